import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { containerManifest, unbundled } from "../scripts/container-packages.ts";

const root = path.resolve(import.meta.dirname, "..");
const textOf = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** hadolint as `.ci/run` installs it, or as it is found. */
const ours = path.join(root, ".tools", "python", "bin", "hadolint");
const hadolint = existsSync(ours) ? ours : "hadolint";
const hasHadolint = spawnSync(hadolint, ["--version"]).status === 0;

const inFolder = (files: Readonly<Record<string, string>>, use: (folder: string) => void): void => {
  const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-container-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe("Dockerfile", () => {
  const lint = (file: string): string => spawnSync(hadolint, ["--no-color", file], { encoding: "utf8" }).stdout.trim();

  it.skipIf(!hasHadolint)(`passes hadolint${hasHadolint ? "" : " (skipped: hadolint is not installed)"}`, () => {
    expect(lint(path.join(root, "Dockerfile"))).toBe("");
    inFolder({ Dockerfile: "FROM node\nRUN apt-get install curl\nUSER root\n" }, (folder) => {
      expect(lint(path.join(folder, "Dockerfile"))).toMatch(/DL3006[\s\S]*DL3008|DL3002/);
    });
  });

  it("installs what the server loads from node_modules, as it is locked, and nothing else", () => {
    const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
    const loaded = sources
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        Array.from(
          textOf(path.join("src", file)).matchAll(/import\(\/\* webpackIgnore: true \*\/ "([^"]+)"\)/g),
          ([, name = ""]) => name,
        ),
      );
    expect([...new Set(loaded)].sort()).toEqual(unbundled);
    const { dependencies = {} } = containerManifest(JSON.parse(textOf("package.json"))) as {
      dependencies?: Readonly<Record<string, string>>;
    };
    expect(Object.keys(dependencies)).toEqual(unbundled);
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("is given no more than it copies", () => {
    const copied = Array.from(textOf("Dockerfile").matchAll(/^COPY (?!--from)(.*) \S+$/gm), ([, names = ""]) =>
      names.split(" "),
    );
    const given = Array.from(textOf(".dockerignore").matchAll(/^!(.*)$/gm), ([, name = ""]) => name);
    expect(copied.flat().sort()).toEqual(given.sort());
    expect(textOf(".dockerignore")).toContain("\n*\n");
  });
});

interface Service {
  readonly cap_drop: readonly string[];
  readonly deploy?: { readonly replicas: number };
  readonly environment: Readonly<Record<string, string>>;
  readonly mem_limit: string;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only: boolean;
  readonly security_opt: readonly string[];
}

describe("compose.yaml", () => {
  const dclint = createRequire(import.meta.url)
    .resolve("dclint/package.json")
    .replace("package.json", "bin/dclint.cjs");
  const lint = (file: string) =>
    spawnSync(process.execPath, [dclint, "--max-warnings", "0", file], { encoding: "utf8" });
  const { services } = parse(textOf("compose.yaml"), { merge: true }) as {
    services: Readonly<Record<string, Service>>;
  };

  it("passes dclint", () => {
    const { status, stdout } = lint(path.join(root, "compose.yaml"));
    expect([stdout.trim(), status]).toEqual(["", 0]);
    const bad = textOf("compose.yaml")
      .replace("postgres:17.6-alpine", "postgres")
      .replace("mem_limit: 1g", "memory: 1g");
    inFolder({ "compose.yaml": bad }, (folder) => {
      expect(lint(path.join(folder, "compose.yaml"))).toMatchObject({ status: 1 });
    });
  });

  it.each(Object.entries(services))("%s can do no more than it must", (_, service) => {
    expect(service).toMatchObject({ cap_drop: ["ALL"], read_only: true, security_opt: ["no-new-privileges:true"] });
    expect(service.mem_limit).toMatch(/^\d+g$/);
  });

  it("has two workers, and no port but one on loopback", () => {
    expect(services["worker"]?.deploy?.replicas).toBe(2);
    expect(Object.values(services).flatMap(({ ports = [] }) => ports)).toEqual(["127.0.0.1:8000:8000"]);
    expect(services["database"]?.networks).toEqual(["backend"]);
  });

  it("holds no secret: each is asked for", () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|TOKEN|DATABASE_URL/.test(name)),
    );
    expect(secrets).toHaveLength(4);
    for (const [, value] of secrets)
      expect(value).toMatch(/\$\{(?:POSTGRES_PASSWORD|SKILL_SCAN_ADMIN_TOKEN):\?[^}]+\}/);
    expect(textOf(".env.example")).not.toMatch(/^(?:POSTGRES_PASSWORD|SKILL_SCAN_ADMIN_TOKEN)=.+/m);
    expect(textOf(".gitignore")).toContain("\n/.env\n");
  });
});
