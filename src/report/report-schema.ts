import * as z from "zod";
import { type CapabilityKind, capabilityKinds } from "../core/capability.ts";
import { type FindingStatus, type GapReason, gapReasons } from "../core/finding.ts";
import type { Report, SkillChange } from "../core/report.ts";
import { levels } from "../core/score.ts";
import { confidences, severities } from "../core/severity.ts";
import { skillKinds } from "../core/skill.ts";
import { verdicts } from "../core/verdict.ts";

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
  layers: z.array(z.string()).describe("Decoders between the file and the text that matched, outermost first."),
  context: z.exactOptional(z.string()).describe("Why the confidence was lowered."),
  fingerprint: z.string().describe("Stable across edits elsewhere; holds no line number."),
  flow: z.exactOptional(z.array(z.strictObject({ message: z.string(), location }))).describe("From source to sink."),
  suppression: z.exactOptional(z.strictObject({ reason: z.string(), owner: z.string(), expires: z.string() })),
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
  gaps: z.array(gap).describe("What was not looked at, and why."),
});

/** The JSON report. */
const reportSchema = z.strictObject({
  version: z.literal("1"),
  tool: z.strictObject({ name: z.literal("skill-scan"), version: z.string(), rules: count }),
  verdict: z.enum([...verdicts, "no-skills", "did-not-run"]),
  reasons: z.array(z.string()),
  base: z.exactOptional(z.string()).describe("Absent when everything was scanned."),
  head: z.string(),
  compared: z
    .boolean()
    .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
  policy: z.strictObject({ preset: z.string(), source: z.string(), mode: z.enum(["enforce", "warn", "observe"]) }),
  skills: z.array(skill).describe("Gravest first, then by path."),
  removed: z
    .array(z.strictObject({ path: z.string(), name: z.string(), kind: z.enum(skillKinds) }))
    .describe("Skills that base had and head has not."),
  notices: z.array(z.strictObject({ level: z.enum(["warning", "notice"]), message: z.string() })),
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

/** Reads what `json` wrote. Throws a SyntaxError or a ZodError when it is not that. */
export const parseReport = (text: string): Report => reportSchema.parse(JSON.parse(text));

/** JSON Schema (draft 7) of the report, as published in schema/report.schema.json; `id` is its address. */
export function reportJsonSchema(id?: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: "draft-7", reused: "ref" });
  const title = "Report of Skill Scan";
  return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}
