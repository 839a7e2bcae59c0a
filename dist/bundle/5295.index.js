export const id = 5295;
export const ids = [5295];
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

/***/ 65295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runRulesTest: () => (/* binding */ runRulesTest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43026);
/* harmony import */ var _custom_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22901);
/* harmony import */ var _custom_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95548);
/* harmony import */ var _files_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70608);
/* harmony import */ var _files_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49114);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96209);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43629);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61454);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83016);
/* harmony import */ var _skills_discover_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13081);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(37956);
/* harmony import */ var _policy_custom_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(89266);














const manifest = "---\nname: example\ndescription: An example.\n---\n";
/** An example as a skill; a SKILL.md is added where it has none. */
function treeOf({ path: file = "SKILL.md", text, files = {} }) {
    const all = new Map([["SKILL.md", manifest]]);
    for (const [name, content] of Object.entries(files))
        if (typeof content === "string")
            all.set(name, content);
    if (text !== undefined)
        all.set(file, text);
    return new _files_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .MemoryTree */ .E(all);
}
async function seenIn(scanner, example) {
    const tree = treeOf(example);
    const { skills } = await scanner.scan(tree, (0,_skills_discover_js__WEBPACK_IMPORTED_MODULE_11__/* .discover */ .k)(await tree.list()));
    return {
        findings: skills.flatMap((skill) => skill.findings),
        gaps: skills.flatMap(({ gaps }) => gaps.filter(({ reason }) => reason === "rule-crashed")),
    };
}
const placesOf = (findings) => findings.map(({ location: { path: file, region } }) => `${file}:${region.startLine}`).join(", ");
/** What is wrong with how an example turns out; undefined when nothing is. */
function wrong(kind, { line }, { findings, gaps }) {
    if (gaps.length > 0)
        return gaps[0].detail;
    if (kind === "good")
        return findings.length > 0 ? `is found, at ${placesOf(findings)}` : undefined;
    if (findings.length === 0)
        return "is not found";
    if (line === undefined || findings.some(({ location }) => location.region.startLine === line))
        return undefined;
    return `is found at ${placesOf(findings)}, and not in line ${line}`;
}
/** What is wrong with a rule: a line for each example that turns out otherwise. */
async function faultsOf(rule, { exampleAt }) {
    const scanner = new _scan_js__WEBPACK_IMPORTED_MODULE_10__/* .Scanner */ .L((0,_custom_compile_js__WEBPACK_IMPORTED_MODULE_3__.compileRules)([rule]), [rule]);
    const faults = [];
    for (const kind of ["bad", "good"]) {
        for (const [i, example] of rule.examples[kind].entries()) {
            const fault = wrong(kind, example, await seenIn(scanner, example));
            if (fault)
                faults.push(`${exampleAt?.(rule, kind, i) ?? rule.at}: ${kind} example ${i + 1} ${fault}`);
        }
    }
    return faults;
}
/** The files that operands mean: of a folder all of rules below it. Throws a ConfigError for one that is not there. */
async function filesOf(operand) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(operand)).isDirectory())
            return [operand];
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(operand, { recursive: true });
        return names
            .filter((name) => /\.ya?ml$/.test(name))
            .sort()
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(operand, name));
    }
    catch (error) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`cannot read ${operand}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, "Give files of rules, or folders with some.");
    }
}
async function fileAt(file) {
    return (0,_custom_parse_js__WEBPACK_IMPORTED_MODULE_4__.parseRules)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"), file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"));
}
const say = (lines, before = "") => process.stdout.write(lines.map((line) => `${before}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(line)}\n`).join(""));
async function testFile(file, tally) {
    for (const rule of file.rules) {
        const { bad, good } = rule.examples;
        const faults = await faultsOf(rule, file);
        const isTried = bad.length + good.length > 0;
        if (faults.length > 0)
            tally.failed++;
        else if (isTried)
            tally.passed++;
        else
            tally.without++;
        const words = isTried ? `${bad.length} bad, ${good.length} good` : "no examples";
        const state = faults.length > 0 ? "FAIL" : isTried ? "pass" : "load";
        say([`${rule.id} (${words})`], `${state}  `);
        say(faults, "      ");
    }
    say(file.notes, "note  ");
}
/**
 * `skill-scan rules test [FILE...]`: runs the examples of custom rules, of those in the repository when no file is named. Exits with 1
 * where an example turns out otherwise than it says. Throws a ConfigError, before any is run, for a file with mistakes.
 */
async function runRulesTest({ operands, settings }) {
    const named = (await Promise.all(operands.map(filesOf))).flat();
    const files = operands.length > 0 ? named : await (0,_policy_custom_js__WEBPACK_IMPORTED_MODULE_13__/* .rulesFilesIn */ .SO)(new _files_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .DiskTree */ .C("."), settings);
    if (files.length === 0) {
        const message = "there are no rules to test";
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(message, "Write some into .github/skill-scan/rules/NAME.yml, or name files.");
    }
    const read = await Promise.all(files.map(fileAt));
    (0,_custom_parse_js__WEBPACK_IMPORTED_MODULE_4__.joinedRules)(read, new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_9__/* .rules */ .a.map(({ id }) => id)));
    const tally = { passed: 0, failed: 0, without: 0 };
    for (const file of read)
        await testFile(file, tally);
    const { passed, failed, without } = tally;
    const rest = without > 0 ? `, ${without} without examples` : "";
    say([`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(passed + failed + without, "rule")}: ${passed} pass, ${failed} fail${rest}`]);
    return failed > 0 ? _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.failed : _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCodes */ .h.ok;
}


/***/ }),

/***/ 49114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MemoryTree)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);


function kept(file) {
    if (typeof file === "string")
        return { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file), mode: "file" };
    if (file instanceof Uint8Array)
        return { bytes: file, mode: "file" };
    return "link" in file ? { bytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(file.link), mode: "symlink" } : file;
}
const blobId = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
/** A tree whose files are in memory: what was unpacked, or sent. Paths are taken as they are; a map holds any name safely. */
class MemoryTree {
    name;
    files;
    ids;
    constructor(files, { name = "memory", ids = false } = {}) {
        const entries = files instanceof Map ? files : Object.entries(files);
        this.name = name;
        this.ids = ids;
        this.files = new Map(Array.from(entries, ([path, file]) => [path, kept(file)]));
    }
    /** All entries, in the order in which they were given. */
    async list() {
        return Array.from(this.files, ([path, file]) => this.entry(path, file));
    }
    /** The entry of a path; undefined when there is none. */
    async find(path) {
        const file = this.files.get(path);
        return file && this.entry(path, file);
    }
    /** Content of a file, or the target of a link; throws an Error when there is no such file. */
    async read(entry, limit = Number.POSITIVE_INFINITY) {
        const file = this.files.get(entry.path);
        if (!file)
            throw new Error(`no such file: ${entry.path}`);
        return file.bytes.subarray(0, limit);
    }
    entry(path, { bytes, mode }) {
        return { path, mode, size: bytes.length, ...(this.ids ? { id: blobId(bytes) } : {}) };
    }
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
