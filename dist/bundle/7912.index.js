export const id = 7912;
export const ids = [7912];
export const modules = {

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/** Every key there is, in the order in which it is written wherever it stands. */
const order = [
    "path",
    "name",
    "kind",
    "version",
    "tool",
    "rules",
    "change",
    "previousPath",
    "verdict",
    "reasons",
    "toPass",
    "level",
    "ruleId",
    "severity",
    "confidence",
    "effective",
    "status",
    "message",
    "snippet",
    "location",
    "region",
    "startLine",
    "startColumn",
    "endLine",
    "endColumn",
    "onChangedLine",
    "layers",
    "context",
    "fingerprint",
    "flow",
    "suppression",
    "before",
    "also",
    "seenBy",
    "reason",
    "detail",
    "owner",
    "expires",
    "broad",
    "approved",
    "by",
    "at",
    "base",
    "head",
    "commit",
    "compared",
    "policy",
    "preset",
    "source",
    "mode",
    "next",
    "until",
    "risk",
    "trust",
    "trustBefore",
    "coverage",
    "files",
    "bytes",
    "containers",
    "findings",
    "capabilities",
    "uses",
    "entry",
    "drift",
    "proposed",
    "instructions",
    "text",
    "marked",
    "total",
    "used",
    "declared",
    "added",
    "skills",
    "removed",
    ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct,
    "gaps",
    "notices",
    "shard",
    "index",
    "count",
    "complete",
    "comparisons",
    "opinions",
    "toolVersion",
    "worst",
    "agrees",
    "outside",
    "customRules",
    "id",
    "title",
    "why",
    "remediation",
    "references",
    "taxonomy",
    "agenticSkills",
    "agenticApplications",
    "atlas",
    "cwe",
];
/** A report as JSON: two spaces, keys in one order, a newline at the end. Equal reports give equal bytes. */
const json = (report) => {
    const keys = [...order];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(report, keys);
};


/***/ })

};
