import { gzip, tar } from "../../skills/containers/build.ts";
import type { Answer, Request } from "./server.ts";

/** Files by path: content, or where a link leads. */
export type Files = Readonly<Record<string, string | { readonly link: string }>>;

/** What GitHub's archives begin with: a global header of PAX (type `g`) with the commit. */
async function commitHeader(): Promise<Uint8Array> {
  const block = Buffer.from(await tar([{ name: "pax_global_header", content: `52 comment=${"0".repeat(40)}\n` }]));
  block.write("g", 156);
  block.write("        ", 148);
  const sum = block.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block.subarray(0, 1024);
}

/** GitHub with some repositories: its archives and its raw files. */
export class EmulatedGithub {
  private readonly archives = new Map<string, Uint8Array>();
  private readonly raw = new Map<string, string>();
  private readonly others = new Map<string, Answer>();

  /** Adds a repository at a ref, and as its default branch when that is the first. */
  async add(repository: string, ref: string, files: Files): Promise<void> {
    const root = `${repository.split("/")[1]}-${ref.replaceAll("/", "-")}`;
    const members = Object.entries(files).map(([path, content]) => ({
      name: `${root}/${path}`,
      ...(typeof content === "string" ? { content } : { type: "symlink" as const, linkname: content.link }),
    }));
    const rest = await tar([{ name: `${root}/`, type: "directory" }, ...members]);
    const archive = gzip(Buffer.concat([await commitHeader(), rest]));
    const head = `/${repository}/archive/HEAD.tar.gz`;
    if (!this.archives.has(head)) this.archives.set(head, archive);
    this.archives.set(`/${repository}/archive/${ref}.tar.gz`, archive);
    for (const [path, content] of Object.entries(files)) {
      if (typeof content === "string") this.raw.set(`/${repository}/${ref}/${path}`, content);
    }
  }

  /** Says something else at a path of the pages. */
  answer(path: string, answer: Answer): void {
    this.others.set(path, answer);
  }

  /** The host of the pages: an archive is a redirect to another path, as there it is to another host. */
  page({ url }: Request): Answer | undefined {
    const path = decodeURIComponent(url.pathname);
    if (path.startsWith("/codeload")) return this.archives.get(path.slice("/codeload".length));
    const other = this.others.get(path);
    return other ?? (this.archives.has(path) ? { redirect: `/codeload${url.pathname}` } : undefined);
  }

  /** The host of raw files. */
  file({ url }: Request): Answer | undefined {
    return this.raw.get(decodeURIComponent(url.pathname));
  }
}
