import { XMLParser } from 'fast-xml-parser';
import type { Wrong } from '../answer.ts';
import { refusalIn } from '../answer.ts';
import { excerpt, jsonIn } from '../mapping/json.ts';
import type { Answer } from '../wire.ts';

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

/** The value in a whole body, or what is wrong with it. A bot that says one thing and sends another is told apart. */
export function bodyIn(answer: Answer, from: 'json' | 'text' | 'xml'): { readonly value: unknown } | Wrong {
  const wrong = refusalIn(answer);
  if (wrong) return wrong;
  const { type, body } = answer;
  if (body === '') return { code: 'empty', detail: type };
  if (from === 'text') return { value: body };
  if (from === 'xml')
    return xmlIn(body) ?? { code: 'not_xml', detail: `${type || 'no content type'}: ${excerpt(body)}` };
  const value = jsonIn(body);
  return value === undefined
    ? { code: 'not_json', detail: `${type || 'no content type'}: ${excerpt(body)}` }
    : { value };
}

/** The value in an XML document. A page or half a document is none: what is opened first is closed last. */
export function xmlIn(body: string): { readonly value: unknown } | null {
  const [, root] = /^\s*(?:<\?xml[^>]*>\s*)?<([\w:.-]+)/.exec(body) ?? [];
  if (root === undefined || !new RegExp(`(?:</${root}|/)\\s*>\\s*$`).test(body) || /^html$/i.test(root)) return null;
  try {
    return { value: xml.parse(body) as unknown };
  } catch {
    return null;
  }
}
