/**
 * Prints what the engine sees in the skills of a folder, before any rule judges it: `npm run facts FOLDER`. Operations with their
 * places, the ways of data between them, what configuration files order, capabilities, and what was left unread.
 */
import path from "node:path";
import { capabilityKinds } from "../src/core/capability.ts";
import type { Operation, Place } from "../src/core/operation.ts";
import { defineRule, type SkillFacts, whole } from "../src/core/rule.ts";
import { DiskTree } from "../src/files/disk.ts";
import { terminalText } from "../src/report/escape.ts";
import { Scanner } from "../src/scan.ts";
import { foldersOf } from "../src/selection.ts";

/** Characters of a line that are printed. */
const width = 240;

/** The facts of each skill that is scanned, by its path: a rule is what is given them. */
const facts = new Map<string, SkillFacts>();
const tap = defineRule({
  id: "prompt-injection/tap",
  title: "Hands out the facts",
  severity: "info",
  confidence: "low",
  why: "",
  remediation: "",
  references: [],
  taxonomy: {},
  checks: [
    whole((seen) => {
      facts.set(seen.skill.path, seen);
      return [];
    }),
  ],
  examples: { bad: [], good: [] },
});

const say = (indent: number, text: string): void => console.log(" ".repeat(indent) + terminalText(text, width));

function placeOf({ view, start, end }: Place): string {
  const { path: file, region } = view.locate(start, end);
  return `${file}:${region.startLine}${view.layers.length > 0 ? ` (${view.layers.join(", ")})` : ""}`;
}

const wordsOf = ({ kind, object }: Operation): string => `${kind} ${object}`;

/** What is worth knowing of an operation besides what it is. */
const remarkOf = ({ by, sensitivity, trigger, target }: Operation): string =>
  [by, sensitivity === "ordinary" ? "" : sensitivity, trigger ?? "", target === undefined ? "" : `to ${target}`]
    .filter((word) => word !== "")
    .join(", ");

function printLists({ operations, flows, directives, capabilities }: SkillFacts): void {
  console.log("  operations");
  for (const each of operations) say(4, `${placeOf(each)} ${wordsOf(each)} [${remarkOf(each)}]`);
  console.log("  flows");
  for (const { source, sink, steps } of flows) {
    say(4, `${placeOf(source)} ${wordsOf(source)}`);
    for (const step of steps) say(6, `${placeOf(step)} ${step.message}`);
    say(6, `-> ${placeOf(sink)} ${wordsOf(sink)}`);
  }
  if (directives.length > 0) console.log("  directives");
  for (const each of directives) {
    const effects = each.effects.length > 0 ? ` [${each.effects.join(", ")}]` : "";
    say(4, `${placeOf(each)} ${each.kind} ${each.name}: ${each.value}${effects}`);
  }
  console.log("  capabilities");
  for (const kind of capabilityKinds) {
    if (capabilities.used[kind].length > 0) say(4, `${kind}: ${capabilities.used[kind].join(", ")}`);
  }
}

async function main(folder: string): Promise<void> {
  // npm runs scripts from the root of the project: a relative path is meant from where npm was started.
  const tree = new DiskTree(path.resolve(process.env["INIT_CWD"] ?? ".", folder));
  const { all } = await foldersOf(tree, {});
  const { skills } = await new Scanner([tap]).scan(tree, all);
  for (const { path: skill, kind, gaps } of skills) {
    say(0, `${kind} ${skill}`);
    const seen = facts.get(skill);
    if (seen) printLists(seen);
    if (gaps.length > 0) console.log("  gaps");
    for (const gap of gaps) say(4, `${gap.path} ${gap.reason}: ${gap.detail}`);
  }
  if (skills.length === 0) console.log("no skills, and nothing that configures an agent");
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error("usage: npm run facts FOLDER");
  process.exitCode = 2;
} else await main(folder);
