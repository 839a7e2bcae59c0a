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
