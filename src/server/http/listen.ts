import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { ConfigError, messageOf } from "../../core/errors.ts";

/** A server that listens. */
export interface Listening {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting at once, lets requests end for so many seconds, then cuts them off. */
  close(seconds: number): Promise<void>;
}

/**
 * Bounds against senders that are slow on purpose; a body has its own, by its pace (`body.ts`). An upload of 50 MB may take five minutes.
 * Node's own default of five seconds for a connection that waits races with proxies that keep theirs for a minute.
 */
const serverOptions = {
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16_384,
};
const maxConnections = 2048;
const maxHeaders = 100;

const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: "Give another --port, or end the process that has this one.",
  EACCES: "Give a --port from 1024 on, or the right to use this one.",
  EADDRNOTAVAIL: "Give a --host that this machine has: 127.0.0.1, or 0.0.0.0 for all.",
  ENOTFOUND: "Give a --host that this machine has: 127.0.0.1, or 0.0.0.0 for all.",
};

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const remedy = remedies[error.code ?? ""] ?? "Check --host and --port.";
      failed(new ConfigError(`cannot listen on ${host}, port ${port}: ${messageOf(error)}`, remedy));
    });
    server.listen(port, host, done);
  });
}

const addressOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;

function closing(server: Server, seconds: number): Promise<void> {
  return new Promise((done) => {
    const cut = setTimeout(() => server.closeAllConnections(), seconds * 1000);
    server.close(() => {
      clearTimeout(cut);
      done();
    });
    server.closeIdleConnections();
  });
}

/** Serves an app. Throws a ConfigError when it cannot listen there. */
export async function listen(app: Pick<Hono, "fetch">, host: string, port: number): Promise<Listening> {
  const adaptor = createAdaptorServer({ fetch: app.fetch, serverOptions });
  const server = adaptor as Server;
  server.maxConnections = maxConnections;
  server.maxHeadersCount = maxHeaders;
  await listening(server, host, port);
  const open = new Set<ServerResponse>();
  let isClosing = false;
  // A client that keeps its connection would keep the server from ending.
  const last = (response: ServerResponse): void => {
    if (!response.headersSent) response.setHeader("connection", "close");
  };
  server.prependListener("request", (_, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
    if (isClosing) last(response);
  });
  const address = server.address() as AddressInfo;
  return {
    url: addressOf(address),
    port: address.port,
    close: (seconds) => {
      isClosing = true;
      for (const response of open) last(response);
      return closing(server, seconds);
    },
  };
}
