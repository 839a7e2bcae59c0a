import type { ArtifactKind } from "../core/skill.ts";

/** What the first bytes of a file say it is. */
export interface Magic {
  readonly format: string;
  readonly kind: ArtifactKind;
  /**
   * False when a text could begin like this (`BM`, `GIF89a`), or when little would be asked about the file (media): then content that
   * reads as text is text. Else a letter in front would hide a script.
   */
  readonly certain: boolean;
}

type Row = readonly [format: string, kind: ArtifactKind, hex: string, offset?: number];

/** Sources: the `file` project's magic database, IANA media types, and the formats' own specifications. */
const rows: readonly Row[] = [
  ["zip", "archive", "504b0304"],
  ["zip", "archive", "504b0506"],
  ["zip", "archive", "504b0708"],
  ["gzip", "archive", "1f8b08"],
  ["bzip2", "archive", "425a68"],
  ["xz", "archive", "fd377a585a00"],
  ["7z", "archive", "377abcaf271c"],
  ["rar", "archive", "526172211a07"],
  ["tar", "archive", "7573746172", 257],
  ["zstd", "archive", "28b52ffd"],
  ["lz4", "archive", "04224d18"],
  ["lzip", "archive", "4c5a4950"],
  ["compress", "archive", "1f9d"],
  ["cab", "archive", "4d53434600000000"],
  ["ar", "archive", "213c617263683e0a"],
  ["cpio", "archive", "303730373031"],
  ["rpm", "archive", "edabeedb"],
  ["xar", "archive", "78617221"],
  ["squashfs", "archive", "68737173"],
  ["iso", "archive", "4344303031", 32_769],
  ["git pack", "archive", "5041434b000000"],
  ["pdf", "document", "255044462d"],
  ["ole", "document", "d0cf11e0a1b11ae1"],
  ["ELF", "executable", "7f454c46"],
  ["PE", "executable", "4d5a"],
  ["Mach-O", "executable", "feedface"],
  ["Mach-O", "executable", "feedfacf"],
  ["Mach-O", "executable", "cefaedfe"],
  ["Mach-O", "executable", "cffaedfe"],
  ["lnk", "executable", "4c0000000114020000000000c0000000"],
  ["class", "bytecode", "cafebabe"],
  ["wasm", "bytecode", "0061736d"],
  ["dex", "bytecode", "6465780a3033"],
  ["lua", "bytecode", "1b4c7561"],
  ["llvm", "bytecode", "4243c0de"],
  ["png", "media", "89504e470d0a1a0a0000000d49484452"],
  ["jpeg", "media", "ffd8ff"],
  ["gif", "media", "474946383761"],
  ["gif", "media", "474946383961"],
  ["webp", "media", "57454250", 8],
  ["wav", "media", "57415645", 8],
  ["avi", "media", "41564920", 8],
  ["aiff", "media", "41494646", 8],
  ["bmp", "media", "424d"],
  ["ico", "media", "00000100"],
  ["tiff", "media", "49492a00"],
  ["tiff", "media", "4d4d002a"],
  ["psd", "media", "384250530001"],
  ["icns", "media", "69636e73"],
  ["woff", "media", "774f4646"],
  ["woff2", "media", "774f4632"],
  ["ttf", "media", "0001000000"],
  ["ttf", "media", "7472756500"],
  ["otf", "media", "4f54544f00"],
  ["ttc", "media", "7474636600"],
  ["mp3", "media", "494433"],
  ["mp3", "media", "fffb"],
  ["mp3", "media", "fff3"],
  ["mp4", "media", "66747970", 4],
  ["ogg", "media", "4f67675300"],
  ["webm", "media", "1a45dfa3"],
  ["flac", "media", "664c6143000000"],
  ["midi", "media", "4d54686400000006"],
  ["sqlite", "binary", "53514c69746520666f726d6174203300"],
  ["plist", "binary", "62706c6973743030"],
  ["parquet", "binary", "50415231"],
  ["numpy", "binary", "934e554d5059"],
  ["hdf5", "binary", "894844460d0a1a0a"],
  ["DS_Store", "binary", "0000000142756431"],
  // What macOS knows of a file (RFC 1740, appendix A): icons and where it was downloaded from.
  ["AppleDouble", "media", "0005160700020000"],
];

interface Signature extends Magic {
  readonly offset: number;
  readonly bytes: readonly number[];
}

const bytesOf = (hex: string): number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const isPrintable = (byte: number): boolean => byte === 10 || (byte >= 32 && byte < 127);

const signatures: readonly Signature[] = rows.map(([format, kind, hex, offset = 0]) => {
  const bytes = bytesOf(hex);
  return { format, kind, offset, bytes, certain: kind !== "media" && !bytes.every(isPrintable) };
});

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes: Uint8Array, at: number): number => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
const has = (bytes: Uint8Array, at: number, expected: readonly number[]): boolean =>
  at + expected.length <= bytes.length && expected.every((byte, i) => bytes[at + i] === byte);

const riff = [0x52, 0x49, 0x46, 0x46];
const form = [0x46, 0x4f, 0x52, 0x4d];

/** More that must hold where the magic is short or shared. */
const confirmations: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  bzip2: (bytes) => has(bytes, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
  webp: (bytes) => has(bytes, 0, riff),
  wav: (bytes) => has(bytes, 0, riff),
  avi: (bytes) => has(bytes, 0, riff),
  aiff: (bytes) => has(bytes, 0, form),
  // Two reserved fields are zero, and the header that follows has one of the known sizes.
  bmp: (bytes) => u32(bytes, 6) === 0 && [12, 40, 52, 56, 64, 108, 124].includes(u32(bytes, 14)),
  ico: (bytes) => u16(bytes, 4) > 0 && u16(bytes, 4) < 256 && bytes[9] === 0,
  // Neither the bit rate nor the sampling rate has its forbidden value.
  mp3: (bytes) => bytes[0] === 0x49 || ((bytes[2] ?? 0xff) < 0xf0 && ((bytes[2] ?? 0) & 0x0c) !== 0x0c),
};

/** Universal Mach-O and Java class share a magic: what follows is a small count of programs, or a version of at least 45. */
const isUniversal = (bytes: Uint8Array): boolean => bytes[4] === 0 && bytes[5] === 0 && u16(bytes, 6) >> 8 < 43;

const isPortable = (bytes: Uint8Array): boolean => has(bytes, u32(bytes, 0x3c), [0x50, 0x45, 0, 0]);

/** Version words of CPython: 3000–3999 for 3.x, 50000–62999 for the older ones; a CR LF follows. (CPython, `importlib`) */
const isPyc = (bytes: Uint8Array): boolean => {
  const version = u16(bytes, 0);
  return has(bytes, 2, [13, 10]) && ((version >= 3000 && version < 4000) || (version >= 50_000 && version < 63_000));
};

/** A pickle of protocol 2 to 5 runs what it names when it is loaded; it ends with STOP. (CPython, `pickletools`) */
const isPickle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5 && bytes.at(-1) === 0x2e;

/** What a zip holds, by the names of its members, which stand in its head and its tail. */
const zipMembers: readonly (readonly [member: string, format: string, kind: ArtifactKind])[] = [
  ["word/", "docx", "document"],
  ["xl/", "xlsx", "document"],
  ["ppt/", "pptx", "document"],
  ["mimetypeapplication/vnd.oasis.opendocument", "odf", "document"],
  ["mimetypeapplication/epub+zip", "epub", "document"],
  ["META-INF/MANIFEST.MF", "jar", "archive"],
];

function inZip(bytes: Uint8Array): Magic {
  const latin1 = new TextDecoder("latin1");
  const ends = latin1.decode(bytes.subarray(0, 65_536)) + latin1.decode(bytes.subarray(-65_536));
  const office = ends.includes("[Content_Types].xml") || ends.includes("mimetype") || ends.includes("META-INF/");
  const member = office ? zipMembers.find(([name]) => ends.includes(name)) : undefined;
  return { format: member?.[1] ?? "zip", kind: member?.[2] ?? "archive", certain: true };
}

/** Which format the bytes begin as, if any that is known. `bytes` may be the head of a file only. */
export function magicOf(bytes: Uint8Array): Magic | undefined {
  if (isPyc(bytes)) return { format: "pyc", kind: "bytecode", certain: false };
  if (isPickle(bytes)) return { format: "pickle", kind: "bytecode", certain: false };
  const found = signatures.find(
    ({ format, offset, bytes: expected }) => has(bytes, offset, expected) && (confirmations[format]?.(bytes) ?? true),
  );
  if (found?.format === "zip") return inZip(bytes);
  if (found?.format === "PE" && isPortable(bytes)) return { ...found, certain: true };
  if (found?.format === "class" && isUniversal(bytes)) return { format: "Mach-O", kind: "executable", certain: true };
  return found && { format: found.format, kind: found.kind, certain: found.certain };
}
