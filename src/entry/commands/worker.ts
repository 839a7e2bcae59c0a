import { ConfigError } from "../../core/errors.ts";
import { dialects } from "../../server/dialects.ts";
import { openServices } from "../../server/open.ts";
import { startJobs } from "../../server/queue/jobs.ts";
import { readServerSettings } from "../../server/settings.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { untilTold } from "../signals.ts";

/** Seconds that jobs have to end before they are handed back; a container is killed after ten by default. */
const grace = 8;

/** Items at the same time beyond those that are scanned: they wait for the database or a registry. */
const besideScans = 2;

/**
 * `skill-scan worker`: does the batches of servers on one Postgres, until it is told to end. A second signal ends it at once. Throws a
 * ConfigError without a DATABASE_URL.
 */
export async function runWorker({ flag = () => undefined, entry }: Invocation): Promise<number> {
  const settings = readServerSettings(flag, process.env);
  if (settings["database-url"] === undefined) {
    throw new ConfigError(
      "a worker needs a Postgres that it shares with the servers, and DATABASE_URL is not set",
      "Set DATABASE_URL for servers and workers alike. Without one, skill-scan serve does its jobs itself: an embedded database has one process.",
    );
  }
  const told = untilTold();
  const opened = await openServices(settings, { entry: entry!, dialects, env: process.env });
  const { services, queue, kinds, metrics } = opened;
  const concurrency = settings.threads + besideScans;
  const jobs = await startJobs(services, kinds, { queue, concurrency, onItem: metrics.job });
  services.log.info({ concurrency, kinds: kinds.map(({ name }) => name) }, "working");
  const signal = await told;
  services.log.info({ signal }, "stopping");
  await jobs.stop(grace);
  await opened.close();
  services.log.info({}, "stopped");
  return exitCodes.ok;
}
