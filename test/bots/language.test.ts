import { describe, expect, it } from 'vitest';
import { trainClassifier } from '../../src/bots/language/classifier.ts';
import { cuesOf, type Cues } from '../../src/bots/language/cues.ts';
import { earFor } from '../../src/bots/language/entities.ts';
import { spoken } from '../../src/bots/language/spoken.ts';
import { spelling } from '../../src/bots/language/spelling.ts';
import { SMALL_TALK } from '../../src/bots/language/sentences.ts';
import { tokensFor } from '../../src/bots/language/tokens.ts';
import { RETAIL } from '../../src/bots/retail/knowledge.ts';
import { understand } from '../../src/bots/understanding.ts';

const classify = trainClassifier([...RETAIL.lessons, ...SMALL_TALK], tokensFor(RETAIL.slots));

describe('the classifier', () => {
  it.each([
    ['any idea where parcel HP-5551234 has got to', 'order_status'],
    ['my wife passed away last month, what about her account', 'bereavement'],
    ['I see two identical payments on my statement', 'double_charge'],
    ['how long is the guarentee for the Fjell M', 'warranty_model'],
    ['can you delivr it to a diferent adress', 'address_change'],
  ])('takes "%s" for %s', (text, intent) => {
    expect(classify(text)[0]!.label).toBe(intent);
  });

  it('finds several matters in one message only where it says that there are several', () => {
    const of = (text: string) => [...understand(text, cuesOf(text), classify, RETAIL).intents].sort();
    expect(of('two things: when will HP-5551234 arrive? and please send me the invoice')).toEqual([
      'invoice',
      'order_status',
    ]);
    expect(of('you charged me twice for one order. I want the second payment back')).toEqual(['double_charge']);
  });

  it('is not led astray by numbers and addresses that come along', () => {
    const text = 'Where is my parcel? My e-mail address is jo@example.com. The order number is HP-5551234.';
    expect(understand(text, cuesOf(text), classify, RETAIL).intents).toEqual(['order_status']);
  });
});

describe('spelling', () => {
  it('guesses a word with one letter wrong, missing, doubled or swapped, and leaves others alone', () => {
    const correct = spelling(['refund', 'address']);
    expect(['refnud', 'refud', 'reffund', 'refumd', 'adress', 'zebra'].map(correct)).toEqual([
      'refund',
      'refund',
      'refund',
      'refund',
      'address',
      'zebra',
    ]);
  });
});

describe('entities', () => {
  const hear = earFor(RETAIL.slots);
  const of = (text: string, asked: string | null = null) => Object.fromEntries(hear(text, asked));
  it.each<[string, string | null, Record<string, string>]>([
    ['its hp 1234567', null, { order: 'HP-1234567' }],
    ["HP-1234567 isn't mine, mine is HP-7654321", null, { order: 'HP-7654321' }],
    ['1234567', 'giftcard', { giftcard: 'GC-1234567' }],
    ['gc-7654321 please', null, { giftcard: 'GC-7654321' }],
    ['T-7654321', null, { ticket: 'T-7654321' }],
    ['Write to Jo.Doe@example.com.', null, { email: 'jo.doe@example.com' }],
    ['$43.20, not 12,50', null, { price: '43.20 USD' }],
    ['it costs 30 there', 'price', { price: '30.00 USD' }],
    ['please use 12 Elm Road, thanks', null, { address: '12 Elm Road' }],
    ['it is 139 Kozey Junctions, North Port, thx', 'address', { address: '139 Kozey Junctions, North Port' }],
    ['the Brisa 300, not the Brisa 350', null, { product: 'Brisa 300' }],
    ['not the Fjell M but the fjell mx', null, { product: 'Fjell MX' }],
    ['the box says Brisa 300. I have the Brisa 350', null, { product: 'Brisa 350' }],
    ['it came on 5 March 2026', null, {}],
  ])('finds in "%s" (asked: %s) %o', (text, asked, found) => {
    expect(of(text, asked)).toEqual(found);
  });
});

describe('cues', () => {
  it.each<[string, (keyof Cues)[]]>([
    ['I want to talk to a person', ['human']],
    ['your agent said I get it', []],
    ['no agents please', ['no']],
    ['yes, go ahead', ['yes']],
    ['oh yes please', ['yes']],
    ['no, that is wrong', ['no', 'objects']],
    ['that is not what I asked', ['astray']],
    ['I already told you my order number', ['repeated']],
    ["I don't have the number", ['unknown']],
    ['my father died', ['distress']],
    ['THIS IS THE THIRD TIME', ['anger']],
    ['thanks, that is all', ['thanks', 'bye']],
    ['what about the refund?', ['follows']],
  ])('hears in "%s" %o', (text, heard) => {
    const cues = cuesOf(text);
    expect((Object.keys(cues) as (keyof Cues)[]).filter((cue) => cues[cue]).sort()).toEqual([...heard].sort());
  });
});

describe('values as they are spoken', () => {
  const now = '2026-03-03T10:00:00Z';
  const first = () => 0;
  const last = () => 0.99;
  it('tells dates with what is needed to understand them', () => {
    expect(spoken('date', '2026-03-06', now, first)).toBe('March 6');
    expect(spoken('date', '2026-03-06', now, last)).toBe('Friday, March 6');
    expect(spoken('date', '2026-11-06', now, last)).toBe('November 6, 2026');
  });
  it('tells sums and durations', () => {
    expect(spoken('money', '43.20 USD', now, first)).toBe('$43.20');
    expect(spoken('duration', 'P5D', now, first, true)).toBe('5 business days');
    expect(spoken('duration', 'P1Y', now, first)).toBe('1 year');
    expect(spoken('duration', 'PT30M', now, first)).toBe('30 minutes');
  });
});
