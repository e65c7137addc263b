import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IrateError } from '../../src/events/trouble.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'irate-load-'));
let files = 0;

const SHOP = `scenario: shop
now: '2026-03-03T10:00:00Z'
world:
  order:
    number: 'A-{{unique 6}}'
    total: '{{money 20 90}}'
policies:
  window: { title: Returns, text: 30 days., type: duration, value: P30D, about: [return] }
intents:
  status:
    lane: simple
    weight: 1
    stakes: low
    knows: [order.number]
    needs:
      - { id: total, kind: fact, type: money, value: '{{order.total}}', about: [total] }
      - { id: window, kind: fact, policy: window }
      - { id: cancel, kind: action, action: order.cancel, where: { order: '{{order.number}}' } }
      - { id: human, kind: handoff, required: false }
    opening:
      - 'where is {{order.number}}?'
    followups:
      total: ['how much is it?']
`;

function file(text: string): string {
  const path = join(folder, `${files++}.yaml`);
  writeFileSync(path, text);
  return path;
}

function troubleOf(load: () => unknown): IrateError {
  try {
    load();
  } catch (error) {
    if (error instanceof IrateError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

test('a good scenario is loaded with its defaults filled in', () => {
  const scenario = loadScenario(file(SHOP));
  expect(scenario.language).toBe('en');
  expect(scenario.intents['status']?.needs).toHaveLength(4);
});

/** "line:column" of the first occurrence of some text. */
function placeIn(text: string, part: string): string {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** The error at the place of `at`, out of all that a text has. */
function errorAt(text: string, at: string | null, load: (path: string) => unknown, message: RegExp): IrateError {
  const path = file(text);
  const trouble = troubleOf(() => load(path));
  const all = [trouble, ...trouble.more];
  const place = at === null ? null : `${path}:${placeIn(text, at)}`;
  const found = all.find((one) => message.test(one.message) && (place === null || one.place === place));
  expect(
    found,
    `${place ?? ''} in\n${all.map((one) => `${one.place} ${one.message} ${one.remedy}`).join('\n')}`,
  ).toBeDefined();
  return found!;
}

const OPENING = "'where is {{order.number}}?'";

test.each([
  ['lane: simple', 'lane: simpel', 'simpel', /lane/, /"simple"/],
  ['weight: 1', 'wieght: 1', 'wieght', /no key "wieght"/, /"weight"/],
  ['world:', 'wrold:', 'wrold', /no key "wrold"/, /"world"/],
  ['stakes: low', 'stakes: 333', '333', /stakes/, /low/],
  ['stakes: low', 'stakes:', null, /stakes/, /./],
  ['type: money,', 'typ: money,', 'typ: money', /no key "typ"/, /"type"/],
  ['type: money,', '', '{ id: total', /type is missing/, /"type:"/],
  ['policy: window', 'policy: windw', 'windw', /no policy "windw"/, /"window"/],
  ['knows: [order.number]', 'knows: [order.numbr]', 'order.numbr', /no value "order.numbr"/, /"order.number"/],
  [OPENING, "'where is {{order.nmber}}?'", "'where is", /no value "order.nmber"/, /"order.number"/],
  [OPENING, "'where is {{ordr order.number}}?'", "'where is", /no helper "ordr"/, /./],
  [OPENING, "'where is {{order.number?'", "'where is", /not a template/, /braces/],
  [OPENING, "'[where|how is it?'", "'[where", /brackets/, /./],
  ["'{{money 20 90}}'", "'{{monye 20 90}}'", "'{{monye", /no helper "monye"/, /"money"/],
  ["'{{money 20 90}}'", "'{{money low 90}}'", "'{{money", /no value "low"/, /./],
  ["'{{money 20 90}}'", '"{{money \'2x\' 90}}"', '"{{money', /not a whole number/, /./],
  ["'{{money 20 90}}'", "'{{order.total}}'", "'{{order.total", /circle/, /./],
  ['value: P30D', 'value: 30 days', '30 days,', /not a duration/, /P5D/],
  ["order: '{{order.number}}' }", "order: '{{order.numer}}' }", "'{{order.numer}}", /no value "order.numer"/, /./],
  ['total: [', 'totl: [', 'totl', /no occasion or need "totl"/, /"total"/],
  ['id: window, kind', 'id: total, kind', 'total, kind: fact, policy', /there already/, /./],
  ["now: '2026-03-03T10:00:00Z'", "now: 'tomorrow'", "'tomorrow'", /now/, /./],
  ['scenario: shop', 'scenario: shop\nscenario: shop', null, /unique|duplicate/i, /./],
  ['  status:', '  status: {', null, /./, /./],
] as [string, string, string | null, RegExp, RegExp][])(
  '%j written as %j is an error at its line and column, with a remedy',
  (good, bad, at, message, remedy) => {
    expect(SHOP).toContain(good);
    const found = errorAt(SHOP.replace(good, bad), at, loadScenario, message);
    expect(found.remedy).toMatch(remedy);
  },
);

test('all mistakes are told in one go', () => {
  const path = file(
    SHOP.replace('lane: simple', 'lane: simpel').replace('stakes: low', 'stakes: hgh').replace('world:', 'worlds:'),
  );
  const trouble = troubleOf(() => loadScenario(path));
  expect([trouble, ...trouble.more].length).toBeGreaterThanOrEqual(4);
});

test('a persona that the scenario weighs must exist', () => {
  const personas = loadPersonas('personas');
  const text = `${SHOP}personas: { calm: 2, clam: 1 }\n`;
  const found = errorAt(text, 'clam', (path) => loadScenario(path, personas), /no persona "clam"/);
  expect(found.remedy).toContain('"calm"');
});

const CALM = `persona: quiet
about: x
weight: 1
patience: { turns: 5, reply: 30 }
persistence: 0.5
sensitivity: 1
blame: 0.5
trust: 0.5
assertiveness: 0.5
upfront: 0.5
channelSwitch: 0.5
churn: 0.5
cheerHurts: 0.5
typing: { speed: 1, typos: 0, lowercase: 0, unpunctuated: 0, caps: 0, emoji: 0, bubbles: 0, please: 0, greets: 0 }
phrases:
  give: ['it is {{value}}']
`;

test.each([
  ['give:', 'giv:', 'giv:', /no key "giv"/, /"give"/],
  ['{{value}}', '{{valu}}', "'it is", /cannot mention "valu"/, /"value"/],
  ['trust: 0.5', 'trust: 5', '5\nassert', /trust/, /./],
  ['speed: 1,', 'sped: 1,', 'sped', /no key "sped"/, /"speed"/],
])('in a persona, %j written as %j is an error at its place', (good, bad, at, message, remedy) => {
  expect(errorAt(CALM.replace(good, bad), at, loadPersonas, message).remedy).toMatch(remedy);
});

test('two personas of one name, an empty folder and a missing file are errors', () => {
  expect(troubleOf(() => loadPersonas([file(CALM), file(CALM)])).message).toContain('there already');
  expect(troubleOf(() => loadPersonas(mkdtempSync(join(tmpdir(), 'irate-none-')))).code).toBe('no_personas');
  expect(troubleOf(() => loadScenario('scenarios/none.yaml')).code).toBe('not_found');
});

test('the scenario and the personas of this repository load, at least ten of them', () => {
  const personas = loadPersonas('personas');
  expect(personas.length).toBeGreaterThanOrEqual(10);
  const scenario = loadScenario('scenarios/retail.yaml', personas);
  for (const intent of Object.values(scenario.intents)) {
    expect(intent.opening.length).toBeGreaterThanOrEqual(8);
    for (const need of intent.needs) expect(intent.followups?.[need.id]?.length ?? 0).toBeGreaterThanOrEqual(3);
  }
});
