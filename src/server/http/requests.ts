import type { Hono } from "hono";
import { discardBody } from "./body.ts";
import { type BodyBudgets, closeState, openState, type RequestState } from "./request-state.ts";

/** A request that was answered. */
export interface Answered {
  readonly state: RequestState;
  readonly method: string;
  readonly status: number;
  readonly seconds: number;
}

/** Makes an app open and close what is known of each request, and tell `onAnswer` of its answer. */
export function watchRequests(app: Hono, bodies: BodyBudgets, onAnswer?: (answered: Answered) => void): void {
  app.use(async (c, next) => {
    const start = performance.now();
    const state = openState(c.req.raw, bodies);
    try {
      await next();
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
