import { capabilityKinds } from "../core/capability.ts";
import type { Report } from "../core/report.ts";
import { jsonText } from "./escape.ts";

/** Names of all keys of a value and of what it holds. */
type KeysIn<T> = T extends readonly (infer Item)[]
  ? KeysIn<Item>
  : T extends object
    ? { [Key in keyof T]-?: Key | KeysIn<T[Key]> }[keyof T]
    : never;

/** Every key there is, in the order in which it is written wherever it stands. */
const order = [
  "path",
  "name",
  "kind",
  "version",
  "tool",
  "rules",
  "change",
  "previousPath",
  "verdict",
  "reasons",
  "toPass",
  "level",
  "ruleId",
  "severity",
  "confidence",
  "effective",
  "status",
  "message",
  "snippet",
  "location",
  "region",
  "startLine",
  "startColumn",
  "endLine",
  "endColumn",
  "onChangedLine",
  "layers",
  "context",
  "fingerprint",
  "flow",
  "suppression",
  "before",
  "also",
  "seenBy",
  "reason",
  "detail",
  "owner",
  "expires",
  "broad",
  "approved",
  "by",
  "at",
  "base",
  "head",
  "commit",
  "compared",
  "policy",
  "preset",
  "source",
  "mode",
  "next",
  "until",
  "risk",
  "trust",
  "trustBefore",
  "coverage",
  "files",
  "bytes",
  "containers",
  "findings",
  "capabilities",
  "uses",
  "entry",
  "instructions",
  "text",
  "marked",
  "total",
  "used",
  "declared",
  "added",
  "skills",
  "removed",
  ...capabilityKinds,
  "gaps",
  "notices",
  "shard",
  "index",
  "count",
  "complete",
  "comparisons",
  "opinions",
  "toolVersion",
  "worst",
  "agrees",
  "outside",
] as const satisfies readonly KeysIn<Report>[];

/** `never`, which does not compile below, when a key of `Report` is missing above: it would not be written. */
type Whole = Exclude<KeysIn<Report>, (typeof order)[number]> extends never ? string[] : never;

/** A report as JSON: two spaces, keys in one order, a newline at the end. Equal reports give equal bytes. */
export const json = (report: Report): string => {
  const keys: Whole = [...order];
  return jsonText(report, keys);
};
