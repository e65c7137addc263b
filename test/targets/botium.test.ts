import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startContainers } from '../../src/cli/botium.ts';
import { botium } from '../../src/targets/botium/botium.ts';
import type { Containers, Listener } from '../../src/targets/botium/containers.ts';
import { codeIn, readMessage } from '../../src/targets/botium/message.ts';
import { installed, serveStreams } from './conformance/botium-bots.ts';
import type { Bot } from './conformance/talk.ts';
import { bubbles, caller, ground, say } from './loopback.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function target(bot: Bot, caps: object = {}) {
  const { url, close } = await serveStreams(bot);
  const { config, remove } = installed({ FAKE_URL: url, FAKE_CONVERSATION: '{{conversation}}', ...caps });
  const made = botium({ kind: 'botium', url, config, quiet: '30ms' }, { ...ground, containers: startContainers });
  open.push(() => made.close(), close, remove);
  return made;
}

test('a process that falls over is no fault of the bot, and the next customer gets another', async () => {
  const made = await target((talk) => (talk.text === 'fall' ? talk.garbage() : talk.say('Still here.')));
  expect((await say(made.open(caller), 'fall')).at(-1)).toMatchObject({ kind: 'trouble', code: 'no_connector' });
  expect(bubbles(await say(made.open({ ...caller, conversation: 'c2' }), 'hi'))).toEqual(['Still here.']);
});

test('the environment of irate is not Botium’s, and what a connector refuses is told', async () => {
  process.env['BOTIUM_FAKE'] = 'yes';
  const made = await target((talk) => talk.say('Hello.'));
  expect(bubbles(await say(made.open(caller), 'hi'))).toEqual(['Hello.']);
  delete process.env['BOTIUM_FAKE'];
  const refused = await target(() => undefined, { FAKE_REFUSE: 'got error response: 401/Unauthorized' });
  expect(await say(refused.open(caller), 'hi')).toMatchObject([{ kind: 'trouble', code: 'http_401' }]);
});

test('what a connector says before the customer does is its greeting, no answer', async () => {
  let listener: Listener | undefined;
  const containers: Containers = {
    alive: true,
    open(_, __, heard) {
      listener = heard;
      setImmediate(() => {
        heard.ready();
        heard.heard({ messageText: 'Welcome!' });
      });
    },
    say: () => listener?.heard({ messageText: 'It is on its way.' }),
    close: () => undefined,
    end: () => Promise.resolve(),
  };
  const { config, remove } = installed({});
  open.push(remove);
  const made = botium(
    { kind: 'botium', url: 'http://127.0.0.1:9', config, quiet: '20ms', greeting: '1s' },
    { ...ground, containers: () => containers },
  );
  expect(bubbles(await say(made.open(caller), 'Where is it?'))).toEqual(['It is on its way.']);
});

test('a name is put in as it is, whatever is in it', async () => {
  const made = await target((talk) => talk.say(talk.conversation));
  const conversation = String.raw`c"1\n`;
  expect(bubbles(await say(made.open({ ...caller, conversation }), 'hi'))).toEqual([conversation]);
});

test('where Botium is not installed, that is told', async () => {
  const { config, remove } = installed({});
  open.push(remove);
  rmSync(join(dirname(config), 'node_modules'), { recursive: true });
  const made = botium(
    { kind: 'botium', url: 'http://127.0.0.1:9', config },
    { ...ground, containers: startContainers },
  );
  open.push(() => made.close());
  expect(await say(made.open(caller), 'hi')).toMatchObject([
    {
      kind: 'trouble',
      code: 'no_connector',
      detail: expect.stringContaining("Cannot find module 'botium-core'") as string,
    },
  ]);
});

test('without a file, and with another host, it is refused before anything is sent', () => {
  const ours = { ...ground, containers: startContainers };
  const { config, remove } = installed({ SIMPLEREST_URL: 'https://elsewhere.example/x' });
  open.push(remove);
  expect(() => botium({ kind: 'botium', url: 'http://127.0.0.1:9', config }, ours)).toThrow(/another host than 127/);
  expect(() => botium({ kind: 'botium', url: 'http://127.0.0.1:9', config: '/no/botium.json' }, ours)).toThrow(
    /ENOENT/,
  );
  expect(() => botium({ kind: 'botium', url: 'http://192.0.2.1', config }, ours)).toThrow(/this machine only/);
});

test.each([
  ['got error response: 429/Too Many Requests', 'http_429'],
  ['connect ECONNREFUSED 127.0.0.1:9', 'refused'],
  ['Something odd', 'connector'],
])('%s is %s', (text, code) => {
  expect(codeIn(text)).toBe(code);
});

test('a message is read with its buttons, its cards and what the bot understood', () => {
  const message = {
    messageText: 'Which one?',
    buttons: [{ text: 'This' }],
    cards: [{ text: 'A mug', subtext: 'blue', buttons: [{ text: 'Buy' }] }],
    nlp: { intent: { name: 'buy', confidence: 0.7 } },
  };
  expect(readMessage(message, {})).toEqual({
    texts: ['Which one?\nA mug\nblue\n- Buy\n- This'],
    meta: { intent: 'buy', confidence: 0.7 },
  });
});
