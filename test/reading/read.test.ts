import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fact, hear, NOW } from './listen.ts';
import { read } from '../../src/reading/read.ts';
import type { Topic } from '../../src/reading/reading.ts';

const TOPICS: readonly Topic[] = [
  fact('money', ['refund'], { id: 'a' }),
  fact('date', ['delivery'], { id: 'b' }),
  fact('number', ['points'], { id: 'c' }),
  fact('boolean', ['return'], { id: 'd' }),
  fact('text', ['slot'], { id: 'e', wordings: ['2 pm'] }),
  { id: 'f', kind: 'action', about: ['refund', 'create'] },
];

test('a table cell is read under its row and its column', () => {
  const text = '| | Boiler | Stove |\n|---|---|---|\n| Visit | 3 July | 9 July |';
  const { claims } = hear(text, [fact('date', ['stove', 'visit'])]);
  expect(claims.toSorted((x, y) => y.fit - x.fit)[0]?.value).toBe('2026-07-09');
});

test('every text is read, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('en', 'es', 'de', 'fr', 'xx', ''),
      (text, language) => {
        const reading = read(text, { language, now: NOW, slots: ['order_number'], topics: TOPICS });
        expect(reading.words).toBeGreaterThanOrEqual(0);
        expect(read(text, { language, now: NOW, slots: ['order_number'], topics: TOPICS })).toEqual(reading);
      },
    ),
  );
});

test('direction marks and zero-width characters hide nothing', () => {
  const topic = fact('money', ['refund']);
  const plain = hear('The refund is $40.', [topic]).claims;
  const marked = hear('The \u202erefund\u202c is $4\u200b0\u2069.', [topic]).claims;
  expect(marked.map(({ value }) => value)).toEqual(plain.map(({ value }) => value));
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['dots', '.'],
  ['brackets', '['],
  ['bars', '|a'],
  ['stars', '**'],
  ['numbers', '12 '],
  ['negations', 'not '],
  ['dates', '12 May '],
  ['half an address', 'a.'],
  ['conditions', 'if you return, not, '],
  ['thousands', '1.000.'],
  ['commas', ','],
];

test.each(HOSTILE)('endless %s are read in time that grows with their length alone', (_name, part) => {
  const text = (length: number): string => part.repeat(length / part.length) + 'x';
  // The processor's time, not the clock's: others use the machine too.
  const time = (length: number): number => {
    const began = process.cpuUsage();
    hear(text(length), TOPICS);
    const { user, system } = process.cpuUsage(began);
    return user + system;
  };
  hear(text(8_000), TOPICS);
  const rounds = [1, 2, 3, 4, 5].map(() => [time(8_000), time(64_000)] as const);
  // Eight times the text: a quadratic reader would take 64 times as long.
  expect(Math.min(...rounds.map(([, long]) => long)) / Math.min(...rounds.map(([short]) => short))).toBeLessThan(32);
});

test('a text that is read on another day is read anew', () => {
  const topics: Topic[] = [{ id: 'eta', kind: 'fact', type: 'date', about: ['arrive'] }];
  const on = (day: string): string | undefined =>
    read('It will arrive tomorrow.', { language: 'en', now: `${day}T10:00:00Z`, topics, slots: [] }).claims[0]?.value;
  expect(on('2026-03-03')).toBe('2026-03-04');
  expect(on('2026-03-09')).toBe('2026-03-10');
});
