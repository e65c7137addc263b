import { Pool } from 'undici';
import type { Entry, OfficeControl } from './office.ts';
import type { Filling } from './server.ts';

/** Connections to one office: it answers within a millisecond. */
const CONNECTIONS = 16;

/** The office in another process, as the harness sees it. One keep-alive pool; no retries. */
export function remoteOffice(url: string): OfficeControl & { close(): Promise<void> } {
  const { origin } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  return {
    async fill(files, articles, now, keys) {
      const filling: Filling = { files, articles, now, keys };
      const { statusCode, body } = await pool.request({
        path: '/control/files',
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(filling),
      });
      const text = await body.text();
      if (statusCode >= 300) throw new Error(`the back office at ${origin} took no files: ${statusCode} ${text}`);
    },
    writes(key, hear) {
      const path = `/control/writes?key=${encodeURIComponent(key)}`;
      pool.request({ path, method: 'GET' }).then(
        ({ statusCode, body }) =>
          body.json().then(
            (entries) => hear(statusCode === 200 ? (entries as Entry[] | null) : null),
            () => hear(null),
          ),
        () => hear(null),
      );
    },
    close: () => pool.destroy(),
  };
}
