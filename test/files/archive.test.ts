import { Buffer } from "node:buffer";
import { deflateRawSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ArchiveError, type ArchiveLimits, type OpenArchive } from "../../src/files/archive.ts";
import { openTar, openTarGz } from "../../src/files/archive-tar.ts";
import { openZip } from "../../src/files/archive-zip.ts";
import { bytes, gzip, tar, type ZipMember, zip } from "../skills/containers/build.ts";

const limits: ArchiveLimits = { files: 5, bytes: 1000 };
const kept: ArchiveLimits = { ...limits, links: "keep", unsafeNames: "keep" };

const whyOf = (opening: Promise<OpenArchive>): Promise<unknown> =>
  opening.then(
    () => "opened",
    (error: unknown) => (error instanceof ArchiveError ? error.why : error),
  );

async function textsOf({ tree }: OpenArchive): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await tree.list()) found[entry.path] = Buffer.from(await tree.read(entry)).toString();
  return found;
}

const link = (name: string, linkname: string) => ({ name, type: "symlink" as const, linkname });

describe("a zip", () => {
  const openWith = (members: readonly ZipMember[], bounds = limits) => openZip(zip(members), bounds);

  it("gives its files, unpacked when they are read", async () => {
    const archive = await openWith([
      { name: "a/", content: "" },
      { name: "a/./SKILL.md", content: "hello" },
      { name: "d\\", content: "" },
      { name: "d\\e\\x", content: "from Windows" },
      { name: "run.sh", content: "echo", stored: true, mode: 0o100755 },
    ]);
    expect(await textsOf(archive)).toEqual({ "a/SKILL.md": "hello", "d/e/x": "from Windows", "run.sh": "echo" });
    expect(archive.entries.map(({ path, mode, size }) => [path, mode, size])).toEqual([
      ["a/SKILL.md", "file", 5],
      ["d/e/x", "file", 12],
      ["run.sh", "executable", 4],
    ]);
    const entry = await archive.tree.find?.("a/SKILL.md");
    expect(Buffer.from(await archive.tree.read(entry!, 2)).toString()).toBe("he");
    expect(await textsOf(await openWith([]))).toEqual({});
  });

  const one = { name: "a", content: "x".repeat(500) };
  const refused: readonly (readonly [string, string, Uint8Array])[] = [
    ["garbage", "not-an-archive", bytes("PK no zip at all")],
    ["nothing", "not-an-archive", new Uint8Array()],
    ["half of one", "not-an-archive", zip([one]).subarray(0, 60)],
    ["a file too many", "too-many-entries", zip(Array.from({ length: 6 }, (_, n) => ({ name: `${n}`, content: "" })))],
    ["20,000 folders", "too-many-entries", zip(Array(20_000).fill({ name: "a/", content: "" }))],
    ["a byte too many", "too-large", zip([one, { ...one, name: "b" }, { name: "c", content: "x" }])],
    ["a parent", "traversal", zip([{ name: "a/../../b", content: "" }])],
    ["a parent of Windows", "traversal", zip([{ name: "..\\..\\x", content: "" }])],
    ["a parent as a folder", "traversal", zip([{ name: "../b/", content: "" }])],
    ["an absolute name", "traversal", zip([{ name: "/etc/x", content: "" }])],
    ["a drive", "traversal", zip([{ name: "C:\\x", content: "" }])],
    ["a link", "link", zip([{ name: "l", content: "/etc/passwd", mode: 0o120777 }])],
    ["a password", "encrypted", zip([{ ...one, flags: 1 }])],
    ["an unknown method", "broken", zip([{ ...one, method: 12 }])],
    ["a wrong size", "broken", zip([{ ...one, size: 499 }])],
    ["a size that hides a bomb", "broken", zip([{ name: "a", content: "x".repeat(50_000_000), size: 10 }])],
    ["two names", "broken", zip([{ ...one, localName: "b" }])],
    ["a path twice, of which programs take one or the other", "broken", zip([one, { ...one, content: "y" }])],
    [
      "a path twice, written in two ways",
      "broken",
      zip([
        { ...one, name: "d/./a" },
        { ...one, name: "d//a" },
      ]),
    ],
    ["a path as a file and as a folder", "broken", zip([one, { ...one, name: "a/b" }])],
    [
      "a member that its directory does not list",
      "broken",
      zip([
        { ...one, unlisted: true },
        { ...one, name: "b" },
      ]),
    ],
    ["another zip before it", "broken", zip([one], zip([{ ...one, content: "y" }]))],
    ["another zip behind it", "broken", new Uint8Array([...zip([one]), ...zip([{ ...one, content: "y" }])])],
    ["a folder with content", "broken", zip([one, { name: "d/", content: "y" }])],
    ["a name that ends early", "broken", zip([{ name: "SKILL.md\0.txt", content: "" }])],
  ];

  it.each(refused)("is refused for %s", async (_, why, file) => {
    expect(await whyOf(openZip(file, limits))).toBe(why);
  });

  it("is refused for a checksum, and for packed bytes that are none", async () => {
    const file = zip([{ ...one, stored: true }]);
    file[40] = 0x79;
    expect(await whyOf(openZip(file, limits))).toBe("broken");
    const damaged = zip([{ name: "a", content: Buffer.from(Array.from({ length: 300 }, (_, n) => (n * 7919) % 251)) }]);
    damaged.fill(0xff, 40, 80);
    expect(await whyOf(openZip(damaged, limits))).toBe("broken");
  });

  it("is refused when its members share bytes", async () => {
    const packed = deflateRawSync(Buffer.alloc(10_000_000));
    const file = Buffer.from(zip([{ name: "a", content: Buffer.alloc(10_000_000) }]));
    const directory = file.subarray(31 + packed.length, file.length - 22);
    const end = Buffer.from(file.subarray(-22));
    end.writeUInt16LE(400, 8);
    end.writeUInt16LE(400, 10);
    end.writeUInt32LE(400 * directory.length, 12);
    const bomb = Buffer.concat([file.subarray(0, 31 + packed.length), ...Array(400).fill(directory), end]);
    expect(await whyOf(openZip(bomb, { files: 500, bytes: 200 * 1024 ** 2 }))).toBe("too-large");
    expect(await whyOf(openZip(bomb, { files: 500, bytes: 2 ** 40 }))).toBe("broken");
  });

  it("says how much it found, of all files and all declared bytes", async () => {
    const many = Array.from({ length: 501 }, (_, n) => ({ name: `${n}`, content: "" }));
    const bounds = { files: 500, bytes: 1000 };
    await expect(openWith([...many, { name: "d/", content: "" }], bounds)).rejects.toMatchObject({ found: 501 });
    expect(await whyOf(openWith([...many.slice(1), { name: "d/", content: "" }], bounds))).toBe("opened");
    await expect(openWith([one, one, one])).rejects.toMatchObject({ why: "too-large", found: 1500 });
  });

  it("keeps links and names that lead out as data on demand", async () => {
    const members = [
      { name: "l", content: "/etc/passwd", mode: 0o120777 },
      { name: "../SKILL.md", content: "out" },
      { name: "/SKILL.md", content: "root" },
      { name: "SKILL.md", content: "in" },
    ];
    const archive = await openWith(members, kept);
    expect(await textsOf(archive)).toEqual({
      l: "/etc/passwd",
      "(parent)/SKILL.md": "out",
      "(root)/SKILL.md": "root",
      "SKILL.md": "in",
    });
    expect(archive.entries[0]).toMatchObject({ path: "l", mode: "symlink" });
  });
});

describe("a tar", () => {
  const long = `${"folder/".repeat(30)}file.md`;

  it("gives its files, with long names", async () => {
    const members = [
      { name: "package/", type: "directory" as const },
      { name: "package/SKILL.md", content: "one" },
      { name: `./package/${long}`, content: "far" },
      { name: "beside.py", content: "above", mode: 0o755 },
      { name: "package/x", pax: { path: "package/ü".repeat(60) }, content: "pax" },
    ];
    const archive = await openTarGz(gzip(await tar(members)), { ...limits, strip: 1 });
    const pax = "package/ü".repeat(60).split("/").slice(1).join("/");
    expect(await textsOf(archive)).toEqual({
      "SKILL.md": "one",
      "beside.py": "above",
      [long]: "far",
      [pax]: "pax",
    });
    expect(await textsOf(await openTar(await tar(members.slice(0, 2)), limits))).toEqual({ "package/SKILL.md": "one" });
    const file = await tar(members.slice(0, 3));
    const wanted = { ...limits, files: 1, strip: 1 };
    expect(await textsOf(await openTar(file, { ...wanted, below: "folder/folder" }))).toEqual({
      [long.slice(14)]: "far",
    });
    expect(await textsOf(await openTar(file, { ...wanted, below: "SKILL.md" }))).toEqual({ "SKILL.md": "one" });
    expect(await textsOf(await openTar(file, { ...wanted, below: "fold" }))).toEqual({});
  });

  it("is refused as soon as a member is", async () => {
    const cases: readonly (readonly [string, Parameters<typeof tar>[0]])[] = [
      ["too-many-entries", Array.from({ length: 6 }, (_, n) => ({ name: `${n}` }))],
      ["too-many-entries", Array(10_010).fill({ name: "d/", type: "directory" })],
      ["too-large", [{ name: "a", content: "x".repeat(1001) }]],
      ["traversal", [{ name: "a/../../b" }]],
      ["traversal", [{ name: "/etc/x" }]],
      ["traversal", [{ name: "../d", type: "directory" }]],
      ["link", [link("l", "SKILL.md")]],
      ["link", [{ name: "l", type: "link", linkname: "SKILL.md" }]],
      ["link", [{ name: "l", type: "fifo" }]],
      ["link", [{ name: "l", type: "character-device" }]],
    ];
    for (const [why, members] of cases) expect(await whyOf(openTarGz(gzip(await tar(members)), limits))).toBe(why);
  });

  it("is refused where programs that unpack would not agree", async () => {
    const one = { name: "p/a", content: "x" };
    expect(await whyOf(openTar(await tar([one, { ...one, content: "y" }]), limits))).toBe("broken");
    const both = await Promise.all([tar([one]), tar([{ ...one, content: "y" }])]);
    expect(await whyOf(openTar(new Uint8Array(Buffer.concat(both)), limits))).toBe("broken");
    const [first, second] = [one, { ...one, name: "q/a" }];
    expect(await whyOf(openTar(await tar([first, second]), { ...limits, strip: 1 }))).toBe("broken");
    expect(await whyOf(openTar(await tar([one, { name: "p/a/b" }]), limits))).toBe("broken");
    const record = "15 path=p/safe\n";
    const global = Buffer.concat([await tar([{ name: "g", content: record }])]).subarray(0, 1024);
    global.write("g", 156);
    global.write("        ", 148);
    const sum = global.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    global.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    const member = await tar([{ ...one, pax: { comment: "c" } }]);
    expect(await whyOf(openTar(member, limits))).toBe("opened");
    expect(await whyOf(openTar(Buffer.concat([global, member]), limits))).toBe("broken");
  });

  it("keeps links as data on demand", async () => {
    const file = await tar([
      link("l", "../x"),
      { name: "h", type: "link", linkname: "a" },
      { name: "p", type: "fifo" },
    ]);
    const { entries, tree } = await openTar(file, kept);
    expect(entries.map(({ path, mode }) => [path, mode])).toEqual([
      ["l", "symlink"],
      ["h", "symlink"],
    ]);
    expect(await textsOf({ entries, tree })).toEqual({ l: "../x", h: "a" });
  });

  it("is refused when it is none, or ends early", async () => {
    const file = await tar([{ name: "a", content: "x".repeat(900) }]);
    const packed = gzip(file);
    expect(await whyOf(openTarGz(file, limits))).toBe("not-an-archive");
    expect(await whyOf(openTar(packed, limits))).toBe("not-an-archive");
    expect(await whyOf(openTar(new Uint8Array(), limits))).toBe("not-an-archive");
    expect(await whyOf(openTarGz(gzip(bytes("text".repeat(900))), limits))).toBe("not-an-archive");
    expect(await whyOf(openTarGz(bytes("\x1f\x8b no gzip"), limits))).toBe("not-an-archive");
    expect(await whyOf(openTar(file.subarray(0, 1000), limits))).toBe("broken");
    const noise = Buffer.from(Array.from({ length: 900 }, (_, n) => (n * 7919) % 251)).toString("latin1");
    const cut = gzip(await tar([{ name: "a" }, { name: "b", content: noise }]));
    expect(await whyOf(openTarGz(cut.subarray(0, cut.length - 50), { ...limits, bytes: 9000 }))).toBe("broken");
  });

  it("ends unpacking at the limit, whatever the headers say", async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 ** 2));
    expect(await whyOf(openTarGz(bomb, limits))).toBe("too-large");
    const header = Buffer.from(await tar([{ name: "a" }])).subarray(0, 512);
    header.write("77777777777\0", 124);
    header.write("        ", 148);
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    expect(await whyOf(openTar(Buffer.concat([header, Buffer.alloc(1024)]), limits))).toBe("too-large");
  });
});
