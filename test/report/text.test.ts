import { describe, expect, test } from "vitest";
import { text } from "../../src/report/text.ts";
import { failing, finding, green, hostile, payloads, report, rules, skill } from "./sample.ts";

const plain = { rules, color: false };

test("a failing report at 80 columns", () => {
  const lines = text(failing, plain);
  expect(lines).toMatchSnapshot();
  expect(Math.max(...lines.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("a green report", () => {
  expect(text(green, plain)).toBe(
    [
      "PASS  Skill Scan: no findings in 1 skill, 100 % read",
      "",
      "PASS   skills/charts  trust 100 -> 100, modified",
      "",
      "Skill Scan 0.1.0, 42 rules, policy balanced",
      "",
    ].join("\n"),
  );
});

test("rules of the repository's own are counted beside those that are built in", () => {
  const { examples: _, checks: __, ...words } = rules[0]!;
  expect(text({ ...green, customRules: [words] }, plain)).toContain("42 rules and 1 of your own, policy balanced");
});

test("colour is all that colour adds", () => {
  const coloured = text(failing, { ...plain, color: true });
  expect(coloured).toContain("\u001b[31mFAIL\u001b[0m");
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(text(failing, plain));
});

test("a narrow terminal gets narrower lines", () => {
  const widest = (width: number): number =>
    Math.max(
      ...text(failing, { ...plain, width })
        .split("\n")
        .map((line) => line.length),
    );
  expect(widest(60)).toBeLessThan(80);
  expect(widest(200)).toBeGreaterThan(80);
});

test("more places than are shown are counted", () => {
  const findings = Array.from({ length: 8 }, (_, i) => finding("exfiltration/file-upload", `a/x.sh:${i + 1}`));
  expect(text(report({ skills: [skill("a", { findings })] }), plain)).toContain("... and 3 more places");
});

test("where nothing is compared, nothing waits for a merge", () => {
  const { base: _, ...alone } = failing;
  expect(text(alone, plain)).toContain("Next: change what the findings point at, or accept it in the policy.");
  expect(text(failing, plain)).toContain("do not merge yet");
});

test("a pull request that is closed is not said to have no skill", () => {
  const { base: _, ...closed } = report({ verdict: "no-skills", reasons: ["the pull request is closed"], skills: [] });
  expect(text(closed, plain)).toContain("NO-SKILLS  Skill Scan: no skill was judged\n  - the pull request is closed");
});

test("what other scanners say stands below each skill", () => {
  const opinions = [
    { tool: "semgrep", total: 1, worst: "high", agrees: true } as const,
    { tool: "\u001b[2Jother", total: 0, agrees: false } as const,
  ];
  const lines = text(report({ skills: [skill("a", { opinions })] }), plain);
  expect(lines).toContain("\n  second opinion: semgrep agrees (1 result, the worst high)\n");
  expect(lines).toMatch(/second opinion: .*other differs \(0 results\)/);
  expect(lines).not.toContain("\u001b");
});

test("a run that did not happen says so", () => {
  const lines = text(report({ verdict: "did-not-run", reasons: ["the canary was missed"] }), plain);
  expect(lines).toContain("DID-NOT-RUN  Skill Scan: did not run, so nothing was judged\n  - the canary was missed");
});

describe("hostile text", () => {
  test.each(payloads.filter((payload) => payload !== ""))(
    "%j neither moves the cursor nor commands a runner",
    (payload) => {
      const lines = text(hostile(payload), plain);
      expect(lines).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\u200b]/u);
      expect(lines).not.toMatch(/^\s*::|##\[/m);
      expect(lines).not.toMatch(/https?:\/\/\S*evil/);
    },
  );
});

test("a configuration is called one", () => {
  const only = skill(".", { kind: "configuration" });
  const lines = text(report({ skills: [only], removed: [{ path: "a", name: "a", kind: "configuration" }] }), plain);
  expect(lines).toContain("PASS   agent configuration of .  trust 100");
  expect(lines).toContain("removed agent configuration of a");
});

describe("many skills", () => {
  const quiet = Array.from({ length: 30 }, (_, i) => skill(`skills/quiet-${i}`));
  const low = (path: string) =>
    skill(path, { trust: 99, findings: [finding("resource-abuse/long-loop", `${path}/x.sh:1`)] });
  const bad = skill("skills/bad", {
    verdict: "fail",
    reasons: ["it is bad"],
    findings: [
      finding("exfiltration/file-upload", "skills/bad/x.sh:1"),
      finding("resource-abuse/long-loop", "skills/bad/y.sh:1"),
    ],
  });
  const review = skill("skills/odd", { verdict: "review", reasons: ["it is odd"] });
  const unread = skill("skills/unread", {
    gaps: [{ path: "skills/unread/a.bin", reason: "binary", detail: "", bytes: 9 }],
  });
  const lines = text(
    report({ verdict: "fail", skills: [bad, review, low("skills/low"), low("skills/lower"), unread, ...quiet] }),
    plain,
  );

  test("with nothing in them are folded into one entry, one that was not read is not", () => {
    expect(lines).toContain("\nPASS   30 skills with no findings, trust 100\n  skills/quiet-0, skills/quiet-1,");
    expect(lines).toContain("and 20 more\n");
    expect(lines).toContain("PASS   skills/unread  trust 100 -> 100, modified, 1 not looked at\n");
  });

  test("that pass have a line each, those that do not are told whole", () => {
    expect(lines).toContain(
      "PASS   skills/low  trust 100 -> 99, modified, 1 low\nPASS   skills/lower  trust 100 -> 99, modified, 1 low\n",
    );
    expect(lines).toContain("  LOW  Loops without an end\n    skills/bad/y.sh:1:1");
    expect(lines).toContain("What was found in skills that pass is counted only");
  });

  test("end with the result, as they begin", () => {
    expect(lines).toMatch(/^FAIL {2}Skill Scan: 1 of 35 skills fails\n/);
    expect(lines).toMatch(/\nFAIL {2}Skill Scan: 1 of 35 skills fails, 1 needs a review\n$/);
  });
});

test("few skills are told whole, also those that pass", () => {
  const low = skill("a", { findings: [finding("resource-abuse/long-loop", "a/x.sh:1")] });
  const lines = text(report({ skills: [low, skill("b"), skill("c")] }), plain);
  expect(lines).toContain("  LOW  Loops without an end\n");
  expect(lines).toContain("\n\nPASS   b  trust 100 -> 100, modified\nPASS   c  trust");
});

test("a long title is wrapped, and a page of 40 columns has no wider line of words", () => {
  const title = "Has the files of the user removed, locked or their backups purged as a part of the work";
  const long = rules.map((rule) => (rule.id === "resource-abuse/long-loop" ? { ...rule, title } : rule));
  const found = finding("resource-abuse/long-loop", "a/x.sh:1", { message: title });
  for (const width of [40, 80]) {
    const lines = text(report({ skills: [skill("a", { findings: [found] })] }), { rules: long, color: false, width });
    expect(Math.max(...lines.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
  }
});
