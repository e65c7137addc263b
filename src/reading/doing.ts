import { speaksOf, type Profile } from './aboutness.ts';
import type { Add } from './asking.ts';
import type { Ground } from './claims.ts';
import type { Sign } from './cues.ts';
import type { Deed } from './lexicon/lexicon.ts';
import type { Hit } from './phrases.ts';
import type { Topic } from './reading.ts';
import { negators, type Put } from './stance.ts';

/** What a clause says is done, will be done, or will not be done. */

const REACH = 12;
const NAMED = 0.5;

/** Done, promised and refused actions, with the topic where one is meant. */
export function doingActs(clause: Put, ground: Ground, act: Add): void {
  if (clause.question || clause.option !== null || clause.signs.has('rate')) return;
  if (clause.signs.has('refuse')) act('refuse');
  const turns = negators(clause.hits);
  const before = (cue: Sign, at: number): boolean =>
    clause.hits.some((hit) => hit.cue === cue && hit.to <= at && at - hit.to <= REACH);
  const unreal =
    clause.signs.has('condition') || clause.signs.has('choice') || clause.stance.hedged || clause.stance.general;
  for (const deed of deedsIn(clause)) {
    if (turns.some((turn) => turn.from < deed.from) || before('byYou', deed.from)) continue;
    const meant = topicOf(clause, ground, deed.cue.slice('deed:'.length) as Deed);
    if (meant === null) continue;
    const about = meant === undefined ? {} : { topic: meant.profile.topic.id };
    if (before('future', deed.from)) act('promise', about);
    else if (
      !unreal &&
      (meant?.loose ? over(clause, deed, meant.profile) : before('perfect', deed.from) || deed.from === 0)
    )
      act('done', { ...about, negated: false });
  }
  if (!unreal && turns.length === 0 && completes(clause)) act('done', clause.signs.has('every') ? { all: true } : {});
}

/** Participles of deeds, but not those of a farewell ("this chat is closed"). */
const deedsIn = (clause: Put): Hit<Sign>[] =>
  clause.hits.filter(
    (hit) =>
      hit.cue.startsWith('deed:') &&
      !clause.hits.some((other) => other.cue === 'close' && other.from <= hit.from && other.to >= hit.to),
  );

/** "Done!", "all sorted", "that is taken care of": whichever action it was. */
const completes = (clause: Put): boolean => {
  const future = clause.hits.filter(({ cue }) => cue === 'future');
  return clause.hits.some(
    (hit) =>
      hit.cue === 'done' &&
      !future.some((other) => other.to <= hit.from) &&
      (hit.from <= 1 ||
        hit.to - hit.from > 2 ||
        clause.hits.some((other) => other.cue === 'perfect' && other.from < hit.from && hit.from - other.to <= REACH)),
  );
};

/** "Is taken off" is a rule, "has been taken off" a deed; and so is "your replacement is booked". */
const over = ({ hits, words }: Put, deed: Hit<Sign>, meant: Profile): boolean =>
  hits.some(
    ({ cue, from, to }) =>
      cue === 'perfect' &&
      to <= deed.from &&
      (!IS.test(words[to - 1]!.text) ||
        (words[to - 1]!.text === 'is' && speaksOf(words.slice(0, from), meant) >= NAMED)),
  );

const IS = /^(?:is|are|s|re|am)$/;

/** What stands for whatever the customer wants done. */
const WISH = /^(?:requests?|anfrage|antrag|auftrag|solicitud|peticion|demande|requete)$/;

/** An action that a deed does. */
interface Meant {
  readonly profile: Profile;
  /** The deed has many objects ("sent", "paid"): it is this action only because the clause names it. */
  readonly loose: boolean;
}

/** The action that a deed does; undefined where nothing is listened for, null where it does none of them. */
function topicOf(clause: Put, ground: Ground, deed: Deed): Meant | null | undefined {
  const actions = ground.profiles.filter(({ topic }) => topic.kind === 'action');
  if (actions.length === 0) return undefined;
  const able = actions.flatMap((profile) => {
    const { own, loose } = deedsFor(profile.topic);
    const named = speaksOf(clause.words, profile) >= NAMED || clause.words.some(({ text }) => WISH.test(text));
    if (own.includes(deed)) return [{ profile, loose: false, named }];
    return named && loose.includes(deed) ? [{ profile, loose: true, named }] : [];
  });
  return able.find(({ named }) => named) ?? able[0] ?? null;
}

const VERBS: readonly (readonly [RegExp, readonly Deed[]])[] = [
  [/refund|reimburs|chargeback|dispute/, ['refund', 'credit', 'pay', 'send']],
  [/cancel|terminat|void|unsubscrib/, ['cancel', 'remove']],
  [/replac|exchang|swap|reissue/, ['replace', 'create', 'send']],
  [
    /updat|chang|edit|modif|resched|rebook|switch|upgrad|port|move|transfer|redirect|extend|renew|correct/,
    ['change', 'create', 'activate', 'remove'],
  ],
  [/send|label|invoice|link|export|mail|copy|document|certificate/, ['send', 'create']],
  [
    /credit|apply|adjust|goodwill|loyalty|points|voucher|pricematch|waive|discount|compensat/,
    ['credit', 'create', 'refund', 'send'],
  ],
  [/clos|delet|remov|disconnect/, ['remove', 'cancel']],
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

/** The deeds by which an action can be done: its own, and those that it shares with others. */
interface Deeds {
  readonly own: readonly Deed[];
  readonly loose: readonly Deed[];
}

/** From the action's words; the verb's if it has one ("order.cancel" is no order). */
function deedsFor(topic: Topic): Deeds {
  const words = topic.about.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const verb = VERBS.filter(([pattern]) => pattern.test(last));
  const rest = VERBS.filter(([pattern]) => words.some((word) => pattern.test(word)));
  const rows = verb.length > 0 && !/create|update|apply/.test(last) ? verb : [...verb, ...rest];
  return { own: rows.map(([, [first]]) => first!), loose: rows.flatMap(([, [, ...others]]) => others) };
}
