import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { clonedPolicies } from "../../../src/entry/policy/clones.ts";
import { loadPolicy } from "../../../src/entry/policy/load.ts";
import { readSettings } from "../../../src/settings.ts";
import { Remote } from "../../e2e/remote.ts";
import { MemoryTree } from "../../memory-tree.ts";

const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-clones-"));
const remote = new Remote({ "org.yml": "fail: {trust: 88}\n" }, { "org.yml": "fail: {trust: 77}\n" });
mkdirSync(path.join(folder, "acme"));
symlinkSync(remote.dir, path.join(folder, "acme", "policies"), "dir");
afterAll(() => {
  for (const dir of [folder, remote.dir]) rmSync(dir, { recursive: true, force: true });
});

const given = (policy?: string) => readSettings((name) => (name === "policy" ? policy : undefined));
const load = (ref: string, clones: string | undefined = folder, setting?: string) => {
  const files: Record<string, string> = ref === "" ? {} : { ".github/skill-scan.yml": `extends: ${ref}\n` };
  return loadPolicy(new MemoryTree(files), given(setting), true, clonedPolicies(clones));
};

describe("policies in clones", () => {
  test.each([
    [() => `acme/policies/org.yml@${remote.base}`, 88],
    [() => `acme/policies/org.yml@${remote.head}`, 77],
    [() => "acme/policies/org.yml@main", 88],
    [() => "acme/policies/org.yml@feature", 77],
  ])("are read at the commit that is named (%#)", async (ref, trust) => {
    const policy = await load(ref());
    expect(policy.fail.trust).toBe(trust);
    expect(policy.files[0]).toMatch(/^acme\/policies\/org\.yml@[0-9a-f]{40}$/);
  });

  test("by the setting alone", async () => {
    const policy = await load("", folder, `acme/policies/org.yml@${remote.head}`);
    expect(policy).toMatchObject({ fail: { trust: 77 }, organisation: { allow: [] } });
    await expect(load("", folder, "acme/policies/org.yml@a..b")).rejects.toThrow(
      /^policy: .* is no commit, branch or tag$/,
    );
  });

  test.each([
    ["acme/policies/none.yml@main", folder, /there is no file "acme\/policies\/none\.yml@[0-9a-f]{40}"/],
    ["acme/policies/org.yml@gone", folder, /has no commit, branch or tag gone/],
    [`acme/policies/org.yml@${"0".repeat(40)}`, folder, /has no commit 0{40}/],
    ["acme/other/org.yml@main", folder, /there is no clone of acme\/other/],
  ])("%s is an error with its place", async (ref, clones, expected) => {
    await expect(load(ref, clones)).rejects.toThrow(expected);
    await expect(load(ref, clones)).rejects.toThrow(/^\.github\/skill-scan\.yml:1:10: /);
  });

  test("without clones nothing is fetched: the CLI opens no socket", async () => {
    const policies = clonedPolicies(undefined);
    await expect(policies.commit({ repository: "a/b", path: "x.yml", ref: "main" })).rejects.toMatchObject({
      message: "a/b/x.yml@main is a policy of another repository, and the CLI opens no socket",
      remedy: expect.stringContaining("--policy-clones DIR"),
    });
  });
});
