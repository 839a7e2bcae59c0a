import { describe, expect, it } from "vitest";
import { wideningOf } from "../../../src/entry/policy/widening.ts";
import { MemoryTree } from "../../memory-tree.ts";

const workflow = ".github/workflows/scan.yml";
const policy = ".github/skill-scan.yml";
const base = { [workflow]: "on: pull_request", [policy]: "mode: warn", "skills/a/SKILL.md": "a" };

const widening = (head: Readonly<Record<string, string | { link: string }>>) =>
  wideningOf(new MemoryTree(base), new MemoryTree(head), [policy, workflow, policy, "suppressions.yml"]);

describe("wideningOf", () => {
  it("is nothing for a change of skills alone", async () => {
    expect(await widening({ ...base, "skills/a/SKILL.md": "b" })).toBeUndefined();
  });

  it.each([
    ["the workflow", { ...base, [workflow]: "on: push" }, workflow],
    ["the policy", { ...base, [policy]: "mode: observe" }, policy],
    ["a policy that goes", { [workflow]: base[workflow] }, policy],
    ["suppressions that come", { ...base, "suppressions.yml": "" }, "suppressions.yml"],
    ["a policy that becomes a link", { ...base, [policy]: { link: "mode: warn" } }, policy],
  ])("names %s", async (_, head, path) => {
    expect(await widening(head as Record<string, string>)).toEqual({
      level: "notice",
      message: `this change touches ${path}, which decides how skills are scanned or judged, so all of them were scanned; only what is new gates`,
    });
  });
});
