import { messageOf } from "../../core/errors.ts";
import type { Gap, GapReason } from "../../core/finding.ts";
import { memberPath } from "../../core/path.ts";
import type { Artifact, ArtifactFact } from "../../core/skill.ts";
import { type Loaded, loadedFrom } from "../content.ts";
import type { SkillFolder } from "../discover.ts";
import { type Contents, maxDepth, type Part, type PartGap, type Room, roomOfSkill } from "./contents.ts";
import { readGzip } from "./gzip.ts";
import { readImage } from "./image.ts";
import { readLocked } from "./locked.ts";
import { readNotebook } from "./notebook.ts";
import { readOffice } from "./office.ts";
import { readPdf } from "./pdf.ts";
import { readPyc } from "./pyc.ts";
import { readTar } from "./tar.ts";
import { readZip, readZipFile } from "./zip.ts";
import { zipRange } from "./zip-layout.ts";

type Reader = (bytes: Uint8Array, room: Room, path: string, format?: string) => Promise<Contents | undefined>;

/** Readers by the format that the content shows. */
const readers: Readonly<Record<string, Reader>> = {
  zip: readZipFile,
  jar: readZipFile,
  docx: readOffice,
  xlsx: readOffice,
  pptx: readOffice,
  odf: readOffice,
  epub: readOffice,
  gzip: readGzip,
  tar: readTar,
  "7z": readLocked,
  rar: readLocked,
  pdf: readPdf,
  pyc: readPyc,
  png: readImage,
  jpeg: readImage,
  gif: readImage,
  webp: readImage,
};

/** Formats that are a zip, or are read as one anyhow. */
const zips = new Set(["zip", "jar", "docx", "xlsx", "pptx", "odf", "epub"]);

/** Reasons of the gaps that a container has while it is closed. */
const closed: ReadonlySet<GapReason> = new Set(["archive", "document", "binary"]);

/** Gaps of one reason that the members of a container have each for itself; more are one gap of the container. */
const maxGaps = 20;

/** Bytes behind a zip that is appended to something else, at most: comments and padding. */
const slack = 1024;

/** A `#!` line names the format of a script, and may name what every object has. */
const ownValue = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const isNotebook = ({ kind, path }: Artifact): boolean => kind === "data" && /\.ipynb$/i.test(path);

const readerOf = (artifact: Artifact): Reader | undefined =>
  isNotebook(artifact) ? readNotebook : ownValue(readers, artifact.format ?? "");

/** A zip at the end of something that is none: a picture, a program, an extension of a browser. */
async function appendedZip(artifact: Artifact, bytes: Uint8Array, room: Room): Promise<Contents | undefined> {
  if (zips.has(artifact.format ?? "") || !["media", "document", "binary", "executable"].includes(artifact.kind))
    return undefined;
  const range = zipRange(bytes);
  if (!range || range.start === 0 || range.end < bytes.length - slack) return undefined;
  const isWhole = artifact.kind === "binary" && range.start < slack;
  const contents = await (isWhole ? readZipFile : readZip)(bytes, room);
  if (!contents || contents.parts.length === 0) return undefined;
  const fact: ArtifactFact = { kind: "second-format", detail: `a zip from byte ${range.start} on` };
  return { ...contents, facts: [...contents.facts, fact], complete: isWhole };
}

const none: Contents = { parts: [], gaps: [], facts: [], complete: false };

function merged(own: Contents | undefined, zip: Contents | undefined): Contents | undefined {
  if (!zip) return own;
  // What lies behind a picture is the same zip once more.
  const { parts, gaps, facts, complete } = own ?? none;
  return {
    parts: [...parts.filter(({ name }) => name !== "trailing"), ...zip.parts],
    gaps: [...gaps, ...zip.gaps],
    facts: [...facts, ...zip.facts],
    complete: complete || zip.complete,
  };
}

async function contentsOf(artifact: Artifact, bytes: Uint8Array, room: Room): Promise<Contents | undefined> {
  try {
    const zip = await appendedZip(artifact, bytes, room);
    return merged(await readerOf(artifact)?.(bytes, room, artifact.path, artifact.format), zip);
  } catch (error) {
    return { ...none, gaps: [{ name: "", reason: "unreadable", detail: messageOf(error), bytes: 0 }] };
  }
}

const pathOf = (outer: Artifact, name: string): string =>
  name === "" ? outer.fullPath : memberPath(outer.fullPath, name);

const gapAt = (outer: Artifact, { name, ...rest }: PartGap): Gap => ({ path: pathOf(outer, name), ...rest });

function memberOf(folder: SkillFolder, outer: Artifact, part: Part): Loaded {
  const entry = { path: pathOf(outer, part.name), mode: part.mode, size: part.size };
  const loaded = loadedFrom(folder, entry, part.bytes, ...(part.as ? [part.as] : []));
  return { ...loaded, artifact: { ...loaded.artifact, container: outer.container ?? outer.fullPath } };
}

/** The container itself, with what its inside showed. */
function outerOf(outer: Loaded, contents: Contents): Loaded {
  const { artifact, gaps, bom, bytes } = outer;
  const complete = contents.complete && (bytes?.length ?? 0) >= artifact.size;
  const facts = contents.facts.length > 0 ? { facts: contents.facts } : {};
  const text = contents.replacesText === true ? { text: "" } : {};
  const own = complete ? gaps.filter(({ reason }) => !closed.has(reason)) : gaps;
  return {
    artifact: { ...artifact, ...text, ...facts, ...(complete ? { opened: true } : {}) },
    gaps: [...own, ...contents.gaps.map((gap) => gapAt(artifact, gap))],
    bom,
  };
}

/** A container too deep in others stays closed; pictures and the like are left as they are. */
function tooDeep({ artifact, gaps, bom }: Loaded): Loaded {
  const detail = `it lies in ${maxDepth} others: more are not opened`;
  return {
    artifact,
    gaps: gaps.map((gap) => (closed.has(gap.reason) ? { ...gap, reason: "depth-limit" as const, detail } : gap)),
    bom,
  };
}

async function opened(folder: SkillFolder, outer: Loaded, room: Room, depth: number): Promise<Loaded[]> {
  const { artifact, gaps, bom, bytes } = outer;
  if (depth > maxDepth && readerOf(artifact)) return [tooDeep(outer)];
  const contents = bytes && depth <= maxDepth ? await contentsOf(artifact, bytes, room) : undefined;
  if (!contents) return [{ artifact, gaps, bom }];
  const all = [outerOf(outer, contents)];
  for (const part of contents.parts)
    all.push(...(await opened(folder, memberOf(folder, artifact, part), room, depth + 1)));
  return all;
}

/** Many gaps of one reason become one of the container: a list of them would be as long as the attack. */
function withFewGaps(all: readonly Loaded[]): Loaded[] {
  const [outer, ...members] = all as [Loaded, ...Loaded[]];
  const gaps = all.flatMap((each) => each.gaps);
  const many = [...new Set(gaps.map(({ reason }) => reason))]
    .map((reason) => gaps.filter((gap) => gap.reason === reason))
    .filter((group) => group.length > maxGaps);
  if (many.length === 0) return [...all];
  const crowded = new Set(many.map(([first]) => first!.reason));
  const few = (each: Loaded): Loaded => ({ ...each, gaps: each.gaps.filter(({ reason }) => !crowded.has(reason)) });
  const summed = many.map((group) => ({
    path: outer.artifact.fullPath,
    reason: group[0]!.reason,
    detail: `${group.length} times in it; ${group[0]!.path}: ${group[0]!.detail}`,
    bytes: group.reduce((sum, { bytes }) => sum + bytes, 0),
  }));
  return [{ ...few(outer), gaps: [...few(outer).gaps, ...summed] }, ...members.map(few)];
}

/**
 * Opens the containers among the files of a skill, one after the other, in memory: archives, documents, notebooks, bytecode, and what
 * pictures carry along. Returns each file, followed by its members (`outer!/inner`), which are read like files. What no bound let in
 * is a gap. Never throws.
 */
export async function openAll(folder: SkillFolder, loaded: readonly Loaded[]): Promise<Loaded[]> {
  const room = roomOfSkill();
  const all: Loaded[] = [];
  for (const each of loaded) all.push(...withFewGaps(await opened(folder, each, room, 1)));
  return all;
}
