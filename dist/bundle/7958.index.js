export const id = 7958;
export const ids = [7958,877,3258];
export const modules = {

/***/ 60114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardNotices: () => (/* binding */ guardNotices),
  withApproved: () => (/* binding */ withApproved),
  withExceptions: () => (/* binding */ withExceptions)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/skill.js
var skill = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/lock/file.js
var file = __webpack_require__(30847);
// EXTERNAL MODULE: ./build/src/policy/wildcards.js
var wildcards = __webpack_require__(94679);
;// CONCATENATED MODULE: ./build/src/policy/code-owners.js

/** Where GitHub looks for the file, in this order; the first that is there counts (docs.github.com, "About code owners"). */
const codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** GitHub reads no larger file (ibid., "CODEOWNERS file size"). */
const maxCodeOwnersBytes = 3 * 1024 * 1024;
/** Rules that are read, from the end, where the one that counts stands; characters of a pattern. */
const maxRules = 20_000;
const maxPattern = 1000;
/** `@name`, `@org/team` or an address, as GitHub takes them for owners. */
const ownerShape = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+)$/;
/** `*` and `?` within a name; every other character is itself. */
const wildcard = (character) => character === "*" ? "star" : (other) => character === "?" || character === other;
/** A part of a pattern, without a slash. `**` is any parts. */
function partOf(wanted) {
    if (wanted === "**")
        return "star";
    const characters = [...wanted].map(wildcard);
    return (name) => (0,wildcards/* matchesParts */.m0)(characters, [...name]);
}
/** A pattern by its parts: gitignore's rules without negation and ranges, which GitHub does not take in this file. `**` is any parts. */
function partsOf(pattern) {
    const inner = pattern.replace(/^\/+/, "").replace(/\/+$/, "").split("/");
    const anchored = /\/./.test(pattern);
    const parts = anchored ? inner : ["**", ...inner];
    // What lies in a folder: at least one part more.
    const below = [...parts, "*", "**"];
    if (pattern.endsWith("/"))
        return [below];
    // `docs/*` owns what lies in the folder, not what lies deeper; a name owns the file, or all below the folder.
    return inner.at(-1) === "*" && anchored ? [parts] : [parts, below];
}
function matches(pattern, path) {
    if (pattern.length > maxPattern || pattern.startsWith("!") || /[[\]]/.test(pattern))
        return false;
    if (pattern === "*" || pattern === "**" || pattern === "/**")
        return true;
    const names = path.split("/");
    return partsOf(pattern).some((parts) => (0,wildcards/* matchesParts */.m0)(parts.map(partOf), names));
}
/**
 * The owners of a path by the text of a CODEOWNERS file: of the rules that match it the last, which may name nobody. A line that GitHub
 * would skip as wrong is skipped. Returns `@name`, `@org/team` and addresses as they are written.
 */
function ownersOf(text, path) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
    const rules = lines.filter((line) => line !== "").slice(-maxRules);
    for (const line of rules.reverse()) {
        // A blank in a pattern is escaped with a backslash.
        const [pattern = "", ...owners] = line.split(/(?<!\\)\s+/);
        if (!owners.every((owner) => ownerShape.test(owner)))
            continue;
        if (matches(pattern.replace(/\\(\s)/g, "$1"), path))
            return owners;
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/policy/windows.js
var windows = __webpack_require__(52137);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/entry/policy/tree-text.js
var tree_text = __webpack_require__(81709);
;// CONCATENATED MODULE: ./build/src/entry/policy/exceptions.js









const ruleIds = ({ custom = [] }) => [...rules/* rules */.a, ...custom].map(({ id }) => id);
const warning = (message) => ({ level: "warning", message });
/** The exceptions of a tree, which may name the rules of `policy`; none where it has no such file. Throws a ConfigError for a file with mistakes. */
async function exceptionsIn(tree, policy) {
    const text = await (0,tree_text/* textOf */.b)(tree, suppressions/* exceptionsPath */.iy);
    return text === undefined ? undefined : (0,exceptions/* parseExceptions */.wu)(text, suppressions/* exceptionsPath */.iy, ruleIds(policy));
}
/** Whether the organisation's policy, where there is one, leaves suppressions to the repository. */
const mayAccept = ({ organisation }) => organisation === undefined || organisation.allow.includes("suppressions");
/**
 * A policy with the exceptions of the tree that it comes from. Where the organisation's policy does not leave suppressions to the
 * repository they do not count, and a notice says so. Throws a ConfigError for mistakes in the file, and for what outlives its window.
 */
async function withExceptions(policy, tree) {
    const exceptions = await exceptionsIn(tree, policy);
    if (exceptions === undefined)
        return (0,windows/* withinWindows */.nW)(policy);
    const files = [...policy.files, suppressions/* exceptionsPath */.iy];
    if (exceptions.length > 0 && !mayAccept(policy)) {
        const message = `the exceptions of ${suppressions/* exceptionsPath */.iy} do not count: the organisation's policy ${policy.organisation?.file} does not allow suppressions`;
        return (0,windows/* withinWindows */.nW)({ ...policy, files, notices: [...policy.notices, warning(message)] });
    }
    return (0,windows/* withinWindows */.nW)({ ...policy, files, suppressions: [...policy.suppressions, ...exceptions] });
}
/** The text of the CODEOWNERS that GitHub would take; empty where there is none or it cannot be read. */
async function codeOwners(tree) {
    for (const path of codeOwnersPaths) {
        try {
            const text = await (0,tree_text/* textOf */.b)(tree, path, maxCodeOwnersBytes);
            if (text !== undefined)
                return text;
        }
        catch (error) {
            // A link or a file that is too large names nobody, for GitHub as for us.
            if (error instanceof errors/* ConfigError */.xL)
                return "";
            throw error;
        }
    }
    return "";
}
const named = (owners) => (owners.length === 0 ? "nobody" : owners.join(", "));
/** The files with decisions of people, and what whoever can merge can do where CODEOWNERS guards them for nobody. */
const guarded = [
    [suppressions/* exceptionsPath */.iy, "accept findings"],
    [file/* lockPath */.HZ, "approve skills"],
];
/**
 * What a reader should know about who guards the exceptions and the lock: that base's CODEOWNERS names nobody for the file, and that head
 * would change who that is. Only where base has such a file, or head brings one.
 */
async function guardNotices(base, head) {
    const notices = [];
    for (const [path, deed] of guarded) {
        if (!(await (0,skill/* entryOf */.Ms)(base, path)) && !(await (0,skill/* entryOf */.Ms)(head, path)))
            continue;
        const owners = ownersOf(await codeOwners(base), path);
        const next = ownersOf(await codeOwners(head), path);
        if (owners.length === 0) {
            const message = `CODEOWNERS of base names no owner for ${path}: whoever can merge can ${deed}`;
            notices.push({ level: "notice", message });
        }
        if (owners.join(" ") !== next.join(" ")) {
            const message = `this change gives ${path} other code owners after the merge: ${named(owners)} → ${named(next)}`;
            notices.push(warning(message));
        }
    }
    return notices;
}
/** What head adds to the exceptions, bound to a fingerprint, and what it adds besides; a problem in head is one line. */
async function added({ base, head, policy }) {
    try {
        const known = new Set(((await exceptionsIn(base, policy)) ?? []).map(exceptions/* exceptionKey */.FS));
        const brought = ((await exceptionsIn(head, policy)) ?? []).filter((exception) => !known.has((0,exceptions/* exceptionKey */.FS)(exception)));
        const bound = brought.filter(({ fingerprint }) => fingerprint !== undefined);
        (0,windows/* withinWindows */.nW)({ ...policy, suppressions: bound });
        return { bound, unbound: brought.length - bound.length };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return { problem: (0,errors/* messageOf */.bD)(error).split("\n")[0] };
    }
}
/**
 * The policy of base, with the exceptions that a pull request adds and a code owner of base approved at its present head: only those
 * that a fingerprint binds, and only where the policy says `approvals: code-owners`. Whatever stands in the way is one notice.
 */
async function withApproved(proposal) {
    const { policy, base, pull } = proposal;
    const nothing = (message) => ({
        policy,
        notices: message === undefined ? [] : [warning(`exceptions of this pull request do not count yet: ${message}`)],
    });
    if (policy.approvals !== "code-owners" || !mayAccept(policy))
        return nothing();
    const { bound = [], unbound = 0, problem } = await added(proposal);
    if (problem !== undefined)
        return nothing(problem);
    const wide = unbound > 0 ? `${unbound} without a fingerprint can count only after the merge` : undefined;
    if (bound.length === 0)
        return nothing(wide);
    const client = await proposal.client();
    if (!client)
        return nothing("there is no token to ask for a code owner's approval: give the input `token`");
    const { codeOwnerApproval } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(4119), __webpack_require__.e(8161)]).then(__webpack_require__.bind(__webpack_require__, 98161));
    const owners = ownersOf(await codeOwners(base), suppressions/* exceptionsPath */.iy);
    const { approval, message } = await codeOwnerApproval(client, { pull: pull.number, headSha: pull.headSha, owners });
    if (!approval)
        return nothing(message);
    const words = `${bound.length} ${bound.length === 1 ? "exception" : "exceptions"} of this pull request count: approved by @${approval.by}, code owner of ${suppressions/* exceptionsPath */.iy}, at ${approval.at}`;
    const approved = bound.map((exception) => ({ ...exception, approved: approval }));
    return {
        policy: { ...policy, suppressions: [...policy.suppressions, ...approved] },
        notices: [{ level: "notice", message: words }, ...nothing(wide).notices],
    };
}


/***/ }),

/***/ 30847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   JD: () => (/* binding */ filePattern),
/* harmony export */   RO: () => (/* binding */ fileLine)
/* harmony export */ });
/** Where the lock of a repository lies. */
const lockPath = ".github/skill-scan-lock.json";
/** One file as a lock writes it: mode, hash, path within the skill. */
const filePattern = /^(file|executable|symlink|submodule) ([0-9a-f]{64}) ([\s\S]+)$/;
/** One file as a lock writes it. Throws an Error for a line that `parseLock` would not have let in. */
function fileLine(line) {
    const match = filePattern.exec(line);
    if (!match)
        throw new Error("no line of a lock");
    const [, mode = "", sha256 = "", path = ""] = match;
    return { mode, sha256, path };
}


/***/ }),

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ byCapabilityCount),
/* harmony export */   NM: () => (/* binding */ byDeniedCapability),
/* harmony export */   cr: () => (/* binding */ deniedKind),
/* harmony export */   pk: () => (/* binding */ byDeniedHost)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52171);



/** Entries that a reason names, and characters of each. */
const maxNamed = 3;
const maxEntry = 80;
/** An entry on one line: it comes from the pull request. */
function inline(entry) {
    const line = entry.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return line.length > maxEntry ? `${line.slice(0, maxEntry - 1)}…` : line;
}
const named = (entries) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(entries, maxNamed, inline);
const asked = ({ skill, newOnly }) => newOnly ? skill.capabilities.added : skill.capabilities.used;
const many = (count, newOnly, one, more) => {
    const isNew = newOnly ? "new " : "";
    return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `${isNew}${one}`, `${isNew}${more}`);
};
/** The reason when a skill names a host that the policy denies; only new ones count with `newOnly`. */
function byDeniedHost(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyHost.length === 0)
        return undefined;
    const denied = asked(question).hosts.filter((0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(gate.denyHost));
    if (denied.length === 0)
        return undefined;
    return `${many(denied.length, newOnly, "denied host", "denied hosts")}: ${named(denied)} (policy: ${word} by deny-host)`;
}
/** Kind and glob of an entry of `deny-capability`; without a glob the whole kind is meant. */
function deniedKind(pattern) {
    const colon = pattern.indexOf(":");
    return colon < 0 ? { kind: pattern, glob: "*" } : { kind: pattern.slice(0, colon), glob: pattern.slice(colon + 1) };
}
function deniedOf(kind, entries, patterns) {
    const globs = patterns.map(deniedKind).filter((each) => each.kind === kind);
    if (globs.length === 0)
        return [];
    if (globs.some(({ glob }) => glob === "*"))
        return [...entries];
    const list = globs.map(({ glob }) => glob);
    const matches = kind === "hosts" ? (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(list) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .textMatcher */ .Ax)(list);
    // Who reads all variables reads the denied ones too.
    return entries.filter((entry) => matches(entry) || (kind === "environment" && entry === "*"));
}
/** The reason when a skill has a capability that the policy denies; only new ones count with `newOnly`. */
function byDeniedCapability(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyCapability.length === 0)
        return undefined;
    const set = asked(question);
    const denied = _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => deniedOf(kind, set[kind], gate.denyCapability).map((entry) => `${kind}:${entry}`));
    if (denied.length === 0)
        return undefined;
    const what = many(denied.length, newOnly, "denied capability", "denied capabilities");
    return `${what}: ${named(denied)} (policy: ${word} by deny-capability)`;
}
/** The reason when a change gives a skill more than the policy lets it. */
function byCapabilityCount({ skill, gate, word }) {
    const most = gate.maxNewCapabilities;
    const count = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(skill.capabilities.added);
    if (most === "off" || count <= most)
        return undefined;
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, "new capability", "new capabilities")} (policy: ${word} above ${most})`;
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ exceptionKey),
/* harmony export */   wu: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* unused harmony export exceptionsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76701);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
function parseExceptions(text, source, ruleIds) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, source, maxLength);
    const result = schemaOf(ruleIds).safeParse(document.value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => {
            if (issue.path.length > 0)
                return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(issue, document);
            if (issue.code !== "unrecognized_keys")
                return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
            return issue.keys.map((key) => ({
                ...document.place([key], "key"),
                message: `unknown key ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)(key, keys)}`,
            }));
        });
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(source, problems);
    }
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionsOf */ .mG)(result.data.exceptions ?? []).map((exception, index) => {
        const { line, column } = document.place(["exceptions", index], "value");
        return { ...exception, at: `${source}:${line}:${column}` };
    });
}
/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
function exceptionsJsonSchema(ruleIds) {
    const schema = schemaOf(ruleIds).meta({
        title: "Exceptions of Skill Scan",
        description: "Findings that somebody accepted, with who says so and until when.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
