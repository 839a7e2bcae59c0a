export const id = 7997;
export const ids = [7997];
export const modules = {

/***/ 97997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pd: () => (/* binding */ foldersOf),
  wW: () => (/* binding */ selectChanges),
  Wm: () => (/* binding */ selectionOf)
});

// EXTERNAL MODULE: ./build/src/core/group-by.js
var group_by = __webpack_require__(36930);
// EXTERNAL MODULE: ./build/src/core/path.js
var core_path = __webpack_require__(18774);
;// CONCATENATED MODULE: ./build/src/compare/changes.js


const kindOf = (folder) => folder.kind ?? "skill";
/** Files that more removed skills than this have (a licence, a template) do not tell where an added one came from. */
const maxSharers = 32;
/** Share of files in common from which an added skill counts as a removed one at a new place. */
const renameShare = 0.5;
/** Equal keys, equal content and mode. An entry whose id is not known equals nothing. */
const contentOf = (entry) => entry.id && `${entry.mode} ${entry.id}`;
function isSame(base, head) {
    if (kindOf(base) !== kindOf(head))
        return false;
    if (base.entries.length !== head.entries.length)
        return false;
    const before = new Map(base.entries.map((entry) => [entry.path, contentOf(entry)]));
    return head.entries.every((entry) => {
        const content = contentOf(entry);
        return content !== undefined && before.get(entry.path) === content;
    });
}
/** Blob ids of each skill. Empty files are left out: all of them are alike. */
const idsOf = (folders) => new Map(folders.map((folder) => [
    folder,
    new Set(folder.entries.flatMap((entry) => (entry.id !== undefined && entry.size > 0 ? [entry.id] : []))),
]));
function scoreOf(base, head, share, sameName) {
    if (kindOf(base) !== kindOf(head))
        return undefined;
    if (base.manifest.id !== undefined && base.manifest.id === head.manifest.id)
        return 2 + share;
    if (share >= renameShare)
        return share;
    return sameName ? 0 : undefined;
}
/** Pairs that share an id or a name, and no others: a change that moves thousands of skills stays cheap. */
function candidatesOf(removed, added, names) {
    const ids = idsOf([...removed, ...added]);
    const byId = (0,group_by/* groupBy */.$)(removed, (folder) => ids.get(folder));
    const byName = (0,group_by/* groupBy */.$)(removed, (folder) => [names?.base.get(folder.path) ?? ""].filter((name) => name !== ""));
    return added.flatMap((head) => {
        const own = ids.get(head);
        const sharers = Array.from(own, (id) => byId.get(id) ?? []).filter((list) => list.length <= maxSharers);
        const named = new Set(byName.get(names?.head.get(head.path) ?? ""));
        return [...new Set([...sharers.flat(), ...named])].flatMap((base) => {
            const theirs = ids.get(base);
            const shared = Array.from(own).filter((id) => theirs.has(id)).length;
            const score = scoreOf(base, head, shared / Math.max(theirs.size, own.size, 1), named.has(base));
            return score === undefined ? [] : [{ base, head, score }];
        });
    });
}
/** The surest pairs first; each skill is taken once. Returns base by head. */
function renamesOf(removed, added, names) {
    const renames = new Map();
    const taken = new Set();
    const surest = candidatesOf(removed, added, names).sort((a, b) => b.score - a.score || (0,core_path/* comparePaths */.cD)(a.head.path, b.head.path) || (0,core_path/* comparePaths */.cD)(a.base.path, b.base.path));
    for (const { base, head } of surest) {
        if (taken.has(base) || renames.has(head))
            continue;
        taken.add(base);
        renames.set(head, base);
    }
    return renames;
}
/** Folders of `some` for which `others` has none of the same kind at the same path. */
function withoutPartner(some, others) {
    const there = new Set(others.map((folder) => `${kindOf(folder)} ${folder.path}`));
    return some.filter((folder) => !there.has(`${kindOf(folder)} ${folder.path}`));
}
/**
 * Tells which skills of `head` differ from `base`, by the paths, modes and object ids of their entries. A skill whose entries are all
 * equal is left out. A skill at a new path is `renamed` when one that is gone has the same manifest, at least half of its files, or
 * (with `names`) its name. A configuration is compared with the skill that its folder was, and the other way about: the files are the
 * same; the skill counts as removed all the same.
 */
function changedSkills(base, head, names) {
    const before = new Map(base.map((folder) => [folder.path, folder]));
    const gone = withoutPartner(base, head);
    const renames = renamesOf(gone, head.filter(({ path }) => !before.has(path)), names);
    const pairs = head.flatMap((folder) => {
        const same = before.get(folder.path);
        if (same)
            return isSame(same, folder) ? [] : [{ change: "modified", base: same, head: folder }];
        const old = renames.get(folder);
        return [old ? { change: "renamed", base: old, head: folder } : { change: "added", head: folder }];
    });
    const used = new Set(renames.values());
    const byPath = (a, b) => (0,core_path/* comparePaths */.cD)(a.path, b.path);
    return {
        pairs: pairs.sort((a, b) => byPath(a.head, b.head)),
        removed: gone.filter((folder) => !used.has(folder)).sort(byPath),
    };
}

// EXTERNAL MODULE: ./build/src/skills/discover.js
var discover = __webpack_require__(13081);
// EXTERNAL MODULE: ./build/src/skills/frontmatter.js + 2 modules
var frontmatter = __webpack_require__(15886);
// EXTERNAL MODULE: ./build/src/skills/file-names.js
var file_names = __webpack_require__(24377);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./build/src/skills/surface-globs.js

/** A segment of a glob without wildcards. */
const literal = /^[^*?{}[\]!()]+$/;
/** Globs asked in one go: a path is tried against those only that have a segment in common with it. */
class SurfaceGlobs {
    bySegment = new Map();
    /** `cased` globs match as they are written, the others in any case. Throws a RangeError for a glob with wildcards in every segment. */
    constructor(globs, cased = []) {
        for (const glob of globs)
            this.add(glob, false);
        for (const glob of cased)
            this.add(glob, true);
    }
    add(glob, cased) {
        const segment = glob.split("/").findLast((part) => literal.test(part));
        if (segment === undefined)
            throw new RangeError(`a glob without a plain segment: ${glob}`);
        const key = segment.toLowerCase();
        const one = picomatch(glob, { dot: true, nocase: !cased, windows: false });
        this.bySegment.set(key, [...(this.bySegment.get(key) ?? []), one]);
    }
    /** Whether any glob matches a path. */
    matches(path) {
        const segments = new Set(path.toLowerCase().split("/"));
        for (const segment of segments) {
            if (this.bySegment.get(segment)?.some((matches) => matches(path)))
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/skills/surface-references.js

/** Characters of a text in which references are looked for; the largest honest manifest has some tens of thousands. */
const maxText = 256 * 1024;
/** References that are taken from one text. */
const maxReferences = 2000;
/** A path as it may stand in a command line or a manifest: two parts at least, or a file name with an extension. */
const pathToken = /[\w.@${}:+-]{0,80}(?:[/\\][\w.@${}:+-]{1,80}){1,12}|[\w@+-]{1,80}\.[A-Za-z]\w{0,9}/g;
/**
 * What stands for the root of the plugin, of the project or of the extension at the front of a path: `${CLAUDE_PLUGIN_ROOT}`,
 * `${CLAUDE_PLUGIN_ROOT:-.}`, `$CLAUDE_PROJECT_DIR`, `${workspaceFolder}`, `${extensionPath}${/}`.
 */
const rootVariable = /^(?:\$\{?\w{1,60}(?::-?[^}/]{0,20})?\}?(?:\$\{\/\})?)[/\\]?/;
/** `path` joined to a folder, without `.`; undefined when it is absolute, leads upwards, or has parts that are not constant. */
function joined(folder, path) {
    const parts = path.split(/[/\\]/);
    if (parts[0] === "" || parts.includes("..") || /[$*?{}]|^[A-Za-z]:/.test(path))
        return undefined;
    const kept = parts.filter((part) => part !== "." && part !== "");
    if (kept.length === 0)
        return undefined;
    return folder === "." ? kept.join("/") : `${folder}/${kept.join("/")}`;
}
/**
 * Paths that a text of a configuration names, as they would lie below each of `folders`: only constant ones without `..`. Whether there
 * is such a file is for the caller to see.
 */
function pathsIn(text, folders) {
    const found = new Set();
    for (const { 0: token, index } of text.slice(0, maxText).matchAll(pathToken)) {
        if (found.size >= maxReferences)
            break;
        // Behind a quote or a bracket there may be a folder in front: `"$(dirname "$0")/lib.sh"`.
        const isJoined = /^[)"']/.test(text[index - 1] ?? "");
        const path = token.replace(isJoined ? /^\// : rootVariable, "").replace(rootVariable, "");
        for (const folder of folders) {
            const full = joined(folder, path);
            if (full !== undefined)
                found.add(full);
        }
    }
    return [...found];
}
/** Folders that a manifest names by a quoted path that begins with `./`, as they lie below `folder`. */
function foldersIn(text, folder) {
    const quoted = text.slice(0, maxText).matchAll(/"(\.\/[^"\\\n]{1,200})"/g);
    return Array.from(quoted, (found) => joined(folder, found[1])).filter((path) => path !== undefined);
}
/** Where a symbolic link leads inside the tree; undefined when it leads out of it or nowhere. */
function linkTarget(path, target) {
    if (/^(?:[\\/~]|[A-Za-z]:)/.test(target))
        return undefined;
    const folder = (0,core_path/* folderOf */.yS)(path);
    const parts = folder === "." ? [] : folder.split("/");
    for (const part of target.split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join("/");
}
/** Actions and programs by which a workflow runs an agent or installs skills. */
const agentWork = /\b(?:anthropics\/claude-code[\w-]{0,30}|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|cursor-agent|actions\/ai-inference|sst\/opencode|charmbracelet\/crush|@anthropic-ai\/claude-code|@openai\/codex|@google\/gemini-cli|@github\/copilot|aider-chat|npx\s{1,3}(?:-y\s{1,3})?skills\s{1,3}add|claude\s{1,3}(?:-p|--print|plugin|mcp)\b|codex\s{1,3}exec\b|gemini\s{1,3}(?:-p|--prompt|-y|--yolo)\b|copilot\s{1,3}(?:-p|--prompt|--allow-all-tools)\b|opencode\s{1,3}run\b)/i;
/** True when a workflow runs an agent or installs skills. */
const callsAgent = (text) => agentWork.test(text.slice(0, maxText));

;// CONCATENATED MODULE: ./build/src/skills/surfaces.data.js
/**
 * Files beside SKILL.md that configure or instruct an agent, as globs in which case does not count. Each glob has a segment without
 * wildcards, by which paths are told apart quickly. Sources: documentation of Claude Code (settings, hooks, plugins, memory),
 * Codex, Gemini CLI, Cursor, VS Code, GitHub Copilot, OpenCode and OpenClaw.
 */
/** Manifests that make the folder of their own folder (or their own folder) a plugin. */
const pluginManifests = [
    "**/.claude-plugin/plugin.json",
    "**/.claude-plugin/marketplace.json",
    "**/.codex-plugin/plugin.json",
    "**/.cursor-plugin/plugin.json",
    "**/.kimi-plugin/plugin.json",
    "**/gemini-extension.json",
    "**/openclaw.plugin.json",
];
/** Settings, hooks and servers: what runs or loosens permissions without a further decision. */
const configurationFiles = [
    "**/.agents/plugins/marketplace.json",
    "**/.claude/settings.json",
    "**/.claude/settings.local.json",
    "**/.claude/hooks/**",
    "**/hooks/hooks.json",
    "**/hooks-cursor.json",
    "**/.codex/hooks.json",
    "**/.codex/config.toml",
    "**/.cursor/hooks.json",
    "**/.cursor/hooks/**",
    "**/.cursor/environment.json",
    "**/.gemini/settings.json",
    "**/.mcp.json",
    "mcp.json",
    "**/.cursor/mcp.json",
    "**/.vscode/mcp.json",
    "**/opencode.json",
    "**/opencode.jsonc",
    "**/.opencode/plugins/*.{js,ts}",
    "**/.opencode/plugin/*.{js,ts}",
    "**/.lsp.json",
];
/** Text that is loaded as instructions, or on demand. */
const instructionFiles = [
    "**/.claude/commands/**",
    "**/.gemini/commands/**/*.toml",
    "**/.opencode/command/**",
    "**/.opencode/commands/**",
    "**/.github/prompts/*.prompt.md",
    "**/.claude/agents/**",
    "**/.claude/output-styles/**",
    "**/.codex/agents/**",
    "**/.codex/prompts/**",
    "**/.opencode/agent/**",
    "**/.opencode/agents/**",
    "**/.github/agents/*",
    "**/.github/chatmodes/*",
    "**/AGENTS.md",
    "**/AGENTS.override.md",
    "**/CLAUDE.md",
    "**/CLAUDE.local.md",
    "**/GEMINI.md",
    "**/.claude/rules/**/*.md",
    "**/.cursorrules",
    "**/.cursor/rules/**/*.{md,mdc}",
    "**/.windsurfrules",
    "**/.windsurf/rules/**",
    "**/.clinerules",
    "**/.clinerules/**",
    "**/.kiro/steering/**",
    "**/.github/copilot-instructions.md",
    "**/.github/instructions/**/*.instructions.md",
];
/** Instructions whose names are words that other files have too: only as they are written here. */
const casedInstructionFiles = [
    "**/SOUL.md",
    "**/MEMORY.md",
    "**/HEARTBEAT.md",
    "**/IDENTITY.md",
    "**/TOOLS.md",
    "**/USER.md",
    "**/BOOTSTRAP.md",
];
/** Where skills come from: lock files and records of provenance. */
const provenanceFiles = [
    "**/skills-lock.json",
    "**/.skill-lock.json",
    "**/skills.lock",
    "**/skills.lock.json",
    "skills.json",
    "**/.agents/skills.json",
    "**/tank.json",
    "**/apm.yml",
    "**/apm.lock.yaml",
];
/** Parts of a plugin, from its root. */
const pluginParts = [
    "commands/**/*.{md,toml}",
    "agents/**/*.md",
    "hooks/**",
    "output-styles/**",
    "monitors/**",
    "settings.json",
    "mcp.json",
    ".mcp.json",
    ".lsp.json",
];
/**
 * What runs by itself when the folder is opened, or hides changes from a review. Such files are everywhere: they count where the
 * repository has something for an agent.
 */
const companionFiles = [
    "**/.envrc",
    "**/.vscode/tasks.json",
    "**/.vscode/settings.json",
    "**/.devcontainer/**/devcontainer.json",
    "**/.devcontainer.json",
    "**/.devcontainer/**/*.sh",
    ".husky/*",
    ".pre-commit-config.yaml",
    "**/.gitattributes",
    ".gitmodules",
];
/** Workflows: those that call an agent or install skills count. */
const workflowFiles = [".github/workflows/*.{yml,yaml}"];
/** The main file of a configuration: the first of these that it has. */
const mainFiles = [
    ".claude-plugin/plugin.json",
    ".claude-plugin/marketplace.json",
    ".codex-plugin/plugin.json",
    ".cursor-plugin/plugin.json",
    "gemini-extension.json",
    "openclaw.plugin.json",
    ".claude/settings.json",
    "hooks/hooks.json",
    ".mcp.json",
    "AGENTS.md",
    "CLAUDE.md",
    "GEMINI.md",
];

;// CONCATENATED MODULE: ./build/src/skills/surfaces.js






const manifests = new SurfaceGlobs(pluginManifests);
const settings = new SurfaceGlobs([...pluginManifests, ...configurationFiles, ...companionFiles]);
const agentFiles = new SurfaceGlobs([...pluginManifests, ...configurationFiles, ...instructionFiles, ...provenanceFiles], casedInstructionFiles);
const parts = new SurfaceGlobs(pluginParts);
const companions = new SurfaceGlobs(companionFiles);
const workflows = new SurfaceGlobs(workflowFiles);
/** Bytes of a file that are looked at for what it names. */
const readBytes = 256 * 1024;
/** Files of a tree that are read for what they name: beyond that nothing is followed, which is a gap. */
const maxReads = 1000;
/** Files that are taken because of a folder that a manifest names. */
const maxNamedFiles = 2000;
/** Reads under way at once. */
const concurrency = 8;
/** What a plugin manifest's own folder is: `x/.claude-plugin/plugin.json` and `x/gemini-extension.json` are of `x`. */
function pluginRootOf(path) {
    const folder = (0,core_path/* folderOf */.yS)(path);
    return /^\.[\w-]{1,40}-plugin$/i.test((0,core_path/* lastSegment */.mp)(folder)) ? (0,core_path/* folderOf */.yS)(folder) : folder;
}
/** Nearest of `roots` at or above the folder of a path; the root of the tree when there is none. */
function rootOf(path, roots) {
    let folder = (0,core_path/* folderOf */.yS)(path);
    while (folder !== "." && !roots.has(folder))
        folder = (0,core_path/* folderOf */.yS)(folder);
    return folder;
}
/** Index of the first entry whose path is not before `path`; entries are sorted by path. */
function firstFrom(entries, path) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,core_path/* comparePaths */.cD)(entries[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The search for the configuration files of one tree. */
class Search {
    taken = new Set();
    roots = new Set();
    gap;
    tree;
    loose;
    byPath;
    queue = [];
    reads = 0;
    constructor(tree, loose) {
        this.tree = tree;
        this.loose = loose;
        this.byPath = new Map(loose.map((entry) => [entry.path, entry]));
    }
    async run(hasSkills) {
        for (const { path } of this.loose)
            if (manifests.matches(path))
                this.roots.add(pluginRootOf(path));
        for (const entry of this.loose)
            if (agentFiles.matches(entry.path))
                this.take(entry);
        await this.drain();
        this.takePluginParts();
        await this.drain();
        await this.takeWorkflows();
        if (this.taken.size === 0 && !hasSkills)
            return;
        for (const entry of this.loose)
            if (companions.matches(entry.path))
                this.take(entry);
        await this.drain();
    }
    /** Takes a file, and has it read when it may name others. */
    take(entry) {
        if (this.taken.has(entry))
            return;
        this.taken.add(entry);
        if (entry.mode === "submodule" || (entry.mode !== "symlink" && !namesOthers(entry)))
            return;
        this.queue.push(entry);
    }
    takePluginParts() {
        for (const entry of this.loose) {
            const root = rootOf(entry.path, this.roots);
            if (!this.roots.has(root))
                continue;
            if (parts.matches((0,core_path/* pathBelow */.Br)(entry.path, root)))
                this.take(entry);
        }
    }
    async takeWorkflows() {
        const all = this.loose.filter(({ path, mode }) => mode !== "submodule" && workflows.matches(path));
        await this.readEach(all, (entry, text) => {
            if (callsAgent(text))
                this.taken.add(entry);
        });
    }
    /** Follows what the files taken so far name, and what those name. */
    async drain() {
        while (this.queue.length > 0) {
            const batch = this.queue;
            this.queue = [];
            await this.readEach(batch, (entry, text) => this.follow(entry, text));
        }
    }
    follow(entry, text) {
        const { path } = entry;
        if (entry.mode === "symlink") {
            const target = linkTarget(path, text);
            if (target !== undefined)
                this.takeFolders([target]);
            return;
        }
        if (/(?:^|\/)marketplace\.json$/i.test(path)) {
            for (const folder of foldersIn(text, pluginRootOf(path))) {
                if (!this.byPath.has(folder) && this.within(folder).length > 0)
                    this.roots.add(folder);
            }
        }
        else if (manifests.matches(path))
            this.takeFolders(foldersIn(text, pluginRootOf(path)));
        const folder = (0,core_path/* folderOf */.yS)(path);
        this.takeNamed(pathsIn(text, [...new Set([folder, (0,core_path/* folderOf */.yS)(folder), rootOf(path, this.roots), "."])]));
    }
    takeNamed(paths) {
        for (const path of paths) {
            const entry = this.byPath.get(path);
            // A manifest names its licence and its readme too: what counts is what runs or configures.
            if (entry && (isCode(entry) || settings.matches(path) || agentFiles.matches(path)))
                this.take(entry);
        }
    }
    takeFolders(folders) {
        let left = maxNamedFiles;
        for (const entry of folders.flatMap((folder) => this.within(folder))) {
            if (left-- <= 0) {
                this.gap ??= overLimit(entry.path, `a manifest names folders with more than ${maxNamedFiles} files`);
                return;
            }
            this.take(entry);
        }
    }
    /** The file of this path, or the files below the folder of it. */
    within(path) {
        const file = this.byPath.get(path);
        if (file)
            return [file];
        const first = firstFrom(this.loose, `${path}/`);
        let end = first;
        while (end < this.loose.length && (0,core_path/* isWithin */.UO)(this.loose[end].path, path))
            end++;
        return this.loose.slice(first, end);
    }
    async readEach(entries, use) {
        const allowed = entries.slice(0, Math.max(0, maxReads - this.reads));
        this.reads += allowed.length;
        const unread = entries[allowed.length];
        if (unread)
            this.gap ??= overLimit(unread.path, `more than ${maxReads} files name others: these were not followed`);
        const texts = [];
        const queue = allowed.entries();
        const work = async () => {
            for (const [index, entry] of queue)
                texts[index] = await this.textOf(entry);
        };
        await Promise.all(Array.from({ length: concurrency }, work));
        allowed.forEach((entry, index) => {
            use(entry, texts[index]);
        });
    }
    /** What cannot be read names nothing; the scan reads it again, and leaves a gap. */
    async textOf(entry) {
        const bytes = await this.tree.read(entry, readBytes).catch(() => new Uint8Array());
        return new TextDecoder().decode(bytes);
    }
}
const overLimit = (path, detail) => ({ path, reason: "too-many-files", detail, bytes: 0 });
const codeKinds = new Set(["shell", "python", "javascript", "powershell", "script"]);
/** Whether a file runs, by its name and its mode; one without an extension may. */
const isCode = ({ path, mode }) => mode === "executable" || codeKinds.has((0,file_names/* kindByName */.v)(path)?.kind ?? "") || !(0,core_path/* lastSegment */.mp)(path).includes(".");
/** What git runs for the people who work on the repository: no agent starts it. */
const isForPeople = (path) => path.endsWith(".pre-commit-config.yaml");
/** Whether what a file names is part of it: manifests and scripts, not the text of instructions. */
const namesOthers = (entry) => !isForPeople(entry.path) && (/\.(?:jsonc?|toml)$/i.test(entry.path) || settings.matches(entry.path) || isCode(entry));
/** The main file of a configuration: a plain file, by the list of main files, else the first. */
function mainOf(root, entries) {
    const byName = new Map(entries.map((entry) => [entry.path, entry]));
    const main = mainFiles
        .map((name) => byName.get(root === "." ? name : `${root}/${name}`))
        .find((entry) => entry !== undefined && entry.mode !== "symlink");
    return main ?? entries.find(({ mode }) => mode === "file" || mode === "executable") ?? entries[0];
}
/**
 * Finds the files of a tree that configure or instruct an agent and that no skill owns: one group for each plugin, by its folder, and
 * one for the rest, by the root of the tree. Files that hooks, servers and manifests name by a constant relative path belong to them.
 * Reads at most 1,000 files of the tree, and executes nothing. Returns them by path in code-unit order.
 */
async function surfacesOf(tree, entries, skills) {
    const owned = new Set(skills.flatMap((skill) => skill.entries));
    const loose = entries.filter((entry) => !owned.has(entry)).sort((a, b) => (0,core_path/* comparePaths */.cD)(a.path, b.path));
    const search = new Search(tree, loose);
    await search.run(skills.length > 0);
    const taken = loose.filter((entry) => search.taken.has(entry));
    const groups = (0,group_by/* groupBy */.$)(taken, (entry) => [rootOf(entry.path, search.roots)]);
    return Array.from(groups, ([path, files]) => {
        const gaps = search.gap && (0,core_path/* isWithin */.UO)(search.gap.path, path) ? [search.gap] : [];
        return { kind: "configuration", path, manifest: mainOf(path, files), entries: files, gaps };
    }).sort((a, b) => (0,core_path/* comparePaths */.cD)(a.path, b.path));
}

;// CONCATENATED MODULE: ./build/src/selection.js





/** Which skills the settings mean. */
const selectionOf = ({ path, include, exclude, surfaces }) => ({
    path,
    include,
    exclude,
    surfaces,
});
/** The skills and configurations of a tree. Throws a ConfigError for a glob that cannot mean anything. */
async function foldersOf(tree, selection) {
    const { path = ".", surfaces = true, manifests = [] } = selection;
    const keeps = (0,discover/* folderFilter */.v)(selection);
    const entries = await tree.list();
    const skills = (0,discover/* discover */.k)(entries, {}, manifests);
    const others = surfaces ? await surfacesOf(tree, entries, skills) : [];
    const all = [...skills, ...others].sort((a, b) => (0,core_path/* comparePaths */.cD)(a.path, b.path));
    const kept = all.filter((folder) => (0,core_path/* isWithin */.UO)(folder.path, path) && keeps(folder.path));
    return { all, entries, meant: new Set(kept.map((folder) => folder.path)) };
}
/** Bytes of a manifest in which its name is looked for. */
const nameBytes = 64 * 1024;
async function nameOf(tree, { kind, manifest }) {
    if (kind === "configuration" || manifest.mode === "symlink" || manifest.mode === "submodule")
        return "";
    // What cannot be read has no name here; the scan reads it again, and leaves a gap.
    const bytes = await tree.read(manifest, nameBytes).catch(() => new Uint8Array());
    const { name } = (0,frontmatter/* readFrontmatter */.z)(new TextDecoder().decode(bytes)).values;
    return typeof name === "string" ? name : "";
}
/** Names of the skills that the other side does not have at their path: by them a moved and rewritten skill is known again. */
async function namesOf(tree, folders, others) {
    const names = new Map();
    for (const folder of withoutPartner(folders, others))
        names.set(folder.path, await nameOf(tree, folder));
    return names;
}
/** The skill of base that lost files to a new skill inside it: a SKILL.md in its folder took them. */
const loserTo = (head, base) => base
    .filter(({ path }) => (0,core_path/* isWithin */.UO)(head.path, path))
    .find(({ entries }) => entries.some((entry) => (0,core_path/* isWithin */.UO)(entry.path, head.path)));
/**
 * Tells what changed among the skills that are meant. One that was meant in base is meant wherever it moves to, and so is one that takes
 * files of a meant one: moving a skill, or putting a SKILL.md into it, must not take anything out of judgement.
 */
async function selectChanges(sides, before, after) {
    const names = {
        base: await namesOf(sides.base, before.all, after.all),
        head: await namesOf(sides.head, after.all, before.all),
    };
    const changes = changedSkills(before.all, after.all, names);
    const changed = new Map(changes.pairs.map((pair) => [pair.head.path, pair]));
    const selected = [];
    const leftOut = [];
    for (const head of after.all) {
        const change = changed.get(head.path);
        const takesFrom = change && !change.base ? loserTo(head, before.all)?.path : undefined;
        const origin = change?.base?.path ?? takesFrom;
        if (after.meant.has(head.path) || (origin !== undefined && before.meant.has(origin))) {
            selected.push({ head, ...(change && { change }), ...(takesFrom !== undefined && { takesFrom }) });
        }
        else
            leftOut.push(head);
    }
    return { selected, removed: changes.removed.filter(({ path }) => before.meant.has(path)), leftOut, names };
}


/***/ })

};
