import type { ColumnType } from "kysely";

/** Trials that run, by a hash of the e-mail address in small letters: one an address at a time. */
interface TrialTable {
  email_hash: string;
  expires_at: ColumnType<Date, Date, Date>;
}

/** What a key's webhook is signed with. It must be known to sign, so it is kept as it is, apart from the keys. */
interface WebhookSecretTable {
  key_id: string;
  secret: string;
}

declare module "../store/tables.ts" {
  interface Tables {
    skillscan_trial: TrialTable;
    skillscan_webhook_secret: WebhookSecretTable;
  }
}
