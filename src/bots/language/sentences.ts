import { lesson, type Lesson } from '../knowledge.ts';

/** How people ask for a person, and what is about nothing: the same in any trade. */
export const SMALL_TALK: readonly Lesson[] = [
  lesson(
    'human',
    `
    could somebody of yours write to me | typing this to a bot is no good | explaining it to a computer is no good | who sees to that
    let me talk with a person | put me through to a human | an agent, connect me | let me speak to somebody
    give me a real person | can a colleague of yours look at this | I need someone from your team | talk to staff
    any person I might talk to | please transfer me | get me a manager | through to your team please
    I don't want a machine | any colleague I might speak to | is anybody real there | why will you not connect me
    a human being please | call me back please | a person would suit me better | speak to customer service
    could somebody from support call me`,
  ),
  lesson(
    'none',
    `
    really appreciate it | it would be great | if it is really needed | how long is it | it says nothing
    an issue with one order | some problem about my order | there is something with my order | an issue with something
    please do | please do it | okay please | my glasses please | no time for this | I am in a hurry
    quick one | quick question | quick q | do you receive this | have my words reached you
    an empty chat again | not today | what a day
    that was my last purchase here | people will hear of this | I am leaving for good
    is anyone joining | knock knock | nobody joins
    in case it is required | could that be done | please answer me
    one second | a moment please | hang on | here it is | this ought to be the one | it ought to be this | let me look | here you go
    what do you mean | I like turtles | that is a nice thing | what are you | who are you | is this a robot | hmm ok
    tell me a joke | the weather is bad today | never mind | asdf | I have a question | can you help me | hello there
    I need help | something is wrong | I have a problem with you | this is about something else | what now | and then
    nice to meet you | I don't know | are you there | hello? anyone | listen to me | this chat is useless | it depends
    dear sir or madam | dear team | to whom it may concern | got a minute | a small issue here | a bit of help please
    this is a longer story | hope you have a minute | yo | good day | hi there | bear with me | I have an issue
    am I in the right place | can one get help here | is anybody there | can somebody help me | did I reach support
    thank you | thanks a lot | ok thanks | great, thank you | good morning | hi | good evening | yes | no | ok I will wait
    that's right | correct | sure | take your time | no hurry | three things | a few questions | two questions
    what should happen now | please just help | so what happens next | why | how come | I want to ask something | ok then
    alright, will wait | I will hold | sure, will hold | hey there | hello sir`,
  ),
];
