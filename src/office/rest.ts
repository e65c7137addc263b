import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { isDocument, type Json } from './books.ts';
import type { CallContext, Counter, Outcome } from './office.ts';
import { functionOf, HEADER, openApi } from './openapi.ts';
import type { Tool } from './tool.ts';
import { jsonl, markdown } from './tools/knowledge.ts';

/** The tools of an office as a REST interface, with its OpenAPI document; and the knowledge base as files. */
export function rest(office: Counter & { readonly tools: readonly Tool[] }): Hono {
  const app = new Hono();
  const answer = async (c: Context, name: string, args: Args | null): Promise<Response> => {
    if (args === null) return c.json({ error: 'the body is no JSON object' }, 422);
    const outcome = await new Promise<Outcome>((hear) => office.call(name, args, contextOf(c), hear));
    if (outcome.retryAfter !== undefined) c.header('Retry-After', String(outcome.retryAfter));
    return c.json(outcome.body, outcome.status as ContentfulStatusCode);
  };
  for (const { name, method, path } of office.tools)
    app.on(method, path.replace(/\{(\w+)\}/g, ':$1'), async (c) => answer(c, name, await argsOf(c, method)));
  // Whoever has a model call functions has their names and arguments, and wants no paths.
  app.post('/tools/:tool', async (c) => answer(c, c.req.param('tool'), await bodyOf(c)));
  app.get('/openapi.json', (c) => c.json(openApi(office.tools, urlOf(c), 'What a support bot may know and do.')));
  app.get('/tools.json', (c) => c.json(office.tools.map(functionOf)));
  app.get('/kb.md', (c) => c.text(markdown(office.articles), 200, { 'content-type': 'text/markdown; charset=utf-8' }));
  app.get('/kb.jsonl', (c) => c.text(jsonl(office.articles), 200, { 'content-type': 'application/x-ndjson' }));
  return app;
}

/** For whom a call is made: by header, or by the address below which it came. */
export function contextOf(c: Context): CallContext {
  return {
    conversation: c.req.header(HEADER) ?? c.req.param('conversation'),
    idempotencyKey: c.req.header('Idempotency-Key'),
  };
}

function urlOf(c: Context): string {
  return new URL(c.req.url).origin;
}

type Args = Readonly<Record<string, Json>>;

async function argsOf(c: Context, method: Tool['method']): Promise<Args | null> {
  const named = without(c.req.param(), 'conversation');
  if (method === 'get') return { ...c.req.query(), ...named };
  const body = await bodyOf(c);
  return body && { ...body, ...named };
}

async function bodyOf(c: Context): Promise<Args | null> {
  const text = await c.req.text();
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    return isDocument(body) ? body : null;
  } catch {
    return null;
  }
}

function without(all: Readonly<Record<string, string>>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));
}
