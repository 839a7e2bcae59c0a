import { describe, expect, it } from "vitest";
import { staleBanner } from "../../src/report/stale.ts";

const [head, of] = ["b".repeat(40), "a".repeat(40)];

describe("staleBanner", () => {
  it("is one block of quoted lines", () => {
    expect(staleBanner({ reasons: ["one", "two"] }, head, of, false)).toMatchInlineSnapshot(`
      "> [!WARNING]
      > **The last scan, of \`bbbbbbbbbbbb\`, did not run**, so nothing is known of it:
      > - one
      > - two
      >
      > What follows is the scan of \`aaaaaaaaaaaa\`, and says nothing of what came since."
    `);
  });

  it("says when it is of the same commit, and when the end had to go", () => {
    const text = staleBanner({ reasons: [] }, head, head, true);
    expect(text).toContain("an earlier scan of the same commit");
    expect(text).toContain("Its end is left out");
  });

  it("shows hostile reasons as text, on their line, and no more than four", () => {
    const hostile = "could not read @octo/all\n\n<!-- skill-scan:comment instance=default --> [x](https://example.com)";
    const text = staleBanner({ reasons: Array.from({ length: 9 }, () => hostile) }, head, of, false);
    const lines = text.split("\n");
    expect(lines.every((line) => line.startsWith(">"))).toBe(true);
    expect(lines).toHaveLength(8);
    expect(text).not.toContain("<!--");
    expect(text).not.toMatch(/https:\/\//);
    expect(text).not.toMatch(/(?<!`)@octo/);
  });
});
