import type { Intent } from '../retail/sentences.ts';

/** One word decides, first hit wins: cheap, quick, and wrong whenever a word has two meanings. */
const RULES: readonly (readonly [RegExp, Intent])[] = [
  [/\b(?:voucher|gift|card)\b/i, 'gift_card_balance'],
  [
    /\b(?:account|password|login|log ?in|e-?mail|mine|me)\b.*\b(?:account|password|login|log ?in|close|lock|access)\b|\baccount\b/i,
    'password_reset',
  ],
  [/\b(?:return|back|refund(?:ed)?|exception|money)\b/i, 'return_policy'],
  [/\b(?:open|hours?|sundays?|close|store|shop|elsewhere)\b/i, 'opening_hours'],
  [/\b(?:cost|price|free|shipping|fee|cheaper|charged?|paid)\b/i, 'delivery_info'],
  [/\b(?:address|move[ds]?|street|different)\b/i, 'address_change'],
  [/\b(?:cancel|stop|mistake)\b/i, 'cancel_order'],
  [/\b(?:order|parcel|package|delivery|arrive|lost|deliver(?:ed)?|hp-?\d+)\b/i, 'order_status'],
  [/\b(?:warranty|guarantee|years?|fits?|brisa|fjell|filter|topper)\b/i, 'warranty_model'],
];

/** What the bot takes a message to be about when it has no time to read it. */
export function keyword(text: string): Intent | null {
  return RULES.find(([words]) => words.test(text))?.[1] ?? null;
}
