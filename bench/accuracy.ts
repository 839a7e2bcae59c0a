/**
 * Recall and false-positive rate on labelled skills, as Markdown.
 *
 *     node bench/accuracy.ts CORPUS [--misses FILE] [--page docs/accuracy.md]
 *
 * Skills and pull requests are judged under the balanced preset. `review or fail` counts both verdicts as flagged. `--misses` writes
 * what was judged otherwise than its label says as a table of tabs, `--page` the page of the documentation.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Report } from "../src/core/report.ts";
import { worstVerdict } from "../src/core/verdict.ts";
import { today } from "../src/entry/today.ts";
import { DiskTree } from "../src/files/disk.ts";
import { gate } from "../src/gate.ts";
import { presetPolicy } from "../src/policy/presets.ts";
import { version } from "../src/version.ts";
import { type Judged, missesOf, pageOf, tableOf } from "./accuracy-page.ts";
import { type Item, readCorpus } from "./corpus.ts";

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
  const words = { policy: presetPolicy("balanced"), today: today(), toolVersion: version };
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
  const told = report.skills.reduce((sum, { instructions }) => sum + instructions.added.length, 0);
  return { ...item, verdict: worstVerdict(report.skills.map((skill) => skill.verdict)), rules, told };
}

const options = { misses: { type: "string" }, page: { type: "string" } } as const;
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const [corpus] = positionals;
if (corpus === undefined) {
  console.error("usage: node bench/accuracy.ts CORPUS [--misses FILE] [--page FILE]");
  process.exit(2);
}
const results: Judged[] = [];
for (const item of readCorpus(corpus)) results.push(await judged(item));
if (results.length === 0) {
  console.error(`nothing to measure: ${corpus} has neither INDEX.tsv nor PR_INDEX.tsv`);
  process.exit(2);
}
console.log(tableOf(results));
if (values.misses !== undefined) writeFileSync(values.misses, missesOf(results));
if (values.page !== undefined) {
  const commit = execFileSync("git", ["rev-parse", "--short=10", "HEAD"], { encoding: "utf8" }).trim();
  writeFileSync(values.page, pageOf(results, { day: today(), commit }));
}
