import { FAILED } from '../mapping/variables.ts';
import { taken, textTemplate, type Fill } from '../mapping/template.ts';

/** A link as bots give it: a whole address, or a path from the root. */
const LINK = /^(?:[a-z]+:\/)?\//i;

/**
 * The whole address of a request: `path` put after the base, or the base itself. A path that is one expression and finds
 * a link is that link, as the bot wrote it. @throws IrateError if an expression cannot be parsed
 */
export function addressOf(path: string | undefined, base: URL, place: string): Fill<string> {
  if (path === undefined) return (_, filled) => filled(base.origin + base.pathname + base.search);
  const before = base.origin + base.pathname.replace(/\/$/, '');
  const glue = path.startsWith('/') || (path.startsWith('?') && base.pathname !== '/') ? '' : '/';
  const after = textTemplate(path, `${place}.path`, encodeURIComponent);
  const put: Fill<string> = (context, filled) => after(context, (filledPath) => filled(before + glue + filledPath));
  const [, expression] = /^\{\{((?:(?!\}\}).)+)\}\}$/s.exec(path) ?? [];
  if (expression === undefined) return put;
  const link = taken(expression, `${place}.path`);
  return (context, filled) =>
    link(context, (found) => {
      if (typeof found === 'string' && LINK.test(found) && URL.canParse(found, base.href))
        filled(new URL(found, base).href);
      else put(context, filled);
    });
}

/** What follows the origin of such an address; one that leads to another host fails. @throws IrateError if an expression cannot be parsed */
export function pathOf(path: string | undefined, base: URL, place: string): Fill<string> {
  const address = addressOf(path, base, place);
  const { origin } = base;
  if (!path?.includes('{{')) {
    // It is the same for all requests.
    let always = '';
    address({}, (whole) => (always = whole.slice(origin.length)));
    return (_, filled) => filled(always);
  }
  return (context, filled) =>
    address(context, (whole) => {
      if (whole.startsWith(`${origin}/`)) return filled(whole.slice(origin.length));
      context[FAILED]?.(`${place}.path: ${whole} leads away from ${origin}, and a target is one host`);
    });
}
