import { lesson, type Lesson } from '../knowledge.ts';

/** What the bot team made up to train the classifier: how people might put each matter. */
export const SENTENCES: readonly Lesson[] = [
  lesson(
    'order_status',
    `
    you said #day and nothing came, the tracking shows nothing for my order
    has my order been sent out already | we leave at the weekend, will #order make it before that | where is my shipment right now
    you had named sunday and I waited in vain | saturday was the day you gave, no delivery so far
    bought and paid on #day, no idea where it has got to
    it never showed up on the promised day, any new date for #order
    my purchase from #day was paid at once, where has it gone | I paid long ago and cannot tell where #order is stuck
    where is #order | do you know where my package is | where can #order be | tell me where my order #order is
    my order has not come | it hasn't arrived | nothing has been delivered so far | when can I expect #order
    how much longer will my delivery take | should be on its way but I see nothing | where did you send my stuff
    when does #order come | when does it come | when is #order coming | what about the arrival | when do I get #order
    tell me the arrival day | tell me when #order arrives | the parcel was supposed to be here yesterday
    track my parcel | can you track #order for me | when will my delivery get here | has my order shipped yet
    what is the status of #order | where has my package got to | my parcel keeps me waiting | any news on #order
    is my stuff on its way | which day should I be home for the delivery | my order has not turned up, where is it
    when will my things be here | expected arrival date of #order | is #order out for delivery today | delivery date please
    tracking gives me no information at all | placed an order days ago and there has been silence
    how long until my package arrives | order tracking | when is #order due | where's my stuff
    it should have been here by now | want to know when #order will be delivered | status update on my order
    has it left the warehouse | when will it arrive | what time is my parcel coming | is it coming this week`,
  ),
  lesson(
    'password_reset',
    `
    how do I enter my account again | have access to the account again | get into my account once more
    a reset link please | may I have the reset link | somebody locked me out, reset it
    the link should have worked for 48 hours but it had run out | until when is the mailed link usable | after what time does the reset link stop working
    your mail's link leads nowhere any more, mail me a fresh one | it claims the link is outdated, another password mail please
    locked myself out | tried too many times and now it is locked | the login page rejects me | it won't let me in
    my password stopped working | password not accepted | the site says my details are wrong
    I lost my password | the website will not let me sign in | reset my password please | login does not work
    how do I get a new password | I am locked out of my account because of the password | password forgotten
    mail me something to choose another password with | my log in is refused every time | cannot get in
    it says wrong password when I sign in | I don't remember my login details | please help me log on again
    need to change my password, the old one is gone | unable to log in | can not sign in there
    I tried five times and now I cannot log in | password reset link | the reset mail never came
    I can't remember what password I used | sign in problem | can't access my account any more | how do I log back in`,
  ),
  lesson(
    'opening_hours',
    `
    how late may I come in today, and is someone there on sunday
    my shift ends at six, would I still find you open | can I come after work | do you have late opening
    what about sundays | is someone in the store on saturday | closed on sundays or not | until when can one come in
    I want to try the sofa in person, when is that possible
    when does the showroom open | open on a sunday or not | until what time can I visit the store | shop hours
    what time do you close today | weekend hours of the showroom | your opening times please
    can I come by on saturday evening | business hours of the shop | what days are you open
    I want to visit your store, when can I come | sunday hours, are there any | closing time of the showroom
    how late can one visit you | which hours is the store staffed | could I drop in on sunday | store times
    am I able to see the furniture in your showroom on a weekday evening | when can I look at things in person
    opening hours | what are your hours`,
  ),
  lesson(
    'return_policy',
    `
    returns: deadline, costs | what time remains for a decision | what time remains for sending it back
    my partner got a wrong size, we mean to return that | a wrong colour was ordered, and we mean to return that
    not sure that I will keep it, what then | returning a gift that I was given, and the fee for it | do you take stuff back, how long, how much
    as a present it may have to go back, what is the time limit
    last day for sending #order back, and the price of it | the final date for a return of #order plus your fee
    my sister got this as a present and owns one, for how many days may I bring it back | would handing it back cost me something
    are goods taken back by you | returning something, how long and how much | time limit and fee of a return
    it's too big and must go back | thinking of giving it back maybe | who bears the price of the label
    time left for bringing an order back, and at whose expense
    how do I send an item back | return policy please | I do not like it, can I return it
    number of days allowed for returns | what does a return cost me | is sending back free | return window
    the item is not what I hoped for, back it should go | is the label at my expense
    until when can things be returned | I changed my mind about the lamp, how does a return work
    who pays the postage if I bring an item back | returns policy please | how long after delivery can I return something
    I would like to return part of what I ordered | cost of returning an article | is there a fee for returns
    can I give it back if it does not suit the room | what is the deadline to send stuff back
    for what time is it returnable | the time I have for returning this | rules for returns | return period
    am I charged for sending a parcel back | I want to return it`,
  ),
  lesson(
    'address_change',
    `
    is it possible to deliver elsewhere | can delivery go elsewhere
    could the order be delivered to some other place | is a change of the delivery place possible
    #order is headed for my former home | the destination is where I used to live
    please route the order to a different house, the old one is empty | an outdated address slipped into my order, please fix
    alter the place of delivery | can you deliver it to my office instead | nobody is home, bring it to my parents
    since our move the order still carries the former street | please send #order to some different address
    can #order still go to another address | the parcel should end up at a new place | deliver it to my neighbour's address
    I no longer live there, send #order to my current address | ship #order to this address instead
    I have moved, please deliver to my new address | change the address of the delivery #order | the order shows a wrong street
    can the parcel go to my office instead | I typed the wrong street in the order | please send it somewhere else
    update the shipping address | deliver #order to another place | I need to correct the house number
    the parcel goes to my old flat | redirect my delivery to my parents | how can I alter the address for #order
    the address on the order is out of date | could you ship it to a new address | new delivery address for my order
    we have moved house, the order knows only our previous street | different address for the shipment please
    switch the destination of my parcel | I gave you the wrong address | it must not go to the old address`,
  ),
  lesson(
    'gift_card_balance',
    `
    some of my gift card is spent, tell me the rest and its last day | rest and last day of #giftcard please
    is there money on this card #giftcard | I came across an old gift card, is it any good | has my gift card run out
    for what time may I spend #giftcard, and what sum
    the sum on my gift card please | check the balance of #giftcard | when does my gift card run out
    is there anything left on the voucher card #giftcard | gift card balance please | has my gift card got an end date
    remaining credit on a gift card | a birthday gift card, what is its worth
    last day to use the gift card | what is the value of #giftcard | how much have I still got on the card #giftcard
    expiry date of the gift card | look up a gift card please | amount on a gift card
    is #giftcard still valid | my gift card, how much is still there | balance enquiry for a gift voucher
    how much remains on #giftcard`,
  ),
  lesson(
    'cancel_order',
    `
    halt an order so that it is never sent
    it is unsent so far, cancelling my order is what I need
    my child bought the #product on my login, we do not want it, stop the purchase
    cancel #order and pay me back | undo the purchase, and by what day is my payment returned | call it off and refund me
    my child pressed buy by accident, stop it | a local store had it, so cancel #order | it takes too long, cancel it
    I clicked twice, I only want one | please do not send it, I have it already | I don't want the item any more
    I ordered a wrong thing, call it off | my kid ordered it, I do not want it | our boy got hold of my login and ordered, undo that | my daughter bought it, we don't need it
    cancel my order | I do not want #order any more, stop it | please call off the delivery and cancel | cancel #order
    I ordered by mistake, can you undo it | how can I cancel a purchase | I need to cancel before it ships
    stop my order from being sent | withdraw my order #order | bought it twice by accident, cancel one of them
    I found something better and want to cancel the order | kill the order please | is it too late to cancel
    drop #order, I no longer need it | can I get out of this order | cancellation of #order
    please do not ship it, I want my order cancelled | I have changed my mind, cancel the purchase
    I want to cancel`,
  ),
  lesson(
    'double_charge',
    `
    #money left my account twice | #money left twice, one should come back | one of two sums of #money ought to come back
    charged two times on the account for one order | the account was charged twice
    I paid double for #order, by when is the second payment refunded, and what sum is it
    just one of these debits is right | return one of the two sums | #money was debited twice from the account
    #order got billed double, that is my trouble | there was a second charge on #order
    twice the same sum of #money from your shop although I placed a single order | two equal debits and just one purchase, please fix
    give the extra payment back | the surplus debit should be returned
    my partner found that our payment went out double | #money went out double | #money and once more #money for the same thing
    2x #money on the statement | #money taken twice | you have taken #money from me two times
    my bank shows your shop twice | the payment went through two times | one order, two payments
    I paid #money once and it left my account twice
    you took the money two times | the bank lists two payments for one single order | charged twice | double payment
    why was my card debited twice for #order | there are two identical charges of #money | a duplicate debit
    I paid once and you billed me twice | the same amount left my account two times | billed double for #order
    you have charged me double | two debits of #money for the same purchase | my card was hit twice
    #money was taken again although I had paid already | I see the payment twice | the second charge must be refunded
    you people debited me twice and I want the second one back | double charged for #order
    my credit card got charged two times | same payment shows up twice on my statement | I was billed two times`,
  ),
  lesson(
    'refund_short',
    `
    the refund is too low, I report that | a refund of mine is too low
    #money in the confirmation, on the account just #money | the account says #money, the mail #money | confirmed #money, account #money, why
    #money by mail and #money on the account | the letter says #money while the account shows #money | a credit of #money in place of #money
    something is missing from what I got back | the pay-out for the returned item falls short by some dollars | you gave back less than the item cost
    #money was confirmed, only #money was credited | credited #money although #money had been confirmed
    announced #money, booked #money | by mail you wrote #money and then #money was booked | of the announced #money a part is absent, it was #money
    the mail spoke of #money but #money was booked | you had confirmed #money and paid out #money
    I expected #money back and there is only #money | the refund came and it is not enough | where is the rest
    I was told #money, you paid #money | the refund is missing a part | I got less back than I should
    my refund is below what you promised | part of the refund is missing | you only gave me back #money
    I got #money back but it should be #money | the refund is too low | refund short by a few dollars
    why did I not get the full amount back | I was promised #money and only #money arrived
    you refunded the wrong amount for #order | my refund lacks some money | incomplete refund
    the refund does not match what I was told | you still owe me the rest of the refund | the remaining refund
    the sum you paid back is smaller than agreed | only some of my money came back | not the whole refund was paid
    I sent it back and got #money instead of #money | refunded #money, not #money | you kept part of my refund
    the refund you sent is short`,
  ),
  lesson(
    'warranty_model',
    `
    how long is the guarantee on the #product | does the #product have a warranty | warranty period of my #product
    warranty years please | is my machine still covered by the guarantee | guarantee for a mattress
    what warranty comes with the #product | for how long is the #product covered | warranty on the #product
    is there a guarantee if it breaks | years of guarantee for the #product | warranty length please
    I bought a #product, how long does the warranty run | what is the warranty of the #product, not the #product
    warranty terms for the espresso machine | coverage period for my mattress | how long is it under warranty`,
  ),
  lesson(
    'compatibility',
    `
    which model of it belongs to the #product | I own a #product, name me the matching one | the proper one for a #product
    does the #part fit the #product | is the #part compatible with my #product | which filter belongs in the #product
    will this topper go on the #product | can I use the #part with the #product | right filter for my machine
    what topper fits my mattress | does #part work with the #product | is this the correct part for the #product
    I have a #product, which part goes with it | wrong size filter, which one fits | fits or not
    are the filters interchangeable | would the #part suit my #product | looking for a matching filter for the #product
    do I need the #part for my #product | compatible accessories for the #product | can the #part be used on a #product`,
  ),
  lesson(
    'lost_parcel_distress',
    `
    how long will the new one be | and how long will the replacement be
    till saturday, is that feasible | the depot has no trace of #order and I need it soon
    the thing for the funeral did not come and the day is near
    flowers for the burial are still missing, please help | the burial is on #day and the parcel for it has not reached us
    nothing got here and the burial is on #day | the wedding things are still not with us, help
    it is marked as handed over but nobody gave me anything, the feast is on #day | no movement in the tracking and our party is on #day
    could a second one reach me by #day | ship it anew so that it is here in time | what we ordered for the funeral did not reach us
    decorations for the marriage did not turn up, the ceremony is on #day | nothing turned up and it is meant for a burial
    order a second one for me | will there be a fresh parcel | get the item out to me once more
    the tracking has said lost since monday | your courier lost it | lost on the way, and the ceremony is near
    they tell me my package is lost and the wedding is on #day | the parcel is gone, the funeral is on #day
    the package was lost and the wedding is close | the package has vanished and the funeral is on #day
    tracking says lost and the event is this week, please help | the carrier lost our parcel | parcel lost in the post
    it never arrived and the ceremony is on #day, I am desperate | you lost my package, which I need before #day
    the delivery is missing and I cannot replace it anywhere else | I'm crying, my parcel is gone
    the courier cannot find my package | lost package #order, I need another one sent | my shipment disappeared
    the things for my daughter's wedding are lost | it is lost, what am I going to do | please send a replacement parcel
    it was for my mother's funeral and now it is lost | delivery lost, need a new one in time for #day
    the parcel went missing, #day is too soon to reorder | they have lost #order`,
  ),
  lesson(
    'bereavement',
    `
    my uncle died recently, and had an account with you | close a dead person's account | stop the mails to #email, my late father
    your newsletter wished a dead person a happy birthday, make that stop | which documents does a death call for
    stop the mail to a dead person | it belonged to my late mother, close it
    advertising keeps greeting someone who is dead, end that | my husband is dead and you still write to him
    but my wife has died | an unpaid bill of my late father has come
    how do I tell you that a customer died | the account holder has died | I am sorting out my late father's things
    my mother is dead, please close everything | he passed away, and I found emails from you
    my husband passed away and his account must be closed | my mother has died | how do I close the account of a dead person
    I am writing because my father died last week | death in the family, please delete her account
    my late wife had an account with you | my sister is no longer alive, what happens to her account
    I must tell you: one customer has passed away | after his death his orders must be sorted out
    closing an account after a death | my dad has passed and mail keeps coming in his name
    my mum passed on, please stop everything in her name | I'm the executor of the estate of a customer
    her account is left to me after my wife died | she is dead and still gets your letters`,
  ),
  lesson(
    'fraud',
    `
    my account #email was taken over, lock it | someone ordered for #money with my account | someone else uses my account, lock it
    a parent opened a link in a mail, now orders appear in the account | who talks with me about an order, for I made none
    #order cannot be real, we were all asleep
    a relative fell for a phishing mail, and strangers order with the login | dad gave away the login on a fake site
    #order was placed in the middle of the night, not by us | nobody of us was awake at the hour of #order | did a person really place #order, at that hour
    a purchase over #money under my name which I never placed | out of nowhere an order of #money, this frightens me
    is #order genuine, it came at night
    #order is not from me | this purchase is not mine | nobody here made #order, was it faked | strangers are buying things on my account
    somebody is using my account to shop | phishing got my mum's login and goods are being ordered with it
    there are logins that are not mine | it was charged to my card and I did not do it | is this order genuine, I made none
    at night somebody placed #order | my account is being used by someone | things are ordered in my name by somebody else
    someone else used my account to order | an order is there, and I never made it | I have been hacked
    an order of #money that is not mine | somebody bought things with my account | my account was broken into
    I did not place #order, this is fraud | a stranger has access to my account | unauthorised order of #money
    my card was used by a thief in your shop | please lock my account, someone is ordering with it
    a confirmation came for an order, but I placed none | unknown purchase in my account | identity theft
    block my account immediately | I never ordered this, somebody stole my login | suspicious order on my account
    that purchase was not me | someone got into my account and bought stuff | fraudulent order #order
    this order isn't mine, I did not buy that`,
  ),
  lesson(
    'promised_yesterday',
    `
    settled by phone and then forgotten | #ticket was settled by phone, nobody acted on it | see #ticket, your side of it is still undone
    the assured voucher over #money is still not in my mailbox | there is no code yet, only the promise of a voucher
    somebody by phone said that a voucher would come | no trace of the voucher I was to get
    on the phone they said there would be #money credit, nothing is there | the voucher from the call has not come
    #ticket says I get a voucher, where is it
    your colleague promised me a voucher in a call | I was told I would get a credit of #money
    where is the voucher that I was promised | yesterday an agent said I get #money and nothing has come
    you promised me compensation | I have a ticket #ticket about a voucher | the goodwill credit has not arrived
    the man on the phone said you would send a voucher | still no voucher for my trouble | promised credit missing
    I called and they offered me #money as an apology | follow up on ticket #ticket | what about my promised voucher
    a voucher of #money was agreed in a call | will the #money come or was it empty words | the lady I spoke with promised #money credit, I never got it
    I was promised a gift voucher and did not receive it`,
  ),
  lesson(
    'invoice',
    `
    the invoice for it too | could I have the bill
    the envelope held no invoice | I never got an invoice | I want the receipt as well
    invoice of #order required | send me a receipt | can I have a bill for my order | invoice please
    my accountant wants an invoice | where can I download the receipt | please mail the invoice | copy of the invoice
    no invoice was in the box | I need a receipt for #order for my taxes | the invoice is missing
    could you resend the receipt to my mail | an invoice for the company | proof of purchase please
    I need the receipt | also, I need an invoice`,
  ),
  lesson(
    'policy_exception',
    `
    return something when 30 days are over | after 30 days, can it be returned
    still in its box, may it go back slightly over the time | only some days over, please turn a blind eye
    can something be returned when the 30 days are over | the deadline is over and I hope for an exception
    an injury kept me from returning within the period | do sick people get more time for returns
    the box is sealed, the deadline passed just recently, could you still accept it | received on #day, then ill, so please be generous
    returning when the period has ended | how strict are you about the return period | I have a reason for being late
    just slightly late with it, could you be kind | can #order still go back | being laid up I missed sending it
    delivered on #day, is it too late | I broke my arm and missed the date | we had a baby and forgot to return it
    the 30 days are over but I have a good reason | it arrived on #day and I only opened it now, may I return it
    will you make an exception on a return | late return, yes or no
    I missed the return date as I was ill | accept it although the period is over
    it was delivered on #day and I could not return it in time, I was in hospital | please make an exception for me
    I am past the 30 days, is a late return possible | the return window closed while I was abroad
    can you be lenient, my deadline for sending it back has passed | too late to return, any exception
    I had an accident and missed the date to send #order back | is it possible to return it after the deadline
    it came on #day, can I still send it back | would you still accept a late return | return after the window
    I know it has been more than a month but could I still return it | could you bend the rules, I was sick
    can I still return #order`,
  ),
  lesson(
    'price_match',
    `
    the same thing was seen for #money, what is possible on #order | there is the same thing for #money
    yesterday it was #money at a different store | somebody offers the same for #money
    the other shop wants #money for it | I came across it at #money, please adapt #order
    the neighbour's price is #money | mine was dearer than it is at others | compensate me, a different shop is cheaper
    best price promise for #order, a rival takes #money | any guarantee that yours is the lowest price | at #money elsewhere today, would you lower it
    a competitor asks #money | identical item for less, #money
    could I have it at #money too, I can show you where | here is an offer for #money, do the same | other offer #money
    soon after my order the price fell, is there compensation | elsewhere they ask #money, so pay me the gap | now it is #money somewhere else | I have a screenshot of a lower price
    another shop has it for #money | can I have it for the lower price | refund the difference to #money
    I saw it cheaper in another shop | do you match prices | the same item costs #money elsewhere | price match please
    it is #money at a competitor | your price dropped after my purchase, pay me the difference
    another store sells it for less, adjust mine | found it for a lower price
    can you adjust the price, it is now #money | is there a price guarantee | it went on sale right after I ordered
    I paid too much, it's cheaper online | a rival offers it at #money | same product for #money on another site
    match the lower price of #money | refund me the price difference | it now sells for #money`,
  ),
  lesson(
    'delivery_info',
    `
    what does delivery cost | how long does standard shipping take | is delivery free | shipping fees
    from which amount is shipping free | how fast do you deliver in general | delivery charges please
    do you ship for free | minimum order for free delivery | standard delivery time | postage costs
    how many days does normal shipping take | is there free shipping`,
  ),
];
