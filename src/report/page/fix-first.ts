import type { Cause } from '../../metrics/error.ts';
import { shownBy, type Conversation } from '../conversation.ts';
import { oneLine, plain } from '../defuse.ts';
import { count, percent, plural } from '../figures.ts';
import { CAUSES, inWords } from '../words.ts';
import { notationInWords } from '../notation.ts';
import type { Section } from './section.ts';
import { anchorOf } from './anchor.ts';

/** Below this many customers a pair is a hint. */
const FEW = 5;

/** The three pairs of intent and failure that annoy most customers, each with the words of one of them. */
export const fixFirst: Section = {
  id: 'fix-first',
  title: 'Fix first',
  template: `
<h2>What to fix first</h2>
<p class="intro">What annoys most customers at {{rate}} new customers an hour. Each customer is counted once, under the first thing that went wrong.</p>
<ol class="cards">
{{#each cards}}<li class="card"><p class="rank" aria-hidden="true">{{rank}}</p>
<h3>{{name}} <span class="quiet">in</span> {{intent}}</h3>
<p class="toll">{{#if hint}}<strong>{{seen}}</strong> ended up annoyed, about {{annoyed}} an hour at this rate{{else}}<strong>{{annoyed}}</strong> annoyed customers an hour ({{seen}} in this run){{/if}}, {{share}} of all who were. The bot {{says}}.</p>
{{#if bot}}<blockquote class="exchange"><p class="customer"><span class="who">Customer</span> {{customer}}</p><p class="bot"><span class="who">Bot</span> {{bot}}</p></blockquote>
<p class="truth">{{because}}</p>
<p><a href="#{{anchor}}">Read the conversation</a></p>{{/if}}</li>
{{/each}}</ol>
{{#if few}}<p class="quiet">Where fewer than five customers were seen, take it for a hint: more contacts would tell.</p>{{/if}}`,
  view: ({ fixFirst: pairs, fixFirstAt, conversations }) => {
    if (pairs.length === 0) return null;
    return {
      rate: count(fixFirstAt ?? 0),
      few: pairs.some((pair) => pair.annoyed < FEW),
      cards: pairs.map(({ intent, cause, annoyed, customers, perHour, share, contact }, index) => ({
        rank: index + 1,
        name: CAUSES[cause].name,
        says: CAUSES[cause].says,
        intent: plain(inWords(intent)),
        annoyed: count(Math.round(perHour)),
        hint: annoyed < FEW,
        seen: `${count(annoyed)} of ${plural(customers, 'customer')}`,
        share: percent(share),
        ...excerpt(
          conversations.find((each) => each.contact === contact),
          cause,
        ),
      })),
    };
  },
};

/** What the customer had just said, what the bot answered, and why that is a failure. */
function excerpt(conversation: Conversation | undefined, cause: Cause): object {
  const failure = conversation && shownBy(conversation, cause);
  if (conversation === undefined || failure === undefined) return { bot: '', customer: '', because: '', anchor: '' };
  const before = conversation.lines.slice(0, failure.turn).filter(({ role }) => role === 'customer');
  const said = conversation.lines[failure.turn]?.text ?? '';
  const bot = failure.quote === '' ? said : failure.quote;
  return {
    customer: oneLine(before[0]?.text ?? '', 220),
    bot: bot === '' ? 'no reply' : oneLine(bot, 220),
    because: `What was wrong: ${notationInWords(oneLine(failure.because, 220)).replace(/\.$/, '')}.`,
    anchor: anchorOf(conversation.contact),
  };
}
