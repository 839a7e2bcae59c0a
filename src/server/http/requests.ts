import type { Hono } from "hono";
import { discardBody } from "./body.ts";
import { clientAddress, networkOf } from "./client-address.ts";
import { askedBy, type BodyBudgets, closeState, openState, type RequestState } from "./request-state.ts";

/** A request that was answered. */
export interface Answered {
  readonly state: RequestState;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** How requests are watched. */
export interface WatchOptions {
  /** Told of each request, after its answer. */
  readonly onAnswer?: ((answered: Answered) => void) | undefined;
  readonly trustedProxies?: readonly string[] | undefined;
}

/** Makes an app open and close what is known of each request. */
export function watchRequests(app: Hono, bodies: BodyBudgets, { onAnswer, trustedProxies }: WatchOptions = {}): void {
  app.use(async (c, next) => {
    const start = performance.now();
    const network = networkOf(clientAddress(c, trustedProxies));
    const state = openState(c.req.raw, bodies, network);
    try {
      await askedBy.run(network, next);
      await discardBody(c.req.raw);
    } finally {
      closeState(state);
    }
    c.header("x-request-id", state.id);
    c.header("x-content-type-options", "nosniff");
    if (state.unread) c.header("connection", "close");
    const seconds = (performance.now() - start) / 1000;
    onAnswer?.({ state, method: c.req.method, status: c.res.status, seconds });
  });
}
