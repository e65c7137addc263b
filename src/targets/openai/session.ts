import type { Clock } from '../../time/clock.ts';
import { refusalIn, type Wrong } from '../answer.ts';
import type { Context } from '../caller.ts';
import { FAILED, type Values } from '../mapping/variables.ts';
import { excerpt, isObject, jsonIn } from '../mapping/json.ts';
import type { Understand } from '../mapping/reply.ts';
import type { Fill } from '../mapping/template.ts';
import { Sequence } from '../sequence.ts';
import { sseReader } from '../http/stream.ts';
import type { Caller, Hear, Session } from '../target.ts';
import type { Toolbox } from '../tools.ts';
import { Turn } from '../turn.ts';
import type { Answer, Way, Wire } from '../wire.ts';
import type { Call, Completion, CompletionReader, Dialogue } from './dialogue.ts';
import type { OpenAiSettings } from './schema.ts';

/** What the conversations with one model share. */
export interface Model {
  readonly settings: OpenAiSettings;
  readonly wire: Wire;
  /** Of the address. */
  readonly path: string;
  readonly headers: Fill<Record<string, string>>;
  /** What the user adds to each body. */
  readonly more: Fill;
  /** Of what is said beside the text. */
  readonly understand: Understand;
  readonly toolbox: Toolbox | null;
  readonly clock: Clock;
}

/** One conversation with a model: completions and calls of tools until it has answered. */
export class ModelSession implements Session {
  readonly #caller: Caller;
  readonly #context: Context;
  readonly #dialogue: Dialogue;
  readonly #model: Model;
  readonly #way: Way;
  #turn: Turn | null = null;
  /** Why an expression failed: nothing is sent of which a part is missing. */
  #failed: string | null = null;
  #abort: () => void = () => undefined;

  constructor(caller: Caller, context: Context, dialogue: Dialogue, model: Model) {
    this.#caller = caller;
    this.#context = context;
    this.#dialogue = dialogue;
    this.#model = model;
    this.#way = model.wire.way();
    const failed = (why: string): void => {
      this.#failed = why;
      this.#turn?.trouble('mapping', why);
    };
    context[FAILED] = failed;
  }

  say(text: string, hear: Hear): () => void {
    if (this.#turn?.open) throw new Error('a turn began while another was under way');
    const turn = new Turn(hear, this.#model.clock);
    this.#turn = turn;
    this.#dialogue.said(text);
    if (this.#failed === null) this.#complete(1, turn);
    else turn.trouble('mapping', this.#failed);
    return () => this.#leave();
  }

  close(): void {
    this.#leave();
    this.#way.close();
  }

  #leave(): void {
    this.#turn?.abandon();
    this.#abort();
  }

  #complete(round: number, turn: Turn): void {
    const { settings, path, headers, more } = this.#model;
    const { model, stream } = settings;
    const { conversation, user } = this.#caller;
    const reading = new CompletionReading(this.#dialogue.read(turn), turn, this.#model.understand, this.#context);
    more(this.#context, (added) =>
      headers(this.#context, (filled) => {
        if (!turn.open) return;
        const own = { model, ...this.#dialogue.body(), stream, user, metadata: { irate_conv: conversation } };
        const body = JSON.stringify({ ...own, ...taken(added) });
        this.#abort = this.#way.send(
          { method: 'POST', path, headers: filled, body },
          {
            headers: () => turn.byte(),
            ...(stream && { chunk: (text: string) => reading.feed(text) }),
            done: (answer) => reading.end(answer, (completion) => this.#proceed(completion, round, turn)),
            trouble: (code, detail) => turn.trouble(code, detail),
          },
        );
      }),
    );
  }

  #proceed({ calls, how }: Read, round: number, turn: Turn): void {
    const { handoffTools, rounds } = this.#model.settings;
    if (calls.length > 0)
      turn.meta({ toolCalls: calls.map(({ name, args }) => ({ name, args: jsonIn(args) ?? args })) });
    if (calls.some(({ name }) => handoffTools.includes(name))) turn.meta({ handoff: true });
    else if (calls.length > 0 && round < rounds) return this.#call([...calls], new Map(), round, turn);
    else if (calls.length > 0) return turn.trouble('tool_loop', `no answer after ${rounds} rounds of tool calls`);
    turn.over(how);
  }

  #call(calls: Call[], results: Map<string, string>, round: number, turn: Turn): void {
    if (!turn.open) return;
    const call = calls.shift();
    if (!call) {
      this.#dialogue.answered(results);
      return this.#complete(round + 1, turn);
    }
    const answer = (result: string | null): void => {
      results.set(call.id, result ?? `there is no tool called ${call.name}`);
      this.#call(calls, results, round, turn);
    };
    const args = jsonIn(call.args || '{}');
    if (args === undefined) answer('the arguments are no JSON');
    else if (this.#model.toolbox) this.#model.toolbox.call(call.name, args, this.#caller, answer);
    else answer(null);
  }
}

interface Read extends Completion {
  /** How its end was seen. */
  readonly how: string;
}

/** A completion on its way, as a stream or whole: a server that is asked for one may send the other. */
class CompletionReading {
  readonly #reader: CompletionReader;
  readonly #turn: Turn;
  readonly #understand: Understand;
  readonly #context: Values;
  readonly #sequence = new Sequence();
  readonly #stream = sseReader((data) => this.#event(data));
  #events = 0;
  #marker: string | null = null;
  #wrong: Wrong | null = null;

  constructor(reader: CompletionReader, turn: Turn, understand: Understand, context: Values) {
    this.#context = context;
    this.#reader = reader;
    this.#turn = turn;
    this.#understand = understand;
  }

  feed(text: string): void {
    this.#stream.feed(text);
  }

  end(answer: Answer, then: (read: Read) => void): void {
    this.#wrong ??= refusalOf(answer);
    if (!this.#wrong) {
      this.#stream.end();
      if (this.#events === 0) this.#whole(answer);
    }
    this.#sequence.add((done) => {
      const result = this.#wrong ?? this.#reader.result();
      if ('code' in result) this.#turn.trouble(result.code, result.detail, answer.retryAfter);
      else {
        const how = this.#events === 0 ? 'body' : (this.#marker ?? 'stream closed');
        then({ ...result, how: result.stopped === null ? how : `${how}, cut off: ${result.stopped}` });
      }
      done();
    });
  }

  #event(data: string): void {
    this.#events++;
    if (data === '[DONE]') {
      this.#marker = data;
      return;
    }
    const value = jsonIn(data);
    if (value === undefined) this.#wrong ??= { code: 'not_json', detail: excerpt(data) };
    else {
      if (isObject(value) && value['type'] === 'response.completed') this.#marker = value['type'];
      this.#take(value, () => this.#reader.event(value));
    }
  }

  #whole({ body, type }: Answer): void {
    const value = jsonIn(body);
    if (value !== undefined) this.#take(value, () => this.#reader.whole(value));
    else
      this.#wrong = {
        code: body === '' ? 'empty' : 'not_json',
        detail: `${type || 'no content type'}: ${excerpt(body)}`,
      };
  }

  #take(value: unknown, read: () => void): void {
    this.#sequence.add((done) =>
      this.#understand(value, this.#context, (facts) => {
        if (facts?.failed) this.#wrong ??= { code: 'error_reply', detail: excerpt(JSON.stringify(value)) };
        else {
          if (facts) this.#turn.meta(facts.meta);
          read();
        }
        done();
      }),
    );
  }
}

/** A quota that is used up is told as 429 too, and no waiting mends it. */
function refusalOf(answer: Answer): Wrong | null {
  const wrong = refusalIn(answer);
  return wrong && answer.body.includes('insufficient_quota') ? { ...wrong, code: 'quota' } : wrong;
}

/** What the user adds to a body; a null takes a field away. */
function taken(added: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(added)) return {};
  return Object.fromEntries(Object.entries(added).map(([name, value]) => [name, value ?? undefined]));
}
