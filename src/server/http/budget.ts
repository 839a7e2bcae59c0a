/** Bytes that may be held at once by all requests together. Whoever comes when it is full waits, in order, for a bounded time. */
export class Budget {
  readonly total: number;
  private used = 0;
  private readonly waiting: { readonly bytes: number; readonly go: () => void }[] = [];

  /** `total` in bytes. */
  constructor(total: number) {
    this.total = total;
  }

  /** Bytes that are held now. */
  get held(): number {
    return this.used;
  }

  /**
   * Takes `bytes`; returns true once they are taken, false when they could not be had in `wait` milliseconds, or ever.
   * What comes first is served first, so that many small bodies cannot starve a large one.
   */
  async take(bytes: number, wait: number): Promise<boolean> {
    if (bytes > this.total) return false;
    if (this.waiting.length === 0 && this.fits(bytes)) {
      this.used += bytes;
      return true;
    }
    return new Promise<boolean>((done) => {
      const entry = {
        bytes,
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
    });
  }

  /** Gives back what was taken. */
  give(bytes: number): void {
    this.used -= bytes;
    this.serve();
  }

  private fits(bytes: number): boolean {
    return this.used + bytes <= this.total;
  }

  private serve(): void {
    while (this.waiting[0] !== undefined && this.fits(this.waiting[0].bytes)) {
      const { bytes, go } = this.waiting.shift()!;
      this.used += bytes;
      go();
    }
  }
}
