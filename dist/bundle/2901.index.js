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
// EXTERNAL MODULE: ./build/src/custom/pattern/program.js + 1 modules
var program = __webpack_require__(87572);
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
/** Whether a place is between the halves of one character: no match begins there. */
const isWithinCharacter = (text, at, code) => code >= 0xdc00 && code <= 0xdfff && at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
/** Memories that no run has at present. */
const free = [];
const mostFree = 8;
/** Larger ones are left to the garbage collector. */
const mostKept = 1 << 20;
/** A memory for so many pairs; none of the values that its run will write stands in it. */
function take(pairs) {
    const memory = free.pop() ?? { states: new Uint8Array(0), last: 0 };
    if (memory.states.length < pairs) {
        memory.states = new Uint8Array(Math.max(pairs, 4096));
        memory.last = 0;
    }
    else if (memory.last > 253) {
        memory.states.fill(0);
        memory.last = 0;
    }
    memory.last += 2;
    return memory;
}
function give(memory) {
    if (free.length < mostFree && memory.states.length <= mostKept)
        free.push(memory);
}
/**
 * A program on a window of a text. Each pair of a join and a place is gone on from once, and between joins there is one way only, so the
 * time is bounded by the number of steps and places whatever the pattern (as in RE2's BitState; Davis and others, "Using selective
 * memoization to defeat regular expression denial of service", 2021): patterns without back-references need no more. Answers of
 * look-arounds are kept in the same way.
 */
class Run {
    program;
    window;
    work;
    memory;
    states;
    /** What is written for a pair that was gone on from; one less than for a pair that is known to succeed. */
    failed;
    /** Of a look-around: the pair that led to each, so that a success is noted of all that led there. */
    parents;
    looks;
    /** Steps with places, and pairs that led there, that are still to be tried. */
    open = [];
    constructor(program, window, work, keepsWay) {
        this.program = program;
        this.window = window;
        this.work = work;
        const pairs = program.joins * (window.to - window.from + 1);
        work.left -= pairs >> 5;
        if (work.left < 0)
            throw new WorkOver();
        this.memory = take(pairs);
        this.states = this.memory.states;
        this.failed = this.memory.last - 1;
        this.parents = keepsWay ? new Int32Array(pairs) : undefined;
        this.looks = program.looks.map(() => undefined);
    }
    /** Gives back what it holds: it is not asked again. */
    close() {
        give(this.memory);
        for (const look of this.looks)
            look?.close();
    }
    /** Where a match that begins at a place ends; undefined when none does. */
    end(start) {
        const { open } = this;
        open.length = 0;
        let end = this.follow(0, start, -1);
        while (end < 0 && open.length > 0) {
            const way = open.pop();
            const at = open.pop();
            end = this.follow(open.pop(), at, way);
        }
        return end < 0 ? undefined : end;
    }
    /** Goes on from a step at a place until it fails, which is -1, or a match ends; what is to be tried else is left open. */
    follow(first, from, before) {
        const { op, x, y, sets, join, joins } = this.program;
        const { states, failed, parents, open, work } = this;
        let step = first;
        let at = from;
        let way = before;
        for (;;) {
            if (work.left-- < 0)
                throw new WorkOver();
            const number = join[step];
            if (number >= 0) {
                const pair = (at - this.window.from) * joins + number;
                const state = states[pair];
                if (state === failed)
                    return -1;
                if (state === failed + 1)
                    return this.noted(way, at);
                states[pair] = failed;
                if (parents)
                    parents[pair] = way;
                way = pair;
            }
            switch (op[step]) {
                case program/* steps */.Ci.match:
                    return this.noted(way, at);
                case program/* steps */.Ci.set:
                    at = this.next(sets[x[step]], at);
                    if (at < 0)
                        return -1;
                    step++;
                    break;
                case program/* steps */.Ci.split:
                    open.push(y[step], at, way);
                    step = x[step];
                    break;
                case program/* steps */.Ci.jump:
                    step = x[step];
                    break;
                case program/* steps */.Ci.assertion:
                    if (!holds((0,program/* assertionOf */.a5)(x[step]), this.window.text, at))
                        return -1;
                    step++;
                    break;
                default:
                    if (!this.sees(x[step], at))
                        return -1;
                    step++;
            }
        }
    }
    /** Of a look-around: notes that all on the way to a pair succeed. */
    noted(pair, end) {
        const { parents, states, failed } = this;
        if (!parents)
            return end;
        for (let at = pair; at >= 0 && states[at] === failed; at = parents[at])
            states[at] = failed + 1;
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
/** Whether the characters at a place may begin a match, as far as that is told from their tables. */
function mayBegin(prefix, text, at, to) {
    if (at + prefix.length > to)
        return false;
    for (let i = 0; i < prefix.length; i++) {
        const code = text.charCodeAt(at + i);
        // Behind a character of two units the places no longer fit.
        if (code >= 128)
            return prefix[i][128] === 1;
        if (prefix[i][code] === 0)
            return false;
    }
    return true;
}
/** The first place from one on at which a match of a program may begin, which is no half of a character; -1 when there is none before `to`. */
function nextStart({ prefix }, text, from, to) {
    const first = prefix?.[0];
    for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (first && first[code < 128 ? code : 128] === 0)
            continue;
        if (code < 128 ? !prefix || mayBegin(prefix, text, at, to) : !isWithinCharacter(text, at, code))
            return at;
    }
    return -1;
}
/**
 * The matches of a program that begin in `[first, last]` of a window, from left to right, none in another. An empty match is none,
 * and a program that has some is not for this: what the way to a match marked as tried could only be needed again by one.
 * Throws a WorkOver when the work that is left does not suffice.
 */
function* search(program, window, work, [first, last] = [window.from, window.to]) {
    const { text } = window;
    // Characters that no match may begin with are passed over one by one, and no step is counted for them.
    work.left -= Math.max(0, Math.min(last, window.to) - first) >> 3;
    if (work.left < 0)
        throw new WorkOver();
    let at = nextStart(program, text, first, window.to);
    if (at < 0 || at > last)
        return;
    const run = new Run(program, window, work, false);
    try {
        while (at >= 0 && at <= last) {
            const end = run.end(at) ?? at;
            if (end > at)
                yield { start: at, end };
            at = nextStart(program, text, end > at ? end : at + 1, window.to);
        }
    }
    finally {
        run.close();
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
/** Where the line of a place begins, but not before `floor`: a file may be one line, and be asked for each place in it. */
function lineStart(text, at, floor) {
    let start = at;
    while (start > floor && text.charCodeAt(start - 1) !== 10)
        start--;
    return start;
}
function lineEnd(text, at) {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end;
}
/** Lines in which a match may begin. */
function* linesOf({ program }, text) {
    for (let known = 0; known <= text.length;) {
        const at = nextStart(program, text, known, text.length);
        if (at < 0)
            return;
        const to = lineEnd(text, at);
        yield { from: lineStart(text, at, known), to };
        known = to + 1;
    }
}
/** Lines with an anchor, or the text around it where matches go over lines; each once. All of the text where there are no anchors. */
function* rangesOf({ matcher, pattern }, text, ends) {
    if (pattern.anchors.length === 0) {
        if (matcher.across === "text")
            yield { from: 0, to: text.length };
        else
            yield* linesOf(pattern, text);
        return;
    }
    let open;
    const isLine = matcher.across === "line";
    for (const end of ends) {
        // What lies in a line that was taken whole needs no line of its own.
        if (isLine && open && end <= open.to)
            continue;
        const from = isLine ? lineStart(text, end, open?.to ?? 0) : Math.max(0, end - reach);
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
function matchesAnywhere(pattern, text, range, work) {
    for (const _ of matchesIn(pattern, text, range, work))
        return true;
    return false;
}
/** Whether a match stands in lines that are passed over, or without what must be near. */
function isExcluded({ unless, near }, text, { start, end }, work) {
    if (unless.length > 0) {
        const from = lineStart(text, start, Math.max(0, start - reach));
        const to = Math.min(end + reach, lineEnd(text.slice(0, end + reach), end - 1));
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


/***/ })

};
