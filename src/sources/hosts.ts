/** Hosts of GitHub: its pages, and its raw files. */
export const githubPages: readonly string[] = ["github.com", "www.github.com"];
export const githubRaw: readonly string[] = ["raw.githubusercontent.com"];

/** Names of ClawHub. */
export const clawhubHosts: readonly string[] = [
  "clawhub.ai",
  "www.clawhub.ai",
  "clawhub.com",
  "www.clawhub.com",
  "clawhub.io",
  "www.clawhub.io",
  "clawdhub.com",
  "www.clawdhub.com",
];

/**
 * Which of the sources an address is for, whatever mirror stands in for its host: one whose addresses stand for more than what they give,
 * or `raw`, for which every address is that of a file.
 */
export function sourceOf({ hostname }: URL): "github" | "clawhub" | "raw" {
  if ([...githubPages, ...githubRaw].includes(hostname)) return "github";
  return clawhubHosts.includes(hostname) ? "clawhub" : "raw";
}
