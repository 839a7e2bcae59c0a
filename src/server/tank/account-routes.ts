import { stateOf } from "../http/request-state.ts";
import type { Services } from "../services.ts";
import { signedIn } from "./accounts.ts";
import { takeUse } from "./limits.ts";
import { exchangeLogin, startLogin } from "./logins.ts";
import { checked, readJson } from "./request.ts";
import type { Handlers } from "./routes.ts";
import { exchangeSchema, routes, startSchema } from "./schema.ts";

/** Logins that one network may start. */
const starts = { name: "logins", limit: 30, seconds: 300 } as const;

/** Who a caller is, and the login of a command line. */
export function accountRoutes(add: Handlers, services: Services): void {
  add(routes.whoami, async (c) => {
    const { id, name, email } = await signedIn(c, services);
    return c.json({ userId: id, name, email }, 200);
  });
  add(routes.start, async (c) => {
    const { state } = checked(startSchema, await readJson(c));
    await takeUse(services, `tank:login:${stateOf(c.req.raw).network}`, starts);
    return c.json(await startLogin(services, state), 200);
  });
  add(routes.exchange, async (c) => {
    const { sessionCode, state } = checked(exchangeSchema, await readJson(c));
    return c.json(await exchangeLogin(services, sessionCode, state), 200);
  });
}
