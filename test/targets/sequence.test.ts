import { expect, test } from 'vitest';
import { Sequence } from '../../src/targets/sequence.ts';

test('tasks are done one after the other, whether they are done at once or later', async () => {
  const sequence = new Sequence();
  const done: number[] = [];
  await new Promise<void>((over) => {
    for (let n = 0; n < 6; n++)
      sequence.add((next) => {
        const end = (): void => {
          done.push(n);
          next();
        };
        if (n % 2 === 0) end();
        else setImmediate(end);
      });
    sequence.add((next) => {
      next();
      over();
    });
  });
  sequence.add((next) => {
    done.push(6);
    next();
  });
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('what a task adds comes after what waited already', () => {
  const sequence = new Sequence();
  const done: string[] = [];
  sequence.add((next) => {
    sequence.add((then) => {
      done.push('added');
      then();
    });
    done.push('first');
    next();
  });
  sequence.add((next) => {
    done.push('second');
    next();
  });
  expect(done).toEqual(['first', 'added', 'second']);
});
