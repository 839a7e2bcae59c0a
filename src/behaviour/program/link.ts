import { folderOf, lastSegment } from "../../core/path.ts";
import type { Language, Program, Source } from "./program.ts";

/** Programs of the skill by the path of their script. Parsing is left until one is asked for. */
export class Linker {
  private readonly scripts = new Map<string, Source>();
  private readonly byName = new Map<string, string[]>();
  private readonly programs = new Map<Source, Program>();
  private readonly parse: (source: Source) => Program;
  private readonly starts: (source: Source) => boolean;

  /** `parse` is asked for programs that are imported or evaluated; of the others `starts` tells whether it matters that they are started. */
  constructor(sources: readonly Source[], parse: (source: Source) => Program, starts: (source: Source) => boolean) {
    this.parse = parse;
    this.starts = starts;
    for (const source of sources) {
      const { path } = source.view.artifact;
      if (source.role !== "script" || source.view.layers.length > 0 || this.scripts.has(path)) continue;
      this.scripts.set(path, source);
      const name = lastSegment(path);
      this.byName.set(name, [...(this.byName.get(name) ?? []), path]);
    }
  }

  program(source: Source): Program {
    const known = this.programs.get(source);
    if (known) return known;
    const program = this.parse(source);
    this.programs.set(source, program);
    return program;
  }

  /** Programs that were parsed. */
  get parsed(): readonly Program[] {
    return [...this.programs.values()];
  }

  /** The script of the skill that a word of a command names: `scripts/a.py`, `$DIR/a.py`, `../a.py`. */
  script(word: string, from: Program): Program | undefined {
    const plain = word.replaceAll("\\", "/").replace(/^["']|["']$/g, "");
    const candidates = this.byName.get(lastSegment(plain));
    if (!candidates || !/^[^\s;|&<>]{1,300}$/.test(plain)) return undefined;
    const beside = joined(folderOf(from.view.artifact.path), plain);
    const path =
      candidates.find((each) => each === beside) ??
      candidates.find((each) => plain === each || plain.endsWith(`/${each}`)) ??
      candidates.find((each) => `/${each}`.endsWith(`/${plain.replace(/^(?:\.{1,2}\/)+/, "")}`)) ??
      (/[…${}~]/.test(plain) && candidates.length === 1 ? candidates[0] : undefined);
    const source = path === undefined ? undefined : this.scripts.get(path);
    return source && this.starts(source) ? this.program(source) : undefined;
  }

  /** The script of the skill that an import means: `helpers`, `.lib.net`, `./send.js`. */
  module(name: string, from: Program): Program | undefined {
    const folder = folderOf(from.view.artifact.path);
    return from.language === "python" ? this.pythonModule(name, folder) : this.relative(name, folder, from.language);
  }

  private pythonModule(name: string, folder: string): Program | undefined {
    const dots = /^\.*/.exec(name)![0].length;
    const inner = name.slice(dots).replaceAll(".", "/");
    if (inner === "") return undefined;
    const up = "../".repeat(Math.max(0, dots - 1));
    const bases = dots > 0 ? [joined(folder, up)] : [folder, ".", "scripts", "src", "lib", joined(folder, "..")];
    for (const base of bases) {
      const found = this.at([joined(base, `${inner}.py`), joined(base, `${inner}/__init__.py`)]);
      if (found) return found;
    }
    return undefined;
  }

  private relative(name: string, folder: string, language: Language): Program | undefined {
    if (!name.startsWith(".") && language !== "shell") return undefined;
    const path = joined(folder, name);
    const stem = path.replace(/\.[cm]?js$/, "");
    const endings = [".js", ".ts", ".mjs", ".cjs", ".mts", ".tsx", ".jsx", "/index.js", "/index.ts"];
    return this.at([path, ...endings.flatMap((ending) => [`${path}${ending}`, `${stem}${ending}`])]);
  }

  private at(paths: readonly string[]): Program | undefined {
    const path = paths.find((each) => this.scripts.has(each));
    return path === undefined ? undefined : this.program(this.scripts.get(path)!);
  }
}

/** A relative path seen from a folder, without `.` and `..`. */
function joined(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") || ".";
}
