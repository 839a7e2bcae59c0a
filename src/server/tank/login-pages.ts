import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { htmlText } from "../../report/escape.ts";
import { type Form, readForm } from "../http/body.ts";
import { stateOf } from "../http/request-state.ts";
import type { Services } from "../services.ts";
import { checkLink } from "./links.ts";
import { approvalAction, approveLogin, isWaiting } from "./logins.ts";
import { Refusal } from "./refusal.ts";

/** Light or dark as the person's system is, and a column that a phone shows whole. */
const style =
  ":root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:2rem auto;padding:0 1rem}input{box-sizing:border-box;display:block;width:100%;margin:.3rem 0;padding:.5rem;font:inherit}button{padding:.5rem 1rem;font:inherit}";

const styleHash = createHash("sha256").update(style).digest("base64");

const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  "cache-control": "no-store",
  // `no-referrer` would make the browser send `Origin: null` with the form.
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
};

const page = (status: number, body: string): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Log in to the registry</title><style>${style}</style><h1>Log in to the registry</h1>${body}</html>`,
    { status, headers },
  );

const said = (status: number, text: string): Response => page(status, `<p>${htmlText(text)}</p>`);

const isCode = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const over = (): Response => said(404, "This login is over, or there is none. Start it again in your terminal.");

const form = (action: string): string => `
<p>A command line asks for a key of yours. Go on only if you have just started <code>tank login</code> yourself, on a machine of
yours: whoever started it will be able to do what your key may do.</p>
<form method="post" action="${htmlText(action, 2000)}">
<p><label>Your key (<code>tank_…</code>): <input name="key" type="password" autocomplete="off" required></label></p>
<p><button>Log this command line in</button></p>
</form>`;

/** Where a request to show something says that it came from, if it does: another page than ours may not send the form. */
function isForeign(c: Context, { config }: Services): boolean {
  const site = c.req.header("sec-fetch-site");
  const origin = c.req.header("origin");
  if (site !== undefined && site !== "same-origin") return true;
  return origin !== undefined && origin !== new URL(config.publicUrl).origin;
}

/** Attempts in five minutes: of one login, and of one network. */
const attempts = [
  { name: "login", limit: 5, seconds: 300 },
  { name: "network", limit: 20, seconds: 300 },
] as const;

async function mayTry(c: Context, { usage }: Services, code: string): Promise<boolean> {
  const [login, network] = attempts;
  const byNetwork = await usage.take(`tank:approve:${stateOf(c.req.raw).network}`, [network]);
  const byLogin = await usage.take(`tank:approve:${code}`, [login]);
  return !byNetwork.exceeded && !byLogin.exceeded;
}

const formLimits = { bytes: 8192, files: 0, fields: 4, fieldBytes: 1024 };

const keyIn = ({ fields }: Form): string => fields.get("key")?.trim() ?? "";

async function approve(c: Context, services: Services, code: string): Promise<Response> {
  if (isForeign(c, services)) return said(403, "This form was sent by another page.");
  await checkLink(c, services, "POST", `/cli-login/${code}`);
  if (!(await mayTry(c, services, code))) return said(429, "Too many attempts. Start again in five minutes.");
  const secret = keyIn(await readForm(c, formLimits));
  const key = secret === "" ? undefined : await services.keys.find("tank", secret);
  if (!key) return said(403, "This key is not known. Go back and try again.");
  if (!(await approveLogin(services, code, key))) return over();
  return said(200, "The command line is logged in. You can close this page.");
}

/** The page on which a person lets a command line in, by a key that they have. */
export function loginPages(services: Services): Hono {
  const app = new Hono();
  app.onError((error) => {
    if (error instanceof Refusal) return said(error.status, error.message);
    throw error;
  });
  app.get("/cli-login", async (c) => {
    const code = c.req.query("session") ?? "";
    if (!isCode(code) || !(await isWaiting(services, code))) return over();
    return page(200, form(await approvalAction(services, code)));
  });
  app.post("/cli-login/:code", async (c) => {
    const code = c.req.param("code");
    return isCode(code) ? approve(c, services, code) : over();
  });
  return app;
}
