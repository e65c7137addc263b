/** A line of a reply without its markup, with what stands over it. */
export interface Line {
  readonly text: string;
  /** Headings, bold lead-ins and table labels that the line belongs to. */
  readonly label: string;
  /** The number that a customer would type to choose this line. */
  readonly option: string | null;
  readonly kind: 'text' | 'heading' | 'item' | 'cell';
  /** Lines between which no blank line stands. */
  readonly block: number;
}

/** Controls, zero-width and direction marks: they change nothing that is read, and would hide what is. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const LINK = /\[([^\][\n]{0,200})\]\((?:[^()\s]{0,500})\)/g;
const EMPHASIS = /\*{1,3}|_{2,3}|`+|~~/g;
const BULLET = /^(?:[-*•·–▪✔✓☑]\s+|>\s*)/;
const NUMBERED = /^(?:[([]?(\d{1,2})\s?[.):\]]\)?|(\d{1,2})\s[-–=])\s+/u;
/** "1 Delivery": a list if more than one line begins so; alone it counts something ("5 GB cost …"). */
const COUNTED = /^(\d)\s+(?=[\p{Lu}\p{Ll}])/u;
const TABLE_RULE = /^\|?[\s:|]*-[\s:|-]*$/;
const LEAD_IN = /^\*\*([^*\n]{1,120})\*\*(\s*:)?\s*/;
/** "About your parcel: it is on its way." */
const NAMES_MATTER =
  /^((?:about|regarding|concerning|subject|topic|betrifft|betreff|sobre|acerca de|asunto|concernant|au sujet de|objet)\b[^.:?!\n]{2,60}):\s+(?=\S)/i;
const HEADING_WORDS = 12;
const LONGEST_LABEL = 200;

/** Of plain letters, figures and signs nothing has to change. */
const ODD = /[^\n -~]/;

/** What is read: markup and invisible characters gone, lines kept. */
function visible(text: string): string {
  if (!ODD.test(text)) return text;
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[−‒]/g, '-')
    .normalize('NFC');
}

/** The lines of a reply: paragraphs, headings, bullets, numbered options and table cells. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let heading = '';
  let block = 0;
  let header: readonly string[] | null = null;
  const written = visible(text)
    .split('\n')
    .map((raw) => raw.trim());
  const numbering = written.length > 1 && written.filter((line) => COUNTED.test(line)).length > 1 ? COUNTED : null;
  for (const [i, line] of written.entries()) {
    if (!line) {
      block++;
      header = null;
      continue;
    }
    if (line.startsWith('|') && line.indexOf('|', 1) > 0) {
      if (TABLE_RULE.test(line)) continue;
      const cells = cellsOf(line);
      // Without a rule under it the first row is one like the others.
      if (!header && TABLE_RULE.test(written[i + 1] ?? '')) header = cells;
      else for (const cell of rowOf((header ??= []), cells, heading, block)) lines.push(cell);
      continue;
    }
    header = null;
    const named = line.includes(':') ? NAMES_MATTER.exec(line) : null;
    if (named) {
      heading = bare(named[1]!);
      lines.push({ text: heading, label: '', option: null, kind: 'heading', block });
    }
    const read = lineOf(named ? line.slice(named[0].length) : line, heading, block, numbering);
    if (read.kind === 'heading') heading = read.text.slice(0, LONGEST_LABEL);
    lines.push(read);
  }
  return lines;
}

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => bare(cell));

function rowOf(header: readonly string[], cells: readonly string[], heading: string, block: number): Line[] {
  const name: Line = { text: cells[0] ?? '', label: header[0] ?? '', option: null, kind: 'cell', block };
  const rest = cells.slice(1).map((text, i): Line => ({
    text,
    label:
      `${cells[0]?.slice(0, LONGEST_LABEL) ?? ''} ${header[i + 1]?.slice(0, LONGEST_LABEL) ?? ''} ${heading}`.trim(),
    option: null,
    kind: 'cell',
    block,
  }));
  return name.text === '' ? rest : [name, ...rest];
}

const MARKUP = /[[*_`~]|  /;
const bare = (text: string): string =>
  (MARKUP.test(text) ? text.replace(LINK, '$1').replace(EMPHASIS, '').replace(/ +/g, ' ') : text).trim();

function lineOf(line: string, heading: string, block: number, numbering: RegExp | null): Line {
  if (/^#{1,6}\s/.test(line))
    return { text: bare(line.replace(/^#+\s/, '')), label: '', option: null, kind: 'heading', block };
  const numbered = NUMBERED.exec(line) ?? numbering?.exec(line) ?? null;
  const option = numbered ? (numbered[1] ?? numbered[2] ?? null) : null;
  const rest = numbered ? line.slice(numbered[0].length) : line.replace(BULLET, '');
  const kind = numbered || rest !== line ? 'item' : 'text';
  const lead = rest.startsWith('**') ? LEAD_IN.exec(rest) : null;
  if (lead && lead[0].length >= rest.length && kind === 'text')
    return { text: bare(rest), label: '', option, kind: headingLike(lead[1]!) ? 'heading' : 'text', block };
  if (lead && (lead[2] !== undefined || /[?:]$/.test(lead[1]!.trim())) && lead[0].length < rest.length)
    return {
      text: bare(rest.slice(lead[0].length)),
      label: `${bare(lead[1]!)} ${heading}`.trim(),
      // "2. Box: free of charge" tells; nobody picks it.
      option: null,
      kind,
      block,
    };
  return { text: bare(rest), label: heading, option, kind, block };
}

const headingLike = (text: string): boolean => !/[.!]$/.test(text.trim()) && text.split(' ').length <= HEADING_WORDS;
