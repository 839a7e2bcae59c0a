import { type Kysely, sql } from "kysely";
import type { Taken, UsageStore, Window, WindowState } from "../services.ts";
import type { Tables } from "./tables.ts";

/** What the function `take_uses` says of one window. */
interface Counted {
  readonly used: number;
  readonly oldest: Date | null;
  readonly taken: boolean;
}

const monthStart = (now: Date, months = 0): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months));

/** Uses after this moment count: those of the last `seconds`, or of this month, whose first millisecond counts too. */
const sinceOf = ({ seconds }: Window, now: Date): Date =>
  new Date(seconds === "month" ? monthStart(now).getTime() - 1 : now.getTime() - seconds * 1000);

const resetOf = ({ seconds }: Window, oldest: Date, now: Date): Date =>
  seconds === "month" ? monthStart(now, 1) : new Date(oldest.getTime() + seconds * 1000);

function stateOf(window: Window, { used, oldest, taken }: Counted, uses: number, now: Date): WindowState {
  const { name, limit } = window;
  const left = limit - used - (taken ? uses : 0);
  return { name, limit, remaining: Math.max(0, left), resetAt: resetOf(window, oldest ?? now, now) };
}

/**
 * Counts uses in the database, one round trip a call. A lock a principal makes it exact under requests at the same moment, of any number
 * of servers. No windows: nothing is limited, and nothing is kept.
 */
export function usageStore(kysely: Kysely<Tables>, clock: () => Date): UsageStore {
  async function count(principal: string, windows: readonly Window[], uses: number, now: Date): Promise<Counted[]> {
    if (windows.length === 0) return [];
    const since = windows.map((window) => sinceOf(window, now));
    const limits = windows.map(({ limit }) => limit);
    const { rows } = await sql<Counted>`
      select used, oldest, taken
      from take_uses(${principal}, ${now}::timestamptz, ${uses}::integer, ${since}::timestamptz[], ${limits}::float8[])
      order by number`.execute(kysely);
    return rows;
  }

  return {
    async take(principal, windows, uses = 1): Promise<Taken> {
      const now = clock();
      const counts = await count(principal, windows, uses, now);
      const states = windows.map((window, i) => stateOf(window, counts[i]!, uses, now));
      const exceeded = states.find(({ remaining }, i) => !counts[i]!.taken && remaining < uses);
      return { windows: states, ...(exceeded && { exceeded }) };
    },

    async peek(principal, windows) {
      const now = clock();
      const counts = await count(principal, windows, 0, now);
      return windows.map((window, i) => stateOf(window, counts[i]!, 0, now));
    },
  };
}
