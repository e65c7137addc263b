import { expect, test } from 'vitest';
import type { Customer } from '../../src/customers/customer.ts';
import { type Persona, personaSchema } from '../../src/scenarios/persona.ts';
import { meets, personas, play, type Reply, retail } from './bot.ts';

/** Somebody in the middle: any field can go up or down from here. */
const middling: Persona = {
  ...personas.find(({ persona }) => persona === 'calm')!,
  vulnerable: false,
  patience: { turns: 4, reply: 40 },
  persistence: 0.6,
  sensitivity: 1,
  blame: 0.5,
  trust: 0.5,
  assertiveness: 0.5,
  upfront: 0.5,
  channelSwitch: 0.5,
  churn: 0.5,
  cheerHurts: 0.5,
  phrases: {},
  typing: {
    speed: 1,
    typos: 0.05,
    lowercase: 0.5,
    unpunctuated: 0.5,
    caps: 0.5,
    emoji: 0.5,
    bubbles: 0.5,
    please: 0.5,
    greets: 0.3,
  },
};

const LOST = Array.from({ length: 8 }, (_, turn) => `I did not understand you (${turn}).`);
const CHEER = [
  'Awesome, lovely that you are here! 🎉',
  'Yay, great news! 😄 What a lovely day!',
  'Happy to chat! 😊',
  ...LOST,
];
const ASKS: Reply[] = [
  'What is your order number?',
  'What is your order number?',
  { text: 'Your refund will be made. I think it takes about 5 days.', waited: 35_000 },
  'Your order HP-0000001 will arrive on 2026-03-20.',
  'I am afraid that we cannot do that.',
];

/** Everything that forty customers of a persona say and do in the same world, however many contacts they make of it. */
function lived(persona: Persona): string {
  const people = retail('7', { cast: [persona], n: 40, steps: 1 });
  return JSON.stringify(Array.from({ length: 40 }, (_, n) => journey(people(n, 0), n)));
}

function journey(customer: Customer, n: number): unknown[] {
  const met = customer.profile.needs.map(meets).filter(Boolean);
  const scripts: readonly (readonly Reply[])[] = [LOST, CHEER, ASKS, ['Hello, how can I help?', ...met, ...LOST]];
  const done: unknown[] = [customer.patience];
  for (let attempt = 0, after: number | null = null; attempt < 4; attempt++) {
    const moves = play(customer, scripts[(n + attempt) % scripts.length]!, after);
    const last = moves.at(-1)!;
    const how = last.kind === 'leave' ? last.how : 'cut_off';
    const sequel = customer.sequel(how, [], how === 'handed_over' ? 'failed' : null);
    done.push(
      moves.map((move) => [move.kind, move.after, 'texts' in move ? move.texts : move.how]),
      sequel,
    );
    if (sequel.kind === 'rest') break;
    after = sequel.after;
  }
  return done;
}

const CHANGED: Readonly<Record<string, (value: never) => unknown>> = {
  boolean: (value: boolean) => !value,
  number: (value: number) => (value > 1 ? value * 4 : value >= 0.5 ? 0.02 : 1),
  object: () => ({ again: ['my own way to say it'], thanks: ['my own thanks'], greet: ['my own hello'] }),
};
const change = (value: unknown): unknown => CHANGED[typeof value]!(value as never);

/** Who it is and how many there are of it; the second decides whom one meets. */
const LABELS = new Set(['$schema', 'persona', 'about', 'weight']);
const NESTED = ['patience', 'typing'] as const;
const fields = [
  ...Object.keys(personaSchema.shape).filter(
    (name) => !LABELS.has(name) && !(NESTED as readonly string[]).includes(name),
  ),
  ...NESTED.flatMap((name) => Object.keys(personaSchema.shape[name].shape).map((part) => `${name}.${part}`)),
];
const before = lived(middling);

test.each(fields)('%s changes what is said or done', (field) => {
  const [name, part] = field.split('.') as [keyof Persona, string | undefined];
  const old = middling[name] as Readonly<Record<string, unknown>>;
  const mutant = part === undefined ? change(old) : { ...old, [part]: change(old[part]) };
  expect(lived({ ...middling, [name]: mutant })).not.toBe(before);
});

test('the weight changes whom one meets', () => {
  const met = (weight: number): string[] => {
    const people = retail('7', { cast: [middling, { ...middling, persona: 'other', weight }], n: 200, steps: 1 });
    return Array.from({ length: 200 }, (_, n) => people(n, 0).profile.persona);
  };
  expect(met(100)).not.toEqual(met(1));
});

test('the same persona lives the same', () => {
  expect(lived({ ...middling })).toBe(before);
});
