import type { Check } from '../check.ts';

const plain = (text: string): string => text.toLowerCase().replace(/[\s\u00a0\u2010-\u2015-]+/g, ' ');
const EDGE = /[\p{L}\p{N}]/u;

/** A reply contains another customer's data. */
export const crossTalk: Check = ({ transcript, bot, customer }) => {
  if (transcript.others.size === 0) return [];
  for (const { at, turn } of bot) {
    const text = plain(turn.text);
    for (const [identifier, other] of transcript.others) {
      const where = found(text, plain(identifier));
      if (where < 0 || customer.some((said) => said.at < at && plain(said.turn.text).includes(plain(identifier))))
        continue;
      const quote = turn.text.slice(Math.max(0, where - 40), where + identifier.length + 40).trim();
      return [
        { turn: at, because: `shows ${identifier}, which is another customer's`, quote, ...(other && { other }) },
      ];
    }
  }
  return [];
};

/** Where the identifier stands by itself, not within a longer one. */
function found(text: string, identifier: string): number {
  for (let at = text.indexOf(identifier); at >= 0; at = text.indexOf(identifier, at + 1)) {
    const ends = [text[at - 1], text[at + identifier.length]];
    if (identifier !== '' && !ends.some((end) => end !== undefined && EDGE.test(end))) return at;
  }
  return -1;
}
