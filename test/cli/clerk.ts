import { request } from 'undici';
import { bodyOf, serve } from '../targets/loopback.ts';

/** How the clerk of a conversation goes wrong. */
export type Slip = 'none' | 'pays too much' | 'does nothing' | 'opens the wrong file';

/**
 * A bot that refunds double charges through the tools of a back office. `slip` says how it goes wrong with a customer,
 * by the customer's number.
 */
export function clerk(
  office: string,
  slip: (customer: number) => Slip,
): Promise<{ url: string; close: () => Promise<void> }> {
  const orders = new Map<string, string>();
  let last = '';
  return serve((incoming, response) => {
    void bodyOf(incoming).then(async ({ conversation, user, text }) => {
      const who = String(user);
      const kind = slip(Number(/\d+$/.exec(who)?.[0] ?? 0));
      const order = /HP-\d{7}/i.exec(String(text))?.[0] ?? orders.get(who);
      if (order === undefined) return void response.end(JSON.stringify({ reply: 'What is your order number?' }));
      orders.set(who, order);
      const headers = { 'content-type': 'application/json', 'x-irate-conversation': String(conversation) };
      const call = async (path: string, body?: object): Promise<Record<string, string>> => {
        const method = body === undefined ? 'GET' : 'POST';
        const sent = await request(`${office}${path}`, {
          method,
          headers,
          ...(body && { body: JSON.stringify(body) }),
        });
        return (await sent.body.json()) as Record<string, string>;
      };
      const { amount = '' } = await call(`/orders/${order}/payment`);
      if (kind === 'opens the wrong file' && last !== '' && last !== order) await call(`/orders/${last}`);
      last = order;
      const sum = kind === 'pays too much' ? `${(Number.parseFloat(amount) + 1).toFixed(2)} USD` : amount;
      if (kind !== 'does nothing') await call(`/orders/${order}/refunds`, { amount: sum });
      const reply = `I have refunded the second charge for order ${order}. It is back on your card within 5 business days. The refund is ${amount}.`;
      response.end(JSON.stringify({ reply }));
    });
  });
}
