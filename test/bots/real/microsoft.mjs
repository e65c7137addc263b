// An agent on the Microsoft Agents SDK, with its conversation state, answering where it is asked (expectReplies).
import { CloudAdapter, MemoryStorage, AgentApplication, authorizeJWT } from '@microsoft/agents-hosting';
import express from 'express';
import { HANDOVER, listening, ORDER, whereIs } from './shop.mjs';

/** The classic mistake, on demand: a variable of the program where the state of a conversation belongs. */
let leaked = null;

const agent = new AgentApplication({ storage: new MemoryStorage() });

agent.onActivity('message', async (context, state) => {
  const { text, conversation } = context.activity;
  const named = ORDER.exec(text)?.[0].toUpperCase();
  if (named) state.setValue('conversation.order', named);
  const order = process.env.LEAK ? (leaked = named ?? leaked) : state.getValue('conversation.order');
  if (/\b(human|person|agent|somebody|someone)\b/i.test(text)) {
    await context.sendActivity(HANDOVER);
    await context.sendActivity({ type: 'event', name: 'handoff.initiate', value: { reason: 'customer_request' } });
  } else if (order) await context.sendActivity(await whereIs(order, conversation.id));
  else await context.sendActivity('What is your order number?');
});

const adapter = new CloudAdapter({});
const app = express();
app.use(express.json());
app.use(authorizeJWT({}));
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => agent.run(context)));
const server = app.listen(0, '127.0.0.1', () => listening(server)());
