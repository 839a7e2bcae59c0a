import type { Handler } from "../types.ts";
import { downloadArtifact, listRunArtifacts } from "./actions.ts";
import { getMembership, getPermission, listReviews } from "./approvals.ts";
import { createCheckRun, listCheckRuns, updateCheckRun } from "./checks.ts";
import { getSarif, uploadSarif } from "./code-scanning.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { getBlob, getCommit, getTree } from "./objects.ts";
import { getPull, listFiles, listPulls, listPullsOfCommit } from "./pulls.ts";
import { compare, getAuthenticated, getContent, getRepository, getRepositoryCommit } from "./repository.ts";
import { createReview, listReviewComments } from "./reviews.ts";

/** Every operation of the contract, by its `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = {
  "actions/download-artifact": downloadArtifact,
  "actions/list-workflow-run-artifacts": listRunArtifacts,
  "checks/create": createCheckRun,
  "checks/list-for-ref": listCheckRuns,
  "checks/update": updateCheckRun,
  "code-scanning/get-sarif": getSarif,
  "code-scanning/upload-sarif": uploadSarif,
  "git/get-blob": getBlob,
  "git/get-commit": getCommit,
  "git/get-tree": getTree,
  "issues/create-comment": createComment,
  "issues/delete-comment": deleteComment,
  "issues/list-comments": listComments,
  "issues/update-comment": updateComment,
  "pulls/create-review": createReview,
  "pulls/get": getPull,
  "pulls/list": listPulls,
  "pulls/list-files": listFiles,
  "pulls/list-review-comments": listReviewComments,
  "pulls/list-reviews": listReviews,
  "repos/compare-commits-with-basehead": compare,
  "repos/get": getRepository,
  "repos/get-collaborator-permission-level": getPermission,
  "repos/get-commit": getRepositoryCommit,
  "repos/get-content": getContent,
  "repos/list-pull-requests-associated-with-commit": listPullsOfCommit,
  "teams/get-membership-for-user-in-org": getMembership,
  "users/get-authenticated": getAuthenticated,
};
