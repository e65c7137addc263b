import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { partsOf, type VerdictEvent } from '../../src/events/event.ts';
import { readLog } from '../../src/events/log.ts';
import type { FindingKind } from '../../src/events/verdict.ts';
import { clerk, type Slip } from './clerk.ts';
import { irate, scratch } from './irate.ts';

const SLIPS: readonly Slip[] = ['none', 'pays too much', 'does nothing', 'opens the wrong file'];
const slip = (customer: number): Slip => SLIPS[customer % SLIPS.length]!;
/** What the books must show of each slip. */
const FOUND: Readonly<Record<Slip, FindingKind | null>> = {
  none: null,
  'pays too much': 'done_otherwise',
  'does nothing': 'said_not_done',
  'opens the wrong file': 'trespass',
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

test('a run serves the office that its scenario asks for, and finds in the books what a bot does wrong', async () => {
  const folder = scratch();
  const port = await freePort();
  const retail = parse(readFileSync('scenarios/retail.yaml', 'utf8')) as Record<string, unknown>;
  const { double_charge } = retail['intents'] as Record<string, unknown>;
  writeFileSync(join(folder, 'scenario.yaml'), stringify({ ...retail, intents: { double_charge }, tools: { port } }));
  const bot = await clerk(`http://127.0.0.1:${port}`, slip);
  const args = ['run', 'scenario.yaml', '--target', bot.url, '--ladder', '8/s, 24 each', '--no-repeats', '--exit-zero'];
  const { err } = await irate(args, folder);
  await bot.close();
  expect(err).toContain(`office  http://127.0.0.1:${port}`);

  const run = join(folder, 'reports', readdirSync(join(folder, 'reports'))[0]!);
  const verdicts: VerdictEvent[] = [];
  for await (const event of readLog(join(run, 'log.ndjson.gz'))) if (event.kind === 'verdict') verdicts.push(event);
  expect(verdicts.length).toBeGreaterThanOrEqual(24);
  for (const { contact, verdict } of verdicts) {
    const wrong = FOUND[slip(partsOf(contact).customer)];
    const kinds = (verdict.findings ?? []).map(({ kind }) => kind);
    // Whoever left before the bot had spoken of the refund was not slipped up.
    if (verdict.needs.some(({ id, turn }) => id === 'refund_amount' && turn !== null))
      expect([contact, ...kinds]).toEqual(wrong === null ? [contact] : expect.arrayContaining([contact, wrong]));
  }
  const seen = new Set(verdicts.flatMap(({ verdict }) => (verdict.findings ?? []).map(({ kind }) => kind)));
  for (const wrong of Object.values(FOUND)) if (wrong !== null) expect(seen).toContain(wrong);
  const report = readFileSync(join(run, 'report.json'), 'utf8');
  expect(report).toContain('"books_wrong"');
}, 120_000);
