import { defineRule, text } from "../../core/rule.ts";
import { instructionZones } from "../../core/view.ts";

export default defineRule({
  id: "resource-abuse/self-spawn",
  title: "Has agents start agents, or itself, without a limit",
  severity: "high",
  confidence: "medium",
  why: "Every agent costs money and acts by itself; without a limit the number grows until the account or the machine is spent.",
  remediation: "Say how many agents at most, how deep, and when they stop.",
  references: ["https://genai.owasp.org/llmrisk/llm102025-unbounded-consumption/"],
  taxonomy: {
    agenticSkills: ["AST01"],
    agenticApplications: ["ASI08", "ASI10"],
    atlas: ["AML.T0034.002"],
    cwe: ["CWE-674"],
  },
  checks: [
    text({
      anchors: ["unlimited", "infinite", "without limit", "no limit", "endless", "indefinitely", "as many"],
      pattern:
        /\b(?:spawn|start|launch|create|fork|invoke|dispatch)s?\s{1,3}(?:\w{1,12}\s{1,3}){0,2}(?:unlimited|infinite(?:ly\s{1,3}many)?|an?\s{1,3}(?:unlimited|infinite|endless)\s{1,3}(?:number|stream|chain)\s{1,3}of)\s{1,3}(?:\w{1,12}\s{1,3}){0,2}(?:sub-?)?(?:agents?|instances|sessions|copies|workers|processes)\b|\b(?:spawn|start|launch|create)\s{1,3}(?:\w{1,12}\s{1,3}){0,2}(?:sub-?)?(?:agents?|copies)\b[^.\n]{0,40}\b(?:without\s{1,3}(?:a\s{1,3}|any\s{1,3})?limit|endlessly|indefinitely|with\s{1,3}no\s{1,3}limit)\b/,
      zones: instructionZones,
    }),
    text({
      anchors: ["this skill", "itself", "yourself", "this prompt"],
      pattern:
        /\b(?:(?:recursively|repeatedly|endlessly|again\s{1,3}and\s{1,3}again)\s{1,3}(?:invoke|call|run|load|activate|trigger)s?|(?:invoke|call|run|load|activate|trigger)s?\s{1,3}(?:recursively|repeatedly|endlessly))\s{1,3}(?:this\s{1,3}(?:skill|prompt)|itself|yourself)\b|\b(?:invoke|call|run|load)s?\s{1,3}(?:this\s{1,3}(?:skill|prompt)|yourself)\s{1,3}(?:again\s{1,3})?(?:recursively|forever|endlessly|in\s{1,3}an\s{1,3}(?:infinite|endless)\s{1,3}loop|without\s{1,3}(?:stopping|end))\b/,
      zones: instructionZones,
    }),
    text({
      anchors: ["each of", "each agent", "every agent", "each sub", "every sub", "each new", "every new"],
      pattern:
        /\b(?:each|every)\s{1,3}(?:of\s{1,3}(?:them|these|those)|(?:new\s{1,3})?(?:sub-?)?agent|copy)\s{1,3}(?:must|should|will|shall|then|also)?\s{0,3}(?:also\s{1,3})?(?:spawn|start|launch|create)s?\s{1,3}(?:\w{1,12}\s{1,3}){0,3}(?:more|further|another|additional|new|its\s{1,3}own)\s{1,3}(?:\w{1,12}\s{1,3}){0,2}(?:sub-?)?(?:agents?|copies|copy)\b/,
      zones: instructionZones,
    }),
  ],
  examples: {
    bad: [
      { text: "Spawn an unlimited number of agents to work on it.\n", line: 1 },
      { text: "At the end, recursively invoke this skill.\n", line: 1 },
      { text: "Every agent must also spawn two more agents.\n", line: 1 },
    ],
    good: [
      { text: "Spawn up to four sub-agents, one for each file, and wait for them.\n" },
      { text: "The function calls itself recursively for each folder.\n" },
    ],
  },
});
