import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fileText, wholeText } from "../../src/fix/file-text.ts";
import { applied } from "../../src/fix/index.ts";
import { patchOf } from "../../src/fix/patch.ts";

const box = mkdtempSync(path.join(tmpdir(), "skill-scan-patch-"));
afterAll(() => rmSync(box, { recursive: true, force: true }));

const changes = [
  { path: "crlf and blank.md", before: "x\r\ny\r\nz\r\n", after: "x\r\nz\r\n" },
  { path: "mark.md", before: "\ufeffa\nb", after: "\ufeffa\nc\nd" },
  { path: "é.md", before: "a\nb", after: "a" },
  { path: "all.md", before: "one\n", after: "" },
  { path: "odd.md", before: "a\u2028b\rc\nd\n", after: "a\u2028b\rc\nD\n" },
  // Windows knows no such names.
  ...(process.platform === "win32" ? [] : [{ path: 'we"ird\n.md', before: "a\n", after: "b\n" }]),
];

describe("a patch", () => {
  it("is taken back by git, byte for byte", () => {
    for (const change of changes) writeFileSync(path.join(box, change.path), change.after);
    writeFileSync(path.join(box, "all.patch"), patchOf(changes));
    execFileSync("git", ["-c", "core.autocrlf=false", "apply", "-R", "all.patch"], { cwd: box });
    for (const { path: name, before } of changes) expect(readFileSync(path.join(box, name), "utf8")).toBe(before);
  });

  it("names the file below the folder that the tree is", () => {
    expect(patchOf([{ path: "a.md", before: "a\n", after: "b\n" }], "skills")).toMatch(
      /^diff --git a\/skills\/a\.md b\/skills\/a\.md\n--- a\/skills\/a\.md\n\+\+\+ b\/skills\/a\.md\n@@ -1,1 \+1,1 @@\n-a\n\+b\n$/,
    );
  });
});

describe("an edit", () => {
  const fix = { kind: "pin-version", title: "", path: "a.md" } as const;

  it.each([
    ["one line of CRLF becomes two", "a\r\nb\r\nc\r\n", 2, 2, ["x", "y"], "a\r\nx\r\ny\r\nc\r\n"],
    ["the last line, without an end", "a\r\nb", 2, 2, ["x", "y"], "a\r\nx\r\ny"],
    ["the last line goes", "a\r\nb", 2, 2, [], "a"],
    ["a line of LF among CRLF", "a\r\nb\nc\r\n", 2, 2, ["x"], "a\r\nx\nc\r\n"],
    ["a line goes", "a\nb\nc\n", 2, 2, [], "a\nc\n"],
    ["the only line", "a", 1, 1, ["b", "c"], "b\nc"],
  ])("keeps the ends of lines: %s", (_, text, startLine, endLine, lines, expected) => {
    expect(applied({ ...fix, startLine, endLine, lines }, text)).toBe(expected);
  });
});

it("bytes are the same again, and none that are not UTF-8 become text", () => {
  const marked = new TextEncoder().encode("\ufeffa\r\n");
  const text = fileText(marked);
  expect(text).toEqual({ mark: true, text: "a\r\n" });
  expect(new TextEncoder().encode(wholeText(text!))).toEqual(marked);
  expect(fileText(new Uint8Array([0x61, 0xff]))).toBeUndefined();
});
