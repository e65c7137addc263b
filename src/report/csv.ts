import { csvCell } from './defuse.ts';
import type { Report } from './report.ts';
import type { Rung } from './rung.ts';

const COLUMNS = ['returns', 'sensitivity', 'per_hour', 'void', 'measure', 'value', 'low', 'high', 'n', 'k'];

/** Every measure at every rung, one a row, for a spreadsheet. The contacts themselves are in `contacts-csv.ts`. */
export function csv({ rungs, openRungs }: Report): string {
  const rows = [...openRungs, ...rungs].flatMap(rowsOf);
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf({ arm, perHour, void: isVoid, measures }: Rung): (string | number | null)[][] {
  return Object.entries(measures).map(([name, { value, low, high, n, k }]) => [
    arm.returns,
    arm.sensitivity,
    perHour,
    isVoid ? 'void' : '',
    name,
    value,
    low,
    high,
    n,
    k,
  ]);
}
