import { adminExtensions, dialects } from "../../server/dialects.ts";
import { readServerSettings } from "../../server/settings.ts";
import { startServer } from "../../server/start.ts";
import { exitCodes } from "../exit.ts";
import type { Invocation } from "../invocation.ts";
import { untilTold } from "../signals.ts";

/** Seconds that requests and jobs have to end; a container is killed after ten by default, Kubernetes waits thirty. */
const grace = 8;

/** `skill-scan serve`: the server, until it is told to end. A second signal ends it at once. */
export async function runServe({ flag = () => undefined, entry }: Invocation): Promise<number> {
  const settings = readServerSettings(flag, process.env);
  // From here on: the first process of a container hears no signal that it did not ask for, and a start may take seconds.
  const told = untilTold();
  const server = await startServer(settings, { entry: entry!, dialects, adminExtensions, env: process.env });
  const signal = await told;
  server.services.log.info({ signal }, "stopping");
  await server.stop(grace);
  return exitCodes.ok;
}
