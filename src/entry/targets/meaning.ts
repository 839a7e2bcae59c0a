import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { closest, distance } from "fastest-levenshtein";
import { ConfigError } from "../../core/errors.ts";
import type { GitRepository } from "../../files/git.ts";
import { explicitTarget, prefixes, repositoryTarget, type Target, whereWritten } from "./target.ts";

/** Where names are looked up. */
export interface Surroundings {
  readonly cwd: string;
  /** The repository of that folder; asked for only when no path has the name. */
  readonly repository: () => Promise<GitRepository | undefined>;
}

/** A target, and what else it could have been. */
export interface Meaning {
  readonly target: Target;
  readonly remark?: string;
}

/** `./x`, `/x` and `C:\x` can only be paths. */
const looksLikePath = (text: string): boolean => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(text);

/** Nearest `.git` upwards; undefined where there is none. */
function gitFolder(cwd: string): string | undefined {
  for (let folder = path.resolve(cwd); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return path.join(folder, ".git");
    if (path.dirname(folder) === folder) return undefined;
  }
}

/** Where git keeps refs that are no longer files of their own (gitrepository-layout). */
function packedRefs(folder: string): string {
  try {
    return readFileSync(path.join(folder, "packed-refs"), "utf8");
  } catch {
    return "";
  }
}

/**
 * Whether git is to be asked if a name is a ref as well: not for one that is plainly a path alone, for each question costs a program.
 * True where the layout is another one than that of a plain clone.
 */
function couldBeRef(text: string, cwd: string): boolean {
  const folder = gitFolder(cwd);
  if (folder === undefined || looksLikePath(text)) return false;
  const name = text.replace(/:.*$/s, "");
  if (/^[0-9a-f]{4,64}$|HEAD|@|[~^]/.test(name) || !existsSync(path.join(folder, "refs", "heads"))) return true;
  if (existsSync(path.join(folder, "reftable"))) return true;
  const places = ["refs/heads", "refs/tags", "refs/remotes", "refs"].map((place) => `${place}/${name}`);
  const packed = packedRefs(folder);
  return places.some((ref) => existsSync(path.join(folder, ref)) || packed.includes(` ${ref}\n`));
}

/** The commit of a name, alone or before a colon. A name that can be no ref is none. */
async function isRef(repository: GitRepository | undefined, text: string): Promise<boolean> {
  if (!repository || text === "" || text.startsWith("-") || text.includes("\0")) return false;
  if ((await repository.resolve(text)) !== undefined) return true;
  const colon = text.indexOf(":");
  return colon > 0 && (await repository.resolve(text.slice(0, colon))) !== undefined;
}

/** The nearest name beside a path that is not there; undefined where none is near. */
function nearest(text: string, cwd: string): string | undefined {
  const folder = path.dirname(path.resolve(cwd, text));
  if (!existsSync(folder)) return undefined;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return undefined; // what cannot be read has no names to offer
  }
  const wanted = path.basename(text);
  const found = names.length > 0 ? closest(wanted, names) : undefined;
  if (found === undefined || distance(wanted, found) > Math.min(wanted.length - 1, Math.max(2, wanted.length / 3)))
    return undefined;
  return path.join(path.dirname(text), found);
}

/** A prefix that is misspelt, put right; undefined for another text. */
function nearestPrefix(text: string): string | undefined {
  const [, prefix = "", rest = ""] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
  const found = prefix === "" ? "" : closest(prefix, prefixes);
  return found !== "" && distance(prefix, found) <= 2 ? `${found}:${rest}` : undefined;
}

function unknown(text: string, cwd: string): ConfigError {
  const near = nearestPrefix(text) ?? nearest(text, cwd);
  const hint = near === undefined ? "" : `Did you mean ${JSON.stringify(near)}? `;
  const what = looksLikePath(text) ? "there is no file or folder" : "there is no file, folder or git ref";
  return new ConfigError(`${what} ${JSON.stringify(text)}`, `${hint}${whereWritten}.`);
}

/** A name with one slash whose first part is a folder here is a path that is misspelt sooner than a repository of that owner. */
function isMisspelt(text: string, cwd: string): boolean {
  const [owner = ""] = text.split("/", 1);
  return existsSync(path.resolve(cwd, owner));
}

/**
 * What a target means: what it says itself, else a path that exists, else a git ref, else a repository on GitHub. Throws a ConfigError for
 * what is none of these.
 */
export async function meaningOf(text: string, { cwd, repository }: Surroundings): Promise<Meaning> {
  const explicit = explicitTarget(text);
  if (explicit) return { target: explicit };
  if (text !== "" && existsSync(path.resolve(cwd, text))) {
    const isBoth = couldBeRef(text, cwd) && (await isRef(await repository(), text));
    const remark = `${text} is taken as the path; for the git ref of that name write git:${text}`;
    return { target: { kind: "path", path: text }, ...(isBoth && { remark }) };
  }
  if (looksLikePath(text)) throw unknown(text, cwd);
  const remote = repositoryTarget(text);
  if (await isRef(await repository(), text)) {
    const remark = `${text} is taken as the git ref; for the repository on GitHub write github:${text}`;
    return { target: { kind: "git", name: text }, ...(remote && { remark }) };
  }
  if (remote && !isMisspelt(text, cwd)) {
    return {
      target: remote,
      remark: `${text} is taken as the repository on GitHub: there is no such path or git ref here`,
    };
  }
  throw unknown(text, cwd);
}
