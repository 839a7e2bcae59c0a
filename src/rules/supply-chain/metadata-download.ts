import { addressesIn, isBareIp, isNear } from "../../core/address.ts";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";

type Step = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Step =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // a sentence where a map is expected: no install steps
  }
}

/** Install steps of the registries that read `metadata.<vendor>.install` (openclaw and its older names). */
function stepsOf({ skill }: SkillFacts): Step[] {
  const metadata = parsed(skill.frontmatter.values["metadata"]);
  if (!isRecord(metadata)) return [];
  return Object.values(metadata)
    .filter(isRecord)
    .flatMap((block) => (Array.isArray(block["install"]) ? block["install"].filter(isRecord) : []));
}

const hashes = ["sha256", "sha512", "hash", "checksum", "integrity", "digest"];

function* downloads(facts: SkillFacts): Iterable<Match> {
  const view = facts.views.find((each) => each.artifact === facts.skill.manifest && each.layers.length === 0);
  if (!view) return;
  for (const step of stepsOf(facts)) {
    const { kind, url } = step as { kind?: unknown; url?: unknown };
    if (kind !== "download" || typeof url !== "string") continue;
    const start = Math.max(0, view.text.indexOf(url));
    const place = { view, start, end: Math.min(view.text.length, start + url.length) };
    const target = addressesIn(url)[0];
    const unsafe =
      target !== undefined && (target.protocol !== "https:" || isBareIp(target.hostname)) && !isNear(target.hostname);
    if (unsafe)
      yield {
        ...place,
        severity: "high",
        message: "Has its installer download a program over plain http or from a bare IP address",
      };
    else if (!hashes.some((name) => typeof step[name] === "string")) yield place;
  }
}

const withStep = (step: object): string =>
  `---\nname: x\ndescription: d\nmetadata: ${JSON.stringify({ openclaw: { install: [step] } })}\n---\n# X\n`;

export default defineRule({
  id: "supply-chain/metadata-download",
  title: "Has its installer download a program without a hash",
  severity: "low",
  confidence: "high",
  why: "The installer runs the step when the skill is added; without a hash nobody notices that the file has changed.",
  remediation: "Give the SHA-256 of the file, or install the tool from a package registry.",
  references: ["https://docs.openclaw.ai/tools/skills", "https://cwe.mitre.org/data/definitions/494.html"],
  taxonomy: {
    agenticSkills: ["AST02", "AST04"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010.001"],
    cwe: ["CWE-494"],
  },
  checks: [whole(downloads)],
  examples: {
    bad: [
      { text: withStep({ kind: "download", url: "https://files.example.test/tool.tar.gz" }), line: 4 },
      { text: withStep({ kind: "download", url: "http://203.0.113.77/tool" }), line: 4 },
    ],
    good: [
      { text: withStep({ kind: "brew", formula: "jq" }) },
      { text: withStep({ kind: "download", url: "https://files.example.test/tool.tar.gz", sha256: "0".repeat(64) }) },
    ],
  },
});
