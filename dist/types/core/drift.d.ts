/**
 * How a skill differs from what was approved, each with how grave that is:
 * - `capability`: it can do more than was approved.
 * - `bytes`: it is not what was approved, or the record of the approval is not true of it.
 * - `any`: nobody approved it there.
 * - `never`: worth knowing, and nothing that the skill did.
 */
export declare const driftGravity: {
    /** Uses what it did not use when it was approved. */
    readonly capability: "capability";
    /** Other bytes, files that came or went. */
    readonly bytes: "bytes";
    /** A file became executable, a link, a submodule, or stopped being one. */
    readonly mode: "bytes";
    /** The change writes a lock entry that is not true of the skill. */
    readonly mismatch: "bytes";
    /** The change takes the skill out of the lock. */
    readonly unlocked: "bytes";
    /** There is a lock, and the skill is not in it. */
    readonly "not-locked": "any";
    /** Approved at another path. */
    readonly moved: "any";
    /** The same bytes, of which this version of the engine reads more than the one of the approval. */
    readonly reading: "never";
    /** The lock file of another tool has another hash of the same folder. */
    readonly "foreign-bytes": "bytes";
    /** Uses more than the lock file of another tool permits. */
    readonly "foreign-permission": "capability";
    /** The lock file of another tool has a hash that the folder cannot be held against. */
    readonly "foreign-unverified": "never";
    /** The lock file of another tool points at a branch or a tag, which can move. */
    readonly "foreign-ref": "never";
};
export type DriftKind = keyof typeof driftGravity;
/** The words for kinds, in the order of reports. */
export declare const driftKinds: [DriftKind, ...DriftKind[]];
/** One way in which a skill differs from what was approved. */
export interface Drift {
    readonly kind: DriftKind;
    /** One line, with secrets masked. It may hold text of the skill: hostile. */
    readonly message: string;
    /** Present where the change brings the approval along: its lock is true of the skill, and nobody has merged it yet. */
    readonly proposed?: true;
}
/** What a gate on drift may be set to, the mildest first: `any` also asks about skills that no lock has. */
export declare const driftGates: readonly ["off", "capability", "bytes", "any"];
export type DriftGate = (typeof driftGates)[number];
/** Whether a gate that is set to `gate` asks about a drift. */
export declare const isGated: ({ kind }: Drift, gate: DriftGate) => boolean;
