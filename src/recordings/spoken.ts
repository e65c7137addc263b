import { isRaw, isText } from './shape.ts';

/** The words of a reply that came as a JSON object, as agents with structured output give them; any other reply as it is. */
export function spoken(reply: string): string {
  if (!/^\s*\{/.test(reply)) return reply;
  let value: unknown;
  try {
    value = JSON.parse(reply);
  } catch {
    return reply;
  }
  const words = textsIn(value);
  return words.length > 0 ? words.join('\n') : reply;
}

function textsIn(value: unknown): string[] {
  if (isText(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRaw(value) ? Object.values(value).flatMap(textsIn) : [];
}
