import type { Answered } from "../http/requests.ts";
import type { Log } from "../services.ts";
import type { Metrics } from "./metrics.ts";

/** Tells log and metrics of every request: where it went and what became of it, never its body, query, path or secrets. */
export function requestObserver(log: Log, metrics: Metrics): (answered: Answered) => void {
  return ({ state, method, status, seconds }) => {
    const { id, dialect, route, keyId, received } = state;
    metrics.request(state, method, status, seconds);
    const ms = Math.round(seconds * 1000);
    const fields = { requestId: id, method, dialect, route, status, ms, bytes: received, ...(keyId && { keyId }) };
    log.info(fields, "request");
  };
}
