import { type Excerpt, type ExcerptLine, placeKey } from "../../core/excerpt.ts";
import type { Finding, FlowStep } from "../../core/finding.ts";
import type { SkillReport } from "../../core/report.ts";
import { htmlLine, htmlLines } from "../escape.ts";
import { plural } from "../words.ts";
import { type PageContext, placeCode } from "./context.ts";
import { all, el, escaped, type Html, say } from "./markup.ts";

/** Bounds of a snippet, and steps of a flow that are shown: the JSON report has the others. */
const max = { snippet: 800, snippetLines: 12, line: 600, steps: 24 };

const lineOf = ({ number, before, hit, after }: ExcerptLine): Html => {
  const words = all(
    escaped(htmlLine(before, max.line)),
    hit !== "" && el("mark", {}, escaped(htmlLine(hit, max.line))),
    escaped(htmlLine(after, max.line)),
  );
  return el("span", { class: hit === "" ? "l" : "l hit", "data-n": number }, words, escaped("\n"));
};

/** Source lines; `onlyHits` leaves out those that are there for the context. */
function linesOf({ lines, left }: Excerpt, onlyHits: boolean): Html {
  const shown = onlyHits ? lines.filter(({ hit }) => hit !== "") : lines;
  const more = left > 0 && el("span", { class: "l more" }, say(`… and ${plural(left, "more line")}`));
  return el("pre", { class: "src" }, el("code", {}, (shown.length > 0 ? shown : lines).map(lineOf), more));
}

const snippetOf = (text: string): Html =>
  el("pre", { class: "src" }, el("code", {}, escaped(htmlLines(text, max.snippet, max.snippetLines))));

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
