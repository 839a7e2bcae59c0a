import type { AdminExtension } from "./admin/index.ts";
import { agentguard } from "./agentguard/index.ts";
import { cisco } from "./cisco/index.ts";
import type { Dialect } from "./dialect.ts";
import { scandar } from "./scandar/index.ts";
import { skillscan } from "./skillscan/index.ts";
import { tankAdmin } from "./tank/admin.ts";
import { tank } from "./tank/index.ts";

/** Every API that the server speaks. The first one's document is also served at the root. */
export const dialects: readonly Dialect[] = [cisco, skillscan, agentguard, scandar, tank];

/** What dialects add to the admin API. */
export const adminExtensions: readonly AdminExtension[] = [tankAdmin];
