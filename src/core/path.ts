/** Paths as trees have them: POSIX, from the root, which is `.` itself. */

/** Order of two paths or ids by UTF-16 code units: the same on every machine. */
export const comparePaths = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Folder that a path lies in. */
export const folderOf = (path: string): string => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");

/** Last segment of a path. */
export const lastSegment = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** True when a path is a folder or lies below it. */
export const isWithin = (path: string, folder: string): boolean =>
  folder === "." || path === folder || path.startsWith(`${folder}/`);

/** Path within a folder, of what lies below it. */
export const pathBelow = (path: string, folder: string): string =>
  folder === "." ? path : path.slice(folder.length + 1);

/** What stands in a path between a container and its member, as in a JAR URL: `assets/tools.zip!/bin/run`. */
const memberMark = "!/";

/** An absolute target of a link, on any system. */
const absolute = /^(?:[\\/~]|[A-Za-z]:[\\/])/;

/** True when a relative target of a link at `path` leads out of the tree, or out of the container, that the link lies in. */
export function climbsOut(path: string, target: string): boolean {
  const inside = path.slice(path.lastIndexOf(memberMark) + 1).replace(/^\//, "");
  let depth = inside.split("/").length - 1;
  for (const part of target.split("/")) {
    if (part === "..") depth--;
    else if (part !== "." && part !== "") depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** True when a link at `path` with this target leads out of the tree that it lies in. */
export const leadsOut = (path: string, target: string): boolean => absolute.test(target) || climbsOut(path, target);

/** The path of a member of a container. */
export const memberPath = (container: string, member: string): string => `${container}${memberMark}${member}`;

/**
 * The file of the tree that a path means: of a member of a container that container, else the path itself. A folder may end in the same
 * mark, so only what is known to be a container is taken for one.
 */
export function fileOf(path: string, isContainer: (path: string) => boolean): string {
  for (let at = path.indexOf(memberMark); at >= 0; at = path.indexOf(memberMark, at + 1)) {
    if (isContainer(path.slice(0, at))) return path.slice(0, at);
  }
  return path;
}

/** The file of the tree that a path of a skill means: of a member of one of its containers that container. */
export const treeFile = ({ containers = [] }: { readonly containers?: readonly string[] }, path: string): string =>
  fileOf(path, (file) => containers.includes(file));
