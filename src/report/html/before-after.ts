import { type CapabilitySet, capabilityKinds, countCapabilities } from "../../core/capability.ts";
import type { SkillReport } from "../../core/report.ts";
import { capabilityEntry, firstFew, tally, withStatus } from "../words.ts";
import { code, el, escaped, type Html, list, say } from "./markup.ts";

/** Entries of one kind that are named. */
const most = 12;

const row = (name: string, before: Html, after: Html): Html =>
  el("tr", {}, el("th", { scope: "row" }, say(name)), el("td", {}, before), el("td", {}, after));

const findingWords = (found: SkillReport["findings"]): Html =>
  found.length === 0 ? say("none") : say(`${found.length} (${tally(found)})`);

const setList = (set: CapabilitySet): Html =>
  countCapabilities(set) === 0
    ? say("none")
    : (list(
        capabilityKinds
          .filter((kind) => set[kind].length > 0)
          .map((kind) =>
            el(
              "span",
              {},
              say(kind),
              escaped(" "),
              code(
                firstFew(set[kind], most, (entry) => capabilityEntry(kind, entry)),
                700,
              ),
            ),
          ),
      ) ?? say("none"));

/** What the change did to a skill, side by side. Nothing for a skill that it left as it was, or that was not there before. */
export function beforeAfter(skill: SkillReport): Html | undefined {
  const { change, trust, trustBefore, capabilities, previousPath, path, instructions } = skill;
  const isMoved =
    change !== "unchanged" || countCapabilities(capabilities.added) + countCapabilities(capabilities.removed) > 0;
  if (!isMoved || change === "added") return undefined;
  return el(
    "div",
    { class: "part" },
    el("h3", {}, say("Before and after")),
    el(
      "table",
      { class: "change" },
      el(
        "thead",
        {},
        el("tr", {}, el("td", {}), el("th", { scope: "col" }, say("Before")), el("th", { scope: "col" }, say("After"))),
      ),
      el(
        "tbody",
        {},
        previousPath !== undefined && row("Folder", code(previousPath), code(path)),
        row("Trust", say(String(trustBefore ?? "not known")), say(String(trust))),
        row("Findings gone, and new", findingWords(withStatus(skill, "fixed")), findingWords(withStatus(skill, "new"))),
        row("Capabilities gone, and new", setList(capabilities.removed), setList(capabilities.added)),
        row("Instructions gone, and new", say(String(instructions.removed)), say(String(instructions.total))),
      ),
    ),
  );
}
