import type { Lived, Routing } from '../../launch/routing.ts';
import { frontier } from '../charts/frontier.ts';
import { plain } from '../defuse.ts';
import { count, percent, plural, whole } from '../figures.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';
import { inWords } from '../words.ts';

/** Fewer contacts say little of a problem. */
const FEW = 20;
/** From this share of contacts that end with people anyway on, an intent is shared. */
const SHARED = 0.15;

/** Who should answer what, and how many people that takes. */
export const routing: Section = {
  id: 'routing',
  title: 'Bot or people',
  template: `
<h2>What to leave to the bot, and how many people it takes</h2>
<p class="intro">Some problems the bot gets right, others it gets wrong or hands over anyway. A problem that people answer needs more of them, and harms fewer. {{sentence}}</p>
<div class="scroll"><table><caption>Who answers what at {{rate}} customers an hour</caption>
<thead><tr><th scope="col">Customer’s problem</th><th scope="col">Recommended</th><th scope="col">Contacts seen</th><th scope="col">Customers an hour</th><th scope="col">Bot right</th><th scope="col">Handed over</th><th scope="col">Bot wrong</th></tr></thead>
<tbody>{{#each intents}}<tr{{#if few}} class="few"{{/if}}><th scope="row">{{name}}</th><td>{{to}}</td><td>{{contacts}}</td><td>{{perHour}}</td><td>{{correct}}</td><td>{{escalated}}</td><td>{{wrong}}</td></tr>
{{/each}}</tbody></table></div>
{{#if thin}}<p>{{thin}}</p>{{/if}}
<p>{{verdict}}</p>
<figure class="wide"><figcaption>What people prevent: customers harmed an hour, by agents on the desk</figcaption><div class="scroll">{{chart}}</div>{{data}}</figure>
<p class="quiet">The line joins the ways of sharing that no other beats on both, as computed; the dots are some of them, lived through customer by customer, who also give up waiting. A square spends what the recommended way costs otherwise.</p>
<p class="quiet">Agents: the fewest with whom at most {{abandon}} give up waiting, at a steady peak (the Erlang A formula: one queue, customers who lose patience), then lived through customer by customer. Assumed: people handle {{handled}} contacts an hour each and get {{peopleWrong}} wrong; {{back}} of those served wrong come back, and go to people; a contact with the bot costs {{botCost}} agent hours. Change the desk in the scenario file.</p>`,
  view: ({ routing: found }) => {
    if (found === null) return null;
    const { map, contacts, desk, costs } = found;
    const { chosen, equalCost, intents } = map;
    const { perHour } = found;
    return {
      rate: count(perHour),
      sentence: sentenceOf(map),
      thin: thinOf(contacts),
      verdict: verdictOf(map),
      chart: markup(frontier(map)),
      intents: intents.map(({ name, ratePerHour, correct, escalated }, i) => ({
        name: plain(inWords(name)),
        to: (chosen.routed >> i) & 1 ? 'people' : escalated >= SHARED ? 'bot, shared with people' : 'bot',
        contacts: count(contacts[i]!),
        few: contacts[i]! < FEW,
        perHour: count(Math.round(ratePerHour)),
        correct: percent(correct),
        escalated: percent(escalated),
        wrong: percent(Math.max(0, 1 - correct - escalated)),
      })),
      abandon: percent(desk.maxAbandon),
      handled: count(desk.perHour),
      peopleWrong: percent(costs.peopleError),
      back: percent(desk.returnPropensity),
      botCost: String(costs.botContact),
      data: dataTable({
        caption: 'Ways that no other beats on both agents and harm; then the same money spent otherwise',
        columns: ['To people', 'Agents', 'Harmed an hour, computed', 'Harmed an hour, simulated', 'Gave up waiting'],
        rows: [
          ...map.simulated.map((lived) => line(map, lived)),
          line(map, equalCost.bot, 'bot for all, at the cost of the recommended'),
          line(map, equalCost.people, 'people for all, at the cost of the recommended'),
        ],
      }),
    };
  },
};

/** What stands on few contacts is a hint, and says so. */
function thinOf(contacts: readonly number[]): string | null {
  const thin = contacts.filter((n) => n < FEW).length;
  return thin === 0
    ? null
    : `A first look: ${plural(thin, 'row')} of ${count(contacts.length)} ${thin === 1 ? 'rests' : 'rest'} on fewer than ${FEW} contacts, so another run may recommend other problems and other numbers of agents. Run with more customers before you staff by it.`;
}

function sentenceOf({ chosen, intents, rows }: Routing): string {
  const names = intents.filter((_, i) => (chosen.routed >> i) & 1).map(({ name }) => plain(inWords(name)));
  const none = rows[0]!;
  if (names.length === 0)
    return `Leave every problem to the bot: with ${plural(none.agents, 'agent')} for what it hands over, ${whole(none.wrongPerHour)} customers an hour are served wrong, and no other sharing removes enough harm for its people.`;
  return `Give ${names.join(', ')} to people and leave the rest to the bot: ${plural(chosen.agents, 'agent')} instead of ${count(none.agents)}, and ${whole(chosen.wrongPerHour)} customers an hour are served wrong instead of ${whole(none.wrongPerHour)}. From there on another agent prevents less.`;
}

function verdictOf({ equalCost: { chosen, bot, people }, beats }: Routing): string {
  const harmed = ({ harmedPerHour }: Lived): string => count(Math.round(harmedPerHour));
  if (chosen.routed === 0)
    return `That is the bot for all; simulated at equal cost, it ${beats.people ? 'beats' : 'does NOT beat'} people for all: ${harmed(chosen)} customers harmed an hour, against ${harmed(people)} with as many people as that pays for and no bot.`;
  const figures = `${harmed(chosen)} customers harmed an hour, against ${harmed(bot)} with the bot for all and the same money in people behind it, and ${harmed(people)} with as many people as that pays for and no bot`;
  if (beats.bot && beats.people) return `Simulated at equal cost, it beats both: ${figures}.`;
  const lost = [...(beats.bot ? [] : ['the bot for all']), ...(beats.people ? [] : ['people for all'])].join(' and ');
  return `Simulated at equal cost, it does NOT beat ${lost}: ${figures}.`;
}

function line({ intents, rows }: Routing, lived: Lived, name?: string): string[] {
  const routed = intents.filter((_, i) => (lived.routed >> i) & 1).map((intent) => plain(inWords(intent.name)));
  const all = routed.length === 0 ? 'nothing' : routed.length === intents.length ? 'everything' : routed.join(', ');
  return [
    name ?? all,
    count(lived.agents),
    name === undefined ? count(Math.round(rows.find((row) => row.routed === lived.routed)!.wrongPerHour)) : '–',
    count(Math.round(lived.harmedPerHour)),
    percent(lived.abandoned),
  ];
}
