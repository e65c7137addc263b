import { createHash } from 'node:crypto';
import { plain } from '../defuse.ts';
import { MONTHS } from '../notation.ts';
import { CHARTS_CSS } from './charts-css.ts';
import { LAYOUT_CSS } from './layout-css.ts';
import { PRINT_CSS } from './print-css.ts';
import type { Section } from './section.ts';
import { markup, template } from './section.ts';
import { SKELETON } from './skeleton.ts';
import { TABLES_CSS } from './tables-css.ts';
import { TOKENS_CSS } from './tokens-css.ts';

/** A page and what stands around its sections. */
interface Page<Shown> {
  readonly sections: readonly Section<Shown>[];
  /** Beside what all pages have. */
  readonly css: string;
  /** Empty where the page needs none. */
  readonly script: string;
  /** JSON for the script, safe inside a script element; empty where there is none. */
  readonly data: string;
}

/** What the frame of a page says of it. */
interface Frame {
  readonly title: string;
  /** Words in the page's head, left to right, after the brand. */
  readonly head: readonly string[];
  /** What the page was made from. */
  readonly source: string;
}

const write = template(SKELETON);

/** A writer of pages of one kind: each one HTML file, no server, no request to anywhere, and nobody's words are ever run. */
export function document<Shown>({ sections, css, script, data }: Page<Shown>): (shown: Shown, frame: Frame) => string {
  const written = sections.map((section) => ({ ...section, write: template(section.template) }));
  const style = [TOKENS_CSS, LAYOUT_CSS, TABLES_CSS, CHARTS_CSS, css, PRINT_CSS].join('');
  const policy = [
    "default-src 'none'",
    script === '' ? "script-src 'none'" : `script-src '${sha256(script)}'`,
    `style-src '${sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return (shown, { title, head, source }) =>
    write({
      policy,
      title,
      head,
      source,
      css: markup(style),
      script: script === '' ? '' : markup(script),
      data: data === '' ? '' : markup(data),
      sections: written.flatMap(({ id, title: name, view, write: body }) => {
        const seen = view(shown);
        return seen === null ? [] : [{ id, title: name, body: markup(body(seen)) }];
      }),
    });
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** "3 March 2026": the day as the log has it, whatever the reader's time zone. */
export function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? plain(iso) : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
