import path from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { readServerSettings, serverSettings, strangeVariables, variableOf } from "../../src/server/settings.ts";

const read = (flags: Record<string, string> = {}, env: Record<string, string> = {}) =>
  readServerSettings((name) => flags[name], env);

describe("settings of the server", () => {
  it("listen on this machine alone by default, and ask for keys", () => {
    expect(read()).toMatchObject({ host: "127.0.0.1", port: 8000, "anonymous-plan": undefined, "cors-origin": [] });
    expect(read().threads).toBeGreaterThan(0);
  });

  it("take a flag before its variable, and that before the one known from elsewhere", () => {
    const env = { SKILL_SCAN_DATABASE_URL: "postgres://own", DATABASE_URL: "postgres://known" };
    expect(read({ "database-url": "postgres://flag" }, env)["database-url"]).toBe("postgres://flag");
    expect(read({}, env)["database-url"]).toBe("postgres://own");
    expect(read({}, { ...env, SKILL_SCAN_DATABASE_URL: " " })["database-url"]).toBe("postgres://known");
  });

  it("divide folders as PATH does, and make them absolute", () => {
    const roots = ["/srv/a", "b"].join(path.delimiter);
    expect(read({}, { SKILL_SCANNER_ALLOWED_ROOTS: roots })["allowed-roots"]).toEqual(
      ["/srv/a", "b"].map((p) => path.resolve(p)),
    );
  });

  it.each([
    ["port", "65536"],
    ["port", "tcp://10.0.0.1:8000"],
    ["threads", "-1"],
    ["public-url", "https://user:hunter2@host.example"],
    ["npm-url", "file:///etc"],
    ["cors-origin", "https://app.example.com/path"],
    ["trusted-proxies", "10.0.0.0/99"],
    ["admin-token", "short-hunter2"],
  ])("refuse %s %s, and repeat no secret", (name, text) => {
    const reading = () => read({ [name]: text });
    expect(reading).toThrow(ConfigError);
    expect(reading).not.toThrow(/hunter2/);
  });

  it("have help that ends in a full stop, and no two variables of one name", () => {
    for (const [name, { help }] of Object.entries(serverSettings)) expect(help, name).toMatch(/^[A-Z`].*\.$/s);
    const names = Object.keys(serverSettings).map(variableOf);
    expect(new Set(names).size).toBe(names.length);
  });

  it("name variables that are none of them, but for those of Kubernetes", () => {
    const env = {
      SKILL_SCAN_HOTS: "x",
      SKILL_SCAN_HOST: "x",
      SKILL_SCAN_SERVICE_HOST: "x",
      SKILL_SCAN_PORT_80_TCP: "x",
    };
    expect(strangeVariables(env)).toEqual(["SKILL_SCAN_HOTS"]);
  });
});
