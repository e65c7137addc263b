const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const BREAKS = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr)>/gi;
const HIDDEN = /<(script|style)\b.*?<\/\1\s*>/gis;

/** What a browser shows of marked-up text: no tags, a line for each block, characters for their names. */
export function words(html: string): string {
  return html
    .replace(HIDDEN, '')
    .replace(/\s+/g, ' ')
    .replace(BREAKS, '\n')
    .replace(/<[a-z/!][^>]*>/gi, '')
    .replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]+));/gi, (whole, hex: string | undefined, digits: string, name?: string) =>
      name === undefined
        ? character(Number.parseInt(digits, hex ? 16 : 10), whole)
        : (NAMED[name.toLowerCase()] ?? whole),
    )
    .replace(/ *\n */g, '\n')
    .trim();
}

function character(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
