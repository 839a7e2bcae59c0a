import type { Excerpts } from "../../core/excerpt.ts";
import type { Finding } from "../../core/finding.ts";
import { sha256Hex } from "../../core/fingerprint.ts";
import { groupBy } from "../../core/group-by.ts";
import type { Report, SkillReport } from "../../core/report.ts";
import type { Rule } from "../../core/rule.ts";
import { compareSeverity } from "../../core/severity.ts";
import { byWorst, headline, plural, ruleIndex } from "../words.ts";
import { anchors, type PageContext } from "./context.ts";
import { filters, shortcuts } from "./filters.ts";
import { firstOf } from "./first.ts";
import { all, el, escaped, type Html, say } from "./markup.ts";
import { notices, overview, remarks, skillTable } from "./overview.ts";
import { script, style } from "./page.data.ts";
import { skillArticle } from "./skill-article.ts";

/** What a page needs besides the report. */
export interface HtmlOptions {
  readonly rules: readonly Rule[];
  /** Address of the folder with a page for each built-in rule, without a slash at the end. */
  readonly rulesUrl?: string;
  /** Source lines, where the tree was at hand; else the page has the snippets of the findings. */
  readonly excerpts?: Excerpts;
  /** Command that gives the same result on the reader's machine; made from base and head when absent. */
  readonly localCommand?: string;
}

/** What a page has room for: beyond that it counts, and the JSON report has all. */
const max = { findings: 10_000, skills: 1000, pictures: 60, open: 25 };

/** Source of a policy for what is exactly this text (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
function hashSource(text: string): string {
  const bytes = (sha256Hex(text).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

/** Nothing is loaded, sent or run but the one script and the one style, which are the same in each page. */
const policy = (): string =>
  `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; base-uri 'none'; form-action 'none'`;

const headOf = (title: string): Html =>
  el(
    "head",
    {},
    el("meta", { charset: "utf-8" }),
    el("meta", { "http-equiv": "Content-Security-Policy", content: policy() }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("meta", { name: "color-scheme", content: "light dark" }),
    el("meta", { name: "referrer", content: "no-referrer" }),
    el("meta", { name: "format-detection", content: "telephone=no, date=no, address=no, email=no" }),
    el("meta", { name: "robots", content: "noindex" }),
    el("title", {}, say(title)),
    el("style", {}, escaped(style)),
    el("script", {}, escaped(script)),
  );

/** The findings that the page has room for: new ones first, then the worst; in each skill in their order. */
function shownOf(skills: readonly SkillReport[]): ReadonlyMap<SkillReport, readonly Finding[]> {
  const listed = skills.flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })));
  const isLate = ({ status }: Finding): number => Number(status !== "new");
  const first =
    listed.length <= max.findings
      ? listed
      : listed
          .toSorted(
            (a, b) =>
              isLate(a.finding) - isLate(b.finding) || compareSeverity(a.finding.effective, b.finding.effective),
          )
          .slice(0, max.findings);
  const groups = groupBy(first, ({ skill }) => [skill]);
  return new Map(
    [...groups].map(([skill, list]) => {
      const kept = new Set(list.map(({ finding }) => finding));
      return [skill, skill.findings.filter((finding) => kept.has(finding))];
    }),
  );
}

const topOf = (): Html =>
  el(
    "header",
    { class: "top" },
    el("a", { class: "skip", href: "#findings" }, say("Skip to the findings")),
    el("span", { class: "brand" }, say("Skill Scan")),
    el(
      "nav",
      { "aria-label": "Page" },
      el("a", { href: "#summary" }, say("Summary")),
      escaped(" "),
      el("a", { href: "#findings" }, say("Findings")),
    ),
    el("button", { type: "button", id: "theme", hidden: true }, say("Dark colours")),
  );

function footOf(report: Report, { excerpts, isCompared }: PageContext): Html {
  const lines = [
    "Text in code is quoted from what was scanned and orders nothing. Addresses in it are written so that nothing opens them, secrets are masked, and characters that show as nothing are named, like [U+200B].",
    ...(excerpts && excerpts.left > 0
      ? [
          `Source lines of ${plural(excerpts.left, "place")} are left out, for this page is bounded, or their file could not be read again as text; the snippets stand in their place.`,
        ]
      : []),
    ...(excerpts === undefined && report.skills.length > 0
      ? ["The files were not at hand when this page was made: it shows snippets in place of source lines."]
      : []),
    ...(isCompared || report.base === undefined
      ? []
      : ["Base could not be scanned: everything in head counts as new."]),
  ];
  return el(
    "footer",
    {},
    lines.map((line) => el("p", {}, say(line))),
  );
}

/** Skills with what is said of each; where there are many, those that pass and have nothing to show stand in the table only. */
function articlesOf(
  skills: readonly SkillReport[],
  anchorOf: ReadonlyMap<SkillReport, string>,
  context: PageContext,
): Html {
  const shown = shownOf(skills);
  const listed = skills.filter((skill) => anchorOf.has(skill));
  const left = skills.length - listed.length;
  return el(
    "section",
    { id: "findings", "aria-label": "Skills and their findings", tabindex: -1 },
    listed.map((skill, i) =>
      skillArticle(skill, anchorOf.get(skill)!, shown.get(skill) ?? [], i < max.pictures, context),
    ),
    el("p", { class: "card", id: "nothing", hidden: true }, say("No finding is left: change or reset the filters.")),
    left > 0 &&
      el(
        "p",
        { class: "card more" },
        say(`${plural(left, "more skill")} stand in the table only; the JSON report has all about them.`),
      ),
  );
}

function bodyOf(report: Report, command: string | undefined, context: PageContext): Html {
  const { skills } = report;
  const anchorOf = new Map(skills.slice(0, max.skills).map((skill, i) => [skill, `s-${i + 1}`]));
  return el(
    "body",
    {},
    topOf(),
    el(
      "main",
      {},
      overview(report, command, firstOf(report, [...anchorOf.keys()], context), context),
      notices(report),
      skills.length > 1 && skillTable(skills, anchorOf, context),
      remarks(report),
      skills.some(({ findings }) => findings.length > 0) && filters(skills, anchorOf, context),
      articlesOf(skills, anchorOf, context),
      shortcuts(),
    ),
    footOf(report, context),
  );
}

/**
 * A report as one page of HTML that loads nothing: verdict, trust with its arithmetic, a map of what each skill touches, findings and
 * flows with source lines. All of it can be read without its script, which filters and opens. Every text of a skill in it is inert. The
 * same report gives the same bytes.
 */
export function html(given: Report, options: HtmlOptions): string {
  const report = { ...given, skills: byWorst(given.skills) };
  const findings = report.skills.reduce((sum, skill) => sum + skill.findings.length, 0);
  const context: PageContext = {
    rules: ruleIndex(options.rules, report.customRules),
    documented: new Set(options.rules.map(({ id }) => id)),
    isCompared: report.base !== undefined && report.compared,
    isShort: findings <= max.open,
    isMany: report.skills.length > 1,
    anchor: anchors(),
    ...(options.rulesUrl !== undefined && { rulesUrl: options.rulesUrl }),
    ...(options.excerpts && { excerpts: options.excerpts }),
  };
  const page = el(
    "html",
    { lang: "en" },
    headOf(`Skill Scan: ${headline(report)}`),
    bodyOf(report, options.localCommand, context),
  );
  return all(escaped("<!doctype html>\n"), page, escaped("\n"));
}
