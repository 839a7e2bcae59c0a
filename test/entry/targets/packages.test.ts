import { afterAll, beforeAll, expect, it } from "vitest";
import { startHosts } from "../../sources/hosts/index.ts";
import { failure, opened } from "./machine.ts";

let hosts: Awaited<ReturnType<typeof startHosts>>;
const files = { "SKILL.md": "# x", "bin/x.js": "1" };

beforeAll(async () => {
  hosts = await startHosts();
  await hosts.npm.add({ name: "@acme/x", version: "1.2.3", files });
  await hosts.npm.add({ name: "bad", version: "1.0.0", files, integrity: "sha512-AAAA" });
  await hosts.pypi.add({ name: "x", version: "2.0", files });
  hosts.clawhub.add({ slug: "x", version: "1.0.0", files });
  hosts.huggingface.add({ id: "acme/x", sha: "main", files });
});
afterAll(() => hosts.close());

const scan = (target: string) => opened(".", [target], { sources: hosts.config });

it.each([
  ["npm:@acme/x", "npm:@acme/x@1.2.3!/SKILL.md"],
  ["npm:@acme/x@1.2.3", "npm:@acme/x@1.2.3!/SKILL.md"],
  ["pypi:x", "pypi:x@2.0!/SKILL.md"],
  ["clawhub:x@1.0.0", "clawhub:x@1.0.0!/SKILL.md"],
  ["hf:acme/x", "hf:acme/x@main!/SKILL.md"],
])("%s is fetched and not installed", async (target, path) => {
  const { files: found, told } = await scan(target);
  expect(found).toMatchObject({ [path]: "# x" });
  expect(told).toEqual([expect.stringMatching(/^asking 127\.0\.0\.1:\d+ for /)]);
});

it.each([
  ["npm:gone", /ConfigError: npm:gone: .* has no such package or version/],
  ["npm:@acme/x@9.9.9", /ConfigError: npm:@acme\/x@9\.9\.9: .* has no such/],
  ["npm:../x", /ConfigError: npm:\.\.\/x: that is no name/],
  ["npm:bad", /DidNotRunError: npm:bad: .*digest is another one/],
])("%s is refused", async (target, words) => {
  expect(await failure(".", [target], { sources: hosts.config })).toMatch(words);
});

it("takes the mirror that the registry's own client takes, and says when it cannot be reached", async () => {
  const { files: found } = await opened(".", ["npm:@acme/x"], { env: { npm_config_registry: hosts.hosts.npm.origin } });
  expect(Object.keys(found)).toContain("npm:@acme/x@1.2.3!/bin/x.js");
  const nowhere = { env: { npm_config_registry: "http://127.0.0.1:1" } };
  expect(await failure(".", ["npm:x"], nowhere)).toMatch(
    /DidNotRunError: npm:x: 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/,
  );
  expect(await failure(".", ["npm:x"], { env: { npm_config_registry: "file:///x" } })).toMatch(/is no address/);
});
