import type { Ground } from '../ground.ts';
import type { Times } from '../http/source.ts';
import { Inbox, type Pushed } from '../inbox.ts';
import { excerpt } from '../mapping/json.ts';
import type { Hear, Session } from '../target.ts';
import type { Containers, Names } from './containers.ts';
import { codeIn } from './message.ts';

/** One conversation in a container of its own. What comes is of the turn under way, or late to the one before. */
export class ContainerSession implements Session {
  readonly #id: string;
  readonly #containers: Containers;
  readonly #ground: Ground;
  readonly #inbox: Inbox;
  #ready = false;
  #waiting: (() => void) | null = null;

  constructor(
    id: string,
    names: Names,
    containers: Containers,
    { ground, times, pushed }: { readonly ground: Ground; readonly times: Times; readonly pushed: Pushed },
  ) {
    this.#id = id;
    this.#containers = containers;
    this.#ground = ground;
    this.#inbox = new Inbox(ground.clock, times, pushed);
    const begin = (): void => {
      this.#ready = true;
      this.#waiting?.();
      this.#waiting = null;
    };
    containers.open(id, names, {
      ready: () => (times.greeting === null ? begin() : this.#inbox.greeting(times.greeting, begin)),
      heard: (message) => {
        this.#see('got', JSON.stringify(message));
        this.#inbox.receive(message, {});
      },
      wrong: (text) => {
        if (this.#ready) this.#inbox.fail(codeIn(text), excerpt(text));
        else this.#inbox.break(codeIn(text), `at the start of its container: ${excerpt(text)}`);
        if (!this.#ready) begin();
      },
      gone: (why) => {
        this.#inbox.break('no_connector', excerpt(why));
        begin();
      },
    });
  }

  say(text: string, hear: Hear): () => void {
    const turn = this.#inbox.begin(hear);
    const send = (): void => {
      if (!turn.open) return;
      this.#see('sent', text);
      this.#containers.say(this.#id, text);
    };
    if (this.#ready) send();
    else this.#waiting = send;
    return () => this.#leave();
  }

  close(): void {
    this.#leave();
    this.#containers.close(this.#id);
  }

  #leave(): void {
    this.#waiting = null;
    this.#inbox.close();
  }

  #see(way: 'sent' | 'got', body: string): void {
    this.#ground.trace.see?.({ way, what: 'message of Botium', headers: {}, body });
  }
}
