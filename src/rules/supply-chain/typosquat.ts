import { distance } from "fastest-levenshtein";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import { lowerConfidence } from "../../core/severity.ts";
import type { View } from "../../core/view.ts";
import { honestNeighbours, popular, popularScopes } from "./packages.data.ts";

type Registry = keyof typeof popular;

/** Shortest name that is compared, and the shortest one in which two slips at once are believed. */
const shortest = 5;
const long = 8;

/** Two neighbours swapped and nothing else: how fingers slip, and hardly ever an honest name. */
function isSwap(name: string, wanted: string): boolean {
  const at = [...name].findIndex((letter, i) => letter !== wanted[i]);
  return at >= 0 && `${name.slice(0, at)}${name[at + 1] ?? ""}${name[at]}${name.slice(at + 2)}` === wanted;
}

/** Letters of one text that the other one has not, counted both ways. */
function otherLetters(name: string, wanted: string): number {
  const counts = new Map<string, number>();
  for (const letter of name) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of wanted) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

/** All swaps of two neighbours in a name. */
const swapsOf = (name: string): string[] =>
  Array.from(name.slice(1), (_, i) => `${name.slice(0, i)}${name[i + 1]}${name[i]}${name.slice(i + 2)}`);

/** In a long name two neighbours swapped, with a letter more or less: `froms` for `form`. */
const isSwapAndMore = (name: string, wanted: string): boolean =>
  wanted.length >= long &&
  otherLetters(name, wanted) <= 1 &&
  [2, 3].includes(distance(name, wanted)) &&
  swapsOf(name).some((swapped) => distance(swapped, wanted) <= 1);

/** How sure it is that one name is a slip for another: undefined when it is none. */
function slip(name: string, wanted: string): "high" | "medium" | undefined {
  if (Math.abs(name.length - wanted.length) > 1) return undefined;
  if (isSwap(name, wanted) || isSwapAndMore(name, wanted)) return "high";
  return distance(name, wanted) === 1 ? "medium" : undefined;
}

interface Meant {
  readonly original: string;
  readonly confidence: "high" | "medium";
}

function amongst(list: readonly string[], name: string): Meant | undefined {
  if (name.length < shortest || honestNeighbours.has(name) || list.includes(name)) return undefined;
  for (const original of list) {
    const confidence = slip(name, original);
    if (confidence) return { original, confidence };
  }
  return undefined;
}

/** The well-known package, or scope, that a name is a slip for. */
function meant(registry: Registry, name: string): Meant | undefined {
  const scope = /^(@[^/]{1,60})\//.exec(name)?.[1];
  if (scope !== undefined) return registry === "npm" ? amongst(popularScopes, scope) : undefined;
  return amongst(popular[registry], name);
}

/** A name as registries compare it: without version and extras, in one spelling. */
const bare = (spec: string, registry: Registry): string => {
  const name = spec
    .toLowerCase()
    .replace(/(?<=.)@.*$/, "")
    .replace(/[[=<>~!;].*$/, "");
  return registry === "pypi" ? name.replaceAll("_", "-") : name;
};

interface Wanted {
  readonly registry: Registry;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const commands: readonly (readonly [Registry, RegExp])[] = [
  ["npm", /\b(?:npm|pnpm|yarn|bun)[ \t]{1,4}(?:i|install|add)[ \t]{1,4}((?:[^\n;&|`#)]|(?<=\\)\n){1,400})/g],
  [
    "pypi",
    /\b(?:(?:pip3?|uv[ \t]{1,4}pip|pipx|uv[ \t]{1,4}tool)[ \t]{1,4}install|(?:uv|poetry|pdm)[ \t]{1,4}add)[ \t]{1,4}((?:[^\n;&|`#)]|(?<=\\)\n){1,400})/g,
  ],
  ["cargo", /\bcargo[ \t]{1,4}(?:install|add)[ \t]{1,4}((?:[^\n;&|`#)]|(?<=\\)\n){1,200})/g],
  ["gem", /\b(?:gem[ \t]{1,4}install|bundle[ \t]{1,4}add)[ \t]{1,4}((?:[^\n;&|`#)]|(?<=\\)\n){1,200})/g],
];

/** Of what is run at once only the first word is a package. */
const runners: readonly (readonly [Registry, RegExp])[] = [
  [
    "npm",
    /\b(?:(?:npm|pnpm|yarn|bun)[ \t]{1,4}(?:exec|dlx|x)|npx|bunx|pnpx)[ \t]{1,4}(?:-\S{1,40}[ \t]{1,4}){0,6}([@\w][\w@/.-]{1,120})/g,
  ],
  [
    "pypi",
    /\b(?:(?:pipx|uv[ \t]{1,4}tool)[ \t]{1,4}run|uvx)[ \t]{1,4}(?:-\S{1,40}[ \t]{1,4}){0,6}([\w][\w@=.-]{1,120})/g,
  ],
];

/** A package in a list of a manifest: quoted, or at the start of a line. */
const lists: readonly (readonly [Registry, RegExp, RegExp])[] = [
  ["pypi", /(?:^|\/)requirements[\w-]{0,20}\.txt$/, /(?<![^\n])[ \t]{0,4}([A-Za-z][\w.-]{1,80})/g],
  ["npm", /(?:^|\/)package\.json$/, /"(@?[a-z][\w./-]{1,80})"\s{0,4}:\s{0,4}"[~^]?(?:\d|latest|\*)/g],
  ["cargo", /(?:^|\/)Cargo\.toml$/, /(?<![^\n])([a-z][\w-]{1,60})\s{0,4}=\s{0,4}(?:"[\d^~*]|\{\s{0,4}version)/g],
  [
    "gem",
    /(?:^|\/)(?:Gemfile|[\w-]{1,60}\.gemspec)$/,
    /\b(?:gem|add_(?:runtime_)?dependency)\s{1,4}["']([\w-]{2,60})["']/g,
  ],
];

const inCommand = ([registry, command]: (typeof commands)[number], text: string): Wanted[] =>
  Array.from(text.matchAll(command)).flatMap((found) => {
    const from = found.index + found[0].length - found[1]!.length;
    return Array.from(found[1]!.matchAll(/(?<![^\s"'])@?[a-z][\w./@[\]=<>~!-]{2,100}/gi), (word) => {
      const start = from + word.index;
      return { registry, name: bare(word[0], registry), start, end: start + word[0].length };
    });
  });

/** What `dependencies = [...]` of a Python project or script lists, wherever it is written. */
const projectList = /\bdependencies\s{0,4}=\s{0,4}\[([^\]]{1,4000})\]/g;

function inProject(text: string): Wanted[] {
  return Array.from(text.matchAll(projectList)).flatMap((list) =>
    Array.from(list[0].matchAll(/["']([A-Za-z][\w.-]{1,80})/g), (found) => {
      const start = list.index + found.index + 1;
      return { registry: "pypi" as const, name: bare(found[1]!, "pypi"), start, end: start + found[1]!.length };
    }),
  );
}

/** A command that is what a sentence speaks of: `pip install x` is …, would …. */
const subject = /^["'`)]{0,3}\s{1,3}(?:is|are|was|were|would|could|can|may|might|has|does|installs|gets|looks)\b/;

/** Packages that a text installs, or that a manifest asks for. */
function wantedIn(view: View): Wanted[] {
  const { text, artifact } = view;
  const listed = lists.flatMap(([registry, file, entry]) =>
    file.test(artifact.path)
      ? Array.from(text.matchAll(entry), (found) => {
          const start = found.index + found[0].indexOf(found[1]!);
          return { registry, name: bare(found[1]!, registry), start, end: start + found[1]!.length };
        })
      : [],
  );
  return [...[...commands, ...runners].flatMap((command) => inCommand(command, text)), ...inProject(text), ...listed];
}

function* squats({ views }: SkillFacts): Iterable<Match> {
  const seen = new Set<string>();
  for (const view of views) {
    for (const { registry, name, start, end } of wantedIn(view)) {
      if (seen.has(`${registry}:${name}`)) continue;
      seen.add(`${registry}:${name}`);
      const found = meant(registry, name);
      if (!found) continue;
      const { original } = found;
      const isMentioned = view.artifact.kind === "markdown" && subject.test(view.lower.slice(end, end + 40));
      const confidence = lowerConfidence(found.confidence, isMentioned ? 1 : 0);
      yield {
        view,
        start,
        end,
        confidence,
        message: `Installs ${name}, one slip away from the well-known ${original}`,
      };
    }
  }
}

export default defineRule({
  id: "supply-chain/typosquat",
  title: "Installs a package whose name is a slip away from a well-known one",
  severity: "high",
  confidence: "high",
  why: "Misspelled names are registered by attackers who wait for exactly this line.",
  remediation: "Correct the name; if it is right, say in the skill who publishes the package.",
  references: ["https://attack.mitre.org/techniques/T1195/001/"],
  taxonomy: {
    agenticSkills: ["AST02", "AST04"],
    agenticApplications: ["ASI04"],
    atlas: ["AML.T0010.001", "AML.T0011.001"],
    cwe: ["CWE-1357"],
  },
  checks: [whole(squats)],
  examples: {
    bad: [
      { path: "a.sh", text: "pip install reqeusts\n", line: 1 },
      { path: "requirements.txt", text: "flask==3.0.0\nnumpyy==1.26\n", line: 2 },
      { path: "package.json", text: '{"dependencies":{"lodahs":"^4.17.0"}}\n', line: 1 },
      { text: "```bash\nnpm i -D zod react-ruoters\nnpm i @testing-libary/react\n```\n", line: 2 },
      { path: "run.py", text: '# /// script\n# dependencies = ["httpx", "beautifulsuop4"]\n# ///\n', line: 2 },
      { path: "b.sh", text: "cargo add serde serde_josn\ngem install nokogiri rubocpo-rails\n", line: 1 },
    ],
    good: [
      { path: "b.sh", text: "pip install requests numpy pandas\nnpm install lodash express\n" },
      { path: "c.sh", text: "npm install request preact\npip install httpx\n" },
      { path: "d.sh", text: "npm i react-hook-form @hookform/resolvers react-router-dom\ncargo add serde_yml\n" },
    ],
  },
});
