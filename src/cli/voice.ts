import { VOICE } from '../customers/voice.ts';
import { Voice } from '../engine/voice.ts';
import type { WarningEvent } from '../events/event.ts';
import { duration } from '../events/units.ts';
import { textLanguage } from '../recordings/language.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { consultant } from '../targets/consult.ts';
import type { Clock } from '../time/clock.ts';
import { openModel } from './model.ts';

/** A model that words what customers say, or why there is none. */
export interface Voicing {
  readonly voice: Voice | null;
  readonly warning: WarningEvent | null;
  close(): Promise<void>;
}

const SILENT: WarningEvent = {
  kind: 'warning',
  at: 0,
  code: 'no_voice',
  text: 'The scenario has a voice, which takes real time: in virtual time the customers use our own words.',
};

/** Opens the model of a scenario's `voice:`. @throws IrateError on a bad or forbidden address */
export async function voiceOf(wanted: NonNullable<Scenario['voice']>, clock: Clock): Promise<Voicing> {
  if (clock.time === 'virtual') return { voice: null, warning: SILENT, close: () => Promise.resolve() };
  const { url, model: name, timeout } = wanted;
  const asked = { url, model: name, system: VOICE, temperature: 1, key: 'IRATE_VOICE_KEY', place: 'voice: url' };
  const model = openModel(asked, clock);
  const consult = consultant(model, clock, duration(timeout), 'irate-voice');
  return { voice: new Voice(consult, await textLanguage()), warning: null, close: () => model.close() };
}
