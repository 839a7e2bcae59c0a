import manifest from "../../../package.json" with { type: "json" };
import { ConfigError, codeOf } from "../../core/errors.ts";

/** Packages that the server needs and no bundle can hold; webpackIgnore keeps them out of it. */
const packages = {
  "@electric-sql/pglite": () => import(/* webpackIgnore: true */ "@electric-sql/pglite"),
  pg: () => import(/* webpackIgnore: true */ "pg"),
  "pg-boss": () => import(/* webpackIgnore: true */ "pg-boss"),
  "@aws-sdk/client-s3": () => import(/* webpackIgnore: true */ "@aws-sdk/client-s3"),
};

type Packages = typeof packages;

/** The command that installs what a server without one package lacks: the others of its store are missing as a rule, too. */
function installCommand(name: keyof Packages): string {
  const names = name === "@aws-sdk/client-s3" ? [name] : (["@electric-sql/pglite", "pg", "pg-boss"] as const);
  return `npm install ${names.map((each) => `${each}@${manifest.peerDependencies[each].replace("^", "")}`).join(" ")}`;
}

/** A package of the server, loaded when it is first needed. Throws a ConfigError where it is not installed. */
export async function loadPackage<Name extends keyof Packages>(
  name: Name,
): Promise<Awaited<ReturnType<Packages[Name]>>> {
  try {
    return (await packages[name]()) as Awaited<ReturnType<Packages[Name]>>;
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new ConfigError(`the server needs the package ${name}, which is not installed`, installCommand(name));
  }
}
