import { type Access, ApiError, type Permission, type Token } from "./types.ts";

interface Need {
  /** Any one of them is enough. */
  readonly permissions: readonly Permission[];
  readonly access: Access;
}

const actions: Need = { permissions: ["actions"], access: "read" };
const contents: Need = { permissions: ["contents"], access: "read" };
const pulls: Need = { permissions: ["pull_requests"], access: "read" };
/** A comment on a pull request is one of an issue: both permissions open it. */
const conversation: readonly Permission[] = ["issues", "pull_requests"];
const commenting: Need = { permissions: conversation, access: "write" };

/** What each operation needs: the headings "permissions" in GitHub's REST documentation. */
const needs: Readonly<Record<string, Need>> = {
  "actions/download-artifact": actions,
  "actions/list-workflow-run-artifacts": actions,
  "checks/create": { permissions: ["checks"], access: "write" },
  "checks/list-for-ref": { permissions: ["checks"], access: "read" },
  "checks/update": { permissions: ["checks"], access: "write" },
  "code-scanning/get-sarif": { permissions: ["security_events"], access: "read" },
  "code-scanning/upload-sarif": { permissions: ["security_events"], access: "write" },
  "git/get-blob": contents,
  "git/get-commit": contents,
  "git/get-tree": contents,
  "issues/create-comment": commenting,
  "issues/delete-comment": commenting,
  "issues/list-comments": { permissions: conversation, access: "read" },
  "issues/update-comment": commenting,
  "pulls/create-review": { permissions: ["pull_requests"], access: "write" },
  "pulls/get": pulls,
  "pulls/list": pulls,
  "pulls/list-files": pulls,
  "pulls/list-review-comments": pulls,
  "pulls/list-reviews": pulls,
  "repos/compare-commits-with-basehead": contents,
  "repos/get-commit": contents,
  "repos/get-content": contents,
  "repos/list-pull-requests-associated-with-commit": pulls,
};

/** Throws GitHub's own refusal unless the token may do it. What is public is read without any permission. */
export function requirePermission(operation: string, token: Token, isPrivate: boolean): void {
  const need = needs[operation];
  if (!need) return;
  const isOpen = !isPrivate && need.access === "read" && !need.permissions.includes("security_events");
  const isGranted = need.permissions.some((permission) => {
    const access = token.permissions[permission];
    return access === "write" || access === need.access;
  });
  if (isOpen || isGranted) return;
  const accepted = need.permissions.map((permission) => `${permission}=${need.access}`).join("; ");
  throw new ApiError(403, "Resource not accessible by integration", {}, { "x-accepted-github-permissions": accepted });
}
