/** Many at the same time, or one alone: what may have ended a process before is done with nobody else at risk. */
export class Solo {
  #running = 0;
  #alone = false;
  readonly #waiting: { readonly alone: boolean; readonly start: () => void }[] = [];

  /** Runs `work` beside others that are not alone. */
  together<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(false, work);
  }

  /** Runs `work` once nothing else runs, and lets nothing start until it has ended. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#run(true, work);
  }

  async #run<T>(alone: boolean, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((start) => {
      this.#waiting.push({ alone, start });
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#running--;
      this.#alone = false;
      this.#admit();
    }
  }

  /** First come, first served: who waits to be alone is not overtaken for ever. */
  #admit(): void {
    for (let next = this.#waiting[0]; next && !this.#alone; next = this.#waiting[0]) {
      if (next.alone && this.#running > 0) return;
      this.#waiting.shift();
      this.#running++;
      this.#alone = next.alone;
      next.start();
    }
  }
}
