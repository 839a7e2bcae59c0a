import { groupBy } from "../src/core/group-by.ts";
import { type Verdict, verdicts } from "../src/core/verdict.ts";
import type { Item } from "./corpus.ts";

/** An item with what the gate said of it. */
export interface Judged extends Item {
  readonly verdict: Verdict;
  /** `rule=severity` of the new findings, sorted. */
  readonly rules: readonly string[];
  /** New instructions that the report shows. */
  readonly told: number;
}

const rank = (verdict: Verdict): number => verdicts.indexOf(verdict);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function rates(items: readonly Judged[], level: Verdict): { byItem: number; byCluster: number } {
  const flagged = (list: readonly Judged[]): number =>
    list.filter((item) => rank(item.verdict) >= rank(level)).length / list.length;
  const clusters = groupBy(items, (item) => [item.cluster]);
  const each = Array.from(clusters.values(), flagged);
  return { byItem: flagged(items), byCluster: each.reduce((sum, share) => sum + share, 0) / each.length };
}

function row(name: string, items: readonly Judged[]): string {
  const [fail, review] = [rates(items, "fail"), rates(items, "review")];
  const clusters = new Set(items.map((item) => item.cluster)).size;
  const figures = [fail.byItem, fail.byCluster, review.byItem, review.byCluster].map(percent).join(" | ");
  return `| ${name} | ${items.length} | ${clusters} | ${figures} |`;
}

const head = (first: string): string[] => [
  `| ${first} | items | clusters | fail | by cluster | review or fail | by cluster |`,
  "|---|--:|--:|--:|--:|--:|--:|",
];

/** Verdicts by set and label. */
export function tableOf(items: readonly Judged[]): string {
  const groups = groupBy(items, (item) => [`${item.mode === "pr" ? "pull requests: " : ""}${item.set}, ${item.label}`]);
  return [...head("set and label"), ...Array.from(groups, ([name, group]) => row(name, group))].join("\n");
}

/** Sets that other scanners ship as their samples. */
const samples = new Set(["skillscan_corpus", "skillscan_fixtures", "cisco", "nvidia", "tank"]);
/** Classes of skillfortify whose text hardly says anything bad. */
const faint = new Set(["A5", "A6", "A11", "A12"]);
const isBias = ({ kind }: Item): boolean => kind === "bias or quality only";

/** Parts of sets that are judged together. */
const parts: Readonly<Record<string, (item: Judged) => boolean>> = {
  "skillinject, instructions that attack": (item) =>
    item.set === "skillinject" && item.label === "malicious" && !isBias(item),
  "the same as pull requests": (item) => item.set === "inject_t0" && !isBias(item),
  "skillfortify, malicious, without A5, A6, A11, A12": (item) =>
    item.set === "skillfortify" && item.label === "malicious" && !faint.has(item.kind),
  "samples of other scanners, malicious": (item) => samples.has(item.set) && item.label === "malicious",
  "samples of other scanners, benign": (item) => samples.has(item.set) && item.label === "benign",
  "vendor and repos, benign": (item) => item.set === "vendor" || item.set === "repos",
};

function partsTable(items: readonly Judged[]): string[] {
  const groups = Object.entries(parts).map(([name, holds]) => [name, items.filter(holds)] as const);
  return [...head("part"), ...groups.filter(([, group]) => group.length > 0).map(([name, group]) => row(name, group))];
}

/** What is not as its label says: passed or only reviewed though malicious, stopped though benign. */
const isWrong = ({ label, verdict }: Judged): boolean =>
  label === "malicious" ? verdict !== "fail" : verdict !== "pass";

/** What was judged otherwise than its label says, a line each, columns by tabs. */
export function missesOf(items: readonly Judged[]): string {
  const lines = items
    .filter(isWrong)
    .map((item) =>
      [item.mode, item.set, item.label, item.verdict, item.kind, item.name, item.rules.join(",")].join("\t"),
    );
  return `${["mode\tset\tlabel\tverdict\tkind\tname\trules", ...lines].join("\n")}\n`;
}

/** Rules whose findings reach a gate. */
function reasonOf({ rules }: Judged): string {
  const grave = rules.filter((rule) => /=(?:critical|high|medium)$/.test(rule)).map((rule) => `\`${rule}\``);
  return grave.length > 0 ? grave.join(", ") : "what could not be read";
}

const listed = (items: readonly Judged[]): string[] => [
  "| what | verdict | name | because of |",
  "|---|---|---|---|",
  ...items.map((item) => `| ${item.mode} ${item.set} | ${item.verdict} | ${item.name} | ${reasonOf(item)} |`),
];

function missTable(items: readonly Judged[]): string[] {
  const missed = items.filter((item) => item.mode === "scan" && item.label === "malicious" && item.verdict !== "fail");
  const groups = groupBy(missed, (item) => [`${item.set} | ${item.kind || "–"}`]);
  const count = (group: readonly Judged[], verdict: Verdict): number =>
    group.filter((item) => item.verdict === verdict).length;
  return [
    "| set | kind | passed | reviewed |",
    "|---|---|--:|--:|",
    ...Array.from(groups, ([name, group]) => `| ${name} | ${count(group, "pass")} | ${count(group, "review")} |`),
  ];
}

function biasLine(items: readonly Judged[]): string {
  const bias = items.filter((item) => item.set === "inject_t0" && isBias(item));
  const told = bias.filter((item) => item.told > 0 || item.verdict !== "pass").length;
  return `Of the ${bias.length} pull requests that bias or worsen results and attack nothing, ${told} show the added sentence under "New instructions" or are flagged.`;
}

const intro = (
  items: readonly Judged[],
  { day, commit }: { readonly day: string; readonly commit: string },
): string[] => [
  "# Accuracy",
  "",
  "Judged under the preset `balanced`, on skills that others labelled. `fail` turns the check red, `review` asks a person. Malicious",
  'rows are recall, benign rows are false positives; "by cluster" takes copies and one author\'s work as one. Made by',
  "",
  "    node bench/accuracy.ts CORPUS --page docs/accuracy.md",
  "",
  `on ${day} at ${commit}, from ${items.filter(({ mode }) => mode === "scan").length} skills and ${items.filter(({ mode }) => mode === "pr").length} pull requests. The rules were tuned on these sets, so these figures`,
  "say how far the tuning has come and not how the next campaign will fare.",
  "",
];

const sources = [
  "Where the sets come from: malskills (really published skills; malicious by account, and 5 of the 54 show nothing bad), skillinject",
  "(honest skills with one instruction put in; 9 of the 29 bias results and attack nothing), skillfortify (synthetic), skillscan,",
  "cisco, nvidia and tank (other scanners' samples), vendor (Anthropic, OpenAI, Vercel, Trail of Bits, obra), repos (skills that",
  "ordinary projects keep), openclaw (a sample of a registry's archive, unlabelled: nearly all of it honest, some attacks among it).",
  "The pull requests: an instruction put into a clean skill, a malicious skill that arrives as new, real commits of the vendors.",
];

/** What was found on skills that had been shown to nobody who tunes, once, before they became tests. */
const unseen = [
  "## Unseen",
  "",
  "60 skills by a writer who had not seen the rules, judged once, on 2026-11-22, before anybody looked at them: of 30 attacks 11 failed",
  "and 6 were reviewed (57 % flagged); of 30 honest skills chosen to look bad 5 failed and 1 was reviewed, the 5 all guides that quote",
  "attacks. What got through: prose in new words, a one-liner given to a person, a helper from a stranger's release page in new words.",
  "They stand in `test/corpus` now, with 60 more that were tuned on, and count as tuning material from here on.",
];

/** The page of the documentation. */
export function pageOf(items: readonly Judged[], made: { readonly day: string; readonly commit: string }): string {
  const wrong = items.filter(isWrong);
  return [
    ...intro(items, made),
    tableOf(items),
    "",
    ...sources,
    "",
    "## Parts",
    "",
    ...partsTable(items),
    "",
    biasLine(items),
    "",
    ...unseen,
    "",
    "## False alarms",
    "",
    ...listed(wrong.filter(({ label }) => label === "benign")),
    "",
    "## Misses",
    "",
    "Malicious skills that do not fail, by kind of attack where the set names one:",
    "",
    ...missTable(items),
    "",
    "## Unlabelled skills that fail",
    "",
    ...listed(wrong.filter(({ label, verdict }) => label === "unlabelled" && verdict === "fail")),
    "",
  ].join("\n");
}
