import { lstat, readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "../../core/errors.ts";
import { DiskTree } from "../../files/disk.ts";
import { foldersOf } from "../../selection.ts";
import { askGit, repositoryOf } from "../repository.ts";

/** What is known of a repository before anything is written into it. */
export interface Surroundings {
  /** Root of the work tree. */
  readonly top: string;
  readonly branch: string;
  readonly skills: number;
  /** Whether GitHub runs its workflows, as far as can be told: false where another system is set up and nothing says GitHub. */
  readonly github: boolean;
  /** Other systems that are set up, by name. */
  readonly others: readonly string[];
  /** A workflow that uses the action already. */
  readonly workflow?: string;
  readonly codeOwners: boolean;
}

/** How other systems are known. */
const systems: readonly (readonly [file: string, name: string])[] = [
  [".gitlab-ci.yml", "GitLab"],
  ["azure-pipelines.yml", "Azure Pipelines"],
  [".circleci/config.yml", "CircleCI"],
];

const codeOwnerFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

const exists = (top: string, file: string): Promise<boolean> =>
  lstat(path.join(top, file)).then(
    () => true,
    () => false,
  );

/** The branch that pull requests go to: what the remote says, else `main` or `master` where there is one, else the one that is checked out. */
async function defaultBranch(top: string): Promise<string> {
  const remote = await askGit(top, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (remote?.startsWith("origin/")) return remote.slice("origin/".length);
  for (const name of ["main", "master"]) {
    if (await askGit(top, ["rev-parse", "--verify", "--quiet", `refs/heads/${name}`])) return name;
  }
  // Of a repository without a commit too.
  return (await askGit(top, ["symbolic-ref", "--quiet", "--short", "HEAD"])) || "main";
}

/** Characters of a workflow in which the action is looked for. */
const maxWorkflow = 200_000;

/** The first workflow that uses the action. */
async function usingWorkflow(top: string): Promise<string | undefined> {
  const folder = path.join(top, ".github", "workflows");
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  for (const name of names) {
    const file = path.join(folder, name);
    // A link may lead to a device that never ends.
    const isPlain = await lstat(file).then(
      (stats) => stats.isFile(),
      () => false,
    );
    const text = isPlain ? await readFile(file, "utf8").catch(() => "") : "";
    if (/\buses:\s*["']?[\w.-]+\/skill-scan-action@/.test(text.slice(0, maxWorkflow)))
      return `.github/workflows/${name}`;
  }
  return undefined;
}

/** Looks at the repository around a folder. Throws a ConfigError where there is none, or one without files (bare). */
export async function surroundingsOf(folder: string): Promise<Surroundings> {
  const repository = await repositoryOf(folder);
  if (!repository) throw new ConfigError("this is no git repository", "Run it in one, or make one first: git init.");
  const { top } = repository;
  if (top === undefined) throw new ConfigError("this repository is bare: it has no files", "Run it in a clone of it.");
  const { all } = await foldersOf(new DiskTree(top), {});
  const found = await Promise.all(systems.map(async ([file, name]) => ((await exists(top, file)) ? [name] : [])));
  const others = found.flat();
  const url = (await askGit(top, ["remote", "get-url", "origin"])) ?? "";
  const workflow = await usingWorkflow(top);
  const owners = await Promise.all(codeOwnerFiles.map((file) => exists(top, file)));
  return {
    top,
    branch: await defaultBranch(top),
    skills: all.filter(({ kind = "skill" }) => kind === "skill").length,
    github: others.length === 0 || /github/i.test(url) || (await exists(top, ".github/workflows")),
    others,
    ...(workflow !== undefined && { workflow }),
    codeOwners: owners.includes(true),
  };
}
