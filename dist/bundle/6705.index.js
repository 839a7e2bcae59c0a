export const id = 6705;
export const ids = [6705];
export const modules = {

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


/***/ })

};
