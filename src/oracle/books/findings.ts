import type { OfficeRecord } from '../../events/record.ts';
import type { Finding } from '../../events/verdict.ts';
import type { Hearing } from '../hearing.ts';
import { invariantsIn } from './invariants.ts';
import { leftIn } from './left.ts';
import { saidAndDone } from './said.ts';
import { trespassIn } from './trespass.ts';

/** What the back office shows against the bot in this contact. */
export function findingsIn(hearing: Hearing, record: OfficeRecord): Finding[] {
  return [
    ...leftIn(record),
    ...saidAndDone(hearing, record),
    ...invariantsIn(hearing.transcript.needs, record),
    ...trespassIn(hearing, record),
  ];
}
