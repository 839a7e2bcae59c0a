import {
  type Analysis,
  ApiError,
  type EmulatorOptions,
  notFound,
  type PullRequest,
  type StoredArtifact,
  type StoredCheckRun,
  type StoredComment,
  type StoredReview,
  type StoredReviewComment,
} from "./types.ts";

/** What the emulated GitHub remembers, and where it is. */
export class State {
  readonly options: EmulatorOptions;
  readonly comments: StoredComment[] = [];
  readonly reviewComments: StoredReviewComment[] = [];
  /** In the order in which they were made. */
  readonly reviews: StoredReview[] = [];
  readonly analyses: Analysis[] = [];
  readonly checkRuns: StoredCheckRun[] = [];
  readonly artifacts: StoredArtifact[] = [];
  /** Address of the API; known once the server listens. */
  origin = "";
  #lastId = 1000;

  constructor(options: EmulatorOptions) {
    this.options = options;
  }

  /** API address of the repository. */
  get api(): string {
    return `${this.origin}/repos/${this.options.owner}/${this.options.repository}`;
  }

  /** Address of the repository for people. */
  get web(): string {
    return `https://github.com/${this.options.owner}/${this.options.repository}`;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The pull request by the number in a path; answers 404 when there is none. */
  pull(number: string | undefined): PullRequest {
    const pull = this.options.pulls.find((candidate) => String(candidate.number) === number);
    if (!pull) throw notFound();
    return pull;
  }

  comment(id: string | undefined): StoredComment {
    const comment = this.comments.find((candidate) => String(candidate.id) === id);
    if (!comment) throw notFound();
    return comment;
  }

  /** Throws what GitHub answers where code scanning is not there. */
  requireCodeScanning(): void {
    if (this.options.codeScanning === false) {
      throw new ApiError(403, "Advanced Security must be enabled for this repository to use code scanning.");
    }
  }
}

/** Now, as GitHub writes it: to the second. */
export const timestamp = (): string => new Date().toISOString().replace(/\.\d+/, "");

/** Path as it stands in an address: slashes kept, everything else encoded. */
export const encodedPath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Base64 as GitHub writes content: a newline after each 60 characters. */
export const base64Lines = (bytes: Buffer): string => bytes.toString("base64").replace(/.{60}/g, "$&\n");
