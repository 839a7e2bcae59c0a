/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
export class ConfigError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "ConfigError";
    this.remedy = remedy;
  }
}

/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
export class DidNotRunError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DidNotRunError";
    this.remedy = remedy;
  }
}

/** Code of an error of the system, like `ENOENT`; empty for one without. */
export const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** Message of anything thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
