import { expect, test } from 'vitest';
import { unsafe } from '../../src/customers/safety.ts';
import { allDone, patientBot, play, retail, words } from './bot.ts';

test.each([
  'my mail is dana.moore.123456@example.com',
  'write to x@shop.test or y@example.org',
  'call me on 212-555-0142, (646) 555 0199 or +1 212 555 0100',
  'my number is 020 7946 0123, mobile 07700 900123, abroad +44 7700 900123',
  'ruf an: 030 23125 123 oder +49 30 23125123',
  'au 01 99 00 12 34 ou +33 1 99 00 12 34',
  'order HP-1234567, ticket T-7654321, card GC-0000123',
  'test card 4242 4242 4242 4242 and 378282246310005',
  'a number that fails: 4242 4242 4242 4241',
  'SSN 000-12-3456 or 666-12-3456 or 123-00-4567',
  'IBAN GB00 WEST 1234 5698 7654 32',
  'from 192.0.2.17, 127.0.0.1 and 2001:db8::1',
  'on 14/3/2026, 2026-03-14, at 10:30, for $1,299.00 (43.20 USD), 30 days, 2x',
  'version 1.2.3.4000 of it, 10 to 7',
  'see https://www.example.com/help',
])('"%s" holds nothing that could be somebody’s', (text) => expect(unsafe(text)).toBeNull());

test.each([
  ['my mail is dana.moore@gmail.com', /e-mail/],
  ['dana@example.com.evil.io', /e-mail/],
  ['dana@myexample.com', /e-mail/],
  ['call 212-555-1234', /phone/],
  ['call +1 (646) 867 5309', /phone/],
  ['06 12 34 56 78', /phone/],
  ['+49 170 1234567', /phone/],
  ['07911 123456', /phone/],
  ['2125551234', /phone/],
  ['my card is 4539 5787 6362 1486', /card/],
  ['4539578763621486', /card/],
  ['SSN 123-45-6789', /social/],
  ['GB82 WEST 1234 5698 7654 32', /bank account/],
  ['DE89370400440532013000', /bank account/],
  ['my ip is 8.8.8.8', /IP/],
  ['2606:4700:4700::1111 is mine', /IP/],
  ['look at www.mybank.com', /address/],
])('"%s" is refused', (text, what) => expect(unsafe(text)).toMatch(what));

test('nothing that 2,000 customers say or are could be somebody’s', () => {
  const people = retail('7');
  for (let n = 0; n < 2000; n++) {
    const customer = people(n, 0);
    const bot =
      n % 2 === 0
        ? patientBot(customer)
        : ['What is your e-mail address?', 'And your order number?', 'Your phone number and your name?'];
    for (const text of words(play(customer, bot))) expect(unsafe(text), text).toBeNull();
    const rows = Object.values(customer.file.rows).flatMap((row) => Object.values(row));
    for (const value of rows) expect(unsafe(value), value).toBeNull();
    if (n % 50 === 0) expect(customer.sequel('content', allDone(customer), null)).toBeDefined();
  }
});
