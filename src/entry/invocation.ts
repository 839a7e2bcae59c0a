import type { Settings } from "../settings.ts";

/** What a command gets: its operands and the settings. It returns the exit code. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly settings: Settings;
  /** Text of a flag, for the commands of the server, which have a table of settings of their own. */
  readonly flag?: (name: string) => string | undefined;
  /** The file of the entry: what the threads of a large scan run. Without it one thread does it all. */
  readonly entry?: URL;
}
