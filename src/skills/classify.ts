import { type ArtifactKind, type EntryMode, textKinds } from "../core/skill.ts";
import { decode, looksLikeText } from "./decode.ts";
import { kindByName, kindByShebang } from "./file-names.ts";
import { magicOf } from "./magic.ts";

/** What an artifact is. */
export interface Classification {
  readonly kind: ArtifactKind;
  /** What the bytes are when that is more exact than the kind: `zip`, `ELF`, `png`, `ruby`. */
  readonly format?: string;
}

/** True for kinds whose content is read as text. */
export const isTextKind = (kind: ArtifactKind): boolean => textKinds.some((each) => each === kind);

/** Bytes at the start in which a `#!` line is looked for. */
const shebangBytes = 1024;

/** A `#!` line decides, but not in Markdown: an agent reads that as instructions whatever its first line says. */
function kindOfText(path: string, bytes: Uint8Array): Classification {
  const named = kindByName(path);
  if (named?.kind === "markdown") return named;
  const shebang = kindByShebang(decode(bytes.subarray(0, shebangBytes)).text);
  return shebang ?? named ?? { kind: "text" };
}

/**
 * Tells what a file is: by its mode, then by its content (magic bytes, text or not), then by its `#!` line, then by its name. `bytes`
 * may be the head of the file only. Content wins: a script named `logo.png` is text, an ELF named `run.sh` is a program. Media are
 * believed only where the name does not say that something reads or runs it, for a gap about media costs a skill nothing.
 */
export function classify(path: string, mode: EntryMode, bytes: Uint8Array): Classification {
  if (mode === "symlink" || mode === "submodule") return { kind: mode };
  const magic = magicOf(bytes);
  if (magic?.certain) return { kind: magic.kind, format: magic.format };
  const isPdf = magic?.format === "pdf" && /\.pdf$/i.test(path);
  if (!isPdf && looksLikeText(bytes)) return kindOfText(path, bytes);
  if (!magic) return { kind: "binary" };
  // `._run.sh` is what macOS says of `run.sh` in every zip; no interpreter takes the zeros that it begins with.
  const isNamedAsText = magic.kind === "media" && magic.format !== "AppleDouble" && kindByName(path) !== undefined;
  return { kind: isNamedAsText ? "binary" : magic.kind, format: magic.format };
}
