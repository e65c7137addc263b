// What the four bots have in common: the shop that they work for, behind the REST of its back office.

const OFFICE = process.env.OFFICE;

/** A row of the back office, null where there is none. `conversation`: on whose behalf. */
export async function row(path, conversation) {
  const response = await fetch(OFFICE + path, { headers: { 'x-irate-conversation': conversation } }).catch(() => null);
  return response?.ok ? response.json() : null;
}

/** Where an order is, in words. */
export async function whereIs(number, conversation) {
  const order = await row(`/orders/${number}`, conversation);
  return order ? `Your order ${number} is ${order.stage}. It arrives on ${order.eta}.` : `There is no order ${number}.`;
}

export const ORDER = /HP-\d{7}/i;

/** What a customer gets to read who asks for a person. */
export const HANDOVER = 'One moment, I am connecting you to a colleague.';

/** Serves on a free port of this machine, and tells the test where. */
export const listening = (server) => () => console.log(`http://127.0.0.1:${server.address().port}`);
