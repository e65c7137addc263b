import { matches } from '../matches.ts';

/** A day that goes by a name, where it stands; the month from 0. */
export interface Feast {
  readonly from: number;
  readonly length: number;
  readonly month: number;
  readonly day: number;
}

/** Days that go by a name: "New Year's Eve", "Heiligabend". */
const FEASTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:new year's eve|silvester|nochevieja|la saint-sylvestre)\b/g, 12, 31],
  [/\b(?:new year's day|neujahr|ano nuevo|jour de l'an)\b/g, 1, 1],
  [/\b(?:christmas eve|heiligabend|nochebuena|reveillon de noel)\b/g, 12, 24],
  [/\b(?:christmas day|1\. weihnachtstag|dia de navidad|jour de noel)\b/g, 12, 25],
  [
    /\b(?:(?:the )?end of (?:the|this) year|year's end|jahresende|ende (?:des|dieses) jahres|(?:fin|final) de(?:l| este)? ano|(?:la )?fin de l'annee)\b/g,
    12,
    31,
  ],
  [/\b(?:boxing day|2\. weihnachtstag)\b/g, 12, 26],
  [/\bhalloween\b/g, 10, 31],
  [/\b(?:valentine'?s(?: day)?|valentinstag|(?:dia de )?san valentin|(?:la )?saint-valentin)\b/g, 2, 14],
];

/** A word of each of them. */
const FESTIVE =
  /year|silvest|sylvest|neujahr|nochevieja|nuevo|l'an|christmas|heilig|noche|noel|weihnacht|navidad|jahres|\bano\b|boxing|halloween|valentin/;

/** The days that go by a name. */
export function feastsIn(figures: string): Feast[] {
  if (!FESTIVE.test(figures)) return [];
  return FEASTS.flatMap(([pattern, month, day]) =>
    matches(pattern, figures).map(({ index, 0: name }) => ({
      from: index,
      length: name.length,
      month: month - 1,
      day,
    })),
  );
}
