import type { RuleWords } from "../core/rule.ts";
import type { Offer } from "../offers.ts";
import { codeSpan, markdownText, suggestionBlock } from "./escape.ts";
import { plural } from "./words.ts";

/**
 * The comment that offers an edit: what was found in the rule's own words, never what the skill wrote (D43), and the edit as GitHub
 * applies it. `marker` stands on its first line.
 */
export function suggestionComment({ finding, fix }: Offer, rule: RuleWords | undefined, marker: string): string {
  const found = rule ? `: ${markdownText(rule.title)}` : "";
  return [
    marker,
    `**${finding.effective}** ${codeSpan(finding.ruleId)}${found}.`,
    "",
    `${markdownText(fix.title)}:`,
    "",
    suggestionBlock(fix.lines),
  ].join("\n");
}

/** What stands above the comments of a review. */
export const reviewBody = (marker: string, count: number): string =>
  [
    marker,
    `Skill Scan suggests ${plural(count, "edit")}. With each of them, tried alone, the finding is gone and nothing new is found. ` +
      "Read an edit before you apply it: whether the skill still does its work was not tried.",
  ].join("\n");
