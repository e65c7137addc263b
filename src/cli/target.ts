import { existsSync, readFileSync } from 'node:fs';
import { IrateError } from '../events/trouble.ts';
import { parse } from '../scenarios/place.ts';
import { shaped } from '../scenarios/shape.ts';
import { configSchema, openTarget, type TargetOptions, type TlsSettings } from '../targets/config.ts';
import type { Connecting } from '../targets/connections.ts';
import type { Ground } from '../targets/ground.ts';
import { PRESETS, type PresetName } from '../targets/presets/presets.ts';
import { permission, type Allowed } from '../targets/permission.ts';
import { redacted, redaction } from '../targets/redact.ts';
import type { Target } from '../targets/target.ts';
import type { Toolbox } from '../targets/tools.ts';
import type { Clock } from '../time/clock.ts';
import { startContainers } from './botium.ts';
import { certificatesIn } from './certificates.ts';
import { refuseLiterals, secretsIn, withSecrets } from './secrets.ts';
import { irateVersion } from './version.ts';

const CONFIG = 'irate.config.yaml';

/** Kinds of targets that an address alone can name. */
export const PROTOCOLS = [
  'http',
  'openai',
  'websocket',
  'socketio',
  'botframework',
  'a2a',
  ...(Object.keys(PRESETS) as PresetName[]),
] as const;

/** What the command line says of the target. */
export interface TargetFlags {
  readonly target?: string | undefined;
  readonly protocol?: (typeof PROTOCOLS)[number] | undefined;
  readonly model?: string | undefined;
  readonly header?: readonly string[] | undefined;
  readonly connections?: Connecting | undefined;
}

/** A target that is ready to be talked to. */
export interface Opened {
  readonly target: Target;
  readonly ground: Ground;
  readonly redact: (text: string) => string;
}

/** What flags or irate.config.yaml say of the target, or null where neither names one. @throws IrateError */
export function wantedTarget(flags: TargetFlags): Wanted | null {
  const wanted =
    flags.target !== undefined ? named(flags, flags.target) : existsSync(CONFIG) ? configured(CONFIG) : null;
  return wanted && { ...wanted, connecting: flags.connections ?? wanted.connecting };
}

/** The hosts on other machines that irate.config.yaml allows. @throws IrateError */
export const allowedHosts = (): readonly Allowed[] => (existsSync(CONFIG) ? configured(CONFIG).allowed : []);

/** Opens it. `toolbox`: the tools of the back office, if there is one. @throws IrateError */
export function openWanted(wanted: Wanted, clock: Clock, toolbox: Toolbox | null): Opened {
  const { options, connecting, allowed, secrets, tls } = wanted;
  const ground = {
    ...groundOf(clock, allowed),
    toolbox,
    ...(connecting !== null && { connecting }),
    ...(tls && { tls: certificatesIn(tls) }),
  };
  const redact = redaction(secrets);
  const target = openTarget(options, ground);
  return { target: secrets.length > 0 ? redacted(target, redact) : target, ground, redact };
}

/** What adapters stand on in a real run. */
export function groundOf(clock: Clock, allowed: readonly Allowed[] = []): Ground {
  const today = new Date().toISOString().slice(0, 10);
  return {
    clock,
    permission: permission(allowed, today),
    trace: { see: null },
    agent: `irate/${irateVersion()}`,
    toolbox: null,
    containers: startContainers,
  };
}

/** What is wanted as a target, with nothing opened yet. */
export interface Wanted {
  readonly options: TargetOptions;
  /** Null: nothing is said. */
  readonly connecting: Connecting | null;
  readonly allowed: readonly Allowed[];
  readonly secrets: readonly string[];
  readonly tls?: TlsSettings;
}

function named(flags: TargetFlags, url: string): Wanted {
  const { model = 'default' } = flags;
  const kind = flags.protocol ?? (/^wss?:/.test(url) ? 'websocket' : /\/v1(\/|$)/.test(url) ? 'openai' : 'http');
  const found: string[] = [];
  const headers = Object.fromEntries(
    (flags.header ?? []).map((line) => {
      const [name, value] = header(line);
      return [name, withSecrets(value, '--header', (secret) => found.push(secret)) as string];
    }),
  );
  const options: TargetOptions =
    kind === 'openai' ? { kind, url, headers, model } : { kind, url, headers, ...(flags.model && { model }) };
  return { options, connecting: null, allowed: [], secrets: [...found, ...secretsIn(headers)] };
}

function configured(path: string): Wanted {
  const source = parse(path, readFileSync(path, 'utf8'));
  refuseLiterals(source);
  const secrets: string[] = [];
  const value = withSecrets(source.value, path, (secret) => secrets.push(secret));
  const { target, targets, tls, connections = null } = shaped(configSchema, { ...source, value });
  return { options: target, connecting: connections, allowed: targets?.allow ?? [], secrets, ...(tls && { tls }) };
}

function header(text: string): [string, string] {
  const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new IrateError('usage', `"${text}" is no header`, '--header', 'Write it like "Authorization: Bearer …".');
  return [name, value];
}
