import { IrateError } from '../events/trouble.ts';
import { openTarget } from '../targets/config.ts';
import type { Target } from '../targets/target.ts';
import type { Clock } from '../time/clock.ts';
import { allowedHosts, groundOf } from './target.ts';

/** A language model behind an OpenAI-compatible address. */
export interface ModelWanted {
  readonly url: string;
  readonly model: string;
  /** What it is told before each question. */
  readonly system: string;
  /** 0: always the likeliest words. */
  readonly temperature: number;
  /** The environment variable that may hold its key; on a command line it would be read by others. */
  readonly key: string;
  /** Where the address was written: a flag, or a place in a file. */
  readonly place: string;
}

/** @throws IrateError on a bad or forbidden address */
export function openModel({ url, model, system, temperature, key, place }: ModelWanted, clock: Clock): Target {
  const secret = process.env[key];
  const headers = secret === undefined ? {} : { authorization: `Bearer ${secret}` };
  const body = { temperature };
  try {
    const options = { kind: 'openai', url, model, headers, system, stream: false, body } as const;
    return openTarget(options, groundOf(clock, allowedHosts()));
  } catch (error) {
    if (!(error instanceof IrateError) || error.place !== '--target') throw error;
    throw new IrateError(error.code, error.message, place, error.remedy.replace('Run the bot', 'Run the model'));
  }
}
