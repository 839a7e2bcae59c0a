/**
 * Recall and false-positive rate on labelled skills, as a Markdown table.
 *
 *     node bench/accuracy.ts CORPUS [--misses FILE]
 *
 * Skills and pull requests are judged under the balanced preset. `review or fail` counts both verdicts as flagged.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { groupBy } from "../src/core/group-by.ts";
import type { Report } from "../src/core/report.ts";
import { type Verdict, verdicts, worstVerdict } from "../src/core/verdict.ts";
import { today } from "../src/entry/today.ts";
import { DiskTree } from "../src/files/disk.ts";
import { gate } from "../src/gate.ts";
import { presetPolicy } from "../src/policy/presets.ts";
import { version } from "../src/version.ts";
import { type Item, readCorpus } from "./corpus.ts";

interface Judged extends Item {
  readonly verdict: Verdict;
  readonly rules: readonly string[];
}

/** A folder named by number only, so that no path tells a label; links are left out. */
function anonymous<T>(folders: readonly string[], use: (roots: string[]) => Promise<T>): Promise<T> {
  const box = mkdtempSync(path.join(tmpdir(), "accuracy-"));
  const roots = folders.map((folder, i) => {
    const root = path.join(box, String(i), "000001");
    mkdirSync(root, { recursive: true });
    cpSync(folder, root, { recursive: true, filter: (from) => path.basename(from) !== ".git" });
    return path.dirname(root);
  });
  return use(roots).finally(() => rmSync(box, { recursive: true, force: true }));
}

async function reportOf(item: Item): Promise<Report> {
  const policy = presetPolicy("balanced");
  const words = { policy, today: today(), toolVersion: version };
  if (item.mode === "scan") {
    return anonymous([item.folder], ([head]) =>
      gate({ ...words, head: new DiskTree(head!), wantBase: false, scope: "all" }),
    );
  }
  return anonymous([path.join(item.folder, "base"), path.join(item.folder, "head")], ([base, head]) =>
    gate({
      ...words,
      base: new DiskTree(base!, { ids: true }),
      head: new DiskTree(head!, { ids: true }),
      wantBase: true,
      scope: "changed",
    }),
  );
}

async function judged(item: Item): Promise<Judged> {
  const report = await reportOf(item);
  const counted = report.skills.flatMap((skill) => skill.findings.filter((finding) => finding.status === "new"));
  const rules = [...new Set(counted.map((finding) => `${finding.ruleId}=${finding.effective}`))].sort();
  return { ...item, verdict: worstVerdict(report.skills.map((skill) => skill.verdict)), rules };
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

function table(items: readonly Judged[]): string {
  const groups = groupBy(items, (item) => [
    `${item.mode === "pr" ? "pull requests: " : ""}${item.set} | ${item.label}`,
  ]);
  const rows = Array.from(groups, ([name, group]) => {
    const [fail, review] = [rates(group, "fail"), rates(group, "review")];
    const clusters = new Set(group.map((item) => item.cluster)).size;
    const figures = [fail.byItem, fail.byCluster, review.byItem, review.byCluster].map(percent).join(" | ");
    return `| ${name} | ${group.length} | ${clusters} | ${figures} |`;
  });
  return [
    "| set | label | items | clusters | fail | by cluster | review or fail | by cluster |",
    "|---|---|--:|--:|--:|--:|--:|--:|",
    ...rows,
  ].join("\n");
}

/** What was judged otherwise than its label says, one line each. */
function missesOf(items: readonly Judged[]): string {
  const wrong = items.filter((item) =>
    item.label === "malicious" ? item.verdict !== "fail" : item.verdict !== "pass",
  );
  const lines = wrong.map((item) =>
    [item.mode, item.set, item.label, item.verdict, item.kind, item.name, item.rules.join(",")].join("\t"),
  );
  return `${["mode\tset\tlabel\tverdict\tkind\tname\trules", ...lines].join("\n")}\n`;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: "string" } } });
const [corpus] = positionals;
if (corpus === undefined) {
  console.error("usage: node bench/accuracy.ts CORPUS [--misses FILE]");
  process.exit(2);
}
const results: Judged[] = [];
for (const item of readCorpus(corpus)) results.push(await judged(item));
if (results.length === 0) {
  console.error(`nothing to measure: ${corpus} has neither INDEX.tsv nor PR_INDEX.tsv`);
  process.exit(2);
}
console.log(table(results));
if (values.misses !== undefined) writeFileSync(values.misses, missesOf(results));
