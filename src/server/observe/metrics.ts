import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { RequestState } from "../http/request-state.ts";
import type { ScanOutcome } from "../scanning/threads.ts";
import type { TotalsStore } from "../services.ts";

/** Seconds: from a cached answer to a scan at its deadline. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Methods that are worth a label; a caller may send any word. */
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What `/metrics` reads when it is asked. */
export interface Gauges {
  readonly busyThreads: () => number;
  readonly queuedScans: () => number;
  readonly bodyBytes: () => number;
}

/** Numbers of a server for Prometheus. Labels come from our own tables alone: never a caller's text. */
export interface Metrics {
  request(state: Pick<RequestState, "dialect" | "route">, method: string, status: number, seconds: number): void;
  scan(outcome: ScanOutcome, seconds: number): void;
  job(kind: string, outcome: "done" | "failed", seconds: number): void;
  /** Totals that count what they are told here as well. */
  counting(totals: TotalsStore): TotalsStore;
  watch(gauges: Gauges): void;
  text(): Promise<string>;
  readonly contentType: string;
}

function countersOf(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Histogram({
      name: "skill_scan_request_duration_seconds",
      help: "Requests by dialect, route, method and status.",
      labelNames: ["dialect", "route", "method", "status"] as const,
      buckets: durations,
      registers,
    }),
    scans: new Histogram({
      name: "skill_scan_scan_duration_seconds",
      help: "Scans of one skill by how they ended, with the time they waited.",
      labelNames: ["outcome"] as const,
      buckets: durations,
      registers,
    }),
    jobs: new Histogram({
      name: "skill_scan_job_duration_seconds",
      help: "Jobs of the queue by kind and how they ended.",
      labelNames: ["kind", "outcome"] as const,
      buckets: durations,
      registers,
    }),
    verdicts: new Counter({
      name: "skill_scan_verdicts_total",
      help: "Skills that were answered for, by dialect and level.",
      labelNames: ["dialect", "level"] as const,
      registers,
    }),
  };
}

/** A gauge that is read when it is asked for. */
const gauge = (registry: Registry, name: string, help: string, read: () => number): Gauge =>
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });

/** Metrics of one server, with those of its process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counters = countersOf(registry);
  return {
    request: ({ dialect = "server", route = "none" }, method, status, seconds) =>
      counters.requests.observe(
        { dialect, route, method: methods.has(method) ? method : "other", status: String(status) },
        seconds,
      ),
    scan: (outcome, seconds) => counters.scans.observe({ outcome }, seconds),
    job: (kind, outcome, seconds) => counters.jobs.observe({ kind, outcome }, seconds),
    counting: (totals) => ({
      get: (dialect) => totals.get(dialect),
      add: (dialect, scan) => {
        counters.verdicts.inc({ dialect, level: scan.scales.agentGuard.riskLevel });
        return totals.add(dialect, scan);
      },
    }),
    watch: ({ busyThreads, queuedScans, bodyBytes }) => {
      gauge(registry, "skill_scan_busy_threads", "Threads that scan now.", busyThreads);
      gauge(registry, "skill_scan_queued_scans", "Scans that wait for a thread.", queuedScans);
      gauge(registry, "skill_scan_body_bytes", "Bytes of request bodies that are held now.", bodyBytes);
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
