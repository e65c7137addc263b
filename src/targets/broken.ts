const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  WS_ERR_UNSUPPORTED_MESSAGE_LENGTH: 'too_long',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'truncated',
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  UND_ERR_CONNECT_TIMEOUT: 'no_connection',
  ETIMEDOUT: 'no_connection',
  ENETUNREACH: 'no_connection',
  EHOSTUNREACH: 'no_connection',
  // Of this machine: it has no more to give.
  EMFILE: 'no_socket',
  ENFILE: 'no_socket',
  ENOBUFS: 'no_socket',
  EADDRNOTAVAIL: 'no_socket',
};

/** A short word for what went wrong with a socket. */
export function codeOf(error: Error & { code?: string }): string {
  const { code } = error;
  if (code === undefined) return 'broken';
  if (/EPROTO|CERT|SSL|TLS|SIGNATURE|SIGNED|ISSUER/.test(code)) return 'tls';
  return CODES[code] ?? code.toLowerCase();
}
