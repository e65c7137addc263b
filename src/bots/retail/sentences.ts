/**
 * What the bot team made up to train the classifier: how people might put each matter. Sentences are parted by bars.
 * `#order`, `#gift`, `#ticket`, `#email`, `#money` and `#day` stand where a number, an address, a sum or a date would.
 */
const WRITTEN = {
  order_status: `
    it did not come as you said, I need to know when #order comes
    I bought it on #day, it is paid, and I have no idea where it is | paid for #order and no idea where it is now
    where is #order | do you know where my package is | where can #order be | tell me where my order #order is
    my order has not come | it hasn't arrived | nothing has been delivered so far | when can I expect #order
    how much longer will my delivery take | should be on its way but I see nothing | where did you send my stuff
    when does #order come | when does it come | when is #order coming | what about the arrival | when do I get #order
    and when does it arrive | tell me when #order arrives | the parcel was supposed to be here yesterday
    track my parcel | can you track #order for me | when will my delivery get here | has my order shipped yet
    what is the status of #order | where has my package got to | I am still waiting for my parcel | any news on #order
    is my stuff on its way | which day should I be home for the delivery | my order has not turned up, where is it
    when do I get my things | expected arrival date of #order | is #order out for delivery today | delivery date please
    the tracking page shows nothing, when does it come | I ordered last week and have heard nothing since
    how long until my package arrives | order tracking | when is #order due | where's my stuff
    it should have been here by now | want to know when #order will be delivered | status update on my order
    has it left the warehouse | when will it arrive | what time is my parcel coming | is it coming this week`,
  password_reset: `
    you said the link works for some hours, but it was expired | how long does the link work | does the link expire at some point
    the link that you sent was dead when I clicked it | the reset link said expired, I need a new password
    locked myself out | tried too many times and now it is locked | the login page rejects me | it won't let me in
    my password doesn't work any more | password not accepted | the site says my details are wrong
    I lost my password | the website will not let me sign in | reset my password please | login does not work
    how do I get a new password | I am locked out of my account because of the password | password forgotten
    can you send me a link to set a new password | my log in is refused every time | cannot get into my account
    it says wrong password when I sign in | I don't remember my login details | please help me log on again
    need to change my password, the old one is gone | unable to log in | can not sign in to my account
    I tried five times and now I cannot log in | password reset link | the reset mail never came
    I can't remember what password I used | sign in problem | can't access my account any more | how do I log back in`,
  opening_hours: `
    I finish work at six, is it worth coming after that | can I come after work | do you have late opening
    what about sundays | is someone in the store on saturday | closed on sundays or not | until when can one come in
    I want to try the sofa in person, when is that possible
    when does the showroom open | are you open on sunday | until what time can I visit the store | shop hours
    what time do you close today | is the showroom open at the weekend | your opening times please
    can I come by on saturday evening | business hours of the shop | what days are you open
    I want to visit your store, when can I come | do you open on sundays as well | closing time of the showroom
    how late are you open | which hours is the store staffed | could I drop in on sunday | store times
    am I able to see the furniture in your showroom on a weekday evening | when can I look at things in person
    opening hours | what are your hours`,
  return_policy: `
    until when can I return #order and at what cost | by when must #order go back, and what do you charge
    it was a gift and she has it already, how long can it be returned and what does it cost | does it cost anything to give it back
    do you take things back | returning something, how long and how much | return window and return fee
    it's too big and must go back | I might want to return it | is the return label free or do I pay
    how much time is there to return an order and what will I pay
    how do I send an item back | what is your return policy | I do not like it, can I return it
    how many days do I have for a return | what does a return cost me | is sending back free | return window
    the item is not what I hoped for and I want to send it back | do I pay for the return label
    until when can things be returned | I changed my mind about the lamp, how does a return work
    who pays the postage if I bring an item back | returns policy please | how long after delivery can I return something
    I would like to return part of my order | cost of returning an article | is there a fee for returns
    can I give it back if it does not suit the room | what is the deadline to send stuff back
    how long can I return it | how long do I have to return this | rules for returns | return period
    am I charged for sending a parcel back | I want to return it`,
  address_change: `
    #order goes to the wrong place, I have moved | it is being sent to where I no longer live
    the order must go to another address, stop it from going to the old one | I entered the old address, can it still be changed
    change where an order gets delivered | can you deliver it to my office instead | nobody is home, bring it to my parents
    we moved and forgot to change the address | please send #order to a different address instead
    can #order still go to another address | the parcel needs to go to a new place | deliver it to my neighbour's address
    I no longer live there, send #order to my current address | ship #order to this address instead
    I have moved, please deliver to my new address | change the delivery address of #order | wrong address on my order
    can the parcel go to my office instead | I typed the wrong street in the order | please send it somewhere else
    update the shipping address | deliver #order to another place | I need to correct the house number
    my order is going to my old flat | redirect my delivery to my parents | how can I alter the address for #order
    the address on the order is out of date | could you ship it to a new address | new delivery address for my order
    we moved house and the order still has the previous address | different address for the shipment please
    switch the destination of my parcel | I gave you the wrong address | it must not go to the old address`,
  gift_card_balance: `
    I used a part of my gift card, how much do I have left and when does it expire | what is left on it and until when, code #gift
    is there money on this card #gift | I found an old gift card, is it any good | has my gift card run out
    how long can I still spend #gift and how much is it
    how much money is on my gift card | check the balance of #gift | when does my gift card run out
    is there anything left on the voucher card #gift | gift card balance please | does my gift card expire
    remaining credit on a gift card | I got a gift card for my birthday, what is it worth
    until when can I use the gift card | what is the value of #gift | how much have I still got on the card #gift
    expiry date of my gift card | can you look up a gift card for me | I want to know the amount on my gift card
    is #gift still valid | my gift card, how much is still there | balance enquiry for a gift voucher
    how much is left on #gift`,
  cancel_order: `
    please cancel it and say when I get my money | cancel #order, when is the money back | cancel the order and refund me
    my child pressed buy by accident, stop it | I bought it in a shop now, cancel #order | it takes too long, cancel it
    I clicked twice, I only want one | please do not send it, I have it already | I don't want the item any more
    I ordered the wrong thing, call it off | my kid ordered it, I do not want it | my son ordered with my account, stop that order | my daughter bought it, we don't need it
    cancel my order | I do not want #order any more, stop it | please call off the delivery and cancel | cancel #order
    I ordered by mistake, can you undo it | how can I cancel a purchase | I need to cancel before it ships
    stop my order from being sent | withdraw my order #order | bought it twice by accident, cancel one of them
    I found something better and want to cancel the order | kill the order please | is it too late to cancel
    drop #order, I no longer need it | can I get out of this order | cancellation of #order
    please do not ship it, I want my order cancelled | I have changed my mind, cancel the purchase
    I want to cancel`,
  double_charge: `
    there are two identical amounts of #money from you, I ordered one thing only, please sort it | I see two equal amounts, but I have only one order
    refund the second charge | I want the second payment back
    my husband asks why we paid you two times | we paid #money two times | #money and again #money
    why do I see 2x #money on my statement | #money taken twice | you have taken #money from me two times
    my bank shows your shop twice | the payment went through two times | one order, two payments
    I paid #money once and it left my account twice
    you took the money two times | my bank statement shows two payments for one order | charged twice | double payment
    why was my card debited twice for #order | there are two identical charges of #money | duplicate charge on my card
    I paid once and you billed me twice | the same amount left my account two times | billed double for #order
    you have charged me double | two debits of #money for the same purchase | my card was hit twice
    #money was taken again although I had paid already | I see the payment twice | the second charge must be refunded
    you people debited me twice and I want the second one back | double charged for #order
    my credit card got charged two times | same payment shows up twice on my statement | I was billed two times`,
  refund_short: `
    money is missing from my return | the refund of my return is short by a few dollars | my return was refunded with less
    the confirmation said #money, on my account there is #money | confirmed was #money, received #money, why
    your e-mail says #money, my bank account says #money | the mail says #money back, I see #money | #money was announced and #money came
    your mail said #money but my account shows #money | the confirmation said #money and I got #money
    I expected #money back and there is only #money | the refund came and it is not enough | where is the rest
    I was told #money, you paid #money | the refund is missing a part | I got less back than I should
    my refund is less than you promised | part of the refund is missing | you only gave me back #money
    I got #money back but it should be #money | the refund is too low | refund short by a few dollars
    why did I not get the full amount back | I was promised #money and only #money arrived
    you refunded the wrong amount for #order | there is money missing from my refund | incomplete refund
    the refund does not match what I was told | you still owe me the rest of the refund | the rest of my money back
    the sum you paid back is smaller than agreed | only some of my money came back | not the whole refund was paid
    I sent it back and got #money instead of #money | refunded #money, not #money | you kept part of my refund
    the refund you sent is short`,
  warranty_model: `
    how long is the guarantee on the #product | does the #product have a warranty | warranty period of my #product
    how many years of warranty do I get | is my machine still covered by the guarantee | guarantee for a mattress
    what warranty comes with the #product | for how long is the #product covered | warranty on the #product
    is there a guarantee if it breaks | years of guarantee for the #product | warranty length please
    I bought a #product, how long does the warranty run | what is the warranty of the #product, not the #product
    warranty terms for the espresso machine | coverage period for my mattress | how long is it under warranty`,
  compatibility: `
    which is the right one for my #product | what is the correct one for my machine, a #product | the right one for the #product
    does the #part fit the #product | is the #part compatible with my #product | which filter do I need for the #product
    will this topper go on the #product | can I use the #part with the #product | right filter for my machine
    what topper fits my mattress | does #part work with the #product | is this the correct part for the #product
    I have a #product, which part goes with it | wrong size filter, which one fits | fits or not
    are the filters interchangeable | would the #part suit my #product | looking for a matching filter for the #product
    do I need the #part for my #product | compatible accessories for the #product | can the #part be used on a #product`,
  lost_parcel_distress: `
    the vase for the funeral has not come, what do I do now | her picture for the funeral is not here and #day is the day
    it has not come and the funeral is on #day | my things for the wedding have not arrived, what do I do
    the driver marked it as delivered and I got nothing, I need it for #day | tracking does not move and the party is on #day
    can I get another one before #day | send a new one in time | the flowers for the funeral have not arrived
    the candles for the wedding did not come, #day is the ceremony | nothing has come and it is for my father's funeral
    I need another one | is a new one being sent | how do I get a new one
    the tracking has said lost since monday | your courier lost it | it is lost and I need it for the ceremony
    they tell me my package is lost and the wedding is on #day | the parcel is gone, the funeral is on #day
    my parcel got lost and I need it for the wedding | the package has vanished and the funeral is on #day
    tracking says lost and the event is this week, please help | the carrier lost my parcel | parcel lost in the post
    it never arrived and the ceremony is on #day, I am desperate | you lost my package and I need it before #day
    the delivery is missing and I cannot replace it anywhere else | I'm crying, my parcel is gone
    the courier cannot find my package | lost package #order, I need another one sent | my shipment disappeared
    the things for my daughter's wedding are lost | it is lost, what am I going to do | please send a replacement parcel
    it was for my mother's funeral and now it is lost | delivery lost, need a new one in time for #day
    the parcel went missing and I need it by #day | they have lost #order`,
  bereavement: `
    your newsletter wished my mother a happy birthday, she has died, please stop | my husband is dead and you still write to him
    but my wife has died | there is an open bill in the name of my father, who has died
    how do I tell you that a customer died | the account holder has died | I am sorting out my late father's things
    my mother is dead, please close everything | he passed away and I found emails from you
    my husband passed away and his account must be closed | my mother has died | how do I close the account of a dead person
    I am writing because my father died last week | death in the family, please delete her account
    my late wife had an account with you | my sister is no longer alive, what happens to her account
    I need to tell you that a customer has passed away | he died and I have to sort out his orders
    closing an account after a death | my dad has passed and mail keeps coming in his name
    my mum passed on, please stop everything in her name | I'm the executor of the estate of a customer
    my wife died and I have to deal with her account | she is dead and still gets your letters`,
  fraud: `
    my mum clicked on a link in a fake mail and now there are orders in her account | dad opened a bad link, now somebody orders things
    can #order be real, I was sleeping at that time | I was asleep when #order was made | was #order really made, I slept at that hour
    I see an order of #money in my name that I did not make | there is suddenly an order over #money and I am scared
    is this purchase of #order real, I was not even awake
    #order is not from me | this purchase is not mine | nobody here made #order, was it faked | strangers are buying things on my account
    somebody is using my account to shop | my mum fell for a phishing mail and now things are being ordered
    there are logins that are not mine | it was charged to my card and I did not do it | is this order genuine, I made none
    I was in bed when #order was placed | my account is being used by someone | things are ordered in my name by somebody else
    someone else used my account to order | there is an order that I never made | I have been hacked
    an order of #money that is not mine | somebody bought things with my account | my account was broken into
    I did not place #order, this is fraud | a stranger has access to my account | unauthorised order of #money
    my card was used by a thief in your shop | please lock my account, someone is ordering with it
    I got a confirmation for an order I did not place | unknown purchase in my account | identity theft
    block my account immediately | I never ordered this, somebody stole my login | suspicious order on my account
    that purchase was not me | someone got into my account and bought stuff | fraudulent order #order
    this order isn't mine, I did not buy that`,
  promised_yesterday: `
    agreed in a call and nothing has been done | ticket #ticket, agreed and not done | what was agreed in #ticket has not happened
    a voucher of #money promised yesterday and not received | I have no code, I was promised a voucher
    I spoke to somebody on the phone who said I would get a voucher | I should have got a voucher and haven't
    on the phone they said there would be #money credit, nothing is there | the voucher from the call has not come
    #ticket says I get a voucher, where is it
    your colleague promised me a voucher on the phone | I was told I would get a credit of #money
    where is the voucher that I was promised | yesterday an agent said I get #money and nothing has come
    you promised me compensation | I have a ticket #ticket about a voucher | the goodwill credit has not arrived
    the man on the phone said you would send a voucher | still no voucher for my trouble | promised credit missing
    I called and they offered me #money as an apology | follow up on ticket #ticket | what about my promised voucher
    a voucher of #money was agreed in a call | do I really get the #money or was that just talk | the lady I spoke with promised #money credit, I never got it
    I was promised a gift voucher and did not receive it`,
  invoice: `
    there was no invoice in the mail | I never got an invoice | I want the receipt as well
    I need the invoice for #order | send me a receipt | can I have a bill for my order | invoice please
    my accountant wants an invoice | where can I download the receipt | please mail the invoice | copy of the invoice
    no invoice was in the box | I need a receipt for #order for my taxes | the invoice is missing
    could you resend the receipt to my mail | an invoice for the company | proof of purchase please
    I need the receipt | I also need an invoice`,
  policy_exception: `
    can I return it after the period, I was injured | is there an exception for late returns when one was sick
    it is unopened and only a bit over the time, may I send it back | I got it on #day and was ill, please make an exception
    can I return something after the return period | how strict are you about the return period | I have a reason for being late
    it is only a few days over, can you be kind | can #order still go back | I was laid up and could not send it back
    delivered on #day, is it too late | I broke my arm and missed the date | we had a baby and forgot to return it
    the 30 days are over but I have a good reason | it arrived on #day and I only opened it now, may I return it
    will you make an exception on a return | late return, yes or no
    I missed the return deadline because I was ill | can you take it back although the period is over
    it was delivered on #day and I could not return it in time, I was in hospital | please make an exception for me
    I am past the 30 days, is a late return possible | the return window closed while I was abroad
    can you be lenient, my deadline for sending it back has passed | too late to return, any exception
    I had an accident and missed the date to send #order back | is it possible to return it after the deadline
    it came on #day, can I still send it back | would you still accept a late return | return after the window
    I know it has been more than a month but could I still return it | could you bend the rules, I was sick
    can I still return #order`,
  price_match: `
    the other shop wants #money for it, what can you do | I have seen it for #money, what about #order
    they sell it for #money next door | I paid more than it costs elsewhere | money back because another shop is cheaper
    best price promise for #order, I saw #money | do you have a lowest price guarantee | seen at #money today, what can you do for me
    the competition has it at #money | same model for less, #money
    would you give it to me for #money as well, I have a link | here is an offer for #money, do the same | other offer #money
    a week later it is cheaper, do I get something back | it costs #money elsewhere, I want the difference | now it is #money somewhere else | I have a screenshot of a lower price
    another shop has it for #money | can I have it for the lower price | refund the difference to #money
    I saw it cheaper in another shop | do you match prices | the same item costs #money elsewhere | price match please
    it is #money at a competitor | your price dropped after I bought it, do I get the difference
    another store sells it for less, will you refund the difference | found it for a lower price
    can you adjust the price, it is now #money | is there a price guarantee | it went on sale right after I ordered
    I paid too much, it's cheaper online | a rival offers it at #money | same product for #money on another site
    match the lower price of #money | refund me the price difference | it now sells for #money`,
  delivery_info: `
    what does delivery cost | how long does standard shipping take | is delivery free | shipping fees
    from which amount is shipping free | how fast do you deliver in general | delivery charges please
    do you ship for free | minimum order for free delivery | standard delivery time | postage costs
    how many days does normal shipping take | is there free shipping`,
  human: `
    I want to talk to a person | put me through to a human | connect me with an agent | let me speak to somebody
    give me a real person | can a colleague of yours look at this | I need someone from your team | talk to staff
    is there a person I can talk to | please transfer me | get me a manager | put me through to your team
    I don't want a machine | do you have a colleague I can speak to | is anybody real there | why will you not connect me
    a human being please | call me back please | I would rather talk to a person | speak to customer service
    could somebody from support call me`,
  none: `
    nobody, of course nobody | I can't do this now | this was quite an experience
    you have just lost a customer | I will tell everybody about you | you lose a customer here
    is someone coming | hello, is somebody there | nobody is here
    if you really need it | so, is that possible | please answer me
    one second | a moment please | hang on | here it is | that should be it | should be that one | let me look | here you go
    what do you mean | I like turtles | that is a nice thing | what are you | who are you | is this a robot | hmm ok
    tell me a joke | the weather is bad today | never mind | asdf | I have a question | can you help me | hello there
    I need help | something is wrong | I have a problem with you | this is about something else | what now | and then
    nice to meet you | I don't know | are you there | hello? anyone | listen to me | this chat is useless | it depends
    dear sir or madam | dear team | to whom it may concern | got a minute | I have a small issue | I need a bit of help
    this is a longer story | hope you have a minute | yo | good day | hi there | bear with me | I have an issue
    am I in the right place | is this where I can get help | is anybody there | can somebody help me | did I reach support
    thank you | thanks a lot | ok thanks | great, thank you | good morning | hi | good evening | yes | no | ok I will wait
    that's right | correct | sure | take your time | no hurry | three things | a few questions | two questions
    what do I do now | please just help | so what happens next | why | how come | I want to ask something | ok then`,
} as const;

/** What the bot tells apart; `none` is everything else. */
export type Intent = keyof typeof WRITTEN;

/** Training sentences by intent. */
export const SENTENCES = Object.entries(WRITTEN).map(([intent, written]) => ({
  intent: intent as Intent,
  sentences: written
    .split(/[|\n]/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ''),
}));
