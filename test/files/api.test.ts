import { describe, expect, it } from "vitest";
import { ApiTree, type RemoteEntry, type TreeClient } from "../../src/files/api.ts";

const blob = (path: string, mode = "100644"): RemoteEntry => ({ path, mode, type: "blob", sha: `id-${path}`, size: 3 });
const folder = (path: string): RemoteEntry => ({ path, mode: "040000", type: "tree", sha: `tree-${path}` });

interface Answer {
  truncated?: boolean;
  tree: RemoteEntry[];
}

/** A client that knows some answers by `sha` (and `sha/` for the recursive ones), and counts requests. */
function clientOf(answers: Record<string, Answer>, content: (sha: string) => { content: string; encoding: string }) {
  const asked: string[] = [];
  const load = { now: 0, most: 0 };
  const slow = async <T>(value: T): Promise<T> => {
    load.most = Math.max(load.most, ++load.now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    load.now--;
    return value;
  };
  const client: TreeClient = {
    getTree: (sha, recursive) => {
      asked.push(sha + (recursive ? "/" : ""));
      const answer = answers[asked.at(-1)!];
      return answer ? slow(answer) : Promise.reject(new Error("HTTP 404"));
    },
    getBlob: (sha) => slow(content(sha)),
  };
  return { client, asked, load };
}

const text = (words: string) => () => ({ content: Buffer.from(words).toString("base64"), encoding: "base64" });

describe("ApiTree", () => {
  it("lists everything in one request, with modes, and no folders", async () => {
    const tree = [
      folder("a"),
      blob("a/x"),
      blob("run", "100755"),
      blob("link", "120000"),
      { path: "sub", mode: "160000", type: "commit", sha: "c" },
    ];
    const { client, asked } = clientOf({ "head/": { truncated: false, tree } }, text(""));
    expect(await new ApiTree(client, "head").list()).toEqual([
      { path: "a/x", mode: "file", size: 3, id: "id-a/x" },
      { path: "run", mode: "executable", size: 3, id: "id-run" },
      { path: "link", mode: "symlink", size: 3, id: "id-link" },
      { path: "sub", mode: "submodule", size: 0, id: "c" },
    ]);
    expect(asked).toEqual(["head/"]);
  });

  it("asks folder by folder where an answer is cut off", async () => {
    const { client, asked } = clientOf(
      {
        "head/": { truncated: true, tree: [blob("top")] },
        head: { tree: [blob("top"), folder("a"), folder("b")] },
        "tree-a/": { tree: [blob("x"), blob("deep/y")] },
        "tree-b/": { truncated: true, tree: [] },
        "tree-b": { tree: [folder("c")] },
        "tree-c/": { tree: [blob("z")] },
      },
      text(""),
    );
    const entries = await new ApiTree(client, "head").list();
    expect(entries.map((entry) => entry.path)).toEqual(["top", "a/x", "a/deep/y", "b/c/z"]);
    expect(asked).toHaveLength(6);
  });

  it("does not pass off a part as the whole", async () => {
    const cut = { truncated: true, tree: [blob("x")] };
    const { client } = clientOf({ "head/": cut, head: cut }, text(""));
    await expect(new ApiTree(client, "head").list()).rejects.toThrow("more entries than the API lists");
  });

  it("decodes blobs, cuts them to the limit, and refuses other encodings", async () => {
    const entry = { path: "x", mode: "file", size: 6, id: "i" } as const;
    const bytes = { content: "aGll\ncsO8\n", encoding: "base64" };
    const tree = new ApiTree(clientOf({}, () => bytes).client, "head");
    expect(Buffer.from(await tree.read(entry)).toString()).toBe("hierü");
    expect(Buffer.from(await tree.read(entry, 4)).toString()).toBe("hier");
    const other = new ApiTree(clientOf({}, () => ({ content: "", encoding: "none" })).client, "head");
    await expect(other.read(entry)).rejects.toThrow('"none"');
  });

  it("keeps at most eight requests under way, and goes on after a failure", async () => {
    let fail = true;
    const { client, load } = clientOf({}, () => {
      if (fail) {
        fail = false;
        throw new Error("HTTP 502");
      }
      return { content: "", encoding: "base64" };
    });
    const tree = new ApiTree(client, "head");
    const reads = Array.from({ length: 50 }, (_, i) => tree.read({ path: `${i}`, mode: "file", size: 0, id: `${i}` }));
    const results = await Promise.allSettled(reads);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(49);
    expect(load.most).toBe(8);
  });
});
