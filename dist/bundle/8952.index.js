export const id = 8952;
export const ids = [8952,6330];
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

/***/ 48952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isChange: () => (/* binding */ isChange),
  keepComment: () => (/* binding */ keepComment),
  worthSaying: () => (/* binding */ worthSaying)
});

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 3 modules
var markdown = __webpack_require__(28812);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/delivery.js
var delivery = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/github/once.js
var once = __webpack_require__(88396);
// EXTERNAL MODULE: ./build/src/github/pull-head.js
var pull_head = __webpack_require__(66689);
// EXTERNAL MODULE: ./build/src/github/comment/own-comments.js
var own_comments = __webpack_require__(85178);
// EXTERNAL MODULE: ./build/src/github/comment/marker.js
var comment_marker = __webpack_require__(60549);
;// CONCATENATED MODULE: ./build/src/github/comment/stale.js

/** The report in a comment of ours: without its marker, and without a banner that an earlier run put on top. */
function reportIn(body, { of }) {
    const lines = body.replaceAll("\r\n", "\n").split("\n").slice(1);
    const start = lines.findIndex((line) => line.trim() !== "");
    if (start < 0)
        return "";
    const isQuoted = (line) => line.startsWith(">");
    const quoted = of === undefined ? 0 : lines.slice(start).findIndex((line) => !isQuoted(line));
    return quoted < 0
        ? ""
        : lines
            .slice(start + quoted)
            .join("\n")
            .trim();
}
/**
 * `text` or as many of its paragraphs as there is room for. Between two of them nothing inline is open, so that no quoted text comes
 * to act by the loss of its end; a fence that stays open holds what is in it.
 */
function paragraphsWithin(text, room) {
    if (text.length <= room)
        return text;
    const end = text.lastIndexOf("\n\n", room);
    return end > 0 ? text.slice(0, end) : "";
}
/**
 * The body of a comment whose report stays though a later scan did not run: marker, banner, and the report as it was. `old` is a
 * comment of ours, with its marker; `limit` the characters that a comment may have.
 */
function staleBody(old, marker, request, limit) {
    const { instance, run, banner } = request;
    const of = marker.of ?? marker.sha;
    const report = of === "none" ? "" : reportIn(old, marker);
    if (report === "")
        return request.body;
    const bodyOf = (text, cut) => `${(0,comment_marker/* markerOf */.w)(instance, run, of)}\n\n${banner(of, cut)}\n\n${text}\n`;
    const whole = bodyOf(report, false);
    if (whole.length <= limit)
        return whole;
    return bodyOf(paragraphsWithin(report, limit - bodyOf("", true).length), true);
}

;// CONCATENATED MODULE: ./build/src/github/comment/index.js








/**
 * True when a report is worth beginning a comment for: a finding that stands in what the change touches, or a verdict that asks for
 * something. A run that gave no verdict corrects a comment that is there, and begins none.
 */
function worthSaying(report) {
    if (report.verdict === "fail" || report.verdict === "review")
        return true;
    return report.skills.some((skill) => skill.change !== "unchanged" && skill.findings.some(finding/* counts */.tQ));
}
/** True when a change touched a skill at all, for better or worse. */
const isChange = (report) => report.removed.length > 0 || report.skills.some((skill) => skill.change !== "unchanged");
function taskOf(client, request) {
    let head;
    return {
        ...request,
        client,
        head: () => {
            head ??= (0,pull_head/* headOf */.U)(client, request.pull);
            return head;
        },
    };
}
const contentOf = (body) => body
    .slice(body.indexOf("\n") + 1)
    .replaceAll("\r\n", "\n")
    .trim();
const isLater = (a, b) => a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
const isLate = async ({ head, run, client }) => (0,pull_head/* isOutdated */.l)(run.sha, await head(), "the comment was left alone", client.log);
/**
 * Whether a comment has a later word than the run. Of another commit than the present head it has not, whatever run wrote it: a branch
 * that was pushed back is scanned by a run begun anew or before. Nor has one whose run gave no verdict on that commit.
 */
async function hasLaterWord({ marker }, { run, head, client }) {
    if (!isLater(marker, run))
        return false;
    const isSame = marker.sha === run.sha;
    if (isSame ? marker.of !== undefined : (await head()) === run.sha)
        return false;
    client.log.info(`the comment was left alone: the later run ${marker.id}.${marker.attempt} has written it`);
    return true;
}
async function write(kept, task) {
    const { client, run, banner } = task;
    const body = banner ? staleBody(kept.body, kept.marker, { ...task, banner }, markdown/* maxCommentLength */.yd) : task.body;
    const isSame = contentOf(kept.body) === contentOf(body) && kept.marker.sha === run.sha;
    if (isSame)
        return { status: "unchanged", url: kept.url };
    const { octokit, owner, repo } = client;
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: kept.id, body });
    if (typeof data?.id !== "number")
        throw new Error("the answer is no comment");
    return { status: "updated", url: kept.url };
}
/** Deletes a comment of ours beside another one. That this fails is a line in the log: the next run comes by again. */
async function remove({ client }, id) {
    const { octokit, owner, repo, log } = client;
    try {
        const { status } = await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
        // The types promise it; what stands between us and GitHub does not.
        if (Number(status) !== 204)
            throw new Error("the answer does not say that it was deleted");
    }
    catch (error) {
        // Somebody was faster.
        if ((0,github_client/* statusOf */.c2)(error) === 404)
            return;
        log.warning(`a second comment of Skill Scan could not be deleted: ${(0,github_client.failureOf)(error)}`);
    }
}
/**
 * Writes into the first of our comments, which is the oldest; younger ones of its author go. Whoever of two runs posted second sees
 * both, so that one comment stays whichever way they interleave. The body goes first: nothing is lost if deleting fails.
 */
async function update([kept, ...others], task) {
    const younger = others.filter(({ login }) => login === kept.login);
    for (const each of [kept, ...younger])
        if (await hasLaterWord(each, task))
            return { status: "superseded" };
    if (await isLate(task))
        return { status: "superseded" };
    const result = await write(kept, task);
    for (const { id } of younger)
        await remove(task, id);
    return result;
}
const isSome = (list) => list.length > 0;
/** After a comment was posted: where another run posted before us, its comment stays and ours goes. */
async function settle(posted, task) {
    const { client, pull, instance } = task;
    const created = { status: "created", url: posted.url };
    let own;
    try {
        own = await (0,own_comments/* ownComments */.D)(client, pull, instance);
    }
    catch (error) {
        client.log.info(`whether another run has posted as well is not known: ${(0,github_client.failureOf)(error)}`);
        return created;
    }
    const older = own.filter(({ id, login }) => id < posted.id && login === posted.login);
    if (!isSome(older))
        return created;
    const result = await update(older, task);
    await remove(task, posted.id);
    return result;
}
/** Posts the comment; where an answer was lost and ours are there, returns those. */
async function post({ client, pull, instance, body }) {
    const { octokit, owner, repo } = client;
    const request = { owner, repo, issue_number: pull, body, request: { retries: 0 } };
    const create = async () => {
        const { data } = await octokit.rest.issues.createComment(request);
        if (typeof data?.id !== "number")
            throw new Error("the answer is no comment");
        return { id: data.id, url: data.html_url, login: data.user?.login };
    };
    const written = async () => {
        const own = await (0,own_comments/* ownComments */.D)(client, pull, instance);
        return isSome(own) ? own : undefined;
    };
    return (0,once/* once */.O)(create, written);
}
async function create(task) {
    const posted = await post(task);
    if ("id" in posted)
        return settle(posted, task);
    return { ...(await update(posted, task)), status: "created", url: posted[0].url };
}
/** A comment that could not be kept, in one line: `deed` says what was tried. */
const degraded = (error, deed, { situation }) => {
    const { line, lacking } = (0,delivery/* refusalOf */.Of)("comment", (0,github_client/* refusedBy */.it)(error), situation, `the comment could not be ${deed}`);
    return { status: "degraded", message: line, lacking };
};
/**
 * Keeps one comment on a pull request: found by its marker and its author, updated in place, begun only when asked to, and left alone
 * by a scan of another commit than the present head. Never throws: what GitHub refuses comes back as `degraded` with one line for
 * people. When the look-up fails, nothing is posted.
 */
async function keepComment(client, request) {
    const task = taskOf(client, request);
    if (request.body.length > markdown/* maxCommentLength */.yd) {
        return {
            status: "degraded",
            message: `the comment was not sent: it is longer than ${markdown/* maxCommentLength */.yd} characters`,
            lacking: false,
        };
    }
    let own;
    try {
        own = await (0,own_comments/* ownComments */.D)(client, request.pull, request.instance);
    }
    catch (error) {
        return degraded(error, "looked for, so none was posted", request);
    }
    try {
        if (isSome(own))
            return await update(own, task);
    }
    catch (error) {
        return degraded(error, "updated", request);
    }
    if (!request.create)
        return { status: "silent" };
    if (await isLate(task))
        return { status: "superseded" };
    try {
        return await create(task);
    }
    catch (error) {
        return degraded(error, "posted", request);
    }
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


/***/ })

};
