import type { Dialect } from "../dialect.ts";
import { cleanUp } from "./cleanup.ts";
import { loginPages } from "./login-pages.ts";
import { sayFailure } from "./refusal.ts";
import { tankRoutes } from "./routes.ts";

/** The registry of Tank, as its CLI 0.16 and its SDKs call it. */
export const tank: Dialect = {
  name: "tank",
  info: {
    title: "Tank Skills API",
    version: "v1",
    description: "Publish, scan, find and install agent skills: a registry that audits what it takes.",
  },
  routes: tankRoutes,
  pages: loginPages,
  error: sayFailure,
  cleanUp,
};
