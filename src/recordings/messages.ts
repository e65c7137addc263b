import type { Turn } from '../events/transcript.ts';
import { carried, conversation } from './conversation.ts';
import type { Format } from './recording.ts';
import { isRaw, isText, listed, malformed, raw, type Raw } from './shape.ts';

const ROLES = new Set(['user', 'assistant', 'system', 'developer', 'tool', 'function']);

const isMessage = (value: unknown): value is Raw => isRaw(value) && ROLES.has(String(value['role']));
export const areMessages = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isMessage);

/** OpenAI-style messages: a bare array, or under "messages", with what else is known beside them. */
export const messages: Format = {
  name: 'OpenAI messages',
  fits: (value) => areMessages(value) || (isRaw(value) && areMessages(value['messages'])),
  read: (value, name) => {
    const record = isRaw(value) ? value : {};
    return [conversation(carried(record['metadata'], record), turnsOf(listed(record['messages'] ?? value)), name)];
  },
};

/** Tools by which agents pass a customer to a person. */
const TO_HUMAN =
  /(?:transfer|escalat|connect|hand_?(?:off|over)|pass)\w*(?:human|agent|person|people|representative|advis[eo]r|operator|support|live)/i;

/** Whether a tool of this name hands over to a human. */
export const handsOver = (tool: unknown): boolean => isText(tool) && TO_HUMAN.test(tool.replaceAll('-', '_'));

/**
 * Turns from messages of "user" and "assistant". What a tool was told and answered no customer sees; but a call that hands
 * over to a human is the hand-over of the words that come with it, or else of the last ones. @throws Malformed
 */
export function turnsOf(list: readonly unknown[]): Turn[] {
  const turns: Turn[] = [];
  let handoff = false;
  for (const [i, value] of list.entries()) {
    const message = raw(value, `messages[${i}]`);
    const { role } = message;
    if (role !== 'user' && role !== 'assistant') continue;
    const bot = role === 'assistant';
    handoff ||= bot && calledIn(message).some(handsOver);
    const text = wordsIn(message, `messages[${i}]`);
    if (text === null) continue;
    turns.push({ role: bot ? 'bot' : 'customer', text, at: 0, ...(bot && handoff && { meta: { handoff } }) });
    if (bot) handoff = false;
  }
  return handoff ? handedAtLast(turns) : turns;
}

/** A hand-over without a word of its own. */
function handedAtLast(turns: readonly Turn[]): Turn[] {
  const last = turns.findLastIndex(({ role }) => role === 'bot');
  return turns.map((turn, i) => (i === last ? { ...turn, meta: { ...turn.meta, handoff: true } } : turn));
}

/** The names of the tools that a message calls, as Chat Completions and tau2-bench write them. */
function calledIn(message: Raw): unknown[] {
  const calls = [...listed(message['tool_calls']), message['function_call']].filter(isRaw);
  return calls.map((call) => (isRaw(call['function']) ? call['function']['name'] : call['name']));
}

/** The words of a message: a text, or parts of which some are text; null where it only calls tools. */
function wordsIn(message: Raw, name: string): string | null {
  const { content, refusal } = message;
  const parts = Array.isArray(content)
    ? content
        .map((part: unknown) => (isRaw(part) && isText(part['text']) ? part['text'] : ''))
        .filter((part) => part !== '')
    : content;
  const said = Array.isArray(parts) ? parts.join('\n') : (parts ?? refusal ?? null);
  if (said !== null && !isText(said)) malformed(`"${name}.content" is neither text nor a list of parts`);
  return (said === null || said.trim() === '') && calledIn(message).length > 0 ? null : (said ?? '');
}
