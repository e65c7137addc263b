import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { crowd } from '../../src/customers/draw.ts';
import { linked } from '../../src/customers/linking.ts';
import { questionsIn } from '../../src/customers/questions.ts';
import { bothEnds } from '../../src/customers/phrases/es/marks.ts';
import { languageOf } from '../../src/customers/phrases/languages.ts';
import { ago, spoken } from '../../src/customers/spoken.ts';
import { typed } from '../../src/customers/typing.ts';
import { CLOSED } from '../../src/events/plan.ts';
import { read } from '../../src/reading/read.ts';
import { loadScenario } from '../../src/scenarios/load.ts';
import { OCCASIONS } from '../../src/scenarios/occasions.ts';
import { phraseOf } from '../../src/scenarios/phrase.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import { personas, play, words } from './bot.ts';

const PACKS = readdirSync('scenarios').filter((name) => /\.(?:es|de|fr)\.yaml$/.test(name));
/** Words of English that are none of the other three languages. */
const ENGLISH =
  /\b(?:the|you|your|what|when|where|please|my|thanks?|hello|and|with|have|is|are|of|this|that|how|order|number|account|it's|don't|i'm)\b/i;
const REPLIES: Readonly<Record<string, readonly string[]>> = {
  de: ['Guten Tag! Wie kann ich helfen?', 'Wie lautet Ihre Bestellnummer?', 'Das habe ich nicht verstanden.', 'Das geht leider nicht.'],
  es: ['Hola, en qué puedo ayudarle?', 'Cuál es su número de pedido?', 'No le he entendido.', 'Lo siento, no es posible.'],
  fr: ['Bonjour, comment puis-je aider ?', 'Quel est votre numéro de commande ?', "Je n'ai pas compris.", "Désolé, ce n'est pas possible."],
}; // prettier-ignore

function crowdOf(scenario: Scenario): ReturnType<typeof crowd> {
  const step = { step: 0, block: 0, ...CLOSED, rung: 0, n: 400, sentinel: false, lead: 0, tail: 0 };
  return crowd(scenario, personas, chance('7'), 'r', {
    now: scenario.now,
    steps: [step],
    shocks: { triggers: [], steps: [] },
  });
}

test('every pack has words in Spanish, German and French', () => {
  const wanted = ['retail', 'telecom', 'banking'].flatMap((pack) =>
    ['es', 'de', 'fr'].map((code) => `${pack}.${code}.yaml`),
  );
  expect(PACKS.sort()).toEqual(wanted.sort());
});

test.each(PACKS)('whoever comes out of %s speaks its language, and nothing is left to fill in', (name) => {
  const scenario = loadScenario(`scenarios/${name}`, personas);
  const people = crowdOf(scenario);
  const replies = REPLIES[scenario.language]!;
  const wrong: string[] = [];
  const said = new Set<string>();
  for (let n = 0; n < 60; n++) {
    const customer = people(n, 0);
    expect(customer.profile.language).toBe(scenario.language);
    for (const text of words(play(customer, [...replies, replies[2]!, ...replies]))) {
      said.add(text);
      const bare = customer.profile.identifiers
        .reduce((left, own) => left.replaceAll(own, ''), text)
        .replace(/\S+@\S+/g, '');
      if (ENGLISH.test(bare) || /\{\{|\}\}|undefined|[[\]|]| {2}| $/.test(text)) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  expect(said.size).toBeGreaterThan(150);
});

test.each(PACKS)('%s listens for each need with words of its own, and has most of the intents', (name) => {
  const scenario = loadScenario(`scenarios/${name}`);
  const base = loadScenario(`scenarios/${name.split('.')[0]!}.yaml`);
  const heard = ({ policies, intents }: Scenario): string[] =>
    Object.entries(intents).flatMap(([intent, { needs }]) =>
      needs.flatMap((need) => {
        if (need.kind === 'handoff') return [];
        const about = 'policy' in need ? policies[need.policy]!.about : (need.about ?? []);
        return [`${intent}.${need.id}: ${about.join()}`];
      }),
    );
  const english = new Set(heard(base));
  expect(heard(scenario).filter((one) => english.has(one))).toEqual([]);
  expect(Object.keys(scenario.intents).length).toBeGreaterThanOrEqual(14);
});

test.each(['es', 'de', 'fr'])('the phrases of "%s" mention what their occasion knows, and no English', (code) => {
  const { lines, frames, links, insists } = languageOf(code);
  for (const [occasion, moods] of Object.entries(lines))
    for (const line of Object.values(moods).flat() as string[])
      for (const path of phraseOf(line).paths)
        expect(OCCASIONS[occasion as keyof typeof OCCASIONS], line).toContain(path);
  const { taken, unhelped, ...small } = links;
  const all = Object.values(lines).flatMap((moods) => (Object.values(moods) as (readonly string[])[]).flat());
  const banks: readonly object[] = [frames, small, taken, unhelped];
  const rest = banks.flatMap((bank) => Object.values(bank) as (readonly string[])[]).flat();
  const text = [...all, ...rest, ...insists].map((line) => line.replace(/\{\{[^}]*\}\}/g, ''));
  expect(text.filter((line) => ENGLISH.test(line))).toEqual([]);
});

test.each([
  ['de', 'ok und', 'und wann?', 'denn?', 'ok und wann denn?'],
  ['es', 'vale y', 'y cuándo?', 'entonces?', 'vale y cuándo entonces?'],
  ['fr', 'ok et', 'et quand ?', 'alors ?', 'ok et quand alors ?'],
])('%s: small words join a line once, and its question mark moves behind them', (code, lead, line, tail, whole) => {
  expect(linked(lead, line, tail, languageOf(code).and)).toBe(whole);
});

test.each([
  ['de', 'Bitte wählen Sie:\n1. Gutschein\n2. Mitarbeiter', /mitarbeiter/i],
  ['es', 'Elija una opción:\n1. Cupones\n2. Asesor', /asesor/i],
  ['fr', 'Veuillez choisir :\n1. Coupons\n2. Conseiller', /conseiller/i],
])('%s: who asked for a human takes the option of a menu that leads to one', (code, menu, option) => {
  const lost = REPLIES[code]![2]!;
  const people = crowdOf(loadScenario(`scenarios/retail.${code}.yaml`, personas));
  const chosen = Array.from({ length: 60 }, (_, n) => play(people(n, 0), [lost, lost, lost, menu]).slice(4))
    .flat()
    .filter(({ why }) => why.goal === 'a human' && why.trigger === 'it was offered a menu');
  expect(chosen.length).toBeGreaterThan(10);
  for (const move of chosen) expect(words([move]).join(' ')).toMatch(option);
});

test.each([
  ['de', '43,20 €', '14. März', '5 Tage', 'gestern'],
  ['es', '43,20 €', 'el 14 de marzo', '5 días', 'ayer'],
  ['fr', '43,20 €', 'le 14 mars', '5 jours', 'hier'],
])('%s: money, days and times are said as people say them', (code, money, day, time, before) => {
  const { figures, hand } = languageOf(code);
  const ways = (value: string): string[] =>
    Array.from({ length: 60 }, (_, seed) => spoken(value, '2026-03-03T10:00:00Z', chance(String(seed))('s'), figures));
  expect(ways('43.20 EUR')).toContain(money);
  expect(ways('2026-03-14')).toContain(day);
  expect(ways('P5D')).toContain(time);
  expect(ago(86_400_000, chance('7')('s'), figures)).toBe(before);
  const calm = { ...personas[0]!, typing: { ...personas[0]!.typing, typos: 0, lowercase: 1, unpunctuated: 0 } };
  expect(typed('Was ist mit der Lieferung?', calm, 'calm', false, hand, chance('7')('t'))).toMatch(/^was ist/);
});

test.each([
  ['Vale y hasta cuándo vale?', 'Vale ¿y hasta cuándo vale?'],
  ['Hola, me pueden ayudar?', 'Hola, ¿me pueden ayudar?'],
  ['Quiero cancelar, cuándo llega el dinero?', 'Quiero cancelar, ¿cuándo llega el dinero?'],
  ['No hay nadie? Gracias!', '¿No hay nadie? ¡Gracias!'],
  ['Mi correo es a.b@example.com.', 'Mi correo es a.b@example.com.'],
])('who takes care in Spanish writes "%s" as "%s"', (bare, careful) => {
  expect(bothEnds(bare)).toBe(careful);
});

test.each([
  ['es', '¿Puedo ayudarle en algo más?'],
  ['fr', 'Puis-je faire autre chose pour vous ?'],
])('%s: there is nothing to say yes to in "%s"', (language, text) => {
  const { acts } = read(text, { language, now: '2026-03-03T10:00:00Z', topics: [], slots: [], said: '' });
  expect(questionsIn(acts, [], []).confirm).toBeNull();
});

test.each(['es', 'fr'] as const)('%s: no article stands twice, nor apart from a word that it melts into', (code) => {
  for (const pack of ['retail', 'telecom']) {
    const people = crowdOf(loadScenario(`scenarios/${pack}.${code}.yaml`, personas));
    for (let n = 0; n < 150; n++)
      for (const text of words([people(n, 0).open('chat', null)]))
        expect(text).not.toMatch(/\b(?:el el|le le|de el|a el) (?!\p{Lu})/iu);
  }
});
