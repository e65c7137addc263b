import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { IrateError } from '../events/trouble.ts';

/** True for 127.0.0.0/8 and ::1. */
function isLoopback(address: string): boolean {
  return /^127(\.\d{1,3}){3}$/.test(address) || address === '::1' || /^::ffff:127\./i.test(address);
}

/** Refuses a target that is not on this machine. @throws IrateError */
export function permit(url: string): URL {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new IrateError(
      'target_url',
      `"${url}" is no http address`,
      '--target',
      'Give an address like http://127.0.0.1:3978/chat.',
    );
  const parsed = new URL(url);
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) ? !isLoopback(host) : host !== 'localhost') throw refused(host);
  return parsed;
}

/** A name look-up for sockets that refuses what a name turns out to mean, so that no name can lead load elsewhere. */
export const lookupLoopback: LookupFunction = (host, options, found) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const outside = addresses.find(({ address }) => !isLoopback(address));
    if (error ?? outside) found(error ?? refused(host), '', 0);
    else if (options.all) found(null, addresses);
    else found(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function refused(host: string): IrateError {
  return new IrateError(
    'target_refused',
    `load goes to this machine only, and ${host} is another`,
    '--target',
    'Run the bot on 127.0.0.1, or forward a local port to it.',
  );
}
