/** Whether to colour what goes to a stream: NO_COLOR, then FORCE_COLOR, then a terminal that can. */
export function colours(stream: NodeJS.WriteStream): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return true;
  return stream.isTTY && process.env['TERM'] !== 'dumb';
}

/** Columns to fill. */
export function width(stream: NodeJS.WriteStream): number {
  return Math.min(120, stream.isTTY ? stream.columns : 100);
}
