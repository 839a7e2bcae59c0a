import { describe, expect, test } from "vitest";
import { noCapabilities } from "../../src/core/capability.ts";
import type { Report, SkillReport } from "../../src/core/report.ts";
import { comment, summary } from "../../src/report/markdown.ts";
import { failing, finding, flood, green, head, hostile, payloads, report, rules, skill } from "./sample.ts";

const options = {
  rules,
  marker: `<!-- skill-scan:comment instance=default sha=${head} run=1.1 -->`,
  blobUrl: `https://github.com/octo/skills/blob/${head}`,
  rulesUrl: "https://github.com/octo/skill-scan/blob/main/docs/rules",
};

const commentOf = (from: Report): string => comment(from, options);
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test("a failing comment", () => {
  expect(commentOf(failing)).toMatchSnapshot();
});

test("warnings come before notices, so that none is counted away", () => {
  const notices = [
    ...Array.from({ length: 6 }, (_, i) => ({ level: "notice" as const, message: `mild ${i}` })),
    { level: "warning" as const, message: "grave" },
  ];
  const text = commentOf(report({ skills: [skill("a")], notices }));
  expect(text).toContain("> [!NOTE]\n> - ⚠️ grave\n> - mild 0\n");
  expect(text).toContain("> - … and 2 more notices");
});

test("a part of a run says so first", () => {
  const shard = { index: 3, count: 8, total: 9, complete: false, notices: [], comparisons: [] };
  expect(summary({ ...failing, shard }, options)).toMatch(/^### ❌ Part 3 of 8: Skill Scan fails this: /);
});

test("where nothing is compared, no finding is called new", () => {
  const { base: _, ...alone } = failing;
  expect(summary(alone, options)).toContain("| Trust | Findings |");
  expect(summary(failing, options)).toContain("| Trust | New findings |");
});

test("a green comment is short, and promises nothing", () => {
  const text = commentOf(green);
  expect(text).toMatchSnapshot();
  expect(text.split("\n").length).toBeLessThan(15);
  expect(text).not.toMatch(/\bsafe\b/i);
});

test("the first line of a comment is the marker; a summary has none", () => {
  expect(commentOf(failing).split("\n")[0]).toBe(options.marker);
  expect(summary(failing, options)).not.toContain("<!--");
});

const failed = (path: string): SkillReport =>
  skill(path, {
    verdict: "fail",
    reasons: ["1 new finding of low severity or worse (policy: fail at low)"],
    findings: [finding("resource-abuse/long-loop", `${path}/x:1`)],
  });

test.each<[string, Partial<Report>, string]>([
  [
    "what is fixed",
    { skills: [skill("a", { findings: [finding("resource-abuse/long-loop", "a/x:1", { status: "fixed" })] })] },
    "### ✅ Skill Scan passes this: no findings in 1 skill, 100 % read, 1 fixed 🎉",
  ],
  [
    "fail",
    failing,
    "### ❌ Skill Scan fails this: `skills/notes` sends local files to another host, and 4 more findings in 2 skills",
  ],
  [
    "one skill fails",
    { verdict: "fail", skills: [skill("a", { verdict: "fail", reasons: ["it could not be scanned"] })] },
    "### ❌ Skill Scan fails this: `a`: it could not be scanned",
  ],
  [
    "review",
    {
      verdict: "review",
      skills: [skill("a", { verdict: "review", reasons: ["2 new capabilities (policy: review at 1)"] }), skill("b")],
    },
    "### ⚠️ Skill Scan asks for a review: `a`: 2 new capabilities",
  ],
  [
    "fail under the mode warn",
    { verdict: "review", skills: [failed("a"), failed("b")] },
    "### ⚠️ Skill Scan asks for a review: `a` loops without an end, and 1 more finding in 2 skills",
  ],
  [
    "fail under the mode observe",
    { verdict: "pass", skills: [failed("a"), skill("b")] },
    "### ✅ Skill Scan only observes: `a` loops without an end",
  ],
  [
    "pass with nothing",
    { skills: [skill("a"), skill("b")] },
    "### ✅ Skill Scan passes this: no findings in 2 skills, 100 % read",
  ],
  [
    "pass, not all read",
    { skills: [skill("a", { coverage: 0.9999 }), skill("b")] },
    "### ✅ Skill Scan passes this: no findings in 2 skills, 99 % read",
  ],
  [
    "pass with findings",
    { skills: [skill("a", { findings: [finding("resource-abuse/long-loop", "a/x:1")] })] },
    "### ✅ Skill Scan passes this: 1 low finding in 1 skill, 100 % read",
  ],
  [
    "skills and configurations",
    { skills: [skill("a"), skill("b"), skill(".", { kind: "configuration" })] },
    "### ✅ Skill Scan passes this: no findings in 2 skills and 1 agent configuration, 100 % read",
  ],
  [
    "a configuration that fails",
    { verdict: "fail", skills: [{ ...failed("."), kind: "configuration" }] },
    "### ❌ Skill Scan fails this: the agent configuration of the root folder loops without an end",
  ],
  ["no skills", { verdict: "no-skills" }, "### ➖ Skill Scan: no skill was changed"],
  [
    "did not run",
    { verdict: "did-not-run", reasons: ["the canary was missed"] },
    "### 🚫 Skill Scan did not run: the canary was missed",
  ],
])("the headline of %s", (_, more, headline) => {
  expect(commentOf(report(more)).split("\n")[2]).toBe(headline);
});

test("a run that did not happen never looks like a pass", () => {
  const text = commentOf(report({ verdict: "did-not-run", reasons: ["the canary was missed"] }));
  expect(text).toContain("the canary was missed");
  expect(text).toContain("this is not a pass.");
  expect(text).not.toMatch(/✅|no findings|\| Skill \|/);
});

test("what was not read stands beside the trust", () => {
  expect(commentOf(failing)).toContain("🔴\u00a094\u00a0→\u00a0**8**, 97\u00a0%\u00a0read");
});

test("a renamed skill says what it was", () => {
  const from = report({ skills: [skill("b", { change: "renamed", previousPath: "a|b" })] });
  expect(commentOf(from)).toContain("| `b` (was `a[U+007C]b`) |");
});

test("the end is the command and the version", () => {
  const lines = commentOf(failing).trimEnd().split("\n");
  expect(lines.at(-3)).toBe("The same on your machine: `skill-scan pr --base 111111111111 --head 222222222222`");
  expect(lines.at(-1)).toContain("Skill Scan 0.1.0");
  expect(comment(failing, { ...options, localCommand: "npx x" })).toContain("The same on your machine: `npx x`");
});

test("a ref in the command is one word of the shell", () => {
  const text = commentOf({ ...green, head: "a;$(id)" });
  expect(text).toContain("--head 'a;$(id)'");
});

test("the reasons stand in the details, also of a skill that passes", () => {
  expect(commentOf(failing)).toContain("· trust fell from 94 to 8 (policy: fail at a drop of 20)");
  const excluded = report({ skills: [skill("a", { reasons: ["excluded by the policy, so it was not judged"] })] });
  expect(commentOf(excluded)).toContain("excluded by the policy");
});

test("capabilities come with what was added first", () => {
  const text = commentOf(failing);
  expect(text.indexOf("**new host:** `collector[.]example`")).toBeGreaterThan(0);
  expect(text.indexOf("**removed package:**")).toBeGreaterThan(text.indexOf("**new commands:** `cat`, `curl`"));
});

test("all variables of the environment are said in words", () => {
  const capabilities = {
    ...skill("a").capabilities,
    added: { ...noCapabilities, environment: ["*"], commands: ["*"] },
  };
  const text = commentOf(report({ skills: [skill("a", { capabilities })] }));
  expect(text).toContain("**new environment variable:** `* (all of them)`");
  expect(text).toContain("**new command:** `*`");
});

test("many places of one rule are one block, the rest counted", () => {
  const findings = Array.from({ length: 9 }, (_, i) => finding("exfiltration/file-upload", `a/x.sh:${i + 1}`));
  const text = commentOf(report({ verdict: "fail", skills: [skill("a", { verdict: "fail", findings })] }));
  expect(text.match(/\*\*What to do:\*\*/g)).toHaveLength(1);
  expect(text).toContain("- … 3 more in the job summary");
});

test("a finding that got worse says what it was", () => {
  const before = { severity: "low", confidence: "high", effective: "low" } as const;
  const findings = [finding("exfiltration/file-upload", "a/x.sh:1", { before })];
  expect(commentOf(report({ verdict: "fail", skills: [skill("a", { verdict: "fail", findings })] }))).toContain(
    "in base it was low",
  );
});

describe("under a flood", () => {
  const big = flood(40, 200);
  const text = commentOf(big);

  test("a comment keeps the limit", () => {
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(20_000);
  });

  test("the worst finding is shown although it stands in the last skill", () => {
    expect(text).toContain("🔴 <b>Sends local files to another host</b>");
  });

  test("only whole parts are shown, and the rest is counted", () => {
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
    expect(text).toContain("- … 194 more in the job summary");
  });

  test("skills without room are counted, in the table and below it", () => {
    const many = commentOf(flood(3000, 3));
    expect(many.length).toBeLessThanOrEqual(65_536);
    const rows = many.match(/^\| `/gm)?.length ?? 0;
    expect(rows).toBeGreaterThan(100);
    expect(many).toContain(`… and ${3000 - rows} more skills: ${3000 - rows} fail.`);
    const details = many.match(/^<summary>❌/gm)?.length ?? 0;
    expect(many).toContain(`Details of ${3000 - details} more skills are in the job summary.`);
    expect(many).toContain("🔴 <b>Sends local files to another host</b>");
  });

  test("a part of a skill that has no room is counted in its frame", () => {
    const capabilities = { ...skill("a").capabilities, added: { ...noCapabilities, hosts: ["a.example"] } };
    const heavy = Array.from({ length: 60 }, (_, i) =>
      skill(`s${i}`, {
        verdict: "fail",
        capabilities,
        findings: rules.slice(0, 4).map((rule) => finding(rule.id, `s${i}/${"x".repeat(150)}:1`)),
      }),
    );
    const crowded = commentOf(report({ verdict: "fail", skills: heavy }));
    expect(crowded.length).toBeLessThanOrEqual(65_536);
    expect(crowded).toMatch(/^… and \d+ more in the job summary\.$/m);
  });

  test.each(["a", "語", "😀"])("the limit is kept to the character, and used, whatever %s there is", (sign) => {
    const crowd = flood(400, 1);
    const lengths = Array.from({ length: 60 }, (_, i) => {
      const message = sign.repeat(Math.ceil((i * 9) / sign.length));
      return commentOf({ ...crowd, notices: [{ level: "notice", message }] }).length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(65_536);
    // Each frame is counted with a line about what it lacks.
    expect(Math.min(...lengths)).toBeGreaterThan(65_536 - 3500);
  });

  test("a summary keeps its limit in bytes", () => {
    const wide = flood(3000, 20);
    const skills = wide.skills.map((each) => ({ ...each, path: `${each.path}/${"語".repeat(60)}` }));
    const long = summary({ ...wide, skills }, options);
    expect(bytes(long)).toBeLessThanOrEqual(1_048_576);
    expect(bytes(long)).toBeGreaterThan(500_000);
    expect(long.length).toBeLessThan(bytes(long));
  });

  test.each(payloads.filter((payload) => payload !== ""))("%j a thousand times hides nothing", (payload) => {
    const long = commentOf(hostile(payload.repeat(1000)));
    expect(long.length).toBeLessThanOrEqual(65_536);
    expect(long).toContain("🔴 <b>Sends local files to another host</b>");
    expect(long).not.toMatch(/Details of \d+ more|^… and \d+ more in/m);
  });

  test("reasons, notices and removed skills are counted too", () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `line ${i}`);
    const from = report({
      verdict: "fail",
      reasons: lines,
      notices: lines.map((message) => ({ level: "notice" as const, message })),
      removed: lines.map((name) => ({ path: name, name, kind: "skill" as const })),
      skills: [skill("a", { verdict: "fail", reasons: lines })],
    });
    const text = commentOf(from);
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain("… and 4996 more reasons");
    expect(text).toContain("… and 4995 more notices");
    expect(text).toContain("and 4995 more skills.");
  });
});

test("a configuration is called one, wherever its folder is named", () => {
  const findings = [finding("resource-abuse/long-loop", "plugins/a/x:1")];
  const only = skill("plugins/a", { kind: "configuration", verdict: "fail", findings });
  const removed = [{ path: ".", name: ".", kind: "configuration" as const }];
  const text = commentOf(report({ verdict: "fail", skills: [only], removed }));
  expect(text).toContain("| agent configuration of `plugins/a` |");
  expect(text).toContain("agent configuration of <code>plugins/a</code>");
  expect(text).toContain("Removed: agent configuration of `.`.");
});
