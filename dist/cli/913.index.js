export const id = 913;
export const ids = [913];
export const modules = {

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53243);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88424);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43629);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60238);







/** SGR codes (ECMA-48 §8.3.117). */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
const painter = (color) => color ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_, text) => text;
const verdictStyles = {
    pass: "green",
    review: "yellow",
    fail: "red",
    "no-skills": "cyan",
    "did-not-run": "magenta",
};
const severityStyles = {
    critical: "red",
    high: "red",
    medium: "yellow",
    low: "cyan",
    info: "dim",
};
const least = 40;
/**
 * A sentence in lines of the page's width, behind `indent` spaces, two more from the second line on; a word that is longer than
 * a line stays whole.
 */
const wrap = (text, indent, page) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapWords */ .E)(text, page.width - indent - 2).map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);
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
/** Places of one rule that are shown. */
const shownPlaces = 5;
function groupLines(skill, group, page) {
    const rule = page.rules.get(group.ruleId);
    const first = group.findings[0];
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(first);
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(rule?.title ?? group.ruleId);
    const said = [
        first.message === rule?.title ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)(first.message),
        rule ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSentence */ .qi)(rule.why) : "",
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceWords */ .Jg)(skill, first),
    ].filter((part) => part !== "");
    const also = (0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .alsoWords */ .jg)(first);
    const rest = group.findings.length - shownPlaces;
    return [
        `  ${page.paint(severityStyles[group.worst], group.worst.toUpperCase())}  ${page.paint("bold", title)}`,
        ...group.findings.slice(0, shownPlaces).map((finding) => `    ${page.paint("cyan", placeOf(finding))}`),
        ...(rest > 0 ? [`    ... and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(rest, "more place")}`] : []),
        ...said.flatMap((part) => wrap((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(part), 4, page)),
        ...excerpt(first, 4, page),
        ...wrap(`confidence ${first.confidence}${notes === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(notes)})`}, rule ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(group.ruleId)}${also === "" ? "" : `. ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(also)}`}`, 4, page),
        ...(rule ? wrap(`What to do: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .firstSentence */ .qi)(rule.remediation))}`, 4, page) : []),
    ];
}
/** Capabilities of a kind, and gaps, that are shown: a log is no place for thousands, which the JSON report has. */
const shownEntries = 20;
function capabilityLines(skill, page) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, list) => {
        const words = _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityWords */ .Q[kind][list.length === 1 ? 0 : 1];
        const write = (entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capabilityEntry */ .pE)(kind, entry), 100);
        return wrap(`${sign} ${words}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .firstFew */ .Dt)(list, shownEntries, write)}`, 2, page);
    };
    return [
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => (added[kind].length > 0 ? line("+ new", kind, added[kind]) : [])),
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => (removed[kind].length > 0 ? line("- removed", kind, removed[kind]) : [])),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .escalationWords */ .Zy)(skill).map((words) => `  ! ${words}`),
    ];
}
function instructionLines(skill, page) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.flatMap(({ text: said, marked, location }) => {
        const place = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pathWithin */ .RY)(skill, location.path), 200)}:${location.region.startLine}`;
        return wrap(`${marked ? "!" : "-"} ${place}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(said, 240)}`, 4, page);
    });
    const rest = total - added.length;
    return [`  ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .instructionWords */ .sD)(skill)}`, ...lines, ...(rest > 0 ? [`    ... and ${rest} more`] : [])];
}
function gapLines(skill, page) {
    const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
    const first = gaps.slice(0, shownEntries).flatMap((gap) => {
        const path = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pathWithin */ .RY)(skill, gap.path), 200);
        const detail = gap.detail === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(gap.detail, 300)})`;
        return wrap(`? not looked at: ${path}: ${_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .UF[gap.reason]}${detail}`, 2, page);
    });
    return gaps.length > shownEntries ? [...first, `  ? and ${gaps.length - shownEntries} more`] : first;
}
/** `2 fixed (1 high, 1 low)` for each status but `new`. */
function otherLine(skill) {
    const words = { fixed: "fixed", existing: "there before", suppressed: "accepted in the policy" };
    const parts = ["fixed", "existing", "suppressed"]
        .map((status) => [words[status], (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, status)])
        .filter(([, findings]) => findings.length > 0)
        .map(([word, findings]) => `${findings.length} ${word} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(findings)})`);
    return parts.length > 0 ? [`  ${parts.join(", ")}`] : [];
}
/** What other scanners say: `second opinion: semgrep agrees (3 results, the worst high)`. */
const opinionLines = ({ opinions = [] }, page) => opinions.flatMap(({ tool, total, worst, agrees }) => {
    const results = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(total, "result")}${worst === undefined ? "" : `, the worst ${worst}`}`;
    return wrap(`second opinion: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(tool, 80)} ${agrees ? "agrees" : "differs"} (${results})`, 2, page);
});
function skillLines(skill, page) {
    const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore} -> `;
    const read = skill.coverage < 1 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(skill.coverage)} read` : "";
    const verdict = page.paint(verdictStyles[skill.verdict], skill.verdict.toUpperCase().padEnd(6));
    const path = page.paint("bold", (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(skill.path, 300));
    const change = skill.change === "unchanged" ? "" : `, ${skill.change}`;
    return [
        "",
        `${verdict} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .kindPrefix */ .TK)(skill)}${path}  trust ${before}${skill.trust}${read}${change}`,
        ...skill.reasons.flatMap((reason) => wrap(`because ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(reason)}`, 2, page)),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByRule */ .RJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, "new")).flatMap((group) => groupLines(skill, group, page)),
        ...capabilityLines(skill, page),
        ...instructionLines(skill, page),
        ...gapLines(skill, page),
        ...otherLine(skill),
        ...opinionLines(skill, page),
    ];
}
function topLines(report, page) {
    const verdict = page.paint(verdictStyles[report.verdict], report.verdict.toUpperCase());
    const next = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .nextStep */ .sk)(report);
    return [
        `${verdict}  Skill Scan: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)}`,
        ...report.reasons.flatMap((reason) => wrap(`- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(reason)}`, 2, page)),
        ...(next === "" ? [] : wrap(`Next: ${next}`, 2, page)),
    ];
}
/** The report for a terminal: plain lines, coloured on demand, with nothing in them that a terminal or a runner would obey. */
function text(report, options) {
    const page = {
        paint: painter(options.color),
        width: Math.max(least, options.width ?? 80),
        rules: (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleIndex */ .zZ)(options.rules),
    };
    const lines = [
        ...topLines(report, page),
        ...report.skills.flatMap((skill) => skillLines(skill, page)),
        ...report.removed.map((skill) => `removed ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .kindPrefix */ .TK)(skill)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(skill.path, 300)}`),
        ...report.notices.flatMap((notice) => wrap(`${notice.level}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(notice.message)}`, 0, page)),
        "",
        page.paint("dim", [(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .toolWords */ .yy)(report), ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(report)].map((part) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(part)).join(", ")),
    ];
    return `${lines.join("\n")}\n`;
}


/***/ })

};
