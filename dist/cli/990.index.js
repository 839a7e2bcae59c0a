export const id = 990;
export const ids = [990];
export const modules = {

/***/ 990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  homepage: () => (/* binding */ homepage),
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
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${homepage}/blob/v${version}/docs/rules`;


/***/ })

};
