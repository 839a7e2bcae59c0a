import type { Handler } from "../types.ts";
import { getSarif, uploadSarif } from "./code-scanning.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { getBlob, getCommit, getTree } from "./objects.ts";
import { getPull, listFiles } from "./pulls.ts";
import { compare, getAuthenticated, getContent, getRepository } from "./repository.ts";

/** Every operation of the contract, by its `operationId`. */
export const handlers: Readonly<Record<string, Handler>> = {
  "code-scanning/get-sarif": getSarif,
  "code-scanning/upload-sarif": uploadSarif,
  "git/get-blob": getBlob,
  "git/get-commit": getCommit,
  "git/get-tree": getTree,
  "issues/create-comment": createComment,
  "issues/delete-comment": deleteComment,
  "issues/list-comments": listComments,
  "issues/update-comment": updateComment,
  "pulls/get": getPull,
  "pulls/list-files": listFiles,
  "repos/compare-commits-with-basehead": compare,
  "repos/get": getRepository,
  "repos/get-content": getContent,
  "users/get-authenticated": getAuthenticated,
};
