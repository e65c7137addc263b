import { FRAMES } from './es/frames.ts';
import { HELP } from './es/help.ts';
import { LINKS } from './es/links.ts';
import { TALK } from './es/talk.ts';
import { unaccented } from './accents.ts';
import { bothEnds } from './es/marks.ts';
import type { Language } from './language.ts';

const SLOTS: Readonly<Record<string, string>> = {
  order_number: 'número de pedido',
  account_number: 'número de cuenta',
  card_number: 'número de tarjeta',
  ticket_number: 'número de incidencia',
  sim_number: 'número de la SIM',
  policy_number: 'número de póliza',
  claim_number: 'número de expediente',
  booking_reference: 'localizador',
  giftcard_code: 'código de la tarjeta regalo',
  code: 'código',
  email: 'correo',
  phone: 'teléfono',
  address: 'domicilio',
  move_address: 'domicilio nuevo',
  name: 'nombre',
  amount: 'importe',
  date: 'día',
  date_of_birth: 'día de nacimiento',
  postcode: 'código postal',
  product: 'producto',
  plan: 'plan',
  reason: 'motivo',
};

/** Spanish. Every slot is masculine, so that one article fits all. */
export const ES: Language = {
  lines: { ...TALK, ...HELP },
  frames: FRAMES,
  links: LINKS,
  contractions: [
    ['de', 'el', 'del'],
    ['a', 'el', 'al'],
  ],
  and: { ends: /\b(?:y|entonces)$/, begins: /^(?:y|entonces|vale y|vale) /i },
  insists: ['otra vez:', 'repito:', 'como ya he dicho,', 'lo digo otra vez:', 'por última vez:'],
  courtesy: {
    thanks: ['gracias', 'muchas gracias', 'mil gracias'],
    please: ['por favor', 'porfa'],
    said: /por favor|porfa/i,
    wish: /\?$|\b(?:quiero|quería|quisiera|querría|necesito|gustaría)\b/,
  },
  figures: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    days: 'el domingo,el lunes,el martes,el miércoles,el jueves,el viernes,el sábado'.split(','),
    today: 'hoy',
    tomorrow: 'mañana',
    yesterday: 'ayer',
    date: (day, month) => Array<string>(3).fill(`el ${day} de ${month}`),
    numeric: (day, month) => `el ${day}/${month}`,
    units: {
      Y: ['año', 'años'],
      M: ['mes', 'meses'],
      W: ['semana', 'semanas'],
      D: ['día', 'días'],
      h: ['hora', 'horas'],
      m: ['minuto', 'minutos'],
      s: ['segundo', 'segundos'],
    },
    currencies: { EUR: ['euros'], USD: ['dólares'], GBP: ['libras'] },
    decimal: ',',
    signFirst: false,
    ago: {
      moments: ['hace unos minutos', 'hace un momento', 'hace nada'],
      hours: ['hace un rato', 'antes', 'hace unas horas'],
      today: ['hoy', 'esta mañana', 'hoy mismo'],
      days: ['el otro día', 'hace dos días', 'hace unos días'],
    },
  },
  human: /agente|human|persona|asesor|alguien|operador|equipo/i,
  hand: {
    question:
      /^(?:(?:hola|buenas)\b\W*)?(?:es|está|puedo|pueden|puede|podrían|hay|tengo que|c[oó]mo|qu[eé]|cu[aá]ndo|cu[aá]nto|d[oó]nde|qui[eé]n|por qu[eé]|cu[aá]l)(?=\s)/i,
    friendly: /\b(?:gracias|hola|buenas|genial|favor|ayuda)/i,
    lowered: (text) => text,
    careless: unaccented,
    careful: bothEnds,
  },
  slots: SLOTS,
};
