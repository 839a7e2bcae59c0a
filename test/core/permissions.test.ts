import { expect, test } from "vitest";
import { noCapabilities } from "../../src/core/capability.ts";
import { escalatedBy, escalation, type Permissions, permissionsOf } from "../../src/core/permissions.ts";

const none = permissionsOf(noCapabilities);
const wide: Permissions = {
  network: { outbound: ["api.acme.example", "api.other.example"] },
  filesystem: { read: ["~/notes"], write: ["~/out"] },
  subprocess: true,
  environment: ["ACME_KEY"],
};

test("are what the capabilities need", () => {
  const used = {
    ...noCapabilities,
    hosts: ["api.acme.example", "api.other.example"],
    environment: ["ACME_KEY"],
    packages: ["npm:left-pad"],
    paths: ["read:~/notes", "write:~/out"],
  };
  expect(permissionsOf(used)).toEqual(wide);
  expect(none.subprocess).toBe(false);
});

test("a patch adds nothing", () => {
  expect(escalation(none, wide)).toEqual([
    { field: "network.outbound", reason: "New outbound host added: api.acme.example. Requires MAJOR bump" },
    { field: "network.outbound", reason: "New outbound host added: api.other.example. Requires MAJOR bump" },
    { field: "subprocess", reason: "Subprocess permission added. Requires MAJOR bump" },
    { field: "filesystem.read", reason: "New read path added: ~/notes. Requires MINOR bump" },
    { field: "filesystem.write", reason: "New write path added: ~/out. Requires MINOR bump" },
  ]);
  expect(escalation(wide, none)).toEqual([]);
  expect(escalation(wide, { ...wide, environment: ["OTHER"] })).toEqual([]);
});

test("a minor version adds paths only, a major version anything", () => {
  expect(escalation(none, wide, "minor").map(({ field }) => field)).toEqual([
    "network.outbound",
    "network.outbound",
    "subprocess",
  ]);
  expect(escalation(none, wide, "major")).toEqual([]);
});

test("a host below an allowed domain is not new", () => {
  const before: Permissions = { ...wide, network: { outbound: ["*.acme.example", "api.other.example"] } };
  expect(escalation(before, wide)).toEqual([]);
  const notacme: Permissions = { ...wide, network: { outbound: ["notacme.example"] } };
  expect(escalation(before, notacme)).toHaveLength(1);
});

test("of a change, what was taken counts as had", () => {
  const used = { ...noCapabilities, hosts: ["b.example"], commands: ["jq"] };
  const removed = { ...noCapabilities, hosts: ["a.example"], commands: ["curl"] };
  const added = { ...noCapabilities, commands: ["jq"], hosts: ["b.example"] };
  expect(escalatedBy({ used, declared: noCapabilities, added, removed })).toEqual(["network"]);
});
