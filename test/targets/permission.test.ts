import type { LookupAddress } from 'node:dns';
import { expect, test, vi } from 'vitest';
import { permission, type Allowed } from '../../src/targets/permission.ts';

/** What names turn out to mean in these tests. */
const NAMES: Readonly<Record<string, string[]>> = {
  'bot.example.com': ['203.0.113.7'],
  'inner.example.com': ['10.1.2.3'],
  'cloud.example.com': ['169.254.169.254'],
  'two.example.com': ['203.0.113.7', '192.168.1.1'],
  'rebound.example.com': ['127.0.0.1'],
};
vi.mock('node:dns', () => ({
  lookup: (host: string, _: object, found: (error: Error | null, addresses: LookupAddress[]) => void) =>
    found(
      null,
      (NAMES[host] ?? []).map((address) => ({ address, family: 4 })),
    ),
}));

const entry = (host: string, more: Partial<Allowed> = {}): Allowed => ({
  host,
  owner: 'us',
  until: '2030-01-01',
  ...more,
});
const allowed = permission(
  [
    ...Object.keys(NAMES)
      .filter((name) => name !== 'rebound.example.com')
      .map((name) => entry(name)),
    entry('old.example.com', { until: '2020-01-01' }),
    entry('192.168.7.7', { private: true }),
  ],
  '2026-03-01',
);

const lookedUp = (host: string, where = allowed): Promise<string> =>
  new Promise((done) =>
    where.lookup(host, { all: false }, (error, address) => done(error?.message ?? (address as string))),
  );

test.each([
  'http://127.0.0.1/',
  'http://localhost:3000/',
  'http://[::1]/',
  'https://bot.example.com/',
  'http://192.168.7.7/',
])('load may go to %s', (url) => expect(allowed.permit(url).href).toBe(url));

test.each([
  ['http://other.example.com/', /this machine only/],
  ['http://bot.example.com.evil.test/', /this machine only/],
  ['http://old.example.com/', /was good until 2020-01-01/],
  ['http://192.168.7.8/', /this machine only/],
  ['http://0x7f.1.example.com/', /this machine only/],
  ['http://user:pass@127.0.0.1/', /a user or a password/],
  ['ftp://127.0.0.1/', /no http address/],
])('load does not go to %s', (url, why) => expect(() => allowed.permit(url)).toThrow(why));

test('what a name means is checked when the connection is made', async () => {
  expect(await lookedUp('bot.example.com')).toBe('203.0.113.7');
  expect(await lookedUp('inner.example.com')).toMatch(/private network/);
  expect(await lookedUp('cloud.example.com')).toMatch(/keeps its secrets/);
  expect(await lookedUp('two.example.com')).toMatch(/private network/);
  expect(await lookedUp('inner.example.com', permission([entry('inner.example.com', { private: true })]))).toBe(
    '10.1.2.3',
  );
  expect(await lookedUp('inner.example.com', permission())).toMatch(/this machine only/);
});
