import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { runPolicy } from "../../../src/entry/commands/policy.ts";
import { parsePolicy } from "../../../src/policy/parse.ts";
import { presetNames } from "../../../src/policy/policy.ts";
import { starterPolicy } from "../../../src/policy/starter.ts";
import { rules } from "../../../src/rules/index.ts";
import { readSettings, type SettingName } from "../../../src/settings.ts";
import { writeFiles } from "../../files/temporary-repository.ts";

const box = realpathSync(mkdtempSync(path.join(tmpdir(), "skill-scan-policy-")));
afterAll(() => rmSync(box, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

const ids = rules.map(({ id }) => id);

async function printed(operands: readonly string[], given: Partial<Record<SettingName, string>> = {}) {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  expect(await runPolicy({ operands, settings: readSettings((name) => given[name]) })).toBe(0);
  return written.join("");
}

const file = (name: string, text: string): string => {
  writeFiles(box, { [name]: text });
  return path.join(box, name);
};

describe("a policy to start from", () => {
  it.each(presetNames)("on %s parses, and so does each block without its #", (preset) => {
    const text = starterPolicy({ preset, mode: { observeUntil: "2027-01-31" } });
    expect(parsePolicy(text, "p.yml", ids).body).toEqual({
      extends: preset,
      mode: { "observe-until": "2027-01-31" },
    });
    const open = text.replace(/^# (?=\S+:$| {2})/gm, "").replace(/^review:\n(?= {2}deny-)/m, "");
    const { body } = parsePolicy(open, "p.yml", ids);
    expect(body.fail).toBeDefined();
    expect(body.review?.["deny-capability"]).toEqual(["hooks", "environment:AWS_*"]);
    expect(body.rules).toEqual({ "supply-chain/*": "low" });
  });

  it("is written once, and over another one only when told to", async () => {
    const output = path.join(box, "new", "p.yml");
    expect(await printed(["init"], { output, preset: "strict" })).toContain("written");
    expect(readFileSync(output, "utf8")).toContain("extends: strict");
    expect(await printed(["init"], { output, preset: "strict" })).toContain("is as it should be");
    const kept = await printed(["init"], { output });
    expect(kept).toContain("left as it is");
    expect(kept).toContain("+extends: balanced");
    expect(readFileSync(output, "utf8")).toContain("extends: strict");
    await printed(["init"], { output, force: "true" });
    expect(readFileSync(output, "utf8")).toContain("extends: balanced");
  });
});

describe("skill-scan policy validate", () => {
  it("lists all mistakes of a file at once, each with its place", async () => {
    const bad = file("bad.yml", "extends: balancd\nfail:\n  serverity: high\nrules:\n  nope/*: low\n");
    const error: unknown = await printed(["validate", bad]).catch((thrown: unknown) => thrown);
    expect(
      String(error)
        .split("\n")
        .map((line) => line.replace("ConfigError: ", "").slice(0, bad.length + 6)),
    ).toEqual([`${bad}:1:10:`, `${bad}:3:3: `, `${bad}:5:3: `]);
  });

  it("says what a right one extends, reads files beside it, and no other repository", async () => {
    file("more.yml", "fail: { trust: 80 }\n");
    const good = file("good.yml", "extends: [strict, ./more.yml]\nrules: { supply-chain/*: low }\n");
    expect(await printed(["validate", good])).toBe(
      `ok ${good}: extends strict, ./more.yml, mode enforce, 1 rule level\n`,
    );
    const remote = file("remote.yml", `extends: acme/policies/p.yml@${"a".repeat(40)}\n`);
    expect(await printed(["validate", remote])).toContain("not read, for there is no clone (--policy-clones): acme/");
    await expect(printed(["validate", file("gone.yml", "extends: ./none.yml\n")])).rejects.toThrow("none.yml");
  });

  it("without a file tells what is wrong with all that the folder has to judge by", () => {
    const cli = path.resolve(import.meta.dirname, "../../../src/entry/cli.ts");
    const folder = path.join(box, "all");
    const validate = (files: Record<string, string>) => {
      writeFiles(folder, files);
      return spawnSync(process.execPath, [cli, "policy", "validate"], { cwd: folder, encoding: "utf8" });
    };
    const [own, lock] = [".github/skill-scan/rules", ".github/skill-scan-lock.json"];
    const exceptions = ".github/skill-scan-exceptions.yml";
    const broken = validate({
      [exceptions]: "x: 1\n",
      [`${own}/a.yml`]: "rules: 3\n",
      [`${own}/b.yml`]: "{}\n",
      [lock]: "{",
    });
    expect(broken.status).toBe(2);
    expect(broken.stderr.split("\n").map((line) => line.slice(0, 42))).toEqual([
      "skill-scan: .github/skill-scan-exceptions.",
      expect.stringContaining(`${own}/a.yml:1:8: `),
      expect.stringContaining(`${own}/b.yml:1:1: `),
      "the lock .github/skill-scan-lock.json cann",
      expect.stringMatching(/^ {2}Correct/),
      "",
    ]);
    const mended = validate({
      [exceptions]: "",
      [`${own}/a.yml`]: "rules: []\n",
      [`${own}/b.yml`]: "rules: []\n",
      [lock]: '{"version":1,"skills":[]}',
    });
    expect(mended.stderr).toBe("");
    expect(mended.stdout.match(/^ok .*$/gm)).toHaveLength(4);
  });

  it("checks an exceptions file by its name", async () => {
    const bad = file("skill-scan-exceptions.yml", "exceptions:\n  - rule: nope\n");
    await expect(printed(["validate", bad])).rejects.toThrow(/skill-scan-exceptions\.yml:2:\d+: /);
    await expect(printed(["validate", path.join(box, "none.yml")])).rejects.toThrow("there is no file");
    await expect(printed(["validate", "a", "b"])).rejects.toThrow("takes one file");
  });
});
