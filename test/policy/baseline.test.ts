import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ConfigError } from "../../src/core/errors.ts";
import type { SkillReport } from "../../src/core/report.ts";
import { type Evidence, evidenceIn, updatedBaseline } from "../../src/policy/baseline.ts";
import { exceptionsJsonSchema, parseExceptions } from "../../src/policy/exceptions.ts";
import { comparison, finding, ruleIds } from "./arbitraries.ts";

const today = "2026-11-22";
const acceptance = { reason: "there before", owner: "@acme/security", accepted: today, expires: "2027-06-30" };
const one: Evidence = { rule: ruleIds[0], path: "skills/a", fingerprint: "a".repeat(32), severity: "high" };
const two: Evidence = { rule: ruleIds[1], path: "skills/b", fingerprint: "1".repeat(32), severity: "critical" };
const three: Evidence = { rule: ruleIds[3], path: "skills/a", fingerprint: "c".repeat(32), severity: "medium" };

const update = (
  text: string,
  evidence: readonly Evidence[],
  over: { skills?: readonly string[]; complete?: boolean; reason?: string; today?: string } = {},
) => {
  const { reason = acceptance.reason, ...scope } = over;
  return updatedBaseline(
    text,
    evidence,
    { ...acceptance, reason },
    { today, skills: ["skills/a", "skills/b"], complete: true, source: "x.yml", ruleIds, ...scope },
  );
};
const first = update("", [one, two]).text;

describe("a baseline", () => {
  test("is made of what counts, also of what is named beside another finding, in one order", () => {
    const found = finding({
      fingerprint: one.fingerprint,
      also: [{ ruleId: ruleIds[3], confidence: "high", effective: "medium", fingerprint: three.fingerprint }],
    });
    const ignored = [finding({ status: "suppressed" }), finding({ status: "fixed" }), finding({ severity: "info" })];
    const skill = { ...comparison([found, ...ignored]), verdict: "fail", reasons: [] } as SkillReport;
    expect(evidenceIn([skill])).toEqual([one, three]);
    expect(evidenceIn([{ ...skill, path: "skills/[a]" }]).map(({ path }) => path)).toEqual([undefined, undefined]);
  });

  test("begins as a file that reads as what was found, whatever stands in the reason", () => {
    const reason = 'it\'s: "fine" # [really] {yes}\nsecond line';
    const { text } = update("", [two, one], { reason });
    expect(parseExceptions(text, "x.yml", ruleIds).map(({ at: _, ...entry }) => entry)).toEqual([
      { ...one, ...acceptance, reason },
      { ...two, ...acceptance, reason },
    ]);
    const [schema, header] = text.split("\n");
    expect(schema).toMatch(/^# yaml-language-server: \$schema=https:.*\/main\/schema\/exceptions\.schema\.json$/);
    expect(readFileSync("docs/exceptions.md", "utf8")).toContain(`\n${schema}\n`);
    expect(header).toMatch(/^# Findings that somebody accepted/);
  });

  test("is the same bytes when nothing changed, whoever asks", () => {
    const again = update(first, [two, one], { reason: "another reason" });
    expect(again).toEqual({ text: first, added: 0, kept: 2, moved: 0, renewed: 0, dropped: 0 });
  });

  test("keeps what a person wrote, adds in order, and drops what is gone", () => {
    const edited = first.replace("reason: there before", "reason: signed installer # see #12");
    const next = update(edited, [one, three], { reason: "new one" });
    expect(next).toMatchObject({ added: 1, kept: 1, dropped: 1 });
    const lines = next.text.split("\n");
    expect(lines).toContain("    reason: signed installer # see #12");
    const gone = edited.split("\n").filter((line) => !lines.includes(line));
    expect(gone.join("\n")).toContain("skills/b");
    expect(parseExceptions(next.text, "x.yml", ruleIds).map(({ rule }) => rule)).toEqual([one.rule, three.rule]);
  });

  test("drops nothing of skills that were not scanned", () => {
    expect(update(first, [], { skills: ["skills/a"], complete: false })).toMatchObject({ kept: 1, dropped: 1 });
    expect(update(first, [], { skills: ["skills/c"], complete: false })).toMatchObject({ kept: 2, dropped: 0 });
  });

  test("leaves entries without a fingerprint alone", () => {
    const broad = `exceptions:\n  - {rule: "secrecy/*", path: vendor/**, reason: r, owner: o, expires: 2027-01-01}\n`;
    expect(update(broad, [])).toMatchObject({ text: broad, kept: 1 });
    expect(update(broad, [one]).text).toContain("vendor/**");
  });

  test("follows a skill to its new folder, with the reason", () => {
    const moved = update(first, [{ ...one, path: "skills/z" }, two], { reason: "other" });
    expect(moved).toMatchObject({ added: 0, kept: 1, moved: 1, dropped: 0 });
    expect(moved.text).toBe(first.replace("path: skills/a", "path: skills/z"));
  });

  test("takes a copy of an accepted skill for a new one", () => {
    expect(update(first, [one, two, { ...one, path: "skills/z" }])).toMatchObject({ added: 1, kept: 2 });
  });

  test("renews what had ended, and what became worse, by the new decision", () => {
    const late = update(first, [one, two], { today: "2027-07-01", reason: "again" });
    expect(late).toMatchObject({ renewed: 2, kept: 0 });
    expect(late.text).not.toContain("there before");
    const worse = update(first, [{ ...one, severity: "critical" }, two], { reason: "again" });
    expect(worse).toMatchObject({ renewed: 1, kept: 1 });
    expect(parseExceptions(worse.text, "x.yml", ruleIds)[0]).toMatchObject({ severity: "critical", reason: "again" });
  });

  test.each([
    "- a list",
    "exceptions: {a: 1}",
    "suppressions: []",
    "exceptions: [{rule: secrecy/*, path: x}]",
    "exceptions: [",
    "just text",
  ])("is not written over %j", (text) => {
    expect(() => update(text, [one])).toThrow(ConfigError);
  });
});

describe("the exceptions file", () => {
  test("has a JSON schema that takes what a baseline is, and nothing that binds to no skill", () => {
    const { $schema: _, ...schema } = exceptionsJsonSchema(ruleIds);
    const valid = new Ajv({ strict: true, strictRequired: false, formats: { date: true } }).compile(schema);
    expect(valid(parse(first)), JSON.stringify(valid.errors)).toBe(true);
    expect(valid(parse(first.replace(/\n {4}(?:path|fingerprint): .*/g, "")))).toBe(false);
    expect(valid({ exceptionz: [] })).toBe(false);
    expect(readdirSync("schema")).toContain("exceptions.schema.json");
  });

  test("gives each entry its place", () => {
    const [entry] = parseExceptions(
      `version: 1\nexceptions:\n  - {rule: "secrecy/*", path: x, reason: r, owner: o, expires: 2027-01-01}\n`,
      "f.yml",
      ruleIds,
    );
    expect(entry!.at).toBe("f.yml:3:5");
    expect(parseExceptions("", "f.yml", ruleIds)).toEqual([]);
    expect(parseExceptions("exceptions:\n", "f.yml", ruleIds)).toEqual([]);
  });

  test.each([
    ["exeptions: []", 'f.yml:1:1: unknown key "exeptions"; did you mean "exceptions"?'],
    ["exceptions: 3", "f.yml:1:13: exceptions must be a list"],
    [
      "exceptions:\n  - {rule: secrecy/hide-from-user, reason: r, owner: o, expires: 2027-01-01}",
      "f.yml:2:5: this suppression needs a path or a fingerprint, so that it does not cover every skill",
    ],
    [
      "exceptions:\n  - {rule: secrecy/hide-from-user, path: x, reason: r, owner: o, accepted: 2027-02-01, expires: 2027-01-01}",
      "f.yml:2:97: this suppression needs a last day that is not before the day on which it was accepted",
    ],
  ])("%j is refused with its place", (text, message) => {
    expect(() => parseExceptions(text, "f.yml", ruleIds)).toThrow(message);
  });
});
