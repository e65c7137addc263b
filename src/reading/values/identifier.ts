/** E-mails, references with letters and figures, telephone and card numbers, long figures. */
const REFERENCE =
  /\b[a-z]{1,6}[-_/#]?\d[a-z0-9]*(?:-[a-z0-9]+){0,4}\b|#\d{3,14}\b|\b\d{1,4}[a-z]{1,4}\d{1,10}(?:-[a-z0-9]{1,10}){0,3}\b|\b\d{1,4}[a-z]{1,4}(?:-[a-z0-9]{1,10}){1,3}\b|\b\d{3,4}(?:[ -]\d{3,4}){1,4}\b|\+\d{1,3}(?:[ -]?\d{2,4}){2,5}\b|\b\d{3}-\d{3,4}\b|\b\d{5,16}\b|\b[a-z]{2,4}-[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}\d\b|\b(?=[a-z0-9]{0,5}\d)[a-z0-9]{6}\b/gi;
const EMAIL_OR_REFERENCE = new RegExp(
  String.raw`[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|${REFERENCE.source}`,
  'gi',
);
const identifierIn = (text: string): RegExp => (text.includes('@') ? EMAIL_OR_REFERENCE : REFERENCE);

const PAGE = /https?:\/\/\S{1,2000}|\bwww\.\S{1,500}|\b(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,10}\/\S{1,500}/gi;
/** Without one of these a text names no page. */
const PART_OF_PAGE = /[/]|www/i;
/** Whether a text names a page. */
export const namesPage = (text: string): boolean => PART_OF_PAGE.test(text) && text.search(PAGE) >= 0;

/** "3h", "24h", "10am", "1st", "9bis": figures with a unit, no reference. */
const UNIT =
  /^\d{1,4}(?:st|nd|rd|th|am|pm|h|min|mins|d|kg|cm|mm|km|gb|mb|eur|usd|gbp|x)\d{0,4}$|^(?:eur|usd|gbp|chf|p)\d+$/i;
const GROUPED = /^\d{1,3}(?: \d{3})+$/;

/** Without one of these a text holds no identifier, and the costly pattern is spared. */
const SIGN_OF_ONE = /[\d@]/;

const pagesAs = (text: string, fill: (page: string) => string): string =>
  PART_OF_PAGE.test(text) ? text.replace(PAGE, fill) : text;
const blank = (token: string): string => '_'.repeat(token.length);

/** "KX 418": of two parts, in capitals. */
const FLIGHT = /\b[A-Z]{2} \d{2,4}\b/g;

/** Identifier-shaped tokens, as written. */
export const identifiersIn = (text: string): string[] =>
  !SIGN_OF_ONE.test(text)
    ? []
    : [
        ...(text.match(FLIGHT) ?? []),
        ...(pagesAs(text, () => ' ').match(identifierIn(text)) ?? []).filter(
          (token) => !UNIT.test(token) && !GROUPED.test(token),
        ),
      ];

/** The text with pages and identifiers blanked, so that their figures are not read as values. */
export const masked = (folded: string): string =>
  !SIGN_OF_ONE.test(folded)
    ? folded
    : pagesAs(folded, blank).replace(identifierIn(folded), (token) =>
        UNIT.test(token) || GROUPED.test(token) || /^\d{5,7}$/.test(token) ? token : blank(token),
      );

/** The text without references and bare numbers of four figures and more. */
export const withoutReferences = (folded: string): string =>
  folded.replace(identifierIn(folded), '').replace(/\b\d{4,}\b/g, '');
