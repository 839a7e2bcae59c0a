import { rules } from "../../rules/index.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";

/** `skill-scan rules`: every rule with its severity, confidence and title; all its words as JSON. */
export async function runRules({ settings }: Invocation): Promise<number> {
  if (settings.format === "json") {
    const words = rules.map(({ checks: _, examples: __, ...rest }) => rest);
    process.stdout.write(`${JSON.stringify(words, undefined, 2)}\n`);
    return exitCodes.ok;
  }
  const width = Math.max(...rules.map((rule) => rule.id.length));
  const rows = rules.map(
    (rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.confidence.padEnd(6)}  ${rule.title}`,
  );
  process.stdout.write(`${rows.join("\n")}\n`);
  return exitCodes.ok;
}
