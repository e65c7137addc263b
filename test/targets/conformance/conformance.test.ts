import { a2aBots } from './a2a-bots.ts';
import { botiumBots } from './botium-bots.ts';
import { botframeworkBots } from './botframework-bots.ts';
import { httpBots } from './http-bots.ts';
import { openaiBots } from './openai-bots.ts';
import { pushingBots } from './pushing-bots.ts';
import { socketBots } from './socket-bots.ts';
import { conformance } from './suite.ts';

for (const protocol of [
  ...httpBots,
  ...openaiBots,
  ...socketBots,
  ...botframeworkBots,
  ...a2aBots,
  ...pushingBots,
  ...botiumBots,
])
  conformance(protocol);
