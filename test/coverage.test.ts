import { expect, it } from "vitest";
import type { FileEntry, FileTree } from "../src/core/skill.ts";
import { gate } from "../src/gate.ts";
import { presetPolicy } from "../src/policy/presets.ts";

type File =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly submodule: true }
  | { readonly missing: number };

const bytesOf = (file: File): Uint8Array => {
  if (file instanceof Uint8Array) return file;
  if (typeof file === "string") return new TextEncoder().encode(file);
  return new TextEncoder().encode("link" in file ? file.link : "");
};

const modeOf = (file: File): FileEntry["mode"] => {
  if (typeof file === "string" || file instanceof Uint8Array || "missing" in file) return "file";
  return "link" in file ? "symlink" : "submodule";
};

/** A skill in the folder `a` with files of every kind; `missing`: cannot be read, and has that size. */
function treeOf(files: Readonly<Record<string, File>>): FileTree {
  const all = new Map(Object.entries(files).map(([path, file]) => [`a/${path}`, file]));
  const size = (file: File) => (typeof file === "object" && "missing" in file ? file.missing : bytesOf(file).length);
  return {
    name: "tree",
    list: async () => Array.from(all, ([path, file]) => ({ path, mode: modeOf(file), size: size(file) })),
    read: async ({ path }) => {
      const file = all.get(path) ?? "";
      if (typeof file === "object" && "missing" in file) throw new Error("gone");
      return bytesOf(file);
    },
  };
}

/** What the gate says of a skill that is new. */
async function judged(files: Readonly<Record<string, File>>) {
  const report = await gate({
    head: treeOf(files),
    wantBase: true,
    scope: "changed",
    policy: presetPolicy("balanced"),
    today: "2026-01-02",
    toolVersion: "0.0.0",
  });
  const [skill] = report.skills;
  return { coverage: skill?.coverage, verdict: skill?.verdict, gaps: skill?.gaps.map(({ reason }) => reason) };
}

/** 100 bytes. */
const manifest = "---\nname: a\ndescription: Does it.\n---\n".padEnd(100, "x");
const opaque = Uint8Array.from({ length: 100 }, (_, i) => (i * 37) % 256);
const png = Buffer.from("89504e470d0a1a0a0000000d49484452".padEnd(200, "0"), "hex");
const clean = { coverage: 1, verdict: "pass" };

it.each<[string, Readonly<Record<string, File>>, object]>([
  ["is whole when everything was read", { "SKILL.md": manifest, "b.sh": "ls\n" }, { ...clean, gaps: [] }],
  ["leaves media out", { "SKILL.md": manifest, "b.png": png }, { ...clean, gaps: ["media"] }],
  ["counts bytes", { "SKILL.md": manifest, "b.bin": opaque }, { coverage: 0.5, verdict: "review" }],
  ["counts what cannot be read", { "SKILL.md": manifest, "b.sh": { missing: 300 } }, { coverage: 0.25 }],
  ["takes what cannot be read, of no size, for an average file", { "SKILL.md": { missing: 0 } }, { coverage: 0 }],
  ["takes a link out for an average file", { "SKILL.md": manifest, b: { link: "../c/x.sh" } }, { coverage: 0.5 }],
  ["takes an absolute link for one", { "SKILL.md": manifest, b: { link: "/etc/passwd" } }, { coverage: 0.5 }],
  ["takes a link to nothing for one", { "SKILL.md": manifest, b: { link: "gone.sh" } }, { coverage: 0.5 }],
  ["takes a submodule for one", { "SKILL.md": manifest, b: { submodule: true } }, { coverage: 0.5, verdict: "review" }],
  [
    "knows nothing of a manifest that is a link",
    { "SKILL.md": { link: "../b.md" } },
    { coverage: 0, verdict: "review" },
  ],
  ["counts nothing for a link to a file of the skill", { "SKILL.md": manifest, "b/c": { link: "../SKILL.md" } }, clean],
  ["nor for one to a folder of it", { "SKILL.md": manifest, "b/c.sh": "ls\n", d: { link: "./b/" } }, clean],
])("%s", async (_, files, expected) => {
  expect(await judged(files)).toMatchObject(expected);
});

it("names every link as a gap, wherever it leads", async () => {
  const files = { "SKILL.md": manifest, b: { link: "SKILL.md" }, c: { link: "../x" } };
  expect((await judged(files)).gaps).toEqual(["symlink", "symlink"]);
});

it("never reads as all when a little was not read", async () => {
  const { coverage } = await judged({
    "SKILL.md": "---\nname: a\ndescription: d\n---\n",
    "a.txt": "x ".repeat(200_000),
    b: { missing: 1 },
  });
  expect(coverage).toBeLessThan(1);
});
