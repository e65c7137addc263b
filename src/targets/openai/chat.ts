import type { Wrong } from '../answer.ts';
import { excerpt, isObject } from '../mapping/json.ts';
import type { Tool } from '../tools.ts';
import type { Turn } from '../turn.ts';
import type { Call, Completion, CompletionReader, Dialogue } from './dialogue.ts';

type Message = Readonly<Record<string, unknown>>;

/** Chat Completions: the API keeps nothing, so the whole conversation is sent each time. */
export class ChatDialogue implements Dialogue {
  readonly path = '/chat/completions';
  readonly marker = '[DONE]';
  readonly #messages: Message[];
  readonly #tools: readonly unknown[];

  constructor(system: string | undefined, tools: readonly unknown[]) {
    this.#messages = system === undefined ? [] : [{ role: 'system', content: system }];
    this.#tools = tools;
  }

  said(text: string): void {
    this.#messages.push({ role: 'user', content: text });
  }

  answered(results: ReadonlyMap<string, string>): void {
    for (const [id, content] of results) this.#messages.push({ role: 'tool', tool_call_id: id, content });
  }

  body(): Readonly<Record<string, unknown>> {
    return { messages: this.#messages, ...(this.#tools.length > 0 && { tools: this.#tools }) };
  }

  read(turn: Turn): CompletionReader {
    return new ChatReader(turn, (message) => this.#messages.push(message));
  }
}

/** A tool as Chat Completions takes it. */
export function chatTool({ name, description, parameters }: Tool): object {
  return { type: 'function', function: { name, description, parameters } };
}

class ChatReader implements CompletionReader {
  readonly #turn: Turn;
  readonly #keep: (message: Message) => void;
  readonly #calls = new Map<number, Call>();
  #text = '';
  #finish: unknown = null;
  #wrong: Wrong | null = null;
  #seen = false;

  constructor(turn: Turn, keep: (message: Message) => void) {
    this.#turn = turn;
    this.#keep = keep;
  }

  event(value: unknown): void {
    this.#read(value, 'delta');
  }

  whole(value: unknown): void {
    this.#read(value, 'message');
    if (!this.#seen) this.#wrong ??= { code: 'no_choice', detail: excerpt(JSON.stringify(value)) };
  }

  result(): Completion | Wrong {
    if (this.#wrong) return this.#wrong;
    const calls = [...this.#calls.values()];
    this.#turn.cut();
    if (this.#finish === null && this.#text === '' && calls.length === 0)
      return { code: 'truncated', detail: 'it ended before there was an answer' };
    if (this.#finish === 'content_filter' && this.#text === '' && calls.length === 0)
      return { code: 'content_filter', detail: 'the platform filtered the reply' };
    const tool_calls = calls.map(({ id, name, args }) => ({
      id,
      type: 'function',
      function: { name, arguments: args },
    }));
    this.#keep({ role: 'assistant', content: this.#text, ...(calls.length > 0 && { tool_calls }) });
    const cut = this.#finish === 'length' || this.#finish === 'content_filter';
    return { calls, stopped: cut ? String(this.#finish) : null };
  }

  #read(value: unknown, part: 'delta' | 'message'): void {
    if (isObject(value) && value['error'])
      this.#wrong ??= { code: 'error_reply', detail: excerpt(JSON.stringify(value['error'])) };
    // Some servers send chunks without a choice (usage, filters); they say nothing to the customer.
    const choices = isObject(value) ? value['choices'] : undefined;
    const choice: unknown = Array.isArray(choices) ? choices[0] : undefined;
    if (!isObject(choice)) return;
    this.#finish = choice['finish_reason'] ?? this.#finish;
    const said = choice[part];
    if (!isObject(said)) return;
    this.#seen = true;
    // Reasoning (`reasoning_content`) is not what the customer sees.
    const text = textIn(said['content']) || textIn(said['refusal']);
    this.#text += text;
    this.#turn.delta(text);
    for (const [index, fragment] of objects(said['tool_calls']).entries()) this.#join(fragment, index);
  }

  #join(fragment: Readonly<Record<string, unknown>>, position: number): void {
    const index = typeof fragment['index'] === 'number' ? fragment['index'] : position;
    const called = isObject(fragment['function']) ? fragment['function'] : {};
    const before = this.#calls.get(index) ?? { id: '', name: '', args: '' };
    this.#calls.set(index, {
      id: before.id || word(fragment['id']),
      name: before.name + word(called['name']),
      args: before.args + word(called['arguments']),
    });
  }
}

/** Text, or the texts among parts. */
export function textIn(content: unknown): string {
  if (typeof content === 'string') return content;
  return objects(content)
    .map((part) => word(part['text']) || word(part['refusal']))
    .join('');
}

export function objects(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
