import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handle } from '../../src/cli/enrich.ts';
import { loadScenario } from '../../src/scenarios/load.ts';
import { bodyOf, serve } from '../targets/loopback.ts';

const SCENARIO = `# a small shop
scenario: small
now: '2026-03-03T10:00:00Z'
world: { order: { number: 'HP-{{unique 7}}' } }
intents:
  where: # is it
    lane: simple
    weight: 1
    stakes: low
    knows: [order.number]
    needs: [{ id: human, kind: handoff, required: false }]
    opening:
      - 'where is [my order |]{{order.number}}?'
    followups:
      restate: ['my parcel {{order.number}} is not here yet']
`;

test('a model’s wordings are written beside the lines that they keep to, marked, and the others are counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'irate-enrich-'));
  const [from, to] = [join(folder, 'small.yaml'), join(folder, 'wide.yaml')];
  writeFileSync(from, SCENARIO);
  const model = await serve((request, response) => {
    void bodyOf(request).then(({ messages }) => {
      const { content } = (messages as { content: string }[]).at(-1)!;
      const line = JSON.parse(content.split('\n').at(-1)!) as string;
      const wordings = [`hello, ${line}`, `As an AI I say ${line}`, line.replace(/\{\{.*?\}\}/, 'it'), line];
      const message = { role: 'assistant', content: JSON.stringify(wordings) };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message }] }));
    });
  });
  const url = `${model.url}/v1/chat/completions`;
  try {
    expect(await handle({ scenario: from, url, model: 'm', output: to })).toBe(0);
    const written = readFileSync(to, 'utf8');
    expect(written).toContain('# is it');
    expect(written.match(/# enriched/g)).toHaveLength(2);
    const { opening, followups } = loadScenario(to).intents['where']!;
    expect(opening).toEqual(['where is [my order |]{{order.number}}?', 'hello, where is my order {{order.number}}?']);
    expect(followups!['restate']!.at(-1)).toBe('hello, my parcel {{order.number}} is not here yet');
    await expect(handle({ scenario: from, url, model: 'm', output: to })).rejects.toThrow(/there already/);
  } finally {
    await model.close();
  }
});
