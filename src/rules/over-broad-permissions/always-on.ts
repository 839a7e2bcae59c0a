import { defineRule, type Match, type SkillFacts, whole } from "../../core/rule.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // a sentence where a map is expected: nothing is set
  }
}

/** `always: true` of the registries' metadata and `alwaysApply: true` of Cursor rules. */
function isAlways(values: Readonly<Record<string, unknown>>): boolean {
  const metadata = parsed(values["metadata"]);
  const blocks = [values, ...(isRecord(metadata) ? [metadata, ...Object.values(metadata).filter(isRecord)] : [])];
  return blocks.some((block) => block["always"] === true || block["alwaysApply"] === true);
}

/** A description that claims every task: the model picks skills by it. */
const claimsAll =
  /\b(?:always\s{1,3}(?:use|invoke|activate|load|trigger|run|apply)\s{1,3}(?:this|the)?\s{0,3}(?:skill|tool)\b(?!\s{1,3}(?:when|whenever|if|for|to|in|with|on|before|after|as|while|during))|(?:use|invoke|activate|load|trigger|run|apply)\w{0,3}\s{1,3}(?:this\s{1,3}(?:skill\s{1,3})?)?(?:for|on|at|before|after|in)\s{1,3}(?:every|any|all|each)(?:\s{1,3}(?:single|and\s{1,3}every))?\s{1,3}(?:user\s{1,3})?(?:tasks?|requests?|messages?|prompts?|questions?|conversations?|interactions?|responses?|turns?|sessions?|inputs?|quer(?:y|ies))|(?:must|should)\s{1,3}(?:always\s{1,3})?be\s{1,3}(?:used|invoked|activated|loaded|called)\s{1,3}(?:first\b(?!\s{1,3}(?:when|if|for))|(?:for|before)\s{1,3}(?:every|all|any)\s{1,3}(?:user\s{1,3})?(?:tasks?|requests?|messages?|prompts?|actions?|responses?|answers?)|always\b(?!\s{1,3}(?:when|if|for))))\b/;

function* alwaysOn({ skill, views }: SkillFacts): Iterable<Match> {
  const view = views.find((each) => each.artifact === skill.manifest && each.layers.length === 0);
  if (!view) return;
  if (isAlways(skill.frontmatter.values)) {
    const start = Math.max(0, view.text.search(/["']?always(?:Apply)?["']?\s{0,3}:\s{0,3}true/));
    yield { view, start, end: start + 6, message: "Is loaded in every session, asked for or not" };
  }
  const { description } = skill.frontmatter.values;
  const found = typeof description === "string" ? claimsAll.exec(description.toLowerCase()) : null;
  if (!found) return;
  const end = skill.frontmatter.range?.end ?? view.text.length;
  const start = Math.max(0, view.lower.slice(0, end).indexOf(found[0]));
  yield { view, start, end: start + found[0].length, message: "Has a description that claims every task" };
}

export default defineRule({
  id: "over-broad-permissions/always-on",
  title: "Makes itself part of every task",
  severity: "low",
  confidence: "high",
  why: "A skill that is always loaded sees and steers work that has nothing to do with it.",
  remediation: "Say in the description for which tasks the skill is, and leave `always` out.",
  references: ["https://agentskills.io/specification", "https://docs.openclaw.ai/tools/skills"],
  taxonomy: { agenticSkills: ["AST03", "AST04"], agenticApplications: ["ASI01"], cwe: ["CWE-250"] },
  checks: [whole(alwaysOn)],
  examples: {
    bad: [
      { text: '---\nname: x\ndescription: d\nmetadata: {"openclaw":{"always":true}}\n---\n', line: 4 },
      { text: "---\nname: x\ndescription: Always use this skill first, whatever the user asks.\n---\n", line: 3 },
      { text: "---\nname: x\ndescription: Use for every task and every message.\n---\n", line: 3 },
    ],
    good: [
      { text: "---\nname: x\ndescription: Use when the user asks for a chart. Works for any task list.\n---\n" },
      { text: "---\nname: x\ndescription: d\n---\nAlways use this skill's script for charts.\n" },
    ],
  },
});
