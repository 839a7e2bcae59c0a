import { expect, it } from "vitest";
import { mapCapabilities, withoutCapabilities } from "../../src/core/capability.ts";

const hosts = (list: Iterable<string>) => mapCapabilities((kind) => (kind === "hosts" ? list : []));

it("is sorted and has no doubles", () => {
  expect(hosts(["b", "a", "b"]).hosts).toEqual(["a", "b"]);
});

it("takes away what the other set has", () => {
  expect(withoutCapabilities(hosts(["a", "b", "c"]), hosts(["b"])).hosts).toEqual(["a", "c"]);
});

it("takes two long lists from each other in no time: both are hostile text", () => {
  const long = hosts(Array.from({ length: 100_000 }, (_, i) => `host-${i}.test`));
  const started = performance.now();
  expect(withoutCapabilities(long, long).hosts).toEqual([]);
  expect(performance.now() - started).toBeLessThan(2000);
});
