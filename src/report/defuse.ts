/**
 * The words of a bot under test are hostile until shown otherwise: they may hold terminal commands, formulas, markup or
 * characters that turn text around. One function for each place where they are printed; none of them loses plain words.
 */

/** Whole terminal commands that carry a string: title, clipboard, link. */
const STRINGS = /(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)/gu;
/** "ESC [ 31 m" and its one-byte form. */
const SEQUENCES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]/gu;
/** Controls but for line feed and tab; what turns or hides text; what is no character at all. */
const CONTROLS = /[\0-\x08\x0B-\x1F\x7F-\x9F]/gu;
const HIDDEN = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const NO_CHARACTER = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;
const LONE_SURROGATES = /[\uD800-\uDFFF]/gu;

/** Text for a screen of any kind: no terminal command, nothing that turns or hides text. Line breaks and tabs stay. */
export function plain(text: string): string {
  return text
    .replaceAll(LONE_SURROGATES, '\uFFFD')
    .replaceAll(STRINGS, '')
    .replaceAll(SEQUENCES, '')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(HIDDEN, '')
    .replaceAll(NO_CHARACTER, '');
}

/** The same on one line, cut to a length. */
export function oneLine(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = plain(text).replaceAll(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A CSV cell: quoted, and never a formula to a spreadsheet. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = plain(value);
  const inert = /^[\s]*[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\n\r\t']/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Text or an attribute's value in XML 1.0. */
export function xml(text: string): string {
  return plain(text).replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)!};`);
}

/** Text inside a line or a table cell of Markdown, never at a line's start: no markup, mention, reference, link, formula or line break. */
export function markdown(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]#|<>~&$]/g, (character) => `\\${character}`)
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (prefix) => `${prefix.slice(0, 3)}\\.`)
    .replaceAll('@', '@\u200B');
}

/** A JSON document that may stand inside a script element. */
export function jsonInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  });
}
