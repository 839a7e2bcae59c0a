import { describe, expect, it } from "vitest";
import type { EntryMode, FileEntry, FileTree } from "../../src/core/skill.ts";
import { discover } from "../../src/skills/discover.ts";
import { defaultLimits, type LoadLimits, loadSkill } from "../../src/skills/load.ts";

type Content = string | Uint8Array | Error | { readonly mode: EntryMode; readonly text: string };

/** A tree in memory that can fail, and that counts the bytes and reads asked of it. */
class FakeTree implements FileTree {
  readonly name = "fake";
  bytesRead = 0;
  running = 0;
  mostRunning = 0;
  private readonly files: Readonly<Record<string, Content>>;

  constructor(files: Readonly<Record<string, Content>>) {
    this.files = files;
  }

  private bytesOf(path: string): Uint8Array {
    const content = this.files[path]!;
    if (content instanceof Error) return new Uint8Array(50);
    if (content instanceof Uint8Array) return content;
    return new TextEncoder().encode(typeof content === "string" ? content : content.text);
  }

  async list(): Promise<FileEntry[]> {
    return Object.entries(this.files).map(([path, content]) => {
      const mode = typeof content === "object" && "mode" in content ? content.mode : "file";
      return { path, mode, size: mode === "submodule" ? 0 : this.bytesOf(path).length };
    });
  }

  async read(entry: FileEntry, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
    const content = this.files[entry.path];
    this.mostRunning = Math.max(this.mostRunning, ++this.running);
    await Promise.resolve();
    this.running--;
    if (content instanceof Error) throw content;
    const bytes = this.bytesOf(entry.path).subarray(0, limit);
    this.bytesRead += bytes.length;
    return bytes;
  }
}

async function load(files: Readonly<Record<string, Content>>, limits: Partial<LoadLimits> = {}) {
  const tree = new FakeTree(files);
  const [folder] = discover(await tree.list());
  const { skill, gaps } = await loadSkill(tree, folder!, { ...defaultLimits, ...limits });
  const texts = Object.fromEntries(skill.artifacts.map((artifact) => [artifact.path, artifact.text]));
  return { tree, skill, texts, gaps: gaps.map(({ path, reason, bytes }) => [path, reason, bytes]), raw: gaps };
}

const manifest = "---\nname: my skill\n---\n# Title\n";

describe("loadSkill", () => {
  it("gives every entry as an artifact, by path, with both paths", async () => {
    const { skill, gaps } = await load({ "s/a/z.sh": "echo", "s/a/SKILL.md": manifest, "s/a/B.txt": "b" });
    expect(skill).toMatchObject({ path: "s/a", name: "my skill" });
    expect(skill.artifacts.map(({ path, fullPath, kind, text }) => [path, fullPath, kind, text])).toEqual([
      ["B.txt", "s/a/B.txt", "text", "b"],
      ["SKILL.md", "s/a/SKILL.md", "markdown", manifest],
      ["z.sh", "s/a/z.sh", "shell", "echo"],
    ]);
    expect(skill.artifacts).toContain(skill.manifest);
    expect(skill.manifest.text.slice(skill.frontmatter.range!.end)).toBe("\n# Title\n");
    expect(gaps).toEqual([]);
  });

  it("names a skill by its frontmatter, on one line and not long, else by its folder", async () => {
    const nameOf = async (text: string, path = "s/pdf/skill.md") => (await load({ [path]: text })).skill.name;
    expect(await nameOf("---\nname: '  two\n\n  lines '\n---")).toBe("two lines");
    expect(await nameOf(`---\nname: ${"x".repeat(500)}\n---`)).toHaveLength(200);
    expect(await nameOf("---\nname: 2048\n---")).toBe("2048");
    for (const text of ["", "---\nname: [a]\n---", "---\nname: ''\n---", "---\nname:\n---"]) {
      expect(await nameOf(text), text).toBe("pdf");
    }
    expect(await nameOf("# x", "SKILL.md")).toBe(".");
  });

  it("reads the frontmatter behind a byte order mark, and says that it was there", async () => {
    const { skill } = await load({ "SKILL.md": `\ufeff${manifest}` });
    expect(skill.name).toBe("my skill");
    expect(skill.manifest.text).toBe(manifest);
    expect(skill.frontmatter.disagreements[0]).toContain("byte order mark");
  });

  it("leaves a gap for each kind that is no text, with its size", async () => {
    const hex = (text: string): Uint8Array => Uint8Array.from([...Buffer.from(text, "hex"), ...new Uint8Array(100)]);
    const { skill, gaps } = await load({
      "SKILL.md": manifest,
      "a.zip": hex("504b0304"),
      "b.pdf": hex("255044462d"),
      c: hex("7f454c46"),
      "d.pyc": hex("a70d0d0a"),
      "e.dat": hex("01020304"),
      "f.png": hex("89504e470d0a1a0a0000000d49484452"),
      g: { mode: "symlink", text: "../../etc/passwd" },
      h: { mode: "submodule", text: "" },
    });
    expect(gaps).toEqual([
      ["a.zip", "archive", 104],
      ["b.pdf", "document", 105],
      ["c", "executable", 104],
      ["d.pyc", "bytecode", 104],
      ["e.dat", "binary", 104],
      ["f.png", "media", 116],
      ["g", "symlink", 0],
      ["h", "submodule", 0],
    ]);
    const texts = skill.artifacts.filter(({ path }) => path !== "SKILL.md").map(({ text }) => text);
    expect(texts).toEqual(["", "", "", "", "", "", "../../etc/passwd", ""]);
  });

  it("takes a manifest that is a link as its text, without a frontmatter", async () => {
    const { skill, gaps } = await load({ "a/SKILL.md": { mode: "symlink", text: "---\nname: x\n---" } });
    expect(skill).toMatchObject({ name: "a", frontmatter: { values: {}, disagreements: [] } });
    expect(skill.manifest).toMatchObject({ kind: "symlink", text: "---\nname: x\n---" });
    expect(gaps).toEqual([["a/SKILL.md", "symlink", 0]]);
  });

  it("leaves a gap where a read fails, and reads the rest", async () => {
    const { texts, raw } = await load({ "SKILL.md": manifest, "bad.sh": new Error("EACCES"), "z.sh": "echo" });
    expect(raw).toEqual([{ path: "bad.sh", reason: "unreadable", detail: "EACCES", bytes: 50 }]);
    expect(texts).toMatchObject({ "bad.sh": "", "z.sh": "echo" });
    expect((await load({ "SKILL.md": new Error("gone") })).gaps).toEqual([["SKILL.md", "unreadable", 50]]);
  });

  it("reads a large text up to the limit and counts the rest", async () => {
    const { texts, raw } = await load({ "SKILL.md": manifest, "x.txt": "0123456789".repeat(10) }, { fileBytes: 60 });
    expect(texts["x.txt"]).toBe("0123456789".repeat(6));
    expect(raw).toEqual([
      { path: "x.txt", reason: "too-large", detail: "the first 60 of 100 bytes were read", bytes: 40 },
    ]);
  });

  it("gives one gap, not two, for a large archive", async () => {
    const archive = Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(200)]);
    const { gaps } = await load({ "SKILL.md": manifest, "x.zip": archive }, { fileBytes: 60 });
    expect(gaps).toEqual([["x.zip", "archive", 204]]);
  });

  it("reads the manifest and the small files before large ones use up the skill's bytes", async () => {
    const files = {
      "SKILL.md": "m".repeat(40),
      "a.txt": "a".repeat(80),
      "b.txt": "b".repeat(90),
      "z.sh": "z".repeat(10),
    };
    const { texts, gaps, tree } = await load(files, { skillBytes: 150 });
    expect(texts["SKILL.md"]).toHaveLength(40);
    expect(texts["z.sh"]).toHaveLength(10);
    expect(texts["a.txt"]).toHaveLength(80);
    expect(texts["b.txt"]).toHaveLength(20);
    expect(gaps).toEqual([["b.txt", "too-large", 70]]);
    expect(tree.bytesRead).toBe(150);
    const none = await load(files, { skillBytes: 130 });
    expect(none.gaps).toEqual([["b.txt", "too-large", 90]]);
  });

  it("gives one gap for all files beyond the limit, and still lists them", async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s/${i}.txt`, "xx"]));
    const { skill, raw } = await load({ "s/SKILL.md": manifest, ...many }, { files: 11 });
    expect(skill.artifacts).toHaveLength(31);
    expect(skill.artifacts.filter(({ text }) => text !== "")).toHaveLength(11);
    expect(raw).toEqual([{ path: "s", reason: "too-many-files", detail: "20 of 31 files were not read", bytes: 40 }]);
  });

  it("tells a Git LFS pointer from text about one", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 123456\n`;
    const { raw } = await load({ "SKILL.md": manifest, "model.bin": pointer, "x.md": `see\n${pointer}` });
    expect(raw).toEqual([
      { path: "model.bin", reason: "lfs-pointer", detail: "it stands for 123456 bytes", bytes: 123456 },
    ]);
  });

  it("leaves a gap where much of a text cannot be decoded, and none for a stray byte", async () => {
    const damaged = (every: number) =>
      Uint8Array.from({ length: 400 }, (_, i) => (i % every === 0 ? 0xff : i % 40 === 1 ? 10 : 97));
    const { gaps, texts } = await load({ "SKILL.md": manifest, "few.txt": damaged(100), "many.txt": damaged(5) });
    expect(gaps).toEqual([["many.txt", "undecodable", 80]]);
    expect(texts["few.txt"]).toHaveLength(400);
  });

  it("never counts more unread bytes than there are", async () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 97 + (i >> 2)) & 255);
    const files = { "SKILL.md": manifest, "a.bin": noise, "b.txt": "b".repeat(300), "c.sh": new Error("x") };
    for (const fileBytes of [1, 50, 299, 300, 301]) {
      const { skill, raw } = await load(files, { fileBytes, skillBytes: 400, files: 4 });
      const sizes = new Map(skill.artifacts.map(({ fullPath, size }) => [fullPath, size]));
      for (const [path, size] of sizes) {
        const unread = raw.filter((gap) => gap.path === path).reduce((sum, gap) => sum + gap.bytes, 0);
        expect(unread).toBeLessThanOrEqual(size);
      }
    }
  });

  it("keeps at most eight reads under way", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, "x"]));
    const { tree } = await load({ "SKILL.md": manifest, ...many });
    expect(tree.mostRunning).toBe(8);
  });
});
