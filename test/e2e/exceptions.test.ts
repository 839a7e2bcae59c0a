import { describe, it } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { download, path, reportOf, skill } from "./samples.ts";
import { inWorld } from "./world.ts";

const exceptionsPath = ".github/skill-scan-exceptions.yml";
const base = {
  ".github/skill-scan.yml": "approvals: code-owners\n",
  ".github/CODEOWNERS": "/.github/ @alice\n",
};
const quiet = { comment: "never", sarif: "never" };
const piped = skill("release-notes", download);

const entryOf = ({ ruleId, fingerprint, effective }: Pick<Finding, "ruleId" | "fingerprint" | "effective">): string =>
  `  - {rule: ${ruleId}, fingerprint: "${fingerprint}", severity: ${effective}, reason: Ours., owner: "@octocat", expires: 2099-01-01}\n`;

describe.concurrent("exceptions that a pull request brings", () => {
  it("count once a code owner of base approved it as it is, and not before", async ({ expect }) => {
    await inWorld({ base, head: { [path]: piped } }, async (world) => {
      const findings = reportOf(await world.run({ inputs: quiet })).skills.flatMap((each) => each.findings);
      const entries = findings.flatMap((each) => [each, ...(each.also ?? [])]).map(entryOf);
      world.push({ [exceptionsPath]: `exceptions:\n${entries.join("")}` });
      const review = { pull: 7, login: "alice", state: "APPROVED", submitted: "2026-11-22T08:00:00Z" } as const;
      world.github.reviews.push({ ...review, id: 1, commit: world.remote.base });
      const before = await world.run({ inputs: quiet });
      expect(before.code, before.text).toBe(1);
      expect(before.text).toMatch(
        /no code owner\s+\(@alice\)\s+who\s+may\s+write\s+to\s+the\s+repository\s+has\s+approved/,
      );

      world.github.reviews.push({ ...review, id: 2, commit: world.remote.head });
      const after = await world.run({ inputs: { ...quiet, comment: "always" } });
      expect(after.code, after.text).toBe(0);
      const accepted = reportOf(after).skills.flatMap((each) => each.findings);
      expect(accepted.map(({ status }) => status)).toEqual(accepted.map(() => "suppressed"));
      expect(accepted[0]?.suppression?.approved).toEqual({ by: "alice", at: "2026-11-22T08:00:00Z" });
      expect(world.github.comments[0]?.body).toContain("alice");
    });
  });
});
