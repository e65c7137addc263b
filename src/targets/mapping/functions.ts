import { createHmac } from 'node:crypto';
import type { Expression } from 'jsonata';
import { words } from './words.ts';

/** Gives expressions what a protocol asks for and data alone cannot give. */
export function addFunctions(expression: Expression): void {
  // $hmac("sha1", key, text): base64; $hmac("sha256", key, text, "hex").
  expression.registerFunction('hmac', hmac, '<ssss?:s>');
  // $words("<p>Hello<br>you</p>"): what a browser shows of it.
  expression.registerFunction('words', ofWords(words), '<s-:s>');
  // $jwt(claims, key): signed by HS256.
  expression.registerFunction('jwt', jwt, '<os:s>');
  // $xml("a < b"): as it is written in XML.
  expression.registerFunction('xml', ofWords(xml), '<s-:s>');
}

/** Of nothing it makes nothing, as JSONata's own functions do. */
function ofWords(make: (text: string) => string): (text: string | undefined) => string | undefined {
  return (text) => (text === undefined ? undefined : make(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function xml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

function hmac(hash: string, key: string, text: string, encoding = 'base64'): string {
  return createHmac(hash, key)
    .update(text)
    .digest(encoding === 'hex' ? 'hex' : 'base64');
}

function jwt(claims: object, key: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}
