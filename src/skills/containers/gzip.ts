import { allowance, type Contents, dataView, type Room, restPart } from "./contents.ts";
import { inflated } from "./inflate.ts";

/** The name of what is packed: `x.tar` of `x.tgz`, `x.txt` of `x.txt.gz`. */
function innerName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:tgz|taz)$/i.test(name)) return name.replace(/\.\w{3}$/, ".tar");
  return name.replace(/\.gz$/i, "") || "content";
}

/** Flags of the header that say what stands between it and the packed bytes (RFC 1952, §2.3.1). */
const extra = 4;
const texts = [8, 16] as const;

/** Where the packed bytes begin: behind the extra field, the name and the comment. */
function headerEnd(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & extra) !== 0 && bytes.length >= 12) at += 2 + dataView(bytes).getUint16(10, true);
  for (const flag of texts) if ((flags & flag) !== 0) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return at;
}

/** Reads what a gzip file at `path` holds, as a member, and what stands in its header and behind it, within `room`. */
export async function readGzip(bytes: Uint8Array, room: Room, path: string): Promise<Contents> {
  const content = await inflated(bytes, "gzip", allowance(room, bytes.length));
  room.bytes -= content.bytes.length;
  room.members--;
  const size = content.bytes.length + (content.complete ? 0 : 1);
  const name = innerName(path);
  const broken = content.broken === undefined ? [] : [content.broken];
  return {
    parts: [
      ...(content.bytes.length > 0 ? [{ name, mode: "file" as const, size, bytes: content.bytes }] : []),
      ...restPart("header", bytes.subarray(10, headerEnd(bytes))),
      ...restPart("trailing", content.used === undefined ? new Uint8Array() : bytes.subarray(content.used)),
    ],
    gaps: broken.map((detail) => ({ name: "", reason: "archive", detail, bytes: bytes.length })),
    facts: [],
    complete: content.bytes.length > 0 || content.complete,
  };
}
