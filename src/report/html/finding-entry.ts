import type { Finding } from "../../core/finding.ts";
import type { SkillReport } from "../../core/report.ts";
import { type RuleWords, ruleCategory } from "../../core/rule.ts";
import { atLeast } from "../../core/severity.ts";
import { ruleUrl } from "../sarif-rules.ts";
import { firstFew, groupByRule, notesOf, plural, type RuleGroup, sentence } from "../words.ts";
import { findingAnchor, type PageContext, placeCode } from "./context.ts";
import { all, code, el, escaped, type Html, link, prose, say } from "./markup.ts";
import { flowOf, sourceOf } from "./source.ts";

const order = ["new", "existing", "fixed", "suppressed"] as const;

const byStatus = (a: Finding, b: Finding): number => order.indexOf(a.status) - order.indexOf(b.status);

/** How a status reads. */
const statusWords = (finding: Finding, { isCompared }: PageContext): string =>
  finding.status === "new" && !isCompared ? "found" : finding.status;

/** Severity, how sure, and what a reader should know of how it came about. */
function factsOf(finding: Finding): Html {
  const { severity, effective, confidence, onChangedLine } = finding;
  const weighed = effective === severity ? "" : `, which weighs as ${effective}`;
  const notes = notesOf(finding);
  const facts = [
    `${severity} severity, ${confidence} confidence${weighed}`,
    ...(onChangedLine ? ["on a line that the change put in"] : []),
    ...(notes === "" ? [] : [notes]),
  ];
  return el("p", { class: "facts" }, say(facts.join(" · "), 900));
}

function suppressionOf({ suppression: note }: Finding): Html | undefined {
  if (note === undefined) return undefined;
  const approved = note.approved ? `, approved by ${note.approved.by} at ${note.approved.at}` : "";
  const broad = note.broad ? " It is bound to no evidence: whatever the rule finds there is accepted." : "";
  return el(
    "p",
    { class: "accepted" },
    el("b", {}, say("Accepted")),
    escaped(" "),
    say(`by ${note.owner} until ${note.expires}${approved}: ${sentence(note.reason)}${broad}`, 900),
  );
}

function alsoOf({ also = [], seenBy = [] }: Finding): Html | undefined {
  if (also.length + seenBy.length === 0) return undefined;
  const rules = also.slice(0, 12).map(({ ruleId }) => all(escaped(" "), code(ruleId)));
  const others = seenBy.length > 0 ? say(`${also.length > 0 ? "and " : ""}${firstFew(seenBy, 6)}`, 400) : undefined;
  return el("p", { class: "facts" }, say("Also seen by"), rules, others && all(escaped(" "), others));
}

/** One finding, folded: what and where stand in its first line. */
function entryOf(skill: SkillReport, finding: Finding, context: PageContext): Html {
  const { effective, status, message, location, fingerprint } = finding;
  const anchor = context.anchor(findingAnchor(fingerprint));
  const isOpen = context.isShort && status === "new" && atLeast(effective, "medium");
  return el(
    "details",
    { class: `f ${status}`, id: anchor, "data-s": effective, "data-t": status, open: isOpen },
    el(
      "summary",
      {},
      el("span", { class: `chip ${effective}` }, say(effective)),
      escaped(" "),
      el("span", { class: `status ${status}` }, say(statusWords(finding, context))),
      escaped(" "),
      say(message, 400),
      escaped(" "),
      placeCode(skill, location),
    ),
    factsOf(finding),
    suppressionOf(finding),
    sourceOf(finding, context),
    flowOf(skill, finding, context),
    alsoOf(finding),
    el(
      "p",
      { class: "links" },
      el("a", { class: "copy", href: `#${anchor}` }, say("Copy link")),
      escaped(" "),
      say(fingerprint, 64),
    ),
  );
}

const taxonomyOf = ({ taxonomy }: Pick<RuleWords, "taxonomy">): readonly string[] => [
  ...(taxonomy.agenticSkills ?? []),
  ...(taxonomy.agenticApplications ?? []),
  ...(taxonomy.atlas ?? []),
  ...(taxonomy.cwe ?? []),
];

/** The rule by its id, with a link where it has a page. */
function ruleName(ruleId: string, { rulesUrl, documented }: PageContext): Html {
  const name = code(ruleId);
  return rulesUrl === undefined || !documented.has(ruleId) ? name : link(ruleUrl(rulesUrl, ruleId), name);
}

/** Where a rule has its knowledge from. */
function referencesOf({ references }: RuleWords): Html | undefined {
  if (references.length === 0) return undefined;
  const links = references.map((address, i) =>
    all(escaped(i > 0 ? " · " : " "), link(address, say(address.replace(/^https:\/\//, ""), 200))),
  );
  return el("p", { class: "facts" }, say("References:"), links);
}

/** What a rule says whatever it found: said once for all its findings in a skill. */
const wordsOf = (rule: RuleWords): Html =>
  all(
    el("p", {}, el("b", {}, say("Why it matters.")), escaped(" "), prose(rule.why)),
    el("p", {}, el("b", {}, say("What to do.")), escaped(" "), prose(rule.remediation)),
  );

function groupOf(skill: SkillReport, group: RuleGroup, context: PageContext): Html {
  const rule = context.rules.get(group.ruleId);
  const known = taxonomyOf(rule ?? { taxonomy: {} });
  const taxonomy = known.length > 0 && all(escaped(" "), say(`· ${known.join(", ")}`));
  const count = plural(group.findings.length, "finding");
  return el(
    "section",
    { class: "rule", "data-c": ruleCategory(group.ruleId) },
    el(
      "h4",
      {},
      rule ? prose(rule.title) : code(group.ruleId),
      escaped(" "),
      el("span", { class: "count" }, say(count)),
    ),
    el("p", { class: "facts" }, ruleName(group.ruleId, context), taxonomy),
    rule && wordsOf(rule),
    group.findings.toSorted(byStatus).map((finding) => entryOf(skill, finding, context)),
    rule && referencesOf(rule),
  );
}

/** Findings of a skill by rule: those with something new first, then the worst. */
export function findingsOf(skill: SkillReport, findings: readonly Finding[], context: PageContext): Html | undefined {
  if (findings.length === 0) return undefined;
  const rankOf = ({ findings: list }: RuleGroup): number =>
    Math.min(...list.map(({ status }) => order.indexOf(status)));
  const groups = groupByRule(findings).map((group) => ({ group, rank: rankOf(group) }));
  const ordered = groups.sort((a, b) => a.rank - b.rank).map(({ group }) => groupOf(skill, group, context));
  return el("div", { class: "findings" }, ordered);
}
