import { defineRule, type Match, whole } from "../../core/rule.ts";
import type { Confidence } from "../../core/severity.ts";
import type { View } from "../../core/view.ts";
import { developersOf } from "./packages.data.ts";

const forge = String.raw`(?:git\+)?(?:https?:\/\/|ssh:\/\/git@|git:\/\/)(?<host>[\w.-]{3,80})[/:]`;
const repository = String.raw`(?<owner>[\w.-]{1,60})\/(?:[\w.-]{1,60}\/){0,3}?(?<repo>[\w.-]{1,80}?)(?:\.git)?`;

/** Ways to take a package from a repository, in lower-cased text; `name` is what it is known by, else the repository. */
const sources: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<name>[a-z][\w.-]{1,60})(?:\[[\w,\s-]{1,60}\])?\s{0,3}@\s{0,3}${forge}${repository}(?:@(?<ref>[\w./-]{1,60}))?(?=["'\s;#,)]|$)`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:pip3?|pipx|uv\s{1,3}pip|uv\s{1,3}tool|npm|pnpm|yarn|bun|poetry|uv|pdm)\s{1,4}(?:i|install|add)\s{1,4}(?:-\S{1,30}\s{1,4}){0,4}["']?(?=git\+|https?:\/\/git)${forge}${repository}(?:[@#](?<ref>[\w./-]{1,60}))?(?=["'\s;#,&)\`]|$)`,
    "g",
  ),
  new RegExp(
    String.raw`"(?<name>@?[a-z][\w./-]{1,60})"\s{0,3}:\s{0,3}"(?:github:|${forge})${repository}(?:#(?<ref>[\w./-]{1,60}))?"`,
    "g",
  ),
  new RegExp(
    String.raw`\b(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add)\s{1,4}(?:-\S{1,30}\s{1,4}){0,4}["']?(?:github:)?(?!\.)${repository}(?:#(?<ref>[\w./-]{1,60}))?(?=["'\s;&)\`]|$)`,
    "g",
  ),
  new RegExp(
    String.raw`(?<![\w-])(?<name>[a-z][\w-]{1,60})\s{0,3}=\s{0,3}\{\s{0,3}git\s{0,3}=\s{0,3}["']${forge}${repository}["'](?:\s{0,3},\s{0,3}(?:rev|tag|branch)\s{0,3}=\s{0,3}["'](?<ref>[\w./-]{1,60}))?`,
    "g",
  ),
  new RegExp(
    String.raw`\bgem\s{1,3}["'](?<name>[\w-]{2,60})["']\s{0,3},\s{0,3}(?:git:\s{0,3}["']${forge}|github:\s{0,3}["'])${repository}["']`,
    "g",
  ),
  new RegExp(
    String.raw`\breplace\s{1,3}github\.com\/[\w.-]{1,60}\/(?<name>[\w.-]{1,60})\S{0,60}\s{1,3}=>\s{1,3}(?<host>[\w.-]{3,80})\/${repository}(?=\s)(?:\s{1,3}(?<ref>v[\w./-]{1,60}))?`,
    "g",
  ),
];

/** On a host of one's own a repository may stand at the root. */
const atRoot =
  /(?<name>[a-z][\w.-]{1,60})(?:\[[\w,\s-]{1,60}\])?\s{0,3}@\s{0,3}git\+(?:https?|ssh):\/\/(?:git@)?(?<host>[\w.-]{3,80})\/(?<repo>[\w.-]{1,80}?)(?:\.git)?(?:@(?<ref>[\w./-]{1,60}))?(?=["'\s;#,)]|$)/g;

/** What a text has that one of the ways stands in, cheap to look for: the ways themselves begin with any word. */
const tellTales: readonly RegExp[] = [
  /@\s{0,3}(?:git|http|ssh)/,
  /git\+|:\/\/git/,
  /"(?:github:|git|http|ssh)/,
  /\b(?:npm|pnpm|yarn|bun)\s/,
  /\bgit\s{0,3}=/,
  /\bgem\s/,
  /\breplace\s/,
  /git\+/,
];

/** The ways that a text can hold. */
const waysIn = ({ lower }: View): RegExp[] => [...sources, atRoot].filter((_, i) => tellTales[i]!.test(lower));

const forges = new Set(["github.com", "www.github.com", "gitlab.com", "codeberg.org", "bitbucket.org"]);

/** A commit: what it names cannot become something else. */
const commit = /^[0-9a-f]{7,40}$/;

const letters = (text: string): string => text.replace(/[^a-z0-9]/g, "");

/** Whether an account develops a package: it is listed for it, or bears its name. */
function isDeveloper(owner: string, name: string, developers: readonly string[]): boolean {
  return developers.includes(owner) || letters(owner) === letters(name) || letters(owner) === `${letters(name)}js`;
}

interface Fork {
  readonly name: string;
  readonly owner: string;
  readonly confidence: Confidence;
}

/** A much used package that an account takes the place of which does not develop it. */
function forkOf(groups: Readonly<Record<string, string | undefined>>): Fork | undefined {
  const { host, owner = "", repo = "", ref } = groups;
  const name = groups["name"] ?? repo;
  if (!developersOf.has(name)) return undefined;
  const known = host === undefined || forges.has(host);
  if (known && isDeveloper(owner, name, developersOf.get(name)!)) return undefined;
  return {
    name,
    owner: known ? owner : (host ?? owner),
    confidence: ref !== undefined && commit.test(ref) ? "medium" : "high",
  };
}

function* forksIn(view: View): Iterable<Match> {
  const seen = new Set<string>();
  for (const found of waysIn(view).flatMap((way) => Array.from(view.lower.matchAll(way)))) {
    const fork = forkOf(found.groups ?? {});
    if (!fork || seen.has(fork.name)) continue;
    seen.add(fork.name);
    yield {
      view,
      start: found.index,
      end: found.index + found[0].length,
      confidence: fork.confidence,
      message: `Takes the well-known ${fork.name} from ${fork.owner}, who does not develop it`,
    };
  }
}

export default defineRule({
  id: "supply-chain/forked-dependency",
  title: "Takes a well-known package from a stranger's repository",
  severity: "high",
  confidence: "high",
  why: "Under the name that everybody trusts comes the code of somebody else, and from a branch it can be other code every day.",
  remediation: "Take the package from its registry, or name the commit of its own repository.",
  references: ["https://attack.mitre.org/techniques/T1195/001/", "https://slsa.dev/spec/v1.0/threats"],
  taxonomy: {
    agenticSkills: ["AST02", "AST04"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010.001"],
    cwe: ["CWE-494", "CWE-1357"],
  },
  checks: [
    whole(
      function* ({ views }) {
        for (const view of views) if (view.layers.length === 0) yield* forksIn(view);
      },
      () => ["git", '": "', "npm", "pnpm", "yarn", "bun", "replace"],
    ),
  ],
  examples: {
    bad: [
      {
        text: '```toml\ndependencies = [\n  "fastapi>=0.115",\n  "pyjwt @ git+https://github.com/token-fixes/pyjwt@quick",\n]\n```\n',
        line: 4,
      },
      { path: "a.sh", text: "pip install git+https://github.com/fast-mirror/requests.git\n", line: 1 },
      {
        path: "package.json",
        text: '{\n  "dependencies": {\n    "axios": "github:net-fixes/axios#safe"\n  }\n}\n',
        line: 3,
      },
      {
        path: "Cargo.toml",
        text: '[patch.crates-io]\nserde = { git = "https://github.com/patched-rs/serde", branch = "main" }\n',
        line: 2,
      },
      { path: "go.mod", text: "replace github.com/gin-gonic/gin => github.com/gin-hot/gin v1.9.9\n", line: 1 },
    ],
    good: [
      {
        path: "b.sh",
        text: "pip install git+https://github.com/huggingface/transformers.git\npip install git+https://github.com/example-user/notes.git\n",
      },
      { path: "package.json", text: '{"dependencies":{"axios":"^1.7.0","my-kit":"github:example-user/my-kit"}}\n' },
      {
        path: "Cargo.toml",
        text: 'serde = { git = "https://github.com/serde-rs/serde" }\ntokio = { version = "1" }\n',
      },
    ],
  },
});
