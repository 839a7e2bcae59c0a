import type { Ramp, TracedValue } from "./policy.ts";
import { modeText } from "./ramp.ts";
import { tighten } from "./tighten.ts";

/** One value that a layer sets. */
export interface Given {
  readonly key: string;
  readonly value: unknown;
  /** Where it stands. */
  readonly from: string;
  /** True when it may only tighten those that are not so. */
  readonly tightens: boolean;
}

/** A key with all its values settled. */
export interface Settled {
  readonly value: unknown;
  /** What holds without the values that only tighten. */
  readonly floor: unknown;
  readonly trace: readonly TracedValue[];
}

const traced = ({ key, value, from }: Given, state: TracedValue["state"], by?: string): TracedValue => ({
  key,
  value,
  from,
  state,
  ...(by !== undefined && { by }),
});

const isRamp = (value: unknown): value is Ramp =>
  typeof value === "object" && value !== null && ("observeUntil" in value || "warnUntil" in value);

/** A value as a person would write it. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(", ")}]`;
  if (isRamp(value)) return modeText(value);
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** What stands against a value: `high (policy.yml:4:3)`. */
export const standing = ({ value, from }: Pick<Given, "value" | "from">): string => `${valueText(value)} (${from})`;

/** A later value replaces an earlier one. Each that is replaced names the one that did it. */
function last(list: readonly Given[]): { readonly winner: Given | undefined; readonly trace: readonly TracedValue[] } {
  const winner = list.at(-1);
  return { winner, trace: list.slice(0, -1).map((one) => traced(one, "overridden", standing(winner!))) };
}

/**
 * Settles the values of one key, the most general first: of those that replace the last one holds; the last of those that only tighten
 * is then laid upon it, as far as it is stricter. The first value must be one that replaces.
 */
export function settle(list: readonly Given[]): Settled {
  const floor = last(list.filter(({ tightens }) => !tightens));
  const local = last(list.filter(({ tightens }) => tightens));
  const ground = floor.winner;
  if (ground === undefined) throw new Error("every key has a default");
  const wanted = local.winner;
  if (wanted === undefined) {
    return { value: ground.value, floor: ground.value, trace: [...floor.trace, traced(ground, "effective")] };
  }
  const { value, outcome } = tighten(ground.key, ground.value, wanted.value);
  const isReplaced = outcome === "taken" && !Array.isArray(value);
  return {
    value,
    floor: ground.value,
    trace: [
      ...floor.trace,
      isReplaced ? traced(ground, "overridden", standing(wanted)) : traced(ground, "effective"),
      ...local.trace,
      outcome === "refused" ? traced(wanted, "refused", standing(ground)) : traced(wanted, "effective"),
    ],
  };
}
