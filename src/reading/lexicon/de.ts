import { deCues } from './de-cues.ts';
import { dePredicates } from './de-predicates.ts';
import type { Lexicon } from './lexicon.ts';
import { codes, list, lists, numbers } from './lists.ts';

/** German. */
export const de: Lexicon = {
  cues: deCues,
  deeds: {
    refund: list(
      `erstattet, zuruckerstattet, zuruckgezahlt, zuruckuberwiesen, ruckerstattet, zuruckgeschickt, zuruckgebucht, zuruckgebucht`,
    ),
    credit: list(`gutgeschrieben, angerechnet, verrechnet, abgezogen, gutschrift ist, angewendet, aufgeladen`),
    cancel: list(`storniert, abgebrochen, gekundigt, annulliert, abbestellt, gestoppt, widerrufen`),
    change: list(
      `geandert, umgebucht, aktualisiert, angepasst, verschoben, verlegt, umgestellt, korrigiert, verlangert, ubertragen, gewechselt, hinterlegt, umgeleitet, upgegradet, erhoht, gesenkt, herabgesetzt, heraufgesetzt`,
    ),
    send: list(
      `gesendet, geschickt, verschickt, versandt, versendet, zugesandt, zugeschickt, unterwegs, auf dem weg, ausgestellt, raus an`,
    ),
    create: list(
      `erstellt, angelegt, eroffnet, gebucht, reserviert, bestellt, beauftragt, registriert, aufgenommen, gemeldet, vereinbart, eingereicht, veranlasst, eingeleitet, gestartet, vorgemerkt, bestatigt, genehmigt, angemeldet, eingetragen`,
    ),
    replace: list(`ersetzt, ausgetauscht, umgetauscht, nachgeliefert`),
    remove: list(`geloscht, entfernt, geschlossen, abgemeldet, aufgelost, gestrichen, aufgehoben`),
    block: list(`gesperrt, blockiert, dicht gemacht, eingefroren, deaktiviert, stillgelegt`),
    activate: list(`aktiviert, freigeschaltet, entsperrt, eingeschaltet, freigegeben, verifiziert`),
    pause: list(`pausiert, unterbrochen, ausgesetzt, ruhend gestellt, auf pause`),
    restore: list(`wiederhergestellt, zuruckgesetzt, repariert, behoben, reaktiviert`),
    pay: list(`bezahlt, uberwiesen, ausgezahlt, abgebucht, beglichen, eingezogen`),
  },
  nouns: {
    refund: list(`erstattung, ruckerstattung, ruckzahlung, geld, ruckuberweisung`),
    credit: list(`gutschrift, gutschein, rabatt, entschadigung`),
    cancel: list(`kundigung, stornierung, storno, widerruf`),
    change: list(`anderung, umbuchung, adressanderung, tarifwechsel, verlangerung, umstellung, verlegung`),
    replace: list(`ersatz, austausch, umtausch, ersatzgerat, ersatzlieferung, neues gerat, neuer artikel, neues`),
    remove: list(`loschung, abmeldung`),
    block: list(`sperre, sperrung, kartensperre`),
    activate: list(`aktivierung, freischaltung`),
    pause: list(`pause, ruhezeit`),
    restore: list(`reparatur, wiederherstellung`),
    pay: list(`zahlung, uberweisung`),
    create: list(`anmeldung, meldung, schadenmeldung, beschwerde, ruckruf`),
  },
  predicates: dePredicates,
  slots: {
    price: list(`(preis|angebot) .. (gefunden|gesehen), der andere preis, im anderen (laden|geschaft|shop), anderswo`),
    order_number: list(
      `(auftrags|bestell)nummer, auftragsnummer, bestellnummer, nummer (der|ihrer) bestellung, bestellung`,
    ),
    email: list(`e mail, email, e mail adresse, mailadresse, emailadresse`),
    phone: list(`telefonnummer, handynummer, mobilnummer, rufnummer`),
    postcode: list(`postleitzahl, plz`),
    address: list(`adresse, anschrift, strasse`),
    name: list(`ihr name, ihren namen, deinen namen, nachname*, vorname*`),
    date_of_birth: list(`geburtsdatum, geburtstag`),
    product: list(
      `welche* (artikel|produkt|gerat|teil|modell), um welche* (artikel|produkt|gerat|teil), artikelnummer, was fehlt`,
    ),
    amount: list(`betrag, wie viel, summe`),
    account_number: list(`kontonummer, kundennummer, iban, vertragskonto`),
    booking_reference: list(`buchungsnummer, buchungscode, reservierungsnummer, buchung`),
    policy_number: list(`versicherungsnummer, policennummer, vertragsnummer, versicherungsscheinnummer, police`),
    claim_number: list(`schadennummer, schadensnummer, fallnummer, vorgangsnummer, ticketnummer`),
    card_number: list(`kartennummer, letzten vier`),
    serial: list(`seriennummer`),
    flight_number: list(`flugnummer, welche* flug, zugnummer`),
    date: list(`welche* (datum|tag), auf welches datum, datum, wunschtermin`),
    code: list(`code, gutscheincode`),
    reason: list(`grund`),
  },
  kin: lists(`
    erstattung, erstattet, ruckerstattung, geld zuruck, betrag, gutschrift; lieferung, geliefert, kommt, ankunft, zustellung, liefern, eintreffen; kosten, kostet, preis, gebuhr, kostenlos, pauschale, zuschlag;
    stornieren, storno, stornierung, kundigen, kundigung; ruckgabe, zuruckgeben, zurucksenden, rucksendung, retoure; umtausch, tauschen, austausch, ersatz; garantie, gewahrleistung, abgedeckt;
    frist, bis, spatestens, innerhalb; abholen, abholung; reparatur, reparieren; abgebucht, abbuchung, belastet; rechnung, beleg, quittung; gepack, koffer; dauert, dauer, lange; erlaubt, moglich, darf, durfen; maximal, hochstens;
    kilos, kilo, kg, kilogramm, kilogrammes, kilograms; kilometer, kilometres, kilometers, kilometros, km
  `),
  opens: list(
    `sonst, andernfalls, aber, jedoch, allerdings, sondern, obwohl, weil, denn, falls, wenn, sofern, solange`,
  ),
  follows: list(`und, damit, also, oder, sodass, außer, sobald, wobei, sonst`),
  subjects: list(`ich, wir, sie, es, das, die, der, ihr, ihre`),
  numerals: numbers(`
    null 0, ein 1, eine 1, einen 1, einem 1, einer 1, eins 1, zwei 2, drei 3, vier 4, funf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwolf 12, dreizehn 13, vierzehn 14, funfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19,
    zwanzig 20, einundzwanzig 21, vierundzwanzig 24, funfundzwanzig 25, achtundzwanzig 28, dreissig 30, funfunddreissig 35, vierzig 40, funfundvierzig 45, funfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, hundert 100, einhundert 100, zweihundert 200, dreihundert 300, funfhundert 500, tausend 1000, million 1000000, millionen 1000000, dutzend 12, ersten 1, zweiten 2, dritten 3, vierten 4, funften 5, sechsten 6, siebten 7, achten 8, neunten 9, zehnten 10,
    elften 11, zwolften 12, dreizehnten 13, vierzehnten 14, funfzehnten 15, sechzehnten 16, siebzehnten 17, achtzehnten 18, neunzehnten 19,
    zwanzigsten 20, einundzwanzigsten 21, zweiundzwanzigsten 22, dreiundzwanzigsten 23, vierundzwanzigsten 24, funfundzwanzigsten 25, sechsundzwanzigsten 26, siebenundzwanzigsten 27, achtundzwanzigsten 28, neunundzwanzigsten 29, dreissigsten 30, einunddreissigsten 31
  `),
  compounds: /hundert|tausend|und(?:zwan|drei|vier|funf|sech|sieb|acht|neun)s?s?z?ig/,
  units: {
    minute: list(`minute, minuten, min`),
    hour: list(`stunde, stunden, std, h`),
    day: list(
      `tag, tage, tagen, werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen, kalendertage, kalendertagen, bankarbeitstage, bankarbeitstagen`,
    ),
    night: list(`nacht, nachte, nachten`),
    week: list(`woche, wochen`),
    month: list(`monat, monate, monaten`),
    year: list(`jahr, jahre, jahren`),
  },
  working: [],
  months: lists(
    `januar, janner, jan; februar, feb; marz, mrz; april, apr; mai; juni, jun; juli, jul; august, aug; september, sep, sept; oktober, okt; november, nov; dezember, dez`,
  ),
  weekdays: lists(`sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag, sonnabend`),
  days: numbers(`heute 0, morgen 1, ubermorgen 2, gestern -1, vorgestern -2`),
  next: list(`nachsten, nachster, nachste, kommenden, kommender`),
  middle: list(`mitte`),
  currencies: codes(`euro EUR, euros EUR, eur EUR, dollar USD, usd USD, pfund GBP, franken CHF, chf CHF, cent cent`),
  slight: ['zuruck', 'zeit', 'neu', 'neue', 'neuer', 'tag', 'tage', 'wieder', 'nummer'],
  empty: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, doch, in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, fur, uber, unter, vor, durch, um, ohne, bis, ich, du, er, sie, es, wir, ihr, ihre, ihren, ihrem, mein, meine, meinen, dein, deine, mir, mich, dir, dich, uns, ihnen, ist, sind, war, wird, werden, wurde, hat, habe, haben, kann, konnen, muss, mussen, soll, will, mochte, nicht, kein, keine, ja, nein, auch, noch, nur, schon, so, sehr, wie, was, wann, wo, wer, welche, dass, ob, wenn, hallo, guten, tag, bitte, danke, vielen, dank, sich, hier, da, dann, jetzt, als, alle, alles, man, sehr, geehrte, geehrter, kunde
  `),
};
