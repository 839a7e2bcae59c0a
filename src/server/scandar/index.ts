import type { Dialect } from "../dialect.ts";
import { failureAnswer } from "./errors.ts";
import { routesOf } from "./routes.ts";

/** Scandar's API: scans of text in two layers, and rewriting. */
export const scandar: Dialect = {
  name: "scandar",
  info: { title: "Scandar API", version: "1", description: "Scans skills of agents and rewrites what was flagged." },
  routes: routesOf,
  error: failureAnswer,
};
