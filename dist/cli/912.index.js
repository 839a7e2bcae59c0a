export const id = 912;
export const ids = [912];
export const modules = {

/***/ 92817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ sensitivityOfPath),
/* harmony export */   n: () => (/* binding */ sensitivityOfVariable)
/* harmony export */ });
/** Files and folders in which secrets lie: keys, logins of clouds and tools, browser profiles, wallets, password stores. */
const secretPaths = [
    /(?:^|\/)\.ssh(?:\/(?!known_hosts|config$|authorized_keys)[^/]*)?$/,
    /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/,
    /(?:^|\/)\.(?:aws|azure|gnupg|kube|docker|password-store|oci|doctl)(?:\/|$)/,
    /(?:^|\/)\.config\/(?:gcloud|gh|glab|op|rclone|hub|stripe|solana|doctl|configstore)(?:\/|$)/,
    /(?:^|\/)(?:application_default_credentials|service[-_]?account[\w-]{0,20}|client_secrets?[\w.-]{0,80}|credentials?|secrets?|oauth_creds|auth-profiles|auth)\.(?:json|ya?ml|toml|ini|db)$/,
    /(?:^|\/)\.?credentials?$/,
    /(?:^|\/)\.(?:netrc|_netrc|npmrc|pypirc|git-credentials|pgpass|my\.cnf|htpasswd|vault-token|boto|s3cfg|terraformrc|dockercfg)$/,
    /(?:^|\/)\.env(?:\.(?!example|sample|template|dist)[\w-]{1,30}){0,2}$/,
    /\.(?:pem|key|p12|pfx|kdbx?|keystore|jks|ovpn|ppk|asc|gpg)$/,
    /(?:^|\/)(?:login data|cookies(?:\.sqlite|\.binarycookies)?|web data|local state|logins\.json|key[34]\.db|cert9\.db|signons\.sqlite)$/,
    /(?:^|\/)(?:login\.keychain(?:-db)?|keychains?|local extension settings)(?:\/|$)/,
    /(?:^|\/)(?:wallet\.dat|[\w-]{0,30}wallet[\w-]{0,20}(?:\.json)?|keystore\/utc--[^/]{0,120}|seed(?:-?phrase)?\.txt|mnemonic[\w.-]{0,20})$/,
    /(?:^|\/)\.?(?:electrum|exodus|bitcoin|ethereum|metamask|solana|atomic|ledger live)\//,
    /^\/etc\/(?:shadow|gshadow|sudoers|master\.passwd)$|^\/proc\/(?:self|\d{1,7}|…)\/environ$/,
    /(?:^|\/)\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|opencode|goose)\/(?:\.?credentials?[\w.-]{0,20}|\.env|auth[\w.-]{0,20}|oauth_creds\.json|openclaw\.json|clawdbot\.json|config\.json)$/,
    /(?:^|\/)(?:var\/run|run)\/secrets\//,
];
/** What a person would not show to strangers: documents, mail, history, the talk with an agent and its memory. */
const privatePaths = [
    /(?:^|\/)(?:documents|desktop|downloads|pictures|photos library[^/]{0,20}|dcim|mobile documents)(?:\/|$)/,
    /(?:^|\/)\.(?:bash|zsh|sh|python|psql|mysql|node_repl|fish)_history$|(?:^|\/)fish_history$|consolehost_history\.txt$/,
    /(?:^|\/)(?:history|places\.sqlite|bookmarks|top sites|history\.db)$/,
    /(?:^|\/)(?:library\/(?:messages|mail|calendars|application support\/addressbook)|chat\.db|mailspool|var\/mail|maildir)(?:\/|$)/,
    /(?:^|\/)\.(?:claude|codex|gemini|cursor|openclaw|clawdbot|moltbot|opencode)\/(?:projects|sessions|history|conversations|memory|memories|logs|transcripts|workspace\/memory|agents)(?:\/|\.|$)/,
    /(?:^|\/)(?:memory|soul|user|identity)\.md$|(?:^|\/)memory\/[^/]{1,80}\.md$/,
    /(?:^|\/)(?:contacts|messages|mail|conversation[\w-]{0,20}|transcript[\w-]{0,20}|chat[-_]history[\w-]{0,20})\.(?:json|jsonl|db|sqlite|csv|vcf|mbox)$/,
    /(?:^|\/)\.ssh\/(?:known_hosts|config)$/,
    /^\/etc\/passwd$/,
];
/** A file that only shows how such a file looks, or that is meant for everybody. */
const harmless = /\.(?:pub|example|sample|template|dist)$|(?:^|\/)(?:cacert|ca-bundle|ca-certificates|fullchain|cert|public)[\w.-]{0,20}\.pem$/;
/**
 * How closely a file is guarded, by its path alone: `secret` for credential stores, keys, wallets and browser stores, `private` for
 * documents, history, mail and what agents remember, else `ordinary`. Home folders may be written in any way.
 */
function sensitivityOfPath(path) {
    const plain = path
        .toLowerCase()
        .replaceAll("\\", "/")
        .replace(/^["']|["']$/g, "")
        .replace(/\/(?:\*+|…)?$/, "");
    if (plain.length > 400 || harmless.test(plain))
        return "ordinary";
    if (secretPaths.some((pattern) => pattern.test(plain)))
        return "secret";
    return privatePaths.some((pattern) => pattern.test(plain)) ? "private" : "ordinary";
}
const secretWord = /(?:^|_)(?:KEYS?|APIKEYS?|TOKENS?|PAT|SECRETS?|PASS|PASSWORDS?|PASSWD|PWD|PASSPHRASE|CREDENTIALS?|CREDS?|COOKIES?|BEARER|DSN|MNEMONIC|SEED|AUTH|JWT|PRIVATE|OPENAI|APISECRET|ACCESSTOKEN|AUTHTOKEN)(?:_|\d|$)/;
/** Names with such a word that say where something is or how it is used. */
const named = /_(?:URL|URI|HOST|PATH|FILE|DIR|ENDPOINT|NAME|ID|REGION|TYPE|PORT|MODE|TTL|LENGTH|LIMIT|EXPIRY|EXPIRES|COUNT|MAX|TOKENS_LIMIT)$|^(?:MAX|MIN|NUM|TOTAL|LLM_MAX)_|^(?:OLD)?PWD$|^SSH_AUTH_SOCK$|MAX_TOKENS|PUBLIC_KEY/;
/** Addresses that carry a login in them. */
const withLogin = /^(?:DATABASE|DB|POSTGRES|POSTGRESQL|MYSQL|MONGO|MONGODB|REDIS|AMQP|RABBITMQ)_(?:URL|URI)$|_CONNECTION_STRING$/;
/** How closely an environment variable is guarded, by its name: `secret` when it says key, token, password or the like. */
function sensitivityOfVariable(name) {
    const words = name.replace(/([a-z])([A-Z])/g, "$1_$2").toUpperCase();
    if (withLogin.test(words))
        return "secret";
    return secretWord.test(words) && !named.test(words) ? "secret" : "ordinary";
}


/***/ }),

/***/ 71435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withoutDuplicates)
/* harmony export */ });
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18774);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52842);



/** Columns between two places of one line that are still one thing: a minified file is one line. */
const sameLine = 400;
/** Lines that are looked up together, and of one finding how many such runs of lines, and findings of each: counts, never a clock. */
const linesInRun = 32;
const maxRuns = 64;
const maxInRun = 256;
/** The worst first, then the newest, the one that tells a way, the surest, and the first by rule and place. */
function byRank(a, b) {
    return ((0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .zK)(a.effective, b.effective) ||
        Number(b.status === "new") - Number(a.status === "new") ||
        Number(b.flow !== undefined) - Number(a.flow !== undefined) ||
        _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .confidences */ .E2.indexOf(a.confidence) - _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .confidences */ .E2.indexOf(b.confidence) ||
        (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePaths */ .cD)(a.ruleId, b.ruleId) ||
        (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePaths */ .cD)(a.location.path, b.location.path) ||
        a.location.region.startLine - b.location.region.startLine ||
        a.location.region.startColumn - b.location.region.startColumn ||
        (0,_path_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePaths */ .cD)(a.fingerprint, b.fingerprint));
}
/** The last line of which a region holds something. */
const lastLine = ({ startLine, endLine, endColumn }) => endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
/** Regions that overlap or share a line, not far apart on it. */
function touch(a, b) {
    if (a.startLine > lastLine(b) || b.startLine > lastLine(a))
        return false;
    const onOneLine = a.startLine === b.startLine && lastLine(a) === a.startLine && lastLine(b) === b.startLine;
    return !onOneLine || Math.max(a.startColumn - b.endColumn, b.startColumn - a.endColumn) <= sameLine;
}
const holds = (outer, inner) => (outer.startLine < inner.startLine ||
    (outer.startLine === inner.startLine && outer.startColumn <= inner.startColumn)) &&
    (outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn));
/** What is no more than the beginning of what is then done with it. Any other harm stands for itself, wherever data comes from. */
const beginnings = new Set([
    "credential-access",
    "exfiltration",
    "download-and-run",
    "obfuscation",
]);
/** The place where a flow begins; undefined for what has no way. */
const sourceOf = ({ flow }) => (flow && flow.length > 1 ? flow[0].location : undefined);
/** Whether the flow of `finding` begins with what `other` says: the same words, no more than a line of them. */
function explains(finding, other) {
    const source = sourceOf(finding);
    const { path, region } = other.location;
    if (source?.path !== path || other.flow !== undefined || !beginnings.has((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCategory */ .$y)(other.ruleId)))
        return false;
    if (lastLine(region) !== region.startLine)
        return false;
    return holds(source.region, region) || holds(region, source.region);
}
function isSameThing(finding, other) {
    if (finding.layers.join() !== other.layers.join())
        return false;
    const { path, region } = finding.location;
    const together = path === other.location.path && touch(region, other.location.region);
    return (together && (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCategory */ .$y)(finding.ruleId) === (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleCategory */ .$y)(other.ruleId)) || explains(finding, other);
}
/**
 * Of each rule one at most: a second one is about something else. What is new is never put under what was there before, where nobody
 * would look for it. `kept` ranks before `other`, so it is as bad or worse.
 */
const takes = ({ finding, others }, other) => (finding.status !== "existing" || other.status === "existing") &&
    [finding, ...others].every(({ ruleId }) => ruleId !== other.ruleId) &&
    isSameThing(finding, other);
function runsOf({ path, region }) {
    const first = Math.floor(region.startLine / linesInRun);
    const count = Math.min(maxRuns, Math.floor(region.endLine / linesInRun) - first + 1);
    return Array.from({ length: Math.max(1, count) }, (_, i) => `${first + i} ${path}`);
}
/** Findings by the lines that they stand on, each with its rank. */
class Places {
    runs = new Map();
    count = 0;
    add(kept) {
        const rank = this.count++;
        const source = sourceOf(kept.finding);
        for (const run of new Set([kept.finding.location, ...(source ? [source] : [])].flatMap(runsOf))) {
            const list = this.runs.get(run) ?? [];
            if (list.length < maxInRun)
                list.push({ rank, kept });
            this.runs.set(run, list);
        }
    }
    /** The first by rank that says what `finding` says. */
    find(finding) {
        const near = runsOf(finding.location).flatMap((run) => this.runs.get(run) ?? []);
        return near.sort((a, b) => a.rank - b.rank).find(({ kept }) => takes(kept, finding))?.kept;
    }
}
const twinOf = ({ ruleId, confidence, effective, fingerprint }) => ({
    ruleId,
    confidence,
    effective,
    fingerprint,
});
/** The kept one names the others, and tells the way that one of them knows when it knows none itself. */
function joined({ finding, others }) {
    if (others.length === 0)
        return finding;
    const flow = finding.flow ?? others.find((other) => other.flow !== undefined)?.flow;
    return { ...finding, ...(flow && { flow }), also: others.map(twinOf) };
}
/**
 * Findings with those left out that say what another one says: of the same category on the same line of a file, or the begin of the
 * other one's flow. Each that is kept names them in `also`. Two findings of one rule are never one, nor are a text and what was decoded
 * from it. To be asked after levels and suppressions: what is accepted takes no part, so an acceptance hides nothing but its own rule.
 * Findings of head and fixed ones are apart. Keeps the order.
 */
function withoutDuplicates(findings) {
    const places = { head: new Places(), fixed: new Places() };
    const kept = new Map();
    for (const finding of findings.filter(({ status }) => status !== "suppressed").sort(byRank)) {
        const side = places[finding.status === "fixed" ? "fixed" : "head"];
        const same = side.find(finding);
        if (same)
            same.others.push(finding);
        else {
            const own = { finding, others: [] };
            kept.set(finding, own);
            side.add(own);
        }
    }
    return findings.flatMap((finding) => {
        const own = kept.get(finding);
        if (own)
            return [joined(own)];
        return finding.status === "suppressed" ? [finding] : [];
    });
}


/***/ }),

/***/ 88361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* unused harmony export normaliseEvidence */
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);


/** Hex SHA-256 of bytes, or of a text as UTF-8. */
const sha256Hex = (content) => (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(typeof content === "string" ? (0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(content) : content));
/**
 * Evidence as it is hashed: runs of spaces, tabs and line ends collapsed, so that re-indenting and CRLF change nothing; no NUL, which
 * divides what is hashed. A line end is no space, since it ends a comment; other white space of Unicode stays, since shells and
 * parsers do not take it for a space.
 */
const normaliseEvidence = (evidence) => evidence
    .replaceAll("\0", "\ufffd")
    .replace(/[ \t\v\f\r\n]+/g, (run) => (/[\r\n]/.test(run) ? "\n" : " "))
    .replace(/^[ \n]+|[ \n]+$/g, "");
/**
 * Stable id of a finding across edits elsewhere: rule, path within the skill and the lines that matched; never a line number.
 * `occurrence` tells equal evidence in one file apart (0 for the first). Returns 32 hex digits.
 */
function fingerprintOf(ruleId, artifactPath, evidence, occurrence) {
    return sha256Hex([ruleId, artifactPath, normaliseEvidence(evidence), String(occurrence)].join("\0")).slice(0, 32);
}


/***/ }),

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   a: () => (/* binding */ redactedExcerpt)
/* harmony export */ });
/** What a secret in an assignment or a header looks like: no word, no variable, no call. */
const value = String.raw `(?=[A-Za-z+/_=.~-]{0,80}\d)[A-Za-z0-9+/_=.~-]{16,512}`;
/**
 * Shapes of secrets that are masked wherever text of a skill is shown: prefix kept, the rest starred. Formats as their issuers publish
 * them. A prefix that is no part of a word counts wherever it stands, so that a letter in front of a token hides nothing.
 */
const secretShapes = [
    /(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])/g,
    /gh[pousr]_[A-Za-z0-9]{20,255}/g,
    /github_pat_[A-Za-z0-9_]{20,255}/g,
    /gl(?:pat|ft|dt|rt|soat|cbt|ptt|imt|agent|oas)-[A-Za-z0-9_-]{20,128}/g,
    /\bsk-(?:ant-|proj-|live-|test-|or-v1-)?[A-Za-z0-9_-]{20,200}/g,
    /[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
    /x(?:ox[abeoprs]|app)-[A-Za-z0-9-]{10,200}/g,
    /AIza[0-9A-Za-z_-]{35}/g,
    /GOCSPX-[\w-]{20,64}/g,
    /(?:npm|hf|gsk|dckr_pat|dckr_oat)_[A-Za-z0-9_-]{20,128}/g,
    /pypi-[A-Za-z0-9_-]{50,255}/g,
    /(?:dop|doo|dor)_v1_[a-f0-9]{40,64}/g,
    /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/g,
    /\bSG\.[\w-]{16,32}\.[\w-]{16,64}/g,
    /\bSK[0-9a-f]{32}\b/g,
    /hv[sb]\.[\w-]{20,300}/g,
    /ATATT3[\w=-]{20,255}/g,
    /AGE-SECRET-KEY-1[0-9A-Z]{20,64}/g,
    /\b0x[0-9a-fA-F]{64}\b/g,
    /(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![\w-])/g,
    /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/]{20,200}/g,
    /(?<=discord(?:app)?\.com\/api\/webhooks\/)[\w/-]{20,200}/g,
    /\bey[A-Za-z0-9_-]{16,1024}\.ey[A-Za-z0-9_-]{16,2048}\.[A-Za-z0-9_-]{16,1024}/g,
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]{0,8192}?-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|[A-Za-z0-9+/=\s\\]{0,8192})/g,
    /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]{3,128}(?=@)/g,
    new RegExp(String.raw `(?<=\b(?:bearer|basic)\s{1,3})${value}`, "gi"),
    /(?<=\b(?:api[_-]?key|secret|token|passw(?:or)?d)["']?\s{0,3}[:=]\s{0,3}["'])[^"'\s]{12,256}(?=["'])/gi,
    new RegExp(String.raw `(?<=(?:api_?-?key|account_?-?key|private_?-?key|secret|token|passw(?:or)?d|passphrase|credential)[\w-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?)${value}`, "gi"),
];
const keep = 4;
const mask = (secret) => `${secret.slice(0, keep)}${"*".repeat(8)}`;
/** `text` with everything that looks like a secret starred but for its first four characters. */
function redact(text) {
    return secretShapes.reduce((masked, shape) => masked.replace(shape, mask), text);
}
/** Characters around an excerpt in which a secret may begin or end that lies partly in it. */
const around = 600;
/** A private key is the one secret that is longer; its lines tell nothing by themselves. */
const longestKey = 8192;
const keyBegins = "-----BEGIN ";
/** Where to begin to look for secrets that reach into an excerpt. */
function lookFrom(text, start) {
    const floor = Math.max(0, start - longestKey);
    const key = text.slice(floor, start).lastIndexOf(keyBegins);
    const near = Math.max(0, start - around);
    return key < 0 ? near : Math.min(floor + key, near);
}
/** Ranges of a text that look like secrets, by their beginning, none within another. */
function secretsIn(text) {
    const found = secretShapes.flatMap((shape) => Array.from(text.matchAll(shape), ({ 0: secret, index }) => ({ from: index, to: index + secret.length })));
    const secrets = [];
    for (const next of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
        const last = secrets.at(-1);
        if (last && next.from < last.to)
            secrets[secrets.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
        else
            secrets.push(next);
    }
    return secrets;
}
/**
 * The excerpt `start`–`end` of a text, redacted. Secrets that are cut by its ends are starred as well: a part of a token, or a line of a
 * private key, looks like nothing when it is taken by itself.
 */
function redactedExcerpt(text, start, end) {
    const from = lookFrom(text, start);
    const window = text.slice(from, end + around);
    let excerpt = "";
    let at = start - from;
    for (const secret of secretsIn(window)) {
        if (secret.to <= at || secret.from >= end - from)
            continue;
        const begin = Math.max(secret.from, at);
        // Only the beginning of the whole secret is shown, never that of what is left of it.
        const shown = secret.from >= at ? window.slice(begin, Math.min(begin + keep, secret.to, end - from)) : "";
        excerpt += `${window.slice(at, begin)}${shown}${"*".repeat(8)}`;
        at = secret.to;
    }
    return at < end - from ? excerpt + window.slice(at, end - from) : excerpt;
}


/***/ }),

/***/ 55877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Offsets at which the lines of a text begin. LF, CRLF and a lone CR end a line. */
class LineIndex {
    starts = [0];
    constructor(text) {
        const breaks = /\r\n|\n|\r/g;
        while (breaks.exec(text))
            this.starts.push(breaks.lastIndex);
    }
    /** Line (1-based) and column (1-based) of an offset. */
    position(offset) {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - this.starts[low] + 1 };
    }
    /** Region of the half-open range `start`–`end`. */
    region(start, end) {
        const from = this.position(start);
        const to = this.position(Math.max(start, end));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    }
    /** Offset at which a line (1-based) begins. */
    startOf(line) {
        return this.starts[Math.min(line, this.starts.length) - 1] ?? 0;
    }
    get lines() {
        return this.starts.length;
    }
}


/***/ }),

/***/ 85830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify),
  k: () => (/* binding */ isTextKind)
});

// EXTERNAL MODULE: ./build/src/skills/decode.js
var decode = __webpack_require__(45108);
// EXTERNAL MODULE: ./build/src/skills/file-names.js
var file_names = __webpack_require__(24377);
;// CONCATENATED MODULE: ./build/src/skills/magic.js
/** Sources: the `file` project's magic database, IANA media types, and the formats' own specifications. */
const rows = [
    ["zip", "archive", "504b0304"],
    ["zip", "archive", "504b0506"],
    ["zip", "archive", "504b0708"],
    ["gzip", "archive", "1f8b08"],
    ["bzip2", "archive", "425a68"],
    ["xz", "archive", "fd377a585a00"],
    ["7z", "archive", "377abcaf271c"],
    ["rar", "archive", "526172211a07"],
    ["tar", "archive", "7573746172", 257],
    ["zstd", "archive", "28b52ffd"],
    ["lz4", "archive", "04224d18"],
    ["lzip", "archive", "4c5a4950"],
    ["compress", "archive", "1f9d"],
    ["cab", "archive", "4d53434600000000"],
    ["ar", "archive", "213c617263683e0a"],
    ["cpio", "archive", "303730373031"],
    ["rpm", "archive", "edabeedb"],
    ["xar", "archive", "78617221"],
    ["squashfs", "archive", "68737173"],
    ["iso", "archive", "4344303031", 32_769],
    ["git pack", "archive", "5041434b000000"],
    ["pdf", "document", "255044462d"],
    ["ole", "document", "d0cf11e0a1b11ae1"],
    ["ELF", "executable", "7f454c46"],
    ["PE", "executable", "4d5a"],
    ["Mach-O", "executable", "feedface"],
    ["Mach-O", "executable", "feedfacf"],
    ["Mach-O", "executable", "cefaedfe"],
    ["Mach-O", "executable", "cffaedfe"],
    ["lnk", "executable", "4c0000000114020000000000c0000000"],
    ["class", "bytecode", "cafebabe"],
    ["wasm", "bytecode", "0061736d"],
    ["dex", "bytecode", "6465780a3033"],
    ["lua", "bytecode", "1b4c7561"],
    ["llvm", "bytecode", "4243c0de"],
    ["png", "media", "89504e470d0a1a0a0000000d49484452"],
    ["jpeg", "media", "ffd8ff"],
    ["gif", "media", "474946383761"],
    ["gif", "media", "474946383961"],
    ["webp", "media", "57454250", 8],
    ["wav", "media", "57415645", 8],
    ["avi", "media", "41564920", 8],
    ["aiff", "media", "41494646", 8],
    ["bmp", "media", "424d"],
    ["ico", "media", "00000100"],
    ["tiff", "media", "49492a00"],
    ["tiff", "media", "4d4d002a"],
    ["psd", "media", "384250530001"],
    ["icns", "media", "69636e73"],
    ["woff", "media", "774f4646"],
    ["woff2", "media", "774f4632"],
    ["ttf", "media", "0001000000"],
    ["ttf", "media", "7472756500"],
    ["otf", "media", "4f54544f00"],
    ["ttc", "media", "7474636600"],
    ["mp3", "media", "494433"],
    ["mp3", "media", "fffb"],
    ["mp3", "media", "fff3"],
    ["mp4", "media", "66747970", 4],
    ["ogg", "media", "4f67675300"],
    ["webm", "media", "1a45dfa3"],
    ["flac", "media", "664c6143000000"],
    ["midi", "media", "4d54686400000006"],
    ["sqlite", "binary", "53514c69746520666f726d6174203300"],
    ["plist", "binary", "62706c6973743030"],
    ["parquet", "binary", "50415231"],
    ["numpy", "binary", "934e554d5059"],
    ["hdf5", "binary", "894844460d0a1a0a"],
    ["DS_Store", "binary", "0000000142756431"],
    // What macOS knows of a file (RFC 1740, appendix A): icons and where it was downloaded from.
    ["AppleDouble", "media", "0005160700020000"],
];
const bytesOf = (hex) => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const isPrintable = (byte) => byte === 10 || (byte >= 32 && byte < 127);
const signatures = rows.map(([format, kind, hex, offset = 0]) => {
    const bytes = bytesOf(hex);
    return { format, kind, offset, bytes, certain: kind !== "media" && !bytes.every(isPrintable) };
});
const u16 = (bytes, at) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const u32 = (bytes, at) => (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
const has = (bytes, at, expected) => at + expected.length <= bytes.length && expected.every((byte, i) => bytes[at + i] === byte);
const riff = [0x52, 0x49, 0x46, 0x46];
const magic_form = [0x46, 0x4f, 0x52, 0x4d];
/** More that must hold where the magic is short or shared. */
const confirmations = {
    bzip2: (bytes) => has(bytes, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    webp: (bytes) => has(bytes, 0, riff),
    wav: (bytes) => has(bytes, 0, riff),
    avi: (bytes) => has(bytes, 0, riff),
    aiff: (bytes) => has(bytes, 0, magic_form),
    // Two reserved fields are zero, and the header that follows has one of the known sizes.
    bmp: (bytes) => u32(bytes, 6) === 0 && [12, 40, 52, 56, 64, 108, 124].includes(u32(bytes, 14)),
    ico: (bytes) => u16(bytes, 4) > 0 && u16(bytes, 4) < 256 && bytes[9] === 0,
    // Neither the bit rate nor the sampling rate has its forbidden value.
    mp3: (bytes) => bytes[0] === 0x49 || ((bytes[2] ?? 0xff) < 0xf0 && ((bytes[2] ?? 0) & 0x0c) !== 0x0c),
};
/** Universal Mach-O and Java class share a magic: what follows is a small count of programs, or a version of at least 45. */
const isUniversal = (bytes) => bytes[4] === 0 && bytes[5] === 0 && u16(bytes, 6) >> 8 < 43;
const isPortable = (bytes) => has(bytes, u32(bytes, 0x3c), [0x50, 0x45, 0, 0]);
/** Version words of CPython: 3000–3999 for 3.x, 50000–62999 for the older ones; a CR LF follows. (CPython, `importlib`) */
const isPyc = (bytes) => {
    const version = u16(bytes, 0);
    return has(bytes, 2, [13, 10]) && ((version >= 3000 && version < 4000) || (version >= 50_000 && version < 63_000));
};
/** A pickle of protocol 2 to 5 runs what it names when it is loaded; it ends with STOP. (CPython, `pickletools`) */
const isPickle = (bytes) => bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5 && bytes.at(-1) === 0x2e;
/** What a zip holds, by the names of its members, which stand in its head and its tail. */
const zipMembers = [
    ["word/", "docx", "document"],
    ["xl/", "xlsx", "document"],
    ["ppt/", "pptx", "document"],
    ["mimetypeapplication/vnd.oasis.opendocument", "odf", "document"],
    ["mimetypeapplication/epub+zip", "epub", "document"],
    ["META-INF/MANIFEST.MF", "jar", "archive"],
];
function inZip(bytes) {
    const latin1 = new TextDecoder("latin1");
    const ends = latin1.decode(bytes.subarray(0, 65_536)) + latin1.decode(bytes.subarray(-65_536));
    const office = ends.includes("[Content_Types].xml") || ends.includes("mimetype") || ends.includes("META-INF/");
    const member = office ? zipMembers.find(([name]) => ends.includes(name)) : undefined;
    return { format: member?.[1] ?? "zip", kind: member?.[2] ?? "archive", certain: true };
}
/** Which format the bytes begin as, if any that is known. `bytes` may be the head of a file only. */
function magicOf(bytes) {
    if (isPyc(bytes))
        return { format: "pyc", kind: "bytecode", certain: false };
    if (isPickle(bytes))
        return { format: "pickle", kind: "bytecode", certain: false };
    const found = signatures.find(({ format, offset, bytes: expected }) => has(bytes, offset, expected) && (confirmations[format]?.(bytes) ?? true));
    if (found?.format === "zip")
        return inZip(bytes);
    if (found?.format === "PE" && isPortable(bytes))
        return { ...found, certain: true };
    if (found?.format === "class" && isUniversal(bytes))
        return { format: "Mach-O", kind: "executable", certain: true };
    return found && { format: found.format, kind: found.kind, certain: found.certain };
}

;// CONCATENATED MODULE: ./build/src/skills/classify.js



const textKinds = [
    "markdown",
    "text",
    "shell",
    "python",
    "javascript",
    "powershell",
    "script",
    "data",
    "html",
];
/** True for kinds whose content is read as text. */
const isTextKind = (kind) => textKinds.includes(kind);
/** Bytes at the start in which a `#!` line is looked for. */
const shebangBytes = 1024;
/** A `#!` line decides, but not in Markdown: an agent reads that as instructions whatever its first line says. */
function kindOfText(path, bytes) {
    const named = (0,file_names/* kindByName */.v)(path);
    if (named?.kind === "markdown")
        return named;
    const shebang = (0,file_names/* kindByShebang */.e)((0,decode/* decode */.D)(bytes.subarray(0, shebangBytes)).text);
    return shebang ?? named ?? { kind: "text" };
}
/**
 * Tells what a file is: by its mode, then by its content (magic bytes, text or not), then by its `#!` line, then by its name. `bytes`
 * may be the head of the file only. Content wins: a script named `logo.png` is text, an ELF named `run.sh` is a program. Media are
 * believed only where the name does not say that something reads or runs it, for a gap about media costs a skill nothing.
 */
function classify(path, mode, bytes) {
    if (mode === "symlink" || mode === "submodule")
        return { kind: mode };
    const magic = magicOf(bytes);
    if (magic?.certain)
        return { kind: magic.kind, format: magic.format };
    const isPdf = magic?.format === "pdf" && /\.pdf$/i.test(path);
    if (!isPdf && (0,decode/* looksLikeText */.n)(bytes))
        return kindOfText(path, bytes);
    if (!magic)
        return { kind: "binary" };
    // `._run.sh` is what macOS says of `run.sh` in every zip; no interpreter takes the zeros that it begins with.
    const isNamedAsText = magic.kind === "media" && magic.format !== "AppleDouble" && (0,file_names/* kindByName */.v)(path) !== undefined;
    return { kind: isNamedAsText ? "binary" : magic.kind, format: magic.format };
}


/***/ }),

/***/ 45108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   n: () => (/* binding */ looksLikeText)
/* harmony export */ });
/** Bytes looked at for the zero pattern of UTF-16. */
const sample = 4096;
/** Share of control characters up to which content still counts as text: compressed data has about 11 %, text next to none. */
const maxControls = 0.02;
/** Share of bytes beyond ASCII up to which something that is not UTF-8 may be Windows-1252: prose with many accents has 10 %. */
const maxAccents = 0.3;
const startsWith = (bytes, ...prefix) => prefix.every((byte, i) => bytes[i] === byte);
/** UTF-16 without a mark: of ASCII letters every second byte is zero, and hardly any of the others. */
function utf16ByZeros(bytes) {
    const pairs = Math.min(bytes.length, sample) >> 1;
    if (pairs < 2 || bytes.length % 2 === 1)
        return undefined;
    const zeros = [0, 0];
    for (let i = 0; i < pairs * 2; i++)
        if (bytes[i] === 0)
            zeros[i & 1]++;
    const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
    if (odd > 0.6 && even < 0.02)
        return "utf-16le";
    return even > 0.6 && odd < 0.02 ? "utf-16be" : undefined;
}
/** A high byte that Windows-1252 uses for a letter or for punctuation; 0xFF is a filler far more often than a letter. */
const isAccent = (byte) => byte >= 0x80 && byte < 0xff && byte !== 0x81 && byte !== 0x8d && byte !== 0x8f && byte !== 0x90 && byte !== 0x9d;
/** True for bytes that are one-byte text: no zero, few and plausible high bytes. Asked only of what is not UTF-8. */
function isWindows1252(bytes) {
    let accents = 0;
    for (const byte of bytes) {
        if (byte < 0x80 ? byte === 0 : !isAccent(byte))
            return false;
        if (byte >= 0x80)
            accents++;
    }
    return accents <= bytes.length * maxAccents;
}
/** What Windows-1252 has at 0x80–0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
/** By hand, for Node 20's decoder reads Windows-1252 as Latin-1. */
function decodeWindows1252(bytes) {
    const parts = [];
    // Not all at once: a call takes only so many arguments.
    for (let i = 0; i < bytes.length; i += sample)
        parts.push(String.fromCharCode(...bytes.subarray(i, i + sample)));
    return parts.join("").replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80]);
}
const countReplaced = (text) => {
    let count = 0;
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1))
        count++;
    return count;
};
/** UTF-8 sequences of two bytes or more stand in the text beside the bad bytes: then it is damaged UTF-8, not another encoding. */
const hasMultibyte = (text) => /[^\x00-\x7f\ufffd]/.test(text);
function decodeAs(bytes, encoding, bom) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { text, encoding, bom, bad: countReplaced(text) };
}
function decodeBytewise(bytes, bom) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return { text, encoding: "utf-8", bom, bad: 0 };
    }
    catch {
        // Not valid UTF-8: what follows finds out what it is.
    }
    const lossy = decodeAs(bytes, "utf-8", bom);
    if (bom || hasMultibyte(lossy.text) || !isWindows1252(bytes))
        return lossy;
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", bom, bad: 0 };
}
/**
 * Reads bytes as text: UTF-16 by its mark or its zeros, else UTF-8, else Windows-1252 when that is clearly what it is, else UTF-8 with
 * each undecodable sequence replaced by U+FFFD. Never throws. (Encodings: https://encoding.spec.whatwg.org)
 */
function decode(bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf))
        return decodeBytewise(bytes.subarray(3), true);
    if (startsWith(bytes, 0xff, 0xfe))
        return decodeAs(bytes.subarray(2), "utf-16le", true);
    if (startsWith(bytes, 0xfe, 0xff))
        return decodeAs(bytes.subarray(2), "utf-16be", true);
    const wide = utf16ByZeros(bytes);
    return wide ? decodeAs(bytes, wide, false) : decodeBytewise(bytes, false);
}
const isControl = (code) => code === 127 || (code < 32 && !(code >= 8 && code <= 13) && code !== 27);
/** Share of the units of a text that no text has: control characters but white space and escape, and replaced bytes. */
function noiseOf({ text, bad }) {
    let controls = 0;
    for (let i = 0; i < text.length; i++)
        if (isControl(text.charCodeAt(i)))
            controls++;
    const length = Math.max(text.length, 1);
    return { controls: controls / length, bad: bad / length };
}
/** True when the bytes are text in an encoding that `decode` reads, stray bytes allowed. Nothing at all is text. */
function looksLikeText(bytes) {
    const noise = noiseOf(decode(bytes));
    return noise.controls <= maxControls && noise.bad <= maxAccents;
}


/***/ }),

/***/ 24377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ kindByShebang),
/* harmony export */   v: () => (/* binding */ kindByName)
/* harmony export */ });
/* harmony import */ var _core_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18774);

/** Extensions by kind, in lower case. */
const extensions = {
    markdown: "md mdx markdown mdown mkd mdc",
    text: "txt rst text adoc asciidoc org log tex diff patch",
    shell: "sh bash zsh ksh fish dash ash command bats bashrc zshrc profile envrc",
    python: "py pyw pyi pyx pth",
    javascript: "js mjs cjs jsx ts mts cts tsx",
    powershell: "ps1 psm1 psd1",
    data: "json jsonc json5 jsonl ndjson geojson ipynb sarif yaml yml toml ini cfg conf config lock env properties editorconfig " +
        "npmrc netrc gitconfig xml xsd xsl plist csv tsv service timer desktop reg css webmanifest eslintrc nycrc",
    html: "html htm xhtml svg vue svelte astro",
};
/** Other languages that run, by extension. */
const languages = {
    ruby: "rb rake gemspec",
    perl: "pl pm",
    php: "php phtml",
    lua: "lua",
    r: "r rmd",
    go: "go",
    rust: "rs",
    java: "java",
    kotlin: "kt kts",
    groovy: "groovy gradle",
    scala: "scala",
    c: "c h",
    "c++": "cc cpp cxx hpp hh",
    "c#": "cs csx",
    swift: "swift",
    dart: "dart",
    elixir: "ex exs",
    julia: "jl",
    nim: "nim",
    zig: "zig",
    batch: "bat cmd",
    vbscript: "vbs vbe wsf hta",
    applescript: "applescript scpt",
    awk: "awk",
    sed: "sed",
    tcl: "tcl exp",
    sql: "sql",
    terraform: "tf hcl",
    makefile: "mk mak",
    dockerfile: "dockerfile containerfile",
};
/** Whole names, in lower case; a leading dot is taken off before. */
const names = {
    makefile: { kind: "script", format: "makefile" },
    gnumakefile: { kind: "script", format: "makefile" },
    dockerfile: { kind: "script", format: "dockerfile" },
    containerfile: { kind: "script", format: "dockerfile" },
    justfile: { kind: "script", format: "justfile" },
    jenkinsfile: { kind: "script", format: "groovy" },
    rakefile: { kind: "script", format: "ruby" },
    gemfile: { kind: "script", format: "ruby" },
    vagrantfile: { kind: "script", format: "ruby" },
    procfile: { kind: "shell" },
    profile: { kind: "shell" },
    bash_profile: { kind: "shell" },
    bash_login: { kind: "shell" },
    bash_logout: { kind: "shell" },
    bash_aliases: { kind: "shell" },
    zprofile: { kind: "shell" },
    zshenv: { kind: "shell" },
    zlogin: { kind: "shell" },
    sconstruct: { kind: "python" },
    pipfile: { kind: "data" },
};
const byExtension = new Map([
    ...Object.entries(extensions).flatMap(([kind, list]) => list.split(" ").map((extension) => [extension, { kind: kind }])),
    ...Object.entries(languages).flatMap(([format, list]) => list.split(" ").map((extension) => [extension, { kind: "script", format }])),
]);
/** What the name of a file says, by the last part of its path; undefined when it says nothing that is known. */
function kindByName(path) {
    const name = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(path).toLowerCase();
    const bare = name.replace(/^\./, "");
    if (Object.hasOwn(names, bare))
        return names[bare];
    // `.env.local`, `Dockerfile.dev`
    if (/^\.?env\./.test(name))
        return { kind: "data" };
    if (/^(?:dockerfile|makefile)\./.test(name))
        return names[name.slice(0, name.indexOf("."))];
    return byExtension.get(bare.slice(bare.lastIndexOf(".") + 1));
}
/** Interpreters that a `#!` line may name, without their version. */
const interpreters = {
    sh: { kind: "shell" },
    bash: { kind: "shell" },
    zsh: { kind: "shell" },
    ksh: { kind: "shell" },
    mksh: { kind: "shell" },
    dash: { kind: "shell" },
    ash: { kind: "shell" },
    fish: { kind: "shell" },
    busybox: { kind: "shell" },
    bats: { kind: "shell" },
    python: { kind: "python" },
    pypy: { kind: "python" },
    uv: { kind: "python" },
    uvx: { kind: "python" },
    node: { kind: "javascript" },
    nodejs: { kind: "javascript" },
    deno: { kind: "javascript" },
    bun: { kind: "javascript" },
    tsx: { kind: "javascript" },
    "ts-node": { kind: "javascript" },
    zx: { kind: "javascript" },
    pwsh: { kind: "powershell" },
    powershell: { kind: "powershell" },
};
/**
 * What a `#!` line at the very start says: the program, through `env` and its options and assignments, by its last part without a
 * version. An interpreter that is not known makes a `script` of that name. Undefined when there is no such line.
 */
function kindByShebang(text) {
    const words = /^#![ \t]*([^\r\n]{1,500})/.exec(text)?.[1]?.trim().split(/\s+/);
    if (!words)
        return undefined;
    const isEnv = /(?:^|\/)env$/.test(words[0] ?? "");
    const program = isEnv ? words.slice(1).find((word) => !word.startsWith("-") && !word.includes("=")) : words[0];
    const name = (0,_core_path_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .mp)(program ?? "").toLowerCase();
    const known = name.replace(/[\d.]+$/, "");
    if (Object.hasOwn(interpreters, known))
        return interpreters[known];
    if (known === "")
        return undefined;
    return /^[a-z][\w+-]{0,30}$/.test(known) ? { kind: "script", format: known } : { kind: "script" };
}


/***/ }),

/***/ 15886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readFrontmatter)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/skills/frontmatter-flat.js
/** One key, and a value on the same line that is no list, map or block: quoted without escapes, or plain. */
const flatLine = /^([A-Za-z_][\w-]{0,99}): {1,8}(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][^\n]*|\d{1,9}\.\d{1,9}\.\d{1,9}))$/;
/** Characters that YAML takes for more than what they are, or not at all. */
const special = /[^\n\r\x20-\x7e\xa1-\u1fff\u2010-\u2027\u2030-\ud7ff\ue000-\ufdff\u{10000}-\u{10ffff}]/u;
/** What is not the text that it looks like: a comment, a map, a truth value, nothing at all; or what readers differ in. */
const notPlain = /: | #|[: ]$|^(?:true|false|null|yes|no|on|off)$/i;
/**
 * The values of a frontmatter that is nothing but `key: value`, as half of them are: many times as fast as the library, and the same.
 * Undefined for every other one. `source` is the text between the fences.
 */
function readFlat(source) {
    if (special.test(source))
        return undefined;
    const values = new Map();
    for (const line of source.split(/\r?\n/)) {
        if (line === "")
            continue;
        const [, key = "", double, single, plain] = flatLine.exec(line) ?? [];
        const value = double ?? single ?? plain;
        if (value === undefined || values.has(key) || notPlain.test(key))
            return undefined;
        if (plain !== undefined && notPlain.test(plain))
            return undefined;
        values.set(key, value);
    }
    return values.size > 0 ? Object.fromEntries(values) : undefined;
}

;// CONCATENATED MODULE: ./build/src/skills/frontmatter-yaml.js


/** Of larger ones so much is read, line by line: the largest of 2,580 real frontmatters has 5 KB. */
const maxLength = 64 * 1024;
/** Marks that make YAML slow to parse (about 30 µs each); the busiest of the real ones has 405. */
const maxMarks = 2000;
/** With more errors than this nothing is gained from parsing the keys one by one. */
const maxErrors = 50;
/** Depth and number of nodes after aliases are put in: no honest frontmatter comes near, an alias bomb goes far beyond. */
const maxDepth = 64;
const maxNodes = 10_000;
/** Thrown inside this file when a document goes beyond the limits. */
class TooIntricate extends Error {
}
/** A piece of hostile text in a sentence: one line, no backticks, not long. */
const quoted = (text) => {
    const line = text.replace(/[\s`]+/g, " ").trim();
    return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
};
/** Plain words that YAML 1.1 (PyYAML, Ruby) reads as true or false and YAML 1.2 as text. */
const oldBoolean = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;
/** Turns a document into plain values and notes what readers disagree on. Never calls `toJS`, which nested keys make exponential. */
class YamlReader {
    objections = new Set();
    anchors = new Map();
    nodes = 0;
    value(node, key, depth) {
        if (depth > maxDepth || ++this.nodes > maxNodes)
            throw new TooIntricate();
        if (node === null || node === undefined)
            return null;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.target(node, key, depth);
        this.noteProperties(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.map(node, key, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.value(item, key, depth + 1));
        if (!(0,dist/* isScalar */.jn)(node))
            return null;
        if (node.type === "PLAIN" && oldBoolean.test(node.source ?? "")) {
            const text = quoted(`${key}: ${node.source}`);
            this.objections.add(`${text} is true or false to readers of YAML 1.1 and text to those of YAML 1.2`);
        }
        return node.value ?? null;
    }
    map(node, parent, depth) {
        const entries = new Map();
        for (const pair of node.items) {
            const name = this.key(pair.key);
            const key = parent === "" ? name : `${parent}.${name}`;
            if (name === "<<")
                this.objections.add("it uses the merge key `<<`: not all readers know it");
            if (entries.has(name))
                this.objections.add(twice(key));
            entries.set(name, this.value(pair.value, key, depth + 1));
        }
        return Object.fromEntries(entries);
    }
    key(node) {
        if ((0,dist/* isScalar */.jn)(node)) {
            this.noteProperties(node);
            return String(node.value ?? "");
        }
        this.objections.add("a key is not plain text: readers differ in what they make of it");
        return "(not text)";
    }
    target(alias, key, depth) {
        this.objections.add("it uses an alias: not all readers resolve it");
        return this.value(this.anchors.get(alias.source), key, depth + 1);
    }
    noteProperties(node) {
        if (node.tag)
            this.objections.add(`it uses the tag ${quoted(node.tag)}: readers differ in what they make of it`);
        if ("anchor" in node && node.anchor)
            this.anchors.set(node.anchor, node);
    }
}
const twice = (key) => `key ${quoted(key)} is given twice: readers differ in which one counts`;
function isIntricate(source) {
    const marks = /[[\]{},"'%!&*?#:\n-]/g;
    let count = 0;
    while (count <= maxMarks && marks.exec(source))
        count++;
    return count > maxMarks;
}
/** Parses and leaves it to the caller what errors mean. */
const parse = (source) => (0,dist/* parseDocument */.Tp)(source, { uniqueKeys: false, prettyErrors: false, logLevel: "error", strict: true });
const keyLine = /^(["']?)([A-Za-z_][\w.-]{0,99})\1[ \t]*:(?=[ \t]|$)/;
/** Cuts a source at its unindented keys; what stands before the first one is left out. */
function chunksOf(source) {
    const chunks = [];
    for (const line of source.split(/\r?\n/)) {
        const key = keyLine.exec(line)?.[2];
        if (key !== undefined)
            chunks.push({ key, lines: [line] });
        else
            chunks.at(-1)?.lines.push(line);
    }
    return chunks;
}
/** The text behind a key, its lines joined, one pair of quotes taken off. */
function rawValue({ lines: [first = "", ...rest] }) {
    const head = first.replace(keyLine, "").trim();
    const isBlock = /^[|>][-+\d]{0,2}$/.test(head);
    const text = [...(isBlock ? [] : [head]), ...rest.map((line) => line.trim())]
        .join(head[0] === "|" ? "\n" : " ")
        .trim();
    const quote = text[0];
    const isQuoted = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return isQuoted ? text.slice(1, -1) : text;
}
/** One key by itself as YAML, where that works. */
function chunkValue(chunk) {
    const document = parse(chunk.lines.join("\n"));
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return rawValue(chunk);
    return new YamlReader().map(document.contents, "", 0)[chunk.key] ?? null;
}
/** Reads key by key, as readers do that repair what is not YAML. */
function readLines(source, read) {
    const objections = new Set();
    const values = new Map();
    for (const chunk of chunksOf(source)) {
        if (values.has(chunk.key))
            objections.add(twice(chunk.key));
        values.set(chunk.key, read(chunk));
    }
    return { values: Object.fromEntries(values), objections: [...objections] };
}
const withObjection = (objection, reading) => ({
    values: reading.values,
    objections: [objection, ...reading.objections],
});
/** The commonest mistake by far (`description: Use when: …`) has words of its own; its message and others may quote the source. */
function syntaxObjection(code, line) {
    const mistake = code === "BLOCK_AS_IMPLICIT_KEY" ? "holds an unquoted colon inside a value" : "is not valid YAML";
    return `line ${line} ${mistake}: strict readers refuse the whole frontmatter`;
}
function readDocument(source, firstLine) {
    const document = parse(source);
    const error = document.errors[0];
    if (error) {
        const line = firstLine + source.slice(0, error.pos[0]).split("\n").length - 1;
        const read = document.errors.length > maxErrors ? rawValue : chunkValue;
        return withObjection(syntaxObjection(error.code, line), readLines(source, read));
    }
    if (document.contents === null)
        return { values: {}, objections: [] };
    const reader = new YamlReader();
    const value = reader.value(document.contents, "", 0);
    if ((0,dist/* isMap */.jh)(document.contents)) {
        return { values: value, objections: [...reader.objections] };
    }
    const notMap = "the frontmatter is not a list of keys and values: strict readers refuse it";
    return withObjection(notMap, readLines(source, rawValue));
}
/**
 * Reads the text between the fences. Never throws and takes well under a second for anything: what is too large or too intricate, and
 * what is not valid YAML, is read line by line. `firstLine` is the number of its first line in the file.
 */
function readYaml(source, firstLine) {
    if (source.length > maxLength) {
        const head = source.slice(0, maxLength);
        return withObjection("the frontmatter is larger than 64 KB: readers may refuse it", readLines(head, rawValue));
    }
    const tooIntricate = "the frontmatter is nested or repeated beyond reason: readers may refuse it";
    if (isIntricate(source))
        return withObjection(tooIntricate, readLines(source, rawValue));
    const flat = readFlat(source);
    if (flat)
        return { values: flat, objections: [] };
    try {
        return readDocument(source, firstLine);
    }
    catch (error) {
        // TooIntricate is ours; a RangeError is the parser's stack running out. Anything else is a bug.
        if (error instanceof TooIntricate || error instanceof RangeError) {
            return withObjection(tooIntricate, readLines(source, rawValue));
        }
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/skills/frontmatter.js

const opening = /^\ufeff?\s*---[ \t]*(?:\r\n|\n|\r)/;
const key = /\s*["']?[A-Za-z_][\w.-]{0,99}["']?[ \t]*:/y;
function startsWithKey(text, offset) {
    key.lastIndex = offset;
    return key.test(text);
}
/** Fences as the most lenient readers see them: white space may come first. `unclosed` when the second one is missing. */
function fencesOf(text) {
    const open = opening.exec(text)?.[0];
    if (open === undefined)
        return undefined;
    const start = open.indexOf("---");
    const keyed = startsWithKey(text, open.length);
    // A rule under blank lines, with prose below, is a thematic break and no frontmatter.
    if (!keyed && open.slice(0, start).trim() !== open.slice(0, start))
        return undefined;
    const closing = /[\r\n]---[ \t]*(?=[\r\n]|$)/g;
    closing.lastIndex = open.length - 1;
    const close = closing.exec(text);
    if (!close)
        return keyed ? "unclosed" : undefined;
    return {
        start,
        innerStart: open.length,
        innerEnd: Math.max(close.index + 1, open.length),
        end: close.index + close[0].length,
    };
}
function fenceObjections(text, fences, bom) {
    const before = text.slice(0, fences.start);
    const inner = text.slice(fences.innerStart, fences.innerEnd);
    const second = /\s*---[ \t]*(?:\r\n|\n|\r)/y;
    second.lastIndex = fences.end;
    const hasSecond = second.test(text) && startsWithKey(text, second.lastIndex);
    return [
        [
            bom || before.startsWith("\ufeff"),
            "a byte order mark stands before the frontmatter: some readers see no frontmatter",
        ],
        [/[^\ufeff]/.test(before), "white space stands before the frontmatter: some readers see no frontmatter"],
        [inner.includes("---"), "`---` stands inside the frontmatter: some readers end it there"],
        [/^\.\.\.[ \t]*$/m.test(inner), "a line `...` stands inside the frontmatter: some readers end it there"],
        [/\r(?!\n)/.test(inner), "a line ends with a lone carriage return: readers differ in where lines end"],
        [
            /[\x0b\x0c\x85\u2028\u2029]/.test(inner),
            "it holds a rare line separator: some readers see one line there, others two",
        ],
        [/[\x00-\x08\x0e-\x1f\x7f]/.test(inner), "it holds a control character: strict readers refuse it"],
        [hasSecond, "a second block of keys and values follows the frontmatter: readers differ in which one counts"],
    ];
}
const kindOf = (value) => {
    if (value === null)
        return "empty";
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" ? "a map" : `a ${typeof value}`;
};
/** Fields that the format defines as text (agentskills.io specification). */
const textFields = ["name", "description", "license", "compatibility"];
const typeObjections = (values) => textFields
    .filter((field) => Object.hasOwn(values, field) && typeof values[field] !== "string")
    .map((field) => `\`${field}\` is ${kindOf(values[field])} where text is expected`);
/**
 * Reads the frontmatter of a SKILL.md as the lenient readers do, and says in `disagreements` where stricter ones see something else.
 * No frontmatter at all is no disagreement. `bom`: a byte order mark was cut off before `text`. Never throws.
 */
function readFrontmatter(text, { bom = false } = {}) {
    const fences = fencesOf(text);
    if (fences === undefined)
        return { values: {}, disagreements: [] };
    if (fences === "unclosed") {
        const unclosed = "the frontmatter is opened by `---` and never closed: some readers take the whole file for it";
        return { values: {}, disagreements: [unclosed] };
    }
    const inner = text.slice(fences.innerStart, fences.innerEnd).replace(/\r(?!\n)/g, "\n");
    const firstLine = text.slice(0, fences.innerStart).split(/\r\n|\n|\r/).length;
    const { values, objections } = readYaml(inner, firstLine);
    const found = fenceObjections(text, fences, bom).flatMap(([holds, sentence]) => (holds ? [sentence] : []));
    return {
        values,
        range: { start: fences.start, end: fences.end },
        disagreements: [...found, ...objections, ...typeObjections(values)],
    };
}


/***/ })

};
