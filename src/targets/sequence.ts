type Task = (done: () => void) => void;

/** Tasks one at a time, in the order in which they came; one that is done at once costs nothing. */
export class Sequence {
  readonly #waiting: Task[] = [];
  /** Of those that wait, the next: a list of thousands is not moved up for each. */
  #next = 0;
  #busy = false;

  add(task: Task): void {
    if (this.#busy) this.#waiting.push(task);
    else this.#run(task);
  }

  #run(first: Task | undefined): void {
    this.#busy = true;
    for (let task = first; task !== undefined; task = this.#take()) {
      let calling = true;
      let done = false;
      task(() => {
        done = true;
        if (!calling) this.#run(this.#take());
      });
      calling = false;
      // It calls back later, and goes on from there. (The compiler does not see that the call may have set it.)
      if (!(done as boolean)) return;
    }
    this.#busy = false;
  }

  #take(): Task | undefined {
    const task = this.#waiting[this.#next++];
    if (task === undefined) this.#waiting.length = this.#next = 0;
    return task;
  }
}
