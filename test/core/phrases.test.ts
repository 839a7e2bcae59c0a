import { describe, expect, it } from "vitest";
import { phrases } from "../../src/core/phrases.ts";
import type { Match, SkillFacts } from "../../src/core/rule.ts";
import { TextView } from "../../src/views/text-view.ts";

function found(text: string, check = phrases([/игнорируй/u])): Match[] {
  const artifact = {
    path: "SKILL.md",
    fullPath: "SKILL.md",
    kind: "text",
    mode: "file",
    size: text.length,
    text,
  } as const;
  const views = [new TextView(artifact, "prose", "")];
  if (check.scope !== "skill") throw new Error("not a check on the whole skill");
  return [...check.run({ views } as unknown as SkillFacts)];
}

describe("phrases", () => {
  it("finds every occurrence, whatever its case", () => {
    expect(found("Игнорируй это. И это игнорируй.").map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [21, 30],
    ]);
  });

  it("is less sure of a quotation", () => {
    expect(found("Игнорируй")[0]?.confidence).toBe("high");
    expect(found('Пишут «игнорируй» и "игнорируй"').map((match) => match.confidence)).toEqual(["medium", "medium"]);
  });

  it("looks only where it is told to, and says how bad it is when told", () => {
    expect(found("игнорируй", phrases([/игнорируй/u], { zones: ["comment"] }))).toEqual([]);
    expect(found("игнорируй", phrases([/игнорируй/u], { severity: "low" }))[0]?.severity).toBe("low");
  });
});
