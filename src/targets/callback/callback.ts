import { refusalIn } from '../answer.ts';
import { contextOf } from '../caller.ts';
import type { Ground } from '../ground.ts';
import { bodyIn } from '../http/body.ts';
import { Conversation } from '../http/conversation.ts';
import { Login } from '../http/login.ts';
import { PushedSession } from '../http/pushed.ts';
import { timesOf, type Manners, type Source } from '../http/source.ts';
import { prepareRequest } from '../http/request.ts';
import { openings } from '../http/script.ts';
import type { Inbox } from '../inbox.ts';
import { pick } from '../mapping/expression.ts';
import { understanding, type Understand } from '../mapping/reply.ts';
import { named } from '../mapping/variables.ts';
import type { Target } from '../target.ts';
import { openWire, type Answer } from '../wire.ts';
import { Hook } from './hook.ts';
import { callbackSchema, type CallbackOptions, type CallbackSettings } from './schema.ts';

/** Marks the answer to what was said among what the bot calls back. */
const ANSWER = 'answer';

/** Bots that take a message and call back: irate plays the channel. @throws IrateError on a bad address or mapping */
export function callback(options: CallbackOptions, ground: Ground): Target {
  const settings = callbackSchema.parse(options);
  const url = ground.permission.permit(settings.url);
  const { headers = {}, vars = {}, start, send, end, answer, reply } = settings;
  const wire = openWire(url.origin, ground);
  const login = settings.login ? new Login(settings.login, url, vars, ground) : null;
  const hook = new Hook(settings, ground.trace);
  const manners: Manners = {
    start: openings(start, url, headers),
    send: prepareRequest(send, url, headers, 'target.send', send.form === undefined),
    end: end ? prepareRequest(end, url, headers, 'target.end', false) : null,
    understand: understandingOf(settings),
    marked: reply.done !== undefined || answer?.ends === true,
    whole: reply.bubbleEnd !== undefined,
  };
  const source = sourceOf(settings, manners, hook);
  return {
    name: url.origin + url.pathname,
    protocol: 'callback',
    time: 'real',
    turnEnd: answer?.ends ? 'the answer to what was said' : manners.marked ? 'its end marker' : 'a quiet time',
    connection: wire.policy,
    waits: () => wire.waits(),
    open: (caller) =>
      new PushedSession(new Conversation(contextOf(caller, vars), wire, null, login), manners, source, ground.clock),
    close: () => Promise.all([wire.close(), hook.close(), login?.close()]).then(() => undefined),
  };
}

function sourceOf(settings: CallbackSettings, manners: Manners, hook: Hook): Source {
  const own = pick(settings.own, 'target.own');
  return {
    times: timesOf(settings),
    before(conversation, then) {
      hook.whenListening((address, wrong) => {
        if (address === null) return then({ code: 'no_hook', detail: wrong });
        (conversation.context as Record<string, unknown>)['callback'] = address;
        then(null);
      });
    },
    open(conversation, inbox, ready) {
      let close = (): void => undefined;
      own(conversation.context, conversation.context, (id) => {
        const fail = (why: string): void => inbox.break('mapping', why);
        close = hook.register(String(id), { receive: (item, variables) => inbox.receive(item, variables), fail });
        ready();
      });
      return { close: () => close(), say: () => said(conversation, inbox, manners, settings) };
    },
  };
}

/** Says it, and reads the answer if it is to be read. */
function said(conversation: Conversation, inbox: Inbox, manners: Manners, { answer }: CallbackSettings): () => void {
  const { turn } = inbox;
  const done = (whole: Answer): void => {
    const wrong = refusalIn(whole);
    if (wrong) return inbox.fail(wrong.code, wrong.detail, whole.retryAfter);
    if (!answer) return;
    const asked = answer.text !== undefined || answer.errorWhen !== undefined;
    if (asked && whole.body !== '') {
      const read = bodyIn(whole, answer.from);
      if ('code' in read) return inbox.fail(read.code, read.detail);
      inbox.receive(read.value, { event: ANSWER, status: whole.status, headers: whole.headers }, turn);
    }
    if (answer.ends) inbox.finish('the answer', turn);
  };
  return conversation.request(manners.send!, { done, trouble: (code, detail) => inbox.fail(code, detail) });
}

/** Calls and answers have mappings of their own. @throws IrateError if an expression cannot be parsed */
function understandingOf({ reply, answer = { from: 'json', ends: false } }: CallbackSettings): Understand {
  const called = understanding(reply, 'target.reply', true, reply.save);
  const answered = understanding(answer, 'target.answer', false);
  return (value, variables, understood) =>
    (named(variables, 'event') === ANSWER ? answered : called)(value, variables, understood);
}
