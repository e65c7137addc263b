import { isObject } from '../mapping/json.ts';
import type { Facts } from '../mapping/reply.ts';
import type { Read } from '../mapping/native.ts';

type Json = Readonly<Record<string, unknown>>;

const OVER = new Set(['completed', 'failed', 'canceled', 'rejected', 'input_required', 'auth_required']);
const FAILED = new Set(['failed', 'canceled', 'rejected']);

/** Reads what an agent answers, in 1.0 and in 0.3, with or without the envelope of JSON-RPC. */
export const readReply: Read = (value) => {
  if (!isObject(value)) return null;
  if (value['error']) return { failed: true };
  const result = isObject(value['result']) ? value['result'] : value;
  // 1.0 names the member, 0.3 the kind.
  const { task, message, statusUpdate, artifactUpdate } = result;
  const kind = result['kind'];
  if (isObject(task)) return taskIn(task);
  if (isObject(message)) return messageIn(message);
  if (isObject(statusUpdate)) return statusIn(statusUpdate);
  if (isObject(artifactUpdate)) return artifactIn(artifactUpdate);
  if (kind === 'task') return taskIn(result);
  if (kind === 'message') return messageIn(result);
  if (kind === 'status-update') return statusIn(result);
  if (kind === 'artifact-update') return artifactIn(result);
  return {};
};

function messageIn(message: Json): Partial<Facts> {
  // A message is no task: the next one goes on in the context alone.
  return { texts: textsOf(message), done: true, saved: { ...contextOf(message), taskId: undefined } };
}

function taskIn(task: Json): Partial<Facts> {
  const artifacts = Array.isArray(task['artifacts']) ? task['artifacts'] : [];
  const status = statusIn({ ...task, taskId: task['id'] });
  return { ...status, texts: [...artifacts.flatMap(textsOf), ...(status.texts ?? [])] };
}

/** A task is gone on with only while it waits for input. */
function statusIn(update: Json): Partial<Facts> {
  const status = isObject(update['status']) ? update['status'] : {};
  const told = status['state'];
  const state = (typeof told === 'string' ? told : '')
    .replace(/^TASK_STATE_/, '')
    .toLowerCase()
    .replace('-', '_');
  const waits = state === 'input_required' || state === 'auth_required';
  return {
    texts: textsOf(status['message']),
    typing: state === 'working' || state === 'submitted',
    done: OVER.has(state) || update['final'] === true,
    failed: FAILED.has(state),
    saved: { ...contextOf(update), taskId: waits ? update['taskId'] : undefined, state },
  };
}

function artifactIn(update: Json): Partial<Facts> {
  return {
    delta: textsOf(update['artifact']).join(''),
    bubbleEnd: update['lastChunk'] === true,
    saved: contextOf(update),
  };
}

function contextOf({ contextId }: Json): Json {
  return typeof contextId === 'string' && contextId !== '' ? { contextId } : {};
}

/** The words of a message or an artifact: one bubble, whatever parts it is made of. */
function textsOf(holder: unknown): string[] {
  if (!isObject(holder) || !Array.isArray(holder['parts'])) return [];
  const text = holder['parts']
    .filter(isObject)
    .map((part) => part['text'])
    .filter((part) => typeof part === 'string')
    .join('');
  return text === '' ? [] : [text];
}
