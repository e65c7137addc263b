import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IrateError } from '../../events/trouble.ts';
import { contextOf } from '../caller.ts';
import type { Ground } from '../ground.ts';
import { Conversation } from '../http/conversation.ts';
import { PushedSession } from '../http/pushed.ts';
import { timesOf, type Manners, type Source } from '../http/source.ts';
import { isObject, jsonIn } from '../mapping/json.ts';
import { native } from '../mapping/native.ts';
import type { Target } from '../target.ts';
import { openWire } from '../wire.ts';
import type { Containers } from './containers.ts';
import { containerLine } from './line.ts';
import { readMessage } from './message.ts';
import { botiumSchema, type BotiumOptions, type BotiumSettings } from './schema.ts';

/** Bots behind a connector of Botium, in the user's own install. @throws IrateError on a bad address or file */
export function botium(options: BotiumOptions, ground: Ground): Target {
  const settings = botiumSchema.parse(options);
  const url = ground.permission.permit(settings.url, ['http:', 'https:', 'ws:', 'wss:']);
  const caps = capsOf(settings);
  refuseElsewhere(caps, url, settings.config);
  const mode = caps['CONTAINERMODE'];
  const { containers: start, clock, trace } = ground;
  if (!start)
    throw new IrateError(
      'botium',
      'connectors of Botium run from the command line alone',
      'target.kind',
      'Use another kind.',
    );
  const marked = settings.reply.done !== undefined;
  const manners: Manners = {
    start: [],
    send: null,
    end: null,
    understand: native(readMessage, settings.reply),
    marked,
    whole: true,
  };
  // No request goes over it: all that is sent, the connector sends.
  const wire = openWire(url.origin.replace(/^ws/, 'http'), ground);
  let running: Containers | null = null;
  // One that fell over is not mended: whoever comes next gets another.
  const containers = (): Containers => (running?.alive ? running : (running = start(settings.config, caps)));
  const source: Source = {
    times: timesOf(settings),
    open: ({ context }, inbox, ready) =>
      containerLine(`c${context.serial}`, containers(), { context, inbox, trace }, ready),
  };
  return {
    name: `${typeof mode === 'string' ? mode : 'a connector'} at ${url.host}`,
    protocol: 'botium (times hold what its connector costs)',
    time: 'real',
    turnEnd: marked ? 'its end marker' : 'a quiet time',
    connection: 'a container of Botium for each conversation, as its connector has it',
    open: (caller) =>
      new PushedSession(new Conversation(contextOf(caller, {}), wire, null, null), manners, source, clock),
    close: () => Promise.all([running?.end(), wire.close()]).then(() => undefined),
  };
}

/** The capabilities of the file, and over them those of the target. @throws IrateError */
function capsOf({ config, caps }: BotiumSettings): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(config, 'utf8');
  } catch (error) {
    throw unfit(
      resolve(config),
      (error as Error).message,
      'Name the file with the capabilities: `config: path/botium.json`.',
    );
  }
  const value = jsonIn(text);
  const found = isObject(value) && isObject(value['botium']) ? value['botium']['Capabilities'] : undefined;
  if (!isObject(found))
    throw unfit(config, 'it has no "botium" with "Capabilities"', 'It is the file that Botium itself is run with.');
  return { PROJECTNAME: 'irate', ...found, ...caps };
}

/** Load goes to the host that was named, whatever else a connector could reach. @throws IrateError */
function refuseElsewhere(caps: Readonly<Record<string, unknown>>, url: URL, config: string): void {
  for (const [name, value] of Object.entries(caps)) {
    if (typeof value !== 'string' || !/^(?:https?|wss?):\/\//i.test(value)) continue;
    if (URL.canParse(value) && new URL(value).host === url.host) continue;
    throw unfit(config, `${name} leads to another host than ${url.host}`, 'Name that host as `url` of the target.');
  }
}

function unfit(place: string, what: string, remedy: string): IrateError {
  return new IrateError('botium', what, place, remedy);
}
