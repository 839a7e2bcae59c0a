import { gapReasons } from "../../core/finding.ts";
import { escalatedBy } from "../../core/permissions.ts";
import type { SkillReport } from "../../core/report.ts";
import { arithmetic } from "../arithmetic.ts";
import { firstSentence } from "../reading.ts";
import { stepOf } from "../step.ts";
import { driftWords, instructionWords, kindPrefix, pathWithin, percent, plural, tally, withStatus } from "../words.ts";
import { beforeAfter } from "./before-after.ts";
import { capabilityMap, type MapEntry, type MapGroup, mapGroups, mapWords } from "./capability-map.ts";
import { type PageContext, placeCode } from "./context.ts";
import { findingsOf } from "./finding-entry.ts";
import { all, bounded, code, el, escaped, type Html, list, prose, say } from "./markup.ts";

/** Entries of each list that a page shows. */
const most = 100;

/** The bands that docs/scoring.md names. */
export const bandOf = (trust: number): string =>
  trust >= 90 ? "good" : trust >= 70 ? "fair" : trust >= 40 ? "poor" : "bad";

/** Length of the ring: 2πr of its radius of 26. */
const around = 163.4;

/** Trust as a ring and a number. */
function ring({ trust }: SkillReport): Html {
  const drawn = `${((around * trust) / 100).toFixed(1)} ${around}`;
  const circle = (name: string, more: Readonly<Record<string, string>> = {}): Html =>
    el("circle", { class: name, cx: 32, cy: 32, r: 26, ...more });
  return el(
    "svg",
    { class: `ring ${bandOf(trust)}`, viewBox: "0 0 64 64", role: "img", "aria-label": `Trust ${trust} of 100` },
    circle("track"),
    trust > 0 && circle("value", { "stroke-dasharray": drawn, transform: "rotate(-90 32 32)" }),
    el("text", { x: 32, y: 38, "text-anchor": "middle" }, say(String(trust))),
  );
}

const changeWords: Readonly<Record<SkillReport["change"], string>> = {
  added: "new skill",
  modified: "changed",
  renamed: "renamed",
  unchanged: "",
};

function headOf(skill: SkillReport, context: PageContext): Html {
  const { trust, trustBefore, level, risk, verdict, change, previousPath, coverage } = skill;
  const before = trustBefore === undefined || trustBefore === trust ? "" : ` (before: ${trustBefore})`;
  const changed = context.isCompared ? changeWords[change] : "";
  const from =
    previousPath === undefined ? undefined : all(escaped(" "), say("from"), escaped(" "), code(previousPath));
  const read = `${percent(coverage)} of ${plural(skill.files, "file")} read`;
  return el(
    "header",
    {},
    ring(skill),
    el(
      "div",
      {},
      el("h2", {}, say(skill.name, 120), escaped(" "), el("span", { class: `badge ${verdict}` }, say(verdict))),
      el(
        "p",
        { class: "path" },
        say(kindPrefix(skill)),
        escaped(" "),
        code(skill.path),
        changed !== "" && all(escaped(" "), say(`· ${changed}`)),
        from,
      ),
      el(
        "p",
        { class: "facts" },
        say(`trust ${trust} of 100${before} · level ${level} · risk ${risk} of 100 · ${read}`),
      ),
    ),
  );
}

function reasonsOf({ verdict, reasons }: SkillReport): Html | undefined {
  if (reasons.length === 0) return undefined;
  const words = { fail: "Why it fails", review: "Why a review", pass: "Why" }[verdict];
  return el(
    "div",
    { class: "part" },
    el("h3", {}, say(words)),
    list(bounded(reasons, most, (reason) => say(reason, 600))),
  );
}

/** What to change until it passes. */
function toPassOf(skill: SkillReport, { rules }: PageContext): Html | undefined {
  const { toPass, verdict, trust } = skill;
  if (toPass === undefined || toPass.rules.length + toPass.reasons.length === 0) return undefined;
  const steps = [
    ...bounded(toPass.rules, most, (id) => {
      const rule = rules.get(id);
      const what = rule ? prose(firstSentence(rule.remediation)) : say("Mend what it found.");
      return all(el("b", {}, rule ? prose(rule.title) : code(id)), escaped(": "), what);
    }),
    ...bounded(toPass.reasons, most, (reason) => prose(stepOf(reason))),
  ];
  const goal = verdict === "fail" ? "To pass" : "To pass without a review";
  const change = toPass.trust === trust ? "" : ` (trust ${trust} → ${toPass.trust})`;
  return el("div", { class: "part" }, el("h3", {}, say(`${goal}${change}`)), list(steps, {}, "ol"));
}

function arithmeticOf(skill: SkillReport): Html | undefined {
  const told = arithmetic(
    skill,
    12,
    ({ location }) => `${pathWithin(skill, location.path)}:${location.region.startLine}`,
  );
  const words = told === "" ? "Nothing that was found weighs anything: the trust is 100." : told;
  return el(
    "details",
    { class: "fold" },
    el("summary", {}, say(`Why the trust is ${skill.trust}`)),
    el("p", {}, say(words, 4000)),
  );
}

const standing = ({ isUsed, isDeclared, isNew, isGone }: MapEntry): string =>
  [
    ...(isNew ? ["new since base"] : []),
    isGone
      ? "gone since base"
      : isUsed
        ? isDeclared
          ? "declared and used"
          : "used, not declared"
        : "declared, not seen in use",
  ].join(", ");

function entryLine(skill: SkillReport, entry: MapEntry): Html {
  const use = skill.uses.find(({ kind, entry: name }) => kind === entry.kind && name === entry.entry);
  const where = use && all(escaped(", "), placeCode(skill, use.location));
  return all(
    code(entry.name),
    escaped(" "),
    el("span", { class: entry.isNew ? "is-new" : "facts" }, say(standing(entry)), where),
  );
}

const groupList = (skill: SkillReport, { title, entries }: MapGroup): Html =>
  el("div", {}, el("h4", {}, say(title)), list(bounded(entries, most, (entry) => entryLine(skill, entry))));

/** The picture, and the same as a list with the places of first use. */
function capabilitiesOf(skill: SkillReport, hasPicture: boolean): Html | undefined {
  const groups = mapGroups(skill);
  if (groups.length === 0) return undefined;
  const legend = [
    ["new", "new since base"],
    ["declared", "declared and used"],
    ["used", "used, not declared"],
    ["unused", "declared, not seen in use"],
    ["gone", "gone since base"],
  ].map(([name = "", words = ""]) => el("li", { class: name }, say(words)));
  return el(
    "div",
    { class: "part capabilities" },
    el("h3", {}, say("What it touches"), escaped(" "), el("span", { class: "count" }, say(mapWords(groups)))),
    hasPicture && el("div", { class: "picture" }, capabilityMap(skill, groups)),
    hasPicture && el("ul", { class: "legend", "aria-hidden": "true" }, legend),
    el(
      "details",
      { class: "fold" },
      el("summary", {}, say("The same as a list, with the place of first use")),
      el(
        "div",
        { class: "lists" },
        groups.map((group) => groupList(skill, group)),
      ),
    ),
  );
}

function instructionsOf(skill: SkillReport): Html | undefined {
  const { instructions } = skill;
  if (instructions.total + instructions.removed === 0) return undefined;
  const lines = instructions.added.map(({ text, marked, location }) =>
    all(
      code(text, 400),
      escaped(" "),
      marked && el("span", { class: "is-new" }, say("binds beyond one step")),
      escaped(" "),
      placeCode(skill, location),
    ),
  );
  const left = instructions.total - instructions.added.length;
  return el(
    "div",
    { class: "part" },
    el("h3", {}, say(instructionWords(skill))),
    el(
      "p",
      { class: "facts" },
      say(
        `Sentences to the agent that base has not; ${instructions.removed} went. They are quoted, and order nothing.`,
      ),
    ),
    list([...lines, ...(left > 0 ? [say(`… and ${left} more, of less weight`)] : [])], { class: "quotes" }),
  );
}

function gapsOf({ gaps }: SkillReport): Html | undefined {
  if (gaps.length === 0) return undefined;
  const lines = bounded(gaps, most, ({ path, reason, detail, bytes }) =>
    all(
      code(path),
      escaped(" "),
      say(`${gapReasons[reason] ?? reason}${detail === "" ? "" : `: ${detail}`} (${plural(bytes, "byte")})`, 400),
    ),
  );
  return el("div", { class: "part" }, el("h3", {}, say(`Not looked at: ${plural(gaps.length, "gap")}`)), list(lines));
}

function opinionsOf({ opinions = [] }: SkillReport): Html | undefined {
  if (opinions.length === 0) return undefined;
  const lines = opinions.map(({ tool, total, worst, agrees }) =>
    all(
      el("b", {}, say(tool, 80)),
      escaped(" "),
      say(`${agrees ? "agrees" : "differs"}: ${plural(total, "result")}${worst ? `, the worst ${worst}` : ""}`),
    ),
  );
  return el("div", { class: "part" }, el("h3", {}, say("Second opinions")), list(bounded(lines, most, (line) => line)));
}

/** Permissions that grew, in a skill that base has. */
const escalationOf = (skill: SkillReport): Html | undefined => {
  const grown = skill.change === "added" ? [] : escalatedBy(skill.capabilities);
  return grown.length > 0
    ? el("p", { class: "warning" }, say(`Permissions escalate: ${grown.join(", ")}.`))
    : undefined;
};

/** How it differs from what was approved. */
function driftOf(skill: SkillReport): Html | undefined {
  const words = driftWords(skill);
  if (words.length === 0) return undefined;
  const isProposed = skill.drift?.every(({ proposed }) => proposed) ?? false;
  const heading = isProposed ? "Not approved before: this change brings the approval" : "Not as it was approved";
  return el("div", { class: "part" }, el("h3", {}, say(heading)), list(bounded(words, most, (line) => say(line, 600))));
}

/** What stands folded of a skill that passes. */
const aboutWords = (skill: SkillReport): string => {
  const groups = mapGroups(skill);
  return `About this skill: ${groups.length > 0 ? mapWords(groups) : "it touches nothing"}${skill.gaps.length > 0 ? `, ${plural(skill.gaps.length, "gap")}` : ""}`;
};

/** All about one skill. `shown`: the findings that the page has room for. */
export function skillArticle(
  skill: SkillReport,
  anchor: string,
  shown: SkillReport["findings"],
  hasPicture: boolean,
  context: PageContext,
): Html {
  const counts = (["new", "existing", "fixed", "suppressed"] as const)
    .map((status) => [status, withStatus(skill, status)] as const)
    .filter(([, found]) => found.length > 0)
    .map(
      ([status, found]) =>
        `${found.length} ${status === "new" && !context.isCompared ? "found" : status} (${tally(found)})`,
    );
  const left = skill.findings.length - shown.length;
  const isFolded = context.isMany && skill.verdict === "pass";
  return el(
    "article",
    { class: `skill ${skill.verdict}`, id: anchor, "data-v": skill.verdict },
    headOf(skill, context),
    el(
      isFolded ? "details" : "div",
      { class: isFolded ? "about fold" : "about" },
      isFolded && el("summary", {}, say(aboutWords(skill))),
      escalationOf(skill),
      el("div", { class: "columns" }, reasonsOf(skill), toPassOf(skill, context)),
      driftOf(skill),
      arithmeticOf(skill),
      capabilitiesOf(skill, hasPicture),
      context.isCompared && beforeAfter(skill),
      instructionsOf(skill),
      gapsOf(skill),
      opinionsOf(skill),
    ),
    el(
      "h3",
      { class: "head" },
      say("Findings"),
      escaped(" "),
      el("span", { class: "count" }, say(counts.join(", ") || "none")),
    ),
    findingsOf(skill, shown, context),
    left > 0 &&
      el("p", { class: "more" }, say(`… and ${plural(left, "more finding")}, of less weight, in the JSON report`)),
  );
}
