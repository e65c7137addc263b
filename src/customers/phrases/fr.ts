import { FRAMES } from './fr/frames.ts';
import { HELP } from './fr/help.ts';
import { LINKS } from './fr/links.ts';
import { TALK } from './fr/talk.ts';
import { unaccented } from './accents.ts';
import type { Language } from './language.ts';

const SLOTS: Readonly<Record<string, string>> = {
  order_number: 'numéro de commande',
  account_number: 'numéro de compte',
  card_number: 'numéro de carte',
  ticket_number: 'numéro de dossier',
  sim_number: 'numéro de SIM',
  policy_number: 'numéro de contrat',
  claim_number: 'numéro de sinistre',
  booking_reference: 'numéro de réservation',
  giftcard_code: 'code de la carte cadeau',
  code: 'code',
  email: 'mail',
  phone: 'téléphone',
  address: 'domicile',
  move_address: 'nouveau domicile',
  name: 'nom',
  amount: 'montant',
  date: 'jour',
  date_of_birth: 'jour de naissance',
  postcode: 'code postal',
  product: 'produit',
  plan: 'forfait',
  reason: 'motif',
};

/** French. Every slot is masculine, so that one article fits all. */
export const FR: Language = {
  lines: { ...TALK, ...HELP },
  frames: FRAMES,
  links: LINKS,
  contractions: [
    ['de', 'le', 'du'],
    ['de', 'les', 'des'],
    ['à', 'le', 'au'],
    ['à', 'les', 'aux'],
  ],
  and: { ends: /\b(?:et|donc)$/, begins: /^(?:et|donc|ok et|ok) /i },
  insists: ['encore une fois :', 'je répète :', 'comme je disais,', 'je le redis :', 'pour la dernière fois :'],
  courtesy: {
    thanks: ['merci', 'merci beaucoup', 'merci bien'],
    please: ["s'il vous plaît", 'svp'],
    said: /s'il vous pla|svp/i,
    wish: /\?$|\b(?:veux|voudrais|aimerais|voulais|besoin)\b/,
  },
  figures: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    days: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
    today: "aujourd'hui",
    tomorrow: 'demain',
    yesterday: 'hier',
    date: (day, month) => {
      const named = `${day === 1 ? '1er' : day} ${month}`;
      return Array<string>(3).fill(`le ${named}`);
    },
    numeric: (day, month) => `le ${day}/${month}`,
    units: {
      Y: ['an', 'ans'],
      M: ['mois', 'mois'],
      W: ['semaine', 'semaines'],
      D: ['jour', 'jours'],
      h: ['heure', 'heures'],
      m: ['minute', 'minutes'],
      s: ['seconde', 'secondes'],
    },
    currencies: { EUR: ['euros'], USD: ['dollars'], GBP: ['livres'] },
    decimal: ',',
    signFirst: false,
    ago: {
      moments: ['il y a quelques minutes', "à l'instant", "tout à l'heure"],
      hours: ["tout à l'heure", 'il y a un moment', 'il y a quelques heures'],
      today: ["aujourd'hui", 'ce matin', "plus tôt aujourd'hui"],
      days: ["l'autre jour", 'il y a deux jours', 'il y a quelques jours'],
    },
  },
  human: /agent|humain|personne|conseiller|quelqu'un|équipe/i,
  hand: {
    question:
      /^(?:(?:bonjour|bonsoir|salut)\b\W*)?(?:est|puis|peut|pouvez|pourriez|y a|avez|comment|combien|quand|où|qui|que|quel(?:le)?s?|pourquoi|je peux)(?=[\s-])/i,
    friendly: /\b(?:merci|bonjour|bonsoir|super|aide)/i,
    lowered: (text) => text,
    careless: unaccented,
  },
  slots: SLOTS,
};
