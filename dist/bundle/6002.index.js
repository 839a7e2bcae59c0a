export const id = 6002;
export const ids = [6002,877,3258];
export const modules = {

/***/ 74982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectNotices: () => (/* binding */ effectNotices),
  knownPolicies: () => (/* binding */ knownPolicies)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(23649);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(20718);
// EXTERNAL MODULE: ./build/src/policy/tighten.js
var tighten = __webpack_require__(68483);
;// CONCATENATED MODULE: ./build/src/policy/policy-changes.js




const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const shown = (value) => value === undefined ? "nothing" : typeof value === "string" ? value : (0,nearest/* quoted */.TL)(value);
const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The values of a policy that are one each, under the keys of the file. */
function singlesOf(policy) {
    const gate = (name, values) => Object.entries(values).map(([key, value]) => [`${name}.${kebab(key)}`, value]);
    const days = ["critical", "high", "medium", "low"].map((severity) => [
        `suppression-days.${severity}`,
        policy.suppressionDays[severity] ?? "off",
    ]);
    return new Map([
        ["mode", policy.mode],
        ["new-only", policy.newOnly],
        ...gate("fail", policy.fail),
        ...gate("review", policy.review),
        ...days,
        ["broad-suppressions", policy.broadSuppressions],
        ["approvals", policy.approvals],
    ]);
}
const outcomes = { taken: "stricter", refused: "looser", same: "other" };
function directionOf(key, before, after) {
    if (!Array.isArray(before) || !Array.isArray(after))
        return outcomes[(0,tighten/* tighten */.kL)(key, before, after).outcome];
    const lost = before.some((each) => !after.includes(each));
    const won = after.some((each) => !before.includes(each));
    return lost && won ? "other" : lost ? "looser" : "stricter";
}
function singleChanges(base, head) {
    const after = singlesOf(head);
    return [...singlesOf(base)].flatMap(([key, value]) => {
        const next = after.get(key);
        if (same(value, next))
            return [];
        return [{ words: `${key}: ${shown(value)} → ${shown(next)}`, direction: directionOf(key, value, next) }];
    });
}
/** The level that each pattern has in the end. */
const levels = (rules) => new Map(rules.map(({ rule, level }) => [rule, level]));
function levelDirection(before, after) {
    if (after === "off")
        return "looser";
    if (before === undefined || after === undefined) {
        if (after === "info")
            return "looser";
        return before === "off" || before === "info" ? "stricter" : "other";
    }
    return (0,tighten/* worseLevel */.Nf)(before, after) === after ? "stricter" : "looser";
}
function ruleChanges(base, head) {
    const [before, after] = [levels(base), levels(head)];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((rule) => before.get(rule) !== after.get(rule));
    const order = same([...before.keys()], [...after.keys()]) || changed.length > 0 || same(base, head);
    return [
        ...changed.map((rule) => {
            const [from, to] = [before.get(rule), after.get(rule)];
            return { words: `rules.${rule}: ${shown(from)} → ${shown(to)}`, direction: levelDirection(from, to) };
        }),
        ...(order
            ? []
            : [{ words: "rules stand in another order, of which the last counts", direction: "other" }]),
    ];
}
/** What came and went of a list, each entry in words. */
function listChanges([base, head], keyOf, words, directions) {
    const before = new Set(base.map(keyOf));
    const after = new Set(head.map(keyOf));
    return [
        ...head
            .filter((entry) => !before.has(keyOf(entry)))
            .map((entry) => ({ words: `added: ${words(entry)}`, direction: directions[0] })),
        ...base
            .filter((entry) => !after.has(keyOf(entry)))
            .map((entry) => ({ words: `removed: ${words(entry)}`, direction: directions[1] })),
    ];
}
function suppressionWords({ rule, path, fingerprint, owner, expires }) {
    const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
    return `suppression of ${rule} for ${where.join(" and ")}, by ${owner} until ${expires}`;
}
/** What an acceptance covers, whatever the reason that is given for it. */
const withoutReason = (suppression) => (0,exceptions/* exceptionKey */.FS)({ ...suppression, reason: "" });
/** Acceptances of which only the reason reads otherwise. */
function rewordings(base, head) {
    const known = new Set(base.map(exceptions/* exceptionKey */.FS));
    const covered = new Set(base.map(withoutReason));
    return head
        .filter((each) => !known.has((0,exceptions/* exceptionKey */.FS)(each)) && covered.has(withoutReason(each)))
        .map((each) => ({ words: `another reason: ${suppressionWords(each)}`, direction: "other" }));
}
/**
 * What would change if `head` took the place of `base`, in words of the policy file, and whether it judges milder then. What stands in
 * `paths`, `origins` and `vendored` is only named: which way it goes depends on the skills.
 */
function policyDifference(base, head) {
    const overrides = (name) => listChanges([base[name], head[name]], (entry) => JSON.stringify(entry), ({ match }) => `${name} for ${match.join(", ")}`, ["other", "other"]);
    const named = (name, directions) => listChanges([base[name], head[name]], (each) => each, (each) => `${name} ${each}`, directions);
    const organisation = same(base.organisation, head.organisation)
        ? []
        : [
            {
                words: `the organisation's policy: ${shown(base.organisation)} → ${shown(head.organisation)}`,
                direction: head.organisation === undefined ? "looser" : "other",
            },
        ];
    return [
        ...organisation,
        ...singleChanges(base, head),
        ...ruleChanges(base.rules, head.rules),
        ...overrides("paths"),
        ...overrides("origins"),
        ...named("vendored", ["other", "other"]),
        ...named("exclude", ["looser", "stricter"]),
        ...listChanges([base.suppressions, head.suppressions], withoutReason, suppressionWords, ["looser", "stricter"]),
        ...rewordings(base.suppressions, head.suppressions),
    ];
}
const intros = [
    ["looser", "after the merge the policy judges milder"],
    ["other", "after the merge the policy judges otherwise"],
    ["stricter", "after the merge the policy judges more strictly"],
];
/** The difference between two policies as notices: a warning for what would be milder, a notice for the rest. */
function differenceNotices(changes) {
    return intros.flatMap(([direction, intro]) => {
        const list = changes.filter((each) => each.direction === direction).map(({ words }) => words);
        if (list.length === 0)
            return [];
        const more = list.length - notice/* maxNamed */.g;
        const named = [...list.slice(0, notice/* maxNamed */.g), ...(more > 0 ? [`${more} more`] : [])];
        return [{ level: direction === "looser" ? "warning" : "notice", message: `${intro}: ${named.join("; ")}` }];
    });
}

// EXTERNAL MODULE: ./build/src/policy/remote.js
var policy_remote = __webpack_require__(31524);
;// CONCATENATED MODULE: ./build/src/entry/policy/effect.js



/**
 * What reads policies of other repositories, for the policy that head would bring: only files at the commits that base's policy was made
 * from. A pull request must not choose what a token reads, since what it says of that is shown.
 */
function knownPolicies(remote, files) {
    const known = (file) => {
        if (files.includes((0,policy_remote/* remoteName */.iy)(file)))
            return file;
        throw new errors/* DidNotRunError */.iz(`${file.repository}/${file.path} is not read at a commit that only the pull request names`, "Merge the change of the organisation's policy by itself.");
    };
    return {
        commit: async (reference) => {
            const { repository, path } = reference;
            if (!files.some((file) => file.startsWith(`${repository}/${path}@`)))
                known({ repository, path, sha: "" });
            return known({ repository, path, sha: await remote.commit(reference) }).sha;
        },
        read: async (file) => remote.read(known(file)),
    };
}
/** Problems of a policy that are named. */
const maxProblems = 3;
/**
 * What a change of the policy files would do once it is merged: each value that would change, and whether the policy then judges milder.
 * `loadHead` gives the policy of head; that it throws a ConfigError is said as well, since then every later run would stop.
 */
async function effectNotices(base, loadHead) {
    try {
        return differenceNotices(policyDifference(base, await loadHead()));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* DidNotRunError */.iz))
            throw error;
        const problems = error.message.split("\n");
        const more = problems.length > maxProblems ? `; and ${problems.length - maxProblems} more` : "";
        const what = error instanceof errors/* ConfigError */.xL
            ? "the policy of this change would stop every run after the merge"
            : "what the policy of this change would do could not be told";
        return [{ level: "warning", message: `${what}: ${problems.slice(0, maxProblems).join("; ")}${more}` }];
    }
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
