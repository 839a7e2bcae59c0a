// biome-ignore-all lint/style/noExcessiveLinesPerFile: a table, one entry for each setting
import { modes, presetNames } from "./policy/policy.ts";
import { formats, reportFiles } from "./report-files.ts";
import type { Door, Setting } from "./setting.ts";
import { anything, label, list, oneOf, optional, part, pathInTree, yesOrNo } from "./setting-parsers.ts";

const both: readonly Door[] = ["action", "cli"];
const action: readonly Door[] = ["action"];
const cli: readonly Door[] = ["cli"];

const setting = <T>(value: Setting<T>): Setting<T> => value;

/** The format of an answer that is no report. */
const answer = { help: "Format of what it says.", words: ["text", "json"] };

/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
export const settings = {
  path: setting({
    help: "Folder in which skills are looked for, relative to the root of the repository.",
    default: ".",
    doors: both,
    ...pathInTree,
  }),
  include: setting({
    help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
    default: "",
    doors: both,
    ...list,
  }),
  exclude: setting({
    help: "Globs of skill folders to leave out, divided by commas or line ends. The report says how many.",
    default: "",
    doors: both,
    ...list,
  }),
  surfaces: setting({
    help: "Whether the files beside the skills that configure or instruct an agent are scanned as well: plugin manifests, settings, hooks, MCP servers, commands, agents, `AGENTS.md` and the like.",
    default: "true",
    doors: both,
    ...yesOrNo,
  }),
  preset: setting({
    help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
    default: "",
    doors: both,
    ...optional(oneOf(...presetNames)),
  }),
  policy: setting({
    help: "Policy file, relative to the root of the repository; for a pull request it is read from the base branch. Or an organisation's policy, `owner/repository/path.yml@commit`, which the file of the repository may only tighten. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
    default: "",
    doors: both,
    ...optional(pathInTree),
  }),
  "custom-rules": setting({
    help: "Files with rules of your own, beside those of the policy: paths or globs from the root of the repository, divided by commas or line ends; for a pull request they are read from the base branch. Empty: `.github/skill-scan/rules/*.yml` and `*.yaml`, and those in folders there.",
    default: "",
    doors: both,
    ...list,
  }),
  "policy-token": setting({
    help: "Token that can read the repository of an organisation's policy, where the one of the job cannot.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "policy-clones": setting({
    help: "Folder with clones of the repositories that a policy extends, each at `owner/repository`: the CLI opens no socket.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  mode: setting({
    help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
    default: "",
    doors: both,
    ...optional(oneOf(...modes)),
  }),
  comment: setting({
    help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end; `on-change`: from the first change of a skill on. Needs `pull-requests: write`.",
    default: "on-findings",
    doors: action,
    ...oneOf("never", "on-findings", "on-change", "always"),
  }),
  sarif: setting({
    help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
    default: "auto",
    doors: action,
    ...oneOf("auto", "always", "never"),
  }),
  "sarif-category": setting({
    help: "Category of the upload. Give each job of a matrix its own.",
    default: "skill-scan",
    doors: both,
    ...label,
  }),
  suggestions: setting({
    help: "Whether to suggest fixes in a review, on lines that the pull request changes: at most ten. Needs `pull-requests: write`.",
    default: "false",
    doors: action,
    ...yesOrNo,
  }),
  "check-run": setting({
    help: "Whether to make a check run of its own, neutral for a review, with every annotation. Needs `checks: write`.",
    default: "false",
    doors: action,
    ...yesOrNo,
  }),
  "second-opinion": setting({
    help: "SARIF files of other scanners, divided by commas or line ends. The report says where they agree; they never gate.",
    default: "",
    doors: both,
    ...list,
  }),
  shard: setting({
    help: "Part of the skills that this job scans, like `3/8`: the same skill always falls into the same part. Its check is red only when it did not run; the job with `merge` comments, uploads and gates. Empty: all of them.",
    default: "",
    doors: both,
    ...optional(part),
  }),
  merge: setting({
    help: "Folder with the JSON reports of all parts of this run. Given, nothing is scanned: the parts become one report, one comment, one verdict.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  cache: setting({
    help: "Folder for results by content, outside the checkout, so that what was scanned once is not scanned again. A run about a pull request or a merge queue does not use it.",
    default: "",
    doors: both,
    ...optional(anything),
  }),
  artifact: setting({
    help: "Artifact with the JSON report, where the run is a `workflow_run` that publishes what another one scanned.",
    default: "skill-scan",
    doors: action,
    ...label,
  }),
  annotations: setting({
    help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
    default: "true",
    doors: action,
    ...yesOrNo,
  }),
  summary: setting({
    help: "Whether to write the report to the job summary.",
    default: "true",
    doors: action,
    ...yesOrNo,
  }),
  "sarif-file": setting({
    help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "json-file": setting({
    help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "markdown-file": setting({
    help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  "html-file": setting({
    help: "Where to write the HTML report, one page that loads nothing (docs/html-report.md). Empty: into the runner's folder for temporary files.",
    default: "",
    doors: action,
    ...optional(anything),
  }),
  instance: setting({
    help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
    default: "default",
    doors: action,
    ...label,
  }),
  token: setting({
    help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
    default: "",
    // The runner fills this expression in; it is not a template of ours.
    actionDefault: "$" + "{{ github.token }}",
    doors: action,
    ...optional(anything),
  }),
  "fail-on-sink-error": setting({
    help: "Whether the check fails when a report that was asked for could not be delivered.",
    default: "false",
    doors: action,
    ...yesOrNo,
  }),
  base: setting({
    help: "What to compare with: a git ref or a folder. Empty: the default branch (docs/targets.md).",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  head: setting({
    help: "What to scan: a git ref or a folder. Empty: `HEAD`; `.`: the work tree, without what is ignored.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  staged: setting({
    help: "Scan what is staged, as `git commit` would record it, in place of a head; base is then `HEAD` where none is given.",
    default: "false",
    doors: cli,
    flag: true,
    ...yesOrNo,
  }),
  format: setting({
    help: "Format of the report: also `junit` for what shows tests, `gitlab` for GitLab's security reports, `codequality` for its Code Quality. Not given: by the ending of `output`, else `text`.",
    default: "text",
    doors: cli,
    short: "f",
    of: { explain: answer, fix: answer, verify: answer, policy: answer, rules: answer },
    ...oneOf(...formats),
  }),
  output: setting({
    help: "File to write the report to. Empty: standard output.",
    of: {
      fix: { help: "File to keep the patch in. Empty: one in git's own folder, else in that for temporary files." },
      baseline: { help: "Exceptions file to bring up to date. Empty: that of the repository." },
      lock: { help: "Lock to bring up to date. Empty: that of the repository." },
      policy: { help: "File that `policy init` writes. Empty: `.github/skill-scan.yml`." },
    },
    default: "",
    doors: cli,
    short: "o",
    ...optional(anything),
  }),
  reports: setting({
    help: "Further reports to write in the same run: `FORMAT=FILE`, divided by commas, like `junit=report.xml,sarif=report.sarif`.",
    default: "",
    doors: cli,
    ...reportFiles,
  }),
  json: setting({ help: "The same as `--format json`.", default: "false", doors: cli, flag: true, ...yesOrNo }),
  color: setting({
    help: "Colours and links of the text. `auto`: where a terminal shows them (`NO_COLOR` and `FORCE_COLOR` are heeded).",
    default: "auto",
    doors: cli,
    ...oneOf("auto", "always", "never"),
  }),
  report: setting({
    help: "JSON report to look the fingerprint up in; nothing is scanned then.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  "dry-run": setting({
    help: "Show what it would change, and write nothing but the file of `output`.",
    default: "false",
    doors: cli,
    flag: true,
    short: "n",
    ...yesOrNo,
  }),
  yes: setting({
    help: "Ask nothing, take the defaults.",
    default: "false",
    doors: cli,
    flag: true,
    short: "y",
    ...yesOrNo,
  }),
  force: setting({
    help: "Write over a file that is there and says something else.",
    of: { lock: { help: "Lock skills that the policy fails, too: the lock will say so." } },
    default: "false",
    doors: cli,
    flag: true,
    ...yesOrNo,
  }),
  check: setting({
    help: "Write nothing, say what differs from the lock; the same as `verify`.",
    default: "false",
    doors: cli,
    flag: true,
    ...yesOrNo,
  }),
  owner: setting({
    help: "Who accepts the findings: a person or a team.",
    of: { lock: { help: "Who approves the skills: a person or a team." } },
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  reason: setting({
    help: "Why they are acceptable.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
  expires: setting({
    help: "The last day on which they are accepted, like `2027-06-30`.",
    default: "",
    doors: cli,
    ...optional(anything),
  }),
} as const;
