import { IrateError } from '../../events/trouble.ts';
import { refusalIn } from '../answer.ts';
import { listed, pick } from '../mapping/expression.ts';
import { excerpt, jsonIn } from '../mapping/json.ts';
import { timesOf, type Source } from './source.ts';
import { prepareRequest } from './request.ts';
import type { HttpSettings } from './schema.ts';
import { sseReader } from './stream.ts';

/** Where bubbles come from on a stream that stays open. @throws IrateError if there is no `listen`, or none that can be read */
export function streams({ listen, reply, headers = {} }: HttpSettings, url: URL): Source {
  if (!listen)
    throw new IrateError(
      'no_listen',
      '"reply.from: listen" says nothing of the request',
      'target',
      'Add "listen:" with its path.',
    );
  const { quiet, max, greeting, ...request } = listen;
  const wanted = {
    ...request,
    method: request.method ?? 'GET',
    headers: { accept: 'text/event-stream', ...request.headers },
  };
  const prepare = prepareRequest(wanted, url, headers, 'target.listen', false);
  const items = reply.items === undefined ? null : pick(reply.items, 'target.reply.items');
  return {
    times: timesOf({ quiet, max, greeting }),
    open(conversation, inbox, ready) {
      let open = false;
      const reader = sseReader((data, event) => {
        const value = jsonIn(data);
        if (value === undefined) return inbox.fail('not_json', excerpt(data));
        const variables = { ...conversation.context, event, data };
        if (!items) return inbox.receive(value, { event, data });
        items(value, variables, (found) => {
          for (const item of listed(found)) inbox.receive(item, { event, data });
        });
      });
      const close = conversation.request(prepare, {
        headers(status) {
          open = status < 300;
          if (open) ready();
        },
        chunk: (text) => open && reader.feed(text),
        done(answer) {
          const wrong = refusalIn(answer);
          inbox.break(wrong?.code ?? 'closed', `listening: ${wrong?.detail ?? 'the stream was closed'}`);
          if (!open) ready();
        },
        trouble(code, detail) {
          inbox.break(code, `listening: ${detail}`);
          if (!open) ready();
        },
      });
      return { close };
    },
  };
}
