import { createHmac } from 'node:crypto';
import type { Expression } from 'jsonata';

/** Gives expressions what a protocol asks for and data alone cannot give. */
export function addFunctions(expression: Expression): void {
  // $hmac("sha1", key, text): base64.
  expression.registerFunction('hmac', hmac, '<sss:s>');
}

function hmac(hash: string, key: string, text: string): string {
  return createHmac(hash, key).update(text).digest('base64');
}
