export const id = 337;
export const ids = [337];
export const modules = {

/***/ 6337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOpinions: () => (/* binding */ withOpinions)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2842);


/** Lines by which two scanners may differ in where they see one thing: one names the sentence, the other its paragraph. */
const near = 3;
/** What of another scan lies in a skill: of nested skills in the inner one. */
function resultsIn(skill, skills, scan) {
    return scan.results.filter(({ path }) => {
        if (path === undefined || !(0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, skill.path))
            return false;
        return !skills.some((inner) => inner !== skill && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(inner.path, skill.path) && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, inner.path));
    });
}
/** A scanner flags a skill by a result of medium or worse: what lies below is advice in most of them. */
const flags = (results) => results.some(({ severity }) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, "medium"));
function skillOpinion(skill, scan, results) {
    const worst = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .worstSeverity */ .Lc)(results.map(({ severity }) => severity));
    return {
        tool: scan.tool,
        total: results.length,
        ...(worst !== undefined && { worst }),
        agrees: flags(results) === (skill.verdict !== "pass"),
    };
}
function sees(finding, skill, results) {
    const { path, region } = finding.location;
    const file = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(path, (candidate) => skill.containers?.includes(candidate) ?? false);
    return results.some((result) => result.path === file &&
        (result.startLine === undefined ||
            file !== path ||
            (result.startLine >= region.startLine - near && result.startLine <= region.endLine + near)));
}
function withSeenBy(finding, skill, seen) {
    if (finding.status === "fixed")
        return finding;
    const seenBy = [...new Set(seen.filter(([, results]) => sees(finding, skill, results)).map(([tool]) => tool))];
    return seenBy.length > 0 ? { ...finding, seenBy } : finding;
}
/** Runs of one scanner in several files are one opinion. */
function merged(scans) {
    const tools = [...new Set(scans.map(({ tool }) => tool))];
    return tools.map((tool) => {
        const own = scans.filter((scan) => scan.tool === tool);
        return { ...own[0], results: own.flatMap(({ results }) => results) };
    });
}
/**
 * A report with what other scanners say beside it: for each skill whether they agree, for each finding who sees something in the same
 * place. Nothing of it changes a verdict, a score or a finding.
 */
function withOpinions(report, scans) {
    if (scans.length === 0)
        return report;
    const others = merged(scans);
    const counted = new Map(others.map((scan) => [scan, 0]));
    const skills = report.skills.map((skill) => {
        const results = others.map((scan) => [scan, resultsIn(skill, report.skills, scan)]);
        for (const [scan, own] of results)
            counted.set(scan, counted.get(scan) + own.length);
        const seen = results.map(([{ tool }, own]) => [tool, own]);
        return {
            ...skill,
            findings: skill.findings.map((finding) => withSeenBy(finding, skill, seen)),
            opinions: results.map(([scan, own]) => skillOpinion(skill, scan, own)),
        };
    });
    const opinions = others.map((scan) => ({
        tool: scan.tool,
        ...(scan.version !== undefined && { toolVersion: scan.version }),
        total: scan.results.length,
        outside: scan.results.length - counted.get(scan),
    }));
    return { ...report, skills, opinions };
}


/***/ })

};
