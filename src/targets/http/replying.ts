import type { Alarm, Clock } from '../../time/clock.ts';
import { refusalIn } from '../answer.ts';
import { listed } from '../mapping/expression.ts';
import { Scope, type Values } from '../mapping/variables.ts';
import { excerpt, jsonIn } from '../mapping/json.ts';
import { remembering, type Understand } from '../mapping/reply.ts';
import { Sequence } from '../sequence.ts';
import type { Session } from '../target.ts';
import { Turn } from '../turn.ts';
import type { Exchange } from '../wire.ts';
import { bodyIn } from './body.ts';
import type { Conversation } from './conversation.ts';
import type { Prepare } from './request.ts';
import type { Script } from './script.ts';
import { lineReader, sseReader, type Reader } from './stream.ts';

const NOTHING = (): void => undefined;

/** A session of a bot that replies in the body of the request's own reply, whole or as a stream. */
export function replying(conversation: Conversation, script: Script, clock: Clock): Session {
  const streams = isStream(script);
  let turn: Turn | null = null;
  let abort = NOTHING;
  conversation.whenFailing(({ code, detail }) => turn?.trouble(code, detail));
  conversation.begin(script.start);
  const leave = (): void => {
    if (turn?.open === false && streams) setImmediate(abort);
    else abort();
    turn?.abandon();
    abort = NOTHING;
  };
  /** All of the answer is there. Who thinks for half a minute need not keep it. */
  const left = (over: Turn): void => {
    if (turn !== over || over.open) return;
    turn = null;
    abort = NOTHING;
  };
  return {
    say(text, hear) {
      if (turn?.open) throw new Error('a turn began while another was under way');
      // A stream that does not close after its end marker; one that does is let come to its end.
      if (streams) setImmediate(abort);
      const begun = new Turn(conversation.said(text, hear), clock);
      turn = begun;
      conversation.whenOpen((wrong) => {
        if (!begun.open) return;
        if (wrong) begun.trouble(wrong.code, wrong.detail, wrong.retryAfter);
        else abort = ask(begun, script, conversation, clock, () => left(begun));
      });
      return leave;
    },
    close() {
      leave();
      if (script.end) conversation.bid(script.end);
      conversation.close();
    },
  };
}

/** Says what the context holds and reads the answer, asking for it again where it takes a while. Returns: abort it. */
function ask(turn: Turn, script: Script, conversation: Conversation, clock: Clock, left: () => void): () => void {
  const { again, send } = script;
  let alarm: Alarm | null = null;
  const request = (prepare: Prepare): (() => void) =>
    conversation.request(prepare, exchangeOf(turn, script, conversation.context, later, left));
  const later = (): void => {
    if (!again || conversation.context[again.while] === undefined) turn.over('body');
    else if (turn.open) alarm = clock.alarm(again.every, () => (abort = request(again.prepare)));
  };
  let abort = request(send);
  return () => {
    if (alarm !== null) clock.silence(alarm);
    abort();
  };
}

function exchangeOf(turn: Turn, script: Script, context: Values, later: () => void, left: () => void): Exchange {
  const { from } = script;
  const reading = new Reading(turn, script, context);
  const trouble = (code: string, detail: string): void => {
    turn.trouble(code, detail);
    left();
  };
  if (!isStream(script))
    return {
      headers: () => turn.byte(),
      done(answer): void {
        const read = bodyIn(answer, from === 'text' || from === 'xml' ? from : 'json');
        if ('code' in read) turn.trouble(read.code, read.detail, answer.retryAfter);
        else {
          reading.value(read.value, { status: answer.status, headers: answer.headers });
          reading.then(later);
        }
        left();
      },
      trouble,
    };
  const reader = readerOf(reading, script);
  let refused = false;
  return {
    headers(status) {
      turn.byte();
      refused = status >= 300;
    },
    chunk: (text) => refused || reader.feed(text),
    done(answer): void {
      const wrong = refusalIn(answer);
      if (!wrong) reader.end();
      if (wrong) turn.trouble(wrong.code, wrong.detail, answer.retryAfter);
      else if (reading.empty && answer.body.trim() !== '')
        turn.trouble(`not_${from}`, `${answer.type || 'no content type'}: ${excerpt(answer.body)}`);
      else if (script.strict) reading.fail('truncated', 'the stream was closed before the reply was over');
      else reading.end('stream closed');
      left();
    },
    trouble,
  };
}

const isStream = ({ from }: Script): boolean => from === 'sse' || from === 'ndjson';

function readerOf(reading: Reading, { from, plain }: Script): Reader {
  const event = (data: string, name: string): void => {
    if (data === '[DONE]') return reading.end(data);
    const value = jsonIn(data);
    if (value === undefined && !plain) reading.fail('not_json', excerpt(data));
    else reading.value(value, { event: name, data });
  };
  return from === 'sse' ? sseReader(event) : lineReader((line) => event(line, ''));
}

/** The values of one reply, read in order into its turn. */
class Reading {
  readonly #turn: Turn;
  readonly #script: Script;
  readonly #context: Values;
  readonly #understand: Understand;
  readonly #sequence = new Sequence();
  /** Nothing was there to be read. */
  empty = true;

  constructor(turn: Turn, script: Script, context: Values) {
    this.#turn = turn;
    this.#script = script;
    this.#context = context;
    this.#understand = remembering(script.understand, context);
  }

  value(value: unknown, variables: Values): void {
    this.empty = false;
    const { items } = this.#script;
    if (!items) return this.#sequence.add((done) => this.#one(value, variables, done));
    this.#sequence.add((done) =>
      items(value, new Scope(variables, this.#context), (found) => {
        // All of them are read before what comes next, such as the end.
        const inner = new Sequence();
        for (const item of listed(found)) inner.add((read) => this.#one(item, variables, read));
        inner.add(() => done());
      }),
    );
  }

  /** Once all is read that came. */
  then(next: () => void): void {
    this.#sequence.add((done) => {
      next();
      done();
    });
  }

  end(how: string): void {
    this.empty = false;
    this.#sequence.add((done) => {
      this.#turn.over(how);
      done();
    });
  }

  fail(code: string, detail: string): void {
    this.empty = false;
    this.#sequence.add((done) => {
      this.#turn.trouble(code, detail);
      done();
    });
  }

  #one(value: unknown, variables: Values, done: () => void): void {
    this.#understand(value, variables, (facts) => {
      if (facts?.failed) this.#turn.trouble('error_reply', excerpt(JSON.stringify(value)), facts.retryAfter);
      else if (facts) this.#turn.take(facts);
      if (facts?.done) this.#turn.over('the end marker');
      done();
    });
  }
}
