export const id = 8009;
export const ids = [8009];
export const modules = {

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homepage: () => (/* binding */ homepage),
/* harmony export */   pages: () => (/* binding */ pages),
/* harmony export */   reportUrlOn: () => (/* binding */ reportUrlOn),
/* harmony export */   rulesUrl: () => (/* binding */ rulesUrl),
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${docsUrl}/rules`;
/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };
/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
const reportUrlOn = (server) => new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action","g5":{"@aws-sdk/client-s3":"^3.1169.0","@electric-sql/pglite":"^0.5.16","pg":"^8.23.1","pg-boss":"^10.4.2"}}');

/***/ })

};
