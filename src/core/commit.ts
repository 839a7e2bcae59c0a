/** A full id of a commit, or of another object of git: SHA-1 or SHA-256. An abbreviated one may mean another one tomorrow. */
export const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Whether a text is a full id of a commit, which never moves. */
export const isCommitId = (text: string): boolean => commitId.test(text);

/** A commit shortened as far as no repository has two of them; any other text as it is. */
export const shortCommit = (text: string): string => (isCommitId(text) ? text.slice(0, 12) : text);
