import type { IncomingHttpHeaders } from 'node:http';
import { parseCookie } from 'undici';

/** The cookies of one conversation: a bot may keep its state by them. */
export class Cookies {
  #held: Map<string, string> | null = null;

  keep(headers: IncomingHttpHeaders): void {
    // One alone comes as a text.
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      const cookie = parseCookie(line);
      if (!cookie) continue;
      if (cookie.maxAge !== undefined && cookie.maxAge <= 0) this.#held?.delete(cookie.name);
      else (this.#held ??= new Map<string, string>()).set(cookie.name, cookie.value);
    }
  }

  /** As a header; null: there is none. */
  get header(): Readonly<Record<string, string>> | null {
    if (this.#held === null || this.#held.size === 0) return null;
    return { cookie: [...this.#held].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
}
