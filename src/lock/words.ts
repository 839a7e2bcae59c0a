import { type CapabilityKind, type CapabilitySet, capabilityKinds } from "../core/capability.ts";
import type { Drift } from "../core/drift.ts";
import { oneLine } from "../report/escape.ts";
import { firstFew } from "../report/words.ts";
import type { SkillContent } from "./content.ts";
import { fileLine } from "./file.ts";
import type { LockEntry } from "./schema.ts";

/** Things that one sentence names, and characters of each: they come from the pull request. */
const maxNamed = 5;
const maxEntry = 100;

/** The first of a list on one line, and how many more there are. */
export const named = (list: readonly string[]): string => firstFew(list, maxNamed, (each) => oneLine(each, maxEntry));

/** Of each kind what a skill was approved without where it used none, and what it does with an entry. */
const words: Readonly<Record<CapabilityKind, readonly [without: string, now: string]>> = {
  hosts: ["network", "names"],
  environment: ["reading environment variables", "reads"],
  commands: ["running programs", "runs"],
  packages: ["packages", "installs"],
  tools: ["tools of the agent", "asks for"],
  hooks: ["hooks", "runs without a decision of the model"],
  binaries: ["binaries", "brings"],
  paths: ["files outside itself", "touches"],
};

/** What a skill uses now and did not use when it was approved, one sentence a kind: `approved without network; now names x.example`. */
export function capabilityDrift(approved: LockEntry["capabilities"], used: CapabilitySet): string[] {
  return capabilityKinds.flatMap((kind) => {
    const before = new Set(approved[kind] ?? []);
    const added = used[kind].filter((entry) => !before.has(entry));
    if (added.length === 0) return [];
    const [without, now] = words[kind];
    return before.size === 0
      ? [`approved without ${without}; now ${now} ${named(added)}`]
      : [`now also ${now} ${named(added)}, which was not approved`];
  });
}

/** What an entry says that a skill uses, and it does not. */
export const overclaimed = (approved: LockEntry["capabilities"], used: CapabilitySet): string[] =>
  capabilityKinds.flatMap((kind) => {
    const known = new Set(used[kind]);
    return (approved[kind] ?? []).filter((entry) => !known.has(entry)).map((entry) => `${kind}:${entry}`);
  });

/** Files by what became of them since the approval. */
interface FileChanges {
  readonly changed: string[];
  readonly added: string[];
  readonly removed: string[];
  /** `run.sh was a file and is executable` */
  readonly modes: string[];
}

const modeWords: Readonly<Record<string, string>> = {
  file: "a plain file",
  executable: "executable",
  symlink: "a link",
  submodule: "a submodule",
};

function fileChanges(approved: readonly string[], { files }: SkillContent): FileChanges {
  const before = new Map(approved.map(fileLine).map((file) => [file.path, file]));
  const now = new Set(files.map(({ path }) => path));
  const changes: FileChanges = { changed: [], added: [], removed: [], modes: [] };
  for (const { path, mode, sha256 } of files) {
    const was = before.get(path);
    if (!was) changes.added.push(path);
    else if (was.sha256 !== sha256) changes.changed.push(path);
    if (was && was.mode !== mode)
      changes.modes.push(`${oneLine(path, maxEntry)} was ${modeWords[was.mode]} and is ${modeWords[mode]}`);
  }
  changes.removed.push(...[...before.keys()].filter((path) => !now.has(path)));
  return changes;
}

/** How the bytes of a skill differ from those that were approved; `version` is the one that it has now. Empty where they do not. */
export function contentDrift(entry: LockEntry, content: SkillContent, version: string | undefined): Drift[] {
  if (entry.digest === content.digest) return [];
  const same = entry.version !== undefined && entry.version === version;
  const start = same ? `same version ${oneLine(entry.version!, maxEntry)}, other bytes` : "other bytes than approved";
  if (entry.files === undefined) return [{ kind: "bytes", message: start }];
  const { changed, added, removed, modes } = fileChanges(entry.files, content);
  const parts = [
    ...(changed.length > 0 ? [`changed ${named(changed)}`] : []),
    ...(added.length > 0 ? [`added ${named(added)}`] : []),
    ...(removed.length > 0 ? [`removed ${named(removed)}`] : []),
  ];
  const drifts: Drift[] = modes.length > 0 ? [{ kind: "mode", message: named(modes) }] : [];
  // An entry whose files are those of the skill and whose digest is another one is not true of anything.
  if (parts.length > 0 || modes.length === 0) {
    const what = parts.length > 0 ? parts.join("; ") : "the lock's own list of files does not make its digest";
    drifts.unshift({ kind: "bytes", message: `${start}: ${what}` });
  }
  return drifts;
}
