import { rmSync } from "node:fs";
import { describe, it } from "vitest";
import { GitDirectory } from "../github/emulator/git-directory.ts";
import type { Token } from "../github/emulator/types.ts";
import { Remote } from "./remote.ts";
import { path, poisoned, reportOf } from "./samples.ts";
import { inWorld, type World } from "./world.ts";

const own = ".github/skill-scan.yml";
const policyToken = "ghp_0000000000000000000000000000policies";
const reader: Token = { login: "policy-reader", type: "User", permissions: { contents: "read" } };

/** The organisation's policy extends a file of its own repository. */
const files = {
  "skill-scan/org.yml": "extends: ../base.yml\nallow: suppressions\nreview: { trust: 95 }\n",
  "base.yml": "extends: balanced\nmode: enforce\n",
};

/** A world with the policies of an organisation in another repository. */
async function inOrganisation(
  options: { readonly readers?: readonly string[]; readonly policy: string; readonly fork?: boolean },
  test: (world: World, commit: string) => Promise<void>,
): Promise<void> {
  const policies = new Remote(files, {});
  const { policy, readers, ...rest } = options;
  const other = { owner: "acme", repository: "policies", git: new GitDirectory(policies.dir) };
  const world = {
    ...rest,
    base: { [own]: policy.replace("COMMIT", policies.base) },
    head: { [path]: poisoned },
    others: [{ ...other, ...(readers && { readers }) }],
    tokens: { [policyToken]: reader },
  };
  try {
    await inWorld(world, (each) => test(each, policies.base));
  } finally {
    rmSync(policies.dir, { recursive: true, force: true });
  }
}

const lax = "extends: acme/policies/skill-scan/org.yml@COMMIT\nmode: observe\nfail: { severity: off, trust: off }\n";

describe.concurrent("the policy of an organisation", () => {
  it("judges, and the repository's own file cannot make it milder", async ({ expect }) => {
    await inOrganisation({ policy: lax }, async (world, commit) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      const report = reportOf(run);
      expect(report).toMatchObject({ verdict: "fail", policy: { mode: "enforce" } });
      expect(report.policy.files).toEqual([
        `acme/policies/base.yml@${commit}`,
        `acme/policies/skill-scan/org.yml@${commit}`,
        own,
      ]);
      const refused = report.notices.map(({ message }) => message).filter((text) => text.includes("was not taken"));
      expect(refused.map((text) => text.split(" was not taken")[0])).toEqual([
        `${own}:2:7: mode observe`,
        `${own}:3:19: fail.severity off`,
        `${own}:3:31: fail.trust off`,
      ]);
      expect(run.summary).toContain(commit);
      expect(world.github.of("repos/get-commit")).toEqual([]);
    });
  });

  it("of a private repository is read with a token of its own, which goes nowhere else", async ({ expect }) => {
    const policy = "extends: acme/policies/skill-scan/org.yml@main\n";
    await inOrganisation({ policy, readers: [policyToken] }, async (world, commit) => {
      const run = await world.run({ inputs: { "policy-token": policyToken } });
      expect(run.code, run.text).toBe(1);
      const report = reportOf(run);
      expect(report.policy.files).toContain(`acme/policies/skill-scan/org.yml@${commit}`);
      expect(report.notices.map(({ message }) => message).join("\n")).toMatch(/is no full commit id, so it can move/);
      expect(run.text.replaceAll(`::add-mask::${policyToken}`, "")).not.toContain(policyToken);
    });
  });

  it("that cannot be read stops the run and says which token it needs", async ({ expect }) => {
    await inOrganisation({ policy: lax, readers: [policyToken], fork: true }, async (world) => {
      const run = await world.run();
      expect(run.code, run.text).toBe(1);
      expect(run.outputs["verdict"]).toBe("did-not-run");
      const [error] = run.annotations.filter(({ level }) => level === "error");
      expect(error?.message).toMatch(
        /skill-scan\.yml:1:10: the policy acme\/policies\/skill-scan\/org\.yml@[0-9a-f]{40} cannot/,
      );
      expect(error?.message).toContain("`policy-token: $" + "{{ secrets.POLICY_TOKEN }}`");
      expect(error?.message).toContain("A pull request from a fork gets no secrets");
    });
  });
});
