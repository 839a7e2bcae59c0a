import type { Check, Example, Rule, SkillFacts } from "../../src/core/rule.ts";
import { effectiveSeverity, type Severity, severities } from "../../src/core/severity.ts";
import { anyZone, instructionZones, type Zone } from "../../src/core/view.ts";
import { Scanner } from "../../src/scan.ts";
import { discover } from "../../src/skills/discover.ts";
import { filesOf, MemoryTree } from "../../test/memory-tree.ts";

/** What a rule looks at, and how grave its findings are on its own examples, as seen while it runs on them. */
export interface Sight {
  readonly looksAt: readonly string[];
  /** Effective severities of its findings on the examples that it has to find, gravest first. */
  readonly counts: readonly Severity[];
}

const factWords: Readonly<Record<keyof SkillFacts, string>> = {
  flows: "the ways that data takes from where it is read to where it is sent, written or run, across files",
  operations: "what code, commands and words do: what they read, write, send, run and install",
  directives: "what configuration files order: permissions, hooks, servers, plugins",
  capabilities: "what the skill uses and what it says that it needs",
  views: "the text of every file, decoded text too",
  skill: "the skill's own files: their names, kinds, sizes and frontmatter",
};

const zoneWords: Readonly<Record<Zone, string>> = {
  prose: "prose",
  heading: "headings",
  table: "tables",
  quote: "quotations",
  comment: "comments that a rendered page does not show",
  frontmatter: "frontmatter",
  code: "scripts and code",
  data: "data such as JSON and YAML",
  hidden: "text that invisible characters spell",
  decoded: "text that an encoding held",
};

const covers = (zones: readonly Zone[], all: readonly Zone[]): boolean => all.every((zone) => zones.includes(zone));

function zoneText(zones: readonly Zone[]): string {
  if (covers(zones, anyZone)) return "words and code of every file, decoded text too";
  if (covers(zones, instructionZones))
    return "what speaks to an agent or a person: prose, tables, comments, frontmatter, data, hidden and decoded text";
  const words = zones.map((zone) => zoneWords[zone]);
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function zonesOf(check: Check): string[] {
  if (check.scope === "text") return [zoneText(check.zones ?? anyZone)];
  if (check.scope === "pair") {
    const [source, sink] = [zoneText(check.source.zones ?? anyZone), zoneText(check.sink.zones ?? anyZone)];
    return [
      source === sink
        ? `two things that stand near each other, in ${source}`
        : `something in ${source}, near something in ${sink}`,
    ];
  }
  return [];
}

/** Facts that note which of them are asked for. */
const noting = (facts: SkillFacts, asked: Set<keyof SkillFacts>): SkillFacts =>
  new Proxy(facts, {
    get: (target, key) => {
      asked.add(key as keyof SkillFacts);
      return target[key as keyof SkillFacts];
    },
  });

/** Runs a rule on its examples and tells what it asked for. */
export async function sightOf(rule: Rule): Promise<Sight> {
  const asked = new Set<keyof SkillFacts>();
  const checks = rule.checks.map(
    (check): Check => (check.scope === "skill" ? { ...check, run: (facts) => check.run(noting(facts, asked)) } : check),
  );
  const scanner = new Scanner([{ ...rule, checks }]);
  const counts = new Set<Severity>();
  const scan = async (example: Example) => {
    const tree = new MemoryTree(filesOf(example));
    const { skills } = await scanner.scan(tree, discover(await tree.list()));
    return skills.flatMap((skill) => skill.findings);
  };
  for (const example of rule.examples.bad) for (const { effective } of await scan(example)) counts.add(effective);
  // An example that is passed may lead a check further than one that is found.
  for (const example of rule.examples.good) await scan(example);
  const facts = (Object.keys(factWords) as (keyof SkillFacts)[]).filter((key) => asked.has(key));
  const looksAt = new Set([...rule.checks.flatMap(zonesOf), ...facts.map((key) => factWords[key])]);
  const seen = severities.filter((severity) => counts.has(severity));
  return {
    looksAt: [...looksAt],
    counts: seen.length > 0 ? seen : [effectiveSeverity(rule.severity, rule.confidence)],
  };
}

/** True when words around a match can make it less sure. */
export const isWeighed = ({ checks }: Rule): boolean =>
  checks.some((check) => check.scope !== "skill" && check.weighed !== false);

/** True when some of its matches are none for what they are: a known host, a placeholder, … */
export const hasExceptions = ({ checks }: Rule): boolean =>
  checks.some((check) => {
    if (check.scope === "text") return check.unless !== undefined;
    return check.scope === "pair" && (check.source.unless ?? check.sink.unless) !== undefined;
  });
