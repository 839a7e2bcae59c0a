export const id = 912;
export const ids = [912];
export const modules = {

/***/ 5068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gapReasons)
/* harmony export */ });
/** Why something was not looked at. */
const gapReasons = {
    "too-large": "larger than the limit",
    undecodable: "not text in any encoding we read",
    archive: "an archive, whose members were not read",
    document: "a document, whose contents were not read",
    executable: "a native program, which cannot be read as text",
    bytecode: "compiled bytecode, which cannot be read as text",
    binary: "of an unknown binary format",
    media: "media: only its type was checked",
    symlink: "a symbolic link, which is not followed",
    submodule: "a submodule, whose content is elsewhere",
    "lfs-pointer": "a Git LFS pointer, whose content is elsewhere",
    unreadable: "could not be read",
    "rule-crashed": "a rule failed on it",
    "match-limit": "more matches than are kept",
    "depth-limit": "encoded more deeply than is decoded",
    "too-many-files": "more files than the limit",
};


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   parseReport: () => (/* binding */ parseReport),
/* harmony export */   reportJsonSchema: () => (/* binding */ reportJsonSchema),
/* harmony export */   schemaAgrees: () => (/* binding */ schemaAgrees)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8439);
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2842);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8732);






const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0);
const score = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).max(100);
const region = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    startLine: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    endLine: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
})
    .describe("1-based; columns count UTF-16 units; the end column is exclusive.");
const location = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("POSIX path from the root of the repository."), region });
const statuses = ["new", "existing", "fixed", "suppressed"];
const finding = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Harm if it is true."),
    confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2),
    effective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO).describe("Severity after confidence: what scores and gates count."),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(statuses),
    message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Short excerpt with secrets masked. Text of the skill: hostile."),
    location,
    layers: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Decoders between the file and the text that matched, outermost first."),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why the confidence was lowered."),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Stable across edits elsewhere; holds no line number."),
    flow: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ location, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))).describe("From source to sink."),
    suppression: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), owner: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), expires: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    before: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ severity: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO), confidence: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .confidences */ .E2), effective: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO) }))
        .describe("How base rated the same finding, when it rated it otherwise."),
});
const gap = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    reason: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(Object.keys(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .U)),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    bytes: count.describe("Bytes not read."),
});
const entries = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const kinds = Object.fromEntries(_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.map((kind) => [kind, entries]));
const capabilitySet = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej(kinds);
const changes = ["added", "modified", "renamed", "unchanged"];
const skill = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe("Folder from the root of the repository."),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(changes),
    previousPath: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .r),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Why it is not a pass, gravest first."),
    level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_core_score_js__WEBPACK_IMPORTED_MODULE_2__/* .levels */ .yr),
    risk: score,
    trust: score,
    trustBefore: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(score),
    coverage: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).max(1).describe("Share of the bytes that were read; media are left out of the count."),
    files: count,
    bytes: count,
    findings: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(finding).describe("Worst first, then by place."),
    capabilities: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        used: capabilitySet,
        declared: capabilitySet,
        added: capabilitySet,
        removed: capabilitySet,
    }),
    gaps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(gap).describe("What was not looked at, and why."),
});
/** The JSON report: its keys are written in this order. */
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("1"),
    tool: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("skill-scan"), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), rules: count }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n([..._core_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .verdicts */ .r, "no-skills", "did-not-run"]),
    reasons: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .exactOptional */ .yqP(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).describe("Absent when everything was scanned."),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    compared: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()
        .describe("False when base was wanted and could not be scanned: then everything in head counts as new."),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ preset: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), source: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), mode: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["enforce", "warn", "observe"]) }),
    skills: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(skill).describe("Gravest first, then by path."),
    removed: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))
        .describe("Skills that base had and head has not."),
    notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ level: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(["warning", "notice"]), message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
/** Does not compile when the schema and `Report` part ways. */
const schemaAgrees = true;
/**
 * A report as JSON: two spaces, keys in the order of the schema, a newline at the end. Equal reports give equal bytes. Throws a
 * ZodError when the report is not what the schema says, which is a bug of ours.
 */
const json = (report) => `${JSON.stringify(reportSchema.parse(report), undefined, 2)}\n`;
/** Reads what `json` wrote. Throws a SyntaxError or a ZodError when it is not that. */
const parseReport = (text) => reportSchema.parse(JSON.parse(text));
/** JSON Schema (draft 7) of the report, as published in schema/report.schema.json; `id` is its address. */
function reportJsonSchema(id) {
    const { $schema, ...rest } = zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(reportSchema, { target: "draft-7", reused: "ref" });
    const title = "Report of Skill Scan";
    return { $schema, ...(id === undefined ? {} : { $id: id }), title, ...rest };
}


/***/ })

};
