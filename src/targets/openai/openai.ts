import type { Ground } from '../ground.ts';
import { IrateError } from '../../events/trouble.ts';
import { contextOf } from '../caller.ts';
import { understanding } from '../mapping/reply.ts';
import { template, textTemplates } from '../mapping/template.ts';
import type { Target } from '../target.ts';
import { openWire } from '../wire.ts';
import { ChatDialogue, chatTool } from './chat.ts';
import type { Dialogue } from './dialogue.ts';
import { responsesTool, ResponsesDialogue } from './responses.ts';
import { openaiSchema, type OpenAiOptions, type OpenAiSettings } from './schema.ts';
import { ModelSession, type Model } from './session.ts';

/** Any bot that speaks OpenAI's Chat Completions or Responses. @throws IrateError on a bad address */
export function openai(options: OpenAiOptions, ground: Ground): Target {
  const settings = openaiSchema.parse(options);
  const { api, stream, model, system } = settings;
  const tools = toolsOf(settings, ground);
  const dialogue = (): Dialogue =>
    api === 'chat' ? new ChatDialogue(system, tools) : new ResponsesDialogue(system, tools);
  const { path, marker } = dialogue();
  const url = ground.permission.permit(settings.url);
  const place = url.pathname.replace(/\/$/, '');
  const whole = (place.endsWith(path) ? place : place + path) + url.search;
  const wire = openWire(url.origin, ground);
  const shared: Model = {
    settings,
    wire,
    path: whole,
    headers: textTemplates({ 'content-type': 'application/json', ...settings.headers }, 'target.headers'),
    more: template(settings.body, 'target.body'),
    understand: understanding(settings.reply, 'target.reply', false),
    toolbox: ground.toolbox,
    clock: ground.clock,
  };
  return {
    name: `${model} at ${url.origin}${whole.split('?')[0]}`,
    protocol: `openai ${api}${stream ? ', streamed' : ''}`,
    time: 'real',
    turnEnd: stream ? marker : 'the end of the HTTP body',
    connection: wire.policy,
    waits: () => wire.waits(),
    open: (caller) => new ModelSession(caller, contextOf(caller, {}), dialogue(), shared),
    close: () => wire.close(),
  };
}

/** @throws IrateError if the back office is to be offered and there is none */
function toolsOf({ tools, api }: OpenAiSettings, { toolbox }: Ground): readonly unknown[] {
  if (tools !== 'office') return tools ?? [];
  if (!toolbox)
    throw new IrateError(
      'no_office',
      'the tools of the back office are to be offered, and there is none',
      'target.tools',
      'Name it with --office-url, or list the tools here.',
    );
  return toolbox.tools.map(api === 'chat' ? chatTool : responsesTool);
}
