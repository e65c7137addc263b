import Handlebars from 'handlebars';
import type { Report } from '../report.ts';

/** One section of the page: a template, and what it shows. */
export interface Section<Shown = Report> {
  readonly id: string;
  readonly title: string;
  /** Handlebars; everything it prints is escaped but what `markup` passed. */
  readonly template: string;
  /** Null where there is nothing to show: then the section is left out. */
  readonly view: (shown: Shown) => object | null;
}

/** Its own Handlebars: no helper or partial of anybody else's. */
const own = Handlebars.create();

/** A compiled template. A name that the view lacks is an error and not a blank. */
export function template(source: string): (view: object) => string {
  return own.compile<object>(source, { strict: true, knownHelpersOnly: true });
}

/** Lets markup through that this program made itself: a chart or another template's output, never anybody's text. */
export function markup(text: string): Handlebars.SafeString {
  return new Handlebars.SafeString(text);
}
