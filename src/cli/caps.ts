import { firstContacts } from '../engine/budget.ts';
import { type Plan, topRate } from '../events/plan.ts';
import type { Shard } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ground } from '../targets/ground.ts';
import type { Caps } from '../targets/guard.ts';
import { isProven } from '../targets/proof.ts';

/** Without a proof that who sends load may do so. Contacts; contacts at once; contacts per hour. */
const SMALL = { conversations: 50, concurrent: 5, perHour: 3600 };

/**
 * What may be done to the host of an address; null: it is this machine. @throws IrateError if the plan is more than that,
 * or if it is driven in parts, of which none knows what the others do
 */
export async function capsFor(address: string, ground: Ground, plan: Plan, shard?: Shard): Promise<Caps | null> {
  const url = new URL(address);
  const entry = ground.permission.entryOf(url);
  if (!entry) return null;
  const { token, acknowledged, humans } = entry;
  const limits = { concurrent: Infinity, humans: humans !== 'sandbox' };
  if (token !== undefined && (await isProven(url, token, ground))) return { conversations: Infinity, ...limits };
  if (shard !== undefined)
    throw new IrateError(
      'unproven_parts',
      `${url.host} may have so many conversations and no more, and the parts of a run cannot count together`,
      address,
      'Drive it by one process: without --workers, --shard and --over. With a proof there is no cap (`token` in its entry in targets.allow).',
    );
  const planned = firstContacts(plan);
  if (acknowledged) {
    const { conversations } = acknowledged;
    if (planned <= conversations) return { conversations, ...limits };
    throw new IrateError(
      'over_budget',
      `${planned} conversations are planned, and ${acknowledged.tenant} may have ${conversations}`,
      address,
      'Plan fewer: --ladder, --blocks.',
    );
  }
  const { conversations, concurrent, perHour } = SMALL;
  if (planned <= conversations && topRate(plan) <= perHour) return { conversations, concurrent, humans: limits.humans };
  throw new IrateError(
    'unproven',
    `${planned} conversations at up to ${topRate(plan)} an hour go to ${url.host}, and nothing shows that you may send them`,
    address,
    `Without a proof: at most ${conversations}, at 1/s, ${concurrent} at once. Write a word of your own as \`token\` in its entry in targets.allow, and serve that word at ${url.host}/.well-known/irate.txt or as a TXT record of _irate.${url.hostname}; for a vendor’s cloud, write \`acknowledged\`.`,
  );
}
