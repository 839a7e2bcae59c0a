export const id = 4848;
export const ids = [4848,8424];
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

/***/ 88424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   jg: () => (/* binding */ alsoWords),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);

const clip = (text, max) => (text.length > max ? `${text.slice(0, max - 1)}…` : text);
/** The first sentence of a rule's own words, with the next one where it is as short as `Remove it.`; the rule's page has the others. */
const firstSentence = (text) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(/^.{25,}?(?<!\b(?:e\.g|i\.e))[.!?](?=\s+[^a-z\s]|$)/s.exec(text)?.[0] ?? text);
/** Characters of what a skill says in a sentence of ours: of what was seen, of an excerpt in it, of one step, of a path. */
const max = { seen: 300, excerpt: 80, step: 120, path: 100 };
/** Characters before a place in a long line that are shown: the excerpt has lost the indent of the line. */
const before = 10;
/** Part of a line: its beginning, or of a long one what stands at a column. */
function excerptOf(line, column) {
    const from = column - 1 - before;
    const isFar = from > 0 && column < line.length && line.length > max.excerpt;
    return isFar ? `…${clip(line.slice(from), max.excerpt)}` : clip(line, max.excerpt);
}
/** Words and nothing else: no host, path, number or quotation is among them. */
const onlyWords = /^[\p{L}\s',;()-]*$/u;
/** What was seen, with the thing itself: where the words of the finding name no host, path or variable, with the line that it saw. */
function seenOf({ message, snippet, location }, rule) {
    const line = snippet.split("\n").find((each) => each.trim() !== "");
    const isBare = message === rule?.title || onlyWords.test(message);
    if (!isBare || line === undefined)
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(clip(message, max.seen));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`${message}: ${excerptOf(line.trim(), location.region.startColumn)}`);
}
/** Steps of a flow that are told; of a longer one the first two and the last two. */
const maxTold = 4;
/** Steps of a flow that lead to its end, as they are told: a number stands for those that are left out. */
function toldSteps({ flow = [] }) {
    const steps = flow.slice(0, -1);
    return flow.length <= maxTold ? steps : [...steps.slice(0, 2), steps.length - 3, ...steps.slice(-1)];
}
/** What happened at a step, as a clause: `a file is read`, not `A file is read here`. */
function clauseOf({ message }) {
    const bare = clip(message.replace(/^here /i, "").replace(/ here$/, ""), max.step);
    return /^[A-Z][a-z]*(?: |$)/.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}
const stepsMore = (count) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, "step")} more`;
/** The end of a path says more than its beginning. */
const shortPath = (path) => (path.length > max.path ? `…${path.slice(1 - max.path)}` : path);
const isOneLine = (a, b) => a.path === b.path && a.region.startLine === b.region.startLine;
/**
 * How it comes about, step by step; empty where there is no way to tell, or all of it stands in the line that is shown. `say` writes a
 * clause, `point` a place; steps in one line share the place of the last of them.
 */
function evidenceOf(finding, say, point) {
    const isHere = (place) => isOneLine(place, finding.location);
    if ((finding.flow ?? []).every(({ location }) => isHere(location)))
        return "";
    const steps = toldSteps(finding);
    const words = steps.map((step, i) => {
        if (typeof step === "number")
            return stepsMore(step);
        const next = steps[i + 1];
        const isShared = typeof next === "object" ? isOneLine(step.location, next.location) : isHere(step.location);
        return `${say(clauseOf(step))}${isShared ? "" : ` at ${point(step.location)}`}`;
    });
    return `${words.join(", ")}, then this line.`;
}
/** The same in plain words. */
function evidenceWords(skill, finding) {
    const point = ({ path, region }) => `${shortPath((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .pathWithin */ .RY)(skill, path))}:${region.startLine}`;
    const words = evidenceOf(finding, (clause) => clause, point);
    return words === "" ? "" : `Evidence: ${words}`;
}
/** `Also seen by a/b, c/d, Other scanner.`; empty where no other rule and no other scanner saw it. A scanner's name is hostile text. */
function alsoWords({ also = [], seenBy = [] }) {
    const others = [...also.map(({ ruleId }) => ruleId), ...seenBy];
    return others.length === 0 ? "" : `Also seen by ${others.join(", ")}.`;
}
/**
 * A finding where no excerpt stands beside it: what was seen, why it matters with the way that led there, what to do. One sentence each,
 * hostile text in them not yet escaped.
 */
const readingOf = (skill, finding, rule) => [
    seenOf(finding, rule),
    ...(rule ? [firstSentence(rule.why)] : []),
    evidenceWords(skill, finding),
    ...(rule ? [firstSentence(rule.remediation)] : []),
]
    .filter((part) => part !== "")
    .join(" ");


/***/ }),

/***/ 44848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/paint.js
var paint = __webpack_require__(14928);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/report/blocks.js + 3 modules
var blocks = __webpack_require__(64987);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/wrap.js
var wrap = __webpack_require__(60238);
;// CONCATENATED MODULE: ./build/src/report/text-skill.js








/**
 * A sentence in lines of the page's width, behind `indent` spaces, two more from the second line on; a word that is longer than
 * a line stays whole.
 */
const text_skill_wrap = (text, indent, page) => (0,wrap/* wrapWords */.E)(text, page.width - indent - 2).map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);
/** Lines of an excerpt that are shown. */
const excerptLines = 4;
/** Each line behind a bar, so that none begins as a command of a runner; cut at the width of the page. */
function excerpt(finding, indent, page) {
    const room = page.width - indent - 2;
    const lines = finding.snippet.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
    return lines
        .slice(0, excerptLines)
        .map((line) => " ".repeat(indent) + page.paint("dim", `| ${(0,report_escape/* terminalText */.eR)(line, room)}`));
}
const placeOf = (finding) => `${(0,report_escape/* terminalText */.eR)(finding.location.path, 300)}:${finding.location.region.startLine}:${finding.location.region.startColumn}`;
/** Digits of a fingerprint that are enough for `explain`. */
const shortFingerprint = 8;
/** Places of one rule that are shown. */
const shownPlaces = 5;
/** A line with its rule id opening the page of the rule. An id has no character that a text of it would lack. */
const withRuleLink = (line, ruleId, { links, custom }) => links && !custom.has(ruleId) ? line.replace(ruleId, () => (0,paint/* linked */.q)(ruleId, links.rule(ruleId))) : line;
function groupLines(skill, group, page) {
    const rule = page.rules.get(group.ruleId);
    const first = group.findings[0];
    const notes = (0,report_words/* notesOf */.h$)(first);
    const title = (0,report_escape/* terminalText */.eR)(rule?.title ?? group.ruleId);
    const said = [
        first.message === rule?.title ? "" : (0,report_words/* sentence */.em)(first.message),
        rule ? (0,reading/* firstSentence */.qi)(rule.why) : "",
        (0,reading/* evidenceWords */.Jg)(skill, first),
    ].filter((part) => part !== "");
    const also = (0,reading/* alsoWords */.jg)(first);
    const rest = group.findings.length - shownPlaces;
    return [
        ...(0,wrap/* wrapWords */.E)(title, page.width - 4 - group.worst.length).map((line, i) => {
            const severity = page.paint(paint/* severityStyles */.W2[group.worst], group.worst.toUpperCase());
            return `${i === 0 ? `  ${severity}  ` : " ".repeat(4 + group.worst.length)}${page.paint("bold", line)}`;
        }),
        ...group.findings.slice(0, shownPlaces).map((finding) => {
            const place = (0,paint/* linked */.q)(page.paint("cyan", placeOf(finding)), page.links?.place(finding.location));
            return `    ${place}  ${page.paint("dim", finding.fingerprint.slice(0, shortFingerprint))}`;
        }),
        ...(rest > 0 ? [`    ... and ${(0,report_words/* plural */.LS)(rest, "more place")}`] : []),
        ...said.flatMap((part) => text_skill_wrap((0,report_escape/* terminalText */.eR)(part), 4, page)),
        ...excerpt(first, 4, page),
        ...text_skill_wrap(`confidence ${first.confidence}${notes === "" ? "" : ` (${(0,report_escape/* terminalText */.eR)(notes)})`}, rule ${(0,report_escape/* terminalText */.eR)(group.ruleId)}${also === "" ? "" : `. ${(0,report_escape/* terminalText */.eR)(also)}`}`, 4, page).map((line) => withRuleLink(line, group.ruleId, page)),
        ...(rule ? text_skill_wrap(`What to do: ${(0,report_escape/* terminalText */.eR)((0,reading/* firstSentence */.qi)(rule.remediation))}`, 4, page) : []),
    ];
}
/** Capabilities of a kind, and gaps, that are shown: a log is no place for thousands, which the JSON report has. */
const shownEntries = 20;
function capabilityLines(skill, page) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, list) => {
        const words = blocks/* capabilityWords */.Q[kind][list.length === 1 ? 0 : 1];
        const write = (entry) => (0,report_escape/* terminalText */.eR)((0,report_words/* capabilityEntry */.pE)(kind, entry), 100);
        return text_skill_wrap(`${sign} ${words}: ${(0,report_words/* firstFew */.Dt)(list, shownEntries, write)}`, 2, page);
    };
    return [
        ...capability/* capabilityKinds */.Ct.flatMap((kind) => (added[kind].length > 0 ? line("+ new", kind, added[kind]) : [])),
        ...capability/* capabilityKinds */.Ct.flatMap((kind) => (removed[kind].length > 0 ? line("- removed", kind, removed[kind]) : [])),
        ...(0,report_words/* escalationWords */.Zy)(skill).map((words) => `  ! ${words}`),
    ];
}
function instructionLines(skill, page) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.flatMap(({ text: said, marked, location }) => {
        const place = `${(0,report_escape/* terminalText */.eR)((0,report_words/* pathWithin */.RY)(skill, location.path), 200)}:${location.region.startLine}`;
        return text_skill_wrap(`${marked ? "!" : "-"} ${place}: ${(0,report_escape/* terminalText */.eR)(said, 240)}`, 4, page);
    });
    const rest = total - added.length;
    return [`  ${(0,report_words/* instructionWords */.sD)(skill)}`, ...lines, ...(rest > 0 ? [`    ... and ${rest} more`] : [])];
}
/** How the skill differs from what was approved. */
const driftLines = (skill, page) => (0,report_words/* driftWords */.tE)(skill)
    .slice(0, shownEntries)
    .flatMap((line) => text_skill_wrap(`~ not as approved: ${(0,report_escape/* terminalText */.eR)(line)}`, 2, page));
/** What was not looked at and should have been. */
const gapsOf = ({ gaps }) => gaps.filter((gap) => gap.reason !== "media");
function gapLines(skill, page) {
    const gaps = gapsOf(skill);
    const first = gaps.slice(0, shownEntries).flatMap((gap) => {
        const path = (0,report_escape/* terminalText */.eR)((0,report_words/* pathWithin */.RY)(skill, gap.path), 200);
        const detail = gap.detail === "" ? "" : ` (${(0,report_escape/* terminalText */.eR)(gap.detail, 300)})`;
        return text_skill_wrap(`? not looked at: ${path}: ${finding/* gapReasons */.UF[gap.reason]}${detail}`, 2, page);
    });
    return gaps.length > shownEntries ? [...first, `  ? and ${gaps.length - shownEntries} more`] : first;
}
/** `2 fixed (1 high, 1 low)` for each status but `new`. */
function otherLine(skill) {
    const words = { fixed: "fixed", existing: "there before", suppressed: "accepted in the policy" };
    const parts = ["fixed", "existing", "suppressed"]
        .map((status) => [words[status], (0,report_words/* withStatus */.zC)(skill, status)])
        .filter(([, findings]) => findings.length > 0)
        .map(([word, findings]) => `${findings.length} ${word} (${(0,report_words/* tally */.N4)(findings)})`);
    return parts.length > 0 ? [`  ${parts.join(", ")}`] : [];
}
/** What other scanners say: `second opinion: semgrep agrees (3 results, the worst high)`. */
const opinionLines = ({ opinions = [] }, page) => opinions.flatMap(({ tool, total, worst, agrees }) => {
    const results = `${(0,report_words/* plural */.LS)(total, "result")}${worst === undefined ? "" : `, the worst ${worst}`}`;
    return text_skill_wrap(`second opinion: ${(0,report_escape/* terminalText */.eR)(tool, 80)} ${agrees ? "agrees" : "differs"} (${results})`, 2, page);
});
/** Whether findings and gaps are counted only. */
const isBrief = ({ verdict }, { crowded }) => crowded && verdict === "pass";
/** `2 low, 1 info` and `3 not looked at`, where there are any. */
function briefCount(skill) {
    const gaps = gapsOf(skill).length;
    return [(0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new")), gaps === 0 ? "" : `${gaps} not looked at`].filter((part) => part !== "");
}
/** All that is said of a skill; the first line has its verdict, and how much was found where that is all that is told. */
function skillLines(skill, page) {
    const brief = isBrief(skill, page);
    const count = brief ? briefCount(skill).map((part) => `, ${part}`) : [];
    const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore} -> `;
    const read = skill.coverage < 1 ? `, ${(0,report_words/* percent */.KN)(skill.coverage)} read` : "";
    const verdict = page.paint(paint/* verdictStyles */.UF[skill.verdict], skill.verdict.toUpperCase().padEnd(6));
    const path = page.paint("bold", (0,report_escape/* terminalText */.eR)(skill.path, 300));
    const change = skill.change === "unchanged" ? "" : `, ${skill.change}`;
    return [
        `${verdict} ${(0,report_words/* kindPrefix */.TK)(skill)}${path}  trust ${before}${skill.trust}${read}${change}${count.join("")}`,
        ...skill.reasons.flatMap((reason) => text_skill_wrap(`because ${(0,report_escape/* terminalText */.eR)(reason)}`, 2, page)),
        ...(0,report_words/* groupByRule */.RJ)(brief ? [] : (0,report_words/* withStatus */.zC)(skill, "new")).flatMap((group) => groupLines(skill, group, page)),
        ...driftLines(skill, page),
        ...capabilityLines(skill, page),
        ...instructionLines(skill, page),
        ...(brief ? [] : gapLines(skill, page)),
        ...otherLine(skill),
        ...opinionLines(skill, page),
    ];
}

;// CONCATENATED MODULE: ./build/src/report/text.js




/** Columns that a page has at least. */
const least = 40;
/** Skills of a report, up to which all that was found is told of those that pass as well. */
const roomy = 5;
/** Skills of which all is said with their name that are shown in one line each, and how many names a fold of more of them has. */
const apart = 3;
const foldedNames = 10;
/** Whether its one line says no more than that all is well. */
const isQuiet = (skill, lines) => lines.length === 1 &&
    skill.verdict === "pass" &&
    skill.trust === 100 &&
    skill.coverage === 1 &&
    skill.findings.length === 0 &&
    briefCount(skill).length === 0;
/** The skills, each behind an empty line where it has more than one; those in which there is nothing folded into one entry at the end. */
function bodyLines(skills, page) {
    const entries = skills.map((skill) => ({ skill, lines: skillLines(skill, page) }));
    const quiet = entries.filter(({ skill, lines }) => isQuiet(skill, lines)).map(({ skill }) => skill);
    const folded = new Set(quiet.length > apart ? quiet : []);
    const blocks = entries.filter(({ skill }) => !folded.has(skill)).map(({ lines }) => lines);
    if (folded.size > 0) {
        const verdict = page.paint(paint/* verdictStyles */.UF.pass, "PASS  ");
        const names = (0,report_words/* firstFew */.Dt)(quiet.map(({ path }) => path), foldedNames, (path) => (0,report_escape/* terminalText */.eR)(path, 100));
        blocks.push([`${verdict} ${(0,report_words/* countKinds */.xb)(quiet)} with no findings, trust 100`, ...text_skill_wrap(names, 2, page)]);
    }
    return blocks.flatMap((lines, i) => (lines.length === 1 && blocks[i - 1]?.length === 1 ? lines : ["", ...lines]));
}
/** What a crowded report leaves out, and where it is. */
function leftOut({ skills }, page) {
    const some = skills.some((skill) => isBrief(skill, page) && briefCount(skill).length > 0);
    const words = "What was found in skills that pass is counted only: --format html has all, as has a scan of one of them.";
    return some ? ["", ...text_skill_wrap(words, 0, page)] : [];
}
/** The result in one line. */
const resultLine = (report, page) => `${page.paint(paint/* verdictStyles */.UF[report.verdict], report.verdict.toUpperCase())}  Skill Scan: ${(0,report_words/* headline */.Pl)(report)}`;
/** Lines of a report above which the result stands at its end as well: of more the beginning is out of sight. */
const screen = 20;
/** The result again, with how many need a review beside those that fail. */
function lastLine(report, page) {
    const reviews = report.verdict === "fail" ? report.skills.filter(({ verdict }) => verdict === "review").length : 0;
    return `${resultLine(report, page)}${reviews > 0 ? `, ${reviews} ${reviews === 1 ? "needs" : "need"} a review` : ""}`;
}
function topLines(report, page) {
    const next = (0,report_words/* nextStep */.sk)(report);
    return [
        resultLine(report, page),
        ...report.reasons.flatMap((reason) => text_skill_wrap(`- ${(0,report_escape/* terminalText */.eR)(reason)}`, 2, page)),
        ...(next === "" ? [] : text_skill_wrap(`Next: ${next}`, 2, page)),
    ];
}
/** The report for a terminal: plain lines, coloured on demand, with nothing in them that a terminal or a runner would obey. */
function text_text(report, options) {
    const page = {
        paint: (0,paint/* painter */.C2)(options.color),
        links: options.links,
        width: Math.max(least, options.width ?? 80),
        rules: (0,report_words/* ruleIndex */.zZ)(options.rules, report.customRules),
        custom: new Set(report.customRules?.map(({ id }) => id)),
        crowded: report.skills.length > roomy,
    };
    const lines = [
        ...topLines(report, page),
        ...bodyLines(report.skills, page),
        ...leftOut(report, page),
        ...report.removed.map((skill) => `removed ${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* terminalText */.eR)(skill.path, 300)}`),
        ...report.notices.flatMap((notice) => text_skill_wrap(`${notice.level}: ${(0,report_escape/* terminalText */.eR)(notice.message)}`, 0, page)),
        "",
        ...text_skill_wrap([(0,report_words/* toolWords */.yy)(report), ...(0,report_words/* policyWords */.gF)(report)].map((part) => (0,report_escape/* terminalText */.eR)(part)).join(", "), 0, page).map((line) => page.paint("dim", line)),
    ];
    if (lines.length > screen)
        lines.push(lastLine(report, page));
    return `${lines.join("\n")}\n`;
}


/***/ }),

/***/ 60238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wrapWords)
/* harmony export */ });
/** Columns that a line has at least, however narrow the page. */
const least = 24;
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
