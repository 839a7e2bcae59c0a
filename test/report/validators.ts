import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import type { Log } from "sarif";

const schema = JSON.parse(readFileSync(new URL("./schemas/sarif-schema-2.1.0.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The first errors by the schema of SARIF 2.1.0. */
export const schemaErrors = (log: unknown): string[] =>
  validate(log) ? [] : (validate.errors ?? []).slice(0, 3).map((error) => JSON.stringify(error));

/** Microsoft's validator is a program for some platforms only; it says nothing on its exit code. */
const validator = new URL("../../node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool", import.meta.url)
  .pathname;

function whyNoValidator(): string | undefined {
  if (process.platform !== "linux") return `there is none for ${process.platform} here`;
  try {
    chmodSync(validator, 0o755); // its package leaves that to an install script, which npm may not be allowed to run
    execFileSync(validator, ["--version"], { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, stdio: "pipe" });
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Why Microsoft's validator does not run here; undefined where it does. */
export const noValidator: string | undefined = whyNoValidator();

/** What Microsoft's validator says with GitHub's rules: `level rule message`. Throws where it does not run. */
export function validatorSays(log: Log): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  try {
    const [input, output] = [join(folder, "in.sarif"), join(folder, "out.sarif")];
    writeFileSync(input, JSON.stringify(log));
    execFileSync(
      validator,
      [
        "validate",
        input,
        "--rule-kind",
        "Sarif;Ghas",
        "--level",
        "Error;Warning",
        "--output",
        output,
        "--log",
        "ForceOverwrite",
      ],
      { env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" }, stdio: "pipe" },
    );
    const said = JSON.parse(readFileSync(output, "utf8").replace(/^\ufeff/, "")) as Log;
    return (said.runs[0]?.results ?? []).map(
      ({ level, ruleId, message }) =>
        `${level ?? "warning"} ${ruleId} ${message.id} ${(message.arguments ?? []).join(" ").slice(0, 200)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
