import { total } from '../metrics/ledgers.ts';
import { csvCell } from './defuse.ts';
import type { Report } from './report.ts';
import type { Rung } from './rung.ts';

const COLUMNS = ['returns', 'sensitivity', 'per_hour', 'void', 'measure', 'value', 'low', 'high', 'n', 'k'];

/** Every measure at every rung, one a row, for a spreadsheet. The contacts themselves are in `contacts-csv.ts`. */
export function csv({ rungs, openRungs }: Report): string {
  const rows = [...openRungs, ...rungs].flatMap(rowsOf);
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf({ arm, perHour, void: isVoid, measures, ledgers }: Rung): (string | number | null)[][] {
  const rung = [arm.returns, arm.sensitivity, perHour, isVoid ? 'void' : ''];
  return [
    ...Object.entries(measures).map(([name, { value, low, high, n, k }]) => [...rung, name, value, low, high, n, k]),
    [...rung, 'customer_faults', total(ledgers.customer), null, null, ledgers.contacts, null],
  ];
}
