/** Makes the file of a new rule: `npm run new-rule exfiltration/my-rule`. */
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { categories } from "../src/core/rule.ts";

const template = (id: string): string => `import { defineRule, text } from "../../core/rule.ts";
import { instructionZones } from "../../core/view.ts";

export default defineRule({
  id: "${id}",
  title: "FIXME third person, what the skill does, no full stop: Sends the environment to a stranger",
  severity: "medium", // FIXME harm if it is true
  confidence: "medium", // FIXME how sure the pattern is: every step below high takes one off the severity
  why: "FIXME one sentence: why this matters in a skill.",
  remediation: "FIXME one sentence: what the author or the reviewer should do.",
  references: [],
  taxonomy: { agenticSkills: ["FIXME AST01 to AST10"] },
  checks: [
    text({
      anchors: ["fixme a rare lower-case literal that every match contains"],
      pattern: /\\bfixme\\b/, // on lower-cased text; no flags; bounded quantifiers only
      zones: instructionZones,
    }),
  ],
  examples: {
    bad: [{ text: "FIXME the shortest text that is bad\\n", line: 1 }],
    good: [{ text: "FIXME the honest text that looks most like it\\n" }],
  },
});
`;

const id = process.argv[2] ?? "";
const [category = "", name = "", ...more] = id.split("/");
if (!categories.some((known) => known === category) || more.length > 0 || !/^[a-z][a-z0-9-]+$/.test(name)) {
  console.error(`usage: npm run new-rule CATEGORY/kebab-name\ncategories: ${categories.join(", ")}`);
  process.exit(2);
}
const file = path.resolve(import.meta.dirname, "../src/rules", category, `${name}.ts`);
if (existsSync(file)) {
  console.error(`${path.relative(process.cwd(), file)} exists already`);
  process.exit(2);
}
writeFileSync(file, template(id));
console.log(
  `made ${path.relative(process.cwd(), file)}\nnow replace each FIXME, then: npm run gen && npm test -- test/rules.test.ts -t ${id}`,
);
