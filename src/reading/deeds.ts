import { speaksOf, type Profile } from './aboutness.ts';
import type { Ground } from './ground.ts';
import { mattersIn } from './cues.ts';
import type { Deed } from './lexicon/lexicon.ts';
import { once } from './once.ts';
import type { Topic } from './reading.ts';
import type { Put } from './stance.ts';

/** Which of the actions that are listened for a deed does. */

/** A clause names an action from here on. */
export const NAMED = 0.5;

/** What stands for whatever the customer wants done. */
const WISH = /^(?:requests?|anfrage|antrag|auftrag|solicitud|peticion|demande|requete)$/;

/** An action that a deed does. */
export interface Meant {
  readonly profile: Profile;
  /** The deed has many objects ("sent", "paid"): it is this action only because the clause names it. */
  readonly loose: boolean;
}

/** The action that a deed does; undefined where nothing is listened for, null where it does none of them. */
export function topicOf(clause: Put, ground: Ground, deed: Deed): Meant | null | undefined {
  const actions = ground.profiles.filter(({ topic }) => topic.kind === 'action');
  if (actions.length === 0) return undefined;
  let wished: boolean | undefined;
  const able = actions.flatMap((profile) => {
    const { own, loose } = deedsFor(profile.topic);
    const does = own.includes(deed);
    // Of an action without a verb that is known any deed may be it.
    if (!does && !loose.includes(deed) && own.length > 0) return [];
    const named = speaksOf(clause.words, profile) >= NAMED || (wished ??= isWished(clause, ground, deed));
    return does || named ? [{ profile, loose: !does, named }] : [];
  });
  const only = actions.length === 1 && isBare(clause, ground) ? { profile: actions[0]!, loose: false } : null;
  return able.find(({ named }) => named) ?? able[0] ?? only;
}

/** By the customer's own words for it, for an action is named in the language of the house; or by its yes. */
const isWished = (clause: Put, { said }: Ground, deed: Deed): boolean =>
  clause.words.some(({ text, stem }) => WISH.test(text) || said.matter.has(stem)) ||
  (said.agreed && isAgreed(clause, deed));

/** What was offered and agreed to; a form is sent along with anything, and a ticket opened, where that is not the first word. */
const isAgreed = ({ hits }: Put, deed: Deed): boolean =>
  deed !== 'send' && (deed !== 'create' || hits.some(({ cue, from }) => cue === 'deed:create' && from <= 1));

/** "Booked.", "Beauftragt, wir melden uns": names nothing that is done, after a yes it is what was asked for. */
const isBare = ({ words, hits }: Put, { tongue }: Ground): boolean =>
  hits.some(({ cue, from }) => cue.startsWith('deed:') && from === 0) && mattersIn(words, tongue).length <= 1;

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
  [/lock|block|freez|suspend|secure|disabl|deactivat/, ['block', 'pause', 'remove', 'cancel']],
  [/activat|enabl|unlock|unblock|connect|provision|verify/, ['activate', 'restore', 'change']],
  [/paus|hold/, ['pause', 'block', 'change']],
  [/restor|reset|recover|repair|fix|reinstat/, ['restore', 'change', 'send', 'activate']],
  [
    /creat|open|file|log|issu|submit|reserv|register|book|order|schedul|request|report|trace|claim|complaint|ticket|callback|pickup|^add$/,
    ['create', 'send', 'change'],
  ],
  [/pay|settle|charge|debit/, ['pay', 'create', 'credit']],
];

/** The deeds by which an action can be done: its own, and those that it shares with others. */
interface Deeds {
  readonly own: readonly Deed[];
  readonly loose: readonly Deed[];
}

const known = new Map<string, Deeds>();
const MOST_KNOWN = 2000;

const deedsFor = once(({ about }: Topic): Deeds => {
  const key = about.join('|');
  const before = known.get(key);
  if (before) return before;
  const deeds = deedsOf(about);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, deeds);
  return deeds;
});

/** Verbs of any action: the noun beside them says which. */
const GENERAL =
  /^(?:create|update|apply|issue|request|process|open|start|submit|make|file|register|order|report|add|log)$/;

/** From the action's words; the verb's if it has one ("order.cancel" is no order). */
function deedsOf(about: readonly string[]): Deeds {
  const words = about.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const rowsOf = (word: string): typeof VERBS => VERBS.filter(([pattern]) => pattern.test(word));
  const verb = rowsOf(last);
  const nouns = VERBS.filter(([pattern]) => words.some((word) => word !== last && pattern.test(word)));
  // "refund.issue" is a refund, "order.cancel" no order.
  const general = verb.length === 0 || GENERAL.test(last);
  const rows = general && nouns.length > 0 ? nouns : verb;
  const loose = rows.flatMap(([, [, ...others]]) => others);
  return {
    own: rows.map(([, [first]]) => first!),
    loose: general ? [...loose, ...verb.flatMap(([, deeds]) => deeds)] : loose,
  };
}
