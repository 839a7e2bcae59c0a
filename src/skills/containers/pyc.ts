import { type Contents, dataView, type Room, textPart } from "./contents.ts";
import { marshalTexts } from "./marshal.ts";

/** Bytes of the header: flags came with 3.7, whose version word is 3390 (PEP 552), the size of the source with 3.3. */
function headerOf(version: number): number {
  if (version >= 50_000) return 8;
  return version >= 3390 ? 16 : version >= 3200 ? 12 : 8;
}

/** Flags of PEP 552: by hash and not by time, and the hash is not checked. */
const unchecked = 1;

/**
 * Reads compiled Python: the texts in it, names and constants, as one text, so that an address or a command in it is seen, and from the
 * header whether Python takes it whatever its source says. What it does is not read: the gap of the file stays.
 */
export async function readPyc(bytes: Uint8Array, room: Room): Promise<Contents | undefined> {
  if (bytes.length < 16) return undefined;
  const view = dataView(bytes);
  const version = view.getUint16(0, true);
  const header = headerOf(version);
  const isUnchecked = header === 16 && view.getUint32(4, true) === unchecked;
  const parts = textPart("constants.txt", marshalTexts(bytes, header, version).join("\n"), { kind: "data" });
  room.members -= parts.length;
  room.bytes -= parts[0]?.size ?? 0;
  return {
    parts,
    gaps: [],
    facts: isUnchecked ? [{ kind: "unchecked-bytecode", detail: "flags of an unchecked hash" }] : [],
    complete: false,
  };
}
