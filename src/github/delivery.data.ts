import type { Refused, Sink } from "./delivery.ts";

/** A refusal that is known: why, what to do, and whether it is for want of a right or a feature. */
interface Known {
  readonly why: string;
  readonly short: string;
  readonly todo: string;
  readonly lacking: boolean;
}

const elsewhere = "the SARIF file is among the outputs, and `sarif: never` silences this";

const notEnabled: Known = {
  why: "code scanning is not enabled here",
  short: "not enabled",
  todo: `a public repository has it for nothing, a private one needs GitHub Code Security in its settings; ${elsewhere}`,
  lacking: true,
};

const notFound: Known = {
  why: "code scanning was not found: this server does not have it, or the token may not see it",
  short: "not on this server",
  todo: `have it enabled by whoever runs the server; ${elsewhere}`,
  lacking: true,
};

const refGone: Known = {
  why: "the commit or its ref is gone: a queue, a force-push or a closed pull request took it away",
  short: "the ref is gone",
  todo: "the next run uploads again",
  lacking: true,
};

const defaultSetup: Known = {
  why: "the default setup of code scanning takes no analysis of this tool",
  short: "default setup",
  todo: "switch to the advanced setup in the settings of the repository under Code security",
  lacking: false,
};

const tooManyAlerts: Known = {
  why: "the repository has as many alerts as code scanning keeps",
  short: "too many alerts",
  todo: "delete stale analyses of any tool under Security, Code scanning, Tool status",
  lacking: false,
};

const tooLarge: Known = {
  why: "the upload is too large",
  short: "too large",
  todo: "the files among the outputs hold everything",
  lacking: false,
};

const rateLimited: Known = {
  why: "GitHub's rate limit does not lift in time",
  short: "rate limit",
  todo: "run the job again later",
  lacking: false,
};

const badToken: Known = {
  why: "the token is not valid",
  short: "bad token",
  todo: "give a valid one as the input `token`",
  lacking: false,
};

const outOfService: Known = {
  why: "GitHub is out of service at the moment",
  short: "out of service",
  todo: "run the job again later",
  lacking: false,
};

const archived: Known = {
  why: "the repository is archived, so nothing can be written to it",
  short: "archived",
  todo: "",
  lacking: true,
};

const locked: Known = {
  why: "the conversation is locked",
  short: "locked",
  todo: "unlock it, or read the job summary",
  lacking: true,
};

interface Pattern {
  readonly sink?: Sink;
  readonly status: number;
  readonly words?: RegExp;
  readonly known: Known;
}

/** The first that fits. The words are those that GitHub's API and its own uploader use (github/codeql-action, api-client). */
const patterns: readonly Pattern[] = [
  { status: 401, known: badToken },
  { status: 403, words: /rate limit|abuse detection/i, known: rateLimited },
  { status: 429, known: rateLimited },
  { status: 403, words: /archived/i, known: archived },
  { status: 413, known: tooLarge },
  { status: 503, known: outOfService },
  { sink: "comment", status: 403, words: /locked/i, known: locked },
  {
    sink: "code-scanning",
    status: 403,
    words: /(advanced|code) (security|scanning|quality) (must be|is not) enabled/i,
    known: notEnabled,
  },
  { sink: "code-scanning", status: 403, words: /default setup/i, known: defaultSetup },
  { sink: "code-scanning", status: 403, words: /alert limit|too many alerts/i, known: tooManyAlerts },
  { sink: "code-scanning", status: 404, words: /\b(ref|commit)\b.*not found/i, known: refGone },
  { sink: "code-scanning", status: 404, known: notFound },
  {
    sink: "code-scanning",
    status: 422,
    words: /\b(ref|commit)\b.*(not found|is not on|does not exist)/i,
    known: refGone,
  },
];

/** What processing objected to, by its words; anything else is the fault of the file. */
const rejections: readonly (readonly [words: RegExp, known: Known])[] = [
  [/default setup is enabled/i, defaultSetup],
  [/alert limit|too many alerts/i, tooManyAlerts],
  [/\b(ref|commit)\b.*not found/i, refGone],
];

/** Refusals of GitHub that are known by their status and words. */
export const refusals = {
  notEnabled,
  notFound,
  /** The known refusal that an answer is; undefined for any other. */
  of: (sink: Sink, { status, words }: Refused): Known | undefined =>
    patterns.find((each) => each.status === status && (each.sink ?? sink) === sink && (each.words?.test(words) ?? true))
      ?.known,
  /** The known reason why the processing of an analysis failed; undefined for any other. */
  ofProcessing: (words: string): Known | undefined => rejections.find(([pattern]) => pattern.test(words))?.[1],
} as const;
