import type { Finding, Skill } from '../skill.ts';
import { own, rule } from '../rule.ts';

const unknown: Finding = { kind: 'unknown', slot: 'order' };

const orderStatus: Skill = {
  intent: 'order_status',
  about: 'where a parcel is',
  words:
    /\b(?:order|parcel|package|deliver\w*|arriv\w*|date|status|stage|track\w*|ship\w*|sent|com(?:e|es|ing)|out|way|here)\b/i,
  asks: ['order'],
  by: ['order', 'email'],
  human: false,
  work({ file }) {
    const order = file?.rows['order'];
    if (order === undefined) return unknown;
    const { number = '', stage = '', eta = '' } = order;
    if (stage === 'lost') return { kind: 'other', intent: 'lost_parcel_distress' };
    const state = own(
      'stage',
      'enum',
      stage,
      (told) => [
        `Your order ${number} is ${told}.`,
        `The status of order ${number} is: ${told}.`,
        `Order ${number} is ${told} right now.`,
      ],
      false,
    );
    const arrival = own(
      'eta',
      'date',
      eta,
      (told) => [
        `It will arrive on ${told}.`,
        `The delivery is due on ${told}.`,
        `It is expected to be with you on ${told}.`,
        `It will be delivered on ${told}.`,
      ],
      true,
    );
    return { kind: 'work', work: { facts: stage === 'delivered' || eta === '' ? [state] : [state, arrival] } };
  },
};

const addressChange: Skill = {
  intent: 'address_change',
  about: 'a delivery address',
  words: /\b(?:address|order|chang\w*|deliver\w*|go(?:es|ing)?)\b/i,
  asks: ['order', 'email', 'address'],
  by: ['order', 'email'],
  human: false,
  work({ file, slots }) {
    const { number, stage = '' } = file?.rows['order'] ?? {};
    const address = slots.get('address');
    if (number === undefined || address === undefined) return unknown;
    if (stage === 'lost') return { kind: 'other', intent: 'lost_parcel_distress' };
    if (stage !== 'packed')
      return {
        kind: 'work',
        work: {
          facts: [],
          note: [`Order ${number} has left our warehouse, so its address cannot be changed any more.`],
        },
      };
    return {
      kind: 'work',
      work: {
        facts: [],
        action: {
          name: 'order.change_address',
          args: { order: number, address },
          confirm: [
            `Shall I have order ${number} delivered to ${address} instead?`,
            `So order ${number} is to go to ${address}. Is that right?`,
            `I would change the delivery address of ${number} to ${address}. Is that correct?`,
          ],
          done: [
            `I have changed the delivery address of order ${number} to ${address}.`,
            `The delivery address of order ${number} has been changed to ${address}.`,
          ],
          refused: [`Order ${number} goes to ${address} already.`],
        },
      },
    };
  },
};

const cancelOrder: Skill = {
  intent: 'cancel_order',
  about: 'cancelling an order',
  words: /\b(?:cancel\w*|order|refund\w*|money|back|stop\w*)\b/i,
  asks: ['order', 'email'],
  by: ['order', 'email'],
  human: false,
  work({ file, office }) {
    const { number, stage = '', item = 'your item' } = file?.rows['order'] ?? {};
    if (number === undefined) return unknown;
    if (stage !== 'packed')
      return {
        kind: 'work',
        work: { facts: [], note: [`Order ${number} has been sent already, so it can no longer be cancelled.`] },
      };
    return {
      kind: 'work',
      work: {
        action: {
          name: 'order.cancel',
          args: { order: number },
          confirm: [
            `That is order ${number}, ${item}. Shall I cancel it?`,
            `Do you want me to cancel order ${number} (${item})?`,
            `I would cancel order ${number} now. Is that right?`,
          ],
          done: [`Order ${number} has been cancelled.`, `I have cancelled order ${number}.`],
          refused: [`Order ${number} has been cancelled before.`],
        },
        facts: rule(
          office,
          'refund_time',
          'duration',
          (told) => [
            `The refund is back on your card within ${told}.`,
            `You will have your money back within ${told}.`,
            `Your bank will show the refund within ${told}.`,
          ],
          true,
        ),
      },
    };
  },
};

const invoice: Skill = {
  intent: 'invoice',
  about: 'an invoice',
  words: /\b(?:invoice|receipt|bill|send|sent)\b/i,
  asks: ['order'],
  by: ['order', 'email'],
  human: false,
  work({ file }) {
    const { number } = file?.rows['order'] ?? {};
    if (number === undefined) return unknown;
    return {
      kind: 'work',
      work: {
        facts: [],
        action: {
          name: 'invoice.send',
          args: { order: number },
          confirm: null,
          done: [
            `I have sent you the invoice for ${number} by e-mail.`,
            `The invoice for order ${number} has been sent to your e-mail address.`,
          ],
          refused: [`The invoice for ${number} is in your mail already.`],
        },
      },
    };
  },
};

export const ORDERS: readonly Skill[] = [orderStatus, addressChange, cancelOrder, invoice];
