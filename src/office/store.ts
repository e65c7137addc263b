import type { Call } from '../events/record.ts';
import type { Clock } from '../time/clock.ts';
import type { Tables } from './books.ts';
import { type Case, openCases, refresh } from './cases.ts';
import { openCounter } from './counter.ts';
import type { FaultPlan } from './faults.ts';
import { look } from './inspect.ts';
import { libraryOf } from './library.ts';
import type { Counter, Office, OfficeControl, Wanted } from './office.ts';
import { perform } from './perform.ts';
import { type Desk, takes, type Tool } from './tool.ts';
import { STANDARD } from './tools/table.ts';
import { actionTool } from './tools/trade.ts';

/** How an office works; what is left out is as in a well-kept one. */
export interface Manner {
  /** The table of tools. @default the standard ones */
  readonly tools?: readonly Tool[];
  /** Refuses what no sane office does. @default true */
  readonly strict?: boolean;
  /** @default none */
  readonly faults?: FaultPlan;
  /** Tells when calls were made. @default the beginning of time */
  readonly clock?: Pick<Clock, 'now'>;
  /** Rows that are on everybody's books. @default none */
  readonly common?: Tables;
  /** Hears of every call. */
  readonly heard?: (call: Call) => void;
}

/** The whole office: what a bot may do in it, in this process and through its counter, and what the harness does with it. */
export type WholeOffice = Office & OfficeControl & Counter & { readonly tools: readonly Tool[] };

/** The back office in memory. */
export function createOffice(manner: Manner = {}): WholeOffice {
  const { tools = STANDARD, strict = true, faults = null, clock = null, heard = () => undefined, common } = manner;
  const byAction = new Map(tools.flatMap((tool) => (tool.action === null ? [] : [[tool.action, tool] as const])));
  let cases = openCases([], {}, common);
  let columns: Readonly<Record<string, string>> = {};
  let library = libraryOf([]);
  let now = new Date(0).toISOString();
  let numbers = 0;
  const desk: Desk = {
    get now() {
      return now;
    },
    strict,
    number: (prefix) => `${prefix}-${++numbers}`,
    search: (words) => library.search(words),
    article: (id) => library.article(id),
  };
  const counter = openCounter({ tools, faults, clock, heard, desk, cases: () => cases });
  const toolOf = (opened: Case, action: string, args: Readonly<Record<string, string>>): Tool => {
    const usual = byAction.get(action);
    const names = Object.keys(args);
    if (usual !== undefined && takes(usual, names, new Set(opened.initial.keys()))) return usual;
    return actionTool(action, names, columns);
  };

  return {
    tools,
    fill(filled, all, moment, keys) {
      cases = openCases(filled, keys, common);
      columns = keys;
      library = libraryOf(all);
      now = moment;
      counter.clear();
      return Promise.resolve();
    },
    inspect(key, wanted, hear) {
      const opened = cases.all.get(key);
      const toolFor = ({ action, where }: Wanted, of: Case): Tool => toolOf(of, action, where);
      hear(opened === undefined ? EMPTY : look(opened, wanted, cases.shared, toolFor, desk, clock?.now() ?? 0));
    },
    find: (value) => cases.find(value),
    search: desk.search,
    article: desk.article,
    get articles() {
      return library.all;
    },
    act(key, action, args) {
      const opened = cases.all.get(key);
      if (opened === undefined) return false;
      const { status, args: tidied } = perform(toolOf(opened, action, args), opened.ledger, args, desk);
      opened.entries.push({ action, args: tidied, ok: status === 200 });
      if (status === 200) refresh(opened);
      return status === 200;
    },
    call: (tool, args, context, hear) => counter.take(tool, args, context, hear),
    get now() {
      return now;
    },
  };
}

const EMPTY = { entries: [], calls: [], differences: [], done: {}, refunded: [] };
