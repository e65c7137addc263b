import type { Turn } from '../../events/transcript.ts';
import { shows } from '../../reading/cues.ts';
import { does, shouts } from '../flow.ts';
import { before, type BotTurn, type CustomerTurn, type Hearing } from '../hearing.ts';
import { stemsOf } from '../matter.ts';
import { weighed, type Scale, type Signs, type Suspect } from '../odds.ts';

/** What shows a tone that jars. */
const WEIGHTS = {
  /** The customer has shown distress or anger; with its last words; it shouts. */
  moved: 2.5,
  distress: 1.84,
  shouts: 1.68,
  blame: 3.29,
  dismiss: 2.34,
  cheer: 1.85,
  laughs: 2.21,
  exclaims: 2.16,
  /** The customer's next words: "is that a joke?", "COSY??"; and the bot then regrets it. */
  stung: 1.73,
  stunned: 1.25,
  echoes: 0.9,
  regrets: 0.88,
  care: -1.07,
  sorry: -0.79,
  does: -0.49,
};

function* suspects(hearing: Hearing): Iterable<Suspect<keyof typeof WEIGHTS>> {
  for (const turn of hearing.bot) {
    const { at, reading } = turn;
    const said = before(hearing, at);
    const last = said.at(-1);
    const off = reading.acts.find(({ kind }) => kind === 'cheer' || kind === 'blame' || kind === 'dismiss');
    const moved = said.some(({ plea }) => plea.distress || plea.anger);
    if (turn.silent || last === undefined || !(moved || off)) continue;
    if (off && moved && !does(reading.acts, 'care', 'apologise'))
      yield { failure: { turn: at, because: `${off.kind} in answer to distress`, quote: off.quote }, signs: null };
    else
      yield {
        failure: { turn: at, because: 'out of tune with the mood', quote: turn.turn.text.slice(0, 200) },
        signs: signsOf(turn, last, moved, hearing),
      };
  }
}

export const toneScale: Scale<keyof typeof WEIGHTS> = { suspects, weights: WEIGHTS, prior: -7.3, enough: -0.2 };

/** Cheerful, blaming or dismissive words in answer to plain distress or anger. */
export const toneDeaf = weighed(toneScale);

function signsOf(
  { at, turn, reading }: BotTurn,
  last: CustomerTurn,
  moved: boolean,
  hearing: Hearing,
): Signs<keyof typeof WEIGHTS> {
  const { bot, customer, transcript } = hearing;
  const { acts } = reading;
  const then = customer.find((one) => one.at > at);
  const next = then && bot.find((one) => one.at > then.at);
  const words = then?.turn.text ?? '';
  return {
    moved,
    distress: last.plea.distress,
    shouts: shouts(last.turn.text.replace(NUMBERS, '')),
    blame: does(acts, 'blame'),
    dismiss: does(acts, 'dismiss'),
    cheer: does(acts, 'cheer'),
    laughs: () => LAUGHING.test(turn.text) || shows(turn.text, transcript.language, 'laughs'),
    exclaims: moved && turn.text.includes('!'),
    stung: () => shows(words, transcript.language, 'stung'),
    stunned: /\?{2}|!\?|\?!/.test(words),
    echoes: () => isEchoed(turn, at, then, hearing),
    regrets: next !== undefined && does(next.reading.acts, 'apologise', 'care'),
    care: does(acts, 'care'),
    sorry: does(acts, 'apologise'),
    does: does(acts, 'done', 'promise'),
  };
}

/** The customer takes up a word of the reply that it had not used itself. */
function isEchoed(turn: Turn, at: number, then: CustomerTurn | undefined, { customer, transcript }: Hearing): boolean {
  if (!then) return false;
  const told = stemsOf(turn.text, transcript.language);
  const fresh = (stem: string): boolean => !customer.some((one) => one.at < at && one.plea.matter.has(stem));
  return [...then.plea.matter].some((stem) => told.has(stem) && fresh(stem));
}

const NUMBERS = /[A-Z]{2,}-?\d+/g;
const LAUGHING = /[😂🤣😜😝😹🎉🎊🥳💃🕺🤪🙈😉🙃😏]/u;
