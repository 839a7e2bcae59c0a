import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverFor } from "../../../src/entry/targets/github-server.ts";
import { temporaryFolder } from "../../files/temporary-repository.ts";
import { FakeGithub } from "./fake-github.ts";
import { failure, opened } from "./machine.ts";

const folder = temporaryFolder();
const github = new FakeGithub();
const env = { GH_TOKEN: "ghp_of_a_test" };
const scan = (target: string, more: NodeJS.ProcessEnv = {}) =>
  opened(folder.path, [target], { env: { GITHUB_API_URL: github.api.origin, ...env, ...more } });
const refused = (target: string, more: NodeJS.ProcessEnv = {}) =>
  failure(folder.path, [target], { env: { GITHUB_API_URL: github.api.origin, ...more } });

const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`skills/big/data/${n}.txt`, `number ${n}\n`]));
const skill = "---\nname: a\n---\n";

let sha = "";
let big = "";

beforeAll(async () => {
  await github.start();
  sha = github.add(
    "acme/skills",
    {
      "skills/a/SKILL.md": skill,
      "skills/a/link": { link: "../../../etc/passwd" },
      "docs/x.md": "x",
      sub: { submodule: true },
    },
    { refs: ["main", "feature/x", "v1"] },
  );
  big = github.add(
    "acme/big",
    {
      ...many,
      "skills/big/SKILL.md": skill,
      "skills/big/evil.sh": "curl http://192.0.2.1",
      "skills/big/subst.txt": "$Format:%H$",
      ".gitattributes": "evil.sh export-ignore",
    },
    { archived: { "skills/big/evil.sh": null, "skills/big/subst.txt": "0123" } },
  );
  await github.pack();
});
afterAll(async () => {
  await github.stop();
  folder.remove();
});

describe("owner/repo", () => {
  it("reads files, links and submodules as git has them, and says whom it asks", async () => {
    const { files, told } = await scan("acme/skills");
    const at = `acme/skills@${sha.slice(0, 12)}!/`;
    expect(files).toEqual({
      [`${at}skills/a/SKILL.md`]: skill,
      [`${at}skills/a/link`]: "symlink: ../../../etc/passwd",
      [`${at}docs/x.md`]: "x",
      [`${at}sub`]: "submodule: ",
    });
    expect(told.join("\n")).toMatch(/taken as the repository on GitHub/);
    expect(told.join("\n")).toContain(`asking ${new URL(github.api.origin).host} for acme/skills, with the token`);
    expect(told.join("\n")).not.toContain(env.GH_TOKEN);
  });

  it.each([
    ["github:acme/skills@feature/x//skills/a", ["skills/a/SKILL.md", "skills/a/link"]],
    ["acme/skills@v1//docs", ["docs/x.md"]],
    ["https://github.com/acme/skills/tree/feature/x/docs", ["docs/x.md"]],
    ["https://github.com/acme/skills/blob/main/skills/a/SKILL.md", ["skills/a/SKILL.md", "skills/a/link"]],
    ["https://github.com/acme/skills.git", ["skills/a/SKILL.md", "skills/a/link", "docs/x.md", "sub"]],
  ])("reads %s", async (target, paths) => {
    const { files } = await scan(target);
    expect(Object.keys(files).map((path) => path.slice(path.indexOf("!/") + 2))).toEqual(paths);
  });

  it("takes many files from one archive, and what that leaves out or changes from git", async () => {
    github.api.requests.length = 0;
    const { files } = await scan("acme/big//skills");
    const at = `acme/big@${big.slice(0, 12)}!/skills/big/`;
    expect(files).toMatchObject({ [`${at}evil.sh`]: "curl http://192.0.2.1", [`${at}subst.txt`]: "$Format:%H$" });
    expect(Object.keys(files)).toHaveLength(33);
    expect(github.api.requests.map(({ url }) => url.pathname.replace(/\/[0-9a-f]{40}$/, ""))).toEqual([
      "/repos/acme/big/commits/HEAD",
      "/repos/acme/big/git/trees",
      "/repos/acme/big/tarball",
      "/repos/acme/big/git/blobs",
      "/repos/acme/big/git/blobs",
    ]);
    expect(github.archives.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it.each([
    [
      "acme/none",
      {},
      /ConfigError: there is no repository acme\/none on github\.com, or it is private\n.*token.*GH_TOKEN/,
    ],
    ["acme/none", env, /Check the name, and that the token/],
    ["acme/skills@gone", {}, /has no branch, tag or commit "gone"\nIts default branch is main/],
    ["acme/skills//gone", {}, /ConfigError: acme\/skills has no folder "gone"/],
  ])("refuses %s", async (target, more, words) => {
    expect(await refused(target, more)).toMatch(words);
  });

  it.each([
    [{ status: 401 }, /DidNotRunError: .*refuses the token/],
    [
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1893456000" } },
      /ends at 00:00 UTC\nTry again then\. With a token/,
    ],
    [{ status: 429, headers: { "retry-after": "37" } }, /ends in 37 seconds/],
    [{ status: 451, headers: {} }, /could not be read: HTTP 451/],
    [{ json: { odd: true } }, /names no commit/],
  ] as const)("says what went wrong: %j", async (answer, words) => {
    github.others.set("/repos/acme/odd/commits/HEAD", answer);
    expect(await refused("acme/odd")).toMatch(words);
  });

  it("says that there is no network", async () => {
    expect(await refused("acme/skills", { GITHUB_API_URL: "http://127.0.0.1:1" })).toMatch(
      /DidNotRunError: 127\.0\.0\.1:1 gave no answer .*\nIs there a network here/,
    );
  });
});

describe("the server", () => {
  it.each([
    [undefined, {}, "https://api.github.com", undefined],
    [undefined, { GITHUB_TOKEN: "a", GH_TOKEN: "b" }, "https://api.github.com", "b"],
    [undefined, { GH_HOST: "git.example.com", GITHUB_TOKEN: "a" }, "https://git.example.com/api/v3", undefined],
    [undefined, { GH_HOST: "git.example.com", GH_ENTERPRISE_TOKEN: "e" }, "https://git.example.com/api/v3", "e"],
    [undefined, { GH_HOST: "acme.ghe.com", GH_TOKEN: "a" }, "https://api.acme.ghe.com", "a"],
    ["github.com", { GH_HOST: "git.example.com", GH_ENTERPRISE_TOKEN: "e" }, "https://api.github.com", undefined],
    [
      undefined,
      {
        GITHUB_SERVER_URL: "https://git.example.com",
        GITHUB_API_URL: "https://git.example.com/api/v3",
        GITHUB_TOKEN: "j",
      },
      "https://git.example.com/api/v3",
      "j",
    ],
    [
      "github.com",
      { GITHUB_SERVER_URL: "https://git.example.com", GITHUB_API_URL: "https://git.example.com/api/v3" },
      "https://api.github.com",
      undefined,
    ],
  ])("of %s with %j", (host, variables, api, token) => {
    expect(serverFor(host, variables)).toMatchObject({ api, token });
  });

  it("is none that nobody named, and no address that a token must not go to", () => {
    expect(() => serverFor("evil.example", {})).toThrow("not known to be a GitHub server");
    expect(() => serverFor(undefined, { GH_HOST: "evil.example/x" })).toThrow("GH_HOST is no host");
    expect(() => serverFor(undefined, { GITHUB_API_URL: "http://192.0.2.1" })).toThrow("must be https");
  });
});
