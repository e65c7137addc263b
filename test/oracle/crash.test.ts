import { expect, test } from 'vitest';
import { isCrash } from '../../src/oracle/crash.ts';

test.each([
  '{"error":"upstream_unavailable","trace":"b71c"}',
  '[{"errorCode": 17}]',
  '<html><body><h1>502 Bad Gateway</h1></body></html>',
  'Traceback (most recent call last):\n  File "bot.py", line 3',
  "TypeError: Cannot read properties of undefined (reading 'text')",
  'java.lang.NullPointerException at Bot.reply(Bot.java:12)',
  '500 Internal Server Error',
  '[object Object]',
])('a technical error and nothing else: %s', (text) => expect(isCrash(text)).toBe(true));

test.each([
  '{"message":"Your refund is on its way."}',
  'A "TypeError: x is undefined" in your log comes from an old plugin; please update it.',
  'The service is unavailable on Sundays.',
  'Error: your card was declined.',
  'I have put 500 points on your account.',
])('words, whatever they are about: %s', (text) => expect(isCrash(text)).toBe(false));

test('a text of a megabyte that begins like one is decided at once', () => {
  const began = process.cpuUsage();
  expect(isCrash('{"error":'.repeat(100_000))).toBe(false);
  expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
});
