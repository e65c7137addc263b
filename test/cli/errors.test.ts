import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../targets/loopback.ts';
import { irate, irateHere, scratch } from './irate.ts';

test.each([
  ['no verb', [], /Name a verb/],
  ['a verb that there is not', ['rn'], /Did you mean run/],
  ['an option that there is not', ['run', '--sed', '7'], /sed/],
  ['a number that is none', ['run', '--time-scale', 'abc'], /--time-scale: give it once, as a number/],
  ['an option given twice', ['run', '--ladder', '1/s, 5 each', '--ladder', '2/s, 5 each'], /--ladder: give it once/],
  ['a ladder that falls', ['run', '--ladder', '5..1/s x2, 10 each'], /does not rise/],
  ['a limit that nothing can break', ['run', '--threshold', 'error < 500%'], /a share is at most 100%/],
  ['connections that are none', ['run', '--connections', '1.5'], /a whole number above zero, or "conversation"/],
  ['a quiet that is no time', ['run', '--wash-out', 'abc'], /"abc" is not a duration[^]*--wash-out/],
  ['a budget that is none', ['run', '--budget', 'abc'], /"abc" is not a duration[^]*--budget[^]*5000 contacts/],
  ['a threshold on nothing', ['run', '--threshold', 'eror < 5%'], /Did you mean "error"/],
  ['a report of an unknown kind', ['run', '-o', 'x.pdf'], /\.html, \.json/],
  ['a report in a folder that is not there', ['run', '-o', 'nope/x.html'], /there is no folder "nope"/],
  ['a moment that is none', ['run', '--now', 'soon'], /"soon" is no moment/],
  ['a scenario that is not there', ['run', 'nope.yaml'], /there is no such file/],
  ['a bot on another machine', ['run', '--target', 'http://192.0.2.1/chat'], /this machine only/],
  ['a bot that is not there', ['run', '--target', 'http://127.0.0.1:9/'], /Nothing listens there/],
  ['a run that there is not', ['report', 'nope'], /there is no run "nope"/],
  ['a log that is none', ['report', '/etc/hostname'], /this log cannot be read/],
])('%s: exit 2 and a remedy', async (_, args, message) => {
  const { code, err, out } = await irateHere(args, scratch());
  expect(err).toMatch(message);
  expect(code).toBe(2);
  expect(out).toBe('');
});

test.each([
  ['a typo in a key', (yaml: string) => yaml.replace('ladder:', 'laddr:'), /scenario\.yaml:\d+:1\n.*"ladder"/],
  ['an unknown helper', (yaml: string) => yaml.replace('{{fullName}}', '{{fulName}}'), /scenario\.yaml:\d+:\d+/],
  ['an unclosed template', (yaml: string) => yaml.replace('{{fullName}}', '{{fullName}'), /scenario\.yaml:\d+:\d+/],
  ['an unknown persona', (yaml: string) => `${yaml}\npersonas: { clam: 1 }\n`, /scenario\.yaml:\d+:\d+\n.*"calm"/],
  ['broken YAML', (yaml: string) => yaml.replace('world:', 'world: {'), /scenario\.yaml:\d+:\d+/],
])('%s in the scenario: exit 2 with the line and the column', async (_, spoil, place) => {
  const folder = scratch();
  writeFileSync(join(folder, 'scenario.yaml'), spoil(readFileSync('scenarios/retail.yaml', 'utf8')));
  const { code, err } = await irateHere(['check', 'scenario.yaml'], folder);
  expect(err).toMatch(place);
  expect(code).toBe(2);
});

test.each([
  ['a page instead of JSON', 200, '<html>Sign in</html>', /not_json.*<html>Sign in[^]*mend the path/],
  ['a login', 401, '', /http_401[^]*--header/],
  ['a redirect', 302, '', /http_302[^]*follows no redirects/],
  ['a proxy’s page', 502, '<html>Bad Gateway</html>', /http_502[^]*A proxy answers for the bot/],
  ['a wrong path', 404, 'nope', /http_404[^]*Mend the path/],
  ['missing fields', 422, '{"detail":[{"loc":["body","message"],"msg":"required"}]}', /It asks for: message\./],
  ['JSON without words', 200, '{"data":{"bot_says":"How can I help you?"}}', /holds no words[^]*text: data\.bot_says/],
  ['a stream', 200, 'data: {"text":"Hi"}\n\n', /not_json[^]*from: sse/],
  ['nothing', 200, '', /empty/],
])(
  'a bot that answers with %s is refused before any load, with what was sent, what came and what to change',
  async (_, status, body, message) => {
    let requests = 0;
    const server = await serve((request, response) => {
      requests++;
      request.resume();
      response
        .writeHead(status, { 'content-type': body.startsWith('data:') ? 'text/event-stream' : 'text/plain' })
        .end(body);
    });
    const { code, err } = await irateHere(['run', '--target', server.url], scratch());
    await server.close();
    expect(err).toMatch(message);
    expect(err).toMatch(/sent {2}POST http:\/\/127[^]*"text":"Hello"[^]*got {3}/);
    expect(code).toBe(2);
    expect(requests).toBe(1);
  },
);

test('a secret in the target file is refused with its place, and one of the environment is told nowhere', async () => {
  const folder = scratch();
  cpSync('personas', join(folder, 'personas'), { recursive: true });
  const server = await serve((request, response) => {
    request.resume();
    response.writeHead(403).end(`who is ${request.headers.authorization}?`);
  });
  const config = (value: string): string =>
    `target:\n  kind: http\n  url: ${server.url}\n  headers: { Authorization: "Bearer ${value}" }\n`;
  writeFileSync(join(folder, 'irate.config.yaml'), config('hunter22'));
  const literal = await irateHere(['run'], folder);
  expect(literal.err).toMatch(/target\.headers\.Authorization is a secret that is written down\n.*yaml:4:\d+/);
  expect(literal.code).toBe(2);
  process.env['BOT_TOKEN'] = 'hunter22';
  writeFileSync(join(folder, 'irate.config.yaml'), config('${BOT_TOKEN}'));
  const ended = [await irate(['run'], folder), await irateHere(['check'], folder)];
  delete process.env['BOT_TOKEN'];
  await server.close();
  for (const { err, out, code } of ended) {
    expect(err).toMatch(/who is Bearer \*\*\*/);
    expect(err + out).not.toContain('hunter22');
    expect(code).toBe(2);
  }
});

test('a secret that the environment does not have is named, and one that it has is written nowhere', async () => {
  const folder = scratch();
  cpSync('personas', join(folder, 'personas'), { recursive: true });
  const config =
    'target: { kind: http, url: "http://127.0.0.1:9/", headers: { Authorization: "Bearer ${NO_SUCH_SECRET}" } }\n';
  writeFileSync(join(folder, 'irate.config.yaml'), config);
  const missing = await irateHere(['run'], folder);
  expect(missing.err).toMatch(/the environment has no NO_SUCH_SECRET/);
  expect(missing.code).toBe(2);
});
