import { isGlob } from "./globs.ts";
import type { Gate, PathOverride, Policy, RuleLevel, Suppression } from "./policy.ts";
import type { GateBody, PolicyBody } from "./schema.ts";

/** A gate that asks nothing: what layers are laid upon. */
const noGate: Gate = {
  severity: "off",
  confidence: "low",
  trust: "off",
  trustDrop: "off",
  coverage: "off",
  denyHost: [],
  denyCapability: [],
  maxNewCapabilities: "off",
};

/** One pattern or many, as a list. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** The thresholds that a file sets, under the names of the code. */
function gateOf(body: GateBody | undefined): Partial<Gate> {
  const { severity, confidence, trust, "trust-drop": trustDrop, coverage } = body ?? {};
  const denyHost = body?.["deny-host"];
  const denyCapability = body?.["deny-capability"];
  const maxNewCapabilities = body?.["max-new-capabilities"];
  return {
    ...(severity !== undefined && { severity }),
    ...(confidence !== undefined && { confidence }),
    ...(trust !== undefined && { trust }),
    ...(trustDrop !== undefined && { trustDrop }),
    ...(coverage !== undefined && { coverage }),
    ...(denyHost !== undefined && { denyHost: listOf(denyHost) }),
    ...(denyCapability !== undefined && { denyCapability: listOf(denyCapability) }),
    ...(maxNewCapabilities !== undefined && { maxNewCapabilities }),
  };
}

/** Levels of one file: globs before ids, so that an id beats a glob wherever it stands; the last match counts. */
function rulesOf(rules: PolicyBody["rules"]): RuleLevel[] {
  const all = Object.entries(rules ?? {}).map(([rule, level]): RuleLevel => ({ rule, level }));
  return [...all.filter(({ rule }) => isGlob(rule)), ...all.filter(({ rule }) => !isGlob(rule))];
}

const pathsOf = (paths: PolicyBody["paths"]): PathOverride[] =>
  (paths ?? []).map(({ match, fail, review, rules }) => ({
    match: listOf(match),
    fail: gateOf(fail),
    review: gateOf(review),
    rules: rulesOf(rules),
  }));

const suppressionsOf = (list: PolicyBody["suppressions"]): Suppression[] =>
  (list ?? []).map(({ path, fingerprint, ...rest }) => ({
    ...rest,
    ...(path !== undefined && { path }),
    ...(fingerprint !== undefined && { fingerprint }),
  }));

/** A gate with other thresholds laid upon it, the last one on top. */
export const overlay = (gate: Gate, over: readonly Partial<Gate>[]): Gate => Object.assign({ ...gate }, ...over);

/**
 * Lays policy files upon each other, the most general first: a later scalar replaces an earlier one, lists are joined in order.
 * `origin` says where the result comes from.
 */
export function mergeLayers(
  layers: readonly PolicyBody[],
  origin: Pick<Policy, "preset" | "source" | "files">,
): Policy {
  const last = <T>(pick: (layer: PolicyBody) => T | undefined): T | undefined =>
    layers.map(pick).findLast((value) => value !== undefined);
  return {
    ...origin,
    mode: last((layer) => layer.mode) ?? "enforce",
    newOnly: last((layer) => layer["new-only"]) ?? true,
    fail: overlay(
      noGate,
      layers.map((layer) => gateOf(layer.fail)),
    ),
    review: overlay(
      noGate,
      layers.map((layer) => gateOf(layer.review)),
    ),
    rules: layers.flatMap((layer) => rulesOf(layer.rules)),
    paths: layers.flatMap((layer) => pathsOf(layer.paths)),
    exclude: layers.flatMap((layer) => listOf(layer.exclude)),
    suppressions: layers.flatMap((layer) => suppressionsOf(layer.suppressions)),
  };
}
