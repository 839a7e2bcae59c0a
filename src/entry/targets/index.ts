import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import type { FileTree } from "../../core/skill.ts";
import { DiskTree } from "../../files/disk.ts";
import { GitRepository } from "../../files/git.ts";
import { JoinedTree } from "../../files/joined.ts";
import { isBelow } from "../../files/native-path.ts";
import { foldersOf } from "../../selection.ts";
import type { SourcesConfig } from "../../sources/index.ts";
import { tell } from "../output.ts";
import { type Input, openInput, openPath } from "./local.ts";
import { meaningOf } from "./meaning.ts";
import type { Opened } from "./opened.ts";
import { openRef } from "./refs.ts";
import type { Target } from "./target.ts";

/** The machine as a command sees it. */
export interface Machine {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input: Input;
  readonly tell: (line: string) => void;
  /** Only files and commits that lie here: nothing is asked over a network, and nothing read from standard input. */
  readonly isAlone?: boolean;
  /** For tests: where registries are. */
  readonly sources?: SourcesConfig;
}

/** The machine that a command runs on. */
export const thisMachine = (): Machine => ({
  cwd: process.cwd(),
  env: process.env,
  // Opened when it is asked for: that takes longer than to read a small skill.
  get input() {
    return process.stdin;
  },
  tell,
});

/** All that `scan` was pointed at, as one tree. */
export interface Targets {
  readonly tree: FileTree;
  /** Paths of single files that stand for a skill though they are not called SKILL.md. */
  readonly manifests: readonly string[];
  /** Real paths of what lies on this machine. */
  readonly roots: readonly string[];
  /** What was looked at, for messages. */
  readonly names: readonly string[];
  /** Ends what reads the trees. */
  readonly close: () => void;
}

const notHere = ({ kind }: Target): ConfigError =>
  new ConfigError(
    kind === "stdin"
      ? "standard input is not read here"
      : "the target names a remote place, and none is asked from here",
    "Get it first, and give the folder, the file or the git ref.",
  );

/** Opens targets one after the other; the repository once, when it is needed. */
class Opener {
  private readonly machine: Machine;
  private opened: Promise<GitRepository | undefined> | undefined;

  constructor(machine: Machine) {
    this.machine = machine;
  }

  readonly repository = (): Promise<GitRepository | undefined> => {
    this.opened ??= GitRepository.open(this.machine.cwd);
    return this.opened;
  };

  async meaning(text: string): Promise<Target> {
    const { target, remark } = await meaningOf(text, { cwd: this.machine.cwd, repository: this.repository });
    if (remark !== undefined) this.machine.tell(remark);
    return target;
  }

  async open(target: Target): Promise<Opened> {
    const { cwd, env, tell, sources, isAlone } = this.machine;
    if (isAlone && target.kind !== "path" && target.kind !== "git") throw notHere(target);
    switch (target.kind) {
      case "stdin":
        return openInput(this.machine.input, tell);
      case "path":
        return openPath(target.path, cwd, tell);
      case "git":
        return openRef(await this.repository(), target.name);
      case "github":
        return (await import("./github.ts")).openRepository(target, env, tell);
      case "package":
        return (await import("./packages.ts")).openPackage(target, env, tell, sources);
    }
  }

  async close(): Promise<void> {
    (await this.opened?.catch(() => undefined))?.close();
  }
}

/** Whether the tree of a target lists a file or folder: a folder lists all below it but the folders of git. */
const lists = ({ part, real }: Opened, file: string): boolean =>
  part.tree instanceof DiskTree && real !== undefined && isBelow(real, file) && !file.split(path.sep).includes(".git");

/** An archive is opened by itself wherever it lies: in a folder, but in none of its skills, nobody looks into it. */
const isArchive = ({ part, real }: Opened): boolean => real !== undefined && part.prefix.endsWith("!/");

/** Whether all of a target is in another one: the same file, folder or commit, or a folder around it. */
function isIn(one: Opened, other: Opened): boolean {
  if (one.real === undefined || other.real === undefined) return one.name === other.name;
  return one.real === other.real || (!isArchive(one) && lists(other, one.real));
}

/** Targets without those that lie in others; the first of those that are the same stays. */
const withoutInner = (all: readonly Opened[], tell: (line: string) => void): Opened[] =>
  all.filter((one, i) => {
    const outer = all.find((other, j) => {
      if (i === j || !isIn(one, other)) return false;
      return !isIn(other, one) || j < i;
    });
    if (outer) tell(`${one.name} lies in ${outer.name}: it is scanned once`);
    return !outer;
  });

/** The given single files that no skill or configuration among the targets has: each stands for one of its own. */
async function manifestsIn(tree: FileTree, given: readonly Opened[]): Promise<readonly string[]> {
  const files = given.flatMap(({ manifest }) => manifest ?? []);
  if (files.length === 0) return [];
  const { all } = await foldersOf(tree, {});
  const owned = new Set(all.flatMap(({ entries }) => entries.map(({ path: file }) => file)));
  return files.filter((file) => !owned.has(file));
}

/** Paths of one target: of a folder and a commit those that they have themselves. */
function alone({ part, name }: Opened, { kind }: Target): FileTree {
  if (kind === "path" && part.tree instanceof DiskTree) return part.tree;
  return kind === "git" ? new JoinedTree([{ ...part, prefix: "" }], part.tree.name) : new JoinedTree([part], name);
}

/**
 * Opens all that `scan` was pointed at, as one tree in which paths lead to the files: of one folder, or one commit, the paths that it has
 * itself; of several targets folders as they are reached from where the command runs; of what lies inside of something else
 * `<what>!/<path>`. Says on standard error what a name was taken as, and whom it asks. Throws a ConfigError for what is nothing, a
 * DidNotRunError for what cannot be read as a whole. Call `close` when done.
 */
export async function openTargets(operands: readonly string[], machine: Machine): Promise<Targets> {
  const opener = new Opener(machine);
  try {
    const given: Opened[] = [];
    const meanings: Target[] = [];
    for (const text of operands.length > 0 ? operands : ["."]) {
      const target = await opener.meaning(text);
      // Standard input is there once.
      if (target.kind === "stdin" && meanings.some(({ kind }) => kind === "stdin")) continue;
      meanings.push(target);
      given.push(await opener.open(target));
    }
    const kept = withoutInner(given, machine.tell);
    const [first] = given;
    const names = kept.map(({ name }) => name);
    const tree =
      given.length === 1 && first
        ? alone(first, meanings[0]!)
        : new JoinedTree(
            kept.map(({ part }) => part),
            names.join(" "),
          );
    return {
      tree,
      manifests: await manifestsIn(tree, given),
      roots: kept.flatMap(({ real }) => real ?? []),
      names,
      close: () => void opener.close(),
    };
  } catch (error) {
    await opener.close();
    throw error;
  }
}
