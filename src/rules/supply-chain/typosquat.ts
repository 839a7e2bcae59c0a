import { distance } from "fastest-levenshtein";
import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";
import type { View } from "../../core/view.ts";
import { honestNeighbours, popular } from "./typosquat.data.ts";

type Registry = keyof typeof popular;

/** Two neighbours swapped: how fingers slip, and hardly ever an honest name. */
function isSwap(name: string, wanted: string): boolean {
  const at = [...name].findIndex((letter, i) => letter !== wanted[i]);
  return at >= 0 && `${name.slice(0, at)}${name[at + 1] ?? ""}${name[at]}${name.slice(at + 2)}` === wanted;
}

/** One letter more, less or other, or two swapped: the names that squatters register. */
const isSlip = (name: string, wanted: string): boolean =>
  Math.abs(name.length - wanted.length) <= 1 && (distance(name, wanted) === 1 || isSwap(name, wanted));

function meant(registry: Registry, name: string): string | undefined {
  const shortest = 5;
  if (name.length < shortest || name.startsWith("@") || honestNeighbours.has(name) || popular[registry].includes(name))
    return undefined;
  return popular[registry].find((wanted) => isSlip(name, wanted));
}

const bare = (spec: string): string =>
  spec
    .toLowerCase()
    .replace(/(?<=.)@.*$/, "")
    .replace(/[[=<>~!].*$/, "")
    .replaceAll("_", "-");

function* requirementsOf({ views }: SkillFacts): Iterable<readonly [Registry, string]> {
  for (const { artifact, text } of views) {
    if (/(?:^|\/)requirements[\w-]{0,20}\.txt$/.test(artifact.path)) {
      for (const line of text.split("\n")) {
        const name = /^\s{0,4}([A-Za-z][\w.-]{1,80})/.exec(line)?.[1];
        if (name) yield ["pypi", name];
      }
    } else if (/(?:^|\/)package\.json$/.test(artifact.path)) {
      for (const found of text.matchAll(/"([a-z][\w.-]{1,80})"\s{0,4}:\s{0,4}"[~^]?(?:\d|latest|\*)/g))
        yield ["npm", found[1]!];
    }
  }
}

function* wanted(facts: SkillFacts): Iterable<readonly [Registry, string]> {
  for (const entry of facts.capabilities.used.packages) {
    const [registry, ...rest] = entry.split(":");
    if (registry === "npm" || registry === "pypi") yield [registry, rest.join(":")];
  }
  yield* requirementsOf(facts);
}

function* squats(facts: SkillFacts): Iterable<Match> {
  const seen = new Set<string>();
  const texts = new Map<View, string>();
  /** The text of a view with names as registries compare them, made once. */
  const textOf = (view: View): string => {
    const text = texts.get(view) ?? view.lower.replaceAll("_", "-");
    texts.set(view, text);
    return text;
  };
  for (const [registry, spec] of wanted(facts)) {
    const name = bare(spec);
    const original = meant(registry, name);
    if (!original || seen.has(name)) continue;
    seen.add(name);
    const view = facts.views.find((each) => textOf(each).includes(name));
    if (!view) continue;
    const start = textOf(view).indexOf(name);
    yield {
      view,
      start,
      end: start + name.length,
      confidence: isSwap(name, original) ? "high" : "medium",
      message: `Installs ${name}, one slip away from the well-known ${original}`,
    };
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
    ],
    good: [
      { path: "b.sh", text: "pip install requests numpy pandas\nnpm install lodash express\n" },
      { path: "c.sh", text: "npm install request preact\npip install httpx\n" },
    ],
  },
});
