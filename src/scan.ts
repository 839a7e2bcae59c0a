import { behaviourOf } from "./behaviour/index.ts";
import { instructionsOf } from "./behaviour/instructions.ts";
import { withParsers } from "./behaviour/parsers.ts";
import { type CapabilitySet, type CapabilityUse, mapCapabilities, noCapabilities } from "./core/capability.ts";
import { withoutDuplicates } from "./core/duplicates.ts";
import { messageOf } from "./core/errors.ts";
import type { Gap } from "./core/finding.ts";
import { type Flood, type RuleCrash, RuleMatcher, type Unfinished } from "./core/matching.ts";
import { comparePaths, fileOf, lastSegment } from "./core/path.ts";
import { redact } from "./core/redact.ts";
import type { ScanResult, SkillScan } from "./core/report.ts";
import type { Rule, SkillFacts } from "./core/rule.ts";
import { countSeverities, scoreOf } from "./core/score.ts";
import type { Artifact, FileTree, Frontmatter, Skill } from "./core/skill.ts";
import { coverageOf } from "./coverage.ts";
import type { CustomRule } from "./custom/rule.ts";
import { findingsOf } from "./findings.ts";
import { rules } from "./rules/index.ts";
import type { SkillFolder } from "./skills/discover.ts";
import { readFrontmatter } from "./skills/frontmatter.ts";
import { loadSkill } from "./skills/load.ts";
import { viewBudget } from "./views/budget.ts";
import { viewsOf } from "./views/index.ts";

/** What a scan looks for beside findings. */
export interface ScanOptions {
  /** Whether it lists the sentences that tell the agent what to do: only a comparison of two scans needs them. */
  readonly instructions?: boolean;
}

/** Reads skills the way an attacker's reviewer would. Deterministic: the same bytes, the same result. */
export class Scanner {
  /** The custom rules among its rules, as data: what another thread needs to scan alike. */
  readonly custom: readonly CustomRule[];
  private readonly matcher: RuleMatcher;

  constructor(list: readonly Rule[] = rules, custom: readonly CustomRule[] = []) {
    this.matcher = new RuleMatcher(list);
    this.custom = custom;
  }

  /** A scanner with the built-in rules and these. What custom rules need is loaded only where there are some. */
  static async with(custom: readonly CustomRule[] = []): Promise<Scanner> {
    if (custom.length === 0) return new Scanner();
    const { compileRules } = await import("./custom/compile.ts");
    return new Scanner([...rules, ...compileRules(custom)], custom);
  }

  /** Scans folders of a tree, one after the other, in their order. */
  async scan(tree: FileTree, folders: readonly SkillFolder[], options: ScanOptions = {}): Promise<ScanResult> {
    const skills: SkillScan[] = [];
    for (const folder of folders) skills.push(await this.scanFolder(tree, folder, options));
    return { skills };
  }

  /** A skill on which the scan breaks off is a gap that fails the gate: one hostile file must not end the scan of all the others. */
  private async scanFolder(tree: FileTree, folder: SkillFolder, options: ScanOptions): Promise<SkillScan> {
    try {
      const { skill, gaps } = await loadSkill(tree, folder);
      return await withParsers(() => this.scanSkill(skill, gaps, options));
    } catch (error) {
      return notScanned(folder, error);
    }
  }

  /** Scans a loaded skill; `unread` are the gaps that loading left. Throws a ParserNotLoaded where it needs one (`withParsers`). */
  scanSkill(skill: Skill, unread: readonly Gap[] = [], options: ScanOptions = {}): SkillScan {
    const { facts, gaps, uses } = factsOf(skill);
    const { matches, crashes, unfinished, floods } = this.matcher.run(facts);
    const findings = findingsOf(matches);
    const crashed = crashes.map((crash) => crashGap(skill, crash));
    const allGaps = [...unread, ...gaps, ...crashed, ...unfinished.map(unfinishedGap), ...floods.map(floodGap)];
    return {
      path: skill.path,
      name: skill.name,
      kind: skill.kind ?? "skill",
      findings,
      gaps: allGaps,
      capabilities: { used: masked(facts.capabilities.used), declared: masked(facts.capabilities.declared) },
      uses: uses.map((use) => ({ ...use, entry: redact(use.entry) })),
      instructions: options.instructions ? instructionsOf(facts.views) : [],
      coverage: coverageOf(skill, allGaps),
      ...sizeOf(skill, allGaps),
      ...scoreOf(countSeverities(withoutDuplicates(findings).map((finding) => finding.effective))),
    };
  }
}

/** What of a skill stands in the tree, and which of its files hold others. Members are counted by the coverage alone. */
function sizeOf({ artifacts }: Skill, gaps: readonly Gap[]): Pick<SkillScan, "files" | "bytes" | "containers"> {
  const own = artifacts.filter(({ container }) => container === undefined);
  const paths = new Set(own.map(({ fullPath }) => fullPath));
  const members = artifacts.flatMap(({ container }) => container ?? []);
  const unread = gaps
    .map(({ path }) => fileOf(path, (file) => paths.has(file)))
    .filter((file, i) => file !== gaps[i]!.path);
  const containers = [...new Set([...members, ...unread])].sort(comparePaths);
  return {
    files: own.length,
    bytes: own.reduce((sum, { size }) => sum + size, 0),
    ...(containers.length > 0 && { containers }),
  };
}

/** Commands and addresses may hold secrets: rules see them as they are, reports do not. */
const masked = (set: CapabilitySet): CapabilitySet => mapCapabilities((kind) => set[kind].map(redact));

/** The frontmatter of SKILL.md; in a configuration every Markdown file may have its own: commands, agents, rules. */
function headOf(skill: Skill, artifact: Artifact): Frontmatter | undefined {
  if (skill.kind !== "configuration") return artifact === skill.manifest ? skill.frontmatter : undefined;
  return artifact.kind === "markdown" ? readFrontmatter(artifact.text) : undefined;
}

function factsOf(skill: Skill): { facts: SkillFacts; gaps: Gap[]; uses: readonly CapabilityUse[] } {
  const budget = viewBudget();
  const seen = skill.artifacts.map((artifact) => viewsOf(artifact, headOf(skill, artifact), budget));
  const views = seen.flatMap((each) => each.views);
  const { gaps, ...behaviour } = behaviourOf(skill, views);
  const { uses } = behaviour.capabilities;
  return { facts: { skill, views, ...behaviour }, gaps: [...seen.flatMap((each) => each.gaps), ...gaps], uses };
}

const crashGap = (skill: Skill, crash: RuleCrash): Gap => ({
  path: skill.manifest.fullPath,
  reason: "rule-crashed",
  detail: `the rule ${crash.rule.id} failed: ${messageOf(crash.error)}`,
  bytes: 0,
});

/** Bytes are counted only for what stands in the file itself: what a decoded text leaves unread was read in its encoded form. */
const unfinishedGap = ({ view, offset }: Unfinished): Gap => ({
  path: view.artifact.fullPath,
  reason: "match-limit",
  detail: `so full of suspicious words that reading stopped after ${offset} of ${view.text.length} characters`,
  bytes: view.layers.length === 0 ? view.text.length - offset : 0,
});

const floodGap = ({ rule, view }: Flood): Gap => ({
  path: view.artifact.fullPath,
  reason: "match-limit",
  detail: `the rule ${rule.id} matched so often that what follows here was not looked at`,
  bytes: 0,
});

/** What is known of a skill whose scan broke off with an error: that nothing is. */
export function notScanned(folder: SkillFolder, error: unknown): SkillScan {
  const bytes = folder.entries.reduce((sum, entry) => sum + entry.size, 0);
  const gap: Gap = { path: folder.manifest.path, reason: "not-scanned", detail: messageOf(error), bytes };
  return {
    path: folder.path,
    name: lastSegment(folder.path),
    kind: folder.kind ?? "skill",
    findings: [],
    gaps: [gap],
    capabilities: { used: noCapabilities, declared: noCapabilities },
    uses: [],
    instructions: [],
    coverage: 0,
    files: folder.entries.length,
    bytes,
    ...scoreOf(countSeverities([])),
  };
}
