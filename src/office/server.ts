import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { CaseFile, Article, Seen, Wanted } from './office.ts';
import { mcp } from './mcp.ts';
import { rest } from './rest.ts';
import type { WholeOffice } from './store.ts';

/** The back office behind HTTP on this machine. */
export interface OfficeServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What `fill` sends. */
export interface Filling {
  readonly files: readonly CaseFile[];
  readonly articles: readonly Article[];
  readonly now: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** What `inspect` sends. */
export interface Inspection {
  readonly key: string;
  readonly wanted: readonly Wanted[];
}

/** The only names by which this machine calls itself: another one in Host is a web page that reaches for the office. */
const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Serves an office on the loopback address. Its tools as REST and at /mcp, also below /c/{conversation}; under /control
 * what the harness does with it. Port 0: any free one.
 */
export async function serveOffice(office: WholeOffice, port: number): Promise<OfficeServer> {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!LOOPBACK.test(c.req.header('host') ?? '')) return c.json({ error: 'this office serves its own machine' }, 403);
    await next();
  });
  app.route('/control', control(office));
  const tools = rest(office);
  tools.all('/mcp', mcp(office));
  app.route('/', tools);
  app.route('/c/:conversation', tools);
  app.notFound((c) => c.json({ error: 'nothing here; see /openapi.json' }, 404));
  app.onError((error, c) => c.json({ error: error.message }, error instanceof SyntaxError ? 400 : 500));
  return listen(app, port);
}

function control(office: WholeOffice): Hono {
  const app = new Hono();
  app.put('/files', async (c) => {
    const { files, articles, now, keys } = await c.req.json<Filling>();
    await office.fill(files, articles, now, keys);
    return c.body(null, 204);
  });
  app.post('/inspect', async (c) => {
    const { key, wanted } = await c.req.json<Inspection>();
    let heard: Seen | null = null;
    office.inspect(key, wanted, (seen) => (heard = seen));
    return c.json(heard);
  });
  return app;
}

function listen(app: Hono, port: number): Promise<OfficeServer> {
  return new Promise((ready, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      ready({
        url: `http://127.0.0.1:${info.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', fail);
  });
}
