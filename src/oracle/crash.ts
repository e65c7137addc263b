/** What a program says when it fails, shown to the customer instead of words. */
const BEGINS =
  /^\W*(?:Traceback \(most recent call last\)|<!doctype html|<html\b|<\?xml\b|(?:[a-z]+\.)*(?:NullPointer|Runtime|IllegalState)Exception\b|(?:Uncaught )?(?:Type|Reference|Key|Value|Attribute)Error\s*:)/i;
const EMPTY = /^(?:\[object Object\]|undefined|null|NaN)$/;
const GATEWAY =
  /^\W*(?:(?:http )?(?:error )?5\d\d\W+)?(?:internal server error|bad gateway|service unavailable|gateway time-?out)\W*$/i;
/** Of a record that tells of an error. */
const KEY = /"(?:error|exception|trace|stack)\w*"\s*:/i;

/** Whether a text is a technical error and nothing else: one that explains an error to its customer is none. */
export function isCrash(text: string): boolean {
  const bare = text.trim();
  return (
    BEGINS.test(bare) ||
    EMPTY.test(bare) ||
    GATEWAY.test(bare) ||
    (/^[[{]/.test(bare) && /[\]}]$/.test(bare) && KEY.test(bare))
  );
}
