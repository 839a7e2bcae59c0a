export const id = 942;
export const ids = [942,7227,8424,8063];
export const modules = {

/***/ 19192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ placeKey)
/* harmony export */ });
/** What tells places apart. */
const placeKey = ({ path, region }) => `${region.startLine}:${region.startColumn}-${region.endLine}:${region.endColumn} ${path}`;


/***/ }),

/***/ 61692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFinding: () => (/* binding */ explainFinding)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/excerpts.js
var excerpts = __webpack_require__(37227);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/fix/index.js + 6 modules
var fix = __webpack_require__(18091);
// EXTERNAL MODULE: ./build/src/offers.js
var src_offers = __webpack_require__(29310);
// EXTERNAL MODULE: ./build/src/policy/baseline.js
var baseline = __webpack_require__(60065);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/core/severity.js
var core_severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/policy/ramp.js
var ramp = __webpack_require__(44926);
;// CONCATENATED MODULE: ./build/src/policy/finding-gates.js



/** Where a threshold comes from; of one that an override for the skill sets: that it does. */
function sourceOf({ trace }, key, value) {
    const held = trace.find((one) => one.key === key && one.state === "effective");
    return held && held.value === value ? held.from : "of this skill: policy explain --path shows from where";
}
function gateOf(finding, gate, word, policy) {
    const { severity, confidence } = gate;
    const key = `${word}.severity`;
    const sure = confidence === "low" ? "" : `, and ${word}.confidence: ${confidence}`;
    const threshold = `${key}: ${severity} (${sourceOf(policy, key, severity)})${sure}`;
    // As the gate itself asks: the worst of several that say the same need not be the surest.
    const crossed = severity !== "off" &&
        [finding, ...(finding.also ?? [])].some((rating) => (0,core_severity/* atLeast */.jZ)(rating.effective, severity) && (0,core_severity/* asSureAs */.e2)(rating.confidence, confidence));
    return { gate: word, crossed, threshold };
}
function exemptionOf(finding, skill, newOnly) {
    const { status, suppression, effective } = finding;
    if (status === "suppressed" && suppression) {
        return `it is accepted until ${suppression.expires} by ${suppression.owner} (${suppression.reason}), so it neither scores nor gates`;
    }
    if (status === "fixed")
        return "the change takes it away, so it neither scores nor gates";
    if (effective === "info" || !(0,core_finding/* counts */.tQ)(finding))
        return "what is only told (info) neither scores nor gates";
    if (skill.reasons.some((reason) => reason.startsWith("excluded by the policy"))) {
        return "the policy excludes the skill, so it was not judged";
    }
    if (newOnly && status !== "new")
        return "it was there before, and only what the change brings gates (new-only: true)";
    return undefined;
}
/** How a policy takes one finding, by the thresholds of its skill, on a day (ISO date). `compared`: whether there is a base to tell new from old. */
function findingJudgement(finding, skill, by) {
    const { policy, thresholds, compared, today } = by;
    const mode = (0,ramp/* modeOn */.Hq)(policy.mode, today);
    const exempt = exemptionOf(finding, skill, policy.newOnly && compared);
    return {
        ...(exempt !== undefined && { exempt }),
        gates: ["fail", "review"].map((word) => gateOf(finding, thresholds[word], word, policy)),
        ...(mode !== "enforce" && { mode }),
    };
}

// EXTERNAL MODULE: ./build/src/policy/origins.js
var origins = __webpack_require__(30455);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
// EXTERNAL MODULE: ./build/src/policy/thresholds.js
var policy_thresholds = __webpack_require__(98854);
// EXTERNAL MODULE: ./build/src/policy/windows.js
var windows = __webpack_require__(52137);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/selection.js + 5 modules
var src_selection = __webpack_require__(97997);
// EXTERNAL MODULE: ./build/src/entry/days.js
var days = __webpack_require__(88887);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/judged.js + 1 modules
var judged = __webpack_require__(73873);
// EXTERNAL MODULE: ./build/src/entry/merge.js
var merge = __webpack_require__(90534);
// EXTERNAL MODULE: ./build/src/entry/output.js
var output = __webpack_require__(33221);
// EXTERNAL MODULE: ./build/src/entry/page.js
var page = __webpack_require__(92771);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/targets/index.js + 6 modules
var targets = __webpack_require__(36953);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
// EXTERNAL MODULE: ./build/src/core/excerpt.js
var core_excerpt = __webpack_require__(19192);
// EXTERNAL MODULE: ./build/src/core/score.js
var score = __webpack_require__(71571);
// EXTERNAL MODULE: ./build/src/report/arithmetic.js
var arithmetic = __webpack_require__(2826);
// EXTERNAL MODULE: ./build/src/report/page.js
var report_page = __webpack_require__(74385);
// EXTERNAL MODULE: ./build/src/report/paint.js
var paint = __webpack_require__(14928);
// EXTERNAL MODULE: ./build/src/report/reading.js
var reading = __webpack_require__(88424);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/entry/words/diff.js
var diff = __webpack_require__(26773);
;// CONCATENATED MODULE: ./build/src/entry/words/finding-explanation.js










/** What its status means, where that does not go without saying. */
const statusWords = {
    new: "",
    existing: "there before, ",
    fixed: "fixed by the change, ",
    suppressed: "accepted, ",
};
const placeOf = ({ path, region }) => `${(0,report_escape/* terminalText */.eR)(path, 300)}:${region.startLine}:${region.startColumn}`;
/** Lines of source with their numbers, what was found underlined. */
function sourceLines({ lines, left }, indent, page) {
    const digits = String(lines.at(-1)?.number ?? 0).length;
    const room = Math.max(40, page.width - indent - digits - 3);
    const lead = " ".repeat(indent);
    const rows = lines.flatMap(({ number, before, hit, after }) => {
        const head = `${lead}${String(number).padStart(digits)} ${page.paint("dim", "|")} `;
        const [from, found] = [(0,report_escape/* terminalLine */.tL)(before, 1000), (0,report_escape/* terminalLine */.tL)(hit, 1000)];
        // A place far to the right moves into view, with some of what stands before it.
        const cut = Math.max(0, Math.min(from.length - 16, from.length + found.length - room));
        const text = (0,report_escape/* terminalLine */.tL)(`${before}${hit}${after}`, 1000);
        const shown = cut > 0 ? `…${text.slice(cut + 1)}` : text;
        const line = `${head}${shown.length > room ? `${shown.slice(0, room - 1)}…` : shown}`.trimEnd();
        const width = Math.min(found.trimEnd().length, room - (from.length - cut));
        if (hit.trim() === "" || width <= 0)
            return [line];
        const under = `${" ".repeat(indent + digits)} ${page.paint("dim", "|")} ${" ".repeat(from.length - cut)}`;
        return [line, `${under}${page.paint("red", "^".repeat(width))}`];
    });
    return left > 0 ? [...rows, `${lead}... and ${left} more lines of it`] : rows;
}
/** The source around a place; where that is not at hand the excerpt of the finding itself. */
function excerptLines({ excerpts, finding }, place, page) {
    const excerpt = excerpts.places.get((0,core_excerpt/* placeKey */.r)(place));
    if (excerpt)
        return sourceLines(excerpt, 2, page);
    if (place !== finding.location)
        return [];
    const bar = page.paint("dim", "|");
    return finding.snippet
        .split(/\r\n|\r|\n/)
        .slice(0, 8)
        .map((line) => `  ${bar} ${(0,report_escape/* terminalLine */.tL)(line, page.width - 4)}`.trimEnd());
}
function flowLines(one, page) {
    const { flow = [] } = one.finding;
    return flow.flatMap(({ location, message }, i) => [
        ...(0,report_page/* paragraph */.FY)(`${i + 1}. ${(0,report_escape/* terminalText */.eR)(message, 300)}`, 2, page),
        `     ${page.paint("cyan", placeOf(location))}`,
        ...excerptLines(one, location, page).map((line) => `   ${line}`),
    ]);
}
function confidenceLines({ finding, rule }, page) {
    const { severity, confidence, effective, context, before } = finding;
    const sentences = [
        rule && rule.confidence !== confidence
            ? `The rule is of ${rule.confidence} confidence; here it is ${confidence}${context ? `, since it stands ${(0,report_escape/* terminalText */.eR)(context)}` : ""}.`
            : `The confidence is ${confidence}${context ? ` (${(0,report_escape/* terminalText */.eR)(context)})` : ", that of the rule"}.`,
        severity === effective
            ? `So its severity counts as it is: ${effective}.`
            : `So its severity ${severity} counts as ${effective}.`,
        before ? `In base it was ${before.effective} (confidence ${before.confidence}).` : "",
        (0,report_escape/* terminalText */.eR)((0,reading/* alsoWords */.jg)(finding)),
    ];
    return (0,report_page/* paragraph */.FY)(sentences.filter((each) => each !== "").join(" "), 2, page);
}
/** The trust of the skill as it is, and as it would be without the finding. */
function trustLines({ skill, finding }, page) {
    if (!(0,core_finding/* counts */.tQ)(finding))
        return [];
    const without = (0,score/* scoreOfFindings */.om)(skill.findings.filter((each) => each !== finding)).trust;
    const told = (0,arithmetic/* arithmetic */.B)(skill, 6, (each) => each === finding ? "this one" : (0,report_escape/* terminalText */.eR)(`${each.ruleId} at line ${each.location.region.startLine}`));
    const gain = without - skill.trust;
    const words = gain > 0
        ? `Without it the trust would be ${without}, not ${skill.trust}.`
        : `Without it the trust would stay ${skill.trust}.`;
    return (0,report_page/* paragraph */.FY)(`${words} How it is made: ${told}`, 2, page);
}
function judgementLines({ judgement, skill }, page) {
    if (!judgement)
        return (0,report_page/* paragraph */.FY)(`The skill was judged: ${skill.verdict}.`, 2, page);
    const { exempt, gates, mode } = judgement;
    if (exempt !== undefined)
        return (0,report_page/* paragraph */.FY)((0,words/* sentence */.em)((0,report_escape/* terminalText */.eR)(`${exempt[0].toUpperCase()}${exempt.slice(1)}`)), 2, page);
    const crossed = gates.find((gate) => gate.crossed);
    const verb = { fail: "It makes the skill fail", review: "It makes the skill need a review" };
    return [
        ...(0,report_page/* paragraph */.FY)(crossed ? `${verb[crossed.gate]}.` : "No gate minds it by its severity.", 2, page),
        ...gates.map(({ gate, crossed: over, threshold }) => `  ${over ? page.paint(gate === "fail" ? "red" : "yellow", "crossed    ") : "not crossed"} ${(0,report_escape/* terminalText */.eR)(threshold)}`),
        ...(mode === undefined ? [] : (0,report_page/* paragraph */.FY)(`The mode is ${mode}, so the check stays green.`, 2, page)),
        ...skill.reasons.slice(0, 5).flatMap((reason) => (0,report_page/* paragraph */.FY)(`Of the skill: ${(0,report_escape/* terminalText */.eR)(reason)}.`, 2, page)),
    ];
}
/** Everything about a finding, as lines for a terminal. */
function findingLines(one, page) {
    const { skill, finding, rule, edit, elsewhere } = one;
    const { effective, ruleId, fingerprint, layers, location, status, message } = finding;
    const title = (0,report_escape/* terminalText */.eR)(rule?.title ?? message);
    const said = message === rule?.title ? [] : (0,report_page/* paragraph */.FY)((0,words/* sentence */.em)((0,report_escape/* terminalText */.eR)(message)), 0, page);
    return [
        `${page.paint(paint/* severityStyles */.W2[effective], effective.toUpperCase())}  ${page.paint("bold", title)}`,
        `${(0,report_escape/* terminalText */.eR)(ruleId)}  ${fingerprint}`,
        ...said,
        "",
        `${page.paint("cyan", placeOf(location))}  ${statusWords[status]}in ${(0,words/* kindPrefix */.TK)(skill)}${(0,report_escape/* terminalText */.eR)(skill.path, 200)}`,
        ...excerptLines(one, location, page),
        ...(layers.length === 0 ? [] : (0,report_page/* paragraph */.FY)(`Decoded from ${(0,report_escape/* terminalText */.eR)(layers.join(", then "))}.`, 2, page)),
        ...(0,report_page/* part */.y_)("How it comes about", flowLines(one, page), page),
        ...(0,report_page/* part */.y_)("Why it matters", rule ? (0,report_page/* paragraph */.FY)(rule.why.replaceAll("`", ""), 2, page) : [], page),
        ...(0,report_page/* part */.y_)("How sure", confidenceLines(one, page), page),
        ...(0,report_page/* part */.y_)("What it costs", trustLines(one, page), page),
        ...(0,report_page/* part */.y_)("How it gates", judgementLines(one, page), page),
        ...(0,report_page/* part */.y_)("What to do", rule ? (0,report_page/* paragraph */.FY)(rule.remediation.replaceAll("`", ""), 2, page) : [], page),
        ...(0,report_page/* part */.y_)("The edit that skill-scan fix would make", edit
            ? [
                ...(0,report_page/* paragraph */.FY)(`${edit.title}.`, 2, page),
                ...(0,diff/* diffLines */.P)(edit.change, page).map((line) => `  ${line}`.trimEnd()),
            ]
            : [], page),
        ...(0,report_page/* part */.y_)(`To accept it: ${one.exceptionsPath}`, (0,report_page/* pasted */.yw)(one.acceptance), page),
        ...(elsewhere.length === 0
            ? []
            : [
                "",
                ...(0,report_page/* paragraph */.FY)(`The same is found in: ${elsewhere
                    .slice(0, 10)
                    .map((path) => (0,report_escape/* terminalText */.eR)(path, 200))
                    .join(", ")}.`, 0, page),
            ]),
        "",
        page.paint("dim", `skill-scan explain ${(0,report_escape/* terminalText */.eR)(ruleId)} has more on the rule.`),
    ];
}

// EXTERNAL MODULE: ./build/src/entry/commands/pr.js
var pr = __webpack_require__(7631);
;// CONCATENATED MODULE: ./build/src/entry/commands/explain-finding.js


























const noExcerpts = { places: new Map(), left: 0 };
/** Scans what `scan` would be pointed at. */
async function withTargets(named, { settings, entry }, use) {
    const policy = await (0,clones/* policyOf */.U)(new disk/* DiskTree */.C("."), settings);
    const { tree, manifests, roots, close } = await (0,targets/* openTargets */.R)(named, (0,targets/* thisMachine */.g)());
    try {
        const scanning = { entry, scanned: roots, log: output/* tell */.qz };
        const report = await (0,judged/* judgeTree */.g)(tree, { settings, policy, scanning, manifests });
        return await use({ report, judged: { tree, manifests, policy } });
    }
    finally {
        close();
    }
}
/** Scans the targets, or the change, or reads the report, and gives it to `use`. Throws what those throw. */
async function withSubject(invocation, use) {
    const { operands, settings } = invocation;
    const named = operands.slice(1);
    const { report: file, base, head = "HEAD" } = settings;
    const given = [named[0], file, base].filter((each) => each !== undefined);
    if (given.length > 1) {
        throw new errors/* ConfigError */.xL("explain looks in one place", "Give targets as for scan, --base with --head, or --report FILE.");
    }
    if (file !== undefined)
        return use({ report: (await (0,merge/* readReports */.oh)([file]))[0] });
    if (base === undefined)
        return withTargets(named, invocation, use);
    return (0,pr.withChange)(process.cwd(), { base, head }, invocation, ({ report, policy, ...sides }) => use({ report, judged: { tree: sides.head.tree, base: sides.base.tree, policy } }));
}
const hasFingerprint = ({ fingerprint, also = [] }, wanted) => [fingerprint, ...also.map((twin) => twin.fingerprint)].some((each) => each.startsWith(wanted));
/** Findings that a fingerprint names, all the same one. Throws a ConfigError where there is none, or several begin so. */
function foundIn({ skills }, wanted) {
    const found = skills.flatMap((skill) => skill.findings.filter((finding) => hasFingerprint(finding, wanted)).map((finding) => ({ skill, finding })));
    const several = [...new Set(found.map(({ finding }) => finding.fingerprint))];
    if (several.length > 1) {
        const list = found.slice(0, 8).map(({ finding }) => `${finding.fingerprint} ${finding.ruleId}`);
        throw new errors/* ConfigError */.xL([`${several.length} fingerprints begin with ${wanted}:`, ...list.map((each) => `  ${each}`)].join("\n"), "Give more of its digits.");
    }
    const [first, ...rest] = found;
    if (first)
        return [first, ...rest];
    throw new errors/* ConfigError */.xL(`no finding has the fingerprint ${wanted}`, "Give the folder, --base, or --report in which it was found; a fingerprint changes with the text that was found.");
}
/** What the exceptions file needs to accept the finding and nothing else: an entry for each rule that sees it, as `baseline` writes. */
function acceptanceOf({ skill, finding }, policy) {
    const accepted = (0,today/* today */.E)();
    const words = { reason: "Why this is acceptable.", owner: "@your-org/security", accepted };
    const seen = (0,baseline/* evidenceIn */.n)([{ ...skill, findings: [{ ...finding, status: "new" }] }]);
    const own = { rule: finding.ruleId, path: skill.path, fingerprint: finding.fingerprint };
    const entries = (seen.length > 0 ? seen : [own]).map((evidence) => {
        const wanted = { ...evidence, ...words, expires: (0,days/* dayAfter */.P)(accepted, days/* acceptanceDays */.z) };
        const expires = (0,windows/* lastDay */.NY)(wanted, finding.effective, policy?.suppressionDays ?? {});
        return { ...evidence, ...words, expires };
    });
    return (0,dist/* stringify */.As)({ version: 1, exceptions: entries }, { lineWidth: 0 });
}
/** The edit that `fix` would make for the finding alone. */
async function editOf({ skill, finding }, { report, judged }, invocation) {
    if (!judged || finding.status === "fixed")
        return undefined;
    const alone = { ...report, skills: [{ ...skill, findings: [{ ...finding, status: "new" }] }] };
    const { manifests = [], policy } = judged;
    const selection = { ...(0,src_selection/* selectionOf */.Wm)(invocation.settings), manifests };
    const { offers } = await (0,src_offers/* offersOf */.fI)(judged.tree, alone, selection, { returns: true, custom: policy.custom ?? [] });
    const [offer] = offers;
    if (!offer)
        return undefined;
    const { path, title } = offer.fix;
    return { title, change: { path, before: offer.text, after: (0,fix/* applied */.I)(offer.fix, offer.text) } };
}
async function judgementOf({ skill, finding }, { report, judged }) {
    if (!judged)
        return undefined;
    const { tree, base, policy } = judged;
    const facts = policy.origins.length === 0
        ? undefined
        : { head: await (0,origins/* vendoredIn */.X)(tree), ...(base && { base: await (0,origins/* vendoredIn */.X)(base) }), fork: false };
    const thresholds = (0,policy_thresholds/* thresholdsBy */.y)(policy, facts)(skill);
    const compared = report.base !== undefined && report.compared;
    return findingJudgement(finding, skill, { policy, thresholds, compared, today: (0,today/* today */.E)() });
}
async function explained(wanted, subject, invocation) {
    const [found, ...others] = foundIn(subject.report, wanted);
    const { skill, finding } = found;
    const known = [...rules/* rules */.a, ...(subject.report.customRules ?? [])];
    const rule = known.find(({ id }) => id === finding.ruleId);
    const alone = { ...subject.report, skills: [{ ...skill, findings: [finding] }] };
    const edit = await editOf(found, subject, invocation);
    const judgement = await judgementOf(found, subject);
    return {
        skill,
        finding,
        ...(rule && { rule }),
        excerpts: subject.judged ? await (0,excerpts.excerptsOf)(subject.judged.tree, alone) : noExcerpts,
        ...(judgement && { judgement }),
        ...(edit && { edit }),
        acceptance: acceptanceOf(found, subject.judged?.policy),
        exceptionsPath: suppressions/* exceptionsPath */.iy,
        elsewhere: others.map((other) => other.skill.path),
    };
}
function jsonOf({ skill, finding, excerpts, judgement, edit, acceptance, elsewhere }) {
    const { path, name, kind, verdict, reasons, trust } = skill;
    return (0,report_escape.jsonText)({
        version: "1",
        kind: "finding",
        skill: { path, name, kind, verdict, reasons, trust },
        finding,
        excerpts: [...excerpts.places].map(([place, { lines }]) => ({ place, lines })),
        ...(judgement && { judgement }),
        ...(edit && { edit: { title: edit.title, path: edit.change.path } }),
        exception: acceptance,
        elsewhere,
    });
}
/** `skill-scan explain FINGERPRINT`: the finding that it names. Throws a ConfigError where there is none, or more than one. */
function explainFinding(wanted, invocation) {
    return withSubject(invocation, async (subject) => {
        const one = await explained(wanted, subject, invocation);
        const { settings } = invocation;
        const text = settings.format === "json" ? jsonOf(one) : `${findingLines(one, await (0,page/* pageOf */.Z)(settings)).join("\n")}\n`;
        process.stdout.write(text);
        return exit/* exitCodes */.h.ok;
    });
}


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePullRequest: () => (/* binding */ comparePullRequest),
/* harmony export */   runPr: () => (/* binding */ runPr),
/* harmony export */   withChange: () => (/* binding */ withChange)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20136);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66510);
/* harmony import */ var _judged_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73873);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33221);
/* harmony import */ var _policy_clones_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74115);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57285);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64800);
/* harmony import */ var _sides_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55268);










/**
 * Compares two sides as the action would, and gives `use` what came of it: base is where head left it, and the policy is the one of base.
 * Without a head it is what is staged, without a base the commit before that, or with a head the default branch. `folder` is where refs are
 * looked up, `entry` what the threads of a large change run: without it one thread does it all. Throws a ConfigError when a side is
 * neither a ref nor a folder, and what `use` throws.
 */
async function withChange(folder, names, { settings, entry }, use) {
    const sides = await _sides_js__WEBPACK_IMPORTED_MODULE_8__/* .Sides */ .H.open(folder);
    try {
        const named = names.base === undefined ? undefined : await sides.side(names.base, "base");
        const isCommit = named === undefined || named.sha !== undefined;
        const head = names.head === undefined ? await sides.index() : await sides.side(names.head, "head", isCommit);
        // The policy is that of base itself: where head left it is the choice of whoever made head.
        const judge = named ?? (names.head === undefined ? await sides.before(head) : await sides.defaultBase());
        const base = await sides.forkPoint(judge, head);
        const policies = (0,_policy_clones_js__WEBPACK_IMPORTED_MODULE_5__/* .clonedPolicies */ .y)(settings["policy-clones"]);
        const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicy */ .tb)(judge.tree, settings, true, policies);
        const scanning = { entry, scanned: folder, log: _output_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz };
        const trees = { base: base.tree, head: head.tree, judge: judge.tree };
        const report = await (0,_judged_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeChange */ .s)(trees, { settings, policy, scanning }, policies);
        if (head.sha !== undefined && head.sha === base.sha) {
            const [changed, known] = [names.head ?? head.sha, names.base ?? judge.name ?? base.sha];
            const is = head.sha === judge.sha ? "is" : "is a part of";
            const both = changed === known ? `base and head are both ${known}` : `${changed} ${is} ${known}`;
            (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`${both}, so nothing is compared: give --base ${changed}~1, or scan all with skill-scan scan`);
        }
        if (names.head === "HEAD")
            await sides.remarkOnWork();
        return await use({ report, base, head, judge, policy });
    }
    finally {
        sides.close();
    }
}
/** The report of a change with what goes around it, and the names of its sides. Throws what `withChange` throws. */
const comparePullRequest = (folder, names, settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .sb)(() => undefined), entry) => withChange(folder, names, { settings, ...(entry && { entry }) }, async ({ report, head, judge }) => ({
    report,
    head: head.sha ?? head.tree.name,
    base: judge.name ?? names.base,
    excerpts: await (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_9__/* .excerptsFor */ .Y)(settings, head.tree, report),
}));
/** `skill-scan pr`: what the action would say of the change from base to head. */
async function runPr({ settings, entry }) {
    const { base, head = "HEAD", staged } = settings;
    if (staged) {
        if (settings.head !== undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL("--staged and --head are two heads", "Give one of them.");
        const given = base === undefined ? {} : { base };
        const { report, excerpts } = await comparePullRequest(process.cwd(), given, settings, entry);
        return (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .endWith */ .qZ)(report, settings, { localCommand: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .stagedCommand */ .O)(base), excerpts, folder: process.cwd() });
    }
    const names = base === undefined ? { head } : { base, head };
    const { report, base: found = "", excerpts } = await comparePullRequest(process.cwd(), names, settings, entry);
    return (0,_render_js__WEBPACK_IMPORTED_MODULE_7__/* .endWith */ .qZ)(report, settings, { localCommand: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .prCommand */ .s3)(found, head), excerpts, folder: process.cwd() });
}


/***/ }),

/***/ 66510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ excerptsFor)
/* harmony export */ });
/** Source lines for the HTML report, from the tree that was scanned; nothing is read again where no such report is written. */
async function excerptsFor(settings, tree, report) {
    const isWanted = settings.format === "html" || settings.reports.some(({ format }) => format === "html");
    return isWanted ? (await __webpack_require__.e(/* import() */ 7227).then(__webpack_require__.bind(__webpack_require__, 37227))).excerptsOf(tree, report) : undefined;
}


/***/ }),

/***/ 26773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _fix_patch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46275);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



const styles = { "+": "green", "-": "red", "\\": "dim" };
function shown(line, { paint, width }) {
    const sign = line.charAt(0);
    const text = `${sign}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLine */ .tL)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(line.slice(1)), Math.max(40, width - 1))}`.trimEnd();
    const style = styles[sign];
    return style === undefined ? text : paint(style, text);
}
/** A change for people: a unified diff with secrets masked and nothing in it that a terminal or a runner would obey. No patch to apply. */
function diffLines(change, page) {
    const path = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(change.path, 300);
    return [
        page.paint("bold", `--- a/${path}`),
        page.paint("bold", `+++ b/${path}`),
        ...(0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunksOf */ .Hs)(change).flatMap((hunk) => [
            page.paint("cyan", (0,_fix_patch_js__WEBPACK_IMPORTED_MODULE_2__/* .hunkHead */ .Ps)(hunk)),
            ...hunk.lines.map((line) => shown(line, page)),
        ]),
    ];
}


/***/ }),

/***/ 37227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excerptLimits: () => (/* binding */ excerptLimits),
/* harmony export */   excerptsOf: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19192);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36930);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60416);
/* harmony import */ var _core_region_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55877);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _skills_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45108);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3690);








/** A page of 5,000 findings stays below ten megabytes with these. */
const excerptLimits = { context: 2, lines: 5, columns: 240, total: 1_500_000, files: 400 };
/** Places of head: the finding, and each step that leads to it. What was fixed lies in base. */
const placesOf = ({ status, location, flow = [] }) => status === "fixed" ? [] : [location, ...flow.map((step) => step.location)];
/** Every place of a file of the tree, worst findings first; what lies in a container has no lines that an editor would show. */
function placesIn(report) {
    const all = report.skills.flatMap((skill) => skill.findings.map((finding) => ({
        rank: finding,
        places: placesOf(finding).filter(({ path }) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_2__/* .treeFile */ .Py)(skill, path) === path),
    })));
    const isLate = ({ status }) => Number(status !== "new");
    const ordered = all.sort((a, b) => isLate(a.rank) - isLate(b.rank) || (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .compareSeverity */ .zK)(a.rank.effective, b.rank.effective));
    const places = new Map(ordered.flatMap((each) => each.places.map((place) => [(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), place])));
    return [...places.values()];
}
/** Where a line is cut: a long one to the columns around the place. */
function cutOf(text, index, { region }, number, columns) {
    const start = index.startOf(number);
    const next = number < index.lines ? index.startOf(number + 1) : text.length;
    const end = next - (/[\r\n]{1,2}$/.exec(text.slice(Math.max(start, next - 2), next))?.[0].length ?? 0);
    const within = (offset) => Math.max(start, Math.min(end, offset));
    const isHit = number >= region.startLine && number <= region.endLine;
    const from = isHit ? within(number === region.startLine ? start + region.startColumn - 1 : start) : start;
    const to = isHit ? Math.max(from, within(number === region.endLine ? start + region.endColumn - 1 : end)) : start;
    const lead = Math.max(start, Math.min(from - Math.floor(columns / 4), end - columns));
    const left = end - start <= columns ? start : lead;
    const right = Math.min(end, left + columns);
    const offsets = [left, Math.min(from, right), Math.min(to, right), right];
    return { number, offsets, goesOn: [left > start, right < end] };
}
/** Characters of lines that are looked through for secrets together: what is longer is one line after the other. */
const together = 8000;
/** The pieces of lines, three for each, secrets masked. */
function piecesOf(text, cuts) {
    const offsets = cuts.flatMap((cut) => cut.offsets);
    if (offsets.at(-1) - offsets[0] > together)
        return cuts.map((cut) => (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, cut.offsets));
    const pieces = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactedPieces */ .aB)(text, offsets);
    return cuts.map((_, i) => pieces.slice(i * 4, i * 4 + 3));
}
/** The lines around a place; undefined where the text has no such line. */
function excerptOf(text, index, place, limits) {
    const { startLine, endLine, endColumn } = place.region;
    if (startLine < 1 || startLine > index.lines || text === "")
        return undefined;
    // An empty line at the end of a file is none that an editor would number.
    const count = index.lines - Number(index.startOf(index.lines) === text.length);
    const lastHit = Math.min(count, endColumn === 1 && endLine > startLine ? endLine - 1 : endLine);
    const last = Math.min(lastHit, startLine + limits.lines - 1);
    const first = Math.max(1, startLine - limits.context);
    const end = last === lastHit ? Math.min(count, last + limits.context) : last;
    const numbers = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
    if (numbers.length === 0)
        return undefined;
    const cuts = numbers.map((number) => cutOf(text, index, place, number, limits.columns));
    const pieces = piecesOf(text, cuts);
    const lines = cuts.map(({ number, goesOn }, i) => {
        const [before = "", hit = "", after = ""] = pieces[i];
        return { number, before: goesOn[0] ? `…${before}` : before, hit, after: goesOn[1] ? `${after}…` : after };
    });
    return { lines, left: lastHit - last };
}
const sizeOf = ({ lines }) => lines.reduce((sum, { before, hit, after }) => sum + before.length + hit.length + after.length, 0);
/** The text of a file as it was scanned; undefined where it is none, or cannot be read. */
async function textOf(tree, entry) {
    if (entry === undefined || entry.mode === "submodule")
        return undefined;
    try {
        return (0,_skills_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decode */ .D)(await tree.read(entry, _skills_load_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.fileBytes)).text;
    }
    catch {
        // The places of the file count as left out.
        return undefined;
    }
}
/** The lines around places of one file, by place. */
function excerptsIn(text, places, limits) {
    const index = new _core_region_js__WEBPACK_IMPORTED_MODULE_6__/* .LineIndex */ .r(text);
    return places.flatMap((place) => {
        const excerpt = excerptOf(text, index, place, limits);
        return excerpt ? [[(0,_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)(place), excerpt]] : [];
    });
}
/**
 * The source lines around each finding and each step of a flow of a report, from the tree that was scanned, secrets masked. Bounded: the
 * worst findings come first, and what is left out is counted. A file that cannot be read again has no lines; nothing is thrown for it.
 */
async function excerptsOf(tree, report, limits = excerptLimits) {
    const wanted = placesIn(report);
    const files = [...(0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(wanted, ({ path }) => [path])].slice(0, limits.files);
    const entries = new Map((files.length > 0 ? await tree.list() : []).map((entry) => [entry.path, entry]));
    const found = new Map();
    for (const [path, places] of files) {
        const text = await textOf(tree, entries.get(path));
        for (const [key, excerpt] of text === undefined ? [] : excerptsIn(text, places, limits))
            found.set(key, excerpt);
    }
    const kept = new Map();
    let room = limits.total;
    for (const key of wanted.map(_core_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .placeKey */ .r)) {
        const excerpt = found.get(key);
        const size = excerpt === undefined ? 0 : sizeOf(excerpt);
        if (excerpt === undefined || size > room)
            continue;
        room -= size;
        kept.set(key, excerpt);
    }
    return { places: kept, left: wanted.length - kept.size };
}


/***/ }),

/***/ 99033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ EditedTree)
/* harmony export */ });
/** A tree with another text in some of its files. Such an entry has no id: that of the old content would be wrong. */
class EditedTree {
    name;
    tree;
    edits;
    /** `texts` by path; one for a path that the tree has not is left out. */
    constructor(tree, texts) {
        this.name = tree.name;
        this.tree = tree;
        this.edits = new Map(Array.from(texts, ([path, text]) => [path, new TextEncoder().encode(text)]));
    }
    /** The entries of the tree, each as it is here. */
    async list() {
        return (await this.tree.list()).map((entry) => this.edited(entry));
    }
    /** An entry of the tree as it is here. */
    edited(entry) {
        const bytes = this.edits.get(entry.path);
        return bytes ? { path: entry.path, mode: entry.mode, size: bytes.length } : entry;
    }
    /** The bytes of an entry, at most `limit` of them. Throws what the tree throws. */
    async read(entry, limit) {
        return this.edits.get(entry.path)?.subarray(0, limit) ?? this.tree.read(entry, limit);
    }
}


/***/ }),

/***/ 46275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ hunksOf),
/* harmony export */   Ps: () => (/* binding */ hunkHead),
/* harmony export */   gn: () => (/* binding */ patchOf)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85725);

/** Lines around a change, as git has them. */
const context = 3;
/** What a change did, part by part. */
const hunksOf = ({ before, after }) => (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)("", "", before, after, "", "", { context }).hunks;
/** `@@ -1,2 +1,3 @@` of a part, as POSIX diff -u has it: a side without lines begins at the line before. */
const hunkHead = ({ oldStart, oldLines, newStart, newLines }) => `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`;
/** A path as git writes it in a patch: quoted as C has it where it is not plain (git-config, core.quotePath). */
function quotedPath(path) {
    if (/^[\w./+@%=,-]+$/.test(path))
        return path;
    const bytes = [...new TextEncoder().encode(path)].map((byte) => {
        const isPlain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
    });
    return `"${bytes.join("")}"`;
}
/**
 * Changes as a patch that `git apply` takes, and `git apply -R` takes back, byte for byte. `below` is the path of the tree in the
 * repository, for a tree that is a folder of it. The text is as the files have it: to be saved, not to be shown.
 */
function patchOf(changes, below = "") {
    return changes
        .map((change) => {
        const path = below === "" ? change.path : `${below}/${change.path}`;
        const [before, after] = [quotedPath(`a/${path}`), quotedPath(`b/${path}`)];
        const hunks = hunksOf(change).map((hunk) => [hunkHead(hunk), ...hunk.lines].join("\n"));
        return [`diff --git ${before} ${after}`, `--- ${before}`, `+++ ${after}`, ...hunks, ""].join("\n");
    })
        .join("");
}


/***/ }),

/***/ 29310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ skillKey),
/* harmony export */   fI: () => (/* binding */ offersOf),
/* harmony export */   wA: () => (/* binding */ isNoWorse)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36930);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99033);
/* harmony import */ var _fix_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18091);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83016);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97997);
/* harmony import */ var _skills_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3690);







/** Edits that are tried, and bytes that are scanned again for them: each costs a scan of its skill. */
const maxTries = 40;
const maxScanned = 32 * 1024 * 1024;
/** A folder with the entries of an edited tree; its manifest stays one of them. */
function editedFolder(folder, tree) {
    const entries = folder.entries.map((entry) => tree.edited(entry));
    return { ...folder, entries, manifest: entries[folder.entries.indexOf(folder.manifest)] ?? folder.manifest };
}
/** What tells the skills and configurations of a tree apart. */
const skillKey = ({ kind = "skill", path }) => `${kind} ${path}`;
/** Findings by what they are about: an edit changes the words around another one, and with them its fingerprint. */
const tallyOf = (findings) => (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(findings, ({ ruleId, effective, location }) => [`${ruleId} ${effective} ${location.path}`]);
const gapKey = ({ path, reason }) => `${reason} ${path}`;
/** True when `after` has no finding, and no gap, that `before` has not. */
function isNoWorse(before, after) {
    const known = tallyOf(before.findings);
    const gaps = new Set(before.gaps.map(gapKey));
    const isKnown = [...tallyOf(after.findings)].every(([key, list]) => list.length <= (known.get(key)?.length ?? 0));
    return isKnown && after.gaps.every((gap) => gaps.has(gapKey(gap)));
}
/** True when `after` lacks the finding and is no worse than `before`. */
function mends(finding, before, after) {
    const same = ({ findings }) => findings.filter((each) => each.ruleId === finding.ruleId && each.location.path === finding.location.path).length;
    if (same(after) >= same(before))
        return false;
    if (after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint))
        return false;
    return isNoWorse(before, after);
}
/** Bytes of a byte order mark, which the text of an artifact is without. */
const markBytes = 3;
/** True for a text that is UTF-8 from end to end: another one would not be written back as it was. */
function isWhole({ text, size }) {
    const marks = size - new TextEncoder().encode(text).length;
    return text !== "" && (marks === 0 || marks === markBytes) && !text.includes("\ufffd");
}
const textFiles = ({ artifacts }) => artifacts
    .filter((artifact) => artifact.container === undefined && artifact.mode !== "symlink" && isWhole(artifact))
    .map(({ fullPath, text }) => ({ path: fullPath, text }));
const overlaps = (a, b) => a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
/** Finds the edits of one run, within its bounds. */
class Search {
    tree;
    folders;
    scanner;
    subjects = new Map();
    options;
    failed = [];
    tries = 0;
    scanned = 0;
    constructor(scanner, tree, folders, options) {
        this.scanner = scanner;
        this.tree = tree;
        this.options = options;
        this.folders = new Map(folders.map((folder) => [skillKey(folder), folder]));
    }
    get isOver() {
        return this.tries >= maxTries || this.scanned >= maxScanned;
    }
    /** The edit that mends a finding, tried. */
    async find(report, finding, taken) {
        const folder = this.folders.get(skillKey(report));
        if (!folder)
            return undefined;
        const { scan, files } = await this.subject(folder);
        const file = files.find(({ path }) => path === finding.location.path);
        if (file?.text.includes("\r") && !this.options.returns)
            return undefined;
        const fix = file && (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fixesOf */ .j)({ finding, file, files, used: scan.capabilities.used });
        if (!fix || taken.some((offer) => overlaps(offer.fix, fix)))
            return undefined;
        this.tries++;
        const tree = new _fix_edited_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .EditedTree */ .M(this.tree, new Map([[file.path, (0,_fix_index_js__WEBPACK_IMPORTED_MODULE_0__/* .applied */ .I)(fix, file.text)]]));
        const [after] = (await this.scan(tree, editedFolder(folder, tree))).skills;
        if (!after || !mends(finding, scan, after)) {
            this.failed.push(finding.fingerprint);
            return undefined;
        }
        const id = folder.entries.find(({ path }) => path === fix.path)?.id;
        const { ruleId, effective, fingerprint } = finding;
        return { finding: { ruleId, effective, fingerprint }, fix, text: file.text, ...(id !== undefined && { blob: id }) };
    }
    scan(tree, folder) {
        this.scanned += folder.entries.reduce((sum, { size }) => sum + size, 0);
        return this.scanner.scan(tree, [folder]);
    }
    subject(folder) {
        const known = this.subjects.get(skillKey(folder));
        const made = known ?? this.load(folder);
        this.subjects.set(skillKey(folder), made);
        return made;
    }
    async load(folder) {
        const { skill } = await (0,_skills_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSkill */ .k)(this.tree, folder);
        const scan = (await this.scan(this.tree, folder)).skills[0];
        return { scan, files: textFiles(skill) };
    }
}
/**
 * Edits for the new findings of a report, each tried on the tree that was scanned: with it the finding is gone and no other one, nor a
 * gap, has come. The worst finding first; no two edits touch the same lines. At most 40 are tried, on at most 32 MiB.
 */
async function offersOf(tree, report, selection, options = {}) {
    const wanted = report.skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill, finding })))
        .filter(({ finding }) => finding.status === "new")
        .toSorted((a, b) => (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(a.finding.effective, b.finding.effective));
    if (wanted.length === 0)
        return { offers: [], untried: 0, failed: [] };
    const search = new Search(await _scan_js__WEBPACK_IMPORTED_MODULE_1__/* .Scanner */ .L.with(options.custom ?? []), tree, (await (0,_selection_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersOf */ .pd)(tree, selection)).all, options);
    const offers = [];
    for (const [at, { skill, finding }] of wanted.entries()) {
        if (search.isOver)
            return { offers, untried: wanted.length - at, failed: search.failed };
        const offer = await search.find(skill, finding, offers);
        if (offer)
            offers.push(offer);
    }
    return { offers, untried: 0, failed: search.failed };
}


/***/ }),

/***/ 60065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ evidenceIn),
/* harmony export */   v: () => (/* binding */ updatedBaseline)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45068);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18774);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52842);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28009);
/* harmony import */ var _exceptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29272);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52171);







const keyOf = ({ rule, path = "", fingerprint = "" }) => [path, rule, fingerprint].join("\0");
/** Everything that counts in some skills, also what is only named beside another finding: by path, rule and fingerprint, each once. */
function evidenceIn(skills) {
    const all = skills.flatMap(({ path, findings }) => {
        const place = (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .isGlob */ .fg)(path) || (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .patternProblem */ .AL)(path) !== undefined ? {} : { path };
        return findings
            .filter(_core_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .counts */ .tQ)
            .flatMap((finding) => [finding, ...(finding.also ?? []).filter(({ effective }) => effective !== "info")])
            .map(({ ruleId, fingerprint, effective }) => ({ rule: ruleId, ...place, fingerprint, severity: effective }));
    });
    const once = new Map(all.map((each) => [keyOf(each), each]));
    return [...once].sort(([a], [b]) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(a, b)).map(([, each]) => each);
}
const header = ` yaml-language-server: $schema=${(0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaUrl */ .ZZ)("exceptions")}\n` +
    " Findings that somebody accepted: see docs/exceptions.md of Skill Scan.\n Written by `skill-scan baseline`; edit reasons and dates as you like.";
/** Whether an entry is of a finding, wherever the skill lies now. */
const isOf = ({ rule, fingerprint }, evidence) => fingerprint === evidence.fingerprint && (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)([rule])(evidence.rule);
const isAt = ({ path }, { path: skill }) => path === undefined ||
    (skill !== undefined && (0,_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .matcher */ .jN)([path])(skill)) ||
    (skill !== undefined && (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, skill));
/** The list of a document, made where there is none. */
function listIn(document) {
    const list = document.get("exceptions", true);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return list;
    const made = document.createNode([]);
    made.flow = false;
    if (document.contents === null)
        document.contents = document.createNode({ version: 1 });
    document.set("exceptions", made);
    return made;
}
/** Whether an entry that covers nothing may go: only where the scan would have seen what it covers. */
const wasSeen = ({ path }, { skills, complete }) => complete || (path !== undefined && skills.some((skill) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, skill)));
/** Writes new values into the node of an entry, and nothing else of it. */
function set(node, values) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return;
    for (const [key, value] of Object.entries(values))
        if (value !== undefined)
            node.set(key, value);
}
/** Applies what the scan found to the entries that there are; returns what is still without one. */
function settled(entries, evidence, acceptance, scope) {
    const open = new Set(evidence);
    const fates = new Map();
    const bound = entries.filter(({ entry }) => entry.fingerprint !== undefined);
    for (const { entry, node } of bound) {
        const same = evidence.filter((each) => isOf(entry, each) && isAt(entry, each));
        if (same.length === 0)
            continue;
        for (const each of same)
            open.delete(each);
        const worst = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .worstSeverity */ .Lc)(same.map(({ severity }) => severity));
        const isWorse = entry.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .compareSeverity */ .zK)(worst, entry.severity) < 0;
        fates.set(node, isWorse || entry.expires < scope.today ? "renewed" : "kept");
        if (fates.get(node) === "renewed")
            set(node, { severity: worst, ...acceptance });
    }
    for (const { entry, node } of bound.filter(({ node: each }) => !fates.has(each))) {
        const moved = [...open].find((each) => isOf(entry, each) && each.path !== undefined);
        if (moved && wasSeen(entry, scope)) {
            open.delete(moved);
            set(node, { path: moved.path, ...(entry.expires < scope.today ? acceptance : {}) });
            fates.set(node, "moved");
        }
        else
            fates.set(node, wasSeen(entry, scope) ? "dropped" : "kept");
    }
    return { fates, open: [...open] };
}
/**
 * The text of an exceptions file after a scan: one entry for each finding. What is there stays as it is written, reasons and comments
 * included; what the scan no longer finds goes; what is new gets `acceptance`. Entries without a fingerprint are a person's and stay.
 * `source` names the file in errors. Throws a ConfigError for a file, or a result, that is no exceptions file.
 */
function updatedBaseline(text, evidence, acceptance, scope) {
    const before = (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExceptions */ .wu)(text, scope.source, scope.ruleIds);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    if (text.trim() === "")
        document.commentBefore = header;
    const list = listIn(document);
    const entries = before.map((entry, index) => ({ entry, node: list.items[index] }));
    const { fates, open } = settled(entries, evidence, acceptance, scope);
    const stay = entries.filter(({ node }) => fates.get(node) !== "dropped");
    const items = stay.map(({ entry, node }) => ({ key: keyOf(entry), node }));
    for (const each of open) {
        const key = keyOf(each);
        const at = items.findIndex((other) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_5__/* .comparePaths */ .cD)(other.key, key) > 0);
        const { rule, path, fingerprint, severity } = each;
        const values = { rule, ...(path !== undefined && { path }), fingerprint, severity, ...acceptance };
        items.splice(at < 0 ? items.length : at, 0, { key, node: document.createNode(values) });
    }
    list.items = items.map(({ node }) => node);
    const isSame = open.length === 0 && entries.every(({ node }) => (fates.get(node) ?? "kept") === "kept");
    const result = isSame && text.trim() !== "" ? text : document.toString({ lineWidth: 0 });
    (0,_exceptions_js__WEBPACK_IMPORTED_MODULE_3__/* .parseExceptions */ .wu)(result, scope.source, scope.ruleIds);
    const count = (fate) => [...fates.values()].filter((each) => each === fate).length;
    return {
        text: result,
        added: open.length,
        kept: count("kept") + entries.filter(({ node }) => !fates.has(node)).length,
        moved: count("moved"),
        renewed: count("renewed"),
        dropped: count("dropped"),
    };
}


/***/ }),

/***/ 29272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ exceptionKey),
/* harmony export */   wu: () => (/* binding */ parseExceptions)
/* harmony export */ });
/* unused harmony export exceptionsJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55156);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24402);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16023);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20718);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28911);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76701);






const keys = ["version", "exceptions"];
/** Largest file taken, in characters: some 3,000 entries, as a baseline of many skills may have. */
const maxLength = 1024 * 1024;
const schemaOf = (ruleIds) => zod__WEBPACK_IMPORTED_MODULE_5__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_5__.literal(1, { error: "must be 1" }).optional(),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_5__.array((0,_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionSchema */ .vg)(ruleIds), { error: "must be a list" }).nullish(),
}, { error: "must be a mapping with a list of exceptions" });
/**
 * Reads an exceptions file: `version: 1` and `exceptions`, a list of what `suppressions` of a policy may hold, each with its place.
 * `source` names the file in errors; `ruleIds` are the ids that it may name, any when absent. An empty file has none.
 * Throws one ConfigError with all problems of the file, each as `source:line:column: what is wrong`.
 */
function parseExceptions(text, source, ruleIds) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .gM)(text, source, maxLength);
    const result = schemaOf(ruleIds).safeParse(document.value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => {
            if (issue.path.length > 0)
                return (0,_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsOf */ .G)(issue, document);
            if (issue.code !== "unrecognized_keys")
                return [{ ...document.place([], "value"), message: `it ${issue.message}` }];
            return issue.keys.map((key) => ({
                ...document.place([key], "key"),
                message: `unknown key ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .aK)(key, keys)}`,
            }));
        });
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsError */ .$j)(source, problems);
    }
    return (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .suppressionsOf */ .mG)(result.data.exceptions ?? []).map((exception, index) => {
        const { line, column } = document.place(["exceptions", index], "value");
        return { ...exception, at: `${source}:${line}:${column}` };
    });
}
/** JSON Schema (draft 7) of the exceptions file, as published in schema/exceptions.schema.json. `ruleIds` are those that are built in. */
function exceptionsJsonSchema(ruleIds) {
    const schema = schemaOf(ruleIds).meta({
        title: "Exceptions of Skill Scan",
        description: "Findings that somebody accepted, with who says so and until when.",
    });
    return { ...z.toJSONSchema(schema, { io: "input", target: "draft-7" }) };
}
/** What an exception says, in one text: equal for equal ones, wherever they stand. */
function exceptionKey({ at: _, approved: __, ...said }) {
    return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

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

/***/ 85725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ structuredPatch)
});

// UNUSED EXPORTS: FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, createPatch, createTwoFilesPatch, formatPatch

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
