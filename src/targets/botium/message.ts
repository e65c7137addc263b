import { isObject } from '../mapping/json.ts';
import type { Read } from '../mapping/native.ts';
import { bubblesIn } from '../mapping/usual.ts';

/** Reads a message as Botium has it: its words, its buttons and cards, and what the bot understood. */
export const readMessage: Read = (value) => {
  if (!isObject(value)) return null;
  const { messageText, buttons, cards, nlp, confidence } = value;
  const shown = (Array.isArray(cards) ? (cards as unknown[]) : []).filter(isObject).map((card) => {
    const words = [card['text'], card['subtext'], card['content']].filter((text) => typeof text === 'string');
    return bubblesIn({ text: words.join('\n'), buttons: card['buttons'] }).join('\n');
  });
  const text = [messageText, ...shown].filter((words) => typeof words === 'string' && words !== '').join('\n');
  const intent = isObject(nlp) && isObject(nlp['intent']) ? nlp['intent'] : {};
  const sure = intent['confidence'] ?? confidence;
  const meta = {
    ...(typeof intent['name'] === 'string' && { intent: intent['name'] }),
    ...(typeof sure === 'number' && sure >= 0 && sure <= 1 && { confidence: sure }),
  };
  return { texts: bubblesIn({ text, buttons }), ...(Object.keys(meta).length > 0 && { meta }) };
};

const CODES: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'refused'],
  [/ECONNRESET|socket hang up/, 'reset'],
  [/ENOTFOUND|EAI_AGAIN/, 'unknown_host'],
  [/timed? ?out|ETIMEDOUT|aborted/i, 'timeout'],
];

/** A short word for what a connector says is wrong: errors of Botium are nothing but texts. */
export function codeIn(text: string): string {
  const status =
    /error response: ([45]\d\d)\b/i.exec(text)?.[1] ?? /\bstatus(?: code)?:? ([45]\d\d)\b/i.exec(text)?.[1];
  if (status !== undefined) return `http_${status}`;
  return CODES.find(([said]) => said.test(text))?.[1] ?? 'connector';
}
