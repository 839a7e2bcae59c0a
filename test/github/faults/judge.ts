import { isDeepStrictEqual } from "node:util";
import { type Faultless, missingIn, newLines, type Spoilt } from "./matrix.ts";
import { tokens } from "./scenarios.ts";

/** Without an answer of these nothing is known of head or of the policy. */
const reading: ReadonlySet<string> = new Set(["git/get-tree", "git/get-blob", "repos/get-commit", "repos/get-content"]);

/** What a line says that names something that failed. */
const failure =
  /could not|cannot|was not|were not|not known|no check run|no fixes|nothing was|whether|lacks|has not said|did not run|rate limit|failed|names no|do not count|would stop/i;

const stack = /^\s+at .*:\d+:\d+\)?$/m;

/** Longest line about a refusal. */
const longest = 1500;

const isRed = ({ run }: Pick<Spoilt, "run">): boolean => run.failures.length > 0;

/** The colour is that of the faultless run; red and said to be so where head or policy could not be read. */
function colourOf(made: Spoilt, usual: Faultless): string[] {
  const verdict = made.run.outputs["verdict"];
  const isUsual = verdict === usual.run.outputs["verdict"] && isRed(made) === isRed(usual);
  if (isUsual) return [];
  if (made.scenario.publishes) return verdict === "did-not-run" && !isRed(made) ? [] : ["wrong colour of a publisher"];
  const isKnown = verdict === "did-not-run" && isRed(made) && reading.has(made.operation);
  return isKnown ? [] : [`the verdict is ${verdict}, and ${isRed(made) ? "red" : "green"}`];
}

function wordsOf(made: Spoilt, usual: Faultless): string[] {
  const lines = newLines(made.run, usual);
  // To delete what is gone is no failure.
  const isGone = made.operation === "issues/delete-comment" && made.fault.name === "404";
  const isLess = !isGone && missingIn(made.state, usual).length > 0;
  return [
    ...(isLess && !lines.some((line) => failure.test(line)) ? ["nothing says what failed"] : []),
    ...(lines.some((line) => line.length > longest) ? ["a line is too long"] : []),
    ...(stack.test(made.run.text) ? ["a stack trace"] : []),
    ...(Object.keys(tokens).some((token) => made.run.text.includes(token)) ? ["a token"] : []),
    ...(/^::/m.test(lines.join("\n")) ? ["a workflow command"] : []),
    ...(made.run.debug.length > 0 ? [`taken for a bug: ${made.run.debug[0]?.split("\n")[0]}`] : []),
  ];
}

/** Nothing stands twice. A review that GitHub refuses for one of its places is posted in halves. */
function doublesIn({ doubles, fault }: Spoilt): string[] {
  const { reviews, comments, ...others } = doubles;
  const most = Math.max(...Object.values(others), fault.name === "422" ? 0 : reviews);
  return most > 1 || comments > 2 ? [`posted twice: ${JSON.stringify(doubles)}`] : [];
}

function healingOf({ healed }: Spoilt, usual: Faultless): string[] {
  if (!healed) return [];
  const isWhole = isDeepStrictEqual(healed.state, usual.healed) && healed.comments <= 1;
  return isWhole && healed.red === isRed(usual)
    ? []
    : [`not healed: ${missingIn(healed.state, { ...usual, state: usual.healed })} ${healed.comments}`];
}

/** What is wrong with a spoilt run, a line each with the case before it. */
export function complaintsAbout(made: Spoilt, usual: Faultless): string[] {
  const where = `${made.scenario.name}: ${made.operation}, ${made.fault.name} ${made.mode}`;
  const wrong = [
    ...made.violations,
    ...colourOf(made, usual),
    ...wordsOf(made, usual),
    ...doublesIn(made),
    ...healingOf(made, usual),
  ];
  return wrong.map((words) => `${where}: ${words}`);
}
