export const id = 4111;
export const ids = [4111];
export const modules = {

/***/ 60416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   aB: () => (/* binding */ redactedPieces),
/* harmony export */   aH: () => (/* binding */ redactedExcerpt)
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
const keyEnds = "-----END ";
/** Where to begin to look for secrets that reach into an excerpt. */
function lookFrom(text, start) {
    const floor = Math.max(0, start - longestKey);
    const key = text.slice(floor, start).lastIndexOf(keyBegins);
    const near = Math.max(0, start - around);
    return key < 0 ? near : Math.min(floor + key, near);
}
/**
 * Up to where: to the end of a private key that is open at `end`. Of one whose lines are quoted or commented out only its end tells that
 * they belong to it.
 */
function lookTo(text, from, end) {
    const near = end + around;
    if (!text.slice(from, end).includes(keyBegins))
        return near;
    const close = text.slice(end, end + longestKey).indexOf(keyEnds);
    return close < 0 ? near : Math.max(near, end + close + around);
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
 * The pieces of a text between neighbouring offsets of `cuts`, redacted. Secrets that are cut by an end of a piece are starred in each piece:
 * a part of a token, or a line of a private key, looks like nothing when it is taken by itself.
 */
function redactedPieces(text, cuts) {
    const [start = 0, end = start] = [cuts[0], cuts.at(-1)];
    const from = lookFrom(text, start);
    const window = text.slice(from, lookTo(text, from, end));
    const secrets = secretsIn(window);
    return cuts.slice(1).map((cut, i) => redactedPiece(window, secrets, cuts[i] - from, cut - from));
}
function redactedPiece(window, secrets, start, end) {
    let piece = "";
    let at = start;
    for (const secret of secrets) {
        if (secret.to <= at || secret.from >= end)
            continue;
        const begin = Math.max(secret.from, at);
        // Only the beginning of the whole secret is shown, never that of what is left of it.
        const shown = secret.from >= at ? window.slice(begin, Math.min(begin + keep, secret.to, end)) : "";
        piece += `${window.slice(at, begin)}${shown}${"*".repeat(8)}`;
        at = secret.to;
    }
    return at < end ? piece + window.slice(at, end) : piece;
}
/** The excerpt `start`–`end` of a text, redacted; secrets that are cut by its ends are starred as well. */
const redactedExcerpt = (text, start, end) => redactedPieces(text, [start, end])[0];


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
