import { z } from "@hono/zod-openapi";
import { dialectNames, keyScopes, plans } from "../keys.ts";

/** A line of text for people. As a rule, since documents have no word for the flags of a pattern. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text), "control characters are not allowed");

/** A key to be made. Cisco's API has none. */
export const newKeySchema = z
  .strictObject({
    dialect: z.enum(dialectNames).exclude(["cisco"]),
    plan: z.enum(plans),
    owner: line(254).openapi({ description: "E-mail address or user id." }),
    name: line(200).optional(),
    scopes: z.array(line(100)).max(20).optional().openapi({ description: "None: everything that the plan allows." }),
    expiresInDays: z.int().min(1).max(3650).optional(),
  })
  // A scope that nobody asks for would limit nothing: whoever writes it would take the key for a lesser one than it is.
  .refine(({ dialect, scopes = [] }) => scopes.every((scope) => keyScopes[dialect]?.includes(scope)), {
    path: ["scopes"],
    message: "keys of this API cannot be limited to that",
  })
  // The page that tries it out would fill in every field, and none of the scopes that it makes up is one.
  .openapi("NewKey", { example: { dialect: "skillscan", plan: "pro", owner: "dev@example.com" } });

/** A key without its secret. */
export const keySchema = z
  .object({
    id: z.string(),
    dialect: z.enum(dialectNames),
    plan: z.enum(plans),
    state: z.enum(["pending", "active", "revoked"]),
    owner: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    hint: z.string().openapi({ description: "First characters of the secret." }),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
  })
  .openapi("Key");

/** A new key, the only time with its secret. */
export const issuedSchema = z.object({ key: keySchema, secret: z.string() }).openapi("IssuedKey");

export const keysSchema = z.object({ keys: z.array(keySchema) }).openapi("Keys");

export const errorSchema = z.object({ error: z.string() }).openapi("Error");

export const filterSchema = z.strictObject({
  dialect: z.enum(dialectNames).optional(),
  owner: z.string().max(254).optional(),
});

export const idSchema = z.object({ id: z.string().max(100) });
