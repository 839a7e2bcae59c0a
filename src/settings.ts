import { closest } from "fastest-levenshtein";
import { ConfigError } from "./core/errors.ts";
import type { Door, Setting } from "./setting.ts";
import { settings } from "./settings.data.ts";

export type { Door, Setting } from "./setting.ts";
export { settings } from "./settings.data.ts";

export type SettingName = keyof typeof settings;

/** Every setting, read: `undefined` (or an empty list) where one was not given and has no default. */
export type Settings = { readonly [K in SettingName]: ReturnType<(typeof settings)[K]["parse"]> };

/** Names of the settings that a door has, in the order of the table. */
export const settingNames = (door: Door): SettingName[] =>
  (Object.keys(settings) as SettingName[]).filter((name) => settings[name].doors.includes(door));

/**
 * Reads every setting of a table. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
export function readTable<Table extends Readonly<Record<string, Setting<unknown>>>>(
  table: Table,
  get: (name: keyof Table & string) => string | undefined,
): { readonly [K in keyof Table]: ReturnType<Table[K]["parse"]> } {
  const entries = Object.entries(table).map(([name, { default: fallback, parse }]) => {
    const text = (get(name) ?? "").trim();
    return [name, parse(text === "" ? fallback : text, name)] as const;
  });
  return Object.fromEntries(entries) as { readonly [K in keyof Table]: ReturnType<Table[K]["parse"]> };
}

/** Reads every setting of the action and the CLI, as `readTable` does. */
export const readSettings = (get: (name: SettingName) => string | undefined): Settings => readTable(settings, get);

/** Throws a ConfigError at the first name that is not known: a misspelt gate must not read as no gate. */
export function checkNames(names: Iterable<string>, known: readonly string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new ConfigError(
      `${JSON.stringify(name)} is not a setting`,
      `Did you mean ${JSON.stringify(closest(name, known))}? docs/settings.md has all of them.`,
    );
  }
}

/** Throws a ConfigError at the first name that is no setting of the door. */
export const checkSettingNames = (names: Iterable<string>, door: Door): void => checkNames(names, settingNames(door));
