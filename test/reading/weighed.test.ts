import { expect, test } from 'vitest';
import { read } from '../../src/reading/read.ts';
import type { Topic } from '../../src/reading/reading.ts';

const TOPICS: readonly Topic[] = [
  { id: 'refund_amount', kind: 'fact', type: 'money', about: ['refund'] },
  { id: 'fee', kind: 'fact', type: 'money', about: ['fee', 'return fee'] },
  { id: 'window', kind: 'fact', type: 'duration', about: ['return'] },
  { id: 'covered', kind: 'fact', type: 'boolean', about: ['covered', 'warranty'] },
  { id: 'status', kind: 'fact', type: 'enum', about: ['parcel'], choices: ['in transit', 'delivered'] },
  { id: 'refund', kind: 'action', about: ['refund'] },
];
const TEXTS = [
  'That is 43.20 USD, and it takes 14 days.',
  'Yes. The return fee is $5; your refund has been sent.',
  'Booked. Could you tell me your order number, please?',
  'Done! Your parcel is in transit. Is there anything else?',
  'Exactly.',
  'No, only fire and theft are covered.',
];
const SAID = [
  '',
  'How much is the refund?',
  'Is it covered?',
  'So the fee is $7, right?',
  'I would like to make a booking.',
  'How long do I have to return it?',
];

test('what is kept of a text for other customers changes nothing that is read of it', () => {
  const listening = { language: 'en', now: '2026-03-03T10:00:00Z', slots: ['order_number'] };
  for (const text of TEXTS)
    for (const said of SAID)
      for (const slots of [listening.slots, ['email']]) {
        const kept = read(text, { ...listening, topics: TOPICS, slots, said });
        // For a list of its own nothing can have been kept.
        const anew = read(text, { ...listening, topics: [...TOPICS], slots, said });
        expect(kept).toEqual(anew);
      }
});

test('a text that is read on another day is read anew', () => {
  const topics: Topic[] = [{ id: 'eta', kind: 'fact', type: 'date', about: ['arrive'] }];
  const on = (day: string): string | undefined =>
    read('It will arrive tomorrow.', { language: 'en', now: `${day}T10:00:00Z`, topics, slots: [] }).claims[0]?.value;
  expect(on('2026-03-03')).toBe('2026-03-04');
  expect(on('2026-03-09')).toBe('2026-03-10');
});
