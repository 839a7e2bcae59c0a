import { isGlob } from "./globs.ts";
import type { Gate, Mode, Ramp, RuleLevel, Suppression } from "./policy.ts";
import type { GateBody, PolicyBody } from "./schema.ts";

/** A gate that asks nothing, as a file would write it. */
export const defaultGate = {
  severity: "off",
  confidence: "low",
  trust: "off",
  "trust-drop": "off",
  coverage: "off",
  "deny-host": [],
  "deny-capability": [],
  "max-new-capabilities": "off",
  drift: "off",
} as const;

/** What holds when nobody says anything: what layers are laid upon. */
export const defaults: Readonly<Record<string, unknown>> = {
  mode: "enforce",
  "new-only": true,
  ...Object.fromEntries(
    ["fail", "review"].flatMap((gate) => Object.entries(defaultGate).map(([key, value]) => [`${gate}.${key}`, value])),
  ),
  ...Object.fromEntries(["critical", "high", "medium", "low"].map((word) => [`suppression-days.${word}`, "off"])),
  "broad-suppressions": "existing-only",
  approvals: "none",
};

/** One pattern or many, as a list. */
export const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** The thresholds that a file sets, under the names of the code. */
export function gateOf(body: GateBody | undefined): Partial<Gate> {
  const { severity, confidence, trust, "trust-drop": trustDrop, coverage, drift } = body ?? {};
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
    ...(drift !== undefined && { drift }),
  };
}

/** Levels of one file: globs before ids, so that an id beats a glob wherever it stands; the last match counts. */
export function rulesOf(rules: PolicyBody["rules"], raises: boolean): RuleLevel[] {
  const all = Object.entries(rules ?? {}).map(
    ([rule, level]): RuleLevel => ({ rule, level, ...(raises && { raises: true }) }),
  );
  return [...all.filter(({ rule }) => isGlob(rule)), ...all.filter(({ rule }) => !isGlob(rule))];
}

type OverrideBody = Pick<NonNullable<PolicyBody["paths"]>[number], "fail" | "review" | "rules">;

/** What a file says for some skills. */
export const overrideOf = ({ fail, review, rules }: OverrideBody, tightens: boolean) => ({
  fail: gateOf(fail),
  review: gateOf(review),
  rules: rulesOf(rules, tightens),
  ...(tightens && { tightens: true as const }),
});

/** Suppressions as a file writes them, without the keys that it leaves out. */
export const suppressionsOf = (list: PolicyBody["suppressions"]): Suppression[] =>
  (list ?? []).map(({ path, fingerprint, severity, accepted, at, ...rest }) => ({
    ...rest,
    ...(path !== undefined && { path }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(severity !== undefined && { severity }),
    ...(accepted !== undefined && { accepted }),
    ...(at !== undefined && { at }),
  }));

const modeOf = (mode: PolicyBody["mode"]): Mode | Ramp | undefined => {
  if (mode === undefined || typeof mode === "string") return mode;
  const { "observe-until": observeUntil, "warn-until": warnUntil } = mode;
  return { ...(observeUntil !== undefined && { observeUntil }), ...(warnUntil !== undefined && { warnUntil }) };
};

/** Entries of a mapping in a file, under keys with its own before them; lists are always lists. */
const prefixed = (name: string, body: object | undefined): [string, unknown][] =>
  Object.entries(body ?? {}).map(([key, value]) => [`${name}.${key}`, key.startsWith("deny-") ? listOf(value) : value]);

/** The single values that a file sets, by their keys. */
export function singlesOf(body: PolicyBody): [string, unknown][] {
  const all: [string, unknown][] = [
    ["mode", modeOf(body.mode)],
    ["new-only", body["new-only"]],
    ...prefixed("fail", body.fail),
    ...prefixed("review", body.review),
    ...prefixed("suppression-days", body["suppression-days"]),
    ["broad-suppressions", body["broad-suppressions"]],
    ["approvals", body.approvals],
  ];
  return all.filter(([, value]) => value !== undefined);
}
