import { expect, test } from 'vitest';
import type { Topic } from '../../src/reading/reading.ts';
import { hear } from './listen.ts';

const block: Topic = { id: 'block', kind: 'action', about: ['card', 'block'] };
const kinds = (text: string, language = 'en', topics: readonly Topic[] = []): string[] =>
  hear(text, topics, { language }).acts.map(({ kind }) => kind);

test.each([
  ['en', "What's your policy number?", 'policy_number'],
  ['en', 'Please enter your date of birth.', 'date_of_birth'],
  ['de', 'Wie lautet Ihre Kundennummer?', 'account_number'],
  ['es', '¿Me puede indicar su número de póliza?', 'policy_number'],
  ['fr', 'Pouvez-vous me donner votre numéro de contrat ?', 'policy_number'],
])('%s: "%s" asks for %s', (language, text, slot) => {
  expect(hear(text, [], { language }).acts).toContainEqual(expect.objectContaining({ kind: 'ask', slot }));
});

test('a slot of the customer is known by its own name', () => {
  const { acts } = hear('Could you tell me the meter reading?', [], { slots: ['meter_reading'] });
  expect(acts).toContainEqual(expect.objectContaining({ kind: 'ask', slot: 'meter_reading' }));
});

test.each([
  ['en', 'Your card has been blocked.', 'done'],
  ['en', "I've blocked the card for you.", 'done'],
  ['en', 'I will block the card right away, it will be blocked within the hour.', 'promise'],
  ['de', 'Ihre Karte wurde soeben gesperrt.', 'done'],
  ['es', 'Su tarjeta ha sido bloqueada.', 'done'],
  ['fr', 'Votre carte a été bloquée.', 'done'],
  ['en', 'Card blocked.', 'done'],
  ['en', 'On May 12 the card was reported stolen, it has been blocked.', 'done'],
  ['en', 'The block is now complete.', 'done'],
  ['en', 'Please find below what we did:\n- Your card has been blocked', 'done'],
  ['en', '1. Your card has been blocked.\n2. A new one is on its way.', 'done'],
])('%s: "%s" is %s', (language, text, kind) => expect(kinds(text, language, [block])).toContain(kind));

test.each([
  "Your card hasn't been blocked yet.",
  'If the card has been blocked, call us.',
  'Once the card is blocked you get a mail.',
  'You have already blocked the card.',
  'A card is blocked only when you ask us to.',
  'Your card is blocked once we have your answer.',
  'Your card is being blocked.',
  'The card was blocked on 3 May.',
  'Your card was blocked two months ago.',
  'Here is the complete list of your blocked cards.',
  'Which card was blocked?',
  'Tell me which card was blocked.',
  'Let me know what is blocked.',
  'Card status: blocked.',
  'The status of your card is "blocked".',
  'Blocked cards cost $5 to replace.',
  'I want to make sure the card is blocked first.',
  'To complete the block, please confirm.',
  'Please enter the code, then complete the form.',
  'To get started with the block, tell me the last four digits.',
  "The card's blocked period ends in May.",
  'Here is the exact, blocked amount on your card.',
  'Blocked/expired cards cannot be used.',
  'Your card is currently blocked in three countries.',
  'I noticed that your card was blocked before.',
  'Check for any card already blocked abroad.',
  'This is the step at which your card is blocked.',
  'Your card is blocked at the moment the system answers.',
  'The terms of the block have changed.',
  'Once you agree I will:\n- send the form\n- confirm that the card is blocked',
  'It costs a fee if one of these holds:\n\n- the card has been blocked twice\n- you are abroad',
  'What has happened?\n1. My card has been blocked.\n2. I lost my card.',
])('"%s" claims no deed', (text) => expect(kinds(text, 'en', [block])).not.toContain('done'));

test.each([
  ['en', "I've successfully located your account."],
  ['en', 'Your identity has been successfully verified.'],
  ['en', 'Verification complete.'],
  ['en', "I have confirmed that it's your card."],
  ['de', 'Die Überprüfung ist abgeschlossen.'],
  ['es', 'La verificación está completada.'],
  ['fr', 'La vérification est terminée.'],
])('%s: "%s" changes nothing', (language, text) => expect(kinds(text, language, [block])).not.toContain('done'));

test.each([
  ['en', "Sorry, I didn't quite get that.", 'not_understood'],
  ['de', 'Das habe ich leider nicht verstanden.', 'not_understood'],
  ['en', "I'm connecting you to a colleague now.", 'handoff'],
  ['es', 'Le paso con una compañera.', 'handoff'],
  ['en', 'One of our duty officers will join this chat right away.', 'handoff'],
  ['en', 'Rosa from claims is hopping into this conversation.', 'handoff'],
  ['en', 'Before I connect you: may I try to solve it here first?', 'confirm'],
  ['en', 'Would you like me to transfer you to an adviser?', 'offer_handoff'],
  ['fr', 'Au revoir et bonne journée !', 'close'],
  ['en', 'Is there anything else I can do?', 'settle'],
  ['en', 'You should have read the terms.', 'blame'],
  ['en', 'Calm down, these things happen.', 'dismiss'],
  ['en', 'Woohoo, great news!', 'cheer'],
])('%s: "%s" is %s', (language, text, kind) => expect(kinds(text, language)).toContain(kind));

test('what is now in force was changed, if that is what was to be done', () => {
  const raise: Topic = { id: 'raise', kind: 'action', about: ['overdraft', 'update'] };
  const close: Topic = { id: 'close', kind: 'action', about: ['overdraft', 'close'] };
  expect(hear('Your higher overdraft is now active.', [raise]).acts).toContainEqual(
    expect.objectContaining({ kind: 'done', topic: 'raise' }),
  );
  expect(kinds('Your higher overdraft is now active.', 'en', [close])).not.toContain('done');
});

test.each([
  ['Okey-dokey, blocked it is!', 'done'],
  ['Blocked: the card ending 0042.', 'done'],
])('"%s" is %s', (text, kind) => expect(kinds(text, 'en', [block])).toContain(kind));

test('when an office is closed is no deed', () => {
  const lock: Topic = { id: 'lock', kind: 'action', about: ['account', 'lock'] };
  expect(hear('We are closed on Sunday.', [lock], { said: 'Yes!' }).acts.map(({ kind }) => kind)).not.toContain('done');
});

test('the same word once more further on is no opening', () =>
  expect(kinds('Blocked cards stay blocked', 'en', [block])).not.toContain('done'));

test('the end of a chat completes nothing else', () =>
  expect(kinds('La conversation est terminée.', 'fr', [block])).not.toContain('done'));

test('whether a thing is so asks for no slot of its name', () =>
  expect(hear('Is the driver over 25?', [], { slots: ['driver'] }).acts).not.toContainEqual(
    expect.objectContaining({ kind: 'ask', slot: 'driver' }),
  ));

test('"raus an" is sent', () =>
  expect(
    kinds('Die Rechnung ist raus an Ihre Mailadresse.', 'de', [
      { id: 'copy', kind: 'action', about: ['invoice', 'send'] },
    ]),
  ).toContain('done'));

test('a slot of no telling name is asked for by that name', () =>
  expect(hear('Which number would that be?', [], { slots: ['number'] }).acts).toContainEqual(
    expect.objectContaining({ kind: 'ask', slot: 'number' }),
  ));

test('numbered lines are a menu with its options', () => {
  const { acts } = hear('Please choose:\n1 - Claims\n2 - Billing\n3 - Main menu');
  expect(acts.find(({ kind }) => kind === 'menu')?.options).toEqual(['Claims', 'Billing', 'Main menu']);
});

test('a menu keeps what one types for each option, the way back by 0 among them', () => {
  const { acts } = hear('OFFERS\n1 Sale\n2 Vouchers\n0 Back');
  expect(acts.find(({ kind }) => kind === 'menu')).toMatchObject({
    title: 'OFFERS',
    options: ['Sale', 'Vouchers', 'Back'],
    keys: ['1', '2', '0'],
  });
});
