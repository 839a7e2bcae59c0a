import { describe, it } from "vitest";
import { honest, path, reportOf } from "./samples.ts";
import { inWorld } from "./world.ts";

const rulesPath = ".github/skill-scan/rules/acme.yml";
const rules = `rules:
  - id: supply-chain/acme-old-registry
    title: Uses the registry that Acme has shut down
    severity: high
    confidence: high
    why: Its name may be taken by somebody else.
    remediation: Use packages.acme.example.
    match: [{text: {pattern: 'registry-old\\.acme\\.example'}}]
    examples: {bad: [{text: registry-old.acme.example}], good: [{text: packages.acme.example}]}
`;

describe("custom rules of base", () => {
  it("judge a pull request that takes them away", async ({ expect }) => {
    const head = { [path]: `${honest}\nInstall from registry-old.acme.example.\n`, [rulesPath]: "rules: []\n" };
    await inWorld({ base: { [path]: honest, [rulesPath]: rules }, head }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      const report = reportOf(run);
      expect(report.skills.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
        "supply-chain/acme-old-registry",
      ]);
      expect(report.notices.map(({ message }) => message).join("\n")).toContain("judged by the rules of base");
      expect(world.github.comments[0]?.body).toContain("Uses the registry that Acme has shut down");
    });
  });
});
