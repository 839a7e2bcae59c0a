export const id = 3356;
export const ids = [3356,8424];
export const modules = {

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88424);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7180);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);





/** Findings of a skill that are cases of their own; the others are counted. */
const maxFindings = 500;
/** Characters and lines of a text in an element. */
const bodyMax = 4000;
const bodyLines = 40;
/*
 * What `htmlText` and `htmlLines` leave is text of XML 1.0 as well: the characters that XML cannot hold (§2.2) are named, `]]>` has lost
 * its `>` (§2.4), and the entities are numeric or among the five of §4.6.
 */
const attribute = (name, value, max = 500) => ` ${name}="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlText */ .js)(value, max)}"`;
const content = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlLines */ .Jf)(text, bodyMax, bodyLines);
const placeOf = ({ location: { path, region } }) => `${path}:${region.startLine}:${region.startColumn}`;
/** Everything about a finding: GitLab shows this text only, and not the message beside it. */
function bodyOf(skill, finding, rule) {
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .notesOf */ .h$)(finding);
    const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return [
        placeOf(finding),
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .readingOf */ .MU)(skill, finding, rule),
        ...lines.map((line) => `| ${line}`),
        `${finding.effective}, confidence ${finding.confidence}${notes === "" ? "" : ` (${notes})`}, rule ${finding.ruleId}`,
        `fingerprint ${finding.fingerprint}`,
    ].join("\n");
}
/** Whether what does not pass is a failure: only where the run fails, which under a milder mode it does not. */
const outcomeOf = (report, skill) => report.verdict === "fail" && skill.verdict === "fail" ? "failure" : "skipped";
/** Findings that have to go until the skill passes: those of the rules that the policy names, new ones where there are any. */
function gatingOf({ toPass, findings }) {
    const rules = new Set(toPass?.rules);
    const counted = findings.filter((finding) => (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(finding) && rules.has(finding.ruleId));
    const fresh = new Set(counted.filter(({ status }) => status === "new").map(({ ruleId }) => ruleId));
    return new Set(counted.filter(({ ruleId, status }) => status === "new" || !fresh.has(ruleId)));
}
function findingCase(skill, finding, rule, at) {
    const { path, region } = finding.location;
    const { rules, rulesUrl } = at.options;
    const hasPage = rules.some(({ id }) => id === finding.ruleId);
    const title = rule?.title ?? finding.ruleId;
    const said = finding.message === title ? title : `${title}: ${finding.message}`;
    return {
        name: `${title} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pathWithin */ .RY)(skill, path)}:${region.startLine}:${region.startColumn})`,
        file: path,
        outcome: {
            kind: at.gates ? at.kind : "skipped",
            type: finding.ruleId,
            message: `${path}:${region.startLine}: ${said}${at.gates ? "" : " (does not gate)"}`,
            body: bodyOf(skill, finding, rule),
            ...(hasPage ? { link: `${rulesUrl}/${finding.ruleId}.md` } : {}),
        },
    };
}
/** `2 fixed (1 high, 1 low)` for each status that has no cases. */
const othersOf = (skill) => ["fixed", "existing", "suppressed"]
    .map((status) => [status, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .withStatus */ .zC)(skill, status)])
    .filter(([, findings]) => findings.length > 0)
    .map(([status, findings]) => `${findings.length} ${status} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .tally */ .N4)(findings)})`);
/** The case that every skill has: a clean skill is a test that passes. */
function policyCase(report, skill, rest) {
    const kind = outcomeOf(report, skill);
    const word = skill.verdict === "fail" ? "fails" : "needs a review";
    const output = [
        `trust ${skill.trust} of 100, ${skill.change}, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(skill.files, "file")}`,
        ...othersOf(skill),
        ...(rest > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more finding")} not listed here`] : []),
    ].join("\n");
    const name = "passes the policy";
    if (skill.verdict === "pass")
        return { name, output };
    const message = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .kindPrefix */ .TK)(skill)}${skill.path} ${word}: ${skill.reasons.join("; ")}`;
    const body = [...skill.reasons, ...(skill.toPass?.reasons ?? []).map((reason) => `to pass: ${(0,_step_js__WEBPACK_IMPORTED_MODULE_4__/* .stepOf */ .cg)(reason)}`)].join("\n");
    return { name, outcome: { kind, type: skill.verdict, message, body }, output };
}
function skillSuite(report, skill, rules, options) {
    const gating = gatingOf(skill);
    const listed = skill.findings.filter((finding) => gating.has(finding) || finding.status === "new");
    const ordered = [...listed.filter((each) => gating.has(each)), ...listed.filter((each) => !gating.has(each))];
    const kind = outcomeOf(report, skill);
    return {
        name: skill.path === "." ? skill.name : skill.path,
        cases: [
            policyCase(report, skill, ordered.length - maxFindings),
            ...ordered
                .slice(0, maxFindings)
                .map((each) => findingCase(skill, each, rules.get(each.ruleId), { kind, gates: gating.has(each), options })),
        ],
    };
}
/** The run itself: an error where it gave no verdict, a failure where it fails and no skill does. */
function runSuite(report) {
    const isBroken = report.verdict === "did-not-run";
    const isFailing = report.verdict === "fail" && report.skills.every(({ verdict }) => verdict !== "fail");
    const message = `Skill Scan: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(report)}`;
    const body = [...report.reasons, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nextStep */ .sk)(report)].filter((line) => line !== "").join("\n");
    const kind = isBroken ? "error" : "failure";
    const output = [message, ...report.notices.map(({ level, message: said }) => `${level}: ${said}`)].join("\n");
    return {
        name: "Skill Scan",
        cases: [
            {
                name: "scans and judges",
                ...(isBroken || isFailing ? { outcome: { kind, type: report.verdict, message, body } } : {}),
                output,
            },
        ],
    };
}
function outcomeLine({ kind, type, message, body, link }) {
    const text = `${content(body)}${link === undefined ? "" : `\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlAttribute */ ._s)(link)}`}`;
    return `      <${kind}${attribute("message", message)}${attribute("type", type)}>${text}</${kind}>`;
}
function caseLines(suite, { name, file, outcome, output }) {
    const inner = [
        ...(outcome ? [outcomeLine(outcome)] : []),
        ...(output === undefined ? [] : [`      <system-out>${content(output)}</system-out>`]),
    ];
    const at = file === undefined ? "" : attribute("file", file, 1000);
    return [
        `    <testcase${attribute("name", name, 300)}${attribute("classname", suite.name, 300)}${at} time="0">`,
        ...inner,
        "    </testcase>",
    ];
}
const countOf = (suites, kind) => suites.flatMap(({ cases }) => cases).filter(({ outcome }) => outcome?.kind === kind).length;
function suiteLines(suite) {
    const count = (kind) => countOf([suite], kind);
    const numbers = `tests="${suite.cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
    return [
        `  <testsuite${attribute("name", suite.name, 300)} ${numbers} time="0">`,
        ...suite.cases.flatMap((each) => caseLines(suite, each)),
        "  </testsuite>",
    ];
}
/**
 * The report as JUnit XML, in the form that Jenkins, GitLab, Azure Pipelines and CircleCI read (Jenkins, xUnit plugin: junit-10.xsd; of our
 * own is the `file` of a case, which GitLab and CircleCI link): a suite for each skill, in it a case for the policy and one for each
 * finding that is new or gates. There are failures exactly when the verdict is `fail`, and an error exactly when it is
 * `did-not-run`; what needs a review, what does not gate and what is only observed is `skipped`. Equal reports give equal bytes.
 */
function junit(report, options) {
    const rules = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleIndex */ .zZ)(options.rules, report.customRules);
    const suites = [runSuite(report), ...report.skills.map((skill) => skillSuite(report, skill, rules, options))];
    const tests = suites.reduce((sum, { cases }) => sum + cases.length, 0);
    const numbers = `tests="${tests}" failures="${countOf(suites, "failure")}" errors="${countOf(suites, "error")}"`;
    return `${[
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="Skill Scan" ${numbers} time="0">`,
        ...suites.flatMap(suiteLines),
        "</testsuites>",
    ].join("\n")}\n`;
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
