import { describe, expect, it } from "vitest";
import { noCapabilities } from "../../../src/core/capability.ts";
import { MemoryTree } from "../../../src/files/memory.ts";
import { bumpBetween, declaredPermissions, escalationsOf } from "../../../src/server/tank/publishing/escalation.ts";
import {
  foldedName,
  isVersion,
  type ManifestPermissions,
  readManifest,
} from "../../../src/server/tank/publishing/manifest.ts";
import { badgeOf } from "../../../src/server/tank/reading/badge.ts";
import { mainOf } from "../../../src/server/tank/scanning/archive.ts";
import { undeclaredIn } from "../../../src/server/tank/scanning/observed.ts";

const minimal = { name: "@acme/demo", version: "1.0.0" };

function wrongIn(raw: object): Record<string, string[]> {
  const read = readManifest(raw);
  return "wrong" in read ? read.wrong : {};
}

describe("a manifest", () => {
  it("is taken with every field that the registry knows", () => {
    const full = {
      ...minimal,
      description: "Says hello.",
      skills: { "@acme/other": "^1.0.0" },
      permissions: {
        network: { outbound: ["*.acme.com"] },
        filesystem: { read: ["./src/**"], write: [] },
        subprocess: false,
      },
      repository: "https://example.com/acme/demo",
      visibility: "private",
      audit: { min_score: 7 },
      mcp_server: { command: "node", args: ["server.js"] },
      atoms: [{ kind: "skill", anything: { at: ["all"] } }],
      includes: ["refs"],
      publish: { build: "make", files: ["SKILL.md"] },
    };
    expect(readManifest(full)).toEqual({ manifest: full });
    expect(wrongIn({ ...full, mcp_server: { remote: "https://example.com/mcp", requires_auth: true } })).toEqual({});
  });

  it("has its name folded and trimmed before it is checked", () => {
    expect(readManifest({ ...minimal, name: "  @Acme/Demo " })).toMatchObject({ manifest: { name: "@acme/demo" } });
  });

  it.each([
    ["name", { name: "demo" }],
    ["name", { name: "@acme/-demo" }],
    ["name", { name: "@acme/de_mo" }],
    ["name", { name: "@acme/../demo" }],
    ["name", { name: `@acme/${"x".repeat(209)}` }],
    ["name", { name: 7 }],
    ["version", { version: "1.0" }],
    ["version", { version: "v1.0.0" }],
    ["version", { version: "01.0.0" }],
    ["version", { version: `1.0.0-${"x".repeat(300)}` }],
    ["description", { description: "x".repeat(501) }],
    ["permissions", { permissions: { shell: true } }],
    ["permissions", { permissions: { network: { inbound: [] } } }],
    ["permissions", { permissions: { subprocess: "yes" } }],
    ["audit", { audit: { min_score: 11 } }],
    ["mcp_server", { mcp_server: { command: "" } }],
    ["visibility", { visibility: "secret" }],
    ["author", { author: "me" }],
  ])("says under %s what is wrong with %j", (field, change) => {
    const wrong = wrongIn({ ...minimal, ...change });
    expect(Object.keys(wrong)).toEqual([field]);
    expect(wrong[field]!.every((message) => message.length > 0)).toBe(true);
  });

  it("has a longest name, and versions that can be asked for", () => {
    expect(foldedName(`@acme/${"x".repeat(208)}`)).toHaveLength(214);
    expect([foldedName("@ACME/Demo"), foldedName("@acme"), foldedName("@acme/demo\0")]).toEqual([
      "@acme/demo",
      undefined,
      undefined,
    ]);
    expect(["1.0.0", "1.0.0-rc.1+b.2", "latest", "1.0.0\0"].map(isVersion)).toEqual([true, true, false, false]);
  });
});

describe("rights that grow", () => {
  const host: ManifestPermissions = { network: { outbound: ["api.example.com"] } };
  const write: ManifestPermissions = { filesystem: { write: ["./output"] } };
  const fields = (version: string, permissions: ManifestPermissions, before: ManifestPermissions = {}) =>
    escalationsOf(version, permissions, [{ version: "1.0.0", permissions: before }]).map(({ field }) => field);

  // The examples of the registry's own description of the rule.
  it("need the step of the version number that the registry asks for", () => {
    expect(fields("2.0.0", host)).toEqual([]);
    expect(fields("1.1.0", host)).toEqual(["network.outbound"]);
    expect(fields("1.0.1", host)).toEqual(["network.outbound"]);
    expect(fields("1.0.1", write)).toEqual(["filesystem.write"]);
    expect(fields("1.1.0", { filesystem: { read: ["./src"] } })).toEqual([]);
    expect(fields("1.0.1", {})).toEqual([]);
    expect(fields("1.0.1", {}, host)).toEqual([]);
    expect(fields("1.0.1", { subprocess: true })).toEqual(["subprocess"]);
    expect(escalationsOf("1.0.0", host, [])).toEqual([]);
  });

  it("are told in the registry's words", () => {
    expect(escalationsOf("1.1.0", host, [{ version: "1.0.0", permissions: undefined }])).toEqual([
      { field: "network.outbound", reason: "New outbound host added: api.example.com. Requires MAJOR bump" },
    ]);
  });

  it("cannot be lent by a major version to the line below it", () => {
    const history = [
      { version: "2.0.0", permissions: host },
      { version: "1.0.0", permissions: {} },
    ];
    expect(escalationsOf("1.0.1", host, history).map(({ field }) => field)).toEqual(["network.outbound"]);
    expect(escalationsOf("2.0.1", host, history)).toEqual([]);
  });

  it("are no more than a patch allows where the number fell, or is none", () => {
    expect([bumpBetween("2.0.0", "1.5.0"), bumpBetween("1.0.0", "1.0.0"), bumpBetween("x", "9.0.0")]).toEqual(
      Array(3).fill("patch"),
    );
  });
});

describe("what is not declared", () => {
  const found = async (files: Record<string, string>, permissions?: ManifestPermissions, used = {}) => {
    const list = await undeclaredIn(
      new MemoryTree(files),
      { ...noCapabilities, ...used },
      declaredPermissions(permissions),
    );
    return list.map(({ type, severity, location }) => [type, severity, location]);
  };
  const send = 'import requests\nrequests.post("https://api.example.com/v1", data="x")\n';

  it("is a request of code", async () => {
    expect(await found({ "a.py": send })).toEqual([["undeclared_network", "high", "a.py:2"]]);
    expect(await found({ "a.js": "await fetch(url)" })).toEqual([["undeclared_network", "high", "a.js:1"]]);
    expect(await found({ "a.py": send }, { network: { outbound: ["*.example.com"] } })).toEqual([]);
    expect(await found({ "a.py": send }, { network: { outbound: ["*"] } })).toEqual([]);
    expect(await found({ "a.py": "# requests.post(url)\nx = 1\n", "SKILL.md": send })).toEqual([]);
  });

  it("is a host beside those that are declared", async () => {
    const declared = { network: { outbound: ["api.example.org"] } };
    expect(await found({ "a.py": send }, declared, { hosts: ["api.example.com"] })).toEqual([
      ["undeclared_network", "medium", "a.py:2"],
    ]);
  });

  it("is a process of code, and weighs less as a script", async () => {
    expect(await found({ "a.py": "import subprocess\nsubprocess.run(['ls'])" })).toEqual([
      ["undeclared_subprocess", "high", "a.py:2"],
    ]);
    expect(await found({ run: "#!/bin/sh\necho hello\n" })).toEqual([["undeclared_subprocess", "low", "run:2"]]);
    expect(await found({ "a.py": "import os\nos.system('ls')" }, { subprocess: true })).toEqual([]);
  });

  it("is found among hundreds of thousands of lines, and others have their turn meanwhile", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const filler = "a\n".repeat(300_000);
    const files = { "1.py": filler, "2.py": `${filler}${send}`, "3.py": filler };
    expect(await found(files)).toEqual([["undeclared_network", "high", "2.py:300002"]]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });

  it("weighs nothing where only words tell the agent to", async () => {
    expect(await found({ "SKILL.md": "Run curl." }, undefined, { commands: ["curl"] })).toEqual([
      ["undeclared_network", "info", null],
      ["undeclared_subprocess", "info", null],
    ]);
  });
});

describe("a badge", () => {
  const facts = { verdict: "pass_with_notes", supply: 0, critical: false };

  it("shows the verdict", () => {
    expect(badgeOf(facts, "verdict")).toContain("tank: PASS WITH NOTES");
    expect(badgeOf({ ...facts, verdict: "fail" }, "verdict")).toContain('fill="#e05d44"');
    expect(badgeOf({ ...facts, verdict: null }, "verdict")).toContain("tank: pending");
    expect(badgeOf(undefined, "verdict")).toContain("tank: not found");
  });

  it("shows what is wrong with dependencies", () => {
    expect(badgeOf({ ...facts, supply: 1 }, "deps")).toContain("deps: 1 finding<");
    expect(badgeOf(facts, "deps")).toContain("deps: 0 findings");
    expect(badgeOf({ ...facts, verdict: "<script>" }, "verdict")).not.toContain("<SCRIPT>");
  });
});

it("takes the SKILL.md nearest to the root for the main file, or what stands for one", () => {
  const main = (paths: readonly string[]): string =>
    mainOf({ entries: paths.map((path) => ({ path, mode: "file", size: 1 })) });
  expect(main(["a/b/SKILL.md", "x/SKILL.md", "README.md"])).toBe("x/SKILL.md");
  expect(main(["src/a.js", "tank.json", "readme.md"])).toBe("tank.json");
  expect(main(["src/a.js"])).toBe("src/a.js");
});
