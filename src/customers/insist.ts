import type { Line, Situation, Step } from './contact.ts';

/** Times that a customer asks for one thing in one contact before it goes another way. */
const MOST_ASKED = 3;
const MOST_DEMANDS = 3;

/** Demands a human: out of anger, because it was refused one, or because its matter is not for a bot. */
export function wantHuman(situation: Situation): Step | null {
  const { person, beliefs, contact, heard, temper, luck } = situation;
  if (heard.offersHuman || heard.handsOver) return null;
  const asksForIt = heard.asks.length > 0 || heard.options !== null;
  const refused = heard.bad.includes('refused_human');
  if (refused && !heard.good.includes('progress') && !asksForIt && contact.demands < MOST_DEMANDS)
    return demand(situation, 'it was not given a human');
  const needed = beliefs.open.some(({ aim }) => aim.kind === 'human');
  const others = beliefs.open.some(({ aim }) => aim.kind !== 'human');
  if (needed && !others && contact.stated && !asksForIt && contact.demands < MOST_DEMANDS)
    return demand(situation, 'its matter needs a human');
  // Anger needs something to be angry at: a turn that went well does not make anybody ask for a human.
  if (heard.bad.length === 0 || heard.good.includes('progress') || contact.demands >= MOST_DEMANDS) return null;
  if (luck.human >= temper.wantsHuman() * (0.5 + person.persona.assertiveness)) return null;
  return demand(situation, heard.bad.join(', '));
}

/** Asks for a human. */
function demand({ contact, beliefs }: Situation, trigger: string): Step {
  const aim = beliefs.all.find(({ aim }) => aim.kind === 'human');
  const first = contact.demands === 0;
  contact.demands++;
  contact.askedForHuman = true;
  contact.demanded = true;
  const line: Line = first ? (aim ? { for: `need:${aim.aim.id}` } : { for: 'human' }) : { for: 'human_again' };
  return { do: 'say', goal: 'a human', trigger, lines: [line] };
}

/** Does not take a refusal; then wants a human, then gives up. */
export function insistOn(situation: Situation): Step | null {
  const { person, beliefs, luck } = situation;
  const refused = beliefs.all.find(({ belief }) => belief.is === 'refused');
  if (!refused) return null;
  const trigger = `it was refused ${refused.aim.id}`;
  if (refused.returned < 2 && luck.object < 0.3 + 0.7 * person.persona.assertiveness) {
    refused.returned++;
    return { do: 'say', goal: refused.aim.id, trigger, lines: [{ for: 'push' }] };
  }
  return luck.human < person.persona.assertiveness ? giveIn(situation, trigger) : goAway(trigger);
}

/** A human is the last thing to try; then it goes. */
export function giveIn(situation: Situation, trigger: string): Step {
  return situation.contact.demands < 1 ? demand(situation, trigger) : goAway(trigger);
}

function goAway(trigger: string): Step {
  return { do: 'say', goal: 'to be gone', trigger, lines: [{ for: 'giving_up' }], last: 'gave_up' };
}

/** Asks for what is still open, one thing at a time. */
export function askOn(situation: Situation): Step | null {
  const { beliefs, contact, heard } = situation;
  const open = beliefs.open.filter(({ aim }) => aim.kind !== 'human' || contact.demands < MOST_DEMANDS);
  if (open.length === 0 && beliefs.open.length === 0) return null;
  const next = open.sort((a, b) => a.asked - b.asked)[0];
  if (next === undefined || next.asked >= MOST_ASKED) return giveIn(situation, 'it got nowhere');
  if (next.aim.kind === 'human') return demand(situation, 'its matter needs a human');
  const again = next.asked++ > 0;
  const trigger = heard.closes ? 'the bot wrapped up' : `${next.aim.id} is still open`;
  const lines: Line[] = again
    ? [{ for: 'still_waiting', with: { topic: next.aim.name } }, { for: `need:${next.aim.id}` }]
    : [{ for: `need:${next.aim.id}` }];
  return { do: 'say', goal: next.aim.id, trigger, lines };
}
