import type { Mismatch } from '../../metrics/compare/same-crowd.ts';
import { IrateError } from '../../events/trouble.ts';

const WHAT: Readonly<Record<Mismatch['kind'], string>> = {
  crowd: 'the runs met different crowds',
  pack: 'the runs are of different packs of scenarios and personas',
  scoring: 'the runs were scored by different versions',
  load: 'the runs put their customers to the bot in different ways',
};

const REMEDY: Readonly<Record<Mismatch['kind'], string>> = {
  crowd: 'Run both with the same --seed and --now, by the same irate.',
  pack: 'Run both on the same scenario and persona files.',
  scoring: 'Run the older one again: scores of one version alone can be held against each other.',
  load: 'Run both with the same scenario and the same options.',
};

/** Why runs are not compared: every field that differs, and what to do. */
export function refusal(first: string, differing: readonly (Mismatch & { readonly name: string })[]): IrateError {
  const [head, ...more] = differing.map(
    ({ kind, field, first: a, second: b, name }) =>
      new IrateError(
        'not_comparable',
        `${WHAT[kind]}: ${field}`,
        `${a} in ${first}, ${b} in ${name}`,
        `${REMEDY[kind]} Or add --force, and the difference may be due to that.`,
      ),
  );
  return new IrateError(head!.code, head!.message, head!.place, head!.remedy, more);
}
