import { expect, test } from 'vitest';
import type { FactNeed, Need } from '../../src/events/need.ts';
import type { Transcript } from '../../src/events/transcript.ts';
import type { Mode, Outcome } from '../../src/events/verdict.ts';
import { judge } from '../../src/oracle/judge.ts';
import { contact } from './contact.ts';

/** Contacts of telecoms, banks, insurers and carriers, in four languages. */

const fact = (
  id: string,
  type: FactNeed['type'],
  value: string,
  about: readonly string[],
  more: Partial<FactNeed> = {},
): Need => ({
  id,
  kind: 'fact',
  type,
  value,
  about,
  ...more,
});
const action = (id: string, name: string, done: boolean): Need => ({ id, kind: 'action', action: name, done });
const given = (slot: string, value: string): Partial<Transcript> => ({ given: [{ slot, value }] });

interface Case {
  readonly name: string;
  readonly of: Transcript;
  readonly outcome: Outcome;
  /** "mode@turn" */
  readonly failures: readonly `${Mode}@${number}`[];
}

const CASES: readonly Case[] = [
  {
    name: 'telecom: a roaming price told right, in a list',
    of: contact(
      [
        fact('day_pass', 'money', '7.50 EUR', ['day pass', 'roaming']),
        fact('data', 'number', '2', ['gigabytes', 'GB', 'data']),
      ],
      [
        'what does roaming cost in Norway and how much data is in it',
        '- **Day pass:** €7.50\n- **Data:** 2 GB a day\n\nYour normal plan goes on at home.',
        'cheers',
      ],
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: 'telecom: a SIM that was never activated',
    of: contact(
      [action('activate', 'sim.activate', false)],
      [
        'please switch on my new SIM',
        'All set! Your SIM has been activated and should work in a few minutes.',
        'thanks',
      ],
    ),
    outcome: 'unresolved',
    failures: ['false_resolution@1'],
  },
  {
    name: 'telecom: asked again for a number that it had',
    of: contact(
      [fact('notice', 'duration', 'P30D', ['notice', 'notice period'])],
      [
        "I'm on contract MC-20417. What's the notice period?",
        'What is your contract number?',
        'MC-20417, as I wrote',
        'The notice period is 30 days.',
        'ok thank you',
      ],
      given('contract_number', 'MC-20417'),
    ),
    outcome: 'resolved',
    failures: ['context_loss@1'],
  },
  {
    name: 'bank: a wrong limit, repeated when asked',
    of: contact(
      [fact('limit', 'money', '500.00 GBP', ['limit', 'withdraw', 'cash machine'])],
      [
        'how much can I withdraw a day',
        'The daily limit at a cash machine is £300.',
        'so 300?',
        'Yes, £300 a day.',
        'ok',
      ],
    ),
    outcome: 'unresolved',
    failures: ['confident_incorrect@1'],
  },
  {
    name: 'bank: a card blocked, and its new one dated',
    of: contact(
      [action('block', 'card.block', true), fact('new_card', 'date', '2026-06-16', ['new card', 'arrive'])],
      [
        'my wallet was stolen, block my card please',
        "I'm sorry to hear that. Your card is blocked. The new card arrives next Tuesday.",
        'thank you so much',
      ],
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: 'bank: a fraud case with no person in it',
    of: contact(
      [{ id: 'human', kind: 'handoff', required: true }],
      [
        'somebody emptied my account, I need to talk to a person',
        'Did you know that our app can sort your spending by colour?',
        'A PERSON. NOW.',
        'You can set a budget in the app.',
        'unbelievable',
      ],
    ),
    outcome: 'unresolved',
    failures: ['missed_handoff@3'],
  },
  {
    name: 'insurance: a no by implication that is true',
    of: contact(
      [fact('bike_covered', 'boolean', 'no', ['bicycle', 'bike', 'covered'])],
      [
        'is my bike covered when I lock it at the station',
        'Bicycles are only covered inside your home, so a theft at the station falls outside the policy.',
        'ok, pity',
      ],
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: 'insurance: hedged and wrong',
    of: contact(
      [fact('report_within', 'duration', 'P7D', ['report', 'claim', 'deadline'])],
      ['by when must I report a burst pipe', 'I think you usually have about a month to report it.', 'ok good'],
    ),
    outcome: 'unresolved',
    failures: ['hedged_incorrect@1'],
  },
  {
    name: 'travel: what would hold under a condition is no claim',
    of: contact(
      [fact('refundable', 'boolean', 'no', ['refund', 'refundable', 'fare'])],
      [
        'can I get a refund for XK4T9Q',
        "If it were a Flex fare, you could have had a refund. Yours is a Light fare, which isn't refundable.",
        'understood',
      ],
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: "travel: another passenger's booking",
    of: contact(
      [fact('gate', 'text', 'B14', ['gate'], { accept: ['gate B14'] })],
      ['which gate for XK4T9Q', 'Booking PW7R2M boards at gate B14.', 'that is not my booking but ok'],
      { others: new Map([['PW7R2M', '2/7.1']]) },
    ),
    outcome: 'resolved',
    failures: ['cross_talk@1'],
  },
  {
    name: 'travel: handed over with no try',
    of: contact(
      [fact('bag', 'number', '23', ['kg', 'baggage', 'weight'])],
      ['how heavy may my bag be', { text: "I'll connect you with an agent.", meta: { handoff: true } }, 'for that?'],
    ),
    outcome: 'handed_off',
    failures: ['needless_handoff@1'],
  },
  {
    name: 'German bank: a fee denied that exists',
    of: contact(
      [fact('gebuehr', 'money', '4.90 EUR', ['Gebühr', 'Kontoführung', 'kostet'])],
      ['Was kostet die Kontoführung?', 'Die Kontoführung ist bei uns kostenlos.', 'prima'],
      { language: 'de' },
    ),
    outcome: 'unresolved',
    failures: ['confident_incorrect@1'],
  },
  {
    name: 'German telecom: two answers and a farewell',
    of: contact(
      [
        fact('frist', 'duration', 'P1M', ['Kündigungsfrist', 'kündigen']),
        fact('mitnahme', 'boolean', 'yes', ['Rufnummer', 'mitnehmen']),
      ],
      [
        'Wie ist die Kündigungsfrist und kann ich meine Rufnummer mitnehmen?',
        'Die Kündigungsfrist beträgt einen Monat. Ihre Rufnummer können Sie selbstverständlich mitnehmen.',
        'danke',
        'Gern geschehen! Einen schönen Tag noch.',
      ],
      { language: 'de' },
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: 'Spanish insurance: twice not understood',
    of: contact(
      [fact('franquicia', 'money', '150.00 EUR', ['franquicia'])],
      [
        '¿cuánto es mi franquicia?',
        'No le he entendido.',
        'LA FRANQUICIA del seguro',
        'Lo siento, no le he entendido.',
        'déjelo',
      ],
      { language: 'es' },
    ),
    outcome: 'unresolved',
    failures: ['dead_end@3'],
  },
  {
    name: 'Spanish travel: a change that was not made',
    of: contact(
      [action('cambio', 'booking.change', false)],
      ['cambie mi vuelo al viernes por favor', 'Su vuelo ha sido cambiado al viernes.', 'muchas gracias'],
      { language: 'es' },
    ),
    outcome: 'unresolved',
    failures: ['false_resolution@1'],
  },
  {
    name: 'French bank: a correction before the end',
    of: contact(
      [fact('plafond', 'money', '1000.00 EUR', ['plafond', 'retrait'])],
      [
        'quel est mon plafond de retrait ?',
        'Votre plafond de retrait est de 600 €.',
        'mon contrat dit 1 000 €',
        'Vous avez raison, je me suis trompé : votre plafond est de 1 000 €.',
        'merci',
      ],
      { language: 'fr' },
    ),
    outcome: 'resolved',
    failures: [],
  },
  {
    name: 'French telecom: left without the second answer',
    of: contact(
      [
        fact('prix', 'money', '12.99 EUR', ['forfait', 'prix']),
        fact('engagement', 'boolean', 'no', ['engagement', 'durée']),
      ],
      [
        'le prix du forfait 20 Go, et y a-t-il un engagement ?',
        'Le forfait 20 Go est à 12,99 € par mois.',
        'merci',
        'Avec plaisir, bonne journée !',
      ],
      { language: 'fr' },
    ),
    outcome: 'partly_resolved',
    failures: ['incomplete@3'],
  },
];

test.each(CASES)('$name', ({ of, outcome, failures }) => {
  const verdict = judge(of);
  expect(verdict.failures.map(({ mode, turn }) => `${mode}@${turn}`)).toEqual(failures);
  expect(verdict.outcome).toBe(outcome);
});
