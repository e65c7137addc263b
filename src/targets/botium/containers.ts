/** What is heard of one conversation. */
export interface Listener {
  ready(): void;
  heard(message: unknown): void;
  /** What the connector says is wrong. */
  wrong(text: string): void;
  /** The process fell over in which it runs, or never stood: that is not the bot's fault. */
  gone(why: string): void;
}

/** Who speaks, towards the bot. */
export interface Names {
  readonly conversation: string;
  readonly user: string;
}

/** The user's own Botium in a process of its own: a container for each conversation. */
export interface Containers {
  /** The process is there. */
  readonly alive: boolean;
  /** `names`: put into the capabilities for {{conversation}} and {{user}}. */
  open(id: string, names: Names, listener: Listener): void;
  say(id: string, text: string): void;
  close(id: string): void;
  /** Resolved when it is gone. */
  end(): Promise<void>;
}

/** Starts one. `config`: the file with the capabilities, from whose folder Botium is found; `caps`: all of them. */
export type StartContainers = (config: string, caps: Readonly<Record<string, unknown>>) => Containers;
