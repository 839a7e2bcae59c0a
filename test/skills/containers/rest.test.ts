import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytes, gzip, load, tar, zip } from "./build.ts";

const words = "Words that nobody lists, and that a shell may read all the same.\n";
const joined = (...all: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(all));
const ok = zip([{ name: "a.txt", content: "hello" }]);

/** Texts of what came out of a file. */
async function textsIn(name: string, content: Uint8Array | string): Promise<string> {
  const { skill } = await load({ [name]: content });
  return skill.artifacts.map(({ text }) => text).join("\n");
}

/** A tar whose first member has another type. */
async function typed(type: string): Promise<Uint8Array> {
  const archive = Buffer.from(await tar([{ name: "a.sh", content: words }]));
  archive[156] = type.charCodeAt(0);
  archive.fill(0x20, 148, 156);
  const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  archive.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return new Uint8Array(archive);
}

/** A zip whose only member says that it has more packed bytes than its content needs. */
function padded(rest: Uint8Array): Uint8Array {
  const raw = bytes("hello");
  const packed = joined(deflateRawSync(raw), rest);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(raw.length, 18);
  fields.writeUInt16LE(5, 22);
  const local = joined(bytes("PK\x03\x04"), fields, bytes("a.txt"), packed);
  const entry = joined(bytes("PK\x01\x02\x14\x03"), fields, new Uint8Array(14), bytes("a.txt"));
  const end = Buffer.from(ok.subarray(ok.length - 22));
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return joined(local, entry, end);
}

describe("bytes beside what a container lists", () => {
  it.each([
    ["before a zip", joined(bytes(`\0${words}`), ok)],
    ["behind a zip", joined(ok, bytes(words))],
    ["in a zip before the last one", joined(zip([{ name: "b.txt", content: words }]), ok)],
    ["in a folder of a zip", zip([{ name: "d/", content: words, size: 0 }])],
    ["in a member of a zip, behind its content", padded(bytes(words))],
  ])("are read: %s", async (_, archive) => {
    expect(await textsIn("x.zip", archive)).toContain("nobody lists");
  });

  it("are read in the comment of a zip", async () => {
    const archive = Buffer.from(ok);
    archive.writeUInt16LE(words.length, archive.length - 2);
    expect(await textsIn("x.zip", joined(archive, bytes(words)))).toContain("nobody lists");
  });

  it("are told when a member of a zip hides by its size or its method", async () => {
    const hidden = zip([{ name: "e.sh", content: words, stored: true }]);
    expect((await load({ "x.zip": padded(hidden) })).factsOf("x.zip")).toContain("unlisted-member");
    const other = zip([
      { name: "a", content: "x" },
      { name: "b", content: words, method: 12, unlisted: true },
    ]);
    expect((await load({ "x.zip": other })).factsOf("x.zip")).toContain("unlisted-member");
  });

  it("are read in the header of a gzip file, and a gap behind it", async () => {
    const packed = Buffer.from(gzip(bytes("hello")));
    packed[3] = 16;
    const commented = joined(packed.subarray(0, 10), bytes(`${words}\0`), packed.subarray(10));
    expect(await textsIn("x.gz", commented)).toContain("nobody lists");
    const { listed } = await load({ "x.gz": joined(gzip(bytes("hello")), new Uint8Array(20), gzip(bytes(words))) });
    expect(listed).toEqual([["x.gz!/trailing", "binary"]]);
  });

  it("are read in a tar whatever its types say, and a folder with content ends", async () => {
    for (const type of ["Z", "S", "D", "M", "V", "3", "6", "1", "2"]) {
      expect(await textsIn("x.tar", await typed(type))).toContain("nobody lists");
    }
    expect((await load({ "x.tar": await typed("5") })).listed).toEqual([["x.tar", "archive"]]);
  });

  it("are read in a PDF: behind its end, in a file without a type, and a gap in one that we cannot unpack", async () => {
    const pdf = (objects: string, rest = ""): string => `%PDF-1.4\n${objects}\n%%EOF\n${rest}`;
    expect(await textsIn("x.pdf", pdf("", words))).toContain("nobody lists");
    const file = `1 0 obj <<>> stream\n${words}endstream endobj\n2 0 obj <</EF <</F 1 0 R>> >> endobj`;
    expect(await textsIn("x.pdf", pdf(file))).toContain("nobody lists");
    const locked = "1 0 obj <</Type /EmbeddedFile /Filter /LZWDecode>> stream\nx\nendstream endobj";
    expect((await load({ "x.pdf": pdf(locked) })).listed).toContainEqual(["x.pdf!/embedded-1", "too-large"]);
  });
});

describe("what is no cell of a notebook as it is specified", () => {
  it.each([
    ["a second text", { source: "x = 1", input: words }],
    ["a text in an object", { source: { a: words } }],
    ["a list in a list", { source: [[words]] }],
    ["a text for a cell", words],
    ["an object for outputs", { source: "x", outputs: { text: words } }],
    ["an output of other keys", { source: "x", outputs: [{ html: words }] }],
  ])("is read: %s", async (_, cell) => {
    const cells = [
      { cell_type: "code", source: "y" },
      typeof cell === "string" ? cell : { cell_type: "code", ...cell },
    ];
    expect(await textsIn("x.ipynb", JSON.stringify({ cells, metadata: {} }))).toContain("nobody lists");
  });

  it("is read when a key stands twice", async () => {
    const notebook = `{"cells": [{"cell_type": "raw", "source": ${JSON.stringify(words)}, "source": "x"}]}`;
    expect(await textsIn("x.ipynb", notebook)).toContain("nobody lists");
  });
});
