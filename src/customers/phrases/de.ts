import { FRAMES } from './de/frames.ts';
import { HELP } from './de/help.ts';
import { LINKS } from './de/links.ts';
import { TALK } from './de/talk.ts';
import type { Language } from './language.ts';

const SLOTS: Readonly<Record<string, string>> = {
  order_number: 'Bestellnummer',
  account_number: 'Kundennummer',
  card_number: 'Kartennummer',
  ticket_number: 'Ticketnummer',
  sim_number: 'SIM-Nummer',
  policy_number: 'Vertragsnummer',
  claim_number: 'Vorgangsnummer',
  booking_reference: 'Buchungsnummer',
  giftcard_code: 'Gutscheincode',
  code: 'Code',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  address: 'Adresse',
  move_address: 'neue Adresse',
  name: 'Name',
  amount: 'Betrag',
  date: 'Datum',
  date_of_birth: 'Geburtsdatum',
  postcode: 'Postleitzahl',
  product: 'Produkt',
  plan: 'Tarif',
  reason: 'Grund',
};

/** German. */
export const DE: Language = {
  lines: { ...TALK, ...HELP },
  frames: FRAMES,
  links: LINKS,
  contractions: [],
  and: { ends: /\b(?:und|also)$/, begins: /^(?:und|also|ok und|ok) /i },
  insists: ['nochmal:', 'noch einmal:', 'wie gesagt,', 'ich wiederhole:', 'zum letzten Mal:'],
  courtesy: {
    thanks: ['danke', 'vielen Dank', 'danke schön'],
    please: ['bitte'],
    said: /\bbitte\b/i,
    wish: /\?$|\b(?:möchte|will|würde|brauche|hätte)\b/,
  },
  figures: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    days: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
    today: 'heute',
    tomorrow: 'morgen',
    yesterday: 'gestern',
    date: (day, month) => [`${day}. ${month}`, `${day}. ${month}`, `${day}.${month}`],
    numeric: (day, month) => `${day}.${month}.`,
    units: {
      Y: ['Jahr', 'Jahre'],
      M: ['Monat', 'Monate'],
      W: ['Woche', 'Wochen'],
      D: ['Tag', 'Tage'],
      h: ['Stunde', 'Stunden'],
      m: ['Minute', 'Minuten'],
      s: ['Sekunde', 'Sekunden'],
    },
    currencies: { EUR: ['Euro'], USD: ['Dollar'], GBP: ['Pfund'] },
    decimal: ',',
    signFirst: false,
    ago: {
      moments: ['vor ein paar Minuten', 'gerade eben', 'vorhin'],
      hours: ['vorhin', 'vor einer Weile', 'vor ein paar Stunden'],
      today: ['heute Vormittag', 'heute', 'heute früh'],
      days: ['neulich', 'vor zwei Tagen', 'vor ein paar Tagen'],
    },
  },
  human: /mitarbeiter|mensch|berater|person|jemand|team/i,
  hand: {
    question:
      /^(?:(?:hallo|hi|guten Tag)\b\W*)?(?:ist|sind|kann|können|könnten|haben|hat|wie|was|wann|wo|wer|warum|wieso|welche[rsmn]?|gibt|darf|muss|wird)\b/i,
    friendly: /\b(?:danke|dank|hallo|hi|super|bitte|hilfe)/i,
    // Who does not care for capitals writes nouns without them too.
    lowered: (text) => text.toLowerCase(),
    careless: (text) => text.replace(/ß/g, 'ss'),
  },
  slots: SLOTS,
};
