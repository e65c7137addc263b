import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { contactsOnly, numbersOnly, type Skim } from '../../src/events/skim.ts';
import { buildReport, reportFrom } from '../../src/report/build.ts';
import { json } from '../../src/report/json.ts';
import { fakeRun } from '../report/fixture.ts';

const through = (events: readonly Event[], skim: Skim): Event[] =>
  events.flatMap((event) => {
    const line = skim(JSON.stringify(event));
    return line === null ? [] : [typeof line === 'string' ? (JSON.parse(line) as Event) : line];
  });

test('a report of skimmed lines is the report of the whole log, whatever was said', async () => {
  const events = fakeRun({ n: 60, says: 'and "texts":[1], ,"firstByte":7,"late":true} ,"why":{ ,"needs":[' });
  const skimmed = await reportFrom((see, skim) => {
    through(events, skim).forEach(see);
    return Promise.resolve();
  });
  expect(json(skimmed)).toBe(json(await buildReport(() => events)));
});

test('of what was said the times are left, and the error of what was heard', () => {
  const why = { goal: 'a', trigger: 'b', frustration: 0, trust: 1 };
  const said: Event = { kind: 'said', at: 5, due: 4, contact: '0/1.0', texts: ['hi'], gives: [], why };
  const times = { firstByte: 6, firstBubble: null, lastBubble: null };
  const meta = { toolCalls: [{ name: 'x', args: { a: 1, firstByte: 9 } }] };
  const heard = { kind: 'heard', at: 7, contact: '0/1.0', texts: ['"'], meta, ...times, how: 'x', error: 'y' } as const;
  const plain = { kind: 'heard', at: 7, contact: '0/1.0', texts: ['"'], meta, ...times, how: 'replied' } as const;
  expect(through([said, heard, plain], numbersOnly)).toEqual([
    { ...said, texts: [], why: { goal: '', trigger: '', frustration: 0, trust: 0 } },
    { ...heard, texts: [], meta: {} },
    { ...plain, texts: [], meta: {} },
  ]);
  expect(numbersOnly('{"kind":"said","odd":1}')).toBe('{"kind":"said","odd":1}');
});

test('only the contacts that are wanted are parsed', () => {
  const events = fakeRun({ n: 5 });
  const mine = through(
    events,
    contactsOnly((contact) => contact === '0/1.0'),
  );
  expect(mine).toEqual(events.filter((event) => 'contact' in event && event.contact === '0/1.0'));
  expect(mine.length).toBeGreaterThan(3);
});
