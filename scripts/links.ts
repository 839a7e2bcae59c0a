/**
 * Asks every address that the documentation links to, two at a time: node scripts/links.ts
 * For people with a network; CI does not run it. Prints each that does not answer with success, and exits 1 if any does not.
 */
import path from "node:path";
import { messageOf } from "../src/core/errors.ts";
import { pagesOf } from "./site/pages.ts";

const patience = 20_000;

const pages = pagesOf(path.resolve(import.meta.dirname, ".."));
const places = new Map<string, string>();
for (const { source, outline } of pages)
  for (const { target, line } of outline.links)
    if (target.startsWith("https://")) places.set(target.replace(/#.*$/, ""), `${source}:${line}`);

/** What is wrong with an address; undefined when it answers. Some hosts know only GET. */
async function faultOf(address: string): Promise<string | undefined> {
  try {
    for (const method of ["HEAD", "GET"]) {
      const response = await fetch(address, { method, signal: AbortSignal.timeout(patience) });
      await response.body?.cancel();
      if (response.ok) return undefined;
      if (method === "GET") return `answers ${response.status}`;
    }
    return undefined;
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return `does not answer: ${messageOf(cause ?? error)}`;
  }
}

const queue = [...places];
let faults = 0;

async function ask(): Promise<void> {
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [address, place] = next;
    const fault = await faultOf(address);
    if (fault === undefined) continue;
    faults++;
    console.log(`${place}: ${address} ${fault}`);
  }
}

await Promise.all([ask(), ask()]);
console.log(`links: ${places.size} addresses, ${faults} without a good answer`);
process.exitCode = faults > 0 ? 1 : 0;
