import { isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import { counts } from "../core/finding.ts";
import { comparePaths, isWithin } from "../core/path.ts";
import type { SkillReport } from "../core/report.ts";
import { compareSeverity, type Severity, worstSeverity } from "../core/severity.ts";
import { schemaUrl } from "../version.ts";
import { parseExceptions } from "./exceptions.ts";
import { isGlob, matcher, patternProblem } from "./globs.ts";
import type { Suppression } from "./policy.ts";

/** One finding to be accepted: what binds an exception to it. */
export interface Evidence {
  readonly rule: string;
  /** Folder of the skill; absent where it would read as a glob. */
  readonly path?: string;
  readonly fingerprint: string;
  /** Effective severity. */
  readonly severity: Severity;
}

/** Whose decision it is. Dates are ISO dates. */
export interface Acceptance {
  readonly reason: string;
  readonly owner: string;
  readonly accepted: string;
  readonly expires: string;
}

/** What an update did. `moved`: the skill has another folder now; `renewed`: it had ended, or was worse than what was accepted. */
export interface BaselineUpdate {
  readonly text: string;
  readonly added: number;
  readonly kept: number;
  readonly moved: number;
  readonly renewed: number;
  readonly dropped: number;
}

type Key = Pick<Suppression, "rule" | "path" | "fingerprint">;

const keyOf = ({ rule, path = "", fingerprint = "" }: Key): string => [path, rule, fingerprint].join("\0");

/** Everything that counts in some skills, also what is only named beside another finding: by path, rule and fingerprint, each once. */
export function evidenceIn(skills: readonly SkillReport[]): Evidence[] {
  const all = skills.flatMap(({ path, findings }) => {
    const place = isGlob(path) || patternProblem(path) !== undefined ? {} : { path };
    return findings
      .filter(counts)
      .flatMap((finding) => [finding, ...(finding.also ?? []).filter(({ effective }) => effective !== "info")])
      .map(({ ruleId, fingerprint, effective }) => ({ rule: ruleId, ...place, fingerprint, severity: effective }));
  });
  const once = new Map(all.map((each) => [keyOf(each), each]));
  return [...once].sort(([a], [b]) => comparePaths(a, b)).map(([, each]) => each);
}

const header =
  ` yaml-language-server: $schema=${schemaUrl("exceptions")}\n` +
  " Findings that somebody accepted: see docs/exceptions.md of Skill Scan.\n Written by `skill-scan baseline`; edit reasons and dates as you like.";

/** Whether an entry is of a finding, wherever the skill lies now. */
const isOf = ({ rule, fingerprint }: Suppression, evidence: Evidence): boolean =>
  fingerprint === evidence.fingerprint && matcher([rule])(evidence.rule);

const isAt = ({ path }: Suppression, { path: skill }: Evidence): boolean =>
  path === undefined ||
  (skill !== undefined && matcher([path])(skill)) ||
  (skill !== undefined && isWithin(path, skill));

/** The list of a document, made where there is none. */
function listIn(document: ReturnType<typeof parseDocument>): YAMLSeq {
  const list = document.get("exceptions", true);
  if (isSeq(list)) return list;
  const made = document.createNode([]) as YAMLSeq;
  made.flow = false;
  if (document.contents === null) document.contents = document.createNode({ version: 1 }) as never;
  document.set("exceptions", made);
  return made;
}

/** What becomes of one entry. */
type Fate = "kept" | "moved" | "renewed" | "dropped";

interface Scope {
  readonly today: string;
  /** Paths of the skills that were scanned. */
  readonly skills: readonly string[];
  /** Whether those are all skills of the repository. */
  readonly complete: boolean;
}

/** Whether an entry that covers nothing may go: only where the scan would have seen what it covers. */
const wasSeen = ({ path }: Suppression, { skills, complete }: Scope): boolean =>
  complete || (path !== undefined && skills.some((skill) => isWithin(path, skill)));

/** Writes new values into the node of an entry, and nothing else of it. */
function set(node: unknown, values: Readonly<Record<string, unknown>>): void {
  if (!isMap(node)) return;
  for (const [key, value] of Object.entries(values)) if (value !== undefined) (node as YAMLMap).set(key, value);
}

/** Applies what the scan found to the entries that there are; returns what is still without one. */
function settled(
  entries: readonly { readonly entry: Suppression; readonly node: unknown }[],
  evidence: readonly Evidence[],
  acceptance: Acceptance,
  scope: Scope,
) {
  const open = new Set(evidence);
  const fates = new Map<unknown, Fate>();
  const bound = entries.filter(({ entry }) => entry.fingerprint !== undefined);
  for (const { entry, node } of bound) {
    const same = evidence.filter((each) => isOf(entry, each) && isAt(entry, each));
    if (same.length === 0) continue;
    for (const each of same) open.delete(each);
    const worst = worstSeverity(same.map(({ severity }) => severity))!;
    const isWorse = entry.severity !== undefined && compareSeverity(worst, entry.severity) < 0;
    fates.set(node, isWorse || entry.expires < scope.today ? "renewed" : "kept");
    if (fates.get(node) === "renewed") set(node, { severity: worst, ...acceptance });
  }
  for (const { entry, node } of bound.filter(({ node: each }) => !fates.has(each))) {
    const moved = [...open].find((each) => isOf(entry, each) && each.path !== undefined);
    if (moved && wasSeen(entry, scope)) {
      open.delete(moved);
      set(node, { path: moved.path, ...(entry.expires < scope.today ? acceptance : {}) });
      fates.set(node, "moved");
    } else fates.set(node, wasSeen(entry, scope) ? "dropped" : "kept");
  }
  return { fates, open: [...open] };
}

/**
 * The text of an exceptions file after a scan: one entry for each finding. What is there stays as it is written, reasons and comments
 * included; what the scan no longer finds goes; what is new gets `acceptance`. Entries without a fingerprint are a person's and stay.
 * `source` names the file in errors. Throws a ConfigError for a file, or a result, that is no exceptions file.
 */
export function updatedBaseline(
  text: string,
  evidence: readonly Evidence[],
  acceptance: Acceptance,
  scope: Scope & { readonly source: string; readonly ruleIds: readonly string[] },
): BaselineUpdate {
  const before = parseExceptions(text, scope.source, scope.ruleIds);
  const document = parseDocument(text);
  if (text.trim() === "") document.commentBefore = header;
  const list = listIn(document);
  const entries = before.map((entry, index) => ({ entry, node: list.items[index] }));
  const { fates, open } = settled(entries, evidence, acceptance, scope);
  const stay = entries.filter(({ node }) => fates.get(node) !== "dropped");
  const items = stay.map(({ entry, node }) => ({ key: keyOf(entry), node }));
  for (const each of open) {
    const key = keyOf(each);
    const at = items.findIndex((other) => comparePaths(other.key, key) > 0);
    const { rule, path, fingerprint, severity } = each;
    const values = { rule, ...(path !== undefined && { path }), fingerprint, severity, ...acceptance };
    items.splice(at < 0 ? items.length : at, 0, { key, node: document.createNode(values) });
  }
  list.items = items.map(({ node }) => node);
  const isSame = open.length === 0 && entries.every(({ node }) => (fates.get(node) ?? "kept") === "kept");
  const result = isSame && text.trim() !== "" ? text : document.toString({ lineWidth: 0 });
  parseExceptions(result, scope.source, scope.ruleIds);
  const count = (fate: Fate): number => [...fates.values()].filter((each) => each === fate).length;
  return {
    text: result,
    added: open.length,
    kept: count("kept") + entries.filter(({ node }) => !fates.has(node)).length,
    moved: count("moved"),
    renewed: count("renewed"),
    dropped: count("dropped"),
  };
}
