import { oneLine } from './defuse.ts';

/** What is told of one conversation: frustration 0..1 after each turn of the customer, satisfaction 1 to 5. */
interface Mood {
  readonly turns: readonly { readonly frustration: number }[];
  readonly csat: number | null;
}

/** Conversations that are listed; the output file has all of them. */
const LISTED = 20;
const TURNS = 12;
const ID = 32;

/** Gathers moods for a terminal: the unhappiest conversations first. */
export function moodLines(): { add: (id: string, mood: Mood) => void; lines: () => string[] } {
  const listed: { id: string; mood: Mood; csat: number }[] = [];
  let [sum, n] = [0, 0];
  return {
    add(id, mood) {
      if (mood.csat === null) return;
      sum += mood.csat;
      n++;
      listed.push({ id, mood, csat: mood.csat });
      listed.sort((a, b) => a.csat - b.csat);
      listed.length = Math.min(listed.length, LISTED);
    },
    lines() {
      if (n === 0) return ['no customer said anything: nothing to tell of feelings'];
      return [
        `predicted satisfaction, 1 to 5: ${(sum / n).toFixed(2)} on average over ${n} (from the words alone; an assumption-laden model)`,
        `${'unhappiest first'.padEnd(ID)} satisfaction  frustration 0..1, turn by turn`,
        ...listed.map(({ id, mood, csat }) => {
          const shown = mood.turns.slice(0, TURNS).map(({ frustration }) => frustration.toFixed(2));
          const more = mood.turns.length > TURNS ? ' …' : '';
          return `${oneLine(id, ID).padEnd(ID)} ${csat.toFixed(1).padStart(12)}  ${shown.join(' ')}${more}`;
        }),
      ];
    },
  };
}
