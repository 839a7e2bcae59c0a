export const id = 6337;
export const ids = [6337];
export const modules = {

/***/ 16337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOpinions: () => (/* binding */ withOpinions)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36930);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52842);



/** Lines by which two scanners may differ in where they see one thing: one names the sentence, the other its paragraph. */
const near = 3;
/** The skill that a path lies in, of nested ones the inner one: the nearest folder upwards that is one. */
function ownerOf(path, skills) {
    for (let folder = path;; folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder)) {
        const skill = skills.get(folder);
        if (skill !== undefined || folder === ".")
            return skill;
    }
}
/** The results of another scan by the skill that they lie in; `undefined` holds those that lie in none. */
function resultsBySkill(scan, skills) {
    return (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(scan.results, ({ path }) => [path === undefined ? undefined : ownerOf(path, skills)]);
}
/** A scanner flags a skill by a result of medium or worse: what lies below is advice in most of them. */
const flags = (results) => results.some(({ severity }) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(severity, "medium"));
function skillOpinion(skill, scan, results) {
    const worst = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .worstSeverity */ .Lc)(results.map(({ severity }) => severity));
    return {
        tool: scan.tool,
        total: results.length,
        ...(worst !== undefined && { worst }),
        agrees: flags(results) === (skill.verdict !== "pass"),
    };
}
function sees(finding, skill, results) {
    const { path, region } = finding.location;
    const file = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .treeFile */ .Py)(skill, path);
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
    const byPath = new Map(report.skills.map((skill) => [skill.path, skill]));
    const others = merged(scans).map((scan) => ({ scan, bySkill: resultsBySkill(scan, byPath) }));
    const skills = report.skills.map((skill) => {
        const results = others.map(({ scan, bySkill }) => [scan, bySkill.get(skill) ?? []]);
        const seen = results.map(([{ tool }, own]) => [tool, own]);
        return {
            ...skill,
            findings: skill.findings.map((finding) => withSeenBy(finding, skill, seen)),
            opinions: results.map(([scan, own]) => skillOpinion(skill, scan, own)),
        };
    });
    const opinions = others.map(({ scan, bySkill }) => ({
        tool: scan.tool,
        ...(scan.version !== undefined && { toolVersion: scan.version }),
        total: scan.results.length,
        outside: bySkill.get(undefined)?.length ?? 0,
    }));
    return { ...report, skills, opinions };
}


/***/ })

};
