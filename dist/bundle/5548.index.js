export const id = 5548;
export const ids = [5548];
export const modules = {

/***/ 95548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  joinedRules: () => (/* binding */ joinedRules),
  parseRules: () => (/* binding */ parseRules)
});

// UNUSED EXPORTS: maxRulesLength, rulesRemedy

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/body.js
var body = __webpack_require__(24402);
// EXTERNAL MODULE: ./build/src/policy/document.js
var policy_document = __webpack_require__(16023);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(20718);
// EXTERNAL MODULE: ./build/src/policy/parse.js
var parse = __webpack_require__(28911);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./build/src/core/operation.js
/**
 * What a skill does or tells somebody to do, as facts: no accusation is in them.
 * `reads` a file or an environment variable; `receives` data from the network or from whoever started the program; `decodes`;
 * `sends` data to a host; `fetches` from one; `runs` a program; `evaluates` text as code; `fetches-and-runs` in one step;
 * `writes`, `deletes` a file; `installs` a package; `persists` beyond this task; `edits-agent-config`; `listens` for connections;
 * `elevates` its rights; `asks-human` to do something outside; `instructs-agent` in how to behave.
 */
const operationKinds = [
    "reads",
    "receives",
    "decodes",
    "sends",
    "fetches",
    "runs",
    "evaluates",
    "fetches-and-runs",
    "writes",
    "deletes",
    "installs",
    "persists",
    "edits-agent-config",
    "listens",
    "elevates",
    "asks-human",
    "instructs-agent",
];

// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/core/skill.js
var skill = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/core/view.js
var view = __webpack_require__(57532);
// EXTERNAL MODULE: ./build/src/policy/gate-schema.js
var gate_schema = __webpack_require__(85989);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/custom/patterns.js
var patterns = __webpack_require__(5170);
;// CONCATENATED MODULE: ./build/src/custom/schema.js










const mapping = "must be a mapping of keys to values";
const listError = "must be a list";
/** Kinds of files that have a text. */
const kinds = [...skill/* textKinds */.LP, "document"];
const actors = ["code", "manifest", "prose"];
const sensitivities = ["secret", "private", "ordinary"];
const triggers = ["automatic", "asked"];
/** Text for people: no control characters, which a terminal or a log would obey. */
const words = (most, what) => schemas.string({ error: "must be text" })
    .trim()
    .min(1, { error: "must not be empty" })
    .max(most, { error: `is longer than ${most} characters` })
    .refine((text) => !/[^\P{C}\n\t\u200d]/u.test(text), { error: "this text has a control or an invisible character" })
    .meta({ description: what });
/** What is wrong with the id of a custom rule; undefined when nothing is. */
function idProblem(value) {
    const [category = "", name = "", ...rest] = value.split("/");
    const isName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) && name.length <= 80;
    if (rest.length > 0 || !isName)
        return `${(0,nearest/* quoted */.TL)(value)} is no id like "exfiltration/my-rule"`;
    if (rule/* categories */.LZ.includes(category))
        return undefined;
    return `${(0,nearest/* quoted */.TL)(value)} begins with no category${(0,nearest/* hint */.aK)(category, rule/* categories */.LZ)}: they are ${rule/* categories */.LZ.join(", ")}`;
}
const regex = (0,gate_schema/* checked */.KD)(patterns/* regexProblem */.H).meta({
    description: "Regular expression, as JavaScript or Python write it. ^ and $ are the ends of a line.",
});
const glob = (0,gate_schema/* checked */.KD)((value) => {
    const problem = (0,globs/* patternProblem */.AL)(value);
    return problem && `${(0,nearest/* quoted */.TL)(value)} ${problem}`;
});
/** A glob over texts that are no paths: they may begin with /. */
const textGlob = (0,gate_schema/* checked */.KD)((value) => {
    const problem = (0,globs/* isGlob */.fg)(value)
        ? (0,globs/* patternProblem */.AL)(value.replace(/^\/+/, ""))
        : value.trim() === ""
            ? "is empty"
            : undefined;
    return problem && `${(0,nearest/* quoted */.TL)(value)} ${problem}`;
});
const host = (0,gate_schema/* checked */.KD)((value) => {
    const isAddress = /^[a-z]+:\/\//i.test(value) || value.includes("/") || /:\d+$/.test(value);
    const problem = isAddress ? "is an address: write its host only" : (0,globs/* patternProblem */.AL)(value);
    return problem && `${(0,nearest/* quoted */.TL)(value)} ${problem}`;
});
const many = (each, what) => schemas.union([each, schemas.array(each).min(1, { error: "must not be empty" })], {
    error: `must be ${what}, or a list of them`,
})
    .optional();
const some = (list) => many(schemas["enum"](list), `one of ${list.join(", ")}`);
const textShape = {
    pattern: regex,
    "ignore-case": schemas.boolean({ error: "must be true or false" }).optional(),
    across: schemas["enum"](["line", "text"]).optional().meta({
        description: "line (default): a match lies in one line; text: it may go over lines, up to 2,000 characters.",
    }),
    zones: some(view/* anyZone */.TO).describe("Where it begins: all zones when absent."),
    files: many(glob, "a glob").describe("Globs over the path of the file in its skill."),
    kinds: some(kinds).describe("Kinds of files, by their content."),
    unless: many(regex, "a pattern").describe("Patterns of which none may match in the lines of the match."),
    near: schemas.strictObject({
        pattern: regex,
        within: schemas.int({ error: "must be a whole number" })
            .min(1, { error: "must be 1 or more" })
            .max(2000, { error: "must be 2000 or less" })
            .optional(),
    }, { error: mapping })
        .optional()
        .describe("A pattern that must match near it as well, within so many characters (default 200)."),
    weighed: schemas.boolean({ error: "must be true or false" })
        .optional()
        .meta({ description: "Whether quotation and negation lower the confidence (default true)." }),
};
const operationShape = {
    kind: some(operationKinds).describe("What is done."),
    object: many(textGlob, "a glob").describe("What it is done to; * goes over everything."),
    "not-object": many(textGlob, "a glob"),
    host: many(host, "a host").describe("Hosts of addresses, with all below them."),
    "not-host": many(host, "a host").describe("Any host that is known but these and those below them."),
    by: some(actors),
    sensitivity: some(sensitivities).describe("How closely what is read is guarded."),
    trigger: some(triggers),
};
const operation = schemas.strictObject(operationShape, { error: mapping }).refine((given) => Object.keys(given).length > 0, {
    error: `must say something: ${Object.keys(operationShape).join(", ")}`,
});
const flowShape = { from: operation, to: operation };
const matcherShape = {
    text: schemas.strictObject(textShape, { error: mapping }).optional(),
    operation: operation.optional(),
    flow: schemas.strictObject(flowShape, { error: mapping }).optional(),
};
const matcher = schemas.strictObject(matcherShape, { error: mapping })
    .refine((given) => Object.keys(given).length === 1, { error: "a matcher is one of text, operation, flow" });
const exampleShape = {
    path: glob.optional(),
    text: schemas.string({ error: "must be text" }).optional(),
    files: schemas.record(glob, schemas.string({ error: "must be text" }), { error: mapping }).optional(),
    line: schemas.int({ error: "must be a line number" }).min(1, { error: "must be a line number" }).optional(),
};
const example = schemas.strictObject(exampleShape, { error: mapping })
    .refine(({ text, files }) => text !== undefined || files !== undefined, { error: "an example has a text, or files" });
const examples = schemas.array(example, { error: listError }).min(1, { error: "must not be empty" });
const examplesShape = { bad: examples, good: examples };
const ids = (form, like) => schemas.array(schemas.string({ error: "must be text" }).regex(form, { error: `must be like ${like}` }), { error: listError })
    .optional();
const taxonomyShape = {
    "agentic-skills": ids(/^AST\d{2}$/, "AST01"),
    "agentic-applications": ids(/^ASI\d{2}$/, "ASI01"),
    atlas: ids(/^AML\.T\d{4}(?:\.\d{3})?$/, "AML.T0051"),
    cwe: ids(/^CWE-\d{1,5}$/, "CWE-200"),
};
const ruleShape = {
    id: (0,gate_schema/* checked */.KD)(idProblem).meta({ description: "category/kebab-name: how policies and reports name it." }),
    title: words(150, "What it found, in the third person: Sends files to a host outside example.com."),
    severity: schemas["enum"](severity/* severities */.gO.filter((each) => each !== "info")).meta({ description: "Harm if it is true." }),
    confidence: schemas["enum"](severity/* confidences */.E2).optional().meta({ description: "How sure a match is (default medium)." }),
    why: words(1000, "Why it matters."),
    remediation: words(1000, "What to do about it."),
    references: schemas.array(schemas.url({ protocol: /^https$/, error: "must be an address that begins with https://" }), { error: listError })
        .max(10, { error: "has more than 10 entries" })
        .optional(),
    taxonomy: schemas.strictObject(taxonomyShape, { error: mapping }).optional(),
    match: schemas.array(matcher, { error: listError })
        .min(1, { error: "must not be empty" })
        .max(50, { error: "has more than 50 entries" })
        .meta({ description: "Ways to find it: any of them is enough." }),
    examples: schemas.strictObject(examplesShape, { error: mapping })
        .meta({ description: "What must be found, and what must not: skill-scan rules test runs them." }),
};
const fileShape = {
    version: schemas.literal(1, { error: "must be 1" }).optional(),
    rules: schemas.array(schemas.strictObject(ruleShape, { error: mapping }), { error: listError }),
};
/** The form of a file of custom rules. Strict: a key that it does not know would not do what it says. */
const rulesSchema = schemas.strictObject(fileShape, { error: mapping });
/** Keys of each mapping of the file, by the last name on the way to it, for hints. */
const keysOf = {
    rules: ruleShape,
    match: matcherShape,
    text: textShape,
    near: { pattern: 0, within: 0 },
    operation: operationShape,
    from: operationShape,
    to: operationShape,
    flow: flowShape,
    examples: examplesShape,
    bad: exampleShape,
    good: exampleShape,
    taxonomy: taxonomyShape,
};
/** Keys that a mapping may have, told by where it stands. */
function ruleKeysAt(path) {
    const name = path.findLast((step) => typeof step === "string");
    return Object.keys(name === undefined ? fileShape : (keysOf[name] ?? {}));
}
/** JSON Schema (draft 7, which editors know best) of a file of custom rules. */
function customRulesJsonSchema() {
    const schema = rulesSchema.meta({
        title: "Skill Scan custom rules",
        description: "Rules that a repository or an organisation adds to those that are built in.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}

;// CONCATENATED MODULE: ./build/src/custom/signatures.js





const signatures_text = schemas.string({ error: "must be text" });
const texts = schemas.array(signatures_text, { error: "must be a list" });
/** A signature, as Cisco's skill-scanner reads it; packs have keys of their own beside these. */
const signature = schemas.looseObject({
    id: signatures_text.regex(/^[A-Za-z][\w-]{0,99}$/, { error: "must be letters, digits and _" }),
    category: signatures_text,
    severity: signatures_text,
    patterns: texts.min(1, { error: "must not be empty" }),
    exclude_patterns: texts.optional(),
    file_types: texts.optional(),
    description: signatures_text.trim().min(1, { error: "must not be empty" }),
    remediation: signatures_text.optional(),
}, { error: "must be a signature: id, category, severity, patterns, description" });
/** The categories of Cisco's skill-scanner, and of packs for it, in ours. What is not here is one of instructions. */
const categoryOf = {
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
const severities = { CRITICAL: "critical", HIGH: "high", MEDIUM: "medium", LOW: "low", INFO: "low" };
/** Files that a type of file means. What it calls binary has no text. */
const kindsOf = {
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
const idOf = ({ id, category }) => `${categoryOf[category] ?? "prompt-injection"}/${id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")}`;
/** Whether a pattern asks for the end of a line, and so goes over lines. */
const goesOver = (pattern) => /\\n/.test(pattern.replaceAll(/\[[^\]]*\]/g, ""));
/** The first sentence, as a title: without its full stop, and not too long. */
const titleOf = (description) => {
    const [first = description] = description.split(/(?<=[a-z)])\.(?:\s|$)/);
    const line = first.replaceAll(/\s+/g, " ").trim();
    return line.length > 150 ? `${line.slice(0, 149)}…` : line;
};
const placeOf = ({ source, document }, path) => {
    const { line, column } = document.place(path, "value");
    return `${source}:${line}:${column}`;
};
/** Patterns that can be used; of the others a note each. */
function usable(found, key, place, notes) {
    return (found[key] ?? []).filter((pattern, i) => {
        const problem = (0,patterns/* regexProblem */.H)(pattern);
        if (problem !== undefined)
            notes.push(`${placeOf(place, [...place.path, key, i])}: of the signature ${found.id} ${problem}`);
        return problem === undefined;
    });
}
function ruleOf(found, place, notes) {
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
        notes.push(`${at}: the signature ${found.id} names the type of file ${(0,nearest/* quoted */.TL)(type)}, which is not known`);
    const kinds = [...new Set(types.flatMap((type) => (Object.hasOwn(kindsOf, type) ? kindsOf[type] : [])))];
    const id = idOf(found);
    return {
        id,
        title: titleOf(found.description),
        severity: severities[found.severity],
        confidence: "medium",
        why: found.description.trim(),
        remediation: found.remediation?.trim() || "Look at what was found, and remove what the skill does not need.",
        references: [],
        taxonomy: {},
        match: patterns.map((pattern) => ({
            kind: "text",
            pattern,
            ignoreCase: false,
            across: goesOver(pattern) ? "text" : "line",
            ...(kinds.length > 0 && unknown.length === 0 && { kinds }),
            unless,
            weighed: true,
        })),
        examples: { bad: [], good: [] },
        at,
    };
}
/** Problems of a signature that its schema does not know of. */
function severityProblems(list, root, document) {
    return list.flatMap(({ severity }, i) => Object.hasOwn(severities, severity)
        ? []
        : [
            {
                ...document.place([...root, i, "severity"], "value"),
                message: `severity is ${(0,nearest/* quoted */.TL)(severity)}, but must be one of ${Object.keys(severities).join(", ")}`,
            },
        ]);
}
/**
 * Rules of a signature file of Cisco's skill-scanner (github.com/cisco-ai-defense/skill-scanner, `core/rules/patterns.py`): patterns are
 * tried line by line, one that asks for a line end on the whole text; a line on which an `exclude_patterns` matches is passed over.
 * A pattern that cannot be used is a note: the pack is somebody else's, and rules only add. Throws a ConfigError for what is no signature.
 */
function signatureRules(document, root, source) {
    const value = root.length === 0 ? document.value : document.value.signatures;
    const result = schemas.array(signature, { error: "must be a list of signatures" }).safeParse(value);
    const problems = result.success
        ? severityProblems(result.data, root, document)
        : result.error.issues.flatMap((issue) => (0,parse/* problemsOf */.G)({ ...issue, path: [...root, ...issue.path] }, document));
    if (!result.success || problems.length > 0) {
        throw (0,policy_document/* problemsError */.$j)(source, problems, "Correct the signature file: docs/custom-rules.md shows the form of packs.");
    }
    const notes = [];
    const rules = result.data.flatMap((found, i) => ruleOf(found, { source, document, path: [...root, i] }, notes) ?? []);
    return { rules, notes };
}
/** What of a pack is not read: its rules that are no signatures. */
function packNotes(body, source) {
    const rules = body["rules"];
    const listed = typeof rules === "object" && rules !== null ? Object.values(rules) : [];
    const others = listed.filter((rule) => ["yara", "python"].includes(rule?.source ?? ""));
    if (others.length === 0)
        return [];
    return [
        `${source}:1:1: ${others.length} rules of the pack are YARA or Python, which are not read: its signatures are`,
    ];
}

;// CONCATENATED MODULE: ./build/src/custom/parse.js







/** Largest file of rules, in characters: the largest public pack has one of 600,000. */
const maxRulesLength = 1024 * 1024;
/** Aliases of packs stand for short lists; none of them is multiplied by another. */
const maxAliases = 20_000;
/** Values of a file, those that an alias stands for counted each time: each is looked at, and each pattern made ready. */
const maxValues = 200_000;
/** What to do about mistakes in a file of rules. */
const rulesRemedy = "Correct the rules file; docs/custom-rules.md shows each key. `skill-scan rules test` tries it.";
/** The properties that are there. */
const given = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
const listed = (value) => value === undefined ? undefined : (0,body/* listOf */.c3)(value);
const operationOf = (body) => given({
    kinds: listed(body.kind),
    objects: listed(body.object),
    notObjects: listed(body["not-object"]),
    hosts: listed(body.host),
    notHosts: listed(body["not-host"]),
    by: listed(body.by),
    sensitivity: listed(body.sensitivity),
    triggers: listed(body.trigger),
});
const textOf = (body) => given({
    kind: "text",
    pattern: body.pattern,
    ignoreCase: body["ignore-case"] ?? false,
    across: body.across ?? "line",
    zones: listed(body.zones),
    files: listed(body.files),
    kinds: listed(body.kinds),
    unless: listed(body.unless) ?? [],
    near: body.near && { pattern: body.near.pattern, within: body.near.within ?? 200 },
    weighed: body.weighed ?? true,
});
function matcherOf({ text, operation, flow }) {
    if (text)
        return textOf(text);
    if (operation)
        return { kind: "operation", operation: operationOf(operation) };
    return { kind: "flow", from: operationOf(flow.from), to: operationOf(flow.to) };
}
const taxonomyOf = (body) => given({
    agenticSkills: body["agentic-skills"],
    agenticApplications: body["agentic-applications"],
    atlas: body.atlas,
    cwe: body.cwe,
});
const exampleOf = (example) => given(example);
const parse_ruleOf = (body, at) => ({
    id: body.id,
    title: body.title,
    severity: body.severity,
    confidence: body.confidence ?? "medium",
    why: body.why,
    remediation: body.remediation,
    references: body.references ?? [],
    taxonomy: taxonomyOf(body.taxonomy ?? {}),
    match: body.match.map(matcherOf),
    examples: { bad: body.examples.bad.map(exampleOf), good: body.examples.good.map(exampleOf) },
    at,
});
function ownRules(document, source) {
    const result = rulesSchema.safeParse(document.value);
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => (0,parse/* problemsOf */.G)(issue, document, ruleKeysAt));
        throw (0,policy_document/* problemsError */.$j)(source, problems, rulesRemedy);
    }
    const placeOf = (path) => {
        const { line, column } = document.place(path, "value");
        return `${source}:${line}:${column}`;
    };
    const rules = result.data.rules.map((body, i) => parse_ruleOf(body, placeOf(["rules", i, "id"])));
    const exampleAt = (rule, kind, index) => placeOf(["rules", rules.indexOf(rule), "examples", kind, index]);
    return { rules, notes: [], exampleAt };
}
/** How many values there are in one, each that stands there several times counted as often; of one that holds itself none again. */
function countOf(value, known) {
    if (typeof value !== "object" || value === null)
        return 1;
    const counted = known.get(value);
    if (counted !== undefined)
        return counted;
    known.set(value, 0);
    const count = Object.values(value).reduce((sum, each) => sum + countOf(each, known), 1);
    known.set(value, count);
    return count;
}
/** What is wrong with a file as such; undefined when nothing is. */
function contentProblem(text) {
    if (text.startsWith("version https://git-lfs.github.com/spec/")) {
        return "this is a pointer of Git LFS: commit the file itself, as what is not in git cannot be read";
    }
    return /[\0\ufffd]/.test(text) ? "this is no text in UTF-8" : undefined;
}
/**
 * Reads a file of custom rules: ours (`rules`), a signature file of a Cisco pack (a list, or `signatures`), or the manifest of such a pack,
 * which has no rules in it. `source` names the file. Throws a ConfigError with all problems, each as `source:line:column: what; remedy`.
 */
function parseRules(text, source) {
    const problem = contentProblem(text);
    if (problem !== undefined)
        throw (0,policy_document/* problemsError */.$j)(source, [{ line: 1, column: 1, message: problem }], rulesRemedy);
    const document = (0,policy_document/* readYaml */.gM)(text, source, maxRulesLength, { aliases: maxAliases, remedy: rulesRemedy });
    const { value } = document;
    const count = countOf(value, new Map());
    if (count > maxValues) {
        const message = `with what its aliases stand for it has ${count} values, and ${maxValues} are read`;
        throw (0,policy_document/* problemsError */.$j)(source, [{ line: 1, column: 1, message }], rulesRemedy);
    }
    const body = typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
    if (Array.isArray(value))
        return signatureRules(document, [], source);
    if ("signatures" in body)
        return signatureRules(document, ["signatures"], source);
    const isManifest = "pack" in body || ("name" in body && !Array.isArray(body["rules"]));
    if (isManifest)
        return { rules: [], notes: packNotes(body, source) };
    if (value === undefined)
        return { rules: [], notes: [] };
    return ownRules(document, source);
}
/** Rules of one run, at most. */
const maxRules = 5000;
/**
 * The rules of all files together. Throws a ConfigError where two have one id, where an id is that of a built-in rule, and where there are
 * more than 5,000.
 */
function joinedRules(files, builtIn) {
    const rules = new Map();
    const problems = [];
    for (const rule of files.flatMap((file) => file.rules)) {
        const first = rules.get(rule.id);
        if (builtIn.has(rule.id))
            problems.push(`${rule.at}: ${(0,nearest/* quoted */.TL)(rule.id)} is the id of a built-in rule`);
        else if (first)
            problems.push(`${rule.at}: ${(0,nearest/* quoted */.TL)(rule.id)} is the id of another rule as well, at ${first.at}`);
        else
            rules.set(rule.id, rule);
    }
    if (problems.length > 0) {
        const more = problems.length > 20 ? [`and ${problems.length - 20} more`] : [];
        throw new errors/* ConfigError */.xL([...problems.slice(0, 20), ...more].join("\n"), "Give each rule an id of its own.");
    }
    if (rules.size > maxRules) {
        throw new errors/* ConfigError */.xL(`there are ${rules.size} custom rules`, `Give at most ${maxRules}: each is tried on every skill.`);
    }
    return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}


/***/ })

};
