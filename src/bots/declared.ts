import type { ValueType } from '../events/need.ts';
import { rule } from './rule.ts';
import type { Action, Desk, Fact, Finding, Skill, Work } from './skill.ts';

/** Wordings of a value, `{told}` in them; of a yes or no, apart. */
type Say = readonly string[] | { readonly yes: readonly string[]; readonly no: readonly string[] };

/** A value that is told: an article's, or one of the customer's file. */
type Telling =
  | { readonly rule: string; readonly type: ValueType; readonly say: Say }
  | {
      readonly id: string;
      readonly type: ValueType;
      /** "{bill.amount}" */
      readonly value: string;
      readonly say: Say;
      /** What one mixes it up with: the neighbouring plan's. */
      readonly neighbour?: string;
    };

/** A skill written down as data. In braces: "{bill.amount}" is a column of the customer's file, "{plan}" what it told. */
export interface Declared extends Pick<Skill, 'intent' | 'about' | 'words' | 'asks' | 'by'> {
  readonly human?: boolean;
  /** The table whose row it needs; without one it says that the slot leads nowhere. */
  readonly row?: { readonly of: string; readonly slot: string };
  /** Columns that make it another matter, or one of which it can only say something. The first that holds counts. */
  readonly unless?: readonly ({ readonly column: string; readonly is: string } & (
    { readonly intent: string } | { readonly note: readonly string[] }
  ))[];
  readonly opening?: readonly string[];
  readonly tells?: readonly Telling[];
  readonly does?: Omit<Action, 'confirm'> & { readonly confirm?: readonly string[] };
}

/** Makes a skill of its description. */
export function declared(plan: Declared): Skill {
  const { intent, about, words, asks, by, human = false } = plan;
  return { intent, about, words, asks, by, human, work: (desk) => workOf(plan, desk) };
}

function workOf({ row, unless = [], opening, tells = [], does }: Declared, desk: Desk): Finding {
  const file = desk.file?.rows ?? {};
  const column = (path: string): string | undefined => {
    const [table = '', name = ''] = path.split('.');
    return name === '' ? desk.slots.get(table) : file[table]?.[name];
  };
  const filled = (text: string): string => text.replace(/\{([\w.]+)\}/g, (all, path: string) => column(path) ?? all);
  if (row !== undefined && file[row.of] === undefined) return { kind: 'unknown', slot: row.slot };
  const exception = unless.find(({ column: name, is }) => (column(name) ?? '') === is);
  if (exception !== undefined) {
    if ('intent' in exception) return { kind: 'other', intent: exception.intent };
    return { kind: 'work', work: { facts: [], note: exception.note.map(filled) } };
  }
  const work: Work = {
    facts: tells.flatMap((telling) => factsOf(telling, desk, filled)),
    ...(opening && { opening }),
    ...(does && { action: actionOf(does, filled) }),
  };
  return { kind: 'work', work };
}

function factsOf(telling: Telling, { office }: Desk, filled: (text: string) => string): readonly Fact[] {
  const say: Fact['say'] = (told) => {
    const lines = 'yes' in telling.say ? telling.say[told === 'yes' ? 'yes' : 'no'] : telling.say;
    return lines.map((line) => filled(line.replaceAll('{told}', told)));
  };
  if ('rule' in telling) return rule(office, telling.rule, telling.type, say, true);
  const { id, type, value, neighbour } = telling;
  const truth = filled(value);
  // A file without that value has nothing to tell.
  if (truth.includes('{')) return [];
  const source =
    neighbour === undefined ? { from: 'file' as const } : { from: 'neighbour' as const, value: filled(neighbour) };
  return [{ id, type, truth, business: false, say, source }];
}

function actionOf(
  { name, args, confirm, done, refused }: NonNullable<Declared['does']>,
  filled: (text: string) => string,
): Action {
  return {
    name,
    args: Object.fromEntries(Object.entries(args).map(([key, value]) => [key, filled(value)])),
    confirm: confirm?.map(filled) ?? null,
    done: done.map(filled),
    refused: refused.map(filled),
  };
}
