import { driftGates } from "../core/drift.ts";
import { confidences, type Severity, severities } from "../core/severity.ts";
import { type Allowance, type Gate, gateSeverities, type Mode, type Ramp } from "./policy.ts";
import { sameMode, stricterMode } from "./ramp.ts";

/** How strict a value is: the larger, the stricter. */
type Strictness = (value: unknown) => number;

const none = Number.NEGATIVE_INFINITY;

/** A threshold that crosses when something falls below it. */
const larger: Strictness = (value) => (typeof value === "number" ? value : none);

/** A threshold that crosses when something reaches it. */
const smaller: Strictness = (value) => (typeof value === "number" ? -value : none);

/** Words, the mildest first. A word that is not among them is milder than all. */
const wordsFrom =
  (...words: readonly unknown[]): Strictness =>
  (value) =>
    words.indexOf(value);

/** The order of each threshold of a gate, by its name in the code. Lists are joined. */
const gateOrder: Readonly<Record<Exclude<keyof Gate, "denyHost" | "denyCapability">, Strictness>> = {
  severity: wordsFrom("off", ...gateSeverities.filter((word) => word !== "off")),
  confidence: wordsFrom(...confidences),
  trust: larger,
  trustDrop: smaller,
  coverage: larger,
  maxNewCapabilities: smaller,
  drift: wordsFrom(...driftGates),
};

/** The order of each single value of a policy file, by the last part of its key. */
const orders: Readonly<Record<string, Strictness>> = {
  ...gateOrder,
  "trust-drop": smaller,
  "max-new-capabilities": smaller,
  "new-only": wordsFrom(true, false),
  "broad-suppressions": wordsFrom("allow", "existing-only"),
  approvals: wordsFrom("code-owners", "none"),
};

/** The order of the single value with this key: `fail.trust`, `suppression-days.high`. */
function orderOf(key: string): Strictness {
  if (key.startsWith("suppression-days.")) return smaller;
  const order = orders[key.slice(key.indexOf(".") + 1)];
  if (order === undefined) throw new Error(`no order of strictness for ${key}`);
  return order;
}

/** What becomes of a value that may only tighten another one. */
export interface Tightened {
  readonly value: unknown;
  /** `taken`: it changed the result; `same`: there was nothing to change; `refused`: it, or a part of it, would be milder. */
  readonly outcome: "taken" | "same" | "refused";
}

function tightenedMode(floor: Mode | Ramp, wanted: Mode | Ramp): Tightened {
  const value = stricterMode(floor, wanted);
  if (!sameMode(value, wanted)) return { value, outcome: "refused" };
  return { value, outcome: sameMode(value, floor) ? "same" : "taken" };
}

function tightenedList(floor: readonly string[], wanted: readonly string[]): Tightened {
  const value = [...new Set([...floor, ...wanted])];
  if (wanted.length === 0 && floor.length > 0) return { value, outcome: "refused" };
  return { value, outcome: value.length > floor.length ? "taken" : "same" };
}

/**
 * The stricter of two values with one key of the policy file (`mode`, `new-only`, `fail.trust`, …). A list of denied things is joined.
 * Throws an Error for a key that has no order: a new key must not slip through.
 */
export function tighten(key: string, floor: unknown, wanted: unknown): Tightened {
  if (key === "mode") return tightenedMode(floor as Mode | Ramp, wanted as Mode | Ramp);
  if (Array.isArray(floor)) return tightenedList(floor as string[], wanted as string[]);
  const order = orderOf(key);
  const difference = order(wanted) - order(floor);
  // Two that are both off are as strict as each other.
  if (Number.isNaN(difference) || difference === 0) return { value: floor, outcome: "same" };
  return difference > 0 ? { value: wanted, outcome: "taken" } : { value: floor, outcome: "refused" };
}

/** A gate with the stricter one of each threshold, and with what both deny. */
export function stricterGate(gate: Gate, other: Partial<Gate>): Gate {
  const keys = (Object.keys(other) as (keyof Gate)[]).filter((key) => other[key] !== undefined);
  return Object.fromEntries([
    ...Object.entries(gate),
    ...keys.map((key) => [key, tighten(key, gate[key], other[key]).value]),
  ]) as unknown as Gate;
}

/** A level of a finding under the policy. */
export type Level = Severity | "off";

/** The worse of two levels. */
export function worseLevel(a: Level, b: Level): Level {
  const order = wordsFrom("off", ...severities.toReversed());
  return order(b) > order(a) ? b : a;
}

/** What an organisation has to allow for a value with this key to be taken as it is. */
export function allowanceFor(key: string): Allowance | undefined {
  const [top = ""] = key.split(/[.[]/);
  if (top === "allow") return undefined;
  if (top === "mode" || top === "rules" || top === "exclude") return top;
  if (top === "paths" || top === "origins" || top === "vendored") return "paths";
  return top === "fail" || top === "review" || top === "new-only" ? "thresholds" : "suppressions";
}
