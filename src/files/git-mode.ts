import type { EntryMode } from "../core/skill.ts";

/** Modes in a tree (git, Documentation/git-fast-import: `M`). */
const modes: Readonly<Record<string, EntryMode>> = {
  "100755": "executable",
  "120000": "symlink",
  "160000": "submodule",
};

/** What a mode of git says, in words; a plain file where it says nothing else. */
export const entryMode = (mode: string): EntryMode => modes[mode] ?? "file";
