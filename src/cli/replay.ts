import type { Argv } from 'yargs';
import { z } from 'zod';
import type { Event, Profile, VerdictEvent } from '../events/event.ts';
import type { OfficeRecord } from '../events/record.ts';
import { readLog } from '../events/log.ts';
import { IrateError } from '../events/trouble.ts';
import { plain } from '../report/defuse.ts';
import { EXIT } from './exit.ts';
import { findLog } from './folder.ts';
import { options as check, text } from './options.ts';

const REPLAY = z.object({ run: text, contact: z.union([z.string(), z.number()]).transform(String) });

export function options(argv: Argv): Argv {
  return argv
    .positional('run', { describe: 'a run: its folder, its id or its log', type: 'string' })
    .positional('contact', { describe: 'a contact "3/42.0", or a whole journey "3/42"', type: 'string' });
}

/** `irate replay`: what one customer lived, with the reason for each thing it said. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { run, contact } = check(REPLAY, args);
  const log = findLog(run);
  const journey = contact.split('.')[0]!;
  const events: Event[] = [];
  const verdicts = new Map<string, VerdictEvent>();
  for await (const event of readLog(log)) {
    if (event.kind === 'verdict' && isOf(event.contact, contact)) verdicts.set(event.contact, event);
    else if ('contact' in event && isOf(event.contact, contact)) events.push(event);
    else if (event.kind === 'contact' && event.contact === `${journey}.0`) events.push(event);
    else if ('journey' in event && event.journey === journey) events.push(event);
  }
  if (!events.some((event) => event.kind !== 'contact' || isOf(event.contact, contact)))
    throw new IrateError(
      'no_contact',
      `the run has no contact "${contact}"`,
      log,
      'Take an id from the report, like 3/42.0 or 3/42.',
    );
  for (const line of events.flatMap((event) => linesOf(event, verdicts))) process.stdout.write(`${line}\n`);
  return EXIT.good;
}

function isOf(id: string, contact: string): boolean {
  return id === contact || id.startsWith(`${contact}.`);
}

function linesOf(event: Event, verdicts: ReadonlyMap<string, VerdictEvent>): string[] {
  switch (event.kind) {
    case 'contact':
      return [
        ...(event.profile ? whoIs(event.profile) : []),
        '',
        `── contact ${event.contact} by ${event.channel}${event.after === null ? '' : `, ${spell(event.after)} later`} ──`,
      ];
    case 'said':
      return [
        ...event.texts.map((said) => `customer  ${plain(said)}`),
        `          (${event.why.goal}; ${event.why.trigger}; frustration ${event.why.frustration.toFixed(2)}, trust ${event.why.trust.toFixed(2)})`,
      ];
    case 'heard':
      return [
        ...event.texts.map((heard) => `bot       ${plain(heard)}`),
        ...(event.error === undefined ? [] : [`bot       [${event.error}: ${plain(event.detail ?? '')}]`]),
        ...(Object.keys(event.meta).length > 0 ? [`          ${JSON.stringify(event.meta)}`] : []),
      ];
    case 'end':
      return [`end       ${event.how.replace('_', ' ')} (${event.why.trigger})`, ...ruled(verdicts.get(event.contact))];
    case 'action':
      return [`office    ${event.action} ${JSON.stringify(event.args)} ${event.ok ? 'done' : 'refused'}`];
    case 'office':
      return booksOf(event.record);
    case 'desk':
      return [`desk      ${event.how} after ${spell(event.waited)}`];
    case 'discovery':
      return [`          ${spell(event.after)} later it finds out that it was told something wrong`];
    case 'journey':
      return ['', `journey   ${event.fate.replace('_', ' ')}; remembered frustration ${event.remembered.toFixed(2)}`];
    case 'run':
    case 'step':
    case 'phase':
    case 'health':
    case 'verdict':
    case 'warning':
    case 'done':
      return [];
  }
}

function booksOf({ calls, differences }: OfficeRecord): string[] {
  return [
    ...calls.map(({ tool, args, how, why, owner, caller }) => {
      const whose = caller !== null && owner !== null && owner !== caller ? `, on the rows of ${owner}` : '';
      return `tool      ${tool} ${plain(JSON.stringify(args))} ${how}${why === '' ? '' : ` (${plain(why)})`}${whose}`;
    }),
    ...differences.map(({ table, row, field, expected, found }) => {
      const value = (text: string | null): string => (text === null ? 'nothing' : plain(text));
      const place = field === '' ? table : `${table} ${plain(row)}, ${field}`;
      return `books     ${place}: ${value(found)}, not ${value(expected)}`;
    }),
  ];
}

function whoIs(profile: Profile): string[] {
  const needs = profile.needs.map((need) => {
    if (need.kind === 'fact') return `${need.id} = ${need.value}`;
    return need.kind === 'action' ? `${need.action} done` : `human ${need.required ? 'required' : 'not required'}`;
  });
  return [
    `${profile.persona}, ${profile.intent.replace(/_/g, ' ')} (${profile.lane}, ${profile.stakes} stakes)`,
    `needs     ${needs.join('; ')}`,
  ];
}

function ruled(event: VerdictEvent | undefined): string[] {
  if (!event) return [];
  const { outcome, failures, needs, findings = [] } = event.verdict;
  return [
    `oracle    ${outcome.replace('_', ' ')}`,
    ...needs.map(({ id, met, quote }) => `          ${id}: ${met}${quote ? ` ("${plain(quote)}")` : ''}`),
    ...failures.map(
      ({ mode, because, quote }) => `          ✗ ${mode}: ${plain(because)}${quote ? ` ("${plain(quote)}")` : ''}`,
    ),
    ...findings.map(({ kind, because }) => `          ✗ ${kind}: ${plain(because)}`),
  ];
}

/** Simulated time as people say it. */
function spell(ms: number): string {
  if (ms < 90_000) return `${Math.round(ms / 1000)} s`;
  if (ms < 5_400_000) return `${Math.round(ms / 60_000)} min`;
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} days`;
}
