/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
export declare class ConfigError extends Error {
    readonly remedy: string;
    constructor(message: string, remedy: string);
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
export declare class DidNotRunError extends Error {
    readonly remedy: string;
    constructor(message: string, remedy: string, options?: ErrorOptions);
}
/** Code of an error of the system, like `ENOENT`; empty for one without. */
export declare const codeOf: (error: unknown) => string;
/** Message of anything thrown. */
export declare const messageOf: (error: unknown) => string;
