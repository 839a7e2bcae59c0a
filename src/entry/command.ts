import { type ServerSettingName, serverSettings } from "../server/settings.ts";
import { type Setting, type SettingName, settings } from "../settings.ts";
import type { Invocation } from "./invocation.ts";

/** A command of the CLI. */
export interface Command {
  readonly usage: string;
  /** What it does, in a line among all commands. */
  readonly brief: string;
  readonly help: string;
  /** Settings that it takes, of which table, and how many operands. */
  readonly table: "settings" | "server";
  readonly takes: readonly (SettingName | ServerSettingName)[];
  readonly operands: number;
  /** What to type, and what it does. */
  readonly examples?: readonly (readonly [command: string, does: string])[];
  /** What the first operand may be, where that is one of a few words, or a rule. */
  readonly words?: readonly string[] | "rules";
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** What a command can be told, by the name of the option, in the words that hold for the command. */
export function optionsOf({
  usage,
  table,
  takes,
}: Command): readonly (readonly [name: string, setting: Setting<unknown>])[] {
  const all: Readonly<Record<string, Setting<unknown>>> = table === "server" ? serverSettings : settings;
  const [command = ""] = usage.split(" ", 1);
  return takes.map((name) => [name, { ...all[name]!, ...all[name]!.of?.[command] }]);
}
