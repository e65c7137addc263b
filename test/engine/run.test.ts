import { expect, test } from 'vitest';
import type { Entry, OfficeControl } from '../../src/office/office.ts';
import { userOf } from '../../src/events/names.ts';
import { OPEN } from '../../src/events/plan.ts';
import type { Caller } from '../../src/targets/target.ts';
import { realClock } from '../../src/time/real.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { bot, bubble, customer, leave, only, over, plan, say, simulate } from './scripted.ts';

const answer = (): ReturnType<Parameters<typeof bot>[1]> => [
  [200, bubble('one')],
  [300, bubble('two')],
  [350, over],
];

test('a contact is: it starts, the customer speaks, the bot is heard, it ends', async () => {
  const log = await simulate((n) => customer(n), answer);
  const mine = log.filter((event) => 'contact' in event && event.contact === '0/1.0');
  expect(mine.map((event) => event.kind)).toEqual(['contact', 'said', 'heard', 'end']);
  expect(mine[2]).toMatchObject({
    texts: ['one', 'two'],
    firstBubble: 1200,
    lastBubble: 1300,
    at: 1350,
    how: 'script',
  });
});

test('first contacts start when they are due, however slow the bot is', async () => {
  const log = await simulate(
    (n) => customer(n),
    () => [[19_000, over]],
  );
  expect(only(log, 'contact').map(({ at, due }) => [at, due])).toEqual([
    [0, 0],
    [1000, 1000],
    [2000, 2000],
  ]);
});

test('the same plan twice gives the same bytes', async () => {
  const once = await simulate((n) => customer(n), answer, { arrivals: 'poisson' });
  const again = await simulate((n) => customer(n), answer, { arrivals: 'poisson' });
  expect(JSON.stringify(once)).toBe(JSON.stringify(again));
});

test('patience is real time: it is never divided, and the reply after it is not heard', async () => {
  const log = await simulate(
    (n) => customer(n),
    () => [
      [25_000, bubble('late')],
      [25_000, over],
    ],
    { timeScale: 100 },
  );
  expect(only(log, 'heard')[0]).toMatchObject({ error: 'timeout', texts: [], at: 20_000 });
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['timed_out', 'timed_out', 'timed_out']);
});

test('patience begins anew with every bubble', async () => {
  const log = await simulate(
    (n) => customer(n),
    () => [
      [15_000, bubble('one moment')],
      [30_000, bubble('here it is')],
      [60_000, over],
    ],
  );
  expect(only(log, 'heard')[0]).toMatchObject({ error: 'timeout', texts: ['one moment', 'here it is'], at: 50_000 });
});

test('a bubble after the end of its turn is told as late, and read together with the next reply', async () => {
  const heard: (readonly string[])[] = [];
  const people = (n: number) =>
    customer(n, {
      hear: ({ texts }) => {
        heard.push(texts);
        return heard.length === 1 ? say('and then?', 1000) : leave();
      },
    });
  const log = await simulate(
    people,
    (text) =>
      text === 'and then?'
        ? [
            [100, bubble('that is all')],
            [100, over],
          ]
        : [
            [200, bubble('let me look')],
            [250, over],
            [500, { kind: 'late', text: 'it is on its way' }],
          ],
    { steps: [{ ...plan.steps[0]!, n: 1 }] },
  );
  expect(heard).toEqual([['let me look'], ['it is on its way', 'that is all']]);
  expect(log.flatMap((event) => (event.kind === 'heard' || event.kind === 'said' ? [event.at] : []))).toEqual([
    0, 250, 500, 1200, 1300,
  ]);
  expect(only(log, 'heard')[1]).toMatchObject({ late: true, texts: ['it is on its way'], how: 'late' });
});

test('the first bubble is timed from when its first words can be read', async () => {
  const log = await simulate(
    (n) => customer(n),
    () => [
      [100, { kind: 'byte' }],
      [300, { kind: 'showing' }],
      [900, bubble('a long answer')],
      [900, over],
    ],
  );
  expect(only(log, 'heard')[0]).toMatchObject({ firstByte: 100, firstBubble: 300, lastBubble: 900 });
});

test('the first words are due at the arrival, and the time scale divides the thinking after it, never the bot', async () => {
  const people = (n: number) => {
    let turns = 0;
    return customer(n, { hear: () => (turns++ === 0 ? say('and then?', 1000) : leave()) });
  };
  const [slow, fast] = await Promise.all([simulate(people, answer), simulate(people, answer, { timeScale: 10 })]);
  const times = (log: typeof slow) => only(log, 'said').flatMap(({ contact, at }) => (contact === '0/0.0' ? [at] : []));
  // It reads from the last bubble on, not from when the turn's end was known.
  expect(times(slow)).toEqual([0, 300 + 1000]);
  expect(times(fast)).toEqual([0, 300 + 100]);
});

test('what a customer says too late, because it was not let read in time, is told as late', async () => {
  const inner = virtualClock();
  const clock = { ...inner, spare: (work: () => void) => void inner.alarm(400, work) };
  const people = (n: number) => {
    let heard = 0;
    return customer(n, { hear: () => (heard++ < 3 ? say('and then?', 100) : leave()) });
  };
  const log = await simulate(people, answer, {}, { clock });
  // The last bubble came 300 after the first words; it thinks for 100 and the reading is done 450 after that bubble.
  expect(only(log, 'said').filter(({ contact }) => contact === '0/0.0')).toMatchObject([
    { at: 0, due: 0 },
    { at: 750, due: 400 },
    { at: 1500, due: 1150 },
    { at: 2250, due: 1900 },
  ]);
  expect(only(log, 'health')[0]).toMatchObject({ lateness: { max: expect.closeTo(350, 0) as number }, void: true });
});

test('a contact that begins too late is as late with its first words', async () => {
  const inner = virtualClock();
  const clock = { ...inner, alarm: (delay: number, ring: () => void) => inner.alarm(delay + 20, ring) };
  const log = await simulate((n) => customer(n), answer, {}, { clock });
  expect(only(log, 'said')[1]).toMatchObject({ at: 1020, due: 1000 });
  expect(only(log, 'health')[0]).toMatchObject({ lateness: { p50: expect.closeTo(20, 0) as number }, void: true });
});

test('a customer that failed comes back as a contact of the same journey', async () => {
  const people = (n: number) => {
    let attempts = 0;
    return customer(n, {
      sequel: () =>
        attempts++ === 0
          ? { kind: 'return', after: 60_000, channel: 'mail', discovered: true }
          : { kind: 'rest', fate: 'content' },
    });
  };
  const log = await simulate(people, answer, { returnScale: 60 });
  const mine = log.filter((event) => 'contact' in event && event.contact.startsWith('0/1.'));
  expect(only(mine, 'contact')).toMatchObject([
    { contact: '0/1.0', channel: 'chat', after: null },
    { contact: '0/1.1', channel: 'mail', after: 60_000, profile: null },
  ]);
  const [first] = only(mine, 'end');
  expect(only(mine, 'contact')[1]!.due).toBe(first!.at + 1000);
  expect(only(log, 'discovery')).toHaveLength(3);
  expect(only(log, 'journey')).toHaveLength(3);
});

test('two steps are apart by the wash-out, with nobody left from the first', async () => {
  const steps = [plan.steps[0]!, { ...plan.steps[0]!, step: 1 }];
  const log = await simulate((n) => customer(n), answer, { steps, washOut: 60_000 });
  const [over, next] = [only(log, 'health')[0]!, only(log, 'step')[1]!];
  expect(next.at - over.at).toBe(60_000);
  expect(only(log, 'journey').filter(({ at }) => at <= over.at)).toHaveLength(3);
});

test('a bot meets every customer of a run and step under a name of its own', async () => {
  const users: string[] = [];
  const clock = virtualClock();
  const scripted = bot(clock, answer);
  const target = { ...scripted, open: (caller: Caller) => (users.push(caller.user), scripted.open(caller)) };
  const steps = [plan.steps[0]!, { ...plan.steps[0]!, step: 1 }];
  await simulate((n) => customer(n), answer, { steps }, { clock, target });
  expect(new Set(users).size).toBe(6);
  expect(users[0]).toBe(userOf('run', '0/0'));
});

test('with repeats off nobody comes back, and who would have is open', async () => {
  const people = (n: number) =>
    customer(n, { sequel: () => ({ kind: 'return', after: 1, channel: 'chat', discovered: false }) });
  const log = await simulate(people, answer, { steps: [{ ...plan.steps[0]!, ...OPEN }] });
  expect(only(log, 'contact')).toHaveLength(3);
  expect(only(log, 'journey').map(({ fate, again }) => [fate, again])).toEqual(Array(3).fill(['open', 'chat']));
});

test('with repeats off a transfer ends the story: what people make of it is not the bot', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => say('but I still…') }),
    () => [
      [10, { kind: 'meta', meta: { handoff: true } }],
      [10, over],
    ],
    { steps: [{ ...plan.steps[0]!, ...OPEN }] },
  );
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['handed_over', 'handed_over', 'handed_over']);
  expect(only(log, 'desk')).toEqual([]);
});

test('who keeps coming back is stopped when the window is over', async () => {
  const people = (n: number) =>
    customer(n, { sequel: () => ({ kind: 'return', after: 86_400_000, channel: 'chat', discovered: false }) });
  const log = await simulate(people, answer, { returnScale: 86_400 });
  const last = only(log, 'contact').at(-1)!;
  expect(last.at).toBeLessThanOrEqual(2000 + 240_000 + 2500 + 7 * 1000);
  expect(only(log, 'journey').map(({ fate }) => fate)).toEqual(['open', 'open', 'open']);
  expect(only(log, 'contact').length).toBe(only(log, 'end').length);
});

test('nobody is served after the step is over', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => say('but I still…') }),
    () => [
      [10, { kind: 'meta', meta: { handoff: true } }],
      [10, over],
    ],
    { returnScale: 86_400, desk: { agents: 1, handle: 600_000_000, patience: 600_000_000, error: 0 } },
  );
  expect(only(log, 'journey')).toHaveLength(3);
  expect(only(log, 'health')[0]!.at).toBe(2000 + 240_000 + 2500 + 7000);
});

test('a transfer ends the contact, and the desk serves one after the other', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => say('but I still…') }),
    () => [
      [10, { kind: 'meta', meta: { handoff: true } }],
      [10, over],
    ],
    { desk: { agents: 1, handle: 600_000, patience: 30_000, error: 0 } },
  );
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['handed_over', 'handed_over', 'handed_over']);
  const desk = only(log, 'desk');
  expect(desk).toHaveLength(3);
  expect(desk.filter(({ how }) => how === 'abandoned').every(({ waited }) => waited > 0)).toBe(true);
  expect(desk.some(({ how, waited }) => how === 'resolved' && waited === 0)).toBe(true);
});

test('who was only told that a human takes over is stranded, and the desk never hears of it', async () => {
  const endings: string[] = [];
  const people = (n: number) =>
    customer(n, {
      hear: () => leave('handed_over'),
      sequel: (how) => (endings.push(how), { kind: 'rest', fate: 'given_up' }),
    });
  const log = await simulate(people, answer);
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['stranded', 'stranded', 'stranded']);
  expect(endings).toEqual(['stranded', 'stranded', 'stranded']);
  expect(only(log, 'desk')).toEqual([]);
});

test('the phone is answered by people, not by the bot', async () => {
  const people = (n: number) =>
    customer(n, {
      sequel: (_how, _writes, desk) =>
        desk === null
          ? { kind: 'return', after: 1000, channel: 'phone', discovered: false }
          : { kind: 'rest', fate: 'served_by_human' },
    });
  const log = await simulate(people, answer, { desk: { ...plan.desk, agents: 9 } });
  expect(only(log, 'contact').filter(({ channel }) => channel === 'phone')).toHaveLength(3);
  expect(only(log, 'said')).toHaveLength(3);
  expect(only(log, 'desk')).toHaveLength(3);
  expect(only(log, 'journey').map(({ fate }) => fate)).toEqual(Array(3).fill('served_by_human'));
});

test('a conversation that goes on for ever is cut off by turns, and one that stands still by time', async () => {
  const talker = await simulate((n) => customer(n, { hear: () => say('and another thing') }), answer);
  expect(only(talker, 'said')).toHaveLength(15);
  expect(only(talker, 'end').map(({ how }) => how)).toEqual(['cut_off', 'cut_off', 'cut_off']);
  const silent = await simulate(
    (n) => customer(n, { patience: 1e9 }),
    () => [],
  );
  expect(only(silent, 'end').map(({ how, at }) => [how, at])).toEqual([
    ['cut_off', 120_000],
    ['cut_off', 121_000],
    ['cut_off', 122_000],
  ]);
});

test('a bot that closes on its customer has the last word', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => say('wait') }),
    () => [
      [5, bubble('Bye!')],
      [5, { kind: 'meta', meta: { ended: true } }],
      [5, over],
    ],
  );
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['closed', 'closed', 'closed']);
});

test('trouble is what the customer lived, with its code', async () => {
  const heard: (string | undefined)[] = [];
  const log = await simulate(
    (n) => customer(n, { hear: (reply) => (heard.push(reply.error), leave('broken')) }),
    () => [[5, { kind: 'trouble', code: 'http_429', detail: 'slow down', retryAfter: 2 }]],
  );
  expect(heard).toEqual(['http_429', 'http_429', 'http_429']);
  expect(only(log, 'heard')[0]).toMatchObject({ error: 'http_429', detail: 'slow down', retryAfter: 2 });
});

test('a machine that is out of sockets is no fault of the bot’s, and voids the rung', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => leave('broken') }),
    () => [[5, { kind: 'trouble', code: 'no_socket', detail: 'connect EMFILE 127.0.0.1:8080 - Local' }]],
  );
  expect(only(log, 'health')).toMatchObject([{ void: true, faults: { 'this machine was out of sockets': 3 } }]);
});

test('an expression of the mapping that fails is no doing of the bot’s, and voids the rung', async () => {
  const log = await simulate(
    (n) => customer(n, { hear: () => leave('broken') }),
    () => [[5, { kind: 'trouble', code: 'mapping', detail: 'target.reply.text, character 8: no number' }]],
  );
  expect(only(log, 'heard')[0]).toMatchObject({
    error: 'mapping',
    detail: 'target.reply.text, character 8: no number',
  });
  expect(only(log, 'health')).toMatchObject([{ void: true, faults: { 'an expression of the mapping failed': 3 } }]);
});

test('unsafe words are not sent; they are the harness’s fault and void the rung', async () => {
  const log = await simulate(
    (n) => customer(n),
    answer,
    {},
    { unsafe: (text) => (text.includes('from 1') ? 'a real e-mail' : null) },
  );
  expect(only(log, 'said')).toHaveLength(2);
  expect(only(log, 'health')).toMatchObject([{ void: true, faults: { 'unsafe text (a real e-mail)': 1 } }]);
});

test('what the back office did is in the log once, before the customer decides what comes next', async () => {
  const writes = new Map<string, Entry[]>();
  const office: OfficeControl = {
    fill: (files) => {
      files.forEach(({ key }) => writes.set(key, [{ action: 'refund.create', args: { amount: '1' }, ok: true }]));
      return Promise.resolve();
    },
    inspect: (key, _, hear) => hear({ entries: writes.get(key)!, calls: [], differences: [], done: {}, refunded: [] }),
  };
  const seen: unknown[] = [];
  const people = (n: number) => {
    let attempts = 0;
    return customer(n, {
      sequel: (_, done) => {
        seen.push(done);
        return attempts++ === 0
          ? { kind: 'return', after: 10, channel: 'chat', discovered: false }
          : { kind: 'rest', fate: 'content' };
      },
    });
  };
  const log = await simulate(people, answer, {}, { office });
  expect(seen).toHaveLength(6);
  expect(seen[0]).toEqual([{ action: 'refund.create', args: { amount: '1' }, ok: true }]);
  expect(
    only(log, 'action')
      .map(({ journey }) => journey)
      .sort(),
  ).toEqual(['0/0', '0/1', '0/2']);
});

test('a stop while a session is being opened cuts that contact off too', async () => {
  const clock = virtualClock();
  const controller = new AbortController();
  const scripted = bot(clock, () => [[100, over]]);
  const target = {
    ...scripted,
    open: (caller: Caller) => {
      controller.abort();
      return { ...scripted.open(caller), say: () => () => undefined };
    },
  };
  const log = await simulate((n) => customer(n), answer, {}, { clock, target }, controller.signal);
  expect(only(log, 'said')).toEqual([]);
  expect(only(log, 'end').map(({ at, how }) => [at, how])).toEqual([[0, 'cut_off']]);
});

test('a part with none of its customers is over at once', async () => {
  const shard = { index: 5, of: 8 };
  const log = await simulate((n) => customer(n), answer, {}, {}, undefined, shard);
  expect(only(log, 'contact')).toEqual([]);
  expect(only(log, 'health')[0]).toMatchObject({ due: 0, started: 0, void: false });
});

test('stopping cuts everybody off and leaves a whole log', async () => {
  const controller = new AbortController();
  const clock = virtualClock();
  clock.alarm(1500, () => controller.abort());
  const log = await simulate(
    (n) => customer(n),
    () => [[15_000, over]],
    {},
    { clock, target: bot(clock, () => [[15_000, over]]) },
    controller.signal,
  );
  expect(only(log, 'contact')).toHaveLength(2);
  expect(only(log, 'end').map(({ how }) => how)).toEqual(['cut_off', 'cut_off']);
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'interrupted' });
});

test('a stop while a clock rests begins no rung', async () => {
  const controller = new AbortController();
  const clock = virtualClock();
  const rest = (): Promise<void> => {
    controller.abort();
    return Promise.resolve();
  };
  const resting = { ...clock, rest };
  const log = await simulate((n) => customer(n), answer, {}, { clock: resting }, controller.signal);
  expect(only(log, 'step')).toEqual([]);
  expect(log.at(-1)).toMatchObject({ kind: 'done', why: 'interrupted' });
});

test('fillers keep up the load: some arrive before the customers that count, some after', async () => {
  const log = await simulate((n) => customer(n), answer, { steps: [{ ...plan.steps[0]!, lead: 2, tail: 1 }] });
  expect(only(log, 'contact').map(({ contact }) => contact.slice(2, 3))).toEqual(['3', '4', '0', '1', '2', '5']);
});

test('a real clock cannot drive a virtual bot', async () => {
  const target = bot(virtualClock(), answer);
  await expect(simulate((n) => customer(n), answer, {}, { clock: realClock(), target })).rejects.toThrow(
    'cannot drive',
  );
});
