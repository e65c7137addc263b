import { DOUBT } from './en/doubt.ts';
import { FACTS } from './en/facts.ts';
import { FIGURES } from './en/figures.ts';
import { FRAMES } from './en/frames.ts';
import { HUMAN } from './en/human.ts';
import { LEAVING } from './en/leaving.ts';
import { LINKS } from './en/links.ts';
import { MEETING } from './en/meeting.ts';
import { OPEN } from './en/open.ts';
import { TROUBLE } from './en/trouble.ts';
import type { Language } from './language.ts';

/** English. */
export const EN: Language = {
  lines: { ...MEETING, ...FACTS, ...TROUBLE, ...OPEN, ...DOUBT, ...HUMAN, ...LEAVING },
  frames: FRAMES,
  links: LINKS,
  contractions: [],
  and: { ends: /\b(?:and|so|then)$/, begins: /^(?:and|so|ok and|ok|so and) /i },
  insists: ['again,', 'once more:', 'as I said,', 'I repeat,', "I'll say it again:", 'one more time,', 'like I said,'],
  courtesy: {
    thanks: ['thanks', 'thank you', 'thanks a lot'],
    please: ['please', 'pls', 'please'],
    said: /please|pls|plz/i,
    wish: /\?$|\b(?:want|like|need|love|have|trying|hoping) to\b/,
  },
  figures: FIGURES,
  human: /agent|human|person|someone|representative|advisor|team/i,
  hand: {
    question:
      /^(?:(?:hi|hello|hey)\b\W*)?(?:is|are|can|could|do|does|did|has|how|what|when|where|which|who|why|will|would|may)\b/i,
    friendly: /\b(?:thank|hello|hi|hey|great|please|help)/i,
    lowered: (text) => text,
    careless: (text) => text.replace(/(\w)'(\w)/g, '$1$2'),
  },
  slots: {
    email: 'e-mail',
    giftcard: 'gift card',
    giftcard_code: 'gift card code',
    giftcard_number: 'gift card number',
    giftcard_pin: 'gift card pin',
  },
};
