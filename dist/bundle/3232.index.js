export const id = 3232;
export const ids = [3232];
export const modules = {

/***/ 25294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cn: () => (/* binding */ driftGates),
/* harmony export */   eR: () => (/* binding */ driftGravity),
/* harmony export */   m3: () => (/* binding */ isGated),
/* harmony export */   v8: () => (/* binding */ driftKinds)
/* harmony export */ });
/**
 * How a skill differs from what was approved, each with how grave that is:
 * - `capability`: it can do more than was approved.
 * - `bytes`: it is not what was approved, or the record of the approval is not true of it.
 * - `any`: nobody approved it there.
 * - `never`: worth knowing, and nothing that the skill did.
 */
const driftGravity = {
    /** Uses what it did not use when it was approved. */
    capability: "capability",
    /** Other bytes, files that came or went. */
    bytes: "bytes",
    /** A file became executable, a link, a submodule, or stopped being one. */
    mode: "bytes",
    /** The change writes a lock entry that is not true of the skill. */
    mismatch: "bytes",
    /** The change takes the skill out of the lock. */
    unlocked: "bytes",
    /** There is a lock, and the skill is not in it. */
    "not-locked": "any",
    /** Approved at another path. */
    moved: "any",
    /** The same bytes, of which this version of the engine reads more than the one of the approval. */
    reading: "never",
    /** The lock file of another tool has another hash of the same folder. */
    "foreign-bytes": "bytes",
    /** Uses more than the lock file of another tool permits. */
    "foreign-permission": "capability",
    /** The lock file of another tool has a hash that the folder cannot be held against. */
    "foreign-unverified": "never",
    /** The lock file of another tool points at a branch or a tag, which can move. */
    "foreign-ref": "never",
};
/** The words for kinds, in the order of reports. */
const driftKinds = Object.keys(driftGravity);
/** What a gate on drift may be set to, the mildest first: `any` also asks about skills that no lock has. */
const driftGates = ["off", "capability", "bytes", "any"];
/** Whether a gate that is set to `gate` asks about a drift. */
const isGated = ({ kind }, gate) => {
    const gravity = driftGravity[kind];
    return gravity !== "never" && driftGates.indexOf(gravity) <= driftGates.indexOf(gate);
};


/***/ }),

/***/ 23649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ firstNotices),
/* harmony export */   g: () => (/* binding */ maxNamed)
/* harmony export */ });
/** Things of one kind that notices and reasons name one by one: the report files have them all. */
const maxNamed = 10;
/** A notice for each of the first ten messages, and one that counts the others in the words of `restOf`. */
function firstNotices(level, messages, restOf) {
    const named = messages.slice(0, maxNamed);
    const rest = messages.length - named.length;
    return [...named, ...(rest > 0 ? [restOf(rest)] : [])].map((message) => ({ level, message }));
}


/***/ }),

/***/ 24402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ defaults),
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   Zh: () => (/* binding */ singlesOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   mG: () => (/* binding */ suppressionsOf),
/* harmony export */   zh: () => (/* binding */ defaultGate)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52171);

/** A gate that asks nothing, as a file would write it. */
const defaultGate = {
    severity: "off",
    confidence: "low",
    trust: "off",
    "trust-drop": "off",
    coverage: "off",
    "deny-host": [],
    "deny-capability": [],
    "max-new-capabilities": "off",
    drift: "off",
};
/** What holds when nobody says anything: what layers are laid upon. */
const defaults = {
    mode: "enforce",
    "new-only": true,
    ...Object.fromEntries(["fail", "review"].flatMap((gate) => Object.entries(defaultGate).map(([key, value]) => [`${gate}.${key}`, value]))),
    ...Object.fromEntries(["critical", "high", "medium", "low"].map((word) => [`suppression-days.${word}`, "off"])),
    "broad-suppressions": "existing-only",
    approvals: "none",
};
/** One pattern or many, as a list. */
const listOf = (value) => value === undefined ? [] : typeof value === "string" ? [value] : value;
/** The thresholds that a file sets, under the names of the code. */
function gateOf(body) {
    const { severity, confidence, trust, "trust-drop": trustDrop, coverage, drift } = body ?? {};
    const denyHost = body?.["deny-host"];
    const denyCapability = body?.["deny-capability"];
    const maxNewCapabilities = body?.["max-new-capabilities"];
    return {
        ...(severity !== undefined && { severity }),
        ...(confidence !== undefined && { confidence }),
        ...(trust !== undefined && { trust }),
        ...(trustDrop !== undefined && { trustDrop }),
        ...(coverage !== undefined && { coverage }),
        ...(denyHost !== undefined && { denyHost: listOf(denyHost) }),
        ...(denyCapability !== undefined && { denyCapability: listOf(denyCapability) }),
        ...(maxNewCapabilities !== undefined && { maxNewCapabilities }),
        ...(drift !== undefined && { drift }),
    };
}
/** Levels of one file: globs before ids, so that an id beats a glob wherever it stands; the last match counts. */
function rulesOf(rules, raises) {
    const all = Object.entries(rules ?? {}).map(([rule, level]) => ({ rule, level, ...(raises && { raises: true }) }));
    return [...all.filter(({ rule }) => (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(rule)), ...all.filter(({ rule }) => !(0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(rule))];
}
/** What a file says for some skills. */
const overrideOf = ({ fail, review, rules }, tightens) => ({
    fail: gateOf(fail),
    review: gateOf(review),
    rules: rulesOf(rules, tightens),
    ...(tightens && { tightens: true }),
});
/** Suppressions as a file writes them, without the keys that it leaves out. */
const suppressionsOf = (list) => (list ?? []).map(({ path, fingerprint, severity, accepted, at, ...rest }) => ({
    ...rest,
    ...(path !== undefined && { path }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(severity !== undefined && { severity }),
    ...(accepted !== undefined && { accepted }),
    ...(at !== undefined && { at }),
}));
const modeOf = (mode) => {
    if (mode === undefined || typeof mode === "string")
        return mode;
    const { "observe-until": observeUntil, "warn-until": warnUntil } = mode;
    return { ...(observeUntil !== undefined && { observeUntil }), ...(warnUntil !== undefined && { warnUntil }) };
};
/** Entries of a mapping in a file, under keys with its own before them; lists are always lists. */
const prefixed = (name, body) => Object.entries(body ?? {}).map(([key, value]) => [`${name}.${key}`, key.startsWith("deny-") ? listOf(value) : value]);
/** The single values that a file sets, by their keys. */
function singlesOf(body) {
    const all = [
        ["mode", modeOf(body.mode)],
        ["new-only", body["new-only"]],
        ...prefixed("fail", body.fail),
        ...prefixed("review", body.review),
        ...prefixed("suppression-days", body["suppression-days"]),
        ["broad-suppressions", body["broad-suppressions"]],
        ["approvals", body.approvals],
    ];
    return all.filter(([, value]) => value !== undefined);
}


/***/ }),

/***/ 67785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf),
/* harmony export */   W: () => (/* binding */ worseOf)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52171);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68483);


/** The last entry that matches counts; undefined when none does. */
function lastOf(rules) {
    const compiled = rules.map(({ rule, level }) => ({ matches: (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([rule]), level }));
    const known = new Map();
    return (ruleId) => {
        if (!known.has(ruleId))
            known.set(ruleId, compiled.findLast(({ matches }) => matches(ruleId))?.level);
        return known.get(ruleId);
    };
}
/** The levels of a policy, ready to be asked. Those that may only raise are asked last, and `off` among them raises nothing. */
function levelOf(rules) {
    const set = lastOf(rules.filter(({ raises }) => !raises));
    const least = lastOf(rules.filter(({ raises }) => raises));
    return (ruleId, own) => (0,_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .worseLevel */ .Nf)(set(ruleId) ?? own, least(ruleId) ?? "off");
}
/** The worse one of two readings of the same policy. */
const worseOf = (a, b) => (ruleId, own) => (0,_tighten_js__WEBPACK_IMPORTED_MODULE_0__/* .worseLevel */ .Nf)(a(ruleId, own), b(ruleId, own));


/***/ }),

/***/ 83232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  L: () => (/* binding */ overlay)
});

// EXTERNAL MODULE: ./build/src/policy/body.js
var policy_body = __webpack_require__(24402);
// EXTERNAL MODULE: ./build/src/policy/settle.js
var settle = __webpack_require__(97817);
// EXTERNAL MODULE: ./build/src/policy/tighten.js
var tighten = __webpack_require__(68483);
// EXTERNAL MODULE: ./build/src/core/notice.js
var notice = __webpack_require__(23649);
// EXTERNAL MODULE: ./build/src/policy/globs.js
var globs = __webpack_require__(52171);
// EXTERNAL MODULE: ./build/src/policy/levels.js
var policy_levels = __webpack_require__(67785);
// EXTERNAL MODULE: ./build/src/policy/remote.js
var remote = __webpack_require__(31524);
;// CONCATENATED MODULE: ./build/src/policy/trace.js







/** The first rule that a level would make milder than the organisation has it; undefined when there is none. */
function milderFor(pattern, level, { floor, severities }) {
    const levels = (0,policy_levels/* levelOf */.I)(floor.rules);
    const matches = (0,globs/* matcher */.jN)([pattern]);
    const milder = [...severities].find(([id, own]) => matches(id) && (0,tighten/* worseLevel */.Nf)(level, levels(id, own)) !== level);
    return milder && `${milder[0]} at ${levels(...milder)}`;
}
function ruleTrace({ body, at, tightens }, ground) {
    return Object.entries(body.rules ?? {}).map(([rule, value]) => {
        const by = tightens("rules") ? milderFor(rule, value, ground) : undefined;
        const entry = { key: `rules.${rule}`, value, from: at(["rules", rule]) };
        return by === undefined ? { ...entry, state: "effective" } : { ...entry, state: "refused", by };
    });
}
/** The thresholds that a file sets in a gate, by their keys. */
const thresholdsOf = (body) => Object.entries(body ?? {}).map(([key, value]) => [key, key.startsWith("deny-") ? (0,policy_body/* listOf */.c3)(value) : value]);
/** The value of a gate that a key of the file means. */
const gateValue = (gate, key) => gate[key.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
/** Thresholds for some skills, held against those for all: which of them would be milder. */
function overrideTrace(name, layer, ground) {
    const { body, at, tightens } = layer;
    const words = { fail: ground.floor.fail, review: ground.floor.review };
    return (body[name] ?? []).flatMap((one, index) => {
        const key = `${name}[${(0,policy_body/* listOf */.c3)(one.match).join(", ")}]`;
        const { match: _, ...value } = one;
        const entry = { key, value, from: at([name, index]), state: "effective" };
        if (!tightens(name))
            return [entry];
        const milder = ["fail", "review"].flatMap((gate) => thresholdsOf(one[gate]).flatMap(([word, wanted]) => {
            const floor = gateValue(words[gate], word);
            if ((0,tighten/* tighten */.kL)(`${gate}.${word}`, floor, wanted).outcome !== "refused")
                return [];
            const from = at([name, index, gate, word]);
            const by = (0,settle/* standing */.JA)({ value: floor, from: ground.organisation ?? "" });
            return [{ key: `${key}.${gate}.${word}`, value: wanted, from, state: "refused", by }];
        }));
        const rules = Object.entries(one.rules ?? {}).flatMap(([rule, level]) => {
            const by = milderFor(rule, level, ground);
            if (by === undefined)
                return [];
            return [
                { key: `${key}.rules.${rule}`, value: level, from: at([name, index, "rules", rule]), state: "refused", by },
            ];
        });
        return [entry, ...milder, ...rules];
    });
}
/** Entries that can only make milder: where the organisation does not allow them they are refused as a whole. */
function freeTrace({ body, at, tightens }, ground) {
    const each = (key, index, value) => {
        const entry = { key, value, from: at(typeof body[key] === "string" ? [key] : [key, index]) };
        return tightens(key)
            ? { ...entry, state: "refused", by: ground.organisation ?? "" }
            : { ...entry, state: "effective" };
    };
    return [
        ...(0,policy_body/* listOf */.c3)(body.vendored).map((glob, index) => each("vendored", index, glob)),
        ...(0,policy_body/* listOf */.c3)(body.exclude).map((glob, index) => each("exclude", index, glob)),
        ...(body.suppressions ?? []).map((one, index) => each("suppressions", index, `${one.rule} (${one.owner})`)),
    ];
}
function allowTrace({ body, at, local }, ground) {
    if (body.allow === undefined)
        return [];
    const entry = { key: "allow", value: body.allow, from: at(["allow"]) };
    return [local ? { ...entry, state: "refused", by: ground.organisation ?? "" } : { ...entry, state: "effective" }];
}
/** Every entry of the lists of all layers, in their order, and which of them would be milder than the organisation's policy. */
const listTrace = (layers, ground) => [
    ...layers.flatMap((layer) => allowTrace(layer, ground)),
    ...layers.flatMap((layer) => ruleTrace(layer, ground)),
    ...layers.flatMap((layer) => overrideTrace("origins", layer, ground)),
    ...layers.flatMap((layer) => overrideTrace("paths", layer, ground)),
    ...layers.flatMap((layer) => freeTrace(layer, ground)),
];
/** A notice for each value that an organisation's policy did not let be taken. */
function refusalNotices(trace, organisation) {
    const refused = trace.filter(({ state }) => state === "refused");
    const messages = refused.map(({ key, value, from, by }) => {
        const why = by === organisation ? "" : `, which has ${by}`;
        return (0,remote/* withShortCommits */.Fw)(`${from}: ${key} ${(0,settle/* valueText */.Ru)(value)} was not taken: it would be milder than the organisation's policy ${organisation}${why}`);
    });
    return (0,notice/* firstNotices */._)("notice", messages, (rest) => `${rest} more values were not taken: \`skill-scan policy explain\` lists them`);
}

;// CONCATENATED MODULE: ./build/src/policy/merge.js




/** A gate with other thresholds laid upon it, the last one on top. */
const overlay = (gate, over) => Object.assign({ ...gate }, ...over);
function settleSingles(layers) {
    const given = new Map(Object.entries(policy_body/* defaults */.NT).map(([key, value]) => [key, [{ key, value, from: "default", tightens: false }]]));
    for (const { body, at, tightens } of layers) {
        for (const [key, value] of (0,policy_body/* singlesOf */.Zh)(body)) {
            given.get(key)?.push({ key, value, from: at(key.split(".")), tightens: tightens(key) });
        }
    }
    return new Map([...given].map(([key, list]) => [key, (0,settle/* settle */.G9)(list)]));
}
/** The gate among single values. */
function gateFrom(name, value) {
    const body = Object.fromEntries(Object.keys(policy_body/* defaultGate */.zh).map((key) => [key, value(`${name}.${key}`)]));
    return (0,policy_body/* gateOf */.Rv)(body);
}
function daysFrom(value) {
    const keys = Object.keys(policy_body/* defaults */.NT).filter((key) => key.startsWith("suppression-days."));
    const days = keys.map((key) => [key.slice(key.indexOf(".") + 1), value(key)]);
    return Object.fromEntries(days.filter(([, most]) => typeof most === "number"));
}
/** Entries of the lists of a policy, each layer's after those before it; what only tightens is marked, what cannot is left out. */
function listsOf(layers) {
    const each = (key, entries) => layers.flatMap((layer) => entries(layer, layer.tightens(key)));
    const free = (key, entries) => each(key, ({ body }, tightens) => (tightens ? [] : entries(body)));
    return {
        rules: each("rules", ({ body }, tightens) => (0,policy_body/* rulesOf */.fD)(body.rules, tightens)),
        origins: each("origins", ({ body }, tightens) => (body.origins ?? []).map((one) => ({
            match: (0,policy_body/* listOf */.c3)(one.match),
            ...(0,policy_body/* overrideOf */.Oe)(one, tightens),
        }))),
        paths: each("paths", ({ body }, tightens) => (body.paths ?? []).map((one) => ({ match: (0,policy_body/* listOf */.c3)(one.match), ...(0,policy_body/* overrideOf */.Oe)(one, tightens) }))),
        vendored: free("vendored", (body) => (0,policy_body/* listOf */.c3)(body.vendored)),
        exclude: free("exclude", (body) => (0,policy_body/* listOf */.c3)(body.exclude)),
        suppressions: each("suppressions", ({ body, at }, tightens) => tightens ? [] : (0,policy_body/* suppressionsOf */.mG)(body.suppressions).map((one, i) => ({ ...one, at: at(["suppressions", i]) }))),
    };
}
/** Entries that do not only tighten. */
const own = (list) => list.filter(({ raises, tightens }) => !raises && !tightens);
/** What layers become: of the whole policy, or of the organisation's part of it. */
const judging = (lists, value) => ({
    newOnly: value("new-only"),
    fail: gateFrom("fail", value),
    review: gateFrom("review", value),
    rules: lists.rules,
    paths: lists.paths,
    origins: lists.origins,
    vendored: lists.vendored,
    exclude: lists.exclude,
});
/** What the organisation's policy leaves to others: the last of its files that says so. */
function allowOf(layers) {
    const allow = layers.filter(({ local }) => !local).findLast(({ body }) => body.allow !== undefined)?.body.allow ?? [];
    return typeof allow === "string" ? [allow] : allow;
}
/**
 * Lays policy files upon each other, the most general first: a later scalar replaces an earlier one, lists are joined in order.
 * A layer that is `local` only tightens: what would be milder is left out and named in a notice. `from` says where the result comes from.
 */
function mergeLayers(layers, from) {
    const allow = allowOf(layers);
    const standing = layers.map((layer) => ({
        ...layer,
        at: layer.place ?? (() => layer.name),
        tightens: (key) => layer.local === true && !allow.some((each) => each === (0,tighten/* allowanceFor */.u6)(key)),
    }));
    const singles = settleSingles(standing);
    const value = (key) => singles.get(key).value;
    const lists = listsOf(standing);
    const { preset, source, files, organisation, severities = new Map() } = from;
    const floor = judging({ ...lists, rules: own(lists.rules), paths: own(lists.paths), origins: own(lists.origins) }, (key) => singles.get(key).floor);
    const trace = [
        ...[...singles.values()].flatMap((settled) => settled.trace),
        ...listTrace(standing, { organisation, floor, severities }),
    ];
    return {
        preset,
        source,
        files,
        mode: value("mode"),
        ...judging(lists, value),
        suppressions: lists.suppressions,
        suppressionDays: daysFrom(value),
        broadSuppressions: value("broad-suppressions"),
        approvals: value("approvals"),
        trace,
        notices: [...(from.notices ?? []), ...(organisation === undefined ? [] : refusalNotices(trace, organisation))],
        ...(organisation !== undefined && { organisation: { file: organisation, allow }, floor }),
    };
}


/***/ }),

/***/ 44926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ modeOn),
/* harmony export */   K4: () => (/* binding */ stricterMode),
/* harmony export */   OL: () => (/* binding */ rampNotices),
/* harmony export */   eK: () => (/* binding */ sameMode),
/* harmony export */   jC: () => (/* binding */ nextMode),
/* harmony export */   zR: () => (/* binding */ modeText)
/* harmony export */ });
/* harmony import */ var _suppression_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61951);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52137);


/** Later than any day that a policy names: a plain mode never changes. */
const forever = "9999-12-31";
function endsOf(mode) {
    if (mode === "observe")
        return { observe: forever, warn: forever };
    if (mode === "warn")
        return { observe: "", warn: forever };
    if (mode === "enforce")
        return { observe: "", warn: "" };
    const observe = mode.observeUntil ?? "";
    const warn = mode.warnUntil ?? "";
    return { observe, warn: warn > observe ? warn : observe };
}
function modeOf({ observe, warn }) {
    if (observe === forever)
        return "observe";
    if (warn === forever)
        return observe === "" ? "warn" : { observeUntil: observe, warnUntil: forever };
    if (warn === "")
        return "enforce";
    return { ...(observe !== "" && { observeUntil: observe }), ...(warn > observe && { warnUntil: warn }) };
}
const least = (a, b) => (a < b ? a : b);
/** The mode that holds on a day (ISO date, UTC). */
function modeOn(mode, today) {
    const { observe, warn } = endsOf(mode);
    if (today <= observe)
        return "observe";
    return today <= warn ? "warn" : "enforce";
}
/** The mode that is on every day as strict as the stricter of the two. */
function stricterMode(a, b) {
    const [one, other] = [endsOf(a), endsOf(b)];
    return modeOf({ observe: least(one.observe, other.observe), warn: least(one.warn, other.warn) });
}
/** True when both mean the same mode on every day. */
const sameMode = (a, b) => endsOf(a).observe === endsOf(b).observe && endsOf(a).warn === endsOf(b).warn;
/** The last day of the mode that holds today, and the mode of the day after; undefined when it stays as it is. */
function nextMode(mode, today) {
    const { observe, warn } = endsOf(mode);
    const until = today <= observe ? observe : warn;
    if (today > until || until === forever)
        return undefined;
    return { until, mode: until === observe && warn > observe ? "warn" : "enforce" };
}
/** `warn`, or `observe until 2027-01-31, warn until 2027-02-28, then enforce`. */
function modeText(mode) {
    if (typeof mode === "string")
        return mode;
    const { observe, warn } = endsOf(mode);
    const steps = [
        ...(observe === "" ? [] : [`observe until ${observe}`]),
        ...(warn > observe ? [warn === forever ? "then warn" : `warn until ${warn}`] : []),
        ...(warn === forever ? [] : ["then enforce"]),
    ];
    return steps.join(", ");
}
/** Says on which day the mode of a ramp changes, in the 14 days before it does. */
function rampNotices(mode, today) {
    const next = nextMode(mode, today);
    if (next === undefined || (0,_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(today, next.until) >= _suppression_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .warningDays */ .y)
        return [];
    const now = modeOn(mode, today);
    const message = `the mode is ${now} until ${next.until}; from the day after it is ${next.mode}`;
    return [{ level: "notice", message }];
}


/***/ }),

/***/ 97817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   Ru: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44926);
/* harmony import */ var _tighten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68483);


const traced = ({ key, value, from }, state, by) => ({
    key,
    value,
    from,
    state,
    ...(by !== undefined && { by }),
});
const isRamp = (value) => typeof value === "object" && value !== null && ("observeUntil" in value || "warnUntil" in value);
/** A value as a person would write it. */
function valueText(value) {
    if (Array.isArray(value))
        return `[${value.join(", ")}]`;
    if (isRamp(value))
        return (0,_ramp_js__WEBPACK_IMPORTED_MODULE_0__/* .modeText */ .zR)(value);
    return typeof value === "string" ? value : JSON.stringify(value);
}
/** What stands against a value: `high (policy.yml:4:3)`. */
const standing = ({ value, from }) => `${valueText(value)} (${from})`;
/** A later value replaces an earlier one. Each that is replaced names the one that did it. */
function last(list) {
    const winner = list.at(-1);
    return { winner, trace: list.slice(0, -1).map((one) => traced(one, "overridden", standing(winner))) };
}
/**
 * Settles the values of one key, the most general first: of those that replace the last one holds; the last of those that only tighten
 * is then laid upon it, as far as it is stricter. The first value must be one that replaces.
 */
function settle(list) {
    const floor = last(list.filter(({ tightens }) => !tightens));
    const local = last(list.filter(({ tightens }) => tightens));
    const ground = floor.winner;
    if (ground === undefined)
        throw new Error("every key has a default");
    const wanted = local.winner;
    if (wanted === undefined) {
        return { value: ground.value, floor: ground.value, trace: [...floor.trace, traced(ground, "effective")] };
    }
    const { value, outcome } = (0,_tighten_js__WEBPACK_IMPORTED_MODULE_1__/* .tighten */ .kL)(ground.key, ground.value, wanted.value);
    const isReplaced = outcome === "taken" && !Array.isArray(value);
    return {
        value,
        floor: ground.value,
        trace: [
            ...floor.trace,
            isReplaced ? traced(ground, "overridden", standing(wanted)) : traced(ground, "effective"),
            ...local.trace,
            outcome === "refused" ? traced(wanted, "refused", standing(ground)) : traced(wanted, "effective"),
        ],
    };
}


/***/ }),

/***/ 61951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ suppressionNotices),
/* harmony export */   y: () => (/* binding */ warningDays)
/* harmony export */ });
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36930);
/* harmony import */ var _core_notice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23649);
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18774);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52171);
/* harmony import */ var _suppressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22694);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52137);







/** Days before the last one in which a suppression is announced to end. */
const warningDays = 14;
/**
 * Whether a suppression that covered nothing is stale. A run that saw only some skills can say so only of one that points
 * at a skill which it saw; otherwise what it covers may lie in another skill.
 */
function isStale({ path }, skills, complete) {
    if (complete)
        return true;
    if (path === undefined)
        return false;
    const anchor = (0,_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .anchorOf */ .dI)(path);
    return anchor !== "" && skills.some((skill) => (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(anchor, skill));
}
/** A suppression in words: what it is of, what it is for, whose it is. */
function describe({ rule, path, fingerprint, owner }) {
    const where = [path, fingerprint && `fingerprint ${fingerprint}`].filter((part) => part !== undefined);
    return `suppression of ${rule} for ${where.join(" and ")} (owner ${owner})`;
}
const first = (level, messages) => (0,_core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .firstNotices */ ._)(level, messages, (rest) => `${rest} more such suppressions: see the policy`);
const inDays = (days) => (days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`);
const refusals = {
    broad: (total) => `is bound to no evidence, so it does not cover ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "new finding")} of high severity or worse: accept each by its fingerprint (docs/exceptions.md)`,
    worse: (total) => `does not cover ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "finding that is", "findings that are")} worse than what was accepted`,
    window: (total) => `has outlived the days that the policy gives such findings: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, "finding counts", "findings count")} again`,
};
/** Suppressions that did not cover what they fit, each with the reason and how many findings. */
function refusedWords(refused) {
    const whys = Object.keys(refusals);
    return whys.flatMap((why) => {
        const groups = (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(refused.filter((each) => each.why === why), ({ suppression }) => [suppression]);
        return Array.from(groups, ([one, list]) => `${describe(one)} ${refusals[why](list.length)}`);
    });
}
/** How many findings are accepted, by whom, how many of these acceptances end soon, and how many no evidence binds. */
function acceptedNotice(skills, today) {
    const notes = skills.flatMap(({ findings }) => findings.flatMap(({ suppression }) => suppression ?? []));
    if (notes.length === 0)
        return [];
    const owners = Array.from((0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(notes, ({ owner }) => [owner]), ([owner, list]) => [owner, list.length]).sort(([a, x], [b, y]) => y - x || (0,_core_path_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePaths */ .cD)(a, b));
    const named = owners.slice(0, _core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .maxNamed */ .g).map(([owner, total]) => `${total} by ${owner}`);
    const others = owners.slice(_core_notice_js__WEBPACK_IMPORTED_MODULE_5__/* .maxNamed */ .g).reduce((sum, [, total]) => sum + total, 0);
    const ending = notes.filter(({ expires }) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, expires) <= warningDays).length;
    const broad = notes.filter((note) => note.broad).length;
    const parts = [
        `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(notes.length, "finding is", "findings are")} accepted: ${[...named, ...(others > 0 ? [`${others} by others`] : [])].join(", ")}`,
        ...(ending > 0 ? [`${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(ending, "acceptance ends", "acceptances end")} within ${warningDays} days`] : []),
        ...(broad > 0 ? [`${broad} of them by path alone, bound to no evidence`] : []),
    ];
    return [{ level: "notice", message: parts.join("; ") }];
}
/**
 * What a reader should know about the suppressions: how many findings are accepted and by whom; those that ended (they count no more),
 * that did not cover what they fit, that end within 14 days, and that covered nothing.
 */
function suppressionNotices(list, run) {
    const { today, used, refused, skills, complete } = run;
    const paths = skills.map(({ path }) => path);
    const idle = new Set(refused.map(({ suppression }) => suppression));
    const left = ({ expires }) => (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .daysBetween */ .YM)(today, expires);
    const active = list.filter((one) => (0,_suppressions_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$m)(one, today));
    const expired = list.filter((one) => left(one) < 0);
    const ending = active.filter((one) => left(one) <= warningDays);
    const stale = active.filter((one) => !used.has(one) && !idle.has(one) && isStale(one, paths, complete));
    return [
        ...first("warning", expired.map((one) => `${describe(one)} expired on ${one.expires}: what it covered counts again`)),
        ...first("warning", refusedWords(refused)),
        ...acceptedNotice(skills, today),
        ...first("notice", ending.map((one) => `${describe(one)} expires ${inDays(left(one))}, on ${one.expires}`)),
        ...first("notice", stale.map((one) => `${describe(one)} covers nothing: it can be removed`)),
    ];
}


/***/ }),

/***/ 22694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   iy: () => (/* binding */ exceptionsPath),
/* harmony export */   kH: () => (/* binding */ noteOf),
/* harmony export */   vv: () => (/* binding */ coverOf),
/* harmony export */   xT: () => (/* binding */ activeSuppressions)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52842);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52171);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52137);



/** Where accepted findings may stand by themselves, so that CODEOWNERS can guard them apart from the policy. */
const exceptionsPath = ".github/skill-scan-exceptions.yml";
const anything = () => true;
/** Whether a suppression holds on a day: from the day of acceptance to the last one, both included. */
const isActive = ({ accepted, expires }, today) => today <= expires && (accepted === undefined || accepted <= today);
/** The suppressions of a policy that hold on the day `today`. */
function activeSuppressions(policy, today) {
    const { suppressionDays, broadSuppressions } = policy;
    const list = policy.suppressions
        .filter((suppression) => isActive(suppression, today))
        .map((suppression) => ({
        suppression,
        rule: (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([suppression.rule]),
        path: suppression.path === undefined ? anything : (0,_globs_js__WEBPACK_IMPORTED_MODULE_1__/* .matcher */ .jN)([suppression.path]),
    }));
    return { suppressionDays, broadSuppressions, today, list };
}
/** Paths of a finding: of its file and of its skill; in a change that renames the skill the former ones as well. */
function pathsOf(finding, { path, previousPath, change }) {
    const file = finding.location.path;
    const now = [file, path];
    if (change !== "renamed" || previousPath === undefined)
        return now;
    const inside = path === "." ? file : file.slice(path.length + 1);
    return [...now, previousPath, previousPath === "." ? inside : `${previousPath}/${inside}`];
}
/** Whether the change under review brings a finding. Where no base was wanted nothing is new, whatever the scan calls it. */
const isBrought = ({ status }, { change }) => status === "new" && change !== "unchanged";
/**
 * Why a suppression does not cover a finding that it fits. What base had stays accepted; what a change brings must be what was accepted:
 * no worse than written down, or than base had it, and without a fingerprint nothing of high severity or worse.
 */
function refusalOf(finding, skill, one, by) {
    if ((0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .NY)(one, finding.effective, by.suppressionDays) < by.today)
        return "window";
    if (!isBrought(finding, skill))
        return undefined;
    if (one.severity !== undefined && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .zK)(finding.effective, one.severity) < 0)
        return "worse";
    if (one.fingerprint !== undefined) {
        return one.severity === undefined && finding.before !== undefined ? "worse" : undefined;
    }
    return by.broadSuppressions === "existing-only" && (0,_core_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(finding.effective, "high") ? "broad" : undefined;
}
/** What the suppressions say of a finding: rule, fingerprint and path must all fit, and the first that covers it counts. */
function coverOf(finding, skill, by) {
    const paths = pathsOf(finding, skill);
    let refused;
    for (const { suppression, rule, path } of by.list) {
        if (suppression.fingerprint !== undefined && suppression.fingerprint !== finding.fingerprint)
            continue;
        if (!rule(finding.ruleId) || !paths.some(path))
            continue;
        const why = refusalOf(finding, skill, suppression, by);
        if (why === undefined)
            return { suppression };
        refused ??= { suppression, why };
    }
    return refused ? { refused } : {};
}
/** What a report says of an acceptance. */
function noteOf(suppression, finding, by) {
    const { reason, owner, approved } = suppression;
    return {
        reason,
        owner,
        expires: (0,_windows_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDay */ .NY)(suppression, finding.effective, by.suppressionDays),
        ...(suppression.fingerprint === undefined && { broad: true }),
        ...(approved && { approved }),
    };
}


/***/ }),

/***/ 68483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ stricterGate),
/* harmony export */   Nf: () => (/* binding */ worseLevel),
/* harmony export */   kL: () => (/* binding */ tighten),
/* harmony export */   u6: () => (/* binding */ allowanceFor)
/* harmony export */ });
/* harmony import */ var _core_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25294);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52842);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80728);
/* harmony import */ var _ramp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44926);




const none = Number.NEGATIVE_INFINITY;
/** A threshold that crosses when something falls below it. */
const larger = (value) => (typeof value === "number" ? value : none);
/** A threshold that crosses when something reaches it. */
const smaller = (value) => (typeof value === "number" ? -value : none);
/** Words, the mildest first. A word that is not among them is milder than all. */
const wordsFrom = (...words) => (value) => words.indexOf(value);
/** The order of each threshold of a gate, by its name in the code. Lists are joined. */
const gateOrder = {
    severity: wordsFrom("off", ..._policy_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSeverities */ .Lv.filter((word) => word !== "off")),
    confidence: wordsFrom(..._core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .confidences */ .E2),
    trust: larger,
    trustDrop: smaller,
    coverage: larger,
    maxNewCapabilities: smaller,
    drift: wordsFrom(..._core_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftGates */ .cn),
};
/** The order of each single value of a policy file, by the last part of its key. */
const orders = {
    ...gateOrder,
    "trust-drop": smaller,
    "max-new-capabilities": smaller,
    "new-only": wordsFrom(true, false),
    "broad-suppressions": wordsFrom("allow", "existing-only"),
    approvals: wordsFrom("code-owners", "none"),
};
/** The order of the single value with this key: `fail.trust`, `suppression-days.high`. */
function orderOf(key) {
    if (key.startsWith("suppression-days."))
        return smaller;
    const order = orders[key.slice(key.indexOf(".") + 1)];
    if (order === undefined)
        throw new Error(`no order of strictness for ${key}`);
    return order;
}
function tightenedMode(floor, wanted) {
    const value = (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterMode */ .K4)(floor, wanted);
    if (!(0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .sameMode */ .eK)(value, wanted))
        return { value, outcome: "refused" };
    return { value, outcome: (0,_ramp_js__WEBPACK_IMPORTED_MODULE_2__/* .sameMode */ .eK)(value, floor) ? "same" : "taken" };
}
function tightenedList(floor, wanted) {
    const value = [...new Set([...floor, ...wanted])];
    if (wanted.length === 0 && floor.length > 0)
        return { value, outcome: "refused" };
    return { value, outcome: value.length > floor.length ? "taken" : "same" };
}
/**
 * The stricter of two values with one key of the policy file (`mode`, `new-only`, `fail.trust`, …). A list of denied things is joined.
 * Throws an Error for a key that has no order: a new key must not slip through.
 */
function tighten(key, floor, wanted) {
    if (key === "mode")
        return tightenedMode(floor, wanted);
    if (Array.isArray(floor))
        return tightenedList(floor, wanted);
    const order = orderOf(key);
    const difference = order(wanted) - order(floor);
    // Two that are both off are as strict as each other.
    if (Number.isNaN(difference) || difference === 0)
        return { value: floor, outcome: "same" };
    return difference > 0 ? { value: wanted, outcome: "taken" } : { value: floor, outcome: "refused" };
}
/** A gate with the stricter one of each threshold, and with what both deny. */
function stricterGate(gate, other) {
    const keys = Object.keys(other).filter((key) => other[key] !== undefined);
    return Object.fromEntries([
        ...Object.entries(gate),
        ...keys.map((key) => [key, tighten(key, gate[key], other[key]).value]),
    ]);
}
/** The worse of two levels. */
function worseLevel(a, b) {
    const order = wordsFrom("off", ..._core_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.toReversed());
    return order(b) > order(a) ? b : a;
}
/** What an organisation has to allow for a value with this key to be taken as it is. */
function allowanceFor(key) {
    const [top = ""] = key.split(/[.[]/);
    if (top === "allow")
        return undefined;
    if (top === "mode" || top === "rules" || top === "exclude")
        return top;
    if (top === "paths" || top === "origins" || top === "vendored")
        return "paths";
    return top === "fail" || top === "review" || top === "new-only" ? "thresholds" : "suppressions";
}


/***/ }),

/***/ 52137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   nW: () => (/* binding */ withinWindows)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

const dayLength = 24 * 60 * 60 * 1000;
const start = (day) => Date.parse(`${day}T00:00:00Z`);
/** Whether a text is an ISO date. */
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(start(text));
/** Days from one ISO date to another; 0 for the same day. */
const daysBetween = (from, to) => Math.round((start(to) - start(from)) / dayLength);
/** The last day on which a suppression holds for findings of an effective severity: its own, or the end of the policy's window. */
function lastDay({ accepted, expires }, effective, days) {
    const most = effective === "info" ? undefined : days[effective];
    if (accepted === undefined || most === undefined)
        return expires;
    const end = new Date(start(accepted) + most * dayLength).toISOString().slice(0, 10);
    return end < expires ? end : expires;
}
/** Problems listed in one error. */
const maxProblems = 20;
/** What is wrong with a suppression under the windows of a policy; undefined when nothing is. */
function problemOf({ accepted, expires }, days) {
    const [longest] = Object.entries(days).sort((a, b) => b[1] - a[1]);
    if (!longest)
        return undefined;
    if (accepted === undefined) {
        return 'this suppression needs "accepted", the day on which it was accepted, since the policy sets suppression-days';
    }
    const [severity, most] = longest;
    const length = daysBetween(accepted, expires);
    if (length <= most)
        return undefined;
    return `this suppression would last ${length} days, and suppression-days gives at most ${most} (${severity})`;
}
/**
 * The policy as it is. Throws a ConfigError, each problem with its line, when it sets `suppression-days` and a suppression has no day on
 * which it was accepted, or would outlive the longest window. What outlives only the window of its severity ends with that (`lastDay`).
 */
function withinWindows(policy) {
    const problems = policy.suppressions.flatMap((suppression) => {
        const problem = problemOf(suppression, policy.suppressionDays);
        return problem === undefined ? [] : [`${suppression.at ?? policy.source}: ${problem}`];
    });
    if (problems.length === 0)
        return policy;
    const more = problems.length - maxProblems;
    const lines = more > 0 ? [...problems.slice(0, maxProblems), `and ${more} more`] : problems;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(lines.join("\n"), "Add `accepted: YYYY-MM-DD`, or end it earlier; docs/exceptions.md says more.");
}


/***/ })

};
