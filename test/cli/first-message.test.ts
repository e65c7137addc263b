import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../targets/loopback.ts';
import { irate, irateHere, scratch } from './irate.ts';

/** As `irate run` ends in a folder with this target; `hits`: the requests that the bot had. */
async function refused(target: (url: string) => string, reply: string) {
  let hits = 0;
  const server = await serve((request, response) => {
    hits++;
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' }).end(reply);
  });
  const folder = scratch();
  cpSync('personas', join(folder, 'personas'), { recursive: true });
  writeFileSync(join(folder, 'irate.config.yaml'), `target: ${target(server.url)}\n`);
  const ended = await irateHere(['run', join(process.cwd(), 'scenarios/retail.yaml')], folder);
  await server.close();
  return { ...ended, hits };
}

const REPLY = '{"answer":{"words":"How can I help you?","score":"high"}}';

test.each([
  [
    'finds nothing where the words should be',
    (url: string) => `{ kind: http, url: "${url}", reply: { text: anser.words } }`,
    /holds no words[^]*sent {2}POST[^]*got {3}200[^]*How can I help[^]*text: answer\.words/,
    1,
  ],
  [
    'fails on a reply',
    (url: string) =>
      `{ kind: http, url: "${url}", reply: { text: answer.words, confidence: "$number(answer.score)" } }`,
    /mapping \(target\.reply\.confidence, character 8: Unable to cast value to a number: "high"\)[^]*got {3}200[^]*Mend that expression/,
    1,
  ],
  [
    'fails on what is to be sent',
    (url: string) => `{ kind: http, url: "${url}", send: { body: { n: "{{$number(conversation)}}" } } }`,
    /mapping \(target\.send\.body\.n, character 8: Unable to cast/,
    0,
  ],
  [
    'fails at the start',
    (url: string) => `{ kind: http, url: "${url}", start: { path: /s, save: { id: "$number(answer.score)" } } }`,
    /mapping \(target\.start\.0\.save\.id, character 8[^]*sent {2}POST [^ ]*\/s /,
    1,
  ],
])('a mapping that %s is refused before any load', async (_, target, message, requests) => {
  const { code, err, hits } = await refused(target, REPLY);
  expect(err).toMatch(message);
  expect(code).toBe(2);
  expect(hits).toBe(requests);
});

test('a certificate that is not trusted, or is another host’s, is told apart from a bot that is not there', async () => {
  const cert = join(import.meta.dirname, 'tls/cert.pem');
  const server = createServer(
    { key: readFileSync(join(import.meta.dirname, 'tls/key.pem')), cert: readFileSync(cert) },
    (request, response) => {
      request.resume();
      response.end('{"reply":"How can I help you?"}');
    },
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const to = (host: string, trusted: boolean) => {
    const env = trusted ? { NODE_EXTRA_CA_CERTS: cert } : {};
    return irate(['run', '--target', `https://${host}:${port}/`], scratch(), undefined, env);
  };
  const [untrusted, another] = await Promise.all([to('localhost', false), to('127.0.0.1', true)]);
  server.close();
  expect(untrusted.err).toMatch(/tls \(self-signed certificate\)[^]*sent {2}POST https:[^]*NODE_EXTRA_CA_CERTS/);
  expect(another.err).toMatch(
    /tls \(Hostname\/IP does not match certificate's altnames[^]*mend the host in the address/,
  );
  expect([untrusted.code, another.code]).toEqual([2, 2]);
});
