export const id = 337;
export const ids = [337];
export const modules = {

/***/ 1512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ capabilityWords),
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6209);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8424);
/* harmony import */ var _sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2047);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4775);






const icons = {
    critical: "🔴",
    high: "🟠",
    medium: "🟡",
    low: "⚪",
    info: "ℹ️",
};
/** What is kept first when not all fits. The worst findings, then what the skill can newly do, then the rest. */
const priorities = {
    critical: 0,
    high: 1,
    reasons: 2,
    capabilities: 2,
    gaps: 3,
    instructions: 3,
    medium: 4,
    low: 5,
    fixed: 6,
    accepted: 7,
    existing: 8,
    info: 9,
};
/** Longest address of a place: a path of thousands of characters would crowd out everything else. */
const maxAddress = 700;
/** Longest instruction: as long as they are kept. */
const maxInstruction = 240;
/** A place as a link where there is an address for it. */
function placeLink(skill, { path, region }, blobUrl) {
    const shown = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pathWithin */ .RY)(skill, path)}:${region.startLine}`);
    const lines = region.endLine > region.startLine ? `#L${region.startLine}-L${region.endLine}` : `#L${region.startLine}`;
    const file = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .treeFile */ .Py)(skill, path);
    const address = `${blobUrl}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O0)(file)}${file === path ? lines : ""}`;
    return blobUrl === undefined || address.length > maxAddress ? shown : `[${shown}](${address})`;
}
const titleOf = (ruleId, options) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(options.rules.get(ruleId)?.title ?? ruleId);
const ruleLink = (ruleId, options) => options.rulesUrl === undefined || !options.rules.has(ruleId)
    ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(ruleId)
    : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(ruleId)}](${(0,_sarif_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleUrl */ .QB)(options.rulesUrl, ruleId)})`;
/** A list of the first entries, its last line counting the others. */
function listOf(entries, line, options) {
    const shown = entries.slice(0, options.most).map((entry) => `- ${line(entry)}`);
    const rest = entries.length - shown.length;
    return [...shown, ...(rest > 0 ? [`- … ${rest} more in ${options.moreIn}`] : [])].join("\n");
}
/** How sure, and why not surer: `medium confidence (in a quotation)`. */
function confidenceOf(finding) {
    const notes = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(finding);
    return `${finding.confidence} confidence${notes === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(notes)})`}`;
}
/** What was seen; empty where it only repeats the title of the rule. */
const messageOf = (finding, options) => finding.message === options.rules.get(finding.ruleId)?.title ? "" : (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .sentence */ .em)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(finding.message));
/** The places that data or orders pass through, first to last, and what happens at each. */
function flowLine(skill, finding, options) {
    const point = (place) => placeLink(skill, place, options.blobUrl);
    const words = (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(finding, (clause) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(clause), point);
    return words === "" ? [] : [`**Evidence:** ${words}`];
}
/** The rule, and those that saw the same. */
function ruleWords({ ruleId, also = [] }, options) {
    const others = also.slice(0, options.most).map((twin) => ruleLink(twin.ruleId, options));
    const rest = also.length > others.length ? ` and ${also.length - others.length} more` : "";
    return `(${ruleLink(ruleId, options)}${others.length > 0 ? `, also seen by ${others.join(", ")}${rest}` : ""})`;
}
function otherPlaces(skill, group, options) {
    const others = group.findings.slice(1);
    const line = (finding) => [`also ${placeLink(skill, finding.location, options.blobUrl)}`, confidenceOf(finding), messageOf(finding, options)]
        .filter((part) => part !== "")
        .join(" · ");
    return others.length > 0 ? [listOf(others, line, options)] : [];
}
/** Findings of one rule: what, where, why, what to do, and the excerpt of the first. */
function groupBlock(skill, group, options) {
    const first = group.findings[0];
    const rule = options.rules.get(group.ruleId);
    const head = [
        `${icons[group.worst]} **${titleOf(group.ruleId, options)}**`,
        group.worst,
        confidenceOf(first),
        placeLink(skill, first.location, options.blobUrl),
    ].join(" · ");
    const why = [messageOf(first, options), rule ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .firstSentence */ .qi)(rule.why)) : ""]
        .filter((text) => text !== "")
        .join(" ");
    const what = rule
        ? `**What to do:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)((0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .firstSentence */ .qi)(rule.remediation))} ${ruleWords(first, options)}`
        : "";
    return [
        head,
        why,
        ...(first.snippet.trim() === "" ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(first.snippet)]),
        ...flowLine(skill, first, options),
        ...otherPlaces(skill, group, options),
        what,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** How each kind of capability reads. */
const capabilityWords = {
    hosts: ["host", "hosts"],
    environment: ["environment variable", "environment variables"],
    commands: ["command", "commands"],
    packages: ["package", "packages"],
    tools: ["agent tool", "agent tools"],
    hooks: ["hook", "hooks"],
    binaries: ["binary", "binaries"],
    paths: ["path outside the skill", "paths outside the skill"],
};
function capabilityLines(skill, options) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, entries) => {
        const shown = entries.slice(0, options.most).map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(kind === "hosts" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .defangHost */ .q7)(entry) : entry));
        const rest = entries.length - shown.length;
        const words = capabilityWords[kind][entries.length === 1 ? 0 : 1];
        return `- **${sign} ${words}:** ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    };
    return [
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.filter((kind) => added[kind].length > 0).map((kind) => line("new", kind, added[kind])),
        ..._core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.filter((kind) => removed[kind].length > 0).map((kind) => line("removed", kind, removed[kind])),
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .escalationWords */ .Zy)(skill).map((words) => `- **${words.replace(":", ":**")}`),
    ];
}
const block = (section, priority, entries, ...parts) => ({
    section,
    priority,
    entries,
    text: parts.join("\n\n"),
});
function capabilityBlocks(skill, section, options) {
    const lines = capabilityLines(skill, options);
    if (lines.length === 0)
        return [];
    const isNew = skill.change === "added";
    const what = skill.kind === "skill" ? "the skill" : "the agent";
    const heading = isNew ? `**What ${what} can do**` : `**What ${what} can do now, and could not before**`;
    const { added, removed } = skill.capabilities;
    const entries = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(added) + (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(removed);
    return [block(section, priorities.capabilities, entries, heading, lines.join("\n"))];
}
/** Sentences to the agent that base did not have, folded; ⚠️ before those that bind beyond one step. */
function instructionBlocks(skill, section, options) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.map(({ text, marked, location }) => {
        const place = placeLink(skill, location, options.blobUrl);
        return `- ${marked ? "⚠️ " : ""}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(text, { max: maxInstruction })} · ${place}`;
    });
    const rest = total - lines.length;
    const list = [...lines, ...(rest > 0 ? [`- … ${rest} more`] : [])].join("\n");
    const open = `<details>\n<summary>${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .instructionWords */ .sD)(skill)}</summary>`;
    return [block(section, priorities.instructions, total, open, list, "</details>")];
}
const gapLine = (skill, gap) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .pathWithin */ .RY)(skill, gap.path))}: ${_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .U[gap.reason]}${gap.detail === "" ? "" : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(gap.detail)})`}`;
function gapBlocks(skill, section, options) {
    const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
    if (gaps.length === 0)
        return [];
    const list = listOf(gaps, (gap) => gapLine(skill, gap), options);
    return [block(section, priorities.gaps, gaps.length, `**Not looked at: ${gaps.length}**`, list)];
}
/** A finding on one line, without a link when the file is one of base. */
const findingLine = (skill, finding, options) => {
    const place = placeLink(skill, finding.location, finding.status === "fixed" ? undefined : options.blobUrl);
    return `${icons[finding.effective]} ${titleOf(finding.ruleId, options)} · ${place}`;
};
function fixedBlocks(skill, section, options) {
    const fixed = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, "fixed");
    if (fixed.length === 0)
        return [];
    const list = listOf(fixed, (finding) => findingLine(skill, finding, options), options);
    return [block(section, priorities.fixed, fixed.length, `🎉 **Fixed: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(fixed)}**`, list)];
}
function acceptedBlocks(skill, section) {
    const accepted = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, "suppressed");
    if (accepted.length === 0)
        return [];
    const expiry = accepted
        .map((finding) => finding.suppression?.expires ?? "")
        .filter((date) => date !== "")
        .sort()[0];
    const until = expiry ? `; the first acceptance ends on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(expiry)}` : "";
    const text = `Accepted in the policy, with a reason: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(accepted.length, "finding")}${until}.`;
    return [block(section, priorities.accepted, accepted.length, text)];
}
function existingBlocks(skill, section, options) {
    const existing = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, "existing");
    if (existing.length === 0)
        return [];
    const list = listOf(existing, (finding) => findingLine(skill, finding, options), options);
    const open = `<details>\n<summary>There before: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(existing)}</summary>`;
    return [block(section, priorities.existing, existing.length, open, list, "</details>")];
}
/** The reasons of the verdict that the top of the report does not give: it gives the first. */
function reasonBlocks(skill, section, options) {
    const [first, ...rest] = skill.reasons;
    if (first === undefined || (rest.length === 0 && skill.verdict !== "pass"))
        return [];
    return [
        block(section, priorities.reasons, 0, listOf(skill.reasons, (reason) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownText */ .p7)(reason), options)),
    ];
}
/** All that is said of a skill below the table, in reading order. */
function blocksOf(skill, section, options) {
    const groups = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByRule */ .RJ)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .withStatus */ .zC)(skill, "new"));
    return [
        ...reasonBlocks(skill, section, options),
        ...groups.map((group) => block(section, priorities[group.worst], group.findings.length, groupBlock(skill, group, options))),
        ...capabilityBlocks(skill, section, options),
        ...instructionBlocks(skill, section, options),
        ...gapBlocks(skill, section, options),
        ...fixedBlocks(skill, section, options),
        ...acceptedBlocks(skill, section),
        ...existingBlocks(skill, section, options),
    ];
}


/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ comment),
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(4259);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(2842);
// EXTERNAL MODULE: ./build/src/report/blocks.js
var report_blocks = __webpack_require__(1512);
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
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/words.js + 2 modules
var report_words = __webpack_require__(4775);
;// CONCATENATED MODULE: ./build/src/report/markdown.js






/** Characters of a comment, and bytes of a job summary, that GitHub takes (demands D32, D33). */
const commentLimit = 65_536;
const summaryLimit = 1_048_576;
/** Share of the room that the table of skills may take. */
const tableShare = 0.35;
const verdictIcons = {
    pass: "✅",
    review: "⚠️",
    fail: "❌",
    "no-skills": "➖",
    "did-not-run": "🚫",
};
const alerts = {
    fail: "CAUTION",
    review: "WARNING",
    "did-not-run": "WARNING",
};
/** Reasons that the alert at the top names. */
const maxReasons = 4;
/** Titles that the alert at the top names. */
const maxTitles = 3;
/** What was found, worst first, in the words of the rules: what is high or worse, or all where nothing is. */
function worstTitles(report, rules) {
    const all = (0,report_words/* groupByRule */.RJ)(report.skills.flatMap((skill) => (0,report_words/* withStatus */.zC)(skill, "new")));
    const bad = all.filter(({ worst }) => (0,severity/* atLeast */.jZ)(worst, "high"));
    const found = bad.length > 0 ? bad : all;
    const titles = found.slice(0, maxTitles).map(({ ruleId }) => rules.find(({ id }) => id === ruleId)?.title ?? ruleId);
    const rest = found.length - titles.length;
    return `${titles.map((title) => `**${(0,report_escape/* markdownText */.p7)(title)}**`).join(" · ")}${rest > 0 ? ` · ${rest} more` : ""}`;
}
/** The result with its reasons and the next step: what is read in five seconds. */
function topParts(report, rules) {
    const alert = alerts[report.verdict];
    const rest = report.reasons.length - maxReasons;
    const lines = [
        ...report.reasons.slice(0, maxReasons).map((reason) => `- ${(0,report_escape/* markdownText */.p7)(reason)}`),
        ...(rest > 0 ? [`- … and ${(0,report_words/* plural */.LS)(rest, "more reason")}`] : []),
    ];
    const next = (0,report_words/* nextStep */.sk)(report) && `**Next:** ${(0,report_words/* nextStep */.sk)(report)}`;
    const found = alert ? worstTitles(report, rules) : "";
    const body = [found, lines.join("\n"), next].filter((part) => part !== "").join("\n\n");
    const quoted = `> [!${alert}]\n${body.replace(/^/gm, "> ")}`;
    return [
        `## ${verdictIcons[report.verdict]} Skill Scan: ${(0,report_words/* headline */.Pl)(report)}`,
        ...(alert ? [quoted] : []),
        ...(!alert && body !== "" ? [body] : []),
    ];
}
/** Bands of the classification that docs/scoring.md names. */
const trustIcon = (trust) => (trust >= 90 ? "🟢" : trust >= 70 ? "🟡" : trust >= 40 ? "🟠" : "🔴");
/** Keeps the words of a cell on one line. */
const space = "\u00a0";
function trustCell(skill) {
    const before = skill.trustBefore === undefined ? "" : `${skill.trustBefore}${space}→${space}`;
    const read = skill.coverage < 1 ? `, ${`${(0,report_words/* percent */.KN)(skill.coverage)} read`.replace(/ /g, space)}` : "";
    return `${trustIcon(skill.trust)}${space}${before}**${skill.trust}**${read}`;
}
function capabilityCell(skill) {
    const added = (0,capability/* countCapabilities */.eZ)(skill.capabilities.added);
    const removed = (0,capability/* countCapabilities */.eZ)(skill.capabilities.removed);
    return [...(added > 0 ? [`**+${added}**`] : []), ...(removed > 0 ? [`−${removed}`] : [])].join(" ") || "–";
}
const count = (skill, status) => String((0,report_words/* withStatus */.zC)(skill, status).length || "–");
function changeOf(skill) {
    if (skill.change === "added")
        return " (new)";
    if (skill.change !== "renamed")
        return "";
    return ` (was ${(0,report_escape/* codeSpan */.SS)(skill.previousPath ?? "", { table: true, max: 80 })})`;
}
function rowOf(skill) {
    const cells = [
        `${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* codeSpan */.SS)(skill.path, { table: true, max: 80 })}${changeOf(skill)}`,
        `${verdictIcons[skill.verdict]}${space}${skill.verdict}`,
        trustCell(skill),
        (0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new")).replace(/(\d) /g, `$1${space}`) || "–",
        count(skill, "fixed"),
        count(skill, "existing"),
        capabilityCell(skill),
    ];
    return `| ${cells.join(" | ")} |`;
}
const tableHead = [
    "| Skill | Verdict | Trust | New findings | Fixed | Existing | Capabilities |",
    "| :-- | :-- | --: | :-- | --: | --: | --: |",
];
/** `4 more skills: 1 fail, 3 pass`. */
function restOfTable(skills) {
    const verdicts = ["fail", "review", "pass"];
    const counts = verdicts
        .map((verdict) => [verdict, skills.filter((skill) => skill.verdict === verdict).length])
        .filter(([, number]) => number > 0)
        .map(([verdict, number]) => `${number} ${verdict}`);
    return `… and ${(0,report_words/* countKinds */.xb)(skills, "more ")}: ${counts.join(", ")}.`;
}
function tableParts(report, room, measure) {
    if (report.skills.length === 0)
        return [];
    const { shown, left } = fitLines(report.skills.map(rowOf), room, measure);
    const table = [...tableHead, ...shown].join("\n");
    return left > 0 ? [table, restOfTable(report.skills.slice(shown.length))] : [table];
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
    const lines = report.notices
        .slice(0, most)
        .map(({ level, message }) => `> - ${level === "warning" ? "⚠️ " : ""}${(0,report_escape/* markdownText */.p7)(message)}`);
    const rest = report.notices.length - lines.length;
    return [["> [!NOTE]", ...lines, ...(rest > 0 ? [`> - … and ${(0,report_words/* plural */.LS)(rest, "more notice")}`] : [])].join("\n")];
}
function footParts(report, options) {
    const command = (0,report_escape/* codeSpan */.SS)(options.localCommand ?? (0,report_words/* localCommand */.bZ)(report), { max: 400 });
    const words = [(0,report_words/* toolWords */.yy)(report), ...(0,report_words/* policyWords */.gF)(report)].map((text) => (0,report_escape/* markdownText */.p7)(text));
    return [`The same on your machine: ${command}`, `<sub>${words.join(" · ")}</sub>`];
}
/** The frame of a skill's details; the first one that fails stands open. */
function sectionOf(skill, open, moreIn) {
    const added = (0,capability/* countCapabilities */.eZ)(skill.capabilities.added);
    const facts = [
        ...[(0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, "new"))].filter((text) => text !== "").map((text) => `${text}`),
        ...(added > 0 ? [(0,report_words/* plural */.LS)(added, "new capability", "new capabilities")] : []),
    ];
    const summary = `${verdictIcons[skill.verdict]} ${(0,report_words/* kindPrefix */.TK)(skill)}${(0,report_escape/* htmlCode */.h8)(skill.path)}${facts.length > 0 ? `: ${facts.join(", ")}` : ""}`;
    return {
        open: `<details${open ? " open" : ""}>\n<summary>${summary}</summary>`,
        close: "</details>",
        more: (entries) => `… and ${entries} more in ${moreIn}.`,
    };
}
function render(report, options, shape) {
    const { measure, most, moreIn } = shape;
    const size = (parts) => parts.reduce((sum, part) => sum + measure(part) + gap.length, 0);
    const head = [...shape.first, ...topParts(report, options.rules)];
    const foot = [...removedParts(report, most), ...noticeParts(report, most), ...footParts(report, options)];
    const hiddenLine = (hidden) => `Details of ${(0,report_words/* plural */.LS)(hidden, "more skill")} are in ${moreIn}.`;
    const fixed = size(head) + size(foot) + size([...tableHead, restOfTable(report.skills), hiddenLine(report.skills.length)]);
    const table = tableParts(report, (shape.limit - fixed) * tableShare, measure);
    const blockOptions = { ...options, rules: (0,report_words/* ruleIndex */.zZ)(options.rules), most, moreIn };
    const blocks = report.skills.flatMap((skill, i) => (0,report_blocks/* blocksOf */.S)(skill, i, blockOptions));
    const sections = report.skills.map((skill, i) => sectionOf(skill, i === 0 && skill.verdict === "fail", moreIn));
    const { parts, hidden } = pack(sections, blocks, shape.limit - fixed - size(table), measure);
    return `${[...head, ...table, ...parts, ...(hidden > 0 ? [hiddenLine(hidden)] : []), ...foot].join(gap)}\n`;
}
/**
 * The comment on a pull request: at most 65,536 characters, worst first, whole parts only. Its first line is the marker by which
 * it is found again. All text of the pull request in it is inert.
 */
function comment(report, options) {
    return render(report, options, {
        limit: commentLimit,
        measure: characters,
        most: 5,
        moreIn: options.moreIn ?? "the job summary",
        first: [options.marker],
    });
}
/** The job summary, and the Markdown of the CLI: at most 1 MiB of UTF-8, else as the comment. */
function summary(report, options) {
    return render(report, options, {
        limit: summaryLimit,
        measure: utf8Bytes,
        most: 50,
        moreIn: options.moreIn ?? "the JSON report",
        first: [],
    });
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ evidenceWords),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Py: () => (/* binding */ treeFile),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   jg: () => (/* binding */ alsoWords),
/* harmony export */   qi: () => (/* binding */ firstSentence)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4775);


/** The file of the tree that a path of a skill means: of a member of a container the container. */
const treeFile = ({ containers = [] }, path) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOf */ .W7)(path, (file) => containers.includes(file));
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
/** `Also seen by a/b, c/d.`; empty where no other rule saw it. */
const alsoWords = ({ also = [] }) => also.length === 0 ? "" : `Also seen by ${also.map(({ ruleId }) => ruleId).join(", ")}.`;
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

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   nb: () => (/* binding */ descriptorOf),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6209);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4775);



/** Where rules are described for people: `<rulesUrl>/<id>.md`. */
const ruleUrl = (rulesUrl, id) => `${rulesUrl}/${id}.md`;
/** SARIF level of a severity. */
const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    info: "note",
};
/** GitHub's bands: over 9.0 critical, 7.0–8.9 high, 4.0–6.9 medium, 0.1–3.9 low (docs: SARIF support for code scanning). */
const securitySeverity = {
    critical: "9.5",
    high: "8.0",
    medium: "5.5",
    low: "3.0",
    info: undefined,
};
const problemSeverity = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "recommendation",
    info: "recommendation",
};
const precision = { high: "very-high", medium: "high", low: "medium" };
/** GitHub keeps ten tags of a rule. */
const maxTags = 10;
/** `security`, the category and the ids of the taxonomies; a CWE as GitHub reads it: `external/cwe/cwe-506`. */
function tagsOf(rule) {
    const { agenticSkills = [], agenticApplications = [], atlas = [], cwe = [] } = rule.taxonomy;
    const weaknesses = cwe.map((id) => `external/cwe/${id.toLowerCase()}`);
    const category = rule.id.split("/")[0] ?? rule.id;
    return ["security", category, ...agenticSkills, ...agenticApplications, ...atlas, ...weaknesses].slice(0, maxTags);
}
/** `EnvToNetwork` of `exfiltration/env-to-network`: SARIF wants a name that reads as an identifier. */
const nameOf = (id) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSegment */ .mp)(id).replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** The text of an example: its own, else that of its first file that is text. */
const exampleText = (example) => example?.text ??
    Object.values(example?.files ?? {}).find((content) => typeof content === "string");
function exampleBlock(heading, example) {
    const text = exampleText(example);
    return text === undefined ? [] : [`**${heading}**`, (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(text, { lines: 12, max: 800 })];
}
function markdownHelp(rule) {
    const references = rule.references.map((reference) => `- <${reference}>`).join("\n");
    return [
        rule.why,
        `**What to do.** ${rule.remediation}`,
        ...exampleBlock("Found", rule.examples.bad[0]),
        ...exampleBlock("Not found", rule.examples.good[0]),
        ...(references === "" ? [] : ["**References**", references]),
    ].join("\n\n");
}
/** A rule as GitHub shows it: title, why, help with examples, severity and precision. */
function descriptorOf(rule, rulesUrl) {
    const severity = securitySeverity[rule.severity];
    return {
        id: rule.id,
        name: nameOf(rule.id),
        shortDescription: { text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.title) },
        fullDescription: { text: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.why) },
        help: { text: `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.why)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(rule.remediation)}`, markdown: markdownHelp(rule) },
        helpUri: ruleUrl(rulesUrl, rule.id),
        defaultConfiguration: { level: levels[rule.severity] },
        properties: {
            tags: tagsOf(rule),
            precision: precision[rule.confidence],
            "problem.severity": problemSeverity[rule.severity],
            ...(severity === undefined ? {} : { "security-severity": severity }),
        },
    };
}


/***/ })

};
