import { duration } from '../../events/units.ts';
import type { Ground } from '../ground.ts';
import { http } from '../http/http.ts';
import { prepareRequest } from '../http/request.ts';
import type { RequestSettings } from '../http/schema.ts';
import { native } from '../mapping/native.ts';
import type { Target } from '../target.ts';
import { byCard } from './card.ts';
import { readReply } from './reply.ts';
import { a2aSchema, type A2aOptions, type A2aSettings } from './schema.ts';

/** Agents that speak A2A. @throws IrateError on a bad address or mapping */
export function a2a(options: A2aOptions, ground: Ground): Target {
  const settings = a2aSchema.parse(options);
  const { url, version, binding, card, stream, every, headers = {}, vars, reply } = settings;
  const at = ground.permission.permit(url);
  if (card) return byCard(at, ground, (found) => a2a({ ...options, ...found, card: false }, ground));
  const told = { ...(version === '1.0' && { 'a2a-version': '1.0' }), ...headers };
  const script = {
    headers: { accept: stream ? 'text/event-stream' : 'application/json', ...told },
    vars,
    send: binding === 'rest' ? restOf(settings) : { body: rpcOf(settings) },
    reply: { from: stream ? ('sse' as const) : ('json' as const) },
  };
  const again = stream
    ? null
    : { prepare: prepareRequest(getOf(settings), at, told, 'target', false), every: duration(every), while: 'pending' };
  const reading = {
    understand: native(readReply, reply),
    marked: stream,
    strict: stream,
    whole: false,
    plain: false,
    again,
  };
  const protocol = `a2a ${version}, ${binding}${stream ? ', streamed' : ''}`;
  return http({ kind: 'http', url, ...script }, ground, { protocol, reading });
}

function rpcOf(settings: A2aSettings): Readonly<Record<string, unknown>> {
  const { version, stream } = settings;
  const [whole, streamed] =
    version === '1.0' ? ['SendMessage', 'SendStreamingMessage'] : ['message/send', 'message/stream'];
  return { jsonrpc: '2.0', id: '{{turn}}', method: stream ? streamed : whole, params: paramsOf(settings) };
}

function restOf(settings: A2aSettings) {
  const before = settings.version === '0.3' ? '/v1' : '';
  return { path: `${before}/message:${settings.stream ? 'stream' : 'send'}`, body: paramsOf(settings) };
}

/** Asks for the task that is under way. */
function getOf({ version, binding }: A2aSettings): RequestSettings {
  const params = { id: '{{pending}}' };
  if (binding === 'rest') return { method: 'GET', path: `${version === '0.3' ? '/v1' : ''}/tasks/{{pending}}` };
  return { body: { jsonrpc: '2.0', id: '{{turn}}', method: version === '1.0' ? 'GetTask' : 'tasks/get', params } };
}

/** What is empty is left out: the context before the first reply, the task where none waits. */
function paramsOf({ version, message }: A2aSettings): Readonly<Record<string, unknown>> {
  const common = { messageId: '{{uuid}}-{{turn}}', contextId: '{{contextId}}', taskId: '{{taskId}}', ...message };
  if (version === '1.0') return { message: { role: 'ROLE_USER', parts: [{ text: '{{text}}' }], ...common } };
  const parts = [{ kind: 'text', text: '{{text}}' }];
  return { message: { kind: 'message', role: 'user', parts, ...common }, configuration: { blocking: true } };
}
