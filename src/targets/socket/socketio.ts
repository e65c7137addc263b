import type { Ground } from '../ground.ts';
import { usualBody } from '../http/request.ts';
import { bodyTemplate, template, textTemplate, textTemplates, type Fill } from '../mapping/template.ts';
import type { Target } from '../target.ts';
import { overSockets } from './conversing.ts';
import { etiquetteOf } from './etiquette.ts';
import { ioSockets, type Emit, type Handshake } from './io.ts';
import { socketioSchema, type SocketIoOptions, type SocketIoSettings } from './schema.ts';

/** Any bot that is spoken to over Socket.IO. @throws IrateError on a bad address or mapping */
export function socketio(options: SocketIoOptions, ground: Ground): Target {
  const settings = socketioSchema.parse(options);
  const url = ground.permission.permit(settings.url);
  return overSockets(settings, url, etiquetteOf(settings, emit), ioSockets(handshakeOf(settings, url), ground), ground);
}

function emit(written: SocketIoSettings['send'] | undefined, place: string): Fill<Emit> {
  const { emit: name, body, args, ack = false } = written!;
  const event = textTemplate(name, `${place}.emit`);
  const one = body === undefined ? usualBody : bodyTemplate(body, `${place}.body`);
  const several = args === undefined ? null : (template(args, `${place}.args`) as Fill<unknown[]>);
  return (context, filled) =>
    event(context, (filledEvent) => {
      const emitted = (all: readonly unknown[]): void => filled({ event: filledEvent, args: all, ack });
      if (several) several(context, emitted);
      else one(context, (value) => emitted(value === undefined ? [] : [value]));
    });
}

function handshakeOf(settings: SocketIoSettings, url: URL): Fill<Handshake> {
  const { namespace, endpoint, headers = {}, query = {}, auth = {}, transports } = settings;
  const fillHeaders = textTemplates(headers, 'target.headers');
  const fillQuery = textTemplates(query, 'target.query');
  const fillAuth = template(auth, 'target.auth') as Fill<Record<string, unknown>>;
  const address = url.origin + (namespace === '/' ? '' : namespace);
  const given = Object.fromEntries(url.searchParams);
  return (context, filled) =>
    fillHeaders(context, (filledHeaders) =>
      fillQuery(context, (filledQuery) =>
        fillAuth(context, (filledAuth) =>
          filled({
            url: address,
            path: endpoint,
            headers: filledHeaders,
            query: { ...given, ...filledQuery },
            auth: filledAuth,
            transports,
          }),
        ),
      ),
    );
}
