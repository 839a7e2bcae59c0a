import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { bearerIn } from "../../../src/server/http/credentials.ts";
import { complaintOf, isJsonType, jsonIn, utf8Of } from "../../../src/server/http/json.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("JSON of a request", () => {
  it.each([
    ["application/json", true],
    ["Application/JSON; charset=utf-8", true],
    ["application/problem+json", true],
    ["application/json-seq", false],
    ["text/json", false],
    [undefined, false],
  ])("is told by its type: %s", async (type, expected) => {
    const app = new Hono().get("/", (c) => c.json(isJsonType(c)));
    expect(await (await app.request("/", { headers: type === undefined ? {} : { "content-type": type } })).json()).toBe(
      expected,
    );
  });

  it("is read, or refused in the words of the dialect", () => {
    const refuse = (): Error => new Error("no JSON");
    expect(jsonIn(bytes('{"a":1}'), refuse)).toEqual({ a: 1 });
    expect(jsonIn(bytes('{"a":1}'), refuse, (_, value) => (value === 1 ? 2 : value))).toEqual({ a: 2 });
    for (const wrong of [bytes("{"), bytes(""), new Uint8Array([0x22, 0xff, 0x22])]) {
      expect(() => jsonIn(wrong, refuse)).toThrow("no JSON");
      // One that is refused leaves nothing to the next one.
      expect(jsonIn(bytes("[]"), refuse)).toEqual([]);
    }
    expect([utf8Of(bytes("é")), utf8Of(new Uint8Array([0xc3]))]).toEqual(["é", undefined]);
  });

  it("is complained of on one line, by its field", () => {
    const schema = z.object({ list: z.array(z.string()) });
    expect(complaintOf(schema.safeParse({ list: ["", 1] }).error!)).toMatch(/^list\.1: .*string/);
    expect(complaintOf(schema.safeParse([]).error!)).toMatch(/^the body: .*object/);
    const hostile = z.strictObject({}).safeParse({ [`a\n\u202eb${"c".repeat(5000)}`]: 1 }).error!;
    expect(complaintOf(hostile)).toMatch(/^[^\n\u202e]{1,301}$/);
  });
});

it.each([
  ["Bearer abc", "abc"],
  ["bearer  abc ", "abc"],
  ["Bearer a b", undefined],
  ["Bearer", undefined],
  ["Basic abc", undefined],
  [undefined, undefined],
])("a bearer token is what comes after the word: %s", (header, expected) => {
  expect(bearerIn(header)).toBe(expected);
});
