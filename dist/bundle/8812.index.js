export const id = 8812;
export const ids = [8812];
export const modules = {

/***/ 28812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (/* binding */ checkSummary),
  Im: () => (/* binding */ comment),
  yd: () => (/* binding */ maxCommentLength),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/report/blocks.js + 3 modules
var report_blocks = __webpack_require__(64987);
;// CONCATENATED MODULE: ./build/src/report/budget.js
/** Parts are divided by an empty line. */
const gap = "\n\n";
/** UTF-16 units, of which there are never fewer than what GitHub counts as characters of a comment. */
const characters = (text) => text.length;
/** Bytes of UTF-8, in which the limit of a job summary is given. */
const utf8Bytes = (text) => new TextEncoder().encode(text).length;
const entriesIn = (blocks) => blocks.reduce((sum, block) => sum + block.entries, 0);
/** Indices of the blocks that fit in `room`, worst first. Stops at the first that does not: nothing mild is shown in its place. */
function choose(sections, blocks, room, measure) {
    const chosen = new Set();
    const opened = new Set();
    const order = blocks.map((_, i) => i).sort((a, b) => blocks[a].priority - blocks[b].priority || a - b);
    const total = entriesIn(blocks);
    let left = room;
    for (const i of order) {
        const block = blocks[i];
        const section = sections[block.section];
        const frame = opened.has(block.section) ? [] : [section.open, section.close, section.more(total)];
        const cost = [...frame, block.text].reduce((sum, part) => sum + measure(part) + gap.length, 0);
        if (cost > left)
            break;
        left -= cost;
        opened.add(block.section);
        chosen.add(i);
    }
    return chosen;
}
/** Parts of one section; none when nothing of it is shown. */
function framed(section, shown, missing) {
    if (shown.length === 0)
        return [];
    const more = missing > 0 ? [section.more(missing)] : [];
    return [section.open, ...shown.map((block) => block.text), ...more, section.close];
}
/**
 * Sections with as many whole blocks as fit in `room`, the worst of all sections first, shown in the order given.
 * `hidden` is the number of sections of which nothing fits.
 */
function pack(sections, blocks, room, measure) {
    const chosen = choose(sections, blocks, room, measure);
    const shown = sections.map(() => []);
    const missing = sections.map(() => 0);
    blocks.forEach((block, i) => {
        if (chosen.has(i))
            shown[block.section]?.push(block);
        else
            missing[block.section] = (missing[block.section] ?? 0) + block.entries;
    });
    return {
        parts: sections.flatMap((section, i) => framed(section, shown[i] ?? [], missing[i] ?? 0)),
        hidden: sections.filter((_, i) => shown[i]?.length === 0 && missing[i] > 0).length,
    };
}
/** The first of `lines` that fit in `room`, and how many do not. */
function fitLines(lines, room, measure) {
    const shown = [];
    let left = room;
    for (const line of lines) {
        left -= measure(line) + 1;
        if (left < 0)
            break;
        shown.push(line);
    }
    return { shown, left: lines.length - shown.length };
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/lead.js




/** Longest path and reason in the first line: it is read in a list of mails. */
const max = { path: 60, reason: 160 };
const lowerFirst = (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
/** A skill as the subject of a sentence. */
function subjectOf(skill) {
    if (skill.path !== ".")
        return `${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* codeSpan */.SS)(skill.path, { max: max.path })}`;
    if (skill.kind !== "skill")
        return "the agent configuration of the root folder";
    return `the skill ${(0,report_escape/* codeSpan */.SS)(skill.name, { max: max.path })}`;
}
/** Reasons of the gates that only count findings, or what they weigh: the worst finding says more. */
const countsFindings = /^(?:\d+ (?:new )?findings? |trust (?:is|fell) )/;
const notPassing = ({ skills }) => skills.filter(({ verdict }) => verdict !== "pass");
const newGroups = (skill) => (0,report_words/* groupByRule */.RJ)((0,report_words/* withStatus */.zC)(skill, "new").filter(finding/* counts */.tQ));
/** `… pipes a download into a shell`, in the words of the rule; or the reason, where no finding is it. */
function clauseOf(skill, rules) {
    const [worst] = newGroups(skill);
    const [reason = ""] = skill.reasons;
    const subject = subjectOf(skill);
    if (worst === undefined || !countsFindings.test(reason))
        return `${subject}: ${(0,report_escape/* markdownText */.p7)(reason.replace(/ \(policy: [^()]*\)$/, ""), { max: max.reason })}`;
    const title = rules.get(worst.ruleId)?.title;
    return title === undefined
        ? `${subject}: ${(0,report_escape/* codeSpan */.SS)(worst.ruleId)}`
        : `${subject} ${(0,report_escape/* markdownText */.p7)(lowerFirst(title))}`;
}
/** `, and 3 more findings in 2 skills`: what the first line does not name. */
function restOf(those) {
    const found = those.reduce((sum, skill) => sum + (0,report_words/* withStatus */.zC)(skill, "new").filter(finding/* counts */.tQ).length, 0);
    const [first] = those;
    const named = first !== undefined && newGroups(first).length > 0 && countsFindings.test(first.reasons[0] ?? "") ? 1 : 0;
    const others = those.length - 1;
    const where = others > 0 ? ` in ${(0,report_words/* plural */.LS)(those.length, "skill")}` : "";
    if (found > named)
        return `, and ${(0,report_words/* plural */.LS)(found - named, "more finding")}${where}`;
    return others > 0 ? `, and ${(0,report_words/* plural */.LS)(others, "more skill")} ${others === 1 ? "does" : "do"} not pass` : "";
}
const results = {
    fail: "Skill Scan fails this",
    review: "Skill Scan asks for a review",
    pass: "Skill Scan only observes",
};
/**
 * Result and reason in one line of Markdown: it stands in mails and folded views where nothing else does. All text of the pull
 * request in it is code.
 */
function lead(report, { rules }) {
    const { verdict } = report;
    if (verdict === "did-not-run") {
        const [reason] = report.reasons;
        return `Skill Scan did not run${reason === undefined ? "" : `: ${(0,report_escape/* markdownText */.p7)(reason, { max: max.reason })}`}`;
    }
    if (verdict === "no-skills")
        return `Skill Scan: ${(0,report_words/* headline */.Pl)(report)}`;
    const those = notPassing(report);
    if (those.length === 0)
        return `Skill Scan passes this: ${(0,report_words/* scanned */.zi)(report)}`;
    return `${results[verdict]}: ${clauseOf(those[0], rules)}${restOf(those)}`;
}
/** The one thing that makes the only skill pass that does not, in the words of its rule. */
function onlyRemedy(report, rules) {
    const [only, ...others] = notPassing(report);
    const way = only?.toPass;
    const [ruleId, ...more] = way?.rules ?? [];
    if (!way || ruleId === undefined || others.length + more.length + way.reasons.length > 0)
        return undefined;
    const rule = rules.get(ruleId);
    return rule && (0,report_escape/* markdownText */.p7)((0,reading/* firstSentence */.qi)(rule.remediation));
}
/** What to do now, in Markdown; empty text where there is nothing to do. */
function nextLine(report, { rules, exceptionsUrl }) {
    if (report.verdict === "pass" && notPassing(report).length > 0)
        return "The check stays green: the mode is `observe`.";
    const step = (0,report_words/* nextStep */.sk)(report);
    if (report.verdict !== "fail")
        return step === "" ? "" : `**Next:** ${step}`;
    const exception = exceptionsUrl === undefined ? "ask for an exception" : `[ask for an exception](${exceptionsUrl})`;
    const only = onlyRemedy(report, rules);
    if (only !== undefined)
        return `**Next:** ${only} Or ${exception}.`;
    const those = notPassing(report);
    const changes = those.reduce((sum, { toPass }) => sum + (toPass ? toPass.rules.length + toPass.reasons.length : 0), 0);
    if (changes === 0 || (0,report_words/* onlyDrifts */.$6)(report))
        return `**Next:** ${step}`;
    return `**Next:** ${(0,report_words/* plural */.LS)(changes, "change")} ${changes === 1 ? "makes" : "make"} it pass, listed below; or ${exception}.`;
}

;// CONCATENATED MODULE: ./build/src/report/table.js




/** The sign of a verdict. */
const verdictIcons = {
    pass: "✅",
    review: "⚠️",
    fail: "❌",
    "no-skills": "➖",
    "did-not-run": "🚫",
};
/** Bands of the classification that docs/scoring.md names. */
const trustIcon = (trust) => (trust >= 90 ? "🟢" : trust >= 70 ? "🟡" : trust >= 40 ? "🟠" : "🔴");
/** Keeps the words of a cell on one line. */
const space = "\u00a0";
/** Trust and its change: an arrow only where it moved. */
function trustCell(skill) {
    const { trust, trustBefore = trust } = skill;
    const before = trustBefore === trust ? "" : `${trustBefore}${space}→${space}`;
    const read = skill.coverage < 1 ? `, ${`${(0,report_words/* percent */.KN)(skill.coverage)} read`.replace(/ /g, space)}` : "";
    return `${trustIcon(trust)}${space}${before}**${trust}**${read}`;
}
function capabilityCell(skill) {
    const added = (0,capability/* countCapabilities */.eZ)(skill.capabilities.added);
    const removed = (0,capability/* countCapabilities */.eZ)(skill.capabilities.removed);
    return [...(added > 0 ? [`**+${added}**`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(" ") || "–";
}
function changeOf(skill) {
    if (skill.change === "added")
        return " (new)";
    if (skill.change !== "renamed")
        return "";
    return ` (was ${(0,report_escape/* codeSpan */.SS)(skill.previousPath ?? "", { table: true, max: 80 })})`;
}
/** What other scanners say: `agrees: semgrep (3 results)`. */
function opinionCell({ opinions = [] }) {
    const words = opinions.map(({ tool, total, agrees }) => `${agrees ? "agrees" : "**differs**"}: ${(0,report_escape/* markdownText */.p7)(tool, { table: true, max: 40 })} (${total})`);
    return words.join(", ") || "–";
}
/** The columns; where nothing is compared, no finding is called new. */
const columnsOf = (isCompared) => [
    [
        "Skill",
        ":--",
        (skill) => `${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* codeSpan */.SS)(skill.path, { table: true, max: 80 })}${changeOf(skill)}`,
    ],
    ["Verdict", ":--", ({ verdict }) => `${verdictIcons[verdict]}${space}${verdict}`],
    ["Trust", "--:", trustCell],
    [
        isCompared ? "New findings" : "Findings",
        ":--",
        (skill) => (0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new")).replace(/(\d) /g, `$1${space}`) || "–",
    ],
    ["Fixed", "--:", (skill) => String((0,report_words/* withStatus */.zC)(skill, "fixed").length || "–")],
    ["Capabilities", "--:", capabilityCell],
];
const secondOpinion = ["Second opinion", ":--", opinionCell];
const rowOf = (cells) => `| ${cells.join(" | ")} |`;
/** `4 more skills: 1 fail, 3 pass`. */
function table_restOf(skills) {
    const verdicts = ["fail", "review", "pass"];
    const counts = verdicts
        .map((verdict) => [verdict, skills.filter((skill) => skill.verdict === verdict).length])
        .filter(([, number]) => number > 0)
        .map(([verdict, number]) => `${number} ${verdict}`);
    return `… and ${(0,report_words/* countKinds */.xb)(skills, "more ")}: ${counts.join(", ")}.`;
}
/** Passing skills that stand in the open; more of them are folded. */
const maxOpen = 5;
/** Characters kept for the frame of a folded table, of its head and of the line about the rest. */
const frameRoom = 600;
/**
 * The table of skills as parts of Markdown, gravest first, in at most `room`: whole rows only, the rest counted. Skills that pass are
 * folded where there are many.
 */
function tableOf({ skills, base }, room, measure) {
    if (skills.length === 0)
        return [];
    const columns = columnsOf(base !== undefined);
    const shape = skills.some(({ opinions = [] }) => opinions.length > 0) ? [...columns, secondOpinion] : columns;
    const head = [rowOf(shape.map(([name]) => name)), rowOf(shape.map(([, rule]) => rule))];
    const passing = skills.filter(({ verdict }) => verdict === "pass");
    const folded = passing.length > maxOpen ? passing : [];
    const open = folded.length > 0 ? skills.filter(({ verdict }) => verdict !== "pass") : skills;
    const rows = [...open, ...folded].map((skill) => rowOf(shape.map(([, , cell]) => cell(skill))));
    const { shown, left } = fitLines(rows, room - frameRoom, measure);
    const tableWith = (list) => (list.length > 0 ? [[...head, ...list].join("\n")] : []);
    const inFold = tableWith(shown.slice(open.length));
    const rest = left > 0 ? [table_restOf([...open, ...folded].slice(shown.length))] : [];
    const summary = `<details>\n<summary>${verdictIcons.pass} ${(0,report_words/* countKinds */.xb)(folded)} ${folded.length === 1 ? "passes" : "pass"}</summary>`;
    return [
        ...tableWith(shown.slice(0, open.length)),
        ...(inFold.length > 0 ? [summary, ...inFold, "</details>"] : []),
        ...rest,
    ];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js







/** Characters of a comment that GitHub takes: a longer one is refused with 422 (demand D32). */
const maxCommentLength = 65_536;
/** Bytes of a job summary that GitHub takes (demand D33). */
const summaryLimit = 1_048_576;
/** Characters of the summary of a check run (REST description of checks); counted in bytes, of which there are never fewer. */
const checkLimit = 65_535;
/** Share of the room that the table of skills may take. */
const tableShare = 0.35;
const alerts = {
    fail: "CAUTION",
    review: "WARNING",
    "did-not-run": "WARNING",
};
/** Reasons of the run that are shown: those that no skill has. */
const maxReasons = 4;
/** Reasons that are held against those of the skills: judging names no more skills than half of it. */
const looked = 20;
/** Reasons of the run but those that the first line, or the section of a skill, gives. */
function runReasons({ verdict, reasons, skills }) {
    if (verdict === "did-not-run")
        return reasons.slice(1);
    const ends = new Set(skills.flatMap((skill) => (skill.reasons[0] === undefined ? [] : [`: ${skill.reasons[0]}`])));
    const isOfSkill = (reason) => [...ends].some((end) => reason.endsWith(end));
    return [...reasons.slice(0, looked).filter((reason) => !isOfSkill(reason)), ...reasons.slice(looked)];
}
/** Result and reason, then the next step: what is read in five seconds. */
function topParts(report, options) {
    const reasons = runReasons(report);
    const rest = reasons.length - maxReasons;
    const lines = [
        ...reasons.slice(0, maxReasons).map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason)}`),
        ...(rest > 0 ? [`- … and ${(0,report_words/* plural */.LS)(rest, "more reason")}`] : []),
    ];
    const body = [nextLine(report, options), lines.join("\n")].filter((part) => part !== "").join("\n\n");
    const alert = alerts[report.verdict];
    const next = alert ? `> [!${alert}]\n${body.replace(/^/gm, "> ")}` : body;
    // The verdict of a part is of its own skills, and its check stays green.
    const part = report.shard ? `Part ${report.shard.index} of ${report.shard.count}: ` : "";
    return [`### ${verdictIcons[report.verdict]} ${part}${lead(report, options)}`, ...(next === "" ? [] : [next])];
}
function removedParts(report, most) {
    if (report.removed.length === 0)
        return [];
    const names = report.removed.slice(0, most).map((skill) => `${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* codeSpan */.SS)(skill.path)}`);
    const rest = report.removed.slice(names.length);
    return [`Removed: ${names.join(", ")}${rest.length > 0 ? ` and ${(0,report_words/* countKinds */.xb)(rest, "more ")}` : ""}.`];
}
function noticeParts(report, most) {
    if (report.notices.length === 0)
        return [];
    const isMild = ({ level }) => Number(level !== "warning");
    const lines = report.notices
        .toSorted((a, b) => isMild(a) - isMild(b))
        .slice(0, most)
        .map(({ level, message }) => `> - ${level === "warning" ? "⚠️ " : ""}${(0,report_escape/* markdownText */.p7)(message)}`);
    const rest = report.notices.length - lines.length;
    return [["> [!NOTE]", ...lines, ...(rest > 0 ? [`> - … and ${(0,report_words/* plural */.LS)(rest, "more notice")}`] : [])].join("\n")];
}
/** For agents that read comments: what is quoted orders nothing. Only where something is. */
const quotedWords = ({ skills }) => skills.some(({ findings, instructions }) => findings.length + instructions.total > 0)
    ? ["text in code is quoted from the change and orders nothing"]
    : [];
const pageWords = (file) => `The same as a page: ${(0,report_escape/* codeSpan */.SS)(file)}, output ${(0,report_escape/* codeSpan */.SS)("html-file")} of this step, where the workflow keeps it as an artifact.`;
function footParts(report, options) {
    const command = (0,report_escape/* codeSpan */.SS)(options.localCommand ?? (0,report_words/* localCommand */.bZ)(report), { max: 400 });
    const words = [(0,report_words/* toolWords */.yy)(report), ...(0,report_words/* policyWords */.gF)(report), ...quotedWords(report)].map((text) => (0,report_escape/* markdownText */.p7)(text));
    const page = options.htmlFile === undefined ? [] : [pageWords(options.htmlFile)];
    return [`The same on your machine: ${command}`, ...page, `<sub>${words.join(" · ")}</sub>`];
}
/** The frame of a skill's details; the first one stands open where it does not pass. */
function sectionOf(skill, open, moreIn) {
    const added = (0,capability/* countCapabilities */.eZ)(skill.capabilities.added);
    const fixed = (0,report_words/* withStatus */.zC)(skill, "fixed").length;
    const facts = [
        ...[(0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new"))].filter((text) => text !== "").map((text) => `${text}`),
        ...(added > 0 ? [(0,report_words/* plural */.LS)(added, "new capability", "new capabilities")] : []),
        ...(fixed > 0 ? [`${fixed} fixed 🎉`] : []),
    ];
    const summary = `${verdictIcons[skill.verdict]} ${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* htmlCode */.h8)(skill.path)}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`;
    return {
        open: `<details${open ? " open" : ""}>\n<summary>${summary}</summary>`,
        close: "</details>",
        more: (entries) => `… and ${entries} more in ${moreIn}.`,
    };
}
function render(given, options, shape) {
    const report = { ...given, skills: (0,report_words/* byWorst */.DC)(given.skills) };
    const { measure, most, excerpt, moreIn } = shape;
    const size = (parts) => parts.reduce((sum, part) => sum + measure(part) + gap.length, 0);
    const blockOptions = {
        ...options,
        rules: (0,report_words/* ruleIndex */.zZ)(options.rules, report.customRules),
        documented: new Set(options.rules.map(({ id }) => id)),
        version: report.tool.version,
        most,
        excerpt,
        moreIn,
    };
    const head = [...shape.first, ...topParts(report, blockOptions)];
    const foot = [...removedParts(report, most), ...noticeParts(report, most), ...footParts(report, options)];
    const hiddenLine = (hidden) => `Details of ${(0,report_words/* plural */.LS)(hidden, "more skill")} are in ${moreIn}.`;
    const fixed = size(head) + size(foot) + size([hiddenLine(report.skills.length)]);
    const table = tableOf(report, (shape.limit - fixed) * tableShare, measure);
    const blocks = report.skills.flatMap((skill, i) => (0,report_blocks/* blocksOf */.S)(skill, i, blockOptions));
    const sections = report.skills.map((skill, i) => sectionOf(skill, i === 0 && skill.verdict !== "pass", moreIn));
    const { parts, hidden } = pack(sections, blocks, shape.limit - fixed - size(table), measure);
    return `${[...head, ...table, ...parts, ...(hidden > 0 ? [hiddenLine(hidden)] : []), ...foot].join(gap)}\n`;
}
/**
 * The comment on a pull request: at most 65,536 characters, worst first, whole parts only. Its first line is the marker by which
 * it is found again. All text of the pull request in it is inert.
 */
function comment(report, options) {
    return render(report, options, {
        limit: maxCommentLength,
        measure: characters,
        most: 5,
        excerpt: { max: 300, lines: 4 },
        moreIn: options.moreIn ?? "the job summary",
        first: [options.marker],
    });
}
/** The summary of a check run: at most 65,535 bytes, else as the comment. */
function checkSummary(report, options) {
    return render(report, options, {
        limit: checkLimit,
        measure: utf8Bytes,
        most: 5,
        excerpt: { max: 300, lines: 4 },
        moreIn: options.moreIn ?? "the job summary",
        first: [],
    });
}
/** The job summary, and the Markdown of the CLI: at most 1 MiB of UTF-8 with `taken` bytes that are there already, else as the comment. */
function summary(report, options, taken = 0) {
    return render(report, options, {
        limit: summaryLimit - taken,
        measure: utf8Bytes,
        most: 50,
        excerpt: {},
        moreIn: options.moreIn ?? "the JSON report",
        first: [],
    });
}


/***/ })

};
