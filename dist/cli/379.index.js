export const id = 379;
export const ids = [379];
export const modules = {

/***/ 25379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPolicy: () => (/* binding */ runPolicy)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/files/disk.js
var disk = __webpack_require__(70608);
// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/policy/ramp.js
var ramp = __webpack_require__(44926);
// EXTERNAL MODULE: ./build/src/policy/remote.js
var remote = __webpack_require__(31524);
// EXTERNAL MODULE: ./build/src/policy/settle.js
var settle = __webpack_require__(97817);
// EXTERNAL MODULE: ./build/src/policy/thresholds.js
var thresholds = __webpack_require__(98854);
;// CONCATENATED MODULE: ./build/src/policy/explain.js





const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const bodyOf = (gate) => Object.fromEntries(Object.entries(gate).map(([key, value]) => [kebab(key), value]));
function skillOf({ policy, facts }, path) {
    const place = { path, change: "unchanged" };
    const { readings, origins, paths } = (0,thresholds/* applicableTo */.L)(policy, place, facts);
    const { fail, review } = (0,thresholds/* thresholdsBy */.y)(policy, facts)(place);
    const applies = [
        ...origins.map(({ match }) => `origins[${match.join(", ")}]`),
        ...paths.map(({ match }) => `paths[${match.join(", ")}]`),
    ];
    return {
        path,
        origins: readings.map((words) => words.join(" and ")),
        applies,
        fail: bodyOf(fail),
        review: bodyOf(review),
    };
}
/** Explains a policy: each value of each layer with what became of it, as the merge itself found it, and the thresholds of one skill. */
function explain(question) {
    const { policy, today, skill } = question;
    const { preset, source, files, organisation, trace, notices } = policy;
    const next = (0,ramp/* nextMode */.jC)(policy.mode, today);
    return {
        version: "1",
        preset,
        source,
        files,
        ...(organisation && { organisation }),
        mode: (0,ramp/* modeOn */.Hq)(policy.mode, today),
        ...(next && { next }),
        values: trace,
        notices: notices.map(({ message }) => message),
        ...(skill !== undefined && { skill: skillOf(question, skill) }),
    };
}
/** Values of one key: those that hold, then what they took the place of and what was not taken. */
function linesOf(values) {
    const held = values.filter(({ state }) => state === "effective");
    const others = values.filter(({ state, from }) => state === "overridden" && from !== "default");
    const refused = values.filter(({ state }) => state === "refused");
    return [
        ...held.map(({ key, value, from }) => `  ${key}: ${(0,settle/* valueText */.Ru)(value)} (${from})`),
        ...others.map(({ value, from }) => `      over ${(0,settle/* valueText */.Ru)(value)} (${from})`),
        ...refused.map(({ key, value, from, by = "" }) => `  ${held.length > 0 ? "    " : ""}not taken: ${key} ${(0,settle/* valueText */.Ru)(value)} (${from}), against ${by}`),
    ];
}
function skillLines({ path, origins, applies, fail, review }) {
    const gate = (name, body) => Object.entries(body).map(([key, value]) => `  ${name}.${key}: ${(0,settle/* valueText */.Ru)(value)}`);
    const from = origins.length === 0 ? [] : [`  comes from: ${origins.join(", or ")}`];
    const overrides = applies.length === 0 ? "no override" : applies.join(", ");
    return [
        "",
        `The skill ${path}`,
        ...from,
        `  applies: ${overrides}`,
        ...gate("fail", fail),
        ...gate("review", review),
    ];
}
/** An explanation for people, line by line; the lines hold texts of the policy as they are. */
function explanationLines({ policy, ...rest }) {
    const explanation = explain({ policy, ...rest });
    const { organisation, files, values, notices, skill, next, mode } = explanation;
    const byKey = (0,group_by/* groupBy */.$)(values, ({ key }) => [key]);
    return [
        `Policy on ${explanation.preset}`,
        ...files.map((file) => `  ${file}`),
        ...(organisation
            ? [
                `The organisation's policy is ${organisation.file}; the repository may make milder: ${organisation.allow.join(", ") || "nothing"}`,
            ]
            : []),
        `Mode today: ${mode}${next ? ` until ${next.until}, then ${next.mode}` : ""}`,
        "",
        "Values",
        ...[...byKey.values()].flatMap(linesOf).map(remote/* withShortCommits */.Fw),
        ...(skill ? skillLines(skill) : []),
        ...(notices.length > 0 ? ["", ...notices.map((message) => `notice: ${message}`)] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/origins.js
var origins = __webpack_require__(30455);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/entry/exit.js
var exit = __webpack_require__(37956);
// EXTERNAL MODULE: ./build/src/entry/policy/clones.js
var clones = __webpack_require__(74115);
// EXTERNAL MODULE: ./build/src/entry/today.js
var today = __webpack_require__(67487);
;// CONCATENATED MODULE: ./build/src/entry/commands/policy.js








/** A line with its indentation, and nothing in it that a terminal would obey. */
const safeLine = (line) => `${/^ */.exec(line)[0]}${(0,report_escape/* terminalText */.eR)(line.trimStart())}`;
/**
 * `skill-scan policy explain`: the policy that judges where the command runs, value by value; with `--path` the thresholds of that skill.
 * Throws a ConfigError for a policy with mistakes, and for a format that is neither text nor json.
 */
async function runPolicy({ operands, settings }) {
    const [word] = operands;
    if (word !== "explain") {
        const given = word === undefined ? "policy needs a word behind it" : `policy has no ${JSON.stringify(word)}`;
        throw new errors/* ConfigError */.xL(given, "Usage: skill-scan policy explain [--path SKILL].");
    }
    const { format, path } = settings;
    if (format !== "text" && format !== "json") {
        throw new errors/* ConfigError */.xL(`a policy is not explained as ${format}`, "Give --format text or json.");
    }
    const tree = new disk/* DiskTree */.C(".");
    const policy = await (0,clones/* policyOf */.U)(tree, settings);
    const facts = policy.origins.length === 0 ? {} : { facts: { head: await (0,origins/* vendoredIn */.X)(tree), fork: false } };
    const question = { policy, today: (0,today/* today */.E)(), ...(path !== "." && { skill: path }), ...facts };
    const text = format === "json"
        ? JSON.stringify(explain(question), undefined, 2)
        : explanationLines(question).map(safeLine).join("\n");
    process.stdout.write(`${text}\n`);
    return exit/* exitCodes */.h.ok;
}


/***/ })

};
