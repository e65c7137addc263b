import type { Section } from './section.ts';

/** The few numbers that decide, each with how sure it is and what it means. */
export const fewNumbers: Section = {
  id: 'few-numbers',
  title: 'The few numbers',
  template: `
<h2>The few numbers{{#if rate}}, at {{rate}} new customers an hour{{/if}}</h2>
<p class="intro">{{basis}}</p>
<div class="scroll"><table class="headlines"><caption class="hidden">Headline numbers with their intervals</caption>
<thead><tr><th scope="col">Number</th><th scope="col">Measured</th><th scope="col">Between</th><th scope="col">What it means</th></tr></thead>
<tbody>{{#each lines}}<tr><th scope="row">{{name}}<small>{{n}}</small></th><td class="measured{{#if light}} {{light}}{{/if}}">{{value}}</td><td>{{between}}</td><td class="meaning">{{sentence}}</td></tr>
{{/each}}</tbody></table></div>`,
  view: ({ headlines, ruling, design }) => {
    if (headlines.length === 0) return null;
    return {
      rate: ruling.perHour === null ? '' : ruling.perHour.toLocaleString('en-US'),
      basis: basisOf(design.blocks),
      lines: headlines.map((line) => ({ ...line, light: line.light ?? '' })),
    };
  },
};

function basisOf(blocks: number): string {
  const means = 'Each with the span that holds the truth in 95 of 100 such runs.';
  if (blocks >= 4)
    return `${means} The spans are over ${blocks} passes in random order, or over customers where the passes do not differ.`;
  return `${means} With ${blocks === 1 ? 'one pass' : `${blocks} passes`} the spans are over customers, as if they did not affect each other: a first look. A rigorous plan makes eight passes.`;
}
