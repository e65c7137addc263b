import { BANKING } from './banking/knowledge.ts';
import type { Knowledge } from './knowledge.ts';
import { RETAIL } from './retail/knowledge.ts';
import { TELECOM } from './telecom/knowledge.ts';

/** Every trade that the reference bot knows, by name. */
export const TRADES = { retail: RETAIL, telecom: TELECOM, banking: BANKING } as const satisfies Record<
  string,
  Knowledge
>;
export type TradeName = keyof typeof TRADES;

/** The trade whose matters are most of those that customers come with; null: it knows none of them. */
export function tradeFor(intents: readonly string[]): TradeName | null {
  const known = (trade: TradeName): number => intents.filter((intent) => TRADES[trade].skills.has(intent)).length;
  const [best] = (Object.keys(TRADES) as TradeName[]).sort((a, b) => known(b) - known(a));
  return best !== undefined && known(best) > 0 ? best : null;
}
