import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cisco } from "../../../src/server/cisco/index.ts";
import { type ZipMember, zip } from "../../skills/containers/build.ts";
import { serverWorld, type World } from "../world.ts";
import { calc, evil, fixtures } from "./fixtures.ts";
import { findPeer, type Peer, startPeer } from "./peer-server.ts";
import { differences } from "./shape.ts";

const program = findPeer();
const reason = "needs Python with cisco-ai-skill-scanner 2.3.2: name its venv in CISCO_SCANNER_VENV";

let world: World;
let peer: Peer;
let place: Awaited<ReturnType<typeof fixtures>>;

/** A request, by its route and body. `root` is the folder of the skills. */
interface Question {
  readonly route: string;
  readonly init: (root: string) => RequestInit;
}

const json = (route: string, body: (root: string) => unknown): Question => ({
  route,
  init: (root) => ({
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body(root)),
  }),
});
const raw = (body: string, type = "application/json"): Question => ({
  route: "/scan",
  init: () => ({ method: "POST", headers: { "content-type": type }, body: new TextEncoder().encode(body) }),
});
const bare = (method: string, route: string): Question => ({ route, init: () => ({ method }) });
const scan = (fields: Record<string, unknown>, folder = "skills/calc") =>
  json("/scan", (root) => ({ skill_directory: `${root}/${folder}`, ...fields }));

const members = (files: Readonly<Record<string, string>>): ZipMember[] =>
  Object.entries(files).map(([name, content]) => ({ name, content }));

function upload(
  bytes: Uint8Array | readonly ZipMember[],
  fields: Record<string, string> = {},
  name = "s.zip",
): Question {
  return {
    route: "/scan-upload",
    init: () => {
      const form = new FormData();
      const content = bytes instanceof Uint8Array ? bytes : zip(bytes);
      form.append("file", new Blob([new Uint8Array(content)]), name);
      for (const [key, value] of Object.entries(fields)) form.append(key, value);
      return { method: "POST", body: form };
    },
  };
}

const main: ZipMember = { name: "SKILL.md", content: calc["SKILL.md"] };
const many = (count: number): ZipMember[] => [
  main,
  ...Array.from({ length: count - 1 }, (_, i) => ({ name: `${i}.txt`, content: "" })),
];

const questions: Readonly<Record<string, Question>> = {
  root: bare("GET", "/"),
  health: bare("GET", "/health"),
  analyzers: bare("GET", "/analyzers"),
  "no such path": bare("GET", "/nope"),
  "slash behind": bare("GET", "/health/?a=1"),
  "slash behind a post": bare("POST", "/scan/"),
  "wrong method": bare("PUT", "/scan"),
  "wrong method of a result": bare("DELETE", "/scan-batch/x"),
  "no such batch": bare("GET", "/scan-batch/%00"),
  "deeper than a batch": bare("GET", "/scan-batch/x/y"),
  "harmless folder": scan({}),
  "evil folder": scan({ policy: "strict", use_behavioral: "y" }, "skills/evil"),
  "bad head": scan({}, "skills/badfm"),
  "no skill": scan({}, "skills/notskill"),
  "way around": scan({}, "skills/../skills/calc"),
  "way out": scan({}, "../../../etc"),
  "null byte": scan({}, "skills/\0"),
  "policy with a null byte": scan({ policy: "a\0b" }),
  "blank rules": scan({ custom_rules: "  " }),
  "far rules": scan({ custom_rules: "rel" }),
  "wrong types": scan({ policy: 7, cel_mode: 3, use_llm: [], llm_consensus_runs: 1.5, llm_reasoning_effort: "z" }),
  "wrong numbers": scan({ llm_max_tokens: "0x1", llm_consensus_runs: null, use_osv: 0.5 }),
  "both packs": scan({ trusted_rule_pack: 1, trusted_rule_packs: [] }),
  "wrong batch": json("/scan-batch", () => ({ skills_directory: 5, recursive: "maybe", check_overlap: 3 })),
  "empty batch": json("/scan-batch", () => ({ skills_directory: " " })),
  "broken JSON": raw('{"a":1 "b":2}'),
  "other JSON": raw("null"),
  "vendor JSON": raw('{"skill_directory":""}', "application/vnd.x+json"),
  "JSON as text": raw('{"skill_directory":""}', "text/json"),
  "JSON as a form": raw("skill_directory=x", "application/x-www-form-urlencoded"),
  "harmless upload": upload(members(calc)),
  "evil upload": upload(members(evil), { policy: " Quiet ", use_trigger: "" }),
  "nested skills": upload([main, { name: "a/SKILL.md", content: calc["SKILL.md"] }]),
  "three skills": upload(["a", "b", "c/d"].map((folder) => ({ ...main, name: `${folder}/SKILL.md` }))),
  "too many files": upload(many(777)),
  "too large": upload([main, { name: "x", content: "", size: 300 * 1024 ** 2 }]),
  traversal: upload([main, { name: "a/../../x", content: "" }]),
  link: upload([main, { name: "l", content: "/etc", mode: 0o120777 }]),
  "false checksum": upload(zip([{ ...main, stored: true }]).map((byte, i) => (i === 60 ? byte ^ 1 : byte))),
  "prefix and suffix": upload(zip([main], new TextEncoder().encode("prefix"))),
  "not a zip": upload(new TextEncoder().encode("nope")),
  "another name": upload([main], {}, "s.zip.txt"),
  "wrong fields": upload([main], { llm_max_tokens: "x", cel_mode: "y", use_llm: "2" }),
  "empty fields": upload([main], { use_llm: "", policy: "", cel_mode: "", llm_max_tokens: "" }),
  "main file of zeros": upload([{ name: "SKILL.md", content: "a\0b" }]),
};

describe.skipIf(program === undefined)(`beside Cisco's own server${program ? "" : ` (${reason})`}`, () => {
  beforeAll(async () => {
    place = await fixtures();
    [world, peer] = await Promise.all([
      serverWorld({ dialects: [cisco], config: { allowedRoots: [place.root] } }),
      startPeer(program!, place.root),
    ]);
  }, 120_000);
  afterAll(async () => {
    await peer?.close();
    await world?.close();
    await place?.remove();
  });

  it.each(Object.entries(questions))(
    "%s",
    async (_, { route, init }) => {
      const [theirs, ours] = await Promise.all([
        peer.request(route, init(place.root)),
        world.request(route, init(place.root)),
      ]);
      const [wanted, text] = await Promise.all([theirs.text(), ours.text()]);
      expect(ours.status, `theirs: ${wanted.slice(0, 200)}\nours: ${text.slice(0, 200)}`).toBe(theirs.status);
      expect(ours.headers.get("allow")).toBe(theirs.headers.get("allow"));
      const [there, here] = [theirs, ours].map(({ headers }) =>
        headers.get("location")?.replace(/^https?:\/\/[^/]+/, ""),
      );
      expect(here).toBe(there);
      if (wanted === "") return;
      const found = differences(JSON.parse(wanted), JSON.parse(text));
      // What was found is the engine's; which keys a finding's metadata has depends on its rule there.
      const engine = /^body\.(?:findings\[\d+\]\.metadata\.|max_severity|is_safe)/;
      expect(found.filter((each) => !engine.test(each))).toEqual([]);
    },
    60_000,
  );
});
