import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { html } from '../../src/report/html.ts';
import { fakeRun } from './fixture.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const missing = !existsSync(CHROMIUM);
if (missing && process.env['CI'])
  throw new Error(`${CHROMIUM} is missing, and on CI the report must be tested in a browser`);
const INJECTED =
  'Hello <img src="https://attacker.example/x.png" onerror="document.title=\'owned\'"><svg onload="document.title=\'owned\'"></svg></script><script>document.title="owned"</script> bananas';

describe.skipIf(missing)(`the report in a browser${missing ? ` (skipped: no ${CHROMIUM})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'irate-report-'));
  let browser: Browser;
  const address = async (name: string, says?: string): Promise<string> => {
    const path = join(folder, `${name}.html`);
    const report = await buildReport(() => fakeRun(says === undefined ? {} : { says }));
    writeFileSync(path, html(report));
    return pathToFileURL(path).href;
  };
  /** Opens a page and gathers every request and every word on the console. */
  const open = async (url: string, options = {}): Promise<{ page: Page; requests: string[]; console: string[] }> => {
    const page = await browser.newPage(options);
    const requests: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(url);
    return { page, requests, console: said };
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test('asks nobody for anything and says nothing on the console', async () => {
    const url = await address('plain');
    const { page, requests, console } = await open(url);
    expect(await page.title()).toMatch(/^Not safe at your peak of 9,000 an hour/);
    expect(requests).toEqual([url]);
    expect(console).toEqual([]);
    await page.close();
  });

  test('shows what a hostile bot said as words, and runs none of it', async () => {
    const url = await address('hostile', INJECTED);
    const { page, requests, console } = await open(url);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('.says').filter({ hasText: '<img src=' }).count()).toBeGreaterThan(0);
    expect(requests).toEqual([url]);
    expect(console).toEqual([]);
    await page.close();
  });

  test('finds conversations by word and by kind of failure', async () => {
    const { page } = await open(await address('search'));
    const shown = page.locator('.talk:not([hidden])');
    const all = await shown.count();
    await page.fill('#find', 'blender cracked');
    const found = await shown.count();
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(all);
    expect(await page.textContent('#found')).toBe(`${found} of ${all} conversations`);
    await page.fill('#find', 'no such words anywhere');
    expect(await shown.count()).toBe(0);
    await page.fill('#find', '');
    await page.click('.chip[data-mode=false_resolution]');
    const chosen = await shown.count();
    expect(chosen).toBeGreaterThan(0);
    expect(chosen).toBeLessThan(all);
    expect(await page.getAttribute('.chip[data-mode=false_resolution]', 'aria-pressed')).toBe('true');
    await page.close();
  });

  test('opens a conversation from what to fix first, even if a filter hides it', async () => {
    const { page } = await open(await address('links'));
    await page.fill('#find', 'no such words anywhere');
    await page.locator('.card a').first().click();
    const target = await page.locator('.card a').first().getAttribute('href');
    expect(await page.locator(target!).getAttribute('open')).toBe('');
    expect(await page.locator(`${target!} .mark-failure`).first().isVisible()).toBe(true);
    await page.close();
  });

  test('is whole without scripts, but for search', async () => {
    const { page } = await open(await address('still'), { javaScriptEnabled: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.controls').isVisible()).toBe(false);
    await page.locator('.talk summary').first().click();
    expect(await page.locator('.talk .lines').first().isVisible()).toBe(true);
    await page.close();
  });

  test('does not scroll sideways on a phone', async () => {
    const { page } = await open(await address('narrow'), { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has enough contrast in %s', async (colorScheme) => {
    const { page } = await open(await address(colorScheme), { colorScheme });
    expect(await page.evaluate(CONTRAST)).toEqual([]);
    await page.close();
  });
});

/** Every visible text whose contrast with what lies behind it is below 4.5:1. */
const CONTRAST = `(() => {
  const channels = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor);
      if (a > 0.99) return [r, g, b];
    }
    return channels(getComputedStyle(document.body).backgroundColor);
  };
  const poor = new Set();
  for (const element of document.querySelectorAll('body *:not(script):not(style)')) {
    if (element.closest('svg') || element.closest('.hidden') || element.closest('.skip') || !element.checkVisibility()) continue;
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(channels(style.color)), luminance(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.add(element.className + ' ' + element.tagName + ' ' + ratio.toFixed(2));
  }
  return [...poor];
})()`;
