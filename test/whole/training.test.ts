import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EN } from '../../src/customers/phrases/en.ts';
import { SMALL_TALK } from '../../src/bots/language/sentences.ts';
import { TRADES } from '../../src/bots/trades.ts';

const RUN = 5;

/** Each way to read "[a|b]". */
function readings(text: string): string[] {
  const choice = /\[([^[\]]*)\]/.exec(text);
  if (!choice) return [text];
  const [from, to] = [choice.index, choice.index + choice[0].length];
  return choice[1]!.split('|').flatMap((one) => readings(text.slice(0, from) + one + text.slice(to)));
}

/** Runs of so many words, over no mark and no placeholder. */
const runs = (text: string): string[] =>
  text
    .replaceAll('’', "'")
    .toLowerCase()
    .split(/\{\{[^}]*\}\}|#\w+|[.?!,:;]/)
    .flatMap((part) => {
      const words = part.match(/[a-z0-9']+/g) ?? [];
      return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
    });

test.each(Object.values(TRADES))(
  'the $trade bot learned from no sentence that shares five words in a row with what a customer says',
  ({ trade, lessons }) => {
    const pack = parse(readFileSync(`scenarios/${trade}.yaml`, 'utf8')) as {
      intents: Record<
        string,
        { opening: string[]; parts?: Record<string, string[]>; followups?: Record<string, string[]> }
      >;
    };
    const said = Object.values(pack.intents).flatMap(({ opening, parts = {}, followups = {} }) => [
      ...opening,
      ...Object.values(parts).flat(),
      ...Object.values(followups).flat(),
    ]);
    said.push(...Object.values(EN.lines).flatMap((moods) => Object.values(moods).flat() as string[]));
    expect(said.length).toBeGreaterThan(400);
    const known = new Set(said.flatMap(readings).flatMap(runs));
    const copies = [...lessons, ...SMALL_TALK]
      .flatMap(({ sentences }) => sentences)
      .filter((one) => runs(one).some((run) => known.has(run)));
    expect(copies).toEqual([]);
  },
);
