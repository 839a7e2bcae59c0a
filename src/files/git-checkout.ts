import { blobId } from "./blob-id.ts";
import type { RunHere } from "./git-process.ts";

/** What a checkout does to files that a commit undoes: settings of git (git-config, gitattributes). */
export interface Checkout {
  /** False where the file system has no executable bits: the index has them. */
  readonly fileMode: boolean;
  /** False where the file system has no links: a plain file holds the target. */
  readonly symlinks: boolean;
  /** Whether texts have CRLF on disk and LF in a commit, where no attribute says anything else. */
  readonly autocrlf: boolean;
}

const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:false|no|off|0)$/i.test(value);

/** The settings of a repository. */
export async function checkoutOf(run: RunHere): Promise<Checkout> {
  const { stdout } = await run(["config", "-z", "--get-regexp", "^core\\.(filemode|symlinks|autocrlf)$"]);
  const records = stdout.toString("utf8").split("\0").filter(Boolean);
  // The last of several counts, and a key without a value is true.
  const values = new Map(records.map((record) => record.split("\n", 2) as [string, string | undefined]));
  const autocrlf = values.has("core.autocrlf") && !isOff(values.get("core.autocrlf") ?? "true");
  return { fileMode: !isOff(values.get("core.filemode")), symlinks: !isOff(values.get("core.symlinks")), autocrlf };
}

const [cr, lf] = [13, 10];

/** A text with the line ends that git would store, when those bytes have the id; undefined where it has another one. */
export function storedText(bytes: Uint8Array, id: string): Uint8Array | undefined {
  if (!bytes.includes(cr) || bytes.includes(0)) return undefined;
  const text = bytes.filter((byte, i) => byte !== cr || bytes[i + 1] !== lf);
  return blobId(text) === id ? text : undefined;
}

/** Of some paths those whose line ends git makes alike by their attributes. Throws nothing: where git fails there are none. */
export async function textsByAttribute(run: RunHere, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const { code, stdout } = await run(["check-attr", "-z", "--stdin", "text", "eol"], {
    input: `${paths.join("\0")}\0`,
  });
  const parts = code === 0 ? stdout.toString("utf8").split("\0") : [];
  const texts = new Set<string>();
  for (let i = 0; i + 2 < parts.length; i += 3) {
    if (!/^(?:unspecified|unset)$/.test(parts[i + 2]!)) texts.add(parts[i]!);
  }
  return texts;
}
