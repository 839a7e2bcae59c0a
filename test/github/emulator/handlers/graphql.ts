import {
  buildClientSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  type IntrospectionQuery,
  parse,
  validate,
} from "graphql";
import type { State } from "../state.ts";
import type { Answer, StoredReviewComment, Token } from "../types.ts";

/** GitHub's own schema (@octokit/graphql-schema), made when first asked for: it is five megabytes. */
let made: Promise<GraphQLSchema> | undefined;
async function githubSchema(): Promise<GraphQLSchema> {
  const { schema } = await import("@octokit/graphql-schema");
  return buildClientSchema(schema.json as unknown as IntrospectionQuery, { assumeValid: true });
}

/** A query that was held against the schema. */
interface Known {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

/** By their text: to validate one takes longer than to answer it. */
const known = new Map<string, Known>();

function knownQuery(schema: GraphQLSchema, query: string): Known {
  const found = known.get(query);
  if (found) return found;
  const document = parse(query);
  const made = { document, errors: validate(schema, document) };
  known.set(query, made);
  return made;
}

async function answered(
  query: string,
  rootValue: object,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  made ??= githubSchema();
  const schema = await made;
  const { document, errors } = knownQuery(schema, query);
  return errors.length > 0 ? { errors } : execute({ schema, document, rootValue, variableValues });
}

/** An error as GitHub answers it: with a type beside the message. */
class Refusal extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const forbidden = (): Refusal => new Refusal("FORBIDDEN", "Resource not accessible by integration");

/** Whether a token may resolve: it takes `contents: write`, and the token of a job may not even then. */
const canResolve = ({ type, permissions }: Token): boolean =>
  type === "User" && permissions.pull_requests === "write" && permissions.contents === "write";

const canMinimize = ({ permissions }: Token): boolean => permissions.pull_requests === "write";

type LinesAt = (commit: string, comment: StoredReviewComment) => Promise<string>;

/** Reads the lines of comments at commits; each file once a request. */
function lineReader({ options: { git } }: State): LinesAt {
  const texts = new Map<string, Promise<string>>();
  return async (commit, { path, startLine, line }) => {
    const place = `${commit}:${path}`;
    const text = texts.get(place) ?? git.text("show", place).catch(() => "");
    texts.set(place, text);
    return (await text)
      .split("\n")
      .slice(startLine - 1, line)
      .join("\n");
  };
}

function threadOf(state: State, token: Token, linesAt: LinesAt, comment: StoredReviewComment) {
  const { head } = state.pull(String(comment.pull));
  const first = {
    id: `PRRC_${comment.id}`,
    body: comment.body,
    isMinimized: comment.isMinimized,
    viewerCanMinimize: canMinimize(token),
    viewerDidAuthor: comment.login === token.login,
  };
  return {
    id: `PRRT_${comment.id}`,
    isResolved: comment.isResolved,
    isOutdated: async () => (await linesAt(comment.commit, comment)) !== (await linesAt(head, comment)),
    viewerCanResolve: canResolve(token) && !comment.isResolved,
    comments: { nodes: [first] },
  };
}

/** The comment behind a node id. */
function found(state: State, id: string): StoredReviewComment {
  const comment = state.reviewComments.find((each) => id.endsWith(`_${each.id}`));
  if (!comment) throw new Refusal("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);
  return comment;
}

interface Slice {
  readonly first?: number;
  readonly after?: string | null;
}

/** Fields that the API answers, read by the names of GitHub's schema. */
function rootOf(state: State, token: Token) {
  const linesAt = lineReader(state);
  const reviewThreads =
    (number: number) =>
    ({ first = 0, after }: Slice) => {
      if (first < 1 || first > 100) throw new Refusal("ARGUMENT_LIMIT", "`first` must be between 1 and 100");
      const all = state.reviewComments.filter(({ pull }) => pull === number);
      const from = Number(after ?? 0);
      const end = Math.min(all.length, from + first);
      const pageInfo = { hasNextPage: end < all.length, endCursor: String(end) };
      return { pageInfo, nodes: all.slice(from, end).map((comment) => threadOf(state, token, linesAt, comment)) };
    };
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const { options } = state;
      const isHere = owner === options.owner && name === options.repository;
      if (!isHere || token.permissions.pull_requests === undefined) throw forbidden();
      return { pullRequest: ({ number }: { number: number }) => ({ reviewThreads: reviewThreads(number) }) };
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      if (!canResolve(token)) throw forbidden();
      const comment = found(state, input.threadId);
      comment.isResolved = true;
      return { thread: threadOf(state, token, linesAt, comment) };
    },
    minimizeComment: ({ input }: { input: { subjectId: string } }) => {
      if (!canMinimize(token)) throw forbidden();
      const comment = found(state, input.subjectId);
      comment.isMinimized = true;
      return { minimizedComment: { __typename: "PullRequestReviewComment", isMinimized: true } };
    },
  };
}

/** Answers a query by GitHub's own schema: what does not fit it is an objection, as a violation of the contract is. */
export async function answerGraphql(
  state: State,
  token: Token,
  body: unknown,
): Promise<{ readonly answer: Answer; readonly objections: readonly string[] }> {
  const { query = "", variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, unknown> };
  const result = await answered(query, rootOf(state, token), variables);
  const errors = (result.errors ?? []).map(({ message, path, originalError }) => ({
    message,
    ...(path && { path }),
    ...(originalError instanceof Refusal && { type: originalError.type }),
  }));
  const objections = errors.filter((error) => !("type" in error)).map(({ message }) => `graphql: ${message}`);
  const data = { data: result.data ?? null, ...(errors.length > 0 && { errors }) };
  return { answer: { status: 200, data }, objections };
}
