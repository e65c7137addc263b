import { isStatement } from './acts.ts';
import type { Ground } from './ground.ts';
import type { Act, ActKind, Claim } from './reading.ts';
import type { Put } from './stance.ts';

/** What a reply says on the matter in words from which nothing was read. */

const SAYS_SOMETHING = 4;
/** A claim that reads a clause. */
const READ = 0.3;
/** "It stays good for as long as we're in business": on what was asked by a pronoun, or by whom it speaks to. */
const POINTS =
  /\b(?:it|its|they|them|that|this|those|these|one|ones|you|your|yours|es|sie|dafur|damit|darauf|daran|dazu|ihr|ihre|ihnen|ihrem|ihren|du|dir|dich|dein|eso|esto|ello|ella|usted|su|sus|tu|tus|ca|cela|c'est|il|elle|ils|elles|vous|votre|vos|toi)\b/;
/** Acts that say nothing on any matter. */
const IDLE: readonly ActKind[] = ['answer', 'bright', 'care'];

/** Such statements, as written. */
export function leftOver({ clauses, said }: Ground, claims: readonly Claim[], acts: readonly Act[]): string[] {
  const isRead = ({ text }: Put): boolean =>
    claims.some(({ quote, fit }) => quote === text && fit >= READ) ||
    acts.some(({ quote, kind }) => quote === text && !IDLE.includes(kind));
  return clauses
    .filter(
      (clause) =>
        clause.words.length >= SAYS_SOMETHING &&
        isStatement(clause) &&
        (POINTS.test(clause.folded) || clause.words.some(({ stem }) => said.matter.has(stem))) &&
        !isRead(clause),
    )
    .map(({ text }) => text);
}
