export const id = 8476;
export const ids = [8476];
export const modules = {

/***/ 19192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/** What tells places apart. */
const placeKey = ({ path, region }) => `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn} ${path}`;


/***/ }),

/***/ 78476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./build/src/core/fingerprint.js
var core_fingerprint = __webpack_require__(88361);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/report/words.js
var report_words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js

/** Marks what escape.ts made as HTML. */
const escaped = (html) => html;
const voids = new Set(["meta", "input", "br"]);
function attributesOf(attributes) {
    let text = "";
    for (const name in attributes) {
        const value = attributes[name];
        if (value === undefined || value === false)
            continue;
        text += value === true ? ` ${name}` : ` ${name}="${typeof value === "number" ? value : (0,report_escape/* htmlAttribute */._s)(value)}"`;
    }
    return text;
}
function join(children) {
    let text = "";
    for (const child of children) {
        if (child === undefined || child === false)
            continue;
        text += typeof child === "string" ? child : join(child);
    }
    return text;
}
/** An element with what stands in it; children that are `false` or missing are left out. Names of attributes are ours. */
function el(tag, attributes, ...children) {
    const open = `<${tag}${attributesOf(attributes)}>`;
    return (voids.has(tag) ? open : `${open}${join(children)}</${tag}>`);
}
/** Pieces one after the other. */
const markup_all = (...children) => join(children);
/** Any text on one line, addresses in it dead. */
const say = (text, max = 600) => (0,report_escape/* htmlText */.js)(text, max);
/** Any text as code. */
const code = (text, max = 240) => (0,report_escape/* htmlCode */.h8)(text, max);
/** A sentence of a rule: what stands in single backticks in it is code. */
const prose = (text) => markup_all(text.split(/(?<!`)`(?!`)([^`]+)(?<!`)`(?!`)/).map((part, i) => (i % 2 === 1 ? code(part, 400) : spaced(part))));
/** A part of a sentence with the spaces at its ends, which are none of the text. */
const spaced = (part) => escaped(`${/^\s/.test(part) ? " " : ""}${(0,report_escape/* htmlText */.js)(part, 2000)}${/\S\s+$/.test(part) ? " " : ""}`);
/** A link to a page of ours or a reference of a rule; plain text where the address is none of https. */
function markup_link(address, words) {
    const isSafe = /^https:\/\/[!-~]+$/.test(address) && URL.canParse(address);
    return isSafe ? el("a", { href: address, rel: "noreferrer" }, words) : words;
}
/** A list; nothing where it would be empty. */
const list = (items, attributes = {}, tag = "ul") => items.length === 0
    ? undefined
    : el(tag, attributes, items.map((item) => el("li", {}, item)));
/** The first entries of a list, and how many there are beyond them. */
const bounded = (entries, most, write) => {
    const rest = entries.length - most;
    return [
        ...entries.slice(0, most).map(write),
        ...(rest > 0 ? [el("span", { class: "more" }, say(`… and ${rest} more in the JSON report`))] : []),
    ];
};

;// CONCATENATED MODULE: ./build/src/report/html/context.js



/** Makes anchors that are never the same twice: `f-<fingerprint>`, then `f-<fingerprint>-2`. */
function context_anchors() {
    const used = new Map();
    return (name) => {
        const count = (used.get(name) ?? 0) + 1;
        used.set(name, count);
        return count === 1 ? name : `${name}-${count}`;
    };
}
/** The anchor of a finding. What is no fingerprint of ours, in a report from elsewhere, is hashed to one. */
const findingAnchor = (fingerprint) => `f-${/^[0-9a-f]{8,64}$/.test(fingerprint) ? fingerprint : (0,core_fingerprint/* sha256Hex */.fg)(fingerprint).slice(0, 32)}`;
/** A place as code: the path within the skill, and the line. */
const placeCode = (skill, { path, region }) => code(`${(0,report_words/* pathWithin */.RY)(skill, path)}:${region.startLine}`);

// EXTERNAL MODULE: ./build/src/core/rule.js
var core_rule = __webpack_require__(5639);
;// CONCATENATED MODULE: ./build/src/report/html/filters.js



/** Skills that can be chosen by name; of more of them the text filter finds one. */
const maxChoices = 500;
const choice = (group, value, words, count) => el("label", { class: "toggle" }, el("input", { type: "checkbox", name: group, value, checked: true }), escaped(" "), say(words), escaped(" "), el("span", { class: "count", "data-count": `${group}:${value}` }, say(String(count))));
const filters_option = (value, words) => el("option", { value }, say(words, 90));
const filters_select = (id, label, options) => el("label", {}, say(label), escaped(" "), el("select", { id }, filters_option("", "all"), options));
const filters_button = (id, words) => el("button", { type: "button", id }, say(words));
const fieldset = (legend, choices) => el("fieldset", {}, el("legend", {}, say(legend)), choices);
const searchField = () => el("label", { class: "search" }, say("Search"), escaped(" "), el("input", {
    type: "search",
    id: "search",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: "rule, path, words …",
}));
/** Severities and statuses that occur, each with its number. */
function toggles(found, { isCompared }) {
    const count = (takes) => found.filter(takes).length;
    const severityOf = (severity) => {
        const number = count(({ effective }) => effective === severity);
        return number > 0 ? [choice("severity", severity, severity, number)] : [];
    };
    const statusOf = (status) => {
        const number = count((each) => each.status === status);
        return number > 0 ? [choice("status", status, status === "new" && !isCompared ? "found" : status, number)] : [];
    };
    const statuses = ["new", "existing", "fixed", "suppressed"];
    return [fieldset("Severity", severity/* severities */.gO.flatMap(severityOf)), fieldset("Status", statuses.flatMap(statusOf))];
}
/** Controls that the script needs: hidden until it runs. `anchorOf` has the skills that stand in the page. */
function filters(skills, anchorOf, context) {
    const found = skills.flatMap((skill) => skill.findings);
    const categories = [...new Set(found.map(({ ruleId }) => (0,core_rule/* ruleCategory */.$y)(ruleId)))].sort();
    const choices = skills.filter((skill) => anchorOf.has(skill) && skill.findings.length > 0).slice(0, maxChoices);
    const skillOptions = choices.map((skill) => filters_option(anchorOf.get(skill), skill.path));
    return el("div", { class: "filters", id: "filters", role: "search", "aria-label": "Filter the findings", hidden: true }, searchField(), toggles(found, context), skillOptions.length > 1 && filters_select("skill", "Skill", skillOptions), categories.length > 1 &&
        filters_select("category", "Category", categories.map((name) => filters_option(name, name))), el("div", { class: "buttons" }, filters_button("open-all", "Expand all"), filters_button("close-all", "Collapse all"), filters_button("reset", "Reset")), el("p", { id: "shown", role: "status" }));
}
const shortcut = (keys, words) => markup_all(el("dt", {}, keys.map((key) => markup_all(el("kbd", {}, say(key)), escaped(" ")))), el("dd", {}, say(words)));
/** What keys do; they can be switched off, since some ways of typing for people press them by accident. */
const shortcuts = () => el("details", { class: "card shortcuts", id: "shortcuts", hidden: true }, el("summary", {}, say("Keyboard")), el("dl", {}, shortcut(["/"], "search"), shortcut(["j", "k"], "next and previous finding"), shortcut(["Enter"], "open or close the finding"), shortcut(["e", "c"], "expand all, collapse all"), shortcut(["r"], "reset the filters"), shortcut(["t"], "dark or light"), shortcut(["?"], "this list")), el("label", {}, el("input", { type: "checkbox", id: "keys", checked: true }), escaped(" "), say("Single keys are on")));

// EXTERNAL MODULE: ./build/src/core/excerpt.js
var core_excerpt = __webpack_require__(19192);
;// CONCATENATED MODULE: ./build/src/report/html/source.js





/** Bounds of a snippet, and steps of a flow that are shown: the JSON report has the others. */
const max = { snippet: 800, snippetLines: 12, line: 600, steps: 24 };
/** A line behind its number; one of the place is an element of its own. */
const lineOf = ({ number, before, hit, after }, width) => {
    const start = escaped(`${String(number).padStart(width)}  ${(0,report_escape/* htmlLine */.mJ)(before, max.line)}`);
    const rest = escaped(`${(0,report_escape/* htmlLine */.mJ)(after, max.line)}\n`);
    if (hit === "")
        return markup_all(start, rest);
    return el("span", { class: "hit" }, start, el("mark", {}, escaped((0,report_escape/* htmlLine */.mJ)(hit, max.line))), rest);
};
/** Lines before the place are text, and those behind it one element: a page of thousands of findings has them all once more. */
function runsOf(lines, width) {
    const isHit = ({ hit }) => hit !== "";
    const behind = lines.findLastIndex(isHit) + 1;
    const rest = behind > 0 ? lines.slice(behind) : [];
    return markup_all(lines.slice(0, lines.length - rest.length).map((line) => lineOf(line, width)), rest.length > 0 &&
        el("span", { class: "rest" }, rest.map((line) => lineOf(line, width))));
}
/** Source lines; `onlyHits` leaves out those that are there for the context. */
function linesOf({ lines, left }, onlyHits) {
    const hits = onlyHits ? lines.filter(({ hit }) => hit !== "") : lines;
    const shown = hits.length > 0 ? hits : lines;
    const width = String(shown.at(-1)?.number ?? "").length;
    const more = left > 0 && say(`… and ${(0,report_words/* plural */.LS)(left, "more line")}`);
    return el("pre", { class: "src" }, runsOf(shown, width), more);
}
/** What a finding quotes, where there are no lines of the file. */
const snippetOf = (text, lines = max.snippetLines) => el("pre", { class: "src quoted" }, escaped((0,report_escape/* htmlLines */.Jf)(text, max.snippet, lines)));
/** What stands there: lines of the file with the place marked; what was decoded from it, or a snippet where there are no lines. */
function sourceOf(finding, { excerpts }) {
    const { location, layers, snippet, status } = finding;
    const excerpt = status === "fixed" ? undefined : excerpts?.places.get((0,core_excerpt/* placeKey */.r)(location));
    const isDecoded = layers.length > 0;
    return markup_all(status === "fixed" && el("p", { class: "where" }, say("In base it was:")), excerpt && linesOf(excerpt, false), excerpt && isDecoded && el("p", { class: "where" }, say(`decoded from ${layers.join(", ")}`)), (excerpt === undefined || isDecoded) && snippet.trim() !== "" && snippetOf(snippet));
}
function stepOf(skill, { message, location }, { excerpts }) {
    const excerpt = excerpts?.places.get((0,core_excerpt/* placeKey */.r)(location));
    const words = el("p", {}, say(message, 400), escaped(" "), placeCode(skill, location));
    return el("li", {}, words, excerpt && linesOf(excerpt, true));
}
/** The way from source to sink, step by step; nothing where there is none. */
function flowOf(skill, finding, context) {
    const { flow = [], status } = finding;
    if (flow.length < 2)
        return undefined;
    const steps = { ...context, ...(status === "fixed" && { excerpts: { places: new Map(), left: 0 } }) };
    const left = flow.length - max.steps;
    return markup_all(el("p", { class: "label" }, say("How it comes about")), el("ol", { class: "flow" }, flow.slice(0, max.steps).map((step) => stepOf(skill, step, steps))), left > 0 && el("p", { class: "more" }, say(`… and ${(0,report_words/* plural */.LS)(left, "more step")} in the JSON report`)));
}

;// CONCATENATED MODULE: ./build/src/report/html/first.js





/** Findings that stand on the first screen, lines of each, and steps of a flow. */
const first_max = { findings: 3, lines: 2, steps: 4 };
/** The worst new findings, one of each rule in each skill. */
function worstOf(skills) {
    const seen = new Set();
    return skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
        .filter(({ finding: { status, effective } }) => status === "new" && (0,severity/* atLeast */.jZ)(effective, "medium"))
        .sort((a, b) => (0,severity/* compareSeverity */.zK)(a.finding.effective, b.finding.effective))
        .filter(({ skill, finding }) => {
        const key = `${finding.ruleId} ${skill.path}`;
        return !seen.has(key) && seen.add(key);
    })
        .slice(0, first_max.findings);
}
/** The lines of the place itself, or what the finding quotes. */
function evidenceOf({ location, snippet }, { excerpts }) {
    const excerpt = excerpts?.places.get((0,core_excerpt/* placeKey */.r)(location));
    if (excerpt === undefined)
        return snippet.trim() === "" ? undefined : snippetOf(snippet, first_max.lines);
    const hits = excerpt.lines.filter(({ hit }) => hit !== "");
    const lines = (hits.length > 0 ? hits : excerpt.lines).slice(0, first_max.lines);
    return linesOf({ lines, left: 0 }, false);
}
/** The steps of a flow as one sentence: first what comes in, last what goes out. */
function storyOf({ flow = [] }) {
    if (flow.length < 2)
        return undefined;
    const left = flow.length - first_max.steps;
    const steps = flow.map(({ message }) => message);
    const told = left > 0 ? [...steps.slice(0, first_max.steps - 1), `… ${left} more …`, steps.at(-1)] : steps;
    return el("p", { class: "facts" }, say(told.join(" → "), 500));
}
function itemOf(finding, context) {
    const { effective, message, location, fingerprint } = finding;
    return el("div", {}, el("span", { class: `chip ${effective}` }, say(effective)), escaped(" "), el("a", { href: `#${findingAnchor(fingerprint)}` }, say(message, 240)), escaped(" "), code(`${location.path}:${location.region.startLine}`, 160), evidenceOf(finding, context), storyOf(finding));
}
/** The evidence to look at first, with its lines: what decides a review or a fail. `skills` are those that the page has. */
function firstOf(report, skills, context) {
    if (report.verdict === "pass")
        return undefined;
    const items = worstOf(skills).map(({ finding }) => itemOf(finding, context));
    if (items.length === 0)
        return undefined;
    return el("div", { class: "first" }, el("h2", {}, say("Look at this first")), list(items, {}, "ol"));
}

// EXTERNAL MODULE: ./build/src/core/finding.js
var finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/permissions.js
var permissions = __webpack_require__(74065);
// EXTERNAL MODULE: ./build/src/report/arithmetic.js
var arithmetic = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/step.js
var step = __webpack_require__(7180);
// EXTERNAL MODULE: ./build/src/core/capability.js
var capability = __webpack_require__(84259);
;// CONCATENATED MODULE: ./build/src/report/html/before-after.js



/** Entries of one kind that are named. */
const most = 12;
const row = (name, before, after) => el("tr", {}, el("th", { scope: "row" }, say(name)), el("td", {}, before), el("td", {}, after));
const findingWords = (found) => found.length === 0 ? say("none") : say(`${found.length} (${(0,report_words/* tally */.N4)(found)})`);
const setList = (set) => (0,capability/* countCapabilities */.eZ)(set) === 0
    ? say("none")
    : (list(capability/* capabilityKinds */.Ct
        .filter((kind) => set[kind].length > 0)
        .map((kind) => el("span", {}, say(kind), escaped(" "), code((0,report_words/* firstFew */.Dt)(set[kind], most, (entry) => (0,report_words/* capabilityEntry */.pE)(kind, entry)), 700)))) ?? say("none"));
/** What the change did to a skill, side by side. Nothing for a skill that it left as it was, or that was not there before. */
function beforeAfter(skill) {
    const { change, trust, trustBefore, capabilities, previousPath, path, instructions } = skill;
    const isMoved = change !== "unchanged" || (0,capability/* countCapabilities */.eZ)(capabilities.added) + (0,capability/* countCapabilities */.eZ)(capabilities.removed) > 0;
    if (!isMoved || change === "added")
        return undefined;
    return el("div", { class: "part" }, el("h3", {}, say("Before and after")), el("table", { class: "change" }, el("thead", {}, el("tr", {}, el("td", {}), el("th", { scope: "col" }, say("Before")), el("th", { scope: "col" }, say("After")))), el("tbody", {}, previousPath !== undefined && row("Folder", code(previousPath), code(path)), row("Trust", say(String(trustBefore ?? "not known")), say(String(trust))), row("Findings gone, and new", findingWords((0,report_words/* withStatus */.zC)(skill, "fixed")), findingWords((0,report_words/* withStatus */.zC)(skill, "new"))), row("Capabilities gone, and new", setList(capabilities.removed), setList(capabilities.added)), row("Instructions gone, and new", say(String(instructions.removed)), say(String(instructions.total))))));
}

;// CONCATENATED MODULE: ./build/src/report/html/capability-map.js



const isWrite = (entry) => entry.startsWith("write:");
/** The groups, in the order of the picture; the two columns of it take turns. Paths are what is read and what is written. */
const groups = [
    ["Reads", ["environment", "paths"], (kind, entry) => kind === "environment" || !isWrite(entry)],
    ["Sends to, fetches from", ["hosts"], () => true],
    ["Installs", ["packages"], () => true],
    ["Runs", ["commands", "binaries"], () => true],
    ["Tools of the agent", ["tools"], () => true],
    ["Writes, persists", ["paths"], (_, entry) => isWrite(entry)],
    ["Runs by itself", ["hooks"], () => true],
];
const nameOf = (kind, entry) => kind === "environment"
    ? `$${(0,report_words/* capabilityEntry */.pE)(kind, entry)}`
    : (0,report_words/* capabilityEntry */.pE)(kind, entry).replace(/^(?:read|write):/, "");
function entriesOf(kind, sets) {
    const { used, declared, added, removed } = sets;
    const has = (set, entry) => set[kind].includes(entry);
    const names = new Set([...added[kind], ...used[kind], ...declared[kind], ...removed[kind]]);
    return [...names].map((entry) => ({
        kind,
        entry,
        name: nameOf(kind, entry),
        isUsed: has(used, entry),
        isDeclared: has(declared, entry),
        isNew: has(added, entry),
        isGone: has(removed, entry) && !has(used, entry),
    }));
}
/** What a reader wants to see first: what is new, then what is used and not declared. */
const rankOf = ({ isNew, isGone, isUsed, isDeclared }) => isNew ? 0 : isGone ? 3 : !isUsed ? 4 : isDeclared ? 2 : 1;
/** What a skill touches, grouped as a reader asks for it: what is new comes first. */
function mapGroups({ capabilities }) {
    const byKind = new Map(capability/* capabilityKinds */.Ct.map((kind) => [kind, entriesOf(kind, capabilities)]));
    return groups.flatMap(([title, kinds, takes]) => {
        const entries = kinds.flatMap((kind) => byKind.get(kind).filter(({ entry }) => takes(kind, entry)));
        return entries.length > 0 ? [{ title, entries: entries.sort((a, b) => rankOf(a) - rankOf(b)) }] : [];
    });
}
/** Sizes in units of the picture, which at its full width are pixels. */
const size = {
    box: 300,
    line: 22,
    head: 30,
    pad: 8,
    gap: 18,
    most: 6,
    mostNew: 14,
    letters: 33,
    skill: 190,
    skillHeight: 78,
};
/** Entries that a box has room for: more of them where more are new. */
const roomOf = ({ entries }) => Math.max(size.most, Math.min(size.mostNew, entries.filter(({ isNew }) => isNew).length));
const heightOf = (group) => {
    const room = roomOf(group);
    return (size.head + (Math.min(group.entries.length, room) + Number(group.entries.length > room)) * size.line + size.pad);
};
const shorten = (text, letters) => {
    const all = Array.from(text);
    return all.length > letters ? `${all.slice(0, letters - 1).join("")}…` : text;
};
/** Whose host it is stands at its end, and which file at the end of its path: those keep their end. */
const shortName = ({ kind, name }, letters) => {
    const all = Array.from(name);
    if (all.length <= letters || (kind !== "hosts" && kind !== "paths"))
        return shorten(name, letters);
    return `…${all.slice(1 - letters).join("")}`;
};
/** `and 55 more, 3 of them new`. */
const restWords = (rest) => {
    const added = rest.filter(({ isNew }) => isNew).length;
    return `and ${rest.length} more${added > 0 ? `, ${added} of them new` : ""}`;
};
/** The class of an entry says what its mark says by form. */
const classOf = ({ isNew, isGone, isUsed, isDeclared }) => isGone ? "gone" : isNew ? "new" : !isUsed ? "unused" : isDeclared ? "declared" : "used";
const markOf = (entry, x, y) => entry.isUsed && (entry.isDeclared || entry.isNew)
    ? el("circle", { class: "mark full", cx: x, cy: y, r: 4.5 })
    : el("circle", { class: entry.isUsed ? "mark" : "mark dashed", cx: x, cy: y, r: 4 });
function capability_map_lineOf(entry, x, y) {
    const letters = entry.isNew ? size.letters - 5 : size.letters;
    return el("g", { class: classOf(entry) }, markOf(entry, x + 16, y - 4), el("text", { class: "entry", x: x + 28, y }, say(shortName(entry, letters), 80)), entry.isNew && el("text", { class: "tag", x: x + size.box - 12, y, "text-anchor": "end" }, say("NEW")));
}
function boxOf(group, x, y) {
    const shown = group.entries.slice(0, roomOf(group));
    const left = group.entries.slice(shown.length);
    const lineAt = (i) => y + size.head + 16 + i * size.line;
    return el("g", { class: group.entries.some(({ isNew }) => isNew) ? "group has-new" : "group" }, el("rect", { class: "box", x, y, width: size.box, height: heightOf(group), rx: 8 }), el("text", { class: "title", x: x + 12, y: y + 21 }, say(group.title)), shown.map((entry, i) => capability_map_lineOf(entry, x, lineAt(i))), left.length > 0 && el("text", { class: "rest", x: x + 28, y: lineAt(shown.length) }, say(restWords(left))));
}
/** Boxes one below the other from `y`; returns each with its top. */
function stacked(list, top) {
    let y = top;
    return list.map((group) => {
        const placed = { group, y };
        y += heightOf(group) + size.gap;
        return placed;
    });
}
const stackHeight = (list) => list.reduce((sum, group) => sum + heightOf(group) + size.gap, -size.gap);
function skillBox(skill, x, y) {
    return el("g", { class: "skill" }, el("rect", { class: "core", x, y, width: size.skill, height: size.skillHeight, rx: 14 }), el("text", { class: "name", x: x + size.skill / 2, y: y + 34, "text-anchor": "middle" }, say(shorten(skill.name, 19), 60)), el("text", { class: "trust", x: x + size.skill / 2, y: y + 58, "text-anchor": "middle" }, say(`trust ${skill.trust}`)));
}
const isNewGroup = ({ entries }) => entries.some(({ isNew }) => isNew);
const edge = (group, d) => el("path", { class: isNewGroup(group) ? "edge new" : "edge", d });
const pictureOf = (skill, form, width, height, parts) => el("svg", {
    class: `map ${form}`,
    viewBox: `0 0 ${width} ${Math.round(height)}`,
    role: "img",
    "aria-label": `Capability map of ${nameOfSkill(skill)}. The same follows as a list.`,
}, parts);
const nameOfSkill = ({ name }) => shorten(name, 60);
/** The skill in the middle, boxes on both sides of it. */
function wide(skill, list) {
    const [left, right] = [list.filter((_, i) => i % 2 === 0), list.filter((_, i) => i % 2 === 1)];
    const width = 960;
    const height = Math.max(stackHeight(left), stackHeight(right), size.skillHeight) + 4;
    const middle = height / 2;
    const x = (width - size.skill) / 2;
    const sides = [
        { boxes: stacked(left, 2 + (height - 4 - stackHeight(left)) / 2), at: 2, from: x, to: size.box + 2 },
        {
            boxes: stacked(right, 2 + (height - 4 - stackHeight(right)) / 2),
            at: width - size.box - 2,
            from: x + size.skill,
            to: width - size.box - 2,
        },
    ];
    const edges = sides.flatMap(({ boxes, from, to }) => boxes.map(({ group, y }) => {
        const end = y + heightOf(group) / 2;
        const bend = (from + to) / 2;
        return edge(group, `M${from} ${middle}C${bend} ${middle} ${bend} ${end} ${to} ${end}`);
    }));
    const boxes = sides.flatMap((side) => side.boxes.map(({ group, y }) => boxOf(group, side.at, y)));
    return pictureOf(skill, "wide", width, height, [
        ...edges,
        ...boxes,
        skillBox(skill, x, middle - size.skillHeight / 2),
    ]);
}
/** The same for a narrow page: the skill above, the boxes below it. */
function tall(skill, list) {
    const width = size.box + 40;
    const top = size.skillHeight + size.gap + 2;
    const boxes = stacked(list, top);
    const edges = boxes.map(({ group, y }) => edge(group, `M12 ${size.skillHeight - 14}V${y + 16}H${width - size.box - 2}`));
    const parts = [
        ...edges,
        ...boxes.map(({ group, y }) => boxOf(group, width - size.box - 2, y)),
        skillBox(skill, 2, 2),
    ];
    return pictureOf(skill, "tall", width, top + stackHeight(list) + 4, parts);
}
/** What a skill touches as a picture, once for a wide page and once for a narrow one: the style shows one of them. */
const capabilityMap = (skill, list) => [
    wide(skill, list),
    tall(skill, list),
];
/** `7 capabilities, 5 of them new`. */
function mapWords(list) {
    const entries = list.flatMap((group) => group.entries).filter(({ isGone }) => !isGone);
    const added = entries.filter(({ isNew }) => isNew).length;
    const undeclared = entries.filter(({ isUsed, isDeclared }) => isUsed && !isDeclared).length;
    return `${(0,report_words/* plural */.LS)(entries.length, "capability", "capabilities")}${added > 0 ? `, ${added} new` : ""}${undeclared > 0 ? `, ${undeclared} used and not declared` : ""}`;
}

// EXTERNAL MODULE: ./build/src/report/sarif-rules.js
var sarif_rules = __webpack_require__(92047);
;// CONCATENATED MODULE: ./build/src/report/html/finding-entry.js







const order = ["new", "existing", "fixed", "suppressed"];
const byStatus = (a, b) => order.indexOf(a.status) - order.indexOf(b.status);
/** How a status reads. */
const statusWords = (finding, { isCompared }) => finding.status === "new" && !isCompared ? "found" : finding.status;
/** Severity, how sure, and what a reader should know of how it came about. */
function factsOf(finding) {
    const { severity, effective, confidence, onChangedLine } = finding;
    const weighed = effective === severity ? "" : `, which weighs as ${effective}`;
    const notes = (0,report_words/* notesOf */.h$)(finding);
    const facts = [
        `${severity} severity, ${confidence} confidence${weighed}`,
        ...(onChangedLine ? ["on a line that the change put in"] : []),
        ...(notes === "" ? [] : [notes]),
    ];
    return el("p", { class: "facts" }, say(facts.join(" · "), 900));
}
function suppressionOf({ suppression: note }) {
    if (note === undefined)
        return undefined;
    const approved = note.approved ? `, approved by ${note.approved.by} at ${note.approved.at}` : "";
    const broad = note.broad ? " It is bound to no evidence: whatever the rule finds there is accepted." : "";
    return el("p", { class: "accepted" }, el("b", {}, say("Accepted")), escaped(" "), say(`by ${note.owner} until ${note.expires}${approved}: ${(0,report_words/* sentence */.em)(note.reason)}${broad}`, 900));
}
function alsoOf({ also = [], seenBy = [] }) {
    if (also.length + seenBy.length === 0)
        return undefined;
    const rules = also.slice(0, 12).map(({ ruleId }) => markup_all(escaped(" "), code(ruleId)));
    const others = seenBy.length > 0 ? say(`${also.length > 0 ? "and " : ""}${(0,report_words/* firstFew */.Dt)(seenBy, 6)}`, 400) : undefined;
    return el("p", { class: "facts" }, say("Also seen by"), rules, others && markup_all(escaped(" "), others));
}
/** One finding, folded: what and where stand in its first line. */
function entryOf(skill, finding, context) {
    const { effective, status, message, location, fingerprint } = finding;
    const anchor = context.anchor(findingAnchor(fingerprint));
    const isOpen = context.isShort && status === "new" && (0,severity/* atLeast */.jZ)(effective, "medium");
    return el("details", { class: `f ${status}`, id: anchor, "data-s": effective, "data-t": status, open: isOpen }, el("summary", {}, el("span", { class: `chip ${effective}` }, say(effective)), escaped(" "), el("span", { class: `status ${status}` }, say(statusWords(finding, context))), escaped(" "), say(message, 400), escaped(" "), placeCode(skill, location)), factsOf(finding), suppressionOf(finding), sourceOf(finding, context), flowOf(skill, finding, context), alsoOf(finding), el("p", { class: "links" }, el("a", { class: "copy", href: `#${anchor}` }, say("Copy link")), escaped(" "), say(fingerprint, 64)));
}
const taxonomyOf = ({ taxonomy }) => [
    ...(taxonomy.agenticSkills ?? []),
    ...(taxonomy.agenticApplications ?? []),
    ...(taxonomy.atlas ?? []),
    ...(taxonomy.cwe ?? []),
];
/** The rule by its id, with a link where it has a page. */
function ruleName(ruleId, { rulesUrl, documented }) {
    const name = code(ruleId);
    return rulesUrl === undefined || !documented.has(ruleId) ? name : markup_link((0,sarif_rules/* ruleUrl */.QB)(rulesUrl, ruleId), name);
}
/** Where a rule has its knowledge from. */
function referencesOf({ references }) {
    if (references.length === 0)
        return undefined;
    const links = references.map((address, i) => markup_all(escaped(i > 0 ? " · " : " "), markup_link(address, say(address.replace(/^https:\/\//, ""), 200))));
    return el("p", { class: "facts" }, say("References:"), links);
}
/** What a rule says whatever it found: said once for all its findings in a skill. */
const wordsOf = (rule) => markup_all(el("p", {}, el("b", {}, say("Why it matters.")), escaped(" "), prose(rule.why)), el("p", {}, el("b", {}, say("What to do.")), escaped(" "), prose(rule.remediation)));
function groupOf(skill, group, context) {
    const rule = context.rules.get(group.ruleId);
    const known = taxonomyOf(rule ?? { taxonomy: {} });
    const taxonomy = known.length > 0 && markup_all(escaped(" "), say(`· ${known.join(", ")}`));
    const count = (0,report_words/* plural */.LS)(group.findings.length, "finding");
    return el("section", { class: "rule", "data-c": (0,core_rule/* ruleCategory */.$y)(group.ruleId) }, el("h4", {}, rule ? prose(rule.title) : code(group.ruleId), escaped(" "), el("span", { class: "count" }, say(count))), el("p", { class: "facts" }, ruleName(group.ruleId, context), taxonomy), rule && wordsOf(rule), group.findings.toSorted(byStatus).map((finding) => entryOf(skill, finding, context)), rule && referencesOf(rule));
}
/** Findings of a skill by rule: those with something new first, then the worst. */
function findingsOf(skill, findings, context) {
    if (findings.length === 0)
        return undefined;
    const rankOf = ({ findings: list }) => Math.min(...list.map(({ status }) => order.indexOf(status)));
    const groups = (0,report_words/* groupByRule */.RJ)(findings).map((group) => ({ group, rank: rankOf(group) }));
    const ordered = groups.sort((a, b) => a.rank - b.rank).map(({ group }) => groupOf(skill, group, context));
    return el("div", { class: "findings" }, ordered);
}

;// CONCATENATED MODULE: ./build/src/report/html/skill-article.js











/** Entries of each list that a page shows. */
const skill_article_most = 100;
/** The bands that docs/scoring.md names. */
const bandOf = (trust) => trust >= 90 ? "good" : trust >= 70 ? "fair" : trust >= 40 ? "poor" : "bad";
/** Length of the ring: 2πr of its radius of 26. */
const around = 163.4;
/** Trust as a ring and a number. */
function ring({ trust }) {
    const drawn = `${((around * trust) / 100).toFixed(1)} ${around}`;
    const circle = (name, more = {}) => el("circle", { class: name, cx: 32, cy: 32, r: 26, ...more });
    return el("svg", { class: `ring ${bandOf(trust)}`, viewBox: "0 0 64 64", role: "img", "aria-label": `Trust ${trust} of 100` }, circle("track"), trust > 0 && circle("value", { "stroke-dasharray": drawn, transform: "rotate(-90 32 32)" }), el("text", { x: 32, y: 38, "text-anchor": "middle" }, say(String(trust))));
}
const changeWords = {
    added: "new skill",
    modified: "changed",
    renamed: "renamed",
    unchanged: "",
};
function headOf(skill, context) {
    const { trust, trustBefore, level, risk, verdict, change, previousPath, coverage } = skill;
    const before = trustBefore === undefined || trustBefore === trust ? "" : ` (before: ${trustBefore})`;
    const changed = context.isCompared ? changeWords[change] : "";
    const from = previousPath === undefined ? undefined : markup_all(escaped(" "), say("from"), escaped(" "), code(previousPath));
    const read = `${(0,report_words/* percent */.KN)(coverage)} of ${(0,report_words/* plural */.LS)(skill.files, "file")} read`;
    return el("header", {}, ring(skill), el("div", {}, el("h2", {}, say(skill.name, 120), escaped(" "), el("span", { class: `badge ${verdict}` }, say(verdict))), el("p", { class: "path" }, say((0,report_words/* kindPrefix */.TK)(skill)), escaped(" "), code(skill.path), changed !== "" && markup_all(escaped(" "), say(`· ${changed}`)), from), el("p", { class: "facts" }, say(`trust ${trust} of 100${before} · level ${level} · risk ${risk} of 100 · ${read}`))));
}
function reasonsOf({ verdict, reasons }) {
    if (reasons.length === 0)
        return undefined;
    const words = { fail: "Why it fails", review: "Why a review", pass: "Why" }[verdict];
    return el("div", { class: "part" }, el("h3", {}, say(words)), list(bounded(reasons, skill_article_most, (reason) => say(reason, 600))));
}
/** What to change until it passes. */
function toPassOf(skill, { rules }) {
    const { toPass, verdict, trust } = skill;
    if (toPass === undefined || toPass.rules.length + toPass.reasons.length === 0)
        return undefined;
    const steps = [
        ...bounded(toPass.rules, skill_article_most, (id) => {
            const rule = rules.get(id);
            const what = rule ? prose((0,reading/* firstSentence */.qi)(rule.remediation)) : say("Mend what it found.");
            return markup_all(el("b", {}, rule ? prose(rule.title) : code(id)), escaped(": "), what);
        }),
        ...bounded(toPass.reasons, skill_article_most, (reason) => prose((0,step/* stepOf */.cg)(reason))),
    ];
    const goal = verdict === "fail" ? "To pass" : "To pass without a review";
    const change = toPass.trust === trust ? "" : ` (trust ${trust} → ${toPass.trust})`;
    return el("div", { class: "part" }, el("h3", {}, say(`${goal}${change}`)), list(steps, {}, "ol"));
}
function arithmeticOf(skill) {
    const told = (0,arithmetic/* arithmetic */.B)(skill, 12, ({ location }) => `${(0,report_words/* pathWithin */.RY)(skill, location.path)}:${location.region.startLine}`);
    const words = told === "" ? "Nothing that was found weighs anything: the trust is 100." : told;
    return el("details", { class: "fold" }, el("summary", {}, say(`Why the trust is ${skill.trust}`)), el("p", {}, say(words, 4000)));
}
const standing = ({ isUsed, isDeclared, isNew, isGone }) => [
    ...(isNew ? ["new since base"] : []),
    isGone
        ? "gone since base"
        : isUsed
            ? isDeclared
                ? "declared and used"
                : "used, not declared"
            : "declared, not seen in use",
].join(", ");
function entryLine(skill, entry) {
    const use = skill.uses.find(({ kind, entry: name }) => kind === entry.kind && name === entry.entry);
    const where = use && markup_all(escaped(", "), placeCode(skill, use.location));
    return markup_all(code(entry.name), escaped(" "), el("span", { class: entry.isNew ? "is-new" : "facts" }, say(standing(entry)), where));
}
const groupList = (skill, { title, entries }) => el("div", {}, el("h4", {}, say(title)), list(bounded(entries, skill_article_most, (entry) => entryLine(skill, entry))));
/** The picture, and the same as a list with the places of first use. */
function capabilitiesOf(skill, hasPicture) {
    const groups = mapGroups(skill);
    if (groups.length === 0)
        return undefined;
    const legend = [
        ["new", "new since base"],
        ["declared", "declared and used"],
        ["used", "used, not declared"],
        ["unused", "declared, not seen in use"],
        ["gone", "gone since base"],
    ].map(([name = "", words = ""]) => el("li", { class: name }, say(words)));
    return el("div", { class: "part capabilities" }, el("h3", {}, say("What it touches"), escaped(" "), el("span", { class: "count" }, say(mapWords(groups)))), hasPicture && el("div", { class: "picture" }, capabilityMap(skill, groups)), hasPicture && el("ul", { class: "legend", "aria-hidden": "true" }, legend), el("details", { class: "fold" }, el("summary", {}, say("The same as a list, with the place of first use")), el("div", { class: "lists" }, groups.map((group) => groupList(skill, group)))));
}
function instructionsOf(skill) {
    const { instructions } = skill;
    if (instructions.total + instructions.removed === 0)
        return undefined;
    const lines = instructions.added.map(({ text, marked, location }) => markup_all(code(text, 400), escaped(" "), marked && el("span", { class: "is-new" }, say("binds beyond one step")), escaped(" "), placeCode(skill, location)));
    const left = instructions.total - instructions.added.length;
    return el("div", { class: "part" }, el("h3", {}, say((0,report_words/* instructionWords */.sD)(skill))), el("p", { class: "facts" }, say(`Sentences to the agent that base has not; ${instructions.removed} went. They are quoted, and order nothing.`)), list([...lines, ...(left > 0 ? [say(`… and ${left} more, of less weight`)] : [])], { class: "quotes" }));
}
function gapsOf({ gaps }) {
    if (gaps.length === 0)
        return undefined;
    const lines = bounded(gaps, skill_article_most, ({ path, reason, detail, bytes }) => markup_all(code(path), escaped(" "), say(`${finding/* gapReasons */.UF[reason] ?? reason}${detail === "" ? "" : `: ${detail}`} (${(0,report_words/* plural */.LS)(bytes, "byte")})`, 400)));
    return el("div", { class: "part" }, el("h3", {}, say(`Not looked at: ${(0,report_words/* plural */.LS)(gaps.length, "gap")}`)), list(lines));
}
function opinionsOf({ opinions = [] }) {
    if (opinions.length === 0)
        return undefined;
    const lines = opinions.map(({ tool, total, worst, agrees }) => markup_all(el("b", {}, say(tool, 80)), escaped(" "), say(`${agrees ? "agrees" : "differs"}: ${(0,report_words/* plural */.LS)(total, "result")}${worst ? `, the worst ${worst}` : ""}`)));
    return el("div", { class: "part" }, el("h3", {}, say("Second opinions")), list(bounded(lines, skill_article_most, (line) => line)));
}
/** Permissions that grew, in a skill that base has. */
const escalationOf = (skill) => {
    const grown = skill.change === "added" ? [] : (0,permissions/* escalatedBy */.mN)(skill.capabilities);
    return grown.length > 0
        ? el("p", { class: "warning" }, say(`Permissions escalate: ${grown.join(", ")}.`))
        : undefined;
};
/** How it differs from what was approved. */
function driftOf(skill) {
    const words = (0,report_words/* driftWords */.tE)(skill);
    if (words.length === 0)
        return undefined;
    const isProposed = skill.drift?.every(({ proposed }) => proposed) ?? false;
    const heading = isProposed ? "Not approved before: this change brings the approval" : "Not as it was approved";
    return el("div", { class: "part" }, el("h3", {}, say(heading)), list(bounded(words, skill_article_most, (line) => say(line, 600))));
}
/** What stands folded of a skill that passes. */
const aboutWords = (skill) => {
    const groups = mapGroups(skill);
    return `About this skill: ${groups.length > 0 ? mapWords(groups) : "it touches nothing"}${skill.gaps.length > 0 ? `, ${(0,report_words/* plural */.LS)(skill.gaps.length, "gap")}` : ""}`;
};
/** All about one skill. `shown`: the findings that the page has room for. */
function skillArticle(skill, anchor, shown, hasPicture, context) {
    const counts = ["new", "existing", "fixed", "suppressed"]
        .map((status) => [status, (0,report_words/* withStatus */.zC)(skill, status)])
        .filter(([, found]) => found.length > 0)
        .map(([status, found]) => `${found.length} ${status === "new" && !context.isCompared ? "found" : status} (${(0,report_words/* tally */.N4)(found)})`);
    const left = skill.findings.length - shown.length;
    const isFolded = context.isMany && skill.verdict === "pass";
    return el("article", { class: `skill ${skill.verdict}`, id: anchor, "data-v": skill.verdict }, headOf(skill, context), el(isFolded ? "details" : "div", { class: isFolded ? "about fold" : "about" }, isFolded && el("summary", {}, say(aboutWords(skill))), escalationOf(skill), el("div", { class: "columns" }, reasonsOf(skill), toPassOf(skill, context)), driftOf(skill), arithmeticOf(skill), capabilitiesOf(skill, hasPicture), context.isCompared && beforeAfter(skill), instructionsOf(skill), gapsOf(skill), opinionsOf(skill)), el("h3", { class: "head" }, say("Findings"), escaped(" "), el("span", { class: "count" }, say(counts.join(", ") || "none"))), findingsOf(skill, shown, context), left > 0 &&
        el("p", { class: "more" }, say(`… and ${(0,report_words/* plural */.LS)(left, "more finding")}, of less weight, in the JSON report`)));
}

;// CONCATENATED MODULE: ./build/src/report/html/overview.js




/** Entries of each list that a page shows. */
const overview_most = 200;
/** Reasons above which the rest of the first screen would be out of sight. */
const mostReasons = 6;
const verdictWords = {
    pass: "Pass",
    review: "Needs a review",
    fail: "Fail",
    "no-skills": "No skills",
    "did-not-run": "Did not run",
};
const upperFirst = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const fact = (name, value) => el("div", {}, el("dt", {}, say(name)), el("dd", {}, value));
/** Where the run looked, and by what it judged. */
function overview_factsOf(report, command) {
    const { base, head, commit, compared, policy, skills } = report;
    const coverage = Math.min(1, ...skills.map((skill) => skill.coverage));
    const files = skills.reduce((sum, skill) => sum + skill.files, 0);
    const compare = base === undefined
        ? say("nothing: all of head is judged")
        : markup_all(code(base), !compared && say(", which could not be scanned"));
    return el("dl", { class: "run" }, fact("Scanned", code(head)), fact("Compared with", compare), commit !== undefined && commit !== head && fact("Commit", code(commit)), fact("Judged by", say(`${(0,report_words/* policyWords */.gF)(report).join(", ")} (${policy.source})`, 400)), skills.length > 0 &&
        fact("Read", say(`${skills.length > 1 && coverage < 1 ? "at least " : ""}${(0,report_words/* percent */.KN)(coverage)} of ${(0,report_words/* plural */.LS)(files, "file")} in ${(0,report_words/* countKinds */.xb)(skills)}`)), fact("Tool", say((0,report_words/* toolWords */.yy)(report))), fact("The same here", code(command ?? (0,report_words/* localCommand */.bZ)(report), 400)));
}
/** How many findings there are of each severity and status. */
function tiles(report, { isCompared }) {
    const found = report.skills.flatMap((skill) => skill.findings);
    const number = (status) => found.filter((finding) => finding.status === status).length;
    const fresh = found.filter(({ status }) => status === "new");
    const tile = (name, count, words) => el("li", { class: count === 0 ? "none" : name }, el("b", {}, say(String(count))), escaped(" "), say(words));
    return el("ul", { class: "tiles" }, severity/* severities */.gO
        .filter((severity) => severity !== "info")
        .map((severity) => tile(severity, fresh.filter(({ effective }) => effective === severity).length, `${isCompared ? "new " : ""}${severity}`)), isCompared && tile("existing", number("existing"), "existing"), isCompared && tile("fixed", number("fixed"), "fixed"), tile("suppressed", number("suppressed"), "suppressed"));
}
function nextOf(report) {
    const step = (0,report_words/* nextStep */.sk)(report);
    return step === "" ? undefined : el("p", { class: "next" }, el("b", {}, say("Next:")), escaped(" "), prose(step));
}
/** Verdict, reasons, the next step, what to look at `first`, and what was looked at. */
function overview(report, command, first, context) {
    const { shard, verdict, reasons } = report;
    const part = shard ? `Part ${shard.index} of ${shard.count}: ` : "";
    return el("section", { class: `overview ${verdict}`, id: "summary", "aria-label": "Summary" }, el("p", { class: `badge ${verdict}` }, say(verdictWords[verdict])), el("h1", {}, say(`${part}${upperFirst((0,report_words/* headline */.Pl)(report))}`)), list([
        ...reasons.slice(0, mostReasons).map((reason) => say(reason, 600)),
        ...(reasons.length > mostReasons
            ? [say(`… and ${(0,report_words/* plural */.LS)(reasons.length - mostReasons, "more reason")}: each stands at its skill`)]
            : []),
    ], { class: "reasons" }), nextOf(report), first, report.skills.length > 0 && tiles(report, context), overview_factsOf(report, command));
}
const rowOf = (skill, anchor) => {
    const { verdict, trust, trustBefore = trust, level, findings } = skill;
    const name = markup_all(say((0,report_words/* kindPrefix */.TK)(skill)), escaped(" "), code(skill.path));
    const number = (status) => (0,report_words/* tally */.N4)((0,report_words/* withStatus */.zC)(skill, status)) || "–";
    return el("tr", {}, el("th", { scope: "row" }, anchor === undefined ? name : el("a", { href: `#${anchor}` }, name)), el("td", {}, el("span", { class: `badge ${verdict}` }, say(verdict))), el("td", {}, el("span", { class: `trust ${bandOf(trust)}` }, say(trustBefore === trust ? `${trust}` : `${trustBefore} → ${trust}`))), el("td", {}, say(level)), el("td", {}, say(number("new"))), el("td", {}, say(String(findings.length - (0,report_words/* withStatus */.zC)(skill, "new").length))));
};
/** Every skill in a row, with a link to what is said of it. */
function skillTable(skills, anchorOf, context) {
    const names = [
        "Skill",
        "Verdict",
        "Trust",
        "Level",
        context.isCompared ? "New findings" : "Findings",
        "Other findings",
    ];
    const shown = skills.slice(0, 5000);
    return el("section", { id: "skills", class: "card" }, el("h2", {}, say("Skills"), escaped(" "), el("span", { class: "count" }, say((0,report_words/* countKinds */.xb)(skills)))), el("div", { class: "wide-table", tabindex: 0, role: "region", "aria-label": "Table of skills" }, el("table", {}, el("thead", {}, el("tr", {}, names.map((name) => el("th", { scope: "col" }, say(name))))), el("tbody", {}, shown.map((skill) => rowOf(skill, anchorOf.get(skill)))))), skills.length > shown.length &&
        el("p", { class: "more" }, say(`… and ${skills.length - shown.length} more in the JSON report`)));
}
const section = (id, title, ...children) => el("section", { id, class: "card" }, el("h2", {}, say(title)), children);
/** What is to be said of the run. */
function notices({ notices }) {
    const lines = notices.toSorted((a, b) => Number(a.level !== "warning") - Number(b.level !== "warning"));
    const noticeOf = ({ level, message }) => markup_all(el("b", {}, say(level === "warning" ? "Warning:" : "Note:")), escaped(" "), say(message, 600));
    return lines.length > 0 ? section("notices", "About this run", list(bounded(lines, overview_most, noticeOf))) : undefined;
}
/** What is beside the skills: those that went, and other scanners. */
function remarks({ removed, opinions = [] }) {
    return markup_all(removed.length > 0 &&
        section("removed", `Removed: ${(0,report_words/* countKinds */.xb)(removed)}`, list(bounded(removed, overview_most, (skill) => markup_all(say((0,report_words/* kindPrefix */.TK)(skill)), escaped(" "), code(skill.path))))), opinions.length > 0 &&
        section("opinions", "Second opinions", list(bounded(opinions, overview_most, ({ tool, toolVersion, total, outside }) => markup_all(el("b", {}, say(`${tool} ${toolVersion ?? ""}`, 120)), escaped(" "), say(`${(0,report_words/* plural */.LS)(total, "result")}, ${outside} of them outside of these skills. They never gate.`))))));
}

;// CONCATENATED MODULE: ./build/src/report/html/page.data.js
// Generated by `npm run gen` from what is in page/ beside it.
/** The script of the page. */
const script = `"use strict";
(() => {
// The script of the HTML report, in modules that are put one after the other. It gets no data: it opens, filters and marks what stands in
// the page, which can be read without it.

const root = document.documentElement;
const byId = (id) => document.getElementById(id);
const isThere = (element) => !element.closest("[hidden]");

/** Every finding, in the order of the page. */
const findings = [];

/** What is asked of each finding, read once and only when it is needed: the text of thousands takes its time. */
let records;

/** What a rule says of all its findings, in lower case. */
function wordsOf(group) {
  const own = Array.from(group.children).filter((child) => child.localName !== "details");
  return own.map((child) => child.textContent.toLowerCase()).join("\\n");
}

function recordsOf() {
  if (records) return records;
  const words = new Map();
  records = findings.map((element) => {
    const group = element.closest(".rule");
    if (!words.has(group)) words.set(group, wordsOf(group));
    const { s: severity, t: status } = element.dataset;
    const skill = element.closest("article");
    return { element, group, skill, severity, status, words: words.get(group), text: "" };
  });
  return records;
}

function textOf(record) {
  record.text ||= record.element.textContent.toLowerCase();
  return record.text;
}

const has = (record, words) => words.every((word) => record.words.includes(word) || textOf(record).includes(word));

/** What the filters ask for. */
function asked() {
  const chosen = (name) => {
    const boxes = Array.from(document.querySelectorAll(\`#filters input[name=\${name}]\`));
    return new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  };
  return {
    severity: chosen("severity"),
    status: chosen("status"),
    skill: byId("skill")?.value ?? "",
    category: byId("category")?.value ?? "",
    words: byId("search").value.toLowerCase().split(/\\s+/).filter(Boolean),
  };
}

const setHidden = (element, hidden) => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

/**
 * Hides what the filters leave out. In a skill or a rule that is hidden as a whole nothing is touched, which is most of the work with many
 * findings.
 */
function show(isShownOf) {
  const groups = new Set();
  const skills = new Set();
  let shown = 0;
  for (const record of recordsOf()) {
    record.isShown = isShownOf(record);
    if (!record.isShown) continue;
    shown++;
    groups.add(record.group);
    skills.add(record.skill);
  }
  const isAll = shown === findings.length;
  for (const skill of document.querySelectorAll("article")) setHidden(skill, !isAll && !skills.has(skill));
  let last;
  for (const { element, group, skill, isShown } of recordsOf()) {
    if (!skills.has(skill)) continue;
    if (group !== last) setHidden(group, !groups.has(group));
    last = group;
    if (groups.has(group)) setHidden(element, !isShown);
  }
  return shown;
}

function shownWords(shown) {
  const total = findings.length;
  if (total === 1) return shown === 1 ? "1 finding shown" : "0 of 1 finding shown";
  return shown === total ? \`All \${total} findings shown\` : \`\${shown} of \${total} findings shown\`;
}

function say(shown, counts) {
  for (const label of document.querySelectorAll("[data-count]")) {
    label.textContent = String(counts.get(label.dataset.count) ?? 0);
  }
  byId("shown").textContent = shownWords(shown);
  byId("nothing").hidden = shown > 0;
}

/** Shows what all filters let through. The number at a severity or a status is what that choice gives beside the other filters. */
function apply() {
  const by = asked();
  const counts = new Map();
  const add = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const shown = show((record) => {
    const isElse =
      (by.skill === "" || record.skill.id === by.skill) &&
      (by.category === "" || record.group.dataset.c === by.category) &&
      has(record, by.words);
    const isSeverity = by.severity.has(record.severity);
    const isStatus = by.status.has(record.status);
    if (isElse && isStatus) add(\`severity:\${record.severity}\`);
    if (isElse && isSeverity) add(\`status:\${record.status}\`);
    return isElse && isSeverity && isStatus;
  });
  say(shown, counts);
}

/** Once for all keys of one frame. */
let waiting = 0;
function applySoon() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(apply);
}

function reset() {
  if (!byId("filters")) return;
  for (const box of document.querySelectorAll("#filters input[type=checkbox]")) box.checked = true;
  for (const choice of document.querySelectorAll("#filters select")) choice.value = "";
  byId("search").value = "";
  apply();
}

/** Reads the text of many findings before the first key: a little at a time, while nothing else is to do. */
function readAhead() {
  const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(() => task({ timeRemaining: () => 8 }), 50));
  let at = 0;
  const read = (deadline) => {
    const list = recordsOf();
    while (at < list.length && deadline.timeRemaining() > 2) textOf(list[at++]);
    if (at < list.length) idle(read);
  };
  idle(read);
}

const themeKey = "skill-scan-theme";

/** A page from a file may have no storage: then a choice lasts as long as the page. */
function remember(theme) {
  try {
    if (theme === undefined) return localStorage.getItem(themeKey);
    localStorage.setItem(themeKey, theme);
  } catch {}
  return theme ?? null;
}

const darkScheme = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const { theme } = root.dataset;
  return theme ? theme === "dark" : darkScheme.matches;
}

/** The button says what it does. */
function nameTheme() {
  byId("theme").textContent = isDark() ? "Light colours" : "Dark colours";
}

function switchTheme() {
  root.dataset.theme = isDark() ? "light" : "dark";
  remember(root.dataset.theme);
  nameTheme();
}

/** Opens or closes what is shown, some hundred at a time, so that the page answers meanwhile. */
let opening = 0;
function openAll(open) {
  const mine = ++opening;
  const list = findings.filter((element) => element.open !== open && isThere(element));
  const next = (from) => {
    if (mine !== opening) return;
    for (const element of list.slice(from, from + 200)) element.open = open;
    if (from + 200 < list.length) requestAnimationFrame(() => next(from + 200));
  };
  next(0);
}

/** The finding that the address names, if any. */
function named() {
  try {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    return target?.matches("details.f") ? target : undefined;
  } catch {
    return undefined; // No address of ours.
  }
}

/** A permanent link opens its finding, whatever the filters hide. */
function follow() {
  const target = named();
  if (!target) return;
  if (!isThere(target)) reset();
  target.open = true;
  for (const other of document.querySelectorAll(".f.target")) other.classList.remove("target");
  target.classList.add("target");
  const goThere = () => {
    target.scrollIntoView({ behavior: "instant" });
    target.querySelector("summary").focus({ preventScroll: true });
  };
  goThere();
  // Again: what was never drawn has a height that was only guessed, and takes no focus.
  requestAnimationFrame(() => requestAnimationFrame(goThere));
}

/** Copies the permanent link of a finding. */
async function copy(anchor) {
  const words = anchor.textContent;
  let said = "The link is in the address bar";
  try {
    await navigator.clipboard.writeText(new URL(anchor.getAttribute("href"), location.href).href);
    said = "Link copied";
  } catch {} // Not allowed here.
  anchor.textContent = said;
  setTimeout(() => {
    anchor.textContent = words;
  }, 2000);
}

/** Moves to the next or the previous finding that is shown. */
function move(step) {
  const list = findings.filter(isThere);
  const at = list.indexOf(document.activeElement?.closest("details.f"));
  const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : at + step];
  const summary = next?.querySelector("summary");
  summary?.focus({ preventScroll: true });
  summary?.scrollIntoView({ block: "center", behavior: "instant" });
}

function help() {
  const keys = byId("shortcuts");
  keys.open = true;
  keys.querySelector("summary").focus({ preventScroll: true });
  keys.scrollIntoView({ block: "center" });
}

const shortcuts = {
  "/": () => byId("search")?.focus(),
  j: () => move(1),
  k: () => move(-1),
  e: () => openAll(true),
  c: () => openAll(false),
  r: () => reset(),
  t: switchTheme,
  "?": help,
};

function onKey(event) {
  const { key, target } = event;
  if (key === "Escape" && target.id === "search") {
    target.value = "";
    apply();
    return;
  }
  const isTyping = target.matches("input:not([type=checkbox]), select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) return;
  const action = Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}

function startFilters(bar) {
  bar.hidden = false;
  bar.addEventListener("input", applySoon);
  byId("open-all").addEventListener("click", () => openAll(true));
  byId("close-all").addEventListener("click", () => openAll(false));
  byId("reset").addEventListener("click", reset);
  byId("shown").textContent = shownWords(findings.length);
  if (findings.length > 200) readAhead();
}

function start() {
  findings.push(...document.querySelectorAll("details.f"));
  byId("theme").hidden = false;
  nameTheme();
  darkScheme.addEventListener("change", nameTheme);
  byId("theme").addEventListener("click", switchTheme);
  byId("shortcuts").hidden = false;
  const bar = byId("filters");
  if (bar) startFilters(bar);
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", ({ target }) => {
    const anchor = target.closest("a.copy");
    if (anchor) void copy(anchor);
  });
  addEventListener("hashchange", follow);
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details")) if (isThere(each)) each.open = true;
  });
  if (!location.hash) return;
  follow();
  // The browser goes to the anchor by itself when all is loaded, and takes the focus away.
  addEventListener("load", follow);
}

// Before the first drawing, so that it does not flash in the other colours.
const saved = remember();
if (saved === "dark" || saved === "light") root.dataset.theme = saved;
document.addEventListener("DOMContentLoaded", start);
})();
`;
/** The style of the page. */
const style = `:root {
  color-scheme: light dark;
  --page: light-dark(#f4f6f8, #0d1116);
  --card: light-dark(#ffffff, #151b22);
  --soft: light-dark(#eef1f4, #1e262f);
  --text: light-dark(#18202a, #e5ebf2);
  --muted: light-dark(#525c69, #a3afbc);
  --line: light-dark(#d5dbe2, #303a45);
  --link: light-dark(#0a56a8, #7cb8ff);
  --on: light-dark(#ffffff, #10151a);
  --critical: light-dark(#9f1239, #ff8fa5);
  --high: light-dark(#b4370a, #ff9d70);
  --medium: light-dark(#855700, #edbe52);
  --low: light-dark(#42566e, #a9bdd6);
  --info: light-dark(#5a6270, #b4bdc8);
  --good: light-dark(#13693b, #64d494);
  --fair: light-dark(#7a5c00, #edc64a);
  --poor: light-dark(#b4370a, #ff9d70);
  --bad: light-dark(#9f1239, #ff8fa5);
  --mark: light-dark(#ffe08a, #7c5a00);
  --mark-text: light-dark(#231a00, #fff6dd);
  --hit: light-dark(#fff6dc, #2c2613);
  --new-soft: light-dark(#fdeef0, #321a22);
}
:root[data-theme="light"] {
  color-scheme: light;
}
:root[data-theme="dark"] {
  color-scheme: dark;
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 7.5rem;
}
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font:
    15px / 1.55 system-ui,
    -apple-system,
    "Segoe UI",
    "Helvetica Neue",
    Arial,
    sans-serif;
  overflow-wrap: anywhere;
}
main,
footer,
.top {
  max-width: 1120px;
  margin: 0 auto;
  padding: 0 1rem;
}
h1 {
  margin: 0.35rem 0 0.5rem;
  font-size: 1.75rem;
  line-height: 1.25;
}
h2 {
  margin: 0 0 0.75rem;
  font-size: 1.2rem;
}
h3 {
  margin: 0 0 0.35rem;
  font-size: 1rem;
}
h4 {
  margin: 0 0 0.25rem;
  font-size: 0.95rem;
}
p,
ul,
ol,
dl {
  margin: 0.4rem 0;
}
ul,
ol {
  padding-left: 1.3rem;
}
code,
kbd,
pre,
svg .entry {
  font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
code {
  padding: 0.08em 0.32em;
  border-radius: 4px;
  background: var(--soft);
  font-size: 0.87em;
}
a {
  color: var(--link);
}
a code {
  color: inherit;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
  border-radius: 4px;
}
section:focus {
  outline: none;
}
button,
select,
input[type="search"] {
  min-height: 2rem;
  padding: 0.2rem 0.65rem;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--card);
  color: var(--text);
  font: inherit;
}
button {
  cursor: pointer;
}
button:hover {
  background: var(--soft);
}
.top {
  display: flex;
  gap: 1rem;
  align-items: center;
  padding-top: 0.9rem;
  padding-bottom: 0.9rem;
}
.top nav {
  display: flex;
  gap: 1rem;
}
.top button {
  margin-left: auto;
}
.brand {
  font-weight: 700;
  letter-spacing: 0.01em;
}
.skip {
  position: absolute;
  left: -999rem;
}
.skip:focus {
  position: fixed;
  top: 0.5rem;
  left: 0.5rem;
  z-index: 9;
  padding: 0.5rem 1rem;
  border-radius: 6px;
  background: var(--card);
}

.overview,
.card,
article,
.filters {
  margin: 0 0 1rem;
  padding: 1.1rem 1.25rem;
  border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--card);
}
.overview,
article {
  border-top: 4px solid var(--muted);
}
.overview.fail,
article.fail {
  border-top-color: var(--bad);
}
.overview.review,
.overview.did-not-run,
article.review {
  border-top-color: var(--fair);
}
.overview.pass,
article.pass {
  border-top-color: var(--good);
}
.badge,
.chip,
.status,
.tag {
  display: inline-block;
  margin: 0;
  padding: 0.02rem 0.5rem;
  border-radius: 999px;
  font-size: 0.78rem;
  font-weight: 650;
  line-height: 1.5;
  white-space: nowrap;
  vertical-align: 0.08em;
}
.badge {
  background: var(--info);
  color: var(--on);
}
.badge.fail {
  background: var(--bad);
}
.badge.review,
.badge.did-not-run {
  background: var(--fair);
}
.badge.pass {
  background: var(--good);
}
.overview > .badge {
  font-size: 0.95rem;
  padding: 0.1rem 0.8rem;
}
.chip {
  min-width: 4.6rem;
  color: var(--on);
  text-align: center;
}
.critical.chip {
  background: var(--critical);
}
.high.chip {
  background: var(--high);
}
.medium.chip {
  background: var(--medium);
}
.low.chip {
  background: var(--low);
}
.info.chip {
  background: var(--info);
}
.status {
  border: 1px solid var(--line);
  color: var(--muted);
}
.status.new {
  border-color: var(--critical);
  color: var(--critical);
}
.status.fixed {
  border-color: var(--good);
  color: var(--good);
}
.reasons {
  margin: 0.5rem 0;
}
.next {
  margin: 0.75rem 0;
  padding: 0.55rem 0.8rem;
  border-left: 4px solid var(--link);
  border-radius: 4px;
  background: var(--soft);
}
.first h2 {
  margin: 0.9rem 0 0.3rem;
  font-size: 1rem;
}
.first ol {
  margin: 0;
  padding: 0;
  list-style: none;
}
.first li {
  margin: 0.5rem 0;
}
.first a {
  font-weight: 550;
}
.first .src {
  margin-bottom: 0.2rem;
}
.first .facts {
  margin: 0;
}
.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
  gap: 0.5rem;
  margin: 0.9rem 0;
  padding: 0;
  list-style: none;
}
.tiles li {
  padding: 0.45rem 0.7rem;
  border: 1px solid var(--line);
  border-left: 4px solid var(--line);
  border-radius: 8px;
  color: var(--muted);
  font-size: 0.87rem;
}
.tiles b {
  display: block;
  color: var(--text);
  font-size: 1.45rem;
  line-height: 1.2;
}
.tiles .none b {
  color: var(--muted);
  font-weight: 400;
}
.tiles .critical {
  border-left-color: var(--critical);
}
.tiles .high {
  border-left-color: var(--high);
}
.tiles .medium {
  border-left-color: var(--medium);
}
.tiles .low {
  border-left-color: var(--low);
}
.tiles .fixed {
  border-left-color: var(--good);
}
.run {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr));
  gap: 0.35rem 1.5rem;
  margin: 0.75rem 0 0;
  padding-top: 0.75rem;
  border-top: 1px solid var(--line);
  font-size: 0.87rem;
}
.run div {
  display: grid;
  grid-template-columns: 7.5rem 1fr;
}
dt {
  color: var(--muted);
}
dd {
  margin: 0;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.9rem;
}
th,
td {
  padding: 0.4rem 0.6rem;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
thead th {
  color: var(--muted);
  font-size: 0.82rem;
  font-weight: 600;
}
tbody th {
  font-weight: 500;
}
td ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
.change {
  table-layout: fixed;
}
.change thead td {
  width: 14rem;
}
.wide-table {
  overflow-x: auto;
}
.wide-table th[scope="row"] {
  min-width: 12rem;
}
.wide-table th[scope="col"],
.wide-table tbody td {
  overflow-wrap: normal;
}
.wide-table tbody td {
  min-width: 4.5rem;
}
.trust {
  font-weight: 650;
}
.trust.good {
  color: var(--good);
}
.trust.fair {
  color: var(--fair);
}
.trust.poor {
  color: var(--poor);
}
.trust.bad {
  color: var(--bad);
}

article {
  content-visibility: auto;
  contain-intrinsic-size: auto 60rem;
}
article > header h2 {
  margin: 0;
  font-size: 1.3rem;
  line-height: 1.3;
}
article > header {
  display: flex;
  gap: 1rem;
  align-items: center;
}
.ring {
  flex: none;
  width: 74px;
  height: 74px;
}
.ring circle {
  fill: none;
  stroke-width: 7;
}
.ring .track {
  stroke: var(--soft);
}
.ring text {
  fill: var(--text);
  font-size: 18px;
  font-weight: 700;
}
.ring.good .value {
  stroke: var(--good);
}
.ring.fair .value {
  stroke: var(--fair);
}
.ring.poor .value {
  stroke: var(--poor);
}
.ring.bad .value {
  stroke: var(--bad);
}
.path,
.facts,
.count,
.more,
.where {
  color: var(--muted);
  font-size: 0.87rem;
}
.path,
article > header .facts {
  margin: 0.15rem 0;
}
.count {
  font-weight: 400;
}
.label {
  margin: 0.7rem 0 0.2rem;
  font-size: 0.87rem;
  font-weight: 650;
}
.warning {
  padding: 0.4rem 0.7rem;
  border-left: 4px solid var(--bad);
  border-radius: 4px;
  background: var(--new-soft);
}
.columns {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  gap: 0 2rem;
}
.part {
  margin: 1rem 0;
}
.fold > summary,
.shortcuts > summary {
  min-height: 1.7rem;
  color: var(--link);
  cursor: pointer;
}
article > .head {
  margin-top: 1.4rem;
  padding-top: 1rem;
  border-top: 1px solid var(--line);
  font-size: 1.1rem;
}

.picture {
  margin: 0.5rem 0;
}
.map {
  display: block;
  width: 100%;
  height: auto;
}
.map.tall {
  display: none;
  max-width: 420px;
  margin: 0 auto;
}
.map .box {
  fill: var(--card);
  stroke: var(--line);
  stroke-width: 1.2;
}
.map .has-new .box {
  stroke: var(--critical);
}
.map .core {
  fill: var(--soft);
  stroke: var(--text);
  stroke-width: 1.5;
}
.map text {
  fill: var(--text);
  font-size: 13px;
}
.map .title {
  font-size: 13px;
  font-weight: 650;
}
.map .name {
  font-size: 15px;
  font-weight: 700;
}
.map .trust {
  fill: var(--muted);
}
.map .entry {
  font-size: 12.5px;
}
.map .rest {
  fill: var(--muted);
}
.map .edge {
  fill: none;
  stroke: var(--line);
  stroke-width: 2;
}
.map .edge.new {
  stroke: var(--critical);
}
.map .mark {
  fill: none;
  stroke: var(--muted);
  stroke-width: 1.6;
}
.map .mark.full {
  fill: var(--good);
  stroke: none;
}
.map .mark.dashed {
  stroke-dasharray: 2 2;
}
.map .new .mark.full {
  fill: var(--critical);
}
.map .new .entry,
.map .tag {
  fill: var(--critical);
  font-weight: 650;
}
.map .tag {
  font-size: 11px;
}
.map .unused .entry,
.map .gone .entry {
  fill: var(--muted);
}
.map .gone .entry {
  text-decoration: line-through;
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.2rem;
  padding: 0;
  color: var(--muted);
  font-size: 0.82rem;
  list-style: none;
}
.legend li::before {
  content: "";
  display: inline-block;
  width: 0.62rem;
  height: 0.62rem;
  margin-right: 0.4rem;
  border: 2px solid var(--muted);
  border-radius: 50%;
}
.legend .new::before {
  border-color: var(--critical);
  background: var(--critical);
}
.legend .declared::before {
  border-color: var(--good);
  background: var(--good);
}
.legend .unused::before {
  border-style: dotted;
}
.legend .gone {
  text-decoration: line-through;
}
.legend .gone::before {
  border-style: dotted;
}
.lists {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
  gap: 0.75rem 1.5rem;
  margin-top: 0.5rem;
}
.lists ul {
  margin: 0;
}
.is-new {
  color: var(--critical);
  font-size: 0.87rem;
  font-weight: 600;
}

.filters {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.1rem;
  align-items: center;
  padding-top: 0.6rem;
  padding-bottom: 0.6rem;
  position: sticky;
  top: 0;
  z-index: 5;
  font-size: 0.88rem;
}
.filters fieldset {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 0.9rem;
  margin: 0;
  padding: 0;
  border: 0;
}
.filters legend {
  float: left;
  padding: 0;
  margin-right: 0.7rem;
  color: var(--muted);
}
.toggle {
  white-space: nowrap;
}
.search {
  flex: 1 1 16rem;
  display: flex;
  gap: 0.5rem;
  align-items: center;
}
.search input {
  flex: 1;
  min-width: 0;
}
.filters select {
  max-width: 13rem;
}
.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
}
#shown {
  margin: 0 0 0 auto;
  color: var(--muted);
}
.rule {
  margin: 1rem -0.3rem 1.4rem;
  padding: 0 0.3rem;
  content-visibility: auto;
  contain-intrinsic-size: auto 24rem;
}
.rule > h4 {
  font-size: 1rem;
}
.rule > .facts {
  margin: 0.2rem 0;
}
.rule > p {
  max-width: 52rem;
}
.f {
  margin: 0.5rem 0;
  border: 1px solid var(--line);
  border-left: 4px solid var(--line);
  border-radius: 8px;
  content-visibility: auto;
  contain-intrinsic-size: auto 2.9rem;
}
.f.new {
  border-left-color: var(--critical);
}
.f.fixed {
  border-left-color: var(--good);
}
.f.target {
  border-color: var(--link);
  box-shadow: 0 0 0 2px var(--link) inset;
}
.f > summary {
  padding: 0.5rem 0.75rem;
  border-radius: 8px;
  font-weight: 550;
  cursor: pointer;
}
.f > summary:hover {
  background: var(--soft);
}
.f > summary:focus-visible {
  outline-offset: -3px;
}
.f > :not(summary) {
  margin-left: 0.9rem;
  margin-right: 0.9rem;
}
.src {
  margin: 0.3rem 0 0.6rem;
  padding: 0.45rem 0.8rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--page);
  color: var(--muted);
  font-size: 0.83rem;
  line-height: 1.6;
  white-space: pre-wrap;
  text-indent: 3rem hanging each-line;
}
.rest {
  display: block;
}
.src.quoted {
  color: var(--text);
}
.hit {
  display: block;
  margin: 0 -0.8rem;
  padding: 0 0.8rem;
  background: var(--hit);
  color: var(--text);
  box-shadow: inset 3px 0 0 var(--high);
}
mark {
  border-radius: 3px;
  background: var(--mark);
  color: var(--mark-text);
}
.where {
  margin-bottom: 0.2rem;
}
.flow {
  margin: 0.2rem 0 0.6rem;
  padding: 0;
  list-style: none;
  counter-reset: step;
}
.flow > li {
  position: relative;
  padding: 0 0 0.35rem 2.2rem;
  counter-increment: step;
}
.flow > li::before {
  content: counter(step);
  position: absolute;
  top: 0.1rem;
  left: 0;
  width: 1.45rem;
  height: 1.45rem;
  border-radius: 50%;
  background: var(--low);
  color: var(--on);
  font-size: 0.8rem;
  font-weight: 700;
  line-height: 1.45rem;
  text-align: center;
}
.flow > li:not(:last-child)::after {
  content: "";
  position: absolute;
  top: 1.75rem;
  bottom: 0;
  left: 0.68rem;
  border-left: 2px solid var(--line);
}
.flow p {
  margin: 0;
}
.accepted {
  padding: 0.4rem 0.7rem;
  border-left: 4px solid var(--low);
  border-radius: 4px;
  background: var(--soft);
}
.links {
  font-size: 0.82rem;
}
.quotes code {
  background: none;
  padding: 0;
}
.shortcuts dl {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.25rem 1rem;
}
kbd {
  padding: 0.05rem 0.45rem;
  border: 1px solid var(--line);
  border-bottom-width: 2px;
  border-radius: 5px;
  background: var(--soft);
  color: var(--text);
  font-size: 0.85em;
}
footer {
  padding-bottom: 2rem;
  color: var(--muted);
  font-size: 0.85rem;
}
.f > summary code {
  font-weight: 400;
}

[hidden] {
  display: none;
}
@media (max-width: 700px), (max-height: 600px) {
  html {
    scroll-padding-top: 0.5rem;
  }
  .filters {
    position: static;
  }
}
@media (max-width: 700px) {
  body {
    font-size: 14.5px;
  }
  main,
  footer,
  .top {
    padding-left: 0.6rem;
    padding-right: 0.6rem;
  }
  .overview,
  .card,
  article,
  .filters {
    padding: 0.85rem 0.8rem;
    border-radius: 10px;
  }
  h1 {
    font-size: 1.4rem;
  }
  .tiles {
    grid-template-columns: repeat(2, 1fr);
  }
  .run {
    grid-template-columns: 1fr;
  }
  .map.wide {
    display: none;
  }
  .map.tall {
    display: block;
  }
  th,
  td {
    padding: 0.35rem;
  }
  .f > :not(summary) {
    margin-left: 0.55rem;
    margin-right: 0.55rem;
  }
}
@media (max-width: 700px) {
  .change thead td {
    width: 7rem;
  }
}
@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}
@media (forced-colors: active) {
  .badge,
  .chip,
  .flow > li::before {
    border: 1px solid;
  }
  .legend li::before {
    forced-color-adjust: none;
  }
  .map .box,
  .map .core {
    fill: Canvas;
    stroke: CanvasText;
  }
  .map text,
  .ring text {
    fill: CanvasText;
  }
  .hit mark {
    forced-color-adjust: none;
  }
}
@media print {
  :root,
  :root[data-theme="dark"] {
    color-scheme: light;
    --page: #fff;
    --link: #000;
  }
  body {
    font-size: 10.5pt;
  }
  .top,
  .filters,
  .shortcuts,
  .copy {
    display: none;
  }
  .overview,
  .card,
  article {
    border-width: 1px 0 0;
    border-radius: 0;
    box-shadow: none;
  }
  article,
  .rule,
  .f {
    content-visibility: visible;
  }
  .wide-table {
    overflow: visible;
  }
  details::details-content {
    display: block;
    content-visibility: visible;
  }
  .src,
  .map,
  .flow > li,
  .tiles,
  summary,
  h3,
  h4 {
    break-inside: avoid;
  }
  h3,
  h4,
  summary {
    break-after: avoid;
  }
  .chip,
  .badge,
  .hit,
  mark,
  .flow > li::before {
    print-color-adjust: exact;
  }
}
`;

;// CONCATENATED MODULE: ./build/src/report/html/index.js











/** What a page has room for: beyond that it counts, and the JSON report has all. */
const html_max = { findings: 10_000, skills: 1000, pictures: 60, open: 25 };
/** Source of a policy for what is exactly this text (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
function hashSource(text) {
    const bytes = ((0,core_fingerprint/* sha256Hex */.fg)(text).match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
    return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}
/** Nothing is loaded, sent or run but the one script and the one style, which are the same in each page. */
const policy = () => `default-src 'none'; style-src ${hashSource(style)}; script-src ${hashSource(script)}; base-uri 'none'; form-action 'none'`;
const html_headOf = (title) => el("head", {}, el("meta", { charset: "utf-8" }), el("meta", { "http-equiv": "Content-Security-Policy", content: policy() }), el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }), el("meta", { name: "color-scheme", content: "light dark" }), el("meta", { name: "referrer", content: "no-referrer" }), el("meta", { name: "format-detection", content: "telephone=no, date=no, address=no, email=no" }), el("meta", { name: "robots", content: "noindex" }), el("title", {}, say(title)), el("style", {}, escaped(style)), el("script", {}, escaped(script)));
/** The findings that the page has room for: new ones first, then the worst; in each skill in their order. */
function shownOf(skills) {
    const listed = skills.flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })));
    const isLate = ({ status }) => Number(status !== "new");
    const first = listed.length <= html_max.findings
        ? listed
        : listed
            .toSorted((a, b) => isLate(a.finding) - isLate(b.finding) || (0,severity/* compareSeverity */.zK)(a.finding.effective, b.finding.effective))
            .slice(0, html_max.findings);
    const groups = (0,group_by/* groupBy */.$)(first, ({ skill }) => [skill]);
    return new Map([...groups].map(([skill, list]) => {
        const kept = new Set(list.map(({ finding }) => finding));
        return [skill, skill.findings.filter((finding) => kept.has(finding))];
    }));
}
const topOf = () => el("header", { class: "top" }, el("a", { class: "skip", href: "#findings" }, say("Skip to the findings")), el("span", { class: "brand" }, say("Skill Scan")), el("nav", { "aria-label": "Page" }, el("a", { href: "#summary" }, say("Summary")), escaped(" "), el("a", { href: "#findings" }, say("Findings"))), el("button", { type: "button", id: "theme", hidden: true }, say("Dark colours")));
function footOf(report, { excerpts, isCompared }) {
    const lines = [
        "Text in code is quoted from what was scanned and orders nothing. Addresses in it are written so that nothing opens them, secrets are masked, and characters that show as nothing are named, like [U+200B].",
        ...(excerpts && excerpts.left > 0
            ? [
                `Source lines of ${(0,report_words/* plural */.LS)(excerpts.left, "place")} are left out, for this page is bounded, or their file could not be read again as text; the snippets stand in their place.`,
            ]
            : []),
        ...(excerpts === undefined && report.skills.length > 0
            ? ["The files were not at hand when this page was made: it shows snippets in place of source lines."]
            : []),
        ...(isCompared || report.base === undefined
            ? []
            : ["Base could not be scanned: everything in head counts as new."]),
    ];
    return el("footer", {}, lines.map((line) => el("p", {}, say(line))));
}
/** Skills with what is said of each; where there are many, those that pass and have nothing to show stand in the table only. */
function articlesOf(skills, anchorOf, context) {
    const shown = shownOf(skills);
    const listed = skills.filter((skill) => anchorOf.has(skill));
    const left = skills.length - listed.length;
    return el("section", { id: "findings", "aria-label": "Skills and their findings", tabindex: -1 }, listed.map((skill, i) => skillArticle(skill, anchorOf.get(skill), shown.get(skill) ?? [], i < html_max.pictures, context)), el("p", { class: "card", id: "nothing", hidden: true }, say("No finding is left: change or reset the filters.")), left > 0 &&
        el("p", { class: "card more" }, say(`${(0,report_words/* plural */.LS)(left, "more skill")} stand in the table only; the JSON report has all about them.`)));
}
function bodyOf(report, command, context) {
    const { skills } = report;
    const anchorOf = new Map(skills.slice(0, html_max.skills).map((skill, i) => [skill, `s-${i + 1}`]));
    return el("body", {}, topOf(), el("main", {}, overview(report, command, firstOf(report, [...anchorOf.keys()], context), context), notices(report), skills.length > 1 && skillTable(skills, anchorOf, context), remarks(report), skills.some(({ findings }) => findings.length > 0) && filters(skills, anchorOf, context), articlesOf(skills, anchorOf, context), shortcuts()), footOf(report, context));
}
/**
 * A report as one page of HTML that loads nothing: verdict, trust with its arithmetic, a map of what each skill touches, findings and
 * flows with source lines. All of it can be read without its script, which filters and opens. Every text of a skill in it is inert. The
 * same report gives the same bytes.
 */
function html(given, options) {
    const report = { ...given, skills: (0,report_words/* byWorst */.DC)(given.skills) };
    const findings = report.skills.reduce((sum, skill) => sum + skill.findings.length, 0);
    const context = {
        rules: (0,report_words/* ruleIndex */.zZ)(options.rules, report.customRules),
        documented: new Set(options.rules.map(({ id }) => id)),
        isCompared: report.base !== undefined && report.compared,
        isShort: findings <= html_max.open,
        isMany: report.skills.length > 1,
        anchor: context_anchors(),
        ...(options.rulesUrl !== undefined && { rulesUrl: options.rulesUrl }),
        ...(options.excerpts && { excerpts: options.excerpts }),
    };
    const page = el("html", { lang: "en" }, html_headOf(`Skill Scan: ${(0,report_words/* headline */.Pl)(report)}`), bodyOf(report, options.localCommand, context));
    return markup_all(escaped("<!doctype html>\n"), page, escaped("\n"));
}


/***/ })

};
