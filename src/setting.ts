/** Where a setting can be given: as an input of the action, as a flag of the CLI, of its server, of a worker of the server. */
export type Door = "action" | "cli" | "serve" | "worker";

/** What is said of a setting. */
export interface SettingWords {
  readonly help: string;
  readonly words?: readonly string[];
}

/** One setting. `parse` gets trimmed text, the default where none was given, and throws a ConfigError at what it does not know. */
export interface Setting<T> {
  /** Markdown, for people. */
  readonly help: string;
  /** What single commands of the CLI have in the place of these words, by the name of the command. */
  readonly of?: Readonly<Record<string, SettingWords>>;
  /** What an absent or empty value means. */
  readonly default: string;
  /** Default written into action.yml, where the runner fills in an expression. */
  readonly actionDefault?: string;
  readonly doors: readonly Door[];
  /** The words allowed, when they are few. */
  readonly words?: readonly string[];
  /** Of the CLI: given without a value it means yes. */
  readonly flag?: true;
  /** Of the CLI: the letter that stands for it, like `-o`. */
  readonly short?: string;
  /** Whether it is a list: of the CLI it may be given more than once. */
  readonly many?: true;
  readonly parse: (text: string, name: string) => T;
}
