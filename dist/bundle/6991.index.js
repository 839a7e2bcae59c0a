export const id = 6991;
export const ids = [6991,6330];
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

/***/ 85178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownAuthor),
/* harmony export */   D: () => (/* binding */ ownComments)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60961);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60549);




/** The job's own token writes as this app. */
const jobLogin = "github-actions[bot]";
/** Whose comments are ours: the token's user; for a token of a job or an app, which may not ask who it is, a bot. */
async function ownAuthor(client) {
    const bots = (author) => author.type === "Bot";
    if (client.installation)
        return bots;
    try {
        const { data } = await client.octokit.rest.users.getAuthenticated();
        const login = data?.login;
        // Of nobody no comment is found, and a second one would be posted.
        if (typeof login !== "string")
            throw new Error("the answer names no user");
        return (author) => author.login === login;
    }
    catch (error) {
        // Only what GitHub says to the token of an app: any other refusal leaves open whose comments are ours.
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403 && /not accessible by integration/i.test((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)))
            return bots;
        throw error;
    }
}
/**
 * Our comments of one instance among all pages: the job's own before another bot's, the oldest first. More than one of an author is
 * left by runs that began at once. Throws what Octokit throws.
 */
async function ownComments(client, pull, instance) {
    const { octokit, owner, repo } = client;
    const own = await ownAuthor(client);
    const comments = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)("comments", (page) => octokit.rest.issues.listComments({ owner, repo, issue_number: pull, ...page }));
    const found = [];
    for await (const { id, html_url: url, body = "", user } of comments) {
        if (typeof id !== "number" || typeof body !== "string")
            throw new Error("the list of comments holds what is none");
        const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readMarker */ .t)(body);
        if (marker?.instance !== instance || user === null || !own(user))
            continue;
        found.push({ id, url, body, marker, login: user.login });
    }
    const rank = ({ login }) => (login === jobLogin ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b) || a.id - b.id);
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


/***/ }),

/***/ 60961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Items of a page: as many as GitHub gives. */
const pageSize = 100;
const isItem = (item) => typeof item === "object" && item !== null && !Array.isArray(item);
/**
 * The items of a list of GitHub's, page by page as they are wanted. Not by Octokit's paginate: that takes a 409 for an empty list, and what
 * was looked for would be posted again. `ask` gets what the request says of the page. Throws what it throws, and an Error, with the
 * list's name `what`, at an answer that is no list, or holds what is no object: what was looked for may be behind it.
 */
async function* itemsOf(what, ask) {
    for (let page = 1;; page++) {
        const { data } = await ask({ per_page: pageSize, page });
        if (!Array.isArray(data))
            throw new Error(`the list of ${what} is not a list`);
        if (!data.every(isItem))
            throw new Error(`the list of ${what} holds what is none`);
        yield* data;
        if (data.length < pageSize)
            return;
    }
}


/***/ }),

/***/ 66689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   l: () => (/* binding */ isOutdated)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);

/**
 * The commit that is the head of a pull request now, which may be another one than the event of a run named. Undefined, and one line
 * in the log, where GitHub does not say: the token may lack `pull-requests: read`. Never throws.
 */
async function headOf(client, pull) {
    const { octokit, owner, repo, log } = client;
    try {
        // One more try is enough: without an answer the caller goes on.
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull, request: { retries: 1 } });
        const sha = data?.head?.sha;
        if (typeof sha === "string")
            return sha;
        log.info("GitHub's answer for the pull request names no head");
    }
    catch (error) {
        log.info(`the present head of the pull request is not known: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error)}`);
    }
    return undefined;
}
/**
 * Whether the scan of `sha` is of a head that the pull request no longer has, by its head `now`; false where that is not known. Then the log
 * says what was `left` undone.
 */
function isOutdated(sha, now, left, log) {
    if (now === undefined || now === sha)
        return false;
    log.info(`${left}: ${sha} was scanned, and the head of the pull request is ${now} now`);
    return true;
}


/***/ }),

/***/ 16991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepSuggestions: () => (/* binding */ keepSuggestions)
});

// UNUSED EXPORTS: maxSuggestions

// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/comment/own-comments.js
var own_comments = __webpack_require__(85178);
// EXTERNAL MODULE: ./build/src/github/delivery.js
var delivery = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/github/once.js
var once = __webpack_require__(88396);
// EXTERNAL MODULE: ./build/src/github/pages.js
var pages = __webpack_require__(60961);
// EXTERNAL MODULE: ./build/src/github/pull-head.js
var pull_head = __webpack_require__(66689);
// EXTERNAL MODULE: ./build/src/github/reviews/marker.js
var marker = __webpack_require__(11529);
;// CONCATENATED MODULE: ./build/src/github/reviews/patch.js
/** The hunks of a patch as pulls/list-files has it (unified, without the names of the files). */
function hunksOf(patch) {
    const hunks = [];
    let line = 0;
    for (const text of patch.split("\n")) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
        if (head) {
            line = Number(head[1]);
            hunks.push({ start: line, end: line - 1, added: new Set() });
            continue;
        }
        const hunk = hunks.at(-1);
        if (!hunk || text.startsWith("-") || text.startsWith("\\"))
            continue;
        if (text.startsWith("+"))
            hunk.added.add(line);
        hunk.end = line++;
    }
    return hunks;
}
/** True when a comment on these lines is one that GitHub takes, and the patch puts one of them in. */
const isChangedIn = (hunks, { start, end }) => hunks.some((hunk) => hunk.start <= start && end <= hunk.end && [...hunk.added].some((line) => start <= line && line <= end));

;// CONCATENATED MODULE: ./build/src/github/reviews/threads.js

/**
 * Threads of reviews are known to GraphQL alone. To resolve one takes `contents: write`, and the token of a job may not even then
 * (github/gh-aw#35726, oven-sh/bun#36959), so the thread is asked first; where it may not be resolved its comment is folded as outdated.
 */
const listThreads = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          viewerCanResolve
          comments(first: 1) { nodes { id body isMinimized viewerCanMinimize viewerDidAuthor } }
        }
      }
    }
  }
}`;
const resolveThread = `mutation ($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;
const foldComment = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
/** Pages of a hundred threads that are read: on longer pull requests people lose the thread first. */
const maxPages = 20;
async function* threadsOf({ octokit, owner, repo, log }, pull) {
    let after = null;
    for (let page = 1; page <= maxPages; page++) {
        const answer = await octokit.graphql(listThreads, { owner, name: repo, number: pull, after });
        const threads = answer.repository?.pullRequest?.reviewThreads;
        if (!threads)
            throw new Error("GitHub's answer has no list of review threads");
        for (const thread of threads.nodes ?? []) {
            if (!thread)
                continue;
            if (typeof thread.id !== "string")
                throw new Error("GitHub's list of review threads holds what is none");
            yield thread;
        }
        if (!threads.pageInfo.hasNextPage)
            return;
        after = threads.pageInfo.endCursor;
    }
    log.info(`only the first ${maxPages * 100} review threads were looked at`);
}
/** Changes a thread or a comment. Throws what Octokit throws, and an Error at an answer that says nothing of it. */
async function change({ octokit }, mutation, id) {
    const answer = await octokit.graphql(mutation, { id });
    if (!answer || !Object.values(answer).some(Boolean))
        throw new Error("GitHub's answer does not say that it was done");
}
/**
 * Resolves the threads that this token began with a suggestion of `instance`, that are outdated, and whose finding is none of `alive`;
 * folds their comments where it may not resolve. Threads of others are never touched. Throws what Octokit throws.
 */
async function clearThreads(client, { pull, instance, alive }) {
    const cleared = { resolved: 0, folded: 0, left: 0 };
    for await (const thread of threadsOf(client, pull)) {
        const first = thread.comments.nodes?.[0];
        const fingerprint = first?.viewerDidAuthor ? (0,marker/* markedFingerprint */.jw)(first.body, instance) : undefined;
        const isGone = fingerprint !== undefined && !alive.has(fingerprint);
        if (!first || !isGone || thread.isResolved || !thread.isOutdated || first.isMinimized)
            continue;
        if (thread.viewerCanResolve) {
            await change(client, resolveThread, thread.id);
            cleared.resolved++;
        }
        else if (first.viewerCanMinimize) {
            await change(client, foldComment, first.id);
            cleared.folded++;
        }
        else
            cleared.left++;
    }
    return cleared;
}

;// CONCATENATED MODULE: ./build/src/github/reviews/index.js









/** Suggestions on one pull request at any time: a page with hundreds freezes (reviewdog#1008, demand D36). */
const maxSuggestions = 10;
/** Fingerprints of our own suggestions on a pull request, by author and marker, on all pages. */
async function ownSuggestions(client, { pull, instance }) {
    const { octokit, owner, repo } = client;
    const own = await (0,own_comments/* ownAuthor */.A)(client);
    const comments = (0,pages/* itemsOf */.S)("review comments", (page) => octokit.rest.pulls.listReviewComments({ owner, repo, pull_number: pull, ...page }));
    const found = new Set();
    for await (const { body, user } of comments) {
        if (typeof body !== "string")
            throw new Error("the list of review comments holds what is none");
        const fingerprint = (0,marker/* markedFingerprint */.jw)(body, instance);
        if (fingerprint !== undefined && user !== null && own(user))
            found.add(fingerprint);
    }
    return found;
}
/** The changes of some files; none for a file that is not listed or that is too large for a patch. */
async function changesOf(client, pull, paths) {
    const { octokit, owner, repo } = client;
    const files = (0,pages/* itemsOf */.S)("changed files", (page) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull, ...page }));
    const changes = new Map();
    for await (const { filename, sha, patch } of files) {
        if (typeof filename !== "string")
            throw new Error("the list of changed files holds what is none");
        if (paths.has(filename))
            changes.set(filename, { blob: sha, hunks: hunksOf(patch ?? "") });
        if (changes.size === paths.size)
            break;
    }
    return changes;
}
/** The suggestions that GitHub takes: on lines that the pull request changes, of a file that head has as it was scanned. */
async function placed(client, pull, wanted) {
    const changes = await changesOf(client, pull, new Set(wanted.map(({ path }) => path)));
    return wanted.filter(({ path, blob, startLine, endLine }) => {
        const change = changes.get(path);
        return change?.blob === blob && isChangedIn(change.hunks, { start: startLine, end: endLine });
    });
}
function commentOf({ path, body, startLine, endLine }) {
    const last = { path, body, line: endLine, side: "RIGHT" };
    return startLine === endLine ? last : { ...last, start_line: startLine, start_side: "RIGHT" };
}
/** Posts one review. */
async function send(client, request, list) {
    const { octokit, owner, repo } = client;
    const { pull, sha, bodyOf } = request;
    const review = {
        commit_id: sha,
        event: "COMMENT",
        body: bodyOf(list.length),
        comments: list.map(commentOf),
    };
    const post = async () => {
        const request = { owner, repo, pull_number: pull, ...review, request: { retries: 0 } };
        const { data } = await octokit.rest.pulls.createReview(request);
        if (typeof data?.id !== "number")
            throw new Error("the answer is no review");
        return true;
    };
    // A review is posted whole or not at all.
    const posted = async () => {
        const known = await ownSuggestions(client, request);
        return list.some(({ fingerprint }) => known.has(fingerprint)) || undefined;
    };
    await (0,once/* once */.O)(post, posted);
}
/** Reviews that are tried in one run: enough to find one bad place among ten. */
const maxReviews = 12;
/**
 * Posts the comments as one review. GitHub takes all or none and does not say which one it objects to (422): then each half is tried, so
 * that one bad place costs no other. Returns how many were taken; throws any other refusal, and the 422 where none was taken.
 */
async function post(client, request, list) {
    const queue = list.length === 0 ? [] : [list];
    let posted = 0;
    let refusal;
    for (let left = maxReviews; queue.length > 0 && left > 0; left--) {
        const next = queue.shift();
        try {
            await send(client, request, next);
            posted += next.length;
        }
        catch (error) {
            if ((0,github_client/* statusOf */.c2)(error) !== 422)
                throw error;
            refusal = error;
            const half = Math.ceil(next.length / 2);
            if (next.length > 1)
                queue.unshift(next.slice(0, half), next.slice(half));
        }
    }
    if (refusal !== undefined && posted === 0)
        throw refusal;
    if (posted < list.length)
        client.log.info(`GitHub took ${posted} of ${list.length} suggestions: not all lines are in its diff`);
    return posted;
}
/** Clears what is outdated, where a suggestion of ours is about a finding that is gone. */
async function clear(client, request, own) {
    if (!request.complete || [...own].every((fingerprint) => request.alive.has(fingerprint)))
        return;
    const { resolved, folded, left } = await clearThreads(client, request);
    if (resolved + folded > 0)
        client.log.info(`outdated suggestions: ${resolved} resolved, ${folded} folded`);
    if (left > 0)
        client.log.info(`${left} outdated suggestions stay: the token may neither resolve nor fold them`);
}
/** The suggestions that are to be posted: not there yet, no more than fit beside those that are. */
async function fresh(client, request, own) {
    const wanted = request.suggestions.filter(({ fingerprint }) => !own.has(fingerprint));
    const room = maxSuggestions - [...own].filter((fingerprint) => request.alive.has(fingerprint)).length;
    if (wanted.length === 0 || room <= 0)
        return [];
    return (await placed(client, request.pull, wanted)).slice(0, room);
}
/**
 * Keeps the suggestions on a pull request: posts those that are not there yet as one review on head, at most ten in all, and clears
 * our own outdated threads whose finding is gone. Nothing is done when the look-up fails or when head has moved on. Never throws: what
 * GitHub refuses comes back as one line for people.
 */
async function keepSuggestions(client, request) {
    let posted = 0;
    let left = "no fixes were suggested";
    const { pull, sha } = request;
    try {
        const own = await ownSuggestions(client, request);
        if (own.size === 0 && request.suggestions.length === 0)
            return { posted: 0 };
        if ((0,pull_head/* isOutdated */.l)(sha, await (0,pull_head/* headOf */.U)(client, pull), left, client.log))
            return { posted: 0 };
        posted = await post(client, request, await fresh(client, request, own));
        left = "outdated suggestions could not be resolved";
        await clear(client, request, own);
        return { posted };
    }
    catch (error) {
        const { line, lacking } = (0,delivery/* refusalOf */.Of)("suggestions", (0,github_client/* refusedBy */.it)(error), request.situation, left);
        return { posted, message: line, lacking };
    }
}


/***/ })

};
