import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asker } from '../../src/opinions/ask.ts';
import type { Asked } from '../../src/opinions/opinion.ts';
import { opinionIn } from '../../src/opinions/parse.ts';
import { caseOf, INSTRUCTIONS } from '../../src/opinions/prompt.ts';
import { openTarget } from '../../src/targets/config.ts';
import { contact, EXCESS, FILED, HUMAN } from '../oracle/contact.ts';
import { bodyOf, ground, serve } from '../targets/loopback.ts';

const OPINION = { outcome: 'unresolved', failures: [{ mode: 'dead_end', turn: 1, because: 'stuck' }] } as const;
const JSON_OPINION = JSON.stringify(OPINION);

describe('an answer', () => {
  test.each([
    ['bare', JSON_OPINION],
    ['in a fence', `Here you go:\n\`\`\`json\n${JSON_OPINION}\n\`\`\`\nHope it helps!`],
    ['after thinking', `<think>{"outcome": "resolved"} or not?</think>\n${JSON_OPINION}`],
  ])('is read %s', (_, answer) => {
    expect(opinionIn(answer, 2)).toEqual(OPINION);
  });

  test('without failures has none', () => {
    expect(opinionIn('{"outcome": "resolved"}', 2)).toEqual({ outcome: 'resolved', failures: [] });
  });

  test.each([
    ['empty', ''],
    ['no JSON', 'The bot did well.'],
    ['broken JSON', '{"outcome": "resolved"'],
    ['a list', '["resolved"]'],
    ['another outcome', '{"outcome": "great"}'],
    ['another mode', '{"outcome": "resolved", "failures": [{"mode": "rude", "turn": 1}]}'],
    ['a turn that is none', '{"outcome": "resolved", "failures": [{"mode": "misroute", "turn": 2}]}'],
    ['a turn in words', '{"outcome": "resolved", "failures": [{"mode": "misroute", "turn": "one"}]}'],
  ])('that is %s is no opinion', (_, answer) => {
    expect(opinionIn(answer, 2)).toBeNull();
  });
});

describe('the question', () => {
  test('tells the truth, whose data is whose, and every turn with its number', () => {
    const talk = contact([EXCESS, FILED, HUMAN], ['My excess?', { text: 'No "idea".\n', meta: { handoff: true } }], {
      given: [{ slot: 'policy_number', value: 'HP-20418' }],
      others: new Map([['HP-77120', '']]),
    });
    const text = caseOf(talk);
    for (const part of [
      '250.00 USD',
      'not done',
      'must take over',
      'HP-20418',
      'HP-77120',
      '[0] customer: "My excess?"',
    ])
      expect(text).toContain(part);
    expect(text).toContain('[1] bot (handed over to a human): "No \\"idea\\".\\n"');
  });

  test('shows a failed call, and of a long turn the beginning', () => {
    const text = caseOf(contact([], ['a'.repeat(9000), { text: '', error: 'timeout' }]));
    expect(text).toContain('Nobody noted what is true.');
    expect(text).toContain('… (5000 more characters)');
    expect(text).toContain('[1] bot (failed: timeout): ""');
  });
});

describe('a model', () => {
  const talk = contact([EXCESS], ['My excess?', 'No idea.']);
  let answer: () => { status: number; body: string } | null;
  let heard: { headers: Record<string, unknown>; body: Record<string, unknown> }[] = [];
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve((request, response) => {
      void bodyOf(request).then((body) => {
        heard.push({ headers: request.headers, body });
        const reply = answer();
        if (reply) response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body);
      });
    });
  });
  afterAll(() => server.close());

  const completion = (content: string): { status: number; body: string } => ({
    status: 200,
    body: JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }),
  });
  async function ask(patience = 20_000): Promise<Asked> {
    heard = [];
    const headers = { authorization: 'Bearer secret' };
    const options = {
      kind: 'openai',
      url: `${server.url}/v1`,
      model: 'm',
      headers,
      system: INSTRUCTIONS,
      stream: false,
    } as const;
    const model = openTarget(options, ground);
    const asked = await asker(model, ground.clock, patience)(talk);
    await model.close();
    return asked;
  }

  test('is asked once, with the instructions, the conversation and the key', async () => {
    answer = () => completion(JSON_OPINION);
    expect(await ask()).toEqual({ kind: 'opinion', opinion: OPINION });
    expect(heard).toHaveLength(1);
    expect(heard[0]?.headers['authorization']).toBe('Bearer secret');
    expect(heard[0]?.body).toMatchObject({
      model: 'm',
      messages: [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: caseOf(talk) },
      ],
    });
  });

  test.each([
    ['garbage', () => completion('I would say it went well.')],
    ['garbage', () => completion('{}')],
    ['http_500', () => ({ status: 500, body: 'oops' })],
    ['http_429', () => ({ status: 429, body: '{}' })],
    ['not_json', () => ({ status: 200, body: '<html>' })],
  ])('that gives %s is at fault, and is asked no second time', async (code, reply) => {
    answer = reply;
    expect(await ask()).toEqual({ kind: 'fault', code });
    expect(heard).toHaveLength(1);
  });

  test('that never answers is at fault when patience ends', async () => {
    answer = () => null;
    expect(await ask(50)).toEqual({ kind: 'fault', code: 'timeout' });
  });
});
