import * as core from "@actions/core";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Report } from "../../src/core/report.ts";
import { planAnnotations, planCheckAnnotations } from "../../src/github/annotations.ts";
import { outputsOf } from "../../src/outputs.ts";
import { jsonText, oneLine, terminalText } from "../../src/report/escape.ts";
import { json } from "../../src/report/json.ts";
import { checkSummary, comment, summary } from "../../src/report/markdown.ts";
import { sarif } from "../../src/report/sarif.ts";
import { text } from "../../src/report/text.ts";
import { headline } from "../../src/report/words.ts";
import { commandsIn } from "../e2e/runner.ts";
import { hostileText, hostileTexts, reportOf } from "./hostile.ts";
import { type Findings, findingsIn } from "./markup.ts";
import { head, payloads, rules } from "./sample.ts";
import { schemaErrors } from "./validators.ts";

/** One seed, so that a failure is the same everywhere; the counterexample stands in the message. */
const runs = (numRuns: number) => ({ numRuns, seed: 20261122 });

const project = "https://github.com/octo/skill-scan";
const marker = `<!-- skill-scan:comment instance=default sha=${head} run=1.1 -->`;
const options = {
  rules,
  marker,
  blobUrl: `https://github.com/octo/skills/blob/${head}`,
  rulesUrl: `${project}/blob/main/docs/rules`,
  scoringUrl: `${project}/blob/main/docs/scoring.md`,
  exceptionsUrl: `${project}/blob/main/docs/exceptions.md`,
  reportUrl: `${project}/issues/new`,
};

const look = (markdown: string, comments: readonly string[] = []): Findings =>
  findingsIn(markdown, [`${options.blobUrl}/`, `${project}/`], comments);

const inComment = (from: Report): Findings => look(comment(from, options), [marker.slice(4, -3)]);

/** What a terminal obeys or does not show. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u3164]/u;

/** Lines as the runner's own package writes them, read as a runner reads them. */
function logOf(write: () => void): string {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    lines.push(String(chunk));
    return true;
  });
  try {
    write();
  } finally {
    spy.mockRestore();
  }
  return lines.join("");
}

describe("Markdown", () => {
  const harmless = reportOf(["plain"]);
  const shapes = {
    comment: inComment(harmless).shape,
    summary: look(summary(harmless, options)).shape,
  };

  function check(from: Report): void {
    expect(inComment(from)).toEqual({ alive: [], shape: shapes.comment });
    expect(look(summary(from, options))).toEqual({ alive: [], shape: shapes.summary });
    // The same as the comment, so the same parser would say the same.
    expect(`${marker}\n\n${checkSummary(from, options)}`).toBe(comment(from, options));
  }

  test("a harmless report is what the check takes for harmless", () => {
    check(harmless);
    expect(shapes.comment).toMatchObject({ ">h3": 1, ">table": 1, ">details": 2 });
  });

  test.each(payloads.filter((payload) => payload.trim() !== ""))("%j in every field stays inert", (payload) => {
    check(reportOf([payload]));
  });

  test("any text stays inert, and makes no part more or fewer", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => check(reportOf(texts))),
      runs(24),
    );
  }, 60_000);

  test("the check sees what is alive", () => {
    for (const markdown of [
      "hi @octocat",
      "see #12 or JIRA-12",
      "a :shield: b",
      "https://evil.example",
      "[x](https://evil.example)",
      "![x](y)",
      "<img src=x>",
      "<details class=x>",
      "<!-- x -->",
      "$x$",
      "- [ ] task",
      "x[^1]\n\n[^1]: note",
    ]) {
      expect(look(markdown).alive, markdown).not.toEqual([]);
    }
  });
});

describe("SARIF", () => {
  const sarifOptions = { category: "skill-scan", informationUri: project, rulesUrl: options.rulesUrl };
  /** A log is only made of rules that there are. */
  const known = (from: Report): Report => ({
    ...from,
    tool: { name: "skill-scan", version: "1.0.0", rules: 42 },
    skills: from.skills.map((each) => ({
      ...each,
      findings: each.findings.map((finding) => ({ ...finding, ruleId: "exfiltration/file-upload" })),
    })),
  });
  const make = (from: Report) => sarif(known(from), rules, { ...sarifOptions, keepSuppressed: true });
  const ruleNames = (log: ReturnType<typeof make>) =>
    new Map((log.runs[0]?.tool.driver.rules ?? []).map((rule) => [rule.id, JSON.stringify(rule)]));
  const ours = ruleNames(make(reportOf(["plain.example", "read:~/plain"])));

  /** Every message, wherever it stands. */
  const messagesIn = (value: unknown): string[] =>
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([key, each]) =>
          key === "message" && typeof each?.text === "string"
            ? [each.text, ...(each.markdown === undefined ? [] : [each.markdown])]
            : messagesIn(each),
        );

  test("any text keeps the schema, and brings no link, no order and no text of its own into the help", () => {
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const log = make(reportOf(texts));
        expect(schemaErrors(log)).toEqual([]);
        const messages = messagesIn(log);
        expect(messages.length).toBeGreaterThan(5);
        for (const message of messages) {
          expect(message).not.toMatch(/https?:\/\/|\]\(|<!--|\n/i);
          expect(message).not.toMatch(unseen);
        }
        for (const [id, rule] of ruleNames(log)) expect(rule, id).toBe(ours.get(id));
        const written = jsonText(log);
        expect(commandsIn(written)).toEqual([]);
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(log)));
      }),
      runs(40),
    );
  });
});

describe("a log and a terminal", () => {
  test("any report in text has our lines, our colours and no command", () => {
    const lines = (from: Report, color: boolean) => text(from, { rules, color, width: 80 });
    const plain = lines(reportOf(["plain"]), false);
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const from = reportOf(texts);
        const shown = lines(from, false);
        const painted = lines(from, true).replace(/\u001b\[(?:0|1|2|31|32|33|35|36)m/g, "");
        expect(painted).toBe(shown);
        expect(shown).not.toMatch(unseen);
        expect(commandsIn(shown)).toEqual([]);
        expect(shown).not.toMatch(/https?:\/\/(?!github\.com\/octo\/)/i);
        expect(shown.match(/^FAIL {2,3}/gm)).toEqual(plain.match(/^FAIL {2,3}/gm));
      }),
      runs(50),
    );
  });

  test("a line of the log is one line, and no command", () => {
    fc.assert(
      fc.property(hostileText, (said) => {
        const log = logOf(() => core.info(terminalText(said)));
        expect(log.trimEnd()).not.toMatch(/[\r\n]/);
        expect(commandsIn(log)).toEqual([]);
        for (const send of [core.warning, core.notice]) {
          const commands = commandsIn(logOf(() => send(terminalText(said))));
          expect(commands).toHaveLength(1);
          expect(commands[0]?.data).toBe(terminalText(said));
        }
      }),
      runs(150),
    );
  });

  test("the runner reads the annotations that were planned, and no other command", () => {
    const send = { error: core.error, warning: core.warning, notice: core.notice };
    fc.assert(
      fc.property(hostileTexts, (texts) => {
        const plan = planAnnotations(reportOf(texts), { rules, clean: terminalText });
        const log = logOf(() => {
          for (const { level, message, properties } of plan) send[level](message, properties);
        });
        const read = commandsIn(log).map(({ name, properties, data }) => [name, properties["title"], data]);
        expect(read).toEqual(plan.map(({ level, message, properties }) => [level, properties.title, message]));
        expect(log.split("\n")).toHaveLength(plan.length + 1);
        for (const { message, properties } of plan) expect(`${message}${properties.title}`).not.toMatch(unseen);
      }),
      runs(50),
    );
  });
});

test("annotations of a check run are lines with nothing unseen in them", () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      for (const { message, properties } of planCheckAnnotations(reportOf(texts), { rules, clean: oneLine })) {
        expect(message).not.toMatch(unseen);
        expect(message).not.toContain("\n");
        expect(properties.title).not.toMatch(unseen);
      }
    }),
    runs(40),
  );
});

test("JSON is the report again, and nothing in it is an order", () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const from = reportOf(texts);
      const written = json(from);
      expect(JSON.parse(written)).toEqual(from);
      expect(written).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]|[\u{e0000}-\u{e0fff}]/u);
      expect(commandsIn(written)).toEqual([]);
    }),
    runs(50),
  );
});

test("outputs are one line each, and the one of skills is JSON", () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      const from = reportOf(texts);
      const values = outputsOf(from, {});
      for (const value of Object.values(values)) expect(value).not.toMatch(/[\r\n]/);
      const skills = JSON.parse(values.skills) as { path: string }[];
      expect(skills.map(({ path }) => path)).toEqual(from.skills.map(({ path }) => path));
      expect(values.verdict).toBe("fail");
    }),
    runs(40),
  );
});

test("the title of a check holds no text of the pull request", () => {
  fc.assert(
    fc.property(hostileTexts, (texts) => {
      expect(headline(reportOf(texts))).toBe(headline(reportOf(["plain"])));
    }),
    runs(20),
  );
});
