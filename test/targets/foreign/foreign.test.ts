import { describe, test, type TestContext } from 'vitest';
import { parse, stringify } from 'yaml';
import { configSchema, openTarget } from '../../../src/targets/config.ts';
import type { Target } from '../../../src/targets/target.ts';
import { bubbles, caller, ground, say } from '../loopback.ts';
import type { Foreign } from './foreign.ts';
import { framedBots } from './framed-bots.ts';
import { guardedBots } from './guarded-bots.ts';
import { httpBots } from './http-bots.ts';
import { linkedBots } from './linked-bots.ts';
import { Memory } from './memory.ts';
import { socketBots } from './socket-bots.ts';
import { speltBots } from './spelt-bots.ts';

/** As it would be read from irate.config.yaml. */
async function connected(bot: Foreign, leaky: boolean, { onTestFinished }: TestContext): Promise<Target> {
  const served = await bot.serve(new Memory(leaky));
  const { target: options } = configSchema.parse(parse(stringify({ target: bot.config(served.url) })));
  const target = openTarget(options, ground);
  onTestFinished(() => target.close().then(served.close));
  return target;
}

/** Sixty customers at once, who tell their number and ask again. What each was told at last. */
async function asked(target: Target): Promise<string[][]> {
  const numbers = Array.from({ length: 60 }, (_, n) => `HP-${1_000_000 + n}`);
  const sessions = numbers.map((_, n) => target.open({ ...caller, conversation: `c-${n}`, user: `u-${n}` }));
  await Promise.all(sessions.map((session) => say(session, 'hi')));
  await Promise.all(sessions.map((session, n) => say(session, `it is ${numbers[n]!}`)));
  const told = await Promise.all(sessions.map(async (session) => bubbles(await say(session, 'and where is it?'))));
  for (const session of sessions) session.close();
  return told;
}

const bots = [...httpBots, ...guardedBots, ...socketBots, ...framedBots, ...linkedBots, ...speltBots];

// One beside the other: much of what either takes is waiting.
describe.each(bots)('$name', (bot) => {
  test.concurrent('is spoken to by configuration alone, and holds its conversations apart', async (context) => {
    const told = await asked(await connected(bot, false, context));
    for (const [n, texts] of told.entries())
      context.expect(texts.join(' ')).toBe(`Thank you. I have found your order HP-${1_000_000 + n}, it is on its way.`);
  });

  test.concurrent('shows it where it keeps its conversations in one place', async (context) => {
    const told = await asked(await connected(bot, true, context));
    const others = told.filter((texts, n) => !texts.join(' ').includes(`HP-${1_000_000 + n}`));
    context.expect(others.length).toBeGreaterThan(50);
  });
});
