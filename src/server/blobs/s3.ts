import type { S3Client, S3ClientConfig } from "@aws-sdk/client-s3";
import { ConfigError } from "../../core/errors.ts";
import type { BlobStore, BlobStream } from "../services.ts";
import { loadPackage } from "../store/packages.ts";
import { checkedKey } from "./keys.ts";

type Sdk = typeof import("@aws-sdk/client-s3");

/** Where blobs are kept in S3 or something that speaks like it. */
export interface S3Place {
  readonly bucket: string;
  /** Before every key, without a slash at the end; may be empty. */
  readonly prefix: string;
  /** Undefined: what the SDK finds in the environment (`AWS_REGION`, a profile). */
  readonly region?: string;
  /** Undefined: AWS itself. */
  readonly endpoint?: string;
  /** Whether the bucket is in the path and not in the host name: what most servers that are not AWS want. */
  readonly pathStyle: boolean;
}

const remedy = "Write it like s3://bucket/prefix, or s3://bucket/prefix?endpoint=https://s3.example.com&region=eu-1.";

/** Parameters that an address may have. */
const known = new Set(["endpoint", "region", "path-style"]);

/** The variables that the SDK itself reads for an endpoint (AWS SDKs reference guide, "Service-specific endpoints"). */
const endpointOf = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  env["AWS_ENDPOINT_URL_S3"] || env["AWS_ENDPOINT_URL"] || undefined;

/**
 * Reads `s3://bucket/prefix?endpoint=…&region=…&path-style=true|false`; what it does not say comes from the environment. With an endpoint
 * the path style is the default. Throws a ConfigError for another form.
 */
export function parseS3(location: string, env: Readonly<Record<string, string | undefined>>): S3Place {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  const wrong = (why: string): ConfigError => new ConfigError(`the place for blobs ${why}`, remedy);
  if (url?.protocol !== "s3:" || url.hostname === "") throw wrong("is not an s3:// address with a bucket");
  if (url.username !== "" || url.password !== "" || url.port !== "") {
    throw wrong("has more than a bucket before its path (credentials come from the environment)");
  }
  const strange = [...url.searchParams.keys()].find((name) => !known.has(name));
  if (strange !== undefined) throw wrong(`has an unknown parameter ${JSON.stringify(strange)}`);
  const endpoint = url.searchParams.get("endpoint") || endpointOf(env);
  if (endpoint !== undefined && !/^https?:$/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : "")) {
    throw wrong("has an endpoint that is no http(s) address");
  }
  const style = url.searchParams.get("path-style") ?? String(endpoint !== undefined);
  if (style !== "true" && style !== "false") throw wrong("has a path-style that is neither true nor false");
  const region = url.searchParams.get("region") || env["AWS_REGION"] || env["AWS_DEFAULT_REGION"] || undefined;
  const prefix = url.pathname.replace(/^\/+|\/+$/g, "");
  return {
    bucket: url.hostname,
    prefix: prefix === "" ? "" : checkedKey(prefix),
    pathStyle: style === "true",
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}

/** Client options. Newer SDKs add checksums that servers other than AWS refuse; TLS and the length guard what is sent. */
const clientOptions = ({ region, endpoint, pathStyle }: S3Place): S3ClientConfig => ({
  forcePathStyle: pathStyle,
  requestChecksumCalculation: "WHEN_REQUIRED",
  responseChecksumValidation: "WHEN_REQUIRED",
  ...(region === undefined ? {} : { region }),
  ...(endpoint === undefined ? {} : { endpoint }),
});

class S3Blobs implements BlobStore {
  readonly #sdk: Sdk;
  readonly #client: S3Client;
  readonly #place: S3Place;

  constructor(sdk: Sdk, place: S3Place) {
    this.#sdk = sdk;
    this.#client = new sdk.S3Client(clientOptions(place));
    this.#place = place;
  }

  #object(key: string): { readonly Bucket: string; readonly Key: string } {
    const { bucket, prefix } = this.#place;
    return { Bucket: bucket, Key: prefix === "" ? checkedKey(key) : `${prefix}/${checkedKey(key)}` };
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.#client.send(new this.#sdk.PutObjectCommand({ ...this.#object(key), Body: bytes }));
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    try {
      const { Body } = await this.#client.send(new this.#sdk.GetObjectCommand(this.#object(key)));
      return await Body?.transformToByteArray();
    } catch (error) {
      // A bucket that is missing answers 404 as well, and is no missing blob.
      if (error instanceof this.#sdk.NoSuchKey) return undefined;
      throw error;
    }
  }

  async stream(key: string): Promise<BlobStream | undefined> {
    try {
      const { Body, ContentLength: size } = await this.#client.send(new this.#sdk.GetObjectCommand(this.#object(key)));
      if (!Body || size === undefined) throw new Error("the store of blobs does not say how long a blob is");
      return { size, body: Body.transformToWebStream() as BlobStream["body"] };
    } catch (error) {
      if (error instanceof this.#sdk.NoSuchKey) return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#client.send(new this.#sdk.DeleteObjectCommand(this.#object(key)));
  }
}

/** Blobs in S3 or something that speaks like it, with the SDK's default chain of credentials. Throws a ConfigError without the SDK. */
export const s3Blobs = async (place: S3Place): Promise<BlobStore> =>
  new S3Blobs(await loadPackage("@aws-sdk/client-s3"), place);
