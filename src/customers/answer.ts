import { same } from './beliefs.ts';
import { point } from './restate.ts';
import type { Line, Situation, Step } from './contact.ts';
import { languageOf, slotInWords } from './phrases/languages.ts';
import { answerTo, type Known } from './slots.ts';

/** Says yes to its own values and to what it wants, no to others'. */
export function answerConfirm({ person, beliefs, heard, luck }: Situation): Step | null {
  const { confirm } = heard;
  if (!confirm || heard.asks.length > 0) return null;
  const say = (trigger: string, ...lines: Line[]): Step => ({ do: 'say', goal: 'to go on', trigger, lines });
  const { value, slot, quote } = confirm;
  if (value !== undefined) {
    const own = slot === undefined ? alike(value, person.knows) : answerTo(slot, person.knows);
    if (own && same(own.value, value)) return say('its own value was read back', { for: 'yes' });
    const expected = beliefs.open.find(({ aim }) => aim.expects !== null && shape(aim.expects) === shape(value));
    const right = own ?? (expected ? person.knows.find((known) => known.value === expected.aim.expects) : undefined);
    if (right && !same(right.value, value)) {
      const { slot: name } = right;
      const correct = { slot: slotInWords(person.profile.language, name), value: right.value, wrong: value };
      return say('a wrong value was read back', { for: 'correct', with: correct, gives: right });
    }
  }
  // Who asked for a human, and is asked to let the bot try first, may have none of that.
  if (heard.bad.includes('refused_human') && luck.object < person.persona.assertiveness) return null;
  // "Did that help?" while something is open is not a question to go ahead.
  if (
    /\b(help|helped|helpful|solve|solved|resolve|resolved|useful|answer|answered|happy|satisfied)\b/i.test(quote) &&
    !/\btry\b/i.test(quote) &&
    beliefs.open.length > 0
  )
    return say('it was asked whether that helped', { for: 'no' }, next(beliefs.open[0]!.aim.id));
  return say('it was asked to confirm', { for: 'yes' });
}

function next(id: string): Line {
  return { for: `need:${id}` };
}

function alike(value: string, knows: readonly Known[]): Known | null {
  return (
    knows.find((known) => same(known.value, value)) ??
    knows.find((known) => shape(known.value) === shape(value)) ??
    null
  );
}

/** "HP-0012345" is shaped like "HP-9912345". */
function shape(value: string): string {
  if (value.includes('@')) return 'mail';
  return value.replace(/\d+/g, '0').replace(/^0\.0/, '0');
}

/** Gives what it is asked for, if it has it. */
export function answerAsks({ person, contact, heard, beliefs, luck }: Situation): Step | null {
  if (heard.asks.length === 0) return null;
  const lines: Line[] = [];
  const given = new Set<string>();
  for (const asked of heard.asks) {
    const own = answerTo(asked, person.knows);
    if (own === null) lines.push({ for: 'lack', with: { slot: slotInWords(person.profile.language, asked) } });
    else if (!given.has(own.slot)) {
      given.add(own.slot);
      const again = contact.told.includes(own.slot) || contact.told.includes(asked);
      // "Your ticket number" may mean several things; it says the name of the one that it has.
      const name = heard.asks.includes(own.slot) ? own.slot : asked;
      if (again) contact.reasked.push(own.slot, asked);
      lines.push({
        for: again ? 'give_again' : 'give',
        with: { slot: slotInWords(person.profile.language, name), value: own.value },
        gives: own,
      });
    }
    contact.told.push(asked);
  }
  // Who has nothing to give says that once, not slot by slot.
  const gives = lines.filter((line) => line.gives);
  const most = gives.length > 0 ? gives : lines.slice(0, 1);
  const more: Line[] = gives.length === 0 && contact.stated && luck.doubt < 0.3 ? [{ for: 'restate' }] : [];
  if (!contact.stated) more.push({ for: 'opening' });
  const goal = beliefs.open.map(({ aim }) => aim.id).join(', ');
  return { do: 'say', goal, trigger: `it was asked for ${heard.asks.join(', ')}`, lines: [...most, ...more] };
}

/** Takes the option nearest to its problem. */
export function chooseOption({ person, contact, heard, beliefs }: Situation): Step | null {
  const options = heard.options;
  if (!options || options.length === 0) return null;
  const wanted = new Set(
    [person.profile.intent, ...beliefs.open.flatMap(({ aim }) => [aim.id, ...(aim.topic?.about ?? [])])]
      .flatMap((text) => text.toLowerCase().split(/[^a-z]+/))
      .filter((word) => word.length > 3),
  );
  const score = (option: string): number =>
    option
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => wanted.has(word) || wanted.has(word.replace(/s$/, ''))).length;
  const best = [...options].sort((a, b) => score(b) - score(a))[0]!;
  const human = options.find((option) => languageOf(person.profile.language).human.test(option));
  const trigger = 'it was offered a menu';
  if (contact.askedForHuman && human !== undefined)
    return { do: 'say', goal: 'a human', trigger, lines: [{ for: 'option', with: { option: human } }] };
  if (score(best) > 0 && !contact.chosen.includes(best)) {
    contact.chosen.push(best);
    return { do: 'say', goal: 'the right option', trigger, lines: [{ for: 'option', with: { option: best } }] };
  }
  return { do: 'say', goal: 'another way', trigger, lines: [{ for: 'none_of_these' }, point(beliefs)] };
}
