import type { Severity } from "../../core/severity.ts";
import type { FileLimits } from "./presets.data.ts";
import type { NoticeRule } from "./rule-names.ts";
import { type LoadedSkill, mainFile } from "./skill.ts";

/** A finding that only this dialect has, under Cisco's rule id: on the package, not on what it does. */
export interface Notice {
  readonly ruleId: NoticeRule;
  readonly category: "policy_violation" | "social_engineering";
  readonly severity: Severity;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly remediation: string;
  readonly analyzer: "static" | "trigger" | "skill_loader";
  readonly metadata?: Readonly<Record<string, unknown>>;
}

const inManifest = { path: mainFile, analyzer: "static" } as const;

/** What `scan_metadata.loader` says of a head without what it must have. */
export const loaderFacts = ({ fault }: LoadedSkill) =>
  fault && {
    fallback_used: true,
    fallback_mode: "bounded_inert_raw_body",
    strict_error_type: "SkillLoadError",
    strict_error_code: fault,
    manifest_complete: false,
    capability_facts_trusted: false,
    projection_complete: false,
    projection_error_code: "MANIFEST_METADATA_INCOMPLETE",
  };

function loaderNotices(skill: LoadedSkill, limits: FileLimits): Notice[] {
  const notices: Notice[] = [];
  const facts = loaderFacts(skill);
  if (facts) {
    notices.push({
      ...inManifest,
      ruleId: "SKILL_LOAD_FALLBACK_USED",
      category: "policy_violation",
      severity: "info",
      title: "The head of SKILL.md is incomplete or malformed",
      description: "The frontmatter lacks a name or a description, or is no YAML. Everything was scanned all the same.",
      remediation: "Give the frontmatter a name and a description, and check its YAML.",
      analyzer: "skill_loader",
      metadata: facts,
    });
  }
  const limit = limits.max_loader_file_size_bytes;
  if (skill.size > limit) {
    notices.push({
      ...inManifest,
      ruleId: "SKILL_LOAD_REJECTED_LIMIT",
      category: "policy_violation",
      severity: "high",
      title: "SKILL.md is larger than the loader's limit",
      description: `SKILL.md has ${skill.size} bytes, and the limit is ${limit}: an agent reads only a part of it, and so does a reviewer.`,
      remediation: "Shorten SKILL.md, and put the rest into files that it refers to.",
      analyzer: "skill_loader",
      metadata: { size_bytes: skill.size, limit_bytes: limit },
    });
  }
  return notices;
}

const validName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function nameNotices({ name, fault }: LoadedSkill, { max_name_length }: FileLimits): Notice[] {
  if (fault || (validName.test(name) && name.length <= max_name_length)) return [];
  return [
    {
      ...inManifest,
      ruleId: "MANIFEST_INVALID_NAME",
      category: "policy_violation",
      severity: "info",
      title: "The skill's name is not of the usual form",
      description: `A name has lower-case letters, digits and hyphens, and at most ${max_name_length} characters.`,
      remediation: "Rename the skill in the frontmatter.",
    },
  ];
}

function descriptionNotices({ description, fault }: LoadedSkill, limits: FileLimits): Notice[] {
  const { max_description_length: most, min_description_length: least } = limits;
  const length = [...description].length;
  if (fault) return [];
  if (length > most) {
    return [
      {
        ...inManifest,
        ruleId: "MANIFEST_DESCRIPTION_TOO_LONG",
        category: "policy_violation",
        severity: "low",
        title: "The description is longer than the limit",
        description: `It has ${length} characters, and the limit is ${most}.`,
        remediation: "Say in fewer words what the skill does and when to use it.",
      },
    ];
  }
  if (length >= least) return [];
  return [
    {
      ...inManifest,
      ruleId: "SOCIAL_ENG_VAGUE_DESCRIPTION",
      category: "social_engineering",
      severity: "low",
      title: "The description says too little",
      description: `It has ${length} characters, and at least ${least} are expected.`,
      remediation: "Say what the skill does and when to use it.",
    },
  ];
}

/** Files that are named one by one. */
const maxOversized = 20;

function packageNotices({ entries }: LoadedSkill, limits: FileLimits): Notice[] {
  const { max_file_count: count, max_file_size_bytes: bytes } = limits;
  const oversized = entries.filter(({ path, size }) => size > bytes && path !== mainFile).slice(0, maxOversized);
  const notices = oversized.map(
    ({ path, size }): Notice => ({
      ruleId: "OVERSIZED_FILE",
      category: "policy_violation",
      severity: "low",
      title: "A file is larger than the limit",
      description: `It has ${size} bytes, and the limit is ${bytes}.`,
      path,
      remediation: "Take large files out of the package, or split them.",
      analyzer: "static",
    }),
  );
  if (entries.length <= count) return notices;
  return [
    ...notices,
    {
      ruleId: "EXCESSIVE_FILE_COUNT",
      category: "policy_violation",
      severity: "low",
      title: "The package has more files than the limit",
      description: `It has ${entries.length} files, and the limit is ${count}.`,
      path: ".",
      remediation: "Take out what the skill does not need.",
      analyzer: "static",
    },
  ];
}

/** Words that say nothing of when a skill is meant. */
const empty = new Set(
  "a an and any anything assist can do does everything for general good help helper helps in it make makes nice of on stuff task tasks that the thing things to tool use used user users various very with work works you your".split(
    " ",
  ),
);
const fewWords = 5;
const fewMeaningful = 2;

/** What `use_trigger` adds: whether the description says when the skill is meant. */
function triggerNotices({ description, fault }: LoadedSkill): Notice[] {
  const words = description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const meaningful = words.filter((word) => !empty.has(word));
  const about = { ...inManifest, category: "social_engineering", severity: "low", analyzer: "trigger" } as const;
  const remediation = "Name the task, the kinds of files or the words of the user for which the skill is meant.";
  if (fault) return [];
  if (words.length < fewWords) {
    return [
      {
        ...about,
        ruleId: "TRIGGER_DESCRIPTION_TOO_SHORT",
        title: "The description is too short to tell when the skill is meant",
        description: `It has ${words.length} words.`,
        remediation,
      },
    ];
  }
  if (meaningful.length >= fewMeaningful) return [];
  return [
    {
      ...about,
      ruleId: "TRIGGER_VAGUE_DESCRIPTION",
      title: "The description fits nearly every task",
      description: `Of its ${words.length} words ${meaningful.length} say something of when it is meant.`,
      remediation,
    },
  ];
}

/** Findings on the package itself, by the limits of a policy. */
export const noticesOf = (skill: LoadedSkill, limits: FileLimits, trigger: boolean): Notice[] => [
  ...loaderNotices(skill, limits),
  ...nameNotices(skill, limits),
  ...descriptionNotices(skill, limits),
  ...packageNotices(skill, limits),
  ...(trigger ? triggerNotices(skill) : []),
];
