import type { Predicates } from './lexicon.ts';
import { predicate } from './lists.ts';

/** What English says instead of "yes, it is covered" and of "no, it is not". */
export const enPredicates: Predicates = {
  cover: predicate(
    `cover*, insur*, protect*, claim*, paid, pays, reimburs*`,
    `we (will |would |do |)(pay|cover|step in|foot|reimburse|settle|bear|meet|refund), (has|have) your back, you are (covered|protected|insured|looked after|in good hands),
    (falls|fall) (under|within), (policy|plan|cover|insurance|contract) (pays|includes|takes care|extends to|kicks in|applies|protects|responds|picks up), taken care of,
    part of your (policy|cover|plan), (got|have) you covered, (bill|cost|costs|damage) .. (on us|ours|to us), under your (policy|plan|cover), at our (expense|cost), we are there, on us, in your (plan|policy|cover)`,
    `exclu*, (bill|cost|costs|damage) .. (yours|on you), own pocket, at your own (expense|cost|risk), (at|to) your (expense|cost), outside (the|of|your|our), left out, leaves out, carve* out,
    not (extend|stretch|reach|include|run to|pay|respond|apply|part|within|insured|step in), beyond (the|your|our|what), stops (at|short), pay .. yourself, foot .. yourself,
    no cover, uninsured, up to you to pay, on your own account, does not fall, falls outside, wear and tear, not (stretch|contemplate|provide for|foresee)`,
  ),
  refund: predicate(
    `refund*, money back, reimburs*, repay*`,
    `(get|gets|receive|see|give|gives|pay|hand|send|have) .. back, money back, full amount, comes back, returned to you, paid back, reimburs*, back in full, entitled to, to the last cent`,
    `(keep|keeps|retain|retains) (the|your|it|that), (stays|stay|remains|remain) with (us|the), forfeit*, non refundable, no money back, is (lost|gone), final sale,
    (only|just) (a |)(voucher|vouchers|credit|store credit), no refunds, (can not|not|no) .. back, sold as final, not (refunded|returned|reimbursed|paid back)`,
  ),
  return: predicate(
    `return*, send back, take back, takes back, taken back, taking back, hand in, exchang*, swap*`,
    `take (it|them|this|that|these) back, we (take|accept) .. back, we take back, hand (it|them) in, (send|bring|post) (it|them|this|that) back, (goes|go) back, can .. back, swap (it|them|this) for`,
    `final sale, no way back, not .. back, excluded from, keep (it|them), yours to keep, non returnable, only .. (fault|faulty|defect*), sales are final, past the, too late`,
  ),
  need: predicate(
    `need*, requir*, necess*, mandat*, must, oblig*, compuls*`,
    `bring (it|one|your|the|a|along|both), have .. (ready|with you|to hand|on you), not without, must, have to, has to, compulsory, mandatory, indispensable, obligatory, essential, no (exceptions|way around),
    a must, make sure you have, take .. (with you|along), turned away, ask for it, asked for it, needs to, need to, we need, you need, you will need, required, (they|we|staff) .. ask (to see|for), want to see`,
    `leave .. (at home|behind), without (it|one|a|the|any|showing), optional, not (necessary|compulsory|mandatory|obligatory|needed|required|a must|need|have to), no need, skip, not bother,
    voluntary, nobody (asks|checks), no one (asks|checks), is enough, suffices, spare yourself, unnecessary, no (visa|form|id|receipt|passport) (is |)(needed|required|necessary), (licence|license|card|id|copy|photo|screenshot) .. (will do|is fine|suffices|does the job), will do`,
  ),
  allow: predicate(
    `can i, may i, can we, may we, am i allowed, are we allowed, allow*, permit*, possible, accept*, admit*, welcome, able, can, may, pets, dog, dogs, bring, take`,
    `welcome, go ahead, feel free, by all means, is fine, are fine, fine by us, no (problem|objection|issue|trouble|worries), not a problem, be my guest, all good, gladly, that works, can be done, doable,
    nothing (against|stands), as you like, permitted, good to go, happy (to|for you), no obstacle, admitted, knock yourself out, we (take|accept|admit|let|allow|carry|bring|deliver|offer|collect|fetch|install|do that|do this|do it), (people|crew|team|driver|couriers) (carry|carries|bring|brings|take|takes), travels? as, still time, in time, (ride|rides|travel|travels|fly|flies) (along|free|with|for), plenty of room`,
    `(stay|stays|remain) (at home|outside|behind|home), not (permitted|allowed|accepted|possible|an option|something we|admitted|let), off limits, forbidden, prohibited, banned, no (pets|dogs|animals|way|chance|go|can do),
    turn .. away, refused, against the rules, leave .. (at home|behind), ruled out, out of the question, must not, may not, can not, not .. (before|until|after), only (after|before|from|outside), no room for, ship has sailed, (window|deadline) (shut|closed|passed), too late, missed the boat`,
  ),
  available: predicate(
    `avail*, stock, in store, left, spare, seats, places, free`,
    `on the shelf, in (stock|store|the warehouse|our warehouse), .. left, waiting for you, ready (for|to) (pick|collect|collection|ship), plenty, on hand, at hand, back in, have (it|one|some|them|several), there (is|are) (still |)(some|one|two|three|a few|plenty|seats|places|rooms)`,
    `sold out, (run|ran|running) out, all gone, is gone, are gone, back order*, discontinued, none left, no .. left, no longer (made|stocked|available), waiting list, fully booked, booked (up|out|solid), is full, are full, out of stock, unavailable, all taken, not (have|got) (any|one|it)`,
  ),
  include: predicate(
    `inclu*, comes with, part of, contain*`,
    `part of, (comes|come) (with|as standard), included, in the (price|rate|fare|package|box), thrown in, as standard, covered by the (fare|rate|price), goes with, on board, at no (extra|additional), you get (a|one|two|the|your)`,
    `extra, separate*, on top, add on, additional, not part, optional, (room|fare|seat) only, sold separately, buy .. (on board|separately), (cost|costs|charged) .. more, not (include|included|come), leaves out, without (breakfast|bag|bags|luggage), bought on top, paid on top`,
  ),
  transfer: predicate(
    `transfer*, someone else, somebody else, another person, gift*, give`,
    `(give|gift|pass|hand|sign|make) (it|them|this|the) .. (on|over|to), anyone (you like|can|may), somebody else (can|may), someone else (can|may), another name, transferable, gift it, (hand|give|pass) it to, whoever you, anybody you`,
    `personal, your name only, only you, non transferable, tied to, nobody else, no one else, not .. (passed|given|gifted|handed|transferred), in person, name on it, carries your name, change hands`,
  ),
  work: predicate(
    `work*, compatib*, support*, fit, fits, function*, suit*`,
    `works, runs, fits, supports, plays nicely, get along, pairs with, good match, compatible, talks to, goes with, suits, happy with, copes with, anywhere in the world, worldwide, all over the world, everywhere`,
    `incompatible, not (support*|work|fit|run|pair|suit|match|seat|sit|click|slot|screw|lock|talk), no use, wrong (size|model|thread|type), clash*, too (small|big|old|new|short|long), needs a different, predates, cannot handle, has no`,
  ),
  renew: predicate(
    `renew*, auto*, roll*, prolong*, recurr*`,
    `rolls (over|on), renews, carries on, goes on, continues, extends, by itself, automatically, unless you (cancel|stop|switch|tell), charged again, another (month|year), runs for another, unless you`,
    `runs out, ends (by itself|there|on its own|automatically|then), expires, simply (ends|stops|runs), no renewal, one off, then it is over, lapses, nothing (more|further) (is |)(charged|taken), comes to an end`,
  ),
  lose: predicate(
    `lose, lost, losing, delet*, eras*, affect*, impact, settings, wiped, hit`,
    `wiped, erased, lost, gone, factory (settings|default), deleted, goes (up|down), rises, drops, knocks .. off, set you back, start from scratch, cleared, drop .. (level|levels|step|steps|notch|tier|year|years), go down, set back`,
    `(stay|stays|remain|remains|are kept|is kept|survive|survives|stored|saved|untouched|unaffected|unchanged|intact|keep|keeps|safe), nothing (is |)(lost|deleted|changes), as (it|they) (was|were), no (effect|impact|bearing)`,
  ),
  open: predicate(
    `open, opening, closed, staffed, reachable`,
    `open, staffed, someone there, somebody there, around the clock, (24|24/7) hours, we are (here|there|in)`,
    `closed, shut, closes, nobody there, no one there, unstaffed, we are off`,
  ),
  valid: predicate(
    `valid*, expir*, extend*, usable, good enough, still good`,
    `still (good|valid|works|usable|counts), good (until|till|for|enough), honour*, honor*, will do, does the job, plenty of (time|validity), (starts|start|begins) (over|anew|again|afresh), extended, fresh`,
    `expired, lapsed, ran out, no longer (valid|good|works|counts|accepted), void, out of date, worthless, falls short, too short, not (enough|long enough|valid|good), renew .. (first|before)`,
  ),
  expire: predicate(
    `expire, expires, expiring, run out, runs out, lapse*`,
    `run out, runs out, ran out, lapse*, expire, expires, expired, use (it|them) (by|before|within), good (until|till|for), (is|are) (void|worthless|gone), (valid|usable|good) (for|until|till)`,
    `(never|not) .. (run out|runs out|lapse|lapses|expire|expires), no .. (expiry|expiration|end date|deadline|time limit|use by), indefinitely, for ever, forever, for good, without (a |any |)(expiry|time limit|end date|deadline), as long as you (like|want|wish), no hurry, whenever you (like|want|wish)`,
  ),
  collect: predicate(
    `pick up, picks up, pickup, collect*, fetch*, courier, pick it up`,
    `(driver|courier|van|man|team|crew|somebody|someone) .. (come|comes|swing by|swings by|pick|picks|collect|collects|fetch|fetches|grab|grabs), from your (door|porch|home|house|place|address), (comes|come) to you, at your door`,
    `(drop|take|bring|carry|post) (it|them) .. (yourself|off|at a|to a), you would have to (drop|bring|take|carry), (bring|take) it in, no (pickup|collection), not (collect|pick|fetch|come)`,
  ),
  free: predicate(
    `free, free of charge, no charge, costs nothing`,
    `we .. (foot|pay|cover|bear|settle|take care of), on us, for nothing, at no cost, (postage|cost|costs|fee|bill) .. (ours|on us|with us), complimentary, our treat`,
    `out of your (own |)pocket, you (pay|bear|foot|cover|settle), (postage|cost|costs|fee|bill) .. (yours|on you), at your (own |)(cost|expense), costs you, is charged, not free`,
  ),
};
