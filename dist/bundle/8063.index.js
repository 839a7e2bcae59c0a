export const id = 8063;
export const ids = [8063,8424];
export const modules = {

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ arithmetic)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);




/** A number with at most two decimals: deductions are halved again and again. */
const short = (points) => String(Number(points.toFixed(2)));
function ofCriticals(skill, counted) {
    const { critical } = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(counted.map(({ effective }) => effective));
    const others = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(counted.filter(({ effective }) => effective !== "critical"));
    const beside = others === "" ? "" : ` The others (${others}) add nothing to that.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(critical, "critical finding")}: the risk is 80 + 20 × (1 − 0.4^${critical}) = ${skill.risk}, the trust 100 − ${skill.risk} = ${skill.trust}.${beside}`;
}
function ofHighs(skill, high) {
    const [low, top] = _core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .trustBands */ .j_.CRITICAL;
    return `${high} high findings weigh as a critical one: the trust is ${top} − 5 × ${high - 4}, at least ${low}: ${skill.trust}.`;
}
/**
 * How the trust of a skill comes about (docs/scoring.md), in one paragraph. `name` writes a finding; the deductions of at most `most`
 * are told one by one. Empty text for a skill in which nothing counts.
 */
function arithmetic(skill, most, name) {
    const counted = skill.findings.filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ).sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.effective, b.effective));
    if (counted.length === 0)
        return "";
    const numbers = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(counted.map(({ effective }) => effective));
    if (numbers.critical > 0)
        return ofCriticals(skill, counted);
    if (skill.level === "CRITICAL")
        return ofHighs(skill, numbers.high);
    const points = [...(0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .deductionsOf */ .a4)(numbers)];
    const told = counted
        .slice(0, most)
        .map((finding, i) => `${short(points[i] ?? 0)} (${finding.effective}, ${name(finding)})`);
    const rest = points.slice(most).reduce((sum, each) => sum + each, 0);
    const others = counted.length > most ? ` − ${short(rest)} (${counted.length - most} more)` : "";
    const [low, top] = _core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .trustBands */ .j_[skill.level];
    return `100 − ${told.join(" − ")}${others}, rounded down and kept within ${low}–${top} of the level ${skill.level}: ${skill.trust}.`;
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
