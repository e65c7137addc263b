import { expect, test } from 'vitest';
import type { Connecting } from '../../src/targets/connections.ts';
import { openWire, type Way } from '../../src/targets/wire.ts';
import { ground, serve, until } from './loopback.ts';

/** A bot that answers when it is let, and knows by which connection it was asked. */
async function asked(connecting: Connecting) {
  const ports: number[] = [];
  const open = new Set<number>();
  const held: (() => void)[] = [];
  const server = await serve((request, response) => {
    const port = request.socket.remotePort!;
    if (!open.has(port)) request.socket.once('close', () => open.delete(port));
    open.add(port);
    ports.push(port);
    held.push(() => response.end('{}'));
  });
  const wire = openWire(server.url, ground, connecting);
  const say = (way: Way): { readonly done: Promise<void>; readonly abort: () => void } => {
    let abort = (): void => undefined;
    const done = new Promise<void>((resolve) => {
      const request = { method: 'GET', path: '/', headers: {}, body: null } as const;
      abort = way.send(request, { done: () => resolve(), trouble: () => resolve() });
    });
    return { done, abort };
  };
  const close = () => Promise.all([wire.close(), server.close()]);
  return { wire, say, ports, open, held, close };
}

test('a shared pool opens no more than it may, and whoever waits is counted', async () => {
  const { wire, say, ports, held, close } = await asked(2);
  const turns = [1, 2, 3].map(() => say(wire.way()));
  await until(() => held.length === 2);
  expect(wire.waits()).toEqual({ waited: 0, longest: 0 });
  held[0]!();
  await until(() => held.length === 3);
  held.slice(1).forEach((answer) => answer());
  await Promise.all(turns.map(({ done }) => done));
  expect(new Set(ports).size).toBe(2);
  const { waited, longest } = wire.waits();
  expect(waited).toBe(1);
  expect(longest).toBeGreaterThan(0);
  await close();
});

test('thousands who leave the queue are not sent, and hold up nobody', async () => {
  const { wire, say, ports, held, close } = await asked(1);
  const first = say(wire.way());
  await until(() => held.length === 1);
  const leaving = Array.from({ length: 5000 }, () => say(wire.way()));
  for (const { abort } of leaving) abort();
  const last = say(wire.way());
  held[0]!();
  await until(() => held.length === 2);
  held[1]!();
  await Promise.all([first.done, last.done]);
  expect(ports).toHaveLength(2);
  await close();
});

test('a conversation with a connection of its own keeps it, and closes it when it is over', async () => {
  const { wire, say, ports, open, held, close } = await asked('conversation');
  const [one, other] = [wire.way(), wire.way()];
  for (const way of [one, other, one]) {
    const turn = say(way);
    const before = ports.length;
    await until(() => held.length > before);
    held.at(-1)!();
    await turn.done;
  }
  expect(ports[2]).toBe(ports[0]);
  expect(ports[1]).not.toBe(ports[0]);
  one.close();
  await until(() => open.size === 1);
  expect([...open]).toEqual([ports[1]]);
  await close();
});
