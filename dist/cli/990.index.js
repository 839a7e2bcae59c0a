export const id = 990;
export const ids = [990];
export const modules = {

/***/ 10990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  homepage: () => (/* binding */ homepage),
  pages: () => (/* binding */ pages),
  reportUrlOn: () => (/* binding */ reportUrlOn),
  rulesUrl: () => (/* binding */ rulesUrl),
  version: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./build/package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action"}');
;// CONCATENATED MODULE: ./build/src/version.js

/** Version of the package, as every report names it. */
const version = package_namespaceObject.rE;
/** Address of the project. */
const homepage = package_namespaceObject.TB;
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


/***/ })

};
