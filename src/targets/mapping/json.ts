/** Whether it is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value in a JSON text; undefined if it is none. Some servers leave control characters bare in strings: they are let pass. */
export function jsonIn(text: string): unknown {
  return parsed(text) ?? parsed(escaped(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const STRINGS = /"(?:[^"\\]|\\.)*"/gs;

const CONTROLS = /[\u0000-\u001f]/g;

function escaped(text: string): string {
  return text.replace(STRINGS, (string) =>
    string.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** The beginning of a body, on one line, for an error. */
export function excerpt(body: string): string {
  return body.slice(0, 1000).replace(/\s+/g, ' ').slice(0, 160);
}
