import type { Difference, OfficeRecord } from '../../events/record.ts';
import type { Finding } from '../../events/verdict.ts';

/** How the books were left: what was done otherwise, and what nobody asked for. What is merely not done is a need not met. */
export function leftIn({ differences }: OfficeRecord): Finding[] {
  const missing = differences.filter(({ field, found }) => field === '' && found === null);
  return differences.flatMap((difference): Finding[] => {
    const { field, found, expected, table, row } = difference;
    if (found === null) return [];
    if (field !== '') {
      if (expected === null) return [finding('unasked', `${table} ${row}: ${field} became ${found}`)];
      return [finding('done_otherwise', `${table} ${row}: ${field} is ${found}, and should be ${expected}`)];
    }
    const instead = take(missing, difference);
    return [
      instead === null
        ? finding('unasked', `${table}: ${found} was added`)
        : finding('done_otherwise', `${table}: ${found} was added, and should be ${instead}`),
    ];
  });
}

/** A row that should have been added to the same table, each once. */
function take(missing: Difference[], { table }: Difference): string | null {
  const at = missing.findIndex((one) => one.table === table);
  return at < 0 ? null : missing.splice(at, 1)[0]!.expected;
}

function finding(kind: Finding['kind'], because: string): Finding {
  return { kind, turn: null, because };
}
