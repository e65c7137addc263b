import { expect, test } from 'vitest';
import { claims, fact } from './listen.ts';

const said = (text: string, id: string, about: readonly string[], language = 'en', question = ''): string | undefined =>
  [...claims(text, fact('boolean', about, { id }), { language, said: question })].sort((a, b) => b.fit - a.fit)[0]
    ?.value;

test.each([
  ['en', 'pet_allowed', ['pets', 'cabin'], 'Small pets are allowed in the cabin.', 'yes'],
  ['en', 'pet_allowed', ['pets', 'cabin'], 'Pets cannot travel in the cabin.', 'no'],
  ['en', 'refundable', ['refund', 'fare'], "That fare is past the deadline, so a refund isn't possible.", 'no'],
  ['en', 'deposit', ['deposit'], "You don't need to pay a deposit.", 'no'],
  ['en', 'esim_fee', ['eSIM', 'charge'], 'The eSIM is free of charge.', 'no'],
  ['en', 'esim_free', ['eSIM', 'free'], 'There is a charge of £5 for the eSIM.', 'no'],
  ['en', 'number_hidden', ['number', 'caller'], 'Your number is shown to the caller.', 'no'],
  ['en', 'fee', ['second card', 'fee'], 'A second card costs the same as the first: nothing.', 'no'],
  ['de', 'gebuehr', ['Zweitkarte', 'Gebühr'], 'Bezahlen müssen Sie für die Zweitkarte nichts.', 'no'],
  ['de', 'kuendbar', ['kündigen', 'Vertrag'], 'Den Vertrag können Sie leider nicht vorzeitig kündigen.', 'no'],
  ['de', 'kuendbar', ['kündigen', 'Vertrag'], 'Ja, der Vertrag ist monatlich kündbar.', 'yes'],
  ['es', 'cubierto', ['robo', 'póliza'], 'El robo no está cubierto por la póliza.', 'no'],
  ['fr', 'bagage_inclus', ['bagage', 'cabine'], 'Le bagage cabine est inclus.', 'yes'],
  ['fr', 'bagage_inclus', ['bagage', 'cabine'], "Le bagage cabine n'est pas inclus.", 'no'],
  ['fr', 'frais', ['frais', 'virement'], 'Aucuns frais ne sont prélevés pour un virement.', 'no'],
  ['en', 'expires', ['expire', 'credit'], 'Your credit never runs out.', 'no'],
  ['en', 'expires', ['expire', 'credit'], 'Your credit lapses at the end of the year.', 'yes'],
  ['en', 'still_valid', ['valid', 'credit'], 'Your credit is still good.', 'yes'],
  ['de', 'verfaellt', ['verfällt', 'Guthaben'], 'Das Guthaben gilt unbegrenzt.', 'no'],
  ['en', 'soap_ok', ['soap', 'pan'], 'A little soap does the pan no harm.', 'yes'],
  ['en', 'charges_through', ['charging', 'cover'], 'Charging works with the cover on, without taking it off.', 'yes'],
  ['en', 'keep', ['keep', 'send back'], "You needn't send the chair back.", 'yes'],
  ['es', 'caduca', ['caduca', 'bono'], 'El bono es válido durante un año.', 'yes'],
  ['es', 'reparto', ['reparto', 'plazos'], 'El importe que no pague hoy se puede pagar en plazos.', 'yes'],
  ['de', 'rabatt_auf_alles', ['Rabatt', 'Sale'], 'Der Rabatt gilt auf alles, auch auf Ware aus dem Sale.', 'yes'],
])('%s: %s (%j) by "%s" is %s', (language, id, about, text, side) =>
  expect(said(text, id, about, language)).toBe(side),
);

test('a bare yes answers the question that was asked', () => {
  expect(said('Yes.', 'pet_allowed', ['pets'], 'en', 'Are pets allowed?')).toBe('yes');
  expect(said('Unfortunately not.', 'pet_allowed', ['pets'], 'en', 'Are pets allowed?')).toBe('no');
});

test('buttons under a reply say neither yes nor no', () => {
  for (const buttons of ['[Yes] [No]', 'Ja / Nein', '[ Oui ] [ Non ]'])
    expect(said(`Was this helpful? ${buttons}`, 'pet_allowed', ['pets'], 'en', 'Are pets allowed?')).toBeUndefined();
});

test('what may be added to the cover is not in it', () =>
  expect(said('Cover for jewellery may be added.', 'covered', ['jewellery', 'covered'])).toBeUndefined());

test('a question is one without its mark too', () => {
  expect(said('Yes.', 'estimated', ['estimated', 'actual reading'], 'en', 'you just guessed it didnt you')).toBe('yes');
  expect(said('No.', 'pet_allowed', ['pets'], 'en', 'and can i bring the cat')).toBe('no');
});

test('a bare "we would" says what it says, whichever way it was asked', () => {
  expect(said('We would.', 'returnable', ['return'], 'en', "You wouldn't take it back, would you?")).toBe('yes');
});

test('"I did not understand" is no no', () => {
  const asked = '¿El cambio es gratis?';
  expect(said('No le he entendido.', 'exchange_free', ['cambio', 'gratis'], 'es', asked)).toBeUndefined();
});

test('"Yes / No" under an article answers nothing', () => {
  expect(said('Was this helpful? Yes / No', 'pet_allowed', ['pets'], 'en', 'Are pets allowed?')).toBeUndefined();
});

test('no and its own explanation agree', () => {
  expect(said('No, a deposit is not required.', 'deposit_needed', ['deposit'])).toBe('no');
});
