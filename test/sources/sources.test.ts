import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startHosts } from "./hosts/index.ts";
import { filesOf, whyOf } from "./outcome.ts";

const skill = "---\nname: demo\ndescription: A demo\n---\nHello.\n";

let hosts: Awaited<ReturnType<typeof startHosts>>;
let sources: ReturnType<typeof hosts.sources>;

beforeAll(async () => {
  hosts = await startHosts();
});
afterAll(() => hosts.close());
beforeEach(() => {
  sources = hosts.sources();
});

describe("a file", () => {
  it("is its bytes, by the name that its address ends with", async () => {
    const url = hosts.put("/a/My%20Skill.md", skill);
    const fetched = await sources.raw(`${url}?x=/y.md#z`);
    expect(fetched.url).toBe(`${url}?x=/y.md`);
    expect(await filesOf(fetched)).toEqual({ "": "My Skill.md", "My Skill.md": skill });
    expect((await sources.raw(hosts.put("/", skill))).main).toBe("SKILL.md");
    expect((await sources.raw(hosts.put("/%2e%2e%2fx", skill))).main).toBe(".._x");
  });

  it("has a largest size, and must be somewhere", async () => {
    const small = hosts.sources({ limits: { fileBytes: 100, fileSeconds: 0.05 } });
    expect(await whyOf(small.raw(hosts.put("/login", "<!doctype html><title>Log in</title>")))).toBe("invalid");
    expect((await small.raw(hosts.put("/page.html", "<html></html>"))).main).toBe("page.html");
    expect(await whyOf(small.raw(hosts.put("/large", "x".repeat(101))))).toBe("too-large");
    expect(await whyOf(small.raw(hosts.put("/slow", { hang: "within" })))).toBe("timeout");
    expect(await whyOf(small.raw(hosts.put("/away", { redirect: "http://10.0.0.1/" })))).toBe("refused");
    expect(await whyOf(small.raw("http://127.0.0.2:1/"))).toBe("refused");
    const none = `${new URL(hosts.put("/x", "")).origin}/none`;
    expect(await whyOf(small.raw(none))).toBe("not-found");
  });
});

describe("GitHub", () => {
  const files = {
    "README.md": "all",
    "tools/fetch data.py": "print()",
    "skills/one/SKILL.md": skill,
    "skills/one/run.sh": "echo",
    "skills/one/out": { link: "../../x" },
    "skills/oneself/SKILL.md": "other",
  };
  beforeAll(async () => {
    await hosts.github.add("user/repo", "main", files);
    await hosts.github.add("user/repo", "feature/new/x", { "skills/one/SKILL.md": "new" });
    await hosts.github.add("user/bare", "main", { "tools/x.py": "1", "docs/readme.txt": "r" });
  });

  it.each([
    "https://github.com/user/repo/blob/main/tools/fetch%20data.py",
    "https://github.com/user/repo/raw/main/tools/fetch%20data.py?plain=1#L3",
    "https://raw.githubusercontent.com/user/repo/main/tools/fetch%20data.py",
  ])("gives the file of %s alone", async (url) => {
    const fetched = await sources.github(url);
    expect(await filesOf(fetched)).toEqual({ "": "fetch data.py", "fetch data.py": "print()" });
    expect(fetched.url).toBe(`${hosts.hosts.githubRaw.origin}/user/repo/main/tools/fetch%20data.py`);
  });

  it("gives a folder, without what lies beside it", async () => {
    const one = { "": "SKILL.md", "SKILL.md": skill, "run.sh": "echo", out: "../../x" };
    expect(await filesOf(await sources.github("https://github.com/user/repo/tree/main/skills/one"))).toEqual(one);
    const fetched = await sources.github(`${hosts.hosts.github.origin}/user/repo/tree/main/skills/one/`);
    expect((await fetched.tree.list()).map(({ mode }) => mode)).toEqual(["file", "file", "symlink"]);
  });

  it("finds where a ref with slashes ends", async () => {
    const fetched = await sources.github("https://www.github.com/user/repo/tree/feature/new/x/skills/one");
    expect(await filesOf(fetched)).toEqual({ "": "SKILL.md", "SKILL.md": "new" });
    const file = await sources.github("https://github.com/user/repo/blob/feature/new/x/skills/one/SKILL.md");
    expect(await filesOf(file)).toEqual({ "": "SKILL.md", "SKILL.md": "new" });
  });

  it.each([
    "https://github.com/user/repo",
    "https://github.com/user/repo.git",
    "https://github.com/user/repo/tree/main",
  ])("gives all of %s", async (url) => {
    const { main, tree } = await sources.github(url);
    expect(main).toBe("skills/one/SKILL.md");
    expect((await tree.list()).map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
  });

  it("names a readme, where there is no skill", async () => {
    expect((await sources.github("https://github.com/user/bare/commit/main")).main).toBe("docs/readme.txt");
    expect((await sources.github("https://github.com/user/bare/tree/main/tools")).main).toBe("x.py");
  });

  it("has no more than there is", async () => {
    for (const path of [
      "user/none",
      "user/repo/tree/none/skills",
      "user/repo/tree/main/none",
      "user/repo/blob/main/none",
    ]) {
      expect([path, await whyOf(sources.github(`https://github.com/${path}`))]).toEqual([path, "not-found"]);
    }
    const small = hosts.sources({ limits: { packageFiles: 3 } });
    expect(await whyOf(small.github("https://github.com/user/repo"))).toBe("too-large");
    expect(await whyOf(small.github("https://github.com/user/repo/tree/main/skills/one"))).toBe("nothing");
    hosts.github.answer("/user/zip/archive/HEAD.tar.gz", "no archive");
    expect(await whyOf(sources.github("https://github.com/user/zip"))).toBe("invalid");
    hosts.github.answer("/user/away/archive/HEAD.tar.gz", { redirect: "http://192.168.0.1/" });
    expect(await whyOf(sources.github("https://github.com/user/away"))).toBe("refused");
  });

  it.each([
    "https://github.com/",
    "https://github.com/user",
    "https://github.com/user/repo/issues/1",
    "https://github.com/user/repo/blob/main",
    "https://github.com/us%20er/repo",
    "https://github.com/user/%2e%2e%2fother",
    "https://github.com/user/repo/blob/main/%2e%2e%2f%2e%2e%2fother/x",
    "https://github.com/user/repo/tree/%ff",
    "https://x@github.com/user/repo",
    "https://github.com.example.com/user/repo",
    "https://raw.githubusercontent.com/user/repo/main",
    "ftp://github.com/user/repo",
  ])("does not know %s", async (url) => {
    expect(await whyOf(sources.github(url))).toBe("invalid");
  });
});
