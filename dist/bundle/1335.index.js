export const id = 1335;
export const ids = [1335,6330];
export const modules = {

/***/ 51335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./build/src/conclude.js + 4 modules
var conclude = __webpack_require__(12908);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/publish/bounded.js
var bounded = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/github/delivery.js
var delivery = __webpack_require__(20117);
;// CONCATENATED MODULE: ./build/src/github/publish/not-published.js


/** Why a report was not published, in one line for people. */
class NotPublished extends Error {
    /** True when something is wrong; false when it is only how things are: the pull request is closed, another push came. */
    fault;
    constructor(message, fault = false) {
        super(message);
        this.name = "NotPublished";
        this.fault = fault;
    }
}
/** What the job of a publisher needs, as it is written in a workflow. */
const block = "permissions: { actions: read, pull-requests: write, security-events: write }";
/**
 * Throws what GitHub refused as a NotPublished: what was tried, why it failed, and for want of a right the YAML to add.
 * `documented` is the permission that the call needs by GitHub's documentation; what its answer names counts more.
 */
function refusal(error, tried, documented) {
    const { status, words, accepted } = (0,github_client/* refusedBy */.it)(error);
    const needs = (0,delivery/* acceptedNeeds */.rv)(accepted, documented).map((need) => `\`${need}\``);
    const remedy = [403, 404].includes(status) ? `: the job needs ${needs.join(" and ")}; give it \`${block}\`` : "";
    throw new NotPublished(`${tried}${remedy} (${words})`, true);
}

;// CONCATENATED MODULE: ./build/src/github/publish/artifact.js



/** Bytes of a packed artifact. A report of a thousand skills with ten findings each is a tenth of it. */
const maxArtifactBytes = 20 * 1024 * 1024;
/** Milliseconds that a download may take, how often it is tried, and how long after a failure. */
const downloadTimeout = 60_000;
const downloads = 3;
const pauseAfterFailure = 2000;
const deed = "the artifacts of the scan could not be listed";
/** The latest ones of a name; GitHub keeps those of earlier attempts beside them. */
async function listed(client, run, name) {
    const { octokit, owner, repo } = client;
    const place = { owner, repo, run_id: run.id, name, per_page: 100 };
    const { data } = await octokit.rest.actions
        .listWorkflowRunArtifacts(place)
        .catch((error) => refusal(error, deed, "actions: read"));
    if (!Array.isArray(data?.artifacts))
        throw new NotPublished(`${deed}: GitHub's answer is no list`, true);
    return data.artifacts;
}
/** Whether an artifact is one of this very attempt: its run, its commit, made since the attempt began. */
function isOf(run, { workflow_run: made, created_at: at }) {
    if (made?.id !== undefined && made.id !== run.id)
        return false;
    if (made?.head_sha !== undefined && made.head_sha !== run.headSha)
        return false;
    return at !== null && Date.parse(at) >= Date.parse(run.startedAt);
}
/**
 * The newest artifact of a name that an attempt of a run left. Throws a NotPublished when there is none, when it has expired, when
 * it is too large, and when GitHub does not say.
 */
async function artifactOf(client, run, name) {
    const all = await listed(client, run, name);
    const own = all.filter((each) => each.name === name && isOf(run, each));
    const newest = own.sort((a, b) => Date.parse(b.created_at ?? "") - Date.parse(a.created_at ?? "") || b.id - a.id)[0];
    if (!newest) {
        throw new NotPublished(`the scan left no artifact ${name}: it did not get that far, or its workflow uploads none`);
    }
    if (newest.expired)
        throw new NotPublished(`the artifact ${name} of the scan has expired`);
    if (newest.size_in_bytes > maxArtifactBytes)
        throw tooLarge(newest.size_in_bytes);
    return { id: newest.id, size: newest.size_in_bytes };
}
const tooLarge = (size) => new NotPublished(`the artifact of the scan is refused: ${size} bytes are more than ${maxArtifactBytes}`, true);
/** The signed address that GitHub sends a download to. Not followed with the token: it may lead to another host. */
async function addressOf(client, artifact) {
    const { octokit, owner, repo } = client;
    const place = { owner, repo, artifact_id: artifact.id, archive_format: "zip" };
    const what = "the artifact of the scan could not be downloaded";
    const { headers } = await octokit.rest.actions
        .downloadArtifact({ ...place, request: { redirect: "manual" } })
        .catch((error) => refusal(error, what, "actions: read"));
    if (headers.location === undefined)
        throw new NotPublished(`${what}: GitHub gives no address for it`, true);
    return headers.location;
}
/** The body of an answer; one that says itself that it is too large is not begun. */
async function bodyOf(response) {
    const said = Number(response.headers.get("content-length") ?? 0);
    if (said > maxArtifactBytes) {
        await response.body?.cancel();
        throw tooLarge(said);
    }
    return (0,bounded/* bounded */.M)((response.body ?? []), maxArtifactBytes, tooLarge);
}
async function fetched(client, address) {
    const response = await client.fetch(address, { signal: AbortSignal.timeout(downloadTimeout) });
    if (!response.ok) {
        await response.body?.cancel();
        throw Object.assign(new Error("the store of artifacts refused"), { status: response.status, response });
    }
    return bodyOf(response);
}
/** The packed bytes of an artifact. Throws a NotPublished when they cannot be had, or are too many. */
async function downloadArtifact(client, artifact) {
    for (let attempt = 1;; attempt++) {
        // Anew each time: a signed address is good for a minute.
        const address = await addressOf(client, artifact);
        try {
            return await fetched(client, address);
        }
        catch (error) {
            if (error instanceof NotPublished)
                throw error;
            if (attempt === downloads) {
                const why = (0,github_client.failureOf)(error).replaceAll(address, "its address");
                throw new NotPublished(`the artifact of the scan could not be downloaded: ${why}`, true);
            }
            await (0,github_client/* pause */.v7)(pauseAfterFailure * attempt);
        }
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./build/src/github/publish/artifact-member.js




/** What the scan's step names its JSON report, and so the one member of its artifact. */
const memberName = "report.json";
/** Bytes of an unpacked report. */
const maxReportBytes = 64 * 1024 * 1024;
const refused = (why) => new NotPublished(`the artifact of the scan is refused: ${why}`, true);
/** Sizes are checked against what the directory says, names against tricks: what yauzl objects to is refused. */
const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false };
function openZip(bytes) {
    return new Promise((resolve, reject) => {
        (0,yauzl/* fromBuffer */.vY)(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), options, (error, file) => error ? reject(error) : resolve(file));
    });
}
function firstEntry(zip) {
    return new Promise((resolve, reject) => {
        zip.once("error", reject);
        zip.once("entry", resolve);
        zip.once("end", () => reject(new Error("it is empty")));
        zip.readEntry();
    });
}
function openEntry(zip, entry) {
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
    });
}
async function memberOf(zip, limit) {
    if (zip.entryCount !== 1)
        throw new Error(`it has ${zip.entryCount} members in place of one`);
    const entry = await firstEntry(zip);
    if (entry.fileName !== memberName)
        throw new Error(`its member is not named ${memberName}`);
    if (entry.isEncrypted())
        throw new Error("its member is encrypted");
    if (entry.uncompressedSize > limit)
        throw new Error(`its member is larger than ${limit} bytes`);
    const tooMuch = () => new Error(`its member unpacks to more than ${limit} bytes`);
    return (0,bounded/* bounded */.M)(await openEntry(zip, entry), limit, tooMuch);
}
/**
 * The text of the one member `report.json` of an artifact. Throws a NotPublished at anything else: other or more members, an
 * encrypted one, one of more than `limit` bytes unpacked, bytes that are no zip or no UTF-8.
 */
async function reportMember(bytes, limit = maxReportBytes) {
    try {
        const member = await memberOf(await openZip(bytes), limit);
        return new TextDecoder("utf-8", { fatal: true }).decode(member);
    }
    catch (error) {
        throw refused((0,errors/* messageOf */.bD)(error));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/core/commit.js
var core_commit = __webpack_require__(344);
// EXTERNAL MODULE: ./build/src/github/pages.js
var pages = __webpack_require__(60961);
;// CONCATENATED MODULE: ./build/src/github/publish/workflow-run.js






const payloadSchema = schemas.object({
    workflow_run: schemas.object({
        id: schemas.int().positive(),
        run_attempt: schemas.int().positive(),
        run_started_at: iso.datetime({ offset: true }),
        event: schemas.string(),
        head_sha: schemas.string().regex(core_commit/* commitId */.xk),
        head_branch: schemas.string().nullable(),
        repository: schemas.object({ full_name: schemas.string() }),
        // Null once a fork has been deleted.
        head_repository: schemas.object({ full_name: schemas.string() }).nullable(),
        pull_requests: schemas.array(schemas.object({ number: schemas.int().positive() })),
    }),
});
/**
 * The run that a `workflow_run` event is about. `repository` is the `owner/name` that the publisher runs in.
 * Throws a NotPublished when it was no pull request's, a DidNotRunError when the payload is not what GitHub documents.
 */
function scanRunOf(payload, repository) {
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) {
        const places = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
        const message = `the payload of the event workflow_run is not what GitHub documents: ${places}`;
        throw new errors/* DidNotRunError */.iz(message, "Start this workflow by `on: workflow_run` alone.");
    }
    const run = parsed.data.workflow_run;
    if (run.event !== "pull_request") {
        throw new NotPublished(`the run that started this one is of the event ${run.event}, not of a pull request`);
    }
    if (run.repository.full_name !== repository) {
        throw new NotPublished(`the run that started this one is of the repository ${run.repository.full_name}`, true);
    }
    if (run.head_repository === null || run.head_branch === null) {
        throw new NotPublished("the branch that was scanned, or its repository, is gone");
    }
    return {
        id: run.id,
        attempt: run.run_attempt,
        startedAt: run.run_started_at,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository.full_name,
        fork: run.head_repository.full_name !== repository,
        pulls: run.pull_requests.map(({ number }) => number),
    };
}
const workflow_run_deed = "the pull request of the scan could not be looked up";
const permission = "pull-requests: write";
const noAnswer = () => new NotPublished(`${workflow_run_deed}: GitHub's answer is none`, true);
/** Open, and from the repository that was scanned; its head may have moved on. */
const isOpenOf = (run, { state, head }) => state === "open" && head?.repo?.full_name === run.headRepository;
async function asked(question) {
    const { data } = await question.catch((error) => refusal(error, workflow_run_deed, permission));
    if (!Array.isArray(data))
        throw noAnswer();
    return data;
}
/** Numbers of the open pull requests that the head belongs to: by the event, by its branch, by its commit. */
async function numbersOf(client, run) {
    if (run.pulls.length > 0)
        return run.pulls;
    const { octokit, owner, repo } = client;
    const [headOwner = ""] = run.headRepository.split("/");
    const head = `${headOwner}:${run.headBranch}`;
    const byBranch = await asked(octokit.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 }));
    const found = byBranch.filter((pull) => isOpenOf(run, pull));
    if (found.length > 0)
        return found.map(({ number }) => number);
    const place = { owner, repo, commit_sha: run.headSha, per_page: 100 };
    const byCommit = await asked(octokit.rest.repos.listPullRequestsAssociatedWithCommit(place));
    return byCommit.filter((pull) => isOpenOf(run, pull)).map(({ number }) => number);
}
async function pullOf(client, number) {
    const { octokit, owner, repo } = client;
    const { data } = await octokit.rest.pulls
        .get({ owner, repo, pull_number: number })
        .catch((error) => refusal(error, workflow_run_deed, permission));
    if (typeof data?.head?.sha !== "string" || typeof data.base?.ref !== "string")
        throw noAnswer();
    return data;
}
/**
 * The pull request that a run scanned, by what GitHub says of it and nothing else. Throws a NotPublished when there is none that is
 * open, when there are several, when its head has moved on since, and when GitHub does not say.
 */
async function scannedPull(client, run) {
    const answers = [];
    for (const number of new Set(await numbersOf(client, run)))
        answers.push(await pullOf(client, number));
    const open = answers.filter((pull) => isOpenOf(run, pull));
    if (open.length === 0)
        throw new NotPublished("no open pull request has the branch that was scanned");
    const current = open.filter(({ head }) => head.sha === run.headSha);
    const [pull] = current;
    if (pull === undefined) {
        throw new NotPublished(`the pull request has moved on since the scan of ${run.headSha}: the next scan will speak`);
    }
    if (current.length > 1) {
        const which = current.map(({ number }) => `#${number}`).join(", ");
        throw new NotPublished(`several pull requests have the head that was scanned (${which}): which one is not known`);
    }
    const { number, base, changed_files: changedFiles } = pull;
    return { number, headSha: run.headSha, baseSha: base.sha, baseRef: base.ref, changedFiles };
}
/** Where what made the report is kept. A local action may lie elsewhere, which the documentation says. */
const isMachinery = (path) => /^\.github\/(workflows|actions)\/|^action\.ya?ml$/i.test(path);
/**
 * Why nothing vouches for the report of a pull request: it changes the workflows that made it, or that cannot be seen; undefined
 * where it does not. Never throws.
 */
async function unvouched(client, pull) {
    const { octokit, owner, repo } = client;
    const files = (0,pages/* itemsOf */.S)("changed files", (page) => octokit.rest.pulls.listFiles({ owner, repo, pull_number: pull.number, ...page }));
    let seen = 0;
    try {
        for await (const { filename, previous_filename: before } of files) {
            const touched = [filename, before ?? ""].find(isMachinery);
            if (touched !== undefined)
                return `this pull request changes ${touched}`;
            seen++;
        }
    }
    catch (error) {
        return `it could not be seen whether this pull request changes its workflows (${(0,github_client.failureOf)(error)})`;
    }
    // GitHub lists 3,000 at most (REST description of pulls/list-files).
    return seen < pull.changedFiles ? "this pull request changes more files than could be looked at" : undefined;
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/rule.js
var rule = __webpack_require__(5639);
// EXTERNAL MODULE: ./build/src/core/score.js
var score = __webpack_require__(71571);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
// EXTERNAL MODULE: ./build/src/core/verdict.js
var core_verdict = __webpack_require__(18732);
// EXTERNAL MODULE: ./build/src/report/report-schema.js
var report_schema = __webpack_require__(74054);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/verified.js








/** How deep a report nests: report, skills, skill, findings, finding, flow, step, location, region; twice that is no report. */
const maxDepth = 24;
/** Longest path: what git and the file systems under it allow. */
const maxPath = 4096;
/** Where the string that begins at `at` ends. */
function stringEnd(text, at) {
    let end = at + 1;
    while (end < text.length && text[end] !== '"')
        end += text[end] === "\\" ? 2 : 1;
    return end;
}
/** Sentences of a run as a whole, at most: each kind of ours names some ten and counts the rest. */
const maxSentences = 1000;
/** Rejects a text that nests deeper than any report, before anything is made of it. */
function checkDepth(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = stringEnd(text, at);
        else if (character === "[" || character === "{")
            depth++;
        else if (character === "]" || character === "}")
            depth--;
        if (depth > maxDepth)
            throw new Error(`it nests deeper than ${maxDepth} levels`);
    }
}
function parsed(text) {
    checkDepth(text);
    try {
        return (0,report_schema/* parseReport */.MM)(text);
    }
    catch (error) {
        throw new Error((0,report_schema/* reportComplaint */.y)(error));
    }
}
/** A file or folder of a tree: relative, POSIX, no step upwards, nothing that moves a cursor. */
function isPlainPath(path) {
    if (path === ".")
        return true;
    if (path.length > maxPath || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(path))
        return false;
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
const flowPlaces = ({ location, flow = [] }) => [
    location,
    ...flow.map((step) => step.location),
];
/** Every path of a skill that a reader or code scanning is sent to; of a member of a container the container. */
function pathsOf(skill) {
    const locations = [
        ...skill.findings.flatMap(flowPlaces),
        ...skill.uses.map(({ location }) => location),
        ...skill.instructions.added.map(({ location }) => location),
    ];
    const inside = [...locations, ...skill.gaps].map(({ path }) => (0,core_path/* treeFile */.Py)(skill, path));
    return [
        skill.path,
        ...(skill.previousPath === undefined ? [] : [skill.previousPath]),
        ...(skill.containers ?? []),
        ...inside,
    ];
}
function checkPaths({ skills, removed }) {
    const paths = [...skills.flatMap(pathsOf), ...removed.map(({ path }) => path)];
    if (!paths.every(isPlainPath))
        throw new Error("it names a path that no tree of git has");
}
/** Only rules of ours are named: of findings, of what says the same, of what must change. */
function checkRules({ findings, toPass }, known) {
    const named = findings.flatMap(({ ruleId, also = [] }) => [ruleId, ...also.map((twin) => twin.ruleId)]);
    if ([...named, ...(toPass?.rules ?? [])].every((ruleId) => known.has(ruleId)))
        return;
    throw new Error("it names a rule that this version does not have: use one version in both workflows");
}
/** Custom rules have ids like ours, each its own and none of ours: what a built-in rule says nobody else says. */
function checkCustomRules({ customRules = [] }, rules) {
    const taken = new Set(rules.map(({ id }) => id));
    for (const { id, references } of customRules) {
        const isId = /^[a-z-]+\/[a-z][a-z0-9-]{0,120}$/.test(id) && rule/* categories */.LZ.includes((0,rule/* ruleCategory */.$y)(id));
        if (!isId || taken.has(id))
            throw new Error("it brings a rule with an id that no custom rule has");
        if (!references.every((url) => url.startsWith("https://")))
            throw new Error("it brings a rule that refers to no page");
        taken.add(id);
    }
}
/** Each finding, and what it was in base, is rated as severity and confidence rate it. */
function checkRatings(findings) {
    for (const finding of findings) {
        for (const rating of [finding, finding.before ?? finding]) {
            if (rating.effective !== (0,severity/* effectiveSeverity */.XP)(rating.severity, rating.confidence)) {
                throw new Error("it rates a finding otherwise than its severity and confidence do");
            }
        }
    }
}
function checkScore(skill) {
    const { level, risk, trust } = (0,score/* scoreOfFindings */.om)(skill.findings);
    if (skill.level !== level || skill.risk !== risk || skill.trust !== trust) {
        throw new Error("it scores a skill otherwise than its findings do");
    }
}
/** No milder than its skills under its mode. A run that gave no verdict promises nothing, and `no-skills` has none that fails. */
function checkVerdict({ verdict, skills, policy }) {
    if (verdict === "did-not-run")
        return;
    const worst = (0,core_verdict/* worstVerdict */.z)(skills.map((skill) => skill.verdict));
    const least = policy.mode === "observe" ? "pass" : policy.mode === "warn" && worst === "fail" ? "review" : worst;
    const isRight = verdict === "no-skills"
        ? worst === "pass"
        : skills.length > 0 && core_verdict/* verdicts */.r.indexOf(verdict) >= core_verdict/* verdicts */.r.indexOf(least);
    if (!isRight)
        throw new Error("its verdict is not what its skills give");
}
/** What is printed line by line must not fill the log. */
function checkLength({ notices, reasons }) {
    if (notices.length + reasons.length > maxSentences)
        throw new Error(`it has more than ${maxSentences} notices`);
}
/** Ids of trees, as they stand in commands that a reader may run. */
function checkNames({ head, base, commit }) {
    const ids = [head, ...(base === undefined ? [] : [base]), ...(commit === undefined ? [] : [commit])];
    if (!ids.every(core_commit/* isCommitId */.jh))
        throw new Error("it names no commits");
}
/**
 * Reads a report that somebody else may have written: by the schema, with our rules and its custom ones only, with paths of a tree, and in agreement
 * with itself. What its texts say stays hostile: the renderers make them inert. Throws an Error that says in a clause what is wrong.
 */
function verifiedReport(text, rules) {
    const report = parsed(text);
    checkCustomRules(report, rules);
    const known = (0,words/* ruleIndex */.zZ)(rules, report.customRules);
    if (report.shard)
        throw new Error("it is only a part: publish what the merge of all parts gives");
    checkLength(report);
    checkNames(report);
    checkPaths(report);
    for (const skill of report.skills) {
        checkRules(skill, known);
        checkRatings(skill.findings);
        checkScore(skill);
    }
    checkVerdict(report);
    return report;
}

// EXTERNAL MODULE: ./build/src/rules/index.js + 171 modules
var rules = __webpack_require__(61454);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/entry/sinks/index.js + 11 modules
var sinks = __webpack_require__(72522);
;// CONCATENATED MODULE: ./build/src/entry/publish.js












/** Reads the report in an artifact's bytes. Throws a NotPublished when it is not one, or one of another commit. */
async function readReport(bytes, run) {
    const text = await reportMember(bytes);
    let report;
    try {
        report = verifiedReport(text, rules/* rules */.a);
    }
    catch (error) {
        throw new NotPublished(`the report of the scan is refused: ${(0,errors/* messageOf */.bD)(error)}`, true);
    }
    if (report.commit === run.headSha)
        return report;
    throw new NotPublished(`the report of the scan is refused: it is not of the commit ${run.headSha}`, true);
}
/** Who made a report, in a line; on top of it, where nothing vouches for it. */
function marked(report, run, doubt) {
    const maker = `Scanned by the pull request's own workflow run ${run.id}, attempt ${run.attempt}`;
    if (doubt === undefined) {
        const message = `${maker}; it changes no workflow, and the report was checked before it was published here`;
        return { ...report, notices: [{ level: "notice", message }, ...report.notices] };
    }
    const message = `${maker}, and ${doubt}: nothing vouches for this report`;
    // A stranger who rewrites the workflow must neither turn our own comment green nor close alerts.
    if (run.fork && (report.verdict === "pass" || report.verdict === "no-skills")) {
        const reasons = [`${message}, which finds nothing to stop`];
        return { ...(0,conclude/* didNotRun */._)(reasons, report.head, version/* version */.rE), commit: run.headSha };
    }
    return { ...report, reasons: [message, ...report.reasons] };
}
/** All that must be true before anything is posted. Throws a NotPublished at the first that is not. */
async function checked({ settings, payload, repository, client }) {
    const run = scanRunOf(payload, repository);
    const api = await client();
    if (!api)
        throw new NotPublished("there is no token; give the input `token`", true);
    const pull = await scannedPull(api, run);
    const artifact = await artifactOf(api, run, settings.artifact);
    const report = await readReport(await downloadArtifact(api, artifact), run);
    return { run, pull, report: marked(report, run, await unvouched(api, pull)) };
}
const targetOf = ({ pull }, repository) => ({
    kind: "pull-request",
    repository,
    headSha: pull.headSha,
    ref: `refs/pull/${pull.number}/head`,
    base: { kind: "none" },
    scope: "changed",
    policyFrom: "base",
    pull,
    uploads: true,
    notices: [],
});
async function sent(publishing, found) {
    const { settings, env, repository, client } = publishing;
    const { run, report } = found;
    if (report.verdict === "did-not-run")
        core/* notice */.lm((0,report_escape/* terminalText */.eR)(report.reasons.join("; ")));
    const target = targetOf(found, repository);
    const delivery = {
        report,
        settings,
        target,
        analysis: { ref: target.ref, sha: target.headSha },
        // The comment is the scan's, not the publisher's: of two publishers the one of the later scan has the last word.
        env: { ...env, GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt) },
        client,
        situation: "publisher",
    };
    return { report, ...(await (0,sinks/* deliver */.c)(delivery)) };
}
/**
 * Publishes what the run of a pull request scanned: takes the JSON report from its artifact, trusts nothing in it, and sends it to
 * the comment and to code scanning. What stands in the way is one line in the log, a warning where something is wrong.
 * Throws a DidNotRunError when the event is not what GitHub documents.
 */
async function publish(publishing) {
    try {
        return await sent(publishing, await checked(publishing));
    }
    catch (error) {
        if (!(error instanceof NotPublished))
            throw error;
        const line = (0,report_escape/* terminalText */.eR)(`nothing was published: ${error.message}`);
        if (error.fault)
            core/* warning */.$e(line);
        else
            core/* notice */.lm(line);
        const report = (0,conclude/* didNotRun */._)([line], publishing.env["GITHUB_SHA"] ?? "", version/* version */.rE);
        return { report, delivered: {}, troubles: error.fault ? [line] : [] };
    }
}


/***/ }),

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   createClient: () => (/* binding */ createClient),
/* harmony export */   failureOf: () => (/* binding */ failureOf),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47176);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43026);





/** Statuses that mean the same however often one asks. 403 and 429 are the throttling plugin's, which knows when to come back. */
const final = [400, 401, 403, 404, 409, 410, 413, 422, 429, 451];
const defaultRetries = 3;
/** A limit that was waited for this often is not going to lift. */
const limitRetries = 2;
/**
 * A fetch with a time-out that covers the body as well: Octokit reads a body that breaks off as an empty text.
 * Throws what `fetch` throws, a TimeoutError included.
 */
function boundedFetch(inner, timeout) {
    return async (input, init) => {
        const response = await inner(input, { ...init, signal: AbortSignal.timeout(timeout) });
        const body = await response.arrayBuffer();
        const hasBody = body.byteLength > 0 && ![204, 205, 304].includes(response.status);
        return new Response(hasBody ? body : null, response);
    };
}
/** Waits for a limit at most twice, and not longer than the patience of the whole run. */
function limitHandler(kind, log, budget) {
    return (after, options, _, count) => {
        const wait = after * 1000;
        const place = `${options.method} ${options.url}`;
        if (count >= limitRetries || wait > budget.left) {
            log.warning(`GitHub's ${kind} rate limit on ${place} asks for ${after} s more: given up`);
            return false;
        }
        budget.left -= wait;
        log.info(`GitHub's ${kind} rate limit on ${place}: again in ${after} s`);
        return true;
    };
}
const quiet = () => { };
/** The toolkit's fetch goes by the proxy that the environment names, on every version of Node. */
const toolkitFetch = () => _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch ?? fetch;
/** A client that retries what may pass, waits where it is told to, and never logs the token. */
function createClient(options) {
    const [owner = "", repo = ""] = options.repository.split("/");
    const budget = { left: options.patience ?? 180_000 };
    const bare = options.fetch ?? toolkitFetch();
    const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
    const octokit = new Client({
        auth: options.token,
        baseUrl: options.baseUrl,
        userAgent: (0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getUserAgentWithOrchestrationId */ .fA)(`skill-scan/${options.version}`) ?? "skill-scan",
        log: { debug: quiet, info: quiet, warn: options.log.warning, error: quiet },
        request: { fetch: boundedFetch(bare, options.timeout ?? 30_000) },
        retry: { doNotRetry: final, retries: options.retries ?? defaultRetries },
        throttle: {
            onRateLimit: limitHandler("primary", options.log, budget),
            onSecondaryRateLimit: limitHandler("secondary", options.log, budget),
        },
    });
    return { octokit, owner, repo, installation: options.token.startsWith("ghs_"), fetch: bare, log: options.log };
}
/** Resolves after some milliseconds. */
const pause = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});
/** Status of a failed request; 0 when none came back: a time-out, a broken connection. */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("status" in error))
        return 0;
    // Octokit says 500 where no answer came; a real 500 has a response.
    return "response" in error && error.response !== undefined && typeof error.status === "number" ? error.status : 0;
}
/** One line about a failed request, for people: no stack, no token, no address with a query. */
function failureOf(error) {
    const status = statusOf(error);
    const words = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)
        .replace(/ - https?:\S+/g, "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 300);
    return status === 0 ? `no answer (${words})` : `HTTP ${status} (${words})`;
}
/** Of a failed request the headers of its answer, where one came. */
function headersOf(error) {
    if (typeof error !== "object" || error === null || !("response" in error))
        return {};
    const { response } = error;
    if (typeof response !== "object" || response === null || !("headers" in response))
        return {};
    return (response.headers ?? {});
}
/** A failed request as what GitHub refused: `refusalOf` makes the line for people of it. */
function refusedBy(error) {
    const accepted = headersOf(error)["x-accepted-github-permissions"];
    return {
        status: statusOf(error),
        words: failureOf(error),
        ...(typeof accepted === "string" && { accepted }),
    };
}


/***/ }),

/***/ 60961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Items of a page: as many as GitHub gives. */
const pageSize = 100;
const isItem = (item) => typeof item === "object" && item !== null && !Array.isArray(item);
/**
 * The items of a list of GitHub's, page by page as they are wanted. Not by Octokit's paginate: that takes a 409 for an empty list, and what
 * was looked for would be posted again. `ask` gets what the request says of the page. Throws what it throws, and an Error, with the
 * list's name `what`, at an answer that is no list, or holds what is no object: what was looked for may be behind it.
 */
async function* itemsOf(what, ask) {
    for (let page = 1;; page++) {
        const { data } = await ask({ per_page: pageSize, page });
        if (!Array.isArray(data))
            throw new Error(`the list of ${what} is not a list`);
        if (!data.every(isItem))
            throw new Error(`the list of ${what} holds what is none`);
        yield* data;
        if (data.length < pageSize)
            return;
    }
}


/***/ }),

/***/ 41768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/**
 * The bytes of a stream, as long as there are no more than `limit`: what its sender says of its size is believed nowhere. Throws what
 * `tooMuch` makes of the bytes that came, and ends the stream, at more.
 */
async function bounded(stream, limit, tooMuch) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limit)
            throw tooMuch(size);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ })

};
