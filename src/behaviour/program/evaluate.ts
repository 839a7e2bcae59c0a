import { evaluate } from "./evaluate-expressions.ts";
import { Evaluation, type Parser } from "./evaluate-state.ts";
import { walkBlock } from "./evaluate-statements.ts";
import { finishFunctions } from "./functions.ts";
import type { Linker } from "./link.ts";
import type { Catalogue } from "./model.ts";
import type { Language } from "./program.ts";

/** An interpreter for the programs of one skill. */
export const evaluationOf = (
  linker: Linker,
  parsers: Readonly<Record<Language, Parser>>,
  catalogues: Readonly<Record<Language, Catalogue>>,
): Evaluation =>
  new Evaluation({ value: evaluate, block: walkBlock, finish: finishFunctions }, linker, parsers, catalogues);
