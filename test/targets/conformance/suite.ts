import { afterEach, describe, expect, test } from 'vitest';
import type { Session, Signal, Target } from '../../../src/targets/target.ts';
import { bubbles, caller, ground, say } from '../loopback.ts';
import type { Bot, Protocol, Talk } from './talk.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** One suite for every adapter: each runs against a bot of its protocol on loopback. */
export function conformance(protocol: Protocol): void {
  const { without = {}, pushes = false } = protocol;
  const start = async (bot: Bot): Promise<Target> => {
    const served = await protocol.serve(bot);
    const target = await served.open(ground);
    open.push(
      () => target.close(),
      () => served.close(),
    );
    return target;
  };
  const once = async (bot: Bot, text = 'hi'): Promise<Signal[]> => say((await start(bot)).open(caller), text);
  const unless = (part: keyof typeof without) => (name: string, body: () => Promise<void>) =>
    test.skipIf(without[part] !== undefined)(name, body);
  const reply =
    (text: string): Bot =>
    (talk) => {
      talk.say(text);
      talk.end();
    };

  describe(protocol.name, () => {
    test('a reply is heard once, and its end is seen', async () => {
      const signals = await once(reply('Hello there'));
      expect(bubbles(signals)).toEqual(['Hello there']);
      expect(signals.filter(({ kind }) => kind === 'byte')).toHaveLength(1);
      expect(signals.at(-1)).toMatchObject({ kind: 'over' });
    });

    test('200 interleaved conversations of three turns get their own answers', async () => {
      let turns = 0;
      const target = await start((talk) => {
        setTimeout(() => reply(`${talk.conversation}: ${talk.text}`)(talk), turns++ % 7);
      });
      const held = Array.from({ length: 200 }, async (_, n) => {
        const conversation = `c${n}`;
        const session = target.open({ ...caller, conversation, user: `u${n}` });
        for (let turn = 0; turn < 3; turn++)
          expect(bubbles(await say(session, `${n}.${turn}`))).toEqual([`${conversation}: ${n}.${turn}`]);
        session.close();
      });
      await Promise.all(held);
    });

    unless('several')('bubbles come in their order', async () => {
      const signals = await once((talk) => {
        for (const text of ['one', 'two', 'three']) talk.say(text);
        talk.end();
      });
      expect(bubbles(signals)).toEqual(['one', 'two', 'three']);
    });

    test('every character goes out and comes back', async () => {
      const text = 'Grüße 👩‍👧‍👦 مرحبا „“ \u2028 a\tb "quoted" \\ <b>&amp;</b> 한국어 {{text}}';
      expect(bubbles(await once((talk) => reply(talk.text)(talk), text))).toEqual([text]);
    });

    unless('empty')('an empty reply is an end without a bubble', async () => {
      const signals = await once((talk) => talk.end());
      expect(bubbles(signals)).toEqual([]);
      expect(['over', 'trouble']).toContain(signals.at(-1)!.kind);
    });

    unless('garbage')('garbage is trouble', async () => {
      const signals = await once((talk) => talk.garbage());
      expect(signals.at(-1)).toMatchObject({ kind: 'trouble' });
      expect(bubbles(signals)).toEqual([]);
    });

    unless('long')('5 MB are heard, more than 10 MB are trouble', async () => {
      const target = await start((talk) => reply('x'.repeat(Number(talk.text)))(talk));
      const heard = bubbles(await say(target.open(caller), '5000000'));
      expect(heard.map(({ length }) => length)).toEqual([5_000_000]);
      const more = await say(target.open({ ...caller, conversation: 'c2' }), '10500000');
      expect(more.at(-1)).toMatchObject({ kind: 'trouble', code: 'too_long' });
    });

    unless('truncate')('a reply that breaks off is trouble', async () => {
      expect((await once((talk) => talk.truncate())).at(-1)).toMatchObject({ kind: 'trouble' });
    });

    unless('drip')('a slow drip becomes one bubble', async () => {
      const text = 'One word after the other, until it is whole.';
      expect(bubbles(await once((talk) => talk.drip(text)))).toEqual([text]);
    });

    test('a bot that hangs up is trouble', async () => {
      expect((await once((talk) => talk.reset())).at(-1)).toMatchObject({ kind: 'trouble' });
    });

    unless('refuse')('a rate limit is trouble, with the wait that it asks for', async () => {
      const signals = await once((talk) => talk.refuse(429, { 'retry-after': '3' }));
      expect(signals.at(-1)).toMatchObject({ kind: 'trouble', code: 'http_429', retryAfter: 3 });
    });

    unless('refuse')('a server error is trouble, and is asked for once', async () => {
      let asked = 0;
      const signals = await once((talk) => {
        asked++;
        talk.refuse(503, {});
      });
      expect(signals.at(-1)).toMatchObject({ kind: 'trouble', code: 'http_503' });
      expect(asked).toBe(1);
    });

    unless('error')('an error that arrives as success is trouble', async () => {
      const signals = await once((talk) => talk.error());
      expect(signals.at(-1)).toMatchObject({ kind: 'trouble', code: 'error_reply' });
    });

    test('nothing is heard after an abort, and the bot sees the customer go', async () => {
      let left: (() => void) | undefined;
      let asked: ((talk: Talk) => void) | undefined;
      const gone = new Promise<void>((done) => (left = done));
      const talking = new Promise<Talk>((done) => (asked = done));
      const target = await start((talk) => {
        talk.gone(() => left?.());
        asked?.(talk);
      });
      const session = target.open(caller);
      const heard: Signal[] = [];
      const abort = session.say('hi', (signal) => heard.push(signal));
      const talk = await talking;
      abort();
      session.close();
      await gone;
      talk.say('too late');
      talk.end();
      expect(heard).toEqual([]);
    });

    test('a second turn cannot begin while one is under way', async () => {
      const session: Session = (await start(() => undefined)).open(caller);
      const abort = session.say('one', () => undefined);
      expect(() => session.say('two', () => undefined)).toThrow('under way');
      abort();
    });

    test.runIf(pushes)('a late bubble is told to the turn that caused it', async () => {
      const talks: Talk[] = [];
      const target = await start((talk) => {
        talks.push(talk);
        reply(`answer ${talks.length}`)(talk);
      });
      const session = target.open(caller);
      const [first, second]: [Signal[], Signal[]] = [[], []];
      let arrived = (): void => undefined;
      await heardUntil(session, 'one', first, () => arrived());
      const late = new Promise<void>((done) => {
        arrived = done;
      });
      talks[0]!.say('and one more thing');
      await late;
      await heardUntil(session, 'two', second, () => undefined);
      expect(first.at(-1)).toEqual({ kind: 'late', text: 'and one more thing' });
      expect(bubbles(second)).toEqual(['answer 2']);
    });
  });
}

/** Says something and gathers what is heard, resolved at the turn's end; `late` is called for what comes after it. */
function heardUntil(session: Session, text: string, heard: Signal[], late: () => void): Promise<void> {
  return new Promise((done) => {
    session.say(text, (signal) => {
      heard.push(signal);
      if (signal.kind === 'over' || signal.kind === 'trouble') done();
      if (signal.kind === 'late') late();
    });
  });
}
