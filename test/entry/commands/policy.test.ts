import { afterEach, describe, expect, test, vi } from "vitest";
import { runPolicy } from "../../../src/entry/commands/policy.ts";
import { readSettings, type SettingName } from "../../../src/settings.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the command prints in the folder of the tests. */
async function printed(operands: readonly string[], given: Partial<Record<SettingName, string>>): Promise<string> {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  expect(await runPolicy({ operands, settings: readSettings((name) => given[name]) })).toBe(0);
  return written.join("");
}

describe("skill-scan policy explain", () => {
  test("as text and as JSON", async () => {
    const text = await printed(["explain"], { preset: "strict", mode: "warn", path: "skills/a" });
    expect(text).toContain("Policy on strict\n");
    expect(text).toContain("\n  mode: warn (setting mode)\n");
    expect(text).toContain("\n  fail.trust: 90 (preset strict)\n");
    expect(text).toContain("\nThe skill skills/a\n");
    const json = JSON.parse(await printed(["explain"], { preset: "strict", format: "json" })) as object;
    expect(json).toMatchObject({ version: "1", preset: "strict", mode: "enforce" });
    expect(json).not.toHaveProperty("skill");
  });

  test("with another word, or as SARIF, is a mistake", async () => {
    await expect(printed([], {})).rejects.toThrow("policy needs a word behind it");
    await expect(printed(["show"], {})).rejects.toThrow('policy has no "show"');
    await expect(printed(["explain"], { format: "sarif" })).rejects.toThrow("a policy is not explained as sarif");
  });
});
