import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates } from 'node:tls';
import { IrateError } from '../events/trouble.ts';
import type { TlsSettings } from '../targets/config.ts';
import type { Certificates } from '../targets/ground.ts';

/** What the files hold that `tls:` names. @throws IrateError where one cannot be read, or they do not belong together */
export function certificatesIn({ cert, key, ca, passphrase }: TlsSettings): Certificates {
  if ((cert === undefined) !== (key === undefined))
    throw unfit(cert === undefined ? 'tls.cert' : 'tls.key', 'a certificate and its key go together', 'Name both.');
  const read: Certificates = {
    ...(cert !== undefined && { cert: contents(cert, 'tls.cert') }),
    ...(key !== undefined && { key: contents(key, 'tls.key') }),
    ...(passphrase !== undefined && { passphrase }),
    ...(ca !== undefined && { ca: [...rootCertificates, contents(ca, 'tls.ca')] }),
  };
  try {
    createSecureContext({ ...read, ca: ca === undefined ? undefined : contents(ca, 'tls.ca') });
  } catch (error) {
    throw unfit('tls', (error as Error).message, 'The files are PEM, and the key is that of the certificate.');
  }
  return read;
}

function contents(path: string, place: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unfit(place, (error as Error).message, 'Mend the path; it counts from where irate is started.');
  }
}

function unfit(place: string, what: string, remedy: string): IrateError {
  return new IrateError('tls', what, place, remedy);
}
