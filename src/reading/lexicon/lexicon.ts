/**
 * What a language brings: phrases by cue, in the notation of `phrases.ts`, folded (no accents, lower case, contractions
 * taken apart: "cannot" is "can not"). A new language is one more file of this shape.
 */

/** What a phrase shows about the clause that it stands in. */
export type Cue =
  // stance
  | 'negator' // turns what follows
  | 'limit' // looks like a negation, is an upper or lower end ("no later than", "not until")
  | 'instead' // what follows is set aside ("rather than")
  | 'hedge'
  | 'condition' // "if", "unless"
  | 'choice' // a condition that only the customer's own decision makes true ("if you cancel")
  | 'unreal' // "would have", "used to"
  | 'mood' // a verb in the conditional: under a condition, or not quite sure
  | 'general' // "most items"
  | 'reported' // "you wrote that"
  | 'corrects' // "sorry, I meant"
  | 'approx'
  // yes and no
  | 'yes'
  | 'no'
  | 'may' // a modal verb: what follows is allowed or possible
  | 'owns' // there is what follows ("it has a timer")
  | 'can' // the predicate itself says yes ("possible", "covered")
  | 'cannot'
  | 'only' // restricts a yes: it may not hold here
  | 'free'
  | 'charged'
  | 'nothing' // a count of none
  | 'takenOff' // the sum before it lessens what stands after it
  // acts
  | 'ask' // in a question: asks for what follows
  | 'demand' // asks for what follows without a question mark
  | 'confirm'
  | 'lost' // did not understand
  | 'choose' // presents options
  | 'chosen' // takes the customer to have chosen
  | 'offer' // "would you like me to"
  | 'human' // a person or team
  | 'pass' // puts through to
  | 'fetch' // … only with a person in the clause ("getting someone", "will call you")
  | 'done' // an action is complete, whichever
  | 'through' // says of a deed's noun that it is done ("the refund is out")
  | 'looked' // the bot found or made sure of something, which changes nothing
  | 'now' // it has become so
  | 'spared' // nothing is left to do
  | 'every' // "all", "everything", "both"
  | 'perfect' // "has been", "I have": with a deed after it, it is done
  | 'future' // "will": with a deed after it, it is a promise
  | 'byYou' // the customer did it
  | 'refuse'
  | 'close'
  | 'settled' // wraps up as if everything were done
  | 'invite' // "how can I help?", "what is it about?"
  | 'rate' // "was this helpful?"
  | 'apologise'
  | 'care' // sympathy
  | 'greet'
  | 'link'
  | 'cheer' // plainly festive or flippant
  | 'bright' // pleasant, out of place only where there is grief
  | 'blame'
  | 'dismiss'
  | 'laughs'
  | 'thank'
  // what a customer's words show
  | 'wantsHuman'
  | 'noHuman'
  | 'distress'
  | 'anger'
  | 'objects'
  | 'stung' // takes the reply before as out of place ("is that a joke?")
  | 'accepts'
  | 'tried'
  | 'recalls' // the customer says that it had said so
  | 'stands'; // it is so from now on: after a go-ahead, what was agreed is done

/** A kind of thing that a back office does, by its participles and by its nouns. */
export type Deed =
  | 'refund'
  | 'credit'
  | 'cancel'
  | 'change'
  | 'send'
  | 'create'
  | 'replace'
  | 'remove'
  | 'block'
  | 'activate'
  | 'pause'
  | 'restore'
  | 'pay';

/** What a topic of yes and no asks of a thing. */
export type Predicate =
  | 'cover'
  | 'refund'
  | 'return'
  | 'need'
  | 'allow'
  | 'available'
  | 'include'
  | 'transfer'
  | 'work'
  | 'renew'
  | 'lose' // or is affected
  | 'open'
  | 'valid'
  | 'expire'
  | 'collect' // somebody comes for it
  | 'free';

export interface PredicateWords {
  /** Words of a topic that ask it. */
  readonly names: readonly string[];
  /** What says yes without naming it ("we step in"). */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export type Predicates = Readonly<Record<Predicate, PredicateWords>>;

export type Unit = 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year';

export interface Lexicon {
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly deeds: Readonly<Record<Deed, readonly string[]>>;
  /** "Refund", "cancellation": done where something says that it is through. */
  readonly nouns: Readonly<Partial<Record<Deed, readonly string[]>>>;
  readonly predicates: Predicates;
  /** Words for what a customer can be asked for, by slot. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Words that speak of the same matter: if a topic's words hold one, the others show it too. */
  readonly kin: readonly (readonly string[])[];
  /** Conjunctions that open a clause, as written (with accents). */
  readonly opens: readonly string[];
  /** Words that open one only after a comma. */
  readonly follows: readonly string[];
  /** Subjects that after a comma open one. */
  readonly subjects: readonly string[];
  readonly numerals: Readonly<Record<string, number>>;
  /** What shows that a longer word may be a number, its numerals written together. */
  readonly compounds?: RegExp;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  /** After a unit of days: "días hábiles". */
  readonly working: readonly string[];
  /** January first; each with its short forms. */
  readonly months: readonly (readonly string[])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** Days from today, by phrase. */
  readonly days: Readonly<Record<string, number>>;
  /** Before a weekday: the coming one, or the one of the week after. */
  readonly next: readonly string[];
  /** Before a month: about its middle. */
  readonly middle: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
  /** Words that show a matter only beside the others of its phrase: "back" is not yet "money back". */
  readonly slight: readonly string[];
  /** Words that carry no matter of their own. */
  readonly empty: readonly string[];
}
