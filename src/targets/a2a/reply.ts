import { isObject } from '../mapping/json.ts';
import type { Facts } from '../mapping/reply.ts';
import type { Read } from '../mapping/native.ts';
import { named, type Variables } from '../mapping/variables.ts';

type Json = Readonly<Record<string, unknown>>;

const OVER = new Set(['completed', 'failed', 'canceled', 'rejected', 'input_required', 'auth_required']);
const FAILED = new Set(['failed', 'canceled', 'rejected']);

/** Reads what an agent answers, in 1.0 and in 0.3, with or without the envelope of JSON-RPC. */
export const readReply: Read = (value, variables) => {
  if (!isObject(value)) return null;
  if (value['error']) return { failed: true };
  const result = isObject(value['result']) ? value['result'] : value;
  // 1.0 names the member, 0.3 the kind.
  const { task, message, statusUpdate, artifactUpdate } = result;
  const kind = result['kind'];
  if (isObject(task)) return taskIn(task, variables);
  if (isObject(message)) return messageIn(message);
  if (isObject(statusUpdate)) return statusIn(statusUpdate);
  if (isObject(artifactUpdate)) return artifactIn(artifactUpdate);
  // A task that is asked for comes bare.
  if (kind === 'task' || (isObject(result['status']) && 'id' in result)) return taskIn(result, variables);
  if (kind === 'message') return messageIn(result);
  if (kind === 'status-update') return statusIn(result);
  if (kind === 'artifact-update') return artifactIn(result);
  return {};
};

function messageIn(message: Json): Partial<Facts> {
  // A message is no task: the next one goes on in the context alone.
  return {
    texts: textsOf(message),
    done: true,
    saved: { ...contextOf(message), taskId: undefined, pending: undefined },
  };
}

/** A whole task holds all that it ever said: what was told is not told again, and what may still grow is not told yet. */
function taskIn(task: Json, variables: Variables): Partial<Facts> {
  const before = named(variables, TOLD);
  const told = new Set<unknown>(Array.isArray(before) ? before : []);
  const status = statusIn({ ...task, taskId: task['id'] });
  const { message } = isObject(task['status']) ? task['status'] : {};
  const artifacts = status.done && Array.isArray(task['artifacts']) ? (task['artifacts'] as unknown[]) : [];
  const texts = [...artifacts, message].filter(isObject).flatMap((holder) => {
    const key = `${String(holder['artifactId'] ?? holder['messageId'])} ${textsOf(holder).join('')}`;
    if (told.has(key)) return [];
    if (holder['artifactId'] !== undefined || holder['messageId'] !== undefined) told.add(key);
    return textsOf(holder);
  });
  return { ...status, texts, saved: { ...status.saved, [TOLD]: [...told] } };
}

/** Among what is kept of a conversation: which words of tasks were told. */
const TOLD = 'told';

/** A task is gone on with only while it waits for input. */
function statusIn(update: Json): Partial<Facts> {
  const status = isObject(update['status']) ? update['status'] : {};
  const told = status['state'];
  const state = (typeof told === 'string' ? told : '')
    .replace(/^TASK_STATE_/, '')
    .toLowerCase()
    .replace('-', '_');
  const done = OVER.has(state) || update['final'] === true;
  const waits = state === 'input_required' || state === 'auth_required';
  return {
    texts: textsOf(status['message']),
    typing: state === 'working' || state === 'submitted',
    done,
    failed: FAILED.has(state),
    saved: {
      ...contextOf(update),
      taskId: waits ? update['taskId'] : undefined,
      pending: done ? undefined : update['taskId'],
      state,
    },
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
