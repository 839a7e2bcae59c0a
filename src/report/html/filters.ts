import type { Finding, FindingStatus } from "../../core/finding.ts";
import type { SkillReport } from "../../core/report.ts";
import { ruleCategory } from "../../core/rule.ts";
import { type Severity, severities } from "../../core/severity.ts";
import type { PageContext } from "./context.ts";
import { all, el, escaped, type Html, say } from "./markup.ts";

/** Skills that can be chosen by name; of more of them the text filter finds one. */
const maxChoices = 500;

const choice = (group: string, value: string, words: string, count: number): Html =>
  el(
    "label",
    { class: "toggle" },
    el("input", { type: "checkbox", name: group, value, checked: true }),
    escaped(" "),
    say(words),
    escaped(" "),
    el("span", { class: "count", "data-count": `${group}:${value}` }, say(String(count))),
  );

const option = (value: string, words: string): Html => el("option", { value }, say(words, 90));

const select = (id: string, label: string, options: readonly Html[]): Html =>
  el("label", {}, say(label), escaped(" "), el("select", { id }, option("", "all"), options));

const button = (id: string, words: string): Html => el("button", { type: "button", id }, say(words));

const fieldset = (legend: string, choices: readonly Html[]): Html =>
  el("fieldset", {}, el("legend", {}, say(legend)), choices);

const searchField = (): Html =>
  el(
    "label",
    { class: "search" },
    say("Search"),
    escaped(" "),
    el("input", {
      type: "search",
      id: "search",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: "rule, path, words …",
    }),
  );

/** Severities and statuses that occur, each with its number. */
function toggles(found: readonly Finding[], { isCompared }: PageContext): readonly Html[] {
  const count = (takes: (finding: Finding) => boolean): number => found.filter(takes).length;
  const severityOf = (severity: Severity): Html[] => {
    const number = count(({ effective }) => effective === severity);
    return number > 0 ? [choice("severity", severity, severity, number)] : [];
  };
  const statusOf = (status: FindingStatus): Html[] => {
    const number = count((each) => each.status === status);
    return number > 0 ? [choice("status", status, status === "new" && !isCompared ? "found" : status, number)] : [];
  };
  const statuses = ["new", "existing", "fixed", "suppressed"] as const;
  return [fieldset("Severity", severities.flatMap(severityOf)), fieldset("Status", statuses.flatMap(statusOf))];
}

/** Controls that the script needs: hidden until it runs. `anchorOf` has the skills that stand in the page. */
export function filters(
  skills: readonly SkillReport[],
  anchorOf: ReadonlyMap<SkillReport, string>,
  context: PageContext,
): Html {
  const found = skills.flatMap((skill) => skill.findings);
  const categories = [...new Set(found.map(({ ruleId }) => ruleCategory(ruleId)))].sort();
  const choices = skills.filter((skill) => anchorOf.has(skill) && skill.findings.length > 0).slice(0, maxChoices);
  const skillOptions = choices.map((skill) => option(anchorOf.get(skill)!, skill.path));
  return el(
    "div",
    { class: "filters", id: "filters", role: "search", "aria-label": "Filter the findings", hidden: true },
    searchField(),
    toggles(found, context),
    skillOptions.length > 1 && select("skill", "Skill", skillOptions),
    categories.length > 1 &&
      select(
        "category",
        "Category",
        categories.map((name) => option(name, name)),
      ),
    el(
      "div",
      { class: "buttons" },
      button("open-all", "Expand all"),
      button("close-all", "Collapse all"),
      button("reset", "Reset"),
    ),
    el("p", { id: "shown", role: "status" }),
  );
}

const shortcut = (keys: readonly string[], words: string): Html =>
  all(
    el(
      "dt",
      {},
      keys.map((key) => all(el("kbd", {}, say(key)), escaped(" "))),
    ),
    el("dd", {}, say(words)),
  );

/** What keys do; they can be switched off, since some ways of typing for people press them by accident. */
export const shortcuts = (): Html =>
  el(
    "details",
    { class: "card shortcuts", id: "shortcuts", hidden: true },
    el("summary", {}, say("Keyboard")),
    el(
      "dl",
      {},
      shortcut(["/"], "search"),
      shortcut(["j", "k"], "next and previous finding"),
      shortcut(["Enter"], "open or close the finding"),
      shortcut(["e", "c"], "expand all, collapse all"),
      shortcut(["r"], "reset the filters"),
      shortcut(["t"], "dark or light"),
      shortcut(["?"], "this list"),
    ),
    el(
      "label",
      {},
      el("input", { type: "checkbox", id: "keys", checked: true }),
      escaped(" "),
      say("Single keys are on"),
    ),
  );
