import type { Value } from './value.ts';

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

/** Times of day: "8 to 10 am", "14 h", "08:00-10:00", "2 pm". */
export function timesIn(figures: string): Value[] {
  const found: Value[] = [];
  for (const m of figures.matchAll(RANGE)) {
    if (m[3] === undefined && m[6] === undefined && m[2] === undefined && m[5] === undefined && !/-|–/.test(m[0])) {
      if (!/\b(?:between|from|entre|zwischen|von|de)\s$/.test(figures.slice(Math.max(0, m.index - 9), m.index)))
        continue;
    }
    const to = clock(m[4]!, m[5], m[6]);
    const from = clock(m[1]!, m[2], m[3] ?? (+m[1]! <= +m[4]! ? m[6] : undefined));
    if (from !== null && to !== null)
      found.push({ type: 'time', value: `${from}-${to}`, from: m.index, to: m.index + m[0].length });
  }
  for (const m of figures.matchAll(POINT)) {
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
