import { closest } from "fastest-levenshtein";
import { ConfigError } from "./core/errors.ts";
import { modes, presetNames } from "./policy/policy.ts";

/** Where a setting can be given: as an input of the action, as a flag of the CLI. */
export type Door = "action" | "cli";

/** One setting. `parse` gets trimmed text, the default where none was given, and throws a ConfigError at what it does not know. */
export interface Setting<T> {
  /** Markdown, for people. */
  readonly help: string;
  /** What an absent or empty value means. */
  readonly default: string;
  /** Default written into action.yml, where the runner fills in an expression. */
  readonly actionDefault?: string;
  readonly doors: readonly Door[];
  /** The words allowed, when they are few. */
  readonly words?: readonly string[];
  readonly parse: (text: string, name: string) => T;
}

const both: readonly Door[] = ["action", "cli"];
const action: readonly Door[] = ["action"];
const cli: readonly Door[] = ["cli"];

/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name: string, word: string, words: readonly string[]): ConfigError {
  return new ConfigError(
    `${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`,
    `Did you mean ${JSON.stringify(closest(word.toLowerCase(), words))}?`,
  );
}

const oneOf = <const W extends string>(...words: readonly W[]) => ({
  words,
  parse: (text: string, name: string): W => {
    const word = words.find((each) => each === text);
    if (word === undefined) throw unknownWord(name, text, words);
    return word;
  },
});

/** The spellings of YAML 1.2's core schema, which are also what the runner's own toolkit takes. */
const truths = ["true", "True", "TRUE"];
const untruths = ["false", "False", "FALSE"];

const yesOrNo = {
  words: ["true", "false"],
  parse: (text: string, name: string): boolean => {
    if (truths.includes(text)) return true;
    if (untruths.includes(text)) return false;
    throw unknownWord(name, text, ["true", "false"]);
  },
};

/** Any text, as it is. */
const anything = { parse: (text: string): string => text };

/** Entries divided by commas or line ends. */
const list = {
  parse: (text: string): readonly string[] =>
    text
      .split(/[,\n\r]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
};

/** A relative POSIX path inside the tree, without `.` segments and without a slash at the end. */
const pathInTree = {
  parse: (text: string, name: string): string => {
    const posix = text.replaceAll("\\", "/");
    const parts = posix.split("/");
    if (/^([A-Za-z]:|\/)/.test(posix) || parts.includes("..")) {
      throw new ConfigError(
        `${name}: ${JSON.stringify(text)} leads out of the repository`,
        "Give a path relative to the root of the repository, without `..`.",
      );
    }
    return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
  },
};

/** Letters that are safe in a hidden HTML comment and in a SARIF category. */
const label = {
  parse: (text: string, name: string): string => {
    if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !text.includes("--")) return text;
    throw new ConfigError(
      `${name}: ${JSON.stringify(text)} has characters that are not allowed`,
      "Use at most 100 letters, digits, dots, underscores, slashes and single hyphens, beginning with a letter or a digit.",
    );
  },
};

/** A parser that takes no text for an answer: `undefined`. */
const optional = <T>(inner: {
  readonly words?: readonly string[];
  readonly parse: (text: string, name: string) => T;
}) => ({
  ...inner,
  parse: (text: string, name: string): T | undefined => (text === "" ? undefined : inner.parse(text, name)),
});

const setting = <T>(value: Setting<T>): Setting<T> => value;

/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
export const settings = {
  path: setting({
    help: "Folder in which skills are looked for, relative to the root of the repository.",
    default: ".",
    doors: both,
    ...pathInTree,
  }),
  include: setting({
    help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
    default: "",
    doors: both,
    ...list,
  }),
  exclude: setting({
    help: "Globs of skill folders to leave out, divided by commas or line ends. The report says how many.",
    default: "",
    doors: both,
    ...list,
  }),
  surfaces: setting({
    help: "Whether the files beside the skills that configure or instruct an agent are scanned as well: plugin manifests, settings, hooks, MCP servers, commands, agents, `AGENTS.md` and the like.",
    default: "true",
    doors: both,
    ...yesOrNo,
  }),
  preset: setting({
    help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
    default: "",
    doors: both,
    ...optional(oneOf(...presetNames)),
  }),
  policy: setting({
    help: "Policy file, relative to the root of the repository. For a pull request it is read from the base branch. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
    default: "",
    doors: both,
    ...optional(pathInTree),
  }),
  mode: setting({
    help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
    default: "",
    doors: both,
    ...optional(oneOf(...modes)),
  }),
  comment: setting({
    help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end. Needs `pull-requests: write`.",
    default: "on-findings",
    doors: action,
    ...oneOf("never", "on-findings", "always"),
  }),
  sarif: setting({
    help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
    default: "auto",
    doors: action,
    ...oneOf("auto", "always", "never"),
  }),
  "sarif-category": setting({
    help: "Category of the upload. Give each job of a matrix its own.",
    default: "skill-scan",
    doors: both,
    ...label,
  }),
  annotations: setting({
    help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
    default: "true",
    doors: action,
    ...yesOrNo,
  }),
  summary: setting({
    help: "Whether to write the report to the job summary.",
    default: "true",
    doors: action,
    ...yesOrNo,
  }),
  "sarif-file": setting({
    help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "json-file": setting({
    help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "markdown-file": setting({
    help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  instance: setting({
    help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
    default: "default",
    doors: action,
    ...label,
  }),
  token: setting({
    help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
    default: "",
    // The runner fills this expression in; it is not a template of ours.
    actionDefault: "$" + "{{ github.token }}",
    doors: action,
    ...optional(anything),
  }),
  "fail-on-sink-error": setting({
    help: "Whether the check fails when a report that was asked for could not be delivered.",
    default: "false",
    doors: action,
    ...yesOrNo,
  }),
  base: setting({
    help: "What to compare with: a git ref or a folder.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  head: setting({ help: "What to scan: a git ref or a folder.", default: "", doors: cli, ...optional(anything) }),
  format: setting({
    help: "Format of the report.",
    default: "text",
    doors: cli,
    ...oneOf("text", "json", "sarif", "markdown"),
  }),
  output: setting({
    help: "File to write the report to. Empty: standard output.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
} as const;

export type SettingName = keyof typeof settings;

/** Every setting, read: `undefined` (or an empty list) where one was not given and has no default. */
export type Settings = { readonly [K in SettingName]: ReturnType<(typeof settings)[K]["parse"]> };

/** Names of the settings that a door has, in the order of the table. */
export const settingNames = (door: Door): SettingName[] =>
  (Object.keys(settings) as SettingName[]).filter((name) => settings[name].doors.includes(door));

/**
 * Reads every setting. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
export function readSettings(get: (name: SettingName) => string | undefined): Settings {
  const entries = (Object.keys(settings) as SettingName[]).map((name) => {
    const text = (get(name) ?? "").trim();
    return [name, settings[name].parse(text === "" ? settings[name].default : text, name)] as const;
  });
  return Object.fromEntries(entries) as Settings;
}

/** Throws a ConfigError at the first name that is no setting of the door: a misspelt gate must not read as no gate. */
export function checkSettingNames(names: Iterable<string>, door: Door): void {
  const known = settingNames(door);
  for (const name of names) {
    if ((known as readonly string[]).includes(name)) continue;
    throw new ConfigError(
      `${JSON.stringify(name)} is not a setting`,
      `Did you mean ${JSON.stringify(closest(name, known))}? docs/settings.md has all of them.`,
    );
  }
}
