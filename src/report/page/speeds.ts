import { plain } from '../defuse.ts';
import { perHour } from '../figures.ts';
import type { Conversation } from '../conversation.ts';
import { CAUSES, inWords } from '../words.ts';
import type { Section } from './section.ts';
import { talk } from './talk.ts';

/** One customer at a low and at a high rate: only the load differs. */
export const speeds: Section = {
  id: 'speeds',
  title: 'Two speeds',
  template: `
<h2>Same customer, two speeds</h2>
<p class="intro">One person, one problem ({{intent}}), the same facts and the same temper. What differs is how many others were asking at the same time. (Order numbers and the like are drawn anew for each rate, so that no rate finds its work done by another.)</p>
<div class="twins">
<article class="twin calm"><h3>At {{low.rate}}</h3><p class="fate">✓ Got what was needed</p>{{low.talk}}</article>
<article class="twin hot"><h3>At {{high.rate}}</h3><p class="fate">✕ {{high.fate}}</p>{{high.talk}}</article>
</div>`,
  view: ({ speeds: pair, conversations }) => {
    const [low, high] = [pair?.low, pair?.high].map((id) => conversations.find(({ contact }) => contact === id));
    if (low === undefined || high === undefined) return null;
    return { intent: plain(inWords(low.intent)), low: side(low), high: side(high) };
  },
};

function side(conversation: Conversation): object {
  const mode = conversation.failures[0]?.mode;
  return {
    rate: conversation.perHour === null ? 'an unknown rate' : perHour(conversation.perHour),
    fate: CAUSES[mode ?? 'unresolved'].name,
    talk: talk(conversation),
  };
}
