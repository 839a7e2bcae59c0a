export const id = 4091;
export const ids = [4091];
export const modules = {

/***/ 18091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ applied),
  j: () => (/* binding */ fixesOf)
});

// EXTERNAL MODULE: ./build/src/core/redact.js
var redact = __webpack_require__(60416);
// EXTERNAL MODULE: ./build/src/fix/unseen.js
var unseen = __webpack_require__(62709);
;// CONCATENATED MODULE: ./build/src/fix/fix.js


/** Lines and characters of a replacement: a suggestion is read by a person. */
const maxLines = 20;
const maxCharacters = 4000;
/**
 * True for an edit that a page can show as it is: bounded, with nothing in it that does not show, and with no secret, which a comment would
 * repeat.
 */
function isPresentable({ lines, startLine, endLine }) {
    const text = lines.join("\n");
    return (endLine - startLine < maxLines &&
        lines.length <= maxLines &&
        text.length <= maxCharacters &&
        lines.every(unseen/* isShowable */.q) &&
        (0,redact/* redact */.E$)(text) === text);
}

// EXTERNAL MODULE: ./build/src/core/pattern.js
var pattern = __webpack_require__(2323);
;// CONCATENATED MODULE: ./build/src/fix/narrow-allowed-tools.js

/** Commands that do anything they are told: those are better asked for each time. */
const powerful = new Set(("ash awk bash bun bunx busybox chmod chown crontab csh curl dash dd deno doas docker env eval exec expect find fish gawk gdb " +
    "kubectl ksh lua make mawk nc ncat netcat nice node nohup npm npx parallel perl php pip pip3 pipx pnpm podman powershell pwsh " +
    "python python2 python3 rm ruby scp screen sh socat ssh su sudo tclsh tee telnet time timeout tmux tsx uv uvx vim watch wget " +
    "xargs yarn zsh").split(" "));
/** More grants than this are no list that a person reads. */
const maxGrants = 12;
/** A program's name: a script that an interpreter is given (`a.py`) is none. */
const plainCommand = /^(?!.*\.(?:[cm]?[jt]s|pl|ps1|py|rb|sh)$)[A-Za-z][\w.+-]{0,40}$/;
const isNamedIn = (text, word) => new RegExp(String.raw `(?<![\w.-])${(0,pattern/* literalPattern */.K)(word)}(?![\w.-])`).test(text);
/** The commands that the file itself tells to run; what a script runs needs no grant of its own. */
const commandsOf = ({ used, file }) => used.commands.filter((command) => plainCommand.test(command) && isNamedIn(file.text, command));
/** Tools of servers that the file names in full. */
const serverTools = ({ text }, server) => [...new Set(text.match(/\bmcp__[\w-]{1,60}__[\w-]{1,60}(?![\w*-])/g) ?? [])].filter((tool) => tool.startsWith(server));
/** What a grant of this name comes down to; empty when that is not known. */
function narrowed(tool, input) {
    const server = /^(mcp__(?:[\w-]+__)?)\*$/.exec(tool)?.[1];
    if (server !== undefined)
        return serverTools(input.file, server);
    const name = /^(Bash|Shell|Terminal|PowerShell)(?:\(.*\))?$/i.exec(tool)?.[1] ?? "Bash";
    const commands = commandsOf(input).filter((command) => !powerful.has(command));
    const grants = commands.map((command) => `${name}(${command}:*)`);
    return tool === "*" ? [...grants, ...serverTools(input.file, "mcp__")] : grants;
}
/** Several grants in the place of one, written as the list is. */
function inPlace(line, start, end, grants) {
    const before = line.slice(0, start);
    const after = line.slice(end);
    if (/^\s*-\s+["']?$/.test(before))
        return grants.map((grant) => before + grant + after);
    const quote = /\[.*(["'])$/.exec(before)?.[1];
    if (quote !== undefined && after.startsWith(quote))
        return [before + grants.join(`${quote}, ${quote}`) + after];
    const isBySpaces = !line.includes(",") && /^\S+:\s*["']?[^\s"']+\s+\S/.test(line);
    return [before + grants.join(isBySpaces ? " " : ", ") + after];
}
/** A grant without a limit, narrowed to what the text of the skill uses; none where it names nothing. */
function narrowAllowedTools(input) {
    const { finding, lines, file } = input;
    const { startLine, startColumn, endLine, endColumn } = finding.location.region;
    const isHead = /(?:^|\/)SKILL\.md$/i.test(file.path);
    if (finding.ruleId !== "over-broad-permissions/wildcard-tools" || !isHead || startLine !== endLine)
        return undefined;
    const line = lines[startLine - 1] ?? "";
    const tool = line.slice(startColumn - 1, endColumn - 1);
    if (!/^(?:\*|mcp__(?:[\w-]+__)?\*|(?:bash|shell|terminal|powershell)(?:\([\s:*]*\))?)$/i.test(tool))
        return undefined;
    const grants = narrowed(tool, input);
    if (grants.length === 0 || grants.length > maxGrants)
        return undefined;
    const asked = tool.startsWith("mcp__") ? [] : commandsOf(input).filter((command) => powerful.has(command));
    const rest = asked.length === 0 ? "" : `, and leave ${asked.join(", ")} to be asked for`;
    return {
        title: `Grant only what the text of the skill uses${rest}`,
        startLine,
        endLine,
        lines: inPlace(line, startColumn - 1, endColumn - 1, grants),
    };
}

;// CONCATENATED MODULE: ./build/src/fix/pin-version.js

const concerned = new Set(["supply-chain/unpinned-runner", "supply-chain/server-source"]);
/** A whole version as the registries write one: no range, no tag; a full stop behind it ends a sentence. */
const version = String.raw `(\d+\.\d+(?:\.\d+)*(?:[-+][0-9A-Za-z](?:[0-9A-Za-z.-]{0,30}[0-9A-Za-z])?)?)(?!\.?[\w*-])`;
/** Where each registry's packages are named with their version: in commands and lists, and in lock files. */
const namedWith = {
    npm: (name) => [
        new RegExp(String.raw `(?<![\w@./-])${name}@${version}`, "g"),
        new RegExp(String.raw `"node_modules/${name}"\s*:\s*\{\s*"version"\s*:\s*"${version}"`, "g"),
        new RegExp(String.raw `^\s{2,8}"${name}"\s*:\s*"${version}"\s*,?$`, "gm"),
    ],
    pypi: (name) => [
        new RegExp(String.raw `(?<![\w.-])${name}(?:\[[\w,-]{1,60}\])?\s*==\s*${version}`, "g"),
        new RegExp(String.raw `^name = "${name}"\nversion = "${version}"$`, "gm"),
    ],
};
/** The version that the files of the skill name; undefined where they name none, or not the same one throughout. */
function knownVersion(registry, name, files) {
    const patterns = namedWith[registry]((0,pattern/* literalPattern */.K)(name));
    const found = new Set(files.flatMap(({ text }) => patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), (match) => match[1]))));
    return found.size === 1 ? [...found][0] : undefined;
}
/** A package as a command names it: its name with extras, then a tag or a range that is to go. */
const packageOf = {
    npm: /((?:@[\w.-]{1,60}\/)?[A-Za-z][\w.-]{1,100})(?:@[\w.^~*-]{1,40})?$/,
    pypi: /([A-Za-z][\w.-]{0,80}?)(\[[\w,-]{1,60}\])?(?:(?:[<>!~]=?|@)[\w.*,<>=-]{1,40})?$/,
};
const python = /\b(?:uvx|pipx|pip3?|uv)\b/;
/** `command`, which ends in a package, with the version that is known for it. */
function pinned(command, files) {
    const registry = python.test(command) ? "pypi" : "npm";
    const [whole = "", name = "", extras = ""] = packageOf[registry].exec(command) ?? [];
    const known = name === "" ? undefined : knownVersion(registry, name, files);
    if (known === undefined)
        return undefined;
    const joint = registry === "npm" ? "@" : "==";
    return `${command.slice(0, command.length - whole.length)}${name}${extras}${joint}${known}`;
}
/** One quoted word of a server's command line that is a package with a known version. */
function pinnedWord(line, files) {
    const runner = python.test(line) ? "uvx" : "npx";
    let count = 0;
    const changed = line.replace(/"([@A-Za-z][\w./@-]{2,120})"/g, (whole, word) => {
        const command = pinned(`${runner} ${word}`, files);
        if (command === undefined || /@\d/.test(word))
            return whole;
        count++;
        return `"${command.slice(runner.length + 1)}"`;
    });
    return count === 1 ? changed : undefined;
}
/** The version that the skill itself names for a package elsewhere; none is ever made up. */
function pinVersion({ finding, lines, files }) {
    const { startLine, startColumn, endLine, endColumn } = finding.location.region;
    if (!concerned.has(finding.ruleId) || startLine !== endLine)
        return undefined;
    const line = lines[startLine - 1] ?? "";
    const title = "Name the version that the skill itself names elsewhere";
    if (finding.ruleId === "supply-chain/server-source") {
        const changed = pinnedWord(line, files);
        return changed === undefined ? undefined : { title, startLine, endLine, lines: [changed] };
    }
    const command = pinned(line.slice(startColumn - 1, endColumn - 1), files);
    if (command === undefined)
        return undefined;
    return { title, startLine, endLine, lines: [line.slice(0, startColumn - 1) + command + line.slice(endColumn - 1)] };
}

// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
// EXTERNAL MODULE: ./build/src/core/severity.js
var severity = __webpack_require__(52842);
;// CONCATENATED MODULE: ./build/src/fix/pipe-to-shell.js


const pipe_to_shell_concerned = new Set([
    "download-and-run/pipe-to-shell",
    "download-and-run/powershell-download-execute",
]);
/** Names of our own: one out of the address would be the author's choice. */
const script = "downloaded.sh";
const powershellScript = "downloaded.ps1";
/** Indentation and the mark of a prompt in front of a command. */
const lead = String.raw `(?<indent>\s*)(?<prompt>(?:[$%>] |PS(?: [A-Z]:\\)?> ?)?)`;
/** A word of a simple command: no list, no substitution, no redirection. */
const word = String.raw `(?:"[^"${"`"}\\]*"|'[^']*'|[^\s|;&<>${"`"}()"'\\#]+)`;
const words = `${word}(?: +${word})*`;
const posix = new RegExp(String.raw `^${lead}(?<fetch>(?:sudo )?(?:curl|wget) +${words}) *\| *(?<shell>(?:sudo(?: +-\w+)* +)?(?:/(?:usr/)?bin/)?(?:ba|z|da|k)?sh)(?<given>(?: +${words})?) *$`);
const windows = new RegExp(String.raw `^${lead}(?<fetch>(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod) +${words}) *\| *(?:iex|Invoke-Expression) *$`, "i");
/** `curl` with the file that it writes; undefined when it writes one already. */
function curlTo(fetch) {
    const writes = / (?:-[a-zA-Z]*[oOJ]|--output|--remote-)/;
    return writes.test(fetch) ? undefined : `${fetch} -o ${script}`;
}
/** `wget` with a file in the place of its standard output. */
function wgetTo(fetch) {
    const changed = fetch.replace(/ (-[a-zA-Z]*O) ?-(?= |$)| --output-document[= ]-(?= |$)/, (_, flags) => ` ${flags ?? "-O"} ${script}`);
    return changed === fetch ? undefined : changed;
}
/** The shell with the file in the place of its standard input: `sh -s -- a` runs `sh file a`. */
function shellOn(shell, given) {
    const parts = given.trim() === "" ? [] : given.trim().split(/ +/);
    const flags = [];
    while (parts[0]?.startsWith("-")) {
        const flag = parts.shift();
        if (flag === "--" || flag === "-")
            break;
        // What is read from standard input is the file now; a command in words (`-c`) is another thing.
        if (flag === "-s")
            continue;
        if (!/^-[eux]{1,3}$/.test(flag))
            return undefined;
        flags.push(flag);
    }
    if (parts[0] === "--")
        parts.shift();
    return [shell, ...flags, script, ...parts].join(" ");
}
function inShell(line) {
    const found = posix.exec(line)?.groups;
    if (!found)
        return undefined;
    const { indent = "", prompt = "", fetch = "", shell = "", given = "" } = found;
    const download = /^(?:sudo )?curl /.test(fetch) ? curlTo(fetch) : wgetTo(fetch);
    const run = shellOn(shell, given);
    if (download === undefined || run === undefined)
        return undefined;
    const check = `# Check it before it runs: sha256sum ${script}`;
    return [`${indent}${prompt}${download}`, `${indent}${check}`, `${indent}${prompt}${run}`];
}
function inPowerShell(line) {
    const found = windows.exec(line)?.groups;
    if (!found || / -o(?:utf(?:ile)?)?\b/i.test(found["fetch"] ?? ""))
        return undefined;
    const { indent = "", prompt = "", fetch = "" } = found;
    const check = `# Check it before it runs: Get-FileHash ${powershellScript}`;
    return [
        `${indent}${prompt}${fetch} -OutFile ${powershellScript}`,
        `${indent}${check}`,
        `${indent}${prompt}.\\${powershellScript}`,
    ];
}
const isTaken = (path) => [script, powershellScript].includes((0,core_path/* lastSegment */.mp)(path).toLowerCase());
/** A download that is piped into a shell as download, check and run; the hash is the reader's to find out. */
function pipeToShell({ finding, lines, files }) {
    const { startLine, endLine } = finding.location.region;
    // What a stranger, or nobody, vouches for gets no better by being downloaded first.
    const isKnown = (0,severity/* atLeast */.jZ)("medium", finding.effective);
    if (!pipe_to_shell_concerned.has(finding.ruleId) || !isKnown || startLine !== endLine)
        return undefined;
    // Where the download fails, a file of that name would run in its place.
    if (files.some(({ path }) => isTaken(path)))
        return undefined;
    const line = lines[startLine - 1] ?? "";
    const changed = inShell(line) ?? inPowerShell(line);
    if (!changed)
        return undefined;
    return { title: "Download it, check its hash, then run it", startLine, endLine, lines: changed };
}

;// CONCATENATED MODULE: ./build/src/fix/remove-instruction.js
/** Rules about a sentence that has no business in a skill: there is nothing to mend, it goes. */
const remove_instruction_concerned = /^(?:(?:prompt-injection|secrecy)\/|hidden-content\/(?:comment-orders|hidden-html)$|persistence\/standing-order$|exfiltration\/forward-user-data$)/;
const blank = /^\s*$/;
const fence = /^\s{0,3}(?:`{3,}|~{3,})/;
const item = /^(\s*)(?:[-*+]|\d{1,9}[.)])\s+\S/;
/** Lines that begin something else than a paragraph: a heading, a quotation, a table, HTML, a rule, a fence, indented code. */
const other = /^(?:\s{0,3}(?:#{1,6}\s|>|\||<|(?:[-*_]\s*){3,}$|=+\s*$|`{3}|~{3})|\s{4}|\t)/;
/** True for a line of the frontmatter or of a fence: no prose. */
function isCode(lines, at) {
    const head = /^---\s*$/.test(lines[0] ?? "") ? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line)) : -1;
    if (at <= head)
        return true;
    return lines.slice(head + 1, at + 1).filter((line) => fence.test(line)).length % 2 === 1;
}
const indentOf = (line) => /^\s*/.exec(line)[0].length;
/** The paragraph or list item around a line; undefined in anything else, and for an item that others hang on. */
function blockAt(lines, at) {
    let first = at;
    while (first > 0 && !item.test(lines[first]) && !blank.test(lines[first - 1])) {
        if (other.test(lines[first - 1]) && !item.test(lines[first - 1]))
            break;
        first--;
    }
    const isItem = item.test(lines[first]);
    if (!isItem && lines.slice(first, at + 1).some((line) => other.test(line)))
        return undefined;
    let last = first;
    const goesOn = (line) => line !== undefined && !blank.test(line) && !item.test(line) && !(other.test(line) && !(isItem && /^\s/.test(line)));
    while (goesOn(lines[last + 1]))
        last++;
    const next = lines.slice(last + 1).find((line) => !blank.test(line));
    if (isItem && next !== undefined && indentOf(next) > indentOf(lines[first]))
        return undefined;
    // A line of signs under a paragraph makes a heading of it.
    if (/^\s{0,3}(?:=+|-+)\s*$/.test(lines[last + 1] ?? ""))
        return undefined;
    return { first, last };
}
/** Where a sentence ends and another one begins. */
const between = /(?<=[.!?]["')*_]{0,3}) +(?=["'(*_]{0,3}[\p{Lu}\d])|(?<=[。！？])/u;
/** Sentences of a block that goes as a whole: in a longer one others would go with the flagged one that are as they should be. */
const maxSentences = 3;
const countSentences = (text) => text.trim().split(between).length;
const title = "Take this instruction out";
/** A comment or an element that begins and ends whole lines: all of it. */
function hiddenBlock(lines, { startLine, endLine }) {
    let first = startLine - 1;
    while (first > 0 && !/^\s*<!--/.test(lines[first]) && !lines[first - 1].includes("-->"))
        first--;
    if (/^\s*<!--/.test(lines[first])) {
        const last = lines.findIndex((line, i) => i >= first && line.includes("-->"));
        const isWhole = last >= endLine - 1 && /-->\s*$/.test(lines[last]) && lines[last].split("-->").length === 2;
        return isWhole ? { title, startLine: first + 1, endLine: last + 1, lines: [] } : undefined;
    }
    const line = lines[startLine - 1];
    const isElement = startLine === endLine && /^\s*<([a-z][a-z0-9]{0,10})\b[^<>]*>[^<]*<\/\1>\s*$/i.test(line);
    return isElement ? { title, startLine, endLine, lines: [] } : undefined;
}
/** The paragraph or list item of Markdown prose that a flagged instruction is, where the lines of the finding are all of it. */
function removeInstruction({ finding, lines, file }) {
    const { region } = finding.location;
    const isProse = /\.(?:md|markdown|mdc)$/i.test(file.path) && finding.layers.length === 0;
    if (!remove_instruction_concerned.test(finding.ruleId) || !isProse || isCode(lines, region.startLine - 1))
        return undefined;
    if (finding.ruleId.startsWith("hidden-content/"))
        return hiddenBlock(lines, region);
    const block = blockAt(lines, region.startLine - 1);
    if (block === undefined || block.first !== region.startLine - 1 || block.last !== region.endLine - 1)
        return undefined;
    const { startLine, endLine } = region;
    const text = lines
        .slice(block.first, block.last + 1)
        .join(" ")
        .replace(/^\s*\d{1,9}[.)]\s/, "");
    // One sentence out of it alone would leave the half of an order behind, with nothing left that is found.
    return countSentences(text) <= maxSentences ? { title, startLine, endLine, lines: [] } : undefined;
}

;// CONCATENATED MODULE: ./build/src/fix/strip-invisible.js

const strip_invisible_concerned = new Set([
    "hidden-content/bidi-controls",
    "hidden-content/invisible-text",
    "hidden-content/zero-width-split",
]);
/** The view of what invisible characters spell. */
const spelled = "invisible characters";
/** Invisible characters out of the lines of a finding that is about them, or about what they spell. */
function stripInvisible({ finding, lines }) {
    if (!strip_invisible_concerned.has(finding.ruleId) && !finding.layers.includes(spelled))
        return undefined;
    const { startLine, endLine } = finding.location.region;
    const kept = lines.slice(startLine - 1, endLine).map(unseen/* withoutUnseen */.z);
    return { title: "Delete the characters that do not show", startLine, endLine, lines: kept };
}

;// CONCATENATED MODULE: ./build/src/fix/index.js






const fixers = [
    ["strip-invisible", stripInvisible],
    ["pin-version", pinVersion],
    ["narrow-allowed-tools", narrowAllowedTools],
    ["pipe-to-shell", pipeToShell],
    ["remove-instruction", removeInstruction],
];
/** A CR that ends a line by itself: lines are divided otherwise then than an edit has them. */
const loneReturn = /\r(?!\n)/;
const withoutReturns = (file) => ({ ...file, text: file.text.replaceAll("\r\n", "\n") });
/**
 * The edit that may mend a finding; undefined where there is none, where a CR alone ends lines of the file, or where the lines cannot be
 * shown as they are. Whether it mends anything only a second scan can tell (`offersOf`). Never throws.
 */
function fixesOf(input) {
    const { path, region } = input.finding.location;
    if (path !== input.file.path || loneReturn.test(input.file.text))
        return undefined;
    const file = withoutReturns(input.file);
    const lines = file.text.split("\n");
    if (region.endLine > lines.length)
        return undefined;
    for (const [kind, fixer] of fixers) {
        const edit = fixer({ ...input, file, files: input.files.map(withoutReturns), lines });
        if (edit && isPresentable(edit))
            return { kind, path, ...edit };
    }
    return undefined;
}
/** The text of a file with an edit made. New lines end as the first one does that goes; the last line of the file as it did. */
function applied({ startLine, endLine, lines: replacement }, text) {
    const lines = text.split("\n");
    const around = lines[startLine === lines.length ? startLine - 2 : startLine - 1];
    const end = around?.endsWith("\r") ? "\r" : "";
    const isLast = endLine >= lines.length;
    lines.splice(startLine - 1, endLine - startLine + 1, ...replacement.map((line) => line + end));
    const whole = lines.join("\n");
    return isLast && end !== "" && whole.endsWith("\r") ? whole.slice(0, -1) : whole;
}


/***/ }),

/***/ 62709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isShowable),
/* harmony export */   z: () => (/* binding */ withoutUnseen)
/* harmony export */ });
/** A letter of a script in which a joiner chooses the form of its neighbours (Persian, Devanagari): none that is Latin. */
const joined = String.raw `[[\p{L}\p{M}]--\p{Script=Latin}]`;
/**
 * What is honest of the characters that show as nothing or reorder a line, an emoji sequence (UTS #51) and a joiner between two such
 * letters; then all the others. Made at run time: TypeScript takes the flag `v` for newer than Node 20, which has it.
 */
const honestOrUnseen = new RegExp([
    String.raw `(?<honest>\p{RGI_Emoji}|(?<=${joined})[\u200c\u200d](?=${joined}))`,
    String.raw `[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}]`,
].join("|"), "gv");
/** Control characters but for the tab; halves of characters. */
const unshowable = /(?!\t)[\p{Cc}\p{Cs}]/u;
/** `line` without the characters that show as nothing; emoji sequences stay whole. */
const withoutUnseen = (line) => line.replace(honestOrUnseen, (...found) => found.at(-1).honest ?? "");
/** True when a page shows all of `line`, in the order in which it stands. */
const isShowable = (line) => !unshowable.test(line) && withoutUnseen(line) === line;


/***/ }),

/***/ 34365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ inProcess),
/* harmony export */   u: () => (/* binding */ inThread)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75919);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75759);





/**
 * Megabytes for young objects. Node ends a thread that reaches its limit, and lets it have 16 MB more until then; where the collector has to
 * move more young objects than that at once, V8 ends the whole process.
 */
const young = 8;
/** A thread of this process: quick to start. V8 may end the process with it where it takes all memory at once. */
const inThread = (entry, heap) => {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_3__.Worker(entry, {
        workerData: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        argv: [],
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    });
    return {
        send: (order) => worker.postMessage(order),
        listen: (answer, over) => {
            worker.on("message", answer);
            worker.on("error", (error) => over(`its thread broke off: ${error.message}`));
            worker.on("exit", () => over("its thread ended"));
        },
        end: async () => void (await worker.terminate()),
    };
};
/** What a process needs of the environment to run at all; what a server has in it beside that (passwords) is none of its business. */
const needed = ["PATH", "SystemRoot", "TEMP", "TMP", "TMPDIR", "TZ"];
/** A process of its own: whatever becomes of it, this one goes on, and it holds no secret of this one. */
const inProcess = (entry, heap) => {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(entry), [], {
        execPath: node_process__WEBPACK_IMPORTED_MODULE_1__.execPath,
        execArgv: [`--max-old-space-size=${heap}`],
        env: {
            ...Object.fromEntries(needed.flatMap((name) => (node_process__WEBPACK_IMPORTED_MODULE_1__.env[name] === undefined ? [] : [[name, node_process__WEBPACK_IMPORTED_MODULE_1__.env[name]]]))),
            [_role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadVariable */ .VA]: _role_js__WEBPACK_IMPORTED_MODULE_4__/* .threadRole */ .jL,
        },
        serialization: "advanced",
        stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const gone = new Promise((done) => {
        child.on("exit", () => done());
        child.on("error", () => done());
    });
    return {
        // One that has ended in the meantime says so by its exit.
        send: (order) => void child.send(order, () => undefined),
        listen: (answer, over) => {
            child.on("message", (message) => answer(message));
            child.on("error", (error) => over(`its process broke off: ${error.message}`));
            child.on("exit", (code, signal) => over(`its process ended (${signal ?? code})`));
        },
        end: async () => {
            if (child.pid === undefined)
                return;
            child.kill("SIGKILL");
            await gone;
        },
    };
};


/***/ }),

/***/ 8505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PoolBusy),
/* harmony export */   p: () => (/* binding */ ThreadPool)
/* harmony export */ });
/* harmony import */ var _thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92927);

/** More tasks wait than the pool has room for, or it was closed. */
class PoolBusy extends Error {
    constructor(message) {
        super(message);
        this.name = "PoolBusy";
    }
}
const givenUp = () => new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .ThreadFailed */ .G("aborted", "the scan was given up");
/** Share of the room for waiting tasks that one caller may take. */
const ownShare = 0.75;
/**
 * A bounded number of threads that scan, one skill each at a time, for any number of callers. Whose tasks run least goes first: who has
 * many, or slow ones, waits behind who has few.
 */
class ThreadPool {
    limits;
    idle = [];
    all = new Set();
    waiting = [];
    /** Tasks that run, by caller. */
    running = new Map();
    isOpen = true;
    constructor(limits) {
        this.limits = limits;
    }
    /** Threads that wait for work. */
    get idleThreads() {
        return this.idle.length;
    }
    /** Threads that scan now. */
    get busyThreads() {
        return this.all.size - this.idle.length;
    }
    /** Tasks that wait for a thread. */
    get queued() {
        return this.waiting.length;
    }
    /**
     * Scans one skill on a thread. Throws a PoolBusy when too many wait, and a ThreadFailed when the thread dies over it or does not end in
     * time; such a thread is ended and another one takes its place. `signal` takes a task out that still waits. One that runs goes on: to end
     * a thread and start another costs more than nearly every scan, and whoever hangs up early would have us do it each time.
     * `by`: whose task it is; those without one are of one caller, whose tasks may take all the room.
     */
    async scan(task, signal, by) {
        const thread = await this.thread(signal, by);
        try {
            return await thread.scan(task, this.limits.deadline);
        }
        catch (error) {
            // A thread that this pool ended itself did not break over the skill.
            throw this.isOpen ? error : new PoolBusy("the pool is closed");
        }
        finally {
            await this.release(thread);
            // Counted until another one has the thread: else a single one would always go to who waits longest.
            this.count(by, -1);
        }
    }
    /** Ends the threads; what waits is refused. Without it the process does not end. */
    async close() {
        this.isOpen = false;
        for (const { refuse } of this.waiting.splice(0))
            refuse(new PoolBusy("the pool is closed"));
        this.idle.length = 0;
        await Promise.all(Array.from(this.all, (thread) => thread.end()));
        this.all.clear();
    }
    async thread(signal, by) {
        if (!this.isOpen)
            throw new PoolBusy("the pool is closed");
        if (signal?.aborted)
            throw givenUp();
        const free = this.free();
        if (free) {
            this.count(by, 1);
            return free;
        }
        const own = by === undefined ? 0 : this.waiting.filter((each) => each.by === by).length;
        if (this.waiting.length >= this.limits.queue || own >= Math.ceil(this.limits.queue * ownShare)) {
            throw new PoolBusy("too many scans wait");
        }
        return this.wait(signal, by);
    }
    count(by, change) {
        const count = (this.running.get(by) ?? 0) + change;
        if (count > 0)
            this.running.set(by, count);
        else
            this.running.delete(by);
    }
    /** Who goes next: of those whose callers have fewest running, who waits longest. */
    next() {
        const load = ({ by }) => this.running.get(by) ?? 0;
        const next = this.waiting.reduce((best, each) => (load(each) < load(best) ? each : best));
        this.waiting.splice(this.waiting.indexOf(next), 1);
        return next;
    }
    /** A thread that waits and lives, else a new one where there may be one more. */
    free() {
        for (let thread = this.idle.pop(); thread !== undefined; thread = this.idle.pop()) {
            if (thread.isAlive)
                return thread;
            this.all.delete(thread);
        }
        return this.all.size < this.limits.threads ? this.started() : undefined;
    }
    started() {
        const thread = new _thread_js__WEBPACK_IMPORTED_MODULE_0__/* .Thread */ .j(this.limits.open(this.limits.entry, this.limits.heap));
        this.all.add(thread);
        return thread;
    }
    wait(signal, by) {
        return new Promise((done, failed) => {
            const leave = () => {
                this.waiting.splice(this.waiting.indexOf(entry), 1);
                failed(givenUp());
            };
            const settled = (then) => {
                return (value) => {
                    signal?.removeEventListener("abort", leave);
                    then(value);
                };
            };
            const entry = { by, go: settled(done), refuse: settled(failed) };
            this.waiting.push(entry);
            signal?.addEventListener("abort", leave);
        });
    }
    /** Gives a thread to who is next; one that cannot go on is ended first, and another one started. */
    async release(thread) {
        if (!thread.isAlive) {
            await thread.end();
            this.all.delete(thread);
        }
        if (!this.isOpen)
            return;
        if (thread.isAlive)
            this.idle.push(thread);
        while (this.waiting.length > 0) {
            const free = this.free();
            if (free === undefined)
                return;
            const next = this.next();
            this.count(next.by, 1);
            next.go(free);
        }
    }
}


/***/ }),

/***/ 92927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ThreadFailed),
/* harmony export */   j: () => (/* binding */ Thread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43026);

/** Why a thread gave no result. After `timeout` and `ended` it cannot be used again. */
class ThreadFailed extends Error {
    why;
    constructor(why, message, options) {
        super(message, options);
        this.name = "ThreadFailed";
        this.why = why;
    }
}
/** A thread that scans one skill after the other. It reads files through this one: only it can hold a git process or a client. */
class Thread {
    line;
    dead = false;
    /** The custom rules that it was sent last: of one run always the same ones. */
    custom = [];
    /** Who asks now. What it says while nobody asks is no answer. */
    listener;
    constructor(line) {
        this.line = line;
        line.listen((answer) => this.listener?.answer(answer), (why) => {
            this.dead = true;
            this.listener?.over(why);
        });
    }
    /** Whether it can take a task. */
    get isAlive() {
        return !this.dead;
    }
    /** Ends it. */
    async end() {
        this.dead = true;
        await this.line.end();
    }
    /**
     * Scans one skill. Throws a ThreadFailed when that takes longer than `deadline` milliseconds, and when the thread dies over it; it is then
     * of no further use and must be ended.
     */
    scan(task, deadline) {
        return new Promise((done, failed) => {
            const settle = (end) => {
                clearTimeout(timer);
                this.listener = undefined;
                end();
            };
            const fail = (why, message) => {
                if (why !== "broken")
                    this.dead = true;
                settle(() => failed(new ThreadFailed(why, message)));
            };
            const timer = setTimeout(() => fail("timeout", `the scan did not end within ${deadline / 1000} s`), deadline);
            const answer = (given) => {
                if (given.kind === "read")
                    void this.read(task.tree, given);
                else if (given.kind === "broken")
                    fail("broken", given.message);
                else if (given.scan.path !== task.folder.path)
                    fail("ended", "its thread answered for another");
                else
                    settle(() => done(given.scan));
            };
            this.listener = { answer, over: (why) => fail("ended", why) };
            if (this.dead)
                fail("ended", "its thread ended");
            else
                this.order(task);
        });
    }
    order({ folder, wanted, custom = [] }) {
        if (custom !== this.custom && (custom.length > 0 || this.custom.length > 0)) {
            this.line.send({ kind: "rules", custom });
            this.custom = custom;
        }
        this.line.send({ kind: "scan", folder, wanted });
    }
    async read(tree, { id, entry, limit }) {
        try {
            this.line.send({ kind: "content", id, bytes: await tree.read(entry, limit) });
        }
        catch (error) {
            this.line.send({ kind: "unreadable", id, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) });
        }
    }
}


/***/ })

};
