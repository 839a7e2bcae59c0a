import type { Location } from "./region.js";
/** What a skill touches, summed up. Each list is sorted and has no doubles; entries are hostile text. */
export interface CapabilitySet {
    /** Hosts it names in a URL. */
    readonly hosts: readonly string[];
    /** Environment variables it reads or asks for. */
    readonly environment: readonly string[];
    /** Programs that its shell text runs. */
    readonly commands: readonly string[];
    /** Packages it installs, as `npm:left-pad@1.0.0`. */
    readonly packages: readonly string[];
    /** Tools of the agent, as `allowed-tools` names them. */
    readonly tools: readonly string[];
    /** What runs without a decision of the model: hooks, `` !`command` ``, install steps. */
    readonly hooks: readonly string[];
    /** Files that cannot be read as text and can run. */
    readonly binaries: readonly string[];
    /** Files outside the skill and its work that it touches, as `read:~/.aws/config` or `write:~/.zshrc`. */
    readonly paths: readonly string[];
}
/** The fields of a `CapabilitySet`, in the order of reports. */
export declare const capabilityKinds: readonly ["hosts", "environment", "commands", "packages", "tools", "hooks", "binaries", "paths"];
export type CapabilityKind = (typeof capabilityKinds)[number];
/** What a skill of words alone touches. */
export declare const noCapabilities: CapabilitySet;
/** The first place where a skill uses an entry of its capabilities. */
export interface CapabilityUse {
    readonly kind: CapabilityKind;
    readonly entry: string;
    readonly location: Location;
}
/** Used and declared, and what the change added to and took from what is used. */
export interface Capabilities {
    readonly used: CapabilitySet;
    readonly declared: CapabilitySet;
    readonly added: CapabilitySet;
    readonly removed: CapabilitySet;
}
/** A set with one list per kind, made by `pick`. */
export declare const mapCapabilities: (pick: (kind: CapabilityKind) => Iterable<string>) => CapabilitySet;
/** Entries of `a` that `b` lacks. */
export declare const withoutCapabilities: (a: CapabilitySet, b: CapabilitySet) => CapabilitySet;
/** Number of entries over all kinds. */
export declare const countCapabilities: (set: CapabilitySet) => number;
