import { type Fetched, SourceError } from "../../src/sources/contracts.ts";

/** Why a source gave nothing; `nothing` when it gave something. Another error than a SourceError is thrown. */
export const whyOf = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => "nothing",
    (error: unknown) => (error instanceof SourceError ? error.why : Promise.reject(error)),
  );

/** The texts of all files, and at the empty path which the main one is. */
export async function filesOf({ tree, main }: Fetched): Promise<Record<string, string>> {
  const files: Record<string, string> = { "": main };
  for (const entry of await tree.list()) files[entry.path] = Buffer.from(await tree.read(entry)).toString();
  return files;
}
