export const id = 8161;
export const ids = [8161,6330];
export const modules = {

/***/ 98161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOwnerApproval: () => (/* binding */ codeOwnerApproval)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(344);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60961);




/** Reviews that are read: on more than that nothing is approved by us. */
const maxReviews = 1000;
/** People and teams that are asked about. */
const maxQuestions = 50;
/** What becomes of an opinion on a pull request; a mere comment leaves it as it was. */
const opinions = new Set(["APPROVED", "CHANGES_REQUESTED", "DISMISSED"]);
async function reviewsOf({ octokit, owner, repo }, pull) {
    const listed = (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S)("reviews", (page) => octokit.rest.pulls.listReviews({ owner, repo, pull_number: pull, ...page }));
    const reviews = [];
    let total = 0;
    for await (const { user, state, commit_id: commit, submitted_at: at } of listed) {
        if (++total > maxReviews)
            return undefined;
        if (user)
            reviews.push({ login: user.login, state, commit: commit ?? "", at: at ?? "" });
    }
    return reviews;
}
/** Logins are compared without case, as GitHub does. */
const key = (login) => login.toLowerCase();
/** The people whose last opinion is an approval of this very commit; GitHub lists reviews in the order in which they were made. */
function approvalsAt(reviews, headSha, author) {
    const last = new Map();
    for (const review of reviews)
        if (opinions.has(review.state))
            last.set(key(review.login), review);
    return [...last.values()].filter(({ login, state, commit }) => state === "APPROVED" && commit === headSha && key(login) !== key(author));
}
/** Whether somebody is an active member of a team, by GitHub's word; a 404 says that he is not, or that the token may not know. */
async function isMember({ octokit }, team, username) {
    const [org = "", slug = ""] = team.slice(1).split("/");
    try {
        const request = { org, team_slug: slug, username };
        const { data } = await octokit.rest.teams.getMembershipForUserInOrg(request);
        return data.state === "active";
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
/**
 * Whether somebody may write, as GitHub wants it of a code owner. CODEOWNERS alone does not say so: a name in it may be that of an account
 * that was given up, and taken by somebody else.
 */
async function mayWrite({ octokit, owner, repo }, username) {
    try {
        const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
        return data.permission === "write" || data.permission === "admin";
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
async function ownerAmong(client, approvals, owners) {
    const people = new Set(owners.filter((owner) => /^@[^/]+$/.test(owner)).map((owner) => key(owner.slice(1))));
    const named = approvals.filter(({ login }) => people.has(key(login))).slice(0, maxQuestions);
    for (const review of named)
        if (await mayWrite(client, review.login))
            return review;
    const teams = owners.filter((owner) => /^@[^/]+\/[^/]+$/.test(owner));
    const questions = teams.flatMap((team) => approvals.map((review) => ({ team, review }))).slice(0, maxQuestions);
    for (const { team, review } of questions) {
        if ((await isMember(client, team, review.login)) && (await mayWrite(client, review.login)))
            return review;
    }
    return undefined;
}
/** What was refused, and the YAML that grants it. */
function refusal(error) {
    const why = `whether a code owner approved could not be read: ${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.failureOf)(error)}`;
    return [403, 404].includes((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error)) ? `${why}; give the job \`permissions: pull-requests: read\`` : why;
}
/** Why no approval counts, where all could be asked. */
function nobody(owners, headSha) {
    const mail = owners.filter((owner) => !owner.startsWith("@")).length;
    const teams = owners.some((owner) => owner.includes("/"))
        ? "; a team's members can be asked for only with a token that may read the organisation's members"
        : "";
    const unknown = mail > 0 ? "; an owner given as an e-mail address cannot be verified" : "";
    return `no code owner (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .firstFew */ .Dt)(owners, 5)}) who may write to the repository has approved the commit ${(0,_core_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .Ax)(headSha)}${teams}${unknown}`;
}
/**
 * Looks for a code owner's approval of a pull request as it is now: his last review approves `headSha`, which is still its head, he
 * may write to the repository, and is not its author. Any failure of the API is no approval, in one line. Never throws.
 * GitHub's documents: "List reviews for a pull request", "Get team membership for a user", "Get repository permissions for a user"
 * (`permission` says write for the role maintain, read for triage), "About code owners" (who must have write access).
 */
async function codeOwnerApproval(client, request) {
    const { pull, headSha, owners } = request;
    if (owners.length === 0)
        return { message: "CODEOWNERS of base names nobody for it" };
    try {
        const { octokit, owner, repo } = client;
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
        if (data.head.sha !== headSha)
            return { message: "the pull request has a newer head than this run" };
        const reviews = await reviewsOf(client, pull);
        if (!reviews)
            return { message: `the pull request has more than ${maxReviews} reviews` };
        const approvals = approvalsAt(reviews, headSha, data.user.login);
        const found = await ownerAmong(client, approvals, owners);
        return found ? { approval: { by: found.login, at: found.at } } : { message: nobody(owners, headSha) };
    }
    catch (error) {
        return { message: refusal(error) };
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


/***/ })

};
