export const id = 982;
export const ids = [982];
export const modules = {

/***/ 4982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  effectNotices: () => (/* binding */ effectNotices),
  knownPolicies: () => (/* binding */ knownPolicies)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(3649);
// EXTERNAL MODULE: ./build/src/policy/exceptions.js
var exceptions = __webpack_require__(9272);
// EXTERNAL MODULE: ./build/src/policy/nearest.js
var nearest = __webpack_require__(718);
// EXTERNAL MODULE: ./build/src/policy/tighten.js
var tighten = __webpack_require__(8483);
;// CONCATENATED MODULE: ./build/src/policy/policy-changes.js




const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const shown = (value) => value === undefined ? "nothing" : typeof value === "string" ? value : (0,nearest/* quoted */.TL)(value);
const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The values of a policy that are one each, under the keys of the file. */
function singlesOf(policy) {
    const gate = (name, values) => Object.entries(values).map(([key, value]) => [`${name}.${kebab(key)}`, value]);
    const days = ["critical", "high", "medium", "low"].map((severity) => [
        `suppression-days.${severity}`,
        policy.suppressionDays[severity] ?? "off",
    ]);
    return new Map([
        ["mode", policy.mode],
        ["new-only", policy.newOnly],
        ...gate("fail", policy.fail),
        ...gate("review", policy.review),
        ...days,
        ["broad-suppressions", policy.broadSuppressions],
        ["approvals", policy.approvals],
    ]);
}
const outcomes = { taken: "stricter", refused: "looser", same: "other" };
function directionOf(key, before, after) {
    if (!Array.isArray(before) || !Array.isArray(after))
        return outcomes[(0,tighten/* tighten */.kL)(key, before, after).outcome];
    const lost = before.some((each) => !after.includes(each));
    const won = after.some((each) => !before.includes(each));
    return lost && won ? "other" : lost ? "looser" : "stricter";
}
function singleChanges(base, head) {
    const after = singlesOf(head);
    return [...singlesOf(base)].flatMap(([key, value]) => {
        const next = after.get(key);
        if (same(value, next))
            return [];
        return [{ words: `${key}: ${shown(value)} → ${shown(next)}`, direction: directionOf(key, value, next) }];
    });
}
/** The level that each pattern has in the end. */
const levels = (rules) => new Map(rules.map(({ rule, level }) => [rule, level]));
function levelDirection(before, after) {
    if (after === "off")
        return "looser";
    if (before === undefined || after === undefined) {
        if (after === "info")
            return "looser";
        return before === "off" || before === "info" ? "stricter" : "other";
    }
    return (0,tighten/* worseLevel */.Nf)(before, after) === after ? "stricter" : "looser";
}
function ruleChanges(base, head) {
    const [before, after] = [levels(base), levels(head)];
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter((rule) => before.get(rule) !== after.get(rule));
    const order = same([...before.keys()], [...after.keys()]) || changed.length > 0 || same(base, head);
    return [
        ...changed.map((rule) => {
            const [from, to] = [before.get(rule), after.get(rule)];
            return { words: `rules.${rule}: ${shown(from)} → ${shown(to)}`, direction: levelDirection(from, to) };
        }),
        ...(order
            ? []
            : [{ words: "rules stand in another order, of which the last counts", direction: "other" }]),
    ];
}
/** What came and went of a list, each entry in words. */
function listChanges([base, head], keyOf, words, directions) {
    const before = new Set(base.map(keyOf));
    const after = new Set(head.map(keyOf));
    return [
        ...head
            .filter((entry) => !before.has(keyOf(entry)))
            .map((entry) => ({ words: `added: ${words(entry)}`, direction: directions[0] })),
        ...base
            .filter((entry) => !after.has(keyOf(entry)))
            .map((entry) => ({ words: `removed: ${words(entry)}`, direction: directions[1] })),
    ];
}
function suppressionWords({ rule, path, fingerprint, owner, expires }) {
    const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
    return `suppression of ${rule} for ${where.join(" and ")}, by ${owner} until ${expires}`;
}
/** What an acceptance covers, whatever the reason that is given for it. */
const withoutReason = (suppression) => (0,exceptions/* exceptionKey */.F)({ ...suppression, reason: "" });
/** Acceptances of which only the reason reads otherwise. */
function rewordings(base, head) {
    const known = new Set(base.map(exceptions/* exceptionKey */.F));
    const covered = new Set(base.map(withoutReason));
    return head
        .filter((each) => !known.has((0,exceptions/* exceptionKey */.F)(each)) && covered.has(withoutReason(each)))
        .map((each) => ({ words: `another reason: ${suppressionWords(each)}`, direction: "other" }));
}
/**
 * What would change if `head` took the place of `base`, in words of the policy file, and whether it judges milder then. What stands in
 * `paths`, `origins` and `vendored` is only named: which way it goes depends on the skills.
 */
function policyDifference(base, head) {
    const overrides = (name) => listChanges([base[name], head[name]], (entry) => JSON.stringify(entry), ({ match }) => `${name} for ${match.join(", ")}`, ["other", "other"]);
    const named = (name, directions) => listChanges([base[name], head[name]], (each) => each, (each) => `${name} ${each}`, directions);
    const organisation = same(base.organisation, head.organisation)
        ? []
        : [
            {
                words: `the organisation's policy: ${shown(base.organisation)} → ${shown(head.organisation)}`,
                direction: head.organisation === undefined ? "looser" : "other",
            },
        ];
    return [
        ...organisation,
        ...singleChanges(base, head),
        ...ruleChanges(base.rules, head.rules),
        ...overrides("paths"),
        ...overrides("origins"),
        ...named("vendored", ["other", "other"]),
        ...named("exclude", ["looser", "stricter"]),
        ...listChanges([base.suppressions, head.suppressions], withoutReason, suppressionWords, ["looser", "stricter"]),
        ...rewordings(base.suppressions, head.suppressions),
    ];
}
const intros = [
    ["looser", "after the merge the policy judges milder"],
    ["other", "after the merge the policy judges otherwise"],
    ["stricter", "after the merge the policy judges more strictly"],
];
/** The difference between two policies as notices: a warning for what would be milder, a notice for the rest. */
function differenceNotices(changes) {
    return intros.flatMap(([direction, intro]) => {
        const list = changes.filter((each) => each.direction === direction).map(({ words }) => words);
        if (list.length === 0)
            return [];
        const more = list.length - notice/* maxNamed */.g;
        const named = [...list.slice(0, notice/* maxNamed */.g), ...(more > 0 ? [`${more} more`] : [])];
        return [{ level: direction === "looser" ? "warning" : "notice", message: `${intro}: ${named.join("; ")}` }];
    });
}

// EXTERNAL MODULE: ./build/src/policy/remote.js
var policy_remote = __webpack_require__(1524);
;// CONCATENATED MODULE: ./build/src/entry/policy/effect.js



/**
 * What reads policies of other repositories, for the policy that head would bring: only files at the commits that base's policy was made
 * from. A pull request must not choose what a token reads, since what it says of that is shown.
 */
function knownPolicies(remote, files) {
    const known = (file) => {
        if (files.includes((0,policy_remote/* remoteName */.iy)(file)))
            return file;
        throw new errors/* DidNotRunError */.iz(`${file.repository}/${file.path} is not read at a commit that only the pull request names`, "Merge the change of the organisation's policy by itself.");
    };
    return {
        commit: async (reference) => {
            const { repository, path } = reference;
            if (!files.some((file) => file.startsWith(`${repository}/${path}@`)))
                known({ repository, path, sha: "" });
            return known({ repository, path, sha: await remote.commit(reference) }).sha;
        },
        read: async (file) => remote.read(known(file)),
    };
}
/** Problems of a policy that are named. */
const maxProblems = 3;
/**
 * What a change of the policy files would do once it is merged: each value that would change, and whether the policy then judges milder.
 * `loadHead` gives the policy of head; that it throws a ConfigError is said as well, since then every later run would stop.
 */
async function effectNotices(base, loadHead) {
    try {
        return differenceNotices(policyDifference(base, await loadHead()));
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigError */.xL || error instanceof errors/* DidNotRunError */.iz))
            throw error;
        const problems = error.message.split("\n");
        const more = problems.length > maxProblems ? `; and ${problems.length - maxProblems} more` : "";
        const what = error instanceof errors/* ConfigError */.xL
            ? "the policy of this change would stop every run after the merge"
            : "what the policy of this change would do could not be told";
        return [{ level: "warning", message: `${what}: ${problems.slice(0, maxProblems).join("; ")}${more}` }];
    }
}


/***/ })

};
