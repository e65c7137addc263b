import type { Random } from '../chance/random.ts';
import type { Office } from '../office/office.ts';
import type { Clock, Ms } from '../time/clock.ts';
import { listen, respond, type Means } from './dialogue.ts';
import { worded, type Draft, type Part } from './draft.ts';
import { spoil } from './faults/faults.ts';
import { type Classifier, trainClassifier } from './language/classifier.ts';
import type { Knowledge } from './knowledge.ts';
import { earFor } from './language/entities.ts';
import { SMALL_TALK } from './language/sentences.ts';
import { tokensFor } from './language/tokens.ts';
import { openPlaces } from './places.ts';
import { recollection } from './recollection.ts';
import type { Session } from './session.ts';
import type { Setting } from './settings.ts';
import type { Blunder } from './sidelog.ts';

/** One turn thought out. */
export interface Thought {
  readonly draft: Draft;
  readonly blunders: readonly Blunder[];
  /** Acts that the office performed. */
  readonly done: ReadonlySet<Part>;
  readonly bubbles: readonly string[];
  /** A matter came up that only a person may settle. */
  readonly humanDue: boolean;
  readonly cost: Ms;
}

/** What the bot does with a message once a worker has it, in no time at all; the cost says how long it should have taken. */
export interface Mind {
  think(session: Session, text: string, pressure: number, random: Random): Thought;
  /** Takes note of an earlier message without answering. */
  recall(session: Session, text: string): void;
  /** What a turn costs that nobody hears of. */
  ghost(random: Random): Ms;
}

/** One classifier a trade: what it learns from is always the same. */
const classifiers = new WeakMap<Knowledge, Classifier>();

function trained(knowledge: Knowledge): Classifier {
  let classify = classifiers.get(knowledge);
  if (!classify) {
    classify = trainClassifier([...knowledge.lessons, ...SMALL_TALK], tokensFor(knowledge.slots));
    classifiers.set(knowledge, classify);
  }
  return classify;
}

export function createMind(setting: Setting, knowledge: Knowledge, office: Office, clock: Clock): Mind {
  const classify = trained(knowledge);
  const means: Means = { office, knowledge, classify, hear: earFor(knowledge.slots), retains: setting.retains };
  const seen = recollection();
  const places = setting.places === null ? null : openPlaces(setting.places);
  const { cost, haste, sigma } = setting;
  const whole = (lookups: number): Ms => cost.read + cost.lookup * lookups + cost.word;

  return {
    think(session, text, pressure, random) {
      session.at = clock.now();
      const turn = listen(session, text, means);
      const draft = respond(session, turn, means);
      const humanDue = draft.opened.some((task) => task.skill.human);
      const scene = { session, turn, draft, means, random, seen, places };
      const blunders = spoil(scene, setting.tendencies, pressure);
      seen.note(draft);
      const puzzled = draft.parts.some((part) => part.kind === 'say' && part.role === 'puzzled');
      session.puzzled = puzzled ? session.puzzled + 1 : 0;
      session.told += draft.parts.filter((part) => part.kind === 'fact' || part.kind === 'act').length;
      const { done, refused } = perform(draft, session, office);
      const bubbles = worded(draft, random, office.now, refused);
      const time = whole(draft.lookups) * (1 - haste * pressure) * lognormal(sigma, random);
      return { draft, blunders, done, bubbles, humanDue, cost: time };
    },
    recall(session, text) {
      respond(session, listen(session, text, means), means);
    },
    ghost: (random) => whole(1) * lognormal(sigma, random),
  };
}

/** Writes what the reply says that it did; acts that were thrown away are only said. */
function perform(draft: Draft, session: Session, office: Office): { done: Set<Part>; refused: Set<Part> } {
  const done = new Set<Part>();
  const refused = new Set<Part>();
  for (const part of draft.parts) {
    if (part.kind !== 'act' || !part.really) continue;
    const files = part.task.skill.by.map((slot) => office.find(session.slots.get(slot) ?? ''));
    const ok = office.act(files.find((file) => file !== null)?.key ?? '', part.action.name, part.action.args);
    (ok ? done : refused).add(part);
    part.task.acted = true;
  }
  return { done, refused };
}

/** Around one, in the middle; Box-Muller. */
function lognormal(sigma: number, random: Random): number {
  return Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()));
}
