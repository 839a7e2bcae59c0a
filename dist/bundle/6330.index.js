export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   createClient: () => (/* binding */ createClient),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);





/** Statuses that mean the same however often one asks. 403 and 429 are the throttling plugin's, which knows when to come back. */
const final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const defaultRetries = 3;
/** A limit that was waited for this often is not going to lift. */
const limitRetries = 2;
/**
 * A fetch with a time-out that covers the body as well: Octokit reads a body that breaks off as an empty text.
 * Throws what `fetch` throws, a TimeoutError included.
 */
function boundedFetch(inner, timeout) {
    return async (input, init) => {
        const response = await inner(input, { ...init, signal: AbortSignal.timeout(timeout) });
        const body = await response.arrayBuffer();
        const hasBody = body.byteLength > 0 && ![204, 205, 304].includes(response.status);
        return new Response(hasBody ? body : null, response);
    };
}
/** Waits for a limit at most twice, and not longer than the patience of the whole run. */
function limitHandler(kind, log, budget) {
    return (after, options, _, count) => {
        const wait = after * 1000;
        const place = `${options.method} ${options.url}`;
        if (count >= limitRetries || wait > budget.left) {
            log.warning(`GitHub's ${kind} rate limit on ${place} asks for ${after} s more: given up`);
            return false;
        }
        budget.left -= wait;
        log.info(`GitHub's ${kind} rate limit on ${place}: again in ${after} s`);
        return true;
    };
}
const quiet = () => { };
/** The toolkit's fetch goes by the proxy that the environment names, on every version of Node. */
const toolkitFetch = () => _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch;
/** A client that retries what may pass, waits where it is told to, and never logs the token. */
function createClient(options) {
    const [owner = "", repo = ""] = options.repository.split("/");
    const budget = { left: options.patience ?? 180_000 };
    const bare = options.fetch ?? toolkitFetch();
    const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const octokit = new Client({
        auth: options.token,
        baseUrl: options.baseUrl,
        userAgent: (0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgentWithOrchestrationId */ .fA)(`skill-scan/${options.version}`) ?? "skill-scan",
        log: { debug: quiet, info: quiet, warn: options.log.warning, error: quiet },
        request: { fetch: boundedFetch(bare, options.timeout ?? 30_000) },
        retry: { doNotRetry: final, retries: options.retries ?? defaultRetries },
        throttle: {
            onRateLimit: limitHandler("primary", options.log, budget),
            onSecondaryRateLimit: limitHandler("secondary", options.log, budget),
        },
    });
    return { octokit, owner, repo, installation: options.token.startsWith("ghs_"), fetch: bare, log: options.log };
}
/** Resolves after some milliseconds. */
const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
/** Status of a failed request; 0 when none came back: a time-out, a broken connection. */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error))
        return 0;
    // Octokit says 500 where no answer came; a real 500 has a response.
    return "response" in error && error.response !== undefined && typeof error.status === "number" ? error.status : 0;
}
/** One line about a failed request, for people: no stack, no token, no address with a query. */
function failureOf(error) {
    const status = statusOf(error);
    const words = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)
        .replace(/ - https?:\S+/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 300);
    return status === 0 ? `no answer (${words})` : `HTTP ${status} (${words})`;
}
/** Of a failed request the headers of its answer, where one came. */
function headersOf(error) {
    if (typeof error !== "object" || error === null || !("response" in error))
        return {};
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response))
        return {};
    return (response.headers ?? {});
}
/** A failed request as what GitHub refused: `refusalOf` makes the line for people of it. */
function refusedBy(error) {
    const accepted = headersOf(error)["x-accepted-github-permissions"];
    return {
        status: statusOf(error),
        words: failureOf(error),
        ...(typeof accepted === "string" && { accepted }),
    };
}


/***/ })

};
