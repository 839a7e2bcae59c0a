import { lastSegment } from "../../core/path.ts";
import type { View } from "../../core/view.ts";
import { bitsOf, ClueReader, type Clues } from "./gate-clues.ts";
import { powershellWords, shellWords } from "./gate-words.data.ts";
import { codeOf, type Language, type Source } from "./program.ts";

/** Any of these is reason enough to follow a program. */
const opening = bitsOf("network", "runs", "secret", "decodes", "acts", "hides");
/** What a module may hold that matters to those who import it. */
const carrying = opening | bitsOf("environment", "private", "address");
const guarded = bitsOf("secret", "environment", "private", "decodes");
const outside = bitsOf("network", "runs");
const network = bitsOf("network");
const runs = bitsOf("runs");
const kept = bitsOf("environment", "private", "address");
const writes = bitsOf("writes");

/** Names of scripts beyond which it is cheaper to parse than to look for all of them. */
const maxNames = 200;

/** Modules that one program imports, and they in turn, which are looked at. */
const maxReach = 60;

/** What a shell needs to hand more than constants to a script, or a constant that matters to one. */
const passing = /[$|<`]|:\/\/|[~/]\./;

/** A variable that is set to data or an address, which what follows in the same document may use. */
const assignment = /(?:^|[;&(]|\bexport\s)[ \t]{0,20}\$?[a-z_]\w{0,60}[ \t]{0,4}=[^\n]{0,200}(?:[$`]|:\/\/)/m;

const imports: Readonly<Partial<Record<Language, RegExp>>> = {
  python:
    /^[ \t]*(?:from[ \t]{1,8}\.{0,5}([\w.]{1,120})?[ \t]{1,8}import[ \t(]{1,8}([\w, \t]{1,200})|import[ \t]{1,8}([\w., \t]{1,200}))/gm,
  javascript: /(?:\bfrom|\bimport|\brequire)\s{0,4}\(?\s{0,4}["'`](\.{1,2}\/[^"'`\n]{1,200})["'`]/g,
};

/** What is known of one source before it is parsed. */
interface Known {
  readonly source: Source;
  readonly clues: Clues;
  /** Last part of the path without its ending, lower-case, as modules are called. */
  readonly stem: string;
  /** The same with its ending. */
  readonly name: string;
}

/** Names of modules that a script imports, without folders and endings, lower-case. */
function importedBy({ source: { language }, source }: Known): string[] {
  const pattern = imports[language];
  if (!pattern) return [];
  return Array.from(codeOf(source).toLowerCase().matchAll(pattern), (found) =>
    found
      .slice(1)
      .flatMap((names) => names?.split(/[\s,]+/) ?? [])
      .flatMap((name) => (language === "python" ? name.split(".") : [stemOf(lastSegment(name))])),
  ).flat();
}

const stemOf = (name: string): string => name.replace(/\.\w{1,4}$/, "");

/**
 * Tells which programs of a skill can matter, by the words in them, so that the others need no parser: a flow needs something that gives
 * data and something that takes it, and most code only prints and computes. What hides its words (computed names, escapes) matters always.
 */
export class Gate {
  private readonly opened = new Set<Source>();
  private readonly carried = new Set<Source>();
  private readonly started = new Set<Source>();

  constructor(all: readonly Source[]) {
    const reader = new ClueReader();
    const known = all.map((source) => knownOf(source, reader));
    const inSkill = unionOf(known);
    for (const { source, clues } of known) {
      if ((clues & carrying) !== 0) this.carried.add(source);
      if ((clues & (opening | bitsOf("environment"))) !== 0) this.started.add(source);
    }
    const scripts = known.filter(({ source }) => source.role === "script");
    const reach = reachOf(scripts);
    const inDocument = documentsOf(known);
    for (const each of known) {
      const modules = reach(each);
      const around = unionOf(modules) | (each.source.role === "script" ? 0 : inDocument(each.source));
      if (isOpened(each, around, inSkill) || connects(modules)) this.opened.add(each.source);
    }
    this.openCallers(known, scripts);
  }

  /** True of a program that is followed from its beginning. */
  opens = (source: Source): boolean => this.opened.has(source);

  /** True of a program that is worth a parser when another one imports or starts it. */
  carries = (source: Source): boolean => this.carried.has(source) || this.opened.has(source);

  /** True of a program of which it matters that another one starts it. */
  starts = (source: Source): boolean => this.started.has(source) || this.opened.has(source);

  /** Opens what hands data to a script that matters. */
  private openCallers(known: readonly Known[], scripts: readonly Known[]): void {
    const names = [...new Set(scripts.filter(({ source }) => this.starts(source)).map(({ name }) => name))];
    for (const { source, name: own, clues } of known) {
      if (this.opened.has(source)) continue;
      const isShell = source.language === "shell" || source.language === "powershell";
      if (!isShell && (clues & outside) === 0) continue;
      const text = codeOf(source).toLowerCase();
      if (!passing.test(text)) continue;
      if (names.length > maxNames || names.some((name) => name !== own && text.includes(name))) this.opened.add(source);
    }
  }
}

function knownOf(source: Source, reader: ClueReader): Known {
  const { language, view, at } = source;
  const name = lastSegment(view.artifact.path).toLowerCase();
  const words = language === "shell" ? shellWords : language === "powershell" ? powershellWords : undefined;
  const code = words ? codeOf(source).toLowerCase() : "";
  const told = (words?.test(code) ? outside : 0) | (words && assignment.test(code) ? bitsOf("environment") : 0);
  return { source, clues: told | reader.in(view, language, at), name, stem: stemOf(name) };
}

function isOpened({ clues }: Known, around: Clues, inSkill: Clues): boolean {
  if ((clues & opening) !== 0) return true;
  if ((clues & kept) !== 0 && (around & outside) !== 0) return true;
  return (clues & writes) !== 0 && (clues & bitsOf("environment")) !== 0 && (inSkill & outside) !== 0;
}

/** True when data may go from one of these modules to another one, which only those who import both bring together. */
const connects = (modules: readonly Known[]): boolean =>
  modules.some(({ clues }, i) => {
    const others = unionOf(modules.filter((_, j) => i !== j));
    return ((clues & guarded) !== 0 && (others & outside) !== 0) || ((clues & network) !== 0 && (others & runs) !== 0);
  });

const unionOf = (known: readonly Known[]): Clues => known.reduce((bits, { clues }) => bits | clues, 0);

/** A program and all scripts that it imports. */
function reachOf(scripts: readonly Known[]): (from: Known) => readonly Known[] {
  const byStem = new Map<string, Known[]>();
  for (const each of scripts) {
    for (const stem of stemsOf(each)) byStem.set(stem, [...(byStem.get(stem) ?? []), each]);
  }
  const edges = new Map<Known, readonly Known[]>();
  const edgesOf = (from: Known): readonly Known[] => {
    const found =
      edges.get(from) ??
      (scripts.length === 0 ? [] : [...new Set(importedBy(from).flatMap((name) => byStem.get(name) ?? []))]);
    edges.set(from, found);
    return found;
  };
  return (from) => {
    const seen = new Set([from]);
    for (const each of seen) if (seen.size < maxReach) for (const next of edgesOf(each)) seen.add(next);
    return [...seen];
  };
}

/** What a script may be imported as: its name, or of `index.js` and `__init__.py` that of its folder. */
function stemsOf({ stem, source }: Known): string[] {
  const folder = source.view.artifact.path.toLowerCase().split("/").at(-2);
  return (stem === "index" || stem === "__init__") && folder !== undefined ? [stem, folder] : [stem];
}

/** Clues of all the fences of one document and language, which share their names. */
function documentsOf(known: readonly Known[]): (source: Source) => Clues {
  const byView = new Map<View, Map<Language, Clues>>();
  for (const { source, clues } of known) {
    const byLanguage = byView.get(source.view) ?? new Map<Language, Clues>();
    byLanguage.set(source.language, (byLanguage.get(source.language) ?? 0) | clues);
    byView.set(source.view, byLanguage);
  }
  return ({ view, language }) => byView.get(view)?.get(language) ?? 0;
}
