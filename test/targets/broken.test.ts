import { expect, test } from 'vitest';
import { codeOf } from '../../src/targets/broken.ts';

test.each([
  ['EMFILE', 'no_socket'],
  ['EADDRNOTAVAIL', 'no_socket'],
  ['ECONNREFUSED', 'refused'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['EWHATEVER', 'ewhatever'],
  [undefined, 'broken'],
])('what Node calls %s is %s', (code, word) => {
  expect(codeOf(Object.assign(new Error('x'), code === undefined ? {} : { code }))).toBe(word);
});
