import type { Cue } from './lexicon.ts';
import { list } from './lists.ts';

/** German phrases by cue. */
export const deCues: Readonly<Record<Cue, readonly string[]>> = {
  negator: list(
    `ausser, ausgenommen, nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, ohne, weder, nirgends, noch nie`,
  ),
  limit: list(`
    nicht (mehr als|langer als|spater als|vor), nicht .. vor, schadet .. nicht, kein hindernis, kein problem, keine sorge, keine ursache, nicht nur, bis zu, spatestens, hochstens, maximal, innerhalb, binnen, nicht zu danken, ohne weiteres, ohne zweifel, gar nicht schlimm, macht nichts, zogern sie nicht, stress dich nicht, keine angst, kein stress, nicht vergessen, keine eile, nicht .. sondern`),
  instead: list(`statt, anstatt, anstelle, nicht, und nicht`),
  hedge: list(`
    ich (glaube|denke|meine|vermute|schatze|nehme an), glaube ich, denke ich, wir (glauben|denken|vermuten|gehen davon aus), meines wissens, meiner meinung nach, soweit ich weiss, soweit mir bekannt, vermutlich, wahrscheinlich, vielleicht, eventuell, moglicherweise, wohl, in der regel, normalerweise, ublicherweise, meistens, meist, gewohnlich, im allgemeinen, grundsatzlich, erfahrungsgemass,
    konnte, konnten, durfte, durften, sollte, sollten, musste (es|eigentlich), ich bin (mir |)nicht (ganz |)sicher, nicht (ganz |)sicher, wenn ich mich (nicht irre|recht erinnere), anscheinend, scheinbar, offenbar, scheint, es sieht so aus, je nach, kann (variieren|abweichen|dauern), unter vorbehalt, ohne gewahr, mehr oder weniger, schatzungsweise, aus dem kopf, voraussichtlich, unverbindlich, tendenziell, so um die, musste, mussten, ich mein, meine ich, kann .. abweichen, zur sicherheit, ohne garantie, keine garantie, wenn ich (das |)richtig, im kopf, aus der erinnerung, schatze, tippe auf, durfte wohl, glaub ich, glaub, ich wurde sagen, nagel mich nicht, so ganz sicher, nicht hundertprozentig, so viel ich weiss, soviel ich weiss, soweit ich, angeblich, irgendwas um, konnte sein, gut moglich`),
  condition: list(`wenn, falls, sofern, im falle, es sei denn, andernfalls, sonst`),
  choice: list(
    `wenn sie (.. |)(nutzen|verwenden|stornieren|zurucksenden|zahlen|bestellen|wahlen|mochten|wollen|wunschen|andern|kaufen|kundigen|abholen|bevorzugen), falls sie (mochten|wollen|wunschen|es wunschen), wenn du (.. |)(nutzt|stornierst|zahlst|bestellst|mochtest|willst|kaufst|kundigst), bei erteiltem auftrag, auf wunsch`,
  ),
  unreal: list(`hatte, hatten, waren .. gewesen, wurde .. haben, fruher, bisher, bislang, ehemals, wares, war es`),
  mood: list(`ware, waren es, wurde .. kosten, lage, betruge, kame`),
  general: list(
    `die meisten, im allgemeinen, generell, unsere (allgemeine|ubliche) regel, ublich (ist|sind), am markt, marktublich`,
  ),
  reported: list(
    `sie (sagten|schrieben|erwahnten|meinten|schreiben|haben (geschrieben|gesagt|gelesen)), wie sie (sagen|schreiben), ist nicht richtig, ist falsch, stimmt nicht`,
  ),
  corrects: list(
    `ich (meinte|habe mich (geirrt|vertan|verschrieben)), korrektur, mein fehler, berichtigung, da habe ich, entschuldigung fur (den fehler|die verwechslung), sie haben (vollig |)recht, du hast recht, richtig ist, verwechselt, moment nein, nein moment, ach nein, halt nein, sorry falsch, stimmt nicht ganz, kommando zuruck, ich korrigiere, quatsch, verlesen, da lag ich, das war (die|der|das) (alte|alter|altes|vorige|falsche)*, moment das, halt das`,
  ),
  approx: list(`etwa, ungefahr, circa, ca, rund, fast, knapp, um die, gut, an die`),
  yes: list(
    `ja, jawohl, genau, richtig, stimmt, korrekt, klar, naturlich, selbstverstandlich, gerne, gern, sicher, auf jeden fall, absolut, kein problem, das ist richtig, ist moglich, jep, jo, na klar, aber klar, klaro, logo, jawoll, aber sicher, na logisch, so ist es, ganz genau, exakt, jap, eben, allerdings, gewiss, freilich`,
  ),
  no: list(
    `nein, leider nicht, leider nein, leider kein, nicht, keinesfalls, auf keinen fall, ne, nee, noch nicht, wohl nicht, wahrscheinlich nicht, eher nicht`,
  ),
  may: list(`kann, konnen, konnt, kannst, darf, durfen, durft, darfst, muss, mussen,
    braucht, brauchen, brauchst, benotigen, benotigt, benotigst`),
  owns: list(`hat, haben, verfugt uber, verfugen uber, bietet, bieten, enthalt, beinhaltet, gibt es, es gibt`),
  can: list(
    `moglich, erlaubt, gestattet, verfugbar, inklusive, enthalten, gedeckt, abgedeckt, berechtigt, notig, erforderlich, gultig, lieferbar, gibt es, es gibt, bieten wir, wir bieten, wir haben, drin, dabei, geht, klappt, akzeptiert, nehmen wir, funktioniert, zugelassen, vorhanden, mitversichert, versichert, ubernehmen,
    willkommen, gern gesehen, teil (ihres|des|der|ihrer), gehort (zu|dazu), zahlt (als|zu), mit dabei, ubernehmen wir, wir (ubernehmen|zahlen|tragen|erstatten), auf unsere kosten, geschutzt, abgesichert, vorratig, auf lager, im regal, steht (ihnen|dir) (offen|zu|frei), braucht, brauchen, brauchst, benotig*, unerlasslich, pflicht, ein muss, kein hindernis, gilt (auch |)(fur|in|als|auf|bei), gilt .. auch (fur|auf|bei|in), moglich (ist|sind), rund um die uhr,
    klappt, klappen, (liegt|liegen|gibt s|haben wir) (noch |bei uns |)(im|auf|am), davon haben wir noch, geht noch, vollen betrag`,
  ),
  cannot: list(
    `unmoglich, ausgeschlossen, abgelehnt, verweigert, verboten, abgelaufen, verstrichen, zu spat, ausverkauft, vergriffen, ungultig, nur (fur|bei|wenn|in|mit), entfallt, entfallen, uberschritten, beendet, unzulassig, vorbei, rum, abzuraten, nicht ratsam, untersagt,
    auf (ihre|eigene|deine) (kosten|rechnung), aus eigener tasche, selbst (zahlen|tragen|bezahlen|ubernehmen), zu ihren lasten, ausserhalb (des|der|von|unser*), (gehort|zahlt|zahlen|fallt) nicht, nicht mehr, (muss|mussen) draussen, (bleibt|bleiben) (leider |)(aussen|draussen|zuhause|zu hause|aus), (aussen vor), gibt es nicht, reserviert fur, vorbehalten, ausgebucht, gesperrt fur, kostet extra, (kommt|kommen) (noch |)(extra|dazu|obendrauf), kostenpflichtig,
    draussen bleiben, zuhause bleiben, zu hause bleiben, selbst tragen, gerade aus, leider aus, keine* mehr, kein geld, (fallt|fallen|zahlt|zahlen) nicht (unter|in), nehmen .. nicht auf`,
  ),
  only: list(`nur, ausschliesslich, lediglich`),
  free: list(
    `kostenlos, kostenfrei, gratis, umsonst, gebuhrenfrei, unentgeltlich, frei haus, ohne (kosten|gebuhr|gebuhren|aufpreis|zusatzkosten|mehrkosten), keine (kosten|gebuhr|gebuhren|zusatzkosten|extrakosten|zinsen), kostet (sie |dich |)nichts, fallen keine, zinsfrei, im preis (enthalten|inbegriffen), nichts zu (zahlen|bezahlen), wird nicht berechnet, (geht|gehen) auf (uns|haus|unsere kosten), auf unsere kosten, keinen cent, (fallt|fallen|entsteht|entstehen) (keine|keinerlei), kosten entstehen (.. |)(nicht|keine), zum nulltarif, null euro, ubernehmen wir, geschenkt, schulden .. nichts,
    ohne (jede |)(gebuhr|kosten), gratis, (sie|dich|ihnen|dir) (keinen cent|nichts)`,
  ),
  charged: list(
    `kostet, kosten, gebuhr, gebuhren, pauschale, zuschlag, aufpreis, berechnet, berechnen, zahlen, bezahlen, preis, zinsen, falle* .. an, auf ihre kosten, zu ihren lasten, kostenpflichtig`,
  ),
  takenOff: list(`(abgezogen|einbehalten) (von|vom)`),
  nothing: list(`kein, keine, null, nichts`),
  ask: list(
    `was, welche, welcher, welches, welchen, welchem, wie (lautet|ist|heisst|heissen|lauten), (konnen|konnten|konntest|kannst|wurden|wurdest) (sie|du) (mir|uns|bitte), darf ich (ihre|deine|um), auf welches, wann, wo, wer, haben sie, hast du`,
  ),
  demand: list(`
    (antworten|bestatigen|antworte|bestatige) (sie |)(bitte |)mit, ^bitte .. (eingeben|angeben|nennen|mitteilen|ubermitteln|eintippen), bitte (geben|nennen|teilen|tippen|schreiben|senden|schicken|ubermitteln|bestatigen|gib|nenne|nenn|teile|tippe|schreib|sende|schick), (geben|nennen|teilen|tippen|senden|schicken|ubermitteln) sie (.. |)(bitte |)(mir|uns|ihre|die|den|das|ein), ich (brauche|benotige), wir (brauchen|benotigen), ich brauche noch, bitte um, tippen sie, geben sie, nennen sie, gib (mir|deine|bitte), nenn mir, schick mir, brauche ich (noch|bitte|dafur|dazu|ihre|deine|die), brauchen wir (noch|bitte|ihre), benotige ich, benotigen wir, fehlt mir noch, (sagen|verraten|mailen) sie mir, sag mir, ihre .. bitte, bitten .. (um|angabe|mitteilung), (teilen|nennen) sie uns,
    (ich |)(brauchte|benotigte|brauche|benotige) (noch |bitte |dafur |dann |)(ihre|deine|die|den|das), fehlt (mir |uns |)noch, her mit`),
  confirm: list(
    `ist das (richtig|korrekt|so), stimmt das, richtig, korrekt, (konnen|konnten) sie .. bestatigen, bitte bestatigen, soll ich, sollen wir, mochten sie, mochtest du, sind sie sicher, ist das in ordnung, einverstanden, passt das`,
  ),
  lost: list(`
    (habe|haben|konnte|kann) .. nicht (verstanden|verstehen|erkannt), nicht (ganz |)verstanden, verstehe (ich |)(sie |dich |das |)(leider |)nicht, keine gultige (option|eingabe|auswahl), ungultige (eingabe|auswahl|option), anders (formulieren|ausdrucken|sagen), umformulieren, formulieren sie, in anderen worten, mit anderen worten, keine (ergebnisse|treffer|antwort gefunden), nichts gefunden, versuchen sie es (noch einmal|erneut), noch einmal versuchen, erneut versuchen, nicht erkannt, eingabe (ungultig|unbekannt),
    komme .. nicht mit, nicht sicher was (sie|du), kann .. nichts anfangen, sagt mir (leider |)nichts, (beschreib|beschreiben|erklar|erklaren|sag|sagen|formulier) .. anders, (konnte|kann|habe|finde) .. (dazu |)nichts (finden|gefunden|passendes), nichts (passendes|dazu), werde .. nicht schlau, nicht ganz schlau, stehe .. auf dem schlauch`),
  choose: list(`bitte wahlen, wahlen sie, wahle, sie haben gewahlt, drucken sie, hauptmenu, optionen, auswahl`),
  chosen: list(`sie haben (gewahlt|ausgewahlt), du hast gewahlt, ihre auswahl`),
  offer: list(
    `mochten sie, mochtest du, soll ich, sollen wir, darf ich, wollen sie, willst du, ich kann, wir konnen, wenn sie (mochten|wollen), gerne`,
  ),
  human: list(
    `kundendienst, kundenbetreuung, serviceteam, mitarbeiter, mitarbeiterin, mitarbeitern, kollege, kollegin, kollegen, mensch, menschen, person, berater, beraterin, team, kundenberater, spezialist*, fachabteilung, abteilung, supervisor, vorgesetzte*, techniker, jemand, jemanden, agent, sachbearbeiter*, kundenservice, servicemitarbeiter, teamleiter*, experte*, fachkraft, betreuer*, ansprechpartner*, kundenbetreuer*, leitung, chef*, kollegium, experten, spezialistin, berat*`,
  ),
  pass: list(`
    verbinde, verbinden, verbunden, weiterleite*, leite .. weiter, leiten .. weiter, weitergeleitet, ubergebe, ubergeben, ubergibt,
    ubernimmt, ubernehmen, stelle .. durch, stellen .. durch, durchstellen, durchgestellt, meldet sich, melden sich, wird sich .. melden, kummert sich,
    hole (ich |)(ihnen |dir |)(einen|eine|jemand*), in der warteschlange, warteschlange, bitte warten, wartezeit, eskalier*,
    ist gleich (bei|fur), schaltet sich, schalten .. dazu, klinkt sich, ist gleich (da|dran), kommt (gleich |sofort |)(dazu|in den chat),
    gebe .. weiter, geben .. weiter, reiche .. weiter, weitergereicht, weitergegeben, holt sie ab, ich hole, tritt .. bei, ist (nun|jetzt) (im|bei), zugeschaltet, hinzugeholt, dazugeholt, dazugeschaltet`),
  fetch: list(`
    weitergeben, weiterreichen, hinzuziehen, dazuholen, einschalten, zugewiesen, liegt (nun|jetzt|bereits|) (bei|in), in den handen, in die hande,
    wird (sie|dich|ihnen|dir) .. (anrufen|kontaktieren|zuruckrufen|schreiben|antworten|betreuen|unterstutzen|helfen|weiterhelfen|ansprechen), ruft (sie|dich) .. (an|zuruck), rufen (sie|dich) .. (an|zuruck),
    (schreibt|antwortet|hilft) (ihnen|dir), betreut (sie|dich), meldet, melden, ubergebe (sie|dich), (leite|leiten) (sie|dich|ihr|dein|das|ihre|deine|den|es) .. (an|zu|zur), (gebe|geben) (sie|dich|ihr|dein|das|ihre|deine|den|es) .. (an|ab|weiter),
    (stelle|stellen) (sie|dich) .. (zu|durch|zum|zur), (sprechen|chatten) (jetzt|gleich|nun|sie gleich|sie jetzt), in kontakt`),
  done: list(`
    erledigt, fertig, ist erledigt, geschafft, abgeschlossen, bearbeitet, durchgefuhrt, veranlasst, ausgefuhrt, alle (anfragen|punkte|vorgange) .. (erledigt|bearbeitet), ist (durch|raus|eingerichtet), in die wege geleitet, vollzogen, umgesetzt, geklart, gelost, schon passiert, gespeichert, alles in trockenen tuchern, ist gebongt, gebongt, passt alles, ist eingegangen, hat geklappt, ist in arbeit, lauft bereits, zack, in trockenen, alles (erledigt|geregelt|fertig)`),
  through: list(
    `durch, raus, bestatigt, veranlasst, eingerichtet, angelegt, ausgelost, angewiesen, eingegangen, gesetzt, gestellt, gemacht, unterwegs, auf dem weg, aktiv, wirksam, hinterlegt, bestellt`,
  ),
  looked: list(
    `gefunden, gepruft, uberpruft, verifiziert, identifiziert, nachgesehen, abgerufen, aufgerufen, prufung, uberprufung, verifizierung, identifizierung, suche, abfrage`,
  ),
  every: list(`alle, alles, beide, beides, samtliche, allem`),
  perfect: list(
    `wurde, wurden, ist, sind, habe, haben, hab, ist jetzt, ist nun, sind jetzt, ist bereits, wurde soeben, worden, ist schon, haben wir, habe ich, bereits, soeben, gerade, jetzt, hat`,
  ),
  future: list(
    `wird, werden, werde, kann, konnen, sobald, wenn, bevor, muss, mussen, soll, sollen, sollte, damit, um .. zu, nachdem, erst, darf, mochte`,
  ),
  byYou: list(`haben sie, sie haben, du hast, hast du, sie hatten`),
  refuse: list(
    `kann .. nicht, konnen .. nicht, nicht (vornehmen|durchfuhren|erledigen|ausfuhren|bearbeiten|veranlassen|ubernehmen), (leider |)nicht moglich, nicht in der lage, leider, bedauerlicherweise, bedauern, darf .. nicht, keinen zugriff, keine moglichkeit, nur .. kann,
    hande gebunden, keine berechtigung, ausserhalb meiner, nicht befugt, nicht berechtigt, nicht in meiner macht, keinen einfluss, nichts (machen|tun|ausrichten)`,
  ),
  close: list(`
    auf wiedersehen, auf wiederhoren, tschuss, tschus, ciao, bis bald, bis dann, schonen (tag|abend), schones wochenende, schone (woche|reise), guten flug, gute reise, einen schonen, danke fur (ihre|deine|ihren|die) (nachricht|anfrage|kontakt*|besuch|ruckmeldung|verstandnis|feedback|nutzung|kontaktaufnahme), vielen dank fur (ihre|deine|ihren|die) (nachricht|anfrage|kontakt*|besuch|ruckmeldung|verstandnis|feedback|nutzung|kontaktaufnahme), (chat|gesprach|unterhaltung|vorgang|konversation) (wird|wurde|ist) (geschlossen|beendet), gern geschehen, gerne geschehen, keine ursache, nichts zu danken, freut (mich|uns), schon dass, viel (spass|erfolg|freude), alles gute, wir wunschen, mit freundlichen grussen, mach es gut, machs gut, sitzung .. beendet, (chat|gesprach|vorgang|konversation|unterhaltung) (wurde|wird|ist) (archiviert|beendet|geschlossen), wir freuen uns auf (euch|dich|sie), bis (morgen|spater|zum nachsten), schonen (resttag|feierabend|urlaub|aufenthalt|flug|nachmittag), hab (einen|ein|noch|eine), habt (einen|ein|noch), (angenehmen|angenehme) (tag|reise|abend|fahrt|nacht), gute (fahrt|nacht), mit besten grussen, beste grusse, liebe grusse, hochachtungsvoll, man sieht sich, wir freuen uns auf,
    machen sie es gut, (chat|gesprach|unterhaltung) wird .. (beendet|geschlossen), beende (ich |)(den|das|die|diesen), (anfrage|anliegen|sache) (durch|vom tisch), machs gut, mach es gut, machts gut, (adieu|servus|ade)`),
  settled: list(`
    (anfrage|anliegen|frage|fragen|sache) (ist |sind |war |ware |)(hiermit |damit |)(durch|vom tisch|abgehakt), (war|ware|wars) (deine|ihre) (anfrage|frage) durch, noch etwas, sonst noch, schon dass (wir|ich), freut (mich|uns) .. (helfen|geholfen), gern geschehen, gerne geschehen, damit (ist|sind|haben sie|hast du) .. (alles|alle|erledigt|geklart|beantwortet), damit (haben sie|hast du), alle (infos|informationen|fragen|angaben), alles (geklart|beisammen|erledigt|geregelt), ihr anliegen ist .. (erledigt|gelost), anliegen (erledigt|abgeschlossen|gelost), das war alles, das ware alles, betrachten .. als (erledigt|abgeschlossen), schonen (tag|abend), viel (spass|erfolg|freude), gute reise, rundum, steht .. nichts mehr im weg, (das |)war es (dann |)schon, damit ware alles, wir freuen uns auf (euch|dich|sie), alles (bestens|paletti|im lot|geritzt), erfolgreich (bearbeitet|abgeschlossen), bestens informiert, sind sie (informiert|versorgt|startklar), jetzt wissen sie alles, weisst du alles`),
  invite: list(
    `(wie|womit|wobei|was) kann ich (ihnen|dir|euch|fur sie) (helfen|behilflich|weiterhelfen|tun), worum geht, um was geht, was kann ich fur (sie|dich) tun, was fuhrt (sie|dich), beschreiben sie (ihr|ihre|uns|kurz), schildern sie, was liegt an, was darf es sein, erzahl mal`,
  ),
  rate: list(
    `war (dieser|diese|dieses|das|der) (artikel |antwort |)(hilfreich|die antwort), hat (ihnen|dir) (das|dieser artikel|diese antwort) (geholfen|weitergeholfen), hilfreich, geholfen, konnten wir (ihnen |)helfen, bewerten sie`,
  ),
  apologise: list(`entschuldig*, tut mir leid, tut uns leid, verzeihung, bedauer*, sorry, pardon`),
  care: list(
    `es tut (mir|uns) (sehr|so|aufrichtig|wirklich) leid, herzliches beileid, beileid, mitgefuhl, gute besserung, alles gute, das muss .. (schlimm|schrecklich|schwer|schock), kann ich (gut |)verstehen, hoffe (ihnen|dir|es|niemand),
    (tut|es tut) (mir|uns) (.. |)leid fur (sie|dich), tut mir (sehr|so|wirklich|aufrichtig|unendlich|von herzen), (klingt|ist|hort sich) .. (furchtbar|schrecklich|schlimm|belastend|beangstigend)`,
  ),
  greet: list(
    `hallo, guten (tag|morgen|abend), hi, hey, moin, servus, gruss gott, sehr geehrte*, liebe, lieber, willkommen`,
  ),
  link: list(
    `https, http, www, (hier finden sie|finden sie hier|siehe|auf unserer (seite|website|webseite)|unter folgendem link|in (unserem|diesem) artikel), artikel, klicken sie`,
  ),
  cheer: list(`
    juhu, hurra, gluckwunsch, herzlichen gluckwunsch, gratul*, tolle (neuigkeiten|nachricht*|sache),
    gute (nachricht*|neuigkeiten), fantastisch, yeah, yay, grossartig, mega, ups, hoppla, haha*, hihi,
    wie (schon|aufregend|spannend), genial, scherz, tanzen, spass beiseite, brrr, hallochen, zauberhaft*, digital detox, ach was, tralala, juchu, hipp hipp, party, freu dich, freuen sie sich, trauma, glucklich, fröhlich, frohlich*, gratulieren, abenteuer, na sowas, ui, uiui, huch, hihi, ha ha, lustig, witzig, prost, kopf hoch, sonnige grusse, lacheln, humor`),
  bright: list(`super, toll, prima, wunderbar, klasse, cool, spass, party, lach*, spitze`),
  blame: list(
    `sie hatten .. (sollen|mussen), hatten sie, du hattest, selbst schuld, ihre (schuld|verantwortung|eigene), ihr (fehler|versaumnis), sie wurden .. (informiert|hingewiesen), wie (bereits |)(angegeben|beschrieben|mitgeteilt), (beim|furs|fur das) nachste* mal, nachstes mal, zu schnell (mit|geklickt|gewesen), erst (denken|lesen|nachdenken), denken dann, achten sie (kunftig |bitte |)darauf, vermeiden lassen, hatte vermieden, sie haben (versaumt|nicht gelesen|akzeptiert|zugestimmt), sind verbindlich, liegt in ihrer verantwortung, bitte achten sie, ist verpflichtet, sind verpflichtet, laut unseren (agb|bedingungen), gemass unseren, (hatten|hattest|haette*) .. (lesen|prufen|aufpassen|beachten|absperren|abschliessen|melden|bezahlen|zahlen|buchen) (sollen|mussen|konnen), wer .. nicht .. (liest|aufpasst|zahlt), selber schuld, selbst verschuldet, ihr eigenes, ihre unachtsamkeit, unachtsam*, fahrlassig*, (lesen|prufen|beachten) sie (kunftig|in zukunft|beim nachsten|doch|bitte kunftig), das nachste mal, wie jeder weiss, hatte man, dafur sind sie, aufpassen, besser aufpassen, rechtzeitig (melden|kummern|zahlen|gekummert)`,
  ),
  dismiss: list(
    `beruhigen sie sich, relativier*, bagatelle, ganz ruhig, ruhig bleiben, nicht so schlimm, halb so wild, kein grund zur, haben sie geduld, das passiert, kann passieren, kommt vor, ist (doch |)normal, nicht weinen, entspannen, regen sie sich nicht, kopf hoch, wird schon, abwarten und tee, nur die ruhe, stellen sie sich nicht so, das leben geht, tut doch jedem gut, jedem gut, hat noch niemand*, noch keinem geschadet, gibt schlimmeres, andere haben, nicht so (an|tragisch|wild|dramatisch|heiss), ubertreiben sie nicht, ubertreib, kein drama, drama, mal halblang, immer mit der ruhe, so ist das leben, kein weltuntergang, kein beinbruch, sie werden es uberleben, pech gehabt, pech, cool bleiben, locker bleiben, wird schon wieder, zahne zusammen, das wird schon, jammern, jammert, anstellen, haben nie,
    keinen kopf, in den besten familien, geht (vielen|allen|jedem) so, nicht weiter (schlimm|tragisch), halb so (schlimm|wild)`,
  ),
  thank: list(`danke, vielen dank, bedanken`),
  wantsHuman: list(`
    (mit|von) (einem|einer|jemand*|ihrem|dem|der|einen) (menschen|mitarbeiter*|person|echten|berater*|vorgesetzten|kollegen|agenten|techniker|richtigen|sprechen|reden|teamleiter*), (jemanden|jemand) (sprechen|reden|der), mit jemandem, ich (will|mochte|brauche) (.. |)(menschen|mitarbeiter*|vorgesetzten|berater*|agenten|techniker), echten menschen, einen menschen, ein mensch, mitarbeiter bitte, mensch bitte, verbinden sie mich, rufen sie mich, ruckruf, menschen sprechen, ist da jemand der, vorgesetzten, (will|mochte|brauch|brauche|bitte|verlange|wunsche|gib mir|geben sie mir) .. (mensch*|mitarbeiter*|person|berater*|sachbearbeiter*|vorgesetzte*|kollegen|chef|leitung), (mensch*|mitarbeiter*|berater*|sachbearbeiter*) (sprechen|reden|ans telefon|her), mit .. (sachbearbeiter*|mitarbeiter*|menschen|berater*|vorgesetzten|leitung) (sprechen|reden|telefonieren|chatten), bitte einen menschen, jemand echtes, echter mensch, echte person, den menschen, (menschen|mensch) (bitte|sprechen), einen echten,
    (jemand|wer) .. (anrufen|zuruckrufen|sprechen), kann mich .. (anrufen|zuruckrufen), echte* (leute|menschen|personen|mitarbeiter), wen kann ich (anrufen|sprechen), wo kann ich anrufen, verbinden sie`),
  noHuman: list(
    `(keinen|kein) (mitarbeiter|menschen|mensch|anruf|berater), ohne mitarbeiter, nicht verbinden, nicht weiterleiten, (mochte|will) nicht (telefonieren|mit), keine (warteschleife|hotline|mitarbeiter|menschen|anrufe), (bloss|bitte|nur) (kein|keinen|nicht) .. (mitarbeiter|mensch*|berater|anruf|weiterleiten|verbinden), brauche keinen, ohne weiterleitung, (kein|keine|keinen) .. (notig|erforderlich)`,
  ),
  distress: list(`
    gestorben, verstorben, tot, tod, beerdigung, trauer*, krankenhaus, krebs, notfall, notaufnahme, verletz*, blut*, verbrannt, brennt, brand, feuer, rauch, weine*, geweint, heul*, geheult, schock*, schreck*, zitter*, tranen, angst, panik, verzweifel*, witwe, schwanger, diabet*, insulin, gestrandet, sitze fest, festsitz*, gestohlen, geklaut, bestohlen, gehackt, betrug*, betrogen, unfall, uberschwemm*, wasserschaden, herzinfarkt, schlaganfall, operation, chemo*, ruiniert, ohne heizung, einbruch, eingebrochen, obdachlos, pfandung, wahnsinnig, weinend*, frier*, minus, leer (geraumt|raumt), raumt .. leer, hilfe, verzweif*, schlaflos, kann nicht mehr (schlafen|klar|denken), klar denken, letzte woche .. (gestorben|verstorben), arbeitslos, kundigung bekommen, krank, schmerz*, pflege*, zittere, nervlich, existenz, kurz vorm, am ende, belastigt, bedroht, verfolgt, uberfallen,
    sitzen .. fest, sitze .. fest, weiss nicht (mehr |)weiter, weiss nicht was ich (tun|machen), keinen ausweg, leergeraumt, abgeraumt, (liege|liegt) im, auf der intensiv*, wehen,
    verstorben*, traurig*, am boden zerstort`),
  anger: list(
    `wutend, stinksauer, sauer, unverschamt*, frechheit, unfassbar, unglaublich, lacherlich, ein witz, skandal, schlimmste, nutzlos, unfahig*, inkompetent*, anwalt, verarsch*, zum (dritten|vierten|funften) mal, (dritte|vierte|funfte) mal, (drei|vier|funf) mal, reicht (es |mir|jetzt), genug, beschwerde, katastrophe, abzocke, zumutung, empor*, luge*, betruger, schnauze voll, hab es satt, was soll das, unmoglich,
    saftladen, reicht s, nase voll, hals dick, armutszeugnis, lachhaft, sauerei, unter aller`,
  ),
  objects: list(
    `nein, nicht, kein, falsch, das ist (nicht|kein), habe ich (doch |schon |bereits |)(gesagt|geschrieben|gegeben), wie gesagt, steht (doch |alles |)oben, ich (frage|fragte|meine|will), schon (gesagt|wieder), und (die|das|der|wie|was|wann), hallo, aber, was, hm, nochmal, immer noch, ernsthaft, lesen sie, niemand, unfassbar, vergessen sie, zum teil, doch, gar nicht, les ich, lies, hab ich doch, das ist mir, ich hab, geht es, gehts noch, mal lesen, hallo, steht da, hatte ich, doch schon,
    nichts (damit |)zu tun, (hilft|bringt|nutzt) mir (das |)(nicht|nichts), (hat|haben) .. nicht (geholfen|geklappt|funktioniert), (danach|das) habe ich nicht gefragt, horen (sie |)(mir |)(nicht|uberhaupt)`,
  ),
  accepts: list(
    `danke, dankeschon, ok, okay, super, gut, perfekt, alles klar, prima, ja, jo, klasse, toll, passt, verstanden, vielen dank, in ordnung, sehr gut, bestens, ^(mach|machen sie) (das|es|mal), ^nur zu, ^bitte (machen|ja), ^gerne, ^bestatige, ^bestatigt, ^los, keine (weiteren |)fragen, na endlich, uff, (sehr|wie|oh|auch|na) schon, wunderbar, nein (danke|das war es|das wars|alles gut|passt), das war alles, alles gut`,
  ),
  recalls: list(
    `steht (alles |doch |ja |schon |)(oben|da), (steht|stand) (doch|ja|schon|bereits|alles), wie (oben|gesagt|geschrieben|schon|bereits|erwahnt|angegeben|gerade), siehe oben, s o, (hab|habe|hatte) ich (doch |ja |dir |ihnen |euch |)(schon|bereits|oben|gerade|eben), schon (gesagt|geschrieben|genannt|angegeben|geschickt), bereits (gesagt|geschrieben|genannt|angegeben|geschickt), (ganz |weiter |da |)oben, in meiner ersten, erste zeile, grad* (gesagt|geschrieben), eben (gesagt|geschrieben), immer noch (die|der|das) (gleiche|selbe)`,
  ),
  tried: list(
    `habe ich (schon |bereits |)(gemacht|probiert|versucht), schon (gemacht|probiert|versucht), bereits (gemacht|versucht), beides (gemacht|probiert), schon .. (gestartet|gemacht|probiert|versucht|getauscht|zuruckgesetzt|neu|neugestartet|dreimal|zweimal), (neu gestartet|neugestartet|zuruckgesetzt|getauscht|ausgeschaltet|neu installiert), hab ich (schon|bereits|alles), bereits .. (gestartet|probiert|gemacht|zuruckgesetzt)`,
  ),
  stands: list(
    `(ist|sind) (jetzt |nun |ab sofort |bereits |)(aktiv|drin|gultig|wirksam|geschaltet|drau(ss|ß)en), (sie|du) (sind|bist|haben|hast) (jetzt|nun|ab sofort)`,
  ),
  laughs: list(`haha*, hehe*, hihi*, huhu*, lol, oops*, upsi*, yay*, yipp*, wohoo*, woohoo*`),
  stung: list(`lustig*, witzig*, spass*, scherz*, ernst*, wow, unversch*, frech*`),
  now: list(`jetzt, nun, ab sofort, bereits, schon`),
  spared: list(`nichts (weiter|mehr|weiteres)`),
};
