import { isDeepStrictEqual } from "node:util";
import type { GitHubEmulator } from "../emulator/github.ts";
import type { Fault } from "../emulator/types.ts";
import type { Transcript } from "./core.ts";
import type { NamedFault } from "./faults.ts";
import { doublesOf, runOn, stateOf, type Way } from "./run.ts";
import type { Scenario } from "./scenarios.ts";

/** Which exchanges of an operation are spoilt. */
export const modes = {
  always: { after: 0, times: 9999 },
  once: { after: 0, times: 1 },
  "from the second on": { after: 1, times: 9999 },
  second: { after: 1, times: 1 },
} as const;
export type Mode = keyof typeof modes;

type State = ReturnType<typeof stateOf>;
export type Surface = keyof State;

/** How a scenario goes when nothing fails: once, and again on what that left. */
export interface Faultless {
  readonly run: Transcript;
  readonly state: State;
  readonly healed: State;
  /** How often each operation was called, in order of the first call. */
  readonly calls: ReadonlyMap<string, number>;
}

/** One run with one fault, and what it left. */
export interface Spoilt {
  readonly scenario: Scenario;
  readonly operation: string;
  readonly fault: NamedFault;
  readonly mode: Mode;
  readonly run: Transcript;
  readonly state: State;
  readonly doubles: ReturnType<typeof doublesOf>;
  /** Exchanges that were spoilt. */
  readonly hits: number;
  /** What broke GitHub's contract in what we sent. */
  readonly violations: readonly string[];
  /** What a later run made of it; absent where another case left the very same. */
  readonly healed?: { readonly state: State; readonly comments: number; readonly red: boolean };
}

/** Where a time-out is meant to happen, and where a redirect. */
const wayOf = ({ delay, headers }: Fault): Way => ({
  timeout: delay === undefined ? 20_000 : 100,
  socket: headers?.["location"] !== undefined,
});

async function on<T>(scenario: Scenario, use: (github: GitHubEmulator) => Promise<T>): Promise<T> {
  const github = await scenario.github().start();
  try {
    return await use(github);
  } finally {
    await github.stop();
  }
}

/** Runs a scenario with nothing failing. */
export const faultless = (scenario: Scenario): Promise<Faultless> =>
  on(scenario, async (github) => {
    const run = await runOn(github, scenario, 1000);
    const calls = new Map<string, number>();
    for (const { operation } of github.requests) calls.set(operation, (calls.get(operation) ?? 0) + 1);
    const state = structuredClone(stateOf(github));
    await runOn(github, scenario, 2000);
    return { run, state, calls, healed: structuredClone(stateOf(github)) };
  });

/** Runs a scenario with one fault, then again without, unless `known` has what the first run left. */
export const spoilt = (
  scenario: Scenario,
  operation: string,
  fault: NamedFault,
  mode: Mode,
  known: Set<string>,
): Promise<Spoilt> =>
  on(scenario, async (github) => {
    const planned = { ...fault.fault, operation, ...modes[mode] };
    const plan = github.plan(planned);
    const run = await runOn(github, scenario, 1000, wayOf(fault.fault));
    const hits = planned.times - plan.left;
    github.forget();
    const [state, doubles] = [structuredClone(stateOf(github)), doublesOf(github)];
    const made = { scenario, operation, fault, mode, run, state, doubles, hits, violations: github.violations };
    const left = `${scenario.name} ${JSON.stringify([state, doubles])}`;
    if (known.has(left)) return made;
    known.add(left);
    const again = await runOn(github, scenario, 2000);
    const { comments } = doublesOf(github);
    return { ...made, healed: { state: structuredClone(stateOf(github)), comments, red: again.failures.length > 0 } };
  });

/** The surfaces that a run left otherwise than the faultless one. */
export const missingIn = (state: State, { state: usual }: Faultless): Surface[] =>
  (Object.keys(usual) as Surface[]).filter((surface) => !isDeepStrictEqual(state[surface], usual[surface]));

/** Lines that the faultless run does not have. */
export const newLines = (run: Transcript, { run: usual }: Faultless): string[] => {
  const known = new Set(usual.text.split("\n"));
  return run.text.split("\n").filter((line) => !known.has(line));
};

/** Does some work for each item, a few at once. */
export async function each<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
