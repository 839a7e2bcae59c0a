import { library } from "./bundle/index.js";

export const { ConfigError, DidNotRunError, compare, render, rules, scan } = await library();
