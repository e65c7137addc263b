import type { Wrong } from '../answer.ts';
import { excerpt, isObject } from '../mapping/json.ts';
import type { Tool } from '../tools.ts';
import type { Turn } from '../turn.ts';
import { objects, textIn, word } from './chat.ts';
import type { Call, Completion, CompletionReader, Dialogue } from './dialogue.ts';

/** Responses: the API keeps the conversation, so keeping conversations apart is its own affair. */
export class ResponsesDialogue implements Dialogue {
  readonly path = '/responses';
  readonly marker = 'response.completed';
  readonly #instructions: string | undefined;
  readonly #tools: readonly unknown[];
  #input: readonly unknown[] = [];
  #previous: string | null = null;

  constructor(system: string | undefined, tools: readonly unknown[]) {
    this.#instructions = system;
    this.#tools = tools;
  }

  said(text: string): void {
    this.#input = [{ role: 'user', content: text }];
  }

  answered(results: ReadonlyMap<string, string>): void {
    this.#input = [...results].map(([call_id, output]) => ({ type: 'function_call_output', call_id, output }));
  }

  body(): Readonly<Record<string, unknown>> {
    return {
      input: this.#input,
      store: true,
      ...(this.#previous !== null && { previous_response_id: this.#previous }),
      // They are not kept with the conversation.
      ...(this.#instructions !== undefined && { instructions: this.#instructions }),
      ...(this.#tools.length > 0 && { tools: this.#tools }),
    };
  }

  read(turn: Turn): CompletionReader {
    return new ResponseReader(turn, (id) => (this.#previous = id));
  }
}

/** A tool as Responses takes it. */
export function responsesTool({ name, description, parameters }: Tool): object {
  return { type: 'function', name, description, parameters };
}

class ResponseReader implements CompletionReader {
  readonly #turn: Turn;
  readonly #keep: (id: string) => void;
  #calls: Call[] = [];
  #stopped: string | null = null;
  #wrong: Wrong | null = null;
  #complete = false;

  constructor(turn: Turn, keep: (id: string) => void) {
    this.#turn = turn;
    this.#keep = keep;
  }

  event(value: unknown): void {
    if (!isObject(value)) return;
    const type = word(value['type']);
    // Reasoning has events of its own, and is not what the customer sees.
    if (type === 'response.output_text.delta' || type === 'response.refusal.delta')
      this.#turn.delta(word(value['delta']));
    else if (type === 'response.output_item.done') this.#turn.cut();
    else if (type === 'response.completed' || type === 'response.incomplete' || type === 'response.failed')
      this.#response(value['response'], false);
    else if (type === 'error' || value['error'])
      this.#wrong ??= { code: 'error_reply', detail: excerpt(JSON.stringify(value)) };
  }

  whole(value: unknown): void {
    this.#response(value, true);
  }

  result(): Completion | Wrong {
    this.#turn.cut();
    if (!this.#complete && !this.#wrong) return { code: 'truncated', detail: 'the stream ended before the response' };
    return this.#wrong ?? { calls: this.#calls, stopped: this.#stopped };
  }

  #response(response: unknown, speak: boolean): void {
    if (!isObject(response) || !Array.isArray(response['output'])) {
      const code = isObject(response) && response['error'] ? 'error_reply' : 'no_choice';
      this.#wrong ??= { code, detail: excerpt(JSON.stringify(response ?? null)) };
      return;
    }
    this.#complete = true;
    this.#keep(word(response['id']));
    if (response['error'] || response['status'] === 'failed')
      this.#wrong ??= { code: 'error_reply', detail: excerpt(JSON.stringify(response['error'] ?? null)) };
    if (isObject(response['incomplete_details']))
      this.#stopped = word(response['incomplete_details']['reason']) || null;
    const items = objects(response['output']);
    if (speak)
      for (const item of items.filter(({ type }) => type === 'message')) {
        this.#turn.delta(textIn(item['content']));
        this.#turn.cut();
      }
    this.#calls = items
      .filter(({ type }) => type === 'function_call')
      .map((item) => ({ id: word(item['call_id']), name: word(item['name']), args: word(item['arguments']) }));
  }
}
