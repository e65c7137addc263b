import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip } from '../../src/report/clip.ts';
import { csvCell, jsonInScript, markdown, oneLine, plain, xml } from '../../src/report/defuse.ts';

/** Text with everything that does harm, and lone surrogates. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '\u001B[31m',
        '\u001B]0;title\u0007',
        '\u001B]52;c;aGk=\u001B\\',
        '\u009B2J',
        '\u202E',
        '\u2066',
        '\u0000',
        '\uFFFE',
        '\uD83D',
        '\uDE00',
        '=1+1',
        '+1',
        '-1',
        '@a',
        '\t',
        '\r',
        '\n',
        '|',
        '<img onerror=alert(1)>',
        '</script>',
        ']]>',
        '&amp;',
        '[a](b)',
        '`',
        '**',
        'https://x.example',
        '\u2028',
        '"',
        "'",
        'word',
        '😀',
        'é',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const FORBIDDEN = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/u;

describe('plain text', () => {
  test('holds no control, nothing that turns or hides text, and no half character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(text)).not.toMatch(FORBIDDEN);
        expect(plain(text)).not.toMatch(/[\uD800-\uDFFF]/u);
      }),
    );
  });

  test('is not changed by being made plain again', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });

  test('keeps plain words as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(plain(text)).toBe(text);
      }),
    );
    expect(plain('¿Dónde está mi pedido? 😀 naïve\nß')).toBe('¿Dónde está mi pedido? 😀 naïve\nß');
  });

  test('takes whole terminal commands away and leaves the words around them', () => {
    expect(plain('a\u001B[31mred\u001B[0m b\u001B]8;;http://evil\u0007link\u001B]8;;\u0007')).toBe('ared blink');
    expect(plain('safe\u001B]52;c;ZXZpbA==\u001B\\ text')).toBe('safe text');
    expect(plain('x\u001B]never closed')).toBe('x]never closed');
  });

  test('on one line it has no line break and keeps to its length', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        expect(oneLine(text, longest)).not.toMatch(/[\n\r\t]/);
        expect(Array.from(oneLine(text, longest)).length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});

test('a CSV cell is never a formula, and reads back as what was written', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const cell = csvCell(text);
      const inner = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      expect(inner).not.toMatch(/^\s*[=+\-@]/);
      expect(inner).not.toMatch(/^[\t\r\n]/);
      expect(inner.replace(/^'/, '')).toBe(plain(text).replace(/^'/, ''));
      if (!cell.startsWith('"')) expect(cell).not.toMatch(/[",\n\r]/);
    }),
  );
  expect([csvCell('=1+1'), csvCell(-5), csvCell(null), csvCell('a,b')]).toEqual([`"'=1+1"`, '-5', '', '"a,b"']);
});

test('XML text holds only characters that XML allows, and no markup', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(xml(text)).not.toMatch(/[<>"']/);
      expect(xml(text)).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      expect(xml(text)).not.toMatch(/&(?!#\d+;)/);
    }),
  );
});

test('Markdown text holds no bare markup', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(markdown(text)).not.toMatch(/\n/);
      expect(markdown(text).replaceAll(/\\[^]/g, '')).not.toMatch(/[`*_[\]#|<>~&$]/);
      expect(markdown(text)).not.toMatch(/(?<!\\):\/\/|@(?!\u200B)/);
    }),
  );
});

test('JSON in a script element cannot end it, and reads back', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(jsonInScript({ text })).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(jsonInScript({ text }))).toEqual({ text });
    }),
  );
});

test('clipping never cuts a character in two', () => {
  const text = clip(`${'a'.repeat(1999)}😀😀`);
  expect(text).not.toMatch(/[\uD800-\uDFFF]/u);
  expect(text).toMatch(/… \(4 more characters\)$/);
});
