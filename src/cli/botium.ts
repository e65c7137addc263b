import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Containers, Listener, Names, StartContainers } from '../targets/botium/containers.ts';
import { PROGRAM } from './botium-program.ts';

/** Of the environment; Botium takes every BOTIUM_… in it for a capability. */
const KEPT = ['PATH', 'TMPDIR', 'TEMP', 'SystemRoot', 'LANG', 'NODE_EXTRA_CA_CERTS'];
/** ms that containers have to be cleaned. */
const FAREWELL = 2_000;
/** Characters of the last that it said. */
const LAST = 300;

interface Message {
  readonly id?: string;
  readonly ready?: boolean;
  readonly heard?: unknown;
  readonly wrong?: string;
}

/** Starts the user's own Botium in a process of its own. */
export const startContainers: StartContainers = (config, caps) => new Child(config, caps);

/** A process for all conversations of one target, in a folder that goes with it. */
class Child implements Containers {
  readonly #process: ChildProcess;
  readonly #folder = mkdtempSync(join(tmpdir(), 'irate-botium-'));
  readonly #listeners = new Map<string, Listener>();
  readonly #gone: Promise<void>;
  #last = '';
  /** It can be sent to. */
  alive = true;

  constructor(config: string, caps: Readonly<Record<string, unknown>>) {
    const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
    this.#process = spawn(process.execPath, ['-e', PROGRAM], {
      cwd: this.#folder,
      env: { ...kept, HOME: this.#folder, BOTIUM_ANALYTICS: 'false' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.on('data', (chunk) => (this.#last = (this.#last + String(chunk)).slice(-LAST)));
    this.#process.on('message', (message: Message) => this.#take(message));
    this.#process.on('error', (error) => this.#fallen(error.message));
    this.#gone = new Promise((gone) => {
      this.#process.once('close', (code) => {
        this.#fallen(`it ended with ${String(code)}: ${this.#last.replace(/\s+/g, ' ').trim()}`);
        rmSync(this.#folder, { recursive: true, force: true });
        gone();
      });
    });
    this.#send({ from: resolve(config), caps });
  }

  open(id: string, names: Names, listener: Listener): void {
    if (!this.alive) return listener.gone(this.#last);
    this.#listeners.set(id, listener);
    this.#send({ open: id, names: { conversation: names.conversation, user: names.user } });
  }

  say(id: string, text: string): void {
    this.#send({ say: id, text });
  }

  close(id: string): void {
    this.#listeners.delete(id);
    this.#send({ close: id });
  }

  #send(message: object): void {
    // What cannot be sent is told by its end.
    if (this.alive && this.#process.connected) this.#process.send(message, () => undefined);
  }

  /** Resolved when it is gone, with its folder. */
  async end(): Promise<void> {
    this.#listeners.clear();
    this.#send({ quit: true });
    const late = setTimeout(() => this.#process.kill('SIGKILL'), FAREWELL);
    await this.#gone;
    clearTimeout(late);
  }

  #take({ id = '', ready, heard, wrong }: Message): void {
    const listener = this.#listeners.get(id);
    if (ready) listener?.ready();
    else if (wrong !== undefined) listener?.wrong(wrong);
    else if (heard !== undefined) listener?.heard(heard);
  }

  #fallen(why: string): void {
    this.alive = false;
    for (const listener of this.#listeners.values()) listener.gone(why);
    this.#listeners.clear();
  }
}
