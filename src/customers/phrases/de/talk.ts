import type { Lines } from '../lines.ts';

/** Greets, tells, answers and leaves, in German. */
export const TALK = {
  greet: {
    calm: [
      '[hallo|hi|guten Tag|guten Morgen|guten Abend|hallo zusammen|moin|servus]',
      '[hallo|hi|guten Tag], [ich habe eine Frage|ich hätte da eine Frage|ich brauche Hilfe|können Sie mir helfen?]',
      '[hallo|hi], [ist da jemand|bin ich hier richtig|kann ich hier etwas fragen]?',
      'ich habe [ein Problem|eine Frage|ein Anliegen]',
    ],
    irritated: ['hallo, ich schon wieder', 'guten Tag, hoffentlich klappt es [heute|diesmal]'],
    distressed: [
      'hallo, ich hoffe, [mir kann jemand|Sie können mir] helfen',
      'ich weiß nicht, an wen ich mich wenden soll',
    ],
  },
  volunteer: {
    calm: ['{{slot}}: {{value}}', '{{slot}} ist {{value}}', '{{slot}} {{value}}', '{{value}}, falls Sie das brauchen'],
  },
  give: {
    calm: [
      '{{value}}',
      '{{slot}}: {{value}}',
      '{{slot}} ist {{value}}',
      '[das ist|das wäre|hier|also] {{value}}',
      '{{value}} [steht hier|müsste das sein|ist es]',
      '[Moment|kleinen Moment|ich schau kurz]. {{value}}',
    ],
    irritated: [
      '{{value}}',
      'na gut, {{value}}',
      '{{value}}. [sonst noch was|reicht das jetzt]?',
      'wenn es sein muss: {{value}}',
    ],
    furious: ['{{value}}. [jetzt machen Sie endlich|jetzt aber los]!', '{{value}}!'],
    distressed: ['{{value}}, [ich hoffe, das stimmt so|das habe ich hier gefunden]', 'Entschuldigung, {{value}}'],
  },
  give_again: {
    calm: [
      '[wie gesagt|wie schon geschrieben|das hatte ich schon geschrieben], {{value}}',
      'immer noch {{value}}',
      'das habe ich Ihnen [schon|gerade erst] gegeben, {{value}}',
    ],
    irritated: [
      'das hatten wir doch schon: {{value}}',
      'lesen Sie überhaupt mit? {{value}}',
      'zum zweiten Mal, {{value}}',
    ],
    furious: ['zum [hundertsten|letzten] Mal: {{value}}', '{{value}}!! DAS HABE ICH SCHON GESCHRIEBEN'],
    distressed: ['ich glaube, das hatte ich schon geschrieben, {{value}}'],
  },
  lack: {
    calm: [
      '{{slot}} [habe ich gerade nicht|weiß ich nicht|finde ich nicht|habe ich nicht zur Hand]',
      '[das weiß ich leider nicht|das habe ich nicht hier|keine Ahnung], [wo finde ich das|wo steht das]?',
      'geht es auch ohne?',
      '{{slot}}? [was meinen Sie damit|so etwas habe ich nie bekommen]',
    ],
    irritated: ['das müssten Sie doch im System haben', '{{slot}} habe ich nicht. wozu brauchen Sie das?'],
    furious: ['DAS HABE ICH NICHT', 'Sie haben doch alle meine Daten, schauen Sie nach!'],
    distressed: ['es tut mir leid, das finde ich gerade nicht', 'ich kann das jetzt nicht suchen'],
  },
  yes: {
    calm: [
      '[ja|ja genau|genau|stimmt|richtig|jo|jap|ja bitte|passt|klar|gerne|ok]',
      '[ja|genau|richtig], [das ist richtig|so ist es|machen Sie das|das wäre super|bitte]',
      'das [stimmt|passt|wäre gut]',
    ],
    irritated: ['ja', 'ja, sag ich doch', 'ja, [machen Sie|natürlich]'],
    furious: ['JA', 'ja, jetzt machen Sie schon'],
    distressed: ['ja', 'ja bitte', 'ja, [das wäre schön|danke]'],
  },
  no: {
    calm: ['[nein|nee|noch nicht|nicht wirklich|leider nein|ne]', 'nein, [leider nicht|noch nicht|das war es nicht]'],
    irritated: ['nein', 'nein, gar nicht', 'nein, nichts davon'],
    furious: ['NEIN', 'nein, natürlich nicht'],
    distressed: ['nein, leider nicht'],
  },
  correct: {
    calm: [
      'nein, {{value}}',
      'nein, {{value}}, nicht {{wrong}}',
      '{{wrong}} ist falsch, richtig ist {{value}}',
      'fast, {{value}}',
    ],
    irritated: ['nein. {{value}}. das habe ich geschrieben', 'woher haben Sie {{wrong}}? {{value}}'],
    furious: ['NEIN. {{value}}!', '{{wrong}}?? das habe ich nie gesagt. {{value}}'],
    distressed: ['nein, Entschuldigung, {{value}}'],
  },
  not_mine: {
    calm: [
      '{{wrong}} gehört nicht zu mir, bei mir ist es {{value}}',
      '{{wrong}} gehört mir nicht. bei mir geht es um {{value}}',
    ],
    irritated: [
      '{{wrong}}? das ist nicht meins. {{value}}',
      'Sie haben da die Daten von jemand anderem. meins ist {{value}}',
    ],
    furious: ['das ist NICHT meins! {{value}}!! wessen Daten zeigen Sie mir da?'],
    distressed: ['ich glaube, das ist nicht meins. bei mir ist es {{value}}'],
  },
  fine: {
    calm: ['[ok|okay|gut|alles klar|in Ordnung|passt][, danke|, ich warte|]', 'ja, ich [warte|bleibe dran]'],
    irritated: ['ok', 'na gut, ich warte', 'hoffentlich geht das schnell'],
    furious: ['endlich', 'dann beeilen Sie sich'],
    distressed: ['ok, danke', 'danke, ich warte hier'],
  },
  thanks: {
    calm: [
      '[danke|vielen Dank|danke schön|ok danke|super, danke|besten Dank|dankeschön]',
      '[danke|vielen Dank][, das hilft mir| für die Hilfe|, das war alles|, schönen Tag noch|, tschüss| für die schnelle Antwort]',
      '[super|prima|gut|ok|alles klar], [danke|das war alles|mehr wollte ich nicht wissen]',
    ],
    irritated: ['ok. danke', 'na endlich. danke', 'gut, tschüss'],
    furious: ['wurde auch Zeit.', 'ok. tschüss'],
    distressed: ['danke, [das hilft mir sehr|da bin ich erleichtert]', 'vielen vielen Dank'],
  },
  giving_up: {
    calm: [
      '[schon gut|egal|lassen wir das][, ich rufe an|, ich frage woanders|, trotzdem danke|]',
      'so kommen wir nicht weiter. tschüss',
      'ich muss los, das dauert mir zu lange',
    ],
    irritated: ['vergessen Sie es', 'das bringt nichts', 'mir reicht es, tschüss'],
    furious: ['VERGESSEN SIE ES', 'nie wieder. tschüss', 'was für ein Saftladen', 'unfassbar. verdammt nochmal'],
    distressed: ['ich kann nicht mehr. lassen Sie es', 'dann kann mir niemand helfen, trotzdem danke'],
  },
  back: {
    calm: [
      '[hallo, |]ich habe {{ago}} schon geschrieben und es ist immer noch nicht gelöst.',
      'ich nochmal, [gleiches Problem|gleiche Frage].',
      '{{ago}} konnte mir keiner helfen, ich versuche es noch einmal.',
    ],
    irritated: ['ich schon wieder. {{ago}} war Zeitverschwendung.', 'zweiter Versuch.'],
    furious: ['ICH WAR {{ago}} SCHON HIER UND NICHTS IST PASSIERT.', 'wie oft soll ich noch schreiben?'],
    distressed: ['ich habe {{ago}} geschrieben und mir wurde nicht geholfen.'],
  },
  misled: {
    calm: [
      '{{ago}} haben Sie mir gesagt: {{told}}. [das stimmte nicht|das war falsch].',
      '{{told}} hieß es {{ago}}. [stimmt aber nicht|war leider falsch].',
    ],
    irritated: ['{{told}}, das war Ihre Antwort {{ago}}. falsch.', 'Sie sagten {{told}} und ich habe es geglaubt.'],
    furious: ['Sie haben mich ANGELOGEN. {{told}}, haben Sie gesagt.', '{{told}}!! STIMMT NICHT.'],
    distressed: ['{{ago}} hieß es {{told}}, und ich habe mich darauf verlassen. es war falsch.'],
  },
  undone: {
    calm: [
      '{{ago}} hieß es, das sei [erledigt|gemacht]: {{topic}}. ist es aber nicht.',
      '{{topic}} sollte {{ago}} erledigt sein. ich sehe nichts davon.',
    ],
    irritated: ['Sie sagten erledigt. {{topic}} ist es nicht.', '{{topic}} fehlt immer noch.'],
    furious: ['ERLEDIGT haben Sie gesagt. nichts ist passiert!', '{{topic}}: das war {{ago}} gelogen'],
    distressed: ['{{ago}} sagten Sie, {{topic}} sei erledigt. ich habe mich darauf verlassen.'],
  },
} satisfies Partial<Lines>;
