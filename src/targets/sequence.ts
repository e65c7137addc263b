type Task = (done: () => void) => void;

/** Tasks one at a time, in the order in which they came; one that is done at once costs nothing. */
export class Sequence {
  readonly #waiting: Task[] = [];
  #busy = false;

  add(task: Task): void {
    if (this.#busy) this.#waiting.push(task);
    else this.#run(task);
  }

  #run(first: Task | undefined): void {
    this.#busy = true;
    for (let task = first; task !== undefined; task = this.#waiting.shift()) {
      let calling = true;
      let done = false;
      task(() => {
        done = true;
        if (!calling) this.#run(this.#waiting.shift());
      });
      calling = false;
      // It calls back later, and goes on from there. (The compiler does not see that the call may have set it.)
      if (!(done as boolean)) return;
    }
    this.#busy = false;
  }
}
