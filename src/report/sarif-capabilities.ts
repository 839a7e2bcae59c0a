import type { ReportingDescriptor, Result } from "sarif";
import type { CapabilityKind, CapabilityUse } from "../core/capability.ts";
import { fingerprintOf } from "../core/fingerprint.ts";
import type { SkillReport } from "../core/report.ts";
import { plainText } from "./escape.ts";
import { locationOf } from "./sarif-results.ts";
import { nameOf } from "./sarif-rules.ts";
import { capabilityEntry } from "./words.ts";

/** Of each kind the end of its rule's id, and how a new entry reads. */
const kinds: Readonly<Record<CapabilityKind, readonly [id: string, words: string]>> = {
  hosts: ["new-host", "names a host that it did not name before"],
  environment: ["new-environment", "reads an environment variable that it did not read before"],
  commands: ["new-command", "runs a program that it did not run before"],
  packages: ["new-package", "installs a package that it did not install before"],
  tools: ["new-tool", "asks for a tool of the agent that it did not ask for before"],
  hooks: ["new-hook", "runs something without a decision of the model that it did not run before"],
  binaries: ["new-binary", "brings a program that cannot be read and that it did not bring before"],
  paths: ["new-path", "touches a file outside itself that it did not touch before"],
};

/** Longest entry in a message. */
const maxEntry = 300;

const idOf = (kind: CapabilityKind): string => `capability/${kinds[kind][0]}`;

function descriptorOf(kind: CapabilityKind): ReportingDescriptor {
  const text = `The skill ${kinds[kind][1]}.`;
  const help = `${text} This is a fact and no finding: it scores nothing, and gates only where the policy says so.`;
  return {
    id: idOf(kind),
    name: `Capability${nameOf(idOf(kind))}`,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: help },
    defaultConfiguration: { level: "note" },
    properties: { tags: ["security", "capability"], precision: "high", "problem.severity": "recommendation" },
  };
}

/** What a skill can newly do, with the place of each, in the order of kinds and entries. */
export interface NewCapability {
  readonly skill: SkillReport;
  readonly use: CapabilityUse;
}

/** Capabilities that the change added to skills that base has; of a new skill all would be new, which says nothing. */
export const newCapabilities = (skills: readonly SkillReport[]): NewCapability[] =>
  skills
    .filter(({ change }) => change !== "added")
    .flatMap((skill) => {
      const added = new Set(
        Object.entries(skill.capabilities.added).flatMap(([kind, list]) =>
          list.map((entry: string) => `${kind} ${entry}`),
        ),
      );
      return skill.uses.filter(({ kind, entry }) => added.has(`${kind} ${entry}`)).map((use) => ({ skill, use }));
    });

/** The rules of some capabilities, by id. */
export const capabilityRules = (list: readonly NewCapability[]): ReportingDescriptor[] =>
  [...new Set(list.map(({ use }) => use.kind))].map(descriptorOf).sort((a, b) => (a.id < b.id ? -1 : 1));

/** One new capability as a note at the place where it is used first. `place` gives the index of a rule. */
export function capabilityResult({ skill, use }: NewCapability, place: ReadonlyMap<string, number>): Result {
  const ruleId = idOf(use.kind);
  const entry = capabilityEntry(use.kind, use.entry);
  const fingerprint = fingerprintOf(ruleId, skill.path, use.entry, 0);
  return {
    ruleId,
    ruleIndex: place.get(ruleId) ?? -1,
    level: "note",
    message: { text: plainText(`The skill ${kinds[use.kind][1]}: ${entry.slice(0, maxEntry)}`) },
    locations: [locationOf(skill, use.location)],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "skillScanFingerprint/v1": fingerprint },
    baselineState: "new",
    properties: { skill: skill.path, capability: use.kind },
  };
}
