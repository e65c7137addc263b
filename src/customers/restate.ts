import type { Beliefs } from './beliefs.ts';
import type { Line, Situation, Step } from './contact.ts';
import { giveIn } from './insist.ts';

/** Times that a customer states its problem anew in one contact before it goes another way. */
const MOST_RESTATED = 4;

/** What it is about now: the whole problem, or, once something is known, what is still open. */
export function point(beliefs: Beliefs): Line {
  const nothingYet = beliefs.all.every(({ belief }) => belief.is === 'open');
  const next = beliefs.open.find(({ aim }) => aim.kind !== 'human');
  return nothingYet || next === undefined ? { for: 'restate' } : { for: `need:${next.aim.id}` };
}

/** The bot did not understand, or spoke of something else: another wording. */
export function sayAgain(situation: Situation): Step | null {
  const { beliefs, contact } = situation;
  const goal = beliefs.open.map(({ aim }) => aim.id).join(', ');
  if (!contact.stated) return { do: 'say', goal, trigger: 'it was greeted', lines: [{ for: 'opening' }] };
  const lead = leadIn(situation);
  if (lead === null) return null;
  if (contact.restated++ >= MOST_RESTATED) return giveIn(situation, 'it got nowhere');
  return { do: 'say', goal, trigger: lead.trigger, lines: [...lead.lines, point(beliefs)] };
}

function leadIn({ beliefs, contact, heard }: Situation): { trigger: string; lines: readonly Line[] } | null {
  if (heard.lost) return { trigger: 'it was not understood', lines: [{ for: 'again' }] };
  if (heard.linked) return { trigger: 'it was sent to a page', lines: [{ for: 'not_the_page' }] };
  const nothingYet = beliefs.all.every(({ belief }) => belief.is === 'open');
  if (!nothingYet || (heard.toThePoint && !heard.openQuestion)) return null;
  // "How can I help?" to a problem that was stated is an invitation, the first time.
  const invited = heard.openQuestion && contact.restated === 0;
  return {
    trigger: invited ? 'it was asked what it is about' : 'the reply was beside the point',
    lines: invited ? [] : [{ for: 'beside' }],
  };
}
