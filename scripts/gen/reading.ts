import { readFileSync } from "node:fs";
import path from "node:path";
import { type GapReason, gapReasons, steerableGaps } from "../../src/core/finding.ts";
import * as surfaces from "../../src/skills/surfaces.data.ts";
import { encodings } from "../../src/views/encodings.ts";
import { cell, type Generated } from "./generated.ts";

const page = "docs/reading.md";

type Source = (file: string) => string;

function rowsOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

/** The lists of src/skills/surfaces.data.ts with what they are, in the order of the page. */
const surfaceLists: readonly (readonly [words: string, globs: readonly string[]])[] = [
  ["settings, hooks, servers: what runs, or loosens what is asked", surfaces.configurationFiles],
  ["plugin manifests; what they name is followed", surfaces.pluginManifests],
  ["parts of a plugin, from its folder", surfaces.pluginParts],
  ["text that is loaded as instructions", surfaces.instructionFiles],
  ["the same, only in this spelling", surfaces.casedInstructionFiles],
  ["where skills come from", surfaces.provenanceFiles],
  ["what runs by itself or hides changes from a review; only beside something for an agent", surfaces.companionFiles],
  ["workflows that run an agent or install skills", surfaces.workflowFiles],
];

function surfaceTable(): string {
  // The order of main files is nothing to read.
  const told = new Set([surfaces.mainFiles, ...surfaceLists.map(([, globs]) => globs)]);
  const untold = Object.entries(surfaces).filter(([, globs]) => !told.has(globs));
  if (untold.length > 0) throw new Error(`${page} has no row for ${untold[0]![0]}: put it into scripts/gen/reading.ts`);
  return rowsOf(
    ["What", "Files, in any case"],
    surfaceLists.map(([words, globs]) => [words, code(globs)]),
  );
}

/** What a reader of src/skills/containers does, by its name. */
const readerWords: Readonly<Record<string, string>> = {
  readZipFile: "members, comments, bytes between, before and behind them",
  readOffice: "words of each part (comments, hidden slides, headers too), macros, links to templates, files in it",
  readGzip: "what is packed, the header, bytes behind it",
  readTar: "members and links",
  readLocked: "only whether it needs a password: not unpacked",
  readPdf: "text of the pages, links, notes, scripts and actions, files in it",
  readPyc: "names and constants; what it does is not read",
  readImage: "sentences in its text blocks, EXIF and XMP; bytes behind its end",
};

/** A match that must be there: else the table would be silently wrong. */
function found(text: string, pattern: RegExp, what: string): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`${what} is not where scripts/gen/reading.ts looks for it`);
  return match;
}

/** Formats by the function that reads them. */
function readersIn(source: Source): Map<string, string[]> {
  const file = "src/skills/containers/index.ts";
  const table = found(source(file), /const readers\b[^{]*\{\n([\s\S]*?)\n\};/, `the table of readers in ${file}`);
  const readers = new Map<string, string[]>();
  for (const [, format = "", reader = ""] of table.matchAll(/"?(\w+)"?: (\w+),/g)) {
    readers.set(reader, [...(readers.get(reader) ?? []), format]);
  }
  return readers;
}

/** Formats that are told by their content, by kind. */
function formatsIn(source: Source): Map<string, string[]> {
  const formats = new Map<string, string[]>();
  for (const [, format = "", kind = ""] of source("src/skills/magic.ts").matchAll(
    /\["([^"]+)", "(\w+)", "[\da-f]+"/g,
  )) {
    formats.set(kind, [...new Set([...(formats.get(kind) ?? []), format])]);
  }
  return formats;
}

function containerTable(source: Source): string {
  const readers = readersIn(source);
  const opened = Array.from(readers, ([reader, formats]) => {
    const words = readerWords[reader];
    if (words === undefined)
      throw new Error(`${page} has no words for ${reader}: put them into scripts/gen/reading.ts`);
    return [code(formats), words];
  });
  const read = new Set([...readers.values()].flat());
  const closed = Array.from(formatsIn(source), ([kind, formats]): string[] => {
    const rest = formats.filter((format) => !read.has(format));
    return [code(rest), `${kind}: told by its content, not opened`];
  });
  return rowsOf(
    ["Format", "What is read of it"],
    [...opened, ["`.ipynb`", "cells in their language, outputs"], ...closed],
  );
}

/** Names in a set of the source, like `const unmeasured: ReadonlySet<GapReason> = new Set([…])`. */
function setIn(source: Source, file: string, name: string): ReadonlySet<string> {
  const list = found(
    source(file),
    new RegExp(`const ${name}\\b[^=]*= new Set\\(\\[([^\\]]*)\\]`),
    `${name} of ${file}`,
  );
  return new Set(Array.from(list.matchAll(/"([^"]+)"/g), ([, word = ""]) => word));
}

/** Gaps of a file that was read as text: they say so, and have no bytes. */
const readAsText: ReadonlySet<string> = new Set<GapReason>(["unparsed", "followed-in-part", "not-listed"]);

function gapTable(source: Source): string {
  const unmeasured = setIn(source, "src/coverage.ts", "unmeasured");
  const effect = (reason: string): string => {
    if (reason === "not-scanned") return "fails the check, whatever the policy";
    if (reason === "media") return "nothing: it is left out of the count";
    if (readAsText.has(reason)) return "nothing: it is listed";
    const share = unmeasured.has(reason) ? "coverage: its bytes, or an average file" : "coverage: its bytes";
    return (steerableGaps as ReadonlySet<string>).has(reason)
      ? `${share}; a review wherever the policy asks for coverage`
      : share;
  };
  return rowsOf(
    ["Gap", "Means", "What it costs"],
    Object.entries(gapReasons).map(([reason, words]) => [`\`${reason}\``, words, effect(reason)]),
  );
}

type Unit = "bytes" | "" | "ms" | "MB" | "times";

/** Limits of the engine: what, the file under src and the constant or property in it, its unit, and the gap that is left. */
const limits: readonly (readonly [what: string, file: string, constant: string, unit: Unit, gap: GapReason | ""])[] = [
  ["one file", "skills/load.ts", "fileBytes", "bytes", "too-large"],
  ["all files of a skill", "skills/load.ts", "skillBytes", "bytes", "too-large"],
  ["files of a skill", "skills/load.ts", "files", "", "too-many-files"],
  ["configuration files that are read for what they name", "skills/surfaces.ts", "maxReads", "", "too-many-files"],
  ["files in folders that a manifest names", "skills/surfaces.ts", "maxNamedFiles", "", "too-many-files"],
  ["what comes out of the containers of a skill", "skills/containers/contents.ts", "bytes", "bytes", "too-large"],
  ["members of its containers", "skills/containers/contents.ts", "members", "", "too-many-files"],
  ["one member", "skills/containers/contents.ts", "maxMember", "bytes", "too-large"],
  ["growth of a member larger than 256 KiB", "skills/containers/contents.ts", "maxRatio", "times", "too-large"],
  ["containers in one another", "skills/containers/contents.ts", "maxDepth", "", "depth-limit"],
  ["pages of a PDF", "skills/containers/pdf-text.ts", "maxPages", "", "document"],
  ["encodings in one another", "views/index.ts", "maxDepth", "", "depth-limit"],
  ["decoded texts of a skill", "views/budget.ts", "views", "", "depth-limit"],
  ["characters of decoded texts", "views/budget.ts", "characters", "", "depth-limit"],
  ["blocks of Markdown", "views/budget.ts", "blocks", "", "depth-limit"],
  ["characters of a configuration that is parsed", "behaviour/manifests/index.ts", "maxText", "", "depth-limit"],
  ["settings of one configuration", "behaviour/manifests/index.ts", "maxDirectives", "", "depth-limit"],
  ["characters of one piece of code", "behaviour/program/source-text.ts", "maxSource", "", "followed-in-part"],
  ["pieces of code of a skill", "behaviour/program/sources.ts", "maxSources", "", "followed-in-part"],
  ["steps of evaluation, one skill", "behaviour/program/evaluate-state.ts", "maxWork", "", "followed-in-part"],
  ["steps of evaluation, one piece", "behaviour/program/evaluate-state.ts", "maxWorkOfProgram", "", "followed-in-part"],
  ["operations of a skill", "behaviour/program/facts.ts", "maxOperations", "", "followed-in-part"],
  ["flows of a skill", "behaviour/program/facts.ts", "maxFlows", "", "followed-in-part"],
  ["sources that one value may hold: the most guarded are kept", "behaviour/program/values.ts", "maxTraces", "", ""],
  ["characters of a text whose value is followed", "behaviour/program/values.ts", "maxText", "", ""],
  ["sentences that a grammar is tried on", "behaviour/prose/index.ts", "maxTrials", "", "match-limit"],
  ["matches of one rule in a skill", "core/matching.ts", "maxMatches", "", "match-limit"],
  ["time for one skill, in scans on several threads", "entry/scanning/pool.ts", "defaultDeadline", "ms", "not-scanned"],
  ["memory of such a thread", "entry/scanning/pool.ts", "heap", "MB", "not-scanned"],
];

/** The value of a figure as it is written: `8 * 1024 ** 2`, `200_000`. */
function numberOf(expression: string): number {
  const power = (text: string): number => text.split("**").reduceRight((up, base) => Number(base) ** up, 1);
  return expression
    .replaceAll("_", "")
    .split(/(?<!\*)\*(?!\*)/)
    .reduce((product, factor) => product * power(factor), 1);
}

function figureOf(value: number, unit: Unit): string {
  if (unit === "bytes") return value >= 1024 ** 2 ? `${value / 1024 ** 2} MiB` : `${value / 1024} KiB`;
  if (unit === "ms") return `${value / 1000} s`;
  return `${value.toLocaleString("en-US")}${unit === "" ? "" : ` ${unit}`}`;
}

function limitTable(source: Source): string {
  const rows = limits.map(([what, file, constant, unit, gap]) => {
    const pattern = new RegExp(`\\b${constant}(?: =|:) ([\\d_]+(?: \\*{1,2} [\\d_]+)*)\\b`);
    const value = numberOf(found(source(`src/${file}`), pattern, `${constant} of src/${file}`));
    return [what, figureOf(value, unit), `\`${constant}\` of \`${file}\``, gap === "" ? "–" : `\`${gap}\``];
  });
  return rowsOf(["Limit", "Figure", "Constant, under `src/`", "Gap"], rows);
}

const tables: Readonly<Record<string, (source: Source) => string>> = {
  surfaces: surfaceTable,
  containers: containerTable,
  encodings: () => `${encodings.map(({ name }) => name).join(", ")}.`,
  limits: limitTable,
  gaps: gapTable,
};

/**
 * docs/reading.md with its tables made anew from the code: each stands between `<!-- name: generated … -->` and `<!-- end -->`, all else
 * is written by hand. `root` is the root of the repository. Throws when the page lacks a table, or the code what a table tells of.
 */
export function readingPage(root: string): Generated {
  const source: Source = (file) => readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n");
  const filled = Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(?<=<!-- ${name}: generated by npm run gen -->\n)[\\s\\S]*?(?=<!-- end -->)`);
    if (!place.test(text)) throw new Error(`${page} has no place for the table "${name}"`);
    return text.replace(place, () => `\n${table(source)}\n\n`);
  }, source(page));
  return new Map([[page, filled]]);
}
