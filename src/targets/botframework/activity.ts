import { isObject } from '../mapping/json.ts';
import type { Read } from '../mapping/native.ts';
import { named } from '../mapping/variables.ts';
import { bubblesIn } from '../mapping/usual.ts';

type Json = Readonly<Record<string, unknown>>;

/** Codes by which platforms say in words that they are at their limit. */
const LIMITED =
  /\b(?:OpenAIRateLimitReached|GenAIRateLimitReached|\w*(?:RateLimit|QuotaExceeded|Throttl)\w*Reached|EnforcementMessage\w*)\b/;

/** Reads a Bot Framework activity. Those of the customer, which Direct Line repeats, are passed over. */
export const readActivity: Read = (value, variables) => {
  // Copilot Studio ends the stream of a turn with an event of this name.
  if (named(variables, 'event') === 'end') return { done: true };
  if (!isObject(value)) return null;
  const from = isObject(value['from']) ? value['from'] : {};
  if (from['id'] === named(variables, 'user') || from['role'] === 'user') return null;
  switch (value['type']) {
    case 'message':
      return messageIn(value);
    case 'typing':
      return writingIn(value);
    case 'handoff':
      return { meta: { handoff: true } };
    case 'event':
      return /^handoff(?:\.initiate)?$/.test(String(value['name'])) ? { meta: { handoff: true } } : {};
    case 'endOfConversation':
      return { meta: { ended: true } };
    default:
      return {};
  }
};

function messageIn(activity: Json) {
  const attachments = Array.isArray(activity['attachments']) ? activity['attachments'] : [];
  const actions = isObject(activity['suggestedActions']) ? activity['suggestedActions']['actions'] : undefined;
  const words = [activity['text'], ...attachments.map(cardIn)].filter(
    (text) => typeof text === 'string' && text !== '',
  );
  const texts = bubblesIn({ text: words.join('\n'), buttons: actions });
  return { texts, failed: texts.some((text) => LIMITED.test(text)) };
}

/** A message that is being written: each activity holds all that there is of it. */
function writingIn(activity: Json) {
  const entities = Array.isArray(activity['entities']) ? activity['entities'].filter(isObject) : [];
  const streaming = entities.some(({ type, streamType }) => type === 'streaminfo' && streamType === 'streaming');
  const { text } = activity;
  return streaming && typeof text === 'string' ? { withdrawn: true, delta: text } : { typing: true };
}

/** The words of a card: hero cards and their like, and the texts of an adaptive one. */
function cardIn(attachment: unknown): string {
  const content = isObject(attachment) && isObject(attachment['content']) ? attachment['content'] : {};
  const own = [content['title'], content['subtitle'], content['text']].filter((text) => typeof text === 'string');
  const buttons = bubblesIn({ text: '', buttons: content['buttons'] ?? content['actions'] });
  return [...own, ...blocksIn(content['body']), ...buttons].join('\n').trim();
}

/** What an adaptive card nests its words in. */
const HOLDERS = ['items', 'columns', 'rows', 'cells', 'facts', 'inlines', 'actions', 'body'];

/** The words of the blocks of an adaptive card, in the order in which they are read. */
function blocksIn(blocks: unknown): string[] {
  if (!Array.isArray(blocks)) return [];
  return (blocks as unknown[]).flatMap((block) => {
    if (typeof block === 'string') return [block];
    if (!isObject(block)) return [];
    const { text, title, value, type } = block;
    const fact = typeof title === 'string' && typeof value === 'string' ? [`${title} ${value}`] : [];
    const action = /^Action\./.test(String(type)) && typeof title === 'string' ? [`- ${title}`] : [];
    const within = HOLDERS.flatMap((name) => blocksIn(block[name]));
    return [...(typeof text === 'string' ? [text] : []), ...fact, ...action, ...within];
  });
}
