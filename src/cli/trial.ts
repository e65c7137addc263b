import type { Meta } from '../events/transcript.ts';
import { plain } from '../report/defuse.ts';
import type { Seen } from '../targets/ground.ts';
import type { Target } from '../targets/target.ts';
import { HELLO, type Trial } from './preflight.ts';
import { proposalFor } from './proposal.ts';

const SHOWN = 1500;

/** What one message brought back and what irate made of it, line by line. */
export function trialLines(target: Target, trial: Trial, redact: (text: string) => string): string[] {
  const { signals } = trial;
  const at = (...kinds: string[]): string => {
    const first = signals.find(({ kind }) => kinds.includes(kind));
    return first ? `${Math.round(first.at)} ms` : '–';
  };
  const last = signals.findLast(({ kind }) => kind === 'bubble');
  const end = signals.at(-1);
  const how = end?.kind === 'over' ? `seen by: ${end.how}` : 'failed';
  const lastAt = last ? `${Math.round(last.at)} ms` : '–';
  const lines = [
    `${target.name} (${target.protocol}; a reply ends with ${target.turnEnd}; ${target.connection})`,
    ...trial.seen.flatMap(seenLines),
    `  times       first byte ${at('byte')}, first words ${at('showing', 'bubble')}, last bubble ${lastAt}, end ${Math.round(trial.took)} ms (${how})`,
    ...understood(trial),
    ...proposed(trial),
  ];
  return lines.map((line) => plain(redact(line)));
}

function seenLines({ way, what, headers, body }: Seen): string[] {
  const sent = way === 'sent' ? Object.entries(headers).map(([name, value]) => `              ${name}: ${value}`) : [];
  const cut = body.length > SHOWN ? ` … (${body.length} characters)` : '';
  const shown = body === '' ? [] : [`              ${body.slice(0, SHOWN).replace(/\s+/g, ' ')}${cut}`];
  return [`  ${way.padEnd(10)}  ${what}`, ...sent, ...shown];
}

function understood({ signals }: Trial): string[] {
  const bubbles = signals.flatMap((signal) => (signal.kind === 'bubble' ? [signal.text] : []));
  const meta = signals.reduce<Meta>((all, signal) => (signal.kind === 'meta' ? { ...all, ...signal.meta } : all), {});
  const trouble = signals.find((signal) => signal.kind === 'trouble');
  const said = (value: unknown): string => (value === undefined ? 'not said' : JSON.stringify(value));
  return [
    ...(bubbles.length > 0 ? bubbles : ['(no words found)']).map(
      (text) => `  text        ${text.replace(/\n/g, ' ⏎ ')}`,
    ),
    `  handoff     ${said(meta.handoff)}`,
    `  confidence  ${said(meta.confidence)}`,
    `  intent      ${said(meta.intent)}`,
    `  ended       ${said(meta.ended)}`,
    ...(meta.toolCalls ? [`  tool calls  ${said(meta.toolCalls)}`] : []),
    ...(trouble ? [`  trouble     ${trouble.code}: ${trouble.detail}`] : []),
  ];
}

function proposed({ seen }: Trial): string[] {
  const mapping = proposalFor(seen, HELLO);
  if (mapping.length === 0) return [];
  return [
    '  proposal    by how it looks, for irate.config.yaml:',
    '              reply:',
    ...mapping.map((line) => `                ${line}`),
  ];
}
