import { type Channel, type Ending, type Event, type JourneyEvent, VERSION } from '../../src/events/event.ts';
import { CLOSED } from '../../src/events/plan.ts';
import type { FindingKind, Mode, Outcome } from '../../src/events/verdict.ts';
import type { Sample } from '../../src/metrics/sample.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { Fold } from '../../src/metrics/fold.ts';

/** One contact, in short. */
interface Short {
  readonly customer: number;
  readonly attempt?: number;
  readonly outcome?: Outcome | null;
  readonly atWorst?: Outcome;
  readonly modes?: readonly Mode[];
  /** Undefined: the back office was not looked at. */
  readonly findings?: readonly FindingKind[];
  readonly how?: Ending | null;
  readonly confidence?: number | null;
  readonly after?: number | null;
  readonly channel?: Channel;
  /** Ms from the question to the reply. */
  readonly reply?: number;
  readonly intent?: string;
  readonly vulnerable?: boolean;
  readonly other?: string;
}

const WHY = { goal: '', trigger: '', frustration: 0, trust: 1 };

/** The events of one step with these contacts, each 10 s after the one before; rung 3600/h. */
export function tiny(
  contacts: readonly Short[],
  { n = 100, journeys = [] as readonly Omit<JourneyEvent, 'kind' | 'at'>[], timeScale = 1 } = {},
): Event[] {
  const events: Event[] = [
    {
      kind: 'run',
      at: 0,
      version: VERSION,
      id: 'tiny',
      began: null,
      time: 'virtual',
      plan: {
        seed: 'tiny',
        rungs: [3600],
        steps: [{ step: 0, block: 0, ...CLOSED, rung: 0, sentinel: false, n, lead: 0, tail: 0 }],
        arrivals: 'constant',
        now: '2026-03-03T10:00:00Z',
        timeScale,
        returnScale: 1,
        washOut: 0,
        maxContact: 60_000,
        maxTurns: 9,
        launch: null,
        thresholds: [],
        desk: { agents: 1, handle: 1, patience: 1, error: 0 },
      },
      scenario: { name: 'tiny', hash: '' },
      target: { name: 'none', protocol: 'none', turnEnd: '', connection: '' },
      versions: {},
      command: '',
    },
    { kind: 'step', at: 0, step: 0 },
    ...contacts.flatMap((short, index) => eventsOf(short, index * 10_000)),
    ...journeys.map((journey): Event => ({ kind: 'journey', at: 1e6, ...journey })),
    { kind: 'done', at: 1e6, why: 'finished' },
  ];
  return events;
}

function eventsOf(short: Short, at: number): Event[] {
  const { customer, attempt = 0, outcome = 'resolved', modes = [], how = 'content', confidence = null } = short;
  const { channel = 'chat', reply = 1000, intent = 'parcel', vulnerable = false, other } = short;
  const contact = `0/${customer}.${attempt}` as const;
  const events: Event[] = [
    {
      kind: 'contact',
      at,
      due: at,
      contact,
      channel,
      after: short.after ?? null,
      profile:
        attempt > 0
          ? null
          : {
              persona: 'calm',
              intent,
              lane: 'simple',
              stakes: 'low',
              language: 'en',
              vulnerable,
              needs: [],
              identifiers: [],
            },
    },
  ];
  if (channel === 'phone') return events;
  events.push({ kind: 'said', at: at + 2, due: at, contact, texts: ['hello'], gives: [], why: WHY });
  if (how !== 'timed_out')
    events.push({
      kind: 'heard',
      at: at + reply,
      contact,
      texts: ['yes'],
      meta: {},
      firstByte: null,
      firstBubble: null,
      lastBubble: at + reply,
      how: 'response',
    });
  if (how !== null) events.push({ kind: 'end', at: at + reply + 500, contact, how, why: WHY });
  if (outcome !== null)
    events.push({
      kind: 'verdict',
      contact,
      verdict: {
        outcome,
        atWorst: short.atWorst ?? outcome,
        failures: modes.map((mode) => ({
          mode,
          turn: 1,
          because: 'so',
          quote: 'yes',
          ...(other === undefined ? {} : { other }),
        })),
        needs: [],
        ...(short.findings && { findings: short.findings.map((kind) => ({ kind, turn: null, because: 'so' })) }),
        confidence,
      },
    });
  return events;
}

export function folded(events: readonly Event[]): Fold {
  const fold = new Fold();
  for (const event of events) fold.add(event);
  return fold;
}

/** The sample of a tiny log's only rung. */
export function sample(...args: Parameters<typeof tiny>): Sample {
  return sampleOf(folded(tiny(...args)), CLOSED, 0);
}
