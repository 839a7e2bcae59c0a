import { ConfigError } from "../core/errors.ts";
import type { Settings } from "../settings.ts";

/**
 * The format of an answer that is no report: words for people, or JSON. Throws a ConfigError for another one: `complaint` stands before
 * its name, `remedy` behind ours.
 */
export function answerFormat({ format }: Settings, complaint: string, remedy = ""): "text" | "json" {
  if (format === "text" || format === "json") return format;
  throw new ConfigError(`${complaint} ${format}`, `Give --format text or json. ${remedy}`.trimEnd());
}
