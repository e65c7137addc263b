import { IrateError } from '../events/trouble.ts';

/** A text file of Botium, with its name. */
export interface BotiumFile {
  readonly name: string;
  readonly text: string;
}

/** Wordings by the name that stands for any of them. */
type Utterances = ReadonlyMap<string, readonly string[]>;

/** One side's words of a conversation as it is written down, line by line. */
interface Section {
  readonly who: string;
  readonly lines: readonly string[];
}

/** "INTENT refund", "!BUTTONS Yes|No", "PAUSE 500": what Botium checks or does beside the words. */
const HOOK = /^!?[A-Z][A-Z_]{2,}(?:\s|$)/;
/** What a customer presses instead of typing. */
const PRESSED = /^BUTTON\s+([^|]+)/;
/** Words that say nothing of what a sentence is about. */
const SHORTEST = 4;
const ABOUT = 4;

/**
 * A scenario of conversations of Botium (`*.convo.txt`, with their `*.utterances.txt`): each becomes an intent, which
 * opens with the customer's first words and needs what the bot is expected to say. Weights, stakes, other lines of the
 * customer and what is true for each are for whoever knows the bot. @throws IrateError with the file of what cannot be read
 */
export function scenarioOfConvos(files: readonly BotiumFile[], now: string): Readonly<Record<string, unknown>> {
  const utterances = new Map(files.filter(({ name }) => name.endsWith('.utterances.txt')).map(utterancesIn));
  const convos = files.filter(({ name }) => name.endsWith('.convo.txt'));
  const intents = convos.map((file) => intentOf(file, utterances));
  refuseTwins(convos);
  const variables = new Set(JSON.stringify(intents).match(/(?<=\{\{)\w+(?=\}\})/g) ?? []);
  return {
    scenario: 'convos',
    now,
    world: Object.fromEntries([...variables].sort().map((name) => [name, `${name} to be filled in`])),
    intents: Object.fromEntries(intents),
  };
}

/** Each has an intent of its own. @throws IrateError where two names give one id */
function refuseTwins(convos: readonly BotiumFile[]): void {
  const named = new Map<string, string>();
  for (const file of convos) {
    const before = named.get(idOf(file));
    if (before !== undefined)
      throw unfit(file, `it would be the intent "${idOf(file)}", as ${before} is`, 'Give one of them another name.');
    named.set(idOf(file), file.name);
  }
}

function utterancesIn({ text }: BotiumFile): [string, string[]] {
  const [name = '', ...examples] = linesOf(text);
  return [name, examples.map(templated)];
}

function intentOf(file: BotiumFile, utterances: Utterances): [string, object] {
  const sections = sectionsIn(file);
  const opening = sections.find(({ who }) => who === 'me');
  const words = opening ? saidIn(opening, utterances) : [];
  if (words.length === 0) throw unfit(file, 'the customer says nothing in it', 'Give it a section "#me" with words.');
  const last = sections.findLast((section) => section.who === 'bot' && expectedIn(section, utterances).length > 0);
  const expected = last ? expectedIn(last, utterances) : [];
  const needs = expected.map(([value = '', ...accept], index) => ({
    id: `says_${index + 1}`,
    kind: 'fact',
    type: 'text',
    value,
    about: aboutOf(value),
    ...(accept.length > 0 && { accept }),
  }));
  const human = { id: 'human', kind: 'handoff', required: false };
  return [
    idOf(file),
    { lane: 'simple', weight: 1, stakes: 'low', opening: words, knows: [], needs: needs.length > 0 ? needs : [human] },
  ];
}

function sectionsIn(file: BotiumFile): Section[] {
  const sections: { who: string; lines: string[] }[] = [];
  for (const line of linesOf(file.text)) {
    const [, who] = /^#(\w+)/.exec(line) ?? [];
    if (who === 'include') throw unfit(file, `it includes another (${line})`, 'Write the other in its place.');
    if (who !== undefined) sections.push({ who, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** Ways to say it: the lines are one message, and a name of utterances stands for any of them. */
function saidIn({ lines }: Section, utterances: Utterances): readonly string[] {
  const words = lines.map((line) => PRESSED.exec(line)?.[1]?.trim() ?? line).filter((line) => isSaid(line, utterances));
  const known = words.length === 1 ? utterances.get(words[0]!) : undefined;
  return known ?? (words.length === 0 ? [] : [templated(words.join('\n'))]);
}

/** What the bot must say, each with its other wordings; what it must not say, and anything at all, is left out. */
function expectedIn({ lines }: Section, utterances: Utterances): (readonly string[])[] {
  return lines
    .filter((line) => isSaid(line, utterances) && !line.startsWith('!'))
    .map((line) => utterances.get(line) ?? [templated(line.replace(/\*/g, ' ').replace(/\s+/g, ' ').trim())])
    .filter(([first = '']) => /\p{L}|\d/u.test(first));
}

function isSaid(line: string, utterances: Utterances): boolean {
  return utterances.has(line) || !HOOK.test(line);
}

/** "$order" of a script is a value of the world. */
function templated(text: string): string {
  return text.replace(/\{\{|\}\}/g, '').replace(/\$\{?(\w*[A-Za-z]\w*)\}?/g, '{{$1}}');
}

function aboutOf(text: string): string[] {
  const words = text.replace(/\{\{\w+\}\}/g, ' ').match(/\p{L}+/gu) ?? [];
  const telling = [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => word.length >= SHORTEST);
  return telling.length > 0 ? telling.slice(0, ABOUT) : [words[0]?.toLowerCase() ?? text];
}

function idOf({ name }: BotiumFile): string {
  const id = name
    .replace(/\.convo\.txt$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return id.replace(/^_+|_+$/g, '') || 'convo';
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function unfit({ name }: BotiumFile, what: string, remedy: string): IrateError {
  return new IrateError('convo', what, name, remedy);
}
