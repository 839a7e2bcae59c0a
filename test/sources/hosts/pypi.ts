import { createHash } from "node:crypto";
import { gzip, tar, zip } from "../../skills/containers/build.ts";
import type { Answer, Request } from "./server.ts";

export interface PypiProject {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  readonly kind?: "sdist" | "wheel";
  /** What the index says the SHA-256 is; absent: what it is. */
  readonly sha256?: string;
}

/** A Python package index: list, releases and files. */
export class EmulatedPypi {
  private readonly projects: (PypiProject & { readonly file: string; readonly packed: Uint8Array })[] = [];

  async add(added: PypiProject): Promise<void> {
    const { name, version, files, kind = "sdist" } = added;
    const root = `${name}-${version}`;
    const entries = Object.entries(files);
    const source = kind === "sdist";
    const packed = source
      ? gzip(await tar(entries.map(([path, content]) => ({ name: `${root}/${path}`, content }))))
      : zip(entries.map(([path, content]) => ({ name: path, content })));
    this.projects.push({ ...added, kind, file: source ? `${root}.tar.gz` : `${root}-py3-none-any.whl`, packed });
  }

  answer({ url, headers }: Request): Answer | undefined {
    const path = decodeURIComponent(url.pathname);
    if (path === "/simple/") {
      if (headers.accept !== "application/vnd.pypi.simple.v1+json") return "<!DOCTYPE html>";
      return { json: { meta: { "api-version": "1.1" }, projects: this.projects.map(({ name }) => ({ name })) } };
    }
    const found = this.projects.findLast(
      ({ name, version, file }) =>
        path === `/pypi/${name}/json` || path === `/pypi/${name}/${version}/json` || path === `/packages/${file}`,
    );
    if (!found) return undefined;
    const { name, version, packed } = found;
    if (path.startsWith("/packages/")) return packed;
    const urls = this.projects
      .filter((each) => each.name === name && each.version === version)
      .map(({ file, kind, packed: bytes, sha256 }) => ({
        packagetype: kind === "sdist" ? "sdist" : "bdist_wheel",
        filename: file,
        url: `http://${headers.host}/packages/${file}`,
        digests: { sha256: sha256 ?? createHash("sha256").update(bytes).digest("hex") },
        size: bytes.length,
      }));
    return { json: { info: { name, version, summary: "" }, urls } };
  }
}
