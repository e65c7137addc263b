// aimock as a language model of an OpenAI kind: what it says hangs on what it is sent, and CHAOS breaks some of it.
import { LLMock } from '@copilotkit/aimock';
import { HANDOVER, ORDER } from './shop.mjs';

const words = ({ content }) =>
  typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join(' ');

/** The last order number that the customer of this conversation told. */
const orderIn = ({ messages }) =>
  messages.filter(({ role }) => role === 'user').reduce((found, one) => ORDER.exec(words(one))?.[0] ?? found, null);

const results = ({ messages }) => messages.slice(messages.findLastIndex(({ role }) => role === 'user') + 1);

const wantsHuman = ({ messages }) =>
  /\b(human|person|agent|somebody|someone)\b/i.test(words(messages.findLast(({ role }) => role === 'user')));

export const model = new LLMock({ port: 0, host: '127.0.0.1', chunkSize: 40, latency: 0, logLevel: 'silent' });

const on = (predicate, response) => model.on({ predicate }, response);
on(wantsHuman, { content: HANDOVER });
on((request) => orderIn(request) === null, { content: 'What is your order number?' });
// With tools it looks the order up, and then tells what it was told.
on(
  (request) => request.tools?.length > 0 && results(request).length === 0,
  async (request) => ({ toolCalls: [{ name: 'where_is', arguments: JSON.stringify({ order: orderIn(request) }) }] }),
);
on(
  (request) => results(request).length > 0,
  async (request) => ({ content: words(results(request).at(-1)) }),
);
on(
  () => true,
  async (request) => ({ content: `I have noted your order ${orderIn(request).toUpperCase()}.` }),
);
