export const id = 8198;
export const ids = [8198,7912];
export const modules = {

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iz: () => (/* binding */ DidNotRunError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
class ConfigError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "ConfigError";
        this.remedy = remedy;
    }
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
class DidNotRunError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = "DidNotRunError";
        this.remedy = remedy;
    }
}
/** Code of an error of the system, like `ENOENT`; empty for one without. */
const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "");
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 14619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/** What a rule says of itself: what reports carry. */
const wordsOf = ({ id, title, severity, confidence, why, remediation, references, taxonomy, }) => ({
    id,
    title,
    severity,
    confidence,
    why,
    remediation,
    references,
    taxonomy,
});


/***/ }),

/***/ 24614:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20136);
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68505);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28009);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30092);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90706);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_program_js__WEBPACK_IMPORTED_MODULE_5__]);
_program_js__WEBPACK_IMPORTED_MODULE_5__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];






const env = process.env;
/** Inputs by name; one that action.yml does not have is an error, since the runner only warns of it. */
function readInputs() {
    const given = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
    const names = given.map((name) => name.slice("INPUT_".length).toLowerCase());
    (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSettingNames */ .fy)(names, "action");
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSettings */ .sb)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name));
    for (const token of [settings.token, settings["policy-token"]])
        if (token !== undefined)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(token);
    return (0,_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOfPart */ .iu)(settings);
}
/** The API client, made at the first use, since Octokit is most of the start-up; undefined without a token. */
function lazyClient(token, repository) {
    let client;
    if (token === undefined)
        return async () => undefined;
    const baseUrl = env["GITHUB_API_URL"] ?? "https://api.github.com";
    const make = async () => {
        const { createClient } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(6330)]).then(__webpack_require__.bind(__webpack_require__, 26330));
        return createClient({ token, baseUrl, repository, version: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE, log: _job_js__WEBPACK_IMPORTED_MODULE_4__/* .log */ .R });
    };
    return () => {
        client ??= make();
        return client;
    };
}
await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__/* .runJob */ .b)({ env, settings: readInputs, clientOf: lazyClient, entry: _program_js__WEBPACK_IMPORTED_MODULE_5__/* .program */ .D });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/** Address of the GitHub server; another one than GitHub's own is an Enterprise Server's. */
const serverOf = (env) => env["GITHUB_SERVER_URL"] ?? "https://github.com";
/** Folder of the checkout. */
const workspaceOf = (env) => env["GITHUB_WORKSPACE"] ?? process.cwd();
/** The workflow run, and which attempt at it. */
const runOf = (env) => ({
    id: Number(env["GITHUB_RUN_ID"] ?? 0),
    attempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? 1),
});


/***/ }),

/***/ 30092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ log),
  b: () => (/* binding */ runJob)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/conclude.js + 4 modules
var conclude = __webpack_require__(12908);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/github/delivery.js
var delivery = __webpack_require__(20117);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/github/event.js



const sha = schemas.string().regex(commit/* commitId */.xk);
const repository = schemas.object({ full_name: schemas.string(), id: schemas.number().optional() });
const pullPayload = schemas.object({
    action: schemas.string(),
    pull_request: schemas.object({
        number: schemas.number().int().positive(),
        // `repo` is null once a fork has been deleted.
        head: schemas.object({ sha, repo: repository.nullable() }),
        base: schemas.object({ sha, ref: schemas.string(), repo: repository }),
    }),
});
const mergeGroupPayload = schemas.object({ merge_group: schemas.object({ base_sha: sha, head_sha: sha }) });
/** Branches of the merge queue: the branch that it merges into, and the commit that it builds on. */
const queueRef = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-([0-9a-f]{40,64})$/;
const isQueueRef = (ref) => ref.startsWith("refs/heads/gh-readonly-queue/");
const pushPayload = schemas.object({
    before: sha,
    after: sha,
    ref: schemas.string(),
    deleted: schemas.boolean().optional(),
    repository: schemas.object({ default_branch: schemas.string().optional() }),
});
/** What git writes where there is no commit. */
const isZero = (id) => /^0+$/.test(id);
function parsed(schema, payload, event) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const places = result.error.issues.map((issue) => issue.path.join(".") || "all of it").join(", ");
    throw new errors/* DidNotRunError */.iz(`the payload of the event ${event} is not what GitHub documents: ${places}`, "Run the action on GitHub's own events, or give the runner a complete event file (GITHUB_EVENT_PATH).");
}
function needed(env, name) {
    const value = env[name];
    if (value !== undefined && value !== "")
        return value;
    throw new errors/* DidNotRunError */.iz(`${name} is not set`, "Run the action in a workflow: the runner sets this variable.");
}
/** The file of GITHUB_WORKFLOW_REF, `owner/name/path@ref`, where it is in the repository itself. */
function workflowIn(repository, env) {
    const [place = ""] = (env["GITHUB_WORKFLOW_REF"] ?? "").split("@");
    return place.startsWith(`${repository}/`) ? { workflow: place.slice(repository.length + 1) } : {};
}
function common(env) {
    const repository = needed(env, "GITHUB_REPOSITORY");
    const ref = env["GITHUB_REF"] ?? "";
    const headSha = needed(env, "GITHUB_SHA");
    return { repository, headSha, ref, uploads: !isQueueRef(ref), ...workflowIn(repository, env), notices: [] };
}
/** By id, where there is one: a repository can be renamed between two halves of a payload. `null`: a fork that was deleted. */
const isFork = (head, base) => head?.id !== undefined && base.id !== undefined ? head.id !== base.id : head?.full_name !== base.full_name;
/** Forks and Dependabot get a token that can only read, whatever `permissions:` says. */
function readOnlyReason(env, fork) {
    if (fork)
        return { readOnly: "the pull request comes from a fork" };
    if (env["GITHUB_ACTOR"] === "dependabot[bot]")
        return { readOnly: "the run was started by Dependabot" };
    return {};
}
/** A pull request, be it a draft, or one on which a review was written. */
function pullRequestTarget(event, payload, env) {
    const { action, pull_request: pull } = parsed(pullPayload, payload, event);
    const run = common(env);
    if (action === "closed")
        return nothing(run, "the pull request is closed");
    const fork = isFork(pull.head.repo, pull.base.repo);
    const mergeSha = run.headSha === pull.head.sha ? {} : { mergeSha: run.headSha };
    return {
        ...run,
        kind: "pull-request",
        headSha: pull.head.sha,
        base: { kind: "commit", sha: pull.base.sha },
        scope: "changed",
        policyFrom: "base",
        pull: {
            number: pull.number,
            headSha: pull.head.sha,
            baseSha: pull.base.sha,
            baseRef: pull.base.ref,
            ...(fork && { fork }),
            ...mergeSha,
        },
        ...readOnlyReason(env, fork),
    };
}
function mergeGroupTarget(payload, env) {
    const { merge_group: group } = parsed(mergeGroupPayload, payload, "merge_group");
    return {
        ...common(env),
        kind: "merge-group",
        headSha: group.head_sha,
        base: { kind: "commit", sha: group.base_sha },
        scope: "changed",
        policyFrom: "base",
        uploads: false,
    };
}
function pushTarget(payload, env) {
    const push = parsed(pushPayload, payload, "push");
    const run = common(env);
    if (push.deleted === true || isZero(push.after))
        return nothing(run, "the push deleted its ref");
    if (isQueueRef(push.ref))
        return queuePushTarget(push, run);
    const target = { ...run, kind: "push", headSha: push.after, scope: "all", policyFrom: "head" };
    return { ...target, base: pushBase(push), ...readOnlyReason(env, false) };
}
/** A workflow on pushes to all branches runs for the merge queue as well: then as one on `merge_group` does (D68). */
function queuePushTarget(push, run) {
    const [, branch, sha] = queueRef.exec(push.ref) ?? [];
    const target = { kind: "merge-group", headSha: push.after, scope: "changed", policyFrom: "base" };
    const base = sha === undefined ? pushBase(push) : { kind: "commit", sha, ...(branch && { otherwise: branch }) };
    return { ...run, ...target, base, uploads: false };
}
/** Tags have no base; a new branch left the default branch somewhere; the first push of all has nothing before it. */
function pushBase(push) {
    if (!push.ref.startsWith("refs/heads/"))
        return { kind: "none" };
    const branch = push.repository.default_branch;
    if (!isZero(push.before))
        return { kind: "commit", sha: push.before, ...(branch !== undefined && { otherwise: branch }) };
    if (branch === undefined || push.ref === `refs/heads/${branch}`)
        return { kind: "none" };
    return { kind: "merge-base", branch };
}
function nothing(run, reason) {
    const notices = [`nothing was scanned: ${reason}`];
    return { ...run, kind: "nothing", base: { kind: "none" }, scope: "all", policyFrom: "head", uploads: false, notices };
}
function everything(env, notices) {
    const run = { ...common(env), notices };
    return {
        ...run,
        kind: "everything",
        base: { kind: "none" },
        scope: "all",
        policyFrom: "head",
        ...readOnlyReason(env, false),
    };
}
/**
 * What a workflow run is to scan. `payload` is the event's, `env` the runner's environment.
 * Throws a ConfigError for `pull_request_target`, a DidNotRunError when the event is not what GitHub documents.
 */
function targetOf(event, payload, env) {
    switch (event) {
        case "pull_request":
        case "pull_request_review":
        case "pull_request_review_comment":
            return pullRequestTarget(event, payload, env);
        case "pull_request_target":
            throw new errors/* ConfigError */.xL("this action does not run on pull_request_target: that event hands secrets and a token that writes to a run about a stranger's code", "Use `on: pull_request`: it scans and gates pull requests from forks as well, with a token that only reads. What that token may not post, the comment and the upload, a second workflow on `workflow_run` publishes (docs/forks.md).");
        case "merge_group":
            return mergeGroupTarget(payload, env);
        case "push":
            return pushTarget(payload, env);
        case "schedule":
        case "workflow_dispatch":
            return everything(env, []);
        default:
            return everything(env, [`the event ${event} names no change to compare, so every skill was scanned`]);
    }
}

;// CONCATENATED MODULE: ./build/src/outputs.js
/** The runner keeps at most 1 MiB of outputs a job, 50 MiB a workflow run; this leaves room for other steps. */
const maxSkillsLength = 200_000;
const countIn = (skill, status) => skill.findings.filter((each) => each.status === status).length;
const countOf = (report, status) => report.skills.reduce((total, skill) => total + countIn(skill, status), 0);
const lowest = (values) => (values.length === 0 ? "" : String(Math.min(...values)));
function summaryOf(skill) {
    return {
        path: skill.path,
        name: skill.name,
        change: skill.change,
        verdict: skill.verdict,
        level: skill.level,
        risk: skill.risk,
        trust: skill.trust,
        ...(skill.trustBefore === undefined ? {} : { trustBefore: skill.trustBefore }),
        new: countIn(skill, "new"),
        existing: countIn(skill, "existing"),
        fixed: countIn(skill, "fixed"),
        coverage: skill.coverage,
    };
}
/** JSON array of one object a skill: gravest first, whole objects only, at most `limit` characters. */
function skillsJson(report, limit = maxSkillsLength) {
    const parts = [];
    let length = 2;
    for (const skill of report.skills) {
        const part = JSON.stringify(summaryOf(skill));
        length += part.length + 1;
        if (length > limit)
            break;
        parts.push(part);
    }
    return `[${parts.join(",")}]`;
}
/** Every output of the action. action.yml and docs/settings.md are made from this table. */
const outputs = {
    verdict: {
        help: "`pass`, `review`, `fail`, `no-skills` or `did-not-run`.",
        of: (report) => report.verdict,
    },
    trust: {
        help: "Lowest trust score of the scanned skills, 0 to 100. Empty when there were none.",
        of: (report) => lowest(report.skills.map((skill) => skill.trust)),
    },
    "trust-before": {
        help: "Lowest trust score that the same skills had before the change. Empty when none was there before.",
        of: (report) => lowest(report.skills.flatMap((skill) => skill.trustBefore ?? [])),
    },
    new: { help: "Number of findings that the change brings.", of: (report) => String(countOf(report, "new")) },
    fixed: { help: "Number of findings that the change removes.", of: (report) => String(countOf(report, "fixed")) },
    existing: {
        help: "Number of findings that were there before.",
        of: (report) => String(countOf(report, "existing")),
    },
    skills: {
        help: `JSON array with one object a skill (path, name, change, verdict, level, risk, trust, trustBefore, new, existing, fixed, coverage), gravest first, as many as fit in ${maxSkillsLength / 1000} kB. The JSON file has all of them.`,
        of: (report) => skillsJson(report),
    },
    "sarif-id": {
        help: "Id of the analysis at code scanning. Empty when nothing was uploaded.",
        of: (_, delivered) => delivered.sarifId ?? "",
    },
    "sarif-file": { help: "Path of the SARIF file.", of: (_, delivered) => delivered.sarifFile ?? "" },
    "json-file": { help: "Path of the JSON report.", of: (_, delivered) => delivered.jsonFile ?? "" },
    "markdown-file": { help: "Path of the Markdown report.", of: (_, delivered) => delivered.markdownFile ?? "" },
    "html-file": { help: "Path of the HTML report.", of: (_, delivered) => delivered.htmlFile ?? "" },
    "comment-url": {
        help: "Address of the comment on the pull request. Empty when there is none.",
        of: (_, delivered) => delivered.commentUrl ?? "",
    },
    "check-run-url": {
        help: "Address of the check run. Empty when none was made.",
        of: (_, delivered) => delivered.checkRunUrl ?? "",
    },
};
/** Values of all outputs. */
function outputsOf(report, delivered) {
    const names = Object.keys(outputs);
    return Object.fromEntries(names.map((name) => [name, outputs[name].of(report, delivered)]));
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(44848);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/shard.js
var src_shard = __webpack_require__(68505);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/environment.js
var environment = __webpack_require__(9983);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/src/entry/event-file.js


const remedy = "The runner writes this file: run the action in a workflow, and let no step before it change GITHUB_EVENT_PATH. In another runner give the payload of the event as JSON.";
const broken = (file, what) => new errors/* DidNotRunError */.iz(`the event file ${file} (GITHUB_EVENT_PATH) ${what}`, remedy);
/**
 * The payload of the event that started the run, from the file that GITHUB_EVENT_PATH names. Throws a DidNotRunError when there is none,
 * or when it is not JSON.
 */
async function readEvent(env) {
    const file = env["GITHUB_EVENT_PATH"] ?? "";
    if (file === "")
        throw new errors/* DidNotRunError */.iz("GITHUB_EVENT_PATH is not set", remedy);
    let text;
    try {
        text = await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        throw broken(file, `cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    if (text.trim() === "")
        throw broken(file, "is empty");
    try {
        return JSON.parse(text.replace(/^\ufeff/, ""));
    }
    catch (error) {
        throw broken(file, `is not JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./build/src/entry/opinions.js
var opinions = __webpack_require__(67391);
;// CONCATENATED MODULE: ./build/src/entry/policy/api.js
/**
 * Policies of other repositories for the action: read with the input `policy-token`, else with the token of the job. `clientOf` makes the
 * client of a token; nothing is loaded before it is asked for.
 */
function actionPolicies(settings, client, clientOf) {
    const token = settings["policy-token"];
    let made;
    const make = async () => {
        const { githubPolicies } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(5015)]).then(__webpack_require__.bind(__webpack_require__, 85015));
        return token === undefined ? githubPolicies(client, "token") : githubPolicies(clientOf(token), "policy-token");
    };
    const policies = () => {
        made ??= make();
        return made;
    };
    return {
        commit: async (reference) => (await policies()).commit(reference),
        read: async (file) => (await policies()).read(file),
        isOwn: async (file) => (await policies()).isOwn?.(file),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/excerpts.js
var excerpts = __webpack_require__(37227);
// EXTERNAL MODULE: ./build/src/files/git.js + 5 modules
var git = __webpack_require__(81665);
// EXTERNAL MODULE: ./build/src/gate.js + 6 modules
var gate = __webpack_require__(49983);
// EXTERNAL MODULE: ./build/src/offers.js
var offers = __webpack_require__(29310);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/entry/merge.js
var merge = __webpack_require__(90534);
// EXTERNAL MODULE: ./build/src/entry/policy/exceptions.js + 1 modules
var exceptions = __webpack_require__(60114);
// EXTERNAL MODULE: ./build/src/entry/policy/load.js
var load = __webpack_require__(57285);
// EXTERNAL MODULE: ./build/src/entry/policy/tree-text.js
var tree_text = __webpack_require__(81709);
;// CONCATENATED MODULE: ./build/src/entry/policy/widening.js

/**
 * Why a change is scanned whole: it touches what decides how skills are scanned or judged (D74). `paths` are those files: policy,
 * suppressions, the workflow itself. Undefined where it touches none of them.
 */
async function wideningOf(base, head, paths) {
    const touched = [];
    for (const path of new Set(paths))
        if (!(await (0,tree_text/* sameFile */.V)(path, base, head)))
            touched.push(path);
    if (touched.length === 0)
        return undefined;
    const message = `this change touches ${touched.join(", ")}, which decides how skills are scanned or judged, so all of them were scanned; only what is new gates`;
    return { level: "notice", message };
}

// EXTERNAL MODULE: ./build/src/files/api.js
var api = __webpack_require__(84861);
// EXTERNAL MODULE: ./build/src/github/objects.js
var github_objects = __webpack_require__(88201);
;// CONCATENATED MODULE: ./build/src/entry/remote.js



/** A tree that is listed once: over the API each list is a request, or thousands. */
class ListedTree {
    name;
    /** Whether any file could be read, and what stood in the way of the first that could not. */
    answered = false;
    trouble;
    tree;
    entries;
    constructor(tree, entries) {
        this.name = tree.name;
        this.tree = tree;
        this.entries = entries;
    }
    static async of(tree) {
        return new ListedTree(tree, await tree.list());
    }
    async list() {
        return this.entries;
    }
    async read(entry, limit) {
        try {
            const bytes = await this.tree.read(entry, limit);
            this.answered = true;
            return bytes;
        }
        catch (error) {
            const { failureOf } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(6330)]).then(__webpack_require__.bind(__webpack_require__, 26330));
            const message = `${entry.path} could not be read over the API: ${failureOf(error)}`;
            const remedy = "Run it again, or run actions/checkout before this action.";
            const unread = new errors/* DidNotRunError */.iz(message, remedy, { cause: error });
            this.trouble ??= unread;
            throw unread;
        }
    }
}
/** Why no file at all could be read of a tree that the API was asked for; undefined where one could, or none was asked for. */
const whyUnread = (tree) => tree instanceof ListedTree && !tree.answered ? tree.trouble : undefined;
/** Trees of a repository over GitHub's API; `client` is asked for when the first one is needed. */
function remoteTrees(client) {
    const objects = async () => {
        const made = await client();
        if (made)
            return new github_objects/* ObjectReader */.n(made);
        throw new errors/* DidNotRunError */.iz("there is no token to ask the API with", "Give the input `token`.");
    };
    return {
        tree: async (sha) => ListedTree.of(new api/* ApiTree */.P(await objects(), sha)),
        mergeBase: async (base, head) => (await objects()).mergeBase(base, head),
    };
}

// EXTERNAL MODULE: ./build/src/entry/scanning/index.js + 1 modules
var scanning = __webpack_require__(75787);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/trees.js


/** Finds commits: in the checkout, by fetching them there, over the API. */
class Finder {
    places;
    constructor(places) {
        this.places = places;
    }
    /** The tree of a commit, or undefined; each way that fails leaves a line in the log. */
    async tree(sha) {
        return ((await this.local(sha)) ??
            (await this.tried("reading it over the API failed", () => this.places.remote?.tree(sha))));
    }
    /** Parents of a commit that the checkout has. */
    async parents(sha) {
        const { repository } = this.places;
        if (!repository || !(await repository.has(sha)))
            return [];
        return (await this.tried("reading its parents failed", () => repository.parents(sha))) ?? [];
    }
    /** Where `head` left `base`, a commit or a branch: by the local history if it reaches back far enough, else by the API. */
    async mergeBase(base, head) {
        const { repository, remote } = this.places;
        const start = await repository?.resolve((0,commit/* isCommitId */.jh)(base) ? base : `origin/${base}`);
        const local = start && (await this.tried("git found no merge base", () => repository?.mergeBase(start, head)));
        return local ?? this.tried("the API gave no merge base", () => remote?.mergeBase(base, head));
    }
    async local(sha) {
        const { repository, token, server } = this.places;
        if (!repository)
            return undefined;
        if (!(await repository.has(sha)))
            await this.tried("fetching it failed", () => repository.fetch(sha, token, server));
        return (await repository.has(sha)) ? repository.tree(sha) : undefined;
    }
    async tried(words, attempt) {
        try {
            return await attempt();
        }
        catch (error) {
            this.places.log.info(`${words}: ${(0,errors/* messageOf */.bD)(error)}`);
            return undefined;
        }
    }
}
const missingHead = (sha) => new errors/* DidNotRunError */.iz(`the commit ${sha} can be read neither from the checkout nor over the API`, "Run actions/checkout before this action, or give the job `contents: read`.");
/** The fields that are there. */
const sides = (head, base, analysis, judge) => ({
    head,
    ...(base && { base }),
    ...(judge && { judge }),
    ...(analysis && { analysis }),
    notices: [],
});
/**
 * The trial merge against the base branch as it is now: what would be merged, and nothing that others merged meanwhile. Of a head that has a
 * conflict GitHub makes none, and a run that a review started may be given the one of an earlier head: that is not what is to be scanned.
 */
async function mergedTrees(finder, pull) {
    const { mergeSha, headSha } = pull;
    if (mergeSha === undefined)
        return undefined;
    const [first, second, ...more] = await finder.parents(mergeSha);
    if (first === undefined || second !== headSha || more.length > 0)
        return undefined;
    const head = await finder.tree(mergeSha);
    const base = await finder.tree(first);
    return head && base && sides(head, base, { ref: `refs/pull/${pull.number}/merge`, sha: mergeSha }, base);
}
async function pullTrees(finder, pull) {
    const merged = await mergedTrees(finder, pull);
    if (merged)
        return merged;
    const head = await finder.tree(pull.headSha);
    if (!head)
        throw missingHead(pull.headSha);
    const { baseSha, headSha } = pull;
    const fork = (await finder.mergeBase(baseSha, headSha)) ?? baseSha;
    const base = await finder.tree(fork);
    const analysis = { ref: `refs/pull/${pull.number}/head`, sha: headSha };
    return sides(head, base, analysis, fork === baseSha ? base : await finder.tree(baseSha));
}
const said = (message) => [{ level: "notice", message }];
/**
 * In place of a commit that is gone after a force-push: where head left the branch. Not where that is head itself, as it is for the
 * branch on its own: compared with itself, nothing that was pushed would be new.
 */
async function baseInstead(finder, gone, branch, headSha) {
    const fork = await finder.mergeBase(branch, headSha);
    const tree = fork === undefined || fork === headSha ? undefined : await finder.tree(fork);
    if (!tree)
        return { notices: [] };
    const message = `the commit that this was pushed over, ${gone}, is gone, so it was compared with where it left ${branch}`;
    return { tree, notices: said(message) };
}
async function baseOf(finder, { base, headSha }) {
    if (base.kind === "none")
        return { notices: [] };
    const sha = base.kind === "commit" ? base.sha : await finder.mergeBase(base.branch, headSha);
    const tree = sha === undefined ? undefined : await finder.tree(sha);
    if (tree && sha === headSha)
        return { tree, notices: said("base and head are the same commit, so nothing in it is new") };
    if (tree || base.kind !== "commit" || base.otherwise === undefined)
        return { tree, notices: [] };
    return baseInstead(finder, base.sha, base.otherwise, headSha);
}
async function otherTrees(finder, target) {
    const head = await finder.tree(target.headSha);
    if (!head)
        throw missingHead(target.headSha);
    const analysis = target.ref.startsWith("refs/") ? { ref: target.ref, sha: target.headSha } : undefined;
    const { tree, notices } = await baseOf(finder, target);
    return { ...sides(head, tree, analysis, tree), notices };
}
/**
 * Finds the trees of a run. A base that was wanted and cannot be had is a notice and an absent `base`: everything gates then.
 * Throws a DidNotRunError when head cannot be read at all.
 */
async function findTrees(target, places) {
    const finder = new Finder(places);
    const trees = target.pull ? await pullTrees(finder, target.pull) : await otherTrees(finder, target);
    if (trees.base || target.base.kind === "none")
        return trees;
    const message = "base could not be read, so every finding in head counts as new";
    return { ...trees, notices: [{ level: "warning", message }] };
}

;// CONCATENATED MODULE: ./build/src/entry/run.js



















/** A run that has nothing to scan: a pass in its own words. */
const nothingToScan = ({ target, settings: { shard } }) => ({
    ...(0,conclude/* didNotRun */._)([], target.headSha, version/* version */.rE),
    verdict: "no-skills",
    reasons: target.notices,
    compared: true,
    ...(shard && { shard: (0,src_shard/* emptyPart */.bo)(shard) }),
});
/** A preset in its place may be milder than what the repository decided. */
const missingPolicy = () => new errors/* DidNotRunError */.iz("the base branch could not be read, and with it the policy that judges this change", "Give the input `token` (one that reads the repository is enough), or check out with `fetch-depth: 0`.");
/** The policy judges from where the pull request cannot reach: base, or for the repository's own commits head. */
async function judgedBy(run, trees) {
    const { settings, target, policies } = run;
    if (target.policyFrom === "head")
        return { policy: await (0,load/* loadPolicy */.tb)(trees.head, settings, true, policies), notices: [] };
    const { judge, base = judge, head } = trees;
    if (!base || !judge)
        throw missingPolicy();
    // A policy that only head has is not wrong, it is new: it takes effect after the merge.
    const isNew = (await head.list()).some(({ path }) => path === settings.policy);
    const policy = await (0,load/* loadPolicy */.tb)(judge, settings, !isNew, policies);
    const notices = [
        ...(await (0,load/* policyChanges */.cb)(base, head, policy, settings, policies)),
        ...(await (0,exceptions.guardNotices)(base, head)),
    ];
    if (!target.pull)
        return { policy, notices };
    const { pull } = target;
    const approved = await (0,exceptions.withApproved)({ base: judge, head, policy, pull, client: run.client });
    return { policy: approved.policy, notices: [...notices, ...approved.notices] };
}
/** What of a change a scan takes in: of one that touches what decides about it, all skills, though only what it changes gates. */
async function scopeOf({ settings, target }, { head, base }, policy) {
    const { scope } = target;
    if (scope === "all" || !base)
        return { scope, notices: [] };
    const judges = [
        ...policy.files,
        suppressions/* exceptionsPath */.iy,
        ...(0,load/* candidatesOf */.kW)(settings),
        ...(target.workflow === undefined ? [] : [target.workflow]),
    ];
    const widening = await wideningOf(base, head, judges);
    return widening ? { scope: "all", onlyChangesGate: true, notices: [widening] } : { scope, notices: [] };
}
/** The lock counts from where the policy does. */
function lockOf({ target }, { head, judge }) {
    const lockFrom = target.policyFrom === "head" ? head : judge;
    return lockFrom === undefined ? {} : { lockFrom };
}
async function scanTrees(run, trees) {
    const { settings, target } = run;
    const { policy, notices } = await judgedBy(run, trees);
    const { notices: widening, ...scope } = await scopeOf(run, trees, policy);
    const input = {
        head: trees.head,
        ...(trees.base && { base: trees.base }),
        wantBase: target.base.kind !== "none",
        ...lockOf(run, trees),
        ...scope,
        policy,
        today: (0,today/* today */.E)(),
        toolVersion: version/* version */.rE,
        ...(target.pull?.fork && { fork: true }),
        ...(settings.shard && { shard: settings.shard }),
        ...(0,selection/* selectionOf */.Wm)(settings),
        notices: [
            ...target.notices.map((message) => ({ level: "notice", message })),
            ...trees.notices,
            ...widening,
            ...notices,
        ],
    };
    if (settings.merge !== undefined) {
        return { report: await (0,merge/* mergedFrom */.JO)(external_node_path_.resolve(run.workspace, settings.merge), input), policy };
    }
    // A pull request gets no results from elsewhere: whoever can write to the cache could write it a clean one.
    const isTrusted = target.policyFrom === "head" && settings.cache !== undefined;
    const cache = isTrusted ? external_node_path_.resolve(run.workspace, settings.cache) : undefined;
    const { entry, workspace: scanned, log } = run;
    const report = await (0,scanning/* withScan */.a)({ entry, cache, scanned, log: (line) => log.info(line) }, (scan) => (0,gate/* gate */.Gj)({ ...input, ...scan }));
    // One file is a gap that the policy judges; of none nothing is known.
    const unread = whyUnread(trees.head);
    if (unread)
        throw unread;
    return { report, policy };
}
/** Edits for the findings of a pull request, where its setting asks for them. That none can be made costs no verdict. */
async function offersIn({ settings, target, log }, { head }, { report, policy }) {
    if (!settings.suggestions || !target.pull)
        return undefined;
    try {
        return await (0,offers/* offersOf */.fI)(head, report, settings, policy.custom ? { custom: policy.custom } : {});
    }
    catch (error) {
        log.warning(`no fixes could be made: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/** Source lines for the HTML report. Over the API each file is a request, so only where a page is asked for. That there are none costs no verdict. */
async function excerptsIn({ settings, log }, { head }, report, isLocal) {
    if (!isLocal && settings["html-file"] === undefined)
        return undefined;
    try {
        return await (0,excerpts.excerptsOf)(head, report);
    }
    catch (error) {
        log.warning(`the HTML report has no source lines: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/**
 * Scans what an event is about: finds the trees, reads the policy, runs the gate. Opens no socket but the API's.
 * Throws a ConfigError for a mistake in the policy, a DidNotRunError when head cannot be read.
 */
async function scanTarget(run) {
    const { target, client, log, settings } = run;
    if (target.kind === "nothing")
        return { report: nothingToScan(run) };
    const repository = await git/* GitRepository */.x.open(run.workspace);
    if (!repository)
        log.info("there is no git repository in the workspace: reading over the API");
    try {
        const places = { repository, remote: remoteTrees(client), token: settings.token, server: run.server, log };
        const trees = await findTrees(target, places);
        const scanned = await scanTrees(run, trees);
        const { report } = scanned;
        const offers = await offersIn(run, trees, scanned);
        const excerpts = settings.merge === undefined ? await excerptsIn(run, trees, report, repository !== undefined) : undefined;
        return { report, analysis: trees.analysis, ...(offers && { offers }), ...(excerpts && { excerpts }) };
    }
    finally {
        repository?.close();
    }
}

// EXTERNAL MODULE: ./build/src/entry/sinks/index.js + 11 modules
var sinks = __webpack_require__(72522);
;// CONCATENATED MODULE: ./build/src/entry/sinks/preflight.js

/** Which sinks the settings ask for. */
const wantedBy = (settings) => ({
    comment: settings.comment !== "never",
    "code-scanning": settings.sarif !== "never",
    "check-run": settings["check-run"],
    suggestions: settings.suggestions,
    annotations: settings.annotations,
    summary: settings.summary,
    files: true,
});
/** The line at the start of a run: where its reports go, where not and why, and what the token needs for it (D50). */
const preflightLine = (settings, situation) => (0,delivery/* preflight */.tc)(situation, wantedBy(settings), settings.token !== undefined);

;// CONCATENATED MODULE: ./build/src/entry/job.js



















/** Log lines as the runner takes them. */
const log = {
    info: (line) => core/* info */.pq((0,report_escape/* terminalText */.eR)(line)),
    warning: (line) => core/* warning */.$e((0,report_escape/* terminalText */.eR)(line)),
};
/** Scans; an error becomes a report that says so, for what was said before is out of date. A publisher asks the report what it is of. */
async function scanned(run) {
    const commit = run.target.headSha;
    try {
        const { report, ...rest } = await scanTarget(run);
        return { ...rest, report: { ...report, commit } };
    }
    catch (error) {
        const known = error instanceof errors/* ConfigError */.xL || error instanceof errors/* DidNotRunError */.iz;
        if (!known)
            core/* debug */.Yz(error instanceof Error ? (error.stack ?? "") : "");
        const reasons = [...(0,errors/* messageOf */.bD)(error).split("\n"), known ? error.remedy : "This is a bug: please report it."];
        const { shard } = run.settings;
        return { report: { ...(0,conclude/* didNotRun */._)(reasons, commit, version/* version */.rE), commit, ...(shard && { shard: (0,src_shard/* emptyPart */.bo)(shard) }) } };
    }
}
function setOutputs(report, delivered) {
    for (const [name, value] of Object.entries(outputsOf(report, delivered)))
        core/* setOutput */.uH(name, value);
}
/** Red for a sink that failed, where that was asked for. */
function concludeSinks(troubles, settings) {
    if (!settings["fail-on-sink-error"] || troubles.length === 0)
        return;
    core/* setFailed */.C1(`Skill Scan could not deliver what was asked for: ${troubles.join("; ")}`);
}
/** The check is red exactly when the verdict says so, or when a sink failed and that was asked for. Of a part only when that did not run. */
function job_conclude(report, troubles, settings) {
    const reasons = report.reasons.map((reason) => (0,report_escape/* terminalText */.eR)(reason));
    if (report.verdict === "fail" && !report.shard)
        core/* setFailed */.C1(`Skill Scan fails this: ${reasons.join("; ")}`);
    else if (report.verdict === "did-not-run")
        core/* setFailed */.C1(`Skill Scan did not run, so nothing is known: ${reasons.map(words/* sentence */.em).join(" ")}`);
    else
        concludeSinks(troubles, settings);
}
/** Publishes what another run scanned. Never red for what that found: the pull request's own check says so. */
async function runPublisher({ env, clientOf }, settings, payload) {
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(663), __webpack_require__.e(1335)]).then(__webpack_require__.bind(__webpack_require__, 51335));
    const repository = env["GITHUB_REPOSITORY"] ?? "";
    const client = clientOf(settings.token, repository);
    const { report, delivered, troubles } = await publish({ settings, payload, env, repository, client });
    if (report.verdict !== "did-not-run")
        core/* info */.pq((0,report_text.text)(report, { rules: rules/* rules */.a, color: false }));
    setOutputs(report, delivered);
    concludeSinks(troubles, settings);
}
async function runScan({ env, clientOf, entry }, settings, payload) {
    const target = targetOf(env["GITHUB_EVENT_NAME"] ?? "", payload, env);
    const client = clientOf(settings.token, target.repository);
    const workspace = (0,environment/* workspaceOf */.B3)(env);
    if (target.kind !== "nothing")
        log.info(preflightLine(settings, (0,delivery/* situationOf */._7)(target)));
    const ran = await scanned({
        settings,
        target,
        workspace,
        server: (0,environment/* serverOf */.FN)(env),
        client,
        policies: actionPolicies(settings, client, (token) => clientOf(token, target.repository)),
        log,
        ...(entry && { entry }),
    });
    const { analysis, offers, excerpts } = ran;
    const report = await (0,opinions/* withSecondOpinions */.W)(ran.report, settings, workspace);
    core/* info */.pq((0,report_text.text)(report, { rules: rules/* rules */.a, color: false }));
    const { delivered, troubles } = target.kind === "nothing"
        ? { delivered: {}, troubles: [] }
        : await (0,sinks/* deliver */.c)({
            report,
            settings,
            target,
            analysis,
            env,
            client,
            ...(offers && { offers }),
            ...(excerpts && { excerpts }),
        });
    setOutputs(report, delivered);
    job_conclude(report, troubles, settings);
}
async function run(job) {
    const settings = job.settings();
    const payload = await readEvent(job.env);
    return job.env["GITHUB_EVENT_NAME"] === "workflow_run"
        ? runPublisher(job, settings, payload)
        : runScan(job, settings, payload);
}
/** The one place that catches: a mistake of the user's is a line and a remedy. */
function stop(error) {
    const known = error instanceof errors/* ConfigError */.xL || error instanceof errors/* DidNotRunError */.iz;
    const lines = (0,errors/* messageOf */.bD)(error)
        .split("\n")
        .map((line) => (0,report_escape/* terminalText */.eR)(line));
    const remedy = known ? error.remedy : "This is a bug: please report it.";
    if (!known)
        core/* debug */.Yz(error instanceof Error ? (error.stack ?? "") : "");
    core/* setOutput */.uH("verdict", "did-not-run");
    core/* setFailed */.C1(`Skill Scan did not run: ${lines.join("\n")}\n${(0,report_escape/* terminalText */.eR)(remedy)}`);
}
/** Runs a job: scans or publishes, delivers, sets the outputs and the colour of the check. Never throws: what went wrong is a red check. */
const runJob = (job) => run(job).catch(stop);


/***/ }),

/***/ 67391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withSecondOpinions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);



/** More than code scanning takes of anyone, unpacked. */
const maxBytes = 100 * 1024 * 1024;
async function scansIn(file, name, root) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > maxBytes)
        throw new Error(`it is larger than ${maxBytes / 1024 ** 2} MB`);
    const { readForeignSarif } = await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(9840)]).then(__webpack_require__.bind(__webpack_require__, 59840));
    return readForeignSarif(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), name, root);
}
/**
 * A report with the SARIF files of the setting `second-opinion` beside it; paths count from `folder`, the root of the checkout.
 * A file that cannot be read is a warning in the report: an opinion never gates, and a missing one must not read as agreement.
 */
async function withSecondOpinions(report, settings, folder) {
    const names = settings["second-opinion"];
    if (names.length === 0 || report.verdict === "did-not-run")
        return report;
    const { withOpinions } = await __webpack_require__.e(/* import() */ 6337).then(__webpack_require__.bind(__webpack_require__, 16337));
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    const scans = [];
    const missing = [];
    for (const name of names) {
        try {
            scans.push(...(await scansIn(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder, name), name, root)));
        }
        catch (error) {
            missing.push({ level: "warning", message: `the second opinion ${name} is missing: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` });
        }
    }
    return withOpinions({ ...report, notices: [...report.notices, ...missing] }, scans);
}


/***/ }),

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing),
/* harmony export */   k: () => (/* binding */ insideOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _files_native_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58576);




/** Whether a file could not be read because there is none. */
const isMissing = (error) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "ENOENT";
/** The real path of the nearest folder above a file that exists. */
async function realFolder(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            throw error;
        return realFolder(folder);
    }
}
/** Whether a file is a link to a device or a pipe: that one would be written into, where a link to a file is written over. */
async function leadsToDevice(file) {
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!link?.isSymbolicLink())
        return false;
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    return there !== undefined && !there.isFile() && !there.isDirectory();
}
/**
 * Throws a ConfigError when a file that is to be written into the checkout would land outside it: a pull request may bring a link
 * where a folder is expected. A file that is meant to lie elsewhere is none of the pull request's business.
 */
async function insideOf(workspace, file) {
    if (!(0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(workspace, file))
        return;
    const real = node_path__WEBPACK_IMPORTED_MODULE_1__.join(await realFolder(file), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    if ((0,_files_native_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), real) && !(await leadsToDevice(file)))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`${node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, file)} leads out of the checkout over a link`, "Write reports to a folder that the repository does not have, or to the runner's temporary folder.");
}


/***/ }),

/***/ 60114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guardNotices: () => (/* binding */ guardNotices),
  withApproved: () => (/* binding */ withApproved),
  withExceptions: () => (/* binding */ withExceptions)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/skill.js
var skill = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/lock/file.js
var file = __webpack_require__(30847);
// EXTERNAL MODULE: ./build/src/policy/wildcards.js
var wildcards = __webpack_require__(94679);
;// CONCATENATED MODULE: ./build/src/policy/code-owners.js

/** Where GitHub looks for the file, in this order; the first that is there counts (docs.github.com, "About code owners"). */
const codeOwnersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
/** GitHub reads no larger file (ibid., "CODEOWNERS file size"). */
const maxCodeOwnersBytes = 3 * 1024 * 1024;
/** Rules that are read, from the end, where the one that counts stands; characters of a pattern. */
const maxRules = 20_000;
const maxPattern = 1000;
/** `@name`, `@org/team` or an address, as GitHub takes them for owners. */
const ownerShape = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+)$/;
/** `*` and `?` within a name; every other character is itself. */
const wildcard = (character) => character === "*" ? "star" : (other) => character === "?" || character === other;
/** A part of a pattern, without a slash. `**` is any parts. */
function partOf(wanted) {
    if (wanted === "**")
        return "star";
    const characters = [...wanted].map(wildcard);
    return (name) => (0,wildcards/* matchesParts */.m0)(characters, [...name]);
}
/** A pattern by its parts: gitignore's rules without negation and ranges, which GitHub does not take in this file. `**` is any parts. */
function partsOf(pattern) {
    const inner = pattern.replace(/^\/+/, "").replace(/\/+$/, "").split("/");
    const anchored = /\/./.test(pattern);
    const parts = anchored ? inner : ["**", ...inner];
    // What lies in a folder: at least one part more.
    const below = [...parts, "*", "**"];
    if (pattern.endsWith("/"))
        return [below];
    // `docs/*` owns what lies in the folder, not what lies deeper; a name owns the file, or all below the folder.
    return inner.at(-1) === "*" && anchored ? [parts] : [parts, below];
}
function matches(pattern, path) {
    if (pattern.length > maxPattern || pattern.startsWith("!") || /[[\]]/.test(pattern))
        return false;
    if (pattern === "*" || pattern === "**" || pattern === "/**")
        return true;
    const names = path.split("/");
    return partsOf(pattern).some((parts) => (0,wildcards/* matchesParts */.m0)(parts.map(partOf), names));
}
/**
 * The owners of a path by the text of a CODEOWNERS file: of the rules that match it the last, which may name nobody. A line that GitHub
 * would skip as wrong is skipped. Returns `@name`, `@org/team` and addresses as they are written.
 */
function ownersOf(text, path) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim());
    const rules = lines.filter((line) => line !== "").slice(-maxRules);
    for (const line of rules.reverse()) {
        // A blank in a pattern is escaped with a backslash.
        const [pattern = "", ...owners] = line.split(/(?<!\\)\s+/);
        if (!owners.every((owner) => ownerShape.test(owner)))
            continue;
        if (matches(pattern.replace(/\\(\s)/g, "$1"), path))
            return owners;
    }
    return [];
}

// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(29272);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/policy/windows.js
var windows = __webpack_require__(52137);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/entry/policy/tree-text.js
var tree_text = __webpack_require__(81709);
;// CONCATENATED MODULE: ./build/src/entry/policy/exceptions.js









const ruleIds = ({ custom = [] }) => [...rules/* rules */.a, ...custom].map(({ id }) => id);
const warning = (message) => ({ level: "warning", message });
/** The exceptions of a tree, which may name the rules of `policy`; none where it has no such file. Throws a ConfigError for a file with mistakes. */
async function exceptionsIn(tree, policy) {
    const text = await (0,tree_text/* textOf */.b)(tree, suppressions/* exceptionsPath */.iy);
    return text === undefined ? undefined : (0,exceptions/* parseExceptions */.wu)(text, suppressions/* exceptionsPath */.iy, ruleIds(policy));
}
/** Whether the organisation's policy, where there is one, leaves suppressions to the repository. */
const mayAccept = ({ organisation }) => organisation === undefined || organisation.allow.includes("suppressions");
/**
 * A policy with the exceptions of the tree that it comes from. Where the organisation's policy does not leave suppressions to the
 * repository they do not count, and a notice says so. Throws a ConfigError for mistakes in the file, and for what outlives its window.
 */
async function withExceptions(policy, tree) {
    const exceptions = await exceptionsIn(tree, policy);
    if (exceptions === undefined)
        return (0,windows/* withinWindows */.nW)(policy);
    const files = [...policy.files, suppressions/* exceptionsPath */.iy];
    if (exceptions.length > 0 && !mayAccept(policy)) {
        const message = `the exceptions of ${suppressions/* exceptionsPath */.iy} do not count: the organisation's policy ${policy.organisation?.file} does not allow suppressions`;
        return (0,windows/* withinWindows */.nW)({ ...policy, files, notices: [...policy.notices, warning(message)] });
    }
    return (0,windows/* withinWindows */.nW)({ ...policy, files, suppressions: [...policy.suppressions, ...exceptions] });
}
/** The text of the CODEOWNERS that GitHub would take; empty where there is none or it cannot be read. */
async function codeOwners(tree) {
    for (const path of codeOwnersPaths) {
        try {
            const text = await (0,tree_text/* textOf */.b)(tree, path, maxCodeOwnersBytes);
            if (text !== undefined)
                return text;
        }
        catch (error) {
            // A link or a file that is too large names nobody, for GitHub as for us.
            if (error instanceof errors/* ConfigError */.xL)
                return "";
            throw error;
        }
    }
    return "";
}
const named = (owners) => (owners.length === 0 ? "nobody" : owners.join(", "));
/** The files with decisions of people, and what whoever can merge can do where CODEOWNERS guards them for nobody. */
const guarded = [
    [suppressions/* exceptionsPath */.iy, "accept findings"],
    [file/* lockPath */.HZ, "approve skills"],
];
/**
 * What a reader should know about who guards the exceptions and the lock: that base's CODEOWNERS names nobody for the file, and that head
 * would change who that is. Only where base has such a file, or head brings one.
 */
async function guardNotices(base, head) {
    const notices = [];
    for (const [path, deed] of guarded) {
        if (!(await (0,skill/* entryOf */.Ms)(base, path)) && !(await (0,skill/* entryOf */.Ms)(head, path)))
            continue;
        const owners = ownersOf(await codeOwners(base), path);
        const next = ownersOf(await codeOwners(head), path);
        if (owners.length === 0) {
            const message = `CODEOWNERS of base names no owner for ${path}: whoever can merge can ${deed}`;
            notices.push({ level: "notice", message });
        }
        if (owners.join(" ") !== next.join(" ")) {
            const message = `this change gives ${path} other code owners after the merge: ${named(owners)} → ${named(next)}`;
            notices.push(warning(message));
        }
    }
    return notices;
}
/** What head adds to the exceptions, bound to a fingerprint, and what it adds besides; a problem in head is one line. */
async function added({ base, head, policy }) {
    try {
        const known = new Set(((await exceptionsIn(base, policy)) ?? []).map(exceptions/* exceptionKey */.FS));
        const brought = ((await exceptionsIn(head, policy)) ?? []).filter((exception) => !known.has((0,exceptions/* exceptionKey */.FS)(exception)));
        const bound = brought.filter(({ fingerprint }) => fingerprint !== undefined);
        (0,windows/* withinWindows */.nW)({ ...policy, suppressions: bound });
        return { bound, unbound: brought.length - bound.length };
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL))
            throw error;
        return { problem: (0,errors/* messageOf */.bD)(error).split("\n")[0] };
    }
}
/**
 * The policy of base, with the exceptions that a pull request adds and a code owner of base approved at its present head: only those
 * that a fingerprint binds, and only where the policy says `approvals: code-owners`. Whatever stands in the way is one notice.
 */
async function withApproved(proposal) {
    const { policy, base, pull } = proposal;
    const nothing = (message) => ({
        policy,
        notices: message === undefined ? [] : [warning(`exceptions of this pull request do not count yet: ${message}`)],
    });
    if (policy.approvals !== "code-owners" || !mayAccept(policy))
        return nothing();
    const { bound = [], unbound = 0, problem } = await added(proposal);
    if (problem !== undefined)
        return nothing(problem);
    const wide = unbound > 0 ? `${unbound} without a fingerprint can count only after the merge` : undefined;
    if (bound.length === 0)
        return nothing(wide);
    const client = await proposal.client();
    if (!client)
        return nothing("there is no token to ask for a code owner's approval: give the input `token`");
    const { codeOwnerApproval } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(4119), __webpack_require__.e(8161)]).then(__webpack_require__.bind(__webpack_require__, 98161));
    const owners = ownersOf(await codeOwners(base), suppressions/* exceptionsPath */.iy);
    const { approval, message } = await codeOwnerApproval(client, { pull: pull.number, headSha: pull.headSha, owners });
    if (!approval)
        return nothing(message);
    const words = `${bound.length} ${bound.length === 1 ? "exception" : "exceptions"} of this pull request count: approved by @${approval.by}, code owner of ${suppressions/* exceptionsPath */.iy}, at ${approval.at}`;
    const approved = bound.map((exception) => ({ ...exception, approved: approval }));
    return {
        policy: { ...policy, suppressions: [...policy.suppressions, ...approved] },
        notices: [{ level: "notice", message: words }, ...nothing(wide).notices],
    };
}


/***/ }),

/***/ 75787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ withScan)
});

// UNUSED EXPORTS: engineOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/scan.js + 147 modules
var src_scan = __webpack_require__(83016);
// EXTERNAL MODULE: ./build/src/threads/line.js
var line = __webpack_require__(34365);
// EXTERNAL MODULE: ./build/src/threads/pool.js
var pool = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/src/entry/scanning/pool.js




/** A thread starts in about 0.2 s of CPU: as long as the scan of half a megabyte takes. */
const defaultThreshold = 4 * 1024 ** 2;
const defaultDeadline = 30_000;
const mostWorkers = 8;
/** Megabytes of heap of one thread. */
const heap = 2048;
/**
 * Scans small trees in this thread and large ones on several. The threads are started by the first large tree and stay for the next: a
 * pull request has two. Results come in the order of the folders, whatever thread they came from.
 */
class Pool {
    workers;
    threshold;
    threads;
    progress;
    constructor({ entry, workers, threshold = defaultThreshold, deadline = defaultDeadline, progress }) {
        this.progress = progress;
        this.workers = workers ?? Math.min((0,external_node_os_.availableParallelism)(), mostWorkers);
        this.threshold = threshold;
        // As many are asked at a time as there are threads; a scan that follows another one may wait for its last ones.
        this.threads = new pool/* ThreadPool */.p({
            open: line/* inThread */.u,
            entry,
            threads: this.workers,
            queue: this.workers,
            deadline,
            heap,
        });
    }
    /**
     * A scan for the gate. The result is the same, byte for byte, for any number of threads. A skill whose thread dies, or does not end
     * within the deadline, is a `not-scanned` gap; the others are unharmed.
     */
    scan = async (scanner, tree, folders, wanted) => {
        const workers = this.workersFor(folders);
        this.progress?.more(folders.length);
        const skills = [];
        if (workers <= 1) {
            for (const folder of folders) {
                skills.push(...(await scanner.scan(tree, [folder], wanted)).skills);
                this.progress?.step();
            }
            return { skills };
        }
        const queue = folders.entries();
        const lane = async () => {
            for (const [index, folder] of queue) {
                const scan = this.threads.scan({ tree, folder, wanted, custom: scanner.custom });
                skills[index] = await scan.catch((error) => (0,src_scan/* notScanned */.i)(folder, error));
                this.progress?.step();
            }
        };
        await Promise.all(Array.from({ length: workers }, lane));
        return { skills };
    };
    /** Ends the threads. Without it the process does not end. */
    async close() {
        await this.threads.close();
    }
    /** Threads that a scan is worth; 1 means this one. Threads that are there cost nothing more. */
    workersFor(folders) {
        const most = Math.min(this.workers, folders.length);
        const bytes = folders.reduce((sum, { entries }) => entries.reduce((part, { size }) => part + size, sum), 0);
        return bytes < this.threshold ? Math.min(most, this.threads.idleThreads) : most;
    }
}

;// CONCATENATED MODULE: ./build/src/entry/scanning/index.js







/** The folder that holds the code of an entry: of a bundle the one beside it, of the sources all of them. */
const codeFolder = (entry) => external_node_path_.dirname((0,external_node_url_.fileURLToPath)(entry.pathname.endsWith(".ts") ? new URL(".", entry) : entry));
/**
 * What identifies the running scanner: its version, its rules, the JavaScript engine that runs them, and the bytes of its code. Of sources
 * the packages are not in it: run the bundle where a cache is kept.
 */
async function engineOf(entry) {
    const folder = codeFolder(entry);
    const names = (await (0,promises_.readdir)(folder, { recursive: true })).filter((name) => /\.(?:[cm]?js|ts|json|wasm)$/.test(name));
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([version/* version */.rE, rules/* rules */.a.length, process.versions]));
    for (const name of names.sort()) {
        const bytes = await (0,promises_.readFile)(external_node_path_.join(folder, name));
        hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    }
    return hash.digest("hex");
}
/** Opens a cache. It, and the schema that it reads results by, are loaded only here: most runs have none. */
const openCache = async (...where) => (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(7500)]).then(__webpack_require__.bind(__webpack_require__, 7500))).ScanCache.open(...where);
/**
 * Gives `use` the scan of a run: on all cores, and from the cache where there is one. Threads and cache end with it, whatever happens.
 * Throws what `use` throws, and a ConfigError for a cache in what is scanned.
 */
async function withScan({ entry, cache: folder, scanned, log, progress }, use) {
    if (entry === undefined)
        return use({});
    const cache = folder === undefined ? undefined : await openCache(folder, await engineOf(entry), scanned);
    const pool = new Pool({ entry, progress });
    try {
        return await use({ scan: cache ? cache.around(pool.scan) : pool.scan });
    }
    finally {
        progress?.end();
        await pool.close();
        for (const line of (await cache?.close()) ?? [])
            log(line);
    }
}


/***/ }),

/***/ 72522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/github/annotations.js




/**
 * What the runner shows of one step, a level, of at most 50 a job (docs: Workflow commands, "annotations"; demand D34); what comes after
 * is dropped without a word.
 */
const maxAnnotations = 10;
/** Annotations of one check run, in the batches that GitHub takes: nobody reads on. */
const maxCheckAnnotations = 1000;
const annotationLevels = ["error", "warning", "notice"];
/** New findings by what they weigh; those that were there before are mentioned, not shouted. */
function levelOf(finding) {
    if (finding.status === "existing")
        return finding.effective === "info" ? undefined : "notice";
    if (finding.status !== "new")
        return undefined;
    const levels = { critical: "error", high: "error", medium: "warning", low: "notice", info: undefined };
    return levels[finding.effective];
}
/** The place of a finding; none for a path that cannot be shown as it is, which then stands in the message. */
function placeOf({ skill, finding }, clean) {
    const { path, region } = finding.location;
    // A member of a container can only be shown at the container.
    const file = (0,core_path/* treeFile */.Py)(skill, path);
    if (clean(file) !== file)
        return {};
    if (file !== path)
        return { file, startLine: 1, endLine: 1 };
    return { file, startLine: region.startLine, endLine: Math.max(region.startLine, region.endLine) };
}
function annotationOf(placed, level, { clean, rules }) {
    const { skill, finding } = placed;
    const place = placeOf(placed, clean);
    const where = place.file === finding.location.path ? "" : `${finding.location.path}: `;
    const said = (0,reading/* readingOf */.MU)(skill, finding, rules.get(finding.ruleId));
    // Where nothing is compared, nothing is new.
    const standing = skill.change === "unchanged" && finding.status === "new" ? [] : [finding.status];
    return {
        level,
        message: clean(`${where}${said} (${[finding.effective, ...standing].join(", ")})`),
        properties: { title: clean(`Skill Scan: ${finding.ruleId}`), ...place },
    };
}
const newFirst = (a, b) => Number(a.status === "existing") - Number(b.status === "existing");
/** What stands on a line that the change touched is what its reader looks at. */
const changedFirst = (a, b) => Number(b.onChangedLine ?? false) - Number(a.onChangedLine ?? false);
/** Findings that are annotated: what the change brings before what was there, on changed lines before elsewhere, then the worst. */
function inOrder(report) {
    return report.skills
        .flatMap((skill) => skill.findings.flatMap((finding) => {
        const level = levelOf(finding);
        return level === undefined ? [] : [{ skill, finding, level }];
    }))
        .toSorted(({ finding: a }, { finding: b }) => newFirst(a, b) || changedFirst(a, b) || (0,severity/* compareSeverity */.zK)(a.effective, b.effective));
}
const title = "Skill Scan: more findings";
/** The first of a level, as many as there is room for, the last of them telling how many are missing. */
function capped(list, level, room) {
    if (list.length <= room)
        return list;
    if (room <= 0)
        return [];
    const kept = list.slice(0, room - 1);
    const message = `${list.length - kept.length} more of this level are not shown here: the job summary and the report files have them.`;
    return [...kept, { level, message, properties: { title } }];
}
/**
 * The annotations of a step: at most ten a level with those `taken`; new ones, on changed lines, worst first, the last one telling how
 * many were withheld. Nothing that the change fixed or deleted is among them.
 */
function planAnnotations(report, options) {
    const { clean, taken = {} } = options;
    const rules = (0,words/* ruleIndex */.zZ)(options.rules, report.customRules);
    const placed = inOrder(report);
    return annotationLevels.flatMap((level) => {
        const room = Math.max(0, maxAnnotations - (taken[level] ?? 0));
        const all = placed.filter((one) => one.level === level);
        return capped(all.map((one) => annotationOf(one, level, { clean, rules })), level, room);
    });
}
const hasPlace = (annotation) => annotation.properties.file !== undefined;
/**
 * The annotations of a check run, in the same order: at most `most`, all of them with a place. The last one says how many findings were
 * left out, at the place of the first of those.
 */
function planCheckAnnotations(report, { clean, rules }, most = maxCheckAnnotations) {
    const index = (0,words/* ruleIndex */.zZ)(rules, report.customRules);
    const placed = inOrder(report);
    const isPlaced = (one) => placeOf(one, clean).file !== undefined;
    const first = placed.filter(isPlaced).slice(0, most);
    const shown = first.map((one) => annotationOf(one, one.level, { clean, rules: index })).filter(hasPlace);
    const last = shown.at(-1);
    if (last === undefined || placed.length === shown.length)
        return shown;
    const kept = shown.slice(0, most - 1);
    const { file, startLine, endLine } = (shown[kept.length] ?? last).properties;
    const message = `${(0,words/* plural */.LS)(placed.length - kept.length, "more finding")} not annotated: the job summary and the report files have them.`;
    return [...kept, { level: "notice", message, properties: { title, file, startLine, endLine } }];
}

// EXTERNAL MODULE: ./build/src/github/delivery.js
var github_delivery = __webpack_require__(20117);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/environment.js
var environment = __webpack_require__(9983);
;// CONCATENATED MODULE: ./build/src/entry/sinks/delivery.js





/** What the SARIF of a run needs besides the report. */
const sarifOptions = ({ settings }) => ({
    category: settings["sarif-category"],
    informationUri: version/* homepage */.TB,
    rulesUrl: version/* rulesUrl */.tq,
});
/** What a Markdown report of a run needs besides the report. */
function markdownOptions({ target, env }) {
    const server = (0,environment/* serverOf */.FN)(env);
    const reportUrl = (0,version/* reportUrlOn */.D7)(server);
    const options = {
        rules: rules/* rules */.a,
        ...version/* pages */.Bd,
        ...(reportUrl !== undefined && { reportUrl }),
        blobUrl: `${server}/${target.repository}/blob/${target.headSha}`,
    };
    if (!target.pull)
        return options;
    // The report names the trial merge, which no clone has.
    const { baseRef, headSha } = target.pull;
    return { ...options, localCommand: (0,words/* prCommand */.s3)(`origin/${baseRef}`, headSha) };
}
/** The situation of a run: what its event tells, unless the caller knows better. */
const situationIn = ({ situation, target }) => situation ?? (0,github_delivery/* situationOf */._7)(target);
/**
 * The API for a sink that needs a right of the token, or what its sink leaves in place of using it: one line where it is left out,
 * nothing where that goes without saying. `forced`: it was asked for whatever the situation.
 */
async function access(delivery, sink, forced = false) {
    const situation = situationIn(delivery);
    const { use } = (0,github_delivery/* decide */.LD)(sink, situation);
    if (use === "none")
        return { left: {} };
    const line = (0,github_delivery/* lineAbout */.on)(sink, situation);
    if (line !== undefined && !forced)
        return { left: { notice: line } };
    const client = await delivery.client();
    return client ? { client } : { left: { trouble: (0,github_delivery/* lineAbout */.on)(sink, "no-token") } };
}
/** A refusal as a sink leaves it: a notice where it was for want of a right, and one had to expect that. */
function refusedOutcome(delivery, sink, message, lacking) {
    const expected = (0,github_delivery/* decide */.LD)(sink, situationIn(delivery)).use !== "send";
    return lacking && expected ? { notice: message } : { trouble: message };
}

;// CONCATENATED MODULE: ./build/src/entry/sinks/annotations.js






const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Annotates the changed files; `warnings` and `notices` are those that the step makes besides. */
function annotate(delivery, warnings, notices) {
    const { report, settings } = delivery;
    if (!settings.annotations || (0,github_delivery/* decide */.LD)("annotations", situationIn(delivery)).use === "none")
        return;
    const error = report.verdict === "fail" || warnings > 0 ? 1 : 0;
    const plan = planAnnotations(report, {
        rules: rules/* rules */.a,
        clean: report_escape/* terminalText */.eR,
        taken: { error, warning: warnings, notice: notices },
    });
    for (const { level, message, properties } of plan)
        commands[level](message, properties);
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 3 modules
var markdown = __webpack_require__(28812);
;// CONCATENATED MODULE: ./build/src/entry/sinks/check-run.js







/** `Skill Scan`, and the instance where there are several. */
const nameOf = (instance) => (instance === "default" ? "Skill Scan" : `Skill Scan (${instance})`);
/** A check run of its own on the head, neutral for a review, with every annotation (D35). */
async function checkRun(delivery) {
    const { report, settings, target, env } = delivery;
    if (!settings["check-run"])
        return {};
    const { client, left } = await access(delivery, "check-run");
    if (!client)
        return left;
    const { conclusions, makeCheckRun } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(1373)]).then(__webpack_require__.bind(__webpack_require__, 91373));
    const { id, attempt } = (0,environment/* runOf */.ng)(env);
    const result = await makeCheckRun(client, {
        name: nameOf(settings.instance),
        headSha: target.pull?.headSha ?? target.headSha,
        conclusion: conclusions[report.verdict],
        title: (0,words/* headline */.Pl)(report),
        summary: (0,markdown/* checkSummary */.Z4)(report, markdownOptions(delivery)),
        annotations: settings.annotations ? planCheckAnnotations(report, { rules: rules/* rules */.a, clean: report_escape/* oneLine */.TN }) : [],
        externalId: `skill-scan:${settings.instance}:${env["GITHUB_JOB"] ?? ""}:${id}.${attempt}`,
        detailsUrl: `${(0,environment/* serverOf */.FN)(env)}/${target.repository}/actions/runs/${id}`,
        situation: situationIn(delivery),
    });
    if (result.status === "degraded")
        return refusedOutcome(delivery, "check-run", result.message, result.lacking);
    const delivered = { checkRunUrl: result.url };
    return result.status === "partly" ? { delivered, trouble: result.message } : { delivered, annotated: true };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/report/sarif.js + 2 modules
var sarif = __webpack_require__(38002);
;// CONCATENATED MODULE: ./build/src/entry/sinks/code-scanning.js




/** With `sarif: auto` nothing is a warning that is for want of a right or a token; with `always` all is that was not uploaded. */
function outcomeOf(message, { settings }, lacking) {
    return lacking && settings.sarif === "auto" ? { notice: message } : { trouble: message };
}
/** The analysis at code scanning. */
async function codeScanning(delivery) {
    const { report, settings, analysis } = delivery;
    if (settings.sarif === "never" || !analysis || !delivery.target.uploads || report.verdict === "did-not-run")
        return {};
    const { client, left } = await access(delivery, "code-scanning", settings.sarif === "always");
    if (!client)
        return left.trouble === undefined ? left : outcomeOf(left.trouble, delivery, true);
    const { uploadSarif } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 83442));
    const log = (0,sarif/* fitSarif */.j)((0,sarif.sarif)(report, rules/* rules */.a, sarifOptions(delivery)), (text) => (0,external_node_zlib_.gzipSync)(text).length);
    const upload = { sarif: JSON.stringify(log), commitSha: analysis.sha, ref: analysis.ref, tool: "Skill Scan" };
    const { status, id, message } = await uploadSarif(client, { ...upload, situation: situationIn(delivery) });
    const delivered = id === undefined ? {} : { sarifId: id };
    if (status === "complete")
        return { delivered };
    if (status === "pending")
        return { delivered, notice: message };
    return { delivered, ...outcomeOf(message, delivery, status === "unavailable") };
}

// EXTERNAL MODULE: ./build/src/github/comment/marker.js
var comment_marker = __webpack_require__(60549);
// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/report/stale.js


/** Reasons that the banner names. */
const maxReasons = 4;
const stale_short = (sha) => (0,report_escape/* codeSpan */.SS)((0,commit/* shortCommit */.Ax)(sha));
/**
 * The banner above a report that is out of date, since the scan of the commit `head` did not run (D10): quoted lines, no blank one
 * among them. `of` is the commit that the report below it is of; `cut` that its end had to go. Reasons in it are inert.
 */
function staleBanner(report, head, of, cut) {
    const reasons = report.reasons.slice(0, maxReasons).map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason)}`);
    const what = of === head ? `an earlier scan of the same commit` : `the scan of ${stale_short(of)}`;
    const end = cut ? " Its end is left out, for the length of a comment." : "";
    const lines = [
        "[!WARNING]",
        `**The last scan, of ${stale_short(head)}, did not run**, so nothing is known of it:`,
        ...reasons,
        "",
        `What follows is ${what}, and says nothing of what came since.${end}`,
    ];
    return lines.map((line) => `> ${line}`.trimEnd()).join("\n");
}

;// CONCATENATED MODULE: ./build/src/entry/sinks/comment.js





/** Whether a comment is begun where there is none. */
async function isWanted(report, when) {
    const { isChange, worthSaying } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(8952)]).then(__webpack_require__.bind(__webpack_require__, 48952));
    return when === "always" || worthSaying(report) || (when === "on-change" && isChange(report));
}
/** The comment on the pull request. A run that gave no verdict leaves the report that is there, with a banner on top (D10). */
async function pullComment(delivery) {
    const { report, settings, target, env } = delivery;
    const { pull } = target;
    if (settings.comment === "never" || !pull)
        return {};
    const { client, left } = await access(delivery, "comment");
    if (!client)
        return left;
    const { keepComment } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(8952)]).then(__webpack_require__.bind(__webpack_require__, 48952));
    const run = { ...(0,environment/* runOf */.ng)(env), sha: pull.headSha };
    const { instance } = settings;
    const failed = report.verdict === "did-not-run";
    const marker = (0,comment_marker/* markerOf */.w)(instance, run, failed ? "none" : undefined);
    const body = (0,markdown/* comment */.Im)(report, { ...markdownOptions(delivery), marker });
    const banner = (of, cut) => staleBanner(report, run.sha, of, cut);
    const create = await isWanted(report, settings.comment);
    const situation = situationIn(delivery);
    const request = { pull: pull.number, body, instance, run, create, situation, ...(failed && { banner }) };
    const result = await keepComment(client, request);
    if (result.status === "degraded")
        return refusedOutcome(delivery, "comment", result.message, result.lacking);
    return "url" in result ? { delivered: { commentUrl: result.url } } : {};
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/html/index.js + 11 modules
var html = __webpack_require__(78476);
// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(47912);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/places.js
var places = __webpack_require__(2908);
;// CONCATENATED MODULE: ./build/src/entry/sinks/files.js













const htmlName = "report.html";
/** What the HTML report is called in the job summary: as it was asked for, else without the runner's folder. */
const htmlFileWords = ({ settings }) => settings["html-file"] ?? htmlName;
/** Writes a report to the path that was asked for, else into the runner's folder for temporary files. */
async function writeFile(delivery, asked, name, text) {
    const { env, settings } = delivery;
    const workspace = (0,environment/* workspaceOf */.B3)(env);
    const folder = external_node_path_.join(env["RUNNER_TEMP"] ?? (0,external_node_os_.tmpdir)(), `skill-scan-${settings.instance.replaceAll("/", "-")}`);
    const file = asked === undefined ? external_node_path_.join(folder, name) : external_node_path_.resolve(workspace, asked);
    await (0,places/* insideOf */.k)(workspace, file);
    await (0,output/* writeWhole */.f8)(file, text);
    return file;
}
/** The SARIF file: accepted findings are in it, marked. */
async function sarifFile(delivery) {
    const log = (0,sarif.sarif)(delivery.report, rules/* rules */.a, { ...sarifOptions(delivery), keepSuppressed: true });
    return {
        delivered: {
            sarifFile: await writeFile(delivery, delivery.settings["sarif-file"], "report.sarif", (0,report_escape.jsonText)(log)),
        },
    };
}
/** The JSON report. */
async function jsonFile(delivery) {
    const { report, settings } = delivery;
    return { delivered: { jsonFile: await writeFile(delivery, settings["json-file"], "report.json", (0,json.json)(report)) } };
}
/** The Markdown report. */
async function markdownFile(delivery) {
    const text = (0,markdown.summary)(delivery.report, markdownOptions(delivery));
    return {
        delivered: { markdownFile: await writeFile(delivery, delivery.settings["markdown-file"], "report.md", text) },
    };
}
/** The HTML report. */
async function htmlFile(delivery) {
    const { report, settings, excerpts } = delivery;
    const { localCommand } = markdownOptions(delivery);
    const given = { ...(localCommand !== undefined && { localCommand }), ...(excerpts && { excerpts }) };
    const text = (0,html.html)(report, { rules: rules/* rules */.a, rulesUrl: version/* rulesUrl */.tq, ...given });
    return { delivered: { htmlFile: await writeFile(delivery, settings["html-file"], htmlName, text) } };
}

// EXTERNAL MODULE: ./build/src/github/reviews/marker.js
var marker = __webpack_require__(11529);
;// CONCATENATED MODULE: ./build/src/report/suggestion.js


/**
 * The comment that offers an edit: what was found in the rule's own words, never what the skill wrote (D43), and the edit as GitHub
 * applies it. `marker` stands on its first line.
 */
function suggestionComment({ finding, fix }, rule, marker) {
    const found = rule ? `: ${(0,report_escape/* markdownText */.p7)(rule.title)}` : "";
    return [
        marker,
        `**${finding.effective}** ${(0,report_escape/* codeSpan */.SS)(finding.ruleId)}${found}.`,
        "",
        `${(0,report_escape/* markdownText */.p7)(fix.title)}:`,
        "",
        (0,report_escape/* suggestionBlock */.St)(fix.lines),
    ].join("\n");
}
/** What stands above the comments of a review. */
const reviewBody = (marker, count) => [
    marker,
    `Skill Scan suggests ${(0,words/* plural */.LS)(count, "edit")}. With each of them, tried alone, the finding is gone and nothing new is found. ` +
        "Read an edit before you apply it: whether the skill still does its work was not tried.",
].join("\n");

;// CONCATENATED MODULE: ./build/src/entry/sinks/suggestions.js





/** Fingerprints of what head has: accepted findings are not among them, those that are one with another finding are. */
const aliveIn = ({ skills }) => new Set(skills
    .flatMap(({ findings }) => findings.filter(({ status }) => status === "new" || status === "existing"))
    .flatMap(({ fingerprint, also = [] }) => [fingerprint, ...also.map((twin) => twin.fingerprint)]));
/** Gaps behind which a finding may stand that the report does not list. */
const hiding = new Set(["not-scanned", "not-listed", "rule-crashed", "match-limit"]);
/** True when the report lists all that head has. */
const isComplete = ({ skills }) => skills.every(({ gaps }) => gaps.every(({ reason }) => !hiding.has(reason)));
/** The edits as suggestions; those of a tree that knows no object ids cannot be told to be about head. */
function suggestionsOf(offers, report, instance) {
    const known = (0,words/* ruleIndex */.zZ)(rules/* rules */.a, report.customRules);
    return offers.flatMap((offer) => {
        const { finding, fix, blob } = offer;
        const { fingerprint, ruleId } = finding;
        if (blob === undefined)
            return [];
        const { path, startLine, endLine } = fix;
        const body = suggestionComment(offer, known.get(ruleId), (0,marker/* suggestionMarker */.XY)(instance, fingerprint));
        return [{ fingerprint, path, startLine, endLine, body, blob }];
    });
}
/** Fixes, as suggestions in a review. A run that gave no verdict posts none, and takes none for gone. */
async function suggestions(delivery) {
    const { report, settings, target, offers } = delivery;
    const { pull } = target;
    if (!settings.suggestions || !pull || !offers || report.verdict === "did-not-run")
        return {};
    const { client, left } = await access(delivery, "suggestions");
    if (!client)
        return left;
    const { keepSuggestions } = await Promise.all(/* import() */[__webpack_require__.e(3607), __webpack_require__.e(6991)]).then(__webpack_require__.bind(__webpack_require__, 16991));
    const { instance } = settings;
    const result = await keepSuggestions(client, {
        pull: pull.number,
        sha: pull.headSha,
        instance,
        suggestions: suggestionsOf(offers.offers, report, instance),
        alive: aliveIn(report),
        complete: isComplete(report),
        situation: situationIn(delivery),
        bodyOf: (count) => reviewBody((0,marker/* reviewMarker */.vU)(instance), count),
    });
    if (offers.untried > 0)
        client.log.info(`fixes were tried for the worst findings only: ${offers.untried} were left out`);
    return result.message === undefined
        ? {}
        : refusedOutcome(delivery, "suggestions", result.message, result.lacking ?? false);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/entry/sinks/summary.js





/** Bytes in a step's summary beyond which a report of ours would not be read any more. */
const mostTaken = 900_000;
/** The job summary: of the megabyte that a step has, what others in the step have left (D33). */
async function jobSummary(delivery) {
    if (!delivery.settings.summary)
        return {};
    const file = delivery.env["GITHUB_STEP_SUMMARY"] ?? "";
    // Servers older than 3.6 have none.
    if (file === "")
        return {
            notice: "no job summary was written: this runner has none; the Markdown file among the outputs is the same",
        };
    const taken = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
    if (taken > mostTaken) {
        return {
            notice: `no job summary was written: ${taken} bytes of this step's are taken; the Markdown file among the outputs is the same`,
        };
    }
    const options = { ...markdownOptions(delivery), htmlFile: htmlFileWords(delivery) };
    await core/* summary */.z.addRaw((0,markdown.summary)(delivery.report, options, taken)).write();
    return {};
}

;// CONCATENATED MODULE: ./build/src/entry/sinks/index.js










const sinks = [
    ["the SARIF file", sarifFile],
    ["the JSON file", jsonFile],
    ["the Markdown file", markdownFile],
    ["the HTML file", htmlFile],
    ["the job summary", jobSummary],
    ["code scanning", codeScanning],
    ["the comment", pullComment],
    ["the suggestions", suggestions],
    ["the check run", checkRun],
];
/** A sink on its own: whatever goes wrong in it is one line. */
async function tried(name, run, delivery) {
    try {
        return await run(delivery);
    }
    catch (error) {
        return { trouble: `${name} could not be delivered: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}
/**
 * Sends a report everywhere it is wanted. The sinks do not wait for each other, and one that fails is one line in the log and no
 * more: never throws.
 */
async function deliver(delivery) {
    const outcomes = await Promise.all(sinks.map(async ([name, run]) => tried(name, run, delivery)));
    const troubles = outcomes.flatMap(({ trouble }) => trouble ?? []).map((line) => (0,report_escape/* terminalText */.eR)(line));
    const notices = outcomes.flatMap(({ notice }) => notice ?? []).map((line) => (0,report_escape/* terminalText */.eR)(line));
    for (const line of troubles)
        core/* warning */.$e(line);
    for (const line of notices)
        core/* notice */.lm(line);
    // Twice the same on one line would be in the way.
    if (!outcomes.some(({ annotated }) => annotated))
        annotate(delivery, troubles.length, notices.length);
    const delivered = Object.assign({}, ...outcomes.map((outcome) => outcome.delivered ?? {}));
    return { delivered, troubles };
}


/***/ }),

/***/ 67487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today)
/* harmony export */ });
/** The day by which suppressions expire: ISO date, UTC. */
const today = () => new Date().toISOString().slice(0, 10);


/***/ }),

/***/ 37227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerptLimits: () => (/* binding */ excerptLimits),
/* harmony export */   excerptsOf: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19192);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36930);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55877);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _skills_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45108);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);








/** A page of 5,000 findings stays below ten megabytes with these. */
const excerptLimits = { context: 2, lines: 5, columns: 240, total: 1_500_000, files: 400 };
/** Places of head: the finding, and each step that leads to it. What was fixed lies in base. */
const placesOf = ({ status, location, flow = [] }) => status === "fixed" ? [] : [location, ...flow.map((step) => step.location)];
/** Every place of a file of the tree, worst findings first; what lies in a container has no lines that an editor would show. */
function placesIn(report) {
    const all = report.skills.flatMap((skill) => skill.findings.map((finding) => ({
        rank: finding,
        places: placesOf(finding).filter(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .treeFile */ .Py)(skill, path) === path),
    })));
    const isLate = ({ status }) => Number(status !== "new");
    const ordered = all.sort((a, b) => isLate(a.rank) - isLate(b.rank) || (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.rank.effective, b.rank.effective));
    const places = new Map(ordered.flatMap((each) => each.places.map((place) => [(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), place])));
    return [...places.values()];
}
/** Where a line is cut: a long one to the columns around the place. */
function cutOf(text, index, { region }, number, columns) {
    const start = index.startOf(number);
    const next = number < index.lines ? index.startOf(number + 1) : text.length;
    const end = next - (/[\r\n]{1,2}$/.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0);
    const within = (offset) => Math.max(start, Math.min(end, offset));
    const isHit = number >= region.startLine && number <= region.endLine;
    const from = isHit ? within(number === region.startLine ? start + region.startColumn - 1 : start) : start;
    const to = isHit ? Math.max(from, within(number === region.endLine ? start + region.endColumn - 1 : end)) : start;
    const lead = Math.max(start, Math.min(from - Math.floor(columns / 4), end - columns));
    const left = end - start <= columns ? start : lead;
    const right = Math.min(end, left + columns);
    const offsets = [left, Math.min(from, right), Math.min(to, right), right];
    return { number, offsets, goesOn: [left > start, right < end] };
}
/** Characters of lines that are looked through for secrets together: what is longer is one line after the other. */
const together = 8000;
/** The pieces of lines, three for each, secrets masked. */
function piecesOf(text, cuts) {
    const offsets = cuts.flatMap((cut) => cut.offsets);
    if (offsets.at(-1) - offsets[0] > together)
        return cuts.map((cut) => (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, cut.offsets));
    const pieces = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, offsets);
    return cuts.map((_, i) => pieces.slice(i * 4, i * 4 + 3));
}
/** The lines around a place; undefined where the text has no such line. */
function excerptOf(text, index, place, limits) {
    const { startLine, endLine, endColumn } = place.region;
    if (startLine < 1 || startLine > index.lines || text === "")
        return undefined;
    // An empty line at the end of a file is none that an editor would number.
    const count = index.lines - Number(index.startOf(index.lines) === text.length);
    const lastHit = Math.min(count, endColumn === 1 && endLine > startLine ? endLine - 1 : endLine);
    const last = Math.min(lastHit, startLine + limits.lines - 1);
    const first = Math.max(1, startLine - limits.context);
    const end = last === lastHit ? Math.min(count, last + limits.context) : last;
    const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
    if (numbers.length === 0)
        return undefined;
    const cuts = numbers.map((number) => cutOf(text, index, place, number, limits.columns));
    const pieces = piecesOf(text, cuts);
    const lines = cuts.map(({ number, goesOn }, i) => {
        const [before = "", hit = "", after = ""] = pieces[i];
        return { number, before: goesOn[0] ? `…${before}` : before, hit, after: goesOn[1] ? `${after}…` : after };
    });
    return { lines, left: lastHit - last };
}
const sizeOf = ({ lines }) => lines.reduce((sum, { before, hit, after }) => sum + before.length + hit.length + after.length, 0);
/** The text of a file as it was scanned; undefined where it is none, or cannot be read. */
async function textOf(tree, entry) {
    if (entry === undefined || entry.mode === "submodule")
        return undefined;
    try {
        return (0,_skills_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await tree.read(entry, _skills_load_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.fileBytes)).text;
    }
    catch {
        // The places of the file count as left out.
        return undefined;
    }
}
/** The lines around places of one file, by place. */
function excerptsIn(text, places, limits) {
    const index = new _core_region_js__WEBPACK_IMPORTED_MODULE_6__/* .LineIndex */ .r(text);
    return places.flatMap((place) => {
        const excerpt = excerptOf(text, index, place, limits);
        return excerpt ? [[(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), excerpt]] : [];
    });
}
/**
 * The source lines around each finding and each step of a flow of a report, from the tree that was scanned, secrets masked. Bounded: the
 * worst findings come first, and what is left out is counted. A file that cannot be read again has no lines; nothing is thrown for it.
 */
async function excerptsOf(tree, report, limits = excerptLimits) {
    const wanted = placesIn(report);
    const files = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(wanted, ({ path }) => [path])].slice(0, limits.files);
    const entries = new Map((files.length > 0 ? await tree.list() : []).map((entry) => [entry.path, entry]));
    const found = new Map();
    for (const [path, places] of files) {
        const text = await textOf(tree, entries.get(path));
        for (const [key, excerpt] of text === undefined ? [] : excerptsIn(text, places, limits))
            found.set(key, excerpt);
    }
    const kept = new Map();
    let room = limits.total;
    for (const key of wanted.map(_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)) {
        const excerpt = found.get(key);
        const size = excerpt === undefined ? 0 : sizeOf(excerpt);
        if (excerpt === undefined || size > room)
            continue;
        room -= size;
        kept.set(key, excerpt);
    }
    return { places: kept, left: wanted.length - kept.size };
}


/***/ }),

/***/ 84861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ApiTree)
/* harmony export */ });
/* harmony import */ var _git_mode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67481);

/** Requests under way at once: GitHub asks for few, against its secondary limits. */
const concurrency = 8;
/** A tree read through GitHub's API, for when the commit is not on this machine. */
class ApiTree {
    name;
    client;
    running = 0;
    waiting = [];
    /** `sha` names a commit or a tree. */
    constructor(client, sha) {
        this.client = client;
        this.name = sha;
    }
    /**
     * All entries, in one request where the answer is whole. GitHub cuts off after 100,000 entries or 7 MB and says `truncated`: then
     * each folder is asked for by itself. Throws what the client throws, and when a single folder is cut off.
     */
    list() {
        return this.folder(this.name, "");
    }
    /** Bytes of an entry; of a submodule none. Throws what the client throws. */
    async read(entry, limit) {
        if (entry.mode === "submodule")
            return new Uint8Array();
        const { id } = entry;
        if (id === undefined)
            throw new Error(`${entry.path} has no object id`);
        const { content, encoding } = await this.queued(() => this.client.getBlob(id));
        if (encoding !== "base64" && encoding !== "utf-8")
            throw new Error(`a blob came as ${JSON.stringify(encoding)}`);
        return new Uint8Array(Buffer.from(content, encoding === "base64" ? "base64" : "utf8").subarray(0, limit));
    }
    async folder(sha, prefix) {
        const whole = await this.queued(() => this.client.getTree(sha, true));
        if (!whole.truncated)
            return whole.tree.flatMap((entry) => entryOf(entry, prefix));
        const flat = await this.queued(() => this.client.getTree(sha, false));
        if (flat.truncated)
            throw new Error(`the folder ${prefix || "."} of ${this.name} has more entries than the API lists`);
        const parts = await Promise.all(flat.tree.map((entry) => entry.type === "tree" && entry.sha ? this.folder(entry.sha, `${prefix}${entry.path}/`) : entryOf(entry, prefix)));
        return parts.flat();
    }
    /** Runs at once when fewer than the limit are under way, else in turn. */
    async queued(work) {
        if (this.running >= concurrency)
            await new Promise((resolve) => this.waiting.push(resolve));
        else
            this.running++;
        try {
            return await work();
        }
        finally {
            const next = this.waiting.shift();
            // The place is handed on, not given back and taken again: nobody can slip in between.
            if (next)
                next();
            else
                this.running--;
        }
    }
}
function entryOf({ path, mode, type, sha, size }, prefix) {
    if (type === "tree" || path === undefined || sha === undefined)
        return [];
    return [{ path: prefix + path, mode: (0,_git_mode_js__WEBPACK_IMPORTED_MODULE_0__/* .entryMode */ .o)(mode ?? ""), size: size ?? 0, id: sha }];
}


/***/ }),

/***/ 99033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ EditedTree)
/* harmony export */ });
/** A tree with another text in some of its files. Such an entry has no id: that of the old content would be wrong. */
class EditedTree {
    name;
    tree;
    edits;
    /** `texts` by path; one for a path that the tree has not is left out. */
    constructor(tree, texts) {
        this.name = tree.name;
        this.tree = tree;
        this.edits = new Map(Array.from(texts, ([path, text]) => [path, new TextEncoder().encode(text)]));
    }
    /** The entries of the tree, each as it is here. */
    async list() {
        return (await this.tree.list()).map((entry) => this.edited(entry));
    }
    /** An entry of the tree as it is here. */
    edited(entry) {
        const bytes = this.edits.get(entry.path);
        return bytes ? { path: entry.path, mode: entry.mode, size: bytes.length } : entry;
    }
    /** The bytes of an entry, at most `limit` of them. Throws what the tree throws. */
    async read(entry, limit) {
        return this.edits.get(entry.path)?.subarray(0, limit) ?? this.tree.read(entry, limit);
    }
}


/***/ }),

/***/ 60549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readMarker),
/* harmony export */   w: () => (/* binding */ markerOf)
/* harmony export */ });
const markerPattern = /^<!-- skill-scan:comment instance=([\w./-]+) sha=([0-9a-f]{7,64}) run=(\d{1,15})\.(\d{1,6})(?: of=([0-9a-f]{7,64}|none))? -->$/;
/**
 * The first line of a comment, by which it is found again. `instance` as the settings allow it; `of` for a run that gave no verdict:
 * the commit whose report stands below, or `none`.
 */
const markerOf = (instance, run, of) => `<!-- skill-scan:comment instance=${instance} sha=${run.sha} run=${run.id}.${run.attempt}${of === undefined ? "" : ` of=${of}`} -->`;
/** The marker on the first line of a comment, and nowhere else: what a report quotes cannot pass for one. */
function readMarker(body) {
    const match = markerPattern.exec(body.split("\n", 1)[0]?.trimEnd() ?? "");
    if (match === null)
        return undefined;
    const [, instance = "", sha = "", id, attempt, of] = match;
    return { instance, sha, id: Number(id), attempt: Number(attempt), ...(of !== undefined && { of }) };
}


/***/ }),

/***/ 10611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refusals)
/* harmony export */ });
const elsewhere = "the SARIF file is among the outputs, and `sarif: never` silences this";
const notEnabled = {
    why: "code scanning is not enabled here",
    short: "not enabled",
    todo: `a public repository has it for nothing, a private one needs GitHub Code Security in its settings; ${elsewhere}`,
    lacking: true,
};
const notFound = {
    why: "code scanning was not found: this server does not have it, or the token may not see it",
    short: "not on this server",
    todo: `have it enabled by whoever runs the server; ${elsewhere}`,
    lacking: true,
};
const refGone = {
    why: "the commit or its ref is gone: a queue, a force-push or a closed pull request took it away",
    short: "the ref is gone",
    todo: "the next run uploads again",
    lacking: true,
};
const defaultSetup = {
    why: "the default setup of code scanning takes no analysis of this tool",
    short: "default setup",
    todo: "switch to the advanced setup in the settings of the repository under Code security",
    lacking: false,
};
const tooManyAlerts = {
    why: "the repository has as many alerts as code scanning keeps",
    short: "too many alerts",
    todo: "delete stale analyses of any tool under Security, Code scanning, Tool status",
    lacking: false,
};
const tooLarge = {
    why: "the upload is too large",
    short: "too large",
    todo: "the files among the outputs hold everything",
    lacking: false,
};
const rateLimited = {
    why: "GitHub's rate limit does not lift in time",
    short: "rate limit",
    todo: "run the job again later",
    lacking: false,
};
const badToken = {
    why: "the token is not valid",
    short: "bad token",
    todo: "give a valid one as the input `token`",
    lacking: false,
};
const outOfService = {
    why: "GitHub is out of service at the moment",
    short: "out of service",
    todo: "run the job again later",
    lacking: false,
};
const archived = {
    why: "the repository is archived, so nothing can be written to it",
    short: "archived",
    todo: "",
    lacking: true,
};
const locked = {
    why: "the conversation is locked",
    short: "locked",
    todo: "unlock it, or read the job summary",
    lacking: true,
};
/** The first that fits. The words are those that GitHub's API and its own uploader use (github/codeql-action, api-client). */
const patterns = [
    { status: 401, known: badToken },
    { status: 403, words: /rate limit|abuse detection/i, known: rateLimited },
    { status: 429, known: rateLimited },
    { status: 403, words: /archived/i, known: archived },
    { status: 413, known: tooLarge },
    { status: 503, known: outOfService },
    { sink: "comment", status: 403, words: /locked/i, known: locked },
    {
        sink: "code-scanning",
        status: 403,
        words: /(advanced|code) (security|scanning|quality) (must be|is not) enabled/i,
        known: notEnabled,
    },
    { sink: "code-scanning", status: 403, words: /default setup/i, known: defaultSetup },
    { sink: "code-scanning", status: 403, words: /alert limit|too many alerts/i, known: tooManyAlerts },
    { sink: "code-scanning", status: 404, words: /\b(ref|commit)\b.*not found/i, known: refGone },
    { sink: "code-scanning", status: 404, known: notFound },
    {
        sink: "code-scanning",
        status: 422,
        words: /\b(ref|commit)\b.*(not found|is not on|does not exist)/i,
        known: refGone,
    },
];
/** What processing objected to, by its words; anything else is the fault of the file. */
const rejections = [
    [/default setup is enabled/i, defaultSetup],
    [/alert limit|too many alerts/i, tooManyAlerts],
    [/\b(ref|commit)\b.*not found/i, refGone],
];
/** Refusals of GitHub that are known by their status and words. */
const refusals = {
    notEnabled,
    notFound,
    /** The known refusal that an answer is; undefined for any other. */
    of: (sink, { status, words }) => patterns.find((each) => each.status === status && (each.sink ?? sink) === sink && (each.words?.test(words) ?? true))
        ?.known,
    /** The known reason why the processing of an analysis failed; undefined for any other. */
    ofProcessing: (words) => rejections.find(([pattern]) => pattern.test(words))?.[1],
};


/***/ }),

/***/ 20117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   _7: () => (/* binding */ situationOf),
/* harmony export */   on: () => (/* binding */ lineAbout),
/* harmony export */   rv: () => (/* binding */ acceptedNeeds),
/* harmony export */   tc: () => (/* binding */ preflight)
/* harmony export */ });
/* unused harmony exports sinks, sinkNames, situations, permissionsYaml, noToken */
/* harmony import */ var _delivery_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10611);

/**
 * Where a run may say what it found, and what that takes: the one table of it. The sinks ask it before they act and take its words
 * when GitHub refuses; the table in the README is made from it (demands D44, D50, D51).
 */
/** `name`: for a list; `left`: the sentence that says it was left out; `needs`: permission of the job's token, none where none is. */
const sinks = {
    comment: { name: "comment", left: "no comment was posted", needs: "pull-requests: write" },
    "code-scanning": {
        name: "code scanning",
        left: "nothing was uploaded to code scanning",
        needs: "security-events: write",
    },
    "check-run": { name: "check run", left: "no check run was made", needs: "checks: write" },
    suggestions: { name: "suggestions", left: "no fixes were suggested", needs: "pull-requests: write" },
    annotations: { name: "annotations", left: "no file was annotated", needs: "" },
    summary: { name: "job summary", left: "no job summary was written", needs: "" },
    files: { name: "outputs and files", left: "no files were written", needs: "" },
};
const sinkNames = Object.keys(sinks);
/** Situations that the event tells, then those that GitHub tells when it refuses. */
const situations = {
    "pull-request": "pull request of a branch",
    fork: "pull request from a fork",
    dependabot: "Dependabot",
    "merge-group": "merge queue",
    push: "push to a branch",
    tag: "push of a tag",
    everything: "schedule, manual, other events",
    publisher: "`workflow_run` that publishes what another run scanned",
    "no-token": "no token",
    "no-permission": "job without the permission",
    "no-code-security": "private repository without GitHub Code Security",
    "no-feature": "GitHub Enterprise Server without code scanning",
};
/** The permissions that some sinks need, as YAML to paste; `contents: read` is all that scanning needs. */
function permissionsYaml(needs) {
    const list = [...new Set(["contents: read", ...needs.filter((need) => need !== "")])];
    return `\`permissions: { ${list.join(", ")} }\``;
}
const send = { use: "send" };
const none = (why, short = why) => ({ use: "none", why, short, todo: "" });
const noPull = none("there is no pull request");
const withoutPull = { comment: noPull, suggestions: noPull };
/** A fork gets a token that reads, unless the settings of a private repository say otherwise. */
const fork = {
    why: "the pull request comes from a fork, so the token only reads",
    short: "the token only reads",
    todo: "a run on `workflow_run` can publish it (docs/forks.md)",
};
/** Dependabot gets a token that reads unless the workflow has `permissions:` (docs: Dependabot on GitHub Actions). */
const dependabot = (needs) => ({
    why: "the run was started by Dependabot, so the token only reads unless the workflow says otherwise",
    short: "the token may only read",
    todo: `give the job ${permissionsYaml([needs])} beside what it has`,
});
/** What every sink that needs a right lacks without a token. */
const noToken = { why: "there is no token", short: "no token", todo: "give the input `token`" };
const attempt = (lack) => ({ use: "attempt", ...lack });
const leave = (lack) => ({ use: "leave", ...lack });
/** The sinks that need a right of the token, each with its own decision. */
const each = (decide) => Object.fromEntries(sinkNames.filter((name) => sinks[name].needs !== "").map((name) => [name, decide(name)]));
/** What each situation does to a sink; it is used where nothing stands. */
const table = {
    "pull-request": {},
    fork: { ...each(() => attempt(fork)), "code-scanning": leave(fork) },
    dependabot: each((sink) => attempt(dependabot(sinks[sink].needs))),
    "merge-group": {
        ...withoutPull,
        "code-scanning": none("the refs of a merge queue are gone before an upload is processed", "refs of a merge queue go"),
    },
    push: withoutPull,
    tag: withoutPull,
    everything: withoutPull,
    publisher: {
        "check-run": none("it would be a stranger's words as a deed of ours", "a stranger's words"),
        suggestions: none("what publishes does not read the files", "the files are not read"),
        annotations: none("they would stand on the default branch", "another commit"),
    },
    "no-token": each(() => leave(noToken)),
    "no-permission": each((sink) => leave({
        why: `the token lacks \`${sinks[sink].needs}\``,
        short: "no permission",
        todo: `give the job ${permissionsYaml([sinks[sink].needs])} beside what it has`,
    })),
    "no-code-security": { "code-scanning": leave(_delivery_data_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K.notEnabled) },
    "no-feature": { "code-scanning": leave(_delivery_data_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K.notFound) },
};
/** Whether a sink is used in a situation, and if not why and what to do. */
const decide = (sink, situation) => table[situation][sink] ?? send;
/** The situation that a run is in, as far as its event tells. */
function situationOf({ kind, ref, readOnly }) {
    if (kind === "merge-group")
        return "merge-group";
    if (kind === "pull-request") {
        if (readOnly === undefined)
            return "pull-request";
        return readOnly.includes("Dependabot") ? "dependabot" : "fork";
    }
    if (kind === "push")
        return ref.startsWith("refs/tags/") ? "tag" : "push";
    return "everything";
}
/** `no comment was posted: there is no token; give the input `token``. */
function lineOf(left, { why, todo }, words = "") {
    return `${left}: ${why}${todo === "" ? "" : `; ${todo}`}${words === "" ? "" : ` (${words})`}`;
}
/** The one line about a sink that is left out; undefined where it is used, or where leaving it out goes without saying. */
function lineAbout(sink, situation) {
    const decision = decide(sink, situation);
    return decision.use === "leave" ? lineOf(sinks[sink].left, decision) : undefined;
}
/** `pull_requests=write` as a workflow writes it: `pull-requests: write`; undefined for what no workflow can grant. */
function asNeed(pair) {
    const [, name = "", access = ""] = /^([a-z_]{1,40})=(read|write)$/.exec(pair.trim()) ?? [];
    return name === "" || name === "metadata" ? undefined : `${name.replaceAll("_", "-")}: ${access}`;
}
/**
 * What the token lacks by the header `x-accepted-github-permissions`: lists divided by commas, any one of several divided by
 * semicolons (docs: Troubleshooting the REST API). Of several the list that names what the sink needs; that itself is always among
 * them, since the header speaks of one request and a sink makes others: one that reads is refused before one that writes.
 */
function acceptedNeeds(header, documented) {
    const lists = (header ?? "").split(";").map((list) => list.split(",").flatMap((pair) => asNeed(pair) ?? []));
    const nameOf = (need) => need.split(":")[0];
    const isDocumented = (need) => nameOf(need) === nameOf(documented);
    const named = lists.find((list) => list.some(isDocumented)) ?? lists.find((list) => list.length > 0) ?? [];
    return [documented, ...named.filter((need) => !isDocumented(need))];
}
/** What is missing for a 403, and whom to give it: a job by its workflow, a token of one's own by its settings. */
function missing(sink, { words, accepted }) {
    const needs = acceptedNeeds(accepted, sinks[sink].needs);
    const named = needs.map((need) => `\`${need}\``).join(" and ");
    const own = /personal access token/i.test(words);
    const todo = own ? `give the token ${named}` : `give the job ${permissionsYaml(needs)} beside what it has`;
    return { why: `the token lacks ${named}`, todo };
}
/**
 * The one line about a sink that GitHub refused, in a situation. `left` says what was left out where the sink's own words are not
 * exact enough: `the comment could not be updated`.
 */
function refusalOf(sink, refused, situation = "pull-request", left = sinks[sink].left) {
    const known = _delivery_data_js__WEBPACK_IMPORTED_MODULE_0__/* .refusals */ .K.of(sink, refused);
    if (known)
        return { line: lineOf(left, known, refused.words), lacking: known.lacking };
    if (refused.status !== 403)
        return { line: `${left}: ${refused.words}`, lacking: false };
    const decision = decide(sink, situation);
    const lack = decision.use === "send" ? missing(sink, refused) : decision;
    return { line: lineOf(left, lack, refused.words), lacking: true };
}
/** What the log says at the start: where reports go, where not and why, and what the job's token needs for it. One line. */
function preflight(situation, wanted, hasToken) {
    const asked = sinkNames.filter((sink) => wanted[sink]);
    const decided = asked.map((sink) => {
        const withoutToken = !hasToken && sinks[sink].needs !== "" && decide(sink, situation).use !== "none";
        return { sink, decision: decide(sink, withoutToken ? "no-token" : situation) };
    });
    const list = (use) => decided.filter(({ decision }) => decision.use === use).map(({ sink }) => sinks[sink].name);
    const not = decided.flatMap(({ sink, decision }) => decision.use === "leave" || decision.use === "none" ? [`${sinks[sink].name} (${decision.short})`] : []);
    const used = decided.filter(({ decision }) => decision.use === "send" || decision.use === "attempt");
    return [
        `reports go to: ${list("send").join(", ") || "the log alone"}`,
        ...(list("attempt").length > 0 ? [`if the token may: ${list("attempt").join(", ")}`] : []),
        ...(not.length > 0 ? [`not to: ${not.join(", ")}`] : []),
        `the token needs ${permissionsYaml(used.map(({ sink }) => sinks[sink].needs))}`,
    ].join("; ");
}


/***/ }),

/***/ 88201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ObjectReader)
/* harmony export */ });
const isEntry = (entry) => [entry?.path, entry?.mode, entry?.type, entry?.sha].every((field) => typeof field === "string");
/** Git objects over the API. Its methods throw what Octokit throws, and an Error at an answer that is none. */
class ObjectReader {
    client;
    constructor(client) {
        this.client = client;
    }
    /** `git/trees/{sha}`, of a tree or a commit. */
    async getTree(sha, recursive) {
        const { octokit, owner, repo } = this.client;
        const { data } = await octokit.rest.git.getTree({
            owner,
            repo,
            tree_sha: sha,
            ...(recursive && { recursive: "1" }),
        });
        // An entry that is none must not be left out: what is not listed is not scanned, and reads as clean.
        if (!Array.isArray(data?.tree) || !data.tree.every(isEntry))
            throw new Error(`GitHub's answer for the tree ${sha} is not a tree`);
        return data;
    }
    /** `git/blobs/{sha}`. */
    async getBlob(sha) {
        const { octokit, owner, repo } = this.client;
        const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
        if (typeof data?.content !== "string")
            throw new Error(`GitHub's answer for the blob ${sha} is not a blob`);
        return data;
    }
    /** Where the history of `head` left that of `base`, each a commit or a branch. */
    async mergeBase(base, head) {
        const { octokit, owner, repo } = this.client;
        const range = { owner, repo, basehead: `${base}...${head}`, per_page: 1 };
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead(range);
        const sha = data?.merge_base_commit?.sha;
        if (typeof sha !== "string")
            throw new Error("GitHub's comparison names no merge base");
        return sha;
    }
}


/***/ }),

/***/ 11529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XY: () => (/* binding */ suggestionMarker),
/* harmony export */   jw: () => (/* binding */ markedFingerprint),
/* harmony export */   vU: () => (/* binding */ reviewMarker)
/* harmony export */ });
const pattern = /^<!-- skill-scan:suggestion instance=([\w./-]+) fingerprint=([0-9a-f]{32}) -->$/;
/** The first line of a suggestion, by which it is known again. */
const suggestionMarker = (instance, fingerprint) => `<!-- skill-scan:suggestion instance=${instance} fingerprint=${fingerprint} -->`;
/** The first line of a review. */
const reviewMarker = (instance) => `<!-- skill-scan:review instance=${instance} -->`;
/** The fingerprint in the marker on the first line of a suggestion of one instance; undefined for any other text. */
function markedFingerprint(body, instance) {
    const match = pattern.exec(body.split("\n", 1)[0]?.trimEnd() ?? "");
    return match?.[1] === instance ? match[2] : undefined;
}


/***/ }),

/***/ 29310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ skillKey),
/* harmony export */   fI: () => (/* binding */ offersOf),
/* harmony export */   wA: () => (/* binding */ isNoWorse)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36930);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99033);
/* harmony import */ var _fix_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18091);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83016);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97997);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3690);







/** Edits that are tried, and bytes that are scanned again for them: each costs a scan of its skill. */
const maxTries = 40;
const maxScanned = 32 * 1024 * 1024;
/** A folder with the entries of an edited tree; its manifest stays one of them. */
function editedFolder(folder, tree) {
    const entries = folder.entries.map((entry) => tree.edited(entry));
    return { ...folder, entries, manifest: entries[folder.entries.indexOf(folder.manifest)] ?? folder.manifest };
}
/** What tells the skills and configurations of a tree apart. */
const skillKey = ({ kind = "skill", path }) => `${kind} ${path}`;
/** Findings by what they are about: an edit changes the words around another one, and with them its fingerprint. */
const tallyOf = (findings) => (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, ({ ruleId, effective, location }) => [`${ruleId} ${effective} ${location.path}`]);
const gapKey = ({ path, reason }) => `${reason} ${path}`;
/** True when `after` has no finding, and no gap, that `before` has not. */
function isNoWorse(before, after) {
    const known = tallyOf(before.findings);
    const gaps = new Set(before.gaps.map(gapKey));
    const isKnown = [...tallyOf(after.findings)].every(([key, list]) => list.length <= (known.get(key)?.length ?? 0));
    return isKnown && after.gaps.every((gap) => gaps.has(gapKey(gap)));
}
/** True when `after` lacks the finding and is no worse than `before`. */
function mends(finding, before, after) {
    const same = ({ findings }) => findings.filter((each) => each.ruleId === finding.ruleId && each.location.path === finding.location.path).length;
    if (same(after) >= same(before))
        return false;
    if (after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint))
        return false;
    return isNoWorse(before, after);
}
/** Bytes of a byte order mark, which the text of an artifact is without. */
const markBytes = 3;
/** True for a text that is UTF-8 from end to end: another one would not be written back as it was. */
function isWhole({ text, size }) {
    const marks = size - new TextEncoder().encode(text).length;
    return text !== "" && (marks === 0 || marks === markBytes) && !text.includes("\ufffd");
}
const textFiles = ({ artifacts }) => artifacts
    .filter((artifact) => artifact.container === undefined && artifact.mode !== "symlink" && isWhole(artifact))
    .map(({ fullPath, text }) => ({ path: fullPath, text }));
const overlaps = (a, b) => a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
/** Finds the edits of one run, within its bounds. */
class Search {
    tree;
    folders;
    scanner;
    subjects = new Map();
    options;
    failed = [];
    tries = 0;
    scanned = 0;
    constructor(scanner, tree, folders, options) {
        this.scanner = scanner;
        this.tree = tree;
        this.options = options;
        this.folders = new Map(folders.map((folder) => [skillKey(folder), folder]));
    }
    get isOver() {
        return this.tries >= maxTries || this.scanned >= maxScanned;
    }
    /** The edit that mends a finding, tried. */
    async find(report, finding, taken) {
        const folder = this.folders.get(skillKey(report));
        if (!folder)
            return undefined;
        const { scan, files } = await this.subject(folder);
        const file = files.find(({ path }) => path === finding.location.path);
        if (file?.text.includes("\r") && !this.options.returns)
            return undefined;
        const fix = file && (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fixesOf */ .j)({ finding, file, files, used: scan.capabilities.used });
        if (!fix || taken.some((offer) => overlaps(offer.fix, fix)))
            return undefined;
        this.tries++;
        const tree = new _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .EditedTree */ .M(this.tree, new Map([[file.path, (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .I)(fix, file.text)]]));
        const [after] = (await this.scan(tree, editedFolder(folder, tree))).skills;
        if (!after || !mends(finding, scan, after)) {
            this.failed.push(finding.fingerprint);
            return undefined;
        }
        const id = folder.entries.find(({ path }) => path === fix.path)?.id;
        const { ruleId, effective, fingerprint } = finding;
        return { finding: { ruleId, effective, fingerprint }, fix, text: file.text, ...(id !== undefined && { blob: id }) };
    }
    scan(tree, folder) {
        this.scanned += folder.entries.reduce((sum, { size }) => sum + size, 0);
        return this.scanner.scan(tree, [folder]);
    }
    subject(folder) {
        const known = this.subjects.get(skillKey(folder));
        const made = known ?? this.load(folder);
        this.subjects.set(skillKey(folder), made);
        return made;
    }
    async load(folder) {
        const { skill } = await (0,_skills_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSkill */ .k)(this.tree, folder);
        const scan = (await this.scan(this.tree, folder)).skills[0];
        return { scan, files: textFiles(skill) };
    }
}
/**
 * Edits for the new findings of a report, each tried on the tree that was scanned: with it the finding is gone and no other one, nor a
 * gap, has come. The worst finding first; no two edits touch the same lines. At most 40 are tried, on at most 32 MiB.
 */
async function offersOf(tree, report, selection, options = {}) {
    const wanted = report.skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
        .filter(({ finding }) => finding.status === "new")
        .toSorted((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(a.finding.effective, b.finding.effective));
    if (wanted.length === 0)
        return { offers: [], untried: 0, failed: [] };
    const search = new Search(await _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .Scanner */ .L.with(options.custom ?? []), tree, (await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(tree, selection)).all, options);
    const offers = [];
    for (const [at, { skill, finding }] of wanted.entries()) {
        if (search.isOver)
            return { offers, untried: wanted.length - at, failed: search.failed };
        const offer = await search.find(skill, finding, offers);
        if (offer)
            offers.push(offer);
    }
    return { offers, untried: 0, failed: search.failed };
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ exceptionKey),
/* harmony export */   wu: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* unused harmony export exceptionsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76701);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
function parseExceptions(text, source, ruleIds) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, source, maxLength);
    const result = schemaOf(ruleIds).safeParse(document.value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => {
            if (issue.path.length > 0)
                return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(issue, document);
            if (issue.code !== "unrecognized_keys")
                return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
            return issue.keys.map((key) => ({
                ...document.place([key], "key"),
                message: `unknown key ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)(key, keys)}`,
            }));
        });
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(source, problems);
    }
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionsOf */ .mG)(result.data.exceptions ?? []).map((exception, index) => {
        const { line, column } = document.place(["exceptions", index], "value");
        return { ...exception, at: `${source}:${line}:${column}` };
    });
}
/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
function exceptionsJsonSchema(ruleIds) {
    const schema = schemaOf(ruleIds).meta({
        title: "Exceptions of Skill Scan",
        description: "Findings that somebody accepted, with who says so and until when.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   q7: () => (/* binding */ defangHost),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yp: () => (/* binding */ operatorText)
/* harmony export */ });
/* unused harmony exports visible, defang */
/**
 * The only place that escapes. Text of a skill, a path or a ref is hostile everywhere; each function here makes it inert for one
 * place to show it in. What cannot be escaped for sure (GitHub finds mentions, references and emoji codes after Markdown is
 * rendered, so neither a backslash nor an entity stops them) is shown as code, where GitHub looks for nothing.
 */
/** Characters that show as nothing, reorder text or move a cursor; LF and tab are left to the callers. */
const unseen = /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
/** Combining marks in a row beyond what scripts need: they paint over the lines above and below. */
const markPile = /(\p{M}{6})\p{M}+/gu;
/** Kinds of unseen characters that one run names before it is summed up. */
const shownInRun = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
function nameRun(run) {
    const groups = [];
    for (const character of run) {
        const code = codePoint(character);
        const last = groups.at(-1);
        if (last?.code === code)
            last.count++;
        else
            groups.push({ code, count: 1 });
    }
    const shown = groups.slice(0, shownInRun).map(({ code, count }) => (count > 1 ? `${code}×${count}` : code));
    const more = groups.length - shown.length;
    return `[${shown.join(" ")}${more > 0 ? ` and ${more} more` : ""}]`;
}
/** `text` with invisible, bidi, control and unpaired characters named: `[U+200B]`, runs as `[U+200B×3]`. Keeps LF and tab. */
const visible = (text) => text.replace(/\r\n/g, "\n").replace(unseen, nameRun).replace(markPile, "$1…");
const bracketDots = (host) => host.replace(/(?<!\[)\./g, "[.]");
/** A host name that no program turns into a link: `evil[.]example`. Idempotent. */
const defangHost = (host) => bracketDots(host);
/** `text` with its URLs made unclickable: `hxxps://evil[.]example/x`. Idempotent. */
const defang = (text) => text
    .replace(/htt(?=ps?:\/\/)/gi, "hxx")
    .replace(/ftp(?=s?:\/\/)/gi, "fxp")
    .replace(/(?<=:\/\/)[^\s/?#"'`<>|\\(),;]{1,253}/g, bracketDots)
    .replace(/\bwww\.[^\s/?#"'`<>|\\(),;]{1,253}/gi, bracketDots);
/** Comment openers broken, so that no text of a skill reads as one of our markers, or as a hidden note to whoever reads the source. */
const breakMarkers = (text) => text.replace(/<(?=!--)/g, "< ");
/** `text` cut to `max` characters, the last of them an ellipsis. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
    return `${cut}…`;
}
/** Work bounded before the passes over it: naming characters shortens a text at most by its runs. */
const bounded = (text, max) => (text.length > max * 8 ? `${text.slice(0, max * 8)}…` : text);
const apart = (run) => run.split("").join(" ");
/** What begins a command anywhere in a line: `##[` of GitHub's runner, `##vso[` of Azure Pipelines' agent, `##teamcity[`. */
const runnerMark = /##(?=\w{0,20}\[)/g;
/**
 * What a runner of GitHub Actions takes for a command, broken: `::` at the start of a line, white space not counted, and what `runnerMark` finds.
 * `:::` leaves no `::` either: whoever breaks lines later may begin one with it. A report that is written to standard output of a
 * step stands in its log.
 */
const breakCommands = (text) => text.replace(/(?<=^\s*):{2,}/gm, apart).replace(runnerMark, "## ");
const inert = (text, max) => clip(breakCommands(breakMarkers(defang(visible(bounded(text, max))))), max);
const collapse = (text) => text.replace(/\s+/g, " ").trim();
/** `text` on one line with nothing unseen in it, for any place that only needs that. */
const oneLine = (text, max = 1000) => clip(collapse(visible(bounded(text, max))), max);
/**
 * Plain text for SARIF messages: one line, URLs defanged, and no `](`, which SARIF 2.1.0 §3.11.6 reads as an embedded link.
 */
const plainText = (text, max = 1000) => collapse(inert(text, max)).replace(/\](?=\()/g, "] ");
const longestRun = (text) => Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
function span(content, table) {
    const shown = (table ? content.replace(/\|/g, "[U+007C]") : content) || "(empty)";
    const ticks = "`".repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** A Markdown code span of any text: one line, closed for certain, links and mentions dead. */
function codeSpan(text, options = {}) {
    return span(collapse(inert(text, options.max ?? 160)), options.table ?? false);
}
/** Letters, digits and what lies outside ASCII, joined by hyphens or apostrophes, or a number with dots: never markup. */
const plainWord = /^(?:[A-Za-z0-9\P{ASCII}]+(?:['-][A-Za-z0-9\P{ASCII}]+)*|\d+(?:\.\d+)*)$/u;
/** What GitHub links although it looks like a word: commits, `GH-1`, ticket numbers, which may end in letters. */
const reference = /(?<![a-z0-9])(?:[0-9a-f]{7,64}(?![a-z0-9])|[a-z]+-\d)/i;
/** An ordered list, where a line begins with it. */
const listNumber = /^\d+[.)]$/;
function wordOf(word, isFirst) {
    // A call keeps its own parenthesis: `send()`.
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?\(\)|.*?)(["'),;:.!?%]*)$/s.exec(word) ?? [];
    const startsList = isFirst && listNumber.test(word);
    const plain = core === "" || (plainWord.test(core) && !reference.test(core) && !startsList);
    return { before, core, after, code: !plain };
}
/** Neighbouring words that must be code become one span, which reads better and keeps backticks apart. */
function joinCode(words) {
    const joined = [];
    for (const word of words) {
        const last = joined.at(-1);
        const joins = last?.code && word.code && last.after === "" && word.before === "";
        if (joins)
            joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, after: word.after };
        else
            joined.push(word);
    }
    return joined;
}
function wordsToMarkdown(text, table, isStart) {
    return joinCode(text.split(" ").map((word, i) => wordOf(word, isStart && i === 0)))
        .map(({ before, core, after, code }) => before + (code ? span(core, table) : core) + after)
        .join(" ");
}
/** What a rule wrote in single backticks. */
const quoted = /(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/;
/**
 * A sentence as Markdown on one line: what a rule wrote in backticks is code, and so is each word that is not plainly a word
 * (a path, a URL, a mention, markup). The text can neither open nor close any structure.
 */
function markdownText(text, options = {}) {
    const table = options.table ?? false;
    return collapse(inert(text, options.max ?? 600))
        .split(quoted)
        .map((part, i) => (i % 2 === 1 ? span(part, table) : wordsToMarkdown(part, table, i === 0)))
        .reduce((whole, part) => whole + (whole.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** A fenced block that its content cannot close; at most `lines` lines and `max` characters. */
function fence(text, options = {}) {
    const all = inert(text.replace(/\r\n?/g, "\n"), options.max ?? 600).split("\n");
    const limit = options.lines ?? 8;
    const lines = all.length > limit ? [...all.slice(0, limit), "…"] : all;
    const content = lines.join("\n").replace(/^\n+|\s+$/g, "");
    const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${options.language ?? "text"}\n${content}\n${ticks}`;
}
/**
 * Lines as they are, in a block that a reader can apply (GitHub Docs: incorporating feedback in your pull request); no lines: those
 * commented on go. What stands in it is exact, so only lines that show all that is in them may (`isShowable` in src/fix); its fence is
 * longer than any in it.
 */
function suggestionBlock(lines) {
    const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}suggestion`, ...lines, ticks].join("\n");
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
/** HTML text or attribute value on one line. */
const htmlText = (text, max = 160) => escapeMarkup(collapse(inert(text, max)));
/** HTML text in which white space is what it was, for a line of source: where the text has more lines, they are one. */
const htmlLine = (text, max = 400) => escapeMarkup(inert(text, max).replaceAll("\n", " "));
/** HTML text for an element that keeps line ends; at most `lines` lines and `max` characters. */
function htmlLines(text, max, lines) {
    const all = inert(text.replace(/\r\n?/g, "\n"), max).split("\n");
    return escapeMarkup((all.length > lines ? [...all.slice(0, lines), "…"] : all).join("\n"));
}
/** The value of an attribute in words of ours, or an address that was looked at: as it is, on one line, and what is unseen named. */
const htmlAttribute = (text) => escapeMarkup(collapse(visible(text)));
/** A `code` element, for places where Markdown is not read (`summary`). */
const htmlCode = (text, max = 160) => `<code>${htmlText(text, max) || "(empty)"}</code>`;
/**
 * One line of a program's own words for whoever runs it: as `terminalText` has it, with addresses left as they are, to be opened or
 * copied.
 */
const operatorText = (text, max = 1000) => clip(collapse(breakMarkers(visible(bounded(text, max)))), max)
    .replace(/(?<=^|\s):{2,}/g, apart)
    .replace(runnerMark, "## ");
/**
 * One line for a terminal or a log: no control characters, no link, and nothing that a runner takes for a command
 * (`::` at the start of a line, white space not counted; what `runnerMark` finds).
 */
const terminalText = (text, max = 1000) => operatorText(defang(visible(bounded(text, max))), max);
/**
 * A line of source for a terminal or a log, its white space kept, a tab as four spaces: otherwise as `terminalText` has it. It has to stand
 * behind something of ours, as white space alone is nothing to a runner.
 */
const terminalLine = (text, max = 400) => {
    const line = text.replace(/\r$/, "").replace(/[\n\t]/g, "    ");
    return breakCommands(clip(breakMarkers(defang(visible(bounded(line, max)))), max));
};
/** Characters that JSON may hold as they are, and that a terminal or an editor obeys or does not show. */
const unseenInJson = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
/** JSON as another program reads it, indented by two spaces, a newline at its end: inert in a log and in a terminal. `keys` as `JSON.stringify` has them. */
const jsonText = (value, keys) => `${JSON.stringify(value, keys, 2).replace(unseenInJson, unicodeEscape).replace(runnerMark, "#\\u0023")}\n`;
/** Percent-encoded, with what Markdown reads in an address (RFC 3986's sub-delims) encoded too. */
const encodeMarked = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
/**
 * A path as a relative URI (RFC 3986): percent-encoded per segment, with the marks that Markdown would read encoded too.
 * An unpaired surrogate becomes U+FFFD.
 */
const encodePath = (path) => path.split("/").map(encodeMarked).join("/");
/** A query of an address (RFC 3986), with the marks that Markdown would read encoded too. An unpaired surrogate becomes U+FFFD. */
const encodeQuery = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${encodeMarked(value)}`)
    .join("&");
/** A word of a POSIX shell command that a reader may paste. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;


/***/ }),

/***/ 47912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/** Every key there is, in the order in which it is written wherever it stands. */
const order = [
    "path",
    "name",
    "kind",
    "version",
    "tool",
    "rules",
    "change",
    "previousPath",
    "verdict",
    "reasons",
    "toPass",
    "level",
    "ruleId",
    "severity",
    "confidence",
    "effective",
    "status",
    "message",
    "snippet",
    "location",
    "region",
    "startLine",
    "startColumn",
    "endLine",
    "endColumn",
    "onChangedLine",
    "layers",
    "context",
    "fingerprint",
    "flow",
    "suppression",
    "before",
    "also",
    "seenBy",
    "reason",
    "detail",
    "owner",
    "expires",
    "broad",
    "approved",
    "by",
    "at",
    "base",
    "head",
    "commit",
    "compared",
    "policy",
    "preset",
    "source",
    "mode",
    "next",
    "until",
    "risk",
    "trust",
    "trustBefore",
    "coverage",
    "files",
    "bytes",
    "containers",
    "findings",
    "capabilities",
    "uses",
    "entry",
    "drift",
    "proposed",
    "instructions",
    "text",
    "marked",
    "total",
    "used",
    "declared",
    "added",
    "skills",
    "removed",
    ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct,
    "gaps",
    "notices",
    "shard",
    "index",
    "count",
    "complete",
    "comparisons",
    "opinions",
    "toolVersion",
    "worst",
    "agrees",
    "outside",
    "customRules",
    "id",
    "title",
    "why",
    "remediation",
    "references",
    "taxonomy",
    "agenticSkills",
    "agenticApplications",
    "atlas",
    "cwe",
];
/** A report as JSON: two spaces, keys in one order, a newline at the end. Equal reports give equal bytes. */
const json = (report) => {
    const keys = [...order];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.jsonText)(report, keys);
};


/***/ }),

/***/ 14928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   UF: () => (/* binding */ verdictStyles),
/* harmony export */   W2: () => (/* binding */ severityStyles),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/** SGR codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
/** Paints where `color` says so, else leaves every text as it is. */
const painter = (color) => color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
/** How a verdict is painted. */
const verdictStyles = {
    pass: "green",
    review: "yellow",
    fail: "red",
    "no-skills": "cyan",
    "did-not-run": "magenta",
};
/** How a severity is painted. */
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
/** Printable ASCII: what an address must be of, so that it cannot end the sequence that it stands in. */
const address = /^[!-~]{1,2000}$/;
/**
 * A text that opens an address where a terminal shows links (OSC 8, "Hyperlinks in terminal emulators"); the text alone where the address
 * has characters that do not belong in one.
 */
const linked = (text, url) => url !== undefined && address.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;


/***/ }),

/***/ 92047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   nb: () => (/* binding */ descriptorOf),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18774);
/* harmony import */ var _core_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);




/** Where rules are described for people: `<rulesUrl>/<id>.md`. */
const ruleUrl = (rulesUrl, id) => `${rulesUrl}/${id}.md`;
/** SARIF level of a severity. */
const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low (docs: SARIF support for code scanning). */
const securitySeverity = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "3.0",
    info: undefined,
};
const problemSeverity = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "recommendation",
    info: "recommendation",
};
const precision = { high: "very-high", medium: "high", low: "medium" };
/** GitHub keeps ten tags of a rule. */
const maxTags = 10;
/** `security`, the category and the ids of the taxonomies; a CWE as GitHub reads it: `external/cwe/cwe-506`. */
function tagsOf(rule) {
    const { agenticSkills = [], agenticApplications = [], atlas = [], cwe = [] } = rule.taxonomy;
    const weaknesses = cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
    return ["security", (0,_core_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCategory */ .$y)(rule.id), ...agenticSkills, ...agenticApplications, ...atlas, ...weaknesses].slice(0, maxTags);
}
/** `EnvToNetwork` of `exfiltration/env-to-network`: SARIF wants a name that reads as an identifier. */
const nameOf = (id) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_3__/* .lastSegment */ .mp)(id).replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** The text of an example: its own, else that of its first file that is text. */
const exampleText = (example) => example?.text ??
    Object.values(example?.files ?? {}).find((content) => typeof content === "string");
function exampleBlock(heading, example) {
    const text = exampleText(example);
    return text === undefined ? [] : [`**${heading}**`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(text, { lines: 12, max: 800 })];
}
/** A rule that is built in, and so has examples and a page. */
const isBuiltIn = (rule) => "checks" in rule;
function markdownHelp(rule) {
    const { bad, good } = isBuiltIn(rule) ? rule.examples : { bad: [], good: [] };
    const said = isBuiltIn(rule) ? (text) => text : (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownText */ .p7)(text, { max: 1000 });
    const references = rule.references.map((reference) => `- <${reference}>`).join("\n");
    return [
        said(rule.why),
        `**What to do.** ${said(rule.remediation)}`,
        ...exampleBlock("Found", bad[0]),
        ...exampleBlock("Not found", good[0]),
        ...(references === "" ? [] : ["**References**", references]),
    ].join("\n\n");
}
/** Where a rule is described: a custom one has no page but what it refers to. */
function helpUriOf(rule, rulesUrl) {
    const [reference] = rule.references;
    if (isBuiltIn(rule))
        return { helpUri: ruleUrl(rulesUrl, rule.id) };
    return reference === undefined ? {} : { helpUri: reference };
}
/** A rule as GitHub shows it: title, why, help, severity and precision; of one that is built in also its examples. */
function descriptorOf(rule, rulesUrl) {
    const severity = securitySeverity[rule.severity];
    return {
        id: rule.id,
        name: nameOf(rule.id),
        shortDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.title)) },
        fullDescription: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.why)) },
        help: {
            text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.why)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(rule.remediation)}`, 3000),
            markdown: markdownHelp(rule),
        },
        ...helpUriOf(rule, rulesUrl),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: tagsOf(rule),
            precision: precision[rule.confidence],
            "problem.severity": problemSeverity[rule.severity],
            ...(severity === undefined ? {} : { "security-severity": severity }),
        },
    };
}


/***/ }),

/***/ 44848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/paint.js
var paint = __webpack_require__(14928);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/report/blocks.js + 3 modules
var blocks = __webpack_require__(64987);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/report/text-skill.js








/**
 * A sentence in lines of the page's width, behind `indent` spaces, two more from the second line on; a word that is longer than
 * a line stays whole.
 */
const text_skill_wrap = (text, indent, page) => (0,wrap/* wrapWords */.E)(text, page.width - indent - 2).map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);
/** Lines of an excerpt that are shown. */
const excerptLines = 4;
/** Each line behind a bar, so that none begins as a command of a runner; cut at the width of the page. */
function excerpt(finding, indent, page) {
    const room = page.width - indent - 2;
    const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines
        .slice(0, excerptLines)
        .map((line) => " ".repeat(indent) + page.paint("dim", `| ${(0,report_escape/* terminalText */.eR)(line, room)}`));
}
const placeOf = (finding) => `${(0,report_escape/* terminalText */.eR)(finding.location.path, 300)}:${finding.location.region.startLine}:${finding.location.region.startColumn}`;
/** Digits of a fingerprint that are enough for `explain`. */
const shortFingerprint = 8;
/** Places of one rule that are shown. */
const shownPlaces = 5;
/** A line with its rule id opening the page of the rule. An id has no character that a text of it would lack. */
const withRuleLink = (line, ruleId, { links, custom }) => links && !custom.has(ruleId) ? line.replace(ruleId, () => (0,paint/* linked */.q)(ruleId, links.rule(ruleId))) : line;
function groupLines(skill, group, page) {
    const rule = page.rules.get(group.ruleId);
    const first = group.findings[0];
    const notes = (0,report_words/* notesOf */.h$)(first);
    const title = (0,report_escape/* terminalText */.eR)(rule?.title ?? group.ruleId);
    const said = [
        first.message === rule?.title ? "" : (0,report_words/* sentence */.em)(first.message),
        rule ? (0,reading/* firstSentence */.qi)(rule.why) : "",
        (0,reading/* evidenceWords */.Jg)(skill, first),
    ].filter((part) => part !== "");
    const also = (0,reading/* alsoWords */.jg)(first);
    const rest = group.findings.length - shownPlaces;
    return [
        ...(0,wrap/* wrapWords */.E)(title, page.width - 4 - group.worst.length).map((line, i) => {
            const severity = page.paint(paint/* severityStyles */.W2[group.worst], group.worst.toUpperCase());
            return `${i === 0 ? `  ${severity}  ` : " ".repeat(4 + group.worst.length)}${page.paint("bold", line)}`;
        }),
        ...group.findings.slice(0, shownPlaces).map((finding) => {
            const place = (0,paint/* linked */.q)(page.paint("cyan", placeOf(finding)), page.links?.place(finding.location));
            return `    ${place}  ${page.paint("dim", finding.fingerprint.slice(0, shortFingerprint))}`;
        }),
        ...(rest > 0 ? [`    ... and ${(0,report_words/* plural */.LS)(rest, "more place")}`] : []),
        ...said.flatMap((part) => text_skill_wrap((0,report_escape/* terminalText */.eR)(part), 4, page)),
        ...excerpt(first, 4, page),
        ...text_skill_wrap(`confidence ${first.confidence}${notes === "" ? "" : ` (${(0,report_escape/* terminalText */.eR)(notes)})`}, rule ${(0,report_escape/* terminalText */.eR)(group.ruleId)}${also === "" ? "" : `. ${(0,report_escape/* terminalText */.eR)(also)}`}`, 4, page).map((line) => withRuleLink(line, group.ruleId, page)),
        ...(rule ? text_skill_wrap(`What to do: ${(0,report_escape/* terminalText */.eR)((0,reading/* firstSentence */.qi)(rule.remediation))}`, 4, page) : []),
    ];
}
/** Capabilities of a kind, and gaps, that are shown: a log is no place for thousands, which the JSON report has. */
const shownEntries = 20;
function capabilityLines(skill, page) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, list) => {
        const words = blocks/* capabilityWords */.Q[kind][list.length === 1 ? 0 : 1];
        const write = (entry) => (0,report_escape/* terminalText */.eR)((0,report_words/* capabilityEntry */.pE)(kind, entry), 100);
        return text_skill_wrap(`${sign} ${words}: ${(0,report_words/* firstFew */.Dt)(list, shownEntries, write)}`, 2, page);
    };
    return [
        ...capability/* capabilityKinds */.Ct.flatMap((kind) => (added[kind].length > 0 ? line("+ new", kind, added[kind]) : [])),
        ...capability/* capabilityKinds */.Ct.flatMap((kind) => (removed[kind].length > 0 ? line("- removed", kind, removed[kind]) : [])),
        ...(0,report_words/* escalationWords */.Zy)(skill).map((words) => `  ! ${words}`),
    ];
}
function instructionLines(skill, page) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.flatMap(({ text: said, marked, location }) => {
        const place = `${(0,report_escape/* terminalText */.eR)((0,report_words/* pathWithin */.RY)(skill, location.path), 200)}:${location.region.startLine}`;
        return text_skill_wrap(`${marked ? "!" : "-"} ${place}: ${(0,report_escape/* terminalText */.eR)(said, 240)}`, 4, page);
    });
    const rest = total - added.length;
    return [`  ${(0,report_words/* instructionWords */.sD)(skill)}`, ...lines, ...(rest > 0 ? [`    ... and ${rest} more`] : [])];
}
/** How the skill differs from what was approved. */
const driftLines = (skill, page) => (0,report_words/* driftWords */.tE)(skill)
    .slice(0, shownEntries)
    .flatMap((line) => text_skill_wrap(`~ not as approved: ${(0,report_escape/* terminalText */.eR)(line)}`, 2, page));
/** What was not looked at and should have been. */
const gapsOf = ({ gaps }) => gaps.filter((gap) => gap.reason !== "media");
function gapLines(skill, page) {
    const gaps = gapsOf(skill);
    const first = gaps.slice(0, shownEntries).flatMap((gap) => {
        const path = (0,report_escape/* terminalText */.eR)((0,report_words/* pathWithin */.RY)(skill, gap.path), 200);
        const detail = gap.detail === "" ? "" : ` (${(0,report_escape/* terminalText */.eR)(gap.detail, 300)})`;
        return text_skill_wrap(`? not looked at: ${path}: ${finding/* gapReasons */.UF[gap.reason]}${detail}`, 2, page);
    });
    return gaps.length > shownEntries ? [...first, `  ? and ${gaps.length - shownEntries} more`] : first;
}
/** `2 fixed (1 high, 1 low)` for each status but `new`. */
function otherLine(skill) {
    const words = { fixed: "fixed", existing: "there before", suppressed: "accepted in the policy" };
    const parts = ["fixed", "existing", "suppressed"]
        .map((status) => [words[status], (0,report_words/* withStatus */.zC)(skill, status)])
        .filter(([, findings]) => findings.length > 0)
        .map(([word, findings]) => `${findings.length} ${word} (${(0,report_words/* tally */.N4)(findings)})`);
    return parts.length > 0 ? [`  ${parts.join(", ")}`] : [];
}
/** What other scanners say: `second opinion: semgrep agrees (3 results, the worst high)`. */
const opinionLines = ({ opinions = [] }, page) => opinions.flatMap(({ tool, total, worst, agrees }) => {
    const results = `${(0,report_words/* plural */.LS)(total, "result")}${worst === undefined ? "" : `, the worst ${worst}`}`;
    return text_skill_wrap(`second opinion: ${(0,report_escape/* terminalText */.eR)(tool, 80)} ${agrees ? "agrees" : "differs"} (${results})`, 2, page);
});
/** Whether findings and gaps are counted only. */
const isBrief = ({ verdict }, { crowded }) => crowded && verdict === "pass";
/** `2 low, 1 info` and `3 not looked at`, where there are any. */
function briefCount(skill) {
    const gaps = gapsOf(skill).length;
    return [(0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new")), gaps === 0 ? "" : `${gaps} not looked at`].filter((part) => part !== "");
}
/** All that is said of a skill; the first line has its verdict, and how much was found where that is all that is told. */
function skillLines(skill, page) {
    const brief = isBrief(skill, page);
    const count = brief ? briefCount(skill).map((part) => `, ${part}`) : [];
    const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore} -> `;
    const read = skill.coverage < 1 ? `, ${(0,report_words/* percent */.KN)(skill.coverage)} read` : "";
    const verdict = page.paint(paint/* verdictStyles */.UF[skill.verdict], skill.verdict.toUpperCase().padEnd(6));
    const path = page.paint("bold", (0,report_escape/* terminalText */.eR)(skill.path, 300));
    const change = skill.change === "unchanged" ? "" : `, ${skill.change}`;
    return [
        `${verdict} ${(0,report_words/* kindPrefix */.TK)(skill)}${path}  trust ${before}${skill.trust}${read}${change}${count.join("")}`,
        ...skill.reasons.flatMap((reason) => text_skill_wrap(`because ${(0,report_escape/* terminalText */.eR)(reason)}`, 2, page)),
        ...(0,report_words/* groupByRule */.RJ)(brief ? [] : (0,report_words/* withStatus */.zC)(skill, "new")).flatMap((group) => groupLines(skill, group, page)),
        ...driftLines(skill, page),
        ...capabilityLines(skill, page),
        ...instructionLines(skill, page),
        ...(brief ? [] : gapLines(skill, page)),
        ...otherLine(skill),
        ...opinionLines(skill, page),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/text.js




/** Columns that a page has at least. */
const least = 40;
/** Skills of a report, up to which all that was found is told of those that pass as well. */
const roomy = 5;
/** Skills of which all is said with their name that are shown in one line each, and how many names a fold of more of them has. */
const apart = 3;
const foldedNames = 10;
/** Whether its one line says no more than that all is well. */
const isQuiet = (skill, lines) => lines.length === 1 &&
    skill.verdict === "pass" &&
    skill.trust === 100 &&
    skill.coverage === 1 &&
    skill.findings.length === 0 &&
    briefCount(skill).length === 0;
/** The skills, each behind an empty line where it has more than one; those in which there is nothing folded into one entry at the end. */
function bodyLines(skills, page) {
    const entries = skills.map((skill) => ({ skill, lines: skillLines(skill, page) }));
    const quiet = entries.filter(({ skill, lines }) => isQuiet(skill, lines)).map(({ skill }) => skill);
    const folded = new Set(quiet.length > apart ? quiet : []);
    const blocks = entries.filter(({ skill }) => !folded.has(skill)).map(({ lines }) => lines);
    if (folded.size > 0) {
        const verdict = page.paint(paint/* verdictStyles */.UF.pass, "PASS  ");
        const names = (0,report_words/* firstFew */.Dt)(quiet.map(({ path }) => path), foldedNames, (path) => (0,report_escape/* terminalText */.eR)(path, 100));
        blocks.push([`${verdict} ${(0,report_words/* countKinds */.xb)(quiet)} with no findings, trust 100`, ...text_skill_wrap(names, 2, page)]);
    }
    return blocks.flatMap((lines, i) => (lines.length === 1 && blocks[i - 1]?.length === 1 ? lines : ["", ...lines]));
}
/** What a crowded report leaves out, and where it is. */
function leftOut({ skills }, page) {
    const some = skills.some((skill) => isBrief(skill, page) && briefCount(skill).length > 0);
    const words = "What was found in skills that pass is counted only: --format html has all, as has a scan of one of them.";
    return some ? ["", ...text_skill_wrap(words, 0, page)] : [];
}
/** The result in one line. */
const resultLine = (report, page) => `${page.paint(paint/* verdictStyles */.UF[report.verdict], report.verdict.toUpperCase())}  Skill Scan: ${(0,report_words/* headline */.Pl)(report)}`;
/** Lines of a report above which the result stands at its end as well: of more the beginning is out of sight. */
const screen = 20;
/** The result again, with how many need a review beside those that fail. */
function lastLine(report, page) {
    const reviews = report.verdict === "fail" ? report.skills.filter(({ verdict }) => verdict === "review").length : 0;
    return `${resultLine(report, page)}${reviews > 0 ? `, ${reviews} ${reviews === 1 ? "needs" : "need"} a review` : ""}`;
}
function topLines(report, page) {
    const next = (0,report_words/* nextStep */.sk)(report);
    return [
        resultLine(report, page),
        ...report.reasons.flatMap((reason) => text_skill_wrap(`- ${(0,report_escape/* terminalText */.eR)(reason)}`, 2, page)),
        ...(next === "" ? [] : text_skill_wrap(`Next: ${next}`, 2, page)),
    ];
}
/** The report for a terminal: plain lines, coloured on demand, with nothing in them that a terminal or a runner would obey. */
function text_text(report, options) {
    const page = {
        paint: (0,paint/* painter */.C2)(options.color),
        links: options.links,
        width: Math.max(least, options.width ?? 80),
        rules: (0,report_words/* ruleIndex */.zZ)(options.rules, report.customRules),
        custom: new Set(report.customRules?.map(({ id }) => id)),
        crowded: report.skills.length > roomy,
    };
    const lines = [
        ...topLines(report, page),
        ...bodyLines(report.skills, page),
        ...leftOut(report, page),
        ...report.removed.map((skill) => `removed ${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* terminalText */.eR)(skill.path, 300)}`),
        ...report.notices.flatMap((notice) => text_skill_wrap(`${notice.level}: ${(0,report_escape/* terminalText */.eR)(notice.message)}`, 0, page)),
        "",
        ...text_skill_wrap([(0,report_words/* toolWords */.yy)(report), ...(0,report_words/* policyWords */.gF)(report)].map((part) => (0,report_escape/* terminalText */.eR)(part)).join(", "), 0, page).map((line) => page.paint("dim", line)),
    ];
    if (lines.length > screen)
        lines.push(lastLine(report, page));
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 24;
/** Words in lines of `room` columns; a word that is longer than a line stays whole. */
function wrapWords(text, room) {
    const most = Math.max(least, room);
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > most) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   D7: () => (/* binding */ reportUrlOn),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   ZZ: () => (/* binding */ schemaUrl),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   tq: () => (/* binding */ rulesUrl)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of a published JSON schema, for editors: that of the main branch, since a file outlives a version. */
const schemaUrl = (name) => `${homepage.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/${name}.schema.json`;
/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${docsUrl}/rules`;
/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };
/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
const reportUrlOn = (server) => new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action","g5":{"@aws-sdk/client-s3":"^3.1169.0","@electric-sql/pglite":"^0.5.16","pg":"^8.23.1","pg-boss":"^10.4.2"}}');

/***/ })

};
