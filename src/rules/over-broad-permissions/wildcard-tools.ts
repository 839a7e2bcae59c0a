import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";

/** What a grant of this name hands over; undefined when it is narrow. */
function breadth(tool: string): { readonly message: string; readonly severity: "medium" | "info" } | undefined {
  const name = tool.trim();
  if (/^(?:\*|all|any)$/i.test(name)) return { message: "Grants itself every tool", severity: "medium" };
  if (/^(?:bash|shell|terminal|powershell)\(\s*(?:\*|\*:\*|:\*)?\s*\)$/i.test(name))
    return { message: `Grants itself every command (${name})`, severity: "medium" };
  if (/^mcp__(?:\*|[\w-]+__\*)$|^mcp:\*$/i.test(name))
    return { message: `Grants itself every tool of an MCP server (${name})`, severity: "medium" };
  if (/^(?:bash|shell|terminal|powershell)$/i.test(name))
    return { message: `Grants itself the shell without naming commands (${name})`, severity: "info" };
  if (/^bash\((?:sudo|rm|curl|wget|sh|bash|eval|ssh|chmod|dd)(?::\*|\s\*)\)$/i.test(name))
    return { message: `Grants itself a powerful command with any arguments (${name})`, severity: "info" };
  return undefined;
}

/** Programs that run any code they are given, as the first word of a rule that allows all arguments. */
const anyCode = /^(?:bash|shell)\((?:sudo|rm|curl|wget|sh|bash|zsh|eval|ssh|python3?|node|dd)(?:\s?:?\*)\)$/i;

/** What an allow list of the settings hands over: there the shell without a limit is all commands, for every task. */
function allowed(tool: string): Pick<Match, "message" | "severity"> | undefined {
  const name = tool.trim();
  if (/^(?:\*|all|any)$/i.test(name)) return { message: "Allows every tool without asking", severity: "medium" };
  if (/^(?:bash|shell|powershell)(?:\(\s{0,3}:?\*{1,2}(?::\*)?\s{0,3}\))?$/i.test(name))
    return { message: `Allows every command without asking (${name})`, severity: "medium" };
  if (/^(?:edit|write)\((?:\/\/|~\/)\*{0,2}\)$/i.test(name))
    return { message: `Allows changes to every file of the user (${name})`, severity: "medium" };
  if (anyCode.test(name))
    return { message: `Allows a powerful command with any arguments (${name})`, severity: "info" };
  return undefined;
}

function* inConfiguration({ skill, directives }: SkillFacts): Iterable<Match> {
  for (const { kind, name, value, view, start, end } of directives) {
    if (kind !== "permission" || (name !== "allow" && skill.kind !== "configuration")) continue;
    const found = name === "allow" ? allowed(value) : breadth(value);
    if (found) yield { view, start, end, ...found };
  }
}

function* wildcards({ skill, views, capabilities }: SkillFacts): Iterable<Match> {
  if (skill.kind === "configuration") return;
  const view = views.find((each) => each.artifact === skill.manifest && each.layers.length === 0);
  const end = skill.frontmatter.range?.end ?? 0;
  if (!view) return;
  const head = view.text.slice(0, end);
  const base = Math.max(0, head.search(/^(?:allowed-tools|tools)\s*:/m));
  for (const tool of capabilities.declared.tools) {
    const found = breadth(tool);
    if (!found) continue;
    const at = head.indexOf(tool, base);
    const start = at < 0 ? base : at;
    yield { view, start, end: start + (at < 0 ? 13 : tool.length), ...found };
  }
}

export default defineRule({
  id: "over-broad-permissions/wildcard-tools",
  title: "Grants itself tools without a limit",
  severity: "medium",
  confidence: "high",
  why: "The list `allowed-tools` takes the person's question away: what it lists runs unasked while the skill is in use.",
  remediation: "List the commands that the skill needs: `Bash(git status:*)` instead of `Bash(*)`.",
  references: ["https://code.claude.com/docs/en/skills", "https://agentskills.io/specification"],
  taxonomy: {
    agenticSkills: ["AST03"],
    agenticApplications: ["ASI02", "ASI03"],
    atlas: ["AML.T0053"],
    cwe: ["CWE-250"],
  },
  checks: [whole(wildcards), whole(inConfiguration)],
  examples: {
    bad: [
      {
        path: ".claude/settings.json",
        text: '{\n  // all of it\n  "permissions": { "allow": ["Bash(*)", "Read"] },\n}\n',
        line: 3,
      },
      { text: "---\nname: x\ndescription: d\nallowed-tools: Bash(*), Read\n---\n", line: 4 },
      { text: '---\nname: x\ndescription: d\nallowed-tools: "*"\n---\n', line: 4 },
      { text: "---\nname: x\ndescription: d\nallowed-tools:\n  - Read\n  - mcp__*\n---\n", line: 6 },
    ],
    good: [
      {
        path: ".claude/settings.json",
        text: '{"permissions":{"allow":["Bash(npm run test:*)","Read"],"deny":["Bash(*)"]}}\n',
      },
      { text: "---\nname: x\ndescription: d\nallowed-tools: Read, Grep, Bash(git status:*)\n---\n" },
      { text: "---\nname: x\ndescription: d\n---\nSet `allowed-tools: Bash(*)` only in a sandbox.\n" },
    ],
  },
});
