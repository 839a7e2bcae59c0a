import { pathToFileURL } from "node:url";
import { expect, it, vi } from "vitest";
import { judgeTree } from "../../src/entry/judged.ts";
import { presetPolicy } from "../../src/policy/presets.ts";
import { readSettings } from "../../src/settings.ts";
import { MemoryTree } from "../memory-tree.ts";

const shown = vi.hoisted(() => ({ step: vi.fn(), more: vi.fn(), end: vi.fn() }));
vi.mock(import("../../src/entry/progress.ts"), () => ({ progress: () => shown }));

it("shows on a terminal how far it is, and of the library nothing", async () => {
  const tree = new MemoryTree({ "a/SKILL.md": "---\nname: a\ndescription: Writes notes.\n---\n" });
  const judging = {
    settings: readSettings(() => undefined),
    policy: presetPolicy(),
    scanning: { entry: pathToFileURL("cli.ts"), scanned: ".", log: () => undefined },
  };
  await judgeTree(tree, { ...judging, quiet: true });
  expect(shown.more).not.toHaveBeenCalled();
  await judgeTree(tree, judging);
  expect([shown.more.mock.calls, shown.step.mock.calls, shown.end.mock.calls]).toEqual([[[1]], [[]], [[]]]);
});
