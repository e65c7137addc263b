import type { Bot } from './bot.ts';
import type { Exchange } from './exchange.ts';

/** POST /chat: `{conversation, user, text}` -> `{replies, handoff, confidence, intent, ended}`. */
export function answerChat(bot: Bot, exchange: Exchange): void {
  const { conversation, text } = exchange.body ?? {};
  if (typeof conversation !== 'string' || typeof text !== 'string') {
    exchange.send(400, { error: 'a conversation and a text are needed, both strings' });
    return;
  }
  const abandon = bot.say(conversation, text, (answer) => {
    if (answer.kind === 'refused') {
      exchange.send(503, { error: 'overloaded' }, { 'retry-after': '1' });
      return;
    }
    const { bubbles, handoff, confidence, intent, ended } = answer;
    exchange.send(200, { replies: bubbles, handoff, confidence, intent, ended });
  });
  exchange.gone(abandon);
}
