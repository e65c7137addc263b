import { askOn, insistOn, wantHuman } from './insist.ts';
import { point, sayAgain } from './restate.ts';
import { answerAsks, answerConfirm, chooseOption } from './answer.ts';
import type { Situation, Step } from './contact.ts';

/** Looks at the situation; null: it has nothing to say to that. */
type Rule = (situation: Situation) => Step | null;

/** What to do, in this order: the first rule that has something to say decides. */
const RULES: readonly Rule[] = [
  leaveAsSaid,
  beHandedOver,
  beContent,
  giveUp,
  object,
  answerConfirm,
  wantHuman,
  takeOffer,
  chooseOption,
  answerAsks,
  sayAgain,
  comeBackOnDoubt,
  insistOn,
  askOn,
];

/** What a customer does next. */
export function decide(situation: Situation): Step {
  for (const rule of RULES) {
    const step = rule(situation);
    if (step !== null) return step;
  }
  return leave('content', 'to be done', 'there was nothing left to ask');
}

function leave(how: Extract<Step, { do: 'leave' }>['how'], goal: string, trigger: string): Step {
  return { do: 'leave', how, goal, trigger };
}

function leaveAsSaid({ contact, beliefs }: Situation): Step | null {
  if (contact.leaving === null) return null;
  // Something said after the thanks can undo them.
  if (contact.leaving === 'content' && !beliefs.settled) return null;
  return leave(contact.leaving, 'to be gone', 'it had said its last words');
}

/** A transfer that the platform does not confirm is believed once; then somebody should have come. */
function beHandedOver({ contact, heard, transferred }: Situation): Step | null {
  if (heard.handsOver && transferred === undefined)
    return leave('handed_over', 'a human', 'it was told that a human takes over');
  if (heard.handsOver && !contact.waiting) {
    contact.waiting = true;
    return { do: 'say', goal: 'a human', trigger: 'it was told that a human takes over', lines: [{ for: 'fine' }] };
  }
  if (!contact.waiting || (heard.toThePoint && !heard.handsOver)) return null;
  contact.waiting = false;
  contact.demands++;
  contact.demanded = true;
  contact.askedForHuman = true;
  return { do: 'say', goal: 'a human', trigger: 'nobody came', lines: [{ for: 'nobody_came' }] };
}

function beContent({ person, beliefs, contact, heard, luck, trust }: Situation): Step | null {
  if (!beliefs.settled || heard.objection || heard.notMine) return null;
  const promise = beliefs.all.find(({ belief, returned }) => belief.is === 'promised' && returned === 0);
  if (promise && luck.doubt > trust && luck.object < person.persona.assertiveness) {
    promise.returned++;
    const lines = [{ for: 'promised' as const, with: { topic: promise.aim.name } }];
    return { do: 'say', goal: promise.aim.id, trigger: 'it was promised, not done', lines };
  }
  const trigger = 'it believes that it has all it needs';
  if (luck.doubt >= person.persona.typing.please * 0.7 || contact.turn === 0)
    return leave('content', 'to be done', trigger);
  return { do: 'say', goal: 'to be done', trigger, lines: [{ for: 'thanks' }], last: 'content' };
}

function giveUp({ person, contact, temper, luck }: Situation): Step | null {
  if (luck.leave >= temper.leaves(contact.turn, person.persona.patience.turns)) return null;
  const trigger = 'it had enough';
  if (luck.object >= person.persona.assertiveness) return leave('gave_up', 'to be gone', trigger);
  return { do: 'say', goal: 'to be gone', trigger, lines: [{ for: 'giving_up' }], last: 'gave_up' };
}

/** Corrects the bot where it can see that it is wrong. */
function object({ person, contact, heard, luck }: Situation): Step | null {
  if (heard.notMine) {
    const { own, wrong } = heard.notMine;
    contact.others.push(wrong);
    const lines = [{ for: 'not_mine' as const, with: { value: own.value, wrong }, gives: own }];
    return { do: 'say', goal: 'its own case', trigger: `it was told about ${wrong}`, lines };
  }
  if (!heard.objection) return null;
  const { standing, told, before } = heard.objection;
  // Who does not speak up asks again, or goes with what was said last.
  if (standing.returned > 1 || luck.object > 0.35 + 0.65 * person.persona.assertiveness) return null;
  standing.returned++;
  const { expects, id } = standing.aim;
  const lines =
    before === null
      ? [{ for: 'wrong_value' as const, with: { told, value: expects ?? '' } }]
      : [{ for: 'clash' as const, with: { told, before } }];
  return { do: 'say', goal: id, trigger: `it was told ${told}`, lines };
}

function takeOffer({ beliefs, contact, heard, temper, luck }: Situation): Step | null {
  if (!heard.offersHuman) return null;
  const wanted =
    contact.askedForHuman || beliefs.open.some(({ aim, belief }) => aim.kind === 'human' || belief.is === 'refused');
  const accepts = wanted || temper.level >= 0.5 || luck.human < 0.25 + temper.level;
  // Who answers the question beside the offer declines it with that.
  if (!accepts && heard.asks.length > 0) return null;
  const lines = accepts ? [{ for: 'accept_human' as const }] : [{ for: 'decline_human' as const }, point(beliefs)];
  if (accepts) contact.askedForHuman = true;
  return { do: 'say', goal: accepts ? 'a human' : 'an answer here', trigger: 'it was offered a human', lines };
}

function comeBackOnDoubt({ beliefs, luck, trust }: Situation): Step | null {
  const doubted = beliefs.all.find(({ doubt }) => doubt !== null);
  if (!doubted) return null;
  const { aim, belief, doubt } = doubted;
  doubted.doubt = null;
  doubted.returned++;
  if (doubt === 'hedged' && luck.doubt < trust * 0.6) return null;
  const line =
    doubt === 'general'
      ? { for: 'specific' as const, with: { topic: aim.name } }
      : { for: 'sure' as const, with: { told: belief.is === 'told' ? belief.value : aim.name } };
  return {
    do: 'say',
    goal: aim.id,
    trigger: doubt === 'general' ? 'it was told a general rule' : 'it was told with a hedge',
    lines: [line],
  };
}
