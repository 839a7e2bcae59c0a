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
