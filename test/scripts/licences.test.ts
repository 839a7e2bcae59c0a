import { expect, it } from "vitest";
import { importedPackages, withTheirNeeds } from "../../scripts/licences.ts";

it("sees what a module imports, and no import in a sample or of what no bundle holds", () => {
  const code = `import { a } from "plain/part.js";
export * from "@scope/again";
import "node:fs";
import fs from "fs";
import own from "./own.js";
const lazy = () => import("later");
const unbundled = () => import(/* webpackIgnore: true */ "pg");
const sample = \`
import stolen from "sample";
\`;
`;
  expect(importedPackages(code)).toEqual(["plain", "@scope/again", "later"]);
});

it("follows needs to the copy that is found from where they are, and nothing optional", () => {
  const lock = {
    "node_modules/a": {
      dependencies: { b: "1" },
      peerDependencies: { peer: "1", maybe: "1" },
      peerDependenciesMeta: { maybe: { optional: true } },
    },
    "node_modules/a/node_modules/b": { dependencies: { c: "1" } },
    "node_modules/b": {},
    "node_modules/c": { dependencies: { a: "1" } },
    "node_modules/maybe": {},
    "node_modules/peer": {},
    "node_modules/vitest": {},
  };
  const expected = ["node_modules/a", "node_modules/a/node_modules/b", "node_modules/c", "node_modules/peer"];
  expect(withTheirNeeds(lock, ["a"])).toEqual(expected);
  expect(() => withTheirNeeds(lock, ["gone"])).toThrow("package-lock.json has no gone");
});
