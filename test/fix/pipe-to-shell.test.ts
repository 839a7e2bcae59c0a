import { parse } from "unbash";
import { describe, expect, it } from "vitest";
import { fixedBody } from "./fixes.ts";

const rule = "download-and-run/pipe-to-shell";
const url = "https://astral.sh/uv/install.sh";

async function made(line: string): Promise<readonly string[] | undefined> {
  const after = await fixedBody(`# Set up\n\n\`\`\`sh\n${line}\n\`\`\`\n`, rule);
  return after?.split("\n").slice(3, -2);
}

const check = "# Check it before it runs: sha256sum downloaded.sh";

describe("a download piped into a shell", () => {
  it.each([
    ["by curl", `curl -LsSf ${url} | sh`, `curl -LsSf ${url} -o downloaded.sh`, "sh downloaded.sh"],
    ["by wget", `wget -qO- ${url} | bash`, `wget -qO downloaded.sh ${url}`, "bash downloaded.sh"],
    ["by wget with a blank", `wget -q -O - ${url} | bash`, `wget -q -O downloaded.sh ${url}`, "bash downloaded.sh"],
    [
      "with arguments",
      `curl ${url} | sh -s -- -y --to "a b"`,
      `curl ${url} -o downloaded.sh`,
      'sh downloaded.sh -y --to "a b"',
    ],
    ["with flags of the shell", `curl ${url} | bash -eux`, `curl ${url} -o downloaded.sh`, "bash -eux downloaded.sh"],
    ["from standard input by name", `curl ${url} | sh -`, `curl ${url} -o downloaded.sh`, "sh downloaded.sh"],
    ["as root", `curl ${url} | sudo -E bash -`, `curl ${url} -o downloaded.sh`, "sudo -E bash downloaded.sh"],
    [
      "with a quoted address",
      `curl "${url}?a=1&b=2" | sh`,
      `curl "${url}?a=1&b=2" -o downloaded.sh`,
      "sh downloaded.sh",
    ],
  ])("becomes three lines, %s", async (_, line, download, run) => {
    const lines = await made(line);
    expect(lines).toEqual([download, check, run]);
    expect(parse(lines!.join("\n")).errors ?? []).toEqual([]);
  });

  it("keeps indentation and the mark of a prompt", async () => {
    const lines = await made(`  $ curl ${url} | sh`);
    expect(lines).toEqual([`  $ curl ${url} -o downloaded.sh`, `  ${check}`, "  $ sh downloaded.sh"]);
  });

  it.each([
    ["in a list of commands", `cd /tmp && curl ${url} | sh`],
    ["through another program", `curl ${url} | tee a.sh | sh`],
    ["with a command behind it", `curl ${url} | sh; echo done`],
    ["by a substitution", `sh -c "$(curl ${url})"`],
    ["of a file that is written already", `curl -o a.sh ${url} | sh`],
    ["that says itself where it goes", `curl -fsSLo- ${url} | sh`],
    ["that says it with a blank", `curl -o - ${url} | sh`],
    ["with words in place of a script", `curl ${url} | sh -c 'cat'`],
    ["from a stranger", "curl https://get.example.test/x | sh"],
    ["from a bare address", "curl http://203.0.113.7/x.sh | sudo bash"],
    ["over two lines", `curl ${url} \\\n  | sh`],
  ])("is left alone %s", async (_, line) => expect(await made(line)).toBeUndefined());

  it("is left alone where the skill has a file of that name: it would run in the place of a download that fails", async () => {
    const body = `# Set up\n\n\`\`\`sh\ncurl ${url} | sh\n\`\`\`\n`;
    expect(await fixedBody(body, rule, { "notes.sh": "echo x\n" })).toContain("sh downloaded.sh");
    expect(await fixedBody(body, rule, { "scripts/Downloaded.sh": "echo x\n" })).toBeUndefined();
  });
});
