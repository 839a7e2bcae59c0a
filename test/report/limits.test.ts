import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { outputsOf, skillsJson } from "../../src/outputs.ts";
import { checkSummary, comment, summary } from "../../src/report/markdown.ts";
import { finding, report, rules, skill } from "./sample.ts";

/** Text of every width: CJK, an emoji of seven code points, a combining mark, a character beyond 16 bits. */
const wide = "漢字 👩‍👩‍👧‍👦 e\u0301 \u{1f600}";

const bytes = (text: string): number => Buffer.byteLength(text);

/** Skills with three findings each, the only critical one in the last. */
function crowd(skills: number): Report {
  const list = Array.from({ length: skills }, (_, s) =>
    skill(`skills/${String(s).padStart(5, "0")}-${wide}`, {
      verdict: "fail",
      reasons: [wide],
      findings: [1, 2, 3].map((line) =>
        finding(s === skills - 1 && line === 1 ? rules[0]!.id : rules[3]!.id, `skills/${s}/${wide}.md:${line}`, {
          message: `${wide} ${s} ${line}`,
          snippet: wide.repeat(5),
        }),
      ),
    }),
  );
  return report({ verdict: "fail", reasons: [wide], skills: list });
}

const options = { rules };
const worst = "Sends local files to another host";

/** Each report in Markdown with its limit, and the unit of it. */
const reports = [
  [
    "comment",
    (of: Report) => comment(of, { ...options, marker: "<!-- marker -->" }),
    65_536,
    (text: string) => text.length,
  ],
  ["check run", (of: Report) => checkSummary(of, options), 65_535, bytes],
  ["summary", (of: Report) => summary(of, options), 1_048_576, bytes],
] as const;

describe.each(reports)("the limit of the %s", (_, render, limit, measure) => {
  const text = render(crowd(4000));

  it("is kept under thousands of findings in text of every width, and used", () => {
    expect(measure(text)).toBeLessThanOrEqual(limit);
    expect(measure(text)).toBeGreaterThan(limit * 0.6);
  });

  it("cuts no character in two, and leaves every frame closed", () => {
    expect(text.isWellFormed()).toBe(true);
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect((text.match(/^```/gm)?.length ?? 0) % 2).toBe(0);
  });

  it("shows the worst finding, although it stands in the last skill", () => {
    expect(text.includes(worst)).toBe(true);
  });

  it("counts what is not shown", () => {
    const shown = text.match(/^<summary>❌/gm)?.length ?? 0;
    expect(/Details of (\d+) more skills are in/.exec(text)?.[1]).toBe(String(4000 - shown));
  });
});

describe("the edge of the summary, where others in the step have written before", () => {
  const from = crowd(30);
  const whole = summary(from, options);
  const size = bytes(whole);
  /** Bytes that frames and counts of what is left out are reckoned with although they are not needed. */
  const slack = 40_000;

  it.each([-1, 0, 1])("with %i bytes more than it needs, nothing is above the limit", (more) => {
    const text = summary(from, options, 1_048_576 - size - more);
    expect(bytes(text)).toBeLessThanOrEqual(size + more);
  });

  it("with room to spare, nothing is left out", () => {
    expect(summary(from, options, 1_048_576 - size - slack) === whole).toBe(true);
  });

  it.each([20_000, 50_000, 100_000])("with %i bytes left, the worst is shown whole", (room) => {
    const text = summary(from, options, 1_048_576 - room);
    expect(bytes(text)).toBeLessThanOrEqual(room);
    expect(text.includes(worst)).toBe(true);
  });
});

it("a comment keeps its limit at every size around it", () => {
  for (let skills = 20; skills <= 80; skills += 3) {
    const text = comment(crowd(skills), { ...options, marker: "<!-- marker -->" });
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.includes(worst)).toBe(true);
  }
});

describe("the output `skills`", () => {
  const from = crowd(50);
  const all = skillsJson(from, Number.MAX_SAFE_INTEGER);

  it.each([
    [1, 50],
    [0, 50],
    [-1, 49],
  ])("with %i characters more than its length holds %i skills", (more, count) => {
    // The last object needs no comma after it, and is reckoned with one.
    const limit = all.length + 1 + more;
    const text = skillsJson(from, limit);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(JSON.parse(text) as unknown[]).toHaveLength(count);
  });

  it("stays in its share of the megabyte that a job has, in UTF-16", () => {
    const { skills } = outputsOf(crowd(4000), {});
    expect(skills.length * 2).toBeLessThan(500_000);
    expect((JSON.parse(skills) as { path: string }[])[0]?.path).toContain(wide);
  });
});
