import type { Cue } from './lexicon.ts';
import { list } from './lists.ts';

/** French phrases by cue; elisions are taken apart ("n'est" is "n est"). */
export const frCues: Readonly<Record<Cue, readonly string[]>> = {
  negator: list(
    `sauf, pas, jamais, aucun, aucune, aucuns, aucunes, sans, rien, (ne|n) .. plus, personne ne, nullement, non, ni, plus aucun, hors (de|du), ne (peut|peuvent|peux|pouvons|puis|saurait|sauraient|pourra|pourront|pourrait), zero`,
  ),
  limit: list(`
    pas (plus|moins) (de|tard), pas (de mal|d inconvenient|d obstacle), pas avant, pas .. avant, au plus (tard|), au maximum, maximum, jusqu a, ne .. que, n .. que, pas seulement, pas de (souci|soucis|probleme), sans (souci|probleme|doute), ne vous inquietez pas, ne t inquiete pas, n hesitez pas, n hesite pas, pas tout a fait, dans les, sous
  `),
  instead: list(`au lieu de, plutot que, et non, non pas, pas`),
  hedge: list(`
    je (crois|pense|suppose|dirais|presume|imagine), nous (pensons|croyons), il me semble, me semble, il semble, il semblerait, semble, semblerait, semblent, probablement, peut etre, sans doute, vraisemblablement, eventuellement, normalement, generalement, habituellement, en general, d habitude, en principe, en theorie, a priori, pour autant que je sache, a ma connaissance, sauf erreur, si je ne me trompe, si je ne m abuse, si mes souvenirs, je ne suis pas (sur|sure|certain|certaine), pas (sur|sure|certain), devrait, devraient, devriez, pourrait, pourraient, puisse, puissent, peut (varier|prendre|dependre),
    a vue de nez, environ peut etre, dans la plupart des cas, sauf cas particulier, selon, cela depend, ca depend, sous reserve, en regle generale, le plus souvent, souvent, estime*, de memoire, a peu de choses pres, plus ou moins, aux alentours, sauf erreur, de memoire, si ma memoire, je dirais, il me semble, a priori, (je ne suis|suis) pas (sur|sure|certain*), normalement, sans garantie, a confirmer, je ne (garantis|promets) rien, probablement, on dirait, grosso modo, a vue de nez, si je ne (me trompe|m abuse), je parierais, me semble t il, il se peut, peut etre, en theorie, devrait, devraient, sous reserve, sous toutes reserves`),
  condition: list(`si, s il, sauf si, a moins, en cas de, dans le cas, sinon, a condition, pourvu`),
  choice: list(
    `si (vous|tu) (utilisez|annulez|renvoyez|retournez|payez|commandez|choisissez|voulez|souhaitez|preferez|changez|achetez|resiliez|voyagez|decidez|annules|veux|souhaites|preferes|prends|prenez|le souhaitez|paies), tant que, si besoin`,
  ),
  unreal: list(
    `aurait, auraient, auriez, si .. avait, si .. aviez, si .. etait, auparavant, autrefois, avant c etait, jusqu ici, anciennement, figuraient, etait avant`,
  ),
  mood: list(
    `serait, seraient, aurait, auraient, couterait, avoisinerait, tournerait, faudrait, vaudrait, prendrait, durerait, s eleverait,
    tomberait, passerait, monterait, reviendrait, resterait, baisserait, descendrait, augmenterait, deviendrait`,
  ),
  general: list(`la plupart des, en regle generale, de maniere generale, nos conditions generales`),
  reported: list(
    `vous (dites|avez (dit|ecrit|mentionne|lu|indique)|indiquez|mentionnez|parlez), tu (dis|as dit), comme vous dites, est (faux|incorrect|inexact), n est pas (exact|correct)`,
  ),
  corrects: list(
    `je me suis tromp*, je voulais dire, correction, mon erreur, erreur de ma part, rectification, au temps pour moi, autant pour moi, vous avez (tout a fait |)raison, tu as raison, pardon pour (l erreur|la confusion), j ai confondu, ah non, non attendez, attendez non, ah pardon, je rectifie, au temps pour moi, autant pour moi, je me reprends, plutot`,
  ),
  approx: list(
    `environ, a peu pres, autour de, aux alentours (de|du), presque, pres de, une dizaine, quelque, dans les`,
  ),
  yes: list(
    `oui, ouais, bien sur, tout a fait, exactement, exact, absolument, c est (ca|exact|bien ca|cela|possible), effectivement, en effet, certainement, d accord, pas de souci, avec plaisir, evidemment, voila, tout a fait, exact, exactement, voila, absolument, bien entendu, evidemment, c est ca, c est cela, en effet, precisement, affirmatif, carrement, ouais, ouep, mais oui, bien sur`,
  ),
  no: list(
    `non, pas du tout, malheureusement (non|pas), helas, pas tout a fait, pas encore, en aucun cas, certainement pas, pas encore, probablement pas, plutot non`,
  ),
  may: list(`peut, peuvent, pouvez, peux, doit, devez, faut`),
  owns: list(
    `a, ont, avons, dispose* de, comporte*, inclu*, propose*, offr*, comprend, il y a, reste des, reste encore, il reste, y en a, nous avons`,
  ),
  can: list(
    `possible, permis, autorise*, accepte*, disponible, inclus*, compris*, couvert*, prevu*, droit, necessaire, obligatoire, valable, demeure, pensez a, il y a, nous proposons, nous avons, on a, existe, reste, roule, circule, marche, fonctionne, couvert*, pris en charge, accepte*, autorise*, inclus*,
    bienvenu*, (fait|font) partie, protege*, assure*, couvre, prise* en charge, (prenons|prend) en charge, a nos frais, (payons|couvrons|remboursons|reglons), en rayon, en stock, compte* comme, indispensable, imperatif, exige*, donne* droit, vous permet, 24 heures sur 24, accueill*,
    (nous |)en reste, (on|nous) (vous|te) (rend|rendons|remboursons|rembourse)`,
  ),
  cannot: list(
    `impossible, refuse*, exclu*, interdit*, depasse*, hors (delai|garantie|stock), expire*, perime*, trop tard, epuise*, rupture, uniquement (pour|en|si|sur), seulement (pour|en|si|sur), non (remboursable*|echangeable*|compris*|inclus*|cumulable*|couvert*), facultatif, inutile, s arrete, termine*, caduc, a proscrire, deconseille*, proscrit*,
    a (vos|tes) (frais|depens), de (votre|ta) poche, a (votre|ta) charge, (hors|en dehors) (de|du|des), (ne |)(fait|font) pas partie, doivent rester, doit rester, reserve* (aux|a|au), complet, epuise*, plus (disponible|en stock), en sus, en supplement,
    n y en a plus, plus en (stock|rayon)`,
  ),
  only: list(`seulement, uniquement, exclusivement, (ne|n) .. que,
    seul, seuls, seule, seules`),
  free: list(
    `gratuit*, gratuitement, offert*, sans (frais|cout|supplement|surcout|interets), (aucun|aucuns) (frais|cout|supplement), pas de frais, ne coute rien, rien a payer, a nos frais, a notre charge, inclus* dans le prix, compris* dans le prix, zero frais, offert*, (aucun|sans) (frais|cout|supplement|surcout), (c est|est) cadeau, pour nous, a notre charge, zero euro, rien a (payer|debourser|regler), ne (devez|dois|doit) rien, ne coute rien, gratis,
    ne (vous|te) (coute|coutera) rien`,
  ),
  charged: list(
    `coute, coutent, cout, frais, tarif, supplement, surcout, factur*, payer, payant*, prix, a vos frais, a votre charge, interets, en option, en plus`,
  ),
  takenOff: list(`(deduit|retire|preleve|soustrait) (de|du|sur)`),
  nothing: list(`aucun, aucune, zero, rien`),
  ask: list(
    `quel est, quelle est, quels sont, quel, quelle, quels, quelles, quoi, pouvez vous, pourriez vous, (vous |tu |)(pouvez|pourriez|peux|pourrais) (me|nous), puis je avoir, c est quel, c est quoi, c est quelle, quand, ou, qui, avez vous, as tu, auriez vous`,
  ),
  demand: list(`
    repondez (par |)(oui|non), confirmez (par|avec), (tapez|saisissez|indiquez|entrez|donnez|fournissez|precisez|communiquez|envoyez|ecrivez|renseignez|tape|saisis|indique|donne|envoie|precise) (.. |)(votre|le|la|l|ton|ta|vos|moi|nous|un|une), merci (de|d) (.. |)(indiquer|preciser|fournir|communiquer|saisir|nous), veuillez (.. |)(indiquer|saisir|fournir|preciser|communiquer|entrer|renseigner|confirmer), j ai besoin, il me faut, il nous faut, nous avons besoin, il me faudrait, dites moi, dis moi, il me (faut|faudrait) (votre|ton|ta|le|la|encore), j ai besoin (de|d) (votre|ton|ta|la|le), il me manque, (donnez|donne|envoyez|envoie|indiquez|dites|dis) moi (votre|ton|ta|le|la), (bien vouloir|veuillez|prions de|merci de|priere de) .. (communiquer|indiquer|fournir|transmettre|preciser|donner|envoyer)`),
  confirm: list(
    `c est (bien ca|correct|bon|exact|bien cela), est ce (correct|exact|bien), correct, confirmez vous, (pouvez|pourriez) vous confirmer, voulez vous que, souhaitez vous que, veux tu que, souhaites tu que, je (lance|procede|confirme|le fais), d accord, cela vous convient, ca vous va, ca te va`,
  ),
  lost: list(`
    (ai|avons) pas (bien |)(compris|saisi), ne comprends pas, pas compris, pas une option valide, (option|reponse|saisie|choix) (non |in)valide, option non valide, reformul*, autrement dit, en d autres termes, aucun resultat, aucun article, rien trouve, reessay*, essayez (de nouveau|a nouveau|encore), non reconnu*, saisie (invalide|incorrecte|non),
    (ne|n) (vous|te) suis pas, (dire|formuler|expliquer|ecrire|demander|decrire) .. (autrement|differemment|d une autre|d autres), pas (sur|sure|certain|certaine) de (bien |)(comprendre|saisir|ce), perdu le fil, (pas|non) ete (reconnu*|comprise|compris), ne (vois|comprends) pas (ce que|de quoi|ou vous), rien (trouve )a ce sujet, ca ne me dit rien`),
  choose: list(`choisissez, choisis, selectionnez, tapez, vous avez choisi, appuyez, menu principal, options`),
  chosen: list(`vous avez (choisi|selectionne), tu as choisi, votre choix`),
  offer: list(
    `voulez vous, souhaitez vous, veux tu, souhaites tu, puis je, je peux, nous pouvons, si vous (voulez|souhaitez), desirez vous`,
  ),
  human: list(
    `conseiller, conseillere, conseillers, agent, agents, humain, personne, collegue, collegues, responsable, superviseur, superieur, equipe, technicien, quelqu un, specialiste, expert, interlocuteur, operateur, service client, gestionnaire, correspondant, expert*, chef, cadre, lutin, manager, membre (de|du), charge de clientele`,
  ),
  pass: list(`
    (vous|te|je|nous) (transfere*|passe|passons|mets en relation|mettons en relation|connecte|connectons|redirige|dirige), transfer*, mise en relation, mettre en relation, met* en relation, passe (un|une|la main|le relais|a un), prend le relais, prendra le relais, va prendre, escalad*, vous (rappellera|contactera|recontactera|repondra), va vous (rappeler|contacter|repondre|joindre), file d attente, personnes devant, patientez, veuillez patienter, temps d attente, ne quittez pas, transmis a, transmets a, (vous|te) (rejoint|rejoindra|contacte|prend en charge|prendra en charge), est (deja |)(en ligne|la|dans), va (arriver|vous rejoindre|te rejoindre|se connecter), se connecte, arrive (tout de suite|dans), on (vous|te) passe, entre dans la conversation, vous est (ouvert|ouverte), arrive, arrivent`),
  fetch: list(`
    (transmets|transmettons|transmis|confie*|confions|envoye|envoie|adresse|soumis|remonte*|remontons|assigne*|attribue*|affecte*|oriente*) .. (a|au|aux|vers|chez), (vous|te) (mets|mettons|mettre|met) en (contact|relation), fais venir, faisons venir, appelle (un|une), entre les mains, aux mains,
    (va|vont) (vous|te) (appeler|rappeler|contacter|recontacter|repondre|ecrire|aider|assister|joindre|prendre), (vous|te) (appelle|appellera|appelleront|ecrira|ecriront|aidera|repond|rappelle|recontacte|assistera|prendra), dans la file, en contact avec, rappele* par, contacte* par, (parler|discuter|echanger) (a|avec)`),
  done: list(`
    c est fait, fait, voila c est fait, c est (regle|bon|parti|valide|note|enregistre|effectif), tout est (regle|fait|pret|en ordre|bon), regle, traite*, effectue*, termine*, finalise*, toutes (vos |les )demandes .. (traitees|effectuees|terminees), chose faite, c est chose faite, et hop, c est tout bon, (c est|tout est) (envoye|annule|commande|active|bloque|modifie|programme), nickel, (desormais|maintenant) (actif|active|bloque*|annule*)`),
  through: list(
    `fait*, effectue*, confirme*, valide*, lance*, emis*, parti*, envoye*, en cours, en route, en chemin, en place, actif, active, commande*, enregistre*, traite*, accepte*`,
  ),
  looked: list(
    `trouve*, retrouve*, localise*, verifie*, identifie*, consulte*, controle*, verification, controle, recherche, consultation, identification`,
  ),
  every: list(`tout, toute, tous, toutes, les deux`),
  perfect: list(
    `a ete, ont ete, a bien ete, ont bien ete, est, sont, j ai, nous avons, ai, avons, vient d etre, viens de, venons de, est bien, est desormais, est maintenant, est en, c est, on a, deja, a, vous ai, t ai, l ai`,
  ),
  future: list(
    `sera, seront, va, vais, allons, vont, peut, pouvons, pouvez, pourra, des que, une fois, lorsque, quand, avant, doit, faut, devez, apres, afin, pour, ferons, ferai`,
  ),
  byYou: list(`vous avez, tu as, vous aviez, ayez`),
  refuse: list(
    `(ne |n )(peux|pouvons|puis|suis|sommes|est) pas, ne .. pas (possible|en mesure), impossible, malheureusement, helas, regret*, desole* mais, pas en mesure, seul .. peut,
    pas le (droit|pouvoir), pas de mon ressort, n y (peux|pouvons) rien, (m|nous) est impossible, pas (autorise*|habilite*|la main), mains liees, hors de ma portee, depasse mes`,
  ),
  close: list(`
    au revoir, a bientot, a plus, bonne (journee|soiree|nuit|continuation|rentree|fin), bon (voyage|week end|weekend|apres midi|vol), merci (de|d|pour) (.. |)(avoir contacte|contact*|votre (retour|visite|message|confiance|comprehension|avis|fidelite)|ton (retour|message)|nous avoir), nous vous remercions, (conversation|discussion|session|chat) (est |a ete |)(terminee|termine|close|cloturee|fermee|ferme|fini|finie), avec plaisir, je vous en prie, je t en prie, de rien, a votre service, cordialement, salutations, service .. indisponible, prenez soin, n hesitez pas a revenir, (conversation|discussion) (est |a ete |)(archivee|cloturee), a tres vite, a tres bientot, bonne route, bonnes (vacances|fetes), belle (journee|soiree|nuit), a la prochaine, ciao, bises, bisous, respectueusement, sinceres salutations, nous vous souhaitons, je vous souhaite, excellente (journee|soiree), salutations distinguees, cloturons, prions d agreer, ravi* (d|de|que), heureux (d|de),
    (je |nous |)(clos|cloture|ferme|termine|mets fin|cloturons) (a |)(la|cette|le|ce), (vous|te) (souhaitons|souhaite) (un|une|de|bon|bonne), adieu`),
  settled: list(`
    (repondu|reponse) a (toutes|l ensemble de|l integralite de) (vos|tes|les) (questions|demandes|interrogations), (toutes|l ensemble de) (vos|tes) (questions|demandes) .. (reponse|traitee*|reglee*), autre chose, ravi* (d avoir|de vous avoir|d aider|que), heureux (d avoir|de vous avoir|que), content* (d avoir|de vous avoir|que), contents d avoir, vous avez (maintenant |desormais |)(tout|toutes), tu as (tout|toutes), tout est (regle|clair|bon|dit|en ordre), voila (tout|qui est), c est tout, demande (est |)(traitee|close|cloturee|resolue), consider* .. (close|cloturee|resolu*|traitee), toutes les (infos|informations|reponses), avec plaisir, je vous en prie, de rien, bon voyage, bonne (journee|soiree|continuation), votre (dossier|demande) est, profite*, (pour le reste |)tout est pret, vous n avez plus rien a faire, (tout|c est) (regle|boucle|en ordre), (il n y a|n y a) plus (qu a|rien), plus de question*, (tu sais|vous savez) tout, toutes vos reponses, (demande|dossier) .. traitee, cloturons`),
  invite: list(
    `(comment|en quoi) (puis je|pouvons nous|peut on) (vous|t) aider, que puis je (faire|pour), de quoi s agit il, en quoi puis je, (decrivez|expliquez|precisez|exposez) (votre|moi|nous), dites moi tout, racontez`,
  ),
  rate: list(
    `(cet article|cette reponse|ceci|cela) .. (aide*|utile|repondu), a t il repondu, a t il aide*, vous a t il, vous a t elle, (a|est) (ete |)utile, utile, notez, avons nous repondu`,
  ),
  apologise: list(`desole*, excus*, pardon, navre*, regret*`),
  care: list(
    `(vraiment|sincerement|profondement|tellement|tres) (desole*|navre*), condoleances, bon retablissement, prompt retablissement, de tout coeur, prenez soin, pensees, je comprends (votre|ton|que|a quel), j imagine, bon courage, courage,
    quelle (epreuve|tristesse|situation|horreur), (de ce qui|pour ce qui|que) vous (arrive|traversez|vivez)`,
  ),
  greet: list(`bonjour, bonsoir, salut, coucou, hello, madame, monsieur, cher, chere, bienvenue`),
  link: list(
    `https, http, www, voici un article, (consultez|voir|rendez vous sur|visitez) (notre|la|le|l), sur notre (site|page), cliquez, article, ici`,
  ),
  cheer: list(`
    (on|allez) (on |)(sourit|sourions), coucou, jamais deux sans trois, pas belle la vie, genial, youpi, hourra, felicitations, bravo, bonne nouvelle, bonnes nouvelles, excellente nouvelle,
    trop (bien|cool|chouette), chouette, fantastique, oups, haha*, hihi, ahah, la chance, quelle (chance|joie),
    on adore, mdr, lol, tada, amoureux, ohhh*, c est beau, la belle vie, youhou, wouah, waouh, profites en, profitez en, ca fait des souvenirs, quelle aventure, quel (bonheur|plaisir), joyeux, joyeuse, yay, hop la, tout va bien, souriez, souris, la vie est belle, trop (drole|mignon), ca va etre, ptdr, ah ah, c est la fete, vive, on positive, positivez, petit* (joies|nuit), youpla`),
  bright: list(`super, parfait, top, cool, hop, formidable, magnifique, yes, fete`),
  blame: list(
    `(vous auriez|tu aurais|il aurait) (du|fallu), il fallait, fallait, c est (votre|ta) (faute|responsabilite|erreur), vous (avez ete informe*|avez accepte|n avez pas (lu|verifie|respecte)), comme (indique|precise|stipule), la prochaine fois, a l avenir, veillez a, veuillez a l avenir, aurait pu etre evite*, de votre responsabilite, vous etiez (cense|informe), est tenu, etes tenu, conformement a nos conditions, vous devez (verifier|lire), (fallait|faudra|faudrait) (lire|penser|faire|verifier|mieux|prevoir|y penser), si vous aviez .. (lu|verifie|paye|pris|respecte|range|ferme|surveille), vous n en seriez pas, vous auriez (pu|du|evite), soyez plus (prudent*|vigilant*|attentif*), lisez (bien |mieux |)(vos|les|le|la), votre (negligence|inattention|imprudence|etourderie), (par |)(negligence|imprudence), en lisant, avec un peu d (attention|organisation), a votre place,
    (c est|est) (de |)(votre|ta) (faute|responsabilite|fait), (c est|est) votre`,
  ),
  dismiss: list(
    `ca arrive, cela arrive, calmez vous, calme toi, du calme, on se calme, ce n est (rien|pas (grave|si grave|la fin)), pas grave, un peu de patience, soyez patient*, ca arrive, cela arrive, ce sont des choses, c est la vie, detendez vous, inutile de, ne pleurez pas, pleure pas, c est normal, relativis*, d une (grande |)banalite, banal, ne justifie* pas, ca va passer, gardez le sourire, (un peu de |)patience .. (tue|fait de mal|mort), n a jamais tue, n a tue personne, il y a (pire|plus grave), pas la (mort|fin du monde), pas de quoi, on ne va pas, n en faites pas, n exager*, en faire (un drame|tout un), un drame, dramatis*, ce n est qu un, c est comme ca, tout le monde, ca ira mieux, on se detend, respirez, pas de panique, relax, allons allons, rien de grave, il faut savoir, ca passera, aux faits, epargner, pire dans la vie,
    pas (si|tres|bien) (grave|terrible|mechant|dramatique), (ne |)vous en faites pas, pas de quoi`,
  ),
  thank: list(`merci, remerci*`),
  wantsHuman: list(`
    (parler|parle) (a|avec) (un|une|quelqu|votre|l), (je veux|je voudrais|j exige|j aimerais|il me faut|donnez moi|passez moi|mettez moi) (.. |)(humain|conseiller|conseillere|agent|personne|responsable|superieur|quelqu un|technicien|superviseur), un humain, une (vraie |)personne, un (vrai )conseiller, un conseiller, un agent (s il|svp), agent svp, humain svp, conseiller svp, passez moi, rappelez moi, qu on me rappelle, quelqu un (qui|de), un responsable, vrai humain, (parler|echanger|discuter) .. (humain|conseiller*|personne|responsable|quelqu un|agent), (veux|voudrais|exige|demande|souhaite) .. (humain|conseiller*|vraie personne|responsable|quelqu un|agent|superieur), quelqu un (s il|svp|de competent), un etre humain,
    (peut on|on peut|pouvez vous|quelqu un peut) me rappeler, me (rappeler|faire rappeler), personne de (reel|vrai|vivant), (votre|un) (responsable|chef|superieur)`),
  noHuman: list(
    `pas (d agent|de conseiller|besoin d un (agent|conseiller|humain)|envie de parler), sans (agent|conseiller), ne (me |)(transferez|passez) pas, pas besoin (de|d) .. (passer|parler|conseiller*|agent|humain|personne), par (chat|ecrit) uniquement, pas d (appel|humain|agent), sans (parler|passer), inutile de .. (passer|transferer|transmettre|appeler|conseiller)`,
  ),
  distress: list(
    `(suis|est|sommes) a bout, mort, morte, decede*, deces, funerailles, enterrement, obseques, hopital, cancer, ambulance, urgence, urgences, blesse*, sang, brule*, incendie, feu, fumee, pleur*, sanglot*, sous le choc, larmes, peur, panique*, desespere*, angoiss*, veuve, enceinte, diabetique, insuline, coince*, bloquee a, vole, voles, volee, pirate*, piratage, fraude, arnaque*, accident, inondation, inonde*, infarctus, avc, operation, chimio, gache*, sans chauffage, deuil, cambriole*, cambriolage, perdu (mon|ma|notre), effondre*, seule a, bebe qui pleure, je craque, harcel*, agress*, chomage, n en dors plus, dors plus, bout de (forces|nerfs), au secours, a l aide, expuls*, sans (eau|electricite|lumiere), a la rue, malade, souffr*, m a quittee, peur, tremble*, trembl*, sang, terrifie*, terroris*, vide (mon|le) compte, ont vide,
    hospitalise*, ne sais plus (quoi|comment), sais plus quoi, coince* (a|dans|en), (suis|est) (a l |)hosp*, en larmes, plus (rien|d argent), accouche*,
    triste, tristes, defunt*, feu mon, bouleverse*, nous a quitt*, m a quitt*, vient de partir, suis perdu*`,
  ),
  anger: list(
    `furieux, furieuse, enerve*, en colere, scandal*, inadmissible, inacceptable, honte, honteux, ridicule, incroyable, une blague, vous vous moquez, vous vous foutez, marre, ras le bol, pire, nul, nulle, inutile, incompetent*, mensonge, menteur*, vol, avocat, troisieme fois, quatrieme fois, (trois|quatre|cinq) fois, reclamation, plainte, n importe quoi, degout*, c est quoi ce, bordel, merde, lamentable,
    incapable*, (se|vous) (moque*|fiche*|fout*), ca suffit, y en a marre, foutage`,
  ),
  objects: list(
    `non, pas, ce n est pas, c est pas, j ai (deja|demande|dit), deja (dit|donne), comme (je l ai |)dit, je (demande|parle|viens de), mauvais, encore, toujours (pas|rien), et (la|le|les|ma|mon|pour), mais, serieux, serieusement, allo, rien, personne, la page parle, vous lisez, incroyable, laissez tomber, tant pis, il est dans mon, nan, hein, je parle de, quoi, vous trouvez ca, c est ecrit, lisez, la (page|carte|liste) .. pas, mais non, pas ca`,
  ),
  accepts: list(
    `merci, ok, d accord, parfait, super, genial, top, tres bien, bien, oui, nickel, entendu, compris, cool, c est note, je patiente, impeccable, bonne idee, ca marche, ah oui, excellent, ^allez y, ^vas y, ^faites( le|), ^fais( le|), ^je confirme, ^volontiers, (plus|pas) (d autre|d autres|de) question*, non (merci|c est tout|c est bon|ca ira), c est tout, ca ira`,
  ),
  recalls: list(
    `comme (indique|dit|ecrit|je|deja|precise|mentionne)*, (c est|deja|est) (ecrit|indique|dit|donne|note) (plus haut|au dessus|deja|dans|en haut|aussi), deja (dit|donne|ecrit|indique|envoye|precise)*, plus haut, ci dessus, au dessus, tout en haut, je viens de (le|la|l|vous|te) (dire|donner|ecrire|ecrir)*, je viens de l (ecrire|indiquer), dans mon premier, premiere ligne, (je|on) (l|la|le) (ai|a) (dit|ecrit|donne|indique|mis)*, (je vous|je te) (l |le |la |les |)(ai|avais) (dit|donne|ecrit|indique|mis)*, c est ecrit, relisez,
    viens de (vous|te) (le|la|l) (donner|dire|ecrire|envoyer)`,
  ),
  tried: list(
    `deja (fait|essaye), j ai (deja |)(essaye|fait), les deux, deja .. (redemarre|debranche|reinitialise|essaye|fait|teste|verifie), (redemarre|reinitialise|debranche|desinstalle) (deja|trois|deux), j ai (redemarre|reinitialise|debranche|reinstalle|vide)`,
  ),
  stands: list(
    `(est|sont) (desormais |maintenant |bien |)(acti*|effecti*|en place|en vigueur), (vous|tu) (etes|es|avez|as) (desormais|maintenant)`,
  ),
  laughs: list(`haha*, hehe*, hihi*, huhu*, lol, oops*, yay*, yipp*, wohoo*, woohoo*`),
  stung: list(`drole*, moque*, fous*, fout*, blague*, serieu*, honte*, insult*, wow`),
  now: list(`deja, maintenant, desormais`),
  spared: list(`rien (d autre|de plus)`),
};
