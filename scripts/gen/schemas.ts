import { schemaUrl } from "../../src/version.ts";
import type { Generated } from "./generated.ts";

/** Makes a schema; each loads the module of its own. */
type Make = (ruleIds: readonly string[]) => Promise<Record<string, unknown>>;

/** The published schemas, by their names. */
const published: Readonly<Record<string, Make>> = {
  policy: async (ruleIds) => (await import("../../src/policy/schema.ts")).policyJsonSchema(ruleIds),
  report: async () => (await import("../../src/report/report-schema.ts")).reportJsonSchema(),
  "custom-rules": async () => (await import("../../src/custom/schema.ts")).customRulesJsonSchema(),
  exceptions: async (ruleIds) => (await import("../../src/policy/exceptions.ts")).exceptionsJsonSchema(ruleIds),
  lock: async () => (await import("../../src/lock/schema.ts")).lockJsonSchema(),
};

/** The JSON schemas of the policy file, of the JSON report, of files of custom rules, of exceptions and of the lock, each with its address as `$id`. */
export async function schemas(ruleIds: readonly string[]): Promise<Generated> {
  const entries = Object.entries(published).map(async ([name, make]) => {
    const { $schema, ...rest } = await make(ruleIds);
    const text = `${JSON.stringify({ $schema, $id: schemaUrl(name), ...rest }, null, 2)}\n`;
    return [`schema/${name}.schema.json`, text] as const;
  });
  return new Map(await Promise.all(entries));
}
