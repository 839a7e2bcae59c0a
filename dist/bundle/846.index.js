export const id = 846;
export const ids = [846];
export const modules = {

/***/ 20846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   offlineRemedy: () => (/* binding */ offlineRemedy),
/* harmony export */   openPackage: () => (/* binding */ openPackage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _sources_contracts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71099);
/* harmony import */ var _sources_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6079);
/* harmony import */ var _opened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63614);




/** How a registry is called, and which variable of its own client's names a mirror. */
const registries = {
    npm: { word: "npm", host: "registry.npmjs.org", variable: "npm_config_registry" },
    pypi: { word: "pypi", host: "pypi.org" },
    clawhub: { word: "clawhub", host: "clawhub.ai", variable: "CLAWHUB_REGISTRY" },
    huggingface: { word: "hf", host: "huggingface.co", variable: "HF_ENDPOINT" },
};
/** A person waits for one package: more than a server spends on a caller. */
const limits = { packageBytes: 256 * 1024 ** 2, packageFiles: 20_000, seconds: 120 };
const networkCodes = ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH"];
/** Remedy of a request that got no answer. */
const offlineRemedy = "Is there a network here? What lies on this machine is scanned without one.";
function refusal(error, name, host) {
    const { why, cause } = error;
    const said = `${name}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    if (why === "not-found") {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${name}: ${host} has no such package or version`, "Check the name and the version.");
    }
    if (why === "invalid")
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(said, "Check the name and the version.");
    if (why === "too-large") {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz(said, "Download and unpack it, and scan the folder: a folder has no such bound.");
    }
    if (networkCodes.includes((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause))) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz(`${name}: ${host} cannot be reached (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(cause)})`, offlineRemedy);
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz(`${said} (${host})`, "Try again later, or download it and scan the file.");
}
/** The address of a mirror, where the environment names one. Throws a ConfigError for one that is no address. */
function mirrorOf(registry, env) {
    const { variable } = registries[registry];
    const text = variable === undefined ? undefined : env[variable];
    if (variable === undefined || !text)
        return undefined;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
        return text;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${variable} is no address: ${JSON.stringify(text)}`, "Give one that begins with https://.");
}
/**
 * Gets a package of a registry and opens it; nothing is installed. Throws a ConfigError for a name that is none or is not there, a
 * DidNotRunError when it cannot be had.
 */
async function openPackage({ registry, name, version }, env, tell, config = {}) {
    const mirror = mirrorOf(registry, env);
    const urls = { ...(mirror !== undefined && { [registry]: mirror }), ...config.urls };
    const { word } = registries[registry];
    const host = urls[registry] === undefined ? registries[registry].host : new URL(urls[registry]).host;
    const asked = `${word}:${name}${version === "latest" ? "" : `@${version}`}`;
    tell(`asking ${host} for ${asked}`);
    try {
        const sources = (0,_sources_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createSources */ .L)({ ...config, urls, limits: { ...limits, ...config.limits } });
        const got = await sources.package(registry, { name, version });
        const full = `${word}:${name}@${got.version ?? version}`;
        return { name: full, part: { tree: got.tree, prefix: (0,_opened_js__WEBPACK_IMPORTED_MODULE_3__/* .insidePrefix */ .z)(full) } };
    }
    catch (error) {
        throw error instanceof _sources_contracts_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c ? refusal(error, asked, host) : error;
    }
}


/***/ })

};
