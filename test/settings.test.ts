import { describe, expect, it } from "vitest";
import { ConfigError } from "../src/core/errors.ts";
import { checkSettingNames, readSettings, type SettingName, settingNames, settings } from "../src/settings.ts";

const read = (values: Partial<Record<SettingName, string>> = {}) => readSettings((name) => values[name]);

function errorOf(run: () => unknown): ConfigError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error as ConfigError;
  }
  throw new Error("nothing was thrown");
}

describe("readSettings", () => {
  it("has a default for everything", () => {
    expect(read()).toEqual({
      path: ".",
      include: [],
      exclude: [],
      surfaces: true,
      preset: undefined,
      policy: undefined,
      mode: undefined,
      comment: "on-findings",
      sarif: "auto",
      "sarif-category": "skill-scan",
      annotations: true,
      summary: true,
      "sarif-file": undefined,
      "json-file": undefined,
      "markdown-file": undefined,
      "html-file": undefined,
      instance: "default",
      token: undefined,
      "policy-token": undefined,
      "policy-clones": undefined,
      suggestions: false,
      "check-run": false,
      "second-opinion": [],
      shard: undefined,
      merge: undefined,
      cache: undefined,
      artifact: "skill-scan",
      check: false,
      report: undefined,
      "dry-run": false,
      yes: false,
      force: false,
      owner: undefined,
      reason: undefined,
      expires: undefined,
      "fail-on-sink-error": false,
      base: undefined,
      head: undefined,
      format: "text",
      output: undefined,
      json: false,
      color: "auto",
      reports: [],
      staged: false,
      "custom-rules": [],
    });
  });

  it("takes an empty or blank value for none", () => {
    expect(read({ comment: "", preset: "  ", annotations: "\n" })).toEqual(read());
  });

  it("divides lists at commas and line ends", () => {
    expect(read({ include: "a, b\n c/** \r\n,\n,d" }).include).toEqual(["a", "b", "c/**", "d"]);
  });

  it.each([
    ["true", true],
    ["TRUE", true],
    ["False", false],
  ])("reads %s as %s", (text, value) => {
    expect(read({ summary: text }).summary).toBe(value);
  });

  it.each([
    ["comment", "onfindings", "on-findings"],
    ["comment", "Always", "always"],
    ["sarif", "atuo", "auto"],
    ["preset", "strickt", "strict"],
    ["mode", "enforced", "enforce"],
    ["annotations", "ture", "true"],
    ["format", "sarfi", "sarif"],
  ] as const)("refuses %s: %s and names %s", (name, word, nearest) => {
    const error = errorOf(() => read({ [name]: word }));
    expect(error.message).toContain(`${name}: ${JSON.stringify(word)}`);
    expect(error.remedy).toContain(JSON.stringify(nearest));
  });

  it.each([
    ["mode", "foo"],
    ["preset", "x"],
  ] as const)("offers nothing for %s: %s, which is near to no word", (name, word) => {
    expect(errorOf(() => read({ [name]: word })).remedy).toBe("Write one of these.");
  });

  it.each(["/etc", "C:\\x", "../up", "a/../../b", "\\\\host\\share"])("refuses the path %s", (path) => {
    expect(errorOf(() => read({ path })).message).toContain("leads out of the repository");
  });

  it("cleans a path", () => {
    expect(read({ path: "./skills//mine/" }).path).toBe("skills/mine");
    expect(read({ policy: ".github\\gate.yml" }).policy).toBe(".github/gate.yml");
    expect(read({ path: "./" }).path).toBe(".");
  });

  it.each(["a b", "x-->y", "a--b", "é", "-x", "x".repeat(101)])("refuses the instance %s", (instance) => {
    expect(errorOf(() => read({ instance })).message).toContain("not allowed");
  });
});

describe("checkSettingNames", () => {
  it("passes what is known", () => {
    expect(() => checkSettingNames(settingNames("action"), "action")).not.toThrow();
  });

  it("names the nearest right name", () => {
    const error = errorOf(() => checkSettingNames(["path", "fail-on-sink-eror"], "action"));
    expect(error.message).toContain('"fail-on-sink-eror"');
    expect(error.remedy).toContain('"fail-on-sink-error"');
  });

  it("refuses a flag of the command line as an input of the action", () => {
    expect(() => checkSettingNames(["format"], "action")).toThrow(ConfigError);
  });
});

it("every setting has help that ends in a full stop, and a default that it can parse", () => {
  for (const [name, setting] of Object.entries(settings)) {
    expect(setting.help, name).toMatch(/^[A-Z`].*\.$/s);
    expect(() => setting.parse(setting.default, name)).not.toThrow();
  }
});
