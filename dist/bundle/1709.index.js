export const id = 1709;
export const ids = [1709];
export const modules = {

/***/ 84259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ capabilityKinds),
/* harmony export */   eZ: () => (/* binding */ countCapabilities),
/* harmony export */   le: () => (/* binding */ withoutCapabilities),
/* harmony export */   qI: () => (/* binding */ noCapabilities),
/* harmony export */   z4: () => (/* binding */ mapCapabilities)
/* harmony export */ });
/** The fields of a `CapabilitySet`, in the order of reports. */
const capabilityKinds = [
    "hosts",
    "environment",
    "commands",
    "packages",
    "tools",
    "hooks",
    "binaries",
    "paths",
];
/** What a skill of words alone touches. */
const noCapabilities = {
    hosts: [],
    environment: [],
    commands: [],
    packages: [],
    tools: [],
    hooks: [],
    binaries: [],
    paths: [],
};
/** A set with one list per kind, made by `pick`. */
const mapCapabilities = (pick) => {
    const sorted = capabilityKinds.map((kind) => [kind, [...new Set(pick(kind))].sort()]);
    return Object.fromEntries(sorted);
};
/** Entries of `a` that `b` lacks. */
const withoutCapabilities = (a, b) => mapCapabilities((kind) => {
    const known = new Set(b[kind]);
    return a[kind].filter((entry) => !known.has(entry));
});
/** Number of entries over all kinds. */
const countCapabilities = (set) => capabilityKinds.reduce((total, kind) => total + set[kind].length, 0);


/***/ }),

/***/ 344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/** A full id of a commit, or of another object of git: SHA-1 or SHA-256. An abbreviated one may mean another one tomorrow. */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a text is a full id of a commit, which never moves. */
const isCommitId = (text) => commitId.test(text);
/** A commit shortened as far as no repository has two of them; any other text as it is. */
const shortCommit = (text) => (isCommitId(text) ? text.slice(0, 12) : text);


/***/ }),

/***/ 74065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ escalation),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   mN: () => (/* binding */ escalatedBy)
/* harmony export */ });
/* harmony import */ var _capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);

const withPrefix = (entries, prefix) => entries.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length));
/** Permissions that a skill needs for what it does. Whoever runs commands, installs, hooks or binaries runs processes. */
const permissionsOf = ({ hosts, environment, commands, packages, hooks, binaries, paths, }) => ({
    network: { outbound: hosts },
    filesystem: { read: withPrefix(paths, "read:"), write: withPrefix(paths, "write:") },
    subprocess: [commands, packages, hooks, binaries].some((entries) => entries.length > 0),
    environment,
});
/** True when a list of hosts allows one, by itself or as one of `*.example.com`. */
const covers = (allowed, host) => allowed.some((entry) => entry === host || (entry.startsWith("*.") && host.endsWith(entry.slice(1))));
const newIn = (before, after) => {
    const known = new Set(before);
    return after.filter((entry) => !known.has(entry));
};
/**
 * What grew between two versions more than the step of the version number allows, by Tank's rule: a patch adds nothing, a minor
 * version adds paths of files but neither hosts nor processes, a major version adds anything. A pull request has no step of its
 * own: it is asked as a patch. The environment is no part of the rule.
 */
function escalation(before, after, bump = "patch") {
    if (bump === "major")
        return [];
    const hosts = after.network.outbound.filter((host) => !covers(before.network.outbound, host));
    const found = hosts.map((host) => ({
        field: "network.outbound",
        reason: `New outbound host added: ${host}. Requires MAJOR bump`,
    }));
    if (after.subprocess && !before.subprocess) {
        found.push({ field: "subprocess", reason: "Subprocess permission added. Requires MAJOR bump" });
    }
    if (bump === "minor")
        return found;
    for (const mode of ["read", "write"]) {
        for (const path of newIn(before.filesystem[mode], after.filesystem[mode])) {
            found.push({ field: `filesystem.${mode}`, reason: `New ${mode} path added: ${path}. Requires MINOR bump` });
        }
    }
    return found;
}
/** Permissions that a change made grow, in words for a reader: `network`, `subprocess`, `filesystem`; none of a skill that is new. */
function escalatedBy({ used, added, removed }) {
    const before = (0,_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .mapCapabilities */ .z4)((kind) => {
        const isNew = new Set(added[kind]);
        return [...used[kind].filter((entry) => !isNew.has(entry)), ...removed[kind]];
    });
    const violations = escalation(permissionsOf(before), permissionsOf(used));
    return [...new Set(violations.map(({ field }) => field.split(".", 1)[0]))];
}


/***/ }),

/***/ 8052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ skillKinds)
/* harmony export */ });
/* unused harmony export artifactFactKinds */
/**
 * What reading the inside of a file showed about the file itself: members that need a password; names that leave the folder they are
 * unpacked to; two members of one name; a size, or a name, that is another one than the archive says; members that its directory does
 * not list; data behind the end of a picture; a second format in the same bytes; macros, templates and fields of a document that run
 * or load something; actions of a PDF; bytecode that is run whatever its source says.
 */
const artifactFactKinds = (/* unused pure expression or super */ null && ([
    "encrypted",
    "unsafe-name",
    "duplicate-name",
    "false-size",
    "unlisted-member",
    "trailing-data",
    "second-format",
    "macro",
    "external-template",
    "dynamic-field",
    "pdf-action",
    "unchecked-bytecode",
]));
/** What is scanned as one: a skill, or the files of a folder that configure an agent and that no skill owns. */
const skillKinds = ["skill", "configuration"];


/***/ }),

/***/ 18732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verdicts),
/* harmony export */   z: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** Verdict on one skill, best first. */
const verdicts = ["pass", "review", "fail"];
/** The gravest of some verdicts; `pass` of none. */
const worstVerdict = (list) => verdicts[Math.max(0, ...Array.from(list, (verdict) => verdicts.indexOf(verdict)))] ?? "pass";


/***/ }),

/***/ 58576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   ON: () => (/* binding */ treePath),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   vb: () => (/* binding */ nativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Paths of the machine against paths of trees, which are POSIX on every machine. `system` is given by tests: the rules of another one. */
/** Path of a tree for a file below its root. */
const treePath = (root, file, system = node_path__WEBPACK_IMPORTED_MODULE_0__) => system.relative(root, file).split(system.sep).join("/");
/** True for what lies below a folder, by its name alone: links are not looked at. */
function isBelow(folder, file, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const relative = system.relative(folder, file);
    // From one drive of Windows to another there is no relative path: the answer is the whole one.
    const leaves = relative === ".." || relative.startsWith(`..${system.sep}`) || system.isAbsolute(relative);
    return relative !== "" && !leaves;
}
/**
 * The file of the machine that a path of a tree means. Throws an Error when that lies outside of the root, or when the machine would read
 * the path as another one: on Windows a backslash divides folders, and a colon names a drive or a second content of a file.
 */
function nativePath(root, path, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const file = system.resolve(root, path);
    const isItself = file === system.resolve(root) || (isBelow(root, file, system) && treePath(root, file, system) === path);
    const isStream = system.sep === "\\" && path.includes(":");
    if (isItself && !isStream)
        return file;
    throw new Error(`${path} is outside ${root}, or no path on this system`);
}
/** The target of a link as git keeps it: on Windows the machine gives it with backslashes. */
const linkTarget = (target, system = node_path__WEBPACK_IMPORTED_MODULE_0__) => system.sep === "\\" ? target.replace(/^\\\\\?\\/, "").replaceAll("\\", "/") : target;


/***/ }),

/***/ 52171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ patternProblem),
/* harmony export */   Ax: () => (/* binding */ textMatcher),
/* harmony export */   TW: () => (/* binding */ hostMatcher),
/* harmony export */   dI: () => (/* binding */ anchorOf),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   jN: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var _wildcards_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94679);

/** True when a pattern has wildcards; otherwise it names one thing, and what lies in it. */
const isGlob = (pattern) => /[*?[\]{}]/.test(pattern);
/** Longest pattern taken: longer ones are a mistake, and slow. */
const maxLength = 300;
/**
 * What is wrong with a pattern, as the end of a sentence that begins with it; undefined when nothing is.
 * Negation is refused because in a list it would match nearly everything; groups because they mean other things in other places.
 */
function patternProblem(pattern) {
    if (pattern.trim() === "")
        return "is empty";
    if (pattern.length > maxLength)
        return `is longer than ${maxLength} characters`;
    if (pattern.startsWith("!"))
        return "begins with !: patterns only add; write what is meant";
    if (pattern.includes("\\"))
        return "has a backslash: paths are written with /";
    if (pattern.startsWith("/"))
        return "begins with /: paths count from the root of the repository";
    if (pattern.split("/").includes(".."))
        return "leaves the repository";
    if (isGlob(pattern) && /[()|+]/.test(pattern))
        return "mixes wildcards with one of ( ) | +: use * or {a,b}";
    if (!(0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .alternativesOf */ .c3)(pattern))
        return `has more than ${_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .maxAlternatives */ .zL} alternatives in its braces`;
    return undefined;
}
function matcherOf(pattern) {
    const plain = pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    if (!isGlob(plain))
        return (value) => value === plain || value.startsWith(`${plain}/`);
    const matches = (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(plain);
    // No glob matches `.`, the path of a skill that is the whole repository.
    const all = plain === "*" || plain === "**" || plain === "**/*";
    return (value) => (value === "." ? all : matches(value));
}
/**
 * True for what any of the patterns means: `*` within a folder, `**` over folders, `?`, `[a-z]`, `{a,b}`; dot names count.
 * A pattern without wildcards means that path and all below it.
 */
function matcher(patterns) {
    const each = patterns.map(matcherOf);
    return (value) => each.some((matches) => matches(value));
}
/** A character that no entry has, in the place of `/`: in a text that is no path `*` goes over everything. */
const noSlash = (text) => text.replaceAll("/", "\u{10ffff}");
/**
 * As `matcher`, over texts that are no paths: `*` goes over every character, and a pattern without wildcards means that very text.
 */
function textMatcher(patterns) {
    const each = patterns.map((pattern) => {
        if (!isGlob(pattern))
            return (value) => value === pattern;
        const matches = (0,_wildcards_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(noSlash(pattern));
        return (value) => value !== "" && matches(noSlash(value));
    });
    return (value) => each.some((matches) => matches(value));
}
/** A label as addresses have it: what is outside ASCII in Punycode (RFC 3492), as URL parsers write it. */
function asciiLabel(label) {
    const isPlain = /^[\x20-\x7e]*$/.test(label);
    return !isPlain && URL.canParse(`http://${label}`) ? new URL(`http://${label}`).hostname : label;
}
const asciiHost = (host) => host.toLowerCase().replace(/\.$/, "").split(".").map(asciiLabel).join(".");
/**
 * True for the hosts that any of the patterns means: a name means itself and all below it. Case does not count, and a name may be
 * written in letters or in Punycode.
 */
function hostMatcher(patterns) {
    const names = patterns.map(asciiHost);
    const globs = textMatcher(names);
    return (value) => {
        const host = asciiHost(value);
        return globs(host) || names.some((name) => host.endsWith(`.${name}`));
    };
}
/** The folder that a pattern points into, with no wildcard in it; empty when it may match anywhere. */
function anchorOf(pattern) {
    if (!isGlob(pattern))
        return pattern.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
    const parts = pattern.replace(/^(?:\.\/)+/, "").split("/");
    return parts.slice(0, parts.findIndex(isGlob)).join("/");
}


/***/ }),

/***/ 31524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ remoteReference),
/* harmony export */   Fw: () => (/* binding */ withShortCommits),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   te: () => (/* binding */ referenceProblem)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Owners and repositories as GitHub lets them be named. */
const form = /^([A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100})\/([^@]+)@(.+)$/;
/** `owner/repo/path/to/file.yml@ref` in its parts; undefined for what is not meant to be one. */
function remoteReference(text) {
    const [, repository, path, ref] = form.exec(text) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
/** What git forbids in the name of a ref (git-check-ref-format), and what would be another address in a URL. */
const badRef = /\.\.|[\s~^:?*[\]\\\u0000-\u001f\u007f%#]|^[-/]|\/$|\/\/|@\{/;
/** What is wrong with a reference, as the end of a sentence; undefined when nothing is. */
function referenceProblem({ repository, path, ref }) {
    const parts = path.split("/");
    if (parts.some((part) => part === "" || part === "." || part === "..") || path.includes("\\")) {
        return "has a path that leads elsewhere";
    }
    if (/\/\.{1,2}$/.test(repository))
        return "names no repository";
    if (!/\.ya?ml$/.test(path))
        return "must name a file that ends in .yml or .yaml, before the @";
    if (ref.length > 250 || badRef.test(ref))
        return "has behind its @ what is no commit, branch or tag";
    return undefined;
}
/** A file as reports name it: `owner/repo/path@sha`. */
const remoteName = ({ repository, path, sha }) => `${repository}/${path}@${sha}`;
/** A text with the commits of such names cut to 12 digits, for lines that people read. */
const withShortCommits = (text) => text.replace(/(\.ya?ml@[0-9a-f]{12})[0-9a-f]{28,52}/g, "$1");
/** A failure of reading, with the place that asked for it before its words. */
function placed(at, error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${at}: ${error.message}`, error.remedy);
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz(`${at}: ${error.message}`, error.remedy, { cause: error });
    return error;
}


/***/ }),

/***/ 94679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ alternativesOf),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   m0: () => (/* binding */ matchesParts),
/* harmony export */   zL: () => (/* binding */ maxAlternatives)
/* harmony export */ });
/* unused harmony export partsOf */
/**
 * Whether a pattern means a whole list. In time of the product of both lengths at most: patterns and what they are held against may be a
 * pull request's, and a regular expression made of a glob can take for ever.
 */
function matchesParts(pattern, list) {
    let at = 0;
    let next = 0;
    let lastStar = -1;
    let resume = 0;
    while (next < list.length) {
        const part = pattern[at];
        if (part === "star") {
            lastStar = at++;
            resume = next;
        }
        else if (part?.(list[next])) {
            at++;
            next++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            next = ++resume;
        }
        else
            return false;
    }
    return pattern.slice(at).every((part) => part === "star");
}
/** What one glob may mean by its braces, at most. */
const maxAlternatives = 50;
/** The first `{…}` that closes: its place and what its commas divide. Braces without a comma are themselves. */
function braceIn(glob) {
    for (let open = glob.indexOf("{"); open >= 0; open = glob.indexOf("{", open + 1)) {
        const parts = [];
        let depth = 0;
        let start = open + 1;
        for (let at = open; at < glob.length; at++) {
            const character = glob[at];
            if (character === "{")
                depth++;
            else if (character === "}")
                depth--;
            if (depth === 0 || (depth === 1 && character === ",")) {
                parts.push(glob.slice(start, at));
                start = at + 1;
            }
            if (depth > 0)
                continue;
            if (parts.length > 1)
                return { open, end: at + 1, parts };
            break;
        }
    }
    return undefined;
}
/** The globs without braces that a glob means; undefined when there are more than 50. */
function alternativesOf(glob) {
    const done = [];
    const queue = [glob];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const brace = braceIn(next);
        if (brace)
            for (const part of brace.parts)
                queue.push(next.slice(0, brace.open) + part + next.slice(brace.end));
        else
            done.push(next);
        if (done.length + queue.length > maxAlternatives)
            return undefined;
    }
    return done;
}
/** `[a-z]`, `[!a]`, `[^a]` at the start of a text; the first group says whether it is the others, the second what is in it. */
const range = /^\[([!^]?)(\]?[^\]/]*)\]/;
function inRange(not, inside) {
    const spans = Array.from(inside.matchAll(/(.)-(.)|(.)/gsu), ([, from, to, one]) => [from ?? one, to ?? one]);
    return (character) => spans.some(([from, to]) => from <= character && character <= to) !== not;
}
/** A glob without slashes and braces: `*`, `?`, `[a-z]`, and characters that mean themselves. */
function partsOf(glob) {
    const parts = [];
    let rest = glob;
    while (rest !== "") {
        const found = range.exec(rest);
        const [first = ""] = rest;
        if (found && found[2] !== "")
            parts.push(inRange(found[1] !== "", found[2]));
        else if (first === "*")
            parts.push("star");
        else if (first === "?")
            parts.push(() => true);
        else
            parts.push((character) => character === first);
        rest = rest.slice(found && found[2] !== "" ? found[0].length : first.length);
    }
    return parts;
}
/** A glob over paths, without braces: `**` as a whole folder is any number of them. */
function pathParts(glob) {
    return glob.split("/").map((part) => {
        if (part === "**")
            return "star";
        const parts = partsOf(part);
        return (name) => matchesParts(parts, [...name]);
    });
}
/**
 * Says whether a glob means a path: `*` and `?` within a folder, `**` over folders, `[a-z]`, `{a,b}`; dot names count, case does.
 * Throws a RangeError for a glob of more than 50 alternatives.
 */
function globMatcher(glob) {
    const alternatives = alternativesOf(glob);
    if (!alternatives)
        throw new RangeError(`a glob of more than ${maxAlternatives} alternatives`);
    const each = alternatives.map(pathParts);
    return (path) => {
        const names = path.split("/");
        return each.some((parts) => matchesParts(parts, names));
    };
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ byWorst),
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   O: () => (/* binding */ stagedCommand),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   RJ: () => (/* binding */ groupByRule),
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   TK: () => (/* binding */ kindPrefix),
/* harmony export */   Zy: () => (/* binding */ escalationWords),
/* harmony export */   bZ: () => (/* binding */ localCommand),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   pE: () => (/* binding */ capabilityEntry),
/* harmony export */   s3: () => (/* binding */ prCommand),
/* harmony export */   sD: () => (/* binding */ instructionWords),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   tE: () => (/* binding */ driftWords),
/* harmony export */   xb: () => (/* binding */ countKinds),
/* harmony export */   xs: () => (/* binding */ scanCommand),
/* harmony export */   yy: () => (/* binding */ toolWords),
/* harmony export */   zC: () => (/* binding */ withStatus),
/* harmony export */   zZ: () => (/* binding */ ruleIndex),
/* harmony export */   zi: () => (/* binding */ scanned)
/* harmony export */ });
/* harmony import */ var _core_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(344);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36930);
/* harmony import */ var _core_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74065);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52842);
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8052);
/* harmony import */ var _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);








/** `1 skill`, `2 skills`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** `a, b and 3 more`: the first `most` of a list, each as `write` has it, and how many more there are. */
function firstFew(list, most, write = (one) => one) {
    const rest = list.length - most;
    return `${list.slice(0, most).map(write).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
/** How each kind of what is scanned reads. */
const kindWords = { skill: "skill", configuration: "agent configuration" };
/** `skill`, or `agent configuration`. */
const kindWord = ({ kind }) => kindWords[kind];
/** `agent configuration of `, before a path; empty for a skill, which goes without saying. */
const kindPrefix = (one) => one.kind === "skill" ? "" : `${kindWord(one)} of `;
/** `3 skills and 1 agent configuration`; `qualifier` stands before the word of a kind. */
function countKinds(list, qualifier = "") {
    const counts = _core_skill_js__WEBPACK_IMPORTED_MODULE_3__/* .skillKinds */ .D
        .map((kind) => [kind, list.filter((each) => each.kind === kind).length])
        .filter(([kind, count]) => count > 0 || (kind === "skill" && list.length === 0));
    return counts.map(([kind, count]) => plural(count, `${qualifier}${kindWords[kind]}`)).join(" and ");
}
/** `text` with a full stop, where it has words and no stop. */
const sentence = (text) => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
/** A share as whole percent, rounded down: what is not all never reads as 100 %. */
const percent = (share) => {
    const whole = Math.floor(share * 100);
    return whole === 0 && share > 0 ? "under 1 %" : `${whole} %`;
};
/** Findings of one status, in their order. */
const withStatus = (skill, status) => skill.findings.filter((finding) => finding.status === status);
/** `1 critical, 2 high`; empty text for none. */
function tally(findings) {
    const counts = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(findings.map((finding) => finding.effective));
    return _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(", ");
}
/** Findings by rule: groups with the worst finding first, findings in their order within. */
function groupByRule(findings) {
    return [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(findings, (finding) => [finding.ruleId])]
        .map(([ruleId, list]) => ({
        ruleId,
        findings: list,
        worst: (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .worstSeverity */ .Lc)(list.map((finding) => finding.effective)) ?? "info",
    }))
        .sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeverity */ .zK)(a.worst, b.worst));
}
/** Words of the rules by id: of those that are built in, and of the custom ones of a report. */
const ruleIndex = (rules, custom = []) => new Map([...custom, ...rules].map((rule) => [rule.id, rule]));
/** Path within the skill where it lies in it: shorter to read beside the name of the skill. */
const pathWithin = (skill, path) => path.startsWith(`${skill.path}/`) ? path.slice(skill.path.length + 1) : path;
/** What a reader should know of how a finding came about: decoders, a lowered confidence, another rating in base. */
const notesOf = (finding) => [
    ...(finding.layers.length > 0 ? [`decoded from ${finding.layers.join(", ")}`] : []),
    ...(finding.context ? [finding.context] : []),
    ...(finding.before ? [`in base it was ${finding.before.effective}`] : []),
].join("; ");
/** `permissions escalate: network, subprocess` of a skill that base has and that may do more now; else nothing. */
function escalationWords(skill) {
    const grown = skill.change === "added" ? [] : (0,_core_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .escalatedBy */ .mN)(skill.capabilities);
    return grown.length > 0 ? [`permissions escalate: ${grown.join(", ")}`] : [];
}
/** How a skill differs from what was approved, one line each: `not as it was approved: …`. */
const driftWords = ({ drift = [] }) => drift.map(({ message, proposed }) => `${message}${proposed ? " (this change approves it)" : ""}`);
/** A capability as it reads: a host that is no link, and all variables of the environment in words. */
function capabilityEntry(kind, entry) {
    if (kind === "hosts")
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .defangHost */ .q7)(entry);
    return kind === "environment" && entry === "*" ? "* (all of them)" : entry;
}
/** `New instructions: 7 (2 of them bind beyond one step)`. */
function instructionWords({ instructions }) {
    const marked = instructions.added.filter((each) => each.marked).length;
    const binding = marked === 0 ? "" : ` (${marked} of them ${marked === 1 ? "binds" : "bind"} beyond one step)`;
    return `New instructions: ${instructions.total}${binding}`;
}
const notPassing = (report) => report.skills.filter((skill) => skill.verdict !== "pass");
/** `2 of 3 skills and the agent configuration fail`: how many of each kind, and the word for one or for many. */
function outOf(report, those, one, many) {
    const shares = _core_skill_js__WEBPACK_IMPORTED_MODULE_3__/* .skillKinds */ .D.flatMap((kind) => {
        const isKind = (skill) => skill.kind === kind;
        const count = those.filter(isKind).length;
        const total = report.skills.filter(isKind).length;
        if (count === 0)
            return [];
        return [total === 1 ? `the ${kindWords[kind]}` : `${count} of ${plural(total, kindWords[kind])}`];
    });
    return `${shares.join(" and ")} ${those.length === 1 ? one : many}`;
}
/** Under the mode `observe` a run passes with skills that do not. */
function passing(report) {
    const { skills } = report;
    const observed = notPassing(report);
    if (observed.length > 0)
        return `only observed: ${outOf(report, observed, "does not pass", "do not pass")}`;
    const findings = report.skills.flatMap((skill) => skill.findings.filter((finding) => finding.status !== "fixed"));
    if (findings.length > 0)
        return skills.length === 1 ? `the ${kindWord(skills[0])} passes` : `${countKinds(skills)} pass`;
    const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
    return `no findings in ${countKinds(skills)}, ${percent(coverage)} read`;
}
/** Skills as a reader should meet them: by verdict, then with the worst new finding first. */
function byWorst(skills) {
    const rankOf = (skill) => _core_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .verdicts */ .r.indexOf(skill.verdict) * 10 +
        Math.max(0, ...withStatus(skill, "new").map(({ effective }) => _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.length - _core_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(effective)));
    const ranks = new Map(skills.map((skill) => [skill, rankOf(skill)]));
    return skills.toSorted((a, b) => ranks.get(b) - ranks.get(a));
}
/** What a pass found and how far it read: `no new findings in 2 skills, 100 % read, 3 fixed 🎉`. */
function scanned(report) {
    const of = (status) => report.skills.flatMap((skill) => withStatus(skill, status));
    const added = tally(of("new"));
    const found = added !== ""
        ? `${added} ${of("new").length === 1 ? "finding" : "findings"}`
        : of("existing").length > 0
            ? "no new findings"
            : "no findings";
    const coverage = Math.min(1, ...report.skills.map((skill) => skill.coverage));
    const fixed = of("fixed").length;
    const praise = fixed > 0 ? `, ${fixed} fixed 🎉` : "";
    return `${found} in ${countKinds(report.skills)}, ${percent(coverage)} read${praise}`;
}
/** The result in a few words that hold no text of the pull request: `1 of 3 skills fails`. */
function headline(report) {
    switch (report.verdict) {
        case "fail":
            return outOf(report, report.skills.filter((skill) => skill.verdict === "fail"), "fails", "fail");
        case "review":
            return outOf(report, notPassing(report), "needs a review", "need a review");
        case "pass":
            return passing(report);
        case "no-skills":
            // A reason says why: the pull request is closed, or all is excluded.
            if (report.base === undefined)
                return report.reasons.length > 0 ? "no skill was judged" : "no skill found";
            return report.removed.length > 0 ? `${countKinds(report.removed)} removed, none changed` : "no skill was changed";
        case "did-not-run":
            return "did not run, so nothing was judged";
    }
}
/** What to do now, one sentence each. */
const steps = {
    fail: "do not merge yet: change what the findings point at, or have it accepted in the policy of the base branch.",
    review: "have a person read what is listed here before this is merged.",
    pass: "",
    "no-skills": "",
    "did-not-run": "put right what is named here and run it again. Nothing was judged: this is not a pass.",
};
/** The same where nothing is compared, as by a schedule or `scan`: there is nothing to merge. */
const stepsAlone = {
    ...steps,
    fail: "change what the findings point at, or accept it in the policy.",
    review: "have a person read what is listed here.",
};
/** The next step for a reader; empty text where there is nothing to do. */
const nextStep = ({ base, verdict }) => (base === undefined ? stepsAlone : steps)[verdict];
/** Command that scans what it is pointed at. A name that begins with a dash is no option behind `--`. */
const scanCommand = (...targets) => ["skill-scan scan", ...(targets.some((each) => /^-./.test(each)) ? ["--"] : []), ...targets.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)].join(" ");
/** Command that compares two refs or folders. */
const prCommand = (base, head) => `skill-scan pr --base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortCommit */ .Ax)(base))} --head ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortCommit */ .Ax)(head))}`;
/** Command that compares what is staged with a ref or a folder, or with the commit before it. */
const stagedCommand = (base) => `skill-scan pr --staged${base === undefined ? "" : ` --base ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)((0,_core_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortCommit */ .Ax)(base))}`}`;
/** Command that gives the same result on the reader's machine. */
const localCommand = (report) => report.base === undefined ? scanCommand(".") : prCommand(report.base, report.head);
/** `policy balanced` with each file of another repository, and the mode where it is not `enforce`, which goes without saying. */
function policyWords({ policy }) {
    const { preset, mode, next, files = [] } = policy;
    const until = next ? ` until ${next.until}, then ${next.mode}` : "";
    return [
        `policy ${preset}`,
        ...files.filter((file) => /@[0-9a-f]{40,64}$/.test(file)),
        ...(mode === "enforce" ? [] : [`mode ${mode}: the check stays green${until}`]),
    ];
}
/** `Skill Scan 0.1.0, 42 rules`. */
const toolWords = (report) => `Skill Scan ${report.tool.version}, ${plural(report.tool.rules, "rule")}`;


/***/ })

};
