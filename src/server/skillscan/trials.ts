import type { Kysely } from "kysely";
import { sha256Hex } from "../../core/fingerprint.ts";
import type { IssuedKey } from "../keys.ts";
import type { Services } from "../services.ts";
import type { Tables } from "../store/tables.ts";
import { trialDays } from "./plans.data.ts";

const day = 24 * 60 * 60 * 1000;

/** A claim that became no trial (the server died in between) is nobody's after this time. */
const claimTime = 60 * 1000;

const after = (date: Date, milliseconds: number): Date => new Date(date.getTime() + milliseconds);

/** Claims the trial of an address; false where one runs. At once, also for requests at the same moment. */
async function claim(database: Kysely<Tables>, email_hash: string, now: Date): Promise<boolean> {
  const claimed = await database
    .insertInto("skillscan_trial")
    .values({ email_hash, expires_at: after(now, claimTime) })
    .onConflict((conflict) =>
      conflict
        .column("email_hash")
        .doUpdateSet({ expires_at: after(now, claimTime) })
        .where("skillscan_trial.expires_at", "<=", now),
    )
    .returning("email_hash")
    .executeTakeFirst();
  return claimed !== undefined;
}

/** A trial key for seven days; undefined while the address has one that runs. */
export async function issueTrial(email: string, { database, keys, now }: Services): Promise<IssuedKey | undefined> {
  const email_hash = sha256Hex(email.toLowerCase());
  const start = now();
  if (!(await claim(database, email_hash, start))) return undefined;
  const expires_at = after(start, trialDays * day);
  const issued = await keys.issue({ dialect: "skillscan", plan: "trial", owner: email, expiresAt: expires_at });
  await database.updateTable("skillscan_trial").set({ expires_at }).where("email_hash", "=", email_hash).execute();
  return issued;
}
