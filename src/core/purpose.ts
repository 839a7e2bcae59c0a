import type { Operation } from "./operation.ts";
import { type Power, powers, powerWords, topics } from "./purpose.data.ts";
import { clamp } from "./score.ts";

/** What of an operation tells which power it uses. */
export type Act = Pick<Operation, "kind" | "object" | "sensitivity" | "by">;

/** A power that is used, with the operations that use it. */
export interface UsedPower<T extends Act = Operation> {
  readonly power: Power;
  readonly operations: readonly T[];
}

/** How well what a skill does fits what it says that it is for. */
export interface Alignment<T extends Act = Operation> {
  /** 0–100, more is better; 100 where it does nothing that needs an explanation. */
  readonly score: number;
  /** One sentence each, gravest first. */
  readonly reasons: readonly string[];
  /** Topics of the stated purpose, in the order of the table. */
  readonly topics: readonly string[];
  /** Powers that no topic explains, in the order of the table. */
  readonly unexplained: readonly UsedPower<T>[];
}

/** Longest description that is read: the format allows 1,024 characters. */
const maxPurpose = 4000;

/** Topics of a name and description. */
export const topicsOf = (purpose: string): string[] => {
  const text = purpose.slice(0, maxPurpose).toLowerCase().replace(/[_-]/g, " ");
  return topics.filter(([, words]) => words.test(text)).map(([topic]) => topic);
};

const outside = /^(?:~|\/(?!tmp\b|var\/tmp\b)|\.\.\/|[A-Za-z]:[\\/]|\$(?:\{?HOME\b|env:)|%[A-Z_]{2,40}%)/;

/** The power that an operation of code uses; words to a reader use none. */
function powerOf({ kind, object, sensitivity, by }: Act): Power | undefined {
  if (by === "prose") return undefined;
  switch (kind) {
    case "sends":
      return "send";
    case "reads":
      return sensitivity === "secret" ? "secrets" : undefined;
    case "persists":
    case "edits-agent-config":
      return "persist";
    case "elevates":
      return "elevate";
    case "deletes":
      return outside.test(object) ? "delete" : undefined;
    case "fetches-and-runs":
      return "fetch-run";
    case "runs":
      return "run";
    default:
      return undefined;
  }
}

/** Powers that operations use, in the order of the table. */
function powersOf<T extends Act>(operations: readonly T[]): UsedPower<T>[] {
  return powers
    .map((power) => ({ power, operations: operations.filter((operation) => powerOf(operation) === power) }))
    .filter((used) => used.operations.length > 0);
}

/**
 * Fits what a skill does to what it says: `purpose` is its name and description. A purpose that names no topic explains everything,
 * since nothing can be said against it. Deterministic: words against a table.
 */
export function alignmentOf<T extends Act>(purpose: string, operations: readonly T[]): Alignment<T> {
  const found = topicsOf(purpose);
  const explained = new Set(topics.filter(([topic]) => found.includes(topic)).flatMap(([, , explains]) => explains));
  const unexplained = found.length === 0 ? [] : powersOf(operations).filter(({ power }) => !explained.has(power));
  const weigh = ({ power }: Pick<UsedPower, "power">): number => powerWords[power][1];
  const about = `its description speaks of ${found.join(", ")} only`;
  return {
    score: clamp(100 - unexplained.reduce((sum, used) => sum + weigh(used), 0), 0, 100),
    reasons: unexplained
      .toSorted((a, b) => weigh(b) - weigh(a))
      .map(({ power }) => `It ${powerWords[power][0]}, and ${about}`),
    topics: found,
    unexplained,
  };
}

/** Powers that work on text alone never needs: a text tool that has them is something else. */
const telling = new Set<Power>(["send", "secrets", "persist", "elevate", "fetch-run"]);

/** What an alignment shows that is telling enough for a finding: work on text alone, and a power that it never needs. */
export const mismatchesOf = ({ topics: found, unexplained }: Alignment): readonly UsedPower[] =>
  found.includes("text") && found.every((topic) => topic === "text" || topic === "files")
    ? unexplained.filter(({ power }) => telling.has(power))
    : [];
