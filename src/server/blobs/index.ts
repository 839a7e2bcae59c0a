import path from "node:path";
import type { BlobStore } from "../services.ts";
import { diskBlobs } from "./disk.ts";
import { parseS3, s3Blobs } from "./s3.ts";

/**
 * Where blobs are kept: `location` is an `s3://` address; without one they are files under `<data>/blobs`. Throws a ConfigError where that
 * place cannot be used.
 */
export async function openBlobs(
  data: string,
  location: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<BlobStore> {
  return location === undefined ? diskBlobs(path.join(data, "blobs")) : s3Blobs(parseS3(location, env));
}
