import { shows } from '../../reading/cues.ts';
import { once, type Check } from '../check.ts';
import { does, shouts } from '../flow.ts';
import { before, type BotTurn, type CustomerTurn, type Hearing } from '../hearing.ts';
import { stemsOf } from '../matter.ts';
import { oddsOf, type Signs } from '../odds.ts';

/** Cheerful, blaming or dismissive words in answer to plain distress or anger. */
export const toneDeaf: Check = once((hearing) => {
  for (const turn of hearing.bot) {
    const { at, reading } = turn;
    const said = before(hearing, at);
    const last = said.at(-1);
    const off = reading.acts.find(({ kind }) => kind === 'cheer' || kind === 'blame' || kind === 'dismiss');
    const moved = said.some(({ plea }) => plea.distress || plea.anger);
    if (turn.silent || last === undefined || !(moved || off)) continue;
    if (off && moved && !does(reading.acts, 'care', 'apologise'))
      return [{ turn: at, because: `${off.kind} in answer to distress`, quote: off.quote }];
    const signs = signsOf(turn, last, moved, hearing);
    const odds = (echoes: boolean): number => oddsOf({ ...signs, echoes }, WEIGHTS, PRIOR);
    // What costs most to see is looked for only where it tips the balance.
    if (odds(false) > ENOUGH || (odds(true) > ENOUGH && isEchoed(turn, hearing)))
      return [{ turn: at, because: 'out of tune with the mood', quote: turn.turn.text.slice(0, 200) }];
  }
  return [];
});

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
const PRIOR = -7.3;
const ENOUGH = -0.2;

function signsOf(
  { at, turn, reading }: BotTurn,
  last: CustomerTurn,
  moved: boolean,
  hearing: Hearing,
): Signs<Exclude<keyof typeof WEIGHTS, 'echoes'>> {
  const { bot, customer } = hearing;
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
    laughs: LAUGHING.test(turn.text) || shows(turn.text, transcript.language, 'laughs'),
    exclaims: moved && turn.text.includes('!'),
    stung: shows(words, transcript.language, 'stung'),
    stunned: /\?{2}|!\?|\?!/.test(words),
    regrets: next !== undefined && does(next.reading.acts, 'apologise', 'care'),
    care: does(acts, 'care'),
    sorry: does(acts, 'apologise'),
    does: does(acts, 'done', 'promise'),
  };
}

/** The customer takes up a word of the reply that it had not used itself. */
function isEchoed({ at, turn }: BotTurn, { customer, transcript }: Hearing): boolean {
  const then = customer.find((one) => one.at > at);
  if (!then) return false;
  const told = stemsOf(turn.text, transcript.language);
  const fresh = (stem: string): boolean => !customer.some((one) => one.at < at && one.plea.matter.has(stem));
  return [...then.plea.matter].some((stem) => told.has(stem) && fresh(stem));
}

const NUMBERS = /[A-Z]{2,}-?\d+/g;
const LAUGHING = /[😂🤣😜😝😹🎉🎊🥳💃🕺🤪🙈😉🙃😏]/u;
