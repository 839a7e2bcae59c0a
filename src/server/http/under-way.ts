import { setTimeout as pause } from "node:timers/promises";

type Answers = Response | Promise<Response>;

/** Knows what is still being answered: also for who has hung up, which the sockets do not tell. */
export class UnderWay {
  private readonly answers = new Set<Promise<unknown>>();

  /** Remembers an answer until it is there. */
  watch(answer: Answers): Answers {
    if (answer instanceof Response) return answer;
    const watched = answer.catch(() => undefined).finally(() => this.answers.delete(watched));
    this.answers.add(watched);
    return answer;
  }

  /** Waits until everything is answered, so many seconds at most. */
  async end(seconds: number): Promise<void> {
    const late = new AbortController();
    await Promise.race([
      Promise.all(this.answers),
      pause(seconds * 1000, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
  }
}
