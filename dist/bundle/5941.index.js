export const id = 5941;
export const ids = [5941,8424];
export const modules = {

/***/ 5941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlab: () => (/* binding */ gitlab)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88361);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19271);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88424);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);





/** Version of the format (gitlab-org/security-products/security-report-schemas, sast-report-format.json). */
const version = "15.2.0";
const severities = {
    critical: "Critical",
    high: "High",
    medium: "Medium",
    low: "Low",
    info: "Info",
};
const weakness = (id) => {
    const number = id.replace(/^CWE-/i, "");
    return { type: "cwe", name: id, value: number, url: `https://cwe.mitre.org/data/definitions/${number}.html` };
};
/** The rule first: GitLab tracks a vulnerability by its first identifier; then what the taxonomies call it. */
function identifiersOf(ruleId, rule, { rules, rulesUrl }) {
    const id = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(ruleId, 200) || "unknown";
    const own = { type: "skill_scan_rule", name: `Skill Scan ${id}`, value: id };
    if (!rule)
        return [own];
    const { cwe = [], agenticSkills = [], agenticApplications = [], atlas = [] } = rule.taxonomy;
    const owasp = (value) => ({ type: "owasp", name: `OWASP ${value}`, value });
    return [
        rules.some((each) => each.id === id) ? { ...own, url: `${rulesUrl}/${id}.md` } : own,
        ...cwe.map(weakness),
        ...[...agenticSkills, ...agenticApplications].map(owasp),
        ...atlas.map((value) => ({ type: "mitre_atlas", name: `MITRE ATLAS ${value}`, value })),
    ];
}
/** A finding that a structural reason made doubtful is flagged, as GitLab has it for likely false positives. */
const flagsOf = ({ finding }) => finding.confidence === "low" && finding.context
    ? {
        flags: [
            {
                type: "flagged-as-likely-false-positive",
                origin: "Skill Scan",
                description: `low confidence: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(finding.context, 300)}`,
            },
        ],
    }
    : {};
function vulnerabilityOf(listed, rule, options) {
    const { skill, finding, id, file, startLine, endLine, member } = listed;
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .notesOf */ .h$)(finding);
    const links = (rule?.references ?? []).filter((url) => /^https?:\/\/./.test(url)).map((url) => ({ url }));
    const words = [
        ...(member === undefined ? [] : [`In ${member}.`]),
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .MU)(skill, finding, rule),
        ...(notes === "" ? [] : [`(${notes})`]),
        `Skill: ${skill.path}, trust ${skill.trust} of 100. Confidence: ${finding.confidence}.`,
    ];
    return {
        id,
        name: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(rule?.title ?? finding.ruleId, 250),
        description: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)(words.join(" "), { max: 4000 }),
        severity: severities[finding.effective],
        ...(rule ? { solution: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownText */ .p7)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)(rule.remediation), { max: 4000 }) } : {}),
        identifiers: identifiersOf(finding.ruleId, rule, options),
        ...(links.length > 0 ? { links } : {}),
        ...flagsOf(listed),
        tracking: {
            type: "source",
            items: [
                {
                    file,
                    start_line: startLine,
                    end_line: endLine,
                    signatures: [{ algorithm: "scope_offset", value: id }],
                },
            ],
        },
        location: { file, start_line: startLine, end_line: endLine },
    };
}
/** `2026-11-22T14:05:09`: UTC, without a fraction and a zone, as the schema wants it. */
const timeOf = (date) => date.toISOString().slice(0, 19);
/** What GitLab lists on the pipeline's page: why it did not run, else what it found; then the notices. */
function messagesOf(report) {
    const broken = report.verdict === "did-not-run";
    const first = broken ? report.reasons : [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)];
    return [
        ...first.map((value) => ({ level: broken ? "fatal" : "info", value })),
        ...report.notices.map(({ level, message }) => ({ level: level === "warning" ? "warn" : "info", value: message })),
    ].map(({ level, value }) => ({ level, value: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(value) || "(empty)" }));
}
/**
 * The findings that weigh as GitLab's SAST security report, schema 15.2.0 (GitLab Docs: Security scanner integration). Accepted findings
 * are left out: GitLab has dismissals of its own. Equal reports and times give equal bytes.
 */
function gitlab(report, options) {
    const { rules, informationUri, times } = options;
    const index = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleIndex */ .zZ)(rules, report.customRules);
    const tool = {
        id: "skill-scan",
        name: "Skill Scan",
        url: informationUri,
        vendor: { name: "Skill Scan" },
        version: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(report.tool.version, 100) || "0",
    };
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.jsonText)({
        version,
        scan: {
            type: "sast",
            status: report.verdict === "did-not-run" ? "failure" : "success",
            start_time: timeOf(times.start),
            end_time: timeOf(times.end),
            analyzer: tool,
            scanner: tool,
            messages: messagesOf(report),
        },
        vulnerabilities: (0,_listed_js__WEBPACK_IMPORTED_MODULE_1__/* .listedFindings */ .A)(report, _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256Hex */ .fg).map((listed) => vulnerabilityOf(listed, index.get(listed.finding.ruleId), options)),
    });
}


/***/ }),

/***/ 19271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listedFindings)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52842);



/** Findings that are written: GitLab's own limits are higher, and nobody reads as many. */
const maxListed = 5000;
function listedOf(skill, finding, idOf) {
    const { path, region } = finding.location;
    const file = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .treeFile */ .Py)(skill, path);
    const startLine = file === path ? Math.max(1, region.startLine) : 1;
    return {
        skill,
        finding,
        id: idOf([skill.path, finding.ruleId, finding.fingerprint]),
        file,
        startLine,
        endLine: file === path ? Math.max(startLine, region.endLine) : 1,
        ...(file === path ? {} : { member: `${path}:${region.startLine}` }),
    };
}
/**
 * The findings of head that weigh, worst first, in the order of the skills, at most 5,000; each with an id by `hash`, and a number behind
 * it from the second equal one on.
 */
function listedFindings(report, hash) {
    const seen = new Map();
    const idOf = (of) => {
        const id = hash(of.join("\0")).slice(0, 32);
        const count = (seen.get(id) ?? 0) + 1;
        seen.set(id, count);
        return count === 1 ? id : hash(`${id}\0${count}`).slice(0, 32);
    };
    return report.skills
        .flatMap((skill) => skill.findings.filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ).map((finding) => ({ skill, finding })))
        .sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(a.finding.effective, b.finding.effective))
        .slice(0, maxListed)
        .map(({ skill, finding }) => listedOf(skill, finding, idOf));
}


/***/ }),

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


/***/ })

};
