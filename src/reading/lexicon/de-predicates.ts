import type { Predicates } from './lexicon.ts';
import { predicate } from './lists.ts';

/** What German says instead of "ja, versichert" and of "nein". */
export const dePredicates: Predicates = {
  cover: predicate(
    `versicher*, gedeckt, abgedeckt, abgesichert, mitversichert, ubernommen, ubernahme, deckung, schutz, bezahlt, zahlt`,
    `wir (zahlen|ubernehmen|tragen|erstatten|springen), (ubernehmen|zahlen|tragen) wir, ist (mit )drin, sind (mit )drin, gehort (dazu|zum schutz|zu ihrem|zu deinem), (teil|bestandteil) (ihres|des|deines|der), abgesichert, mitversichert, springt .. ein, greift, steht .. gerade, auf unsere (kosten|kappe), fallt unter, sind wir da, eingeschlossen, kommt .. auf, kommen .. auf`,
    `ausgeschlossen, (selbst|selber) (tragen|zahlen|bezahlen|ubernehmen|aufkommen), eigener tasche, auf (ihre|deine|eigene) (kosten|kappe|rechnung), zu ihren lasten, ausserhalb, nicht (unter|drin|dabei|mitversichert|abgesichert|gedeckt|ubernommen|versichert|dazu|teil|bestandteil), aussen vor, kein schutz, keine deckung, greift .. nicht, zahlt .. nicht, ausgenommen, bleiben sie .. sitzen, kommt .. nicht auf, klammert .. aus, nicht (vorgesehen|eingeschlossen|enthalten)`,
  ),
  refund: predicate(
    `erstatt*, ruckerstatt*, geld zuruck, ruckzahl*`,
    `(bekommen|bekommst|kriegen|kriegst|erhalten|erhaltst) .. zuruck, geld zuruck, vollen betrag, zahlen .. zuruck, (wird|werden) .. (erstattet|zuruckgezahlt)`,
    `kein geld, (behalten|behalt) wir, verfallt, verfallen, bleibt bei uns, ist weg, (nicht|keine) (erstatt*|erstattung|ruckzahlung|zuruck), nur (ein |)gutschein, nicht erstattungsfahig`,
  ),
  return: predicate(
    `ruckgabe, zuruckgeben, zuruckschicken, umtausch*, retour*, tauschen`,
    `nehmen .. zuruck, (schicken|senden|bringen) .. zuruck, (konnen|kannst) .. (tauschen|umtauschen|zuruck), tauschen wir, zurucknehmen`,
    `vom umtausch, ausgeschlossen, nicht .. (zuruck|tauschen|umtauschen), nehmen .. nicht, behalten, zu spat, nur bei (mangel*|defekt*)`,
  ),
  need: predicate(
    `notig, notwendig, erforderlich, braucht, brauche, brauchen, benotig*, pflicht, muss, zwingend`,
    `(bringen|bring|nimm) .. mit, nehmen sie .. mit, mitbringen, (muss|mussen) .. (dabei|vorliegen|vorgelegt|mit), pflicht, unerlasslich, zwingend, geht es nicht, nicht ohne, ein muss, vorgeschrieben, vorlegen, (brauchen|braucht|brauchst|benotigen) (sie|ihr|du|wir), verlangt, reservierungspflicht, ausweispflicht, herrscht .. pflicht`,
    `ohne (bon|den|die|das|ausweis|quittung|beleg|ihn|sie), nicht (notig|notwendig|erforderlich|zwingend|pflicht|vorgeschrieben|brauchen), (brauchen|braucht|brauchst|benotigen) .. (nicht|keinen|keine|kein), freiwillig, optional, kein muss, reicht (auch|schon|vollig)*, genugt, zu hause lassen, uberflussig, ist freiwillig`,
  ),
  allow: predicate(
    `darf ich, kann ich, durfen wir, konnen wir, erlaub*, moglich, gestattet, darf, durfen, kann, mitnehmen, haustier*, hund, hunde, akzeptier*, zulassig`,
    `willkommen, gern gesehen, kein problem, gar kein problem, spricht nichts, in ordnung, (gerne|gern), durfen .. (mit|rein), darf .. (mit|rein), klappt, machbar, nur zu, freilich, nehmen wir, lasst sich .. (noch|stornieren|andern), fahren .. mit, darf .. (mitfahren|mitkommen)`,
    `draussen bleiben, zu hause bleiben, zuhause bleiben, nicht (erlaubt|gestattet|moglich|zugelassen|auf|mit|rein), verboten, untersagt, tabu, keine (hunde|tiere|haustiere), unzulassig, leider nicht, ausgeschlossen, nur (nach|ab|ausserhalb), erst (nach|ab), zu spat, nicht vorgesehen, kein platz fur`,
  ),
  available: predicate(
    `verfugbar, vorratig, lager, auf lager, vorhanden, frei, platze, lieferbar`,
    `im regal, auf lager, im lager, (haben wir|ist|sind) .. da, noch (da|welche|einige|genug|vorratig|platze|zimmer), liegt .. bereit, lieferbar, abholbereit, genug da`,
    `ausverkauft, vergriffen, ausgebucht, (ist|sind) .. (aus|weg|alle), keine* mehr, nicht (mehr |)(da|vorratig|verfugbar|lieferbar), warteliste, restlos, alle weg`,
  ),
  include: predicate(
    `inklusive, enthalten, inbegriffen, dabei, mit drin, im preis`,
    `(ist|sind) .. (dabei|drin|inklusive), steckt, im (preis|zimmerpreis|paket|tarif), gehort dazu, inbegriffen, mit drin, ohne aufpreis, obendrauf`,
    `extra, zusatzlich, gesondert, separat, aufpreis, kommt .. (dazu|drauf), nicht (dabei|enthalten|inklusive|drin|inbegriffen), optional, nur (zimmer|ubernachtung), hinzubuchen, dazubuchen, dazu buchen`,
  ),
  transfer: predicate(
    `ubertrag*, jemand anders, verschenk*, weitergeb*, andere person`,
    `(verschenken|weitergeben|weiterreichen|ubertragen), jeder (kann|darf), jemand anders (kann|darf), anderen namen, ubertragbar`,
    `personlich, personengebunden, nur (sie|du) selbst, nicht ubertragbar, niemand (anders|sonst), an den namen gebunden, namensgebunden`,
  ),
  work: predicate(
    `funktionier*, kompatibel, passt, passen, unterstutz*, geeignet`,
    `lauft, funktioniert, passt, unterstutzt, kompatibel, vertragt sich, geeignet, klappt, kommt mit .. klar, weltweit, uberall`,
    `inkompatibel, nicht (kompatibel|geeignet|passen), (passt|lauft|funktioniert|klappt) .. nicht, zu (alt|klein|gross|neu), unbrauchbar, kann .. keine, noch keine`,
  ),
  renew: predicate(
    `verlanger*, automatisch, erneuer*`,
    `verlangert sich, lauft weiter, von selbst, automatisch, geht weiter, setzt sich, geht .. weiter, ohne kundigung`,
    `lauft (einfach |)(aus|ab), endet (von selbst|automatisch|einfach|dann), verlangert sich nicht, einmalig, erlischt, lauft einfach aus, einfach aus`,
  ),
  lose: predicate(
    `verlier*, verloren, geloscht, einfluss, auswirk*, weg`,
    `(ist|sind) .. (weg|geloscht|verloren), gehen .. verloren, geht .. verloren, werkseinstellung*, steigt, sinkt, fallt weg, zuruckgestuft, stufen .. zuruck, verlieren sie`,
    `(bleibt|bleiben) .. (erhalten|gespeichert|gleich|unverandert|bestehen|so), nichts (geht verloren|andert), unberuhrt, unverandert, keinen einfluss, gespeichert, unangetastet, bleibt .. erhalten`,
  ),
  open: predicate(
    `geoffnet, offen, offnungszeit*, besetzt, geschlossen`,
    `geoffnet, offen, besetzt, rund um die uhr, haben .. auf, jemand da`,
    `geschlossen, zu, schliesst, haben .. zu, niemand da, ruhetag`,
  ),
  valid: predicate(
    `gultig, gultigkeit, gilt, gelten, abgelaufen, reicht`,
    `(gilt|gelten) (noch|weiter*|auch), noch gultig, reicht (aus|vollig|locker|noch), wird (anerkannt|akzeptiert)`,
    `abgelaufen, ungultig, verfallen, nicht (mehr |)(gultig|anerkannt|akzeptiert|ausreichend), (gilt|reicht|gelten|reichen) .. nicht, zu kurz, erneuern`,
  ),
  expire: predicate(
    `verfallt, verfallen, verfall, ablauf, ablaufen, lauft .. ab`,
    `verfallt, verfallen, lauft .. ab, laufen .. ab, abgelaufen, (gilt|gelten|gultig|einlosbar) (nur |)(bis|fur)`,
    `(verfallt|verfallen|lauft|laufen|verjahrt) .. (nie|niemals|nicht), (kein|ohne) (ablaufdatum|verfallsdatum|enddatum|verfall), unbegrenzt*, unbefristet*, zeitlich unbegrenzt, fur immer, ewig, dauerhaft`,
  ),
  collect: predicate(
    `abhol*, abgeholt, holen, holt`,
    `(fahrer|bote|kurier|jemand|wir) .. (kommt|kommen|holt|holen|klingelt|klingeln|nimmt|nehmen), nimmt es mit, (bei ihnen|bei dir|zu ihnen|zu dir) .. (ab|vorbei)`,
    `(selbst|selber) .. (bringen|abgeben|hinbringen), (bringen|geben) sie .. (ab|in|zur|zum), in eine filiale, keine abholung, holen .. nicht`,
  ),
  free: predicate(
    `kostenlos, kostenfrei, gratis, umsonst, gebuhrenfrei`,
    `(ubernehmen|zahlen|tragen) wir, wir (ubernehmen|zahlen|tragen), auf unsere (kosten|kappe), zahlen sie nichts, fur lau, gratis, geschenkt, geht aufs haus`,
    `(zahlen|tragen|ubernehmen) sie, zahlst du, auf (ihre|deine) kosten, (porto|kosten) .. (ihnen|dir|sie|du), kostet sie, wird berechnet, selbst zahlen`,
  ),
};
