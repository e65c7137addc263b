import { isObject } from './json.ts';

/** What bots usually call their words, in this order. */
const WORDS = ['replies', 'reply', 'messages', 'message', 'text', 'answer', 'response', 'output', 'content'];
/** What they call the choices that they show as buttons, and a choice's words. */
const BUTTONS = ['buttons', 'quick_replies', 'quickReplies', 'suggestions', 'options'];
const LABELS = ['title', 'label', 'text', 'name'];
/** Who spoke, where a reply holds the whole conversation. */
const SPEAKERS = ['role', 'author', 'sender'];
const CUSTOMER = /^(?:user|human|customer|visitor|end_user)$/i;

/** Where a bot's words usually are; undefined where they are not. */
function usualText(value: unknown): unknown {
  if (!isObject(value)) return value;
  const name = WORDS.find((usual) => value[usual] !== undefined && value[usual] !== null);
  return name === undefined ? undefined : value[name];
}

/** The bubbles of a whole reply, where nobody says where they are: of one message, its buttons too. */
export function usualBubbles(value: unknown): unknown {
  const text = usualText(value);
  return isObject(value) && typeof text === 'string' ? [value] : text;
}

/** Strings, or objects with a text, become bubbles; anything else is nothing that a customer could read. */
export function bubblesIn(text: unknown): string[] {
  if (typeof text === 'string') return text === '' ? [] : [text];
  const bubbles = (Array.isArray(text) ? (text as unknown[]) : [text]).map(bubbleIn);
  return bubbles.filter((bubble) => bubble !== '');
}

function bubbleIn(item: unknown): string {
  if (typeof item === 'string') return item;
  if (!isObject(item) || SPEAKERS.some((name) => typeof item[name] === 'string' && CUSTOMER.test(item[name])))
    return '';
  const words = usualText(item);
  const labels = labelsIn(item);
  // Most are words and nothing else.
  if (typeof words === 'string' && labels.length === 0) return words;
  return [...bubblesIn(words), ...labels].filter((line) => line !== '').join('\n');
}

/** Buttons are words too: a customer reads them. */
function labelsIn(item: Readonly<Record<string, unknown>>): string[] {
  const shown = BUTTONS.filter((name) => item[name] !== undefined);
  // Most have none, and every reply comes here.
  if (shown.length === 0) return [];
  return shown
    .flatMap((name) => item[name])
    .filter(isObject)
    .flatMap((button) => LABELS.map((name) => button[name]).find((label) => typeof label === 'string') ?? [])
    .map((label) => `- ${label}`);
}
