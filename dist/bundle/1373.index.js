export const id = 1373;
export const ids = [1373,6330];
export const modules = {

/***/ 91373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   conclusions: () => (/* binding */ conclusions),
/* harmony export */   makeCheckRun: () => (/* binding */ makeCheckRun)
/* harmony export */ });
/* unused harmony export batchSize */
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);
/* harmony import */ var _delivery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20117);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88396);



/** Annotations that GitHub takes in one request; each update adds some (REST description of checks; demand D35). */
const batchSize = 50;
/**
 * How each verdict reads as a check. A run without a verdict is `action_required`: it holds a merge up as a failure does, and does not
 * read as a finding (D10).
 */
const conclusions = {
    pass: "success",
    review: "neutral",
    fail: "failure",
    "no-skills": "success",
    "did-not-run": "action_required",
};
const levels = { error: "failure", warning: "warning", notice: "notice" };
/** Throws an Error at an answer that is no check run: whether one was made is then looked up. */
function madeOf(data) {
    const { id, html_url: url, output } = data ?? {};
    if (id === undefined || output === undefined)
        throw new Error("the answer is no check run");
    return { id, url: url ?? "", annotated: output.annotations_count };
}
function annotationOf({ level, message, properties }) {
    const { file, startLine, endLine, title } = properties;
    return { path: file, start_line: startLine, end_line: endLine, annotation_level: levels[level], message, title };
}
/** What a request says of the output, with the annotations from `start` on that fit into it. */
const outputFrom = ({ title, summary, annotations }, start) => ({
    title,
    summary,
    annotations: annotations.slice(start, start + batchSize).map(annotationOf),
});
async function created(client, request) {
    const { octokit, owner, repo } = client;
    const { name, headSha, conclusion, externalId, detailsUrl } = request;
    const { data } = await octokit.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: headSha,
        external_id: externalId,
        ...(detailsUrl !== undefined && { details_url: detailsUrl }),
        status: "completed",
        conclusion,
        output: outputFrom(request, 0),
        request: { retries: 0 },
    });
    return { ...madeOf(data), annotated: Math.min(batchSize, request.annotations.length) };
}
async function extended(client, request, made) {
    const { octokit, owner, repo } = client;
    const { conclusion, annotations } = request;
    const { data } = await octokit.rest.checks.update({
        owner,
        repo,
        check_run_id: made.id,
        status: "completed",
        conclusion,
        output: outputFrom(request, made.annotated),
        request: { retries: 0 },
    });
    madeOf(data);
    return { ...made, annotated: Math.min(annotations.length, made.annotated + batchSize) };
}
/** Our check run on the commit, where a request whose answer was lost has made it. */
async function found(client, request) {
    const { octokit, owner, repo } = client;
    const { headSha: ref, name, externalId } = request;
    const place = { owner, repo, ref, check_name: name, filter: "all", per_page: 100 };
    const { data } = await octokit.rest.checks.listForRef(place);
    const own = data.check_runs.find((each) => each.external_id === externalId);
    return own && madeOf(own);
}
/** Does one step: makes the check run, or adds a batch. Throws the failure that stays. */
async function step(client, request, made) {
    let now = made;
    const send = () => (now ? extended(client, request, now) : created(client, request));
    // It was done where there is more than we knew of.
    const look = async () => {
        now = (await found(client, request)) ?? now;
        return now && now.annotated > (made?.annotated ?? -1) ? now : undefined;
    };
    return (0,_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(send, look);
}
const refusal = (error, { situation }) => (0,_delivery_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)("check-run", (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .it)(error), situation);
/**
 * Makes a completed check run with all its annotations, fifty a request. Never throws: what GitHub refuses comes back with one line for
 * people. Never makes two: after a lost answer it looks first.
 */
async function makeCheckRun(client, request) {
    const { annotations } = request;
    let made;
    try {
        made = await step(client, request, undefined);
        while (made.annotated < annotations.length)
            made = await step(client, request, made);
        return { status: "made", url: made.url };
    }
    catch (error) {
        const { line, lacking } = refusal(error, request);
        if (!made)
            return { status: "degraded", message: line, lacking };
        const missing = annotations.length - made.annotated;
        const message = `the check run lacks ${missing} of its ${annotations.length} annotations: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedBy */ .it)(error).words}`;
        return { status: "partly", url: made.url, message };
    }
}


/***/ }),

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
