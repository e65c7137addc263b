import { enCues } from './en-cues.ts';
import { enPredicates } from './en-predicates.ts';
import type { Lexicon } from './lexicon.ts';
import { codes, list, lists, numbers } from './lists.ts';

/** English. */
export const en: Lexicon = {
  cues: enCues,
  deeds: {
    refund: list(`
      refunded, reimbursed, repaid, paid back, given back, credited back, (sent|paid|given|put|transferred) .. (money|amount|sum) back,
      (put|pushed|sent) .. refund through, money is back,
      returned to (your|the) (card|account|bank|original),
      on (its|their) way (back |)to (your|the) (card|account|bank)
    `),
    credit: list(`
      put (the|a|your|that) (credit|money|voucher|refund|amount),
      credited, applied, added, put .. (in|on|into) your account, topped up, loaded, waived, taken off, in your account (now|already), now (sitting |)in your account
    `),
    cancel: list(`cancelled, canceled, called off, stopped, terminated, voided, withdrawn, revoked`),
    change: list(`
      changed, updated, amended, corrected, edited, modified, moved, rescheduled, rebooked, switched, upgraded,
      downgraded, adjusted, transferred to your, ported, redirected, rerouted, reset, replaced with, renewed,
      extended, increased, lowered, reduced, decreased, doubled
    `),
    send: list(`
      sent, emailed, e mailed, mailed, posted, texted, dispatched, shipped, popped,
      on (its|their) way( to you|), heading your way, issued, forwarded to your
    `),
    create: list(`
      created, opened, filed, logged, registered, raised, submitted, booked, scheduled, reserved, arranged,
      ordered, placed, (is|are|now) in (our|the) system, set up, lodged, started, initiated, launched, generated, recorded, reported, approved,
      confirmed, enrolled, signed up, issued, commissioned, instructed, implemented, executed, effected, entered, lined up, put in place
    `),
    replace: list(`replaced, exchanged, swapped, reordered, re ordered, resent, reissued, re issued`),
    remove: list(`
      removed, deleted, closed, erased, unsubscribed, taken off, off the list, disconnected, deregistered,
      opted out, cleared, lifted, stopped
    `),
    block: list(
      `blocked, locked, frozen, suspended, (put|placed) a (stop|block|hold|freeze) on, stopped (the|your) card, secured, barred, deactivated, disabled`,
    ),
    activate: list(`
      activated, enabled, switched on, switched .. on, turned .. on, up and running, turned on, unlocked, unblocked, connected, verified, live, working again
    `),
    pause: list(`paused, on hold, suspended, frozen, put on hold`),
    restore: list(`
      restored, reinstated, recovered, reactivated, fixed, repaired, back online, reset, resolved
    `),
    pay: list(`paid, settled, transferred, charged, collected, debited`),
  },
  nouns: {
    refund: list(`refund, reimbursement, repayment, money, chargeback`),
    credit: list(`credit, goodwill, compensation, voucher, discount`),
    cancel: list(`cancellation, termination`),
    change: list(
      `new (address|email|number|name|details|phone), change, update, amendment, upgrade, downgrade, switch, extension, renewal, rebooking`,
    ),
    replace: list(`replacement, exchange, swap, new one, fresh one, another one`),
    remove: list(`deletion, removal, closure`),
    block: list(`block, stop, freeze, hold on (the|your) card`),
    activate: list(`activation`),
    pause: list(`pause, hold`),
    restore: list(`reset, repair, restoration`),
    pay: list(`payment, transfer`),
    create: list(`registration, complaint, claim, callback, dispute`),
  },
  predicates: enPredicates,
  slots: {
    order_number: list(`order (number|no|id|reference|code), order, number of (the|your) order`),
    email: list(`e mail, email, mail address, e mail address`),
    phone: list(`phone (number|), telephone (number|), mobile (number|), contact number`),
    postcode: list(`postcode, post code, zip( code|), postal code`),
    address: list(`address, street`),
    name: list(`your (full |)name, name on, surname, last name, first name`),
    date_of_birth: list(`date of birth, birth date, birthday, dob`),
    product: list(`
      which (item|product|article|model|part|device), what (item|product|article|model|part|device),
      product name, item (number|name), the (item|product|part|article) (is|affected|concerned|in question),
      name of the (item|product), which part, what (you received|did you (receive|get|order)),
      the (model|product)
    `),
    price: list(
      `how much is it .. (other|elsewhere), (price|offer) (that |)(you|they) .. (found|saw|seen), the other (price|offer|shop), lower price`,
    ),
    amount: list(`amount, how much (was|were|did), the sum`),
    account_number: list(`
      account (number|no|id), iban, customer (number|no|id), client number, member(ship|) number
    `),
    booking_reference: list(`
      booking (ref|reference|number|code|id), reservation (number|code|id), confirmation (code|number),
      reference (number|code), record locator, pnr, booking
    `),
    policy_number: list(`policy (number|no|id), contract number, insurance number, policy`),
    claim_number: list(
      `claim (number|no|id|reference), case (number|id), ticket (number|id), number of (the|your) (claim|case|ticket), claim`,
    ),
    card_number: list(`
      card (number|digits), digits of (your|the) card, last four( digits|), which card, card end*
    `),
    serial: list(`serial (number|no|), imei`),
    flight_number: list(`flight (number|no|), which flight, train number`),
    date: list(`
      which date, what date, which day, what day, date of, the date, when did, when was, new date
    `),
    code: list(`code, voucher code, pin`),
    reason: list(`reason`),
  },
  units: {
    minute: list(`minute, minutes, min, mins`),
    hour: list(`hour, hours, hr, hrs, h`),
    day: list(`day, days`),
    night: list(`night, nights`),
    week: list(`week, weeks, wk, wks`),
    month: list(`month, months, mo, mos`),
    year: list(`year, years, yr, yrs`),
  },
  kin: lists(`
    refund, money, reimburse, repay, credited;
    arrive, delivery, deliver, arrival, reach, come, land, shipped, due, expected, here;
    cost, price, fee, charge, pay, rate, surcharge, free; cancel, cancellation, terminate, call off;
    return, send back, take back, bring back, returnable, give back; exchange, swap, replace, replacement;
    expire, expiry, valid, validity, lasts, run out, runs out, ends, lapses; discount, reduction, rebate, saving, savings; starts, begins, begin, effective; remaining, left, balance; opening, opens, closes, hours; warranty, guarantee, covered, cover;
    until, deadline, last day, by, before, latest, window; voucher, credit, goodwill, compensation, compensate;
    photo, picture, image, pic, pics, snap, snapshot; deduct, deducted, taken off, less, minus, subtracted; receipt, proof, invoice;
    shipping, delivery, postage; repair, fix, fixed, ready; excess, deductible, own share, yourself;
    id, identification, passport; baggage, luggage, bag, suitcase; installment, instalment, monthly, split;
    credit time, credited, appear, show up; allowed, possible, permitted, may, can;
    maximum, max, limit, up to, most; minimum, least, min, from;
    move, moving, relocate, relocation; technician, engineer, fitter; seat, seats, sit, seated; booking, reservation, reserved;
    statement, document, letter, copy; block, blocked, bar, barred, lock; insured, insurance, covered, cover;
    kilos, kilo, kg, kilogramm, kilogrammes, kilograms; kilometer, kilometres, kilometers, kilometros, km
  `),
  months: lists(`
    january, jan; february, feb; march, mar; april, apr; may; june, jun; july, jul; august, aug;
    september, sep, sept; october, oct; november, nov; december, dec
  `),
  weekdays: lists(`
    sunday, sun; monday, mon; tuesday, tue, tues; wednesday, wed; thursday, thu, thur, thurs; friday, fri;
    saturday, sat
  `),
  opens: list(
    `otherwise, as long as, where, but, however, although, though, whereas, while, because, since, unless, if`,
  ),
  follows: list(`and, so, which, who, as, or, not, nor, then, except, unless, though, rather, once, when`),
  subjects: list(`i, we, you, it, they, there, this, that, your, our, the, he, she`),
  numerals: numbers(`
    zero 0, nought 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11,
    twelve 12, thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19,
    twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100,
    thousand 1000, million 1000000, dozen 12, once 1, twice 2, a 1, an 1, couple 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10,
    eleventh 11, twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18,
    nineteenth 19, twentieth 20, twenty-first 21, twenty-second 22, thirtieth 30, thirty-first 31
  `),
  days: numbers(`
    today 0, tonight 0, tomorrow 1, yesterday -1, day after tomorrow 2
  `),
  next: list(`next`),
  middle: list(`mid, middle of`),
  working: [],
  currencies: codes(`
    dollar USD, dollars USD, buck USD, bucks USD, usd USD, euro EUR, euros EUR, eur EUR, pound GBP, pounds GBP,
    quid GBP, gbp GBP, cent cent, cents cent, pence cent, chf CHF, francs CHF, cad CAD, aud AUD, rupees INR, rupee INR
  `),
  slight: ['back', 'time', 'times', 'day', 'days', 'new', 'send', 'get', 'way', 'long', 'much', 'total', 'number'],
  empty: list(`
    a, an, the, and, or, but, if, so, as, at, by, for, from, in, into, of, on, onto, out, to, up, with, without,
    about, after, again, all, am, any, are, be, been, before, being, can, could, did, do, does, doing, done,
    for, get, gets, getting, go, going, got, had, has, have, having, he, her, here, him, his, how, i, in, is,
    it, its, just, let, like, may, me, might, mine, more, most, much, must, my, need, no, not, now, of, off, on,
    once, one, only, or, other, our, over, own, please, she, should, some, such, than, that, the, their, them,
    then, there, these, they, this, those, too, under, until, us, very, was, we, were, what, when, where, which,
    who, why, will, with, would, yes, you, your, yours, hi, hello, hey, dear, customer, thanks, thank, sorry,
    help, want, know, tell, see, ok, okay, also, still, really, well, order, number, question, say, said,
    something, anything, someone, due, day, days, time, same, date, dates
  `),
};
