import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ground } from '../../src/targets/ground.ts';
import { permission } from '../../src/targets/permission.ts';
import type { Caller, Session, Signal } from '../../src/targets/target.ts';
import { realClock } from '../../src/time/real.ts';

/** What adapters stand on in a test. */
export const ground: Ground = {
  clock: realClock(),
  permission: permission(),
  trace: { see: null },
  agent: 'irate/test',
  toolbox: null,
};

/** A server on loopback for one test. */
export async function serve(listener: RequestListener): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return JSON.parse(body) as Record<string, unknown>;
}

export const caller: Caller = { contact: '0/1.0', conversation: 'c1', user: 'u1', language: 'en', known: [] };

/** Says one thing and collects what is heard until the turn ends. */
export function say(session: Session, text: string): Promise<Signal[]> {
  return new Promise((done) => {
    const signals: Signal[] = [];
    session.say(text, (signal) => {
      signals.push(signal);
      if (signal.kind === 'over' || signal.kind === 'trouble') done(signals);
    });
  });
}

export const bubbles = (signals: Signal[]): string[] =>
  signals.flatMap((signal) => (signal.kind === 'bubble' ? [signal.text] : []));

/** Until it is so: on a machine that others use too, no time can be named for it. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((resume) => setTimeout(resume, 2));
}
