import { describe, expect, it } from "vitest";
import { digestOf } from "../../src/lock/content.ts";
import { lockPath } from "../../src/lock/file.ts";
import { readLock } from "../../src/lock/read.ts";
import { type LockEntry, lockText, parseLock } from "../../src/lock/schema.ts";
import { MemoryTree } from "../memory-tree.ts";

const hash = "0".repeat(64);
const entry = (path: string, over: Partial<LockEntry> = {}): LockEntry => ({
  path,
  name: path,
  digest: `sha256:${hash}`,
  files: [`file ${hash} SKILL.md`],
  capabilities: { hosts: ["x.example"] },
  trust: 100,
  level: "SAFE",
  engine: { version: "0.1.0", rules: 1 },
  owner: "@org/security",
  approved: "2026-11-22",
  ...over,
});
const lockOf = (...entries: LockEntry[]) => new Map(entries.map((each) => [each.path, each]));
const text = (...entries: unknown[]): string => JSON.stringify({ version: 1, skills: entries });

describe("a lock as text", () => {
  it("is read as it was written, whatever the order of its entries and keys", () => {
    const lock = lockOf(entry("b"), entry("a\u202eé", { forced: ["x"], reason: "y", version: "1" }));
    const written = lockText(lock);
    expect(parseLock(written)).toEqual(lock);
    expect(lockText(parseLock(written))).toBe(written);
    const turned = Object.fromEntries(Object.entries(entry("b")).reverse());
    expect(lockText(parseLock(text(turned)))).toBe(lockText(lockOf(entry("b"))));
  });

  it("changes nothing around an entry that comes in", () => {
    const [few, more] = [
      lockText(lockOf(entry("a"), entry("c"))),
      lockText(lockOf(entry("a"), entry("b"), entry("c"))),
    ];
    const start = few.indexOf('{\n      "path": "c"');
    expect(more.startsWith(few.slice(0, start))).toBe(true);
    expect(more.endsWith(few.slice(start))).toBe(true);
  });

  const { files: _, ...without } = entry("a");
  it.each([
    ["no JSON", "<<<<<<< ours", "is no JSON"],
    ["deep", "[".repeat(100_000), "levels deep"],
    ["deep, and closed", `${"[".repeat(5000)}${"]".repeat(5000)}`, "levels deep"],
    ["another version", JSON.stringify({ version: 2, skills: [] }), "version"],
    ["an unknown key", text({ ...entry("a"), trusted: true }), "trusted"],
    ["__proto__", text(entry("a")).replace('"name"', '"__proto__":{"digest":"x"},"name"'), ""],
    ["__proto__ at the top", '{"version":1,"skills":[],"__proto__":{"skills":[]}}', ""],
    ["a key that stands twice", text(entry("a")).replace('"trust"', '"owner":"@me","trust"'), "twice"],
    ["a skill that stands twice", text(entry("a"), entry("a")), "twice"],
    ["a file that stands twice", text(entry("a", { files: [`file ${hash} x`, `executable ${hash} x`] })), "twice"],
    ["a path that leads out", text(entry("../a")), "path"],
    ["a path from the root", text(entry("/a")), "path"],
    ["a path with dots", text(entry("a/./b")), "path"],
    ["a file that leads out", text(entry("a", { files: [`file ${hash} ../x`] })), "files"],
    ["a wrong mode", text(entry("a", { files: [`setuid ${hash} x`] })), "files"],
    ["a number for a name", text({ ...without, name: 1 }), "name"],
    ["no digest", text({ ...without, digest: "sha256:x" }), "digest"],
    ["a list", "[]", ""],
    ["nothing", "", "no JSON"],
    ["null", "null", ""],
  ])("is refused with %s", (_, hostile, why) => {
    const refusal = (): unknown => {
      try {
        return parseLock(hostile);
      } catch (error) {
        return error;
      }
    };
    expect(refusal()).toMatchObject({ name: "ConfigError", message: expect.stringContaining(why) });
  });

  it("reads 5,000 skills quickly enough, and shows no control characters of a hostile one", () => {
    const many = Array.from({ length: 5000 }, (_, i) => entry(`skills/s${i}`));
    expect(parseLock(lockText(lockOf(...many))).size).toBe(5000);
    const hostile = text(entry("a\u001b]0;x\u0007"), entry("a\u001b]0;x\u0007"));
    expect(() => parseLock(hostile)).toThrow(/^[^\u001b]*$/);
  });
});

describe("the lock of a tree", () => {
  it("is none where there is no file, and an error where it is a link", async () => {
    await expect(readLock(new MemoryTree({}))).resolves.toBeUndefined();
    await expect(readLock(new MemoryTree({ [lockPath]: { link: "../../etc/passwd" } }))).rejects.toThrow(/symlink/);
  });
});

describe("the digest of a skill", () => {
  const file = (path: string, mode = "file", sha256 = hash) => ({ path, mode, sha256 });

  it.each([
    ["two files and one whose path holds the line of the other", [file("a"), file("b")], [file(`a\nfile ${hash} 1:b`)]],
    ["another mode", [file("a")], [file("a", "executable")]],
    ["a link with the bytes of the file", [file("a")], [file("a", "symlink")]],
    ["another case", [file("a")], [file("A")]],
    ["another form of Unicode", [file("\u00e9")], [file("e\u0301")]],
    ["a path divided otherwise", [file("a/b"), file("c")], [file("a"), file("b/c")]],
    ["an empty file more", [file("a")], [file("a"), file("b")]],
  ])("tells apart %s", (_, a, b) => {
    expect(digestOf(a)).not.toBe(digestOf(b));
  });

  it("is the same in whatever order the files come", () => {
    expect(digestOf([file("a"), file("b")])).toBe(digestOf([file("b"), file("a")]));
  });

  it("is what docs/lock.md says", () => {
    expect(digestOf([file("SKILL.md")])).toBe(
      "sha256:3216ed13434c84f4b8ce0cf5a99d66b460a03101a774baedec0020ad46c93c9d",
    );
  });
});
