import type { Ground } from '../ground.ts';
import { addressOf } from '../http/address.ts';
import { usualBody } from '../http/request.ts';
import { bodyTemplate, textTemplates, type Fill } from '../mapping/template.ts';
import type { Target } from '../target.ts';
import { overSockets } from './conversing.ts';
import { etiquetteOf } from './etiquette.ts';
import { websocketSchema, type WebSocketOptions, type WebSocketSettings } from './schema.ts';
import { webSockets, type Handshake } from './ws.ts';

/** Any bot that is spoken to over a WebSocket. @throws IrateError on a bad address or mapping */
export function websocket(options: WebSocketOptions, ground: Ground): Target {
  const settings = websocketSchema.parse(options);
  const url = ground.permission.permit(settings.url, ['ws:', 'wss:']);
  const sockets = webSockets(handshakeOf(settings, url), settings.reply.from === 'json', ground);
  return overSockets(settings, url, etiquetteOf(settings, frame), sockets, ground);
}

/** What becomes a text goes out as it is, all else as JSON. */
function frame(written: WebSocketSettings['send'], place: string): Fill<string> {
  const fill = written === undefined ? usualBody : bodyTemplate(written, place);
  return (context, filled) =>
    fill(context, (value) => filled(typeof value === 'string' ? value : JSON.stringify(value)));
}

function handshakeOf({ path, headers = {}, protocols }: WebSocketSettings, url: URL): Fill<Handshake> {
  const address = addressOf(path, url, 'target');
  const fillHeaders = textTemplates(headers, 'target.headers');
  return (context, filled) =>
    address(context, (found) =>
      fillHeaders(context, (filledHeaders) => filled({ url: found, headers: filledHeaders, protocols })),
    );
}
