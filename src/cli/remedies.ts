const REMEDIES: Readonly<Record<string, string>> = {
  refused: 'Nothing listens there: start the bot, or mend the port in the address.',
  unknown_host: 'There is no such host: mend the name in the address.',
  no_connection: 'The host does not answer: mend the address, or the firewall between.',
  reset:
    'It hung up: perhaps the port speaks https, or another protocol; mend the scheme or the port (for Socket.IO the `endpoint`).',
  truncated: 'It hung up in the middle of its reply: see what the bot itself logged.',
  tls: 'The certificate is not trusted: name its authority with `tls: { ca: file.pem }` in irate.config.yaml or NODE_EXTRA_CA_CERTS=file.pem, or mend the host in the address (https only where the port speaks it). A bot that wants to know who calls needs `tls: { cert, key }`.',
  timeout:
    'Nothing came in time: perhaps the bot answers by another way (`reply.from: poll` or `listen`, kind: callback or websocket).',
  empty:
    'An empty reply: perhaps the bot answers by another way (`reply.from: poll` or `listen`, kind: callback or websocket; a Bot Framework bot calls the `serviceUrl` that it was told).',
  too_long: 'The reply does not end: perhaps the address is that of a download, or of a stream (`reply.from: listen`).',
  error_reply: 'The reply is an error by `errorWhen`, or by its protocol: mend what is sent, or that expression.',
  http_401:
    'Give the credentials, from the environment: --header "Authorization: Bearer …", or `headers:` in irate.config.yaml.',
  http_403:
    'The credentials are not good for this: give others, from the environment (--header "Authorization: Bearer …").',
  http_404: 'Mend the path of the address (for OpenAI: or the model).',
  http_405: 'Mend the path of the address, or `send.method` in irate.config.yaml.',
  http_407: 'A proxy stands between and wants credentials: go round it.',
  http_415: 'The bot wants another content type: `send.headers` or `send.form` in irate.config.yaml.',
  http_429: 'It is at its limit before any load: wait, or raise the limit.',
  quota: 'The quota is used up, and waiting does not mend that: raise it.',
  no_card:
    'No card of an agent is there, or none that names JSONRPC or HTTP+JSON at a host that may be spoken to: mend the address, or name the interface itself with `card: false`.',
  no_hook: 'irate cannot listen for the bot’s calls: give another `hook.port` in irate.config.yaml.',
  no_hello: 'Mend `hello` in irate.config.yaml: what is sent, or what is waited for (`until`, `save`).',
  not_let_in: 'The bot refused the connection: mend `auth`, `query` or `namespace` in irate.config.yaml.',
  no_handshake: 'No socket is opened there: mend the address, or use another kind of target.',
  closed:
    'The bot closed the line: it may want another `hello`, `send` or credentials; a stream that it closes now and then wants `listen.reopen`.',
  mapping:
    'Mend that expression in irate.config.yaml; where what it reads is not always there or not always alike, ask first: `x ? $f(x)`.',
  no_socket:
    'This machine has no more sockets or files to give: raise its limit (ulimit -n), or let customers share connections.',
  no_connector:
    'Botium does not run: install botium-core and the connector where `config` is (`npm install --ignore-scripts botium-core …`), and see that Botium itself runs with that file.',
  connector: 'The connector itself says so: see that Botium itself runs with that file.',
  no_choice: 'This is no OpenAI reply: mend the address, or use `kind: http`.',
};

/** What to change, for what came. */
export function remedyFor(code: string, detail: string): string {
  if (code === 'not_json' || code === 'not_xml') return remedyForBody(detail);
  if (code === 'http_400' || code === 'http_422') return remedyForRequest(detail);
  if (/^http_3/.test(code))
    return 'It sends elsewhere, and irate follows no redirects: give that address itself, or log in with --header.';
  if (/^closed_\d+$/.test(code))
    return 'The bot closed the socket itself, with that code and reason: mend `hello`, `protocols`, `headers` or `path` in irate.config.yaml.';
  if (/^no_\w+$/.test(code) && !REMEDIES[code])
    return `The reply to \`start\` holds no such thing: mend \`save\` in irate.config.yaml.`;
  const gateway = /^http_50[234]$/.test(code);
  if (gateway && /<html/i.test(detail))
    return 'A proxy answers for the bot, which is down or not where it looks: start it, or mend the address.';
  return REMEDIES[code] ?? 'Mend the bot or its address; `irate check --target …` shows the whole exchange.';
}

function remedyForBody(detail: string): string {
  if (/^text\/event-stream|^[^:]*: ?(?:data|event):/.test(detail))
    return 'A stream of events came: `reply: { from: sse }` in irate.config.yaml (see presets for known bots).';
  if (/ndjson|jsonl/.test(detail) || /: \{.*\} \{/.test(detail))
    return 'JSON lines came: `reply: { from: ndjson }` in irate.config.yaml.';
  if (/<html|<!doctype html/i.test(detail))
    return 'A page came instead of JSON, of a proxy, a login or the wrong path: mend the path of the address, or log in with --header.';
  if (/xml/.test(detail)) return 'XML came: `reply: { from: xml }` in irate.config.yaml, with the path of the words.';
  return 'Bare text came: `reply: { from: text }` in irate.config.yaml, or mend the path of the address.';
}

/** Many servers say which fields they miss. */
function remedyForRequest(detail: string): string {
  const fields = [...detail.matchAll(/"loc":\s*\[\s*"body",\s*"([\w.-]+)"/g)].map(([, name]) => name);
  const which = fields.length > 0 ? ` It asks for: ${[...new Set(fields)].join(', ')}.` : '';
  return `The bot wants another body: write it as \`send: { body: … }\` in irate.config.yaml.${which}`;
}
