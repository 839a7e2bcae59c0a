/** The reference APIs that this server speaks. */
export const dialectNames = ["cisco", "skillscan", "agentguard", "scandar", "tank"] as const;
export type DialectName = (typeof dialectNames)[number];

/** Plans of all dialects; each dialect knows its own. */
export const plans = ["free", "trial", "pro", "hosting", "enterprise"] as const;
export type Plan = (typeof plans)[number];

/** What a secret of a dialect begins with; Cisco's has no keys. */
export const keyPrefixes: Readonly<Record<Exclude<DialectName, "cisco">, string>> = {
  skillscan: "sk_",
  agentguard: "ag_live_",
  scandar: "sk_",
  tank: "tank_",
};

/** What keys of a dialect can be limited to; those of the others cannot. */
export const keyScopes: Readonly<Partial<Record<DialectName, readonly string[]>>> = {
  scandar: ["scan", "fix", "admin"],
  tank: ["skills:read", "skills:publish", "skills:admin"],
};

/** A key without its secret. */
export interface ApiKey {
  readonly id: string;
  readonly dialect: DialectName;
  readonly plan: Plan;
  /** `pending`: a paid plan that nobody has confirmed yet. */
  readonly state: "pending" | "active" | "revoked";
  /** E-mail address or user id. */
  readonly owner: string;
  /** What it is for, in words. */
  readonly name: string;
  /** None: everything that the plan allows. */
  readonly scopes: readonly string[];
  /** First characters of the secret, to tell keys apart. */
  readonly hint: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** Where a finished batch is told (SkillScan's hosting plan). */
  readonly webhookUrl: string | null;
}

export type NewKey = Pick<ApiKey, "dialect" | "plan" | "owner"> &
  Partial<Pick<ApiKey, "name" | "scopes" | "expiresAt" | "webhookUrl">> & {
    readonly state?: "pending" | "active";
    /** Id of the key by which this one was asked for: it is revoked with that one. */
    readonly parent?: string;
  };

/** A new key with its secret. */
export interface IssuedKey {
  readonly key: ApiKey;
  /** Shown once. */
  readonly secret: string;
}
