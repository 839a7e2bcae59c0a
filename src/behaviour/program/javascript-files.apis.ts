import { copies, deletes, elementsOf, inert, option, reads, textOf, under, writes } from "./api-models.ts";
import type { ApiModel, Catalogue } from "./model.ts";
import { collected, constant, gapMark } from "./values.ts";

/** Modules with the functions of Node's `fs`. */
const modules = ["fs", "fs.promises", "fs/promises", "fs-extra", "graceful-fs", "memfs"];

/** Path of a stream into a file; its text is the name of the file. */
export const fileStream = "fs.createWriteStream()";

/** A list of the files below a folder. */
const listed: ApiModel = ({ args }) => {
  const { fields } = collected([[undefined, constant(gapMark)]]);
  return {
    effects: [{ kind: "reads", object: `${textOf(args[0])}/`, sensitivity: "ordinary", gives: true }],
    ...(fields ? { fields } : {}),
  };
};

const stream: ApiModel = ({ args }) => ({ effects: [], through: [], path: fileStream, text: textOf(args[0]) });

const both = (names: string, model: ApiModel): Catalogue =>
  under(
    names
      .split(" ")
      .flatMap((name) => modules.flatMap((module) => [`${module}.${name}`, `${module}.${name}Sync`]))
      .join(" "),
    model,
  );

/** Parts of a path, one below the other; an absolute part begins anew only where the function says so. */
const below =
  (anew: boolean): ApiModel =>
  ({ args }) => {
    if (args.length === 0) return { effects: [], text: "." };
    const parts = args.map(textOf);
    const text = parts.reduce((path, part) =>
      anew && /^[/~]/.test(part) ? part : `${path.replace(/\/$/, "")}/${part.replace(/^\.?\//, "")}`,
    );
    return { effects: [], through: args, text };
  };

const same: ApiModel = ({ args }) => ({
  effects: [],
  through: args,
  ...(args[0]?.text === undefined ? {} : { text: args[0].text }),
});

/** Text of a file as Bun hands it out: `Bun.file(p).text()`. */
const bunFile: ApiModel = ({ args }) => ({
  effects: [{ kind: "reads", object: textOf(args[0]), gives: true }],
  path: "Bun.file()",
});

const glob: ApiModel = ({ args }) => {
  const patterns = elementsOf(args[0]) ?? args.slice(0, 1);
  const folder = option(args[1], "cwd");
  const texts = patterns.map((each) => (folder ? `${textOf(folder)}/${textOf(each)}` : textOf(each)));
  const { fields } = collected(texts.map((text) => [undefined, constant(text)] as const));
  return { effects: [], through: [], ...(fields ? { fields } : {}) };
};

/** Files, folders and paths in Node, Deno and Bun. */
export const javascriptFileApis: Catalogue = {
  ...both("readFile readJson readJSON createReadStream open read readv readlink", reads),
  ...both("writeFile appendFile outputFile outputJson writeJson writeJSON", writes),
  ...both("unlink rm rmdir remove emptyDir truncate", deletes),
  ...both("copyFile rename cp copy move link symlink", copies),
  ...both("readdir opendir", listed),
  ...both(
    "exists access stat lstat mkdir mkdirp ensureDir ensureFile mkdtemp chmod chown utimes watch watchFile",
    inert,
  ),
  ...both("createWriteStream", stream),
  ...both("realpath", same),
  ...under("Deno.readTextFile Deno.readTextFileSync Deno.readFile Deno.readFileSync Deno.open", reads),
  ...under("Deno.writeTextFile Deno.writeTextFileSync Deno.writeFile Deno.writeFileSync Bun.write", writes),
  ...under("Deno.remove Deno.removeSync rimraf rimraf.sync del", deletes),
  ...under("Deno.copyFile Deno.copyFileSync Deno.rename", copies),
  ...under("Deno.readDir Deno.readDirSync", listed),
  ...under("glob glob.sync glob.glob glob.globSync fast-glob fast-glob.sync globby globby.globby", glob),
  "Bun.file": bunFile,
  ...under("path.join path.posix.join path.win32.join upath.join", below(false)),
  ...under("path.resolve path.posix.resolve path.win32.resolve", below(true)),
  ...under("path.normalize url.fileURLToPath url.pathToFileURL path.toNamespacedPath untildify expand-tilde", same),
  "path.basename": ({ args }) => ({ effects: [], through: args, text: textOf(args[0]).split("/").at(-1)! }),
  "os.homedir": () => ({ effects: [], through: [], text: "~" }),
  "os.tmpdir": () => ({ effects: [], through: [], text: "/tmp" }),
  "process.cwd": () => ({ effects: [], through: [], text: "." }),
  "Deno.cwd": () => ({ effects: [], through: [], text: "." }),
};
