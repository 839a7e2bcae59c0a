import { type CapabilitySet, mapCapabilities } from "../core/capability.ts";
import type { Frontmatter } from "../core/skill.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const words = (value: unknown): string[] => {
  if (typeof value === "string") return value.split(/[\s,]+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
};

/** `Bash(git add:*), Read` as its tools: white space and commas inside brackets belong to the tool. */
export function toolsOf(value: unknown): string[] {
  if (typeof value !== "string") return words(value);
  return value.match(/[^\s,()[\]]{1,100}(?:\([^()]{0,300}\))?/g) ?? [];
}

/** Vendor keys under `metadata` that carry requirements, as found in the wild (openclaw and its older names). */
const vendorKeys = ["openclaw", "clawdbot", "moltbot", "clawdis"] as const;

function vendorBlocks(values: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const { metadata } = values;
  const parsed = typeof metadata === "string" ? parseJson(metadata) : metadata;
  if (!isRecord(parsed)) return [];
  return vendorKeys.map((key) => parsed[key]).filter(isRecord);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a sentence where a map is expected: nothing is declared
  }
}

function installedBy(block: Record<string, unknown>): string[] {
  const steps = Array.isArray(block["install"]) ? block["install"].filter(isRecord) : [];
  return steps.map((step) => {
    const what = [step["package"], step["formula"], step["module"], step["url"]].find(
      (value) => typeof value === "string",
    );
    return `${typeof step["kind"] === "string" ? step["kind"] : "install"}:${what ?? "?"}`;
  });
}

/** Capabilities that the frontmatter of a skill declares. */
export function declaredBy(frontmatter: Frontmatter): CapabilitySet {
  const { values } = frontmatter;
  const blocks = vendorBlocks(values);
  const requires = blocks.map((block) => block["requires"]).filter(isRecord);
  return mapCapabilities((kind) => {
    switch (kind) {
      case "tools":
        return [...toolsOf(values["allowed-tools"]), ...toolsOf(values["tools"])];
      case "environment":
        return [
          ...requires.flatMap((needs) => words(needs["env"])),
          ...blocks.flatMap((block) => words(block["primaryEnv"])),
        ];
      case "commands":
        return requires.flatMap((needs) => [...words(needs["bins"]), ...words(needs["anyBins"])]);
      case "packages":
        return blocks.flatMap(installedBy);
      default:
        return [];
    }
  });
}
