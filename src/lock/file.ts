/** Where the lock of a repository lies. */
export const lockPath = ".github/skill-scan-lock.json";

/** One file as a lock writes it: mode, hash, path within the skill. */
export const filePattern = /^(file|executable|symlink|submodule) ([0-9a-f]{64}) ([\s\S]+)$/;

/** A file of a skill: its mode, the hash of its bytes, and its path within the skill. */
export interface LockedFile {
  readonly mode: string;
  readonly sha256: string;
  readonly path: string;
}

/** One file as a lock writes it. Throws an Error for a line that `parseLock` would not have let in. */
export function fileLine(line: string): LockedFile {
  const match = filePattern.exec(line);
  if (!match) throw new Error("no line of a lock");
  const [, mode = "", sha256 = "", path = ""] = match;
  return { mode, sha256, path };
}
