/** What git calls the mode of an entry, in words. */
export type EntryMode = "file" | "executable" | "symlink" | "submodule";
/** One entry of a tree, by POSIX path from the root of the tree. */
export interface FileEntry {
    readonly path: string;
    readonly mode: EntryMode;
    /** Bytes of content; 0 for a submodule. */
    readonly size: number;
    /** Git object id of the content, where the adapter knows it: equal ids, equal bytes. */
    readonly id?: string;
}
/** The port through which files come in. Nothing is followed, filtered or executed: a symlink reads as its target text. */
export interface FileTree {
    /** What the tree is, for messages: a ref, a folder. */
    readonly name: string;
    list(): Promise<readonly FileEntry[]>;
    /** One entry by its path, where that costs less than listing all; undefined when there is none. */
    find?(path: string): Promise<FileEntry | undefined>;
    /** What lies below a folder, where that costs less than listing all. */
    below?(folder: string): Promise<readonly FileEntry[]>;
    /** Content of a listed entry, at most `limit` bytes when given. */
    read(entry: FileEntry, limit?: number): Promise<Uint8Array>;
}
/** The entry of a path; undefined when there is none. A tree that cannot be asked for one is listed. */
export declare function entryOf(tree: FileTree, path: string): Promise<FileEntry | undefined>;
/** What lies below a folder of a tree. Throws what listing the tree throws. */
export declare function entriesBelow(tree: FileTree, folder: string): Promise<readonly FileEntry[]>;
/** Kinds whose content is read as text. */
export declare const textKinds: readonly ["markdown", "text", "shell", "python", "javascript", "powershell", "script", "data", "html"];
/** What an artifact is, by its content first and its name second. */
export type ArtifactKind = (typeof textKinds)[number] | "archive" | "document" | "executable" | "bytecode" | "media" | "symlink" | "submodule" | "binary";
/**
 * What reading the inside of a file showed about the file itself: members that need a password; names that leave the folder they are
 * unpacked to; two members of one name; a size, or a name, that is another one than the archive says; members that its directory does
 * not list; data behind the end of a picture; a second format in the same bytes; macros, templates and fields of a document that run
 * or load something; actions of a PDF; bytecode that is run whatever its source says.
 */
export declare const artifactFactKinds: readonly ["encrypted", "unsafe-name", "duplicate-name", "false-size", "unlisted-member", "trailing-data", "second-format", "macro", "external-template", "dynamic-field", "pdf-action", "unchecked-bytecode"];
export type ArtifactFactKind = (typeof artifactFactKinds)[number];
/** One such fact; `detail` may hold hostile text. */
export interface ArtifactFact {
    readonly kind: ArtifactFactKind;
    readonly detail: string;
}
/** One file of a skill, or a member of one. `path` is relative to the skill; `text` is empty when the kind has none. */
export interface Artifact {
    readonly path: string;
    /** Path from the root of the tree; of a member `outer!/inner`. */
    readonly fullPath: string;
    readonly kind: ArtifactKind;
    /** What the bytes are when that is more exact than the kind: `zip`, `ELF`, `png`. */
    readonly format?: string;
    readonly mode: EntryMode;
    readonly size: number;
    readonly text: string;
    /** Of what has no text: hexadecimal, another one for other content. */
    readonly digest?: string;
    /** Full path of the file in the tree that holds this member, the outermost one; absent for a file of the tree itself. */
    readonly container?: string;
    /** True for a container whose members all became artifacts or gaps of their own. */
    readonly opened?: boolean;
    /** What its inside showed; absent when that is nothing, or was not looked at. */
    readonly facts?: readonly ArtifactFact[];
}
/** The parsed head of SKILL.md. */
export interface Frontmatter {
    /** Values as the lenient reading gives them; empty when there is none. */
    readonly values: Readonly<Record<string, unknown>>;
    /** Offsets in the text of SKILL.md, the fences included; undefined when there is no frontmatter. */
    readonly range?: {
        readonly start: number;
        readonly end: number;
    };
    /** What the strict reading objects to; empty when both readings agree. */
    readonly disagreements: readonly string[];
}
/** What is scanned as one: a skill, or the files of a folder that configure an agent and that no skill owns. */
export declare const skillKinds: readonly ["skill", "configuration"];
export type SkillKind = (typeof skillKinds)[number];
/** A folder with a SKILL.md and all beside it that no nested skill owns; or the agent configuration of a folder. */
export interface Skill {
    /** Absent: `skill`. */
    readonly kind?: SkillKind;
    /** Folder from the root of the tree, POSIX; `.` for the root itself. */
    readonly path: string;
    /** `name` of the frontmatter, else the name of the folder. */
    readonly name: string;
    /** SKILL.md; of a configuration its main file, which says nothing about the others. */
    readonly manifest: Artifact;
    readonly frontmatter: Frontmatter;
    readonly artifacts: readonly Artifact[];
}
