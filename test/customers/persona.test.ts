import { expect, test } from 'vitest';
import { z } from 'zod';
import { chance } from '../../src/chance/random.ts';
import type { Customer } from '../../src/customers/customer.ts';
import type { Person } from '../../src/customers/person.ts';
import { Wording } from '../../src/customers/wording.ts';
import { type Occasion, OCCASIONS } from '../../src/scenarios/occasions.ts';
import { type Persona, personaSchema } from '../../src/scenarios/persona.ts';
import { having, meets, personas, play, type Reply, retail, scenario } from './bot.ts';

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
  language: 'en',
  phrases: { again: ['that is not it'] },
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

/** What each of forty customers of a persona says and does in the same world, however many contacts it makes of it. */
function* lived(persona: Persona): Generator<string> {
  const people = retail('7', { cast: [persona], n: 40, steps: 1 });
  for (let n = 0; n < 40; n++) yield JSON.stringify(journey(people(n, 0), n));
}

/** Whether one of them does something else than the one in the middle: the first that does decides. */
function livesOtherwise(persona: Persona): boolean {
  let n = 0;
  for (const life of lived(persona)) if (life !== before[n++]) return true;
  return false;
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
  string: () => 'de',
  number: (value: number) => (value > 1 ? value * 4 : value >= 0.5 ? 0.02 : 1),
  object: () => ({ again: ['my own way to say it'], thanks: ['my own thanks'], greet: ['my own hello'] }),
};
const change = (value: unknown): unknown => CHANGED[typeof value]!(value as never);

/** Who it is and how many there are of it; the second decides whom one meets. */
const LABELS = new Set(['$schema', 'persona', 'about', 'weight']);
const fields = Object.entries(personaSchema.shape).flatMap(([name, field]) => {
  if (LABELS.has(name)) return [];
  return field instanceof z.ZodObject ? Object.keys(field.shape).map((part) => `${name}.${part}`) : [name];
});
const before = [...lived(middling)];

test.each(fields)('%s changes what is said or done', (field) => {
  const [name, part] = field.split('.') as [keyof Persona, string | undefined];
  const old = middling[name] as Readonly<Record<string, unknown>>;
  const mutant = part === undefined ? change(old) : { ...old, [part]: change(old[part]) };
  expect(livesOtherwise({ ...middling, [name]: mutant })).toBe(true);
});

test.each(Object.entries(OCCASIONS))('its own line for %s is said', (occasion, mentions) => {
  const line = ['quite my own words', ...mentions.map((name) => `{{${name}}}`)].join(' ');
  const { profile } = having('order_status', 1)[0]!;
  const person: Person = {
    persona: { ...middling, phrases: { [occasion]: [line] }, typing: { ...middling.typing, typos: 0, caps: 0 } },
    ...{ profile, values: new Map(), knows: [], aims: [], topics: [], now: scenario.now, returns: 1 },
    script: { opening: [], parts: {}, followups: {} },
    dice: chance('7'),
  };
  const about = Object.fromEntries(mentions.map((name) => [name, `its ${name}`]));
  const said = Array.from({ length: 12 }, (_, turn) => {
    const before = { was: 'other', told: null } as const;
    const lines = [{ for: occasion as Occasion, with: about }];
    return new Wording(person).say(lines, { mood: 'calm', level: 0 }, before, person.dice(turn)).texts.join(' ');
  });
  expect(said.join('\n').toLowerCase()).toContain('quite my own words');
});

test('the weight changes whom one meets', () => {
  const met = (weight: number): string[] => {
    const people = retail('7', { cast: [middling, { ...middling, persona: 'other', weight }], n: 200, steps: 1 });
    return Array.from({ length: 200 }, (_, n) => people(n, 0).profile.persona);
  };
  expect(met(100)).not.toEqual(met(1));
});

test('the same persona lives the same', () => {
  expect(livesOtherwise({ ...middling })).toBe(false);
});
