import { describe, expect, it } from "vitest";
import { fixedBody, fixIn, head } from "./fixes.ts";

const rule = "supply-chain/unpinned-runner";
const command = "```sh\nnpx -y left-tool --fast\n```\n";
const lock = (version: string): string =>
  JSON.stringify(
    { packages: { "node_modules/left-tool": { version, resolved: "https://example.com/a.tgz" } } },
    null,
    2,
  );

describe("a version", () => {
  it("comes from the same text", async () => {
    const text = `${command}\nTried with left-tool@1.4.2.\n`;
    // The full stop ends the sentence, not the version.
    expect(await fixedBody(text, rule)).toBe(text.replace("left-tool --fast", "left-tool@1.4.2 --fast"));
  });

  it("comes from the skill's lock file", async () => {
    const after = await fixedBody(command, rule, { "package-lock.json": lock("2.0.1") });
    expect(after).toBe(command.replace("left-tool", "left-tool@2.0.1"));
  });

  it("takes the place of a tag", async () => {
    const body = command.replace("left-tool", "left-tool@latest");
    const after = await fixedBody(body, rule, { "package-lock.json": lock("2.0.1") });
    expect(after).toBe(command.replace("left-tool", "left-tool@2.0.1"));
  });

  it("of a Python tool comes from its lock file, in its own form", async () => {
    const after = await fixedBody("```sh\nuvx some-tool run\n```\n", rule, {
      "uv.lock": '[[package]]\nname = "some-tool"\nversion = "0.9.3"\n',
    });
    expect(after).toBe("```sh\nuvx some-tool==0.9.3 run\n```\n");
  });

  it.each([
    ["when none is named", {}],
    ["when two are named", { "package-lock.json": lock("2.0.1"), "notes.md": "left-tool@1.0.0\n" }],
    ["from a range", { "package.json": '{\n  "dependencies": {\n    "left-tool": "^2.0.0"\n  }\n}\n' }],
    ["of a package with a longer name", { "notes.md": "my-left-tool@1.0.0 and left-tool-x@1.0.0\n" }],
    ["of the same name in the other registry", { "requirements.txt": "left-tool==1.0.0\n" }],
  ])("is never made up: %s", async (_, files) => expect(await fixedBody(command, rule, files)).toBeUndefined());

  it("is put into the command line of a server", async () => {
    const config = '{\n  "mcpServers": {\n    "a": { "command": "npx", "args": ["-y", "some-mcp@latest"] }\n  }\n}\n';
    const files = { "SKILL.md": `${head}Made for some-mcp@1.2.3 only.\n`, ".mcp.json": config };
    const found = await fixIn(files, "supply-chain/server-source");
    expect(found.fix?.lines).toEqual(['    "a": { "command": "npx", "args": ["-y", "some-mcp@1.2.3"] }']);
  });
});
