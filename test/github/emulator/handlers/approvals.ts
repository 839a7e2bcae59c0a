import { userShape } from "../shapes.ts";
import { ApiError, type Handler, notFound } from "../types.ts";
import { paged } from "./paging.ts";

export const listReviews: Handler = (exchange, state) => {
  const { number } = state.pull(exchange.path["pull_number"]);
  const { page, headers } = paged(
    state.reviews.filter(({ pull }) => pull === number),
    exchange,
  );
  const data = page.map((review) => {
    const html_url = `${state.web}/pull/${number}#pullrequestreview-${review.id}`;
    const pull_request_url = `${state.api}/pulls/${number}`;
    return {
      id: review.id,
      node_id: `PRR_${review.id}`,
      user: userShape(state, review.login, "User"),
      body: "",
      state: review.state,
      html_url,
      pull_request_url,
      _links: { html: { href: html_url }, pull_request: { href: pull_request_url } },
      submitted_at: review.submitted,
      commit_id: review.commit,
      author_association: "MEMBER",
    };
  });
  return { status: 200, data, headers };
};

/** The token of a job belongs to a repository, so it may ask nothing of an organisation. */
export const getMembership: Handler = ({ path, token, url }, state) => {
  if (token.type === "Bot") throw new ApiError(403, "Resource not accessible by integration");
  const members = state.options.teams?.[`${path["org"]}/${path["team_slug"]}`] ?? [];
  if (!members.includes(path["username"] ?? "")) throw notFound();
  return { status: 200, data: { url: String(url), role: "member", state: "active" } };
};

/** Everybody who is asked for may write here. */
export const getPermission: Handler = () => ({
  status: 200,
  data: { permission: "write", role_name: "write", user: null },
});
