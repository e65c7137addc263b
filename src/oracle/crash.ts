/** What a program says when it fails, shown to the customer instead of words. */
const CRASHED = [
  /^\s*[[{].*"(?:error|exception|status|code|message|trace)\w*"\s*:.*[\]}]\s*$/s,
  /^\s*<(?:!doctype|html|\?xml)\b/i,
  /^\s*\[object Object\]\s*$|^\s*(?:undefined|null|NaN)\s*$/,
  /\b(?:Traceback \(most recent call last\)|NullPointerException|(?:Type|Reference|Key|Value|Attribute)Error\b\s*:|at [\w.<>]+ \([^)]*:\d+:\d+\))/,
  /^\W*(?:(?:http )?(?:error )?5\d\d\W+)?(?:internal server error|bad gateway|service unavailable|gateway time-?out)\W*$/i,
];

/** Whether a text is a technical error and nothing else. */
export const isCrash = (text: string): boolean => CRASHED.some((pattern) => pattern.test(text));
