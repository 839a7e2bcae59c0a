import { ConfigError, codeOf, DidNotRunError, messageOf } from "../../core/errors.ts";
import { type RegistryName, SourceError } from "../../sources/contracts.ts";
import { createSources, type SourcesConfig } from "../../sources/index.ts";
import { insidePrefix, type Opened } from "./opened.ts";
import type { Target } from "./target.ts";

/** How a registry is called, and which variable of its own client's names a mirror. */
const registries: Readonly<
  Record<RegistryName, { readonly word: string; readonly host: string; readonly variable?: string }>
> = {
  npm: { word: "npm", host: "registry.npmjs.org", variable: "npm_config_registry" },
  pypi: { word: "pypi", host: "pypi.org" },
  clawhub: { word: "clawhub", host: "clawhub.ai", variable: "CLAWHUB_REGISTRY" },
  huggingface: { word: "hf", host: "huggingface.co", variable: "HF_ENDPOINT" },
};

/** A person waits for one package: more than a server spends on a caller. */
const limits = { packageBytes: 256 * 1024 ** 2, packageFiles: 20_000, seconds: 120 };

const networkCodes: readonly string[] = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH"];

/** Remedy of a request that got no answer. */
export const offlineRemedy = "Is there a network here? What lies on this machine is scanned without one.";

function refusal(error: SourceError, name: string, host: string): Error {
  const { why, cause } = error;
  const said = `${name}: ${messageOf(error)}`;
  if (why === "not-found") {
    return new ConfigError(`${name}: ${host} has no such package or version`, "Check the name and the version.");
  }
  if (why === "invalid") return new ConfigError(said, "Check the name and the version.");
  if (why === "too-large") {
    return new DidNotRunError(said, "Download and unpack it, and scan the folder: a folder has no such bound.");
  }
  if (networkCodes.includes(codeOf(cause))) {
    return new DidNotRunError(`${name}: ${host} cannot be reached (${codeOf(cause)})`, offlineRemedy);
  }
  return new DidNotRunError(`${said} (${host})`, "Try again later, or download it and scan the file.");
}

/** The address of a mirror, where the environment names one. Throws a ConfigError for one that is no address. */
function mirrorOf(registry: RegistryName, env: NodeJS.ProcessEnv): string | undefined {
  const { variable } = registries[registry];
  const text = variable === undefined ? undefined : env[variable];
  if (variable === undefined || !text) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new ConfigError(`${variable} is no address: ${JSON.stringify(text)}`, "Give one that begins with https://.");
}

/**
 * Gets a package of a registry and opens it; nothing is installed. Throws a ConfigError for a name that is none or is not there, a
 * DidNotRunError when it cannot be had.
 */
export async function openPackage(
  { registry, name, version }: Extract<Target, { kind: "package" }>,
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
  config: SourcesConfig = {},
): Promise<Opened> {
  const mirror = mirrorOf(registry, env);
  const urls = { ...(mirror !== undefined && { [registry]: mirror }), ...config.urls };
  const { word } = registries[registry];
  const host = urls[registry] === undefined ? registries[registry].host : new URL(urls[registry]).host;
  const asked = `${word}:${name}${version === "latest" ? "" : `@${version}`}`;
  tell(`asking ${host} for ${asked}`);
  try {
    const sources = createSources({ ...config, urls, limits: { ...limits, ...config.limits } });
    const got = await sources.package(registry, { name, version });
    const full = `${word}:${name}@${got.version ?? version}`;
    return { name: full, part: { tree: got.tree, prefix: insidePrefix(full) } };
  } catch (error) {
    throw error instanceof SourceError ? refusal(error, asked, host) : error;
  }
}
