import { ConfigError } from "../../core/errors.ts";

/** A server of GitHub: where its API is, and the token for it. */
export interface GitHubServer {
  /** Host of its pages. */
  readonly host: string;
  readonly api: string;
  readonly token: string | undefined;
  /** Variables of which one gives a token, for messages. */
  readonly variables: string;
}

const publicHost = "github.com";

const isOwnHost = (host: string): boolean => host === publicHost || host.endsWith(".ghe.com");

/** Address of the API of a host: GitHub's own, a tenant's of ghe.com, an Enterprise Server's (GitHub's REST documentation). */
function apiOf(host: string): string {
  if (host === publicHost) return "https://api.github.com";
  return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}

/** The token that `gh` would take for a host (its manual, "environment"): one for GitHub's own hosts goes to no other. */
function tokenOf(host: string, env: NodeJS.ProcessEnv): Pick<GitHubServer, "token" | "variables"> {
  const names = isOwnHost(host) ? ["GH_TOKEN", "GITHUB_TOKEN"] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
  return { token: names.map((name) => env[name]).find(Boolean), variables: names.join(" or ") };
}

function apiFrom(text: string): URL {
  const remedy = "Give one that begins with https://, like https://github.example.com/api/v3.";
  if (!URL.canParse(text)) throw new ConfigError(`GITHUB_API_URL is no address: ${JSON.stringify(text)}`, remedy);
  const url = new URL(text);
  const isLocal = url.hostname === "127.0.0.1" || url.hostname === "localhost";
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal)) return url;
  throw new ConfigError("GITHUB_API_URL must be https: a token goes there", remedy);
}

/**
 * The server for a target: the one whose host an address names, else `GH_HOST`, else the one of a workflow (`GITHUB_API_URL`, with the token
 * of its job), else GitHub's own. Throws a ConfigError for a host that nobody said is a GitHub, and for an address that is none.
 */
export function serverFor(wanted: string | undefined, env: NodeJS.ProcessEnv): GitHubServer {
  const { GH_HOST: ghHost, GITHUB_API_URL: api, GITHUB_SERVER_URL: web } = env;
  if (ghHost !== undefined && ghHost !== "" && !/^[A-Za-z0-9.-]+(?::\d+)?$/.test(ghHost)) {
    throw new ConfigError(`GH_HOST is no host: ${JSON.stringify(ghHost)}`, "Give a name like github.example.com.");
  }
  const ofJob = web !== undefined && URL.canParse(web) ? new URL(web).host : publicHost;
  const host = wanted ?? (ghHost || ofJob);
  if (api && host === ofJob && (!ghHost || ghHost === ofJob)) {
    const token = [env["GH_TOKEN"], env["GITHUB_TOKEN"]].find(Boolean);
    return { host, api: apiFrom(api).href.replace(/\/+$/, ""), token, variables: "GH_TOKEN or GITHUB_TOKEN" };
  }
  if (!isOwnHost(host) && host !== ghHost) {
    throw new ConfigError(
      `${host} is not known to be a GitHub server`,
      `If it is one, set GH_HOST=${host}; else download what is there and give the file.`,
    );
  }
  return { host, api: apiOf(host), ...tokenOf(host, env) };
}
