import { describe, expect, test } from "vitest";
import { ConfigError, DidNotRunError } from "../../src/core/errors.ts";
import { explain, explanationLines } from "../../src/policy/explain.ts";
import { parsePolicy } from "../../src/policy/parse.ts";
import type { RemotePolicies } from "../../src/policy/remote.ts";
import { type PolicyParts, resolvePolicy } from "../../src/policy/resolve.ts";
import { ruleIds } from "./arbitraries.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const own = ".github/skill-scan.yml";

/** Files of other repositories by `owner/repo/path@sha`, and branches by `owner/repo@name`. */
const remoteOf = (
  files: Readonly<Record<string, string>>,
  branches: Readonly<Record<string, string>> = {},
): RemotePolicies => ({
  commit: async ({ repository, ref }) => {
    const sha = branches[`${repository}@${ref}`];
    if (sha === undefined) throw new ConfigError(`${repository}@${ref} cannot be read`, "Add a token.");
    return sha;
  },
  read: async ({ repository, path, sha }) => files[`${repository}/${path}@${sha}`],
});

const resolve = (text: string | undefined, remote: RemotePolicies | undefined, parts: Partial<PolicyParts> = {}) =>
  resolvePolicy(text === undefined ? undefined : parsePolicy(text, own, ruleIds), async () => undefined, {
    ruleIds,
    ...(remote && { remote }),
    ...parts,
  });

describe("a policy of another repository", () => {
  test("may extend presets, files beside it at the same commit, and files of others", async () => {
    const remote = remoteOf(
      {
        [`acme/policies/scan/org.yml@${a}`]:
          "extends: [strict, ../base.yml, other/rules/x.yml@main]\nfail: {trust: 99}\n",
        [`acme/policies/base.yml@${a}`]: "review: {trust: 50}\nnew-only: true\n",
        [`other/rules/x.yml@${b}`]: "exclude: fixtures\n",
      },
      { "other/rules@main": b },
    );
    const policy = await resolve(`extends: acme/policies/scan/org.yml@${a}\nfail: {trust: 100}\n`, remote);
    expect(policy).toMatchObject({
      preset: "strict",
      source: own,
      files: [`acme/policies/base.yml@${a}`, `other/rules/x.yml@${b}`, `acme/policies/scan/org.yml@${a}`, own],
      organisation: { file: `acme/policies/scan/org.yml@${a}`, allow: [] },
      newOnly: true,
      fail: { trust: 100, severity: "medium" },
      review: { trust: 50 },
      exclude: ["fixtures"],
    });
    expect(policy.notices.map(({ message }) => message)).toEqual([
      `acme/policies/scan/org.yml@${a}:1:32: other/rules/x.yml@main is no full commit id, so it can move: it was read at ${b}; pin it to that to decide yourself when it changes`,
    ]);
  });

  test.each([true, false, undefined])("pinned to what may be a fork's commit is told (own: %s)", async (isOwn) => {
    const files = { [`acme/policies/scan/org.yml@${a}`]: "mode: warn\n" };
    const remote = { ...remoteOf(files, { "acme/policies@main": a }), isOwn: async () => isOwn };
    const notices = async (ref: string) =>
      (await resolve(`extends: acme/policies/scan/org.yml@${ref}\n`, remote)).notices.map(({ message }) => message);
    const told = `${own}:1:10: ${a} is not in the history of the default branch of acme/policies`;
    expect(await notices(a.toUpperCase())).toEqual(isOwn === false ? [expect.stringContaining(told)] : []);
    expect(await notices("main")).toEqual([expect.stringContaining("is no full commit id")]);
  });

  test("by the setting: the repository's own file, and what that one extends, only tighten", async () => {
    const files = {
      [`acme/policies/org.yml@${a}`]: "allow: paths\nfail: {trust: 80}\n",
      [`evil/lax/x.yml@${b}`]: "allow: [thresholds, mode]\nfail: {trust: off}\n",
    };
    const organisation = { value: `acme/policies/org.yml@${a}`, at: "setting policy" };
    const text = `extends: [permissive, evil/lax/x.yml@${b}]\nreview: {trust: 100}\n`;
    const policy = await resolve(text, remoteOf(files), { organisation, preset: "permissive", mode: "observe" });
    expect(policy).toMatchObject({ preset: "balanced", mode: "enforce", organisation: { allow: ["paths"] } });
    expect(policy).toMatchObject({ fail: { severity: "high", trust: 80 }, review: { trust: 100 } });
    const alone = await resolve(undefined, remoteOf(files), { organisation });
    expect(alone).toMatchObject({ source: `acme/policies/org.yml@${a}`, fail: { trust: 80, severity: "high" } });
  });

  test.each([
    [`extends: acme/p/none.yml@${a}`, `${own}:1:10: there is no file "acme/p/none.yml@${a}"`],
    ["extends: acme/p/org.yml@gone", `${own}:1:10: acme/p@gone cannot be read`],
    [`extends: acme/p/up.yml@${a}`, `acme/p/up.yml@${a}:1:10: "../../x.yml" leaves the repository`],
    [`extends: acme/p/bad.yml@${a}`, `acme/p/bad.yml@${a}:1:1: unknown key "modes"; did you mean "mode"?`],
    [
      `extends: acme/p/one.yml@${a}`,
      `policies extend each other in a circle: acme/p/one.yml@${a} -> acme/p/two.yml@${a} -> acme/p/one.yml@${a}`,
    ],
  ])("%s is a mistake with its place", async (text, expected) => {
    const files = {
      [`acme/p/up.yml@${a}`]: "extends: ../../x.yml",
      [`acme/p/bad.yml@${a}`]: "modes: warn",
      [`acme/p/one.yml@${a}`]: "extends: ./two.yml",
      [`acme/p/two.yml@${a}`]: `extends: acme/p/one.yml@${a}`,
    };
    await expect(resolve(text, remoteOf(files))).rejects.toThrow(ConfigError);
    await expect(resolve(text, remoteOf(files))).rejects.toThrow(expected);
  });

  test("that nobody can read stops the run, and no answer is none", async () => {
    const text = `extends: acme/p/x.yml@${a}`;
    await expect(resolve(text, undefined)).rejects.toThrow("policies of other repositories cannot be read here");
    const silent: RemotePolicies = {
      commit: async () => a,
      read: async () => {
        throw new DidNotRunError("no answer", "Again.");
      },
    };
    await expect(resolve(text, silent)).rejects.toThrow(DidNotRunError);
  });
});

describe("explaining a policy", () => {
  const text = [
    `extends: acme/policies/org.yml@${a}`,
    "mode: observe",
    "fail: {trust: 95, severity: critical}",
    "paths: [{match: skills/a, review: {trust: 91}}]",
    "",
  ].join("\n");
  const remote = remoteOf({
    [`acme/policies/org.yml@${a}`]: "extends: strict\norigins: [{match: vendored, fail: {severity: low}}]\n",
  });
  const question = async () => ({ policy: await resolve(text, remote), today: "2026-11-22" });
  const at = `acme/policies/org.yml@${a}`;

  test("each value has its place, and what was not taken what stands against it", async () => {
    const { values, mode, organisation } = explain(await question());
    expect([mode, organisation]).toEqual(["enforce", { file: at, allow: [] }]);
    const of = (key: string) => values.filter((value) => value.key === key);
    expect(of("fail.trust")).toEqual([
      { key: "fail.trust", value: "off", from: "default", state: "overridden", by: `90 (preset strict (${at}:1:10))` },
      {
        key: "fail.trust",
        value: 70,
        from: "preset balanced",
        state: "overridden",
        by: `90 (preset strict (${at}:1:10))`,
      },
      { key: "fail.trust", value: 90, from: `preset strict (${at}:1:10)`, state: "overridden", by: `95 (${own}:3:15)` },
      { key: "fail.trust", value: 95, from: `${own}:3:15`, state: "effective" },
    ]);
    expect(of("mode").at(-1)).toMatchObject({ value: "observe", state: "refused", by: "enforce (default)" });
    expect(of("fail.severity").at(-1)).toMatchObject({ value: "critical", from: `${own}:3:29`, state: "refused" });
  });

  test("the values that hold are those of the policy", async () => {
    const { policy, today } = await question();
    const held = explain({ policy, today }).values.filter(({ state }) => state === "effective");
    for (const gate of ["fail", "review"] as const) {
      for (const [key, value] of Object.entries(policy[gate])) {
        const name = `${gate}.${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
        expect([name, held.find((one) => one.key === name)?.value]).toEqual([name, value]);
      }
    }
  });

  test("a skill has its own thresholds", async () => {
    const given = await question();
    const facts = { head: new Set(["skills/a"]), fork: false };
    expect(explain({ ...given, facts, skill: "skills/a" }).skill).toMatchObject({
      origins: ["vendored"],
      applies: ["origins[vendored]", "paths[skills/a]"],
      fail: { severity: "low", trust: 95, "trust-drop": 10 },
      review: { trust: 100 },
    });
    expect(explain({ ...given, facts: { ...facts, head: new Set<string>() }, skill: "b" }).skill).toMatchObject({
      origins: ["own"],
      applies: [],
      fail: { severity: "medium" },
    });
  });

  test("in lines for people", async () => {
    const lines = explanationLines({
      ...(await question()),
      skill: "skills/a",
      facts: { head: new Set(), fork: false },
    });
    expect(lines).toContain(`  fail.trust: 95 (${own}:3:15)`);
    expect(lines).toContain(`      over 90 (preset strict (acme/policies/org.yml@${a.slice(0, 12)}:1:10))`);
    expect(lines).toContain(`      not taken: mode observe (${own}:2:7), against enforce (default)`);
    expect(lines).toContain(
      `  not taken: paths[skills/a].review.trust 91 (${own}:4:43), against 100 (acme/policies/org.yml@${a.slice(0, 12)})`,
    );
    expect(lines).toContain("The skill skills/a");
  });
});
