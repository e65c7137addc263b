import { Pool } from 'undici';
import { HEADER } from '../office/openapi.ts';
import { schemaOf, type Tool } from '../office/tool.ts';
import { isObject } from './mapping/json.ts';
import type { Toolbox } from './tools.ts';

/** Tools of the back office at an address, called for the customer in whose conversation the model wants them. */
export function officeToolbox(url: string, tools: readonly Tool[]): Toolbox & { close(): Promise<void> } {
  const pool = new Pool(new URL(url).origin, { connections: 16, pipelining: 1 });
  const table = new Map(tools.map((tool) => [tool.name, tool]));
  return {
    tools: tools.map(({ name, about, input }) => ({ name, description: about, parameters: schemaOf(input) })),
    call(name, args, { conversation }, result): void {
      const tool = table.get(name);
      if (!tool) return result(null);
      const failed = (error: unknown): void => result(JSON.stringify({ error: String(error) }));
      pool
        .request({ ...requestOf(tool, isObject(args) ? args : {}, conversation) })
        .then(({ body }) => body.text().then(result, failed), failed);
    },
    close: () => pool.destroy(),
  };
}

function requestOf({ method, path }: Tool, args: Readonly<Record<string, unknown>>, conversation: string) {
  const left = new Map(Object.entries(args));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name);
    left.delete(name);
    return encodeURIComponent(spelt(value));
  });
  const headers = { [HEADER]: conversation, 'content-type': 'application/json' };
  if (method === 'post')
    return { method: 'POST', path: filled, headers, body: JSON.stringify(Object.fromEntries(left)) };
  const query = new URLSearchParams(
    [...left].map(([name, value]): [string, string] => [name, spelt(value)]),
  ).toString();
  return { method: 'GET', path: query === '' ? filled : `${filled}?${query}`, headers, body: null };
}

function spelt(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}
