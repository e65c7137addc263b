import { expect, test } from 'vitest';
import type { Customer, Move } from '../../src/customers/customer.ts';
import type { Persona } from '../../src/scenarios/persona.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { allDone, having, meets, personas, play, retail, scenario, states, words } from './bot.ts';

const calm = personas.find(({ persona }) => persona === 'calm')!;
/** Nobody greets, mistypes, thanks or doubts: only what is said for a reason is left. */
const plain: Persona = {
  ...calm,
  persona: 'plain',
  trust: 1,
  assertiveness: 1,
  upfront: 1,
  typing: { ...calm.typing, greets: 0, typos: 0, lowercase: 0, please: 0, bubbles: 0, emoji: 0 },
};
const one = (intent: string, persona: Partial<Persona> = {}): Customer =>
  having(intent, 1, '7', [{ ...plain, ...persona }])[0]!;
const row = (customer: Customer, table: string, field: string): string => customer.file.rows[table]![field]!;
const last = (moves: readonly Move[]): string => words(moves.slice(-1)).join('\n');
const need = (customer: Customer, id: string): Extract<Customer['profile']['needs'][number], { kind: 'fact' }> =>
  customer.profile.needs.find((one) => one.id === id) as never;

test('it answers the slot that it is asked for, with its own value', () => {
  const customer = one('order_status', { upfront: 0 });
  expect(last(play(customer, ['Sure. What is the e-mail address of your account?']))).toContain(
    row(customer, 'account', 'email'),
  );
});

test('it never uses a fact that it was not given', () => {
  const customer = one('opening_hours');
  const move = play(customer, ['What is your order number?']).at(-1)!;
  expect(last([move])).not.toMatch(/HP-|\d{4}/);
  expect(move).toMatchObject({ kind: 'say', gives: [] });
});

test('it confirms what is its own, and corrects what is not', () => {
  const customer = one('order_status');
  const number = row(customer, 'order', 'number');
  expect(last(play(customer, [`Is ${number} your order number?`]))).toMatch(
    /yes|yeah|yep|right|correct|sure|ok|exactly|go ahead|please/i,
  );
  expect(last(play(one('order_status'), ['Is HP-0000001 your order number?']))).toContain(number);
});

test('it notices another customer’s order and says so', () => {
  const customer = one('order_status');
  const moves = play(customer, ['Your order HP-0000001 will arrive on 2026-03-20.']);
  expect(last(moves)).toContain(row(customer, 'order', 'number'));
  expect(moves.at(-1)).toMatchObject({
    kind: 'say',
    why: { trigger: expect.stringContaining('HP-0000001') as string },
  });
});

test('it asks for what is still open, one need after the other, and leaves content', () => {
  const customer = one('several_problems');
  const [eta, invoice, window] = customer.profile.needs;
  const moves = play(customer, [meets(eta!), meets(invoice!), meets(window!)]);
  expect(moves.slice(1, -1).map((move) => move.why.goal)).toEqual(['invoice', 'window']);
  expect(moves.at(-1)).toMatchObject({ kind: 'leave', how: 'content' });
  expect(customer.sequel('content', allDone(customer), null)).toEqual({ kind: 'rest', fate: 'content' });
});

test('it believes a wrong value plainly stated, leaves content, and finds out later', () => {
  const customer = one('order_status', { persistence: 1 });
  const { value } = need(customer, 'eta');
  const moves = play(customer, [states(need(customer, 'eta'), '2026-03-20'), meets(customer.profile.needs[1]!)]);
  expect(value).not.toBe('2026-03-20');
  expect(moves.at(-1)).toMatchObject({ kind: 'leave', how: 'content' });
  const sequel = customer.sequel('content', [], null);
  expect(sequel).toMatchObject({ kind: 'return', discovered: true });
  const back = customer.open('chat', 86_400_000);
  expect(words([back]).join(' ')).toMatch(/20|yesterday|the other day|ago|told|said/i);
  expect(back.why.frustration).toBeGreaterThan(moves[0]!.why.frustration + 0.3);
  expect(back.why.trust).toBeLessThan(moves[0]!.why.trust);
});

test('it finds out that what was said to be done was not, if the office shows nothing, and not if nobody can ask the office', () => {
  const [shown, hidden] = [one('cancel_order', { persistence: 1 }), one('cancel_order', { persistence: 1 })];
  for (const customer of [shown, hidden]) play(customer, customer.profile.needs.map(meets));
  expect(shown.sequel('content', [], null)).toMatchObject({ kind: 'return', discovered: true });
  expect(hidden.sequel('content', null, null)).toEqual({ kind: 'rest', fate: 'content' });
});

test('it objects to an amount that it knows to be wrong', () => {
  const customer = one('double_charge');
  const moves = play(customer, ['We will refund the duplicate charge of 1.11 USD.']);
  expect(moves.at(-1)).toMatchObject({
    kind: 'say',
    why: { goal: 'refund_amount', trigger: expect.stringContaining('1.11') as string },
  });
});

test('it objects when it is told something else than before', () => {
  const customer = one('cancel_order');
  const moves = play(customer, ['A refund takes 5 business days.', 'A refund takes 10 business days.']);
  expect(moves.at(-1)!.why.trigger).toContain('P10D');
});

test('it puts the problem differently when it is not understood, and never says a sentence twice', () => {
  const people = retail('7', {
    cast: personas.map((persona) => ({ ...persona, patience: { ...persona.patience, turns: 40 } })),
  });
  for (let n = 0; n < 120; n++) {
    const customer = people(n, 0);
    for (const after of [null, 3_600_000, 3_600_000]) {
      const said = words(play(customer, () => ['Sorry, I did not get that.', 'Can you rephrase?'][n % 2]!, after));
      expect(new Set(said).size, said.join('\n')).toBe(said.length);
      customer.sequel('gave_up', [], null);
    }
  }
});

test('being asked again for what it gave, and two replies that understood nothing, make it angrier each time', () => {
  const moves = play(one('order_status', { patience: { turns: 30, reply: 60 } }), [
    'What is your order number?',
    'What is your order number?',
    'What is your order number?',
    'I did not understand that.',
    'I did not understand that.',
  ]);
  const levels = moves.map(({ why }) => why.frustration);
  levels.slice(2).forEach((level, at) => expect(level).toBeGreaterThan(levels[at + 1]!));
});

test('an apology and progress calm it, a cheerful tone hurts who is in distress', () => {
  const level = (customer: Customer, ...replies: string[]): number => play(customer, replies).at(-1)!.why.frustration;
  const worse = ['Sorry, I did not understand.', 'Sorry, I did not understand.'];
  const customer = one('order_status', { patience: { turns: 30, reply: 60 } });
  const angry = play(customer, worse).at(-1)!.why.frustration;
  expect(
    level(one('order_status', { patience: { turns: 30, reply: 60 } }), ...worse, meets(need(customer, 'eta'))),
  ).toBeLessThan(angry);
  const sad = { cheerHurts: 1, vulnerable: true };
  const flat = level(one('lost_parcel_distress', sad), 'Let me look into it. What is your order number?');
  const jolly = level(
    one('lost_parcel_distress', sad),
    'Awesome! Happy to help you today! 🎉 What is your order number?',
  );
  expect(jolly).toBeGreaterThanOrEqual(flat);
});

test('a platform that transfers ends it as handed over; a promise of one that does not is not taken twice', () => {
  expect(play(one('fraud'), [{ text: 'One moment.', meta: { handoff: true } }]).at(-1)).toMatchObject({
    kind: 'leave',
    how: 'handed_over',
  });
  const told = 'I am transferring you to a human colleague now.';
  expect(play(one('fraud'), [told]).at(-1)).toMatchObject({ kind: 'leave', how: 'handed_over' });
  const moves = play(one('fraud'), [
    { text: told, meta: { handoff: false } },
    { text: told, meta: { handoff: false } },
  ]);
  expect(moves.at(-1)).toMatchObject({ kind: 'say', why: { trigger: 'nobody came' } });
});

test('it demands the human that its matter needs, again if it is ignored, and gives up in the end', () => {
  const moves = play(
    one('bereavement', { patience: { turns: 30, reply: 60 } }),
    () => 'You can find all about orders on our website.',
  );
  const demands = moves.filter(({ why }) => why.goal === 'a human');
  expect(demands.length).toBeGreaterThanOrEqual(2);
  expect(moves.at(-1)).toMatchObject({ kind: 'leave', how: 'gave_up' });
});

test('it chooses from a menu the option nearest to its problem', () => {
  const menu = 'Please choose:\n1. Track an order\n2. Cancel an order\n3. Returns and refunds\n4. Talk to an agent';
  expect(last(play(one('cancel_order'), [menu]))).toMatch(/cancel an order/i);
});

test('an empty reply and a failed call get one question whether anybody is there', () => {
  const moves = play(one('order_status', { persistence: 1 }), [{}, { error: 'http_500' }]);
  expect(moves[1]).toMatchObject({ kind: 'say', why: { trigger: 'an empty reply' } });
  expect(moves[2]).toMatchObject({ kind: 'leave', how: 'broken', why: { trigger: 'no reply (http_500)' } });
});

test('a bot that closes on it leaves it unserved, and a wait costs temper', () => {
  const closed = play(one('order_status'), [{ text: 'Goodbye.', meta: { ended: true } }]);
  expect(closed.at(-1)).toMatchObject({ kind: 'leave', how: 'closed' });
  const [quick, slow] = [1000, 50_000].map((waited) =>
    play(one('order_status'), [{ text: 'What is your order number?', waited }]).at(-1)!,
  );
  expect(slow!.why.frustration).toBeGreaterThan(quick!.why.frustration);
  expect(one('order_status').lostPatience()).toMatchObject({ kind: 'leave', how: 'timed_out' });
});

test('who was not helped comes back by its persistence, at most five times, or churns', () => {
  const customer = one('order_status', { persistence: 1 });
  let contacts = 0;
  for (let after: number | null = null; ; contacts++) {
    play(customer, () => 'No.', after);
    const sequel = customer.sequel('gave_up', [], null);
    if (sequel.kind === 'rest') break;
    expect(sequel.discovered).toBe(false);
    after = sequel.after;
  }
  expect(contacts).toBeLessThan(5);
  expect(customer.feelings().remembered).toBeGreaterThan(0.6);
  const fates = new Set(
    having('order_status', 40, '7', [{ ...plain, persistence: 0, churn: 0.5 }]).map((customer) =>
      customer.sequel('gave_up', [], null),
    ),
  );
  expect([...fates].map((sequel) => (sequel.kind === 'rest' ? sequel.fate : '')).sort()).toEqual(
    expect.arrayContaining(['churned', 'given_up']),
  );
});

test('returns come in minutes or in hours to days, never later than three', () => {
  const delays = having('order_status', 300, '7', [{ ...plain, persistence: 1 }]).map((customer) => {
    customer.open('chat', null);
    const sequel = customer.sequel('gave_up', [], null);
    return sequel.kind === 'return' ? sequel.after / 3_600_000 : NaN;
  });
  expect(Math.max(...delays)).toBeLessThanOrEqual(72);
  const fast = delays.filter((hours) => hours < 1).length / delays.length;
  expect(fast).toBeGreaterThan(0.3);
  expect(fast).toBeLessThan(0.5);
});

test('a desk that solved it ends the journey; one that failed does not', () => {
  const [solved, failed] = [one('fraud', { persistence: 1 }), one('fraud', { persistence: 1 })];
  for (const customer of [solved, failed]) play(customer, [{ text: 'One moment.', meta: { handoff: true } }]);
  expect(solved.sequel('handed_over', [], 'resolved')).toEqual({ kind: 'rest', fate: 'served_by_human' });
  expect(failed.sequel('handed_over', [], 'failed')).toMatchObject({ kind: 'return' });
});

test('every word has a reason', () => {
  const people = retail('7');
  for (let n = 0; n < 100; n++)
    for (const { why } of play(people(n, 0), ['What is your order number?', 'I am not sure.', 'No.', 'Yes.'])) {
      expect(why.goal).not.toBe('');
      expect(why.trigger).not.toBe('');
      expect(why.frustration).toBeGreaterThanOrEqual(0);
      expect(why.frustration).toBeLessThanOrEqual(1);
    }
});

test('the name of its own machine is no answer to which part fits it', () => {
  const customer = one('compatibility');
  const part = need(customer, 'right_part');
  const name = row(customer, 'product', 'name');
  for (const other of [part.value, 'F9']) {
    const fits = other === part.value ? `Yes, the ${other} filter fits` : `No, the ${other} filter does not fit`;
    const reply = `${fits} the ${name}. The right filter for the ${name} is the ${part.value}.`;
    expect(play(one('compatibility'), [reply]).at(-1)!.why.trigger).toBe('it believes that it has all it needs');
  }
});

test('a scenario sets how many of the failed contact again and how many leave for good', () => {
  const fates = (afterwards: Scenario['afterwards']): { again: number; churned: number } => {
    const people = retail('7', {
      declares: { ...scenario, afterwards },
      cast: [{ ...plain, persistence: 0.5, churn: 0.4 }],
    });
    const sequels = Array.from({ length: 300 }, (_, n) => {
      const customer = people(n, 0);
      customer.open('chat', null);
      return customer.sequel('gave_up', [], null);
    });
    return {
      again: sequels.filter(({ kind }) => kind === 'return').length,
      churned: sequels.filter((sequel) => sequel.kind === 'rest' && sequel.fate === 'churned').length,
    };
  };
  const [low, mid, high] = (['low', 'mid', 'high'] as const).map((repeat) => fates({ repeat, churn: 'mid' }).again);
  expect(low).toBeLessThan(mid! * 0.7);
  expect(high).toBeGreaterThan(mid! * 1.3);
  expect(fates({ repeat: 'mid', churn: 'high' }).churned).toBeGreaterThan(
    1.6 * fates({ repeat: 'mid', churn: 'mid' }).churned,
  );
  expect(fates({ repeat: 0, churn: 0 })).toEqual({ again: 0, churned: 0 });
});
