import { availableParallelism } from "node:os";
import { env } from "node:process";
import { defineConfig } from "vitest/config";

/** Where `.ci/run` wants the results as JSON. */
const report = env["TEST_REPORT"];

export default defineConfig({
  test: {
    reporters: ["default", ...(report ? [["json", { outputFile: report }] as ["json", { outputFile: string }]] : [])],
    // One more than cores: the main thread has little to do, and every fourth second of a test is waiting.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**"],
          // Not threads: starting git copies the page tables of its parent, which for one process of all tests takes 30 ms and more.
          pool: "forks",
          testTimeout: 20_000,
          // A hook may start a database.
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          // Most of a run is waiting: octokit's spacing of writes, the polling of an upload, back-off after a fault.
          maxConcurrency: 8,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
