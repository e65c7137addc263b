import { frCues } from './fr-cues.ts';
import { frPredicates } from './fr-predicates.ts';
import type { Lexicon } from './lexicon.ts';
import { codes, list, lists, numbers } from './lists.ts';

/** French. */
export const fr: Lexicon = {
  cues: frCues,
  deeds: {
    refund: list(`rembourse*, restitue*, recredite*`),
    credit: list(`credite*, applique*, ajoute*, verse*, recredite*, deduit*`),
    cancel: list(`annule*, resilie*, arrete*, supprime*, stoppe*`),
    change: list(
      `change*, modifie*, mis a jour, mise a jour, mises a jour, deplace*, reporte*, reprogramme*, corrige*, decale*, transfere* vers, prolonge*, renouvele*, porte*, augmente*, releve*, abaisse*, replace*`,
    ),
    send: list(`envoye*, expedie*, adresse* par, transmis*, en route, en chemin, emis*, parti*`),
    create: list(
      `cree*, ouvert*, enregistre*, reserve*, commande*, programme*, planifie*, lance*, declare*, depose*, demande*, souscri*, confirme*, valide*, initie*`,
    ),
    replace: list(`remplace*, echange*, renvoye*, reexpedie*`),
    remove: list(`supprime*, efface*, cloture*, ferme*, retire*, desinscrit*, desabonne*`),
    block: list(`bloque*, suspendu*, gele*, desactive*, oppose*, en opposition, verrouille*`),
    activate: list(`active*, debloque*, deverrouille*, mis* en service, verifie*`),
    pause: list(`mis en pause, mise en pause, en pause, suspendu*`),
    restore: list(`retabli*, restaure*, reinitialise*, repare*, recupere*, resolu*`),
    pay: list(`paye*, regle*, preleve*, vire*, debite*, verse*`),
  },
  nouns: {
    refund: list(`remboursement, argent`),
    credit: list(`avoir, geste commercial, remise, bon, credit`),
    cancel: list(`annulation, resiliation`),
    change: list(`changement, modification, mise a jour, renouvellement, prolongation`),
    replace: list(`remplacement, echange, nouvel appareil, nouveau produit, neuf, un autre`),
    remove: list(`suppression, cloture`),
    block: list(`blocage, opposition`),
    activate: list(`activation`),
    pause: list(`pause, suspension`),
    restore: list(`reparation, reinitialisation`),
    pay: list(`paiement, virement, reglement`),
    create: list(`inscription, reclamation, declaration`),
  },
  predicates: frPredicates,
  slots: {
    price: list(`prix que (vous|tu) .. (trouve|vu), l autre (prix|offre|magasin|boutique), autre magasin`),
    order_number: list(
      `numero de (la |votre |ta |)commande, numero de commande, commande, reference de (la |)commande`,
    ),
    email: list(`e mail, email, mail, adresse (mail|e mail|email), courriel`),
    phone: list(`telephone, numero de (telephone|portable), portable`),
    postcode: list(`code postal`),
    address: list(`adresse, rue`),
    name: list(`votre nom, ton nom, nom de famille, prenom`),
    date_of_birth: list(`date de naissance`),
    product: list(
      `quel (article|produit|modele|appareil), quelle (piece|reference), c est quel (article|produit), de quel (article|produit)`,
    ),
    amount: list(`montant, combien, somme`),
    account_number: list(`numero de (compte|client), iban`),
    booking_reference: list(`(numero|code|reference) de (la |votre |)reservation, numero de dossier, reservation`),
    policy_number: list(`numero de (contrat|police), contrat`),
    claim_number: list(`numero de (sinistre|dossier|ticket|reclamation), sinistre`),
    card_number: list(`numero de (la |votre |)carte, (quatre|4) derniers`),
    serial: list(`numero de serie`),
    flight_number: list(`numero de vol, quel vol, numero de train`),
    date: list(`quelle date, quel jour, date`),
    code: list(`code`),
    reason: list(`motif, raison`),
  },
  kin: lists(`
    remboursement, rembourser, rembourse, argent, montant, credit; livraison, livre, arrive, arriver, arrivee, recevoir, recu; cout, coute, prix, frais, tarif, gratuit, supplement; annuler, annulation, resilier, resiliation;
    retour, retourner, renvoyer, rendre; echange, echanger, remplacer, remplacement; garantie, couvert, couverture; delai, jusqu, avant, date, limite; retard, retarde; facture, recu, ticket, justificatif; bagage, valise; remise, reduction, rabais, promo;
    cumuler, cumul, cumulable, cumule; garder, conserver, garde; reutiliser, recrediter, servir; possible, permis, autorise, peut; maximum, maxi, max, plus; duree, combien, temps;
    kilos, kilo, kg, kilogramm, kilogrammes, kilograms; kilometer, kilometres, kilometers, kilometros, km
  `),
  opens: list(`sinon, mais, cependant, toutefois, car, puisque, tant que, parce que, si`),
  follows: list(`et, donc, ou, qui, sauf, hors, quand, or`),
  subjects: list(`vous, nous, je, il, elle, cela, votre, le, la, les`),
  numerals: numbers(`
    zero 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, quatre-vingt 80, quatre-vingts 80, huitante 80, octante 80, nonante 90, cent 100, cents 100, mille 1000, million 1000000, millions 1000000, dizaine 10, quinzaine 15, vingtaine 20, trentaine 30, douzaine 12
  `),
  units: {
    minute: list(`minute, minutes, min`),
    hour: list(`heure, heures, h`),
    day: list(`jour, jours, de jours`),
    night: list(`nuit, nuits`),
    week: list(`semaine, semaines`),
    month: list(`mois`),
    year: list(`an, ans, annee, annees`),
  },
  working: list(`ouvres, ouvrables, calendaires`),
  months: lists(
    `janvier, janv; fevrier, fevr, fev; mars; avril, avr; mai; juin; juillet, juil; aout; septembre, sept; octobre, oct; novembre, nov; decembre, dec`,
  ),
  weekdays: lists(`dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi`),
  days: numbers(`aujourd'hui 0, demain 1, hier -1, apres demain 2, apres-demain 2, avant-hier -2`),
  next: list(`prochain, prochaine`),
  middle: list(`mi, la mi`),
  currencies: codes(
    `euro EUR, euros EUR, eur EUR, dollar USD, dollars USD, livres GBP, francs CHF, chf CHF, centimes cent`,
  ),
  slight: ['temps', 'nouveau', 'nouvelle', 'jour', 'jours', 'numero'],
  empty: list(`
    le, la, les, l, un, une, des, de, du, d, a, au, aux, en, dans, par, pour, sur, sous, avec, sans, et, ou, mais, donc, que, qu, qui, quoi, ce, cet, cette, ces, c, se, s, je, j, tu, il, elle, on, nous, vous, ils, me, m, te, t, lui, leur, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, est, sont, etre, ete, ai, as, avez, avons, ont, avoir, n, ne, pas, oui, non, si, y, plus, tres, bien, bonjour, bonsoir, merci, svp, peut, peux, pouvez, puis, faut, fait, faire, veux, voudrais, quel, quelle, quand, comment, combien, aussi, encore, deja, tout, tous, numero, commande, chez, cela, ca
  `),
};
