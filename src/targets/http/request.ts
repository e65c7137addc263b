import { bodyTemplate, textTemplates, type Fill } from '../mapping/template.ts';
import type { Request } from '../wire.ts';
import { pathOf } from './address.ts';
import type { RequestSettings } from './schema.ts';

/** Makes requests of one kind: of the settings, and of what is known of a conversation. */
export type Prepare = Fill<Request>;

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * Compiles a request. `base`: the address that its path is put after; `headers`: those of every request.
 * `usual`: without a body it tells what a customer said. @throws IrateError if an expression cannot be parsed
 */
export function prepareRequest(
  settings: RequestSettings,
  base: URL,
  headers: Readonly<Record<string, string>>,
  place: string,
  usual: boolean,
): Prepare {
  const method = settings.method ?? 'POST';
  const path = pathOf(settings.path, base, place);
  const bodied = usual || settings.body !== undefined || settings.form !== undefined;
  const all = { ...headers, ...settings.headers };
  const fillHeaders = headersOf(settings, all, place, bodied);
  // Signatures are made of the address and of what is sent.
  const signed = Object.values(all).some((text) => /\{\{.*\b(?:form|url|body)\b/s.test(text));
  const body = bodyOf(settings, place, usual && method !== 'GET');
  const plain = asItIs(all);
  return (context, prepared) =>
    path(context, (filledPath) =>
      body(context, (value) => {
        const text = written(value, settings, plain);
        const known = signed ? { ...context, form: value, url: base.origin + filledPath, body: text ?? '' } : context;
        fillHeaders(known, (filledHeaders) =>
          prepared({ method, path: filledPath, headers: filledHeaders, body: text }),
        );
      }),
    );
}

function headersOf(
  settings: RequestSettings,
  headers: Readonly<Record<string, string>>,
  place: string,
  bodied: boolean,
): Fill<Record<string, string>> {
  const typed = !bodied || Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  const type = typed ? {} : settings.form ? FORM_TYPE : JSON_TYPE;
  const fill = textTemplates({ ...type, ...headers }, `${place}.headers`);
  if (!Object.values(headers).some((text) => text.includes('{{'))) return fill;
  // One that is not known yet, such as of a session, is not sent.
  const there = (filled: Record<string, string>) =>
    Object.fromEntries(Object.entries(filled).filter(([, text]) => text !== ''));
  return (context, filled) => fill(context, (values) => filled(there(values)));
}

function bodyOf(settings: RequestSettings, place: string, usual: boolean): Fill {
  if (settings.form) return textTemplates(settings.form, `${place}.form`);
  if (settings.body !== undefined) return bodyTemplate(settings.body, `${place}.body`);
  return usual ? usualBody : (_, filled) => filled(undefined);
}

/** What a bot is told that asks for nothing special. */
export const usualBody: Fill = ({ conversation, user, text, language }, filled) =>
  filled({ conversation, user, text, language });

function written(value: unknown, settings: RequestSettings, plain: boolean): string | null {
  if (value === undefined) return null;
  if (settings.form) return new URLSearchParams(value as Record<string, string>).toString();
  return typeof value === 'string' && plain ? value : JSON.stringify(value);
}

/** A text is sent as it is where it is no JSON. */
function asItIs(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && !value.includes('json'),
  );
}
