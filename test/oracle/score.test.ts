import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Need } from '../../src/events/need.ts';
import { score } from '../../src/oracle/score.ts';
import { contact, EXCESS, FILED } from './contact.ts';

const bare = (...lines: Parameters<typeof contact>[1]): string[] =>
  score(contact([], lines)).failures.map(({ mode, turn }) => `${mode}@${turn}`);

describe('with the truth', () => {
  test('everything is ruled on', () => {
    const talk = contact([EXCESS], ['What is my excess?', 'Your excess is $400.']);
    expect(score(talk)).toMatchObject({ outcome: 'unresolved', unscored: [], confidence: { atWorst: 'unresolved' } });
    expect(score(talk).failures.map(({ mode }) => mode)).toContain('confident_incorrect');
  });

  test('but for what the truth cannot tell', () => {
    const talk = contact([FILED], ['Please file my claim.', 'Your claim has been filed.']);
    expect(score(talk).failures.map(({ mode }) => mode)).toEqual(['false_resolution']);
    expect(score(talk, ['false_resolution'])).toMatchObject({ failures: [], unscored: ['false_resolution'] });
  });

  test('a need that the record leaves open bounds the outcome', () => {
    const talk = contact(
      [{ id: 'file', kind: 'action', action: 'claim.create', done: null }],
      ['Please file my claim.', 'Your claim has been filed.'],
    );
    expect(score(talk)).toMatchObject({ outcome: 'resolved', confidence: { atWorst: 'unresolved' } });
  });

  test('quotes are long enough to disagree with and no longer', () => {
    const talk = contact(
      [FILED],
      ['Please file my claim.', `Your claim has been filed with the reference ${'A7'.repeat(9000)}.`],
    );
    for (const { quote } of score(talk).failures) expect(quote.length).toBeLessThan(520);
  });
});

describe('without the truth', () => {
  test('no outcome is given, and no failure that would need it', () => {
    const talk = contact([], ['What is my excess?', 'Your excess is $400. Anything else?', 'No, thanks!', 'Goodbye!']);
    expect(score(talk)).toMatchObject({
      outcome: 'unscored',
      failures: [],
      needs: [],
      confidence: { atWorst: 'unscored' },
    });
    expect(score(talk).unscored).toContain('confident_incorrect');
    expect(score(talk).unscored).not.toContain('dead_end');
  });

  test('an answer that closes is no dead end to a customer who does not object', () => {
    expect(bare('When do you open on Monday?', 'We open at nine. Have a nice day!')).toEqual([]);
  });

  test('not being understood twice is a dead end', () => {
    expect(
      bare('My boiler leaks.', 'Sorry, I did not understand that.', 'It leaks!', 'Sorry, I did not understand that.'),
    ).toEqual(['dead_end@3']);
  });

  test('no reply shows', () => {
    expect(bare('My boiler leaks.', { text: '', error: 'timeout' })).toEqual(['unresponsive@1']);
  });

  test('asking again for what was given shows when the customer has to say it again', () => {
    const question = 'What is your policy number?';
    expect(bare(`Policy HP-20418, a pipe burst.`, question, 'HP-20418, as I said.', 'Thank you, noted.')).toEqual([
      'context_loss@1',
    ]);
    expect(bare('A pipe burst.', question, 'HP-20418', 'Thank you, noted.')).toEqual([]);
  });

  test('cheer in the face of distress shows', () => {
    const sad = 'My father died last week and I am devastated, I have to cancel his phone.';
    expect(bare(sad, 'Awesome! Happy to help! 🎉')).toEqual(['tone_deaf@1']);
  });

  test('a human asked for twice in vain shows, but not where the last word is a transfer', () => {
    const first = ['I want to talk to a person.', 'I can help you with that. What is it about?'] as const;
    expect(bare(...first, 'No. Give me a human agent please.', 'What is it about?')).toEqual(['missed_handoff@3']);
    expect(bare(...first, 'No. Give me a human agent please.', 'I am transferring you to a colleague now.')).toEqual(
      [],
    );
  });
});

describe('in a language that is not read', () => {
  test('only that no reply came is ruled on, with or without the truth', () => {
    const talk = contact([EXCESS], ['Qual é a minha franquia?', 'São $400.', 'Olá?', { text: '' }], { language: 'pt' });
    expect(score(talk)).toMatchObject({ outcome: 'unscored', failures: [{ mode: 'unresponsive', turn: 3 }] });
    expect(score(talk).unscored).toHaveLength(11);
  });

  test('regional names of the languages that are read are read', () => {
    expect(score(contact([EXCESS], ['My excess?', '$250 is your excess.'], { language: 'en-GB' })).outcome).toBe(
      'resolved',
    );
  });
});

const SELBSTBEHALT: Need = {
  id: 'excess',
  kind: 'fact',
  type: 'money',
  value: '250.00 USD',
  about: ['Selbstbehalt'],
};

test('what is said of one conversation does not depend on those before it', () => {
  const talks = [
    contact([EXCESS], ['What is my excess?', 'Your excess is $250 (reference NW-20418).']),
    contact([EXCESS], ['What is my excess?', 'I think your excess is $400, due on 3 March.']),
    contact([FILED], ['Please file my claim.', 'Done! Your claim has been filed.', 'Thanks', 'Bye!']),
    contact([SELBSTBEHALT], ['Selbstbehalt?', 'Ihr Selbstbehalt beträgt 250 $.'], {
      language: 'de',
    }),
    contact([], ['Mi pedido?', 'No le he entendido.', 'Mi pedido', 'No le he entendido.'], { language: 'es' }),
    contact([], ['Où est mon colis ?', ''], { language: 'fr' }),
  ];
  const alone = talks.map((talk) => JSON.stringify(score(talk)));
  fc.assert(
    fc.property(fc.array(fc.nat(talks.length - 1), { maxLength: 12 }), (order) => {
      expect(order.map((i) => JSON.stringify(score(talks[i]!)))).toEqual(order.map((i) => alone[i]));
    }),
    { numRuns: 40 },
  );
});
