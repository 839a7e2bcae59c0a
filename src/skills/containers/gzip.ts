import { allowance, type Contents, type Room } from "./contents.ts";
import { inflated } from "./inflate.ts";

/** The name of what is packed: `x.tar` of `x.tgz`, `x.txt` of `x.txt.gz`. */
function innerName(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.(?:tgz|taz)$/i.test(name)) return name.replace(/\.\w{3}$/, ".tar");
  return name.replace(/\.gz$/i, "") || "content";
}

/** Reads what a gzip file at `path` holds, as its one member, within `room`. */
export async function readGzip(bytes: Uint8Array, room: Room, path: string): Promise<Contents> {
  const content = await inflated(bytes, "gzip", allowance(room, bytes.length));
  room.bytes -= content.bytes.length;
  room.members--;
  const size = content.bytes.length + (content.complete ? 0 : 1);
  const name = innerName(path);
  const broken = content.broken === undefined ? [] : [content.broken];
  return {
    parts: content.bytes.length > 0 ? [{ name, mode: "file", size, bytes: content.bytes }] : [],
    gaps: broken.map((detail) => ({ name: "", reason: "archive", detail, bytes: bytes.length })),
    facts: [],
    complete: content.bytes.length > 0 || content.complete,
  };
}
