import type { Context } from 'hono';
import { IrateError } from '../events/trouble.ts';
import { isDocument } from './books.ts';
import type { CallContext, Counter, Outcome } from './office.ts';
import { contextOf } from './rest.ts';
import { schemaOf, type Tool } from './tool.ts';

/** The official SDK; an optional peer, loaded when somebody asks for MCP. */
async function sdk() {
  const [server, transport, types] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/mcp.js'),
    import('@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'),
    import('@modelcontextprotocol/sdk/types.js'),
  ]);
  return { ...server, ...transport, ...types };
}
type Sdk = Awaited<ReturnType<typeof sdk>>;

/** Answers one MCP request over streamable HTTP, without a session: the office keeps no state of the caller's. */
export function mcp(office: Counter & { readonly tools: readonly Tool[] }): (c: Context) => Promise<Response> {
  let loading: Promise<Sdk> | undefined;
  const definitions = office.tools.map((tool) => ({
    name: tool.name,
    description: tool.about,
    inputSchema: { type: 'object' as const, ...schemaOf(tool.input) },
    annotations: { readOnlyHint: tool.action === null, openWorldHint: false },
  }));
  return async (c) => {
    let loaded: Sdk;
    try {
      loaded = await (loading ??= sdk());
    } catch (error) {
      loading = undefined;
      return c.json({ error: missing(error).message }, 501);
    }
    const transport = new loaded.WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = serverFor(office, definitions, contextOf(c), loaded);
    await server.connect(transport);
    const response = await transport.handleRequest(c.req.raw);
    void server.close();
    return response;
  };
}

function serverFor(office: Counter, definitions: readonly object[], context: CallContext, loaded: Sdk) {
  // What is listed is the table as it stands, so the tools are served by hand, below the SDK's own register.
  const { server } = new loaded.McpServer(
    { name: 'irate-office', version: '1' },
    { capabilities: { tools: {}, resources: {} }, instructions: 'The back office of the company that you work for.' },
  );
  server.setRequestHandler(loaded.ListToolsRequestSchema, () => ({ tools: definitions as never }));
  server.setRequestHandler(loaded.CallToolRequestSchema, async ({ params }) => {
    const args = isDocument(params.arguments) ? params.arguments : {};
    const outcome = await new Promise<Outcome>((hear) => office.call(params.name, args, context, hear));
    return { content: [{ type: 'text', text: JSON.stringify(outcome.body) }], isError: outcome.status !== 200 };
  });
  server.setRequestHandler(loaded.ListResourcesRequestSchema, () => ({
    resources: office.articles.map(({ id, title }) => ({ uri: `kb://${id}`, name: title, mimeType: 'text/plain' })),
  }));
  server.setRequestHandler(loaded.ReadResourceRequestSchema, ({ params }) => {
    const article = office.articles.find(({ id }) => `kb://${id}` === params.uri);
    if (article === undefined) throw new loaded.McpError(loaded.ErrorCode.InvalidParams, `no article ${params.uri}`);
    return { contents: [{ uri: params.uri, mimeType: 'text/plain', text: article.text }] };
  });
  return server;
}

function missing(error: unknown): IrateError {
  return new IrateError(
    'no_mcp',
    `MCP needs the package @modelcontextprotocol/sdk: ${error instanceof Error ? error.message : String(error)}`,
    '/mcp',
    'Install it beside irate: npm install @modelcontextprotocol/sdk',
  );
}
