import { expect, it } from "vitest";
import { Budget } from "../../../src/server/http/budget.ts";

it("who holds his share waits for himself, and keeps nobody else out", async () => {
  const budget = new Budget(100);
  expect(await budget.take(50, 10_000, "slow")).toBe(true);
  const more = budget.take(20, 10_000, "slow");
  expect(await budget.take(40, 10_000, "other")).toBe(true);
  expect(budget.held).toBe(90);
  budget.give(50, "slow");
  expect(await more).toBe(true);
  expect(budget.held).toBe(60);
});

it("a body larger than a share is let in alone, and one larger than all never", async () => {
  const budget = new Budget(100);
  expect(await budget.take(80, 10_000, "large")).toBe(true);
  expect(await budget.take(1, 1, "large")).toBe(false);
  expect(await budget.take(101, 10_000, "other")).toBe(false);
});

it("small bodies of others do not overtake a large one that waits for room", async () => {
  const budget = new Budget(100);
  await budget.take(70, 10_000, "first");
  const order: string[] = [];
  const large = budget.take(40, 10_000, "large").then(() => order.push("large"));
  const small = budget.take(30, 10_000, "small").then(() => order.push("small"));
  budget.give(70, "first");
  await Promise.all([large, small]);
  expect(order).toEqual(["large", "small"]);
});
