export const id = 5280;
export const ids = [5280];
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

/***/ 95280:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28009);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37956);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90706);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_program_js__WEBPACK_IMPORTED_MODULE_4__]);
_program_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];





/** Runs what stands on the command line. Returns the exit code. */
async function main(argv) {
    const [first = "", ...more] = argv;
    // Alone, as installers ask for it, it needs none of the tables.
    if (more.length === 0 && ["--version", "-V"].includes(first)) {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE}\n`);
        return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(9604), __webpack_require__.e(4860)]).then(__webpack_require__.bind(__webpack_require__, 6667))).runCommandLine(argv);
}
/** Says what went wrong, and below it what to do about it. */
const complain = (text, remedy) => process.stderr.write([`skill-scan: ${text}`.split("\n").map((line) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(line)), remedy ? `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorText */ .yp)(remedy)}` : []]
    .flat()
    .join("\n")
    .concat("\n"));
/** The one place that catches: a user's mistake is a line and a remedy, the rest shows where it broke. */
function report(error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DidNotRunError */ .iz) {
        complain(error.message, error.remedy);
        return error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL ? _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.usage : _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.didNotRun;
    }
    complain(`this is a bug, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.didNotRun;
}
// A reader that closes the pipe early (`| head`) is no error; a full disk is one, and must not read as a verdict.
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return;
    complain(`the report could not be written: ${error.message}`);
    process.exit(_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.didNotRun);
});
process.exitCode = await main(process.argv.slice(2)).catch(report);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/** Exit codes of the CLI. */
const exitCodes = { ok: 0, failed: 1, usage: 2, didNotRun: 3 };
/** Exit code of a report: only `fail` and `did-not-run` are not 0. A part that fails is 0: the merge of all parts says so. */
function exitCodeOf({ verdict, shard }) {
    if (verdict === "fail" && shard === undefined)
        return exitCodes.failed;
    return verdict === "did-not-run" ? exitCodes.didNotRun : exitCodes.ok;
}


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

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   D7: () => (/* binding */ reportUrlOn),
/* harmony export */   TB: () => (/* binding */ homepage),
/* harmony export */   ZZ: () => (/* binding */ schemaUrl),
/* harmony export */   rE: () => (/* binding */ version),
/* harmony export */   tq: () => (/* binding */ rulesUrl)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78797);

/** Version of the package, as every report names it. */
const version = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE;
/** Address of the project. */
const homepage = _package_json__WEBPACK_IMPORTED_MODULE_0__/* .homepage */ .TB;
/** Address of a published JSON schema, for editors: that of the main branch, since a file outlives a version. */
const schemaUrl = (name) => `${homepage.replace("//github.com/", "//raw.githubusercontent.com/")}/main/schema/${name}.schema.json`;
/** Address of the documentation of this version. */
const docsUrl = `${homepage}/blob/v${version}/docs`;
/** Address of the folder with a page for each rule, of this version. */
const rulesUrl = `${docsUrl}/rules`;
/** Pages that a Markdown report links: on rules, on scores, on how an exception is asked for. */
const pages = { rulesUrl, scoringUrl: `${docsUrl}/scoring.md`, exceptionsUrl: `${docsUrl}/exceptions.md` };
/**
 * Address of a new issue at the project, for a report of a false alarm. None for readers on another server than the project's: what
 * stands in their code is not to go to a foreign host by a click.
 */
const reportUrlOn = (server) => new URL(homepage).origin === server.replace(/\/+$/, "") ? `${homepage}/issues/new` : undefined;


/***/ }),

/***/ 78797:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"rE":"0.1.0","TB":"https://github.com/org/skill-scan-action","g5":{"@aws-sdk/client-s3":"^3.1169.0","@electric-sql/pglite":"^0.5.16","pg":"^8.23.1","pg-boss":"^10.4.2"}}');

/***/ })

};
