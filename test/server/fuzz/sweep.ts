import fc from "fast-check";
import { authorizations, brokenBodies, contentTypes, headers, methods, segments, texts } from "./hostile.ts";
import type { Operation } from "./operations.ts";
import {
  canHaveBody,
  encode,
  encoded,
  type FuzzRequest,
  jsonText,
  type Known,
  knownOf,
  valuesOf,
  write,
} from "./requests.ts";

/** The first of what a server knows of each name in a path. */
const rightPath = (operation: Operation, known: Known): string => {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(knownOf(name, operation, known)[0]));
  const signed = known.signed[operation.documented];
  return signed === undefined ? path : `${path}?${signed}`;
};

/** In the place of each value in turn. */
const swept = [
  '"\\u0000"',
  '"a\\ud800"',
  '"<fuzz>"',
  '""',
  "null",
  "[]",
  '{"__proto__":{}}',
  "1e999",
  "[".repeat(20_000) + "]".repeat(20_000),
];

/** A value as JSON, with each hostile value in the place of each of its values. */
function sweptTexts(value: unknown): string[] {
  const count = { at: 0 };
  write(value, new Map(), count);
  const places = Array.from({ length: Math.min(count.at, 24) }, (_, place) => place);
  return places.flatMap((place) => swept.map((raw) => jsonText(value, [[place, () => raw]])));
}

/** Each hostile thing once, in a request that is right but for it. */
export function sweepOf(operation: Operation, known: Known): FuzzRequest[] {
  const { method, path, api, bodies, resolve } = operation;
  const credentials = known.credentials[api]?.slice(0, 1) ?? [];
  const json = bodies["application/json"];
  const value = json ? fc.sample(valuesOf(json, "", known, resolve), { numRuns: 1, seed: 1 })[0] : {};
  const right = JSON.stringify(value);
  const body = json && { body: encoded(right) };
  const type = ["content-type", "application/json"] as const;
  const target = rightPath(operation, known);
  const plain = { operation, method, target, headers: [type, ...credentials], ...body };
  const bytesOf = [...brokenBodies(right), ...(json ? sweptTexts(value).map(encoded) : [])];
  const broken = canHaveBody(method) ? bytesOf.map((bytes) => ({ ...plain, body: bytes })) : [];
  const types = contentTypes.map((each) => ({ ...plain, headers: [["content-type", each] as const, ...credentials] }));
  const more = headers.map((header) => ({ ...plain, headers: [...plain.headers, header] }));
  const secret = credentials[0]?.[1].replace(/^Bearer /, "") ?? "sk_x";
  const keyless = authorizations(secret).map((value) => ({
    ...plain,
    headers: [type, ["authorization", value] as const],
  }));
  const others = methods.map((each) => {
    const { body: sent, ...rest } = { body: undefined, ...plain };
    return { ...rest, method: each, ...(sent && canHaveBody(each) && { body: sent }) };
  });
  const names = Array.from(path.matchAll(/\{\w+\}/g), ([name]) => name);
  const paths = names.flatMap((name) =>
    [...segments, ...texts.map(encode)].map((segment) => ({
      ...plain,
      target: rightPath({ ...operation, path: path.replace(name, () => segment) }, known),
    })),
  );
  return [plain, ...broken, ...types, ...more, ...keyless, ...others, ...paths];
}
