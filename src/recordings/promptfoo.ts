import type { Turn } from '../events/transcript.ts';
import { carried, conversation } from './conversation.ts';
import { areMessages, turnsOf } from './messages.ts';
import type { Format, Recording } from './recording.ts';
import { isRaw, isText, listed, type Raw } from './shape.ts';

/** promptfoo: the file of an evaluation, or one result a line. A failed assertion is promptfoo's ruling, not the bot's error. */
export const promptfoo: Format = {
  name: 'promptfoo',
  fits: (value) => resultsIn(value) !== null,
  read: (value, name) => {
    const results = resultsIn(value) ?? [];
    return results.map((result, i) => resultFrom(result, results.length === 1 ? name : `${name}.${i + 1}`));
  },
};

function resultsIn(value: unknown): readonly Raw[] | null {
  if (isResult(value)) return [value];
  if (!isRaw(value)) return null;
  const summary = isRaw(value['results']) ? value['results'] : value;
  const results = listed(summary['results']).filter(isResult);
  return results.length > 0 ? results : null;
}

const isResult = (value: unknown): value is Raw =>
  isRaw(value) && isRaw(value['prompt']) && ('response' in value || 'promptIdx' in value || 'failureReason' in value);

/** `failureReason` of a call that failed, as against an assertion that did. */
const ERROR = 2;

function resultFrom(result: Raw, name: string): Recording {
  const response = isRaw(result['response']) ? result['response'] : {};
  const test = isRaw(result['testCase']) ? result['testCase'] : {};
  const beside = carried({ id: result['id'] }, test['metadata'], result['metadata']);
  const simulated = metadataOf(response)['messages'] ?? metadataOf(result)['messages'];
  const turns = areMessages(simulated) ? turnsOf(listed(simulated)) : [...askedIn(result['prompt']), replyIn(response)];
  const error = response['error'] ?? (result['failureReason'] === ERROR ? result['error'] : undefined);
  return conversation(
    beside,
    isText(error)
      ? [...turns.filter(({ text }) => text !== ''), { role: 'bot', text: '', at: 0, error: codeOf(error) }]
      : turns,
    name,
  );
}

const metadataOf = (from: Raw): Raw => (isRaw(from['metadata']) ? from['metadata'] : {});

/** The prompt as it was sent: a chat in JSON, or plain words of the customer. */
function askedIn(prompt: unknown): Turn[] {
  const sent = isRaw(prompt) && isText(prompt['raw']) ? prompt['raw'] : '';
  const chat = /^\s*\[/.test(sent) ? parsed(sent) : null;
  return areMessages(chat) ? turnsOf(listed(chat)) : [{ role: 'customer', text: sent, at: 0 }];
}

function replyIn({ output }: Raw): Turn {
  return { role: 'bot', text: isText(output) ? output : output == null ? '' : JSON.stringify(output), at: 0 };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** "API error: 429 Too Many Requests" -> "http_429". */
function codeOf(error: string): string {
  const status = /\b([45]\d\d)\b/.exec(error)?.[1];
  if (status !== undefined) return `http_${status}`;
  return /time[d]?[ -]?out/i.test(error) ? 'timeout' : 'error';
}
