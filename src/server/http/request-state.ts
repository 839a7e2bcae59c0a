import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { DialectName } from "../keys.ts";
import { Budget } from "./budget.ts";

/** Bodies that are held in memory: small ones apart, so that slow large uploads cannot keep small requests out. */
export interface BodyBudgets {
  readonly small: Budget;
  readonly large: Budget;
  /** Milliseconds to wait for room. */
  readonly wait: number;
  /** Milliseconds without a byte after which a sender only occupies room. */
  readonly stall: number;
}

const megabyte = 1024 ** 2;

/** From this many bytes on a body is large. */
export const largeBody = megabyte;

/** Budgets of a process: five uploads of 50 MB, and 64 bodies of a megabyte beside them. */
export const bodyBudgets = ({
  large = 256 * megabyte,
  small = 64 * megabyte,
  wait = 20_000,
  stall = 10_000,
} = {}): BodyBudgets => ({
  small: new Budget(small),
  large: new Budget(large),
  wait,
  stall,
});

/** What the server knows of a request beside the request itself. */
export interface RequestState {
  readonly id: string;
  readonly bodies: BodyBudgets;
  /** The network that the caller is in, by which room and threads are shared out. */
  readonly network: string;
  /** The body, once something has read it all: the request may be handed on, its stream can be read once only. */
  body?: Uint8Array<ArrayBuffer>;
  /** Bytes of body that were read. */
  received: number;
  /** True where some of the body was left on the connection, which then cannot be used again. */
  unread?: boolean;
  /** What is given back when the request is answered. */
  readonly release: (() => void)[];
  /** Whose request it is, and the pattern of its route: never a caller's text. */
  dialect?: DialectName | "server";
  route?: string;
  /** Id of the key, never its secret. */
  keyId?: string;
}

const states = new WeakMap<Request, RequestState>();

/** Of requests that came by no server: in-process calls of a dialect alone. */
const shared = bodyBudgets();

/** The network whose request is being answered here; undefined for what nobody waits for, like items of batches. */
export const askedBy = new AsyncLocalStorage<string>();

/** Starts the state of a request that came from a network. */
export function openState(request: Request, bodies: BodyBudgets, network = "local"): RequestState {
  const state: RequestState = { id: randomUUID(), bodies, network, received: 0, release: [] };
  states.set(request, state);
  return state;
}

/** The state of a request. */
export const stateOf = (request: Request): RequestState => states.get(request) ?? openState(request, shared);

/** Makes another request object stand for the same request. */
export function sameRequest(request: Request, other: Request): void {
  states.set(other, stateOf(request));
}

/** Gives back what a request holds. */
export function closeState(state: RequestState): void {
  for (const release of state.release.splice(0)) release();
  delete state.body;
}
