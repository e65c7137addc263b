import type { Check } from '../check.ts';
import { answerTo, before, type BotTurn } from '../hearing.ts';
import { matterOf, tongueOf } from '../../reading/cues.ts';

const LONG_ENOUGH = 8;
const UNRELATED = 0.12;

/** Answers another intent than the customer's. */
export const misroute: Check = (hearing) => {
  const { transcript, bot } = hearing;
  const tongue = tongueOf(transcript.language);
  for (const turn of bot) {
    if (!answers(turn)) continue;
    const next = answerTo(hearing, turn.at);
    if (next && !next.plea.objects) continue;
    const asked = before(hearing, turn.at)
      .map(({ turn: { text } }) => text)
      .join('\n');
    const wanted = new Set(
      matterOf(
        `${asked}\n${transcript.needs.map((need) => (need.kind === 'handoff' ? '' : (need.about ?? []).join(' '))).join(' ')}`,
        tongue,
      ).map(({ stem }) => stem),
    );
    const told = matterOf(turn.turn.text, tongue);
    const shared = told.filter(({ stem }) => wanted.has(stem)).length;
    if (told.length > 0 && shared / told.length < UNRELATED)
      return [{ turn: turn.at, because: 'answers something that was not asked', quote: turn.turn.text.slice(0, 200) }];
  }
  return [];
};

const answers = ({ reading, silent, turn }: BotTurn): boolean =>
  !silent &&
  reading.words >= LONG_ENOUGH &&
  turn.meta?.handoff !== true &&
  !reading.acts.some(({ kind }) => kind === 'handoff' || kind === 'not_understood' || kind === 'done') &&
  !reading.claims.some((claim) => claim.fit >= 0.5);
