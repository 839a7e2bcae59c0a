import { Hono } from "hono";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { messageOf } from "../../core/errors.ts";
import { within } from "../deadline.ts";
import type { Log } from "../services.ts";
import type { Tables } from "../store/tables.ts";
import type { Metrics } from "./metrics.ts";

/** What `/readyz` asks. */
export interface Readiness {
  readonly database: Kysely<Tables>;
  readonly log: Log;
  /** False from the first signal to end on. */
  readonly isServing: () => boolean;
}

/** Milliseconds that the database may take to answer. */
const patience = 3000;

async function answers(database: Kysely<Tables>, log: Log): Promise<boolean> {
  try {
    await within(patience, sql`select 1`.execute(database), () => new Error(`no answer within ${patience / 1000} s`));
    return true;
  } catch (error) {
    log.warn({ reason: messageOf(error) }, "the database does not answer");
    return false;
  }
}

/** `/livez`: the process runs. `/readyz`: it can take requests. `/metrics`: its numbers. */
export function healthRoutes({ database, log, isServing }: Readiness, metrics: Metrics): Hono {
  const app = new Hono();
  app.get("/livez", (c) => c.json({ status: "ok" }));
  app.get("/readyz", async (c) => {
    if (!isServing()) return c.json({ status: "stopping" }, 503);
    return (await answers(database, log)) ? c.json({ status: "ok" }) : c.json({ status: "no database" }, 503);
  });
  app.get("/metrics", async (c) => c.body(await metrics.text(), 200, { "content-type": metrics.contentType }));
  return app;
}
