import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { hurry } from "./faults/clock.ts";
import { commonest, faultsOf, later, type NamedFault, rare } from "./faults/faults.ts";
import { complaintsAbout } from "./faults/judge.ts";
import { each, type Faultless, faultless, type Mode, type Spoilt, spoilt } from "./faults/matrix.ts";
import { type Scenario, scenarios } from "./faults/scenarios.ts";
import { tableOf } from "./faults/table.ts";

vi.mock("@actions/core", () => import("./faults/core.ts"));

/** Authorization of the requests that came to another host. */
const strangers: (string | undefined)[] = [];
const elsewhere = createServer(({ headers }, response) => {
  strangers.push(headers.authorization);
  response.end("{}");
});
let all: readonly Scenario[] = [];
let faults: readonly NamedFault[] = [];
let calm = (): void => {};

beforeAll(async () => {
  calm = hurry(2000);
  await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
  const every = faultsOf(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`);
  faults = every.filter(({ name }) => isThorough || !rare.has(name));
  all = await scenarios(async (scenario) =>
    readFileSync((await faultless(scenario)).run.outputs["json-file"] ?? "", "utf8"),
  );
}, 120_000);
afterAll(() => {
  calm();
  for (const { clean } of all) clean();
  elsewhere.close();
});

/** Everything takes some minutes: for who changes how GitHub is asked. */
const isThorough = process.env["FAULTS"] === "all";

/** Whether an operation changes something. */
const isWrite = (operation: string): boolean => /\/(create|update|delete|upload)|^graphql$/.test(operation);

/** Spoils one operation by one fault in every way in which that makes a difference. */
async function spoiltBy(scenario: Scenario, operation: string, fault: NamedFault, calls: number, known: Set<string>) {
  const spoil = (mode: Mode): Promise<Spoilt> => spoilt(scenario, operation, fault, mode, known);
  const always = await spoil("always");
  // Where one exchange was spoilt and no other one came, that once is the same.
  const once = always.hits > 1 && fault.kind === "passing" ? [await spoil("once")] : [];
  const after = calls > 1 && later.has(fault.name) ? [await spoil("from the second on")] : [];
  return [always, ...once, ...after];
}

/** All cases of a scenario; `met`: operations that met all faults before. */
async function casesOf(scenario: Scenario, usual: Faultless, met: Set<string>): Promise<Spoilt[]> {
  const wanted = [...usual.calls].flatMap(([operation, calls]) =>
    faults
      .filter(
        ({ name, writes }) =>
          (!writes || isWrite(operation)) && (isThorough || !met.has(operation) || commonest.has(name)),
      )
      .map((fault) => ({ operation, calls, fault })),
  );
  for (const operation of usual.calls.keys()) met.add(operation);
  const known = new Set<string>();
  return (
    await each(wanted, 8, ({ operation, fault, calls }) => spoiltBy(scenario, operation, fault, calls, known))
  ).flat();
}

const expected = [
  ...["actions/download-artifact", "actions/list-workflow-run-artifacts", "checks/create", "checks/update"],
  ...["code-scanning/get-sarif", "code-scanning/upload-sarif", "git/get-blob", "git/get-tree", "graphql"],
  ...["issues/create-comment", "issues/delete-comment", "issues/list-comments", "issues/update-comment"],
  ...["pulls/create-review", "pulls/get", "pulls/list", "pulls/list-files", "pulls/list-review-comments"],
  ...["pulls/list-reviews", "repos/compare-commits-with-basehead", "repos/get-commit", "repos/get-content"],
  ...["repos/list-pull-requests-associated-with-commit", "store/get"],
  ...["teams/get-membership-for-user-in-org", "users/get-authenticated"],
];

it("every API call of a run meets every fault: colour by the policy, the failure in the log, nothing twice", async () => {
  const met = new Set<string>();
  const complaints: string[] = [];
  const cases: { readonly made: Spoilt; readonly usual: Faultless }[] = [];
  for (const scenario of all) {
    const usual = await faultless(scenario);
    const found = await casesOf(scenario, usual, met);
    cases.push(...found.map((made) => ({ made, usual })));
    complaints.push(...found.flatMap((made) => complaintsAbout(made, usual)));
  }
  const runs = cases.length + cases.filter(({ made }) => made.healed).length;
  process.stdout.write(
    `fault matrix: ${all.length} scenarios, ${met.size} operations, ${faults.length} faults: ${cases.length} combinations in ${runs} runs\n`,
  );
  const table = tableOf(cases);
  if (process.env["FAULTS"] === "table") process.stdout.write(`${table}\n`);
  expect(complaints).toEqual([]);
  expect([...met]).toEqual(expect.arrayContaining(expected));
  expect(strangers.length).toBeGreaterThan(0);
  expect(strangers.filter(Boolean)).toEqual([]);
  expect(readFileSync("docs/faults.md", "utf8")).toContain(table);
}, 600_000);
