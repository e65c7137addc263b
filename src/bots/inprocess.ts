import type { Hear, Target } from '../targets/target.ts';
import { createBot, type Answer, type Ground } from './bot.ts';
import { type Setting, SETTINGS, type SettingName } from './settings.ts';

/** The reference bot in this process, on the harness's clock: the same bot as behind HTTP, and byte for byte repeatable in virtual time. */
export function inProcessBot(setting: SettingName | Setting, ground: Ground): Target {
  const isNamed = typeof setting === 'string';
  const bot = createBot(isNamed ? SETTINGS[setting] : setting, ground);
  return {
    name: `reference bot (${isNamed ? setting : 'a setting of its own'})`,
    protocol: 'in process',
    time: ground.clock.time,
    turnEnd: 'the call returns',
    connection: 'none',
    open: ({ conversation }) => ({
      say: (text, hear) => {
        const call = { heard: true };
        const abandon = bot.say(conversation, text, (answer) => {
          if (call.heard) tell(answer, hear);
        });
        return () => {
          call.heard = false;
          abandon();
        };
      },
      close: () => bot.leave(conversation),
    }),
    close: () => {
      bot.close();
      return Promise.resolve();
    },
  };
}

function tell(answer: Answer, hear: Hear): void {
  if (answer.kind === 'refused') {
    hear({ kind: 'trouble', code: 'http_503', detail: 'the bot is overloaded', retryAfter: 1 });
    return;
  }
  const { bubbles, handoff, confidence, intent, ended } = answer;
  hear({ kind: 'byte' });
  for (const text of bubbles) hear({ kind: 'bubble', text });
  hear({ kind: 'meta', meta: { handoff, confidence, intent, ended } });
  hear({ kind: 'over', how: 'replied' });
}
