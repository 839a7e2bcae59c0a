import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { RegistryName, RegistryQuery } from "../../src/sources/contracts.ts";
import { bytes, zip } from "../skills/containers/build.ts";
import { startHosts } from "./hosts/index.ts";
import { filesOf, whyOf } from "./outcome.ts";

const skill = "---\nname: demo\ndescription: A demo\n---\nHello.\n";

let hosts: Awaited<ReturnType<typeof startHosts>>;
let sources: ReturnType<typeof hosts.sources>;

const query = (more: Partial<RegistryQuery> = {}): RegistryQuery => ({ limit: 10, offset: 0, ...more });

const namesOf = async (registry: RegistryName, more?: Partial<RegistryQuery>): Promise<string[]> =>
  (await sources.list(registry, query(more))).map(({ name }) => name);

beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(() => hosts.close());
beforeEach(() => {
  sources = hosts.sources();
});

describe("npm", () => {
  const files = { "SKILL.md": skill, "package.json": "{}" };
  beforeAll(async () => {
    const { npm } = hosts;
    await npm.add({
      name: "@acme/mcp",
      version: "1.2.0",
      files,
      keywords: ["mcp-tool"],
      author: "ada",
      downloads: 500,
    });
    await npm.add({
      name: "small",
      version: "0.1.0",
      files,
      keywords: ["mcp-tool"],
      downloads: 5,
      description: "agent skill",
    });
    await npm.add({ name: "last", version: "3.0.0", files, keywords: ["mcp-tool"], downloads: 100 });
    await npm.add({ name: "untold", version: "1.0.0", files, keywords: ["untold"] });
    await npm.add({ name: "wrong", version: "1.0.0", files, integrity: "sha512-AAAA" });
    await npm.add({ name: "weaker", version: "1.0.0", files, integrity: "sha1-AAAA sha512-AAAA" });
    await npm.add({ name: "old", version: "1.0.0", files, integrity: null, shasum: "00" });
    await npm.add({ name: "bare", version: "1.0.0", files, integrity: null });
    await npm.add({ name: "inside", version: "1.0.0", files, tarball: "http://10.0.0.1/x.tgz" });
  });

  it("lists what fits", async () => {
    expect(await sources.list("npm", query({ keyword: "mcp-tool", limit: 1 }))).toEqual([
      { name: "@acme/mcp", version: "1.2.0" },
    ]);
    expect(await namesOf("npm", { keyword: "mcp-tool", offset: 1 })).toEqual(["small", "last"]);
    expect(await namesOf("npm", { keyword: "mcp-tool", minDownloads: 100 })).toEqual(["@acme/mcp", "last"]);
    expect(await namesOf("npm", { keyword: "mcp-tool", minDownloads: 100, offset: 1 })).toEqual(["last"]);
    expect(await namesOf("npm", { author: "ada" })).toEqual(["@acme/mcp"]);
    expect(await sources.list("npm", query())).toEqual([
      { name: "small", version: "0.1.0", description: "agent skill" },
    ]);
  });

  it("refuses filters that it cannot answer", async () => {
    for (const more of [
      { category: "x" },
      { keyword: "untold", minDownloads: 1 },
      { keyword: "x keywords:y" },
      { author: "" },
    ]) {
      expect([more, await whyOf(sources.list("npm", query(more)))]).toEqual([more, "invalid"]);
    }
  });

  it("gives a package whose digest is the listed one", async () => {
    const fetched = await sources.package("npm", { name: "@acme/mcp", version: "1.2.0" });
    expect(await filesOf(fetched)).toEqual({ "": "SKILL.md", ...files });
    for (const name of ["wrong", "weaker", "old", "bare"]) {
      expect([name, await whyOf(sources.package("npm", { name, version: "1.0.0" }))]).toEqual([name, "upstream"]);
    }
    expect(await whyOf(sources.package("npm", { name: "inside", version: "1.0.0" }))).toBe("refused");
    expect(await whyOf(sources.package("npm", { name: "small", version: "9.9.9" }))).toBe("not-found");
    for (const name of ["../x", "a/b", "@a/b/c", "", ".x", "a?b"]) {
      expect(await whyOf(sources.package("npm", { name, version: "1.0.0" }))).toBe("invalid");
    }
  });
});

describe("PyPI", () => {
  const files = { "SKILL.md": skill, "pyproject.toml": "" };
  beforeAll(async () => {
    const { pypi } = hosts;
    await pypi.add({ name: "agent_skill", version: "1.0", files: { "PKG-INFO": "old" } });
    await pypi.add({ name: "numbers", version: "2.0", files });
    await pypi.add({ name: "Skill.Pack", version: "3.0", files, kind: "wheel" });
    await pypi.add({ name: "both", version: "1.0", files: { "setup.py": "1" } });
    await pypi.add({ name: "both", version: "1.0", files: { "both/run.py": "2" }, kind: "wheel" });
    await pypi.add({ name: "changed", version: "1.0", files, sha256: "0".repeat(64) });
  });

  it("lists names, and refuses what the index does not tell", async () => {
    expect(await sources.list("pypi", query())).toEqual([
      { name: "agent_skill", version: "latest" },
      { name: "Skill.Pack", version: "latest" },
    ]);
    expect(await namesOf("pypi", { keyword: "skill-pack" })).toEqual(["Skill.Pack"]);
    expect(await namesOf("pypi", { offset: 1, limit: 1 })).toEqual(["Skill.Pack"]);
    for (const more of [{ author: "a" }, { minDownloads: 1 }, { category: "x" }]) {
      expect(await whyOf(sources.list("pypi", query(more)))).toBe("invalid");
    }
  });

  it("gives the source, or a wheel, whose digest is the listed one", async () => {
    const newest = await sources.package("pypi", { name: "numbers", version: "latest" });
    expect(newest.url).toMatch(/numbers-2\.0\.tar\.gz$/);
    expect(await filesOf(newest)).toEqual({ "": "SKILL.md", ...files });
    expect(await filesOf(await sources.package("pypi", { name: "Skill.Pack", version: "3.0" }))).toMatchObject(files);
    expect((await sources.package("pypi", { name: "agent_skill", version: "1.0" })).main).toBe("PKG-INFO");
    expect(await filesOf(await sources.package("pypi", { name: "both", version: "1.0" }))).toMatchObject({
      "setup.py": "1",
      "both-1.0-py3-none-any.whl/both/run.py": "2",
    });
    expect(await whyOf(sources.package("pypi", { name: "changed", version: "1.0" }))).toBe("upstream");
    expect(await whyOf(sources.package("pypi", { name: "none", version: "latest" }))).toBe("not-found");
    expect(await whyOf(sources.package("pypi", { name: "../x", version: "latest" }))).toBe("invalid");
  });
});

describe("ClawHub", () => {
  const files = { "SKILL.md": skill, "ref/a.md": "a" };
  beforeAll(() => {
    const { clawhub } = hosts;
    clawhub.pageSize = 2;
    for (let n = 1; n <= 5; n++) {
      clawhub.add({
        slug: `skill-${n}`,
        version: `1.0.${n}`,
        files,
        downloads: 100 - n,
        summary: n > 3 ? "Weather" : "Notes",
      });
    }
    clawhub.add({ slug: "bad", version: "1.0.0", files, downloads: 0, packed: bytes("no zip") });
    clawhub.add({
      slug: "odd",
      version: "1.0.0",
      files,
      packed: zip([{ name: "../SKILL.md", content: "x" }]),
      downloads: 0,
    });
  });

  it("lists what fits, over all pages", async () => {
    expect(await sources.list("clawhub", query({ limit: 1 }))).toEqual([
      { name: "skill-1", version: "1.0.1", description: "Notes" },
    ]);
    expect(await namesOf("clawhub", { keyword: "weather" })).toEqual(["skill-4", "skill-5"]);
    expect(await namesOf("clawhub", { minDownloads: 97, offset: 1 })).toEqual(["skill-2", "skill-3"]);
    for (const more of [{ author: "a" }, { category: "x" }]) {
      expect(await whyOf(sources.list("clawhub", query(more)))).toBe("invalid");
    }
  });

  it.each([
    "https://clawhub.ai/ada/skills/skill-2",
    "https://clawhub.ai/ada/skill-2",
    "https://clawhub.ai/skills/skill-2",
    "https://clawhub.com/skill-2",
    "https://clawhub.ai/api/v1/skills/skill-2",
    "https://clawhub.ai/api/v1/download?slug=skill-2&version=1.0.2",
  ])("gives what %s shows", async (url) => {
    expect(await filesOf(await sources.clawhub(url))).toEqual({ "": "SKILL.md", ...files });
  });

  it("gives nothing for other addresses, and what is no zip", async () => {
    for (const url of [
      "https://clawhub.ai/",
      "https://clawhub.ai/skills",
      "https://example.com/a/b",
      "https://clawhub.ai/a/%2e%2e%2f",
    ]) {
      expect([url, await whyOf(sources.clawhub(url))]).toEqual([url, "invalid"]);
    }
    expect(await whyOf(sources.clawhub("https://clawhub.ai/ada/none"))).toBe("not-found");
    expect(await whyOf(sources.clawhub("https://clawhub.ai/eve/skill-2"))).toBe("not-found");
    expect(await whyOf(sources.clawhub("https://clawhub.ai/Ada/skill-2"))).toBe("nothing");
    expect(await whyOf(sources.clawhub("https://clawhub.ai/ada/skill-2?version=9.9.9"))).toBe("not-found");
    expect(await whyOf(sources.clawhub("https://clawhub.ai/ada/bad"))).toBe("invalid");
    expect(await filesOf(await sources.clawhub("https://clawhub.ai/ada/odd"))).toMatchObject({
      "": "(parent)/SKILL.md",
    });
  });
});

describe("Hugging Face", () => {
  const files = { "README.md": "card", "src/a b.py": "1", "model.bin": "version https://git-lfs.github.com/spec/v1" };
  const sha = "a".repeat(40);
  beforeAll(() => {
    const { huggingface } = hosts;
    huggingface.pageSize = 2;
    for (let n = 1; n <= 5; n++) {
      const tags = n === 3 ? ["text-generation"] : [];
      huggingface.add({ id: `ada/agent-${n}`, sha, files, lfs: { "model.bin": 9e9 }, downloads: 100 - n, tags });
    }
    huggingface.add({ id: "bob/room", kind: "spaces", sha, files: { "app.py": "2" } });
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}`, ""]));
    huggingface.add({ id: "bob/many", sha, files: many, downloads: 0 });
    huggingface.add({ id: "bob/large", sha, files: { x: "x".repeat(3000) }, downloads: 0 });
  });

  it("lists what fits, over all pages", async () => {
    expect(await sources.list("huggingface", query({ limit: 1, offset: 3 }))).toEqual([
      { name: "ada/agent-4", version: sha },
    ]);
    expect(await namesOf("huggingface", { keyword: "agent-5", author: "ada" })).toEqual(["ada/agent-5"]);
    expect(await namesOf("huggingface", { minDownloads: 98 })).toEqual(["ada/agent-1", "ada/agent-2"]);
    expect(await namesOf("huggingface", { category: "text-generation" })).toEqual(["ada/agent-3"]);
    expect(await namesOf("huggingface", { category: "spaces" })).toEqual(["spaces/bob/room"]);
    expect(await whyOf(sources.list("huggingface", query({ category: "spaces", minDownloads: 1 })))).toBe("invalid");
  });

  it("gives the files of a revision, large ones as pointers", async () => {
    const fetched = await sources.package("huggingface", { name: "ada/agent-1", version: sha });
    expect(await filesOf(fetched)).toEqual({ "": "README.md", ...files });
    expect(
      await filesOf(await sources.package("huggingface", { name: "spaces/bob/room", version: sha })),
    ).toMatchObject({
      "app.py": "2",
    });
    hosts.huggingface.pageSize = 100;
    expect(await whyOf(sources.package("huggingface", { name: "bob/many", version: sha }))).toBe("too-large");
    const small = hosts.sources({ limits: { packageBytes: 2000 } });
    expect(await whyOf(small.package("huggingface", { name: "bob/large", version: sha }))).toBe("too-large");
    expect(await whyOf(sources.package("huggingface", { name: "a/b/c", version: sha }))).toBe("invalid");
    expect(await whyOf(sources.package("huggingface", { name: "ada/none", version: sha }))).toBe("not-found");
  });
});
