type Task = (done: () => void) => void;

/** Tasks one at a time, in the order in which they came; one that is done at once costs nothing. */
export class Sequence {
  readonly #waiting: Task[] = [];
  #busy = false;

  add(task: Task): void {
    this.#waiting.push(task);
    if (!this.#busy) this.#run();
  }

  #run(): void {
    this.#busy = true;
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      let calling = true;
      let done = false;
      task(() => {
        done = true;
        if (!calling) this.#run();
      });
      calling = false;
      // It calls back later, and goes on from there. (The compiler does not see that the call may have set it.)
      if (!(done as boolean)) return;
    }
    this.#busy = false;
  }
}
