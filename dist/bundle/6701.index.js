export const id = 6701;
export const ids = [6701,877,3258];
export const modules = {

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

/***/ 85989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ gateKeys),
/* harmony export */   Gj: () => (/* binding */ gate),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   qp: () => (/* binding */ patterns)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25294);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52842);
/* harmony import */ var _capability_gates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30605);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52171);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20718);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80728);








/** Adds a problem that a plain function found. */
const checked = (problem) => zod__WEBPACK_IMPORTED_MODULE_5__.string({ error: "must be text" }).superRefine((value, context) => {
    const message = problem(value);
    if (message !== undefined)
        context.addIssue({ code: "custom", message });
});
/** One glob over paths. */
const pattern = checked((value) => {
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .patternProblem */ .AL)(value);
    return problem && `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} ${problem}`;
});
const oneOrMany = (each, error) => zod__WEBPACK_IMPORTED_MODULE_5__.union([each, zod__WEBPACK_IMPORTED_MODULE_5__.array(each)], { error });
/** One glob over paths, or a list of them. */
const patterns = oneOrMany(pattern, "must be a pattern or a list of patterns");
/** What is wrong with a host of `deny-host`; undefined when nothing is. */
function hostProblem(value) {
    if (/^[a-z]+:\/\//i.test(value) || value.includes("/") || /:\d+$/.test(value)) {
        return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} is an address: write its host only`;
    }
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .patternProblem */ .AL)(value);
    return problem && `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} ${problem}`;
}
/** What is wrong with an entry of `deny-capability`; undefined when nothing is. */
function capabilityProblem(value) {
    const { kind, glob } = (0,_capability_gates_js__WEBPACK_IMPORTED_MODULE_2__/* .deniedKind */ .cr)(value);
    if (!_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.includes(kind)) {
        return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} begins with no kind of capability (${_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.join(", ")})${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(kind, _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct)}`;
    }
    if (glob === "")
        return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} has nothing behind its colon: write ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(kind)} for all of them`;
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .patternProblem */ .AL)(glob.replace(/^\/+/, ""));
    return problem && `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)} ${problem}`;
}
const threshold = (least, most) => {
    const error = `must be a number from ${least} to ${most}, or off`;
    return zod__WEBPACK_IMPORTED_MODULE_5__.union([zod__WEBPACK_IMPORTED_MODULE_5__.number({ error }).min(least, { error }).max(most, { error }), zod__WEBPACK_IMPORTED_MODULE_5__.literal("off")], { error })
        .optional();
};
const countError = "must be a whole number from 0, or off";
/** A number of things, or off. */
const count = zod__WEBPACK_IMPORTED_MODULE_5__.union([zod__WEBPACK_IMPORTED_MODULE_5__.int({ error: countError }).min(0, { error: countError }), zod__WEBPACK_IMPORTED_MODULE_5__.literal("off")], { error: countError })
    .optional();
/** What is wrong with what should be a mapping. */
const mapping = "must be a mapping of keys to values";
const gateShape = {
    severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .gateSeverities */ .Lv)
        .optional()
        .meta({ description: "Findings of this effective severity (severity after confidence) or worse." }),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_7__/* .confidences */ .E2)
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
        description: `Capabilities that no skill may have: a kind (${_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.join(", ")}), or kind:glob.`,
        examples: ["hooks", "commands:sudo", "environment:AWS_*"],
    }),
    "max-new-capabilities": count.meta({ description: "More capabilities than this that are new against base." }),
    drift: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftGates */ .cn).optional().meta({
        description: "Differences from what the lock says was approved: capability (it can do more), bytes (or it is not what was approved), any (or no lock has it).",
    }),
};
/** Keys of a gate, in the order of the documentation. */
const gateKeys = Object.keys(gateShape);
/** The `fail` or `review` of a policy, a path or an origin. */
const gate = (description) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject(gateShape, { error: mapping }).optional().meta({ description });


/***/ }),

/***/ 76701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   extendsProblem: () => (/* binding */ extendsProblem),
/* harmony export */   vg: () => (/* binding */ suppressionSchema),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* unused harmony export policyJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64377);
/* harmony import */ var _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85989);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52171);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20718);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80728);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31524);






/** What is wrong with an entry of `extends`; undefined when nothing is. */
function extendsProblem(value) {
    if (_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC.includes(value))
        return undefined;
    const remote = value.startsWith(".") ? undefined : (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteReference */ .A9)(value);
    if (remote) {
        const problem = (0,_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .referenceProblem */ .te)(remote);
        return problem && `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem}`;
    }
    if (/^\.{1,2}\/.*\.ya?ml$/.test(value) && !value.includes("\\"))
        return undefined;
    const path = /\.ya?ml$/.test(value) ? `; a file is written with ./ before it` : (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(value, _policy_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC);
    return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is neither a preset (${_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC.join(", ")}) nor a file like "./policy.yml" or "owner/repository/policy.yml@commit"${path}`;
}
/** What is wrong with a rule id or a glob over ids; undefined when nothing is. */
function ruleProblem(value, ruleIds) {
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .patternProblem */ .AL)(value);
    if (problem !== undefined)
        return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem}`;
    if (ruleIds === undefined)
        return undefined;
    if ((0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(value))
        return ruleIds.some((0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)([value])) ? undefined : `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} matches no rule`;
    if (ruleIds.includes(value))
        return undefined;
    const category = value.replace(/\/$/, "");
    if (ruleIds.some((id) => id.startsWith(`${category}/`))) {
        return `unknown rule ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}; did you mean ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${category}/*`)}?`;
    }
    return `unknown rule ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .hint */ .aK)(value, ruleIds)}`;
}
const words = (what) => zod__WEBPACK_IMPORTED_MODULE_5__.string({ error: "must be text" })
    .trim()
    .min(1, { error: "must not be empty" })
    .max(500, { error: "is longer than 500 characters" })
    .meta({ description: what });
const day = (description) => zod__WEBPACK_IMPORTED_MODULE_6__.date({ error: "must be a date like 2027-01-31" }).meta({ description });
/** What a suppression may be bounded to: `info` never counts, so it is not among them. */
const suppressedSeverities = ["critical", "high", "medium", "low"];
const daysError = "must be a whole number of days from 1";
const days = zod__WEBPACK_IMPORTED_MODULE_5__.int({ error: daysError }).min(1, { error: daysError }).optional();
function suppressionShape(rule) {
    return {
        rule: rule.meta({ description: "Rule id, or a glob over ids." }),
        path: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1.optional().meta({ description: "Glob over the path of the file or of the skill." }),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__.string({ error: "must be text" })
            .regex(/^[0-9a-f]{32}$/, { error: "must be the 32 hexadecimal digits that a report shows" })
            .optional()
            .meta({ description: "Fingerprint of one finding: it changes when the text that was found changes." }),
        severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](suppressedSeverities)
            .optional()
            .meta({ description: "The worst effective severity of a new finding that it covers. Absent: any." }),
        reason: words("Why this is acceptable."),
        owner: words("Who accepted it: a person or a team."),
        accepted: day("First day on which it holds (ISO date, UTC). Needed where suppression-days sets a window.").optional(),
        expires: day("Last day on which it holds (ISO date, UTC)."),
    };
}
/** One accepted finding, in the policy or in the exceptions file; `ruleIds` are the ids that it may name. */
function suppressionSchema(ruleIds) {
    return zod__WEBPACK_IMPORTED_MODULE_5__.strictObject(suppressionShape((0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((value) => ruleProblem(value, ruleIds))), { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq })
        .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined, {
        error: "needs a path or a fingerprint, so that it does not cover every skill",
    })
        .refine(({ accepted, expires }) => accepted === undefined || accepted <= expires, {
        error: "needs a last day that is not before the day on which it was accepted",
        path: ["expires"],
    })
        .meta({ anyOf: [{ required: ["path"] }, { required: ["fingerprint"] }] });
}
/** A mode, or the last days of the milder ones. */
const mode = zod__WEBPACK_IMPORTED_MODULE_5__.union([
    zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI),
    zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        "observe-until": day("Last day (ISO date, UTC) of the mode observe.").optional(),
        "warn-until": day("Last day (ISO date, UTC) of the mode warn.").optional(),
    }, { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq })
        .refine((ramp) => Object.keys(ramp).length > 0, { error: "needs observe-until or warn-until" })
        .refine(({ "observe-until": observe, "warn-until": warn }) => observe === undefined || warn === undefined || observe < warn, { error: "must be later than observe-until", path: ["warn-until"] })
        .meta({ minProperties: 1 }),
])
    .optional()
    .meta({
    description: "enforce fails the run; warn makes it a review at most; observe only shows. Or last days, after which it grows stricter.",
});
const originWords = zod__WEBPACK_IMPORTED_MODULE_5__.union([zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .origins */ .kt), zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .origins */ .kt))], {
    error: `must be one of ${_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .origins */ .kt.join(", ")}, or a list of them`,
})
    .meta({ description: "vendored: from another repository; fork: in a pull request from a fork; own: neither." });
/** What a policy stands on, and what it leaves to those that stand on it. */
const startShape = {
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional().meta({ description: "Version of this format." }),
    extends: zod__WEBPACK_IMPORTED_MODULE_5__.union([(0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(extendsProblem), zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(extendsProblem))], {
        error: "must be a preset or a file, or a list of them",
    })
        .optional()
        .meta({
        description: "Preset (strict, balanced, permissive) or ./file.yml to start from; of a list, the later wins.",
        examples: [..._policy_js__WEBPACK_IMPORTED_MODULE_2__/* .presetNames */ .gC],
    }),
    allow: zod__WEBPACK_IMPORTED_MODULE_5__.union([zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allowances */ .Gj), zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allowances */ .Gj))], {
        error: `must be one of ${_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .allowances */ .Gj.join(", ")}, or a list of them`,
    })
        .optional()
        .meta({
        description: "In an organisation's policy: what a repository that extends it may make milder. Everything else it may only tighten.",
    }),
};
/** What is wrong with an entry of `custom-rules`; undefined when nothing is. */
function rulesFileProblem(value) {
    const problem = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .patternProblem */ .AL)(value.replace(/^(?:\.{1,2}\/)+/, ""));
    if (problem !== undefined)
        return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} ${problem}`;
    if (/^\.{1,2}\/.*\.ya?ml$/.test(value))
        return undefined;
    return `${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is no file like "./rules.yml" or "./rules/*.yml": it is written with ./ before it`;
}
const rulesFile = (0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)(rulesFileProblem);
const customRules = zod__WEBPACK_IMPORTED_MODULE_5__.union([rulesFile, zod__WEBPACK_IMPORTED_MODULE_5__.array(rulesFile)], { error: "must be a file, or a list of them" })
    .optional()
    .meta({
    description: "Files with rules of your own, ./file.yml or ./folder/*.yml: they count from the policy file, also from that of an organisation.",
});
/** What people accepted, and within which bounds. */
const acceptanceShape = (ruleIds) => ({
    suppressions: zod__WEBPACK_IMPORTED_MODULE_5__.array(suppressionSchema(ruleIds), { error: "must be a list" })
        .optional()
        .meta({ description: "Findings that a person accepted, with a reason, an owner and a last day." }),
    "suppression-days": zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ critical: days, high: days, medium: days, low: days }, { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq })
        .optional()
        .meta({ description: "Days that an acceptance lasts at most, by effective severity, from `accepted` on." }),
    "broad-suppressions": zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .broadWords */ .MT).optional().meta({
        description: "Whether a suppression without a fingerprint covers new findings of high or worse: existing-only (default) or allow.",
    }),
    approvals: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .hl).optional().meta({
        description: "Whose approval lets exceptions count that a pull request adds: none (default) or code-owners.",
    }),
});
/** Keys of each mapping of the file, for hints. */
const keysOf = {
    top: [
        "version",
        "extends",
        "allow",
        "custom-rules",
        "mode",
        "new-only",
        "fail",
        "review",
        "rules",
        "vendored",
        "origins",
        "paths",
        "exclude",
        "suppressions",
        "suppression-days",
        "broad-suppressions",
        "approvals",
    ],
    mode: ["observe-until", "warn-until"],
    gate: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .gateKeys */ .GF,
    path: ["match", "fail", "review", "rules"],
    suppression: Object.keys(suppressionShape(zod__WEBPACK_IMPORTED_MODULE_5__.string())),
};
/**
 * The form of a policy file. `ruleIds` are the ids that `rules` and `suppressions` may name: any where they are not known yet.
 * Strict: a key that it does not know is a problem, since a gate that is misspelt would not gate.
 */
function policySchema(ruleIds) {
    const rule = (0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checked */ .KD)((value) => ruleProblem(value, ruleIds));
    const rules = zod__WEBPACK_IMPORTED_MODULE_5__.record(rule, zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleLevels */ .U7), { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq })
        .optional()
        .meta({
        description: "Level of a rule, by id or glob: a severity, or off. An id beats a glob; of two globs the later counts.",
        propertyNames: { anyOf: [{ enum: [...(ruleIds ?? [])] }, { pattern: "[*?\\[{]" }] },
    });
    const fail = (0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)("What fails a skill. Any one threshold is enough.");
    const review = (0,_gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .gate */ .Gj)("What makes a person look at a skill. Any one threshold is enough.");
    return zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        ...startShape,
        "custom-rules": customRules,
        mode,
        "new-only": zod__WEBPACK_IMPORTED_MODULE_5__.boolean({ error: "must be true or false" })
            .optional()
            .meta({ description: "Whether only what the change brings counts." }),
        fail,
        review,
        rules,
        vendored: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .qp
            .optional()
            .meta({ description: "Globs over the paths of skills that come from elsewhere, for origins." }),
        origins: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ match: originWords, fail, review, rules }, { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq }), {
            error: "must be a list",
        })
            .optional()
            .meta({
            description: "Other thresholds and levels by where a skill comes from; applied in order, before paths.",
        }),
        paths: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ match: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .qp.meta({ description: "Globs over the path of a skill." }), fail, review, rules }, { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq }), { error: "must be a list" })
            .optional()
            .meta({ description: "Other thresholds and levels for some skills; applied in order." }),
        exclude: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .patterns */ .qp
            .optional()
            .meta({ description: "Globs over the paths of skills that are shown and not judged." }),
        ...acceptanceShape(ruleIds),
    }, { error: _gate_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq });
}
/** JSON Schema (draft 7, which editors know best) of the policy file; `ruleIds` become the completions of `rules`. */
function policyJsonSchema(ruleIds) {
    const schema = policySchema(ruleIds).meta({
        title: "Skill Scan policy",
        description: "How Skill Scan judges the skills that a change touches.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
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
