import { describe, expect, it } from "vitest";
import { fixIn } from "./fixes.ts";

const rule = "over-broad-permissions/wildcard-tools";
const commands = "```sh\ngit status\nffmpeg -i a.mov b.mp4\n```\n";

async function grant(list: string, body = commands): Promise<readonly string[] | undefined> {
  const text = `---\nname: a\ndescription: A.\n${list}\n---\n${body}`;
  return (await fixIn({ "SKILL.md": text }, rule)).fix?.lines;
}

describe("a grant without a limit", () => {
  it.each([
    ["in a list by commas", "allowed-tools: Read, Bash(*)", ["allowed-tools: Read, Bash(ffmpeg:*), Bash(git:*)"]],
    ["in a list by spaces", "allowed-tools: Read Bash(*)", ["allowed-tools: Read Bash(ffmpeg:*) Bash(git:*)"]],
    ["in quotes", 'allowed-tools: "*"', ['allowed-tools: "Bash(ffmpeg:*), Bash(git:*)"']],
    [
      "in a flow list",
      'allowed-tools: ["Read", "Bash(*)"]',
      ['allowed-tools: ["Read", "Bash(ffmpeg:*)", "Bash(git:*)"]'],
    ],
    ["in a block list", "allowed-tools:\n  - Read\n  - Bash(*)", ["  - Bash(ffmpeg:*)", "  - Bash(git:*)"]],
    ["of a bare shell", "allowed-tools: Bash", ["allowed-tools: Bash(ffmpeg:*), Bash(git:*)"]],
  ])("is narrowed to what the text runs, %s", async (_, list, expected) => {
    expect(await grant(list)).toEqual(expected);
  });

  it("leaves what does anything it is told to be asked for", async () => {
    const text = `---\nname: a\ndescription: A.\nallowed-tools: Bash(*)\n---\n${commands}\n\`\`\`sh\ncurl -s https://api.example.com/v1\n\`\`\`\n`;
    const { fix } = await fixIn({ "SKILL.md": text }, rule);
    expect(fix?.lines).toEqual(["allowed-tools: Bash(ffmpeg:*), Bash(git:*)"]);
    expect(fix?.title).toContain("leave curl to be asked for");
  });

  it("of a server becomes the tools that the text names", async () => {
    const body = "Call `mcp__shop__list`, then `mcp__shop__get`; never `mcp__bank__pay`.\n";
    expect(await grant("allowed-tools: Read, mcp__shop__*", body)).toEqual([
      "allowed-tools: Read, mcp__shop__list, mcp__shop__get",
    ]);
  });

  it.each([
    ["that runs nothing", "allowed-tools: Bash(*)", "# Words\n\nRead the file.\n"],
    ["of a server whose tools are not named", "allowed-tools: mcp__shop__*", commands],
    ["whose commands are all powerful", "allowed-tools: Bash(*)", "```sh\ncurl -s https://api.example.com/v1\n```\n"],
    [
      "whose commands run whatever they are given",
      "allowed-tools: Bash(*)",
      "```sh\nnode a.js\npython3 a.py\nperl a.pl\nnc -l 1\nmake\n```\n",
    ],
  ])("stays in a skill %s", async (_, list, body) => expect(await grant(list, body)).toBeUndefined());

  it("is not widened by what a script of the skill runs", async () => {
    const text = "---\nname: a\ndescription: A.\nallowed-tools: Bash(*)\n---\n```sh\ngit status\n```\n";
    const { fix } = await fixIn({ "SKILL.md": text, "scripts/a.sh": "#!/bin/sh\nffmpeg -i a b\n" }, rule);
    expect(fix?.lines).toEqual(["allowed-tools: Bash(git:*)"]);
  });
});
