import type { Context } from '../caller.ts';
import type { Trace } from '../ground.ts';
import type { Line } from '../http/source.ts';
import type { Inbox } from '../inbox.ts';
import { excerpt } from '../mapping/json.ts';
import type { Containers } from './containers.ts';
import { codeIn } from './message.ts';

/** One conversation in a container of its own. `ready` is called when it stands, or when it is known that it does not. */
export function containerLine(
  id: string,
  containers: Containers,
  { context, inbox, trace }: { readonly context: Context; readonly inbox: Inbox; readonly trace: Trace },
  ready: () => void,
): Line {
  let begun = false;
  const begin = (): void => {
    if (!begun) ready();
    begun = true;
  };
  const see = (way: 'sent' | 'got', body: string): void =>
    trace.see?.({ way, what: 'message of Botium', headers: {}, body });
  containers.open(id, context, {
    ready: begin,
    heard(message) {
      see('got', JSON.stringify(message));
      inbox.receive(message, {});
    },
    wrong(text) {
      if (begun) inbox.fail(codeIn(text), excerpt(text));
      else inbox.break(codeIn(text), `at the start of its container: ${excerpt(text)}`);
      begin();
    },
    gone(why) {
      inbox.break('no_connector', excerpt(why));
      begin();
    },
  });
  return {
    say() {
      see('sent', context.text);
      containers.say(id, context.text);
      return () => undefined;
    },
    close: () => containers.close(id),
  };
}
