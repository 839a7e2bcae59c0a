import type { Skill } from "../../core/skill.ts";
import type { View } from "../../core/view.ts";
import { evaluateSkill, type Languages, type ProgramBehaviour } from "./evaluate-skill.ts";
import { javascriptApis } from "./javascript.apis.ts";
import { parseJavaScript } from "./javascript.ts";
import { powershellApis } from "./powershell.apis.ts";
import { parsePowerShell } from "./powershell.ts";
import { pythonApis } from "./python.apis.ts";
import { parsePython } from "./python.ts";
import { shellApis } from "./shell.apis.ts";
import { parseShell } from "./shell.ts";
import { sourcesOf } from "./sources.ts";

const languages: Languages = {
  parsers: { python: parsePython, javascript: parseJavaScript, shell: parseShell, powershell: parsePowerShell },
  catalogues: { python: pythonApis, javascript: javascriptApis, shell: shellApis, powershell: powershellApis },
};

/**
 * What the code of a skill does: scripts, fences and commands in all languages, and which data go where. Deterministic and bounded; what
 * was too much, or nested too deeply, is a gap.
 */
export const programBehaviour = (skill: Skill, views: readonly View[]): ProgramBehaviour =>
  evaluateSkill(skill, views, sourcesOf(skill, views), languages);
