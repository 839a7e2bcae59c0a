import nodePath, { type PlatformPath } from "node:path";

/** Paths of the machine against paths of trees, which are POSIX on every machine. `system` is given by tests: the rules of another one. */

/** Path of a tree for a file below its root. */
export const treePath = (root: string, file: string, system: PlatformPath = nodePath): string =>
  system.relative(root, file).split(system.sep).join("/");

/** True for what lies below a folder, by its name alone: links are not looked at. */
export function isBelow(folder: string, file: string, system: PlatformPath = nodePath): boolean {
  const relative = system.relative(folder, file);
  // From one drive of Windows to another there is no relative path: the answer is the whole one.
  const leaves = relative === ".." || relative.startsWith(`..${system.sep}`) || system.isAbsolute(relative);
  return relative !== "" && !leaves;
}

/**
 * The file of the machine that a path of a tree means. Throws an Error when that lies outside of the root, or when the machine would read
 * the path as another one: on Windows a backslash divides folders, and a colon names a drive or a second content of a file.
 */
export function nativePath(root: string, path: string, system: PlatformPath = nodePath): string {
  const file = system.resolve(root, path);
  const isItself =
    file === system.resolve(root) || (isBelow(root, file, system) && treePath(root, file, system) === path);
  const isStream = system.sep === "\\" && path.includes(":");
  if (isItself && !isStream) return file;
  throw new Error(`${path} is outside ${root}, or no path on this system`);
}

/** The target of a link as git keeps it: on Windows the machine gives it with backslashes. */
export const linkTarget = (target: string, system: PlatformPath = nodePath): string =>
  system.sep === "\\" ? target.replace(/^\\\\\?\\/, "").replaceAll("\\", "/") : target;
