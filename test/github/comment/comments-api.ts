import { type CommentRequest, type CommentResult, keepComment } from "../../../src/github/comment/index.ts";
import { markerOf } from "../../../src/github/comment/marker.ts";
import { settle } from "../../clock.ts";
import { type Call, FakeApi, type Reply } from "../fake-api.ts";

export const sha = "b".repeat(40);
/** A request of run 200 on the present head. */
export const request = (over: Partial<CommentRequest> & { content?: string } = {}): CommentRequest => {
  const { content = "# Report\n\nAll is well.\n", ...rest } = over;
  const run = over.run ?? { id: 200, attempt: 1, sha };
  const instance = over.instance ?? "default";
  return { pull: 7, body: `${markerOf(instance, run)}\n${content}`, instance, run, create: true, ...rest };
};

/** The first line of a comment of run 100 on an older commit. */
export const marker = (over: { instance?: string; sha?: string; run?: string } = {}): string =>
  `<!-- skill-scan:comment instance=${over.instance ?? "default"} sha=${over.sha ?? "a".repeat(40)} run=${over.run ?? "100.1"} -->`;

export interface Comment {
  readonly id: number;
  readonly html_url: string;
  body: string;
  readonly user: { login: string; type: string } | null;
}

export const bot = { login: "github-actions[bot]", type: "Bot" };
export const human = { login: "mallory", type: "User" };
export const comment = (id: number, body: string, user: Comment["user"] = bot): Comment => ({
  id,
  html_url: `https://github.example.com/octo/skills/pull/7#issuecomment-${id}`,
  body,
  user,
});

/** Issue comments as GitHub keeps them, a hundred a page; `fault` answers first where it wants to. */
export class Comments extends FakeApi {
  readonly comments: Comment[];
  /** The head that the pull request has. */
  head = sha;
  private made = 0;

  constructor(
    comments: Comment[],
    fault: (call: Call, count: number) => Reply | undefined = () => undefined,
    token?: string,
  ) {
    super((call, count) => fault(call, count) ?? this.reply(call), token);
    this.comments = comments;
  }

  reply({ method, path, query, body }: Call): Reply {
    if (path === "/user") return { status: 200, json: { login: "release-bot", type: "User" } };
    if (path.endsWith("/pulls/7")) return { status: 200, json: { number: 7, head: { sha: this.head } } };
    if (method === "GET") return this.page(Number(query.get("page") ?? 1));
    if (method === "POST") {
      const made = comment(1000 + this.made++, String(body["body"]));
      this.comments.push(made);
      return { status: 201, json: made };
    }
    const known = this.comments.find(({ id }) => path.endsWith(`/comments/${id}`));
    if (!known) return { status: 404, json: { message: "Not Found" } };
    if (method === "DELETE") {
      this.comments.splice(this.comments.indexOf(known), 1);
      return { status: 204, text: "" };
    }
    known.body = String(body["body"]);
    return { status: 200, json: known };
  }

  private page(number: number): Reply {
    const json = this.comments.slice((number - 1) * 100, number * 100);
    const next = `<https://api.example.com/repos/octo/skills/issues/7/comments?page=${number + 1}>; rel="next"`;
    return { status: 200, json, ...(this.comments.length > number * 100 && { headers: { link: next } }) };
  }

  get writes(): string[] {
    return this.trace.filter((line) => !line.startsWith("GET"));
  }
}

/** Keeps a comment through the API of `api`, off the clock. */
export const keep = (
  api: Comments,
  over: Partial<CommentRequest> & { content?: string } = {},
): Promise<CommentResult> => settle(keepComment(api.client, request(over)));
