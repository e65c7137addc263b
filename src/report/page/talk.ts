import type Handlebars from 'handlebars';
import type { Conversation, Line, NeedShown } from '../conversation.ts';
import { plain } from '../defuse.ts';
import { duration } from '../figures.ts';
import { CAUSES, inWords } from '../words.ts';
import { notationInWords } from '../notation.ts';
import { markup, template } from './section.ts';

const TALK = template(`
<ol class="lines">
{{#each lines}}<li class="{{role}}"><span class="who">{{who}}{{#if waited}} <span class="waited">{{waited}}</span>{{/if}}</span>
<p class="says{{#if trouble}} trouble{{/if}}">{{text}}{{#if error}} <em>({{error}})</em>{{/if}}</p>
{{#each marks}}<div class="mark-failure"><strong><span aria-hidden="true">✕</span> {{name}}</strong> {{because}}{{#if quote}} <q>{{quote}}</q>{{/if}}{{#if other}} <span class="other">It was that of {{other}}.</span>{{/if}}</div>
{{/each}}</li>
{{/each}}</ol>
{{#if leftOut}}<p class="quiet">{{leftOut}} more messages are not shown.</p>{{/if}}
{{#if needs}}<div class="needs"><h4>What this customer needed</h4><ul>
{{#each needs}}<li class="{{met}}"><span aria-hidden="true">{{sign}}</span> {{name}}{{#if truth}}: {{truth}}{{/if}} <em>{{fared}}</em></li>
{{/each}}</ul></div>{{/if}}
{{#if findings}}<div class="needs"><h4>What the back office shows</h4><ul>
{{#each findings}}<li class="wrong"><span aria-hidden="true">✕</span> {{this}}</li>
{{/each}}</ul></div>{{/if}}
<p class="replay"><span>Meet this customer again:</span> <code>{{replay}}</code></p>`);

/** A conversation as bubbles, marked where it went wrong. */
export function talk(conversation: Conversation): Handlebars.SafeString {
  const { failures, findings, lines, needs, linesLeftOut, replay } = conversation;
  const view = {
    lines: lines.map((line, index) => ({
      ...lineView(line),
      marks: failures
        .filter(({ turn }) => turn === index)
        .map(({ mode, because, quote, other }) => ({
          name: CAUSES[mode].name,
          because: sentence(notationInWords(plain(because))),
          // The bubble above says it already.
          quote: plain(quote) === plain(line.text) ? '' : plain(quote),
          other: other === undefined ? '' : plain(other),
        })),
    })),
    leftOut: linesLeftOut,
    needs: needs.map(needView),
    findings: findings.map((each) => sentence(notationInWords(plain(each)))),
    replay: plain(replay),
  };
  return markup(TALK(view));
}

/** With a full stop, unless it ends with one. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

function lineView({ role, text, waited, error, frustration }: Line): object {
  const silent = role === 'bot' && text === '';
  const mood = frustration === undefined ? '' : moodOf(frustration);
  return {
    role,
    who: role === 'bot' ? 'Bot' : 'Customer',
    waited: waited === undefined ? mood : `after ${duration(waited)}`,
    text: silent ? 'no reply' : plain(text),
    trouble: silent,
    error: error === undefined ? '' : plain(inWords(error)),
  };
}

function moodOf(frustration: number): string {
  return frustration < 0.25 ? 'calm' : frustration < 0.5 ? 'uneasy' : frustration < 0.75 ? 'angry' : 'furious';
}

const SIGNS = { met: '✓', wrong: '✕', missing: '✕', unclear: '?' } as const;
/** How a need fared, in the words of its kind. */
const FARED: Readonly<Record<NeedShown['kind'], Readonly<Record<keyof typeof SIGNS, string>>>> = {
  fact: {
    met: 'was told',
    wrong: 'was told something else',
    missing: 'was not told',
    unclear: 'unclear whether it was told',
  },
  action: { met: 'was done', wrong: 'was not done', missing: 'was not done', unclear: 'unclear whether it was done' },
  handoff: {
    met: 'as it should be',
    wrong: 'and it went wrong',
    missing: 'and none came',
    unclear: 'unclear whether one came',
  },
};

function needView({ id, kind, truth, met }: NeedShown): object {
  const [sign, fared] = met === null ? ['·', ''] : [SIGNS[met], FARED[kind][met]];
  return { name: plain(inWords(id)), truth: notationInWords(plain(truth)), met: met ?? 'unruled', sign, fared };
}
