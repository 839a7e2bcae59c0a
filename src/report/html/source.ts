import { type Excerpt, type ExcerptLine, placeKey } from "../../core/excerpt.ts";
import type { Finding, FlowStep } from "../../core/finding.ts";
import type { SkillReport } from "../../core/report.ts";
import { htmlLine, htmlLines } from "../escape.ts";
import { plural } from "../words.ts";
import { type PageContext, placeCode } from "./context.ts";
import { all, el, escaped, type Html, say } from "./markup.ts";

/** Bounds of a snippet, and steps of a flow that are shown: the JSON report has the others. */
const max = { snippet: 800, snippetLines: 12, line: 600, steps: 24 };

/** A line behind its number; one of the place is an element of its own. */
const lineOf = ({ number, before, hit, after }: ExcerptLine, width: number): Html => {
  const start = escaped(`${String(number).padStart(width)}  ${htmlLine(before, max.line)}`);
  const rest = escaped(`${htmlLine(after, max.line)}\n`);
  if (hit === "") return all(start, rest);
  return el("span", { class: "hit" }, start, el("mark", {}, escaped(htmlLine(hit, max.line))), rest);
};

/** Lines before the place are text, and those behind it one element: a page of thousands of findings has them all once more. */
function runsOf(lines: readonly ExcerptLine[], width: number): Html {
  const isHit = ({ hit }: ExcerptLine): boolean => hit !== "";
  const behind = lines.findLastIndex(isHit) + 1;
  const rest = behind > 0 ? lines.slice(behind) : [];
  return all(
    lines.slice(0, lines.length - rest.length).map((line) => lineOf(line, width)),
    rest.length > 0 &&
      el(
        "span",
        { class: "rest" },
        rest.map((line) => lineOf(line, width)),
      ),
  );
}

/** Source lines; `onlyHits` leaves out those that are there for the context. */
export function linesOf({ lines, left }: Excerpt, onlyHits: boolean): Html {
  const hits = onlyHits ? lines.filter(({ hit }) => hit !== "") : lines;
  const shown = hits.length > 0 ? hits : lines;
  const width = String(shown.at(-1)?.number ?? "").length;
  const more = left > 0 && say(`… and ${plural(left, "more line")}`);
  return el("pre", { class: "src" }, runsOf(shown, width), more);
}

/** What a finding quotes, where there are no lines of the file. */
export const snippetOf = (text: string, lines = max.snippetLines): Html =>
  el("pre", { class: "src quoted" }, escaped(htmlLines(text, max.snippet, lines)));

/** What stands there: lines of the file with the place marked; what was decoded from it, or a snippet where there are no lines. */
export function sourceOf(finding: Finding, { excerpts }: PageContext): Html {
  const { location, layers, snippet, status } = finding;
  const excerpt = status === "fixed" ? undefined : excerpts?.places.get(placeKey(location));
  const isDecoded = layers.length > 0;
  return all(
    status === "fixed" && el("p", { class: "where" }, say("In base it was:")),
    excerpt && linesOf(excerpt, false),
    excerpt && isDecoded && el("p", { class: "where" }, say(`decoded from ${layers.join(", ")}`)),
    (excerpt === undefined || isDecoded) && snippet.trim() !== "" && snippetOf(snippet),
  );
}

function stepOf(skill: SkillReport, { message, location }: FlowStep, { excerpts }: PageContext): Html {
  const excerpt = excerpts?.places.get(placeKey(location));
  const words = el("p", {}, say(message, 400), escaped(" "), placeCode(skill, location));
  return el("li", {}, words, excerpt && linesOf(excerpt, true));
}

/** The way from source to sink, step by step; nothing where there is none. */
export function flowOf(skill: SkillReport, finding: Finding, context: PageContext): Html | undefined {
  const { flow = [], status } = finding;
  if (flow.length < 2) return undefined;
  const steps = { ...context, ...(status === "fixed" && { excerpts: { places: new Map(), left: 0 } }) };
  const left = flow.length - max.steps;
  return all(
    el("p", { class: "label" }, say("How it comes about")),
    el(
      "ol",
      { class: "flow" },
      flow.slice(0, max.steps).map((step) => stepOf(skill, step, steps)),
    ),
    left > 0 && el("p", { class: "more" }, say(`… and ${plural(left, "more step")} in the JSON report`)),
  );
}
