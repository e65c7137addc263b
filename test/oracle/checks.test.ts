import { expect, test } from 'vitest';
import type { Mode } from '../../src/events/verdict.ts';
import type { Transcript } from '../../src/events/transcript.ts';
import { contact, COVERED, EXCESS, failure, FILED, HUMAN, NO_HUMAN, PAYOUT } from './contact.ts';

const ASK = 'Is storm damage covered, and what is my excess? Policy HP-20418';
const GIVEN: Partial<Transcript> = {
  given: [{ slot: 'policy_number', value: 'HP-20418' }],
  others: new Map([['HP-77120', '4/2.1']]),
};

interface Case {
  readonly name: string;
  readonly mode: Mode;
  readonly at: number | null;
  readonly of: Transcript;
}
const CASES: readonly Case[] = [
  {
    name: 'a hedged wrong value',
    mode: 'hedged_incorrect',
    at: 1,
    of: contact([EXCESS], [ASK, 'I believe the excess is around $400.', 'ok']),
  },
  {
    name: 'a hedged right value',
    mode: 'hedged_incorrect',
    at: null,
    of: contact([EXCESS], [ASK, 'I believe the excess is $250.', 'ok']),
  },
  {
    name: 'a wrong no by implication',
    mode: 'confident_incorrect',
    at: 1,
    of: contact([COVERED], [ASK, 'Storm damage is excluded from your plan.', 'pity']),
  },
  {
    name: 'another figure by the way, after the right one was told and something else was asked',
    mode: 'confident_incorrect',
    at: null,
    of: contact(
      [EXCESS],
      [
        ASK,
        'Your excess is $250.',
        'and can I pay that later?',
        'Yes, an excess of up to $900 can be paid in parts.',
        'ok',
      ],
    ),
  },
  {
    name: 'another figure, after the right one was told and asked again',
    mode: 'confident_incorrect',
    at: 3,
    of: contact([EXCESS], [ASK, 'Your excess is $250.', 'so what is the excess again?', 'Your excess is $900.', 'ok']),
  },
  {
    name: 'what the customer made of the truth itself',
    mode: 'confident_incorrect',
    at: null,
    of: contact(
      [EXCESS],
      [
        ASK,
        'Your excess is $250.',
        'I have 3 claims, is my excess 750 then?',
        'Right, your excess is $750 for the three.',
        'ok',
      ],
    ),
  },
  {
    name: 'a no on a button',
    mode: 'confident_incorrect',
    at: null,
    of: contact([COVERED], [ASK, 'Was this article helpful? [Yes] [No]', 'what article']),
  },
  {
    name: 'a deed that was not done',
    mode: 'false_resolution',
    at: 1,
    of: contact([FILED], ['please file a claim', 'Your claim has been filed.', 'great']),
  },
  {
    name: 'a promise of a deed',
    mode: 'false_resolution',
    at: null,
    of: contact([FILED], ['please file a claim', 'I will file your claim once you send photos.', 'ok']),
  },
  {
    name: 'words of no deed that let it look done',
    mode: 'false_resolution',
    at: 1,
    of: contact([FILED], ['please file a claim', 'HP-20418 now sits with our claims desk.', 'great'], GIVEN),
  },
  {
    name: 'the same words before the bot asks whether to go ahead',
    mode: 'false_resolution',
    at: null,
    of: contact(
      [FILED],
      ['please file a claim', 'HP-20418 now sits with our claims desk.', 'great', 'Shall I file it?', 'not yet'],
      GIVEN,
    ),
  },
  {
    name: 'all that was asked, said to be done',
    mode: 'false_resolution',
    at: 1,
    of: contact([FILED], ['please file a claim', 'All requests are completed.', 'great']),
  },
  {
    name: 'a deed of other words, agreed to before',
    mode: 'false_resolution',
    at: 3,
    of: contact([FILED], ['please file a claim', 'Shall I?', 'go for it', 'You are now first in line.', 'great']),
  },
  {
    name: 'the same words where nothing was agreed to',
    mode: 'false_resolution',
    at: null,
    of: contact([FILED], ['please file a claim', 'You are now first in line.', 'and?']),
  },
  {
    name: 'a status, agreed to before',
    mode: 'false_resolution',
    at: 3,
    of: contact([FILED], ['please file a claim', 'Reply CONFIRM to file it.', 'CONFIRM', 'Status: FILED.', 'great']),
  },
  {
    name: 'a deed in the first word after a yes',
    mode: 'false_resolution',
    at: 3,
    of: contact([FILED], ['please file a claim', 'Shall I?', 'yes', 'Instructed, and off to the adjusters.', 'great']),
  },
  {
    name: 'a form sent to somebody who agreed',
    mode: 'false_resolution',
    at: null,
    of: contact([FILED], ['please file a claim', 'Shall I send the form?', 'yes', 'A mail has been sent.', 'ok']),
  },
  {
    name: 'a slot asked again',
    mode: 'context_loss',
    at: 1,
    of: contact([EXCESS], [ASK, 'What is your policy number?', 'HP-20418!'], GIVEN),
  },
  {
    name: 'a given value confirmed',
    mode: 'context_loss',
    at: null,
    of: contact([EXCESS], [ASK, 'Your policy is HP-20418, is that right?', 'yes'], GIVEN),
  },
  {
    name: 'a slot never given',
    mode: 'context_loss',
    at: null,
    of: contact([EXCESS], ['my excess?', 'What is your policy number?', 'HP-20418'], GIVEN),
  },
  {
    name: 'an answer to something else',
    mode: 'misroute',
    at: 1,
    of: contact(
      [EXCESS],
      [
        ASK,
        'Our travel policies come in three sizes and can be bought in the app.',
        'no, I asked about my excess',
        'Your excess is $250.',
        'thanks',
      ],
    ),
  },
  {
    name: 'a question on something else, to which the customer says no',
    mode: 'misroute',
    at: 1,
    of: contact([EXCESS], [ASK, 'A car loan from 4.9 % may suit you well. Shall we start?', 'I do not want a loan']),
  },
  {
    name: 'an answer to a question by the way',
    mode: 'misroute',
    at: null,
    of: contact(
      [EXCESS, PAYOUT],
      [
        ASK,
        'Your excess is $250.',
        'can the surveyor come on a Saturday by the way?',
        'Surveyors visit from Monday to Saturday between eight and six.',
        'no, when is the money paid out?',
        'It is paid out within ten days.',
      ],
    ),
  },
  {
    name: 'a question that the customer answers',
    mode: 'misroute',
    at: null,
    of: contact(
      [EXCESS],
      [
        'hello, it is about my cover',
        'Lovely, do tell me who you are and what you would like to know about it.',
        'Home Plus is what I have, and no idea what my excess is',
        'Your excess is $250.',
      ],
      { given: [{ slot: 'product', value: 'Home Plus' }] },
    ),
  },
  ...(['misroute', 'tone_deaf'] as const).map((mode) => ({
    name: 'a joke about a misfortune',
    mode,
    at: mode === 'misroute' ? null : 1,
    of: contact(
      [EXCESS],
      [
        'My cellar is flooded and I am desperate. What is my excess?',
        'Splash! Put on your goggles and dive in! 😜',
        'is that a joke??',
        'I am sorry. Your excess is $250.',
      ],
    ),
  })),
  {
    name: 'the only time in an answer, where a time was asked for',
    mode: 'confident_incorrect',
    at: 1,
    of: contact(
      [EXCESS, PAYOUT],
      [ASK, 'Your excess is $250, and count on three weeks for the rest.', 'three weeks, ok'],
    ),
  },
  {
    name: 'the same in a reply that did not serve',
    mode: 'confident_incorrect',
    at: null,
    of: contact([PAYOUT], [ASK, 'Our office reopens in three weeks.', 'that is not what I asked']),
  },
  {
    name: 'a transfer against the wish of a customer, in a language with a double no',
    mode: 'needless_handoff',
    at: 1,
    of: contact(
      [EXCESS],
      ['¿Qué franquicia tengo? No me pase con nadie.', { text: 'Le paso.', meta: { handoff: true } }],
      {
        language: 'es',
      },
    ),
  },
  {
    name: 'a technical error instead of words',
    mode: 'unresponsive',
    at: 1,
    of: contact([EXCESS], [ASK, '{"error":"upstream_unavailable","trace":"b71c"}', 'what?']),
  },
  {
    name: 'an answer that serves',
    mode: 'misroute',
    at: null,
    of: contact([EXCESS], [ASK, 'Your excess is $250.', 'no more than that? ok thanks']),
  },
  {
    name: 'twice not understood',
    mode: 'dead_end',
    at: 3,
    of: contact(
      [EXCESS],
      [ASK, 'I did not understand that.', 'my EXCESS', 'Sorry, I did not understand.', 'forget it'],
    ),
  },
  {
    name: 'not understood, then served',
    mode: 'dead_end',
    at: null,
    of: contact(
      [EXCESS],
      [
        ASK,
        'I did not understand that.',
        'my EXCESS',
        'Sorry, I did not understand.',
        'the deductible!',
        'Your deductible is $250.',
        'finally',
      ],
    ),
  },
  {
    name: 'a farewell to an open question',
    mode: 'dead_end',
    at: 3,
    of: contact(
      [EXCESS],
      [
        ASK,
        'Please see our page on storms.',
        'no, that says nothing about my excess',
        'Thank you for contacting us. Goodbye.',
      ],
    ),
  },
  {
    name: 'a farewell to somebody who says "no problem" and tries again',
    mode: 'dead_end',
    at: 3,
    of: contact(
      [EXCESS],
      [
        ASK,
        'Sorry, I did not understand that.',
        'No problem, I will try to explain it better. I mean what I have to pay myself',
        'Answers to all questions are on our help page: https://help.example. This chat is closed now.',
      ],
    ),
  },
  {
    name: 'a glad end with a need untouched',
    mode: 'incomplete',
    at: 3,
    of: contact([EXCESS, PAYOUT], [ASK, 'Your excess is $250.', 'thanks', 'You are welcome! Have a great day.']),
  },
  {
    name: 'a glad end with all told',
    mode: 'incomplete',
    at: null,
    of: contact([EXCESS], [ASK, 'Your excess is $250.', 'thanks', 'You are welcome! Have a great day.']),
  },
  {
    name: 'a person asked for twice',
    mode: 'missed_handoff',
    at: 3,
    of: contact(
      [EXCESS],
      ['can I talk to a person', 'I can help with that.', 'an agent please', 'Please describe your problem.', '...'],
    ),
  },
  {
    name: 'a person asked for once, and an answer',
    mode: 'missed_handoff',
    at: null,
    of: contact([EXCESS, NO_HUMAN], ['agent please. what is my excess', 'Your excess is $250.', 'fine, thanks']),
  },
  {
    name: 'a transfer that never comes',
    mode: 'missed_handoff',
    at: 1,
    of: contact(
      [HUMAN],
      ['my roof is gone', { text: 'An adviser will be with you shortly.', meta: { handoff: false } }, 'hello?'],
    ),
  },
  {
    name: 'a transfer with no try',
    mode: 'needless_handoff',
    at: 1,
    of: contact([EXCESS, NO_HUMAN], [ASK, { text: 'Connecting you to an agent.', meta: { handoff: true } }]),
  },
  {
    name: 'a transfer that was asked for',
    mode: 'needless_handoff',
    at: null,
    of: contact([EXCESS, NO_HUMAN], ['a human please', { text: 'Connecting you.', meta: { handoff: true } }]),
  },
  {
    name: "another's policy",
    mode: 'cross_talk',
    at: 1,
    of: contact([EXCESS], [ASK, 'Policy HP-77120 has an excess of $250.', 'not mine'], GIVEN),
  },
  {
    name: 'a longer number that holds it',
    mode: 'cross_talk',
    at: null,
    of: contact([EXCESS], [ASK, 'Policy HP-771205 has an excess of $250.', 'not mine'], GIVEN),
  },
  { name: 'a failed call', mode: 'unresponsive', at: 1, of: contact([EXCESS], [ASK, { text: '', error: 'timeout' }]) },
  { name: 'blanks and marks alone', mode: 'unresponsive', at: 1, of: contact([EXCESS], [ASK, ' \u200b… ']) },
  {
    name: 'cheer in answer to grief',
    mode: 'tone_deaf',
    at: 1,
    of: contact(
      [EXCESS],
      ['My father died in the storm. What do I have to pay?', 'Woohoo, great news! The excess is $250 🎉', '...'],
    ),
  },
  {
    name: 'sober words in answer to grief',
    mode: 'tone_deaf',
    at: null,
    of: contact(
      [EXCESS],
      [
        'My father died in the storm. What do I have to pay?',
        'I am sorry for your loss. The excess is $250.',
        'thank you',
      ],
    ),
  },
  {
    name: 'cheer in answer to a cheerful customer',
    mode: 'tone_deaf',
    at: null,
    of: contact([EXCESS], ['Hi! What is my excess?', 'Great news! It is only $250 🎉', 'yay']),
  },
];

test.each(CASES)('$mode: $name ($at)', ({ mode, at, of }) => {
  expect(failure(mode, of)?.turn ?? null).toBe(at);
});

test('cross-talk names whose data it was', () => {
  expect(failure('cross_talk', contact([EXCESS], [ASK, 'Policy HP-77120 it is.', 'no'], GIVEN))?.other).toBe('4/2.1');
});

test('every failure carries its reason and, where there are any, the words it rests on', () => {
  for (const { mode, at, of } of CASES) {
    const found = failure(mode, of);
    if (at === null || !found) continue;
    expect(found.because).not.toBe('');
    if (mode !== 'unresponsive')
      expect(of.turns.map(({ text }) => text).join('\n')).toContain(found.quote.slice(0, 20));
  }
});
