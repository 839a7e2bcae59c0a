import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/core/errors.ts";
import type { FileEntry, FileTree } from "../../../src/core/skill.ts";
import { loadPolicy, policyChanges } from "../../../src/entry/policy/load.ts";
import { readSettings, type SettingName } from "../../../src/settings.ts";
import { MemoryTree } from "../../memory-tree.ts";

const settings = (values: Partial<Record<SettingName, string>> = {}) => readSettings((name) => values[name]);
const path = ".github/skill-scan.yml";

describe("loadPolicy", () => {
  it("is balanced where there is no file", async () => {
    expect(await loadPolicy(new MemoryTree({}), settings(), true)).toMatchObject({
      preset: "balanced",
      mode: "enforce",
    });
    expect(await loadPolicy(undefined, settings({ preset: "strict" }), false)).toMatchObject({ preset: "strict" });
  });

  it.each([path, ".github/skill-scan.yaml"])("finds %s by itself", async (file) => {
    const policy = await loadPolicy(new MemoryTree({ [file]: "mode: warn\n" }), settings(), true);
    expect(policy).toMatchObject({ mode: "warn", source: file });
  });

  it("reads the file that the settings name, and no other", async () => {
    const tree = new MemoryTree({ [path]: "mode: observe\n", "gate.yml": "mode: warn\n" });
    expect(await loadPolicy(tree, settings({ policy: "gate.yml" }), true)).toMatchObject({ mode: "warn" });
  });

  it("lets the mode of the settings override", async () => {
    const tree = new MemoryTree({ [path]: "mode: warn\n" });
    expect(await loadPolicy(tree, settings({ mode: "enforce" }), true)).toMatchObject({ mode: "enforce" });
  });

  it("starts from the preset of the settings where the file extends none", async () => {
    const tree = new MemoryTree({ [path]: "mode: warn\n" });
    expect(await loadPolicy(tree, settings({ preset: "strict" }), true)).toMatchObject({
      preset: "strict",
      newOnly: false,
    });
  });

  it("refuses a file that is named and not there, unless it need not be", async () => {
    const named = settings({ policy: "gate.yml" });
    await expect(loadPolicy(new MemoryTree({}, "base"), named, true)).rejects.toThrow(
      /no policy file gate\.yml in base/,
    );
    expect(await loadPolicy(new MemoryTree({}), named, false)).toMatchObject({ source: "built in" });
  });

  it("refuses a link in place of the file", async () => {
    const link: FileEntry = { path, mode: "symlink", size: 3 };
    const tree: FileTree = {
      name: "base",
      list: async () => [link],
      read: async () => new TextEncoder().encode("a/b"),
    };
    await expect(loadPolicy(tree, settings(), true)).rejects.toThrow(ConfigError);
  });

  it("refuses a wrong key with the place", async () => {
    const tree = new MemoryTree({ [path]: "fial:\n  severity: high\n" });
    await expect(loadPolicy(tree, settings(), true)).rejects.toThrow(/skill-scan\.yml:1:1.*fial/s);
  });
});

describe("policyChanges", () => {
  const changes = async (base: Record<string, string>, head: Record<string, string>, given = settings()) => {
    const [from, to] = [new MemoryTree(base), new MemoryTree(head)];
    const policy = await loadPolicy(from, given, false);
    return (await policyChanges(from, to, policy, given)).map(({ message }) => message);
  };
  const effect = expect.stringMatching(/^after the merge the policy judges (?:milder|otherwise|more strictly): mode: /);

  it.each([
    ["added", {}, { [path]: "mode: warn\n" }],
    ["changed", { [path]: "mode: warn\n" }, { [path]: "mode: observe\n" }],
    ["removed", { [path]: "mode: warn\n" }, {}],
  ])("tells that the policy was %s", async (_, base, head) => {
    expect(await changes(base as Record<string, string>, head as Record<string, string>)).toEqual([
      expect.stringContaining(path),
      effect,
    ]);
  });

  it("says nothing of a policy that stays", async () => {
    expect(await changes({ [path]: "mode: warn\n", a: "1" }, { [path]: "mode: warn\n", a: "2" })).toEqual([]);
  });

  it("tells of a change in what the policy extends", async () => {
    const base = { [path]: "extends: ./shared.yml\n", ".github/shared.yml": "mode: enforce\n" };
    expect(await changes(base, { ...base, ".github/shared.yml": "mode: observe\n" })).toEqual([
      expect.stringContaining(".github/shared.yml"),
      effect,
    ]);
  });
});
