import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { commandOf, readCommandLine } from "../../src/entry/command-line.ts";

const given = (...argv: string[]) => Object.fromEntries(readCommandLine(argv).given);

/** What is wrong with a command line, and the remedy. */
function complaint(...argv: string[]): string {
  try {
    commandOf(readCommandLine(argv));
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message} | ${error.remedy}`;
    throw error;
  }
  return "";
}

describe("a command line", () => {
  it("is a command, operands and options, in any order", () => {
    const line = readCommandLine(["--format", "json", "scan", "a", "-o", "x.json", "b", "--", "--c"]);
    expect(line).toMatchObject({ command: "scan", operands: ["a", "b", "--c"], help: false, version: false });
    expect(Object.fromEntries(line.given)).toEqual({ format: "json", output: "x.json" });
  });

  it("takes a lone hyphen as an operand, and a value with a hyphen after an equals sign", () => {
    expect(readCommandLine(["scan", "-"]).operands).toEqual(["-"]);
    expect(given("scan", "--output=-x")).toEqual({ output: "-x" });
    expect(given("scan", "--output", "-")).toEqual({ output: "-" });
  });

  it("joins lists that are given more than once, and takes the same value twice", () => {
    expect(given("scan", "--include", "a/*", "--include", "b")).toEqual({ include: "a/*\nb" });
    expect(given("scan", "-f", "json", "--format", "json")).toEqual({ format: "json" });
  });

  it("takes --json for --format json", () => {
    expect(given("rules", "--json")).toMatchObject({ format: "json" });
    expect(given("rules", "--json=false")).not.toHaveProperty("format");
  });

  it.each([["-h"], ["--help"]])("asks for help with %s, behind a command too", (flag) => {
    expect(readCommandLine(["scan", flag])).toMatchObject({ command: "scan", help: true });
  });
});

describe("a mistake in a command line", () => {
  it.each([
    [
      ["scan", "--formt", "json"],
      "there is no option --formt | Did you mean --format? skill-scan scan --help lists the options.",
    ],
    [["scan", "--zzzzzzzzz"], "there is no option --zzzzzzzzz | skill-scan scan --help lists the options."],
    [["scan", "-x"], "there is no option -x"],
    [["scna"], 'there is no command "scna" | Did you mean skill-scan scan?'],
    [["zzzzzzzzzzz"], 'there is no command "zzzzzzzzzzz" | Commands: scan, pr'],
    [["."], 'there is no command "." | Did you mean skill-scan scan .?'],
    [["skills/pdf"], "Did you mean skill-scan scan skills/pdf?"],
    [["x"], 'there is no command "x" | Commands: scan, pr'],
    [["version"], "Did you mean skill-scan --version?"],
    [["scan", "--fail-on", "high"], "there is no option --fail-on | What fails stands in the policy: --preset strict,"],
    [["scan", "--no-color"], "there is no option --no-color | Write --color never."],
    [["constructor"], 'there is no command "constructor"'],
    [["scan", "--constructor", "x"], "there is no option --constructor"],
    [["scan", "--output", "--format", "json"], "--output has no value | For a value with a hyphen"],
    [["scan", "--output"], "--output has no value | Write --output VALUE."],
    [["scan", "--format", "json", "--format", "sarif"], '--format is given twice: "json" and "sarif"'],
    [["scan", "--json", "--format", "sarif"], "--json and --format sarif are two formats"],
    [["demo", "--format", "json"], "demo takes no --format | Usage: skill-scan demo. Help: skill-scan demo --help."],
    [["demo", "there"], 'demo does not take "there"'],
  ])("%j is told with what to do", (argv, words) => {
    expect(complaint(...argv)).toContain(words);
  });
});
