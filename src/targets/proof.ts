import { resolveTxt } from 'node:dns';
import type { Ground } from './ground.ts';
import { openWire } from './wire.ts';

/** Where a host shows that who sends load there may do so. */
const FILE = '/.well-known/irate.txt';
/** ms that it has to show it. */
const WAIT = 5_000;

/** Whether a host shows the token: in a file of its own, or in a TXT record of its name. */
export async function isProven(url: URL, token: string, ground: Ground): Promise<boolean> {
  return (await inFile(url, token, ground)) || (await inName(url, token));
}

async function inFile(url: URL, token: string, ground: Ground): Promise<boolean> {
  const wire = openWire(new URL(url.href.replace(/^ws/, 'http')).origin, ground, 1);
  const shown = await new Promise<boolean>((done) => {
    const abort = wire.way().send(
      { method: 'GET', path: FILE, headers: {}, body: null },
      {
        done: ({ status, body }) => done(status === 200 && wordsOf(body).includes(token)),
        trouble: () => done(false),
      },
    );
    ground.clock.alarm(WAIT, () => {
      abort();
      done(false);
    });
  });
  await wire.close();
  return shown;
}

function inName(url: URL, token: string): Promise<boolean> {
  return new Promise((done) => {
    resolveTxt(`_irate.${url.hostname}`, (error, records) =>
      done(error === null && records.some((record) => wordsOf(record.join('')).includes(token))),
    );
  });
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
