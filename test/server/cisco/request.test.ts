import { describe, expect, it } from "vitest";
import { detailsOf } from "../../../src/server/cisco/errors.ts";
import { isTooDeep, jsonError } from "../../../src/server/cisco/json-error.ts";
import { scanRequest } from "../../../src/server/cisco/schema.ts";

// Both tables are what its server (2.3.2) answered when it was asked.
describe("where JSON ends", () => {
  it.each([
    ['{"a":1,}', 7, "Expecting property name enclosed in double quotes"],
    ["{bad", 1, "Expecting property name enclosed in double quotes"],
    ["[1,2", 4, "Expecting ',' delimiter"],
    ['{"a" 1}', 5, "Expecting ':' delimiter"],
    ['{"a":tru}', 5, "Expecting value"],
    ['{"a":1} x', 8, "Extra data"],
    ['{"a":"\u0001"}', 6, "Invalid control character at"],
    ["   ", 3, "Expecting value"],
    ['{"a":"x', 5, "Unterminated string starting at"],
    ['{"a":1 "b":2}', 7, "Expecting ',' delimiter"],
    ['{"a":"\\q"}', 6, "Invalid \\escape"],
    ["nul", 0, "Expecting value"],
    ['{"a":1,"b"}', 10, "Expecting ':' delimiter"],
    ['{"a":"\\u12"}', 7, "Invalid \\uXXXX escape"],
    ['{"😀":x}', 5, "Expecting value"],
  ])("%s", (text, at, error) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonError(text)).toEqual({ at, error });
  });

  it("says nothing of what is nested too deep, without an end", () => {
    expect(jsonError("[".repeat(1_000_000))).toBeUndefined();
  });
});

it("takes no JSON that is nested so deep that no answer could repeat it", () => {
  const nested = (depth: number): unknown => JSON.parse("[".repeat(depth) + "]".repeat(depth));
  expect(isTooDeep(nested(900))).toBe(false);
  expect(isTooDeep(nested(400_000))).toBe(true);
  expect(() => JSON.stringify(nested(900))).not.toThrow();
});

describe("lenient values", () => {
  const complaints = (fields: object): string[] => {
    const body = { skill_directory: "x", ...fields };
    const result = scanRequest.safeParse(body);
    return result.success ? [] : detailsOf(result.error.issues, body, body).map(({ type }) => type);
  };

  it.each(["TRUE", "t", "y", "Off", "ON", "1", "0", "f", 1, 0, 1.0, true])("%j is a boolean", (value) => {
    expect(complaints({ use_llm: value })).toEqual([]);
  });
  it.each([
    ["", "bool_parsing"],
    [" true ", "bool_parsing"],
    [2, "bool_parsing"],
    [1000, "bool_parsing"],
    [0.5, "bool_type"],
    [null, "bool_type"],
    [[], "bool_type"],
  ])("%j is no boolean: %s", (value, type) => {
    expect(complaints({ use_llm: value })).toEqual([type]);
  });
  it.each(["5", " 5", "5.0", "1_000", "+4", 5, true])("%j is a whole number", (value) => {
    expect(complaints({ llm_consensus_runs: value, llm_max_tokens: value })).toEqual([]);
  });
  it.each([
    ["0x1", ["int_parsing", "int_parsing"]],
    ["٣", ["int_parsing", "int_parsing"]],
    [1.5, ["int_from_float", "int_from_float"]],
    [1e20, ["int_parsing_size", "int_parsing_size"]],
    [[], ["int_type", "int_type"]],
    [null, ["int_type"]],
    ["-3", ["greater_than"]],
  ])("%j is none: %j", (value, types) => {
    expect(complaints({ llm_consensus_runs: value, llm_max_tokens: value })).toEqual(types);
  });
  it("complains in the order of the fields, with the input", () => {
    const body = { use_llm: "maybe", policy: 7, cel_mode: 3, llm_reasoning_effort: "HIGH" };
    const result = scanRequest.safeParse(body);
    const details = detailsOf(result.error?.issues ?? [], body, body);
    expect(details.map(({ type, loc, input }) => [type, loc.at(-1), input])).toEqual([
      ["missing", "skill_directory", body],
      ["string_type", "policy", 7],
      ["enum", "cel_mode", 3],
      ["bool_parsing", "use_llm", "maybe"],
      ["literal_error", "llm_reasoning_effort", "HIGH"],
    ]);
  });
});
