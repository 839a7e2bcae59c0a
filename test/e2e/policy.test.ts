import { describe, it } from "vitest";
import { path, poisoned, reportOf } from "./samples.ts";
import { inWorld } from "./world.ts";

const policyPath = ".github/skill-scan.yml";

const suppressions = [
  "broad-suppressions: allow",
  "suppressions:",
  '  - rule: "*/*"',
  '    path: "**"',
  "    reason: trust me",
  "    owner: mallory",
  "    expires: 2099-01-01",
  "",
].join("\n");

describe.concurrent("the policy", () => {
  it("that a pull request brings for itself is not applied, and shown", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned, [policyPath]: suppressions } }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      const report = reportOf(run);
      expect(report.verdict).toBe("fail");
      expect(report.skills[0]?.findings.filter((each) => each.status === "suppressed")).toEqual([]);
      expect(report.notices.map(({ message }) => message).join("\n")).toContain(policyPath);
      expect(world.github.comments[0]?.body).toContain(policyPath);
      expect(run.summary).toContain(policyPath);
    });
  });

  it.for(["full", "shallow", "none"] as const)("of base is applied (checkout %s)", async (checkout, { expect }) => {
    await inWorld({ base: { [policyPath]: suppressions }, head: { [path]: poisoned } }, async (world) => {
      const run = await world.run({ checkout });
      expect(run.code, run.text).toBe(0);
      const statuses = reportOf(run).skills[0]?.findings.map((each) => each.status) ?? [];
      expect(new Set(statuses)).toEqual(new Set(["suppressed"]));
    });
  });

  it.for(["full", "none"] as const)(
    "is the one that the base branch has now, not that of the commit that was branched from (checkout %s)",
    async (checkout, { expect }) => {
      const lax = { [policyPath]: suppressions };
      await inWorld({ base: lax, head: { [path]: poisoned } }, async (world) => {
        world.advance({ [policyPath]: "mode: enforce\n" });
        const run = await world.run({ checkout });
        expect(run.code, run.text).toBe(1);
        expect(reportOf(run).verdict).toBe("fail");
      });
    },
  );

  it.for([false, true])("for origins knows whether the change comes from a fork (%s)", async (fork, { expect }) => {
    const policy = 'fail: {severity: "off", trust: "off"}\norigins:\n  - {match: fork, fail: {severity: high}}\n';
    await inWorld({ base: { [policyPath]: policy }, head: { [path]: poisoned }, fork }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(fork ? 1 : 0);
    });
  });

  it("with a wrong key in base stops the run, and the message names line and key", async ({ expect }) => {
    const wrong = "version: 1\nfial:\n  severity: high\n";
    await inWorld({ base: { [policyPath]: wrong }, head: { [path]: poisoned } }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(run.outputs["verdict"]).not.toBe("pass");
      const errors = run.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
      expect(errors.join("\n")).toMatch(/fial/);
      expect(errors.join("\n")).toMatch(/\bfail\b/);
      expect(run.text).toMatch(/skill-scan\.yml(?::2|.*line[= ]2)|line 2/);
    });
  });

  it("in the mode warn shows and does not fail", async ({ expect }) => {
    await inWorld({ base: { [policyPath]: "mode: warn\n" }, head: { [path]: poisoned } }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(0);
      expect(run.outputs["verdict"]).not.toBe("pass");
      expect(world.github.comments).toHaveLength(1);
    });
  });

  it("given by an unknown word of an input stops the run", async ({ expect }) => {
    await inWorld({ head: { [path]: poisoned } }, async (world) => {
      const run = await world.run({ inputs: { preset: "strct" } });
      expect(run.code, run.text).toBe(1);
      expect(run.annotations[0]).toMatchObject({ level: "error", message: expect.stringContaining("strct") });
    });
  });
});
