import { speaksOf } from './aboutness.ts';
import type { Ground } from './claims.ts';
import type { Sign } from './cues.ts';
import type { Act, ActKind, Topic } from './reading.ts';
import { negators, type Put } from './stance.ts';

/** What a reply does, clause by clause. */
export function actsOf(ground: Ground, slots: readonly string[]): Act[] {
  const acts: Act[] = [];
  for (const clause of ground.clauses) {
    const act = (kind: ActKind, more: Partial<Act> = {}): void => {
      acts.push({ ...clause.stance, kind, quote: clause.text, ...more });
    };
    askingActs(clause, slots, act);
    handoffActs(clause, act);
    doingActs(clause, ground, act);
    for (const [sign, kind] of PLAIN) if (clause.signs.has(sign)) act(kind);
  }
  const options = ground.clauses.filter((clause) => clause.option !== null);
  if (options.length >= 2)
    acts.push({
      ...options[0]!.stance,
      kind: 'menu',
      options: options.map(({ text }) => text),
      quote: options.map(({ text }) => text).join(' / '),
    });
  return acts;
}

const PLAIN: readonly (readonly [Sign, ActKind])[] = [
  ['lost', 'not_understood'],
  ['close', 'close'],
  ['settled', 'close'],
  ['apologise', 'apologise'],
  ['greet', 'greet'],
  ['link', 'link'],
  ['cheer', 'cheer'],
  ['blame', 'blame'],
  ['dismiss', 'dismiss'],
  ['thank', 'thank'],
  ['rate', 'confirm'],
];

type Add = (kind: ActKind, more?: Partial<Act>) => void;

function askingActs(clause: Put, slots: readonly string[], act: Add): void {
  const { signs, question } = clause;
  if (question && signs.has('offer') && signs.has('human') && signs.has('pass')) return;
  if (signs.has('rate')) return;
  if (question && signs.has('confirm')) return act('confirm');
  const named = slotsIn(clause, slots);
  if (signs.has('ask') && (question || imperative(clause))) {
    if (named.length === 0) {
      if (question) act('ask');
    } else for (const slot of named) act('ask', { slot });
  } else if (question && clause.words.length > 0)
    act(named.length > 0 || !signs.has('yes') ? 'ask' : 'confirm', named[0] === undefined ? {} : { slot: named[0] });
}

/** "Please type your order number": an imperative opens its clause. */
const imperative = (clause: Put): boolean =>
  clause.hits.some((hit) => hit.cue === 'ask' && (hit.from <= 2 || hit.to - hit.from > 1)) && clause.option === null;

/** The slots that a clause names: longest first, so that "order" does not hide "order date". */
function slotsIn(clause: Put, slots: readonly string[]): string[] {
  const named = clause.hits.filter((hit) => hit.cue.startsWith('slot:')).map((hit) => hit.cue.slice('slot:'.length));
  for (const slot of slots) {
    const parts = slot.split('_').filter((part) => part.length > 2);
    if (
      parts.length > 0 &&
      parts.every((part) => clause.words.some((word) => word.text === part || word.stem === part))
    )
      named.push(slot);
  }
  return [...new Set(named)];
}

function handoffActs(clause: Put, act: Add): void {
  const { signs } = clause;
  if (!signs.has('pass')) return;
  const alone = clause.hits.some((hit) => hit.cue === 'pass' && hit.from <= 3);
  if (!signs.has('human') && !alone) return;
  if (clause.question) return act('offer_handoff');
  if (clause.stance.negated || clause.option !== null) return;
  act('handoff');
}

const REACH = 4;

function doingActs(clause: Put, ground: Ground, act: Add): void {
  if (clause.question || clause.option !== null) return;
  const deeds = clause.hits.filter((hit) => hit.cue.startsWith('deed:'));
  const turned = negators(clause.hits).length > 0;
  const future = clause.hits.filter((hit) => hit.cue === 'future');
  for (const deed of deeds) {
    const toCome = future.some((hit) => hit.to <= deed.from && deed.from - hit.to <= REACH);
    const perfect = clause.hits.some(
      (hit) => hit.cue === 'perfect' && hit.from < deed.from && deed.from - hit.to <= REACH,
    );
    const topic = topicOf(clause, ground, deed.cue.slice('deed:'.length));
    const about = topic === undefined ? {} : { topic };
    if (turned) continue;
    if (toCome) act('promise', about);
    else if (perfect || deed.from === 0) act('done', about);
  }
  if (signsDone(clause) && !turned && future.length === 0 && deeds.length === 0) act('done');
  if (clause.signs.has('refuse')) act('refuse');
}

const signsDone = (clause: Put): boolean =>
  clause.hits.some(
    (hit) =>
      hit.cue === 'done' &&
      (hit.from <= 1 || clause.hits.some((other) => other.cue === 'perfect' && other.from < hit.from)),
  );

/** The action topic that a deed does: one that the clause names, else one whose name asks for such a deed. */
function topicOf(clause: Put, ground: Ground, deed: string): string | undefined {
  const actions = ground.profiles.filter(({ topic }) => topic.kind === 'action');
  const named = actions.filter((profile) => speaksOf(clause.words, profile) >= 0.5);
  const able = actions.filter(({ topic }) => deedsFor(topic).includes(deed));
  return (named.find((profile) => able.includes(profile)) ?? able[0] ?? named[0])?.topic.id;
}

const VERBS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/refund|reimburs|chargeback/, ['refund', 'credit', 'pay', 'send']],
  [/cancel|terminat|void/, ['cancel', 'remove']],
  [/replac|exchang|swap|resend|reissue/, ['replace', 'create', 'send']],
  [
    /updat|chang|edit|modif|set|resched|rebook|switch|upgrad|port|move|transfer|redirect|extend|renew|correct/,
    ['change', 'create', 'activate'],
  ],
  [/send|label|invoice|link|export|mail|copy|resend|document|certificate/, ['send', 'create']],
  [
    /credit|apply|adjust|goodwill|loyalty|points|voucher|pricematch|waive|discount|compensat/,
    ['credit', 'create', 'refund', 'send'],
  ],
  [/clos|delet|remov|unsubscrib|disconnect/, ['remove', 'cancel']],
  [/lock|block|freez|suspend|secure/, ['block', 'pause']],
  [/activat|enabl|unlock|unblock|connect|provision|verify/, ['activate', 'restore', 'change']],
  [/paus|hold/, ['pause', 'block', 'change']],
  [/restor|reset|recover|repair|fix|reinstat/, ['restore', 'change', 'send', 'activate']],
  [
    /creat|open|file|log|register|book|order|schedul|request|report|trace|claim|complaint|ticket|callback|pickup|add/,
    ['create', 'send', 'change'],
  ],
  [/pay|settle|charge|debit/, ['pay', 'create', 'credit']],
];

/** The deeds that an action can be done by, from its name. */
export const deedsFor = (topic: Topic): readonly string[] =>
  VERBS.filter(([verb]) => verb.test(topic.about.join(' ').toLowerCase())).flatMap(([, deeds]) => deeds);
