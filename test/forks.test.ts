import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, { readonly workflows?: readonly string[] } | null>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { permissions: unknown; steps: { uses: string; with?: Readonly<Record<string, unknown>> }[] }>
  >;
}

const page = readFileSync(new URL("../docs/forks.md", import.meta.url), "utf8").replaceAll("\r\n", "\n");
const texts = Array.from(page.matchAll(/^```yaml\n([\s\S]*?)^```/gm), ([, text = ""]) => text);
const [scan, publisher] = texts.map((text) => parse(text) as Workflow);

it("docs/forks.md has a scan that only reads, and a publisher that fetches nothing of the pull request", () => {
  expect(texts).toHaveLength(2);
  expect(scan).toMatchObject({ permissions: {}, on: { pull_request: null } });
  expect(scan?.jobs["scan"]?.permissions).toEqual({ contents: "read" });
  expect(publisher).toMatchObject({ permissions: {} });
  expect(Object.keys(publisher?.on ?? {})).toEqual(["workflow_run"]);
  expect(publisher?.on["workflow_run"]?.workflows).toEqual([scan?.name]);
  expect(publisher?.jobs["publish"]).toMatchObject({
    permissions: { actions: "read", "pull-requests": "write", "security-events": "write" },
    steps: [{ uses: expect.stringMatching(/^org\/skill-scan-action@/) }],
  });
  expect(publisher?.jobs["publish"]?.steps).toHaveLength(1);
});

it("docs/forks.md pins the actions of others, and leaves no credentials in the checkout", () => {
  const used = texts.join("").matchAll(/^ *- uses: (?!org\/)(.*)$/gm);
  for (const [, uses] of used) expect(uses).toMatch(/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  const checkout = scan?.jobs["scan"]?.steps.find(({ uses }) => uses.startsWith("actions/checkout@"));
  expect(checkout?.with).toEqual({ "persist-credentials": false });
});
