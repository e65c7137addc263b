import type { ContactId, Event, JourneyId, Profile } from '../../src/events/event.ts';

/** One thing that a simulated customer got wrong, by an audit that shares nothing with it but the log. */
export interface Lapse {
  readonly contact: ContactId;
  /** 0-based turn of the customer. */
  readonly turn: number;
  readonly kind: 'answered what was not asked' | 'contradicted itself' | 'misunderstood' | 'repeated itself';
  readonly heard: string;
  readonly said: string;
}

interface Exchange {
  /** What the bot said before; empty at the start. */
  readonly heard: string;
  readonly said: string;
}

const CODE = /\b[A-Z]{1,3}-\d{4,}\b/g;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Words of a bare answer, around the value. */
const BARE =
  /\b(?:my|the|is|it|it'?s|its|that|this|was|i|have|has|be|should|am|a|of|for|so|here|you|go|thanks?|thank|please|pls|ok|okay|yes|yeah|sure|one|right|number|code|order|account|e-?mail|address|card|gift|ticket|sim|mortgage|contract)\b/gi;
const ASKING =
  /\?|\b(?:please (?:give|tell|enter|provide|send|type)|i (?:still )?need|could you (?:give|tell)|let me (?:have|know)|your (?:order|account|ticket|card|mortgage) number|which|what)\b/i;
/** A question for one thing, put so that nobody can miss it, and what answers it. */
const CLEAR: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:could you give me|what is|please tell me)[^.?]*\b(?:order|account|ticket) number\b[^?.]*[?.]/i, CODE],
  [/^(?:what is|which|could you tell me)[^.?]*\be-?mail address\b[^?.]*[?.]/i, MAIL],
];
/** Fair reactions to a question other than its answer. */
const OTHERWISE =
  /\b(?:don'?t|do not|dont|can'?t|cant|cannot|not|never|no|without|why|what|where|which|human|person|people|somebody|someone|agent|colleague|team|bye|goodbye|forget|enough|pointless|useless|already|before|again|told|wait|anymore|give up|nobody|machine|bot|shouldn'?t|leave|done|later|look it up|ring|call)\b|\?/i;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
const found = (text: string, shape: RegExp): string[] => (text.match(shape) ?? []).map((one) => one.toLowerCase());

/** Every lapse of the customers in a log, and how many turns they took. */
export function audit(log: readonly Event[]): { readonly turns: number; readonly lapses: readonly Lapse[] } {
  const lapses: Lapse[] = [];
  let turns = 0;
  for (const [contact, { who, exchanges }] of contactsIn(log)) {
    turns += exchanges.length;
    for (const [turn, { heard, said }] of exchanges.entries())
      for (const kind of lapsesIn(turn, exchanges, who)) lapses.push({ contact, turn, kind, heard, said });
  }
  return { turns, lapses };
}

function lapsesIn(turn: number, exchanges: readonly Exchange[], who: Profile): Lapse['kind'][] {
  const { heard, said } = exchanges[turn]!;
  const kinds: Lapse['kind'][] = [];
  const shown = exchanges
    .slice(0, turn + 1)
    .map((one) => one.heard.toLowerCase())
    .join('\n');
  const own = new Set(who.identifiers.map((one) => one.toLowerCase()));
  const values = [...found(said, CODE), ...found(said, MAIL)];
  // What it names must be its own, or something that the bot put before it.
  const makes = new Set([...own].map((one) => (one.includes('@') ? '@' : one.split('-')[0])));
  const strange = values.filter((one) => !own.has(one) && !shown.includes(one));
  if (strange.some((one) => makes.has(one.includes('@') ? '@' : one.split('-')[0]))) kinds.push('contradicted itself');
  if (turn === 0) return kinds;
  const rest = plain(said.replace(CODE, ' ').replace(MAIL, ' ').replace(BARE, ' '));
  const showsAnother = found(heard, CODE).some((one) => !own.has(one));
  if (values.length > 0 && rest === '' && heard !== '' && !ASKING.test(heard) && !showsAnother)
    kinds.push('answered what was not asked');
  if (missed(heard, said, own)) kinds.push('misunderstood');
  const words = plain(said);
  const earlier = exchanges.slice(0, turn).findIndex((one) => plain(one.said) === words);
  // The same answer to the same question is no lapse of the one who answers.
  const circles = earlier > 0 && plain(exchanges[earlier]!.heard) === plain(heard);
  if (words.split(' ').length > 4 && earlier >= 0 && values.length === 0 && !circles) kinds.push('repeated itself');
  return kinds;
}

/** The bot asked for one thing plainly, and what was said is neither that nor any other fair reaction. */
function missed(heard: string, said: string, own: ReadonlySet<string>): boolean {
  // Nobody answers a question that comes with another customer's data, or with a second thing to react to.
  if (found(heard, CODE).some((one) => !own.has(one))) return false;
  const asked = CLEAR.find(([question]) => question.test(heard.trim()));
  if (asked === undefined) return false;
  const has = [...own].some((one) => (asked[1] === MAIL ? one.includes('@') : !one.includes('@')));
  return has && !new RegExp(asked[1].source, 'i').test(said) && !OTHERWISE.test(said) && !SHOUTS.test(said);
}
const SHOUTS = /^[^a-z]*$/;

function contactsIn(log: readonly Event[]): Map<ContactId, { readonly who: Profile; readonly exchanges: Exchange[] }> {
  const people = new Map<JourneyId, Profile>();
  const contacts = new Map<ContactId, { readonly who: Profile; readonly exchanges: Exchange[]; heard: string }>();
  for (const event of log) {
    if (event.kind === 'contact') {
      const journey = event.contact.slice(0, event.contact.lastIndexOf('.')) as JourneyId;
      if (event.profile) people.set(journey, event.profile);
      contacts.set(event.contact, { who: people.get(journey)!, exchanges: [], heard: '' });
    } else if (event.kind === 'heard' && event.late !== true)
      contacts.get(event.contact)!.heard = event.texts.join('\n');
    else if (event.kind === 'said') {
      const contact = contacts.get(event.contact)!;
      contact.exchanges.push({ heard: contact.heard, said: event.texts.join('\n') });
    }
  }
  return contacts;
}

/** Lapses a turn, and what they are: to be printed. */
export function summary({ turns, lapses }: ReturnType<typeof audit>): string {
  const kinds = new Map<string, number>();
  for (const { kind } of lapses) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const named = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none';
  return `simulated-customer lapses: ${lapses.length} in ${turns} turns (${((100 * lapses.length) / turns).toFixed(2)} %): ${named}`;
}
