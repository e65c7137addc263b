import { createInterface } from 'node:readline/promises';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { chance } from '../chance/random.ts';
import type { Customer, Move } from '../customers/customer.ts';
import { crowd } from '../customers/draw.ts';
import { planOf } from '../engine/plan.ts';
import { CLOSED } from '../events/plan.ts';
import type { Fact, Need } from '../events/need.ts';
import type { Transcript, Turn } from '../events/transcript.ts';
import { judge } from '../oracle/judge.ts';
import { loadPack } from './crowd.ts';
import { EXIT } from './exit.ts';
import { PERSONAS } from './folder.ts';
import { options as check, seed, text } from './options.ts';

const CHAT = z.object({
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default(PERSONAS),
  seed,
  customer: z.number().int().nonnegative().default(0),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('scenario', { describe: 'the scenario file', type: 'string', default: 'scenarios/retail.yaml' })
    .option('personas', { describe: 'folder of persona files', type: 'string', default: PERSONAS })
    .option('seed', { describe: 'the crowd', type: 'string', default: '7' })
    .option('customer', { describe: 'which customer of it', type: 'number', default: 0 });
}

/** `irate chat`: you are the bot. What the customer needs is shown to you alone; the oracle rules at the end. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { scenario: path, personas: folder, seed, customer: n } = check(CHAT, args);
  const { scenario, personas } = loadPack(path, folder);
  const plan = planOf(scenario, { seed, arms: [CLOSED] }, chance(seed));
  const customer = crowd(scenario, personas, chance(seed), 'chat', plan)(n, 0);
  print(`You are the bot. Type replies; "/handoff" transfers, an empty line or Ctrl-D ends it.`);
  print(`The back office: ${JSON.stringify(customer.file.rows)}\n`);
  const { turns, given } = await talk(customer);
  const { intent, lane, language, needs, identifiers: own } = customer.profile;
  const others = new Map<string, string>();
  const transcript: Transcript = {
    id: 'chat',
    intent,
    lane,
    language,
    attempt: 0,
    now: plan.now,
    needs: unasked(needs),
    given,
    own,
    others,
    turns,
  };
  const { outcome, failures, needs: rulings } = judge(transcript);
  print(`\noracle  ${outcome.replace('_', ' ')}`);
  for (const { id, met, quote } of rulings) print(`        ${id}: ${met}${quote ? ` ("${quote}")` : ''}`);
  for (const { mode, because } of failures) print(`        ✗ ${mode}: ${because}`);
  return EXIT.good;
}

async function talk(customer: Customer): Promise<{ turns: Turn[]; given: Fact[] }> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const turns: Turn[] = [];
  const given: Fact[] = [];
  const closed = new Promise<null>((resolve) => terminal.once('close', () => resolve(null)));
  let move: Move = customer.open('chat', null);
  while (move.kind === 'say') {
    const said = move.texts.join('\n');
    turns.push({ role: 'customer', text: said, at: turns.length });
    given.push(...move.gives);
    print(`\n${customer.profile.persona}: ${said}`);
    print(`        (${move.why.goal}; ${move.why.trigger}; frustration ${move.why.frustration.toFixed(2)})`);
    const reply = await Promise.race([terminal.question('you: '), closed]);
    if (!reply) break;
    const handoff = reply.trim() === '/handoff';
    const words = handoff ? 'I am connecting you to a colleague.' : reply;
    turns.push({ role: 'bot', text: words, at: turns.length, meta: { handoff } });
    move = customer.hear({ texts: [words], meta: { handoff } }, 0);
  }
  if (move.kind === 'leave')
    print(`\n${customer.profile.persona} leaves: ${move.how.replace('_', ' ')} (${move.why.trigger})`);
  terminal.close();
  return { turns, given };
}

/** There is no back office in a chat: what was done, nobody can say. */
function unasked(needs: readonly Need[]): Need[] {
  return needs.map((need) => (need.kind === 'action' ? { ...need, done: null } : need));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
