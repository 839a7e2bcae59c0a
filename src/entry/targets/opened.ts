import type { Part } from "../../files/joined.ts";

/** A target whose files can be read. */
export interface Opened {
  readonly part: Part;
  /** What it is, for messages. */
  readonly name: string;
  /** Real path on this machine: targets inside of others are scanned with those. */
  readonly real?: string;
  /** Path among all targets of a single file that is not called SKILL.md and stands for a skill all the same. */
  readonly manifest?: string;
}

/** What stands before the paths of something that is no folder of this machine: its files are inside of it. */
export const insidePrefix = (name: string): string => `${name}!/`;
