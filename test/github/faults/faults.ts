import { badGateway, secondaryLimit } from "../emulator/faults.ts";
import type { Fault } from "../emulator/types.ts";

/** How a fault reads to a client: a plain no, something that may pass, an answer that is none. */
export type Kind = "refused" | "passing" | "garbage";

export interface NamedFault {
  readonly name: string;
  readonly kind: Kind;
  readonly fault: Fault;
  /** Only for what changes something at GitHub: done, and the answer spoilt. */
  readonly writes?: true;
}

const refused = (status: number): NamedFault => ({ name: String(status), kind: "refused", fault: { status } });

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** An answer with each value in it that is no object replaced. */
function leaves(value: unknown, leaf: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => leaves(each, leaf));
  if (!isObject(value)) return leaf;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, leaves(each, leaf)]));
}

const megabyte = "A".repeat(1 << 20);

/** What must not come to act in a log, and what must not fill it. */
const words = { message: `::error::no\n    at evil (file.js:1:1)\n${megabyte}`, errors: [null, 1] };

const passing = (name: string, fault: Fault): NamedFault => ({ name, kind: "passing", fault });
const garbage = (name: string, fault: Fault): NamedFault => ({ name, kind: "garbage", fault });
const body = (name: string, text: string): NamedFault => garbage(name, { status: 200, body: text });
const led = (status: number, to: string): NamedFault =>
  garbage(`${status} elsewhere`, { status, headers: { location: `${to}/${status}` } });

/** All faults; redirects lead to `elsewhere`, a server of another host. */
export const faultsOf = (elsewhere: string): readonly NamedFault[] => [
  ...[401, 403, 404, 409, 429].map(refused),
  { name: "422", kind: "refused", fault: { status: 422, body: words } },
  passing("secondary limit", secondaryLimit("", 60)),
  passing("500", { status: 500, body: { message: "Server Error" } }),
  passing("502", badGateway("")),
  passing("time-out", { delay: 2000, drop: true }),
  passing("reset", { drop: true }),
  { ...passing("answer lost", { drop: true, afterwards: true }), writes: true },
  { ...garbage("done, then {}", { status: 200, body: "{}", afterwards: true }), writes: true },
  body("HTML", "<!doctype html><title>Sign in</title>"),
  body("broken JSON", '{"id": 1, "sha": "ab'),
  body("null", "null"),
  body("[]", "[]"),
  body("{}", "{}"),
  body("1 MB", JSON.stringify(megabyte)),
  garbage("every value null", { change: (data) => leaves(data, null) }),
  garbage("every value {}", { change: (data) => leaves(data, {}) }),
  garbage("in a list", { change: (data) => [data] }),
  garbage("204", { status: 204 }),
  garbage("304", { status: 304 }),
  led(302, elsewhere),
  led(307, elsewhere),
];

/** Garbage of the kinds that have been found to matter least; met where `FAULTS=all` asks for them. */
export const rare: ReadonlySet<string> = new Set([
  ...["secondary limit", "broken JSON", "null", "[]", "1 MB", "every value {}", "204", "304", "307 elsewhere"],
]);

/** One of each kind, for an operation that another scenario has met with all of them. */
export const commonest: ReadonlySet<string> = new Set(["404", "500", "answer lost", "{}", "in a list"]);

/** Those that an operation meets from its second call on. */
export const later: ReadonlySet<string> = new Set(["404", "500", "{}"]);
