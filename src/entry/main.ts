/**
 * What the bundle is made of: one copy of everything, for the doors that `scripts/build.ts` writes beside it. Each loads what it needs
 * when it is opened.
 */
import "./program.ts";

/** The door of the action: runs it, with what the runner's environment holds. */
export const action = (): Promise<unknown> => import("./action.ts");

/** The door of the command line: runs the command in `process.argv`. */
export const cli = (): Promise<unknown> => import("./cli.ts");

/** The door of the library. */
export const library = (): Promise<typeof import("./library.ts")> => import("./library.ts");
