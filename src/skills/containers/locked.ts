import { asLatin1, type Contents, dataView } from "./contents.ts";

/** Identifier of the cipher of 7-Zip in the properties of a folder (7zFormat.txt, Methods.txt: 06 F1 07 01). */
const sevenZipCipher = "\x06\xf1\x07\x01";

/** The header of a 7z lies at its end; the cipher is named there, even when that header is encrypted itself. */
function is7zLocked(bytes: Uint8Array): boolean {
  if (bytes.length < 32) return false;
  const at = 32 + Number(dataView(bytes).getBigUint64(12, true));
  return asLatin1(bytes.subarray(Math.min(at, bytes.length))).includes(sevenZipCipher);
}

/** RAR 5: a block of type 4 comes first when the headers are encrypted. RAR 4: a flag of the archive or of its first file. */
function isRarLocked(bytes: Uint8Array): boolean {
  const is5 = bytes[6] === 1;
  // RAR 5 (technote): after eight bytes a checksum of four, the size of the header and then its type, as numbers of seven bits a byte.
  if (is5) return (bytes[13] ?? 0) === 4;
  const archiveFlags = (bytes[10] ?? 0) | ((bytes[11] ?? 0) << 8);
  const fileFlags = (bytes[23] ?? 0) | ((bytes[24] ?? 0) << 8);
  return (archiveFlags & 0x80) !== 0 || (bytes[22] === 0x74 && (fileFlags & 4) !== 0);
}

/** An archive that only says whether it needs a password: 7z and RAR are not unpacked. */
export async function readLocked(bytes: Uint8Array): Promise<Contents> {
  const isLocked = bytes[0] === 0x37 ? is7zLocked(bytes) : isRarLocked(bytes);
  const facts = isLocked ? [{ kind: "encrypted" as const, detail: "its members" }] : [];
  return { parts: [], gaps: [], facts, complete: false };
}
