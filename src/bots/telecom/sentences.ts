import { lesson, type Lesson } from '../knowledge.ts';

/** What the bot team made up to train the classifier: how people might put each matter. */
export const SENTENCES: readonly Lesson[] = [
  lesson(
    'bill_amount',
    `
    my first month with you, what is charged and on what day | the bill will not open on my phone, tell me its sum
    what is charged this time and which day | just tell me the sum of the bill and the date
    and by when | by when must that be paid | what is owed and by when | what do I owe | until when has it to be paid
    current bill total please | tell me the amount of my bill | what must I pay this time | my monthly bill, what is the sum
    when will the bill be collected | on which date is payment due | bill for this month and its due date
    how high is my bill | what is my balance due | what sum do I owe for #account | when do you debit my bank for the phone
    what will be deducted this month | payment date of the bill | I never received this month's bill, what is the total
    how large is the sum for this month and the day of collection | first bill as a new customer, amount and day
    cannot see the bill on my screen, what is the amount | budget planning, what will the phone cost me this month
    what is outstanding on #account | amount due and until when | what do I still have to pay you | when must it be paid
    what am I going to be charged, and on which date | owe you this time, and until when | what will my first bill be
    I lost the bill, what was the total | until when can I pay the bill | the sum of the latest bill | bill total and date
    what amount gets debited and when | payment due, how much | the deadline for paying | how much for the phone this month
    cannot open my bill | cannot see my bill | bill not online | cannot find the bill | never got my bill
    waiting for first bill | bill not in the app | have not paid it | get my bill total | bill due when | how much my bill
    lost the bill, amount | not able to see my bill | when is my bill due | how much my bill`,
  ),
  lesson(
    'bill_copy',
    `
    my boss needs the bill
    send me the bill by mail | I need the invoice as a document | copy of an invoice | please mail the latest bill
    another copy of the bill | I deleted the bill | resend my invoice | the invoice is needed by my employer
    I would like to have the bill as pdf | invoice for the tax office | could I get the bill once more | bill document please
    where can I download the invoice | downloading the invoice gives an error | the page with the bill stays empty, mail it to me
    the landlord asks for a bill with my address | proof that I live here, the bill would do | invoice to my inbox please
    the mail with the invoice has gone | forward me the bill | a pdf of my bill | the bill as a copy too
    the copy too please | and mail me the invoice | have the invoice sent to me | please resend the last bill | no bill was sent to me
    download my bill | bill for my taxes | bill for work | bill as a pdf | copy for #account | order a copy
    never got a copy | copy of my invoice | email my bill | receive my bill as pdf | bill copy for #account
    send my latest bill | bill sent again`,
  ),
  lesson(
    'bill_shock',
    `
    the bill is much higher than usual | an extra on the bill, never ordered | such an expensive bill, why
    I was charged extra | my bill doubled | additional charge for data, I want it removed | unexpected costs on the bill
    please explain the bill, it is far too high | credit the extra charge | you billed me for things I never booked
    normally I pay half of this | the bill says #money which cannot be right | #money is far more than my plan costs
    charges beyond the plan, take them away | what is that additional sum on the invoice | I refuse to pay the extra
    nobody warned us about the extra data costs | my child used too much data and it cost a fortune | over my plan by a lot
    unlimited was promised and now data is charged | a strange item on my invoice | remove the additional charge
    I did not use that much data and yet you charge me | shocking bill of #money | the amount is twice as high as always
    this month the bill exploded | what are these extras | there is a fee on the bill that I know nothing of
    I have never had such a high bill | how come I pay #money all of a sudden | credit me what was too much | explain #money
    charged for data not ordered | bill normally way less | not what I signed for | bill was half before
    charged something not ordered | extra data charge | usually half | something on my bill not ordered
    why bill so high | bill suddenly high | suddenly #money | extra amount on bill | credit for extra data
    way too high | why is it #money | additional data on bill | bill is so high | credit for additional data
    opened bill, way too high | just opened my bill, #money`,
  ),
  lesson(
    'billed_twice',
    `
    what amount is refunded
    my wife paid and I did too, foolish of us, may I have #money back | she paid and so did I | both my husband and I have paid it
    my bill was collected two times | the payment went off twice | double debit | you debited my bank twice
    one bill and two payments | I paid by transfer and you collected it too | refund the second payment
    I see two debits from you | same bill paid double | overdrawn since you collected twice | duplicate payment of #money
    charged twice for a single month | the money was taken two times | one month, two debits | I want one of both payments back
    both of us paid the bill | we accidentally paid two times | get the double payment back | twice #money went out
    your debit came twice | second debit of #money for the same bill | please return the duplicate payment | paid double
    bank statement shows the bill two times | refund of a bill paid twice | #money and once more #money
    bill was paid twice | why charged twice | second payment back | second charge back | bill taken twice
    charged again from my bank | report that charged twice | took the money again | paid by card and also taken
    withdrawn two times | paid myself and then taken | two charges for phone bill | bill charged two times
    my bill charged twice | bill was collected twice | second payment of bill | second charge back when
    report bill charged twice | charged twice this month | billed me two times`,
  ),
  lesson(
    'data_left',
    `
    my children watch films all day, is any data left
    how many gigabytes are still mine and for how long | gigabytes that I still have | how long do the gigabytes have to do
    when does this renew | when does my data begin again | data that is left this month | data left right now, and the renewal | when do new gigabytes come
    remaining data volume | how much of my data is used up | when will my data be refilled | data allowance left
    is my data used up | show me my remaining gigabytes | the app hides my data usage | gigs remaining
    when is the data reset | my internet on the phone is slow, is the volume used up | do I still have data
    what remains of my data | date of the next data refill | videos are slow, no data any more maybe | gb left on #account
    how many gigabytes remain | kids used all the data, what remains | data for the rest of the month | when comes new data
    how many gigabytes are there still, and how long must they do | until when have my gigabytes to last | until when do my gigs suffice
    check my data balance | data usage please | has my volume run out | how long must my data last | data counter
    out of data | running low on data | data is almost gone | how much data remains | gigs left
    data remaining on plan | message about low data | text about my data | slow internet on my phone
    worried about my data | app shows no data | my data resets | remaining data | no data left
    phone internet is slow | data on my plan
    gb left and when | how much data still | data I have left | gigs before streaming | find out data left`,
  ),
  lesson(
    'plan_change',
    `
    I use my phone more than I did, so #plan would suit me, and its price | put me on #plan, what is it a month
    #plan instead, for I use more these days | switch me over to #plan, cost
    I want #plan | change my tariff | move me to #plan | switch me over to another plan | how do I switch to #plan
    bigger plan please | upgrade to #plan | downgrade to #plan | I would like a different plan | price of #plan and switch
    what is the monthly price of #plan | put my contract on #plan | can I have #plan instead | my plan does not suit me any more
    book #plan for me | #plan from now on | a friend recommended #plan, I want it too | tariff change to #plan
    move to #plan today | replace my present plan by #plan | is #plan available for me, what is the price per month
    I need a plan with more data, #plan | I need a smaller plan, #plan | please set up #plan
    running out of data | bigger plan | different plan | old plan not enough | plan is not right
    use phone more | better plan | #plan looks perfect | #plan costs and switch | running out with my plan
    plan not working for me | current plan not enough | can I switch to #plan
    work from home, phone more | phone a lot more | use phone much more`,
  ),
  lesson(
    'plan_details',
    `
    how much data comes with #plan | how much data has #plan, not #plan | what data is in #plan | my plan is #plan and the page is about #plan, how much data
    what does #plan include | data in #plan | how many gigabytes does #plan have | is #plan the same as #plan
    difference between #plan and #plan in data | which data volume has my plan #plan | included data of #plan
    #plan includes how much | I own #plan, how many gb come with it | your page shows only #plan and not mine
    real data volume of #plan | I am on #plan, what volume do I get each month | the shop and the flyer disagree about #plan
    gb in #plan please | not #plan but #plan, what volume is included | does #plan come with as much as #plan
    I believed there was more data included in #plan | volume of #plan | what am I paying for with #plan
    more data in #plan | #plan only shows #plan | thought #plan had more | #plan and data I have
    gigs come with plan | gigs with my plan, #plan`,
  ),
  lesson(
    'contract_end',
    `
    end of my contract | how long am I bound | when can I leave | notice period please | last day of the contract
    how long does the contract still last | when is it over with us | date on which the contract expires
    minimum term, until when | when must notice be given | what is the deadline for notice | contract duration
    when would be the earliest to leave | tell me the day my contract is finished | how many days of notice
    I consider changing the company, when am I free | I signed something for two years and do not know since when
    the term of #account | we merge households, one contract must go when it is over | my contract ought to be finished soon
    cancel at the end of the term, when is that | contract expiry | the contract is for how long | also the contract end
    until which day am I tied | notice to be given until when
    locked into this contract | under this contract | contract is almost over | contract ends soon
    only need one contract | one contract has to go | moving in together | signed two years
    not sure when contract ends | contract about to end | lost the contract papers
    told when contract ends | contract runs out when`,
  ),
  lesson(
    'early_exit',
    `
    divorced, must I pay for leaving | the contract is longer but I have to leave, do I pay | I know that it still runs, must I pay for going | leaving without a fee, yes or no, and how much otherwise
    leave the contract before its end | terminate early | get out early without paying | exit fee | cancel ahead of time
    early termination fee, how high | I am moving away and want to end it now | exception because I lost my work
    I cannot afford the contract any more, let me go | no reception at my new home, let me out | waive the exit fee
    ending the contract prematurely | is an exception from the fee possible | release me from the contract
    must I pay if I leave early | I am ill and want to end the contract without costs | divorce, I need out of the contract
    emigrating, so end the contract early please | my granny lives in a care home now and needs no line, end it for free
    break the contract | how expensive is it to leave early | goodwill to let me go early | quit early, what would I pay
    I was made redundant, can I stop the contract | special right to terminate | out of the contract, no fee
    nursing home, contract not needed | father in a home
    leave my contract early | out before it ends | get out, no network`,
  ),
  lesson(
    'sim_activation',
    `
    activate my sim | new sim does not work | #sim needs to be activated | sim card arrived, what now | turn on the new card
    enable sim | the phone says no sim registered | fresh sim without network | activating #sim fails online
    how soon will the sim be active | my card is not active yet | please switch on #sim | no service with the new card
    activate the card for my tablet | put the sim in, nothing happens | a sim for my father, activate it please
    the activation page shows an error | sim inactive | start my sim | I leave tomorrow and the sim must work | get #sim running
    set up the new sim card | when does #sim connect | my new number has no network
    sim not active yet | needs activating I guess | no service with new card | put in new card, no service
    please activate sim
    sim in, no network | card in, no network | no network, activate sim`,
  ),
  lesson(
    'stolen_phone',
    `
    my phone got stolen | I lost my phone | block my sim | block the card immediately | a thief has my phone | phone is missing
    somebody took my mobile | left my phone in a bus | block the number | stop the sim before someone calls with it
    stolen mobile, what is to be done first | pickpocket took the phone | deactivate the card, phone lost | I was robbed
    mobile lost on the beach, please block | my daughter's phone was stolen | send me a replacement sim, mine was stolen
    phone disappeared, lock the sim | my handset was snatched | everything is on that phone and it is gone | robbed of my mobile
    cannot find my mobile since yesterday, block it to be safe | block and replace my sim | theft of my phone | sim stolen
    new sim after phone lost | block and order new sim | replacement sim, phone stolen
    stole my phone | stole my son's phone | cannot find my phone | somebody has my phone | afraid somebody stole it`,
  ),
  lesson(
    'outage',
    `
    until when is the outage | outage, how long still | when is it fixed | when is it repaired | when is the internet back
    third day and still no internet, date please | offline for days, what do we get
    internet does not work | no connection at home | is there an outage | router blinks | the line is dead | wifi down
    the network is gone in our area | when will the outage be over | we have no internet for days | my neighbours are offline too
    internet failure, I need it for work | restarted the router many times, still offline | storm broke the internet
    connection lost since the weekend | compensation for days without internet | when is the internet repaired
    my mother's emergency call needs the line | my shop cannot take cards because the internet is dead | no signal from the box
    still offline, nobody informs us | homework impossible without internet | disturbance in the network | dead internet
    broadband down | is something broken in our street | repair the internet please | the internet fails again, how long this time
    no internet since morning | router is red | nothing works, no internet | no connection, nothing works
    no internet since storm`,
  ),
  lesson(
    'no_show',
    `
    your man was to come and nobody came | missed visit by you, when is somebody here | nobody came, when does the technician come for sure
    the technician never came | nobody came to the appointment | I waited all day for your engineer | missed appointment
    your man did not appear | need a new appointment with the technician | engineer no show | he did not ring
    technician did not turn up, compensation | took a holiday for the visit and nobody showed up | where is the technician
    the visit did not happen | another date for the technician please | waited for nothing | book another technician
    a lost day because of your technician | between ten and twelve he should have been here | second visit missed
    he claims that nobody was home, I was | the fitter stood me up | do I get money for waiting in vain
    the appointment was for today and it is hours later, another one please | nobody here, the appointment is long past | book me in again, it was to be today
    no call and no technician | reschedule the engineer visit | your engineer is not here | when will an engineer come`,
  ),
  lesson(
    'port_stuck',
    `
    when does my number move over
    when is my number with you | when is my number here
    transfer of my old number still not through | transfer not through yet, when | the transfer of the number is open | number not through
    my number is not transferred yet | number porting takes forever | when is my old number moved | port my number
    I kept my number but it does not work | the old provider has released the number | number transfer delayed
    nobody can reach me on my number since I switched | my number is lost between two companies | porting date
    when will the number come over to you | transfer of my phone number not finished | my number from before is dead
    clients call my number in vain since the change of provider | you promised the number within a day | number still at the old company
    since changing to you my number is missing | waiting for my number | when can I be called on my old number again
    the doctor calls me on a number that does not work since the change
    #phone ported | what day ported | number ported to you | number supposed to move
    transferred days ago, nothing`,
  ),
  lesson(
    'password_reset',
    `
    wrong password | mail me a link | locked out now
    I forgot my password | password reset please | cannot sign in to the app | login not possible | new password
    send me a link for a new password | the portal rejects my password | locked out after wrong passwords
    the app wants a password that I do not know | my login does not work any more | change the password
    reset link | the old phone had the password saved | sign in fails | access to the customer portal lost
    password not accepted any more | I cannot get into the app | wrong password shown | help me to sign in | reset my login
    the link has run out, mail me a new one | no mail with the link came
    set another password | locked out of account | too many tries | password no longer works`,
  ),
  lesson(
    'hijacked',
    `
    somebody stole my identity | a fraudster has my number
    my number was hijacked | someone ordered a sim in my name | identity theft | a stranger has my number | sim swap
    fraud, a contract that I never signed | someone is in my account | my account was hacked | lock my account
    a sim was issued that I never asked for | my text messages go to somebody else | bank codes are read by a stranger
    an impostor used my name in a shop | unauthorised change of my data | criminals took my number | I never made this contract
    the caller got the codes from my granny and is in her account now | they changed my address in the account, not me
    a second card on my name and I know nothing of it | fraudulent contract in my name | hacker in my account
    my number moved to a card that I do not have | someone else uses my identity | this is fraud, secure my account
    tell about identity theft | identity theft, speak to person | took over my number
    fraud, whom to talk to | took my number and codes | reading my messages | opened contract in my name
    fraud on my account | using my identity | emptying my savings | talk about fraud
    hacked account on #account | hacked account, lock it
    phone number taken over | someone took my number`,
  ),
  lesson(
    'bereavement',
    `
    my wife passed away, she was under contract with you | one of your customers is dead, who sees to that
    my husband has died | the customer is dead | my mother passed away, end her contract | death of the contract holder
    bills keep coming for my late father | she has died and you send reminders | I am the widow | sorting the estate
    executor of a customer | end the phone of a dead person | my late wife had a contract | our father died last week
    what must be done after a death | deceased customer | my son is dead, stop the contract | he died and his phone still runs
    the funeral was last week and now I must end his phone | please stop writing to my dead husband
    may I keep the voicemail of my dead brother | late fee for someone who is dead | my aunt has passed on
    the owner of #account is dead | taking over after a death
     | account of someone dead
    died, contract of someone | late wife, her contract | contract of my husband, died | end contract of the dead
    customer who died, contract | late brother, his phone`,
  ),
  lesson(
    'roaming',
    `
    roaming was dear last year, what do you charge
    we go to another country soon, what is roaming with you | a day pass abroad, is there one | off to the coast abroad, what about roaming
    roaming costs | the phone abroad, its price | what do you charge in other countries | travelling soon, what about my phone
    phone on holiday | mobile data in a foreign country | day pass price | how expensive are calls from abroad
    on a cruise, does the phone cost extra | I travel to another continent, daily price | roaming fee per day
    using my plan overseas | what do I pay a day in foreign networks | internet abroad | studying abroad with my phone, costs
    roaming | roaming charges | roaming price list | is abroad included | surfing on holiday, the price | crossing the border with my phone | tourist roaming
    phone in japan | phone in mexico | flying to italy | traveling to spain | phone in italy | abroad every day
    studying abroad | roaming bill | day pass for trip | roaming pass | use phone overseas
    extra for data abroad | calls abroad | phone on vacation | going to canada | outside the country
    high roaming bill | semester abroad | phone on holiday costs
    calls abroad extra`,
  ),
  lesson(
    'shop_hours',
    `
    opening hours | when does the shop open | are you open on sunday | until when is the store open | shop times
    may I visit the shop on sunday | store hours on weekdays | what time do you close | is the shop open at the weekend
    I want to bring a device to the shop, when is somebody there | business hours | sunday open | visiting the shop after work
    which hours is the shop staffed | hours of your store please | closed on sundays or not | how late can I visit
    saturday and sunday hours | is a visit on sunday possible | the shop, from when until when
    visit your store | come to your store | bring in my phone | your opening hours | store hours
    drop by on sunday | come in on sunday | the closest shop | hours of your shop | looked at in store
    when you are open | could not find your hours | work until six, store | when can I come in
    stop by this weekend`,
  ),
];
