import { isPoolThread } from "../threads/role.ts";

/**
 * The module that the threads of a large scan run; in the bundle it is the file that all doors open. Started as a thread it scans what it
 * is sent, else it does nothing by itself.
 */
export const program = new URL(import.meta.url);

if (isPoolThread()) (await import("../threads/serve.ts")).serve();
