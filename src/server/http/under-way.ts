import { within } from "../deadline.ts";

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
    const late = (): Error => new Error("not everything was answered in time");
    await within(seconds * 1000, Promise.all(this.answers), late).catch(() => undefined);
  }
}
