import type { Signal, Target } from './target.ts';

/** Shorter ones would take half of every text with them. */
const SHORTEST = 5;

/** Puts stars in the place of secrets. */
export function redaction(secrets: readonly string[]): (text: string) => string {
  const known = [...new Set(secrets)]
    .filter((secret) => secret.length >= SHORTEST)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .sort((a, b) => b.length - a.length);
  return (text) => known.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

/** A target of which no secret is told, whatever the bot or the network repeats. */
export function redacted(target: Target, redact: (text: string) => string): Target {
  const clean = (signal: Signal): Signal => JSON.parse(redact(JSON.stringify(signal))) as Signal;
  return {
    ...target,
    name: redact(target.name),
    open(caller) {
      const session = target.open(caller);
      return { say: (text, hear) => session.say(text, (signal) => hear(clean(signal))), close: () => session.close() };
    },
  };
}
