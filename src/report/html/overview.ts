import type { Finding, FindingStatus } from "../../core/finding.ts";
import type { Report, SkillReport } from "../../core/report.ts";
import { severities } from "../../core/severity.ts";
import {
  countKinds,
  headline,
  kindPrefix,
  localCommand,
  nextStep,
  percent,
  plural,
  policyWords,
  tally,
  toolWords,
  withStatus,
} from "../words.ts";
import type { PageContext } from "./context.ts";
import { all, bounded, code, el, escaped, type Html, list, prose, say } from "./markup.ts";
import { bandOf } from "./skill-article.ts";

/** Entries of each list that a page shows. */
const most = 200;

/** Reasons above which the rest of the first screen would be out of sight. */
const mostReasons = 6;

const verdictWords: Readonly<Record<Report["verdict"], string>> = {
  pass: "Pass",
  review: "Needs a review",
  fail: "Fail",
  "no-skills": "No skills",
  "did-not-run": "Did not run",
};

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const fact = (name: string, value: Html): Html => el("div", {}, el("dt", {}, say(name)), el("dd", {}, value));

/** Where the run looked, and by what it judged. */
function factsOf(report: Report, command: string | undefined): Html {
  const { base, head, commit, compared, policy, skills } = report;
  const coverage = Math.min(1, ...skills.map((skill) => skill.coverage));
  const files = skills.reduce((sum, skill) => sum + skill.files, 0);
  const compare =
    base === undefined
      ? say("nothing: all of head is judged")
      : all(code(base), !compared && say(", which could not be scanned"));
  return el(
    "dl",
    { class: "run" },
    fact("Scanned", code(head)),
    fact("Compared with", compare),
    commit !== undefined && commit !== head && fact("Commit", code(commit)),
    fact("Judged by", say(`${policyWords(report).join(", ")} (${policy.source})`, 400)),
    skills.length > 0 &&
      fact(
        "Read",
        say(
          `${skills.length > 1 && coverage < 1 ? "at least " : ""}${percent(coverage)} of ${plural(files, "file")} in ${countKinds(skills)}`,
        ),
      ),
    fact("Tool", say(toolWords(report))),
    fact("The same here", code(command ?? localCommand(report), 400)),
  );
}

/** How many findings there are of each severity and status. */
function tiles(report: Report, { isCompared }: PageContext): Html {
  const found: readonly Finding[] = report.skills.flatMap((skill) => skill.findings);
  const number = (status: FindingStatus): number => found.filter((finding) => finding.status === status).length;
  const fresh = found.filter(({ status }) => status === "new");
  const tile = (name: string, count: number, words: string): Html =>
    el("li", { class: count === 0 ? "none" : name }, el("b", {}, say(String(count))), escaped(" "), say(words));
  return el(
    "ul",
    { class: "tiles" },
    severities
      .filter((severity) => severity !== "info")
      .map((severity) =>
        tile(
          severity,
          fresh.filter(({ effective }) => effective === severity).length,
          `${isCompared ? "new " : ""}${severity}`,
        ),
      ),
    isCompared && tile("existing", number("existing"), "existing"),
    isCompared && tile("fixed", number("fixed"), "fixed"),
    tile("suppressed", number("suppressed"), "suppressed"),
  );
}

function nextOf(report: Report): Html | undefined {
  const step = nextStep(report);
  return step === "" ? undefined : el("p", { class: "next" }, el("b", {}, say("Next:")), escaped(" "), prose(step));
}

/** Verdict, reasons, the next step, what to look at `first`, and what was looked at. */
export function overview(
  report: Report,
  command: string | undefined,
  first: Html | undefined,
  context: PageContext,
): Html {
  const { shard, verdict, reasons } = report;
  const part = shard ? `Part ${shard.index} of ${shard.count}: ` : "";
  return el(
    "section",
    { class: `overview ${verdict}`, id: "summary", "aria-label": "Summary" },
    el("p", { class: `badge ${verdict}` }, say(verdictWords[verdict])),
    el("h1", {}, say(`${part}${upperFirst(headline(report))}`)),
    list(
      [
        ...reasons.slice(0, mostReasons).map((reason) => say(reason, 600)),
        ...(reasons.length > mostReasons
          ? [say(`… and ${plural(reasons.length - mostReasons, "more reason")}: each stands at its skill`)]
          : []),
      ],
      { class: "reasons" },
    ),
    nextOf(report),
    first,
    report.skills.length > 0 && tiles(report, context),
    factsOf(report, command),
  );
}

const rowOf = (skill: SkillReport, anchor: string | undefined): Html => {
  const { verdict, trust, trustBefore = trust, level, findings } = skill;
  const name = all(say(kindPrefix(skill)), escaped(" "), code(skill.path));
  const number = (status: FindingStatus): string => tally(withStatus(skill, status)) || "–";
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, anchor === undefined ? name : el("a", { href: `#${anchor}` }, name)),
    el("td", {}, el("span", { class: `badge ${verdict}` }, say(verdict))),
    el(
      "td",
      {},
      el(
        "span",
        { class: `trust ${bandOf(trust)}` },
        say(trustBefore === trust ? `${trust}` : `${trustBefore} → ${trust}`),
      ),
    ),
    el("td", {}, say(level)),
    el("td", {}, say(number("new"))),
    el("td", {}, say(String(findings.length - withStatus(skill, "new").length))),
  );
};

/** Every skill in a row, with a link to what is said of it. */
export function skillTable(
  skills: readonly SkillReport[],
  anchorOf: ReadonlyMap<SkillReport, string>,
  context: PageContext,
): Html {
  const names = [
    "Skill",
    "Verdict",
    "Trust",
    "Level",
    context.isCompared ? "New findings" : "Findings",
    "Other findings",
  ];
  const shown = skills.slice(0, 5000);
  return el(
    "section",
    { id: "skills", class: "card" },
    el("h2", {}, say("Skills"), escaped(" "), el("span", { class: "count" }, say(countKinds(skills)))),
    el(
      "div",
      { class: "wide-table", tabindex: 0, role: "region", "aria-label": "Table of skills" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            names.map((name) => el("th", { scope: "col" }, say(name))),
          ),
        ),
        el(
          "tbody",
          {},
          shown.map((skill) => rowOf(skill, anchorOf.get(skill))),
        ),
      ),
    ),
    skills.length > shown.length &&
      el("p", { class: "more" }, say(`… and ${skills.length - shown.length} more in the JSON report`)),
  );
}

const section = (id: string, title: string, ...children: readonly (Html | undefined)[]): Html =>
  el("section", { id, class: "card" }, el("h2", {}, say(title)), children);

/** What is to be said of the run. */
export function notices({ notices }: Report): Html | undefined {
  const lines = notices.toSorted((a, b) => Number(a.level !== "warning") - Number(b.level !== "warning"));
  const noticeOf = ({ level, message }: Report["notices"][number]): Html =>
    all(el("b", {}, say(level === "warning" ? "Warning:" : "Note:")), escaped(" "), say(message, 600));
  return lines.length > 0 ? section("notices", "About this run", list(bounded(lines, most, noticeOf))) : undefined;
}

/** What is beside the skills: those that went, and other scanners. */
export function remarks({ removed, opinions = [] }: Report): Html {
  return all(
    removed.length > 0 &&
      section(
        "removed",
        `Removed: ${countKinds(removed)}`,
        list(bounded(removed, most, (skill) => all(say(kindPrefix(skill)), escaped(" "), code(skill.path)))),
      ),
    opinions.length > 0 &&
      section(
        "opinions",
        "Second opinions",
        list(
          bounded(opinions, most, ({ tool, toolVersion, total, outside }) =>
            all(
              el("b", {}, say(`${tool} ${toolVersion ?? ""}`, 120)),
              escaped(" "),
              say(`${plural(total, "result")}, ${outside} of them outside of these skills. They never gate.`),
            ),
          ),
        ),
      ),
  );
}
