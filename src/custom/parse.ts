import { ConfigError } from "../core/errors.ts";
import type { Example, Rule } from "../core/rule.ts";
import type { ArtifactKind } from "../core/skill.ts";
import type { Zone } from "../core/view.ts";
import { listOf } from "../policy/body.ts";
import { problemsError, readYaml, type ValuePath, type YamlDocument } from "../policy/document.ts";
import { quoted } from "../policy/nearest.ts";
import { problemsOf } from "../policy/parse.ts";
import type { CustomRule, Matcher, OperationMatcher, TextMatcher } from "./rule.ts";
import { type OperationBody, type RuleBody, ruleKeysAt, rulesSchema, type TextBody } from "./schema.ts";
import { packNotes, signatureRules } from "./signatures.ts";

/** Largest file of rules, in characters: the largest public pack has one of 600,000. */
export const maxRulesLength = 1024 * 1024;

/** Aliases of packs stand for short lists; none of them is multiplied by another. */
const maxAliases = 20_000;

/** Values of a file, those that an alias stands for counted each time: each is looked at, and each pattern made ready. */
const maxValues = 200_000;

/** What to do about mistakes in a file of rules. */
export const rulesRemedy =
  "Correct the rules file; docs/custom-rules.md shows each key. `skill-scan rules test` tries it.";

/** Rules of a file, and what of it is not used. */
export interface RulesFile {
  readonly rules: readonly CustomRule[];
  /** `file:line:column: what is not used`, of packs that somebody else wrote. */
  readonly notes: readonly string[];
  /** `file:line:column` of an example; absent where there are none. */
  readonly exampleAt?: (rule: CustomRule, kind: "bad" | "good", index: number) => string;
}

type Body = Readonly<Record<string, unknown>>;

/** The properties that are there. */
const given = <T extends object>(values: { readonly [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

const listed = <T>(value: T | readonly T[] | undefined): readonly T[] | undefined =>
  value === undefined ? undefined : (listOf(value as never) as readonly T[]);

const operationOf = (body: OperationBody): OperationMatcher =>
  given<OperationMatcher>({
    kinds: listed(body.kind),
    objects: listed(body.object),
    notObjects: listed(body["not-object"]),
    hosts: listed(body.host),
    notHosts: listed(body["not-host"]),
    by: listed(body.by),
    sensitivity: listed(body.sensitivity),
    triggers: listed(body.trigger),
  });

const textOf = (body: TextBody): TextMatcher =>
  given<TextMatcher>({
    kind: "text",
    pattern: body.pattern,
    ignoreCase: body["ignore-case"] ?? false,
    across: body.across ?? "line",
    zones: listed(body.zones) as readonly Zone[] | undefined,
    files: listed(body.files),
    kinds: listed(body.kinds) as readonly ArtifactKind[] | undefined,
    unless: listed(body.unless) ?? [],
    near: body.near && { pattern: body.near.pattern, within: body.near.within ?? 200 },
    weighed: body.weighed ?? true,
  });

function matcherOf({ text, operation, flow }: RuleBody["match"][number]): Matcher {
  if (text) return textOf(text);
  if (operation) return { kind: "operation", operation: operationOf(operation) };
  return { kind: "flow", from: operationOf(flow!.from), to: operationOf(flow!.to) };
}

const taxonomyOf = (body: NonNullable<RuleBody["taxonomy"]>): Rule["taxonomy"] =>
  given<Rule["taxonomy"]>({
    agenticSkills: body["agentic-skills"],
    agenticApplications: body["agentic-applications"],
    atlas: body.atlas,
    cwe: body.cwe,
  });

const exampleOf = (example: RuleBody["examples"]["bad"][number]): Example => given<Example>(example);

const ruleOf = (body: RuleBody, at: string): CustomRule => ({
  id: body.id as CustomRule["id"],
  title: body.title,
  severity: body.severity,
  confidence: body.confidence ?? "medium",
  why: body.why,
  remediation: body.remediation,
  references: body.references ?? [],
  taxonomy: taxonomyOf(body.taxonomy ?? {}),
  match: body.match.map(matcherOf),
  examples: { bad: body.examples.bad.map(exampleOf), good: body.examples.good.map(exampleOf) },
  at,
});

function ownRules(document: YamlDocument, source: string): RulesFile {
  const result = rulesSchema.safeParse(document.value);
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => problemsOf(issue, document, ruleKeysAt));
    throw problemsError(source, problems, rulesRemedy);
  }
  const placeOf = (path: ValuePath): string => {
    const { line, column } = document.place(path, "value");
    return `${source}:${line}:${column}`;
  };
  const rules = result.data.rules.map((body, i) => ruleOf(body, placeOf(["rules", i, "id"])));
  const exampleAt: RulesFile["exampleAt"] = (rule, kind, index) =>
    placeOf(["rules", rules.indexOf(rule), "examples", kind, index]);
  return { rules, notes: [], exampleAt };
}

/** How many values there are in one, each that stands there several times counted as often; of one that holds itself none again. */
function countOf(value: unknown, known: Map<object, number>): number {
  if (typeof value !== "object" || value === null) return 1;
  const counted = known.get(value);
  if (counted !== undefined) return counted;
  known.set(value, 0);
  const count = Object.values(value).reduce<number>((sum, each) => sum + countOf(each, known), 1);
  known.set(value, count);
  return count;
}

/** What is wrong with a file as such; undefined when nothing is. */
function contentProblem(text: string): string | undefined {
  if (text.startsWith("version https://git-lfs.github.com/spec/")) {
    return "this is a pointer of Git LFS: commit the file itself, as what is not in git cannot be read";
  }
  return /[\0\ufffd]/.test(text) ? "this is no text in UTF-8" : undefined;
}

/**
 * Reads a file of custom rules: ours (`rules`), a signature file of a Cisco pack (a list, or `signatures`), or the manifest of such a pack,
 * which has no rules in it. `source` names the file. Throws a ConfigError with all problems, each as `source:line:column: what; remedy`.
 */
export function parseRules(text: string, source: string): RulesFile {
  const problem = contentProblem(text);
  if (problem !== undefined) throw problemsError(source, [{ line: 1, column: 1, message: problem }], rulesRemedy);
  const document = readYaml(text, source, maxRulesLength, { aliases: maxAliases, remedy: rulesRemedy });
  const { value } = document;
  const count = countOf(value, new Map());
  if (count > maxValues) {
    const message = `with what its aliases stand for it has ${count} values, and ${maxValues} are read`;
    throw problemsError(source, [{ line: 1, column: 1, message }], rulesRemedy);
  }
  const body: Body = typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : {};
  if (Array.isArray(value)) return signatureRules(document, [], source);
  if ("signatures" in body) return signatureRules(document, ["signatures"], source);
  const isManifest = "pack" in body || ("name" in body && !Array.isArray(body["rules"]));
  if (isManifest) return { rules: [], notes: packNotes(body, source) };
  if (value === undefined) return { rules: [], notes: [] };
  return ownRules(document, source);
}

/** Rules of one run, at most. */
const maxRules = 5000;

/**
 * The rules of all files together. Throws a ConfigError where two have one id, where an id is that of a built-in rule, and where there are
 * more than 5,000.
 */
export function joinedRules(files: readonly RulesFile[], builtIn: ReadonlySet<string>): CustomRule[] {
  const rules = new Map<string, CustomRule>();
  const problems: string[] = [];
  for (const rule of files.flatMap((file) => file.rules)) {
    const first = rules.get(rule.id);
    if (builtIn.has(rule.id)) problems.push(`${rule.at}: ${quoted(rule.id)} is the id of a built-in rule`);
    else if (first) problems.push(`${rule.at}: ${quoted(rule.id)} is the id of another rule as well, at ${first.at}`);
    else rules.set(rule.id, rule);
  }
  if (problems.length > 0) {
    const more = problems.length > 20 ? [`and ${problems.length - 20} more`] : [];
    throw new ConfigError([...problems.slice(0, 20), ...more].join("\n"), "Give each rule an id of its own.");
  }
  if (rules.size > maxRules) {
    throw new ConfigError(
      `there are ${rules.size} custom rules`,
      `Give at most ${maxRules}: each is tried on every skill.`,
    );
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
