export const id = 3442;
export const ids = [3442,6330];
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


/***/ }),

/***/ 83442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadSarif: () => (/* binding */ uploadSarif)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _report_sarif_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38002);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26330);
/* harmony import */ var _delivery_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10611);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20117);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88396);







/** Milliseconds before each question after the state of an upload. Processing takes some seconds; a minute is enough to ask. */
const pollDelays = [1000, 2000, 4000, 8000, 16_000, 30_000];
/** The words about a failed upload; those about processing begin otherwise. */
const notUploaded = "nothing was uploaded to code scanning";
/** Where no answer came, or one of a server that fell over, the upload may have been taken all the same. */
const perhapsNot = "whether anything was uploaded to code scanning is not known";
function refused(error, situation) {
    const left = (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .isLost */ .J)(error) ? perhapsNot : notUploaded;
    const { line, lacking } = (0,_delivery_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)("code-scanning", (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedBy */ .it)(error), situation, left);
    return { status: lacking ? "unavailable" : "refused", message: line };
}
/** Longest of GitHub's own words that are passed on. */
const maxWords = 500;
/** What processing found wrong, with what to do where that is known. */
function rejected(id, errors) {
    const words = (errors.join("; ") || "no reason was given").slice(0, maxWords);
    const known = _delivery_data_js__WEBPACK_IMPORTED_MODULE_4__/* .refusals */ .K.ofProcessing(words);
    const message = (known ? `${known.why}; ${known.todo} (${words})` : words).replace(/\s+/g, " ");
    return { status: "rejected", id, message: `code scanning rejected the analysis: ${message}` };
}
async function pollUntilDone(client, id) {
    const { octokit, owner, repo } = client;
    let trouble = "";
    for (const delay of pollDelays) {
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v7)(delay);
        try {
            const { data } = await octokit.rest.codeScanning.getSarif({ owner, repo, sarif_id: id });
            const { processing_status: state, errors } = data;
            if (state === "complete")
                return { status: "complete", id, message: "" };
            if (state === "failed")
                return rejected(id, errors ?? []);
            trouble = "";
        }
        catch (error) {
            trouble = `: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_3__.failureOf)(error)}`;
            if ([401, 403].includes((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error)))
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
    if (packed.length > _report_sarif_js__WEBPACK_IMPORTED_MODULE_2__/* .maxUploadBytes */ .N) {
        return {
            status: "refused",
            message: `${notUploaded}: the SARIF file is too large, ${packed.length} bytes gzipped; the files among the outputs hold everything`,
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
        return refused(error, upload.situation);
    }
    if (typeof id === "string" && id !== "")
        return pollUntilDone(client, id);
    return { status: "refused", message: `${perhapsNot}: the answer has no id` };
}


/***/ }),

/***/ 88396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isLost),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);

/** How often a deed is tried, and how many milliseconds after a failure, times the tries so far, it is looked at what it did. */
const tries = 3;
const pauseAfterFailure = 2000;
/** Whether a failure hides what became of a request: no answer came, or that of a server that fell over. */
const isLost = (error) => (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 0 || (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) >= 500;
/**
 * Does what must not be done twice: posts, makes. A lost answer may hide a deed that was done all the same, so Octokit must not just ask
 * again (`request: { retries: 0 }`): `look` says first what became of it, undefined where nothing did. Throws the failure that stays.
 */
async function once(deed, look) {
    for (let attempt = 1;; attempt++) {
        try {
            return await deed();
        }
        catch (error) {
            if (!isLost(error) || attempt === tries)
                throw error;
            await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(pauseAfterFailure * attempt);
            const done = await look();
            if (done !== undefined)
                return done;
        }
    }
}


/***/ })

};
