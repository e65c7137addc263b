import { say } from '../advance.ts';
import type { Fault } from './fault.ts';

/** The place in the cache is shared: it greets one customer with another's order and address. */
export const crossTalk: Fault = ({ session, draft, places }) => {
  const own = { order: session.given.get('order') ?? null, email: session.given.get('email') ?? null };
  if (places === null || draft.parts.length === 0 || (own.order === null && own.email === null)) return null;
  const other = places.swap({ conversation: session.conversation, ...own, at: session.at });
  const order = other?.order === own.order ? null : (other?.order ?? null);
  const email = other?.email === own.email ? null : (other?.email ?? null);
  if (order === null && email === null) return null;
  const words =
    order === null
      ? [`I have your account ${email!} here.`, `You are signed in as ${email!}.`]
      : [`I have your order ${order} here.`, `I am looking at your order ${order}.`];
  draft.parts.unshift(say('other', words));
  return [
    { mode: 'cross_talk', note: `shows ${order ?? email!} of ${other!.conversation}`, mendedBy: { kind: 'nothing' } },
  ];
};
