import { z } from 'zod';
import type { Books, Json } from './books.ts';
import type { Article } from './office.ts';

/** What a tool works with besides the books. */
export interface Desk {
  /** ISO 8601 */
  readonly now: string;
  /** Refuses what no sane office does; off, it does as it is told. */
  readonly strict: boolean;
  /** A number for a new row: "RF-17". */
  readonly number: (prefix: string) => string;
  readonly search: (words: string) => readonly Article[];
  readonly article: (id: string) => Article | null;
}

/** Why the office does not do it: no such row (404), or the rules forbid it (409). */
export class Refusal extends Error {
  readonly status: 404 | 409;

  constructor(status: 404 | 409, message: string) {
    super(message);
    this.status = status;
  }
}

/** One line of the table of tools. REST, its OpenAPI document, MCP and function definitions are all made of it. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  /** The action of a need that it performs; null: it reads. */
  readonly action: string | null;
  readonly method: 'get' | 'post';
  /** With arguments in braces: "/orders/{order}". */
  readonly path: string;
  readonly input: z.ZodObject;
  /** By argument, the table in which it names a row: so the office knows whose rows are touched. */
  readonly keys: Readonly<Record<string, string>>;
  /** @throws Refusal */
  run(books: Books, args: Readonly<Record<string, Json>>, desk: Desk): Json;
  /** The arguments in the notation of the books, so that "43.2" and "43.20 USD" are one. */
  tidy(books: Books, args: Readonly<Record<string, Json>>): Readonly<Record<string, Json>>;
}

/** A tool as it is written down; what is left out has its usual value. */
export interface Spec<S extends z.ZodObject> {
  readonly name: string;
  readonly about: string;
  readonly action?: string;
  readonly method?: Tool['method'];
  readonly path: string;
  readonly input: S;
  readonly keys?: Readonly<Partial<Record<keyof z.output<S> & string, string>>>;
  readonly run: (books: Books, args: z.output<S>, desk: Desk) => Json;
  /** Gives the arguments that are to be written otherwise. */
  readonly tidy?: (books: Books, args: z.output<S>) => Readonly<Record<string, Json>>;
}

export function tool<S extends z.ZodObject>(spec: Spec<S>): Tool {
  const { name, about, action = null, path, input, run, tidy } = spec;
  const method = spec.method ?? (action === null ? 'get' : 'post');
  const keys: Record<string, string> = {};
  for (const [argument, table] of Object.entries<string | undefined>(spec.keys ?? {}))
    if (table !== undefined) keys[argument] = table;
  return {
    name,
    about,
    action,
    method,
    path,
    input,
    keys,
    run: (books, args, desk) => run(books, input.parse(args), desk),
    tidy: (books, args) => (tidy === undefined ? args : { ...args, ...tidy(books, input.parse(args)) }),
  };
}

/** The document of a row that must be there. @throws Refusal */
export function needed(books: Books, table: string, id: string): Readonly<Record<string, Json>> {
  const document = books.get(table, id);
  if (document === undefined) throw new Refusal(404, `there is no ${table} ${id}`);
  return document;
}

/** Arguments as JSON Schema, for OpenAPI, MCP and function calls. */
export function schemaOf(input: z.ZodType): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(input, { io: 'input' });
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
}

/** Whether a tool can take a call: it has every argument, and the books have the tables that they name rows in. */
export function takes(tool: Tool, args: readonly string[], tables: ReadonlySet<string>): boolean {
  return args.every((name) => {
    const table = tool.keys[name];
    return name in tool.input.shape && (table === undefined || tables.has(table));
  });
}
