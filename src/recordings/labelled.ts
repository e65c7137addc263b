import type { Turn } from '../events/transcript.ts';
import { conversation, metaIn } from './conversation.ts';
import type { Format } from './recording.ts';
import { isRaw, isText, listed, many, oneOf, raw, text } from './shape.ts';

const ROLES = ['customer', 'bot'] as const;

/** irate's own: turns of "customer" and "bot", with the needs, what was given, and a label where there is one. */
export const labelled: Format = {
  name: 'irate',
  fits: (value) =>
    isRaw(value) && ('needs' in value || listed(value['turns']).some((turn) => isRaw(turn) && 'text' in turn)),
  read: (value, name) => {
    const from = raw(value, 'the conversation');
    return [conversation(from, many(from['turns'], 'turns').map(turnFrom), name)];
  },
};

function turnFrom(value: unknown, i: number): Turn {
  const from = raw(value, `turns[${i}]`);
  const { at, meta, error } = from;
  return {
    role: oneOf(from, 'role', ROLES, `turns[${i}].`),
    text: text(from, 'text', `turns[${i}].`),
    at: typeof at === 'number' ? at : 0,
    ...(isRaw(meta) && { meta: metaIn(meta) }),
    ...(isText(error) && { error }),
  };
}
