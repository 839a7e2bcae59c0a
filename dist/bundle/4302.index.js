export const id = 4302;
export const ids = [4302];
export const modules = {

/***/ 39577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36930);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60416);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52842);




const sameRating = (a, b) => a.severity === b.severity && a.confidence === b.confidence;
/** `finding` of head, beside what it was in base. One that became worse is new: text was moved to where it acts. */
function matched(finding, base) {
    const worse = (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(finding.effective, base.effective) < 0;
    const status = worse ? "new" : "existing";
    if (sameRating(finding, base))
        return { ...finding, status };
    const { severity, confidence, effective } = base;
    return { ...finding, status, before: { severity, confidence, effective } };
}
/** The partner in base of each finding of head: equally rated ones first, so that a second, milder one hides none. */
function pairFindings(base, head) {
    const rest = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(base, ({ fingerprint }) => [fingerprint]);
    const partners = new Map();
    const take = (finding, fits) => {
        const group = rest.get(finding.fingerprint) ?? [];
        const index = group.findIndex(fits);
        if (index >= 0)
            partners.set(finding, group.splice(index, 1)[0]);
    };
    for (const finding of head)
        take(finding, (candidate) => sameRating(finding, candidate));
    for (const finding of head)
        if (!partners.has(finding))
            take(finding, () => true);
    return partners;
}
/** Gaps after which nothing in a whole skill is known to be gone. */
const ofAll = new Set(["not-scanned", "rule-crashed", "too-many-files"]);
/** Whether head left unread what a finding of base points at: then nobody can say that it is gone. */
function isUnread(finding, base, head) {
    const { path } = finding.location;
    const now = base.path === head.path || base.path === "." ? path : `${head.path}${path.slice(base.path.length)}`;
    return head.gaps.some((gap) => {
        if (ofAll.has(gap.reason))
            return true;
        const counted = gap.reason !== "media" && (gap.bytes > 0 || gap.reason === "unreadable");
        return counted && (gap.path === now || now.startsWith(`${gap.path}!/`));
    });
}
/** Findings of head in their order, each `new` or `existing`, then those of base that are gone as `fixed`. */
function compareFindings(before, after) {
    const [base, head] = [before?.findings ?? [], after.findings];
    const partners = pairFindings(base, head);
    const found = head.map((finding) => {
        const partner = partners.get(finding);
        return partner ? matched(finding, partner) : { ...finding, status: "new" };
    });
    const kept = new Set(partners.values());
    const gone = base.filter((finding) => !kept.has(finding) && !(before && isUnread(finding, before, after)));
    return [...found, ...gone.map((finding) => ({ ...finding, status: "fixed" }))];
}
/** Findings of one rule and one status that are listed for one skill; more say nothing new. */
const maxListed = 100;
/**
 * The worst findings of each rule and status, in their order, and a gap where there are more. Only now: what base has in plenty must not
 * crowd out what head adds.
 */
function listed(path, findings) {
    const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(findings, ({ ruleId, status }) => [`${ruleId} ${status}`]);
    const kept = new Set([...groups.values()].flatMap((group) => group.slice(0, maxListed)));
    const over = [...groups].filter(([, group]) => group.length > maxListed);
    const gaps = over.map(([, group]) => {
        const { ruleId, status } = group[0];
        const detail = `${ruleId} has ${group.length} findings that are ${status}; the worst ${maxListed} are listed`;
        return { path, reason: "not-listed", detail, bytes: 0 };
    });
    return { findings: findings.filter((finding) => kept.has(finding)), gaps };
}
/** What the change gave and took. Without base an unchanged skill (a scan of everything) gained nothing, any other gained all. */
function compareCapabilities({ change, base, head }) {
    const { used, declared } = head.capabilities;
    if (!base)
        return { used, declared, added: change === "unchanged" ? _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .noCapabilities */ .qI : used, removed: _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .noCapabilities */ .qI };
    const before = base.capabilities.used;
    return { used, declared, added: (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCapabilities */ .le)(used, before), removed: (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCapabilities */ .le)(before, used) };
}
/** Instructions that are listed for one skill, and characters of each. */
const maxInstructions = 20;
const maxText = 240;
/** Sentences that came and went, those that bind beyond a step first. A skill without base is new as a whole: no sentence is. */
function compareInstructions({ base, head }) {
    if (!base)
        return { added: [], total: 0, removed: 0 };
    const keysOf = (list) => new Set(list.map(({ key }) => key));
    const after = keysOf(head.instructions);
    const before = keysOf(base.instructions);
    const first = new Map(head.instructions.toReversed().map((each) => [each.key, each]));
    const came = head.instructions.filter((each) => !before.has(each.key) && first.get(each.key) === each);
    const ordered = [...came.filter(({ marked }) => marked), ...came.filter(({ marked }) => !marked)];
    const added = ordered.slice(0, maxInstructions).map(({ text, marked, location }) => {
        const masked = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text);
        return { text: masked.length > maxText ? `${masked.slice(0, maxText - 1)}…` : masked, marked, location };
    });
    return { added, total: came.length, removed: [...before].filter((key) => !after.has(key)).length };
}
function comparePair(pair) {
    const { change, base, head } = pair;
    const previousPath = base?.path ?? pair.takesFrom ?? head.path;
    const { findings, gaps } = listed(head.path, compareFindings(base, head));
    return {
        ...head,
        change,
        ...(previousPath !== head.path && { previousPath }),
        ...(base && { trustBefore: base.trust }),
        findings,
        gaps: [...head.gaps, ...gaps],
        capabilities: compareCapabilities(pair),
        instructions: compareInstructions(pair),
    };
}
/**
 * What each skill of head brings against base: findings new, existing and fixed, capabilities added and removed, trust before.
 * Findings are the same when their fingerprints are; without base all are new. Score, level and coverage are those of head.
 */
const compare = (pairs) => pairs.map(comparePair);


/***/ }),

/***/ 12908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  _: () => (/* binding */ didNotRun)
});

// EXTERNAL MODULE: ./build/src/custom/rule.js
var rule = __webpack_require__(14619);
// EXTERNAL MODULE: ./build/src/core/duplicates.js
var duplicates = __webpack_require__(71435);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(23649);
// EXTERNAL MODULE: ./build/src/core/path.js
var path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/score.js
var core_score = __webpack_require__(71571);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
// EXTERNAL MODULE: ./build/src/core/severity.js
var core_severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/policy/suppressions.js
var suppressions = __webpack_require__(22694);
;// CONCATENATED MODULE: ./build/src/policy/apply.js




const rated = (rating, severity) => ({
    ...rating,
    severity,
    effective: (0,core_severity/* effectiveSeverity */.XP)(severity, rating.confidence),
});
/** A finding as the policy rates it, and what base rated it by the same policy; undefined when its rule is off. */
function withLevel(finding, level) {
    const { ruleId, severity, before } = finding;
    const set = level(ruleId, severity);
    if (set === "off")
        return undefined;
    const was = before && level(ruleId, before.severity);
    const then = was === undefined || was === "off" ? {} : { before: was === before.severity ? before : rated(before, was) };
    return { ...(set === severity ? finding : rated(finding, set)), ...then };
}
/** Effective severities that base had, as this policy rates them, each thing weighed once. */
function baseSeverities(marked) {
    const there = marked.filter(({ finding, suppression, refused }) => !suppression && refused?.why !== "worse" && (finding.status !== "new" || finding.before !== undefined));
    const before = there.map(({ finding }) => ({ ...finding, ...finding.before, status: "existing" }));
    return (0,duplicates/* withoutDuplicates */.z)(before).map(({ effective }) => effective);
}
function suppressed({ finding, suppression }, active) {
    if (!suppression || finding.status === "fixed")
        return finding;
    return { ...finding, status: "suppressed", suppression: (0,suppressions/* noteOf */.kH)(suppression, finding, active) };
}
const order = { new: 0, existing: 0, suppressed: 1, fixed: 2 };
/** What counts first, worst first; the sort is stable, so findings of equal weight stay in order of place. */
const byWeight = (a, b) => order[a.status] - order[b.status] || (0,core_severity/* compareSeverity */.zK)(a.effective, b.effective);
/**
 * Applies levels and suppressions to one skill. Rules that are off are left out and named; suppressed findings stay, marked. What several
 * rules say of one thing is then one finding: an acceptance of one of them leaves the others.
 * Base is rated by the same policy, so that trust before and after can be compared.
 */
function applyPolicy(skill, level, active) {
    const off = [];
    const marked = [];
    for (const original of skill.findings) {
        const finding = withLevel(original, level);
        if (finding === undefined) {
            if (original.status !== "fixed")
                off.push(original.ruleId);
            continue;
        }
        marked.push({ finding, ...(0,suppressions/* coverOf */.vv)(finding, skill, active) });
    }
    const findings = (0,duplicates/* withoutDuplicates */.z)(marked.map((each) => suppressed(each, active))).sort(byWeight);
    return {
        skill: {
            ...skill,
            ...(0,core_score/* scoreOfFindings */.om)(findings),
            ...(skill.trustBefore !== undefined && { trustBefore: (0,core_score/* scoreOf */.uw)((0,core_score/* countSeverities */.ng)(baseSeverities(marked))).trust }),
            findings,
        },
        off,
        used: new Set(marked.flatMap(({ suppression }) => suppression ?? [])),
        refused: marked.flatMap(({ finding, refused }) => (refused && finding.status !== "fixed" ? [refused] : [])),
    };
}

// EXTERNAL MODULE: ./build/src/core/drift.js
var core_drift = __webpack_require__(25294);
// EXTERNAL MODULE: ./build/src/core/finding.js
var core_finding = __webpack_require__(45068);
// EXTERNAL MODULE: ./build/src/policy/capability-gates.js
var capability_gates = __webpack_require__(30605);
;// CONCATENATED MODULE: ./build/src/policy/gates.js





const bySeverity = ({ skill, gate, word, newOnly }) => {
    const { severity, confidence } = gate;
    if (severity === "off")
        return undefined;
    const crosses = (rating) => (0,core_severity/* atLeast */.jZ)(rating.effective, severity) && (0,core_severity/* asSureAs */.e2)(rating.confidence, confidence);
    // The worst of several that say the same need not be the surest.
    const number = skill.findings.filter((finding) => (0,core_finding/* counts */.tQ)(finding) && (!newOnly || finding.status === "new") && [finding, ...(finding.also ?? [])].some(crosses)).length;
    if (number === 0)
        return undefined;
    // Of a skill that stands as it stood, or that nothing is compared with, no finding is called new.
    const what = (0,words/* plural */.LS)(number, `${newOnly && skill.change !== "unchanged" ? "new " : ""}finding`);
    const severities = severity === "critical" ? "critical severity" : `${severity} severity or worse`;
    const sure = confidence === "low" ? "" : ` with ${confidence} confidence${confidence === "high" ? "" : " or more"}`;
    return `${what} of ${severities}${sure} (policy: ${word} at ${severity})`;
};
/** With `newOnly` a skill is asked for its trust only when the change brings a finding that counts. */
const byTrust = ({ skill, gate, word, newOnly }) => {
    if (gate.trust === "off" || skill.trust >= gate.trust)
        return undefined;
    const touched = skill.findings.some((finding) => (0,core_finding/* counts */.tQ)(finding) && finding.status === "new");
    return newOnly && !touched ? undefined : `trust is ${skill.trust} (policy: ${word} below ${gate.trust})`;
};
const byDrop = ({ skill, gate, word }) => {
    const { trust, trustBefore } = skill;
    if (gate.trustDrop === "off" || trustBefore === undefined || trustBefore - trust < gate.trustDrop)
        return undefined;
    return `trust fell from ${trustBefore} to ${trust} (policy: ${word} at a drop of ${gate.trustDrop})`;
};
/** A share of bytes in words: never 0 % of something, never 100 % of less than all. */
function percent(share) {
    if (share > 0 && share < 0.01)
        return "less than 1 %";
    return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`;
}
/** Where coverage is asked for at all, a limit that was reached is for a person to look at, however little lies beyond it. */
const byLimit = ({ skill, gate, word }) => {
    if (word === "fail" || gate.coverage === "off")
        return undefined;
    const gap = skill.gaps.find(({ reason }) => core_finding/* steerableGaps */.$u.has(reason));
    return gap && `not all of it was read: ${core_finding/* gapReasons */.UF[gap.reason]} (policy: review where coverage is asked for)`;
};
/** A scan that broke off found nothing because it saw nothing: no policy passes that. */
const byFailure = ({ skill, word }) => word === "fail" && skill.gaps.some(({ reason }) => reason === "not-scanned") ? "it could not be scanned" : undefined;
/** What was not read cannot be told new from old, so coverage is asked for whatever `newOnly` says. */
const byCoverage = ({ skill, gate, word }) => {
    if (gate.coverage === "off" || skill.coverage >= gate.coverage)
        return undefined;
    const wanted = Number((gate.coverage * 100).toFixed(1));
    return `${percent(1 - skill.coverage)} of the bytes were not read (policy: ${word} below ${wanted} % coverage)`;
};
/** Drifts that one reason names. */
const maxDrifts = 2;
/**
 * Where the change brings the approval along a person decides, by merging it: what would fail is a review then. Whoever could not change an
 * approved skill and its approval at once could never change it at all.
 */
const byDrift = ({ skill, gate, gates, word }) => {
    const isAsked = (drift) => drift.proposed
        ? word === "review" && ((0,core_drift/* isGated */.m3)(drift, gates.fail.drift) || (0,core_drift/* isGated */.m3)(drift, gates.review.drift))
        : (0,core_drift/* isGated */.m3)(drift, gate.drift);
    const drifts = (skill.drift ?? []).filter(isAsked);
    if (drifts.length === 0)
        return undefined;
    const rest = drifts.length - maxDrifts;
    const named = drifts.slice(0, maxDrifts).map(({ message }) => message);
    const said = [...named, ...(rest > 0 ? [`${rest} more`] : [])].join("; ");
    const proposed = drifts.every((drift) => drift.proposed)
        ? "not approved before this change: "
        : "not as it was approved: ";
    return `${proposed}${said} (policy: ${word} by drift)`;
};
const checks = [
    byFailure,
    bySeverity,
    byDrift,
    capability_gates/* byDeniedHost */.pk,
    capability_gates/* byDeniedCapability */.NM,
    byTrust,
    byDrop,
    capability_gates/* byCapabilityCount */.$P,
    byCoverage,
    byLimit,
];
/**
 * Verdict on a skill, and each thing that crossed a gate, failures first. What fails is not said again as a review.
 * `newOnly` is false when there is no base to tell new from old.
 */
function askGates(skill, gates, newOnly) {
    const fails = [];
    const reviews = [];
    for (const check of checks) {
        const fail = check({ skill, gate: gates.fail, gates, word: "fail", newOnly });
        if (fail !== undefined) {
            fails.push(fail);
            continue;
        }
        const review = check({ skill, gate: gates.review, gates, word: "review", newOnly });
        if (review !== undefined)
            reviews.push(review);
    }
    const verdict = fails.length > 0 ? "fail" : reviews.length > 0 ? "review" : "pass";
    return { verdict, reasons: [...fails, ...reviews] };
}

// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(20718);
// EXTERNAL MODULE: ./build/src/policy/ramp.js
var ramp = __webpack_require__(44926);
// EXTERNAL MODULE: ./build/src/policy/suppression-notices.js
var suppression_notices = __webpack_require__(61951);
// EXTERNAL MODULE: ./build/src/policy/thresholds.js
var thresholds = __webpack_require__(98854);
;// CONCATENATED MODULE: ./build/src/policy/to-pass.js




/** Rules that are tried one by one for whether they may stay: more are no list that anybody works off. */
const maxTried = 20;
/** The skill as it would be without the findings of some rules that the gates count. */
function without(skill, isCounted, rules) {
    const findings = skill.findings.filter((finding) => !(isCounted(finding) && rules.has(finding.ruleId)));
    return { ...skill, ...(0,core_score/* scoreOfFindings */.om)(findings), findings };
}
/** The least number from 0 to `most` that is enough; what is enough stays so with more. */
function leastEnough(most, isEnough) {
    let [low, high] = [0, most];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (isEnough(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/**
 * The least that must change until a skill passes both gates: rules whose findings must go, worst first, and what no finding brought.
 * `newOnly` as for `askGates`.
 */
function toPass(skill, gates, newOnly) {
    const isCounted = (finding) => (0,core_finding/* counts */.tQ)(finding) && (!newOnly || finding.status === "new");
    const rules = (0,words/* groupByRule */.RJ)(skill.findings.filter(isCounted)).map(({ ruleId }) => ruleId);
    const after = (gone) => without(skill, isCounted, new Set(gone));
    const reasonsAfter = (gone) => askGates(after(gone), gates, newOnly).reasons;
    const left = reasonsAfter(rules);
    const isEnough = (gone) => reasonsAfter(gone).join("\n") === left.join("\n");
    const least = leastEnough(rules.length, (number) => isEnough(rules.slice(0, number)));
    let gone = rules.slice(0, least);
    for (const rule of gone.slice(-maxTried).toReversed()) {
        const fewer = gone.filter((other) => other !== rule);
        if (isEnough(fewer))
            gone = fewer;
    }
    return { rules: gone, reasons: left, trust: after(gone).trust };
}

// EXTERNAL MODULE: ./build/src/policy/windows.js
var windows = __webpack_require__(52137);
;// CONCATENATED MODULE: ./build/src/policy/judge.js
















/** A skill that moved is excluded only when it was before: moving it must not take it out of judgement. */
const isExcluded = ({ path, previousPath }, excluded) => excluded(path) && (previousPath === undefined || excluded(previousPath));
/** A change of the lock is a change of the skill, as far as the lock is asked. */
const isLockTouched = ({ drift = [] }) => drift.some(({ kind, proposed }) => proposed || kind === "mismatch" || kind === "unlocked");
/** Of a skill that no gate is asked about. */
const shown = { verdict: "pass", reasons: [] };
function judgeBy(skill, bench) {
    if (isExcluded(skill, bench.excluded)) {
        const reasons = ["excluded by the policy, so it was not judged"];
        const findings = (0,duplicates/* withoutDuplicates */.z)(skill.findings);
        const score = (0,core_score/* scoreOfFindings */.om)(findings);
        const { drift: _, ...unlocked } = skill;
        return {
            report: { ...unlocked, ...score, findings, verdict: "pass", reasons },
            excluded: true,
            off: [],
            used: new Set(),
            refused: [],
        };
    }
    const { level, ...gates } = bench.thresholds(skill);
    const { skill: applied, ...rest } = applyPolicy(skill, level, bench.active);
    const isShown = bench.onlyChangesGate && skill.change === "unchanged" && !isLockTouched(skill);
    const judged = isShown ? shown : askGates(applied, gates, bench.newOnly);
    const way = judged.verdict === "pass" ? {} : { toPass: toPass(applied, gates, bench.newOnly) };
    return { report: { ...applied, ...judged, ...way }, excluded: false, ...rest };
}
/**
 * Judges a skill by the policy, and by what an organisation's policy asks for by itself: to raise a level makes base worse too, and a drop
 * of trust less, so stricter parts alone do not always make a stricter whole.
 */
function judgeSkill(skill, bench) {
    const judged = judgeBy(skill, bench);
    const floor = bench.floor && judgeBy(skill, bench.floor).report;
    if (!floor || core_verdict/* verdicts */.r.indexOf(floor.verdict) <= core_verdict/* verdicts */.r.indexOf(judged.report.verdict))
        return judged;
    const { verdict, reasons, toPass: way } = floor;
    return { ...judged, report: { ...judged.report, verdict, reasons, ...(way && { toPass: way }) } };
}
const byGravity = (a, b) => core_verdict/* verdicts */.r.indexOf(b.verdict) - core_verdict/* verdicts */.r.indexOf(a.verdict) || (0,path/* comparePaths */.cD)(a.path, b.path);
/** A path on one line: it comes from the pull request. */
const inline = (path) => path.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
/** What is judged, in a sentence: its path, and its kind where it is no skill. Where the folder itself is the skill, its name in quotes. */
function nameOf(report) {
    if (report.path !== ".")
        return `${(0,words/* kindPrefix */.TK)(report)}${inline(report.path)}`;
    return report.kind === "skill" ? `the skill ${(0,nearest/* quoted */.TL)(inline(report.name))}` : `${(0,words/* kindPrefix */.TK)(report)}the root folder`;
}
/** Each skill that does not pass with its first reason. */
function skillReasons(reports) {
    const failing = reports.filter(({ verdict }) => verdict !== "pass");
    const sentences = failing.slice(0, notice/* maxNamed */.g).map((report) => {
        return `${nameOf(report)} ${report.verdict === "fail" ? "fails" : "needs a review"}: ${report.reasons[0]}`;
    });
    const more = failing.slice(notice/* maxNamed */.g);
    if (more.length === 0)
        return sentences;
    return [...sentences, `${(0,words/* countKinds */.xb)(more, "more ")} ${more.length === 1 ? "does" : "do"} not pass`];
}
/** The verdict that a mode lets stand, and why when it is another one. */
function underMode(verdict, by, today) {
    const mode = (0,ramp/* modeOn */.Hq)(by, today);
    const next = (0,ramp/* nextMode */.jC)(by, today);
    const words = `the mode is ${mode}${next ? ` until ${next.until}` : ""}`;
    if (mode === "observe" && verdict !== "pass") {
        return { verdict: "pass", reasons: [`${words}, so the verdict of the policy (${verdict}) is only shown`] };
    }
    if (mode === "warn" && verdict === "fail") {
        return { verdict: "review", reasons: [`${words}, so what fails by the policy is a review`] };
    }
    return { verdict, reasons: [] };
}
function runVerdict(judged, { policy, today }) {
    if (judged.length === 0)
        return { verdict: "no-skills", reasons: [] };
    if (judged.every(({ excluded }) => excluded)) {
        return { verdict: "no-skills", reasons: ["all that was scanned is excluded by the policy"] };
    }
    return underMode((0,core_verdict/* worstVerdict */.z)(judged.map(({ report }) => report.verdict)), policy.mode, today);
}
function offNotice(ruleIds) {
    if (ruleIds.length === 0)
        return [];
    const each = [...new Set(ruleIds)].sort().map((id) => `${id} (${ruleIds.filter((other) => other === id).length})`);
    const what = (0,words/* plural */.LS)(ruleIds.length, "finding was", "findings were");
    return [{ level: "notice", message: `${what} left out, of rules that the policy turns off: ${each.join(", ")}` }];
}
function notices({ policy, today, complete = false }, judged) {
    const seen = judged.filter(({ excluded }) => !excluded);
    const used = new Set(seen.flatMap((one) => [...one.used]));
    const refused = seen.flatMap((one) => one.refused);
    const skills = seen.map(({ report }) => report);
    return [
        ...policy.notices,
        ...(0,ramp/* rampNotices */.OL)(policy.mode, today),
        ...(0,suppression_notices/* suppressionNotices */.n)(policy.suppressions, { used, refused, skills, today, complete }),
        ...offNotice(seen.flatMap(({ off }) => off)),
    ];
}
function benchOf({ policy, today, compared, onlyChangesGate = false, origins }) {
    const active = (0,suppressions/* activeSuppressions */.xT)(policy, today);
    const seated = (by) => ({
        newOnly: by.newOnly && compared,
        onlyChangesGate,
        excluded: (0,globs/* matcher */.jN)(by.exclude),
        thresholds: (0,thresholds/* thresholdsBy */.y)(by, origins),
        active,
    });
    return { ...seated(policy), ...(policy.floor && { floor: seated(policy.floor) }) };
}
/**
 * Judges each skill, and the run, by a policy. Pure: the day comes in. Parts of a run are merged before they are judged (src/merge.ts),
 * so nothing here needs to know of them.
 * Suppressed findings and excluded skills stay in the result, marked. Throws a RangeError when `today` is no ISO date.
 */
function judge(input) {
    const { comparisons, today, compared } = input;
    if (!(0,windows/* isDay */.N)(today))
        throw new RangeError(`today must be an ISO date: ${today}`);
    const bench = benchOf(input);
    const judged = comparisons.map((skill) => judgeSkill(skill, bench));
    const skills = judged.map(({ report }) => report).sort(byGravity);
    const { verdict, reasons } = runVerdict(judged, input);
    const uncompared = compared || judged.length === 0 ? [] : ["base could not be scanned, so everything in head counts as new"];
    return {
        skills,
        verdict,
        reasons: [...skillReasons(skills), ...uncompared, ...reasons],
        notices: notices(input, judged),
    };
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
;// CONCATENATED MODULE: ./build/src/conclude.js




const toolOf = (version) => ({ name: "skill-scan", version, rules: rules/* rules */.a.length });
function reportedPolicy({ preset, source, mode, files }, today) {
    const next = (0,ramp/* nextMode */.jC)(mode, today);
    return { preset, source, mode: (0,ramp/* modeOn */.Hq)(mode, today), ...(next && { next }), ...(files.length > 0 && { files }) };
}
/** The report of a run: what it found out, judged by a policy. Throws a RangeError when `today` is no ISO date. */
function conclude(gathered, bench) {
    const { base, head, compared, complete, comparisons, removed, notices } = gathered;
    const { policy, today, toolVersion, origins, onlyChangesGate = false } = bench;
    const known = origins === undefined ? {} : { origins };
    const judgement = judge({ comparisons, policy, today, compared, complete, onlyChangesGate, ...known });
    return {
        version: "1",
        tool: toolOf(toolVersion),
        verdict: judgement.verdict,
        reasons: judgement.reasons,
        ...(base !== undefined && { base }),
        head,
        compared,
        policy: reportedPolicy(policy, today),
        skills: judgement.skills,
        removed,
        notices: [...notices, ...judgement.notices],
        ...(policy.custom && policy.custom.length > 0 && { customRules: policy.custom.map(rule/* wordsOf */.Z) }),
    };
}
/** The report of a run that gave no verdict: it says so in its own words, and lists nothing that could read as clean. */
const didNotRun = (reasons, head, toolVersion) => ({
    version: "1",
    tool: toolOf(toolVersion),
    verdict: "did-not-run",
    reasons,
    head,
    compared: false,
    policy: { preset: "balanced", source: "built in", mode: "enforce" },
    skills: [],
    removed: [],
    notices: [],
});


/***/ }),

/***/ 30605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ byCapabilityCount),
/* harmony export */   NM: () => (/* binding */ byDeniedCapability),
/* harmony export */   cr: () => (/* binding */ deniedKind),
/* harmony export */   pk: () => (/* binding */ byDeniedHost)
/* harmony export */ });
/* harmony import */ var _core_capability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84259);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52171);



/** Entries that a reason names, and characters of each. */
const maxNamed = 3;
const maxEntry = 80;
/** An entry on one line: it comes from the pull request. */
function inline(entry) {
    const line = entry.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
    return line.length > maxEntry ? `${line.slice(0, maxEntry - 1)}…` : line;
}
const named = (entries) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .firstFew */ .Dt)(entries, maxNamed, inline);
const asked = ({ skill, newOnly }) => newOnly ? skill.capabilities.added : skill.capabilities.used;
const many = (count, newOnly, one, more) => {
    const isNew = newOnly ? "new " : "";
    return (0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, `${isNew}${one}`, `${isNew}${more}`);
};
/** The reason when a skill names a host that the policy denies; only new ones count with `newOnly`. */
function byDeniedHost(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyHost.length === 0)
        return undefined;
    const denied = asked(question).hosts.filter((0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(gate.denyHost));
    if (denied.length === 0)
        return undefined;
    return `${many(denied.length, newOnly, "denied host", "denied hosts")}: ${named(denied)} (policy: ${word} by deny-host)`;
}
/** Kind and glob of an entry of `deny-capability`; without a glob the whole kind is meant. */
function deniedKind(pattern) {
    const colon = pattern.indexOf(":");
    return colon < 0 ? { kind: pattern, glob: "*" } : { kind: pattern.slice(0, colon), glob: pattern.slice(colon + 1) };
}
function deniedOf(kind, entries, patterns) {
    const globs = patterns.map(deniedKind).filter((each) => each.kind === kind);
    if (globs.length === 0)
        return [];
    if (globs.some(({ glob }) => glob === "*"))
        return [...entries];
    const list = globs.map(({ glob }) => glob);
    const matches = kind === "hosts" ? (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .hostMatcher */ .TW)(list) : (0,_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .textMatcher */ .Ax)(list);
    // Who reads all variables reads the denied ones too.
    return entries.filter((entry) => matches(entry) || (kind === "environment" && entry === "*"));
}
/** The reason when a skill has a capability that the policy denies; only new ones count with `newOnly`. */
function byDeniedCapability(question) {
    const { gate, word, newOnly } = question;
    if (gate.denyCapability.length === 0)
        return undefined;
    const set = asked(question);
    const denied = _core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .capabilityKinds */ .Ct.flatMap((kind) => deniedOf(kind, set[kind], gate.denyCapability).map((entry) => `${kind}:${entry}`));
    if (denied.length === 0)
        return undefined;
    const what = many(denied.length, newOnly, "denied capability", "denied capabilities");
    return `${what}: ${named(denied)} (policy: ${word} by deny-capability)`;
}
/** The reason when a change gives a skill more than the policy lets it. */
function byCapabilityCount({ skill, gate, word }) {
    const most = gate.maxNewCapabilities;
    const count = (0,_core_capability_js__WEBPACK_IMPORTED_MODULE_0__/* .countCapabilities */ .eZ)(skill.capabilities.added);
    if (most === "off" || count <= most)
        return undefined;
    return `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, "new capability", "new capabilities")} (policy: ${word} above ${most})`;
}


/***/ }),

/***/ 98854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applicableTo),
/* harmony export */   y: () => (/* binding */ thresholdsBy)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67785);
/* harmony import */ var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83232);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68483);




/**
 * What a skill may be taken to come from; the strictest reading counts. Base and head must agree, or both count; a skill that is new has
 * said of itself where it comes from, so both count as well; and coming from a fork can only make stricter. So a pull request cannot
 * choose a milder origin. Without facts all count.
 */
function originsOf(skill, facts, vendored) {
    const { path, previousPath = path, change } = skill;
    if (facts === undefined)
        return [["vendored"], ["vendored", "fork"], ["own"], ["own", "fork"]];
    const head = facts.head.has(path) || vendored(path);
    const base = facts.base === undefined ? head : facts.base.has(previousPath) || vendored(previousPath);
    const words = change === "added" || base !== head ? ["vendored", "own"] : [head ? "vendored" : "own"];
    return words.flatMap((word) => (facts.fork ? [[word], [word, "fork"]] : [[word]]));
}
const laid = (gate, over, tightens) => tightens ? (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(gate, over) : (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .overlay */ .L)(gate, [over]);
function thresholds(policy, overrides) {
    let { fail, review } = policy;
    for (const override of overrides) {
        fail = laid(fail, override.fail, override.tightens);
        review = laid(review, override.review, override.tightens);
    }
    return { fail, review, level: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .I)([...policy.rules, ...overrides.flatMap(({ rules }) => rules)]) };
}
const stricter = (a, b) => ({
    fail: (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(a.fail, b.fail),
    review: (0,_tighten_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterGate */ .Al)(a.review, b.review),
    level: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .worseOf */ .W)(a.level, b.level),
});
/** The overrides that apply to a skill, by each reading of its origin and by its path. */
function applicableTo(policy, skill, facts) {
    const readings = policy.origins.length === 0 ? [] : originsOf(skill, facts, (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(policy.vendored));
    const words = new Set(readings.flat());
    return {
        readings,
        origins: policy.origins.filter(({ match }) => match.some((word) => words.has(word))),
        paths: policy.paths.filter(({ match }) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(match)(skill.path)),
    };
}
/**
 * What each skill is judged by: the policy's gates and levels, with those for its origin and then those for its path laid upon them, in
 * the order of the policy. Skills with the same overrides share one result.
 */
function thresholdsBy(policy, facts) {
    const vendored = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(policy.vendored);
    const paths = policy.paths.map((override) => ({ override, matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .jN)(override.match) }));
    const known = new Map();
    return (skill) => {
        const byPath = paths.filter(({ matches }) => matches(skill.path)).map(({ override }) => override);
        const readings = policy.origins.length === 0 ? [[]] : originsOf(skill, facts, vendored);
        const key = `${readings.join(";")} ${byPath.map((override) => policy.paths.indexOf(override)).join()}`;
        const found = known.get(key);
        if (found)
            return found;
        const result = readings
            .map((words) => policy.origins.filter(({ match }) => match.some((word) => words.includes(word))))
            .map((byOrigin) => thresholds(policy, [...byOrigin, ...byPath]))
            .reduce(stricter);
        known.set(key, result);
        return result;
    };
}


/***/ }),

/***/ 13081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   v: () => (/* binding */ folderFilter)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18774);



/**
 * SKILL.md as a file system that ignores case finds it: `u` folds the long s and the Kelvin sign too, as macOS does.
 */
const manifestName = /^skill\.md$/iu;
/** Of two spellings in one folder `SKILL.md` itself is the manifest, else the first; `others` are taken for one as well. */
function manifestsOf(entries, others) {
    const manifests = new Map();
    for (const entry of entries) {
        if (!manifestName.test((0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path)) && !others.has(entry.path))
            continue;
        const folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(entry.path);
        if (!manifests.has(folder) || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .lastSegment */ .mp)(entry.path) === "SKILL.md")
            manifests.set(folder, entry);
    }
    return manifests;
}
/** Nearest folder above `path` that is a skill. `known` remembers the answer of each folder passed. */
function ownerOf(path, manifests, known) {
    const passed = [];
    let folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path);
    while (!manifests.has(folder) && !known.has(folder) && folder !== ".") {
        passed.push(folder);
        folder = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(folder);
    }
    const owner = manifests.has(folder) ? folder : known.get(folder);
    for (const each of passed)
        known.set(each, owner);
    return owner;
}
/** `./skills/` and `skills` are one glob. */
const trimGlob = (glob) => glob.replace(/^\.\/(?=.)/, "").replace(/(?<=[^/])\/+$/, "");
function matcherOf(globs, setting) {
    for (const glob of globs) {
        if (glob.trim() === "")
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has an empty glob`, `Take it out of ${setting}.`);
        if (/^!(?!\()/.test(glob)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${setting} has the glob "${glob}", and "!" does not negate here`, 'Use "exclude" for it.');
        }
    }
    const patterns = globs.map(trimGlob);
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_2__(patterns, { dot: true, windows: false });
    // picomatch never lets `**` match `.`, which is how the root is called here.
    const root = patterns.some((glob) => glob === "." || glob === "**" || glob === "**/*");
    return (folder) => (folder === "." ? root : matches(folder));
}
/**
 * Tells which folders a filter keeps, by their paths. Throws a ConfigError for a glob that cannot mean anything.
 */
function folderFilter({ include, exclude }) {
    const included = include?.length ? matcherOf(include, "include") : () => true;
    const excluded = exclude?.length ? matcherOf(exclude, "exclude") : () => false;
    return (folder) => included(folder) && !excluded(folder);
}
/**
 * Finds the skills of a tree. Each entry belongs to the nearest skill above it; a skill that a filter leaves out still owns its files.
 * `others` are paths of files that stand for a skill though they are called otherwise. Returns them by path in code-unit order. Throws a
 * ConfigError for a glob that cannot mean anything.
 */
function discover(entries, filter = {}, others = []) {
    const keeps = folderFilter(filter);
    const sorted = [...entries].sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
    const manifests = manifestsOf(sorted, new Set(others));
    const owned = new Map(Array.from(manifests.keys(), (folder) => [folder, []]));
    const known = new Map();
    for (const entry of sorted) {
        const owner = ownerOf(entry.path, manifests, known);
        if (owner !== undefined)
            owned.get(owner).push(entry);
    }
    return Array.from(manifests, ([path, manifest]) => ({ path, manifest, entries: owned.get(path) }))
        .filter(({ path }) => keeps(path))
        .sort((a, b) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD)(a.path, b.path));
}


/***/ })

};
