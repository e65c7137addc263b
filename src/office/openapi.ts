import { schemaOf, type Tool } from './tool.ts';

type Part = Readonly<Record<string, unknown>>;

/** Where a tool is reached below a conversation's own address. */
const PER_CONVERSATION = '/c/{conversation}';

/** The OpenAPI 3.1 document of a table of tools. `url`: where the office is served. */
export function openApi(tools: readonly Tool[], url: string, about: string): Part {
  const paths: Record<string, Record<string, Part>> = {};
  for (const tool of tools) (paths[tool.path] ??= {})[tool.method] = operation(tool);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Back office',
      version: '1',
      description: `${about} Send the conversation or user id that the customer came with as ${HEADER}, or call below ${url}${PER_CONVERSATION}: then the office knows for whom a call is made.`,
    },
    servers: [{ url }],
    paths,
    components: {
      schemas: {
        Error: {
          type: 'object',
          required: ['error'],
          properties: { error: { type: 'string', description: 'What is wrong, in words.' } },
        },
      },
    },
  };
}

/** The header in which a bot says for whom it calls. */
export const HEADER = 'X-Irate-Conversation';

/** A tool as a function that a language model can call, in the form of OpenAI's chat completions. */
export function functionOf({ name, about, input }: Tool): Part {
  return { type: 'function', function: { name, description: about, parameters: schemaOf(input) } };
}

function operation(tool: Tool): Part {
  const { properties = {}, required = [] } = schemaOf(tool.input) as {
    properties?: Readonly<Record<string, Part>>;
    required?: readonly string[];
  };
  const inPath = new Set([...tool.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
  const others = Object.keys(properties).filter((name) => !inPath.has(name));
  const parameter = (name: string, place: 'path' | 'query'): Part => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: properties[name],
  });
  const parameters = [
    ...[...inPath].map((name) => parameter(name, 'path')),
    ...(tool.method === 'get' ? others.map((name) => parameter(name, 'query')) : []),
    header(HEADER, 'The conversation or user for whom the call is made.'),
    ...(tool.action === null ? [] : [header('Idempotency-Key', 'A second call with the same key does nothing more.')]),
  ];
  return {
    operationId: tool.name,
    summary: tool.about,
    parameters,
    ...(tool.method === 'post' && others.length > 0 && { requestBody: body(others, required, properties) }),
    responses: {
      200: { description: 'What the tool gives.', content: { 'application/json': { schema: {} } } },
      default: {
        description: 'It was not done, or not told in time.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

function body(names: readonly string[], required: readonly string[], properties: Readonly<Record<string, Part>>): Part {
  const needed = required.filter((name) => names.includes(name));
  const schema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
    required: needed,
    additionalProperties: false,
  };
  return { required: needed.length > 0, content: { 'application/json': { schema } } };
}

function header(name: string, description: string): Part {
  return { name, in: 'header', required: false, description, schema: { type: 'string' } };
}
