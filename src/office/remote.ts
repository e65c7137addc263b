import { Pool } from 'undici';
import type { OfficeControl, Seen } from './office.ts';
import type { Filling, Inspection } from './server.ts';

/** Connections to one office: it answers within a millisecond. */
const CONNECTIONS = 16;
const JSON_BODY = { 'content-type': 'application/json' };

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
        headers: JSON_BODY,
        body: JSON.stringify(filling),
      });
      const text = await body.text();
      if (statusCode >= 300) throw new Error(`the back office at ${origin} took no files: ${statusCode} ${text}`);
    },
    inspect(key, wanted, hear) {
      const inspection: Inspection = { key, wanted };
      pool
        .request({ path: '/control/inspect', method: 'POST', headers: JSON_BODY, body: JSON.stringify(inspection) })
        .then(
          ({ statusCode, body }) =>
            body.json().then(
              (seen) => hear(statusCode === 200 ? (seen as Seen | null) : null),
              () => hear(null),
            ),
          () => hear(null),
        );
    },
    close: () => pool.destroy(),
  };
}
