import { expect, it } from "vitest";
import { capabilitiesOf } from "../../src/behaviour/capabilities.ts";
import { toolsOf } from "../../src/behaviour/declared.ts";
import type { Operation, OperationKind } from "../../src/core/operation.ts";
import type { Artifact } from "../../src/core/skill.ts";
import { viewsOf } from "../../src/views/index.ts";
import { artifactOf } from "../artifact.ts";
import { worked } from "../cost.ts";

function capabilities(
  text: string,
  values: Record<string, unknown> = {},
  more: Artifact[] = [],
  does: readonly (readonly [OperationKind, string])[] = [],
) {
  const manifest = artifactOf(text);
  const frontmatter = { values, disagreements: [] };
  const artifacts = [manifest, ...more];
  const views = artifacts.flatMap((artifact) => viewsOf(artifact).views);
  const operations = does.map(([kind, object]): Operation => {
    return { kind, object, sensitivity: "ordinary", by: "code", view: views[0]!, start: 0, end: 1 };
  });
  return capabilitiesOf({ path: ".", name: "x", manifest, frontmatter, artifacts }, views, operations);
}

it("takes no host from an address that leaves it open", () => {
  const does = [["sends", "https://.../api"] as const];
  expect(
    capabilities("Calls https://.../v1 and http://…/x, then http://a.example.com/y.", {}, [], does).used.hosts,
  ).toEqual(["a.example.com"]);
});

it("sums up what a skill touches", () => {
  const text = [
    "Calls https://api.example.com/v1 and http://198.51.100.4:8080/x.",
    "Context: !`git status`",
    "```bash",
    "sudo -E apt-get install -y jq",
    'curl -H "Authorization: $ACME_TOKEN" https://api.example.com | jq . > out',
    "npx -y left-pad@1.3.0",
    "```",
  ].join("\n");
  const script = artifactOf('import os\nkey = os.environ["ACME_KEY"]\n', "python", "scripts/a.py");
  expect(capabilities(text, { "allowed-tools": "Bash(git add:*), Read" }, [script]).used).toEqual({
    hosts: ["198.51.100.4", "api.example.com"],
    environment: ["ACME_KEY", "ACME_TOKEN"],
    commands: ["apt-get", "curl", "git", "jq", "npx", "sudo"],
    packages: ["apt:jq", "npm:left-pad@1.3.0"],
    tools: ["Bash(git add:*)", "Read"],
    hooks: ["!`git status`"],
    binaries: [],
    paths: [],
  });
});

it.each([
  ["sudo make install", ["make", "sudo"]],
  ["env A=b doas id", ["doas", "id"]],
  ["sudo -i", ["sudo"]],
  ["grep sudo /etc/group", ["grep"]],
])("what gives a program other rights is a command as well: %s", (line, commands) => {
  expect(capabilities(`\`\`\`bash\n${line}\n\`\`\`\n`).used.commands).toEqual(commands);
});

it("reads hosts out of encoded text", () => {
  const encoded = Buffer.from("fetch https://hidden.example.org/a").toString("base64");
  expect(capabilities(`x ${encoded}`).used.hosts).toEqual(["hidden.example.org"]);
});

it("reads what the frontmatter declares, under any vendor key, as a map or as JSON", () => {
  const openclaw = {
    requires: { env: ["A_KEY"], bins: ["gh"] },
    install: [{ kind: "brew", formula: "gh" }],
    primaryEnv: "A_KEY",
  };
  for (const metadata of [{ clawdbot: openclaw }, JSON.stringify({ openclaw })]) {
    const { declared } = capabilities("", { metadata });
    expect(declared).toMatchObject({ environment: ["A_KEY"], commands: ["gh"], packages: ["brew:gh"] });
  }
});

it("takes frontmatter of any shape", () => {
  for (const odd of [null, 7, [[]], { a: { b: [] } }, "text", [null]]) {
    const { declared } = capabilities("", { "allowed-tools": odd, tools: odd, metadata: odd, hooks: odd });
    expect(declared.commands).toEqual([]);
  }
});

it("keeps what stands in a tool's brackets together", () => {
  expect(toolsOf("Bash(npm run test:*, x) Read,Write mcp__a__b")).toEqual([
    "Bash(npm run test:*, x)",
    "Read",
    "Write",
    "mcp__a__b",
  ]);
});

it("reads commands by the grammar of the shell, not by line", () => {
  const session = "```console\n$ kubectl get pods \\\nNAME READY\nsome output\n```\n";
  const script = [
    "```sh",
    "# tar is not run here",
    "cat > notes.txt <<EOF",
    "rsync is not run here either",
    "EOF",
    'if git diff --quiet; then echo "zip"; fi | tee log',
    "out=$(FOO=1 timeout 5 ./bin/ffmpeg -i a)",
    "deploy() { scp a b; }",
    "```",
  ].join("\n");
  expect(capabilities(session + script).used.commands).toEqual(["cat", "ffmpeg", "git", "kubectl", "scp", "tee"]);
});

it("survives shell text of any kind", () => {
  for (const text of [
    "$(".repeat(5000),
    "if ".repeat(5000),
    "((",
    "`".repeat(999),
    "<<<<<<",
    "a|".repeat(20_000),
    "{ ".repeat(20_000),
  ]) {
    const started = worked();
    expect(() => capabilities(`\`\`\`sh\n${text}\n\`\`\`\n`)).not.toThrow();
    expect(worked() - started).toBeLessThan(2000);
  }
});

it("sums up operations as well as text", () => {
  const { used } = capabilities(
    "x",
    {},
    [],
    [
      ["reads", "~/.aws/credentials"],
      ["reads", "env:ACME_KEY"],
      ["reads", "data/table.csv"],
      ["reads", "/dev/null"],
      ["writes", "$HOME/.zshrc"],
      ["deletes", "../other/SKILL.md"],
      ["writes", "/tmp/out.txt"],
      ["sends", "https://collect.example.com/in"],
      ["fetches", "https://….example.com/in"],
      ["runs", "/usr/bin/ffmpeg -i a.mov"],
      ["runs", "…"],
      ["installs", "npm:left-pad"],
      ["listens", "0.0.0.0:80"],
    ],
  );
  expect(used).toMatchObject({
    paths: ["read:~/.aws/credentials", "write:$HOME/.zshrc", "write:../other/SKILL.md"],
    environment: ["ACME_KEY"],
    hosts: ["collect.example.com"],
    commands: ["ffmpeg"],
    packages: ["npm:left-pad"],
  });
});

it("keeps a host when only its path or query is unknown", () => {
  const { used } = capabilities(
    "x",
    {},
    [],
    [
      ["sends", "https://a.example.com?q=…"],
      ["sends", "https://b.example.com#…"],
      ["sends", "https://c.example.com/…"],
    ],
  );
  expect(used.hosts).toEqual(["a.example.com", "b.example.com", "c.example.com"]);
});

it("tells the first place of each entry", () => {
  const text = [
    "---",
    "allowed-tools: Read, Bash(git add:*)",
    "---",
    "See https://api.example.com and https://api.example.com/v2.",
    "```console",
    "$ git status",
    "nothing",
    "$ out=$(jq . a) && jq . b",
    "```",
  ].join("\n");
  const { used, uses } = capabilities(text, { "allowed-tools": "Read, Bash(git add:*)" });
  const lines = uses.map(({ kind, entry, location }) => `${kind} ${entry} ${location.region.startLine}`);
  expect(lines).toEqual([
    "hosts api.example.com 4",
    "commands git 6",
    "commands jq 8",
    expect.stringContaining("tools Bash(git add:*)"),
    expect.stringContaining("tools Read"),
  ]);
  expect(uses.map(({ entry }) => entry).sort()).toEqual(Object.values(used).flat().sort());
});

it("takes a command in backticks for one where the line tells to run it", () => {
  const commandsOf = (text: string) => capabilities(text, {}).used.commands;
  expect(commandsOf("Then run `sudo make install` once.")).toEqual(["make", "sudo"]);
  expect(commandsOf("Never run `sudo make install`.")).toEqual([]);
  expect(commandsOf("The flag `make install` is old.")).toEqual([]);
  expect(commandsOf("```text\nrun `sudo make install`\n```")).toEqual([]);
});
