import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { IrateError } from '../events/trouble.ts';

/** A host on another machine that somebody answers for. */
export interface Allowed {
  readonly host: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day, ISO 8601. */
  readonly until: string;
  /** It may be an address of a private network. */
  readonly private?: boolean | undefined;
  /** What the host shows to prove that who sends load there may do so. */
  readonly token?: string | undefined;
  /** Where a host can show nothing: who allowed it in writing, for which tenant, and how much. */
  readonly acknowledged?: { readonly tenant: string; readonly by: string; readonly conversations: number } | undefined;
  /** "sandbox": nobody real takes over. */
  readonly humans?: 'sandbox' | undefined;
}

/** Where load may go. */
export interface Permission {
  /** Refuses an address that is not allowed. @throws IrateError */
  permit(url: string, schemes?: readonly string[]): URL;
  /** The entry under which load goes to another machine; null: it is this one. */
  entryOf(url: URL): Allowed | null;
  /** A name look-up for sockets that refuses what a name turns out to mean, so that no name can lead load elsewhere. */
  readonly lookup: LookupFunction;
}

const LOOPBACK = listOf(['127.0.0.0/8', '::1/128', '::ffff:127.0.0.0/104']);
/** Where clouds keep the secrets of their machines. */
const METADATA = listOf(['169.254.0.0/16', 'fd00:ec2::254/128', 'fe80::/10']);
const PRIVATE = listOf(['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']);

/** This machine, and the hosts on the list until their day. `today`: ISO 8601. */
export function permission(allowed: readonly Allowed[] = [], today = ''): Permission {
  const entryFor = (host: string): Allowed | undefined =>
    allowed.find((entry) => entry.host.toLowerCase() === host.toLowerCase());
  const refusalOf = (host: string, address: string): IrateError | null => {
    if (has(LOOPBACK, address)) return null;
    const entry = entryFor(host);
    if (!entry) return refused(host, address);
    if (has(METADATA, address)) return unfit(host, `${address} is where a cloud keeps its secrets`);
    if (has(PRIVATE, address) && !entry.private)
      return unfit(host, `${address} is in a private network, and its entry does not say "private: true"`);
    return null;
  };
  return {
    permit(text, schemes = ['http:', 'https:']) {
      const url = addressIn(text, schemes);
      const host = hostOf(url);
      const entry = entryFor(host);
      if (entry && entry.until < today)
        throw unfit(host, `the entry for ${host} in targets.allow was good until ${entry.until}`);
      const refusal = isIP(host) ? refusalOf(host, host) : entry || host === 'localhost' ? null : refused(host, host);
      if (refusal) throw refusal;
      return url;
    },
    entryOf: (url) => entryFor(hostOf(url)) ?? null,
    lookup(host, options, found) {
      lookup(host, { ...options, all: true }, (error, addresses) => {
        if (error) return found(error, '', 0);
        const refusals = addresses.map(({ address }) => refusalOf(host, address));
        const refusal = refusals.find((each) => each !== null);
        if (refusal) found(refusal, '', 0);
        else if (options.all) found(null, addresses);
        else found(null, addresses[0]!.address, addresses[0]!.family);
      });
    },
  };
}

/** Without the brackets of IPv6. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function addressIn(text: string, schemes: readonly string[]): URL {
  const kind = schemes[0]!.replace(':', '');
  const remedy = `Give an address like ${kind}://127.0.0.1:3978/chat.`;
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol))
    throw new IrateError('target_url', `"${text}" is no ${kind} address`, '--target', remedy);
  const url = new URL(text);
  if (url.username !== '' || url.password !== '')
    throw new IrateError(
      'secret_in_url',
      'the address holds a user or a password',
      '--target',
      'Give them as a header, with the secret from the environment: Authorization: "Basic ${NAME}".',
    );
  return url;
}

function listOf(nets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const net of nets) {
    const [address, prefix] = net.split('/') as [string, string];
    list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

function has(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}

function refused(host: string, address: string): IrateError {
  const what = host === address ? `${host} is another` : `${host} is another (${address})`;
  return new IrateError(
    'target_refused',
    `load goes to this machine only, and ${what}`,
    '--target',
    'Run the bot on 127.0.0.1, forward a local port to it, or name its host and owner under targets.allow in irate.config.yaml.',
  );
}

function unfit(host: string, why: string): IrateError {
  return new IrateError(
    'target_refused',
    `no load goes to ${host}: ${why}`,
    '--target',
    'Mend its entry in targets.allow.',
  );
}
