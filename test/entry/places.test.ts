import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { insideOf } from "../../src/entry/places.ts";

let root = "";
let workspace = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "skill-scan-places-"));
  workspace = path.join(root, "work");
  mkdirSync(path.join(workspace, "reports"), { recursive: true });
  mkdirSync(path.join(root, "outside"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each(["report.json", "reports/report.json", "new/folder/report.json"])("lets %s be written", async (file) => {
  await expect(insideOf(workspace, path.join(workspace, file))).resolves.toBeUndefined();
});

it("lets a path outside the checkout be written: the workflow says so, not the pull request", async () => {
  await expect(insideOf(workspace, path.join(root, "outside", "report.json"))).resolves.toBeUndefined();
});

it.runIf(process.platform !== "win32").each(["link/report.json", "link/new/report.json", "..link/report.json"])(
  "refuses %s, which leads out over a link",
  async (file) => {
    symlinkSync(path.join(root, "outside"), path.join(workspace, file.split("/")[0]!));
    await expect(insideOf(workspace, path.join(workspace, file))).rejects.toThrow(ConfigError);
  },
);

it.runIf(process.platform !== "win32")(
  "refuses a link to a device, and lets one to a file be written over",
  async () => {
    symlinkSync("/dev/null", path.join(workspace, "report.json"));
    await expect(insideOf(workspace, path.join(workspace, "report.json"))).rejects.toThrow(ConfigError);
    symlinkSync("/etc/passwd", path.join(workspace, "report.md"));
    await expect(insideOf(workspace, path.join(workspace, "report.md"))).resolves.toBeUndefined();
  },
);
