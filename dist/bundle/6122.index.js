export const id = 6122;
export const ids = [6122];
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
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35514);
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

/***/ 79740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   k: () => (/* binding */ isTextKind)
/* harmony export */ });
/* harmony import */ var _core_skill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8052);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45108);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24377);
/* harmony import */ var _magic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59448);




/** True for kinds whose content is read as text. */
const isTextKind = (kind) => _core_skill_js__WEBPACK_IMPORTED_MODULE_2__/* .textKinds */ .LP.some((each) => each === kind);
/** Bytes at the start in which a `#!` line is looked for. */
const shebangBytes = 1024;
/** A `#!` line decides, but not in Markdown: an agent reads that as instructions whatever its first line says. */
function kindOfText(path, bytes) {
    const named = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindByName */ .v)(path);
    if (named?.kind === "markdown")
        return named;
    const shebang = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindByShebang */ .e)((0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)(bytes.subarray(0, shebangBytes)).text);
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
    const magic = (0,_magic_js__WEBPACK_IMPORTED_MODULE_1__/* .magicOf */ .L)(bytes);
    if (magic?.certain)
        return { kind: magic.kind, format: magic.format };
    const isPdf = magic?.format === "pdf" && /\.pdf$/i.test(path);
    if (!isPdf && (0,_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .looksLikeText */ .n)(bytes))
        return kindOfText(path, bytes);
    if (!magic)
        return { kind: "binary" };
    // `._run.sh` is what macOS says of `run.sh` in every zip; no interpreter takes the zeros that it begins with.
    const isNamedAsText = magic.kind === "media" && magic.format !== "AppleDouble" && (0,_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .kindByName */ .v)(path) !== undefined;
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

/***/ 59448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ magicOf)
/* harmony export */ });
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
const form = [0x46, 0x4f, 0x52, 0x4d];
/** More that must hold where the magic is short or shared. */
const confirmations = {
    bzip2: (bytes) => has(bytes, 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    webp: (bytes) => has(bytes, 0, riff),
    wav: (bytes) => has(bytes, 0, riff),
    avi: (bytes) => has(bytes, 0, riff),
    aiff: (bytes) => has(bytes, 0, form),
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


/***/ })

};
