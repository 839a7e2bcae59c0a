export const id = 9604;
export const ids = [9604];
export const modules = {

/***/ 43026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   iz: () => (/* binding */ DidNotRunError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/** A mistake of the user's: says what is wrong, where, and what to do. Everything else thrown is a bug or the network. */
class ConfigError extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "ConfigError";
        this.remedy = remedy;
    }
}
/** The scan could not be done at all, so there is no verdict: `did-not-run`, never a pass. */
class DidNotRunError extends Error {
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.name = "DidNotRunError";
        this.remedy = remedy;
    }
}
/** Code of an error of the system, like `ENOENT`; empty for one without. */
const codeOf = (error) => (error instanceof Error && "code" in error ? String(error.code) : "");
/** Message of anything thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));


/***/ }),

/***/ 52842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ lowerSeverity),
/* harmony export */   E2: () => (/* binding */ confidences),
/* harmony export */   Lc: () => (/* binding */ worstSeverity),
/* harmony export */   XP: () => (/* binding */ effectiveSeverity),
/* harmony export */   e2: () => (/* binding */ asSureAs),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   wW: () => (/* binding */ lowerConfidence),
/* harmony export */   zK: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** Harm if a finding is true, worst first. `info` is shown and never counted. */
const severities = ["critical", "high", "medium", "low", "info"];
/** How sure a rule is that what it saw is what it says, surest first. */
const confidences = ["high", "medium", "low"];
const rank = (severity) => severities.indexOf(severity);
/** Sort order of two severities: negative when `a` is worse. */
const compareSeverity = (a, b) => rank(a) - rank(b);
/** The worst of some severities; undefined of none. */
const worstSeverity = (list) => list.toSorted(compareSeverity)[0];
/** True when `severity` is as bad as `threshold` or worse. */
const atLeast = (severity, threshold) => rank(severity) <= rank(threshold);
/** True when `confidence` is as sure as `threshold` or surer. */
const asSureAs = (confidence, threshold) => confidences.indexOf(confidence) <= confidences.indexOf(threshold);
/** Severity after confidence: each step below `high` confidence takes one step off, never below `low`. */
function effectiveSeverity(severity, confidence) {
    if (severity === "info")
        return severity;
    const lowered = rank(severity) + confidences.indexOf(confidence);
    return severities[Math.min(lowered, rank("low"))] ?? "low";
}
/** `confidence` lowered by `steps`, not below `low`. */
const lowerConfidence = (confidence, steps) => confidences[Math.min(confidences.indexOf(confidence) + steps, confidences.length - 1)] ?? "low";
/** `severity` lowered by `steps`, not below `low`; `info` stays what it is. */
const lowerSeverity = (severity, steps) => severity === "info" ? severity : (severities[Math.min(rank(severity) + steps, rank("low"))] ?? "low");


/***/ }),

/***/ 33221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   p1: () => (/* binding */ checkPlaces),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43026);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96209);





const remedy = "Give a path in a folder that can be written to.";
/** What stands at a path, links followed; undefined where nothing does. */
const statOf = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
/** Nearest folder at or above a path that is there. */
async function nearestThere(folder) {
    for (let at = folder;; at = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at))
        if ((await statOf(at)) || node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(at) === at)
            return at;
}
/**
 * Looks whether reports can be written before anything is scanned. Throws a ConfigError for two reports in one file, for a folder in
 * the place of a file, and for a folder that cannot be made or written to.
 */
async function checkPlaces(files) {
    const places = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file));
    const twice = files.find((_, i) => places.indexOf(places[i]) !== i);
    if (twice !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`two reports are to be written to ${twice}`, "Give each report a file of its own.");
    }
    for (const [i, place] of places.entries()) {
        const isFolder = (await statOf(place))?.isDirectory() || /[\\/]$/.test(files[i]);
        if (isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`cannot write ${files[i]}: it is a folder`, "Give the name of a file in it.");
        const folder = await nearestThere(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(place));
        const isWritable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK).then(() => true, () => false);
        if (isWritable && (await statOf(folder))?.isDirectory())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`cannot write ${files[i]}: ${folder} is no folder that can be written to`, remedy);
    }
}
/**
 * Writes a file whole or not at all, making its folder; into what is no plain file (a pipe, `/dev/null`) it is written as it is. Throws
 * a ConfigError when the place cannot be written to.
 */
async function writeWhole(file, text) {
    const draft = `${file}.${process.pid}.part`;
    try {
        const there = await statOf(file);
        if (there && !there.isFile() && !there.isDirectory())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, file);
    }
    catch (error) {
        // Whether there is a draft or not, what went wrong first is what to tell.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true }).catch(() => undefined);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`cannot write ${file}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, remedy);
    }
}
/** A line for the person at the terminal, beside the report. */
const tell = (line) => {
    process.stderr.write(`skill-scan: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalText */ .eR)(line)}\n`);
};


/***/ }),

/***/ 80728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ allowances),
/* harmony export */   Lv: () => (/* binding */ gateSeverities),
/* harmony export */   MT: () => (/* binding */ broadWords),
/* harmony export */   U7: () => (/* binding */ ruleLevels),
/* harmony export */   gC: () => (/* binding */ presetNames),
/* harmony export */   hl: () => (/* binding */ approvalWords),
/* harmony export */   kt: () => (/* binding */ origins),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52842);

/** `enforce` fails the run, `warn` asks for a review at most, `observe` only shows. */
const modes = ["enforce", "warn", "observe"];
/** Where a skill comes from: another repository, a pull request from a fork, this repository. */
const origins = ["vendored", "fork", "own"];
/** What an organisation's policy may leave to the repositories that stand on it; everything else they may only tighten. */
const allowances = ["mode", "thresholds", "rules", "paths", "exclude", "suppressions"];
/** Built-in policies, strictest first. */
const presetNames = ["strict", "balanced", "permissive"];
/** What a severity gate may be set to: `info` never counts, so it is not among them. */
const gateSeverities = ["critical", "high", "medium", "low", "off"];
/** What a rule may be set to. */
const ruleLevels = [..._core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO, "off"];
/** Whether a suppression without a fingerprint covers new findings of high severity or worse. */
const broadWords = ["existing-only", "allow"];
/** Whose approval lets exceptions count that a pull request adds. */
const approvalWords = ["none", "code-owners"];


/***/ }),

/***/ 96705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   HI: () => (/* binding */ misleads),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** Formats of a report. */
const formats = ["text", "json", "sarif", "markdown", "html", "junit", "gitlab", "codequality"];
/** How the files of each format are called; the first that fits names the format of a file. */
const names = [
    ["gitlab", /(?:^|[\\/])gl-sast[^\\/]*\.json$/i],
    ["codequality", /(?:^|[\\/])gl-code-?quality[^\\/]*\.json$/i],
    ["sarif", /\.sarif(?:\.json)?$/i],
    ["json", /\.json$/i],
    ["markdown", /\.(?:md|markdown)$/i],
    ["html", /\.html?$/i],
    ["junit", /\.xml$/i],
    ["text", /\.(?:txt|log)$/i],
];
/** Formats that are JSON: `.json` says no more of them. */
const jsonFormats = ["json", "sarif", "gitlab", "codequality"];
/** The format that the name of a file asks for, where none was given: `report.sarif`, `gl-sast-report.json`; undefined where it says nothing. */
const formatOf = (file) => names.find(([, name]) => name.test(file))?.[0];
/** Whether the name of a file says that something else stands in it than `format`. */
function misleads(file, format) {
    const named = formatOf(file);
    return named !== undefined && named !== format && !(jsonFormats.includes(format) && /\.json$/i.test(file));
}
function reportFile(entry, setting) {
    const at = entry.indexOf("=");
    const [word, file] = at < 0 ? ["", entry] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    if (word === "" || file === "") {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${setting}: ${JSON.stringify(entry)} is not FORMAT=FILE`, `Write it like ${at < 0 ? `${formatOf(file) ?? "json"}=${file}` : `${word || "junit"}=${file || "report.xml"}`}.`);
    }
    const format = formats.find((each) => each === word);
    if (format !== undefined)
        return { format, file };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${setting}: ${JSON.stringify(word)} is not one of ${formats.join(", ")}`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), formats))}?`);
}
/** `junit=report.xml,sarif=report.sarif`: divided by commas or line ends. Throws a ConfigError for what is no format and no file. */
const reportFiles = {
    many: true,
    parse: (text, name) => text
        .split(/[,\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "")
        .map((entry) => reportFile(entry, name)),
};


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Jf: () => (/* binding */ htmlLines),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   XX: () => (/* binding */ encodeQuery),
/* harmony export */   _s: () => (/* binding */ htmlAttribute),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   jsonText: () => (/* binding */ jsonText),
/* harmony export */   mJ: () => (/* binding */ htmlLine),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   q7: () => (/* binding */ defangHost),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   tL: () => (/* binding */ terminalLine),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yp: () => (/* binding */ operatorText)
/* harmony export */ });
/* unused harmony exports visible, defang */
/**
 * The only place that escapes. Text of a skill, a path or a ref is hostile everywhere; each function here makes it inert for one
 * place to show it in. What cannot be escaped for sure (GitHub finds mentions, references and emoji codes after Markdown is
 * rendered, so neither a backslash nor an entity stops them) is shown as code, where GitHub looks for nothing.
 */
/** Characters that show as nothing, reorder text or move a cursor; LF and tab are left to the callers. */
const unseen = /(?:(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800])+/gu;
/** Combining marks in a row beyond what scripts need: they paint over the lines above and below. */
const markPile = /(\p{M}{6})\p{M}+/gu;
/** Kinds of unseen characters that one run names before it is summed up. */
const shownInRun = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
function nameRun(run) {
    const groups = [];
    for (const character of run) {
        const code = codePoint(character);
        const last = groups.at(-1);
        if (last?.code === code)
            last.count++;
        else
            groups.push({ code, count: 1 });
    }
    const shown = groups.slice(0, shownInRun).map(({ code, count }) => (count > 1 ? `${code}×${count}` : code));
    const more = groups.length - shown.length;
    return `[${shown.join(" ")}${more > 0 ? ` and ${more} more` : ""}]`;
}
/** `text` with invisible, bidi, control and unpaired characters named: `[U+200B]`, runs as `[U+200B×3]`. Keeps LF and tab. */
const visible = (text) => text.replace(/\r\n/g, "\n").replace(unseen, nameRun).replace(markPile, "$1…");
const bracketDots = (host) => host.replace(/(?<!\[)\./g, "[.]");
/** A host name that no program turns into a link: `evil[.]example`. Idempotent. */
const defangHost = (host) => bracketDots(host);
/** `text` with its URLs made unclickable: `hxxps://evil[.]example/x`. Idempotent. */
const defang = (text) => text
    .replace(/htt(?=ps?:\/\/)/gi, "hxx")
    .replace(/ftp(?=s?:\/\/)/gi, "fxp")
    .replace(/(?<=:\/\/)[^\s/?#"'`<>|\\(),;]{1,253}/g, bracketDots)
    .replace(/\bwww\.[^\s/?#"'`<>|\\(),;]{1,253}/gi, bracketDots);
/** Comment openers broken, so that no text of a skill reads as one of our markers, or as a hidden note to whoever reads the source. */
const breakMarkers = (text) => text.replace(/<(?=!--)/g, "< ");
/** `text` cut to `max` characters, the last of them an ellipsis. */
function clip(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "");
    return `${cut}…`;
}
/** Work bounded before the passes over it: naming characters shortens a text at most by its runs. */
const bounded = (text, max) => (text.length > max * 8 ? `${text.slice(0, max * 8)}…` : text);
const apart = (run) => run.split("").join(" ");
/** What begins a command anywhere in a line: `##[` of GitHub's runner, `##vso[` of Azure Pipelines' agent, `##teamcity[`. */
const runnerMark = /##(?=\w{0,20}\[)/g;
/**
 * What a runner of GitHub Actions takes for a command, broken: `::` at the start of a line, white space not counted, and what `runnerMark` finds.
 * `:::` leaves no `::` either: whoever breaks lines later may begin one with it. A report that is written to standard output of a
 * step stands in its log.
 */
const breakCommands = (text) => text.replace(/(?<=^\s*):{2,}/gm, apart).replace(runnerMark, "## ");
const inert = (text, max) => clip(breakCommands(breakMarkers(defang(visible(bounded(text, max))))), max);
const collapse = (text) => text.replace(/\s+/g, " ").trim();
/** `text` on one line with nothing unseen in it, for any place that only needs that. */
const oneLine = (text, max = 1000) => clip(collapse(visible(bounded(text, max))), max);
/**
 * Plain text for SARIF messages: one line, URLs defanged, and no `](`, which SARIF 2.1.0 §3.11.6 reads as an embedded link.
 */
const plainText = (text, max = 1000) => collapse(inert(text, max)).replace(/\](?=\()/g, "] ");
const longestRun = (text) => Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
function span(content, table) {
    const shown = (table ? content.replace(/\|/g, "[U+007C]") : content) || "(empty)";
    const ticks = "`".repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** A Markdown code span of any text: one line, closed for certain, links and mentions dead. */
function codeSpan(text, options = {}) {
    return span(collapse(inert(text, options.max ?? 160)), options.table ?? false);
}
/** Letters, digits and what lies outside ASCII, joined by hyphens or apostrophes, or a number with dots: never markup. */
const plainWord = /^(?:[A-Za-z0-9\P{ASCII}]+(?:['-][A-Za-z0-9\P{ASCII}]+)*|\d+(?:\.\d+)*)$/u;
/** What GitHub links although it looks like a word: commits, `GH-1`, ticket numbers, which may end in letters. */
const reference = /(?<![a-z0-9])(?:[0-9a-f]{7,64}(?![a-z0-9])|[a-z]+-\d)/i;
/** An ordered list, where a line begins with it. */
const listNumber = /^\d+[.)]$/;
function wordOf(word, isFirst) {
    // A call keeps its own parenthesis: `send()`.
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?\(\)|.*?)(["'),;:.!?%]*)$/s.exec(word) ?? [];
    const startsList = isFirst && listNumber.test(word);
    const plain = core === "" || (plainWord.test(core) && !reference.test(core) && !startsList);
    return { before, core, after, code: !plain };
}
/** Neighbouring words that must be code become one span, which reads better and keeps backticks apart. */
function joinCode(words) {
    const joined = [];
    for (const word of words) {
        const last = joined.at(-1);
        const joins = last?.code && word.code && last.after === "" && word.before === "";
        if (joins)
            joined[joined.length - 1] = { ...last, core: `${last.core} ${word.core}`, after: word.after };
        else
            joined.push(word);
    }
    return joined;
}
function wordsToMarkdown(text, table, isStart) {
    return joinCode(text.split(" ").map((word, i) => wordOf(word, isStart && i === 0)))
        .map(({ before, core, after, code }) => before + (code ? span(core, table) : core) + after)
        .join(" ");
}
/** What a rule wrote in single backticks. */
const quoted = /(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/;
/**
 * A sentence as Markdown on one line: what a rule wrote in backticks is code, and so is each word that is not plainly a word
 * (a path, a URL, a mention, markup). The text can neither open nor close any structure.
 */
function markdownText(text, options = {}) {
    const table = options.table ?? false;
    return collapse(inert(text, options.max ?? 600))
        .split(quoted)
        .map((part, i) => (i % 2 === 1 ? span(part, table) : wordsToMarkdown(part, table, i === 0)))
        .reduce((whole, part) => whole + (whole.endsWith("`") && part.startsWith("`") ? " " : "") + part, "");
}
/** A fenced block that its content cannot close; at most `lines` lines and `max` characters. */
function fence(text, options = {}) {
    const all = inert(text.replace(/\r\n?/g, "\n"), options.max ?? 600).split("\n");
    const limit = options.lines ?? 8;
    const lines = all.length > limit ? [...all.slice(0, limit), "…"] : all;
    const content = lines.join("\n").replace(/^\n+|\s+$/g, "");
    const ticks = "`".repeat(Math.max(3, longestRun(content) + 1));
    return `${ticks}${options.language ?? "text"}\n${content}\n${ticks}`;
}
/**
 * Lines as they are, in a block that a reader can apply (GitHub Docs: incorporating feedback in your pull request); no lines: those
 * commented on go. What stands in it is exact, so only lines that show all that is in them may (`isShowable` in src/fix); its fence is
 * longer than any in it.
 */
function suggestionBlock(lines) {
    const ticks = "`".repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)));
    return [`${ticks}suggestion`, ...lines, ticks].join("\n");
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
/** HTML text or attribute value on one line. */
const htmlText = (text, max = 160) => escapeMarkup(collapse(inert(text, max)));
/** HTML text in which white space is what it was, for a line of source: where the text has more lines, they are one. */
const htmlLine = (text, max = 400) => escapeMarkup(inert(text, max).replaceAll("\n", " "));
/** HTML text for an element that keeps line ends; at most `lines` lines and `max` characters. */
function htmlLines(text, max, lines) {
    const all = inert(text.replace(/\r\n?/g, "\n"), max).split("\n");
    return escapeMarkup((all.length > lines ? [...all.slice(0, lines), "…"] : all).join("\n"));
}
/** The value of an attribute in words of ours, or an address that was looked at: as it is, on one line, and what is unseen named. */
const htmlAttribute = (text) => escapeMarkup(collapse(visible(text)));
/** A `code` element, for places where Markdown is not read (`summary`). */
const htmlCode = (text, max = 160) => `<code>${htmlText(text, max) || "(empty)"}</code>`;
/**
 * One line of a program's own words for whoever runs it: as `terminalText` has it, with addresses left as they are, to be opened or
 * copied.
 */
const operatorText = (text, max = 1000) => clip(collapse(breakMarkers(visible(bounded(text, max)))), max)
    .replace(/(?<=^|\s):{2,}/g, apart)
    .replace(runnerMark, "## ");
/**
 * One line for a terminal or a log: no control characters, no link, and nothing that a runner takes for a command
 * (`::` at the start of a line, white space not counted; what `runnerMark` finds).
 */
const terminalText = (text, max = 1000) => operatorText(defang(visible(bounded(text, max))), max);
/**
 * A line of source for a terminal or a log, its white space kept, a tab as four spaces: otherwise as `terminalText` has it. It has to stand
 * behind something of ours, as white space alone is nothing to a runner.
 */
const terminalLine = (text, max = 400) => {
    const line = text.replace(/\r$/, "").replace(/[\n\t]/g, "    ");
    return breakCommands(clip(breakMarkers(defang(visible(bounded(line, max)))), max));
};
/** Characters that JSON may hold as they are, and that a terminal or an editor obeys or does not show. */
const unseenInJson = /[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const unicodeEscape = (character) => Array.from({ length: character.length }, (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");
/** JSON as another program reads it, indented by two spaces, a newline at its end: inert in a log and in a terminal. `keys` as `JSON.stringify` has them. */
const jsonText = (value, keys) => `${JSON.stringify(value, keys, 2).replace(unseenInJson, unicodeEscape).replace(runnerMark, "#\\u0023")}\n`;
/** Percent-encoded, with what Markdown reads in an address (RFC 3986's sub-delims) encoded too. */
const encodeMarked = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
/**
 * A path as a relative URI (RFC 3986): percent-encoded per segment, with the marks that Markdown would read encoded too.
 * An unpaired surrogate becomes U+FFFD.
 */
const encodePath = (path) => path.split("/").map(encodeMarked).join("/");
/** A query of an address (RFC 3986), with the marks that Markdown would read encoded too. An unpaired surrogate becomes U+FFFD. */
const encodeQuery = (values) => Object.entries(values)
    .map(([name, value]) => `${name}=${encodeMarked(value)}`)
    .join("&");
/** A word of a POSIX shell command that a reader may paste. */
const shellWord = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;


/***/ }),

/***/ 87348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   HR: () => (/* binding */ pathInTree),
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);


/** `name: "onfindings" is not one of …`, with the nearest right word as the remedy. */
function unknownWord(name, word, words) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(word)} is not one of ${words.join(", ")}`, `Did you mean ${JSON.stringify((0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word.toLowerCase(), words))}?`);
}
/** One of a few words. */
const oneOf = (...words) => ({
    words,
    parse: (text, name) => {
        const word = words.find((each) => each === text);
        if (word === undefined)
            throw unknownWord(name, text, words);
        return word;
    },
});
/** The spellings of YAML 1.2's core schema, which are also what the runner's own toolkit takes. */
const truths = ["true", "True", "TRUE"];
const untruths = ["false", "False", "FALSE"];
/** Yes or no. */
const yesOrNo = {
    words: ["true", "false"],
    parse: (text, name) => {
        if (truths.includes(text))
            return true;
        if (untruths.includes(text))
            return false;
        throw unknownWord(name, text, ["true", "false"]);
    },
};
/** `3/8`: the third of eight. */
const part = {
    parse: (text, name) => {
        const [, index, count] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []).map(Number);
        if (index !== undefined && count !== undefined && index <= count)
            return { index, count };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} is no part of a whole`, "Write the number of the part, a slash, and how many there are: 3/8.");
    },
};
/** Any text, as it is. */
const anything = { parse: (text) => text };
/** Entries divided by commas or line ends. */
const list = {
    many: true,
    parse: (text) => text
        .split(/[,\n\r]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ""),
};
/** A relative POSIX path inside the tree, without `.` segments and without a slash at the end. */
const pathInTree = {
    parse: (text, name) => {
        const posix = text.replaceAll("\\", "/");
        const parts = posix.split("/");
        if (/^([A-Za-z]:|\/)/.test(posix) || parts.includes("..")) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} leads out of the repository`, "Give a path relative to the root of the repository, without `..`.");
        }
        return parts.filter((part) => part !== "" && part !== ".").join("/") || ".";
    },
};
/** Letters that are safe in a hidden HTML comment and in a SARIF category. */
const label = {
    parse: (text, name) => {
        if (/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/.test(text) && !text.includes("--"))
            return text;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`${name}: ${JSON.stringify(text)} has characters that are not allowed`, "Use at most 100 letters, digits, dots, underscores, slashes and single hyphens, beginning with a letter or a digit.");
    },
};
/** A parser that takes no text for an answer: `undefined`. */
const optional = (inner) => ({
    ...inner,
    parse: (text, name) => (text === "" ? undefined : inner.parse(text, name)),
});


/***/ }),

/***/ 20136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fy: () => (/* binding */ checkSettingNames),
  sb: () => (/* binding */ readSettings),
  xz: () => (/* binding */ readTable),
  W0: () => (/* reexport */ settings)
});

// UNUSED EXPORTS: checkNames, settingNames

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/policy/policy.js
var policy = __webpack_require__(80728);
// EXTERNAL MODULE: ./build/src/report-files.js
var report_files = __webpack_require__(96705);
// EXTERNAL MODULE: ./build/src/setting-parsers.js
var setting_parsers = __webpack_require__(87348);
;// CONCATENATED MODULE: ./build/src/settings.data.js



const both = ["action", "cli"];
const action = ["action"];
const cli = ["cli"];
const setting = (value) => value;
/** Every setting there is. Action inputs, CLI flags, action.yml and docs/settings.md are made from this table. */
const settings = {
    path: setting({
        help: "Folder in which skills are looked for, relative to the root of the repository.",
        default: ".",
        doors: both,
        ...setting_parsers/* pathInTree */.HR,
    }),
    include: setting({
        help: "Globs of skill folders to scan, divided by commas or line ends. Empty: all of them.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    exclude: setting({
        help: "Globs of skill folders to leave out, divided by commas or line ends. The report says how many.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    surfaces: setting({
        help: "Whether the files beside the skills that configure or instruct an agent are scanned as well: plugin manifests, settings, hooks, MCP servers, commands, agents, `AGENTS.md` and the like.",
        default: "true",
        doors: both,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    preset: setting({
        help: "Built-in policy to start from where the policy file extends none. Empty: `balanced`.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)((0,setting_parsers/* oneOf */.yL)(...policy/* presetNames */.gC)),
    }),
    policy: setting({
        help: "Policy file, relative to the root of the repository; for a pull request it is read from the base branch. Or an organisation's policy, `owner/repository/path.yml@commit`, which the file of the repository may only tighten. Empty: `.github/skill-scan.yml` or `.github/skill-scan.yaml` if there is one.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* pathInTree */.HR),
    }),
    "custom-rules": setting({
        help: "Files with rules of your own, beside those of the policy: paths or globs from the root of the repository, divided by commas or line ends; for a pull request they are read from the base branch. Empty: `.github/skill-scan/rules/*.yml` and `*.yaml`, and those in folders there.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    "policy-token": setting({
        help: "Token that can read the repository of an organisation's policy, where the one of the job cannot.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "policy-clones": setting({
        help: "Folder with clones of the repositories that a policy extends, each at `owner/repository`: the CLI opens no socket.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    mode: setting({
        help: "`enforce`: the check fails when the policy says so; `warn`: it reports and passes; `observe`: it reports quietly and passes. Empty: what the policy says, else `enforce`.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)((0,setting_parsers/* oneOf */.yL)(...policy/* modes */.nI)),
    }),
    comment: setting({
        help: "When to keep a comment on the pull request. `on-findings`: from the first finding on, updated in place to the end; `on-change`: from the first change of a skill on. Needs `pull-requests: write`.",
        default: "on-findings",
        doors: action,
        ...(0,setting_parsers/* oneOf */.yL)("never", "on-findings", "on-change", "always"),
    }),
    sarif: setting({
        help: "Whether to upload SARIF to code scanning. `auto`: where the repository and the token allow it; `always`: also try for forks, and warn when it is refused. Needs `security-events: write`.",
        default: "auto",
        doors: action,
        ...(0,setting_parsers/* oneOf */.yL)("auto", "always", "never"),
    }),
    "sarif-category": setting({
        help: "Category of the upload. Give each job of a matrix its own.",
        default: "skill-scan",
        doors: both,
        ...setting_parsers/* label */.Pf,
    }),
    suggestions: setting({
        help: "Whether to suggest fixes in a review, on lines that the pull request changes: at most ten. Needs `pull-requests: write`.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "check-run": setting({
        help: "Whether to make a check run of its own, neutral for a review, with every annotation. Needs `checks: write`.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "second-opinion": setting({
        help: "SARIF files of other scanners, divided by commas or line ends. The report says where they agree; they never gate.",
        default: "",
        doors: both,
        ...setting_parsers/* list */.p_,
    }),
    shard: setting({
        help: "Part of the skills that this job scans, like `3/8`: the same skill always falls into the same part. Its check is red only when it did not run; the job with `merge` comments, uploads and gates. Empty: all of them.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* part */.y_),
    }),
    merge: setting({
        help: "Folder with the JSON reports of all parts of this run. Given, nothing is scanned: the parts become one report, one comment, one verdict.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    cache: setting({
        help: "Folder for results by content, outside the checkout, so that what was scanned once is not scanned again. A run about a pull request or a merge queue does not use it.",
        default: "",
        doors: both,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    artifact: setting({
        help: "Artifact with the JSON report, where the run is a `workflow_run` that publishes what another one scanned.",
        default: "skill-scan",
        doors: action,
        ...setting_parsers/* label */.Pf,
    }),
    annotations: setting({
        help: "Whether to annotate the changed files: at most 10 errors, 10 warnings and 10 notices, worst first.",
        default: "true",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    summary: setting({
        help: "Whether to write the report to the job summary.",
        default: "true",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    "sarif-file": setting({
        help: "Where to write the SARIF file. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "json-file": setting({
        help: "Where to write the JSON report (`schema/report.schema.json`). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "markdown-file": setting({
        help: "Where to write the Markdown report. Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "html-file": setting({
        help: "Where to write the HTML report, one page that loads nothing (docs/html-report.md). Empty: into the runner's folder for temporary files.",
        default: "",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    instance: setting({
        help: "Name that tells several uses of this action in one pull request apart: each keeps its own comment.",
        default: "default",
        doors: action,
        ...setting_parsers/* label */.Pf,
    }),
    token: setting({
        help: "Token for GitHub's API. A read-only one is enough to scan and to gate.",
        default: "",
        // The runner fills this expression in; it is not a template of ours.
        actionDefault: "$" + "{{ github.token }}",
        doors: action,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "fail-on-sink-error": setting({
        help: "Whether the check fails when a report that was asked for could not be delivered.",
        default: "false",
        doors: action,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    base: setting({
        help: "What to compare with: a git ref or a folder. Empty: the default branch (docs/targets.md).",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    head: setting({
        help: "What to scan: a git ref or a folder. Empty: `HEAD`; `.`: the work tree, without what is ignored.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    staged: setting({
        help: "Of `pr`: scan what is staged, as `git commit` would record it, in place of a head; base is then `HEAD` where none is given.",
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    format: setting({
        help: "Format of the report: also `junit` for what shows tests, `gitlab` for GitLab's security reports, `codequality` for its Code Quality. Not given: by the ending of `output`, else `text`.",
        default: "text",
        doors: cli,
        short: "f",
        ...(0,setting_parsers/* oneOf */.yL)(...report_files/* formats */.Fx),
    }),
    output: setting({
        help: "File to write the report to. Empty: standard output. Of `baseline`: the exceptions file, of `lock`: the lock, by default those of the repository.",
        default: "",
        doors: cli,
        short: "o",
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    reports: setting({
        help: "Further reports to write in the same run: `FORMAT=FILE`, divided by commas, like `junit=report.xml,sarif=report.sarif`.",
        default: "",
        doors: cli,
        ...report_files/* reportFiles */.IU,
    }),
    json: setting({ help: "The same as `--format json`.", default: "false", doors: cli, flag: true, ...setting_parsers/* yesOrNo */.GX }),
    color: setting({
        help: "Colours and links of the text. `auto`: where a terminal shows them (`NO_COLOR` and `FORCE_COLOR` are heeded).",
        default: "auto",
        doors: cli,
        ...(0,setting_parsers/* oneOf */.yL)("auto", "always", "never"),
    }),
    report: setting({
        help: "Of `explain`: a JSON report to look the fingerprint up in; nothing is scanned then.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    "dry-run": setting({
        help: "Of `fix`: show what it would change, and write nothing but the file of `output`.",
        default: "false",
        doors: cli,
        flag: true,
        short: "n",
        ...setting_parsers/* yesOrNo */.GX,
    }),
    yes: setting({
        help: "Of `init`: ask nothing, take the defaults.",
        default: "false",
        doors: cli,
        flag: true,
        short: "y",
        ...setting_parsers/* yesOrNo */.GX,
    }),
    force: setting({
        help: "Of `init` and `policy init`: write over a file that is there and says something else. Of `lock`: lock skills that the policy fails, too.",
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    check: setting({
        help: "Of `lock`: write nothing, say what differs from the lock; the same as `verify`.",
        default: "false",
        doors: cli,
        flag: true,
        ...setting_parsers/* yesOrNo */.GX,
    }),
    owner: setting({
        help: "Of `baseline` and `lock`: who accepts the findings or approves the skills, a person or a team.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    reason: setting({
        help: "Of `baseline` and `lock`: why they are acceptable.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
    expires: setting({
        help: "Of `baseline`: the last day on which they are accepted, like `2027-06-30`.",
        default: "",
        doors: cli,
        ...(0,setting_parsers/* optional */.lq)(setting_parsers/* anything */.D8),
    }),
};

;// CONCATENATED MODULE: ./build/src/settings.js




/** Names of the settings that a door has, in the order of the table. */
const settingNames = (door) => Object.keys(settings).filter((name) => settings[name].doors.includes(door));
/**
 * Reads every setting of a table. `get` gives the text of one, or undefined.
 * Throws a ConfigError that names the setting, the word and the nearest right word.
 */
function readTable(table, get) {
    const entries = Object.entries(table).map(([name, { default: fallback, parse }]) => {
        const text = (get(name) ?? "").trim();
        return [name, parse(text === "" ? fallback : text, name)];
    });
    return Object.fromEntries(entries);
}
/** Reads every setting of the action and the CLI, as `readTable` does. */
const readSettings = (get) => readTable(settings, get);
/** Throws a ConfigError at the first name that is not known: a misspelt gate must not read as no gate. */
function checkNames(names, known) {
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ConfigError */.xL(`${JSON.stringify(name)} is not a setting`, `Did you mean ${JSON.stringify((0,mod/* closest */.kp)(name, known))}? docs/settings.md has all of them.`);
    }
}
/** Throws a ConfigError at the first name that is no setting of the door. */
const checkSettingNames = (names, door) => checkNames(names, settingNames(door));


/***/ })

};
