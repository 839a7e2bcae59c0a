export const id = 2901;
export const ids = [2901];
export const modules = {

/***/ 22901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules)
});

// EXTERNAL MODULE: ./build/src/core/literals.js
var literals = __webpack_require__(71421);
// EXTERNAL MODULE: ./build/src/core/rule.js
var core_rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/core/flow.js
var core_flow = __webpack_require__(67109);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
;// CONCATENATED MODULE: ./build/src/custom/operations.js



const oneOf = (list, of) => list === undefined ? [] : [(operation) => list.some((each) => each === of(operation))];
/** The host that an operation names: of an address, or of words that send to somebody. */
const hostNamed = (operation) => (0,core_flow/* hostOf */.w4)(operation) ??
    (operation.target !== undefined && /^[\w-]+(?:\.[\w-]+)+$/.test(operation.target) ? operation.target : undefined);
const byHost = (matches, wanted) => (operation) => {
    const host = hostNamed(operation);
    return host !== undefined && matches(host) === wanted;
};
/** Whether an operation is like a matcher says. */
function testOf({ kinds, objects, notObjects, hosts, notHosts, by, sensitivity, triggers }) {
    const isObject = objects && (0,globs/* textMatcher */.Ax)(objects);
    const isOther = notObjects && (0,globs/* textMatcher */.Ax)(notObjects);
    const tests = [
        ...oneOf(kinds, ({ kind }) => kind),
        ...oneOf(by, (operation) => operation.by),
        ...oneOf(sensitivity, (operation) => operation.sensitivity),
        ...oneOf(triggers, ({ trigger }) => trigger),
        ...(isObject ? [({ object }) => isObject(object)] : []),
        ...(isOther ? [({ object }) => !isOther(object)] : []),
        ...(hosts ? [byHost((0,globs/* hostMatcher */.TW)(hosts), true)] : []),
        ...(notHosts ? [byHost((0,globs/* hostMatcher */.TW)(notHosts), false)] : []),
    ];
    return (operation) => tests.every((test) => test(operation));
}
const said = (operation) => `${operation.kind} ${(0,core_flow/* nameOf */.Vb)(operation)}`;
/** The check of a matcher on operations. */
function operationCheck(rule, matcher) {
    const isMeant = testOf(matcher);
    return (0,core_rule/* whole */.WQ)(function* ({ operations }) {
        for (const operation of operations) {
            if (!isMeant(operation))
                continue;
            const { view, start, end } = operation;
            yield { view, start, end, message: `${rule.title}: ${said(operation)}` };
        }
    });
}
/** The check of a matcher on flows. */
function flowsCheck(rule, from, to) {
    const [isSource, isSink] = [testOf(from), testOf(to)];
    return (0,core_flow/* flowCheck */.Hg)((flow) => {
        if (!isSource(flow.source) || !isSink(flow.sink))
            return undefined;
        return (0,core_flow/* flowMatch */.Ox)(flow, `${rule.title}: ${said(flow.source)}, which reaches: ${said(flow.sink)}`, rule.confidence);
    });
}

// EXTERNAL MODULE: ./build/src/custom/rule.js
var custom_rule = __webpack_require__(14619);
// EXTERNAL MODULE: ./build/src/core/context.js
var core_context = __webpack_require__(71402);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/custom/pattern/program.js
var program = __webpack_require__(3952);
;// CONCATENATED MODULE: ./build/src/custom/pattern/search.js

/** More work than the bounds of a skill allow: whoever catches it says that something was not looked at. */
class WorkOver extends Error {
    constructor() {
        super("custom rules take too long on this skill, so that not all of it was looked at");
        this.name = "WorkOver";
    }
}
const isWord = (code) => (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);
function holds(assertion, text, at) {
    const before = at > 0 ? text.charCodeAt(at - 1) : 10;
    const after = at < text.length ? text.charCodeAt(at) : 10;
    switch (assertion) {
        case "line-start":
            return before === 10;
        case "line-end":
            return after === 10 || (after === 13 && (at + 1 >= text.length || text.charCodeAt(at + 1) === 10));
        case "text-start":
            return at === 0;
        case "text-end":
            return at === text.length || (at === text.length - 1 && after === 10);
        case "boundary":
            return (at > 0 && isWord(before)) !== (at < text.length && isWord(after));
        case "no-boundary":
            return (at > 0 && isWord(before)) === (at < text.length && isWord(after));
    }
}
const unseen = 0;
const failed = 1;
const succeeded = 2;
/**
 * A program on a window of a text. Each pair of step and place is tried once, so the time is bounded by their number whatever the pattern
 * (as in RE2's BitState; Davis and others, "Using selective memoization to defeat regular expression denial of service", 2021): patterns
 * without back-references need no more. Answers of look-arounds are kept in the same way.
 */
class Run {
    program;
    window;
    work;
    width;
    /** What became of each pair, by place and step. */
    state;
    /** Of a look-around: the pair that led to each, so that a success is noted of all that led there. */
    parents;
    looks;
    stack = [];
    constructor(program, window, work, keepsWay) {
        this.program = program;
        this.window = window;
        this.work = work;
        this.width = program.op.length;
        const pairs = this.width * (window.to - window.from + 1);
        work.left -= pairs >> 5;
        if (work.left < 0)
            throw new WorkOver();
        this.state = new Uint8Array(pairs);
        this.parents = keepsWay ? new Int32Array(pairs) : undefined;
        this.looks = program.looks.map(() => undefined);
    }
    /** Where a match that begins at a place ends; undefined when none does. */
    end(start) {
        const { op, x, y, sets } = this.program;
        const { from } = this.window;
        const { stack, width } = this;
        stack.length = 0;
        this.push((start - from) * width, -1);
        while (stack.length > 0) {
            const pair = stack.pop();
            if (this.work.left-- < 0)
                throw new WorkOver();
            if (this.state[pair] !== unseen) {
                if (this.state[pair] === succeeded)
                    return this.noted(this.parents[pair], from);
                continue;
            }
            this.state[pair] = failed;
            const row = Math.floor(pair / width);
            const step = pair - row * width;
            switch (op[step]) {
                case program/* steps */.Ci.match:
                    return this.noted(pair, row + from);
                case program/* steps */.Ci.set: {
                    const next = this.next(sets[x[step]], row + from);
                    if (next >= 0)
                        this.push((next - from) * width + step + 1, pair);
                    break;
                }
                case program/* steps */.Ci.split:
                    this.push(row * width + y[step], pair);
                    this.push(row * width + x[step], pair);
                    break;
                case program/* steps */.Ci.jump:
                    this.push(row * width + x[step], pair);
                    break;
                case program/* steps */.Ci.assertion:
                    if (holds((0,program/* assertionOf */.a5)(x[step]), this.window.text, row + from))
                        this.push(pair + 1, pair);
                    break;
                default:
                    if (this.sees(x[step], row + from))
                        this.push(pair + 1, pair);
            }
        }
        return undefined;
    }
    push(pair, parent) {
        const state = this.state[pair];
        if (state === failed)
            return;
        if (this.parents)
            this.parents[pair] = parent;
        this.stack.push(pair);
    }
    /** Of a look-around: notes that all on the way to a pair succeed. */
    noted(pair, end) {
        if (!this.parents)
            return end;
        for (let at = pair; at >= 0 && this.state[at] !== succeeded; at = this.parents[at])
            this.state[at] = succeeded;
        return end;
    }
    /** The place behind the character at a place when a set has it, before it when the program goes backwards; -1 when not. */
    next({ ascii, test }, at) {
        const { text, from, to } = this.window;
        if (this.program.backwards) {
            if (at <= from)
                return -1;
            const low = text.charCodeAt(at - 1);
            const isPair = low >= 0xdc00 && low <= 0xdfff && at - 1 > from && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
            const code = isPair ? text.codePointAt(at - 2) : low;
            return (code < 128 ? ascii[code] === 1 : test(code)) ? at - (isPair ? 2 : 1) : -1;
        }
        if (at >= to)
            return -1;
        const unit = text.charCodeAt(at);
        if (unit < 128)
            return ascii[unit] === 1 ? at + 1 : -1;
        const code = text.codePointAt(at);
        const next = at + (code > 0xffff ? 2 : 1);
        return next <= to && test(code) ? next : -1;
    }
    sees(look, at) {
        const { program, negated } = this.program.looks[look];
        this.looks[look] ??= new Run(program, this.window, this.work, true);
        return (this.looks[look].end(at) !== undefined) !== negated;
    }
}
/**
 * The matches of a program that begin in `[first, last]` of a window, from left to right, none in another. An empty match is none,
 * and a program that has some is not for this: what the way to a match marked as tried could only be needed again by one.
 * Throws a WorkOver when the work that is left does not suffice.
 */
function* search(program, window, work, [first, last] = [window.from, window.to]) {
    const run = new Run(program, window, work, false);
    const { text } = window;
    for (let at = first; at <= last;) {
        const code = at < window.to ? text.charCodeAt(at) : 10;
        const isPossible = at < window.to && (program.first === undefined || program.first[Math.min(code, 128)] === 1);
        const end = isPossible ? run.end(at) : undefined;
        if (end === undefined || end === at) {
            at++;
            continue;
        }
        yield { start: at, end };
        at = end;
    }
}

// EXTERNAL MODULE: ./build/src/custom/patterns.js
var patterns = __webpack_require__(5170);
;// CONCATENATED MODULE: ./build/src/custom/text.js





/** Longest match, and characters that are searched at once: what is longer is cut into windows that overlap by that much. */
const reach = 2048;
const windowLength = 3 * reach;
/** Characters before a window that a look-behind sees. */
const lookBehind = 256;
/** A text matcher ready to run. Throws a PatternError for a pattern that cannot be used; files are read with checks before that. */
function readyText(rule, matcher) {
    const { pattern, ignoreCase, unless, near, files } = matcher;
    return {
        rule,
        matcher,
        pattern: (0,patterns/* readyPattern */.u)(pattern, ignoreCase),
        unless: unless.map((each) => (0,patterns/* readyPattern */.u)(each, ignoreCase)),
        ...(near && { near: { pattern: (0,patterns/* readyPattern */.u)(near.pattern, ignoreCase), within: near.within } }),
        isFile: files ? (0,globs/* matcher */.jN)(files) : () => true,
    };
}
const lineStart = (text, at) => text.lastIndexOf("\n", at - 1) + 1;
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
}
/** Lines with an anchor, or the text around it where matches go over lines; each once. All of the text where there are no anchors. */
function* rangesOf({ matcher, pattern }, text, ends) {
    if (pattern.anchors.length === 0) {
        if (matcher.across === "text")
            yield { from: 0, to: text.length };
        else
            for (let at = 0; at <= text.length; at = lineEnd(text, at) + 1)
                yield { from: at, to: lineEnd(text, at) };
        return;
    }
    let open;
    for (const end of ends) {
        const isLine = matcher.across === "line";
        const from = isLine ? lineStart(text, end) : Math.max(0, end - reach);
        const to = isLine ? lineEnd(text, end - 1) : Math.min(text.length, end + reach);
        if (open && from < open.to)
            open = { from: open.from, to: Math.max(to, open.to) };
        else {
            if (open)
                yield open;
            open = { from, to };
        }
    }
    if (open)
        yield open;
}
/** The matches in a range: at once where it is short, else in windows. */
function* matchesIn({ program }, text, { from, to }, work) {
    let next = from;
    for (let at = from; at <= to; at += windowLength - reach) {
        const isLast = at + windowLength >= to;
        const window = {
            text,
            from: Math.max(from, at - lookBehind),
            to: isLast ? to : at + windowLength,
        };
        const last = isLast ? to : at + windowLength - reach - 1;
        for (const found of search(program, window, work, [Math.max(at, next), last])) {
            next = found.end;
            yield found;
        }
        if (isLast)
            return;
    }
}
const matchesAnywhere = (pattern, text, range, work) => !matchesIn(pattern, text, range, work).next().done;
/** Whether a match stands in lines that are passed over, or without what must be near. */
function isExcluded({ unless, near }, text, { start, end }, work) {
    if (unless.length > 0) {
        const from = Math.max(lineStart(text, start), start - reach);
        const to = Math.min(lineEnd(text, end - 1), end + reach);
        if (unless.some((pattern) => matchesAnywhere(pattern, text, { from, to }, work)))
            return true;
    }
    if (!near)
        return false;
    const before = { from: Math.max(0, start - near.within), to: start };
    const behind = { from: end, to: Math.min(text.length, end + near.within) };
    return ![before, behind].some((range) => matchesAnywhere(near.pattern, text, range, work));
}
/** A match, less sure where a quotation, a negation or a table says that it is not meant. Where code stands excuses nothing. */
function weighed({ rule, matcher }, view, { start, end }) {
    const isCode = view.zoneAt(start) === "code";
    const context = matcher.weighed && !isCode ? (0,core_context/* contextOf */.V)(view, start, end, true) : undefined;
    return { view, start, end, ...(context && { confidence: (0,severity/* lowerConfidence */.wW)(rule.confidence, context.steps) }) };
}
const isManifest = (skill, view) => view.artifact === skill.manifest;
/** What a text matcher finds in a view, of which `ends` are the ends of its anchors. Throws a WorkOver. */
function* textMatches(ready, view, { ends, work, skill }) {
    const { matcher, isFile } = ready;
    const { artifact, text } = view;
    if (matcher.kinds && !matcher.kinds.includes(artifact.kind))
        return;
    if (!isFile(artifact.path) && !(isManifest(skill, view) && isFile("SKILL.md")))
        return;
    for (const range of rangesOf(ready, text, ends)) {
        for (const found of matchesIn(ready.pattern, text, range, work)) {
            if (matcher.zones && !matcher.zones.includes(view.zoneAt(found.start)))
                continue;
            if (!isExcluded(ready, text, found, work))
                yield weighed(ready, view, found);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/custom/compile.js





/** Steps that all text matchers may take on one skill: some seconds. What needs more is a gap. */
const maxWork = 40_000_000;
/** The anchors of all text matchers of a run, looked for in each view once, whichever rule asks first. */
class Anchors {
    places;
    literals;
    known = new WeakMap();
    work = new WeakMap();
    constructor(texts) {
        const owners = new Map();
        for (const text of texts) {
            for (const anchor of text.pattern.anchors) {
                const list = owners.get(anchor);
                if (list)
                    list.push(text);
                else
                    owners.set(anchor, [text]);
            }
        }
        this.places = [...owners.values()];
        this.literals = new literals/* LiteralMatcher */.e([...owners.keys()]);
    }
    /** Ends of the anchors in a view, in their order; undefined where a matcher has anchors and none stands there. */
    ends(text, view) {
        if (text.pattern.anchors.length === 0)
            return [];
        return this.inView(view).get(text);
    }
    /** The work that is left for a skill. */
    left(skill) {
        const known = this.work.get(skill) ?? { left: maxWork };
        this.work.set(skill, known);
        return known;
    }
    inView(view) {
        const known = this.known.get(view);
        if (known)
            return known;
        const found = new Map();
        const { literals, ends } = this.literals.find(view.lower);
        literals.forEach((literal, i) => {
            for (const text of this.places[literal]) {
                const list = found.get(text);
                if (list)
                    list.push(ends[i]);
                else
                    found.set(text, [ends[i]]);
            }
        });
        this.known.set(view, found);
        return found;
    }
}
function textCheck(text, anchors) {
    return (0,core_rule/* whole */.WQ)(function* ({ skill, views }) {
        const work = anchors().left(skill);
        // That the work is over was said when it was: once is enough.
        if (work.left < 0)
            return;
        for (const view of views) {
            const ends = anchors().ends(text, view);
            if (ends)
                yield* textMatches(text, view, { ends, work, skill });
        }
    });
}
/**
 * Custom rules as rules that a scanner runs beside its own. Their text matchers share one search for literals, and one bound of work for
 * each skill. Throws a PatternError where a pattern cannot be used; `parseRules` has refused such a file before.
 */
function compileRules(custom) {
    const texts = [];
    let made;
    const anchors = () => {
        made ??= new Anchors(texts);
        return made;
    };
    return custom.map((rule) => {
        const checks = rule.match.map((matcher) => {
            if (matcher.kind === "operation")
                return operationCheck(rule, matcher.operation);
            if (matcher.kind === "flow")
                return flowsCheck(rule, matcher.from, matcher.to);
            const text = readyText(rule, matcher);
            texts.push(text);
            return textCheck(text, anchors);
        });
        return { ...(0,custom_rule/* wordsOf */.Z)(rule), checks, examples: rule.examples };
    });
}


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
