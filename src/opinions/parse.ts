import { z } from 'zod';
import { MODES, OUTCOMES } from '../events/verdict.ts';
import type { Opinion } from './opinion.ts';

const schema = z.object({
  outcome: z.enum(OUTCOMES),
  failures: z
    .array(z.object({ mode: z.enum(MODES), turn: z.int().nonnegative(), because: z.string().default('') }))
    .default([]),
});

/** The opinion in a model's answer, or null if there is none of the shape that was asked for. `turns`: of the conversation. */
export function opinionIn(answer: string, turns: number): Opinion | null {
  const parsed = schema.safeParse(objectIn(answer.replace(/^[^]*<\/think>/, '')));
  return parsed.success && parsed.data.failures.every(({ turn }) => turn < turns) ? parsed.data : null;
}

/** Models like to put words or a fence around what they were asked for. */
function objectIn(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
