import { commentShape } from "../shapes.ts";
import { timestamp } from "../state.ts";
import { ApiError, type Exchange, type Handler, type StoredComment } from "../types.ts";
import { paged } from "./paging.ts";

/** Longest comment: what GitHub's own error says. */
const longestComment = 65_536;

/** The body of a comment, judged as GitHub judges it. */
function commentBody({ body }: Exchange): string {
  const text = body["body"];
  const resource = "IssueComment";
  if (typeof text !== "string" || text.trim() === "") {
    throw new ApiError(422, "Validation Failed", { errors: [{ resource, code: "missing_field", field: "body" }] });
  }
  if (text.length > longestComment) {
    const message = `Body is too long (maximum is ${longestComment} characters)`;
    throw new ApiError(422, "Validation Failed", {
      errors: [{ resource, code: "unprocessable", field: "data", message }],
    });
  }
  return text;
}

export const listComments: Handler = (exchange, state) => {
  const { number } = state.pull(exchange.path["issue_number"]);
  const { page, headers } = paged(
    state.comments.filter((comment) => comment.issue === number),
    exchange,
  );
  return { status: 200, data: page.map((comment) => commentShape(state, comment)), headers };
};

export const createComment: Handler = (exchange, state) => {
  const { number } = state.pull(exchange.path["issue_number"]);
  const now = timestamp();
  const comment: StoredComment = {
    id: state.nextId(),
    issue: number,
    login: exchange.token.login,
    type: exchange.token.type,
    body: commentBody(exchange),
    created: now,
    updated: now,
  };
  state.comments.push(comment);
  return { status: 201, data: commentShape(state, comment) };
};

export const updateComment: Handler = (exchange, state) => {
  const comment = state.comment(exchange.path["comment_id"]);
  comment.body = commentBody(exchange);
  comment.updated = timestamp();
  return { status: 200, data: commentShape(state, comment) };
};

export const deleteComment: Handler = ({ path }, state) => {
  state.comments.splice(state.comments.indexOf(state.comment(path["comment_id"])), 1);
  return { status: 204 };
};
