import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/entry/command-table.ts";
import { completion, type Shell, shells } from "../../src/entry/completion.ts";

const box = mkdtempSync(path.join(tmpdir(), "skill-scan-completion-"));
afterAll(() => rmSync(box, { recursive: true, force: true }));

const scriptOf = (shell: Shell): string => completion(shell, commands, ["secrecy/erase-traces"]);

const has = (shell: Shell): boolean => spawnSync(shell, ["--version"]).status === 0;

/** What bash offers for the last of some words. */
function offered(...words: string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const script = `${scriptOf("bash")}\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${words.length - 1}\n_skill_scan\necho "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.trim().split(" ");
}

describe.runIf(has("bash"))("in bash", () => {
  it("commands, options, words of an option and operands are completed", () => {
    expect(offered("skill-scan", "")).toEqual([...Object.keys(commands), "help", "--help", "--version"]);
    expect(offered("skill-scan", "scan", "--form")).toEqual(["--format"]);
    expect(offered("skill-scan", "scan", "--format", "s")).toEqual(["sarif"]);
    expect(offered("skill-scan", "scan", "-f", "j")).toContain("json");
    expect(offered("skill-scan", "completion", "f")).toEqual(["fish"]);
    expect(offered("skill-scan", "help", "scan")).toEqual(["scan"]);
    expect(offered("skill-scan", "explain", "secr")).toEqual(["secrecy/erase-traces"]);
    expect(offered("skill-scan", "explain", "erase")).toEqual(["erase-traces"]);
  });

  it("what takes a file is left to the shell", () => {
    expect(offered("skill-scan", "scan", "--output", "")).toEqual([""]);
  });
});

it.each(shells.filter(has))("%s reads its script", (shell) => {
  const file = path.join(box, shell);
  writeFileSync(file, scriptOf(shell));
  const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

it.each(shells)("%s gets every command and every option", (shell) => {
  const script = scriptOf(shell);
  for (const [name, { takes }] of Object.entries(commands)) {
    expect(script).toContain(name);
    for (const option of takes) expect(script).toContain(shell === "fish" ? `-l ${option}` : `--${option}`);
  }
});
