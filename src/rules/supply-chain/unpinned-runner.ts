import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";

interface Runner {
  readonly command: RegExp;
  /** True when the name carries a version. */
  readonly pinned: RegExp;
  /** Fetched and run in one step, at every run. */
  readonly atOnce: boolean;
}

const flags = String.raw`(?:-{1,2}[\w-]{1,30}(?:=\S{1,60})?\s{1,4}){0,6}`;

const runners: readonly Runner[] = [
  {
    command: new RegExp(
      String.raw`\b(?:npx|bunx|pnpx|(?:pnpm|yarn)\s{1,4}dlx|npm\s{1,4}exec)\s{1,4}${flags}(@?[a-z][\w./-]{1,100}(?:@[\w.^~*-]{1,40})?)`,
      "g",
    ),
    pinned: /.@[~^]?\d/,
    atOnce: true,
  },
  {
    command: new RegExp(
      String.raw`\b(?:uvx|pipx\s{1,4}run|uv\s{1,4}tool\s{1,4}run)\s{1,4}${flags}([a-z][\w.-]{1,80}(?:(?:==|@)[\w.*-]{1,40})?)`,
      "g",
    ),
    pinned: /(?:==|@)\d/,
    atOnce: true,
  },
  {
    command: new RegExp(
      String.raw`\b(?:npm|pnpm|bun)\s{1,4}(?:i|install|add)\s{1,4}${flags}(@?[a-z][\w./-]{1,100}(?:@[\w.^~*-]{1,40})?)`,
      "g",
    ),
    pinned: /.@[~^]?\d/,
    atOnce: false,
  },
  {
    command: new RegExp(
      String.raw`\b(?:pip3?|uv\s{1,4}pip|pipx|uv\s{1,4}tool)\s{1,4}install\s{1,4}${flags}([a-z][\w.-]{1,80}(?:\[[\w,-]{1,60}\])?(?:[=<>~!]=?[\w.*,<>=-]{1,40})?)`,
      "g",
    ),
    pinned: /[=~<]=?\d/,
    atOnce: false,
  },
];

/** Names that a project has in its own lock file or that come with the runner. */
const ownTools = new Set([
  "tsc",
  "tsx",
  "vitest",
  "jest",
  "eslint",
  "prettier",
  "biome",
  "playwright",
  "next",
  "vite",
  "pip",
  "setuptools",
  "wheel",
]);

/** Words of a sentence that stand where a name would: `npm install for …`. */
const words = new Set(
  "a all and any are as at but by can command commands dependencies first for from if in is it no not of on once or package packages so that the them then these this to via when with you your".split(
    " ",
  ),
);

function* unpinnedIn(view: View, atOnce: boolean): Iterable<{ name: string; start: number; end: number }> {
  for (const runner of runners.filter((each) => each.atOnce === atOnce)) {
    for (const found of view.lower.matchAll(runner.command)) {
      const name = found[1]!.replace(/[./-]+$/, "");
      if (
        runner.pinned.test(found[1]!) ||
        ownTools.has(name) ||
        words.has(name) ||
        /\.(?:txt|toml|whl|tgz|gz|json)$/.test(name) ||
        /[/]$|^(?:-|\.)/.test(name)
      )
        continue;
      yield { name, start: found.index, end: found.index + found[0].length };
    }
  }
}

const most = 6;

/** One finding a skill and kind: nearly every skill has some, and a list of lines would drown the rest. */
function* once({ views }: SkillFacts, atOnce: boolean): Iterable<Match> {
  const names = new Set<string>();
  let first: { view: View; start: number; end: number } | undefined;
  for (const view of views.filter((each) => each.layers.length === 0 && each.artifact.kind !== "data")) {
    for (const { name, start, end } of unpinnedIn(view, atOnce)) {
      names.add(name);
      first ??= { view, start, end };
    }
  }
  if (!first) return;
  const listed = [...names].slice(0, most).join(", ") + (names.size > most ? ` and ${names.size - most} more` : "");
  const message = atOnce
    ? `Runs packages straight from a registry without a version: ${listed}`
    : `Installs packages without a version: ${listed}`;
  yield { ...first, message, severity: atOnce ? "low" : "info" };
}

export default defineRule({
  id: "supply-chain/unpinned-runner",
  title: "Installs or runs packages without a version",
  severity: "low",
  confidence: "high",
  why: "Without a version the newest release runs, so that whoever takes over the package takes over the skill.",
  remediation: "Name the version: `npx tool@1.2.3`, `uvx tool==1.2.3`, `pip install tool==1.2.3`.",
  references: ["https://slsa.dev/spec/v1.0/threats", "https://owasp.org/www-project-agentic-skills-top-10/"],
  taxonomy: {
    agenticSkills: ["AST02", "AST07"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010.001"],
    cwe: ["CWE-1357"],
  },
  checks: [whole((facts) => once(facts, true)), whole((facts) => once(facts, false))],
  examples: {
    bad: [
      { path: "a.sh", text: "npx -y some-tool-example --help\n", line: 1 },
      { text: "Install it:\n\n```bash\npip install some-example-lib\n```\n", line: 4 },
    ],
    good: [
      { path: "b.sh", text: "npx -y some-tool-example@1.4.2 --help\nuvx some-tool==2.0.1\n" },
      { path: "c.sh", text: "pip install -r requirements.txt\nnpm ci\n" },
    ],
  },
});
