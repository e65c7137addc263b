/** What somebody writes who leaves the accents out; "ñ" stays, it has a key of its own. */
export const unaccented = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(?<!n)[\u0300-\u0302\u0308\u0327]/g, '')
    .normalize('NFC');
