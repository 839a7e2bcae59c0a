import { type ServerSettingName, serverSettingNames } from "../server/settings.ts";
import { type SettingName, settingNames } from "../settings.ts";
import type { Invocation } from "./invocation.ts";

/** A command of the CLI. */
export interface Command {
  readonly usage: string;
  readonly help: string;
  /** Settings that it takes, of which table, and how many operands. */
  readonly table: "settings" | "server";
  readonly takes: readonly (SettingName | ServerSettingName)[];
  readonly operands: number;
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** What an acceptance says: only `baseline` makes one. */
const accepting: readonly SettingName[] = ["owner", "reason", "expires"];

const comparing: readonly SettingName[] = settingNames("cli").filter((name) => !accepting.includes(name));

const scanning: readonly SettingName[] = comparing.filter((name) => name !== "base" && name !== "head");

// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
/** Every command, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: "scan [DIR]",
    help: "Scan every skill in a folder (default: this one).",
    table: "settings",
    takes: scanning,
    operands: 1,
    run: async (invocation) => (await import("./commands/scan.ts")).runScan(invocation),
  },
  pr: {
    usage: "pr --base BASE [--head HEAD]",
    help: "Say what the action would say: BASE and HEAD are git refs or folders.",
    table: "settings",
    takes: comparing,
    operands: 0,
    run: async (invocation) => (await import("./commands/pr.ts")).runPr(invocation),
  },
  merge: {
    usage: "merge FILE...",
    help: "Make one report of the JSON reports of all parts (--shard) of a run.",
    table: "settings",
    takes: ["preset", "policy", "policy-clones", "mode", "sarif-category", "second-opinion", "format", "output"],
    operands: Number.POSITIVE_INFINITY,
    run: async (invocation) => (await import("./commands/merge.ts")).runMerge(invocation),
  },
  baseline: {
    usage: "baseline [DIR]",
    help: "Accept what is there, with --owner, --reason, --expires: write or update the exceptions file.",
    table: "settings",
    takes: [
      ...accepting,
      ...(["output", "path", "include", "exclude", "surfaces", "preset", "policy", "policy-clones"] as const),
    ],
    operands: 1,
    run: async (invocation) => (await import("./commands/baseline.ts")).runBaseline(invocation),
  },
  policy: {
    usage: "policy explain [--path SKILL]",
    help: "Show the policy in effect: each value, where it comes from, and what was not taken.",
    table: "settings",
    takes: ["policy", "policy-clones", "preset", "mode", "path", "format"],
    operands: 1,
    run: async (invocation) => (await import("./commands/policy.ts")).runPolicy(invocation),
  },
  demo: {
    usage: "demo",
    help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
    table: "settings",
    takes: [],
    operands: 0,
    run: async () => (await import("./commands/demo.ts")).runDemo(),
  },
  rules: {
    usage: "rules [--format json]",
    help: "List the rules.",
    table: "settings",
    takes: ["format"],
    operands: 0,
    run: async (invocation) => (await import("./commands/rules.ts")).runRules(invocation),
  },
  serve: {
    usage: "serve",
    help: "Serve the APIs of five scanners over HTTP.",
    table: "server",
    takes: serverSettingNames("serve"),
    operands: 0,
    run: async (invocation) => (await import("./commands/serve.ts")).runServe(invocation),
  },
  worker: {
    usage: "worker",
    help: "Do the batches of servers on one Postgres.",
    table: "server",
    takes: serverSettingNames("worker"),
    operands: 0,
    run: async (invocation) => (await import("./commands/worker.ts")).runWorker(invocation),
  },
};
