import { phrasesIn } from './aboutness.ts';
import { askingActs, asksForList, opensList, type Add } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Sign } from './cues.ts';
import { doingActs, looksAhead } from './doing.ts';
import { once } from './once.ts';
import type { Act, ActKind } from './reading.ts';
import { negators, type Put } from './stance.ts';
import { namesPage } from './values/identifier.ts';

/** What a reply does, clause by clause. */
export function actsOf(ground: Ground, slots: readonly string[]): Act[] {
  const acts: Act[] = [];
  const last = ground.clauses.at(-1)?.sentence ?? 0;
  const form = ground.clauses.every(({ option, question }) => option === null || question);
  let asking: Put | undefined;
  let ahead = false;
  for (const clause of ground.clauses) {
    if (clause.kind !== 'item') asking = asksForList(clause) ? clause : undefined;
    if (opensList(clause)) ahead = (ahead && clause.kind === 'item') || looksAhead(clause, ground);
    else if (clause.kind !== 'item') ahead = false;
    const act: Add = (kind, more = {}) => {
      const quote = kind === 'choose' ? sentenceOf(clause, ground) : clause.text;
      const { negated, hedged, conditional, quoted, general } = clause.stance;
      acts.push(Object.assign({ negated, hedged, conditional, quoted, general, kind, quote }, more));
    };
    askingActs(clause, slots, form, act, asking);
    handoffActs(clause, act);
    doingActs(clause, ground, ahead, act);
    answerActs(clause, ground, act);
    // "Thank you for your message. …" opens what others close with.
    const opens = clause.signs.has('thank') && clause.sentence < last && !clause.signs.has('settled');
    for (const kind of plainly(clause)) if (!(opens && kind === 'close')) act(kind);
  }
  const options = ground.clauses.filter((clause) => clause.option !== null);
  if (options.length >= 2 && options.some(({ words }) => words.length <= MENU_WORDS)) {
    const texts = options.map(({ text }) => text);
    const keys = options.map(({ option }) => option!);
    const heading = ground.clauses.find((clause) => clause.kind === 'heading' && clause.option === null);
    const title = heading && { title: heading.text };
    acts.push({ ...options[0]!.stance, kind: 'menu', options: texts, keys, ...title, quote: texts.join(' / ') });
  }
  return acts;
}

/** What a clause does by its cues alone. */
const plainly = once((clause: Put): readonly ActKind[] => [
  ...(!clause.signs.has('link') && namesPage(clause.folded) ? (['link'] as const) : []),
  ...(clause.kind === 'heading' && NAMES.test(clause.folded) ? (['choose'] as const) : []),
  ...PLAIN.filter(
    ([sign, kind]) =>
      clause.signs.has(sign) &&
      !(clause.question && HARSH.includes(kind)) &&
      !(kind !== 'greet' && WELCOME_TO.test(clause.folded)) &&
      !(kind === 'pick' && NAMED_BUTTON.test(clause.text)),
  ).map(([, kind]) => kind),
]);

/** "… about where a parcel is": the clause alone does not name it. */
const sentenceOf = ({ sentence }: Put, { clauses }: Ground): string =>
  clauses
    .filter((other) => other.sentence === sentence)
    .map(({ text }) => text)
    .join(' ');

/** "About your parcel": what the customer is taken to have come for. */
const NAMES = /^(?:about|regarding|concerning|sobre|acerca de|concernant|au sujet de|betrifft)\b/;

const SPOKEN_OF = 2;

/** A statement on a topic whose value is words: said to be about it even where the words are none that are known. */
function answerActs(clause: Put, { profiles }: Ground, act: Add): void {
  if (clause.question || clause.option !== null || clause.kind === 'heading' || clause.signs.has('demand')) return;
  for (const profile of profiles)
    if (
      (profile.topic.type === 'enum' || profile.topic.type === 'text') &&
      phrasesIn(clause.words, profile) >= SPOKEN_OF
    )
      act('answer', { topic: profile.topic.id });
}

const MENU_WORDS = 8;

/** Whether a clause states something: no question, option, greeting, apology or farewell. */
export const isStatement = ({ question, option, folded, hits }: Put): boolean =>
  !question &&
  option === null &&
  !namesPage(folded) &&
  !hits.some(({ cue, from }) => EMPTY.includes(cue) && (cue !== 'choose' || from <= OPENING));

/** How many words state something. */
export const toldWords = (clauses: readonly Put[]): number =>
  clauses.reduce((sum, clause) => sum + (isStatement(clause) ? clause.words.length : 0), 0);

const EMPTY: readonly Sign[] = ['rate', 'greet', 'apologise', 'close', 'thank', 'lost', 'choose', 'settled', 'invite'];

/** "Choose \"Forgot password\"": a step, and no choice among options. */
const NAMED_BUTTON =
  /\b(?:[Cc]hoose|[Ss]elect|[Pp]ick|[Pp]ress)\s(?:["'][^"']|[A-Z][a-z])|(?:elija|elige|seleccione|selecciona|wähle|wählen Sie|choisissez|sélectionnez)\s["']/;

/** "You are welcome to keep it" allows, and closes nothing. */
const WELCOME_TO = /\bwelcome to (?!the\b|our\b)/;

/** "Could you please double-check …?" asks, and blames nobody. */
const HARSH: readonly ActKind[] = ['blame', 'dismiss'];

const PLAIN: readonly (readonly [Sign, ActKind])[] = [
  ['lost', 'not_understood'],
  ['choose', 'pick'],
  ['chosen', 'choose'],
  ['close', 'close'],
  ['settled', 'settle'],
  ['apologise', 'apologise'],
  ['care', 'care'],
  ['greet', 'greet'],
  ['link', 'link'],
  ['cheer', 'cheer'],
  ['bright', 'bright'],
  ['blame', 'blame'],
  ['dismiss', 'dismiss'],
  ['thank', 'thank'],
  ['rate', 'rate'],
  ['invite', 'invite'],
  ['corrects', 'correct'],
];

const OPENING = 3;

/** A transfer that is announced, performed or offered. */
function handoffActs(clause: Put, act: Add): void {
  const { signs, hits, question } = clause;
  if (clause.option !== null || !PASSING.some((sign) => signs.has(sign))) return;
  const person = signs.has('human');
  const passes = hits.filter(
    ({ cue, from, to }) =>
      !putOff(clause, from) &&
      ((cue === 'pass' && (person || from <= OPENING) && !keeps(clause, to)) ||
        (cue === 'fetch' && person && !isYours(clause, from))),
  );
  const offers = passes.some(({ from }) =>
    hits.some(({ cue, to }) => cue === 'offer' && to <= from && from - to <= OFFERED),
  );
  if ((question && person && signs.has('wantsHuman')) || (passes.length > 0 && (question || offers)))
    act('offer_handoff');
  else if (
    passes.length > 0 &&
    !negators(hits).some(({ to }) => passes.some(({ from }) => to <= from && from - to <= OPENING))
  )
    act('handoff');
}

/** "Before I connect you: may I try?" offers anything but that. */
const putOff = ({ words }: Put, at: number): boolean =>
  words.slice(Math.max(0, at - OPENING), at).some(({ text }) => PUTTING_OFF.test(text));
const PUTTING_OFF = /^(?:before|bevor|ehe|antes|avant)$/;

/** "Please hold on to the e-mail" */
const keeps = ({ words }: Put, to: number): boolean => words[to]?.text === 'on' && words[to + 1]?.text === 'to';

const PASSING: readonly Sign[] = ['pass', 'fetch', 'wantsHuman'];
const OFFERED = 1;
const YOU = /^(?:you|sie|du|usted|vous|tu)$/;
const MODAL =
  /^(?:can|may|must|should|could|need|have|konnen|kannst|mussen|sollten|puede|puedes|debe|pouvez|peux|devez)$/;

/** "You can bring a person with you" */
const isYours = ({ words }: Put, from: number): boolean =>
  YOU.test(words[from - 1]?.text ?? '') ||
  (MODAL.test(words[from - 1]?.text ?? '') && YOU.test(words[from - 2]?.text ?? ''));
