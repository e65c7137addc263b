import type { Predicates } from './lexicon.ts';
import { predicate } from './lists.ts';

/** What French says instead of « oui, c'est couvert » and of « non ». */
export const frPredicates: Predicates = {
  cover: predicate(
    `couv*, assur*, garanti*, prise* en charge, protege*, paye*`,
    `(nous|on) (payons|paie|prenons|prend|couvrons|couvre|remboursons|rembourse|reglons|regle) (en charge|les|le|la|tout), (fait|font) partie de (votre|ta|la), pris* en charge, a (nos|notre) (frais|charge), (votre|ta) (contrat|assurance|police|garantie) (paie|couvre|inclut|prend|joue|intervient), c est pour nous, vous etes (couvert*|protege*|assure*), la garantie joue, figure* dans`,
    `exclu*, a (vos|votre|ta|tes) (frais|charge), de (votre|ta) poche, hors (de|garantie|contrat), en dehors, pas (couvert*|compris*|pris* en charge|assure*|garanti*), ne (couvre*|prend|prenons|paie|joue|rembourse*|fait|font) .. pas, sans garantie, non (couvert*|garanti*), ne prevoi* pas, pas prevu*`,
  ),
  refund: predicate(
    `rembours*, argent`,
    `(on|nous) (vous|te) (rend|rendons|rembours*|restitue*|reverse*), (recuper*|recevez|toucherez|retrouvez) (la totalite|tout|votre|le montant|l integralite), en totalite, integralement`,
    `ne (se rembours*|sont pas|vous rend), non remboursable*, (pas|aucun) (de |)remboursement, perdu*, (gardons|conservons|conserve|garde), a fonds perdus, seulement un (avoir|bon), uniquement un (avoir|bon)`,
  ),
  return: predicate(
    `retour*, renvo*, echang*, rend*`,
    `(reprenons|reprend), (pouvez|peux) (le|la|les) (renvoyer|rendre|retourner|echanger), (se|peut etre) (rend|renvoye*|echange*|retourne*)`,
    `ni repris ni echange*, pas (repris*|echange*|retour*), ne (reprenons|reprend) pas, non (repris*|echangeable*), hors delai, sauf defaut, vente ferme`,
  ),
  need: predicate(
    `necess*, oblig*, faut, besoin, exig*, requis*, indispensable, imperati*`,
    `(apportez|munissez|presentez|prenez|venez avec|gardez), indispensable*, obligatoire*, imperati*, exige*, requis*, sans (lui|elle|cela|ca) .. (impossible|pas), il (vous |te |)faut, vous devez, a presenter, (vous |)en aurez besoin, (vous|te) demandera, sera demande*`,
    `sans (le|la|ticket|recu|lui|en), pas (besoin|necessaire*|obligatoire*|indispensable*|exige*|utile), inutile, facultati*, optionnel*, suffit, suffisent, laissez .. (chez vous|a la maison), nul besoin, (fait|fera) l affaire`,
  ),
  allow: predicate(
    `puis je, peut on, on peut, je peux, ai je le droit, autoris*, permis*, possible*, accept*, admis*, peut, puis, chien*, animaux, animal`,
    `bienvenu*, sans (probleme|souci), pas de (probleme|souci), volontiers, avec plaisir, allez y, vas y, aucun probleme, accueill*, (acceptons|accepte), admis*, ca marche, faisable, encore temps, voyagent (gratuitement|avec|a bord)`,
    `(rester|reste*) (a la maison|dehors|chez), interdit*, (pas|non) (autorise*|admis*|accepte*|permis*|possible*), n acceptons pas, hors de question, refuse*, ne (peut|peuvent|pouvez) pas, seulement (apres|avant|en dehors), uniquement (apres|avant|en dehors), trop tard, pas de (velo*|place*|chien*)`,
  ),
  available: predicate(
    `dispo*, stock, reste*, places, rayon`,
    `(il |)(nous |)en reste, en (rayon|stock|magasin), il (reste|y a) (encore |)(des|une|un|deux|plusieurs|quelques), pret* a (retirer|partir|etre)`,
    `epuise*, (il n y en a|n y en a|il n en reste|n en reste) plus, plus (disponible*|en stock|en rayon|de place*), complet*, rupture, liste d attente, plus fabrique*`,
  ),
  include: predicate(
    `inclu*, compris*, comprend*`,
    `compris*, inclus*, (fait|font) partie, dans (le prix|le tarif|votre tarif|le forfait), offert*, sans supplement, d office, avez droit a, droit a (un|une)`,
    `en (supplement|sus|plus|option), a part, (non|pas) (compris*|inclus*), payant*, supplement, separement, chambre seule, a ajouter, s achete*, a acheter`,
  ),
  transfer: predicate(
    `transfer*, ced*, offrir, autre personne, quelqu un d autre`,
    `(offrir|ceder|donner|transmettre) (a|le|la|l), n importe qui, quelqu un d autre (peut|pourra), a un autre nom, cessible*, transferable*, a qui vous`,
    `nominati*, personnel*, incessible*, non (cessible*|transferable*), vous seul*, personne d autre, a votre nom`,
  ),
  work: predicate(
    `fonction*, compatib*, march*, convien*, support*`,
    `fonctionne*, marche*, compatible*, convient, conviennent, s entend* bien, prend en charge, partout, utilisable*`,
    `incompatible*, (pas|non) (compatible*|adapte*|prevu*), ne (fonctionne*|marche*|convien*|va) pas, trop (vieux|ancien*|petit*|grand*), ne gere pas, pas encore`,
  ),
  renew: predicate(
    `renouv*, automati*, recondu*, prolong*`,
    `se (renouvelle*|prolonge*|reconduit), (est|sera) reconduit*, automatiquement, tacite*, continue*, tout seul, repart pour, sans resiliation`,
    `s arrete (tout seul|la|de lui meme|d elle meme|automatiquement), prend fin, ne se (renouvelle|prolonge|reconduit) pas, sans (reconduction|renouvellement), une seule fois, se termine (de lui meme|d elle meme|tout seul)`,
  ),
  lose: predicate(
    `perd*, efface*, supprim*, impact*, incidence`,
    `(est|sont|seront|sera) (perdu*|efface*|supprime*), d usine, disparai*, augmente*, baisse*, (reculeriez|reculez|perdriez|perdez|descendez), de deux crans, d un cran`,
    `(reste*|est|sont) (conserve*|intact*|inchange*|sauvegarde*|enregistre*|memorise*), ne (perd*|change*|bouge*) .. (pas|rien), rien (ne |)(change|n est perdu), sans (incidence|impact|effet), garde*, pas touche*`,
  ),
  open: predicate(
    `ouvert*, ouvre*, ferme*, horaire*`,
    `ouvert*, ouvrons, 24 heures, quelqu un sur place, sommes la`,
    `ferme*, fermons, personne sur place, n ouvrons pas`,
  ),
  valid: predicate(
    `valable*, valid*, expir*, perim*, suffi*`,
    `(reste|encore|toujours) (valable*|valide*|bon), est accepte*, fera l affaire, suffit, suffisant*`,
    `expire*, perime*, plus (valable*|valide*|accepte*), pas (valable*|valide*|suffisant*|assez), trop (court*|juste), caduc, renouveler`,
  ),
  expire: predicate(
    `expire, expirent, expirer, perime, se perime`,
    `expire, expirent, expire*, perime*, se perime*, (valable*|valide*) (jusqu|pendant|durant)`,
    `(n|ne) (expire*|perime*|se perime*) .. (pas|jamais|plus), (pas|sans|aucune) (de |)(date d expiration|date limite|expiration|peremption|limite de duree|limite), indefiniment, a vie, pour toujours, sans limite, illimite*`,
  ),
  collect: predicate(
    `enlev*, recuper*, domicile, cherch*, collect*`,
    `(livreur|coursier|chauffeur|quelqu un|on|nous) .. (passe|vient|viendra|passera|venons), (le|la|les) chercher, chez vous, a votre porte`,
    `(deposer|apporter|amener|porter) vous meme, vous meme .. (point|relais|agence|bureau), (il faudra|il faut|vous devrez) (le |la |)(deposer|apporter|amener|porter), pas d enlevement`,
  ),
  free: predicate(
    `gratuit*, sans frais, offert*`,
    `pour nous, a notre charge, (payons|prenons en charge|offrons), a nos frais, ne payez rien, gracieusement`,
    `a (votre|ta) charge, a (vos|tes) frais, (payez|reglez|paierez), de (votre|ta) poche, vous (sera|seront) facture*`,
  ),
};
