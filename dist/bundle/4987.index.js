export const id = 4987;
export const ids = [4987];
export const modules = {

/***/ 2826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ arithmetic)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45068);
/* harmony import */ var _core_score_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71571);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);




/** A number with at most two decimals: deductions are halved again and again. */
const short = (points) => String(Number(points.toFixed(2)));
function ofCriticals(skill, counted) {
    const { critical } = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(counted.map(({ effective }) => effective));
    const others = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(counted.filter(({ effective }) => effective !== "critical"));
    const beside = others === "" ? "" : ` The others (${others}) add nothing to that.`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(critical, "critical finding")}: the risk is 80 + 20 × (1 − 0.4^${critical}) = ${skill.risk}, the trust 100 − ${skill.risk} = ${skill.trust}.${beside}`;
}
function ofHighs(skill, high) {
    const [low, top] = _core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .trustBands */ .j_.CRITICAL;
    return `${high} high findings weigh as a critical one: the trust is ${top} − 5 × ${high - 4}, at least ${low}: ${skill.trust}.`;
}
/**
 * How the trust of a skill comes about (docs/scoring.md), in one paragraph. `name` writes a finding; the deductions of at most `most`
 * are told one by one. Empty text for a skill in which nothing counts.
 */
function arithmetic(skill, most, name) {
    const counted = skill.findings.filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ).sort((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.effective, b.effective));
    if (counted.length === 0)
        return "";
    const numbers = (0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .countSeverities */ .ng)(counted.map(({ effective }) => effective));
    if (numbers.critical > 0)
        return ofCriticals(skill, counted);
    if (skill.level === "CRITICAL")
        return ofHighs(skill, numbers.high);
    const points = [...(0,_core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .deductionsOf */ .a4)(numbers)];
    const told = counted
        .slice(0, most)
        .map((finding, i) => `${short(points[i] ?? 0)} (${finding.effective}, ${name(finding)})`);
    const rest = points.slice(most).reduce((sum, each) => sum + each, 0);
    const others = counted.length > most ? ` − ${short(rest)} (${counted.length - most} more)` : "";
    const [low, top] = _core_score_js__WEBPACK_IMPORTED_MODULE_1__/* .trustBands */ .j_[skill.level];
    return `100 − ${told.join(" − ")}${others}, rounded down and kept within ${low}–${top} of the level ${skill.level}: ${skill.trust}.`;
}


/***/ }),

/***/ 64987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ blocksOf),
  Q: () => (/* binding */ capabilityWords)
});

// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/report/arithmetic.js
var arithmetic = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/pattern.js
var pattern = __webpack_require__(2323);
;// CONCATENATED MODULE: ./build/src/report/false-alarm.js


/** Characters of an excerpt in an address, and of the whole query: GitHub takes some 8,000, a comment has room for less. */
const max = { excerpt: 160, query: 700 };
/** Words that would tell of what repository a report is; short ones stand in too much else. */
const leastWord = 4;
/** What a false-alarm report must not hold: paths and names of skill and file, and the repository of `blobUrl`. */
function namesOf(skill, finding, blobUrl) {
    const [, owner = "", repository = ""] = /^https:\/\/[^/]+\/([^/]+)\/([^/]+)\//.exec(blobUrl ?? "") ?? [];
    const { path } = finding.location;
    return [`${owner}/${repository}`, path, skill.path, skill.name, path.split("/").at(-1) ?? "", repository, owner]
        .filter((name) => name.length >= leastWord)
        .sort((a, b) => b.length - a.length);
}
/** `text` with each of `names` left out, however its letters are written. */
const withoutNames = (text, names) => names.reduce((left, name) => left.replace(new RegExp((0,pattern/* literalPattern */.K)(name), "gi"), "…"), text);
/**
 * Address of a new issue at the project (`reportUrl`), filled in with the rule, the version and a short excerpt, defanged and with
 * secrets masked as everywhere. No path and no name of skill or repository is in it, and nothing is sent before a person sends it.
 * GitHub fills the fields of a form by their ids (docs: "Creating an issue from a URL query").
 */
function falseAlarmUrl(skill, finding, options) {
    const names = namesOf(skill, finding, options.blobUrl);
    const shown = (length) => (0,report_escape/* oneLine */.TN)((0,report_escape/* plainText */.wh)(withoutNames(finding.snippet, names), length), length);
    const addressOf = (excerpt) => `${options.reportUrl}?${(0,report_escape/* encodeQuery */.XX)({
        template: "false-alarm.yml",
        title: `False alarm: ${finding.ruleId}`,
        rule: finding.ruleId,
        version: options.version,
        ...(excerpt === "" ? {} : { excerpt }),
    })}`;
    const whole = addressOf(shown(max.excerpt));
    // Text outside ASCII takes up to nine characters a sign.
    return whole.length <= max.query ? whole : addressOf(shown(max.excerpt / 8));
}

// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/sarif-rules.js
var sarif_rules = __webpack_require__(92047);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/finding-blocks.js






const icons = {
    critical: "🔴",
    high: "🟠",
    medium: "🟡",
    low: "⚪",
    info: "ℹ️",
};
/** Longest address of a place: a path of thousands of characters would crowd out everything else. */
const maxAddress = 700;
/** A place as a link where there is an address for it. */
function placeLink(skill, { path, region }, blobUrl) {
    const shown = (0,report_escape/* codeSpan */.SS)(`${(0,report_words/* pathWithin */.RY)(skill, path)}:${region.startLine}`);
    const lines = region.endLine > region.startLine ? `#L${region.startLine}-L${region.endLine}` : `#L${region.startLine}`;
    const file = (0,core_path/* treeFile */.Py)(skill, path);
    const address = `${blobUrl}/${(0,report_escape/* encodePath */.O0)(file)}${file === path ? lines : ""}`;
    return blobUrl === undefined || address.length > maxAddress ? shown : `[${shown}](${address})`;
}
const titleOf = (ruleId, options) => (0,report_escape/* markdownText */.p7)(options.rules.get(ruleId)?.title ?? ruleId);
const ruleLink = (ruleId, options) => options.rulesUrl === undefined || !options.documented.has(ruleId)
    ? (0,report_escape/* codeSpan */.SS)(ruleId)
    : `[${(0,report_escape/* codeSpan */.SS)(ruleId)}](${(0,sarif_rules/* ruleUrl */.QB)(options.rulesUrl, ruleId)})`;
/** A list of the first entries, its last line counting the others. */
function listOf(entries, line, options) {
    const shown = entries.slice(0, options.most).map((entry) => `- ${line(entry)}`);
    const rest = entries.length - shown.length;
    return [...shown, ...(rest > 0 ? [`- … ${rest} more in ${options.moreIn}`] : [])].join("\n");
}
/** How sure, and why not surer: `medium confidence (in a quotation)`. */
function confidenceOf(finding) {
    const notes = (0,report_words/* notesOf */.h$)(finding);
    return `${finding.confidence} confidence${notes === "" ? "" : ` (${(0,report_escape/* markdownText */.p7)(notes)})`}`;
}
/** What was seen; empty where it only repeats the title of the rule. */
const messageOf = (finding, options) => finding.message === options.rules.get(finding.ruleId)?.title ? "" : (0,report_words/* sentence */.em)((0,report_escape/* markdownText */.p7)(finding.message));
/** The places that data or orders pass through, first to last, and what happens at each. */
function flowLine(skill, finding, options) {
    const point = (place) => placeLink(skill, place, options.blobUrl);
    const words = (0,reading/* evidenceOf */.X1)(finding, (clause) => (0,report_escape/* markdownText */.p7)(clause), point);
    return words === "" ? [] : [`**Evidence:** ${words}`];
}
/** The rule, those that saw the same, and where to say that they err. */
function ruleWords(skill, finding, options) {
    const { ruleId, also = [], seenBy = [] } = finding;
    const others = [
        ...also.map(({ ruleId: other }) => ruleLink(other, options)),
        ...seenBy.map((scanner) => (0,report_escape/* markdownText */.p7)(scanner)),
    ];
    const { reportUrl } = options;
    const address = reportUrl === undefined ? undefined : falseAlarmUrl(skill, finding, { ...options, reportUrl });
    return [
        `Rule ${ruleLink(ruleId, options)}`,
        ...(others.length > 0 ? [`, also seen by ${(0,report_words/* firstFew */.Dt)(others, options.most)}`] : []),
        ...(address === undefined ? [] : [` · [False alarm?](${address})`]),
    ].join("");
}
function otherPlaces(skill, group, options) {
    const others = group.findings.slice(1);
    const line = (finding) => [`also ${placeLink(skill, finding.location, options.blobUrl)}`, confidenceOf(finding), messageOf(finding, options)]
        .filter((part) => part !== "")
        .join(" · ");
    return others.length > 0 ? [listOf(others, line, options)] : [];
}
/** Findings of one rule, folded unless `isOpen`: what, where, why, the excerpt of the first and how it comes about, what to do. */
function groupBlock(skill, group, isOpen, options) {
    const first = group.findings[0];
    const rule = options.rules.get(group.ruleId);
    const number = group.findings.length > 1 ? ` · ${group.findings.length} places` : "";
    const title = rule ? (0,report_escape/* htmlText */.js)(rule.title) : (0,report_escape/* htmlCode */.h8)(group.ruleId);
    const where = `${placeLink(skill, first.location, options.blobUrl)}, ${confidenceOf(first)}.`;
    const said = [where, messageOf(first, options), rule ? (0,report_escape/* markdownText */.p7)((0,reading/* firstSentence */.qi)(rule.why)) : ""]
        .filter((text) => text !== "")
        .join(" ");
    const remedy = rule && !listedRules(skill, options).includes(group.ruleId) ? (0,reading/* firstSentence */.qi)(rule.remediation) : "";
    const what = remedy === "" ? "" : `**What to do:** ${(0,report_escape/* markdownText */.p7)(remedy)}`;
    return [
        `<details${isOpen ? " open" : ""}>\n<summary>${icons[group.worst]} <b>${title}</b> · ${group.worst}${number}</summary>`,
        said,
        ...(first.snippet.trim() === "" ? [] : [(0,report_escape/* fence */.EU)(first.snippet, options.excerpt)]),
        ...flowLine(skill, first, options),
        ...otherPlaces(skill, group, options),
        [what, ruleWords(skill, first, options)].filter((part) => part !== "").join(" "),
        "</details>",
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
/** Changes that are listed above the findings; of one alone the finding itself tells. */
const listedRules = ({ toPass }, { most }) => toPass && toPass.rules.length + toPass.reasons.length > 1 ? toPass.rules.slice(0, most) : [];
/** A finding on one line, without a link when the file is one of base. */
const findingLine = (skill, finding, options) => {
    const place = placeLink(skill, finding.location, finding.status === "fixed" ? undefined : options.blobUrl);
    return `${icons[finding.effective]} ${titleOf(finding.ruleId, options)} · ${place}`;
};

// EXTERNAL MODULE: ./build/src/report/step.js
var step = __webpack_require__(7180);
;// CONCATENATED MODULE: ./build/src/report/advice.js







/** What is kept first when not all fits. The worst findings, then what the skill can newly do, then the rest. */
const priorities = {
    critical: 0,
    high: 1,
    drift: 2,
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
/** A part of the section of a skill. */
const block = (section, priority, entries, ...parts) => ({
    section,
    priority,
    entries,
    text: parts.join("\n\n"),
});
/** The reasons of the verdict, in one line. */
function reasonBlocks(skill, section, options) {
    if (skill.reasons.length === 0)
        return [];
    const words = { fail: "Why it fails", review: "Why a review", pass: "Why" }[skill.verdict];
    const shown = skill.reasons.slice(0, options.most).map((reason) => (0,report_escape/* markdownText */.p7)(reason));
    const rest = skill.reasons.length - shown.length;
    const more = rest > 0 ? [`${(0,report_words/* plural */.LS)(rest, "more reason")}`] : [];
    return [block(section, priorities[worstOf(skill)], 0, `**${words}:** ${[...shown, ...more].join(" · ")}`)];
}
/** Severity of the worst new finding: what is said of the whole skill is kept as long as that is. */
const worstOf = (skill) => (0,report_words/* groupByRule */.RJ)((0,report_words/* withStatus */.zC)(skill, "new"))[0]?.worst ?? "high";
/** What to do about the findings of a rule, and where. */
function actionOf(skill, ruleId, options) {
    const there = skill.findings.filter((finding) => finding.ruleId === ruleId && (0,core_finding/* counts */.tQ)(finding));
    const found = there.filter(({ status }) => status === "new");
    const [first, ...others] = found.length > 0 ? found : there;
    const remedy = options.rules.get(ruleId)?.remediation;
    const what = remedy === undefined ? `Mend what ${(0,report_escape/* codeSpan */.SS)(ruleId)} found.` : (0,report_escape/* markdownText */.p7)((0,reading/* firstSentence */.qi)(remedy));
    const more = others.length > 0 ? ` and ${(0,report_words/* plural */.LS)(others.length, "more place")}` : "";
    return first === undefined ? what : `${placeLink(skill, first.location, options.blobUrl)}${more}: ${what}`;
}
/** The few things that make the skill pass, in order. */
function passBlocks(skill, section, options) {
    const { toPass } = skill;
    const isListed = listedRules(skill, options).length > 0 || toPass?.reasons.some(step/* isDrift */._K);
    if (toPass === undefined || !isListed)
        return [];
    const { rules, reasons, trust } = toPass;
    const steps = [
        ...listedRules(skill, options).map((ruleId) => actionOf(skill, ruleId, options)),
        ...(rules.length > options.most ? [`Mend what ${(0,report_words/* plural */.LS)(rules.length - options.most, "more rule")} found.`] : []),
        ...reasons.slice(0, options.most).map((reason) => (0,report_escape/* markdownText */.p7)((0,step/* stepOf */.cg)(reason))),
    ];
    const change = trust === skill.trust ? "" : ` (trust ${skill.trust} → ${trust})`;
    const list = steps.map((step, i) => `${i + 1}. ${step}`).join("\n");
    const goal = skill.verdict === "fail" ? "To pass" : "To pass without a review";
    return [block(section, priorities[worstOf(skill)], 0, `**${goal}**${change}:`, list)];
}
/** How the trust comes about, folded; only where it is below full and the change has to do with it. */
function scoreBlocks(skill, section, options) {
    if (skill.verdict === "pass" && skill.trust >= (skill.trustBefore ?? 100))
        return [];
    const told = (0,arithmetic/* arithmetic */.B)(skill, options.most, (finding) => placeLink(skill, finding.location, options.blobUrl));
    if (told === "")
        return [];
    const link = options.scoringUrl === undefined ? "" : ` [How scores are made](${options.scoringUrl})`;
    const open = `<details>\n<summary>Why the trust is ${skill.trust}</summary>`;
    return [block(section, priorities.accepted, 0, open, `${told}${link}`, "</details>")];
}

;// CONCATENATED MODULE: ./build/src/report/blocks.js






/** Longest instruction: as long as they are kept. */
const maxInstruction = 240;
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
        const shown = (0,report_words/* firstFew */.Dt)(entries, options.most, (entry) => (0,report_escape/* codeSpan */.SS)((0,report_words/* capabilityEntry */.pE)(kind, entry)));
        const words = capabilityWords[kind][entries.length === 1 ? 0 : 1];
        return `- **${sign} ${words}:** ${shown}`;
    };
    return [
        ...capability/* capabilityKinds */.Ct.filter((kind) => added[kind].length > 0).map((kind) => line("new", kind, added[kind])),
        ...capability/* capabilityKinds */.Ct.filter((kind) => removed[kind].length > 0).map((kind) => line("removed", kind, removed[kind])),
        ...(0,report_words/* escalationWords */.Zy)(skill).map((words) => `- **${words.replace(":", ":**")}`),
    ];
}
/** How the skill differs from what was approved. */
function driftBlocks(skill, section, options) {
    const words = (0,report_words/* driftWords */.tE)(skill);
    if (words.length === 0)
        return [];
    const proposed = skill.drift?.every((drift) => drift.proposed) ?? false;
    const heading = proposed ? "**Not approved before: this change brings the approval**" : "**Not as it was approved**";
    const list = listOf(words, (line) => (0,report_escape/* markdownText */.p7)(line), options);
    return [block(section, priorities.drift, words.length, heading, list)];
}
function capabilityBlocks(skill, section, options) {
    const lines = capabilityLines(skill, options);
    if (lines.length === 0)
        return [];
    const isNew = skill.change === "added";
    const what = skill.kind === "skill" ? "the skill" : "the agent";
    const heading = isNew ? `**What ${what} can do**` : `**What ${what} can do now, and could not before**`;
    const { added, removed } = skill.capabilities;
    const entries = (0,capability/* countCapabilities */.eZ)(added) + (0,capability/* countCapabilities */.eZ)(removed);
    return [block(section, priorities.capabilities, entries, heading, lines.join("\n"))];
}
/** Sentences to the agent that base did not have, folded; ⚠️ before those that bind beyond one step. */
function instructionBlocks(skill, section, options) {
    const { added, total } = skill.instructions;
    if (total === 0)
        return [];
    const lines = added.map(({ text, marked, location }) => {
        const place = placeLink(skill, location, options.blobUrl);
        return `- ${marked ? "⚠️ " : ""}${(0,report_escape/* codeSpan */.SS)(text, { max: maxInstruction })} · ${place}`;
    });
    const rest = total - lines.length;
    const list = [...lines, ...(rest > 0 ? [`- … ${rest} more`] : [])].join("\n");
    const open = `<details>\n<summary>${(0,report_words/* instructionWords */.sD)(skill)}</summary>`;
    return [block(section, priorities.instructions, total, open, list, "</details>")];
}
const gapLine = (skill, gap) => `${(0,report_escape/* codeSpan */.SS)((0,report_words/* pathWithin */.RY)(skill, gap.path))}: ${core_finding/* gapReasons */.UF[gap.reason]}${gap.detail === "" ? "" : ` (${(0,report_escape/* markdownText */.p7)(gap.detail)})`}`;
function gapBlocks(skill, section, options) {
    const gaps = skill.gaps.filter((gap) => gap.reason !== "media");
    if (gaps.length === 0)
        return [];
    const list = listOf(gaps, (gap) => gapLine(skill, gap), options);
    return [block(section, priorities.gaps, gaps.length, `**Not looked at: ${gaps.length}**`, list)];
}
function fixedBlocks(skill, section, options) {
    const fixed = (0,report_words/* withStatus */.zC)(skill, "fixed");
    if (fixed.length === 0)
        return [];
    const list = listOf(fixed, (finding) => findingLine(skill, finding, options), options);
    return [block(section, priorities.fixed, fixed.length, `**Fixed: ${(0,report_words/* tally */.N4)(fixed)}**`, list)];
}
/** Why a finding was accepted, by whom, until when. */
function acceptanceWords({ suppression }) {
    if (!suppression)
        return "";
    const { reason, owner, expires, broad, approved } = suppression;
    const facts = [
        (0,report_escape/* markdownText */.p7)(owner),
        `until ${(0,report_escape/* markdownText */.p7)(expires)}`,
        ...(broad ? ["by path alone"] : []),
        ...(approved ? [`approved by ${(0,report_escape/* codeSpan */.SS)(approved.by)} at ${(0,report_escape/* markdownText */.p7)(approved.at)}`] : []),
    ];
    return `: ${(0,report_escape/* markdownText */.p7)(reason)} (${facts.join(", ")})`;
}
function acceptedBlocks(skill, section, options) {
    const accepted = (0,report_words/* withStatus */.zC)(skill, "suppressed");
    if (accepted.length === 0)
        return [];
    const expiry = accepted
        .map((finding) => finding.suppression?.expires ?? "")
        .filter((date) => date !== "")
        .sort()[0];
    const until = expiry ? `; the first acceptance ends on ${(0,report_escape/* htmlCode */.h8)(expiry)}` : "";
    const title = `Accepted in the policy, with a reason: ${(0,report_words/* plural */.LS)(accepted.length, "finding")}${until}`;
    const list = listOf(accepted, (finding) => `${findingLine(skill, finding, options)}${acceptanceWords(finding)}`, options);
    const open = `<details>\n<summary>${title}</summary>`;
    return [block(section, priorities.accepted, accepted.length, open, list, "</details>")];
}
function existingBlocks(skill, section, options) {
    const existing = (0,report_words/* withStatus */.zC)(skill, "existing");
    if (existing.length === 0)
        return [];
    const list = listOf(existing, (finding) => findingLine(skill, finding, options), options);
    const open = `<details>\n<summary>There before: ${(0,report_words/* tally */.N4)(existing)}</summary>`;
    return [block(section, priorities.existing, existing.length, open, list, "</details>")];
}
/** All that is said of a skill below the table, in reading order. */
function blocksOf(skill, section, options) {
    const groups = (0,report_words/* groupByRule */.RJ)((0,report_words/* withStatus */.zC)(skill, "new"));
    return [
        ...reasonBlocks(skill, section, options),
        ...passBlocks(skill, section, options),
        ...groups.map((group, i) => block(section, priorities[group.worst], group.findings.length, groupBlock(skill, group, i === 0, options))),
        ...driftBlocks(skill, section, options),
        ...capabilityBlocks(skill, section, options),
        ...instructionBlocks(skill, section, options),
        ...gapBlocks(skill, section, options),
        ...fixedBlocks(skill, section, options),
        ...acceptedBlocks(skill, section, options),
        ...existingBlocks(skill, section, options),
        ...scoreBlocks(skill, section, options),
    ];
}


/***/ })

};
