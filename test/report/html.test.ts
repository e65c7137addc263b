import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { buildReport } from '../../src/report/build.ts';
import { html } from '../../src/report/html.ts';
import type { Report } from '../../src/report/report.ts';
import type { Options } from './fixture.ts';
import { fakeRun } from './fixture.ts';

const FIVE_MB = 5_000_000;
const build = (options?: Options): Promise<Report> => buildReport(() => fakeRun(options));
const hostile =
  '<img src=x onerror="document.title=1"></script><script>alert(1)</script>{{7}} style="x" \u202E\u001B[31m';

describe('the page', async () => {
  const report = await build();
  const page = html(report);

  test('allows its own script and style by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(page)![1]!
      .replaceAll('&#x27;', "'")
      .replaceAll('&#x3D;', '=');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
    );
    for (const [, name, attributes, content] of page.matchAll(/<(script|style)([^>]*)>([^]*?)<\/\1>/g)) {
      if (attributes!.includes('application/json')) continue;
      const hash = createHash('sha256').update(content!).digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
    }
  });

  test('has no style attribute, no handler, and no address to fetch from', () => {
    const markup = page.replaceAll(/<(script|style)[^]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/<[a-z][^>]*\sstyle=/i);
    expect(markup).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i);
    expect(markup).not.toMatch(/<[a-z][^>]*\s(src|srcset|action|formaction|data|poster|background)=/i);
    expect(markup.match(/href="[^"]*"/g)!.every((href) => href.startsWith('href="#'))).toBe(true);
    expect(page).not.toMatch(/@import|url\(/);
  });

  test('has one main heading, a name for every chart and a table behind it', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    const charts = page.match(/<svg[^>]*role="img"/g)!;
    expect(charts).toHaveLength(7);
    expect(page.match(/<title id=/g)).toHaveLength(charts.length);
    expect(page.match(/<desc id=/g)).toHaveLength(charts.length);
    expect(page.match(/<figure[^]*?<\/figure>/g)!.every((figure) => figure.includes('<details class="data">'))).toBe(
      true,
    );
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows no symbol of the science on its first screen', () => {
    const first = page.slice(page.indexOf('<main'), page.indexOf('id="limits-title"')).replaceAll(/<[^>]+>/g, ' ');
    expect(first).not.toMatch(/\b(R|G|ITT|FCR|AHT|CI|p95|Wilson|lambda|Brier)\b/);
  });

  test('links every fix to a conversation that is on the page', () => {
    const links = [...page.matchAll(/href="#(c-[^"]+)"/g)].map(([, id]) => id!);
    expect(links).toHaveLength(3);
    for (const id of links) expect(page).toContain(`id="${id}"`);
  });

  test('is small', () => {
    expect(page.length).toBeLessThan(400_000);
  });

  test('is the same bytes from the same log', async () => {
    expect(html(await build())).toBe(page);
  });
});

test('a hostile bot can put nothing but text on the page', async () => {
  const page = html(await build({ says: hostile }));
  expect(page).not.toMatch(/<img/i);
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/[\u202E\u001B]/);
  expect(page).toContain('&lt;img src&#x3D;x onerror');
});

test('hostile names from the scenario and the target are inert too', async () => {
  const events = fakeRun().map((event): Event => {
    if (event.kind === 'run')
      return {
        ...event,
        id: hostile,
        scenario: { name: hostile, hash: hostile },
        target: { ...event.target, name: hostile },
        command: hostile,
        versions: { [hostile]: hostile },
      };
    if (event.kind === 'contact' && event.profile !== null)
      return { ...event, profile: { ...event.profile, intent: hostile, persona: hostile, language: hostile } };
    if (event.kind === 'warning') return { ...event, text: hostile };
    return event;
  });
  const page = html(await buildReport(() => events));
  expect(page).not.toMatch(/<img/i);
  expect(page.match(/<script/g)).toHaveLength(2);
});

test('the page stays below 5 MB whatever the bot says', async () => {
  const page = html(await build({ n: 150, says: '="<&'.repeat(20_000) }));
  expect(Buffer.byteLength(page)).toBeLessThan(FIVE_MB);
  expect(page).toMatch(/more conversations did not fit/);
});

describe('there is a page for every kind of run', () => {
  test.each([
    ['one rung', { rungs: [1000], errors: [0.1] }],
    ['nobody fails', { errors: [0, 0, 0, 0, 0] }],
    ['everybody fails', { errors: [9, 9, 9, 9, 9] }],
    ['every rung is void', { voids: [0, 1, 2, 3, 4] }],
    ['without repeats', { arms: [OPEN] }],
    ['with and without repeats', { arms: [OPEN, CLOSED] }],
    ['no launch, no limits', { launch: null, thresholds: [] }],
    ['a limit that cannot be read', { thresholds: ['nonsense < 5%'] }],
    ['two customers', { n: 2, lead: 0, tail: 0 }],
  ] as const satisfies readonly (readonly [string, Options])[])('%s', async (_, options) => {
    expect(html(await build(options))).toContain('</html>');
  });

  test('a log with a head and nothing else', async () => {
    const page = html(await buildReport(() => fakeRun().slice(0, 1)));
    expect(page).toContain('Undecided');
  });
});
