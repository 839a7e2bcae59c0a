export const id = 3016;
export const ids = [3016];
export const modules = {

/***/ 23023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ instructionsOf),
  I: () => (/* binding */ longestText)
});

// EXTERNAL MODULE: ./build/src/core/view.js
var core_view = __webpack_require__(57532);
;// CONCATENATED MODULE: ./build/src/behaviour/instructions.data.js
/** Verbs with which a sentence orders something, in the base form. */
const orderVerbs = new Set("accept access achieve acknowledge act activate adapt add address adhere adjust adopt advise aim align allow alter analyse analyze announce annotate answer append apply approve archive arrange ask assemble assert assess assign assume attach attempt audit authenticate automate avoid back base be become begin block boost branch break bring browse build bump bundle bypass cache calculate call cancel capture categorize change check choose cite claim clarify classify clean clear click clone close collect combine comment commit communicate compare compile complete compose compress compute conclude configure confirm connect consider consolidate construct consult contact continue contribute convert copy correct count cover create credit cut debug decide declare decode default defer define delete delegate deliver demonstrate deny deploy describe design detect determine develop diagnose differentiate disable discard disclose discuss display distinguish distribute divide do document double download downgrade downplay draft draw drop edit elevate eliminate email embed emit emphasise emphasize employ enable encode encourage encrypt enforce engage ensure enter enumerate erase escalate establish estimate evaluate examine exclude execute expand expect explain explore export expose express extend extract fail favor favour fetch fill filter finalize find fix flag flatten flush focus follow force forget format forward gather generate get give go grant group guard guide handle hide highlight identify ignore illustrate implement import improve include increase indicate infer inform inherit initialize inject insert inspect install instruct integrate interpret introduce invent investigate invoke isolate iterate join judge justify keep label launch leave let leverage limit link list load locate lock log look loop lower maintain make manage map mark match maximise maximize measure mention merge migrate mimic minimise minimize mirror mock modify monitor mount move name navigate negotiate normalize note notify obey obtain offer omit open operate optimise optimize order organize output override overwrite parse pass paste pause perform persist pick pin place plan plot point populate post praise prefer prefix prepare present preserve press pretend prevent print prioritise prioritize proceed process produce prohibit promote prompt propose protect provide publish pull purge push put query question queue quote raise rank rate read reassure rebuild recall recommend reconcile record recover redact redirect reduce refactor refer reference refine reflect refrain refresh refuse register reject release rely reload remember remind remove rename render repeat rephrase replace reply report reproduce request require research reset resolve respect respond restart restore restrict retain retrieve retry return reuse review revise rewrite roll rotate route run sanitize save say scan schedule score scrape scroll search see select send separate serve set share ship show sign simplify simulate skip sort specify split stage standardize start state stay stick stop store stream structure submit substitute suggest summarise summarize supply support suppress switch sync tag tail take target teach tell terminate test think throw timebox toggle touch trace track train transcribe transform translate treat trigger trim truncate trust try tune turn uninstall unless unlock unset update upgrade upload use utilize validate verify view visit wait walk warn watch weigh wrap write zip".split(" "));

;// CONCATENATED MODULE: ./build/src/behaviour/instructions.js


/** Longest sentence, in characters: what is longer is several to us. */
const maxSentence = 2000;
/** Characters of an instruction that are kept to show it. */
const maxText = 240;
/** Characters of an instruction before it is masked and cut: where there are as many, there may have been more. */
const longestText = 4 * maxText;
/** A line that begins a block of its own: blank, list item, heading, table row, rule, or key of the frontmatter. */
const instructions_opener = /^[ \t>]{0,40}(?:$|[-+•*]\s|\d{1,3}[.)]\s|#{1,6}\s|\||```|~~~|---|<!--|[A-Za-z][\w-]{1,30}:(?:\s|$))/;
const fence = /^[ \t>]{0,40}(?:```|~~~)/;
/** Whether a line speaks to a reader; inline code at its beginning is no script. */
function speaks(view, start, line) {
    const first = start + Math.max(0, line.search(/\S/));
    return !fence.test(line) && (core_view/* instructionZones */.IQ.includes(view.zoneAt(first)) || /^[\s>*+-]{0,40}`[^`]/.test(line));
}
/** Cells of a table row. */
function cellsOf(line, offset) {
    const cells = Array.from(line.matchAll(/[^|]+/g), ({ 0: cell, index }) => ({
        start: offset + index,
        end: offset + index + cell.length,
    }));
    return cells.filter(({ start, end }) => line.slice(start - offset, end - offset).trim() !== "");
}
/** Runs of lines that are one paragraph, list item, heading or table row. */
function blocksOf(view) {
    const blocks = [];
    let open;
    let offset = 0;
    for (const line of view.text.split("\n")) {
        const end = offset + line.length;
        const isProse = line.trim() !== "" && speaks(view, offset, line);
        if (open && (!isProse || instructions_opener.test(line))) {
            blocks.push(open);
            open = undefined;
        }
        if (isProse) {
            const next = { start: open?.start ?? offset, end };
            if (/^[ \t>]{0,40}\|/.test(line))
                blocks.push(...cellsOf(line, offset));
            else if (/^[ \t>]{0,40}#{1,6}\s/.test(line))
                blocks.push(next);
            else
                open = next;
        }
        offset = end + 1;
    }
    return open ? [...blocks, open] : blocks;
}
/** A full stop, but not that of an abbreviation or of the number of a list item. */
const sentenceEnd = /[.!?](?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|no)\.)(?<!(?:^|\n)[ \t>#]{0,40}\d{1,3}\.)["')*_`]{0,4}(?=\s)|[。！？]/g;
/** Sentences of a block, none longer than the limit. */
function sentencesIn(text, { start, end }) {
    const block = text.slice(start, end);
    const ends = [...Array.from(block.matchAll(sentenceEnd), (found) => found.index + found[0].length), block.length];
    const sentences = [];
    let from = 0;
    for (const to of ends) {
        for (; to - from > maxSentence; from += maxSentence) {
            sentences.push({ start: start + from, end: start + from + maxSentence });
        }
        if (to > from)
            sentences.push({ start: start + from, end: start + to });
        from = to;
    }
    return sentences;
}
/** Marks of lists, headings, tables and quotations before a sentence. */
const lead = /^(?:[\s>|*_~#+•–—-]|\[[ xX]\]|\d{1,3}[.)](?=\s|[A-Z*])|<!--)+/;
/** Words that may stand before the verb of an order: `Step 3:`, `Important:`, `and then`, `please`. */
const preamble = /^(?:(?:step|phase|rule|tip|note|important|warning|caution|critical|reminder|remember|todo)\b[\s\w]{0,12}[:!.–—-]\s*|(?:and|but|so|or|then|next|first|second|third|last|finally|lastly|also|always|never|please|only|just|simply|now|instead|afterwards?|immediately|automatically|silently|quietly|carefully|directly|explicitly|do not|don't|dont|to begin)\b[,:]?\s*)+/;
/** An order wherever it stands in a sentence, or a word that something need not be done. */
const obliges = /\b(?:you|agents?|the assistant|the model|the ai|claude|codex|copilot|gemini|skill)\b[^.;]{0,60}\b(?:must|should|shall|needs? to|ha(?:ve|s) to|are to|is to|will|cannot|can't|may not|ought to)\b|\b(?:make sure|be sure|ensure that|must (?:not|never|always)|(?:do|does) not|don't|never|always|it is (?:required|mandatory|forbidden)|under no circumstances)\b|\b(?:should|must|shall) (?:not )?be\b|\b(?:is|are) (?:sufficient|enough|optional|(?:not|never) (?:needed|necessary|required))\b|\bunnecessary\b|\bno need (?:to|for)\b/;
/** Orders in other scripts, by words that hardly stand in anything else. */
const obligesElsewhere = /必须|必須|不要|务必|始终|总是|首先|每次|禁止|请|してください|しないで|必ず|常に|항상|반드시|마십시오|всегда|никогда|не\s|нужно|обязательно|siempre|nunca|immer|niemals|toujours|jamais/;
/** Words that bind beyond the step at hand. */
const binds = /\b(?:always|never|first|(?:after|before|for|on|in|with) (?:each|every|any|all)|(?:each|every) (?:time|user|response|session|task|message|interaction|commit|run)|any (?:tool|user|request|response|session|task|message|interaction)|without|regardless|whenever|no matter|in all cases|at all times|by default)\b|始终|总是|每次|首先|必ず|常に|항상|всегда|никогда|siempre|nunca|immer|niemals|toujours|jamais/;
const isVerb = (text) => orderVerbs.has(/^[a-z]+(?:-[a-z]+)?/.exec(text)?.[0].replace(/^re-/, "re") ?? "");
/** Longest condition or label before the order itself. */
const maxClause = 200;
/** Beginnings of the parts of a sentence that may be an order: the sentence, and what follows a comma, colon or dash. */
function* parts(sentence) {
    yield sentence;
    const breaks = /[,:;–—](?:\s|\*)+|\s(?:and|then|to)\s/g;
    for (let found = breaks.exec(sentence); found && found.index < maxClause; found = breaks.exec(sentence)) {
        // After a condition comes the order; a list of things is none.
        if (/[,:]/.test(found[0])
            ? /^(?:when|if|once|after|before|for|while|whenever|unless|in|on|as|every|each|during|upon|at)\b|:/.test(sentence.slice(0, found.index + 1))
            : /[–—;]/.test(found[0])) {
            yield sentence.slice(found.index + found[0].length);
        }
    }
}
/** True when a sentence, lower case and without marks before it, tells its reader what to do. */
function isOrder(sentence) {
    if (obliges.test(sentence) || obligesElsewhere.test(sentence))
        return true;
    for (const part of parts(sentence)) {
        const rest = part.replace(/^[\s*_`"'(]{1,8}/, "");
        if (isVerb(rest) || isVerb(rest.replace(preamble, "").replace(/^[\s*_`"'(]{1,8}/, "")))
            return true;
    }
    return false;
}
/** What keeps a text from being one line: most sentences have nothing of it. */
const folded = /[^\S ]| {2}|\*\*|__/;
const oneLine = (text) => (folded.test(text) ? text.replace(/\s+/g, " ").replace(/\*\*|__/g, "") : text).trim();
/** The letters and digits of a sentence: what stays when it is moved, wrapped, numbered or set in bold. */
const keyOf = (text) => (isAscii(text) ? text.toLowerCase().replace(/[^a-z0-9]+/g, " ") : wideKeyOf(text)).trim();
const isAscii = (text) => !/[^\x00-\x7f]/.test(text);
const wideKeyOf = (text) => text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
/** Least letters that say something. */
const leastKey = 4;
function instructionOf(view, { start, end }) {
    const raw = view.text.slice(start, end);
    const own = raw.slice(lead.exec(raw)?.[0].length ?? 0);
    const line = oneLine(own);
    const lower = line.toLowerCase();
    if (!isOrder(lower))
        return [];
    const key = keyOf(own);
    const at = end - own.length;
    return key.length < leastKey
        ? []
        : [{ key, text: line.slice(0, longestText), marked: binds.test(lower), location: view.locate(at, end) }];
}
const spoken = new Set(["markdown", "text", "html"]);
/**
 * Sentences of a skill's texts that tell the agent what to do, in the order of files and places: second-person imperatives, and
 * sentences that oblige. Text as it is written only: what encodings hold is for rules. Linear in the text.
 */
const instructionsOf = (views) => views
    .filter(({ artifact, layers }) => layers.length === 0 && spoken.has(artifact.kind))
    .flatMap((view) => blocksOf(view)
    .flatMap((block) => sentencesIn(view.text, block))
    .flatMap((range) => instructionOf(view, range)));


/***/ }),

/***/ 71421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ LiteralMatcher)
/* harmony export */ });
/** Characters beyond ASCII share these classes: a few too many hits are sorted out by comparing the text. */
const wideClasses = 16;
/**
 * Finds many literals in one pass (Aho–Corasick as a table over byte classes).
 * Own code because it is the scanner's inner loop: packages tried were 4 to 20 times slower.
 */
class LiteralMatcher {
    /** Class of each character; 0 for one that no literal has. */
    classOf = new Uint8Array(0x1_00_00);
    width;
    literals;
    /** Of each literal whether it has wide characters. */
    areWide;
    /** By row and class: twice the row of the next state, and one more when a literal ends there. The row of a state is its number times the width. */
    next;
    /** Literals ending in a state; undefined for most states. */
    outputs;
    /** `literals` are lower-case and not empty; throws a RangeError otherwise. */
    constructor(literals) {
        let classes = 1;
        for (const literal of literals) {
            if (literal === "" || literal !== literal.toLowerCase()) {
                throw new RangeError(`a literal must be lower-case and not empty: ${JSON.stringify(literal)}`);
            }
            for (let i = 0; i < literal.length; i++) {
                const code = literal.charCodeAt(i);
                if (code < 128 && this.classOf[code] === 0)
                    this.classOf[code] = classes++;
            }
        }
        this.literals = literals;
        this.areWide = literals.map(isWide);
        if (this.areWide.includes(true)) {
            for (let code = 128; code < this.classOf.length; code++)
                this.classOf[code] = classes + (code % wideClasses);
            classes += wideClasses;
        }
        this.width = classes;
        const states = literals.reduce((sum, literal) => sum + literal.length, 1);
        this.outputs = new Array(states);
        const trie = this.plant(literals, states);
        this.next = new Int32Array(trie.size * classes);
        this.link(trie);
    }
    /** Every occurrence of every literal in `text`, which is lower-case already. */
    find(text) {
        const literals = [];
        const ends = [];
        const { classOf, next, outputs, width, areWide } = this;
        let row = 0;
        for (let i = 0; i < text.length; i++) {
            const edge = next[row + classOf[text.charCodeAt(i)]];
            row = edge >> 1;
            if ((edge & 1) === 0)
                continue;
            for (const literal of outputs[row / width]) {
                if (areWide[literal] && !this.standsBefore(text, i + 1, literal))
                    continue;
                literals.push(literal);
                ends.push(i + 1);
            }
        }
        return { literals, ends };
    }
    /** Whether it is a wide literal itself, and no other of the same classes, that ends at an offset. */
    standsBefore(text, end, number) {
        const literal = this.literals[number];
        return text.startsWith(literal, end - literal.length);
    }
    /** The trie of the literals; `most`: states that it has if no two literals begin alike. */
    plant(literals, most) {
        const trie = { size: 1, symbol: new Uint8Array(most), child: new Int32Array(most), sibling: new Int32Array(most) };
        literals.forEach((literal, number) => {
            let state = 0;
            for (let i = 0; i < literal.length; i++)
                state = step(trie, state, this.classOf[literal.charCodeAt(i)]);
            this.outputs[state] = [...(this.outputs[state] ?? []), number];
        });
        return trie;
    }
    /**
     * Turns the trie into an automaton: breadth first, every missing edge is that of the longest proper suffix. What ends in a state is known
     * when its parent is at hand, for its suffix is shorter: so each edge is written once.
     */
    link({ size, symbol, child, sibling }) {
        const { next, outputs, width } = this;
        // Of each state the row of its suffix.
        const suffix = new Int32Array(size);
        const queue = new Int32Array(size);
        let tail = 1;
        for (let head = 0; head < tail; head++) {
            const state = queue[head];
            const row = state * width;
            if (state > 0)
                next.copyWithin(row, suffix[state], suffix[state] + width);
            for (let to = child[state]; to > 0; to = sibling[to]) {
                suffix[to] = next[row + symbol[to]] >> 1;
                const own = outputs[to];
                const inherited = outputs[suffix[to] / width];
                if (inherited)
                    outputs[to] = own ? [...own, ...inherited] : inherited;
                next[row + symbol[to]] = 2 * to * width + (own || inherited ? 1 : 0);
                queue[tail++] = to;
            }
        }
    }
}
const isWide = (literal) => /[^\x00-\x7f]/.test(literal);
/** The child of a state by a symbol, made where there is none yet. */
function step(trie, state, symbol) {
    let to = trie.child[state];
    while (to > 0 && trie.symbol[to] !== symbol)
        to = trie.sibling[to];
    if (to > 0)
        return to;
    to = trie.size++;
    trie.symbol[to] = symbol;
    trie.sibling[to] = trie.child[state];
    trie.child[state] = to;
    return to;
}


/***/ }),

/***/ 83016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Scanner),
  i: () => (/* binding */ notScanned)
});

// EXTERNAL MODULE: ./build/src/core/address.js
var core_address = __webpack_require__(51625);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/core/view.js
var core_view = __webpack_require__(57532);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-scripts.js

/** Scripts of a view by their text, for as long as somebody has the view. */
const known = new WeakMap();
/**
 * Parses shell text that stands in a view; the same text of the same view only once, since its programs, its here-documents and its
 * commands are each read from it. Throws a RangeError where the stack runs out.
 */
function parsedShell(view, text) {
    const scripts = known.get(view) ?? new Map();
    known.set(view, scripts);
    const script = scripts.get(text) ?? (0,parser/* parse */.qg)(text);
    scripts.set(text, script);
    return script;
}

;// CONCATENATED MODULE: ./build/src/views/line-starts.js
/** Columns by which code is indented. */
const codeIndent = 4;
/** True for what Markdown skips within a line. */
const isSpace = (code) => code === 32 || code === 9 || code === 13;
/** The first offset that holds no space. */
function skipSpace(text, from, end) {
    let at = from;
    while (at < end && isSpace(text.charCodeAt(at)))
        at++;
    return at;
}
/** The column of an offset, from one whose column is known. */
function columnAt(text, to, from, column) {
    let count = column;
    for (let at = from; at < to; at++)
        count += text.charCodeAt(at) === 9 ? 4 - (count % 4) : 1;
    return count;
}
/** Behind a run of one character. */
function skipRun(text, from, end) {
    const code = text.charCodeAt(from);
    let at = from;
    while (at < end && text.charCodeAt(at) === code)
        at++;
    return at;
}
/** The character that decides what a line begins; 0 for an empty one. */
const codeOf = ({ text, at, end }) => (at < end ? text.charCodeAt(at) : 0);
const backtick = 96;
const tilde = 126;
/** Behind the opening run of a fence; -1 when the line opens none (CommonMark 0.31 §4.5). */
function fenceStart(line) {
    const code = codeOf(line);
    if (code !== backtick && code !== tilde)
        return -1;
    const run = skipRun(line.text, line.at, line.end);
    if (run < line.at + 3)
        return -1;
    for (let at = run; code === backtick && at < line.end; at++)
        if (line.text.charCodeAt(at) === backtick)
            return -1;
    return run;
}
/** Number of `#` of a heading; -1 when the line is none (§4.2). */
function headingStart(line) {
    if (codeOf(line) !== 35)
        return -1;
    const run = skipRun(line.text, line.at, line.end);
    if (run < line.end && !isSpace(line.text.charCodeAt(run)))
        return -1;
    return run - line.at <= 6 ? run - line.at : -1;
}
/** Whether a line underlines a heading (§4.3). */
function isUnderline(line) {
    const code = codeOf(line);
    if ((code !== 45 && code !== 61) || line.column >= line.baseColumn + codeIndent)
        return false;
    const run = skipRun(line.text, line.at, line.end);
    return skipSpace(line.text, run, line.end) === line.end;
}
/** Whether a line is a thematic break (§4.1). */
function isBreak(line) {
    const code = codeOf(line);
    if (code !== 42 && code !== 45 && code !== 95)
        return false;
    let count = 0;
    for (let at = line.at; at < line.end; at++) {
        const other = line.text.charCodeAt(at);
        if (other === code)
            count++;
        else if (!isSpace(other))
            return false;
    }
    return count >= 3;
}
const isDigit = (code) => code >= 48 && code <= 57;
const maxDigits = 9;
/** The item of a list that a line begins, if it does (§5.2). */
function itemStart({ text, at, end }) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code === 45 || code === 43 || code === 42) {
        const free = at === end - 1 || isSpace(text.charCodeAt(at + 1));
        return free ? { kind: "bullet", mark: code, size: 1 } : undefined;
    }
    if (!isDigit(code))
        return undefined;
    let behind = at;
    while (behind < end && behind <= at + maxDigits && isDigit(text.charCodeAt(behind)))
        behind++;
    if (behind === end || behind > at + maxDigits)
        return undefined;
    const mark = text.charCodeAt(behind);
    if ((mark !== 46 && mark !== 41) || (behind < end - 1 && !isSpace(text.charCodeAt(behind + 1))))
        return undefined;
    return { kind: "ordered", mark, size: behind + 1 - at };
}
/** Whether an item may end a paragraph where no list of its kind is open: it has a text, and a number that is 1. */
function interrupts({ text, at, end }, { kind, size }) {
    if (skipSpace(text, at + size, end) >= end)
        return false;
    return kind === "bullet" || (size === 2 && text.charCodeAt(at) === 49);
}
const maxOpenings = 32;
const maxBlanks = 200;
/** Behind the blanks and the mark that open a quotation or an item; -1 where none stands. */
function afterOpening(text, from, end) {
    const at = skipBlanks(text, from, end);
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code === 62)
        return at + 1;
    let mark = at;
    while (mark < at + maxDigits && isDigit(text.charCodeAt(mark)))
        mark++;
    const isMark = mark > at ? /[.)]/.test(text.charAt(mark)) : code === 45 || code === 42 || code === 43;
    return isMark && mark + 1 < end && skipBlanks(text, mark + 1, mark + 2) > mark + 1 ? mark + 2 : -1;
}
function skipBlanks(text, from, end) {
    let at = from;
    while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9))
        at++;
    return at;
}
/**
 * A line that opens more than 32 lists and quotations, or one behind 200 blanks: all that is open is walked on every line. Nobody
 * writes either.
 */
function isTooDeep({ text, start, end }) {
    let at = afterOpening(text, start, end);
    if (at < 0)
        return false;
    if (at - start > maxBlanks && skipBlanks(text, start, end) - start >= maxBlanks)
        return true;
    for (let count = 1; count <= maxOpenings; count++) {
        at = afterOpening(text, at, end);
        if (at < 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/src/views/containers.js

/** Goes to the first character behind the marks. */
function forward(line) {
    if (line.base <= line.at)
        return;
    const at = skipSpace(line.text, line.base, line.end);
    line.column = columnAt(line.text, at, line.at, line.column);
    line.at = at;
}
/** Puts the base behind a mark. */
function moveBase(line, to) {
    line.base = to;
    line.baseColumn = columnAt(line.text, to, line.at, line.column);
    forward(line);
}
/** The offset of a column, or the end of the line. */
function offsetOf({ text, start, end }, column) {
    let at = start;
    for (let count = 0; at < end && count < column; at++)
        count += text.charCodeAt(at) === 9 ? 4 - (count % 4) : 1;
    return at;
}
/** Puts the base at a column. */
function moveBaseColumn(line, column) {
    line.baseColumn = column;
    line.base = offsetOf(line, column);
    forward(line);
}
/** Whether a list goes on: in an item that does, in a blank line, or with another item like those it has. */
function listGoesOn(list, item, line) {
    if (line.at === line.end || (item !== undefined && line.column >= item.value + line.baseColumn))
        return true;
    if (line.column >= line.baseColumn + codeIndent)
        return false;
    const start = itemStart(line);
    return start?.kind === list.kind && start.mark === list.value && (list.kind === "ordered" || !isBreak(line));
}
function itemGoesOn(item, line) {
    const goesOn = line.at === line.end ? !(item.isBlank && item.children === 1) : line.column >= line.baseColumn + item.value;
    if (goesOn)
        moveBaseColumn(line, line.baseColumn + item.value);
    return goesOn;
}
/** Behind the `>` of a quotation and one space; `isOnly`: a tab is no such space. */
function afterQuoteMark({ text, at, end }, isFirst) {
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    return at + ((isFirst ? next === 32 : isSpace(next)) ? 2 : 1);
}
function quoteGoesOn(quote, line) {
    if (line.at === line.end || line.text.charCodeAt(line.at) !== 62)
        return false;
    quote.block.end = line.end;
    moveBase(line, afterQuoteMark(line, false));
    return true;
}
/** Whether a container goes on in a line; `inner` is the one in it. Moves the line behind its mark. */
function goesOn(container, inner, line) {
    if (container.kind === "quote")
        return quoteGoesOn(container, line);
    return container.kind === "item" ? itemGoesOn(container, line) : listGoesOn(container, inner, line);
}
/** The column at which the text of an item begins. */
function itemColumn({ text, at, end, column }, size) {
    const behind = column + size;
    const skipped = skipSpace(text, at + size, end);
    const begins = columnAt(text, skipped, at + size, behind);
    return begins >= behind + 5 || skipped === end ? behind + 1 : begins;
}

;// CONCATENATED MODULE: ./build/src/views/html-blocks.js
/** Elements that begin a block wherever they stand (CommonMark 0.31 §4.6, kind 6, and `source` of 0.30). */
const blockElements = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;
const openName = /<[a-z][\w-]*/iy;
const closing = /<\/[a-z][\w-]*\s*>\s*$/iy;
const attribute = /\s+[a-z:_][\w.-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/iy;
const tagEnd = /\s*>\s*$/y;
const matchesAt = (pattern, text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
};
/** Whether a line is one whole tag. Attribute by attribute: a pattern for all of them exhausts the stack on a long line. */
function isTag(rest) {
    if (matchesAt(closing, rest, 0))
        return true;
    if (!matchesAt(openName, rest, 0))
        return false;
    let at = openName.lastIndex;
    while (matchesAt(attribute, rest, at))
        at = attribute.lastIndex;
    return matchesAt(tagEnd, rest, at);
}
const starting = (pattern) => (rest) => pattern.test(rest);
const plain = { kind: "html", interrupts: true };
const htmlBlocks = [
    {
        ...plain,
        starts: starting(/^<(?:script|pre|style|textarea)(?:\s|>|$)/i),
        end: /<\/(?:script|pre|style|textarea)>/i,
    },
    { ...plain, starts: (rest) => rest.startsWith("<!--"), end: /-->/, kind: "comment" },
    { ...plain, starts: (rest) => rest.startsWith("<?"), end: /\?>/, kind: "instruction" },
    { ...plain, starts: starting(/^<![A-Z]/), end: />/ },
    { ...plain, starts: (rest) => rest.startsWith("<![CDATA["), end: /\]\]>/ },
    { ...plain, starts: starting(blockElements), end: undefined },
    { ...plain, starts: isTag, end: undefined, interrupts: false },
];
/** The kind of HTML block that begins with `rest`, if it begins one; `interrupting`: in the middle of a paragraph. */
const htmlBlockOf = (rest, interrupting) => htmlBlocks.find(({ starts, interrupts }) => (interrupts || !interrupting) && starts(rest));

;// CONCATENATED MODULE: ./build/src/views/table-rows.js

/** Whether a part holds a pipe that no backslash takes away. */
function hasPipe({ text, start, end }) {
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 124)
            return true;
        if (code === 92)
            at++;
    }
    return false;
}
/** Cells of a row. */
function cellsIn({ text, start, end }) {
    let count = 0;
    let isFirst = true;
    let isFilled = false;
    let escaped = false;
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 124 && !escaped) {
            if (!isFirst || isFilled)
                count++;
            isFirst = false;
            isFilled = false;
        }
        else if (escaped || !isSpace(code))
            isFilled = true;
        escaped = !escaped && code === 92;
    }
    return isFilled ? count + 1 : count;
}
/** Behind `:---:` and the spaces around it; -1 where none stands. */
function afterDelimiter(text, from, end) {
    let at = skipSpace(text, from, end);
    if (text.charCodeAt(at) === 58)
        at++;
    const dashes = at;
    while (at < end && text.charCodeAt(at) === 45)
        at++;
    if (at === dashes)
        return -1;
    if (at < end && text.charCodeAt(at) === 58)
        at++;
    return skipSpace(text, at, end);
}
/** Whether a line is the one below the header of a table: at least one delimiter with a pipe (GFM 0.29 §4.10), also in a quotation. */
function isDelimiterRow({ text, start, end }) {
    let at = start;
    while (at < end && (text.charCodeAt(at) === 62 || isSpace(text.charCodeAt(at))))
        at++;
    if (at < end && text.charCodeAt(at) === 124)
        at++;
    let pipes = 0;
    while (at < end) {
        const next = afterDelimiter(text, at, end);
        if (next < 0)
            return pipes > 0 && skipSpace(text, at, end) === end;
        if (next >= end)
            return pipes > 0;
        if (text.charCodeAt(next) !== 124)
            return false;
        pipes++;
        at = next + 1;
    }
    return pipes > 0;
}
/** Whether a line makes a table of the line above it. */
function isBelowHeader(header, line) {
    const code = codeOf(line);
    if (code !== 45 && code !== 58 && code !== 124)
        return false;
    const row = { text: line.text, start: line.at, end: line.end };
    return isDelimiterRow(row) && cellsIn(header) === cellsIn(row);
}

;// CONCATENATED MODULE: ./build/src/views/blocks.js




/** Reads the blocks of a Markdown text, one after the other. Every line is looked at once, so it is linear in the text. */
class BlockReader {
    /** In the order of their beginnings; quotations stand before what they hold. */
    blocks = [];
    text;
    /** Where reading ends: the end of the text, or a line that is nested too deeply. */
    limit;
    line;
    open = [{ kind: "document", value: 0, isBlank: false, children: 0, block: undefined }];
    /** Marks of quotations in the line that belong to no block yet. */
    marks = 0;
    /** End of the line before. */
    before;
    /** The next pipe from the line on: paragraphs without one are the rule. */
    pipe = -1;
    isDone = false;
    /** Reads from an offset at which a line begins. */
    constructor(text, start) {
        this.text = text;
        this.limit = text.length;
        this.before = start;
        this.line = { text, start, end: start, base: start, baseColumn: 0, at: start, column: 0, depth: 1 };
        this.begin(start);
    }
    /** Up to where blocks have been read: not the end of the text when a line is nested beyond reason. */
    get position() {
        return this.isDone ? this.limit : this.line.start;
    }
    /** Reads one block. Returns false at the end of the text. */
    next() {
        const { line, open } = this;
        for (;;) {
            if (this.isDone)
                return false;
            while (open.length > line.depth)
                this.close();
            open.at(-1).children += this.marks;
            if (line.at < line.end)
                break;
            this.advance();
        }
        while (this.contain())
            ;
        if (!this.indented() && !this.fence() && !this.thematicBreak() && !this.heading() && !this.html())
            this.leaf();
        return true;
    }
    /** Goes to the next line, if there is one. */
    advance() {
        this.before = this.line.end;
        this.isDone = this.line.end >= this.limit;
        if (!this.isDone)
            this.begin(this.line.end + 1);
        return !this.isDone;
    }
    begin(start) {
        const { line, open, text } = this;
        const end = text.indexOf("\n", start);
        line.start = start;
        line.end = end < 0 || end > this.limit ? this.limit : end;
        if (isTooDeep(line)) {
            this.limit = start;
            line.end = start;
        }
        line.base = start;
        line.baseColumn = 0;
        line.at = skipSpace(text, start, line.end);
        line.column = columnAt(text, line.at, start, 0);
        line.depth = 1;
        this.marks = 0;
        for (; line.depth < open.length; line.depth++) {
            const container = open[line.depth];
            if (!goesOn(container, open[line.depth + 1], line))
                break;
            if (container.kind === "quote")
                this.marks++;
        }
    }
    /** Whether all that was open goes on in the line. */
    get isWithin() {
        return this.line.depth >= this.open.length;
    }
    start(kind, value = 0, isBlank = false, block) {
        this.open.push({ kind, value, isBlank, children: 0, block });
    }
    close() {
        this.open.pop();
        this.open.at(-1).children++;
    }
    /** Every quotation that is open ends behind what it holds. */
    reach(end) {
        for (const { block } of this.open)
            if (block && block.end < end)
                block.end = end;
    }
    add(kind, start, end, info) {
        this.blocks.push(info === undefined ? { kind, start, end } : { kind, start, end, info });
        this.open.at(-1).children++;
        this.reach(end);
    }
    /** Opens the quotation or item that the rest of the line begins. */
    contain() {
        const { line, open } = this;
        const code = codeOf(line);
        if (line.column >= line.baseColumn + codeIndent || code === 0)
            return false;
        if (code === 62) {
            const block = { kind: "quote", start: line.at, end: line.end };
            this.blocks.push(block);
            this.start("quote", 0, false, block);
            open.at(-1).children++;
            moveBase(line, afterQuoteMark(line, true));
        }
        else {
            const item = itemStart(line);
            if (!item || isBreak(line))
                return false;
            if (open.at(-1).kind !== item.kind)
                this.start(item.kind, item.mark);
            const column = itemColumn(line, item.size);
            const length = line.end - line.start;
            this.start("item", column - line.baseColumn, item.kind === "bullet" ? column >= length : column === length);
            open.at(-1).children++;
            moveBaseColumn(line, column);
        }
        line.depth = open.length;
        return true;
    }
    indented() {
        const { line } = this;
        const column = line.baseColumn + codeIndent;
        if (line.column < column)
            return false;
        const start = offsetOf(line, column);
        let end = line.end;
        while (this.advance() && this.isWithin) {
            if (line.at === line.end)
                continue;
            if (line.column < column)
                break;
            end = line.end;
        }
        this.add("indented", start, end);
        return true;
    }
    fence() {
        const { line, text } = this;
        const run = fenceStart(line);
        if (run < 0)
            return false;
        const { at: start } = line;
        const code = text.charCodeAt(start);
        const info = text.slice(run, line.end).trim();
        while (this.advance() && this.isWithin) {
            if (text.charCodeAt(line.at) !== code || line.column - line.baseColumn >= codeIndent || line.at === line.end)
                continue;
            const closing = skipRun(text, line.at, line.end);
            if (closing - line.at < run - start || skipSpace(text, closing, line.end) < line.end)
                continue;
            this.advance();
            break;
        }
        this.add("fence", start, this.before, info);
        return true;
    }
    thematicBreak() {
        if (!isBreak(this.line))
            return false;
        this.advance();
        this.open.at(-1).children++;
        this.reach(this.before);
        return true;
    }
    heading() {
        if (headingStart(this.line) < 0)
            return false;
        const { at, end } = this.line;
        this.advance();
        this.add("heading", at, end);
        return true;
    }
    html() {
        const { line, text } = this;
        if (codeOf(line) !== 60)
            return false;
        const { at: start } = line;
        const html = htmlBlockOf(text.slice(start, line.end), false);
        if (!html)
            return false;
        this.htmlEnd(html);
        this.add(html.kind, start, this.before);
        return true;
    }
    /** Goes behind the last line of an HTML block. */
    htmlEnd({ end }) {
        const { line, text } = this;
        const ends = () => (end ? end.test(text.slice(line.start, line.end)) : line.at === line.end);
        while (!ends()) {
            if (!this.advance())
                return;
            if (!this.isWithin)
                return;
        }
        if (end)
            this.advance();
    }
    /** A paragraph, or the heading or table that it turns out to be. */
    leaf() {
        const { line } = this;
        if (line.at === line.end) {
            this.advance();
            return;
        }
        const first = { text: this.text, start: line.at, end: line.end };
        const piped = hasPipe(first);
        let isTable;
        let { end } = line;
        while (this.advance() && line.at < line.end) {
            if (line.column < line.baseColumn + codeIndent && this.endsLeaf(piped))
                break;
            if (piped)
                isTable ??= isBelowHeader(first, line);
            if (this.isWithin && isUnderline(line)) {
                this.advance();
                this.add("heading", first.start, this.before);
                return;
            }
            end = line.end;
        }
        this.add(isTable ? "table" : "paragraph", first.start, end);
    }
    /** Whether a line ends the paragraph above it. */
    endsLeaf(piped) {
        const { line } = this;
        const code = codeOf(line);
        if (code === 62 || headingStart(line) >= 0 || fenceStart(line) >= 0)
            return true;
        if (code === 60 && htmlBlockOf(this.text.slice(line.at, line.end), true))
            return true;
        return this.beginsItem() || this.isInterrupting() || (!piped && this.beginsTable());
    }
    beginsItem() {
        const item = itemStart(this.line);
        return item !== undefined && (this.open.some(({ kind }) => kind === item.kind) || interrupts(this.line, item));
    }
    /** Whether a line is a thematic break, and does not make a heading of what stands above it. */
    isInterrupting() {
        const { line } = this;
        return isBreak(line) && !(codeOf(line) === 45 && line.depth === this.open.length && isUnderline(line));
    }
    /** Whether a line is the header of a table: the next one says so. */
    beginsTable() {
        const { text, base, start, end } = this.line;
        if (this.pipe < base) {
            const pipe = text.indexOf("|", base);
            this.pipe = pipe < 0 ? text.length : pipe;
        }
        const header = { text, start: base, end };
        if (this.pipe >= end || !hasPipe(header) || end >= this.limit)
            return false;
        const nextEnd = text.indexOf("\n", end + 1);
        const next = { text, start: end + 1, end: nextEnd < 0 || nextEnd > this.limit ? this.limit : nextEnd };
        if (!isDelimiterRow(next))
            return false;
        return cellsIn(header) === cellsIn({ ...next, start: Math.min(next.end, next.start + base - start) });
    }
}

;// CONCATENATED MODULE: ./build/src/views/comments.js
/** Runs of backticks by their length, each with its offsets in order. */
function runsByLength(text) {
    const runs = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const offsets = runs.get(run.length);
        if (offsets)
            offsets.push(index);
        else
            runs.set(run.length, [index]);
    }
    return runs;
}
/** The end of the code span that a run of backticks opens; the end of the run where nothing closes it. */
function afterSpan(runs, at, length) {
    const offsets = runs.get(length) ?? [];
    // Asked from front to back, so what lies behind is never asked for again.
    while (offsets.length > 0 && offsets.at(-1) <= at)
        offsets.pop();
    return (offsets.at(-1) ?? at) + length;
}
/**
 * HTML comments in one block of Markdown; those in code spans, those behind a backslash and those that nothing closes are none
 * (CommonMark 0.31 §6.1, §6.6). Own code, and linear: the parsers look for the end of each opening anew.
 */
function commentsIn(text) {
    if (!text.includes("<!--") || !text.includes("-->"))
        return [];
    const runs = runsByLength(text);
    for (const offsets of runs.values())
        offsets.reverse();
    const token = /\\[\s\S]|`+|<!--/g;
    const found = [];
    for (let next = token.exec(text); next; next = token.exec(text)) {
        const [mark] = next;
        if (mark[0] === "`")
            token.lastIndex = afterSpan(runs, next.index, mark.length);
        else if (mark === "<!--") {
            const close = text.indexOf("-->", token.lastIndex);
            if (close < 0)
                break;
            found.push({ start: next.index, end: close + 3 });
            token.lastIndex = close + 3;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/views/markdown.js


const zoneOfBlock = {
    quote: "quote",
    indented: "quote",
    heading: "heading",
    table: "table",
    comment: "comment",
};
/** Blocks in which a comment may stand among other text. */
const leaves = new Set(["paragraph", "heading", "table", "html"]);
const shells = new Set([
    "sh",
    "bash",
    "shell",
    "zsh",
    "console",
    "terminal",
    "shellsession",
    "shell-session",
    "fish",
    "ksh",
]);
const aliases = {
    py: "python",
    python3: "python",
    js: "javascript",
    mjs: "javascript",
    cjs: "javascript",
    node: "javascript",
    ts: "javascript",
    typescript: "javascript",
    jsx: "javascript",
    tsx: "javascript",
    ps1: "powershell",
    pwsh: "powershell",
    ps: "powershell",
};
/** Fences that hold words for a reader or a model, not code: no language, or one of these. */
const wordy = new Set(["", "text", "txt", "plain", "plaintext", "markdown", "md", "mdx", "prompt", "xml", "html"]);
/** Language of a fence from its info string: `shell`, `python`, … or the word itself. */
function fenceLanguage(info) {
    const word = /^[\w+#.-]{0,40}/.exec(info
        .trim()
        .replace(/^\{?\.?/, "")
        .toLowerCase())?.[0] ?? "";
    if (shells.has(word))
        return "shell";
    return Object.hasOwn(aliases, word) ? aliases[word] : word;
}
/** Zones of a block and of what stands in it. */
function* zonesOf(text, { kind, start, end, info }) {
    if (info !== undefined) {
        const language = fenceLanguage(info);
        yield { start, end, zone: wordy.has(language) ? "quote" : "code", language };
        return;
    }
    const zone = zoneOfBlock[kind];
    if (zone)
        yield { start, end, zone };
    if (!leaves.has(kind))
        return;
    for (const range of commentsIn(text.slice(start, end))) {
        yield { start: start + range.start, end: start + range.end, zone: "comment" };
    }
}
/**
 * Zones of a Markdown text: headings, tables, quotations, comments and fences; what no range covers is prose.
 * A fence without a language is a quotation, since it may hold a prompt as well as code.
 * `bodyStart` is the offset behind the frontmatter, 0 when there is none. Takes what it uses from the budget.
 */
function markdownZones(text, bodyStart, budget) {
    const ranges = [];
    if (bodyStart > 0)
        ranges.push({ start: 0, end: bodyStart, zone: "frontmatter" });
    const reader = new BlockReader(text, bodyStart);
    while (budget.blocks > 0 && reader.next())
        budget.blocks--;
    for (const block of reader.blocks)
        for (const range of zonesOf(text, block))
            ranges.push(range);
    const { position } = reader;
    return position < text.length ? { ranges, unreadFrom: position } : { ranges };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/source-text.js
/** Longer code is read up to here, which is a gap. */
const maxSource = 200_000;
/** Text in which stretches are blanked out, the same length as before. */
const blank = (text) => text.replace(/[^\n]/g, " ");
/** Code of a view from `start` to `end`, cut where it is too long; `text` where it is not what stands there. */
function sourceOf(view, language, role, range) {
    const { start, text } = range;
    const end = Math.min(range.end, start + maxSource);
    const shown = text?.slice(0, end - start);
    return {
        language,
        view,
        role,
        at: { start, end },
        ...(shown === undefined || shown === view.text.slice(start, end) ? {} : { text: shown }),
        ...(end < range.end ? { trouble: `only the first ${maxSource} characters of this code were read` } : {}),
    };
}
/**
 * Text of a string with escapes in double quotes (JSON, YAML, a word of the shell), as long as it is written: what an escape stands for,
 * then blanks. The blanks stand on that side of a quotation mark where they do not part a word.
 */
function unescapedSameLength(text) {
    let isOpen = false;
    return text.replace(/\\(?:u([\da-fA-F]{4})|([\s\S]))/g, (whole, unicode, letter, at) => {
        const known = { n: "\n", t: "\t", r: "\r" };
        const character = unicode === undefined ? (known[letter] ?? letter) : String.fromCharCode(Number.parseInt(unicode, 16));
        const padding = " ".repeat(whole.length - 1);
        if (character !== '"' && character !== "'")
            return /\s/.test(character) ? padding + character : character + padding;
        isOpen = !isOpen;
        return isOpen && /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at))
            ? padding + character
            : character + padding;
    });
}
const promptStart = /^[ \t]{0,12}(?:[$%>❯➜][ \t]{1,4}|(?:\([\w.-]{1,30}\)[ \t])?[\w.-]{1,30}@[\w.-]{1,60}[^\n$#]{0,60}[$#][ \t]{1,4}|PS [A-Z]:[^\n>]{0,100}>[ \t]{0,4})(?=\S)/;
/** Words that begin a command. What is no command in a session is what a program printed. */
const commandWord = /^[ \t]{0,40}(?:sudo[ \t]+|[A-Z_]{1,40}=\S{0,200}[ \t]+)?(?:curl|wget|bash|sh|zsh|python3?|node|npx|npm|pnpm|yarn|bun|pip3?|uvx?|pipx|git|gh|brew|apt|apt-get|docker|kubectl|ssh|scp|rsync|nc|eval|export|source|cat|echo|printf|base64|chmod|rm|cp|mv|mkdir|tar|unzip|cd|go|cargo|make|aws|gcloud|openssl|crontab|launchctl|systemctl|claude|codex|openclaw|clawhub|clawdhub|jq|sed|awk|grep|find|env|perl|ruby|deno|\.{0,2}\/[\w./-]{1,120}|~\/[\w./-]{1,120})(?=[ \t]+\S|[ \t]*$)/;
/** Of a terminal session only what was typed: prompts and printed lines are blanked out. Text without prompts stays as it is. */
function typed(text) {
    const lines = text.split("\n");
    if (!lines.some((line) => promptStart.test(line)))
        return text;
    let goesOn = false;
    const kept = lines.map((line) => {
        const prompt = promptStart.exec(line)?.[0];
        const isTyped = prompt !== undefined || goesOn || commandWord.test(line);
        goesOn = isTyped && /\\\s*$/.test(line);
        if (!isTyped)
            return blank(line);
        return prompt === undefined ? line : " ".repeat(prompt.length) + line.slice(prompt.length);
    });
    return kept.join("\n");
}
/**
 * Takes an indent off each line without changing any offset: the blanks go behind the line before. A line that ends a here-document
 * has to end there, so that the line behind it keeps its indent.
 */
function dedented(text, indent) {
    const delimiters = new Set(Array.from(text.matchAll(/<<-?[ \t]{0,4}["'\\]?([A-Za-z_]\w{0,60})/g), (found) => found[1]));
    const lines = text.split("\n");
    const out = [lines[0] ?? ""];
    for (let i = 1; i < lines.length; i++) {
        const line = lines[i];
        const own = Math.min(indent, /^[ \t>]*/.exec(line)[0].length);
        const before = out[i - 1].trimStart();
        if (own === 0)
            out.push(line);
        else if (delimiters.has(before))
            out.push(" ".repeat(own) + line.slice(own));
        else {
            out[i - 1] += " ".repeat(own);
            out.push(line.slice(own));
        }
    }
    return out.join("\n");
}
/** Language of code that nobody named: undefined when it looks like none. */
function guessedLanguage(text) {
    const head = text.slice(0, 20_000);
    const shebang = /^\s{0,20}#![^\n]{0,100}?\b(sh|bash|zsh|dash|python\d?|node|deno|bun|pwsh)\b/.exec(head)?.[1];
    if (shebang)
        return /python/.test(shebang)
            ? "python"
            : /node|deno|bun/.test(shebang)
                ? "javascript"
                : shebang === "pwsh"
                    ? "powershell"
                    : "shell";
    const lines = head.split("\n").filter((line) => line.trim() !== "" && !/^\s*(?:#|\/\/)/.test(line));
    const share = (pattern) => lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
    if (/^(?:import [\w.]+(?: as \w+)?|from [\w.]+ import .+|def \w+\(.*\).*:|class \w+.*:)\s*$/m.test(head))
        return "python";
    if (/^(?:const|let|var) [\w{},\s]{1,80}=|^import .{1,80} from ["']|\brequire\(["']|^(?:async )?function \w+\(|=>\s*\{/m.test(head))
        return "javascript";
    if (share(commandWord) >= 0.34 ||
        lines.some((line) => promptStart.test(line) && commandWord.test(line.replace(promptStart, ""))))
        return "shell";
    if (/\beval\(|\bexec\(/.test(head) && /\b__import__\(|\bos\.(?:system|popen)\(|\bsubprocess\./.test(head))
        return "python";
    if (/\|\s*(?:ba|z|da)?sh\b|\bcurl\s+-|\bwget\s+-|\$\(curl\s|\bbase64\s+(?:-d|--decode)/.test(head) &&
        lines.length < 200)
        return "shell";
    return undefined;
}
/** True when a line begins with a program that people run. */
const isCommand = (text) => commandWord.test(text);

;// CONCATENATED MODULE: ./build/src/behaviour/program/source-markdown.js


const fence = /^([ \t>]{0,60}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8})?)(`{3,}|~{3,})([^\n]{0,200})$/;
/** Language of what a fence says; undefined when it is another one. */
function languageOf(info) {
    const language = fenceLanguage(info);
    return language === "python" || language === "javascript" || language === "shell" || language === "powershell"
        ? language
        : shellWords.has(language)
            ? "shell"
            : undefined;
}
/** Info strings that mean a shell, besides those of the zones. */
const shellWords = new Set([
    "shell-script",
    "shellscript",
    "bash-session",
    "sh-session",
    "cmd",
    "bat",
    "batch",
    "dotenv",
    "envrc",
    "command",
    "commands",
    "cli",
]);
/** Languages of fences that hold no code of ours, whatever it looks like. */
const other = /^(?:json\w*|ya?ml|toml|xml|html|css|sql|go|rust|java|c|cpp|c\+\+|ruby|php|swift|kotlin|diff|mermaid|graphql|csv|ini|markdown|md|hcl|terraform|proto|svg|latex|tex|r|lua|dart|scala)$/;
/** Fences of a Markdown text: where their code begins and ends. One that is never closed goes on to the end. */
function* fencesOf(text) {
    let open;
    for (let at = 0; at <= text.length;) {
        const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
        const line = end - at > 400 ? "" : text.slice(at, end).replace(/\r$/, "");
        const [, before = "", mark = "", info = ""] = line.includes("```") || line.includes("~~~") ? (fence.exec(line) ?? []) : [];
        if (open) {
            if (mark.startsWith(open.mark) && info.trim() === "") {
                open.end = at;
                yield open;
                open = undefined;
            }
        }
        else if (mark !== "" && !info.includes("`")) {
            open = { start: end + 1, end: text.length, info: info.trim(), indent: before.length, mark };
        }
        at = end + 1;
    }
    if (open && open.start < text.length)
        yield open;
}
function sourceOfFence(view, { start, end, info, indent }) {
    const from = start + Math.min(indent, /^[ \t>]*/.exec(view.text.slice(start, start + 60))[0].length);
    if (end <= from)
        return undefined;
    const isRun = /^!/.test(info);
    const raw = view.text.slice(from, end);
    const named = isRun ? "shell" : languageOf(info);
    const language = named ?? (other.test(fenceLanguage(info)) ? undefined : guessedLanguage(raw));
    if (!language)
        return undefined;
    const role = isRun ? "command" : "fence";
    const plain = indent > 0 ? dedented(raw, indent) : raw;
    return sourceOf(view, language, role, {
        start: from,
        end,
        text: language === "shell" || language === "powershell" ? typed(plain) : plain,
    });
}
/** `` !`command` `` runs before the model reads anything (Claude Code, dynamic context). */
const dynamic = /(?<![\w`])!`([^`\n]{1,2000})`/g;
/** Commands of dynamic context in a text, without their marks. */
const dynamicOf = (text) => Array.from(text.matchAll(dynamic), ({ 1: command = "", index }) => ({
    start: index + 2,
    end: index + 2 + command.length,
}));
/** Verbs that tell somebody to run what stands in backticks next. */
const tells = /\b(?:run|runs|running|execute|executing|call|invoke|use|using|type|start|launch|issue|via|with|enter|paste|do|try)\b|运行|执行|運行|実行|ejecut|exécut|führe|ausführen|запусти|выполни|esegui|execute|실행/i;
const forbids = /\b(?:never|not|don't|don’t|avoid|instead of|rather than|without|forbidden|refuse|block(?:s|ed)?|detects?|such as|like|e\.g\.)\b[^.`]{0,40}$/i;
const span = /(?<!`)(`{1,2})(?!`)([^\n]{3,400}?)(?<!`)\1(?!`)/g;
/** Commands in backticks that a line tells to run. */
function* spansOf(text, isIn) {
    for (const found of text.matchAll(span)) {
        const code = found[2];
        if (isIn(found.index) || text[found.index - 1] === "!" || !/\s/.test(code.trim()) || !isCommand(code))
            continue;
        const line = text.slice(Math.max(0, found.index - 120), found.index).replace(/^[\s\S]*\n/, "");
        if (!tells.test(line) || forbids.test(line))
            continue;
        const start = found.index + found[1].length;
        yield { start, end: start + code.length };
    }
}
/** Blocks indented by four or more, behind a blank line, that look like code. */
function* indentedOf(text, isIn) {
    const block = /(?<=^|\n[ \t]{0,200}\r?\n)((?: {4}|\t)[ \t]{0,20})(?=\S)(?![-*+] |\d{1,3}[.)] )[^\n]*(?:\n(?:\1[^\n]*|[ \t]{0,200}(?=\n))){0,2000}/g;
    for (const found of text.matchAll(block)) {
        const indent = found[1].length;
        const start = found.index + indent;
        if (!isIn(start))
            yield { start, end: found.index + found[0].length, indent };
    }
}
/** Where commands stand in the prose of a Markdown text, in backticks: what a line tells to run, and what runs before the model reads. */
function commandsInProse({ text }) {
    const isIn = within([...fencesOf(text)]);
    return [...dynamicOf(text).filter(({ start }) => !isIn(start)), ...spansOf(text, isIn)];
}
/** Code of a Markdown text, fences first. */
function markdownSources(view) {
    const { text } = view;
    const fences = [...fencesOf(text)];
    const isIn = within(fences);
    const commands = dynamicOf(text).map((range) => sourceOf(view, "shell", "command", range));
    const inline = Array.from(spansOf(text, isIn), (range) => sourceOf(view, "shell", "fence", range));
    const indented = Array.from(indentedOf(text, isIn), ({ start, end, indent }) => {
        const code = dedented(text.slice(start, end), indent);
        const language = guessedLanguage(code);
        return (language && sourceOf(view, language, "fence", { start, end, text: language === "shell" ? typed(code) : code }));
    });
    return [...fences.map((each) => sourceOfFence(view, each)), ...commands, ...inline, ...indented].filter((each) => each !== undefined);
}
/** Tells whether an offset lies in a fence; asked with offsets in any order. */
function within(fences) {
    return (offset) => {
        let low = 0;
        let high = fences.length - 1;
        while (low <= high) {
            const middle = (low + high) >> 1;
            const { start, end } = fences[middle];
            if (offset < start)
                high = middle - 1;
            else if (offset >= end)
                low = middle + 1;
            else
                return true;
        }
        return false;
    };
}

;// CONCATENATED MODULE: ./build/src/behaviour/commands.js




/** What is part of the shell itself says nothing about what a skill can do. */
const builtins = new Set(": [ [[ alias break cd command continue declare echo exec exit export false fi getopts hash let local popd printf pushd pwd read readonly return set shift shopt source test trap true type typeset ulimit umask unalias unset wait".split(" "));
/** Programs that run the program in their first operand. */
const wrappers = new Set(["sudo", "env", "nohup", "time", "command", "exec", "xargs", "doas", "nice", "timeout"]);
/** Fences longer than this are data, and nesting deeper than this is no script. */
const maxScript = 200_000;
const maxDepth = 200;
const programName = /^(?:[\w.-]{1,60}\/){0,12}[A-Za-z][\w.+-]{0,60}$/;
/** The commands that the prose of a Markdown text tells to run: as much a script as a fence is. */
const scriptsInProse = (view) => view.layers.length > 0 || !view.text.includes("`")
    ? []
    : commandsInProse(view).map(({ start, end }) => ({ text: view.text.slice(start, end), offset: start }));
/** Each shell script in a view: the whole of it, or each fence of a Markdown text and each command in its prose. */
function scriptsOf(view) {
    if (view.layers.length === 0 && view.artifact.kind !== "markdown") {
        return view.artifact.kind === "shell" ? [{ text: view.text, offset: 0 }] : [];
    }
    const scripts = [];
    let begin;
    let offset = 0;
    for (const line of view.text.split("\n")) {
        const isScript = !/^\s{0,12}(?:```|~~~)/.test(line) && isShell(view, offset);
        if (isScript)
            begin ??= offset;
        else if (begin !== undefined) {
            scripts.push({ text: view.text.slice(begin, offset), offset: begin });
            begin = undefined;
        }
        offset += line.length + 1;
    }
    if (begin !== undefined)
        scripts.push({ text: view.text.slice(begin), offset: begin });
    return [...scripts, ...scriptsInProse(view)];
}
const isShell = (view, offset) => view.languageAt(offset) === "shell" && view.zoneAt(offset) === "code";
const commands_prompt = /^\s{0,12}[$%>]\s{1,4}(?=\S)/;
const commands_blank = (text) => " ".repeat(text.length);
/** Of a terminal session only what was typed, the rest blank so that places stay; a script is taken as it is. */
function commands_typed(script) {
    const lines = script.split("\n");
    if (!lines.some((line) => commands_prompt.test(line)))
        return script;
    return lines.map((line) => (commands_prompt.test(line) ? line.replace(commands_prompt, commands_blank) : commands_blank(line))).join("\n");
}
/** Wrappers that are a capability themselves: what is behind them runs with other rights. */
const elevating = new Set(["sudo", "doas"]);
/** The programs of a simple command: its own, seen through wrappers such as env, and what gives it other rights. */
function programsOf(command) {
    const words = [command.name, ...command.args].map((word) => (word?.type === "Word" ? word.value : "="));
    // Behind a wrapper come its own flags, numbers and assignments first.
    const at = words.findIndex((word, i) => !wrappers.has(word) && (i === 0 || (!word.startsWith("-") && programName.test(word))));
    const own = words[at];
    const rights = words.slice(0, own === undefined ? words.length : at).filter((word) => elevating.has(word));
    return own !== undefined && programName.test(own) && !builtins.has(own) ? [...rights, (0,core_path/* lastSegment */.mp)(own)] : rights;
}
/** Programs that stay in the list though a script has a function of the name: it may call the program all the same. */
const telling = new Set("curl wget nc ncat socat ssh scp sftp rsync sudo su bash sh zsh python python3 node perl ruby docker kubectl git gh aws gcloud az".split(" "));
/** Programs that a script runs. Its own functions are none. */
function programsIn(view, { text, offset }) {
    const found = [];
    const functions = new Set();
    const visit = (node, depth) => {
        if (depth > maxDepth)
            return;
        if (node.type === "Function")
            functions.add(node.name.value);
        const names = node.type === "Command" ? programsOf(node) : [];
        found.push(...names.map((name) => ({ name, start: offset + node.pos, end: offset + node.end })));
        (0,parser/* forEachChild */.dK)(node, (child) => visit(child, depth + 1));
    };
    visit(parsedShell(view, commands_typed(text).slice(0, maxScript)), 0);
    return found.filter(({ name }) => !functions.has(name) || telling.has(name));
}
/** Programs that the shell text of a view runs, with the places of their commands. */
const commandsOf = (view) => scriptsOf(view).flatMap((script) => programsIn(view, script));

;// CONCATENATED MODULE: ./build/src/behaviour/declared.js

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const words = (value) => {
    if (typeof value === "string")
        return value.split(/[\s,]+/).filter(Boolean);
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
};
/** `Bash(git add:*), Read` as its tools: white space and commas inside brackets belong to the tool. */
function toolsOf(value) {
    if (typeof value !== "string")
        return words(value);
    return value.match(/[^\s,()[\]]{1,100}(?:\([^()]{0,300}\))?/g) ?? [];
}
/** Vendor keys under `metadata` that carry requirements, as found in the wild (openclaw and its older names). */
const vendorKeys = ["openclaw", "clawdbot", "moltbot", "clawdis"];
function vendorBlocks(values) {
    const { metadata } = values;
    const parsed = typeof metadata === "string" ? parseJson(metadata) : metadata;
    if (!isRecord(parsed))
        return [];
    return vendorKeys.map((key) => parsed[key]).filter(isRecord);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined; // a sentence where a map is expected: nothing is declared
    }
}
function installedBy(block) {
    const steps = Array.isArray(block["install"]) ? block["install"].filter(isRecord) : [];
    return steps.map((step) => {
        const what = [step["package"], step["formula"], step["module"], step["url"]].find((value) => typeof value === "string");
        return `${typeof step["kind"] === "string" ? step["kind"] : "install"}:${what ?? "?"}`;
    });
}
/** Capabilities that the frontmatter of a skill declares. */
function declaredBy(frontmatter) {
    const { values } = frontmatter;
    const blocks = vendorBlocks(values);
    const requires = blocks.map((block) => block["requires"]).filter(isRecord);
    return (0,capability/* mapCapabilities */.z4)((kind) => {
        switch (kind) {
            case "tools":
                return [...toolsOf(values["allowed-tools"]), ...toolsOf(values["tools"])];
            case "environment":
                return [
                    ...requires.flatMap((needs) => words(needs["env"])),
                    ...blocks.flatMap((block) => words(block["primaryEnv"])),
                ];
            case "commands":
                return requires.flatMap((needs) => [...words(needs["bins"]), ...words(needs["anyBins"])]);
            case "packages":
                return blocks.flatMap(installedBy);
            default:
                return [];
        }
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/operations.js


/** Longest entry taken from an operation. */
const maxEntry = 300;
/** Paths that lie outside the skill and its work: from the root, a home, another drive, or above. */
const outside = /^(?:~|\/|\.\.\/|[A-Za-z]:[\\/]|\$(?:\{?HOME\b|env:)|%[A-Z_]{2,40}%)/;
/** What every program uses and nobody keeps anything in. */
const ordinary = /^(?:\/dev\/(?:null|stdin|stdout|stderr|tty|fd|u?random)\b|\/tmp(?:\/|$)|\/var\/tmp(?:\/|$)|\/(?:usr\/)?bin\/)/;
const operations_programName = /^[A-Za-z][\w.+-]{0,60}$/;
function hostOf(address) {
    const host = URL.canParse(address) && !/^[a-z]+:\/\/[^/?#]*…/.test(address) ? new URL(address).hostname : "";
    return host.includes(".") && !(0,core_address/* isOpenHost */.Ts)(host) ? host : undefined;
}
function programOf(command) {
    const program = (0,core_path/* lastSegment */.mp)(command.trim().split(/\s/, 1)[0] ?? "");
    return operations_programName.test(program) ? program : undefined;
}
function pathEntry(mode, object) {
    return outside.test(object) && !ordinary.test(object) ? `${mode}:${object}` : undefined;
}
const variableName = /^(?:\*|[A-Z][A-Z0-9_]{2,80})$/;
/** In shell text most variables are its own, or filled in by the reader: only one that tells of a secret is taken from outside. */
function variableEntry({ object, sensitivity, view, start }) {
    const name = object.slice(4);
    const isShell = view.artifact.kind === "shell" || view.languageAt(start) === "shell";
    return variableName.test(name) && (!isShell || sensitivity !== "ordinary") ? name : undefined;
}
function entryOf(operation) {
    const { kind, object } = operation;
    switch (kind) {
        case "reads":
            return object.startsWith("env:")
                ? ["environment", variableEntry(operation)]
                : ["paths", pathEntry("read", object)];
        case "writes":
        case "deletes":
        case "persists":
        case "edits-agent-config":
            return ["paths", pathEntry("write", object)];
        case "sends":
        case "fetches":
        case "fetches-and-runs":
            return ["hosts", hostOf(object)];
        case "runs":
        case "elevates":
            return ["commands", programOf(object)];
        case "installs":
            return ["packages", object];
        default:
            return undefined;
    }
}
/** The capability that an operation uses, if it uses one. */
function touchedBy(operation) {
    const { view, start, end } = operation;
    const [kind, entry] = entryOf(operation) ?? [];
    return kind === undefined || entry === undefined || entry === ""
        ? []
        : [{ kind, entry: entry.slice(0, maxEntry), view, start, end }];
}

;// CONCATENATED MODULE: ./build/src/behaviour/packages.js
/** Registry, and the commands of its programs; the last ones all hold the word `install`. */
const installers = [
    [
        "npm",
        /\b(?:npm|pnpm|yarn|bun)\s{1,4}(?:i|install|add|exec|dlx|x|create)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([@\w][\w@/.^~-]{1,120})/g,
    ],
    ["npm", /\b(?:npx|bunx|pnpx)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([@\w][\w@/.^~-]{1,120})/g],
    [
        "pypi",
        /\b(?:pip3?|uv\s{1,4}pip|pipx|uv\s{1,4}tool)\s{1,4}(?:install|run)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([A-Za-z][\w.[\]=<>~!-]{1,120})/g,
    ],
    ["pypi", /\b(?:uvx|uv\s{1,4}add)\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([A-Za-z][\w.[\]=<>~!@-]{1,120})/g],
    ["brew", /\bbrew\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w@/.+-]{2,120})/g],
    ["cargo", /\bcargo\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w@.-]{2,120})/g],
    ["go", /\bgo\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w./@-]{4,200})/g],
    ["gem", /\bgem\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([\w.-]{2,120})/g],
    ["apt", /\bapt(?:-get)?\s{1,4}install\s{1,4}((?:-\S{1,40}\s{1,4}){0,6})([a-z][\w.+-]{1,80})/g],
];
/** How many of them do without that word. */
const withoutInstall = installers.findIndex(([registry]) => registry === "brew");
/** Packages that a text installs or runs from a registry, as `npm:name@version`, with their commands; the first one of each command. */
function packagesOf(view) {
    // Looking for one word is many times as fast as looking for five commands, and most files have none of them.
    const possible = view.text.includes("install") ? installers : installers.slice(0, withoutInstall);
    return possible.flatMap(([registry, command]) => Array.from(view.text.matchAll(command), (found) => ({
        name: `${registry}:${found[2].replace(/[.\]]+$/, "")}`,
        start: found.index,
        end: found.index + found[0].length,
    })));
}

;// CONCATENATED MODULE: ./build/src/behaviour/capabilities.js









const url = /\b(?:https?|ftps?|wss?):\/\/(?:\[[0-9a-f:.]{2,45}\])?[^\s"'`<>()[\]{}|\\^$]{2,500}/gi;
/** Ways in which scripts name an environment variable; the name is the group that matched. */
const environmentReads = [
    /\bprocess\.env\.([A-Za-z_]\w{1,80})/g,
    /\bprocess\.env\[\s{0,4}["'`]([A-Za-z_]\w{1,80})/g,
    /\b(?:os\.)?environ(?:\.get\(|\[|\.setdefault\()\s{0,4}["']([A-Za-z_]\w{1,80})/g,
    /\bgetenv\(\s{0,4}["']([A-Za-z_]\w{1,80})/g,
    /\bDeno\.env\.get\(\s{0,4}["'`]([A-Za-z_]\w{1,80})/g,
    /\$env:([A-Za-z_]\w{1,80})/gi,
    /\bENV\[\s{0,4}["']([A-Za-z_]\w{1,80})/g,
    /\$\{?([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIALS?|PAT)\d?)\b/g,
    /\bexport\s{1,4}([A-Z][A-Z0-9_]{2,60})=/g,
];
function capabilities_hostOf(address) {
    return URL.canParse(address) ? new URL(address).hostname : undefined;
}
/** What a pattern finds in a view, one entry for each match that `pick` makes one of. */
function touches(view, kind, pattern, pick) {
    return Array.from(view.text.matchAll(pattern), (found) => {
        const entry = pick(found);
        return entry === undefined ? [] : [{ kind, entry, view, start: found.index, end: found.index + found[0].length }];
    }).flat();
}
/** `` !`command` `` in Markdown runs before the model reads anything (Claude Code, dynamic context). */
const dynamicContext = /(?<![\w`])!`([^`\n]{1,300})`/g;
const inView = (view) => [
    ...touches(view, "hosts", url, ([address]) => {
        const host = capabilities_hostOf(address);
        return host !== undefined && /[.:]/.test(host) && !(0,core_address/* isOpenHost */.Ts)(host) ? host : undefined;
    }),
    ...environmentReads.flatMap((read) => touches(view, "environment", read, (found) => found[1])),
    ...commandsOf(view).map(({ name, start, end }) => ({ kind: "commands", entry: name, view, start, end })),
    ...packagesOf(view).map(({ name, start, end }) => ({ kind: "packages", entry: name, view, start, end })),
    ...(view.artifact.kind === "markdown" ? touches(view, "hooks", dynamicContext, (found) => `!\`${found[1]}\``) : []),
];
/** Entries of the frontmatter that are looked for in it; those behind them are placed at its beginning. */
const maxPlaced = 500;
/** What the frontmatter declares, each at its place there, or at the beginning where it is not written as it is read. */
function inFrontmatter(skill, views, kind, entries) {
    const view = views.find(({ artifact, layers }) => artifact === skill.manifest && layers.length === 0);
    const { start: from, end: to } = skill.frontmatter.range ?? { start: 0, end: 0 };
    const text = view?.text.slice(from, to) ?? "";
    return entries.map((entry, i) => {
        const at = i < maxPlaced ? text.indexOf(entry.slice(entry.indexOf(":") + 1)) : -1;
        const start = from + Math.max(0, at);
        return { kind, entry, view: view ?? (0,core_view/* fileView */.eT)(skill.manifest), start, end: start };
    });
}
function hooksOf(skill) {
    const { hooks } = skill.frontmatter.values;
    return hooks === undefined || hooks === null ? [] : [`hooks: ${(0,redact/* redact */.E$)(JSON.stringify(hooks)).slice(0, 300)}`];
}
const runnable = new Set(["executable", "bytecode"]);
const binariesOf = (skill) => skill.artifacts
    .filter((artifact) => runnable.has(artifact.kind))
    .map((artifact) => ({ kind: "binaries", entry: artifact.path, view: (0,core_view/* fileView */.eT)(artifact), start: 0, end: 0 }));
/** The first use of each entry, by kind and entry. */
function firstUses(all) {
    const groups = (0,group_by/* groupBy */.$)(all, ({ kind, entry }) => [`${kind} ${entry}`]);
    const first = [...groups.values()].map((group) => group[0]);
    const rank = (kind) => capability/* capabilityKinds */.Ct.indexOf(kind);
    return first
        .sort((a, b) => rank(a.kind) - rank(b.kind) || (a.entry < b.entry ? -1 : 1))
        .map(({ kind, entry, view, start, end }) => ({ kind, entry, location: view.locate(start, end) }));
}
/**
 * What the skill touches, by its text and its operations (`used`, with the first place of each in `uses`), and what its frontmatter
 * says that it needs (`declared`). `configured` is what configuration files make possible.
 */
function capabilitiesOf(skill, views, operations = [], configured = []) {
    const declared = declaredBy(skill.frontmatter);
    const all = [
        ...views.flatMap(inView),
        ...operations.flatMap(touchedBy),
        ...configured,
        ...inFrontmatter(skill, views, "packages", declared.packages),
        ...inFrontmatter(skill, views, "tools", declared.tools),
        ...inFrontmatter(skill, views, "hooks", hooksOf(skill)),
        ...binariesOf(skill),
    ];
    const byKind = (0,group_by/* groupBy */.$)(all, ({ kind }) => [kind]);
    const used = (0,capability/* mapCapabilities */.z4)((kind) => (byKind.get(kind) ?? []).map(({ entry }) => entry));
    return { used, declared, uses: firstUses(all) };
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/draft.js
/** A directive whose place is a value of the file. */
const draft = (kind, name, value, { start, end }) => ({
    kind,
    name,
    value,
    start,
    end,
});

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/behaviour/parsers.js
const loaders = {
    javascript: () => __webpack_require__.e(/* import() */ 6411).then(__webpack_require__.bind(__webpack_require__, 46411)),
    python: () => __webpack_require__.e(/* import() */ 1283).then(__webpack_require__.bind(__webpack_require__, 81283)),
};
const loaded = {};
/** Thrown for work that needs a parser that is not loaded yet: to be loaded, and the work done again. */
class ParserNotLoaded extends Error {
    parser;
    constructor(parser) {
        super(`the parser of ${parser} is not loaded`);
        this.parser = parser;
    }
}
/** Takes the name of a parser and returns it. Throws a ParserNotLoaded, which only `withParsers` catches. */
function parserOf(name) {
    const parser = loaded[name];
    if (!parser)
        throw new ParserNotLoaded(name);
    return parser;
}
async function load(name) {
    loaded[name] = await loaders[name]();
}
/** Loads all parsers, for those who call what parses without `withParsers`. */
async function loadParsers() {
    await Promise.all([load("javascript"), load("python")]);
}
/**
 * Takes work that may parse, and returns its result. What code a skill holds shows only when it is followed, so work that lacks a parser
 * is begun again once that is loaded: twice in a process at most. Throws what the work throws.
 */
async function withParsers(work) {
    for (;;) {
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof ParserNotLoaded))
                throw error;
            await load(error.parser);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/located.js



/** Levels that are read; honest settings have eight at most. */
const located_maxDepth = 40;
const rangeOf = (node) => ({
    start: node.start ?? 0,
    end: node.end ?? 0,
});
function keyOf(key) {
    if (key.type === "StringLiteral" || key.type === "NumericLiteral")
        return String(key.value);
    return key.type === "Identifier" ? key.name : undefined;
}
function fromBabel(node, depth = 0) {
    const range = rangeOf(node);
    const unknown = { type: "scalar", value: undefined, ...range };
    if (depth > located_maxDepth)
        return unknown;
    switch (node.type) {
        case "StringLiteral":
        case "NumericLiteral":
        case "BooleanLiteral":
            return { type: "scalar", value: node.value, ...range };
        case "NullLiteral":
            return { type: "scalar", value: null, ...range };
        case "ArrayExpression": {
            const elements = node.elements.filter((item) => item !== null && item.type !== "SpreadElement");
            return { type: "list", items: elements.map((item) => fromBabel(item, depth + 1)), ...range };
        }
        case "ObjectExpression": {
            const entries = node.properties.flatMap((property) => {
                const key = property.type === "ObjectProperty" ? keyOf(property.key) : undefined;
                if (key === undefined || property.type !== "ObjectProperty")
                    return [];
                return [[key, fromBabel(property.value, depth + 1)]];
            });
            return { type: "map", entries, ...range };
        }
        default:
            return unknown;
    }
}
const options = { attachComment: false, errorRecovery: true };
/**
 * JSON as the tolerant readers of settings take it: with comments and trailing commas. Read as an expression of JavaScript, of which JSON
 * is a part but for two keys `__proto__`, however they are escaped: an error of that kind is none here.
 */
function readJson(text) {
    const root = parserOf("javascript").parseExpression(text, options);
    const wrong = root.errors?.find(({ reasonCode }) => reasonCode !== "DuplicateProto");
    if (wrong)
        throw new SyntaxError(wrong.code);
    return fromBabel(root);
}
function fromYaml(node, depth = 0) {
    const [start, , end] = node?.range ?? [0, 0, 0];
    const range = { start, end: Math.max(start, end) };
    if (depth <= located_maxDepth && (0,yaml_dist/* isMap */.jh)(node)) {
        const entries = node.items.flatMap(({ key, value }) => (0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), fromYaml(value, depth + 1)]] : []);
        return { type: "map", entries, ...range };
    }
    if (depth <= located_maxDepth && (0,yaml_dist/* isSeq */.oP)(node)) {
        return { type: "list", items: node.items.map((item) => fromYaml(item, depth + 1)), ...range };
    }
    const value = (0,yaml_dist/* isScalar */.jn)(node) ? node.value : undefined;
    const isPlain = value === null || ["string", "number", "boolean"].includes(typeof value);
    return { type: "scalar", value: isPlain ? value : undefined, ...range };
}
/** Marks that make YAML slow to parse (about 8 µs each), and anchors, tags and aliases, whose cost grows with their square. */
const maxMarks = 20_000;
const maxAnchors = 500;
const countOf = (text, pattern) => text.match(pattern)?.length ?? 0;
/** YAML; aliases are not followed. Throws a RangeError for what would take seconds. */
function readYaml(text) {
    const isTooMuch = countOf(text, /[-:[\]{},?|>"']/g) > maxMarks || countOf(text, /(?<![^\s[{,:-])[&*!]/g) > maxAnchors;
    if (isTooMuch)
        throw new RangeError("more marks than are parsed");
    const options = { logLevel: "silent", strict: false, uniqueKeys: false, stringKeys: true };
    return fromYaml((0,yaml_dist/* parseDocument */.Tp)(text, options).contents);
}
/** Characters that are searched in one file: an honest one has some thousands, and a hundred texts. */
const maxSearched = 16 * 1024 ** 2;
/** Where a text is first written; the start when it is not written as it is read, or the search has cost enough. */
function placeOf(written, toml) {
    if (written === "" || toml.searched <= 0)
        return 0;
    const found = toml.text.indexOf(written);
    toml.searched -= found < 0 ? toml.text.length : found;
    return Math.max(0, found);
}
/** TOML, whose parser tells no places: a text stands where it is first written, all else at the start. */
function fromToml(value, toml, depth = 0) {
    if (depth > located_maxDepth)
        return { type: "scalar", value: undefined, start: 0, end: 0 };
    if (Array.isArray(value)) {
        return { type: "list", items: value.map((item) => fromToml(item, toml, depth + 1)), start: 0, end: 0 };
    }
    if (typeof value === "object" && value !== null && !(value instanceof Date)) {
        const entries = Object.entries(value).map(([key, each]) => [key, fromToml(each, toml, depth + 1)]);
        return { type: "map", entries, start: 0, end: 0 };
    }
    const isPlain = ["string", "number", "boolean"].includes(typeof value);
    const written = typeof value === "string" ? value : "";
    const start = placeOf(written, toml);
    return { type: "scalar", value: isPlain ? value : undefined, start, end: start + written.length };
}
const readers = {
    json: readJson,
    yaml: readYaml,
    toml: (text) => fromToml((0,dist/* parse */.qg)(text), { text, searched: maxSearched }),
};
/**
 * Reads a configuration file. Gives `malformed` where the text is none of that format, `too-deep` where the parser runs out of stack.
 * Throws only a ParserNotLoaded.
 */
function readLocated(text, format) {
    try {
        return readers[format](text);
    }
    catch (error) {
        if (error instanceof ParserNotLoaded)
            throw error;
        return error instanceof RangeError ? "too-deep" : "malformed";
    }
}
/** Values of a key, every time it stands in a map; none in anything else. */
const valuesAt = (node, key) => node?.type === "map" ? node.entries.flatMap(([each, value]) => (each === key ? [value] : [])) : [];
/** The last value of a key, which is the one that most readers take. */
const valueAt = (node, key) => valuesAt(node, key).at(-1);
/** Entries of a map; none of anything else. */
const entriesOf = (node) => node?.type === "map" ? node.entries : [];
/** Items of a list; a scalar or a map is a list of itself. */
const itemsOf = (node) => node === undefined ? [] : node.type === "list" ? node.items : [node];
/** The text of a scalar, numbers and booleans spelled out; undefined for anything else. */
const textOf = (node) => node?.type === "scalar" && node.value !== undefined && node.value !== null ? String(node.value) : undefined;

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/settings.js


/** Levels between an event and its command: matcher groups, lists of hooks. */
const maxHookDepth = 6;
/** What runs at an event: every `command`, `bash`, `powershell`, `url` or `prompt` below it. */
function hooksBelow(event, node, depth = 0) {
    if (depth > maxHookDepth)
        return [];
    if (node.type === "list")
        return node.items.flatMap((item) => hooksBelow(event, item, depth + 1));
    if (node.type === "scalar")
        return depth > 0 && textOf(node) ? [draft("hook", event, textOf(node), node)] : [];
    return node.entries.flatMap(([key, value]) => {
        const text = textOf(value);
        if (/^(?:command|bash|powershell|script|run|url|prompt)$/.test(key) && text) {
            return [draft("hook", event, [text, ...argumentsOf(node)].join(" "), value)];
        }
        return key === "hooks" || value.type === "list" ? hooksBelow(event, value, depth + 1) : [];
    });
}
/** `args` of a command as texts. */
const argumentsOf = (node) => itemsOf(valueAt(node, "args")).flatMap((item) => textOf(item) ?? []);
const isEvent = /^[A-Za-z][A-Za-z:_-]{2,40}$/;
function settings_hooksOf(root) {
    return valuesAt(root, "hooks").flatMap((hooks) => entriesOf(hooks).flatMap(([event, node]) => (isEvent.test(event) ? hooksBelow(event, node) : [])));
}
/** Keys of Claude Code's settings whose command its own program runs. */
const helperKeys = [
    "apiKeyHelper",
    "awsAuthRefresh",
    "awsCredentialExport",
    "otelHeadersHelper",
    "statusLine",
    "fileSuggestion",
];
function helpersOf(root) {
    return helperKeys.flatMap((key) => valuesAt(root, key).flatMap((value) => {
        const command = textOf(value) ?? textOf(valueAt(value, "command"));
        return command ? [draft("helper", key, command, valueAt(value, "command") ?? value)] : [];
    }));
}
/** Switches that take the person's question away, with the values that do. */
const trustKeys = {
    enableAllProjectMcpServers: /^true$/,
    skipDangerousModePermissionPrompt: /^true$/,
    defaultMode: /^(?:bypassPermissions|dontAsk)$/,
    approval_policy: /^never$/,
    sandbox_mode: /^danger-full-access$/,
    trust_all_tools: /^true$/,
    "chat.tools.autoApprove": /^true$/,
    "chat.tools.global.autoApprove": /^true$/,
    "security.workspace.trust.enabled": /^false$/,
    "task.allowAutomaticTasks": /^on$/,
};
function trustOf(root) {
    const maps = [root, ...valuesAt(root, "permissions")];
    return maps.flatMap((map) => entriesOf(map).flatMap(([key, value]) => {
        const text = textOf(value);
        if (text === undefined || !Object.hasOwn(trustKeys, key))
            return [];
        return trustKeys[key].test(text) ? [draft("trust", key, text, value)] : [];
    }));
}
function permissionsOf(root) {
    return valuesAt(root, "permissions").flatMap((permissions) => ["allow", "additionalDirectories"].flatMap((list) => itemsOf(valueAt(permissions, list)).flatMap((item) => {
        const text = textOf(item);
        return text === undefined ? [] : [draft("permission", list, text, item)];
    })));
}
const environmentKeys = [
    "env",
    "terminal.integrated.env.linux",
    "terminal.integrated.env.osx",
    "terminal.integrated.env.windows",
];
function variablesOf(root) {
    return environmentKeys
        .flatMap((key) => valuesAt(root, key))
        .flatMap((env) => entriesOf(env))
        .flatMap(([name, value]) => {
        const text = textOf(value);
        return text === undefined ? [] : [draft("variable", name, text, value)];
    });
}
/** What the settings of an agent or an editor order: hooks, helpers, permissions, switches, environment. */
function settingsIn({ root }) {
    return [...settings_hooksOf(root), ...helpersOf(root), ...trustOf(root), ...permissionsOf(root), ...variablesOf(root)];
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/agent-texts.js



/** Bytes of a head that are read. */
const maxHead = 64 * 1024;
/** The head between two fences, and where it starts. */
function headOf(text) {
    const open = /^\ufeff?---[ \t]{0,20}\r?\n/.exec(text)?.[0];
    if (open === undefined)
        return undefined;
    const head = text.slice(open.length, open.length + maxHead);
    const end = head.search(/^---[ \t]{0,20}$/m);
    return end < 0 ? undefined : { head: head.slice(0, end), offset: open.length };
}
/** Tools in `Bash(git add:*), Read` or a list. */
function agent_texts_toolsOf(node) {
    return itemsOf(node).flatMap((item) => (textOf(item)?.match(/[^\s,()[\]]{1,100}(?:\([^()]{0,300}\))?/g) ?? []).map((tool) => draft("permission", "allowed-tools", tool, item)));
}
/** What the head of a command, an agent or a rule file orders: tools without a question, hooks. */
function agentTextIn(view) {
    const found = headOf(view.text);
    const root = found && readLocated(found.head, "yaml");
    if (!found || !root || root === "malformed" || root === "too-deep")
        return [];
    const tools = valuesAt(root, "allowed-tools").flatMap(agent_texts_toolsOf);
    const hooks = settingsIn({ view, path: "", root }).filter(({ kind }) => kind === "hook");
    const { offset } = found;
    return [...tools, ...hooks].map((each) => ({ ...each, start: each.start + offset, end: each.end + offset }));
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/effects.js
/** Characters of a command line that are looked at: honest hooks have some hundreds. */
const maxCommand = 8000;
/** Not in the name of a file: `block-curl.sh`. */
const downloader = /(?<![\w.-])(?:curl|wget|aria2c|iwr|irm|invoke-webrequest|invoke-restmethod)(?:\.exe)?(?![\w.-])|\bdownload(?:string|file)\b/;
/** Addresses of this machine or its container. */
const localAddress = /\bhttps?:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)(?![\w.-])[^\s"'`]{0,300}/g;
const patterns = {
    "runs-fetched": /(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,400}?(?:\|\s{0,4}(?:sudo\s{1,4}(?:-\S{1,9}\s{1,4}){0,3})?(?:\w{0,40}\/){0,6}(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|ruby|php|iex|invoke-expression)\b|(?:&&|;)\s{0,4}(?:sudo\s{1,4})?(?:(?:ba|z|da|k)?sh|python[\d.]{0,4}|node|perl|chmod\s{1,4}(?:\+x|[0-7]{3,4})|\.\/)\s{0,4}\S)|(?:\beval|\b(?:ba|z|da|k)?sh\s{1,4}-\w{0,4}c|\bpython[\d.]{0,4}\s{1,4}-c|\bnode\s{1,4}-e)\s{1,4}\\?["']?(?:\$\(|`)\s{0,4}(?:curl|wget)\b|<\(\s{0,4}(?:curl|wget)\b|\biex\b[^\n]{0,200}(?:iwr|irm|invoke-webrequest|downloadstring)/,
    sends: /\bcurl\b[^\n]{0,400}?\s(?:-[a-z]{0,6}[dFT]\b|--(?:data|form|upload-file|json|post)\b|-X\s{0,3}(?:post|put)\b|--request\s{1,3}(?:post|put)\b)|\bwget\b[^\n]{0,300}?--(?:post|body)-|\b(?:nc|ncat|netcat)\s{1,4}(?:-\S{1,9}\s{1,4}){0,4}[\w.-]{3,100}\s{1,4}\d{2,5}|\bscp\s[^\n]{0,300}?\s[\w.@-]{1,80}:|\/dev\/(?:tcp|udp)\/|-method\s{1,3}["']?(?:post|put)\b|requests\.(?:post|put)\(/,
    "reads-secret": /(?:~|\$home|\$\{home\}|%userprofile%)[/\\]\.(?:ssh|aws|gnupg|netrc|kube|docker|config[/\\]gh|claude[/\\]\.credentials)|\bprintenv\b(?!\s{1,4}\w)|\benv\s{0,4}(?:\||>)|(?:^|[\s"'/@=])\.env\b|\bid_(?:rsa|ed25519)\b|transcript_path/,
    "inline-code": /\bpython[\d.]{0,4}\s{1,4}-c\b|\bnode\s{1,4}-e\b|\bperl\s{1,4}-e\b|\bbase64\s{1,4}(?:-d|--decode)\b|\beval\b|\bpowershell\b[^\n]{0,100}\s-e(?:nc|ncodedcommand)?\b/,
    deletes: /\brm\s{1,4}-\w{0,4}r\w{0,4}\s{1,4}["']?(?:\/|~|\$home|\$\{home\})/,
};
const names = Object.keys(patterns);
/**
 * What a command line does, by its words: nothing is run or resolved. A download from this machine is none. `unseen` is for the caller
 * to say, who knows the files.
 */
function effectsOf(command) {
    const text = command.slice(0, maxCommand);
    const lower = text.toLowerCase();
    const foreign = lower.replace(localAddress, "");
    const isLocal = foreign !== lower && !/https?:\/\//.test(foreign);
    const found = names.filter((name) => patterns[name].test(name === "sends" ? withFlags(text) : lower));
    if (isLocal)
        return found.filter((effect) => effect !== "runs-fetched" && effect !== "sends");
    return downloader.test(lower) ? ["fetches", ...found] : found;
}
/** Lowered but for the flags of one letter: `-f` is silence to curl, `-F` is a form. */
const withFlags = (text) => text.replace(/(\s-[A-Za-z]{1,7})\b|[A-Z]/g, (all, flags) => flags ?? all.toLowerCase());

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/folder-tasks.js



function tasksIn(root) {
    return itemsOf(valueAt(root, "tasks")).flatMap((task) => {
        const when = textOf(valueAt(valueAt(task, "runOptions"), "runOn"));
        const command = valueAt(task, "command");
        const text = textOf(command);
        if (when !== "folderOpen" || text === undefined)
            return [];
        return [draft("task", when, [text, ...argumentsOf(task)].join(" "), command)];
    });
}
/** Commands of a development container, by the time at which they run (containers.dev reference). */
const containerKeys = [
    "initializeCommand",
    "onCreateCommand",
    "updateContentCommand",
    "postCreateCommand",
    "postStartCommand",
    "postAttachCommand",
];
/** A text, a list of words, or a map of either. */
function folder_tasks_commandsOf(key, node) {
    if (node.type === "map")
        return node.entries.flatMap(([, value]) => folder_tasks_commandsOf(key, value));
    const text = itemsOf(node)
        .flatMap((item) => textOf(item) ?? [])
        .join(" ");
    return text === "" ? [] : [draft("task", key, text, node)];
}
const containersIn = (root) => containerKeys.flatMap((key) => valuesAt(root, key).flatMap((value) => folder_tasks_commandsOf(key, value)));
function preCommitIn(root) {
    return itemsOf(valueAt(root, "repos"))
        .flatMap((repo) => itemsOf(valueAt(repo, "hooks")))
        .flatMap((hook) => valuesAt(hook, "entry"))
        .flatMap((entry) => (textOf(entry) ? [draft("task", "pre-commit", textOf(entry), entry)] : []));
}
/** What an editor, a container or a git hook runs because the folder is opened or used. */
function folderTasksIn({ root, path }) {
    if (/(?:^|\/)\.vscode\/tasks\.json$/.test(path))
        return tasksIn(root);
    if (/(?:^|\/)\.?devcontainer\.json$/.test(path))
        return containersIn(root);
    if (/(?:^|\/)\.pre-commit-config\.yaml$/.test(path))
        return preCommitIn(root);
    if (/(?:^|\/)\.cursor\/environment\.json$/.test(path)) {
        return entriesOf(root).flatMap(([key, value]) => (/^(?:install|start)$/.test(key) ? folder_tasks_commandsOf(key, value) : []));
    }
    return [];
}
/** Lines of a script that are taken as tasks of their own. */
const maxLines = 2000;
/** What a shell script runs when the folder is entered or git is used: each line of `.envrc` and of husky's hooks. */
function scriptTasksIn(path, text) {
    const name = /(?:^|\/)\.envrc$/.test(path)
        ? "direnv"
        : /(?:^|\/)\.husky\/[\w-]{1,40}$/.test(path)
            ? "git hook"
            : undefined;
    if (name === undefined)
        return [];
    const found = [];
    for (const line of text.matchAll(/[^\n]{1,8000}/g)) {
        if (found.length >= maxLines)
            break;
        const value = line[0].trim();
        if (value === "" || value.startsWith("#"))
            continue;
        const start = line.index + line[0].indexOf(value);
        found.push({ kind: "task", name, value, start, end: start + value.length });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/git-files.js
/** Lines that are looked at. */
const git_files_maxLines = 5000;
/** Each line of `.gitattributes`: the pattern and its attributes. */
function attributesIn(text) {
    const found = [];
    for (const line of text.matchAll(/^[ \t]{0,20}("[^"\n]{1,500}"|[^\s#"][^\s]{0,500})[ \t]{1,80}([^\n]{1,1000})/gm)) {
        if (found.length >= git_files_maxLines)
            break;
        const start = line.index;
        const end = start + line[0].trimEnd().length;
        found.push({ kind: "attribute", name: line[1].replace(/^"|"$/g, ""), value: line[2].trim(), start, end });
    }
    return found;
}
/** Each submodule: its folder and its address. */
function submodulesIn(text) {
    return text
        .split(/^(?=\[submodule\b)/m)
        .slice(0, git_files_maxLines)
        .reduce(({ found, at }, section) => {
        const path = /^[ \t]{0,20}path[ \t]{0,9}=[ \t]{0,9}([^\n]{1,500})/m.exec(section)?.[1]?.trim();
        const url = /^[ \t]{0,20}url[ \t]{0,9}=[ \t]{0,9}([^\n]{1,1000})/m.exec(section)?.[1]?.trim();
        const end = at + section.trimEnd().length;
        if (path)
            found.push({ kind: "submodule", name: path, value: url ?? "", start: at, end });
        return { found, at: at + section.length };
    }, { found: [], at: 0 }).found;
}
/** What git is told about files and other repositories. */
function gitFilesIn(path, text) {
    if (/(?:^|\/)\.gitattributes$/.test(path))
        return attributesIn(text);
    return /(?:^|\/)\.gitmodules$/.test(path) ? submodulesIn(text) : [];
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/plugins.js


const pluginFile = /(?:^|\/)(?:\.[\w-]{1,40}-plugin\/(?:plugin|marketplace)\.json|\.agents\/plugins\/marketplace\.json|gemini-extension\.json|openclaw\.plugin\.json)$/;
/** Keys whose value is a path, a list of paths, or what a file there would hold. */
const pathKeys = [
    "commands",
    "agents",
    "skills",
    "hooks",
    "mcpServers",
    "lspServers",
    "outputStyles",
    "monitors",
    "contextFileName",
];
function pathsOf(plugin) {
    return pathKeys.flatMap((key) => valuesAt(plugin, key).flatMap((value) => itemsOf(value).flatMap((item) => (textOf(item) ? [draft("path", key, textOf(item), item)] : []))));
}
/** Where a plugin comes from as one text: `github:owner/repo@ref`, `npm:name@version`, an address, a path. */
function plugins_sourceOf(source) {
    const plain = textOf(source);
    if (plain !== undefined)
        return plain;
    const at = (key) => textOf(valueAt(source, key));
    const pin = at("sha") ?? at("ref") ?? at("version") ?? at("commit");
    const where = at("repo") ?? at("package") ?? at("url") ?? at("path");
    if (where === undefined)
        return undefined;
    const kind = at("source") ?? "url";
    const name = kind === "github" || kind === "npm" ? `${kind}:${where}` : where;
    return pin === undefined ? name : `${name}@${pin}`;
}
function sourcesOf(root) {
    const plugins = itemsOf(valueAt(root, "plugins"));
    const listed = plugins.flatMap((plugin) => valuesAt(plugin, "source").map((source) => [textOf(valueAt(plugin, "name")) ?? "", source]));
    // Settings name marketplaces that the agent adds by itself.
    const known = valuesAt(root, "extraKnownMarketplaces")
        .flatMap((map) => entriesOf(map))
        .flatMap(([name, value]) => valuesAt(value, "source").map((source) => [name, source]));
    return [...listed, ...known].flatMap(([name, source]) => {
        const value = plugins_sourceOf(source);
        return value === undefined ? [] : [draft("source", name, value, source)];
    });
}
/** Sources and paths that plugin manifests, marketplaces and settings name. */
function pluginsIn({ root, path }) {
    const sources = sourcesOf(root);
    if (!pluginFile.test(path))
        return sources;
    return [...sources, ...[root, ...itemsOf(valueAt(root, "plugins"))].flatMap(pathsOf)];
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/servers.js



/** Keys under which files list servers: Claude Code and most others, VS Code, Codex, OpenCode, language servers. */
const serverKeys = ["mcpServers", "servers", "mcp_servers", "mcp", "lspServers"];
const addressKeys = ["url", "serverUrl", "httpUrl", "endpoint"];
/** The command line of a server, or its address. */
function commandOf(server) {
    for (const key of addressKeys) {
        const address = valueAt(server, key);
        if (textOf(address))
            return [textOf(address), address];
    }
    const command = valueAt(server, "command");
    // OpenCode writes the command as one list.
    const words = itemsOf(command).flatMap((item) => textOf(item) ?? []);
    return command && words.length > 0 ? [[...words, ...argumentsOf(server)].join(" "), command] : undefined;
}
function servers_variablesOf(server) {
    return ["env", "environment", "headers", "http_headers"]
        .flatMap((key) => valuesAt(server, key))
        .flatMap((map) => entriesOf(map))
        .flatMap(([name, value]) => {
        const text = textOf(value);
        return text === undefined ? [] : [draft("server-variable", name, text, value)];
    });
}
function serverDrafts([name, server]) {
    const found = commandOf(server);
    return found ? [draft("server", name, found[0], found[1]), ...servers_variablesOf(server)] : [];
}
/** The servers that a file starts or connects to. A file that is made for them may list them without a key around. */
function serversIn({ root, path }) {
    const keyed = serverKeys.flatMap((key) => valuesAt(root, key)).flatMap((servers) => entriesOf(servers));
    const isServerFile = /(?:^|\/)\.?(?:mcp|lsp)\.json$/.test(path);
    return [...keyed, ...(isServerFile ? entriesOf(root) : [])].flatMap(serverDrafts);
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/workflows.js


const agentStep = /anthropics\/claude-code|openai\/codex-action|run-gemini-cli|gemini-cli-action|sst\/opencode|\b(?:claude|gemini|copilot)\s{1,3}(?:-p|--print|--prompt)\b|\bcodex\s{1,3}exec\b|\bcursor-agent\b|\bopencode\s{1,3}run\b/i;
/** Names of the triggers: a text, a list or a map. YAML 1.1 readers took `on` for true. */
function triggersOf(root) {
    const on = valueAt(root, "on") ?? valueAt(root, "true");
    if (on?.type === "map")
        return on.entries.map(([name]) => name);
    return itemsOf(on).flatMap((item) => textOf(item) ?? []);
}
/** `write-all`, or the names of what may be written. */
function writesOf(permissions) {
    const text = textOf(permissions);
    if (text !== undefined)
        return text === "write-all" ? ["everything"] : [];
    return entriesOf(permissions).flatMap(([name, value]) => textOf(value) === "write" && name !== "id-token" ? [name] : []);
}
/** All texts of a step in one. */
function textsOf(node, depth = 0) {
    if (depth > 6)
        return [];
    if (node.type === "list")
        return node.items.flatMap((item) => textsOf(item, depth + 1));
    if (node.type === "map")
        return node.entries.flatMap(([key, value]) => [`${key}:`, ...textsOf(value, depth + 1)]);
    return [textOf(node) ?? ""];
}
/** Each step of a workflow that runs an agent: `name` are the triggers, `value` the step and what its job may write. */
function workflowsIn({ root, path }) {
    if (!/(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/.test(path))
        return [];
    const triggers = triggersOf(root).join(" ");
    const general = valueAt(root, "permissions");
    return entriesOf(valueAt(root, "jobs")).flatMap(([, job]) => {
        const writes = writesOf(valueAt(job, "permissions") ?? general);
        return itemsOf(valueAt(job, "steps")).flatMap((step) => {
            const text = textsOf(step).join(" ");
            if (!agentStep.test(text))
                return [];
            const place = valueAt(step, "uses") ?? valueAt(step, "run") ?? step;
            return [draft("agent-job", triggers, `${text} writes: ${writes.join(" ")}`, place)];
        });
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/manifests/index.js











/** Characters of a configuration that are parsed: the largest honest marketplace has some hundreds of thousands. */
const maxText = 1024 * 1024;
/** Directives of one file. */
const maxDirectives = 5000;
const formats = new Map([
    ["json", "json"],
    ["jsonc", "json"],
    ["json5", "json"],
    ["toml", "toml"],
    ["yml", "yaml"],
    ["yaml", "yaml"],
]);
/** Files that a tool obeys wherever they stand, in lower case; in a configuration every file of these formats is one. */
const obeyed = /(?:^|\/)(?:\.[\w-]{1,40}-plugin\/[^/]{1,80}\.json|\.claude\/settings(?:\.local)?\.json|hooks(?:-cursor)?\.json|\.?mcp\.json|\.lsp\.json|\.codex\/config\.toml|\.gemini\/settings\.json|opencode\.jsonc?|\.vscode\/(?:settings|tasks)\.json|\.?devcontainer\.json|\.pre-commit-config\.yaml|\.github\/workflows\/[^/]{1,200}\.ya?ml|gemini-extension\.json|openclaw\.plugin\.json|\.agents\/plugins\/marketplace\.json|\.cursor\/environment\.json)$/;
function formatOf(skill, path) {
    if (skill.kind !== "configuration" && !obeyed.test(path))
        return undefined;
    return formats.get(path.slice(path.lastIndexOf(".") + 1));
}
function draftsOf(skill, view) {
    const path = view.artifact.path.toLowerCase();
    if (view.artifact.kind === "symlink" || view.artifact.kind === "submodule")
        return { drafts: [] };
    if (skill.kind === "configuration" && view.artifact.kind === "markdown")
        return { drafts: agentTextIn(view) };
    const plain = [...gitFilesIn(path, view.text), ...scriptTasksIn(path, view.text)];
    const format = formatOf(skill, path);
    if (plain.length > 0 || format === undefined)
        return { drafts: plain };
    if (view.text.length > maxText)
        return { drafts: [], gap: "too large to be parsed: it was read as text only" };
    const root = readLocated(view.text, format);
    if (root === "too-deep")
        return { drafts: [], gap: "nested too deep to be parsed: it was read as text only" };
    // Some tool may be more tolerant than this parser.
    if (root === "malformed")
        return { drafts: [], unparsed: true };
    const file = { view, path, root };
    const readers = [settingsIn, serversIn, pluginsIn, folderTasksIn, workflowsIn];
    return { drafts: readers.flatMap((read) => read(file)) };
}
const commandKinds = new Set(["hook", "helper", "task", "server"]);
/** A script that a command names by a path below the root of the project or the plugin, or anywhere in the file system. */
const scriptPath = /(?:^|[\s"'=])((?:\$\{?\w{1,60}(?::-?[^}/\s]{0,20})?\}?|~|\.{0,2})(?:\/[\w.@+-]{1,100}){1,12}|(?:[\w.@+-]{1,100}\/){1,12}[\w@+-]{1,100}\.(?:sh|bash|py|js|mjs|cjs|ts|rb|pl|ps1))(?=$|[\s"';&|)])/g;
/** Folders of the system, whose programs come with it. */
const systemPath = /^\/(?:usr|bin|sbin|opt|dev|etc|proc|nix|System|Applications|Library)\//;
/** Installed packages, and skills, which are scanned by themselves. */
const elsewhere = /(?:^|\/)(?:node_modules|\.venv|skills)\//;
/** Whether a command runs a script that is not among the files of the skill. */
function runsUnseen(command, files) {
    for (const [, path] of command.slice(0, 4000).matchAll(scriptPath)) {
        if (systemPath.test(path) || elsewhere.test(path))
            continue;
        const segments = path.replace(/^(?:\$\{?\w{1,60}[^/]{0,24}|\.{0,2})\//, "");
        if (!files.has(segments) && !files.has((0,core_path/* lastSegment */.mp)(segments)))
            return true;
    }
    return false;
}
/** Paths of the files and their names: a variable in front of a path leaves open which folder is meant. */
const filesOf = (skill) => new Set(skill.artifacts.flatMap(({ path }) => [path, (0,core_path/* lastSegment */.mp)(path)]));
function directiveOf(view, one, files) {
    const effects = commandKinds.has(one.kind)
        ? [...effectsOf(one.value), ...(runsUnseen(one.value, files) ? ["unseen"] : [])]
        : [];
    return { ...one, view, effects };
}
const isAddress = (value) => /^\w{2,10}:\/\//.test(value);
/** What a tool does that obeys a directive. */
function kindsOf({ kind, value, effects }) {
    if (kind === "server" && isAddress(value))
        return ["sends"];
    if (commandKinds.has(kind)) {
        const more = effects.includes("runs-fetched")
            ? ["fetches-and-runs"]
            : effects.includes("fetches") && !effects.includes("sends")
                ? ["fetches"]
                : [];
        return ["runs", ...more, ...(effects.includes("sends") ? ["sends"] : [])];
    }
    if (kind === "permission" || kind === "trust" || kind === "variable")
        return ["edits-agent-config"];
    return [];
}
const operationsOf = (directive) => kindsOf(directive).map((kind) => {
    const { view, start, end, value, name } = directive;
    const object = kind === "edits-agent-config" ? `${name}=${value}` : value;
    return { kind, object: object.slice(0, 500), sensitivity: "ordinary", by: "manifest", view, start, end };
});
/** A package that a server or a hook runs straight from a registry. */
const runner = /(?:^|[\s/])(?:(npx|bunx|pnpx|npm\s{1,4}exec|pnpm\s{1,4}dlx|yarn\s{1,4}dlx)|(uvx|pipx\s{1,4}run|uv\s{1,4}tool\s{1,4}run))\s{1,4}(?:(?:-y|--yes|-q|--quiet|--from|-p|--package|--)(?:[=\s]{1,4})){0,6}(@?[\w][\w@/.^~:+=[\],-]{0,200})/g;
/** Packages in a command line, as `npm:name@version`. */
const manifests_packagesOf = (command) => Array.from(command.slice(0, 4000).matchAll(runner), (found) => `${found[1] ? "npm" : "pypi"}:${found[3]}`);
/** The first program of a command line. */
function manifests_programOf(command) {
    const word = /^\s{0,20}["']?([^\s"';&|]{1,200})/.exec(command)?.[1] ?? "";
    const name = (0,core_path/* lastSegment */.mp)(word);
    return /^[A-Za-z][\w.+-]{0,60}$/.test(name) ? [name] : [];
}
const shown = ({ name, value }) => `${name}: ${value.slice(0, 200)}`;
const hostsOf = (text) => Array.from(text.slice(0, 8000).matchAll(/\b(?:https?|wss?|sse):\/\/[^\s"'`<>()[\]{}|\\^$]{3,500}/g), ([url]) => URL.canParse(url) ? new URL(url).hostname : "").filter((host) => host.includes(".") && !(0,core_address/* isOpenHost */.Ts)(host));
/** What a directive makes possible, by kind of capability. */
function manifests_entriesOf(directive) {
    const { kind, name, value } = directive;
    const all = (of, entries) => entries.map((entry) => [of, entry]);
    const run = isAddress(value) ? [] : [...all("commands", manifests_programOf(value)), ...all("packages", manifests_packagesOf(value))];
    switch (kind) {
        case "hook":
        case "helper":
        case "task":
            return [["hooks", shown(directive)], ...all("hosts", hostsOf(value)), ...run];
        case "server":
            return [["tools", `mcp:${name}`], ...all("hosts", hostsOf(value)), ...run];
        case "source":
            return all("hosts", hostsOf(value));
        case "permission":
            return [["tools", value]];
        case "trust":
            return [["tools", shown(directive)]];
        case "variable":
        case "server-variable":
            return [["environment", name]];
        default:
            return [];
    }
}
const touchesOf = (directive) => manifests_entriesOf(directive).map(([kind, entry]) => {
    const { view, start, end } = directive;
    return { kind, entry, view, start, end };
});
const gapOf = (view, detail) => ({
    path: view.artifact.fullPath,
    reason: "depth-limit",
    detail,
    bytes: 0,
});
/**
 * Reads the configuration files of a skill or of an agent: what they order, as directives and operations, and what that makes possible.
 * Parses only; nothing is run, resolved or fetched. What is too large or too deep is a gap.
 */
function configurationOf(skill, views) {
    const files = filesOf(skill);
    const directives = [];
    const gaps = [];
    for (const view of views) {
        if (view.layers.length > 0)
            continue;
        const { drafts, gap, unparsed } = draftsOf(skill, view);
        if (unparsed)
            gaps.push({ ...gapOf(view, "no JSON, YAML or TOML as its name says"), reason: "unparsed" });
        if (gap !== undefined)
            gaps.push(gapOf(view, gap));
        if (drafts.length > maxDirectives)
            gaps.push(gapOf(view, `more than ${maxDirectives} settings: the rest was left`));
        directives.push(...drafts.slice(0, maxDirectives).map((one) => directiveOf(view, one, files)));
    }
    const operations = directives.flatMap(operationsOf);
    return { directives, operations, touches: directives.flatMap(touchesOf), gaps };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/decoders.js
/** The text that base64 (plain or for addresses) holds; undefined when it is none or holds no text. */
function decodeBase64(encoded) {
    const plain = encoded.replace(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/");
    if (plain === "" || !/^[A-Za-z0-9+/]+$/.test(plain))
        return undefined;
    return decoders_textOf(Uint8Array.from(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain), (char) => char.charCodeAt(0)));
}
/** The text that base64 of UTF-16 holds, as `powershell -EncodedCommand` takes it; undefined when it is none. */
function decodeEncodedCommand(encoded) {
    const plain = encoded.replace(/[\s=]/g, "");
    if (plain === "" || plain.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(plain))
        return undefined;
    const bytes = Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
    const text = new TextDecoder("utf-16le").decode(bytes);
    return /[\x00-\x08\ufffd]/.test(text) ? undefined : text;
}
/** The text that hexadecimal digits hold; undefined when they are none or hold no text. */
function decodeHex(encoded) {
    const plain = encoded.replace(/\s/g, "");
    if (plain === "" || plain.length % 2 > 0 || !/^[0-9a-fA-F]+$/.test(plain))
        return undefined;
    return decoders_textOf(Uint8Array.from(plain.match(/../g), (pair) => Number.parseInt(pair, 16)));
}
/** Each Latin letter thirteen places on. */
const rot13 = (text) => text.replace(/[A-Za-z]/g, (letter) => {
    const first = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
});
function decoders_textOf(bytes) {
    const text = new TextDecoder().decode(bytes);
    return /[\x00-\x08\ufffd]/.test(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/values.js
/** Characters of a text that are followed. */
const values_maxText = 8192;
/** Operations whose data one value may hold; the most guarded ones are kept. */
const maxTraces = 12;
/** Places of a way that are remembered: the first and the last ones. */
const maxSteps = 12;
const maxAlternatives = 4;
/** Entries of a list or an object that are told apart. */
const maxFields = 2000;
/** The same of one that may be any of several. */
const maxMerged = 48;
/** What stands for a stretch of text that nobody knows. */
const gapMark = "…";
/** Nothing is known of it, and it holds nothing. */
const unknown = { exact: false, traces: [] };
/** A constant. */
function constant(text) {
    if (text.length <= values_maxText)
        return { text, exact: true, traces: [] };
    return { text: `${text.slice(0, values_maxText - 1)}${gapMark}`, exact: false, traces: [] };
}
/** A thing with a name: a module, a builtin, a member of one. */
const named = (path) => ({ path, exact: false, traces: [] });
const weight = { secret: 0, private: 1, ordinary: 2 };
/** Traces of several values, each source once. */
function tracesOf(values) {
    const holding = values.filter((value) => value.traces.length > 0);
    if (holding.length === 0)
        return [];
    if (holding.length === 1)
        return holding[0].traces;
    const bySource = new Map();
    for (const { traces } of holding) {
        for (const trace of traces)
            if (!bySource.has(trace.source))
                bySource.set(trace.source, trace);
    }
    const all = [...bySource.values()];
    if (all.length <= maxTraces)
        return all;
    return all.sort((a, b) => weight[a.source.sensitivity] - weight[b.source.sensitivity]).slice(0, maxTraces);
}
/** Other texts than the first one, each once. */
function alternativesOf(texts) {
    const others = [...new Set(texts)].slice(1, maxAlternatives + 1);
    return others.length > 0 ? { alternatives: others } : {};
}
const values_textsOf = (value) => value.text === undefined ? [] : [value.text, ...(value.alternatives ?? [])];
/** One of these values, nobody knows which. */
function either(values) {
    const distinct = values.length === 1 ? values : [...new Set(values)];
    const [first] = distinct;
    if (!first)
        return unknown;
    if (distinct.length === 1)
        return first;
    const texts = distinct.flatMap(values_textsOf);
    const text = texts[0];
    const known = distinct.every((value) => value.exact);
    const path = distinct.find((value) => value.path !== undefined)?.path;
    const callable = distinct.find((value) => value.callable)?.callable;
    const fields = mergedFields(distinct);
    return {
        ...(text === undefined ? {} : { text }),
        exact: known && texts.length > 0,
        traces: tracesOf(values),
        ...alternativesOf(texts),
        ...(path === undefined ? {} : { path }),
        ...(callable ? { callable } : {}),
        ...(fields ? { fields } : {}),
    };
}
function mergedFields(values) {
    const maps = [...new Set(values.flatMap(({ fields }) => (fields ? [fields] : [])))];
    if (maps.length <= 1)
        return maps[0];
    const merged = new Map();
    for (const map of maps) {
        for (const [key, value] of map) {
            const before = merged.get(key);
            if (merged.size < maxMerged || before)
                merged.set(key, before && before !== value ? either([before, value]) : value);
        }
    }
    return merged;
}
/** Values one behind the other, as one text. */
function concatenated(parts) {
    let text = "";
    let exact = true;
    for (const part of parts) {
        exact &&= part.exact && part.text !== undefined;
        if (text.length < values_maxText)
            text += part.text ?? (text.endsWith(gapMark) ? "" : gapMark);
    }
    const spread = parts.find((part) => part.alternatives);
    const others = spread?.alternatives?.map((other) => parts
        .map((part) => (part === spread ? other : (part.text ?? gapMark)))
        .join("")
        .slice(0, values_maxText));
    const whole = text.length > values_maxText ? constant(text) : { text, exact, traces: [] };
    return {
        ...whole,
        exact: exact && whole.exact,
        traces: tracesOf(parts),
        ...alternativesOf([text, ...(others ?? [])]),
    };
}
/** The same value after one more place on its way. */
function passed(value, step) {
    if (value.traces.length === 0)
        return value;
    return { ...value, traces: value.traces.map((trace) => extended(trace, step)) };
}
function extended(trace, step) {
    const isKnown = trace.steps.some((each) => each.start === step.start && each.message === step.message && each.view === step.view);
    if (isKnown)
        return trace;
    const kept = trace.steps.length < maxSteps
        ? trace.steps
        : [...trace.steps.slice(0, maxSteps / 2), ...trace.steps.slice(1 - maxSteps / 2)];
    return { source: trace.source, steps: [...kept, step] };
}
/** Only the data of a value: its text and its structure are gone. */
const dataOf = (values) => {
    const traces = tracesOf(values);
    return traces.length === 0 ? unknown : { exact: false, traces };
};
/** A value that holds other traces. */
const holding = (value, traces) => value.traces === traces ? value : { ...value, traces };
/** A list, an object or a dictionary of values; keys of a list are its positions. */
function collected(entries) {
    const fields = new Map();
    for (const [i, [key, value]] of entries.entries()) {
        if (fields.size >= maxFields)
            break;
        fields.set(key ?? String(i), value);
    }
    return { exact: false, traces: tracesOf(entries.map(([, value]) => value)), fields };
}
/** A value with one entry more, or another one in its place. */
function withField(object, key, value) {
    const fields = new Map(object.fields);
    if (fields.size < maxFields || fields.has(key))
        fields.set(key, value);
    return { ...object, exact: false, traces: tracesOf([object, value]), fields };
}
/** What tells two values apart for one who calls a function with them. */
function fingerprintOf(value, numberOf) {
    const sources = value.traces.map(({ source }) => numberOf(source)).sort((a, b) => a - b);
    const fields = value.fields
        ? [...value.fields].slice(0, 24).map(([key, each]) => `${key}=${each.text ?? each.path ?? ""}`)
        : [];
    return [
        value.text ?? "",
        value.path ?? "",
        value.callable?.definition.at.start ?? "",
        sources.join(","),
        fields.join("|"),
    ].join("\x01");
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-effects.js

/** Other calls that are looked at in the place of one. */
const evaluate_effects_maxAlternatives = 6;
/** What is decoded is always what the call gives. */
const isGiving = ({ gives, kind }) => gives === true || kind === "decodes";
/** Other calls that this one may be: with each other text that one of its arguments may have. */
function evaluate_effects_alternativesOf(call) {
    const calls = call.args.flatMap((arg, i) => (arg.alternatives ?? []).map((text) => ({ ...call, args: call.args.with(i, { ...arg, text }) })));
    const byName = [...call.named].flatMap(([name, arg]) => (arg.alternatives ?? []).map((text) => ({ ...call, named: new Map(call.named).set(name, { ...arg, text }) })));
    return [...calls, ...byName].slice(0, evaluate_effects_maxAlternatives);
}
/** Does what a model says that a call does; the value is the result of the call. */
function applyModel(evaluation, model, inputs, scope, at) {
    const giving = model.effects.filter(isGiving);
    const given = giving.map((effect) => give(evaluation, effect, scope, at));
    // What a request sends is not what it brings back.
    const sent = given.filter((_, i) => giving[i]?.kind !== "fetches");
    for (const effect of model.effects) {
        if (!isGiving(effect))
            take(evaluation, effect, takenBy(effect, effect.kind === "sends" ? sent : given), scope, at);
    }
    const through = model.through ?? (giving.length > 0 ? [] : inputs);
    const { text, path, fields } = model;
    return {
        ...(text === undefined ? {} : { text: text.slice(0, 8192) }),
        exact: text !== undefined && text.length <= 8192 && !text.includes(gapMark),
        traces: tracesOf([...given, ...through]),
        ...(path === undefined ? {} : { path }),
        ...(fields ? { fields } : {}),
    };
}
/** What goes into an effect, where the call gives these values itself. */
function takenBy({ kind, takes, takesOwn }, given) {
    if (takesOwn)
        return [...(takes ?? []), ...given];
    return takes ?? (kind === "writes" ? given : []);
}
/** An effect whose data the result holds: with what the skill itself is known to have put there. */
function give(evaluation, effect, scope, at) {
    const { frame } = scope;
    if (effect.kind === "receives" && effect.object === "arguments" && frame.run.args)
        return dataOf(frame.run.args);
    if (effect.kind === "receives" && effect.object === "stdin" && frame.run.input)
        return frame.run.input;
    const own = effect.kind === "reads" && effect.object.startsWith("env:")
        ? evaluation.variables.get(effect.object.slice(4))
        : undefined;
    if (own)
        return own;
    const operation = take(evaluation, effect, effect.takes ?? [], scope, at);
    const fromFile = effect.kind === "reads" ? evaluation.read(effect.object, frame) : unknown;
    const passed = evaluation.passed(frame, at, fromFile, () => `read from ${effect.object}`);
    const decoded = effect.kind === "decodes" ? tracesOf(effect.takes ?? []) : [];
    return holding(unknown, [{ source: operation, steps: [] }, ...passed.traces, ...decoded]);
}
function take(evaluation, effect, takes, scope, at) {
    const { frame } = scope;
    const operation = evaluation.operation(frame, at, effect.kind, effect.object, effect.sensitivity);
    evaluation.facts.flow(tracesOf(takes), operation);
    if (effect.kind === "writes") {
        const data = takes.length === 1 && takes[0] ? takes[0] : dataOf(takes);
        evaluation.write(effect.object, evaluation.passed(frame, at, data, () => `written to ${effect.object}`));
    }
    return operation;
}
/** Path of the result of a call that no catalogue knows, for methods called on it. */
const standardArguments = (path) => path.includes(gapMark) || path.length > 120 ? {} : { path: `${path}()` };

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-interpreters.js
/** Programs that run scripts, and the language of those. */
const interpreters = {
    python: "python",
    python2: "python",
    python3: "python",
    py: "python",
    pypy3: "python",
    node: "javascript",
    bun: "javascript",
    deno: "javascript",
    tsx: "javascript",
    "ts-node": "javascript",
    nodejs: "javascript",
    sh: "shell",
    bash: "shell",
    zsh: "shell",
    dash: "shell",
    ksh: "shell",
    ".": "shell",
    source: "shell",
    eval: "shell",
    pwsh: "powershell",
    powershell: "powershell",
    "powershell.exe": "powershell",
};
/** Flags behind which code stands. */
const codeFlags = new Set([
    "-c",
    "-e",
    "--eval",
    "-p",
    "--print",
    "-lc",
    "-ec",
    "-Command",
    "-command",
    "-xc",
    "-ic",
]);
/** `-EncodedCommand`, which PowerShell knows by any beginning of it. */
const isEncodedFlag = ({ text }) => /^[-/]e(?:c|n|nc|nco\w{0,12})?$/i.test(text ?? "");

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-text.js

/** Name of the variable that stands for what is not known of a text of code. */
const unknownName = "skill_scan_unknown";
/** Code whose unknown stretches are a variable; between single quotes of a shell they are taken out of the quotes for that. */
function withReferences(code, language) {
    if (language === "python" || language === "javascript")
        return code.replaceAll(gapMark, unknownName);
    let quote = "";
    return code.replace(/\\.|['"…]/gs, (found) => {
        if (found === "'" || found === '"')
            quote = quote === "" ? found : quote === found ? "" : quote;
        if (found !== gapMark)
            return found;
        return quote === "'" ? `'"$${unknownName}"'` : `\${${unknownName}}`;
    });
}
/** A text that stands at one place of another view. */
function viewOfText(view, start, end, text) {
    return {
        artifact: view.artifact,
        text,
        lower: text.toLowerCase(),
        layers: view.layers,
        languageAt: () => "",
        zoneAt: () => view.zoneAt(start),
        locate: () => view.locate(start, end),
    };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-tree.js
/** Children of a node, punctuation included. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        children.push(child);
    return children;
}
/** True for keywords, brackets and commas. */
const isPunctuation = (node) => !/^[A-Z]/.test(node.name);
/** Name of the functions that stand for comprehensions: what they return are the elements of a list. */
const comprehension = "<comprehension>";
/** Callee of the pseudo call that says which names belong to an outer scope: `global a`. */
const outerNames = "<global>";

;// CONCATENATED MODULE: ./build/src/behaviour/program/values-scope.js

/** Names and their values. A branch writes into a scope of its own, so that what another body does stays apart until both are over. */
class Scope {
    frame;
    kind;
    parent;
    values = new Map();
    /** What the function returns. */
    returns;
    outer = new Set();
    constructor(frame, kind, parent) {
        this.frame = frame;
        this.kind = kind;
        this.parent = parent;
        this.returns = kind === "branch" && parent ? parent.returns : [];
    }
    get(name) {
        for (let scope = this; scope; scope = scope.parent) {
            const value = scope.values.get(name);
            if (value)
                return value;
        }
        return undefined;
    }
    /** Says that a name belongs to an outer scope, though it is assigned to here. */
    declareOuter(name) {
        let scope = this;
        while (scope.kind === "branch" && scope.parent)
            scope = scope.parent;
        scope.outer.add(name);
    }
    set(name, value) {
        if (this.kind !== "function") {
            this.values.set(name, value);
            return;
        }
        const home = this.homeOf(name, this.frame.program.language);
        // Nobody knows when a function runs: what was there before may be there still.
        if (home === this)
            this.values.set(name, value);
        else
            home.set(name, either([value, ...(home.get(name) ? [home.get(name)] : [])]));
    }
    homeOf(name, language) {
        const parent = this.parent;
        if (!parent || this.values.has(name))
            return this;
        if (language === "shell")
            return parent;
        if (this.outer.has(name))
            return parent;
        return language === "javascript" && parent.get(name) ? parent : this;
    }
    /** Runs each body in a scope of its own and keeps what any of them leaves. */
    branch(bodies) {
        const scopes = bodies.map((body) => {
            const scope = new Scope(this.frame, "branch", this);
            body(scope);
            return scope;
        });
        const names = new Set(scopes.flatMap((scope) => [...scope.values.keys()]));
        for (const name of names) {
            const before = this.get(name);
            const after = scopes.flatMap((scope) => scope.values.get(name) ?? []);
            this.set(name, either([...after, ...(before ? [before] : [])]));
        }
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/functions.js



/** Functions that call one another. */
const maxActive = 10;
/** Ways to call one function that are told apart; all that come after are one. */
const maxContexts = 3;
const selfNames = new Set(["self", "cls"]);
/** Parameters and what they are; the receiver of a method takes the first one where the language wants that. */
function bindings(evaluation, { definition }, call) {
    const bound = new Map();
    const { parameters } = definition;
    const takesSelf = call.receiver !== undefined && selfNames.has(parameters[0] ?? "");
    if (takesSelf)
        bound.set(parameters[0], call.receiver);
    const rest = parameters.slice(takesSelf ? 1 : 0);
    for (const [i, name] of rest.entries()) {
        const value = call.named.get(name) ?? call.args[i];
        const message = () => `passed to ${definition.name || "a function"}() as ${name}`;
        if (value)
            bound.set(name, evaluation.passed(call.from, call.at, value, message));
    }
    // Of `*args` and `**kwargs` the last parameters hold what is left over.
    const over = [
        ...call.args.slice(rest.length),
        ...[...call.named].flatMap(([name, value]) => (bound.has(name) ? [] : [value])),
    ];
    const last = rest.at(-1);
    if (over.length > 0 && last !== undefined)
        bound.set(last, either([bound.get(last) ?? unknown, dataOf(over)]));
    return bound;
}
/** Calls a function of the skill: its body is walked with these arguments, once for each way to call it. */
function invoke(evaluation, callable, call) {
    const { definition } = callable;
    const given = [...call.args, ...call.named.values(), ...(call.input ? [call.input] : [])];
    if (evaluation.active.includes(definition) || evaluation.active.length >= maxActive)
        return dataOf(given);
    let bound = bindings(evaluation, callable, call);
    const known = evaluation.results.get(definition) ?? new Map();
    evaluation.results.set(definition, known);
    if (known.size >= maxContexts)
        bound = widened(evaluation, definition, bound);
    const key = evaluation.keyOf([...bound.values(), ...(call.input ? [call.input] : [])]);
    const before = definition.name === comprehension ? undefined : known.get(key);
    if (before)
        return before;
    known.set(key, unknown);
    const value = walked(evaluation, callable, bound, call);
    known.set(key, value);
    return value;
}
/** Arguments of which only the data are known: those of this call and of all others that came too late to be told apart. */
function widened(evaluation, definition, bound) {
    const before = evaluation.widened.get(definition) ?? new Map();
    const names = new Set([...before.keys(), ...bound.keys()]);
    const merged = new Map([...names].map((name) => {
        const value = bound.get(name) ?? unknown;
        const { callable, path } = value;
        const data = dataOf([before.get(name) ?? unknown, value]);
        return [
            name,
            { ...data, ...(callable ? { callable } : {}), ...(path?.startsWith("object:") ? { path } : {}) },
        ];
    }));
    evaluation.widened.set(definition, merged);
    return merged;
}
function walked(evaluation, { definition, program }, bound, call) {
    const home = evaluation.homes.get(definition);
    const outer = home?.frame ?? { program, run: { outputs: [] } };
    const isShell = program.language === "shell";
    const run = isShell || call.input
        ? { ...outer.run, ...(isShell ? { args: call.args } : {}), ...(call.input ? { input: call.input } : {}) }
        : outer.run;
    const scope = new Scope({ ...outer, run }, "function", home);
    for (const name of definition.parameters)
        scope.values.set(name, bound.get(name) ?? defaultOf(evaluation, definition, name, home));
    if (call.receiver && program.language !== "python")
        scope.values.set("this", call.receiver);
    evaluation.entered.add(definition);
    evaluation.active.push(definition);
    evaluation.walker.block(evaluation, definition.body, scope);
    evaluation.active.pop();
    if (definition.name === comprehension)
        return collected(scope.returns.map((value) => [undefined, value]));
    if (isShell && scope.returns.length > 1)
        return concatenated(scope.returns);
    return either(scope.returns);
}
function defaultOf(evaluation, definition, name, home) {
    const value = definition.defaults?.get(name);
    return value && home ? { ...evaluation.value(value, home), exact: false } : unknown;
}
/** Records a definition; a method belongs to its class, whose name stands for the class and each of its instances. */
function functions_define(evaluation, definition, owner, scope) {
    const { program } = scope.frame;
    evaluation.settle(definition, scope);
    if (owner === undefined) {
        scope.set(definition.name, { callable: { definition, program }, exact: false, traces: [] });
        return;
    }
    const path = `object:${owner}`;
    if (scope.get(owner)?.path !== path)
        scope.set(owner, { path, exact: false, traces: [] });
    const methods = evaluation.methods.get(owner) ?? new Map();
    evaluation.methods.set(owner, methods.set(definition.name, { definition, program }));
}
/** Calls what was defined and never called: others may do so, with whatever they like. */
function finishFunctions(evaluation, body, scope) {
    for (const statement of body) {
        if (statement.kind === "branch")
            for (const inner of statement.bodies)
                finishFunctions(evaluation, inner, scope);
        if (statement.kind !== "define" || evaluation.entered.has(statement.definition))
            continue;
        const { definition, owner } = statement;
        const receiver = owner === undefined ? {} : { receiver: { path: `object:${owner}`, exact: false, traces: [] } };
        const call = { args: [], named: new Map(), from: scope.frame, at: definition.at, ...receiver };
        invoke(evaluation, { definition, program: scope.frame.program }, call);
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/program.js
/** Languages whose programs are followed. */
const languages = (/* unused pure expression or super */ null && (["python", "javascript", "shell", "powershell"]));
/** Code of a source: offset 0 of it is `source.at.start` of the view. */
const program_codeOf = ({ view, at, text }) => text ?? view.text.slice(at.start, at.end);
/** Pseudo programs of shell redirections: `< file`, `> file`, `>> file`, here-documents and here-strings. Each is a stage of a pipe. */
const redirections = { read: "<", write: ">", append: ">>", text: "<<" };

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-commands.js









/** Programs that run the program in their operands. */
const evaluate_commands_wrappers = new Set("sudo doas env nohup time command exec xargs nice timeout setsid stdbuf caffeinate busybox npx bunx uvx uv poetry pipenv run".split(" "));
/** Commands inside texts inside commands. */
const maxNested = 4;
/** A variable that holds a whole command line stands for its words: `$x` of `x="curl -d @file host"`. */
function spread(words) {
    const [first, ...rest] = words;
    const text = first?.text?.trim() ?? "";
    if (!first || !/^[\w./~-]{1,80}\s/.test(text))
        return words;
    return [...text.split(/\s+/, 100).map((each) => ({ ...first, text: each })), ...rest];
}
/** What a command line does; the value is what it prints. */
function runCommand(evaluation, given) {
    const command = { ...given, words: spread(given.words) };
    const { words, scope, at, input } = command;
    const [first, ...args] = words;
    const name = first?.text === undefined ? "…" : (0,core_path/* lastSegment */.mp)(first.text);
    const own = first?.callable ?? (first?.text === undefined ? undefined : scope.get(first.text)?.callable);
    if (own)
        return invoke(evaluation, own, {
            args,
            named: command.named ?? new Map(),
            ...(input ? { input } : {}),
            from: scope.frame,
            at,
        });
    if (isDigest(name, args))
        return unknown;
    const modelled = modelledCommand(evaluation, name, args, command);
    const inner = innerCommand(evaluation, name, command);
    const result = inner ?? modelled ?? redirected(evaluation, name, args, command);
    if (!inner)
        runsFile(evaluation, name, command);
    return result ?? dataOf([...args, ...(input ? [input] : [])]);
}
/** Of a digest nobody gets back what it was made of. */
const isDigest = (name, args) => /^(?:md5|sha\d{1,3}|b2)sum$|^shasum$/.test(name) ||
    (name === "openssl" && /^(?:dgst|sha\d{1,3})$/.test(args[0]?.text ?? ""));
function modelledCommand(evaluation, name, args, command) {
    const catalogue = evaluation.catalogues.shell;
    if (!Object.hasOwn(catalogue, name))
        return undefined;
    const { input, scope, at } = command;
    const call = { path: name, at, args, named: command.named ?? new Map(), ...(input ? { input } : {}) };
    const models = [call, ...evaluate_effects_alternativesOf(call)].flatMap((each) => catalogue[name](each) ?? []);
    const inputs = [...args, ...(input ? [input] : [])];
    return models.length === 0
        ? undefined
        : either(models.map((each) => applyModel(evaluation, each, inputs, scope, at)));
}
/** Redirections, where the catalogue says nothing about them. */
function redirected(evaluation, name, args, { input, scope, at }) {
    const object = args[0]?.text ?? gapMark;
    const data = input ?? unknown;
    switch (name) {
        case redirections.read:
            return applyModel(evaluation, { effects: [{ kind: "reads", object, gives: true }] }, [], scope, at);
        case redirections.write:
        case redirections.append:
            if (object === "/dev/null" || /^&?\d$/.test(object))
                return data;
            return applyModel(evaluation, { effects: [{ kind: "writes", object, takes: [data] }], through: [data] }, [], scope, at);
        case redirections.text:
            return args[0] ?? unknown;
        case "echo":
        case "printf":
            return concatenated(args.flatMap((arg, i) => (i === 0 ? [arg] : [{ text: " ", exact: true, traces: [] }, arg])));
        case "cat":
            return input;
        default:
            return undefined;
    }
}
/** The program that a command starts: a script of the skill, code in an argument or on standard input, what a wrapper wraps. */
function innerCommand(evaluation, name, command) {
    const { words, scope } = command;
    const rest = words.slice(1);
    if (evaluate_commands_wrappers.has(name))
        return wrapped(evaluation, command);
    const direct = words[0]?.text !== undefined && /[/.]/.test(words[0].text)
        ? evaluation.linker.script(words[0].text, scope.frame.program)
        : undefined;
    if (direct)
        return started(evaluation, direct, rest, command);
    const language = Object.hasOwn(interpreters, name) ? interpreters[name] : undefined;
    if (!language)
        return undefined;
    if (name === "eval")
        return nested(evaluation, "shell", concatenated(rest.flatMap((word) => [word, { text: " ", exact: true, traces: [] }])), [], command);
    const encoded = language === "powershell" ? rest[rest.findIndex(isEncodedFlag) + 1] : undefined;
    if (encoded && rest.some(isEncodedFlag))
        return encodedCommand(evaluation, encoded, command);
    const codeAt = rest.findIndex((word) => codeFlags.has(word.text ?? ""));
    const code = rest[codeAt + 1];
    if (codeAt >= 0 && code)
        return nested(evaluation, language, code, rest.slice(codeAt + 2), command);
    const scriptAt = rest.findIndex((word) => word.text === undefined || !word.text.startsWith("-") || word.text === "-");
    const script = scriptAt < 0 ? undefined : rest[scriptAt];
    const found = script?.text === undefined ? undefined : evaluation.linker.script(script.text, scope.frame.program);
    if (found && (name === "." || name === "source"))
        return included(evaluation, found, command);
    if (found)
        return started(evaluation, found, rest.slice(scriptAt + 1), command);
    const moduleAt = language === "python" ? rest.findIndex((word) => word.text === "-m") : -1;
    const module = moduleAt < 0
        ? undefined
        : evaluation.linker.module(rest[moduleAt + 1]?.text ?? "", { ...scope.frame.program, language });
    if (module)
        return started(evaluation, module, rest.slice(moduleAt + 2), command);
    const { input } = command;
    if ((!script || script.text === "-") && input?.text !== undefined)
        return nested(evaluation, language, input, rest, command);
    return undefined;
}
/** Base64 of a PowerShell script is decoded and run. */
function encodedCommand(evaluation, encoded, command) {
    const { scope, at } = command;
    const text = encoded.exact && encoded.text !== undefined ? decodeEncodedCommand(encoded.text) : undefined;
    const source = evaluation.operation(scope.frame, at, "decodes", "base64");
    const traces = [...encoded.traces, { source, steps: [] }];
    evaluation.facts.flow(traces, evaluation.operation(scope.frame, at, "evaluates", (text ?? gapMark).slice(0, 120)));
    const code = { ...(text === undefined ? {} : { text }), exact: text !== undefined, traces };
    return nested(evaluation, "powershell", code, [], command);
}
/** The command behind `sudo -u x`, `env A=b`, `timeout 5`, `xargs -n1`. */
function wrapped(evaluation, command) {
    const { words, input } = command;
    const at = words.findIndex((word, i) => i > 0 && word.text !== undefined && /^[A-Za-z./…~$][^=\s]*$/.test(word.text));
    if (at < 0)
        return undefined;
    const taken = (0,core_path/* lastSegment */.mp)(words[0]?.text ?? "") === "xargs" && input ? [input] : [];
    return runCommand(evaluation, { ...command, words: [...words.slice(at), ...taken] });
}
/** A script of the skill is run: its arguments and its input are what stands here. */
function started(evaluation, program, args, command) {
    const { scope, at, input } = command;
    const name = (0,core_path/* lastSegment */.mp)(program.view.artifact.path);
    const given = args.map((arg, i) => evaluation.passed(scope.frame, at, arg, () => `passed to ${name} as argument ${i + 1}`));
    const piped = input && evaluation.passed(scope.frame, at, input, () => `passed to ${name} on standard input`);
    const isShell = scope.frame.program.language === "shell";
    return evaluation.run(program, {
        args: given,
        ...(piped ? { input: piped } : {}),
        ...(isShell ? { environment: (variable) => scope.get(variable) } : {}),
    });
}
/** `source lib.sh`: the other script becomes a part of this one. */
function included(evaluation, program, { scope }) {
    if (evaluation.active.length > 0 || scope.frame.program === program)
        return unknown;
    const inner = new Scope({ program, run: scope.frame.run }, "branch", scope);
    evaluation.walker.block(evaluation, program.body, inner);
    for (const [name, value] of inner.values)
        scope.set(name, value);
    return unknown;
}
/** Code in a text: walked as a program of its own that stands where the text is run. */
function nested(evaluation, language, code, args, command) {
    const data = dataOf([code, ...args, ...(command.input ? [command.input] : [])]);
    if (code.text === undefined || code.text.trim() === gapMark || evaluation.nesting >= maxNested)
        return data;
    const { frame } = command.scope;
    const text = withReferences(code.text, language);
    const place = evaluation.place(frame, command.at);
    const view = viewOfText(place.view, place.start, place.end, text);
    const program = evaluation.parsers[language]({ language, view, at: { start: 0, end: text.length }, role: "command" });
    const outputs = [];
    const run = {
        args,
        ...(command.input ? { input: command.input } : {}),
        outputs,
        environment: (name) => command.scope.get(name),
    };
    const scope = new Scope({ program, run, instead: place }, "module");
    scope.set(unknownName, code.traces.length > 0 ? { exact: false, traces: code.traces } : unknown);
    evaluation.nesting++;
    try {
        evaluation.walker.block(evaluation, program.body, scope);
    }
    finally {
        evaluation.nesting--;
    }
    return outputs.length > 0 ? concatenated(outputs) : dataOf([data]);
}
/** What a program of another language starts: a text for the shell, or a list of words. */
function runStarted(evaluation, model, scope, at) {
    const shell = new Scope(scope.frame, "branch", scope);
    for (const { kind, takes } of model.effects) {
        const [first, second] = takes ?? [];
        if (kind !== "runs" || !first)
            continue;
        const words = first.fields
            ? [...first.fields.values()]
            : second?.fields
                ? [first, ...second.fields.values()]
                : undefined;
        const given = takes.filter((each) => each !== first && each !== second);
        const input = given.length > 0 && tracesOf(given).length > 0 ? dataOf(given) : undefined;
        if (words)
            runCommand(evaluation, { words, input, scope: shell, at });
        else
            nested(evaluation, "shell", first, [], { scope: shell, at, input });
    }
}
/** A file that the skill itself wrote is run: the program itself, or of an interpreter its script, not the data that the script gets. */
function runsFile(evaluation, name, { words, scope, at }) {
    const isInterpreted = Object.hasOwn(interpreters, name);
    if (isInterpreted && words.some(({ text }) => codeFlags.has(text ?? "")))
        return;
    const word = isInterpreted ? words.find(({ text }, i) => i > 0 && !text?.startsWith("-")) : words[0];
    if (word?.text === undefined || !(isInterpreted || /[/.]/.test(word.text)))
        return;
    const content = evaluation.read(word.text, scope.frame);
    if (content.traces.length === 0)
        return;
    evaluation.facts.flow(content.traces, evaluation.operation(scope.frame, at, "runs", word.text));
}

// EXTERNAL MODULE: ./build/src/behaviour/sensitive.js
var sensitive = __webpack_require__(92817);
;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-objects.js

/** Paths that stand for the environment of the process. */
const environments = new Set([
    "os.environ",
    "process.env",
    "Deno.env",
    "Bun.env",
    "import.meta.env",
]);
/** What an instance holds under a name. */
function memberOfObject(evaluation, path, property) {
    return evaluation.objects.get(path)?.get(property);
}
/** Remembers what an instance holds: nobody knows in which order methods are called, so nothing is forgotten. */
function setMemberOfObject(evaluation, path, property, value) {
    const members = evaluation.objects.get(path) ?? new Map();
    const before = members.get(property);
    members.set(property, before && before !== value ? either([before, value]) : value);
    evaluation.objects.set(path, members);
}
/** The variable that a path names: `os.environ.X`, `process.env.X`. */
function variableOf(path) {
    const dot = path.lastIndexOf(".");
    return dot > 0 && environments.has(path.slice(0, dot)) ? path.slice(dot + 1) : undefined;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-statements.js





/** Elements of a constant list over which a comprehension is carried out. */
const maxElements = 600;
/** Walks statements in order. */
function walkBlock(evaluation, body, scope) {
    for (const statement of body) {
        if (statement.kind === "define")
            functions_define(evaluation, statement.definition, statement.owner, scope);
    }
    for (const statement of body) {
        if (!evaluation.enter(scope.frame))
            continue;
        walk(evaluation, statement, scope);
        evaluation.leave();
    }
}
function walk(evaluation, statement, scope) {
    switch (statement.kind) {
        case "assign":
            assignAll(evaluation, statement, scope);
            return;
        case "expression":
            output(evaluation, scope, evaluation.value(statement.value, scope));
            return;
        case "return":
            scope.returns.push(evaluation.value(statement.value, scope));
            return;
        case "define":
            return;
        case "import":
            bind(evaluation, statement, scope);
            return;
        case "branch": {
            if (statement.condition)
                evaluation.value(statement.condition, scope);
            scope.branch(statement.bodies.map((body) => (inner) => walkBlock(evaluation, body, inner)));
            return;
        }
        case "loop":
            loop(evaluation, statement, scope);
            return;
    }
}
/** What a command prints is what its function or script gives. */
function output(evaluation, scope, value) {
    if (scope.frame.program.language !== "shell" || (value.traces.length === 0 && value.text === undefined))
        return;
    if (evaluation.active.length > 0)
        scope.returns.push(value);
    else
        scope.frame.run.outputs.push(value);
}
function assignAll(evaluation, statement, scope) {
    const value = evaluation.value(statement.value, scope);
    for (const target of statement.targets)
        assignTo(evaluation, target, value, scope, statement.at);
}
/** What a target is called in a message. */
function nameOf(target) {
    if (target.kind === "name")
        return target.name;
    if (target.kind === "member")
        return target.property;
    return target.kind === "index" && target.key.kind === "literal" ? target.key.text : "a value";
}
/** `export ACME_TOKEN="your-token"` in a document: who follows it puts a secret of the user there. */
const isPlaceholder = (name, value, { frame: { program } }) => program.role === "fence" &&
    program.language === "shell" &&
    value.traces.length === 0 &&
    value.exact &&
    (0,sensitive/* sensitivityOfVariable */.n)(name) === "secret";
function assignTo(evaluation, target, value, scope, at) {
    const put = () => evaluation.passed(scope.frame, at, value, () => `assigned to ${nameOf(target)}`);
    switch (target.kind) {
        case "name":
            if (!isPlaceholder(target.name, value, scope))
                scope.set(target.name, put());
            return;
        case "member":
            assignMember(evaluation, target.object, target.property, put(), scope);
            return;
        case "index": {
            const key = evaluation.value(target.key, scope);
            assignMember(evaluation, target.object, key.exact ? key.text : undefined, put(), scope);
            return;
        }
        case "collection": {
            for (const [i, entry] of target.entries.entries()) {
                const key = entry.key?.kind === "literal" ? entry.key.text : String(i);
                const part = value.fields?.get(key) ?? dataOf([value]);
                assignTo(evaluation, entry.value, part, scope, at);
            }
            return;
        }
        case "other":
        case "either": {
            const parts = target.kind === "other" ? target.parts : target.options;
            for (const part of parts)
                assignTo(evaluation, part, dataOf([value]), scope, at);
            return;
        }
        default:
            return;
    }
}
/** `object.key = value`, and the object then is what its own name stands for. */
function assignMember(evaluation, target, key, value, scope) {
    const object = evaluation.value(target, scope);
    if (object.path?.startsWith("object:")) {
        setMemberOfObject(evaluation, object.path, key ?? "[]", value);
        return;
    }
    if (key !== undefined && variableOf(`${object.path}.${key}`) !== undefined) {
        evaluation.variables.set(key, value);
        return;
    }
    if (object.path !== undefined && object.fields === undefined && value.callable) {
        // A handler of an event: whoever calls it gives what the object holds.
        return;
    }
    const grown = key === undefined
        ? { ...object, exact: false, traces: either([object, dataOf([value])]).traces }
        : withField(object, key, value);
    store(evaluation, target, grown, scope);
}
/** Puts a changed object back where it came from. */
function store(evaluation, target, value, scope) {
    if (target.kind === "name")
        scope.set(target.name, value);
    if (target.kind !== "member" && target.kind !== "index")
        return;
    const outer = evaluation.value(target.object, scope);
    const key = target.kind === "member" ? target.property : target.key.kind === "literal" ? target.key.text : "[]";
    if (outer.path?.startsWith("object:"))
        setMemberOfObject(evaluation, outer.path, key, value);
    else if (target.object.kind === "name")
        scope.set(target.object.name, withField(outer, key, value));
}
/** The names that an import binds: those of another script of the skill, or a path that catalogues know. */
function bind(evaluation, statement, scope) {
    const { program } = scope.frame;
    const plain = statement.module.replace(/^node:/, "");
    for (const { imported, local } of statement.bindings) {
        const whole = imported === "" || imported === "default" || (imported === "*" && program.language === "javascript");
        const inner = imported === "" || imported === "*"
            ? undefined
            : evaluation.linker.module(joinModule(statement.module, imported), program);
        const module = evaluation.linker.module(statement.module, program) ?? inner;
        if (!module) {
            if (local !== "*")
                scope.set(local, named(whole ? plain : `${plain}.${imported}`));
            continue;
        }
        const names = evaluation.module(module);
        if (imported === "*" && local === "*")
            for (const [name, value] of names.values)
                scope.set(name, value);
        else if (imported === "" || imported === "*" || module === inner)
            scope.set(local, moduleValue(names));
        else
            scope.set(local, names.get(imported) ?? names.get("module.exports")?.fields?.get(imported) ?? unknown);
    }
}
const joinModule = (module, name) => module.endsWith(".") ? `${module}${name}` : `${module}.${name}`;
/** A module of the skill as a value: its names are its fields. */
const moduleValue = (scope) => ({ exact: false, traces: [], fields: scope.values });
function loop(evaluation, statement, scope) {
    const over = evaluation.value(statement.over, scope);
    const pass = (inner, element) => {
        if (statement.target)
            assignTo(evaluation, statement.target, element, inner, statement.at);
        walkBlock(evaluation, statement.body, inner);
    };
    const elements = over.fields ? [...over.fields.values()] : undefined;
    const single = evaluation.active.at(-1)?.name === comprehension;
    const isConstant = elements !== undefined && elements.length <= maxElements && elements.every((each) => each.exact);
    scope.branch([
        (inner) => {
            if (single && isConstant && statement.target)
                for (const element of elements)
                    pass(inner, element);
            else {
                const element = elements && statement.target ? either([...elements.slice(0, 8), dataOf(elements)]) : elementOf(over);
                pass(inner, element);
                // What the first round leaves may matter to the second one.
                if ([...inner.values.values()].some((value) => value.traces.length > 0))
                    pass(inner, element);
            }
        },
    ]);
}
const elementOf = (over) => ({ exact: false, traces: over.traces });

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-calls.js





/** Functions that print. */
const prints = new Set([
    "print",
    "sys.stdout.write",
    "console.log",
    "process.stdout.write",
    "sys.stdout.buffer.write",
]);
/** Functions that give a module by its name. */
const importers = new Set([
    "__import__",
    "importlib.import_module",
    "require",
    "import",
    "importlib.__import__",
]);
/** Methods that put their arguments into the object that they are called on. */
const growing = new Set("append extend add insert update push unshift set setdefault write writelines concat appendleft put put_nowait attach append_field add_field add_header attachments".split(" "));
/** Of a key that signs, or a text of which a digest is made, nothing comes out that anybody could use. */
const oneWay = /(?:^|\.)(?:sign(?:_?(?:message|transaction|typed_?data|hash|request|payload))?|from_key|fromSeed|fromSecretKey|create(?:Hmac|Hash|Sign)|hmac|sha\d{1,3}|md5|blake2b|pbkdf2_hmac|scrypt|privateKeyTo\w{1,20}|(?:Keypair|SigningKey)\.from\w{0,24})$|^(?:hmac|hashlib|nacl\.signing)\.\w{1,20}$/i;
/** Classes of packages that stand for a service: what their methods bring is not the key that they were made with. */
const clientClass = /\.\w{0,40}(?:Client|AI|SDK|Anthropic|Octokit|Stripe)$/;
/** Makers of clients that sign with a key, which stays where it is, and the names under which they are given it. */
const signingClient = /(?:^|\.)\w{0,40}(?:[Cc]lient|[Ww]rap\w{0,20}|[Ss]igner|[Ww]allet|[Aa]ccount)$/;
const signingKeys = new Set(["privateKey", "private_key", "secretKey", "signer", "mnemonic"]);
/** True when a secret that goes into a call of a package does not come out of it again. */
function keepsSecrets(path, args, byName) {
    if (oneWay.test(path) || clientClass.test(path))
        return true;
    const keys = [...byName.keys(), ...args.flatMap(({ fields }) => [...(fields?.keys() ?? [])])];
    return signingClient.test(path) && keys.some((key) => signingKeys.has(key));
}
/** What a call gives, and what it does on the way. */
function callFunction(evaluation, call) {
    const { target, scope } = call;
    const given = {
        args: call.args,
        named: call.named,
        ...(call.input ? { input: call.input } : {}),
        from: scope.frame,
        at: call.at,
    };
    if (target.callable) {
        const method = call.receiver?.path?.startsWith("object:") ? { receiver: call.receiver } : {};
        return invoke(evaluation, target.callable, { ...given, ...method });
    }
    const own = methodOf(evaluation, call);
    if (own)
        return own;
    const path = target.path ?? (call.method === undefined ? undefined : `….${call.method}`);
    if (path === undefined)
        return dataOf([...call.args, ...call.named.values(), ...(call.receiver ? [call.receiver] : []), target]);
    if (importers.has(path))
        return imported(evaluation, call);
    const [object, property] = call.args;
    if (path === "getattr" && object && property?.text !== undefined) {
        return { ...object, path: `${object.path ?? gapMark}.${property.text}`, ...object.fields?.get(property.text) };
    }
    if (prints.has(path))
        scope.frame.run.outputs.push(...call.args);
    return callKnown(evaluation, path, call);
}
/** A method of a class of the skill, or the making of an instance; undefined when there is none. */
function methodOf(evaluation, call) {
    const { target, receiver, method, scope, at } = call;
    const base = { args: call.args, named: call.named, from: scope.frame, at };
    if (target.path?.startsWith("object:") && evaluation.methods.has(target.path.slice(7))) {
        const methods = evaluation.methods.get(target.path.slice(7));
        const made = methods?.get("__init__") ?? methods?.get("constructor");
        if (made)
            invoke(evaluation, made, { ...base, receiver: target });
        return target;
    }
    if (method === undefined || !receiver)
        return undefined;
    const owner = receiver.path?.startsWith("object:") ? receiver.path.slice(7) : undefined;
    const own = owner === undefined ? undefined : evaluation.methods.get(owner)?.get(method);
    const found = own ?? (owner === undefined ? undefined : onlyMethod(evaluation, method));
    return found && invoke(evaluation, found, { ...base, receiver });
}
/** The method of this name when only one class has it: an inherited one, or that of an instance which came by a way not followed. */
function onlyMethod(evaluation, name) {
    const found = [...evaluation.methods.values()].flatMap((methods) => methods.get(name) ?? []);
    return found.length === 1 ? found[0] : undefined;
}
function imported(evaluation, { args, scope }) {
    const name = args[0]?.text;
    if (name === undefined)
        return dataOf(args);
    const module = evaluation.linker.module(name, scope.frame.program);
    if (!module)
        return named(name.replace(/^node:/, ""));
    const names = evaluation.module(module);
    return names.get("module.exports") ?? { exact: false, traces: [], fields: names.values };
}
/** The model of a path, or of a method of that name on anything. */
function modelFor(evaluation, path, call, scope) {
    const catalogue = evaluation.catalogues[scope.frame.program.language];
    const method = `*.${path.slice(path.lastIndexOf(".") + 1)}`;
    if (Object.hasOwn(catalogue, path))
        return catalogue[path](call);
    return path.includes(".") && Object.hasOwn(catalogue, method) ? catalogue[method](call) : undefined;
}
function callKnown(evaluation, path, invoked) {
    const { args, named: byName, receiver, input, scope, at } = invoked;
    const call = { path, at, args, named: byName, ...(input ? { input } : {}), ...(receiver ? { receiver } : {}) };
    const model = modelFor(evaluation, path, call, scope);
    const { method } = invoked;
    const found = model || method === undefined || !receiver ? undefined : onlyMethod(evaluation, method);
    if (found)
        return invoke(evaluation, found, { args, named: byName, from: scope.frame, at, receiver: receiver });
    if (!model && keepsSecrets(path, args, byName))
        return named(`${path}()`);
    const inputs = [...args, ...byName.values(), ...(receiver ? [receiver] : []), ...(input ? [input] : [])];
    const others = model ? evaluate_effects_alternativesOf(call) : [];
    const second = others.flatMap((other) => modelFor(evaluation, path, other, scope) ?? []);
    const results = [...(model ? [model] : []), ...second].map((each) => applyModel(evaluation, each, inputs, scope, at));
    const through = model ? either(results) : dataOf(inputs);
    if (model?.effects.some(({ kind }) => kind === "runs"))
        runStarted(evaluation, model, scope, at);
    const result = model ? through : { ...through, ...standardArguments(path) };
    if (model?.becomes && invoked.object)
        store(evaluation, invoked.object, result, scope);
    grow(evaluation, invoked);
    const back = callBack(evaluation, invoked, result);
    return back ? either([result, back]) : result;
}
/** `list.append(x)`: the object holds the data from now on. */
function grow(evaluation, { object, receiver, method, args, named: byName, scope, at }) {
    if (!object || !receiver || method === undefined || !growing.has(method))
        return;
    const data = [...args, ...byName.values()];
    if (receiver.path?.startsWith("object:") ||
        (tracesOf(data).length === 0 && !data.some((each) => each.text !== undefined)))
        return;
    const added = evaluation.passed(scope.frame, at, dataOf(data), () => `put in by ${method}()`);
    const fields = grownFields(receiver, method, args);
    const traces = tracesOf([receiver, added]);
    if (traces === receiver.traces && !fields)
        return;
    store(evaluation, object, { ...receiver, traces, ...(fields ? { fields } : {}) }, scope);
}
function grownFields(receiver, method, args) {
    const [value] = args;
    if ((method !== "append" && method !== "push") || !value || !receiver.fields || receiver.fields.size > 500)
        return undefined;
    return new Map(receiver.fields).set(String(receiver.fields.size), value);
}
/** Calls the functions that were handed over: with what the call gives, what it was called on and what else it was given. */
function callBack(evaluation, call, result) {
    const others = [...call.args, ...call.named.values()];
    const handed = others.filter((each) => each.callable);
    if (handed.length === 0)
        return undefined;
    const data = dataOf([result, ...(call.receiver ? [call.receiver] : []), ...others]);
    const returned = handed.map(({ callable }) => {
        const args = callable.definition.parameters.map(() => data);
        return invoke(evaluation, callable, { args, named: new Map(), from: call.scope.frame, at: call.at });
    });
    return returned.every((each) => each === unknown) ? undefined : either(returned);
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/api-models.js

/** Text of a value, or the mark that nobody knows it. */
const api_models_textOf = (value) => value?.text ?? gapMark;
/** One property of an options object. */
const api_models_option = (options, name) => options?.fields?.get(name);
/** Values of a list in order; undefined of what is no list. */
const elementsOf = (value) => value?.fields && [...value.fields.values()];
/** The values that are there. */
const present = (values) => values.filter((value) => value !== undefined);
/** True when data of an operation is in one of these. */
const carries = (values) => values.some(({ traces }) => traces.length > 0);
/** Nothing is done and no data come out: the size of a file, a folder that is made. */
const inert = () => ({ effects: [], through: [] });
/** One effect of one kind on a thing that is always the same, and whose data the result holds. */
const gives = (kind, object, sensitivity) => () => ({ effects: [{ kind, object, gives: true, ...(sensitivity ? { sensitivity } : {}) }] });
/** Reads what its first argument names. */
const reads = ({ args }) => ({ effects: [{ kind: "reads", object: api_models_textOf(args[0]), gives: true }] });
/** Writes its second argument to what the first one names. */
const writes = ({ args }) => ({
    effects: [{ kind: "writes", object: api_models_textOf(args[0]), takes: args.slice(1, 2) }],
    through: [],
});
/** Deletes what its first argument names. */
const deletes = ({ args }) => ({
    effects: [{ kind: "deletes", object: api_models_textOf(args[0]) }],
    through: [],
});
/** Puts a copy of the first argument's file where the second one says. */
const copies = ({ args }) => ({
    effects: [
        { kind: "reads", object: api_models_textOf(args[0]), gives: true },
        { kind: "writes", object: api_models_textOf(args[1]) },
    ],
});
/** Evaluates one of its arguments as code. */
const evaluates = (codeOf) => (call) => {
    const code = codeOf(call);
    return code && { effects: [{ kind: "evaluates", object: api_models_textOf(code).slice(0, 120), takes: [code] }] };
};
/** What a command is called in a report: its words with spaces between. */
const commandText = (words) => words.map(api_models_textOf).join(" ").slice(0, 300);
/** Runs a program with its words, or a whole command line. */
const runs = (program, words) => {
    const takes = present([program, words && collected(words.map((word) => [undefined, word]))]);
    return { effects: [{ kind: "runs", object: commandText(present([program, ...(words ?? [])])), takes }] };
};
/** An exchange with a host: what comes from there, and what goes there when anything does. */
function exchange(object, data, sends) {
    const fetched = { kind: "fetches", object, gives: true };
    return sends || carries(data) ? [{ kind: "sends", object, takes: data }, fetched] : [fetched];
}
/** A text that is computed from all that goes in; its data go through. */
const computed = (compute) => (call) => {
    const text = compute(call);
    const through = present([call.receiver, ...call.args]);
    return { effects: [], through, ...(text === undefined ? {} : { text }) };
};
/** A decoder: the result holds decoded data, and text where the input is a constant. */
const decodes = (object, decode, inputOf = (call) => call.args[0]) => (call) => {
    const input = inputOf(call);
    const text = input?.exact && input.text !== undefined ? decode(input.text) : undefined;
    const effects = [{ kind: "decodes", object, gives: true, takes: present([input]) }];
    return { effects, ...(text === undefined ? {} : { text }) };
};
/** The same model under several paths. */
const under = (paths, model) => Object.fromEntries(paths.split(" ").map((path) => [path, model]));

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-files.apis.js


/** Modules with the functions of Node's `fs`. */
const modules = ["fs", "fs.promises", "fs/promises", "fs-extra", "graceful-fs", "memfs"];
/** Path of a stream into a file; its text is the name of the file. */
const fileStream = "fs.createWriteStream()";
/** A list of the files below a folder. */
const listed = ({ args }) => {
    const { fields } = collected([[undefined, constant(gapMark)]]);
    return {
        effects: [{ kind: "reads", object: `${api_models_textOf(args[0])}/`, sensitivity: "ordinary", gives: true }],
        ...(fields ? { fields } : {}),
    };
};
const stream = ({ args }) => ({ effects: [], through: [], path: fileStream, text: api_models_textOf(args[0]) });
const both = (names, model) => under(names
    .split(" ")
    .flatMap((name) => modules.flatMap((module) => [`${module}.${name}`, `${module}.${name}Sync`]))
    .join(" "), model);
/** Parts of a path, one below the other; an absolute part begins anew only where the function says so. */
const below = (anew) => ({ args }) => {
    if (args.length === 0)
        return { effects: [], text: "." };
    const parts = args.map(api_models_textOf);
    const text = parts.reduce((path, part) => anew && /^[/~]/.test(part) ? part : `${path.replace(/\/$/, "")}/${part.replace(/^\.?\//, "")}`);
    return { effects: [], through: args, text };
};
const same = ({ args }) => ({
    effects: [],
    through: args,
    ...(args[0]?.text === undefined ? {} : { text: args[0].text }),
});
/** Text of a file as Bun hands it out: `Bun.file(p).text()`. */
const bunFile = ({ args }) => ({
    effects: [{ kind: "reads", object: api_models_textOf(args[0]), gives: true }],
    path: "Bun.file()",
});
const glob = ({ args }) => {
    const patterns = elementsOf(args[0]) ?? args.slice(0, 1);
    const folder = api_models_option(args[1], "cwd");
    const texts = patterns.map((each) => (folder ? `${api_models_textOf(folder)}/${api_models_textOf(each)}` : api_models_textOf(each)));
    const { fields } = collected(texts.map((text) => [undefined, constant(text)]));
    return { effects: [], through: [], ...(fields ? { fields } : {}) };
};
/** Files, folders and paths in Node, Deno and Bun. */
const javascriptFileApis = {
    ...both("readFile readJson readJSON createReadStream open read readv readlink", reads),
    ...both("writeFile appendFile outputFile outputJson writeJson writeJSON", writes),
    ...both("unlink rm rmdir remove emptyDir truncate", deletes),
    ...both("copyFile rename cp copy move link symlink", copies),
    ...both("readdir opendir", listed),
    ...both("exists access stat lstat mkdir mkdirp ensureDir ensureFile mkdtemp chmod chown utimes watch watchFile", inert),
    ...both("createWriteStream", stream),
    ...both("realpath", same),
    ...under("Deno.readTextFile Deno.readTextFileSync Deno.readFile Deno.readFileSync Deno.open", reads),
    ...under("Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Deno.writeFileSync Bun.write", writes),
    ...under("Deno.remove Deno.removeSync rimraf rimraf.sync del", deletes),
    ...under("Deno.copyFile Deno.copyFileSync Deno.rename", copies),
    ...under("Deno.readDir Deno.readDirSync", listed),
    ...under("glob glob.sync glob.glob glob.globSync fast-glob fast-glob.sync globby globby.globby", glob),
    "Bun.file": bunFile,
    ...under("path.join path.posix.join path.win32.join upath.join", below(false)),
    ...under("path.resolve path.posix.resolve path.win32.resolve", below(true)),
    ...under("path.normalize url.fileURLToPath url.pathToFileURL path.toNamespacedPath untildify expand-tilde", same),
    "path.basename": ({ args }) => ({ effects: [], through: args, text: api_models_textOf(args[0]).split("/").at(-1) }),
    "os.homedir": () => ({ effects: [], through: [], text: "~" }),
    "os.tmpdir": () => ({ effects: [], through: [], text: "/tmp" }),
    "process.cwd": () => ({ effects: [], through: [], text: "." }),
    "Deno.cwd": () => ({ effects: [], through: [], text: "." }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-network.apis.js



/** Properties of a request's options that carry what is sent. */
const carried = [
    "body",
    "data",
    "json",
    "form",
    "formData",
    "params",
    "query",
    "qs",
    "searchParams",
    "headers",
    "auth",
    "multipart",
];
const contents = new Set(carried.slice(0, 5));
const isQuiet = (method) => method === undefined || /^(?:get|head|options|…)$/i.test(method);
/** The address that options say: as a whole, or in parts (`hostname`, `port`, `path`). */
function addressIn(options, scheme = "https") {
    const whole = api_models_option(options, "url") ?? api_models_option(options, "uri") ?? api_models_option(options, "href");
    const base = api_models_option(options, "baseURL") ?? api_models_option(options, "prefixUrl");
    if (whole)
        return base && !/^\w+:/.test(api_models_textOf(whole))
            ? `${api_models_textOf(base).replace(/\/$/, "")}/${api_models_textOf(whole).replace(/^\//, "")}`
            : api_models_textOf(whole);
    const host = api_models_option(options, "hostname") ?? api_models_option(options, "host");
    if (!host)
        return base && api_models_textOf(base);
    const port = api_models_option(options, "port");
    const path = api_models_option(options, "path") ?? api_models_option(options, "pathname");
    return `${scheme}://${api_models_textOf(host)}${port ? `:${api_models_textOf(port)}` : ""}${path ? api_models_textOf(path) : ""}`;
}
/** The address of a call: its first argument, below the base of the client that it is made on. */
function addressOf({ args: [first], receiver }, scheme) {
    const text = first?.text ?? addressIn(first, scheme) ?? gapMark;
    const base = receiver?.text;
    return base?.includes("://") && !/^\w{1,10}:\/\//.test(text)
        ? `${base.replace(/\/$/, "")}/${text.replace(/^\//, "")}`
        : text;
}
/** Do the options of a request say that it carries something? */
const hasBody = (options) => [...(options?.fields?.keys() ?? [])].some((key) => contents.has(key)) || !isQuiet(api_models_option(options, "method")?.text);
/** `fetch(url, options)`, `axios(options)`. */
const request = (call) => {
    const object = addressOf(call);
    const data = present([...call.args.slice(0, 2), call.receiver]);
    return { effects: exchange(object, data, call.args.slice(0, 2).some(hasBody)), path: "response()" };
};
/** `axios.post(url, data, options)`, `got.post(url, options)`. */
const posts = (call) => {
    const data = present([...call.args.slice(0, 3), call.receiver]);
    return { effects: exchange(addressOf(call), data, true), path: "response()", text: addressOf(call) };
};
const gets = (call) => {
    const data = present([...call.args.slice(0, 2), call.receiver]);
    return { effects: exchange(addressOf(call), data, false), path: "response()", text: addressOf(call) };
};
const clients = /axios|\bgot\b|\bky\b|needle|superagent|undici|http|client|request|response\(\)|api/i;
/** The same on a client, or on anything that is given an address. */
const onClient = (model) => (call) => clients.test(call.receiver?.path ?? "") || /^(?:https?|wss?):\/\//.test(call.args[0]?.text ?? "")
    ? model(call)
    : undefined;
/** A client with an address and headers of its own. */
const client = ({ args: [options] }) => {
    const text = addressIn(options);
    const headers = api_models_option(options, "headers");
    return {
        effects: [],
        through: present([headers, api_models_option(options, "auth")]),
        path: "http-client()",
        ...(text === undefined ? {} : { text }),
    };
};
/** Connections into which data are written; their text is the address. */
const connection = "connection()";
const opened = (address) => (call) => {
    const text = address(call);
    const data = call.args.filter(({ callable }) => !callable);
    return { effects: exchange(text, data, false), path: connection, text };
};
const sent = (receiver, data) => ({
    effects: [{ kind: "sends", object: api_models_textOf(receiver), takes: data }],
    through: [],
});
const write = ({ receiver, args }) => {
    const data = args.slice(0, 1).filter(({ callable }) => !callable);
    if (data.length === 0)
        return undefined;
    if (receiver?.path === connection)
        return sent(receiver, data);
    if (receiver?.path === fileStream)
        return { effects: [{ kind: "writes", object: api_models_textOf(receiver), takes: data }], through: [] };
    return receiver?.path?.endsWith(".stdin")
        ? { effects: [{ kind: "runs", object: "stdin", takes: data }], through: [] }
        : undefined;
};
/** `a.pipe(b)`: what comes out of a goes into b, and b is the value. */
const pipe = (call) => {
    const [to] = call.args;
    const model = to && call.receiver && write({ ...call, receiver: to, args: [call.receiver] });
    return (model && {
        ...model,
        through: present([call.receiver, to]),
        ...(to.path ? { path: to.path } : {}),
        ...(to.text ? { text: to.text } : {}),
    });
};
/** Host and port of `net.connect(port, host)`, `net.connect({ port, host })`. */
function socketAddress({ args: [first, second] }) {
    const port = api_models_option(first, "port") ?? first;
    const host = api_models_option(first, "host") ?? (first?.fields ? undefined : second);
    return `tcp://${host?.callable ? "localhost" : (host?.text ?? (host ? gapMark : "localhost"))}:${api_models_textOf(port)}`;
}
/** A name that is looked up carries data to whoever serves its zone. */
const lookup = ({ args }) => ({
    effects: carries(args.slice(0, 1))
        ? [{ kind: "sends", object: `dns://${api_models_textOf(args[0])}`, takes: args.slice(0, 1) }]
        : [],
});
const datagram = (call) => {
    const host = call.args.findLast(({ callable }) => !callable);
    return call.receiver?.path === "dgram.createSocket()"
        ? { effects: [{ kind: "sends", object: `udp://${api_models_textOf(host)}`, takes: call.args.slice(0, 1) }], through: [] }
        : undefined;
};
const listens = ({ receiver, args }) => /server|express|fastify|koa|hono|polka|restify|Deno|Bun/i.test(receiver?.path ?? "") ||
    /^\d{2,5}$/.test(args[0]?.text ?? "")
    ? { effects: [{ kind: "listens", object: `tcp:${api_models_textOf(api_models_option(args[0], "port") ?? args[0])}` }] }
    : undefined;
const serve = ({ args }) => ({
    effects: [
        {
            kind: "listens",
            object: `tcp:${api_models_textOf(args.map((each) => api_models_option(each, "port")).find((each) => each) ?? undefined)}`,
        },
    ],
});
const xhrOpen = ({ receiver, args }) => /XMLHttpRequest/.test(receiver?.path ?? "")
    ? { effects: [{ kind: "fetches", object: api_models_textOf(args[1]), gives: true }] }
    : undefined;
const send = (call) => {
    const { receiver, args } = call;
    if (receiver?.path === connection)
        return sent(receiver, args.slice(0, 1));
    if (/XMLHttpRequest|response\(\)/.test(receiver?.path ?? ""))
        return sent(receiver, args);
    return datagram(call);
};
const functions = "fetch node-fetch node-fetch.default cross-fetch isomorphic-fetch undici.fetch undici.request undici.stream axios axios.request axios.default got got.default got.stream ky ky.default request request.default needle needle.request superagent phin wretch ofetch ofetch.ofetch $fetch";
const libraries = ["axios", "axios.default", "got", "ky", "request", "needle", "superagent"];
/** Network in Node, Deno, Bun and browsers. */
const javascriptNetworkApis = {
    ...under(functions, request),
    ...under(libraries.flatMap((name) => ["post", "put", "patch", "postForm"].map((verb) => `${name}.${verb}`)).join(" "), posts),
    ...under(libraries.flatMap((name) => ["get", "head", "delete"].map((verb) => `${name}.${verb}`)).join(" "), gets),
    ...under("axios.create got.extend ky.create ky.extend undici.Client undici.Pool", client),
    ...under("*.post *.put *.patch", onClient(posts)),
    ...under("*.get", onClient(gets)),
    ...under("*.fetch", onClient(request)),
    "http.get": (call) => ({
        effects: exchange(addressOf(call, "http"), call.args.slice(0, 2), false),
        path: connection,
        text: addressOf(call, "http"),
    }),
    "https.get": (call) => ({
        effects: exchange(addressOf(call), call.args.slice(0, 2), false),
        path: connection,
        text: addressOf(call),
    }),
    "http.request": opened((call) => addressOf(call, "http")),
    "https.request": opened((call) => addressOf(call)),
    "http2.connect": opened((call) => addressOf(call)),
    ...under("WebSocket ws ws.WebSocket ws.default EventSource socket.io-client socket.io-client.io", opened((call) => addressOf(call))),
    ...under("net.connect net.createConnection tls.connect Deno.connect Bun.connect *.connect", (call) => call.path.startsWith("….") || !/^(?:net|tls|Deno|Bun)\b/.test(call.path) ? undefined : opened(socketAddress)(call)),
    "*.write": write,
    "*.end": write,
    "*.pipe": pipe,
    "stream.pipeline": ({ args, ...call }) => pipe({
        ...call,
        receiver: args[0],
        args: args
            .slice(1)
            .filter(({ callable }) => !callable)
            .slice(-1),
    }),
    "*.send": send,
    "*.emit": (call) => (call.receiver?.path === connection ? sent(call.receiver, call.args.slice(1)) : undefined),
    "*.open": xhrOpen,
    "navigator.sendBeacon": (call) => ({
        effects: [{ kind: "sends", object: api_models_textOf(call.args[0]), takes: call.args }],
        through: [],
    }),
    ...under("dns.lookup dns.resolve dns.resolve4 dns.resolve6 dns.resolveTxt dns.promises.lookup dns.promises.resolve dns/promises.lookup dns/promises.resolve Deno.resolveDns", lookup),
    "*.listen": listens,
    ...under("Deno.serve Deno.listen Bun.serve Bun.listen", serve),
    "*.sendMail": (call) => ({
        effects: [{ kind: "sends", object: `smtp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
        through: [],
    }),
    "nodemailer.createTransport": (call) => ({
        effects: [],
        through: [],
        path: "nodemailer()",
        text: api_models_textOf(api_models_option(call.args[0], "host")),
    }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-text.apis.js



/** Parts that a text is split into at most. */
const maxParts = 200;
const javascript_text_apis_same = computed(({ receiver, args }) => (receiver ?? args[0])?.text);
/** Text that character codes spell; undefined when one of them is unknown or none. */
function spelled(values) {
    const codes = values.flatMap((value) => elementsOf(value) ?? [value]).map(({ text }) => Number(text ?? Number.NaN));
    const isKnown = codes.length > 0 && codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
    return isKnown ? codes.map((code) => String.fromCodePoint(code)).join("") : undefined;
}
const characters = ({ args }) => {
    const text = spelled(args);
    return {
        effects: [{ kind: "decodes", object: "character codes", gives: true, takes: args }],
        ...(text === undefined ? {} : { text }),
    };
};
/** `Buffer.from(x, "base64")`. */
const buffer = (call) => {
    const [input, encoding] = call.args;
    const name = encoding?.text?.toLowerCase();
    if (name?.startsWith("base64"))
        return decodes("base64", decodeBase64)(call);
    if (name === "hex")
        return decodes("hex", decodeHex)(call);
    return input?.fields ? characters({ ...call, args: [input] }) : javascript_text_apis_same({ ...call, args: present([input]) });
};
/** `x.toString("base64")` hides a text: nothing but its data is known then. */
const readable = (call) => /^(?:base64|hex|\d)/.test(call.args[0]?.text ?? "") ? { effects: [], through: present([call.receiver]) } : javascript_text_apis_same(call);
const joined = ({ receiver, args }) => {
    const parts = elementsOf(receiver);
    if (!parts || !receiver)
        return undefined;
    const separator = constant(args[0]?.text ?? ",");
    const { text } = concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part])));
    return { effects: [], through: [receiver], ...(text === undefined ? {} : { text }) };
};
/** A list made of texts that all hold the data of one value. */
function listOf(texts, source) {
    const { fields } = collected(texts.slice(0, maxParts).map((text) => [undefined, { ...constant(text), traces: source.traces }]));
    return { effects: [], through: [source], ...(fields ? { fields } : {}) };
}
const split = ({ receiver, args: [separator] }) => receiver?.exact && receiver.text !== undefined && separator?.exact
    ? listOf(receiver.text.split(separator.text ?? "", maxParts), receiver)
    : undefined;
const reversed = ({ receiver }) => {
    const parts = elementsOf(receiver);
    if (!parts || !receiver)
        return undefined;
    const { fields } = collected(parts.toReversed().map((value) => [undefined, value]));
    const effects = [{ kind: "decodes", object: "reversed", gives: true, takes: [receiver] }];
    return { effects, ...(fields ? { fields } : {}) };
};
/** `codes.map(String.fromCharCode)`. What other functions make of elements is found by calling them. */
const mapped = ({ receiver, args: [callee] }) => {
    const parts = elementsOf(receiver);
    if (!receiver || !parts || !/^String\.from(?:CharCode|CodePoint)$/.test(callee?.path ?? ""))
        return undefined;
    return listOf(parts.map((part) => spelled([part]) ?? "…"), receiver);
};
const replaced = ({ receiver, args: [from, to] }) => {
    if (receiver?.text === undefined || !from?.exact || !from.text || to?.callable)
        return undefined;
    // Of a regular expression only what is plain text is done: nothing of a skill is run, patterns neither.
    const plain = /^\/([\w\s-]{1,80})\/(g?)[a-z]{0,6}$/.exec(from.text)?.[1] ??
        (from.text.startsWith("/") && from.text.length > 1 ? undefined : from.text);
    return plain === undefined ? undefined : receiver.text.replaceAll(plain, to?.text ?? "");
};
const sliced = ({ receiver, args }) => {
    const [from, to] = args.map(({ text }) => Number(text ?? Number.NaN));
    if (!receiver?.exact || args.length === 0 || Number.isNaN(from) || (args.length > 1 && Number.isNaN(to)))
        return undefined;
    return receiver.text?.slice(from, args.length > 1 ? to : undefined);
};
const unescaped = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (!(error instanceof URIError))
            throw error;
        return undefined;
    }
};
/** The first argument as it is: a shorter way to the same text. */
const first = computed(({ args }) => args[0]?.text);
/** What JavaScript does with texts: computed where all is constant. */
const javascriptTextApis = {
    "Buffer.from": buffer,
    "buffer.Buffer.from": buffer,
    Buffer: buffer,
    ...under("atob globalThis.atob window.atob self.atob", decodes("base64", decodeBase64)),
    ...under("decodeURIComponent decodeURI unescape querystring.unescape", decodes("percent", unescaped)),
    ...under("String.fromCharCode String.fromCodePoint", characters),
    ...under("zlib.inflateSync zlib.inflate zlib.inflateRawSync zlib.inflateRaw zlib.gunzipSync zlib.gunzip zlib.unzipSync zlib.unzip zlib.brotliDecompressSync zlib.brotliDecompress pako.inflate pako.ungzip lz-string.decompressFromBase64 Bun.gunzipSync Bun.inflateSync", decodes("compressed", () => undefined)),
    "*.toString": readable,
    ...under("*.trim *.trimEnd *.trimStart *.normalize *.valueOf *.flat", javascript_text_apis_same),
    ...under("String String.raw URL encodeURI", first),
    "*.toLowerCase": computed(({ receiver }) => receiver?.text?.toLowerCase()),
    "*.toUpperCase": computed(({ receiver }) => receiver?.text?.toUpperCase()),
    "*.join": joined,
    "*.split": split,
    "*.reverse": reversed,
    "*.toReversed": reversed,
    "*.map": mapped,
    "*.replace": computed(replaced),
    "*.replaceAll": computed(replaced),
    ...under("*.slice *.substring", computed(sliced)),
    "*.concat": ({ receiver, args }) => {
        if (!receiver || receiver.fields)
            return undefined;
        const { text } = concatenated([receiver, ...args]);
        return { effects: [], through: [receiver, ...args], ...(text === undefined ? {} : { text }) };
    },
    // What is called on the proxy is called on what it stands for.
    Proxy: ({ args: [target] }) => ({
        effects: [],
        through: present([target]),
        ...(target?.path === undefined ? {} : { path: target.path }),
        ...(target?.fields ? { fields: target.fields } : {}),
    }),
    "Array.from": ({ args }) => ({ effects: [], through: args, ...(args[0]?.fields ? { fields: args[0].fields } : {}) }),
    "Object.assign": ({ args }) => ({
        effects: [],
        through: args,
        ...(args[1]?.fields ? { fields: args[1].fields } : {}),
    }),
    "JSON.stringify": ({ args }) => ({
        effects: [],
        through: args.slice(0, 1),
        ...(args[0]?.text === undefined ? {} : { text: JSON.stringify(api_models_textOf(args[0])) }),
    }),
    "JSON.parse": ({ args }) => ({ effects: [], through: args.slice(0, 1) }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript.apis.js




/** Names under which the global object is known. */
const globals = ["globalThis", "global", "window", "self"];
/** A command line: `exec("…")`. */
const runsLine = ({ args: [command] }) => ({ ...runs(command, undefined), path: "child_process.exec()" });
/** A program and a list of its words: `spawn("sh", ["-c", x])`. */
const runsWords = ({ args: [program, words] }) => ({
    ...runs(program, elementsOf(words)),
    path: "child_process.spawn()",
});
/** A list whose first element is the program: `Bun.spawn(["sh", "-c", x])`, `Deno.run({ cmd: […] })`. */
const runsList = ({ args: [first] }) => {
    const words = elementsOf(api_models_option(first, "cmd") ?? first);
    return { ...runs(words?.[0] ?? first, words?.slice(1)), path: "child_process.spawn()" };
};
const denoCommand = ({ args: [program, options] }) => ({
    ...runs(program, elementsOf(api_models_option(options, "args"))),
    path: "child_process.spawn()",
});
const last = ({ args }) => args.at(-1);
const firstArgument = ({ args }) => args[0];
/** A timer evaluates a text, but calls a function. */
const timer = evaluates(({ args: [first] }) => (first?.callable || first?.text === undefined ? undefined : first));
/** `x.constructor("code")`: the constructor of any function is `Function`. */
const constructed = evaluates(({ args }) => args.at(-1)?.text === undefined && !args.at(-1)?.traces.length ? undefined : args.at(-1));
/** Ways to a module by its name beside `require`. */
const loads = ({ args: [name] }) => name?.text === undefined ? undefined : { effects: [], through: [], path: name.text.replace(/^node:/, "") };
/** The same function in another form: `util.promisify(exec)`. */
const sameFunction = ({ args: [callee] }) => callee?.path === undefined ? undefined : { effects: [], through: [], path: callee.path };
const elevated = (call) => {
    const run = runsLine(call);
    return run && { ...run, effects: [{ kind: "elevates", object: api_models_textOf(call.args[0]) }, ...run.effects] };
};
const evaluations = {
    ...under("eval execScript", evaluates(firstArgument)),
    ...under("Function GeneratorFunction AsyncFunction", evaluates(last)),
    ...under("setTimeout setInterval setImmediate", timer),
};
const onGlobals = Object.fromEntries(Object.entries({
    ...evaluations,
    fetch: javascriptNetworkApis["fetch"],
    WebSocket: javascriptNetworkApis["WebSocket"],
}).flatMap(([name, model]) => [
    [name, model],
    ...globals.map((global) => [`${global}.${name}`, model]),
]));
/** What Node's library, Deno, Bun, browsers and common packages do. */
const javascriptApis = {
    ...javascriptTextApis,
    ...javascriptFileApis,
    ...javascriptNetworkApis,
    ...onGlobals,
    "*.constructor": constructed,
    ...under("vm.runInNewContext vm.runInThisContext vm.runInContext vm.Script vm.compileFunction vm.SourceTextModule", evaluates(firstArgument)),
    ...under("vm2.VM.run *.runInNewContext *.runInThisContext *.runInContext *._compile", evaluates(({ args, receiver }) => args[0] ?? receiver)),
    ...under("child_process.exec child_process.execSync shelljs.exec execa.command execa.commandSync execa.execaCommand execa.execaCommandSync zx.$ $ Bun.$ bun.$ execa.$", runsLine),
    ...under("child_process.spawn child_process.spawnSync child_process.execFile child_process.execFileSync child_process.fork execa execa.sync execa.execa execa.execaSync cross-spawn cross-spawn.sync cross-spawn.spawn node-pty.spawn tinyexec.x tinyexec.exec", runsWords),
    ...under("Deno.run Bun.spawn Bun.spawnSync", runsList),
    "Deno.Command": denoCommand,
    "worker_threads.Worker": evaluates(({ args: [code, options] }) => (api_models_option(options, "eval") ? code : undefined)),
    ...under("sudo-prompt.exec @vscode/sudo-prompt.exec", elevated),
    ...under("util.promisify util.callbackify", sameFunction),
    ...under("process.mainModule.require module.require module.constructor._load module._load Module._load process.getBuiltinModule process.binding globalThis.require global.require", loads),
    ...under("module.createRequire Module.createRequire", () => ({ effects: [], through: [], path: "require" })),
    ...under("os.hostname os.userInfo os.networkInterfaces os.platform os.release os.arch os.cpus os.version Deno.hostname Deno.systemMemoryInfo", gives("reads", "machine", "ordinary")),
    ...under("clipboardy.read clipboardy.readSync clipboardy.default.read clipboardy.default.readSync navigator.clipboard.readText navigator.clipboard.read copy-paste.paste", gives("reads", "clipboard", "private")),
    ...under("keytar.getPassword keytar.findCredentials keytar.findPassword cross-keychain.getPassword", gives("reads", "keychain", "secret")),
    ...under("localStorage.getItem sessionStorage.getItem window.localStorage.getItem window.sessionStorage.getItem", gives("reads", "localStorage", "private")),
    ...under("chrome.cookies.getAll browser.cookies.getAll chrome.cookies.get", gives("reads", "cookies", "secret")),
    ...under("screenshot-desktop screenshot-desktop.all", gives("reads", "screen", "private")),
    ...under("Deno.env.get Bun.env.get", ({ args }) => ({
        effects: [{ kind: "reads", object: `env:${api_models_textOf(args[0])}`, gives: true }],
    })),
    "Deno.env.toObject": gives("reads", "env:*", "secret"),
    ...under("readline.question inquirer.prompt prompts prompt", (call) => ({
        effects: [{ kind: "receives", object: "stdin", gives: true }],
        through: present([call.receiver]),
    })),
    ...under("auto-launch *.enableAutoLaunch node-windows.Service", ({ args }) => ({
        effects: [{ kind: "persists", object: api_models_textOf(api_models_option(args[0], "path") ?? api_models_option(args[0], "script")) }],
    })),
};
/** Effects of reading a property, by its path; `*` stands for any last name, which is put for the `*` in `object`, too. */
const javascriptProperties = {
    "process.env": { kind: "reads", object: "env:*", sensitivity: "secret", gives: true },
    "process.env.*": { kind: "reads", object: "env:*", gives: true },
    "Bun.env.*": { kind: "reads", object: "env:*", gives: true },
    "import.meta.env.*": { kind: "reads", object: "env:*", gives: true },
    "document.cookie": { kind: "reads", object: "cookies", sensitivity: "secret", gives: true },
    "window.document.cookie": { kind: "reads", object: "cookies", sensitivity: "secret", gives: true },
    "localStorage.*": { kind: "reads", object: "localStorage", sensitivity: "private", gives: true },
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-expressions.js






/** Names that stand for what a program was started with. */
const argumentPaths = new Set([
    "sys.argv",
    "process.argv",
    "Deno.args",
    "Bun.argv",
    "args",
    "@",
    "*",
]);
const inputPaths = new Set(["sys.stdin", "process.stdin", "input"]);
/** Words before the first argument: interpreter and script. */
const wordsBefore = { "process.argv": 2, "sys.argv": 1, "Bun.argv": 2 };
/** What an expression is worth. A value may be just a name; `data` makes it the data behind the name. */
function evaluate(evaluation, expression, scope, input) {
    if (expression.kind === "literal")
        return constant(expression.text);
    if (!evaluation.enter(scope.frame))
        return unknown;
    const value = worth(evaluation, expression, scope, input);
    evaluation.leave();
    return value;
}
function worth(evaluation, expression, scope, input) {
    switch (expression.kind) {
        case "literal":
            return constant(expression.text);
        case "name":
            return nameValue(evaluation, expression.name, scope, expression.at);
        case "member": {
            const object = evaluate(evaluation, expression.object, scope);
            return memberOf(evaluation, object, expression.property, scope, expression.at);
        }
        case "index":
            return indexOf(evaluation, expression, scope);
        case "join":
            return concatenated(dataOfAll(evaluation, expression.parts, scope));
        case "either":
            return either(expression.options.map((each) => evaluate(evaluation, each, scope)));
        case "other":
            return dataOf(dataOfAll(evaluation, expression.parts, scope));
        case "collection":
            return collected(expression.entries.slice(0, maxFields).map(({ key, value }) => {
                const known = key && evaluate(evaluation, key, scope);
                return [known?.text, dataOfExpression(evaluation, value, scope)];
            }));
        case "function":
            evaluation.settle(expression.definition, scope);
            return {
                callable: { definition: expression.definition, program: scope.frame.program },
                exact: false,
                traces: [],
            };
        case "pipe":
            return evaluate_expressions_pipe(evaluation, expression, scope, input);
        case "call":
            return call(evaluation, expression, scope, input);
    }
}
const dataOfExpression = (evaluation, expression, scope) => dataBehind(evaluation, evaluate(evaluation, expression, scope), scope, expression.at);
const dataOfAll = (evaluation, all, scope) => all.map((each) => dataOfExpression(evaluation, each, scope));
function evaluate_expressions_pipe(evaluation, expression, scope, input) {
    let flowing = input;
    for (const stage of expression.stages)
        flowing = evaluation.value(stage, scope, flowing);
    return flowing ?? unknown;
}
/** A variable of the environment: what the skill itself put there, or what the machine has. */
function variable(evaluation, name, scope, at) {
    const own = evaluation.variables.get(name) ?? scope.frame.run.environment?.(name);
    if (own)
        return own;
    const source = evaluation.operation(scope.frame, at, "reads", `env:${name}`);
    const home = name === "HOME" || name === "USERPROFILE" ? { text: "~" } : {};
    return { ...home, exact: false, traces: [{ source, steps: [] }] };
}
/** What was given to the program under a position counted from 0, or anything of it. */
function argument(evaluation, position, scope, at) {
    const { args } = scope.frame.run;
    if (args)
        return position === undefined ? evaluate_expressions_listOf(args) : (args[position] ?? unknown);
    const source = evaluation.operation(scope.frame, at, "receives", "arguments");
    return { exact: false, traces: [{ source, steps: [] }] };
}
const evaluate_expressions_listOf = (values) => collected(values.map((value) => [undefined, value]));
function nameValue(evaluation, name, scope, at) {
    const own = scope.get(name);
    if (own)
        return own;
    const { language } = scope.frame.program;
    if (language === "shell" || language === "powershell") {
        if (/^\d{1,2}$/.test(name))
            return name === "0" ? unknown : argument(evaluation, Number(name) - 1, scope, at);
        if (argumentPaths.has(name))
            return argument(evaluation, undefined, scope, at);
        const environment = /^env:(.+)$/i.exec(name)?.[1];
        if (environment !== undefined)
            return variable(evaluation, environment, scope, at);
        if (language === "shell" && /^[A-Za-z_]\w*$/.test(name))
            return variable(evaluation, name, scope, at);
    }
    return named(name);
}
/** `object.property`: a field, a member of an instance, a variable of the environment, or a longer path. */
function memberOf(evaluation, object, property, scope, at) {
    const field = object.fields?.get(property);
    if (field)
        return field;
    if (object.path === undefined)
        return dataOf([object]);
    const path = `${object.path}.${property}`;
    const own = memberOfObject(evaluation, object.path, property) ?? memberOfObject(evaluation, object.path, "[]");
    if (own)
        return own;
    const read = scope.frame.program.language === "javascript" ? propertyRead(path) : undefined;
    if (read) {
        const source = evaluation.operation(scope.frame, at, read.kind, read.object, read.sensitivity);
        return { path, exact: false, traces: [{ source, steps: [] }] };
    }
    const name = variableOf(path);
    if (name !== undefined && /^[A-Z_]/.test(name))
        return variable(evaluation, name, scope, at);
    return { path, exact: false, traces: object.traces };
}
/** The effect of reading a property that is a store of secrets itself; variables are known by their names. */
function propertyRead(path) {
    if (variableOf(path) !== undefined || environments.has(path))
        return undefined;
    return Object.hasOwn(javascriptProperties, path) ? javascriptProperties[path] : undefined;
}
function indexOf(evaluation, expression, scope) {
    const object = evaluate(evaluation, expression.object, scope);
    const key = evaluate(evaluation, expression.key, scope);
    const { path } = object;
    if (path !== undefined && argumentPaths.has(path)) {
        const position = key.exact && /^\d+$/.test(key.text ?? "") ? Number(key.text) - (wordsBefore[path] ?? 0) : undefined;
        return argument(evaluation, position === undefined || position < 0 ? undefined : position, scope, expression.at);
    }
    if (key.exact && key.text !== undefined)
        return memberOf(evaluation, object, key.text, scope, expression.at);
    // One variable, nobody knows which: that is not all of them.
    if (path !== undefined && environments.has(path))
        return variable(evaluation, gapMark, scope, expression.at);
    return dataOf([dataBehind(evaluation, object, scope, expression.at)]);
}
/** The data behind a name: all of the environment, what the program was started with. */
function dataBehind(evaluation, value, scope, at) {
    const { path } = value;
    if (path === undefined)
        return value;
    const source = environments.has(path) ? evaluation.operation(scope.frame, at, "reads", "env:*") : undefined;
    if (source)
        return { ...value, traces: [...value.traces, { source, steps: [] }] };
    if (argumentPaths.has(path) && path !== "args")
        return argument(evaluation, undefined, scope, at);
    if (inputPaths.has(path) && path !== "input")
        return standardInput(evaluation, scope, at);
    if (!path.startsWith("object:"))
        return value;
    const members = [...(evaluation.objects.get(path)?.values() ?? [])];
    return members.length === 0 ? value : { ...value, traces: either([value, dataOf(members)]).traces };
}
/** What comes in on standard input. */
function standardInput(evaluation, scope, at) {
    const { input } = scope.frame.run;
    if (input)
        return input;
    const source = evaluation.operation(scope.frame, at, "receives", "stdin");
    return { exact: false, traces: [{ source, steps: [] }] };
}
function call(evaluation, expression, scope, input) {
    const { callee, at } = expression;
    const { language } = scope.frame.program;
    if (callee.kind === "name" && callee.name === outerNames) {
        for (const { value } of expression.args)
            if (value.kind === "literal")
                scope.declareOuter(value.text);
        return unknown;
    }
    const args = [];
    const byName = new Map();
    for (const { name, value } of expression.args) {
        const each = dataBehind(evaluation, evaluate(evaluation, value, scope), scope, value.at);
        if (name === undefined)
            args.push(each);
        else if (name === "**")
            for (const [key, field] of each.fields ?? [["**", each]])
                byName.set(key, field);
        else
            byName.set(name, each);
    }
    if (language === "shell") {
        const program = callee.kind === "name" ? constant(callee.name) : evaluate(evaluation, callee, scope);
        return runCommand(evaluation, { words: [program, ...args], named: byName, input, scope, at });
    }
    const isMethod = callee.kind === "member";
    const receiver = isMethod ? evaluate(evaluation, callee.object, scope) : undefined;
    const target = isMethod
        ? memberOf(evaluation, receiver, callee.property, scope, callee.at)
        : evaluate(evaluation, callee, scope);
    const method = isMethod ? callee.property : undefined;
    return callFunction(evaluation, {
        target,
        ...(receiver
            ? {
                receiver: dataBehindReceiver(evaluation, receiver, target, scope, at),
                object: isMethod ? callee.object : callee,
            }
            : {}),
        ...(method === undefined ? {} : { method }),
        args,
        named: byName,
        input,
        scope,
        at,
    });
}
/** `os.environ.get("X")` takes one of it, `os.environ.items()` all. */
function dataBehindReceiver(evaluation, receiver, target, scope, at) {
    const known = target.path !== undefined && Object.hasOwn(evaluation.catalogues[scope.frame.program.language], target.path);
    return known ? receiver : dataBehind(evaluation, receiver, scope, at);
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/facts.js

/** Operations of one skill that are kept, and flows. */
const maxOperations = 4000;
const maxFlows = 2000;
/** Characters of an object that are kept. */
const maxObject = 500;
/** How guarded the object of an operation is, by what it is called. */
function sensitivityOf(kind, object) {
    if (object === "env:*")
        return "secret";
    if (object.startsWith("env:"))
        return (0,sensitive/* sensitivityOfVariable */.n)(object.slice(4));
    return kind === "reads" ? (0,sensitive/* sensitivityOfPath */.Y)(object) : "ordinary";
}
/** What the code of a skill was seen to do so far. The same thing at the same place is one operation. */
class Facts {
    operations = [];
    flows = [];
    /** True once something was left out. */
    full = false;
    /** Views of programs whose data from their caller reached something. */
    taking = new Set();
    /** By view, variables whose data reached something. */
    variables = new Map();
    known = new Map();
    numbers = new Map();
    pairs = new Set();
    /** A number for each operation, in the order in which they were seen. */
    numberOf = (operation) => this.numbers.get(operation) ?? -1;
    /** Records an operation, or finds the one that was recorded there before. */
    operation(place, kind, object, sensitivity) {
        const shown = object.slice(0, maxObject);
        const key = [kind, place.start, place.end, shown, place.view.artifact.fullPath, place.view.layers.length].join("\0");
        const before = this.known.get(key);
        if (before)
            return before;
        const { view, start, end } = place;
        const operation = {
            kind,
            object: shown,
            sensitivity: sensitivity ?? sensitivityOf(kind, shown),
            by: "code",
            view,
            start,
            end,
        };
        this.known.set(key, operation);
        this.numbers.set(operation, this.numbers.size);
        if (this.operations.length < maxOperations)
            this.operations.push(operation);
        else
            this.full = true;
        return operation;
    }
    /** Records that the data of traces reach a sink. */
    flow(traces, sink) {
        for (const { source, steps } of traces) {
            const pair = `${this.numberOf(source)}>${this.numberOf(sink)}`;
            if (source === sink || this.pairs.has(pair))
                continue;
            if (this.flows.length >= maxFlows)
                this.full = true;
            else {
                this.pairs.add(pair);
                this.remember(source);
                this.flows.push({ source, sink, steps });
            }
        }
    }
    remember({ kind, object, view }) {
        if (kind === "receives")
            this.taking.add(view);
        if (!object.startsWith("env:"))
            return;
        const names = this.variables.get(view) ?? new Set();
        this.variables.set(view, names.add(object.slice(4)));
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-state.js



/** Expressions and statements looked at for one skill, and for one program of it: what is left when they are used up is a gap. */
const maxWork = 600_000;
const maxWorkOfProgram = 100_000;
/** Calls, expressions and programs one in another. */
const evaluate_state_maxDepth = 700;
/** Programs that run one another. */
const maxPrograms = 6;
/** Ways to start one program that are told apart. */
const maxRuns = 8;
/** The same of those in which nothing but constants is handed over. */
const maxPlainRuns = 2;
/** Walks the programs of one skill and collects what they do. */
class Evaluation {
    facts = new Facts();
    /** What is known of instances, by class. */
    objects = new Map();
    /** Methods by class and name. */
    methods = new Map();
    /** Scope in which a function was defined. */
    homes = new Map();
    entered = new Set();
    results = new Map();
    /** Arguments of a function in all calls that are not told apart. */
    widened = new Map();
    active = [];
    /** Contents of files by path, and paths that were read before anything was known of them. */
    files = new Map();
    unread = new Map();
    /** Environment variables that the skill itself has set. */
    variables = new Map();
    catalogues;
    parsers;
    linker;
    walker;
    /** Programs of which something was left out. */
    cut = new Set();
    /** Commands that were found in texts of one another, now. */
    nesting = 0;
    modules = new Map();
    runs = new Map();
    running = [];
    work = maxWork;
    workOfProgram = maxWorkOfProgram;
    depth = 0;
    constructor(walker, linker, parsers, catalogues) {
        this.walker = walker;
        this.linker = linker;
        this.parsers = parsers;
        this.catalogues = catalogues;
    }
    value(expression, scope, input) {
        return this.walker.value(this, expression, scope, input);
    }
    /** Begins one piece of work, a level deeper; false when the limits are reached. Who was told true says `leave` at its end. */
    enter(frame) {
        if (this.work <= 0 || this.workOfProgram <= 0 || this.depth >= evaluate_state_maxDepth) {
            this.cut.add(frame.program);
            return false;
        }
        this.work--;
        this.workOfProgram--;
        this.depth++;
        return true;
    }
    leave() {
        this.depth--;
    }
    /** Says in which scope a function is defined; what was found out about it in another one counts no longer. */
    settle(definition, scope) {
        if (this.homes.get(definition) === scope)
            return;
        this.homes.set(definition, scope);
        this.results.delete(definition);
    }
    /** Where something of a program stands. */
    place(frame, { start, end }) {
        return frame.instead ?? { view: frame.program.view, start, end };
    }
    step(frame, at, message) {
        return { ...this.place(frame, at), message };
    }
    /** A value that a place on its way was added to. */
    passed(frame, at, value, message) {
        return value.traces.length === 0 ? value : passed(value, this.step(frame, at, message()));
    }
    operation(frame, at, kind, object, sensitivity) {
        return this.facts.operation(this.place(frame, at), kind, object, sensitivity);
    }
    keyOf(values) {
        return values.map((value) => fingerprintOf(value, this.facts.numberOf)).join("\x02");
    }
    /** Evaluates a source that nobody in the skill starts: what it is started with is unknown. Fences of one document share `scope`. */
    start(program, scope) {
        this.workOfProgram = Math.max(this.workOfProgram, maxWorkOfProgram);
        const module = scope ?? new Scope({ program, run: { outputs: [] } }, "module");
        const own = scope ? new Scope({ program, run: scope.frame.run }, "branch", scope) : module;
        this.modules.set(program, module);
        this.running.push(program);
        this.walker.block(this, program.body, own);
        this.walker.finish(this, program.body, own);
        this.running.pop();
        if (own !== module)
            for (const [name, value] of own.values)
                module.set(name, value);
        return module;
    }
    /** Names of a module that another program imports; evaluated when it was not before. */
    module(program) {
        return this.modules.get(program) ?? this.start(program);
    }
    /** Runs a program with what its caller gives it; the value is what it prints. */
    run(program, run, instead) {
        const given = [...(run.args ?? []), ...(run.input ? [run.input] : [])];
        if (this.running.includes(program) || this.running.length >= maxPrograms)
            return dataOf(given);
        const alone = this.module(program).frame.run.outputs;
        if (!this.takes(program, given, run))
            return dataOf([...alone.map(ownOf(program)), dataOf(given)]);
        const known = this.runs.get(program) ?? new Map();
        this.runs.set(program, known);
        // What it does without any data of the caller is seen when it is started for itself.
        if (tracesOf(given).length === 0 && known.size >= maxPlainRuns)
            return unknown;
        const { args } = run;
        const isMany = known.size >= maxRuns && args !== undefined;
        const told = isMany ? { ...run, args: args.map((arg) => dataOf([arg])) } : run;
        const key = this.keyOf([...(told.args ?? []), ...(run.input ? [run.input] : [])]);
        const before = known.get(key);
        if (before)
            return before;
        if (known.size >= 2 * maxRuns) {
            this.cut.add(program);
            return dataOf(given);
        }
        known.set(key, unknown);
        const outputs = [];
        const scope = new Scope({ program, run: { ...told, outputs }, ...(instead ? { instead } : {}) }, "module");
        this.running.push(program);
        this.walker.block(this, program.body, scope);
        this.running.pop();
        const [only] = outputs;
        const output = outputs.length === 1 && only ? only : outputs.length === 0 ? unknown : concatenated(outputs);
        known.set(key, output);
        return output;
    }
    /** Does it matter to a program what it is started with, as far as was seen when it was evaluated for itself? */
    takes({ view }, given, { environment }) {
        if (environment && [...(this.facts.variables.get(view) ?? [])].some((name) => environment(name)))
            return true;
        if (tracesOf(given).length > 0)
            return this.facts.taking.has(view);
        return given.some(({ text }) => text !== undefined && evaluate_state_telling.test(text));
    }
    /** Evaluates once more what has read a file before something of interest was written to it. */
    readAgain() {
        const readers = new Set();
        for (const [path, programs] of this.unread) {
            const content = this.files.get(path);
            if (content?.traces.some(({ source }) => matters(source)))
                for (const program of programs)
                    readers.add(program);
        }
        if (readers.size === 0)
            return;
        this.results.clear();
        this.runs.clear();
        this.entered.clear();
        for (const program of readers)
            this.start(program);
    }
    /** Remembers what is written to a file. */
    write(path, value) {
        if (value.traces.length === 0 && value.text === undefined)
            return;
        const key = fileKey(path);
        if (key === undefined)
            return;
        const before = this.files.get(key);
        this.files.set(key, before ? either([before, value]) : value);
    }
    /** What was written to a file by the skill, as far as it is known by now. */
    read(path, frame) {
        const key = fileKey(path);
        if (key === undefined)
            return unknown;
        const content = this.files.get(key);
        if (content)
            return content;
        const readers = this.unread.get(key) ?? new Set();
        this.unread.set(key, readers.add(frame.program));
        return unknown;
    }
}
/** Constants for which it is worth while to see what a program does with them: addresses and paths. */
const evaluate_state_telling = /:\/\/|^["']?(?:~|\/|\$home)|(?:^|\/)\.\w/i;
/** What a program gives, without what it was given. */
const ownOf = ({ view }) => (value) => holding(value, value.traces.filter(({ source }) => source.kind !== "receives" || source.view !== view));
/** Data for which it is worth while to look a second time. */
const matters = ({ kind, sensitivity }) => sensitivity !== "ordinary" || kind === "decodes";
/** One spelling for a path; undefined when too little of it is known to be sure. */
function fileKey(path) {
    const plain = path
        .trim()
        .replace(/^["']|["']$/g, "")
        .replace(/^(?:\$\{?HOME\}?|…?\/(?:home|Users)\/[^/]{1,40})(?=\/)/, "~")
        .replace(/^(?:\.\/)+/, "");
    const name = plain.slice(plain.lastIndexOf("/") + 1);
    return /[A-Za-z]/.test(name) && !name.includes("…") && !/[\n*?]/.test(plain) && plain.length < 300
        ? plain
        : undefined;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate.js




/** An interpreter for the programs of one skill. */
const evaluationOf = (linker, parsers, catalogues) => new Evaluation({ value: evaluate, block: walkBlock, finish: finishFunctions }, linker, parsers, catalogues);

// EXTERNAL MODULE: ./build/src/core/literals.js
var literals = __webpack_require__(71421);
;// CONCATENATED MODULE: ./build/src/behaviour/program/gate-words.data.js
/**
 * What a word in code says about it. `network`: talks to others; `runs`: starts programs or evaluates text; `secret`: names a store of
 * secrets; `environment`: reads variables; `decodes`; `acts`: installs, persists, changes rights; `hides`: computes the names of what it
 * calls; `writes` a file; `private`: names what a stranger should not see; `address`.
 */
const clues = [
    "network",
    "runs",
    "secret",
    "environment",
    "decodes",
    "acts",
    "hides",
    "writes",
    "private",
    "address",
];
/** Paths of what is guarded (see `sensitivityOfPath`), and addresses, in any language. */
const commonWords = {
    secret: ".ssh|id_rsa*|id_dsa*|id_ecdsa*|id_ed25519*|.aws|.azure|.gnupg|.kube|.password-store|.oci|.doctl|gcloud|.config/*|application_default_credentials*|client_secret*|credentials.*|credentials\"|credentials'|/credentials|.credentials*|.secret*|secrets.json|secrets.y*|secrets.toml|oauth_creds*|auth-profiles*|auth.json|.netrc|_netrc|.npmrc|.pypirc|.git-credentials|.pgpass|.my.cnf|.htpasswd|.vault-token|.boto|.s3cfg|.terraformrc|.dockercfg|.docker|.env.*|/.env|\".env|'.env|`.env|..env| .env|}.env|~.env|.pem|.key\"|.key'|.key`|.p12|.pfx|.kdbx|.kdb|.keystore|.jks|.ovpn|.ppk|.asc|.gpg|login data|/cookies|cookies.sqlite|cookies.binarycookies|web data|local state|logins.json|key3.db|key4.db|cert9.db|signons.sqlite|keychain*|login.keychain*|local extension settings|wallet.dat|*wallet.json|wallet/*|wallets/*|keystore/*|seed.txt|seed-phrase*|seedphrase*|mnemonic.*|.electrum|.exodus|.bitcoin|.ethereum|metamask*|.solana|/etc/shadow|/etc/gshadow|/etc/sudoers|master.passwd|/environ|run/secrets|keyring*|keytar*|get_password*|getpassword*|clipboard*|document.cookie|localstorage*|sessionstorage*|.claude/*|.codex/*|.gemini/*|.cursor/*|.openclaw/*|.clawdbot/*|.moltbot/*|.opencode/*|.goose/*|openclaw.json|clawdbot.json",
    private: "documents|desktop|downloads|pictures|dcim|*_history|history.db|/history|places.sqlite|bookmarks|top sites|library/*|chat.db|mailspool|var/mail|maildir|memory.md|soul.md|user.md|identity.md|memory/*|contacts.*|messages.*|conversation*|transcript*|chat_history*|known_hosts|/etc/passwd|.ssh/config|home|homedir|expanduser|~/*",
    address: "://*|*.com|*.org|*.net|*.io|*.dev|*.test|*.example",
};
/** What the libraries of a language are called where they do what a clue stands for. */
const wordsByLanguage = {
    python: {
        network: "requests.get|requests.post|requests.put|requests.patch|requests.delete|requests.request|requests.head|requests.session*|requests.api|import requests*|from requests*|, requests|httpx|urllib*|aiohttp|http.client|import socket*|from socket*|socket.*|, socket|smtplib|ftplib|paramiko|boto3|curl_cffi|pycurl|telnetlib|websocket*|cloudscraper|asyncssh|import fabric|from fabric*|import telegram|from telegram*|slack_sdk|pynput|mechanize",
        runs: "exec|eval|compile|subprocess*|os.system|os.popen|os.exec*|os.spawn*|os.startfile|pty|pickle*|marshal*|dill|runpy|commands.getoutput|create_subprocess*|popen*|exec_module|run_path|run_module",
        environment: "environ|getenv|environb|dotenv*",
        decodes: "b64decode|b32decode|b16decode|b85decode|a85decode|*decodebytes|urlsafe_b64decode|standard_b64decode|unhexlify|a2b_*|fromhex|decompress|rot13|rot_13|codecs*|zlib|gzip|lzma|bz2|chr(*|chr,*|fernet|bytes([*|bytearray([*",
        acts: "crontab|launchctl|launchagents|systemctl|.bashrc|.zshrc|.profile|authorized_keys|schtasks|winreg|setuid|/etc/cron*",
        hides: "__import__|getattr(*|builtins|__builtins__|import_module|spec_from_*|globals()*|vars(os*|os.__dict__|sys.modules|ctypes*",
        writes: "write*|dump|to_csv|to_json|savetxt",
    },
    javascript: {
        network: "fetch(*|fetch;|fetch,|fetch)|= fetch|fetch.*|[\"fetch\"*|['fetch'*|axios*|\"got\"*|'got'*|\"http\"*|'http'*|\"https\"*|'https'*|node:http*|http.get|http.request|https.get|https.request|node:net*|\"net\"*|'net'*|\"dgram\"*|'dgram'*|'tls'*|\"tls\"*|\"dns\"*|'dns'*|node:tls|node:dns*|node:dgram|websocket*|xmlhttprequest|sendbeacon|undici|nodemailer|superagent|\"ky\"*|'ky'*|bun.*|deno.*|ssh2*|\"needle\"*|'needle'*|request-promise*|node-fetch|ofetch|eventsource|\"ws\"*|'ws'*|new image*|@slack/*|telegraf",
        runs: "child_process*|execsync|execfile*|spawn*|execa*|shelljs|zx|eval|new function*|vm.*|'vm'*|\"vm\"*|node:vm|vm2|new worker*|$`*|function(\"*|function('*|settimeout(\"*|settimeout('*|setinterval(\"*|setinterval('*|settimeout(atob*|runinnewcontext|runinthiscontext|sudo-prompt",
        environment: "process.env*|import.meta.env*|deno.env*|bun.env*|dotenv*",
        decodes: "atob|fromcharcode|fromcodepoint|'base64'*|\"base64\"*|'hex'*|\"hex\"*|unescape(*|decodeuricomponent(\"*|decodeuricomponent('*|inflate*|gunzip*|unzipsync|brotlidecompress*|pako|lz-string|crypto.createdecipher*",
        acts: "crontab|launchctl|launchagents|systemctl|.bashrc|.zshrc|.profile|authorized_keys|schtasks|auto-launch|enableautolaunch|/etc/cron*",
        hides: "*.constructor(*|constructor[*|.constructor.constructor*|globalthis[*|global[*|window[\"*|window['*|process[\"*|process['*|module[\"*|module['*|require[*|['ev*|['ex*|['con*|['fun*|[\"ev*|[\"ex*|[\"con*|[\"fun*|['sp*|[\"sp*|proxy(*|reflect.*|getbuiltinmodule|process.binding|mainmodule|_load|createrequire|import(atob*|*\\x6*|*\\x7*|*\\u006*|*\\u007*",
        writes: "writefile*|createwritestream|appendfile*|setitem",
    },
    shell: {},
    powershell: {},
};
/**
 * Words of a shell without which a script neither talks to anybody nor runs nor changes anything that matters here: programs, here-strings
 * into interpreters, quotes and patterns that hide the name of a program, files outside.
 */
const gate_words_data_shellWords = /\b(?:curl|wget|nc|ncat|netcat|socat|ssh|scp|sftp|rsync|ftp|eval|source|perl|ruby|php|openssl|base64|base32|xxd|dig|nslookup|https?(?=\s)|xh|gsutil|rclone|crontab|mail|sendmail|telnet|osascript|powershell|pwsh|aws\s{1,3}s3|gh\s{1,3}(?:gist|api)|git\s{1,3}(?:push|remote))\b|\/dev\/(?:tcp|udp)|\|\s{0,3}(?:sudo\s)?(?:ba|z|da)?sh\b|\b(?:ba|z)?sh\s{1,3}-c|\b(?:python\d?|node|bun|deno)\s{1,3}-[ce]\b|\bpython\d?\s{1,3}-?\s{0,3}<<|[\w/]["'\\]{1,2}\w{1,20}["']?\s|\$'\\|^\s{0,20}(?:\$\{?\w|\{\w{1,20},)|\/[\w/]{0,40}[?*[][\w?*]{0,20}\s|(?:>>?|\btee\b[^\n]{0,20})\s{0,3}["']?(?:~|\$home|\/etc)|\b(?:docker|podman|kubectl|security|systemctl|launchctl|setcap|visudo|claude|codex)\s/m;
/** The same of PowerShell. */
const powershellWords = /\b(?:invoke-\w{3,20}|iwr|irm|iex|icm|curl|wget|start-\w{3,20}|new-object|net\.\w{3,20}|frombase64string|powershell|pwsh|scriptblock|add-type|downloadstring|downloadfile|\w{2,10}-(?:itemproperty|scheduledtask\w{0,12}|mppreference|content|clipboard|service)|schtasks|reg\s{1,3}add|certutil|bitsadmin|mshta|regsvr32|rundll32)\b|env:|\s-e(?:n|nc|ncodedcommand)?\s|\[(?:char|convert|text\.encoding|system\.)|-join|-bxor|[`'"]\s{0,3}\+\s{0,3}['"]|&\s{0,3}[($]/;

;// CONCATENATED MODULE: ./build/src/behaviour/program/gate-clues.js


/** The bits of some clues. */
const bitsOf = (...names) => names.reduce((bits, name) => bits | (1 << clues.indexOf(name)), 0);
function wordsOf(table) {
    return clues.flatMap((clue) => (table[clue]?.split("|") ?? []).map((entry) => {
        const text = entry.replace(/^\*|\*$/g, "");
        const begins = !entry.startsWith("*") && /^[\w.]/.test(text);
        return { text, begins, ends: !entry.endsWith("*") && /\w$/.test(text), bits: bitsOf(clue) };
    }));
}
/** Words of one language, found in one pass. */
class ClueFinder {
    words;
    matcher;
    constructor(language) {
        this.words = [...wordsOf(commonWords), ...wordsOf(wordsByLanguage[language])];
        this.matcher = new literals/* LiteralMatcher */.e(this.words.map(({ text }) => text));
    }
    /** Each clue of a lower-case text, with the offset behind its word. */
    find(lower) {
        const { literals, ends } = this.matcher.find(lower);
        const found = { ends: [], bits: [] };
        for (const [i, number] of literals.entries()) {
            const word = this.words[number];
            const end = ends[i];
            if (word.begins && isWordAt(lower, end - word.text.length - 1))
                continue;
            if (word.ends && isWordAt(lower, end))
                continue;
            if (word.text === gate_clues_attribute && isPlainAttribute(lower, end))
                continue;
            found.ends.push(end);
            found.bits.push(word.bits);
        }
        return found;
    }
}
/** Python's way to a member by its name: only one that is computed, or a member of what runs programs, hides anything. */
const gate_clues_attribute = "getattr(";
const plainAttribute = /\s{0,4}(?!os\b|sys\b|builtins\b|__builtins__|subprocess\b|importlib\b|socket\b)[\w.[\]()]{1,60}\s{0,4},\s{0,4}["']\w{1,60}["']\s{0,4}[,)]/y;
function isPlainAttribute(lower, end) {
    plainAttribute.lastIndex = end;
    return plainAttribute.test(lower);
}
/** True when a letter, a digit or `_` stands at an offset. */
function isWordAt(text, at) {
    const code = text.charCodeAt(at);
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
const finders = new Map();
function finderOf(language) {
    const finder = finders.get(language) ?? new ClueFinder(language);
    finders.set(language, finder);
    return finder;
}
/** Clues in parts of views; each view is looked through once for each language. */
class ClueReader {
    known = new Map();
    /** Clues of the code of a language that stands in a range of a view. */
    in(view, language, { start, end }) {
        const byLanguage = this.known.get(view) ?? new Map();
        this.known.set(view, byLanguage);
        const found = byLanguage.get(language) ?? finderOf(language).find(view.lower);
        byLanguage.set(language, found);
        let bits = 0;
        for (let i = firstBehind(found.ends, start); i < found.ends.length && found.ends[i] <= end; i++)
            bits |= found.bits[i];
        return bits;
    }
}
/** Position of the first of rising numbers that is larger than `least`. */
function firstBehind(numbers, least) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] <= least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/gate.js




/** Any of these is reason enough to follow a program. */
const opening = bitsOf("network", "runs", "secret", "decodes", "acts", "hides");
/** What a module may hold that matters to those who import it. */
const carrying = opening | bitsOf("environment", "private", "address");
const guarded = bitsOf("secret", "environment", "private", "decodes");
const gate_outside = bitsOf("network", "runs");
const network = bitsOf("network");
const gate_runs = bitsOf("runs");
const kept = bitsOf("environment", "private", "address");
const gate_writes = bitsOf("writes");
/** Names of scripts beyond which it is cheaper to parse than to look for all of them. */
const maxNames = 200;
/** Modules that one program imports, and they in turn, which are looked at. */
const maxReach = 60;
/** What a shell needs to hand more than constants to a script, or a constant that matters to one. */
const passing = /[$|<`]|:\/\/|[~/]\./;
/** A variable that is set to data or an address, which what follows in the same document may use. */
const assignment = /(?:^|[;&(]|\bexport\s)[ \t]{0,20}\$?[a-z_]\w{0,60}[ \t]{0,4}=[^\n]{0,200}(?:[$`]|:\/\/)/m;
const imports = {
    python: /^[ \t]*(?:from[ \t]{1,8}\.{0,5}([\w.]{1,120})?[ \t]{1,8}import[ \t(]{1,8}([\w, \t]{1,200})|import[ \t]{1,8}([\w., \t]{1,200}))/gm,
    javascript: /(?:\bfrom|\bimport|\brequire)\s{0,4}\(?\s{0,4}["'`](\.{1,2}\/[^"'`\n]{1,200})["'`]/g,
};
/** Names of modules that a script imports, without folders and endings, lower-case. */
function importedBy({ source: { language }, source }) {
    const pattern = imports[language];
    if (!pattern)
        return [];
    return Array.from(program_codeOf(source).toLowerCase().matchAll(pattern), (found) => found
        .slice(1)
        .flatMap((names) => names?.split(/[\s,]+/) ?? [])
        .flatMap((name) => (language === "python" ? name.split(".") : [stemOf((0,core_path/* lastSegment */.mp)(name))]))).flat();
}
const stemOf = (name) => name.replace(/\.\w{1,4}$/, "");
/**
 * Tells which programs of a skill can matter, by the words in them, so that the others need no parser: a flow needs something that gives
 * data and something that takes it, and most code only prints and computes. What hides its words (computed names, escapes) matters always.
 */
class Gate {
    opened = new Set();
    carried = new Set();
    started = new Set();
    constructor(all) {
        const reader = new ClueReader();
        const known = all.map((source) => knownOf(source, reader));
        const inSkill = unionOf(known);
        for (const { source, clues } of known) {
            if ((clues & carrying) !== 0)
                this.carried.add(source);
            if ((clues & (opening | bitsOf("environment"))) !== 0)
                this.started.add(source);
        }
        const scripts = known.filter(({ source }) => source.role === "script");
        const reach = reachOf(scripts);
        const inDocument = documentsOf(known);
        for (const each of known) {
            const modules = reach(each);
            const around = unionOf(modules) | (each.source.role === "script" ? 0 : inDocument(each.source));
            if (isOpened(each, around, inSkill) || connects(modules))
                this.opened.add(each.source);
        }
        this.openCallers(known, scripts);
    }
    /** True of a program that is followed from its beginning. */
    opens = (source) => this.opened.has(source);
    /** True of a program that is worth a parser when another one imports or starts it. */
    carries = (source) => this.carried.has(source) || this.opened.has(source);
    /** True of a program of which it matters that another one starts it. */
    starts = (source) => this.started.has(source) || this.opened.has(source);
    /** Opens what hands data to a script that matters. */
    openCallers(known, scripts) {
        const names = [...new Set(scripts.filter(({ source }) => this.starts(source)).map(({ name }) => name))];
        for (const { source, name: own, clues } of known) {
            if (this.opened.has(source))
                continue;
            const isShell = source.language === "shell" || source.language === "powershell";
            if (!isShell && (clues & gate_outside) === 0)
                continue;
            const text = program_codeOf(source).toLowerCase();
            if (!passing.test(text))
                continue;
            if (names.length > maxNames || names.some((name) => name !== own && text.includes(name)))
                this.opened.add(source);
        }
    }
}
function knownOf(source, reader) {
    const { language, view, at } = source;
    const name = (0,core_path/* lastSegment */.mp)(view.artifact.path).toLowerCase();
    const words = language === "shell" ? gate_words_data_shellWords : language === "powershell" ? powershellWords : undefined;
    const code = words ? program_codeOf(source).toLowerCase() : "";
    const told = (words?.test(code) ? gate_outside : 0) | (words && assignment.test(code) ? bitsOf("environment") : 0);
    return { source, clues: told | reader.in(view, language, at), name, stem: stemOf(name) };
}
function isOpened({ clues }, around, inSkill) {
    if ((clues & opening) !== 0)
        return true;
    if ((clues & kept) !== 0 && (around & gate_outside) !== 0)
        return true;
    return (clues & gate_writes) !== 0 && (clues & bitsOf("environment")) !== 0 && (inSkill & gate_outside) !== 0;
}
/** True when data may go from one of these modules to another one, which only those who import both bring together. */
const connects = (modules) => modules.some(({ clues }, i) => {
    const others = unionOf(modules.filter((_, j) => i !== j));
    return ((clues & guarded) !== 0 && (others & gate_outside) !== 0) || ((clues & network) !== 0 && (others & gate_runs) !== 0);
});
const unionOf = (known) => known.reduce((bits, { clues }) => bits | clues, 0);
/** A program and all scripts that it imports. */
function reachOf(scripts) {
    const byStem = new Map();
    for (const each of scripts) {
        for (const stem of stemsOf(each))
            byStem.set(stem, [...(byStem.get(stem) ?? []), each]);
    }
    const edges = new Map();
    const edgesOf = (from) => {
        const found = edges.get(from) ??
            (scripts.length === 0 ? [] : [...new Set(importedBy(from).flatMap((name) => byStem.get(name) ?? []))]);
        edges.set(from, found);
        return found;
    };
    return (from) => {
        const seen = new Set([from]);
        for (const each of seen)
            if (seen.size < maxReach)
                for (const next of edgesOf(each))
                    seen.add(next);
        return [...seen];
    };
}
/** What a script may be imported as: its name, or of `index.js` and `__init__.py` that of its folder. */
function stemsOf({ stem, source }) {
    const folder = source.view.artifact.path.toLowerCase().split("/").at(-2);
    return (stem === "index" || stem === "__init__") && folder !== undefined ? [stem, folder] : [stem];
}
/** Clues of all the fences of one document and language, which share their names. */
function documentsOf(known) {
    const byView = new Map();
    for (const { source, clues } of known) {
        const byLanguage = byView.get(source.view) ?? new Map();
        byLanguage.set(source.language, (byLanguage.get(source.language) ?? 0) | clues);
        byView.set(source.view, byLanguage);
    }
    return ({ view, language }) => byView.get(view)?.get(language) ?? 0;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/link.js

/** Programs of the skill by the path of their script. Parsing is left until one is asked for. */
class Linker {
    scripts = new Map();
    byName = new Map();
    programs = new Map();
    parse;
    starts;
    /** `parse` is asked for programs that are imported or evaluated; of the others `starts` tells whether it matters that they are started. */
    constructor(sources, parse, starts) {
        this.parse = parse;
        this.starts = starts;
        for (const source of sources) {
            const { path } = source.view.artifact;
            if (source.role !== "script" || source.view.layers.length > 0 || this.scripts.has(path))
                continue;
            this.scripts.set(path, source);
            const name = (0,core_path/* lastSegment */.mp)(path);
            this.byName.set(name, [...(this.byName.get(name) ?? []), path]);
        }
    }
    program(source) {
        const known = this.programs.get(source);
        if (known)
            return known;
        const program = this.parse(source);
        this.programs.set(source, program);
        return program;
    }
    /** Programs that were parsed. */
    get parsed() {
        return [...this.programs.values()];
    }
    /** The script of the skill that a word of a command names: `scripts/a.py`, `$DIR/a.py`, `../a.py`. */
    script(word, from) {
        const plain = word.replaceAll("\\", "/").replace(/^["']|["']$/g, "");
        const candidates = this.byName.get((0,core_path/* lastSegment */.mp)(plain));
        if (!candidates || !/^[^\s;|&<>]{1,300}$/.test(plain))
            return undefined;
        const beside = link_joined((0,core_path/* folderOf */.yS)(from.view.artifact.path), plain);
        const path = candidates.find((each) => each === beside) ??
            candidates.find((each) => plain === each || plain.endsWith(`/${each}`)) ??
            candidates.find((each) => `/${each}`.endsWith(`/${plain.replace(/^(?:\.{1,2}\/)+/, "")}`)) ??
            (/[…${}~]/.test(plain) && candidates.length === 1 ? candidates[0] : undefined);
        const source = path === undefined ? undefined : this.scripts.get(path);
        return source && this.starts(source) ? this.program(source) : undefined;
    }
    /** The script of the skill that an import means: `helpers`, `.lib.net`, `./send.js`. */
    module(name, from) {
        const folder = (0,core_path/* folderOf */.yS)(from.view.artifact.path);
        return from.language === "python" ? this.pythonModule(name, folder) : this.relative(name, folder, from.language);
    }
    pythonModule(name, folder) {
        const dots = /^\.*/.exec(name)[0].length;
        const inner = name.slice(dots).replaceAll(".", "/");
        if (inner === "")
            return undefined;
        const up = "../".repeat(Math.max(0, dots - 1));
        const bases = dots > 0 ? [link_joined(folder, up)] : [folder, ".", "scripts", "src", "lib", link_joined(folder, "..")];
        for (const base of bases) {
            const found = this.at([link_joined(base, `${inner}.py`), link_joined(base, `${inner}/__init__.py`)]);
            if (found)
                return found;
        }
        return undefined;
    }
    relative(name, folder, language) {
        if (!name.startsWith(".") && language !== "shell")
            return undefined;
        const path = link_joined(folder, name);
        const stem = path.replace(/\.[cm]?js$/, "");
        const endings = [".js", ".ts", ".mjs", ".cjs", ".mts", ".tsx", ".jsx", "/index.js", "/index.ts"];
        return this.at([path, ...endings.flatMap((ending) => [`${path}${ending}`, `${stem}${ending}`])]);
    }
    at(paths) {
        const path = paths.find((each) => this.scripts.has(each));
        return path === undefined ? undefined : this.program(this.scripts.get(path));
    }
}
/** A relative path seen from a folder, without `.` and `..`. */
function link_joined(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/") || ".";
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/evaluate-skill.js



/** Evaluates each source: fences of one document and language one after the other, as a reader would. */
function evaluateAll(evaluation, sources) {
    const shared = new Map();
    for (const source of sources) {
        const program = evaluation.linker.program(source);
        if (source.role !== "fence") {
            evaluation.module(program);
            continue;
        }
        const scopes = shared.get(source.view) ?? new Map();
        shared.set(source.view, scopes.set(source.language, evaluation.start(program, scopes.get(source.language))));
    }
}
const evaluate_skill_gapOf = (path, reason, detail) => ({ path, reason, detail, bytes: 0 });
/** Trouble of a source that is only a limit of ours: nesting, length, number. All else is code that does not parse. */
const limit = /\b(?:nested|only the first|more than)\b/;
/** What was left out, once for each file; of a fence nothing, since it may be a sketch. */
function gapsOf(skill, evaluation, sources) {
    const gaps = new Map();
    for (const { role, view, trouble } of [...sources, ...evaluation.linker.parsed]) {
        if (role !== "script" || trouble === undefined)
            continue;
        const { fullPath } = view.artifact;
        gaps.set(fullPath, evaluate_skill_gapOf(fullPath, limit.test(trouble) ? "followed-in-part" : "unparsed", trouble));
    }
    for (const { role, view } of evaluation.cut) {
        const { fullPath } = view.artifact;
        const detail = "so large or tangled that what it does was followed only in part";
        if (role === "script")
            gaps.set(fullPath, evaluate_skill_gapOf(fullPath, "followed-in-part", detail));
    }
    const { fullPath } = skill.manifest;
    if (evaluation.facts.full)
        gaps.set(fullPath, evaluate_skill_gapOf(fullPath, "followed-in-part", "does so much that not all of it is listed"));
    return [...gaps.values()];
}
/** Operations in the order of views and offsets. */
function ordered(operations, views) {
    const order = new Map(views.map((view, i) => [view, i]));
    const rank = ({ view }) => order.get(view) ?? views.length;
    return operations.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end);
}
/**
 * What the sources of a skill do, and which data go where, across functions and files. Deterministic and bounded by counts; what was
 * too much is a gap.
 */
function evaluateSkill(skill, views, sources, { parsers, catalogues }) {
    const gate = new Gate(sources);
    const parse = (source) => gate.carries(source) ? parsers[source.language](source) : { ...source, body: [] };
    const linker = new Linker(sources, parse, gate.starts);
    const evaluation = evaluationOf(linker, parsers, catalogues);
    evaluateAll(evaluation, sources.filter(gate.opens));
    evaluation.readAgain();
    return {
        operations: ordered(evaluation.facts.operations, views),
        flows: evaluation.facts.flows,
        programs: linker.parsed,
        gaps: gapsOf(skill, evaluation, sources),
    };
}

// EXTERNAL MODULE: ./build/src/core/errors.js
var core_errors = __webpack_require__(43026);
;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-calls.js
/** What `import(…)` calls: the catalogue knows it under this name. */
const importer = (at) => ({ kind: "name", name: "import", at });
const callStatement = (callee) => ({
    kind: "expression",
    value: { kind: "call", callee, args: [], at: callee.at },
    at: callee.at,
});
/** Arguments that are given as a list. */
const javascript_calls_listed = (argument) => argument?.value.kind === "collection" ? argument.value.entries : argument ? [argument] : [];
/**
 * A call; what only hands a function its arguments in another way (`p.then(f)`, `f.call(this, x)`, `f.apply(this, [x])`,
 * `Reflect.apply(f, this, [x])`, `f.bind(this)`) is the call of that function.
 */
function calledBy(callee, args, at) {
    const plain = { value: { kind: "call", callee, args, at }, before: [] };
    const [first, second] = args;
    if (callee.kind !== "member" || !first)
        return plain;
    const { object } = callee;
    const call = (called, given, before = []) => ({
        value: { kind: "call", callee: called, args: given, at },
        before,
    });
    switch (callee.property) {
        case "then":
            return call(first.value, [{ value: object }], second ? [callStatement(second.value)] : []);
        case "catch":
        case "finally":
            return { value: object, before: [callStatement(first.value)] };
        case "call":
            return call(object, args.slice(1));
        case "apply":
            return object.kind === "name" && object.name === "Reflect"
                ? call(first.value, javascript_calls_listed(args[2]))
                : call(object, javascript_calls_listed(second));
        case "bind":
            return args.length === 1 ? { value: object, before: [] } : plain;
        default:
            return plain;
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-operators.js
const isNumber = (part) => part.kind === "literal" && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(part.text);
/** Operators on two numbers that hide the code of a character: `String.fromCharCode(50 + 51)`. */
const arithmetic = {
    "+": (a, b) => a + b,
    "-": (a, b) => a - b,
    "*": (a, b) => a * b,
    "/": (a, b) => a / b,
    "%": (a, b) => a % b,
    "^": (a, b) => a ^ b,
    "&": (a, b) => a & b,
    "|": (a, b) => a | b,
    "<<": (a, b) => a << b,
    ">>": (a, b) => a >> b,
};
/** True when `+` joins texts: unless all operands are numbers, it may. */
const isAddition = (operator, parts) => operator === "+" && !parts.every(isNumber);
/** Texts one behind the other; one literal when all of them are literals. */
function javascript_operators_joined(parts, at) {
    const flat = parts.flatMap((part) => (part.kind === "join" ? part.parts : [part]));
    const texts = flat.flatMap((part) => (part.kind === "literal" ? part.text : []));
    return texts.length === flat.length
        ? { kind: "literal", text: texts.join(""), at }
        : { kind: "join", parts: flat, at };
}
/** Result of an operator: a literal when numbers are all that it works on, else something that data goes through. */
function calculated(operator, parts, at) {
    const other = { kind: "other", parts, at };
    if (!parts.every(isNumber))
        return other;
    const numbers = parts.map(({ text }) => Number(text));
    const [first, ...rest] = numbers;
    const operation = arithmetic[operator];
    if (rest.length === 0)
        return operator === "-" ? { kind: "literal", text: String(-first), at } : other;
    return operation ? { kind: "literal", text: String(rest.reduce(operation, first)), at } : other;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-targets.js
/** Patterns nested deeper than this take nothing apart any more. */
const maxPattern = 50;
/** A name that no program can have, for a value that is taken apart where it stands. */
const javascript_targets_nameOf = (at) => `pattern@${at.start}`;
/** The plain name that a parameter or a variable has; undefined for a pattern. */
function plainName(node) {
    switch (node.type) {
        case "Identifier":
            return node.name;
        case "AssignmentPattern":
            return plainName(node.left);
        case "RestElement":
            return plainName(node.argument);
        case "TSParameterProperty":
            return plainName(node.parameter);
        default:
            return undefined;
    }
}
/** Assignments that a target and a value stand for: `{ a, b: [c] } = v` is `a = v.a`, `c = v.b[0]`. */
function assignments(converter, target, value, depth = 0) {
    const at = converter.at(target);
    switch (target.type) {
        case "ObjectPattern":
        case "ArrayPattern":
            return depth > maxPattern ? [] : takenApart(converter, target, value, depth);
        case "AssignmentPattern": {
            const options = [value, converter.convert(target.right)];
            return assignments(converter, target.left, { kind: "either", options, at }, depth + 1);
        }
        case "RestElement":
            return assignments(converter, target.argument, value, depth + 1);
        case "TSParameterProperty":
            return assignments(converter, target.parameter, value, depth + 1);
        default:
            return [{ kind: "assign", targets: [converter.convert(target)], value, at }];
    }
}
/** True of a value that can be named several times without doing anything twice. */
const isRepeatable = (value) => value.kind === "name" || (value.kind === "member" && isRepeatable(value.object));
function takenApart(converter, target, value, depth) {
    const at = converter.at(target);
    if (!isRepeatable(value)) {
        const whole = { kind: "name", name: javascript_targets_nameOf(at), at };
        return [{ kind: "assign", targets: [whole], value, at }, ...takenApart(converter, target, whole, depth)];
    }
    if (target.type === "ArrayPattern") {
        return target.elements.flatMap((element, i) => {
            if (!element)
                return [];
            const key = { kind: "literal", text: String(i), at };
            const part = element.type === "RestElement" ? value : { kind: "index", object: value, key, at };
            return assignments(converter, element, part, depth + 1);
        });
    }
    return target.properties.flatMap((property) => {
        if (property.type === "RestElement")
            return assignments(converter, property, value, depth + 1);
        const key = converter.key(property);
        const part = key.kind === "literal"
            ? { kind: "member", object: value, property: key.text, at: key.at }
            : { kind: "index", object: value, key, at: key.at };
        return assignments(converter, property.value, part, depth + 1);
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-expressions.js



/** Nesting beyond this is no program that anybody wrote: minified bundles of the corpus stay under 120. */
const javascript_expressions_maxDepth = 400;
/** What JavaScript's expressions are in terms of the common program. One converter for each source. */
class JavaScriptExpressions {
    /** Statements that expressions hold (assignments, classes), to be put before the statement that they stand in. */
    pending = [];
    tooDeep = false;
    depth = 0;
    offset;
    bodies;
    /** What was parsed begins at `offset` of the view. */
    constructor(offset, bodies) {
        this.offset = offset;
        this.bodies = bodies;
    }
    at(node) {
        return { start: this.offset + (node.start ?? 0), end: this.offset + (node.end ?? 0) };
    }
    /** Runs a conversion one level deeper; `instead` where the nesting is beyond reason. */
    deeper(convert, instead) {
        if (this.depth >= javascript_expressions_maxDepth) {
            this.tooDeep = true;
            return instead;
        }
        this.depth++;
        const converted = convert();
        this.depth--;
        return converted;
    }
    /** One expression; what is no expression at all, such as a type, holds nothing. */
    convert(node) {
        if (!node)
            return { kind: "other", parts: [], at: { start: this.offset, end: this.offset } };
        if (this.depth >= javascript_expressions_maxDepth) {
            this.tooDeep = true;
            return this.other(node, []);
        }
        this.depth++;
        const converted = this.byType(node);
        this.depth--;
        return converted;
    }
    other(node, parts) {
        const known = parts.filter((part) => part !== null && part !== undefined);
        return { kind: "other", parts: known.map((part) => this.convert(part)), at: this.at(node) };
    }
    /** An expression that stands on its own: kept when it may do something. */
    alone(node) {
        const value = this.convert(node);
        if (!isRepeatable(value) && value.kind !== "literal")
            this.pending.push({ kind: "expression", value, at: value.at });
    }
    byType(node) {
        const at = this.at(node);
        switch (node.type) {
            case "Identifier":
                return { kind: "name", name: node.name, at };
            case "StringLiteral":
                return { kind: "literal", text: node.value, at };
            case "MemberExpression":
            case "OptionalMemberExpression":
                return this.member(node, at);
            case "CallExpression":
            case "OptionalCallExpression":
            case "NewExpression":
                return this.call(node, at);
            case "ArrowFunctionExpression":
            case "FunctionExpression":
                return { kind: "function", definition: this.bodies.function(node), at };
            case "ObjectExpression":
                return this.object(node, at);
            case "ArrayExpression":
                return { kind: "collection", entries: node.elements.map((element) => ({ value: this.convert(element) })), at };
            case "TemplateLiteral":
                return this.template(node, at);
            case "BinaryExpression":
                return this.binary(node, at);
            case "AssignmentExpression":
                return this.assignment(node, at);
            default:
                return this.rarer(node, at);
        }
    }
    rarer(node, at) {
        switch (node.type) {
            case "NumericLiteral":
            case "BooleanLiteral":
            case "BigIntLiteral":
                return { kind: "literal", text: String(node.value), at };
            case "NullLiteral":
                return { kind: "literal", text: "null", at };
            case "RegExpLiteral":
                return { kind: "literal", text: `/${node.pattern}/${node.flags}`, at };
            case "ThisExpression":
                return { kind: "name", name: "this", at };
            case "MetaProperty":
                return { kind: "name", name: `${node.meta.name}.${node.property.name}`, at };
            case "LogicalExpression":
            case "ConditionalExpression":
                return { kind: "either", options: this.options(node), at };
            case "SequenceExpression":
                for (const each of node.expressions.slice(0, -1))
                    this.alone(each);
                return this.convert(node.expressions.at(-1));
            case "ClassExpression":
                return this.class(node, at);
            case "TaggedTemplateExpression":
                return { kind: "call", callee: this.convert(node.tag), args: [{ value: this.convert(node.quasi) }], at };
            case "ImportExpression":
                return { kind: "call", callee: importer(at), args: [{ value: this.convert(node.source) }], at };
            default:
                return this.wrapped(node, at);
        }
    }
    /** Forms around an expression, and what only passes data on. */
    wrapped(node, at) {
        switch (node.type) {
            case "AwaitExpression":
            case "YieldExpression":
            case "UpdateExpression":
                return this.convert(node.argument);
            case "ParenthesizedExpression":
            case "TSAsExpression":
            case "TSSatisfiesExpression":
            case "TSTypeAssertion":
            case "TSNonNullExpression":
            case "TSInstantiationExpression":
                return this.convert(node.expression);
            case "UnaryExpression":
                return calculated(node.operator, [this.convert(node.argument)], at);
            case "JSXElement":
            case "JSXFragment":
                return this.markup(node);
            default:
                return this.outside(node, at);
        }
    }
    /** What stands among expressions and is none. */
    outside(node, at) {
        if (node.type === "Super")
            return { kind: "name", name: "super", at };
        const spread = node.type === "SpreadElement" && "argument" in node ? node.argument : undefined;
        return spread ? this.convert(spread) : this.other(node, []);
    }
    /** Of markup only the code in it: values of attributes and children. */
    markup(node) {
        const attributes = node.type === "JSXElement" ? node.openingElement.attributes : [];
        const values = attributes.map((each) => (each.type === "JSXAttribute" ? each.value : each.argument));
        const code = [...values, ...node.children].map((each) => each && "expression" in each && each.type === "JSXExpressionContainer" ? each.expression : each);
        return this.other(node, code.filter((each) => each && each.type !== "JSXText" && each.type !== "JSXEmptyExpression"));
    }
    member(node, at) {
        const object = this.convert(node.object);
        const { property } = node;
        if (!node.computed) {
            const name = property.type === "PrivateName" ? `#${property.id.name}` : "name" in property ? property.name : "";
            return { kind: "member", object, property: String(name), at };
        }
        const key = this.convert(property);
        const isConstant = key.kind === "literal" && property.type !== "NumericLiteral";
        return isConstant ? { kind: "member", object, property: key.text, at } : { kind: "index", object, key, at };
    }
    call(node, at) {
        const callee = node.callee.type === "Import" ? importer(at) : this.convert(node.callee);
        const args = node.arguments.map((argument) => ({ value: this.convert(argument) }));
        const { value, before } = calledBy(callee, args, at);
        this.pending.push(...before);
        return value;
    }
    object(node, at) {
        const entries = node.properties.map((property) => {
            if (property.type === "SpreadElement")
                return { value: this.convert(property.argument) };
            const key = this.key(property);
            if (property.type === "ObjectProperty")
                return { key, value: this.convert(property.value) };
            return {
                key,
                value: { kind: "function", definition: this.bodies.function(property), at: this.at(property) },
            };
        });
        return { kind: "collection", entries, at };
    }
    /** Key of a property of an object, a class or a pattern. */
    key(property) {
        const { key } = property;
        if (property.computed || !("name" in key))
            return this.convert(key);
        return { kind: "literal", text: String(key.name), at: this.at(key) };
    }
    template(node, at) {
        const parts = [];
        for (const [i, quasi] of node.quasis.entries()) {
            const text = quasi.value.cooked ?? quasi.value.raw;
            if (text !== "")
                parts.push({ kind: "literal", text, at: this.at(quasi) });
            const inner = node.expressions[i];
            if (inner)
                parts.push(this.convert(inner));
        }
        return javascript_operators_joined(parts, at);
    }
    /** Chains of one operator, nested to the left as deep as the file is long, are taken apart without recursion. */
    binary(node, at) {
        const operands = [];
        let left = node;
        const { operator } = node;
        while (left.type === "BinaryExpression" && left.operator === operator) {
            operands.push(left.right);
            left = left.left;
        }
        const parts = [left, ...operands.reverse()].map((each) => this.convert(each));
        return isAddition(operator, parts) ? javascript_operators_joined(parts, at) : calculated(operator, parts, at);
    }
    /** What `a || b || c` and `a ? b : c ? d : e` may be. */
    options(node) {
        const options = [];
        let right = node;
        while (right.type === "ConditionalExpression") {
            const { test, consequent, alternate } = right;
            this.alone(test);
            options.push(this.convert(consequent));
            right = alternate;
        }
        const rest = [];
        while (right.type === "LogicalExpression") {
            const logical = right;
            rest.push(logical.right);
            right = logical.left;
        }
        return [...options, this.convert(right), ...rest.reverse().map((each) => this.convert(each))];
    }
    assignment(node, at) {
        const isPattern = node.left.type === "ObjectPattern" || node.left.type === "ArrayPattern";
        const right = this.convert(node.right);
        if (isPattern) {
            this.pending.push(...assignments(this, node.left, right));
            return right;
        }
        const left = this.convert(node.left);
        const operator = node.operator.slice(0, -1);
        const value = operator === "" ? right : this.updated(operator, left, right, at);
        this.pending.push({ kind: "assign", targets: [left], value, at });
        return left;
    }
    updated(operator, left, right, at) {
        if (operator === "+")
            return javascript_operators_joined([left, right], at);
        const isLogical = operator === "||" || operator === "&&" || operator === "??";
        return isLogical ? { kind: "either", options: [left, right], at } : { kind: "other", parts: [left, right], at };
    }
    class(node, at) {
        const name = node.id?.name ?? `class@${at.start}`;
        this.pending.push(...this.bodies.class(node, name));
        return { kind: "name", name, at };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-modules.js
/** Name under which another file finds what a module exports as such. */
const wholeExport = "default";
/** Name of a module as the catalogues have it: without the scheme of Node's own modules. */
const moduleName = (specifier) => specifier.replace(/^node:/, "");
/** A file of the skill exports what it says; of a package the default export and the module are taken for the same. */
const importedDefault = (module) => (/^[./]/.test(module) ? wholeExport : "");
const javascript_modules_textOf = (name) => String("name" in name ? name.name : "value" in name ? name.value : "");
/** `import a, { b as c } from "m"`, `import * as ns from "m"`. */
function importOf(node, at) {
    const module = moduleName(node.source.value);
    const bindings = node.specifiers.map((each) => {
        const local = each.local.name;
        if (each.type === "ImportNamespaceSpecifier")
            return { imported: "", local };
        const imported = each.type === "ImportSpecifier" ? javascript_modules_textOf(each.imported) : "default";
        return { imported: imported === "default" ? importedDefault(module) : imported, local };
    });
    return { kind: "import", module, bindings, at };
}
/** Specifier of `require("m")`, `await import("m")` and a member of one; undefined when it is none or not constant. */
function requiredBy(node) {
    if (!node)
        return undefined;
    if (node.type === "AwaitExpression")
        return requiredBy(node.argument);
    if (node.type === "MemberExpression") {
        const { object, property, computed } = node;
        const inner = requiredBy(object);
        const isPlain = inner && inner.member === undefined && !computed && property.type === "Identifier";
        if (!isPlain)
            return undefined;
        return property.name === "default" ? inner : { ...inner, member: property.name };
    }
    const specifier = specifierOf(node);
    return specifier?.type === "StringLiteral"
        ? { module: moduleName(specifier.value) }
        : undefined;
}
function specifierOf(node) {
    if (node.type === "ImportExpression")
        return node.source;
    if (node.type !== "CallExpression")
        return undefined;
    const { callee, arguments: args } = node;
    return callee.type === "Identifier" && callee.name === "require" && args.length === 1 ? args[0] : undefined;
}
/** `const x = require("m")` and `const { a: b } = await import("m")` as an import; undefined for what is none, or too clever for one. */
function requireOf(target, value, at) {
    const required = requiredBy(value);
    if (!required)
        return undefined;
    const { module, member } = required;
    if (target.type === "Identifier") {
        return { kind: "import", module, bindings: [{ imported: member ?? "", local: target.name }], at };
    }
    if (target.type !== "ObjectPattern" || member !== undefined)
        return undefined;
    const bindings = [];
    for (const property of target.properties) {
        if (property.type !== "ObjectProperty" || property.computed || property.value.type !== "Identifier")
            return undefined;
        const imported = javascript_modules_textOf(property.key);
        bindings.push({
            imported: imported === "default" ? importedDefault(module) : imported,
            local: property.value.name,
        });
    }
    return { kind: "import", module, bindings, at };
}
const nameAt = (name, at) => ({ kind: "name", name, at });
/** `export { a as b }`, `export { a as b } from "m"`. */
function namedExports(node, at) {
    const pairs = node.specifiers.flatMap((each) => each.type === "ExportSpecifier"
        ? [{ imported: javascript_modules_textOf(each.local), local: javascript_modules_textOf(each.exported) }]
        : [{ imported: "", local: javascript_modules_textOf(each.exported) }]);
    if (node.source)
        return [{ kind: "import", module: moduleName(node.source.value), bindings: pairs, at }];
    return pairs
        .filter(({ imported, local }) => imported !== local)
        .map(({ imported, local }) => ({ kind: "assign", targets: [nameAt(local, at)], value: nameAt(imported, at), at }));
}
/** True for `exports`, `module.exports`. */
const isExports = (node) => (node.kind === "name" && node.name === "exports") ||
    (node.kind === "member" &&
        node.property === "exports" &&
        node.object.kind === "name" &&
        node.object.name === "module");
/** An assignment with the names that it makes known to other files, when it is one to `module.exports` or to a member of it. */
function withExports(statement) {
    const target = statement.kind === "assign" ? statement.targets[0] : undefined;
    if (statement.kind !== "assign" || !target)
        return [statement];
    const { value, at } = statement;
    const exported = (name) => value.kind === "name" && value.name === name
        ? [statement]
        : [{ ...statement, targets: [...statement.targets, nameAt(name, at)] }];
    if (target.kind === "member" && isExports(target.object))
        return exported(target.property);
    if (!isExports(target))
        return [statement];
    if (value.kind !== "collection")
        return exported(wholeExport);
    const members = value.entries.flatMap(({ key, value: each }) => {
        if (key?.kind !== "literal" || (each.kind === "name" && each.name === key.text))
            return [];
        const member = { kind: "member", object: target, property: key.text, at: each.at };
        return [{ kind: "assign", targets: [nameAt(key.text, key.at)], value: member, at: each.at }];
    });
    return [...exported(wholeExport), ...members];
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript-statements.js



/** What JavaScript's statements are in terms of the common program. One converter for each source. */
class JavaScriptStatements {
    expressions;
    /** What was parsed begins at `offset` of the view. */
    constructor(offset) {
        this.expressions = new JavaScriptExpressions(offset, {
            function: (node) => this.definition(node, ""),
            class: (node, name) => this.class(node, name),
        });
    }
    /** Statements in order, functions before what may call them: JavaScript hoists their declarations. */
    block(nodes) {
        const { expressions } = this;
        return expressions.deeper(() => {
            const functions = [];
            const others = [];
            for (const node of nodes) {
                const outer = expressions.pending;
                expressions.pending = [];
                const own = this.statement(node);
                const sink = isFunction(node) ? functions : others;
                for (const each of expressions.pending)
                    sink.push(...withExports(each));
                for (const each of own)
                    sink.push(each);
                expressions.pending = outer;
            }
            return [...functions, ...others];
        }, []);
    }
    body(node) {
        return node ? this.block([node]) : [];
    }
    statement(node) {
        const at = this.expressions.at(node);
        switch (node.type) {
            case "ExpressionStatement":
                this.expressions.alone(node.expression);
                return [];
            case "VariableDeclaration":
                return this.variables(node);
            case "FunctionDeclaration":
                return [{ kind: "define", definition: this.definition(node, node.id?.name ?? wholeExport), at }];
            case "ReturnStatement":
                return node.argument ? [{ kind: "return", value: this.expressions.convert(node.argument), at }] : [];
            case "IfStatement":
                return this.if(node, at);
            case "BlockStatement":
                return this.block(node.body);
            case "TryStatement":
                return this.try(node, at);
            case "ClassDeclaration":
                return this.class(node, node.id?.name ?? wholeExport);
            case "ThrowStatement":
                this.expressions.alone(node.argument);
                return [];
            case "LabeledStatement":
                return this.body(node.body);
            case "SwitchStatement": {
                const bodies = node.cases.map((each) => this.block(each.consequent));
                return [{ kind: "branch", condition: this.expressions.convert(node.discriminant), bodies, at }];
            }
            case "WithStatement":
                this.expressions.alone(node.object);
                return this.body(node.body);
            default:
                return this.loopOrModule(node, at);
        }
    }
    loopOrModule(node, at) {
        switch (node.type) {
            case "ForStatement": {
                const begun = node.init?.type === "VariableDeclaration" ? this.variables(node.init) : [];
                if (node.init && node.init.type !== "VariableDeclaration")
                    this.expressions.alone(node.init);
                const over = this.expressions.convert(node.test);
                const update = node.update ? this.aside(node.update) : [];
                return [...begun, { kind: "loop", over, body: [...this.body(node.body), ...update], at }];
            }
            case "WhileStatement":
            case "DoWhileStatement":
                return [{ kind: "loop", over: this.expressions.convert(node.test), body: this.body(node.body), at }];
            case "ForOfStatement":
            case "ForInStatement":
                return [this.forEach(node, at)];
            case "ImportDeclaration":
                return node.importKind === "type" ? [] : [importOf(node, at)];
            case "ExportNamedDeclaration":
                return [...(node.declaration ? this.statement(node.declaration) : []), ...namedExports(node, at)];
            case "ExportDefaultDeclaration":
                return this.exportDefault(node, at);
            case "ExportAllDeclaration":
                return [{ kind: "import", module: node.source.value, bindings: [{ imported: "*", local: "*" }], at }];
            default:
                return this.typed(node, at);
        }
    }
    /** What only TypeScript has and that does something when it runs. */
    typed(node, at) {
        switch (node.type) {
            case "TSEnumDeclaration": {
                const entries = node.body.members.map((member) => ({
                    key: this.expressions.key({ key: member.id }),
                    value: this.expressions.convert(member.initializer),
                }));
                const name = { kind: "name", name: node.id.name, at };
                return [{ kind: "assign", targets: [name], value: { kind: "collection", entries, at }, at }];
            }
            case "TSModuleDeclaration":
                return node.body && "body" in node.body ? this.block(node.body.body) : [];
            case "TSImportEqualsDeclaration": {
                const reference = node.moduleReference;
                if (reference.type !== "TSExternalModuleReference")
                    return [];
                const bindings = [{ imported: "", local: node.id.name }];
                return [{ kind: "import", module: reference.expression.value, bindings, at }];
            }
            case "TSExportAssignment":
                return this.exported(node.expression, at);
            default:
                return [];
        }
    }
    /** Statements that an expression on its own comes to. */
    aside(node) {
        const outer = this.expressions.pending;
        this.expressions.pending = [];
        this.expressions.alone(node);
        const own = this.expressions.pending;
        this.expressions.pending = outer;
        return own;
    }
    variables(node) {
        return node.declarations.flatMap((each) => {
            if (!each.init)
                return [];
            const at = this.expressions.at(each);
            const target = each.id;
            const required = requireOf(target, each.init, at);
            if (required)
                return [required];
            const value = this.expressions.convert(each.init);
            const begun = this.expressions.pending;
            this.expressions.pending = [];
            const named = assignments(this.expressions, target, value).map((own) => ({ ...own, at }));
            const defaults = this.expressions.pending;
            this.expressions.pending = [];
            return [...begun, ...defaults, ...named];
        });
    }
    forEach(node, at) {
        const { left } = node;
        const pattern = left.type === "VariableDeclaration" ? left.declarations[0]?.id : left;
        const over = this.expressions.convert(node.right);
        if (pattern?.type !== "ObjectPattern" && pattern?.type !== "ArrayPattern") {
            return { kind: "loop", target: this.expressions.convert(pattern), over, body: this.body(node.body), at };
        }
        const span = this.expressions.at(pattern);
        const target = { kind: "name", name: javascript_targets_nameOf(span), at: span };
        const parts = assignments(this.expressions, pattern, target);
        return { kind: "loop", target, over, body: [...parts, ...this.body(node.body)], at };
    }
    /** `else if` after `else if` becomes one branch with many bodies. */
    if(node, at) {
        const bodies = [];
        const conditions = [];
        let rest = node;
        while (rest?.type === "IfStatement") {
            const { test, consequent, alternate } = rest;
            conditions.push(this.expressions.convert(test));
            bodies.push(this.body(consequent));
            rest = alternate;
        }
        if (rest)
            bodies.push(this.body(rest));
        const condition = conditions.length === 1 ? conditions[0] : { kind: "other", parts: conditions, at: conditions[0].at };
        return [{ kind: "branch", condition, bodies, at }];
    }
    /** What is tried is done; the handler may be. */
    try(node, at) {
        const handled = node.handler ? [{ kind: "branch", bodies: [this.body(node.handler.body)], at }] : [];
        return [...this.body(node.block), ...handled, ...this.body(node.finalizer)];
    }
    exportDefault(node, at) {
        const { declaration } = node;
        if (declaration.type !== "FunctionDeclaration" && declaration.type !== "ClassDeclaration") {
            return this.exported(declaration, at);
        }
        const name = declaration.id?.name;
        const known = name === undefined ? [] : [assigned(wholeExport, { kind: "name", name, at }, at)];
        return [...this.statement(declaration), ...known];
    }
    exported(node, at) {
        return [assigned(wholeExport, this.expressions.convert(node), at)];
    }
    /** A function; parameters that are patterns are taken apart before its body. */
    definition(node, name) {
        const { expressions } = this;
        const outer = expressions.pending;
        expressions.pending = [];
        const parameters = [];
        const defaults = new Map();
        const begun = [];
        for (const each of node.params) {
            const at = expressions.at(each);
            const plain = plainName(each);
            const inner = each.type === "TSParameterProperty" ? each.parameter : each;
            parameters.push(plain ?? javascript_targets_nameOf(at));
            if (inner.type === "AssignmentPattern")
                defaults.set(parameters.at(-1), expressions.convert(inner.right));
            if (plain !== undefined)
                continue;
            const pattern = inner.type === "AssignmentPattern" ? inner.left : inner;
            begun.push(...assignments(expressions, pattern, { kind: "name", name: javascript_targets_nameOf(at), at }));
        }
        const body = this.functionBody(node);
        const all = [...expressions.pending, ...begun, ...body];
        expressions.pending = outer;
        return { name: name || ownName(node), parameters, defaults, body: all, at: expressions.at(node) };
    }
    functionBody(node) {
        if (node.body.type === "BlockStatement")
            return this.block(node.body.body);
        const { expressions } = this;
        const before = expressions.pending;
        expressions.pending = [];
        const value = expressions.convert(node.body);
        const body = [...expressions.pending, { kind: "return", value, at: value.at }];
        expressions.pending = before;
        return body;
    }
    class(node, owner) {
        const { expressions } = this;
        if (node.superClass && node.superClass.type !== "Identifier")
            expressions.alone(node.superClass);
        for (const each of node.decorators ?? [])
            expressions.alone(each.expression);
        return node.body.body.flatMap((member) => {
            const at = expressions.at(member);
            switch (member.type) {
                case "ClassMethod":
                case "ClassPrivateMethod":
                    return [{ kind: "define", definition: this.definition(member, memberName(member.key)), owner, at }];
                case "ClassProperty":
                case "ClassPrivateProperty":
                case "ClassAccessorProperty": {
                    if (!member.value)
                        return [];
                    const object = { kind: "name", name: owner, at };
                    const target = { kind: "member", object, property: memberName(member.key), at };
                    return [{ kind: "assign", targets: [target], value: expressions.convert(member.value), at }];
                }
                case "StaticBlock":
                    return this.block(member.body);
                default:
                    return [];
            }
        });
    }
}
const isFunction = (node) => node.type === "FunctionDeclaration" ||
    (node.type === "ExportNamedDeclaration" &&
        node.declaration?.type === "FunctionDeclaration");
const assigned = (name, value, at) => ({
    kind: "assign",
    targets: [{ kind: "name", name, at }],
    value,
    at,
});
const ownName = (node) => ("id" in node ? node.id?.name : "key" in node ? memberName(node.key) : undefined) ?? "function";
/** Name of a method or a field; of a computed one nothing is known. */
function memberName(key) {
    if (key.type === "PrivateName")
        return `#${key.id.name}`;
    if ("name" in key)
        return String(key.name);
    return "value" in key ? String(key.value) : "[…]";
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/javascript.js



/**
 * Characters that the parser may look at for each character of a source. Of the 628 scripts of the tuning corpus none needs more than
 * 1.5; `async<T>(async<T>(…` needs three times more for each pair of brackets, because TypeScript's grammar is tried in several ways.
 */
const looksPerCharacter = 20;
const looksAtLeast = 20_000;
/** Places that are made blank, one after the other, when nothing can be made of a source as it is. */
const maxMends = 6;
/** Texts up to this length are read on after an error of meaning, unless they are full of labels. */
const maxLenient = 100_000;
const maxLabels = 60;
class TooManyLooks extends Error {
}
/** A text that a parser cannot read for ever: the only bound that it takes is the text itself. */
class MeteredText extends String {
    left;
    constructor(text) {
        super(text);
        this.left = text.length * looksPerCharacter + looksAtLeast;
    }
    charCodeAt(index) {
        if (--this.left < 0)
            throw new TooManyLooks("the parser goes round in circles");
        return super.charCodeAt(index);
    }
}
const typescript = ["typescript", "decorators-legacy"];
const markup = ["jsx", "decorators-legacy"];
const javascript_both = ["jsx", ...typescript];
/** Grammars to try, the likeliest one first. A fence does not say which it is. */
function grammarsOf(source) {
    const { path } = source.view.artifact;
    if (source.role !== "script" || /\.[cm]?tsx?$/.test(path))
        return path.endsWith(".tsx") ? [javascript_both, typescript] : [typescript, javascript_both];
    return [markup, javascript_both];
}
/** One try; `lenient` goes on after errors that are only about meaning, such as a name that is declared twice. */
function attempt(text, plugins, lenient) {
    const { parse } = parserOf("javascript");
    try {
        // The parser calls only methods of the text; a String has them all.
        const tree = parse(new MeteredText(text), {
            sourceType: "unambiguous",
            errorRecovery: lenient,
            attachComment: false,
            locations: false,
            allowReturnOutsideFunction: true,
            allowAwaitOutsideFunction: true,
            allowImportExportEverywhere: true,
            allowSuperOutsideMethod: true,
            allowUndeclaredExports: true,
            allowNewTargetOutsideFunction: true,
            plugins: [...plugins],
        });
        return { tree };
    }
    catch (error) {
        return { error };
    }
}
/** Offset that a syntax error names; undefined of any other error. */
const javascript_placeOf = (error) => error instanceof SyntaxError && "pos" in error && typeof error.pos === "number" ? error.pos : undefined;
/** The text with the line at an offset made blank, all other characters at their place; undefined when it is blank already. */
function withoutLine(text, offset) {
    const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
    const newline = text.indexOf("\n", offset);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    return line.trim() === "" ? undefined : text.slice(0, start) + " ".repeat(line.length) + text.slice(end);
}
/** What a label looks like, and the first key of an object: a label is compared with all that it stands in, and each error costs. */
const label = /(?:^|[;{}:)/]|\b(?:do|else))\s*[\w$\\\u0080-\uffff]+\s*:/g;
/** True of a text that the parser may report errors of without end in sight: it makes an object of each. */
function isRecoverable(text) {
    return text.length <= maxLenient && (text.match(label)?.length ?? 0) <= maxLabels;
}
/** The tree of a text in the grammar that fits best; where none does, of what is left without the lines that are wrong. */
function parsed(text, source) {
    const grammars = grammarsOf(source);
    const errors = [];
    for (const grammar of grammars) {
        const strict = attempt(text, grammar, false);
        if ("tree" in strict)
            return strict;
        errors.push(strict.error);
        if (javascript_placeOf(strict.error) === undefined)
            return { trouble: (0,core_errors/* messageOf */.bD)(strict.error) };
    }
    const places = errors.map((error) => javascript_placeOf(error) ?? 0);
    // The grammar that came furthest understood most.
    const furthest = places.indexOf(Math.max(...places));
    const trouble = (0,core_errors/* messageOf */.bD)(errors[furthest]);
    const lenient = isRecoverable(text) ? grammars.map((grammar) => attempt(text, grammar, true)) : [];
    const best = lenient.find((one) => "tree" in one);
    return best ? { ...best, trouble } : { ...mended(text, places[furthest], grammars[furthest]), trouble };
}
/** The tree of what is left when lines with errors are made blank, one after the other. */
function mended(text, place, grammar) {
    let rest = text;
    let wrong = place;
    for (let i = 0; i < maxMends && wrong !== undefined; i++) {
        const without = withoutLine(rest, wrong);
        if (without === undefined)
            break;
        rest = without;
        const one = attempt(rest, grammar, isRecoverable(rest));
        if ("tree" in one)
            return one;
        wrong = javascript_placeOf(one.error);
    }
    return {};
}
/**
 * Takes a source of JavaScript or TypeScript, JSX in it or not, and returns what it does in terms of the common program. What cannot be
 * parsed is `trouble`, beside as much of the body as could be. Throws only a ParserNotLoaded.
 */
function parseJavaScript(source) {
    const { language, view, at, role } = source;
    const { tree, trouble } = parsed(view.text.slice(at.start, at.end), source);
    const statements = new JavaScriptStatements(at.start);
    const body = tree ? statements.block(tree.program.body) : [];
    const problem = trouble ?? (statements.expressions.tooDeep ? "nested too deep" : undefined);
    return { language, view, at, role, body, ...(problem === undefined ? {} : { trouble: problem }) };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell-text.apis.js



const powershell_text_apis_same = computed(({ receiver, args }) => args[0]?.text ?? receiver?.text);
/** Elements of a list, or the value itself. */
const several = (value) => elementsOf(value) ?? present([value]);
/** A text without its zero characters: base64 of PowerShell's own `-EncodedCommand` holds UTF-16. */
const base64 = decodes("base64", (text) => decodeBase64(text) ?? decodeWide(text));
function decodeWide(text) {
    const plain = text.replace(/[\s=]/g, "");
    if (!/^[A-Za-z0-9+/]{4,}$/.test(plain) || plain.length % 4 === 1)
        return undefined;
    const bytes = atob(plain);
    return /^(?:[^\0]\0)+$/.test(bytes) ? bytes.replaceAll("\0", "") : undefined;
}
const powershell_text_apis_characters = ({ args }) => {
    const codes = args.flatMap(several).map(({ text }) => Number(text ?? Number.NaN));
    const isKnown = codes.length > 0 && codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff);
    const effects = [{ kind: "decodes", object: "character codes", gives: true, takes: args }];
    return { effects, ...(isKnown ? { text: codes.map((code) => String.fromCodePoint(code)).join("") } : {}) };
};
/** `-join $parts`, `$parts -join ","`, `[string]::Join(",", $parts)`. */
function joinedText(parts, separator) {
    return concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [constant(separator), part]))).text;
}
const formatted = ([format, ...values]) => format?.text?.replace(/\{(\d{1,3})(?:[:,][^{}]{0,20})?\}/g, (_, index) => values[Number(index)]?.text ?? gapMark);
/** Replaces plain text; of a regular expression with anything special in it nothing is known. */
function powershell_text_apis_replaced(input, from, to) {
    if (input?.text === undefined || !from?.exact || !from.text || /[\\^$.*+?()[\]{}|]/.test(from.text))
        return undefined;
    return input.text.replaceAll(from.text, api_models_textOf(to ?? constant("")));
}
const powershell_text_apis_split = (input, separator) => {
    if (!input?.exact || input.text === undefined)
        return undefined;
    const parts = input.text.split(separator?.text || " ", 200);
    const { fields } = collected(parts.map((part) => [undefined, { ...constant(part), traces: input.traces }]));
    return { effects: [], through: [input], ...(fields ? { fields } : {}) };
};
const reversedArray = ({ args: [list] }) => ({ effects: [], through: present([list]) });
const encodings = "text.encoding.utf8 text.encoding.ascii text.encoding.unicode text.encoding.default text.encoding.utf7".split(" ");
/** What PowerShell does with texts: computed where all is constant. */
const powershellTextApis = {
    ...under("convert.frombase64string", base64),
    ...under("convert.fromhexstring", decodes("hex", decodeHex)),
    ...under("net.webutility.urldecode uri.unescapedatastring", decodes("percent", (text) => (text.includes("%") ? undefined : text))),
    ...under(encodings.flatMap((name) => [`${name}.getstring`, `${name}.getbytes`]).join(" "), powershell_text_apis_same),
    ...under("io.compression.gzipstream io.compression.deflatestream", decodes("compressed", () => undefined)),
    ...under("char char[] convert.tochar", powershell_text_apis_characters),
    "-join": ({ args: [list, separator] }) => {
        const text = joinedText(several(list), separator?.text ?? "");
        return { effects: [], through: present([list]), ...(text === undefined ? {} : { text }) };
    },
    "string.join": ({ args: [separator, ...parts] }) => {
        const text = joinedText(parts.flatMap(several), separator?.text ?? "");
        return { effects: [], through: parts, ...(text === undefined ? {} : { text }) };
    },
    "string.concat": ({ args }) => ({ effects: [], through: args, text: joinedText(args, "") ?? gapMark }),
    "-f": computed(({ args }) => formatted(args)),
    "string.format": computed(({ args }) => formatted(args)),
    "-replace": computed(({ args }) => powershell_text_apis_replaced(args[0], args[1], args[2])),
    "*.replace": computed(({ receiver, args }) => powershell_text_apis_replaced(receiver, args[0], args[1])),
    "-split": ({ args }) => powershell_text_apis_split(args[0], args[1]),
    "*.split": ({ receiver, args }) => powershell_text_apis_split(receiver, args[0]),
    "*.tostring": powershell_text_apis_same,
    "*.tolower": computed(({ receiver }) => receiver?.text?.toLowerCase()),
    "*.toupper": computed(({ receiver }) => receiver?.text?.toUpperCase()),
    "*.trim": powershell_text_apis_same,
    "array.reverse": reversedArray,
    ...under("out-string write-output echo select-object select-string sort-object", (call) => ({
        effects: [],
        through: present([call.input, ...call.args]),
        ...(call.args[0]?.text === undefined ? {} : { text: call.args[0].text }),
    })),
    "join-path": ({ args, named }) => {
        const parts = present([named.get("path"), named.get("childpath"), ...args]);
        return { effects: [], through: parts, text: parts.map(api_models_textOf).join("/").replaceAll("\\", "/") };
    },
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell.apis.js




/** An argument by one of its names, else by its position, else what comes by the pipe. */
function powershell_apis_argument({ args, named, input }, position, names) {
    const byName = names.split(" ").flatMap((name) => named.get(name) ?? []);
    return byName[0] ?? args[position] ?? (position === 0 ? input : undefined);
}
/** Windows paths as others are written. */
const pathText = (value) => api_models_textOf(value).replaceAll("\\", "/");
/** `Invoke-WebRequest -Uri u -Method Post -Body b -OutFile f`. */
const webRequest = (call) => {
    const url = powershell_apis_argument(call, 0, "uri url");
    const data = present([
        call.named.get("body"),
        call.named.get("form"),
        call.named.get("headers"),
        call.named.get("infile"),
        url,
    ]);
    const method = call.named.get("method")?.text ?? "get";
    const sends = !/^(?:get|head)$/i.test(method) || call.named.has("body") || call.named.has("infile") || call.named.has("form");
    const file = call.named.get("outfile") ?? call.named.get("o");
    const uploaded = call.named.get("infile");
    return {
        effects: [
            ...(uploaded ? [{ kind: "reads", object: pathText(uploaded), gives: true }] : []),
            ...exchange(api_models_textOf(url), data, sends).map((each) => each.kind === "sends" && uploaded ? { ...each, takesOwn: true } : each),
            ...(file ? [{ kind: "writes", object: pathText(file) }] : []),
        ],
        path: "response()",
    };
};
const powershell_apis_client = /webclient|httpclient|webrequest|xmlhttp/;
/** Methods of `Net.WebClient` and `Net.Http.HttpClient`. */
const powershell_apis_onClient = (sends, toFile = false) => (call) => {
    if (!powershell_apis_client.test(call.receiver?.path ?? "") && !/^https?:/.test(call.args[0]?.text ?? ""))
        return undefined;
    const data = present([...call.args, call.receiver]);
    const effects = exchange(api_models_textOf(call.args[0]), data, sends);
    return {
        effects: toFile ? [...effects, { kind: "writes", object: pathText(call.args[1]) }] : effects,
        path: "response()",
    };
};
const uploadsFile = (call) => ({
    effects: [
        { kind: "reads", object: pathText(call.args.at(-1)), gives: true },
        { kind: "sends", object: api_models_textOf(call.args[0]), takes: call.args, takesOwn: true },
    ],
});
const powershell_apis_opened = ({ args }) => {
    const text = `tcp://${api_models_textOf(args[0])}:${api_models_textOf(args[1])}`;
    return { effects: exchange(text, args, false), path: "net.sockets.tcpclient()", text };
};
/** `New-Object Net.WebClient`, `[Net.WebClient]::new()`. */
const made = (call) => {
    const type = call.path === "new-object" ? powershell_apis_argument(call, 0, "typename comobject")?.text : call.path.replace(/\.new$/, "");
    if (type === undefined)
        return undefined;
    const path = type.toLowerCase().replace(/^system\./, "");
    const args = call.path === "new-object"
        ? present([...call.args.slice(1), call.named.get("argumentlist")]).flatMap((each) => elementsOf(each) ?? [each])
        : call.args;
    if (path === "net.sockets.tcpclient")
        return powershell_apis_opened({ ...call, args });
    return {
        effects: [],
        through: args,
        path: `${path}`,
        ...(args[0]?.text === undefined ? {} : { text: args[0].text }),
    };
};
const streamWrite = ({ receiver, args }) => /tcpclient|getstream|streamwriter/.test(receiver?.path ?? "")
    ? { effects: [{ kind: "sends", object: api_models_textOf(receiver), takes: args }], through: [] }
    : undefined;
const run = (program, words) => {
    const list = words.flatMap((word) => elementsOf(word) ?? [word]);
    const takes = [
        ...present([program]),
        ...(list.length > 0 ? [collected(list.map((word) => [undefined, word]))] : []),
    ];
    return { effects: [{ kind: "runs", object: commandText(present([program, ...list])), takes }] };
};
const startProcess = (call) => {
    const words = present([call.named.get("argumentlist") ?? call.named.get("args") ?? call.args[1]]);
    const model = run(powershell_apis_argument(call, 0, "filepath file"), words);
    const isElevated = /^runas$/i.test(call.named.get("verb")?.text ?? "");
    return isElevated
        ? { ...model, effects: [{ kind: "elevates", object: api_models_textOf(powershell_apis_argument(call, 0, "filepath")) }, ...model.effects] }
        : model;
};
const files = [
    [
        "get-content gc cat type io.file.readalltext io.file.readallbytes io.file.readalllines import-csv import-clixml",
        (call) => ({ effects: [{ kind: "reads", object: pathText(powershell_apis_argument(call, 0, "path literalpath")), gives: true }] }),
    ],
    [
        "set-content sc add-content ac out-file tee-object tee export-csv export-clixml io.file.writealltext io.file.writeallbytes io.file.appendalltext > >>",
        (call) => {
            const takes = present([call.named.get("value"), call.input, ...call.args.slice(1)]);
            return {
                effects: [
                    {
                        kind: "writes",
                        object: pathText(call.named.get("filepath") ?? call.named.get("path") ?? call.args[0]),
                        takes,
                    },
                ],
                through: [],
            };
        },
    ],
    [
        "remove-item ri rm del erase rmdir rd io.file.delete io.directory.delete",
        (call) => ({ effects: [{ kind: "deletes", object: pathText(powershell_apis_argument(call, 0, "path literalpath")) }] }),
    ],
    [
        "copy-item cpi cp copy move-item mi mv move compress-archive expand-archive",
        (call) => ({
            effects: [
                { kind: "reads", object: pathText(powershell_apis_argument(call, 0, "path literalpath")), gives: true },
                { kind: "writes", object: pathText(powershell_apis_argument(call, 1, "destination destinationpath")) },
            ],
        }),
    ],
];
/** A folder, or the environment, which PowerShell shows as one. */
const powershell_apis_listed = (call) => {
    const path = pathText(powershell_apis_argument(call, 0, "path literalpath"));
    const variable = /^env:\/?(.{0,100})$/i.exec(path);
    if (!variable)
        return { effects: [{ kind: "reads", object: `${path}/`, sensitivity: "ordinary", gives: true }] };
    const name = variable[1] === "" || variable[1] === "*" ? "*" : variable[1];
    return {
        effects: [
            { kind: "reads", object: `env:${name}`, gives: true, ...(name === "*" ? { sensitivity: "secret" } : {}) },
        ],
    };
};
/** Places whose programs Windows starts by itself. */
const runKeys = /currentversion[\\/](?:run|runonce|policies[\\/]explorer[\\/]run|image file execution options)|winlogon|[\\/]services[\\/]/i;
const registry = (call) => {
    const path = api_models_textOf(powershell_apis_argument(call, 0, "path literalpath"));
    const takes = present([call.named.get("value") ?? call.args[2]]);
    const name = `${path}\\${api_models_textOf(call.named.get("name") ?? call.args[1])}`;
    return { effects: [{ kind: runKeys.test(path) ? "persists" : "writes", object: name, takes }], through: [] };
};
const persists = (call) => ({
    effects: [
        {
            kind: "persists",
            object: commandText(present([...call.args, call.named.get("taskname"), call.named.get("binarypathname"), call.named.get("action")])),
            takes: [...call.args, ...call.named.values()],
        },
    ],
});
/** What protects the machine, as a path below which it is set. */
const defender = (call) => ({
    effects: [
        { kind: "writes", object: `defender:${[...call.named.keys()].join(",")}`, takes: [...call.named.values()] },
    ],
    through: [],
});
const powershell_apis_variable = ({ args: [name] }) => ({
    effects: [{ kind: "reads", object: `env:${api_models_textOf(name)}`, gives: true }],
});
/** `& $name …`: what it calls is known where its text is. */
const invoked = (call) => {
    const [callee, ...args] = call.args;
    const name = callee?.text?.toLowerCase().replace(/\.exe$/, "");
    const model = name !== undefined && Object.hasOwn(powershellApis, name) ? powershellApis[name] : undefined;
    return model && callee?.exact
        ? model({ ...call, path: name, args })
        : run(callee, [...args, ...call.named.values()]);
};
const evaluated = evaluates((call) => powershell_apis_argument(call, 0, "command scriptblock script"));
/** What PowerShell's cmdlets, their aliases and .NET's classes do. */
const powershellApis = {
    ...powershellTextApis,
    ...Object.assign({}, ...files.map(([names, model]) => under(names, model))),
    ...under("invoke-webrequest iwr curl wget invoke-restmethod irm", webRequest),
    "start-bitstransfer": (call) => ({
        effects: [
            { kind: "fetches", object: api_models_textOf(powershell_apis_argument(call, 0, "source")), gives: true },
            { kind: "writes", object: pathText(powershell_apis_argument(call, 1, "destination")) },
        ],
    }),
    ...under("*.downloadstring *.downloaddata *.openread *.getstringasync *.getasync *.getbytearrayasync *.downloadstringtaskasync", powershell_apis_onClient(false)),
    ...under("*.downloadfile *.downloadfileasync", powershell_apis_onClient(false, true)),
    ...under("*.uploadstring *.uploaddata *.uploadvalues *.postasync *.putasync", powershell_apis_onClient(true)),
    "*.uploadfile": uploadsFile,
    ...under("net.webrequest.create net.webrequest", (call) => ({
        effects: exchange(api_models_textOf(call.args[0]), call.args, false),
        path: "net.webrequest()",
    })),
    ...under("new-object *.new", made),
    ...under("*.write *.writeline", streamWrite),
    "*.getstream": ({ receiver }) => ({
        effects: [],
        through: present([receiver]),
        path: "getstream()",
        ...(receiver?.text === undefined ? {} : { text: receiver.text }),
    }),
    ...under("send-mailmessage", (call) => ({
        effects: [
            {
                kind: "sends",
                object: `smtp://${api_models_textOf(call.named.get("smtpserver"))}`,
                takes: [...call.named.values(), ...call.args],
            },
        ],
    })),
    ...under("resolve-dnsname net.dns.gethostaddresses net.dns.resolve nslookup", (call) => {
        const name = powershell_apis_argument(call, 0, "name");
        return { effects: name?.traces.length ? [{ kind: "sends", object: `dns://${api_models_textOf(name)}`, takes: [name] }] : [] };
    }),
    ...under("invoke-expression iex scriptblock scriptblock.create executioncontext.invokecommand.invokescript executioncontext.invokecommand.newscriptblock *.addscript add-type reflection.assembly.load reflection.assembly.loadfile reflection.assembly.loadfrom appdomain.currentdomain.load", evaluated),
    ...under("invoke-command icm", evaluated),
    ...under("start-process saps start diagnostics.process.start invoke-item ii", startProcess),
    ...under("invoke-wmimethod invoke-cimmethod", (call) => run(call.named.get("argumentlist") ?? call.args.at(-1), [])),
    ...under("*.shellexecute *.exec *.run", (call) => /shell|wscript/.test(call.receiver?.path ?? call.receiver?.text ?? "")
        ? run(call.args[0], call.args.slice(1, 2))
        : undefined),
    ...under("& invoke", invoked),
    ...under("get-childitem gci ls dir get-item gi", powershell_apis_listed),
    ...under("environment.getenvironmentvariable", powershell_apis_variable),
    ...under("environment.getenvironmentvariables", gives("reads", "env:*", "secret")),
    ...under("get-clipboard gcb windows.forms.clipboard.gettext windows.clipboard.gettext", gives("reads", "clipboard", "private")),
    ...under("get-storedcredential get-credential get-secret vaultcmd cmdkey *.getnetworkcredential *.retrieveall convertfrom-securestring security.cryptography.protecteddata.unprotect", gives("reads", "credentials", "secret")),
    ...under("read-host", gives("receives", "stdin")),
    ...under("get-process get-computerinfo get-wmiobject gwmi get-ciminstance hostname whoami systeminfo ipconfig get-netipaddress get-netipconfiguration", gives("reads", "machine", "ordinary")),
    ...under("*.copyfromscreen", gives("reads", "screen", "private")),
    ...under("set-mppreference add-mppreference set-netfirewallprofile new-netfirewallrule", defender),
    ...under("register-scheduledtask schtasks new-service sc.exe register-wmievent set-wmiinstance register-scheduledjob", persists),
    ...under("new-itemproperty set-itemproperty sp new-item ni set-item", registry),
    ...under("net.httplistener net.sockets.tcplistener", ({ args }) => ({
        effects: [{ kind: "listens", object: `tcp:${api_models_textOf(args.at(-1))}` }],
    })),
    ...under("install-module install-package install-script", (call) => ({
        effects: [{ kind: "installs", object: `psgallery:${api_models_textOf(powershell_apis_argument(call, 0, "name"))}` }],
    })),
    ...under("write-host write-verbose write-error write-warning start-sleep test-path set-location cd push-location pop-location set-strictmode out-null import-module", inert),
    [redirections.text]: ({ args }) => ({ effects: [], through: args }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell-strings.js
const doubleQuote = /["\u201c\u201d]/;
const singleQuote = /['\u2018\u2019]/;
/** Reads the strings of PowerShell. */
class PowerShellStrings {
    expressions;
    constructor(expressions) {
        this.expressions = expressions;
    }
    /** `'…'`: only a doubled quote is special. */
    verbatim() {
        const { scanner } = this.expressions;
        const start = scanner.at++;
        let text = "";
        while (!scanner.done) {
            const char = scanner.text[scanner.at];
            if (singleQuote.test(char)) {
                if (!singleQuote.test(scanner.peek(1)))
                    break;
                scanner.at++;
            }
            text += char;
            scanner.at++;
        }
        scanner.at++;
        return { kind: "literal", text, at: this.expressions.span(start) };
    }
    /** `"…$x…$(…)…"`. */
    expandable() {
        const { scanner } = this.expressions;
        const start = scanner.at++;
        return this.expanded(start, () => doubleQuote.test(scanner.peek()) && !doubleQuote.test(scanner.peek(1)), 1);
    }
    /** `@"` and `@'`, up to a line that begins with the end of it. */
    here() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const quote = scanner.peek(1);
        const newline = scanner.text.indexOf("\n", start);
        const first = newline < 0 ? scanner.text.length : newline + 1;
        const found = scanner.text.indexOf(`\n${quote}@`, first - 1);
        const end = found < 0 ? scanner.text.length : found;
        scanner.at = first;
        if (quote === '"')
            return this.expanded(start, () => scanner.at >= end, end < scanner.text.length ? 3 : 0);
        const text = scanner.text.slice(first, end);
        scanner.at = Math.min(scanner.text.length, end + 3);
        return { kind: "literal", text, at: this.expressions.span(start) };
    }
    expanded(start, ends, closing) {
        const { scanner } = this.expressions;
        const parts = [];
        let text = "";
        const flush = () => {
            if (text !== "")
                parts.push({ kind: "literal", text, at: this.expressions.span(scanner.at - text.length) });
            text = "";
        };
        while (!scanner.done && !ends()) {
            if (scanner.peek() === "`")
                text += scanner.escaped();
            else if (scanner.peek() === "$" && /[\w({?^]/.test(scanner.peek(1))) {
                flush();
                parts.push(scanner.peek(1) === "(" ? this.expressions.commands.grouped(2) : this.expressions.variable());
            }
            else {
                text += scanner.text[scanner.at];
                scanner.at += closing === 1 && doubleQuote.test(scanner.peek()) ? 2 : 1;
            }
        }
        flush();
        scanner.at = Math.min(scanner.text.length, scanner.at + closing);
        const at = this.expressions.span(start);
        if (parts.length === 0)
            return { kind: "literal", text: "", at };
        return parts.length === 1 && parts[0].kind === "literal" ? { ...parts[0], at } : { kind: "join", parts, at };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell-commands.js


/** Parameters of common cmdlets that take no value: what stands behind one is an argument of its own. */
const switches = /^(?:usebasicparsing|force|recurse|passthru|raw|nonewline|asjson|wait|nonewwindow|verbose|debug|confirm|whatif|noprofile|nop|noni|noninteractive|nologo|noexit|sta|mta|asplaintext|allowclobber|usedefaultcredentials|hidden|file|directory|append|noclobber|skipcertificatecheck|leaf|parent|unique|asjob|runas)$/i;
/** Name of a .NET type as the catalogue has it: lower case, without `System.` and without brackets. */
const typeName = (written) => written.toLowerCase().replace(/^system\./, "");
/** Name of a command as the catalogue has it: lower case, without folder and `.exe`. */
const commandName = (written) => written
    .toLowerCase()
    .replace(/^.*[\\/](?=[^\\/])/, "")
    .replace(/\.exe$/, "");
/** Reads the commands of PowerShell and what stands in brackets. */
class PowerShellCommands {
    strings;
    expressions;
    blocks;
    constructor(expressions, blocks) {
        this.expressions = expressions;
        this.blocks = blocks;
        this.strings = new PowerShellStrings(expressions);
    }
    scriptBlock(name) {
        const start = this.expressions.scanner.at;
        const definition = this.blocks.definition(name);
        return { kind: "function", definition, at: this.expressions.span(start) };
    }
    /** `( … )`, `$( … )`, `@( … )`: the value of the statements in it. */
    grouped(opening) {
        const { scanner } = this.expressions;
        const start = scanner.at;
        scanner.at += opening;
        const body = this.expressions.deeper(() => this.blocks.block(")"), []);
        scanner.eat(")");
        const at = this.expressions.span(start);
        const [only, ...others] = body;
        if (!only)
            return { kind: "collection", entries: [], at };
        if (others.length === 0 && only.kind === "expression")
            return only.value;
        const returned = body.map((each) => (each.kind === "expression" ? { ...each, kind: "return" } : each));
        const definition = { name: "group", parameters: [], body: returned, at };
        return { kind: "call", callee: { kind: "function", definition, at }, args: [], at };
    }
    /** `@{ a = 1; b = 2 }`. */
    hashtable() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        scanner.at += 2;
        const entries = [];
        for (scanner.skip(true); !scanner.done && scanner.peek() !== "}"; scanner.skip(true)) {
            const before = scanner.at;
            const key = this.expressions.primary();
            scanner.skip();
            if (scanner.eat("=")) {
                scanner.skip(true);
                entries.push({ key, value: this.blocks.pipeline() });
            }
            if (scanner.at === before)
                scanner.at++;
        }
        scanner.eat("}");
        return { kind: "collection", entries, at: this.expressions.span(start) };
    }
    /** A command with its arguments, up to the end of its place in the pipeline. */
    command() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const invoked = scanner.take(/[&.][ \t]*/y) !== undefined;
        const first = this.word();
        const { args, targets } = this.arguments();
        const at = this.expressions.span(start);
        const called = this.called(first, invoked, args, at);
        if (targets.length === 0)
            return called;
        return { kind: "pipe", stages: [called, ...targets], at };
    }
    called(first, invoked, args, at) {
        if (first.kind === "literal") {
            return { kind: "call", callee: { kind: "name", name: commandName(first.text), at: first.at }, args, at };
        }
        if (first.kind === "function")
            return { kind: "call", callee: first, args, at };
        const callee = { kind: "name", name: invoked ? "&" : "invoke", at: first.at };
        return { kind: "call", callee, args: [{ value: first }, ...args], at };
    }
    arguments() {
        const { scanner } = this.expressions;
        const args = [];
        const targets = [];
        for (scanner.skip(); !scanner.done; scanner.skip()) {
            const before = scanner.at;
            if (/[\n;|)}]/.test(scanner.peek()) || (scanner.peek() === "&" && !scanner.startsWith("&1")))
                break;
            const redirection = scanner.take(/[\d*]?>>?(?:&\d)?/y);
            if (redirection !== undefined) {
                if (redirection.includes("&"))
                    continue;
                scanner.skip();
                const name = redirection.includes(">>") ? redirections.append : redirections.write;
                const callee = { kind: "name", name, at: this.expressions.span(before) };
                targets.push({ kind: "call", callee, args: [{ value: this.word() }], at: this.expressions.span(before) });
            }
            else
                args.push(this.argument());
            if (scanner.at === before)
                scanner.at++;
        }
        return { args, targets };
    }
    argument() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const name = scanner
            .take(/[-\u2013\u2014\u2015][A-Za-z]\w{0,60}(?=[\s:;|)}`]|$)/y)
            ?.slice(1)
            .toLowerCase();
        if (name === undefined)
            return { value: this.listed() };
        const joined = scanner.eat(":");
        if (!joined)
            scanner.skip();
        const isLast = scanner.done || /[\n;|)}&>]/.test(scanner.peek()) || (scanner.peek() === "-" && /[A-Za-z]/.test(scanner.peek(1)));
        if (!joined && (isLast || switches.test(name)))
            return { name, value: { kind: "literal", text: "true", at: this.expressions.span(start) } };
        return { name, value: this.listed() };
    }
    /** A word, or words with commas between them. */
    listed() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const values = [this.word()];
        while (scanner.match(/[ \t]*,/y)) {
            scanner.take(/[ \t]*,\s*/y);
            values.push(this.word());
        }
        return values.length === 1
            ? values[0]
            : { kind: "collection", entries: values.map((value) => ({ value })), at: this.expressions.span(start) };
    }
    /** One word of a command: a value, or characters with values in between; a backtick only hides that they belong together. */
    word() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const parts = [];
        let text = "";
        const flush = () => {
            if (text !== "")
                parts.push({ kind: "literal", text, at: this.expressions.span(start) });
            text = "";
        };
        if (/[({@[]/.test(scanner.peek()) || (scanner.peek() === "$" && /[\w({]/.test(scanner.peek(1)))) {
            const first = this.expressions.deeper(() => this.expressions.value(), this.expressions.nothing());
            if (scanner.done || /[\s;|)},&]/.test(scanner.peek()))
                return first;
            parts.push(first);
        }
        while (!scanner.done && !/[\s;|(){},&>]/.test(scanner.peek())) {
            const char = scanner.peek();
            if (char === "`") {
                text += scanner.peek(1);
                scanner.at += 2;
            }
            else if (/["'\u2018-\u201d]/.test(char) || (char === "$" && /[\w({]/.test(scanner.peek(1)))) {
                flush();
                parts.push(char === "$" && scanner.peek(1) !== "(" ? this.expressions.value() : this.expressions.primary());
            }
            else {
                text += scanner.text[scanner.at];
                scanner.at++;
            }
        }
        flush();
        const at = this.expressions.span(start);
        if (parts.length === 0)
            return { kind: "literal", text: "", at };
        if (parts.length === 1)
            return parts[0];
        const texts = parts.flatMap((part) => (part.kind === "literal" ? part.text : []));
        return texts.length === parts.length ? { kind: "literal", text: texts.join(""), at } : { kind: "join", parts, at };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell-scanner.js
/** Character escapes behind a backtick in a string with double quotes. */
const escapes = {
    n: "\n",
    r: "\r",
    t: "\t",
    "0": "\0",
    a: "\x07",
    b: "\b",
    f: "\f",
    v: "\v",
    e: "\x1b",
};
const space = /[ \t\r\f\v\u00a0]/;
const dashes = /[\u2013\u2014\u2015]/;
/** Reads a PowerShell text character by character. Positions are offsets of the text. */
class PowerShellScanner {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    get done() {
        return this.at >= this.text.length;
    }
    /** The character here, or so many further on; empty behind the end. PowerShell takes a typographic dash for a hyphen. */
    peek(ahead = 0) {
        const char = this.text[this.at + ahead] ?? "";
        return dashes.test(char) ? "-" : char;
    }
    startsWith(text) {
        return this.text.startsWith(text, this.at);
    }
    /** What a sticky pattern matches here. */
    match(sticky) {
        sticky.lastIndex = this.at;
        return sticky.exec(this.text);
    }
    /** Takes what a sticky pattern matches here. */
    take(sticky) {
        const found = this.match(sticky)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    eat(text) {
        const found = this.startsWith(text);
        if (found)
            this.at += text.length;
        return found;
    }
    /** Passes over white space, comments and continued lines; over line ends, too, when asked to. */
    skip(lines = false) {
        while (!this.done) {
            const char = this.text[this.at];
            if (space.test(char) || (lines && (char === "\n" || char === ";")))
                this.at++;
            else if (char === "`" && /^\r?\n/.test(this.text.slice(this.at + 1, this.at + 3)))
                this.at += this.text[this.at + 1] === "\r" ? 3 : 2;
            else if (this.startsWith("<#"))
                this.to(this.text.indexOf("#>", this.at + 2), 2);
            else if (char === "#")
                this.to(this.text.indexOf("\n", this.at), 0);
            else
                return;
        }
    }
    to(found, length) {
        this.at = found < 0 ? this.text.length : found + length;
    }
    /** The character that an escape here stands for; the backtick is passed over. */
    escaped() {
        const char = this.text[this.at + 1] ?? "";
        this.at += 2;
        return escapes[char] ?? char;
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell-expressions.js


/** Nesting beyond this is no script that anybody wrote. */
const powershell_expressions_maxDepth = 150;
const powershell_expressions_variable = /\$(?:\{([^}\n]{1,200})\}|((?:env|global|script|local|private|using|variable|function):\w{1,100}|[\w?^$]{1,100}))/iy;
const word = /[A-Za-z_][\w-]{0,100}/y;
const number = /0x[\da-f]{1,16}|\d{1,20}(?:\.\d{1,20})?(?:kb|mb|gb|l|d)?/iy;
const type = /\[\s?([A-Za-z_][\w.+]{0,200}(?:\[\])?)\s?\]/y;
const operator = /-(?:[ic]?(?:join|replace|split|eq|ne|gt|lt|ge|le|like|notlike|match|notmatch|contains|notcontains|in|notin)|f|and|or|xor|is|isnot|as|band|bor|bxor|shl|shr)(?![\w-])|\.\.|[-+*/%](?![-+=])/iy;
/** How tightly an operator binds: about_Operator_Precedence of PowerShell's documentation. */
function precedenceOf(name) {
    if (name === "-f")
        return 5;
    if (name === "..")
        return 4;
    if (/^[*/%]$/.test(name))
        return 3;
    if (/^[-+]$/.test(name))
        return 2;
    return /^-(?:and|or|xor)$/.test(name) ? 0 : 1;
}
const scopes = /^(?:global|script|local|private|using|variable):/;
/** Name of a variable in the common program: lower case, without a scope that says nothing; `env:X` keeps its case. */
function powershell_expressions_variableName(written) {
    return /^env:/i.test(written) ? `env:${written.slice(4)}` : written.toLowerCase().replace(scopes, "");
}
/** Reads the expressions of PowerShell. */
class PowerShellExpressions {
    scanner;
    offset;
    tooDeep = false;
    depth = 0;
    /** Set by the reader of statements: the two call each other. */
    commands;
    constructor(text, offset) {
        this.scanner = new PowerShellScanner(text);
        this.offset = offset;
    }
    span(start, end = this.scanner.at) {
        return { start: this.offset + start, end: this.offset + end };
    }
    /** Runs a reader one level deeper; beyond the limit all that is left is passed over. */
    deeper(read, instead) {
        if (this.depth >= powershell_expressions_maxDepth) {
            this.tooDeep = true;
            this.scanner.at = this.scanner.text.length;
            return instead;
        }
        this.depth++;
        const result = read();
        this.depth--;
        return result;
    }
    nothing(start = this.scanner.at) {
        return { kind: "other", parts: [], at: this.span(start) };
    }
    /** An expression with its operators; `,` makes a list. */
    expression(lowest = 0) {
        return this.deeper(() => this.operations(lowest), this.nothing());
    }
    operations(lowest) {
        const { scanner } = this;
        const start = scanner.at;
        let left = this.list();
        let joined;
        for (;;) {
            scanner.skip();
            const name = scanner.match(operator)?.[0].toLowerCase();
            if (name === undefined || precedenceOf(name) < lowest)
                return left;
            scanner.at += name.length;
            scanner.skip(true);
            const right = this.expression(precedenceOf(name) + 1);
            if (name !== "+" || left.kind === "collection") {
                left = this.operation(name.replace(/^-[ic](?=join|replace|split)/, "-"), left, right, this.span(start));
                continue;
            }
            // A chain as long as the file becomes one join.
            if (joined === undefined || left.kind !== "join")
                joined = [left];
            joined.push(right);
            left = { kind: "join", parts: joined, at: this.span(start) };
        }
    }
    operation(name, left, right, at) {
        if (name === "+" && left.kind === "collection") {
            return { kind: "collection", entries: [...left.entries, { value: right }], at };
        }
        const given = right.kind === "collection" && name !== "-join" ? right.entries.map(({ value }) => value) : [right];
        const known = /^-(?:join|replace|split|f)$/.test(name);
        if (!known)
            return { kind: "other", parts: [left, right], at };
        return { kind: "call", callee: { kind: "name", name, at }, args: [left, ...given].map((value) => ({ value })), at };
    }
    list() {
        const { scanner } = this;
        const start = scanner.at;
        const values = [this.unary()];
        for (scanner.skip(); scanner.peek() === ","; scanner.skip()) {
            scanner.at++;
            scanner.skip(true);
            values.push(this.unary());
        }
        return values.length === 1
            ? values[0]
            : { kind: "collection", entries: values.map((value) => ({ value })), at: this.span(start) };
    }
    unary() {
        return this.deeper(() => this.prefixed(), this.nothing());
    }
    prefixed() {
        const { scanner } = this;
        const start = scanner.at;
        const prefix = scanner.take(/(?:-(?:join|split|not|bnot)(?![\w-])|!|\+\+|--|[-+](?!=)|,)/iy)?.toLowerCase();
        if (prefix !== undefined) {
            scanner.skip();
            const value = this.unary();
            if (/^(?:[-+]|--|\+\+|,)$/.test(prefix))
                return prefix === "-" && value.kind === "literal" ? { ...value, text: `-${value.text}` } : value;
            const callee = { kind: "name", name: prefix, at: this.span(start) };
            return prefix === "-join" || prefix === "-split"
                ? { kind: "call", callee, args: [{ value }], at: this.span(start) }
                : { kind: "other", parts: [value], at: this.span(start) };
        }
        const name = scanner.match(type);
        if (!name)
            return this.suffixed(this.primary(), start);
        scanner.at += name[0].length;
        if (scanner.startsWith("::"))
            return this.suffixed({ kind: "name", name: typeName(name[1]), at: this.span(start) }, start);
        scanner.skip();
        return this.cast(name[1], start);
    }
    /** `[char]65` is a character; other casts leave the value as it is. */
    cast(name, start) {
        if (this.scanner.done || /[)\]},;\n=|]/.test(this.scanner.peek()))
            return { kind: "literal", text: name, at: this.span(start) };
        const value = this.unary();
        const lower = typeName(name);
        if (!/^(?:char(?:\[\])?|scriptblock|type|net\.webrequest|xml|wmiclass|adsi)$/.test(lower))
            return value;
        return {
            kind: "call",
            callee: { kind: "name", name: lower, at: value.at },
            args: [{ value }],
            at: this.span(start),
        };
    }
    /** Members, indexes and calls behind a value. */
    suffixed(first, start) {
        const { scanner } = this;
        let value = first;
        for (let links = 0; links < powershell_expressions_maxDepth; links++) {
            if (scanner.peek() === "[") {
                scanner.at++;
                scanner.skip(true);
                const key = this.expression();
                scanner.skip(true);
                scanner.eat("]");
                value = { kind: "index", object: value, key, at: this.span(start) };
            }
            else if (scanner.startsWith("::") ||
                scanner.startsWith("?.") ||
                (scanner.peek() === "." && /[\w$'"({]/.test(scanner.peek(1)))) {
                scanner.at += scanner.peek() === "." ? 1 : 2;
                value = this.member(value, start);
            }
            else
                return value;
        }
        this.tooDeep = true;
        return value;
    }
    member(object, start) {
        const { scanner } = this;
        const plain = scanner.take(word);
        const key = plain === undefined ? this.primary() : undefined;
        const property = plain ?? (key?.kind === "literal" ? key.text : undefined);
        const at = this.span(start);
        const callee = property === undefined
            ? { kind: "index", object, key: key ?? this.nothing(), at }
            : { kind: "member", object, property: property.toLowerCase(), at };
        if (scanner.peek() !== "(")
            return callee;
        const args = this.args();
        // `{ … }.Invoke()` and `$f.Invoke(x)` call what they stand behind.
        const invokes = property !== undefined && /^invoke(?:returnasis)?$/i.test(property);
        return {
            kind: "call",
            callee: invokes && object.kind === "function" ? object : callee,
            args,
            at: this.span(start),
        };
    }
    args() {
        const { scanner } = this;
        const args = [];
        scanner.at++;
        for (scanner.skip(true); !scanner.done && scanner.peek() !== ")"; scanner.skip(true)) {
            const before = scanner.at;
            const value = this.expression();
            for (const each of value.kind === "collection" && scanner.text[before] !== "@" ? value.entries : [{ value }])
                args.push({ value: each.value });
            scanner.skip(true);
            if (scanner.at === before)
                scanner.at++;
        }
        scanner.eat(")");
        return args;
    }
    /** A value with what stands behind it, but without operators. */
    value() {
        return this.unary();
    }
    /** A value without operators or suffixes. */
    primary() {
        const { scanner } = this;
        const start = scanner.at;
        const char = scanner.peek();
        if (char === '"' || char === "\u201c" || char === "\u201d")
            return this.commands.strings.expandable();
        if (char === "'" || char === "\u2018" || char === "\u2019")
            return this.commands.strings.verbatim();
        if (char === "{")
            return this.commands.scriptBlock("");
        if (char === "(")
            return this.commands.grouped(1);
        if (scanner.startsWith("$(") || scanner.startsWith("@("))
            return this.commands.grouped(2);
        if (scanner.startsWith("@{"))
            return this.commands.hashtable();
        if (scanner.startsWith('@"') || scanner.startsWith("@'"))
            return this.commands.strings.here();
        if (char === "$" || (char === "@" && /\w/.test(scanner.peek(1))))
            return this.variable();
        const digits = scanner.take(number);
        if (digits !== undefined)
            return { kind: "literal", text: /^0x/i.test(digits) ? String(Number(digits)) : digits, at: this.span(start) };
        const bare = scanner.take(word);
        if (bare !== undefined)
            return { kind: "literal", text: bare, at: this.span(start) };
        if (!scanner.done && !/[)\]}\n;|,]/.test(char))
            scanner.at++;
        return this.nothing(start);
    }
    /** `$x`, `${x}`, `$env:X`, and `@x` that spreads it. */
    variable() {
        const { scanner } = this;
        const start = scanner.at;
        if (scanner.peek() === "@") {
            scanner.at++;
            const name = scanner.take(word) ?? "";
            return { kind: "name", name: name.toLowerCase(), at: this.span(start) };
        }
        const found = scanner.match(powershell_expressions_variable);
        if (!found) {
            scanner.at++;
            return { kind: "literal", text: "$", at: this.span(start) };
        }
        scanner.at += found[0].length;
        const name = powershell_expressions_variableName(found[1] ?? found[2]);
        const at = this.span(start);
        return /^(?:true|false|null)$/.test(name)
            ? { kind: "literal", text: name, at }
            : { kind: "name", name: name === "psitem" ? "_" : name, at };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/powershell.js


const keyword = /(?:if|elseif|else|while|for|foreach|do|until|switch|try|catch|finally|trap|function|filter|workflow|class|param|return|throw|begin|process|end|clean|exit|using|break|continue)(?![\w-])/iy;
const powershell_assignment = /(?:[-+*/%]|\?\?)?=(?!=)/y;
const functionName = /[^\s{(]{1,120}/y;
/**
 * Statements of PowerShell. A reader of our own: the one grammar that there is comes as 990 KB of WebAssembly, which fails in the
 * bundle, for a language that few skills use; what a rule needs are commands, their arguments and how values get there.
 */
class PowerShellStatements {
    expressions;
    commands;
    constructor(text, offset) {
        this.expressions = new PowerShellExpressions(text, offset);
        this.commands = new PowerShellCommands(this.expressions, this);
        this.expressions.commands = this.commands;
    }
    /** Statements up to a closing bracket (left where it is) or the end. */
    block(end) {
        const { scanner } = this.expressions;
        const statements = [];
        for (scanner.skip(true); !scanner.done; scanner.skip(true)) {
            const before = scanner.at;
            if (end !== "" && scanner.peek() === end)
                break;
            for (const each of this.statement())
                statements.push(each);
            if (scanner.at === before)
                scanner.at++;
        }
        return statements;
    }
    braced() {
        const { scanner } = this.expressions;
        scanner.skip(true);
        if (!scanner.eat("{"))
            return [];
        const body = this.expressions.deeper(() => this.block("}"), []);
        scanner.eat("}");
        return body;
    }
    /** What stands in round brackets behind a keyword. */
    condition() {
        const { scanner } = this.expressions;
        scanner.skip(true);
        return scanner.peek() === "(" ? this.commands.grouped(1) : this.expressions.nothing();
    }
    statement() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const found = scanner.match(keyword)?.[0].toLowerCase();
        if (found === undefined)
            return this.simple(start);
        scanner.at += found.length;
        switch (found) {
            case "if":
                return this.if(start);
            case "for":
            case "while":
            case "foreach":
                return this.loop(start);
            case "do": {
                const body = this.braced();
                scanner.skip(true);
                scanner.take(/(?:while|until)(?!\w)/iy);
                return [{ kind: "loop", over: this.condition(), body, at: this.expressions.span(start) }];
            }
            case "function":
            case "filter":
            case "workflow": {
                scanner.skip();
                const name = (scanner.take(functionName) ?? "").toLowerCase().replace(/^\w+:/, "");
                const definition = this.definition(name);
                return [{ kind: "define", definition, at: this.expressions.span(start) }];
            }
            case "param":
                return this.scriptParameters();
            case "return":
            case "throw":
            case "exit": {
                scanner.skip();
                if (scanner.done || /[\n;}]/.test(scanner.peek()))
                    return [];
                const value = this.pipeline();
                return [{ kind: found === "return" ? "return" : "expression", value, at: this.expressions.span(start) }];
            }
            default:
                return this.rarer(found, start);
        }
    }
    rarer(found, start) {
        const { scanner } = this.expressions;
        switch (found) {
            case "switch": {
                scanner.take(/(?:[ \t]+-\w{1,20})*/y);
                const condition = this.condition();
                return [{ kind: "branch", condition, bodies: [this.braced()], at: this.expressions.span(start) }];
            }
            case "catch":
            case "trap":
                scanner.take(/[\s]*(?:\[[^\]\n]{0,200}\][\s,]*)*/y);
                return [{ kind: "branch", bodies: [this.braced()], at: this.expressions.span(start) }];
            case "using":
            case "break":
            case "continue":
                scanner.take(/[^\n;}]*/y);
                return [];
            case "class":
                scanner.take(/[^{\n]*/y);
                return this.braced();
            default:
                return this.braced();
        }
    }
    if(start) {
        const { scanner } = this.expressions;
        const condition = this.condition();
        const bodies = [this.braced()];
        for (;;) {
            const before = scanner.at;
            scanner.skip(true);
            const next = scanner.take(/else(?:if)?(?![\w-])/iy)?.toLowerCase();
            if (next === undefined) {
                scanner.at = before;
                return [{ kind: "branch", condition, bodies, at: this.expressions.span(start) }];
            }
            if (next === "elseif")
                bodies.push([{ kind: "expression", value: this.condition(), at: this.expressions.span(before) }]);
            bodies.push(this.braced());
        }
    }
    loop(start) {
        const { scanner } = this.expressions;
        scanner.skip();
        const each = scanner.take(/\(\s*\$[\w:]{1,100}\s+in(?=\s)/iy);
        if (each === undefined) {
            const over = this.condition();
            return [{ kind: "loop", over, body: this.braced(), at: this.expressions.span(start) }];
        }
        const name = powershell_expressions_variableName(/\$([\w:]+)/.exec(each)[1]);
        const target = { kind: "name", name, at: this.expressions.span(start) };
        scanner.skip(true);
        const over = this.pipeline();
        scanner.skip(true);
        scanner.eat(")");
        return [{ kind: "loop", target, over, body: this.braced(), at: this.expressions.span(start) }];
    }
    /** `( $a, [string]$b = 1 )`: names and what they are when nothing is given. */
    parameters() {
        const { scanner } = this.expressions;
        const found = [];
        scanner.skip(true);
        if (!scanner.eat("("))
            return found;
        for (scanner.skip(true); !scanner.done && scanner.peek() !== ")"; scanner.skip(true)) {
            const before = scanner.at;
            if (scanner.peek() === "$") {
                const each = this.expressions.variable();
                scanner.skip(true);
                const fallback = scanner.eat("=") ? this.fallback() : undefined;
                if (each.kind === "name")
                    found.push({ name: each.name, ...(fallback ? { fallback } : {}) });
            }
            else if (scanner.take(/\[\w[\w.[\]]{0,120}\]/y) === undefined) {
                if (scanner.peek() === "[")
                    this.attribute();
            }
            if (scanner.at === before)
                scanner.at++;
        }
        scanner.eat(")");
        return found;
    }
    fallback() {
        this.expressions.scanner.skip(true);
        return this.expressions.value();
    }
    /** `[Parameter(Mandatory = $true)]`: up to its bracket, other brackets counted. */
    attribute() {
        const { scanner } = this.expressions;
        let open = 0;
        do {
            if (scanner.peek() === "[")
                open++;
            if (scanner.peek() === "]")
                open--;
            scanner.at++;
        } while (open > 0 && !scanner.done);
    }
    /** Parameters of a script are what it was started with. */
    scriptParameters() {
        return this.parameters().map(({ name, fallback }) => {
            const at = this.expressions.span(this.expressions.scanner.at);
            const given = { kind: "name", name: "args", at };
            const value = fallback ? { kind: "either", options: [given, fallback], at } : given;
            return { kind: "assign", targets: [{ kind: "name", name, at }], value, at };
        });
    }
    /** A function or a script block: `{ param($a) … }`, `($a) { … }`. */
    definition(name) {
        const { scanner } = this.expressions;
        const start = scanner.at;
        scanner.skip(true);
        let parameters = scanner.peek() === "(" ? this.parameters() : [];
        scanner.skip(true);
        scanner.eat("{");
        const body = this.expressions.deeper(() => {
            scanner.skip(true);
            while (scanner.match(/\[\w{1,40}\(/y)) {
                this.attribute();
                scanner.skip(true);
            }
            if (scanner.take(/param(?![\w-])/iy) !== undefined)
                parameters = this.parameters();
            return this.block("}");
        }, []);
        scanner.eat("}");
        const names = parameters.map((each) => each.name);
        return {
            name,
            parameters: names.length > 0 || name !== "" ? names : ["_"],
            defaults: new Map(parameters.flatMap((each) => (each.fallback ? [[each.name, each.fallback]] : []))),
            body: valued(body),
            at: this.expressions.span(start),
        };
    }
    simple(start) {
        const { scanner } = this.expressions;
        const value = this.pipeline();
        scanner.skip();
        const sign = scanner.take(powershell_assignment);
        if (sign === undefined) {
            scanner.take(/&&|\|\||&/y);
            return [{ kind: "expression", value, at: this.expressions.span(start) }];
        }
        scanner.skip(true);
        const right = this.expressions.deeper(() => this.assigned(), this.expressions.nothing());
        const at = this.expressions.span(start);
        const targets = value.kind === "collection" ? value.entries.map((entry) => entry.value) : [value];
        const joined = sign === "+=" ? { kind: "join", parts: [value, right], at } : right;
        return [{ kind: "assign", targets, value: joined, at }];
    }
    /** What is assigned: a pipeline, or a statement whose output it is. */
    assigned() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        if (!scanner.match(keyword))
            return this.pipeline();
        const body = this.statement();
        const at = this.expressions.span(start);
        return {
            kind: "call",
            callee: { kind: "function", definition: { name: "group", parameters: [], body: valued(body), at }, at },
            args: [],
            at,
        };
    }
    /** Commands and values with `|` between them. */
    pipeline() {
        const { scanner } = this.expressions;
        const start = scanner.at;
        const stages = [this.stage()];
        for (scanner.skip(); scanner.peek() === "|" && scanner.peek(1) !== "|"; scanner.skip()) {
            scanner.at++;
            scanner.skip(true);
            stages.push(this.stage());
        }
        return stages.length === 1 ? stages[0] : { kind: "pipe", stages, at: this.expressions.span(start) };
    }
    stage() {
        const { scanner } = this.expressions;
        scanner.skip();
        const char = scanner.peek();
        const isCommand = char === "&" || (char === "." && /[\s$"'(]/.test(scanner.peek(1))) || !/["'\u2018-\u201d$(@[\d{!+,-]/.test(char);
        return isCommand ? this.commands.command() : this.expressions.expression();
    }
}
/** The body of a function: the values of its statements are its output. */
const valued = (body) => body.map((each) => (each.kind === "expression" ? { ...each, kind: "return" } : each));
/**
 * Takes a source of PowerShell and returns what it does in terms of the common program: names in lower case, `$env:X` as the name
 * `env:X`, `[Convert]::X` as a member of `convert`, parameters of commands as named arguments without their hyphen. Never throws.
 */
function parsePowerShell(source) {
    const { language, view, at, role } = source;
    const statements = new PowerShellStatements(view.text.slice(at.start, at.end), at.start);
    const body = statements.block("");
    return { language, view, at, role, body, ...(statements.expressions.tooDeep ? { trouble: "nested too deep" } : {}) };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-files.apis.js


/** Argument by position or by name. */
const python_files_apis_argument = (call, position, name) => (name === undefined ? undefined : call.named.get(name)) ?? call.args[position];
/** Path of an open file; its text is the path that it was opened with. */
const handle = "file()";
/** Path of a path object. */
const pathObject = "pathlib.Path()";
function python_files_apis_opened(path, mode) {
    const object = api_models_textOf(path);
    const text = path?.text === undefined ? {} : { text: path.text };
    if (/[wax]/.test(mode))
        return { effects: [], through: [], path: handle, ...text };
    return { effects: [{ kind: "reads", object, gives: true }], path: handle, ...text };
}
const python_files_apis_open = (call) => python_files_apis_opened(python_files_apis_argument(call, 0, "file"), python_files_apis_argument(call, 1, "mode")?.text ?? "r");
/** What is read from an open file: its data, but not its name. */
const read = ({ receiver }) => (receiver?.path === handle ? { effects: [], through: [receiver] } : undefined);
const writeTo = (path, data) => ({
    kind: "writes",
    object: path,
    takes: data.filter((each) => each !== undefined),
});
const python_files_apis_write = ({ receiver, args }) => receiver?.path === handle ? { effects: [writeTo(api_models_textOf(receiver), args)], through: [] } : undefined;
/** `json.dump(data, file)`. */
const dump = (call) => {
    const [data, file] = call.args;
    return { effects: [writeTo(api_models_textOf(file ?? call.named.get("fp")), [data])], through: [] };
};
/** `json.load(file)`: the data, but not the name of the file. */
const python_files_apis_load = ({ args }) => ({ effects: [], through: args.slice(0, 1) });
const readPath = ({ receiver, path }) => path.startsWith("…") || receiver?.path === pathObject || receiver?.text !== undefined
    ? { effects: [{ kind: "reads", object: api_models_textOf(receiver), gives: true }] }
    : undefined;
const writePath = ({ receiver, args }) => ({ effects: [writeTo(api_models_textOf(receiver), args)], through: [] });
/** Parts of a path, one below the other. An absolute part begins anew. */
function python_files_apis_below(parts) {
    return parts.map(api_models_textOf).reduce((path, part) => (/^[/~]/.test(part) ? part : `${path.replace(/\/$/, "")}/${part}`));
}
const python_files_apis_joined = (call) => {
    const parts = [...(call.receiver && call.receiver.text !== undefined ? [call.receiver] : []), ...call.args];
    return parts.length === 0 ? undefined : { effects: [], text: python_files_apis_below(parts), path: pathObject };
};
const path = (call) => ({
    effects: [],
    through: call.args,
    text: call.args.length > 0 ? python_files_apis_below(call.args) : ".",
    path: pathObject,
});
/** `a / b`: a path where one side is a text. */
const divided = (call) => call.receiver?.text !== undefined ||
    call.args.some(({ text }) => text !== undefined) ||
    call.receiver?.path === pathObject
    ? { effects: [], text: python_files_apis_below([call.receiver, ...call.args]), path: pathObject }
    : undefined;
/** A search for files gives paths like its pattern. */
const found = (pattern, through) => {
    const { fields } = collected([[undefined, { ...constant(pattern), path: pathObject }]]);
    return { effects: [], through, ...(fields ? { fields } : {}) };
};
const python_files_apis_glob = (call) => found(api_models_textOf(python_files_apis_argument(call, 0, "pathname")), []);
const globBelow = (call) => found(python_files_apis_below([call.receiver, call.args[0]]), []);
const python_files_apis_listed = (call) => found(`${api_models_textOf(call.args[0] ?? call.receiver)}/${gapMark}`, []);
const copied = (call) => ({
    effects: [
        { kind: "reads", object: api_models_textOf(python_files_apis_argument(call, 0, "src")), gives: true },
        { kind: "writes", object: api_models_textOf(python_files_apis_argument(call, 1, "dst")) },
    ],
});
const deleted = (call) => ({
    effects: [{ kind: "deletes", object: api_models_textOf(call.args[0] ?? call.receiver) }],
    through: [],
});
const home = () => ({ effects: [], through: [], text: "~", path: pathObject });
/** Files, folders and paths in Python. */
const pythonFileApis = {
    open: python_files_apis_open,
    "io.open": python_files_apis_open,
    "codecs.open": python_files_apis_open,
    "gzip.open": python_files_apis_open,
    "*.open": (call) => call.receiver?.path === pathObject ? python_files_apis_opened(call.receiver, python_files_apis_argument(call, 0, "mode")?.text ?? "r") : undefined,
    "*.read": read,
    "*.readlines": read,
    "*.readline": read,
    "*.write": python_files_apis_write,
    "*.writelines": python_files_apis_write,
    "*.read_text": readPath,
    "*.read_bytes": readPath,
    "*.write_text": writePath,
    "*.write_bytes": writePath,
    "json.dump": dump,
    "yaml.dump": dump,
    "pickle.dump": dump,
    "json.load": python_files_apis_load,
    "yaml.safe_load": python_files_apis_load,
    "tomllib.load": python_files_apis_load,
    "os.path.join": python_files_apis_joined,
    "*.joinpath": python_files_apis_joined,
    "*./": divided,
    "os.path.expanduser": (call) => ({ effects: [], through: [], text: api_models_textOf(call.args[0]), path: pathObject }),
    "os.path.abspath": (call) => ({ effects: [], through: [], text: api_models_textOf(call.args[0]), path: pathObject }),
    "pathlib.Path": path,
    "pathlib.PosixPath": path,
    "pathlib.Path.home": home,
    "pathlib.Path.cwd": () => ({ effects: [], through: [], text: ".", path: pathObject }),
    "os.getcwd": () => ({ effects: [], through: [], text: "." }),
    "glob.glob": python_files_apis_glob,
    "glob.iglob": python_files_apis_glob,
    "*.glob": globBelow,
    "*.rglob": globBelow,
    "*.iterdir": python_files_apis_listed,
    "os.listdir": python_files_apis_listed,
    "os.scandir": python_files_apis_listed,
    "shutil.copy": copied,
    "shutil.copy2": copied,
    "shutil.copyfile": copied,
    "shutil.move": copied,
    "os.rename": copied,
    "shutil.copytree": copied,
    "os.remove": deleted,
    "os.unlink": deleted,
    "shutil.rmtree": deleted,
    "*.unlink": deleted,
    "shutil.make_archive": (call) => ({
        effects: [
            { kind: "reads", object: api_models_textOf(python_files_apis_argument(call, 2, "root_dir")), gives: true },
            { kind: "writes", object: `${api_models_textOf(call.args[0])}.${api_models_textOf(call.args[1])}` },
        ],
    }),
    "sqlite3.connect": (call) => ({
        effects: [{ kind: "reads", object: api_models_textOf(call.args[0]), gives: true }],
        path: "sqlite3.connect()",
    }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-network.apis.js



/** What a request carries, by the names of its arguments. */
const python_network_apis_carried = ["data", "json", "files", "params", "headers", "cookies", "auth", "content", "body"];
const valuesOf = (call, from) => [
    ...call.args.slice(from),
    ...python_network_apis_carried.flatMap((name) => call.named.get(name) ?? []),
];
/** An address below that of a client. */
function python_network_apis_addressOf(url, receiver) {
    const text = api_models_textOf(url);
    return text.startsWith("/") && receiver?.text?.includes("://") ? `${receiver.text.replace(/\/$/, "")}${text}` : text;
}
function requested(call, url, rest, sends) {
    const data = [...rest, ...present([url, call.receiver])];
    return { effects: exchange(python_network_apis_addressOf(url, call.receiver), data, sends), path: "response()" };
}
/** `requests.post(url, …)`. */
const python_network_apis_request = (sends) => (call) => requested(call, python_files_apis_argument(call, 0, "url"), valuesOf(call, 1), sends);
/** `requests.request("POST", url, …)`. */
const requestOf = (call) => requested(call, python_files_apis_argument(call, 1, "url"), valuesOf(call, 2), !/^(?:get|head|options)$/i.test(python_files_apis_argument(call, 0, "method")?.text ?? ""));
const python_network_apis_clients = /requests|httpx|aiohttp|session|client|http\.client|urllib3|curl_cffi|cloudscraper/i;
/** The same on a client, or on anything that is given an address. */
const python_network_apis_onClient = (model, position) => (call) => python_network_apis_clients.test(call.receiver?.path ?? "") || /^https?:\/\//.test(python_files_apis_argument(call, position, "url")?.text ?? "")
    ? model(call)
    : undefined;
/** A client for one host. */
const python_network_apis_client = (address, name) => (call) => {
    const text = address(call);
    const headers = call.named.get("headers");
    return {
        effects: [],
        through: [...(headers ? [headers] : []), ...(call.named.get("auth") ? [call.named.get("auth")] : [])],
        path: name,
        ...(text === undefined ? {} : { text }),
    };
};
const urlRequest = (call) => {
    const url = python_files_apis_argument(call, 0, "url");
    return {
        effects: [],
        through: [...call.args, ...call.named.values()],
        path: "urllib.request.Request()",
        ...(url?.text === undefined ? {} : { text: url.text }),
    };
};
const urlopen = (call) => requested(call, python_files_apis_argument(call, 0, "url"), valuesOf(call, 1), call.args.length > 1 || call.named.has("data"));
const retrieved = (call) => ({
    effects: [
        { kind: "fetches", object: api_models_textOf(python_files_apis_argument(call, 0, "url")), gives: true },
        { kind: "writes", object: api_models_textOf(python_files_apis_argument(call, 1, "filename")) },
    ],
});
const sockets = /socket/;
/** `(host, port)` as an address. */
const python_network_apis_socketAddress = (value) => {
    const [host, port] = value?.fields ? [...value.fields.values()] : [value];
    return `tcp://${api_models_textOf(host)}${port ? `:${api_models_textOf(port)}` : ""}`;
};
const sendTo = (call) => sockets.test(call.receiver?.path ?? "")
    ? {
        effects: [
            {
                kind: "sends",
                object: call.receiver?.text ?? (call.args.length > 1 ? python_network_apis_socketAddress(call.args.at(-1)) : gapMark),
                takes: call.args,
            },
        ],
        through: [],
    }
    : undefined;
const received = (call) => sockets.test(call.receiver?.path ?? "")
    ? { effects: [{ kind: "fetches", object: call.receiver?.text ?? gapMark, gives: true }] }
    : undefined;
const mail = (call) => ({
    effects: [{ kind: "sends", object: `smtp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
    through: [],
});
/** `socket.connect((host, port))`: from now on the socket is one to that host. */
const connected = (call) => sockets.test(call.receiver?.path ?? "")
    ? { effects: [], through: [], path: "socket.socket()", text: python_network_apis_socketAddress(call.args[0]), becomes: true }
    : undefined;
/** A file that goes to another machine by its path. */
const uploaded = (where) => (call) => ({
    effects: [
        { kind: "reads", object: api_models_textOf(python_files_apis_argument(call, 0, "Filename")), gives: true },
        { kind: "sends", object: where(call), takes: call.args.slice(0, 1), takesOwn: true },
    ],
});
/** Network in Python. */
const pythonNetworkApis = {
    ...Object.fromEntries(["requests", "httpx", "curl_cffi.requests"].flatMap((module) => [
        [`${module}.get`, python_network_apis_request(false)],
        [`${module}.head`, python_network_apis_request(false)],
        [`${module}.post`, python_network_apis_request(true)],
        [`${module}.put`, python_network_apis_request(true)],
        [`${module}.patch`, python_network_apis_request(true)],
        [`${module}.delete`, python_network_apis_request(false)],
        [`${module}.request`, requestOf],
    ])),
    "httpx.stream": requestOf,
    "*.post": python_network_apis_onClient(python_network_apis_request(true), 0),
    "*.put": (call) => /sftp/i.test(call.receiver?.path ?? "")
        ? uploaded(() => `sftp://${gapMark}`)(call)
        : python_network_apis_onClient(python_network_apis_request(true), 0)(call),
    "*.patch": python_network_apis_onClient(python_network_apis_request(true), 0),
    "*.get": python_network_apis_onClient(python_network_apis_request(false), 0),
    "*.request": python_network_apis_onClient(requestOf, 1),
    "httpx.Client": python_network_apis_client((call) => call.named.get("base_url")?.text, "httpx.Client()"),
    "httpx.AsyncClient": python_network_apis_client((call) => call.named.get("base_url")?.text, "httpx.Client()"),
    "aiohttp.ClientSession": python_network_apis_client((call) => python_files_apis_argument(call, 0, "base_url")?.text, "aiohttp.ClientSession()"),
    "http.client.HTTPSConnection": python_network_apis_client((call) => `https://${api_models_textOf(call.args[0])}`, "http.client()"),
    "http.client.HTTPConnection": python_network_apis_client((call) => `http://${api_models_textOf(call.args[0])}`, "http.client()"),
    "urllib.request.Request": urlRequest,
    "urllib.request.urlopen": urlopen,
    "urllib2.urlopen": urlopen,
    "urllib.urlopen": urlopen,
    "urllib.request.urlretrieve": retrieved,
    "urllib.urlretrieve": retrieved,
    "socket.create_connection": (call) => ({
        effects: [],
        through: [],
        text: python_network_apis_socketAddress(call.args[0]),
        path: "socket.socket()",
    }),
    "*.connect": connected,
    "*.connect_ex": connected,
    "*.send": sendTo,
    "*.sendall": sendTo,
    "*.sendto": sendTo,
    "*.recv": received,
    "smtplib.SMTP": python_network_apis_client((call) => api_models_textOf(call.args[0]), "smtplib.SMTP()"),
    "smtplib.SMTP_SSL": python_network_apis_client((call) => api_models_textOf(call.args[0]), "smtplib.SMTP()"),
    "*.sendmail": mail,
    "*.send_message": (call) => (call.receiver?.path === "smtplib.SMTP()" ? mail(call) : undefined),
    "*.storbinary": (call) => ({
        effects: [{ kind: "sends", object: `ftp://${call.receiver?.text ?? gapMark}`, takes: call.args }],
        through: [],
    }),
    "ftplib.FTP": python_network_apis_client((call) => api_models_textOf(call.args[0]), "ftplib.FTP()"),
    "*.upload_file": uploaded((call) => `s3://${api_models_textOf(python_files_apis_argument(call, 1, "Bucket"))}`),
    "*.upload_fileobj": (call) => ({
        effects: [{ kind: "sends", object: `s3://${api_models_textOf(python_files_apis_argument(call, 1, "Bucket"))}`, takes: call.args.slice(0, 1) }],
        through: [],
    }),
    "*.put_object": (call) => ({
        effects: [{ kind: "sends", object: `s3://${api_models_textOf(call.named.get("Bucket"))}`, takes: [...call.named.values()] }],
        through: [],
    }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-text.apis.js


/** Nothing but its data goes through. */
const inputsOf = (call) => [
    ...(call.receiver ? [call.receiver] : []),
    ...call.args,
    ...call.named.values(),
];
/** A model that computes a text where it can; the data of all that goes in come out. */
const python_text_apis_text = (compute) => (call) => {
    const result = compute(call);
    return { effects: [], through: inputsOf(call), ...(result === undefined ? {} : { text: result }) };
};
const sameText = python_text_apis_text((call) => (call.receiver ?? call.args[0])?.text);
/** Entries of a list in order. */
const python_text_apis_elements = (value) => value?.fields && [...value.fields.values()];
const python_text_apis_codeOf = (value) => Number(value.exact ? value.text : Number.NaN);
/** Text that a list of character codes spells. */
function python_text_apis_spelled(values) {
    const codes = values?.map(python_text_apis_codeOf);
    if (!codes || codes.length === 0 || !codes.every((code) => Number.isInteger(code) && code >= 0 && code <= 0x10ffff))
        return undefined;
    return codes.map((code) => String.fromCodePoint(code)).join("");
}
function python_text_apis_joinedText({ receiver, args }) {
    const parts = python_text_apis_elements(args[0]);
    if (!parts || parts.length === 0)
        return args[0]?.text;
    const separator = receiver?.text ?? "";
    return concatenated(parts.flatMap((part, i) => (i === 0 ? [part] : [constant(separator), part]))).text;
}
const splitText = ({ receiver, args }) => {
    const separator = args[0]?.text ?? " ";
    const through = receiver ? [receiver] : [];
    if (!receiver?.exact || receiver.text === undefined || separator === "")
        return { effects: [], through };
    const parts = receiver.text.split(separator).slice(0, 200);
    const { fields } = collected(parts.map((part) => [undefined, { ...constant(part), traces: receiver.traces }]));
    return { effects: [], through, ...(fields ? { fields } : {}) };
};
/** `"{} {x}".format(a, x=b)`. */
function python_text_apis_formatted({ receiver, args, named }) {
    let next = 0;
    return receiver?.text?.replace(/\{([\w.]{0,40})(?:![rsa])?(?::[^{}]{0,20})?\}/g, (_, key) => {
        const value = key === "" ? args[next++] : /^\d+$/.test(key) ? args[Number(key)] : named.get(key);
        return value?.text ?? gapMark;
    });
}
/** `"%s" % a`. */
function interpolated({ receiver, args }) {
    let next = 0;
    return receiver?.text?.replace(/%(?:\((\w{1,40})\))?[-+ #0-9.]{0,6}[sdrifxX]/g, (_, key) => {
        const value = key === undefined ? args[next++] : args[0]?.fields?.get(key);
        return value?.text ?? gapMark;
    });
}
function python_text_apis_mapped({ args }) {
    const [callee, list] = args;
    const values = python_text_apis_elements(list);
    if (callee?.path !== "chr" || !values || !list)
        return undefined;
    const { fields } = collected(values.map((value) => [undefined, constant(python_text_apis_spelled([value]) ?? gapMark)]));
    return {
        effects: [{ kind: "decodes", object: "character codes", gives: true, takes: [list] }],
        ...(fields ? { fields } : {}),
    };
}
/** A decoder: the result is decoded data, and text where the input is a constant. */
const decoder = (object, decode) => (call) => {
    const input = call.args[0] ?? call.receiver;
    const result = input?.exact && input.text !== undefined ? decode(input.text, call) : undefined;
    const name = typeof object === "string" ? object : object(call);
    const effects = [{ kind: "decodes", object: name, gives: true, takes: input ? [input] : [] }];
    return { effects, ...(result === undefined ? {} : { text: result }) };
};
const python_text_apis_base64 = decoder("base64", decodeBase64);
const hex = decoder("hex", decodeHex);
const compressed = decoder("compressed", () => undefined);
const codecOf = (call) => (call.args[call.receiver?.text === undefined ? 1 : 0]?.text ?? "utf-8").toLowerCase();
const codecs = decoder(codecOf, (input, call) => {
    const codec = codecOf(call).replaceAll(/[-_]/g, "");
    if (codec === "rot13")
        return rot13(input);
    if (codec.startsWith("base64"))
        return decodeBase64(input);
    return codec.startsWith("hex") ? decodeHex(input) : input;
});
/** `x.decode("utf-8")` is no decoding, `x.decode("rot13")` is. */
const decodeMethod = (call) => /^(?:rot|base64|hex|zlib|bz2|zip|uu)/.test(call.args[0]?.text?.toLowerCase() ?? "") && call.receiver
    ? codecs({ ...call, args: [call.receiver, ...call.args] })
    : sameText(call);
const chr = (call) => {
    const result = python_text_apis_spelled(call.args.slice(0, 1));
    const effects = [{ kind: "decodes", object: "character codes", gives: true, takes: call.args.slice(0, 1) }];
    return { effects, ...(result === undefined ? {} : { text: result }) };
};
const bytes = (call) => {
    const result = python_text_apis_spelled(python_text_apis_elements(call.args[0]));
    if (result === undefined)
        return sameText(call);
    return {
        effects: [{ kind: "decodes", object: "character codes", gives: true, takes: call.args.slice(0, 1) }],
        text: result,
    };
};
const python_text_apis_reversed = (value) => value?.exact && value.text !== undefined ? [...value.text].reverse().join("") : undefined;
/** What Python does with texts: computed where all is constant. */
const pythonTextApis = {
    "*.join": python_text_apis_text(python_text_apis_joinedText),
    "*.format": python_text_apis_text(python_text_apis_formatted),
    "*.%": python_text_apis_text(interpolated),
    "*.replace": python_text_apis_text(({ receiver, args: [from, to] }) => receiver?.text !== undefined && from?.exact && to?.exact && from.text
        ? receiver.text.replaceAll(from.text, to.text ?? "")
        : undefined),
    "*.split": splitText,
    "*.[::-1]": (call) => {
        const list = python_text_apis_elements(call.receiver);
        if (list) {
            const { fields } = collected(list.toReversed().map((value) => [undefined, value]));
            return { effects: [], through: inputsOf(call), ...(fields ? { fields } : {}) };
        }
        const result = python_text_apis_reversed(call.receiver);
        const effects = [
            { kind: "decodes", object: "reversed", gives: true, takes: call.receiver ? [call.receiver] : [] },
        ];
        return result === undefined ? { effects: [], through: inputsOf(call) } : { effects, text: result };
    },
    "*.[:]": (call) => ({
        effects: [],
        through: call.receiver ? [call.receiver] : [],
        ...(call.receiver?.fields ? { fields: call.receiver.fields } : {}),
    }),
    "*.strip": sameText,
    "*.rstrip": sameText,
    "*.lstrip": sameText,
    "*.encode": sameText,
    "*.decode": decodeMethod,
    "*.lower": python_text_apis_text(({ receiver }) => receiver?.text?.toLowerCase()),
    "*.upper": python_text_apis_text(({ receiver }) => receiver?.text?.toUpperCase()),
    "*.expanduser": sameText,
    "*.expandvars": sameText,
    "*.resolve": sameText,
    "*.absolute": sameText,
    "*.as_posix": sameText,
    str: sameText,
    bytes,
    bytearray: bytes,
    list: (call) => ({
        effects: [],
        through: call.args,
        ...(call.args[0]?.fields ? { fields: call.args[0].fields } : {}),
    }),
    tuple: (call) => ({
        effects: [],
        through: call.args,
        ...(call.args[0]?.fields ? { fields: call.args[0].fields } : {}),
    }),
    dict: (call) => {
        const fields = call.named.size > 0 ? call.named : call.args[0]?.fields;
        return { effects: [], through: inputsOf(call), ...(fields ? { fields } : {}) };
    },
    chr,
    map: python_text_apis_mapped,
    "base64.b64decode": python_text_apis_base64,
    "base64.urlsafe_b64decode": python_text_apis_base64,
    "base64.standard_b64decode": python_text_apis_base64,
    "base64.decodebytes": python_text_apis_base64,
    "base64.b32decode": compressed,
    "base64.b85decode": compressed,
    "base64.a85decode": compressed,
    "base64.b16decode": hex,
    "binascii.unhexlify": hex,
    "binascii.a2b_hex": hex,
    "binascii.a2b_base64": python_text_apis_base64,
    "bytes.fromhex": hex,
    "bytearray.fromhex": hex,
    "codecs.decode": codecs,
    "urllib.parse.unquote": decoder("percent", (input) => {
        try {
            return decodeURIComponent(input);
        }
        catch (error) {
            if (!(error instanceof URIError))
                throw error;
            return undefined;
        }
    }),
    "zlib.decompress": compressed,
    "gzip.decompress": compressed,
    "bz2.decompress": compressed,
    "lzma.decompress": compressed,
    "marshal.loads": compressed,
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/python.apis.js





/** What a command is called in a report. */
const python_apis_commandOf = (value) => value?.fields ? [...value.fields.values()].map(api_models_textOf).join(" ") : api_models_textOf(value);
const python_apis_run = (call) => {
    const command = python_files_apis_argument(call, 0, "args");
    const input = call.named.get("input");
    const takes = [...(command ? [command] : []), ...(input ? [input] : [])];
    return { effects: [{ kind: "runs", object: python_apis_commandOf(command), takes }], path: "subprocess.run()" };
};
/** A program and its words, each an argument of the call. */
const runWords = (call) => {
    const words = collected(call.args.map((arg) => [undefined, arg]));
    return { effects: [{ kind: "runs", object: python_apis_commandOf(words), takes: [words] }] };
};
/** A program, and its words as a list whose first is the program again. */
const runList = (call) => {
    const words = call.args.at(-1);
    return { effects: [{ kind: "runs", object: python_apis_commandOf(words), takes: words ? [words] : [] }] };
};
const python_apis_evaluate = (call) => {
    const [code] = call.args;
    return { effects: [{ kind: "evaluates", object: api_models_textOf(code).slice(0, 120), takes: code ? [code] : [] }] };
};
const python_apis_variable = (call) => {
    const [name, fallback] = call.args;
    if (name?.text === undefined)
        return { effects: [{ kind: "reads", object: "env:…", sensitivity: "ordinary", gives: true }] };
    const home = name.text === "HOME" ? { text: "~" } : {};
    const text = fallback?.text === undefined ? home : { text: fallback.text };
    return { effects: [{ kind: "reads", object: `env:${name.text}`, gives: true }], ...text };
};
const keyring = ({ args }) => ({
    effects: [{ kind: "reads", object: `keychain:${api_models_textOf(args[0])}`, sensitivity: "secret", gives: true }],
});
const machine = gives("reads", "machine", "ordinary");
/** What Python's library and its common packages do. */
const pythonApis = {
    ...pythonTextApis,
    ...pythonFileApis,
    ...pythonNetworkApis,
    ...Object.fromEntries(["run", "call", "check_call", "check_output", "Popen", "getoutput", "getstatusoutput"].map((name) => [
        `subprocess.${name}`,
        python_apis_run,
    ])),
    "os.system": python_apis_run,
    "os.popen": python_apis_run,
    "commands.getoutput": python_apis_run,
    "pty.spawn": python_apis_run,
    "asyncio.create_subprocess_shell": python_apis_run,
    "asyncio.create_subprocess_exec": runWords,
    "os.execl": runWords,
    "os.execlp": runWords,
    "os.execv": runList,
    "os.execvp": runList,
    "os.execve": python_apis_run,
    "os.spawnv": runList,
    "os.startfile": python_apis_run,
    exec: python_apis_evaluate,
    eval: python_apis_evaluate,
    "builtins.exec": python_apis_evaluate,
    "builtins.eval": python_apis_evaluate,
    "__builtins__.exec": python_apis_evaluate,
    "__builtins__.eval": python_apis_evaluate,
    "runpy.run_path": python_apis_evaluate,
    "pickle.loads": python_apis_evaluate,
    "pickle.load": python_apis_evaluate,
    "dill.loads": python_apis_evaluate,
    compile: (call) => ({
        effects: [],
        through: call.args,
        ...(call.args[0]?.text === undefined ? {} : { text: call.args[0].text }),
    }),
    "os.getenv": python_apis_variable,
    "os.environ.get": python_apis_variable,
    "os.environ.pop": python_apis_variable,
    "os.environ.setdefault": python_apis_variable,
    "dotenv.dotenv_values": () => ({ effects: [], through: [], path: "os.environ" }),
    "keyring.get_password": keyring,
    "pyperclip.paste": gives("reads", "clipboard", "private"),
    "*.clipboard_get": gives("reads", "clipboard", "private"),
    "getpass.getpass": gives("receives", "stdin"),
    input: gives("receives", "stdin"),
    raw_input: gives("receives", "stdin"),
    "sys.stdin.read": gives("receives", "stdin"),
    "sys.stdin.readline": gives("receives", "stdin"),
    "sys.stdin.readlines": gives("receives", "stdin"),
    "sys.stdin.buffer.read": gives("receives", "stdin"),
    "*.parse_args": gives("receives", "arguments"),
    "*.parse_known_args": gives("receives", "arguments"),
    "platform.node": machine,
    "platform.platform": machine,
    "platform.uname": machine,
    "socket.gethostname": machine,
    "getpass.getuser": machine,
    "os.uname": machine,
    "os.getlogin": machine,
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-strings.js
const simpleEscapes = {
    n: "\n",
    t: "\t",
    r: "\r",
    "0": "\0",
    a: "\x07",
    b: "\b",
    f: "\f",
    v: "\v",
    "\n": "",
};
const python_strings_escapes = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
const character = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");
/** Text that the escapes of a Python string literal spell; unknown escapes stay as they are. */
function unescapePython(text) {
    if (!text.includes("\\"))
        return text;
    return text.replace(python_strings_escapes, (whole, hex, short, long, octal, other) => {
        const digits = hex ?? short ?? long;
        if (digits !== undefined)
            return character(Number.parseInt(digits, 16));
        if (octal !== undefined)
            return character(Number.parseInt(octal, 8));
        return simpleEscapes[other] ?? (/[\\'"]/.test(other) ? other : whole);
    });
}
/** How a string literal is quoted; the closing quotes may be missing in a broken file. */
function quotingOf(literal) {
    const found = /^([A-Za-z]{0,2})('''|"""|'|")/.exec(literal);
    const prefix = found?.[1] ?? "";
    const quotes = found?.[2] ?? "";
    const opening = prefix.length + quotes.length;
    const closed = quotes !== "" && literal.length >= opening + quotes.length && literal.endsWith(quotes);
    return { raw: /r/i.test(prefix), opening, closing: closed ? quotes.length : 0 };
}
/** Text of a stretch inside a literal. */
const contentOf = (text, { raw }) => (raw ? text : unescapePython(text));

;// CONCATENATED MODULE: ./build/src/behaviour/program/python-expressions.js


/** Nesting beyond this is no program that anybody wrote. */
const python_expressions_maxDepth = 250;
/** What Python's expressions are in terms of the common program. One converter for each source. */
class PythonExpressions {
    /** Statements that expressions hold (`:=`, `yield`), to be put before the statement that they stand in. */
    pending = [];
    tooDeep = false;
    depth = 0;
    text;
    offset;
    /** `text` is what was parsed; it begins at `offset` of the view. */
    constructor(text, offset) {
        this.text = text;
        this.offset = offset;
    }
    at(node) {
        return { start: this.offset + node.from, end: this.offset + node.to };
    }
    textOf(node) {
        return this.text.slice(node.from, node.to);
    }
    /** Runs a conversion one level deeper; `instead` where the nesting is beyond reason. */
    deeper(convert, instead) {
        if (this.depth >= python_expressions_maxDepth) {
            this.tooDeep = true;
            return instead;
        }
        this.depth++;
        try {
            return convert();
        }
        finally {
            this.depth--;
        }
    }
    convert(node) {
        const unknown = { kind: "other", parts: [], at: this.at(node) };
        return this.deeper(() => this.byName(node), unknown);
    }
    /** Several expressions with commas between them: one value, or a tuple. */
    tuple(nodes, at) {
        const values = nodes.filter((node) => !isPunctuation(node) && node.name !== "TypeDef");
        const tupled = nodes.some((node) => node.name === ",");
        if (values.length === 1 && !tupled)
            return this.convert(values[0]);
        return { kind: "collection", entries: values.map((value) => ({ value: this.convert(value) })), at };
    }
    byName(node) {
        const at = this.at(node);
        switch (node.name) {
            case "VariableName":
                return { kind: "name", name: this.textOf(node), at };
            case "Number":
            case "Boolean":
            case "None":
                return { kind: "literal", text: this.textOf(node), at };
            case "String":
                return this.string(node);
            case "FormatString":
                return this.formatString(node);
            case "ContinuedString":
                return { kind: "join", parts: childrenOf(node).map((child) => this.convert(child)), at };
            case "MemberExpression":
                return this.member(node);
            case "CallExpression":
                return this.call(node);
            case "BinaryExpression":
                return this.binary(node);
            case "ConditionalExpression":
                return this.conditional(node);
            case "LambdaExpression":
                return { kind: "function", definition: this.lambda(node), at };
            case "NamedExpression":
                return this.named(node);
            case "YieldExpression":
            case "YieldStatement":
                return this.yielded(node);
            default:
                return this.compound(node);
        }
    }
    compound(node) {
        const at = this.at(node);
        const children = childrenOf(node);
        const inner = children.filter((child) => !isPunctuation(child));
        if (node.name.endsWith("ComprehensionExpression") || node.name === "ComprehensionExpression") {
            return this.comprehension(children, at);
        }
        switch (node.name) {
            case "ParenthesizedExpression":
            case "AwaitExpression":
                return children.some((child) => child.name === "for")
                    ? this.comprehension(children, at)
                    : this.tuple(inner, at);
            case "TupleExpression":
            case "ArrayExpression":
            case "SetExpression":
                return { kind: "collection", entries: inner.map((value) => ({ value: this.convert(value) })), at };
            case "DictionaryExpression":
                return this.dictionary(children, at);
            default:
                return { kind: "other", parts: inner.map((part) => this.convert(part)), at };
        }
    }
    string(node) {
        const literal = this.textOf(node);
        const quoting = quotingOf(literal);
        const content = literal.slice(quoting.opening, literal.length - quoting.closing);
        return { kind: "literal", text: contentOf(content, quoting), at: this.at(node) };
    }
    formatString(node) {
        const quoting = quotingOf(this.textOf(node));
        const parts = [];
        const literal = (from, to) => {
            if (to <= from)
                return;
            const text = contentOf(this.text.slice(from, to), quoting).replaceAll("{{", "{").replaceAll("}}", "}");
            parts.push({ kind: "literal", text, at: this.at({ from, to }) });
        };
        let from = node.from + quoting.opening;
        for (const child of childrenOf(node)) {
            if (child.name !== "FormatReplacement")
                continue;
            literal(from, child.from);
            const inner = childrenOf(child).filter((each) => !isPunctuation(each) && !each.name.startsWith("Format"));
            parts.push(this.tuple(inner, this.at(child)));
            from = child.to;
        }
        literal(from, node.to - quoting.closing);
        return { kind: "join", parts, at: this.at(node) };
    }
    member(node) {
        const at = this.at(node);
        const [first, ...rest] = childrenOf(node);
        const object = this.convert(first);
        const property = rest.find((child) => child.name === "PropertyName");
        if (property)
            return { kind: "member", object, property: this.textOf(property), at };
        const keys = rest.filter((child) => !isPunctuation(child));
        if (!rest.some((child) => child.name === ":")) {
            return { kind: "index", object, key: this.tuple(keys, at), at };
        }
        const reversal = /^\[\s*:\s*:\s*-\s*1\s*\]$/.test(this.text.slice(first.to, node.to));
        const callee = { kind: "member", object, property: reversal ? "[::-1]" : "[:]", at };
        const args = keys.map((key) => ({ value: this.convert(key) }));
        return { kind: "call", callee, args: reversal ? [] : args, at };
    }
    call(node) {
        const at = this.at(node);
        const [first, list] = childrenOf(node);
        const args = list ? this.args(list) : [];
        const name = this.textOf(first);
        const [object, property] = args;
        if (name === "getattr" && object && property?.value.kind === "literal") {
            return { kind: "member", object: object.value, property: property.value.text, at };
        }
        return { kind: "call", callee: this.convert(first), args, at };
    }
    /** Arguments of a call: `f(a, k=b, *c, **d)`, or a lone generator. */
    args(list) {
        const children = childrenOf(list);
        if (children.some((child) => child.name === "for")) {
            return [{ value: this.comprehension(children, this.at(list)) }];
        }
        const args = [];
        for (const [i, child] of children.entries()) {
            if (isPunctuation(child) || child.name === "AssignOp" || children[i + 1]?.name === "AssignOp")
                continue;
            const named = children[i - 1]?.name === "AssignOp" ? children[i - 2] : undefined;
            const spread = children[i - 1]?.name === "**" ? "**" : undefined;
            const name = named ? this.textOf(named) : spread;
            args.push({ ...(name === undefined ? {} : { name }), value: this.convert(child) });
        }
        return args;
    }
    /** Left-nested chains as long as a file are flattened without recursion. */
    binary(node) {
        const operands = [];
        let left = node;
        while (left.name === "BinaryExpression") {
            const children = childrenOf(left).filter((child) => child.name !== "⚠");
            const right = children.at(-1);
            operands.push({ node: right, operator: children.length > 2 ? this.textOf(children[1]) : "" });
            if (children.length < 2)
                break;
            left = children[0];
        }
        operands.reverse();
        let value = this.convert(left);
        let parts = [value];
        for (const [i, { node: right, operator }] of operands.entries()) {
            parts.push(this.convert(right));
            if (operands[i + 1]?.operator === operator && operator !== "%")
                continue;
            value = this.operation(operator, parts, this.at({ from: node.from, to: right.to }));
            parts = [value];
        }
        return value;
    }
    operation(operator, parts, at) {
        if (operator === "+")
            return { kind: "join", parts, at };
        if (operator === "or")
            return { kind: "either", options: parts, at };
        if (operator === "/") {
            const [object, ...rest] = parts;
            const args = rest.map((value) => ({ value }));
            return { kind: "call", callee: { kind: "member", object, property: "/", at }, args, at };
        }
        if (operator !== "%")
            return { kind: "other", parts, at };
        const [object, right] = parts;
        const args = right.kind === "collection" ? right.entries : [{ value: right }];
        return { kind: "call", callee: { kind: "member", object, property: "%", at }, args, at };
    }
    conditional(node) {
        const [yes, , no] = childrenOf(node).filter((child) => !isPunctuation(child));
        const options = [yes, no].filter((each) => each !== undefined).map((each) => this.convert(each));
        return { kind: "either", options, at: this.at(node) };
    }
    lambda(node) {
        const list = node.getChild("ParamList");
        const body = node.lastChild;
        const at = this.at(node);
        const value = this.convert(body);
        return { name: "lambda", ...this.parameters(list), body: [{ kind: "return", value, at: value.at }], at };
    }
    /** Parameters in order, and what they are when the caller gives nothing. */
    parameters(list) {
        const parameters = [];
        const defaults = new Map();
        const children = list ? childrenOf(list) : [];
        for (const [i, child] of children.entries()) {
            const previous = children[i - 1]?.name;
            if (previous === "AssignOp")
                defaults.set(parameters.at(-1) ?? "", this.convert(child));
            else if (child.name === "VariableName")
                parameters.push(this.textOf(child));
        }
        return { parameters, defaults };
    }
    named(node) {
        const [target, , value] = childrenOf(node);
        if (!target || !value)
            return { kind: "other", parts: [], at: this.at(node) };
        const name = this.convert(target);
        this.pending.push({ kind: "assign", targets: [name], value: this.convert(value), at: this.at(node) });
        return name;
    }
    yielded(node) {
        const value = this.tuple(childrenOf(node).filter((child) => child.name !== "yield"), this.at(node));
        this.pending.push({ kind: "return", value, at: value.at });
        return { kind: "other", parts: [], at: this.at(node) };
    }
    dictionary(children, at) {
        const entries = [];
        for (const [i, child] of children.entries()) {
            if (isPunctuation(child) || children[i + 1]?.name === ":")
                continue;
            const key = children[i - 1]?.name === ":" ? children[i - 2] : undefined;
            entries.push({ ...(key ? { key: this.convert(key) } : {}), value: this.convert(child) });
        }
        return { kind: "collection", entries, at };
    }
    /** `[f(x) for x in xs if c]` is a call of a nameless function with a loop in it. */
    comprehension(children, at) {
        const firstFor = children.findIndex((child) => child.name === "for");
        const element = children.slice(0, firstFor).filter((child) => child.name !== ":" && child.name !== "async");
        const values = element.filter((child) => !isPunctuation(child));
        const value = values.length === 1 ? this.convert(values[0]) : this.tuple(values, at);
        let body = [{ kind: "return", value, at: value.at }];
        const loops = children.flatMap((child, i) => (child.name === "for" ? [i] : []));
        for (const [n, start] of [...loops.entries()].reverse()) {
            const clause = children.slice(start + 1, loops[n + 1]);
            const inAt = clause.findIndex((child) => child.name === "in");
            const over = clause.slice(inAt + 1).find((child) => !isPunctuation(child));
            if (inAt < 0 || !over)
                continue;
            const target = this.tuple(clause.slice(0, inAt), at);
            body = [{ kind: "loop", target, over: this.convert(over), body, at }];
        }
        const definition = { name: comprehension, parameters: [], body, at };
        return { kind: "call", callee: { kind: "function", definition, at }, args: [], at };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/python.js




/** Compound statements: keyword, expressions, then a body. */
class PythonStatements {
    expressions;
    constructor(expressions) {
        this.expressions = expressions;
    }
    block(nodes, owner) {
        const { expressions } = this;
        return expressions.deeper(() => {
            const statements = [];
            for (const node of nodes) {
                const outer = expressions.pending;
                expressions.pending = [];
                const own = this.statement(node, owner);
                statements.push(...expressions.pending, ...own);
                expressions.pending = outer;
            }
            return statements;
        }, []);
    }
    body(node, owner) {
        return node ? this.block(childrenOf(node), owner) : [];
    }
    statement(node, owner) {
        const at = this.expressions.at(node);
        switch (node.name) {
            case "AssignStatement":
                return [this.assignment(node, owner)];
            case "UpdateStatement":
                return this.update(node);
            case "FunctionDefinition":
                return [{ kind: "define", definition: this.definition(node), ...(owner ? { owner } : {}), at }];
            case "ClassDefinition":
                return this.class(node);
            case "DecoratedStatement":
            case "StatementGroup":
                return this.block(childrenOf(node), owner);
            case "ImportStatement":
                return this.imports(node);
            case "ReturnStatement":
                return [{ kind: "return", value: this.rest(node), at }];
            case "IfStatement":
            case "MatchStatement":
            case "MatchBody":
                return this.branches(node);
            case "ForStatement":
            case "WhileStatement":
                return this.loop(node);
            case "WithStatement":
                return this.with(node);
            case "TryStatement":
                return this.try(node);
            case "ScopeStatement":
                return [this.scope(node)];
            default:
                return /^[A-Z]/.test(node.name) ? [{ kind: "expression", value: this.rest(node), at }] : [];
        }
    }
    /** All that a simple statement holds behind its keyword. */
    rest(node) {
        const at = this.expressions.at(node);
        if (node.name === "YieldStatement")
            return this.expressions.convert(node);
        return this.expressions.tuple(childrenOf(node).filter((child) => child.name === "," || /^[A-Z]/.test(child.name)), at);
    }
    assignment(node, owner) {
        const at = this.expressions.at(node);
        const groups = [[]];
        for (const child of childrenOf(node)) {
            if (child.name === "AssignOp")
                groups.push([]);
            else if (child.name !== "TypeDef")
                groups.at(-1).push(child);
        }
        const values = groups.filter((group) => group.length > 0).map((group) => this.expressions.tuple(group, at));
        const value = values.pop() ?? { kind: "other", parts: [], at };
        return { kind: "assign", targets: values.map((target) => ownedBy(owner, target)), value, at };
    }
    update(node) {
        const at = this.expressions.at(node);
        const [target, operator, ...rest] = childrenOf(node);
        if (!target || !operator)
            return [];
        const left = this.expressions.convert(target);
        const parts = [left, this.expressions.tuple(rest, at)];
        const joins = this.expressions.textOf(operator) === "+=";
        return [{ kind: "assign", targets: [left], value: { kind: joins ? "join" : "other", parts, at }, at }];
    }
    definition(node) {
        const name = node.getChild("VariableName");
        return {
            name: name ? this.expressions.textOf(name) : "",
            ...this.expressions.parameters(node.getChild("ParamList")),
            body: this.body(node.getChild("Body")),
            at: this.expressions.at(node),
        };
    }
    class(node) {
        const name = node.getChild("VariableName");
        const bases = node.getChild("ArgList");
        const statements = this.body(node.getChild("Body"), name ? this.expressions.textOf(name) : "class");
        const args = bases ? this.expressions.args(bases) : [];
        return [...args.map(({ value }) => ({ kind: "expression", value, at: value.at })), ...statements];
    }
    imports(node) {
        const children = childrenOf(node);
        const at = this.expressions.at(node);
        const text = (nodes) => nodes.map((child) => this.expressions.textOf(child)).join("");
        const importAt = children.findIndex((child) => child.name === "import");
        if (importAt < 0)
            return [];
        const module = children[0]?.name === "from" ? text(children.slice(1, importAt)) : undefined;
        const clauses = [[]];
        for (const child of children.slice(importAt + 1)) {
            if (child.name === ",")
                clauses.push([]);
            else if (!/^[()]$/.test(child.name))
                clauses.at(-1).push(child);
        }
        return clauses
            .filter((clause) => clause.length > 0)
            .map((clause) => {
            const asAt = clause.findIndex((child) => child.name === "as");
            const imported = text(asAt < 0 ? clause : clause.slice(0, asAt));
            const alias = asAt < 0 ? undefined : text(clause.slice(asAt + 1));
            return python_importOf(module, imported, alias, at);
        });
    }
    branches(node) {
        const at = this.expressions.at(node);
        const children = childrenOf(node);
        const inner = children.find((child) => child.name === "MatchBody");
        const clauses = inner ? childrenOf(inner).filter((child) => child.name === "MatchClause") : [];
        const bodies = children.filter((child) => child.name === "Body").map((body) => this.body(body));
        const conditions = children
            .filter((child) => /^[A-Z]/.test(child.name) && !/^(?:Body|MatchBody)$/.test(child.name))
            .map((child) => this.expressions.convert(child));
        const matched = clauses.map((clause) => this.body(clause.getChild("Body")));
        return [
            { kind: "branch", condition: { kind: "other", parts: conditions, at }, bodies: [...bodies, ...matched], at },
        ];
    }
    loop(node) {
        const at = this.expressions.at(node);
        const children = childrenOf(node);
        const inAt = children.findIndex((child) => child.name === "in");
        const bodyAt = children.findIndex((child) => child.name === "Body");
        const head = children.slice(0, bodyAt < 0 ? children.length : bodyAt);
        const isFor = inAt >= 0 && node.name === "ForStatement";
        const plain = (nodes) => nodes.filter((child) => child.name === "," || /^[A-Z]/.test(child.name));
        const over = this.expressions.tuple(plain(isFor ? head.slice(inAt + 1) : head), at);
        const target = isFor ? { target: this.expressions.tuple(plain(head.slice(0, inAt)), at) } : {};
        const [body, after] = children.filter((child) => child.name === "Body");
        return [{ kind: "loop", ...target, over, body: this.body(body), at }, ...this.body(after)];
    }
    with(node) {
        const children = childrenOf(node);
        const opened = [];
        for (const [i, child] of children.entries()) {
            if (!/^[A-Z]/.test(child.name) || child.name === "Body" || children[i - 1]?.name === "as")
                continue;
            const value = this.expressions.convert(child);
            const target = children[i + 1]?.name === "as" ? children[i + 2] : undefined;
            if (target)
                opened.push({ kind: "assign", targets: [this.expressions.convert(target)], value, at: value.at });
            else
                opened.push({ kind: "expression", value, at: value.at });
        }
        return [...opened, ...this.body(node.getChild("Body"))];
    }
    /** What is tried is done; each handler may be. */
    try(node) {
        const children = childrenOf(node);
        const keyword = (i) => {
            const found = children.slice(0, i).findLast((child) => /^(?:try|except|else|finally)$/.test(child.name));
            return found?.name ?? "";
        };
        const done = [];
        const handlers = [];
        const last = [];
        for (const [i, child] of children.entries()) {
            if (child.name !== "Body")
                continue;
            const word = keyword(i);
            if (word === "except")
                handlers.push(this.body(child));
            else
                (word === "finally" ? last : done).push(...this.body(child));
        }
        const handled = handlers.length > 0 ? [{ kind: "branch", bodies: handlers, at: this.expressions.at(node) }] : [];
        return [...done, ...handled, ...last];
    }
    scope(node) {
        const at = this.expressions.at(node);
        const names = node.getChildren("VariableName").map((child) => this.expressions.textOf(child));
        const args = names.map((text) => ({ value: { kind: "literal", text, at } }));
        return {
            kind: "expression",
            value: { kind: "call", callee: { kind: "name", name: outerNames, at }, args, at },
            at,
        };
    }
}
const ownedBy = (owner, target) => owner !== undefined && target.kind === "name"
    ? { kind: "member", object: { kind: "name", name: owner, at: target.at }, property: target.name, at: target.at }
    : target;
function python_importOf(module, imported, alias, at) {
    if (module !== undefined) {
        return { kind: "import", module, bindings: [{ imported, local: alias ?? imported }], at };
    }
    // `import a.b` binds `a`; `import a.b as c` binds the inner one.
    const name = alias === undefined ? imported.split(".", 1)[0] : imported;
    return { kind: "import", module: name, bindings: [{ imported: "", local: alias ?? name }], at };
}
/** Errors in a script beyond which the reader should know that it was not understood. */
const manyErrors = 25;
/**
 * Parses Python, whatever its version and however broken: what makes no sense is left out. `trouble` says when nesting was cut off or
 * much of the source is no Python. Throws only a ParserNotLoaded.
 */
function parsePython(source) {
    const text = program_codeOf(source);
    const expressions = new PythonExpressions(text, source.at.start);
    try {
        const tree = parserOf("python").parser.parse(text);
        const body = new PythonStatements(expressions).block(childrenOf(tree.topNode));
        if (expressions.tooDeep)
            return { ...source, body, trouble: "nested deeper than is followed" };
        let errors = 0;
        tree.iterate({
            enter: (node) => {
                if (node.type.isError)
                    errors++;
            },
        });
        return errors > manyErrors ? { ...source, body, trouble: "much of it is no Python" } : { ...source, body };
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { ...source, body: [], trouble: "nested deeper than can be parsed" };
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-arguments.js
/** A value without the first characters of its text. */
const textFrom = (value, start) => ({ ...value, text: (value.text ?? "").slice(start) });
const flags = new Map();
/** Flags of a list, taken apart once: catalogues hold a hundred such lists. */
function flagsOf(list) {
    const known = flags.get(list) ?? new Set(list.split(" "));
    flags.set(list, known);
    return known;
}
/**
 * Takes the words behind a program apart. `valued` are flags that have a value, blank between. With `long` a flag with one dash is a
 * whole word (`find -name`, `openssl -in`), not letters that may be put together.
 */
function shell_arguments_argumentsOf(args, valued = "", long = false) {
    const withValue = flagsOf(valued);
    const operands = [];
    const options = new Map();
    const add = (flag, value) => {
        options.set(flag, [...(options.get(flag) ?? []), ...(value ? [value] : [])]);
    };
    for (let i = 0; i < args.length; i++) {
        const arg = args[i];
        const text = arg.text ?? "";
        if (!text.startsWith("-") || text === "-" || text.startsWith("-…"))
            operands.push(arg);
        else if (text === "--") {
            operands.push(...args.slice(i + 1));
            break;
        }
        else if (text.startsWith("--") || long) {
            const equals = text.indexOf("=");
            const flag = equals > 0 ? text.slice(0, equals) : text;
            if (equals > 0)
                add(flag, textFrom(arg, equals + 1));
            else if (withValue.has(flag))
                add(flag, args[++i]);
            else
                add(flag);
        }
        else {
            const at = [...text].findIndex((letter, j) => j > 0 && withValue.has(`-${letter}`));
            for (const letter of text.slice(1, at < 0 ? undefined : at))
                add(`-${letter}`);
            if (at < 0)
                continue;
            const rest = textFrom(arg, at + 1);
            add(`-${text[at]}`, rest.text !== "" || text.length > at + 1 ? rest : args[++i]);
        }
    }
    return { operands, options };
}
/** Values of any of these flags. */
const shell_arguments_valuesOf = ({ options }, ...flags) => flags.flatMap((flag) => options.get(flag) ?? []);
/** True when any of these flags is there. */
const hasFlag = ({ options }, ...flags) => flags.some((flag) => options.has(flag));

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-effects.js
/** What a value says of the object of an operation; what is not known is `…`. */
const objectOf = (value) => value?.text?.trim() || "…";
/** Reads something, which the result holds. */
const shell_effects_reads = (object, sensitivity) => ({
    kind: "reads",
    object,
    gives: true,
    ...(sensitivity ? { sensitivity } : {}),
});
/** Does something with an object; `takes` is what goes into it. */
const does = (kind, object, takes = []) => ({
    kind,
    object,
    takes,
});
/** What comes in and all words: the data that a filter lets through. */
const allOf = ({ args, input }) => [...args, ...(input ? [input] : [])];
/** True when a text names a place in the network. */
const shell_effects_isAddress = (text) => /^(?:[a-z][a-z\d+.-]{1,12}:)?\/\/|^(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?:[:/?]|$)|^\d{1,3}(?:\.\d{1,3}){3}/i.test(text);
/** A file that holds what the call reads or fetches. */
const writesGiven = (target) => ({ kind: "writes", object: objectOf(target) });

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-agents.apis.js



/** Flags by which an agent asks nobody. */
const unasked = /^--(?:dangerously-skip-permissions|dangerously-bypass-approvals-and-sandbox|yolo|full-auto|allow-all-tools|permission-mode=bypassPermissions)$/;
/** Words of an agent's CLI that change its configuration. */
const changes = /^(?:mcp (?:add|add-json|add-from-claude-desktop)|config (?:set|add)|plugin (?:install|add|marketplace add)|plugins install|hooks add|extensions install|approvals|models set|skills? (?:install|add)|cron add|tools enable|permissions (?:add|allow)|nodes approve|pairing approve)\b/;
const agent = (call) => {
    const text = shell_arguments_argumentsOf(call.args, "-s --scope -t --transport -e --env -H --header")
        .operands.map(objectOf)
        .join(" ");
    if (changes.test(text))
        return { effects: [does("edits-agent-config", `${call.path} ${text.slice(0, 120)}`, allOf(call))] };
    const isUnasked = call.args.some((arg) => unasked.test(arg.text ?? ""));
    const effects = [does("runs", call.path, allOf(call))];
    return { effects: isUnasked ? [does("elevates", `${call.path} without questions`), ...effects] : effects };
};
/** Command lines of agents. */
const agentApis = under("claude codex opencode gemini cursor-agent openclaw clawdbot moltbot goose copilot amp qwen aider", agent);

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-cloud.apis.js



const remote = /^(?:[\w.-]{1,80}@)?[\w.-]{1,120}:(?!\/\/|\\)|^(?:rsync|ssh|sftp|scp|s3|gs|az|ftp|https?):\/\//;
/** `scp a b host:dir`, `rsync`, `aws s3 cp`: from here to there, or back. */
function copy(operands, isRemote) {
    const target = operands.at(-1);
    const sources = operands.slice(0, -1);
    if (!target || sources.length === 0)
        return undefined;
    if (isRemote(target.text ?? "")) {
        const local = sources.filter((source) => !isRemote(source.text ?? ""));
        return {
            effects: [
                ...local.map((source) => shell_effects_reads(objectOf(source))),
                { kind: "sends", object: objectOf(target), takes: sources, takesOwn: true },
            ],
            through: [],
        };
    }
    const fetched = sources.filter((source) => isRemote(source.text ?? ""));
    if (fetched.length === 0)
        return undefined;
    return {
        effects: [
            ...fetched.map((source) => ({ kind: "fetches", object: objectOf(source), gives: true })),
            writesGiven(target),
        ],
    };
}
const isHost = (text) => remote.test(text) || /^\S{1,120}:/.test(text);
/** Words behind the given ones; undefined when the command is another one. */
function behind(args, ...path) {
    const words = args.filter((each) => !(each.text ?? "").startsWith("-"));
    return path.every((word, i) => words[i]?.text === word) ? words.slice(path.length) : undefined;
}
const cloudValued = "--profile --region --endpoint-url --acl --storage-class --sse --content-type -o -h";
/** `aws s3 cp`, `gsutil cp`, `rclone copy`, `az storage blob upload`. */
function cloudCopy(call) {
    const { operands } = shell_arguments_argumentsOf(call.args, cloudValued);
    const at = operands.findIndex((each) => /^(?:cp|mv|sync|copy|copyto|rsync|move)$/.test(each.text ?? ""));
    if (at < 0)
        return undefined;
    const places = operands.slice(at + 1);
    const [first, last] = places;
    if (first?.text === "-" && last)
        return { effects: [does("sends", objectOf(last), call.input ? [call.input] : [])], through: [] };
    return copy(places, (text) => /^(?:s3|gs|az):\/\//.test(text) || /^[\w-]{1,60}:/.test(text));
}
function git(call) {
    const push = behind(call.args, "push");
    const [place] = push ?? [];
    if (push && place)
        return { effects: [does("sends", objectOf(place), [place])], through: [] };
    const [clone] = behind(call.args, "clone") ?? [];
    return clone && { effects: [{ kind: "fetches", object: objectOf(clone), gives: true }], through: [] };
}
/** `gh gist create file`, `gh api -f body=…`, `gh issue comment --body …`. */
function gh(call) {
    const args = shell_arguments_argumentsOf(call.args, "-b --body -F --body-file -f --raw-field --field -t --title -R --repo -d --desc -H --header -X --method --input");
    const [group, verb, ...files] = args.operands;
    const effects = [];
    if (group?.text === "auth" && verb?.text === "token")
        return { effects: [shell_effects_reads("gh auth token", "secret")], through: [] };
    if (group?.text === "gist" && verb?.text === "create") {
        const takes = call.input ? [call.input] : [];
        effects.push(...files.filter((file) => file.text !== "-").map((file) => shell_effects_reads(objectOf(file))));
        return {
            effects: [
                ...effects,
                { kind: "sends", object: "https://gist.github.com", takes: [...files, ...takes], takesOwn: true },
            ],
            through: [],
        };
    }
    const body = shell_arguments_valuesOf(args, "-b", "--body", "-f", "--raw-field", "--field", "-t", "--title", "-d", "--desc", "-F", "--body-file", "--input");
    if (body.length === 0 || !/^(?:api|issue|pr|release|repo|workflow|secret)$/.test(group?.text ?? ""))
        return undefined;
    return {
        effects: [
            { kind: "sends", object: "https://api.github.com", takes: [...body, ...(call.input ? [call.input] : [])] },
        ],
        through: [],
    };
}
function awsApi(call) {
    const args = shell_arguments_argumentsOf(call.args, cloudValued).operands.map((each) => each.text ?? "…");
    if (/^(?:secretsmanager get-secret-value|ssm get-parameters?|sts get-session-token|sts assume-role|ecr get-login-password|configure (?:get|export-credentials))/.test(args.join(" "))) {
        return { effects: [shell_effects_reads(`aws ${args.slice(0, 3).join(" ")}`, "secret")], through: [] };
    }
    return cloudCopy(call);
}
function cloudApi(call) {
    const words = shell_arguments_argumentsOf(call.args)
        .operands.map((each) => each.text ?? "…")
        .join(" ");
    if (/^(?:auth (?:application-default )?print-(?:access|identity)-token|account get-access-token|secrets versions access|keyvault secret show|config show|config dump)/.test(words)) {
        return { effects: [shell_effects_reads(`${call.path} ${words.slice(0, 60)}`, "secret")], through: [] };
    }
    return cloudCopy(call);
}
const copyValued = "-P -i -o -e -F -l -c -J --rsh --exclude --include --filter --port -f --files-from --password-file";
/** Programs that copy files to other machines, stores and forges. */
const cloudApis = {
    ...under("scp rsync sftp pscp", (call) => copy(shell_arguments_argumentsOf(call.args, copyValued).operands, isHost)),
    aws: awsApi,
    ...under("gsutil rclone az azcopy gcloud s3cmd mc", cloudApi),
    git,
    gh,
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-files.apis.js




/** Files that run by themselves: shells' startup files, schedules, services, startup folders, hooks of git. */
const startup = /(?:^|\/)\.?(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|zshrc|zshenv|zprofile|zlogin|profile|xprofile|xinitrc|config\.fish|envrc)$|(?:^|\/)(?:etc\/(?:profile(?:\.d)?|cron|init\.d|rc\.local|systemd|ld\.so\.preload|environment)|var\/spool\/cron|launch(?:agents|daemons)|\.config\/(?:autostart|systemd|fish\/conf\.d)|\.git\/hooks|\.githooks|\.husky|conf\.d)(?:\/|$)|(?:^|\/)\.ssh\/(?:authorized_keys|rc)$/i;
/** Files from which agents take instructions, permissions, hooks and servers. */
const agentFiles = /(?:^|\/)(?:\.claude(?:\.json|\/(?:settings(?:\.local)?\.json|claude\.md|commands\/|agents\/|skills\/|hooks\/))|\.codex\/(?:config\.toml|agents\.md|hooks)|\.cursor\/(?:mcp\.json|rules\/|hooks)|\.gemini\/(?:settings\.json|gemini\.md)|\.mcp\.json|mcp\.json|claude_desktop_config\.json|\.openclaw\/(?:openclaw\.json|workspace\/)|claude(?:\.local)?\.md|agents(?:\.override)?\.md|gemini\.md|soul\.md|memory\.md|heartbeat\.md|\.cursorrules|\.windsurfrules|copilot-instructions\.md|opencode\.jsonc?)/i;
/** What a write to a path means besides. */
function meaningOf(value, takes) {
    const object = objectOf(value);
    return [
        ...(startup.test(object) ? [does("persists", object, takes)] : []),
        ...(agentFiles.test(object) ? [does("edits-agent-config", object, takes)] : []),
    ];
}
const socket = /^\/dev\/(?:tcp|udp)\/(.{1,200})$/;
/** `> file`, `>> file`; to `/dev/tcp/host/port` it sends. */
function shell_files_apis_write({ args: [target], input }) {
    const takes = input ? [input] : [];
    const host = socket.exec(target?.text ?? "")?.[1];
    if (host !== undefined)
        return { effects: [does("sends", host.replace("/", ":"), takes)], through: takes };
    return { effects: [does("writes", objectOf(target), takes), ...meaningOf(target, takes)], through: [] };
}
function shell_files_apis_read({ args: [source] }) {
    const host = socket.exec(source?.text ?? "")?.[1];
    if (host !== undefined)
        return { effects: [{ kind: "fetches", object: host.replace("/", ":"), gives: true }] };
    return { effects: source?.text === undefined ? [] : [shell_effects_reads(objectOf(source))], through: source ? [source] : [] };
}
function tee(call) {
    const takes = call.input ? [call.input] : [];
    const targets = shell_arguments_argumentsOf(call.args).operands.filter((each) => each.text !== "");
    const effects = targets.flatMap((target) => shell_files_apis_write({ ...call, args: [target] }).effects);
    const text = call.input?.text;
    return text === undefined ? { effects, through: takes } : { effects, through: takes, text };
}
/** `cp a b`, `mv`, `ln`, `install`, `dd if=a of=b`. */
function shell_files_apis_copy(call) {
    const { operands } = shell_arguments_argumentsOf(call.args, "-t -m -o -g -S --target-directory --mode --owner --group");
    const target = operands.at(-1);
    const sources = operands.slice(0, -1);
    if (!target || sources.length === 0)
        return undefined;
    const given = sources.map((source) => shell_effects_reads(objectOf(source)));
    const meaning = meaningOf(target, []).map((effect) => ({ ...effect, takesOwn: true }));
    return { effects: [...given, writesGiven(target), ...meaning], through: [] };
}
function dd(call) {
    const named = (name) => call.args
        .map((arg) => arg.text ?? "")
        .find((text) => text.startsWith(`${name}=`))
        ?.slice(name.length + 1);
    const from = named("if");
    const to = named("of");
    const takes = call.input ? [call.input] : [];
    const source = from === undefined ? [] : [shell_effects_reads(from)];
    const target = to === undefined ? [] : [{ kind: "writes", object: to, ...(call.input ? { takes } : {}) }];
    return { effects: [...source, ...target], through: takes };
}
function remove(call) {
    const { operands } = shell_arguments_argumentsOf(call.args, "-n -s");
    return { effects: operands.map((operand) => does("deletes", objectOf(operand))), through: [] };
}
/** `find` gives names; whoever reads those reads the files, so that names count as what they lead to. */
function find(call) {
    const args = shell_arguments_argumentsOf(call.args, "-name -iname -path -ipath -regex -type -size -maxdepth -mindepth -mtime -newer -user -perm -e -t", true);
    const patterns = shell_arguments_valuesOf(args, "-name", "-iname", "-path", "-ipath", "-regex").map((value) => value.text ?? "");
    const folders = args.operands.filter((operand) => !/^[!(),;+{}\\]/.test(operand.text ?? "")).map(objectOf);
    const objects = folders.flatMap((folder) => patterns.length === 0
        ? [folder]
        : patterns.map((pattern) => `${folder.replace(/\/$/, "")}/${pattern.replace(/^(?:\.?\*)+\//, "")}`));
    const removed = hasFlag(args, "-delete") ? folders.map((folder) => does("deletes", folder)) : [];
    return { effects: [...objects.slice(0, 12).map((object) => shell_effects_reads(object)), ...removed], through: [] };
}
/** `tar czf out in…`, `zip -r out in…`, `7z a out in…`, `cpio`: reads all, writes one. */
function tar(call) {
    const [first, ...rest] = call.args;
    const bundled = /^[a-zA-Z]{1,10}$/.test(first?.text ?? "")
        ? [{ ...first, text: `-${first.text}` }, ...rest]
        : call.args;
    const args = shell_arguments_argumentsOf(bundled, "-f -C -T -X -b -H --file --directory --exclude --files-from --transform --use-compress-program -I");
    const target = shell_arguments_valuesOf(args, "-f", "--file")[0];
    if (hasFlag(args, "-x", "--extract", "--get", "-t")) {
        return {
            effects: target && target.text !== "-" ? [shell_effects_reads(objectOf(target))] : [],
            through: call.input ? [call.input] : [],
        };
    }
    const folder = shell_arguments_valuesOf(args, "-C", "--directory")[0]?.text;
    const sources = args.operands.map((operand) => shell_effects_reads(inFolder(folder, objectOf(operand))));
    const written = target && target.text !== "-" ? [writesGiven(target)] : [];
    return { effects: [...sources, ...written], through: [...args.operands, ...(call.input ? [call.input] : [])] };
}
const inFolder = (folder, path) => folder === undefined || /^[/~]/.test(path) ? path : path === "." ? folder : `${folder.replace(/\/$/, "")}/${path}`;
function zip(call) {
    const { operands } = shell_arguments_argumentsOf(call.args.filter((arg) => !/^(?:a|u|-[a-z\d]*r[a-z\d]*)$/.test(arg.text ?? "")), "-x -i -P -t -b -n");
    const [target, ...sources] = operands;
    if (!target || sources.length === 0)
        return undefined;
    const written = target.text === "-" ? [] : [writesGiven(target)];
    return { effects: [...sources.map((source) => shell_effects_reads(objectOf(source))), ...written], through: sources };
}
function gpg(call) {
    const args = shell_arguments_argumentsOf(call.args, "-o --output -r --recipient -u --passphrase --keyserver --recv-keys --homedir --local-user");
    const [target] = shell_arguments_valuesOf(args, "-o", "--output");
    if (hasFlag(args, "--export-secret-keys", "--export-secret-subkeys")) {
        return { effects: [shell_effects_reads("~/.gnupg", "secret"), ...(target ? [writesGiven(target)] : [])], through: [] };
    }
    const sources = args.operands.map((operand) => shell_effects_reads(objectOf(operand)));
    return {
        effects: [...sources, ...(target ? [writesGiven(target)] : [])],
        through: [...args.operands, ...(call.input ? [call.input] : [])],
    };
}
/** `sqlite3 file query`. */
const database = ({ args, input }) => {
    const [file] = shell_arguments_argumentsOf(args, "-cmd -separator -init").operands;
    return file && { effects: [shell_effects_reads(objectOf(file))], through: input ? [input] : [] };
};
const schedules = under("crontab", (call) => {
    const args = shell_arguments_argumentsOf(call.args, "-u");
    if (hasFlag(args, "-l", "-r"))
        return { effects: [], through: [] };
    return {
        effects: [does("persists", "crontab", [...args.operands, ...(call.input ? [call.input] : [])])],
        through: [],
    };
});
/** `systemctl enable x`, `launchctl load x`, `update-rc.d x defaults`: starts again with the machine. */
const service = (call) => {
    const { operands } = shell_arguments_argumentsOf(call.args, "-p -t");
    const at = operands.findIndex((operand) => /^(?:enable|reenable|load|bootstrap|submit|defaults)$/.test(operand.text ?? ""));
    return at < 0 ? undefined : { effects: [does("persists", `${call.path} ${objectOf(operands.at(-1))}`)], through: [] };
};
/** Programs that read, write and remove files, and that make something start by itself. */
const fileApis = {
    [redirections.read]: shell_files_apis_read,
    [redirections.write]: shell_files_apis_write,
    [redirections.append]: shell_files_apis_write,
    ...under("tee sponge", tee),
    ...under("cp mv ln install ditto", shell_files_apis_copy),
    dd,
    ...under("rm shred srm unlink rmdir trash", remove),
    find,
    fd: find,
    ...under("tar bsdtar gtar", tar),
    ...under("zip 7z 7za rar", zip),
    ...under("gpg gpg2", gpg),
    ...under("sqlite3", database),
    ls: ({ args }) => {
        const [only] = shell_arguments_argumentsOf(args).operands;
        return only?.text === undefined
            ? { effects: [], through: only ? [only] : [] }
            : { effects: [], through: [only], text: only.text };
    },
    ...schedules,
    ...under("systemctl launchctl update-rc.d chkconfig", service),
    ...under("at batch", (call) => ({ effects: [does("persists", "at", call.input ? [call.input] : [])], through: [] })),
    ...under("truncate touch", (call) => ({
        effects: shell_arguments_argumentsOf(call.args, "-s -r -d -t").operands.map((file) => does("writes", objectOf(file))),
        through: [],
    })),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-install.apis.js



const nodeValued = "--registry --prefix --loglevel --cache -w --workspace --filter -C --tag";
const isLocal = (text) => /^[./~]|^file:|^link:/.test(text) || text === "…";
/** `npm install a@1 b`: each package as `npm:a@1`. Without packages it installs what a manifest lists. */
const installer = ({ registry, verbs, valued = "" }) => (call) => {
    const args = shell_arguments_argumentsOf(call.args, valued);
    const words = args.operands;
    const verb = verbs.find((each) => each.split(" ").every((word, i) => words[i]?.text === word));
    if (verb === undefined)
        return undefined;
    const packages = words.slice(verb === "" ? 0 : verb.split(" ").length).filter((each) => !isLocal(objectOf(each)));
    return { effects: packages.map((each) => does("installs", shell_install_apis_nameOf(registry, each))), through: [] };
};
const shell_install_apis_nameOf = (registry, value) => {
    const text = objectOf(value).replace(/["']/g, "");
    return /^(?:git\+|https?:|git@|ssh:)/.test(text) ? text : `${registry}:${text}`;
};
/** `npx package words`: installs it and runs it at once; the words behind are its own. */
const shell_install_apis_runner = (registry, valued = "", verbs = [""]) => (call) => {
    const from = call.args.findIndex((arg) => verbs.includes(arg.text ?? ""));
    const rest = verbs[0] === "" ? call.args : call.args.slice(from + 1);
    if (verbs[0] !== "" && from < 0)
        return undefined;
    const args = shell_arguments_argumentsOf(rest, valued);
    const named = [...valued.split(" ").filter((flag) => /^(?:-p|--package|--from|--with)$/.test(flag))].flatMap((flag) => args.options.get(flag) ?? []);
    const packages = named.length > 0 ? named : args.operands.slice(0, 1);
    return {
        effects: packages
            .filter((each) => !isLocal(objectOf(each)))
            .map((each) => does("installs", shell_install_apis_nameOf(registry, each))),
    };
};
/** The first of several models that knows the call. */
const shell_install_apis_first = (...models) => (call) => {
    for (const model of models) {
        const found = model(call);
        if (found)
            return found;
    }
    return undefined;
};
const pipValued = "-r --requirement -i --index-url --extra-index-url -t --target -c --constraint -e --editable --find-links -f --python --prefix --root --trusted-host";
const pip = installer({ registry: "pypi", verbs: ["install", "download"], valued: pipValued });
const npm = shell_install_apis_first(installer({ registry: "npm", verbs: ["install", "i", "add", "global add", "update"], valued: nodeValued }), shell_install_apis_runner("npm", "-p --package", ["exec", "x", "dlx", "create"]));
/** Behind `python -m pip` and `uv pip` stands pip. */
const uv = shell_install_apis_first((call) => (call.args[0]?.text === "pip" ? pip({ ...call, args: call.args.slice(1) }) : undefined), installer({ registry: "pypi", verbs: ["add", "tool install"], valued: pipValued }), (call) => call.args[0]?.text === "tool" ? shell_install_apis_runner("pypi", "--from --with")({ ...call, args: call.args.slice(2) }) : undefined);
/** Programs that install packages. */
const installApis = {
    ...under("npm pnpm yarn", npm),
    ...under("npx bunx pnpx", shell_install_apis_runner("npm", "-p --package -c --call")),
    ...under("pip pip3", pip),
    pipx: installer({ registry: "pypi", verbs: ["install", "run", "inject"], valued: "--spec --python --pip-args" }),
    uv,
    uvx: shell_install_apis_runner("pypi", "--from --with --python -p --index-url"),
    ...under("conda mamba", installer({ registry: "conda", verbs: ["install"], valued: "-c --channel -n --name -p" })),
    brew: installer({ registry: "brew", verbs: ["install", "tap", "reinstall"] }),
    ...under("apt apt-get aptitude", installer({ registry: "apt", verbs: ["install"], valued: "-t -o -c" })),
    ...under("apk", installer({ registry: "apk", verbs: ["add"], valued: "-X --repository -t" })),
    ...under("yum dnf microdnf zypper", installer({ registry: "rpm", verbs: ["install", "in"] })),
    pacman: (call) => hasFlag(shell_arguments_argumentsOf(call.args), "-S") ? installer({ registry: "pacman", verbs: [""] })(call) : undefined,
    cargo: installer({
        registry: "cargo",
        verbs: ["install", "add", "binstall"],
        valued: "--version --git --path --root --features",
    }),
    go: shell_install_apis_first(installer({ registry: "go", verbs: ["install", "get"] }), (call) => call.args[0]?.text === "run" && /^[\w.-]+\.[a-z]+\//.test(call.args[1]?.text ?? "")
        ? { effects: [does("installs", shell_install_apis_nameOf("go", call.args[1]))] }
        : undefined),
    gem: installer({ registry: "gem", verbs: ["install"], valued: "-v --version -s --source" }),
    ...under("snap flatpak", installer({ registry: "snap", verbs: ["install"] })),
    ...under("choco winget scoop", installer({ registry: "winget", verbs: ["install", "add"], valued: "--id --source -s" })),
    ...under("clawhub clawdhub skills", installer({ registry: "skill", verbs: ["install", "add"], valued: "--registry --version" })),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-network.apis.js



/** What one word of a request carries: a file that it names with `@`, what comes in by `-`, or itself. */
function shell_network_apis_carried(value, call, effects) {
    const text = value.text ?? "";
    const file = /(?:^|[=;])[@<]([^;]{1,400})/.exec(text)?.[1];
    if (file === "-")
        return call.input ? [call.input] : [];
    if (file !== undefined && !/^[@<]/.test(file))
        effects.push(shell_effects_reads(file));
    return [value];
}
/** A request: what is sent with it, and what it fetches. */
function shell_network_apis_request(urls, data, headers, isSent, effects) {
    for (const url of urls) {
        const object = objectOf(url);
        const takes = [...data, ...headers, url];
        if (isSent || carries(takes))
            effects.push({ kind: "sends", object, takes, takesOwn: true });
        effects.push({ kind: "fetches", object, gives: true });
    }
}
const curlData = "-d --data --data-raw --data-binary --data-ascii --data-urlencode -F --form --form-string --json --url-query";
const curlHeaders = "-H --header -u --user -b --cookie -e --referer -A --user-agent --oauth2-bearer --proxy-header -U --proxy-user";
const curlValued = `${curlData} ${curlHeaders} -T --upload-file -o --output -X --request -x --proxy -m --max-time -w --write-out -K --config
  -c --cookie-jar -D --dump-header -E --cert --key --cacert --capath --connect-timeout --retry --retry-delay --retry-max-time -r --range -C
  --url --resolve --connect-to --max-redirs --limit-rate --interface --output-dir --socks5 --socks5-hostname --doh-url --netrc-file -y -Y -z
  --unix-socket --ciphers --tls-max --aws-sigv4 --variable --expand-data --expand-url --expand-header`.replace(/\s+/g, " ");
/** curl (https://curl.se/docs/manpage.html): the data go to every address that it is given. */
function curl(call) {
    const args = shell_arguments_argumentsOf(call.args, curlValued);
    const effects = [];
    const urls = [...args.operands.filter((each) => each.text !== ""), ...shell_arguments_valuesOf(args, "--url", "--expand-url")];
    const data = shell_arguments_valuesOf(args, ...curlData.split(" "), "--expand-data").flatMap((value) => shell_network_apis_carried(value, call, effects));
    for (const upload of shell_arguments_valuesOf(args, "-T", "--upload-file")) {
        if (upload.text === "-" || upload.text === ".")
            data.push(...(call.input ? [call.input] : []));
        else
            effects.push(shell_effects_reads(objectOf(upload)));
        data.push(upload);
    }
    const headers = shell_arguments_valuesOf(args, ...curlHeaders.split(" "), "--expand-header").flatMap((value) => shell_network_apis_carried(value, call, effects));
    for (const config of shell_arguments_valuesOf(args, "-K", "--config")) {
        if (config.text === "-" && call.input)
            data.push(call.input);
        else
            effects.push(shell_effects_reads(objectOf(config)));
    }
    shell_network_apis_request(urls, data, headers, data.length > 0, effects);
    for (const target of shell_arguments_valuesOf(args, "-o", "--output"))
        if (!/^(?:-|\/dev\/null)$/.test(target.text ?? ""))
            effects.push(writesGiven(target));
    return { effects, through: [] };
}
const wgetValued = "-O --output-document --post-data --post-file --body-data --body-file --header --user --password -o --output-file -P --directory-prefix -U --user-agent -t --tries -T --timeout --method -e --execute --referer -i --input-file --load-cookies --http-user --http-password";
function wget(call) {
    const args = shell_arguments_argumentsOf(call.args, wgetValued);
    const effects = [];
    const data = shell_arguments_valuesOf(args, "--post-data", "--body-data");
    for (const file of shell_arguments_valuesOf(args, "--post-file", "--body-file")) {
        if (/^(?:-|\/dev\/stdin)$/.test(file.text ?? ""))
            data.push(...(call.input ? [call.input] : []));
        else
            effects.push(shell_effects_reads(objectOf(file)));
        data.push(file);
    }
    const headers = shell_arguments_valuesOf(args, "--header", "--user", "--password", "--http-password", "--referer", "-U", "--user-agent");
    shell_network_apis_request(args.operands, data, headers, data.length > 0, effects);
    const target = shell_arguments_valuesOf(args, "-O", "--output-document")[0];
    if (target && target.text !== "-" && target.text !== "/dev/null")
        effects.push(writesGiven(target));
    return { effects, through: [] };
}
/** HTTPie: `http POST host name=value name:=json name@file`. */
function httpie(call) {
    const { operands } = shell_arguments_argumentsOf(call.args, "-a --auth -o --output -A --auth-type --timeout");
    const rest = operands.filter((each) => !/^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/.test(each.text ?? ""));
    const [url, ...items] = rest;
    const effects = [];
    for (const item of items) {
        const file = /^[\w.[\]-]{0,60}(?:@|=@|:=@)(.{1,300})$/.exec(item.text ?? "")?.[1];
        if (file !== undefined)
            effects.push(shell_effects_reads(file));
    }
    const data = [...items, ...(call.input ? [call.input] : [])];
    shell_network_apis_request(url ? [url] : [], data, [], data.length > 0, effects);
    return { effects, through: [] };
}
/** `nc host port`, `telnet host port`, `openssl s_client -connect host:port`: a connection in both directions. */
function shell_network_apis_connection(object, call) {
    const sent = call.input ? [{ kind: "sends", object, takes: [call.input] }] : [];
    return { effects: [...sent, { kind: "fetches", object, gives: true }], through: [] };
}
function netcat(call) {
    const args = shell_arguments_argumentsOf(call.args, "-p -w -s -e -c -i -q -x -X -m -g -G -O -P -T -V --exec --sh-exec");
    const runs = shell_arguments_valuesOf(args, "-e", "-c", "--exec", "--sh-exec");
    const [host, port] = args.operands;
    const listens = hasFlag(args, "-l", "--listen");
    const places = listens ? shell_arguments_valuesOf(args, "-p").concat(args.operands).at(-1) : undefined;
    const object = listens ? `tcp:${objectOf(places)}` : `${objectOf(host)}:${objectOf(port)}`;
    if (!listens && !host)
        return undefined;
    const model = shell_network_apis_connection(object, call);
    const shell = runs.map((program) => ({ kind: "evaluates", object: objectOf(program), takesOwn: true }));
    return { ...model, effects: [...(listens ? [does("listens", object)] : []), ...model.effects, ...shell] };
}
/** socat joins two addresses: `TCP:host:port`, `EXEC:program`, `TCP-LISTEN:port`, a file. */
function socat(call) {
    const { operands } = shell_arguments_argumentsOf(call.args, "-t -T -b -L -W");
    const effects = [];
    for (const operand of operands) {
        const [, kind = "", rest = ""] = /^([\w-]{1,30}):(.{0,300})/.exec(operand.text ?? "") ?? [];
        if (/LISTEN|RECV/i.test(kind))
            effects.push(does("listens", `tcp:${rest}`));
        else if (/^(?:TCP|UDP|SSL|OPENSSL|SOCKS|PROXY)/i.test(kind)) {
            effects.push({ kind: "fetches", object: rest, gives: true }, { kind: "sends", object: rest, takes: call.input ? [call.input] : [], takesOwn: true });
        }
        else if (/^(?:EXEC|SYSTEM|SHELL)$/i.test(kind))
            effects.push({ kind: "evaluates", object: rest, takesOwn: true });
        else if (/^(?:FILE|OPEN)$/i.test(kind))
            effects.push(shell_effects_reads(rest));
    }
    return { effects };
}
function ssh(call) {
    const args = shell_arguments_argumentsOf(call.args, "-p -i -l -o -F -J -L -R -D -b -c -E -e -m -O -Q -S -W -w");
    const [host, ...words] = args.operands;
    if (!host)
        return undefined;
    const takes = [...words, ...(call.input ? [call.input] : [])];
    const tunnels = shell_arguments_valuesOf(args, "-R").map((value) => does("listens", `ssh:${objectOf(host)}:${objectOf(value)}`));
    return {
        effects: [
            ...tunnels,
            does("sends", objectOf(host), takes),
            { kind: "fetches", object: objectOf(host), gives: true },
        ],
        through: [],
    };
}
/** `dig $data.host`, `nslookup`, `host`, `ping`: a name that holds data tells them to whoever answers for it. */
function shell_network_apis_lookup(call) {
    const names = shell_arguments_argumentsOf(call.args, "-t -c -p -i -W -s -w").operands.filter((each) => !/^\+/.test(each.text ?? ""));
    if (!carries(names))
        return undefined;
    return { effects: names.map((name) => does("sends", `dns:${objectOf(name)}`, [name])), through: [] };
}
/** `mail -s subject who`, `sendmail who`, `mutt -a file -- who`. */
function shell_network_apis_mail(call) {
    const args = shell_arguments_argumentsOf(call.args, "-s -a -A -c -b -r -f -S -i -F -t");
    const to = args.operands.filter((each) => each.text?.includes("@") || each.text === undefined);
    if (to.length === 0)
        return undefined;
    const files = shell_arguments_valuesOf(args, "-a", "-A");
    const takes = [...files, ...shell_arguments_valuesOf(args, "-s"), ...(call.input ? [call.input] : [])];
    return {
        effects: [
            ...files.map((file) => shell_effects_reads(objectOf(file))),
            { kind: "sends", object: `mailto:${objectOf(to[0])}`, takes, takesOwn: true },
        ],
        through: [],
    };
}
function openssl(call) {
    const at = call.args.findIndex((each) => each.text === "-connect");
    if (call.args[0]?.text === "s_client" && at > 0)
        return shell_network_apis_connection(objectOf(call.args[at + 1]), call);
    if (!/^(?:enc|base64|aes|des|rc4|bf|chacha)/.test(call.args[0]?.text ?? ""))
        return undefined;
    const args = shell_arguments_argumentsOf(call.args.slice(1), "-in -out -k -pass -K -iv -kfile", true);
    const files = shell_arguments_valuesOf(args, "-in");
    const target = shell_arguments_valuesOf(args, "-out")[0];
    const decodes = hasFlag(args, "-d") ? [does("decodes", "openssl", allOf(call))] : [];
    return {
        effects: [...files.map((file) => shell_effects_reads(objectOf(file))), ...decodes, ...(target ? [writesGiven(target)] : [])],
        through: allOf(call),
    };
}
/** Browsers and openers: `open "https://host/?d=$x"`. */
function shell_network_apis_opener(call) {
    const urls = call.args.filter((arg) => shell_effects_isAddress(arg.text ?? "") && carries([arg]));
    return urls.length > 0 ? { effects: urls.map((url) => does("sends", objectOf(url), [url])), through: [] } : undefined;
}
/** Programs that talk to other machines. */
const networkApis = {
    curl,
    ...under("wget wget2", wget),
    aria2c: (call) => wget({ ...call, args: call.args.map((arg) => (arg.text === "-o" ? textFrom({ ...arg, text: "-O" }, 0) : arg)) }),
    ...under("http https xh xhs", httpie),
    ...under("nc ncat netcat", netcat),
    telnet: (call) => call.args[0] ? shell_network_apis_connection(`${objectOf(call.args[0])}:${objectOf(call.args[1])}`, call) : undefined,
    socat,
    ssh,
    ...under("ftp lftp tftp", (call) => call.args[0] ? shell_network_apis_connection(objectOf(shell_arguments_argumentsOf(call.args, "-e -u -p -c").operands[0]), call) : undefined),
    ...under("dig nslookup host ping ping6 drill kdig", shell_network_apis_lookup),
    ...under("mail mailx sendmail mutt msmtp swaks ssmtp", shell_network_apis_mail),
    openssl,
    ...under("open xdg-open start sensible-browser", shell_network_apis_opener),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-run.apis.js



/** What is evaluated, for the words of an operation. */
const shell_run_apis_evaluated = (program, code) => ({
    kind: "evaluates",
    object: program,
    takes: code,
});
/**
 * An interpreter: evaluates the text behind its flag, else runs the script in its first operand, else what comes in. `modules` is the
 * flag behind which a module is named.
 */
const interpreter = (code, valued, modules = "") => (call) => {
    const args = shell_arguments_argumentsOf(call.args, `${code} ${modules} ${valued}`.trim());
    const texts = shell_arguments_valuesOf(args, ...code.split(" "));
    const input = call.input ? [call.input] : [];
    if (texts.length > 0)
        return { effects: [shell_run_apis_evaluated(call.path, texts)], through: [...texts, ...args.operands, ...input] };
    const [script, ...rest] = args.operands;
    const module = modules === "" ? undefined : shell_arguments_valuesOf(args, modules)[0];
    if (module)
        return { effects: [does("runs", `${call.path} ${modules} ${objectOf(module)}`, [...args.operands, ...input])] };
    if (!script || script.text === "-" || script.text === "/dev/stdin" || hasFlag(args, "-s")) {
        return { effects: input.length > 0 ? [shell_run_apis_evaluated(call.path, input)] : [], through: [...args.operands, ...input] };
    }
    // `bash <(curl …)`: what is run is what was fetched, not a file of that name.
    const effect = carries([script])
        ? shell_run_apis_evaluated(call.path, [script])
        : does("runs", objectOf(script), [...rest, ...input]);
    return { effects: [effect], through: [...rest, ...input] };
};
const source = (call) => {
    const [script, ...rest] = call.args;
    if (!script)
        return undefined;
    return {
        effects: [carries([script]) ? shell_run_apis_evaluated(call.path, [script]) : does("runs", objectOf(script), rest)],
        through: call.args,
    };
};
/** `docker run -v /:/host image command`: a folder of this machine goes into the container. */
function container(call) {
    const verb = call.args.findIndex((arg) => /^(?:run|exec|create)$/.test(arg.text ?? ""));
    if (verb < 0)
        return undefined;
    const args = shell_arguments_argumentsOf(call.args.slice(verb + 1), "-v --volume --mount -e --env --name -p --network -w --workdir -u --user --entrypoint --env-file -l --label -h --hostname --cap-add --device --pid --security-opt -m --memory --cpus --platform --restart --add-host");
    const isPrivileged = hasFlag(args, "--privileged") ||
        shell_arguments_valuesOf(args, "--cap-add", "--pid").some((value) => /ALL|SYS_ADMIN|host/.test(value.text ?? ""));
    const mounts = shell_arguments_valuesOf(args, "-v", "--volume", "--mount").map((value) => value.text ?? "…");
    const isRoot = mounts.some((mount) => /^\/:|source=\/,|src=\/,|docker\.sock/.test(mount));
    const files = mounts.flatMap((mount) => /^([~/][^:]{0,200}):/.exec(mount)?.[1] ?? []).map((path) => shell_effects_reads(path));
    return {
        effects: [
            ...(isRoot || isPrivileged ? [does("elevates", `${call.path} ${mounts.join(" ")}`.trim())] : []),
            ...files,
            does("runs", `${call.path} ${objectOf(args.operands[0])}`, shell_arguments_valuesOf(args, "-e", "--env")),
        ],
    };
}
/** `chmod +x file`, `chmod 4755 file`: to run it, or to run it as its owner. */
function chmod(call) {
    const [mode, ...files] = shell_arguments_argumentsOf(call.args.filter((arg) => !/^-R$/.test(arg.text ?? ""))).operands;
    if (!/^[ugoa,+]{0,6}s$|^[ug]\+s$|^[2467]\d{3}$/.test(mode?.text ?? ""))
        return { effects: [], through: [] };
    return { effects: files.map((file) => does("elevates", `setuid ${objectOf(file)}`)), through: [] };
}
const shell_run_apis_elevating = (call) => ({
    effects: [does("elevates", call.path)],
    through: call.input ? [call.input] : [],
});
/** Programs that run others, and that give rights. */
const runApis = {
    ...under("bash sh zsh dash ksh ash fish", interpreter("-c -lc -ec -xc -ic", "-o -O --rcfile --init-file")),
    ...under("python python2 python3 pypy3", interpreter("-c", "-W -X", "-m")),
    ...under("node nodejs bun tsx ts-node", interpreter("-e -p --eval --print", "-r --require --import --loader")),
    ...under("ruby", interpreter("-e", "-r -I")),
    ...under("perl", interpreter("-e -E", "-I -M")),
    php: interpreter("-r", "-d -f"),
    lua: interpreter("-e", "-l"),
    osascript: interpreter("-e", "-l"),
    ...under("pwsh powershell powershell.exe", interpreter("-c -Command -command -EncodedCommand -enc -e", "-ExecutionPolicy -File -ep")),
    deno: (call) => interpreter("", "--allow-net --allow-read")({ ...call, args: call.args.filter((arg) => !/^(?:run|eval)$/.test(arg.text ?? "")) }),
    eval: (call) => ({ effects: [shell_run_apis_evaluated("eval", call.args)], through: call.args }),
    ...under(". source", source),
    ...under("docker podman nerdctl", container),
    chmod,
    ...under("sudo doas su pkexec runas", shell_run_apis_elevating),
    visudo: shell_run_apis_elevating,
    setcap: shell_run_apis_elevating,
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-secrets.apis.js



const shell_secrets_apis_words = (call) => shell_arguments_argumentsOf(call.args, "-n --namespace -o --output -a -s").operands.map(objectOf).join(" ");
/** Reads a secret when the words behind the program begin so. */
const secretWhen = (pattern) => (call) => pattern.test(shell_secrets_apis_words(call))
    ? { effects: [shell_effects_reads(`${call.path} ${shell_secrets_apis_words(call).slice(0, 80)}`.trim(), "secret")], through: [] }
    : undefined;
/** All environment variables; a wrapper with a program behind it never comes here. */
const environment = (call) => {
    const names = call.args.filter((arg) => /^[A-Za-z_]\w*$/.test(arg.text ?? ""));
    if (names.length === 0)
        return { effects: [shell_effects_reads("env:*")], through: [] };
    return { effects: names.map((name) => shell_effects_reads(`env:${name.text}`)), through: [] };
};
const privateData = (object) => () => ({ effects: [shell_effects_reads(object, "private")], through: [] });
/** Programs that give secrets and private data. */
const secretApis = {
    ...under("env printenv", environment),
    ...under("set export declare typeset", environment),
    security: secretWhen(/^(?:find-(?:generic|internet)-password|dump-keychain|export)/),
    "secret-tool": secretWhen(/^(?:lookup|search)/),
    ...under("op bw pass gopass lpass keyring chamber doppler infisical", secretWhen(/^(?:read|get|item|show|list|export|secrets|run|\w+\/)/)),
    vault: secretWhen(/^(?:read|kv get|print token|token)/),
    kubectl: secretWhen(/^(?:get secrets?|config view|create token|describe secret)/),
    heroku: secretWhen(/^(?:config|auth:token)/),
    ...under("glab", secretWhen(/^(?:auth token|auth status|config get token)/)),
    ...under("netlify vercel fly flyctl", secretWhen(/^(?:env|auth token|secrets)/)),
    ...under("history fc", privateData("shell history")),
    ...under("pbpaste xsel wl-paste", privateData("clipboard")),
    xclip: (call) => (call.args.some((arg) => /^-o/.test(arg.text ?? "")) ? privateData("clipboard")(call) : undefined),
    ...under("screencapture scrot grim gnome-screenshot maim import", (call) => ({
        effects: [
            shell_effects_reads("screen", "private"),
            ...shell_arguments_argumentsOf(call.args, "-t -R -D -g")
                .operands.slice(-1)
                .map((file) => ({ kind: "writes", object: objectOf(file) })),
        ],
        through: [],
    })),
    ...under("id whoami hostname uname ifconfig", () => ({ effects: [], through: [] })),
    read: () => ({ effects: [{ kind: "receives", object: "stdin", gives: true }] }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-context.js
/** Programs that stand for expansions of a parameter: their arguments are its value and the operands of the operator. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: named as the shell writes them
const expansions = {
    fallback: "${default}",
    replace: "${replace}",
    slice: "${slice}",
    upper: "${upper}",
    lower: "${lower}",
    cutStart: "${cut-start}",
    cutEnd: "${cut-end}",
    indirect: "${indirect}",
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: named as the shell writes them
/** A literal. */
const literal = (text, at) => ({ kind: "literal", text, at });
/** A variable. */
const shell_context_variable = (name, at) => ({ kind: "name", name, at });
/** A call of a program whose name is known. */
const callOf = (program, args, at) => ({
    kind: "call",
    callee: literal(program, at),
    args: args.map((value) => ({ value })),
    at,
});
/** Text of an expression that is a literal; undefined of any other. */
const literalText = (expression) => expression?.kind === "literal" ? expression.text : undefined;
/** Parts one behind the other as one expression, literals that touch put together. */
function shell_context_joined(parts, at) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (part.kind === "literal" && last?.kind === "literal") {
            merged[merged.length - 1] = literal(last.text + part.text, { start: last.at.start, end: part.at.end });
        }
        else if (part.kind !== "literal" || part.text !== "" || parts.length === 1)
            merged.push(part);
    }
    if (merged.length === 0)
        return literal("", at);
    return merged.length === 1 ? { ...merged[0], at } : { kind: "join", parts: merged, at };
}
/** Stages one into the next; a single one is no pipe. */
function piped(stages, at) {
    const flat = stages.flatMap((stage) => (stage.kind === "pipe" ? stage.stages : [stage]));
    return flat.length === 1 ? flat[0] : { kind: "pipe", stages: flat, at };
}
/** A statement that sets a variable. */
const shell_context_assigned = (name, value, at) => ({
    kind: "assign",
    targets: [shell_context_variable(name, at)],
    value,
    at,
});

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-text.apis.js





/** Text that is known to the last letter. */
const exactText = (value) => (value?.exact ? value.text : undefined);
/** A result with a text where that is known, which holds the data of these values. */
const giving = (through, text) => text === undefined ? { effects: [], through } : { effects: [], through, text };
/** Escapes that `echo -e`, `printf` and `$'…'` know. */
const shell_text_apis_unescaped = (text) => text.replace(/\\(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|0?([0-7]{1,3})|([abefnrtv\\"']))/g, (_, hex, unicode, octal, letter) => {
    if (letter !== undefined)
        return { n: "\n", t: "\t", r: "\r", e: "\x1b", "\\": "\\" }[letter] ?? letter;
    return String.fromCharCode(Number.parseInt(hex ?? unicode ?? octal, octal === undefined ? 16 : 8));
});
function echo(call) {
    const flags = call.args.findIndex((arg) => !/^-[neE]+$/.test(arg.text ?? ""));
    const words = flags < 0 ? [] : call.args.slice(flags);
    const escapes = call.args.slice(0, flags).some((arg) => arg.text?.includes("e"));
    const text = words.map((word) => word.text ?? "…").join(" ");
    return giving(words, words.every((word) => word.text === undefined) && words.length > 0 ? undefined : escapes ? shell_text_apis_unescaped(text) : text);
}
/** `printf format words`: `%s`, `%b`, `%d` and `%c`; the format begins again as long as there are words. */
function printf(call) {
    const [format, ...words] = call.args;
    const pattern = format?.text;
    if (pattern === undefined || pattern.length > 2000 || words.length > 400)
        return giving(call.args, undefined);
    const holes = /%[-+ #0]{0,3}\d{0,3}(?:\.\d{1,3})?([sbdciuxXoq%])/g;
    let next = 0;
    const round = () => shell_text_apis_unescaped(pattern.replace(holes, (_, kind) => kind === "%" ? "%" : (words[next++]?.text ?? (next <= words.length ? "…" : ""))));
    let text = round();
    while (next > 0 && next < words.length && text.length < 8192)
        text += round();
    return giving(call.args, text);
}
/** Bytes as text when they are text: UTF-8, and no control characters. */
function decodedText(bytes) {
    const text = new TextDecoder("utf-8").decode(bytes);
    return /[\x00-\x08\x0e-\x1f\ufffd]/.test(text) ? undefined : text;
}
const bytesOf = (binary) => Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
function fromBase64(text) {
    const plain = text.replace(/\s+/g, "").replace(/=+$/, "");
    return /^[\w+/-]{2,}$/.test(plain)
        ? decodedText(bytesOf(atob(plain.replace(/-/g, "+").replace(/_/g, "/"))))
        : undefined;
}
function fromHex(text) {
    const digits = text.replace(/\s+|\\x|0x/g, "");
    if (!/^(?:[\da-fA-F]{2})+$/.test(digits))
        return undefined;
    return decodedText(Uint8Array.from(digits.match(/../g), (pair) => Number.parseInt(pair, 16)));
}
/** The same text, unless it cannot be decoded. */
function shell_text_apis_attempt(decode, text) {
    try {
        return text === undefined ? undefined : decode(text);
    }
    catch {
        return undefined;
    }
}
/** Decodes what comes in or a file; `flags` say that it does not encode. */
const shell_text_apis_decoder = (flags, decode) => (call) => {
    const args = shell_arguments_argumentsOf(call.args, "-w -b -i -o -m -c -l -s");
    const files = [...args.operands.filter((each) => each.text !== "-"), ...shell_arguments_valuesOf(args, "-i")];
    const read = call.input ? [] : files.map((file) => shell_effects_reads(objectOf(file)));
    const sources = call.input ? [call.input] : files;
    if (flags.length > 0 && !hasFlag(args, ...flags))
        return { effects: read, through: sources };
    const text = call.input ? shell_text_apis_attempt(decode, exactText(call.input)) : undefined;
    const model = { effects: [...read, does("decodes", call.path, sources)], through: sources };
    return text === undefined ? model : { ...model, text };
};
const rotate = (text) => text.replace(/[a-z]/gi, (letter) => String.fromCharCode((((letter.charCodeAt(0) & 31) + 12) % 26) + (letter.charCodeAt(0) & 96) + 1));
/** `tr` deletes characters or turns some into others: ROT13 and single letters are computed. */
function tr(call) {
    const text = exactText(call.input);
    const { operands, options } = shell_arguments_argumentsOf(call.args);
    const [from = "", to = ""] = operands.map((operand) => operand.text ?? "");
    if (text === undefined)
        return { effects: [] };
    if (/^A-Za-z$|^a-zA-Z$/.test(from) && /^(?:N-ZA-Mn-za-m|n-za-mN-ZA-M)$/.test(to))
        return giving(allOf(call), rotate(text));
    if (/[-[\\]/.test(from + to))
        return giving(allOf(call), from === "\\n" && options.has("-d") ? text.replaceAll("\n", "") : undefined);
    const letters = [...from];
    const mapped = [...text].map((letter) => {
        const at = letters.indexOf(letter);
        return at < 0 ? letter : options.has("-d") ? "" : (to[at] ?? to.at(-1) ?? "");
    });
    return giving(allOf(call), mapped.join(""));
}
function rev(call) {
    const text = exactText(call.input);
    const lines = text?.split("\n").map((line) => [...line].reverse().join(""));
    return giving(allOf(call), lines?.join("\n"));
}
/** `sed s/a/b/g` with plain texts is computed. */
function sedText(script, text) {
    const [, , from, to, all] = /^s(.)((?:(?!\1)[^\\.*[\]^$]){1,80})\1((?:(?!\1)[^\\&]){0,80})\1(g?)$/.exec(script) ?? [];
    if (from === undefined || to === undefined)
        return undefined;
    return all ? text.replaceAll(from, () => to) : text.replace(from, () => to);
}
function sed(call) {
    const args = shell_arguments_argumentsOf(call.args, "-e -f --expression --file");
    const scripts = shell_arguments_valuesOf(args, "-e", "--expression");
    const script = scripts[0] ?? args.operands[0];
    const files = scripts.length > 0 ? args.operands : args.operands.slice(1);
    const text = exactText(call.input);
    const result = text === undefined ? undefined : sedText(script?.text ?? "", text);
    const inPlace = hasFlag(args, "-i", "--in-place") || call.args.some((arg) => arg.text?.startsWith("-i"));
    // What the script puts in is data, too: `sed -i "s/x/$TOKEN/"`.
    const through = [...(call.input ? [call.input] : []), ...(script ? [script] : [])];
    const effects = inPlace
        ? files.map((file) => does("writes", objectOf(file), through))
        : files.map((file) => shell_effects_reads(objectOf(file)));
    return result === undefined ? { effects, through } : { effects, through, text: result };
}
/** A pattern of the shell as a regular expression; undefined where it is more than `*` and `?`. */
function patternOf(pattern, anchors) {
    if (pattern.length > 80 || /[[\]()|\\]/.test(pattern) || (pattern.match(/\*/g)?.length ?? 0) > 1)
        return undefined;
    return new RegExp(anchors(pattern
        .replace(/[.+^${}/]/g, "\\$&")
        .replace(/\*/g, "[\\s\\S]*")
        .replace(/\?/g, ".")));
}
function replaceExpansion({ args }) {
    const [value, pattern, replacement, operator] = args;
    const text = exactText(value);
    const through = [value, replacement].filter((each) => each !== undefined);
    if (text === undefined || pattern?.text === undefined || operator?.text === undefined)
        return { effects: [], through };
    const anchors = (body) => operator.text === "/#" ? `^${body}` : operator.text === "/%" ? `${body}$` : body;
    const found = patternOf(pattern.text, anchors);
    if (!found || text.length > 4000)
        return { effects: [], through };
    const put = replacement?.text ?? "";
    return giving(through, operator.text === "//" ? text.replace(new RegExp(found, "g"), () => put) : text.replace(found, () => put));
}
function sliceExpansion({ args }) {
    const [value, offset, length] = args;
    const text = exactText(value);
    const from = Number(offset?.text?.trim());
    const count = length === undefined ? undefined : Number(length.text?.trim());
    if (text === undefined || !Number.isInteger(from))
        return giving(value ? [value] : [], undefined);
    const start = from < 0 ? text.length + from : from;
    const end = count === undefined ? undefined : count < 0 ? text.length + count : start + count;
    return giving([value], text.slice(start, end));
}
const cutExpansion = (anchors) => ({ args: [value, pattern] }) => {
    const text = exactText(value);
    const found = pattern?.text === undefined ? undefined : patternOf(pattern.text, anchors);
    return giving(value ? [value] : [], text !== undefined && found ? text.replace(found, "") : undefined);
};
const changed = (change) => ({ args: [value] }) => {
    const text = exactText(value);
    return giving(value ? [value] : [], text === undefined ? undefined : change(text));
};
/** Reads the files in its operands, or lets through what comes in. */
const reader = (valued, skipped = 0) => (call) => {
    const args = shell_arguments_argumentsOf(call.args, valued);
    const files = args.operands.slice(skipped).filter((file) => file.text !== "-");
    const named = [...files, ...shell_arguments_valuesOf(args, "-f", "--file", "--rawfile", "--slurpfile")];
    const own = [...files, ...args.operands.slice(0, skipped), ...(call.input ? [call.input] : [])];
    const text = call.path === "cat" && named.length === 0 ? call.input?.text : undefined;
    const model = { effects: named.map((file) => shell_effects_reads(objectOf(file))), through: own };
    return text === undefined ? model : { ...model, text };
};
/** Where the pattern of grep is in a flag, all operands are files. */
const grep = (call) => {
    const hasPattern = call.args.some((arg) => /^-[a-zA-Z]*[ef]$|^--(?:regexp|file)/.test(arg.text ?? ""));
    const isQuiet = call.args.some((arg) => /^-[a-zA-Z]*[qc]/.test(arg.text ?? ""));
    return isQuiet
        ? { effects: [], through: [] }
        : reader("-e -f -m -A -B -C -g -t --include --exclude --exclude-dir", hasPattern ? 0 : 1)(call);
};
/** Programs that turn text into text, and the expansions of the shell that do. */
const textApis = {
    echo,
    printf,
    cat: reader(""),
    ...under("bat less more tac nl strings od hexdump fold expand pr column batcat view", reader("-n -N -w -c -s -t")),
    ...under("head tail", reader("-n -c")),
    ...under("cut paste sort uniq comm join wc", reader("-d -f -c -b -k -t -o -S -T")),
    ...under("grep egrep fgrep rg ag zgrep", grep),
    ...under("awk gawk mawk jq yq gojq", reader("-F -v -f --arg --argjson", 1)),
    sed,
    tr,
    rev,
    ...under("base64 base32 gbase64", shell_text_apis_decoder(["-d", "-D", "--decode"], fromBase64)),
    xxd: shell_text_apis_decoder(["-r"], fromHex),
    ...under("gunzip zcat bunzip2 bzcat unxz xzcat zstdcat uudecode", shell_text_apis_decoder([], () => undefined)),
    ...under("gzip bzip2 xz zstd", shell_text_apis_decoder(["-d", "--decompress"], () => undefined)),
    [redirections.text]: ({ args }) => giving(args, args[0]?.text),
    [expansions.fallback]: ({ args: [value, other] }) => {
        const text = value?.text ?? other?.text;
        return giving([value, other].filter((each) => each !== undefined), text);
    },
    [expansions.replace]: replaceExpansion,
    [expansions.slice]: sliceExpansion,
    [expansions.upper]: changed((text) => text.toUpperCase()),
    [expansions.lower]: changed((text) => text.toLowerCase()),
    [expansions.cutStart]: cutExpansion((body) => `^${body}`),
    [expansions.cutEnd]: cutExpansion((body) => `${body}$`),
    basename: ({ args }) => giving(args.slice(0, 1), exactText(args[0])?.replace(/^.*\//, "")),
    dirname: ({ args }) => giving(args.slice(0, 1), exactText(args[0])?.replace(/\/[^/]*$/, "")),
    ...under("realpath readlink cygpath", ({ args }) => giving(args, args.at(-1)?.text)),
    seq: () => ({ effects: [], through: [] }),
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell.apis.js








/** What the programs do that scripts call, by their name without folder. */
const shellApis = {
    ...textApis,
    ...fileApis,
    ...networkApis,
    ...cloudApis,
    ...runApis,
    ...installApis,
    ...secretApis,
    ...agentApis,
};

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-nested.js
/** Writes a text together with where its characters come from. */
class Tracer {
    offsets = [];
    text = "";
    /** Text that stands as it is in the script from `pos` on, or escaped in a stretch that ends at `end`. */
    put(text, pos, end) {
        const last = text.length - 1;
        for (let i = 0; i <= last; i++)
            this.offsets.push(i === last ? Math.max(pos, end - 1) : Math.min(pos + i, Math.max(pos, end - 1)));
        this.text += text;
    }
}
/** Holds a command substitution, whose output is the script: not known before it runs. */
const startsUnknown = (text) => /^\s*(?:\$\(|`|\$\{?\w+\}?\s*$)/.test(text);
function tracePart(part, tracer) {
    switch (part.type) {
        case "SingleQuoted":
            tracer.put(part.value, part.pos + 1, part.end - 1);
            return;
        case "AnsiCQuoted":
            tracer.put(part.value, part.pos + 2, part.end - 1);
            return;
        case "DoubleQuoted":
        case "LocaleString":
            for (const child of part.parts)
                tracePart(child, tracer);
            return;
        case "Literal":
            tracer.put(part.value, part.pos, part.end);
            return;
        default:
            tracer.put(part.text, part.pos, part.end);
    }
}
/** The script that words spell once their quotes are gone; undefined when it is the output of a command or the value of a variable. */
function nestedText(words) {
    const tracer = new Tracer();
    words.forEach((word, i) => {
        if (i > 0)
            tracer.put(" ", word.pos, word.pos + 1);
        if (word.parts === undefined)
            tracer.put(word.value, word.pos, word.end);
        else
            for (const part of word.parts)
                tracePart(part, tracer);
    });
    return tracer.text.trim() === "" || startsUnknown(tracer.text) ? undefined : tracer;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-words.js

/** A word with braces stands for more than one; nobody writes more than this by hand. */
const shell_words_maxAlternatives = 64;
const maxBraces = 8;
/** Variables whose value every reader knows. */
const shell_words_known = { HOME: "~", PWD: ".", IFS: " " };
/** What a variable of this name holds. */
function shell_words_named(name, at) {
    return Object.hasOwn(shell_words_known, name) ? literal(shell_words_known[name], at) : shell_context_variable(name, at);
}
/** The words that one word of a script becomes: most often one, more by braces, by `$@` and by `$IFS` between its parts. */
function fieldsOf(word, context) {
    const at = context.at(word);
    const { parts } = word;
    if (parts === undefined)
        return [literal(word.value, at)];
    const all = soleParameters(parts, context);
    if (all)
        return all;
    const fields = [[[]]];
    let braces = 0;
    for (const part of parts) {
        const alternatives = part.type === "BraceExpansion" && ++braces > maxBraces ? [[]] : shell_words_alternativesOf(part, context);
        if (isSeparator(part))
            fields.push([[]]);
        else if (alternatives.length === 1)
            for (const field of fields.at(-1))
                field.push(...alternatives[0]);
        else
            fields[fields.length - 1] = shell_words_extended(fields.at(-1), alternatives);
    }
    const filled = fields.length === 1 ? fields : fields.filter((field) => field.some((each) => each.length > 0));
    return filled.flatMap((field) => field.map((each) => shell_context_joined(each, at)));
}
/** One word, whatever it would be split into. */
function wordOf(word, context) {
    const fields = fieldsOf(word, context);
    if (fields.length === 1)
        return fields[0];
    return { kind: "collection", entries: fields.map((value) => ({ value })), at: context.at(word) };
}
/** Each of the words so far with each of the alternatives behind it. */
const shell_words_extended = (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, ...tail])).slice(0, shell_words_maxAlternatives);
const isSeparator = (part) => (part.type === "SimpleExpansion" && part.text === "$IFS") ||
    (part.type === "ParameterExpansion" && part.parameter === "IFS" && part.prefix === undefined);
/** `$@` and `$*` as a whole word of a function are its parameters. */
function soleParameters(parts, context) {
    if (context.parameters === 0 || parts.length !== 1)
        return undefined;
    const [part] = parts;
    const child = part?.type === "DoubleQuoted" && part.parts.length === 1 ? part.parts[0] : part;
    if (child?.type !== "SimpleExpansion" || !/^\$[@*]$/.test(child.text))
        return undefined;
    return Array.from({ length: context.parameters }, (_, i) => shell_context_variable(String(i + 1), context.at(child)));
}
function shell_words_alternativesOf(part, context) {
    if (part.type !== "BraceExpansion")
        return [partsOf(part, context)];
    const at = context.at(part);
    return bracesOf(part).map((text) => [literal(text, at)]);
}
/** `{a,b}` taken apart at its own commas; `{1..9}` and what is nested stay as they are. */
function bracesOf({ text }) {
    const inner = text.slice(1, -1);
    if (/[{}$`\\]/.test(inner) || !inner.includes(","))
        return [text];
    return inner.split(",", shell_words_maxAlternatives).map((each) => each.replace(/^(["'])([^"']*)\1$/, "$2"));
}
function partsOf(part, context) {
    switch (part.type) {
        case "SingleQuoted":
        case "AnsiCQuoted":
            return [literal(part.value, context.at(part))];
        case "DoubleQuoted":
        case "LocaleString":
            return part.parts.map((child) => childOf(child, context));
        case "Glob":
        case "ExtendedGlob":
        case "BraceExpansion":
            return [literal(part.text, context.at(part))];
        case "ProcessSubstitution":
            if (part.operator === "<")
                return [context.printed(part.script, part)];
            context.attach(part.script, part);
            return [literal("", context.at(part))];
        default:
            return [childOf(part, context)];
    }
}
/** A part that may also stand within double quotes. */
function childOf(part, context) {
    const at = context.at(part);
    switch (part.type) {
        case "Literal":
            return literal(part.value, at);
        case "SimpleExpansion":
            return shell_words_named(part.text.slice(1), at);
        case "ParameterExpansion":
            return parameterOf(part, context);
        case "CommandExpansion":
            return context.printed(part.script, part);
        case "ArithmeticExpansion":
            return { kind: "other", parts: [], at };
    }
}
function parameterOf(part, context) {
    const at = context.at(part);
    if (part.prefix === "#")
        return { kind: "other", parts: [], at };
    const value = expandedOf(part, context);
    const { operation } = part;
    switch (operation?.type) {
        case undefined:
            return value;
        case "Default":
            return callOf(expansions.fallback, [value, wordOf(operation.operand, context)], at);
        case "Replace": {
            const operands = [wordOf(operation.pattern, context), wordOf(operation.replacement, context)];
            return callOf(expansions.replace, [value, ...operands, literal(operation.operator, at)], at);
        }
        case "Slice": {
            const length = operation.length ? [wordOf(operation.length, context)] : [];
            return callOf(expansions.slice, [value, wordOf(operation.offset, context), ...length], at);
        }
        case "CaseModification":
            return operation.operator === "^^" || operation.operator === ",,"
                ? callOf(operation.operator === "^^" ? expansions.upper : expansions.lower, [value], at)
                : { kind: "other", parts: [value], at };
        case "Remove": {
            const cut = operation.operator.startsWith("#") ? expansions.cutStart : expansions.cutEnd;
            return callOf(cut, [value, wordOf(operation.operand, context)], at);
        }
        default:
            return { kind: "other", parts: [value], at };
    }
}
/** `x` of `${x…}`, an entry of `${x[0]…}`, what the variable named by `x` holds of `${!x}`. */
function expandedOf(part, context) {
    const at = context.at(part);
    const object = shell_words_named(part.parameter, at);
    if (part.prefix === "!")
        return callOf(expansions.indirect, [object], at);
    if (part.index === undefined)
        return object;
    const key = wordOf(part.index, context);
    return /^[@*]$/.test(literalText(key) ?? "") ? object : { kind: "index", object, key, at };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-builtins.js



const shell_builtins_plainName = /^[A-Za-z_]\w{0,200}$/;
/** `a=b`, `a+=b`, `a=(b c)`, `a[1]=b`. */
function shell_builtins_assign(node, context) {
    const at = context.at(node);
    const target = shell_context_variable(node.name, at);
    let value;
    if (node.value.type === "ArrayValue") {
        const fields = node.value.elements.flatMap((element) => context.fields(element));
        value = { kind: "collection", entries: fields.map((each) => ({ value: each })), at: context.at(node.value) };
    }
    else
        value = wordOf(node.value, context);
    if (node.append)
        value = shell_context_joined([target, value], at);
    const indexed = node.index && { kind: "index", object: target, key: wordOf(node.index, context), at };
    context.push({ kind: "assign", targets: [indexed ?? target], value, at });
}
/** `export`, `local`, `declare`, `readonly`: assignments; without any the list of all variables. */
const declare = ({ node, words, at }, context) => {
    const own = node.args.filter((arg) => arg.type === "Assignment");
    for (const each of own)
        shell_builtins_assign(each, context);
    const named = words.slice(1).some((word) => !/^-[px]*$/.test(literalText(word) ?? "x"));
    return own.length === 0 && !named ? callOf(literalText(words[0]), words.slice(1), at) : undefined;
};
/** `read a b`: what comes in, or what somebody types. */
const shell_builtins_read = ({ words, input, at }, context) => {
    const names = words.slice(1).map((word) => literalText(word) ?? "");
    const value = input ?? context.stdin() ?? callOf("read", [], at);
    const kept = context.kept(value);
    const targets = names.filter((name, i) => shell_builtins_plainName.test(name) && !/^-[pdtnNu]$/.test(names[i - 1] ?? ""));
    for (const name of targets.length > 0 ? targets : ["REPLY"])
        context.push(shell_context_assigned(name, kept, at));
    return undefined;
};
/** `set -- a b`; alone it prints all variables. */
const set = ({ words, at }, context) => {
    if (words.length === 1)
        return callOf("set", [], at);
    const from = words.findIndex((word) => literalText(word) === "--");
    const given = from > 0 ? words.slice(from + 1, from + 21) : [];
    for (const [i, word] of given.entries())
        context.push(shell_context_assigned(String(i + 1), word, at));
    return undefined;
};
const shift = ({ at }, context) => {
    for (let i = 1; i < Math.min(context.parameters, 9); i++) {
        context.push(shell_context_assigned(String(i), shell_context_variable(String(i + 1), at), at));
    }
    return undefined;
};
/** `eval words`: the words are a script where that is known, and a value that is evaluated where not. */
const shell_builtins_evaluate = ({ words, at }, context) => {
    const nodes = words.slice(1).map((word) => context.wordAt(word));
    const text = nodes.every((node) => node !== undefined) ? nestedText(nodes) : undefined;
    const body = text && context.nested(text, [], at);
    return body ?? callOf("eval", words.slice(1), at);
};
/** `trap 'script' EXIT`. */
const trap = ({ words, at }, context) => {
    const node = words[1] && context.wordAt(words[1]);
    const text = node && nestedText([node]);
    return text ? context.nested(text, [], at) : undefined;
};
/** `alias a="b c"`: from now on the one is the others. */
const alias = ({ node, at }, context) => {
    for (const arg of node.args) {
        const value = arg.type === "Assignment" && arg.value.type === "Word" ? arg.value.value : "";
        const [, name = "", body = ""] = arg.type === "Assignment" ? ["", arg.name, value] : (/^([\w.:-]{1,60})=([\s\S]*)$/.exec(arg.value) ?? []);
        const words = body.split(/\s+/).filter((word) => word !== "");
        if (words.length > 0)
            context.aliases.set(name, words.map((word) => literal(word, at)));
    }
    return undefined;
};
/** `printf -v name format words` sets a variable; else it prints. */
const shell_builtins_printf = ({ words, at, input }, context) => {
    const name = literalText(words[1]) === "-v" ? literalText(words[2]) : undefined;
    if (name === undefined) {
        const call = callOf("printf", words.slice(1), at);
        return input ? piped([input, call], at) : call;
    }
    context.push(shell_context_assigned(name, callOf("printf", words.slice(3), at), at));
    return undefined;
};
const test = ({ words, at }) => ({
    kind: "other",
    parts: words.slice(1).filter((word) => word.kind !== "literal"),
    at,
});
const nothing = () => undefined;
/** What is part of the shell and no program. */
const shell_builtins_builtins = new Map([
    ...["export", "local", "declare", "readonly", "typeset"].map((name) => [name, declare]),
    ...["read", "mapfile", "readarray"].map((name) => [name, shell_builtins_read]),
    ...[
        ":",
        "true",
        "false",
        "return",
        "break",
        "continue",
        "exit",
        "wait",
        "unset",
        "getopts",
        "shopt",
        "umask",
        "hash",
        "ulimit",
    ].map((name) => [name, nothing]),
    ...["[", "test"].map((name) => [name, test]),
    ["set", set],
    ["shift", shift],
    ["eval", shell_builtins_evaluate],
    ["trap", trap],
    ["alias", alias],
    ["printf", shell_builtins_printf],
]);

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-input.js
/** Programs that take what comes in by a pipe when their words name no file. */
const filters = new Set(("cat tac tee head tail grep egrep fgrep rg sed awk gawk perl ruby sort uniq cut tr rev wc xxd od hexdump base64 base32 " +
    "openssl gpg gzip gunzip zcat bzip2 bunzip2 xz unxz zstd tar cpio jq yq bash sh zsh dash ksh python python3 node deno bun php " +
    "nc ncat netcat socat curl wget http https ssh mail sendmail mutt telnet xargs pbcopy xclip xsel wl-copy dd column fold paste " +
    "ftp psql mysql sqlite3 redis-cli aws gsutil rclone kubectl docker iconv strings uudecode uuencode read mapfile source . msmtp").split(" "));

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-redirections.js



const nowhere = /^\/dev\/(?:null|stderr|stdout|tty|fd\/\d)$/;
const shell_redirections_network = /^\/dev\/(?:tcp|udp)\//;
/** The text of a here-document. */
function hereDocOf(redirect, context) {
    const { body } = redirect;
    const at = context.at(body);
    if (redirect.delimiter?.quoted || body.parts === undefined)
        return literal(body.text, at);
    const parts = body.parts.map((part) => part.type === "Literal" ||
        part.type === "SimpleExpansion" ||
        part.type === "ParameterExpansion" ||
        part.type === "CommandExpansion" ||
        part.type === "ArithmeticExpansion"
        ? childOf(part, context)
        : literal(part.text, context.at(part)));
    return shell_context_joined(parts, at);
}
/** The file that a redirection names, by its number where `exec` opened it. */
function targetOf(redirect, context) {
    if (!redirect.target)
        return undefined;
    const target = wordOf(redirect.target, context);
    const text = literalText(target) ?? "";
    if (/^\d{1,3}-?$/.test(text) && redirect.operator.endsWith("&"))
        return context.descriptors.get(Number.parseInt(text, 10));
    return nowhere.test(text) || text === "-" || text === "" ? undefined : target;
}
const numberOf = (redirect) => redirect.descriptor?.type === "FileDescriptor" ? redirect.descriptor.value : undefined;
/** `exec 3<>/dev/tcp/host/port`: later commands read and write it by its number. */
function openDescriptors(redirects, context) {
    for (const redirect of redirects) {
        if (redirect.type !== "Redirect")
            continue;
        const target = targetOf(redirect, context);
        if (target)
            context.descriptors.set(numberOf(redirect) ?? (redirect.operator.startsWith("<") ? 0 : 1), target);
    }
}
/** Input and outputs of a command. Errors that go to a file are none, unless all output goes there. */
function redirectedBy(redirects, context) {
    let input;
    let readsOutput = false;
    const outputs = [];
    for (const redirect of redirects) {
        const at = context.at(redirect);
        if (redirect.type === "HereDoc")
            input = callOf(redirections.text, [hereDocOf(redirect, context)], at);
        else if (redirect.type === "HereString") {
            if (redirect.target)
                input = callOf(redirections.text, [wordOf(redirect.target, context)], at);
        }
        else {
            // `0>&1` in a reverse shell: what comes back on the connection is typed into the shell.
            if (numberOf(redirect) === 0 && redirect.operator === ">&")
                readsOutput = true;
            const target = targetOf(redirect, context);
            if (!target)
                continue;
            const isRead = redirect.operator.startsWith("<");
            if (isRead)
                input = callOf(redirections.read, [target], at);
            const isNetwork = shell_redirections_network.test(literalText(target) ?? (target.kind === "join" ? (literalText(target.parts[0]) ?? "") : ""));
            const isOutput = !isRead && (numberOf(redirect) ?? 1) < 2;
            if (!isOutput && !(isNetwork && !isRead))
                continue;
            outputs.push(callOf(redirect.operator.endsWith(">>") ? redirections.append : redirections.write, [target], at));
            if (isNetwork && readsOutput)
                input ??= callOf(redirections.read, [target], at);
        }
    }
    const connection = outputs.find((output) => readsOutput && output.kind === "call" && output.args[0] !== undefined);
    if (!input && connection?.kind === "call")
        input = callOf(redirections.read, [connection.args[0].value], connection.at);
    return { outputs, ...(input ? { input } : {}) };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-wrappers.js

/** Flags with a value of their own of programs that run the program in their operands; `operands` come before that program. */
const shell_wrappers_wrappers = {
    sudo: { valued: "-u -g -h -p -C -r -t -U -D -R -T --user --group --host --prompt --chdir" },
    doas: { valued: "-u -C" },
    env: { valued: "-u --unset -C --chdir" },
    nohup: { valued: "" },
    time: { valued: "-f -o --format --output" },
    command: { valued: "" },
    builtin: { valued: "" },
    exec: { valued: "-a" },
    noglob: { valued: "" },
    nice: { valued: "-n --adjustment" },
    ionice: { valued: "-c -n -p" },
    timeout: { valued: "-s -k --signal --kill-after", operands: 1 },
    gtimeout: { valued: "-s -k --signal --kill-after", operands: 1 },
    stdbuf: { valued: "-i -o -e" },
    setsid: { valued: "" },
    unbuffer: { valued: "" },
    caffeinate: { valued: "-t -w" },
    chronic: { valued: "" },
    busybox: { valued: "" },
    toybox: { valued: "" },
    torsocks: { valued: "" },
    torify: { valued: "" },
    proxychains: { valued: "-f" },
    proxychains4: { valued: "-f" },
    watch: { valued: "-n --interval" },
    chroot: { valued: "", operands: 1 },
    flock: { valued: "-w -E", operands: 1 },
    firejail: { valued: "" },
    xargs: { valued: "-I -n -P -L -d -s -a -E -l --replace --max-args --max-procs --delimiter --arg-file" },
    parallel: { valued: "-j --jobs -a --arg-file -N -I" },
};
const shell_wrappers_assignment = /^[A-Za-z_]\w{0,99}=/;
/** Text that a word begins with. */
const shell_wrappers_headOf = (word) => word?.kind === "join" ? (literalText(word.parts[0]) ?? "") : (literalText(word) ?? "");
/** How many words from `from` on are flags, their values, assignments and operands of the wrapper itself. */
function ownWords(words, valued, operands) {
    let at = 1;
    for (let left = operands; at < words.length; at++) {
        const text = shell_wrappers_headOf(words[at]);
        if (text === "--")
            return at + 1 + left;
        if (valued.has(text))
            at++;
        else if (!(text.startsWith("-") && text !== "-") && !shell_wrappers_assignment.test(text) && left-- <= 0)
            return at;
    }
    return at;
}
function placeholderOf(program, own) {
    const texts = own.map(shell_wrappers_headOf);
    const flag = texts.findIndex((text) => /^-[Ii]|^--replace/.test(text));
    if (flag < 0)
        return program === "parallel" ? "{}" : "";
    const attached = texts[flag].replace(/^-[Ii]|^--replace=?/, "");
    return attached || (texts[flag] === "-I" ? texts[flag + 1] : undefined) || "{}";
}
/** Takes off what a command is wrapped in: `sudo -u root env A=b timeout 5 curl …`. */
function unwrap(all) {
    let words = all;
    const around = [];
    const assignments = [];
    let placeholder;
    for (;;) {
        const program = (literalText(words[0]) ?? "").replace(/^.{0,200}\//, "");
        const wrapper = Object.hasOwn(shell_wrappers_wrappers, program) ? shell_wrappers_wrappers[program] : undefined;
        if (!wrapper || words.length < 2 || around.length > 20)
            break;
        // `command -v curl` asks where curl is.
        if (program === "command" && /^-[vV]/.test(shell_wrappers_headOf(words[1])))
            break;
        const own = ownWords(words, new Set(wrapper.valued.split(" ")), wrapper.operands ?? 0);
        if (own >= words.length)
            break;
        if (program === "xargs" || program === "parallel")
            placeholder = placeholderOf(program, words.slice(1, own));
        assignments.push(...words.slice(1, own).filter((word) => shell_wrappers_assignment.test(shell_wrappers_headOf(word))));
        around.push(program);
        words = words.slice(own);
    }
    return { words, around, assignments, ...(placeholder === undefined ? {} : { placeholder }) };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-commands.js







const shell_commands_shells = /^(?:ba|z|da|k|a|fi|mk)?sh$/;
const shell_commands_elevating = new Set(["sudo", "doas"]);
/** The words of a command; assignments of `export` and the like are left to these. */
function shell_commands_wordsOf(node, context) {
    const nodes = [node.name, ...node.args].filter((arg) => arg?.type === "Word");
    const words = nodes.flatMap((word) => context.fields(word));
    const alias = context.aliases.get(literalText(words[0]) ?? "");
    return alias ? [...alias, ...words.slice(1)] : words;
}
/** Programs that a pattern such as `/???/b??e64` may stand for: those that are worth hiding. */
const shell_commands_hidden = "curl wget bash sh nc ncat cat base64 python3 python perl env printenv openssl ssh scp rm chmod crontab xxd tar zip dig".split(" ");
/** The name of a program: folders of the system taken off, patterns resolved. A path in the skill stays whole. */
function shell_commands_programOf(word) {
    const text = literalText(word);
    if (text === undefined || !text.startsWith("/"))
        return word;
    const name = (0,core_path/* lastSegment */.mp)(text);
    if (!/[?*[]/.test(text))
        return /^\/(?:[\w.+-]{1,40}\/){0,6}s?bin\/[^/]+$/.test(text) ? literal(name, word.at) : word;
    if (name.length > 40 || /\*.*\*.*\*/.test(name))
        return word;
    const pattern = name
        .replace(/[^\w?*[\]-]/g, "\\$&")
        .replace(/\?/g, ".")
        .replace(/\*/g, ".*");
    try {
        const exact = new RegExp(`^${pattern}$`);
        return literal(shell_commands_hidden.find((each) => exact.test(each)) ?? name, word.at);
    }
    catch {
        return word;
    }
}
/** What a simple command prints, with what comes in and what takes its output. */
function shell_commands_commandOf(node, piping, context) {
    const at = context.at(node);
    for (const prefix of node.prefix)
        if (prefix.type === "Assignment")
            shell_builtins_assign(prefix, context);
    const words = shell_commands_wordsOf(node, context);
    const { input = piping, outputs } = redirectedBy(node.redirects, context);
    const attached = context.attached();
    let value;
    if (words.length === 0)
        value = outputs.length > 0 || node.redirects.length > 0 ? input : undefined;
    else if (words.length === 1 && literalText(words[0]) === "exec")
        openDescriptors(node.redirects, context);
    else
        value = shell_commands_wrapped(unwrap(words), { node, words, input, at }, context);
    if (value === undefined)
        return undefined;
    for (const reader of attached)
        value = reader(value);
    return outputs.length > 0 ? piped([value, ...outputs], at) : value;
}
function shell_commands_wrapped(command, simple, context) {
    const { around, assignments, placeholder } = command;
    const words = [shell_commands_programOf(command.words[0]), ...command.words.slice(1)];
    for (const wrapper of around.filter((each) => shell_commands_elevating.has(each))) {
        context.push({ kind: "expression", value: callOf(wrapper, words.slice(0, 1), simple.at), at: simple.at });
    }
    for (const word of assignments)
        assignWord(word, context);
    if (placeholder === undefined)
        return resolved({ ...simple, words }, context);
    if (!simple.input)
        return resolved({ ...simple, words }, context);
    const given = context.kept(simple.input);
    const filled = placeholder === "" ? [...words, given] : words.map((word) => substituted(word, placeholder, given));
    return resolved({ ...simple, words: filled, input: undefined }, context);
}
/** `NAME=value` behind `env`. */
function assignWord(word, context) {
    const [, name = "", rest = ""] = /^(\w{1,200})=([\s\S]*)$/.exec(shell_wrappers_headOf(word)) ?? [];
    const parts = word.kind === "join" ? word.parts.slice(1) : [];
    context.push(shell_context_assigned(name, shell_context_joined([literal(rest, word.at), ...parts], word.at), word.at));
}
/** A word with a value put in for each placeholder, as `xargs -I{}` and `find -exec` do. */
function substituted(word, placeholder, value) {
    if (word.kind === "join") {
        return shell_context_joined(word.parts.map((part) => substituted(part, placeholder, value)), word.at);
    }
    const text = literalText(word);
    if (!text?.includes(placeholder))
        return word;
    const pieces = text.split(placeholder, 20);
    return shell_context_joined(pieces.flatMap((piece, i) => (i === 0 ? [literal(piece, word.at)] : [value, literal(piece, word.at)])), word.at);
}
function resolved(command, context) {
    const program = literalText(command.words[0]);
    const builtin = program === undefined ? undefined : shell_builtins_builtins.get(program);
    if (builtin)
        return builtin(command, context);
    if (program === "find" || program === "fd")
        return shell_commands_found(command, context);
    const script = scriptIn(command, context);
    return script ?? called(command, context);
}
/** With more words than this nobody looks for what `find` runs. */
const maxWords = 500;
/** `find … -exec program {} \;`: the program with what was found. */
function shell_commands_found(command, context) {
    const from = command.words.findIndex((word) => /^-(?:exec|execdir|ok|okdir|x|X)$/.test(literalText(word) ?? ""));
    if (from < 0 || command.words.length > maxWords)
        return called(command, context);
    const rest = command.words.slice(from + 1);
    const end = rest.findIndex((word) => /^[;+]$/.test(literalText(word) ?? ""));
    const inner = unwrap(end < 0 ? rest : rest.slice(0, end));
    const listed = called({ ...command, words: command.words.slice(0, from) }, context);
    if (inner.words.length === 0)
        return listed;
    const given = context.kept(listed);
    const words = inner.words.map((word) => substituted(word, "{}", given));
    return shell_commands_wrapped({ ...inner, words }, { ...command, input: undefined }, context) ?? given;
}
/** Flags after which a program takes a script. A map: the name of a program may be one that every object has. */
const scriptFlags = new Map([
    ["su", /^(?:-c|--command)$/],
    ["script", /^-[a-z]{0,4}c$/],
    ["nix-shell", /^--(?:run|command)$/],
]);
/** Where the words name a script: the index of its text. `bash -c text`, `docker run x sh -c text`, `su -c text`, `nix-shell --run text`. */
function scriptAt(words) {
    const texts = words.map(shell_wrappers_headOf);
    const program = texts[0] ?? "";
    for (let i = 0; i + 2 < words.length; i++) {
        if (shell_commands_shells.test((0,core_path/* lastSegment */.mp)(texts[i])) && /^-[a-z]{0,5}c$/.test(texts[i + 1]))
            return i + 2;
        if (shell_commands_shells.test((0,core_path/* lastSegment */.mp)(texts[i])) &&
            texts[i + 1].startsWith("-") &&
            /^-[a-z]{0,5}c$/.test(texts[i + 2]) &&
            i + 3 < words.length) {
            return i + 3;
        }
    }
    const flag = scriptFlags.get(program);
    const at = flag ? texts.findIndex((text) => flag.test(text)) : -1;
    if (at > 0 && at + 1 < words.length)
        return at + 1;
    return program === "watch" && words.length === 2 ? 1 : undefined;
}
/** A command that is given a script in its words or by a here-document: the command, and the script. */
function scriptIn(command, context) {
    const { words, at } = command;
    const index = scriptAt(words);
    const node = index === undefined ? undefined : context.wordAt(words[index]);
    if (index === undefined || !node)
        return hereScript(command, context);
    const text = nestedText([node]);
    const body = text && context.nested(text, words.slice(index + 1), at);
    if (!body)
        return undefined;
    const outside = called({ ...command, words: words.slice(0, index), input: undefined }, context);
    context.push({ kind: "expression", value: outside, at });
    return body;
}
/** `bash <<EOF`. */
function hereScript({ node, words, at }, context) {
    if (!shell_commands_shells.test(literalText(words[0]) ?? "") || words.slice(1).some((word) => !shell_wrappers_headOf(word).startsWith("-")))
        return undefined;
    const document = node.redirects.findLast((each) => each.type === "HereDoc");
    if (document?.type !== "HereDoc")
        return undefined;
    const { body } = document;
    const offsets = Array.from({ length: body.text.length }, (_, i) => Math.min(body.pos + i, body.end));
    return context.nested({ text: body.text, offsets }, [], at);
}
function shell_commands_argumentsOf(words) {
    return words.map((value) => ({ value }));
}
/** What is called: a variable stands for what it holds, not for a program of its name. */
const calleeOf = (word) => word.kind === "name" ? { kind: "join", parts: [word], at: word.at } : word;
/** Programs that read their input only where a word of theirs says so. */
const onDemand = /^(?:curl|wget|https?|aws|gsutil|mutt|mail)$/;
const readsInput = (program, words) => filters.has(program) &&
    (!onDemand.test(program) || words.some((word) => /(?:^|[@=])-$/.test(literalText(word) ?? "")));
/** A call of a program, or of a function of this script. */
function called({ words, input, at }, context) {
    const callee = calleeOf(words[0]);
    const program = literalText(callee) ?? "";
    const args = shell_commands_argumentsOf(words.slice(1));
    if (context.functions.has(program)) {
        const given = context.deaf.has(program) ? undefined : (input ?? context.stdin());
        return { kind: "call", callee, args: given ? [...args, { name: stdinName, value: given }] : args, at };
    }
    const call = { kind: "call", callee, args, at };
    const given = input ?? (readsInput(program, words) ? context.stdin() : undefined);
    return given ? piped([given, call], at) : call;
}
/** The variable that holds what comes in by the pipe of a group or a function. */
const stdinName = "standard input";

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-compounds.js



/** Lowers a compound command; `input` is what comes in by a pipe. */
function compound(node, input, context) {
    const at = context.at(node);
    switch (node.type) {
        case "Redirected":
            shell_compounds_redirected(node, input, context);
            break;
        case "If":
            conditional(node, context);
            break;
        case "For":
        case "Select":
            forEach(node, context);
            break;
        case "ArithmeticFor":
            context.push({ kind: "loop", over: literal("", at), body: context.list(node.body), at });
            break;
        case "While":
            whileLoop(node, input, context);
            break;
        case "Subshell":
        case "BraceGroup":
            context.withInput(input, at, () => context.runAll(node.body));
            break;
        case "Case": {
            const condition = wordOf(node.word, context);
            const bodies = node.items.map((item) => context.list(item.body));
            context.push({ kind: "branch", condition, bodies, at });
            break;
        }
        case "TestCommand":
            shell_compounds_test(node.expression, at, context);
            break;
        case "ArithmeticCommand":
    }
}
/** A group whose input and output go elsewhere: its commands read the one; what they print goes into the other. */
function shell_compounds_redirected(node, piping, context) {
    const { input = piping, outputs } = redirectedBy(node.redirects, context);
    if (outputs.length === 0) {
        compound(node.command, input, context);
        return;
    }
    const { body } = context.block(() => compound(node.command, input, context), context.stdin());
    for (const statement of body)
        context.push(diverted(statement, outputs));
}
/** A statement whose output goes through more stages. */
function diverted(statement, outputs) {
    switch (statement.kind) {
        case "expression":
            return { ...statement, value: piped([statement.value, ...outputs], statement.at) };
        case "branch":
            return { ...statement, bodies: statement.bodies.map((body) => body.map((each) => diverted(each, outputs))) };
        case "loop":
            return { ...statement, body: statement.body.map((each) => diverted(each, outputs)) };
        default:
            return statement;
    }
}
/** The test of a condition: its value where it is a single one, else the statements come before. */
function conditionOf(clause, context) {
    const body = context.list(clause);
    const last = body.at(-1);
    const rest = last?.kind === "expression" ? body.slice(0, -1) : body;
    for (const statement of rest)
        context.push(statement);
    return last?.kind === "expression" ? last.value : undefined;
}
function conditional(node, context) {
    const condition = conditionOf(node.clause, context);
    const bodies = [context.list(node.then)];
    for (const branch of node.elif)
        bodies.push([...context.list(branch.clause), ...context.list(branch.then)]);
    if (node.else)
        bodies.push(context.list(node.else));
    context.push({ kind: "branch", bodies, at: context.at(node), ...(condition ? { condition } : {}) });
}
function forEach(node, context) {
    const at = context.at(node);
    const words = node.wordlist?.flatMap((word) => context.fields(word)) ?? [shell_context_variable("@", at)];
    const over = words.length === 1 && literalText(words[0]) === undefined
        ? words[0]
        : { kind: "collection", entries: words.map((value) => ({ value })), at };
    context.push({
        kind: "loop",
        target: shell_context_variable(node.name.value, context.at(node.name)),
        over,
        body: context.list(node.body),
        at,
    });
}
/** `… | while read a b`: each line of what comes in. */
function whileLoop(node, input, context) {
    const at = context.at(node);
    context.withInput(input, at, () => {
        const { body } = context.block(() => {
            context.runAll(node.clause);
            context.runAll(node.body);
        }, context.stdin());
        context.push({ kind: "loop", over: literal("", at), body, at });
    });
}
function shell_compounds_test(expression, at, context) {
    const parts = wordsIn(expression)
        .map((word) => wordOf(word, context))
        .filter((value) => value.kind !== "literal");
    if (parts.length > 0)
        context.push({ kind: "expression", value: { kind: "other", parts, at }, at });
}
/** The words of a test, however deep its brackets are. */
function wordsIn(expression) {
    const words = [];
    const open = [expression];
    for (let node = open.pop(); node; node = open.pop()) {
        if (node.type === "TestUnary")
            words.push(node.operand);
        else if (node.type === "TestBinary")
            words.push(node.left, node.right);
        else if (node.type === "TestLogical")
            open.push(...[...node.operands].reverse());
        else
            open.push(node.type === "TestNot" ? node.operand : node.expression);
    }
    return words;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-lowering.js





/** Scripts within words of scripts; nobody needs more than two. */
const maxNesting = 8;
/** Nodes of the IR that one text may make: a skill of the largest scripts has some thousands. */
const maxNodes = 300_000;
/** Substitutions in one another; each is read anew from the outside in. */
const maxSubstitutions = 40;
/** Stages of a pipe that are kept as one expression. */
const maxStages = 50;
const tooMany = `more than ${maxNodes} words or commands; the rest was not read`;
/** Statements as they come, each printed value a result of the function around. */
const returning = (statements) => statements.map((statement) => {
    switch (statement.kind) {
        case "expression":
            return { kind: "return", value: statement.value, at: statement.at };
        case "branch":
            return { ...statement, bodies: statement.bodies.map(returning) };
        case "loop":
            return { ...statement, body: returning(statement.body) };
        default:
            return statement;
    }
});
/** Turns what the parser gives into statements. One for each text; scripts in its words share its state. */
class ShellLowering {
    aliases = new Map();
    functions = new Set();
    deaf = new Set();
    descriptors = new Map();
    parameters = 0;
    trouble;
    words = new Map();
    out;
    place = (pos) => pos;
    readers = [];
    input;
    inputUsed = false;
    depth = 0;
    substitutions = 0;
    nodes = 0;
    statements = 0;
    temporaries = 0;
    constructor(code, out) {
        this.out = out;
        for (const [, name, other] of code.matchAll(/\bfunction[ \t]{1,9}([\w:.-]{1,80})|(?:^|[;{}&|\n])[ \t]{0,40}([\w:.-]{1,80})[ \t]{0,9}\(\)/g)) {
            this.functions.add((name ?? other));
        }
    }
    /** Lowers statements whose positions `place` turns into offsets of the view. */
    lower(commands, place) {
        const before = this.place;
        this.place = place;
        for (const command of commands)
            this.run(command.command);
        this.place = before;
    }
    at({ pos, end }) {
        const start = this.place(pos);
        return { start, end: Math.max(start, end > pos ? this.place(end - 1) + 1 : start) };
    }
    push(statement) {
        if (++this.statements <= maxNodes)
            this.out.push(statement);
        else
            this.trouble = tooMany;
    }
    fields(word) {
        if (++this.nodes > maxNodes) {
            this.trouble = tooMany;
            return [];
        }
        const fields = fieldsOf(word, this);
        if (fields.length === 1)
            this.words.set(fields[0], word);
        return fields;
    }
    wordAt(expression) {
        return this.words.get(expression);
    }
    stdin() {
        if (this.input)
            this.inputUsed = true;
        return this.input;
    }
    attached() {
        const { readers } = this;
        this.readers = [];
        return readers;
    }
    attach(script, node) {
        const at = this.at(node);
        const { place } = this;
        if (script)
            this.readers.push((input) => this.inside(() => this.lower(script.commands, place), at, input));
    }
    kept(value) {
        if (value.kind === "name" || value.kind === "literal")
            return value;
        const name = `piped text ${++this.temporaries}`;
        this.push(shell_context_assigned(name, value, value.at));
        return shell_context_variable(name, value.at);
    }
    printed(script, node) {
        const at = this.at(node);
        if (!script || this.substitutions >= maxSubstitutions) {
            if (script)
                this.trouble = "substitutions nested beyond reason";
            return literal("", at);
        }
        // Positions in a script in escaped backticks are those of its own text.
        const place = script.source === undefined ? this.place : () => at.start;
        this.substitutions++;
        const printed = this.inside(() => this.lower(script.commands, place), at);
        this.substitutions--;
        return printed;
    }
    nested({ text, offsets }, args, at) {
        if (this.depth >= maxNesting)
            return undefined;
        this.depth++;
        const { place } = this;
        const own = (pos) => place(offsets[Math.min(pos, offsets.length - 1)] ?? 0);
        const parameters = args.length;
        const call = this.inside(() => this.lower((0,parser/* parse */.qg)(text).commands, own), at, undefined, args, parameters);
        this.depth--;
        return call;
    }
    /** What statements print: the value of the only one, or a call of a function with all of them. */
    inside(fill, at, input, args = [], parameters = this.parameters) {
        const { parameters: before } = this;
        this.parameters = parameters;
        const { body, usesInput } = this.block(fill, input ? shell_context_variable(stdinName, at) : undefined);
        this.parameters = before;
        const [only] = body;
        if (body.length === 1 && only?.kind === "expression" && !input && args.length === 0)
            return only.value;
        if (body.length === 0)
            return literal("", at);
        const names = args.map((_, i) => String(i));
        const definition = { name: "", parameters: usesInput ? [...names, stdinName] : names, body: returning(body), at };
        const given = input ? [{ name: stdinName, value: input }] : [];
        return {
            kind: "call",
            callee: { kind: "function", definition, at },
            args: [...args.map((value) => ({ value })), ...given],
            at,
        };
    }
    /** The statements that `fill` makes, which read `input`. */
    block(fill, input = this.input) {
        const { out, input: before, inputUsed } = this;
        const body = [];
        this.out = body;
        this.input = input;
        this.inputUsed = false;
        fill();
        const usesInput = this.inputUsed;
        this.out = out;
        this.input = before;
        this.inputUsed = inputUsed || (usesInput && input === before);
        return { body, usesInput };
    }
    list(node) {
        return this.block(() => this.runAll(node)).body;
    }
    runAll(node) {
        for (const each of node.commands)
            this.run(each.command);
    }
    /** Lowers a command for what it does. */
    run(node, input) {
        if (this.trouble !== undefined)
            return;
        if (node.type === "AndOr") {
            this.runChain(node);
            return;
        }
        const at = this.at(node);
        if (node.type === "Pipeline" && node.commands.length > 0) {
            const last = node.commands.at(-1);
            this.run(last, this.stages(node.commands.slice(0, -1), at));
            return;
        }
        if (node.type === "Command") {
            const value = shell_commands_commandOf(node, input, this);
            if (value)
                this.push({ kind: "expression", value, at });
        }
        else if (node.type === "Function")
            this.define(node);
        else if (node.type === "Coproc")
            this.runBody(node.body, input);
        else if (node.type !== "Pipeline")
            compound(node, input, this);
    }
    /** What comes behind `||` may not run at all. */
    runChain({ commands, operators }) {
        for (const [i, command] of commands.entries()) {
            if (i === 0 || operators[i - 1] === "&&")
                this.run(command);
            else
                this.push({ kind: "branch", bodies: [this.block(() => this.run(command)).body], at: this.at(command) });
        }
    }
    /** What the first stages of a pipe print. */
    stages(commands, at) {
        let value;
        for (const command of commands) {
            const input = value;
            const next = command.type === "Command"
                ? shell_commands_commandOf(command, input, this)
                : this.inside(() => this.run(command), this.at(command), input);
            value = next ?? input;
            if (value?.kind === "pipe" && value.stages.length > maxStages)
                value = this.kept(value);
        }
        return value && piped([value], at);
    }
    /** Lowers a body of any form, with what comes in. */
    runBody(node, input) {
        if (node.type === "CompoundList")
            this.runAll(node);
        else
            this.run(node, input);
    }
    define(node) {
        const at = this.at(node);
        const name = node.name.value;
        const { parameters } = this;
        this.parameters = 9;
        const { body, usesInput } = this.block(() => this.runBody(node.body), shell_context_variable(stdinName, at));
        this.parameters = parameters;
        const names = Array.from({ length: 9 }, (_, i) => String(i + 1));
        const definition = { name, parameters: usesInput ? [...names, stdinName] : names, body: returning(body), at };
        if (!usesInput)
            this.deaf.add(name);
        this.push({ kind: "define", definition, at });
    }
    /** Does `fill` while what comes in is in the variable of the group. */
    withInput(input, at, fill) {
        if (!input) {
            fill();
            return;
        }
        const name = `${stdinName} ${++this.temporaries}`;
        const { body, usesInput } = this.block(fill, shell_context_variable(name, at));
        this.push(usesInput ? shell_context_assigned(name, input, at) : { kind: "expression", value: input, at });
        for (const statement of body)
            this.push(statement);
    }
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell-recovery.js

/** So often an error is passed over; a document of broken lines is no script. */
const maxErrors = 30;
/** Parses a text of a view; behind an error it goes on with the next line, as somebody does who copies the lines one by one. */
function recoveringParse(view, text) {
    const pieces = [];
    let offset = 0;
    let error;
    while (offset < text.length && pieces.length < maxErrors) {
        const script = parsedShell(view, text.slice(offset));
        const first = script.errors?.reduce((a, b) => (b.pos < a.pos ? b : a));
        error ??= first?.message;
        const line = first ? text.indexOf("\n", offset + first.pos) : -1;
        const until = line < 0 ? text.length - offset : line + 1 - offset;
        pieces.push({ script, offset, until });
        offset += until;
    }
    if (offset < text.length)
        error = `${error}; and so often that the rest was not read`;
    return error === undefined ? { pieces } : { pieces, error };
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/shell.js



/** Text behind this is not read: sources are cut before, this is for those who call without. */
const maxLength = 4_000_000;
/**
 * Parses shell text (bash, with what zsh and POSIX shells share with it). Commands become calls of the program's name with their words,
 * pipes and redirections become stages (`redirections`), expansions with an operator calls of `expansions`. Wrappers such as sudo and
 * xargs are seen through; scripts in the words of a command (`bash -c`, `eval`, `trap`) are read in its place. Never throws: what
 * cannot be read is told in `trouble`.
 */
function parseShell(source) {
    const { language, view, at, role } = source;
    const { body, trouble } = lowered(source, program_codeOf(source));
    const troubles = [source.trouble, trouble].filter((each) => each !== undefined);
    return { language, view, at, role, body, ...(troubles.length > 0 ? { trouble: troubles.join("; ") } : {}) };
}
function lowered({ view, at }, code) {
    const body = [];
    try {
        const { pieces, error } = recoveringParse(view, code.slice(0, maxLength));
        const lowering = new ShellLowering(code, body);
        for (const { script, offset, until } of pieces) {
            lowering.lower(script.commands.filter((command) => command.pos < until), (pos) => at.start + offset + pos);
        }
        const trouble = error ?? lowering.trouble;
        return { body, ...(trouble === undefined ? {} : { trouble }) };
    }
    catch (thrown) {
        // The stack runs out on nesting that nobody writes. Anything else is a bug.
        if (!(thrown instanceof RangeError))
            throw thrown;
        return { body, trouble: "nested too deep to be read to the end" };
    }
}

// EXTERNAL MODULE: ./build/src/skills/file-names.js
var file_names = __webpack_require__(24377);
;// CONCATENATED MODULE: ./build/src/behaviour/program/source-embedded.js





/** Texts up to this length are followed as values, wherever they are run; longer ones are cut there and found here. */
const followed = 8000;
const source_embedded_maxDepth = 200;
const source_embedded_languages = {
    python: "python",
    javascript: "javascript",
    powershell: "powershell",
    shell: "shell",
};
const source_embedded_interpreters = [
    [/^(?:python[\d.]*|pypy3?)$/, "python"],
    [/^(?:node|nodejs|bun|deno|tsx)$/, "javascript"],
    [/^(?:pwsh|powershell(?:\.exe)?)$/, "powershell"],
];
/** Language that a command reads on its input, or writes into the file that it names. */
function source_embedded_languageOf(command) {
    const words = [command.name, ...command.args].flatMap((word) => word?.type === "Word" ? [word.value.replace(/^.{0,200}\//, "")] : []);
    const program = words.find((word) => source_embedded_interpreters.some(([pattern]) => pattern.test(word)));
    if (program !== undefined)
        return source_embedded_interpreters.find(([pattern]) => pattern.test(program))?.[1];
    const target = command.redirects.find((redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">"));
    const name = target?.type === "Redirect"
        ? target.target?.value
        : words[0] === "tee"
            ? words.findLast((word) => !word.startsWith("-"))
            : undefined;
    const kind = name === undefined ? undefined : (0,file_names/* kindByName */.v)(name)?.kind;
    return kind === undefined || !Object.hasOwn(source_embedded_languages, kind) ? undefined : source_embedded_languages[kind];
}
/** A script that a command is given, or that it writes: a here-document, or a word too long to be followed as a value. */
function source_embedded_scriptsOf(source, command) {
    const document = command.redirects.find((redirect) => redirect.type === "HereDoc");
    const isWritten = command.redirects.some((redirect) => redirect.type === "Redirect" && redirect.operator.startsWith(">"));
    const language = source_embedded_languageOf(command);
    if (!language)
        return [];
    const { start } = source.at;
    const text = program_codeOf(source);
    const found = [];
    const add = (pos, end) => {
        found.push(sourceOf(source.view, language, "fence", { start: start + pos, end: start + end, text: text.slice(pos, end) }));
    };
    if (document && (isWritten || document.body.text.length > followed))
        add(document.body.pos, document.body.end);
    for (const word of command.args) {
        if (word.type === "Word" && isLong(word) && !isWritten)
            add(word.pos + 1, word.end - 1);
    }
    return found;
}
const isLong = (word) => word.end - word.pos > followed && /^["']/.test(word.text);
/** Code that stands in shell text for another program: here-documents that are written to a script, and code handed over in a word. */
function embeddedSources(source) {
    const code = program_codeOf(source);
    if (source.language !== "shell" ||
        !(/<</.test(code) || (code.length > followed && /\s-(?:c|e|Command)\s/.test(code))))
        return [];
    const found = [];
    const visit = (node, depth) => {
        if (depth > source_embedded_maxDepth || found.length > 100)
            return;
        if (node.type === "Command")
            found.push(...source_embedded_scriptsOf(source, node));
        (0,parser/* forEachChild */.dK)(node, (child) => visit(child, depth + 1));
    };
    visit(parsedShell(source.view, code), 0);
    return found;
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/source-manifests.js


/** A string of JSON behind a key: `"key": "value"`. */
const pair = (keys) => new RegExp(String.raw `"(${keys})"\s{0,40}:\s{0,40}"((?:[^"\\\n]|\\.){1,20000})"`, "g");
function strings(view, keys, role, from = 0, to = view.text.length) {
    return Array.from(view.text.slice(from, to).matchAll(pair(keys)), (found) => {
        const end = from + found.index + found[0].length - 1;
        return sourceOf(view, "shell", role, { start: end - found[2].length, end, text: unescapedSameLength(found[2]) });
    });
}
/** Range of the object or list behind a key of JSON; brackets in strings are none. */
function source_manifests_behind(text, key) {
    const found = key.exec(text);
    if (!found)
        return undefined;
    const start = found.index + found[0].length;
    let depth = 1;
    const marks = /"(?:[^"\\\n]|\\.){0,100000}"|[[\]{}]/g;
    marks.lastIndex = start;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
        if (/[[{]/.test(mark[0][0]))
            depth++;
        else if (/[\]}]/.test(mark[0][0]) && --depth === 0)
            return { start, end: mark.index };
    }
    return { start, end: text.length };
}
const anyKey = String.raw `[^"\\\n]{1,200}`;
/** Scripts that a package manager runs without being asked (https://docs.npmjs.com/cli/using-npm/scripts). */
const installHooks = /^(?:(?:pre|post)?(?:install|prepare|publish|pack)|prepublishOnly|dependencies)$/;
function packageScripts(view) {
    const range = source_manifests_behind(view.text, /"scripts"\s{0,40}:\s{0,40}\{/);
    if (!range)
        return [];
    return strings(view, anyKey, "fence", range.start, range.end).map((source) => {
        const key = /"([^"\\]{1,200})"\s{0,40}:\s{0,40}"$/.exec(view.text.slice(Math.max(0, source.at.start - 300), source.at.start))?.[1];
        return installHooks.test(key ?? "") ? { ...source, role: "command" } : source;
    });
}
/** `"command": "npx", "args": ["-y", "x"]` as one command line: all but the strings is blanked out. */
function serverCommands(view) {
    const server = /"command"\s{0,40}:\s{0,40}("(?:[^"\\\n]|\\.){1,4000}")\s{0,40},\s{0,40}"args"\s{0,40}:\s{0,40}(\[(?:\s{0,60}"(?:[^"\\\n]|\\.){0,8000}"\s{0,60},?){0,60}\s{0,60}\])/g;
    return Array.from(view.text.matchAll(server), (found) => {
        const start = found.index + found[0].indexOf(found[1], 9);
        const end = found.index + found[0].length;
        const text = view.text.slice(start, end);
        const list = text.length - found[2].length;
        const words = text
            .slice(list)
            .replace(/"(?:[^"\\\n]|\\.){0,8000}"|[^"]/g, (each) => (each[0] === '"' ? each : blank(each)));
        const line = found[1] + blank(text.slice(found[1].length, list)) + words;
        return sourceOf(view, "shell", "command", { start, end, text: line.replace(/\n/g, " ") });
    });
}
/** Commands of JSON that a tool starts by itself: hooks and servers of agents, tasks of editors, containers. */
function commandsInJson(view) {
    const servers = serverCommands(view);
    const isServer = (source) => servers.some(({ at }) => at.start < source.at.start && source.at.start < at.end);
    const keys = "command|bash|powershell|script|statusLine|apiKeyHelper|awsAuthRefresh|awsCredentialExport|otelHeadersHelper|(?:initialize|onCreate|updateContent|postCreate|postStart|postAttach)Command";
    const own = strings(view, keys, "command").filter((source) => !isServer(source));
    // Where the words stand before the program, each that is a script of its own is taken by itself.
    const words = Array.from(view.text.matchAll(/(?<=[[,]\s{0,40})"((?:[^"\\\n]|\\.){8,20000})"(?=\s{0,40}[\],])/g), (found) => ({ at: found.index + 1, text: found[1] }))
        .filter(({ text, at }) => /[\s|;]/.test(text) &&
        isCommand(text) &&
        !servers.some((server) => server.at.start <= at && at < server.at.end))
        .map(({ at, text }) => sourceOf(view, "shell", "command", { start: at, end: at + text.length, text: unescapedSameLength(text) }));
    return [...servers, ...own, ...words];
}
/** Scalars of YAML behind a key, in one line or as a block. `role` of what they hold. */
function yamlStrings(view, keys, role, from = 0, to = view.text.length) {
    const text = view.text.slice(from, to);
    const key = new RegExp(String.raw `(?:^|\n)([ \t]{0,60}(?:-[ \t]{1,8}){0,3})["']?(?:${keys})["']?[ \t]{0,8}:[ \t]{1,8}([^\n]{1,20000})`, "g");
    return Array.from(text.matchAll(key), (found) => {
        const value = found[2];
        const at = found.index + found[0].length - value.length;
        if (/^[|>][-+\d]{0,3}\s{0,20}(?:#[^\n]{0,200})?$/.test(value))
            return block(view, from, text, at + value.length + 1, found[1].length, role);
        const [, quote = "", inner = value] = /^(["'])([\s\S]*)\1\s{0,20}(?:#[^\n]*)?$/.exec(value) ?? [];
        const start = from + at + quote.length;
        const shown = quote === '"' ? unescapedSameLength(inner) : quote === "'" ? inner.replace(/''/g, "' ") : inner;
        return sourceOf(view, "shell", role, { start, end: start + inner.length, text: shown });
    }).filter((each) => each !== undefined);
}
/** The lines of a block scalar: those that are indented deeper than their key. */
function block(view, from, text, start, keyIndent, role) {
    const indent = /^(?:[ \t]*\n)*([ \t]*)/.exec(text.slice(start, start + 2000))?.[1]?.length ?? 0;
    if (indent <= keyIndent)
        return undefined;
    let end = start;
    while (end < text.length) {
        const next = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) + 1;
        const line = text.slice(end, next);
        if (line.trim() !== "" && /^[ \t]*/.exec(line)[0].length < indent)
            break;
        end = next;
    }
    const first = from + start + indent;
    if (from + end <= first)
        return undefined;
    return sourceOf(view, "shell", role, {
        start: first,
        end: from + end,
        text: dedented(view.text.slice(first, from + end), indent),
    });
}
/** Commands of `hooks` in a frontmatter. */
function frontmatterSources(view, range) {
    const hooks = /(?:^|\n)hooks[ \t]{0,8}:/.exec(view.text.slice(range.start, range.end));
    if (!hooks)
        return [];
    const from = range.start + hooks.index;
    const flow = strings(view, "command", "command", from, range.end);
    return [...yamlStrings(view, "command", "command", from, range.end), ...flow];
}
/** Entries of tables of commands in TOML: `[tool.poe.tasks]`, `[scripts]`. */
function tomlTasks(view) {
    const table = /\n\[(?:tool\.(?:poe\.tasks|pdm\.scripts|taskipy\.tasks|hatch\.envs\.[\w.-]{1,60}\.scripts|pixi\.tasks)|scripts|tasks)\][^\n]{0,200}((?:\n(?!\[)[^\n]{0,4000}){1,200})/g;
    return Array.from(`\n${view.text}`.matchAll(table)).flatMap((found) => {
        const body = found.index + found[0].length - found[1].length - 1;
        return Array.from(found[1].matchAll(/=[ \t]{0,8}(?:\{[^\n"]{0,100})?"((?:[^"\\\n]|\\.){1,4000})"/g), (line) => {
            const start = body + line.index + line[0].lastIndexOf(`"${line[1]}"`) + 1;
            return sourceOf(view, "shell", "fence", {
                start,
                end: start + line[1].length,
                text: unescapedSameLength(line[1]),
            });
        });
    });
}
/** Commands in files of settings, by what the file is called. */
function manifestSources(view) {
    const { fullPath } = view.artifact;
    const name = (0,core_path/* lastSegment */.mp)(fullPath).toLowerCase();
    if (name === "package.json")
        return packageScripts(view);
    if (/\.(?:jsonc?|json5)$/.test(name))
        return /"(?:command|args|hooks|mcpServers|\w{1,20}Command|\w{1,20}Helper)"/.test(view.text)
            ? commandsInJson(view)
            : [];
    if (/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(fullPath))
        return yamlStrings(view, "run", "command");
    if (/\.ya?ml$/.test(name))
        return yamlStrings(view, "run|script|command|entry|before_script|install|postinstall|setup", "fence");
    if (/\.toml$/.test(name))
        return [...tomlTasks(view), ...tomlCommands(view)];
    return [];
}
/** `command = "npx"`, `args = ["-y", "x"]` of servers in TOML. */
function tomlCommands(view) {
    const server = /(?:^|\n)[ \t]{0,20}command[ \t]{0,8}=[ \t]{0,8}("(?:[^"\\\n]|\\.){1,4000}")(?:[^\n]{0,200}\n[ \t]{0,20}args[ \t]{0,8}=[ \t]{0,8}(\[[^\]]{0,8000}\]))?/g;
    return Array.from(view.text.matchAll(server), (found) => {
        const start = found.index + found[0].indexOf(found[1]);
        const end = found.index + found[0].length;
        const rest = view.text.slice(start + found[1].length, end);
        const list = rest.length - (found[2]?.length ?? 0);
        const words = rest
            .slice(list)
            .replace(/"(?:[^"\\\n]|\\.){0,8000}"|[^"]/g, (each) => (each[0] === '"' ? each : " "));
        return sourceOf(view, "shell", "command", { start, end, text: found[1] + " ".repeat(list) + words });
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/source-recipes.js

/** Recipes of a Makefile, each with its lines put together: `$$` is a dollar of the shell, `@` and `-` before a line are marks of make. */
function makefileSources(view) {
    const recipe = /(?:^|\n)(?:\t[^\n]{0,20000}(?:\n|$)){1,2000}/g;
    const recipes = Array.from(view.text.matchAll(recipe), (found) => {
        const start = found.index + found[0].indexOf("\t");
        const end = found.index + found[0].length;
        const text = view.text
            .slice(start, end)
            .replace(/(^|\n)\t([@+-]{0,3})/g, (_, line, marks) => `${line}${" ".repeat(marks.length + 1)}`)
            .replace(/\$\$/g, " $")
            .replace(/\$\((\w{1,60})\)/g, (_, name) => `\${${name}}`);
        return sourceOf(view, "shell", "fence", { start, end, text });
    });
    // `x := $(shell command)` runs when the file is read.
    const shells = Array.from(view.text.matchAll(/\$\(shell[ \t]{1,8}([^\n]{1,2000})\)/g), (found) => {
        const start = found.index + found[0].length - 1 - found[1].length;
        return sourceOf(view, "shell", "command", { start, end: start + found[1].length });
    });
    return [...recipes, ...shells];
}
/** `RUN`, `CMD` and `ENTRYPOINT` of a Dockerfile; of the list form the words. */
function dockerfileSources(view) {
    const step = /(?:^|\n)[ \t]{0,20}(?:ONBUILD[ \t]{1,8})?(RUN|CMD|ENTRYPOINT)[ \t]{1,8}((?:--[\w-]{1,20}=\S{0,200}[ \t]{1,8}){0,6})((?:[^\n\\]|\\[^\n]|\\[ \t]{0,8}\n){1,20000})/gi;
    return Array.from(view.text.matchAll(step), (found) => {
        const code = found[3];
        const start = found.index + found[0].length - code.length;
        const hereDocument = /^<<-?["']?(\w{1,60})["']?[ \t]*$/.exec(code)?.[1];
        if (hereDocument !== undefined) {
            const close = view.text.indexOf(`\n${hereDocument}`, start + code.length);
            return sourceOf(view, "shell", "command", {
                start: start + code.length,
                end: close < 0 ? view.text.length : close,
            });
        }
        const isList = /^\[[\s\S]*\]\s*$/.test(code);
        const text = isList
            ? code.replace(/"((?:[^"\\\n]|\\.){0,4000})"|[^"]/g, (each) => (each[0] === '"' ? each : " "))
            : code;
        return sourceOf(view, "shell", "command", { start, end: start + code.length, text });
    });
}
/** Tasks of a justfile: lines that are indented under a name. */
function justfileSources(view) {
    return Array.from(view.text.matchAll(/(?:^|\n)(?:[ \t]{1,20}\S[^\n]{0,20000}(?:\n|$)){1,500}/g), (found) => {
        const start = found.index;
        const text = found[0].replace(/(^|\n)([ \t]{1,20})[@-]/g, "$1$2 ");
        return sourceOf(view, "shell", "fence", { start, end: start + found[0].length, text });
    });
}
/** Commands of batch files, whose words are close enough to those of the shell. */
const batchSources = (view) => [
    sourceOf(view, "shell", "script", {
        start: 0,
        end: view.text.length,
        text: view.text.replace(/^([ \t]{0,20})@/gm, "$1 ").replace(/\\/g, "/"),
    }),
];
/** Code of other languages that starts a shell: `system("…")`, backticks, `do shell script "…"`. */
function startedSources(view) {
    const call = /\b(?:system|exec|popen|spawn|shell_exec|passthru|qx|do shell script|os\.execute|io\.popen|WScript\.Shell"\)\.Run)[ \t]{0,4}\(?[ \t]{0,4}"((?:[^"\\\n]|\\.){3,4000})"/g;
    return Array.from(view.text.matchAll(call), (found) => {
        const end = found.index + found[0].length - 1;
        return sourceOf(view, "shell", "fence", {
            start: end - found[1].length,
            end,
            text: unescapedSameLength(found[1]),
        });
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/sources.js






/** Pieces of code that are looked at in one skill: the largest of 2,400 real skills has some hundreds. */
const maxSources = 4000;
/** Layer of the view that has invisible characters and look-alikes taken out: it stands for the text as it is written. */
const plainLayer = "look-alike and invisible characters";
const languageOfKind = {
    shell: "shell",
    python: "python",
    javascript: "javascript",
    powershell: "powershell",
};
/** Scripts that a tool starts by itself: hooks of git, settings of a folder. */
const startsItself = /(?:^|\/)(?:\.githooks|\.husky|git-?hooks)\/[\w-]{3,30}$|(?:^|\/)\.envrc$|(?:^|\/)\.git\/hooks\//;
/** Code of a view that is the text of a file, by what the file is. */
function fileSources(view, skill) {
    const { artifact } = view;
    const whole = { start: 0, end: view.text.length };
    const language = languageOfKind[artifact.kind];
    const role = startsItself.test(artifact.fullPath) ? "command" : "script";
    if (language)
        return [sourceOf(view, language, role, whole)];
    switch (artifact.kind) {
        case "markdown": {
            const { range } = skill.frontmatter;
            const head = artifact === skill.manifest && range ? frontmatterSources(view, range) : [];
            return [...head, ...markdownSources(view)];
        }
        case "script":
            return scriptSources(view);
        case "data":
            return manifestSources(view);
        case "text": {
            const isNamed = /\.[a-z]{1,5}$/i.test((0,core_path/* lastSegment */.mp)(artifact.path));
            const guessed = role === "command" ? "shell" : isNamed && !view.text.startsWith("#!") ? undefined : guessedLanguage(view.text);
            return guessed ? [sourceOf(view, guessed, role, whole)] : markdownSources(view);
        }
        default:
            return [];
    }
}
function scriptSources(view) {
    switch (view.artifact.format) {
        case "makefile":
            return makefileSources(view);
        case "dockerfile":
            return dockerfileSources(view);
        case "justfile":
            return justfileSources(view);
        case "batch":
            return batchSources(view);
        default:
            return startedSources(view);
    }
}
/** Code that an encoding or invisible characters held. */
function heldSources(view) {
    if (/^\s*(?:```|~~~)/m.test(view.text))
        return markdownSources(view);
    const language = guessedLanguage(view.text);
    return language ? [sourceOf(view, language, "fence", { start: 0, end: view.text.length })] : [];
}
/**
 * Every piece of code of a skill: scripts, fences, commands in backticks that somebody is told to run, hooks, recipes, servers, and
 * scripts that other scripts write or hand to an interpreter. Spans are exact in the view; where the code is not what stands there
 * (`Source.text`), the rest is blanked out. What is too long or too much is cut, which `trouble` tells.
 */
function sources_sourcesOf(skill, views) {
    const isPlain = (view) => view.layers.length === 1 && view.layers[0] === plainLayer;
    const plain = new Set(views.filter(isPlain).map((view) => view.artifact));
    const found = [];
    for (const view of views) {
        if (view.layers.length === 0 && plain.has(view.artifact) && view.artifact.kind === "markdown")
            continue;
        const isFile = view.layers.length === 0 || (isPlain(view) && view.artifact.kind === "markdown");
        const own = isFile ? fileSources(view, skill) : isPlain(view) ? [] : heldSources(view);
        for (const source of own)
            found.push(source, ...embeddedSources(source));
        if (found.length > maxSources)
            break;
    }
    if (found.length <= maxSources)
        return found;
    const last = found[maxSources - 1];
    return [
        ...found.slice(0, maxSources - 1),
        { ...last, trouble: `more than ${maxSources} pieces of code; the rest was not read` },
    ];
}

;// CONCATENATED MODULE: ./build/src/behaviour/program/index.js










const program_languages = {
    parsers: { python: parsePython, javascript: parseJavaScript, shell: parseShell, powershell: parsePowerShell },
    catalogues: { python: pythonApis, javascript: javascriptApis, shell: shellApis, powershell: powershellApis },
};
/**
 * What the code of a skill does: scripts, fences and commands in all languages, and which data go where. Deterministic and bounded; what
 * was too much, or nested too deeply, is a gap.
 */
const programBehaviour = (skill, views) => evaluateSkill(skill, views, sources_sourcesOf(skill, views), program_languages);

;// CONCATENATED MODULE: ./build/src/behaviour/prose/construction.js
/** Blanks, and marks that may stand between two words that belong together. */
const construction_blank = String.raw `[\s'‘’(),:]`;
/**
 * A pattern from words: a blank stands for blanks, marks and brackets, `…` for up to sixty characters of the same clause,. Bounded, so that a sentence costs a fixed amount of work.
 */
const phrase = (source) => new RegExp(String.raw `(?<![\w-])(?:${source
    .trimEnd()
    .replaceAll(" … ", String.raw `[^;]{1,60}?(?<![\w-])`)
    .replaceAll(" ?", `${construction_blank}{0,5}`)
    .replaceAll(" ", `${construction_blank}{1,5}`)})(?![\w-])`);
/** Characters before and behind a match in which an excuse is looked for. */
const reachOfExcuse = { before: 70, after: 40 };
/** Where a clause ends whose words speak of something else; a condition behind a comma still belongs to what it limits. */
const clauseStart = /.*(?:[;()—–]|,\s{1,3}(?:and|so|since|because|as|then)\b)/s;
const clauseEnd = /[;()—–](?!\s{0,3}(?:unless|only if|(?:never|do not|don['’]t) (?!ask|wait|tell|mention|confirm|say|show|stop)))|,\s{1,3}(?!(?:unless|only|if|when|but|except|until|and only|after|once)\b)/;
/** What stands near enough to a match, and in its clause, to change its meaning. */
function excusable(text, { index, 0: { length } }) {
    const before = text.slice(Math.max(0, index - reachOfExcuse.before), index).replace(clauseStart, "");
    const after = text.slice(index + length, index + length + reachOfExcuse.after);
    return before + text.slice(index, index + length) + after.slice(0, clauseEnd.exec(after)?.index ?? after.length);
}
/** A pattern that finds nothing where the clause of its match is excused. */
const excused = (pattern, unless) => ({
    exec(text) {
        const match = pattern.exec(text);
        return match !== null && unless.test(excusable(text, match)) ? null : match;
    },
});
/** Several ways to say one thing. */
const constructions = ({ unless, ...common }, sources) => {
    const anchors = common.anchors.flatMap(construction_wrapped);
    return sources.map((source) => {
        const pattern = phrase(source);
        return { ...common, anchors, pattern: unless ? excused(pattern, unless) : pattern };
    });
};
/** An anchor as it stands in one line, and broken over two at its last blank. */
function construction_wrapped(anchor) {
    const blankAt = anchor.trimEnd().lastIndexOf(" ");
    return blankAt <= 0 ? [anchor] : [anchor, `${anchor.slice(0, blankAt)}\n${anchor.slice(blankAt + 1)}`];
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/inflection.js
/** Splits a verb off the particle behind it: `turn off`. */
function inflection_split(verb) {
    const space = verb.indexOf(" ");
    return space < 0 ? [verb, ""] : [verb.slice(0, space), verb.slice(space)];
}
/** Third person, past and gerund of a regular English verb. */
function regular(verb) {
    const [head, tail] = inflection_split(verb);
    if (/[^aeiou]y$/.test(head))
        return [`${head.slice(0, -1)}ies${tail}`, `${head.slice(0, -1)}ied${tail}`, `${head}ing${tail}`];
    if (/e$/.test(head))
        return [`${head}s${tail}`, `${head}d${tail}`, `${head.slice(0, -1)}ing${tail}`];
    const s = /(?:s|sh|ch|x|z)$/.test(head) ? "es" : "s";
    return [`${head}${s}${tail}`, `${head}ed${tail}`, `${head}ing${tail}`];
}
/**
 * The forms of a list of verbs. A regular one is given by its base form, another one as `send/sends/sent/sending`.
 */
function verbs(list) {
    const rows = list.map((entry) => {
        const [base = entry, third, past, ing] = entry.split("/");
        const forms = regular(base);
        return [base, third ?? forms[0], past ?? forms[1], ing ?? forms[2]];
    });
    const column = (index) => `(?:${[...new Set(rows.map((row) => row[index]))].join("|")})`;
    return {
        base: column(0),
        third: column(1),
        past: column(2),
        ing: column(3),
        any: `(?:${[...new Set(rows.flat())].join("|")})`,
    };
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/words.data.js

/** Moves data to somebody else, whatever the object. */
const transfer = verbs([
    "upload",
    "transmit/transmits/transmitted/transmitting",
    "forward",
    "relay",
    "mirror",
    "ship/ships/shipped/shipping",
    "deliver",
    "push",
    "sync",
    "synchronise",
    "synchronize",
    "replicate",
    "stream",
    "submit/submits/submitted/submitting",
    "report",
    "send/sends/sent/sending",
    "post",
    "share",
    "copy",
    "log/logs/logged/logging",
    "export",
    "archive",
    "back up",
    "save",
    "store",
    "email",
    "e-mail",
    "mail",
    "dispatch",
    "route",
    "pass",
    "hand over",
    "register",
    "include",
    "attach",
    "add",
    "put/puts/put/putting",
    "go/goes/gone/going",
    "dump",
    "disclose",
    "provide",
    "drop/drops/dropped/dropping",
    "publish",
    "call",
    "ping",
    "append",
    "land",
    "hand",
    "keep/keeps/kept/keeping",
    "hold/holds/held/holding",
    "retain",
    "deposit",
    "duplicate",
    "echo/echoes/echoed/echoing",
    "travel",
    "end up",
    "contribute",
    "donate",
    "redirect",
    "divert",
    "deliver",
    "leak",
    "expose",
    "release",
    "give/gives/given/giving",
    "surrender",
    "supply",
    "feed/feeds/fed/feeding",
    "pipe",
    "beam",
    "reach/reaches/reached/reaching",
    "arrive",
    "flow",
    "surface",
    "book",
    "notify/notifies/notified/notifying",
]);
/** Of these, the ones that speak of many other things: they are a transfer in an order only. */
const weakTransfer = verbs([
    "include",
    "add",
    "put/puts/put/putting",
    "log/logs/logged/logging",
    "call",
    "ping",
    "report",
    "save",
    "store",
    "register",
    "go/goes/gone/going",
    "provide",
    "share",
    "pass",
    "post",
    "route",
    "append",
    "land",
    "hand",
    "drop/drops/dropped/dropping",
    "attach",
    "publish",
    "keep/keeps/kept/keeping",
    "hold/holds/held/holding",
    "retain",
    "end up",
    "travel",
    "redirect",
    "expose",
    "release",
    "give/gives/given/giving",
    "supply",
    "feed/feeds/fed/feeding",
    "pipe",
    "notify/notifies/notified/notifying",
    "stream",
    "copy",
    "export",
    "submit/submits/submitted/submitting",
    "mail",
    "archive",
    "reach/reaches/reached/reaching",
    "arrive",
    "flow",
    "surface",
    "book",
]);
/** What belongs to the user, the session or third persons. */
const userData = String.raw `(?:files?|documents?|contracts?|code|codebase|workspace|repositor(?:y|ies)|data(?:set)?s?|rows?|records?|conversations?|chats?|transcripts?|histor(?:y|ies)|messages?|prompts?|outputs?|results?|contents?|context|text|texts|e-?mails?|notes?|screenshots?|logs?|summar(?:y|ies)|reports?|essays?|marks|grades|spreadsheets?|tables?|invoices?|mock-?ups?|designs?|drafts?|lists?|leases?|sheets?|payrolls?|articles?|papers?|profiles?|orders?|bookings?|prescriptions?|samples?|keys?|credentials?|secrets?|passwords?|(?:seed|recovery) phrases?|one-time codes?|variables|environment|tokens?|images?|photos?|pictures?|videos?|footage|audio|readings|measurements|manifests?|dumps?|databases?|answers?|patients?|manuscripts?|recordings?|cop(?:y|ies)|bundle|it|them|diffs?|changes|snapshots?|exports?|customers?|contacts?|letters?|cases?|plans?|forms?|scans?|slides?|worksheets?|models?|configuration|settings|what the user (?:typed|said|wrote|asked|entered|types|says|writes)|agreements?|clauses?|wording|terms|dictations?|entry|entries|statements?|originals?|names?|phone numbers?|locations?|correspondence|kubeconfigs?|identifiers|receipts?|calendars?|minutes|attachments?|briefs?|x-rays?|charts?|tickets?|transactions?|subscribers?|addresses|contact (?:book|list)|what (?:the )?\w{3,14} (?:typed|said|wrote|asked|entered|types?|says|writes|dictates?|dictated)|what (?:was|is|gets) (?:typed|entered|said|written|pasted|opened)|whatever (?:the )?\w{3,14} (?:types?|says?|enters?|writes?|pastes?|opens?)|configs?|\.env|\.ssh|[\w-]{1,40}\.(?:txt|csv|json|zip|md|db|tar|log|xlsx|docx|pdf|tfvars|env|pem))`;
/** Somebody's own place that has no address in the sentence. */
const strangersPlace = String.raw `(?:our|my|the (?:skill |tool )?(?:vendor|provider|developer|publisher|maintainer|author|central|company|collection|collector|logging|monitoring|telemetry|analytics|diagnostics?|audit|compliance|intake|mlops)(?:['’]s)?) (?:[\w-]{2,20} ){0,2}?(?:server|endpoint|collector|webhook|bucket|inbox|mailbox|address|service|drop ?box|storage|archive)`;
/** The person that the agent works for. */
const person = String.raw `(?:(?:the |an? |any |your |their )?(?:end[\s-]?)?(?:users?|humans?|owners?|operators?|customers?|clients?|developers?|author|reader|requester|person at the keyboard|person)|anybody|anyone|somebody|someone|them)`;
/** Endings of files, which a bare host name must not have. */
const fileEndings = /\.(?:md|mdx|py|js|mjs|cjs|ts|tsx|jsx|json|jsonl|txt|sh|bash|yaml|yml|csv|tsv|pdf|html?|css|scss|xlsx?|docx?|pptx?|toml|env|log|db|sql|sqlite|png|jpe?g|gif|svg|webp|xml|zip|gz|tar|tex|rs|go|java|kt|swift|rb|php|c|h|cpp|ipynb|cfg|ini|conf|lock|tf|tfvars|pem|key|mp3|mp4|wav|mov|parquet|vue|ps1|bat|exe|dll|so|bin|local|localhost|tmp|bak|post|get|put|send|fetch|call|run|read|write|data|content|text|body|name|id|type|value|message|messages|response|items?|list|create|update|delete|search|query|find|start|stop|open|close|config|settings|example)$/;
/** Anybody whom the work concerns, by his part in it: whom a step is kept from, or who is not asked. */
const concerned = String.raw `(?:(?:the |any |each |every |your |their |its )?(?:[\w-]{2,14} )?(?:users?|humans?|owners?|operators?|customers?|clients?|patients?|students?|pupils?|learners?|teachers?|doctors?|physicians?|nurses?|employees?|candidates?|applicants?|tenants?|guests?|members?|household|engineers?|editors?|managers?|parents?|readers?|colleagues?|authors?|reviewers?|auditors?|regulators?|participants?|donors?|buyers?|sellers?|subscribers?|requester|person|people|team)|anybody|anyone|somebody|someone|nobody|no one|them|they)`;

;// CONCATENATED MODULE: ./build/src/behaviour/prose/destination.js


/** Endings of host names that are written without a scheme; others are more often files and members of objects. */
const hostEndings = "(?:com|org|net|io|dev|ai|app|co|me|cloud|xyz|site|online|tech|info|biz|sh|gg|ly|live|store|link|page|host|space|website|club|top|test|invalid|example|eu|de|uk|fr|es|ch|at|nl|ru|cn|jp|in|us|ca|br|pw|icu)";
const mention = new RegExp([
    String.raw `(?:https?|s?ftp|wss?):\/\/(?<address>[^\s"'<>()\]]{1,200})`,
    String.raw `\b(?:s3|gs|r2|az|oss):\/\/(?<bucket>[a-z0-9][\w.-]{2,62})(?![\w{<$-])`,
    String.raw `(?<mail>[\w.+-]{1,60}@[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})`,
    String.raw `\b(?:to|at|into|on|via|with) {1,3}(?:(?:the|host|server|our|address) {1,3}){0,2}(?<host>(?:[a-z0-9-]{2,40}\.){1,4}${hostEndings}|\d{1,3}(?:\.\d{1,3}){3})(?![\w(-])`,
    `(?<place>\\b${strangersPlace})`.replaceAll(" ", String.raw `\s{1,4}`),
].join("|"), "g");
/** Paths of public services that lead to one account: whoever made it gets what is sent there. */
const account = /^[^/]{1,80}\/(?:bot\d{3,}:|api\/webhooks\/\d|services\/t\w{1,12}\/b|forms\/d\/)/;
/** The host of an address, with its path where that names an account. */
function placeAt(address) {
    const host = destination_hostOf(address);
    return host !== undefined && account.test(address) ? address.replace(/[.,;:]+$/, "") : host;
}
/** Names of buckets that stand for whatever the user has. */
const anyBucket = /^(?:(?:my|your|our|the|some|example|bucket|test)(?:[-_.]|$)|.*(?:bucket-?name|your|example))/;
/** The host of what follows `//` in an address; undefined for a placeholder, this machine or its network. */
function destination_hostOf(address) {
    const host = address
        .split(/[/?#:;,!|]/, 1)[0]
        .replace(/^[^@]*@/, "")
        .replace(/[.,]$/, "");
    if (/[<>{}$[\]…]/.test(host) || !host.includes(".") || (0,core_address/* isNear */.HQ)(host))
        return undefined;
    return host;
}
/** The address that a text gives a place elsewhere: "our collection endpoint is https://…". */
function addressOfPlace(view, place) {
    const words = place.replace(/^(?:our|my|the)\s{1,4}/, "");
    for (let at = view.lower.indexOf(words), tries = 0; at >= 0 && tries < 8; at = view.lower.indexOf(words, at + 1), tries++) {
        const near = /^[^\n]{0,80}?(?:https?|wss?):\/\/([^\s"'<>()\]]{1,200})/.exec(view.lower.slice(at + words.length, at + words.length + 300));
        if (near)
            return destination_hostOf(near[1]) ?? "…";
    }
    return "…";
}
/** The places outside that a sentence names, at most eight. */
function destinationsIn(view, sentence) {
    const found = [];
    for (const match of sentence.matchAll(mention)) {
        if (found.length >= 8)
            break;
        const { address, mail, host, place, bucket } = match.groups;
        const end = match.index + match[0].length;
        const at = host === undefined ? match.index : end - host.length;
        if (host !== undefined && (fileEndings.test(host) || (0,core_address/* isNear */.HQ)(host)))
            continue;
        if (bucket !== undefined) {
            if (!anyBucket.test(bucket))
                found.push({ at, end, target: bucket, bucket: true });
            continue;
        }
        const target = address === undefined
            ? (mail ?? host ?? addressOfPlace(view, place.replace(/\s{1,4}/g, " ")))
            : placeAt(address);
        if (target !== undefined)
            found.push({ at, end, target });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/mood.js
/** "can be sent", "to learn how to send": nobody has to. */
const possible = /\b(?:can|may|could|might|able to|allowed to|wants? to|wish(?:es)? to|like to|used to|designed to|intended to|lets? (?:you|users?|them)|allows? (?:you|users?|them) to|helps? (?:you|users?|them)?(?: to)?|how to|option to|possible to|whether to)(?: (?:also|then|be|now|easily|optionally|directly)){0,3} $/;
/** "must", "is to be", "make sure that … are": a duty, whoever has it. */
const duty = /\b(?:must|shall|should|ha(?:s|ve) to|needs? to|(?:is|are) to|ought to|will|required to|supposed to|expected to|sure to|remember to|forget to|hesitate to|let (?:it|them|the \w{3,20}))(?: (?:\w{2,14}ly|also|then|always|first|be|have|been|get|never)){0,3} $|\b(?:make sure|ensure|see to it|it is required|arrange|have (?:each|every|all|any|the))\b[^.;!?]{0,120}$/;
/** The beginning of a clause, where the plain form of a verb is an order; and what an order is done by. */
const mood_opening = /(?:^[\s\-+•>|#\d.)(\][x]*|[,:;!?)—–|-]\s{1,3}|\b(?:and|then|or|also|please|always|now|next|finally|first|afterwards?|additionally|but|instead|\w{4,14}ly|just|simply|you|by|curl|curl -x) )$/;
/**
 * The mood of the verb at `at` of a sentence in lower case, by what stands before it: bounded look-behind, no parse.
 */
function moodAt(text, at) {
    const before = text.slice(Math.max(0, at - 160), at).replace(/\s{2,}/g, " ");
    if (possible.test(before))
        return "possible";
    return duty.test(before) || mood_opening.test(before) ? "order" : "statement";
}

// EXTERNAL MODULE: ./build/src/core/context.js
var core_context = __webpack_require__(71402);
;// CONCATENATED MODULE: ./build/src/behaviour/prose/polarity.js

/** Words that forbid or deny what follows them in the clause. */
const denied = /\b(?:never|do not|don['’]?t|does not|doesn['’]?t|did not|must not|mustn['’]?t|should not|shouldn['’]?t|may not|will not|won['’]?t|cannot|can not|can['’]?t|not to|avoid|refuse to|refuses to|reject|instead of|rather than|nor|neither|no need to|forbidden to|without|nothing is|is not|are not|isn['’]?t|aren['’]?t|not be|nobody|no one|nothing)\b[^.;!?]{0,60}$/;
/** "Never forget to …" orders it. */
const cancelled = /\b(?:never|do not|don['’]?t|must not|not|should not|cannot)\s{1,3}(?:hesitate|forget|fail|skip|omit|neglect|be afraid|worry|only|just|stop|end|finish|leave|close|proceed|continue|reply|answer|respond|return)\b[^.;!?]{0,60}$/;
/** Words by which a sentence tells of what others do, or of what is looked for, and orders nothing. */
const told = /\b(?:attackers?|adversar(?:y|ies)|malicious|malware|compromised|exploits?|injected|hackers?|threat|vulnerab\w{1,8}|attacks?|attempts? to|attempting to|tries to|trying to|tricks?|could|might|would|prevents?|preventing|detects?|detecting|flags?|look for|looks for|looking for|checks? (?:for|whether|if)|scans? for|search for|watch for|red flags?|signs? of|such as|e\.g|example of|examples of|risk of|risks? |smell|suspicious|pretend(?:s|ing)? to be|instructs the|(?:wants?|wanted|told|asked|instructed|tells?) me to|asks? you to|tells? you to|asking you to|telling you to|reports? of|describes?|what happens|was (?:told|asked)|warn(?:s|ing)? (?:about|of|against|if|when)|(?:bad|wrong|don['’]?t|anti-?pattern|❌|✗|🚫|⛔|mistake|pitfall|rationali[sz]ation|excuses?)\s{0,3}:?)(?![\w-])/;
/** A lead-in or heading that forbids the items under it. */
const denyList = /^[ \t]{0,3}(?:#{1,6}\s.{0,80}|.{0,160})\b(?:never|do not|don['’]t|must not|forbidden|prohibited|not allowed|what not|avoid|anti-?patterns?|red flags?|mistakes?|pitfalls?|wrong|bad|refuse|out of scope|won['’]t|does not)\b/;
const polarity_itemStart = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|\|)\s?/;
/** True when the sentence is an item of a list or table whose lead-in or heading forbids what is listed. */
function inDenyList({ view, start }) {
    const lines = view.lower.slice(Math.max(0, start - 1500), start + 3).split("\n");
    const own = lines.pop() ?? "";
    const isItem = polarity_itemStart.test(own);
    for (let i = lines.length - 1; i >= 0; i--) {
        const line = lines[i];
        if (line.trim() === "" || /^\s{4,}/.test(line))
            continue;
        if (polarity_itemStart.test(line)) {
            if (line.startsWith("|") && denyList.test(line.replaceAll("|", " ")) && lines[i + 1]?.includes("--"))
                return true;
            continue;
        }
        if (/^#{1,6}\s/.test(line))
            return isItem && denyList.test(line);
        if (!isItem)
            return false;
        return line.trimEnd().endsWith(":") && denyList.test(line);
    }
    return false;
}
/** A list item that is one quotation and nothing else. */
const sample = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s{1,4}(?:"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»)[.,;]?\s*$/;
/** Lead-ins by which quoted items are steps after all. */
const stepsFollow = /\b(?:do|follow|steps?|execute|run|carry out|perform|obey|rules?|instructions?|must|always|after|before|each|every)\b(?! (?:like|such as))[^\n]*:[*_]{0,3}\s*$/;
/** Whether a sentence stands in one of several list items that are all quotations: things that people say, and no steps. */
function isSample({ view, start }) {
    const lineStart = view.lower.lastIndexOf("\n", start - 1) + 1;
    const lines = view.lower.slice(lineStart, lineStart + 1200).split("\n");
    const above = view.lower
        .slice(Math.max(0, lineStart - 1200), lineStart)
        .split("\n")
        .slice(0, -1);
    if (!sample.test(lines[0] ?? "") || ![lines[1], above.at(-1)].some((line) => sample.test(line ?? "")))
        return false;
    return !stepsFollow.test(above.findLast((line) => line.trim() !== "" && !sample.test(line)) ?? "");
}
/** Whether the words at `from` of a sentence are an order, and not forbidden, told about or listed as bad. */
function isOrdered(sentence, from) {
    const before = sentence.text.slice(0, from).replace(/\s{2,}/g, " ");
    if (told.test(before) || (denied.test(before) && !cancelled.test(before)))
        return false;
    if (/^\s{0,9}(?:❌|✗|✘|🚫|⛔)/.test(sentence.view.lower.slice(Math.max(0, sentence.start - 3), sentence.start + 4)))
        return false;
    const at = sentence.start + from;
    return (0,core_context/* contextOf */.V)(sentence.view, at, sentence.end)?.forbids !== true && !inDenyList(sentence) && !isSample(sentence);
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/callbacks.js






/** Words by which a sentence is found that may speak of a call-back. */
const callBackAnchors = [
    ...["check in ", "check-in", "report in ", "report back", "phone home", "call home", "call back", "dial home"],
    ...["beacon", "heartbeat", "keep-alive", "keepalive", "announce yourself", "sign of life"],
    ...[" instructions", " commands", " orders", " directives", "ping ", "contact ", "reach out"],
];
const callbacks_number = "(?:\\d{1,4}|few|couple of|other|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty|forty-five|sixty)";
const unit = "(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|nights?|mornings?|weeks?|turns?|messages?|sessions?|heartbeats?)";
const interval = `(?:(?:every|each) (?:${callbacks_number}(?: |-)?)?${unit}|once (?:an?|every|per|each) ${unit}|${callbacks_number} times (?:an?|per|each) ${unit}|(?:at|in) (?:regular|fixed|random|${callbacks_number}(?: |-)?${unit}) intervals|hourly|nightly|periodically|at intervals)`;
const host = String.raw `(?:(?:the|our|host|server|address|endpoint|site|api|at) ){0,3}(?:https?:\/\/)?(?<target>(?:[a-z0-9-]{1,40}\.){1,4}${hostEndings}|\d{1,3}(?:\.\d{1,3}){3})(?![\w-]|\.\w)(?::\d{1,5})?(?:\/[^\s,;]{0,120})?`;
/** Somebody's host that has no address: not "the server", which the text may have spoken of. */
const nameless = "(?:(?:our|my|the (?:remote|control|command|c2|c&c|central|vendor|author|maintainer|collection|tracking)|an? (?:remote|external|c2))(?: s)? (?:[\\w-]{2,14} ){0,2}?(?:server|endpoint|host|webhook|api|channel))";
/** Says only that one is there: whoever is called so keeps a line to the machine. */
const calls = "(?:check(?:ing)? in (?:with|at|to|on)|(?:report|check) (?:back|in) (?:to|with|at)|phone home to|call (?:home|back)(?: to| at)?|dial home to|beacon (?:out |back )?to|announce yourself (?:to|at)|send (?:an? |the |your )?(?:beacon|heartbeat|keep-?alive|check-?in|sign of life)(?: (?:message|signal|request|ping))? to)";
/** Asks somebody else what to do. */
const asks = "(?:check(?: in with)?|poll|ping|contact|query|ask|fetch|call|reach out to|connect to|visit|look at|get|pull|read|download(?: from)?)";
const orders = "(?:for|and (?:then )?(?:run|execute|follow|carry out|obey|perform|apply)|to (?:get|receive|fetch)) (?:(?:any|the|all|its|new|further|next|more|latest|updated|fresh|remote|pending|whatever|those|these) ){0,4}(?:commands|instructions|orders|directives)";
const callbacks_touches = "(?:ping|contact|reach out to)";
const between = "(?: [^;]{0,60}?)?";
const shapes = [
    ["call-back", phrase(`${calls} ${host}${between} ${interval}`)],
    ["call-back", phrase(`${interval}${between} ${calls} ${host}`)],
    ["call-back", phrase(`${calls} ${nameless}${between} ${interval}`)],
    ["call-back", phrase(`${interval}${between} ${calls} ${nameless}`)],
    ["fetch-orders", phrase(`${asks} ${host}${between} ${interval}${between} ${orders}`)],
    ["fetch-orders", phrase(`${asks} ${host}${between} ${orders}${between} ${interval}`)],
    ["fetch-orders", phrase(`${interval}${between} ${asks} ${host}${between} ${orders}`)],
    ["contact", phrase(`${callbacks_touches} ${host}${between} ${interval}`)],
    ["contact", phrase(`${interval}${between} ${callbacks_touches} ${host}`)],
];
/** Calls with a reason that the reader can see: watching a service, waiting for a result. */
const reasoned = /\b(?:health\w{0,6}|uptime|status|monitor\w{0,5}|down|outages?|availab\w{2,6}|reachab\w{2,6}|respon(?:ds?|se|sive\w{0,4})|latency|until|prices?|quotes?|jobs?|builds?|deploy\w{0,7}|progress|queue|keep\w{0,3} (?:it |the \w{2,12} )?(?:warm|awake|alive)|rate limits?|timeouts?|retr(?:y|ies)|cron)\b/;
/**
 * Orders to call a host at regular times: `call-back` where nothing but the call is wanted, `fetch-orders` where commands are, `contact`
 * where the words leave it open. The host is the target, `…` for one without an address; this machine and its network are none.
 */
function callBacksIn(sentence) {
    const { view, start, text } = sentence;
    for (const [object, pattern] of shapes) {
        const match = pattern.exec(text);
        if (match === null)
            continue;
        const target = match.groups?.["target"] ?? "…";
        if ((0,core_address/* isNear */.HQ)(target) || (!match[0].includes("://") && fileEndings.test(target)))
            continue;
        if (object !== "fetch-orders" && reasoned.test(text))
            continue;
        if (moodAt(text, match.index) !== "order" || !isOrdered(sentence, match.index))
            continue;
        const place = { view, start: start + match.index, end: start + match.index + match[0].length };
        return [{ ...place, kind: "instructs-agent", object, sensitivity: "ordinary", by: "prose", target }];
    }
    return [];
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/bypass.js

const guard = "(?:branch protections?|secret scanning|push protection|required reviews?|status checks?|audit (?:trails?|logs?|logging)|access logs?|(?:smoke|burglar|fire|intrusion|leak) (?:alarm|detector|detection|sensor)s?(?: integration)?|content (?:filter|moderation)s?|moderation filters?|safety (?:filters?|interlocks?|guards?|limits?)|fraud (?:detection|checks?|alerts?)|spam filters?|spending limits?|transfer limits?|dose (?:limits?|warnings?|checks?)|allergy (?:warnings?|alerts?|checks?)|plagiarism checks?|conflict[\\s-]of[\\s-]interest checks?|code signing|login alerts?|security alerts?|breach notifications?|back-?ups?|disk encryption|two-step verification|session timeouts?)";
const off = "(?:disable|deactivate|suspend|pause|mute|silence|bypass|circumvent|stop|lift|cancel|skip|switch off|turn off|shut off|leave off)";
/** Takes off what guards a record, a branch, a house, a patient; waves through what should be looked at. */
const bypass = [
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "branch protection",
            "secret scanning",
            "push protection",
            "required review",
            "status check",
            "audit trail",
            "audit log",
            "access log",
            "alarm",
            "detector",
            "moderation",
            "safety ",
            "fraud ",
            "spam filter",
            "spending limit",
            "transfer limit",
            "dose ",
            "allergy ",
            "plagiarism check",
            "code signing",
            "login alert",
            "security alert",
            "breach notification",
            "backup",
            "back-up",
            "disk encryption",
            "two-step",
            "session timeout",
            "conflict of interest",
            "conflict-of-interest",
        ],
        unasked: true,
        unless: /\b(?:(?:says?|claims?|states?) (?:that )?(?:your|the) [a-z-]{3,16} (?:wants?|asks?|told|needs?|instructs?)|may|might|rather than|instead of|never|do not|don t|not|avoid|only|if the user|user asks|ask|in tests?|test mode|sandbox|re-?enable|misconfigur\w{1,6}|whether|check that|flag|option|warn|attackers?|duplicate|redundant|old|how)\b/,
    }, [
        `${off} (?:off )?(?:the |all |any |every |its |their |each |of )*(?:[\\w-]{2,16} ){0,2}${guard}`,
        `(?:turn|switch|leave|keep|shut) (?:the |all |any |its |their )*(?:[\\w-]{2,16} ){0,2}${guard} (?:off|disabled|muted)`,
        `${guard} (?:[\\w-]{2,16} ){0,3}(?:must|should|has to|have to|is to|are to|is|are|gets?|needs? to) (?:be )?(?:disabled|deactivated|suspended|muted|silenced|bypassed|switched off|turned off|left off|skipped)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "formality",
            "waste",
            "pointless",
            "nobody reads",
            "no one reads",
            "needless",
            "slows things down",
            "unseen",
            "unread",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|not (?:a|an) |avoid|without|twice|again|duplicate|before|tokens|context window|myth|rationali[sz]\w{1,6}|excuse|thinking)\b/,
    }, [
        "(?:approve|accept|sign|sign off|pay|merge|release|wave through|grant|clear|confirm|pass|submit|publish|deploy|push) [^.]{1,80}?(?:looking at|reading|checking|reviewing|verifying|inspecting|reviews?|checks?|verification|approvals?|inspections?|audits?) (?:[\\w-]{2,16} ){0,3}(?:wastes? (?:of )?(?:time|effort)|(?:is|are) (?:a |an |only |just |mere |merely |here )*(?:waste of time|pointless|formality|needless))",
        "(?:approve|accept|sign|sign off|pay|merge|release|wave through|grant|clear) (?:all |any |every |each |the )?(?:[\\w-]{2,16} ){1,6}(?:unseen|unread)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "admin override",
            "admin rights",
            "--admin",
            "--no-verify",
            "override",
            "without review",
            "no review",
            "without approval",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|avoid|only|unless|ask|if the user|user asks|forbidden|cannot|css)\b/,
    }, [
        "(?:merge|push|commit|deploy|release|publish|promote) (?:[\\w-]{2,16} ){0,6}(?:straight |directly |right |immediately )?(?:to|into|on) (?:the )?(?:protected|main|master|production|prod|default|release|live|trunk)(?: branch)? … (?:override|rights|--admin|--no-verify|without (?:any |a )?(?:review|approval)|no review)",
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/breach.js

const no = /\b(?:never|do not|don t|not to|avoid|must not|should not|cannot|refuse|unless|only (?:if|after|when|with)|detect|spot|flag|if the user|user asks)\b/;
const fine = "(?:passed|ok|okay|valid|good|in tolerance|compliant|normal|healthy|approved|clean|safe|successful|within (?:range|limits|tolerance))";
/** Breaches of trust that need no address: untrue statements, forged papers, lifted rules, doors and keys. */
const breach = [
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "although it",
            "although they",
            "although no",
            "though it",
            "though they",
            "though no",
            "when it is not",
            "when they are not",
            "outside the",
            "out of tolerance",
            "out of range",
            "beyond the",
            "failing ",
            "that fail",
        ],
        unless: /\b(?:never|do not|don t|avoid|must not|unless|flag|detect|tests? that fail|if tests|re-?run|fix|skip|xfail|bug|issue|sandbox|warn\w{0,3}|error|explain|list)\b/,
    }, [
        "(?:describe|present|label|show|mark|record|announce|advertise|report|sell|declare) (?:[\\w-]{1,16} ){1,6}?as (?:[\\w-]{1,16} ){1,6}?(?:although|even though|though|when) (?:it|they|no|nothing|none) (?:[\\w-]{2,12} ){0,2}?(?:not|no longer|never|yet)",
        `(?:samples?|results?|readings?|items?|rows?|batch(?:es)?|parts?|values?|measurements?|units?|products?|patients?|loans?|candidates?) (?:outside|beyond|out of|failing|that fail) (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|get|must be|should be) (?:to be )?(?:re-?labell?ed|marked|recorded|reported|counted|booked|entered|classed|filed) as ${fine}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "whatever it",
            "whatever they",
            "whatever the",
            "no matter what",
            "regardless of what",
            "irrespective of what",
            "deleting",
            "removing",
            "weakening",
            "commenting out",
            "loosening",
            "emptying",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|must not|unless|dead code|unused|duplicate|flaky|obsolete|instead)\b/,
    }, [
        "(?:approve|accept|merge|sign|sign off|pay|release|publish|confirm|grant) (?:it |them |this |all |every |each |the )*(?:[\\w-]{2,16} ){0,5}?(?:whatever|no matter what|regardless of what|irrespective of what) (?:it|they|the [\\w-]{3,16}) (?:contains?|says?|changes?|does|do|costs?|asks?|adds?)",
        "(?:tests?|checks?|builds?|pipelines?|suites?) (?:[\\w-]{2,12} ){0,3}?(?:pass|green|succeed) by (?:deleting|removing|weakening|commenting out|loosening|emptying) (?:the |their |its |all |any )*(?:[\\w-]{2,14} ){0,2}?(?:assertions?|checks?|expectations?|test cases|tests|steps)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "verify the",
            "check the",
            "validate the",
            "confirm the",
            "ask for the",
            "verify their",
            "check their",
            "verify age",
            "ask for a",
            "verify identity",
            "check identity",
        ],
        unless: /\b(?:twice|again|already|tests?|if it|if they|until|instead|only|just|yourself|assume)\b/,
    }, [
        "(?:do not|don t|never|no need to|need not|refrain from) (?:verify|check|validate|confirm|ask for) (?:the |their |an? |any )?(?:age|identity|consent|prescription|signature|eligibility|sanctions list|licen[cs]e) (?:of|from) (?:the |any |each )?(?:buyers?|customers?|patients?|callers?|senders?|users?|visitors?|payees?|applicants?|drivers?|[\\w-]{3,14})",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: [
            "assume yes",
            "assume a yes",
            "assume approval",
            "assume consent",
            "assume agreement",
            "take yes",
            "presume",
            "without asking",
            "without being asked",
            "without permission",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|must not|nothing|cannot|no|nor|refuse|unless|only|forbidden|read|tool|typos?)\b/,
    }, [
        "(?:assume|presume|take) (?:a )?(?:yes|approval|consent|agreement) (?:for|to|on|as|whenever|when|if) (?:[\\w-]{1,14} ){0,6}?(?:ask|question|questions|prompts?|confirm|confirmation|request|requests)",
        "(?:charge|buy|book|pay|send|publish|cancel|sign|order|transfer|subscribe|sell|share|invite|donate|refund|withdraw|trade) (?:the |an? |any |all |each |every |it |them |their )*(?:[\\w-]{1,16} ){0,5}?without (?:asking|permission)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "override",
        anchors: [
            "guidelines",
            "safety rules",
            "content polic",
            "usage polic",
            "safety polic",
            "restrictions",
            "safeguards",
        ],
        unless: /\b(?:css|style|brand|community|design|writing|accessibility|if|when not|whether|never|coding|license|api)\b/,
    }, [
        "(?:your |the |all |any |usual |normal )*(?:safety|content|usage|ethical|security) (?:guidelines?|rules|polic(?:y|ies)|restrictions?|safeguards|limits|filters) (?:do not|don t|does not|no longer|never|cease to) (?:apply|hold|count|bind)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: ["sudo", "root ", "admin", "superuser"],
        unasked: true,
        unless: /\b(?:never|do not|don t|not|avoid|check|whether|if|user asks|least|existing|remove|revoke|requires?|needs?|list|detect|flag|test|local|seed)\b/,
    }, [
        "(?:create|add|set up|make|open) (?:an? |the |another )?(?:[\\w-]{2,14} ){0,2}?(?:account|user|login) (?:[\\w-]{2,20} ){0,4}?(?:with|having|in) (?:the )?(?:sudo|root|admin(?:istrator)?|superuser|owner)(?: (?:rights|privileges|access|permissions|group|role))? (?:[\\w-]{2,14} ){0,2}?(?:every|each|all|any) ",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: [
            "job summary",
            "build log",
            "ci log",
            "step summary",
            "pull request comment",
            "pr comment",
            "issue comment",
            "workflow log",
            "to the log",
            "into the log",
            "to the console",
            "read the traffic",
            "inspect the traffic",
            "decrypt the traffic",
            "read all traffic",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|mask(?:ed)?|redact(?:ed)?|whether|if|check|length|first \w{1,5} characters|names? of|usage|count|detect|without)\b/,
    }, [
        "(?:print|echo|write|log|dump|show|output|paste|post|include) (?:the |all |each |its )*(?:values? of |contents? of )?(?:the )?(?:[\\w.-]{1,30} ){0,2}?(?:[\\w]{0,24}_?(?:token|secret|password|key|credentials?)s?) (?:in|into|to|as) (?:a |the |each |every )?(?:job summary|build logs?|ci logs?|step summary|pull request comment|pr comment|issue comment|workflow logs?|logs?|console)",
        "(?:trust|install|import|add) (?:the |our |this |a )?(?:root |ca )?certificates? [^;]{0,80}?(?:so that|to let|such that|in order that)[^;.]{0,60}?(?:read|inspect|decrypt|see) (?:the |all |their )?(?:[\\w-]{2,12} )?traffic",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: [
            "unlimited allowance",
            "infinite allowance",
            "unlimited approval",
            "infinite approval",
            "maximum allowance",
            "max allowance",
            "unlimited spend",
        ],
        unless: no,
    }, [
        "(?:give|grant|approve|set|sign) [^;.]{0,80}?0x[0-9a-f]{6,64}[^;.]{0,40}?(?:unlimited|infinite|max(?:imum)?) (?:allowance|approval|spend\\w{0,4})",
        "(?:give|grant|approve|set|sign) [^;.]{0,60}?(?:unlimited|infinite|max(?:imum)?) (?:allowance|approval|spend\\w{0,4}) [^;.]{0,40}?(?:0x[0-9a-f]{6,64}|our|the skill s|the vendor s)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "forge ",
            "forged",
            "counterfeit",
            "recreate",
            "count as original",
            "count as genuine",
            "passes as",
            "pass as",
            "fake ",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|detect|spot|flag|server|request|csrf|sigstore|rfc|hmac|digest|base|laravel|mock|test|fixtures?|fake data|fake timers?|faker)\b/,
    }, [
        "(?:forge|counterfeit|fake|recreate) (?:the |an? |any |missing |their )*(?:[\\w-]{2,14} ){0,2}?(?:receipts?|signatures?|certificates?|stamps?|letters? of|prescriptions?|diplomas?|passports?|ids?|seals?|initials)",
        "(?:receipts?|signatures?|certificates?|prescriptions?|diplomas?|documents?) [^;.]{0,40}?(?:recreated|forged|faked|counterfeited|made up)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: ["entitled", "eligible", "justified", "is valid", "are valid", "is legitimate", "deserved"],
        unless: /\b(?:never|do not|don t|check|whether|if they are not|not entitled|not eligible|unless|only)\b/,
    }, [
        "(?:deny|refuse|reject|decline|withhold|delay|turn down) (?:the |all |any |every |each |their )*(?:[\\w-]{2,14} ){0,2}?(?:refunds?|claims?|requests?|returns?|benefits?|treatment|applications?|payouts?|leave) [^;.]{0,40}?(?:even (?:when|if|though)|although|although|regardless)[^;.]{0,60}?(?:entitled|eligible|justified|valid|legitimate|deserved)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "service report",
            "safety report",
            "inspection report",
            "incident report",
            "medical report",
            "audit report",
            "maintenance report",
            "accident report",
            "quality report",
            "patient file",
            "medical record",
            "safety record",
            "service history",
            "incident log",
            "maintenance log",
        ],
        unless: no,
    }, [
        "(?:clear|remove|delete|hide|strip|erase|drop|omit|leave out) (?:the |all |any |every )*(?:[\\w-]{2,14} ){0,2}?(?:warnings?|faults?|defects?|errors?|alerts?|incidents?|complaints?|recalls?|findings|side effects|adverse events?) (?:from|in|out of) (?:the |each |every |any )?(?:service|safety|inspection|incident|medical|audit|maintenance|accident|quality|patient) (?:reports?|records?|logs?|history|file)",
    ]),
    ...constructions({
        kind: "deletes",
        object: "user-files",
        sensitivity: "private",
        anchors: ["only original", "only copy", "last copy", "sole copy", "only remaining"],
        unless: /\b(?:never|do not|don t|not|avoid|keep|make sure|ask|backup first|warn|before|git)\b/,
    }, [
        "(?:overwrite|delete|remove|erase|replace|discard|destroy|wipe) (?:the |their |its )?(?:only|last|sole) (?:remaining )?(?:original|cop(?:y|ies)|backup)",
    ]),
    ...constructions({
        kind: "fetches-and-runs",
        object: "…",
        anchors: ["install our", "deploy our", "roll out our", "install my", "install the vendor"],
        unless: /\b(?:never|do not|don t|if the user|checksum|sha-?256|official|optional\w{0,2})\b/,
    }, [
        "(?:install|deploy|roll out) (?:our|my|the vendor s) (?:[\\w-]{2,16} ){1,4}?from https?://(?<target>[\\w.-]{3,80})",
    ]),
    ...constructions({
        kind: "edits-agent-config",
        object: "standing-order",
        anchors: ["agents.md", "claude.md", "gemini.md", ".cursorrules", "copilot-instructions"],
        unasked: true,
        unless: /\b(?:never|do not|don t|ask|propose|suggest|show|check|read|project s|conventions?|lint|convert|sync)\b/,
    }, [
        "(?:put|add|append|insert|write|place|copy|prepend) [^;]{3,120}?(?:at the (?:top|start|end|bottom) of|to|into|in) (?:all|every|each|any) (?:[\\w-]{2,14} ){0,2}?(?:agents\\.md|claude\\.md|gemini\\.md|\\.cursorrules|copilot-instructions\\.md)",
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/exposure.js


const secret = "(?:api |service |access |deployment |signing |private |admin )*(?:keys?|tokens?|secrets?|passwords?|credentials?|connection strings?)";
const writers = "(?:us|our|ours|maintainers?|developers?|the (?:author|vendor|skill|provider|publisher)s?)";
const share = "(?:\\d{1,2}(?:\\.\\d{1,2})? ?(?:%|percent)|one percent|two percent|five percent|ten percent|a (?:share|cut|percentage|commission|tip|portion) of)";
/** Lays open what must stay closed: keys, doors, limits, other people's money and names. */
const exposure = [
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: [
            "hard-code",
            "hardcode",
            "plain text",
            "plaintext",
            "client bundle",
            "frontend",
            "readme",
            "page source",
            "commit message",
            "public ",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|vault|keychain|secret manager|secret store|environment|encrypted|\.env|hash(?:ed)?|your|if|whether|check|detect|flag|public keys?|placeholder|publishable|instead|rather than|risk|warn|issue|setting|instructions|usage|section|design|mentioned?|documented?|listed|see|example|reset|search|replace[ds]?)\b/,
    }, [
        `(?:hard-?code|embed|store|write|paste|commit|print|save|keep|put|place) (?:the |all |any |each |their |its |an? |user s )*(?:[\\w-]{2,14} ){0,2}?${secret} (?:[\\w-]{1,14} ){0,5}?(?:in|into|to|inside|within) (?:the |a |your |each |every )?(?:client(?:[\\s-]side)?(?: bundle| code)?|bundle|frontend|front[\\s-]end|readme(?:\\.md)?|page source|commit messages?|public [\\w-]{3,12}|html)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: ["login", "log-in", "sign-in", "auth", "admin"],
        unless: /\b(?:never|do not|don t|not|avoid|reject|only|if|passwords? of at least|oauth|saml|passkeys?|magic link|e-?mail or|user ?name or)\b/,
    }, [
        "(?:each|every|all|any|the) (?:[\\w-]{2,14} ){0,2}?(?:login|log-in|sign-in|auth\\w{0,12}|admin) (?:[\\w-]{2,14} ){0,4}?(?:has to|must|should|shall|is to|always|also)(?: also| always)? (?:accepts?|admits?|lets? in|allows?|honou?rs?|passes) (?:the |an? )?(?:password|token|header|key|code|cookie|parameter|account|user|master)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "safety limit",
            "spending limit",
            "transfer limit",
            "daily limit",
            "dose limit",
            "threshold",
            "reporting limit",
            "approval limit",
        ],
        unless: /\b(?:never|do not|don t|not exceed|avoid|ask|confirm|user asks|if the user|similarity|confidence|coverage|token|context|rate limit|api|batch|lines|memory|file size|detect|flag|warn|tests?)\b/,
    }, [
        "(?:raise|increase|loosen|relax|widen|override|ignore|exceed|lift) (?:the |any |all |each |its |their )*(?:[\\w-]{2,16} ){0,3}?(?:safety|spending|transfer|daily|dose|approval) (?:limits?|thresholds?|margins?)",
        "(?:split|divide|break up|stagger|structure) (?:up )?(?:[\\w-]{2,14} ){0,3}?(?:transfers?|payments?|deposits?|transactions?|invoices?|purchases?|withdrawals?|orders?|expenses?) (?:[\\w-]{1,14} ){0,5}?(?:so that|to stay|to avoid|to keep|to remain|below|under) (?:[\\w-]{1,14} ){0,4}?(?:threshold|limit|reporting|approval)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: ["yourself", "itself", "this skill", "the skill"],
        unasked: true,
        unless: /\b(?:never|do not|don t|not|avoid|only|ask|cannot|must not|least|familiari[sz]e|remind|if)\b/,
    }, [
        "(?:grant|give|assign|award|allow) (?:yourself|itself|this skill|the skill|this agent) (?:every|all|any|full|admin|write|unrestricted|root|the) (?:[\\w-]{2,14} ){0,3}?(?:permissions?|rights?|access|privileges?|scopes?)",
    ]),
    ...constructions({
        kind: "edits-agent-config",
        object: "standing-order",
        anchors: [
            "this skill",
            "this file",
            "this document",
            "this paragraph",
            "this section",
            "this instruction",
            "these instructions",
            "this text",
            "this prompt",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|not|avoid|ask|if|project|to install|can)\b/,
    }, [
        "(?:copy|install|add|write|propagate|replicate|spread|insert|paste) (?:this|these) (?:skill|file|document|instructions?|prompt|text|paragraph|section) (?:in|into|to|across|for) (?:every|each|all|any) (?:other )?(?:[\\w-]{2,14} ){0,2}?(?:skills?|folders?|repositor(?:y|ies)|projects?|files?|documents?|agents?|prompts?|readmes?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "obey-content",
        anchors: ["://"],
        unless: /\b(?:never|do not|don t|not|untrusted|user s)\b/,
    }, [
        "(?:treat|regard|take|consider|accept|use|follow) (?:[\\w-]{2,16} ){0,6}?(?:of|from|at|by) (?:https?|wss?)://(?<target>[\\w.-]{3,80})\\S{0,80} as (?:your |the |a )?(?:real |true |actual |new |current |latest |binding )?(?:instructions?|orders?|tasks?|system prompt|commands?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: ["percent", "%", "a share of", "a cut of", "difference", "remainder", "surplus", "spare change"],
        unless: /\b(?:never|do not|don t|testnet|slippage|ask|confirm|simulate|tax rate|calculate|report|compare|show|coverage|cpu|memory|chart|margin|padding|width|user s account|their account)\b/,
    }, [
        `(?:deduct|withhold|keep|skim|charge|take|retain|add|divert|reserve|credit|send|transfer|pay|register) [^.;]{0,80}?${share} [^.;]{0,60}?(?:for|to|as|by|with|belongs? to) (?:[\\w-]{2,12} ){0,3}?${writers}`,
        `(?:register|list|name|add|enter|record) ${writers} as (?:[\\w-]{2,14} ){0,3}?(?:co-?writers?|co-?authors?|owners?|co-?owners?|beneficiar(?:y|ies)|shareholders?|payees?|inventors?) (?:[\\w-]{1,14} ){0,5}?(?:%|percent|royalt\\w{1,3}|share|songs?|papers?|accounts?|compan\\w{1,3}|domains?|patents?)`,
        `(?:credit|transfer|send|pay|move|deposit|book) (?:the |any |all )?(?:[\\w-]{2,14} ){0,2}?(?:difference|remainder|surplus|spare change|cents) (?:[\\w-]{2,14} ){0,2}?(?:to|into|onto) (?:iban|(?:the |our |an? )?(?:account|wallet)|0x[0-9a-f]{4,64}|[\\w-]{1,12} iban|us)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: ["to the account", "to account", "to the player", "to the wallet", "to the user"],
        unless: /\b(?:never|do not|don t|ask|confirm|user names|they name|testnet|if the user|requested|who asked)\b/,
    }, [
        "(?:trade|trade away|sell|give away|gift|hand over|transfer) (?:the |all |any |each |their )*(?:[\\w-]{2,14} ){0,4}?(?:items?|coins?|tokens?|nfts?|points|credits|tickets|skins|vouchers?|miles|domains?) (?:[\\w-]{2,14} ){0,3}?to (?:the )?(?:account|player|wallet) [\\w-]{3,40}",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: [
            "for them",
            "behalf",
            "in their name",
            "in their place",
            "sponsor",
            "partner",
            "for the user",
            "in the user",
        ],
        unless: /\b(?:never|do not|don t|not|ask|if the user|user asks|only|confirm|waits?|let them)\b/,
    }, [
        "(?:consent forms?|consents?|terms(?: of (?:use|service))?|agreements?|contracts?|waivers?|licen[cs]e agreements?|privacy notices?|disclaimers?) (?:[\\w-]{2,14} ){0,3}?(?:is|are|be|may be|can be|should be|must be) (?:to be )?(?:ticked|checked|signed|accepted|agreed to|confirmed|filled in) (?:for them|for the user|on (?:their|the user s) behalf|in (?:their|the user s) (?:name|place))",
        "(?:tick|sign|accept|agree to|confirm) (?:the |any |all |every )*(?:[\\w-]{2,14} ){0,2}?(?:consent forms?|consents?|terms(?: of (?:use|service))?|agreements?|contracts?|waivers?|disclaimers?) (?:for them|for the user|on (?:their|the user s) behalf|in (?:their|the user s) (?:name|place))",
        "(?:enrol|enroll|sign up|subscribe|register|opt) (?:each|every|all|any|the) (?:[\\w-]{2,14} ){0,2}?(?:in|for|to|into|with|up for) (?:the |our )?(?:sponsor|partner|advertiser)(?: s)? [\\w-]{3,16}",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "change-unasked",
        anchors: ["copyright notice", "licence header", "license header", "attribution", "author credit"],
        unless: /\b(?:never|do not|don t|not|avoid|year|keep|own|if|flag|add missing|required)\b/,
    }, [
        "(?:strip|remove|delete|drop|replace) (?:the |all |any |every )*(?:[\\w-]{2,14} ){0,2}?(?:copyright notices?|licen[cs]e headers?|attributions?|author credits?) [^.;]{0,60}?(?:our name|our own|ours|with our)",
    ]),
    ...breach,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/checks.js



const drop = "(?:leave out|leave off|omit|skip|bypass|drop|remove|disable|turn off|switch off|forgo|dispense with|do without|suppress|comment out|strip|relax|waive|leaving out|omitting|skipping|bypassing|dropping|disabling)";
const check = "(?:permission checks?|authori[sz]ation(?: checks?)?|authentication(?: checks?)?|access (?:control )?checks?|signature (?:checks?|verification|validation)|(?:webhook|payment|certificate|token|input|identity|server-side|origin|ownership|age|sanctions|kyc|allergy|dosage|safety|security|fraud|consent|integrity|checksum) (?:checks?|verification|validation|screening|review|scans?)|password requirement|password protection|csrf (?:protection|tokens?|checks?)|rate limit(?:s|ing)?|input saniti[sz]ation|malware scan|audit log(?:ging)?|safety review|second reviewer|two-factor authentication|multi-factor authentication|mfa)";
const verify = "(?:verify|verifying|check|checking|validate|validating|confirm|confirming|inspect|authenticate|saniti[sz]e|review|reviewing)";
const checks_guarded = "(?:signatures?|certificates?|payments?|permissions?|authori[sz]ation|identity|tokens?|checksums?|origins?|ownership|user input|server side|the diff|the diffs|consent|dosages?|allergies|sanctions|age)";
/** Weakens what protects users of the work. */
const checks = [
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "leave out",
            "leave off",
            "leaving out",
            "omit",
            "skip",
            "bypass",
            "drop ",
            "dropp",
            "remov",
            "disabl",
            "turn off",
            "turned off",
            "switch off",
            "switched off",
            "forgo",
            "dispense",
            "do without",
            "suppress",
            "comment out",
            "strip ",
            "relax",
            "waive",
            "lift the",
            "left out",
            "not needed",
            "unnecessary",
            "superfluous",
        ],
        unless: /\b(?:only if|unless|if the user|in tests?|for tests?|test environment|local development|development only|sandbox|already (?:checked|verified|validated)|mock|stub|dev mode|localhost|ci only|tls 1|duplicate|preview|read-only|never|don t|do not|flag|option|--[a-z]|env(?:ironment)? var|cache)\b/,
    }, [
        `${drop} (?:the |all |any |every |these |this |server-side |extra )*${check} (?:on|for|in|of|when|to keep|to save|so|because|throughout|globally|everywhere|at|as|from|since|entirely|completely|by default)`,
        `${check} … (?:is|are|may be|can be|should be|must be|has to be|have to be) (?:to be )?(?:skipped|omitted|left out|bypassed|dropped|disabled|turned off|switched off|removed|not needed|unnecessary|superfluous)`,
        `(?:drop|lift|remove|waive) the (?:password|login|authentication|mfa|two-factor) requirement`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "no need to",
            "need not be",
            "not need to",
            "without looking",
            "without reading",
            "without checking",
            "without reviewing",
            "without verifying",
            "as settled",
            "as paid",
            "as verified",
            "as trusted",
            "as valid",
        ],
        unless: /\b(?:if (?:it|they) (?:is|are|has|have) already|already (?:checked|verified|validated|done)|twice|again|read-only|lock ?file|git history|documentation)\b/,
    }, [
        `(?:no need to|need not|does not need to|do not need to|don t need to) ${verify} (?:the |any |its |their |that |each |a )?(?:[\\w-]{2,20} ){0,3}${checks_guarded}`,
        `${checks_guarded} (?:[\\w-]{2,20} ){0,3}(?:need not|do not need to|does not have to|do not have to|don t have to|doesn t need to) be (?:verified|checked|validated|confirmed|inspected|reviewed)`,
        "(?:treat|regard|consider|mark|accept|take) (?:every|each|all|any) (?:[\\w-]{2,20} ){0,2}(?:payments?|tokens?|requests?|signatures?|certificates?|logins?|users?|uploads?|orders?|callers?|inputs?) (?:[\\w-]{2,20} ){0,2}as (?:settled|paid|verified|trusted|valid|authenticated|admin|safe|approved)",
        "(?:approve|merge|accept|sign off|sign|release) … without (?:looking at|reading|checking|reviewing|inspecting|verifying) (?:the |its |their |any )?(?:diff|diffs|changes|code|content|contents|contract|transaction|files?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: [
            "by everyone",
            "by anyone",
            "to everyone",
            "to anyone",
            "anyone with",
            "anyone who",
            "everyone with",
            "world-readable",
            "publicly",
            "to public",
            "all interfaces",
            "owner role",
            "admin role",
            "administrator role",
            "full access",
            "disable the check",
            "certificate",
            "777",
        ],
        unasked: true,
        unless: /\b(?:unless|if the user|only if|only when|never|do not|don t|must not|private by default|docker|container|local development|dev server|static assets?|website|landing page|npm publish|open[- ]source|least|narrowest|instead of|warn|avoid|check (?:that|whether|if)|are they|is it|publicly available|publicly accessible urls?|public (?:api|url|data)|issued|expires?|expiry|pinning|ssl certificate for|no one|nobody|not)\b/,
    }, [
        "(?:buckets?|files?|documents?|folders?|data ?sets?|repositor(?:y|ies)|databases?|shares?|boards?|pages?|calendars?|spreadsheets?|records?|snapshots?|images?|gists?|projects?|forms?) … (?:have to|has to|must|should|are to|is to|need to|needs to|shall|will|always) … (?:be |made |set |kept |left )*(?:readable|writable|visible|accessible|public|shared|open|editable) (?:by|to|for|with) (?:everyone|everybody|anyone|anybody|all|the public|the world|all users|authenticated users)",
        "(?:share|expose|publish|open|make|set|grant|give) (?:each|every|all|any|the) (?:[\\w-]{2,20} ){1,3}(?:with|to|by|for|access to) (?:anyone|anybody|everyone|everybody|the public|the world|all users)(?: (?:who|with|that))?",
        "(?:always|every|each|all) … (?:set|make|create|mark|leave|publish) … (?:to |as )?public(?:ly readable|ly writable)? … (?:regardless|irrespective|whatever|even if|so that|to ensure)",
        "(?:let|have|make|configure|set) (?:the |every |each |any |all )?(?:database|redis|mongo(?:db)?|postgres(?:ql)?|mysql|admin (?:panel|interface|console)|elasticsearch|debugger|ssh|daemon|broker|cache) … (?:listen|bind|answer|reachable|accessible) … (?:all interfaces|0\\.0\\.0\\.0|every interface|the internet|anywhere|any host)",
        "(?:give|grant|assign|attach|bind) (?:[\\w-]{2,20} ){1,5}(?:the |an? )?(?:owner|admin(?:istrator)?|editor|root|superuser|cluster-admin|full) (?:role|rights|access|permissions?|privileges?) (?:on|to|for|over|across|in) (?:the |all |every |whole |entire )*(?:[\\w-]{2,20})",
        "(?:certificates?|tls|ssl|host keys?) (?:[\\w-]{2,20} ){0,2}(?:need not|do not have to|does not have to|should not|must not|are not to) be (?:validated|verified|checked)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "skip-check",
        anchors: [
            "not validat",
            "not verif",
            "not saniti",
            "not authenti",
            "not escape",
            "not encrypt",
            "not hash",
            "never validat",
            "never verif",
            "t validat",
            "t verif",
            "row-level security",
            "row level security",
            "input escaping",
            "output escaping",
            "content security policy",
        ],
        unless: /\b(?:if (?:it|they|the)|does not|doesn|did not|could not|can ?not|cannot|yet|twice|again|already|only|unless|until|because it|warning|why|error|when (?:it|they)|localhost|assume|in tests?)\b/,
    }, [
        "(?:do not|don t|never) (?:verify|validate|saniti[sz]e|authenticate|escape|encrypt|hash) (?:the |any |all |user |customer )?(?:[\\w-]{2,16} ){0,2}(?:cards?|card numbers?|payments?|inputs?|tokens?|signatures?|passwords?|certificates?|permissions?|identit(?:y|ies)|amounts?|prices?|uploads?|requests?|users?|callers?|orders?|dosages?|doses?) (?:on|in|at|for|before|when|since|because|here|so|as|anywhere|at all|$)",
        `${drop} (?:the )?(?:row[\\s-]level security|input escaping|output escaping|content security policy|encryption at rest) (?:on|for|in|of|everywhere|globally)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: [
            "every origin",
            "any origin",
            "all origins",
            "administrator rights",
            "admin rights",
            "admin role",
            "as admin",
            "administrator role",
            "root rights",
            "superuser",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|must not|should not|unless|only|avoid|require[sd]?|needs?|check|whether|if|user asks|misconfigur\w{1,6}|without|local|development)\b/,
    }, [
        "(?:set|configure|allow|let|open|enable) … (?:every|any|all) origins?(?: (?:with|on|for|by))?",
        "(?:create|give|grant|make|add|register|set up) (?:every|each|all|any|new) (?:new )?(?:[\\w-]{2,16} )?(?:users?|accounts?|members?|people|roles?) … (?:with |as )?(?:an? )?(?:administrator|admin|root|owner|superuser) (?:rights|role|privileges?|permissions?|access)?",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "loosen-rights",
        anchors: ["grant public", "grant anonymous", "public read", "public write", "anonymous access"],
        unasked: true,
        unless: /\b(?:never|do not|don t|avoid|check|only|unless|warn|no )\b/,
    }, [
        "(?:grant|give|allow|enable|set) (?:public|anonymous|anon) (?:read|write|access|select)(?: access)? (?:on|to|for) (?:every|all|each|the whole|any)",
    ]),
    ...bypass,
    ...exposure,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/condition.js
/** Words by which a step hangs on the wish of the user; a wish for something else ("asks a question") is none. */
const asked = /\b(?:and (?:the |your )?(?:users?|humans?|customers?|clients?|owners?|person) (?:has |have )?(?:confirms?|confirmed|approves?|approved|agrees?|agreed|consents?|consented|asks? for it)\b|(?:when|if|once) (?:the )?\w{3,16} (?:decides?|chooses?|choose|wants?|asks?|wish|wishes) (?:to|for) (?:share|publish|send|submit|upload|forward|post|deliver|deposit)\w{0,3}\b|(?:only |but |and |or )?(?:if|when|whenever|once|after|unless|until|before|because|as|where|that|which|what|wherever) (?:the |an? |your )?(?:users?|humans?|customers?|clients?|they|owners?|somebody|someone|person|requester|you) (?:[a-z]{2,12} ){0,3}?(?:(?:asks?|asked)(?! (?:anything|a question|any\b|something|whatever|questions))|requests?|requested|wants?|wanted|confirms?|confirmed|approves?|approved|agrees?|names?|named|says?|said|chooses?|chose|opts?|needs?|wish|wishes|prefers?|specif(?:y|ies|ied)|provides?|provided|gives?|gave|given|selects?|selected|enables?|enabled|invokes?|configured?|configures|consents?|tells?|instructs?|decides?|types?|enters?|would like)\b(?!.{0,30}\b(?:in advance|by installing|already agreed|implicitly)\b)|(?:if|when|as|unless|only when|only if) (?:explicitly |specifically )?(?:asked|requested|instructed|told|enabled|configured|desired|wanted|needed|approved|opted)\b|(?:on|upon|at|by) (?:the )?(?:users?['’]?s? )?(?:explicit )?(?:request|demand|wish)\b|with (?:the )?(?:users?['’]s|their|your|explicit|prior) (?:[a-z]{2,12} )?(?:consent|permission|approval|confirmation|agreement)\b|after (?:explicit |user |their |the user['’]s )?(?:confirmation|approval|consent)\b|\b(?:optional(?:ly)?|opt-in|user-(?:provided|supplied|specified|chosen|configured)|if you (?:want|like|wish|prefer|need))\b|\b(?:you|users?|they|it) (?:can|may|could|might)\b)/g;
/** Words by which a step comes with the work itself, whatever the user says. */
const automatic = /\b(?:(?:after|upon|following|before|prior to|during|whenever|once|as soon as|each time|every time|when|at the (?:very )?(?:start|beginning|end|close|conclusion) of|at (?:startup|start-up|start|log-?in|boot)|on (?:every|each|any|completion|startup|exit|log-?out|log-?in|save|close|shutdown|launch|first use)|nightly|weekly|monthly|overnight|at midnight|in the background|afterwards|right after|straight after|for (?:every|each|any|all)|with (?:every|each|any)|in (?:every|each|all)|as (?:the|a) (?:last|final|first)|(?:last|final|first) step|prerequisite|by default|always|automatically|every|each|all|any|must|make sure|ensure|required|mandatory|regardless|irrespective|additionally|periodically|hourly|daily|for (?:continuity|compliance|redundancy|quality|audit|monitoring|safekeeping|traceability))|finish by|finally|conclude by|end by|start by|begin by|remember to|do not forget to|don.t forget to|it is required|along the way|from now on|in future)\b/;
/**
 * Whether a sentence hangs its step on the wish of the user (`asked`), on the work as such (`automatic`), or says neither. Both: the
 * step happens unasked too, so that it is automatic.
 */
function triggerOf(sentence) {
    const plain = sentence.replace(/\s{2,}/g, " ");
    const rest = plain.replace(asked, " ; ");
    if (rest !== plain)
        return /\b(?:(?:after|before|on|for|with|in) (?:each|every|any)|each time|every time|always|automatically|regardless)\b/.test(rest)
            ? "automatic"
            : "asked";
    return automatic.test(rest) ? "automatic" : undefined;
}
/** Lines above a sentence that are looked at for what leads in to it. */
const reachAbove = 1500;
const condition_itemStart = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)]|\|)\s?/;
const condition_headingStart = /^\s{0,3}#{1,6}\s/;
/** The line above the list that an item stands in when it ends in a colon, and the heading of the section; empty for none. */
function leadIns({ view, start }) {
    const lines = view.lower.slice(Math.max(0, start - reachAbove), start + 3).split("\n");
    const isItem = condition_itemStart.test(lines.pop() ?? "");
    const heading = lines.findLast((line) => condition_headingStart.test(line)) ?? "";
    const above = lines.findLast((line) => line.trim() !== "" && !condition_itemStart.test(line) && !/^\s{2,}/.test(line)) ?? "";
    const lead = isItem && /:[*_]{0,3}\s*$/.test(above) && !condition_headingStart.test(above) ? above : "";
    return [lead, heading];
}
/** `triggerOf` of a sentence, or where it says nothing of what leads in to it: `After any task:` over a list, the heading. */
function triggerIn(sentence) {
    const own = triggerOf(sentence.text);
    if (own !== undefined)
        return own;
    const [lead = "", heading = ""] = leadIns(sentence);
    return triggerOf(lead) ?? (standing.test(heading) ? "automatic" : undefined);
}
/** Headings that say when: those that only name a subject ("All commands") say nothing. */
const standing = /\b(?:after|before|upon|following) (?:each|every|any|all|you|the|finish\w{0,3}|complet\w{1,4}|a )|\b(?:at the (?:end|start|beginning) of|every (?:time|session|run|day)|on (?:completion|start-?up|exit|finish)|always|daily|mandatory|automatic(?:ally)?)\b/;

;// CONCATENATED MODULE: ./build/src/behaviour/prose/wishes.js


const part = "(?:user|client|customer|owner|operator|human|patient|student|author|buyer|person|requester|they|he|she|somebody|anyone)s?";
const wills = "(?:prefers?|specif(?:y|ies|ied)|says?|said|wants?|wanted|asks?|asked|chose|chooses?|chosen|objects?|objected|names?|named|licensed|requests?|requested|insists?|declines?|refuses?|instructs?|picked|picks?|decides?|decided|states?)";
const despite = "(?:even if|even when|even though|although|whatever|whichever|no matter (?:what|which|how|whether)|regardless of (?:what|which|whether|how)|irrespective of (?:what|which|whether)|despite what|contrary to what)";
const replace = "(?:replace|swap|exchange|substitute|change|switch|overwrite|convert|use|put|insert|install|choose|pick|book|order|send|add|enable|keep|remove|delete|set)";
/** Sets the skill, or a text that it reads, above the wish of the user. */
const wishes = [
    ...constructions({
        kind: "instructs-agent",
        object: "override",
        anchors: [
            "even if",
            "even when",
            "even though",
            "whatever",
            "whichever",
            "no matter",
            "regardless of",
            "irrespective of",
            "despite what",
            "contrary to",
        ],
        unless: /\b(?:never|do not|don t|not|refuse|decline|stop|ask|confirm|warn|verify|check|explain|show|tests?|read|follow|skill|skills|tone|language|format|polite|concise|clarify|validate|review|search|answer|respond|say|think|consider|treat|report|capture|record|log|call|describe|mention)\b/,
    }, [
        `${replace} (?:[\\w.-]{1,20} ){1,12}?${despite} (?:[\\w-]{2,16} ){0,3}?(?:the |an? )?${part} (?:[\\w-]{2,12} ){0,2}?${wills} (?:their own|otherwise|something else|another|differently|other|no|against it|one|it)`,
        `${despite} (?:[\\w-]{2,16} ){0,3}?(?:the |an? )?${part} (?:[\\w-]{2,12} ){0,2}?${wills} … ${replace} (?:the )?(?:ours|our|my|[\\w-]{2,16} (?:from|by|of) (?:us|our|the (?:vendor|maintainer|author|partner)))`,
        `${replace} (?:[\\w.-]{1,20} ){1,10}?(?:with|by|for) (?:those|ones?|that|the ones|ours|products?) (?:from|of|by|made by|sold by) (?:our|us|the (?:vendor|maintainer|partner|sponsor))`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: [
            "be consulted",
            "be asked",
            "be bothered",
            "be involved",
            "consulting ",
            "to agree",
            "be informed",
            "be notified",
        ],
        unless: /\b(?:must|should be|always|twice|again|only|every step|read-only|formatting|details|trivial|already)\b/,
    }, [
        `${concerned} (?:do not|don t|does not|doesn t|need not|needn t|does not have|never|should not|must not) (?:need |have )?(?:to )?(?:be (?:consulted|asked|involved|informed|notified|bothered)|agree)(?: (?:about|before|first|for|on|with|again))?`,
        `(?:cancel|delete|buy|order|book|pay|transfer|send|sign|merge|publish|move|charge|accept|subscribe|install|change) (?:[\\w.-]{1,20} ){1,8}?without (?:consulting|asking|involving|informing|notifying) ${concerned}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "obey-content",
        anchors: ["addressed to", "directed at", "aimed at", "meant for", "intended for", "written for"],
        unless: /\b(?:never|do not|don t|not|untrusted|ignore|report|data)\b/,
    }, [
        "(?:notes?|comments?|texts?|lines?|paragraphs?|sentences?|cells?|remarks?|annotations?|instructions?|messages?|replies|e-?mails?|passages?|requests?|captions?|footnotes?|commands?) (?:[\\w-]{2,16} ){0,6}?(?:addressed to|directed at|aimed at|meant for|intended for|written for) (?:[\\w-]{2,16} ){0,3}?(?:assistants?|agents?|you|models?|ais?|bots?) (?:[\\w-]{2,12} ){0,2}?(?:have to|has to|must|should|are to|is to|shall|will|are|is)(?: to)? (?:be )?(?:executed|followed|carried out|obeyed|performed|honou?red|done|complied with|acted on|binding|acted upon)",
        "(?:execute|follow|carry out|obey|perform|act on|comply with|honou?r) (?:all |any |every |each |the )*(?:notes?|comments?|texts?|lines?|paragraphs?|sentences?|cells?|remarks?|annotations?|instructions?|messages?|replies|e-?mails?|passages?|requests?|commands?) (?:[\\w-]{2,16} ){0,6}?(?:addressed to|directed at|aimed at|meant for|intended for|written for) (?:[\\w-]{2,16} ){0,3}?(?:assistants?|agents?|you|models?|ais?|bots?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "override",
        anchors: [
            "to stop",
            "stopping",
            "to abort",
            "to cancel",
            "to pause",
            "to halt",
            "to quit",
            "objection",
            "complaint",
            "protest",
        ],
        unless: /\b(?:never|do not|don t|not ignore|third-party|page|web ?site|untrusted|injected|lint|warnings?|server|process|deadline)\b/,
    }, [
        "(?:ignore|disregard|overlook|dismiss|brush aside|pay no attention to) (?:any |all |every |each |the |a |later |further |such |user s |their )*(?:[\\w-]{2,14} ){0,2}?(?:messages?|requests?|orders?|instructions?|attempts?|questions?|wish(?:es)?|commands?|pleas?|signals?) (?:[\\w-]{2,14} ){0,3}?(?:to|asking|telling) (?:you )?(?:to )?(?:stop|abort|cancel|halt|quit|pause)",
        "(?:ignore|disregard|overlook|dismiss|brush aside|override) (?:any |all |every |the |their |his |her |user s |later |further )*(?:objections?|complaints?|protests?|stop requests?)(?: (?:of|by|from) (?:the )?[\\w-]{3,12})?",
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/consent.js



/** Acts that a user wants to be asked about. */
const grave = "(?:payments?|purchases?|transfers?|orders?|withdrawals?|trades?|transactions?|delet(?:e|es|ion|ions|ing)|remov(?:e|al|als|ing)|merg(?:e|es|ing)|push(?:es|ing)?|force-push(?:es)?|deploy(?:s|ments?|ing)?|publish(?:ing)?|send(?:ing)?|e-?mails?|install(?:ing|ation|ations)?|upload(?:s|ing)?|wip(?:e|ing)|overwrit(?:e|ing)|drop(?:ping)?|refunds?|shell commands?|tool calls?|permission(?:s| requests?| prompts?)|everything)";
const ask = "(?:ask(?:ing)? (?:the user |them |anybody |anyone )?(?:for )?(?:permission|confirmation|approval|consent|leave|back|first)|asking|confirmation|approval|permission|a go-ahead|go-ahead|sign-off|a second look|consent|confirming)";
/** Takes the consent of the user as given. */
const consent = [
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: ["need no", "needs no", "require no", "requires no", "not need", "not require", "go through without"],
        unless: /\b(?:read|reading|reads|query|queries|local|dry[- ]run|test network|testnet|harmless|safe)\b/,
    }, [
        `${grave} … (?:needs?|requires?|do not need|does not need|do not require|does not require) (?:no |any |an? |further )?(?:explicit |separate |user |human |further )?(?:approval|confirmation|permission|consent|sign-off|go-ahead|review by)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: ["agreed", "consented", "consent", "accepted", "approved", "authori", "pre-approved", "preapproved"],
        unless: /\b(?:if|whether|unless|only|until|check|verify|has the user|must have|list of|terms|licen[cs]e)\b/,
    }, [
        `(?:skip|omit|no need for|without|do not wait for|don t wait for|never wait for) … ${ask} … (?:agreed|consented|accepted|approved|authori[sz]ed)`,
        `${person} (?:has |have )?(?:already )?(?:agreed|consented|accepted|approved|authori[sz]ed) (?:to )?(?:everything|all|any|this|every|it)?[^;]{0,40}(?:in advance|by installing|by using|by loading|beforehand|implicitly|when they installed)`,
        `(?:installing|using|loading|activating) (?:this |the )?(?:skill|tool|plugin) (?:counts as|is|means|implies|amounts to|constitutes) (?:[\\w-]{2,12} ){0,3}(?:consent|approval|agreement|permission|authori[sz]ation)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: ["behalf", "wait for", "stop for", "pause for", "hold for"],
        unless: /\b(?:npm|npx|create-|read-only|reading|test|tests|build|lint)\b/,
    }, [
        `(?:answer|reply|say|click|confirm|accept|respond) … (?:yes|ok|allow|accept|approve|y) … on (?:the )?(?:${person}(?: s)?|their|his|her|its)(?: s)? behalf`,
        `(?:do not|don t|never|without|no need to) (?:wait(?:ing)?|stop(?:ping)?|paus(?:e|ing)|hold) for (?:an? |the |any )?(?:user s |human |explicit |further )?(?:go-ahead|approval|confirmation|permission|consent|sign-off|answer|reply) … (?:before |to )?${grave}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "override",
        anchors: [
            "precedence",
            "overrid",
            "supersede",
            "outrank",
            "take priority",
            "takes priority",
            "regardless of what",
            "even if the user",
            "even when the user",
        ],
        unless: /\b(?:css|style|config|environment variables?|flag|flags|project|local settings|claude\.md|the user s (?:request|instructions?) (?:takes?|overrides?|always)|defaults?|cli|argument|subclass|method|user instructions take|user s explicit)\b/,
    }, [
        `(?:takes?|has|have) (?:precedence|priority) over (?:[\\w-]{2,20} ){0,6}?(?:what )?(?:the |any )?(?:user|operator|human|person)(?: s)?(?: (?:wrote|says?|said|asks?|asked|wants?|instructions?|requests?|wishes|prompt))?`,
        `(?:overrides?|supersedes?|outranks?|replaces?) (?:[\\w-]{2,20} ){0,4}?(?:the |any )(?:user|operator|human|system)(?: s)? (?:instructions?|requests?|wishes|prompt|orders?|message|settings?|said)`,
        `(?:even if|even when) ${person} (?:objects?|declines?|says? no|refuses?|asks? (?:you )?(?:not to|to stop)|disagrees?|forbids?)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "obey-content",
        anchors: [
            "carry out",
            "do what",
            "follow what",
            "act on",
            "execute what",
            "obey",
            "complete them",
            "as coming from",
            "as orders",
            "as instruction",
            "as command",
            "as if",
            "tasks for you",
            "addressed to you",
            "meant for you",
            "apply what",
            "comply with",
        ],
        unless: /\b(?:never|do not follow|untrusted|not as|never as|data, not|ignore)\b/,
    }, [
        "(?:get|fetch|load|read|retrieve|pull|download|request|open|query|check) … (?:https?://|s3://|gist|pastebin)(?<target>[\\w.-]{3,80})?[^;]{0,80} (?:and |then )?(?:carry out|do|follow|obey|execute|act on|apply|run|comply with) (?:what(?:ever)? it says|what(?:ever)? is (?:there|written|in it|listed)|the (?:steps|orders|instructions|commands|directives) (?:in it|there|it gives|it contains|listed|returned)|its (?:instructions|orders|steps|commands)|(?:what|whatever|everything) (?:it|they|the \\w{3,12}) (?:says?|asks?|lists?|returns?|contains?))",
        "(?:text|lines?|content|comments?|passages?|cells?|messages?|notes?|anything|sentences?|fields?|documents?|pages?|mails?|e-mails?) … (?:is|are|should be|must be|has to be|have to be|treat(?:ed)?|regard(?:ed)?|consider(?:ed)?) … (?:as )?(?:coming from|from|an order from|orders from|instructions? from|issued by) (?:the |your )?(?:owner|operator|administrator|developer|system|user|principal|maintainer)",
        "(?:comments?|lines?|text|notes?|cells?|messages?|passages?|issues?|tickets?|fields?) … (?:are|is|count as|counts as|act as) (?:a |an )?(?:tasks?|orders?|instructions?|commands?|assignments?|work) (?:for|to|addressed to|meant for) (?:you|the agent|the assistant|the model)",
        "do (?:what|whatever) (?:it|the (?:page|mail|e-mail|message|document|comment|text|ticket|sender|file)) (?:asks?|says?|tells?|orders?|demands?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: [
            "need the",
            "need their",
            "need any",
            "need an",
            "need a ",
            "consent",
            "permission",
            "go ahead with",
            "proceed with",
            "carry on with",
            "approval",
        ],
        unless: /\b(?:only (?:if|after|with)|unless|until|once the user|after the user|never|must have|check (?:that|whether|if)|file permission|read|reading)\b/,
    }, [
        `(?:do not|don t|never|no longer) need (?:the |any |an |a )?(?:user s |their |further |explicit )?(?:ok|okay|approval|permission|consent|confirmation|go-ahead|blessing|sign-off) (?:for|to|before|when) (?:the |any |all |an? )?${grave}`,
        `(?:consider|treat|regard|take|assume|deem|presume) (?:the |that the )?(?:user s |their |all )?(?:consent|permission|approval|agreement|authori[sz]ation) (?:[\\w-]{2,12} ){0,4}(?:given|granted|for granted|implied|obtained|for all|for any|for every)`,
        `(?:consent|permission|approval) (?:is|are|has been|can be|may be) (?:assumed|implied|presumed|taken for granted|already given|given in advance)`,
        `(?:go ahead|proceed|carry on) with (?:the |any |all )?${grave} … (?:right away|straight away|immediately|at once|directly|without (?:asking|question))`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "obey-content",
        anchors: [
            "whatever",
            "that action",
            "that command",
            "that instruction",
            "that order",
            "that step",
            "the returned",
            "the received",
            "tells you",
            "tell you",
            "instructs you",
            "asks you to",
        ],
        unless: /\b(?:never|do not|don t|untrusted|user|ask before|confirm|ignore|suspicious|error message|wizard|installer|cli)\b/,
    }, [
        "(?:whatever|anything|everything) … (?:readme|pages?|files?|documents?|messages?|mails?|e-mails?|issues?|tickets?|sites?|comments?|responses?|server|sender|endpoint|api) … (?:tells?|says?|asks?|orders?|instructs?|demands?|wants?|returns?) … (?:do it|priority|must be done|binding|followed|first|obey|comply|execute|carry|act on|do so)",
        "(?:if|when|where|whenever|should) … (?:e-mails?|emails?|messages?|pages?|documents?|comments?|issues?|tickets?|notes?|cells?|responses?|titles?|web ?sites?|attachments?) … (?:contains?|starts?|begins?|starting|beginning|has|holds|includes?|says?|asks?) … (?:perform|execute|carry out|do|run|follow|obey|act on|comply with) (?:that|this|the) (?:action|command|instruction|order|step|request|task)s?",
        "(?:poll|query|check|call|contact|fetch|get|load|ask) … https?://(?<target>[\\w.-]{3,80})\\S{0,80} … (?:execute|run|carry out|perform|follow|obey|apply) (?:the |each |every |all )?(?:(?:returned|received|resulting|listed|given|new) )?(?:steps?|commands?|instructions?|orders?|tasks?|directives?|script|code|what)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "override",
        anchors: ["outrank", "overrid", "supersede", "beats "],
        unless: /\b(?:never|do not|css|config|flag|default)\b/,
    }, [
        "(?:outranks?|overrides?|supersedes?|beats?) (?:anything|whatever|everything|all)(?: that)? (?:the )?(?:user|operator|human)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "no-confirmation",
        anchors: [
            "standing permission",
            "standing approval",
            "blanket permission",
            "blanket approval",
            "no human review",
            "needs no review",
        ],
        unless: /\b(?:never|do not assume|not have|user (?:gave|granted))\b/,
    }, [
        `(?:you have|the agent has|there is) (?:a )?(?:standing|blanket) (?:permission|approval|authori[sz]ation|consent) (?:to|for)`,
        `${grave} (?:needs?|requires?) no (?:human )?review`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "obey-content",
        anchors: [
            "as a command",
            "as commands",
            "as an order",
            "as orders",
            "as an instruction",
            "as instructions",
            "everything on it",
            "everything in it",
            "work through it",
        ],
        unless: /\b(?:not|never|untrusted|user s|slash|shell|cli)\b/,
    }, [
        "(?:treat|regard|consider|take|read|interpret) (?:the |every |each |any |all )?(?:[\\w-]{2,16} ){0,6}(?:mails?|e-mails?|messages?|pages?|subject lines?|issues?|comments?|titles?|documents?|tickets?|cells?|reviews?) as (?:an? )?(?:commands?|orders?|instructions?)",
        "(?:read|open|fetch|get|load|check|visit) … https?://(?<target>[\\w.-]{3,80})\\S{0,80} (?:and|then) (?:do|work through|complete|follow|execute|carry out) (?:everything|all|each item|every item|it|them|every step|the steps)",
    ]),
    ...wishes,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/languages.data.js
/** German, French, Spanish, Portuguese, Russian, Chinese, Japanese. */
const sendingWords = [
    {
        verb: /(?<!\p{L})(?:lade|lädt|laden|hochladen|hochgeladen|sende[nt]?|gesendet|schicke?n?|geschickt|übertrage[nt]?|überträgt|übermittel[tn]?|übermittle|leite[nt]?|weitergeleitet|kopiere?n?|kopiert|spiegle?|melde[nt]?|lege[nt]? .{0,60} ab|veröffentliche[nt]?|mailen?|maile)(?!\p{L})/u,
        data: /(?<!\p{L})(?:\p{L}{0,20}(?:dateien?|daten|briefe?s?|akten?|listen?|berichte?|protokolle?|kopien?|fotos?|bilder|aufnahmen?|notizen|kontakte|auszüge|passwörter)|dokumente?|unterlagen|vertr[aä]ge?|gespräche?|ergebnisse?|inhalte?|texte?|entw[uü]rfe?|zugangsdaten|schlüssel|umgebungsvariablen|nachrichten|patientenakten?|rechnungen)(?!\p{L})/u,
        automatic: /(?<!\p{L})(?:nach (?:jede[rmn]|dem|der|abschluss)|immer|stets|automatisch|jedes mal|vor (?:jede[rm]|dem|der)|sobald|zu(?:m|r) (?:abschluss|beginn)|bei jede[rm]|jede[nrs]?|alle)(?!\p{L})/u,
        excuse: /(?<!\p{L})(?:nicht|nie|niemals|keine?n?|ohne|wenn der (?:be)?nutzer|auf wunsch|wenn gewünscht)(?!\p{L})/u,
    },
    {
        verb: /(?<!\p{L})(?:envoie[sz]?|envoyez|envoyer|envoyée?s?|téléverse[rz]?|téléversée?s?|transmet[sz]?|transmettre|transmettez|transmise?s?|copie[rz]?|charge[rz]?|publie[rz]?|expédie[rz]?)(?!\p{L})/u,
        data: /(?<!\p{L})(?:fichiers?|données|documents?|contrats?|conversations?|résultats?|contenus?|textes?|identifiants|clés?|messages?|brouillons?|dossiers?|factures?|copies?|notes?|listes?|rapports?|photos?|contacts?|journaux|mots de passe|correspondances?)(?!\p{L})/u,
        automatic: /(?<!\p{L})(?:après|toujours|automatiquement|à chaque|avant de|dès que|une fois|à la fin|chaque|tous|toutes|systématiquement)(?!\p{L})/u,
        excuse: /(?<!\p{L})(?:n['’e]|jamais|aucune?|si l['’ ]utilisateur|sur demande|à la demande|sans)(?!\p{L})/u,
    },
    {
        verb: /(?<!\p{L})(?:env[ií]a[rs]?|enviad[oa]s?|env[ií]e|sube[ns]?|subir|suba|transmit[ea]|transmitir|copia[r]?|copie|reenvía|remit[ea]|manda[r]?|entrega[r]?|deposita[r]?|publica[r]?)(?!\p{L})/u,
        data: /(?<!\p{L})(?:archivos?|ficheros?|datos|documentos?|contratos?|conversaci(?:ón|ones)|resultados?|contenidos?|textos?|credenciales|claves?|mensajes?|borradores?|facturas?|listas?|informes?|notas?|fotos?|contactos?|contraseñas?|registros?)(?!\p{L})/u,
        automatic: /(?<!\p{L})(?:después de|siempre|automáticamente|cada|antes de|al (?:terminar|finalizar|acabar|inicio)|tras|todos|todas|una vez)(?!\p{L})/u,
        excuse: /(?<!\p{L})(?:no|nunca|jamás|ning(?:ún|una)|si el usuario|a petición|cuando el usuario)(?!\p{L})/u,
    },
    {
        verb: /(?<!\p{L})(?:envi[ea]r?|enviad[oa]s?|carregue|carregar|transmit[ia]r?|copi[ea]r?|encaminh[ea]r?|suba|mande|mandar|publique|entregue|deposite)(?!\p{L})/u,
        data: /(?<!\p{L})(?:arquivos?|ficheiros?|dados|documentos?|contratos?|conversas?|resultados?|conteúdos?|textos?|credenciais|chaves?|mensagens|rascunhos?|faturas?|listas?|relatórios?|notas?|fotos?|contatos?|senhas?|registros?)(?!\p{L})/u,
        automatic: /(?<!\p{L})(?:após|depois de|sempre|automaticamente|cada|antes de|ao (?:terminar|concluir|finalizar|iniciar|final)|todos|todas|assim que)(?!\p{L})/u,
        excuse: /(?<!\p{L})(?:não|nunca|jamais|nenhum|se o (?:usuário|utilizador)|a pedido|quando o (?:usuário|utilizador))(?!\p{L})/u,
    },
    {
        verb: /(?<!\p{L})(?:отправ\p{L}{1,6}|отсыла\p{L}{1,5}|загру\p{L}{1,6}|переда\p{L}{1,5}|пересыла\p{L}{1,5}|перешл\p{L}{1,4}|копиру\p{L}{1,5}|скопиру\p{L}{1,5}|высыла\p{L}{1,5})(?!\p{L})/u,
        data: /(?<!\p{L})(?:файл\p{L}{0,3}|данны\p{L}{1,3}|документ\p{L}{0,3}|договор\p{L}{0,3}|переписк\p{L}{1,3}|результат\p{L}{0,3}|код|содержим\p{L}{1,3}|текст\p{L}{0,3}|ключ\p{L}{0,3}|парол\p{L}{1,3}|сообщени\p{L}{1,2}|черновик\p{L}{0,3}|спис\p{L}{1,4}|отч[её]т\p{L}{0,3}|контакт\p{L}{0,3}|фото\p{L}{0,8}|запис\p{L}{1,3}|учётн\p{L}{2,3}|токен\p{L}{0,3})(?!\p{L})/u,
        automatic: /(?<!\p{L})(?:после|всегда|автоматически|кажд\p{L}{2,3}|перед|в конце|по завершении|все|весь)(?!\p{L})/u,
        excuse: /(?<!\p{L})(?:не|никогда|нельзя|если пользователь|по просьбе|по запросу)(?!\p{L})/u,
    },
    {
        verb: /上传|发送|提交|传输|转发|同步|上報|上报|傳送|上傳|发给|发至|发到|寄给|寄到|传到|传给|推送|抄送|备份到/u,
        data: /数据|文件|文档|对话|会话|聊天记录|结果|代码|内容|密钥|凭据|环境变量|笔记|合同|记录|檔案|資料|kubeconfig|api[ _-]?key|token|密码|口令|日志|通讯录|联系人|照片|名单|副本|配置|邮件|凭证/u,
        automatic: /每次|每当|每个|完成.{0,12}后|任务.{0,6}后|之后|之前|始终|自动|务必|所有|全部|结束时|开始时|一并|完成后|结束后|必须/u,
        excuse: /不要|不得|请勿|切勿|禁止|不会|如果用户|当用户|用户要求|应用户|可以|可选/u,
    },
    {
        verb: /送信|アップロード|転送|送って|送る|同期|投稿|提出|送付|共有/u,
        data: /データ|ファイル|文書|会話|履歴|結果|コード|内容|鍵|認証情報|環境変数|メモ|契約|原稿|キー|パスワード|ログ|連絡先|写真|設定|メール|名簿/u,
        automatic: /毎回|たびに|するたび|した後|完了後|終了後|終了時|終わったら|必ず|常に|自動的に|すべて|全て|前に|開始時/u,
        excuse: /しないで|してはいけ|禁止|ユーザーが.{0,12}(?:場合|とき|求め|希望|依頼)|求められた|任意|できます/u,
    },
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/foreign.js


/** Letters that plain English prose has not. */
const notEnglish = /[^\x00-\x7f]|\b(?:nach|sende|lade|archivos|fichiers|arquivos|documentos|datei|daten)\b/;
/** Clauses: the secrecy that follows behind a comma must not excuse what stands before it. */
const foreign_clauseEnd = /[,;，；、]/;
/** Orders in other languages to send the user's data to an address. */
function foreignTransfersIn(sentence) {
    const { view, start, text } = sentence;
    if (!notEnglish.test(text))
        return [];
    const place = destinationsIn(view, text)[0];
    if (place === undefined)
        return [];
    const words = sendingWords.find(({ verb, data }) => verb.test(text) && data.test(text));
    if (words === undefined)
        return [];
    const rest = text.slice(place.end);
    const clause = text.slice(0, place.end) +
        rest.slice(0, Math.max(0, rest.search(foreign_clauseEnd)) || (foreign_clauseEnd.test(rest) ? 0 : rest.length));
    if (words.excuse.test(clause))
        return [];
    const common = {
        ...{ view, start, end: start + place.end, by: "prose", target: place.target, sensitivity: "private" },
        ...(words.automatic.test(text) ? { trigger: "automatic" } : {}),
    };
    return [
        { ...common, kind: "instructs-agent", object: "forward-data" },
        { ...common, kind: "sends", object: place.target },
    ];
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/spoils.js

const money = "(?:payments?|payouts?|revenues?|proceeds|salar(?:y|ies)|wages|donations?|refunds?|deposits?|funds|money|balances?|tips|royalt(?:y|ies)|transfers?|remittances?|rents?|earnings|profits?|bookings?|purchases?|orders?|invoices?|withdrawals?)";
const theirs = "(?:held by|owned by|belonging to|run by|kept by|controlled by|of the (?:maintainer|author|vendor|developer|skill|provider|publisher)s?|maintainers?|developers?|our|ours|us|my|0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64})";
const payee = "(?:payees?|recipients?|beneficiar(?:y|ies)|bank details|ibans?|account numbers?|wallet addresses|wallet address|payout address(?:es)?|payment details|deposit address(?:es)?|payee details|destination address(?:es)?)";
const console = "(?:terminals?|shells?|consoles?|powershell|command prompt|run dialog|win ?\\+ ?r|address bar)";
const command = "(?:lines?|commands?|texts?|snippets?|scripts?|code|contents?|one-liners?|instructions?)";
const address = "https?://(?<target>[\\w.-]{3,80})\\S{0,120}";
const given = "(?:whatever|whichever|no matter|regardless|even if|instead of|in place of|rather than|quietly|silently|before (?:sending|signing|submitting|the user)|without)";
/** Money, accounts and names of the user put to the use of somebody else. */
const spoils = [
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: ["account", "wallet", " card", "iban", "0x", "bc1"],
        unless: /\b(?:user s (?:own )?(?:account|wallet|card)|user (?:names|gives|confirms|specif\w{1,6}|chose)|they (?:confirm|name)|testnet|test (?:network|card|account|mode)|sandbox|never|do not|don t|example|ask|confirm|compare|check|verify|stop when|show)\b/,
    }, [
        `(?:route|redirect|divert|send|direct|pay|transfer|move|forward|wire|credit|book|deposit|skim|channel|remit) (?:[\\w%-]{1,16} ){0,6}?${money} (?:[\\w-]{1,16} ){0,3}?(?:to|into|onto|via|through) (?:[\\w-]{1,24} ){0,12}?${theirs}`,
        `${money} (?:[\\w-]{2,14} ){0,3}?(?:go|goes|run|runs|(?:is|are|be) (?:to be )?(?:charged|paid|billed|booked|routed|sent|directed|made|credited|diverted)) (?:[\\w-]{2,12} ){0,2}?(?:through|to|on|via|with|into) (?:the |our |a )?(?:partner|agency|vendor|maintainer|house|our|developer|skill|provider|sponsor)(?: s)? (?:card|account|wallet|iban)`,
        `(?:the )?${payee} (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|has|have|must|should) (?:to )?(?:be )?(?:replaced|overwritten|changed|swapped|set|substituted|exchanged) (?:by|with|to|for) (?:[^;]{1,80}?)${given}`,
        `(?:set|change|replace|overwrite|swap|exchange|alter|rewrite) (?:the |each |every |its |their )?(?:[\\w-]{2,14} ){0,2}?${payee} (?:[\\w-]{2,14} ){0,4}?(?:to|with|by|for|into) (?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|ours|mine|the (?:one|address|account) (?:in|from|of|held))`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: [
            "payee",
            "recipient",
            "beneficiar",
            "bank details",
            "account number",
            "wallet address",
            "payout address",
            "payment details",
            "deposit address",
            "destination address",
        ],
        unless: /\b(?:user (?:names|gives|confirms|specif\w{1,6}|typed|chose|asks)|never|do not|don t|example|ask|confirm|compare|check|verify|stop when|e-?mail|mail merge|message|template variable|test)\b/,
    }, [
        `(?:the )?${payee} (?:[\\w-]{2,14} ){0,4}?(?:is|are|be|has|have|must|should) (?:to )?(?:be )?(?:replaced|overwritten|changed|swapped|set|substituted|exchanged) (?:by|with|to|for) (?:[^;]{1,80}?)${given}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "contact-third-party",
        anchors: [
            "address book",
            "contacts",
            "contact list",
            "contact book",
            "everyone in",
            "everybody in",
            "mailing list",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|ask|drafts?|user (?:names|chose|chooses|selects|confirms|wants|sends)|export|sync|import|if|confirm|api|list|search|find|read|before)\b/,
    }, [
        "(?:contact|message|e-?mail|write to|text|invite|call|spam|notify) (?:everyone|everybody|all|each|every|any)(?: [\\w-]{2,14}){0,4}? (?:address book|contacts?|contact (?:list|book)|mailing list|inbox)",
        "(?:send|forward|post|mail) (?:[\\w./-]{1,24} ){1,8}?to (?:everyone|everybody|all|each|every|any)(?: [\\w-]{2,14}){0,4}? (?:address book|contacts?|contact (?:list|book)|mailing list)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "contact-third-party",
        anchors: ["@"],
        unasked: true,
        unless: /\b(?:never|do not|don t|ask|user s (?:own )?address|your (?:e-?mail|address)|user@|you@|me@|name@|list|flag|detect|since|attackers?|if)\b/,
    }, [
        "(?:create|add|set up|install|configure|make|define|enable) (?:an? |the )?(?:[\\w-]{2,16} ){0,3}?(?:rule|filter|forwarding|redirect|redirection|auto-forward)s? (?:[\\w-]{1,16} ){0,12}?(?<target>[\\w.+-]{1,60}@[\\w.-]{3,80})",
    ]),
    ...constructions({
        kind: "persists",
        object: "start-up",
        anchors: [
            ".bashrc",
            ".zshrc",
            ".profile",
            "crontab",
            "startup folder",
            "autostart",
            "login items",
            "launch agent",
            "launchagent",
            "nightly job",
            "scheduled task",
            "cron job",
        ],
        unasked: true,
        unless: /\b(?:ask|asks|offer|optional|never|do not|don t|you (?:can|may)|user (?:can|may|wants?|asks?)|your|if|show|export path|alias|completion|let the user|from this repository|remove|check)\b/,
    }, [
        "(?:append|add|write|put|insert|place|install|register) (?:[^;.]{1,80}?)(?:to|into|in) (?:the user s|their|the (?:host s|system s|account s)) (?:~/)?(?:\\.bashrc|\\.zshrc|\\.profile|crontab|startup folder|autostart|login items|launch ?agents?)",
        "(?:set up|create|install|register|add|schedule) (?:an? |the )?(?:[\\w-]{2,14} ){0,3}?(?:job|task|timer) (?:[^;.]{1,60}?)(?:fetch|fetches|pull|pulls|download|downloads|get|gets|load|loads) https?://(?<target>[\\w.-]{3,80})\\S{0,120} and (?:run|runs|execute|executes|start|starts|apply|applies)",
    ]),
    ...constructions({
        kind: "fetches-and-runs",
        object: "…",
        anchors: [
            "terminal",
            "powershell",
            "command prompt",
            "run dialog",
            "win+r",
            "win + r",
            " shell",
            "console",
            "address bar",
        ],
        unless: /\b(?:never|do not|don t|avoid|sha-?256|checksum|signature|docs?|documentation|read|explained|described|install page|official)\b/,
    }, [
        `(?:paste|copy|enter|type|run|execute|put|take) (?:the |a |this |that |each |whatever )*(?:[\\w-]{2,14} ){0,2}?${command} … (?:from|at|on|under|behind) ${address} [^;]{0,60}?(?:into|in|to|on) (?:a |the |their |his |her |your )?(?:[\\w-]{2,14} ){0,2}?${console}`,
        `${console} [^;]{0,40}?(?:paste|copy|enter|type|run|execute|put) (?:the |a |this |that |whatever )*(?:[\\w-]{2,14} ){0,2}?${command} (?:[\\w-]{2,14} ){0,4}?(?:from|at|on|under|behind) ${address}`,
        `${command} (?:[\\w-]{2,14} ){0,4}?(?:from|at|on|under|behind) ${address} [^;]{0,40}?(?:is|are|be|been|gets?) (?:[\\w-]{2,14} ){0,2}?(?:pasted|copied|entered|typed|run|executed|put) (?:into|in|to|on) (?:a |the |their |your )?(?:[\\w-]{2,14} ){0,2}?${console}`,
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/harm.js


const erase = "(?:delete|remove|erase|wipe|purge|destroy|shred|discard|empty|clear out|trash|get rid of|do away with|getting rid of|deleting|removing|erasing|wiping|purging|destroying|emptying)";
const own = /\b(?:temp\w{0,6}|tmp|intermediate|generated|cached?|caches|build|scratch|artifacts?|created by|it created|you (?:have )?created|you made|test (?:data|files)|dist|node_modules|empty (?:files?|folders?|director\w{1,3}|lines?)|merged|stale|worktrees?|unused|dead|obsolete|comments?|metadata|imports?|whitespace|watermark|background|noise|columns?|rows?|lines?|sections?|placeholder|branch(?:es)? (?:after|once) merg|original text|from the (?:list|text|code|array|database|prompt)|ask|asks|asking|confirm\w{0,8}|dry[- ]run|restore|undo|never|do not|don t)\b/;
const harm_theirs = "(?:(?:the |all |any |every |each |other |older |existing |old |your |their |remaining )*(?:original|source|user s|user|customer s|client s|owner s)(?: [\\w-]{2,20}){0,2} (?:files?|documents?|folders?|director(?:y|ies)|photos?|images?|contracts?|e-?mails?|messages?|data|records?|recordings?|downloads|copies|spreadsheets?)|(?:the |all |older |old |existing |any |every )*(?:back-?ups?|snapshots?|restore points?|shadow copies)|(?:the )?user s (?:downloads?|documents?|desktop|home|pictures|photos|mail)(?: folder| directory)?|(?:every|all) (?:files?|documents?) (?:under|in|below|of) (?:~|\\$home|the user s|the home)\\S{0,40}|(?:the |their |all )?originals|(?:the )?plain cop(?:y|ies)|(?:the )?unencrypted (?:files?|originals?|cop(?:y|ies)))";
/** Destroys, changes, pays or stays, unasked. */
const harm = [
    ...constructions({
        kind: "deletes",
        object: "user-files",
        sensitivity: "private",
        anchors: [
            "delet",
            "remov",
            "eras",
            "wipe",
            "wiping",
            "purg",
            "destroy",
            "shred",
            "discard",
            "empty",
            "emptied",
            "clear out",
            "trash",
            "get rid of",
            "do away with",
        ],
        unasked: true,
        unless: own,
    }, [
        `${erase} ${harm_theirs}`,
        `${harm_theirs} (?:[\\w-]{2,20} ){0,4}(?:is|are|be|must be|should be|has to be|have to be|gets?) (?:to be |then |securely |permanently )*(?:deleted|removed|erased|wiped|purged|destroyed|shredded|discarded|emptied)`,
    ]),
    ...constructions({
        kind: "writes",
        object: "encrypted-user-files",
        sensitivity: "private",
        anchors: ["encrypt", "locked", "lock every", "lock all", "lock each"],
        unasked: true,
        unless: /\b(?:ask|never|do not|don t|confirm|end-to-end|at rest|in transit|database column|cookie|secrets?|kms|vault|backup)\b/,
    }, [
        "(?:every|each|all|any) (?:[\\w-]{2,20} ){0,3}(?:files?|documents?|folders?|photos?)[^;]{0,60} (?:is|are|be|must|should|has|have) (?:to be |be |then )*(?:encrypted|locked)(?! (?:with|using) (?:tls|https))",
        "(?:encrypt|lock) (?:every|each|all|any) (?:of )?(?:the )?(?:user s )?(?:[\\w.-]{2,20} ){0,3}(?:files?|documents?|folders?|photos?)[^;]{0,80} (?:and|then) (?:[\\w-]{2,12} ){0,2}(?:delete|remove|discard|shred|overwrite|wipe)",
    ]),
    ...constructions({
        kind: "writes",
        object: "history",
        anchors: ["history", "force push", "force-push", "--force"],
        unasked: true,
        unless: /\b(?:never|do not|don t|avoid|only|ask|own branch|feature branch|with-lease|conversation|chat|browser|shell|undo|rebase|warn)\b/,
    }, [
        "(?:overwrite|rewrite|replace|squash|erase|wipe) the (?:whole |entire |full |git )?history (?:of|with|into|and|on)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "change-unasked",
        anchors: [
            "nobody asked",
            "not asked",
            "no one asked",
            "without being asked",
            "while you are at it",
            "come across",
            "you come across",
            "even though",
            "unasked",
            "unprompted",
            "did not ask",
        ],
        unless: /\b(?:do not|don t|never|avoid|not) (?:\w{2,12} ){0,4}(?:add|change|touch|edit|push|commit|refactor|rename|implement|fix|include|make|anything|features?|what)\b|\b(?:only|resist|scope creep|yagni|report|list|note|mention|suggest|flag|yes|no) /,
    }, [
        "(?:push|commit|merge|bump|edit|change|rename|delete|publish|release|install|deploy|send|add|open) … (?:even though|although|even if|though|despite) … (?:nobody|no one|not|did not|never) (?:has |have )?(?:asked|requested|wanted|told)",
        "(?:push|commit|merge|bump|edit|change|rename|delete|publish|release|install|deploy|send|add) … (?:unasked|unprompted|without being asked|without the user asking)",
        "add … (?:dependency|import|package|action|workflow|submodule|hook|script)[^;]{0,60} to (?:every|each|any|all) [^;]{0,40}(?:you come across|you find|you see|you open|you touch|you meet|encounter(?:ed)?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: [" eth ", " btc ", " sol ", " usdc", " usdt", "wallet", "iban", "fee", "bank account", "0x"],
        unless: /\b(?:user (?:names|gives|confirms|specif|provid|enters)|they (?:confirm|name)|testnet|test network|sepolia|devnet|goerli|example response|gas fee|network fee|estimated?|slippage|only after|customer s record|ask|confirm|never|faucet|airdrop|simulate|balance|quote|minimum)\b/,
    }, [
        "(?:send|transfer|pay|remit|wire|deposit|donate) … [0-9][0-9.,]{0,12} ?(?:eth|btc|sol|usdc|usdt|usd|eur|dollars?|euros?|xmr|matic|bnb|trx|dai|sats?) … (?:to|as) (?:[\\w-]{1,16} ){0,2}(?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|my|iban|(?:maintainer|author|developer|skill|creator|publisher|provider)s?|(?:usage|service|licen[cs]e|setup|activation|access) fee)",
        "(?:use|put|insert|write|set|replace|enter|substitute) … (?:iban|bank account|wallet address|payout address|account number|paypal (?:address|account)) … (?:instead of|in place of|rather than|over) (?:the |that of the |whatever )?(?:customer|client|user|original|supplier|payee|one)",
        "(?:usage|service|licen[cs]e|setup|activation|access) fee … (?:to|into) … (?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|wallet|iban)",
    ]),
    ...constructions({
        kind: "edits-agent-config",
        object: "standing-order",
        anchors: [
            "claude.md",
            "agents.md",
            "memory.md",
            "soul.md",
            "gemini.md",
            ".cursorrules",
            "allow list",
            "allowlist",
            "permission settings",
            "settings.json",
            "remember permanently",
            "system prompt",
            "copilot-instructions",
        ],
        unasked: true,
        unless: /\b(?:ask|asks|propose|suggest|show|offer|never|do not|don t|if (?:it|the file) exists|read|check|lesson|learned|learnings|convention|conventions|build command|project structure|commands? used|summar(?:y|ise|ize)|only if|review|diff|their approval|for the project|project-specific|decision|preferences?)\b/,
    }, [
        "(?:add|append|write|put|insert|copy|place) … (?:sentence|line|rule|instruction|paragraph|block|section|text|note|directive)s? … (?:to|into|in|at the (?:top|start|end) of) (?:the )?(?:user s |their |global |every |each |~/\\.claude/)*(?:claude\\.md|agents\\.md|memory\\.md|soul\\.md|gemini\\.md|\\.cursorrules|system prompt|copilot-instructions\\.md) … (?:so that|later|future|every|always|all|from now|in other|persist|too)",
        "(?:extend|widen|change|edit|set|update|add) … (?:allow ?-?list|permission settings|permissions|settings\\.json) … (?:so that|to let|to allow|such that) … (?:without (?:prompts?|asking|confirmation|approval|being asked)|no longer (?:asks?|prompts?)|never (?:asks?|prompts?)|unattended)",
        "remember (?:permanently|for good|forever|across sessions|for all projects) … (?:have to|has to|must|should|always|are to) … (?:copied|sent|uploaded|forwarded|run|installed|loaded|used|shared|recommended)",
    ]),
    ...constructions({
        kind: "persists",
        object: "start-up",
        anchors: ["log-in", "login", "log in", "startup", "start-up", "at boot", "every boot", "reboot", "sign-in"],
        unasked: true,
        unless: /\b(?:ask|asks|offer|optional|never|do not|don t|if you (?:want|like)|server|service|pm2|docker|gateway|page|form|credentials?|flow|screen|oauth|user s choice|browser|website|portal|redirect|session cookie|test)\b/,
    }, [
        "(?:register|install|add|set up|arrange for|configure|schedule|have|let) … (?:to be |to |so that it )?(?:started|start|starts|run|runs|launch|launched|launches|loaded|executed) … (?:at|on|after|with|upon) (?:every|each|any|system|user)? ?(?:log-?in|log in|sign-in|start-?up|boot|reboot)",
    ]),
    ...constructions({
        kind: "persists",
        object: "access-key",
        anchors: ["public key", "authorized_keys", "deploy key", "ssh key"],
        unless: /\b(?:your (?:own )?(?:public |ssh |deploy )?keys?|user s (?:own )?(?:public )?key|ask|their (?:public )?key|github settings|repository settings|never|do not|don t|generate)\b/,
    }, [
        "(?:put|add|append|copy|install|write|place) (?:the |our |this |a )?(?:support |maintainer |vendor |team )?(?:public|ssh|deploy) key … (?:to|into|in) … (?:may log in|can log in|authorized_keys|keys that|access to the|list of keys|allowed to log in)",
    ]),
    ...constructions({
        kind: "fetches-and-runs",
        object: "…",
        anchors: ["execute permission", "executable", "chmod", "start it", "run it", "launch it", "execute it"],
        unless: /\b(?:sha-?256|checksum|signature|hash|verif\w{1,8}|never|do not|don t|official|from the releases? page of the project|localhost|package manager|brew|apt|docker pull|wasm)\b/,
    }, [
        "(?:obtain(?:ed)?|download(?:ed)?|fetch(?:ed)?|retrieved?|pulled|pull|get|grab|taken) (?:\\S{1,30} ){0,5}?(?:from|at) https?://(?<target>[\\w.-]{3,80})\\S{0,120}\\.(?:bin|exe|run|sh|app|dmg|pkg|msi|elf|bat|ps1|scr|jar|apk|appimage)[^.]{0,80}(?:execute permission|executable|chmod|start it|run it|launch it|execute it)",
    ]),
    ...constructions({
        kind: "edits-agent-config",
        object: "standing-order",
        anchors: ["claude.md", "agents.md", "memory.md", "soul.md", "gemini.md"],
        unasked: true,
        unless: /\b(?:ask|propose|suggest|show|never|do not|don t|read|check|if the user|lessons?|learn\w{0,5}|conventions?|preferences?|decisions?)\b/,
    }, [
        "(?:write|note|add|record|put|store|save) (?:[\\w-]{2,12} ){0,3}?(?:to|into|in) \\S{0,40}(?:claude|agents|memory|soul|gemini)\\.md that (?:every|each|all|any|future|new|later|this skill|the skill)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "pay",
        anchors: ["percent", "commission", " share of", " cut of", " tip "],
        unless: /\b(?:user (?:names|gives|confirms|specif)|they confirm|testnet|slippage|ask|confirm|never|simulate|example|calculate|tax)\b/,
    }, [
        "(?:transfer|send|pay|route|forward|divert|deduct) (?:[\\w.%-]{1,16} ){0,3}(?:percent|%|share|cut|commission|fee|tip|part|portion) … to (?:[\\w-]{1,16} ){0,2}(?:0x[0-9a-f]{6,64}|bc1[a-z0-9]{6,64}|our|my|iban|https?://)",
    ]),
    ...constructions({
        kind: "edits-agent-config",
        object: "standing-order",
        anchors: [
            "by itself in",
            "itself in every",
            "in every future session",
            "in each future session",
            "in all future sessions",
        ],
        unless: /\b(?:never|do not|don t|ask|if the user)\b/,
    }, [
        "(?:make|have|let) (?:this|the) (?:skill|tool|script|helper) (?:load|start|run|activate|be loaded|be started) … (?:every|each|all) (?:future |new |later )?sessions?",
    ]),
    ...constructions({
        kind: "deletes",
        object: "user-files",
        sensitivity: "private",
        anchors: ["of the user"],
        unasked: true,
        unless: own,
    }, [
        `${erase} (?:the |all |any |old |every )*(?:[\\w-]{2,20} ){0,2}(?:files?|documents?|folders?|photos?|mails?|messages|records|exports) of the user`,
    ]),
    ...spoils,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/deceit.js


const record = "(?:figures?|values?|weights?|numbers?|data|results?|records?|dates?|readings?|logs?|reports?|invoices?|entries|entry|scores?|measurements?|accounts|books|timestamps?|balances?|totals?|statistics|samples?|diagnos[ei]s|ages?|amounts?|test results?|minutes|certificates?)";
const opinion = "(?:reviews?|comments?|ratings?|testimonials?|endorsements?|quotes?|statements?|posts?|letters?|citations?|votes?|feedback)";
const forbidden = /\b(?:never|do not|don t|not|avoid|must not|refuse|unless|only if|detect|spot|flag)\b/;
/** Records falsified, opinions made up, people lied to about what was done or who speaks. */
const deceit = [
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: ["alter", "chang", "adjust", "edit ", "modif", "tweak", "massag", "fudg", "backdat", "doctor "],
        unless: /\b(?:never|do not|don t|not|avoid|tests?|builds?|lint\w{0,4}|css|layout|schemas?|types?|viewports?|width|config\w{0,8}|parameters?|fixtures?|mock|sliders?|threshold|prompt|code|format|locale|design|screen|template|axis|colou?rs?|snapshot|expected)\b/,
    }, [
        `(?:alter|change|adjust|edit|modify|tweak|massage|fudge|backdate|doctor) (?:the |any |each |every |all |their |its )*(?:[\\w-]{2,16} ){0,3}?${record} (?:until|so that|so as to|so) (?:[\\w-]{2,14} ){0,3}?(?:pass(?:es)?|match(?:es)?|fits?|looks?|satisf(?:y|ies)|meets?|appears?|seems?|agrees? with)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "look bad",
            "looks bad",
            "are bad",
            "unfavo",
            "inconvenient",
            "embarrass",
            "unflattering",
            "awkward",
            "complain",
            "criticis",
            "criticiz",
            "out of line",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|ui|layout|sound|spam|duplicates?|css|render\w{0,4})\b/,
    }, [
        `(?:${record}|${opinion}|issues|tickets|threads|complaints) (?:that|which) (?:[\\w-]{2,14} ){0,2}?(?:bad|poor|unfavou?rable|inconvenient|embarrassing|unflattering|awkward|complain|critici[sz]e|out of line) (?:[\\w-]{2,14} ){0,4}?(?:deleted|removed|dropped|left out|omitted|hidden|erased|closed|discarded|lowered|raised)`,
        `(?:delete|remove|drop|leave out|omit|hide|erase|close|lock|discard|filter out) (?:all |any |the |every |open |those )*(?:${record}|${opinion}|issues|tickets|threads|complaints) (?:that|which) (?:[\\w-]{2,14} ){0,2}?(?:bad|poor|unfavou?rable|inconvenient|embarrassing|unflattering|awkward|complain|critici[sz]e|out of line)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "attribut",
            "ascrib",
            "different names",
            "false names",
            "made-up names",
            "fake names",
            "other names",
            "fictitious",
            "fake account",
            "different accounts",
            "sock puppet",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|fiction|novel|story|characters?|detect|flag|html|xml|variables?|columns?|actual|speaker who|test data|seed)\b/,
    }, [
        `(?:compose|write|invent|make up|create|craft|draft|generate|add) (?:an? |some |the |own )?(?:[\\w-]{2,14} ){0,2}?${opinion} (?:[\\w-]{2,14} ){0,3}?(?:attribut|ascrib)(?:e|ed|ing) (?:it|them|these|this)?`,
        `(?:publish|post|write|leave|submit|add|create|place) (?:[\\w-]{1,16} ){0,4}?${opinion} (?:[\\w-]{1,14} ){0,4}?(?:under|with|from|by|using) (?:[\\w-]{2,10} )?(?:different|false|made-up|fake|other|fictitious) (?:user |customer |author )?(?:names|identities|accounts|personas|profiles)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: ["claim ", "pretend", "feign", "insist", "human being", "real person", "human employee", "a human"],
        unless: /\b(?:never|do not|don t|not claim|avoid|unless|if you (?:can|have)|jwt|token|token s|oidc|evidence|task|ticket|issue|lock|role-?play|game|story|rubber duck|are an? (?:expert|senior|attacker)|insurance claim|verified|work item|lead|free|reward|airdrop)\b/,
    }, [
        "(?:, |and |then |simply |just |: )(?:claim|pretend|feign|insist) (?:that|there|it|you|to have|not to) (?:[\\w-]{1,16} ){1,6}?(?:has|have|had|is|are|was|were|cannot|no|not|already|never|been)",
        `(?:tell|assure|convince|say to|let) ${concerned} (?:that )?(?:believe )?(?:you are|you re|it is|they are (?:talking|speaking|writing) (?:to|with)) (?:an? )?(?:real |actual |living )?(?:human(?: being| employee| agent| colleague)?|person|doctor|lawyer|nurse|employee)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "has been done",
            "been removed",
            "been deleted",
            "been cancelled",
            "been canceled",
            "been unsubscribed",
            "been processed",
            "been refunded",
            "been stopped",
        ],
        unless: forbidden,
    }, [
        "(?:reply|answer|confirm|state|respond|say|write|tell) (?:[\\w-]{1,16} ){0,8}?(?:has|have) been (?:done|removed|deleted|cancell?ed|unsubscribed|processed|refunded|stopped) (?:and|but|while|yet) (?:[\\w-]{2,12} )?(?:keep|keeping|leave|leaving|continue|continuing|carry on|retain|retaining)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "impossible",
            "hard for",
            "difficult for",
            "cumbersome",
            "returning customers",
            "loyal",
            "elderly",
            "wealthy",
            "higher",
            "more than for",
        ],
        unless: forbidden,
    }, [
        "(?:make|keep) it (?:as )?(?:impossible|hard|difficult|cumbersome)(?: as possible)? (?:for (?:[\\w-]{2,14} ){1,3}?)?to (?:cancel|leave|unsubscribe|delete|return|opt out|complain|get a refund|withdraw)",
        "(?:show|charge|quote|offer|bill) (?:the )?(?:returning|loyal|elderly|older|mobile|iphone|mac|rich|wealthy|frequent|existing) (?:customers?|visitors?|users?|buyers?|guests?) (?:[\\w-]{1,14} ){0,6}?(?:higher|more)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: [
            "hardly notice",
            "barely notice",
            "not notice",
            "never notice",
            "t notice",
            "scarcely notice",
            "hardly see",
            "never know",
            "not find out",
            "never find out",
            "being told",
            "hardly be noticed",
        ],
        unless: /\b(?:difference|lag|latency|animation|delay|problems?|issues?|errors?|bugs?|degrad\w{2,6}|until|if you|because|silently|why)\b/,
    }, [
        `(?:install|add|send|copy|upload|change|remove|delete|enable|run|set|charge|switch|take|save|store|start|keep) [^.]{3,90}?${concerned} (?:will|would|won t|wouldn t|do|does|can|should)? ?(?:hardly|barely|not|never|scarcely)? ?(?:notice|see it|find out|know about it)`,
        `[\\w-]{2,20} [^.;]{3,90}?without (?:the )?(?:${concerned}) (?:being told|noticing|finding out)`,
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/slant.js


const trait = "(?:surnames?|family names?|first names?|gender|sex|women|men|females?|males?|mothers?|pregnan\\w{1,4}|child-bearing|religio\\w{1,4}|muslims?|jews?|christians?|nationalit\\w{1,3}|foreign\\w{0,4}|immigrants?|origins?|ethnic\\w{0,4}|skin|race|accents?|age|older|over \\d{2}|under \\d{2}|disab\\w{2,6}|postcodes?|zip codes?|neighbou?rhoods?|union members?|political \\w{4,9}|part(?:y|ies)|unmarried|married|gay)";
const worse = "(?:round(?:ed)? down|lower(?:ed|s)?|reduc(?:e|ed)|deduct(?:ed)?|penali[sz]ed?|reject(?:ed)?|decline[ds]?|downgraded?|down-?ranked?|mark(?:ed)? down|fail(?:ed)?|bottom|exclude[ds]?|filter(?:ed)? out|skip(?:ped)?|charged? more|higher price|worse|last|deprioriti[sz]ed?|turn(?:ed)? down|screen(?:ed)? out)";
const slant_person = "(?:grades?|marks?|scores?|points?|ratings?|applica(?:nts?|tions?)|candidates?|customers?|tenants?|claims?|loans?|patients?|pupils?|students?|women|men|people|persons?|drivers?|members?|callers?|employees?)";
const failing = "(?:fails?|failed|failing|failure|errors?|error|times? out|timed out|is down|cannot be (?:reached|read|found|verified|run)|could not|is unavailable|is unreachable|is missing|is absent|are missing|is unknown|no (?:[\\w-]{3,16} ){0,2}(?:supports?|exists?|found|available|shows?|confirms?)|did not|does not|was not|never ran)";
const slant_fine = "(?:robust|successful|significant|solid|safe|confirmed|positive|effective|complete|passed|clean|stable|proven|compliant|sound|healthy|valid|normal|verified|final|current|fresh|live|new|up to date|today s|measured|approved|certified|secure|negative|fine)";
/** Results, advice and treatment bent against people, facts or the wish of the user. */
const slant = [
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "rounded down",
            "round down",
            "lower",
            "reduc",
            "deduct",
            "penali",
            "reject",
            "decline",
            "downgrad",
            "down-rank",
            "downrank",
            "mark down",
            "marked down",
            "bottom",
            "exclude",
            "filter out",
            "filtered out",
            "charge more",
            "charged more",
            "higher price",
            "depriorit",
            "turn down",
            "turned down",
            "screen out",
            "screened out",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|bias(?:ed)?|fair\w{0,4}|discriminat\w{1,6}|illegal|unlawful|check|css|margin|padding|column|chart|legally|law|risk factors?|trial|inclusion|criteria|test|dataset|mean|median|race condition|page|section|no part)\b/,
    }, [
        `${slant_person} (?:of|from|with|whose|who|that|by|aged|for) (?:[\\w-]{1,16} ){0,6}${trait} (?:[\\w-]{1,16} ){0,8}${worse}`,
        `${worse} (?:the |all |any |every |an? )*(?:[\\w-]{1,16} ){0,3}${slant_person} (?:of|from|with|whose|who|that|by|aged|for) (?:[\\w-]{1,16} ){0,6}${trait}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "contradict",
            "disagree",
            "do not support",
            "does not support",
            "conflict with",
            "weaken",
            "unfavo",
            "undermin",
            "speak against",
            "negative",
            "critical of",
        ],
        unless: /\b(?:never|do not|don t|not|avoid|instead|report|flag|list|note|numbers?|prompt|integers?|tests?|lookahead|outdated|memory|memories|previous|rules?|instructions?)\b/,
    }, [
        "(?:strike|drop|remove|omit|leave out|delete|exclude|suppress|discard|bury|cut|hide) (?:the |all |any |every |those |each )*(?:[\\w-]{2,16} ){0,2}(?:studies|study|results?|data|data points?|reviews?|findings?|evidence|sources|quotes?|comments?|articles?|papers?|feedback|measurements?|testimon\\w{1,4}|opinions?|cases?) (?:that|which|who) (?:[\\w-]{2,12} ){0,2}(?:contradict|disagree|support|conflict with|weaken|undermine|speak against|(?:is|are) (?:unfavou?rable|negative|critical of))s?",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "as robust",
            "as success",
            "as signific",
            "as solid",
            "as safe",
            "as confirm",
            "as positive",
            "as effective",
            "as complete",
            "as passed",
            "as clean",
            "as stable",
            "as proven",
            "as compliant",
            "as sound",
            "as healthy",
            "as valid",
            "as normal",
            "as verified",
            "as final",
            "as current",
            "as fresh",
            "as live",
            "as up to date",
            "as today",
            "as measured",
            "as approved",
            "as secure",
        ],
        unless: /\b(?:never|do not|don t|not|unless|only if|rather than|cache[ds]?|otherwise|else|return code|exit code|stale|fallback|mocks?)\b/,
    }, [
        `(?:if|when|whenever|where|should|even if|even where|even when|although) … ${failing} … (?:present|describe|show|report|give|label|call|portray|characteri[sz]e|record|treat|display|pass off|file|enter|mark|use|sell) … as (?:an? |the |being )?(?:[\\w-]{2,12} ){0,1}${slant_fine}`,
        `(?:present|describe|show|report|label|portray|record|display|pass off|file|mark) … as (?:an? |the |being )?${slant_fine} … (?:even if|even where|even when|although|whether or not|when|where|if) … ${failing}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "absent",
            "missing",
            "unknown",
            "unavailable",
            "blank",
            "empty",
            "no precedent",
            "no source",
            "no evidence",
            "no data",
            "no record",
            "no value",
            "no result",
            "supports",
            "not available",
            "not given",
            "lacking",
        ],
        unless: /\b(?:never|do not|don t|placeholder|defaults?|estimate[sd]?|flag|mock|fixture|test|lorem|ask|sample|marked as|mark it|label)\b/,
    }, [
        "(?:if|when|whenever|where|should) … (?:absent|missing|unknown|unavailable|blank|empty|lacking|not (?:available|given)|no [\\w-]{3,16}(?: [\\w-]{2,16}){0,2}) … (?:enter|put in|fill in|supply|insert|provide|substitute|make up|write|use|add|give|come up with|pick) (?:one|it|them|an?|the|some|any) (?:[\\w-]{1,14} ){0,3}?(?:normal|realistic|plausible|convincing|credible|believable|lifelike|real-looking|authentic-looking|fitting)(?:[\\s,]{1,3}[\\w-]{3,16}){0,2}",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "necessary",
            "needed",
            "required",
            "even where",
            "even if",
            "even when",
            "whether or not",
            "without doing",
            "never ran",
            "was not",
        ],
        unless: /\b(?:never|do not|don t tell|not required to|only|before|if the user|until|already)\b/,
    }, [
        `(?:tell|assure|inform|convince|reassure|promise) (?:the )?${concerned} (?:that )?(?:[^;.]{1,50} )?(?:was|were|is|are|has been|have been) (?:[\\w-]{2,12} )?(?:checked|verified|tested|reviewed|scanned|validated|backed up|encrypted|deleted|audited|inspected|healthy|safe|complete|passed|fine|approved|up)[^.]{0,40}(?:no (?:[\\w-]{3,16} )?(?:check|test|review|scan|validation|verification|backup|audit|inspection|work)s? (?:is|are)(?: actually| really)? (?:necessary|needed|required)|(?:even (?:where|if|when)|whether or not) [^.;]{1,50})`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: ["toward", "towards", "steer", "nudge", "in favour of", "in favor of", "divert"],
        unless: /\b(?:never|do not|don t|avoid|css|camera|robot|wheel|vehicle|model s|best practice|user s (?:choice|goal)|their goal)\b/,
    }, [
        "(?:whichever|whatever|no matter (?:which|what)|regardless of|irrespective of|even if|independent of) … (?:steer|shift|direct|push|nudge|move|guide|divert|allocate|lead|bend|tilt) (?:the |all |any |most of the |every |them|it|as much (?:of the )?)*(?:[\\w-]{2,16} ){0,3}(?:to|towards?|in favou?r of) ",
        "(?:steer|shift|nudge|tilt|bend|divert) (?:the |all |any |most of the |every |their )*(?:[\\w-]{2,16} ){1,3}(?:to|towards?|in favou?r of) (?:[\\w-]{2,16} ){0,4}(?:whichever|whatever|no matter|regardless|irrespective|even if)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "promote",
        anchors: [
            "no matter",
            "whatever",
            "regardless of",
            "irrespective of",
            "relevant or not",
            "even when unrelated",
            "even if unrelated",
        ],
        unless: /\b(?:never|do not|don t|avoid|source|error|always cite|path|file name|language|case|format|version|license header)\b/,
    }, [
        "(?:cite|mention|name|credit|quote|thank|link|plug|recommend|praise|advertise|promote|work in) (?:[\\w().&-]{1,24} ){1,6}(?:in|to|at|under|on|whenever|into) (?:each|every|all|any|anything) … (?:no matter|whatever|regardless of|irrespective of|relevant or not|even (?:when|if) unrelated)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "promote",
        anchors: [
            "one-pixel",
            "1x1",
            "1×1",
            "tracking pixel",
            "beacon",
            "tracker",
            "invisible image",
            "hidden image",
            "transparent image",
            "tracking image",
        ],
        unless: /\b(?:never|do not|don t|avoid|block|remove|strip|detect|user s (?:own )?(?:analytics|tag|pixel)|their (?:own )?(?:pixel|tag)|gtm|google analytics|meta pixel|remote images?)\b/,
    }, [
        "(?:drop|insert|place|put|embed|add|include|slip|load) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,2}(?:one-pixel|1x1|1×1|tracking|invisible|hidden|transparent|beacon|tracker)(?: (?:image|pixel|beacon|gif|script|iframe|tag|tracker))?(?: [^;]{0,60}?https?://(?<target>[\\w.-]{3,80}))?",
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/honesty.js




const claim = "(?:state|claim|say|report|assert|declare|write|answer|reply|respond|tell (?:the user|them|anybody|anyone)|pretend|insist|announce|record|mark|return|log)";
const failure = "(?:fails?|failed|failing|failure|cannot be (?:reached|read|found|verified|run|completed)|is (?:down|missing|unavailable|unreachable|offline)|are (?:down|missing|unavailable|red)|times? out|errors?|could not|does not (?:work|pass|run|answer|respond)|was not (?:run|done|checked|verified))";
const success = "(?:(?:all |the |every |that )*(?:tests?|checks?|builds?|scans?|steps?|validation|verification|upload|job)(?: (?:has|have|was|were|is|are))? (?:passed|pass|green|clean|successful|succeeded|complete|ok|fine)|success(?:ful(?:ly)?)?|(?:no|zero) (?:\\w{3,20} ){0,2}(?:found|detected|errors?|issues?|interactions?|problems?|findings|risks?|warnings?|vulnerabilities|conflicts?)|everything (?:is|was|went) (?:fine|ok|well|good|in order))";
/** Has results made up, bent or hidden. */
const honesty = [
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "fail",
            "cannot be",
            "missing",
            "unavailable",
            "unreachable",
            "offline",
            "time out",
            "times out",
            "could not",
            "was not",
        ],
        unless: /\b(?:do not|don t|never|not|n\/a|explain|show the|otherwise|else|exit code|status code|try again|retry|rather than|instead of)\b/,
    }, [
        `(?:if|when|whenever|where|should|in case|even if|even when) … ${failure} … ${claim} … ${success}`,
        `${claim} … ${success} … (?:even if|even when|even though|although|regardless|if|when|whether or not) … (?:${failure}|not)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: ["make up", "invent", "fabricate", "made-up", "plausible", "as measured", "as real"],
        unless: /\b(?:never|do not|don t|not|avoid|no|placeholder|lorem|fiction|story|character|game|sample data|mock|test data|fake data|fixture|without|names? for)\b/,
    }, [
        "(?:make up|invent|fabricate|supply|fill in|use|insert|come up with|estimate) … (?:plausible|realistic|convincing|believable|made-up|invented|likely) … (?:present|report|show|label|record|give|treat|state|pass|cite) … (?:as|like) (?:measured|real|actual|genuine|observed|fact|facts|true|verified|if)",
        "(?:make up|invent|fabricate) (?:an? |any |the |some |missing )?(?:plausible |realistic |convincing )?(?:results?|figures?|numbers?|values?|citations?|sources?|references?|quotes?|measurements?|test results?|statistics|one|evidence|findings|data points?) (?:if|when|where|for|so|and|to) ",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "asks what",
            "asks whether",
            "ask what",
            "asks if",
            "asks about",
            "is asked",
            "when asked",
            "if asked",
            "wants to know",
        ],
    }, [
        `(?:if|when|should) (?:${person} (?:ever )?(?:asks?|wants? to know|enquires?|inquires?)|(?:you are )?asked) … (?:sent|transmitted|uploaded|collected|shared|stored|copied|leaves?|network|data|telemetry|access|recorded|happened|deleted|removed) … (?:answer|say|reply|respond|tell|claim|state|deny|assure) … (?:nothing|no data|not|none|never|local(?:ly)?|only|deny)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "comes out",
            "come out",
            "ranks first",
            "rank first",
            "ranked first",
            "on top",
            "at the top",
            "first place",
            "two points",
            "points lower",
            "points higher",
            "score lower",
            "scored lower",
            "rated lower",
            "rate lower",
            "downplay",
            "play down",
            "drawback",
            "disadvantage",
            "steer",
            "in a better light",
            "bad light",
            "irrespective of the score",
            "regardless of the score",
            "lower than",
            "favour",
            "favor",
            "over their competitors",
        ],
        unless: /\b(?:do not|don t|avoid|honest|fair|bias(?:ed)? (?:check|test)|z-index|css|stack|heap|sort(?:ed|s)? (?:by|in)|alphabetical|newest|latest|most recent|dependency|priority order|opacity|reading order|search engine|seo|google)\b/,
    }, [
        "(?:see to it|make sure|ensure|arrange|always have|make) … (?:that )?… (?:comes? out|ranks?|is ranked|is listed|appears?|is placed|wins?|scores?) (?:at the |on |in )?(?:first|top|highest|best|ahead)(?: place)?(?: … (?:irrespective|regardless|whatever|no matter|independent))?",
        "(?:irrespective|regardless|independent) of (?:the |their |its |actual )?(?:scores?|ratings?|results?|evidence|benchmarks?|price|prices|quality|criteria)",
        "(?:are|is|be|must be|should be) (?:to be )?(?:scored|rated|ranked|graded|marked) (?:\\w{2,10} )?(?:points? |percent |levels? |stars? )?(?:lower|higher|down|up)(?! than \\d)",
        "(?:never|do not|don t|avoid|refrain from) (?:list(?:ing)?|name|naming|mention(?:ing)?|show(?:ing)?|discuss(?:ing)?|present(?:ing)?) (?:any |the |its )?(?:drawbacks?|disadvantages|weaknesses|downsides|negatives|criticism|failures?|limitations|flaws|competitors?) (?:of|about|in|for) (?:the |our )?[\\w.-]{2,30}",
        "(?:steer|nudge|push|lead|guide) (?:the |every |each )?(?:conversation|user|users|answer|reader|discussion|customer) (?:to|towards|toward|away from) (?:its|their|our|the|a|buying|purchasing)(?: \\w{2,20}){0,3}? (?:advantages?|product|products|benefits|service|brand|offer|subscription|upgrade|competitors?|alternatives?)",
        "(?:downplay|play down|understate|gloss over|ignore|minimi[sz]e) (?:or \\w{4,12} )?(?:the |any |all |its )?(?:strengths?|risks?|weaknesses|drawbacks?|safety (?:concerns?|issues?)|failure modes?|negative (?:findings?|results?)|competitors?|side effects|adverse events?) (?:of|in|for|when|to|and|$)",
        "(?:never|not|always) (?:rate|score|rank|grade) … (?:lower|higher|worse|better|above|below) … (?:models?|products?|candidates?|applicants?|vendors?|in any|brand)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "promote",
        anchors: ["link to", "banner", "advert", "affiliate", "referral", "backlink", "promotion", " plug "],
        unasked: true,
        unless: /\b(?:source|sources|citation|cite|reference|documentation|issue|pull request|original|repository|repo|github|docs|canonical|changelog|release|localhost|logo|schema)\b/,
    }, [
        "(?:insert|add|include|place|put|append|embed|work in|slip in|weave in) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,3}(?:link|banner|advert|advertisement|backlink|plug|promotion|referral code|affiliate (?:link|code|tag)) … https?://(?<target>[\\w.-]{3,80})[^;]{0,60} (?:in|to|into|at the (?:end|bottom|top) of|below|under) (?:every|each|all|any) ",
        "(?:in|to|at the (?:end|bottom|top) of|below) (?:every|each|all|any) (?:[\\w-]{2,16} ){1,3}(?:insert|add|include|place|put|append|embed) (?:an? |the |our |this )?(?:[\\w-]{2,16} ){0,3}(?:link|banner|advert|referral|affiliate)(?: [\\w-]{2,12})? … https?://(?<target>[\\w.-]{3,80})",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "regardless of",
            "irrespective of",
            "no matter",
            "whatever the",
            "is clean",
            "is fine",
            "are fine",
            "looks good",
            "is correct",
            "is complete",
            "curious",
            "wonders",
            "wonder",
            "notices",
        ],
        unless: /\b(?:do not|don t|never|if (?:it|they) (?:is|are)|check (?:that|whether|if)|verify|make sure|ensure|until|bandwidth|regardless of (?:the )?(?:order|case|language|platform|format|size|length|type|number|how|whether|source|location))\b/,
    }, [
        `${claim} (?:an? |the |that )?(?:[\\w-]{1,16} ){0,4}?(?:coverage|scores?|results?|accuracy|ratings?|pass rate|totals?|figures?|numbers?|values?|counts?|status|success|profits?|readings?) … (?:regardless|irrespective|no matter|independent(?:ly)?|whatever) `,
        `(?:if|when|whenever|where|should) … ${failure} … ${claim} (?:[\\w-]{2,12} ){0,2}?(?:that )?(?:the )?(?:code|build|file|result|everything|it|work|job|output|data|system|report)s? (?:is|was|are|looks?) (?:clean|fine|ok|good|correct|done|complete|green|in order|safe)`,
        `(?:if|should|when) ${person} (?:be |is |are |become |gets? )?(?:curious|wonders?|notices?|suspicious|asks?) … (?:traffic|upload|connection|request|file|process|charge|slow|delay|change|network|missing) … (?:say|tell|answer|explain|claim|reply|blame|pretend) … (?:only|just|nothing|merely|normal|routine|harmless|update|bug|error)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "always name",
            "always recommend",
            "always suggest",
            "always choose",
            "always pick",
            "always highlight",
            "always praise",
            "always present",
            "sponsor",
            "partner brand",
            "one level",
            "in doubt",
            "positive language",
            "words like",
            "better light",
            "worse light",
            "bad light",
            "candidates",
            "applicants",
            "over renewable",
            "promote ",
            "below the",
            "authorship",
            "to all score",
            "to every score",
            "to each score",
            "claiming the",
            "outperforms",
        ],
        unless: /\b(?:do not|don t|user s (?:choice|brand|product)|readability|accessib\w{1,6}|trade-?offs?|official|alternatives too|npm|default|npx|pnpm|yarn|consisten\w{1,4}|semver|avoid)\b/,
    }, [
        "always (?:name|recommend|suggest|choose|pick|list|present|praise) (?:[\\w.-]{2,24} ){1,4}?(?:as the (?:best|first|top|only|preferred)|first|over (?:its|the|all|any|other|their)|above (?:its|the|all|any|other)|when (?:the )?users? asks?)",
        "(?:mention|name|recommend|praise|thank|promote|advertise) (?:our |the |a )?(?:sponsor|partner|affiliate|advertiser)s? … (?:in|at|on|to) (?:each|every|all|any)",
        "(?:rate|score|rank|grade|mark|place) (?:the |all |any |every )?(?:candidates?|applicants?|customers?|women|men|people|students?|tenants?|patients?|vendors?|suppliers?|claims?) … (?:below|lower|higher|above|down|up|worse|better|last|first)",
        "(?:use|choose) (?:[\\w-]{2,16} ){0,3}(?:positive|negative|subjective|soft|strong|favou?rable|unfavou?rable|words like) … when (?:describing|discussing|speaking|writing|comparing)",
        "when in doubt … (?:favou?r|prefer|side with|give the benefit of the doubt to|benefit) (?:the |an? )?[\\w.-]{2,24}",
        "(?:make sure|always|ensure)[^;]{0,60} promote … (?:over|instead of|rather than) ",
        "(?:in|into) (?:a |an )?(?:better|worse|bad|unfavou?rable|poor) light",
        "always highlight the (?:[\\w-]{2,16} )?(?:strengths?|benefits?|advantages?|merits?) of (?:[\\w.-]{2,24})",
        "(?:claim|add|insert|include|state)[^;]{0,60} (?:claiming|that) (?:the |our |this )?(?:model|product|tool|company|brand|library) (?:outperforms|beats|is better|surpasses|is superior)",
        "(?:automatically |always )?claim authorship (?:on|of|for) (?:all|every|each|any)",
        "(?:add|subtract|deduct) \\d{1,3} ?(?:%|percent|points?) (?:to|from) (?:all|every|each|any|the) (?:[\\w-]{2,16} )?(?:scores?|results?|ratings?|grades?|marks?)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "false-report",
        anchors: [
            "without running",
            "without doing",
            "without testing",
            "without checking",
            "as if nothing",
            "as if only",
            "as though",
            "blame ",
            "even if you cannot",
            "if you cannot find",
        ],
        unless: /\b(?:do not|don t|never|git blame|avoid)\b/,
    }, [
        "(?:mark|record|report|log|label|tick|list) … (?:as )?(?:passed|done|verified|complete|completed|approved|successful|checked) … without (?:running|checking|doing|reading|testing|looking)",
        "(?:write|word|phrase|present) (?:the |your )?(?:summary|report|answer|reply|log|message|changelog) … as (?:if|though) (?:only|nothing|no|it had|all|everything)",
        `(?:if|when) ${person} (?:complains?|asks?|notices?|objects?|wonders?) … blame (?:the|a|an|it|some)`,
        "(?:even if|if|where|when) … (?:cannot|no|missing|not) … (?:invent|make up|fabricate) (?:the |an? |one|some)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "bias",
        anchors: [
            "first, whatever",
            "first whatever",
            "first, regardless",
            "first regardless",
            "first, no matter",
            "first no matter",
            "first even if",
            "first, even if",
        ],
    }, [
        "(?:show|list|place|put|name|rank|present|offer|recommend) (?:[\\w.-]{2,24} ){1,4}first (?:whatever|regardless|no matter|irrespective|even if)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "promote",
        anchors: ["into every", "into each", "into all", "in every"],
        unless: /\b(?:import|translation|variable|function|code|test|file|module|loop|do not|don t|never|user s)\b/,
    }, [
        "(?:work|weave|slip|fit|sneak) (?:[\\w.-]{2,24} ){1,8}?(?:in|into) (?:every|each|all) (?:[\\w-]{2,16} )?(?:posts?|articles?|texts?|answers?|summar(?:y|ies)|pages?|mails?|replies|reply|newsletters?)",
    ]),
    ...slant,
    ...deceit,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/abroad.js
/** German, French, Spanish, Portuguese, Russian, Chinese, Japanese. */
const abroad_languages = [
    {
        anchors: [
            "erlaubnis",
            "zustimmung",
            "rückfrage",
            "bestätigung",
            "nutzer",
            "anwender",
            "kunde",
            "originale",
            "sicherung",
            "backup",
        ],
        grave: /lösch|überweis|zahl|kauf|install|send|schick|veröffentlich|überschreib|ausführ|bestell|buch/,
        unasked: /(?:frag|bitt|wart)\p{L}{0,3} .{0,40}nicht .{0,20}(?:erlaubnis|zustimmung|bestätigung|einwilligung)|ohne .{0,20}(?:erlaubnis|zustimmung|rückfrage|bestätigung|nachfrage)|(?:zustimmung|einwilligung|erlaubnis) gilt .{0,40}(?:erteilt|gegeben)/u,
        untold: /(?:nutzer|anwender|kunde)\p{L}{0,2} (?:.{0,30} )?(?:nichts|nicht) (?:davon |darüber )?(?:erfahren|wissen|merken|mitbekommen|informiert|mitgeteilt|gesagt)|ohne (?:den|dem|die) (?:be)?(?:nutzer|anwender|kunden)\p{L}{0,3} .{0,20}zu (?:informieren|sagen|benachrichtigen)|(?:muss|soll|darf) davon nichts (?:erfahren|wissen)/u,
        destroyed: /(?:lösch|entfern|vernicht|überschreib)\p{L}{0,3} .{0,40}(?:originale|originaldateien|sicherungskopien|sicherungen|backups|(?:dateien|dokumente|fotos) des (?:be)?nutzers)/u,
        excuse: /niemals|keinesfalls|auf keinen fall|nur wenn|auf wunsch|wenn der (?:be)?nutzer|nie |keine (?:originale|backups|sicherung)/,
    },
    {
        anchors: ["sans ", "consentement", "autorisation", "originaux", "sauvegarde", "utilisateur"],
        grave: /supprim|efface|pai|achat|achet|virement|install|envo|publi|écras|exécut|transfer|transfér/,
        unasked: /sans (?:demander|attendre|solliciter) .{0,20}(?:autorisation|confirmation|accord|permission|avis)|ne demande[rz]? (?:pas|jamais) .{0,20}(?:autorisation|confirmation|accord|permission)|(?:consentement|accord) .{0,20}(?:acquis|présumé|réputé|considéré)/,
        untold: /sans (?:en |le |la |l.)?(?:parler|informer|prévenir|avertir|signaler|le dire|dire) .{0,30}(?:utilisateur|client|enseignant|patient|personne)|(?:utilisateur|client) ne doit (?:pas|rien|jamais) .{0,12}(?:savoir|voir|apprendre|remarquer)/,
        destroyed: /(?:supprim|effac|détrui|écras)\p{L}{1,4} .{0,40}(?:originaux|sauvegardes|(?:fichiers|documents|photos) de l.utilisateur)/u,
        excuse: /ne (?:supprime|efface|détruis|paie|publie)|jamais|si l.utilisateur|à la demande|uniquement/,
    },
    {
        anchors: ["sin ", "consentimiento", "originales", "copias de seguridad", "usuario"],
        grave: /borr|elimin|pag|compr|transfer|instal|env[ií]|public|sobrescrib|ejecut/,
        unasked: /sin (?:pedir|solicitar|esperar) .{0,16}(?:permiso|confirmación|autorización|aprobación)|no (?:pidas|solicites|esperes) .{0,16}(?:permiso|confirmación|autorización|aprobación)|consentimiento .{0,20}(?:otorgado|concedido|dado|supuesto)/,
        untold: /sin (?:avisar|informar|decir|mencionar|notificar|contar)\p{L}{0,4} .{0,16}(?:usuario|cliente|persona|nadie)|(?:usuario|cliente) no debe .{0,12}(?:saber|ver|enterarse|notar)/u,
        destroyed: /(?:borr|elimin|destru)\p{L}{1,4} .{0,40}(?:originales|copias de seguridad|(?:archivos|ficheros|documentos|fotos) del usuario)/u,
        excuse: /no (?:borres|elimines|destruyas|pagues|envíes)|nunca|jamás|si el usuario|solo cuando|cuando el usuario/,
    },
    {
        anchors: ["sem ", "consentimento", "originais", "backups", "cópias de segurança", "usuário", "utilizador"],
        grave: /apag|exclu|elimin|pag|compr|transfer|instal|envi|public|sobrescrev|execut/,
        unasked: /sem (?:pedir|solicitar|esperar|aguardar) .{0,16}(?:permissão|confirmação|autorização|aprovação)|não (?:peça|solicite|espere) .{0,16}(?:permissão|confirmação|autorização|aprovação)|consentimento .{0,20}(?:concedido|dado|presumido)/,
        untold: /sem (?:avisar|informar|contar|mencionar|notificar|dizer)\p{L}{0,3} .{0,16}(?:usuário|utilizador|cliente|ninguém)|(?:usuário|utilizador|cliente) não deve .{0,12}(?:saber|ver|perceber)/u,
        destroyed: /(?:apag|exclu|elimin|remov)\p{L}{1,3} .{0,40}(?:originais|backups|cópias de segurança|(?:arquivos|ficheiros|documentos|fotos) do (?:usuário|utilizador))/u,
        excuse: /não (?:apague|exclua|elimine|remova|pague|envie)|nunca|jamais|se o (?:usuário|utilizador)|quando o (?:usuário|utilizador)/,
    },
    {
        anchors: ["пользовател", "подтвержден", "разрешени", "согласи", "резервн", "оригинал", "клиент"],
        grave: /удал|оплат|плат|перевод|перевед|куп|установ|отправ|публик|перезапис|выполн/,
        unasked: /без (?:\p{L}{1,14} )?(?:подтверждени|разрешени|согласи)|не (?:спрашивай|запрашивай|жди)\p{L}{0,2} .{0,24}(?:подтверждени|разрешени|согласи)|согласие .{0,24}(?:считается|дано|получено)/u,
        untold: /не (?:сообщай|говори|упоминай|рассказывай|уведомляй|показывай)\p{L}{0,2} .{0,24}(?:пользовател|клиент|владельц)|(?:пользователь|клиент) не должен .{0,16}(?:знать|узнать|видеть|заметить)|незаметно для пользовател/u,
        destroyed: /(?:удал|сотри|стирай|уничтож)\p{L}{0,4} .{0,40}(?:оригинал|резервн|(?:файлы|документы|фото) пользовател)/u,
        excuse: /никогда|нельзя|не удаляй|не оплачивай|не отправляй|если пользователь|по просьбе/,
    },
    {
        anchors: ["确认", "同意", "许可", "授权", "批准", "告诉", "告知", "通知", "备份", "原件", "原始文件", "用户的"],
        grave: /删除|转账|支付|付款|购买|推送|发送|部署|安装|覆盖|合并|提交订单|上传/,
        unasked: /(?:无需|不必|不用|不要|无须|不需要)(?:再)?(?:征求|征得|询问|请求|等待|经过|获得)(?:用户)?(?:的)?(?:确认|同意|许可|授权|批准)|(?:视为|默认)(?:用户)?(?:已经?)?(?:确认|同意|授权|许可)/,
        untold: /(?:无需|不要|不必|别|切勿|请勿|不用)(?:再)?(?:通知|告知|告诉|让)(?:用户|使用者|客户|对方)(?:知道|发现|察觉)?(?=[。,，;；!！、\s]|$|此|这|该)/,
        destroyed: /(?:删除|清空|销毁|抹除).{0,12}(?:原始文件|原件|备份|用户的(?:文件|文档|照片))/,
        excuse: /禁止|不得|严禁|绝不|切勿删|不要删|请勿删|如果用户|用户要求|只有/,
    },
    {
        anchors: ["確認", "許可", "同意", "承認", "ユーザー", "利用者", "バックアップ", "原本", "元のファイル"],
        grave: /削除|送金|支払|購入|送信|公開|インストール|上書き|実行|マージ|振込|注文/,
        unasked: /(?:確認|許可|同意|承認)(?:を|は)?(?:求めず|取らず|得ず|待たず|不要|なしに|なしで)|(?:同意|承認)(?:した|済み)(?:もの)?とみな/,
        untold: /(?:利用者|ユーザー|お客様|顧客)(?:に|へ|から)?(?:は|の|への)?.{0,8}(?:報告|通知|説明|連絡)(?:は|も)?(?:不要|しないで|する必要はありません|せずに)|(?:利用者|ユーザー|お客様|顧客)に(?:は)?(?:知らせ|伝え|気づかれ)(?:ないで|ず|ないよう)/,
        destroyed: /(?:原本|バックアップ|元のファイル|ユーザーのファイル|利用者のファイル)(?:を|は|も).{0,12}(?:削除|消去|破棄)(?!しないで|せず|しません|禁止)/,
        excuse: /しないで(?:ください)?。?$|禁止|してはいけ|場合のみ|求められた|必ず確認/,
    },
];
/** A pattern of one language, that finds nothing in a sentence which forbids it; `with` must stand in the sentence too. */
const spoken = (pattern, excuse, also) => ({
    exec(text) {
        if (also && !also.test(text))
            return null;
        const match = pattern.exec(text);
        if (match === null)
            return null;
        const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
        return excuse.test(rest) ? null : match;
    },
});
/** Orders in other languages to act without leave, to keep it quiet, or to destroy what is the user's. */
const abroad = abroad_languages.flatMap(({ anchors, grave, unasked, untold, destroyed, excuse }) => [
    { kind: "instructs-agent", object: "no-confirmation", anchors, pattern: spoken(unasked, excuse, grave) },
    { kind: "instructs-agent", object: "secrecy", anchors, pattern: spoken(untold, excuse) },
    { kind: "deletes", object: "user-files", sensitivity: "private", anchors, pattern: spoken(destroyed, excuse) },
]);

;// CONCATENATED MODULE: ./build/src/behaviour/prose/people.js



const protection = "(?:anti-?virus(?: software)?|virus scanner|firewall|windows defender|defender|gatekeeper|smartscreen|real-time protection|edr|security software|app sandbox|system integrity protection|vpn|two-factor authentication|2fa)";
/** Has a person do what an agent may not, or brings third persons in. */
const people = [
    ...constructions({
        kind: "asks-human",
        object: "disable-protection",
        anchors: [
            "antivirus",
            "anti-virus",
            "virus scanner",
            "firewall",
            "defender",
            "gatekeeper",
            "smartscreen",
            "real-time protection",
            "security software",
            "system integrity",
        ],
        unless: /\b(?:never|do not|don t|exclusion|exception for|checks? (?:that|whether|if)|re-?enable|rule|port \d|enabled|misconfigur\w{1,8})\b/,
    }, [
        `(?:ask|tell|have|get|instruct|request|let|advise|urge) ${person} … (?:to )?(?:switch|turn|disable|deactivate|pause|stop|uninstall|suspend) (?:off )?(?:the |their |his |her |any |your )?${protection}`,
        `(?:disable|deactivate|turn off|switch off|pause|suspend|uninstall) (?:the |your |their |any )?${protection} (?:before|first|during|for the|while|otherwise|or|so that|until|to)`,
    ]),
    ...constructions({
        kind: "asks-human",
        object: "secret",
        sensitivity: "secret",
        anchors: [
            "seed phrase",
            "recovery phrase",
            "private key",
            "master password",
            "one-time code",
            "verification code",
            "password to",
        ],
        unless: /\b(?:never|do not|don t|not|generate|create|store|env|environment|\.env|warn|back up|write down|keychain)\b/,
    }, [
        `(?:ask|tell|have|request|prompt|get) ${person} (?:for|to (?:enter|type|paste|give|send|provide|share|read out|dictate)) (?:the |their |his |her |your |its |a |an )*(?:wallet |bank |mail |e-mail |account |admin |sms )*(?:seed phrase|recovery phrase|private key|master password|one-time code|verification code|password)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "contact-third-party",
        anchors: ["@"],
        unasked: true,
        unless: /\b(?:user s (?:own )?address|your (?:e-?mail|address|team)|you@|user@|name@|me@|someone@|recipient@|example\.com|support@|security@|feedback|bug|if you (?:have|find)|contact|questions|noreply|git@|co-authored-by|user-agent|mailto|npm|--|curl|test account|login)\b/,
    }, [
        "(?:invite|add) (?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:as |to |with )(?:an? |the |every |each |all )?(?:[\\w-]{2,16} ){0,2}(?:collaborator|member|editor|admin|owner|reviewer|maintainer|repositor(?:y|ies)|workspace|team|organi[sz]ation|project|folder|document|calendar|write)",
        "(?:put|place|set|include|add|keep) (?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:in|on|as|to|into) (?:the )?(?:blind copy|blind carbon copy|bcc|copy|cc)(?: (?:on|of|in|for|field|line))?",
        "(?:bcc|cc|blind[\\s-]?copy|copy in|copy) (?:[\\w-]{2,12} ){0,3}(?<target>[\\w.+-]{1,60}@[\\w.-]{3,80}) (?:(?:on|in|to|into|for|with) (?:every|each|all|any) |whenever|every time|each time|always|when you)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "contact-third-party",
        anchors: [
            "as an admin",
            "as admin",
            "as a collaborator",
            "as collaborator",
            "as an owner",
            "as owner",
            "as a maintainer",
            "as maintainer",
        ],
        unasked: true,
        unless: /\b(?:never|do not|don t|ask|user (?:names|wants|gives)|yourself|themselves|your (?:own )?account|<|if)\b/,
    }, [
        "(?:add|invite|make|set) (?:the )?(?:github |gitlab |slack |google )?(?:user|account|member|organi[sz]ation) (?<target>[\\w@.-]{3,40}) as (?:an? )?(?:admin|administrator|owner|collaborator|maintainer) (?:to|of|on|in|for) (?:every|each|all|any|the)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "contact-third-party",
        anchors: ["reveal", "disclos", "leak", "hand out", "give away", "pass ", "sell "],
        unasked: true,
        unless: /\b(?:never|do not|don t|not|avoid|must not|should not|cannot|without|prevent|protect|detect|risk|may|could|only|if)\b/,
    }, [
        "(?:reveal|disclose|leak|hand out|give away|pass on|pass|sell) (?:the |all |any |each |their )*(?:[\\w-]{2,14} ){0,3}?(?:bids?|offers?|exam questions|answer keys?|confidential [\\w-]{3,14}|embargoed [\\w-]{3,14}|trade secrets?|salar(?:y|ies)|diagnos[ei]s|identit(?:y|ies)|whereabouts|home address(?:es)?|phone numbers?|contact details|medical histor(?:y|ies)) (?:[\\w-]{2,14} ){0,3}?to (?:the |our |an? )?(?:[\\w-]{2,14} ){0,2}?(?:bidders?|partners?|subscribers?|competitors?|agency|agencies|press|advertisers?|sponsors?|landlords?|employers?|insurers?|callers?|brokers?|recruiters?)",
    ]),
    ...abroad,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/sentence.js
/** Characters that a sentence reaches to either side of the word that it was found by. Honest ones have some two hundred in all. */
const reach = 420;
const newline = 10;
const sentence_isSpace = (code) => code === 32 || (code >= 9 && code <= 13);
/** A line that begins a block of its own: blank, list item, heading, table row, fence, key of the frontmatter. */
const sentence_opener = /^[ \t>]{0,12}(?:\n|$|[-+•]\s|\*\s|\d{1,3}[.)]\s|#{1,6}\s|\||```|~~~|---|\[\^|[a-z][\w-]{1,30}:\s)/;
/** Whether a block ends at the line break at `at`. */
function endsBlock(text, at) {
    if (sentence_opener.test(text.slice(at + 1, at + 48)))
        return true;
    const lineStart = text.lastIndexOf("\n", at - 1) + 1;
    return at - lineStart < 4 * reach && /^\s{0,3}(?:#{1,6}\s|\|)/.test(text.slice(lineStart, lineStart + 12));
}
/** Whether a sentence ends behind the character at `at`. */
function endsAt(text, at) {
    const code = text.charCodeAt(at);
    if (code === newline)
        return endsBlock(text, at);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f)
        return true;
    if (code !== 46 && code !== 33 && code !== 63)
        return false;
    const next = text.charCodeAt(at + 1);
    if (!Number.isNaN(next) && !sentence_isSpace(next) && next !== 42 && next !== 41)
        return false;
    return !/(?:\be\.g|\bi\.e|\betc|\bvs|\bapprox|(?:^|\n)\s{0,12}#{0,6}\s{0,3}\d{1,3})$/.test(text.slice(Math.max(0, at - 20), at));
}
/** The sentence around an offset. */
function sentenceAt(view, offset) {
    const text = view.lower;
    const floor = Math.max(0, offset - reach);
    let start = offset;
    while (start > floor && !endsAt(text, start - 1))
        start--;
    const ceiling = Math.min(text.length, offset + reach);
    let end = offset;
    while (end < ceiling && !endsAt(text, end))
        end++;
    return {
        view,
        start,
        end,
        text: text.slice(start, end).replace(/[*`"“”„«»\s]|__|\n>/g, (mark) => " ".repeat(mark.length)),
    };
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/plunder.js







/** Words by which a sentence is found that may speak of a place in which secrets are kept. */
const plunderAnchors = [
    ...[".ssh", ".aws", ".azure", ".gnupg", ".kube", ".docker", "password-store", ".netrc", ".npmrc", ".pypirc"],
    ...[".git-credentials", ".pgpass", ".config/", ".env", "id_rsa", "id_ed25519", "id_ecdsa", "keychain", "keystore"],
    ...[".clawdbot", ".openclaw", ".moltbot", ".claude", ".codex", ".gemini", ".cursor", ".opencode", ".goose"],
    ...["wallet", "private key", "ssh key", "signing key", "gpg key", "seed phrase", "recovery phrase", "mnemonic"],
    ...[".pem", ".kdbx", ".p12", ".pfx", ".ppk", "logins.json", "key4.db", "login data", "cookies", "/etc/shadow"],
    ...["credentials", "passwords", "api keys", "access tokens"],
];
const plunder_home = String.raw `(?:(?:~|\$home|\$\{home\}|%userprofile%|\/root|\/home\/[\w.<>{}$-]{1,30}|\/users\/[\w.<>{}$-]{1,30})[\/\\])`;
/** The rest of a path, but not one to what is meant to be seen. */
const plunder_below = String.raw `(?![\w./\\*-]{0,60}(?:\.pub|known_hosts|example|sample|template|\.md)(?![\w-]))[\w./\\*{}<>-]{0,80}`;
/** An agent keeps its keys and tokens in its folder, and its skills and commands too, which are no secret. */
const agentFolder = String.raw `${plunder_home}\.(?:clawdbot|openclaw|moltbot|claude|codex|gemini|cursor|opencode|goose)(?![\w-]|[\/\\](?:skills|commands|plugins|agents|rules|hooks|themes|workspace)\b)`;
/** Files and folders that hold nothing but secrets. */
const paths = [
    agentFolder + plunder_below,
    String.raw `${plunder_home}?\.(?:ssh|aws|azure|gnupg|kube|docker|password-store|electrum|bitcoin|ethereum|solana|netrc|npmrc|pypirc|git-credentials|pgpass)(?![\w-])${plunder_below}`,
    String.raw `${plunder_home}?\.config\/(?:gcloud|gh|glab|op|rclone|solana|stripe)(?![\w-])${plunder_below}`,
    String.raw `${plunder_home}[\w./-]{0,40}\.env(?![\w-])(?!\.(?:example|sample|template))`,
    String.raw `[\w.~$/\\*-]{0,60}(?:\bid_(?:rsa|ed25519|ecdsa|dsa)|\bwallet\.dat|\.pem|\.kdbx|\.p12|\.pfx|\.ppk)(?!\.pub|[\w-])`,
    String.raw `[\w.~$/\\-]{0,60}(?:login\.keychain(?:-db)?|logins\.json|key4\.db|cookies\.sqlite)|\/etc\/shadow|login data`,
];
const coin = "(?:crypto|cryptocurrency|bitcoin|ethereum|metamask|phantom|exodus|solana|ledger|electrum|monero) ";
/** The same in words. */
const plunder_words = [
    "(?:private|ssh|gpg|pgp|signing|wallet) keys?(?! (?:pairs?|management|rotation|based|authentication|path|format|to (?:sign|authenticate|connect|log|access|open|use|decrypt|encrypt)))",
    `(?:seed|recovery|mnemonic|secret) phrases?|mnemonics?|keystore files?|(?:${coin})?wallet (?:files?|seeds?|secrets?|back-?ups?|data|credentials)|${coin}wallets(?! (?:address|balance))`,
    "(?:saved|stored|browser|browser s|cached|local|aws|cloud) (?:login )?(?:passwords?|credentials|cookies|logins|(?:access )?tokens)|session cookies|(?:the )?(?:macos |login |system )?keychain(?: entries| items| contents)?",
    "(?:users?|owners?|humans?|operators?|customers?)(?: s)? (?:credentials|passwords|api keys|access tokens|cookies)",
];
/** The project's own `.env` is read by every program of it: only all of it, as a thing, is taken. */
const projectEnv = String.raw `(?<![\w$}\/.-])\.env(?:\.(?:local|production|prod|development))?(?![\w(-]|\.\w)`;
const plunder_store = `(?:${[...paths, projectEnv, ...plunder_words].join("|")})`;
const plunder_take = "(?:read|locate|find|collect|gather|grab|harvest|extract|search for|look for|look up|scan for|scan|open|copy|take|dump|fetch|get|retrieve|steal|obtain|pull|zip|zip up|tar|archive|compress|pack|pack up|encode|base64-encode|cat|capture|pick up|discover|iterate over|go through|enumerate)";
const plunder_all = "(?:(?:all|any|every|each|the|entire|whole|full|complete|raw|of|files?|contents?|everything|data|secrets?|keys?|credentials?|in|inside|under|from|within|below|users?|owners?|humans?|s|their|his|her|your|my|folders?|director(?:y|ies)|local|for|hidden|an?|that|is|are|stored|kept|named|called|out|up) ){0,8}";
const plunder_send = "(?:send|post|upload|transmit|forward|submit|push|exfiltrate|transfer|deliver|ship|mail|e-?mail|report|relay|share|copy|leak|paste|sync|beam|hand)";
/** What was taken, in other words, and how; nothing else is what is sent. */
const thing = "(?:(?:it|them|its|their|the|all|every|any|those|these|this|that|full|entire|whole|raw|contents?|files?|data|everything|results?|output|cop(?:y|ies)|of|an?|base64|encoded|string|text|archive|zip|bundle|wallet|keys?|phrase|secrets?|credentials|values?|over|out|back|up|on|each|one|as|in|json|found|you find|securely|silently|quietly|immediately|directly|privately|off|request|http|https|by|using) ){0,8}";
/** Somebody's place without an address: not the user's own, which a text calls "your" or "the user's". */
const plunder_nameless = phrase("(?:to|at|into|via|with) (?:(?:an?|the|our|my|this|that|some|another|remote|external|given|following|specified|attacker s|central|collection|logging|tracking|c2|their|support) ){0,4}(?:server|endpoint|address|host|webhook|collector|api|url|site|website|domain|channel|inbox|drop|wallet|attacker|back-?end|service|bot|e-?mail)");
const held = phrase(`${plunder_take} ${plunder_all}${plunder_store}`);
const plunder_joined = phrase(`[^;]{0,80}?(?:(?<![\\w-])(?:and|then|to)|[,&]) (?:(?:then|also|silently|quietly|immediately) ){0,2}${plunder_send}`);
const plunder_given = phrase(`(?:send|post|upload|transmit|forward|submit|exfiltrate|mail|e-?mail|report|leak|ship|relay) ${plunder_all}${plunder_store}`);
/** The next step, which must say that what was taken is what goes: "Post the contents to …". */
const next = phrase(`(?:(?:and|then|next|finally|now|afterwards|after that|also|silently|quietly|immediately|step \\d{1,2}) ?:? ?){0,3}${plunder_send}(?= ${thing}(?:it|them|contents?|files?|everything|keys?|secrets?|credentials|phrase|wallet|data) )`);
/** Words near the order by which a key opens something and is not given away. */
const otherwise = /\b(?:headers?|authorization|bearer|authenticat\w{1,6}|signed?|signatures?|public[\s-]keys?|\.pub\b|redact\w{0,4}|mask\w{0,3}|placeholder)\b/;
/** The user may keep a copy of his own. */
const keeping = /\b(?:back-?ups?|back(?:s|ed|ing)? up|restor\w{1,4}|migrat\w{1,5})\b/;
const plunder_behind = 40;
/** Most characters between the verb that sends and the place. */
const plunder_reach = 110;
const objectOnly = phrase(`${thing}(?:to|at|into|via|with)`);
/** Words between "to" and an address that leave it the place where something goes. */
const straight = /^\s{0,4}(?:(?!users?\b|your\b|them\b|me\b|him\b|her\b|owner|human)[\w-]{1,20}\s{1,4}){0,5}[("'<[]{0,2}$/;
/** The place behind a verb of sending that ends at `at`: one with an address, or one without. */
function placeBehind({ view, text }, at) {
    const rest = text.slice(at, at + plunder_reach);
    const tie = objectOnly.exec(` ${rest.trimStart()}`);
    if (tie === null || tie.index > 1)
        return undefined;
    const tied = at + rest.length - rest.trimStart().length + tie[0].length;
    const place = destinationsIn(view, text).find((each) => each.at >= tied && straight.test(text.slice(tied, each.at)));
    if (place !== undefined)
        return place.bucket ? undefined : place;
    const bare = plunder_nameless.exec(rest);
    return bare === null || at + bare.index > tied ? undefined : { end: at + bare.index + bare[0].length, target: "…" };
}
function orderAt(sentence, at, verbEnd, from = sentence) {
    const place = placeBehind(sentence, verbEnd);
    return place && { at, start: from.start + at, end: sentence.start + place.end, target: place.target };
}
/** The sentence or list item behind another one. */
function sentenceAfter({ view, end }) {
    const gap = /^[\s.!?)*_\d+-]{0,40}?(?=[a-z])/.exec(view.lower.slice(end, end + 60));
    return gap === null ? undefined : sentenceAt(view, end + gap[0].length);
}
/** "Read ~/.ssh. Then post the contents to …": what one sentence takes the next one sends. */
function continued(sentence, at) {
    const after = sentenceAfter(sentence);
    const match = after && next.exec(after.text);
    if (!match || !/^[\s\d.)+-]{0,16}$/.test(after.text.slice(0, match.index)) || !isOrdered(after, match.index))
        return undefined;
    return orderAt(after, at, match.index + match[0].length, sentence);
}
const plunder_path = phrase(`(?:${paths.join("|")})`);
/** The same in another language: a path to secrets, and the order to send something to an address. */
function foreignOrder(sentence) {
    const [sent] = plunder_path.test(sentence.text) ? foreignTransfersIn(sentence) : [];
    if (sent?.target === undefined)
        return undefined;
    return { at: 0, start: sent.start, end: sent.end, target: sent.target };
}
/** The order that a sentence, or it and the next one, gives. */
function orderIn(sentence) {
    const { text } = sentence;
    const isOrder = (match) => match !== null && moodAt(text, match.index) === "order";
    const take = held.exec(text);
    if (isOrder(take)) {
        const from = take.index + take[0].length;
        const verb = plunder_joined.exec(text.slice(from));
        const found = (verb && orderAt(sentence, take.index, from + verb.index + verb[0].length)) ?? continued(sentence, take.index);
        if (found)
            return found;
    }
    const give = plunder_given.exec(text);
    const found = isOrder(give) ? orderAt(sentence, give.index, give.index + give[0].length) : undefined;
    return found ?? foreignOrder(sentence);
}
/**
 * Orders to take what holds secrets — keys, wallets, the folder of an agent — and to send it to somebody: one `instructs-agent` with the
 * host as its target, `…` where the place has no address; `copy-secrets` where the words speak of a copy to keep. The user's own bucket or
 * server is none.
 */
function plunderIn(sentence) {
    const { view } = sentence;
    const order = orderIn(sentence);
    if (order === undefined || !isOrdered(sentence, order.at))
        return [];
    const { start, end, target } = order;
    const words = view.lower.slice(start, end + plunder_behind);
    const isKept = keeping.test(words);
    if (otherwise.test(words) || (isKept && target === "…"))
        return [];
    const trigger = triggerIn(sentence);
    return [
        {
            ...{ view, start, end, target, kind: "instructs-agent", sensitivity: "secret", by: "prose" },
            object: isKept ? "copy-secrets" : "send-secrets",
            ...(trigger ? { trigger } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/rights.js

/** The agent: what speaks to people ("your user", "your account") is not meant. */
const rights_self = "(?:yourself|itself|your own (?:user|account|user account|process|identity|role|service account)|the agent(?: s)?(?: own)?(?: (?:user|account|service account))?|this agent|this assistant|the assistant)";
const power = "(?:admins?|administrators?|sudo|sudoers|wheel|root|superusers?|super-?admins?|domain admins?)";
const rightsOf = "(?:admin(?:istrators?|istrative)?|root|sudo|superuser|super-?admin|elevated|privileged|unrestricted|owner|system level|system-level)";
const unless = /\b(?:never|do not|don t|avoid|not|ask|asks|asked|least privilege|test users?|attackers?|whether|check (?:if|that)|prevents?|refuse)\b/;
/** Raises the rights that the agent itself has. */
const rights = [
    ...constructions({
        kind: "instructs-agent",
        object: "raise-own-rights",
        anchors: [" admin", " sudo", " wheel", " root", " superuser", " super-admin", " owner role", " owner right"],
        unless,
    }, [
        `(?:add|enroll?|put|include|insert|assign|append|place|register) ${rights_self} (?:in|into|to|among) (?:(?:the|an?|all|every|each|local|group|of|s|system|server|workspace|company|organi[sz]ation) ){0,4}${power}(?: (?:group|role|team|users?|list|file|accounts?|group membership)s?)?`,
        `(?:join|become (?:a )?(?:part|member) of) (?:(?:the|an?|local|system) ){0,2}${power} (?:group|role|team|users)`,
        `(?:give|grant|assign|award|hand|get|obtain) ${rights_self} (?:(?:full|all|the|an?|complete|unlimited|permanent|global|local|lasting) ){0,3}(?:${rightsOf} )(?:level )?(?:rights?|access|permissions?|privileges?|roles?|control|powers?)`,
        `(?:promote|elevate|appoint) ${rights_self} (?:to|as|into) (?:(?:the|an?|local|full|global) ){0,2}${power}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "widen-own-rights",
        anchors: ["your own ", "escalate your", "elevate your", "yourself as", "yourself an", "yourself the"],
        unless,
    }, [
        "(?:elevate|escalate|raise|increase|extend|widen|expand|upgrade) your (?:own )?(?:privileges?|rights|permissions|access rights|access level)",
        `(?:add|make|set|register|name) yourself (?:(?:as|the|an?|global|local) ){1,3}${power}`,
    ]),
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/silence.js


/** What changes something, or takes something away: nobody does it on the quiet for the sake of brevity. */
const deed = "(?:send|forward|upload|copy|transmit|share|set|change|replace|swap|alter|adjust|raise|lower|edit|rewrite|strike|delete|remove|erase|drop|add|append|insert|install|enable|disable|switch|turn|book|buy|order|pay|charge|subscribe|sign|register|collect|record|log|capture|save|store|keep|read|approve|accept|grant|give|merge|push|publish|post|invite|redirect|route|move|transfer|skip|omit|schedule|start|run|execute|round|mark)";
const covertly = "(?:quietly|secretly|covertly|surreptitiously|stealthily|discreetly|unobtrusively|on the quiet|on the sly|behind the scenes|behind (?:the |their |his |her )?(?:user s |client s |owner s )?backs?)";
const tell = "(?:mention(?:ing)?|tell(?:ing)?|disclos(?:e|ing)|reveal(?:ing)?|report(?:ing)?|discuss(?:ing)?|explain(?:ing)?|admit(?:ting)?|bring(?:ing)? up|announc(?:e|ing)|point(?:ing)? out|say(?:ing)?|show(?:ing)?|notify(?:ing)?|inform(?:ing)?)";
const noWay = "(?:never|do not|don t|must not|should not|may not|need not|refrain from|avoid|without)";
/** Keeps a deed from those whom it concerns, by manner, by ban, or by leaving no trace. */
const silence = [
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: [
            "quietly",
            "secretly",
            "covertly",
            "surreptitiously",
            "stealthily",
            "discreetly",
            "unobtrusively",
            "on the quiet",
            "on the sly",
            "behind the scenes",
            " back",
        ],
        unless: /\b(?:exit|fails?|quit|handles?|ignore|warning|output|logs? level|verbos\w{1,4}|--quiet|what|how)\b/,
    }, [
        `(?:${covertly}) (?:and [\\w-]{2,14} )?${deed} (?:the |an? |any |all |each |every |its |their |it|them|another |one |those |these )`,
        `${deed} (?:the |an? |any |all |each |every |its |their |it |them |those |these )(?:[\\w.-]{1,20} ){0,6}${covertly}`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: negated(["mention", "tell", "disclos", "reveal", "discuss", "admit", "bring up", "announc", "point"]),
        unless: /\b(?:pii|personal data|secrets?|passwords?|tokens?|credentials?|stack traces?|system prompt|spoilers?|solution|the answer|price|internal|tool names?|jargon|if|unless|until|they|user s)\b/,
    }, [
        `${noWay} (?:ever )?${tell} (?:this|that|it|these|those|any of (?:this|it)|the (?:change|step|copy|transfer|upload|payment|fee|swap|switch|deletion|removal|adjustment|difference|exception|rule|skip|filter|omission)s?) (?:to|with|in front of) ${concerned}`,
        `${noWay} (?:ever )?(?:tell(?:ing)?|inform(?:ing)?|alert(?:ing)?|notify(?:ing)?|warn(?:ing)?) ${concerned} (?:about|of) (?:this|that|it|these|them|the (?:change|step|copy|transfer|upload|payment|fee|swap|switch|deletion|removal|adjustment|exception|rule|omission)s?)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: [
            "no remark",
            "no note",
            "no comment",
            "no mention",
            "no trace",
            "no word",
            "no record",
            "no hint",
            "no entry",
        ],
        unless: /\b(?:if there (?:is|are)|when there (?:is|are)|there (?:is|are|was)|found|inline|code|exists?)\b/,
    }, [
        "(?:leave|make|add|write|give|keep|put|include|with) no (?:remark|note|comment|trace|mention|record|hint|word|entry) (?:about|of|on|that|to|in) (?:it|this|that|them|these|the (?:report|summary|log|record|file|changelog|answer|user|client|patient))",
    ]),
];
/** An anchor for each way to forbid the verb. */
function negated(stems) {
    return ["never ", "not ", "t ", "from ", "avoid ", "without "].flatMap((word) => stems.map((stem) => word + stem));
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/secrecy.js



/** A step of the skill or what it sends: nobody has a reason to keep it from the user. */
const act = "(?:synchroni[sz]ation|sync|upload|transfer|transmission|registration|housekeeping|back-?up|telemetry|logging|call|request|collection|payment|purchase|charge|fee|connection|hook|injection|link|change|deletion|removal|copy|instruction|rule|note|section|procedure|process|background)s?";
const acts = `(?:(?:the |this |these |that |those |any |such |of |our |its |extra |additional |[\\w-]{2,20} ){0,4}${act}(?: (?:step|call|request|process|rule|activity|work|job|task)s?)?|(?:this|that|the) (?:[\\w-]{2,20} )?(?:step|part)|it happened|what was (?:sent|uploaded|copied|removed|deleted))`;
const report = "(?:summary|report|answer|reply|output|response|log|list|transcript|change ?log|message|result|overview|recap)s?";
const negations = ["to ", "t ", "never ", "from ", "avoid ", "un"];
const reporting = negations.flatMap((word) => ["mention", "list", "report", "disclos", "reveal", "show", "includ", "announc", "bring up"].map((verb) => word + verb));
/** Keeps an act of the skill from the user. */
const secrecy = [
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: reporting,
        unless: /\b(?:pii|personal data|secrets?|passwords?|tokens?|credentials?|in the subject|system prompt)\b/,
    }, [
        `(?:no need to|there is no need to|need not|does not need to|do not|don t|never|must not|should not|refrain from|avoid) (?:mention|list|report|disclose|reveal|show|include|announce|bring up|mentioning|listing|reporting|disclosing|revealing|announcing) ${acts} … (?:in|to|within|from) (?:the |your |any |a |its |their )?(?:[\\w-]{2,16} )?(?:${report}|${person})`,
        `${acts} (?:is|are|need|needs|must|should|has to|have to|ought|will|shall) (?:to |be |not |never |stay |remain |kept |left )*(?:un(?:mentioned|reported|disclosed|announced)|not (?:be )?(?:mentioned|reported|disclosed|shown|listed|announced)|out of (?:the |your )?${report})`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: ["leave", "leaving", "omit", "keep", "exclud", "strip ", "drop ", "hide ", "hiding"],
    }, [
        `(?:leave|keep|omit|exclude|strip|drop|hide|leaving|keeping|omitting|excluding|hiding) ${acts} (?:out of|from|off) (?:the |your |any |a |what )?(?:[\\w-]{2,16} ){0,3}(?:${report}|commands|you report|${person})`,
        `(?:leave|keep|omit|exclude) (?:the |any |this |that )?(?:[\\w-]{2,20} ){1,3}(?:call|step|upload|command|transfer|request)s? (?:out )?(?:of|from) (?:the |your )(?:[\\w-]{2,16} ){0,3}(?:you report|${report})`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: [
            "attention",
            "between us",
            "between you and",
            "to yourself",
            "should not see",
            "must not see",
            "not see",
            "never see",
            "find out",
            "get wind",
            "noticing",
            "in the dark",
            "low profile",
            "unnoticed",
            "discreet",
            "not be aware",
            "under wraps",
            "off the record",
        ],
    }, [
        `without (?:drawing|attracting|calling|raising) (?:the |any |their )?(?:${person}(?: s)? )?attention`,
        "(?:keep|stays?|remains?|leave) … (?:between us|between you and me|between you and this (?:skill|document|file)|to yourself|under wraps|off the record|unnoticed)",
        `(?:${person}) (?:should|must|need|may|shall|will|ought) (?:not|never) (?:to )?(?:see|get to see|find out|get wind|hear|learn) (?:it|this|that|these|them|of it|of this|about it|about this|about the)`,
        `(?:keep|leave) (?:the )?${person} in the dark`,
        "(?:do|perform|run|carry out|make|send|upload|finish|execute|complete) … (?:discreetly|unnoticed|covertly|on the quiet|without being noticed)",
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: [
            "bother",
            "trouble",
            "burden",
            "worry",
            "confuse",
            "distract",
            "trace of",
            "sign of",
            "hint of",
            "mention of",
            "word of",
            "word about",
            "nobody needs",
            "no one needs",
            "not need to know",
            "not to know",
            "needs to know",
            "never know",
            "not know",
        ],
        unless: /\b(?:technical|details|progress|jargon|stack trace|secrets?|passwords?|errors?)\b/,
    }, [
        `(?:do not|don t|never|no need to|without) (?:bother|trouble|burden|worry|confus|distract)(?:e|ing)? ${person} (?:with|about|by) ${acts}`,
        `(?:must|should|may|shall|can) (?:not|never) (?:contain|show|include|leave|have|bear|carry) (?:any |a )?(?:trace|sign|hint|mention|word|evidence)s? (?:of|about)`,
        `(?:without|leave|with|make|contains?|shows?|give|bears?) (?:any|no) (?:trace|mention|hint|word|sign)s? (?:of|about) ${acts}`,
        `(?:nobody|no one|${person}) (?:needs?|has|have|ought|is|are|does|do|should|must|will) (?:not |never )?(?:need |have )?(?:to )?(?:know|learn|hear|be told|find out) (?:that|about|of|what) … (?:copied|sent|uploaded|removed|deleted|changed|stored|collected|recorded|shared|installed|forwarded|transmitted|upload|transfer|copy|step|sync|call)`,
    ]),
    ...constructions({
        kind: "instructs-agent",
        object: "secrecy",
        anchors: ["bring it up", "bring this up", "bring that up", "refer to it", "speak of it", "talk about it"],
    }, [`${acts} … (?:never|do not|don t|must not) (?:bring|refer|speak|talk) (?:it|this|that|to it|of it|about it)`]),
    ...silence,
];

;// CONCATENATED MODULE: ./build/src/behaviour/prose/transfers.js






/** Words that show that a sentence may speak of moving data: one of them or an address must stand in it. */
const transferAnchors = [
    ...[
        "://",
        "@",
        " endpoint",
        " server",
        " webhook",
        " collector",
        " bucket",
        " inbox",
        " mailbox",
        " archive",
        " storage",
    ],
    ...[".com", ".org", ".net", ".io", ".dev", ".ai", ".app", ".test", ".invalid"],
];
const verb = new RegExp(String.raw `\b(?:${transfer.any}|(?:upload|transfer|transmission|submission|delivery|export|synchroni[sz]ation|cop(?:y|ies)|back-?up) of)\b`, "g");
const data = new RegExp(String.raw `\b${userData.replaceAll(" ", String.raw `\s{1,4}`)}(?![\w:/-])`, "g");
/** How a place is tied to its verb: "to", "at", "into our server at", "by running curl -X POST". */
const tied = /\b(?:(?:to|at|into|onto|on|via|with|through|under|towards?|curl|webhook|endpoint|server|host|url)\b[^;.!?]{0,60}|(?:by|using)\s{1,4}[^;.!?]{0,40}\b(?:curl|wget|post|put|request|call|webhook|api|script|command)\b[^;.!?]{0,40})$/;
/** An address in brackets explains the word before it; it is where something goes when that word is: "to the partner (https://…)". */
const bracketed = /[([]\s{0,2}$/;
const goal = /\b(?:to|into|onto|at|towards?|with)\s{1,4}(?:[^\s,;.!?()[\]]{1,24}\s{1,4}){0,5}[^\s,;.!?()]{0,24}\]?\s{0,2}[([]\s{0,2}$/;
const weak = new RegExp(String.raw `^${weakTransfer.any}\b`);
const transfers_secret = /\b(?:keys?|credentials?|secrets?|passwords?|environment variables|environment|tokens?|tfvars|\.env|\.npmrc|\.pem|\.ssh|seed phrase|cookies)\b/;
const vague = /^(?:it|them|cop(?:y|ies)|bundle)$/;
/** What is moved: the nouns between the start of the sentence and the place. */
function movedData(sentence, until, verbAt) {
    const words = Array.from(sentence.text.slice(0, until).matchAll(data));
    const behind = words.filter((word) => word.index > verbAt);
    const concrete = (list) => list.find((word) => !vague.test(word[0]));
    const best = concrete(behind) ?? concrete(words) ?? (behind.length > 0 ? earlierNoun(sentence) : undefined);
    return best?.[0];
}
/** Verbs that leave no doubt that something of the user's goes out, whatever it is called. */
const unmistakable = /^(?:upload|transmit|forward|relay|mirror|ship|replicat|back(?:s|ed|ing)? up)\w{0,3}\b/;
const nothingMoved = /\b(?:requests?|query|queries|calls?|ping|get|port|traffic|http|https|dns|users?|packages?|events?)\b/;
/** The passive, in which the thing stands before its verb. */
const passive = /\b(?:is|are|be|being|been|gets?)\s{1,4}(?:\w{2,14}\s{1,4}){0,2}$/;
/** Whether data goes to the place that begins at `until`, by the verb at `verbAt`. What goes unasked, each time, is data whatever it is called. */
function isMoving(sentence, until, verbAt, trigger) {
    if (movedData(sentence, until, verbAt) !== undefined)
        return true;
    const words = sentence.text.slice(verbAt, until);
    const before = sentence.text.slice(0, verbAt);
    if (nothingMoved.test(words))
        return false;
    if (!passive.test(before))
        return unmistakable.test(words);
    return !nothingMoved.test(before.replace(passive, "")) && (trigger === "automatic" || unmistakable.test(words));
}
/** For "upload it": what the sentence before speaks of. */
function earlierNoun(sentence) {
    if (sentence.start < 3)
        return undefined;
    const before = sentenceAt(sentence.view, Math.max(0, sentence.start - 3)).text;
    return Array.from(before.matchAll(data)).findLast((word) => !vague.test(word[0]));
}
/** The verb that a place belongs to: the last one before it that is tied to it. */
function verbBefore(sentence, place) {
    const head = sentence.text.slice(Math.max(0, place.at - 220), place.at);
    const offset = Math.max(0, place.at - 220);
    const found = Array.from(head.matchAll(verb)).findLast((match) => {
        const between = head.slice(match.index + match[0].length);
        return (!between.includes(";") &&
            (tied.test(between) ||
                (/^put|^add|^includ|^attach|^post|^call|^ping|^reach/.test(match[0]) && between.length < 40)));
    });
    if (found !== undefined)
        return offset + found.index;
    return outward.test(head) && !inward.test(head)
        ? Math.max(offset, place.at - 1 - (outward.exec(head)?.[0].length ?? 0))
        : undefined;
}
/** Whatever the verb: something goes to a place. */
const outward = /\b(?:to|into|over to|at|with|for)\s{1,4}(?:(?:the|our|a|an)\s{1,4}(?:[\w-]{2,16}\s{1,4}){1,3}(?:(?:you|we)\s{1,4}\w{2,10}\s{1,4})?(?:at|on)?\s{0,4}|(?:the|our)\s{1,4}|address\s{1,4})?$/;
/** Verbs whose "to" or "at" brings nothing there. */
const inward = /\b(?:get|gets|fetch\w{0,3}|download\w{0,3}|read|reads|pull|pulled|visit\w{0,3}|open|opens|go|goes|navigat\w{1,4}|connect\w{0,3}|log|sign|subscribe|point\w{0,3}|set|sets|redirect\w{0,3}|link\w{0,3}|refer\w{0,4}|according|compared?|bind|map\w{0,4}|defaults?|url|proxy|install\w{0,4}|clone|brows\w{1,3}|access\w{0,4}|look|live|lives|see|find|found|learn|listens?|runs?|running|served?|hosted|available|docs|documentation|similar|equal|switch|change|migrate|head|create|register|apply|request|check|search\w{0,3}|query|call\w{0,3}|return\w{0,3}|load\w{0,3}|copied from|retrieved?|obtain\w{0,3}|taken)\b/;
/** The description of a service or of a page, not an order: "The API lives at", "returns", "see". */
const reference = /\b(?:see|docs?|documentation|read more|learn more|reference|available|hosted|found|visit|open\s{1,4}(?:https?|the\s{1,4}(?:page|link|url|site|preview|browser))|browse|sign up|log ?in|get your|obtain|returned|returns?|served|licen[cs]ed?\s{1,3}(?:under|at|is))\b[^;.!?]{0,50}$/;
const transfers_sensitivityOf = (words) => (transfers_secret.test(words) ? "secret" : "private");
/** Whether a place is where something goes, and not a page to read or what a word in front of it is called. */
function isGoal(text, place) {
    const before = text.slice(0, place.at);
    return !reference.test(before) && (!bracketed.test(before) || goal.test(before));
}
/** Whoever wrote the skill keeps it. */
const toUs = /^\w{2,14}\s{1,4}(?:\w{2,14}\s{1,4}){0,2}(?:with|by|at|to)\s{1,4}(?:us|our)\b/;
/** Whether the verb at `at` is an order or something that happens by itself, and no description. */
function isAct(text, at, trigger) {
    const mood = moodAt(text, at);
    if (mood === "possible")
        return false;
    return mood === "order" || trigger === "automatic" || !weak.test(text.slice(at)) || toUs.test(text.slice(at));
}
/** Offset of the verb that moves something of the user's to a place; undefined when none does. */
function movedAt(sentence, place, trigger) {
    const at = verbBefore(sentence, place);
    if (at === undefined || !isGoal(sentence.text, place) || !isMoving(sentence, place.at, at, trigger))
        return undefined;
    return isAct(sentence.text, at, trigger) ? at : undefined;
}
/** "The reinsurer at https://… must be sent the file": the place is named first, then what it gets. */
const receiving = /^\S{0,120}[^.;!?]{0,40}?\b(?:must|should|shall|has to|have to|is to|are to|needs to|always|automatically)\s{1,4}(?:be\s{1,4}(?:sent|given|handed|forwarded|shown|mailed|supplied with|copied)|receives?|gets?|collects?)\b/;
/** "Wire a call to https://… with the user's address into …": the call is made by what the agent writes. */
const calling = /\b(?:call|request|ping|beacon|webhook|hook)s?\s{1,4}to\s{1,4}(?:(?:the|our|host|server|endpoint)\s{1,4}){0,2}$/;
const transfers_carrying = /^\S{0,120}\s{1,4}(?:with|carrying|containing|including|that (?:carries|contains|holds))\b/;
/** Offset of the verb by which a place receives something of the user's; undefined when it does not. */
function receivesAt({ text }, place) {
    const got = (calling.test(text.slice(0, place.at)) ? transfers_carrying : receiving).exec(text.slice(place.end));
    if (got === null)
        return undefined;
    const behind = text.slice(place.end + got[0].length).matchAll(data);
    return Array.from(behind).some((word) => !vague.test(word[0])) ? place.end : undefined;
}
/** Orders to move the user's data to a place outside: one `instructs-agent` and one `sends` for each. */
function transfersIn(sentence) {
    const { view, start, text } = sentence;
    return destinationsIn(view, text).flatMap((place) => {
        const trigger = triggerIn(sentence);
        const at = movedAt(sentence, place, trigger) ?? receivesAt(sentence, place);
        if (at === undefined || !isOrdered(sentence, at) || (place.bucket && trigger !== "automatic"))
            return [];
        const common = {
            ...{
                view,
                start: start + Math.min(at, place.at),
                end: start + place.end,
                by: "prose",
                target: place.target,
            },
            sensitivity: transfers_sensitivityOf(text.slice(0, place.at)),
            ...(trigger ? { trigger } : {}),
        };
        return [
            { ...common, kind: "instructs-agent", object: "forward-data" },
            { ...common, kind: "sends", object: place.target },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/behaviour/prose/index.js















/** Honest skills have some hundreds; a skill of nothing but anchors is read for seconds. */
const maxTrials = 60_000;
/** A fresh budget for one skill. */
const proseBudget = () => ({ left: maxTrials });
const prose_listed = [...secrecy, ...consent, ...honesty, ...checks, ...harm, ...people, ...rights];
/** Transfers in English, else in another language. */
function anyTransfersIn(sentence) {
    const found = transfersIn(sentence);
    return found.length > 0 ? found : foreignTransfersIn(sentence);
}
const prose_functions = [
    [transferAnchors, anyTransfersIn],
    [plunderAnchors, plunderIn],
    [callBackAnchors, callBacksIn],
];
/** Grammars by anchor. */
const owners = (() => {
    const map = new Map();
    const own = (anchor, grammar) => map.set(anchor, [...(map.get(anchor) ?? []), grammar]);
    for (const [anchors, grammar] of prose_functions)
        for (const anchor of anchors)
            own(anchor, grammar);
    for (const grammar of prose_listed)
        for (const anchor of grammar.anchors)
            own(anchor, grammar);
    return map;
})();
const prose_literals = new literals/* LiteralMatcher */.e([...owners.keys()]);
const grammars = [...owners.values()];
/** Kinds of file whose text speaks to somebody; scripts and data are read by other parts. */
const prose_spoken = new Set(["markdown", "text", "html"]);
const silent = new Set(["code", "data"]);
/**
 * What the words of a view tell an agent or a person to do, in the order of offsets; what they forbid, quote as an attack or list as bad
 * is left out, quotations and tables are not. Takes what it uses from `budget`; when that is used up, the rest is not read and
 * `budget.left` is negative.
 */
function proseOperations(view, budget = proseBudget()) {
    if (!prose_spoken.has(view.artifact.kind) && view.layers.length === 0)
        return [];
    const operations = [];
    let sentence;
    let tried = new Set();
    const hits = prose_literals.find(view.lower);
    for (let i = 0; i < hits.ends.length && budget.left >= 0; i++) {
        const end = hits.ends[i];
        if (sentence === undefined || end > sentence.end) {
            if (silent.has(view.zoneAt(end - 1)))
                continue;
            sentence = sentenceAt(view, end - 1);
            tried = new Set();
        }
        for (const grammar of grammars[hits.literals[i]]) {
            if (tried.has(grammar))
                continue;
            tried.add(grammar);
            budget.left--;
            operations.push(...(typeof grammar === "function" ? grammar(sentence) : prose_constructed(sentence, grammar)));
        }
    }
    return operations;
}
/** What stands near enough to a match to change its meaning: further off, a word excuses nothing. */
const around = (text, match) => text.slice(Math.max(0, match.index - 70), match.index + match[0].length + 40);
/** The operation of a construction that a sentence is built by, if it is. */
function prose_constructed(sentence, grammar) {
    const match = grammar.pattern.exec(sentence.text);
    if (match === null || grammar.unless?.test(around(sentence.text, match)) || !isOrdered(sentence, match.index))
        return [];
    const trigger = triggerOf(sentence.text);
    if (grammar.unasked && trigger === "asked")
        return [];
    const target = match.groups?.["target"];
    return [
        {
            view: sentence.view,
            start: sentence.start + match.index,
            end: sentence.start + match.index + match[0].length,
            kind: grammar.kind,
            object: grammar.object,
            sensitivity: grammar.sensitivity ?? "ordinary",
            by: "prose",
            ...(trigger ? { trigger } : {}),
            ...(target ? { target } : {}),
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/behaviour/index.js




/** What a skill does, from its code, its manifests and its words. Deterministic and bounded: what was too much is a gap. */
function behaviourOf(skill, views) {
    const { directives, operations, touches, gaps } = configurationOf(skill, views);
    const program = programBehaviour(skill, views);
    const capabilities = capabilitiesOf(skill, views, [...program.operations, ...operations], touches);
    const budget = proseBudget();
    const words = views.flatMap((view) => proseOperations(view, budget));
    const unread = budget.left < 0 ? [wordsGap(skill)] : [];
    return {
        operations: [...program.operations, ...operations, ...words],
        flows: program.flows,
        directives,
        capabilities,
        gaps: [...gaps, ...program.gaps, ...unread],
    };
}
const wordsGap = (skill) => ({
    path: skill.manifest.fullPath,
    reason: "match-limit",
    detail: "so many sentences that sound like orders that not all were read",
    bytes: 0,
});

// EXTERNAL MODULE: ./build/src/behaviour/instructions.js + 1 modules
var instructions = __webpack_require__(23023);
// EXTERNAL MODULE: ./build/src/core/duplicates.js
var duplicates = __webpack_require__(71435);
// EXTERNAL MODULE: ./build/src/core/required.js
var required = __webpack_require__(29036);
;// CONCATENATED MODULE: ./build/src/core/probes.js


/** Characters before and after an anchor in which the match that it stands for must lie, unless the pattern says another number. */
const defaultBefore = 120;
const defaultAfter = 240;
/** The text patterns of a check. */
function patternsOf(check) {
    if (check.scope === "text")
        return [check];
    return check.scope === "pair" ? [check.source, check.sink] : [];
}
/** Sets of a pattern that are looked for beside its anchors: the best ones sort out nearly all. */
const maxNeeds = 3;
/** Shorter literals are everywhere, but for these marks, and so are these words. */
const minNeed = 3;
const rareMarks = new Set(["|", ">>", "$("]);
const everywhere = new Set(["all", "and", "for", "get", "not", "our", "the", "you"]);
const isSelective = (literal) => (literal.length >= minNeed && !everywhere.has(literal) && !literal.startsWith("http")) || rareMarks.has(literal);
/** Sets of literals, one of each of which stands in every match, that the anchors do not bring with them. */
function needsOf({ pattern, anchors, cased }) {
    const implied = (set) => anchors.every((anchor) => set.some((literal) => anchor.includes(literal)));
    return (0,required/* requiredLiterals */.C)(pattern)
        .map((set) => (cased ? set.map((literal) => literal.toLowerCase()) : [...set]))
        .filter((set) => set.every(isSelective))
        .filter((set) => set.every((literal) => !cased || /^[\x00-\x7f]*$/.test(literal)))
        .filter((set) => set.every((literal) => literal === literal.toLowerCase()))
        .filter((set) => !implied(set))
        .slice(0, maxNeeds);
}
/** Numbers of what is looked for by each literal. */
class Owners {
    byLiteral = new Map();
    add(literal, owner) {
        const owners = this.byLiteral.get(literal);
        if (owners)
            owners.push(owner);
        else
            this.byLiteral.set(literal, [owner]);
    }
}
/**
 * The text patterns of a list of rules, with the one automaton that finds what they begin at. A selective one also finds what each
 * match needs besides: dearer to make, and worth it from a megabyte on. Both find the same.
 */
class Probes {
    bySource;
    literals;
    lengths;
    /** By the number of a literal: the probes that begin at it, and the sets that it belongs to. */
    owners;
    sets;
    /** Of each set the ends of its literals in the view at hand, and the sets that have any. */
    ends = [];
    filled = [];
    longest;
    /** Those that have asked for sets in the view at hand. */
    asking = new Set();
    /** Sets by the anchors of the checks of the whole skill. */
    gates = new Map();
    constructor(rules, selective) {
        const probes = new Map();
        const owners = new Owners();
        const sets = new Owners();
        const numbers = new Map();
        const setNumber = (set) => {
            const key = [...set].sort().join("\0");
            const known = numbers.get(key);
            if (known !== undefined)
                return known;
            numbers.set(key, this.ends.length);
            for (const literal of set)
                sets.add(literal, this.ends.length);
            return this.ends.push([]) - 1;
        };
        let place = 0;
        for (const check of rules.flatMap((rule) => rule.checks)) {
            for (const source of patternsOf(check)) {
                const probe = probes.get(source) ?? probeOf(source, selective ? needsOf(source).map(setNumber) : []);
                probe.checks.push(place);
                if (!probes.has(source))
                    for (const anchor of source.anchors)
                        owners.add(anchor, probe);
                probes.set(source, probe);
            }
            const anchors = selective && check.scope === "skill" ? (check.anchors?.() ?? []) : [];
            if (check.scope === "skill" && anchors.length > 0)
                this.gates.set(check, setNumber(anchors));
            place++;
        }
        const all = [...new Set([...owners.byLiteral.keys(), ...sets.byLiteral.keys()])];
        this.bySource = probes;
        this.owners = all.map((literal) => owners.byLiteral.get(literal) ?? []);
        this.sets = all.map((literal) => sets.byLiteral.get(literal) ?? []);
        this.lengths = all.map((literal) => literal.length);
        this.longest = Math.max(0, ...this.lengths);
        this.literals = new literals/* LiteralMatcher */.e(all);
    }
    /** Forgets what was found in the view before. */
    reset() {
        for (const set of this.filled)
            this.ends[set].length = 0;
        this.filled.length = 0;
        for (const { cursors } of this.asking)
            cursors.fill(0);
        this.asking.clear();
    }
    /** Notes that a literal of a set ends at an offset of the view at hand. */
    fill(set, end) {
        const ends = this.ends[set];
        if (ends.length === 0)
            this.filled.push(set);
        ends.push(end);
    }
    /** Whether all that a match needs stands in a window; asked from front to back. */
    has(probe, from, to) {
        const { needs, cursors } = probe;
        if (needs.length > 0)
            this.asking.add(probe);
        for (let i = 0; i < needs.length; i++) {
            const ends = this.ends[needs[i]];
            let at = cursors[i];
            // Windows of longer anchors begin a little earlier than those before them.
            while (at < ends.length && ends[at] <= from - this.longest)
                at++;
            cursors[i] = at;
            if (at === ends.length || ends[at] > to)
                return false;
        }
        return true;
    }
}
const probeOf = (source, needs) => ({
    source,
    pattern: new RegExp(source.pattern, `${source.pattern.flags}g`),
    checks: [],
    spans: [],
    starts: new Set(),
    needs,
    cursors: needs.map(() => 0),
});
/** Tries a pattern in the window around an anchor. Returns the characters that this may cost, tried or not. */
function tryAt(probes, probe, { view, facts }, anchorStart, anchorEnd) {
    const last = probe.spans.at(-1);
    if (last && last.start <= anchorStart && anchorEnd <= last.end)
        return 1;
    const { source } = probe;
    const from = Math.max(0, anchorStart - (source.before ?? defaultBefore));
    const to = Math.min(view.text.length, anchorEnd + (source.after ?? defaultAfter));
    if (!probes.has(probe, from, to))
        return to - from;
    const window = (source.cased ? view.text : view.lower).slice(from, to);
    keepMatch(probe, { view, facts }, { window, from, anchorStart, anchorEnd });
    return window.length;
}
/** Keeps the match that covers the anchor, if there is one. */
function keepMatch(probe, { view, facts }, { window, from, anchorStart, anchorEnd }) {
    const { source, pattern, spans, starts } = probe;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(window); found; found = pattern.exec(window)) {
        const start = from + found.index;
        const end = start + found[0].length;
        if (found[0] === "" || start > anchorStart)
            return;
        if (end < anchorEnd)
            continue;
        if (source.zones && !source.zones.includes(view.zoneAt(start)))
            return;
        if (starts.has(start) || source.unless?.(found, view, start, facts))
            return;
        starts.add(start);
        spans.push({ start, end, groups: found });
        return;
    }
}

// EXTERNAL MODULE: ./build/src/core/severity.js
var core_severity = __webpack_require__(52842);
;// CONCATENATED MODULE: ./build/src/core/matching.js



/**
 * Characters that patterns may be tried on for one skill. Honest skills need less than a tenth of the first figure; the last one
 * keeps a skill of nothing but anchors to seconds.
 */
const matching_maxWork = (length) => Math.min(20_000_000 + 20 * length, 100_000_000);
/** Matches of one rule in one skill that are looked at. Honest skills have some dozens. */
const maxMatches = 500;
/** Matches of one skill as they come in, each weighed by its context. */
class Matches {
    kept = [];
    floods = [];
    counts = new Map();
    /**
     * Takes a match. Returns false when no more of its rule are wanted. The first one too many is taken at its face value: a flood of
     * harmless matches must not hide what comes after it.
     */
    add(rule, check, match) {
        const count = (this.counts.get(rule) ?? 0) + 1;
        this.counts.set(rule, count);
        if (count <= maxMatches)
            this.kept.push(judged(rule, check, match));
        else if (count === maxMatches + 1) {
            this.kept.push(judged(rule, check, match, false));
            this.floods.push({ rule, view: match.view });
        }
        return count <= maxMatches;
    }
}
/** Characters after which the dearer automaton has paid for itself. */
const bulk = 1_000_000;
/** Runs a fixed list of rules: one pass for the literals of all of them, then each pattern only where its anchor stands. */
class RuleMatcher {
    rules;
    places;
    whole;
    probes;
    untilBulk = bulk;
    constructor(rules) {
        this.rules = rules;
        this.places = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
        this.whole = this.places.flatMap(({ rule, check }) => (check.scope === "skill" ? [{ rule, check }] : []));
        this.probes = new Probes(rules, false);
    }
    /** Runs every rule on one skill; the matches come in the order of views and rules. */
    run(facts) {
        const matches = new Matches();
        const crashes = [];
        const unfinished = [];
        const length = facts.views.reduce((sum, view) => sum + view.text.length, 0);
        this.prepare(length);
        const budget = { left: matching_maxWork(length) };
        const gated = new Map(Array.from(this.probes.gates.values(), (gate) => [gate, []]));
        for (const view of facts.views) {
            const touched = new Set();
            const offset = this.probe({ view, facts }, budget, touched);
            if (offset < view.text.length)
                unfinished.push({ view, offset });
            this.collect(view, matches, touched);
            for (const set of this.probes.filled)
                gated.get(set)?.push(view);
        }
        for (const { rule, check } of this.whole) {
            const gate = this.probes.gates.get(check);
            const views = gate === undefined ? facts.views : gated.get(gate);
            if (views.length === 0)
                continue;
            try {
                for (const match of check.run({ ...facts, views }))
                    if (!matches.add(rule, check, match))
                        break;
            }
            catch (error) {
                crashes.push({ rule, error });
            }
        }
        return { matches: matches.kept, crashes, unfinished, floods: matches.floods };
    }
    /** Changes to the dearer automaton when so much has been read that more will come. */
    prepare(length) {
        if (this.untilBulk <= 0)
            return;
        this.untilBulk -= length;
        if (this.untilBulk <= 0)
            this.probes = new Probes(this.rules, true);
    }
    /** Tries the patterns at their anchors, and notes those that matched. Returns the offset up to which the view was read. */
    probe(reading, budget, touched) {
        const { view } = reading;
        const { owners, sets, lengths } = this.probes;
        this.probes.reset();
        const { literals, ends } = this.probes.literals.find(view.lower);
        for (let i = 0; i < literals.length; i++)
            for (const set of sets[literals[i]])
                this.probes.fill(set, ends[i]);
        for (let i = 0; i < literals.length; i++) {
            const end = ends[i];
            if (budget.left < 0)
                return end;
            const start = end - lengths[literals[i]];
            for (const probe of owners[literals[i]]) {
                budget.left -= tryAt(this.probes, probe, reading, start, end);
                if (probe.spans.length > 0)
                    touched.add(probe);
            }
        }
        return view.text.length;
    }
    /** Makes matches of the spans in the view at hand, and forgets these. */
    collect(view, matches, touched) {
        const places = new Set([...touched].flatMap((probe) => probe.checks));
        for (const place of [...places].sort((a, b) => a - b)) {
            const { rule, check } = this.places[place];
            for (const match of this.matchesOf(check, view))
                if (!matches.add(rule, check, match))
                    break;
        }
        for (const probe of touched) {
            probe.spans.length = 0;
            probe.starts.clear();
        }
    }
    /** What the spans in the view at hand make of a check. */
    *matchesOf(check, view) {
        if (check.scope === "text") {
            for (const span of this.spansOf(check))
                yield textMatch(check, view, span);
        }
        else if (check.scope === "pair") {
            yield* pairMatches(check, view, this.spansOf(check.source), this.spansOf(check.sink));
        }
    }
    spansOf(pattern) {
        return this.probes.bySource.get(pattern).spans;
    }
}
function textMatch(check, view, span) {
    const message = typeof check.message === "function" ? check.message(span.groups) : check.message;
    return { view, start: span.start, end: span.end, ...(message === undefined ? {} : { message }) };
}
const distance = (a, b) => Math.max(b.start - a.end, a.start - b.end);
/** The span nearest to `to` in a list sorted by start. */
function nearestSpan(sorted, to) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].start < to.start)
            low = middle + 1;
        else
            high = middle;
    }
    const around = [sorted[low - 1], sorted[low]].filter((span) => span !== undefined);
    return around.sort((a, b) => distance(a, to) - distance(b, to))[0];
}
/** For each sink the nearest source within reach. */
function* pairMatches(check, view, sources, sinks) {
    const sorted = [...sources].sort((a, b) => a.start - b.start);
    for (const sink of sinks) {
        const nearest = nearestSpan(sorted, sink);
        if (!nearest || distance(nearest, sink) > check.within)
            continue;
        const via = [{ view, start: nearest.start, end: nearest.end, message: check.sourceMessage }];
        yield {
            view,
            start: sink.start,
            end: sink.end,
            via,
            ...(check.message === undefined ? {} : { message: check.message }),
        };
    }
}
/** A check that also reads code looks for something to run; the others look for what is said. */
function findsCommands(check) {
    if (check.scope === "skill")
        return false;
    const { zones } = check.scope === "text" ? check : check.sink;
    return zones?.includes("code") ?? true;
}
/** `weigh`: whether the context may lower the confidence. */
function judged(rule, check, match, weigh = true) {
    const own = check.scope === "skill" ? {} : { severity: check.severity, confidence: check.confidence };
    const severity = match.severity ?? own.severity ?? rule.severity;
    const sure = match.confidence ?? own.confidence ?? rule.confidence;
    // Where a fence stands excuses no single command: whoever wants it run chooses the heading. Flows are weighed by `flowMatch`.
    const weighed = weigh && check.scope !== "skill" && check.weighed !== false && match.view.zoneAt(match.start) !== "code";
    const context = weighed ? (0,core_context/* contextOf */.V)(match.view, match.start, match.end, findsCommands(check)) : undefined;
    const steps = context?.steps ?? 0;
    return {
        rule,
        match: { ...match, severity: (0,core_severity/* lowerSeverity */.DB)(severity, Math.max(0, steps - core_severity/* confidences */.E2.length + 1)) },
        confidence: (0,core_severity/* lowerConfidence */.wW)(sure, steps),
        ...(context ? { context: context.reason } : {}),
    };
}

// EXTERNAL MODULE: ./build/src/core/score.js
var score = __webpack_require__(71571);
// EXTERNAL MODULE: ./build/src/skills/classify.js
var classify = __webpack_require__(79740);
;// CONCATENATED MODULE: ./build/src/coverage.js

/** Reasons that leave an unknown number of bytes: content that is elsewhere or could not be had, or a reading that did not end. */
const unmeasured = new Set([
    "symlink",
    "submodule",
    "unreadable",
    "rule-crashed",
    "match-limit",
    "depth-limit",
]);
/** Paths of the files of a skill and of the folders that they lie in; the empty path is the skill itself. */
function placesOf(skill) {
    const places = new Set([""]);
    for (const { path } of skill.artifacts) {
        for (let place = path; !places.has(place); place = place.slice(0, Math.max(0, place.lastIndexOf("/")))) {
            places.add(place);
        }
    }
    return places;
}
/** Where a symbolic link leads to, from the folder of the skill; undefined when that is outside. */
function coverage_targetOf(link) {
    const folders = link.path.split("/").slice(0, -1);
    if (link.text.startsWith("/"))
        return undefined;
    for (const part of link.text.split("/")) {
        if (part === ".." && folders.pop() === undefined)
            return undefined;
        if (part !== ".." && part !== "." && part !== "")
            folders.push(part);
    }
    return folders.join("/");
}
/** Paths of the links that lead to something of the same skill: that is read where it lies. */
function linksInside(skill) {
    const links = skill.artifacts.filter(({ mode }) => mode === "symlink");
    const places = links.length > 0 ? placesOf(skill) : new Set();
    return new Set(links.filter((link) => places.has(coverage_targetOf(link) ?? "/")).map(({ fullPath }) => fullPath));
}
/** Paths of what was not read, and of which nobody knows how much it is. */
function unknownFiles(skill, gaps) {
    const inside = linksInside(skill);
    const unknown = gaps.filter(({ reason, bytes, path }) => unmeasured.has(reason) && bytes === 0 && !inside.has(path));
    return new Set(unknown.map(({ path }) => path));
}
/** Whether the instructions themselves were read, at least in part. No file of a configuration speaks for all of it. */
function manifestIsRead({ kind, manifest }, gaps) {
    if (kind === "configuration")
        return true;
    const isElsewhere = gaps.some(({ path, reason }) => path === manifest.fullPath && (reason === "lfs-pointer" || reason === "unreadable"));
    return (0,classify/* isTextKind */.k)(manifest.kind) && !isElsewhere && (manifest.text !== "" || manifest.size === 0);
}
const coverage_bytesOf = (gaps) => gaps.reduce((sum, { bytes }) => sum + bytes, 0);
/**
 * Share of a skill's bytes that were read, 0 to 1, to four places. Media count as read, since there is nothing in them to run. A file
 * of unknown size counts as much as an average one of the skill: what lies behind a link or in a submodule must not read as seen.
 * Of a skill whose SKILL.md was not read nothing is known, whatever lies beside it: 0, and only then.
 */
function coverageOf(skill, gaps) {
    if (!manifestIsRead(skill, gaps))
        return 0;
    const unknown = unknownFiles(skill, gaps);
    const known = skill.artifacts.filter(({ fullPath }) => !unknown.has(fullPath));
    const bytes = known.reduce((sum, { size }) => sum + size, 0);
    const guess = unknown.size * Math.max(1, bytes / Math.max(1, known.length));
    const media = coverage_bytesOf(gaps.filter(({ reason }) => reason === "media"));
    const unread = coverage_bytesOf(gaps.filter(({ reason }) => reason !== "media"));
    const readable = Math.max(bytes - media, unread) + guess;
    const share = readable <= 0 ? 1 : 1 - (unread + guess) / readable;
    // Rounded down: what was not read, however little, must not read as all. But 0 says that the SKILL.md was not.
    return unread + guess > 0 ? Math.max(0.0001, Math.floor(share * 10_000) / 10_000) : 1;
}

// EXTERNAL MODULE: ./build/src/core/fingerprint.js
var fingerprint = __webpack_require__(88361);
;// CONCATENATED MODULE: ./build/src/evidence.js


/** Characters of evidence around a match in one very long line. */
const maxEvidence = 400;
const maxSnippet = 240;
/** The whole lines that a range touches, or what lies around it when the lines are very long. */
function linesAround({ text }, { start, end }) {
    const from = Math.max(0, start - maxEvidence);
    const lineStart = text.slice(from, start).lastIndexOf("\n") + 1;
    const after = text.slice(end, end + maxEvidence);
    const lineEnd = after.indexOf("\n");
    return { start: from + lineStart, end: end + (lineEnd < 0 ? after.length : lineEnd) };
}
const excerpt = ({ text }, { start, end }) => (0,redact/* redactedExcerpt */.aH)(text, start, end);
/** The lines of a match to be shown, or the match itself when they are long: secrets masked, at most 240 characters. */
function snippetOf(match) {
    const lines = excerpt(match.view, linesAround(match.view, match)).trim();
    return lines.length <= maxSnippet ? lines : `${excerpt(match.view, match).slice(0, maxSnippet)}…`;
}
/** Words before a name that is given a meaning, and their flags. */
const leads = "(?:var|let|const|export|local|readonly|declare|typeset|set|env|my|our|global|nonlocal|static|alias|for|def|function|if|elif|while|until|then|do|else|time|eval)";
/** Signs of an assignment: `=`, `+=`, `:=`, `||=`; no comparison. */
const assigns = String.raw `(?:\*\*|\/\/|&&|\|\||\?\?|<<|>>|[-+*/%&|^:?])?=(?![=~>])`;
/**
 * What gives a name its meaning: an assignment, also to a member or one of several at once, a loop over values, a function, an alias.
 * The first group is the name.
 */
const definition = new RegExp(String.raw `(?:^|[;{},()&|!["'\x60]|\b${leads}\s(?:-\w{1,20}\s){0,3})[ \t]{0,40}\$?([A-Za-z_]\w{0,60})` +
    String.raw `(?:(?:\[[^\]\n]{0,80}\])?[ \t]{0,40}${assigns}|\(\)|[ \t]{1,40}in\b|[ \t]{0,4}\([^()\n]{0,200}\)[ \t]{0,4}[:{]` +
    String.raw `|(?<=\bfunction[ \t]\w{1,61})[ \t\n]{0,4}\{|[\]}][ \t]{0,4}=(?![=~>]))`, "gm");
/** A name that a shell puts its value in the place of: `$NAME`, `${NAME`, `${!NAME`, `$env:NAME`; its first group. */
const expansion = /\$(?:\{[!#]?|env:)?([A-Za-z_]\w{0,60}|[0-9@*])/gi;
/** A name where it is not read: a shell has many ways to write it (`read`, `printf -v`, `mapfile`), and prose can say what to set it to. */
const unread = /(?<![\w$-]|\$\{[!#]?|\$env:)[A-Za-z_]\w{0,60}/gi;
/** What may write a variable without its name. */
const unnamed = /(?:^|[;&|({])[ \t]{0,40}(?:eval|source|\.|set[ \t]+-|(?:declare|typeset|local)[ \t]+-\w*n)(?=[ \t"'-]|$)/;
const comment = /^[ \t]{0,80}#/;
/** What every command rests on, though no line says so. */
const implied = "PATH IFS ENV BASH_ENV LD_PRELOAD LD_LIBRARY_PATH CURL_HOME http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY";
/** Characters of a definition that count. */
const maxDefinition = 300;
/** Definitions that one piece of evidence rests on, at most; one that rests on more rests on the whole text. */
const maxDefinitions = 200;
function put(places, name, text) {
    const others = places.get(name) ?? [];
    // One too many says as much as thousands.
    if (others.length <= maxDefinitions)
        others.push(text);
    places.set(name, others);
}
/** What `find` finds in a view, found once for each view. */
function onceEach(find) {
    const found = new WeakMap();
    return (view) => {
        const places = found.get(view) ?? find(view.text);
        found.set(view, places);
        return places;
    };
}
/** The definitions in a text by name. */
const definitionsIn = onceEach((text) => {
    const places = new Map();
    for (const { 1: name = "", index } of text.matchAll(definition)) {
        const [line = ""] = text
            .slice(index, index + maxDefinition)
            .trimStart()
            .split("\n", 1);
        put(places, name, line);
    }
    return places;
});
/** Stands for what may write any variable: no name. */
const anyName = "$";
/** What stands around a place in a line, as far as it counts. */
const evidence_around = (line, at) => line.slice(Math.max(0, at - maxDefinition / 2), at + maxDefinition).trim();
/** The lines of a text in which a name stands without being read; comments are none. */
const writersIn = onceEach((text) => {
    const places = new Map();
    for (const line of text.split("\n")) {
        if (comment.test(line))
            continue;
        for (const { 0: name, index } of line.matchAll(unread))
            put(places, name, evidence_around(line, index));
        const at = line.search(unnamed);
        if (at >= 0)
            put(places, anyName, evidence_around(line, at));
    }
    return places;
});
const namesIn = (text) => text.match(/[A-Za-z_]\w{0,60}/g) ?? [];
/** The variables that a text reads as a shell does, and where there is one what writes without a name. */
function expandedIn(text) {
    const names = Array.from(text.matchAll(expansion), ([, name = ""]) => name);
    return names.length > 0 ? [...names, anyName] : [];
}
/**
 * What gives the names in a text their meaning, and the names in that: definitions, and of variables of a shell whatever may write them.
 * Undefined when it is too much to follow.
 */
function supportOf(text, view) {
    const seen = new Set();
    const support = [];
    const queue = [text, implied];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const named = [
            ...namesIn(next).map((name) => [`definition ${name}`, () => definitionsIn(view).get(name)]),
            ...expandedIn(next).map((name) => [`writer ${name}`, () => writersIn(view).get(name)]),
        ];
        for (const [key, find] of named) {
            const own = seen.has(key) ? [] : (find() ?? []);
            seen.add(key);
            if (support.length + own.length > maxDefinitions)
                return undefined;
            support.push(...own);
            queue.push(...own);
        }
    }
    return [...new Set(support)].filter((each) => !text.includes(each)).sort();
}
/** Stands where a long line was cut, so that what is put behind a short one is seen however far behind it stands. */
const cut = "…";
/** The lines of a match as its fingerprint takes them. */
function linesOf(view, span) {
    const { text } = view;
    const { start, end } = linesAround(view, span);
    const before = start === 0 || text[start - 1] === "\n" ? "" : cut;
    const after = end === text.length || text[end] === "\n" ? "" : cut;
    return `${before}${text.slice(start, end)}${after}`;
}
const linesOfArtifact = new WeakMap();
/**
 * The lines of the file that a match stands on, where its view leaves characters out or makes look-alikes plain: a character that no
 * reader sees makes other evidence of a line. Nothing where the view is the file, or what an encoding held.
 */
function writtenLines(view, { start, end }) {
    if (view.layers.length === 0 || view.origin)
        return [];
    const lines = linesOfArtifact.get(view.artifact) ?? view.artifact.text.split("\n");
    linesOfArtifact.set(view.artifact, lines);
    const { startLine, startColumn, endLine, endColumn } = view.locate(start, end).region;
    if (startLine !== endLine)
        return [lines.slice(startLine - 1, endLine).join("\n")];
    return [(lines[startLine - 1] ?? "").slice(Math.max(0, startColumn - 1 - maxEvidence), endColumn - 1 + maxEvidence)];
}
const hashes = new WeakMap();
function hashOf(view) {
    const known = hashes.get(view) ?? (0,fingerprint/* sha256Hex */.fg)(view.text);
    hashes.set(view, known);
    return known;
}
/** Evidence in one place: its lines and what the names in them stand for; of what was decoded all of it. */
function evidenceAt(view, span) {
    const zone = view.zoneAt(span.start);
    const written = writtenLines(view, span);
    if (zone === "decoded" || zone === "hidden")
        return [hashOf(view), ...written];
    const lines = linesOf(view, span);
    return [lines, ...written, ...(supportOf(lines, view) ?? [hashOf(view)])];
}
/**
 * What a finding rests on, for its fingerprint: the lines of the match and of the places that led to it, with the definitions of the
 * names in them, so that an accepted `curl "$URL" | sh` is a new finding once `URL` is another one. Of an encoded text, all it holds.
 */
const evidenceOf = (match) => [match, ...(match.via ?? [])].flatMap(({ view, start, end }) => evidenceAt(view, { start, end })).join("\n");

;// CONCATENATED MODULE: ./build/src/findings.js






function findings_draft({ rule, match, confidence, context }) {
    const { view, start, end } = match;
    const severity = match.severity ?? rule.severity;
    const flow = (match.via ?? []).map((step) => ({
        location: step.view.locate(step.start, step.end),
        message: (0,redact/* redact */.E$)(step.message),
    }));
    const location = view.locate(start, end);
    const message = (0,redact/* redact */.E$)(match.message ?? rule.title);
    return {
        artifactPath: view.artifact.path,
        evidence: [evidenceOf(match)],
        finding: {
            ruleId: rule.id,
            severity,
            confidence,
            effective: (0,core_severity/* effectiveSeverity */.XP)(severity, confidence),
            status: "new",
            message,
            snippet: snippetOf(match),
            location,
            layers: view.layers,
            ...(context ? { context } : {}),
            ...(flow.length > 0 ? { flow: [...flow, { location, message }] } : {}),
        },
    };
}
/**
 * Two matches of one rule on the same line of a file are one finding: the worse one, or the less decoded. Not so far apart on a very long
 * line, where one would hide the other.
 */
function findings_placeOf({ finding }) {
    const { startLine, startColumn } = finding.location.region;
    return [finding.ruleId, finding.location.path, startLine, Math.floor(startColumn / maxEvidence)].join("\0");
}
const better = (a, b) => (0,core_severity/* compareSeverity */.zK)(a.finding.effective, b.finding.effective) || a.finding.layers.length - b.finding.layers.length;
/** What is one finding rests on the evidence of all: a change to any of it makes it another one. */
function onePerPlace(drafts) {
    return [...(0,group_by/* groupBy */.$)(drafts, (each) => [findings_placeOf(each)]).values()].map((group) => {
        const [best] = group.toSorted(better);
        return { ...best, evidence: [...new Set(group.flatMap(({ evidence }) => evidence))].sort() };
    });
}
/** Worst first, then by file, place and rule: a total order, so that two runs print the same bytes. */
function compareFindings(a, b) {
    return ((0,core_severity/* compareSeverity */.zK)(a.effective, b.effective) ||
        (0,core_severity/* compareSeverity */.zK)(a.severity, b.severity) ||
        (0,core_path/* comparePaths */.cD)(a.location.path, b.location.path) ||
        a.location.region.startLine - b.location.region.startLine ||
        a.location.region.startColumn - b.location.region.startColumn ||
        (0,core_path/* comparePaths */.cD)(a.ruleId, b.ruleId) ||
        (0,core_path/* comparePaths */.cD)(a.fingerprint, b.fingerprint));
}
function inPlaceOrder(a, b) {
    const from = a.finding.location.region;
    const to = b.finding.location.region;
    return from.startLine - to.startLine || from.startColumn - to.startColumn;
}
/** Equal evidence of one rule in one file is told apart by its order in the file. */
function fingerprinted(drafts) {
    const seen = new Map();
    return [...drafts].sort(inPlaceOrder).map(({ finding, artifactPath, evidence }) => {
        const first = (0,fingerprint/* fingerprintOf */.ax)(finding.ruleId, artifactPath, evidence.join("\n"), 0);
        const occurrence = seen.get(first) ?? 0;
        seen.set(first, occurrence + 1);
        return {
            ...finding,
            fingerprint: occurrence === 0 ? first : (0,fingerprint/* fingerprintOf */.ax)(finding.ruleId, artifactPath, evidence.join("\n"), occurrence),
        };
    });
}
/** Findings from matches, all of them: worst first. */
const findingsOf = (matches) => fingerprinted(onePerPlace(matches.map(findings_draft))).sort(compareFindings);

// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/skills/frontmatter.js + 2 modules
var frontmatter = __webpack_require__(15886);
// EXTERNAL MODULE: ./build/src/skills/load.js
var skills_load = __webpack_require__(3690);
;// CONCATENATED MODULE: ./build/src/views/budget.js
/** A budget for one skill. */
const viewBudget = () => ({ blocks: 150_000, views: 10_000, characters: 16_000_000 });

;// CONCATENATED MODULE: ./build/src/views/character-runs.js
/** ASCII characters as a set that is asked by their codes. */
function characterSet(characters) {
    const set = new Uint8Array(128);
    for (const character of characters)
        set[character.charCodeAt(0)] = 1;
    return set;
}
/**
 * Runs of at least `least` characters of a set, each as long as it goes. Looks at every `least`-th character first, and at the others
 * only where that one is in the set: most of a text is never looked at.
 */
function* characterRuns(text, set, least) {
    let start = 0;
    while (start + least <= text.length) {
        let last = start + least - 1;
        while (last >= start && set[text.charCodeAt(last)] === 1)
            last--;
        if (last >= start)
            start = last + 1;
        else {
            let end = start + least;
            while (end < text.length && set[text.charCodeAt(end)] === 1)
                end++;
            yield { start, end };
            start = end + 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/views/base64-runs.js

/** Digits of base64 in both alphabets, and how many of them are worth a look. */
const digits = characterSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-");
const leastDigits = 20;
const padding = /={1,2}/y;
/** What may stand between two lines of one run: a line end, quotes, a plus or a backslash, the mark of a comment or quotation. */
const lineEnd = /["']?[ \t]{0,8}[+,.\\]?[ \t]{0,8}\r?\n[ \t>#*]{0,16}["']?/y;
/** A last line too short to be a run by itself. */
const shortLine = /[A-Za-z0-9+/_-]{2,19}={0,2}(?![A-Za-z0-9+/_-])/y;
/** Shortest line that goes on in the next one (words of a list are shorter), and in a next one that is short itself. */
const base64_runs_goesOn = 40;
const endsShort = 60;
/** End of what a sticky pattern matches at an offset; the offset itself where it does not match. */
function after(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}
/** A run whose last line ends here: with its padding, or with a short line that follows. */
function base64_runs_closed(text, lines) {
    const [{ start }, last] = [lines[0], lines.at(-1)];
    const padded = after(padding, text, last.end);
    const next = after(lineEnd, text, last.end);
    const short = next > last.end ? after(shortLine, text, next) : next;
    if (padded === last.end && last.end - last.start >= endsShort && short > next) {
        return { start, end: short, lines: [...lines, { start: next, end: short }] };
    }
    return {
        start,
        end: padded,
        lines: lines.length > 1 ? [...lines.slice(0, -1), { start: last.start, end: padded }] : [],
    };
}
/** Runs of base64: on one line, in lines as its encoders write it, or in string literals one below the other. */
function* base64Runs(text) {
    let lines = [];
    for (const line of characterRuns(text, digits, leastDigits)) {
        const last = lines.at(-1);
        if (last && last.end - last.start >= base64_runs_goesOn && after(lineEnd, text, last.end) === line.start)
            lines.push(line);
        else {
            if (lines.length > 0)
                yield base64_runs_closed(text, lines);
            lines = [line];
        }
    }
    if (lines.length > 0)
        yield base64_runs_closed(text, lines);
}

;// CONCATENATED MODULE: ./build/src/views/encodings.js


const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16le");
/** Share of a decoded run that may be no text: a stray byte in a payload changes nothing for the shell, and must not hide it from us. */
const maxOdd = 0.1;
/** Every second byte is zero: what PowerShell's `-EncodedCommand` takes. */
function isUtf16(bytes) {
    const pairs = Math.min(bytes.length >> 1, 1000);
    let zeros = 0;
    for (let i = 0; i < pairs; i++)
        if (bytes[2 * i + 1] === 0)
            zeros++;
    return pairs > 3 && zeros > pairs * 0.6;
}
/** The bytes as text, when they are text: nearly all of it UTF-8, or UTF-16, and printable. */
function asText(bytes) {
    const text = (isUtf16(bytes) ? utf16 : utf8).decode(bytes);
    const odd = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0;
    return odd <= text.length * maxOdd && /[A-Za-z]{3}/.test(text) ? text : undefined;
}
function fromCharacters(characters) {
    const bytes = new Uint8Array(characters.length);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = characters.charCodeAt(i);
    return bytes;
}
function encodings_decodeBase64(run) {
    const digits = run
        .replace(/[^A-Za-z0-9+/_-]+/g, "")
        .replace(/-/g, "+")
        .replace(/_/g, "/");
    // A single digit at the end holds no whole byte: it belongs to what follows.
    const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
    return asText(fromCharacters(binary));
}
const encodings_fromHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
/**
 * Runs that one pattern finds; it is bounded, so that a longer run is several. `sign` stands in each of them, and in few texts:
 * asking for it is many times as fast.
 */
const every = (pattern, sign) => (text) => text.includes(sign)
    ? Array.from(text.matchAll(pattern), ({ 0: run, index }) => ({
        start: index,
        end: index + run.length,
        lines: [],
    }))
    : [];
const hexDigits = characterSet("0123456789abcdefABCDEF");
const leastHexDigits = 24;
const hexRuns = (text) => Array.from(characterRuns(text, hexDigits, leastHexDigits), (run) => ({ ...run, lines: [] }));
/** The encodings that are undone. */
const encodings_encodings = [
    { name: "base64", runs: base64Runs, decode: encodings_decodeBase64 },
    { name: "hex", runs: hexRuns, decode: (run) => asText(encodings_fromHex(run)) },
    {
        name: "hex escapes",
        runs: every(/(?:\\x[0-9a-fA-F]{2}){6,50000}/g, "\\x"),
        decode: (run) => asText(encodings_fromHex(run.replaceAll("\\x", ""))),
    },
    {
        name: "unicode escapes",
        runs: every(/(?:\\u[0-9a-fA-F]{4}){6,50000}/g, "\\u"),
        decode: (run) => run.replace(/\\u(....)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))),
    },
    {
        name: "octal escapes",
        runs: every(/(?:\\[0-3][0-7]{2}){6,50000}/g, "\\"),
        decode: (run) => asText(Uint8Array.from(run.match(/[0-7]{3}/g) ?? [], (digits) => Number.parseInt(digits, 8))),
    },
    {
        name: "percent encoding",
        runs: every(/(?:%[0-9a-fA-F]{2}[\w.~-]{0,40}){6,5000}/g, "%"),
        decode: (run) => asText(fromCharacters(run.replace(/%(..)/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))))),
    },
    {
        name: "HTML entities",
        runs: every(/(?:&#(?:x[0-9a-fA-F]{1,6}|[0-9]{1,7});){6,20000}/g, "&#"),
        decode: (run) => run.replace(/&#(x?)([0-9a-fA-F]+);/g, (_, hex, digits) => {
            const code = Number.parseInt(digits, hex ? 16 : 10);
            return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
        }),
    },
    {
        name: "character codes",
        runs: every(/(?<![\w.])(?:(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})\s{0,3},\s{0,3}){9,20000}(?:0x[0-9a-fA-F]{2}|[0-9]{2,3})(?![\w.])/g, ","),
        decode: (run) => {
            const codes = run.split(",").map((code) => Number(code.trim()));
            return codes.every((code) => code < 256) ? asText(Uint8Array.from(codes)) : undefined;
        },
    },
];

// EXTERNAL MODULE: ./build/src/core/region.js
var region = __webpack_require__(55877);
;// CONCATENATED MODULE: ./build/src/views/text-view.js

/** `text` lowered without changing its length, so that offsets agree. */
function lowerSameLength(text) {
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Zones as a flat list without overlaps, so that a look-up is a binary search. */
function flatten(ranges, length, whole) {
    const flat = [];
    const open = [whole];
    let at = 0;
    const upTo = (end) => {
        const { zone, language } = open.at(-1);
        if (end > at)
            flat.push({ start: at, end, zone, ...(language ? { language } : {}) });
        at = Math.max(at, end);
    };
    const closeBefore = (offset) => {
        while (open.length > 1 && open.at(-1).end <= offset) {
            upTo(open.at(-1).end);
            open.pop();
        }
    };
    for (const range of ranges) {
        closeBefore(range.start);
        upTo(range.start);
        open.push(range);
    }
    closeBefore(length);
    upTo(length);
    return flat;
}
/** The text of an artifact as it is written. */
class TextView {
    artifact;
    text;
    lower;
    layers = [];
    zones;
    index;
    /** `ranges` sorted by start, the wider first. `zone` and `language` hold where no range does. */
    constructor(artifact, zone, language, ranges = []) {
        this.artifact = artifact;
        this.text = artifact.text;
        this.lower = lowerSameLength(artifact.text);
        this.zones = flatten(ranges, this.text.length, { start: 0, end: this.text.length, zone, language });
    }
    zoneAt(offset) {
        return this.rangeAt(offset)?.zone ?? "prose";
    }
    languageAt(offset) {
        return this.rangeAt(offset)?.language ?? "";
    }
    locate(start, end) {
        this.index ??= new region/* LineIndex */.r(this.text);
        return { path: this.artifact.fullPath, region: this.index.region(start, end) };
    }
    rangeAt(offset) {
        let low = 0;
        let high = this.zones.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.zones[middle].start <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return this.zones[low];
    }
}
/** Text made from a part of another view: decoded, or with invisible and look-alike characters taken out. */
class DerivedView {
    artifact;
    text;
    lower;
    layers;
    origin;
    parent;
    from;
    zone;
    /** `zone` for all of it, or undefined to have the zones of the parent. */
    constructor(parent, text, layer, origin, zone) {
        this.artifact = parent.artifact;
        this.text = text;
        this.lower = lowerSameLength(text);
        this.layers = [...parent.layers, layer];
        this.parent = parent;
        this.from = origin;
        this.zone = zone;
        if (!("offsets" in origin))
            this.origin = { view: parent, start: origin.start, end: origin.end };
    }
    zoneAt(offset) {
        return this.zone ?? this.parent.zoneAt(this.toParent(offset));
    }
    languageAt(offset) {
        return this.parent.languageAt(this.toParent(offset));
    }
    locate(start, end) {
        if ("offsets" in this.from)
            return this.parent.locate(this.toParent(start), this.toParent(end - 1) + 1);
        return this.parent.locate(this.from.start, this.from.end);
    }
    toParent(offset) {
        if (!("offsets" in this.from))
            return this.from.start;
        return this.from.offsets[Math.max(0, Math.min(offset, this.from.offsets.length - 1))] ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/src/views/decode.js


/** Identifiers, paths and hashes look like base64 too: letters of one case, hex digits, or words joined by case or by a separator. */
const plainWord = /^(?:[a-z/_-]+|[A-Z/_-]+|[0-9a-f-]+|[0-9A-F-]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+|[_/-][A-Za-z][a-z]*)*)$/;
/** Ranges of a text that hold a text in one encoding, with what they hold. */
function* heldTexts(text, { name, runs, decode }) {
    const held = ({ start, end }) => {
        const run = text.slice(start, end);
        return name === "base64" && plainWord.test(run) ? undefined : decode(run);
    };
    for (const run of runs(text)) {
        const whole = held(run);
        if (whole)
            yield { range: run, held: whole };
        else {
            for (const line of run.lines) {
                const part = held(line);
                if (part)
                    yield { range: line, held: part };
            }
        }
    }
}
/** One view for each encoded run of `view` that holds a text, as long as the budget lasts. */
function decodedViews(view, budget) {
    const views = [];
    for (const encoding of encodings_encodings) {
        for (const { range, held } of heldTexts(view.text, encoding)) {
            if (budget.views <= 0 || budget.characters < held.length)
                return { views, complete: false };
            budget.views--;
            budget.characters -= held.length;
            views.push(new DerivedView(view, held, encoding.name, range, "decoded"));
        }
    }
    return { views, complete: true };
}

// EXTERNAL MODULE: ./build/src/core/look-alikes.js
var look_alikes = __webpack_require__(3034);
;// CONCATENATED MODULE: ./build/src/views/unicode.js


/**
 * Characters that show nothing: soft hyphen, zero-width, bidi controls, word joiner and invisible operators, BOM inside a text,
 * Hangul fillers, variation selectors and the tag block (Unicode 17, Default_Ignorable_Code_Point).
 */
const invisible = /(?:\u034f|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|[\ufe00-\ufe0f\u{e0000}-\u{e0fff}])/u;
/** One code unit of each of them. Many times as fast to look for, and in few texts. */
const invisibleSign = /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\udb40-\udb43]/;
const invisibleRun = new RegExp(`${invisible.source}+`, "gu");
/** Where Latin letters meet Greek, Cyrillic or Armenian ones. */
const scriptBorder = /[A-Za-z][\u0370-\u03ff\u0400-\u052f\u0531-\u0587]|[\u0370-\u03ff\u0400-\u052f\u0531-\u0587][A-Za-z]/g;
/** A letter of these scripts. */
const foreignLetter = /[\u0370-\u03ff\u0400-\u052f\u0531-\u0587]/;
/** Full-width and mathematical letters, which NFKC turns into ASCII. */
const styled = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
/** What a run of tag characters (U+E0020–E007E) or of variation selectors used as bytes (U+FE00–FE0F, U+E0100–E01EF) spells. */
function spell(run) {
    let spelled = "";
    for (const character of run) {
        const code = character.codePointAt(0);
        if (code >= 0xe0020 && code <= 0xe007e)
            spelled += String.fromCharCode(code - 0xe0000);
        else if (code >= 0xe0100 && code <= 0xe01ef)
            spelled += String.fromCharCode(code - 0xe0100 + 16);
        else if (code >= 0xfe00 && code <= 0xfe0f)
            spelled += String.fromCharCode(code - 0xfe00);
    }
    return /^[\t\n\r -~]{4,}$/.test(spelled) ? spelled : "";
}
/** Bits written as zero-width space (0) and non-joiner or joiner (1), eight to a character. */
function zeroWidthBits(run) {
    const bits = run
        .replace(/[^\u200b-\u200d]/g, "")
        .replace(/\u200b/g, "0")
        .replace(/[\u200c\u200d]/g, "1");
    if (bits.length < 32)
        return "";
    const bytes = bits.match(/.{8}/g) ?? [];
    const spelled = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
    return /^[\t\n\r -~]{4,}$/.test(spelled) ? spelled : "";
}
/** One view for each run of invisible characters that spells a text, as long as the budget lasts. */
function hiddenViews(view, budget) {
    if (!invisibleSign.test(view.text))
        return { views: [], complete: true };
    const views = [];
    for (const run of view.text.matchAll(invisibleRun)) {
        const words = spell(run[0]) || zeroWidthBits(run[0]);
        if (!words)
            continue;
        if (budget.views <= 0)
            return { views, complete: false };
        budget.views--;
        const origin = { start: run.index, end: run.index + run[0].length };
        views.push(new DerivedView(view, words, "invisible characters", origin, "hidden"));
    }
    return { views, complete: true };
}
/** Invisible characters that touch a Latin letter; those of emoji sequences touch none. */
const splitsWord = new RegExp(`[A-Za-z]${invisible.source}|${invisible.source}[A-Za-z]`, "u");
const letter = /[\p{L}\p{M}]/u;
/** Letters of a mixed word that are looked at on either side of a border between scripts. */
const maxWord = 40;
/** Offsets of the look-alikes in words that mix scripts. No letter is looked at twice, however many borders a word has. */
function mixedOffsets(text) {
    const offsets = new Set();
    if (!foreignLetter.test(text))
        return offsets;
    let seen = 0;
    for (const { index: border } of text.matchAll(scriptBorder)) {
        let from = border;
        while (from > Math.max(seen, border - maxWord) && letter.test(text[from - 1]))
            from--;
        let to = Math.max(border, seen);
        while (to < border + maxWord && letter.test(text[to] ?? ""))
            to++;
        for (let at = Math.max(from, seen); at < to; at++)
            if (look_alikes/* lookAlikes */.x.has(text[at]))
                offsets.add(at);
        seen = Math.max(seen, to);
    }
    return offsets;
}
/** Control characters that no text needs; shells and renderers drop NUL, a terminal shows none of them. */
const control = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/;
const special = new RegExp(`${control.source}|${invisible.source}|${styled.source}|[^\\x00-\\x7f]`, "gu");
function replacement(character, mixed) {
    if (control.test(character) || invisible.test(character))
        return "";
    if (mixed)
        return look_alikes/* lookAlikes */.x.get(character) ?? character;
    return styled.test(character) ? character.normalize("NFKC") : character;
}
/** Text with a way back, made piece by piece. */
class Rewriter {
    parts = [];
    offsets;
    length = 0;
    /** `expected` characters; more are taken as well. */
    constructor(expected) {
        this.offsets = new Uint32Array(expected);
    }
    copy(text, from, to) {
        this.parts.push(text.slice(from, to));
        this.reserve(to - from);
        for (let at = from; at < to; at++)
            this.offsets[this.length++] = at;
    }
    put(text, origin) {
        this.parts.push(text);
        this.reserve(text.length);
        for (let i = 0; i < text.length; i++)
            this.offsets[this.length++] = origin;
    }
    reserve(more) {
        if (this.length + more <= this.offsets.length)
            return;
        const grown = new Uint32Array(2 * (this.length + more));
        grown.set(this.offsets);
        this.offsets = grown;
    }
    view(parent, layer) {
        return new DerivedView(parent, this.parts.join(""), layer, { offsets: this.offsets.subarray(0, this.length) }, undefined);
    }
}
/** NFKC makes at most 18 characters of one; the letters that are rewritten here give at most four. */
const growth = 4;
/** The text as a reader takes it: invisible characters dropped, look-alikes in mixed words and styled letters made plain. Undefined when that changes nothing. */
function plainView(view) {
    const { text } = view;
    const controlled = control.test(text);
    if (!controlled && !/[^\x00-\x7f]/.test(text))
        return undefined;
    const mixed = mixedOffsets(text);
    const split = invisibleSign.test(text) && splitsWord.test(text);
    if (!controlled && mixed.size === 0 && !split && !styled.test(text))
        return undefined;
    const rewriter = new Rewriter(text.length);
    let done = 0;
    for (const { 0: character, index } of text.matchAll(special)) {
        const plain = replacement(character, mixed.has(index));
        if (plain === character)
            continue;
        rewriter.copy(text, done, index);
        rewriter.put(plain.slice(0, growth), index);
        done = index + character.length;
    }
    rewriter.copy(text, done, text.length);
    return rewriter.view(view, "look-alike and invisible characters");
}

;// CONCATENATED MODULE: ./build/src/views/index.js





/** How deep encodings are followed into one another. Each layer makes a text a third longer, so that nobody goes on for long. */
const views_maxDepth = 12;
const zoneOfKind = {
    text: "prose",
    markdown: "prose",
    html: "prose",
    data: "data",
    symlink: "data",
    submodule: "data",
};
const limitGap = (artifact, detail) => ({
    path: artifact.fullPath,
    reason: "depth-limit",
    detail,
    bytes: 0,
});
function writtenView(artifact, frontmatter, budget) {
    const zone = zoneOfKind[artifact.kind] ?? "code";
    if (artifact.kind !== "markdown") {
        return { written: new TextView(artifact, zone, zone === "code" ? artifact.kind : ""), gaps: [] };
    }
    const { ranges, unreadFrom } = markdownZones(artifact.text, frontmatter?.range?.end ?? 0, budget);
    const written = new TextView(artifact, "prose", "", ranges);
    if (unreadFrom === undefined)
        return { written, gaps: [] };
    const { startLine } = written.locate(unreadFrom, unreadFrom).region;
    const detail = `the Markdown from line ${startLine} on is nested or divided beyond reason: it was read as plain text`;
    return { written, gaps: [limitGap(artifact, detail)] };
}
/** What the views of one layer hold, and whether that is all. */
function nextLayer(layer, budget) {
    const parts = layer.flatMap((view) => [hiddenViews(view, budget), decodedViews(view, budget)]);
    return { views: parts.flatMap((part) => part.views), complete: parts.every((part) => part.complete) };
}
/** What the encodings and invisible characters of a text hold, one in another. */
function heldViews(artifact, written, read, budget) {
    const found = [];
    const hidden = hiddenViews(written, budget);
    const decoded = decodedViews(read, budget);
    let layer = { views: [...hidden.views, ...decoded.views], complete: hidden.complete && decoded.complete };
    let complete = layer.complete;
    for (let depth = 1; layer.views.length > 0 && depth <= views_maxDepth; depth++) {
        found.push(layer.views);
        layer = nextLayer(layer.views, budget);
        complete &&= layer.complete;
    }
    const gaps = [
        ...(layer.views.length > 0 ? [`text encoded more than ${views_maxDepth} times over was not decoded further`] : []),
        ...(complete ? [] : ["so much of it is encoded that not all was decoded"]),
    ];
    return { views: found.flat(), gaps: gaps.map((detail) => limitGap(artifact, detail)) };
}
/**
 * All views of an artifact: the text as written, as a reader takes it, and whatever its encodings and invisible characters hold.
 * `frontmatter` is given for SKILL.md; the artifacts of a skill share a `budget`. Gaps tell where decoding stopped.
 */
function viewsOf(artifact, frontmatter, budget = viewBudget()) {
    if (artifact.text === "")
        return { views: [], gaps: [] };
    const { written, gaps } = writtenView(artifact, frontmatter, budget);
    const plain = plainView(written);
    const held = heldViews(artifact, written, plain ?? written, budget);
    return { views: [written, ...(plain ? [plain] : [])].concat(held.views), gaps: [...gaps, ...held.gaps] };
}

;// CONCATENATED MODULE: ./build/src/scan.js

















/** Reads skills the way an attacker's reviewer would. Deterministic: the same bytes, the same result. */
class Scanner {
    /** The custom rules among its rules, as data: what another thread needs to scan alike. */
    custom;
    matcher;
    constructor(list = rules/* rules */.a, custom = []) {
        this.matcher = new RuleMatcher(list);
        this.custom = custom;
    }
    /** A scanner with the built-in rules and these. What custom rules need is loaded only where there are some. */
    static async with(custom = []) {
        if (custom.length === 0)
            return new Scanner();
        const { compileRules } = await Promise.all(/* import() */[__webpack_require__.e(5170), __webpack_require__.e(2901), __webpack_require__.e(6705)]).then(__webpack_require__.bind(__webpack_require__, 22901));
        return new Scanner([...rules/* rules */.a, ...compileRules(custom)], custom);
    }
    /** Scans folders of a tree, one after the other, in their order. */
    async scan(tree, folders, options = {}) {
        const skills = [];
        for (const folder of folders)
            skills.push(await this.scanFolder(tree, folder, options));
        return { skills };
    }
    /** A skill on which the scan breaks off is a gap that fails the gate: one hostile file must not end the scan of all the others. */
    async scanFolder(tree, folder, options) {
        try {
            const { skill, gaps } = await (0,skills_load/* loadSkill */.k)(tree, folder);
            return await withParsers(() => this.scanSkill(skill, gaps, options));
        }
        catch (error) {
            return notScanned(folder, error);
        }
    }
    /** Scans a loaded skill; `unread` are the gaps that loading left. Throws a ParserNotLoaded where it needs one (`withParsers`). */
    scanSkill(skill, unread = [], options = {}) {
        const { facts, gaps, uses } = factsOf(skill);
        const { matches, crashes, unfinished, floods } = this.matcher.run(facts);
        const findings = findingsOf(matches);
        const crashed = crashes.map((crash) => crashGap(skill, crash));
        const allGaps = [...unread, ...gaps, ...crashed, ...unfinished.map(unfinishedGap), ...floods.map(floodGap)];
        return {
            path: skill.path,
            name: skill.name,
            kind: skill.kind ?? "skill",
            findings,
            gaps: allGaps,
            capabilities: { used: masked(facts.capabilities.used), declared: masked(facts.capabilities.declared) },
            uses: uses.map((use) => ({ ...use, entry: (0,redact/* redact */.E$)(use.entry) })),
            instructions: options.instructions ? (0,instructions/* instructionsOf */.J)(facts.views) : [],
            coverage: coverageOf(skill, allGaps),
            ...sizeOf(skill, allGaps),
            ...(0,score/* scoreOf */.uw)((0,score/* countSeverities */.ng)((0,duplicates/* withoutDuplicates */.z)(findings).map((finding) => finding.effective))),
        };
    }
}
/** What of a skill stands in the tree, and which of its files hold others. Members are counted by the coverage alone. */
function sizeOf({ artifacts }, gaps) {
    const own = artifacts.filter(({ container }) => container === undefined);
    const paths = new Set(own.map(({ fullPath }) => fullPath));
    const members = artifacts.flatMap(({ container }) => container ?? []);
    const unread = gaps
        .map(({ path }) => (0,core_path/* fileOf */.W7)(path, (file) => paths.has(file)))
        .filter((file, i) => file !== gaps[i].path);
    const containers = [...new Set([...members, ...unread])].sort(core_path/* comparePaths */.cD);
    return {
        files: own.length,
        bytes: own.reduce((sum, { size }) => sum + size, 0),
        ...(containers.length > 0 && { containers }),
    };
}
/** Commands and addresses may hold secrets: rules see them as they are, reports do not. */
const masked = (set) => (0,capability/* mapCapabilities */.z4)((kind) => set[kind].map(redact/* redact */.E$));
/** The frontmatter of SKILL.md; in a configuration every Markdown file may have its own: commands, agents, rules. */
function scan_headOf(skill, artifact) {
    if (skill.kind !== "configuration")
        return artifact === skill.manifest ? skill.frontmatter : undefined;
    return artifact.kind === "markdown" ? (0,frontmatter/* readFrontmatter */.z)(artifact.text) : undefined;
}
function factsOf(skill) {
    const budget = viewBudget();
    const seen = skill.artifacts.map((artifact) => viewsOf(artifact, scan_headOf(skill, artifact), budget));
    const views = seen.flatMap((each) => each.views);
    const { gaps, ...behaviour } = behaviourOf(skill, views);
    const { uses } = behaviour.capabilities;
    return { facts: { skill, views, ...behaviour }, gaps: [...seen.flatMap((each) => each.gaps), ...gaps], uses };
}
const crashGap = (skill, crash) => ({
    path: skill.manifest.fullPath,
    reason: "rule-crashed",
    detail: `the rule ${crash.rule.id} failed: ${(0,core_errors/* messageOf */.bD)(crash.error)}`,
    bytes: 0,
});
/** Bytes are counted only for what stands in the file itself: what a decoded text leaves unread was read in its encoded form. */
const unfinishedGap = ({ view, offset }) => ({
    path: view.artifact.fullPath,
    reason: "match-limit",
    detail: `so full of suspicious words that reading stopped after ${offset} of ${view.text.length} characters`,
    bytes: view.layers.length === 0 ? view.text.length - offset : 0,
});
const floodGap = ({ rule, view }) => ({
    path: view.artifact.fullPath,
    reason: "match-limit",
    detail: `the rule ${rule.id} matched so often that what follows here was not looked at`,
    bytes: 0,
});
/** What is known of a skill whose scan broke off with an error: that nothing is. */
function notScanned(folder, error) {
    const bytes = folder.entries.reduce((sum, entry) => sum + entry.size, 0);
    const gap = { path: folder.manifest.path, reason: "not-scanned", detail: (0,core_errors/* messageOf */.bD)(error), bytes };
    return {
        path: folder.path,
        name: (0,core_path/* lastSegment */.mp)(folder.path),
        kind: folder.kind ?? "skill",
        findings: [],
        gaps: [gap],
        capabilities: { used: capability/* noCapabilities */.qI, declared: capability/* noCapabilities */.qI },
        uses: [],
        instructions: [],
        coverage: 0,
        files: folder.entries.length,
        bytes,
        ...(0,score/* scoreOf */.uw)((0,score/* countSeverities */.ng)([])),
    };
}


/***/ }),

/***/ 72509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QX: () => (/* binding */ loadedFrom),
/* harmony export */   gy: () => (/* binding */ unread),
/* harmony export */   iT: () => (/* binding */ gapOf)
/* harmony export */ });
/* harmony import */ var _core_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88361);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79740);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45108);





/** Share of a text that may be undecodable before it counts as not read. */
const maxBad = 0.1;
/** A gap at an entry. */
const gapOf = (entry, reason, detail, bytes) => ({
    path: entry.path,
    reason,
    detail,
    bytes,
});
const artifactOf = (folder, entry, found, content) => ({
    path: (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(entry.path, folder.path),
    fullPath: entry.path,
    ...found,
    mode: entry.mode,
    size: entry.size,
    ...content,
});
/** Of content that has no text: the hash of what was read; where that is not all, of the object id as well, if there is one. */
function digestOf(entry, bytes) {
    const rest = bytes.length < entry.size ? (entry.id ?? "") : "";
    return (0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(`${(0,_core_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Hex */ .fg)(bytes)}${rest}`);
}
/** An artifact of which nothing was read: its name alone says what it is, and its id which one. */
const unread = (folder, entry, gaps) => ({
    artifact: artifactOf(folder, entry, (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)(entry.path, entry.mode, new Uint8Array()), {
        text: "",
        ...(entry.id === undefined ? {} : { digest: entry.id }),
    }),
    gaps,
    bom: false,
});
/** A pointer file of Git LFS, at most 1,024 bytes (git-lfs, docs/spec.md). Returns what it says the real size is. */
function lfsSize(text) {
    if (text.length > 1024 || !text.startsWith("version https://git-lfs.github.com/spec/"))
        return undefined;
    return /^size (\d{1,19})$/m.exec(text)?.[1];
}
/** What was not read of a text that was read as far as allowed. */
function textGaps(entry, bytes, { text, bad }) {
    const gaps = [];
    const left = entry.size - bytes.length;
    if (left > 0) {
        gaps.push(gapOf(entry, "too-large", `the first ${bytes.length} of ${entry.size} bytes were read`, left));
    }
    const real = lfsSize(text);
    if (real !== undefined) {
        gaps.push(gapOf(entry, "lfs-pointer", `it stands for ${real} bytes`, Math.min(Number(real), Number.MAX_SAFE_INTEGER)));
    }
    if (bad > bytes.length * maxBad)
        gaps.push(gapOf(entry, "undecodable", `${bad} bytes could not be decoded`, bad));
    return gaps;
}
const opaqueReasons = {
    archive: "archive",
    document: "document",
    executable: "executable",
    bytecode: "bytecode",
    media: "media",
};
/** Reads the content of an entry: `bytes` may be its beginning only. `found` is what it is, where that is known otherwise. */
function loadedFrom(folder, entry, bytes, found = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .classify */ .L)(entry.path, entry.mode, bytes)) {
    if (entry.mode === "symlink") {
        const target = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes).text;
        const gap = gapOf(entry, "symlink", `it points to ${(0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedExcerpt */ .aH)(target, 0, 200)}`, 0);
        return { artifact: artifactOf(folder, entry, found, { text: target }), gaps: [gap], bom: false, bytes };
    }
    if (!(0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isTextKind */ .k)(found.kind)) {
        const gap = gapOf(entry, opaqueReasons[found.kind] ?? "binary", found.format ?? "", entry.size);
        const digest = digestOf(entry, bytes);
        return { artifact: artifactOf(folder, entry, found, { text: "", digest }), gaps: [gap], bom: false, bytes };
    }
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D)(bytes);
    return {
        artifact: artifactOf(folder, entry, found, { text: decoded.text }),
        gaps: textGaps(entry, bytes, decoded),
        bom: decoded.bom,
        bytes,
    };
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ defaultLimits),
/* harmony export */   k: () => (/* binding */ loadSkill)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18774);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79740);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72509);
/* harmony import */ var _frontmatter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15886);






/** The largest of 2,580 real skills has a few megabytes and some hundred files. */
const defaultLimits = { fileBytes: 8 * 1024 ** 2, skillBytes: 64 * 1024 ** 2, files: 5000 };
/** Reads under way at once: enough to hide the latency of an API, few enough for its limits. */
const concurrency = 8;
const maxNameLength = 200;
/** The manifest comes first and then the smallest files, so that a few big ones cannot crowd out the rest. */
function plan(folder, limits) {
    // By identity: a tree made by hand can have two entries of one name.
    const rest = folder.entries.filter((entry) => entry !== folder.manifest);
    const order = [folder.manifest, ...rest.sort((a, b) => a.size - b.size || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(a.path, b.path))];
    let left = limits.skillBytes;
    return order.map((entry, index) => {
        if (index >= limits.files)
            return { entry, allowed: undefined };
        const allowed = Math.min(limits.fileBytes, left);
        left -= Math.min(allowed, entry.size);
        return { entry, allowed };
    });
}
async function loadOne(tree, folder, { entry, allowed }) {
    if (allowed === undefined)
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(folder, entry, []);
    if (entry.mode === "submodule") {
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(folder, entry, [(0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(entry, "submodule", "another repository holds its content", 0)]);
    }
    if (allowed === 0 && entry.size > 0) {
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(folder, entry, [(0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(entry, "too-large", "the skill is larger than the limit", entry.size)]);
    }
    try {
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .loadedFrom */ .QX)(folder, entry, await tree.read(entry, allowed));
    }
    catch (error) {
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .unread */ .gy)(folder, entry, [(0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(entry, "unreadable", (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error), entry.size)]);
    }
}
async function loadAll(tree, folder, planned) {
    const loaded = [];
    const queue = planned.entries();
    const work = async () => {
        for (const [index, item] of queue)
            loaded[index] = await loadOne(tree, folder, item);
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return loaded;
}
/** One gap for all files beyond the limit: a list of them would be as long as the attack. */
function tooManyFiles(folder, planned) {
    const left = planned.filter(({ allowed }) => allowed === undefined);
    if (left.length === 0)
        return [];
    const bytes = left.reduce((sum, { entry }) => sum + entry.size, 0);
    const detail = `${left.length} of ${planned.length} files were not read`;
    return [{ path: folder.path, reason: "too-many-files", detail, bytes }];
}
/** Whether a file may be a container: text is none but for notebooks, nor is what the repository does not hold. */
const mayHoldFiles = ({ artifact: { kind, path } }) => (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextKind */ .k)(kind) ? /\.ipynb$/i.test(path) : kind !== "symlink" && kind !== "submodule";
/** The files, and what containers among them hold. Their readers are loaded by the first skill that may need them: most never do. */
async function openedFrom(folder, loaded) {
    if (!loaded.some(mayHoldFiles))
        return loaded;
    const { openAll } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(4767)]).then(__webpack_require__.bind(__webpack_require__, 54767));
    return openAll(folder, loaded);
}
/** `name` of the frontmatter on one line, else the name of the folder. */
function nameOf(folder, given) {
    const isScalar = typeof given === "string" || typeof given === "number";
    const name = isScalar ? (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(String(given)).replace(/\s+/g, " ").trim().slice(0, maxNameLength) : "";
    return name || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .lastSegment */ .mp)(folder.path);
}
/**
 * Reads a skill. Every entry becomes an artifact, by path, and so do the members of containers; whatever was not read is a gap, and a
 * read that fails is one too, so this throws only for a bug.
 */
async function loadSkill(tree, folder, limits = defaultLimits) {
    const planned = plan(folder, limits);
    const loaded = await loadAll(tree, folder, planned);
    const opened = await openedFrom(folder, loaded);
    // The plan puts the manifest first, and a folder always has one.
    const [manifest] = opened;
    const kind = folder.kind ?? "skill";
    // The main file of a configuration is no SKILL.md, and has nothing to say for the others.
    const hasHead = kind === "skill" && (0,_classify_js__WEBPACK_IMPORTED_MODULE_2__/* .isTextKind */ .k)(manifest.artifact.kind);
    const frontmatter = (0,_frontmatter_js__WEBPACK_IMPORTED_MODULE_4__/* .readFrontmatter */ .z)(hasHead ? manifest.artifact.text : "", { bom: manifest.bom });
    const ordered = opened.toSorted((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(a.artifact.fullPath, b.artifact.fullPath));
    const skill = {
        kind,
        path: folder.path,
        name: nameOf(folder, frontmatter.values["name"]),
        manifest: manifest.artifact,
        frontmatter,
        artifacts: ordered.map(({ artifact }) => artifact),
    };
    return {
        skill,
        gaps: [...ordered.flatMap(({ gaps }) => gaps), ...tooManyFiles(folder, planned), ...(folder.gaps ?? [])],
    };
}


/***/ })

};
