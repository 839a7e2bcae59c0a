import { describe, expect, test } from "vitest";
import { ConfigError, DidNotRunError } from "../../src/core/errors.ts";
import { createClient } from "../../src/github/client.ts";
import { githubPolicies, type TokenSetting } from "../../src/github/policies.ts";

const sha = "a".repeat(40);
const file = { repository: "acme/policies", path: "scan/org.yml", sha };

/** Policies behind an API that answers one thing to everything; what it was asked is kept. */
function policies(status: number, data: unknown, setting: TokenSetting = "token") {
  const asked: string[] = [];
  const answer: typeof fetch = async (input, init) => {
    asked.push(`${String(input)} ${new Headers(init?.headers).get("authorization")}`);
    return new Response(JSON.stringify(data), { status, headers: { "content-type": "application/json" } });
  };
  const client = createClient({
    token: "ghs_x",
    baseUrl: "https://api.ghe.example",
    repository: "octo/skills",
    version: "0",
    log: { info: () => {}, warning: () => {} },
    patience: 0,
    fetch: answer,
  });
  return { asked, read: githubPolicies(async () => client, setting) };
}

const content = (text: string) => ({ type: "file", encoding: "base64", content: Buffer.from(text).toString("base64") });

describe("policies of other repositories", () => {
  test("are read from the API of this server, and from nowhere else", async () => {
    const { asked, read } = policies(200, content("mode: warn\n"));
    expect(await read.read(file)).toBe("mode: warn\n");
    expect(asked).toEqual([
      `https://api.ghe.example/repos/acme/policies/contents/scan%2Forg.yml?ref=${sha} token ghs_x`,
    ]);
  });

  test.each([
    ["behind", true],
    ["identical", true],
    ["ahead", false],
    ["diverged", false],
  ])("tell a commit of the repository from one of its forks: %s", async (status, own) => {
    const { read, asked } = policies(200, { default_branch: "trunk", status });
    expect(await read.isOwn?.(file)).toBe(own);
    expect(asked.at(-1)).toContain(`/repos/acme/policies/compare/trunk...${sha}?per_page=1`);
  });

  test.each([
    [404, { message: "Not Found" }],
    [200, {}],
  ])("cannot tell where GitHub does not say: %s", async (status, data) => {
    expect(await policies(status, data).read.isOwn?.(file)).toBeUndefined();
  });

  test("at the commit that a branch means", async () => {
    const { read } = policies(200, { sha });
    expect(await read.commit({ repository: "acme/policies", path: "x.yml", ref: "main" })).toBe(sha);
  });

  test.each([401, 403, 404, 422])("%d is for the user to mend, with the token that is needed", async (status) => {
    const error = await policies(status, { message: "no" })
      .read.read(file)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    const { message, remedy } = error as ConfigError;
    expect(message).toContain(`acme/policies/scan/org.yml@${sha} cannot be read with the token of the input \`token\``);
    expect(message).toContain(`HTTP ${status}`);
    expect(remedy).toContain("`policy-token: ");
    expect(remedy).toContain("`contents: read` on acme/policies");
    const other = policies(status, { message: "no" }, "policy-token").read.read(file);
    await expect(other).rejects.toMatchObject({
      remedy: expect.stringContaining("that the token in `policy-token` can read"),
    });
  });

  test.each([
    [403, { message: "API rate limit exceeded" }],
    [410, { message: "Gone" }],
  ])("%d %j is no answer, so nothing is judged", async (status, data) => {
    const { read } = policies(status, data);
    await expect(read.read(file)).rejects.toThrow(DidNotRunError);
  });

  test("without a token nothing is asked", async () => {
    const read = githubPolicies(async () => undefined, "token");
    await expect(read.commit({ repository: "a/b", path: "x.yml", ref: "main" })).rejects.toThrow(/there is no token/);
  });

  test.each([
    [[], "is a folder"],
    [{ type: "submodule" }, "is a submodule"],
    [{ type: "file", encoding: "none", content: "" }, "is larger than 1 MB"],
  ])("%j is no policy file", async (data, expected) => {
    await expect(policies(200, data).read.read(file)).rejects.toThrow(expected);
  });
});
