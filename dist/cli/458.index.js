export const id = 458;
export const ids = [458];
export const modules = {

/***/ 73458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRules: () => (/* binding */ runRules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29513);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37956);


/** `skill-scan rules`: every rule with its severity, confidence and title; all its words as JSON. */
async function runRules({ settings }) {
    if (settings.format === "json") {
        const words = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map(({ checks: _, examples: __, ...rest }) => rest);
        process.stdout.write(`${JSON.stringify(words, undefined, 2)}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
    }
    const width = Math.max(..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => rule.id.length));
    const rows = _rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.map((rule) => `${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.confidence.padEnd(6)}  ${rule.title}`);
    process.stdout.write(`${rows.join("\n")}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .h.ok;
}


/***/ })

};
