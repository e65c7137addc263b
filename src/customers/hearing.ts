import { reader } from '../reading/read.ts';
import type { Act, Claim, Reading } from '../reading/reading.ts';
import { type Belief, type Beliefs, same, type Standing } from './beliefs.ts';
import type { Aim, Person } from './person.ts';
import { questionsIn } from './questions.ts';
import type { Known } from './slots.ts';
import type { Bad, Good } from './temper.ts';

/** What a customer made of a reply. */
export interface Heard {
  readonly reading: Reading;
  readonly bad: readonly Bad[];
  readonly good: readonly Good[];
  /** Slots that it was asked for. */
  readonly asks: readonly string[];
  /** A question that names no slot ("anything else?"). */
  readonly openQuestion: boolean;
  readonly confirm: Act | null;
  readonly options: readonly string[] | null;
  readonly handsOver: boolean;
  readonly offersHuman: boolean;
  readonly lost: boolean;
  readonly closes: boolean;
  readonly linked: boolean;
  /** A value that it took in. */
  readonly told: string | null;
  /** A tone that hurts. */
  readonly hurt: boolean;
  /** It says something about what the customer is after, or asks for something. */
  readonly toThePoint: boolean;
  /** Another's order number or account where its own was meant. */
  readonly notMine: { readonly own: Known; readonly wrong: string } | null;
  /** A value that it knows to be wrong, or that clashes with an earlier one. */
  readonly objection: { readonly standing: Standing; readonly told: string; readonly before: string | null } | null;
}

/** Listens to a bot for one customer: its aims are the topics, without their truth. */
export class Hearing {
  readonly #person: Person;
  readonly #read: ReturnType<typeof reader>;
  /** By aim, what its own things are called that it is not asking about. */
  readonly #names: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(person: Person) {
    this.#person = person;
    const { language } = person.profile;
    const slots = person.knows.map(({ slot }) => slot);
    this.#read = reader({ language, now: person.now, topics: person.topics, slots });
    this.#names = namesBesideAll(person);
  }

  /** Reads a reply and lets the beliefs change by it. */
  hear(text: string, said: string, beliefs: Beliefs, memory: Memory): Heard {
    const reading = this.#read(text, said);
    const acts = reading.acts.filter((act) => !act.quoted);
    const has = (kind: Act['kind']): boolean => acts.some((act) => act.kind === kind && !act.conditional);
    const before = beliefs.all.map(({ belief }) => belief);
    const objection = this.#believe(reading, acts, beliefs);
    const learned = beliefs.all.some(({ belief }, at) => belief !== before[at] && belief.is !== 'refused');
    const { asks, confirm } = questionsIn(acts, reading.identifiers, this.#person.knows);
    const options = acts.find(({ kind }) => kind === 'menu')?.options ?? null;
    const handsOver = has('handoff');
    const offersHuman = acts.some(({ kind }) => kind === 'offer_handoff');
    const spokenOf =
      learned || objection !== null || acts.some(({ topic }) => topic !== undefined) || reading.claims.length > 0;
    const toThePoint = spokenOf || asks.length > 0 || confirm !== null || options !== null || handsOver || offersHuman;
    const notMine = foreign(reading.identifiers, this.#person.knows, memory);
    const hurt = has('blame') || has('dismiss') || (has('cheer') && memory.upset);
    const lost = has('not_understood');
    const partly = { asks, handsOver, offersHuman, toThePoint, notMine, objection, lost, hurt, learned };
    // Written out: every turn comes here, and to spread costs more than to name.
    return {
      reading,
      asks,
      options,
      confirm,
      handsOver,
      offersHuman,
      toThePoint,
      notMine,
      objection,
      lost,
      hurt,
      told: news(beliefs, before),
      openQuestion: acts.some(({ kind, slot }) => kind === 'ask' && slot === undefined),
      closes: has('close'),
      linked: has('link') && !spokenOf,
      bad: badOf(partly, text, memory),
      good: [...(has('apologise') ? ['apology' as const] : []), ...(learned ? ['progress' as const] : [])],
    };
  }

  #believe(reading: Reading, acts: readonly Act[], beliefs: Beliefs): Heard['objection'] {
    let objection: Heard['objection'] = null;
    const corrects = acts.some(({ kind }) => kind === 'apologise');
    const named = new Set<string>();
    for (const claim of reading.claims) {
      const standing = beliefs.of(claim.topic);
      if (this.#names.get(claim.topic)?.has(claim.value.toLowerCase())) continue;
      // Of several names in one reply ("not the F2, the F3") the last is meant: they do not contradict each other.
      const goesOn = claim.type === 'identifier' && named.has(claim.topic);
      named.add(claim.topic);
      if (standing && !objection) objection = take(standing, claim, corrects || goesOn);
    }
    const open = beliefs.all.filter(({ aim, belief }) => aim.kind === 'action' && belief.is !== 'done');
    for (const act of acts) {
      if (act.conditional || act.negated) continue;
      const meant = act.topic === undefined ? undefined : beliefs.of(act.topic);
      // A deed without a name is taken for the only one still wanted, unless the same words tell a fact.
      const unnamed = act.topic === undefined && !reading.claims.some(({ quote }) => quote === act.quote);
      const standing = meant ?? (unnamed && open.length === 1 ? open[0] : undefined);
      if (act.kind === 'done') settle(standing ?? human(beliefs, act), 'done');
      else if (act.kind === 'promise') settle(standing, 'promised');
      else if (act.kind === 'refuse' && standing?.aim.kind === 'action') settle(standing, 'refused');
    }
    return objection;
  }
}

/** What the customer remembers while it listens. */
export interface Memory {
  /** Slots that it told in this contact, and how often it was asked for them again. */
  readonly told: readonly string[];
  readonly reasked: readonly string[];
  /** The last reply. */
  readonly last: string;
  /** Replies in a row that understood nothing. */
  readonly lostInARow: number;
  readonly askedForHuman: boolean;
  /** That was the last thing it said. */
  readonly demanded: boolean;
  /** Whether cheerfulness hurts it now. */
  readonly upset: boolean;
  /** Identifiers that it was shown to be others' and let pass. */
  readonly others: readonly string[];
}

const NO_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** By aim; most ask for no name. */
function namesBesideAll({ aims, knows }: Person): ReadonlyMap<string, ReadonlySet<string>> {
  if (!aims.some(({ topic }) => topic?.type === 'identifier')) return NO_NAMES;
  return new Map(aims.map((aim) => [aim.id, namesBeside(aim, knows)]));
}

/** Words of what it knows that name another thing than it is after: in "the right filter for your Brisa 300" 300 is none. */
function namesBeside({ topic }: Aim, knows: readonly Known[]): ReadonlySet<string> {
  if (topic?.type !== 'identifier') return new Set();
  const others = knows
    .map(({ value }) => value.toLowerCase())
    .filter((value) => !topic.about.some((word) => value.includes(word)));
  return new Set(others.flatMap((value) => value.split(' ')));
}

/** The last value that was taken in. */
function news(beliefs: Beliefs, before: readonly Belief[]): string | null {
  const told = beliefs.all.filter(({ belief }, at) => belief !== before[at]).map(({ belief }) => belief);
  const last = told.findLast((belief) => belief.is === 'told');
  return last?.is === 'told' ? last.value : null;
}

/** From here on, a value is about a topic by its words. */
const SURE = 0.5;

/** Takes a statement in, or objects to it. */
function take(standing: Standing, claim: Claim, corrects: boolean): Heard['objection'] {
  const { aim, belief } = standing;
  if (aim.kind !== 'fact' || claim.quoted || claim.conditional || claim.fit < SURE) return null;
  if (claim.negated && claim.type !== 'boolean') return null;
  const told = claim.upTo ?? claim.value;
  if (aim.expects !== null && !same(told, aim.expects) && !claim.rounded) return { standing, told, before: null };
  if (belief.is === 'told' && !same(belief.value, told) && !corrects && standing.returned === 0) {
    standing.belief = { is: 'told', value: told };
    return { standing, told, before: belief.value };
  }
  standing.doubt = claim.hedged ? 'hedged' : claim.general && !aim.rule ? 'general' : null;
  if (standing.returned > 0) standing.doubt = null;
  if (!(belief.is === 'told' && belief.value === told)) standing.belief = { is: 'told', value: told };
  return null;
}

function settle(standing: Standing | undefined, is: 'done' | 'promised' | 'refused'): void {
  if (standing === undefined || standing.aim.kind === 'fact' || standing.belief.is === 'done') return;
  if (standing.belief.is !== is) standing.belief = { is };
}

/** Who only wants to be looked after takes "it is done" for it. */
function human(beliefs: Beliefs, act: Act): Standing | undefined {
  const only = beliefs.all.every(({ aim }) => aim.kind === 'human');
  return only && act.topic === undefined ? beliefs.all[0] : undefined;
}

/** Another identifier of the same make as one of its own, in a reply that does not hold its own. */
function foreign(found: readonly string[], knows: readonly Known[], { others }: Memory): Heard['notMine'] {
  if (found.length === 0) return null;
  for (const own of knows) {
    const make = /^([A-Z]{1,4}-?)\d{4,}$/.exec(own.value)?.[1];
    if (make === undefined || found.includes(own.value)) continue;
    const wrong = found.find((one) => one.startsWith(make) && one.length === own.value.length && !others.includes(one));
    if (wrong !== undefined) return { own, wrong };
  }
  return null;
}

type Partly = Pick<
  Heard,
  'asks' | 'handsOver' | 'offersHuman' | 'toThePoint' | 'notMine' | 'objection' | 'lost' | 'hurt'
> & { readonly learned: boolean };

function badOf(heard: Partly, text: string, memory: Memory): Bad[] {
  const bad: Bad[] = [];
  const again = heard.asks.filter((slot) => memory.told.includes(slot));
  if (again.length > 0)
    bad.push(again.some((slot) => memory.reasked.includes(slot)) ? 'context_loss' : 'repeat_question');
  if (heard.notMine) bad.push('context_loss');
  if (heard.objection) bad.push('contradiction');
  if (heard.hurt) bad.push('tone');
  if (memory.demanded && !heard.handsOver && !heard.offersHuman && !heard.learned) bad.push('refused_human');
  if (heard.handsOver && !memory.askedForHuman) bad.push('transfer');
  const circling = text === memory.last && text !== '';
  if (circling || (heard.lost && memory.lostInARow > 0)) bad.push('dead_end');
  else if (heard.lost || !heard.toThePoint) bad.push('misunderstood');
  return bad;
}
