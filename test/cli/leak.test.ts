import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { irate, scratch } from './irate.ts';

test('a bot that takes one customer for another only under load is found out, and no limit makes that safe', async () => {
  const folder = scratch();
  const bot = spawn(process.execPath, [join(import.meta.dirname, 'leaking-bot.mjs')]);
  const port = await new Promise<string>((told) => bot.stdout.once('data', (line) => told(String(line).trim())));
  const { code, out } = await irate(
    [
      ...['run', '--target', `http://127.0.0.1:${port}/`, '--ladder', '20/s, 12 each', '--no-repeats', '--quiet'],
      ...['--time-scale', '500', '--threshold', 'error <= 100%', '--threshold', 'cross_talk <= 1000'],
    ],
    folder,
  );
  bot.kill();
  expect(code).not.toBe(0);
  expect(out).toMatch(/✗ cross_talk = 0/);
  expect(out).toMatch(/The bot showed customers the data of others/);
  expect(out).toMatch(/✗ Not safe at /);
  expect(out).not.toMatch(/\bSafe\b/);
  const [run = ''] = readdirSync(join(folder, 'reports'));
  const report = JSON.parse(readFileSync(join(folder, 'reports', run, 'report.json'), 'utf8')) as Report;
  expect(report.ruling.answer).toBe('fail');
  expect(report.safe.safeAt).toBeNull();
  const { contact, other, quote } = report.leaks[0]!;
  expect(other).not.toBeNull();
  expect(other).not.toBe(contact);
  expect(quote).toMatch(/I see your order [A-Z]+-\d+/);
}, 60_000);
