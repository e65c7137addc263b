import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { stringify } from 'yaml';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { scenarioOfConvos } from '../scenarios/convo.ts';
import { EXIT } from './exit.ts';
import { PACKAGE } from './folder.ts';
import { options as check, text } from './options.ts';

const INIT = z.object({ folder: text.default('.'), convos: text.optional() });

const CONFIG = `# yaml-language-server: $schema=schema/config.json
# The bot under test. \${NAME} is read from the environment, here and nowhere else.
target:
  kind: http
  url: http://127.0.0.1:3978/chat
  # headers: { Authorization: "Bearer \${BOT_TOKEN}" }
  # What is sent: JSON with {{…}} in its strings. Known are conversation, user, text, language, turn, history, known.
  # send: { body: { sender: "{{conversation}}", message: "{{text}}" } }
  # What comes back is read by dotted paths or JSONata; \`irate check\` proposes them.
  # reply: { text: data.reply, handoff: data.transferred, confidence: data.nlu.score }
`;

export function options(argv: Argv): Argv {
  return argv.positional('folder', { describe: 'where to', type: 'string', default: '.' }).option('convos', {
    describe: 'a folder of Botium’s *.convo.txt and *.utterances.txt: they become scenarios/convos.yaml',
    type: 'string',
  });
}

/** `irate init`: files to start from; what is there already stays as it is. */
export function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { folder, convos } = check(INIT, args);
  const own = convos === undefined ? null : convosIn(convos);
  try {
    for (const shelf of ['scenarios', 'personas', 'schema']) {
      mkdirSync(join(folder, shelf), { recursive: true });
      for (const file of readdirSync(join(PACKAGE, shelf)))
        put(join(folder, shelf, file), (to) => copyFileSync(join(PACKAGE, shelf, file), to));
    }
    if (own !== null) put(join(folder, 'scenarios/convos.yaml'), (to) => writeFileSync(to, own));
    put(join(folder, 'irate.config.yaml'), (to) => writeFileSync(to, CONFIG));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new IrateError('unwritable', error.message, folder, 'Name a folder that can be written.');
  }
  process.stdout.write('next: mend the address in irate.config.yaml, then `irate check` and `irate run`\n');
  return Promise.resolve(EXIT.good);
}

/** A scenario of the conversations in a folder, as YAML. @throws IrateError if there is none, or one cannot be read */
function convosIn(folder: string): string {
  const there = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const names = there.filter((name) => /\.(?:convo|utterances)\.txt$/.test(name)).sort();
  if (!names.some((name) => name.endsWith('.convo.txt')))
    throw new IrateError('convo', 'there is no *.convo.txt', folder, 'Name a folder that holds some.');
  const files = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const now = `${new Date().toISOString().slice(0, 10)}T10:00:00Z`;
  return `# yaml-language-server: $schema=../schema/scenario.json
# Of ${folder}: say how often and how grave each matter is, what is true for each customer, and what else it can tell.
${stringify(scenarioOfConvos(files, now))}`;
}

function put(path: string, write: (path: string) => void): void {
  const there = existsSync(path);
  if (!there) write(path);
  process.stdout.write(`${there ? 'kept   ' : 'wrote  '} ${path}\n`);
}
