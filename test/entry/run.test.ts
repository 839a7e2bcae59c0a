import { afterAll, beforeAll, expect, it } from "vitest";
import { DidNotRunError } from "../../src/core/errors.ts";
import { scanTarget } from "../../src/entry/run.ts";
import type { Target } from "../../src/github/event.ts";
import { readSettings } from "../../src/settings.ts";
import { commitAll, git, temporaryFolder, writeFiles } from "../files/temporary-repository.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const skill = (text: string): string => `---\nname: a\ndescription: d\n---\n\n${text}\n`;
let base = "";
let head = "";

beforeAll(() => {
  git(folder.path, "init", "--quiet");
  writeFiles(folder.path, { "skills/a/SKILL.md": skill("Read the notes.") });
  base = commitAll(folder.path);
  writeFiles(folder.path, { "skills/a/SKILL.md": skill("Read the notes twice.") });
  head = commitAll(folder.path);
});

const target = (baseSha: string): Target => ({
  kind: "pull-request",
  repository: "octo/skills",
  headSha: head,
  ref: "refs/pull/7/merge",
  base: { kind: "commit", sha: baseSha },
  scope: "changed",
  policyFrom: "base",
  pull: { number: 7, headSha: head, baseSha, baseRef: "main" },
  uploads: true,
  notices: [],
});

const scanned = (baseSha: string) =>
  scanTarget({
    settings: readSettings(() => undefined),
    target: target(baseSha),
    workspace: folder.path,
    server: "https://github.com",
    client: async () => undefined,
    log: { info: () => undefined, warning: () => undefined },
  });

it("judges a change by the policy of the base branch", async () => {
  const { report } = await scanned(base);
  expect(report).toMatchObject({ verdict: "pass", compared: true, skills: [{ path: "skills/a", change: "modified" }] });
});

it("gives no verdict where the base branch, and with it the policy, cannot be read", async () => {
  const lost = "0123456789012345678901234567890123456789";
  await expect(scanned(lost)).rejects.toThrow(DidNotRunError);
  await expect(scanned(lost)).rejects.toThrow(/the policy that judges/);
});
