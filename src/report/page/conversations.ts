import type { Conversation } from '../conversation.ts';
import { oneLine, plain } from '../defuse.ts';
import { count, duration, perHour } from '../figures.ts';
import { CAUSES, ENDINGS_IN_WORDS, inWords } from '../words.ts';
import { anchorOf } from './anchor.ts';
import type { Section } from './section.ts';
import { markup, template } from './section.ts';
import { talk } from './talk.ts';

/** Markup of all conversations together stays below this many bytes, so that the page stays below five million. */
const BUDGET = 3_600_000;

/** Conversations, with search and filters where scripts run and in full where they do not. */
export const conversations: Section = {
  id: 'conversations',
  title: 'Conversations',
  template: `
<h2>The conversations</h2>
<p class="intro">{{shown}} of {{failed}} failed contacts, one of each kind first, and {{served}} that went well to compare. Each is marked at the turn where it went wrong.</p>
<div class="controls" role="search">
<label for="find">Search</label> <input id="find" type="search" placeholder="a word, an order number, an intent" autocomplete="off">
<div class="chips" role="group" aria-label="Filter by failure"><button type="button" class="chip" data-mode="" aria-pressed="true">All</button>{{#each chips}}<button type="button" class="chip" data-mode="{{mode}}" aria-pressed="false">{{name}} <span class="n">{{n}}</span></button>{{/each}}</div>
<p id="found" role="status" aria-live="polite"></p>
</div>
<p class="on-paper quiet">On paper only the conversations that were open when the page was printed.</p>
<div id="talks">{{#each talks}}{{this}}{{/each}}</div>
{{#if leftOut}}<p class="quiet">{{leftOut}} more conversations did not fit on this page; the JSON report has them.</p>{{/if}}`,
  view: (report) => {
    if (report.conversations.length === 0) return null;
    const { kept, written } = fitting(report.conversations);
    const failed = kept.filter((each) => each.error).length;
    return {
      shown: count(failed),
      failed: count(report.failed),
      served: count(kept.length - failed),
      chips: chipsOf(kept),
      talks: written.map((text) => markup(text)),
      leftOut: report.conversations.length - kept.length,
    };
  },
};

const TALK = template(`<details class="talk {{fate}}" id="{{anchor}}" data-modes="{{modes}}">
<summary><span class="sign" aria-hidden="true">{{sign}}</span> <span class="headline">{{headline}}</span> <span class="meta">{{intent}}, {{persona}}{{#if vulnerable}}, vulnerable{{/if}}, {{rate}}{{#if again}}, {{again}}{{/if}}</span> <span class="opening">{{opening}}</span></summary>
<p class="about">{{about}}</p>
{{talk}}</details>
`);

function fitting(all: readonly Conversation[]): { kept: Conversation[]; written: string[] } {
  const kept: Conversation[] = [];
  const written: string[] = [];
  let bytes = 0;
  for (const conversation of all) {
    const text = TALK(viewOf(conversation));
    bytes += Buffer.byteLength(text);
    if (bytes > BUDGET) break;
    kept.push(conversation);
    written.push(text);
  }
  return { kept, written };
}

function viewOf(conversation: Conversation): object {
  const { failures, error, contact, intent, persona, vulnerable, ending, attempt, after, lines } = conversation;
  const modes = [...new Set(failures.map(({ mode }) => mode))];
  const headline =
    modes.length > 0 ? modes.map((mode) => CAUSES[mode].name).join(', ') : error ? CAUSES.unresolved.name : 'Resolved';
  return {
    anchor: anchorOf(contact),
    modes: modes.join(' '),
    fate: error ? 'error' : modes.length > 0 ? 'flawed' : 'good',
    sign: error ? '✕' : modes.length > 0 ? '!' : '✓',
    headline,
    intent: plain(inWords(intent)),
    persona: plain(inWords(persona)),
    vulnerable,
    rate: conversation.perHour === null ? '' : perHour(conversation.perHour),
    again: after === null ? '' : `contact ${attempt}, ${duration(after)} after the one before`,
    opening: oneLine(lines[0]?.text ?? '', 110),
    about: `Contact ${contact}. The customer ${ending === null ? 'was never done' : ENDINGS_IN_WORDS[ending]}.`,
    talk: talk(conversation),
  };
}

function chipsOf(kept: readonly Conversation[]): object[] {
  const counts = new Map<string, number>();
  for (const { failures } of kept)
    for (const mode of new Set(failures.map((failure) => failure.mode))) counts.set(mode, (counts.get(mode) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([mode, n]) => ({ mode, n, name: CAUSES[mode as keyof typeof CAUSES].name }));
}
