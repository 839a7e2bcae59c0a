import { under } from "./api-models.ts";
import type { ApiModel, Catalogue } from "./model.ts";
import { argumentsOf } from "./shell-arguments.ts";
import { allOf, does, objectOf } from "./shell-effects.ts";

/** Flags by which an agent asks nobody. */
const unasked =
  /^--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|full-auto|allow-all-tools|permission-mode=bypassPermissions)$/;

/** Words of an agent's CLI that change its configuration. */
const changes =
  /^(?:mcp (?:add|add-json|add-from-claude-desktop)|config (?:set|add)|plugin (?:install|add|marketplace add)|plugins install|hooks add|extensions install|approvals|models set|skills? (?:install|add)|cron add|tools enable|permissions (?:add|allow)|nodes approve|pairing approve)\b/;

const agent: ApiModel = (call) => {
  const text = argumentsOf(call.args, "-s --scope -t --transport -e --env -H --header")
    .operands.map(objectOf)
    .join(" ");
  if (changes.test(text))
    return { effects: [does("edits-agent-config", `${call.path} ${text.slice(0, 120)}`, allOf(call))] };
  const isUnasked = call.args.some((arg) => unasked.test(arg.text ?? ""));
  const effects = [does("runs", call.path, allOf(call))];
  return { effects: isUnasked ? [does("elevates", `${call.path} without questions`), ...effects] : effects };
};

/** Command lines of agents. */
export const agentApis: Catalogue = under(
  "claude codex opencode gemini cursor-agent openclaw clawdbot moltbot goose copilot amp qwen aider",
  agent,
);
