export const id = 442;
export const ids = [442,330];
export const modules = {

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   createClient: () => (/* binding */ createClient),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3026);





/** Statuses that mean the same however often one asks. 403 and 429 are the throttling plugin's, which knows when to come back. */
const final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const retries = 3;
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
    const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const octokit = new Client({
        auth: options.token,
        baseUrl: options.baseUrl,
        userAgent: (0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgentWithOrchestrationId */ .fA)(`skill-scan/${options.version}`) ?? "skill-scan",
        log: { debug: quiet, info: quiet, warn: options.log.warning, error: quiet },
        request: { fetch: boundedFetch(options.fetch ?? toolkitFetch(), options.timeout ?? 30_000) },
        retry: { doNotRetry: final, retries },
        throttle: {
            onRateLimit: limitHandler("primary", options.log, budget),
            onSecondaryRateLimit: limitHandler("secondary", options.log, budget),
        },
    });
    return { octokit, owner, repo, installation: options.token.startsWith("ghs_") };
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


/***/ }),

/***/ 3442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6330);



/** GitHub's limit on an upload, gzipped ("Uploading a SARIF file to GitHub", REST description of code scanning). */
const maxUploadBytes = 10 * 1024 * 1024;
/** Milliseconds before each question after the state of an upload. Processing takes some seconds; a minute is enough to ask. */
const pollDelays = [1000, 2000, 4000, 8000, 16_000, 30_000];
/** GitHub's known refusals, the first that fits; the words are those that its API and its own uploader use. */
const refusals = [
    {
        status: 403,
        words: /(advanced|code) security must be enabled|code scanning is not enabled/i,
        result: "unavailable",
        message: "code scanning is not enabled here: a private repository needs GitHub Code Security. The SARIF file is among the outputs; `sarif: never` silences this",
    },
    {
        status: 403,
        words: /not accessible by integration|not accessible by personal access token/i,
        result: "unavailable",
        message: "the token may not write to code scanning: give the job `security-events: write` (a fork's token never has it)",
    },
    {
        status: 403,
        result: "unavailable",
        message: "code scanning refused the upload: check that it is enabled and that the job has `security-events: write`",
    },
    { status: 401, result: "refused", message: "the token is not valid" },
    {
        status: 404,
        result: "unavailable",
        message: "code scanning was not found: it is not available on this host or repository, or the token may not see it, or the ref is gone",
    },
    { status: 413, result: "refused", message: "the SARIF file is too large for code scanning" },
    { status: 503, result: "refused", message: "code scanning is out of service at the moment" },
];
function refused(error) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error);
    const words = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error);
    const known = refusals.find((refusal) => refusal.status === status && (refusal.words?.test(words) ?? true));
    if (known)
        return { status: known.result, message: `${known.message} (${words})` };
    return { status: "refused", message: `the SARIF file could not be uploaded: ${words}` };
}
async function pollUntilDone(client, id) {
    const { octokit, owner, repo } = client;
    let trouble = "";
    for (const delay of pollDelays) {
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(delay);
        try {
            const { data } = await octokit.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
            const { processing_status: state, errors } = data;
            if (state === "complete")
                return { status: "complete", id, message: "" };
            if (state === "failed") {
                const why = (errors ?? []).join("; ") || "no reason was given";
                return { status: "rejected", id, message: `code scanning rejected the analysis: ${why}` };
            }
            trouble = "";
        }
        catch (error) {
            trouble = `: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error)}`;
            if ([401, 403].includes((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error)))
                break;
        }
    }
    return {
        status: "pending",
        id,
        message: `code scanning took the analysis and has not said yet that it is processed${trouble}`,
    };
}
/**
 * Uploads a SARIF file and waits for about a minute until it is processed.
 * Never throws: what GitHub refuses comes back as a result with one line for people.
 */
async function uploadSarif(client, upload) {
    const packed = await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzip)(upload.sarif);
    if (packed.length > maxUploadBytes) {
        return {
            status: "refused",
            message: `the SARIF file is too large for code scanning: ${packed.length} bytes gzipped`,
        };
    }
    const { octokit, owner, repo } = client;
    let id;
    try {
        const { data } = await octokit.rest.codeScanning.uploadSarif({
            owner,
            repo,
            commit_sha: upload.commitSha,
            ref: upload.ref,
            sarif: packed.toString("base64"),
            tool_name: upload.tool,
        });
        id = data?.id;
    }
    catch (error) {
        return refused(error);
    }
    if (typeof id === "string" && id !== "")
        return pollUntilDone(client, id);
    return { status: "refused", message: "the SARIF file could not be uploaded: the answer of code scanning has no id" };
}


/***/ })

};
