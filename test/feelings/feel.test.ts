import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transcript, Turn } from '../../src/events/transcript.ts';
import { feel } from '../../src/feelings/feel.ts';
import { decayedMean } from '../../src/feelings/session.ts';

const talk = (lines: readonly string[], language = 'en'): Transcript => ({
  id: 'one',
  intent: '',
  lane: 'simple',
  language,
  attempt: 1,
  now: '2026-03-03T10:00:00Z',
  needs: [],
  given: [],
  own: [],
  others: new Map(),
  turns: lines.map((line): Turn => {
    const [who, text] = [line.slice(0, 1), line.slice(2)];
    return { role: who === 'C' ? 'customer' : 'bot', text, at: 0 };
  }),
});

const levels = (...lines: string[]): number[] => feel(talk(lines)).turns.map(({ frustration }) => frustration);

describe('frustration', () => {
  it('rises when the bot does not understand, again and again, and falls with thanks', () => {
    const [first, second, third, last] = levels(
      'C:when do you open?',
      'B:Sorry, I did not understand that.',
      'C:your opening hours',
      'B:Sorry, I did not understand that.',
      'C:no, not that. are you open on monday?',
      'B:We are open from 9 to 5.',
      'C:great, thank you',
    );
    expect(second).toBeGreaterThan(first!);
    expect(third).toBeGreaterThan(second!);
    expect(last).toBeLessThan(third!);
  });

  it('is not raised by how a conversation opens', () => {
    expect(levels('C:this is ridiculous, nothing works')[0]).toBe(levels('C:hello')[0]);
  });

  it('stays within 0 and 1 whatever is said, and so does satisfaction within 1 and 5', () => {
    const line = fc.tuple(fc.constantFrom('C', 'B'), fc.string()).map(([who, text]) => `${who}:${text}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { turns, csat } = feel(talk(lines));
        for (const { frustration, shown } of turns) {
          expect(frustration).toBeGreaterThanOrEqual(0);
          expect(frustration).toBeLessThanOrEqual(1);
          expect(Math.abs(shown)).toBeLessThanOrEqual(1);
        }
        if (turns.length === 0) expect(csat).toBeNull();
        else expect(csat).toBeGreaterThanOrEqual(1);
        expect(csat ?? 1).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('what words show', () => {
  it.each([
    ['en', 'no, I asked for something else', 'perfect, thanks a lot'],
    ['es', 'no, no es eso', 'perfecto, muchas gracias'],
    ['de', 'nein, das ist falsch', 'super, danke'],
    ['fr', "non, ce n'est pas ça", 'parfait, merci'],
  ])('is told apart in %s', (language, sour, sweet) => {
    const shown = (text: string): number => feel(talk(['C:1', 'B:2', `C:${text}`], language)).turns[1]!.shown;
    expect(shown(sour)).toBeLessThan(0);
    expect(shown(sweet)).toBeGreaterThan(0);
  });
});

describe('satisfaction', () => {
  it('is higher where the task is known to be done', () => {
    const words = talk(['C:a ticket please', 'B:Here you are.', 'C:ok']);
    expect(feel(words, 1).csat!).toBeGreaterThan(feel(words, 0).csat! + 2);
  });

  it('of a session is a mean in which late turns weigh more', () => {
    expect(decayedMean([1, 0])).toBeLessThan(0.5);
    expect(decayedMean([0.3, 0.3, 0.3])).toBeCloseTo(0.3);
    expect(decayedMean([])).toBeNaN();
  });
});
