import { z } from 'zod';
import { asText, type Books, type Json } from './books.ts';
import { type Desk, Refusal, type Tool } from './tool.ts';

/** A tool was tried on the books. */
export interface Performance {
  /** 200 done, 404 no such row, 409 refused, 422 bad arguments. */
  readonly status: 200 | 404 | 409 | 422;
  readonly body: Json;
  /** The arguments in the notation of the books, as text. */
  readonly args: Readonly<Record<string, string>>;
}

/** Tries a tool. What it cannot do is told, never thrown. */
export function perform(tool: Tool, books: Books, raw: Readonly<Record<string, unknown>>, desk: Desk): Performance {
  const parsed = parse(tool.input, raw);
  if (!parsed.success) return failed(422, z.prettifyError(parsed.error), raw as Readonly<Record<string, Json>>);
  const args = tool.tidy(books, parsed.data as Readonly<Record<string, Json>>);
  try {
    return { status: 200, body: tool.run(books, args, desk), args: texts(args) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return failed(error.status, error.message, args);
  }
}

function failed(status: 404 | 409 | 422, error: string, args: Readonly<Record<string, Json>>): Performance {
  return { status, body: { error }, args: texts(args) };
}

/** Models send numbers where a text is asked for: an amount, an order number. */
function parse(input: z.ZodObject, raw: Readonly<Record<string, unknown>>): z.ZodSafeParseResult<unknown> {
  const parsed = input.safeParse(raw);
  if (parsed.success) return parsed;
  const wrong = new Map(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'invalid_type' && issue.path.length === 1 ? [[String(issue.path[0]), issue.expected]] : [],
    ),
  );
  const mended = Object.entries(raw).flatMap(([name, value]) => {
    if (wrong.get(name) === 'string' && typeof value === 'number') return [[name, String(value)]];
    // What is optional may be left out by sending nothing.
    return wrong.has(name) && value === null ? [] : [[name, value]];
  });
  return input.safeParse(Object.fromEntries(mended));
}

function texts(args: Readonly<Record<string, Json>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, asText(value)]));
}
