export const id = 2759;
export const ids = [2759];
export const modules = {

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPolicy: () => (/* binding */ runPolicy)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** What each word does; each is loaded when it is asked for. */
const words = {
    init: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(9650)]).then(__webpack_require__.bind(__webpack_require__, 49650))).runPolicyInit(invocation),
    validate: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5156), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(8911), __webpack_require__.e(9094)]).then(__webpack_require__.bind(__webpack_require__, 6722))).runPolicyValidate(invocation),
    explain: async (invocation) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1454), __webpack_require__.e(3643), __webpack_require__.e(8781), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 64151))).runPolicyExplain(invocation),
};
/** `skill-scan policy init|validate|explain`. The word is the first operand; what is behind it goes to what it names. */
async function runPolicy(invocation) {
    const [word, ...operands] = invocation.operands;
    const run = word !== undefined && Object.hasOwn(words, word) ? words[word] : undefined;
    if (run)
        return run({ ...invocation, operands });
    const given = word === undefined ? "policy needs a word behind it" : `policy has no ${JSON.stringify(word)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(given, "Usage: skill-scan policy init, policy validate [FILE], policy explain [--path SKILL].");
}


/***/ })

};
