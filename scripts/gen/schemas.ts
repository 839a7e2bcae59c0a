import path from "node:path";
import { pathToFileURL } from "node:url";
import { messageOf } from "../../src/core/errors.ts";
import type { Generated } from "./generated.ts";

/** A published schema: the file, the module and the function in it that makes it, and whether that wants the ids of the rules. */
const published = [
  { file: "schema/policy.schema.json", module: "src/policy/schema.ts", name: "policyJsonSchema", ofRules: true },
  {
    file: "schema/report.schema.json",
    module: "src/report/report-schema.ts",
    name: "reportJsonSchema",
    ofRules: false,
  },
  {
    file: "schema/custom-rules.schema.json",
    module: "src/custom/schema.ts",
    name: "customRulesJsonSchema",
    ofRules: false,
  },
  { file: "schema/lock.schema.json", module: "src/lock/schema.ts", name: "lockJsonSchema", ofRules: false },
] as const;

type Published = (typeof published)[number];

async function schemaOf(
  root: string,
  { module, name, ofRules }: Published,
  ruleIds: readonly string[],
): Promise<unknown> {
  let exported: Record<string, unknown>;
  try {
    exported = (await import(pathToFileURL(path.join(root, module)).href)) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`${module} cannot be loaded: ${messageOf(error)}`, { cause: error });
  }
  const make = exported[name];
  if (typeof make !== "function") throw new Error(`${module} has no function ${name}`);
  return ofRules ? make(ruleIds) : make();
}

/** The JSON schemas of the policy file, of the JSON report and of files of custom rules. */
export async function schemas(root: string, ruleIds: readonly string[]): Promise<Generated> {
  const entries = published.map(async (each) => {
    const text = `${JSON.stringify(await schemaOf(root, each, ruleIds), null, 2)}\n`;
    return [each.file, text] as const;
  });
  return new Map(await Promise.all(entries));
}
