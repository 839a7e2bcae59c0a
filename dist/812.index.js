export const id = 812;
export const ids = [812,330];
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

/***/ 3812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   worthSaying: () => (/* binding */ worthSaying)
/* harmony export */ });
/* unused harmony export maxCommentLength */
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5068);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);



/** GitHub's limit on the body of a comment; longer ones are refused with 422. */
const maxCommentLength = 65_536;
const contentOf = (body) => body
    .slice(body.indexOf("\n") + 1)
    .replaceAll("\r\n", "\n")
    .trim();
const isLater = (a, b) => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
/**
 * True when a report is worth beginning a comment for: a finding that stands, or a verdict that asks for something. A run that gave
 * no verdict corrects a comment that is there, and begins none.
 */
function worthSaying(report) {
    if (report.verdict === "fail" || report.verdict === "review")
        return true;
    return report.skills.some((skill) => skill.findings.some(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .t));
}
/** The job's own token writes as this app. */
const jobLogin = "github-actions[bot]";
/** Whose comments are ours: the token's user; for a token of a job or an app, which may not ask who it is, a bot. */
async function ownComments(client) {
    const bots = (author) => author.type === "Bot";
    if (client.installation)
        return bots;
    try {
        const { data } = await client.octokit.rest.users.getAuthenticated();
        return (author) => author.login === data.login;
    }
    catch (error) {
        if ([403, 404].includes((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error)))
            return bots;
        throw error;
    }
}
const pageSize = 100;
/** Page by page, not by Octokit's paginate: that takes a 409 for an empty list, and we would post a second comment. */
async function* allComments(client, pull) {
    const { octokit, owner, repo } = client;
    for (let page = 1;; page++) {
        const place = { owner, repo, issue_number: pull, per_page: pageSize, page };
        const { data } = await octokit.rest.issues.listComments(place);
        if (!Array.isArray(data))
            throw new Error("the list of comments is not a list");
        yield* data;
        if (data.length < pageSize)
            return;
    }
}
/** Our comment of this instance among all pages; the job's own before another bot's, the latest run's before an earlier one's. */
async function findComment(client, request) {
    const own = await ownComments(client);
    const found = [];
    for await (const { id, html_url: url, body = "", user } of allComments(client, request.pull)) {
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readMarker */ .t)(body);
        if (marker?.instance !== request.instance || user === null || !own(user))
            continue;
        found.push({ id, url, body, marker, login: user.login });
    }
    const rank = (comment) => (comment.login === jobLogin ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b) || (isLater(a.marker, b.marker) ? -1 : 1))[0];
}
async function update(client, existing, request) {
    if (isLater(existing.marker, request.run))
        return { status: "superseded" };
    const { body } = request;
    if (contentOf(existing.body) === contentOf(body) && existing.marker.sha === request.run.sha) {
        return { status: "unchanged", url: existing.url };
    }
    const { octokit, owner, repo } = client;
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return { status: "updated", url: existing.url };
}
/** How often a comment is tried to be begun, and how long after a failure it is looked for. */
const creations = 3;
const pauseAfterFailure = 2000;
/**
 * Begins the comment. A failure may hide a comment that was written all the same, so Octokit must not just ask again:
 * we look first whether it is there.
 */
async function create(client, request) {
    const { octokit, owner, repo } = client;
    const { body } = request;
    for (let attempt = 1;; attempt++) {
        try {
            const once = { owner, repo, issue_number: request.pull, body, request: { retries: 0 } };
            const { data } = await octokit.rest.issues.createComment(once);
            return { status: "created", url: data.html_url };
        }
        catch (error) {
            const passing = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 0 || (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) >= 500;
            if (!passing || attempt === creations)
                throw error;
            await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7)(pauseAfterFailure * attempt);
            const written = await findComment(client, request);
            if (written)
                return { ...(await update(client, written, request)), status: "created", url: written.url };
        }
    }
}
/** What a reader can do about a refusal. */
function explain(error, deed) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if (status === 403)
        return `the comment could not be ${deed}: the token lacks \`pull-requests: write\` (${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error)})`;
    if (status === 401)
        return `the comment could not be ${deed}: the token is not valid (${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error)})`;
    return `the comment could not be ${deed}: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error)}`;
}
const degraded = (error, deed) => ({
    status: "degraded",
    message: explain(error, deed),
});
/**
 * Keeps one comment on a pull request: found by its marker and its author, updated in place, begun only when asked to.
 * Never throws: what GitHub refuses comes back as `degraded` with one line for people. When the look-up fails, nothing is posted.
 */
async function keepComment(client, request) {
    if (request.body.length > maxCommentLength) {
        return {
            status: "degraded",
            message: `the comment was not sent: it is longer than ${maxCommentLength} characters`,
        };
    }
    let existing;
    try {
        existing = await findComment(client, request);
    }
    catch (error) {
        return degraded(error, "looked for, so none was posted");
    }
    try {
        if (existing)
            return await update(client, existing, request);
    }
    catch (error) {
        return degraded(error, "updated");
    }
    if (!request.create)
        return { status: "silent" };
    try {
        return await create(client, request);
    }
    catch (error) {
        return degraded(error, "posted");
    }
}


/***/ })

};
