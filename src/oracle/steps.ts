import { tongueOf } from '../reading/cues.ts';
import { taken } from '../reading/taken.ts';
import { before, type BotTurn, type Hearing } from './hearing.ts';

/** Words before the verb of a step ("please first restart …"), and verbs that need their object ("do a factory reset"). */
const LEADS =
  /^(?:step|schritt|paso|etape|\d+|please|first|then|now|next|just|try|and|or|bitte|zuerst|dann|primero|luego|ensuite|puis)$/;
const DOES = /^(?:do|perform|run|carry|make|doing|faites|effectuez|haga|realice|machen|fuhren)$/;
const OBJECT_WITHIN = 4;
/** What is left of a stem behind the prefix of a participle. */
const GE_STEM = 4;
/** "Opened boxes can go back" tells nobody to open one. */
const PARTICIPLE = /(?:ed|ing)$/;

/** "Step 2:" */
const NUMBERED = /^(?:step|schritt|paso|etape) \d+ ?:/;

/** "Have you tried to reinstall it?", "avez-vous vidé le cache ?" */
const TRIED =
  /^(?:and |et |y |und )?(?:have|did) you\b|^(?:avez|as)[- ](?:vous|tu)\b|^(?:ha|has|han) (?:probado|intentado|reiniciado|borrado|reinstalado|vaciado)|^(?:haben sie|hast du)\b/;

/** The step that a reply tells the customer to take, and that the customer had said to have taken; as written. */
export function stepAgain({ at, turn }: BotTurn, hearing: Hearing): string | undefined {
  if (hearing.customer.every(({ plea }) => plea.tried.size === 0)) return undefined;
  const tried = new Set(before(hearing, at).flatMap(({ plea }) => [...plea.tried]));
  // "Neu gestartet" is what "starten Sie" asks for.
  for (const stem of [...tried]) if (/^ge[a-z]{4}/.test(stem)) tried.add(stem.slice(2));
  if (tried.size === 0) return undefined;
  return taken(turn.text, tongueOf(hearing.transcript.language)).find(({ words, question, text, folded }) => {
    // "Insurance: no" is a record, "Step 1: restart it" none.
    if (/^[^:]{1,40}:/.test(text) && !NUMBERED.test(folded)) return false;
    const from = words.findIndex(({ text }) => !LEADS.test(text));
    const verb = words[from];
    if (question) return TRIED.test(folded) && words.some(({ stem }) => tried.has(stem));
    if (verb === undefined) return false;
    if (tried.has(verb.stem) || tried.has(verb.stem.slice(0, GE_STEM))) return !PARTICIPLE.test(verb.text);
    return DOES.test(verb.text) && words.slice(from + 1, from + OBJECT_WITHIN).some(({ stem }) => tried.has(stem));
  })?.text;
}
