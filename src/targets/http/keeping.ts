import { duration } from '../../events/units.ts';
import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import type { Session } from '../target.ts';
import type { Conversation } from './conversation.ts';
import { prepareRequest, type Prepare } from './request.ts';
import type { KeepSettings } from './schema.ts';
import { picks, type Opening } from './script.ts';

/** What keeps a conversation alive: a request that is sent again and again while it lasts. */
export interface Keep {
  readonly prepare: Prepare;
  readonly every: Ms;
  readonly save: Opening['save'];
}

/** @throws IrateError if an expression cannot be parsed */
export function keepOf(settings: KeepSettings, url: URL, headers: Readonly<Record<string, string>>): Keep {
  const { every, save = {}, ...request } = settings;
  return {
    prepare: prepareRequest(request, url, headers, 'target.keep', false),
    every: duration(every),
    save: picks(save, 'target.keep.save'),
  };
}

/** A session whose conversation is kept alive until it is closed. What fails at that shows when something is said. */
export function kept(session: Session, conversation: Conversation, keep: Keep, clock: Clock): Session {
  let alarm: Alarm | null = null;
  let giveUp = (): void => undefined;
  let closed = false;
  const again = (): void => {
    if (!closed) alarm = clock.alarm(keep.every, ask);
  };
  const ask = (): void => {
    giveUp = conversation.request(keep.prepare, {
      done: (answer) => (answer.status < 300 ? conversation.keep(keep.save, answer, again) : again()),
      trouble: again,
    });
  };
  conversation.whenOpen((wrong) => {
    if (!wrong) again();
  });
  return {
    say: (text, hear) => session.say(text, hear),
    close() {
      closed = true;
      if (alarm !== null) clock.silence(alarm);
      giveUp();
      session.close();
    },
  };
}
