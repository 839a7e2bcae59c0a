import { ConfigError } from "../../core/errors.ts";
import type { RegistryName } from "../../sources/contracts.ts";

/** A repository on GitHub, and what of it. */
export interface RepositoryTarget {
  readonly kind: "github";
  /** Host of the address that was given; absent: the one that the environment names, else GitHub's own. */
  readonly host?: string;
  readonly owner: string;
  readonly repo: string;
  /** A ref and a folder (empty: all). An address does not tell where one ends, so there may be several: the first that exists is meant. */
  readonly tries: readonly (readonly [ref: string, folder: string])[];
}

/** What `scan` was pointed at. */
export type Target =
  | { readonly kind: "stdin" }
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "git"; readonly name: string }
  | RepositoryTarget
  | { readonly kind: "package"; readonly registry: RegistryName; readonly name: string; readonly version: string };

/** Where it stands how each kind is written, for messages. */
export const whereWritten = "skill-scan scan --help shows what a target may be, docs/targets.md all of them";

/** Owners on GitHub have letters, digits and hyphens, and no more than 39 of them; names of repositories dots and underscores too. */
const repositoryName =
  /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/(?!\.{1,2}(?:[@/]|$))([\w.-]{1,100})(?:@((?:(?!\/\/).)+))?(?:\/\/(.+))?$/s;

const folderName = (text: string): string => text.replace(/^\/+|\/+$/g, "");

/** `owner/repo[@ref][//folder]`; undefined for what is no such name. */
export function repositoryTarget(text: string): RepositoryTarget | undefined {
  const [whole, owner = "", repo = "", ref = "HEAD", folder = ""] = repositoryName.exec(text) ?? [];
  return whole === undefined ? undefined : { kind: "github", owner, repo, tries: [[ref, folderName(folder)]] };
}

/** Segments that a ref in an address may have. */
const maxRefSegments = 5;

/** The ways to divide `<ref>/<folder>`: a ref may have slashes, the shortest is tried first. */
const divisions = (rest: readonly string[]): (readonly [string, string])[] =>
  Array.from({ length: Math.min(rest.length, maxRefSegments) }, (_, n) => [
    rest.slice(0, n + 1).join("/"),
    rest.slice(n + 1).join("/"),
  ]);

/** What an address of a repository's pages shows: of a file the folder that it lies in. Throws a ConfigError for another address. */
export function addressTarget(text: string): Target {
  const bad = (): ConfigError =>
    new ConfigError(
      `${JSON.stringify(text)} is no address of a repository or a folder on GitHub`,
      "Give https://github.com/OWNER/REPO or https://github.com/OWNER/REPO/tree/REF/FOLDER; of other hosts download it and give the file.",
    );
  if (!URL.canParse(text)) throw bad();
  const url = new URL(text);
  if (url.protocol !== "https:" || url.username !== "" || url.port !== "") throw bad();
  let segments: string[];
  try {
    segments = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    throw bad();
  }
  const [owner = "", name = "", kind, ...rest] = segments;
  const target = repositoryTarget(`${owner}/${name.replace(/\.git$/, "")}`);
  if (target?.tries[0]?.[0] !== "HEAD" || rest.some((part) => part === "." || part === "..")) throw bad();
  const host = url.hostname.replace(/^www\./, "");
  if (kind === undefined) return { ...target, host };
  if (kind === "commit" && rest.length === 1) return { ...target, host, tries: [[rest[0]!, ""]] };
  if (kind === "tree" && rest.length > 0) return { ...target, host, tries: divisions(rest) };
  if (kind === "blob" && rest.length > 1) return { ...target, host, tries: divisions(rest.slice(0, -1)) };
  throw bad();
}

/** `name@version`, where the name may begin with `@`. */
function packageOf(registry: RegistryName, text: string): Target {
  const at = text.lastIndexOf("@");
  const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, "latest"];
  return { kind: "package", registry, name, version: version === "" ? "latest" : version };
}

function explicitRepository(text: string): Target {
  if (/^https?:\/\//.test(text)) return addressTarget(text);
  const target = repositoryTarget(text);
  if (target) return target;
  throw new ConfigError(
    `${JSON.stringify(text)} names no repository on GitHub`,
    "Write github:OWNER/REPO, with @REF for a branch, tag or commit and //FOLDER for a folder of it.",
  );
}

const readers: Readonly<Record<string, (text: string) => Target>> = {
  path: (path) => ({ kind: "path", path }),
  git: (name) => ({ kind: "git", name }),
  github: explicitRepository,
  npm: (text) => packageOf("npm", text),
  pypi: (text) => packageOf("pypi", text),
  clawhub: (text) => packageOf("clawhub", text),
  hf: (text) => packageOf("huggingface", text),
};

/** Words that say what a target is. */
export const prefixes: readonly string[] = Object.keys(readers);

/**
 * A target that says itself what it is: `-`, a prefix, an address. Undefined for another one. Throws a ConfigError for a prefix with
 * nothing that fits behind it.
 */
export function explicitTarget(text: string): Target | undefined {
  if (text === "-") return { kind: "stdin" };
  if (/^https?:\/\//i.test(text)) return addressTarget(text);
  const prefix = /^([a-z]+):/.exec(text)?.[1] ?? "";
  if (!Object.hasOwn(readers, prefix)) return undefined;
  const rest = text.slice(prefix.length + 1);
  if (rest === "") throw new ConfigError(`${JSON.stringify(text)} names nothing`, `${whereWritten}.`);
  return readers[prefix]!(rest);
}
