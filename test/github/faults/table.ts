import { type Faultless, missingIn, type Spoilt, type Surface } from "./matrix.ts";

const names: Readonly<Record<Surface, string>> = {
  comments: "comment",
  checkRuns: "check run",
  suggestions: "suggestions",
  analyses: "code scanning",
};

interface Case {
  readonly made: Spoilt;
  readonly usual: Faultless;
}

/** What a fault cost, in words. */
function costOf({ made, usual }: Case): string[] {
  if (made.run.outputs["verdict"] === "did-not-run")
    return [made.scenario.publishes ? "nothing is published" : "**did not run**"];
  if (made.run.summary !== usual.run.summary) return ["the report says so"];
  return missingIn(made.state, usual).map((surface) => names[surface]);
}

const columns: readonly ((made: Spoilt) => boolean)[] = [
  ({ mode, fault }) => mode === "once" || (fault.kind === "passing" && mode === "second"),
  ({ mode, fault }) => mode !== "once" && fault.kind !== "garbage",
  ({ fault }) => fault.kind === "garbage",
];

function cell(cases: readonly Case[]): string {
  const costs = [...new Set(cases.flatMap(costOf))].sort();
  return cases.length === 0 ? "" : costs.join(", ") || "–";
}

/** The matrix for people: a row an operation, a column a kind of fault, in it what is lost in the worst case. */
export function tableOf(cases: readonly Case[]): string {
  const operations = [...new Set(cases.map(({ made }) => made.operation))].sort();
  const rows = operations.map((operation) => {
    const own = cases.filter(({ made }) => made.operation === operation);
    const cells = columns.map((column) => cell(own.filter(({ made }) => column(made))));
    return `| \`${operation}\` | ${cells.join(" | ")} |`;
  });
  return [
    "| call | fails once | is refused, or fails throughout | answers garbage |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}
