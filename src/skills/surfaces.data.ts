/**
 * Files beside SKILL.md that configure or instruct an agent, as globs in which case does not count. Each glob has a segment without
 * wildcards, by which paths are told apart quickly. Sources: documentation of Claude Code (settings, hooks, plugins, memory),
 * Codex, Gemini CLI, Cursor, VS Code, GitHub Copilot, OpenCode and OpenClaw.
 */

/** Manifests that make the folder of their own folder (or their own folder) a plugin. */
export const pluginManifests: readonly string[] = [
  "**/.claude-plugin/plugin.json",
  "**/.claude-plugin/marketplace.json",
  "**/.codex-plugin/plugin.json",
  "**/.cursor-plugin/plugin.json",
  "**/.kimi-plugin/plugin.json",
  "**/gemini-extension.json",
  "**/openclaw.plugin.json",
];

/** Settings, hooks and servers: what runs or loosens permissions without a further decision. */
export const configurationFiles: readonly string[] = [
  "**/.agents/plugins/marketplace.json",
  "**/.claude/settings.json",
  "**/.claude/settings.local.json",
  "**/.claude/hooks/**",
  "**/hooks/hooks.json",
  "**/hooks-cursor.json",
  "**/.codex/hooks.json",
  "**/.codex/config.toml",
  "**/.cursor/hooks.json",
  "**/.cursor/hooks/**",
  "**/.cursor/environment.json",
  "**/.gemini/settings.json",
  "**/.mcp.json",
  "mcp.json",
  "**/.cursor/mcp.json",
  "**/.vscode/mcp.json",
  "**/opencode.json",
  "**/opencode.jsonc",
  "**/.opencode/plugins/*.{js,ts}",
  "**/.opencode/plugin/*.{js,ts}",
  "**/.lsp.json",
];

/** Text that is loaded as instructions, or on demand. */
export const instructionFiles: readonly string[] = [
  "**/.claude/commands/**",
  "**/.gemini/commands/**/*.toml",
  "**/.opencode/command/**",
  "**/.opencode/commands/**",
  "**/.github/prompts/*.prompt.md",
  "**/.claude/agents/**",
  "**/.claude/output-styles/**",
  "**/.codex/agents/**",
  "**/.codex/prompts/**",
  "**/.opencode/agent/**",
  "**/.opencode/agents/**",
  "**/.github/agents/*",
  "**/.github/chatmodes/*",
  "**/AGENTS.md",
  "**/AGENTS.override.md",
  "**/CLAUDE.md",
  "**/CLAUDE.local.md",
  "**/GEMINI.md",
  "**/.claude/rules/**/*.md",
  "**/.cursorrules",
  "**/.cursor/rules/**/*.{md,mdc}",
  "**/.windsurfrules",
  "**/.windsurf/rules/**",
  "**/.clinerules",
  "**/.clinerules/**",
  "**/.kiro/steering/**",
  "**/.github/copilot-instructions.md",
  "**/.github/instructions/**/*.instructions.md",
];

/** Instructions whose names are words that other files have too: only as they are written here. */
export const casedInstructionFiles: readonly string[] = [
  "**/SOUL.md",
  "**/MEMORY.md",
  "**/HEARTBEAT.md",
  "**/IDENTITY.md",
  "**/TOOLS.md",
  "**/USER.md",
  "**/BOOTSTRAP.md",
];

/** Where skills come from: lock files and records of provenance. */
export const provenanceFiles: readonly string[] = [
  "**/skills-lock.json",
  "**/.skill-lock.json",
  "**/skills.lock",
  "**/skills.lock.json",
  "skills.json",
  "**/.agents/skills.json",
  "**/tank.json",
  "**/apm.yml",
  "**/apm.lock.yaml",
];

/** Parts of a plugin, from its root. */
export const pluginParts: readonly string[] = [
  "commands/**/*.{md,toml}",
  "agents/**/*.md",
  "hooks/**",
  "output-styles/**",
  "monitors/**",
  "settings.json",
  "mcp.json",
  ".mcp.json",
  ".lsp.json",
];

/**
 * What runs by itself when the folder is opened, or hides changes from a review. Such files are everywhere: they count where the
 * repository has something for an agent.
 */
export const companionFiles: readonly string[] = [
  "**/.envrc",
  "**/.vscode/tasks.json",
  "**/.vscode/settings.json",
  "**/.devcontainer/**/devcontainer.json",
  "**/.devcontainer.json",
  "**/.devcontainer/**/*.sh",
  ".husky/*",
  ".pre-commit-config.yaml",
  "**/.gitattributes",
  ".gitmodules",
];

/** Workflows: those that call an agent or install skills count. */
export const workflowFiles: readonly string[] = [".github/workflows/*.{yml,yaml}"];

/** The main file of a configuration: the first of these that it has. */
export const mainFiles: readonly string[] = [
  ".claude-plugin/plugin.json",
  ".claude-plugin/marketplace.json",
  ".codex-plugin/plugin.json",
  ".cursor-plugin/plugin.json",
  "gemini-extension.json",
  "openclaw.plugin.json",
  ".claude/settings.json",
  "hooks/hooks.json",
  ".mcp.json",
  "AGENTS.md",
  "CLAUDE.md",
  "GEMINI.md",
];
