export const id = 1232;
export const ids = [1232,6330,846];
export const modules = {

/***/ 51232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRepository: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/files/api.js
var files_api = __webpack_require__(84861);
// EXTERNAL MODULE: ./build/src/files/archive.js
var archive = __webpack_require__(69939);
// EXTERNAL MODULE: ./build/src/files/archive-tar.js
var archive_tar = __webpack_require__(30669);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/objects.js
var objects = __webpack_require__(88201);
// EXTERNAL MODULE: ./build/src/github/publish/bounded.js
var bounded = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/entry/targets/github-server.js

const publicHost = "github.com";
const isOwnHost = (host) => host === publicHost || host.endsWith(".ghe.com");
/** Address of the API of a host: GitHub's own, a tenant's of ghe.com, an Enterprise Server's (GitHub's REST documentation). */
function apiOf(host) {
    if (host === publicHost)
        return "https://api.github.com";
    return host.endsWith(".ghe.com") ? `https://api.${host}` : `https://${host}/api/v3`;
}
/** The token that `gh` would take for a host (its manual, "environment"): one for GitHub's own hosts goes to no other. */
function tokenOf(host, env) {
    const names = isOwnHost(host) ? ["GH_TOKEN", "GITHUB_TOKEN"] : ["GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"];
    return { token: names.map((name) => env[name]).find(Boolean), variables: names.join(" or ") };
}
function apiFrom(text) {
    const remedy = "Give one that begins with https://, like https://github.example.com/api/v3.";
    if (!URL.canParse(text))
        throw new errors/* ConfigError */.xL(`GITHUB_API_URL is no address: ${JSON.stringify(text)}`, remedy);
    const url = new URL(text);
    const isLocal = url.hostname === "127.0.0.1" || url.hostname === "localhost";
    if (url.protocol === "https:" || (url.protocol === "http:" && isLocal))
        return url;
    throw new errors/* ConfigError */.xL("GITHUB_API_URL must be https: a token goes there", remedy);
}
/**
 * The server for a target: the one whose host an address names, else `GH_HOST`, else the one of a workflow (`GITHUB_API_URL`, with the token
 * of its job), else GitHub's own. Throws a ConfigError for a host that nobody said is a GitHub, and for an address that is none.
 */
function serverFor(wanted, env) {
    const { GH_HOST: ghHost, GITHUB_API_URL: api, GITHUB_SERVER_URL: web } = env;
    if (ghHost !== undefined && ghHost !== "" && !/^[A-Za-z0-9.-]+(?::\d+)?$/.test(ghHost)) {
        throw new errors/* ConfigError */.xL(`GH_HOST is no host: ${JSON.stringify(ghHost)}`, "Give a name like github.example.com.");
    }
    const ofJob = web !== undefined && URL.canParse(web) ? new URL(web).host : publicHost;
    const host = wanted ?? (ghHost || ofJob);
    if (api && host === ofJob && (!ghHost || ghHost === ofJob)) {
        const token = [env["GH_TOKEN"], env["GITHUB_TOKEN"]].find(Boolean);
        return { host, api: apiFrom(api).href.replace(/\/+$/, ""), token, variables: "GH_TOKEN or GITHUB_TOKEN" };
    }
    if (!isOwnHost(host) && host !== ghHost) {
        throw new errors/* ConfigError */.xL(`${host} is not known to be a GitHub server`, `If it is one, set GH_HOST=${host}; else download what is there and give the file.`);
    }
    return { host, api: apiOf(host), ...tokenOf(host, env) };
}

// EXTERNAL MODULE: ./build/src/files/blob-id.js
var blob_id = __webpack_require__(71558);
;// CONCATENATED MODULE: ./build/src/entry/targets/github-tree.js

/** Requests for single files beyond which a file is left unread: each is one of GitHub's limit. */
const maxSingle = 300;
/** Bytes of the files of an archive, by the id that git gives them. */
async function blobsIn(archive) {
    const blobs = new Map();
    for (const entry of await archive.list()) {
        const bytes = await archive.read(entry);
        blobs.set((0,blob_id/* blobId */.z)(bytes), bytes);
    }
    return blobs;
}
/**
 * The tree of a commit as git has it, with its bytes from an archive of that commit. An archive alone would not do: what
 * `export-ignore` of a `.gitattributes` names is not in it, and `export-subst`, line ends and LFS change bytes. What is not in it by its
 * id is asked for by itself.
 */
class ArchivedTree {
    name;
    tree;
    entries;
    blobs;
    asked = 0;
    constructor(tree, entries, blobs) {
        this.name = tree.name;
        this.tree = tree;
        this.entries = entries;
        this.blobs = blobs;
    }
    /** The entries that were given. */
    async list() {
        return this.entries;
    }
    /** Bytes of an entry. Throws when it is not in the archive and cannot be had by itself. */
    async read(entry, limit) {
        const bytes = entry.id === undefined ? undefined : this.blobs.get(entry.id);
        if (bytes)
            return bytes.subarray(0, limit);
        if (entry.mode !== "submodule" && ++this.asked > maxSingle) {
            throw new Error(`${entry.path} is not in the archive of the commit, and too many others are not`);
        }
        return this.tree.read(entry, limit);
    }
}

// EXTERNAL MODULE: ./build/src/entry/targets/opened.js
var opened = __webpack_require__(63614);
// EXTERNAL MODULE: ./build/src/entry/targets/packages.js
var targets_packages = __webpack_require__(20846);
;// CONCATENATED MODULE: ./build/src/entry/targets/github.js













/** What one repository may cost: files and bytes of what is wanted of it, and of its whole archive, packed and as it unpacks. */
const limits = { files: 50_000, bytes: 512 * 1024 ** 2, packed: 256 * 1024 ** 2, stream: 2 * 1024 ** 3 };
/** Files that are asked for one by one; more of them come as one archive. */
const fewFiles = 20;
/** Milliseconds for the archive. */
const downloadTimeout = 120_000;
const quiet = () => { };
/** A client that waits for no limit: a person would sit there for an hour, and can be told when it ends. */
const clientFor = (repository, { api, token = "" }) => (0,client.createClient)({
    token,
    baseUrl: api,
    repository,
    version: version/* version */.rE,
    log: { info: quiet, warning: quiet },
    patience: 0,
    retries: 1,
});
function headerOf(error, name) {
    const { response } = error;
    const value = response?.headers?.[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
/** When a limit ends, as GitHub says it (REST documentation, "Rate limits"); undefined for what is no limit. */
function limitEnd(error) {
    if (![403, 429].includes((0,client/* statusOf */.c2)(error)))
        return undefined;
    const wait = Number(headerOf(error, "retry-after"));
    if (wait > 0)
        return `in ${wait} seconds`;
    const reset = Number(headerOf(error, "x-ratelimit-reset"));
    if (headerOf(error, "x-ratelimit-remaining") !== "0" || !(reset > 0))
        return undefined;
    return `at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`;
}
/** What a failed request means for a person. */
function refusal(error, { server, repository }) {
    const { token, variables, host } = server;
    const status = (0,client/* statusOf */.c2)(error);
    const end = limitEnd(error);
    if (end !== undefined) {
        const more = token === undefined ? ` With a token in ${variables} there are many more requests.` : "";
        return new errors/* DidNotRunError */.iz(`${host} takes no more requests: its rate limit ends ${end}`, `Try again then.${more}`);
    }
    if (status === 401)
        return new errors/* DidNotRunError */.iz(`${host} refuses the token`, `Give ${variables} one that is valid.`);
    if (status === 409)
        return new errors/* ConfigError */.xL(`${repository} has no commits`, "There is nothing to scan in it.");
    if (status === 0) {
        return new errors/* DidNotRunError */.iz(`${new URL(server.api).host} gave no answer (${(0,errors/* messageOf */.bD)(error)})`, targets_packages.offlineRemedy);
    }
    return new errors/* DidNotRunError */.iz(`${repository} could not be read: ${(0,client.failureOf)(error)}`, "Try again, or clone it and scan the folder.");
}
/** 404 is said of what is not there and of what may not be seen; which it is of the two, nobody tells. */
function missingRepository({ server, repository }) {
    const { token, variables, host } = server;
    const remedy = token === undefined
        ? `Check the name. For a private repository give a token that may read it in ${variables}.`
        : `Check the name, and that the token in ${variables} may read it (contents: read).`;
    return new errors/* ConfigError */.xL(`there is no repository ${repository} on ${host}, or it is private`, remedy);
}
/** The commit of a ref; undefined where there is none. Throws what `refusal` makes of another failure. */
async function commitOf(asked, ref) {
    const { octokit, owner, repo } = asked.client;
    try {
        const { data } = await octokit.rest.repos.getCommit({ owner, repo, ref, per_page: 1 });
        if (typeof data?.sha === "string")
            return data.sha;
    }
    catch (error) {
        if ((0,client/* statusOf */.c2)(error) === 404 || (0,client/* statusOf */.c2)(error) === 422)
            return undefined;
        throw refusal(error, asked);
    }
    throw new errors/* DidNotRunError */.iz(`${asked.repository}: the answer for ${ref} names no commit`, "Try again later.");
}
/** Throws a ConfigError that tells a repository that is not there from a ref that it does not have. */
async function missing(asked, target) {
    const { octokit, owner, repo } = asked.client;
    const branch = await octokit.rest.repos.get({ owner, repo }).then(({ data }) => data.default_branch, (error) => {
        throw (0,client/* statusOf */.c2)(error) === 404 ? missingRepository(asked) : refusal(error, asked);
    });
    const refs = target.tries.map(([ref]) => JSON.stringify(ref)).join(" or ");
    throw new errors/* ConfigError */.xL(`${asked.repository} has no branch, tag or commit ${refs}`, `Its default branch is ${branch}: without @REF that one is taken.`);
}
/** The packed archive of a commit. GitHub sends it from another host, by an address that is signed: the token does not go there. */
async function archiveOf({ client }, sha) {
    const { octokit, owner, repo } = client;
    const place = { owner, repo, ref: sha, request: { redirect: "manual" } };
    const { headers } = await octokit.request("GET /repos/{owner}/{repo}/tarball/{ref}", place);
    if (headers.location === undefined)
        throw new Error("GitHub gives no address for the archive");
    const response = await client.fetch(headers.location, { signal: AbortSignal.timeout(downloadTimeout) });
    if (!response.ok) {
        await response.body?.cancel();
        throw Object.assign(new Error("the archive was refused"), { status: response.status, response });
    }
    return (0,bounded/* bounded */.M)((response.body ?? []), limits.packed, (size) => new archive/* ArchiveError */.di("too-large", `the archive has more than ${limits.packed} bytes`, size));
}
const tooLarge = (repository, what) => new errors/* DidNotRunError */.iz(`${repository} is too large: ${what}`, "Name a folder of it (OWNER/REPO//FOLDER), or clone it and scan the folder.");
/** The bytes of all files below a folder, by their ids. Throws a DidNotRunError for an archive that is too large or broken. */
async function blobsOf(asked, sha, folder) {
    const { bytes, files, stream } = limits;
    const below = folder === "" ? {} : { below: folder };
    try {
        const packed = await archiveOf(asked, sha);
        const { tree } = await (0,archive_tar.openTarGz)(packed, {
            bytes,
            files,
            stream,
            strip: 1,
            links: "keep",
            unsafeNames: "keep",
            ...below,
        });
        return await blobsIn(tree);
    }
    catch (error) {
        if (!(error instanceof archive/* ArchiveError */.di))
            throw refusal(error, asked);
        if (error.why === "too-large" || error.why === "too-many-entries")
            throw tooLarge(asked.repository, error.message);
        throw new errors/* DidNotRunError */.iz(`${asked.repository}: ${error.message}`, "Try again, or clone it and scan the folder.");
    }
}
/** The tree of a commit below a folder; undefined where it has nothing there. */
async function treeAt(asked, sha, folder) {
    const api = new files_api/* ApiTree */.P(new objects/* ObjectReader */.n(asked.client), sha);
    const entries = (await api.list().catch((error) => {
        throw refusal(error, asked);
    })).filter(({ path }) => (0,core_path/* isWithin */.UO)(path, folder || "."));
    if (entries.length === 0 && folder !== "")
        return undefined;
    const size = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > limits.files)
        throw tooLarge(asked.repository, `${entries.length} files`);
    if (size > limits.bytes)
        throw tooLarge(asked.repository, `${size} bytes`);
    const blobs = entries.length > fewFiles ? await blobsOf(asked, sha, folder) : new Map();
    return new ArchivedTree(api, entries, blobs);
}
/**
 * Opens a repository on GitHub, or a folder of it, at a commit. Nothing is cloned, and no program of the repository or of git runs. The
 * token of the environment goes to the API of its host and nowhere else. Throws a ConfigError for what is not there, a DidNotRunError when
 * it cannot be had.
 */
async function openRepository(target, env, tell) {
    const server = serverFor(target.host, env);
    const repository = `${target.owner}/${target.repo}`;
    const asked = { server, repository, client: clientFor(repository, server) };
    tell(`asking ${new URL(server.api).host} for ${repository}${server.token === undefined ? "" : ", with the token of the environment"}`);
    let found;
    for (const [ref, folder] of target.tries) {
        const sha = await commitOf(asked, ref);
        const tree = sha === undefined ? undefined : await treeAt(asked, sha, folder);
        if (tree) {
            const name = `${repository}@${tree.name.slice(0, 12)}`;
            return { name, part: { tree, prefix: (0,opened/* insidePrefix */.z)(name) } };
        }
        found ??= sha;
    }
    if (found === undefined)
        return missing(asked, target);
    const [, folder = ""] = target.tries.at(0);
    throw new errors/* ConfigError */.xL(`${repository} has no folder ${JSON.stringify(folder)} there`, "Give it from the top of the repository.");
}


/***/ }),

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

/***/ 41768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/**
 * The bytes of a stream, as long as there are no more than `limit`: what its sender says of its size is believed nowhere. Throws what
 * `tooMuch` makes of the bytes that came, and ends the stream, at more.
 */
async function bounded(stream, limit, tooMuch) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limit)
            throw tooMuch(size);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ })

};
