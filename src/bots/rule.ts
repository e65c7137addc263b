import type { ValueType } from '../events/need.ts';
import type { Office } from '../office/office.ts';
import type { Fact } from './skill.ts';

/** A fact that holds for everybody, as the knowledge base has it now; none if the article is gone. */
export function rule(
  office: Office,
  article: string,
  type: ValueType,
  say: Fact['say'],
  mistakable: boolean,
): readonly Fact[] {
  const found = office.article(article);
  if (found === null) return [];
  const business = /business days/i.test(found.text);
  return [{ id: article, type, truth: found.value, business, say, source: mistakable ? { from: 'rule' } : null }];
}

/** A fact about one customer, out of its own file. */
export function own(id: string, type: ValueType, truth: string, say: Fact['say'], mistakable: boolean): Fact {
  return { id, type, truth, business: false, say, source: mistakable ? { from: 'file' } : null };
}

/** "43.20 USD" in hundredths. */
export function cents(money: string | undefined): number {
  return Math.round(Number.parseFloat(money ?? 'NaN') * 100);
}
