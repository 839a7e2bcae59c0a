export const id = 5170;
export const ids = [5170];
export const modules = {

/***/ 87572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a5: () => (/* binding */ assertionOf),
  RF: () => (/* binding */ lowerSource),
  oQ: () => (/* binding */ programOf),
  Ci: () => (/* binding */ steps)
});

;// CONCATENATED MODULE: ./build/src/custom/pattern/sets.js
/** A character, and what it is in the other cases, where that is one character too: the long s is a small one by way of its capital. */
const folded = (code) => {
    const text = String.fromCodePoint(code);
    const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
    const all = [lower, upper, upper.toLowerCase(), lower.toUpperCase()].filter((each) => each.length === text.length);
    return [...new Set([code, ...all.map((each) => each.codePointAt(0))])];
};
const asciiFolds = Array.from({ length: 128 }, (_, code) => folded(code));
/** Whether a character is in a set. */
function testOf(set) {
    const properties = set.properties.map(({ source, negated }) => [new RegExp(`^\\p${source}$`, "u"), negated]);
    const has = (code) => set.ranges.some(([from, to]) => code >= from && code <= to) ||
        properties.some(([pattern, negated]) => pattern.test(String.fromCodePoint(code)) !== negated);
    return (code) => (set.ignoreCase ? (asciiFolds[code] ?? folded(code)).some(has) : has(code)) !== set.negated;
}
/** Letters that are another case of a character beyond ASCII: dotless i, the sign for kelvin, the long s. */
const lettersWithWide = new Set("iIkKsS");
/** Whether a set may have a character beyond ASCII. */
function mayBeWide({ ranges, properties, negated, ignoreCase }) {
    if (negated || properties.length > 0 || ranges.some(([, to]) => to > 127))
        return true;
    const has = (letter) => ranges.some(([from, to]) => from <= letter.charCodeAt(0) && letter.charCodeAt(0) <= to);
    return ignoreCase && [...lettersWithWide].some(has);
}
/** A test that remembers its answers for some characters: texts use the same ones again and again. */
function remembered(test) {
    const answers = new Map();
    return (code) => {
        const known = answers.get(code);
        if (known !== undefined)
            return known;
        const answer = test(code);
        if (answers.size < maxAnswers)
            answers.set(code, answer);
        return answer;
    };
}
/** Sets that were looked at already: patterns are made of the same letters. */
const tables = new Map();
const maxTables = 10_000;
const maxAnswers = 2000;
const keyOf = ({ ranges, properties, negated, ignoreCase }) => `${negated ? "^" : ""}${ignoreCase ? "i" : ""}${ranges.join()};${properties.map((each) => `${each.negated}${each.source}`).join()}`;
/** A set with its answers. */
function tableOf(set) {
    const key = keyOf(set);
    const known = tables.get(key);
    if (known)
        return known;
    const test = testOf(set);
    const ascii = Uint8Array.from({ length: 129 }, (_, code) => Number(code < 128 ? test(code) : mayBeWide(set)));
    const table = { ascii, test: remembered(test) };
    if (tables.size < maxTables)
        tables.set(key, table);
    return table;
}

// EXTERNAL MODULE: ./build/src/custom/pattern/syntax.js + 1 modules
var syntax = __webpack_require__(7979);
;// CONCATENATED MODULE: ./build/src/custom/pattern/program.js


/** What one step of a program does; `x` and `y` are steps to go on at, or a number of a set or a look. */
const steps = { set: 0, split: 1, jump: 2, assertion: 3, look: 4, match: 5 };
/** Steps of one pattern with its look-arounds, at most: time and memory grow with them. Of the 3,497 patterns of three public packs, see docs, seven have more. */
const maxSteps = 3000;
/** Parts that are looked at while a program is made: repeats of nothing give no steps, and could go on for ever. */
const maxParts = 100_000;
const assertionKinds = [
    "line-start",
    "line-end",
    "text-start",
    "text-end",
    "boundary",
    "no-boundary",
];
/** Name of the assertion with a number. */
const assertionOf = (number) => assertionKinds[number];
/** Puts a program together. */
class Assembler {
    op = [];
    x = [];
    y = [];
    sets = [];
    numbers = new Map();
    looks = [];
    backwards;
    size;
    constructor(backwards, size) {
        this.backwards = backwards;
        this.size = size;
    }
    program(node) {
        this.add(node);
        this.emit(steps.match);
        const { sets, looks, backwards } = this;
        const code = { op: Uint8Array.from(this.op), x: Int32Array.from(this.x), y: Int32Array.from(this.y) };
        const made = { ...code, sets, looks, backwards, ...joinsOf(code) };
        const prefix = backwards ? undefined : prefixOf(made);
        return prefix ? { ...made, prefix } : made;
    }
    emit(op, x = 0, y = 0) {
        if (++this.size.steps > maxSteps) {
            throw new syntax/* PatternError */.J(`it is too large: its repeats multiply to more than ${maxSteps} steps`, 0);
        }
        this.op.push(op);
        this.x.push(x);
        this.y.push(y);
        return this.op.length - 1;
    }
    add(node) {
        if (++this.size.parts > maxParts)
            throw new syntax/* PatternError */.J("its repeats multiply without end", 0);
        switch (node.kind) {
            case "set":
                this.emit(steps.set, this.setNumber(node));
                return;
            case "assertion":
                this.emit(steps.assertion, assertionKinds.indexOf(node.assertion));
                return;
            case "look":
                this.looks.push({ program: new Assembler(node.behind, this.size).program(node.of), negated: node.negated });
                this.emit(steps.look, this.looks.length - 1);
                return;
            case "sequence":
                for (const part of this.backwards ? node.parts.toReversed() : node.parts)
                    this.add(part);
                return;
            case "choice":
                this.addChoice(node.options);
                return;
            case "repeat":
                this.addRepeat(node);
        }
    }
    setNumber(set) {
        const known = this.numbers.get(set);
        if (known !== undefined)
            return known;
        this.sets.push(tableOf(set));
        this.numbers.set(set, this.sets.length - 1);
        return this.sets.length - 1;
    }
    addChoice(options) {
        const ends = [];
        options.forEach((option, i) => {
            const split = i < options.length - 1 ? this.emit(steps.split) : undefined;
            if (split !== undefined)
                this.x[split] = this.op.length;
            this.add(option);
            if (split === undefined)
                return;
            ends.push(this.emit(steps.jump));
            this.y[split] = this.op.length;
        });
        for (const end of ends)
            this.x[end] = this.op.length;
    }
    addRepeat({ of, least, most, lazy }) {
        for (let i = 0; i < least; i++)
            this.add(of);
        if (most === Number.POSITIVE_INFINITY) {
            const split = this.emit(steps.split);
            this.add(of);
            this.emit(steps.jump, split);
            this.branch(split, split + 1, lazy);
            return;
        }
        const splits = [];
        for (let i = least; i < most; i++) {
            splits.push(this.emit(steps.split));
            this.add(of);
        }
        for (const split of splits)
            this.branch(split, split + 1, lazy);
    }
    /** Goes into what is repeated first, or behind it when it is lazy. */
    branch(split, into, lazy) {
        const behind = this.op.length;
        this.x[split] = lazy ? behind : into;
        this.y[split] = lazy ? into : behind;
    }
}
/**
 * The steps that more than one way leads to. Only these can be tried twice at one place by different ways, and every loop goes through
 * one: it has a way in and a way back (Davis and others, "Using selective memoization …", 2021).
 */
function joinsOf({ op, x, y }) {
    const ways = new Uint16Array(op.length);
    const lead = (to) => void ways[to]++;
    lead(0);
    op.forEach((kind, step) => {
        if (kind === steps.split)
            lead(y[step]);
        if (kind === steps.split || kind === steps.jump)
            lead(x[step]);
        else if (kind !== steps.match)
            lead(step + 1);
    });
    let joins = 0;
    return { join: Int16Array.from(ways, (count) => (count > 1 ? joins++ : -1)), joins };
}
/** Characters at the beginning of a match that are told apart: more seldom spare a try. */
const maxPrefix = 4;
/** The steps with a set that are reached from some steps without a character, or undefined where the end is. */
function setsFrom({ op, x, y }, from) {
    const seen = new Set();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        if (op[at] === steps.match)
            return undefined;
        if (op[at] === steps.split)
            open.push(x[at], y[at]);
        else if (op[at] !== steps.set)
            open.push(op[at] === steps.jump ? x[at] : at + 1);
    }
    return [...seen].filter((at) => op[at] === steps.set);
}
/** Characters that a match may begin with, whatever its look-arounds say; undefined where it may be empty. */
function prefixOf(program) {
    const prefix = [];
    let at = setsFrom(program, [0]);
    while (at && prefix.length < maxPrefix) {
        const table = new Uint8Array(129);
        for (const step of at) {
            const { ascii } = program.sets[program.x[step]];
            for (let code = 0; code < table.length; code++)
                table[code] |= ascii[code];
        }
        prefix.push(table);
        at = setsFrom(program, at.map((step) => step + 1));
    }
    return prefix.length > 0 ? prefix : undefined;
}
/** A pattern as a program. Throws a PatternError for one that is too large. */
const programOf = (node) => new Assembler(false, { steps: 0, parts: 0 }).program(node);
/** A character that a set stands for alone, lower-cased; undefined for a set of more, and for one with cases outside ASCII. */
function lonely(set) {
    const [range] = set.ranges;
    const isOne = set.ranges.length === 1 && set.properties.length === 0 && !set.negated && range[0] === range[1];
    if (!isOne)
        return undefined;
    const character = String.fromCodePoint(range[0]);
    if (range[0] < 128)
        return character.toLowerCase();
    const isSame = character.toLowerCase() === character && character.toUpperCase() === character;
    return isSame && range[0] < 0xd800 ? character : undefined;
}
/**
 * Source of a regular expression, without flags, that matches the lower-cased form of whatever a pattern matches, and more: what literals
 * are looked for in. It is only read, never run.
 */
function lowerSource(node) {
    switch (node.kind) {
        case "set": {
            const alone = lonely(node);
            return alone === undefined
                ? "[^]"
                : alone.replace(/[^a-z0-9 ]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`);
        }
        case "sequence":
            return node.parts.map(lowerSource).join("");
        case "choice":
            return `(?:${node.options.map(lowerSource).join("|")})`;
        case "repeat": {
            const most = node.most === Number.POSITIVE_INFINITY ? "" : node.most;
            return `(?:${lowerSource(node.of)}){${node.least},${most}}`;
        }
        default:
            return "";
    }
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ PatternError),
  Z: () => (/* binding */ readPattern)
});

;// CONCATENATED MODULE: ./build/src/custom/pattern/characters.js
const digit = [[48, 57]];
const word = [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
];
const space = [
    [9, 13],
    [32, 32],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
];
/** The last character of Unicode. */
const lastCharacter = 0x10ffff;
/** All that the ranges leave out. */
function without(ranges) {
    const rest = [];
    let next = 0;
    for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
        if (from > next)
            rest.push([next, from - 1]);
        next = Math.max(next, to + 1);
    }
    return next <= lastCharacter ? [...rest, [next, lastCharacter]] : rest;
}
/** Characters of `\d`, `\w`, `\s` and of all but them. */
const classes = {
    d: digit,
    D: without(digit),
    w: word,
    W: without(word),
    s: space,
    S: without(space),
};
/** Characters that a letter behind a backslash stands for. */
const controls = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7, "0": 0 };

;// CONCATENATED MODULE: ./build/src/custom/pattern/syntax.js

/** What is wrong with a pattern, and at which of its characters (from 0). */
class PatternError extends Error {
    index;
    constructor(message, index) {
        super(message);
        this.name = "PatternError";
        this.index = index;
    }
}
const assertions = {
    b: "boundary",
    B: "no-boundary",
    A: "text-start",
    Z: "text-end",
    z: "text-end",
};
/** Digits of the numbers of characters, by what begins them; `U` is Python's. */
const digitsOf = { x: 2, u: 4, U: 8 };
/** Repeats of one part, at most, and groups within groups. */
const mostRepeats = 1000;
const maxDepth = 60;
/** Reads a pattern: what JavaScript and Python have in common, and what each calls otherwise. */
class Reader {
    source;
    at = 0;
    depth = 0;
    constructor(source) {
        this.source = source;
    }
    whole(flags) {
        const node = this.choice(this.leadingFlags(flags));
        if (this.at < this.source.length)
            throw this.error("a ) that no ( opens");
        return node;
    }
    error(message, index = this.at) {
        return new PatternError(message, index);
    }
    take(text) {
        if (!this.source.startsWith(text, this.at))
            return false;
        this.at += text.length;
        return true;
    }
    /** What a pattern matches at this place, which it moves behind. */
    match(pattern) {
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.source);
        if (found)
            this.at += found[0].length;
        return found ?? undefined;
    }
    leadingFlags(flags) {
        const found = this.match(/\(\?([a-zA-Z]+)\)/y);
        return found ? this.leadingFlags(this.changed(flags, found[1], this.at - found[0].length)) : flags;
    }
    changed(flags, on, index, off = "") {
        for (const flag of on + off) {
            if (flag === "x")
                throw this.error("the flag x (spaces and comments) is not read: write it without them", index);
            if (!/[imsu]/.test(flag))
                throw this.error(`the flag ${flag} is not known: i and s are, and m always holds`, index);
        }
        return {
            ignoreCase: (flags.ignoreCase || on.includes("i")) && !off.includes("i"),
            dotAll: (flags.dotAll || on.includes("s")) && !off.includes("s"),
        };
    }
    choice(flags) {
        if (++this.depth > maxDepth)
            throw this.error(`groups nest deeper than ${maxDepth} levels`);
        const options = [this.sequence(flags)];
        while (this.take("|"))
            options.push(this.sequence(flags));
        this.depth--;
        return options.length === 1 ? options[0] : { kind: "choice", options };
    }
    sequence(flags) {
        const parts = [];
        while (this.at < this.source.length && !/[|)]/.test(this.source[this.at])) {
            if (this.match(/\(\?#[^)]*\)/y))
                continue;
            parts.push(this.repeated(this.term(flags)));
        }
        return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
    }
    repeated(of) {
        const index = this.at;
        const found = this.match(/[*+?]|\{(\d{1,9})(?:(,)(\d{0,9}))?\}|\{,(\d{1,9})\}/y);
        if (!found)
            return of;
        const [mark, from, comma, to, upTo] = found;
        const least = mark === "+" ? 1 : Number(from ?? 0);
        const open = mark === "*" || mark === "+" || (comma !== undefined && to === "");
        const most = open ? Number.POSITIVE_INFINITY : Number(mark === "?" ? 1 : (upTo ?? (to || from)));
        if (least > most)
            throw this.error(`${mark} is out of order`, index);
        if (least > mostRepeats || (most > mostRepeats && !open)) {
            throw this.error(`${mark} repeats more than ${mostRepeats} times`, index);
        }
        const lazy = this.take("?");
        if (this.match(/[*+?]/y)) {
            const possessive = this.source[this.at - 1] === "+";
            throw this.error(possessive ? "a possessive quantifier is not read" : "nothing to repeat", this.at - 1);
        }
        return { kind: "repeat", of, least, most, lazy };
    }
    term(flags) {
        const index = this.at;
        const mark = String.fromCodePoint(this.source.codePointAt(index));
        this.at += mark.length;
        if (mark === "(")
            return this.group(flags, index);
        if (mark === "[")
            return this.class(flags, index);
        if (mark === "\\")
            return this.escape(flags, index);
        if (mark === "^")
            return { kind: "assertion", assertion: "line-start" };
        if (mark === "$")
            return { kind: "assertion", assertion: "line-end" };
        if (mark === ".")
            return setOf(flags.dotAll
                ? [[0, lastCharacter]]
                : without([
                    [10, 10],
                    [13, 13],
                ]), flags);
        if (/[*+?]/.test(mark))
            throw this.error("nothing to repeat", index);
        return oneOf(mark.codePointAt(0), flags);
    }
    group(flags, index) {
        const look = this.match(/\?(<?)([=!])/y);
        const inner = look ? flags : this.groupFlags(flags, index);
        const of = this.choice(inner);
        if (!this.take(")"))
            throw this.error("a ( that no ) closes", index);
        return look ? { kind: "look", of, behind: look[1] === "<", negated: look[2] === "!" } : of;
    }
    groupFlags(flags, index) {
        if (this.source[this.at] !== "?")
            return flags;
        if (this.match(/\?(?::|P?<[\p{L}_$][\p{L}\p{N}_$]*>)/uy))
            return flags;
        const changed = this.match(/\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y);
        if (changed)
            return this.changed(flags, changed[1], index, changed[2]);
        if (this.match(/\?P=/y))
            throw this.error(backReference, index);
        if (this.match(/\?>/y))
            throw this.error("an atomic group (?>…) is not read: write (?:…)", index);
        if (this.match(/\?\(/y))
            throw this.error("a conditional group is not read: write both cases with |", index);
        if (this.match(/\?[a-zA-Z]+\)/y))
            throw this.error("flags like (?i) stand at the beginning of a pattern", index);
        throw this.error("a group of a kind that is not read", index);
    }
    escape(flags, index) {
        const mark = this.source[this.at] ?? "";
        const assertion = Object.hasOwn(assertions, mark) ? assertions[mark] : undefined;
        if (assertion) {
            this.at++;
            return { kind: "assertion", assertion };
        }
        if (/[1-9]/.test(mark) || (mark === "k" && this.source[this.at + 1] === "<"))
            throw this.error(backReference, index);
        const { ranges, property } = this.escaped(index);
        return setOf(ranges, flags, property ? [property] : []);
    }
    /** What an escape stands for, in a class or outside: characters, or a property. */
    escaped(index) {
        const mark = String.fromCodePoint(this.source.codePointAt(this.at) ?? 92);
        if (this.at >= this.source.length)
            throw this.error("a backslash at the end", index);
        this.at += mark.length;
        if (Object.hasOwn(classes, mark))
            return { ranges: classes[mark] };
        if (mark === "p" || mark === "P")
            return { ranges: [], property: this.property(mark === "P", index) };
        if (mark === "N")
            throw this.error("\\N{…} is not read: write \\u and the number of the character", index);
        const long = mark === "u" ? this.match(/\{([0-9a-fA-F]{1,6})\}/y)?.[1] : undefined;
        const digits = digitsOf[mark] ?? 0;
        const code = long ?? (digits > 0 ? this.match(new RegExp(`[0-9a-fA-F]{${digits}}`, "y"))?.[0] : undefined);
        if (digits > 0 && (code === undefined || Number.parseInt(code, 16) > lastCharacter)) {
            throw this.error(`\\${mark} needs ${digits} hexadecimal digits`, index);
        }
        if (code !== undefined)
            return { ranges: [single(Number.parseInt(code, 16))] };
        return { ranges: [single(controls[mark] ?? mark.codePointAt(0))] };
    }
    property(negated, index) {
        const source = this.match(/\{[\w=]{1,60}\}/y)?.[0];
        try {
            if (source !== undefined)
                new RegExp(`\\p${source}`, "u");
            else
                throw new Error("no name");
        }
        catch {
            throw this.error("a property that JavaScript does not know", index);
        }
        return { source, negated };
    }
    class(flags, index) {
        const negated = this.take("^");
        const ranges = [];
        const properties = [];
        for (let first = true; first || this.source[this.at] !== "]"; first = false) {
            if (this.at >= this.source.length)
                throw this.error("a [ that no ] closes", index);
            const place = this.at;
            const item = this.classItem();
            if (item.property)
                properties.push(item.property);
            const isRange = this.source[this.at] === "-" && (this.source[this.at + 1] ?? "]") !== "]";
            if (!isRange || item.ranges.length !== 1 || item.ranges[0][0] !== item.ranges[0][1]) {
                ranges.push(...item.ranges);
                continue;
            }
            this.at++;
            const to = this.classItem().ranges;
            if (to.length !== 1 || to[0][0] !== to[0][1])
                throw this.error("a range that ends in a class", place);
            if (to[0][0] < item.ranges[0][0])
                throw this.error("a range that is out of order", place);
            ranges.push([item.ranges[0][0], to[0][0]]);
        }
        this.at++;
        return { kind: "set", ranges, properties, negated, ignoreCase: flags.ignoreCase };
    }
    classItem() {
        const index = this.at;
        const mark = String.fromCodePoint(this.source.codePointAt(index) ?? 93);
        this.at += mark.length;
        if (mark !== "\\")
            return { ranges: [single(mark.codePointAt(0))] };
        if (this.take("b"))
            return { ranges: [single(8)] };
        return this.escaped(index);
    }
}
const backReference = "a back-reference is not read: no engine matches one in time that grows with the text";
const single = (code) => [code, code];
const setOf = (ranges, { ignoreCase }, properties = []) => ({
    kind: "set",
    ranges,
    properties,
    negated: false,
    ignoreCase,
});
const oneOf = (code, flags) => setOf([single(code)], flags);
/**
 * Reads a regular expression as JavaScript or Python write them. `^` and `$` mean the ends of a line, `\A` and `\Z` those of the text; `\w`,
 * `\d` and `\b` are those of ASCII. Throws a PatternError, with its place, for what is broken and for what is not read: back-references,
 * atomic groups, possessive quantifiers, conditions, the flag x.
 */
const readPattern = (source, ignoreCase = false) => new Reader(source).whole({ ignoreCase, dotAll: false });


/***/ }),

/***/ 5170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ regexProblem),
/* harmony export */   u: () => (/* binding */ readyPattern)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_required_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29036);
/* harmony import */ var _pattern_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87572);
/* harmony import */ var _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7979);




/** Longest pattern: what is longer is a list, and a rule may have many patterns. */
const maxLength = 4000;
/** Shorter literals stand everywhere, but for those of another alphabet. */
const minAnchor = 3;
const isRare = (literal) => literal.length >= minAnchor || /[^\x00-\x7f]/.test(literal);
function anchorsIn(source) {
    const [best = []] = (0,_core_required_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredLiterals */ .C)(new RegExp(source));
    return best.every(isRare) ? best : [];
}
/** Patterns that are ready: a file is read before its rules are made, and packs say the same again and again. */
const known = new Map();
const maxKnown = 10_000;
function made(pattern, ignoreCase) {
    if (pattern.length > maxLength)
        throw new _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .PatternError */ .J(`it is longer than ${maxLength} characters`, 0);
    const node = (0,_pattern_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .readPattern */ .Z)(pattern, ignoreCase);
    const program = (0,_pattern_program_js__WEBPACK_IMPORTED_MODULE_2__/* .programOf */ .oQ)(node);
    if (program.prefix === undefined)
        throw new _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .PatternError */ .J("it also matches nothing at all: make a part of it necessary", 0);
    return { program, anchors: anchorsIn((0,_pattern_program_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerSource */ .RF)(node)) };
}
/** A pattern ready to be tried. Throws a PatternError for one that is broken, not read, or too large. */
function readyPattern(pattern, ignoreCase) {
    const key = `${ignoreCase ? "i" : "-"}${pattern}`;
    const ready = known.get(key) ?? made(pattern, ignoreCase);
    if (known.size < maxKnown)
        known.set(key, ready);
    return ready;
}
/** What is wrong with a pattern, with the character at which it is; undefined when nothing is. */
function regexProblem(pattern) {
    try {
        readyPattern(pattern, false);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _pattern_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .PatternError */ .J))
            throw error;
        const place = error.index > 0 ? `, at its character ${error.index + 1}` : "";
        return `the pattern cannot be used: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${place}`;
    }
}


/***/ })

};
