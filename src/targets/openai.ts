import { createParser } from 'eventsource-parser';
import { excerpt, isObject } from './mapping.ts';
import { permit } from './permission.ts';
import type { Caller, Hear, Session, Target } from './target.ts';
import { openWire, type Wire } from './wire.ts';

/** Executes a tool that the model called and gives its result as text; null: it is not one of ours. */
export type CallTool = (name: string, args: unknown, caller: Caller, result: (text: string | null) => void) => void;

export interface OpenAiOptions {
  /** Up to and with "/v1", or the whole address of the chat completions. */
  readonly url: string;
  readonly model: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly system?: string;
  readonly stream: boolean;
  /** JSON definitions of the tools on offer, as the API takes them. */
  readonly tools?: readonly unknown[];
  readonly callTool?: CallTool;
  /** Tools by which the model hands over to a human. */
  readonly handoffTools: readonly string[];
}

/** Calls to the model in one turn at most: a bot that only calls tools answers nobody. */
const ROUNDS = 8;

interface ToolCall {
  readonly id: string;
  readonly name: string;
  readonly args: string;
}

/** What one completion gave. */
interface Completion {
  readonly text: string;
  readonly calls: readonly ToolCall[];
}

type Message = Readonly<Record<string, unknown>>;

/** Any bot that speaks OpenAI chat completions; the conversation's history is kept here. @throws IrateError on a bad address */
export function openai(options: OpenAiOptions): Target {
  const url = permit(options.url.replace(/\/(chat\/completions)?\/?$/, '') + '/chat/completions');
  const wire = openWire(url.origin);
  return {
    name: `${options.model} at ${url.origin}${url.pathname}`,
    protocol: options.stream ? 'openai, streamed' : 'openai',
    time: 'real',
    turnEnd: options.stream ? '[DONE]' : 'the end of the HTTP body',
    connection: wire.policy,
    open: (caller) => session(caller, url.pathname + url.search, options, wire),
    close: () => wire.close(),
  };
}

function session(caller: Caller, path: string, options: OpenAiOptions, wire: Wire): Session {
  const history: Message[] = options.system === undefined ? [] : [{ role: 'system', content: options.system }];
  return {
    say(text, hear) {
      history.push({ role: 'user', content: text });
      const turn = { gone: false, abort: (): void => undefined };
      complete(1, { caller, path, options, wire, history, turn, hear: (signal) => turn.gone || hear(signal) });
      return () => {
        turn.gone = true;
        turn.abort();
      };
    },
    close: () => undefined,
  };
}

/** One turn of the conversation under way. */
interface Exchange {
  readonly caller: Caller;
  readonly path: string;
  readonly options: OpenAiOptions;
  readonly wire: Wire;
  readonly history: Message[];
  readonly turn: { gone: boolean; abort: () => void };
  readonly hear: Hear;
}

function complete(round: number, exchange: Exchange): void {
  const { options, wire, path, history, turn, hear, caller } = exchange;
  const body = {
    model: options.model,
    messages: history,
    stream: options.stream,
    metadata: { irate_conv: caller.conversation },
    user: caller.user,
    ...(options.tools && { tools: options.tools }),
  };
  const stream = options.stream ? readStream() : null;
  turn.abort = wire.post(path, options.headers ?? {}, JSON.stringify(body), {
    headers: () => hear({ kind: 'byte' }),
    chunk: (text) => stream?.feed(text),
    done: (status, type, reply, retryAfter) => {
      if (status >= 400)
        return hear({
          kind: 'trouble',
          code: `http_${status}`,
          detail: excerpt(reply),
          ...(retryAfter !== undefined && { retryAfter }),
        });
      const completion = stream && type.includes('event-stream') ? stream.result() : readBody(reply);
      if (typeof completion === 'string') return hear({ kind: 'trouble', code: completion, detail: excerpt(reply) });
      proceed(completion, round, exchange);
    },
    trouble: (code, detail) => hear({ kind: 'trouble', code, detail }),
  });
}

function proceed({ text, calls }: Completion, round: number, exchange: Exchange): void {
  const { options, history, hear } = exchange;
  history.push({
    role: 'assistant',
    content: text,
    ...(calls.length > 0 && {
      tool_calls: calls.map(({ id, name, args }) => ({ id, type: 'function', function: { name, arguments: args } })),
    }),
  });
  if (text.trim() !== '') hear({ kind: 'bubble', text });
  if (calls.some(({ name }) => options.handoffTools.includes(name))) hear({ kind: 'meta', meta: { handoff: true } });
  else if (calls.length > 0) return callTools([...calls], round, exchange);
  hear({ kind: 'over', how: options.stream ? '[DONE]' : 'body' });
}

function callTools(calls: ToolCall[], round: number, exchange: Exchange): void {
  const { options, history, hear, caller, turn } = exchange;
  const call = calls.shift();
  if (turn.gone) return;
  if (!call) {
    if (round < ROUNDS) complete(round + 1, exchange);
    else hear({ kind: 'trouble', code: 'tool_loop', detail: `no answer after ${ROUNDS} rounds of tool calls` });
    return;
  }
  const answer = (result: string | null): void => {
    history.push({ role: 'tool', tool_call_id: call.id, content: result ?? `there is no tool called ${call.name}` });
    callTools(calls, round, exchange);
  };
  let args: unknown;
  try {
    args = JSON.parse(call.args || '{}');
  } catch {
    return answer('the arguments are no JSON');
  }
  if (options.callTool) options.callTool(call.name, args, caller, answer);
  else answer(null);
}

/** The completion in a whole body, or the code of what is wrong with it. */
function readBody(body: string): Completion | string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body === '' ? 'empty' : 'not_json';
  }
  const choice = firstChoice(value);
  if (!choice || !isObject(choice['message'])) return isObject(value) && value['error'] ? 'error_reply' : 'no_choice';
  const { content, tool_calls } = choice['message'];
  return { text: typeof content === 'string' ? content : '', calls: fragments(tool_calls).map(toCall) };
}

/** Puts the completion together from server-sent events. */
function readStream(): { feed: (text: string) => void; result: () => Completion | string } {
  let text = '';
  let failed: string | undefined;
  const calls = new Map<number, ToolCall>();
  const parser = createParser({
    onEvent({ data }) {
      if (data === '[DONE]') return;
      let value: unknown;
      try {
        value = JSON.parse(data);
      } catch {
        failed = 'not_json';
        return;
      }
      if (isObject(value) && value['error']) failed = 'error_reply';
      // Some servers send chunks without a choice (usage, filters); they say nothing to the customer.
      const delta = firstChoice(value)?.['delta'];
      if (!isObject(delta)) return;
      if (typeof delta['content'] === 'string') text += delta['content'];
      for (const fragment of fragments(delta['tool_calls'])) join(calls, fragment);
    },
  });
  return {
    feed: (chunk) => parser.feed(chunk),
    result: () => failed ?? { text, calls: [...calls.values()] },
  };
}

function join(calls: Map<number, ToolCall>, fragment: Record<string, unknown>): void {
  const index = Number(fragment['index'] ?? 0);
  const { id, name, args } = toCall(fragment);
  const before = calls.get(index);
  calls.set(index, before ? { ...before, name: before.name + name, args: before.args + args } : { id, name, args });
}

function firstChoice(value: unknown): Record<string, unknown> | undefined {
  const choices = isObject(value) ? value['choices'] : undefined;
  const first: unknown = Array.isArray(choices) ? choices[0] : undefined;
  return isObject(first) ? first : undefined;
}

function fragments(calls: unknown): Record<string, unknown>[] {
  return Array.isArray(calls) ? calls.filter(isObject) : [];
}

function toCall(fragment: Record<string, unknown>): ToolCall {
  const called = isObject(fragment['function']) ? fragment['function'] : {};
  const word = (value: unknown): string => (typeof value === 'string' ? value : '');
  return { id: word(fragment['id']), name: word(called['name']), args: word(called['arguments']) };
}
