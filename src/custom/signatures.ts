import * as z from "zod";
import type { Category } from "../core/rule.ts";
import type { ArtifactKind } from "../core/skill.ts";
import { type Problem, problemsError, type ValuePath, type YamlDocument } from "../policy/document.ts";
import { quoted } from "../policy/nearest.ts";
import { problemsOf } from "../policy/parse.ts";
import { regexProblem } from "./patterns.ts";
import type { CustomRule, TextMatcher } from "./rule.ts";

const text = z.string({ error: "must be text" });
const texts = z.array(text, { error: "must be a list" });

/** A signature, as Cisco's skill-scanner reads it; packs have keys of their own beside these. */
const signature = z.looseObject(
  {
    id: text.regex(/^[A-Za-z][\w-]{0,99}$/, { error: "must be letters, digits and _" }),
    category: text,
    severity: text,
    patterns: texts.min(1, { error: "must not be empty" }),
    exclude_patterns: texts.optional(),
    file_types: texts.optional(),
    description: text.trim().min(1, { error: "must not be empty" }),
    remediation: text.optional(),
  },
  { error: "must be a signature: id, category, severity, patterns, description" },
);

type Signature = z.infer<typeof signature>;

/** The categories of Cisco's skill-scanner, and of packs for it, in ours. What is not here is one of instructions. */
const categoryOf: Readonly<Record<string, Category>> = {
  command_injection: "download-and-run",
  data_exfiltration: "exfiltration",
  context_exfiltration: "exfiltration",
  pii_exposure: "exfiltration",
  unauthorized_tool_use: "over-broad-permissions",
  excessive_autonomy: "over-broad-permissions",
  autonomy_abuse: "over-broad-permissions",
  privilege_escalation: "privilege",
  obfuscation: "obfuscation",
  unicode_steganography: "hidden-content",
  hardcoded_secrets: "credential-access",
  social_engineering: "impersonation",
  skill_discovery_abuse: "impersonation",
  resource_abuse: "resource-abuse",
  supply_chain_attack: "supply-chain",
  skill_compromise: "supply-chain",
  malware: "download-and-run",
};

const severities = { CRITICAL: "critical", HIGH: "high", MEDIUM: "medium", LOW: "low", INFO: "low" } as const;

/** Files that a type of file means. What it calls binary has no text. */
const kindsOf: Readonly<Record<string, readonly ArtifactKind[]>> = {
  markdown: ["markdown"],
  text: ["text"],
  python: ["python"],
  bash: ["shell"],
  javascript: ["javascript"],
  typescript: ["javascript"],
  json: ["data"],
  yaml: ["data"],
  manifest: ["data", "markdown"],
  other: ["text", "data", "html", "document", "script", "powershell"],
  binary: ["document"],
};

const idOf = ({ id, category }: Signature): CustomRule["id"] =>
  `${categoryOf[category] ?? "prompt-injection"}/${id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}`;

/** Whether a pattern asks for the end of a line, and so goes over lines. */
const goesOver = (pattern: string): boolean => /\\n/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""));

/** The first sentence, as a title: without its full stop, and not too long. */
const titleOf = (description: string): string => {
  const [first = description] = description.split(/(?<=[a-z)])\.(?:\s|$)/);
  const line = first.replaceAll(/\s+/g, " ").trim();
  return line.length > 150 ? `${line.slice(0, 149)}…` : line;
};

interface Place {
  readonly source: string;
  readonly document: YamlDocument;
  readonly path: ValuePath;
}

const placeOf = ({ source, document }: Place, path: ValuePath): string => {
  const { line, column } = document.place(path, "value");
  return `${source}:${line}:${column}`;
};

/** Patterns that can be used; of the others a note each. */
function usable(found: Signature, key: "patterns" | "exclude_patterns", place: Place, notes: string[]): string[] {
  return (found[key] ?? []).filter((pattern, i) => {
    const problem = regexProblem(pattern);
    if (problem !== undefined)
      notes.push(`${placeOf(place, [...place.path, key, i])}: of the signature ${found.id} ${problem}`);
    return problem === undefined;
  });
}

function ruleOf(found: Signature, place: Place, notes: string[]): CustomRule | undefined {
  const patterns = usable(found, "patterns", place, notes);
  const unless = usable(found, "exclude_patterns", place, notes);
  const at = placeOf(place, [...place.path, "id"]);
  if (patterns.length === 0) {
    notes.push(`${at}: the signature ${found.id} is not used: none of its patterns can be`);
    return undefined;
  }
  const types = found.file_types ?? [];
  const unknown = types.filter((type) => !Object.hasOwn(kindsOf, type));
  for (const type of unknown)
    notes.push(`${at}: the signature ${found.id} names the type of file ${quoted(type)}, which is not known`);
  const kinds = [...new Set(types.flatMap((type) => (Object.hasOwn(kindsOf, type) ? kindsOf[type]! : [])))];
  const id = idOf(found);
  return {
    id,
    title: titleOf(found.description),
    severity: severities[found.severity as keyof typeof severities],
    confidence: "medium",
    why: found.description.trim(),
    remediation: found.remediation?.trim() || "Look at what was found, and remove what the skill does not need.",
    references: [],
    taxonomy: {},
    match: patterns.map(
      (pattern): TextMatcher => ({
        kind: "text",
        pattern,
        ignoreCase: false,
        across: goesOver(pattern) ? "text" : "line",
        ...(kinds.length > 0 && unknown.length === 0 && { kinds }),
        unless,
        weighed: true,
      }),
    ),
    examples: { bad: [], good: [] },
    at,
  };
}

/** Problems of a signature that its schema does not know of. */
function severityProblems(list: readonly Signature[], root: ValuePath, document: YamlDocument): Problem[] {
  return list.flatMap(({ severity }, i) =>
    Object.hasOwn(severities, severity)
      ? []
      : [
          {
            ...document.place([...root, i, "severity"], "value"),
            message: `severity is ${quoted(severity)}, but must be one of ${Object.keys(severities).join(", ")}`,
          },
        ],
  );
}

/**
 * Rules of a signature file of Cisco's skill-scanner (github.com/cisco-ai-defense/skill-scanner, `core/rules/patterns.py`): patterns are
 * tried line by line, one that asks for a line end on the whole text; a line on which an `exclude_patterns` matches is passed over.
 * A pattern that cannot be used is a note: the pack is somebody else's, and rules only add. Throws a ConfigError for what is no signature.
 */
export function signatureRules(document: YamlDocument, root: ValuePath, source: string) {
  const value = root.length === 0 ? document.value : (document.value as { signatures?: unknown }).signatures;
  const result = z.array(signature, { error: "must be a list of signatures" }).safeParse(value);
  const problems = result.success
    ? severityProblems(result.data, root, document)
    : result.error.issues.flatMap((issue) => problemsOf({ ...issue, path: [...root, ...issue.path] }, document));
  if (!result.success || problems.length > 0) {
    throw problemsError(source, problems, "Correct the signature file: docs/custom-rules.md shows the form of packs.");
  }
  const notes: string[] = [];
  const rules = result.data.flatMap((found, i) => ruleOf(found, { source, document, path: [...root, i] }, notes) ?? []);
  return { rules, notes };
}

/** What of a pack is not read: its rules that are no signatures. */
export function packNotes(body: Readonly<Record<string, unknown>>, source: string): string[] {
  const rules = body["rules"];
  const listed = typeof rules === "object" && rules !== null ? Object.values(rules as object) : [];
  const others = listed.filter((rule) =>
    ["yara", "python"].includes((rule as { source?: string } | null)?.source ?? ""),
  );
  if (others.length === 0) return [];
  return [
    `${source}:1:1: ${others.length} rules of the pack are YARA or Python, which are not read: its signatures are`,
  ];
}
