import type { Notice } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { defaultGate, defaults, gateOf, listOf, overrideOf, rulesOf, singlesOf, suppressionsOf } from "./body.ts";
import type { Allowance, Floor, Gate, OriginOverride, PathOverride, Policy, SuppressionDays } from "./policy.ts";
import type { GateBody, PolicyBody } from "./schema.ts";
import { type Given, type Settled, settle } from "./settle.ts";
import { allowanceFor } from "./tighten.ts";
import { type Layer, listTrace, refusalNotices, type Standing } from "./trace.ts";

/** A gate with other thresholds laid upon it, the last one on top. */
export const overlay = (gate: Gate, over: readonly Partial<Gate>[]): Gate => Object.assign({ ...gate }, ...over);

function settleSingles(layers: readonly Standing[]): ReadonlyMap<string, Settled> {
  const given = new Map<string, Given[]>(
    Object.entries(defaults).map(([key, value]) => [key, [{ key, value, from: "default", tightens: false }]]),
  );
  for (const { body, at, tightens } of layers) {
    for (const [key, value] of singlesOf(body)) {
      given.get(key)?.push({ key, value, from: at(key.split(".")), tightens: tightens(key) });
    }
  }
  return new Map([...given].map(([key, list]) => [key, settle(list)]));
}

/** The gate among single values. */
function gateFrom(name: "fail" | "review", value: (key: string) => unknown): Gate {
  const body = Object.fromEntries(Object.keys(defaultGate).map((key) => [key, value(`${name}.${key}`)]));
  return gateOf(body as GateBody) as Gate;
}

function daysFrom(value: (key: string) => unknown): SuppressionDays {
  const keys = Object.keys(defaults).filter((key) => key.startsWith("suppression-days."));
  const days = keys.map((key) => [key.slice(key.indexOf(".") + 1), value(key)] as const);
  return Object.fromEntries(days.filter(([, most]) => typeof most === "number")) as SuppressionDays;
}

/** Entries of the lists of a policy, each layer's after those before it; what only tightens is marked, what cannot is left out. */
function listsOf(layers: readonly Standing[]) {
  const each = <T>(key: string, entries: (layer: Standing, tightens: boolean) => readonly T[]): T[] =>
    layers.flatMap((layer) => entries(layer, layer.tightens(key)));
  const free = <T>(key: string, entries: (body: PolicyBody) => readonly T[]): T[] =>
    each(key, ({ body }, tightens) => (tightens ? [] : entries(body)));
  return {
    rules: each("rules", ({ body }, tightens) => rulesOf(body.rules, tightens)),
    origins: each("origins", ({ body }, tightens): OriginOverride[] =>
      (body.origins ?? []).map((one) => ({
        match: listOf(one.match) as OriginOverride["match"],
        ...overrideOf(one, tightens),
      })),
    ),
    paths: each("paths", ({ body }, tightens): PathOverride[] =>
      (body.paths ?? []).map((one) => ({ match: listOf(one.match), ...overrideOf(one, tightens) })),
    ),
    vendored: free("vendored", (body) => listOf(body.vendored)),
    exclude: free("exclude", (body) => listOf(body.exclude)),
    suppressions: each("suppressions", ({ body, at }, tightens) =>
      tightens ? [] : suppressionsOf(body.suppressions).map((one, i) => ({ ...one, at: at(["suppressions", i]) })),
    ),
  };
}

/** Entries that do not only tighten. */
const own = <T extends { readonly raises?: true; readonly tightens?: true }>(list: readonly T[]): T[] =>
  list.filter(({ raises, tightens }) => !raises && !tightens);

/** What layers become: of the whole policy, or of the organisation's part of it. */
const judging = (lists: ReturnType<typeof listsOf>, value: (key: string) => unknown): Floor => ({
  newOnly: value("new-only") as boolean,
  fail: gateFrom("fail", value),
  review: gateFrom("review", value),
  rules: lists.rules,
  paths: lists.paths,
  origins: lists.origins,
  vendored: lists.vendored,
  exclude: lists.exclude,
});

/** What the organisation's policy leaves to others: the last of its files that says so. */
function allowOf(layers: readonly Layer[]): readonly Allowance[] {
  const allow = layers.filter(({ local }) => !local).findLast(({ body }) => body.allow !== undefined)?.body.allow ?? [];
  return typeof allow === "string" ? [allow] : allow;
}

/** Where a policy comes from. `organisation`: the file that layers which are `local` stand on. */
export interface PolicySource extends Pick<Policy, "preset" | "source" | "files"> {
  readonly organisation?: string;
  /** Severities of the rules by id, to tell what is milder than a rule is by itself. */
  readonly severities?: ReadonlyMap<string, Severity>;
  readonly notices?: readonly Notice[];
}

/**
 * Lays policy files upon each other, the most general first: a later scalar replaces an earlier one, lists are joined in order.
 * A layer that is `local` only tightens: what would be milder is left out and named in a notice. `from` says where the result comes from.
 */
export function mergeLayers(layers: readonly Layer[], from: PolicySource): Policy {
  const allow = allowOf(layers);
  const standing = layers.map(
    (layer): Standing => ({
      ...layer,
      at: layer.place ?? (() => layer.name),
      tightens: (key) => layer.local === true && !allow.some((each) => each === allowanceFor(key)),
    }),
  );
  const singles = settleSingles(standing);
  const value = (key: string): unknown => singles.get(key)!.value;
  const lists = listsOf(standing);
  const { preset, source, files, organisation, severities = new Map<string, Severity>() } = from;
  const floor = judging(
    { ...lists, rules: own(lists.rules), paths: own(lists.paths), origins: own(lists.origins) },
    (key) => singles.get(key)!.floor,
  );
  const trace = [
    ...[...singles.values()].flatMap((settled) => settled.trace),
    ...listTrace(standing, { organisation, floor, severities }),
  ];
  return {
    preset,
    source,
    files,
    mode: value("mode") as Policy["mode"],
    ...judging(lists, value),
    suppressions: lists.suppressions,
    suppressionDays: daysFrom(value),
    broadSuppressions: value("broad-suppressions") as Policy["broadSuppressions"],
    approvals: value("approvals") as Policy["approvals"],
    trace,
    notices: [...(from.notices ?? []), ...(organisation === undefined ? [] : refusalNotices(trace, organisation))],
    ...(organisation !== undefined && { organisation: { file: organisation, allow }, floor }),
  };
}
