import * as z from "zod";
import { type CapabilityKind, capabilityKinds } from "../core/capability.ts";
import { driftKinds } from "../core/drift.ts";
import { type FindingStatus, type GapReason, gapReasons } from "../core/finding.ts";
import type { Report, SkillChange, SkillScan } from "../core/report.ts";
import { categories } from "../core/rule.ts";
import { levels } from "../core/score.ts";
import { confidences, severities } from "../core/severity.ts";
import { skillKinds } from "../core/skill.ts";
import { verdicts } from "../core/verdict.ts";

const modeWords = ["enforce", "warn", "observe"] as const;

const count = z.int().min(0);
const score = z.int().min(0).max(100);

const region = z
  .strictObject({
    startLine: z.int().min(1),
    startColumn: z.int().min(1),
    endLine: z.int().min(1),
    endColumn: z.int().min(1),
  })
  .describe("1-based; columns count UTF-16 units; the end column is exclusive.");

const location = z.strictObject({ path: z.string().describe("POSIX path from the root of the repository."), region });

const statuses = ["new", "existing", "fixed", "suppressed"] as const satisfies readonly FindingStatus[];

const finding = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(severities).describe("Harm if it is true."),
  confidence: z.enum(confidences),
  effective: z.enum(severities).describe("Severity after confidence: what scores and gates count."),
  status: z.enum(statuses),
  message: z.string(),
  snippet: z.string().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
  location,
  onChangedLine: z.exactOptional(z.literal(true)).describe("Its first line is one that the change put in."),
  layers: z.array(z.string()).describe("Decoders between the file and the text that matched, outermost first."),
  context: z.exactOptional(z.string()).describe("Why the confidence was lowered."),
  fingerprint: z.string().describe("Stable across edits elsewhere; holds no line number."),
  flow: z.exactOptional(z.array(z.strictObject({ message: z.string(), location }))).describe("From source to sink."),
  suppression: z.exactOptional(
    z.strictObject({
      reason: z.string(),
      owner: z.string(),
      expires: z.string().describe("Last day on which it holds for a finding of this severity."),
      broad: z.exactOptional(z.literal(true)).describe("Present when no fingerprint binds it to what was seen."),
      approved: z
        .exactOptional(z.strictObject({ by: z.string(), at: z.string() }))
        .describe("The code owner who approved the pull request that brings it."),
    }),
  ),
  before: z
    .exactOptional(
      z.strictObject({ severity: z.enum(severities), confidence: z.enum(confidences), effective: z.enum(severities) }),
    )
    .describe("How base rated the same finding, when it rated it otherwise."),
  also: z
    .exactOptional(
      z.array(
        z.strictObject({
          ruleId: z.string(),
          confidence: z.enum(confidences),
          effective: z.enum(severities),
          fingerprint: z.string(),
        }),
      ),
    )
    .describe("What other rules found in the same place: weighed once, with this one."),
  seenBy: z.exactOptional(z.array(z.string())).describe("Other scanners that see something in the same place."),
});

const gap = z.strictObject({
  path: z.string(),
  reason: z.enum(Object.keys(gapReasons) as [GapReason, ...GapReason[]]),
  detail: z.string(),
  bytes: count.describe("Bytes not read."),
});

const entries = z.array(z.string());
const kinds = Object.fromEntries(capabilityKinds.map((kind) => [kind, entries])) as Record<
  CapabilityKind,
  typeof entries
>;
const capabilitySet = z.strictObject(kinds);

const use = z.strictObject({ kind: z.enum(capabilityKinds), location, entry: z.string() });

const instruction = z.strictObject({
  location,
  text: z.string().describe("One line, at most 240 characters, with secrets masked. Text of the skill: hostile."),
  marked: z.boolean().describe("True when it binds beyond one step: always, never, first, after each, without."),
});

const changes = ["added", "modified", "renamed", "unchanged"] as const satisfies readonly SkillChange[];

const skill = z.strictObject({
  path: z.string().describe("Folder from the root of the repository."),
  name: z.string(),
  kind: z
    .enum(skillKinds)
    .describe("A skill, or the files of a folder that configure or instruct an agent and that no skill owns."),
  change: z.enum(changes),
  previousPath: z.exactOptional(z.string()),
  verdict: z.enum(verdicts),
  reasons: z.array(z.string()).describe("Why it is not a pass, gravest first."),
  toPass: z
    .exactOptional(
      z.strictObject({
        rules: z.array(z.string()).describe("Rules whose findings must go, worst first."),
        reasons: z.array(z.string()).describe("What then still stands in the way, brought by no finding."),
        trust: score.describe("The trust that is left then."),
      }),
    )
    .describe("The least that must change until the policy lets the skill pass; absent where it passes."),
  level: z.enum(levels),
  risk: score,
  trust: score,
  trustBefore: z.exactOptional(score),
  coverage: z.number().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
  files: count.describe("Files of the repository; members of containers are not counted."),
  bytes: count,
  containers: z
    .exactOptional(z.array(z.string()))
    .describe("Files of the repository that were opened: a path `file!/member` lies in one of them."),
  findings: z.array(finding).describe("Worst first, then by place."),
  capabilities: z.strictObject({
    used: capabilitySet,
    declared: capabilitySet,
    added: capabilitySet,
    removed: capabilitySet,
  }),
  uses: z.array(use).describe("The first place of each capability that is used."),
  instructions: z
    .strictObject({ total: count, added: z.array(instruction), removed: count })
    .describe(
      "Sentences to the agent that base does not have: the weightiest of them, how many there are, how many went.",
    ),
  drift: z
    .exactOptional(
      z.array(
        z.strictObject({
          kind: z.enum(driftKinds),
          message: z.string(),
          proposed: z
            .exactOptional(z.literal(true))
            .describe("The change brings the approval along, and its lock is true of the skill."),
        }),
      ),
    )
    .describe("How the skill differs from what a lock says was approved; absent where it does not. Hostile text."),
  gaps: z.array(gap).describe("What was not looked at, and why."),
  opinions: z
    .exactOptional(
      z.array(
        z.strictObject({
          tool: z.string(),
          total: count,
          worst: z.exactOptional(z.enum(severities)),
          agrees: z
            .boolean()
            .describe("Whether it flags the skill (medium or worse) exactly when the verdict is no pass."),
        }),
      ),
    )
    .describe("What other scanners say of the skill; it never gates. Hostile text."),
});

const notices = z.array(z.strictObject({ level: z.enum(["warning", "notice"]), message: z.string() }));

const taxonomyIds = z.exactOptional(z.array(z.string()));

const ruleWords = z.strictObject({
  id: z.templateLiteral([z.enum(categories), "/", z.string().max(200)]),
  title: z.string().max(1000),
  severity: z.enum(severities),
  confidence: z.enum(confidences),
  why: z.string().max(5000),
  remediation: z.string().max(5000),
  references: z.array(z.string().max(2000)).max(20),
  taxonomy: z.strictObject({
    agenticSkills: taxonomyIds,
    agenticApplications: taxonomyIds,
    atlas: taxonomyIds,
    cwe: taxonomyIds,
  }),
});

const shard = z.strictObject({
  index: z.int().min(1),
  count: z.int().min(1).max(999),
  total: count.describe("Skills in all parts together."),
  complete: z.boolean().describe("Whether the parts together have every skill of the repository."),
  notices: notices.describe("What is to be said of the run whatever the verdict."),
  comparisons: z
    .array(skill.omit({ verdict: true, reasons: true, toPass: true, opinions: true }))
    .describe("The skills of the part before they were judged."),
});

/** The JSON report. */
const reportSchema = z.strictObject({
  version: z.literal("1"),
  tool: z.strictObject({ name: z.literal("skill-scan"), version: z.string(), rules: count }),
  verdict: z.enum([...verdicts, "no-skills", "did-not-run"]),
  reasons: z.array(z.string()),
  base: z.exactOptional(z.string()).describe("Absent when everything was scanned."),
  head: z.string(),
  commit: z
    .exactOptional(z.string())
    .describe("The commit that the run is about: of a pull request the head of its branch, not the trial merge."),
  compared: z
    .boolean()
    .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
  policy: z.strictObject({
    preset: z.string(),
    source: z.string(),
    mode: z.enum(modeWords),
    next: z
      .exactOptional(z.strictObject({ until: z.iso.date(), mode: z.enum(modeWords) }))
      .describe("Last day (UTC) of the mode, and the mode of the day after; absent when it stays as it is."),
    files: z
      .exactOptional(z.array(z.string()))
      .describe("Files read for the policy, the ones extended first; of another repository owner/repo/path@sha."),
  }),
  skills: z.array(skill).describe("Gravest first, then by path."),
  removed: z
    .array(z.strictObject({ path: z.string(), name: z.string(), kind: z.enum(skillKinds) }))
    .describe("Skills that base had and head has not."),
  notices,
  opinions: z
    .exactOptional(
      z.array(
        z.strictObject({ tool: z.string(), toolVersion: z.exactOptional(z.string()), total: count, outside: count }),
      ),
    )
    .describe("Other scanners whose results were read; `outside`: in no skill of this report."),
  customRules: z
    .exactOptional(z.array(ruleWords).max(5000))
    .describe("Words of the custom rules of the run, by id. Text of whoever wrote them."),
  shard: z
    .exactOptional(shard)
    .describe("Where the report is only a part of a run: which one, and what is judged when all parts are there."),
});

/** A type with all its parts read-only and written out, so that two spellings of it are one. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile when the schema and `Report` part ways. */
export const schemaAgrees: Same<Plain<z.infer<typeof reportSchema>>, Plain<Report>> = true;

/** A scan of one skill, as a cache keeps it. */
const scanSchema = skill
  .omit({
    change: true,
    previousPath: true,
    verdict: true,
    reasons: true,
    toPass: true,
    trustBefore: true,
    opinions: true,
    drift: true,
  })
  .extend({
    capabilities: z.strictObject({ used: capabilitySet, declared: capabilitySet }),
    instructions: z.array(z.strictObject({ key: z.string(), text: z.string(), marked: z.boolean(), location })),
  });

/** Does not compile when the schema and `SkillScan` part ways. */
export const scanAgrees: Same<Plain<z.infer<typeof scanSchema>>, Plain<SkillScan>> = true;

/** Reads a scan that was written as JSON, as it was written. Throws a SyntaxError or a ZodError when it is not one. */
export function parseScan(text: string): SkillScan {
  const value: unknown = JSON.parse(text);
  scanSchema.parse(value);
  return value as SkillScan;
}

/** Reads what `json` wrote. Throws a SyntaxError or a ZodError when it is not that. */
export const parseReport = (text: string): Report => reportSchema.parse(JSON.parse(text));

/** What `parseReport` minded, in words for people: the first places that do not keep to the schema. */
export function reportComplaint(error: unknown): string {
  if (!(error instanceof z.ZodError)) return "it is no JSON";
  const places = error.issues.slice(0, 3).map(({ path }) => path.join(".") || "the whole");
  return `it does not keep to the schema of a report (${places.join(", ")})`;
}

/** JSON Schema (draft 7) of the report, as published in schema/report.schema.json; `id` is its address. */
export function reportJsonSchema(id?: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: "draft-7", reused: "ref" });
  const title = "Report of Skill Scan";
  return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}
