/**
 * Time and memory on a repository with many skills: alone, in parts that are merged, and with a cache.
 *
 *     node bench/scale.ts [--skills 5000] [--cli dist/cli.mjs]
 *
 * The repository is generated: small skills, and a pull request that changes 400 of them, 4,000 files. The figures in
 * docs/big-repositories.md are from here.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Remote } from "../test/e2e/remote.ts";
import { scaleRepository } from "../test/e2e/scale-repository.ts";

const { values } = parseArgs({
  options: { skills: { type: "string", default: "5000" }, cli: { type: "string", default: "dist/cli.mjs" } },
});
const skills = Number(values.skills);
const cli = path.resolve(values.cli);
const box = mkdtempSync(path.join(tmpdir(), "scale-"));
const parts = 8;

/** Loaded before the program: leaves what it used. */
const preload = path.join(box, "preload.mjs");
writeFileSync(
  preload,
  `import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => writeFileSync(process.env.PEAK, JSON.stringify(process.resourceUsage())));
`,
);

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly output: string;
}

/** One run. Throws when it ends otherwise than with a verdict. */
function measured(cwd: string, ...args: string[]): Measured {
  const peak = path.join(box, "peak");
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", preload, cli, ...args], {
    cwd,
    env: { ...process.env, PEAK: peak },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`status ${status}: ${stderr}`);
  const used = JSON.parse(readFileSync(peak, "utf8")) as NodeJS.ResourceUsage;
  return { wall, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, peak: used.maxRSS / 1024, output: stdout };
}

const row = (what: string, { wall, cpu, peak }: Omit<Measured, "output">): void =>
  console.log(`| ${what} | ${wall.toFixed(1)} s | ${cpu.toFixed(1)} s | ${peak.toFixed(0)} MB |`);

const { base, head, changed } = scaleRepository({ skills, changed: 400, files: 10 });
const remote = new Remote(base, head);
const checkout = path.join(box, "checkout");
execFileSync("git", ["clone", "--quiet", remote.dir, checkout], { stdio: "ignore" });
const json = ["--format", "json"];
const change = ["pr", "--base", remote.base, "--head", remote.head, ...json];

console.log(`| ${skills} skills, ${changed} changed | wall time | CPU time | memory at most |\n|---|--:|--:|--:|`);
const scan = measured(box, "scan", checkout, ...json);
row("`scan` of all", scan);
const cache = ["--cache", path.join(box, "cache")];
const cold = measured(box, "scan", checkout, ...json, ...cache);
row("`scan` of all into an empty cache", cold);
const warm = measured(box, "scan", checkout, ...json, ...cache);
row("`scan` of all, all in the cache", warm);
const whole = measured(checkout, ...change);
row("`pr`", whole);
const each = Array.from({ length: parts }, (_, i) => measured(checkout, ...change, "--shard", `${i + 1}/${parts}`));
row(`\`pr\` in ${parts} parts: the longest`, {
  wall: Math.max(...each.map(({ wall }) => wall)),
  cpu: Math.max(...each.map(({ cpu }) => cpu)),
  peak: Math.max(...each.map(({ peak }) => peak)),
});
const files = each.map(({ output }, i) => {
  const file = path.join(box, `part-${i + 1}.json`);
  writeFileSync(file, output);
  return file;
});
const merged = measured(box, "merge", ...files, ...json);
row("`merge`", merged);
const bytes = each.reduce((sum, { output }) => sum + output.length, 0);
console.log(`\nReports of the parts: ${(bytes / 1e6).toFixed(1)} MB in all.`);
if (cold.output !== scan.output || warm.output !== scan.output) throw new Error("the cache changed the result");
/** Which findings stand on changed lines is told by the trees, which the command that merges has not. */
const withoutMarks = (text: string): string => text.replace(/,\s*"onChangedLine": true/g, "");
if (merged.output !== withoutMarks(whole.output)) throw new Error("the merge is not what one run says");
console.log("Results are the same, byte for byte: with and without the cache, whole and in parts.");
rmSync(box, { recursive: true, force: true });
rmSync(remote.dir, { recursive: true, force: true });
