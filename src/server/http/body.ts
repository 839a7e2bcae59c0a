import type { IncomingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import type { Context } from "hono";
import { within } from "../deadline.ts";
import { type BodyBudgets, largeBody, type RequestState, stateOf } from "./request-state.ts";

/**
 * Why a body was not taken: over the limit (413, or what the dialect says), no room in memory now (503), sent too slowly (408), broken
 * off or not what its type says (400), of a type that is not read here (415). The message is for the caller.
 */
export class BodyError extends Error {
  readonly why: "too-large" | "busy" | "slow" | "malformed" | "unsupported";

  constructor(why: BodyError["why"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "BodyError";
    this.why = why;
  }
}

/** Bytes a second below which, after a first while in milliseconds, a sender only occupies room. */
const slowest = 16 * 1024;
const firstWhile = 15_000;

const tooLarge = (limit: number): BodyError => new BodyError("too-large", `the body is larger than ${limit} bytes`);

/** Bytes that the request says it has; undefined where it does not say. */
function declaredLength(request: Request): number | undefined {
  const text = request.headers.get("content-length");
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** Room for a body of at most `bytes`, given back when the request is answered. */
async function reserve({ bodies, release, network }: RequestState, bytes: number): Promise<void> {
  const budget: BodyBudgets["small"] = bytes >= largeBody ? bodies.large : bodies.small;
  if (!(await budget.take(bytes, bodies.wait, network))) {
    throw new BodyError("busy", "too many uploads are under way, try again later");
  }
  release.push(() => budget.give(bytes, network));
}

/** The next chunk, or a BodyError when none comes. */
async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  stall: number,
): Promise<Uint8Array | undefined> {
  const late = (): BodyError => new BodyError("slow", `no part of the body came for ${stall / 1000} s`);
  try {
    const { done, value } = await within(stall, reader.read(), late);
    return done ? undefined : value;
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError("malformed", "the body broke off", { cause: error });
  }
}

/** The chunks of a body, as long as it keeps to limit and pace. */
async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number, state: RequestState) {
  const start = performance.now();
  let received = 0;
  for (;;) {
    const chunk = await nextChunk(reader, state.bodies.stall);
    if (chunk === undefined) return;
    received += chunk.length;
    state.received += chunk.length;
    if (received > limit) throw tooLarge(limit);
    const passed = performance.now() - start;
    if (passed > firstWhile && received < (passed / 1000) * slowest) {
      throw new BodyError("slow", "the body comes too slowly");
    }
    yield chunk;
  }
}

/** What is read and thrown away of a body that was refused, at most, and for how many milliseconds: in all, and without a byte. */
const lingerBytes = 64 * 1024 ** 2;
const lingerTime = 5000;
const lingerIdle = 1000;

/**
 * Reads on what nobody wants: most clients send all of a body before they look for an answer, and would see a broken connection instead of
 * a refusal. Of what does not end soon the connection is closed.
 */
async function linger(reader: ReadableStreamDefaultReader<Uint8Array>, state: RequestState): Promise<void> {
  const end = performance.now() + lingerTime;
  let left = lingerBytes;
  try {
    while (left > 0 && performance.now() < end) {
      const chunk = await nextChunk(reader, Math.min(state.bodies.stall, lingerIdle));
      if (chunk === undefined) return;
      left -= chunk.length;
    }
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
  }
  state.unread = true;
}

/** Reads on what no route wanted of a body, as of one that was refused: of a caller without a key, or at an unknown path. */
export async function discardBody(request: Request): Promise<void> {
  if (request.bodyUsed || request.body === null || request.body.locked) return;
  await linger(request.body.getReader(), stateOf(request));
}

/** The body in pieces; checks its length and takes room for it first. */
async function* bodyOf(request: Request, limit: number): AsyncGenerator<Uint8Array> {
  const state = stateOf(request);
  if (state.body !== undefined) {
    if (state.body.length > limit) throw tooLarge(limit);
    yield state.body;
    return;
  }
  if (request.body === null) return;
  const declared = declaredLength(request);
  const reader = request.body.getReader();
  let whole = false;
  try {
    if (declared !== undefined && declared > limit) throw tooLarge(limit);
    await reserve(state, declared ?? limit);
    yield* chunksOf(reader, declared ?? limit, state);
    whole = true;
  } catch (error) {
    // Who is slow on purpose, or gone, is not waited for.
    if (error instanceof BodyError && (error.why === "slow" || error.why === "malformed")) {
      state.unread = true;
      whole = true;
    }
    throw error;
  } finally {
    if (!whole) await linger(reader, state);
  }
}

/**
 * Reads the body of a request. Reading it again gives the same bytes.
 * Throws a BodyError for a body of more than `limit` bytes (of which nothing is kept), for one that comes too slowly or breaks off, and when all
 * requests together hold so much that no room came free in time.
 */
export async function readBody(c: Context, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bodyOf(c.req.raw, limit)) chunks.push(chunk);
  const state = stateOf(c.req.raw);
  state.body = Buffer.concat(chunks);
  return state.body;
}

/** How much a form may have. What is beyond is a BodyError. */
export interface FormLimits {
  /** Bytes of the whole body. */
  readonly bytes: number;
  readonly files: number;
  readonly fields: number;
  /** Bytes of one value that is no file. */
  readonly fieldBytes: number;
}

/** A file of a form. */
export interface FormFile {
  readonly field: string;
  /** Last segment of the name that the caller gave; "" without one. Hostile: never a path on disk. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A form, read whole. */
export interface Form {
  /** Of a name that is given twice the last value. */
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly FormFile[];
}

/** Makes a parser for the form; throws a BodyError where the type is no form, or has no boundary. */
function parserOf(type: string, limits: FormLimits): BusboyInstance {
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    throw new BodyError("unsupported", "the body must be multipart/form-data");
  }
  const { files, fields, fieldBytes } = limits;
  const bounds = {
    files,
    fields,
    fieldSize: fieldBytes,
    parts: files + fields + 1,
    headerPairs: 100,
    headerSize: 16_384,
  };
  try {
    return new Busboy({ headers: { "content-type": type } satisfies IncomingHttpHeaders, limits: bounds });
  } catch (error) {
    throw new BodyError("malformed", "the form has no valid boundary", { cause: error });
  }
}

/** Gathers what a parser finds. `failure` is what was found wrong, once something was. */
function collect(parser: BusboyInstance) {
  const form = { fields: new Map<string, string>(), files: [] as FormFile[] };
  const found: { failure?: BodyError } = {};
  const fail = (why: BodyError["why"], message: string): void => {
    found.failure ??= new BodyError(why, message);
  };
  parser.on("field", (name: string, value: string, nameCut: boolean, valueCut: boolean) => {
    if (nameCut || valueCut) fail("too-large", "a field of the form is too long");
    else form.fields.set(name, value);
  });
  parser.on("file", (field: string, stream: BusboyFileStream, name = "", _: string, type = "") => {
    const chunks: Uint8Array[] = [];
    stream.on("data", (chunk: Uint8Array) => void chunks.push(chunk));
    stream.on("error", () => fail("malformed", "a file of the form broke off"));
    stream.on("end", () => void form.files.push({ field, name, type, bytes: Buffer.concat(chunks) }));
  });
  parser.on("filesLimit", () => fail("too-large", "the form has too many files"));
  parser.on("fieldsLimit", () => fail("too-large", "the form has too many fields"));
  parser.on("partsLimit", () => fail("too-large", "the form has too many parts"));
  return { form, found };
}

/**
 * Reads a form: `multipart/form-data`, or the urlencoded kind without files.
 * Throws a BodyError as `readBody` does, for what is beyond the limits, and for a body that is no form.
 */
export async function readForm(c: Context, limits: FormLimits): Promise<Form> {
  const parser = parserOf(c.req.header("content-type") ?? "", limits);
  const { form, found } = collect(parser);
  try {
    await pipeline(Readable.from(bodyOf(c.req.raw, limits.bytes)), parser);
  } catch (error) {
    if (error instanceof BodyError) throw error;
    throw new BodyError("malformed", "the form could not be read", { cause: error });
  }
  if (found.failure) throw found.failure;
  return form;
}
