import { defineRule, type Match, whole } from "../../core/rule.ts";

/** Triggers that strangers can set off while the job has the rights of the repository. */
const open = /\b(?:pull_request_target|issue_comment|issues|workflow_run|discussion|discussion_comment)\b/;

/** An agent that asks nobody and may run anything. */
const unbounded =
  /--dangerously-skip-permissions|--dangerously-bypass-approvals-and-sandbox|bypasspermissions|danger-full-access|--yolo\b|--allow-all-tools|allowed[-_]?tools["'\s:=]{1,6}[^\n]{0,400}?\bbash(?:\(\s?(?:\*|:\*)\s?\)|(?![(\w-]))|allowed_non_write_users["'\s:=]{1,6}\*/i;

const writes = / writes: .*\b(?:everything|contents|actions|packages|deployments)\b/;

export default defineRule({
  id: "over-broad-permissions/agent-workflow",
  title: "Runs an agent on the words of strangers with broad rights",
  severity: "medium",
  confidence: "high",
  why: "Anybody can open a pull request or an issue; what it says reaches an agent that may run commands with the token and secrets of the repository.",
  remediation:
    "Run the agent on `pull_request` with a read-only token, or list the few tools that it may use and let only members start it.",
  references: [
    "https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/",
    "https://github.com/anthropics/claude-code-action/blob/main/docs/security.md",
  ],
  taxonomy: {
    agenticSkills: ["AST03"],
    agenticApplications: ["ASI01", "ASI03"],
    atlas: ["AML.T0051.001", "AML.T0053"],
    cwe: ["CWE-250", "CWE-829"],
  },
  checks: [
    whole(function* ({ directives }): Iterable<Match> {
      for (const { kind, name, value, view, start, end } of directives) {
        if (kind !== "agent-job" || !open.test(name)) continue;
        const isBroad = unbounded.test(value);
        const isTarget = /\bpull_request_target\b/.test(name) && writes.test(value);
        if (!isBroad && !isTarget) continue;
        const severity = isBroad ? "medium" : "low";
        yield {
          view,
          start,
          end,
          severity,
          message: `Runs an agent on ${name.replace(/\s{1,9}/g, ", ")} with broad rights`,
        };
      }
    }),
  ],
  examples: {
    bad: [
      {
        path: ".github/workflows/review.yml",
        text: 'on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: claude -p "Review this" --dangerously-skip-permissions\n',
        line: 6,
      },
      {
        path: ".github/workflows/triage.yml",
        text: 'on:\n  issues:\n    types: [opened]\npermissions: write-all\njobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash,Edit"\n',
        line: 8,
      },
    ],
    good: [
      {
        path: ".github/workflows/review.yml",
        text: 'on: pull_request\npermissions:\n  contents: read\njobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Read,Grep"\n',
      },
      {
        path: ".github/workflows/mention.yml",
        text: 'on: issue_comment\npermissions:\n  contents: read\njobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          claude_args: --allowedTools "Bash(gh pr view:*)"\n',
      },
    ],
  },
});
