import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoderOf, textOf } from '../../src/targets/charset.ts';

/** Its text, decoded in pieces of so many bytes. */
function inPieces(body: Buffer, size: number, type: string): string {
  const decoder = decoderOf(type);
  let text = '';
  for (let at = 0; at < body.length; at += size) text += decoder.write(body.subarray(at, at + size));
  return text + decoder.end();
}

test('a body is the same text in pieces as as one, wherever its characters are cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), fc.integer({ min: 1, max: 9 }), (text, marked, size) => {
      const body = Buffer.from(marked ? `\uFEFF${text}` : text);
      expect(inPieces(body, size, 'text/event-stream')).toBe(textOf([body], 'text/event-stream'));
    }),
  );
});

test('the mark of its byte order is no part of a text, in one piece or cut', () => {
  for (const size of [1, 2, 3, 9]) expect(inPieces(Buffer.from('\uFEFFdata'), size, 'text/plain')).toBe('data');
});

test.each([
  ['latin1', 'text/plain; charset=ISO-8859-1', Buffer.from('Größe', 'latin1'), 'Größe'],
  ['utf-16', 'text/plain; charset=utf-16le', Buffer.from('Größe 😀', 'utf16le'), 'Größe 😀'],
  ['unknown encodings, as UTF-8', 'text/plain; charset=none', Buffer.from('Größe'), 'Größe'],
])('%s is read by its content type, one byte at a time', (_, type, body, text) => {
  expect(inPieces(body, 1, type)).toBe(text);
});

test('what is cut off in the middle of a character ends in a mark of what is missing', () => {
  expect(inPieces(Buffer.from('é').subarray(0, 1), 1, 'text/plain')).toBe('\uFFFD');
});
