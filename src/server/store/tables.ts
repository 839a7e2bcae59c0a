import type { ColumnType, Generated, GeneratedAlways } from "kysely";
import type { DialectName, Plan } from "../keys.ts";
import type { BatchStatus } from "../services.ts";

type Time = ColumnType<Date, Date, Date>;
/** Written as JSON text, read as a value. */
type JsonColumn = ColumnType<unknown, string, string>;

interface KeyTable {
  id: string;
  dialect: DialectName;
  plan: Plan;
  state: "pending" | "active" | "revoked";
  owner: string;
  name: string;
  scopes: JsonColumn;
  /** SHA-256 of the secret, hexadecimal. The secret has 256 random bits, so a slow hash adds nothing. */
  hash: string;
  hint: string;
  created_at: Time;
  expires_at: ColumnType<Date | null, Date | null, Date | null>;
  webhook_url: string | null;
  /** The key that let this one in: it holds no longer than that. */
  parent: string | null;
}

/** Uses of something that is limited, taken at once. */
interface UseTable {
  id: GeneratedAlways<number>;
  principal: string;
  at: Time;
  uses: number;
}

interface ReportTable {
  dialect: DialectName;
  id: string;
  owner: string | null;
  created_at: Time;
  body: JsonColumn;
}

interface TotalTable {
  dialect: DialectName;
  day: string;
  scanned: number;
  unsafe: number;
  critical: number;
  high: number;
  updated_at: Time;
}

interface BatchTable {
  id: string;
  dialect: DialectName;
  kind: string;
  owner: string | null;
  options: JsonColumn;
  status: BatchStatus;
  total: number;
  created_at: Time;
  completed_at: ColumnType<Date | null, Date | null, Date | null>;
  error: string | null;
  /** Machine with folders (`PlaceTable`) on which its plan has to run; null: anywhere. */
  place: ColumnType<string | null, string | null | undefined, string | null>;
}

interface BatchItemTable {
  batch_id: string;
  index: number;
  source: JsonColumn;
  result: ColumnType<unknown, string | null, string | null>;
  error: string | null;
  /** How often it was begun, counted before the work. */
  tries: Generated<number>;
  /** Begun and not ended: where nobody works at it, its worker died. */
  running: Generated<boolean>;
}

/** A machine with the folders that it may read. */
interface PlaceTable {
  id: string;
  /** The same for machines with the same folders. */
  roots: string;
  seen_at: Time;
}

/** Secrets that all servers share: what links are signed with, by name. */
interface SecretTable {
  name: string;
  value: string;
}

/** Every table of the database: the migrations make it, Kysely types the queries by it. A dialect adds its own by extending this. */
export interface Tables {
  api_key: KeyTable;
  use: UseTable;
  report: ReportTable;
  total: TotalTable;
  batch: BatchTable;
  batch_item: BatchItemTable;
  place: PlaceTable;
  server_secret: SecretTable;
}
