import { isCommitId } from "../core/commit.ts";
import { ConfigError } from "../core/errors.ts";
import type { Notice } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { listOf } from "./body.ts";
import { mergeLayers } from "./merge.ts";
import { quoted } from "./nearest.ts";
import { type PolicyFile, parsePolicy } from "./parse.ts";
import type { CustomFiles, Mode, Policy, PresetName } from "./policy.ts";
import { defaultPreset, modeLayer, presetLayer, presets } from "./presets.ts";
import { placed, type RemoteFile, type RemotePolicies, remoteName, remoteReference } from "./remote.ts";
import type { Layer } from "./trace.ts";

/** Files that stand above each other, at most. */
const maxDepth = 5;

/** Files that are read for one policy, at most. */
const maxFiles = 50;

/** Reads a file of the repository by its path from the root; undefined when there is none. */
export type ReadPolicyFile = (path: string) => Promise<string | undefined>;

/** What a policy is put together from. */
export interface PolicyParts {
  /** Ids that the files may name; any when absent: custom rules are known only when the files are. */
  readonly ruleIds?: readonly string[];
  /** Severities of the rules by id: what a level is milder than. */
  readonly severities?: ReadonlyMap<string, Severity>;
  /** Used when nothing in the chain names one. */
  readonly preset?: PresetName;
  /** Mode of the settings: over that of the files. */
  readonly mode?: Mode;
  /** The organisation's policy as a setting names it, and that setting; else the first one that the file extends is it. */
  readonly organisation?: { readonly value: string; readonly at: string };
  /** What reads files of other repositories. */
  readonly remote?: RemotePolicies;
}

/** Where a policy file lies: in the repository itself, or in another one at a commit. */
type FilePlace = { readonly path: string } | RemoteFile;

const nameOf = (place: FilePlace): string => ("sha" in place ? remoteName(place) : place.path);

/** A layer, and whether it belongs to the organisation's policy. */
interface Found {
  readonly layer: Layer;
  readonly preset?: PresetName;
  readonly organisation: boolean;
}

/** What goes through the whole chain: the layers found so far, the most general first. */
interface Chain {
  readonly readFile: ReadPolicyFile;
  readonly parts: PolicyParts;
  readonly found: Found[];
  readonly files: string[];
  readonly notices: Notice[];
  readonly customFiles: CustomFiles[];
  organisation: string | undefined;
}

const isPreset = (value: string): value is PresetName => Object.hasOwn(presets, value);

/** The path that `relative`, written in the file `from`, means; undefined when it leaves the repository. */
function pathFrom(from: string, relative: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** An entry of `extends`, or of the setting: what it says, and where. */
interface Entry {
  readonly value: string;
  readonly at: string;
}

async function asked<T>(at: string, question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw placed(at, error);
  }
}

const sourcesOf = (at: string, { parts }: Chain): RemotePolicies => {
  if (parts.remote) return parts.remote;
  throw new ConfigError(
    `${at}: policies of other repositories cannot be read here`,
    "Extend a file of this repository.",
  );
};

/** The place of a file in another repository. What is no full commit id is asked for, and a notice says that it can move. */
async function remotePlace({ value, at }: Entry, chain: Chain): Promise<RemoteFile | undefined> {
  const reference = remoteReference(value);
  if (reference === undefined) return undefined;
  const { repository, path, ref } = reference;
  if (isCommitId(ref.toLowerCase())) return { repository, path, sha: ref.toLowerCase() };
  const sha = await asked(at, sourcesOf(at, chain).commit(reference));
  const message = `${at}: ${value} is no full commit id, so it can move: it was read at ${sha}; pin it to that to decide yourself when it changes`;
  if (!chain.notices.some((notice) => notice.message === message)) chain.notices.push({ level: "notice", message });
  return { repository, path, sha };
}

async function placeOf(entry: Entry, above: readonly FilePlace[], chain: Chain): Promise<FilePlace> {
  const remote = entry.value.startsWith(".") ? undefined : await remotePlace(entry, chain);
  if (remote) return remote;
  const from = above.at(-1)!;
  const path = pathFrom(from.path, entry.value);
  if (path !== undefined) return { ...from, path };
  const message = `${entry.at}: ${quoted(entry.value)} leaves the repository`;
  throw new ConfigError(message, "Extend a file of this repository.");
}

/** A warning for a pinned commit that is not of the default branch: it may be a fork's, which anybody can make. */
async function noteStranger(place: RemoteFile, { value, at }: Entry, chain: Chain): Promise<void> {
  const isPinned = value.toLowerCase().endsWith(`@${place.sha}`);
  if (!isPinned || (await chain.parts.remote?.isOwn?.(place)) !== false) return;
  const message = `${at}: ${place.sha} is not in the history of the default branch of ${place.repository}: GitHub gives the commits of its forks under the same name, so make sure whose it is, or pin a commit of that branch`;
  chain.notices.push({ level: "warning", message });
}

async function readExtended(entry: Entry, above: readonly FilePlace[], chain: Chain) {
  const { at } = entry;
  const place = await placeOf(entry, above, chain);
  const name = nameOf(place);
  const names = above.map(nameOf);
  if (names.includes(name)) {
    const circle = [...names.slice(names.indexOf(name)), name].join(" -> ");
    throw new ConfigError(`${at}: policies extend each other in a circle: ${circle}`, "Remove one of these extends.");
  }
  if (above.length >= maxDepth || chain.files.length >= maxFiles) {
    const bound = above.length >= maxDepth ? `${maxDepth} files deep` : `${maxFiles} files`;
    throw new ConfigError(`${at}: a policy extends at most ${bound}`, "Join some of the files.");
  }
  const text = "sha" in place ? await asked(at, sourcesOf(at, chain).read(place)) : await chain.readFile(place.path);
  if (text === undefined) {
    const from = "sha" in place ? "" : ": it counts from the file that extends";
    throw new ConfigError(`${at}: there is no file ${quoted(name)}`, `Correct the path${from}.`);
  }
  if ("sha" in place) await noteStranger(place, entry, chain);
  return { place, file: parsePolicy(text, name, chain.parts.ruleIds) };
}

async function collectEntry(entry: Entry, above: readonly FilePlace[], chain: Chain, inside: boolean): Promise<void> {
  const { value } = entry;
  if (isPreset(value)) {
    chain.found.push({
      layer: { ...presetLayer(value), place: () => `preset ${value} (${entry.at})` },
      preset: value,
      organisation: inside,
    });
    return;
  }
  const { place, file } = await readExtended(entry, above, chain);
  const isFirst = "sha" in place && chain.organisation === undefined;
  if (isFirst) chain.organisation = nameOf(place);
  await collect(file, [...above, place], chain, inside || isFirst);
}

/** The files of custom rules that a policy file names; they count from where it lies. */
function customFilesOf({ body, place }: PolicyFile, from: FilePlace): CustomFiles[] {
  const entries = body["custom-rules"];
  return listOf(entries).map((value, i) => {
    const at = place(typeof entries === "string" ? ["custom-rules"] : ["custom-rules", i]);
    const path = pathFrom(from.path, value);
    if (path === undefined) {
      throw new ConfigError(`${at}: ${quoted(value)} leaves the repository`, "Name a file of this repository.");
    }
    return { path, at, ...("sha" in from && { remote: { repository: from.repository, sha: from.sha } }) };
  });
}

/** `above` ends with the file itself; `inside`: it belongs to the organisation's policy. */
async function collect(file: PolicyFile, above: readonly FilePlace[], chain: Chain, inside: boolean): Promise<void> {
  for (const entry of file.extends) await collectEntry(entry, above, chain, inside);
  chain.found.push({ layer: { name: file.source, body: file.body, place: file.place }, organisation: inside });
  chain.files.push(file.source);
  chain.customFiles.push(...customFilesOf(file, above.at(-1)!));
}

/** All layers in their order. With an organisation's policy, what does not belong to it only tightens. */
function layersOf({ found, organisation }: Chain, { preset, mode }: PolicyParts): Layer[] {
  const isBound = organisation !== undefined;
  const bound = (layer: Layer): Layer => (isBound ? { ...layer, local: true } : layer);
  const own = preset === undefined ? [] : [{ ...presetLayer(preset), name: `preset ${preset} (setting preset)` }];
  return [
    ...(isBound || own.length === 0 ? [presetLayer(defaultPreset)] : []),
    ...own.map(bound),
    ...found.map(({ layer, organisation: inside }) => (inside ? layer : bound(layer))),
    ...(mode === undefined ? [] : [bound(modeLayer(mode))]),
  ];
}

/**
 * Reads all that a policy extends and merges it into one: the preset first, the repository's own file last. A file of another repository
 * (the setting's, else the first that is extended) is the organisation's policy: what does not belong to it may only tighten it.
 * `readFile` must read from where `file` came from (base, never head).
 * Throws a ConfigError for a circle, a chain of more than 5 files, a missing file, a path out of the repository, and for every problem
 * of a file that is extended; and what `remote` throws, with the place that asked.
 */
export async function resolvePolicy(
  file: PolicyFile | undefined,
  readFile: ReadPolicyFile,
  parts: PolicyParts,
): Promise<Policy> {
  const chain: Chain = {
    readFile,
    parts,
    found: [],
    files: [],
    notices: [],
    customFiles: [],
    organisation: undefined,
  };
  if (parts.organisation) await collectEntry(parts.organisation, [], chain, false);
  if (file) await collect(file, [{ path: file.source }], chain, false);
  const { found, files, notices, organisation, customFiles } = chain;
  const named = found.findLast(
    (each) => each.preset !== undefined && (organisation === undefined || each.organisation),
  );
  const fallback = organisation === undefined ? parts.preset : undefined;
  const policy = mergeLayers(layersOf(chain, parts), {
    preset: named?.preset ?? fallback ?? defaultPreset,
    source: file?.source ?? organisation ?? "built in",
    files,
    notices,
    ...(organisation !== undefined && { organisation }),
    ...(parts.severities && { severities: parts.severities }),
  });
  return customFiles.length > 0 ? { ...policy, customFiles } : policy;
}
