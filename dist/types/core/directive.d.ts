import type { Place } from "./operation.js";
/**
 * What a line of a configuration orders a tool to do:
 * `hook` runs at an event of the agent (`name` is the event); `helper` is run by the agent's own program for a status line or a key;
 * `task` is run by an editor, a container, a shell or git when the folder is opened or used; `server` is an MCP or a language server
 * (`value` is its command line or its address); `server-variable` is one of its environment variables or headers; `permission` is
 * something allowed without a question; `trust` is a switch that turns questions off; `variable` is set in the environment of the
 * agent; `source` is where plugins come from; `path` is a path that a plugin manifest names; `attribute` is what git is told about
 * files (`name` is the pattern); `submodule` is another repository (`name` is its folder); `agent-job` is a CI job that runs an agent
 * (`name` are its triggers, `value` what it runs and may do).
 */
export type DirectiveKind = "hook" | "helper" | "task" | "server" | "server-variable" | "permission" | "trust" | "variable" | "source" | "path" | "attribute" | "submodule" | "agent-job";
/** What a command line does besides running a program, as far as its words tell. */
export type CommandEffect = "fetches" | "runs-fetched" | "sends" | "reads-secret" | "inline-code" | "deletes" | "unseen";
/** One order of a configuration file, with its place. Texts in it are hostile. */
export interface Directive extends Place {
    readonly kind: DirectiveKind;
    readonly name: string;
    readonly value: string;
    /** Of a command line; empty for anything else. */
    readonly effects: readonly CommandEffect[];
}
