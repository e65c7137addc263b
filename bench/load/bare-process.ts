/**
 * The bare loop in a process of its own, which lives on between its turns: told where, by how many connections and in what shape,
 * it says what that came to.
 */
import { bareLoop, type Shape } from './bare.ts';

/** What it is told. */
export interface Asked extends Shape {
  readonly url: string;
  readonly connections: number;
}

process.on('message', ({ url, connections, ...shape }: Asked) => {
  void bareLoop(url, connections, shape).then((cost) => process.send!(cost));
});
