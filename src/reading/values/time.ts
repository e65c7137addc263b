import type { Value } from './value.ts';
import { matches } from '../matches.ts';

const CLOCK = String.raw`(\d{1,2})(?:(?:[:.h]|\sh\s?)(\d{2}))?`;
const HALF = String.raw`(?:\s?(am|pm|a\.m\.|p\.m\.|uhr|h\b|hrs?\b|o'clock|in the (?:morning|afternoon|evening)|de la (?:manana|tarde|noche)))?`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,:/$€£-])${CLOCK}${HALF}\s?(?:-|–|to|and|until|bis|und|a|y|et|à)\s?(?:las\s)?${CLOCK}${HALF}(?![\d/%,]|\.\d)`,
  'g',
);
const POINT = new RegExp(
  String.raw`(?<![\d.,:/$€£-])(?:(\d{1,2}):(\d{2})(?![\d:])${HALF}|(\d{1,2})\s?(am|pm|a\.m\.|p\.m\.|uhr|h\b|o'clock|in the (?:morning|afternoon|evening)|de la (?:manana|tarde|noche)))`,
  'g',
);

/** "Quarter to 9", "halb 4", "5 heures et quart", "las 3 y media": of the morning, where nothing says so. */
const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:a |1 )?quarter past (\d{1,2})\b/g, 15],
  [/\bhalf past (\d{1,2})\b/g, 30],
  [/\b(?:a |1 )?quarter to (\d{1,2})\b/g, -15],
  [/\bhalb (\d{1,2})\b/g, -30],
  [/\bviertel nach (\d{1,2})\b/g, 15],
  [/\bviertel vor (\d{1,2})\b/g, -15],
  [/\b(\d{1,2}) heures? et quart\b/g, 15],
  [/\b(\d{1,2}) heures? et demie\b/g, 30],
  [/\b(\d{1,2}) heures? moins le quart\b/g, -15],
  [/\blas? (\d{1,2}) y cuarto\b/g, 15],
  [/\blas? (\d{1,2}) y media\b/g, 30],
  [/\blas? (\d{1,2}) menos cuarto\b/g, -15],
  [/\b(?:a|sobre|hasta|desde) las? (\d{1,2})\b(?![:.h]| y | menos )/g, 0],
];
const EVENING =
  /^.{0,4}(?:in the (?:afternoon|evening)|at night|nachmittags|abends|de la (?:tarde|noche)|de l'apres-midi|du soir)/;

/** One of the words that all of them have. */
const SPOKEN_WORD = /quarter|half|halb|viertel|heure|\bla/;

function spokenIn(figures: string): Value[] {
  if (!SPOKEN_WORD.test(figures)) return [];
  return SPOKEN.flatMap(([pattern, minutes]) =>
    matches(pattern, figures).map(({ 0: words, 1: hour, index }) => {
      const late = EVENING.test(figures.slice(index + words.length)) && +hour! < 12 ? 12 : 0;
      const at = (+hour! + late) * 60 + minutes;
      const value = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(((at % 60) + 60) % 60).padStart(2, '0')}`;
      return { type: 'time' as const, value, from: index, to: index + words.length };
    }),
  );
}

/** Times of day: "8 to 10 am", "14 h", "08:00-10:00", "2 pm". */
export function timesIn(figures: string): Value[] {
  if (!/\d/.test(figures)) return [];
  const found: Value[] = spokenIn(figures);
  for (const m of matches(RANGE, figures)) {
    if (found.some((other) => m.index < other.to && m.index + m[0].length > other.from)) continue;
    if (m[3] === undefined && m[6] === undefined && m[2] === undefined && m[5] === undefined && !/-|–/.test(m[0])) {
      if (!/\b(?:between|from|entre|zwischen|von|de)\s$/.test(figures.slice(Math.max(0, m.index - 9), m.index)))
        continue;
    }
    const to = clock(m[4]!, m[5], m[6]);
    const from = clock(m[1]!, m[2], m[3] ?? (+m[1]! <= +m[4]! ? m[6] : undefined));
    if (from !== null && to !== null)
      found.push({ type: 'time', value: `${from}-${to}`, from: m.index, to: m.index + m[0].length });
  }
  for (const m of matches(POINT, figures)) {
    if (found.some((other) => m.index >= other.from && m.index < other.to)) continue;
    const at = clock(m[1] ?? m[4]!, m[2], m[3] ?? m[5]);
    if (at !== null) found.push({ type: 'time', value: at, from: m.index, to: m.index + m[0].length });
  }
  return found;
}

function clock(hours: string, minutes: string | undefined, half: string | undefined): string | null {
  let hour = +hours;
  if (half !== undefined && /^p|afternoon|evening|tarde|noche/.test(half) && hour < 12) hour += 12;
  if (half !== undefined && /^a|morning|manana/.test(half) && hour === 12) hour = 0;
  if (hour > 24 || +(minutes ?? 0) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}
