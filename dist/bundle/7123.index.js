export const id = 7123;
export const ids = [7123];
export const modules = {

/***/ 53899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initIn: () => (/* binding */ initIn),
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/skill.js
var skill = __webpack_require__(8052);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(58576);
// EXTERNAL MODULE: ./build/src/policy/presets.js
var presets = __webpack_require__(28368);
// EXTERNAL MODULE: ./build/src/policy/starter.js
var starter = __webpack_require__(5975);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(74385);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/entry/days.js
var days = __webpack_require__(88887);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: external "node:readline/promises"
var external_node_readline_promises_ = __webpack_require__(26848);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
;// CONCATENATED MODULE: ./build/src/entry/init/questions.js





async function askYes(ask, question, fallback) {
    for (;;) {
        const answer = (await ask(`${question} [${fallback ? "Y/n" : "y/N"}] `)).trim().toLowerCase();
        if (answer === "")
            return fallback;
        if (["y", "yes"].includes(answer))
            return true;
        if (["n", "no"].includes(answer))
            return false;
    }
}
async function askPreset(ask, fallback, page) {
    const lines = policy/* presetNames */.gC.flatMap((name, i) => (0,report_page/* paragraph */.FY)(`${i + 1} ${name}: ${starter/* presetWords */.r[name]}`, 2, page));
    for (;;) {
        const answer = (await ask(`By which preset?\n${lines.join("\n")}\n[${fallback}] `)).trim().toLowerCase();
        if (answer === "")
            return fallback;
        const chosen = policy/* presetNames */.gC.find((name, i) => name === answer || String(i + 1) === answer);
        if (chosen)
            return chosen;
    }
}
/** Asks a person at the terminal; Enter takes what is in `defaults`. Throws a DidNotRunError when the person ends it. */
async function askChoices(defaults, github, page) {
    const lines = (0,external_node_readline_promises_.createInterface)({ input: process.stdin, output: process.stderr });
    const ended = new Promise((_, reject) => {
        lines.once("close", () => reject(new errors/* DidNotRunError */.iz("ended before all was answered", "Nothing was written.")));
    });
    // What ends after the last answer is no answer that is missing.
    ended.catch(() => undefined);
    const ask = async (question) => {
        try {
            // The end first: asked after it, a question fails with words of its own.
            return await Promise.race([ended, lines.question(question)]);
        }
        catch (error) {
            // What is said of it does not begin behind the question.
            process.stderr.write("\n");
            throw error;
        }
    };
    try {
        const preset = await askPreset(ask, defaults.preset, page);
        const observeFirst = await askYes(ask, "Only observe for the first two weeks?", defaults.observeFirst);
        if (!github)
            return { ...defaults, preset, observeFirst };
        const comment = await askYes(ask, "Keep a comment on pull requests?", defaults.comment);
        const codeScanning = await askYes(ask, "Upload to code scanning?", defaults.codeScanning);
        return { preset, observeFirst, comment, codeScanning };
    }
    finally {
        lines.close();
    }
}

// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/entry/repository.js
var entry_repository = __webpack_require__(3008);
;// CONCATENATED MODULE: ./build/src/entry/init/surroundings.js






/** How other systems are known. */
const systems = [
    [".gitlab-ci.yml", "GitLab"],
    ["azure-pipelines.yml", "Azure Pipelines"],
    [".circleci/config.yml", "CircleCI"],
];
const codeOwnerFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
const exists = (top, file) => (0,promises_.lstat)(external_node_path_.join(top, file)).then(() => true, () => false);
/** The branch that pull requests go to: what the remote says, else `main` or `master` where there is one, else the one that is checked out. */
async function defaultBranch(top) {
    const remote = await (0,entry_repository/* askGit */.g)(top, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    if (remote?.startsWith("origin/"))
        return remote.slice("origin/".length);
    for (const name of ["main", "master"]) {
        if (await (0,entry_repository/* askGit */.g)(top, ["rev-parse", "--verify", "--quiet", `refs/heads/${name}`]))
            return name;
    }
    // Of a repository without a commit too.
    return (await (0,entry_repository/* askGit */.g)(top, ["symbolic-ref", "--quiet", "--short", "HEAD"])) || "main";
}
/** Characters of a workflow in which the action is looked for. */
const maxWorkflow = 200_000;
/** The first workflow that uses the action. */
async function usingWorkflow(top) {
    const folder = external_node_path_.join(top, ".github", "workflows");
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    for (const name of names) {
        const file = external_node_path_.join(folder, name);
        // A link may lead to a device that never ends.
        const isPlain = await (0,promises_.lstat)(file).then((stats) => stats.isFile(), () => false);
        const text = isPlain ? await (0,promises_.readFile)(file, "utf8").catch(() => "") : "";
        if (/\buses:\s*["']?[\w.-]+\/skill-scan-action@/.test(text.slice(0, maxWorkflow)))
            return `.github/workflows/${name}`;
    }
    return undefined;
}
/** Looks at the repository around a folder. Throws a ConfigError where there is none, or one without files (bare). */
async function surroundingsOf(folder) {
    const repository = await (0,entry_repository/* repositoryOf */._)(folder);
    if (!repository)
        throw new errors/* ConfigError */.xL("this is no git repository", "Run it in one, or make one first: git init.");
    const { top } = repository;
    if (top === undefined)
        throw new errors/* ConfigError */.xL("this repository is bare: it has no files", "Run it in a clone of it.");
    const { all } = await (0,selection/* foldersOf */.pd)(new disk/* DiskTree */.C(top), {});
    const found = await Promise.all(systems.map(async ([file, name]) => ((await exists(top, file)) ? [name] : [])));
    const others = found.flat();
    const url = (await (0,entry_repository/* askGit */.g)(top, ["remote", "get-url", "origin"])) ?? "";
    const workflow = await usingWorkflow(top);
    const owners = await Promise.all(codeOwnerFiles.map((file) => exists(top, file)));
    return {
        top,
        branch: await defaultBranch(top),
        skills: all.filter(({ kind = "skill" }) => kind === "skill").length,
        github: others.length === 0 || /github/i.test(url) || (await exists(top, ".github/workflows")),
        others,
        ...(workflow !== undefined && { workflow }),
        codeOwners: owners.includes(true),
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/entry/init/workflow.js

/** Where the workflow is written. */
const workflowFile = ".github/workflows/skill-scan.yml";
/** A list of one branch, as a filter of a workflow that means it alone (GitHub Docs: filter pattern cheat sheet). */
const filterOf = (branch) => (0,dist/* stringify */.As)([branch.replace(/[*+?[\]!\\]/g, "\\$&")], {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
}).trim();
/** An expression that the runner fills in. */
const expression = (text) => `\${{ ${text} }}`;
/** A workflow for this repository: what README.md shows, with what was chosen. */
function workflowText({ branch, comment, codeScanning }) {
    const inputs = [
        ...(comment ? [] : ["          comment: never"]),
        ...(codeScanning ? [] : ["          sarif: never"]),
    ];
    return [
        "name: Skill Scan",
        "",
        "# No `paths:` filter: a required check that is skipped blocks the pull request for good.",
        "on:",
        "  pull_request:",
        "  push:",
        `    branches: ${filterOf(branch)}`,
        "",
        "permissions: {}",
        "",
        "concurrency:",
        `  group: ${expression("github.workflow")}-${expression("github.ref")}`,
        `  cancel-in-progress: ${expression("github.event_name == 'pull_request'")}`,
        "",
        "jobs:",
        "  scan:",
        "    name: Scan the changed skills",
        "    runs-on: ubuntu-latest",
        "    timeout-minutes: 10",
        "    permissions:",
        "      contents: read # all that scanning and gating need",
        ...(comment ? ["      pull-requests: write # the comment"] : []),
        ...(codeScanning ? ["      security-events: write # code scanning"] : []),
        "    steps:",
        "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "        with:",
        "          persist-credentials: false",
        "      - uses: org/skill-scan-action@v1",
        ...(inputs.length > 0 ? ["        with:", ...inputs] : []),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/src/entry/new-file.js
var new_file = __webpack_require__(17247);
// EXTERNAL MODULE: ./build/src/entry/page.js
var entry_page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/load.js
var load = __webpack_require__(57285);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
// EXTERNAL MODULE: ./build/src/entry/words/new-file.js
var words_new_file = __webpack_require__(91757);
;// CONCATENATED MODULE: ./build/src/entry/commands/init.js





















/** Days in which a new gate only observes. */
const rampDays = 14;
function foundLines({ skills, branch, github, others, workflow, codeOwners }, page) {
    const systems = others.length > 0 ? `, ${others.join(" and ")} set up` : "";
    return [
        ...(0,report_page/* paragraph */.FY)(`Found: ${(0,words/* plural */.LS)(skills, "skill")}, default branch ${(0,report_escape/* terminalText */.eR)(branch, 100)}${systems}.`, 0, page),
        ...(github
            ? []
            : (0,report_page/* paragraph */.FY)(`Nothing says that this is on GitHub, so there is no workflow: docs/ci.md has what to paste for ${others.join(" and ")}.`, 0, page)),
        ...(workflow === undefined || workflow === workflowFile
            ? []
            : (0,report_page/* paragraph */.FY)(`${(0,report_escape/* terminalText */.eR)(workflow)} uses the action already, so no other workflow is written.`, 0, page)),
        ...(codeOwners
            ? (0,report_page/* paragraph */.FY)(`Give ${load/* defaultPaths */.KJ[0]} and ${suppressions/* exceptionsPath */.iy} an owner in CODEOWNERS: they decide what passes.`, 0, page)
            : []),
    ];
}
/** The name of the policy that is there under its other name, else the usual one. */
async function policyName(top) {
    const tree = new disk/* DiskTree */.C(top);
    for (const name of load/* defaultPaths */.KJ)
        if (await (0,skill/* entryOf */.Ms)(tree, name))
            return name;
    return load/* defaultPaths */.KJ[0];
}
async function writeAll(around, choices, { force, mode }) {
    const { top, branch, github, workflow } = around;
    const ramp = { observeUntil: (0,days/* dayAfter */.P)((0,today/* today */.E)(), rampDays) };
    const policy = (0,starter/* starterPolicy */.W)({ preset: choices.preset, mode: mode ?? (choices.observeFirst ? ramp : "enforce") });
    const isOurs = workflow === undefined || workflow === workflowFile;
    const files = [
        ...(github && isOurs ? [[workflowFile, workflowText({ ...choices, branch })]] : []),
        [await policyName(top), policy],
    ];
    const written = [];
    for (const [name, text] of files)
        written.push({ name, text, outcome: await (0,new_file/* writeNew */.q)(top, external_node_path_.join(top, name), text, force) });
    return written;
}
/** What to type next: to see what is found now, and to put it into the repository. */
function nextLines(wanted, below) {
    const files = wanted
        .filter(({ outcome }) => outcome.state !== "kept")
        .map(({ name }) => (0,report_escape/* shellWord */.r7)(external_node_path_.posix.join(below, name)));
    const add = files.length === 0 ? [] : [`  git add ${files.join(" ")} && git commit -m "Scan skills"`];
    return ["  skill-scan scan", ...add];
}
/**
 * Looks at the repository around a folder, asks where `asks` says so, and writes. `say` gets the lines for the person. Throws a ConfigError
 * where there is no repository, or a file cannot be written into it.
 */
async function initIn(folder, settings, { asks, say }) {
    const page = await (0,entry_page/* pageOf */.Z)(settings);
    const around = await surroundingsOf(folder);
    say(foundLines(around, page));
    const { preset = presets/* defaultPreset */.FS } = settings;
    const defaults = { preset, observeFirst: true, comment: true, codeScanning: true };
    const choices = asks ? await askChoices(defaults, around.github, page) : defaults;
    const wanted = await writeAll(around, choices, settings);
    const below = (0,native_path/* treePath */.ON)(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(around.top));
    say([
        "",
        ...wanted.flatMap(({ name, text, outcome }) => (0,words_new_file/* newFileLines */.A)(name, text, outcome, page)),
        ...(0,report_page/* part */.y_)("Next", nextLines(wanted, below), page),
    ]);
}
/**
 * `skill-scan init`: writes a workflow and a policy for the repository around the current folder. Asks where a person is at the terminal
 * and `--yes` is not given. Writes over nothing without `--force`. Throws what `initIn` throws.
 */
async function runInit({ settings }) {
    const asks = !settings.yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
    await initIn(".", settings, { asks, say: (lines) => process.stdout.write(`${lines.join("\n")}\n`) });
    return exit/* exitCodes */.h.ok;
}


/***/ }),

/***/ 88887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ dayAfter),
/* harmony export */   z: () => (/* binding */ acceptanceDays)
/* harmony export */ });
/** An ISO date so many days after another one. */
const dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** Days that an acceptance lasts which is shown to be pasted. */
const acceptanceDays = 90;


/***/ }),

/***/ 17247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33221);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2908);




/** The text of a file; undefined where there is none. Throws a ConfigError for a link, and for what cannot be read. */
async function textOf(file) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file);
        if (stats.isFile())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b)(error))
            return undefined;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`cannot read ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`, "Put it right, or take it away.");
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${file} is no plain file`, "Take it away: nothing is written over a link or a folder.");
}
/**
 * Writes a file that is not there. One that says something else is left as it is, or written over with `force`. Throws a
 * ConfigError where the place is a link, lies below `root` and leads out of it over one, or cannot be written to.
 */
async function writeNew(root, file, text, force) {
    await (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .insideOf */ .k)(root, file);
    const before = await textOf(file);
    if (before === text)
        return { state: "same" };
    if (before !== undefined && !force)
        return { state: "kept", before };
    await (0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f8)(file, text);
    return before === undefined ? { state: "written" } : { state: "replaced", before };
}


/***/ }),

/***/ 92771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14928);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18264);


/** The page that standard output is; its lines are at most 120 columns wide, which is as far as text reads well. */
async function pageOf({ color }) {
    const terminal = await (0,_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalOf */ .g)(process.stdout, color);
    return { paint: (0,_report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C2)(terminal.color), width: Math.min(terminal.width, 120) };
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

/***/ 3008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _files_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81665);
/* harmony import */ var _files_git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59681);



/** The text that git prints in a folder, without its last line end; undefined where git says no, or there is no git. */
async function askGit(folder, args) {
    try {
        const { code, stdout } = await (0,_files_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(folder, "*", args);
        return code === 0 ? stdout.toString("utf8").replace(/\r?\n$/, "") : undefined;
    }
    catch (error) {
        if (error instanceof _files_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .GitMissingError */ .bH)
            return undefined;
        throw error;
    }
}
/** The repository around a folder; undefined where there is none, or no git to ask. */
async function repositoryOf(folder) {
    const gitFolder = await askGit(folder, ["rev-parse", "--absolute-git-dir"]);
    if (gitFolder === undefined)
        return undefined;
    const top = await askGit(folder, ["rev-parse", "--show-toplevel"]);
    // The configuration of a repository may name another folder (`core.worktree`): only whether there is one is taken from git.
    return { gitFolder, ...(top !== undefined && top !== "" && { top: (0,_files_git_js__WEBPACK_IMPORTED_MODULE_1__/* .topOf */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) }) };
}


/***/ }),

/***/ 18264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/* unused harmony export plain */
/** A file, a pipe, anything that shows nothing of itself. */
const plain = { color: false, links: false, width: 80 };
/** Colours where they were asked for. Of a terminal Node itself reads `NO_COLOR`, `FORCE_COLOR` and `TERM` (`tty.WriteStream.getColorDepth`). */
function hasColor(stream, wanted, env) {
    if (wanted !== "auto")
        return wanted === "always";
    if (stream.isTTY)
        return stream.hasColors();
    const forced = env["FORCE_COLOR"];
    return forced !== undefined && forced !== "0" && forced !== "false" && !env["NO_COLOR"];
}
/** What a stream of this process can show. Links only where the terminal is known to open them: another one would print them. */
async function terminalOf(stream, wanted, env = process.env) {
    const color = hasColor(stream, wanted, env);
    const width = stream.isTTY && stream.columns > 0 ? stream.columns : plain.width;
    if (!color || !stream.isTTY)
        return { color, links: false, width };
    const { createSupportsHyperlinks } = await __webpack_require__.e(/* import() */ 7890).then(__webpack_require__.bind(__webpack_require__, 47890));
    return { color, links: createSupportsHyperlinks(stream), width };
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

/***/ 26773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _fix_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46275);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



const styles = { "+": "green", "-": "red", "\\": "dim" };
function shown(line, { paint, width }) {
    const sign = line.charAt(0);
    const text = `${sign}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line.slice(1)), Math.max(40, width - 1))}`.trimEnd();
    const style = styles[sign];
    return style === undefined ? text : paint(style, text);
}
/** A change for people: a unified diff with secrets masked and nothing in it that a terminal or a runner would obey. No patch to apply. */
function diffLines(change, page) {
    const path = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(change.path, 300);
    return [
        page.paint("bold", `--- a/${path}`),
        page.paint("bold", `+++ b/${path}`),
        ...(0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunksOf */ .Hs)(change).flatMap((hunk) => [
            page.paint("cyan", (0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunkHead */ .Ps)(hunk)),
            ...hunk.lines.map((line) => shown(line, page)),
        ]),
    ];
}


/***/ }),

/***/ 91757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ newFileLines)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _report_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74385);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26773);



const words = {
    written: "written",
    same: "is as it should be",
    replaced: "written over",
    kept: "left as it is; --force writes over it. What would differ:",
};
/** One line for a file, and the difference where one was there that says something else. */
const newFileLines = (name, text, outcome, page) => [
    ...(0,_report_page_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalText */ .eR)(name)}: ${words[outcome.state]}`, 0, page),
    ...("before" in outcome
        ? (0,_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .diffLines */ .P)({ path: name, before: outcome.before, after: text }, page).map((line) => `  ${line}`.trimEnd())
        : []),
];


/***/ }),

/***/ 46275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   Ps: () => (/* binding */ hunkHead),
/* harmony export */   gn: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Lines around a change, as git has them. */
const context = 3;
/** What a change did, part by part. */
const hunksOf = ({ before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)("", "", before, after, "", "", { context }).hunks;
/** `@@ -1,2 +1,3 @@` of a part, as POSIX diff -u has it: a side without lines begins at the line before. */
const hunkHead = ({ oldStart, oldLines, newStart, newLines }) => `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
/** A path as git writes it in a patch: quoted as C has it where it is not plain (git-config, core.quotePath). */
function quotedPath(path) {
    if (/^[\w./+@%=,-]+$/.test(path))
        return path;
    const bytes = [...new TextEncoder().encode(path)].map((byte) => {
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${bytes.join("")}"`;
}
/**
 * Changes as a patch that `git apply` takes, and `git apply -R` takes back, byte for byte. `below` is the path of the tree in the
 * repository, for a tree that is a folder of it. The text is as the files have it: to be saved, not to be shown.
 */
function patchOf(changes, below = "") {
    return changes
        .map((change) => {
        const path = below === "" ? change.path : `${below}/${change.path}`;
        const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
        const hunks = hunksOf(change).map((hunk) => [hunkHead(hunk), ...hunk.lines].join("\n"));
        return [`diff --git ${before} ${after}`, `--- ${before}`, `+++ ${after}`, ...hunks, ""].join("\n");
    })
        .join("");
}


/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ starterPolicy),
/* harmony export */   r: () => (/* binding */ presetWords)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28009);
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28368);


/** What each preset is for. */
const presetWords = {
    strict: "fails on any finding of medium severity or worse, new or not",
    balanced: "fails on a new finding of high severity or worse, asks for a review from medium on",
    permissive: "fails on a new critical finding, asks for a review from high on",
};
function modeText(mode) {
    if (typeof mode === "string")
        return `mode: ${mode} # enforce, warn (never red) or observe (quiet)`;
    const days = [
        ...(mode.observeUntil === undefined ? [] : [`observe-until: ${mode.observeUntil}`]),
        ...(mode.warnUntil === undefined ? [] : [`warn-until: ${mode.warnUntil}`]),
    ];
    return `mode: { ${days.join(", ")} } # the check stays green until then; after it: enforce`;
}
/** A commented policy file on a preset; what the preset sets stands in it as comments, to be changed. */
function starterPolicy({ preset, mode }) {
    const { fail, review } = _presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4[preset];
    const gate = (name, body = {}) => [
        `# ${name}:`,
        ...Object.entries(body).map(([key, value]) => `#   ${key}: ${value}`),
    ];
    return [
        `# yaml-language-server: $schema=${(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaUrl */ .ZZ)("policy")}`,
        "# Policy of Skill Scan: by what skills are judged. Pull requests are judged by this file of their base branch.",
        "# skill-scan policy validate says what is wrong with it; skill-scan policy explain what holds, and from where.",
        "",
        `extends: ${preset} # ${presetWords[preset]}`,
        modeText(mode),
        "",
        `# What ${preset} sets. Take away the # of a block, and change what should be otherwise.`,
        ...gate("fail", fail),
        ...gate("review", review),
        "",
        "# Capabilities gate only by name:",
        "# review:",
        '#   deny-capability: [hooks, "environment:AWS_*"]',
        "",
        "# Another level for a rule, or for all of a category: critical, high, medium, low, info or off.",
        "# rules:",
        "#   supply-chain/*: low",
        "",
        "# Skills that are shown and not judged.",
        "# exclude:",
        "#   - test/**",
        "",
    ].join("\n");
}


/***/ }),

/***/ 74385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   y_: () => (/* binding */ part),
/* harmony export */   yw: () => (/* binding */ pasted)
/* harmony export */ });
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60238);

/** A paragraph in lines behind `indent` spaces. The text has nothing in it that a terminal obeys. */
const paragraph = (text, indent, { width }) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapWords */ .E)(text, width - indent).map((line) => " ".repeat(indent) + line);
/** A heading with what is below it; nothing where that is nothing. */
const part = (title, lines, { paint }) => lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
/** Lines of a text to be copied, as they are, behind four spaces. */
const pasted = (text) => text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`.trimEnd());


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

/***/ 13081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   v: () => (/* binding */ folderFilter)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);



/**
 * SKILL.md as a file system that ignores case finds it: `u` folds the long s and the Kelvin sign too, as macOS does.
 */
const manifestName = /^skill\.md$/iu;
/** Of two spellings in one folder `SKILL.md` itself is the manifest, else the first; `others` are taken for one as well. */
function manifestsOf(entries, others) {
    const manifests = new Map();
    for (const entry of entries) {
        if (!manifestName.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path)) && !others.has(entry.path))
            continue;
        const folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.path);
        if (!manifests.has(folder) || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path) === "SKILL.md")
            manifests.set(folder, entry);
    }
    return manifests;
}
/** Nearest folder above `path` that is a skill. `known` remembers the answer of each folder passed. */
function ownerOf(path, manifests, known) {
    const passed = [];
    let folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    while (!manifests.has(folder) && !known.has(folder) && folder !== ".") {
        passed.push(folder);
        folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder);
    }
    const owner = manifests.has(folder) ? folder : known.get(folder);
    for (const each of passed)
        known.set(each, owner);
    return owner;
}
/** `./skills/` and `skills` are one glob. */
const trimGlob = (glob) => glob.replace(/^\.\/(?=.)/, "").replace(/(?<=[^/])\/+$/, "");
function matcherOf(globs, setting) {
    for (const glob of globs) {
        if (glob.trim() === "")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has an empty glob`, `Take it out of ${setting}.`);
        if (/^!(?!\()/.test(glob)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has the glob "${glob}", and "!" does not negate here`, 'Use "exclude" for it.');
        }
    }
    const patterns = globs.map(trimGlob);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(patterns, { dot: true, windows: false });
    // picomatch never lets `**` match `.`, which is how the root is called here.
    const root = patterns.some((glob) => glob === "." || glob === "**" || glob === "**/*");
    return (folder) => (folder === "." ? root : matches(folder));
}
/**
 * Tells which folders a filter keeps, by their paths. Throws a ConfigError for a glob that cannot mean anything.
 */
function folderFilter({ include, exclude }) {
    const included = include?.length ? matcherOf(include, "include") : () => true;
    const excluded = exclude?.length ? matcherOf(exclude, "exclude") : () => false;
    return (folder) => included(folder) && !excluded(folder);
}
/**
 * Finds the skills of a tree. Each entry belongs to the nearest skill above it; a skill that a filter leaves out still owns its files.
 * `others` are paths of files that stand for a skill though they are called otherwise. Returns them by path in code-unit order. Throws a
 * ConfigError for a glob that cannot mean anything.
 */
function discover(entries, filter = {}, others = []) {
    const keeps = folderFilter(filter);
    const sorted = [...entries].sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
    const manifests = manifestsOf(sorted, new Set(others));
    const owned = new Map(Array.from(manifests.keys(), (folder) => [folder, []]));
    const known = new Map();
    for (const entry of sorted) {
        const owner = ownerOf(entry.path, manifests, known);
        if (owner !== undefined)
            owned.get(owner).push(entry);
    }
    return Array.from(manifests, ([path, manifest]) => ({ path, manifest, entries: owned.get(path) }))
        .filter(({ path }) => keeps(path))
        .sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
}


/***/ })

};
