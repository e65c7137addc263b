import { expect, test } from 'vitest';
import { loopMeter } from '../../src/time/loop.ts';

test('what held the loop up is measured, and pauses for clearing memory are counted', async () => {
  const meter = loopMeter();
  meter.take();
  await new Promise((resume) => setTimeout(resume, 30));
  const until = performance.now() + 60;
  while (performance.now() < until) new Array(1000).fill(0).map(() => ({}));
  await new Promise((resume) => setTimeout(resume, 30));
  const { delay, pauses } = meter.take();
  meter.stop();
  expect(delay.max).toBeGreaterThan(40);
  expect(pauses.count).toBeGreaterThan(0);
  expect(pauses.total).toBeGreaterThanOrEqual(pauses.longest);
});
