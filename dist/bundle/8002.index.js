export const id = 8002;
export const ids = [8002,8424];
export const modules = {

/***/ 88424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   jg: () => (/* binding */ alsoWords),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);

const clip = (text, max) => (text.length > max ? `${text.slice(0, max - 1)}…` : text);
/** The first sentence of a rule's own words, with the next one where it is as short as `Remove it.`; the rule's page has the others. */
const firstSentence = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(/^.{25,}?(?<!\b(?:e\.g|i\.e))[.!?](?=\s+[^a-z\s]|$)/s.exec(text)?.[0] ?? text);
/** Characters of what a skill says in a sentence of ours: of what was seen, of an excerpt in it, of one step, of a path. */
const max = { seen: 300, excerpt: 80, step: 120, path: 100 };
/** Characters before a place in a long line that are shown: the excerpt has lost the indent of the line. */
const before = 10;
/** Part of a line: its beginning, or of a long one what stands at a column. */
function excerptOf(line, column) {
    const from = column - 1 - before;
    const isFar = from > 0 && column < line.length && line.length > max.excerpt;
    return isFar ? `…${clip(line.slice(from), max.excerpt)}` : clip(line, max.excerpt);
}
/** Words and nothing else: no host, path, number or quotation is among them. */
const onlyWords = /^[\p{L}\s',;()-]*$/u;
/** What was seen, with the thing itself: where the words of the finding name no host, path or variable, with the line that it saw. */
function seenOf({ message, snippet, location }, rule) {
    const line = snippet.split("\n").find((each) => each.trim() !== "");
    const isBare = message === rule?.title || onlyWords.test(message);
    if (!isBare || line === undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(clip(message, max.seen));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`${message}: ${excerptOf(line.trim(), location.region.startColumn)}`);
}
/** Steps of a flow that are told; of a longer one the first two and the last two. */
const maxTold = 4;
/** Steps of a flow that lead to its end, as they are told: a number stands for those that are left out. */
function toldSteps({ flow = [] }) {
    const steps = flow.slice(0, -1);
    return flow.length <= maxTold ? steps : [...steps.slice(0, 2), steps.length - 3, ...steps.slice(-1)];
}
/** What happened at a step, as a clause: `a file is read`, not `A file is read here`. */
function clauseOf({ message }) {
    const bare = clip(message.replace(/^here /i, "").replace(/ here$/, ""), max.step);
    return /^[A-Z][a-z]*(?: |$)/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}
const stepsMore = (count) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, "step")} more`;
/** The end of a path says more than its beginning. */
const shortPath = (path) => (path.length > max.path ? `…${path.slice(1 - max.path)}` : path);
const isOneLine = (a, b) => a.path === b.path && a.region.startLine === b.region.startLine;
/**
 * How it comes about, step by step; empty where there is no way to tell, or all of it stands in the line that is shown. `say` writes a
 * clause, `point` a place; steps in one line share the place of the last of them.
 */
function evidenceOf(finding, say, point) {
    const isHere = (place) => isOneLine(place, finding.location);
    if ((finding.flow ?? []).every(({ location }) => isHere(location)))
        return "";
    const steps = toldSteps(finding);
    const words = steps.map((step, i) => {
        if (typeof step === "number")
            return stepsMore(step);
        const next = steps[i + 1];
        const isShared = typeof next === "object" ? isOneLine(step.location, next.location) : isHere(step.location);
        return `${say(clauseOf(step))}${isShared ? "" : ` at ${point(step.location)}`}`;
    });
    return `${words.join(", ")}, then this line.`;
}
/** The same in plain words. */
function evidenceWords(skill, finding) {
    const point = ({ path, region }) => `${shortPath((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathWithin */ .RY)(skill, path))}:${region.startLine}`;
    const words = evidenceOf(finding, (clause) => clause, point);
    return words === "" ? "" : `Evidence: ${words}`;
}
/** `Also seen by a/b, c/d, Other scanner.`; empty where no other rule and no other scanner saw it. A scanner's name is hostile text. */
function alsoWords({ also = [], seenBy = [] }) {
    const others = [...also.map(({ ruleId }) => ruleId), ...seenBy];
    return others.length === 0 ? "" : `Also seen by ${others.join(", ")}.`;
}
/**
 * A finding where no excerpt stands beside it: what was seen, why it matters with the way that led there, what to do. One sentence each,
 * hostile text in them not yet escaped.
 */
const readingOf = (skill, finding, rule) => [
    seenOf(finding, rule),
    ...(rule ? [firstSentence(rule.why)] : []),
    evidenceWords(skill, finding),
    ...(rule ? [firstSentence(rule.remediation)] : []),
]
    .filter((part) => part !== "")
    .join(" ");


/***/ }),

/***/ 38002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ fitSarif),
  N: () => (/* binding */ maxUploadBytes),
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./build/src/core/drift.js
var drift = __webpack_require__(25294);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/core/fingerprint.js
var core_fingerprint = __webpack_require__(88361);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/sarif-rules.js
var sarif_rules = __webpack_require__(92047);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/sarif-results.js





/** Steps of a flow and related locations of a result that are written; GitHub keeps 1,000 and 100 of them. */
const maxSteps = 1000;
/** A region that every reader accepts: 1-based, its end not before its start. */
function regionOf(region) {
    const startLine = Math.max(1, region.startLine);
    const startColumn = Math.max(1, region.startColumn);
    const endLine = Math.max(startLine, region.endLine);
    const endColumn = Math.max(endLine === startLine ? startColumn : 1, region.endColumn);
    return { startLine, startColumn, endLine, endColumn };
}
const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
/**
 * A place relative to the root of the repository; of a member of a container the container, which is the file that exists there, with
 * the member as a logical location (demand D63).
 */
function locationOf(skill, { path, region }) {
    const file = (0,core_path/* treeFile */.Py)(skill, path);
    return {
        physicalLocation: {
            artifactLocation: { uri: (0,report_escape/* encodePath */.O0)(file), uriBaseId: "%SRCROOT%" },
            region: regionOf(file === path ? region : start),
        },
        ...(file === path ? {} : { logicalLocations: [{ fullyQualifiedName: (0,report_escape/* plainText */.wh)(path), kind: "member" }] }),
    };
}
/** `text` with the place before it where the location cannot say it: in a member of a container. */
const placed = (skill, { path, region }, text) => (0,core_path/* treeFile */.Py)(skill, path) === path ? text : `${path}:${region.startLine}: ${text}`;
const stepOf = (skill, step) => ({
    ...locationOf(skill, step.location),
    message: { text: (0,report_escape/* plainText */.wh)(placed(skill, step.location, step.message)) },
});
/** The first steps and the last one, which is where the flow ends. */
const boundedFlow = (flow) => flow.length <= maxSteps ? flow : [...flow.slice(0, maxSteps - 1), ...flow.slice(-1)];
function flowOf(skill, finding) {
    const flow = boundedFlow(finding.flow ?? []);
    if (flow.length < 2)
        return {};
    return {
        codeFlows: [{ threadFlows: [{ locations: flow.map((step) => ({ location: stepOf(skill, step) })) }] }],
        relatedLocations: flow.slice(0, -1).map((step, i) => ({ id: i + 1, ...stepOf(skill, step) })),
    };
}
/** Longest message: what GitHub shows of one before it is folded is far less. */
const maxMessage = 2000;
/** What was seen, why it matters, what to do; then how sure that is, and who else saw it. GitHub shows this text, not Markdown. */
function messageOf(skill, finding, rule) {
    const notes = (0,words/* notesOf */.h$)(finding);
    const said = placed(skill, finding.location, (0,reading/* readingOf */.MU)(skill, finding, rule));
    const parts = [said, notes === "" ? "" : `(${notes})`, (0,reading/* alsoWords */.jg)(finding)];
    return (0,report_escape/* plainText */.wh)(parts.filter((part) => part !== "").join(" "), maxMessage);
}
function suppressionsOf(finding) {
    const note = finding.suppression;
    return [
        {
            kind: "external",
            status: "accepted",
            ...(note ? { justification: (0,report_escape/* plainText */.wh)(`${note.reason} (${note.owner}, until ${note.expires})`) } : {}),
        },
    ];
}
/** One finding of a skill by its rule, which stands at `ruleIndex`. `compared` says whether the status against base is known. */
function resultOf(finding, skill, of) {
    const { rule, ruleIndex, compared } = of;
    const suppressed = finding.status === "suppressed";
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: sarif_rules/* levels */.yr[finding.effective],
        message: { text: messageOf(skill, finding, rule) },
        locations: [locationOf(skill, finding.location)],
        ...flowOf(skill, finding),
        partialFingerprints: {
            // What code scanning matches alerts by. `:1` is the form that GitHub's own uploader gives it.
            primaryLocationLineHash: `${finding.fingerprint}:1`,
            "skillScanFingerprint/v1": finding.fingerprint,
        },
        ...(compared ? { baselineState: finding.status === "new" ? "new" : "unchanged" } : {}),
        ...(suppressed ? { suppressions: suppressionsOf(finding) } : {}),
        properties: {
            severity: finding.severity,
            effectiveSeverity: finding.effective,
            confidence: finding.confidence,
            skill: skill.path,
            trust: skill.trust,
            ...(finding.context === undefined ? {} : { context: finding.context }),
            ...(finding.layers.length === 0 ? {} : { layers: finding.layers }),
            ...(finding.also === undefined ? {} : { also: finding.also.map(({ ruleId }) => ruleId) }),
        },
    };
}

;// CONCATENATED MODULE: ./build/src/report/sarif-capabilities.js





/** Of each kind the end of its rule's id, and how a new entry reads. */
const kinds = {
    hosts: ["new-host", "names a host that it did not name before"],
    environment: ["new-environment", "reads an environment variable that it did not read before"],
    commands: ["new-command", "runs a program that it did not run before"],
    packages: ["new-package", "installs a package that it did not install before"],
    tools: ["new-tool", "asks for a tool of the agent that it did not ask for before"],
    hooks: ["new-hook", "runs something without a decision of the model that it did not run before"],
    binaries: ["new-binary", "brings a program that cannot be read and that it did not bring before"],
    paths: ["new-path", "touches a file outside itself that it did not touch before"],
};
/** Longest entry in a message. */
const maxEntry = 300;
const idOf = (kind) => `capability/${kinds[kind][0]}`;
function descriptorOf(kind) {
    const text = `The skill ${kinds[kind][1]}.`;
    const help = `${text} This is a fact and no finding: it scores nothing, and gates only where the policy says so.`;
    return {
        id: idOf(kind),
        name: `Capability${(0,sarif_rules/* nameOf */.Vb)(idOf(kind))}`,
        shortDescription: { text },
        fullDescription: { text },
        help: { text: help },
        defaultConfiguration: { level: "note" },
        properties: { tags: ["security", "capability"], precision: "high", "problem.severity": "recommendation" },
    };
}
/** Capabilities that the change added to skills that base has; of a new skill all would be new, which says nothing. */
const newCapabilities = (skills) => skills
    .filter(({ change }) => change !== "added")
    .flatMap((skill) => {
    const added = new Set(Object.entries(skill.capabilities.added).flatMap(([kind, list]) => list.map((entry) => `${kind} ${entry}`)));
    return skill.uses.filter(({ kind, entry }) => added.has(`${kind} ${entry}`)).map((use) => ({ skill, use }));
});
/** The rules of some capabilities, by id. */
const capabilityRules = (list) => [...new Set(list.map(({ use }) => use.kind))].map(descriptorOf).sort((a, b) => (a.id < b.id ? -1 : 1));
/** One new capability as a note at the place where it is used first. `place` gives the index of a rule. */
function capabilityResult({ skill, use }, place) {
    const ruleId = idOf(use.kind);
    const entry = (0,words/* capabilityEntry */.pE)(use.kind, use.entry);
    const fingerprint = (0,core_fingerprint/* fingerprintOf */.ax)(ruleId, skill.path, use.entry, 0);
    return {
        ruleId,
        ruleIndex: place.get(ruleId) ?? -1,
        level: "note",
        message: { text: (0,report_escape/* plainText */.wh)(`The skill ${kinds[use.kind][1]}: ${entry.slice(0, maxEntry)}`) },
        locations: [locationOf(skill, use.location)],
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "skillScanFingerprint/v1": fingerprint },
        baselineState: "new",
        properties: { skill: skill.path, capability: use.kind },
    };
}

;// CONCATENATED MODULE: ./build/src/report/sarif.js








/** Results of a run that GitHub keeps (docs: SARIF support for code scanning); it picks the worst, and so do we. */
const maxResults = 5000;
/** Gaps, and notices of the run, that are written one by one. */
const maxGaps = 1000;
const maxNotices = 1000;
const leftOutId = "results-left-out";
const schema = "https://json.schemastore.org/sarif-2.1.0.json";
const zero = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
const gapNotification = (skill, gap) => ({
    descriptor: { id: `gap/${gap.reason}` },
    level: gap.reason === "media" ? "note" : "warning",
    message: { text: (0,report_escape/* plainText */.wh)(`Not looked at: ${gap.path}: ${finding/* gapReasons */.UF[gap.reason]}. ${gap.detail}`) },
    locations: [locationOf(skill, { path: gap.path, region: zero })],
});
function gapNotifications(skills) {
    const gaps = skills.flatMap((skill) => skill.gaps.map((gap) => [skill, gap]));
    const rest = gaps.length - maxGaps;
    const more = { level: "warning", message: { text: `${(0,words/* plural */.LS)(rest, "more gap")} not listed here.` } };
    return [...gaps.slice(0, maxGaps).map(([skill, gap]) => gapNotification(skill, gap)), ...(rest > 0 ? [more] : [])];
}
/** How skills differ from what was approved: facts about the skill, which a policy gates, and no results. */
function driftNotifications(skills) {
    const drifts = skills.flatMap((skill) => (skill.drift ?? []).map((drift) => [skill, drift]));
    return drifts.slice(0, maxNotices).map(([skill, { kind, message }]) => ({
        descriptor: { id: `drift/${kind}` },
        level: drift/* driftGravity */.eR[kind] === "never" ? "note" : "warning",
        message: { text: (0,report_escape/* plainText */.wh)(`Not as approved: ${skill.path}: ${message}`) },
    }));
}
function runNotifications(report) {
    const crashed = report.verdict === "did-not-run" ? report.reasons : [];
    const all = [
        ...crashed.map((reason) => ({ level: "error", message: { text: (0,report_escape/* plainText */.wh)(reason) } })),
        ...report.notices.map(({ level, message }) => ({
            level: level === "warning" ? "warning" : "note",
            message: { text: (0,report_escape/* plainText */.wh)(message) },
        })),
    ];
    const rest = all.length - maxNotices;
    const more = { level: "warning", message: { text: `${(0,words/* plural */.LS)(rest, "more notice")} not listed here.` } };
    return [...all.slice(0, maxNotices), ...(rest > 0 ? [more] : [])];
}
const newFirst = (a, b) => Number(b.status === "new") - Number(a.status === "new");
const isListed = (status, keepSuppressed) => status === "new" || status === "existing" || (status === "suppressed" && keepSuppressed);
/** Findings of all skills, worst first, of those new ones first; the order of the skills breaks ties. */
function worstFirst(skills, keepSuppressed) {
    return skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
        .filter(({ finding }) => isListed(finding.status, keepSuppressed))
        .sort(({ finding: a }, { finding: b }) => (0,severity/* compareSeverity */.zK)(a.effective, b.effective) || newFirst(a, b));
}
/** A run with its first `count` results only, the rules they use, and a word on how many are missing. */
function keepFirst(run, count) {
    const kept = (run.results ?? []).slice(0, count);
    const used = new Set(kept.map((result) => result.ruleId));
    const rules = (run.tool.driver.rules ?? []).filter((rule) => used.has(rule.id));
    const place = new Map(rules.map((rule, i) => [rule.id, i]));
    const results = kept.map((result) => ({ ...result, ruleIndex: place.get(result.ruleId ?? "") ?? -1 }));
    const left = Number(run.properties?.["totalResults"] ?? 0) - results.length;
    const message = `${(0,words/* plural */.LS)(left, "milder result")} left out to keep the limits of code scanning; the JSON report has them all.`;
    const others = (run.invocations?.[0]?.toolExecutionNotifications ?? []).filter((each) => each.descriptor?.id !== leftOutId);
    const notice = { descriptor: { id: leftOutId }, level: "warning", message: { text: message } };
    return {
        ...run,
        tool: { driver: { ...run.tool.driver, rules } },
        invocations: (run.invocations ?? []).map((invocation) => ({
            ...invocation,
            toolExecutionNotifications: left > 0 ? [...others, notice] : others,
        })),
        results,
    };
}
const sarif_kinds = (gaps) => [...new Set(gaps.map((gap) => gap.reason))].sort();
/** What a kind of notification means; GitHub asks the same completeness of it as of a rule. */
const noticeDescriptor = (id, text) => ({
    id,
    name: (0,sarif_rules/* nameOf */.Vb)(id),
    shortDescription: { text },
    fullDescription: { text },
    help: { text },
});
const driftsIn = ({ skills }) => [...new Set(skills.flatMap(({ drift = [] }) => drift.map(({ kind }) => kind)))].sort();
function driverOf(report, rules, gaps, options) {
    return {
        name: "Skill Scan",
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: options.informationUri,
        rules,
        notifications: [
            ...sarif_kinds(gaps).map((reason) => noticeDescriptor(`gap/${reason}`, `Not looked at: ${finding/* gapReasons */.UF[reason]}.`)),
            ...driftsIn(report).map((kind) => noticeDescriptor(`drift/${kind}`, "A skill is not what was approved.")),
            noticeDescriptor(leftOutId, "Results were left out to keep the limits of code scanning."),
        ],
    };
}
function provenanceOf(options) {
    if (!options.provenance)
        return {};
    return { versionControlProvenance: [{ ...options.provenance, mappedTo: { uriBaseId: "%SRCROOT%" } }] };
}
/** Rules that have findings, by id. Throws an Error at a finding whose rule is not given: its report would be refused whole. */
function usedRules(ids, rules, custom) {
    const known = (0,words/* ruleIndex */.zZ)(rules, custom);
    return [...ids].sort().map((id) => {
        const rule = known.get(id);
        if (!rule)
            throw new Error(`a finding names the rule ${id}, which is not among the rules`);
        return rule;
    });
}
/**
 * A report as SARIF 2.1.0 with exactly one run, within GitHub's limits: the worst 5,000 of its new and existing findings, then what
 * skills can do that they could not in base, as notes. Fixed findings are not in it. Throws an Error when a finding's rule is neither among `rules` nor a custom one of the report.
 */
function sarif(report, rules, options) {
    const listed = worstFirst(report.skills, options.keepSuppressed ?? false);
    const used = usedRules(new Set(listed.map(({ finding }) => finding.ruleId)), rules, report.customRules);
    const gaps = report.skills.flatMap((skill) => skill.gaps);
    const compared = report.compared && report.base !== undefined;
    const capabilities = compared ? newCapabilities(report.skills) : [];
    const descriptors = [...used.map((rule) => (0,sarif_rules/* descriptorOf */.nb)(rule, options.rulesUrl)), ...capabilityRules(capabilities)];
    const place = new Map(descriptors.map(({ id }, i) => [id, i]));
    const results = [
        ...listed.slice(0, maxResults).map(({ finding, skill }) => {
            const ruleIndex = place.get(finding.ruleId);
            return resultOf(finding, skill, { rule: used[ruleIndex], ruleIndex, compared });
        }),
        ...capabilities.slice(0, maxResults).map((each) => capabilityResult(each, place)),
    ];
    const run = {
        tool: { driver: driverOf(report, descriptors, gaps, options) },
        automationDetails: { id: `${options.category}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        ...provenanceOf(options),
        invocations: [
            {
                executionSuccessful: report.verdict !== "did-not-run",
                toolExecutionNotifications: [
                    ...runNotifications(report),
                    ...driftNotifications(report.skills),
                    ...gapNotifications(report.skills),
                ],
            },
        ],
        results,
        properties: { totalResults: listed.length + capabilities.length, verdict: report.verdict },
    };
    return { version: "2.1.0", $schema: schema, runs: [keepFirst(run, maxResults)] };
}
/** Upload limit of code scanning for the gzipped log: 10 MB (docs: SARIF support for code scanning). */
const maxUploadBytes = 10_000_000;
/** How much below the limit the first guess aims: results do not all compress alike. */
const margin = 0.95;
/**
 * `log` with its mildest results dropped until `gzipSize` of its JSON is within `limit`. The log itself when it fits. What lies
 * outside the results is never dropped: a log that is too large without any results is returned without any.
 */
function fitSarif(log, gzipSize, limit = maxUploadBytes) {
    let fitted = log;
    for (let size = gzipSize(JSON.stringify(fitted)); size > limit; size = gzipSize(JSON.stringify(fitted))) {
        const count = Math.max(0, ...fitted.runs.map((run) => run.results?.length ?? 0));
        if (count === 0)
            break;
        const keep = Math.min(count - 1, Math.floor((count * limit * margin) / size));
        fitted = { ...log, runs: log.runs.map((run) => keepFirst(run, keep)) };
    }
    return fitted;
}


/***/ })

};
