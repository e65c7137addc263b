// A bot as they are built in an afternoon: it keeps its conversations apart, but for the one that it is answering. One
// at a time nobody sees that; looking things up takes a moment, and whoever speaks meanwhile takes the other's place.
import { createServer } from 'node:http';
import { setTimeout as moment } from 'node:timers/promises';

const orders = new Map();
let asking = '';

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { conversation, text } = JSON.parse(body);
  const named = /\b[A-Z]{2,4}-\d{4,}\b/.exec(text)?.[0];
  if (named !== undefined) orders.set(conversation, named);
  asking = conversation;
  await moment(100);
  const order = orders.get(asking);
  const reply = order === undefined ? 'What is your order number?' : `I see your order ${order}. It is on its way.`;
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ reply }));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
