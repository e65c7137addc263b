import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import type { Article, CaseFile, Entry, Office, OfficeControl } from './office.ts';

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

/** Serves an office: under /control what the harness does with it, besides what a bot may do. Port 0: any free one. */
export async function serveOffice(office: Office & OfficeControl, port: number): Promise<OfficeServer> {
  const app = new Hono();
  app.put('/control/files', async (c) => {
    const { files, articles, now, keys } = await c.req.json<Filling>();
    await office.fill(files, articles, now, keys);
    return c.body(null, 204);
  });
  app.get('/control/writes', (c) => {
    let heard: readonly Entry[] | null = null;
    office.writes(c.req.query('key') ?? '', (entries) => (heard = entries));
    return c.json(heard);
  });
  app.get('/now', (c) => c.json({ now: office.now }));
  app.get('/find', (c) => {
    const file = office.find(c.req.query('value') ?? '');
    return file === null ? c.json({ error: 'nobody has that' }, 404) : c.json(file);
  });
  app.get('/articles', (c) => c.json(office.search(c.req.query('words') ?? '')));
  app.get('/articles/:id', (c) => {
    const article = office.article(c.req.param('id'));
    return article === null ? c.json({ error: 'no such article' }, 404) : c.json(article);
  });
  app.post('/act', async (c) => {
    const { key, action, args } = await c.req.json<{ key: string; action: string; args: Record<string, string> }>();
    const ok = office.act(key, action, args);
    return c.json({ ok }, ok ? 200 : 409);
  });
  app.onError((error, c) => c.json({ error: error.message }, error instanceof SyntaxError ? 400 : 500));
  return listen(app, port);
}

/** On the loopback address only. */
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
