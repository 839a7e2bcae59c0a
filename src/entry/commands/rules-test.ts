import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ConfigError, messageOf } from "../../core/errors.ts";
import type { Finding, Gap } from "../../core/finding.ts";
import type { Example } from "../../core/rule.ts";
import { compileRules } from "../../custom/compile.ts";
import { joinedRules, parseRules, type RulesFile } from "../../custom/parse.ts";
import type { CustomRule } from "../../custom/rule.ts";
import { DiskTree } from "../../files/disk.ts";
import { MemoryTree } from "../../files/memory.ts";
import { terminalText } from "../../report/escape.ts";
import { plural } from "../../report/words.ts";
import { rules } from "../../rules/index.ts";
import { Scanner } from "../../scan.ts";
import type { Settings } from "../../settings.ts";
import { discover } from "../../skills/discover.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { tell } from "../output.ts";
import { localRules } from "../policy/local.ts";

const manifest = "---\nname: example\ndescription: An example.\n---\n";

/** An example as a skill; a SKILL.md is added where it has none. */
function treeOf({ path: file = "SKILL.md", text, files = {} }: Example): MemoryTree {
  const all = new Map<string, string>([["SKILL.md", manifest]]);
  for (const [name, content] of Object.entries(files)) if (typeof content === "string") all.set(name, content);
  if (text !== undefined) all.set(file, text);
  return new MemoryTree(all);
}

interface Seen {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

async function seenIn(scanner: Scanner, example: Example): Promise<Seen> {
  const tree = treeOf(example);
  const { skills } = await scanner.scan(tree, discover(await tree.list()));
  return {
    findings: skills.flatMap((skill) => skill.findings),
    gaps: skills.flatMap(({ gaps }) => gaps.filter(({ reason }) => reason === "rule-crashed")),
  };
}

const placesOf = (findings: readonly Finding[]): string =>
  findings.map(({ location: { path: file, region } }) => `${file}:${region.startLine}`).join(", ");

/** What is wrong with how an example turns out; undefined when nothing is. */
function wrong(kind: "bad" | "good", { line }: Example, { findings, gaps }: Seen): string | undefined {
  if (gaps.length > 0) return gaps[0]!.detail;
  if (kind === "good") return findings.length > 0 ? `is found, at ${placesOf(findings)}` : undefined;
  if (findings.length === 0) return "is not found";
  if (line === undefined || findings.some(({ location }) => location.region.startLine === line)) return undefined;
  return `is found at ${placesOf(findings)}, and not in line ${line}`;
}

/** What is wrong with a rule: a line for each example that turns out otherwise. */
async function faultsOf(rule: CustomRule, { exampleAt }: RulesFile): Promise<string[]> {
  const scanner = new Scanner(compileRules([rule]), [rule]);
  const faults: string[] = [];
  for (const kind of ["bad", "good"] as const) {
    for (const [i, example] of rule.examples[kind].entries()) {
      const fault = wrong(kind, example, await seenIn(scanner, example));
      if (fault) faults.push(`${exampleAt?.(rule, kind, i) ?? rule.at}: ${kind} example ${i + 1} ${fault}`);
    }
  }
  return faults;
}

/** The files that operands mean: of a folder all of rules below it. Throws a ConfigError for one that is not there. */
async function filesOf(operand: string): Promise<string[]> {
  try {
    if (!(await stat(operand)).isDirectory()) return [operand];
    const names = await readdir(operand, { recursive: true });
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => path.join(operand, name));
  } catch (error) {
    throw new ConfigError(`cannot read ${operand}: ${messageOf(error)}`, "Give files of rules, or folders with some.");
  }
}

async function fileAt(file: string): Promise<RulesFile> {
  return parseRules(await readFile(file, "utf8"), file.split(path.sep).join("/"));
}

/** The files that operands mean. Throws a ConfigError for mistakes in them. */
async function namedFiles(operands: readonly string[]): Promise<readonly RulesFile[]> {
  const files = (await Promise.all(operands.map(filesOf))).flat();
  const read = await Promise.all(files.map(fileAt));
  joinedRules(read, new Set(rules.map(({ id }) => id)));
  return read;
}

/** The files that a scan here would use. */
async function filesHere(settings: Settings): Promise<readonly RulesFile[]> {
  const { files, unread } = await localRules(new DiskTree("."), settings);
  if (unread.length > 0) tell(`not tested, for there is no clone (--policy-clones): ${unread.join(", ")}`);
  return files;
}

const say = (lines: readonly string[], before = ""): boolean =>
  process.stdout.write(lines.map((line) => `${before}${terminalText(line)}\n`).join(""));

/** What became of the rules of the files so far. */
interface Tally {
  passed: number;
  failed: number;
  without: number;
}

async function testFile(file: RulesFile, tally: Tally): Promise<void> {
  for (const rule of file.rules) {
    const { bad, good } = rule.examples;
    const faults = await faultsOf(rule, file);
    const isTried = bad.length + good.length > 0;
    if (faults.length > 0) tally.failed++;
    else if (isTried) tally.passed++;
    else tally.without++;
    const words = isTried ? `${bad.length} bad, ${good.length} good` : "no examples";
    const state = faults.length > 0 ? "FAIL" : isTried ? "pass" : "load";
    say([`${rule.id} (${words})`], `${state}  `);
    say(faults, "      ");
  }
  say(file.notes, "note  ");
}

/**
 * `skill-scan rules test [FILE...]`: runs the examples of custom rules, of all that a scan would use when no file is named. Exits with 1
 * where an example turns out otherwise than it says. Throws a ConfigError, before any is run, for a file with mistakes.
 */
export async function runRulesTest({ operands, settings }: Invocation): Promise<number> {
  const read = await (operands.length > 0 ? namedFiles(operands) : filesHere(settings));
  if (read.length === 0) {
    const message = "there are no rules to test";
    throw new ConfigError(message, "Write some into .github/skill-scan/rules/NAME.yml, or name files.");
  }
  const tally: Tally = { passed: 0, failed: 0, without: 0 };
  for (const file of read) await testFile(file, tally);
  const { passed, failed, without } = tally;
  const rest = without > 0 ? `, ${without} without examples` : "";
  say([`${plural(passed + failed + without, "rule")}: ${passed} pass, ${failed} fail${rest}`]);
  return failed > 0 ? exitCodes.failed : exitCodes.ok;
}
