import type { Trade } from '../office/tools/table.ts';
import type { Scenario } from '../scenarios/scenario.ts';

/** What the scenario's trade has beyond what every shop has. */
export function tradeOf({ office, intents }: Scenario): Trade {
  const actions = new Map<string, Set<string>>();
  for (const { needs } of Object.values(intents))
    for (const need of needs)
      if (need.kind === 'action')
        actions.set(need.action, new Set([...(actions.get(need.action) ?? []), ...Object.keys(need.where ?? {})]));
  return { tables: office, actions: [...actions].map(([name, args]) => ({ name, args: [...args] })) };
}
