import type { View } from "./view.js";
/**
 * What a skill does or tells somebody to do, as facts: no accusation is in them.
 * `reads` a file or an environment variable; `receives` data from the network or from whoever started the program; `decodes`;
 * `sends` data to a host; `fetches` from one; `runs` a program; `evaluates` text as code; `fetches-and-runs` in one step;
 * `writes`, `deletes` a file; `installs` a package; `persists` beyond this task; `edits-agent-config`; `listens` for connections;
 * `elevates` its rights; `asks-human` to do something outside; `instructs-agent` in how to behave.
 */
export declare const operationKinds: readonly ["reads", "receives", "decodes", "sends", "fetches", "runs", "evaluates", "fetches-and-runs", "writes", "deletes", "installs", "persists", "edits-agent-config", "listens", "elevates", "asks-human", "instructs-agent"];
export type OperationKind = (typeof operationKinds)[number];
/** How closely the thing that an operation touches is guarded. */
export type Sensitivity = "secret" | "private" | "ordinary";
/** A half-open range of a view. */
export interface Place {
    readonly view: View;
    readonly start: number;
    readonly end: number;
}
/** One security-relevant fact, with its evidence. Texts in it come from the skill: hostile. */
export interface Operation extends Place {
    readonly kind: OperationKind;
    /**
     * What it acts on: `~/.aws/credentials`, `env:STRIPE_KEY` (`env:*` for all of them), an address, a program, a package
     * (`npm:left-pad`), or of an instruction what is asked (`forward-data`, `secrecy`, `no-confirmation`, `override`).
     * Unknown parts are written as `…`.
     */
    readonly object: string;
    /** Of what is read: a credential, personal or private data, or neither. */
    readonly sensitivity: Sensitivity;
    /** Who does it: code that runs, a manifest that some tool obeys, or words to an agent or a person. */
    readonly by: "code" | "manifest" | "prose";
    /** Of words: to be done by itself, at every task, or only when the user asks for it. Absent when they do not tell. */
    readonly trigger?: "automatic" | "asked";
    /** Of words: the host, mailbox or account that it goes to or comes from; `…` when they name none. */
    readonly target?: string;
}
/** A place that data passed on its way. */
export interface Step extends Place {
    /** What happened there, one clause: `assigned to body`, `passed to upload() as payload`. */
    readonly message: string;
}
/** Data of one operation that reaches another, through values, across functions and files. */
export interface Flow {
    readonly source: Operation;
    readonly sink: Operation;
    /** Places between the two, in order; neither of them included. */
    readonly steps: readonly Step[];
}
