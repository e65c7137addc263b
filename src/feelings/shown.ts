/** What a customer's words show of the turn before them. People hardly ever say that they are annoyed: they say no, restate, ask back. */
export interface Shown {
  /** Praise, thanks, taking up what was offered. */
  readonly praises: boolean;
  /** A plain yes. */
  readonly agrees: boolean;
  /** No, not that, something else. */
  readonly rejects: boolean;
  /** Asks back, or says it again. */
  readonly puzzled: boolean;
  readonly angry: boolean;
}

interface Tongue {
  readonly praises: RegExp;
  readonly agrees: RegExp;
  readonly no: RegExp;
  readonly rejects: RegExp;
  readonly puzzled: RegExp;
  readonly angry: RegExp;
}

const en: Tongue = {
  praises:
    /\b(?:thanks?|thank you|thx|cheers|great|perfect|awesome|excellent|lovely?|wonderful|amazing|fantastic|brilliant|cool|nice|helpful|glad|pleased|sounds? (?:good|great|fun|fine|interesting|nice|like)|that works|good (?:one|idea|choice|suggestion)s?|i appreciate|you(?:'ve| have) been|i(?:'ll| will) (?:take|try|check|watch|book|go with|give))\b/i,
  agrees: /^\W*(?:yes|yeah|yep|yup|ok|okay|sure|alright|right|correct|fine|good|exactly|please do)\b/i,
  no: /^\W*(?:no|nope|nah|not?\s+really|not (?:that|quite|yet)|never ?mind|actually)\b/i,
  rejects:
    /\b(?:(?:do|does|did|wo|would|is|was|are|ca|could)(?:n'?t| not) (?:want|like|need|work|help|make|answer|right|correct|what|good|open|fit|know|see|find|get|understand|believe|accept)|not (?:what|that|interested|good|right|correct|available|working|helpful|helping|a fan)|wrong|incorrect|instead|(?:something|anything|anywhere|someone) (?:else|different)|different (?:one|time|day|date|place|movie)|another|any others?|other than|rather|useless|bad|terrible|boring|hate|dislike|no (?:thanks|way|idea)|too (?:late|early|far|long|expensive|much))\b/i,
  puzzled:
    /\b(?:huh|confus\w+|i (?:already )?(?:said|meant|told|asked|gave)|as i said|again|are you sure|why (?:not|is|do|does|did|are|can)|don'?t (?:understand|get it)|what do you mean|still (?:no|not|waiting|haven'?t|hasn'?t|isn'?t))\b|\?\?|^\W*what\W*$/i,
  angry:
    /\b(?:ridiculous|unacceptable|furious|fed up|angry|annoy\w+|frustrat\w+|disappoint\w+|joke|worst|pathetic|stupid|idiot|wtf|ffs|damn|hell|waste of|sick of|human|real person|manager|supervisor|complain\w*)\b|!!/i,
};

const es: Tongue = {
  praises:
    /(?:gracias|perfect[oa]|genial|estupend[oa]|excelente|me gusta|encanta|fant[aá]stic[oa]|muy (?:bien|amable))/i,
  agrees: /^\W*(?:s[ií]|vale|de acuerdo|claro|correcto|bien|exacto|ok)(?![\p{L}])/iu,
  no: /^\W*(?:no|qu[eé] va|para nada)(?![\p{L}])/iu,
  rejects:
    /\b(?:no (?:es|quiero|me|puedo|funciona|sirve)|otr[oa]|en vez|mal|equivocad[oa]|incorrect[oa]|tampoco|nunca|demasiado)\b/i,
  puzzled:
    /(?:ya (?:le|te|lo|se lo) (?:he )?(?:di|dije|dicho|dado)|otra vez|de nuevo|no entiendo|c[oó]mo que|seguro que|todav[ií]a no|\?\?)/i,
  angry:
    /(?:verg[uü]enza|rid[ií]culo|inaceptable|hart[oa]|indignad[oa]|decepcion|p[eé]simo|persona real|humano|queja)/i,
};

const de: Tongue = {
  praises:
    /(?:danke|super|perfekt|toll|prima|klasse|wunderbar|gef[aä]llt|ausgezeichnet|sehr (?:gut|nett|freundlich)|passt gut)/i,
  agrees: /^\W*(?:ja|jo|jawohl|gut|okay|ok|genau|richtig|stimmt|einverstanden|gerne?)(?![\p{L}])/iu,
  no: /^\W*(?:nein|nee|n[oö]|eigentlich|doch nicht)(?![\p{L}])/iu,
  rejects:
    /\b(?:nicht|kein\w*|falsch|ander\w*|stattdessen|lieber|schlecht|leider|niemals?|nie|zu (?:sp[aä]t|fr[uü]h|teuer|lang\w*))\b/i,
  puzzled:
    /(?:schon (?:gesagt|geschrieben|angegeben)|nochmal|noch einmal|verstehe (?:ich )?nicht|wieso|warum|wie bitte|immer noch|sicher\?|\?\?)/i,
  angry:
    /(?:frechheit|unversch[aä]mt|l[aä]cherlich|unm[oö]glich|w[uü]tend|[aä]rger|entt[aä]uscht|schlimm|katastroph|mensch sprechen|beschwer)/i,
};

const fr: Tongue = {
  praises: /(?:merci|parfait|super|g[eé]nial|excellent|formidable|j'adore|[cç]a me pla[iî]t|tr[eè]s (?:bien|gentil))/i,
  agrees: /^\W*(?:oui|ok|d'accord|bien|exact|voil[aà]|c'est [cç]a|volontiers)(?![\p{L}])/iu,
  no: /^\W*(?:non|pas (?:vraiment|[cç]a|du tout)|en fait)(?![\p{L}])/iu,
  rejects: /\b(?:ne .{1,20} pas|n'\S+ pas|pas (?:bon|bien|ce|possible)|autre|plut[oô]t|faux|mauvais|jamais|trop)\b/i,
  puzzled:
    /(?:d[eé]j[aà] (?:dit|donn[eé]|r[eé]pondu)|encore une fois|comprends pas|pourquoi|comment [cç]a|toujours pas|[eê]tes-vous s[uû]r|\?\?)/i,
  angry:
    /(?:inadmissible|ridicule|inacceptable|honte|marre|furieu|[eé]nerv|d[eé][cç]u|scandal|un humain|vraie personne|plainte)/i,
};

const TONGUES: Readonly<Record<string, Tongue>> = { en, es, de, fr };

/** Reads a customer's message; a language that is not known is read as English. */
export function shownIn(text: string, language: string): Shown {
  const tongue = TONGUES[language.slice(0, 2)] ?? en;
  const plain = text.replace(/[’`]/g, "'");
  const letters = plain.replace(/[^\p{L}]/gu, '');
  const shouts = letters.length > 9 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const rejects = tongue.no.test(plain) || tongue.rejects.test(plain);
  return {
    praises: tongue.praises.test(plain),
    agrees: tongue.agrees.test(plain),
    rejects,
    puzzled: tongue.puzzled.test(plain),
    angry: shouts || tongue.angry.test(plain),
  };
}
