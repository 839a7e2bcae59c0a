import type { Location } from "./region.js";
import type { Artifact } from "./skill.js";
/**
 * What a stretch of a view is:
 * `prose` instructions to a reader; `heading`; `table`; `quote` a block quotation; `comment` HTML comments and other text that
 * a rendered page does not show; `frontmatter`; `code` scripts, fences and inline code; `data` JSON, YAML, TOML;
 * `hidden` what invisible characters spell; `decoded` what an encoding held.
 */
export type Zone = "prose" | "heading" | "table" | "quote" | "comment" | "frontmatter" | "code" | "data" | "hidden" | "decoded";
/** Zones in which text speaks to the agent or to a person. */
export declare const instructionZones: readonly Zone[];
/** Every zone: what runs, and what tells to run it. */
export declare const anyZone: readonly Zone[];
/** Text as it will act, with the way back to the file that holds it. */
export interface View {
    readonly artifact: Artifact;
    readonly text: string;
    /** `text` with ASCII letters lowered: the same length, so offsets agree. */
    readonly lower: string;
    /** Decoders applied, outermost first: `["base64"]`. Empty for the text as it is written. */
    readonly layers: readonly string[];
    /** Of a decoded text: the encoded one in the view that holds it. */
    readonly origin?: {
        readonly view: View;
        readonly start: number;
        readonly end: number;
    };
    /** Language of the code at an offset (`shell`, `python`, … or empty when unknown). */
    languageAt(offset: number): string;
    zoneAt(offset: number): Zone;
    /** Where the range lies in the file: for a decoded view, the encoded text. */
    locate(start: number, end: number): Location;
}
/**
 * A view of a file as such, for what a rule says about an artifact that has no text, at its first line: its kind and size, and what
 * tells its content from another, since that is all the evidence there is.
 */
export declare function fileView(artifact: Artifact): View;
