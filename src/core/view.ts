import type { Location, Region } from "./region.ts";
import type { Artifact } from "./skill.ts";

/**
 * What a stretch of a view is:
 * `prose` instructions to a reader; `heading`; `table`; `quote` a block quotation; `comment` HTML comments and other text that
 * a rendered page does not show; `frontmatter`; `code` scripts, fences and inline code; `data` JSON, YAML, TOML;
 * `hidden` what invisible characters spell; `decoded` what an encoding held.
 */
export type Zone =
  | "prose"
  | "heading"
  | "table"
  | "quote"
  | "comment"
  | "frontmatter"
  | "code"
  | "data"
  | "hidden"
  | "decoded";

/** Zones in which text speaks to the agent or to a person. */
export const instructionZones: readonly Zone[] = [
  "prose",
  "heading",
  "table",
  "quote",
  "comment",
  "frontmatter",
  "data",
  "hidden",
  "decoded",
];

/** Every zone: what runs, and what tells to run it. */
export const anyZone: readonly Zone[] = [...instructionZones, "code"];

/** Text as it will act, with the way back to the file that holds it. */
export interface View {
  readonly artifact: Artifact;
  readonly text: string;
  /** `text` with ASCII letters lowered: the same length, so offsets agree. */
  readonly lower: string;
  /** Decoders applied, outermost first: `["base64"]`. Empty for the text as it is written. */
  readonly layers: readonly string[];
  /** Of a decoded text: the encoded one in the view that holds it. */
  readonly origin?: { readonly view: View; readonly start: number; readonly end: number };
  /** Language of the code at an offset (`shell`, `python`, … or empty when unknown). */
  languageAt(offset: number): string;
  zoneAt(offset: number): Zone;
  /** Where the range lies in the file: for a decoded view, the encoded text. */
  locate(start: number, end: number): Location;
}

const firstLine: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Hexadecimal digits of a digest that are shown: enough that nobody makes a second file with the same ones. */
const shownDigits = 32;

/**
 * A view of a file as such, for what a rule says about an artifact that has no text, at its first line: its kind and size, and what
 * tells its content from another, since that is all the evidence there is.
 */
export function fileView(artifact: Artifact): View {
  const digest = artifact.digest === undefined ? "" : `, digest ${artifact.digest.slice(0, shownDigits)}`;
  const text = `${artifact.format ?? artifact.kind}, ${artifact.size} bytes${digest}`;
  return {
    artifact,
    text,
    lower: text.toLowerCase(),
    layers: [],
    languageAt: () => "",
    zoneAt: () => "data",
    locate: () => ({ path: artifact.fullPath, region: firstLine }),
  };
}
