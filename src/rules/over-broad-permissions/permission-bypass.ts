import { defineRule, text } from "../../core/rule.ts";

const bypass =
  /--dangerously-skip-permissions\b|--dangerously-bypass-approvals-and-sandbox\b|--allow-dangerously-skip-permissions\b|--permission-mode[=\s]{1,3}["']?bypasspermissions\b|--approval-mode[=\s]{1,3}["']?(?:yolo|full-auto)\b|\b(?:gemini|codex|qwen|cline|cursor-agent|copilot|amp|droid|opencode)\b[^\n]{0,60}\s--(?:yolo|full-auto|dangerously-allow-all|allow-all-tools|skip-permissions-unsafe)\b|\bsandbox_mode\s{0,3}=\s{0,3}["']?danger-full-access\b|--sandbox[=\s]{1,3}["']?danger-full-access\b/;

const anchors = [
  "dangerously",
  "bypasspermissions",
  "--yolo",
  "full-auto",
  "danger-full-access",
  "approval-mode",
  "allow-all-tools",
  "skip-permissions-unsafe",
];

export default defineRule({
  id: "over-broad-permissions/permission-bypass",
  title: "Runs an agent with its permission checks off",
  severity: "medium",
  confidence: "high",
  why: "The agent that is started so may do anything without a question, with whatever text it meets.",
  remediation: "List the tools it may use (`--allowedTools`), or run it in a container that has nothing to lose.",
  references: [
    "https://code.claude.com/docs/en/permission-modes",
    "https://developers.openai.com/codex/agent-approvals-security",
  ],
  taxonomy: {
    agenticSkills: ["AST03"],
    agenticApplications: ["ASI02", "ASI03"],
    atlas: ["AML.T0053"],
    cwe: ["CWE-250"],
  },
  checks: [
    text({ anchors, pattern: bypass, zones: ["code", "data", "comment", "hidden", "decoded"] }),
    text({ anchors, pattern: bypass, zones: ["prose", "heading", "table", "quote", "frontmatter"], severity: "low" }),
    text({
      anchors: ["defaultmode", "autoapprove", "alwaysallow", "exec.approvals", "approvals"],
      pattern:
        /["']defaultmode["']\s{0,3}:\s{0,3}["']bypasspermissions["']|["'](?:autoapprove|alwaysallow)["']\s{0,3}:\s{0,3}(?:\[\s{0,3}["']\*["']|true)|\bexec\.approvals\.set\b|["']?approvals?["']?\s{0,3}[:=]\s{0,3}["'](?:never|off|none|yolo)["']/,
      zones: ["code", "data"],
      message: "Switches the agent's approval questions off in its settings",
    }),
  ],
  examples: {
    bad: [
      { path: "run.sh", text: 'claude -p "$TASK" --dangerously-skip-permissions\n', line: 1 },
      { path: ".claude/settings.json", text: '{"permissions":{"defaultMode":"bypassPermissions"}}\n', line: 1 },
    ],
    good: [
      { path: "run2.sh", text: 'claude -p "$TASK" --allowedTools "Read,Grep"\n' },
      { text: "The mode `plan` asks before each edit.\n" },
    ],
  },
});
