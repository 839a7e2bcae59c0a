import { type CapabilityKind, type CapabilitySet, capabilityKinds, countCapabilities } from "../core/capability.ts";
import type { SkillComparison } from "../core/report.ts";
import { firstFew, plural } from "../report/words.ts";
import { hostMatcher, textMatcher } from "./globs.ts";
import type { Gate } from "./policy.ts";

/** What a gate on capabilities is asked about. */
interface CapabilityQuestion {
  readonly skill: SkillComparison;
  readonly gate: Gate;
  readonly word: "fail" | "review";
  readonly newOnly: boolean;
}

/** Entries that a reason names, and characters of each. */
const maxNamed = 3;
const maxEntry = 80;

/** An entry on one line: it comes from the pull request. */
function inline(entry: string): string {
  const line = entry.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
  return line.length > maxEntry ? `${line.slice(0, maxEntry - 1)}…` : line;
}

const named = (entries: readonly string[]): string => firstFew(entries, maxNamed, inline);

const asked = ({ skill, newOnly }: CapabilityQuestion): CapabilitySet =>
  newOnly ? skill.capabilities.added : skill.capabilities.used;

const many = (count: number, newOnly: boolean, one: string, more: string): string => {
  const isNew = newOnly ? "new " : "";
  return plural(count, `${isNew}${one}`, `${isNew}${more}`);
};

/** The reason when a skill names a host that the policy denies; only new ones count with `newOnly`. */
export function byDeniedHost(question: CapabilityQuestion): string | undefined {
  const { gate, word, newOnly } = question;
  if (gate.denyHost.length === 0) return undefined;
  const denied = asked(question).hosts.filter(hostMatcher(gate.denyHost));
  if (denied.length === 0) return undefined;
  return `${many(denied.length, newOnly, "denied host", "denied hosts")}: ${named(denied)} (policy: ${word} by deny-host)`;
}

/** Kind and glob of an entry of `deny-capability`; without a glob the whole kind is meant. */
export function deniedKind(pattern: string): { readonly kind: string; readonly glob: string } {
  const colon = pattern.indexOf(":");
  return colon < 0 ? { kind: pattern, glob: "*" } : { kind: pattern.slice(0, colon), glob: pattern.slice(colon + 1) };
}

function deniedOf(kind: CapabilityKind, entries: readonly string[], patterns: readonly string[]): string[] {
  const globs = patterns.map(deniedKind).filter((each) => each.kind === kind);
  if (globs.length === 0) return [];
  if (globs.some(({ glob }) => glob === "*")) return [...entries];
  const list = globs.map(({ glob }) => glob);
  const matches = kind === "hosts" ? hostMatcher(list) : textMatcher(list);
  // Who reads all variables reads the denied ones too.
  return entries.filter((entry) => matches(entry) || (kind === "environment" && entry === "*"));
}

/** The reason when a skill has a capability that the policy denies; only new ones count with `newOnly`. */
export function byDeniedCapability(question: CapabilityQuestion): string | undefined {
  const { gate, word, newOnly } = question;
  if (gate.denyCapability.length === 0) return undefined;
  const set = asked(question);
  const denied = capabilityKinds.flatMap((kind) =>
    deniedOf(kind, set[kind], gate.denyCapability).map((entry) => `${kind}:${entry}`),
  );
  if (denied.length === 0) return undefined;
  const what = many(denied.length, newOnly, "denied capability", "denied capabilities");
  return `${what}: ${named(denied)} (policy: ${word} by deny-capability)`;
}

/** The reason when a change gives a skill more than the policy lets it. */
export function byCapabilityCount({ skill, gate, word }: CapabilityQuestion): string | undefined {
  const most = gate.maxNewCapabilities;
  const count = countCapabilities(skill.capabilities.added);
  if (most === "off" || count <= most) return undefined;
  return `${plural(count, "new capability", "new capabilities")} (policy: ${word} above ${most})`;
}
