export const id = 206;
export const ids = [206];
export const modules = {

/***/ 3206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy),
  resolvePolicy: () => (/* binding */ resolvePolicy)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/src/policy/document.js


/** Largest file taken, in characters: a policy is written by people. */
const maxLength = 256 * 1024;
/** Brackets or dashes open at once, at most: the format needs 4. Some 100,000 end the whole process in the YAML parser. */
const maxDepth = 200;
/** Problems listed in one error. */
const maxProblems = 20;
/** Times that anchors may be expanded; a bomb of aliases needs far more. */
const maxAliases = 100;
const remedy = "Correct the policy file; docs/policy.md lists every key.";
/** The error that lists all problems of one file, first line first. */
function problemsError(source, problems) {
    const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const lines = sorted
        .slice(0, maxProblems)
        .map(({ line, column, message }) => `${source}:${line}:${column}: ${message}`);
    if (sorted.length > maxProblems)
        lines.push(`${source}: and ${sorted.length - maxProblems} more`);
    return new errors/* ConfigError */.xL(lines.join("\n"), remedy);
}
/** Place of the bracket or dash that nests deeper than is read; undefined when none does. Quotes are not looked at. */
function tooDeep(text) {
    let flow = 0;
    let dashes = 0;
    for (let i = 0; i < text.length; i++) {
        const character = text[i];
        if (character === "[" || character === "{")
            flow++;
        else if (character === "]" || character === "}")
            flow = Math.max(0, flow - 1);
        else if (character === "\n")
            dashes = 0;
        else if (/^[-?:]\s/.test(text.slice(i, i + 2)))
            dashes++;
        if (flow > maxDepth || dashes > maxDepth)
            return i;
    }
    return undefined;
}
function childOf(node, step) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : String(key)) === String(step));
        return pair && { key: pair.key, value: pair.value };
    }
    if ((0,dist/* isSeq */.oP)(node) && typeof step === "number")
        return { value: node.items[step] };
    return undefined;
}
const startOf = (node) => node?.range?.[0];
function offsetOf(document, path, of) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
        const child = childOf((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node, step);
        if (child === undefined)
            break;
        const wanted = of === "key" && depth === path.length - 1 ? child.key : child.value;
        offset = startOf(wanted) ?? startOf(child.key) ?? offset;
        node = child.value;
    }
    return offset;
}
/** Everything that the YAML parser objects to, warnings included: what it only half understood would be half obeyed. */
function syntaxProblems(document, place) {
    return [...document.errors, ...document.warnings].map((error) => ({
        ...place(error.pos[0]),
        message: error.code === "MULTIPLE_DOCS" ? "more than one YAML document" : error.message.split("\n")[0],
    }));
}
/**
 * Reads one YAML 1.2 document. `source` names it in errors.
 * Throws a ConfigError with every syntax problem, or when it is too large, too deep, or multiplies itself by aliases.
 */
function readYaml(text, source) {
    const start = { line: 1, column: 1 };
    if (text.length > maxLength) {
        throw problemsError(source, [{ ...start, message: `the file is larger than ${maxLength / 1024} KB` }]);
    }
    const lines = new dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return line > 0 ? { line, column: col } : start;
    };
    const deep = tooDeep(text);
    if (deep !== undefined) {
        const before = text.slice(0, deep).split("\n");
        const message = `nested more than ${maxDepth} levels deep`;
        throw problemsError(source, [{ line: before.length, column: before.at(-1).length + 1, message }]);
    }
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
    const problems = syntaxProblems(document, place);
    if (problems.length > 0)
        throw problemsError(source, problems);
    try {
        const value = document.toJS({ maxAliasCount: maxAliases }) ?? undefined;
        return { value, place: (path, of) => place(offsetOf(document, path, of)) };
    }
    catch (error) {
        throw problemsError(source, [{ ...start, message: `cannot be read: ${(0,errors/* messageOf */.bD)(error)}` }]);
    }
}

// EXTERNAL MODULE: ./build/src/policy/merge.js
var merge = __webpack_require__(9456);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/src/policy/nearest.js

/** Longest word compared: the distance of two long texts is slow, and says nothing. */
const nearest_maxLength = 120;
/** The candidate that was most likely meant, or undefined when none is near: a third of the letters may be wrong. */
function nearest(word, candidates) {
    if (candidates.length === 0 || word.length > nearest_maxLength)
        return undefined;
    const best = (0,mod/* closest */.kp)(word.toLowerCase(), [...candidates]);
    const allowed = Math.max(2, Math.floor(Math.max(word.length, best.length) / 3));
    return (0,mod/* distance */.Io)(word.toLowerCase(), best) <= allowed ? best : undefined;
}
/** A text of the user's in quotes, short and on one line. */
const quoted = (value) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
/** `; did you mean "x"?`, or nothing. */
function hint(word, candidates) {
    const best = nearest(word, candidates);
    return best === undefined ? "" : `; did you mean ${quoted(best)}?`;
}

// EXTERNAL MODULE: ./build/src/policy/presets.js
var presets = __webpack_require__(8368);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(6758);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(2842);
// EXTERNAL MODULE: ./build/src/policy/capability-gates.js
var capability_gates = __webpack_require__(605);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(2171);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(728);
;// CONCATENATED MODULE: ./build/src/policy/schema.js







/** Adds a problem that a plain function found. */
const checked = (problem) => schemas/* string */.YjP({ error: "must be text" }).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined)
        context.addIssue({ code: "custom", message });
});
const pattern = checked((value) => {
    const problem = (0,globs/* patternProblem */.AL)(value);
    return problem && `${quoted(value)} ${problem}`;
});
const oneOrMany = (each, error) => schemas/* union */.KCZ([each, schemas/* array */.YOg(each)], { error });
const patterns = oneOrMany(pattern, "must be a pattern or a list of patterns");
/** What is wrong with a host of `deny-host`; undefined when nothing is. */
function hostProblem(value) {
    if (/^[a-z]+:\/\//i.test(value) || value.includes("/") || /:\d+$/.test(value)) {
        return `${quoted(value)} is an address: write its host only`;
    }
    const problem = (0,globs/* patternProblem */.AL)(value);
    return problem && `${quoted(value)} ${problem}`;
}
/** What is wrong with an entry of `deny-capability`; undefined when nothing is. */
function capabilityProblem(value) {
    const { kind, glob } = (0,capability_gates/* deniedKind */.cr)(value);
    if (!capability/* capabilityKinds */.Ct.includes(kind)) {
        return `${quoted(value)} begins with no kind of capability (${capability/* capabilityKinds */.Ct.join(", ")})${hint(kind, capability/* capabilityKinds */.Ct)}`;
    }
    if (glob === "")
        return `${quoted(value)} has nothing behind its colon: write ${quoted(kind)} for all of them`;
    const problem = (0,globs/* patternProblem */.AL)(glob.replace(/^\/+/, ""));
    return problem && `${quoted(value)} ${problem}`;
}
const threshold = (least, most) => {
    const error = `must be a number from ${least} to ${most}, or off`;
    return schemas/* union */.KCZ([schemas/* number */.aig({ error }).min(least, { error }).max(most, { error }), schemas/* literal */.euz("off")], { error })
        .optional();
};
const countError = "must be a whole number from 0, or off";
/** A number of things, or off. */
const count = schemas/* union */.KCZ([schemas/* int */.Whr({ error: countError }).min(0, { error: countError }), schemas/* literal */.euz("off")], { error: countError })
    .optional();
const mapping = "must be a mapping of keys to values";
const gateShape = {
    severity: schemas/* enum */.k5n(policy/* gateSeverities */.Lv)
        .optional()
        .meta({ description: "Findings of this effective severity (severity after confidence) or worse." }),
    confidence: schemas/* enum */.k5n(severity/* confidences */.E2)
        .optional()
        .meta({ description: "The least confidence that counts for severity: high counts only sure findings." }),
    trust: threshold(0, 100).meta({ description: "A trust score below this (0-100)." }),
    "trust-drop": threshold(1, 100).meta({
        description: "A trust score that fell by this many points or more against base.",
    }),
    coverage: threshold(0, 1).meta({ description: "A share of read bytes below this (0-1)." }),
    "deny-host": oneOrMany(checked(hostProblem), "must be a host, a glob, or a list of them")
        .optional()
        .meta({
        description: "Hosts that no skill may name: globs, or names with all below them.",
        examples: ["*.ngrok.io"],
    }),
    "deny-capability": oneOrMany(checked(capabilityProblem), "must be a capability or a list of them")
        .optional()
        .meta({
        description: `Capabilities that no skill may have: a kind (${capability/* capabilityKinds */.Ct.join(", ")}), or kind:glob.`,
        examples: ["hooks", "commands:sudo", "environment:AWS_*"],
    }),
    "max-new-capabilities": count.meta({ description: "More capabilities than this that are new against base." }),
};
/** Keys of a gate, in the order of the documentation. */
const gateKeys = Object.keys(gateShape);
const gate = (description) => schemas/* strictObject */.rej(gateShape, { error: mapping }).optional().meta({ description });
/** What is wrong with an entry of `extends`; undefined when nothing is. */
function extendsProblem(value) {
    if (policy/* presetNames */.gC.includes(value))
        return undefined;
    if (/^[\w.-]+\/[\w.-]+(?:\/[^@]*)?@/.test(value) && !value.startsWith(".")) {
        return `${quoted(value)} is a policy of another repository, which is not supported yet; copy it here and extend "./file.yml"`;
    }
    if (/^\.{1,2}\/.*\.ya?ml$/.test(value) && !value.includes("\\"))
        return undefined;
    const path = /\.ya?ml$/.test(value) ? `; a file is written with ./ before it` : hint(value, policy/* presetNames */.gC);
    return `${quoted(value)} is neither a preset (${policy/* presetNames */.gC.join(", ")}) nor a file like "./policy.yml"${path}`;
}
/** What is wrong with a rule id or a glob over ids; undefined when nothing is. */
function ruleProblem(value, ruleIds) {
    const problem = (0,globs/* patternProblem */.AL)(value);
    if (problem !== undefined)
        return `${quoted(value)} ${problem}`;
    if ((0,globs/* isGlob */.fg)(value))
        return ruleIds.some((0,globs/* matcher */.jN)([value])) ? undefined : `${quoted(value)} matches no rule`;
    if (ruleIds.includes(value))
        return undefined;
    const category = value.replace(/\/$/, "");
    if (ruleIds.some((id) => id.startsWith(`${category}/`))) {
        return `unknown rule ${quoted(value)}; did you mean ${quoted(`${category}/*`)}?`;
    }
    return `unknown rule ${quoted(value)}${hint(value, ruleIds)}`;
}
const words = (what) => schemas/* string */.YjP({ error: "must be text" })
    .trim()
    .min(1, { error: "must not be empty" })
    .max(500, { error: "is longer than 500 characters" })
    .meta({ description: what });
function suppressionShape(rule) {
    return {
        rule: rule.meta({ description: "Rule id, or a glob over ids." }),
        path: pattern.optional().meta({ description: "Glob over the path of the file or of the skill." }),
        fingerprint: schemas/* string */.YjP({ error: "must be text" })
            .regex(/^[0-9a-f]{32}$/, { error: "must be the 32 hexadecimal digits that a report shows" })
            .optional()
            .meta({ description: "Fingerprint of one finding: it changes when the text that was found changes." }),
        reason: words("Why this is acceptable."),
        owner: words("Who accepted it: a person or a team."),
        expires: iso/* date */.p6({ error: "must be a date like 2027-01-31" })
            .meta({ description: "Last day on which it holds (ISO date, UTC)." }),
    };
}
/** Keys of each mapping of the file, for hints. */
const keysOf = {
    top: ["version", "extends", "mode", "new-only", "fail", "review", "rules", "paths", "exclude", "suppressions"],
    gate: gateKeys,
    path: ["match", "fail", "review", "rules"],
    suppression: Object.keys(suppressionShape(schemas/* string */.YjP())),
};
/**
 * The form of a policy file. `ruleIds` are the ids that `rules` and `suppressions` may name.
 * Strict: a key that it does not know is a problem, since a gate that is misspelt would not gate.
 */
function policySchema(ruleIds) {
    const rule = checked((value) => ruleProblem(value, ruleIds));
    const rules = schemas/* record */.g1P(rule, schemas/* enum */.k5n(policy/* ruleLevels */.U7), { error: mapping })
        .optional()
        .meta({
        description: "Level of a rule, by id or glob: a severity, or off. An id beats a glob; of two globs the later counts.",
        propertyNames: { anyOf: [{ enum: [...ruleIds] }, { pattern: "[*?\\[{]" }] },
    });
    const fail = gate("What fails a skill. Any one threshold is enough.");
    const review = gate("What makes a person look at a skill. Any one threshold is enough.");
    const suppression = schemas/* strictObject */.rej(suppressionShape(rule), { error: mapping })
        .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined, {
        error: "needs a path or a fingerprint, so that it does not cover every skill",
    })
        .meta({ anyOf: [{ required: ["path"] }, { required: ["fingerprint"] }] });
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1, { error: "must be 1" }).optional().meta({ description: "Version of this format." }),
        extends: schemas/* union */.KCZ([checked(extendsProblem), schemas/* array */.YOg(checked(extendsProblem))], {
            error: "must be a preset or a file, or a list of them",
        })
            .optional()
            .meta({
            description: "Preset (strict, balanced, permissive) or ./file.yml to start from; of a list, the later wins.",
            examples: [...policy/* presetNames */.gC],
        }),
        mode: schemas/* enum */.k5n(policy/* modes */.nI)
            .optional()
            .meta({ description: "enforce fails the run; warn makes it a review at most; observe only shows." }),
        "new-only": schemas/* boolean */.zMY({ error: "must be true or false" })
            .optional()
            .meta({ description: "Whether only what the change brings counts." }),
        fail,
        review,
        rules,
        paths: schemas/* array */.YOg(schemas/* strictObject */.rej({ match: patterns.meta({ description: "Globs over the path of a skill." }), fail, review, rules }, { error: mapping }), { error: "must be a list" })
            .optional()
            .meta({ description: "Other thresholds and levels for some skills; applied in order." }),
        exclude: patterns
            .optional()
            .meta({ description: "Globs over the paths of skills that are shown and not judged." }),
        suppressions: schemas/* array */.YOg(suppression, { error: "must be a list" })
            .optional()
            .meta({ description: "Findings that a person accepted, with a reason, an owner and a last day." }),
    }, { error: mapping });
}
/** JSON Schema (draft 7, which editors know best) of the policy file; `ruleIds` become the completions of `rules`. */
function policyJsonSchema(ruleIds) {
    const schema = policySchema(ruleIds).meta({
        title: "Skill Scan policy",
        description: "How Skill Scan judges the skills that a change touches.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}

;// CONCATENATED MODULE: ./build/src/policy/parse.js






/** Keys that a mapping may have, told by where it stands. */
function keysAt(path) {
    const last = path.at(-1);
    if (path.length === 0)
        return keysOf.top;
    if (last === "fail" || last === "review")
        return keysOf.gate;
    return path[0] === "paths" ? keysOf.path : keysOf.suppression;
}
function valueAt(value, path) {
    return path.reduce((at, step) => at?.[step], value);
}
/** The name of what is wrong: the last key on the way to it. */
const nameOf = (path) => String(path.findLast((step) => typeof step === "string") ?? "the policy");
/** What a schema says is wrong, in our words and at its place. One issue may be several problems. */
function problemsOf(issue, document) {
    const { path } = issue;
    const at = (message, of = "value") => ({ ...document.place(path, of), message });
    const value = valueAt(document.value, path);
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => ({
                ...document.place([...path, key], "key"),
                message: `unknown key ${quoted(key)}${hint(key, keysAt(path))}`,
            }));
        case "invalid_key":
            return issue.issues.map(({ message }) => at(message, "key"));
        case "custom":
            return [
                at(path.length > 0 && issue.message.startsWith("needs") ? `this suppression ${issue.message}` : issue.message),
            ];
        default: {
            if (value === undefined)
                return [at(`${quoted(nameOf(path))} is missing`)];
            if (issue.code !== "invalid_value" || issue.values.length < 2)
                return [at(`${nameOf(path)} ${issue.message}`)];
            const words = issue.values.map(String);
            const near = typeof value === "string" ? hint(value, words) : "";
            return [at(`${nameOf(path)} is ${quoted(value)}, but must be one of ${words.join(", ")}${near}`)];
        }
    }
}
/**
 * Reads a policy file. An empty file is the default policy.
 * `source` is its path from the root of the repository; `ruleIds` are the ids that it may name.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong; did you mean …?`.
 */
function parsePolicy(text, source, ruleIds) {
    const document = readYaml(text, source);
    const { value } = document;
    if (value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value))) {
        const kind = Array.isArray(value) ? "a list" : "a plain value";
        const message = `a policy is a mapping of keys to values, not ${kind}`;
        throw problemsError(source, [{ ...document.place([], "value"), message }]);
    }
    const result = policySchema(ruleIds).safeParse(value ?? {});
    if (!result.success)
        throw problemsError(source, result.error.issues.flatMap((issue) => problemsOf(issue, document)));
    const list = (0,merge/* listOf */.c3)(result.data.extends);
    const placeOf = (index) => {
        const path = typeof result.data.extends === "string" ? ["extends"] : ["extends", index];
        const { line, column } = document.place(path, "value");
        return `${source}:${line}:${column}`;
    };
    return { source, body: result.data, extends: list.map((entry, index) => ({ value: entry, at: placeOf(index) })) };
}
/** Files that stand above each other, at most. */
const parse_maxDepth = 5;
/** Files that are read for one policy, at most. */
const maxFiles = 50;
/** The path that `relative`, written in the file `from`, means; undefined when it leaves the repository. */
function pathFrom(from, relative) {
    const parts = from.split("/").slice(0, -1);
    for (const part of relative.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
const isPreset = (value) => Object.hasOwn(presets/* presets */.v4, value);
async function readExtended(value, at, above, chain) {
    const path = pathFrom(above.at(-1), value);
    if (path === undefined) {
        throw new errors/* ConfigError */.xL(`${at}: ${quoted(value)} leaves the repository`, "Extend a file of this repository.");
    }
    if (above.includes(path)) {
        const circle = [...above.slice(above.indexOf(path)), path].join(" -> ");
        throw new errors/* ConfigError */.xL(`${at}: policies extend each other in a circle: ${circle}`, "Remove one of these extends.");
    }
    if (above.length >= parse_maxDepth || chain.files.length >= maxFiles) {
        const bound = above.length >= parse_maxDepth ? `${parse_maxDepth} files deep` : `${maxFiles} files`;
        throw new errors/* ConfigError */.xL(`${at}: a policy extends at most ${bound}`, "Join some of the files.");
    }
    const text = await chain.readFile(path);
    if (text === undefined) {
        throw new errors/* ConfigError */.xL(`${at}: there is no file ${quoted(path)}`, "Correct the path: it counts from the file that extends.");
    }
    return parsePolicy(text, path, chain.ruleIds);
}
async function collect(file, above, chain) {
    const stack = [...above, file.source];
    for (const { value, at } of file.extends) {
        if (isPreset(value)) {
            chain.preset = value;
            chain.layers.push(presets/* presets */.v4[value]);
        }
        else {
            await collect(await readExtended(value, at, stack, chain), stack, chain);
        }
    }
    chain.layers.push(file.body);
    chain.files.push(file.source);
}
/**
 * Reads all that a policy file extends and merges it into one policy: the preset first, the file itself last.
 * `readFile` must read from where the file came from (base, never head). `preset` is used when nothing in the chain names one.
 * Throws a ConfigError for a circle, a chain of more than 5 files, a missing file, a path out of the repository,
 * and for every problem of a file that is extended.
 */
async function resolvePolicy(file, readFile, options) {
    const preset = options.preset ?? presets/* defaultPreset */.FS;
    const chain = { readFile, ruleIds: options.ruleIds, layers: [presets/* presets */.v4[preset]], files: [], preset };
    await collect(file, [], chain);
    return (0,merge/* mergeLayers */.J)(chain.layers, { preset: chain.preset, source: file.source, files: chain.files });
}


/***/ })

};
