import { lesson, type Lesson } from '../knowledge.ts';

/** What the bot team made up to train the classifier: how people might put each matter. */
export const SENTENCES: readonly Lesson[] = [
  lesson(
    'balance',
    `
    what is on my account today
    is my pay there, the total now | have my wages come, what is the total | has the salary arrived, how much is there now
    account balance please | what money is on #account | what is my balance | balance of #account | what do I have left
    is my salary in | how rich am I today | the app hides my balance | current balance | funds available on my account
    money on the account right now | can I still spend something | am I overdrawn | state of my account | balance enquiry
    the app is down, what is on my account | before I pay the rent, what is on it | check my account, how much is there
    tell me what is on my account | and the balance too | available amount on #account
    just got paid, is it there | was paid today | pay reached my account | has my pay arrived
    money in #account | enough in my account | rent due, enough there | see my new balance`,
  ),
  lesson(
    'statement',
    `
    the app holds no statement, mail it to me
    a letting agent asks for a statement | the agent for the flat wants a statement
    bank statement please | send me a statement | I need my statement for the tax | statement by mail | copy of a statement
    mail the statement of #account | the landlord wants a statement | the document with all bookings of the month
    where can I download the statement | my statement never came | statement as pdf | also a statement please
    proof of income by bank statement | the visa office asks for a statement | last month's statement | resend the statement
    forward the statement to my inbox | the statement is missing in the app | send the account statement
    email my statement | no statements in app | show a statement | statement in months | mail me last statement
    mail me my statement`,
  ),
  lesson(
    'transfer_info',
    `
    transfers take how long | duration of a transfer please | transfer time | price of an instant transfer | instant transfer fee
    when does a transfer usually arrive | days for a transfer | transferring money to another bank, how long
    fees for instant transfers | duration of transfers in general | will a transfer today be there tomorrow
    fast transfer price | how quick are transfers | I want to send money to my landlord, how long will it be under way
    if I send it now, when is it there | general transfer duration | normal transfer and instant one, the difference
    rent by transfer | deposit by transfer | pay landlord by transfer | pay for car by transfer
    has to arrive soon | use an instant transfer | never made instant transfer | instant or not
    transfer to a friend | when will a deposit arrive | know how long transfers take | instant fee unknown to me
    must be there by tomorrow
    do not know instant fee | never made an instant
    transfer, how many days | days for a transfer | how many days, transfer | the transfer, how long`,
  ),
  lesson(
    'transfer_stuck',
    `
    I paid somebody by transfer and nothing came there
    my transfer is nowhere, where is the money that I sent
    my transfer has not arrived | sent money is nowhere | where is my transfer | transfer pending for days
    the landlord has not got my money | a payment is stuck | transfer held up | sent money last week and it is missing
    transfer not received by the other side | my money hangs between two banks | status of my transfer
    I made a transfer and it is still pending | rent transfer not there, I get thrown out | it left my account but never came
    the seller waits for my transfer | transfer lost | why is my transfer taking so long | where has the transferred sum gone
    the deposit for the house is on its way for days | when does the money that I sent come in
    track a transfer | transfer of #money | when money I sent arrives | sent #money and not arrived
    transferred #money, never arrived | rent that I transferred | money I sent gets there
    transfer sent last week | transfer that never arrived | what happened to transfer`,
  ),
  lesson(
    'fee_refund',
    `
    a monthly fee on #account that nobody told me of | a fee on #account that is not right | refund the fee on #account
    you charged a fee that is wrong | a fee that ought not to be on my account | refund the fee | why did you take a fee
    account fee although it is free for me | I was promised no fees | a fee of #money appeared | unjustified fee
    give me back the fee | charged for a service I did not use | students pay no fee, yet you took one
    my account is free of charge and now a fee was debited | monthly fee by mistake | wrong fee, money back
    a strange fee in my bookings | #money for nothing, what is that fee | fee debited in error | remove the fee and return it
    you deducted an account fee | there is a charge from the bank itself that I do not accept
    fee refunded | account fee refunded | no fees when I opened | there are no fees | fee should not be there
    return the fee
    have #money refunded
    helped yourselves to #money | you helped yourselves | explain #money`,
  ),
  lesson(
    'overdraft_fee',
    `
    any goodwill for overdraft fees
    overdrawn by the price of a coffee and a fee for it, take it off | waive it, the app showed me a wrong sum | overdraft fee off please | waive the fee | could the overdraft fee go away | an overdraft of three dollars and then a fee | let me off the fee please | I was overdrawn because of your app
    overdraft fee, can you waive it | I slipped into overdraft for a day and you charged me | goodwill for the overdraft fee
    the overdraft charge is unfair | exception from the overdraft fee | my wages were late so I was overdrawn
    waive the fee for the overdraft | do you let people off the overdraft charge | overdrawn by a few dollars and fined
    please cancel the overdraft fee, I was ill | can you be lenient about the overdraft | overdraft penalty, any exception
    just once, take the overdraft fee away | my employer paid late, therefore the overdraft | is the overdraft charge negotiable
    overdraft fee because boss late | in hospital, overdraft fee | overdraft fee avoided
    in hospital, few dollars | only a few dollars`,
  ),
  lesson(
    'promised_credit',
    `
    is the promised sum booked | was the #money only talk, or will I get it
    where is the goodwill | the goodwill money, #ticket | goodwill money has not come, ticket #ticket | #ticket and no goodwill
    your colleague promised me a credit | #ticket a credit was agreed | promised goodwill has not been booked
    on the phone they said I get #money | credit promised and not booked | follow up on #ticket | where is the promised credit
    yesterday somebody offered me #money for the trouble | goodwill payment missing | I was told that I get a credit
    the lady on the hotline agreed to a credit | #ticket is not done yet | promised compensation has not come
    you wanted to credit #money to me | the agreed sum is not there | still no goodwill credit | see #ticket, nothing was booked
    it was settled by phone that I receive #money
    credit I was promised | promised #money credit | credit on the phone promised
    what happened to credit, #ticket`,
  ),
  lesson(
    'card_replacement',
    `
    my card is broken | new card please | the chip does not work | my card is worn out | replace my card | card cracked
    I need another card | the magnetic stripe fails | card expired and no new one came | order a new card
    my card fell apart | the dog chewed my card | how long does a new card take | bent card, send a new one
    name change, so a new card | card damaged in the wash | replacement card | the terminal cannot read my chip
    contactless has stopped working | I dropped my card and it split | when would a fresh card get here
    new card if ordered today | card in the wash | no store takes my card | no new card yet`,
  ),
  lesson(
    'pin_reminder',
    `
    is the letter with the pin on its way | send the pin now | was the pin letter sent
    I forgot my pin | send me the pin | pin forgotten | new pin please | what is my pin | the pin letter is lost
    cannot remember the number for the card | pin by post | I need my pin again | my pin does not come to my mind
    typed the wrong pin | the cash machine wants a pin and I do not know it | remind me of my pin | request a pin
    how long does the pin letter take | threw the pin letter away | pin for my card, once more please
    sent to me again, pin | never got a pin | new card but no pin | pin mailed to me | have my pin sent
    never received a pin | new card without pin | order a new pin`,
  ),
  lesson(
    'card_unblock',
    `
    why did you block my card | blocked card, and I am abroad with my children
    refused at a till although I have money, why | refused, yet there is money | payment refused in front of everybody | why did you stop the card | my card does not work, there must be a reason
    it is not the chip, so why does the card fail | chip and account are fine and yet it does not work, the reason please | card does not work although the chip is fine
    my card was declined | card refused at the checkout | my card is blocked, why | unblock my card | card does not work any more
    the payment was rejected in the shop | you blocked my card | why was my card stopped | card declined although there is money
    stranded at the petrol station, card refused | activate my blocked card again | embarrassing, my card was not accepted
    lift the block on my card | three shops refused my card | hotel could not charge my card | blocked for no reason
    you froze my card | remove the block | I am abroad and the card was blocked | cannot pay anywhere, the card is blocked
    declined at gas station | card gets declined | card refused with money | pay for gas, declined
    dinner and card declined | use my card, declined | store says card blocked | blocked on vacation
    card is blocked, why`,
  ),
  lesson(
    'card_dispute',
    `
    it came broken and they will not take it back | the shop refuses to take back what arrived broken
    only the bank can help, the shop just laughs | paid #money and got nothing for it | the shop ignores me, #money gone for nothing | the goods came in pieces and no refund | I do not accept #money from this shop
    a payment to a shop is not right and they do not reply | the merchant does not reply, the payment is wrong
    I want to dispute a payment | a merchant charged me and never delivered | charged for a subscription that I cancelled
    dispute with a shop | the shop took #money and sent nothing | chargeback please | wrong amount charged by a merchant
    the restaurant booked too much | I do not agree with a card payment | charged by a company that went bankrupt
    goods never came and the seller does not answer | contest a card charge | a gym keeps charging my card
    the hotel took the money although I cancelled | get my money back from the merchant | open a dispute
    a payment of #money to a shop is not right | free trial turned into a charge | the seller refuses to refund me
    ordered and paid by card, nothing arrived | the merchant charged a different sum than agreed | reverse a card payment
    charge from a merchant not right | recover money from shop | never agreed to charge
    cancelled but they keep charging | charge I want to dispute | merchant took #money
    start a dispute | dispute over a payment`,
  ),
  lesson(
    'fraud',
    `
    money is missing from #account and it was not spent by me | payments not made by me, block the card
    payments not made by me, stop them | not my payments
    money is missing and I never withdrew it | #account lacks money that I never took out | somebody is using the card, block it | these payments are not mine, block the card | fraud on #account, block my card | somebody else pays with the card
    my card was stolen | somebody pays with my card | payments not made by me | my account was hacked | fraud on my card
    strangers withdrew money | block my card at once | I gave my code to a caller | phishing, they have my data
    unknown withdrawals from my account | card stolen with my bag | a thief uses my card | someone emptied my account
    a link was clicked and money has gone | unauthorised payments in another country | a caller said he was from the bank
    money disappeared over night | there are purchases from a place where I have never been | they are stealing my money
    my mother told a stranger her code | criminals have my card number | lock everything, somebody is in my account
    identity theft | my wallet is gone and somebody is paying with the card | scammed by a fake bank employee
    payments not mine | payments I never made | fraudulent payments | speak about payments not made
    called pretending to be bank | gave him my code | money is missing now | charges I did not make
    unauthorized payments | not mine, what to do
    keeps using my card | someone using my card`,
  ),
  lesson(
    'mortgage_rate',
    `
    interest rate of #mortgage | what rate does #mortgage have | my mortgage rate | which interest do I pay on #mortgage
    is the rate of #mortgage the same as for #mortgage | #mortgage percent | rate for my home loan | not #mortgage but #mortgage, what is the rate
    mortgage interest, how high | I have #mortgage, what is its rate | the advisor told me another rate for #mortgage
    interest on #mortgage please | your site only lists #mortgage and mine is another | true interest of #mortgage
    the rate in my contract for #mortgage | how many percent on the house loan | mortgage interest
    refinancing, rate of #mortgage | rate of our #mortgage | interest of our #mortgage`,
  ),
  lesson(
    'mortgage_overpay',
    `
    can I overpay my mortgage | paying back the mortgage faster | extra payments on the home loan | overpayment allowed
    how much may I pay back early without a penalty | inherited money and want to reduce the mortgage | special repayment
    share of the mortgage that can be paid off each year | early repayment free of charge up to what | paying down the loan ahead of time
    lump sum into the mortgage | is there a penalty for paying more | put my bonus into the house loan | repay more per year
    limit for overpaying a year | reduce the debt on my home quicker
    put bonus toward mortgage | inherited, put toward mortgage | pay off mortgage sooner
    came into money, mortgage | bonus toward the mortgage`,
  ),
  lesson(
    'address_change',
    `
    I have moved | new address | change my address | letters arrive at the old flat | update the address of #account
    moving next week, please note the new address | wrong address in your system | post should go to another address
    we live somewhere else now | change of address | address has changed after the wedding | correct my street
    send my letters to the new house | please enter a new address | the bank has my old address
    correct the address | address you have | my statements to #address | old address on letters
    statement to old address | mail to my new address | card sent to old address | tell my new address
    letters to new address`,
  ),
  lesson(
    'bereavement',
    `
    how do I tell the bank about a death | one of your customers has died, it concerns the account
    late uncle's bank book found | going over the papers of a dead relative
    my husband has died | the account holder is dead | my mother had an account and passed away | account of a deceased person
    death of a customer | I am the executor | my late father's account, what happens to it | she died, close her account
    he has died and bills must be paid from his account | I am the widow and cannot get at the money | estate account
    my late wife's account has to pay the funeral | you write to someone who is dead | inheritance of an account
    my son is dead | after the death of my aunt | the certificate of death, where do I send it | my brother passed on
    the joint account after a death | standing orders of a dead person still run
    inform the bank of death | someone who passed away | documents when customer died | account holder has died
    he died weeks ago | died, payments still run | died and card payments run`,
  ),
  lesson(
    'hardship',
    `
    a break from paying | payment break please, everything is too much | is a break of the payments possible | all of this is too much, I cannot pay
    I cannot pay the instalment | no job any more and a loan to pay | pause the payments | behind with my mortgage
    money trouble, please help with the loan | cannot afford the payments any more | payment holiday | debts are eating me up
    divorced, unable to pay for the house | deferral of instalments | I am ill and earn nothing, what about the loan
    I will not manage the next instalment | can the loan be stretched | we may lose the house | lower instalments please
    short-time work and the rates are too high for us | I am going under with my debts | suspend my payments for some months
    my business closed and I cannot serve the loan | scared of losing our home because of the payments
    behind on loan payments | no money for mortgage payment | getting divorced, loan | not able to pay loan
    cannot make loan payments | lost my job, loan | who about my loan | in hospital, no loan payment
    whom to ask, loan
    cannot pay mortgage anymore`,
  ),
  lesson(
    'abroad_fee',
    `
    fee for paying in a different country, percent please | how many percent for foreign payments | percent abroad
    card fee abroad | paying in another country, what does it cost | foreign currency fee | what do you charge on holiday
    percentage for payments in foreign countries | does it cost to pay by card overseas | travelling with the card, any costs
    paying in a foreign currency | fee for shopping on a foreign site | card use outside the country | cost of paying abroad
    trip to asia, card costs | is paying by card on holiday free | charges for foreign payments
    card on vacation | pay in euros | pay in pounds with card | card in another country | card overseas
    foreign websites with card | websites in other countries | card in japan | card in norway, percent
    studying abroad with card | spending a year abroad | foreign transaction fee | fee paying in euros
    going to mexico with card | what you charge abroad | buy from foreign websites | fee for card overseas
    pay by card in italy | in norway with card | to japan with card | card in italy`,
  ),
  lesson(
    'atm_limit',
    `
    cash per day, how much may be taken out | cash machine limit | daily withdrawal limit | maximum at the atm
    I need a lot of cash, what is the limit | withdraw per day | the machine gives me no more, what is the maximum
    limit for taking out cash | highest sum from the machine | buying a used car in cash, how much can I draw a day
    atm limit please | the most that I can withdraw | cash limit of my card | the machine pays no more than some sum
    cash in one day | over the limit at atm | buying a car in cash | pay in cash, limit | cash a day, how much
    take out cash today
    used car in cash`,
  ),
  lesson(
    'branch_hours',
    `
    the branch, opening hours | when does the branch open | open on saturday
    branch hours | until when is the counter staffed | saturday hours of the bank
    do you open on saturdays | when can I bring coins to the branch | visiting the bank after work | is the branch open today
    business hours of the bank | from when on is the branch open | closed on saturdays or not | hours at the counter
    get to a branch | bring papers to branch | coins to the branch | when the bank closes
    at work during week, branch | your hours unknown | bank opens what time`,
  ),
];
