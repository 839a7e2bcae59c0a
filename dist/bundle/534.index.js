export const id = 534;
export const ids = [534];
export const modules = {

/***/ 90534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ mergedFrom),
/* harmony export */   oh: () => (/* binding */ readReports)
/* harmony export */ });
/* unused harmony export reportFiles */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49983);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34077);
/* harmony import */ var _report_report_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74054);






/** What the reports of parts may have: 5,000 skills with findings are some 30 MB. They come from jobs that a pull request may have changed. */
const limits = { fileBytes: 128 * 1024 ** 2, allBytes: 512 * 1024 ** 2, files: 999 };
/** A text without control characters, on one line and not too long: file names are not ours. */
const inline = (text) => JSON.stringify(text.slice(0, 300));
/** Text of a plain file of at most `limit` bytes. Throws a ConfigError for anything else. */
async function textOf(file, limit) {
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file)).isFile())
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${inline(file)} is no plain file`, "Give the report itself.");
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const { size } = await handle.stat();
        if (size <= limit)
            return await handle.readFile("utf8");
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`the report ${inline(file)} is larger than what is read of one run (${size} bytes)`, "Divide the run into more parts.");
    }
    finally {
        await handle.close();
    }
}
/**
 * Reads reports from files. Nothing in them is trusted beyond their schema. Throws a ConfigError for a file that is no report, that is a link,
 * or that is too large.
 */
async function readReports(files) {
    if (files.length > limits.files) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`there are ${files.length} files to merge`, `Give at most ${limits.files} reports.`);
    }
    const reports = [];
    let left = limits.allBytes;
    for (const file of files) {
        const text = await textOf(file, Math.min(limits.fileBytes, left)).catch((error) => {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL)
                throw error;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${inline(file)} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, "Give the path of a JSON report.");
        });
        left -= Buffer.byteLength(text);
        try {
            reports.push((0,_report_report_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReport */ .MM)(text));
        }
        catch (error) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${inline(file)} is no JSON report of this version: ${(0,_report_report_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .reportComplaint */ .y)(error)}`, "Give only JSON reports, made by the same release.");
        }
    }
    return reports;
}
/** The JSON files below a folder, by path; links are not followed. Throws a ConfigError when there is none. */
async function reportFiles(folder) {
    const remedy = "Give the folder that the artifacts of all parts were downloaded to.";
    const all = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true }).catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`merge: ${inline(folder)} cannot be read: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, remedy);
    });
    const files = all.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
    if (files.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`merge: there is no JSON report below ${inline(folder)}`, remedy);
    return files.map((entry) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(entry.parentPath, entry.name)).sort();
}
/**
 * The parts of a run, read from a folder, as one report: what `gate` would have said of the same input. They must be of its trees. Throws a
 * ConfigError for what is no part of this run, see `merge`.
 */
async function mergedFrom(folder, input) {
    const { head, base } = input;
    const reports = await readReports(await reportFiles(folder));
    const merged = (0,_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .merge */ .h)(reports, { ...input, ...(await (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .originsOf */ .TZ)(input)) });
    if (merged.verdict === "did-not-run")
        return merged;
    if (merged.head !== head.name || merged.base !== base?.name) {
        const sides = (from, to) => `${from ?? "nothing"} to ${to}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`the parts are of the change from ${sides(merged.base, merged.head)}, this run is about ${sides(base?.name, head.name)}`, "Download the artifacts of this run only, or run all jobs again.");
    }
    return (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .withMarks */ .T$)(merged, base, head);
}


/***/ }),

/***/ 34077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12908);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36930);
/* harmony import */ var _core_notice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23649);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18774);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68505);







const again = "Give the reports of all parts of one run, each once.";
const isPart = (report) => report.shard !== undefined;
const nameOf = ({ shard: { index, count } }) => `part ${index} of ${count}`;
const named = (numbers) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(numbers.map(String), _core_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .maxNamed */ .g);
/** Throws unless there is each part of one whole, once. Returns them by their numbers. */
function wholeOf(reports) {
    if (reports.length === 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL("there is no report to merge", again);
    const parts = reports.filter(isPart);
    if (parts.length < reports.length) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${reports.length - parts.length} of ${reports.length} reports are no part: they were made without \`shard\``, again);
    }
    const [first, ...rest] = parts.toSorted((a, b) => a.shard.index - b.shard.index);
    const { count } = first.shard;
    const other = rest.find(({ shard }) => shard.count !== count);
    if (other)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${nameOf(first)} and ${nameOf(other)} are not of one whole`, again);
    const byIndex = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)([first, ...rest], ({ shard }) => [shard.index]);
    const double = [...byIndex].filter(([, list]) => list.length > 1).map(([index]) => index);
    if (double.length > 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is more than one report of part ${named(double)}`, again);
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the report of part ${named(missing)} of ${count} is missing`, "See whether its job ended, and run it again.");
    }
    return [first, ...rest];
}
const customWords = (custom) => custom === undefined
    ? "none"
    : `${custom.length}: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(custom.map(({ id, title }) => `${id} (${title})`), _core_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .maxNamed */ .g)}`;
/** What all parts must have in common, in the words of a message. */
const common = [
    ["version of the scanner", ({ tool }) => `${tool.version} with ${tool.rules} rules`],
    ["head", ({ head }) => head],
    ["base", ({ base, compared }) => base ?? (compared ? "none" : "one that could not be scanned")],
    ["policy", ({ policy }) => `${policy.source} on ${policy.preset}`],
    ["custom rules", ({ customRules }) => customWords(customRules)],
    ["number of skills", ({ shard }) => `${shard.total}, ${shard.complete ? "" : "not "}all of the repository`],
];
function checkCommon([first, ...rest]) {
    for (const part of rest) {
        for (const [what, of] of common) {
            if (of(part) === of(first))
                continue;
            const message = `${nameOf(first)} and ${nameOf(part)} differ in their ${what}: ${of(first)} and ${of(part)}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(message, "Give all jobs of a run the same commit, settings and release, and run them again.");
        }
    }
}
/** Throws when a skill is in a part that it does not fall into, or when some are missing. */
function checkSkills(parts) {
    for (const part of parts) {
        const { comparisons, count, index } = part.shard;
        const strange = comparisons.find((skill) => (0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardOf */ .IS)((0,_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .shardPathOf */ ["do"])(skill), count) !== index);
        if (strange)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${nameOf(part)} has the skill ${strange.path}, which falls into another`, again);
    }
    const paths = parts.flatMap(({ shard }) => shard.comparisons.map(({ path }) => path));
    const { total } = parts[0].shard;
    if (new Set(paths).size === paths.length && paths.length === total)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the parts have ${new Set(paths).size} of ${total} skills, in ${paths.length} entries`, again);
}
/** Notices of all parts, each as often as the part says it that says it most. */
function noticesOf(parts) {
    const all = [];
    const keyOf = ({ level, message }) => `${level} ${message}`;
    for (const { shard } of parts) {
        const rest = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(all, (notice) => [keyOf(notice)]);
        for (const notice of shard.notices)
            if (rest.get(keyOf(notice))?.pop() === undefined)
                all.push(notice);
    }
    return all;
}
const byPath = (a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_6__/* .comparePaths */ .cD)(a.path, b.path);
function gatheredFrom(parts) {
    const [{ base, head, compared, shard }] = parts;
    return {
        ...(base !== undefined && { base }),
        head,
        compared,
        complete: shard.complete,
        comparisons: parts.flatMap(({ shard: { comparisons } }) => comparisons).sort(byPath),
        removed: parts.flatMap(({ removed }) => removed).sort(byPath),
        notices: noticesOf(parts),
    };
}
/** Why parts did not run. */
const brokenReasons = (broken) => broken.slice(0, _core_notice_js__WEBPACK_IMPORTED_MODULE_4__/* .maxNamed */ .g).map((part) => `${nameOf(part)} did not run: ${part.reasons.join(" ")}`);
/**
 * One report of the reports of all parts of a run, judged as a whole: what the run without parts would have said, byte for byte. Verdicts
 * of the parts count for nothing but `did-not-run`, of which one is enough. Throws a ConfigError when a part is missing, is there twice or is
 * of another run, and when the policy is another one than the parts were judged by.
 */
function merge(reports, by) {
    const parts = wholeOf(reports);
    const broken = parts.filter(({ verdict }) => verdict === "did-not-run");
    if (broken.length > 0)
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .didNotRun */ ._)(brokenReasons(broken), parts[0].head, by.toolVersion);
    checkCommon(parts);
    checkSkills(parts);
    const merged = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(gatheredFrom(parts), by);
    const { tool, policy } = parts[0];
    if (tool.version !== merged.tool.version || tool.rules !== merged.tool.rules) {
        const versions = `${tool.version} with ${tool.rules} rules, not by ${merged.tool.version} with ${merged.tool.rules}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the parts were scanned by version ${versions}`, "Use one release for all jobs of a run.");
    }
    if (policy.source !== merged.policy.source || policy.preset !== merged.policy.preset) {
        const policies = `${policy.source} on ${policy.preset}, not by ${merged.policy.source} on ${merged.policy.preset}`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the parts were judged by the policy ${policies}`, "Give the job that merges the settings `policy`, `preset` and `mode` of the parts.");
    }
    return merged;
}


/***/ }),

/***/ 74054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ parseReport),
/* harmony export */   b5: () => (/* binding */ parseScan),
/* harmony export */   y: () => (/* binding */ reportComplaint)
/* harmony export */ });
/* unused harmony exports schemaAgrees, scanAgrees, reportJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(961);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25294);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45068);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5639);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18732);









const modeWords = ["enforce", "warn", "observe"];
const count = zod__WEBPACK_IMPORTED_MODULE_5__.int().min(0);
const score = zod__WEBPACK_IMPORTED_MODULE_5__.int().min(0).max(100);
const region = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    startLine: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
})
    .describe("1-based; columns count UTF-16 units; the end column is exclusive.");
const location = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("POSIX path from the root of the repository."), region });
const statuses = ["new", "existing", "fixed", "suppressed"];
const finding = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO).describe("Harm if it is true."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
    effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO).describe("Severity after confidence: what scores and gates count."),
    status: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](statuses),
    message: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
    location,
    onChangedLine: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true)).describe("Its first line is one that the change put in."),
    layers: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Decoders between the file and the text that matched, outermost first."),
    context: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Why the confidence was lowered."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Stable across edits elsewhere; holds no line number."),
    flow: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ message: zod__WEBPACK_IMPORTED_MODULE_5__.string(), location }))).describe("From source to sink."),
    suppression: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        reason: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        owner: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        expires: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Last day on which it holds for a finding of this severity."),
        broad: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true)).describe("Present when no fingerprint binds it to what was seen."),
        approved: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ by: zod__WEBPACK_IMPORTED_MODULE_5__.string(), at: zod__WEBPACK_IMPORTED_MODULE_5__.string() }))
            .describe("The code owner who approved the pull request that brings it."),
    })),
    before: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO), confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2), effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO) }))
        .describe("How base rated the same finding, when it rated it otherwise."),
    also: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        ruleId: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
        effective: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    })))
        .describe("What other rules found in the same place: weighed once, with this one."),
    seenBy: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string())).describe("Other scanners that see something in the same place."),
});
const gap = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    reason: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](Object.keys(_core_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .gapReasons */ .UF)),
    detail: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    bytes: count.describe("Bytes not read."),
});
const entries = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string());
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const capabilitySet = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject(kinds);
const use = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct), location, entry: zod__WEBPACK_IMPORTED_MODULE_5__.string() });
const instruction = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    location,
    text: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("One line, at most 240 characters, with secrets masked. Text of the skill: hostile."),
    marked: zod__WEBPACK_IMPORTED_MODULE_5__.boolean().describe("True when it binds beyond one step: always, never, first, after each, without."),
});
const changes = ["added", "modified", "renamed", "unchanged"];
const skill = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    path: zod__WEBPACK_IMPORTED_MODULE_5__.string().describe("Folder from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_7__/* .skillKinds */ .Dr)
        .describe("A skill, or the files of a folder that configure or instruct an agent and that no skill owns."),
    change: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](changes),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdicts */ .r),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Why it is not a pass, gravest first."),
    toPass: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        rules: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Rules whose findings must go, worst first."),
        reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("What then still stands in the way, brought by no finding."),
        trust: score.describe("The trust that is left then."),
    }))
        .describe("The least that must change until the policy lets the skill pass; absent where it passes."),
    level: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_score_js__WEBPACK_IMPORTED_MODULE_4__/* .levels */ .yr),
    risk: score,
    trust: score,
    trustBefore: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(score),
    coverage: zod__WEBPACK_IMPORTED_MODULE_5__.number().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
    files: count.describe("Files of the repository; members of containers are not counted."),
    bytes: count,
    containers: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()))
        .describe("Files of the repository that were opened: a path `file!/member` lies in one of them."),
    findings: zod__WEBPACK_IMPORTED_MODULE_5__.array(finding).describe("Worst first, then by place."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        used: capabilitySet,
        declared: capabilitySet,
        added: capabilitySet,
        removed: capabilitySet,
    }),
    uses: zod__WEBPACK_IMPORTED_MODULE_5__.array(use).describe("The first place of each capability that is used."),
    instructions: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ total: count, added: zod__WEBPACK_IMPORTED_MODULE_5__.array(instruction), removed: count })
        .describe("Sentences to the agent that base does not have: the weightiest of them, how many there are, how many went."),
    drift: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .driftKinds */ .v8),
        message: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        proposed: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.literal(true))
            .describe("The change brings the approval along, and its lock is true of the skill."),
    })))
        .describe("How the skill differs from what a lock says was approved; absent where it does not. Hostile text."),
    gaps: zod__WEBPACK_IMPORTED_MODULE_5__.array(gap).describe("What was not looked at, and why."),
    opinions: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        tool: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        total: count,
        worst: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO)),
        agrees: zod__WEBPACK_IMPORTED_MODULE_5__.boolean()
            .describe("Whether it flags the skill (medium or worse) exactly when the verdict is no pass."),
    })))
        .describe("What other scanners say of the skill; it never gates. Hostile text."),
});
const notices = zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ level: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](["warning", "notice"]), message: zod__WEBPACK_IMPORTED_MODULE_5__.string() }));
const taxonomyIds = zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()));
const ruleWords = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    id: zod__WEBPACK_IMPORTED_MODULE_5__.templateLiteral([zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .categories */ .LZ), "/", zod__WEBPACK_IMPORTED_MODULE_5__.string().max(200)]),
    title: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(1000),
    severity: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .gO),
    confidence: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .confidences */ .E2),
    why: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(5000),
    remediation: zod__WEBPACK_IMPORTED_MODULE_5__.string().max(5000),
    references: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string().max(2000)).max(20),
    taxonomy: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        agenticSkills: taxonomyIds,
        agenticApplications: taxonomyIds,
        atlas: taxonomyIds,
        cwe: taxonomyIds,
    }),
});
const shard = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    index: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1),
    count: zod__WEBPACK_IMPORTED_MODULE_5__.int().min(1).max(999),
    total: count.describe("Skills in all parts together."),
    complete: zod__WEBPACK_IMPORTED_MODULE_5__.boolean().describe("Whether the parts together have every skill of the repository."),
    notices: notices.describe("What is to be said of the run whatever the verdict."),
    comparisons: zod__WEBPACK_IMPORTED_MODULE_5__.array(skill.omit({ verdict: true, reasons: true, toPass: true, opinions: true }))
        .describe("The skills of the part before they were judged."),
});
/** The JSON report. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal("1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ name: zod__WEBPACK_IMPORTED_MODULE_5__.literal("skill-scan"), version: zod__WEBPACK_IMPORTED_MODULE_5__.string(), rules: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_5__["enum"]([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .verdicts */ .r, "no-skills", "did-not-run"]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()),
    base: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()).describe("Absent when everything was scanned."),
    head: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
    commit: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string())
        .describe("The commit that the run is about: of a pull request the head of its branch, not the trial merge."),
    compared: zod__WEBPACK_IMPORTED_MODULE_5__.boolean()
        .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
    policy: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
        preset: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        source: zod__WEBPACK_IMPORTED_MODULE_5__.string(),
        mode: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](modeWords),
        next: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ until: zod__WEBPACK_IMPORTED_MODULE_9__.date(), mode: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](modeWords) }))
            .describe("Last day (UTC) of the mode, and the mode of the day after; absent when it stays as it is."),
        files: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.string()))
            .describe("Files read for the policy, the ones extended first; of another repository owner/repo/path@sha."),
    }),
    skills: zod__WEBPACK_IMPORTED_MODULE_5__.array(skill).describe("Gravest first, then by path."),
    removed: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ path: zod__WEBPACK_IMPORTED_MODULE_5__.string(), name: zod__WEBPACK_IMPORTED_MODULE_5__.string(), kind: zod__WEBPACK_IMPORTED_MODULE_5__["enum"](_core_skill_js__WEBPACK_IMPORTED_MODULE_7__/* .skillKinds */ .Dr) }))
        .describe("Skills that base had and head has not."),
    notices,
    opinions: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ tool: zod__WEBPACK_IMPORTED_MODULE_5__.string(), toolVersion: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.string()), total: count, outside: count })))
        .describe("Other scanners whose results were read; `outside`: in no skill of this report."),
    customRules: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(zod__WEBPACK_IMPORTED_MODULE_5__.array(ruleWords).max(5000))
        .describe("Words of the custom rules of the run, by id. Text of whoever wrote them."),
    shard: zod__WEBPACK_IMPORTED_MODULE_5__.exactOptional(shard)
        .describe("Where the report is only a part of a run: which one, and what is judged when all parts are there."),
});
/** Does not compile when the schema and `Report` part ways. */
const schemaAgrees = true;
/** A scan of one skill, as a cache keeps it. */
const scanSchema = skill
    .omit({
    change: true,
    previousPath: true,
    verdict: true,
    reasons: true,
    toPass: true,
    trustBefore: true,
    opinions: true,
    drift: true,
})
    .extend({
    capabilities: zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ used: capabilitySet, declared: capabilitySet }),
    instructions: zod__WEBPACK_IMPORTED_MODULE_5__.array(zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({ key: zod__WEBPACK_IMPORTED_MODULE_5__.string(), text: zod__WEBPACK_IMPORTED_MODULE_5__.string(), marked: zod__WEBPACK_IMPORTED_MODULE_5__.boolean(), location })),
});
/** Does not compile when the schema and `SkillScan` part ways. */
const scanAgrees = true;
/** Reads a scan that was written as JSON, as it was written. Throws a SyntaxError or a ZodError when it is not one. */
function parseScan(text) {
    const value = JSON.parse(text);
    scanSchema.parse(value);
    return value;
}
/** Reads what `json` wrote. Throws a SyntaxError or a ZodError when it is not that. */
const parseReport = (text) => reportSchema.parse(JSON.parse(text));
/** What `parseReport` minded, in words for people: the first places that do not keep to the schema. */
function reportComplaint(error) {
    if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_10__/* .ZodError */ .G))
        return "it is no JSON";
    const places = error.issues.slice(0, 3).map(({ path }) => path.join(".") || "the whole");
    return `it does not keep to the schema of a report (${places.join(", ")})`;
}
/** JSON Schema (draft 7) of the report, as published in schema/report.schema.json; `id` is its address. */
function reportJsonSchema(id) {
    const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: "draft-7", reused: "ref" });
    const title = "Report of Skill Scan";
    return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}


/***/ })

};
