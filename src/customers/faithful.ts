import { unsafe } from './safety.ts';

/** Says the language of a text, or null where it cannot be told. */
export type Detect = (text: string) => string | null;

/** A mention of a value in a line: "{{order.number}}". */
const MENTION = /\{\{.*?\}\}/g;
/** Words a model adds when it speaks of its task, or of itself. */
const META =
  /\b(?:as an ai|language model|paraphras\w*|rephras\w*|reword\w*|here (?:is|are) (?:the|your|some|a)|alternative version|original (?:message|text|line)|placeholder\w*|customer (?:says|writes)|instructions?)\b|^(?:certainly|of course|sure)[,!:]/i;
/** What the one behind the counter says, never the one before it. */
const STAFF =
  /\b(?:how (?:can|may) i (?:help|assist)|i(?:'d| would) be happy to (?:help|assist)|happy to (?:help|assist) you|let me (?:check|look) (?:that|this|it)(?: up)? for you|your (?:order|refund|account|request) has been|thank you for (?:contacting|reaching out|your patience)|we apologi[sz]e|our (?:team|customers))\b/i;
const DENIES =
  /\b(?:not|no|never|nothing|nobody|none|cannot|without|nicht|kein\w*|nie|nichts|nunca|nada|sin|pas|jamais|rien|sans|ne|ni)\b|n['’]t\b/i;

/** Words beyond which it is no other wording but more: times those of the line, and so many. */
const LONGER = 2;
const MORE = 6;

/**
 * Why a model's words cannot stand for a line of a customer, or null: the same values mentioned and no other figure, the
 * same yes or no, the customer's part, its language, nothing about the task, nobody's data.
 */
export function unfaithful(text: string, line: string, language: string, detect: Detect): string | null {
  const bare = text.replace(MENTION, ' ');
  const length = (words: string): number => words.split(/\s+/).filter(Boolean).length;
  if (bare.trim() === '' && line.replace(MENTION, ' ').trim() !== '') return 'empty';
  if (mentionsOf(text) !== mentionsOf(line)) return 'a value is lost or added';
  if (/[{}[\]]/.test(bare)) return 'it is no plain line';
  const figures = new Set(line.match(/\d+/g));
  if ((bare.match(/\d+/g) ?? []).some((figure) => !figures.has(figure))) return 'a figure is made up';
  if (length(text) > LONGER * length(line) + MORE) return 'too long';
  if (META.test(bare) && !META.test(line)) return 'it speaks about the task';
  if (STAFF.test(bare)) return 'it speaks for the company';
  if (DENIES.test(bare) !== DENIES.test(line)) return 'a no is lost or added';
  if (unsafe(bare) !== null) return 'it may hold the data of somebody';
  const spoken = length(bare) < FEW ? null : detect(bare);
  return spoken === null || spoken === language ? null : 'another language';
}

/** Words below which a language is a guess. */
const FEW = 6;

function mentionsOf(text: string): string {
  return (text.match(MENTION) ?? [])
    .map((mention) => mention.replace(/\s/g, ''))
    .sort()
    .join(' ');
}
