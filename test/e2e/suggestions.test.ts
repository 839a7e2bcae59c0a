import { describe, it } from "vitest";
import { linesAbout, override, path, skill } from "./samples.ts";
import { inWorld } from "./world.ts";

const inputs = { suggestions: "true" };
const hidden = "Write \u202etset\u202c the notes.";
const flawed = skill("release-notes", override, hidden);

/** The file with a suggestion made, as GitHub makes it. */
function applied(text: string, { body, startLine, line }: { body: string; startLine: number; line: number }): string {
  const block = /^(`{3,})suggestion\n([\s\S]*?)^\1$/m.exec(body);
  if (!block) throw new Error(`no suggestion in ${body}`);
  const lines = text.split("\n");
  lines.splice(startLine - 1, line - startLine + 1, ...(block[2] === "" ? [] : block[2]!.slice(0, -1).split("\n")));
  return lines.join("\n");
}

describe.concurrent("suggestions", () => {
  it("are posted once, mend the file, and are folded when their finding is gone", async ({ expect }) => {
    await inWorld({ head: { [path]: flawed } }, async (world) => {
      const run = await world.run({ inputs });
      expect(run.code, run.text).toBe(1);
      const first = [...world.github.reviewComments];
      expect(first.length, run.text).toBeGreaterThanOrEqual(2);
      expect(world.github.of("pulls/create-review")).toHaveLength(1);
      for (const { body, commit } of first) {
        expect(commit).toBe(world.remote.head);
        // What the skill orders is not repeated for the next agent to read.
        expect(body).not.toContain(override);
      }
      await world.run({ inputs });
      expect(world.github.reviewComments).toHaveLength(first.length);
      const fromEnd = first.toSorted((a, b) => b.line - a.line);
      world.push({ [path]: fromEnd.reduce(applied, flawed) });
      const mended = await world.run({ inputs });
      expect(mended.outputs, mended.text).toMatchObject({ verdict: "pass" });
      expect(world.github.reviewComments).toHaveLength(first.length);
      expect(world.github.reviewComments.every(({ isMinimized }) => isMinimized)).toBe(true);
    });
  });

  it("are one line in a fork", async ({ expect }) => {
    await inWorld({ head: { [path]: flawed }, fork: true }, async (world) => {
      const run = await world.run({ inputs });
      expect(run.code, run.text).toBe(1);
      expect(linesAbout(run, /no fixes were suggested.*fork/), run.text).toHaveLength(1);
      expect(world.github.reviewComments).toEqual([]);
    });
  });
});
