import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import path from "node:path";
import process, { platform } from "node:process";
import { ConfigError, codeOf } from "../../core/errors.ts";
import { bearerIn } from "../http/credentials.ts";

const fileName = "admin-token";

/** Makes the file, once: of two servers that start at the same moment the second one finds it there. */
async function create(file: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${token}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return token;
}

/**
 * The token of the file. One that another user wrote, or that all may read or write, would make others the operator. A group is let pass:
 * Kubernetes gives its own to every file of a volume (`fsGroup`).
 */
async function stored(file: string): Promise<string> {
  const handle = await open(file, "r");
  try {
    const { mode, uid } = await handle.stat();
    if (platform !== "win32" && ((mode & 0o007) !== 0 || ![0, process.geteuid?.()].includes(uid))) {
      throw new ConfigError(
        `everybody may read or write ${file}, or it is another user's`,
        "Remove it, and a new one is made at the next start; or keep that token: chown it to this user, and chmod 600.",
      );
    }
    return checked(file, (await handle.readFile("utf8")).trim());
  } finally {
    await handle.close();
  }
}

function checked(file: string, token: string): string {
  if (token.length >= 16) return token;
  throw new ConfigError(`${file} holds no token`, "Remove it, and a new one is made at the next start.");
}

/**
 * The token of the admin API: as it was set, else that in the data folder, which is made at the first start, readable by its owner alone.
 * `file` is where it lies; absent where it was set. Throws a ConfigError when the file cannot be used.
 */
export async function adminToken(
  given: string | undefined,
  data: string,
): Promise<{ readonly token: string; readonly file?: string }> {
  if (given !== undefined) return { token: given };
  await mkdir(data, { recursive: true, mode: 0o700 });
  const file = path.join(data, fileName);
  try {
    return { token: await create(file), file };
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return { token: await stored(file), file };
  }
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Tells whether an Authorization header carries the token, in a time that does not depend on how much of it is right. */
export function tokenCheck(token: string): (authorization: string | undefined) => boolean {
  const expected = digest(token);
  return (authorization) => {
    const given = bearerIn(authorization);
    return given !== undefined && timingSafeEqual(digest(given), expected);
  };
}
