import { closeSync, openSync, writeSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chance } from '../chance/random.ts';
import { createOffice } from '../office/store.ts';
import { serveOffice } from '../office/server.ts';
import { realClock } from '../time/real.ts';
import { createBot } from './bot.ts';
import { answerChat } from './chat.ts';
import { answerCompletion } from './completions.ts';
import { openExchange } from './exchange.ts';
import { SETTINGS, type SettingName } from './settings.ts';
import { type TradeName, TRADES } from './trades.ts';
import type { SideLog } from './sidelog.ts';

/** Where the reference bot is to be found. */
export interface Place {
  /** 0: any free one. */
  readonly port: number;
  readonly officePort?: number;
  readonly seed: string;
  /** What it knows. @default retail */
  readonly trade?: TradeName;
  /** A file for the faults that it commits, a line each. */
  readonly sideLogFile?: string;
}

/** The reference bot and its back office, listening. */
export interface BotServer {
  readonly url: string;
  readonly officeUrl: string;
  close(): Promise<void>;
}

/** Serves the reference bot over HTTP on this machine: POST /chat, and /v1/chat/completions as OpenAI has it. */
export async function serveBot(setting: SettingName, place: Place): Promise<BotServer> {
  const clock = realClock();
  const office = createOffice();
  const log = place.sideLogFile === undefined ? null : openLog(place.sideLogFile);
  const ground = { clock, office, knowledge: TRADES[place.trade ?? 'retail'], chance: chance(place.seed) };
  const bot = createBot(SETTINGS[setting], log === null ? ground : { ...ground, sideLog: log.write });
  const server = createServer((request, response) =>
    openExchange(request, response, (exchange) => {
      if (request.url === '/chat') answerChat(bot, exchange);
      else if (request.url === '/v1/chat/completions') answerCompletion(bot, exchange);
      else exchange.send(404, { error: { message: 'nothing here', type: 'not_found' } });
    }),
  );
  const url = await listening(server, place.port);
  const officeServer = await serveOffice(office, place.officePort ?? 0);
  // An alarm that throws is our own bug: `run` hears of it, and the process must not go on as if nothing were.
  let stop = (): void => undefined;
  const running = clock.run(() => new Promise<void>((stopped) => (stop = stopped)));

  return {
    url,
    officeUrl: officeServer.url,
    async close() {
      stop();
      await running;
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      await officeServer.close();
      bot.close();
      log?.close();
    },
  };
}

function listening(server: Server, port: number): Promise<string> {
  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', 4096, () => ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function openLog(file: string): { write: SideLog; close: () => void } {
  const descriptor = openSync(file, 'w');
  return {
    write: (note) => writeSync(descriptor, `${JSON.stringify(note)}\n`),
    close: () => closeSync(descriptor),
  };
}
