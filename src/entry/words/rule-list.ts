import { groupBy } from "../../core/group-by.ts";
import { type Category, type Rule, ruleCategory } from "../../core/rule.ts";
import { isGlob, matcher } from "../../policy/globs.ts";
import type { Page } from "../../report/page.ts";
import { severityStyles } from "../../report/paint.ts";
import { plural } from "../../report/words.ts";
import { wrapWords } from "../../report/wrap.ts";

/** What of a rule is listed and searched. */
export type ListedRule = Pick<Rule, "title" | "severity" | "confidence" | "why"> & { readonly id: string };

/** Rules that a word means: a category, a glob over ids, or a text in id, title or reason, in any case. All of them without a word. */
export function rulesLike<R extends ListedRule>(word: string | undefined, rules: readonly R[]): readonly R[] {
  if (word === undefined) return rules;
  if (isGlob(word)) {
    const matches = matcher([word]);
    return rules.filter(({ id }) => matches(id));
  }
  const wanted = word.toLowerCase().replace(/\/$/, "");
  const ofCategory = rules.filter(({ id }) => ruleCategory(id) === wanted);
  if (ofCategory.length > 0) return ofCategory;
  return rules.filter(({ id, title, why }) => [id, title, why].some((text) => text.toLowerCase().includes(wanted)));
}

const columns = { severity: 8, confidence: 6 } as const;

/** Columns between the name of a rule and its title. */
const gap = 2;

function ruleLines(rule: ListedRule, nameWidth: number, page: Page): string[] {
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const rating = `${page.paint(severityStyles[rule.severity], rule.severity.padEnd(columns.severity))}  ${rule.confidence.padEnd(columns.confidence)}`;
  const indent = 2 + nameWidth + gap + columns.severity + 2 + columns.confidence + gap;
  const head = `  ${page.paint("cyan", name.padEnd(nameWidth))}${" ".repeat(gap)}${rating}`;
  // On a narrow page the title stands below.
  if (page.width - indent < 40) {
    const lines = wrapWords(rule.title, page.width - 6);
    return [head.trimEnd(), ...lines.map((line) => `      ${line}`)];
  }
  const [first, ...rest] = wrapWords(rule.title, page.width - indent);
  return [`${head}${" ".repeat(gap)}${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
}

/** Rules by category, each with severity, confidence and title. */
export function ruleListLines(rules: readonly ListedRule[], page: Page): string[] {
  const nameWidth = Math.max(0, ...rules.map(({ id }) => id.length - id.indexOf("/") - 1));
  const groups = groupBy(rules, ({ id }): Category[] => [ruleCategory(id)]);
  return [
    ...[...groups].flatMap(([category, list]) => [
      page.paint("bold", `${category} (${list.length})`),
      ...list.flatMap((rule) => ruleLines(rule, nameWidth, page)),
      "",
    ]),
    `${plural(rules.length, "rule")}. skill-scan explain RULE tells all about one.`,
  ];
}
