import type { Migration } from "kysely";
import { core } from "./0001-core.ts";
import { queue } from "./0002-queue.ts";
import { skillscan } from "./0003-skillscan.ts";
import { tank } from "./0004-tank.ts";

/** Every step from an empty database to `Tables`, done in the order of their names. One that was released is never changed again. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-core": core,
  "0002-queue": queue,
  "0003-skillscan": skillscan,
  "0004-tank": tank,
};
