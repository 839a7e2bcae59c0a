export const id = 4913;
export const ids = [4913];
export const modules = {

/***/ 14928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   UF: () => (/* binding */ verdictStyles),
/* harmony export */   W2: () => (/* binding */ severityStyles),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/** SGR codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
/** Paints where `color` says so, else leaves every text as it is. */
const painter = (color) => color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
/** How a verdict is painted. */
const verdictStyles = {
    pass: "green",
    review: "yellow",
    fail: "red",
    "no-skills": "cyan",
    "did-not-run": "magenta",
};
/** How a severity is painted. */
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
/** Printable ASCII: what an address must be of, so that it cannot end the sequence that it stands in. */
const address = /^[!-~]{1,2000}$/;
/**
 * A text that opens an address where a terminal shows links (OSC 8, "Hyperlinks in terminal emulators"); the text alone where the address
 * has characters that do not belong in one.
 */
const linked = (text, url) => url !== undefined && address.test(url) ? `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\` : text;


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64987);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14928);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88424);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43629);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60238);








const least = 40;
/**
 * A sentence in lines of the page's width, behind `indent` spaces, two more from the second line on; a word that is longer than
 * a line stays whole.
 */
const wrap = (text, indent, page) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_7__/* .wrapWords */ .E)(text, page.width - indent - 2).map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);
/** Lines of an excerpt that are shown. */
const excerptLines = 4;
/** Each line behind a bar, so that none begins as a command of a runner; cut at the width of the page. */
function excerpt(finding, indent, page) {
    const room = page.width - indent - 2;
    const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines
        .slice(0, excerptLines)
        .map((line) => " ".repeat(indent) + page.paint("dim", `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(line, Math.max(least, room))}`));
}
const placeOf = (finding) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(finding.location.path, 300)}:${finding.location.region.startLine}:${finding.location.region.startColumn}`;
/** Digits of a fingerprint that are enough for `explain`. */
const shortFingerprint = 8;
/** Places of one rule that are shown. */
const shownPlaces = 5;
/** A line with its rule id opening the page of the rule. An id has no character that a text of it would lack. */
const withRuleLink = (line, ruleId, { links, custom }) => links && !custom.has(ruleId) ? line.replace(ruleId, () => (0,_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(ruleId, links.rule(ruleId))) : line;
function groupLines(skill, group, page) {
    const rule = page.rules.get(group.ruleId);
    const first = group.findings[0];
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .notesOf */ .h$)(first);
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(rule?.title ?? group.ruleId);
    const said = [
        first.message === rule?.title ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .em)(first.message),
        rule ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(rule.why) : "",
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceWords */ .Jg)(skill, first),
    ].filter((part) => part !== "");
    const also = (0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .alsoWords */ .jg)(first);
    const rest = group.findings.length - shownPlaces;
    return [
        `  ${page.paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .severityStyles */ .W2[group.worst], group.worst.toUpperCase())}  ${page.paint("bold", title)}`,
        ...group.findings.slice(0, shownPlaces).map((finding) => {
            const place = (0,_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .linked */ .q)(page.paint("cyan", placeOf(finding)), page.links?.place(finding.location));
            return `    ${place}  ${page.paint("dim", finding.fingerprint.slice(0, shortFingerprint))}`;
        }),
        ...(rest > 0 ? [`    ... and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(rest, "more place")}`] : []),
        ...said.flatMap((part) => wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(part), 4, page)),
        ...excerpt(first, 4, page),
        ...wrap(`confidence ${first.confidence}${notes === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(notes)})`}, rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(group.ruleId)}${also === "" ? "" : `. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(also)}`}`, 4, page).map((line) => withRuleLink(line, group.ruleId, page)),
        ...(rule ? wrap(`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .firstSentence */ .qi)(rule.remediation))}`, 4, page) : []),
    ];
}
/** Capabilities of a kind, and gaps, that are shown: a log is no place for thousands, which the JSON report has. */
const shownEntries = 20;
function capabilityLines(skill, page) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, list) => {
        const words = _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityWords */ .Q[kind][list.length === 1 ? 0 : 1];
        const write = (entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .capabilityEntry */ .pE)(kind, entry), 100);
        return wrap(`${sign} ${words}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .firstFew */ .Dt)(list, shownEntries, write)}`, 2, page);
    };
    return [
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => (added[kind].length > 0 ? line("+ new", kind, added[kind]) : [])),
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => (removed[kind].length > 0 ? line("- removed", kind, removed[kind]) : [])),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .escalationWords */ .Zy)(skill).map((words) => `  ! ${words}`),
    ];
}
function instructionLines(skill, page) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.flatMap(({ text: said, marked, location }) => {
        const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWithin */ .RY)(skill, location.path), 200)}:${location.region.startLine}`;
        return wrap(`${marked ? "!" : "-"} ${place}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(said, 240)}`, 4, page);
    });
    const rest = total - added.length;
    return [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .instructionWords */ .sD)(skill)}`, ...lines, ...(rest > 0 ? [`    ... and ${rest} more`] : [])];
}
/** How the skill differs from what was approved. */
const driftLines = (skill, page) => (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .driftWords */ .tE)(skill)
    .slice(0, shownEntries)
    .flatMap((line) => wrap(`~ not as approved: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(line)}`, 2, page));
function gapLines(skill, page) {
    const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
    const first = gaps.slice(0, shownEntries).flatMap((gap) => {
        const path = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .pathWithin */ .RY)(skill, gap.path), 200);
        const detail = gap.detail === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(gap.detail, 300)})`;
        return wrap(`? not looked at: ${path}: ${_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .UF[gap.reason]}${detail}`, 2, page);
    });
    return gaps.length > shownEntries ? [...first, `  ? and ${gaps.length - shownEntries} more`] : first;
}
/** `2 fixed (1 high, 1 low)` for each status but `new`. */
function otherLine(skill) {
    const words = { fixed: "fixed", existing: "there before", suppressed: "accepted in the policy" };
    const parts = ["fixed", "existing", "suppressed"]
        .map((status) => [words[status], (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withStatus */ .zC)(skill, status)])
        .filter(([, findings]) => findings.length > 0)
        .map(([word, findings]) => `${findings.length} ${word} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .tally */ .N4)(findings)})`);
    return parts.length > 0 ? [`  ${parts.join(", ")}`] : [];
}
/** What other scanners say: `second opinion: semgrep agrees (3 results, the worst high)`. */
const opinionLines = ({ opinions = [] }, page) => opinions.flatMap(({ tool, total, worst, agrees }) => {
    const results = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(total, "result")}${worst === undefined ? "" : `, the worst ${worst}`}`;
    return wrap(`second opinion: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(tool, 80)} ${agrees ? "agrees" : "differs"} (${results})`, 2, page);
});
function skillLines(skill, page) {
    const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore} -> `;
    const read = skill.coverage < 1 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(skill.coverage)} read` : "";
    const verdict = page.paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictStyles */ .UF[skill.verdict], skill.verdict.toUpperCase().padEnd(6));
    const path = page.paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(skill.path, 300));
    const change = skill.change === "unchanged" ? "" : `, ${skill.change}`;
    return [
        "",
        `${verdict} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .kindPrefix */ .TK)(skill)}${path}  trust ${before}${skill.trust}${read}${change}`,
        ...skill.reasons.flatMap((reason) => wrap(`because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(reason)}`, 2, page)),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByRule */ .RJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .withStatus */ .zC)(skill, "new")).flatMap((group) => groupLines(skill, group, page)),
        ...driftLines(skill, page),
        ...capabilityLines(skill, page),
        ...instructionLines(skill, page),
        ...gapLines(skill, page),
        ...otherLine(skill),
        ...opinionLines(skill, page),
    ];
}
function topLines(report, page) {
    const verdict = page.paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictStyles */ .UF[report.verdict], report.verdict.toUpperCase());
    const next = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .nextStep */ .sk)(report);
    return [
        `${verdict}  Skill Scan: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(report)}`,
        ...report.reasons.flatMap((reason) => wrap(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(reason)}`, 2, page)),
        ...(next === "" ? [] : wrap(`Next: ${next}`, 2, page)),
    ];
}
/** The report for a terminal: plain lines, coloured on demand, with nothing in them that a terminal or a runner would obey. */
function text(report, options) {
    const page = {
        paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .painter */ .C2)(options.color),
        links: options.links,
        width: Math.max(least, options.width ?? 80),
        rules: (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleIndex */ .zZ)(options.rules, report.customRules),
        custom: new Set(report.customRules?.map(({ id }) => id)),
    };
    const lines = [
        ...topLines(report, page),
        ...report.skills.flatMap((skill) => skillLines(skill, page)),
        ...report.removed.map((skill) => `removed ${(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .kindPrefix */ .TK)(skill)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(skill.path, 300)}`),
        ...report.notices.flatMap((notice) => wrap(`${notice.level}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(notice.message)}`, 0, page)),
        "",
        page.paint("dim", [(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .toolWords */ .yy)(report), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .policyWords */ .gF)(report)].map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(part)).join(", ")),
    ];
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 40;
/** Words in lines of `room` columns; a word that is longer than a line stays whole. */
function wrapWords(text, room) {
    const most = Math.max(least, room);
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > most) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ })

};
