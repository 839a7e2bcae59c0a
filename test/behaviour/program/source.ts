import type { Language, Source } from "../../../src/behaviour/program/program.ts";
import { viewsOf } from "../../../src/views/index.ts";
import { artifactOf } from "../../artifact.ts";

/** A piece of code of a file; `before` stands in front of it. */
export function sourceOf(language: Language, code: string, path: string, before = ""): Source {
  const kind = language === "powershell" ? "powershell" : "javascript";
  const view = viewsOf(artifactOf(before + code, kind, path)).views[0]!;
  const end = before.length + code.length;
  return { language, view, at: { start: before.length, end }, role: before === "" ? "script" : "fence" };
}
