import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { json } from "../../src/report/json.ts";
import { parseReport, reportJsonSchema, scanAgrees, schemaAgrees } from "../../src/report/report-schema.ts";
import { failing, green, hostile, payloads, report } from "./sample.ts";

test("the schema is the type", () => {
  expect([schemaAgrees, scanAgrees]).toEqual([true, true]);
});

test("is read back as it was", () => {
  for (const each of [failing, green, report({ verdict: "no-skills" }), ...payloads.map(hostile)]) {
    expect(parseReport(json(each))).toEqual(each);
  }
});

test("keys stand in one order, whatever the order of the report", () => {
  const backwards = Object.fromEntries(Object.entries(failing).reverse()) as unknown as typeof failing;
  expect(json(backwards)).toBe(json(failing));
  expect(Object.keys(JSON.parse(json(failing)))).toEqual([
    "version",
    "tool",
    "verdict",
    "reasons",
    "base",
    "head",
    "compared",
    "policy",
    "skills",
    "removed",
    "notices",
  ]);
  expect(json(failing)).toMatch(/^\{\n {2}"version": "1",\n[\s\S]*\}\n$/);
});

test("keys stand in the order of the schema", () => {
  const written = json(failing);
  expect(JSON.stringify(parseReport(written), undefined, 2)).toBe(written.trimEnd());
});

test("what is no report is refused", () => {
  expect(() => parseReport(JSON.stringify({ ...green, verdict: "fine" }))).toThrow(/verdict/);
  expect(() => parseReport(JSON.stringify({ ...green, extra: 1 }))).toThrow(/extra/);
  expect(() => parseReport("{")).toThrow(SyntaxError);
});

test("the published schema takes what is written and nothing else", () => {
  const schema = reportJsonSchema("https://example.com/report.schema.json");
  const validate = addFormats.default(new Ajv({ strict: true, allErrors: true })).compile(schema);
  expect(validate(JSON.parse(json(failing))), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...JSON.parse(json(failing)), extra: 1 })).toBe(false);
  expect(validate({ ...JSON.parse(json(failing)), verdict: "fine" })).toBe(false);
});
