import { createHash } from "node:crypto";

/** The id that git gives to the content of a file, in a repository with SHA-1 (git, Documentation/gitformat-loose). */
export const blobId = (bytes: Uint8Array): string =>
  createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
