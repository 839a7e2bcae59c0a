import type { GitDirectory } from "./git-directory.ts";
import type { State } from "./state.ts";

/** Permissions of a token, as `permissions:` of a workflow names them, with underscores. */
export type Permission = "actions" | "contents" | "pull_requests" | "issues" | "security_events" | "checks";
export type Access = "read" | "write";

/** Who calls. A `Bot` is the token of a job (`GITHUB_TOKEN`), a `User` a personal access token. */
export interface Token {
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>;
}

/** Something that goes wrong, on demand. Faults are used up in the order in which they were planned. */
export interface Fault {
  /** `operationId`, as `issues/create-comment`; every operation when left out. */
  readonly operation?: string;
  /** Exchanges it spoils; 1 when left out. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
  /** Closes the connection in place of an answer. */
  readonly drop?: boolean;
  /** Closes the connection in the middle of an answer. */
  readonly truncate?: boolean;
  /** Does what was asked first: the work is done, only the answer is lost. */
  readonly afterwards?: boolean;
  /** Changes the answer after the work is done. */
  readonly change?: (data: unknown) => unknown;
  /** Exchanges that it lets pass first. */
  readonly after?: number;
}

/** One exchange, as the emulator saw it. Status 0: no answer was given. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
  /** `performance.now()` when the answer went out. */
  readonly at: number;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly created: string;
  body: string;
  updated: string;
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly sha: string;
  readonly externalId: string;
  readonly detailsUrl: string;
  conclusion: string;
  title: string;
  summary: string;
  readonly annotations: CheckAnnotation[];
}

/** A comment of a review; each begins a thread of its own. */
export interface StoredReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly login: string;
  readonly type: "Bot" | "User";
  readonly body: string;
  readonly path: string;
  readonly commit: string;
  readonly startLine: number;
  readonly line: number;
  readonly created: string;
  isResolved: boolean;
  isMinimized: boolean;
}

/** A person's review of a pull request. */
export interface StoredReview {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: string;
  readonly submitted: string;
}

export interface Analysis {
  readonly id: string;
  readonly ref: string;
  readonly commit: string;
  readonly log: SarifDocument;
  /** What the ingestion objects to; empty when it takes the analysis. */
  readonly errors: readonly string[];
  polls: number;
  status: "pending" | "complete" | "failed";
}

/** As much of a SARIF log as the ingestion reads; everything may be absent in a bad one. */
export interface SarifDocument {
  readonly version?: string;
  readonly runs?: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool?: { readonly driver?: { readonly name?: string; readonly rules?: readonly SarifRule[] } };
  readonly automationDetails?: { readonly id?: string };
  readonly results?: readonly SarifResult[];
}

export interface SarifRule {
  readonly id?: string;
  readonly properties?: { readonly tags?: readonly string[]; readonly "security-severity"?: unknown };
}

export interface SarifResult {
  readonly ruleId?: string;
  readonly level?: string;
  readonly message?: { readonly text?: string };
  readonly locations?: readonly {
    readonly physicalLocation?: {
      readonly artifactLocation?: { readonly uri?: string };
      readonly region?: { readonly startLine?: number };
    };
  }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
}

/** What a workflow run left: the bytes of a zip. */
export interface StoredArtifact {
  readonly id: number;
  /** Id of the run. */
  readonly run: number;
  readonly headSha: string;
  readonly name: string;
  readonly created: string;
  readonly expired: boolean;
  readonly bytes: Uint8Array;
}

/** A pull request of the emulated repository; `head` moves when someone pushes. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly baseRef: string;
  readonly headRef: string;
  /** `owner/name` of the repository the head is in. */
  readonly headRepository: string;
  /** Open when left out. */
  state?: "open" | "closed";
  base: string;
  head: string;
  merge: string;
}

export interface EmulatorOptions {
  readonly git: GitDirectory;
  readonly owner: string;
  readonly repository: string;
  readonly pulls: readonly PullRequest[];
  /** Tokens by their text. */
  readonly tokens: Readonly<Record<string, Token>>;
  /** A public repository is read without any permission; true when left out, as permissions matter most then. */
  readonly private?: boolean;
  /** Logins of the members of teams, by `org/slug`. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** False: the repository has no code scanning (private, without the licence). */
  readonly codeScanning?: boolean;
  /** Times an analysis reads as pending; 1 when left out. */
  readonly pendingPolls?: number;
  /** Entries after which a recursive tree is cut, as GitHub does at 100,000. */
  readonly treeLimit?: number;
  /** Other repositories that are there to read. */
  readonly others?: readonly OtherRepository[];
}

/** Another repository: public, or seen with some tokens only. */
export interface OtherRepository {
  readonly owner: string;
  readonly repository: string;
  readonly git: GitDirectory;
  /** Texts of the tokens that may read it; everybody may when left out. */
  readonly readers?: readonly string[];
}

/** What a handler gets. */
export interface Exchange {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: Token;
  readonly url: URL;
  /** The client asked for the bytes themselves (`application/vnd.github.raw`). */
  readonly raw: boolean;
}

/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (exchange: Exchange, state: State) => Answer | Promise<Answer>;

/** An answer that says no. */
export class ApiError extends Error {
  readonly status: number;
  readonly extra: object;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, extra: object = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
    this.headers = headers;
  }
}

export const notFound = (): ApiError => new ApiError(404, "Not Found");
