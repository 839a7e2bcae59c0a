import { z } from "@hono/zod-openapi";
import { flag, integer, optionalPositive, optionalText, optionalWord, text } from "./lax.ts";

const policyWords =
  "Scan policy: a preset (balanced, low-noise, quiet, strict, permissive) or a path to a YAML file on the server";

const celMode = () =>
  optionalWord("enum", ["off", "shadow", "enforce"], "Accepted and reported; there are no CEL gates here");

const effort = () =>
  optionalWord("literal_error", ["disabled", "minimal", "low", "medium", "high", "xhigh", "max"], "For a model");

/** Fields of `POST /scan`, in the order in which its server complains of them. Unknown ones are ignored, as it does. */
export const scanRequest = z
  .object({
    skill_directory: text("Path to the skill's folder on the server, inside an allowed root"),
    policy: optionalText(policyWords),
    cel_mode: celMode(),
    custom_rules: optionalText("Path to a folder of YARA rules; they are not applied, and the answer says so"),
    use_llm: flag("Needs a model, which this server has not"),
    llm_provider: optionalText("For a model", "anthropic"),
    use_behavioral: flag("Adds the way of the data to findings; what it finds is listed anyway"),
    use_virustotal: flag("Not available; the answer says so"),
    vt_upload_files: flag("Not available"),
    use_aidefense: flag("Not available; the answer says so"),
    aidefense_api_url: optionalText("Not available"),
    use_trigger: flag("Also looks at how specific the description is"),
    use_osv: flag("Not available; the answer says so"),
    enable_meta: flag("Needs a model, which this server has not"),
    llm_consensus_runs: integer(1, "For a model"),
    llm_max_tokens: optionalPositive("For a model"),
    llm_reasoning_effort: effort(),
  })
  .openapi("ScanRequest");

const { skill_directory: _, policy, cel_mode, custom_rules, ...analyzerFields } = scanRequest.shape;

/** Fields of `POST /scan-batch`. */
export const batchRequest = z
  .object({
    skills_directory: text("Path to a folder of skills on the server, inside an allowed root"),
    policy,
    cel_mode,
    custom_rules,
    recursive: flag("Also skills in skills and in deeper folders"),
    check_overlap: flag("Compares the skills with each other"),
    ...analyzerFields,
  })
  .openapi("BatchScanRequest");

/** Fields of `POST /scan-upload` beside the file, from text. */
export const uploadFields = z.object({ policy, cel_mode, custom_rules, ...analyzerFields });

/** The form of `POST /scan-upload`, for the document. */
export const uploadForm = z
  .object({
    file: z
      .string()
      .openapi({ contentMediaType: "application/octet-stream", description: "ZIP with one skill" } as never),
    policy,
    cel_mode,
    trusted_rule_packs: z.array(z.string()).nullable().optional().openapi({ description: "Refused" }),
    custom_rules,
    ...analyzerFields,
  })
  .openapi("Body_scan_uploaded_skill_scan_upload_post");

/** What a scan is asked to do, whatever it is of. */
export type ScanOptions = z.output<typeof uploadFields>;
export type BatchOptions = z.output<typeof batchRequest>;

export const healthResponse = z
  .object({ status: z.string(), version: z.string(), analyzers_available: z.array(z.string()) })
  .openapi("HealthResponse");

export const scanResponse = z
  .object({
    scan_id: z.string(),
    skill_name: z.string(),
    is_safe: z.boolean(),
    max_severity: z.string(),
    findings_count: z.int(),
    scan_duration_seconds: z.number(),
    timestamp: z.string(),
    findings: z.array(z.looseObject({})),
    scan_metadata: z.looseObject({}).optional(),
    llm_usage: z.record(z.string(), z.int()).nullable().optional(),
  })
  .openapi("ScanResponse");

const validationError = z
  .object({
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    type: z.string(),
    input: z.unknown().optional(),
    ctx: z.looseObject({}).optional(),
  })
  .openapi("ValidationError");

export const httpValidationError = z
  .object({ detail: z.union([z.array(validationError), z.string()]).optional() })
  .openapi("HTTPValidationError");

export const refusal = z.object({ detail: z.string() }).openapi("Refusal");
