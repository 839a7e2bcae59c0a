export const id = 877;
export const ids = [877,3258];
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
