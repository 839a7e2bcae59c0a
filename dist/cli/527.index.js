export const id = 527;
export const ids = [527];
export const modules = {

/***/ 96527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparePullRequest: () => (/* binding */ comparePullRequest),
  runPr: () => (/* binding */ runPr)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/gate.js + 8 modules
var gate = __webpack_require__(83114);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/settings.js
var src_settings = __webpack_require__(26212);
// EXTERNAL MODULE: ./build/src/version.js + 1 modules
var version = __webpack_require__(10990);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/policy/load.js
var load = __webpack_require__(57285);
// EXTERNAL MODULE: ./build/src/entry/render.js + 1 modules
var render = __webpack_require__(30692);
// EXTERNAL MODULE: ./build/src/entry/scanning/index.js + 3 modules
var entry_scanning = __webpack_require__(49594);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/git.js + 3 modules
var git = __webpack_require__(75);
;// CONCATENATED MODULE: ./build/src/entry/sources.js




const isFolder = (name) => (0,external_node_fs_.statSync)(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
/** `./x`, `/x` and `C:\x` can only be folders. */
const looksLikePath = (name) => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(name);
/** Base and head of `skill-scan pr`, each a git ref or a folder. Call `close` when done. */
class Sources {
    repository;
    constructor(repository) {
        this.repository = repository;
    }
    /** `folder` is where refs are looked up. */
    static async open(folder) {
        return new Sources(await git/* GitRepository */.x.open(folder));
    }
    /** Opens one side. Throws a ConfigError when it is neither a ref nor a folder. */
    async side(name, flag) {
        const sha = looksLikePath(name) ? undefined : await this.repository?.resolve(name);
        if (sha !== undefined && this.repository) {
            if (await this.repository.has(sha))
                return { tree: this.repository.tree(sha), sha };
            throw new errors/* DidNotRunError */.iz(`--${flag}: the commit ${sha} is not here as a whole`, `Fetch it first: git fetch origin ${sha}`);
        }
        if (isFolder(name))
            return { tree: new disk/* DiskTree */.C(name, { ids: true }) };
        throw new errors/* ConfigError */.xL(`--${flag}: ${JSON.stringify(name)} is neither a git ref nor a folder here`, this.repository
            ? "Give a branch, a tag, a commit or a folder; fetch the branch first if it is only on the remote."
            : "Give a folder; for a branch, a tag or a commit run this in a git repository, with git installed.");
    }
    /** Where head left base, when both are commits with a common history; else base itself. */
    async forkPoint(base, head) {
        if (!this.repository || base.sha === undefined || head.sha === undefined)
            return base;
        const sha = await this.repository.mergeBase(base.sha, head.sha);
        return sha === undefined ? base : { tree: this.repository.tree(sha), sha };
    }
    close() {
        this.repository?.close();
    }
}

// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/commands/pr.js













/**
 * Compares two sides as the action would: base is where head left it, and the policy is the one of base.
 * `folder` is where refs are looked up, `entry` what the threads of a large change run: without it one thread does it all.
 * Throws a ConfigError when a side is neither a ref nor a folder.
 */
async function comparePullRequest(folder, names, settings = (0,src_settings/* readSettings */.sb)(() => undefined), entry) {
    const sources = await Sources.open(folder);
    try {
        const head = await sources.side(names.head, "head");
        // The policy is that of base itself: where head left it is the choice of whoever made head.
        const judge = await sources.side(names.base, "base");
        const { tree: base } = await sources.forkPoint(judge, head);
        const policies = (0,clones/* clonedPolicies */.y)(settings["policy-clones"]);
        const policy = await (0,load/* loadPolicy */.tb)(judge.tree, settings, true, policies);
        const input = {
            base,
            head: head.tree,
            ...(settings.shard && { shard: settings.shard }),
            wantBase: true,
            scope: "changed",
            policy,
            ...(0,selection/* selectionOf */.Wm)(settings),
            today: (0,today/* today */.E)(),
            toolVersion: version.version,
            notices: await (0,load/* policyChanges */.cb)(base, head.tree, policy, settings, policies),
        };
        const scanning = { entry, cache: settings.cache, scanned: folder, log: output/* tell */.q };
        const report = await (0,entry_scanning/* withScan */.a)(scanning, (scan) => (0,gate/* gate */.Gj)({ ...input, ...scan }));
        return { report, head: head.sha ?? head.tree.name };
    }
    finally {
        sources.close();
    }
}
/** `skill-scan pr`: what the action would say of the change from base to head. */
async function runPr({ operands, settings, entry }) {
    const { base, head = "HEAD" } = settings;
    if (operands.length > 0) {
        throw new errors/* ConfigError */.xL(`pr takes no operands: ${JSON.stringify(operands[0])}`, "Use --base and --head.");
    }
    if (base === undefined)
        throw new errors/* ConfigError */.xL("--base is missing", "Give a git ref or a folder: --base main.");
    const { report } = await comparePullRequest(process.cwd(), { base, head }, settings, entry);
    return (0,render/* endWith */.q)(report, settings, (0,words/* prCommand */.s3)(base, head));
}


/***/ })

};
