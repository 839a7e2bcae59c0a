import { type Bench, conclude, didNotRun, type Gathered } from "./conclude.ts";
import { ConfigError } from "./core/errors.ts";
import { groupBy } from "./core/group-by.ts";
import { maxNamed } from "./core/notice.ts";
import { comparePaths } from "./core/path.ts";
import type { Notice, Report, ReportPart } from "./core/report.ts";
import { firstFew } from "./report/words.ts";
import { shardOf, shardPathOf } from "./shard.ts";

/** A report that is a part. */
interface Part extends Report {
  readonly shard: ReportPart;
}

const again = "Give the reports of all parts of one run, each once.";

const isPart = (report: Report): report is Part => report.shard !== undefined;

const nameOf = ({ shard: { index, count } }: Part): string => `part ${index} of ${count}`;

const named = (numbers: readonly number[]): string => firstFew(numbers.map(String), maxNamed);

/** Throws unless there is each part of one whole, once. Returns them by their numbers. */
function wholeOf(reports: readonly Report[]): [Part, ...Part[]] {
  if (reports.length === 0) throw new ConfigError("there is no report to merge", again);
  const parts = reports.filter(isPart);
  if (parts.length < reports.length) {
    throw new ConfigError(
      `${reports.length - parts.length} of ${reports.length} reports are no part: they were made without \`shard\``,
      again,
    );
  }
  const [first, ...rest] = parts.toSorted((a, b) => a.shard.index - b.shard.index) as [Part, ...Part[]];
  const { count } = first.shard;
  const other = rest.find(({ shard }) => shard.count !== count);
  if (other) throw new ConfigError(`${nameOf(first)} and ${nameOf(other)} are not of one whole`, again);
  const byIndex = groupBy([first, ...rest], ({ shard }) => [shard.index]);
  const double = [...byIndex].filter(([, list]) => list.length > 1).map(([index]) => index);
  if (double.length > 0) throw new ConfigError(`there is more than one report of part ${named(double)}`, again);
  const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    throw new ConfigError(
      `the report of part ${named(missing)} of ${count} is missing`,
      "See whether its job ended, and run it again.",
    );
  }
  return [first, ...rest];
}

const customWords = (custom: Report["customRules"]): string =>
  custom === undefined
    ? "none"
    : `${custom.length}: ${firstFew(
        custom.map(({ id, title }) => `${id} (${title})`),
        maxNamed,
      )}`;

/** What all parts must have in common, in the words of a message. */
const common: readonly (readonly [what: string, of: (part: Part) => string])[] = [
  ["version of the scanner", ({ tool }) => `${tool.version} with ${tool.rules} rules`],
  ["head", ({ head }) => head],
  ["base", ({ base, compared }) => base ?? (compared ? "none" : "one that could not be scanned")],
  ["policy", ({ policy }) => `${policy.source} on ${policy.preset}`],
  ["custom rules", ({ customRules }) => customWords(customRules)],
  ["number of skills", ({ shard }) => `${shard.total}, ${shard.complete ? "" : "not "}all of the repository`],
];

function checkCommon([first, ...rest]: readonly [Part, ...Part[]]): void {
  for (const part of rest) {
    for (const [what, of] of common) {
      if (of(part) === of(first)) continue;
      const message = `${nameOf(first)} and ${nameOf(part)} differ in their ${what}: ${of(first)} and ${of(part)}`;
      throw new ConfigError(
        message,
        "Give all jobs of a run the same commit, settings and release, and run them again.",
      );
    }
  }
}

/** Throws when a skill is in a part that it does not fall into, or when some are missing. */
function checkSkills(parts: readonly [Part, ...Part[]]): void {
  for (const part of parts) {
    const { comparisons, count, index } = part.shard;
    const strange = comparisons.find((skill) => shardOf(shardPathOf(skill), count) !== index);
    if (strange)
      throw new ConfigError(`${nameOf(part)} has the skill ${strange.path}, which falls into another`, again);
  }
  const paths = parts.flatMap(({ shard }) => shard.comparisons.map(({ path }) => path));
  const { total } = parts[0].shard;
  if (new Set(paths).size === paths.length && paths.length === total) return;
  throw new ConfigError(`the parts have ${new Set(paths).size} of ${total} skills, in ${paths.length} entries`, again);
}

/** Notices of all parts, each as often as the part says it that says it most. */
function noticesOf(parts: readonly Part[]): Notice[] {
  const all: Notice[] = [];
  const keyOf = ({ level, message }: Notice): string => `${level} ${message}`;
  for (const { shard } of parts) {
    const rest = groupBy(all, (notice) => [keyOf(notice)]);
    for (const notice of shard.notices) if (rest.get(keyOf(notice))?.pop() === undefined) all.push(notice);
  }
  return all;
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => comparePaths(a.path, b.path);

function gatheredFrom(parts: readonly [Part, ...Part[]]): Gathered {
  const [{ base, head, compared, shard }] = parts;
  return {
    ...(base !== undefined && { base }),
    head,
    compared,
    complete: shard.complete,
    comparisons: parts.flatMap(({ shard: { comparisons } }) => comparisons).sort(byPath),
    removed: parts.flatMap(({ removed }) => removed).sort(byPath),
    notices: noticesOf(parts),
  };
}

/** Why parts did not run. */
const brokenReasons = (broken: readonly Part[]): string[] =>
  broken.slice(0, maxNamed).map((part) => `${nameOf(part)} did not run: ${part.reasons.join(" ")}`);

/**
 * One report of the reports of all parts of a run, judged as a whole: what the run without parts would have said, byte for byte. Verdicts
 * of the parts count for nothing but `did-not-run`, of which one is enough. Throws a ConfigError when a part is missing, is there twice or is
 * of another run, and when the policy is another one than the parts were judged by.
 */
export function merge(reports: readonly Report[], by: Bench): Report {
  const parts = wholeOf(reports);
  const broken = parts.filter(({ verdict }) => verdict === "did-not-run");
  if (broken.length > 0) return didNotRun(brokenReasons(broken), parts[0].head, by.toolVersion);
  checkCommon(parts);
  checkSkills(parts);
  const merged = conclude(gatheredFrom(parts), by);
  const { tool, policy } = parts[0];
  if (tool.version !== merged.tool.version || tool.rules !== merged.tool.rules) {
    const versions = `${tool.version} with ${tool.rules} rules, not by ${merged.tool.version} with ${merged.tool.rules}`;
    throw new ConfigError(`the parts were scanned by version ${versions}`, "Use one release for all jobs of a run.");
  }
  if (policy.source !== merged.policy.source || policy.preset !== merged.policy.preset) {
    const policies = `${policy.source} on ${policy.preset}, not by ${merged.policy.source} on ${merged.policy.preset}`;
    throw new ConfigError(
      `the parts were judged by the policy ${policies}`,
      "Give the job that merges the settings `policy`, `preset` and `mode` of the parts.",
    );
  }
  return merged;
}
