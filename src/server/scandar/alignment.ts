import { sensitivityOfPath, sensitivityOfVariable } from "../../behaviour/sensitive.ts";
import { type CapabilityUse, countCapabilities, withoutCapabilities } from "../../core/capability.ts";
import { type Act, alignmentOf } from "../../core/purpose.ts";
import { redact } from "../../core/redact.ts";
import type { SkillScan } from "../../core/report.ts";
import { type Category, ruleCategory } from "../../core/rule.ts";
import { atLeast } from "../../core/severity.ts";
import { oneLine } from "../../report/escape.ts";
import { firstFew, plural, sentence } from "../../report/words.ts";
import { readFrontmatter } from "../../skills/frontmatter.ts";
import { type RatedScan, sayGap } from "../rated.ts";

/** Stated purpose against behaviour, as `layer2_results.stated_vs_actual` has it. */
export interface Comparison {
  readonly stated_purpose: string;
  readonly actual_behavior: string;
  readonly alignment: "aligned" | "partially_aligned" | "misaligned";
  /** What else is to be said: one sentence each. */
  readonly notes: readonly string[];
}

const maxPurpose = 300;
/** Characters in which a frontmatter has to end. */
const maxHead = 64 * 1024;
/** Entries of one kind that are named. */
const shown = 3;

const brief = (text: string): string => redact(oneLine(text, maxPurpose));

/** What a skill says that it is for: the description of its frontmatter, else its first heading or sentence. Empty where it says nothing. */
export function purposeOf(text: string): string {
  const { values, range } = readFrontmatter(text.slice(0, maxHead));
  const { description, name } = values;
  if (typeof description === "string" && description.trim() !== "") return brief(description);
  const lines = text.slice(range?.end ?? 0).split("\n", 50);
  const first = lines
    .map((line) => line.replace(/^\s{0,3}#{1,6}\s+/, "").trim())
    .find((line) => /^[\p{L}\p{N}]/u.test(line));
  const isCode = first !== undefined && /[{};=]|^(?:import|from|def|function|const|let|var)\b/.test(first);
  if (first !== undefined && !isCode) return brief(first);
  return typeof name === "string" ? brief(name) : "";
}

/** What a use of a capability is, as an operation. */
function actOf({ kind, entry }: CapabilityUse): Act | undefined {
  if (kind === "environment") {
    return { kind: "reads", object: `env:${entry}`, sensitivity: sensitivityOfVariable(entry), by: "code" };
  }
  if (kind === "commands") return { kind: "runs", object: entry, sensitivity: "ordinary", by: "code" };
  if (kind !== "paths") return undefined;
  const [mode = "", path = ""] = entry.split(/:(.*)/s);
  return { kind: mode === "read" ? "reads" : "writes", object: path, sensitivity: sensitivityOfPath(path), by: "code" };
}

const kinds: Readonly<Partial<Record<Category, Act["kind"]>>> = {
  exfiltration: "sends",
  persistence: "persists",
  privilege: "elevates",
  "download-and-run": "fetches-and-runs",
};

/** What the scan says that the skill does: capabilities used, and findings about what it does. */
function actsOf({ uses, findings }: SkillScan): Act[] {
  const done = findings.flatMap((finding): Act[] => {
    const kind = kinds[ruleCategory(finding.ruleId)];
    return kind === undefined ? [] : [{ kind, object: finding.message, sensitivity: "ordinary", by: "code" }];
  });
  return [...uses.flatMap((use) => actOf(use) ?? []), ...done];
}

/** What a skill does, in words: its gravest findings, then what it touches. */
function behaviourOf({ scan, findings }: RatedScan): string {
  const { used } = scan.capabilities;
  const grave = findings.flatMap((each) =>
    each.kind === "finding" && atLeast(each.severity, "high") ? [oneLine(each.finding.message, 160)] : [],
  );
  const touched: readonly (readonly [string, readonly string[]])[] = [
    ["contacts", used.hosts],
    ["reads of the environment", used.environment.filter((name) => name !== "*")],
    ["runs", used.commands],
    ["installs", used.packages],
    ["touches", used.paths],
    ["starts by itself", used.hooks],
    ["brings programs", used.binaries],
    ["uses the tools", used.tools],
  ];
  const words = touched
    .filter(([, entries]) => entries.length > 0)
    .map(([word, entries]) => `${word} ${firstFew(entries, shown, (entry) => oneLine(entry, 60))}`)
    .concat(used.environment.includes("*") ? ["reads the whole environment"] : []);
  const all = [...new Set(grave)].slice(0, shown).concat(words.length > 0 ? [words.join(", ")] : []);
  if (all.length === 0) return "Gives instructions only: contacts no host, runs no command, reads no file of the user";
  return all.map((each) => each.charAt(0).toUpperCase() + each.slice(1)).join("; ");
}

/** What it uses and does not declare, where it declares anything. */
function undeclared({ capabilities: { used, declared } }: SkillScan): string[] {
  if (countCapabilities(declared) === 0) return [];
  const rest = withoutCapabilities(used, declared);
  return (["tools", "hosts", "environment", "paths"] as const)
    .filter((kind) => declared[kind].length > 0 && rest[kind].length > 0)
    .map(
      (kind) => `It uses ${firstFew(rest[kind], shown, (entry) => oneLine(entry, 60))} without declaring it (${kind}).`,
    );
}

/** Findings that are themselves about a purpose that does not fit. */
const mismatch = "impersonation/purpose-mismatch";

/**
 * Fits what a skill says that it is for to what the scan saw it do. `misaligned`: a finding of high or worse, or one about the purpose.
 * `partially_aligned`: something that the purpose does not explain, that is used and not declared, or of medium severity. Deterministic.
 */
export function comparisonOf(text: string, rated: RatedScan): Comparison {
  const { scan, counts } = rated;
  const purpose = purposeOf(text);
  const { reasons } = alignmentOf(`${scan.name} ${purpose}`, actsOf(scan));
  const notDeclared = undeclared(scan);
  const isBad = counts.critical + counts.high > 0 || scan.findings.some(({ ruleId }) => ruleId === mismatch);
  const isOdd = reasons.length + notDeclared.length + counts.medium > 0;
  const gaps = rated.findings.flatMap((each) => (each.kind === "gap" ? [sayGap(each.gap)] : []));
  return {
    stated_purpose: purpose || "Not stated",
    actual_behavior: behaviourOf(rated),
    alignment: isBad ? "misaligned" : isOdd ? "partially_aligned" : "aligned",
    notes: [
      ...reasons.map(sentence),
      ...notDeclared,
      ...gaps.slice(0, shown),
      ...(gaps.length > shown ? [`${plural(gaps.length - shown, "more part")} not read.`] : []),
    ],
  };
}
