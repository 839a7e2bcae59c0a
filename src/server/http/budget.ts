interface Waiting {
  readonly bytes: number;
  readonly by: string;
  readonly go: () => void;
}

/** Share of all that one caller may hold: who sends slowly, or much, must not keep out the others. */
const ownShare = 0.5;

/**
 * Bytes that may be held at once by all requests together, and by those of one caller. Whoever comes when it is full waits, in order, for a
 * bounded time.
 */
export class Budget {
  readonly total: number;
  private used = 0;
  private readonly usedBy = new Map<string, number>();
  private readonly waiting: Waiting[] = [];

  /** `total` in bytes. */
  constructor(total: number) {
    this.total = total;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.used;
  }

  /**
   * Takes `bytes` for a caller; returns true once they are taken, false when they could not be had in `wait` milliseconds, or ever.
   * What comes first is served first, so that many small bodies cannot starve a large one; who has his share already is passed over.
   */
  async take(bytes: number, wait: number, by: string): Promise<boolean> {
    if (bytes > this.total) return false;
    return new Promise<boolean>((done) => {
      const entry: Waiting = {
        bytes,
        by,
        go: (): void => {
          clearTimeout(timer);
          done(true);
        },
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(entry), 1);
        done(false);
        this.serve();
      }, wait);
      this.waiting.push(entry);
      this.serve();
    });
  }

  /** Gives back what a caller took. */
  give(bytes: number, by: string): void {
    this.count(-bytes, by);
    this.serve();
  }

  private count(bytes: number, by: string): void {
    this.used += bytes;
    const own = (this.usedBy.get(by) ?? 0) + bytes;
    if (own > 0) this.usedBy.set(by, own);
    else this.usedBy.delete(by);
  }

  /** One body is let in however large it is. */
  private isWithinShare({ bytes, by }: Waiting): boolean {
    const own = this.usedBy.get(by) ?? 0;
    return own === 0 || own + bytes <= this.total * ownShare;
  }

  private serve(): void {
    for (;;) {
      const next = this.waiting.find((each) => this.isWithinShare(each));
      if (next === undefined || this.used + next.bytes > this.total) return;
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.count(next.bytes, next.by);
      next.go();
    }
  }
}
