import * as z from "zod";
import { ConfigError, messageOf } from "../core/errors.ts";
import type { Severity } from "../core/severity.ts";

/** What another scanner says of one place. Its text is hostile: whoever wrote the skill may have written it. */
export interface ForeignResult {
  readonly ruleId: string;
  readonly severity: Severity;
  /** POSIX path from the root of the repository; absent where the result names no place in it. */
  readonly path?: string;
  readonly startLine?: number;
}

/** What one other scanner found. */
export interface ForeignScan {
  readonly tool: string;
  readonly version?: string;
  readonly results: readonly ForeignResult[];
}

/** Results that are kept of one file: what GitHub itself takes of one run (docs, "SARIF results exceed one or more limits"). */
const maxResults = 25_000;
/** Runs of one file that are read: what GitHub takes (ibid.). Each may be a tool of its own, with an opinion on every skill. */
const maxRuns = 20;
/** Folders that paths may count from: tools name one or two. */
const maxRoots = 20;
/** Characters of a name that are kept. */
const maxName = 60;

const property = z.object({ "security-severity": z.unknown() }).partial().optional();
const descriptor = z.object({
  id: z.string(),
  defaultConfiguration: z.object({ level: z.string().optional() }).optional(),
  properties: property,
});
const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation: z
        .object({ uri: z.string().optional(), uriBaseId: z.string().optional(), index: z.int().optional() })
        .optional(),
      region: z.object({ startLine: z.int().min(1).optional() }).optional(),
    })
    .optional(),
});
const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.int().optional(),
  rule: z.object({ id: z.string().optional(), index: z.int().optional() }).optional(),
  level: z.string().optional(),
  kind: z.string().optional(),
  baselineState: z.string().optional(),
  suppressions: z.array(z.unknown()).nullish(),
  locations: z.array(location).optional(),
  properties: property,
});
const component = z.object({
  name: z.string(),
  version: z.string().optional(),
  semanticVersion: z.string().optional(),
  rules: z.array(descriptor).optional(),
});
const run = z.object({
  tool: z.object({ driver: component }),
  originalUriBaseIds: z.record(z.string(), z.object({ uri: z.string().optional() })).optional(),
  artifacts: z.array(z.object({ location: z.object({ uri: z.string().optional() }).optional() })).optional(),
  results: z.array(result).nullish(),
});
const log = z.object({ version: z.literal("2.1.0"), runs: z.array(run) });

type Run = z.infer<typeof run>;
type Result = z.infer<typeof result>;
type Descriptor = z.infer<typeof descriptor>;

const byLevel: Readonly<Record<string, Severity>> = { error: "high", warning: "medium", note: "low", none: "info" };

/** GitHub's bands of `security-severity` (docs, "SARIF support for code scanning"). */
function byScore(value: unknown): Severity | undefined {
  const score = typeof value === "string" || typeof value === "number" ? Number(value) : Number.NaN;
  if (!(score > 0)) return undefined;
  return score >= 9 ? "critical" : score >= 7 ? "high" : score >= 4 ? "medium" : "low";
}

/** The rules of a run, by their places and by their ids; of two with one id the first. */
interface Rules {
  readonly list: readonly Descriptor[];
  readonly byId: ReadonlyMap<string, Descriptor>;
}

const rulesOf = ({ tool }: Run): Rules => {
  const list = tool.driver.rules ?? [];
  return { list, byId: new Map(list.toReversed().map((rule) => [rule.id, rule])) };
};

function ruleOf({ list, byId }: Rules, { ruleId, ruleIndex, rule }: Result): Descriptor | undefined {
  const index = ruleIndex ?? rule?.index;
  const id = ruleId ?? rule?.id;
  // A result may name a part of a rule: `CWE-1/part` (SARIF 2.1.0, 3.52.4).
  return (index === undefined ? undefined : list[index]) ?? (id === undefined ? undefined : byId.get(id));
}

function severityOf(found: Result, rule: Descriptor | undefined): Severity {
  const score = byScore(found.properties?.["security-severity"]) ?? byScore(rule?.properties?.["security-severity"]);
  if (score !== undefined) return score;
  return byLevel[found.level ?? rule?.defaultConfiguration?.level ?? "warning"] ?? "medium";
}

const decoded = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};

const withoutScheme = (uri: string): string => uri.replace(/^file:\/\/(?:localhost)?/i, "");

/** A path of some system from the root of a checkout; undefined when it lies outside. */
function inRepository(uri: string, roots: readonly string[]): string | undefined {
  const plain = decoded(withoutScheme(uri).replace(/[?#].*$/, "")).replaceAll("\\", "/");
  const path = /^\/[A-Za-z]:\//.test(plain) ? plain.slice(1) : plain;
  const root = roots.find((each) => path.startsWith(`${each}/`));
  const relative = root === undefined ? path : path.slice(root.length + 1);
  const parts = relative.split("/").filter((part) => part !== "" && part !== ".");
  const leaves = root === undefined && (/^(?:\/|[A-Za-z]:)/.test(path) || /^[a-z][\w+.-]*:/i.test(path));
  return leaves || parts.includes("..") || parts.length === 0 ? undefined : parts.join("/");
}

type Place = NonNullable<NonNullable<z.infer<typeof location>["physicalLocation"]>["artifactLocation"]>;

/** The address of a place with the base that it counts from, where that is known and relative itself. */
function uriOf({ uri, uriBaseId, index }: Place, { artifacts, originalUriBaseIds }: Run): string | undefined {
  const own = uri ?? (index === undefined ? undefined : artifacts?.[index]?.location?.uri);
  const base = uriBaseId === undefined ? undefined : originalUriBaseIds?.[uriBaseId]?.uri;
  if (own === undefined || base === undefined || /^[a-z][\w+.-]*:|^\//i.test(own)) return own;
  return `${base.replace(/\/$/, "")}/${own}`;
}

/** A folder as paths begin with it; undefined for what is no absolute folder. */
function folderIn(uri: string): string | undefined {
  const folder = decoded(withoutScheme(uri))
    .replaceAll("\\", "/")
    .replace(/^\/(?=[A-Za-z]:\/)/, "");
  return /^(?:\/|[A-Za-z]:\/)./.test(folder) ? folder.replace(/\/$/, "") : undefined;
}

/** The checkout, and wherever the tool says that its paths count from: another machine may have had another folder. */
const rootsOf = ({ originalUriBaseIds = {} }: Run, root: string): string[] =>
  [root, ...Object.values(originalUriBaseIds).map(({ uri = "" }) => uri)]
    .slice(0, maxRoots)
    .flatMap((uri) => folderIn(uri) ?? []);

function foreignResult(found: Result, from: Run, rules: Rules, roots: readonly string[]): ForeignResult {
  const rule = ruleOf(rules, found);
  const place = found.locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation && uriOf(place.artifactLocation, from);
  const path = uri === undefined ? undefined : inRepository(uri, roots);
  const startLine = place?.region?.startLine;
  return {
    ruleId: (rule?.id ?? found.ruleId ?? found.rule?.id ?? "").slice(0, 2 * maxName),
    severity: severityOf(found, rule),
    ...(path !== undefined && { path }),
    ...(startLine !== undefined && { startLine }),
  };
}

/** What says that something is there: no passed check, nothing accepted, nothing that is gone. */
const stands = ({ kind = "fail", baselineState, suppressions }: Result): boolean =>
  ["fail", "review", "open"].includes(kind) && baselineState !== "absent" && (suppressions?.length ?? 0) === 0;

const remedy = "Give the SARIF 2.1.0 file that the other scanner wrote, or take it out of `second-opinion`.";

/**
 * Reads the SARIF 2.1.0 of another scanner. `source` names the file in errors, `root` is the folder of the checkout, which absolute paths
 * count from. Accepted results, passed checks and what is beyond 25,000 results of a run are left out.
 * Throws a ConfigError when it is not SARIF 2.1.0, or has more than 20 runs.
 */
export function readForeignSarif(text: string, source: string, root: string): ForeignScan[] {
  const fault = (why: string): ConfigError => new ConfigError(`${source} is not SARIF 2.1.0: ${why}`, remedy);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw fault(messageOf(error));
  }
  const read = log.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw fault(`${issue?.path.map(String).join(".") || "the file"}: ${issue?.message}`);
  }
  const { runs } = read.data;
  if (runs.length > maxRuns) {
    throw new ConfigError(`${source} has ${runs.length} runs, of which GitHub takes ${maxRuns} in a file`, remedy);
  }
  return runs.map((each) => {
    const rules = rulesOf(each);
    const roots = rootsOf(each, root);
    const { name, semanticVersion, version = semanticVersion } = each.tool.driver;
    return {
      tool: name.slice(0, maxName),
      ...(version !== undefined && { version: version.slice(0, maxName) }),
      results: (each.results ?? [])
        .filter(stands)
        .slice(0, maxResults)
        .map((found) => foreignResult(found, each, rules, roots)),
    };
  });
}
