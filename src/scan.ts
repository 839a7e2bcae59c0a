import { capabilitiesOf } from "./behaviour/capabilities.ts";
import { messageOf } from "./core/errors.ts";
import type { Gap } from "./core/finding.ts";
import { type RuleCrash, RuleMatcher, type Unfinished } from "./core/matching.ts";
import type { ScanResult, SkillScan } from "./core/report.ts";
import type { Rule, SkillFacts } from "./core/rule.ts";
import { countSeverities, scoreOf } from "./core/score.ts";
import type { FileTree, Skill } from "./core/skill.ts";
import { coverageOf } from "./coverage.ts";
import { findingsOf } from "./findings.ts";
import { rules } from "./rules/index.ts";
import type { SkillFolder } from "./skills/discover.ts";
import { loadSkill } from "./skills/load.ts";
import { viewsOf } from "./views/index.ts";

/** Reads skills the way an attacker's reviewer would. Deterministic: the same bytes, the same result. */
export class Scanner {
  private readonly matcher: RuleMatcher;

  constructor(list: readonly Rule[] = rules) {
    this.matcher = new RuleMatcher(list);
  }

  /** Scans folders of a tree, one after the other, in their order. */
  async scan(tree: FileTree, folders: readonly SkillFolder[]): Promise<ScanResult> {
    const skills: SkillScan[] = [];
    for (const folder of folders) {
      const { skill, gaps } = await loadSkill(tree, folder);
      skills.push(this.scanSkill(skill, gaps));
    }
    return { skills };
  }

  /** Scans a loaded skill; `unread` are the gaps that loading left. */
  scanSkill(skill: Skill, unread: readonly Gap[] = []): SkillScan {
    const { facts, gaps } = factsOf(skill);
    const { matches, crashes, unfinished } = this.matcher.run(facts);
    const { findings, dropped } = findingsOf(skill, matches);
    const failed = [...crashes.map((crash) => crashGap(skill, crash)), ...unfinished.map(unfinishedGap)];
    const allGaps = [...unread, ...gaps, ...dropped, ...failed];
    return {
      path: skill.path,
      name: skill.name,
      findings,
      gaps: allGaps,
      capabilities: facts.capabilities,
      coverage: coverageOf(skill, allGaps),
      files: skill.artifacts.length,
      bytes: skill.artifacts.reduce((sum, artifact) => sum + artifact.size, 0),
      ...scoreOf(countSeverities(findings.map((finding) => finding.effective))),
    };
  }
}

function factsOf(skill: Skill): { facts: SkillFacts; gaps: Gap[] } {
  const seen = skill.artifacts.map((artifact) =>
    viewsOf(artifact, artifact === skill.manifest ? skill.frontmatter : undefined),
  );
  const views = seen.flatMap((each) => each.views);
  return {
    facts: { skill, views, capabilities: capabilitiesOf(skill, views) },
    gaps: seen.flatMap((each) => each.gaps),
  };
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
