import type { Gap, GapReason } from "../../core/finding.ts";
import type { Flow, Operation } from "../../core/operation.ts";
import type { Skill } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";
import { evaluationOf } from "./evaluate.ts";
import type { Evaluation, Parser } from "./evaluate-state.ts";
import { Gate } from "./gate.ts";
import { Linker } from "./link.ts";
import type { Catalogue } from "./model.ts";
import type { Language, Program, Source } from "./program.ts";
import type { Scope } from "./values-scope.ts";

/** What is known of each language. */
export interface Languages {
  readonly parsers: Readonly<Record<Language, Parser>>;
  readonly catalogues: Readonly<Record<Language, Catalogue>>;
}

/** What the code of a skill does. */
export interface ProgramBehaviour {
  readonly operations: readonly Operation[];
  readonly flows: readonly Flow[];
  readonly programs: readonly Program[];
  readonly gaps: readonly Gap[];
}

/** Evaluates each source: fences of one document and language one after the other, as a reader would. */
function evaluateAll(evaluation: Evaluation, sources: readonly Source[]): void {
  const shared = new Map<View, Map<Language, Scope>>();
  for (const source of sources) {
    const program = evaluation.linker.program(source);
    if (source.role !== "fence") {
      evaluation.module(program);
      continue;
    }
    const scopes = shared.get(source.view) ?? new Map<Language, Scope>();
    shared.set(source.view, scopes.set(source.language, evaluation.start(program, scopes.get(source.language))));
  }
}

const gapOf = (path: string, reason: GapReason, detail: string): Gap => ({ path, reason, detail, bytes: 0 });

/** Trouble of a source that is only a limit of ours: nesting, length, number. All else is code that does not parse. */
const limit = /\b(?:nested|only the first|more than)\b/;

/** What was left out, once for each file; of a fence nothing, since it may be a sketch. */
function gapsOf(skill: Skill, evaluation: Evaluation, sources: readonly Source[]): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const { role, view, trouble } of [...sources, ...evaluation.linker.parsed]) {
    if (role !== "script" || trouble === undefined) continue;
    const { fullPath } = view.artifact;
    gaps.set(fullPath, gapOf(fullPath, limit.test(trouble) ? "followed-in-part" : "unparsed", trouble));
  }
  for (const { role, view } of evaluation.cut) {
    const { fullPath } = view.artifact;
    const detail = "so large or tangled that what it does was followed only in part";
    if (role === "script") gaps.set(fullPath, gapOf(fullPath, "followed-in-part", detail));
  }
  const { fullPath } = skill.manifest;
  if (evaluation.facts.full)
    gaps.set(fullPath, gapOf(fullPath, "followed-in-part", "does so much that not all of it is listed"));
  return [...gaps.values()];
}

/** Operations in the order of views and offsets. */
function ordered(operations: readonly Operation[], views: readonly View[]): Operation[] {
  const order = new Map(views.map((view, i) => [view, i]));
  const rank = ({ view }: Operation): number => order.get(view) ?? views.length;
  return operations.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}

/**
 * What the sources of a skill do, and which data go where, across functions and files. Deterministic and bounded by counts; what was
 * too much is a gap.
 */
export function evaluateSkill(
  skill: Skill,
  views: readonly View[],
  sources: readonly Source[],
  { parsers, catalogues }: Languages,
): ProgramBehaviour {
  const gate = new Gate(sources);
  const parse = (source: Source): Program =>
    gate.carries(source) ? parsers[source.language](source) : { ...source, body: [] };
  const linker = new Linker(sources, parse, gate.starts);
  const evaluation = evaluationOf(linker, parsers, catalogues);
  evaluateAll(evaluation, sources.filter(gate.opens));
  evaluation.readAgain();
  return {
    operations: ordered(evaluation.facts.operations, views),
    flows: evaluation.facts.flows,
    programs: linker.parsed,
    gaps: gapsOf(skill, evaluation, sources),
  };
}
