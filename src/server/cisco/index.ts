import { version } from "../../version.ts";
import type { Dialect } from "../dialect.ts";
import { batchKind } from "./batch.ts";
import { sayFailure } from "./errors.ts";
import { routesOf } from "./routes.ts";

/** The API of Cisco's Skill Scanner (its package 2.3.2), over our engine. */
export const cisco: Dialect = {
  name: "cisco",
  info: {
    title: "Skill Scanner API",
    version,
    description: "Security scanning API for agent skills packages",
  },
  routes: routesOf,
  error: sayFailure,
  batchKinds: [batchKind],
};
