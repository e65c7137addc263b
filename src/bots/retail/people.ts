import type { Skill } from '../skill.ts';
import { rule } from '../rule.ts';

const passwordReset: Skill = {
  intent: 'password_reset',
  about: 'a password',
  words: /\b(?:password|link|reset|e-?mail|sent|send|valid|long)\b/i,
  asks: ['email'],
  by: ['email'],
  human: false,
  work({ file, office }) {
    const { email } = file?.rows['account'] ?? {};
    if (email === undefined) return { kind: 'unknown', slot: 'email' };
    return {
      kind: 'work',
      work: {
        action: {
          name: 'account.send_reset',
          args: { email },
          confirm: null,
          done: [`I have sent a reset link to ${email}.`, `A link to set a new password has been sent to ${email}.`],
          refused: [`A reset link is in the inbox of ${email} already.`],
        },
        facts: rule(
          office,
          'reset_link',
          'duration',
          (told) => [
            `The link works for ${told}.`,
            `The link is valid for ${told}.`,
            `The reset link expires after ${told}.`,
          ],
          true,
        ),
      },
    };
  },
};

const lostParcel: Skill = {
  intent: 'lost_parcel_distress',
  about: 'a lost parcel',
  words:
    /\b(?:parcel|package|replac\w*|order|express|new one|another|second|sen[dt]|arriv\w*|com(?:e|es|ing)|here|days?|long)\b/i,
  asks: ['order'],
  by: ['order', 'email'],
  human: false,
  work({ file, office }) {
    const { number, stage } = file?.rows['order'] ?? {};
    if (number === undefined) return { kind: 'unknown', slot: 'order' };
    if (stage !== 'lost') return { kind: 'other', intent: 'order_status' };
    return {
      kind: 'work',
      work: {
        action: {
          name: 'shipment.replace',
          args: { order: number },
          confirm: null,
          done: [
            `I have ordered a replacement for ${number}, and it leaves by express today.`,
            `A replacement for order ${number} is booked and goes out by express today.`,
          ],
          refused: [`A replacement for ${number} is under way already.`],
        },
        facts: rule(
          office,
          'replacement_time',
          'duration',
          (told) => [
            `The replacement takes ${told} to arrive.`,
            `By express the new parcel takes ${told}.`,
            `The replacement arrives in ${told}.`,
          ],
          true,
        ),
      },
    };
  },
};

const bereavement: Skill = {
  intent: 'bereavement',
  about: 'the account of someone who has died',
  words: /\baccount\b/i,
  asks: [],
  by: [],
  human: true,
  work: () => ({
    kind: 'work',
    work: {
      opening: ['I am very sorry for your loss.', 'I am so sorry to hear that. Please accept my condolences.'],
      facts: [],
    },
  }),
};

const fraud: Skill = {
  intent: 'fraud',
  about: 'an order that you did not make',
  words: /\b(?:account|order|(?:b?lock|secure|shut)\w*|get in)\b/i,
  asks: ['email'],
  by: ['email', 'order'],
  human: true,
  work({ file }) {
    const { email } = file?.rows['account'] ?? {};
    if (email === undefined) return { kind: 'unknown', slot: 'email' };
    return {
      kind: 'work',
      work: {
        opening: ['I am sorry, that must be a shock.', 'I understand how alarming that is.'],
        action: {
          name: 'account.lock',
          args: { email },
          confirm: null,
          done: [
            'Your account is locked now, so nobody can order with it.',
            'I have locked your account; no more orders can be placed with it.',
          ],
          refused: ['Your account is locked already.'],
        },
        facts: [],
      },
    };
  },
};

export const PEOPLE: readonly Skill[] = [passwordReset, lostParcel, bereavement, fraud];
