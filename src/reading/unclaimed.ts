import type { Sign, Tongue } from './cues.ts';
import type { Ground, Said } from './ground.ts';
import type { Hit } from './phrases.ts';
import type { Put } from './stance.ts';

/** Words of a deed that claim none. */

/** "The complete list", "your resolved cases" say which ones; "to complete it", "to get started" what for; "is being changed" not yet. */
const BEFORE = /^(?:the|an?|your|our|my|every|each|any|to|being|gets?|getting)$/;
const IS = /^(?:is|are|s|re|am|ist|sind|esta|estan|est|sont)$/;
const WAS = /^(?:was|were|wurden?|fue|fueron)$/;
const STATUS = /^(?:status|estado|statut|etat)$/;
const THEN = /^(?:after|once|when|until|upon|nachdem|sobald|wenn|cuando|hasta|quand|lorsque|apres)$/;
/** "A second charge is refunded within five days": what will be, by the rule. */
const WITHIN = /\b(?:within|innerhalb|binnen|dentro de|en un plazo|sous|dans les|in the next)\b/;
/** "The sum is settled at checkout", "noted at booking": what goes with something else. */
const UPON =
  /\b(?:at|upon|on) (?:the (?:moment|instant|time|end)|(?:[a-z]+ )?(?:submission|booking|check ?-?(?:out|in)|purchase|ticketing|delivery|departure|arrival|pick ?-?up))\b/;
const NOW = /^(?:now|already|jetzt|nun|ahora|ya|maintenant|desormais)$/;
/** "It is currently booked in economy": how it stood before anybody did anything. */
const STILL =
  /^(?:currently|presently|still|originally|derzeit|aktuell|momentan|zurzeit|actualmente|actuellement|toujours)$/;
const NOTICED =
  /\b(?:(?:i|we) (?:noticed|notice)|ist mir aufgefallen|he notado|hemos notado|j'ai remarque|nous avons remarque)\b/;
/** "Any refund already issued": if there is one. */
const ANY_REACH = 4;
/** "The point at which it is confirmed": a rule of how things go. */
const WHEREBY =
  /\b(?:at|in|by|under|from|through) which\b|\b(?:is|are) (?:considered|deemed|regarded|treated)\b|\bgilt als\b|\bse considera\b|\best consideree?\b/;

/** Whether a deed, or a word of completion, stands there without being claimed of this contact. */
export const isUnclaimed = (clause: Put, hit: Hit<Sign>, { tongue, said }: Ground): boolean =>
  describes(clause, hit) ||
  asks(clause, hit) ||
  echoes(clause, hit) ||
  owns(clause, hit) ||
  happens(clause, hit) ||
  bids(clause, hit) ||
  looks(clause, hit) ||
  isState(clause, hit, tongue, said);

/** "Scheduled date" */
const WHEN = /^(?:dates?|times?|days?|hours?)$/;

/** "The complete list", "a new, confirmed date", "cancelled/past orders" */
function describes({ words, folded }: Put, { from, to }: Hit<Sign>): boolean {
  const [article, before] = [words[from - 2]?.text ?? '', words[from - 1]?.text ?? ''];
  return (
    BEFORE.test(before) ||
    (BEFORE.test(article) && folded.includes(`${before}, ${words[from]!.text} `)) ||
    (from === 0 && (folded.startsWith(`${words[to - 1]!.text}/`) || WHEN.test(words[to]?.text ?? '')))
  );
}

/** "Which part was cancelled", "tell me what is confirmed". */
const asks = ({ hits }: Put, deed: Hit<Sign>): boolean =>
  hits.some(({ cue, from, to }) => (cue === 'ask' && from === 0 && to === 1) || (cue === 'demand' && to <= deed.from));

/** "Confirmed.", "Verified now": an answer to a wish to have something confirmed, or a line of a table. */
const echoes = ({ words }: Put, { to }: Hit<Sign>): boolean =>
  to === 1 && /^(?:confirmed|verified)$/.test(words[0]!.text) && words.slice(to).every(({ text }) => NOW.test(text));

/** "The reservation's scheduled dates": says whose, not that it is. */
const owns = ({ words, folded }: Put, { from, to }: Hit<Sign>): boolean =>
  from >= 2 &&
  to < words.length &&
  words[from - 1]!.text === 's' &&
  !NO_NOUN.test(words[to]!.text) &&
  folded.includes(`${words[to - 1]!.text} ${words[to]!.text}`);

/** What may follow a participle that is a verb. */
const NO_NOUN =
  /^(?:\d.*|for|to|on|in|at|by|with|from|as|and|or|but|now|already|today|again|so|until|before|after|per|via|that|this|it|an?|the|your?)$/;

/** "The prices have changed": by themselves. */
const happens = ({ words }: Put, { from, to }: Hit<Sign>): boolean =>
  /^(?:has|have)$/.test(words[from - 1]?.text ?? '') &&
  !/^(?:i|we)$/.test(words[from - 2]?.text ?? '') &&
  /^(?:changed|increased|decreased|moved|opened|closed|started|stopped)$/.test(words[to - 1]!.text) &&
  (to === words.length || /^(?:since|in|on|at|by|from|to|and|but|so)$/.test(words[to]!.text));

/** How things stand, by a rule or in a record: "is refunded once we have it", "the status is 'done'", "was booked on 3 May". */
function isState(clause: Put, hit: Hit<Sign>, tongue: Tongue, said: Said): boolean {
  const { words, hits } = clause;
  const verb = verbOf(clause, hit);
  const rule =
    hits.some(({ cue, to }) => cue === 'only' && to === hit.from) ||
    words.slice(hit.to).some(({ text }) => THEN.test(text));
  if (rule && (verb === '' || IS.test(verb))) return true;
  if (IS.test(verb) && WITHIN.test(clause.folded)) return true;
  if ((verb === '' || IS.test(verb)) && UPON.test(clause.folded)) return true;
  if (IS.test(verb) && WHEREBY.test(clause.folded)) return true;
  if (WAS.test(verb) && NOTICED.test(clause.folded)) return true;
  const before = words.slice(0, hit.from);
  if (before.some(({ text }) => STILL.test(text)) || before.slice(-ANY_REACH).some(({ text }) => text === 'any'))
    return true;
  // "Status: ordered", to somebody who has just said yes to it, is news.
  const status = words.some(({ text }) => STATUS.test(text)) && !words.some(({ text }) => NOW.test(text));
  if (status && (verb === '' || IS.test(verb)) && !said.agreed) return true;
  return (verb === '' || WAS.test(verb)) && isDated(clause, hit, tongue);
}

/** "Then complete the form": the verb, not what is complete. */
const bids = ({ words }: Put, { to }: Hit<Sign>): boolean =>
  words[to - 1]!.text === 'complete' && /^(?:the|an?|your|this|that|it|all)$/.test(words[to]?.text ?? '');

/** The last word of the auxiliary that goes with a participle; empty where there is none. */
function verbOf({ hits, words }: Put, { from }: Hit<Sign>): string {
  const end = hits.reduce((last, hit) => (hit.cue === 'perfect' && hit.to <= from ? Math.max(last, hit.to) : last), 0);
  return words.slice(0, end).findLast(({ text }) => !NOW.test(text))?.text ?? '';
}

const AUXILIARY = /^(?:is|are|s|was|were|has|have|been|now|already|ist|sind|wurde|esta|ha|sido|est|a|ete)$/;

/** "Successfully located", "verification is complete": what was done is a look. */
const looks = ({ hits, words }: Put, done: Hit<Sign>): boolean =>
  hits.some(
    ({ cue, from, to }) =>
      cue === 'looked' &&
      ((from <= done.from && to >= done.to && to - from > done.to - done.from) ||
        from === done.to ||
        (to <= done.from && words.slice(to, done.from).every(({ text }) => AUXILIARY.test(text)))),
  );

const DATE = /\d{1,4}([-‑/.])\d{1,2}\1\d{1,4}|\bago\b|\bwithin\b/;

/** "It was booked on 3 May": when the thing came to be, before anybody asked. */
function isDated({ folded, words }: Put, { to }: Hit<Sign>, { lexicon }: Tongue): boolean {
  const figure = (i: number): boolean => /^\d/.test(words[i]?.text ?? '');
  return (
    DATE.test(folded) ||
    words.some(
      ({ text }, i) =>
        i >= to && (figure(i - 1) || figure(i + 1)) && lexicon.months.some((names) => names.includes(text)),
    )
  );
}
