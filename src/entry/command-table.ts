import { serverSettingNames } from "../server/settings.ts";
import type { Command } from "./command.ts";

/** What goes with a format: how else it can be asked for, where it goes to, how it looks. */
const report = ["format", "json", "output", "color"] as const;

/** What an acceptance says: only `baseline` makes one. */
const accepting = ["owner", "reason", "expires"] as const;

/** Which skills, and by what they are judged. */
const selecting = ["path", "include", "exclude", "surfaces"] as const;
const judging = ["preset", "policy", "policy-clones", "custom-rules", "mode"] as const;

const scanning = [
  ...report,
  ...selecting,
  ...judging,
  ...(["reports", "second-opinion", "sarif-category", "shard", "cache"] as const),
] as const;

// Each command is loaded when it is asked for, so that `--help` and a small scan start fast.
/** Every command, by its name. */
export const commands: Readonly<Record<string, Command>> = {
  scan: {
    usage: "scan [TARGET...]",
    brief: "Scan every skill in a folder, an archive, a repository, a package.",
    help: "Scan every skill in folders (default: this one), files, archives, git refs, owner/repo, packages, or - for standard input.",
    table: "settings",
    takes: scanning,
    operands: Number.POSITIVE_INFINITY,
    examples: [
      ["scan", "every skill below this folder"],
      ["scan skills/pdf notes.skill", "a folder and an archive, as one report"],
      ["scan HEAD~2", "a commit, a tag or a branch of this repository; main:skills is a folder of one"],
      [
        "scan owner/repo@v1 npm:name@1.2.3",
        "a repository on GitHub, a package: the network is asked, and you are told so",
      ],
      ["scan --format html --output report.html", "a page to look at; --reports writes more than one"],
    ],
    run: async (invocation) => (await import("./commands/scan.ts")).runScan(invocation),
  },
  pr: {
    usage: "pr [--base BASE] [--head HEAD]",
    brief: "Say what the action would say of a change.",
    help: "Say what the action would say: BASE and HEAD are git refs or folders.",
    table: "settings",
    takes: ["base", "head", "staged", ...scanning],
    operands: 0,
    examples: [
      ["pr", "what this branch changes against the default branch"],
      ["pr --head .", "the same with what is not committed"],
      ["pr --staged", "what the next commit would bring, for a hook"],
      ["pr --base before --head after", "two folders, or two refs"],
    ],
    run: async (invocation) => (await import("./commands/pr.ts")).runPr(invocation),
  },
  merge: {
    usage: "merge FILE...",
    brief: "Make one report of the parts of a run.",
    help: "Make one report of the JSON reports of all parts (--shard) of a run.",
    table: "settings",
    takes: [...report, "reports", ...judging, "second-opinion", "sarif-category"],
    operands: Number.POSITIVE_INFINITY,
    examples: [["merge part-1.json part-2.json", "the parts of scan --shard 1/2 and 2/2, each with --json"]],
    run: async (invocation) => (await import("./commands/merge.ts")).runMerge(invocation),
  },
  init: {
    usage: "init [--yes]",
    brief: "Write a workflow and a policy for this repository.",
    help: "Write a workflow and a policy for this repository; on a terminal it asks first.",
    table: "settings",
    takes: ["yes", "force", "preset", "mode", "color"],
    operands: 0,
    examples: [["init --yes", "asks nothing: balanced, and two weeks that only observe"]],
    run: async (invocation) => (await import("./commands/init.ts")).runInit(invocation),
  },
  explain: {
    usage: "explain RULE|FINGERPRINT [TARGET...]",
    brief: "Explain a rule, or a finding by its fingerprint.",
    help: "Explain a rule, or a finding: where, why, what it costs, how it gates, how to mend or accept it.",
    table: "settings",
    takes: [...(["base", "head", "report", "format", "json", "color"] as const), ...selecting, ...judging, "cache"],
    operands: Number.POSITIVE_INFINITY,
    examples: [
      ["explain pipe-to-shell", "a rule, by its id or its name alone"],
      ["explain 80f22e3a skills", "a finding below skills, by six digits or more of its fingerprint"],
      ["explain 80f22e3a --base main", "a finding of the change from main"],
    ],
    words: "rules",
    run: async (invocation) => (await import("./commands/explain.ts")).runExplain(invocation),
  },
  fix: {
    usage: "fix [DIR] [--dry-run]",
    brief: "Mend findings, with a patch to take it back.",
    help: "Make the edits that mend findings, each tried by a second scan; show a diff, keep a patch to take it back.",
    table: "settings",
    takes: ["dry-run", ...report, ...selecting, ...judging, "cache"],
    operands: 1,
    examples: [
      ["fix --dry-run", "what it would change, and nothing written"],
      ["fix skills/deploy", "the edits made in one skill"],
    ],
    run: async (invocation) => (await import("./commands/fix.ts")).runFix(invocation),
  },
  baseline: {
    usage: "baseline [DIR]",
    brief: "Accept the findings that are there.",
    help: "Accept what is there, with --owner, --reason, --expires: write or update the exceptions file.",
    table: "settings",
    takes: [...accepting, "output", ...selecting, "preset", "policy", "policy-clones"],
    operands: 1,
    examples: [
      [
        'baseline --owner @org/security --reason "there before the gate" --expires 2027-06-30',
        "all that a scan of this folder finds",
      ],
    ],
    run: async (invocation) => (await import("./commands/baseline.ts")).runBaseline(invocation),
  },
  lock: {
    usage: "lock [DIR] --owner OWNER [--check]",
    brief: "Approve skills: record their bytes and what they can do.",
    help: "Approve the skills of a folder: record their bytes and what they can do in the lock, or bring it up to date.",
    table: "settings",
    takes: ["owner", "reason", "force", "check", "output", ...selecting, "preset", "policy", "policy-clones", "cache"],
    operands: 1,
    examples: [
      ["lock --owner @org/security", "all skills that the policy does not fail"],
      ["lock --owner @org/security --path skills/pdf", "one of them"],
    ],
    run: async (invocation) => (await import("./commands/lock.ts")).runLock(invocation),
  },
  verify: {
    usage: "verify [DIR]",
    brief: "Say how skills differ from what was approved.",
    help: "Say how the skills of a folder differ from what the lock says was approved.",
    table: "settings",
    takes: [...report, ...selecting, "preset", "policy", "policy-clones", "cache"],
    operands: 1,
    examples: [
      ["verify", "every skill of this repository"],
      ["verify --path skills/pdf --json", "one of them, for a program"],
    ],
    run: async (invocation) => (await import("./commands/verify.ts")).runVerify(invocation),
  },
  policy: {
    usage: "policy init|validate|explain [FILE]",
    brief: "Write a policy, check it, show what is in effect.",
    help: "Write a policy to start from; say what is wrong with one; show each value in effect and where it comes from.",
    table: "settings",
    takes: [...judging, "path", "force", "format", "json", "output", "color"],
    operands: 2,
    words: ["init", "validate", "explain"],
    examples: [
      ["policy init --preset strict", "a commented .github/skill-scan.yml"],
      ["policy validate", "all mistakes of the policy, the exceptions, your rules and the lock, each with its line"],
      ["policy explain --path skills/deploy", "the thresholds of one skill"],
    ],
    run: async (invocation) => (await import("./commands/policy.ts")).runPolicy(invocation),
  },
  demo: {
    usage: "demo",
    brief: "See it at work on a repository made for it.",
    help: "Make a small repository, poison a skill in a pull request, show what the gate says.",
    table: "settings",
    takes: [],
    operands: 0,
    run: async () => (await import("./commands/demo.ts")).runDemo(),
  },
  rules: {
    usage: "rules [FILTER] | rules test [FILE...]",
    brief: "List the rules; test your own.",
    help: "List the rules, or those of a category, a glob or a word; test: run the examples of your own.",
    table: "settings",
    takes: ["format", "json", "color", "policy", "policy-clones", "custom-rules"],
    operands: Number.POSITIVE_INFINITY,
    examples: [
      ["rules test", "the examples of your own rules that a scan here would use"],
      ["rules test acme.yml", "those of a file, or of all files in a folder"],
      ["rules exfiltration", "the rules of a category"],
      ["rules '*/curl-*' --json", "all words of those that a glob names"],
    ],
    run: async (invocation) => (await import("./commands/rules.ts")).runRules(invocation),
  },
  completion: {
    usage: "completion bash|zsh|fish",
    brief: "Complete commands, options and rules in the shell.",
    help: "Write the script that lets a shell complete commands, options and rules.",
    table: "settings",
    takes: [],
    operands: 1,
    words: ["bash", "zsh", "fish"],
    examples: [
      [
        "completion bash > ~/.local/share/bash-completion/completions/skill-scan",
        "for all shells of yours from now on",
      ],
      ["completion fish | source", "for this one"],
    ],
    run: async (invocation) => (await import("./commands/completion.ts")).runCompletion(invocation, commands),
  },
  serve: {
    usage: "serve",
    brief: "Serve the APIs of five scanners over HTTP.",
    help: "Serve the APIs of five scanners over HTTP.",
    table: "server",
    takes: serverSettingNames("serve"),
    operands: 0,
    run: async (invocation) => (await import("./commands/serve.ts")).runServe(invocation),
  },
  worker: {
    usage: "worker",
    brief: "Do the batches of servers on one Postgres.",
    help: "Do the batches of servers on one Postgres.",
    table: "server",
    takes: serverSettingNames("worker"),
    operands: 0,
    run: async (invocation) => (await import("./commands/worker.ts")).runWorker(invocation),
  },
};
