import type { Dialect } from "../dialect.ts";
import { failureAnswer } from "./errors.ts";
import { hasRoomForKey } from "./plans.ts";
import { registryBatches } from "./registry.ts";
import { routesOf } from "./routes.ts";

/** AgentGuard's API: scans of text, addresses and registries. */
export const agentguard: Dialect = {
  name: "agentguard",
  info: { title: "AgentGuard API", version: "1.0", description: "Scans skills of agents for threats." },
  routes: routesOf,
  error: failureAnswer,
  batchKinds: [registryBatches],
  hasRoomForKey,
};
