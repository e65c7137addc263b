import { fitted, type Profile } from './aboutness.ts';
import { asks } from './claims.ts';
import { matterOf, type Tongue } from './cues.ts';
import { once } from './once.ts';
import type { Claim } from './reading.ts';
import { setAside } from './stance.ts';
import { unasked } from './unasked.ts';
import { inFigures, isSpelled } from './values/numerals.ts';
import { timesIn } from './values/time.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** Claims of choices and of short phrases. */

const ENOUGH = 0.6;

interface Wording {
  readonly as: string;
  readonly stems: readonly string[];
  readonly figures: readonly string[];
  readonly times: readonly string[];
}

/** A wording as the stems and figures that must come up again. */
function wordingOf(as: string, tongue: Tongue): Wording {
  const figures = inFigures(fold(as), tongue.lexicon);
  const matter = matterOf(figures, tongue);
  const words = matter.length > 0 ? matter : wordsOf(figures);
  return {
    as,
    stems: words.filter((word) => !/\d/.test(word.text)).map((word) => word.stem),
    figures: figures.match(/\d+/g) ?? [],
    times: timesIn(figures).map(({ value }) => value),
  };
}

const wordingsOf = once(({ topic: { wordings = [] } }: Profile, tongue: Tongue) =>
  wordings.map((wording) => wordingOf(wording, tongue)),
);

const choicesOf = once(({ topic: { choices = [] } }: Profile) =>
  choices.map((choice) => ({ choice, words: wordsOf(fold(choice)) })).sort((a, b) => b.words.length - a.words.length),
);

/** Enum topics: the choices that a clause names, the longest first, so that "in transit" is not "transit". */
export const choiceClaims = unasked('enum', (profile, ground) => {
  const claims: Claim[] = [];
  const choices = choicesOf(profile);
  ground.clauses.forEach((clause, i) => {
    if (asks(clause)) return;
    const fit = fitted(Math.max(0.3, ground.fit(i, profile)));
    const taken = new Set<number>();
    for (const { choice, words } of choices) {
      const at = sequence(clause.words, words, taken);
      if (at < 0) continue;
      words.forEach((_, n) => taken.add(at + n));
      const before = clause.words
        .slice(0, at)
        .map(({ text }) => text)
        .join(' ');
      claims.push({
        ...clause.stance,
        negated: setAside(before, ground.tongue),
        topic: profile.topic.id,
        type: 'enum',
        value: choice,
        fit,
        rounded: false,
        quote: clause.text,
      });
    }
  });
  return claims;
});

/** Where the stems of a wording stand in a row, up to two words apart. */
function sequence(words: readonly Word[], wanted: readonly Word[], taken: ReadonlySet<number>): number {
  const same = (i: number, n: number): boolean =>
    wanted[n]!.text.length <= 2 ? words[i]?.text === wanted[n]!.text : words[i]?.stem === wanted[n]!.stem;
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i) || !same(i, 0)) continue;
    let at = i;
    let n = 1;
    while (n < wanted.length) {
      const next = [1, 2, 3].find((step) => same(at + step, n));
      if (next === undefined) break;
      at += next;
      n++;
    }
    if (n === wanted.length) return i;
  }
  return -1;
}

/** Text topics: the wording that a clause repeats best, or the time of day that it gives where the wordings give one. */
export const wordingClaims = unasked('text', (profile, ground) => {
  const claims: Claim[] = [];
  const wordings = wordingsOf(profile, ground.tongue);
  ground.clauses.forEach((clause, i) => {
    if (asks(clause)) return;
    const { folded } = clause;
    const figures = isSpelled(clause, ground.tongue) ? inFigures(folded, ground.tongue.lexicon) : folded;
    const around = ground.clauses
      .slice(Math.max(0, i - 1), i + 2)
      .filter((other) => other.sentence === clause.sentence);
    const stems = new Set([...clause.label, ...around.flatMap((other) => other.words)].map((word) => word.stem));
    const numbers = new Set(figures.match(/\d+/g));
    const times = timesIn(figures);
    const fit = fitted(Math.max(0.3, ground.fit(i, profile)));
    const claim = (value: string, sure: number): Claim => ({
      ...clause.stance,
      negated: false,
      topic: profile.topic.id,
      type: 'text',
      value,
      fit: sure,
      rounded: false,
      quote: clause.text,
    });
    const best = bestOf(
      wordings,
      stems,
      numbers,
      times.map(({ value }) => value),
    );
    const other = best ? null : otherFigure(wordings, clause.words);
    if (best) claims.push(claim(best, Math.max(fit, 0.6)));
    else if (other) claims.push(claim(other, Math.max(fit, 0.6)));
    else if (times.length > 0 && wordings.some((wording) => wording.times.length > 0))
      claims.push(claim(times[0]!.value, fit));
  });
  return claims;
});

/** "Gate 4" where the wordings have "gate 7": the same words before another figure. */
function otherFigure(wordings: readonly Wording[], words: readonly Word[]): string | null {
  for (const { stems, figures } of wordings) {
    if (stems.length !== 1 || figures.length !== 1) continue;
    const at = words.findIndex(({ stem }, i) => stem === stems[0] && /^\d{1,3}$/.test(words[i + 1]?.text ?? ''));
    if (at >= 0) return `${words[at]!.text} ${words[at + 1]!.text}`;
  }
  return null;
}

function bestOf(
  wordings: readonly Wording[],
  stems: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
  times: readonly string[],
): string | null {
  let best: string | null = null;
  let most = ENOUGH;
  for (const wording of wordings) {
    if (wording.times.length > 0 && times.some((time) => wording.times.includes(time))) return wording.as;
    if (!wording.figures.every((figure) => numbers.has(figure) || numbers.has(figure.replace(/^0/, '')))) continue;
    const there = wording.stems.filter((stem) => stems.has(stem)).length;
    const share = (there + wording.figures.length * 2) / (wording.stems.length + wording.figures.length * 2);
    if (share >= most) {
      most = share;
      best = wording.as;
    }
  }
  return best;
}
