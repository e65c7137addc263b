/** What a message does, beside what it is about. */
export interface Cues {
  readonly human: boolean;
  readonly yes: boolean;
  readonly no: boolean;
  readonly thanks: boolean;
  readonly bye: boolean;
  readonly greeting: boolean;
  /** "that's wrong" */
  readonly objects: boolean;
  /** "that's not what I asked" */
  readonly astray: boolean;
  /** "I already told you" */
  readonly repeated: boolean;
  /** "I don't have it" */
  readonly unknown: boolean;
  /** "also", "three things" */
  readonly several: boolean;
  /** "what about the refund?": more of what was spoken of last. */
  readonly follows: boolean;
  /** "forget it, I'll ask elsewhere" */
  readonly leaves: boolean;
  readonly distress: boolean;
  readonly anger: boolean;
}

const HUMAN = new RegExp(
  [
    String.raw`\b(?:real|actual|live)\s+(?:person|human|agent|people|one)\b`,
    String.raw`\bhuman(?: being)?s?\b|\bagents?\b|\brepresentative\b|\boperator\b|\bcustomer service\b|\bcall me back\b`,
    String.raw`\b(?:speak|talk|chat|put me through|connect me|transfer me|pass me|get me)\s+(?:to|with|on to|over to)?\s*(?:a|an|the|your|some|any)?\s*(?:person|people|someone|somebody|one|manager|supervisor|staff|colleague|advis[eo]r|team)\b`,
    String.raw`\b(?:a|your|the)\s+(?:manager|supervisor)\b`,
    String.raw`\b(?:give|get|want|need|find|stop|now|is there|asked for)\W+(?:me\s+)?(?:a\s+|another\s+)?person\b`,
    String.raw`\ba (?:real )?person\b(?=\W*(?:$|for|to|please|now|here|instead)(?:\W|$))`,
    String.raw`\bperson\W+(?:please|pls|now)\b|^\W*(?:a\s+)?person\W*$`,
    String.raw`\bcolleague\b.*\b(?:talk|speak)\b|\b(?:connect me|put me through|transfer me)\b`,
    String.raw`\b(?:can|could|may|let|want|need)\b.*\b(?:one of|someone (?:from|on|in)|somebody (?:from|on|in)) (?:your|the) (?:people|team|staff|colleagues)\b`,
    String.raw`\b(?:a|any|some) (?:colleague|employee|member of staff)\b(?=.*\b(?:look|help|take|check|read|see)\b)`,
    String.raw`\b(?:nobody|no one|anybody|anyone) (?:there |here )?(?:who|that) works\b|\banybody real\b`,
    String.raw`\bnot a (?:bot|machine|robot)\b|\bnot\b.{0,20}\b(?:with|to) a (?:bot|machine|robot)\b|\bno more (?:bots?|machines?)\b`,
    String.raw`\b(?:someone|somebody|anyone|anybody) (?:else )?(?:takes?|to take|take) (?:this |it )?over\b`,
    String.raw`\b(?:need|want|get|give me) (?:someone|somebody)\b|\b(?:someone|somebody) who (?:can|could|will|knows)\b`,
    String.raw`\b(?:fraud|security) (?:team|department|person|people|desk)\b|\bgo on with a (?:machine|bot|robot)\b`,
    String.raw`\bwhere(?:'s| is) (?:the|that|my) (?:person|colleague|human|agent)\b`,
    String.raw`\bput me th?rough\b|\b(?:someone|somebody) (?:please )?(?:have a )?look\b`,
  ].join('|'),
  'i',
);
const NO_HUMAN =
  /\b(?:no|not|don't want|dont want|without|don't need|instead of)\s+(?:an?\s+|any\s+|to (?:speak|talk) (?:to|with)\s+)?(?:an?\s+)?(?:human|agent|person|operator)/i;
/** Somebody of ours spoken of, not asked for. */
const TOLD_OF =
  /\b(?:agent|representative|manager|supervisor|operator|customer service|colleague)\s+(?:\w+\s+)?(?:said|told|promised|offered|assured|agreed)\b|\b(?:promised|told|offered) (?:me )?by\b|\b(?:letting|estate|travel) agent\b/i;
const YES =
  /^\W*(?:(?:oh|well|hm+|ok|fine)\W+)?(?:please\W+)?(?:yes|yeah|yep|yup|ye|sure|ok(?:ay)?|correct|right|exactly|please do|do it|do that|go ahead|of course|obviously|fine|confirmed?|that'?s (?:right|correct|it|fine|the one|the right one)|absolutely|please|definitely|sounds good|y)\b|\b(?:go ahead|please do|do it|just do|that'?s correct|that'?s right|yes please|i confirm)\b|\byes\W*(?:finally\W*)?$/i;
const NO = /^\W*(?:no|nope|nah|not?\s+really|don'?t|negative|never|n)\b/i;
const THANKS =
  /\b(?:thanks|thank you|thx|ty|cheers|tysm|tanks|much appreciated|appreciate (?:it|that|(?:your|the|all the) help)|(?:very|so|really) helpful|grateful)\b/i;
const BYE =
  /\b(?:good ?bye|bye|see you|that'?s all|that is all|that was (?:all|it|everything)|nothing else|all good|that'?s everything|have a (?:good|nice)|all set|(?:what|all|everything) i (?:needed|wanted)|i saved this chat|i'?m done(?! with)|that will be all|no more questions)\b/i;
const GREETING = /^\W*(?:hi|dear|yo|hello|hey|good (?:morning|afternoon|evening|day)|greetings|hiya|howdy)\b/i;
const OBJECTS =
  /\b(?:that'?s|that is|thats|this is|it'?s|its|you'?re|you are|still)\s+(?:just |simply |completely |so )?(?:wrong|not (?:right|true|correct)|incorrect|false|nonsense|rubbish|a lie|a mistake)\b|\bcan'?t be right\b|\bmakes no sense\b|\b(?:are you|u) (?:really |quite |absolutely )?sure\b|\bis that (?:certain|definite|for sure)\b|\byou don'?t sound sure\b|\b(?:can|could) i rely on\b|\bnow you say\b|\bsays who\b|\b(?:mine|that) was\b|\bi can read my own\b|\bon my side\b|\bbefore (?:it was|you said)\b|\bcheck (?:that )?again\b|\bdouble[- ]check\b|\bnot my (?:order|account|contract|card)\b|\b(?:isn'?t|is not|not|doesn'?t (?:seem|look)(?: to be)?) mine\b|\bthat'?s another one\b|\b(?:who is|you wrote|asked about) [a-z]{1,3}[\s-]?\d|\bwrong (?:order|item|account|contract|card|one|answer|date|amount|person)\b|\bi was told (?:something|otherwise)\b|\bnot\s+[$€£]?\d+\b|\b(?:is|are) wrong\b|\b(?:should be|it was)\s+[$€£]?\d|\bdifferent (?:from|than|to) (?:before|what)\b|\b(?:where do you get|i wrote)\W+[$€£]?\d|\bdoesn'?t (?:match|add up)\b/i;
const ASTRAY =
  /\bnot what i (?:asked|meant|said|want|wanted|need|am asking)|\b(?:didn'?t|did not|never) ask(?:ed)?\b|\bthat'?s not (?:my|the) (?:question|problem|issue|point)|\bnothing to do with\b|\bnot about that\b|\bmisunderst|\banswer(?:ing)? my question\b|\bnot (?:my|the) (?:question|problem|issue)\b|\bi'?m (?:not )?(?:asking|talking) about\b|\bwrong (?:topic|question)\b|\bi asked (?:about(?! [a-z]{1,3}[\s-]?\d)|for|you)\b/i;
const REPEATED =
  /\balready (?:told|gave|given|said|sent|asked|wrote|typed|mentioned|did)\b|\b(?:just|literally) (?:told|gave|said|sent|typed|wrote)\b|\bas i (?:said|wrote|told)\b|\bsee above\b|\b(?:it'?s )?(?:up there|above)\b|\basked (?:me )?(?:that|this) (?:already|before|twice)|\byou (?:just |already )?asked\b|\bscroll up\b|\bhow many times\b|\bi told you\b|\bagain\?\s*$|\bsame (?:number|one|as before)\b/i;
const UNKNOWN =
  /\b(?:don'?t|do not|can'?t|cannot) (?:know|have|find|remember|recall|see)\b(?! (?:why|what|how))|\bno (?:idea|clue)\b|\bnot sure\b|\bhaven'?t got\b|\blost (?:it|the number)\b/i;
const SEVERAL =
  /\b(?:also|another (?:thing|question)|(?:two|three|four|few|couple of|several|some|both) (?:things|questions|issues|problems)|second(?:ly)?|thirdly|plus|besides|as well|on top of that|while (?:i'?m|you'?re) at it|one more thing|next thing)\b|(?:^|\s)[12][).]\s/i;
const FOLLOWS = /\b(?:what|how) about (?:the|my|that)\b|^\W*and (?:the|my)\b|\bany news (?:on|about)\b/i;
const LEAVES =
  /\b(?:give|giving) up\b|\bforget it\b|\bnever ?mind\b|\bdoes ?n'?t matter\b|\byou can'?t help\b|\bdone with (?:you|this)\b|\bwaste of (?:my )?time\b|\b(?:ask|try|find out|call)\b.{0,12}\b(?:elsewhere|somewhere else|another way|by phone|myself)\b|\bleave it (?:there|at that)\b|\btelling everyone\b|\b(?:getting|leads?) (?:us )?(?:anywhere|nowhere)\b|\bnever again\b/i;
const DISTRESS =
  /\b(?:died|dead|death|passed away|passed on|funeral|grie(?:f|ving)|mourning|crying|in tears|desperate|devastated|heartbroken|panic(?:king)?|scared|terrified|frightened|afraid|shaking|can'?t cope|ruined|(?<!(?:can|could|would|will) you )please help me(?! (?:with|out|to|find|understand))|don'?t know what to do|worried sick|so upset|stressed|overwhelmed|distraught|heartbreaking)\b/i;
const ANGER =
  /\b(?:ridiculous|unacceptable|furious|fed up|angry|fuming|disgrace(?:ful)?|useless|a joke|scam|worst|appalling|outrageous|pathetic|incompetent|livid|sick of|had enough|terrible|awful|shocking|hopeless|wtf|ffs|damn|bloody|stupid|waste of (?:my )?time|never (?:shopping|buying|ordering))\b/i;

/** Reads them off the words. */
export function cuesOf(text: string): Cues {
  const plain = text.replace(/[’`]/g, "'");
  const letters = plain.replace(/\b[a-z]{1,2}[\s-]?\d+|[^a-z]/gi, '');
  const shouted = letters.length > 8 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.6;
  return {
    human: HUMAN.test(plain) && !NO_HUMAN.test(plain) && !TOLD_OF.test(plain),
    yes: YES.test(plain) && !NO.test(plain) && !/\bcan'?t you\b/i.test(plain),
    no: NO.test(plain),
    thanks: THANKS.test(plain),
    bye: BYE.test(plain),
    greeting: GREETING.test(plain),
    objects: OBJECTS.test(plain),
    astray: ASTRAY.test(plain),
    repeated: REPEATED.test(plain),
    unknown: UNKNOWN.test(plain),
    several: SEVERAL.test(plain),
    follows: FOLLOWS.test(plain) && plain.split(/\s+/).length < 9,
    leaves: LEAVES.test(plain),
    distress: DISTRESS.test(plain),
    anger: ANGER.test(plain) || shouted,
  };
}
