export const id = 913;
export const ids = [913];
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


/***/ }),

/***/ 4913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4259);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5068);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1512);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6209);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8424);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4775);






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
function wrap(text, indent, page) {
    const room = Math.max(least, page.width - indent - 2);
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        if (line !== "" && line.length + 1 + word.length > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each, i) => " ".repeat(i === 0 ? indent : indent + 2) + each);
}
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
const andMore = (count) => (count > 0 ? ` and ${count} more` : "");
function capabilityLines(skill, page) {
    const { added, removed } = skill.capabilities;
    const line = (sign, kind, list) => {
        const words = _blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .capabilityWords */ .Q[kind][list.length === 1 ? 0 : 1];
        const first = list.slice(0, shownEntries);
        const shown = first.map((entry) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalText */ .eR)(kind === "hosts" ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .defangHost */ .q7)(entry) : entry, 100)).join(", ");
        return wrap(`${sign} ${words}: ${shown}${andMore(list.length - first.length)}`, 2, page);
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
        return wrap(`? not looked at: ${path}: ${_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .gapReasons */ .U[gap.reason]}${detail}`, 2, page);
    });
    return gaps.length > shownEntries ? [...first, `  ?${andMore(gaps.length - shownEntries)}`] : first;
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
