// An agent on the AI SDK with a tool on the back office, and aimock as the model behind it.
import { createServer } from 'node:http';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { convertToModelMessages, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';
import { model } from './model.mjs';
import { listening, whereIs } from './shop.mjs';

await model.start();
const provider = createOpenAICompatible({ name: 'aimock', baseURL: `${model.url}/v1` });

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { id, messages } = JSON.parse(body);
  const where_is = tool({
    description: 'Where an order is.',
    inputSchema: z.object({ order: z.string() }),
    execute: ({ order }) => whereIs(order.toUpperCase(), id),
  });
  streamText({
    model: provider('support'),
    messages: await convertToModelMessages(messages),
    tools: { where_is },
    stopWhen: stepCountIs(4),
    maxRetries: 0,
  }).pipeUIMessageStreamToResponse(response);
});
server.listen(0, '127.0.0.1', listening(server));
