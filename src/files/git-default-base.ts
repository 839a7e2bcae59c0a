import type { RunHere } from "./git-process.ts";

/** The branch that changes are meant for. */
export interface DefaultBase {
  /** In full, so that no tag is taken for it. */
  readonly ref: string;
  /** As a person writes it. */
  readonly name: string;
  /** How it was found. */
  readonly why: string;
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|remotes)\//, "");

/** Branches that a repository starts with. */
const usual: readonly string[] = ["main", "master"];

/**
 * The branch that a change is compared with where nobody names one: the default branch of `origin` as a clone notes it, else the branch
 * that this one follows, else `main` or `master`, of `origin` first. A branch does not count as followed by its own copy on the remote:
 * what is pushed would be no change. Undefined where there is none.
 */
export async function defaultBaseOf(run: RunHere): Promise<DefaultBase | undefined> {
  const asked = async (...args: string[]): Promise<string> => {
    const { code, stdout } = await run(args);
    return code === 0 ? stdout.toString("utf8").trim() : "";
  };
  const exists = async (ref: string): Promise<boolean> =>
    ref.startsWith("refs/") && (await asked("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)) !== "";
  const found = (ref: string, why: string): DefaultBase => ({ ref, name: shortName(ref), why });

  const remote = await asked("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  if (await exists(remote)) return found(remote, "the default branch of origin");
  const branch = shortName(await asked("symbolic-ref", "--quiet", "HEAD"));
  const upstream = await asked("rev-parse", "--symbolic-full-name", "@{upstream}");
  const isOwnCopy = branch !== "" && upstream.endsWith(`/${branch}`) && !usual.includes(branch);
  if (!isOwnCopy && (await exists(upstream))) return found(upstream, `what ${branch} follows`);
  for (const place of ["refs/remotes/origin", "refs/heads"]) {
    for (const name of usual) {
      if (await exists(`${place}/${name}`)) return found(`${place}/${name}`, "by its name");
    }
  }
  return undefined;
}
