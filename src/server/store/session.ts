/** What a statement gave, in the words of node-postgres, which Kysely and pg-boss read. */
export interface SqlResult {
  readonly command: string;
  readonly rowCount: number;
  readonly rows: Record<string, unknown>[];
}

/** A connection while somebody has it; Kysely's driver takes it as it is. */
export interface Connection {
  /** Without values the text may hold several statements; the result is the last one's. */
  query(text: string, values?: readonly unknown[]): Promise<SqlResult>;
  /** After a failed statement: ends a transaction that it left open, or the connection. */
  recover(error: unknown): Promise<void>;
  release(): void;
}

/** Connections of one database, embedded or not. */
export interface SessionPool {
  /** Throws when none is free for too long. */
  connect(): Promise<Connection>;
  end(): Promise<void>;
}

/**
 * Text that Postgres can keep: it knows no character 0, and hostile text may hold one anywhere. JSON is not touched, which has it as an
 * escape; a `json` column (not `jsonb`) keeps that, and half a surrogate pair, as they are.
 */
function storable(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("\0", "\uFFFD");
  return Array.isArray(value) ? value.map(storable) : value;
}

/** The same connections, whose values may hold any text. */
export function tolerant(pool: SessionPool): SessionPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const connection = await pool.connect();
      return {
        query: (text, values) => connection.query(text, values?.map(storable)),
        recover: (error) => connection.recover(error),
        release: () => connection.release(),
      };
    },
  };
}
