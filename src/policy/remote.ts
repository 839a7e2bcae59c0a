import { ConfigError, DidNotRunError } from "../core/errors.ts";

/** A policy file of another repository, at some commit, branch or tag. */
export interface RemoteReference {
  /** `owner/name`. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

/** A policy file of another repository at one commit. */
export interface RemoteFile {
  readonly repository: string;
  readonly path: string;
  readonly sha: string;
}

/** What reads policies of other repositories. Both throw a ConfigError, or a DidNotRunError, that says what to do. */
export interface RemotePolicies {
  /** The commit that a reference means now. Not asked for a full commit id. */
  readonly commit: (reference: RemoteReference) => Promise<string>;
  /** The text of a file; undefined when the commit has no such file. */
  readonly read: (file: RemoteFile) => Promise<string | undefined>;
  /**
   * Whether the commit is in the history of the repository's default branch; undefined where that is not known. GitHub gives the commits of
   * all forks under the name of a repository, so an id alone says nothing of whose it is. Never throws.
   */
  readonly isOwn?: (file: RemoteFile) => Promise<boolean | undefined>;
}

/** Owners and repositories as GitHub lets them be named. */
const form = /^([A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100})\/([^@]+)@(.+)$/;

/** `owner/repo/path/to/file.yml@ref` in its parts; undefined for what is not meant to be one. */
export function remoteReference(text: string): RemoteReference | undefined {
  const [, repository, path, ref] = form.exec(text) ?? [];
  return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}

/** What git forbids in the name of a ref (git-check-ref-format), and what would be another address in a URL. */
const badRef = /\.\.|[\s~^:?*[\]\\\u0000-\u001f\u007f%#]|^[-/]|\/$|\/\/|@\{/;

/** What is wrong with a reference, as the end of a sentence; undefined when nothing is. */
export function referenceProblem({ repository, path, ref }: RemoteReference): string | undefined {
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..") || path.includes("\\")) {
    return "has a path that leads elsewhere";
  }
  if (/\/\.{1,2}$/.test(repository)) return "names no repository";
  if (!/\.ya?ml$/.test(path)) return "must name a file that ends in .yml or .yaml, before the @";
  if (ref.length > 250 || badRef.test(ref)) return "has behind its @ what is no commit, branch or tag";
  return undefined;
}

/** A file as reports name it: `owner/repo/path@sha`. */
export const remoteName = ({ repository, path, sha }: RemoteFile): string => `${repository}/${path}@${sha}`;

/** A text with the commits of such names cut to 12 digits, for lines that people read. */
export const withShortCommits = (text: string): string => text.replace(/(\.ya?ml@[0-9a-f]{12})[0-9a-f]{28,52}/g, "$1");

/** A failure of reading, with the place that asked for it before its words. */
export function placed(at: string, error: unknown): unknown {
  if (error instanceof ConfigError) return new ConfigError(`${at}: ${error.message}`, error.remedy);
  if (error instanceof DidNotRunError)
    return new DidNotRunError(`${at}: ${error.message}`, error.remedy, { cause: error });
  return error;
}
