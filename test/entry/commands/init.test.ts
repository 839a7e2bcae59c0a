import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { initIn } from "../../../src/entry/commands/init.ts";
import { workflowText } from "../../../src/entry/init/workflow.ts";
import { parsePolicy } from "../../../src/policy/parse.ts";
import { rules } from "../../../src/rules/index.ts";
import { readSettings, type SettingName } from "../../../src/settings.ts";
import { git, writeFiles } from "../../files/temporary-repository.ts";

const box = realpathSync(mkdtempSync(path.join(tmpdir(), "skill-scan-init-")));
afterAll(() => rmSync(box, { recursive: true, force: true }));

const workflow = ".github/workflows/skill-scan.yml";
const policy = ".github/skill-scan.yml";
const skill = "---\nname: a\ndescription: A.\n---\n";

function folder(files: Readonly<Record<string, string>> = {}, branch = "trunk"): string {
  const dir = mkdtempSync(path.join(box, "r-"));
  writeFiles(dir, files);
  if (branch !== "") git(dir, "init", "--quiet", `--initial-branch=${branch}`);
  return dir;
}

async function init(dir: string, given: Partial<Record<SettingName, string>> = {}): Promise<string> {
  const told: string[] = [];
  await initIn(
    dir,
    readSettings((name) => given[name]),
    { asks: false, say: (lines) => told.push(...lines) },
  );
  return told.join("\n");
}

const read = (dir: string, file: string): string => readFileSync(path.join(dir, file), "utf8");

describe("skill-scan init", () => {
  it("writes a workflow for the default branch and a policy that parses, in a repository without a commit too", async () => {
    const dir = folder({ "skills/a/SKILL.md": skill });
    const text = await init(dir);
    expect(text).toContain("Found: 1 skill, default branch trunk.");
    expect(text).toContain("  skill-scan scan\n  git add ");
    expect(read(dir, workflow)).toContain("branches: [trunk]");
    const { body } = parsePolicy(
      read(dir, policy),
      policy,
      rules.map(({ id }) => id),
    );
    expect(body).toMatchObject({ extends: "balanced", mode: { "observe-until": expect.stringMatching(/^\d{4}-/) } });
  });

  it.each(["a,b", "x],y", "{a", "#a", "true", `a${"b".repeat(120)}`])(
    "means the branch %s and no other",
    async (name) => {
      const text = workflowText({ branch: name, comment: true, codeScanning: true });
      expect(parse(text).on.push.branches).toEqual([name.replace("]", "\\]")]);
    },
  );

  it("writes over nothing without --force, and shows what differs", async () => {
    const dir = folder({ [policy]: "extends: strict\n", [workflow]: "on: push\n" });
    const text = await init(dir);
    expect(text).toContain(`${policy}: left as it is`);
    expect(text).toContain("  -extends: strict\n");
    expect([read(dir, policy), read(dir, workflow)]).toEqual(["extends: strict\n", "on: push\n"]);
    expect(await init(dir, { force: "true" })).toContain("written over");
    expect(read(dir, policy)).toContain("extends: balanced");
    expect(await init(dir)).toContain(`${workflow}: is as it should be`);
  });

  it("takes the branch of the remote, and from a folder below names files from there", async () => {
    const dir = folder({ "deep/er/x": "" });
    git(dir, "commit", "--quiet", "--allow-empty", "--message", "a");
    git(dir, "update-ref", "refs/remotes/origin/develop", "HEAD");
    git(dir, "symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop");
    expect(await init(path.join(dir, "deep/er"))).toContain(`git add ../../${workflow} ../../${policy} `);
    expect(read(dir, workflow)).toContain("branches: [develop]");
  });

  it("leaves the workflow out on another system, and where one has the action already", async () => {
    const gitlab = folder({ ".gitlab-ci.yml": "" });
    expect(await init(gitlab)).toMatch(/docs\/ci\.md has\s+what to paste for GitLab/);
    expect(readdirSync(path.join(gitlab, ".github"))).toEqual(["skill-scan.yml"]);
    const other = folder({
      ".github/workflows/all.yml": "    - uses: org/skill-scan-action@v1\n",
      ".github/skill-scan.yaml": "",
    });
    expect(await init(other)).toContain(".github/workflows/all.yml uses the action already");
    expect(readdirSync(path.join(other, ".github")).sort()).toEqual(["skill-scan.yaml", "workflows"]);
  });

  it("writes nothing outside: over a link, without a repository, in a bare one", async () => {
    const outside = mkdtempSync(path.join(box, "out-"));
    const dir = folder();
    symlinkSync(outside, path.join(dir, ".github"), "junction");
    await expect(init(dir, { force: "true" })).rejects.toThrow("leads out of the checkout over a link");
    expect(readdirSync(outside)).toEqual([]);
    await expect(init(folder({}, ""))).rejects.toThrow("this is no git repository");
    const bare = mkdtempSync(path.join(box, "bare-"));
    git(bare, "init", "--quiet", "--bare");
    const elsewhere = folder({ "mine.txt": "" });
    const unpacked = folder();
    git(unpacked, "config", "core.worktree", elsewhere);
    await init(unpacked);
    expect([existsSync(path.join(unpacked, policy)), existsSync(path.join(elsewhere, policy))]).toEqual([true, false]);
    await expect(init(bare)).rejects.toThrow("this repository is bare");
    const inTheWay = folder({ ".github": "a file" });
    await expect(init(inTheWay)).rejects.toThrow(/cannot (?:read|write)/);
    expect(existsSync(path.join(inTheWay, policy))).toBe(false);
  });
});
