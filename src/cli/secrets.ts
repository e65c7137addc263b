import { IrateError } from '../events/trouble.ts';
import type { Source } from '../scenarios/place.ts';

/** Names under which secrets are kept. */
const SECRET =
  /^(?:authorization|proxy-authorization|cookie)$|secret|password|token|api[-_]?key|credential|private_?key|passphrase/i;

/** Puts secrets from the environment in the place of `${NAME}`; `found` is told each. @throws IrateError if there is no such variable */
export function withSecrets(value: unknown, place: string, found: (secret: string) => void): unknown {
  if (Array.isArray(value)) return value.map((item) => withSecrets(item, place, found));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSecrets(item, place, found)]));
  if (typeof value !== 'string') return value;
  return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const secret = process.env[name];
    if (secret === undefined)
      throw new IrateError('no_secret', `the environment has no ${name}`, place, `Set ${name} before you start irate.`);
    found(secret);
    return secret;
  });
}

/** The secrets among headers: what a shell put there is one too. */
export function secretsIn(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => (SECRET.test(name) ? value.split(/\s+/).slice(-1) : []));
}

/** Refuses secrets that are written down. @throws IrateError with the place of the first */
export function refuseLiterals(source: Source): void {
  for (const path of literals(source.value, [])) {
    const name = String(path.at(-1));
    throw new IrateError(
      'literal_secret',
      `${path.join('.')} is a secret that is written down`,
      source.place(path),
      `Keep it in the environment, and write \${${name.toUpperCase().replace(/\W/g, '_')}} here.`,
    );
  }
}

function literals(value: unknown, path: readonly string[]): string[][] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'save') return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const here = [...path, key];
    if (typeof item !== 'string') return literals(item, here);
    const secret = SECRET.test(key) && item !== '' && !item.includes('${') && !item.includes('{{');
    // Among fields of a body or of the reply these are names of the bot's own.
    return secret && /^(?:headers|vars|auth|query|credentials|target|tls)$/.test(path.at(-1) ?? '') ? [here] : [];
  });
}
