import { createHash } from "node:crypto";
import { gzip, tar } from "../../skills/containers/build.ts";
import { type Answer, type Host, type Request, startHost } from "../../sources/hosts/server.ts";

/** A file of a commit: its text, where a link leads, or a submodule. */
export type File = string | { readonly link: string } | { readonly submodule: true };

const sha1 = (text: string): string => createHash("sha1").update(text).digest("hex");
const blobId = (bytes: Buffer): string =>
  createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");

interface Repository {
  readonly sha: string;
  readonly files: Readonly<Record<string, File>>;
  /** What the archive has in place of a file; null: it has none, as by `export-ignore`. */
  readonly archived: Readonly<Record<string, string | null>>;
  readonly refs: readonly string[];
}

function entryOf([path, file]: [string, File]) {
  if (typeof file === "object" && "submodule" in file) {
    return { path, mode: "160000", type: "commit", sha: sha1(path) };
  }
  const bytes = Buffer.from(typeof file === "string" ? file : file.link);
  const mode = typeof file === "string" ? "100644" : "120000";
  return { path, mode, type: "blob", sha: blobId(bytes), size: bytes.length };
}

/** What of GitHub's REST API `scan owner/repo` asks for, with some repositories, as GitHub's documentation describes it. */
export class FakeGithub {
  readonly repositories = new Map<string, Repository>();
  /** Answers that come first, by path. */
  readonly others = new Map<string, Answer>();
  api!: Host;
  archives!: Host;

  async start(): Promise<this> {
    this.archives = await startHost(({ url }) => this.archive(url.pathname));
    this.api = await startHost((request) => this.answer(request));
    return this;
  }

  async stop(): Promise<void> {
    await Promise.all([this.api.close(), this.archives.close()]);
  }

  /** Adds a repository with one commit, which its refs name; gives the id. */
  add(
    name: string,
    files: Readonly<Record<string, File>>,
    { refs = ["main"], archived = {} }: Partial<Pick<Repository, "refs" | "archived">> = {},
  ): string {
    const sha = sha1(name);
    this.repositories.set(name, { sha, files, archived, refs: ["HEAD", sha, ...refs] });
    return sha;
  }

  private readonly tars = new Map<string, Uint8Array>();

  private archive(path: string): Answer | undefined {
    return this.tars.get(path);
  }

  /** Packs the archives: before the first question. */
  async pack(): Promise<void> {
    for (const [name, { files, archived }] of this.repositories) {
      const all: Record<string, File | null> = { ...files, ...archived };
      const members = Object.entries(all).flatMap(([path, file]): Parameters<typeof tar>[0] => {
        if (file === null) return [];
        if (typeof file === "string") return [{ name: `top/${path}`, content: file }];
        if ("submodule" in file) return [{ name: `top/${path}/`, type: "directory" }];
        return [{ name: `top/${path}`, type: "symlink", linkname: file.link }];
      });
      this.tars.set(`/${name}.tar.gz`, gzip(Buffer.from(await tar(members))));
    }
  }

  private answer({ url }: Request): Answer | undefined {
    const path = decodeURIComponent(url.pathname);
    const other = this.others.get(path);
    if (other) return other;
    const [, name = "", rest = ""] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? [];
    const repository = this.repositories.get(name);
    if (!repository)
      return { status: 404, headers: { "content-type": "application/json" }, body: '{"message":"Not Found"}' };
    const { sha, files, refs } = repository;
    if (rest === "") return { json: { default_branch: "main" } };
    const [, kind, what = ""] = /^\/(commits|git\/trees|git\/blobs|tarball)\/(.+)$/.exec(rest) ?? [];
    if (kind === "commits" && refs.includes(what)) return { json: { sha } };
    if (kind === "commits") return { status: 422, headers: { "content-type": "application/json" }, body: "{}" };
    const tree = Object.entries(files).map(entryOf);
    if (kind === "git/trees") return { json: { sha, tree, truncated: false } };
    if (kind === "tarball") return { redirect: `${this.archives.origin}/${name}.tar.gz` };
    const at = tree.findIndex((entry) => entry.sha === what);
    const file = Object.values(files)[at];
    if (kind !== "git/blobs" || file === undefined) return undefined;
    const content = typeof file === "string" ? file : "link" in file ? file.link : "";
    return { json: { sha: what, content: Buffer.from(content).toString("base64"), encoding: "base64" } };
  }
}
