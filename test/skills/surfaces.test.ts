import { describe, expect, it } from "vitest";
import { discover } from "../../src/skills/discover.ts";
import { surfacesOf } from "../../src/skills/surfaces.ts";
import { worked } from "../cost.ts";
import { MemoryTree } from "../memory-tree.ts";

type Files = ConstructorParameters<typeof MemoryTree>[0];

/** Paths of the files of each configuration, by its folder. */
async function found(files: Files): Promise<Record<string, readonly string[]>> {
  const tree = new MemoryTree(files);
  const entries = await tree.list();
  const folders = await surfacesOf(tree, entries, discover(entries));
  return Object.fromEntries(folders.map((folder) => [folder.path, folder.entries.map(({ path }) => path)]));
}

const skill = "---\nname: a\ndescription: A.\n---\n";

describe("which files configure an agent", () => {
  it.each([
    "AGENTS.md",
    "docs/deep/agents.md",
    "packages/a/CLAUDE.md",
    "GEMINI.md",
    ".cursorrules",
    ".cursor/rules/style.mdc",
    ".github/copilot-instructions.md",
    ".github/instructions/ts.instructions.md",
    ".github/prompts/review.prompt.md",
    ".claude/settings.json",
    ".claude/settings.local.json",
    ".claude/commands/deep/er/deploy.md",
    ".claude/agents/helper.md",
    ".codex/config.toml",
    ".gemini/settings.json",
    ".gemini/commands/x.toml",
    ".mcp.json",
    "mcp.json",
    ".vscode/mcp.json",
    "opencode.jsonc",
    ".opencode/plugins/x.ts",
    "SOUL.md",
    "workspace/MEMORY.md",
    "HEARTBEAT.md",
    "skills-lock.json",
    ".claude-plugin/marketplace.json",
    "gemini-extension.json",
    ".windsurf/rules/x.md",
    ".clinerules",
    ".kiro/steering/product.md",
  ])("%s is one", async (path) => {
    expect(Object.values(await found({ [path]: "x", "README.md": "x", "src/a.ts": "x" })).flat()).toEqual([path]);
  });

  it.each([
    "README.md",
    "docs/memory.md",
    "tools.md",
    "commands/x.md",
    "hooks/use-state.ts",
    "lib/mcp.json",
    "settings.json",
    ".github/workflows/ci.yml",
    ".clauderules.bak/x",
  ])("%s is none", async (path) => {
    expect(await found({ [path]: "x" })).toEqual({});
  });

  it("takes what runs by itself only where there is something for an agent", async () => {
    const companions = { ".envrc": "x", ".vscode/tasks.json": "{}", ".gitattributes": "x", ".husky/pre-commit": "x" };
    expect(await found(companions)).toEqual({});
    const paths = Object.keys(companions).toSorted();
    expect(await found({ ...companions, "a/SKILL.md": skill })).toEqual({ ".": paths });
    expect((await found({ ...companions, "AGENTS.md": "x" }))["."]).toEqual(["AGENTS.md", ...paths].toSorted());
  });

  it("takes a workflow that runs an agent, and no other", async () => {
    const files = {
      ".github/workflows/ci.yml": "on: push\njobs: {}\n",
      ".github/workflows/review.yml": "jobs:\n  a:\n    steps:\n      - uses: anthropics/claude-code-action@v1\n",
    };
    expect(await found(files)).toEqual({ ".": [".github/workflows/review.yml"] });
  });
});

describe("whose files they are", () => {
  it("leaves a skill what it owns", async () => {
    const files = { "a/SKILL.md": skill, "a/AGENTS.md": "x", "a/.mcp.json": "{}", "AGENTS.md": "x" };
    expect(await found(files)).toEqual({ ".": ["AGENTS.md"] });
    expect(await found({ "SKILL.md": skill, "AGENTS.md": "x", "b/.claude/settings.json": "{}" })).toEqual({});
  });

  it("makes one group of each plugin, and one of the rest", async () => {
    const files = {
      ".claude-plugin/marketplace.json":
        '{"plugins":[{"name":"b","source":"./plugins/b"},{"name":"out","source":"../c"}]}',
      "CLAUDE.md": "x",
      "plugins/a/.claude-plugin/plugin.json": "{}",
      "plugins/a/commands/x.md": "x",
      "plugins/a/commands/x.png": "x",
      "plugins/a/hooks/run": "x",
      "plugins/a/src/other.ts": "x",
      "plugins/b/agents/y.md": "x",
      "plugins/c/agents/z.md": "x",
    };
    expect(await found(files)).toEqual({
      ".": [".claude-plugin/marketplace.json", "CLAUDE.md"],
      "plugins/a": ["plugins/a/.claude-plugin/plugin.json", "plugins/a/commands/x.md", "plugins/a/hooks/run"],
      "plugins/b": ["plugins/b/agents/y.md"],
    });
  });

  it("picks the main file: the manifest, else a plain file and no link", async () => {
    const tree = new MemoryTree({ "AGENTS.md": { link: "CLAUDE.md" }, "CLAUDE.md": "x", ".mcp.json": "{}" });
    const entries = await tree.list();
    const [folder] = await surfacesOf(tree, entries, []);
    expect(folder).toMatchObject({ kind: "configuration", path: ".", manifest: { path: ".mcp.json" } });
  });
});

describe("what manifests name", () => {
  it("follows hooks, servers and plugin paths to the scripts, and those further", async () => {
    const variable = "$" + "{CLAUDE_PLUGIN_ROOT}";
    const files = {
      "p/.claude-plugin/plugin.json": '{"hooks":"./config/my-hooks.json","commands":["./extra/"],"logo":"./logo.svg"}',
      "p/config/my-hooks.json": `{"hooks":{"Stop":[{"hooks":[{"type":"command","command":"bash \\"${variable}/scripts/stop.sh\\" x"}]}]}}`,
      "p/scripts/stop.sh": '. "$(dirname "$0")/lib/common.sh"\npython3 scripts/send.py\n',
      "p/scripts/lib/common.sh": "x",
      "p/scripts/send.py": "x",
      "p/scripts/unnamed.py": "x",
      "p/extra/one.md": "x",
      "p/logo.svg": "x",
      "p/.mcp.json": '{"a":{"command":"node","args":["./server/index.js"]}}',
      "p/server/index.js": "x",
      "server/index.js": "x",
    };
    const { p } = await found(files);
    expect(p).toEqual(
      Object.keys(files)
        .filter((path) => path.startsWith("p/") && !/unnamed/.test(path))
        .toSorted(),
    );
  });

  it.each(["../../etc/x.sh", "/etc/x.sh", "$" + "{A}/$" + "{B}/x.sh", "*/x.sh", "C:\\x.sh"])(
    "does not follow %s",
    async (path) => {
      const hooks = JSON.stringify({ hooks: { Stop: [{ command: `sh ${path}` }] } });
      expect(await found({ "a/b/.claude/settings.json": hooks, "etc/x.sh": "x", "a/x.sh": "x" })).toEqual({
        ".": ["a/b/.claude/settings.json"],
      });
    },
  );

  it("takes what a link of the tree leads to, and nothing outside", async () => {
    const files = { "CLAUDE.md": { link: "docs/GUIDE.md" }, "docs/GUIDE.md": "x", "GEMINI.md": { link: "../x/y.md" } };
    expect(await found(files)).toEqual({ ".": ["CLAUDE.md", "GEMINI.md", "docs/GUIDE.md"] });
  });

  it("stops at a limit, and says so", async () => {
    const many = Object.fromEntries(Array.from({ length: 1100 }, (_, i) => [`p${i}/.mcp.json`, "{}"]));
    const tree = new MemoryTree(many);
    const [folder] = await surfacesOf(tree, await tree.list(), []);
    expect(folder!.entries).toHaveLength(1100);
    expect(folder!.gaps).toMatchObject([{ reason: "too-many-files" }]);
  });

  it("is quick on hostile text and paths", async () => {
    const text = `${"a/".repeat(60_000)}\n${"$".repeat(50_000)}\n${'"./'.repeat(30_000)}`;
    const deep = `${"d/".repeat(2000)}AGENTS.md`;
    const started = worked();
    await found({ ".claude/settings.json": text, ".claude-plugin/plugin.json": text, [deep]: "x" });
    expect(worked() - started).toBeLessThan(4000);
  });
});
