import type { ValueType } from '../events/need.ts';
import { fitted, speaksOf, type Profile } from './aboutness.ts';
import type { Tongue } from './cues.ts';
import { deniesSum, gratis, isBound, isOfAnother, NO_SUM } from './free.ts';
import type { Ground } from './ground.ts';
import { once } from './once.ts';
import type { Claim, Stance } from './reading.ts';
import { setAside, type Put } from './stance.ts';
import { wordsOf, type Word } from './words.ts';
import { namesPage } from './values/identifier.ts';
import type { Value } from './values/value.ts';
import { typesOf, valuesIn, type Valued } from './values/values.ts';

/** The only topic of its type needs no word of its own; among several, one must be named. */
const ALONE = 0.3;
const ASKED = 0.35;
const ONLY_ASKED = 0.55;
const CLOSE = 0.15;
const TIED = 0.7;
/** Of a claim whose clause does not name its topic. */
export const LEAST = 0.2;
const NEARBY = 0.3;
const NAMED = 0.4;
/** A phrase of the topic stands whole. */
const NAMED_WHOLE = 0.5;
const DOUBTFUL = 0.4;
const BARE = 1;
const COUNTED_REACH = 40;
const SEGMENT_REACH = 90;
const MOST_VALUES = 12;

const MEASURED: ReadonlySet<ValueType | undefined> = new Set(['money', 'date', 'duration', 'number', 'percent']);
const NOTHING: Value = { type: 'money', value: '0.00', from: 0, to: 0 };

/** Claims of money, dates, durations, numbers and shares. */
export function valueClaims(ground: Ground): Claim[] {
  const { clauses, tongue, now, profiles } = ground;
  const { typed, types } = wantedOf(profiles);
  const claims: Claim[] = [];
  if (typed.length === 0) return claims;
  clauses.forEach((clause, i) => {
    if (asks(clause) || (clause.option !== null && clause.words.length <= 4) || isTitle(clause, clauses[i + 1])) return;
    const valued = valuesIn(clause, tongue, now, types);
    // A row of figures says nothing of one matter in particular.
    const values = [...valued.values.slice(0, MOST_VALUES), ...gratis(clause, valued, types, clauses)];
    for (const profile of typed)
      if (profile.topic.type === 'money' && deniesSum(clause, profile))
        claims.push(claimOf(profile, NO_SUM, NOTHING, mannerOf(NOTHING, valued, clause, tongue), clause));
    for (const value of values) {
      // "That's all for today" tells no day.
      if (value.type === 'date' && clause.signs.has('settled') && !/\d/.test(clause.folded)) continue;
      const about = meant(value, valued, i, typed, ground);
      if (about.length === 0) continue;
      const manner = mannerIn(value, valued, clause, tongue);
      for (const [profile, fit] of about) claims.push(claimOf(profile, fit, value, manner, clause));
    }
  });
  return claims;
}

const wantedOf = once((profiles: readonly Profile[]) => ({
  typed: profiles.filter(({ topic }) => MEASURED.has(topic.type)),
  types: typesOf(profiles.map(({ topic }) => topic.type!)),
}));

/** The name of the article that the next line links to. */
const isTitle = ({ kind }: Put, next: Put | undefined): boolean =>
  kind === 'heading' && next !== undefined && namesPage(next.folded);

/** A question states nothing, unless it is a hedge with a question mark ("around mid-April?"). */
export const asks = (clause: Put): boolean => clause.question && !clause.signs.has('hedge');

/** The topics that a value is meant for, with how surely. */
function meant(
  value: Value,
  { figures }: Valued,
  i: number,
  typed: readonly Profile[],
  ground: Ground,
): [Profile, number][] {
  const lessened = value.type === 'money' ? lessenedIn(i, ground) : [];
  const same = typed.filter(
    (profile) =>
      profile.topic.type === value.type && (lessened.length === 0 || speaksOf(lessened, profile) < NAMED_WHOLE),
  );
  if (same.length === 0) return [];
  const clause = ground.clauses[i]!;
  const near = nearby(value, figures);
  const wanted = same.filter((profile) => ground.spoken(profile) >= NAMED);
  // What alone was asked about is what a bare value answers.
  const asked = (profile: Profile): number =>
    (wanted.length === 1 && same.length > 1 && wanted[0] === profile ? ONLY_ASKED : ASKED) *
    Math.min(1, ground.spoken(profile));
  const scored = same.map((profile): Scored => {
    const evidence =
      anchored(value, figures, ground.fit(i, profile), profile) + NEARBY * Math.min(1, speaksOf(near, profile));
    return { profile, evidence, score: evidence + asked(profile) };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const chosen = scored.filter(({ score }) => score >= best - CLOSE);
  return chosen.map(({ profile, evidence, score }) => {
    const fit = fitted(score + (same.length === 1 ? ALONE : 0)) * (chosen.length > 1 && best < 2 ? TIED : 1);
    const named =
      evidence >= NAMED ||
      isBare(clause, profile, ground) ||
      takesOff(value, figures, profile) ||
      (same.length === 1 && clause.stance.hedged && wanted.length === 1);
    // "Free of charge" is the sum of what it names.
    if (value.from === value.to && !named && (same.length > 1 || isBound(profile))) return [profile, 0];
    if (value.from === value.to && isOfAnother(clause, profile, ground.profiles))
      return [profile, Math.min(fit, DOUBTFUL)];
    const counts = value.type !== 'number' || isCounted(figures, value, profile, ground.tongue);
    return [profile, Math.max(LEAST, named && counts ? fit : Math.min(fit, DOUBTFUL))];
  });
}

/** "10% off" of a discount. */
const takesOff = ({ type, to }: Value, figures: string, { topic }: Profile): boolean =>
  type === 'percent' && /^ off\b/.test(figures.slice(to)) && topic.about.some((word) => DISCOUNT.test(word));
const DISCOUNT = /\b(?:off|discount|reduction|saving)/i;

/** "30 days after delivery": what the time runs from is not what takes it. */
function anchored({ type, to }: Value, figures: string, fit: number, profile: Profile): number {
  const anchor = type === 'duration' ? ANCHOR.exec(figures.slice(to, to + SEGMENT_REACH)) : null;
  if (!anchor) return fit;
  const after = figures.slice(to + anchor[0].length);
  const rest = wordsOf(`${figures.slice(0, to)} ${after}`);
  return speaksOf(wordsOf(anchor[1]!), profile) > 0 ? Math.min(fit, speaksOf(rest, profile)) : fit;
}
const ANCHOR =
  /^ (?:(?:business|working|calendar) )?(?:after|from|of|since|following|nach|ab|seit|desde|tras|despues de|apres|a compter de|a partir de|suivant) ((?:[\p{L}'-]+ ?){1,4})/u;

/** What a sum of this clause is taken off ("… $5, which is taken off the refund"): of that it is not the amount. */
function lessenedIn(i: number, { clauses }: Ground): readonly Word[] {
  for (const clause of [clauses[i], clauses[i + 1]]) {
    const off = clause?.sentence === clauses[i]!.sentence && clause.hits.find(({ cue }) => cue === 'takenOff');
    if (off) return clause.words.slice(off.to);
  }
  return [];
}

interface Scored {
  readonly profile: Profile;
  readonly evidence: number;
  readonly score: number;
}

/** "It takes 14 days": no matter of its own, so that it answers what was asked. */
function isBare(clause: Put, { near }: Profile, { tongue, said: { stems: asked } }: Ground): boolean {
  // What stands under a name answers what it names.
  const words = clause.kind === 'cell' || clause.label.length === 0 ? clause.words : [...clause.words, ...clause.label];
  const own = words.filter(
    ({ text, stem }, i) =>
      !/\d/.test(text) &&
      !tongue.empty.has(text) &&
      !tongue.figurative.has(text) &&
      !near.has(stem) &&
      !asked.has(stem) &&
      !clause.hits.some(({ cue, from, to }) => MANNER.has(cue) && from <= i && i < to),
  );
  // "We are closed on Sunday" says something of its own.
  if (clause.signs.has('cannot')) return false;
  // "Activation takes 4 hours" names what it is about.
  const opens = clause.words.findIndex((word) => word === own[0]) <= BARE;
  return own.length === 0 || (own.length <= BARE && !opens && !tongue.kin.has(own[0]!.stem));
}

/** Cues that say how, not what. */
const MANNER: ReadonlySet<string> = new Set(['hedge', 'approx', 'limit', 'yes', 'greet', 'thank', 'apologise']);

/** A number counts what is named beside it ("220 points"), or ends its phrase ("Balance: 340"). */
function isCounted(figures: string, { from, to }: Value, { stems, near }: Profile, tongue: Tongue): boolean {
  const after = figures.slice(to, to + COUNTED_REACH);
  const beside = wordsOf(after).slice(0, 3);
  if (beside.length === 0 || /^\s*[.,;!)°]/.test(after)) return true;
  const before = wordsOf(figures.slice(Math.max(0, from - SEGMENT_REACH), from).replace(/^.*,/, ''));
  if (beside.some(({ stem }) => stems.has(stem) || near.has(stem))) return true;
  // "Two clicks" counts clicks, whatever stands before.
  return tongue.empty.has(beside[0]!.text) && before.some(({ stem }) => stems.has(stem));
}

const nearby = once((value: Value, figures: string) => wordsOf(segment(figures, value)));

/** The words about a value up to the next comma on either side. */
function segment(figures: string, { from, to }: Value): string {
  const before = figures.slice(Math.max(0, from - SEGMENT_REACH), from);
  const after = figures.slice(from, to + SEGMENT_REACH);
  const comma = after.indexOf(',', to - from);
  return before.slice(before.lastIndexOf(',') + 1) + (comma < 0 ? after : after.slice(0, comma));
}

const APPROX_REACH = 14;

/** How a value is put, by its clause and by what stands before it. */
type Manner = Stance & Pick<Claim, 'rounded'>;

function mannerOf(value: Value, { figures }: Valued, { stance }: Put, tongue: Tongue): Manner {
  const before = figures.slice(Math.max(0, value.from - SEGMENT_REACH), value.from);
  const { hedged, conditional, general } = stance;
  return {
    // What is free is said so by a denial.
    negated: value.from < value.to && setAside(before, tongue),
    hedged,
    conditional,
    quoted: stance.quoted && tongue.find(wordsOf(before)).some(({ cue }) => cue === 'reported'),
    general,
    rounded: value.rounded ?? tongue.find(wordsOf(before.slice(-APPROX_REACH))).some(({ cue }) => cue === 'approx'),
  };
}

const mannerIn = once(mannerOf);

function claimOf({ topic }: Profile, fit: number, value: Value, manner: Manner, clause: Put): Claim {
  const { negated, hedged, conditional, quoted, general, rounded } = manner;
  return {
    negated,
    hedged,
    conditional,
    quoted,
    general,
    topic: topic.id,
    type: topic.type!,
    value: value.value,
    ...(value.upTo !== undefined && { upTo: value.upTo }),
    ...(value.readings && { readings: value.readings }),
    fit,
    rounded,
    quote: clause.text,
  };
}
