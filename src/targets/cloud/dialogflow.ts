import type { Ground } from '../ground.ts';
import { http } from '../http/http.ts';
import { isObject } from '../mapping/json.ts';
import { native, type Read } from '../mapping/native.ts';
import type { Target } from '../target.ts';
import { dialogflowSchema, type DialogflowOptions } from './schema.ts';

/** Agents of Dialogflow CX, over REST v3. @throws IrateError on a bad address or mapping */
export function dialogflowCx(options: DialogflowOptions, ground: Ground): Target {
  const { url, headers, vars, params, reply } = dialogflowSchema.parse(options);
  const body = { queryInput: { text: { text: '{{text}}' }, languageCode: '{{language}}' }, queryParams: params };
  // A session has at most 36 characters.
  const send = { path: '/sessions/{{uuid}}:detectIntent', body };
  const reading = { understand: native(readResult, reply), marked: false, strict: false, whole: false, plain: false };
  return http({ kind: 'http', url, headers, vars, send }, ground, { protocol: 'dialogflow-cx', reading });
}

const readResult: Read = (value) => {
  const result = isObject(value) ? value['queryResult'] : undefined;
  if (!isObject(result)) return { failed: true };
  const messages = Array.isArray(result['responseMessages']) ? result['responseMessages'].filter(isObject) : [];
  const has = (name: string): boolean => messages.some((message) => message[name] !== undefined);
  const match = isObject(result['match']) ? result['match'] : {};
  const intent = isObject(match['intent']) ? match['intent']['displayName'] : match['matchType'];
  const { confidence } = match;
  return {
    texts: messages.map(textIn).filter((text) => text !== ''),
    meta: {
      ...(typeof intent === 'string' && { intent }),
      ...(typeof confidence === 'number' && { confidence }),
      ...(has('liveAgentHandoff') && { handoff: true }),
      ...(has('endInteraction') && { ended: true }),
    },
  };
};

function textIn({ text }: Readonly<Record<string, unknown>>): string {
  const lines = isObject(text) && Array.isArray(text['text']) ? text['text'] : [];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
