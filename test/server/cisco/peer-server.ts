import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { env } from "node:process";

/** Where `pip install cisco-ai-skill-scanner==2.3.2` put its server: in the venv that CISCO_SCANNER_VENV names, or on the PATH. */
export function findPeer(): string | undefined {
  const venv = env["CISCO_SCANNER_VENV"];
  const folders = [...(venv ? [path.join(venv, "bin")] : []), ...(env["PATH"] ?? "").split(path.delimiter)];
  return folders
    .map((folder) => path.join(folder, "skill-scanner-api"))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

export interface Peer {
  readonly request: (route: string, init?: RequestInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

async function isUp(base: string, child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null) throw new Error("the peer server ended before it was asked anything");
  return fetch(`${base}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Starts Cisco's own server on loopback, for one folder. */
export async function startPeer(program: string, root: string): Promise<Peer> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const vars = { ...env, SKILL_SCANNER_ALLOWED_ROOTS: root };
  const child = spawn(program, ["--port", String(port)], { env: vars, stdio: "ignore" });
  const ended = once(child, "exit");
  const last = Date.now() + 90_000;
  while (!(await isUp(base, child))) {
    if (Date.now() > last) throw new Error("the peer server did not start");
    await new Promise((done) => setTimeout(done, 200));
  }
  return {
    request: (route, init) => fetch(base + route, { redirect: "manual", ...init }),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}
