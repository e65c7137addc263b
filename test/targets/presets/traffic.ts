import { request as call } from 'undici';
import { openTarget, type TargetOptions } from '../../../src/targets/config.ts';
import type { Signal } from '../../../src/targets/target.ts';
import { caller, ground, say, serve } from '../loopback.ts';

/** One request that the platform gets, and what it answers. */
export interface Exchange {
  /** "POST /threads", or what it looks like. */
  readonly asked: string | RegExp;
  /** What is answered: JSON, or a text as it is. */
  readonly answer?: unknown;
  readonly status?: number;
  readonly type?: string;
  /** Keeps the answer open, as a stream does that is listened to. */
  readonly open?: boolean;
  /** What is called back before it is answered: [path, body]. */
  readonly calls?: readonly (readonly [path: string, body: unknown])[];
}

/** What a platform was asked. */
export interface Asked {
  readonly line: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/**
 * Plays the published traffic of a platform on loopback, says "hi" to it and tells what was asked and heard. Exchanges
 * of the same line are used in their order, the last of them again and again.
 */
export async function played(
  options: (url: string) => TargetOptions,
  traffic: readonly Exchange[],
  hook = '',
): Promise<{ asked: Asked[]; heard: Signal[] }> {
  const asked: Asked[] = [];
  const left = [...traffic];
  const server = await serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const line = `${request.method} ${request.url}`;
      const isAsked = (each: Exchange): boolean =>
        typeof each.asked === 'string' ? each.asked === line : each.asked.test(line);
      asked.push({ line, body: Buffer.concat(chunks).toString(), headers: request.headers });
      const index = left.findIndex(isAsked);
      const found = left[index];
      if (!found) return void response.writeHead(404).end(`nothing at ${line}`);
      if (left.filter(isAsked).length > 1) left.splice(index, 1);
      const { answer = '', status = 200, type = 'application/json', open = false, calls = [] } = found;
      const posts = calls.map(([path, body]) => async () => {
        const form = typeof body === 'string';
        const headers = { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' };
        const called = await call(hook + path, { method: 'POST', headers, body: form ? body : JSON.stringify(body) });
        await called.body.text();
      });
      void posts
        .reduce((before, post) => before.then(post), Promise.resolve())
        .then(() => {
          response.writeHead(status, { 'content-type': type });
          const body = typeof answer === 'string' ? answer : JSON.stringify(answer);
          if (open) response.write(body);
          else response.end(body);
        });
    });
  });
  const target = openTarget(options(server.url), ground);
  const session = target.open(caller);
  const heard = await say(session, 'hi');
  session.close();
  await target.close();
  await server.close();
  return { asked, heard };
}
