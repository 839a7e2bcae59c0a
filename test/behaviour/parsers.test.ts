import { expect, it } from "vitest";
import { ParserNotLoaded, parserOf, withParsers } from "../../src/behaviour/parsers.ts";

// The order matters: what one test loads stays loaded.
it("throws for a parser that nobody loaded", () => {
  expect(() => parserOf("python")).toThrow(ParserNotLoaded);
});

it("begins work again once for each parser that it lacks", async () => {
  let begun = 0;
  const work = (): string => {
    begun++;
    parserOf("javascript").parseExpression("1");
    return parserOf("python").parser.parse("x = 1").topNode.name;
  };
  expect(await withParsers(work)).toBe("Script");
  expect(begun).toBe(3);
  await withParsers(work);
  expect(begun).toBe(4);
});

it("passes on any other error", async () => {
  const broken = (): never => {
    throw new RangeError("broken");
  };
  await expect(withParsers(broken)).rejects.toThrow(RangeError);
});
