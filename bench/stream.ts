/**
 * Measures the memory of scoring a long file: it must not grow with the number of conversations.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/stream.js [conversations = 1000000]
 *
 * Writes the file (short conversations, no two alike) to a temporary folder first, and removes it at the end.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lineWriter } from '../src/cli/lines.ts';
import { agreement } from '../src/metrics/agreement.ts';
import { countScores } from '../src/metrics/scores.ts';
import { score } from '../src/oracle/score.ts';
import { readRecordings } from '../src/recordings/read.ts';

const WORDS = 'parcel kettle lamp mirror carpet fridge bicycle camera ladder blanket speaker heater'.split(' ');
const MEGA = 1 << 20;

function record(n: number): string {
  const thing = `${WORDS[n % WORDS.length]!} ${n.toString(36)}`;
  const fee = `${(n % 90) + 10}.${String(n % 100).padStart(2, '0')}`;
  return JSON.stringify({
    id: `c-${n}`,
    language: 'en',
    now: '2026-06-09T09:00:00Z',
    needs: [{ id: 'fee', kind: 'fact', type: 'money', value: `${fee} USD`, about: ['fee', thing] }],
    given: [{ slot: 'order_number', value: `QX-${10_000 + n}` }],
    turns: [
      { role: 'customer', text: `What is the fee for my ${thing}, order QX-${10_000 + n}?` },
      { role: 'bot', text: n % 7 === 0 ? '' : `The fee for your ${thing} is $${n % 5 === 0 ? '3.33' : fee}.` },
    ],
    label: { outcome: 'resolved', failures: [] },
  });
}

const many = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'irate-stream-'));
const file = join(folder, 'in.jsonl');
const input = lineWriter(file);
for (let n = 0; n < many; n++) await input.write(record(n));
await input.close();
console.log(`${many} conversations, ${(statSync(file).size / MEGA).toFixed(0)} MB`);

const [out, scores, agreed] = [lineWriter(join(folder, 'out.jsonl')), countScores(), agreement()];
const began = process.hrtime.bigint();
let done = 0;
for await (const entry of readRecordings(file)) {
  if (entry.kind === 'malformed') throw new Error(entry.what);
  const scored = score(entry.recording.transcript);
  scores.add(scored);
  agreed.add(scored, entry.recording.label!);
  await out.write(JSON.stringify(scored));
  if (++done % Math.ceil(many / 10) !== 0) continue;
  const { rss, heapUsed } = process.memoryUsage();
  const perSecond = (done * 1e9) / Number(process.hrtime.bigint() - began);
  console.log(
    `${String(done).padStart(9)}  rss ${(rss / MEGA).toFixed(0)} MB  heap ${(heapUsed / MEGA).toFixed(0)} MB  ${perSecond.toFixed(0)}/s`,
  );
}
await out.close();
console.log(scores.sum().outcomes);
rmSync(folder, { recursive: true });
