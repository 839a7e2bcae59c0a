import { type CapabilityKind, capabilityKinds, countCapabilities } from "../core/capability.ts";
import { type Finding, type Gap, gapReasons } from "../core/finding.ts";
import type { SkillReport } from "../core/report.ts";
import { block, passBlocks, priorities, reasonBlocks, scoreBlocks } from "./advice.ts";
import type { Block } from "./budget.ts";
import { codeSpan, htmlCode, markdownText } from "./escape.ts";
import { type BlockOptions, findingLine, groupBlock, listOf, placeLink } from "./finding-blocks.ts";
import {
  capabilityEntry,
  driftWords,
  escalationWords,
  firstFew,
  groupByRule,
  instructionWords,
  pathWithin,
  plural,
  tally,
  withStatus,
} from "./words.ts";

/** Longest instruction: as long as they are kept. */
const maxInstruction = 240;

/** How each kind of capability reads. */
export const capabilityWords: Readonly<Record<CapabilityKind, readonly [one: string, many: string]>> = {
  hosts: ["host", "hosts"],
  environment: ["environment variable", "environment variables"],
  commands: ["command", "commands"],
  packages: ["package", "packages"],
  tools: ["agent tool", "agent tools"],
  hooks: ["hook", "hooks"],
  binaries: ["binary", "binaries"],
  paths: ["path outside the skill", "paths outside the skill"],
};

function capabilityLines(skill: SkillReport, options: BlockOptions): string[] {
  const { added, removed } = skill.capabilities;
  const line = (sign: string, kind: CapabilityKind, entries: readonly string[]): string => {
    const shown = firstFew(entries, options.most, (entry) => codeSpan(capabilityEntry(kind, entry)));
    const words = capabilityWords[kind][entries.length === 1 ? 0 : 1];
    return `- **${sign} ${words}:** ${shown}`;
  };
  return [
    ...capabilityKinds.filter((kind) => added[kind].length > 0).map((kind) => line("new", kind, added[kind])),
    ...capabilityKinds.filter((kind) => removed[kind].length > 0).map((kind) => line("removed", kind, removed[kind])),
    ...escalationWords(skill).map((words) => `- **${words.replace(":", ":**")}`),
  ];
}

/** How the skill differs from what was approved. */
function driftBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const words = driftWords(skill);
  if (words.length === 0) return [];
  const proposed = skill.drift?.every((drift) => drift.proposed) ?? false;
  const heading = proposed ? "**Not approved before: this change brings the approval**" : "**Not as it was approved**";
  const list = listOf(words, (line) => markdownText(line), options);
  return [block(section, priorities.drift, words.length, heading, list)];
}

function capabilityBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const lines = capabilityLines(skill, options);
  if (lines.length === 0) return [];
  const isNew = skill.change === "added";
  const what = skill.kind === "skill" ? "the skill" : "the agent";
  const heading = isNew ? `**What ${what} can do**` : `**What ${what} can do now, and could not before**`;
  const { added, removed } = skill.capabilities;
  const entries = countCapabilities(added) + countCapabilities(removed);
  return [block(section, priorities.capabilities, entries, heading, lines.join("\n"))];
}

/** Sentences to the agent that base did not have, folded; ⚠️ before those that bind beyond one step. */
function instructionBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const { added, total } = skill.instructions;
  if (total === 0) return [];
  const lines = added.map(({ text, marked, location }) => {
    const place = placeLink(skill, location, options.blobUrl);
    return `- ${marked ? "⚠️ " : ""}${codeSpan(text, { max: maxInstruction })} · ${place}`;
  });
  const rest = total - lines.length;
  const list = [...lines, ...(rest > 0 ? [`- … ${rest} more`] : [])].join("\n");
  const open = `<details>\n<summary>${instructionWords(skill)}</summary>`;
  return [block(section, priorities.instructions, total, open, list, "</details>")];
}

const gapLine = (skill: SkillReport, gap: Gap): string =>
  `${codeSpan(pathWithin(skill, gap.path))}: ${gapReasons[gap.reason]}${gap.detail === "" ? "" : ` (${markdownText(gap.detail)})`}`;

function gapBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
  if (gaps.length === 0) return [];
  const list = listOf(gaps, (gap) => gapLine(skill, gap), options);
  return [block(section, priorities.gaps, gaps.length, `**Not looked at: ${gaps.length}**`, list)];
}

function fixedBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const fixed = withStatus(skill, "fixed");
  if (fixed.length === 0) return [];
  const list = listOf(fixed, (finding) => findingLine(skill, finding, options), options);
  return [block(section, priorities.fixed, fixed.length, `**Fixed: ${tally(fixed)}**`, list)];
}

/** Why a finding was accepted, by whom, until when. */
function acceptanceWords({ suppression }: Finding): string {
  if (!suppression) return "";
  const { reason, owner, expires, broad, approved } = suppression;
  const facts = [
    markdownText(owner),
    `until ${markdownText(expires)}`,
    ...(broad ? ["by path alone"] : []),
    ...(approved ? [`approved by ${codeSpan(approved.by)} at ${markdownText(approved.at)}`] : []),
  ];
  return `: ${markdownText(reason)} (${facts.join(", ")})`;
}

function acceptedBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const accepted = withStatus(skill, "suppressed");
  if (accepted.length === 0) return [];
  const expiry = accepted
    .map((finding) => finding.suppression?.expires ?? "")
    .filter((date) => date !== "")
    .sort()[0];
  const until = expiry ? `; the first acceptance ends on ${htmlCode(expiry)}` : "";
  const title = `Accepted in the policy, with a reason: ${plural(accepted.length, "finding")}${until}`;
  const list = listOf(
    accepted,
    (finding) => `${findingLine(skill, finding, options)}${acceptanceWords(finding)}`,
    options,
  );
  const open = `<details>\n<summary>${title}</summary>`;
  return [block(section, priorities.accepted, accepted.length, open, list, "</details>")];
}

function existingBlocks(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const existing = withStatus(skill, "existing");
  if (existing.length === 0) return [];
  const list = listOf(existing, (finding) => findingLine(skill, finding, options), options);
  const open = `<details>\n<summary>There before: ${tally(existing)}</summary>`;
  return [block(section, priorities.existing, existing.length, open, list, "</details>")];
}

/** All that is said of a skill below the table, in reading order. */
export function blocksOf(skill: SkillReport, section: number, options: BlockOptions): Block[] {
  const groups = groupByRule(withStatus(skill, "new"));
  return [
    ...reasonBlocks(skill, section, options),
    ...passBlocks(skill, section, options),
    ...groups.map((group, i) =>
      block(section, priorities[group.worst], group.findings.length, groupBlock(skill, group, i === 0, options)),
    ),
    ...driftBlocks(skill, section, options),
    ...capabilityBlocks(skill, section, options),
    ...instructionBlocks(skill, section, options),
    ...gapBlocks(skill, section, options),
    ...fixedBlocks(skill, section, options),
    ...acceptedBlocks(skill, section, options),
    ...existingBlocks(skill, section, options),
    ...scoreBlocks(skill, section, options),
  ];
}
