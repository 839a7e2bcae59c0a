import { Buffer } from "node:buffer";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import type { Gap } from "../../../src/core/finding.ts";
import type { Artifact } from "../../../src/core/skill.ts";
import { discover } from "../../../src/skills/discover.ts";
import { loadSkill } from "../../../src/skills/load.ts";
import { MemoryTree } from "../../memory-tree.ts";

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A member of a zip, and the lies that its headers may tell. */
export interface ZipMember {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly size?: number;
  readonly localName?: string;
  /** Left out of the directory. */
  readonly unlisted?: boolean;
}

function headerOf(member: ZipMember, packed: Uint8Array, raw: Uint8Array, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(member.flags ?? 0, 2);
  fields.writeUInt16LE(member.method ?? (member.stored ? 0 : 8), 4);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(member.size ?? raw.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** A zip of these members, behind `prefix` when that is given; offsets count from the start of the archive. */
export function zip(members: readonly ZipMember[], prefix: Uint8Array = new Uint8Array()): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const member of members) {
    const raw = typeof member.content === "string" ? bytes(member.content) : member.content;
    const packed = member.stored ? raw : deflateRawSync(raw);
    const localName = Buffer.from(member.localName ?? member.name);
    const name = Buffer.from(member.name);
    const local = [Buffer.from("PK\x03\x04"), headerOf(member, packed, raw, localName), localName, Buffer.from(packed)];
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((member.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    if (!member.unlisted)
      directory.push(Buffer.from("PK\x01\x02\x14\x03"), headerOf(member, packed, raw, name), tail, name);
    body.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const listed = members.filter(({ unlisted }) => !unlisted).length;
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(Math.min(listed, 0xfffe), 8);
  end.writeUInt16LE(Math.min(listed, 0xfffe), 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([prefix, ...body, entries, end]));
}

/** A tar of these members, by header; packed with gzip on demand. */
export async function tar(
  members: readonly (Partial<Header> & { readonly name: string; readonly content?: string })[],
) {
  const packer = pack();
  for (const { content = "", ...header } of members) packer.entry(header, content);
  packer.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of packer) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

export const gzip = (content: Uint8Array): Uint8Array => new Uint8Array(gzipSync(content));

const manifest = "---\nname: sample\ndescription: A sample\n---\nHello.\n";

/** A skill with these files beside its SKILL.md, as it is loaded. */
export async function load(files: Readonly<Record<string, string | Uint8Array>>) {
  const tree = new MemoryTree({ "SKILL.md": manifest, ...files });
  // The ids of a tree in memory cost more than all the reading of a large file.
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    mode: "file" as const,
    size: content.length,
  }));
  const size = manifest.length;
  const [folder] = discover([{ path: "SKILL.md", mode: "file", size }, ...entries]);
  const { skill, gaps } = await loadSkill(tree, folder!);
  const byPath = new Map<string, Artifact>(skill.artifacts.map((artifact) => [artifact.fullPath, artifact]));
  const textOf = (path: string): string | undefined => byPath.get(path)?.text;
  const factsOf = (path: string) => byPath.get(path)?.facts?.map(({ kind }) => kind) ?? [];
  const members = skill.artifacts.filter(({ container }) => container !== undefined).map(({ fullPath }) => fullPath);
  const listed = gaps.map(({ path, reason }: Gap) => [path, reason]);
  return { skill, gaps, listed, byPath, textOf, factsOf, members };
}
