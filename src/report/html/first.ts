import { placeKey } from "../../core/excerpt.ts";
import type { Finding } from "../../core/finding.ts";
import type { Report, SkillReport } from "../../core/report.ts";
import { atLeast, compareSeverity } from "../../core/severity.ts";
import { findingAnchor, type PageContext } from "./context.ts";
import { code, el, escaped, type Html, list, say } from "./markup.ts";
import { linesOf, snippetOf } from "./source.ts";

/** Findings that stand on the first screen, lines of each, and steps of a flow. */
const max = { findings: 3, lines: 2, steps: 4 };

/** The worst new findings, one of each rule in each skill. */
function worstOf(skills: readonly SkillReport[]): { skill: SkillReport; finding: Finding }[] {
  const seen = new Set<string>();
  return skills
    .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
    .filter(({ finding: { status, effective } }) => status === "new" && atLeast(effective, "medium"))
    .sort((a, b) => compareSeverity(a.finding.effective, b.finding.effective))
    .filter(({ skill, finding }) => {
      const key = `${finding.ruleId} ${skill.path}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, max.findings);
}

/** The lines of the place itself, or what the finding quotes. */
function evidenceOf({ location, snippet }: Finding, { excerpts }: PageContext): Html | undefined {
  const excerpt = excerpts?.places.get(placeKey(location));
  if (excerpt === undefined) return snippet.trim() === "" ? undefined : snippetOf(snippet, max.lines);
  const hits = excerpt.lines.filter(({ hit }) => hit !== "");
  const lines = (hits.length > 0 ? hits : excerpt.lines).slice(0, max.lines);
  return linesOf({ lines, left: 0 }, false);
}

/** The steps of a flow as one sentence: first what comes in, last what goes out. */
function storyOf({ flow = [] }: Finding): Html | undefined {
  if (flow.length < 2) return undefined;
  const left = flow.length - max.steps;
  const steps = flow.map(({ message }) => message);
  const told = left > 0 ? [...steps.slice(0, max.steps - 1), `… ${left} more …`, steps.at(-1)!] : steps;
  return el("p", { class: "facts" }, say(told.join(" → "), 500));
}

function itemOf(finding: Finding, context: PageContext): Html {
  const { effective, message, location, fingerprint } = finding;
  return el(
    "div",
    {},
    el("span", { class: `chip ${effective}` }, say(effective)),
    escaped(" "),
    el("a", { href: `#${findingAnchor(fingerprint)}` }, say(message, 240)),
    escaped(" "),
    code(`${location.path}:${location.region.startLine}`, 160),
    evidenceOf(finding, context),
    storyOf(finding),
  );
}

/** The evidence to look at first, with its lines: what decides a review or a fail. `skills` are those that the page has. */
export function firstOf(report: Report, skills: readonly SkillReport[], context: PageContext): Html | undefined {
  if (report.verdict === "pass") return undefined;
  const items = worstOf(skills).map(({ finding }) => itemOf(finding, context));
  if (items.length === 0) return undefined;
  return el("div", { class: "first" }, el("h2", {}, say("Look at this first")), list(items, {}, "ol"));
}
