import { makeBadge } from "badge-maker";

/** What a badge says of a package; `hidden` where there is none to see. */
export interface BadgeFacts {
  /** Null: published, but not audited yet. */
  readonly verdict: string | null;
  /** Findings about what it takes from others. */
  readonly supply: number;
  /** Whether one of them is critical. */
  readonly critical: boolean;
}

const grey = "#999";

/** Colours by verdict, as its server has them. */
const colours: Readonly<Record<string, string>> = {
  pass: "#4c1",
  pass_with_notes: "#dfb317",
  flagged: "#fe7d37",
  fail: "#e05d44",
};

function verdictBadge({ verdict }: BadgeFacts): { message: string; color: string } {
  if (verdict === null) return { message: "pending", color: grey };
  return { message: verdict.replaceAll("_", " ").toUpperCase(), color: colours[verdict] ?? grey };
}

function supplyBadge({ supply, critical }: BadgeFacts): { message: string; color: string } {
  const color = critical ? colours["fail"]! : supply === 0 ? "#4c1" : supply <= 2 ? "#dfb317" : "#fe7d37";
  return { message: supply === 1 ? "1 finding" : `${supply} findings`, color };
}

/**
 * A badge as SVG: the verdict, or with `deps` the findings about dependencies (its server counts known vulnerabilities there, of which
 * nothing is known here). Without facts it says that there is no such package. No text of a caller or a package is in it.
 */
export function badgeOf(facts: BadgeFacts | undefined, kind: "verdict" | "deps"): string {
  const label = kind === "deps" ? "deps" : "tank";
  if (!facts) return makeBadge({ label, message: "not found", color: grey });
  return makeBadge({ label, ...(kind === "deps" ? supplyBadge(facts) : verdictBadge(facts)) });
}
