import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { scenarioOfConvos } from '../../src/scenarios/convo.ts';
import { checkScenario } from '../../src/scenarios/check.ts';
import { parse } from '../../src/scenarios/place.ts';
import { scenarioSchema } from '../../src/scenarios/scenario.ts';
import { shaped } from '../../src/scenarios/shape.ts';

const NOW = '2026-06-09T10:00:00Z';
const FILES = [
  {
    name: 'refunds/Where is my refund.convo.txt',
    text: `Where is my refund

#begin
SET_SCRIPTING_MEMORY order|17

#me
ASK_REFUND

#bot
Which order?
BUTTONS Last one|Another

#me
$order

#bot
INTENT refund
Your refund for $order takes *5 days*
!Hello
`,
  },
  { name: 'ask.utterances.txt', text: 'ASK_REFUND\r\nwhere is my refund\r\nI want my money for $order\r\n' },
  { name: 'hi.convo.txt', text: 'Greeting\n#me\nBUTTON Hello|greet\n#bot\n*\n' },
];

test('conversations of Botium become a scenario that can be checked and run', () => {
  const made = scenarioOfConvos(FILES, NOW);
  expect(made).toEqual({
    scenario: 'convos',
    now: NOW,
    world: { order: 'order to be filled in' },
    intents: {
      refunds_where_is_my_refund: {
        lane: 'simple',
        weight: 1,
        stakes: 'low',
        opening: ['where is my refund', 'I want my money for {{order}}'],
        knows: [],
        needs: [
          {
            id: 'says_1',
            kind: 'fact',
            type: 'text',
            value: 'Your refund for {{order}} takes 5 days',
            about: ['your', 'refund', 'takes', 'days'],
          },
        ],
      },
      hi: {
        lane: 'simple',
        weight: 1,
        stakes: 'low',
        opening: ['Hello'],
        knows: [],
        needs: [{ id: 'human', kind: 'handoff', required: false }],
      },
    },
  });
  const source = parse('convos.yaml', stringify(made));
  expect(checkScenario(shaped(scenarioSchema, source), source)).toEqual([]);
});

test.each([
  ['#bot\nHello\n', /says nothing/],
  ['#me\nhi\n#include login\n', /includes another/],
])('%j is refused', (text, message) => {
  expect(() => scenarioOfConvos([{ name: 'x.convo.txt', text }], NOW)).toThrow(message);
});

test('two files of which the names give one id are refused, with both names', () => {
  const text = '#me\nhi\n';
  const twins = [
    { name: 'order-status.convo.txt', text },
    { name: 'Order Status.convo.txt', text },
  ];
  expect(() => scenarioOfConvos(twins, NOW)).toThrow(/"order_status", as order-status\.convo\.txt/);
});
