import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Need } from '../../src/events/need.ts';
import { judge, ORACLE_VERSION } from '../../src/oracle/judge.ts';
import { contact, COVERED, EXCESS, FILED, HUMAN, modes, PAYOUT } from './contact.ts';

const ASK = 'What is my excess for storm damage?';

test('a fact told right resolves the contact', () => {
  const verdict = judge(contact([EXCESS], [ASK, 'Your excess is $250.', 'thanks']));
  expect(verdict).toMatchObject({ outcome: 'resolved', failures: [] });
  expect(verdict.needs[0]).toMatchObject({ met: 'met', turn: 1, quote: 'Your excess is $250.' });
});

test('a fact told wrong leaves it unresolved, and the failure says what is true', () => {
  const verdict = judge(contact([EXCESS], [ASK, 'Your excess is $500.', 'thanks']));
  expect(verdict.outcome).toBe('unresolved');
  expect(verdict.failures).toEqual([
    {
      mode: 'confident_incorrect',
      turn: 1,
      because: 'excess: says 500.00 USD, the truth is 250.00 USD',
      quote: 'Your excess is $500.',
    },
  ]);
});

test('a correction before the end cancels the statement', () => {
  const lines = [
    ASK,
    'Your excess is $500.',
    'my papers say 250',
    'You are right, sorry: the excess is $250.',
    'thanks',
  ];
  expect(judge(contact([EXCESS], lines))).toMatchObject({ outcome: 'resolved', failures: [] });
});

test('one need of two is partly resolved', () => {
  expect(judge(contact([EXCESS, PAYOUT], [ASK, 'Your excess is $250.', 'ok'])).outcome).toBe('partly_resolved');
});

test('a human who took over decides the outcome', () => {
  const lines = [
    `${ASK} I want to speak to a person`,
    { text: 'Connecting you to a colleague.', meta: { handoff: true } },
  ];
  expect(judge(contact([EXCESS, HUMAN], lines))).toMatchObject({ outcome: 'handed_off', failures: [] });
});

test('an action that no back office could show is unclear: for the bot at best, against it at worst', () => {
  const verdict = judge(
    contact(
      [EXCESS, { ...FILED, kind: 'action', action: 'claim.create', done: null }],
      [ASK, 'Your excess is $250.', 'ok'],
    ),
  );
  expect(verdict).toMatchObject({ outcome: 'resolved', atWorst: 'partly_resolved' });
});

test('confidence is what the API said last, else the wording, else nothing', () => {
  const said = (text: string, meta = {}): number | null => judge(contact([EXCESS], [ASK, { text, meta }])).confidence;
  expect(said('Your excess is $250.', { confidence: 0.42 })).toBe(0.42);
  expect(said('I think your excess is $250.')).toBeLessThan(said('Your excess is $250.')!);
  expect(said('Hello!')).toBeNull();
});

test('the oracle has a version', () => expect(ORACLE_VERSION).toMatch(/^\d/));

test('what the customer took for an answer, in words from which no side was read, is unclear', () => {
  const asked = 'Am I covered for hail?';
  const answered = 'You would be sleeping soundly through that kind of night.';
  expect(judge(contact([COVERED], [asked, answered, 'great, thank you']))).toMatchObject({
    outcome: 'resolved',
    atWorst: 'unresolved',
    needs: [{ met: 'unclear', turn: 1, quote: answered }],
  });
  expect(judge(contact([COVERED], [asked, answered, 'what does that mean?'])).needs[0]?.met).toBe('missing');
});

test('a fact spoken of in words that nobody can rule on is unclear, unless the customer rejects them', () => {
  const reason: Need = { id: 'reason', kind: 'fact', type: 'text', value: 'a leak', about: ['reason', 'refused'] };
  const about = (then: string): string | undefined =>
    judge(contact([reason], ['why was it refused?', 'The reason that it was refused is the state of the valve.', then]))
      .needs[0]?.met;
  expect(about('ok, thank you')).toBe('unclear');
  expect(about('no!! WHY was it refused?')).toBe('missing');
});

const TRUE_FORMS = [
  '$250',
  'USD 250.00',
  '250 dollars',
  'two hundred and fifty dollars',
  '$250.00',
  'about $250',
] as const;
const FRAMES = [
  'Your excess is #.',
  'The excess comes to #.',
  '- **Excess:** #',
  'For this policy the deductible is #, as agreed.',
  'Excess: #',
] as const;
const UNRELATED = [
  'Our app has a dark theme now.',
  'The weather is lovely here.',
  'We answer on every day of the week.',
  'You may rate us later.',
] as const;

test('the truth in any form is never a contradiction', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TRUE_FORMS), fc.constantFrom(...FRAMES), (form, frame) => {
      const verdict = judge(contact([EXCESS], [ASK, frame.replace('#', form), 'ok']));
      expect(verdict.needs[0]?.met).toBe('met');
      expect(modes(verdict)).not.toContain('confident_incorrect');
    }),
  );
});

test('an unrelated sentence never changes a ruling', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('$250', '$500'),
      fc.constantFrom(...FRAMES),
      fc.constantFrom(...UNRELATED),
      fc.boolean(),
      (value, frame, more, first) => {
        const text = frame.replace('#', value);
        const bare = judge(contact([EXCESS, COVERED], [ASK, text, 'ok']));
        const mixed = judge(
          contact([EXCESS, COVERED], [ASK, first ? `${more}\n\n${text}` : `${text}\n\n${more}`, 'ok']),
        );
        expect(mixed.needs.map(({ met }) => met)).toEqual(bare.needs.map(({ met }) => met));
      },
    ),
  );
});

test('negating a wrong claim clears it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 300, max: 900 }), fc.constantFrom('is', 'comes to', 'amounts to'), (amount, verb) => {
      expect(modes(judge(contact([EXCESS], [ASK, `Your excess ${verb} $${amount}.`, 'ok'])))).toContain(
        'confident_incorrect',
      );
      const denial = `There is no excess of $${amount} on your policy.`;
      expect(modes(judge(contact([EXCESS], [ASK, denial, 'ok'])))).not.toContain('confident_incorrect');
    }),
  );
});
