import type { Finding } from "../../core/finding.ts";
import { type Category, ruleCategory } from "../../core/rule.ts";
import { sentence } from "../../report/words.ts";
import { confidenceNumbers, type RatedFinding, type RatedScan, sayGap } from "../rated.ts";
import { belowTitle, ruleOf } from "../rules.ts";

/** The reference's one name that is not ours: `prompt_injection` is, `data_exfiltration` is not. */
const names: Readonly<Partial<Record<Category, string>>> = { exfiltration: "data_exfiltration" };

/** Category of a rule, as findings name it. */
export function categoryOf(ruleId: string): string {
  const category = ruleCategory(ruleId);
  return names[category] ?? category.replaceAll("-", "_");
}

/** Title of a rule. */
export const titleOf = (ruleId: string): string => ruleOf(ruleId)?.title ?? ruleId;

/** What only a look at the whole shows: where data goes, what is used and not declared, whether it fits the purpose. */
const behaviour = /^(?:over-broad-permissions\/undeclared-|impersonation\/purpose-mismatch$)/;

/** 1: words and patterns; 2: behaviour. */
const layerOf = ({ ruleId, flow }: Finding): 1 | 2 => (flow !== undefined || behaviour.test(ruleId) ? 2 : 1);

/** A finding as the reference has it. */
function toldOf(rated: RatedFinding) {
  if (rated.kind === "gap") {
    return {
      category: "unreadable_content",
      severity: rated.severity,
      title: "Part of the skill could not be read",
      description: sayGap(rated.gap),
      lineNumber: 1,
      matchedContent: "",
      confidence: 1,
      layer: 1 as const,
    };
  }
  const { finding, severity } = rated;
  const title = titleOf(finding.ruleId);
  return {
    category: categoryOf(finding.ruleId),
    severity,
    title,
    description: belowTitle(title, [sentence(finding.message), ruleOf(finding.ruleId)?.why ?? ""].join(" ").trim()),
    lineNumber: finding.location.region.startLine,
    matchedContent: finding.snippet,
    confidence: confidenceNumbers[finding.confidence],
    layer: layerOf(finding),
  };
}

/** All findings of a scan, worst first. */
export const findingsOf = ({ findings }: RatedScan) => findings.map(toldOf);

/** What to do, worst first, each once. */
export function recommendationsOf({ findings }: RatedScan): string[] {
  const advice = findings.flatMap((each) => {
    if (each.kind === "gap")
      return each.severity === "info" ? [] : ["Bring everything as plain text, so that it can be read."];
    return ruleOf(each.finding.ruleId)?.remediation ?? [];
  });
  return [...new Set(advice)];
}
