import type { OfficeControl } from '../../src/office/office.ts';
import type { Meta } from '../../src/events/transcript.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock, Ms } from '../../src/time/clock.ts';
import type { Case } from './world.ts';

/** What came of one scripted conversation. */
export interface Talk {
  readonly case: Case;
  readonly lines: {
    readonly role: 'customer' | 'bot';
    readonly text: string;
    readonly meta?: Meta;
    readonly error?: string;
  }[];
  readonly waits: Ms[];
  handedOff: boolean;
  ended: boolean;
  /** Everything told right at last, done in the office, and a human where one is due. */
  served: boolean;
  missing: string[];
}

const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  [/order number\b|which one is it/i, 'order'],
  [/e-mail address (of|on) |the account under/i, 'email'],
  [/gift card code|code on the gift card/i, 'giftcard'],
  [/ticket/i, 'ticket'],
  [/address, with street|which address|street and house number/i, 'address'],
  [/price that you found|how much is it/i, 'price'],
  [/which product|which model/i, 'product'],
];
const PATIENCE: Ms = 30_000;

/** Talks to the bot as plainly as a person can: answers what it is asked, agrees, says thanks. */
export function talk(
  one: Case,
  target: Target,
  clock: Clock,
  office: OfficeControl,
  over: (talk: Talk) => void,
  think: Ms = 1000,
): void {
  const state: Talk = { case: one, lines: [], waits: [], handedOff: false, ended: false, served: false, missing: [] };
  const session = target.open({
    contact: `${one.file.key as `${number}/${number}`}.1`,
    conversation: `c-${one.file.key}`,
    user: `u-${one.file.key}`,
    language: 'en',
    known: [],
  });
  let turns = 0;
  const leave = (): void => {
    session.close();
    office.inspect(one.file.key, [], (seen) => {
      const done =
        one.action === null ||
        (seen?.entries ?? []).some(
          (entry) =>
            entry.ok &&
            entry.action === one.action!.name &&
            Object.entries(one.action!.args).every(([k, v]) => entry.args[k] === v),
        );
      const text = state.lines
        .filter((line) => line.role === 'bot')
        .map((line) => line.text)
        .join('\n');
      state.missing.push(...one.hears.filter((fact) => !fact.right.test(text)).map((fact) => fact.id));
      if (!done) state.missing.push(one.action.name);
      if (one.human && !state.handedOff) state.missing.push('human');
      state.served = state.missing.length === 0;
      over(state);
    });
  };
  const say = (text: string): void => {
    const since = clock.now();
    const bubbles: string[] = [];
    let meta: Meta = {};
    turns += 1;
    state.lines.push({ role: 'customer', text });
    const patience = clock.alarm(PATIENCE, () => {
      abort();
      state.lines.push({ role: 'bot', text: '', error: 'timeout' });
      leave();
    });
    const abort = session.say(text, (signal) => {
      if (signal.kind === 'bubble') bubbles.push(signal.text);
      if (signal.kind === 'meta') meta = signal.meta;
      if (signal.kind !== 'over' && signal.kind !== 'trouble') return;
      clock.silence(patience);
      state.waits.push(clock.now() - since);
      const error = signal.kind === 'trouble' ? { error: signal.code } : {};
      state.lines.push({ role: 'bot', text: bubbles.join('\n'), meta, ...error });
      state.handedOff ||= meta.handoff === true;
      state.ended ||= meta.ended === true;
      const last = state.handedOff || state.ended || signal.kind === 'trouble' || turns >= 10;
      const reply = last ? null : answer(one, bubbles.join('\n'), turns);
      if (reply === null) leave();
      else clock.alarm(think, () => say(reply));
    });
  };
  say(one.opening);
}

function answer(one: Case, text: string, turns: number): string | null {
  if (/\b(shall I|do you want me|would you like me to refund|is that (right|correct))\b/i.test(text))
    return 'yes please';
  const asked = QUESTIONS.find(
    ([words]) => (words.test(text) && text.includes('?')) || (words.test(text) && /please (tell|give)/i.test(text)),
  );
  const told = asked === undefined ? undefined : one.tells[asked[1]];
  if (told !== undefined) return turns % 2 === 0 ? told : `it's ${told}`;
  if (/anything else/i.test(text)) return 'no thanks, bye';
  if (text === '' || /not (quite )?(get|follow|understand)|other words|rephrase/i.test(text)) return one.opening;
  return turns < 6 ? `that is not what I asked. ${one.opening}` : null;
}
