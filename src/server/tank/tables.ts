import type { ColumnType } from "kysely";

type Time = ColumnType<Date, Date, Date>;
type MaybeTime = ColumnType<Date | null, Date | null, Date | null>;
type JsonColumn = ColumnType<unknown, string, string>;
type MaybeJson = ColumnType<unknown, string | null, string | null>;

/**
 * Where a version stands, in the registry's own words: `completed`, `flagged` and `failed` are published; `scan-failed` may be confirmed
 * again; the others wait.
 */
export type VersionStatus = "pending-upload" | "scanning" | "completed" | "flagged" | "failed" | "scan-failed";

type Visibility = "public" | "private";

interface OrgTable {
  slug: string;
  created_at: Time;
}

interface MemberTable {
  org: string;
  /** Owner of keys. */
  user_id: string;
  created_at: Time;
}

interface PackageTable {
  id: string;
  name: string;
  org: string;
  description: string | null;
  visibility: Visibility;
  repository: string | null;
  publisher: string;
  /** The version that a reader is shown first; null until one is published. */
  latest_id: string | null;
  created_at: Time;
  updated_at: Time;
}

interface VersionTable {
  id: string;
  package_id: string;
  version: string;
  status: VersionStatus;
  manifest: JsonColumn;
  readme: string | null;
  /** User who publishes it, and under which name. */
  published_by: string;
  publisher: string;
  created_at: Time;
  published_at: MaybeTime;
  /** Of the bytes that count: those of the last upload. */
  blob_key: string | null;
  integrity: string | null;
  /** Paths of its files, once it was opened. */
  files: MaybeJson;
  /** Who confirms it now, and since when: whoever lost it must not finish. */
  claim: string | null;
  claimed_at: MaybeTime;
  verdict: string | null;
  audit_score: number | null;
  findings: MaybeJson;
}

/** Every blob of the registry, noted before it is written: what no version has is deleted. */
interface UploadTable {
  blob_key: string;
  version_id: string;
  created_at: Time;
}

interface DownloadTable {
  package_id: string;
  /** `2026-11-22`, UTC. */
  day: string;
  count: number;
}

/** A login that waits for a person. */
interface LoginTable {
  code: string;
  /** SHA-256 of the state that the client keeps. */
  state_hash: string;
  created_at: Time;
  /** The key that approved it, and whose it is; null until then. */
  key_id: string | null;
  owner: string | null;
}

declare module "../store/tables.ts" {
  interface Tables {
    tank_org: OrgTable;
    tank_member: MemberTable;
    tank_package: PackageTable;
    tank_version: VersionTable;
    tank_upload: UploadTable;
    tank_download: DownloadTable;
    tank_login: LoginTable;
  }
}
