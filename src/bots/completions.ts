import { createHash } from 'node:crypto';
import type { Answer, Bot } from './bot.ts';
import type { Exchange } from './exchange.ts';

type Reply = Answer & { kind: 'reply' };

interface Message {
  readonly role: string;
  readonly content: string;
}

/** POST /v1/chat/completions: the history comes with every request; a handoff is the tool call `transfer_to_human`. */
export function answerCompletion(bot: Bot, exchange: Exchange): void {
  const { body } = exchange;
  const messages = messagesOf(body?.['messages']).filter(({ role }) => role === 'user' || role === 'assistant');
  const last = messages.at(-1);
  if (last?.role !== 'user') {
    const message = 'messages must be a list that ends with one of the user';
    exchange.send(400, { error: { message, type: 'invalid_request_error', code: null } });
    return;
  }
  const conversation = named(body?.['metadata']) ?? byHistory(messages);
  // Nothing is known of it here, but the history may say much: another server had it, or it has no name.
  const earlier = messages.slice(0, -1).filter(({ role }) => role === 'user');
  if (earlier.length > 0 && !bot.knows(conversation))
    bot.recall(
      conversation,
      earlier.map(({ content }) => content),
    );
  const model = typeof body?.['model'] === 'string' ? body['model'] : 'reference';
  const abandon = bot.say(conversation, last.content, (answer) => {
    if (answer.kind === 'refused') {
      const error = { message: 'the bot is overloaded', type: 'rate_limit_error', code: 'rate_limit_exceeded' };
      exchange.send(429, { error }, { 'retry-after': '1' });
      return;
    }
    const id = `chatcmpl-${createHash('sha256').update(`${conversation} ${messages.length}`).digest('hex').slice(0, 24)}`;
    if (body?.['stream'] === true) exchange.stream(chunks(id, model, answer, wantsUsage(body), messages));
    else exchange.send(200, whole(id, model, answer, messages));
  });
  exchange.gone(abandon);
}

function messagesOf(value: unknown): Message[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const { role, content } = (entry ?? {}) as Record<string, unknown>;
    return typeof role === 'string' ? [{ role, content: textOf(content) }] : [];
  });
}

/** A string, or a list of parts of which the texts count. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => ((part ?? {}) as Record<string, unknown>)['text'])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

function named(metadata: unknown): string | null {
  const id = ((metadata ?? {}) as Record<string, unknown>)['irate_conv'];
  return typeof id === 'string' ? id : null;
}

/** Without a name a conversation is what was said in it so far. */
function byHistory(messages: readonly Message[]): string {
  return createHash('sha256').update(JSON.stringify(messages)).digest('hex').slice(0, 32);
}

function wantsUsage(body: Readonly<Record<string, unknown>>): boolean {
  return ((body['stream_options'] ?? {}) as Record<string, unknown>)['include_usage'] === true;
}

function toolCalls(id: string): readonly object[] {
  return [
    {
      id: `call_${id.slice(-12)}`,
      type: 'function',
      function: { name: 'transfer_to_human', arguments: '{"reason":"a person has to take over"}' },
    },
  ];
}

/** Tokens are counted as words: nobody pays for them. */
function usageOf(messages: readonly Message[], content: string): object {
  const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
  const prompt = messages.reduce((sum, message) => sum + words(message.content), 0);
  return { prompt_tokens: prompt, completion_tokens: words(content), total_tokens: prompt + words(content) };
}

function whole(id: string, model: string, answer: Reply, messages: readonly Message[]): object {
  const content = answer.bubbles.join('\n\n');
  const message = {
    role: 'assistant',
    content,
    refusal: null,
    ...(answer.handoff && { tool_calls: toolCalls(id) }),
  };
  const choice = { index: 0, message, logprobs: null, finish_reason: answer.handoff ? 'tool_calls' : 'stop' };
  return { id, object: 'chat.completion', created: 0, model, choices: [choice], usage: usageOf(messages, content) };
}

function chunks(id: string, model: string, answer: Reply, usage: boolean, messages: readonly Message[]): object[] {
  const chunk = (delta: object, finish: string | null): object => ({
    id,
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
  const content = answer.bubbles.join('\n\n');
  const pieces = content.match(/[\s\S]{1,48}(?:\s+|$)|[\s\S]{1,48}/g) ?? [];
  const calls = toolCalls(id).map((call, index) => ({ index, ...call }));
  return [
    chunk({ role: 'assistant', content: '' }, null),
    ...pieces.map((piece) => chunk({ content: piece }, null)),
    ...(answer.handoff ? [chunk({ tool_calls: calls }, null)] : []),
    chunk({}, answer.handoff ? 'tool_calls' : 'stop'),
    ...(usage
      ? [{ id, object: 'chat.completion.chunk', created: 0, model, choices: [], usage: usageOf(messages, content) }]
      : []),
  ];
}
