import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { markerOf } from "../../../src/github/comment/marker.ts";
import { suggestionMarker } from "../../../src/github/reviews/marker.ts";
import { readSettings, type SettingName, type Settings } from "../../../src/settings.ts";
import { type Event, pullRequestEvent, pushEvent, workflowRunEvent } from "../../e2e/events.ts";
import { pullNumber, Remote } from "../../e2e/remote.ts";
import { download, honest, poisoned, skill, path as skillPath } from "../../e2e/samples.ts";
import { zip } from "../../skills/containers/build.ts";
import { GitDirectory } from "../emulator/git-directory.ts";
import { GitHubEmulator } from "../emulator/github.ts";
import type { EmulatorOptions, Token } from "../emulator/types.ts";

/** A repository that does not change: each question is put to git once. */
class StillDirectory extends GitDirectory {
  readonly #known = new Map<string, Promise<Buffer>>();

  override bytes(...args: string[]): Promise<Buffer> {
    const question = args.join("\0");
    const answer = this.#known.get(question) ?? super.bytes(...args);
    this.#known.set(question, answer);
    return answer;
  }
}

const permissions = {
  actions: "read",
  contents: "read",
  pull_requests: "write",
  security_events: "write",
  checks: "write",
} as const;

/** Texts of the tokens; both are looked for in everything that a run prints. */
export const jobToken = "ghs_0000000000000000000000000000faulty";
export const userToken = "ghp_0000000000000000000000000000faulty";
export const tokens: Readonly<Record<string, Token>> = {
  [jobToken]: { login: "github-actions[bot]", type: "Bot", permissions },
  [userToken]: { login: "skill-scan-bot", type: "User", permissions },
};

/** One kind of run, every sink on and nothing checked out. */
export interface Scenario {
  readonly name: string;
  readonly event: Event;
  readonly token: string;
  readonly settings: Settings;
  /** An empty folder with the event's file beside it. */
  readonly folder: string;
  readonly eventFile: string;
  /** The id of the run that its comment names; a publisher's is the scan's. */
  readonly publishes: boolean;
  /** A new GitHub, as it was before the run. */
  readonly github: () => GitHubEmulator;
  readonly clean: () => void;
}

interface Plan {
  readonly name: string;
  readonly remote: Remote;
  readonly event: Event;
  readonly token?: string;
  readonly fork?: boolean;
  readonly inputs?: Partial<Record<SettingName, string>>;
  readonly options?: Partial<EmulatorOptions>;
  readonly fill?: (github: GitHubEmulator) => void;
}

const everySink: Partial<Record<SettingName, string>> = {
  comment: "always",
  sarif: "always",
  "check-run": "true",
  suggestions: "true",
};

function scenario({ name, remote, event, token = jobToken, fork = false, inputs, options, fill }: Plan): Scenario {
  const folder = mkdtempSync(path.join(tmpdir(), "skill-scan-faults-"));
  const eventFile = path.join(mkdtempSync(path.join(tmpdir(), "skill-scan-event-")), "event.json");
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const git = new StillDirectory(remote.dir);
  const { base, head, merge } = remote;
  const names = { number: pullNumber, title: "A skill", author: "octocat", baseRef: "main", headRef: "feature" };
  const github = (): GitHubEmulator => {
    const pulls = [{ ...names, headRepository: fork ? "someone/skills" : "octo/skills", base, head, merge }];
    const made = { owner: "octo", repository: "skills", pendingPolls: 0, ...options, git, pulls, tokens };
    const emulator = new GitHubEmulator(made);
    fill?.(emulator);
    return emulator;
  };
  const clean = (): void => {
    for (const dir of [folder, path.dirname(eventFile), remote.dir]) rmSync(dir, { recursive: true, force: true });
  };
  const settings = readSettings((each) => ({ ...everySink, ...inputs })[each]);
  return { name, event, token, settings, folder, eventFile, publishes: event.name === "workflow_run", github, clean };
}

const exceptions = `version: 1
exceptions:
  - {rule: download-and-run/pipe-to-shell, fingerprint: ${"a".repeat(32)}, reason: r, owner: "@octo/security", expires: 2099-01-01}
`;

/** Fails by an organisation's policy, brings an exception that a team's member approved, and has fixes to suggest. */
function failing(): Scenario {
  const org = { "org.yml": "extends: balanced\napprovals: code-owners\nallow: suppressions\n" };
  const policies = new Remote(org, {});
  const remote = new Remote(
    {
      ".github/skill-scan.yml": "extends: acme/policies/org.yml@main\n",
      ".github/CODEOWNERS": "/.github/ @octo/security\n",
      [skillPath]: honest,
    },
    { [skillPath]: poisoned, ".github/skill-scan-exceptions.yml": exceptions },
  );
  const other = { owner: "acme", repository: "policies", git: new StillDirectory(policies.dir) };
  const made = scenario({
    name: "pull request that fails",
    remote,
    event: pullRequestEvent(remote),
    token: userToken,
    options: { others: [other], teams: { "octo/security": ["alice"] } },
    fill: ({ reviews }) => {
      const submitted = "2026-01-01T00:00:00Z";
      reviews.push({ id: 5, pull: pullNumber, login: "alice", state: "APPROVED", commit: remote.head, submitted });
    },
  });
  const clean = (): void => {
    made.clean();
    rmSync(policies.dir, { recursive: true, force: true });
  };
  return { ...made, clean };
}

/** Passes; an earlier run left its comment, another one beside it, and a suggestion whose finding is gone. */
function passing(): Scenario {
  const remote = new Remote({ ".github/skill-scan.yml": "extends: balanced\n" }, { [skillPath]: poisoned });
  const earlier = remote.head;
  remote.push({ [skillPath]: honest });
  return scenario({
    name: "pull request that passes",
    remote,
    event: pullRequestEvent(remote),
    token: userToken,
    fill: (github) => {
      const marker = markerOf("default", { id: 1, attempt: 1, sha: earlier });
      for (const words of ["Fails.", "Fails as well."])
        github.addComment(pullNumber, "skill-scan-bot", `${marker}\n\n${words}\n`);
      github.addComment(pullNumber, "octocat", "Looks good to me.");
      github.reviewComments.push({
        ...{ id: 900, pull: pullNumber, review: 899, login: "skill-scan-bot", type: "User" },
        body: `${suggestionMarker("default", "b".repeat(32))}\n\nPin it.`,
        ...{ path: skillPath, commit: earlier, startLine: 8, line: 8, created: "2026-01-01T00:00:00Z" },
        ...{ isResolved: false, isMinimized: false },
      });
    },
  });
}

/** Publishes what the run of a fork scanned, whose branch GitHub lists under another name by now. */
function publisher(report: string): Scenario {
  const remote = new Remote({ "README.md": "# Skills\n" }, { [skillPath]: poisoned });
  const event = workflowRunEvent(remote, { id: 500, fork: true });
  const { workflow_run: run } = event.payload as { workflow_run: Record<string, unknown> };
  const content = JSON.stringify({ ...(JSON.parse(report) as object), commit: remote.head });
  const bytes = zip([{ name: "report.json", content }]);
  return scenario({
    name: "publisher",
    remote,
    event: { ...event, payload: { ...event.payload, workflow_run: { ...run, head_branch: "renamed" } } },
    fork: true,
    fill: ({ artifacts }) => {
      const made = { name: "skill-scan", created: "2026-01-01T00:05:00Z", expired: false };
      artifacts.push({ id: 70, run: 500, headSha: remote.head, bytes, ...made });
    },
  });
}

/** A push with more findings than one request of a check run takes annotations. */
function push(): Scenario {
  const many = Array.from({ length: 51 }, (_, index) => download.replace("setup", `setup-${index}`));
  const remote = new Remote({ [skillPath]: honest }, { [skillPath]: skill("release-notes", ...many) });
  remote.land();
  return scenario({ name: "push", remote, event: pushEvent(remote) });
}

/** Makes the scenarios; `reportOf` runs one and gives its JSON report, for the publisher to publish. */
export async function scenarios(reportOf: (scenario: Scenario) => Promise<string>): Promise<readonly Scenario[]> {
  const first = failing();
  return [first, passing(), publisher(await reportOf(first)), push()];
}
