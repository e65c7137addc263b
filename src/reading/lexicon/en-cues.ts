import type { Cue } from './lexicon.ts';
import { list } from './lists.ts';

/** English phrases by cue. */
export const enCues: Readonly<Record<Cue, readonly string[]>> = {
  negator: list(`except, apart from, 
    not, no, never, without, neither, nor, none, nothing, nobody, no one, hardly, no longer, nowhere
  `),
  limit: list(`
    no (later|more|less|longer|fewer|earlier|sooner) than, no (harm|trouble|issue|bother|objection|obstacle), not (more|less|later|longer|fewer|exceeding) than,
    not until, not .. until, not before, not .. before, up to, at (most|the latest|least|the most), within,
    not only, no worries, no problem, not a problem, no (strings|questions), no need to worry, not to worry, do not worry,
    do not hesitate, no doubt, no rush, not at all, why not, whether or not, if not, or not, not just,
    maximum( of|), no matter, not .. (longer|more|later|less|sooner|earlier) than
  `),
  instead: list(`instead of, rather than, as opposed to, and not, but not, not`),
  hedge: list(`
    i (think|believe|guess|reckon|suppose|assume|imagine|expect|suspect),
    we (think|believe|reckon|expect|assume), as far as i (know|can (tell|see)|am aware),
    to (my|the best of (my|our)) knowledge, probably, possibly, perhaps, maybe, likely, presumably, most likely,
    might, may (be|take|have|vary|apply|differ|depend|need|not|cost|still|take|well|get|arrive|come|reach),
    could (be|take|vary|have), usually, normally, typically, generally, in general, often, as a rule, tends to,
    tend to,
    should (be|have|take|arrive|get|reach|come|cost|receive|see|still|only|normally|apply|count|work|land|show|not|qualify|then|also|just|cover),
    i am not (sure|certain|100|entirely|completely|positive),
    not (entirely|completely|totally|quite) (sure|certain),
    if i (remember|recall) (correctly|rightly|right|well|), if i am not mistaken, unless i am mistaken,
    appears to, it (seems|appears|looks like), seems to, roughly speaking, in most cases, mostly, more or less,
    or so, ish, can vary, may vary, varies, depending on, depends, subject to (change|changes|availability|approval|review|confirmation|verification|stock), do not quote me, from memory,
    off the top, would (say|guess|think|expect|imagine), somewhere (around|between|in), not guaranteed,
    no guarantee, can not (guarantee|promise|say for sure), my (guess|understanding|impression), apparently,
    supposedly, estimated, fairly sure, pretty sure, sort of, kind of, in principle, in theory, christmas ish,
    we reckon, sounds like, if memory serves, off the top of my head, do not quote me, i would (say|guess|think), i want to say, from memory, something like, give or take, (not|can not) (promise|guarantee|swear), i am fairly sure, i seem to (recall|remember), rumour has it, supposedly, apparently, my (best |)guess, ballpark, at a guess, no promises, more or less, could well be, last i (heard|checked), on paper`),
  condition: list(
    `if, unless, in case, provided, assuming, should you, were you to, otherwise, in the event, only (when|once|after|upon), ^should, ^were`,
  ),
  choice: list(`
    if you (use|cancel|return|send|pay|order|choose|go|want|would like|wish|prefer|change|upgrade|book|keep|buy|travel|close|leave|switch|call|sign|select|decide|take|collect|pick|do|opt|need|book|fly|drive|are (travelling|traveling|happy|looking)|make),
    as long as, provided (that|), if it is (unused|unopened|complete),
    should you (wish|want|decide|need|prefer), if needed, if you like, if ordered
  `),
  unreal: list(`
    would have (been|had|paid|covered|qualified|got|gotten|worked|it), had (been|you|it|failed|failed),
    would be right, were (to|it), could have, used to, formerly, previously, until recently, back then, in the old`),
  mood: list(`would be, would cost, would take`),
  general: list(`
    most (items|products|orders|customers|cards|policies|tickets|plans|of our|articles), ^most .. (have|has|carry|come|include|are|take|cost|get), in general,
    as a general rule, generally speaking, our (standard|usual|general|normal) (policy|rule|terms),
    the (general|standard) (policy|rule), for most, normally it is, certain (items|products|orders), ^(guests|customers|passengers|travellers|travelers|members|drivers|subscribers|policyholders) .. (need|needs|must|can|may|have|are|should),
    some (items|products|orders|customers|cards|plans), per (our |the |)(policy|terms), free for (orders|deliveries|purchases), for orders (from|over|above|of), a .. (often|usually|normally|typically|generally), an .. (often|usually|normally|typically|generally)
  `),
  reported: list(`
    you (said|say|mentioned|wrote|write|quoted|stated|claim|claimed|thought|read|were told|told (us|me)|asked about|reported|saw|heard),
    your (message|note) (says|said|mentions), instead of the, not the, is not correct,
    is (incorrect|wrong|a mistake|out of date|outdated)
  `),
  corrects: list(`
    i (meant|misspoke|made a mistake|was wrong|apologise for the (mistake|error|confusion)|apologize for the (mistake|error|confusion)|had the wrong|got that wrong|mixed up|misread),
    correction, my mistake, my bad, wrong (order|file|customer|account|record), i stand corrected,
    in error, by mistake, let me correct, to correct, sorry for the (mix up|confusion|mistake|error), scratch that, ignore that,
    you are (absolutely |quite |)right, i mixed, wait no, no wait, scrap that, strike that, hang on, correction, i take that back, i was looking at, my apologies that, oops i, sorry i (meant|misread|mixed|was)`),
  approx: list(`
    about, around, roughly, approximately, approx, circa, ca, nearly, almost, some, close to, just (under|over),
    or so
  `),
  yes: list(`
    yes, yep, yup, yeah, yess*, sure, sure thing, of course, absolutely, certainly, definitely, indeed, correct,
    that is (right|correct), right, exactly, affirmative, not a problem, by all means, you bet, happy to say,
    you sure (can|will), why not, totally, precisely, spot on, you got it, quite so, quite right, ^we do, ^it does, ^you do, ^they do,
    in luck`),
  no: list(`
    no, nope, nah, not at all, unfortunately not, i am afraid not, absolutely not, certainly not, negative,
    sadly not, a nope, a no, not (for|on|in|yet|really|quite), no chance, definitely not, probably not, not really, i am afraid not, sorry no, afraid not, not yet, ^not (the|your|this|that|these|those)
  `),
  may: list(`can, may, able to, must, need to, have to, accept, happy to, welcome to`),
  owns: list(
    `has, have, comes with, come with, includes, include, features, offers, offer, provides, equipped with, fitted with`,
  ),
  can: list(
    `possible, allowed, eligible, entitled, permitted, accepted, available, in stock, qualify, qualifies, covered, included, includes, compatible, fine, ok, okay, works, required, needed, necessary, compulsory, mandatory, obligatory, valid, open, supported, supports, we (offer|have|provide|do), there is, there are, comes with, come with, you (do|did) (have|get),
    welcome, on the shelf, part of (your|the|our), is part of, are part of, protected, insured, in luck, falls under, counts as, count as, goes with, comes standard, as standard, at no extra, thrown in, (applies|apply) to, (good|valid) on, up for grabs, still time, good to, able to, free to, entitles you, gives you, gets you, lets you, get into, stocked, no trouble, no obstacle, a must, indispensable,
    we (will |)(pay|cover|foot|refund|reimburse|sort), on us, has your back, got you covered, have you covered, taken care of, at our (expense|cost)`,
  ),
  cannot: list(
    `impossible, ineligible, unable, refuse*, declin*, denied, rejected, excluded, excludes, excluding, exclusion, forbidden, prohibited, past the (window|deadline|limit|date), outside (the|of the|our) (window|period|policy|deadline|time), expired, has ended, have ended, ended, too late, out of (stock|warranty|the question), sold out, unavailable, only (for|on|if|when|in|at|available|applies), lapsed, invalid, void, incompatible, off limits, ruled out, beyond the, missed the, non refundable, nonrefundable, non transferable, final sale, no way, fails to, lacks, optional, unnecessary, too old, discontinued, has passed, fall* short, closed, window has closed, slammed shut, behind (us|you), (keep|keeps|stay|stays|well) .. away from, clear of, against (our|the) policy, unlikely, not part of, your responsibility, lies beyond, beyond (that|this|the) (period|limit|deadline|window|date), advise against, not recommended, inadvisable,
    outside (our|the|your|of|what), (sits|lies|falls|sit|lie|fall|fell) (outside|beyond), (have|has|must|need|needs) to stay, stays? with us, reserved for, room only, run out of, ran out of, (extra|additional|separate|further) (charge|cost|fee), at an extra, for an extra, sold separately, has gone, have gone, used up, over now, is over, are over, no longer, exempt from, left out, leaves out, (not|never) part of, ruled out, turned down, knocked back, barred, restricted to, limited to, (full|fully) booked, booked up, tied to, locked in, cuts off, cut off, past the, off the table, a no go, no go, no can do,
    at your (own |)(expense|cost), out of (your|their) (own |)pocket, the bill is yours, (down to|up to|on) you, for your own account`,
  ),
  only: list(`only, solely, exclusively`),
  free: list(`
    free, free of charge, no (extra |additional |further |)(charge|cost|costs|fee|fees|surcharge|deduction),
    nothing (to pay|extra), cost you nothing, costs nothing, complimentary, on us,
    at no (extra |additional |)(cost|charge), without (charge|a fee|extra cost|any fee|any charge), waived,
    zero, included in the price, not (be |)(charged|charge), do not (charge|cost), does not (charge|cost),
    on the house, not a (cent|penny|dime), we cover, we pay, at our expense, prepaid, interest free, (owe|owes) (us |)nothing, nothing (due|owed|outstanding|to pay), will not cost, not cost .. anything, covered by us, our treat, free for you,
    (cost|costs|costing) (you |)(a penny|nothing|zero), without (paying|charging|costing) (anything|a penny|a thing), (not|never) (pay|pays|paid) (anything|a penny|a thing), no strings, covered in full, taken care of by us`),
  charged: list(`
    fee, fees, charge, charged, charges, cost, costs, surcharge, pay, payable, price, extra,
    at your (own |)(cost|expense), interest, billed
  `),
  takenOff: list(`(deducted|subtracted|taken|withheld) (from|off|out of), comes off, (come|comes) out of`),
  nothing: list(`none, no, zero, nothing, nil, 0`),
  ask: list(`
    what is, what are, what was, what were, which, what, could you, can you, would you, how,
    may i (have|ask|know|get), can i (have|get), could i (have|get), do you have, have you got, mind (sharing|telling|giving|sending),
    when, where, who, and your,
    trouble you for, mind (sharing|telling|giving|sending|letting)`),
  demand: list(`
    (need|require|must (have|get)) (your|an|a|explicit) (explicit |)(yes|confirmation|consent|approval|permission|authorisation|authorization|ok|go ahead),
    (reply|answer|text|type) (with |)(yes|no|confirm|y|ok), please (provide|enter|type|share|give|tell|send|state|supply|confirm|let|specify|indicate|quote|submit|reply with|key in|input|describe),
    type (your|the|in), enter (your|the|a), provide (your|the|us|me), i need (your|the|to know), we need (your|the|to know), i will need, i would need, we require,
    need your, tell (me|us) (your|which|what|the), let (me|us) (know|have) (your|which|what|the), share (your|the), give (me|us) (your|the), remind (me|us), send (me|us) (your|the),
    kindly (provide|share|confirm|enter|state|supply), ^enter, ^type, ^key in, ^state, ^quote, (we|i) (would |)ask you to (provide|state|give|send|confirm), be so kind as to,
    (pop|drop|ping|shoot|fire) (me |us |over |)(your|the), (i|we) (just |only |still |will |also |)(need|require) (your|the|to know), (i|we) will (just |also |)need (your|the|a),
    trouble you for, need (your|the) .. (number|address|code|name|reference|email), (send|let) .. have (your|the), first things first`),
  confirm: list(`
    is that (right|correct|ok|okay|alright), is this (right|correct|ok|okay), right, correct, can you confirm,
    please confirm, could you confirm, to confirm, just to (confirm|check|be sure), shall i, should i,
    do you want me to, would you like me to, go ahead, are you sure, agreeable, does that work, did you mean,
    you wish to, i understand you, would that be
  `),
  lost: list(`
    (did|do|could|can) not (quite |really |)(understand|get|catch|follow|recognise|recognize|find an answer|find anything),
    (did|do) not have an answer, not (a valid|recognised|recognized), (option|input|choice|entry|number|code|selection|answer) .. not valid, rephrase, rephrasing, in other words,
    not sure (i understand|what you mean|i follow|i got), say that again, say it differently,
    put (it|that) differently, try again, invalid (option|input|choice|entry|selection),
    was not able to understand, no results, no (matching |)(articles|results|answer) (found|for|matched),
    nothing found, unable to understand, please use the (numbers|buttons|menu), i am still learning, beyond me,
    i am not trained, not understood, could you clarify,
    (am|are) not following, not following you, over my head, lost (me|you) there, make sense of, trouble (understanding|following),
    (say|put|word|phrase|ask|explain|describe|write|try) .. (differently|another way|different way|other way|other words|different words|simpler),
    does not match any, do not match any, do not know (how to help|what you (mean|are|want)), unable to (understand|interpret|recognise|recognize|parse|make sense|work out),
    not sure what (you|that|this), no match*, reword, not familiar with, drawn a blank, draw a blank, can not (work|figure|make) out what, does not ring a bell, not something i (know|recognise|recognize)`),
  choose: list(`
    please (choose|select|pick), choose, select, pick (one|an option|a topic), press,
    reply with (the |a |)number, options, main menu, which of these, type the number, topics
  `),
  chosen: list(`
    you (chose|selected|picked|have chosen|have selected), ^you are in, you have a (question|query) (about|on|regarding),
    you are asking (about|for), your (question|query) (is |)(about|on|regarding)
  `),
  offer: list(`
    would you like, do you want, shall i, should i, want me to, can i connect, may i connect, would you prefer,
    if you (like|want|wish|prefer), i can, you can, we can, could, happy to, may i (try|have a (try|go))
  `),
  human: list(`
    agent, agents, human, humans, person, colleague, colleagues, representative, advisor, adviser, specialist,
    supervisor, manager, team member, member of (our|the), service team, support team, our team, team, operator,
    somebody, someone, staff, technician, expert, associate, consultant, department, handler, case manager, employee, employees, rep, reps, supervisor, adjuster, banker, officer, teammate,
    (join|joining|joins|jump|jumping|hop|hopping|pop|popping) (in|into|) (this|the|our|your) (chat|conversation)`),
  pass: list(`
    connecting, connect you, connected, connects you, transferring, transfer you, transferred (you|to|this),
    (hand|handing|handed|hands) (you |this |it |)over, passing (you|this|it), pass (you|this|it) (on|over|to|along|through),
    passed (you|this|it) (on|over|to|along), (putting|put|patching|patch|popping|pop|linking|switching) you (over|through|across|up|to|with),
    escalat*, take over, takes over, taking over, forwarded to, been forwarded, routing you, route you, redirecting you,
    in the queue, people ahead of you, please hold, stay on (this|the) (line|chat|page|phone|call), next available,
    with you shortly, looping in, bringing in, (sending|moving|bringing|getting) you (over|across|through) to,
    (join|joining|joins|jump|jumping|hop|hopping|pop|popping) (in|into|) (this|the|our|your) (chat|conversation), referred, over to a human`),
  fetch: list(`
    get (somebody|someone|a|an|one of|you a|you an|you to|you over|hold of), getting, grab*, fetch*, find* you (a|an|someone|somebody),
    (bring|bringing) (one|you|someone|somebody|in|a|an|my|our), i will bring, loop* (you |them |her |him |)in, rope* in,
    pull* in, call* in, invit*, (ask|asked|asking) (somebody|someone|a|an|my|our|one of|the), let .. know, (alert|alerted|alerting|notified|notifying|paging|paged),
    (send|sending|sent|move|moving|moved|route|routing|routed|direct|directing|directed|refer|referring|assign|assigning|assigned|pass|passing|passed|forward|forwarding|forwarded|transferred|hand|handing|handed|submit|submitted|raise|raised|raising|flag|flagged|flagging|share|shared|sharing|put|putting|take|taken) (you|this|it|that|your (case|chat|request|query|question|conversation|issue|enquiry|message|ticket|file|complaint|claim)|the (case|chat|matter|request|issue)) .. (to|with|for|over|in|through),
    (case|chat|request|query|question|conversation|issue|enquiry|message|ticket|file|complaint|claim|this|it|you) (is|are|has been|have been|is being|are being|s been) .. (assigned|routed|passed|forwarded|sent|transferred|handed|allocated|moved|picked up), been assigned,
    have (someone|somebody|a|an|one of|our|the|my) .. (from .. |)(call|ring|phone|contact|write|get|look|reach|email|message|review|help|take|reply),
    (be|being|now|are) (speaking|talking|chatting) (to|with), in touch with, over to (a|an|our|my|the),
    will be with you, will (now |then |also |personally |shortly |soon |be |)(in touch|join|assist|help|contact|call|reach|get|get back|be in touch|attend|pick|look|ring|see to|take|phone|write|email|reply|respond|answer|review|handle|deal|follow|come back|speak|talk|sort|investigate|jump),
    (is|are|s) going to (join|assist|help|contact|call|reach|get|pick|look|ring|take|phone|write|email|reply|respond|answer|review|handle|deal|follow|speak|talk),
    (will be|is|are|be) joining, has joined, have joined, joins (you|this|us), swoop in, jump in, step in, (hopping|popping|jumping|hop|pop) (in|into|on),
    coming (in|on|to help), on (his|her|their) way to, (in|with) the hands of`),
  done: list(`
    done, all done, done and dusted, all set, all sorted, sorted, taken care of, took care of, completed,
    complete, it is set, is in place, good to go, has gone through, (it|that|this|all|everything|payment|refund|order|request|change|cancellation|transfer) went through, gone through,
    has been processed, been actioned, actioned, finalised, finalized, carried out,
    has been (fully |)(handled|dealt with|resolved|arranged), have been (handled|dealt with|resolved|arranged),
    processed, successful, successfully, dealt with, ta da*, resolved, up and running,
    you are (now|all|now all) (covered|enrolled|registered), you are (enrolled|registered|booked|signed up|rebooked|checked in), all .. (completed|done|taken care of|handled|sorted), fixed, consider it done
  `),
  through: list(`
    through, issued, triggered, confirmed, made, filed, placed, lodged, underway, under way, saved, stored, on file, set, out, on its way, put through, gone through, went through, granted, approved, effective, complete`),
  looked: list(`
    located, found, verified, identified, checked, reviewed, retrieved, looked up, pulled up, accessed, validated,
    authenticated, ordered by, sorted (by|from|in|cheapest),
    (verified|confirmed|validated|authenticated) (that|it|they|this|each|every|all|your|the),
    (i|we) (have |)(verified|validated|authenticated|checked), (confirmed|verified) (from|in|against|via) (the|your|our),
    (identity|details|account|information|eligibility) (is |was |has been |have been |are |)(verified|confirmed|validated),
    verification, authentication, lookup, (identity|security|system) check, checks, search, review
  `),
  every: list(`all, everything, both, every, each`),
  perfect: list(`
    has (now |already |just |)been, have (now |already |just |)been, i have, we have, is (now|already),
    are (now|already), was, were, is, are, now, just, i, we, got, have, has, you are, already, am, successfully, s, re, been, went, gone, (i|we) can (now |also |happily |)(confirm|assure|tell|report)
  `),
  future: list(`
    will, going to, shall, we would, i would, i can, we can, can, could, would, once, as soon as, when, may,
    to be, before, until, must, needs to, has to, need, should, after, let (me|us), please, about to, ensure, make sure, want, wanted, wants, wish
  `),
  byYou: list(`you have, you had, you did, have you, customer has, you (just|already|recently)`),
  refuse: list(`
    (can|could|will|am|is|are|may) not, unable to, not able to, not possible, not in a position, unfortunately,
    i am afraid, regret, not (permitted|allowed|authorised|authorized|available),
    have no (access|way|means|authority), no access, only .. can,
    (do|does) not have (permission|authority|the power|any way|a way|the rights), not allowed, no can do, nothing (i|we) can do, outside (what|of what|my|our),
    hands are tied, beyond (my|our|what) (remit|powers|control|i), not (something|anything) (i|we) can, not in my power, have no (control|say|power)`),
  close:
    list(`(conversation|chat|session) .. (closed|ended|over), now closed, reached its (time |)limit, goodbye, good bye, bye, take care,
    have a (great|nice|lovely|good|fab|wonderful|pleasant|fantastic|safe|super|relaxing) (day|evening|weekend|one|night|week|afternoon|trip|flight|journey|stay|holiday|drive|ride|time|start|morning|crossing),
    (i|we) wish (you|him|her|your), (been|be) of (service|help|assistance),
    thank you for (contacting|your visit|using|your feedback|writing|reaching|calling|chatting|choosing|helping|your message|your understanding),
    thanks for (contacting|your visit|using|your feedback|writing|reaching|chatting|choosing|helping|visiting|stopping|being),
    conversation (is|has been|was|has) (closed|ended), chat (is|has been|was|has) (closed|ended), (close|end|leave) this (chat|conversation),
    this conversation is, ticket (is|has been|was) closed, case (is|has been|was) closed, closing this, enjoy,
    see you (then|soon|later|there|around|next), ^any time, ^anytime, you are (most |very |)welcome, my pleasure, our pleasure, glad (we|i|to have|that),
    happy to have helped, should you have further, if you have any (other|further|more) questions,
    we appreciate your, we trust that, do not hesitate, session (has |)(ended|expired|closed), session ends, (ticket|case|chat) auto closed, auto closed,
    due to inactivity, because of inactivity, rate (this|your|our|us), how did we do, all the best,
    until next time, safe travels, at your (service|disposal), (best|kind|warm) regards, yours (sincerely|faithfully), thank you for your (interest|loyalty|custom|trust), speak soon, talk soon, cheerio, good night, happy (flying|travels|streaming|watching|reading|driving|travelling), pleasure, cheers, no problem, no worries, conversation is (now |)(concluded|over|finished|ended), now concluded, hang* with us, concludes, (conversation|chat|case|ticket|request|session) (has been|is|was|will be) (archived|terminated|disconnected|ended|closed), (we|i) look forward to, looking forward to (welcoming|hearing|seeing),
    wishing you, (close|end|closing|ending) (the|this|our) (chat|conversation|session), (chat|conversation|session) will (now |)(end|close), so long, farewell`),
  settled: list(
    `(consider|mark*) .. (answered|closed|resolved|solved), anything else, that is (everything|all), everything (you need|on your list|is|sorted|you), all set, all sorted, all done, all (requests|points|questions|items|your questions) .. (completed|answered|taken care|handled|covered|done), glad (we|i) could help, glad (that |)(helped|to help|to have helped), (happy|glad|pleased) to have (helped|sorted|solved|settled|resolved|fixed|answered), that should (settle|do|sort) it, have a (great|nice|lovely|good|fab|wonderful|fantastic) (day|evening|weekend|one|night|week|trip|afternoon), you are (most |very |)welcome, ^any time, ^anytime, my pleasure, answers your (query|question), answered your (query|question|questions|enquiry|inquiry), (question|questions|enquiry|inquiry|query|queries|requests|everything) .. answered, fully covered, good to go, that covers, everything you, taken care of, resolved, we consider, considered (closed|resolved|answered), enjoy, you now have (everything|all), case (is |)closed, (fully|all) (sorted|set|done), (whole|full) (story|scoop|picture), that is a wrap, request (is |)(completed|closed), that should (cover|answer), wraps, thank you for using, pleased to have been, all the best, safe travels, no further action, marked as (answered|resolved|solved|closed), happy to (help|assist) with anything else`,
  ),
  invite: list(
    `(how|what) (can|may|could) (i|we) (help|do|assist)( you| for you|), what is (it|this|that) about, what exactly is it about, what is (it|this) regarding, what (brings|brought) you, tell me what it is about, how can i be of, what seems to be the`,
  ),
  rate: list(`
    was (this|that|it) (article |answer |)(helpful|useful|the answer),
    (was|is) that (your|the) (question|answer), did you find, (is|was) (this|that|it) what you (meant|wanted|needed|were),
    did (this|that|it|we) (article |)(answer|help|solve|resolve), helpful, rate (this|your|us|our|1),
    how did we do, was this the answer
  `),
  apologise: list(`sorry, apolog*, regret, forgive, excuse`),
  care: list(`
    i am (so |very |really |truly |deeply |)sorry, sorry (to hear|for your|about your|for the loss),
    condolence*, my heart, must (be|have been) (awful|hard|terrible|frightening|difficult|horrible|stressful),
    sympath*, take (good |)care of yourself, hope (you|he|she|they|nobody|everyone), thinking of you,
    for your loss, get well, breathes, i understand how, i can imagine, i am really sorry, deeply, no wonder,
    what a (night|shock|scare),
    (hear|see|tell|imagine|understand) how (stressful|hard|upsetting|difficult|awful|frightening|worrying|painful|distressing|much), (what|such) a (horrible|terrible|awful|dreadful|difficult|hard|sad|painful|frightening) (thing|time|situation|experience|day|week), (sounds|is) (really |so |truly |)(awful|terrible|horrible|dreadful|frightening|heartbreaking|distressing), my thoughts are`),
  greet: list(`
    hello, hi, hey, hiya, good (morning|afternoon|evening|day), welcome, dear, heyy*, greetings, evening,
    morning
  `),
  link: list(`
    https, http, www, see (our|the|this) (page|article|website|site|faq|guide), visit (our|the), find .. here,
    can be found (here|at|on), our (website|help centre|help center|faq), click here, this (article|page|guide),
    here is (an|the|a) (article|page|guide|link), check out our, see, please see
  `),
  cheer: list(`
    yay, woohoo, woo hoo, hooray, hurray, great news, good news, congrat*, congratulations, awesome, fab,
    fabulous, hiya, oh snap, boom, oops*, yess*, excellent taste, great taste, lucky you, exciting, excited,
    super exciting, love ya, ta da*, hot stuff, kidding, woot, bestie, brilliant news, wonderful news,
    how (exciting|fun|lovely|wonderful), what (fun|an adventure|a pleasure|a treat), digital detox, haha*, cheer up, keep (smiling|snuggling), happy days,
    whoops*, fun fact, silver lining, bright side, yippee, awww*, ooh*, guess what, merry, ho ho, ho ho ho, plot twist, chin up, pinky promise, happy (holidays|christmas|easter|halloween), tee hee, hee hee, giggle, whee, uh oh, easy peasy, no drama, surprise, eek, eeek, yikes, ouch, whoopsie, howdy, ahoy, rawr, meow, woof, teeny, drumroll, sweethearts, silly, happy shopping, what a (lovely|beautiful|gorgeous|wonderful|great|perfect) (day|morning|evening|time), woke up on the wrong side
  `),
  bright: list(
    `fun, happens, joke, enjoy, sweet, perfect, wonderful, great, love, pop, rock, cheers, smile, have a (great|lovely|wonderful|fantastic|fab) (day|weekend|evening), amazing, fantastic, good things, great choice, good choice, party, lol`,
  ),
  blame: list(`
    you (should|ought to) have, you were (informed|told|warned|advised),
    you (failed|forgot|neglected|did not (read|check|follow|inform|provide)),
    your (own |)(fault|mistake|responsibility|error|negligence), please make sure,
    as (clearly |)(stated|explained|described|mentioned) in (our|the), next time, could have been avoided,
    can be avoided, user error, are binding, you are responsible, had you,
    customers (are|must|should) .. (responsible|expected|obliged), you accepted, you agreed, in future,
    you (must|need to) be more careful, pay attention, read (the|our) (terms|conditions|policy), you chose,
    if you had (read|checked|followed|taken|been|locked|kept), it is important (to|that you),
    responsibility of the, (travellers|travelers|passengers|customers|guests|clients) .. (advised|expected|reminded|do well) to, (is|are) (obliged|required) to, you are expected to, under section, our terms (state|require|clearly), somebody forgot, you forgot, double check,
    you (would|could|might) have (avoided|prevented|known|seen|noticed|read), should have (read|kept|checked|been|known|thought|told|asked|paid), (ought to|should|could) have been (kept|checked|read|locked|reported|stored|packed|told), expected to (take|be|keep|show) .. (care|careful|attention), (one|we) (does |do |)wonder* (how|why|whether),
    (must|should|ought to) always, careless*, negligen*, avoidable, it was your (choice|decision),
    before complaining, you (probably |must have |may have |)(entered|typed|used|gave|put|chose|picked) the wrong, people do that, nobody forced, self inflicted, if only you, kindly (read|ensure|note that you), it says so,
    (that|this|it) (is|was) (on|down to|up to) you, (was|were) up to you, (ought to|should|could|might) .. have (checked|read|known|noticed|kept|asked|told|thought|paid|looked|locked|planned|booked|arrived), had you (kept|read|checked|told|paid|booked|asked|locked|followed|arrived|called|only), your own (doing|choice|mistake|fault)`),
  dismiss: list(`
    calm down, relax, (in|into) perspective, do not (cry|panic|be dramatic|overreact|stress|you worry), patience is, be patient,
    no big deal, not a big deal, these things happen, it happens, happens to,
    that is life, chill, get over, whatever, not our (problem|fault), nothing (we can|to worry), is normal,
    we appreciate your business, no need to (shout|worry|get|panic), as (i|we) (already|have already),
    things could be worse, could be worse, look on, cheer up, not that bad, hang in there, take a deep breath,
    deep breath, one of those, oh well, before you know it, c est la vie, everyone has,
    nothing (special|unusual|out of the ordinary), (everyone|everybody) s .. (has|have|is|are), not the (only|first) one, no reason to (panic|be upset|be angry),
    not the end of the world, only money, get used to, that is how it is, so what, exaggerat*, overreact*, lighten up,
    no use crying, life goes on, stay positive, if you say so, worse things, happens all the time, happens to (everyone|everybody|the best),
    not to worry too much, (try not|do not|no need|no point) .. (worry|worrying|upset|upset about|stress|stressing|fret|fretting), not that serious, not so bad, not as bad as, perfectly normal, (completely|totally|quite|entirely) normal, (happens|happen) to (loads|lots|many|plenty|most|the best|all),
    you are not alone, you are not the, no harm done, bear with it`),
  thank: list(`thank you, thanks, much appreciated, appreciate`),
  wantsHuman: list(`
    (agent|human|person|representative|operator|supervisor|manager|advisor|adviser|someone|somebody|technician|colleague|rep|people) (please|pls|now|plz),
    (speak|talk|chat) (to|with) (a|an|the|your|one of|some|real|someone|somebody|anyone|anybody|any),
    (speak|talk|chat) (to|with) (human|person|agent|people|support|accounting|management|customer),
    get me (a|an|the|your|someone|somebody) , (connect|transfer|put|pass) me (to|through|with|over|on),
    (i|we) (want|need|would like|demand|require) (a|an|to (speak|talk|chat)|someone|somebody|your) (real |actual |live |)(human|person|agent|representative|supervisor|manager|operator|technician|colleague|adviser|advisor|someone|somebody|rep),
    (i|we) (want|need|would like) (someone|somebody) to (call|ring|phone|speak|talk|contact), real (human|person|agent), actual (human|person),
    live (agent|person|chat), human being, call me,
    give me (a |an |the |)(human|agent|person|technician|manager|supervisor|representative|call),
    get me (someone|somebody|a human|a person|an agent|a supervisor|a manager|the colleague|the manager),
    get me the, want (a|an) (human|agent|person|supervisor|manager),
    is there (a|any|anyone|anybody|someone) (human|person|real|i can|who|to), said (agent|human|person),
    escalate, someone (who can|in charge|responsible|real), customer service (agent|rep), phone me, ring me,
    a person, can (someone|somebody) (call|ring|phone|help|look), speak with, talk to (a|some|any|your),
    your (manager|supervisor), get (a|an) (human|agent|person), a human, an agent, the (person|human|agent), real person, (let|have) (me|someone) (talk|speak|call),
    write to (someone|somebody|anyone), (someone|somebody|anyone|anybody|colleague|people|nobody|one) i (can|could) (talk|speak|write),
    (can|could|will) (someone|somebody|anyone|a colleague|one of your (people|colleagues)) (look|take|write|check|read|step), takes over,
    (could|can) (someone|somebody) who, (to|with) a (machine|bot|robot|computer), not a machine, is there someone,
    (connect|transfer) me (now|already|please|will|at last|finally|then), (not|just|please) (connect|transfer) me,
    asked for (someone|somebody|a|an), wait for a (person|human|colleague), is there (really |)(nobody|no one), nobody there,
    (someone|somebody) who (listens|can help|understands|helps|works), i need (someone|somebody), get someone, human human, agent agent,
    (still|again) no (person|human|agent|one|body), (person|human|agent) was it, no (agent|agents|human|humans|people|person|one) (work|works|there|here|free|available|left), (still|so|again) no (agent|agents|human|humans|people|person), (someone|somebody|anyone|anybody) .. who is a (person|human), one of (those|your|the) .. (humans|people|persons|agents), with a pulse, no (one|body) free, nobody free, put me (through|trough|thru), (not|never) (talking|speaking|chatting|explaining) .. (to|with) a (bot|machine|robot|computer), (go on|talk|speak|chat) (to|with) a (machine|bot|robot|computer) now, no more (bot|bots|machine|machines), (fraud|security) (person|team|department|desk), (speak|talk|chat) (to|with) .. (employee|adjuster|banker|staff|human|person|agent), an employee, (some|any)one (real|human), employee please,
    (anybody|anyone|somebody|someone) (there |here |)(i|we|who) .. (talk|speak|chat), (can|could|will|would) you (please |)(transfer|connect|put) me, who can i (ring|call|phone|talk|speak), who do i (ring|call|phone|talk|speak), voice on the phone, (patch|pass|hand) me`),
  noHuman: list(`
    no (agents|agent|human|humans|people|person|calls|transfer),
    do not (transfer|connect|put|pass) (me|us), do not want (a|an|another|any) (human|agent|person|people|call|transfer), do not want to (talk|speak|be (transferred|connected|put|passed)), without (an|a) (agent|human),
    not (a|an) (agent|human|person), no need (for|to (speak|talk)) .. (person|human|agent|someone|somebody|anyone), do not need (a|an) (agent|human|person), no .. (department|person|agent|human|colleague|call) (needed|required|necessary), (do not|dont|never|without) (give|get|send|fetch|bring|pass|hand|want|need) .. (agent|human|person|colleague|someone)`),
  distress: list(`
    died, dead, death, passed away, funeral,
    lost (my|our|his|her) (mum|mom|mother|dad|father|husband|wife|son|daughter|baby|dog|cat|brother|sister|child|partner|home|house|job),
    (in|to the|at the|a|from the) hospital (with|since|now|bed|ward|and|because|after), in (the |)hospital, hospitali*, intensive care, cancer, ambulance, emergency, injur*, hurt, bleeding, burnt, burned, burning,
    burns, burn, fire, smoke, explod*, crying, in tears, to tears, cry, tears, scared, afraid, terrified, cried, sob*, weep*, wept, bawl*, sick with worry, in shock, traumati*, humiliat*, mortified,
    panic*, desperate, frightened, widow*, grandmother died, pregnant, diabetic, insulin, stranded,
    stuck at, robbed, stolen, hacked, scammed, fraud, evicted, homeless, broke,
    can not (pay|sleep|breathe|afford|eat), suicid*, depress*, anxious, anxiety, heart attack, her heart,
    his heart, stroke, surgery, chemo*, accident, crash*, flood*, break in, broken into, freezing, no heating,
    smells of gas, blocking, singed, cuts, miscarriage, divorc*, lonely, worried sick, begging, shaking,
    late (husband|wife|mother|father|mum|dad), ashes, grief, grieving, medication, disabled,
    lost everything, ruined, buried, burial, lie awake, lying awake, sleepless, dying, in pain, cremat*, hospice, beside myself, heartbroken, devastat*, overwhelm*, nightmare, worried, frantic, hungry, trapped, locked out, at my wits, can not cope, trembling, memorial, a e, bruise*, pushed, threaten*, assault*, attacked, shouted at, bully*, harass*, rash, allergic (reaction|shock), choking, poison*, do not know what to do, roof, at a loss, no idea what to do, giving up, out of options,
    (dad|mum|mom|mother|father|husband|wife|son|daughter|brother|sister|nan|gran|grandad|friend|partner) passed, stuck (in|at|on), (not|nt|never|hardly) slept, in labour, in labor, oxygen, nothing (left |)to (eat|feed), no money (left|for), feed (the|my|our), emptied my, cleared out my, power is out, no (power|heating|electricity|hot water), terrif*, hysterical, breaking down, falling apart,
    heartbroken, late (wife|husband), gutted, at breaking point, end of (my|our) (rope|tether|wits), where is my (daughter|son|child|kid|boy|girl|mother|mum|dad)`),
  anger: list(`
    waste of (my |)time, disgrace, what a joke, shame on you,
    furious, fuming, angry, livid, outrage*, disgust*, unacceptable, ridiculous, unbelievable, a joke,
    kidding me, are you kidding, sick of, fed up, had enough, worst, useless, pathetic, appalling, scandal,
    shame on, shameful, incompetent, lawyer, sue, third time, fourth time, fifth time,
    (three|four|five|six|3|4|5|6) times, last time, never again, wtf, hell, damn, stupid, liar, lied, rip off,
    robbery, terrible, horrible, how dare, still waiting, second day off, i hate, stop (it|this), insult*,
    complaint, what the, no words, speechless, disgraceful, shambles, appalled, infuriat*, nonsense, bullshit, crap, thieves, cheat*, ombudsman, not acceptable, enough is enough,
    what kind of (company|service|people), had it with, you (lot|people), how can you, beyond a joke, taking this (further|to), absolute (joke|shambles|farce|disgrace), sick and tired`),
  objects: list(
    `(in|for) my (own |)(case|one), (that|this|a|the) (rule|general rule) or, about mine, (that|this|it) for mine, in general but, (hold|holds|go|goes|apply|applies|count|counts|valid) for (mine|me|my), mean for me, general rule, (still no|not an|no) answer, question is still, my question, no, nope, not what, that is not, this is not, it is not, not a, wrong, i said, as i said, like i said, i asked, i am asking, i meant, i mean, i already, already told, already said, already gave, did you (read|even|not), do you (read|even), you (literally |)(skipped|ignored|did not), does not (help|answer|work), did not (help|answer|work|ask), not helpful, never asked, what about, answer my, not my, none of, are you (kidding|serious|even|blaming), seriously, again, i do not want, i did not ask, i am not, but i, nothing about, what, huh, unbelievable, forget it, and (the|my), read (my|what), useless, still (not|no), i have (no|not|already), is not (in|what|it|there|my|true), nobody, no one, disgusting, hello, ^come on, haven not, just the, i need,
    not listening, someone else s, somebody else s, (i|we) (wanted|needed|meant) the, how does (that|this) help, why are you (telling|sending|giving|asking), (the|that) (second|third|fourth|same) time, sent me that, that link again, nothing to do with, did not (fix|solve|change), (wrong|different) (order|person|item|one|thing),
    just answer (this|it|me|my|the), still need to know, not (answer|answered) (this|that|it|me|my|yet), you answered that, (do not|did not) think you (answered|understood), want to know is`,
  ),
  accepts: list(`
    thanks, thank you, thx, ty, cheers, great, perfect, ok, okay, k, fine, good, brilliant, ace, lovely,
    excellent, yes, yesss*, yep, yup, cool, nice, sweet, got it, noted, understood, fab, ta, sorted, clear,
    wonderful, appreciated, much obliged, it did, helpful, alright, right, better, that is all, no need,
    works for me, finally, sure, ^confirm, go for it, go ahead, ^proceed, (please |)do (it|that|so)( please|), ^please do, thank u, thank, lifesaver, (no|nope|nah) (thanks|thank you|that is (it|all)|it is fine|its fine|all good|i am good|that is fine|need|worries|problem), that is (it|all), works for me, (that |it )works, all good, that will do, that is what i need, got what i (need|needed|wanted), (19th|noted), no (more |further |other |)(questions|question), all i (needed|wanted),
    (that |this |)(makes sense|sorts it|helps|clears it up), good stuff, phew, all i wanted`),
  recalls: list(`
    like i (said|wrote|typed|told|put), i just said, as (i |just |already |)(said|put|wrote|written|stated|mentioned|told|above), see (above|my|the first), (is|it s|says|s|was|up|written|stated|right) (above|up there), right there,
    first (line|message|sentence), in my (first|last|opening) (line|message|sentence), scroll up, already (told|gave|said|wrote|sent|given|mentioned|typed),
    i (just |already |)(told|gave|sent|wrote|said|typed) (you|it|that|so|this), (just|already) (told|gave|said|wrote) you, (you|u) have (it|that|them) already, up there, still the same, top of (this|the) (chat|page|conversation), same as (above|before),
    you (just |already |)asked (me |)(that|this), start of (this|the) chat, (beginning|top) of (this|the|our), already (answered|provided|entered|supplied|shared), gave (it|that|you) (already|above|before)`),
  tried: list(`
    (did|done|tried) (that|this|it|both|all|everything|already), already (did|done|tried),
    i (have |)(already |)tried, have (already |)tried, did both, twice already, i did, (i|we) (have |)already, restarted, rebooted, reinstalled, did that, have (just |)(done|been through), (no|without) (luck|success|effect)
  `),
  stands: list(
    `(is|are) (now |already |)(active|live|in place|in force|effective|up and running), (you|it|that|this|they) (are|is) now`,
  ),
  laughs: list(`haha*, hehe*, lol, oops*, whoops*, yay*, yipp*, wohoo*, woohoo*`),
  stung: list(
    `funny, kidding, joke*, joking, serious*, laugh*, wow, excuse me, beg your pardon, disgust*, shame*, how dare, insult*, rude, tasteless, heartless, did you (even |)read`,
  ),
  now: list(`now, already, as of now`),
  spared: list(`nothing (more|else|further)`),
};
