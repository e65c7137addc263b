import type { Profile } from '../events/event.ts';
import type { FactNeed, Need } from '../events/need.ts';
import type { CaseFile } from '../office/office.ts';
import type { Topic } from '../reading/reading.ts';
import type { Persona } from '../scenarios/persona.ts';
import { phraseOf } from '../scenarios/phrase.ts';
import type { Policy, Scenario } from '../scenarios/scenario.ts';
import { compile } from '../scenarios/template.ts';
import { overlay, planOf, type Values, type WorldPlan } from '../scenarios/world.ts';
import type { Aim, Person, Script } from './person.ts';
import { slotOf } from './slots.ts';

/** An intent made ready: its world, lines and needs, compiled once for all customers who have it. */
export interface Matter {
  readonly world: WorldPlan;
  readonly script: Script;
  person(persona: Persona, values: Values): Pick<Person, 'profile' | 'knows' | 'aims' | 'topics'>;
  /** What the back office holds: the tables of the world that it keeps. */
  file(key: string, values: Values): CaseFile;
}

type Render = (values: Values) => string;
/** One need of the file: its need and its aim in a customer's world. */
type Making = (values: Values) => { readonly need: Need; readonly aim: Aim | null };
type FileNeed = Scenario['intents'][string]['needs'][number];

/** Makes an intent ready. */
export function matterOf(scenario: Scenario, name: string): Matter {
  const intent = scenario.intents[name]!;
  const world = planOf(overlay(scenario.world, intent.world ?? {}));
  const makings = intent.needs.map((need) => makingOf(need, scenario.policies, intent.knows));
  const followups = Object.entries(intent.followups ?? {}).map(([key, lines]) => [key, lines.map(phraseOf)] as const);
  const parts: Script['parts'] = Object.fromEntries(
    Object.entries(intent.parts ?? {}).map(([part, lines = []]) => [part, lines.map(phraseOf)]),
  );
  const unique = [...world.unique];
  const known = intent.knows.map((path) => ({ path, slot: slotOf(path) }));
  const columns = columnsOf(world, scenario.office);
  const topics = oneOfAKind<Topic>();
  const common = { intent: name, lane: intent.lane, stakes: intent.stakes, language: scenario.language };
  return {
    world,
    script: { opening: intent.opening.map(phraseOf), parts, followups: Object.fromEntries(followups) },
    file(key, values) {
      const rows: Record<string, Record<string, string>> = {};
      for (const { path, table, column } of columns) {
        const value = values.get(path);
        if (value !== undefined) (rows[table] ??= {})[column] = value;
      }
      return { key, rows };
    },
    person(persona, values) {
      const made = makings.map((make) => make(values));
      const profile: Profile = {
        persona: persona.persona,
        ...common,
        vulnerable: persona.vulnerable || intent.vulnerable,
        needs: made.map(({ need }) => need),
        identifiers: [...new Set(unique.flatMap((path) => values.get(path) ?? []))],
      };
      const knows = known.flatMap(({ path, slot }) => {
        const value = values.get(path);
        return value === undefined ? [] : [{ path, slot, value }];
      });
      const aims = made.flatMap(({ aim }) => aim ?? []);
      // Copied: a list that grew keeps room for sixteen, and each customer holds these.
      return {
        profile,
        knows: knows.slice(),
        aims: aims.slice(),
        topics: topics(aims.flatMap(({ topic }) => topic ?? [])),
      };
    },
  };
}

function makingOf(need: FileNeed, policies: Readonly<Record<string, Policy>>, knows: readonly string[]): Making {
  if (need.kind === 'handoff') {
    const aim: Aim | null = need.required
      ? { id: need.id, kind: 'human', topic: null, rule: false, expects: null, name: 'a person' }
      : null;
    return () => ({ need, aim });
  }
  if (need.kind === 'action') return actionMaking(need);
  return 'policy' in need ? ruleMaking(need.id, policies[need.policy]!) : factMaking(need, knows);
}

function actionMaking(need: FileNeed & { kind: 'action' }): Making {
  const about = need.about ?? need.action.split(/[._]/);
  const topic: Topic = { id: need.id, kind: 'action', about };
  const aim: Aim = { id: need.id, kind: 'action', topic, rule: false, expects: null, name: about[0]! };
  const where = Object.entries(need.where ?? {}).map(([name, text]) => [name, renderOf(text)] as const);
  const { id, kind, action } = need;
  return (values) => ({
    need: {
      id,
      kind,
      action,
      where: Object.fromEntries(where.map(([name, render]) => [name, render(values)])),
      done: null,
      about,
    },
    aim,
  });
}

/** A rule holds for everybody: need and aim are the same for all. */
function ruleMaking(id: string, policy: Policy): Making {
  const { type, value, about, choices, accept, wrong } = policy;
  const need: FactNeed = {
    id,
    kind: 'fact',
    type,
    value,
    about,
    ...(choices && { choices }),
    ...(accept && { accept }),
    ...(wrong && { wrong }),
  };
  const aim: Aim = { id, kind: 'fact', topic: topicOf(need), rule: true, expects: null, name: about[0]! };
  return () => ({ need, aim });
}

/** Where each value of a world stands in the back office. */
function columnsOf(
  world: WorldPlan,
  office: Readonly<Record<string, string>>,
): { path: string; table: string; column: string }[] {
  return [...world.paths]
    .map((path) => ({ path, table: path.split('.')[0]!, column: path.slice(path.indexOf('.') + 1) }))
    .filter(({ path, table }) => path.includes('.') && Object.hasOwn(office, table));
}

type FileFact = Extract<FileNeed, { kind: 'fact'; value: string }>;

function factMaking(file: FileFact, knows: readonly string[]): Making {
  const { id, kind, type, about } = file;
  const value = renderOf(file.value);
  const lists = (['choices', 'accept', 'wrong'] as const).flatMap((key) => {
    const texts = file[key];
    return texts ? [[key, texts.map(renderOf)] as const] : [];
  });
  // What it knows of its own it holds a bot to: the amount on its own statement.
  const path = /^\{\{([\w.]+)\}\}$/.exec(file.value)?.[1];
  const held = path !== undefined && knows.includes(path);
  const plain =
    type === 'text' || lists.some(([key]) => key === 'choices') ? null : topicOf({ id, kind, type, about, value: '' });
  return (values) => {
    const need: FactNeed = {
      id,
      kind,
      type,
      value: value(values),
      about,
      ...Object.fromEntries(lists.map(([key, renders]) => [key, renders.map((render) => render(values))])),
    };
    const aim: Aim = {
      id,
      kind,
      topic: plain ?? topicOf(need),
      rule: false,
      expects: held ? need.value : null,
      name: about[0]!,
    };
    return { need, aim };
  };
}

/** What to listen for: the need without its truth. Wordings are sorted, so that their order tells nothing. */
function topicOf({ id, type, about, choices, accept = [], value, wrong = [] }: FactNeed): Topic {
  const wordings = type === 'text' ? { wordings: [value, ...accept, ...wrong].sort() } : {};
  return { id, kind: 'fact', type, about, ...(choices && { choices }), ...wordings };
}

/** Lists with the same members become the same list: who listens for the same need not work that out again. */
function oneOfAKind<T>(): (list: readonly T[]) => readonly T[] {
  const seen: (readonly T[])[] = [];
  return (list) => {
    const before = seen.find((one) => one.length === list.length && one.every((each, at) => each === list[at]));
    if (before) return before;
    if (seen.length < KINDS) seen.push(list);
    return list;
  };
}
const KINDS = 4;

function renderOf(text: string): Render {
  const template = compile(text);
  if (template.paths.length === 0) return () => text;
  const source = { random: (): number => 0, now: 0, unique: (): string => '' };
  return (values) => template.render((path) => values.get(path), source);
}
