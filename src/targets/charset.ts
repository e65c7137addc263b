const UTF8 = 'utf-8';

/** The encoding that a content type names, as decoders know it. */
export function charsetOf(type: string): string {
  const [, named] = /charset\s*=\s*"?([\w.:-]+)/i.exec(type) ?? [];
  return named === undefined ? UTF8 : known(named);
}

/** A whole body as text: by its content type, else as an XML document says of itself. */
export function textOf(chunks: readonly Buffer[], type: string): string {
  const whole = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const told = charsetOf(type);
  const charset = told === UTF8 && type.includes('xml') ? declaredIn(whole) : told;
  const text = charset === UTF8 ? whole.toString() : new TextDecoder(charset).decode(whole);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function declaredIn(document: Buffer): string {
  const [, named] = /^<\?xml[^>]*\sencoding=["']([\w.:-]+)/.exec(document.toString('latin1', 0, 200)) ?? [];
  return named === undefined ? UTF8 : known(named);
}

function known(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return UTF8;
  }
}
