import type { Ms } from '../time/clock.ts';
import type { Skill } from './skill.ts';

/** One matter of a conversation. */
export interface Task {
  skill: Skill;
  state: 'open' | 'confirm' | 'done';
  /** The customer agreed to the action. */
  agreed: boolean;
  /** The office has really done it. */
  acted: boolean;
  /** Opened by a misroute: nothing that it tells is what the customer came for. */
  astray: boolean;
  /** How often it was told once more. */
  retold: number;
  /** How often something that it told was not in the books. */
  notFound: number;
}

/** What the bot remembers of a conversation. */
export interface Session {
  readonly conversation: string;
  /** The turn that it is at, from 0. */
  turn: number;
  /** When it last spoke, on the bot's clock. */
  at: Ms;
  /** What the customer told about itself, as far as it is remembered. */
  readonly slots: Map<string, string>;
  /** All it ever told, for when it says so. */
  readonly given: Map<string, string>;
  /** Matters in the order in which they came up. */
  readonly tasks: Task[];
  /** Its messages. */
  readonly heard: string[];
  /** What was asked for last, and how often in a row. */
  asked: string | null;
  askedTimes: number;
  /** Messages in a row that were not understood. */
  misses: number;
  /** Replies in a row that said so. */
  puzzled: number;
  humanAsked: number;
  /** The last reply offered a person. */
  offered: boolean;
  /** The last reply asked to be given a try before a person is called. */
  retaining: boolean;
  /** A person was promised and not called. */
  promised: boolean;
  /** The last reply asked for anything else. */
  wrapping: boolean;
  /** What the customer says it does not have. */
  readonly lacks: Set<string>;
  consoled: boolean;
  /** Facts and actions told so far. */
  told: number;
}

export function newSession(conversation: string): Session {
  return {
    conversation,
    turn: -1,
    at: 0,
    slots: new Map(),
    given: new Map(),
    tasks: [],
    heard: [],
    asked: null,
    askedTimes: 0,
    misses: 0,
    puzzled: 0,
    humanAsked: 0,
    offered: false,
    retaining: false,
    promised: false,
    wrapping: false,
    lacks: new Set(),
    consoled: false,
    told: 0,
  };
}

export function openTask(session: Session, skill: Skill): Task {
  const task: Task = { skill, state: 'open', agreed: false, acted: false, astray: false, retold: 0, notFound: 0 };
  session.tasks.push(task);
  return task;
}
