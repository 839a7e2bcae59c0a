/** Lets one in at a time, in the order they came. */
export class Turnstile {
  private busy = false;
  private readonly waiting: (() => void)[] = [];
  private readonly patience: number;

  /** `patience`: milliseconds after which a caller who waits is told so. */
  constructor(patience: number) {
    this.patience = patience;
  }

  /** Waits for its turn and returns what ends it; ending twice does nothing. Throws after too long a wait. */
  async enter(): Promise<() => void> {
    if (this.busy) await this.wait();
    this.busy = true;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.waiting.shift();
      // The turn is handed on, not given back and taken again: nobody can slip in between.
      if (next) next();
      else this.busy = false;
    };
  }

  private wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const turn = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(new Error(`waited ${this.patience} ms for the embedded database's one connection`));
      }, this.patience);
      this.waiting.push(turn);
    });
  }
}
