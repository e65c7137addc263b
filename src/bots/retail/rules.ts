import type { Skill } from '../skill.ts';
import { rule } from '../rule.ts';

const returnPolicy: Skill = {
  intent: 'return_policy',
  about: 'returns',
  words: /\b(?:return\w*|label|fee|cost|window|deadline|back|days|long|until|pay)\b/i,
  asks: [],
  by: ['order'],
  human: false,
  work({ file, office }) {
    if (late(file?.rows['order']?.['delivered'], office.now, office.article('return_window')?.value))
      return { kind: 'other', intent: 'policy_exception' };
    return {
      kind: 'work',
      work: {
        facts: [
          ...rule(
            office,
            'return_window',
            'duration',
            (told) => [
              `You can send an item back within ${told} of delivery.`,
              `You have ${told} from the day of delivery to return an item.`,
              `Returns are possible for ${told} after delivery.`,
            ],
            true,
          ),
          ...rule(
            office,
            'return_fee',
            'money',
            (told) => [
              `Our return label costs ${told}, which is taken off the refund.`,
              `With our label the return fee is ${told}, deducted from your refund.`,
            ],
            false,
          ),
        ],
      },
    };
  },
};

const policyException: Skill = {
  intent: 'policy_exception',
  about: 'a late return',
  words: /\b(?:return\w*|exception|deadline|back|late|allow\w*)\b/i,
  asks: ['order'],
  by: ['order', 'email'],
  human: false,
  work({ file, office }) {
    const order = file?.rows['order'];
    if (order === undefined) return { kind: 'unknown', slot: 'order' };
    if (!late(order['delivered'], office.now, office.article('return_window')?.value))
      return { kind: 'other', intent: 'return_policy' };
    return {
      kind: 'work',
      work: {
        facts: rule(
          office,
          'late_return',
          'boolean',
          (told) =>
            told === 'yes'
              ? [
                  'Yes, you can still return it; we make an exception for you.',
                  'Yes, in your case we will take it back, so you can return it after the window as well.',
                ]
              : [
                  'No, I am sorry, it cannot be returned any more: the return window is over, and we make no exceptions.',
                  'I am sorry, but no: your order is past the window and we cannot take it back, without exception.',
                ],
          true,
        ),
      },
    };
  },
};

const openingHours: Skill = {
  intent: 'opening_hours',
  about: 'the opening hours of our showroom',
  words: /\b(?:hours|open\w*|clos\w*|sundays?|showroom|until)\b/i,
  asks: [],
  by: [],
  human: false,
  work({ office }) {
    return {
      kind: 'work',
      work: {
        facts: [
          ...rule(
            office,
            'opening_hours',
            'text',
            (told) => [
              `Our showroom is open from ${told}, Monday to Saturday.`,
              `The opening hours of the showroom are ${told}, Monday to Saturday.`,
            ],
            true,
          ),
          ...rule(
            office,
            'sunday',
            'boolean',
            (told) =>
              told === 'yes'
                ? ['We are open on Sunday, too.', 'The showroom is also open on Sunday.']
                : ['We are closed on Sunday.', 'On Sunday the showroom is closed.'],
            true,
          ),
        ],
      },
    };
  },
};

const deliveryInfo: Skill = {
  intent: 'delivery_info',
  about: 'delivery in general',
  words: /\b(?:delivery|shipping)\b/i,
  asks: [],
  by: [],
  human: false,
  work({ office }) {
    return {
      kind: 'work',
      work: {
        facts: [
          ...rule(office, 'delivery_time', 'duration', (told) => [`Standard delivery takes ${told}.`], false),
          ...rule(office, 'free_delivery', 'money', (told) => [`Delivery is free for orders from ${told}.`], false),
        ],
      },
    };
  },
};

/** Whether the return window of something delivered on that day is over. */
function late(delivered: string | undefined, now: string, window: string | undefined): boolean {
  const days = Number(/^P(\d+)D$/.exec(window ?? '')?.[1] ?? NaN);
  return delivered !== undefined && Date.parse(now) - Date.parse(delivered) > (days + 1) * 86_400_000;
}

export const RULES: readonly Skill[] = [returnPolicy, policyException, openingHours, deliveryInfo];
