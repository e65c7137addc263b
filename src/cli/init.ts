import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { EXIT } from './exit.ts';
import { PACKAGE } from './folder.ts';
import { options as check, text } from './options.ts';

const INIT = z.object({ folder: text.default('.') });

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
  return argv.positional('folder', { describe: 'where to', type: 'string', default: '.' });
}

/** `irate init`: files to start from; what is there already stays as it is. */
export function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { folder } = check(INIT, args);
  try {
    for (const shelf of ['scenarios', 'personas', 'schema']) {
      mkdirSync(join(folder, shelf), { recursive: true });
      for (const file of readdirSync(join(PACKAGE, shelf)))
        put(join(folder, shelf, file), (to) => copyFileSync(join(PACKAGE, shelf, file), to));
    }
    put(join(folder, 'irate.config.yaml'), (to) => writeFileSync(to, CONFIG));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new IrateError('unwritable', error.message, folder, 'Name a folder that can be written.');
  }
  process.stdout.write('next: mend the address in irate.config.yaml, then `irate check` and `irate run`\n');
  return Promise.resolve(EXIT.good);
}

function put(path: string, write: (path: string) => void): void {
  const there = existsSync(path);
  if (!there) write(path);
  process.stdout.write(`${there ? 'kept   ' : 'wrote  '} ${path}\n`);
}
