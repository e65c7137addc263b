import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Calendar } from '../../src/time/calendar.ts';

function drain<T>(calendar: Calendar<T>): [number, T][] {
  const taken: [number, T][] = [];
  for (let next = calendar.next(); next !== null; next = calendar.next()) taken.push([next, calendar.take()]);
  return taken;
}

test('entries leave by time, and by order of insertion where times are equal', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 3000 }), (times) => {
      const calendar = new Calendar<number>();
      times.forEach((at, index) => calendar.add(at, index));
      const expected = times.map((at, index) => [at, index] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      expect(drain(calendar)).toEqual(expected);
    }),
  );
});

test('a cancelled entry never leaves, and a stale handle cancels nobody', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 500 }), (entries) => {
      const calendar = new Calendar<number>();
      const handles = entries.map(([at], index) => calendar.add(at, index));
      entries.forEach(([, cancelled], index) => cancelled && calendar.cancel(handles[index]!));
      const kept = entries.flatMap(([, cancelled], index) => (cancelled ? [] : [index]));
      expect(
        drain(calendar)
          .map(([, index]) => index)
          .sort((a, b) => a - b),
      ).toEqual(kept);
      const fresh = calendar.add(1, -1);
      for (const handle of handles) calendar.cancel(handle);
      expect(drain(calendar)).toEqual([[1, -1]]);
      expect(handles).not.toContain(fresh);
    }),
  );
});
