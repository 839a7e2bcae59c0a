import { expect, it } from "vitest";
import { complaintOf, runGit } from "../../src/files/git-process.ts";
import { temporaryFolder } from "./temporary-repository.ts";

it("makes one short line of a complaint, without what is secret", () => {
  const stderr = "fatal: unable to access 'https://user:pa55@example.com/x/': \n  header c2VjcmV0 and s3cr3t\n";
  const line = complaintOf(stderr + "x".repeat(9000), ["s3cr3t", "c2VjcmV0", ""]);
  expect(line).toMatch(/^fatal: unable to access 'https:\/\/\*\*\*@example\.com\/x\/': header \*\*\* and \*\*\* x/);
  expect(line).toHaveLength(500);
});

it("stops git when its time is up", async () => {
  const folder = temporaryFolder();
  const start = performance.now();
  try {
    // `sleep` stands in for a git that hangs.
    const hanging = runGit(folder.path, folder.path, ["-c", "alias.hang=!sleep 3", "hang"], { timeout: 200 });
    await expect(hanging).rejects.toThrow("took longer than 0.2 s");
    // Not held up by what git itself started, which keeps its pipes open.
    expect(performance.now() - start).toBeLessThan(2500);
  } finally {
    folder.remove();
  }
});
