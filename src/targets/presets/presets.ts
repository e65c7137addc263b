import { IrateError } from '../../events/trouble.ts';
import { isObject } from '../mapping/json.ts';
import { ada } from './ada.ts';
import { agentforce } from './agentforce.ts';
import { aiSdk } from './ai-sdk.ts';
import { azureOpenai } from './azure-openai.ts';
import { botpress } from './botpress.ts';
import { cognigy } from './cognigy.ts';
import { fin } from './fin.ts';
import { kore } from './kore.ts';
import { langgraph } from './langgraph.ts';
import { ollama } from './ollama.ts';
import type { Preset } from './preset.ts';
import { rasaCallback } from './rasa-callback.ts';
import { rasaSocketio } from './rasa-socketio.ts';
import { rasa } from './rasa.ts';
import { sunshine } from './sunshine.ts';
import { twilio } from './twilio.ts';
import { vllm } from './vllm.ts';
import { voiceflow } from './voiceflow.ts';

/** The platforms that are known, by the kind that a target is given. */
export const PRESETS = {
  rasa,
  'rasa-callback': rasaCallback,
  'rasa-socketio': rasaSocketio,
  langgraph,
  'ai-sdk': aiSdk,
  agentforce,
  voiceflow,
  botpress,
  cognigy,
  kore,
  sunshine,
  fin,
  ada,
  twilio,
  ollama,
  vllm,
  'azure-openai': azureOpenai,
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;

/** The settings of an adapter: the preset's, and over them the user's own. @throws IrateError if something is missing */
export function expanded({ kind, ...own }: { readonly kind: PresetName } & Readonly<Record<string, unknown>>) {
  const { needs, target, about }: Preset = PRESETS[kind];
  const given = isObject(own['vars']) ? { ...own['vars'], ...own } : own;
  const missing = needs.filter((name) => !(name in given));
  if (missing.length > 0)
    throw new IrateError('preset', `${kind} needs ${missing.join(', ')}`, 'target', `It speaks to ${about}.`);
  return over(target, own) as typeof target;
}

/** Objects key by key, all else as a whole. */
function over(under: unknown, above: unknown): unknown {
  if (!isObject(under) || !isObject(above)) return above;
  const keys = Object.keys({ ...under, ...above });
  return Object.fromEntries(keys.map((key) => [key, key in above ? over(under[key], above[key]) : under[key]]));
}
