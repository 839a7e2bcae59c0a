import { stderr } from "node:process";

/** How far a long piece of work is. */
export interface Progress {
  /** One more of what is counted is done. */
  step(): void;
  /** More is to be done than was known. */
  more(count: number): void;
  /** Takes the line away again. */
  end(): void;
}

/** Milliseconds before the first line, and between two of them: what is over sooner needs none. */
const quiet = 700;
const pause = 100;

type Stream = Pick<typeof stderr, "isTTY" | "columns" | "write">;

const silent: Progress = { step: () => undefined, more: () => undefined, end: () => undefined };

const number = (count: number): string => count.toLocaleString("en-US");

/**
 * Shows on a terminal, in one line that is written over, how many of `what` are done; where the stream is none, nothing. `clock` gives
 * milliseconds.
 */
export function progress(
  what: string,
  stream: Stream = stderr,
  clock: () => number = () => performance.now(),
): Progress {
  if (!stream.isTTY) return silent;
  let done = 0;
  let total = 0;
  let next = clock() + quiet;
  let shown = false;
  const show = (): void => {
    const now = clock();
    if (now < next) return;
    next = now + pause;
    shown = true;
    const text = `scanning ${what}: ${number(done)} of ${number(total)}`;
    stream.write(`\r\u001b[2K${text.slice(0, Math.max(10, (stream.columns || 80) - 1))}`);
  };
  return {
    step: () => {
      done++;
      show();
    },
    more: (count) => {
      total += count;
    },
    end: () => {
      if (shown) stream.write("\r\u001b[2K");
      shown = false;
    },
  };
}
