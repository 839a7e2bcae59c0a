export const id = 6953;
export const ids = [6953];
export const modules = {

/***/ 36953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ openTargets),
  g: () => (/* binding */ thisMachine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/files/git.js + 5 modules
var git = __webpack_require__(81665);
;// CONCATENATED MODULE: ./build/src/files/joined.js

/** Several trees as one, each below a prefix of its own. Each is listed once. */
class JoinedTree {
    name;
    parts;
    origins;
    /** `name` says what the whole is, for messages. */
    constructor(parts, name) {
        this.parts = parts;
        this.name = name;
    }
    /** All entries, those of the first part first. Throws what the parts throw, and a DidNotRunError where two have the same path. */
    async list() {
        return Array.from(await this.all(), ([path, { entry }]) => ({ ...entry, path }));
    }
    /** The entry of a path; undefined when there is none. */
    async find(path) {
        const origin = (await this.all()).get(path);
        return origin && { ...origin.entry, path };
    }
    /** Content of a listed entry, as its part reads it. */
    async read({ path }, limit) {
        const origin = (await this.all()).get(path);
        if (!origin)
            throw new Error(`no such file: ${path}`);
        return origin.tree.read(origin.entry, limit);
    }
    all() {
        this.origins ??= this.gather();
        return this.origins;
    }
    async gather() {
        const origins = new Map();
        for (const { tree, prefix, keeps = () => true } of this.parts) {
            for (const entry of await tree.list()) {
                if (!keeps(entry.path))
                    continue;
                const path = prefix + entry.path;
                // One of the two would go unread in silence.
                if (origins.has(path))
                    throw new errors/* DidNotRunError */.iz(`two targets have the path ${path}`, "Scan them in two runs.");
                origins.set(path, { tree, entry });
            }
        }
        return origins;
    }
}

// EXTERNAL MODULE: ./build/src/files/native-path.js
var native_path = __webpack_require__(58576);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/files/memory.js
var memory = __webpack_require__(49114);
// EXTERNAL MODULE: ./build/src/files/archive.js
var archive = __webpack_require__(69939);
// EXTERNAL MODULE: ./build/src/skills/magic.js
var skills_magic = __webpack_require__(59448);
;// CONCATENATED MODULE: ./build/src/entry/targets/archive.js



/** What an archive that is scanned by itself may unpack to. Links are data; a name that leads out is refused: nothing good has one. */
const limits = { files: 20_000, bytes: 256 * 1024 ** 2, links: "keep" };
const remedies = {
    "not-an-archive": "Unpack it into an empty folder and scan that folder.",
    "too-many-entries": "Unpack it into an empty folder and scan that folder: a folder has no such bound.",
    "too-large": "Unpack it into an empty folder and scan that folder: a folder has no such bound.",
    traversal: "Do not unpack it: a program that does may write outside of the folder.",
    link: "Do not unpack it: it holds more than files.",
    encrypted: "Unpack it with its password into an empty folder and scan that folder.",
    broken: "Get it again. Programs do not agree on what a damaged archive holds, so it is not judged.",
};
/** The format of an archive by its first bytes; undefined for what is none, and for documents that are zips inside. */
function formatOf(head) {
    const magic = (0,skills_magic/* magicOf */.L)(head);
    if (magic?.kind !== "archive")
        return undefined;
    // A tar says so in letters, which a text could begin with as well: not 257 bytes into it.
    return magic.certain || magic.format === "tar" ? magic.format : undefined;
}
/** The readers are loaded for an archive only: most scans are of folders. */
async function opened(bytes, format) {
    if (format === "zip")
        return (await (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6541)]).then(__webpack_require__.bind(__webpack_require__, 16541))).openZip(bytes, limits)).tree;
    const { openTar, openTarGz } = await Promise.all(/* import() */[__webpack_require__.e(6118), __webpack_require__.e(669)]).then(__webpack_require__.bind(__webpack_require__, 30669));
    return (await (format === "tar" ? openTar : openTarGz)(bytes, limits)).tree;
}
/**
 * The files of an archive; undefined for a file that is none. Throws a DidNotRunError for an archive that
 * cannot be read as a whole: damaged, locked, too large, of a format that is not opened, or with names that lead out.
 */
async function archiveTree(bytes, name) {
    const format = formatOf(bytes);
    if (format === undefined)
        return undefined;
    if (!["zip", "tar", "gzip"].includes(format)) {
        throw new errors/* DidNotRunError */.iz(`${name} is packed as ${format}, which is not opened here`, remedies["not-an-archive"]);
    }
    try {
        return await opened(bytes, format);
    }
    catch (error) {
        if (!(error instanceof archive/* ArchiveError */.di))
            throw error;
        throw new errors/* DidNotRunError */.iz(`${name}: ${error.message}`, remedies[error.why], { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/entry/targets/opened.js
var targets_opened = __webpack_require__(63614);
;// CONCATENATED MODULE: ./build/src/entry/targets/local.js










/** Bytes of an archive, packed; and of a single file that is none: no text that an agent reads is near it. */
const maxArchive = 256 * 1024 ** 2;
const maxFile = 32 * 1024 ** 2;
/** Bytes by which every archive is known. */
const headBytes = 512;
/**
 * All bytes of a stream, which may be one that never ends. Throws a DidNotRunError for more than an archive, or another file, may have, and
 * closes the stream then.
 */
async function readBounded(stream, name) {
    const chunks = [];
    let size = 0;
    let limit;
    for await (const chunk of stream) {
        chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
        size += chunk.length;
        if (limit === undefined && size >= headBytes) {
            limit = formatOf(Buffer.concat(chunks)) === undefined ? maxFile : maxArchive;
        }
        if (limit !== undefined && size > limit) {
            throw new errors/* DidNotRunError */.iz(`${name} has more than ${limit / 1024 ** 2} MB`, "Scan the folder that it belongs to, or unpack it and scan that folder.");
        }
    }
    return Buffer.concat(chunks);
}
/** Path of a file or folder among several targets: as it is reached from where the command runs. */
const shownPath = (cwd, full) => (0,native_path/* treePath */.ON)(cwd, full);
function statsOf(full, name) {
    try {
        return (0,external_node_fs_.statSync)(full);
    }
    catch (error) {
        throw new errors/* ConfigError */.xL(`cannot open ${name}: ${(0,errors/* messageOf */.bD)(error)}`, "Give a file or a folder that can be read.");
    }
}
async function bytesOf(full, name) {
    try {
        return await readBounded((0,external_node_fs_.createReadStream)(full), name);
    }
    catch (error) {
        if (error instanceof errors/* DidNotRunError */.iz)
            throw error;
        throw new errors/* ConfigError */.xL(`cannot read ${name}: ${(0,errors/* messageOf */.bD)(error)}`, "Give a file that can be read.");
    }
}
/** Says so where a SKILL.md is scanned without what lies beside it. */
async function remarkOn(full, name, tell) {
    const beside = await (0,promises_.readdir)(external_node_path_.dirname(full)).catch(() => []);
    const others = beside.filter((each) => each !== external_node_path_.basename(full) && each !== ".git").length;
    if (others === 0)
        return;
    const folder = external_node_path_.dirname(name);
    tell(`only ${name} is looked at; for all that lies beside it scan the folder ${folder}`);
}
/** Whether a file is a skill by its name. */
const isManifest = (file) => /^skill\.md$/iu.test((0,core_path/* lastSegment */.mp)(file));
/**
 * Opens a folder, an archive or a single file of this machine. Throws a ConfigError for what is not there or cannot be read, a
 * DidNotRunError for an archive that cannot be read as a whole.
 */
async function openPath(name, cwd, tell) {
    const full = external_node_path_.resolve(cwd, name);
    const stats = statsOf(full, name);
    const shown = shownPath(cwd, full);
    const real = (0,external_node_fs_.realpathSync)(full);
    if (stats.isDirectory()) {
        return { name, real, part: { tree: new disk/* DiskTree */.C(full, { name }), prefix: shown === "" ? "" : `${shown}/` } };
    }
    const bytes = await bytesOf(full, name);
    const tree = await archiveTree(bytes, name);
    if (tree)
        return { name, real, part: { tree, prefix: (0,targets_opened/* insidePrefix */.z)(shown) } };
    if (isManifest(shown))
        await remarkOn(full, name, tell);
    const mode = stats.isFile() && (stats.mode & 0o111) !== 0 && process.platform !== "win32" ? "executable" : "file";
    const part = { tree: new memory/* MemoryTree */.E(new Map([[shown, { bytes, mode }]]), { name }), prefix: "" };
    return { name, real, part, ...(!isManifest(shown) && { manifest: shown }) };
}
/**
 * Opens what comes over standard input: an archive, else the text of a SKILL.md. Throws a ConfigError when nothing comes, a DidNotRunError
 * for too much, or an archive that cannot be read as a whole.
 */
async function openInput(input, tell) {
    if (input.isTTY)
        tell("reading a SKILL.md from the terminal; end it with Ctrl-D");
    const name = "standard input";
    const bytes = await readBounded(input, name);
    if (bytes.length === 0) {
        throw new errors/* ConfigError */.xL("standard input is empty", "Pipe an archive or the text of a SKILL.md into it.");
    }
    const tree = (await archiveTree(bytes, name)) ?? new memory/* MemoryTree */.E(new Map([["SKILL.md", bytes]]), { name });
    return { name, part: { tree, prefix: (0,targets_opened/* insidePrefix */.z)("stdin") } };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/src/entry/targets/target.js

/** Where it stands how each kind is written, for messages. */
const whereWritten = "skill-scan scan --help shows what a target may be, docs/targets.md all of them";
/** Owners on GitHub have letters, digits and hyphens, and no more than 39 of them; names of repositories dots and underscores too. */
const repositoryName = /^([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))\/(?!\.{1,2}(?:[@/]|$))([\w.-]{1,100})(?:@((?:(?!\/\/).)+))?(?:\/\/(.+))?$/s;
const folderName = (text) => text.replace(/^\/+|\/+$/g, "");
/** `owner/repo[@ref][//folder]`; undefined for what is no such name. */
function repositoryTarget(text) {
    const [whole, owner = "", repo = "", ref = "HEAD", folder = ""] = repositoryName.exec(text) ?? [];
    return whole === undefined ? undefined : { kind: "github", owner, repo, tries: [[ref, folderName(folder)]] };
}
/** Segments that a ref in an address may have. */
const maxRefSegments = 5;
/** The ways to divide `<ref>/<folder>`: a ref may have slashes, the shortest is tried first. */
const divisions = (rest) => Array.from({ length: Math.min(rest.length, maxRefSegments) }, (_, n) => [
    rest.slice(0, n + 1).join("/"),
    rest.slice(n + 1).join("/"),
]);
/** What an address of a repository's pages shows: of a file the folder that it lies in. Throws a ConfigError for another address. */
function addressTarget(text) {
    const bad = () => new errors/* ConfigError */.xL(`${JSON.stringify(text)} is no address of a repository or a folder on GitHub`, "Give https://github.com/OWNER/REPO or https://github.com/OWNER/REPO/tree/REF/FOLDER; of other hosts download it and give the file.");
    if (!URL.canParse(text))
        throw bad();
    const url = new URL(text);
    if (url.protocol !== "https:" || url.username !== "" || url.port !== "")
        throw bad();
    let segments;
    try {
        segments = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
    }
    catch {
        throw bad();
    }
    const [owner = "", name = "", kind, ...rest] = segments;
    const target = repositoryTarget(`${owner}/${name.replace(/\.git$/, "")}`);
    if (target?.tries[0]?.[0] !== "HEAD" || rest.some((part) => part === "." || part === ".."))
        throw bad();
    const host = url.hostname.replace(/^www\./, "");
    if (kind === undefined)
        return { ...target, host };
    if (kind === "commit" && rest.length === 1)
        return { ...target, host, tries: [[rest[0], ""]] };
    if (kind === "tree" && rest.length > 0)
        return { ...target, host, tries: divisions(rest) };
    if (kind === "blob" && rest.length > 1)
        return { ...target, host, tries: divisions(rest.slice(0, -1)) };
    throw bad();
}
/** `name@version`, where the name may begin with `@`. */
function packageOf(registry, text) {
    const at = text.lastIndexOf("@");
    const [name, version] = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text, "latest"];
    return { kind: "package", registry, name, version: version === "" ? "latest" : version };
}
function explicitRepository(text) {
    if (/^https?:\/\//.test(text))
        return addressTarget(text);
    const target = repositoryTarget(text);
    if (target)
        return target;
    throw new errors/* ConfigError */.xL(`${JSON.stringify(text)} names no repository on GitHub`, "Write github:OWNER/REPO, with @REF for a branch, tag or commit and //FOLDER for a folder of it.");
}
const readers = {
    path: (path) => ({ kind: "path", path }),
    git: (name) => ({ kind: "git", name }),
    github: explicitRepository,
    npm: (text) => packageOf("npm", text),
    pypi: (text) => packageOf("pypi", text),
    clawhub: (text) => packageOf("clawhub", text),
    hf: (text) => packageOf("huggingface", text),
};
/** Words that say what a target is. */
const prefixes = Object.keys(readers);
/**
 * A target that says itself what it is: `-`, a prefix, an address. Undefined for another one. Throws a ConfigError for a prefix with
 * nothing that fits behind it.
 */
function explicitTarget(text) {
    if (text === "-")
        return { kind: "stdin" };
    if (/^https?:\/\//i.test(text))
        return addressTarget(text);
    const prefix = /^([a-z]+):/.exec(text)?.[1] ?? "";
    if (!Object.hasOwn(readers, prefix))
        return undefined;
    const rest = text.slice(prefix.length + 1);
    if (rest === "")
        throw new errors/* ConfigError */.xL(`${JSON.stringify(text)} names nothing`, `${whereWritten}.`);
    return readers[prefix](rest);
}

;// CONCATENATED MODULE: ./build/src/entry/targets/meaning.js





/** `./x`, `/x` and `C:\x` can only be paths. */
const looksLikePath = (text) => /^(?:\.{0,2}[\\/]|\.{1,2}$|[A-Za-z]:[\\/])/.test(text);
/** Nearest `.git` upwards; undefined where there is none. */
function gitFolder(cwd) {
    for (let folder = external_node_path_.resolve(cwd);; folder = external_node_path_.dirname(folder)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(folder, ".git")))
            return external_node_path_.join(folder, ".git");
        if (external_node_path_.dirname(folder) === folder)
            return undefined;
    }
}
/** Where git keeps refs that are no longer files of their own (gitrepository-layout). */
function packedRefs(folder) {
    try {
        return (0,external_node_fs_.readFileSync)(external_node_path_.join(folder, "packed-refs"), "utf8");
    }
    catch {
        return "";
    }
}
/**
 * Whether git is to be asked if a name is a ref as well: not for one that is plainly a path alone, for each question costs a program.
 * True where the layout is another one than that of a plain clone.
 */
function couldBeRef(text, cwd) {
    const folder = gitFolder(cwd);
    if (folder === undefined || looksLikePath(text))
        return false;
    const name = text.replace(/:.*$/s, "");
    if (/^[0-9a-f]{4,64}$|HEAD|@|[~^]/.test(name) || !(0,external_node_fs_.existsSync)(external_node_path_.join(folder, "refs", "heads")))
        return true;
    if ((0,external_node_fs_.existsSync)(external_node_path_.join(folder, "reftable")))
        return true;
    const places = ["refs/heads", "refs/tags", "refs/remotes", "refs"].map((place) => `${place}/${name}`);
    const packed = packedRefs(folder);
    return places.some((ref) => (0,external_node_fs_.existsSync)(external_node_path_.join(folder, ref)) || packed.includes(` ${ref}\n`));
}
/** The commit of a name, alone or before a colon. A name that can be no ref is none. */
async function isRef(repository, text) {
    if (!repository || text === "" || text.startsWith("-") || text.includes("\0"))
        return false;
    if ((await repository.resolve(text)) !== undefined)
        return true;
    const colon = text.indexOf(":");
    return colon > 0 && (await repository.resolve(text.slice(0, colon))) !== undefined;
}
/** The nearest name beside a path that is not there; undefined where none is near. */
function nearest(text, cwd) {
    const folder = external_node_path_.dirname(external_node_path_.resolve(cwd, text));
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return undefined; // what cannot be read has no names to offer
    }
    const wanted = external_node_path_.basename(text);
    const found = names.length > 0 ? (0,mod/* closest */.kp)(wanted, names) : undefined;
    if (found === undefined || (0,mod/* distance */.Io)(wanted, found) > Math.min(wanted.length - 1, Math.max(2, wanted.length / 3)))
        return undefined;
    return external_node_path_.join(external_node_path_.dirname(text), found);
}
/** A prefix that is misspelt, put right; undefined for another text. */
function nearestPrefix(text) {
    const [, prefix = "", rest = ""] = /^([a-z]+):(.+)$/s.exec(text) ?? [];
    const found = prefix === "" ? "" : (0,mod/* closest */.kp)(prefix, prefixes);
    return found !== "" && (0,mod/* distance */.Io)(prefix, found) <= 2 ? `${found}:${rest}` : undefined;
}
function unknown(text, cwd) {
    const near = nearestPrefix(text) ?? nearest(text, cwd);
    const hint = near === undefined ? "" : `Did you mean ${JSON.stringify(near)}? `;
    const what = looksLikePath(text) ? "there is no file or folder" : "there is no file, folder or git ref";
    return new errors/* ConfigError */.xL(`${what} ${JSON.stringify(text)}`, `${hint}${whereWritten}.`);
}
/** A name with one slash whose first part is a folder here is a path that is misspelt sooner than a repository of that owner. */
function isMisspelt(text, cwd) {
    const [owner = ""] = text.split("/", 1);
    return (0,external_node_fs_.existsSync)(external_node_path_.resolve(cwd, owner));
}
/**
 * What a target means: what it says itself, else a path that exists, else a git ref, else a repository on GitHub. Throws a ConfigError for
 * what is none of these.
 */
async function meaningOf(text, { cwd, repository }) {
    const explicit = explicitTarget(text);
    if (explicit)
        return { target: explicit };
    if (text !== "" && (0,external_node_fs_.existsSync)(external_node_path_.resolve(cwd, text))) {
        const isBoth = couldBeRef(text, cwd) && (await isRef(await repository(), text));
        const remark = `${text} is taken as the path; for the git ref of that name write git:${text}`;
        return { target: { kind: "path", path: text }, ...(isBoth && { remark }) };
    }
    if (looksLikePath(text))
        throw unknown(text, cwd);
    const remote = repositoryTarget(text);
    if (await isRef(await repository(), text)) {
        const remark = `${text} is taken as the git ref; for the repository on GitHub write github:${text}`;
        return { target: { kind: "git", name: text }, ...(remote && { remark }) };
    }
    if (remote && !isMisspelt(text, cwd)) {
        return {
            target: remote,
            remark: `${text} is taken as the repository on GitHub: there is no such path or git ref here`,
        };
    }
    throw unknown(text, cwd);
}

// EXTERNAL MODULE: ./build/src/core/commit.js
var commit = __webpack_require__(344);
;// CONCATENATED MODULE: ./build/src/entry/targets/refs.js





/** A name as `REF`, else as `REF:FOLDER`; undefined where there is no such ref. Throws a ConfigError for what can be no ref. */
async function placeOf(repository, name) {
    const whole = await repository.resolve(name);
    if (whole !== undefined)
        return { sha: whole, folder: "" };
    const colon = name.indexOf(":");
    if (colon <= 0)
        return undefined;
    const sha = await repository.resolve(name.slice(0, colon));
    return sha === undefined ? undefined : { sha, folder: name.slice(colon + 1).replace(/^(?:\.?\/)+|\/+$/g, "") };
}
/** Throws a ConfigError where a commit has nothing at a folder. */
async function checkFolder(tree, { folder }, name) {
    const entries = await tree.list();
    if (folder === "" || entries.some(({ path }) => (0,core_path/* isWithin */.UO)(path, folder)))
        return;
    const folders = [...new Set(entries.flatMap(({ path }) => (path.includes("/") ? [path.split("/", 1)[0]] : [])))];
    const hint = folders.length > 0 ? `Did you mean ${JSON.stringify((0,mod/* closest */.kp)(folder, folders))}? ` : "";
    throw new errors/* ConfigError */.xL(`${name}: that commit has no folder ${JSON.stringify(folder)}`, `${hint}Give the folder from the top of the repository.`);
}
/**
 * Opens a commit of the repository, or a folder of it, from git's objects: nothing is checked out. Paths are those of the repository.
 * Throws a ConfigError for a name that is no ref or has no such folder, a DidNotRunError for a commit that is not here as a whole.
 */
async function openRef(repository, name) {
    if (!repository) {
        throw new errors/* ConfigError */.xL(`${JSON.stringify(name)}: there is no git repository here, or no git`, "Run this in a git repository, with git installed.");
    }
    const place = await placeOf(repository, name);
    if (!place) {
        throw new errors/* ConfigError */.xL(`there is no git ref ${JSON.stringify(name)}`, "Give a branch, a tag or a commit; fetch the branch first if it is only on the remote.");
    }
    if (!(await repository.has(place.sha))) {
        const remedy = `Fetch it first: git fetch origin ${place.sha}`;
        throw new errors/* DidNotRunError */.iz(`${name}: the commit ${place.sha} is not here as a whole`, remedy);
    }
    const tree = repository.tree(place.sha);
    await checkFolder(tree, place, name);
    const keeps = (path) => (0,core_path/* isWithin */.UO)(path, place.folder || ".");
    return { name, part: { tree, prefix: (0,targets_opened/* insidePrefix */.z)((0,commit/* shortCommit */.Ax)(place.sha)), keeps } };
}

;// CONCATENATED MODULE: ./build/src/entry/targets/index.js











/** The machine that a command runs on. */
const thisMachine = () => ({
    cwd: process.cwd(),
    env: process.env,
    // Opened when it is asked for: that takes longer than to read a small skill.
    get input() {
        return process.stdin;
    },
    tell: output/* tell */.qz,
});
const notHere = ({ kind }) => new errors/* ConfigError */.xL(kind === "stdin"
    ? "standard input is not read here"
    : "the target names a remote place, and none is asked from here", "Get it first, and give the folder, the file or the git ref.");
/** Opens targets one after the other; the repository once, when it is needed. */
class Opener {
    machine;
    opened;
    constructor(machine) {
        this.machine = machine;
    }
    repository = () => {
        this.opened ??= git/* GitRepository */.x.open(this.machine.cwd);
        return this.opened;
    };
    async meaning(text) {
        const { target, remark } = await meaningOf(text, { cwd: this.machine.cwd, repository: this.repository });
        if (remark !== undefined)
            this.machine.tell(remark);
        return target;
    }
    async open(target) {
        const { cwd, env, tell, sources, isAlone } = this.machine;
        if (isAlone && target.kind !== "path" && target.kind !== "git")
            throw notHere(target);
        switch (target.kind) {
            case "stdin":
                return openInput(this.machine.input, tell);
            case "path":
                return openPath(target.path, cwd, tell);
            case "git":
                return openRef(await this.repository(), target.name);
            case "github":
                return (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(3607), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(2665), __webpack_require__.e(4119), __webpack_require__.e(6541), __webpack_require__.e(6079), __webpack_require__.e(1232)]).then(__webpack_require__.bind(__webpack_require__, 51232))).openRepository(target, env, tell);
            case "package":
                return (await Promise.all(/* import() */[__webpack_require__.e(5156), __webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(2665), __webpack_require__.e(6541), __webpack_require__.e(6079), __webpack_require__.e(846)]).then(__webpack_require__.bind(__webpack_require__, 20846))).openPackage(target, env, tell, sources);
        }
    }
    async close() {
        (await this.opened?.catch(() => undefined))?.close();
    }
}
/** Whether the tree of a target lists a file or folder: a folder lists all below it but the folders of git. */
const lists = ({ part, real }, file) => part.tree instanceof disk/* DiskTree */.C && real !== undefined && (0,native_path/* isBelow */.Yw)(real, file) && !file.split(external_node_path_.sep).includes(".git");
/** An archive is opened by itself wherever it lies: in a folder, but in none of its skills, nobody looks into it. */
const isArchive = ({ part, real }) => real !== undefined && part.prefix.endsWith("!/");
/** Whether all of a target is in another one: the same file, folder or commit, or a folder around it. */
function isIn(one, other) {
    if (one.real === undefined || other.real === undefined)
        return one.name === other.name;
    return one.real === other.real || (!isArchive(one) && lists(other, one.real));
}
/** Targets without those that lie in others; the first of those that are the same stays. */
const withoutInner = (all, tell) => all.filter((one, i) => {
    const outer = all.find((other, j) => {
        if (i === j || !isIn(one, other))
            return false;
        return !isIn(other, one) || j < i;
    });
    if (outer)
        tell(`${one.name} lies in ${outer.name}: it is scanned once`);
    return !outer;
});
/** The given single files that no skill or configuration among the targets has: each stands for one of its own. */
async function manifestsIn(tree, given) {
    const files = given.flatMap(({ manifest }) => manifest ?? []);
    if (files.length === 0)
        return [];
    const { all } = await (0,selection/* foldersOf */.pd)(tree, {});
    const owned = new Set(all.flatMap(({ entries }) => entries.map(({ path: file }) => file)));
    return files.filter((file) => !owned.has(file));
}
/** Paths of one target: of a folder and a commit those that they have themselves. */
function alone({ part, name }, { kind }) {
    if (kind === "path" && part.tree instanceof disk/* DiskTree */.C)
        return part.tree;
    return kind === "git" ? new JoinedTree([{ ...part, prefix: "" }], part.tree.name) : new JoinedTree([part], name);
}
/**
 * Opens all that `scan` was pointed at, as one tree in which paths lead to the files: of one folder, or one commit, the paths that it has
 * itself; of several targets folders as they are reached from where the command runs; of what lies inside of something else
 * `<what>!/<path>`. Says on standard error what a name was taken as, and whom it asks. Throws a ConfigError for what is nothing, a
 * DidNotRunError for what cannot be read as a whole. Call `close` when done.
 */
async function openTargets(operands, machine) {
    const opener = new Opener(machine);
    try {
        const given = [];
        const meanings = [];
        for (const text of operands.length > 0 ? operands : ["."]) {
            const target = await opener.meaning(text);
            // Standard input is there once.
            if (target.kind === "stdin" && meanings.some(({ kind }) => kind === "stdin"))
                continue;
            meanings.push(target);
            given.push(await opener.open(target));
        }
        const kept = withoutInner(given, machine.tell);
        const [first] = given;
        const names = kept.map(({ name }) => name);
        const tree = given.length === 1 && first
            ? alone(first, meanings[0])
            : new JoinedTree(kept.map(({ part }) => part), names.join(" "));
        return {
            tree,
            manifests: await manifestsIn(tree, given),
            roots: kept.flatMap(({ real }) => real ?? []),
            names,
            close: () => void opener.close(),
        };
    }
    catch (error) {
        await opener.close();
        throw error;
    }
}


/***/ }),

/***/ 63614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ insidePrefix)
/* harmony export */ });
/** What stands before the paths of something that is no folder of this machine: its files are inside of it. */
const insidePrefix = (name) => `${name}!/`;


/***/ }),

/***/ 69939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ refusedLink),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   RP: () => (/* binding */ checkDistinct),
/* harmony export */   di: () => (/* binding */ ArchiveError),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   su: () => (/* binding */ maxFolders)
/* harmony export */ });
/* unused harmony export archiveFaults */
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);

/** Why an archive was not opened. */
const archiveFaults = (/* unused pure expression or super */ null && ([
    "not-an-archive",
    "too-many-entries",
    "too-large",
    "traversal",
    "link",
    "encrypted",
    "broken",
]));
/** An archive that was not opened. The message names the member and holds its hostile name. */
class ArchiveError extends Error {
    why;
    /** Files of `too-many-entries`, bytes of `too-large`, as far as they were counted. */
    found;
    constructor(why, message, found) {
        super(message);
        this.name = "ArchiveError";
        this.why = why;
        this.found = found;
    }
}
/** Folders that an archive may name beside its files: headers cost time, whatever is in them. */
const maxFolders = 10_000;
/** Longest path of the systems that archives come from. */
const maxPath = 4096;
const drive = /^[A-Za-z]:(?=[\\/])/;
/** A path that leads out, made harmless and told apart from all that do not. */
const harmless = (segments, isAbsolute) => [
    ...(isAbsolute ? ["(root)"] : []),
    ...segments.map((segment) => (segment === ".." ? "(parent)" : segment.replace(drive, "(root)"))),
];
/**
 * The path of a member in the tree: `.` and doubled slashes are left out, a backslash is a character like others. Undefined for the
 * root. Throws an ArchiveError for a name that leads out, where those are refused.
 */
function pathIn(name, limits) {
    if (name.includes("\0") || name.length > maxPath) {
        throw new ArchiveError("broken", "the archive has a member whose name is no path");
    }
    const parts = name.split("/").filter((segment) => segment !== "" && segment !== ".");
    const isAbsolute = name.startsWith("/");
    const leadsOut = isAbsolute || drive.test(name) || parts.includes("..");
    if (leadsOut && limits.unsafeNames !== "keep")
        throw new ArchiveError("traversal", `${name} leads out of the archive`);
    const { strip = 0 } = limits;
    const kept = leadsOut ? harmless(parts, isAbsolute) : parts;
    // What lies above those folders is unpacked by some programs as well.
    const path = (kept.length > strip ? kept.slice(strip) : kept).join("/");
    return path === "" ? undefined : path;
}
/**
 * Throws an ArchiveError where programs that unpack would not agree on what there is: a path twice, or as a file and as a folder. What is
 * scanned would not be what is installed.
 */
function checkDistinct(paths) {
    const files = new Set(paths);
    if (files.size < paths.length)
        throw new ArchiveError("broken", "the archive has a path twice");
    for (const path of paths) {
        for (let folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path); folder !== "."; folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(folder)) {
            if (files.has(folder))
                throw new ArchiveError("broken", "the archive has a path as a file and as a folder");
        }
    }
}
/** The error of an archive with too many files. */
const tooMany = (found, { files }) => new ArchiveError("too-many-entries", `the archive has ${found} files or more, and ${files} are allowed`, found);
/** The error of an archive that unpacks to too much. */
const tooLarge = (found, { bytes }) => new ArchiveError("too-large", `the archive unpacks to ${found} bytes or more, and ${bytes} are allowed`, found);
/** The error for links, devices and pipes. */
const refusedLink = (path) => new ArchiveError("link", `${path} is a link or a device, and only files are allowed`);


/***/ })

};
