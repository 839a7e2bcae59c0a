import { expect, it } from "vitest";
import { UnderWay } from "../../../src/server/http/under-way.ts";

it("waits for what is being answered, also where that fails, and not for ever", async () => {
  const underWay = new UnderWay();
  await underWay.end(60);
  const done: string[] = [];
  let answer = (): void => undefined;
  const slow = new Promise<Response>((resolve) => {
    answer = () => resolve(new Response("late"));
  });
  const failing = Promise.reject<Response>(new Error("a fault"));
  expect(underWay.watch(slow)).toBe(slow);
  await expect(underWay.watch(failing)).rejects.toThrow("a fault");
  const end = underWay.end(60).then(() => done.push("end"));
  await underWay.end(0);
  expect(done).toEqual([]);
  answer();
  await end;
  expect(done).toEqual(["end"]);
});
