import { agentguard } from "./agentguard/index.ts";
import type { Dialect } from "./dialect.ts";
import { scandar } from "./scandar/index.ts";
import { skillscan } from "./skillscan/index.ts";
import { tank } from "./tank/index.ts";

/** Every API that the server speaks. The first one's document is also served at the root. */
export const dialects: readonly Dialect[] = [skillscan, agentguard, scandar, tank];
