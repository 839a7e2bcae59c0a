import type { Readable } from "node:stream";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { messageOf } from "../../core/errors.ts";
import { bounded } from "./bounded.ts";
import { NotPublished } from "./not-published.ts";

/** What the scan's step names its JSON report, and so the one member of its artifact. */
const memberName = "report.json";

/** Bytes of an unpacked report. */
const maxReportBytes = 64 * 1024 * 1024;

const refused = (why: string): NotPublished => new NotPublished(`the artifact of the scan is refused: ${why}`, true);

/** Sizes are checked against what the directory says, names against tricks: what yauzl objects to is refused. */
const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false } as const;

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, file) =>
      error ? reject(error) : resolve(file),
    );
  });
}

function firstEntry(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    zip.once("error", reject);
    zip.once("entry", resolve);
    zip.once("end", () => reject(new Error("it is empty")));
    zip.readEntry();
  });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

async function memberOf(zip: ZipFile, limit: number): Promise<Buffer> {
  if (zip.entryCount !== 1) throw new Error(`it has ${zip.entryCount} members in place of one`);
  const entry = await firstEntry(zip);
  if (entry.fileName !== memberName) throw new Error(`its member is not named ${memberName}`);
  if (entry.isEncrypted()) throw new Error("its member is encrypted");
  if (entry.uncompressedSize > limit) throw new Error(`its member is larger than ${limit} bytes`);
  const tooMuch = (): Error => new Error(`its member unpacks to more than ${limit} bytes`);
  return bounded(await openEntry(zip, entry), limit, tooMuch);
}

/**
 * The text of the one member `report.json` of an artifact. Throws a NotPublished at anything else: other or more members, an
 * encrypted one, one of more than `limit` bytes unpacked, bytes that are no zip or no UTF-8.
 */
export async function reportMember(bytes: Uint8Array, limit: number = maxReportBytes): Promise<string> {
  try {
    const member = await memberOf(await openZip(bytes), limit);
    return new TextDecoder("utf-8", { fatal: true }).decode(member);
  } catch (error) {
    throw refused(messageOf(error));
  }
}
