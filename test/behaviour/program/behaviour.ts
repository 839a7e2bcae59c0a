import { loadParsers } from "../../../src/behaviour/parsers.ts";
import { evaluateSkill, type ProgramBehaviour } from "../../../src/behaviour/program/evaluate-skill.ts";
import { javascriptApis } from "../../../src/behaviour/program/javascript.apis.ts";
import { parseJavaScript } from "../../../src/behaviour/program/javascript.ts";
import { pythonApis } from "../../../src/behaviour/program/python.apis.ts";
import { parsePython } from "../../../src/behaviour/program/python.ts";
import { shellApis } from "../../../src/behaviour/program/shell.apis.ts";
import { parseShell } from "../../../src/behaviour/program/shell.ts";
import { sourcesOf } from "../../../src/behaviour/program/sources.ts";
import type { Place } from "../../../src/core/operation.ts";
import type { ArtifactKind } from "../../../src/core/skill.ts";
import { viewsOf } from "../../../src/views/index.ts";
import { artifactOf } from "../../artifact.ts";

await loadParsers();

const kinds: Readonly<Record<string, ArtifactKind>> = { py: "python", sh: "shell", js: "javascript", md: "markdown" };

const languages = {
  parsers: { python: parsePython, javascript: parseJavaScript, shell: parseShell, powershell: parseShell },
  catalogues: { python: pythonApis, javascript: javascriptApis, shell: shellApis, powershell: {} },
};

/** What the code of a skill does; the first file is its manifest. */
export function behaviourOf(files: Readonly<Record<string, string>>): ProgramBehaviour {
  const artifacts = Object.entries(files).map(([path, text]) =>
    artifactOf(text, kinds[path.slice(path.lastIndexOf(".") + 1)] ?? "text", path),
  );
  const manifest = artifacts[0]!;
  const skill = { path: ".", name: "x", manifest, frontmatter: { values: {}, disagreements: [] }, artifacts };
  const views = artifacts.flatMap((artifact) => viewsOf(artifact).views);
  return evaluateSkill(skill, views, sourcesOf(skill, views), languages);
}

const lineOf = ({ view, start, end }: Place): number => view.locate(start, end).region.startLine;
const where = (place: Place): string => `${place.view.artifact.path}:${lineOf(place)}`;

/** Operations of a Python script in words. */
export const operationsOf = (text: string): string[] =>
  behaviourOf({ "a.py": text }).operations.map(({ kind, object }) => `${kind} ${object}`);

/** Flows of a skill in words: `a.py:1 reads x > a.py:2 sends y`. */
export const flowsOf = (files: Readonly<Record<string, string>>): string[] =>
  behaviourOf(files).flows.map(
    ({ source, sink }) =>
      `${where(source)} ${source.kind} ${source.object} > ${where(sink)} ${sink.kind} ${sink.object}`,
  );

/** Flows of a Python script in words, without places. */
export const pythonFlows = (text: string): string[] =>
  behaviourOf({ "a.py": text }).flows.map(
    ({ source, sink }) => `${source.kind} ${source.object} > ${sink.kind} ${sink.object}`,
  );
