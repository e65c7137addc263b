import { httpBots } from './http-bots.ts';
import { openaiBots } from './openai-bots.ts';
import { socketBots } from './socket-bots.ts';
import { conformance } from './suite.ts';

for (const protocol of [...httpBots, ...openaiBots, ...socketBots]) conformance(protocol);
