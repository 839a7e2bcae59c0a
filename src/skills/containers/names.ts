import { leadsOut } from "../../core/path.ts";
import type { ArtifactFact } from "../../core/skill.ts";
import { decode } from "../decode.ts";
import type { Part } from "./contents.ts";

/** Characters of a member's name that are kept. */
const maxName = 500;
/** Names that a fact lists. */
const maxListed = 5;

/** The name of a member: UTF-8 where it is that, else Windows-1252, which is near what old archivers wrote. */
export const nameFrom = (bytes: Uint8Array): string => decode(bytes).text.slice(0, maxName) || "(unnamed)";

const listed = (names: readonly string[]): string =>
  names.slice(0, maxListed).join(", ") + (names.length > maxListed ? ` and ${names.length - maxListed} more` : "");

/** A fact about some members, or none when there are none. */
export const factAbout = (kind: ArtifactFact["kind"], names: readonly string[]): ArtifactFact[] =>
  names.length > 0 ? [{ kind, detail: listed(names) }] : [];

const isLink = ({ mode }: Part): boolean => mode === "symlink";

/** True when unpacking this writes, or points, outside the folder that it is unpacked to. */
function isUnsafe(part: Part): boolean {
  const path = part.name.replaceAll("\\", "/");
  // `~$letter.docx` is what an editor leaves behind; only `~/` is a home.
  if (leadsOut("x", path.replace(/^~(?!\/)/, ""))) return true;
  return isLink(part) && leadsOut(path, decode(part.bytes).text.replaceAll("\\", "/"));
}

/** Names that come more than once: a reader that takes the first and a program that takes the last see two different files. */
function doubles(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

/** What the names of the members of an archive show. */
export const nameFacts = (parts: readonly Part[]): ArtifactFact[] => [
  ...factAbout(
    "unsafe-name",
    parts.filter(isUnsafe).map(({ name }) => name),
  ),
  ...factAbout("duplicate-name", doubles(parts.map(({ name }) => name))),
];
