import type { Contact } from '../metrics/contact.ts';
import { causeOf, isError } from '../metrics/error.ts';
import type { Fold } from '../metrics/fold.ts';
import { endOf } from '../metrics/outcome.ts';
import { armsOf, rungsOf, sampleOf } from '../metrics/sample.ts';
import { csvCell } from './defuse.ts';

type Cell = string | number | null;

/** A column: its name, and what it holds of a contact. */
const COLUMNS: readonly (readonly [string, (contact: Contact) => Cell])[] = [
  ['contact', ({ id }) => id],
  ['customer', ({ customer }) => customer],
  ['attempt', ({ attempt }) => attempt],
  ['channel', ({ channel }) => channel],
  ['intent', ({ journey }) => journey.who.intent],
  ['persona', ({ journey }) => journey.who.persona],
  ['lane', ({ journey }) => journey.who.lane],
  ['stakes', ({ journey }) => journey.who.stakes],
  ['language', ({ journey }) => journey.who.language],
  ['vulnerable', ({ journey }) => yesNo(journey.who.vulnerable)],
  ['due_ms', ({ due }) => due],
  ['at_ms', ({ at }) => at],
  ['after_ms_simulated', ({ after }) => after],
  ['ended_ms', ({ ended }) => ended],
  ['ending', ({ ending }) => ending],
  // People answer the phone: nothing there is the bot's.
  ['end', (contact) => (contact.channel === 'phone' ? null : endOf(contact))],
  ['outcome', ({ outcome }) => outcome],
  ['at_worst', ({ atWorst }) => atWorst],
  ['error', (contact) => (contact.channel === 'phone' ? null : yesNo(isError(contact)))],
  ['cause', (contact) => (contact.channel === 'phone' ? null : causeOf(contact))],
  ['modes', ({ modes }) => modes.join(' ')],
  ['failed_at_turn', ({ failedAt }) => failedAt],
  ['confidence', ({ confidence }) => confidence],
  ['turns', ({ turns }) => turns],
  ['replies', ({ replies }) => replies],
  ['failed_replies', ({ broken }) => broken],
  ['waited_for_bot_ms', ({ botTime }) => botTime],
  ['desk_waited_ms_simulated', ({ deskWaited }) => deskWaited],
  ['desk', ({ desk }) => desk],
  ['journey_fate', ({ journey }) => journey.fate],
  ['remembered_frustration', ({ journey }) => journey.remembered],
];

/** One row a contact, line by line: a million contacts need not fit in one string. Void rungs are left out. */
export function* contactsCsv(fold: Fold): Generator<string> {
  yield lineOf(['returns', 'sensitivity', 'per_hour', 'block', ...COLUMNS.map(([name]) => name)]);
  const blocks = new Map(fold.head.plan.steps.map(({ step, block }) => [step, block]));
  for (const arm of armsOf(fold))
    for (const rung of rungsOf(fold, arm)) {
      const { perHour, journeys } = sampleOf(fold, arm, rung);
      for (const { contacts } of journeys)
        for (const contact of contacts)
          yield lineOf([
            arm.returns,
            arm.sensitivity,
            perHour,
            blocks.get(contact.step) ?? null,
            ...COLUMNS.map(([, of]) => of(contact)),
          ]);
    }
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
